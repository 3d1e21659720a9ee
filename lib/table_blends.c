/* SPDX-License-Identifier: MIT */
#include "table.h"

/* clang-format off */
#define PART(blend, gas, percent, locator, grade, remark)                                                          \
    {KEY(TANHE_##blend, TANHE_PROPERTY_MASS_FRACTION, TANHE_##gas), percent, NA, NA, WORLD, 0,                     \
     TANHE_UNIT_PERCENT, GRADE_##grade, {locator}, {remark}},
/* clang-format on */

static const tanhe_factor_row blends_rows[] = {
#include "tables/blends.inc"
};

const tanhe_table tanhe_p_blends = TABLE(blends_rows, TANHE_SOURCE_BLENDS, 0, HAS(MASS_FRACTION));

const tanhe_table *tanhe_table_blends(void) {
    return &tanhe_p_blends;
}
