/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row cement_2013_rows[] = {
#include "tables/cement_2013.inc"
};

const tanhe_table tanhe_p_cement_2013 =
    TABLE(cement_2013_rows, TANHE_SOURCE_CEMENT_2013, 0, HAS(NCV) | HAS(CARBON_CONTENT) | HAS(OXIDATION));

const tanhe_table *tanhe_table_cement_2013(void) {
    return &tanhe_p_cement_2013;
}
