/* SPDX-License-Identifier: MIT */
#ifndef TANHE_APPLY_H
#define TANHE_APPLY_H

/* Published values in the unit that a formula has, and amount x factor with units. */

#include "tanhe/factor.h"
#include "tanhe/unit.h"
#include "real.h"

/* Of a unit, TANHE_DIMENSION_*; 0 when it is none. */
TANHE_INTERNAL int32_t tanhe_p_dimension_of(tanhe_id unit);

/*
 * amount (in `unit`) x factor, in `result_unit`. m3 without a stated condition and volume at a reference state
 * stand for each other and set TANHE_MATCH_GAS_STATE in the factor's match.
 * TANHE_OK; TANHE_EUNIT the factor is not per this kind of amount; TANHE_ERANGE
 */
TANHE_INTERNAL tanhe_status tanhe_p_apply(tanhe_factor *factor, double amount, tanhe_id unit,
                                          tanhe_id result_unit, double *result);

/*
 * The same for n amounts at once, with the same bits; `results` and `work` hold n each. Sets *match to
 * TANHE_MATCH_GAS_STATE or 0.
 */
TANHE_INTERNAL tanhe_status tanhe_p_apply_n(const tanhe_factor *factor, size_t n, const double *amounts,
                                            tanhe_id unit, tanhe_id result_unit, double *results,
                                            double *work, int32_t *match);

/* CO2 of n amounts of heat: energy * carbon content * oxidation * 44/12. TANHE_OK; TANHE_EUNIT; TANHE_ERANGE */
TANHE_INTERNAL tanhe_status tanhe_p_carbon_n(const tanhe_factor *content, const tanhe_factor *oxidation,
                                             size_t n, const double *energy_gj, double *co2_t);

/* A value that stands in no table: `source` is TANHE_SOURCE_MEASURED or TANHE_SOURCE_DEFINITION. */
TANHE_INTERNAL tanhe_factor tanhe_p_own_factor(tanhe_id source, tanhe_id subject, tanhe_id property,
                                               double value, tanhe_id unit);

/* "Not used": all zero. */
TANHE_INTERNAL tanhe_factor tanhe_p_no_factor(void);

/* Finds a value and converts it to `unit`. *value and *factor are written only on TANHE_OK. */
TANHE_INTERNAL tanhe_status tanhe_p_published(const tanhe_catalog *catalog, const tanhe_query *query,
                                              tanhe_id unit, double *value, tanhe_factor *factor);

/* The same without a year, for the whole country. */
TANHE_INTERNAL tanhe_status tanhe_p_published_cn(const tanhe_catalog *catalog, tanhe_id subject,
                                                 tanhe_id property, tanhe_id variant, tanhe_id unit,
                                                 int32_t allow, double *value, tanhe_factor *factor);

/* Of two reasons for having no value, the one that tells the caller more. */
TANHE_INTERNAL tanhe_status tanhe_p_worse(tanhe_status a, tanhe_status b);

#endif
