/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row imo_rows[] = {
#include "tables/imo.inc"
};

const tanhe_table tanhe_p_imo = TABLE(imo_rows, TANHE_SOURCE_IMO, 0, HAS(EF_CO2) | HAS(FUEL_RATE));

const tanhe_table *tanhe_table_imo(void) {
    return &tanhe_p_imo;
}
