/* SPDX-License-Identifier: MIT */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/energy.h"
#include "tanhe/sum.h"
#include "apply.h"
#include "documents.h"

/* ---- standard coal ----------------------------------------------------------------------------------------- */

/* The amount times its coefficient. */
static tanhe_status coal_by(const tanhe_factor *coefficient, double amount, tanhe_id unit,
                            tanhe_coal_result *out) {
    tanhe_coal_result result;
    result.amount = amount;
    result.unit = unit;
    result.reserved = 0;
    result.coefficient = *coefficient;
    tanhe_status status = tanhe_p_apply(&result.coefficient, amount, unit, TANHE_UNIT_TCE, &result.coal_tce);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

tanhe_status tanhe_standard_coal(const tanhe_catalog *catalog, tanhe_id subject, double amount, tanhe_id unit,
                                 int32_t year, int32_t allow, tanhe_coal_result *out) {
    tanhe_factor coefficient;
    int32_t kind = 0;
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(amount) || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if (tanhe_subject_kind(subject, &kind) != TANHE_OK)
        return TANHE_EID;
    if (tanhe_p_dimension_of(unit) == 0)
        return TANHE_EUNIT;
    if (tanhe_p_dimension_of(unit) == TANHE_DIMENSION_COAL) {
        coefficient = tanhe_p_own_factor(TANHE_SOURCE_DEFINITION, subject, TANHE_PROPERTY_COAL_EQUIVALENT, 1,
                                         TANHE_UNIT_PER(TANHE_UNIT_KGCE, TANHE_UNIT_KGCE));
        return coal_by(&coefficient, amount, unit, out);
    }
    tanhe_query query = {subject, TANHE_PROPERTY_COAL_EQUIVALENT, 0, 0, year, allow};
    tanhe_status status = tanhe_factor_find(catalog, &query, &coefficient);
    return status == TANHE_OK ? coal_by(&coefficient, amount, unit, out) : status;
}

static tanhe_status electricity_coefficient(const tanhe_catalog *catalog, int32_t convention, double rate,
                                            int32_t year, int32_t allow, tanhe_factor *out) {
    static const tanhe_id properties[] = {TANHE_PROPERTY_COAL_EQUIVALENT, TANHE_PROPERTY_COAL_RATE_GENERATION,
                                          TANHE_PROPERTY_COAL_RATE_SUPPLY};
    if (convention < TANHE_ELECTRICITY_CALORIFIC || convention > TANHE_ELECTRICITY_SUPPLY)
        return TANHE_EARG;
    tanhe_id property = properties[convention - TANHE_ELECTRICITY_CALORIFIC];
    if (!tanhe_p_is_nan(rate)) {
        if (!tanhe_p_is_number(rate) || rate <= 0)
            return TANHE_EARG;
        *out = tanhe_p_own_factor(TANHE_SOURCE_MEASURED, TANHE_CARRIER_ELECTRICITY, property, rate,
                                  TANHE_UNIT_GCE_PER_KWH);
        return TANHE_OK;
    }
    tanhe_query query = {TANHE_CARRIER_ELECTRICITY, property, 0, 0, year, allow};
    return tanhe_factor_find(catalog, &query, out);
}

tanhe_status tanhe_electricity_coal(const tanhe_catalog *catalog, double amount, tanhe_id unit,
                                    int32_t convention, double rate, int32_t year, int32_t allow,
                                    tanhe_coal_result *out) {
    tanhe_factor coefficient;
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(amount))
        return TANHE_EARG;
    tanhe_status status = electricity_coefficient(catalog, convention, rate, year, allow, &coefficient);
    return status == TANHE_OK ? coal_by(&coefficient, amount, unit, out) : status;
}

/* An item with its sign: what is supplied to others is deducted. */
static tanhe_status item_coal(const tanhe_catalog *catalog, const tanhe_energy_item *item, int32_t year,
                              int32_t allow, tanhe_coal_result *out) {
    double size = item->amount < 0 ? -item->amount : item->amount;
    tanhe_status status = tanhe_standard_coal(catalog, item->subject, size, item->unit, year, allow, out);
    if (status == TANHE_OK && item->amount < 0) {
        out->amount = item->amount;
        out->coal_tce = -out->coal_tce;
    }
    return status;
}

