/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row ar5_rows[] = {
#include "tables/ar5.inc"
};

const tanhe_table tanhe_p_ar5 = TABLE(ar5_rows, TANHE_SOURCE_AR5, 0, HAS(GWP100));

const tanhe_table *tanhe_table_ar5(void) {
    return &tanhe_p_ar5;
}
