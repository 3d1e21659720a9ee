/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row wetlands_2013_rows[] = {
#include "tables/wetlands_2013.inc"
};

const tanhe_table tanhe_p_wetlands_2013 = TABLE(wetlands_2013_rows, TANHE_SOURCE_WETLANDS_2013, 0,
                                                HAS(EF_CH4) | HAS(SOC_REFERENCE) | HAS(METHANE_CORRECTION) |
                                                    HAS(EF_CO2_C) | HAS(EF_CH4_C) | HAS(EF_N2O_N));

const tanhe_table *tanhe_table_wetlands_2013(void) {
    return &tanhe_p_wetlands_2013;
}
