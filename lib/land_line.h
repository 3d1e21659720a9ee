/* SPDX-License-Identifier: MIT */
#ifndef TANHE_LAND_LINE_H
#define TANHE_LAND_LINE_H

/* What the methods of a line share, and those of land. */

#include "tanhe/inventory.h"
#include "internal.h"

/* What one row carries from step to step. */
typedef struct tanhe_p_row_work {
    const tanhe_catalog *catalog;
    const tanhe_inventory_settings *settings;
    const tanhe_activity *row;
    tanhe_line *line;
    tanhe_id missing;     /* the property that a step asked for last */
    int32_t variant_used; /* 1: the row's variant chose a value */
} tanhe_p_row_work;

/* The amount x the row's own emission factor, kept at `position`. TANHE_OK; TANHE_EUNIT; TANHE_ERANGE */
TANHE_INTERNAL tanhe_status tanhe_p_own_emission(tanhe_p_row_work *w, tanhe_id property, double ef,
                                                 tanhe_id gas_unit, int position, double *gas_t);

/* An emission, or, where it is negative, a removal. TANHE_OK; TANHE_ERANGE */
TANHE_INTERNAL tanhe_status tanhe_p_net_co2(tanhe_line *line, double co2_t);

/*
 * Without a factor of the row's own for them, CH4 of wetlands and N2O of drained soils are missing: what is known of
 * their carbon never stands for the whole.
 */
TANHE_INTERNAL void tanhe_p_miss_wetland_gases(tanhe_p_row_work *w);

/* Does the row state an emission factor of its own? */
TANHE_INTERNAL int tanhe_p_has_own_factor(const tanhe_activity *row);

/* May the amount be negative, as a removal or a loss of stock? */
TANHE_INTERNAL int tanhe_p_may_be_removal(const tanhe_activity *row);

/* Checks the variant and the parameters of a row. TANHE_OK; TANHE_EARG; TANHE_EID; TANHE_EUNIT; TANHE_EDUPLICATE */
TANHE_INTERNAL tanhe_status tanhe_p_check_choices(const tanhe_activity *row);

/* Is there a formula for the row? Else it needs emission factors of its own. */
TANHE_INTERNAL int tanhe_p_has_land_method(const tanhe_activity *row);

/* Computes the gases of a row that has a formula. */
TANHE_INTERNAL tanhe_status tanhe_p_land_line(tanhe_p_row_work *w);

#endif
