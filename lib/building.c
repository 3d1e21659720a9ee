/* SPDX-License-Identifier: MIT */

/* Operating and embodied carbon of buildings, the requirements on new ones, shares by definition. */

#include <float.h>
#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/building.h"
#include "tanhe/sum.h"
#include "tanhe/unit.h"
#include "apply.h"
#include "documents.h"
#include "quota.h"

/* NaN, or 0 and more. */
static int is_absent_or_amount(double value) {
    return tanhe_p_is_nan(value) || tanhe_p_is_amount(value);
}

static tanhe_status store_finite(double value, double *out) {
    *out = value;
    return tanhe_p_is_number(value) ? TANHE_OK : TANHE_ERANGE;
}

/* Whether a factor can be per this unit: a unit without a denominator of its own. */
static int can_be_per(tanhe_id unit) {
    return tanhe_p_dimension_of(unit) != 0 && unit < TANHE_UNIT_PER(0, 1);
}

/* An amount times the caller's own factor. */
static tanhe_status apply_own(tanhe_id subject, tanhe_id property, double amount, tanhe_id unit, double ef,
                              tanhe_id mass_unit, double *mass, tanhe_factor *factor) {
    if (!can_be_per(unit))
        return TANHE_EUNIT;
    *factor =
        tanhe_p_own_factor(TANHE_SOURCE_MEASURED, subject, property, ef, TANHE_UNIT_PER(mass_unit, unit));
    return store_finite(amount * ef, mass);
}

/* ---- operation ----------------------------------------------------------------------------------------------- */

/* CO2 of a carrier's amount by the catalog, in t. */
static tanhe_status carrier_co2_t(const tanhe_catalog *catalog, const tanhe_query *place, double amount,
                                  tanhe_id unit, double *co2_t, tanhe_factor factors[3]) {
    tanhe_indirect_result bought;
    tanhe_fuel_emission burnt;
    tanhe_status status = TANHE_OK;
    if (place->subject == TANHE_CARRIER_ELECTRICITY || place->subject == TANHE_CARRIER_HEAT) {
        status = place->subject == TANHE_CARRIER_HEAT
                     ? tanhe_purchased_heat(catalog, amount, unit, place->region, place->year, place->allow,
                                            &bought)
                     : tanhe_purchased_electricity(catalog, amount, unit, place->region, place->year,
                                                   place->allow, &bought);
        if (status != TANHE_OK)
            return status;
        *co2_t = bought.co2_t;
        factors[0] = bought.factor;
        return TANHE_OK;
    }
    status = tanhe_fuel_combustion(catalog, place->subject, amount, unit, TANHE_VARIANT_BUILDING_OPERATION,
                                   place->region, place->year, NULL, place->allow, &burnt);
    if (status != TANHE_OK)
        return status;
    int by_factor = burnt.factors[TANHE_FACTOR_EF_CO2].property != 0;
    *co2_t = burnt.co2_t;
    factors[0] = burnt.factors[by_factor ? TANHE_FACTOR_EF_CO2 : TANHE_FACTOR_CARBON_CONTENT];
    factors[1] = burnt.factors[TANHE_FACTOR_OXIDATION];
    factors[2] = burnt.factors[TANHE_FACTOR_NCV];
    return TANHE_OK;
}

static tanhe_status use_carbon(const tanhe_catalog *catalog, const tanhe_building_use *item, int32_t region,
                               int32_t year, int32_t allow, tanhe_building_use_result *out) {
    tanhe_query place = {item->subject, 0, 0, region, year, allow};
    double co2_t = 0;
    if (!tanhe_p_is_amount(item->consumed) || !tanhe_p_is_amount(item->renewable) ||
        !is_absent_or_amount(item->ef_kgco2))
        return TANHE_EARG;
    memset(out, 0, sizeof(*out));
    out->net = item->consumed - item->renewable;
    double size = out->net < 0 ? -out->net : out->net;
    tanhe_status status = TANHE_OK;
    if (!tanhe_p_is_nan(item->ef_kgco2)) {
        status = apply_own(item->subject, TANHE_PROPERTY_EF_CO2, size, item->unit, item->ef_kgco2,
                           TANHE_UNIT_KGCO2, &out->co2_kg, &out->factors[0]);
    } else {
        status = carrier_co2_t(catalog, &place, size, item->unit, &co2_t, out->factors);
        if (status == TANHE_OK)
            status = store_finite(co2_t * 1000, &out->co2_kg);
    }
    if (out->net < 0)
        out->co2_kg = -out->co2_kg;
    return status;
}

