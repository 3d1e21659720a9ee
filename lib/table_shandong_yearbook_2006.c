/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row shandong_yearbook_2006_rows[] = {
#include "tables/shandong_yearbook_2006.inc"
};

const tanhe_table tanhe_p_shandong_yearbook_2006 =
    TABLE(shandong_yearbook_2006_rows, TANHE_SOURCE_SHANDONG_YEARBOOK_2006, TANHE_TABLE_BY_REGION,
          HAS(ENERGY_INTENSITY));

const tanhe_table *tanhe_table_shandong_yearbook_2006(void) {
    return &tanhe_p_shandong_yearbook_2006;
}
