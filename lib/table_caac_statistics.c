/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row caac_statistics_rows[] = {
#include "tables/caac_statistics.inc"
};

const tanhe_table tanhe_p_caac_statistics =
    TABLE(caac_statistics_rows, TANHE_SOURCE_CAAC_STATISTICS, 0, HAS(TKM_PER_PKM) | HAS(CHANGE));

const tanhe_table *tanhe_table_caac_statistics(void) {
    return &tanhe_p_caac_statistics;
}