/* Adds the items; *at is the one in error. */
static tanhe_status sum_uses(const tanhe_catalog *catalog, size_t n, const tanhe_building_use *items,
                             int32_t region, int32_t year, int32_t allow, tanhe_sum *sum, size_t *at) {
    for (size_t i = 0; i < n; i++) {
        tanhe_building_use_result result;
        *at = i;
        tanhe_status status = use_carbon(catalog, &items[i], region, year, allow, &result);
        if (status != TANHE_OK)
            return status;
        (void)tanhe_sum_add(sum, result.co2_kg);
    }
    return TANHE_OK;
}

/* What follows from the exact total of the year. */
static tanhe_status finish_operation(tanhe_sum *sum, tanhe_operation_result *r) {
    tanhe_status status = tanhe_sum_value(sum, &r->gross_kgco2);
    (void)tanhe_sum_add(sum, -r->sink_kgco2);
    if (status == TANHE_OK)
        status = tanhe_sum_value(sum, &r->net_kgco2);
    if (status == TANHE_OK)
        status = store_finite(r->net_kgco2 / r->area_m2, &r->kgco2_per_m2_year);
    if (status == TANHE_OK)
        status = store_finite(r->net_kgco2 * r->life_year, &r->life_kgco2);
    if (status == TANHE_OK)
        status = store_finite(r->life_kgco2 / r->area_m2, &r->kgco2_per_m2_life);
    return status;
}

