/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row turnover_convention_rows[] = {
#include "tables/turnover_convention.inc"
};

const tanhe_table tanhe_p_turnover_convention =
    TABLE(turnover_convention_rows, TANHE_SOURCE_TURNOVER_CONVENTION, 0, HAS(PKM_PER_TKM));

const tanhe_table *tanhe_table_turnover_convention(void) {
    return &tanhe_p_turnover_convention;
}
