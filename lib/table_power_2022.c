/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row power_2022_rows[] = {
#include "tables/power_2022.inc"
};

const tanhe_table tanhe_p_power_2022 =
    TABLE(power_2022_rows, TANHE_SOURCE_POWER_2022, 0, HAS(NCV) | HAS(CARBON_CONTENT) | HAS(OXIDATION));

const tanhe_table *tanhe_table_power_2022(void) {
    return &tanhe_p_power_2022;
}
