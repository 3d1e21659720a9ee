/* SPDX-License-Identifier: MIT */

/* Data centres and public institutions. */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/building.h"
#include "tanhe/sum.h"
#include "tanhe/unit.h"
#include "apply.h"
#include "documents.h"
#include "quota.h"

/* ---- data centres -------------------------------------------------------------------------------------------- */

/* Each known limit takes away the grades on its wrong side. */
static void find_grades(const tanhe_catalog *catalog, int32_t allow, tanhe_datacentre_result *r) {
    r->grade_best = 1;
    r->grade_worst = 4;
    for (int32_t grade = 1; grade <= 3; grade++) {
        double limit = 0;
        if (tanhe_p_published_cn(catalog, TANHE_DATACENTRE_PUE, TANHE_PROPERTY_LIMIT,
                                 TANHE_VARIANT_GRADE1 + grade - 1, TANHE_UNIT_ONE, allow, &limit,
                                 &r->factors[TANHE_PUE_FACTOR_GRADE1 + grade - 1]) != TANHE_OK)
            continue;
        if (r->pue > limit)
            r->grade_best = grade + 1;
        else if (grade < r->grade_worst)
            r->grade_worst = grade;
    }
}

/* 1 above the value of the plan, 0 not, -1 when it has none. */
static int32_t is_above(const tanhe_catalog *catalog, tanhe_id subject, tanhe_id property, int32_t region,
                        int32_t allow, tanhe_id unit, double value, tanhe_factor *factor) {
    tanhe_query query = {subject, property, 0, region, 0, allow};
    double limit = 0;
    if (tanhe_p_published(catalog, &query, unit, &limit, factor) != TANHE_OK)
        return -1;
    return value > limit;
}

tanhe_status tanhe_datacentre(const tanhe_catalog *catalog, double total_kwh, double it_kwh, double coal_tce,
                              int32_t kind, int32_t region, int32_t allow, tanhe_datacentre_result *out) {
    tanhe_datacentre_result r;
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(total_kwh) || !tanhe_p_is_amount(it_kwh) ||
        total_kwh < it_kwh || (!tanhe_p_is_nan(coal_tce) && !tanhe_p_is_amount(coal_tce)) ||
        kind < TANHE_PUE_EXISTING || kind > TANHE_PUE_NEW_LARGE || region < 0 ||
        !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if (it_kwh == 0)
        return TANHE_EZERO;
    memset(&r, 0, sizeof(r));
    r.pue = total_kwh / it_kwh;
    if (!tanhe_p_is_number(r.pue))
        return TANHE_ERANGE;
    r.total_kwh = total_kwh;
    r.it_kwh = it_kwh;
    r.coal_tce = coal_tce;
    find_grades(catalog, allow, &r);
    r.above_new = -1;
    r.retrofit = -1;
    r.supervised = -1;
    if (kind == TANHE_PUE_NEW_LARGE)
        r.above_new = is_above(catalog, TANHE_DATACENTRE_PUE_NEW_LARGE, TANHE_PROPERTY_LIMIT, region, allow,
                               TANHE_UNIT_ONE, r.pue, &r.factors[TANHE_PUE_FACTOR_NEW_LARGE]);
    if (kind == TANHE_PUE_EXISTING)
        r.retrofit = is_above(catalog, TANHE_DATACENTRE_PUE_EXISTING, TANHE_PROPERTY_THRESHOLD, region, allow,
                              TANHE_UNIT_ONE, r.pue, &r.factors[TANHE_PUE_FACTOR_RETROFIT]);
    if (!tanhe_p_is_nan(coal_tce))
        r.supervised = is_above(catalog, TANHE_DATACENTRE_ENERGY, TANHE_PROPERTY_THRESHOLD, region, allow,
                                TANHE_UNIT_TCE_PER_A, coal_tce, &r.factors[TANHE_PUE_FACTOR_ENERGY]);
    *out = r;
    return TANHE_OK;
}

/* ---- public institutions --------------------------------------------------------------------------------------- */

static int unknown_or_amount(double value) {
    return tanhe_p_is_nan(value) || tanhe_p_is_amount(value);
}

static int institution_is_valid(const tanhe_institution_year *use) {
    return tanhe_p_is_amount(use->electricity_kwh) && tanhe_p_is_amount(use->heating_electricity_kwh) &&
           use->heating_electricity_kwh <= use->electricity_kwh && tanhe_p_is_amount(use->gas_m3) &&
           tanhe_p_is_amount(use->other_kgce) && unknown_or_amount(use->gas_kgce_per_m3) &&
           unknown_or_amount(use->heating_kgce) && unknown_or_amount(use->transport_kgce) &&
           unknown_or_amount(use->water_m3) && unknown_or_amount(use->co2_kg) &&
           unknown_or_amount(use->area_m2) && unknown_or_amount(use->heated_area_m2) &&
           unknown_or_amount(use->persons) && use->year >= 0;
}

