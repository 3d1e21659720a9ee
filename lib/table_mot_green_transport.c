/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row mot_green_transport_rows[] = {
#include "tables/mot_green_transport.inc"
};

const tanhe_table tanhe_p_mot_green_transport = TABLE(
    mot_green_transport_rows, TANHE_SOURCE_MOT_GREEN_TRANSPORT, 0, HAS(CHANGE) | HAS(THRESHOLD) | HAS(LEVEL));

const tanhe_table *tanhe_table_mot_green_transport(void) {
    return &tanhe_p_mot_green_transport;
}
