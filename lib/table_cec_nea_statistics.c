/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row cec_nea_statistics_rows[] = {
#include "tables/cec_nea_statistics.inc"
};

const tanhe_table tanhe_p_cec_nea_statistics =
    TABLE(cec_nea_statistics_rows, TANHE_SOURCE_CEC_NEA_STATISTICS, 0, HAS(COAL_RATE_SUPPLY));

const tanhe_table *tanhe_table_cec_nea_statistics(void) {
    return &tanhe_p_cec_nea_statistics;
}
