/* SPDX-License-Identifier: MIT */
#ifndef TANHE_CARBON_H
#define TANHE_CARBON_H

/* What the files of the room land share: carbon to gases, the result of a change, values of one's own or published. */

#include "tanhe/land.h"
#include "apply.h"

/* CO2 of carbon: * 44 / 12. */
static inline double tanhe_p_co2_of(double carbon) {
    return carbon * 44 / 12;
}

/* CH4 of CH4-C: * 16 / 12. */
static inline double tanhe_p_ch4_of(double carbon) {
    return carbon * 16 / 12;
}

/* N2O of N2O-N: * 44 / 28. */
static inline double tanhe_p_n2o_of(double nitrogen) {
    return nitrogen * 44 / 28;
}

/* The CO2 of residues was taken up by the year's crop, that of grassland grows again within the year: a memo. */
static inline int tanhe_p_burns_regrown(tanhe_id subject) {
    return subject == TANHE_LAND_BURN_CROP_RESIDUE || subject == TANHE_LAND_BURN_SAVANNA;
}

/* Of equation 5.3 of rice, in both editions, where no document of the catalog prints it. */
#define TANHE_P_SFO_EXPONENT 0.59

/* A number from 0 to 1. */
static inline int tanhe_p_is_share(double value) {
    return value >= 0 && value <= 1;
}

/* NaN, "the published one", or a number that is not negative. */
static inline int tanhe_p_is_own(double value) {
    return tanhe_p_is_nan(value) || tanhe_p_is_amount(value);
}

/* A basic wood density in t/m3: nothing grows above 2, but a number in kg/m3 is. */
static inline int tanhe_p_is_density(double value) {
    return value > 0 && value <= 2;
}

/* An expansion factor: the whole, or the above-ground, is not less than the stem. */
static inline int tanhe_p_is_expansion(double value) {
    return tanhe_p_is_number(value) && value >= 1;
}

/* Above 0 to 1, with a source. */
TANHE_INTERNAL int tanhe_p_fraction_is_valid(const tanhe_carbon_fraction *fraction);

/* No carbon fraction: value NaN, source 0. */
TANHE_INTERNAL tanhe_carbon_fraction tanhe_p_no_fraction(void);

/*
 * Takes one more carbon fraction into a result: *sum begins with tanhe_p_no_fraction() and `first`; its value turns
 * NaN when fractions of one source differ. TANHE_OK; TANHE_ECONFLICT two sources
 */
TANHE_INTERNAL tanhe_status tanhe_p_join_fraction(tanhe_carbon_fraction *sum, int first,
                                                  const tanhe_carbon_fraction *next);

/* The result of a change of `change_tc`, with its signs. TANHE_OK; TANHE_ERANGE (*out is untouched) */
TANHE_INTERNAL tanhe_status tanhe_p_carbon_change(double gain_tc, double loss_tc, double change_tc,
                                                  const tanhe_carbon_fraction *fraction, int32_t method,
                                                  tanhe_carbon_change *out);

/*
 * `own` where it is a number: then *factor is a measured one in `unit`; else the published value, in `unit`.
 * *value and *factor are written only on TANHE_OK.
 */
TANHE_INTERNAL tanhe_status tanhe_p_own_or_published(const tanhe_catalog *catalog, double own,
                                                     const tanhe_query *query, tanhe_id unit, double *value,
                                                     tanhe_factor *factor);

#endif
