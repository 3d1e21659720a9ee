/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row rps_2020_rows[] = {
#include "tables/rps_2020.inc"
};

const tanhe_table tanhe_p_rps_2020 = TABLE(rps_2020_rows, TANHE_SOURCE_RPS_2020, TANHE_TABLE_BY_REGION,
                                           HAS(RENEWABLE_WEIGHT) | HAS(NONHYDRO_WEIGHT));

const tanhe_table *tanhe_table_rps_2020(void) {
    return &tanhe_p_rps_2020;
}
