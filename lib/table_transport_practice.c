/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row transport_practice_rows[] = {
#include "tables/transport_practice.inc"
};

const tanhe_table tanhe_p_transport_practice =
    TABLE(transport_practice_rows, TANHE_SOURCE_TRANSPORT_PRACTICE, 0, HAS(DENSITY) | HAS(SHARE));

const tanhe_table *tanhe_table_transport_practice(void) {
    return &tanhe_p_transport_practice;
}
