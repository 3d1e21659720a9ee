/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row shanghai_2022_rows[] = {
#include "tables/shanghai_2022.inc"
};

const tanhe_table tanhe_p_shanghai_2022 =
    TABLE(shanghai_2022_rows, TANHE_SOURCE_SHANGHAI_2022, TANHE_TABLE_BY_REGION, HAS(EF_CO2));

const tanhe_table *tanhe_table_shanghai_2022(void) {
    return &tanhe_p_shanghai_2022;
}
