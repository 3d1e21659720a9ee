/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row ndrc_coal_upgrade_2021_rows[] = {
#include "tables/ndrc_coal_upgrade_2021.inc"
};

const tanhe_table tanhe_p_ndrc_coal_upgrade_2021 =
    TABLE(ndrc_coal_upgrade_2021_rows, TANHE_SOURCE_NDRC_COAL_UPGRADE_2021, 0, HAS(COAL_RATE_TARGET));

const tanhe_table *tanhe_table_ndrc_coal_upgrade_2021(void) {
    return &tanhe_p_ndrc_coal_upgrade_2021;
}
