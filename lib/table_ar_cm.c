/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row ar_cm_rows[] = {
#include "tables/ar_cm.inc"
};

const tanhe_table tanhe_p_ar_cm =
    TABLE(ar_cm_rows, TANHE_SOURCE_AR_CM, 0,
          HAS(WOOD_DENSITY) | HAS(BEF_ABOVE) | HAS(ROOT_SHOOT) | HAS(CARBON_FRACTION) |
              HAS(UNCERTAINTY_DEDUCTION) | HAS(SHRUB_TO_FOREST));

const tanhe_table *tanhe_table_ar_cm(void) {
    return &tanhe_p_ar_cm;
}
