/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row power_2013_rows[] = {
#include "tables/power_2013.inc"
};

const tanhe_table tanhe_p_power_2013 =
    TABLE(power_2013_rows, TANHE_SOURCE_POWER_2013, 0, HAS(NCV) | HAS(CARBON_CONTENT) | HAS(OXIDATION));

const tanhe_table *tanhe_table_power_2013(void) {
    return &tanhe_p_power_2013;
}
