/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row electricity_statistics_rows[] = {
#include "tables/electricity_statistics.inc"
};

const tanhe_table tanhe_p_electricity_statistics =
    TABLE(electricity_statistics_rows, TANHE_SOURCE_ELECTRICITY_STATISTICS, 0,
          HAS(COAL_RATE_SUPPLY) | HAS(LINE_LOSS));

const tanhe_table *tanhe_table_electricity_statistics(void) {
    return &tanhe_p_electricity_statistics;
}
