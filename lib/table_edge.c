/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row edge_rows[] = {
#include "tables/edge.inc"
};

const tanhe_table tanhe_p_edge = TABLE(edge_rows, TANHE_SOURCE_EDGE, 0, HAS(LIMIT));

const tanhe_table *tanhe_table_edge(void) {
    return &tanhe_p_edge;
}
