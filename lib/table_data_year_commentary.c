/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row data_year_commentary_rows[] = {
#include "tables/data_year_commentary.inc"
};

const tanhe_table tanhe_p_data_year_commentary =
    TABLE(data_year_commentary_rows, TANHE_SOURCE_DATA_YEAR_COMMENTARY, 0, HAS(DATA_YEAR_LAG));

const tanhe_table *tanhe_table_data_year_commentary(void) {
    return &tanhe_p_data_year_commentary;
}
