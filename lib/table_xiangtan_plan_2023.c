/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row xiangtan_plan_2023_rows[] = {
#include "tables/xiangtan_plan_2023.inc"
};

const tanhe_table tanhe_p_xiangtan_plan_2023 =
    TABLE(xiangtan_plan_2023_rows, TANHE_SOURCE_XIANGTAN_PLAN_2023, TANHE_TABLE_BY_REGION,
          HAS(TARGET) | HAS(LIMIT) | HAS(THRESHOLD));

const tanhe_table *tanhe_table_xiangtan_plan_2023(void) {
    return &tanhe_p_xiangtan_plan_2023;
}