tanhe_status tanhe_building_operation(const tanhe_catalog *catalog, size_t n, const tanhe_building_use *items,
                                      double sink_kgco2, double life_year, double area_m2, int32_t region,
                                      int32_t year, int32_t allow, tanhe_operation_result *out,
                                      tanhe_building_use_result *each, size_t *failed) {
    tanhe_operation_result result;
    tanhe_sum sum;
    size_t at = 0;
    if (catalog == NULL || (items == NULL && n > 0) || out == NULL || !tanhe_p_is_amount(sink_kgco2) ||
        !tanhe_p_is_amount(life_year) || !tanhe_p_is_amount(area_m2) || region < 0 || year < 0 ||
        !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if (life_year == 0 || area_m2 == 0)
        return TANHE_EZERO;
    (void)tanhe_sum_init(&sum);
    tanhe_status status = sum_uses(catalog, n, items, region, year, allow, &sum, &at);
    if (status != TANHE_OK) {
        if (failed != NULL)
            *failed = at;
        return status;
    }
    result.sink_kgco2 = sink_kgco2;
    result.area_m2 = area_m2;
    result.life_year = life_year;
    result.items = (int64_t)n;
    status = finish_operation(&sum, &result);
    if (status != TANHE_OK)
        return status;
    for (size_t i = 0; each != NULL && i < n; i++)
        (void)use_carbon(catalog, &items[i], region, year, allow, &each[i]);
    *out = result;
    return TANHE_OK;
}

/* ---- materials ------------------------------------------------------------------------------------------------- */

static tanhe_status material_carbon(const tanhe_catalog *catalog, const tanhe_building_material *item,
                                    int32_t allow, tanhe_building_material_result *out) {
    if (!tanhe_p_is_nan(item->ef_kgco2e))
        return apply_own(item->material, TANHE_PROPERTY_EF_CO2E, item->amount, item->unit, item->ef_kgco2e,
                         TANHE_UNIT_KGCO2E, &out->material_kgco2e, &out->material);
    tanhe_query query = {item->material, TANHE_PROPERTY_EF_CO2E, 0, TANHE_REGION_CHINA, 0, allow};
    tanhe_status status = tanhe_factor_find(catalog, &query, &out->material);
    if (status != TANHE_OK)
        return status;
    return tanhe_p_apply(&out->material, item->amount, item->unit, TANHE_UNIT_KGCO2E, &out->material_kgco2e);
}

/* Concrete is mixed near the site; the default for it is another one. */
static tanhe_status distance_of(const tanhe_catalog *catalog, const tanhe_building_material *item,
                                int32_t allow, double *km, tanhe_factor *factor) {
    int concrete =
        item->material == TANHE_MATERIAL_CONCRETE_C30 || item->material == TANHE_MATERIAL_CONCRETE_C50;
    *km = item->distance_km;
    if (!tanhe_p_is_nan(item->distance_km))
        return TANHE_OK;
    return tanhe_p_published_cn(catalog, concrete ? TANHE_MATERIAL_CONCRETE : TANHE_MATERIAL_OTHER,
                                TANHE_PROPERTY_DEFAULT_DISTANCE, 0, TANHE_UNIT_KM, allow, km, factor);
}

static tanhe_status freight_factor(const tanhe_catalog *catalog, const tanhe_building_material *item,
                                   int32_t allow, double *per_tkm, tanhe_factor *factor) {
    *per_tkm = item->ef_per_tkm;
    if (tanhe_p_is_nan(item->ef_per_tkm))
        return tanhe_p_published_cn(catalog, item->freight, TANHE_PROPERTY_EF_CO2E, 0,
                                    TANHE_UNIT_KGCO2E_PER_TKM, allow, per_tkm, factor);
    *factor = tanhe_p_own_factor(TANHE_SOURCE_MEASURED, item->freight, TANHE_PROPERTY_EF_CO2E,
                                 item->ef_per_tkm, TANHE_UNIT_KGCO2E_PER_TKM);
    return TANHE_OK;
}

static tanhe_status transport_carbon(const tanhe_catalog *catalog, const tanhe_building_material *item,
                                     int32_t allow, tanhe_building_material_result *out) {
    double km = 0;
    double per_tkm = 0;
    tanhe_status status = distance_of(catalog, item, allow, &km, &out->distance);
    if (status != TANHE_OK || km == 0)
        return status;
    status = freight_factor(catalog, item, allow, &per_tkm, &out->freight);
    if (status != TANHE_OK)
        return status;
    out->mass_t = item->mass_t;
    if (tanhe_p_is_nan(item->mass_t))
        status = tanhe_unit_convert(item->amount, item->unit, TANHE_UNIT_T, &out->mass_t);
    if (status == TANHE_OK)
        status = store_finite(out->mass_t * km * per_tkm, &out->transport_kgco2e);
    return status;
}

static tanhe_status embodied_item(const tanhe_catalog *catalog, const tanhe_building_material *item,
                                  int32_t allow, tanhe_building_material_result *out) {
    if (!tanhe_p_is_amount(item->amount) || !is_absent_or_amount(item->ef_kgco2e) ||
        !is_absent_or_amount(item->mass_t) || !is_absent_or_amount(item->distance_km) ||
        !is_absent_or_amount(item->ef_per_tkm))
        return TANHE_EARG;
    memset(out, 0, sizeof(*out));
    out->mass_t = NAN;
    tanhe_status status = material_carbon(catalog, item, allow, out);
    return status == TANHE_OK ? transport_carbon(catalog, item, allow, out) : status;
}

static tanhe_status sum_materials(const tanhe_catalog *catalog, size_t n,
                                  const tanhe_building_material *items, int32_t allow, tanhe_sum *materials,
                                  tanhe_sum *transport, size_t *at) {
    for (size_t i = 0; i < n; i++) {
        tanhe_building_material_result result;
        *at = i;
        tanhe_status status = embodied_item(catalog, &items[i], allow, &result);
        if (status != TANHE_OK)
            return status;
        (void)tanhe_sum_add(materials, result.material_kgco2e);
        (void)tanhe_sum_add(transport, result.transport_kgco2e);
    }
    return TANHE_OK;
}

tanhe_status tanhe_building_embodied(const tanhe_catalog *catalog, size_t n,
                                     const tanhe_building_material *items, double area_m2, int32_t allow,
                                     tanhe_embodied_result *out, tanhe_building_material_result *each,
                                     size_t *failed) {
    tanhe_embodied_result result;
    tanhe_sum materials;
    tanhe_sum transport;
    size_t at = 0;
    if (catalog == NULL || (items == NULL && n > 0) || out == NULL || !tanhe_p_is_amount(area_m2) ||
        !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if (area_m2 == 0)
        return TANHE_EZERO;
    (void)tanhe_sum_init(&materials);
    (void)tanhe_sum_init(&transport);
    tanhe_status status = sum_materials(catalog, n, items, allow, &materials, &transport, &at);
    if (status != TANHE_OK) {
        if (failed != NULL)
            *failed = at;
        return status;
    }
    result.area_m2 = area_m2;
    status = tanhe_sum_value(&materials, &result.materials_kgco2e);
    if (status == TANHE_OK)
        status = tanhe_sum_value(&transport, &result.transport_kgco2e);
    (void)tanhe_sum_merge(&materials, &transport);
    if (status == TANHE_OK)
        status = tanhe_sum_value(&materials, &result.total_kgco2e);
    if (status == TANHE_OK)
        status = store_finite(result.total_kgco2e / area_m2, &result.kgco2e_per_m2);
    if (status != TANHE_OK)
        return status;
    for (size_t i = 0; each != NULL && i < n; i++)
        (void)embodied_item(catalog, &items[i], allow, &each[i]);
    *out = result;
    return TANHE_OK;
}

/* ---- requirements on new buildings ------------------------------------------------------------------------------- */

tanhe_status tanhe_design_reduction(const tanhe_catalog *catalog, tanhe_id requirement, double reference,
                                    double design, int32_t allow, tanhe_reduction_result *out) {
    tanhe_reduction_result result;
    int of_co2 = requirement == TANHE_BUILDING_NEW_BUILDING_CO2_CUT;
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(reference) || !tanhe_p_is_amount(design) ||
        !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if (!of_co2 && requirement != TANHE_BUILDING_NEW_RESIDENTIAL_ENERGY_CUT &&
        requirement != TANHE_BUILDING_NEW_PUBLIC_ENERGY_CUT)
        return TANHE_EID;
    if (reference == 0)
        return TANHE_EZERO;
    memset(&result, 0, sizeof(result));
    result.cut = reference - design;
    result.required_cut = NAN;
    result.cut_met = -1;
    tanhe_status status = store_finite(result.cut / reference, &result.rate);
    if (status == TANHE_OK)
        status = tanhe_p_published_cn(catalog, requirement, TANHE_PROPERTY_LIMIT, 0, TANHE_UNIT_ONE, allow,
                                      &result.required_rate, &result.factors[0]);
    if (status == TANHE_OK && of_co2) {
        status = tanhe_p_published_cn(catalog, TANHE_BUILDING_NEW_BUILDING_CO2_CUT_PER_AREA,
                                      TANHE_PROPERTY_LIMIT, 0, TANHE_UNIT_KGCO2_PER_M2_A, allow,
                                      &result.required_cut, &result.factors[1]);
        result.cut_met = result.cut >= result.required_cut;
    }
    result.rate_met = result.rate >= result.required_rate;
    if (status == TANHE_OK)
        *out = result;
    return status;
}

#define PV_YEARS_MOST 100

/* The caller's loss, or the clause's limit. */
static tanhe_status pv_loss(const tanhe_catalog *catalog, tanhe_id subject, tanhe_id property, tanhe_id unit,
                            int32_t allow, double *loss, tanhe_factor *factor) {
    if (!tanhe_p_is_nan(*loss))
        return TANHE_OK;
    tanhe_status status = tanhe_p_published_cn(catalog, subject, property, 0, unit, allow, loss, factor);
    if (status == TANHE_OK && *loss >= 1)
        status = TANHE_EARG;
    return status;
}

static int is_loss(double loss) {
    return tanhe_p_is_nan(loss) || (loss >= 0 && loss < 1);
}

/* What is left after each year. */
static tanhe_status pv_years(double nominal_kwh, int32_t years, int32_t ageing, tanhe_pv_result *r,
                             double *yearly_kwh) {
    tanhe_sum sum;
    double share = 1 - r->first_loss;
    (void)tanhe_sum_init(&sum);
    for (int32_t i = 0; i < years; i++) {
        if (i > 0)
            share = ageing == TANHE_AGEING_LINEAR ? 1 - r->first_loss - i * r->yearly_loss
                                                  : share * (1 - r->yearly_loss);
        if (share <= 0)
            return TANHE_ESTATE;
        (void)tanhe_sum_add(&sum, nominal_kwh * share);
        if (yearly_kwh != NULL)
            yearly_kwh[i] = nominal_kwh * share;
    }
    r->last_share = share;
    return tanhe_sum_value(&sum, &r->energy_kwh);
}

tanhe_status tanhe_pv_energy(const tanhe_catalog *catalog, tanhe_id module, double nominal_kwh, int32_t years,
                             double first_loss, double yearly_loss, int32_t ageing, int32_t allow,
                             tanhe_pv_result *out, double *yearly_kwh) {
    tanhe_pv_result result;
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(nominal_kwh) || years < 1 ||
        years > PV_YEARS_MOST || !is_loss(first_loss) || !is_loss(yearly_loss) ||
        (ageing != TANHE_AGEING_LINEAR && ageing != TANHE_AGEING_COMPOUNDING) ||
        !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    int own = !tanhe_p_is_nan(first_loss) && !tanhe_p_is_nan(yearly_loss);
    int known = module >= TANHE_BUILDING_PV_POLY && module <= TANHE_BUILDING_PV_THIN;
    if (!known && !(own && module == 0))
        return TANHE_EID;
    memset(&result, 0, sizeof(result));
    result.first_loss = first_loss;
    result.yearly_loss = yearly_loss;
    tanhe_status status = pv_loss(catalog, module, TANHE_PROPERTY_DEGRADATION_FIRST, TANHE_UNIT_ONE, allow,
                                  &result.first_loss, &result.factors[0]);
    if (status == TANHE_OK)
        status = pv_loss(catalog, TANHE_BUILDING_PV_MODULE, TANHE_PROPERTY_DEGRADATION_YEARLY,
                         TANHE_UNIT_ONE_PER_A, allow, &result.yearly_loss, &result.factors[1]);
    if (status == TANHE_OK)
        status = pv_years(nominal_kwh, years, ageing, &result, NULL);
    if (status != TANHE_OK)
        return status;
    if (yearly_kwh != NULL)
        (void)pv_years(nominal_kwh, years, ageing, &result, yearly_kwh);
    *out = result;
    return TANHE_OK;
}

/* ---- shares -------------------------------------------------------------------------------------------------------- */

/* The plan's target of a definition, in the order of TANHE_SHARE_*. */
static const tanhe_id share_subjects[] = {
    TANHE_BUILDING_RENEWABLE_SUBSTITUTION,
    TANHE_BUILDING_RENEWABLE_SUBSTITUTION,
    TANHE_BUILDING_ROOFTOP_PV,
    TANHE_BUILDING_ROOFTOP_PV,
    TANHE_BUILDING_GREEN_STANDARD,
    TANHE_BUILDING_STAR_GREEN_BUILDING,
    TANHE_BUILDING_PREFABRICATED,
};

tanhe_status tanhe_building_share(const tanhe_catalog *catalog, int32_t definition, double part, double whole,
                                  int32_t region, int32_t year, int32_t allow,
                                  tanhe_building_share_result *out) {
    tanhe_building_share_result result;
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(part) || !tanhe_p_is_amount(whole) ||
        part > whole || region < 0 || year < 0 || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if (definition < TANHE_SHARE_RENEWABLE_CALORIFIC || definition > TANHE_SHARE_PREFABRICATED)
        return TANHE_EID;
    if (whole == 0)
        return TANHE_EZERO;
    memset(&result, 0, sizeof(result));
    result.definition = definition;
    result.share = part / whole;
    result.target = NAN;
    result.met = -1;
    tanhe_query query = {share_subjects[definition - TANHE_SHARE_RENEWABLE_CALORIFIC],
                         TANHE_PROPERTY_TARGET,
                         0,
                         region,
                         year,
                         allow};
    result.target_status = tanhe_p_published(catalog, &query, TANHE_UNIT_ONE, &result.target, &result.factor);
    if (result.target_status == TANHE_OK)
        result.met = result.share >= result.target;
    result.gap = result.share - result.target;
    *out = result;
    return TANHE_OK;
}
