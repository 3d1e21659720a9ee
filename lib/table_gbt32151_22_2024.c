/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row gbt32151_22_2024_rows[] = {
#include "tables/gbt32151_22_2024.inc"
};

const tanhe_table tanhe_p_gbt32151_22_2024 = TABLE(gbt32151_22_2024_rows, TANHE_SOURCE_GBT32151_22_2024, 0,
                                                   HAS(NCV) | HAS(CARBON_CONTENT) | HAS(OXIDATION));

const tanhe_table *tanhe_table_gbt32151_22_2024(void) {
    return &tanhe_p_gbt32151_22_2024;
}
