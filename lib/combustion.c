/* SPDX-License-Identifier: MIT */

/* Fuel combustion: which document answers, and the arithmetic. */

#include <float.h>
#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/energy.h"
#include "apply.h"
#include "combustion.h"
#include "documents.h"

/* What one computation carries from step to step. */
typedef struct burning {
    const tanhe_catalog *catalog;
    tanhe_id fuel;
    double amount;
    tanhe_id unit;
    tanhe_id sector;
    int32_t region, year, allow;
    tanhe_fuel_measured measured;
    tanhe_fuel_emission *out;
    tanhe_status energy_status; /* why out->energy_gj is NaN */
} burning;

static tanhe_query query_of(const burning *b, tanhe_id property, int32_t allow) {
    tanhe_query query = {b->fuel, property, b->sector, b->region, b->year, allow};
    return query;
}

/* Ask one document of the catalog; the answer knows its place in the catalog. */
static tanhe_status ask_table(const burning *b, int32_t index, tanhe_id property, int32_t allow,
                              tanhe_factor *out) {
    tanhe_query query = query_of(b, property, allow);
    tanhe_status status = tanhe_table_find(tanhe_p_table_at(b->catalog, index), &query, out);
    if (status == TANHE_OK)
        out->table = index;
    return status;
}

/* ---- energy -------------------------------------------------------------------------------------------------- */

/* The first net calorific value of the catalog that is per this kind of amount. */
static tanhe_status energy_from_catalog(burning *b, tanhe_factor *ncv) {
    tanhe_query query = query_of(b, TANHE_PROPERTY_NCV, b->allow);
    tanhe_status status = tanhe_factor_find(b->catalog, &query, ncv);
    if (status == TANHE_OK)
        status = tanhe_p_apply(ncv, b->amount, b->unit, TANHE_UNIT_GJ, &b->out->energy_gj);
    int32_t index = status == TANHE_EUNIT ? ncv->table + 1 : b->catalog->count;
    for (; status == TANHE_EUNIT && index < b->catalog->count; index++) {
        tanhe_factor other;
        if (ask_table(b, index, TANHE_PROPERTY_NCV, b->allow, &other) != TANHE_OK)
            continue;
        status = tanhe_p_apply(&other, b->amount, b->unit, TANHE_UNIT_GJ, &b->out->energy_gj);
        if (status == TANHE_OK)
            *ncv = other;
    }
    return status;
}

static tanhe_status energy_of_coal(burning *b, tanhe_factor *ncv) {
    tanhe_query query = {TANHE_CARRIER_STANDARD_COAL, TANHE_PROPERTY_NCV, 0, b->region, b->year, b->allow};
    tanhe_status status = tanhe_factor_find(b->catalog, &query, ncv);
    return status == TANHE_OK ? tanhe_p_apply(ncv, b->amount, b->unit, TANHE_UNIT_GJ, &b->out->energy_gj)
                              : status;
}

static void find_energy(burning *b) {
    tanhe_factor ncv = tanhe_p_no_factor();
    int32_t dimension = 0;
    (void)tanhe_unit_dimension(b->unit, &dimension); /* the unit was checked */
    if (dimension == TANHE_DIMENSION_ENERGY) {
        b->energy_status = tanhe_unit_convert(b->amount, b->unit, TANHE_UNIT_GJ, &b->out->energy_gj);
    } else if (!tanhe_p_is_nan(b->measured.ncv_gj)) {
        ncv = tanhe_p_own_factor(TANHE_SOURCE_MEASURED, b->fuel, TANHE_PROPERTY_NCV, b->measured.ncv_gj,
                                 TANHE_UNIT_PER(TANHE_UNIT_GJ, b->unit));
        b->energy_status = tanhe_p_apply(&ncv, b->amount, b->unit, TANHE_UNIT_GJ, &b->out->energy_gj);
    } else if (dimension == TANHE_DIMENSION_COAL) {
        b->energy_status = energy_of_coal(b, &ncv);
    } else {
        b->energy_status = energy_from_catalog(b, &ncv);
    }
    if (b->energy_status == TANHE_OK)
        b->out->factors[TANHE_FACTOR_NCV] = ncv;
    else
        b->out->energy_gj = NAN;
}

