/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row ncsc_grid_rows[] = {
#include "tables/ncsc_grid.inc"
};

const tanhe_table tanhe_p_ncsc_grid =
    TABLE(ncsc_grid_rows, TANHE_SOURCE_NCSC_GRID, TANHE_TABLE_BY_REGION, HAS(EF_CO2_MEAN));

const tanhe_table *tanhe_table_ncsc_grid(void) {
    return &tanhe_p_ncsc_grid;
}
