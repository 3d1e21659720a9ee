/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row rps_2023_rows[] = {
#include "tables/rps_2023.inc"
};

const tanhe_table tanhe_p_rps_2023 = TABLE(rps_2023_rows, TANHE_SOURCE_RPS_2023, TANHE_TABLE_BY_REGION,
                                           HAS(RENEWABLE_WEIGHT) | HAS(NONHYDRO_WEIGHT));

const tanhe_table *tanhe_table_rps_2023(void) {
    return &tanhe_p_rps_2023;
}