/* E, exact but for the rounding of the products. */
static tanhe_status institution_energy(const tanhe_institution_year *use, tanhe_institution_result *r) {
    double gas = use->gas_m3 > 0 ? use->gas_m3 * use->gas_kgce_per_m3 : 0;
    double parts[3] = {use->electricity_kwh * r->kgce_per_kwh, gas, use->other_kgce};
    tanhe_sum sum;
    (void)tanhe_sum_init(&sum);
    if (tanhe_sum_add_n(&sum, 3, parts) != TANHE_OK)
        return TANHE_ERANGE;
    return tanhe_sum_value(&sum, &r->energy_kgce);
}

/* NaN stays NaN; what was known and has become infinite is out of range. */
static tanhe_status divide_known(double part, double by, double *out) {
    *out = part / by;
    return !tanhe_p_is_nan(*out) && !tanhe_p_is_number(*out) ? TANHE_ERANGE : TANHE_OK;
}

static tanhe_status institution_indices(const tanhe_institution_year *use, tanhe_institution_result *r) {
    double nonheating = r->energy_kgce - use->heating_kgce - use->transport_kgce;
    const struct {
        double part, by;
        double *index;
    } quotients[] = {
        {r->energy_kgce, use->area_m2, &r->energy_per_m2},
        {r->energy_kgce, use->persons, &r->energy_per_person},
        {nonheating, use->area_m2, &r->nonheating_per_m2},
        {use->heating_kgce, use->heated_area_m2, &r->heating_per_m2},
        {use->electricity_kwh - use->heating_electricity_kwh, use->area_m2, &r->electricity_kwh_per_m2},
        {use->water_m3, use->persons, &r->water_m3_per_person},
        {use->co2_kg, use->area_m2, &r->co2_kg_per_m2},
    };
    if (nonheating < 0)
        return TANHE_EARG;
    for (size_t i = 0; i < sizeof(quotients) / sizeof(*quotients); i++) {
        tanhe_status status = divide_known(quotients[i].part, quotients[i].by, quotients[i].index);
        if (status != TANHE_OK)
            return status;
    }
    return TANHE_OK;
}

