/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row ipcc2006_v2_rows[] = {
#include "tables/ipcc2006_v2.inc"
};

const tanhe_table tanhe_p_ipcc2006_v2 =
    TABLE(ipcc2006_v2_rows, TANHE_SOURCE_IPCC2006_V2, 0,
          HAS(NCV) | HAS(CARBON_CONTENT) | HAS(EF_CO2) | HAS(EF_CH4) | HAS(EF_N2O) | HAS(SHARE));

const tanhe_table *tanhe_table_ipcc2006_v2(void) {
    return &tanhe_p_ipcc2006_v2;
}