tanhe_status tanhe_comprehensive_energy(const tanhe_catalog *catalog, size_t count,
                                        const tanhe_energy_item *items, int32_t year, int32_t allow,
                                        double *total_tce, tanhe_coal_result *each, size_t *failed) {
    tanhe_sum sum;
    if (catalog == NULL || (items == NULL && count > 0) || total_tce == NULL)
        return TANHE_EARG;
    (void)tanhe_sum_init(&sum);
    /* Twice: nothing may be written to `each` before every item is known to be good. */
    for (size_t i = 0; i < count; i++) {
        tanhe_coal_result result;
        tanhe_status status = item_coal(catalog, &items[i], year, allow, &result);
        if (status != TANHE_OK) {
            if (failed != NULL)
                *failed = i;
            return status;
        }
        (void)tanhe_sum_add(&sum, result.coal_tce);
    }
    tanhe_status status = tanhe_sum_value(&sum, total_tce);
    for (size_t i = 0; status == TANHE_OK && each != NULL && i < count; i++)
        (void)item_coal(catalog, &items[i], year, allow, &each[i]);
    return status;
}

/* ---- energy intensity ---------------------------------------------------------------------------------------- */

static tanhe_status store_number(double value, double *out) {
    if (!tanhe_p_is_number(value))
        return TANHE_ERANGE;
    *out = value;
    return TANHE_OK;
}

tanhe_status tanhe_energy_intensity(double energy_tce, double output, double *intensity) {
    if (intensity == NULL || !tanhe_p_is_amount(energy_tce) || !tanhe_p_is_amount(output))
        return TANHE_EARG;
    if (output == 0)
        return TANHE_EZERO;
    return store_number(energy_tce / output, intensity);
}

tanhe_status tanhe_relative_change(double base, double current, double *change) {
    if (change == NULL || !tanhe_p_is_amount(base) || !tanhe_p_is_amount(current))
        return TANHE_EARG;
    if (base == 0)
        return TANHE_EZERO;
    return store_number((current - base) / base, change);
}

tanhe_status tanhe_mean_yearly_decline(double decline, int32_t years, double *yearly) {
    if (yearly == NULL || !tanhe_p_is_number(decline) || decline >= 1 || years < 1)
        return TANHE_EARG;
    *yearly = 1 - tanhe_p_root(1 - decline, years);
    return TANHE_OK;
}

tanhe_status tanhe_cumulative_decline(size_t years, const double *yearly, double *decline) {
    double left = 1;
    if (decline == NULL || (yearly == NULL && years > 0))
        return TANHE_EARG;
    for (size_t i = 0; i < years; i++) {
        if (!tanhe_p_is_number(yearly[i]) || yearly[i] >= 1)
            return TANHE_EARG;
        left *= 1 - yearly[i];
    }
    return store_number(1 - left, decline);
}

tanhe_status tanhe_intensity_decline(double energy_growth, double gdp_growth, double *decline) {
    if (decline == NULL || !tanhe_p_is_number(energy_growth) || !tanhe_p_is_number(gdp_growth) ||
        energy_growth < -1 || gdp_growth < -1)
        return TANHE_EARG;
    if (gdp_growth == -1)
        return TANHE_EZERO;
    return store_number(1 - (1 + energy_growth) / (1 + gdp_growth), decline);
}

/* ---- shares ------------------------------------------------------------------------------------------------------ */

static tanhe_status exact_sum(size_t count, const double *values, double *total) {
    tanhe_sum sum;
    (void)tanhe_sum_init(&sum);
    (void)tanhe_sum_add_n(&sum, count, values);
    return tanhe_sum_value(&sum, total);
}

tanhe_status tanhe_non_fossil_share(const tanhe_catalog *catalog, const tanhe_energy_mix *mix,
                                    int32_t convention, double rate, int32_t year, int32_t allow,
                                    tanhe_share_result *out) {
    tanhe_share_result result;
    tanhe_coal_result power;
    if (catalog == NULL || mix == NULL || out == NULL || !tanhe_p_is_amount(mix->other_non_fossil_tce) ||
        !tanhe_p_is_amount(mix->fossil_tce))
        return TANHE_EARG;
    tanhe_status status = tanhe_electricity_coal(catalog, mix->primary_power_mwh, TANHE_UNIT_MWH, convention,
                                                 rate, year, allow, &power);
    if (status != TANHE_OK)
        return status;
    double parts[3] = {power.coal_tce, mix->other_non_fossil_tce, mix->fossil_tce};
    result.power_tce = power.coal_tce;
    result.coefficient = power.coefficient;
    status = tanhe_unit_convert(power.coefficient.value, power.coefficient.unit,
                                TANHE_UNIT_PER(TANHE_UNIT_TCE, TANHE_UNIT_MWH), &result.tce_per_mwh);
    if (status == TANHE_OK)
        status = exact_sum(3, parts, &result.total_tce);
    if (status != TANHE_OK)
        return status;
    (void)exact_sum(2, parts, &result.non_fossil_tce);
    if (result.total_tce == 0)
        return TANHE_EZERO;
    result.share = result.non_fossil_tce / result.total_tce;
    *out = result;
    return TANHE_OK;
}

