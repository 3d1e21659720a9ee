/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row gb40879_2021_rows[] = {
#include "tables/gb40879_2021.inc"
};

const tanhe_table tanhe_p_gb40879_2021 =
    TABLE(gb40879_2021_rows, TANHE_SOURCE_GB40879_2021, 0, HAS(LIMIT) | HAS(THRESHOLD));

const tanhe_table *tanhe_table_gb40879_2021(void) {
    return &tanhe_p_gb40879_2021;
}
