/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row db37t2672_2019_rows[] = {
#include "tables/db37t2672_2019.inc"
};

const tanhe_table tanhe_p_db37t2672_2019 =
    TABLE(db37t2672_2019_rows, TANHE_SOURCE_DB37T2672_2019, TANHE_TABLE_BY_REGION, HAS(COAL_EQUIVALENT));

const tanhe_table *tanhe_table_db37t2672_2019(void) {
    return &tanhe_p_db37t2672_2019;
}