/* amount x factor, or energy x factor when the factor is per energy. */
static tanhe_status apply_to_fuel(burning *b, tanhe_factor *factor, tanhe_id result_unit, double *result) {
    tanhe_status status = tanhe_p_apply(factor, b->amount, b->unit, result_unit, result);
    if (status != TANHE_EUNIT)
        return status;
    status = tanhe_p_apply(factor, 1, TANHE_UNIT_GJ, result_unit, result);
    if (status != TANHE_OK)
        return status;
    if (b->energy_status != TANHE_OK)
        return b->energy_status;
    return tanhe_p_apply(factor, b->out->energy_gj, TANHE_UNIT_GJ, result_unit, result);
}

/* ---- CO2 ------------------------------------------------------------------------------------------------------ */

typedef struct co2_method {
    tanhe_factor content, oxidation, factor; /* property 0 where not used */
} co2_method;

static void measured_parts(const burning *b, co2_method *method) {
    memset(method, 0, sizeof(*method));
    if (!tanhe_p_is_nan(b->measured.carbon_content))
        method->content = tanhe_p_own_factor(TANHE_SOURCE_MEASURED, b->fuel, TANHE_PROPERTY_CARBON_CONTENT,
                                             b->measured.carbon_content, TANHE_UNIT_TC_PER_GJ);
    if (!tanhe_p_is_nan(b->measured.oxidation))
        method->oxidation = tanhe_p_own_factor(TANHE_SOURCE_MEASURED, b->fuel, TANHE_PROPERTY_OXIDATION,
                                               b->measured.oxidation, TANHE_UNIT_ONE);
}

/* What the caller did not measure, from one document; an emission factor only when nothing was measured. */
static tanhe_status ask_method(const burning *b, int32_t index, int32_t allow, co2_method *method) {
    int measured = method->content.property != 0 || method->oxidation.property != 0;
    co2_method found = *method;
    tanhe_status content = TANHE_OK;
    tanhe_status oxidation = TANHE_OK;
    if (found.content.property == 0)
        content = ask_table(b, index, TANHE_PROPERTY_CARBON_CONTENT, allow, &found.content);
    if (found.oxidation.property == 0)
        oxidation = ask_table(b, index, TANHE_PROPERTY_OXIDATION, allow, &found.oxidation);
    if (content == TANHE_OK && oxidation == TANHE_OK) {
        *method = found;
        return TANHE_OK;
    }
    tanhe_status reason = oxidation == TANHE_OK ? content : oxidation;
    if (content != TANHE_OK)
        reason = tanhe_p_worse(reason, content);
    if (measured)
        return reason;
    tanhe_status factor = ask_table(b, index, TANHE_PROPERTY_EF_CO2, allow, &found.factor);
    if (factor != TANHE_OK)
        return tanhe_p_worse(factor, reason);
    method->factor = found.factor;
    return TANHE_OK;
}

/* The arithmetic of a method. An emission factor per a unit that does not suit is TANHE_EUNIT. */
static tanhe_status use_method(burning *b, co2_method *method, double *co2_t) {
    if (method->factor.property != 0)
        return apply_to_fuel(b, &method->factor, TANHE_UNIT_TCO2, co2_t);
    if (b->energy_status != TANHE_OK)
        return b->energy_status;
    return tanhe_p_carbon_n(&method->content, &method->oxidation, 1, &b->out->energy_gj, co2_t);
}

/* One pass over the documents under `allow`; the first one whose method can be used. */
static tanhe_status search_documents(burning *b, int32_t allow, co2_method *method, double *co2_t,
                                     int32_t *passed) {
    tanhe_status reason = TANHE_ENOTFOUND;
    for (int32_t i = 0; i < b->catalog->count; i++) {
        co2_method trial = *method;
        tanhe_status status = ask_method(b, i, allow, &trial);
        if (status == TANHE_OK)
            status = use_method(b, &trial, co2_t);
        if (status == TANHE_OK) {
            *method = trial;
            return TANHE_OK;
        }
        if (status == TANHE_EUNCONFIRMED)
            *passed = TANHE_MATCH_LOCKED_PASSED;
        if (status == TANHE_ERANGE)
            return status;
        reason = tanhe_p_worse(reason, status);
    }
    return reason;
}

