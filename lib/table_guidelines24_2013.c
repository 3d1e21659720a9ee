/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row guidelines24_2013_rows[] = {
#include "tables/guidelines24_2013.inc"
};

const tanhe_table tanhe_p_guidelines24_2013 =
    TABLE(guidelines24_2013_rows, TANHE_SOURCE_GUIDELINES24_2013, 0,
          HAS(NCV) | HAS(CARBON_CONTENT) | HAS(OXIDATION) | HAS(EF_CO2) | HAS(REFERENCE_ENTHALPY) |
              HAS(SPECIFIC_HEAT) | HAS(REFERENCE_TEMPERATURE));

const tanhe_table *tanhe_table_guidelines24_2013(void) {
    return &tanhe_p_guidelines24_2013;
}
