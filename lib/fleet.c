/* SPDX-License-Identifier: MIT */

/* Fleets bottom up, their fit to fuel sales, oil between the sectors of the balance, charging, urea. */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/sum.h"
#include "tanhe/transport.h"
#include "apply.h"
#include "documents.h"

/* ---- a class ------------------------------------------------------------------------------------------------- */

/* What a class of each unit consumes, and in which unit that is counted. */
static tanhe_id fleet_amount_unit(tanhe_id unit) {
    switch (unit) {
    case TANHE_UNIT_L:
    case TANHE_UNIT_KG:
        return TANHE_UNIT_T;
    case TANHE_UNIT_M3:
    case TANHE_UNIT_NM3:
    case TANHE_UNIT_SM3:
        return unit;
    case TANHE_UNIT_KWH:
        return TANHE_UNIT_MWH;
    default:
        return 0;
    }
}

/* A value above 0 where it belongs, and none where it does not. */
static int is_where_wanted(double value, int wanted) {
    return wanted ? tanhe_p_is_amount(value) && value > 0 : tanhe_p_is_nan(value);
}

static int efficiency_is_valid(double efficiency, int electric) {
    return tanhe_p_is_nan(efficiency) || (electric && is_where_wanted(efficiency, 1) && efficiency <= 1);
}

static int vehicle_is_known(tanhe_id vehicle) {
    int32_t kind = 0;
    return vehicle == 0 ||
           (vehicle >= TANHE_VEHICLE_PASSENGER_CAR && vehicle < TANHE_TURNOVER_RAIL_PASSENGER &&
            tanhe_subject_kind(vehicle, &kind) == TANHE_OK);
}

static int is_road_fuel(tanhe_id fuel) {
    int32_t kind = 0;
    return fuel == TANHE_CARRIER_ELECTRICITY || (tanhe_subject_kind(fuel, &kind) == TANHE_OK &&
                                                 (kind == TANHE_KIND_FUEL || kind == TANHE_KIND_BIOFUEL));
}

static tanhe_status check_class(const tanhe_fleet_class *c) {
    int electric = c->fuel == TANHE_CARRIER_ELECTRICITY;
    if (!tanhe_p_is_amount(c->vehicles) || !tanhe_p_is_amount(c->distance_km) ||
        !tanhe_p_is_amount(c->consumption) || c->variant < 0 || c->region < 0 || c->year < 0)
        return TANHE_EARG;
    if (!is_road_fuel(c->fuel) || !vehicle_is_known(c->vehicle))
        return TANHE_EID;
    if (fleet_amount_unit(c->unit) == 0 || (c->unit == TANHE_UNIT_KWH) != electric)
        return TANHE_EUNIT;
    if (!is_where_wanted(c->density_kg_per_l, c->unit == TANHE_UNIT_L) ||
        !efficiency_is_valid(c->charging_efficiency, electric))
        return TANHE_EARG;
    return TANHE_OK;
}

/* Distance of all vehicles, and what they consume. */
static tanhe_status fleet_amount(const tanhe_fleet_class *c, double *distance_km, double *amount) {
    double distance = c->vehicles * c->distance_km;
    double consumed = distance * c->consumption / 100;
    if (c->unit == TANHE_UNIT_L)
        consumed = consumed * c->density_kg_per_l;
    if (!tanhe_p_is_nan(c->charging_efficiency))
        consumed = consumed / c->charging_efficiency;
    if (c->unit == TANHE_UNIT_L || c->unit == TANHE_UNIT_KG || c->unit == TANHE_UNIT_KWH)
        consumed = consumed / 1000;
    *distance_km = distance;
    *amount = consumed;
    return tanhe_p_is_number(distance) && tanhe_p_is_number(consumed) ? TANHE_OK : TANHE_ERANGE;
}

/* Distance times a factor per km. */
static tanhe_status gas_of_distance(const tanhe_catalog *catalog, const tanhe_fleet_class *c, int32_t allow,
                                    tanhe_id property, tanhe_id gas_unit, double distance_km, double *gas_t,
                                    tanhe_factor *used) {
    tanhe_query query = {c->vehicle, property, c->variant, c->region, c->year, allow};
    tanhe_factor factor;
    tanhe_status status = tanhe_factor_find(catalog, &query, &factor);
    *used = tanhe_p_no_factor();
    if (status == TANHE_OK)
        status = tanhe_p_apply(&factor, distance_km, TANHE_UNIT_KM, gas_unit, gas_t);
    if (status == TANHE_OK)
        *used = factor;
    else
        *gas_t = NAN;
    return status;
}

