/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row gbt32150_2025_rows[] = {
#include "tables/gbt32150_2025.inc"
};

const tanhe_table tanhe_p_gbt32150_2025 =
    TABLE(gbt32150_2025_rows, TANHE_SOURCE_GBT32150_2025, 0, HAS(EF_CO2));

const tanhe_table *tanhe_table_gbt32150_2025(void) {
    return &tanhe_p_gbt32150_2025;
}
