/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row zhejiang_2016_rows[] = {
#include "tables/zhejiang_2016.inc"
};

const tanhe_table tanhe_p_zhejiang_2016 =
    TABLE(zhejiang_2016_rows, TANHE_SOURCE_ZHEJIANG_2016, TANHE_TABLE_BY_REGION, HAS(CULM_BIOMASS));

const tanhe_table *tanhe_table_zhejiang_2016(void) {
    return &tanhe_p_zhejiang_2016;
}
