/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row cesy_2023_rows[] = {
#include "tables/cesy_2023.inc"
};

const tanhe_table tanhe_p_cesy_2023 = TABLE(cesy_2023_rows, TANHE_SOURCE_CESY_2023, 0, HAS(COAL_EQUIVALENT));

const tanhe_table *tanhe_table_cesy_2023(void) {
    return &tanhe_p_cesy_2023;
}