tanhe_status tanhe_institution_indicators(const tanhe_catalog *catalog, const tanhe_institution_year *use,
                                          int32_t allow, tanhe_institution_result *out) {
    tanhe_institution_result r;
    tanhe_coal_result power;
    if (catalog == NULL || use == NULL || out == NULL || !institution_is_valid(use) ||
        !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if (use->area_m2 == 0 || use->heated_area_m2 == 0 || use->persons == 0)
        return TANHE_EZERO;
    if (use->gas_m3 > 0 && tanhe_p_is_nan(use->gas_kgce_per_m3))
        return TANHE_EMISSING;
    memset(&r, 0, sizeof(r));
    tanhe_status status =
        tanhe_electricity_coal(catalog, use->electricity_kwh, TANHE_UNIT_KWH, use->convention,
                               use->rate_gce_per_kwh, use->year, allow, &power);
    if (status == TANHE_OK)
        status = tanhe_unit_convert(power.coefficient.value, power.coefficient.unit, TANHE_UNIT_KGCE_PER_KWH,
                                    &r.kgce_per_kwh);
    if (status == TANHE_OK)
        status = institution_energy(use, &r);
    if (status == TANHE_OK)
        status = institution_indices(use, &r);
    if (status != TANHE_OK)
        return status;
    r.gas_kgce_per_m3 = use->gas_kgce_per_m3;
    r.electricity = power.coefficient;
    r.convention = use->convention;
    r.year = use->year;
    *out = r;
    return TANHE_OK;
}

static const tanhe_id institution_subjects[TANHE_CHANGE_TARGETS] = {
    TANHE_INSTITUTION_ENERGY_PER_AREA, TANHE_INSTITUTION_ENERGY_PER_CAPITA,
    TANHE_INSTITUTION_WATER_PER_CAPITA, TANHE_INSTITUTION_CO2_PER_AREA};

/* Without gas in one of the years there is no coefficient to differ. */
static int same_conventions(const tanhe_institution_result *a, const tanhe_institution_result *b) {
    int gas_differs = !tanhe_p_is_nan(a->gas_kgce_per_m3) && !tanhe_p_is_nan(b->gas_kgce_per_m3) &&
                      a->gas_kgce_per_m3 != b->gas_kgce_per_m3;
    return a->convention == b->convention && a->kgce_per_kwh == b->kgce_per_kwh && !gas_differs;
}

/* One indicator: its change, its target, whether it is met. */
static tanhe_status institution_target(const tanhe_catalog *catalog, const tanhe_query *query, int i,
                                       double base, double current, tanhe_institution_change_result *r) {
    r->change[i] = NAN;
    r->target[i] = NAN;
    r->met[i] = -1;
    if (!tanhe_p_is_nan(base) && !tanhe_p_is_nan(current)) {
        tanhe_status status = tanhe_relative_change(base, current, &r->change[i]);
        if (status != TANHE_OK)
            return status;
    }
    r->status[i] = tanhe_p_published(catalog, query, TANHE_UNIT_ONE, &r->target[i], &r->factors[i]);
    if (r->status[i] == TANHE_OK && !tanhe_p_is_nan(r->change[i]))
        r->met[i] = r->change[i] <= r->target[i];
    return TANHE_OK;
}

tanhe_status tanhe_institution_change(const tanhe_catalog *catalog, const tanhe_institution_result *base,
                                      const tanhe_institution_result *current, int32_t region, int32_t year,
                                      int32_t allow, tanhe_institution_change_result *out) {
    tanhe_institution_change_result r;
    if (catalog == NULL || base == NULL || current == NULL || out == NULL || region < 0 || year < 0 ||
        !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if (!same_conventions(base, current))
        return TANHE_ECONFLICT;
    const double before[TANHE_CHANGE_TARGETS] = {base->energy_per_m2, base->energy_per_person,
                                                 base->water_m3_per_person, base->co2_kg_per_m2};
    const double now[TANHE_CHANGE_TARGETS] = {current->energy_per_m2, current->energy_per_person,
                                              current->water_m3_per_person, current->co2_kg_per_m2};
    memset(&r, 0, sizeof(r));
    r.base_year = base->year;
    r.year = current->year;
    for (int i = 0; i < TANHE_CHANGE_TARGETS; i++) {
        tanhe_query query = {institution_subjects[i], TANHE_PROPERTY_TARGET, 0, region, year, allow};
        tanhe_status status = institution_target(catalog, &query, i, before[i], now[i], &r);
        if (status != TANHE_OK)
            return status;
    }
    *out = r;
    return TANHE_OK;
}

/* ---- persons ------------------------------------------------------------------------------------------------------ */

static tanhe_status weighted_persons(const double counts[3], const double weights[3], double *persons) {
    tanhe_sum sum;
    double total = 0;
    if (persons == NULL)
        return TANHE_EARG;
    for (int i = 0; i < 3; i++) {
        if (!tanhe_p_is_amount(counts[i]))
            return TANHE_EARG;
    }
    (void)tanhe_sum_init(&sum);
    if (tanhe_sum_add_products(&sum, 3, counts, weights) != TANHE_OK ||
        tanhe_sum_value(&sum, &total) != TANHE_OK)
        return TANHE_ERANGE;
    *persons = total;
    return TANHE_OK;
}

tanhe_status tanhe_university_persons(double students, double overseas, double staff, double *persons) {
    const double counts[3] = {students, overseas, staff};
    const double weights[3] = {1, 1, 0.5};
    return weighted_persons(counts, weights, persons);
}

tanhe_status tanhe_school_persons(double day_pupils, double boarders, double staff, double *persons) {
    const double counts[3] = {day_pupils, boarders, staff};
    const double weights[3] = {1, 2, 1};
    return weighted_persons(counts, weights, persons);
}

tanhe_status tanhe_hospital_water(double water_m3, size_t n, const double *bed_days, double *litres) {
    tanhe_sum sum;
    double days = 0;
    if (litres == NULL || (bed_days == NULL && n > 0) || !tanhe_p_is_amount(water_m3))
        return TANHE_EARG;
    for (size_t i = 0; i < n; i++) {
        if (!tanhe_p_is_amount(bed_days[i]))
            return TANHE_EARG;
    }
    (void)tanhe_sum_init(&sum);
    (void)tanhe_sum_add_n(&sum, n, bed_days);
    tanhe_status status = tanhe_sum_value(&sum, &days);
    if (status != TANHE_OK)
        return status;
    if (days == 0)
        return TANHE_EZERO;
    double result = 1000 * water_m3 / days;
    if (!tanhe_p_is_number(result))
        return TANHE_ERANGE;
    *litres = result;
    return TANHE_OK;
}
