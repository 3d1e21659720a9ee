/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row green_datacentre_2025_rows[] = {
#include "tables/green_datacentre_2025.inc"
};

const tanhe_table tanhe_p_green_datacentre_2025 =
    TABLE(green_datacentre_2025_rows, TANHE_SOURCE_GREEN_DATACENTRE_2025, 0, HAS(LIMIT));

const tanhe_table *tanhe_table_green_datacentre_2025(void) {
    return &tanhe_p_green_datacentre_2025;
}