/* Exact and confirmed first, then allowed fallbacks, then locked values, as tanhe_factor_find. */
static tanhe_status search_method(burning *b, co2_method *method, double *co2_t) {
    int32_t fallback = TANHE_ALLOW_EARLIER_YEAR | TANHE_ALLOW_WIDER_REGION;
    int32_t allow[3] = {b->allow & ~(fallback | TANHE_ALLOW_UNCONFIRMED), b->allow & ~TANHE_ALLOW_UNCONFIRMED,
                        b->allow};
    tanhe_status status = TANHE_ENOTFOUND;
    int32_t passed = 0;
    for (int pass = 0; pass < 3; pass++) {
        if (pass > 0 && allow[pass] == allow[pass - 1])
            continue;
        status = search_documents(b, allow[pass], method, co2_t, &passed);
        if (status == TANHE_OK || status == TANHE_ERANGE)
            break;
    }
    if (status == TANHE_EUNCONFIRMED) {
        /* So it was not allowed. Say that only when allowing it would help: something else may be missing too. */
        co2_method trial = *method;
        double ignored = 0;
        tanhe_status allowed =
            search_documents(b, b->allow | TANHE_ALLOW_UNCONFIRMED, &trial, &ignored, &passed);
        return allowed == TANHE_OK ? status : allowed;
    }
    tanhe_factor *answer = method->factor.property != 0 ? &method->factor : &method->content;
    if (status == TANHE_OK && (answer->match & (TANHE_MATCH_UNCONFIRMED | TANHE_MATCH_MEASURED)) == 0)
        answer->match |= passed;
    return status;
}

static tanhe_status find_co2(burning *b, double *co2_t) {
    co2_method method;
    tanhe_status status;
    measured_parts(b, &method);
    if (!tanhe_p_is_nan(b->measured.ef_co2)) {
        memset(&method, 0, sizeof(method));
        method.factor = tanhe_p_own_factor(TANHE_SOURCE_MEASURED, b->fuel, TANHE_PROPERTY_EF_CO2,
                                           b->measured.ef_co2, TANHE_UNIT_PER(TANHE_UNIT_TCO2, b->unit));
        status = use_method(b, &method, co2_t);
    } else if (method.content.property != 0 && method.oxidation.property != 0) {
        status = use_method(b, &method, co2_t);
    } else {
        status = search_method(b, &method, co2_t);
    }
    if (status != TANHE_OK)
        return status;
    b->out->factors[TANHE_FACTOR_CARBON_CONTENT] = method.content;
    b->out->factors[TANHE_FACTOR_OXIDATION] = method.oxidation;
    b->out->factors[TANHE_FACTOR_EF_CO2] = method.factor;
    return TANHE_OK;
}

/* ---- CH4 and N2O ---------------------------------------------------------------------------------------------- */

