/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row gb50176_2016_rows[] = {
#include "tables/gb50176_2016.inc"
};

const tanhe_table tanhe_p_gb50176_2016 =
    TABLE(gb50176_2016_rows, TANHE_SOURCE_GB50176_2016, TANHE_TABLE_BY_REGION,
          HAS(CLIMATE_ZONE) | HAS(HDD18) | HAS(CDD26));

const tanhe_table *tanhe_table_gb50176_2016(void) {
    return &tanhe_p_gb50176_2016;
}