static tanhe_status burn_fuel(const tanhe_catalog *catalog, const tanhe_fleet_class *c, int32_t allow,
                              tanhe_fleet_emission *out) {
    tanhe_fuel_emission burnt;
    tanhe_id sector = c->vehicle == 0 ? c->variant : 0;
    tanhe_status status = tanhe_fuel_combustion(catalog, c->fuel, out->amount, out->amount_unit, sector,
                                                c->region, c->year, NULL, allow, &burnt);
    if (status != TANHE_OK)
        return status;
    out->energy_gj = burnt.energy_gj;
    out->co2_t = burnt.co2_t;
    out->co2_bio_t = burnt.co2_bio_t;
    out->ch4_t = burnt.ch4_t;
    out->n2o_t = burnt.n2o_t;
    out->ch4_status = burnt.ch4_status;
    out->n2o_status = burnt.n2o_status;
    memcpy(out->factors, burnt.factors, sizeof burnt.factors);
    if (c->vehicle != 0) {
        out->ch4_status = gas_of_distance(catalog, c, allow, TANHE_PROPERTY_EF_CH4, TANHE_UNIT_TCH4,
                                          out->distance_km, &out->ch4_t, &out->factors[TANHE_FACTOR_EF_CH4]);
        out->n2o_status = gas_of_distance(catalog, c, allow, TANHE_PROPERTY_EF_N2O, TANHE_UNIT_TN2O,
                                          out->distance_km, &out->n2o_t, &out->factors[TANHE_FACTOR_EF_N2O]);
    }
    return TANHE_OK;
}

static tanhe_status draw_power(const tanhe_catalog *catalog, const tanhe_fleet_class *c, int32_t allow,
                               tanhe_fleet_emission *out) {
    tanhe_indirect_result power;
    tanhe_status status =
        tanhe_purchased_electricity(catalog, out->amount, TANHE_UNIT_MWH, c->region, c->year, allow, &power);
    if (status == TANHE_OK)
        status = tanhe_unit_convert(out->amount, TANHE_UNIT_MWH, TANHE_UNIT_GJ, &out->energy_gj);
    if (status != TANHE_OK)
        return status;
    out->electricity_mwh = out->amount;
    out->indirect_co2_t = power.co2_t;
    out->factors[TANHE_FLEET_GRID] = power.factor;
    return TANHE_OK;
}

