/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row land_transport_2015_rows[] = {
#include "tables/land_transport_2015.inc"
};

const tanhe_table tanhe_p_land_transport_2015 = TABLE(
    land_transport_2015_rows, TANHE_SOURCE_LAND_TRANSPORT_2015, 0, HAS(EF_CO2) | HAS(EF_CH4) | HAS(EF_N2O));

const tanhe_table *tanhe_table_land_transport_2015(void) {
    return &tanhe_p_land_transport_2015;
}
