/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row nea_2016_rows[] = {
#include "tables/nea_2016.inc"
};

const tanhe_table tanhe_p_nea_2016 =
    TABLE(nea_2016_rows, TANHE_SOURCE_NEA_2016, TANHE_TABLE_BY_REGION, HAS(NONHYDRO_WEIGHT));

const tanhe_table *tanhe_table_nea_2016(void) {
    return &tanhe_p_nea_2016;
}
