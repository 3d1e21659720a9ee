/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row fuel_standards_rows[] = {
#include "tables/fuel_standards.inc"
};

const tanhe_table tanhe_p_fuel_standards =
    TABLE(fuel_standards_rows, TANHE_SOURCE_FUEL_STANDARDS, 0, HAS(DENSITY));

const tanhe_table *tanhe_table_fuel_standards(void) {
    return &tanhe_p_fuel_standards;
}
