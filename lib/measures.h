/* SPDX-License-Identifier: MIT */
#ifndef TANHE_MEASURES_H
#define TANHE_MEASURES_H

/* The roll-up's door for whole columns of lines of one kind. */

#include "tanhe/inventory.h"
#include "internal.h"

/* The measures in the order of tanhe_line: CO2, biogenic, CH4, N2O, F-gases, CO2e, indirect, coal, indirect coal,
 * removals. */
#define TANHE_P_CO2           0
#define TANHE_P_CO2_BIO       1
#define TANHE_P_CH4           2
#define TANHE_P_N2O           3
#define TANHE_P_FGAS          4
#define TANHE_P_CO2E          5
#define TANHE_P_INDIRECT      6
#define TANHE_P_COAL          7
#define TANHE_P_INDIRECT_COAL 8
#define TANHE_P_REMOVAL       9
#define TANHE_P_MEASURES      10

TANHE_INTERNAL int tanhe_p_settings_are_valid(const tanhe_inventory_settings *settings);

TANHE_INTERNAL const tanhe_inventory_settings *tanhe_p_settings_of(const tanhe_inventory *inventory);

/* Makes sure that there is a cell for lines of this category and subject. TANHE_OK; TANHE_ESIZE */
TANHE_INTERNAL tanhe_status tanhe_p_reserve(tanhe_inventory *inventory, const tanhe_line *like);

/*
 * Adds n lines that differ from `like` in their measures only. A measure that is NULL is 0 in all of them, or
 * missing in all of them where it is NaN in `like`. The cell was reserved.
 */
TANHE_INTERNAL void tanhe_p_add_columns(tanhe_inventory *inventory, const tanhe_line *like, size_t n,
                                        const double *const measures[TANHE_P_MEASURES]);

#endif