tanhe_status tanhe_shares(size_t count, const double *parts, double *shares, double *total) {
    double sum = 0;
    if (total == NULL || (count > 0 && (parts == NULL || shares == NULL)))
        return TANHE_EARG;
    for (size_t i = 0; i < count; i++) {
        if (!tanhe_p_is_amount(parts[i]))
            return TANHE_EARG;
    }
    tanhe_status status = exact_sum(count, parts, &sum);
    if (status != TANHE_OK)
        return status;
    if (sum == 0)
        return TANHE_EZERO;
    for (size_t i = 0; i < count; i++)
        shares[i] = parts[i] / sum;
    *total = sum;
    return TANHE_OK;
}

/* ---- purchased electricity and heat ------------------------------------------------------------------------------- */

/* A purchase: the amount in `amount_unit` times the factor of the query. */
static tanhe_status purchase(const tanhe_catalog *catalog, const tanhe_query *query, double amount,
                             tanhe_id unit, tanhe_id amount_unit, tanhe_indirect_result *out) {
    tanhe_indirect_result result;
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(amount))
        return TANHE_EARG;
    if (tanhe_p_dimension_of(unit) != TANHE_DIMENSION_ENERGY)
        return TANHE_EUNIT;
    tanhe_status status = tanhe_factor_find(catalog, query, &result.factor);
    if (status == TANHE_OK)
        status = tanhe_unit_convert(amount, unit, amount_unit, &result.amount);
    if (status == TANHE_OK)
        status = tanhe_p_apply(&result.factor, amount, unit, TANHE_UNIT_TCO2, &result.co2_t);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

tanhe_status tanhe_purchased_electricity(const tanhe_catalog *catalog, double amount, tanhe_id unit,
                                         int32_t region, int32_t year, int32_t allow,
                                         tanhe_indirect_result *out) {
    tanhe_query query = {TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_EF_CO2_MEAN, 0, region, year, allow};
    return purchase(catalog, &query, amount, unit, TANHE_UNIT_MWH, out);
}

tanhe_status tanhe_purchased_heat(const tanhe_catalog *catalog, double amount, tanhe_id unit, int32_t region,
                                  int32_t year, int32_t allow, tanhe_indirect_result *out) {
    tanhe_query query = {TANHE_CARRIER_HEAT, TANHE_PROPERTY_EF_CO2, 0, region, year, allow};
    return purchase(catalog, &query, amount, unit, TANHE_UNIT_GJ, out);
}

static int contract_is_valid(const tanhe_power_contract *contract) {
    return tanhe_p_is_amount(contract->amount_mwh) && contract->amount_mwh > 0 &&
           tanhe_p_is_amount(contract->ef_t_per_mwh) && contract->kind >= TANHE_CONTRACT_CERTIFICATE &&
           contract->kind <= TANHE_CONTRACT_SUPPLIER;
}

/* Exact totals of the contracts, and of what is left of the amount. */
static tanhe_status sum_contracts(size_t count, const tanhe_power_contract *contracts, int32_t year,
                                  tanhe_market_result *out) {
    tanhe_sum energy;
    tanhe_sum emission;
    tanhe_sum rest;
    (void)tanhe_sum_init(&energy);
    (void)tanhe_sum_init(&emission);
    (void)tanhe_sum_init(&rest);
    (void)tanhe_sum_add(&rest, out->amount_mwh);
    for (size_t i = 0; i < count; i++) {
        const tanhe_power_contract *contract = &contracts[i];
        if (!contract_is_valid(contract))
            return TANHE_EARG;
        if (contract->proven_for_year != year)
            return TANHE_ECONFLICT;
        (void)tanhe_sum_add(&energy, contract->amount_mwh);
        (void)tanhe_sum_add(&rest, -contract->amount_mwh);
        if (tanhe_sum_add_products(&emission, 1, &contract->amount_mwh, &contract->ef_t_per_mwh) != TANHE_OK)
            return TANHE_ERANGE;
    }
    tanhe_status status = tanhe_sum_value(&energy, &out->contracted_mwh);
    if (status == TANHE_OK)
        status = tanhe_sum_value(&emission, &out->contracted_co2_t);
    if (status == TANHE_OK)
        status = tanhe_sum_value(&rest, &out->residual_mwh);
    if (status == TANHE_OK && out->contracted_mwh > out->amount_mwh)
        status = TANHE_EARG;
    /* 0.1 + 0.2 + 0.7 is 1 as a double, and a little more exactly. */
    if (out->residual_mwh < 0)
        out->residual_mwh = 0;
    return status;
}

/* The factor of the power that no contract covers. */
static tanhe_status find_residual(const tanhe_catalog *catalog, int32_t year, int32_t average_for_rest,
                                  int32_t allow, tanhe_market_result *out) {
    tanhe_query query = {
        TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_EF_CO2_RESIDUAL, 0, TANHE_REGION_CHINA, year, allow};
    tanhe_status status = tanhe_factor_find(catalog, &query, &out->residual);
    out->residual_is_average = 0;
    if (status == TANHE_ENOTFOUND && average_for_rest != 0) {
        out->residual = out->average;
        out->residual_is_average = 1;
        status = TANHE_OK;
    }
    return status;
}

