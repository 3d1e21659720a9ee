/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row ets_grid_rows[] = {
#include "tables/ets_grid.inc"
};

const tanhe_table tanhe_p_ets_grid =
    TABLE(ets_grid_rows, TANHE_SOURCE_ETS_GRID, TANHE_TABLE_BY_REGION, HAS(EF_CO2_MEAN));

const tanhe_table *tanhe_table_ets_grid(void) {
    return &tanhe_p_ets_grid;
}
