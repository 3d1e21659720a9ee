/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row guangzhou_metro_2017_rows[] = {
#include "tables/guangzhou_metro_2017.inc"
};

const tanhe_table tanhe_p_guangzhou_metro_2017 = TABLE(
    guangzhou_metro_2017_rows, TANHE_SOURCE_GUANGZHOU_METRO_2017, TANHE_TABLE_BY_REGION, HAS(TRIP_SAVING));

const tanhe_table *tanhe_table_guangzhou_metro_2017(void) {
    return &tanhe_p_guangzhou_metro_2017;
}