tanhe_status tanhe_purchased_electricity_market(const tanhe_catalog *catalog, double amount, tanhe_id unit,
                                                int32_t region, int32_t year, size_t count,
                                                const tanhe_power_contract *contracts,
                                                int32_t average_for_rest, int32_t allow,
                                                tanhe_market_result *out) {
    tanhe_market_result result;
    tanhe_indirect_result location;
    if (out == NULL || (contracts == NULL && count > 0))
        return TANHE_EARG;
    tanhe_status status = tanhe_purchased_electricity(catalog, amount, unit, region, year, allow, &location);
    if (status != TANHE_OK)
        return status;
    result.location_co2_t = location.co2_t;
    result.amount_mwh = location.amount;
    result.average = location.factor;
    result.reserved = 0;
    status = sum_contracts(count, contracts, year, &result);
    if (status == TANHE_OK)
        status = find_residual(catalog, year, average_for_rest, allow, &result);
    if (status == TANHE_OK)
        status = tanhe_p_apply(&result.residual, result.residual_mwh, TANHE_UNIT_MWH, TANHE_UNIT_TCO2,
                               &result.residual_co2_t);
    if (status != TANHE_OK)
        return status;
    status = store_number(result.contracted_co2_t + result.residual_co2_t, &result.market_co2_t);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

/* A constant of the catalog, in the unit that the formula has. */
static tanhe_status constant_in(const tanhe_catalog *catalog, tanhe_id subject, tanhe_id property,
                                tanhe_id unit, tanhe_factor *found, double *value) {
    tanhe_query query = {subject, property, 0, 0, 0, 0};
    return tanhe_p_published(catalog, &query, unit, value, found);
}

tanhe_status tanhe_steam_heat(const tanhe_catalog *catalog, double mass_t, int32_t kind, double pressure_mpa,
                              double temperature_degc, int32_t rule, tanhe_heat_content *out) {
    tanhe_heat_content result;
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(mass_t) ||
        (rule != TANHE_STEAM_DEDUCTED && rule != TANHE_STEAM_FULL))
        return TANHE_EARG;
    memset(&result, 0, sizeof(result));
    result.mass_t = mass_t;
    tanhe_status status = tanhe_steam_enthalpy(kind, pressure_mpa, temperature_degc, &result.state);
    if (status == TANHE_OK && rule == TANHE_STEAM_DEDUCTED)
        status = constant_in(catalog, TANHE_CARRIER_STEAM, TANHE_PROPERTY_REFERENCE_ENTHALPY,
                             TANHE_UNIT_KJ_PER_KG, &result.reference, &result.deducted_kj_per_kg);
    if (status != TANHE_OK)
        return status;
    result.enthalpy_kj_per_kg = result.state.enthalpy_kj_per_kg;
    result.temperature_degc = result.state.temperature_degc;
    if (result.enthalpy_kj_per_kg < result.deducted_kj_per_kg)
        return TANHE_EARG;
    status = store_number(mass_t * (result.enthalpy_kj_per_kg - result.deducted_kj_per_kg) / 1000,
                          &result.heat_gj);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

tanhe_status tanhe_hot_water_heat(const tanhe_catalog *catalog, double mass_t, double temperature_degc,
                                  tanhe_heat_content *out) {
    tanhe_heat_content result;
    tanhe_factor cold;
    double cold_degc = 0;
    double specific_heat = 0;
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(mass_t) || !tanhe_p_is_number(temperature_degc))
        return TANHE_EARG;
    memset(&result, 0, sizeof(result));
    tanhe_status status = constant_in(catalog, TANHE_CARRIER_HOT_WATER, TANHE_PROPERTY_REFERENCE_TEMPERATURE,
                                      TANHE_UNIT_DEGC, &cold, &cold_degc);
    if (status == TANHE_OK)
        status = constant_in(catalog, TANHE_CARRIER_HOT_WATER, TANHE_PROPERTY_SPECIFIC_HEAT,
                             TANHE_UNIT_KJ_PER_KG_DEGC, &result.reference, &specific_heat);
    if (status != TANHE_OK)
        return status;
    if (temperature_degc < cold_degc)
        return TANHE_EARG;
    result.mass_t = mass_t;
    result.temperature_degc = temperature_degc;
    result.enthalpy_kj_per_kg = (temperature_degc - cold_degc) * specific_heat;
    status = store_number(mass_t * result.enthalpy_kj_per_kg / 1000, &result.heat_gj);
    if (status == TANHE_OK)
        *out = result;
    return status;
}
