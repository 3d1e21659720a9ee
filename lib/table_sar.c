/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row sar_rows[] = {
#include "tables/sar.inc"
};

const tanhe_table tanhe_p_sar = TABLE(sar_rows, TANHE_SOURCE_SAR, 0, HAS(GWP100));

const tanhe_table *tanhe_table_sar(void) {
    return &tanhe_p_sar;
}
