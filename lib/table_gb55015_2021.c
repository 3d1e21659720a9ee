/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row gb55015_2021_rows[] = {
#include "tables/gb55015_2021.inc"
};

const tanhe_table tanhe_p_gb55015_2021 =
    TABLE(gb55015_2021_rows, TANHE_SOURCE_GB55015_2021, 0,
          HAS(LIMIT) | HAS(THRESHOLD) | HAS(DESIGN_INDEX) | HAS(DEGRADATION_FIRST) | HAS(DEGRADATION_YEARLY) |
              HAS(SERVICE_LIFE));

const tanhe_table *tanhe_table_gb55015_2021(void) {
    return &tanhe_p_gb55015_2021;
}
