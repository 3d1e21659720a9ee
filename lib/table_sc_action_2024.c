/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row sc_action_2024_rows[] = {
#include "tables/sc_action_2024.inc"
};

const tanhe_table tanhe_p_sc_action_2024 =
    TABLE(sc_action_2024_rows, TANHE_SOURCE_SC_ACTION_2024, 0, HAS(TARGET));

const tanhe_table *tanhe_table_sc_action_2024(void) {
    return &tanhe_p_sc_action_2024;
}
