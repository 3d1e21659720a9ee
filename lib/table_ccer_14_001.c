/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row ccer_14_001_rows[] = {
#include "tables/ccer_14_001.inc"
};

const tanhe_table tanhe_p_ccer_14_001 =
    TABLE(ccer_14_001_rows, TANHE_SOURCE_CCER_14_001, 0, HAS(RISK_BUFFER));

const tanhe_table *tanhe_table_ccer_14_001(void) {
    return &tanhe_p_ccer_14_001;
}
