/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row cdm_tool12_rows[] = {
#include "tables/cdm_tool12.inc"
};

const tanhe_table tanhe_p_cdm_tool12 = TABLE(cdm_tool12_rows, TANHE_SOURCE_CDM_TOOL12, 0, HAS(EF_CO2));

const tanhe_table *tanhe_table_cdm_tool12(void) {
    return &tanhe_p_cdm_tool12;
}
