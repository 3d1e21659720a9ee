/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row statistics_1986_rows[] = {
#include "tables/statistics_1986.inc"
};

const tanhe_table tanhe_p_statistics_1986 =
    TABLE(statistics_1986_rows, TANHE_SOURCE_STATISTICS_1986, 0, HAS(COAL_RATE_FIXED));

const tanhe_table *tanhe_table_statistics_1986(void) {
    return &tanhe_p_statistics_1986;
}
