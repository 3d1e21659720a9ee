/* SPDX-License-Identifier: MIT */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "apply.h"
#include "unit.h"

/* A unit is numerator + denominator * 0x1000. */
static tanhe_id numerator_of(tanhe_id unit) {
    return unit % 0x1000;
}

static tanhe_id denominator_of(tanhe_id unit) {
    return unit / 0x1000;
}

/* Of a unit without a denominator, its atom without the power of ten. */
static tanhe_id atom_of(tanhe_id unit) {
    return unit % 0x100;
}

int32_t tanhe_p_dimension_of(tanhe_id unit) {
    int32_t dimension = 0;
    return tanhe_unit_dimension(unit, &dimension) == TANHE_OK ? dimension : 0;
}

/* Volumes taken at the other's condition: 1 m3 of the one is 1 m3 of the other. `between` is used on the way. */
static tanhe_status convert_gas(size_t n, const double *amounts, tanhe_id from, tanhe_id to,
                                double *converted, double *between) {
    int32_t given = tanhe_p_dimension_of(from);
    int32_t wanted = tanhe_p_dimension_of(to);
    int to_state = given == TANHE_DIMENSION_VOLUME && wanted == TANHE_DIMENSION_GAS_VOLUME;
    int from_state = given == TANHE_DIMENSION_GAS_VOLUME && wanted == TANHE_DIMENSION_VOLUME;
    if (!to_state && !from_state)
        return TANHE_EUNIT;
    tanhe_id as_given = to_state ? TANHE_UNIT_M3 : atom_of(from);
    tanhe_id as_wanted = to_state ? atom_of(to) : TANHE_UNIT_M3;
    tanhe_status status = tanhe_p_convert_n(n, amounts, from, as_given, between);
    return status == TANHE_OK ? tanhe_p_convert_n(n, between, as_wanted, to, converted) : status;
}

/* The amounts in the unit that the factor is per: themselves where they are in it, else in `converted`. */
static tanhe_status amounts_per(size_t n, const double *amounts, tanhe_id unit, tanhe_id per,
                                double *converted, double *between, const double **found, int32_t *match) {
    *match = 0;
    *found = amounts;
    if (unit == per)
        return TANHE_OK;
    *found = converted;
    tanhe_status status = tanhe_p_convert_n(n, amounts, unit, per, converted);
    if (status != TANHE_EUNIT)
        return status;
    *match = TANHE_MATCH_GAS_STATE;
    return convert_gas(n, amounts, unit, per, converted, between);
}

static tanhe_status multiply_n(size_t n, const double *amounts, double value, double *products) {
    for (size_t i = 0; i < n; i++)
        products[i] = amounts[i] * value;
    return tanhe_p_all_finite(n, products) ? TANHE_OK : TANHE_ERANGE;
}

tanhe_status tanhe_p_apply_n(const tanhe_factor *factor, size_t n, const double *amounts, tanhe_id unit,
                             tanhe_id result_unit, double *results, double *work, int32_t *match) {
    tanhe_id per = denominator_of(factor->unit);
    tanhe_id over = numerator_of(factor->unit);
    const double *converted = NULL;
    if (per == 0)
        return TANHE_EUNIT;
    tanhe_status status = amounts_per(n, amounts, unit, per, work, results, &converted, match);
    if (status == TANHE_OK)
        status = multiply_n(n, converted, factor->value, over == result_unit ? results : work);
    if (status != TANHE_OK || over == result_unit)
        return status;
    return tanhe_p_convert_n(n, work, over, result_unit, results);
}

tanhe_status tanhe_p_apply(tanhe_factor *factor, double amount, tanhe_id unit, tanhe_id result_unit,
                           double *result) {
    double work = 0;
    double found = 0;
    int32_t match = 0;
    tanhe_status status = tanhe_p_apply_n(factor, 1, &amount, unit, result_unit, &found, &work, &match);
    if (status != TANHE_OK)
        return status;
    *result = found;
    factor->match |= match;
    return TANHE_OK;
}

tanhe_status tanhe_p_carbon_n(const tanhe_factor *content, const tanhe_factor *oxidation, size_t n,
                              const double *energy_gj, double *co2_t) {
    double carbon = 0;
    double oxidised = 0;
    tanhe_status status = tanhe_unit_convert(content->value, content->unit, TANHE_UNIT_TC_PER_GJ, &carbon);
    if (status == TANHE_OK)
        status = tanhe_unit_convert(oxidation->value, oxidation->unit, TANHE_UNIT_ONE, &oxidised);
    if (status != TANHE_OK)
        return status;
    for (size_t i = 0; i < n; i++)
        co2_t[i] = energy_gj[i] * carbon * oxidised * 44 / 12;
    return tanhe_p_all_finite(n, co2_t) ? TANHE_OK : TANHE_ERANGE;
}

tanhe_factor tanhe_p_no_factor(void) {
    tanhe_factor factor;
    memset(&factor, 0, sizeof(factor));
    return factor;
}

tanhe_factor tanhe_p_own_factor(tanhe_id source, tanhe_id subject, tanhe_id property, double value,
                                tanhe_id unit) {
    tanhe_factor factor = tanhe_p_no_factor();
    factor.value = value;
    factor.low = NAN;
    factor.high = NAN;
    factor.subject = subject;
    factor.property = property;
    factor.unit = unit;
    factor.source = source;
    factor.match = source == TANHE_SOURCE_MEASURED ? TANHE_MATCH_MEASURED : 0;
    factor.table = -1;
    factor.row = -1;
    return factor;
}

/* A choice is told before a lock, a lock before a wrong unit, a wrong unit before "not found". */
static int weight(tanhe_status status) {
    switch (status) {
    case TANHE_ECHOICE:
        return 3;
    case TANHE_EUNCONFIRMED:
        return 2;
    case TANHE_EUNIT:
        return 1;
    default:
        return 0;
    }
}

tanhe_status tanhe_p_worse(tanhe_status a, tanhe_status b) {
    return weight(b) > weight(a) ? b : a;
}

tanhe_status tanhe_p_published(const tanhe_catalog *catalog, const tanhe_query *query, tanhe_id unit,
                               double *value, tanhe_factor *factor) {
    tanhe_factor found;
    tanhe_status status = tanhe_factor_find(catalog, query, &found);
    if (status == TANHE_OK)
        status = tanhe_unit_convert(found.value, found.unit, unit, value);
    if (status == TANHE_OK)
        *factor = found;
    return status;
}

tanhe_status tanhe_p_published_cn(const tanhe_catalog *catalog, tanhe_id subject, tanhe_id property,
                                  tanhe_id variant, tanhe_id unit, int32_t allow, double *value,
                                  tanhe_factor *factor) {
    tanhe_query query = {subject, property, variant, TANHE_REGION_CHINA, 0, allow};
    return tanhe_p_published(catalog, &query, unit, value, factor);
}