static tanhe_status find_gas(burning *b, tanhe_id property, double measured, tanhe_id gas_unit, double *gas_t,
                             tanhe_factor *used) {
    tanhe_factor factor;
    tanhe_status status = TANHE_OK;
    if (!tanhe_p_is_nan(measured)) {
        factor = tanhe_p_own_factor(TANHE_SOURCE_MEASURED, b->fuel, property, measured,
                                    TANHE_UNIT_PER(gas_unit, b->unit));
    } else {
        tanhe_query query = query_of(b, property, b->allow);
        status = tanhe_factor_find(b->catalog, &query, &factor);
    }
    if (status == TANHE_OK)
        status = apply_to_fuel(b, &factor, gas_unit, gas_t);
    if (status == TANHE_OK)
        *used = factor;
    else
        *gas_t = NAN;
    return status;
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static int is_fuel_unit(tanhe_id unit) {
    int32_t dimension = 0;
    if (tanhe_unit_dimension(unit, &dimension) != TANHE_OK)
        return 0;
    return dimension == TANHE_DIMENSION_MASS || dimension == TANHE_DIMENSION_VOLUME ||
           dimension == TANHE_DIMENSION_GAS_VOLUME || dimension == TANHE_DIMENSION_ENERGY ||
           dimension == TANHE_DIMENSION_COAL;
}

/* NaN is "not measured", so only a number can be wrong. */
static int is_bad(double value, double limit) {
    return !tanhe_p_is_nan(value) && (!tanhe_p_is_amount(value) || value > limit);
}

int tanhe_p_measured_is_valid(const tanhe_fuel_measured *m) {
    return !is_bad(m->ncv_gj, DBL_MAX) && !is_bad(m->carbon_content, DBL_MAX) && !is_bad(m->oxidation, 1) &&
           !is_bad(m->ef_co2, DBL_MAX) && !is_bad(m->ef_ch4, DBL_MAX) && !is_bad(m->ef_n2o, DBL_MAX);
}

/* Which property the computation of CO2 ended at: the oxidation rate where there is a carbon content. */
static tanhe_id missing_property(const burning *b, tanhe_status status) {
    tanhe_query query = query_of(b, TANHE_PROPERTY_CARBON_CONTENT, b->allow);
    tanhe_factor content;
    if (status == b->energy_status)
        return TANHE_PROPERTY_NCV;
    if (!tanhe_p_is_nan(b->measured.carbon_content) ||
        tanhe_factor_find(b->catalog, &query, &content) == TANHE_OK)
        return TANHE_PROPERTY_OXIDATION;
    return TANHE_PROPERTY_CARBON_CONTENT;
}

tanhe_status tanhe_p_fuel_combustion(const tanhe_catalog *catalog, tanhe_id fuel, double amount,
                                     tanhe_id unit, tanhe_id sector, int32_t region, int32_t year,
                                     const tanhe_fuel_measured *measured, int32_t allow,
                                     tanhe_fuel_emission *out, tanhe_id *missing) {
    static const tanhe_fuel_measured none = {NAN, NAN, NAN, NAN, NAN, NAN};
    tanhe_fuel_emission result;
    int32_t kind = 0;
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(amount) || sector < 0 || region < 0 ||
        year < 0 || !tanhe_p_allow_is_valid(allow) ||
        (measured != NULL && !tanhe_p_measured_is_valid(measured)))
        return TANHE_EARG;
    if (tanhe_subject_kind(fuel, &kind) != TANHE_OK ||
        (kind != TANHE_KIND_FUEL && kind != TANHE_KIND_BIOFUEL))
        return TANHE_EID;
    if (!is_fuel_unit(unit))
        return TANHE_EUNIT;
    memset(&result, 0, sizeof(result));
    result.amount = amount;
    result.unit = unit;
    burning b = {
        catalog, fuel,    amount, unit, sector, region, year, allow, measured != NULL ? *measured : none,
        &result, TANHE_OK};
    find_energy(&b);
    tanhe_status status = find_co2(&b, kind == TANHE_KIND_BIOFUEL ? &result.co2_bio_t : &result.co2_t);
    if (status != TANHE_OK) {
        *missing = missing_property(&b, status);
        return status;
    }
    result.ch4_status = find_gas(&b, TANHE_PROPERTY_EF_CH4, b.measured.ef_ch4, TANHE_UNIT_TCH4, &result.ch4_t,
                                 &result.factors[TANHE_FACTOR_EF_CH4]);
    result.n2o_status = find_gas(&b, TANHE_PROPERTY_EF_N2O, b.measured.ef_n2o, TANHE_UNIT_TN2O, &result.n2o_t,
                                 &result.factors[TANHE_FACTOR_EF_N2O]);
    *out = result;
    return TANHE_OK;
}

tanhe_status tanhe_fuel_combustion(const tanhe_catalog *catalog, tanhe_id fuel, double amount, tanhe_id unit,
                                   tanhe_id sector, int32_t region, int32_t year,
                                   const tanhe_fuel_measured *measured, int32_t allow,
                                   tanhe_fuel_emission *out) {
    tanhe_id missing = 0;
    return tanhe_p_fuel_combustion(catalog, fuel, amount, unit, sector, region, year, measured, allow, out,
                                   &missing);
}
