/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row nra_2024_rows[] = {
#include "tables/nra_2024.inc"
};

const tanhe_table tanhe_p_nra_2024 =
    TABLE(nra_2024_rows, TANHE_SOURCE_NRA_2024, 0, HAS(ENERGY_INTENSITY) | HAS(LEVEL));

const tanhe_table *tanhe_table_nra_2024(void) {
    return &tanhe_p_nra_2024;
}
