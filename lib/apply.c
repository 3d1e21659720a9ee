/* SPDX-License-Identifier: MIT */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "apply.h"

int tanhe_p_is_number(double value) {
    return value - value == 0;
}

int tanhe_p_is_amount(double value) {
    return tanhe_p_is_number(value) && value >= 0;
}

/* A unit is numerator + denominator * 0x1000. */
static tanhe_id numerator_of(tanhe_id unit) {
    return unit % 0x1000;
}

static tanhe_id denominator_of(tanhe_id unit) {
    return unit / 0x1000;
}

static int32_t dimension_of(tanhe_id unit) {
    int32_t dimension = 0;
    return tanhe_unit_dimension(unit, &dimension) == TANHE_OK ? dimension : 0;
}

/* A volume taken at the other's condition: 1 m3 of the one is 1 m3 of the other. */
static tanhe_status convert_gas(double amount, tanhe_id from, tanhe_id to, double *result) {
    int32_t given = dimension_of(from);
    int32_t wanted = dimension_of(to);
    int to_state = given == TANHE_DIMENSION_VOLUME && wanted == TANHE_DIMENSION_GAS_VOLUME;
    int from_state = given == TANHE_DIMENSION_GAS_VOLUME && wanted == TANHE_DIMENSION_VOLUME;
    double cubic_metres = 0;
    if (!to_state && !from_state)
        return TANHE_EUNIT;
    tanhe_id between_from = to_state ? TANHE_UNIT_M3 : TANHE_UNIT_NM3;
    tanhe_id between_to = to_state ? TANHE_UNIT_NM3 : TANHE_UNIT_M3;
    tanhe_status status = tanhe_unit_convert(amount, from, between_from, &cubic_metres);
    return status == TANHE_OK ? tanhe_unit_convert(cubic_metres, between_to, to, result) : status;
}

tanhe_status tanhe_p_apply(tanhe_factor *factor, double amount, tanhe_id unit, tanhe_id result_unit,
                           double *result) {
    tanhe_id per = denominator_of(factor->unit);
    double converted = 0;
    int32_t match = 0;
    tanhe_status status = per == 0 ? TANHE_EUNIT : tanhe_unit_convert(amount, unit, per, &converted);
    if (status == TANHE_EUNIT && per != 0) {
        status = convert_gas(amount, unit, per, &converted);
        match = TANHE_MATCH_GAS_STATE;
    }
    if (status != TANHE_OK)
        return status;
    double product = converted * factor->value;
    if (!tanhe_p_is_number(product))
        return TANHE_ERANGE;
    status = tanhe_unit_convert(product, numerator_of(factor->unit), result_unit, result);
    if (status == TANHE_OK)
        factor->match |= match;
    return status;
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
