/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row ipcc2019_v4_rows[] = {
#include "tables/ipcc2019_v4.inc"
};

const tanhe_table tanhe_p_ipcc2019_v4 = TABLE(
    ipcc2019_v4_rows, TANHE_SOURCE_IPCC2019_V4, TANHE_TABLE_IPCC2019,
    HAS(EF_CH4) | HAS(ROOT_SHOOT) | HAS(BIOMASS_ABOVE) | HAS(BIOMASS_GROWTH) | HAS(SOC_REFERENCE) |
        HAS(F_LAND_USE) | HAS(F_MANAGEMENT) | HAS(F_INPUT) | HAS(FLOODING_SCALE) | HAS(EF_N2O_N) |
        HAS(HALF_LIFE) | HAS(CARBON_CONVERSION) | HAS(RICE_BASELINE) | HAS(SF_WATER) | HAS(SF_PRESEASON) |
        HAS(CF_ORGANIC) | HAS(SFO_EXPONENT) | HAS(CULTIVATION_PERIOD) | HAS(EF_CH4_ENTERIC));

const tanhe_table *tanhe_table_ipcc2019_v4(void) {
    return &tanhe_p_ipcc2019_v4;
}
