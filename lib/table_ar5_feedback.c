/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row ar5_feedback_rows[] = {
#include "tables/ar5_feedback.inc"
};

const tanhe_table tanhe_p_ar5_feedback = TABLE(ar5_feedback_rows, TANHE_SOURCE_AR5_FEEDBACK, 0, HAS(GWP100));

const tanhe_table *tanhe_table_ar5_feedback(void) {
    return &tanhe_p_ar5_feedback;
}
