/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row huitong_2016_rows[] = {
#include "tables/huitong_2016.inc"
};

const tanhe_table tanhe_p_huitong_2016 =
    TABLE(huitong_2016_rows, TANHE_SOURCE_HUITONG_2016, TANHE_TABLE_BY_REGION, HAS(BIOMASS));

const tanhe_table *tanhe_table_huitong_2016(void) {
    return &tanhe_p_huitong_2016;
}
