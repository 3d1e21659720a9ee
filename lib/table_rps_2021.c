/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row rps_2021_rows[] = {
#include "tables/rps_2021.inc"
};

const tanhe_table tanhe_p_rps_2021 = TABLE(rps_2021_rows, TANHE_SOURCE_RPS_2021, TANHE_TABLE_BY_REGION,
                                           HAS(RENEWABLE_WEIGHT) | HAS(NONHYDRO_WEIGHT));

const tanhe_table *tanhe_table_rps_2021(void) {
    return &tanhe_p_rps_2021;
}
