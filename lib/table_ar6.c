/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row ar6_rows[] = {
#include "tables/ar6.inc"
};

const tanhe_table tanhe_p_ar6 = TABLE(ar6_rows, TANHE_SOURCE_AR6, 0, HAS(GWP100));

const tanhe_table *tanhe_table_ar6(void) {
    return &tanhe_p_ar6;
}
