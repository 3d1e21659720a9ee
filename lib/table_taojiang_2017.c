/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row taojiang_2017_rows[] = {
#include "tables/taojiang_2017.inc"
};

const tanhe_table tanhe_p_taojiang_2017 =
    TABLE(taojiang_2017_rows, TANHE_SOURCE_TAOJIANG_2017, TANHE_TABLE_BY_REGION,
          HAS(CARBON_FRACTION) | HAS(BIOMASS) | HAS(CARBON_STOCK) | HAS(STOCK_OVER_AGE) | HAS(CULM_BIOMASS));

const tanhe_table *tanhe_table_taojiang_2017(void) {
    return &tanhe_p_taojiang_2017;
}
