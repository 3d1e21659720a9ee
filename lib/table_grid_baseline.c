/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row grid_baseline_rows[] = {
#include "tables/grid_baseline.inc"
};

const tanhe_table tanhe_p_grid_baseline =
    TABLE(grid_baseline_rows, TANHE_SOURCE_GRID_BASELINE, TANHE_TABLE_BY_REGION,
          HAS(OPERATING_MARGIN) | HAS(BUILD_MARGIN));

const tanhe_table *tanhe_table_grid_baseline(void) {
    return &tanhe_p_grid_baseline;
}
