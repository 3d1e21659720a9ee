/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row ipcc2006_v4_rows[] = {
#include "tables/ipcc2006_v4.inc"
};

const tanhe_table tanhe_p_ipcc2006_v4 = TABLE(
    ipcc2006_v4_rows, TANHE_SOURCE_IPCC2006_V4, TANHE_TABLE_IPCC2006,
    HAS(EF_CO2) | HAS(EF_CH4) | HAS(EF_N2O) | HAS(ROOT_SHOOT) | HAS(CARBON_FRACTION) | HAS(BIOMASS_GROWTH) |
        HAS(CARBON_GAIN) | HAS(LITTER_CARBON) | HAS(SOC_REFERENCE) | HAS(F_LAND_USE) | HAS(F_MANAGEMENT) |
        HAS(F_INPUT) | HAS(EF_CO2_C) | HAS(EF_N2O_N) | HAS(EF_CO) | HAS(HALF_LIFE) | HAS(DECAY_RATE) |
        HAS(RICE_BASELINE) | HAS(SF_WATER) | HAS(SF_PRESEASON) | HAS(CF_ORGANIC) | HAS(FRAC_VOLATILISED) |
        HAS(FRAC_LEACHED) | HAS(EF_CH4_ENTERIC) | HAS(EF_CH4_MANURE));

const tanhe_table *tanhe_table_ipcc2006_v4(void) {
    return &tanhe_p_ipcc2006_v4;
}
