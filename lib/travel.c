/* SPDX-License-Identifier: MIT */

/* Shares of vehicles and trips, the green travel assessment, reductions: shore power, mode shift, trips. */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/sum.h"
#include "tanhe/transport.h"
#include "apply.h"
#include "documents.h"

/* Numbers that lie one behind the other in a struct, none of them negative. */
static int all_amounts(size_t n, const double *values) {
    for (size_t i = 0; i < n; i++) {
        if (!tanhe_p_is_amount(values[i]))
            return 0;
    }
    return 1;
}

/* ---- shares -------------------------------------------------------------------------------------------------- */

static tanhe_status set_defined_share(int32_t definition, double part, double whole,
                                      tanhe_defined_share *out) {
    if (whole == 0)
        return TANHE_EZERO;
    out->share = part / whole;
    out->part = part;
    out->whole = whole;
    out->definition = definition;
    out->reserved = 0;
    return TANHE_OK;
}

tanhe_status tanhe_vehicle_share(int32_t definition, double part, double whole, tanhe_defined_share *out) {
    if (out == NULL || definition < TANHE_SHARE_BUS_NEW_ENERGY || definition > TANHE_SHARE_NEW_CLEAN ||
        !tanhe_p_is_amount(part) || !tanhe_p_is_amount(whole) || part > whole)
        return TANHE_EARG;
    return set_defined_share(definition, part, whole, out);
}

static tanhe_status sum_of_trips(size_t n, const double *parts, double *total) {
    tanhe_sum sum;
    (void)tanhe_sum_init(&sum);
    (void)tanhe_sum_add_n(&sum, n, parts);
    return tanhe_sum_value(&sum, total);
}

tanhe_status tanhe_trip_share(int32_t definition, const tanhe_trips *trips, tanhe_defined_share *out) {
    double part = 0;
    double whole = 0;
    if (out == NULL || trips == NULL ||
        (definition != TANHE_SHARE_PUBLIC_OF_MOTORISED && definition != TANHE_SHARE_GREEN_OF_ALL))
        return TANHE_EARG;
    double all[6] = {trips->public_transport, trips->car,     trips->taxi,
                     trips->other_motorised,  trips->bicycle, trips->walking};
    double green[3] = {trips->public_transport, trips->bicycle, trips->walking};
    if (!all_amounts(6, all))
        return TANHE_EARG;
    int motorised = definition == TANHE_SHARE_PUBLIC_OF_MOTORISED;
    tanhe_status status = sum_of_trips(motorised ? 4 : 6, all, &whole);
    if (status != TANHE_OK)
        return status;
    (void)sum_of_trips(motorised ? 1 : 3, green, &part); /* not more than the whole */
    return set_defined_share(definition, part, whole, out);
}

static tanhe_status pass_mark(const tanhe_catalog *catalog, int32_t allow, tanhe_factor *factor,
                              double *points) {
    tanhe_query query = {TANHE_TRANSPORT_GREEN_TRAVEL_ASSESSMENT, TANHE_PROPERTY_THRESHOLD, 0, 0, 0, allow};
    return tanhe_p_published(catalog, &query, TANHE_UNIT_ONE, points, factor);
}

