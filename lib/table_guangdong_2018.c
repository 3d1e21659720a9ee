/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row guangdong_2018_rows[] = {
#include "tables/guangdong_2018.inc"
};

const tanhe_table tanhe_p_guangdong_2018 =
    TABLE(guangdong_2018_rows, TANHE_SOURCE_GUANGDONG_2018, TANHE_TABLE_BY_REGION,
          HAS(TOTAL_GROWTH_RATE) | HAS(CONSUMPTION_RATE));

const tanhe_table *tanhe_table_guangdong_2018(void) {
    return &tanhe_p_guangdong_2018;
}