tanhe_status tanhe_fleet_class_emission(const tanhe_catalog *catalog, const tanhe_fleet_class *given,
                                        int32_t allow, tanhe_fleet_emission *out) {
    tanhe_fleet_emission result;
    if (catalog == NULL || given == NULL || out == NULL || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    tanhe_status status = check_class(given);
    if (status != TANHE_OK)
        return status;
    memset(&result, 0, sizeof result);
    result.given = *given;
    result.amount_unit = fleet_amount_unit(given->unit);
    status = fleet_amount(given, &result.distance_km, &result.amount);
    if (status == TANHE_OK)
        status = given->fuel == TANHE_CARRIER_ELECTRICITY ? draw_power(catalog, given, allow, &result)
                                                          : burn_fuel(catalog, given, allow, &result);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

/* ---- a fleet ------------------------------------------------------------------------------------------------- */

#define FLEET_SUMS 9

/* In the order of tanhe_fleet_total. */
static void add_class(tanhe_sum *sums, const tanhe_fleet_emission *e, tanhe_fleet_total *total) {
    double values[FLEET_SUMS] = {e->given.vehicles, e->distance_km,     e->energy_gj,
                                 e->co2_t,          e->co2_bio_t,       e->ch4_t,
                                 e->n2o_t,          e->electricity_mwh, e->indirect_co2_t};
    total->classes++;
    total->missing_energy += tanhe_p_is_nan(e->energy_gj);
    total->missing_ch4 += tanhe_p_is_nan(e->ch4_t);
    total->missing_n2o += tanhe_p_is_nan(e->n2o_t);
    for (size_t i = 0; i < FLEET_SUMS; i++)
        (void)tanhe_sum_add(&sums[i], values[i]); /* what is not known is NaN and turned away */
}

static tanhe_status total_classes(const tanhe_sum *sums, tanhe_fleet_total *total) {
    double *values[FLEET_SUMS] = {&total->vehicles, &total->distance_km,     &total->energy_gj,
                                  &total->co2_t,    &total->co2_bio_t,       &total->ch4_t,
                                  &total->n2o_t,    &total->electricity_mwh, &total->indirect_co2_t};
    for (size_t i = 0; i < FLEET_SUMS; i++) {
        tanhe_status status = tanhe_sum_value(&sums[i], values[i]);
        if (status != TANHE_OK)
            return status;
    }
    return TANHE_OK;
}

tanhe_status tanhe_fleet_emission_n(const tanhe_catalog *catalog, size_t n, const tanhe_fleet_class *classes,
                                    int32_t allow, tanhe_fleet_total *total, tanhe_fleet_emission *each,
                                    size_t *failed) {
    tanhe_sum sums[FLEET_SUMS];
    tanhe_fleet_total result;
    tanhe_fleet_emission one;
    if (catalog == NULL || (classes == NULL && n > 0) || total == NULL || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    memset(&result, 0, sizeof result);
    for (size_t i = 0; i < FLEET_SUMS; i++)
        (void)tanhe_sum_init(&sums[i]);
    /* Twice: nothing may be written to `each` before every class is known to be good. */
    for (size_t i = 0; i < n; i++) {
        tanhe_status status = tanhe_fleet_class_emission(catalog, &classes[i], allow, &one);
        if (status != TANHE_OK) {
            if (failed != NULL)
                *failed = i;
            return status;
        }
        add_class(sums, &one, &result);
    }
    tanhe_status status = total_classes(sums, &result);
    if (status != TANHE_OK)
        return status;
    for (size_t i = 0; each != NULL && i < n; i++)
        (void)tanhe_fleet_class_emission(catalog, &classes[i], allow, &each[i]);
    *total = result;
    return TANHE_OK;
}

/* What a checked class of the fuel consumes, in the unit of the sales; 0 of other fuels. */
static tanhe_status amount_to_fit(const tanhe_fleet_class *c, tanhe_id fuel, tanhe_id unit, double *amount) {
    double distance = 0;
    double consumed = 0;
    *amount = 0;
    if (c->fuel != fuel)
        return TANHE_OK;
    tanhe_status status = fleet_amount(c, &distance, &consumed);
    return status == TANHE_OK ? tanhe_unit_convert(consumed, fleet_amount_unit(c->unit), unit, amount)
                              : status;
}

/* A class of the fuel with its distance scaled; others as they are. */
static tanhe_status scale_class(const tanhe_fleet_class *given, tanhe_id fuel, double scale,
                                tanhe_fleet_class *scaled) {
    *scaled = *given;
    if (given->fuel != fuel)
        return TANHE_OK;
    scaled->distance_km = given->distance_km * scale;
    return tanhe_p_is_number(scaled->distance_km) ? TANHE_OK : TANHE_ERANGE;
}

/* The exact total of the fuel when distances are scaled. */
static tanhe_status total_to_fit(size_t n, const tanhe_fleet_class *classes, double scale, tanhe_id fuel,
                                 tanhe_id unit, double *total, size_t *failed) {
    tanhe_sum sum;
    (void)tanhe_sum_init(&sum);
    for (size_t i = 0; i < n; i++) {
        tanhe_fleet_class one;
        double amount = 0;
        tanhe_status status = check_class(&classes[i]);
        if (status == TANHE_OK)
            status = scale_class(&classes[i], fuel, scale, &one);
        if (status == TANHE_OK)
            status = amount_to_fit(&one, fuel, unit, &amount);
        if (status != TANHE_OK) {
            if (failed != NULL)
                *failed = i;
            return status;
        }
        (void)tanhe_sum_add(&sum, amount);
    }
    return tanhe_sum_value(&sum, total);
}

tanhe_status tanhe_fleet_reconcile(size_t n, const tanhe_fleet_class *classes, tanhe_id fuel, double sold,
                                   tanhe_id unit, tanhe_fleet_class *scaled, tanhe_fleet_scale *out,
                                   size_t *failed) {
    tanhe_fleet_scale result;
    if ((n > 0 && (classes == NULL || scaled == NULL)) || out == NULL || !tanhe_p_is_amount(sold))
        return TANHE_EARG;
    if (!is_road_fuel(fuel))
        return TANHE_EID;
    if (tanhe_p_dimension_of(unit) == 0)
        return TANHE_EUNIT;
    result.sold = sold;
    result.fuel = fuel;
    result.unit = unit;
    tanhe_status status = total_to_fit(n, classes, 1, fuel, unit, &result.computed, failed);
    if (status != TANHE_OK)
        return status;
    if (result.computed == 0)
        return TANHE_EZERO;
    result.scale = sold / result.computed;
    if (!tanhe_p_is_number(result.scale))
        return TANHE_ERANGE;
    status = total_to_fit(n, classes, result.scale, fuel, unit, &result.scaled, failed);
    if (status != TANHE_OK)
        return status;
    for (size_t i = 0; i < n; i++) {
        tanhe_fleet_class one = classes[i]; /* `scaled` may be `classes` */
        (void)scale_class(&one, fuel, result.scale, &scaled[i]);
    }
    *out = result;
    return TANHE_OK;
}

/* ---- oil ----------------------------------------------------------------------------------------------------- */

/*
 * Part an amount so that both parts make it up without rounding: of moved and left, the one that is at least half of
 * the amount differs from it exactly (Sterbenz), so the other one is formed from it.
 */
static void part_amount(double given, double share, double *moved, double *left) {
    double m = given * share;
    *left = given - m;
    *moved = given - *left;
}

static int oil_is_valid(const double *given, const double *shares) {
    for (size_t i = 0; i < TANHE_OIL_SECTORS; i++) {
        if (!tanhe_p_is_amount(given[i]) || !tanhe_p_is_amount(shares[i]) || shares[i] > 1)
            return 0;
    }
    return shares[TANHE_OIL_TRANSPORT] == 0;
}

/* One oil of all sectors. */
static tanhe_status move_oil(const double *given, const double *shares, double *moved, double *left,
                             double *transport, double *before, double *after) {
    tanhe_sum all;
    tanhe_sum parts;
    tanhe_sum mine;
    (void)tanhe_sum_init(&all);
    (void)tanhe_sum_init(&parts);
    (void)tanhe_sum_init(&mine);
    for (size_t i = 0; i < TANHE_OIL_SECTORS; i++) {
        part_amount(given[i], shares[i], &moved[i], &left[i]);
        (void)tanhe_sum_add(&all, given[i]);
        (void)tanhe_sum_add(&parts, left[i]);
        (void)tanhe_sum_add(&parts, moved[i]);
        (void)tanhe_sum_add(&mine, moved[i]);
    }
    (void)tanhe_sum_add(&mine, left[TANHE_OIL_TRANSPORT]);
    tanhe_status status = tanhe_sum_value(&all, before);
    if (status != TANHE_OK)
        return status;
    (void)tanhe_sum_value(&parts, after); /* not more than all of it */
    (void)tanhe_sum_value(&mine, transport);
    return TANHE_OK;
}

tanhe_status tanhe_split_oil(const tanhe_oil *given, const tanhe_oil *shares, tanhe_oil_split *out) {
    tanhe_oil_split result;
    if (given == NULL || shares == NULL || out == NULL || !oil_is_valid(given->gasoline, shares->gasoline) ||
        !oil_is_valid(given->diesel, shares->diesel))
        return TANHE_EARG;
    memset(&result, 0, sizeof result);
    result.given = *given;
    result.shares = *shares;
    tanhe_status status =
        move_oil(given->gasoline, shares->gasoline, result.moved.gasoline, result.left.gasoline,
                 &result.gasoline_t, &result.gasoline_before_t, &result.gasoline_after_t);
    if (status == TANHE_OK)
        status = move_oil(given->diesel, shares->diesel, result.moved.diesel, result.left.diesel,
                          &result.diesel_t, &result.diesel_before_t, &result.diesel_after_t);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

/* A ratio of the catalog as a fraction of 0 to 1. */
static tanhe_status find_share_fraction(const tanhe_catalog *catalog, tanhe_id subject, int32_t allow,
                                        tanhe_factor *factor, double *fraction) {
    tanhe_query query = {subject, TANHE_PROPERTY_SHARE, 0, 0, 0, allow};
    tanhe_status status = tanhe_p_published(catalog, &query, TANHE_UNIT_ONE, fraction, factor);
    if (status == TANHE_OK && !(*fraction >= 0 && *fraction <= 1))
        status = TANHE_EARG;
    return status;
}

tanhe_status tanhe_oil_split_shares(const tanhe_catalog *catalog, int32_t allow, tanhe_oil *shares,
                                    tanhe_factor *factors) {
    static const tanhe_id subjects[TANHE_OIL_SHARE_FACTORS] = {
        TANHE_TRANSPORT_OIL_SPLIT_GASOLINE_INDUSTRY, TANHE_TRANSPORT_OIL_SPLIT_DIESEL_INDUSTRY,
        TANHE_TRANSPORT_OIL_SPLIT_GASOLINE_RESIDENTIAL, TANHE_TRANSPORT_OIL_SPLIT_DIESEL_RESIDENTIAL};
    static const int enterprises[] = {TANHE_OIL_INDUSTRY, TANHE_OIL_CONSTRUCTION, TANHE_OIL_COMMERCE,
                                      TANHE_OIL_OTHER};
    tanhe_factor found[TANHE_OIL_SHARE_FACTORS];
    double fraction[TANHE_OIL_SHARE_FACTORS];
    if (catalog == NULL || shares == NULL || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    for (size_t i = 0; i < TANHE_OIL_SHARE_FACTORS; i++) {
        tanhe_status status = find_share_fraction(catalog, subjects[i], allow, &found[i], &fraction[i]);
        if (status != TANHE_OK)
            return status;
    }
    memset(shares, 0, sizeof *shares);
    for (size_t i = 0; i < sizeof enterprises / sizeof *enterprises; i++) {
        shares->gasoline[enterprises[i]] = fraction[TANHE_OIL_GASOLINE_ENTERPRISES];
        shares->diesel[enterprises[i]] = fraction[TANHE_OIL_DIESEL_ENTERPRISES];
    }
    shares->gasoline[TANHE_OIL_RESIDENTIAL] = fraction[TANHE_OIL_GASOLINE_HOUSEHOLDS];
    shares->diesel[TANHE_OIL_RESIDENTIAL] = fraction[TANHE_OIL_DIESEL_HOUSEHOLDS];
    if (factors != NULL)
        memcpy(factors, found, sizeof found);
    return TANHE_OK;
}

/* ---- charging, additive -------------------------------------------------------------------------------------- */

tanhe_status tanhe_charging_energy(double distance_km, double kwh_per_100km, double efficiency,
                                   double *electricity_mwh) {
    if (electricity_mwh == NULL || !tanhe_p_is_amount(distance_km) || !tanhe_p_is_amount(kwh_per_100km) ||
        !tanhe_p_is_amount(efficiency) || efficiency > 1)
        return TANHE_EARG;
    if (efficiency == 0)
        return TANHE_EZERO;
    double mwh = distance_km * kwh_per_100km / 100 / efficiency / 1000;
    if (!tanhe_p_is_number(mwh))
        return TANHE_ERANGE;
    *electricity_mwh = mwh;
    return TANHE_OK;
}

tanhe_status tanhe_urea_co2(const tanhe_catalog *catalog, double additive_kg, double urea_share,
                            int32_t allow, tanhe_urea_result *out) {
    tanhe_urea_result result;
    int measured = !tanhe_p_is_nan(urea_share);
    if (out == NULL || !tanhe_p_is_amount(additive_kg) || !tanhe_p_allow_is_valid(allow) ||
        (measured ? !tanhe_p_is_amount(urea_share) || urea_share > 1 : catalog == NULL))
        return TANHE_EARG;
    result.additive_kg = additive_kg;
    result.urea_share = urea_share;
    if (measured) {
        result.share = tanhe_p_own_factor(TANHE_SOURCE_MEASURED, TANHE_TRANSPORT_UREA, TANHE_PROPERTY_SHARE,
                                          urea_share, TANHE_UNIT_ONE);
    } else {
        tanhe_status status =
            find_share_fraction(catalog, TANHE_TRANSPORT_UREA, allow, &result.share, &result.urea_share);
        if (status != TANHE_OK)
            return status;
    }
    /* 12/60 of urea is carbon, 44/12 of that CO2: 44/60 with the 12 cancelled. */
    result.co2_t = additive_kg * result.urea_share * 44 / 60 / 1000;
    if (!tanhe_p_is_number(result.co2_t))
        return TANHE_ERANGE;
    *out = result;
    return TANHE_OK;
}
