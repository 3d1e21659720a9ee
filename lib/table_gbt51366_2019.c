/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row gbt51366_2019_rows[] = {
#include "tables/gbt51366_2019.inc"
};

const tanhe_table tanhe_p_gbt51366_2019 =
    TABLE(gbt51366_2019_rows, TANHE_SOURCE_GBT51366_2019, 0,
          HAS(CARBON_CONTENT) | HAS(OXIDATION) | HAS(EF_CO2) | HAS(EF_CO2E) | HAS(SERVICE_LIFE) |
              HAS(DEFAULT_DISTANCE) | HAS(SHARE));

const tanhe_table *tanhe_table_gbt51366_2019(void) {
    return &tanhe_p_gbt51366_2019;
}