tanhe_status tanhe_green_travel_assess(const tanhe_catalog *catalog, const tanhe_green_travel *given,
                                       int32_t allow, tanhe_green_travel_result *out) {
    tanhe_green_travel_result result;
    if (catalog == NULL || given == NULL || out == NULL || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    double numbers[6] = {given->implementation_points,
                         given->target_points,
                         given->item_21,
                         given->target_21,
                         given->item_22,
                         given->target_22};
    if (!all_amounts(6, numbers) || given->implementation_points > 40 || given->target_points > 60)
        return TANHE_EARG;
    tanhe_status status = pass_mark(catalog, allow, &result.threshold, &result.pass_points);
    if (status != TANHE_OK)
        return status;
    result.points = given->implementation_points + given->target_points;
    result.met_21 = given->item_21 >= given->target_21;
    result.met_22 = given->item_22 >= given->target_22;
    result.passed = result.points >= result.pass_points && result.met_21 && result.met_22;
    result.reserved = 0;
    *out = result;
    return TANHE_OK;
}

/* ---- reductions ---------------------------------------------------------------------------------------------- */

/* Baseline less project less leakage. */
static tanhe_status set_reduction(double baseline_t, double project_t, double leakage_t,
                                  tanhe_reduction *out) {
    out->baseline_t = baseline_t;
    out->project_t = project_t;
    out->leakage_t = leakage_t;
    out->reduction_t = baseline_t - project_t - leakage_t;
    return tanhe_p_is_number(out->reduction_t) ? TANHE_OK : TANHE_ERANGE; /* so are its parts */
}

/* Exact totals of reductions, one sum a member. */
typedef struct reduction_sums {
    tanhe_sum sums[4];
} reduction_sums;

static void start_reductions(reduction_sums *s) {
    for (size_t i = 0; i < 4; i++)
        (void)tanhe_sum_init(&s->sums[i]);
}

static tanhe_status add_reduction(reduction_sums *s, const tanhe_reduction *r) {
    double values[4] = {r->baseline_t, r->project_t, r->leakage_t, r->reduction_t};
    for (size_t i = 0; i < 4; i++) {
        if (tanhe_sum_add(&s->sums[i], values[i]) != TANHE_OK)
            return TANHE_EARG;
    }
    return TANHE_OK;
}

static tanhe_status total_reductions(const reduction_sums *s, tanhe_reduction *total) {
    tanhe_reduction result = {0, 0, 0, 0};
    double *values[4] = {&result.baseline_t, &result.project_t, &result.leakage_t, &result.reduction_t};
    for (size_t i = 0; i < 4; i++) {
        tanhe_status status = tanhe_sum_value(&s->sums[i], values[i]);
        if (status != TANHE_OK)
            return status;
    }
    *total = result;
    return TANHE_OK;
}

tanhe_status tanhe_reduction_total(size_t n, const tanhe_reduction *each, tanhe_reduction *total) {
    reduction_sums sums;
    if (total == NULL || (each == NULL && n > 0))
        return TANHE_EARG;
    start_reductions(&sums);
    for (size_t i = 0; i < n; i++) {
        if (add_reduction(&sums, &each[i]) != TANHE_OK)
            return TANHE_EARG;
    }
    return total_reductions(&sums, total);
}

/* ---- shore power --------------------------------------------------------------------------------------------- */

static int is_amount_or_absent(double value) {
    return tanhe_p_is_nan(value) || tanhe_p_is_amount(value);
}

static int shore_is_valid(const tanhe_catalog *catalog, const tanhe_shore_power *g) {
    int asks = tanhe_p_is_nan(g->fuel_rate_g_per_kwh) || tanhe_p_is_nan(g->fuel_co2_t_per_t) ||
               tanhe_p_is_nan(g->grid_co2_t_per_mwh);
    return (catalog != NULL || !asks) && tanhe_p_is_amount(g->electricity_mwh) &&
           is_amount_or_absent(g->fuel_rate_g_per_kwh) && is_amount_or_absent(g->fuel_co2_t_per_t) &&
           is_amount_or_absent(g->grid_co2_t_per_mwh) && tanhe_p_is_amount(g->loss) && g->loss < 1 &&
           g->region >= 0 && g->year >= 0 && g->reserved == 0;
}

static tanhe_status shore_fuel_rate(const tanhe_catalog *catalog, int32_t allow, tanhe_shore_result *r) {
    tanhe_query query = {
        TANHE_FREIGHT_AUXILIARY_ENGINE, TANHE_PROPERTY_FUEL_RATE, 0, r->used.region, r->used.year, allow};
    tanhe_factor *factor = &r->factors[TANHE_SHORE_FUEL_RATE];
    if (!tanhe_p_is_nan(r->used.fuel_rate_g_per_kwh)) {
        *factor = tanhe_p_own_factor(TANHE_SOURCE_MEASURED, query.subject, query.property,
                                     r->used.fuel_rate_g_per_kwh, TANHE_UNIT_G_PER_KWH);
        return TANHE_OK;
    }
    return tanhe_p_published(catalog, &query, TANHE_UNIT_G_PER_KWH, &r->used.fuel_rate_g_per_kwh, factor);
}

static tanhe_status shore_fuel_co2(const tanhe_catalog *catalog, int32_t allow, tanhe_shore_result *r) {
    tanhe_fuel_emission burnt;
    int32_t kind = 0;
    if (r->used.fuel != 0 && tanhe_subject_kind(r->used.fuel, &kind) != TANHE_OK)
        return TANHE_EID;
    if (!tanhe_p_is_nan(r->used.fuel_co2_t_per_t)) {
        r->factors[TANHE_FACTOR_EF_CO2] =
            tanhe_p_own_factor(TANHE_SOURCE_MEASURED, r->used.fuel, TANHE_PROPERTY_EF_CO2,
                               r->used.fuel_co2_t_per_t, TANHE_UNIT_TCO2_PER_T);
        return TANHE_OK;
    }
    tanhe_status status =
        tanhe_fuel_combustion(catalog, r->used.fuel, 1, TANHE_UNIT_T, TANHE_VARIANT_NAVIGATION,
                              r->used.region, r->used.year, NULL, allow, &burnt);
    if (status != TANHE_OK)
        return status;
    r->used.fuel_co2_t_per_t = burnt.co2_t;
    memcpy(r->factors, burnt.factors, (TANHE_FACTOR_EF_CO2 + 1) * sizeof *r->factors);
    return TANHE_OK;
}

static tanhe_status shore_grid(const tanhe_catalog *catalog, int32_t allow, tanhe_shore_result *r) {
    tanhe_indirect_result power;
    tanhe_factor *factor = &r->factors[TANHE_SHORE_GRID];
    if (!tanhe_p_is_nan(r->used.grid_co2_t_per_mwh)) {
        *factor =
            tanhe_p_own_factor(TANHE_SOURCE_MEASURED, TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_EF_CO2_MEAN,
                               r->used.grid_co2_t_per_mwh, TANHE_UNIT_TCO2_PER_MWH);
        return TANHE_OK;
    }
    tanhe_status status =
        tanhe_purchased_electricity(catalog, 1, TANHE_UNIT_MWH, r->used.region, r->used.year, allow, &power);
    if (status != TANHE_OK)
        return status;
    r->used.grid_co2_t_per_mwh = power.co2_t;
    *factor = power.factor;
    return TANHE_OK;
}

tanhe_status tanhe_shore_power_reduction(const tanhe_catalog *catalog, const tanhe_shore_power *given,
                                         int32_t allow, tanhe_shore_result *out) {
    tanhe_shore_result result;
    if (given == NULL || out == NULL || !tanhe_p_allow_is_valid(allow) || !shore_is_valid(catalog, given))
        return TANHE_EARG;
    memset(&result, 0, sizeof result);
    result.used = *given;
    tanhe_status status = shore_fuel_rate(catalog, allow, &result);
    if (status == TANHE_OK)
        status = shore_fuel_co2(catalog, allow, &result);
    if (status == TANHE_OK)
        status = shore_grid(catalog, allow, &result);
    if (status != TANHE_OK)
        return status;
    /* MWh x g/kWh is kg: 1000 of them are 1 t. */
    result.fuel_t = given->electricity_mwh * result.used.fuel_rate_g_per_kwh / 1000;
    result.grid_mwh = given->electricity_mwh / (1 - given->loss);
    status = set_reduction(result.fuel_t * result.used.fuel_co2_t_per_t,
                           result.grid_mwh * result.used.grid_co2_t_per_mwh, 0, &result.reduction);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

/* ---- mode shift ---------------------------------------------------------------------------------------------- */

static int is_freight(tanhe_id id) {
    int32_t kind = 0;
    return id >= TANHE_FREIGHT_GASOLINE_TRUCK_2T && id < TANHE_TRANSPORT_OPERATING_TRANSPORT &&
           tanhe_subject_kind(id, &kind) == TANHE_OK;
}

static int shift_is_valid(const tanhe_catalog *catalog, const tanhe_mode_shift *g) {
    double amounts[4] = {g->quantity_t, g->road_km, g->main_km, g->access_km};
    int asks = tanhe_p_is_nan(g->road_kg_per_tkm) || tanhe_p_is_nan(g->main_kg_per_tkm) ||
               (tanhe_p_is_nan(g->access_kg_per_tkm) && g->access != 0);
    return all_amounts(4, amounts) && is_amount_or_absent(g->road_kg_per_tkm) &&
           is_amount_or_absent(g->main_kg_per_tkm) && is_amount_or_absent(g->access_kg_per_tkm) &&
           (g->property == TANHE_PROPERTY_EF_CO2 || g->property == TANHE_PROPERTY_EF_CO2E) &&
           (catalog != NULL || !asks);
}

/* The factor of a leg in kg per t·km: the caller's, or the catalog's. */
static tanhe_status leg_factor(const tanhe_catalog *catalog, tanhe_id id, tanhe_id property, int32_t allow,
                               double *kg_per_tkm, tanhe_factor *factor) {
    tanhe_id unit = property == TANHE_PROPERTY_EF_CO2 ? TANHE_UNIT_PER(TANHE_UNIT_KGCO2, TANHE_UNIT_TKM)
                                                      : TANHE_UNIT_KGCO2E_PER_TKM;
    if (id != 0 && !is_freight(id))
        return TANHE_EID;
    if (!tanhe_p_is_nan(*kg_per_tkm)) {
        *factor = tanhe_p_own_factor(TANHE_SOURCE_MEASURED, id, property, *kg_per_tkm, unit);
        return TANHE_OK;
    }
    if (id == 0)
        return TANHE_EID;
    tanhe_query query = {id, property, 0, 0, 0, allow};
    return tanhe_p_published(catalog, &query, unit, kg_per_tkm, factor);
}

static tanhe_status shift_factors(const tanhe_catalog *catalog, int32_t allow, tanhe_shift_result *r) {
    tanhe_mode_shift *u = &r->used;
    tanhe_status status =
        leg_factor(catalog, u->road, u->property, allow, &u->road_kg_per_tkm, &r->factors[TANHE_SHIFT_ROAD]);
    if (status == TANHE_OK)
        status = leg_factor(catalog, u->main, u->property, allow, &u->main_kg_per_tkm,
                            &r->factors[TANHE_SHIFT_MAIN]);
    if (status != TANHE_OK)
        return status;
    if (tanhe_p_is_nan(u->access_kg_per_tkm) && u->access == 0) {
        u->access = u->road;
        u->access_kg_per_tkm = u->road_kg_per_tkm;
        r->factors[TANHE_SHIFT_ACCESS] = r->factors[TANHE_SHIFT_ROAD];
        return TANHE_OK;
    }
    return leg_factor(catalog, u->access, u->property, allow, &u->access_kg_per_tkm,
                      &r->factors[TANHE_SHIFT_ACCESS]);
}

tanhe_status tanhe_mode_shift_reduction(const tanhe_catalog *catalog, const tanhe_mode_shift *given,
                                        int32_t allow, tanhe_shift_result *out) {
    tanhe_shift_result result;
    if (given == NULL || out == NULL || !tanhe_p_allow_is_valid(allow) || !shift_is_valid(catalog, given))
        return TANHE_EARG;
    memset(&result, 0, sizeof result);
    result.used = *given;
    tanhe_status status = shift_factors(catalog, allow, &result);
    if (status != TANHE_OK)
        return status;
    result.road_tkm = given->quantity_t * given->road_km;
    result.main_tkm = given->quantity_t * given->main_km;
    result.access_tkm = given->quantity_t * given->access_km;
    result.main_t = result.main_tkm * result.used.main_kg_per_tkm / 1000;
    result.access_t = result.access_tkm * result.used.access_kg_per_tkm / 1000;
    status = set_reduction(result.road_tkm * result.used.road_kg_per_tkm / 1000,
                           result.main_t + result.access_t, 0, &result.reduction);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

static tanhe_status shift_row(const tanhe_catalog *catalog, const tanhe_mode_shift *given, tanhe_id property,
                              int32_t allow, reduction_sums *sums) {
    tanhe_shift_result one;
    tanhe_status status = tanhe_mode_shift_reduction(catalog, given, allow, &one);
    if (status == TANHE_OK && given->property != property)
        status = TANHE_ECONFLICT;
    if (status == TANHE_OK)
        status = add_reduction(sums, &one.reduction);
    return status;
}

tanhe_status tanhe_mode_shift_reduction_n(const tanhe_catalog *catalog, size_t n,
                                          const tanhe_mode_shift *given, int32_t allow,
                                          tanhe_reduction *total, tanhe_shift_result *each, size_t *failed) {
    reduction_sums sums;
    if ((given == NULL && n > 0) || total == NULL || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    start_reductions(&sums);
    /* Twice: nothing may be written to `each` before every shipment is known to be good. */
    for (size_t i = 0; i < n; i++) {
        tanhe_status status = shift_row(catalog, &given[i], given[0].property, allow, &sums);
        if (status != TANHE_OK) {
            if (failed != NULL)
                *failed = i;
            return status;
        }
    }
    tanhe_status status = total_reductions(&sums, total);
    for (size_t i = 0; status == TANHE_OK && each != NULL && i < n; i++)
        (void)tanhe_mode_shift_reduction(catalog, &given[i], allow, &each[i]);
    return status;
}

/* ---- electric and shared trips ------------------------------------------------------------------------------- */

tanhe_status tanhe_ev_trip_reduction(const tanhe_ev_trip *given, tanhe_reduction *out) {
    tanhe_reduction result;
    if (given == NULL || out == NULL)
        return TANHE_EARG;
    double numbers[8] = {given->distance_km,           given->baseline_per_100km, given->baseline_kg_per_unit,
                         given->electricity_per_100km, given->grid_kg_per_kwh,    given->fuel_per_100km,
                         given->fuel_kg_per_unit,      given->leakage_kg};
    if (!all_amounts(8, numbers))
        return TANHE_EARG;
    double hundreds = given->distance_km / 100;
    double electric_kg = hundreds * given->electricity_per_100km * given->grid_kg_per_kwh;
    double fuel_kg = hundreds * given->fuel_per_100km * given->fuel_kg_per_unit;
    tanhe_status status =
        set_reduction(hundreds * given->baseline_per_100km * given->baseline_kg_per_unit / 1000,
                      (electric_kg + fuel_kg) / 1000, given->leakage_kg / 1000, &result);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

tanhe_status tanhe_ev_trip_reduction_n(size_t n, const tanhe_ev_trip *given, tanhe_reduction *each,
                                       tanhe_reduction *total, size_t *failed) {
    reduction_sums sums;
    tanhe_reduction one;
    if ((given == NULL && n > 0) || total == NULL)
        return TANHE_EARG;
    start_reductions(&sums);
    for (size_t i = 0; i < n; i++) {
        tanhe_status status = tanhe_ev_trip_reduction(&given[i], &one);
        if (status != TANHE_OK) {
            if (failed != NULL)
                *failed = i;
            return status;
        }
        (void)add_reduction(&sums, &one); /* finite, as the trip is good */
    }
    tanhe_status status = total_reductions(&sums, total);
    for (size_t i = 0; status == TANHE_OK && each != NULL && i < n; i++)
        (void)tanhe_ev_trip_reduction(&given[i], &each[i]);
    return status;
}

tanhe_status tanhe_car_pool_reduction(const tanhe_car_pool *given, tanhe_reduction *out) {
    tanhe_reduction result;
    if (given == NULL || out == NULL)
        return TANHE_EARG;
    double numbers[6] = {given->persons_pkm,  given->baseline_g_per_pkm, given->car_km,
                         given->car_g_per_km, given->platform_kwh,       given->grid_kg_per_kwh};
    if (!all_amounts(6, numbers))
        return TANHE_EARG;
    double car_t = given->car_km * given->car_g_per_km / 1e6;
    double platform_t = given->platform_kwh * given->grid_kg_per_kwh / 1000;
    tanhe_status status =
        set_reduction(given->persons_pkm * given->baseline_g_per_pkm / 1e6, car_t + platform_t, 0, &result);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

/* ---- personal trips ------------------------------------------------------------------------------------------ */

static int trip_method_is_known(int32_t method) {
    return method >= TANHE_TRIP_SUBSTITUTION && method <= TANHE_TRIP_MEAN_ALL;
}

/* sum of weight * value / sum of weight, both sums exact */
static tanhe_status weighted_mean(size_t n, const double *weights, const double *values, double *mean) {
    tanhe_sum products;
    tanhe_sum sum;
    double over = 0;
    double under = 0;
    (void)tanhe_sum_init(&products);
    (void)tanhe_sum_init(&sum);
    (void)tanhe_sum_add_n(&sum, n, weights);
    if (tanhe_sum_add_products(&products, n, weights, values) != TANHE_OK)
        return TANHE_ERANGE;
    tanhe_status status = tanhe_sum_value(&products, &over);
    if (status == TANHE_OK)
        status = tanhe_sum_value(&sum, &under);
    if (status != TANHE_OK)
        return status;
    if (under == 0)
        return TANHE_EZERO;
    *mean = over / under;
    return tanhe_p_is_number(*mean) ? TANHE_OK : TANHE_ERANGE;
}

tanhe_status tanhe_trip_factor_of(int32_t method, size_t n, const double *weights, const double *g_per_pkm,
                                  double mode_g_per_pkm, int32_t region, int32_t year,
                                  tanhe_trip_factor *out) {
    tanhe_trip_factor result;
    if (out == NULL || !trip_method_is_known(method) ||
        (n > 0 &&
         (weights == NULL || g_per_pkm == NULL || !all_amounts(n, weights) || !all_amounts(n, g_per_pkm))) ||
        !tanhe_p_is_amount(mode_g_per_pkm) || region <= 0 || year <= 0)
        return TANHE_EARG;
    tanhe_status status = weighted_mean(n, weights, g_per_pkm, &result.baseline_g_per_pkm);
    if (status != TANHE_OK)
        return status;
    result.mode_g_per_pkm = mode_g_per_pkm;
    result.saving_g_per_pkm = result.baseline_g_per_pkm - mode_g_per_pkm;
    result.method = method;
    result.region = region;
    result.year = year;
    result.reserved = 0;
    *out = result;
    return TANHE_OK;
}

/* As tanhe_trip_factor_of makes one. */
static int trip_factor_is_valid(const tanhe_trip_factor *f) {
    return trip_method_is_known(f->method) && f->region > 0 && f->year > 0 &&
           tanhe_p_is_amount(f->baseline_g_per_pkm) && tanhe_p_is_amount(f->mode_g_per_pkm) &&
           f->saving_g_per_pkm == f->baseline_g_per_pkm - f->mode_g_per_pkm;
}

tanhe_status tanhe_trip_savings(const tanhe_trip_factor *factor, size_t n, const double *km, double *saved_g,
                                double *total_t) {
    tanhe_sum sum;
    double total_g = 0;
    if (factor == NULL || (km == NULL && n > 0) || total_t == NULL || !trip_factor_is_valid(factor) ||
        (n > 0 && !all_amounts(n, km)))
        return TANHE_EARG;
    (void)tanhe_sum_init(&sum);
    for (size_t i = 0; i < n; i++) {
        if (tanhe_sum_add(&sum, km[i] * factor->saving_g_per_pkm) != TANHE_OK)
            return TANHE_ERANGE;
    }
    tanhe_status status = tanhe_sum_value(&sum, &total_g);
    if (status != TANHE_OK)
        return status;
    for (size_t i = 0; saved_g != NULL && i < n; i++)
        saved_g[i] = km[i] * factor->saving_g_per_pkm;
    *total_t = total_g / 1e6;
    return TANHE_OK;
}

tanhe_status tanhe_trip_saving_published(const tanhe_catalog *catalog, tanhe_id subject, int32_t method,
                                         double trips, int32_t region, int32_t year, int32_t allow,
                                         tanhe_trip_saving *out) {
    tanhe_trip_saving result;
    int32_t kind = 0;
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(trips) || region <= 0 || year < 0 ||
        (method != TANHE_TRIP_SUBSTITUTION && method != TANHE_TRIP_MEAN_MOTORISED) ||
        !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if (tanhe_subject_kind(subject, &kind) != TANHE_OK)
        return TANHE_EID;
    tanhe_query query = {subject,
                         TANHE_PROPERTY_TRIP_SAVING,
                         method == TANHE_TRIP_SUBSTITUTION ? TANHE_VARIANT_SUBSTITUTION
                                                           : TANHE_VARIANT_MEAN_MODE,
                         region,
                         year,
                         allow};
    tanhe_status status = tanhe_factor_find(catalog, &query, &result.factor);
    if (status == TANHE_OK)
        status = tanhe_p_apply(&result.factor, trips, TANHE_UNIT_TRIP, TANHE_UNIT_TCO2, &result.co2_t);
    if (status != TANHE_OK)
        return status;
    result.trips = trips;
    result.method = method;
    result.reserved = 0;
    *out = result;
    return TANHE_OK;
}
