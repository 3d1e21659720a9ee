/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row provincial_2011_rows[] = {
#include "tables/provincial_2011.inc"
};

const tanhe_table tanhe_p_provincial_2011 =
    TABLE(provincial_2011_rows, TANHE_SOURCE_PROVINCIAL_2011, 0, HAS(CARBON_CONTENT) | HAS(OXIDATION));

const tanhe_table *tanhe_table_provincial_2011(void) {
    return &tanhe_p_provincial_2011;
}
