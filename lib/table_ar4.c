/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row ar4_rows[] = {
#include "tables/ar4.inc"
};

const tanhe_table tanhe_p_ar4 = TABLE(ar4_rows, TANHE_SOURCE_AR4, 0, HAS(GWP100));

const tanhe_table *tanhe_table_ar4(void) {
    return &tanhe_p_ar4;
}
