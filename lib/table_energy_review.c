/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row energy_review_rows[] = {
#include "tables/energy_review.inc"
};

const tanhe_table tanhe_p_energy_review =
    TABLE(energy_review_rows, TANHE_SOURCE_ENERGY_REVIEW, 0, HAS(THRESHOLD));

const tanhe_table *tanhe_table_energy_review(void) {
    return &tanhe_p_energy_review;
}
