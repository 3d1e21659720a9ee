/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row efdb_china_rows[] = {
#include "tables/efdb_china.inc"
};

const tanhe_table tanhe_p_efdb_china =
    TABLE(efdb_china_rows, TANHE_SOURCE_EFDB_CHINA, 0,
          HAS(BEF_WHOLE) | HAS(BEF_ABOVE) | HAS(BEF_BRANCH) | HAS(BEF_LEAF) | HAS(BEF_ROOT) |
              HAS(ROOT_SHOOT) | HAS(CARBON_GAIN) | HAS(EF_N2O_N));

const tanhe_table *tanhe_table_efdb_china(void) {
    return &tanhe_p_efdb_china;
}
