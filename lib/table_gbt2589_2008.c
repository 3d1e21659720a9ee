/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row gbt2589_2008_rows[] = {
#include "tables/gbt2589_2008.inc"
};

const tanhe_table tanhe_p_gbt2589_2008 =
    TABLE(gbt2589_2008_rows, TANHE_SOURCE_GBT2589_2008, 0, HAS(NCV) | HAS(COAL_EQUIVALENT));

const tanhe_table *tanhe_table_gbt2589_2008(void) {
    return &tanhe_p_gbt2589_2008;
}
