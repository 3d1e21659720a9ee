/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row marine_engines_2016_rows[] = {
#include "tables/marine_engines_2016.inc"
};

const tanhe_table tanhe_p_marine_engines_2016 =
    TABLE(marine_engines_2016_rows, TANHE_SOURCE_MARINE_ENGINES_2016, 0, HAS(EF_CO2));

const tanhe_table *tanhe_table_marine_engines_2016(void) {
    return &tanhe_p_marine_engines_2016;
}
