/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row gbt51161_2016_rows[] = {
#include "tables/gbt51161_2016.inc"
};

const tanhe_table tanhe_p_gbt51161_2016 =
    TABLE(gbt51161_2016_rows, TANHE_SOURCE_GBT51161_2016, TANHE_TABLE_BY_REGION,
          HAS(CONSTRAINT_VALUE) | HAS(GUIDE_VALUE) | HAS(CORRECTION_CONSTANT) | HAS(CORRECTION_SLOPE) |
              HAS(CORRECTION_REFERENCE));

const tanhe_table *tanhe_table_gbt51161_2016(void) {
    return &tanhe_p_gbt51161_2016;
}
