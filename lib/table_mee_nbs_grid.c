/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row mee_nbs_grid_rows[] = {
#include "tables/mee_nbs_grid.inc"
};

const tanhe_table tanhe_p_mee_nbs_grid =
    TABLE(mee_nbs_grid_rows, TANHE_SOURCE_MEE_NBS_GRID, TANHE_TABLE_BY_REGION,
          HAS(EF_CO2_MEAN) | HAS(EF_CO2_RESIDUAL) | HAS(EF_CO2_FOSSIL) | HAS(GRID_REGION));

const tanhe_table *tanhe_table_mee_nbs_grid(void) {
    return &tanhe_p_mee_nbs_grid;
}
