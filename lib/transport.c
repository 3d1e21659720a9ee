/* SPDX-License-Identifier: MIT */

/* Converted turnover, the intensity of operating transport, and what changed it. */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/sum.h"
#include "tanhe/transport.h"
#include "apply.h"
#include "documents.h"

/* ---- converted turnover -------------------------------------------------------------------------------------- */

/* How a kind of passenger counts: passengers / number, or passengers * number. */
typedef struct turnover_rule {
    tanhe_factor factor;
    double number;
    tanhe_id passenger;
    int32_t year;
    int32_t divides;
} turnover_rule;

static int turnover_is_known(tanhe_id passenger) {
    int32_t kind = 0;
    return passenger == 0 ||
           (passenger >= TANHE_TURNOVER_RAIL_PASSENGER && passenger < TANHE_FREIGHT_GASOLINE_TRUCK_2T &&
            tanhe_subject_kind(passenger, &kind) == TANHE_OK);
}

static tanhe_status turnover_find(const tanhe_catalog *catalog, tanhe_id passenger, int32_t year,
                                  int32_t allow, tanhe_factor *factor) {
    tanhe_query query = {passenger, TANHE_PROPERTY_PKM_PER_TKM, 0, 0, year, allow};
    tanhe_status divisor = tanhe_factor_find(catalog, &query, factor);
    if (divisor == TANHE_OK)
        return TANHE_OK;
    query.property = TANHE_PROPERTY_TKM_PER_PKM;
    tanhe_status multiplier = tanhe_factor_find(catalog, &query, factor);
    return multiplier == TANHE_OK ? TANHE_OK : tanhe_p_worse(multiplier, divisor);
}

/* The rule of a kind of passenger in a year. Of the id 0 there are no passengers, and 1 does no harm. */
static tanhe_status turnover_rule_of(const tanhe_catalog *catalog, tanhe_id passenger, int32_t year,
                                     int32_t allow, turnover_rule *rule) {
    rule->passenger = passenger;
    rule->year = year;
    rule->divides = 0;
    rule->number = 1;
    rule->factor = tanhe_p_no_factor();
    if (passenger == TANHE_TURNOVER_TKM)
        rule->factor = tanhe_p_own_factor(TANHE_SOURCE_DEFINITION, passenger, TANHE_PROPERTY_TKM_PER_PKM, 1,
                                          TANHE_UNIT_ONE);
    if (passenger == 0 || passenger == TANHE_TURNOVER_TKM)
        return TANHE_OK;
    tanhe_status status = turnover_find(catalog, passenger, year, allow, &rule->factor);
    if (status != TANHE_OK)
        return status;
    rule->divides = rule->factor.property == TANHE_PROPERTY_PKM_PER_TKM;
    status = tanhe_unit_convert(rule->factor.value, rule->factor.unit,
                                rule->divides ? TANHE_UNIT_PER(TANHE_UNIT_PKM, TANHE_UNIT_TKM)
                                              : TANHE_UNIT_PER(TANHE_UNIT_TKM, TANHE_UNIT_PKM),
                                &rule->number);
    if (status == TANHE_OK && rule->number == 0)
        return TANHE_EZERO;
    return status == TANHE_OK && rule->number < 0 ? TANHE_EARG : status;
}

static tanhe_status turnover_by(const turnover_rule *rule, double freight_tkm, double passengers,
                                tanhe_turnover *out) {
    out->coefficient = rule->factor;
    out->freight_tkm = freight_tkm;
    out->passenger_pkm = rule->passenger == TANHE_TURNOVER_TKM ? NAN : passengers;
    out->passenger_tkm = rule->divides ? passengers / rule->number : passengers * rule->number;
    out->converted_tkm = freight_tkm + out->passenger_tkm;
    return tanhe_p_is_number(out->converted_tkm) ? TANHE_OK : TANHE_ERANGE;
}

/* A row by the rule at hand, which is looked up anew when it is that of another kind or year. */
static tanhe_status turnover_row(const tanhe_catalog *catalog, tanhe_id passenger, double freight_tkm,
                                 double passengers, int32_t year, int32_t allow, turnover_rule *rule,
                                 tanhe_turnover *out) {
    if (!tanhe_p_is_amount(freight_tkm) || !tanhe_p_is_amount(passengers) || year < 0 ||
        (passenger == 0 && passengers > 0))
        return TANHE_EARG;
    if (!turnover_is_known(passenger))
        return TANHE_EID;
    if (passenger != rule->passenger || year != rule->year) {
        tanhe_status status = turnover_rule_of(catalog, passenger, year, allow, rule);
        if (status != TANHE_OK)
            return status;
    }
    return turnover_by(rule, freight_tkm, passengers, out);
}

/* A rule that is no row's. */
static void turnover_no_rule(turnover_rule *rule) {
    memset(rule, 0, sizeof *rule);
    rule->passenger = -1;
}

tanhe_status tanhe_converted_turnover(const tanhe_catalog *catalog, tanhe_id passenger, double freight_tkm,
                                      double passengers, int32_t year, int32_t allow, tanhe_turnover *out) {
    turnover_rule rule;
    tanhe_turnover result;
    if (catalog == NULL || out == NULL || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    turnover_no_rule(&rule);
    tanhe_status status =
        turnover_row(catalog, passenger, freight_tkm, passengers, year, allow, &rule, &result);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

tanhe_status tanhe_converted_turnover_n(const tanhe_catalog *catalog, size_t n, const tanhe_id *passenger,
                                        const double *freight_tkm, const double *passengers,
                                        const int32_t *year, int32_t allow, double *converted_tkm,
                                        double *total_tkm, size_t *failed) {
    turnover_rule rule;
    tanhe_turnover row;
    tanhe_sum sum;
    if (catalog == NULL || total_tkm == NULL || !tanhe_p_allow_is_valid(allow) ||
        (n > 0 && (passenger == NULL || freight_tkm == NULL || passengers == NULL || year == NULL)))
        return TANHE_EARG;
    (void)tanhe_sum_init(&sum);
    turnover_no_rule(&rule);
    /* Twice: nothing may be written before every row is known to be good. */
    for (size_t i = 0; i < n; i++) {
        tanhe_status status =
            turnover_row(catalog, passenger[i], freight_tkm[i], passengers[i], year[i], allow, &rule, &row);
        if (status != TANHE_OK) {
            if (failed != NULL)
                *failed = i;
            return status;
        }
        (void)tanhe_sum_add(&sum, row.converted_tkm);
    }
    tanhe_status status = tanhe_sum_value(&sum, total_tkm);
    for (size_t i = 0; status == TANHE_OK && converted_tkm != NULL && i < n; i++) {
        (void)turnover_row(catalog, passenger[i], freight_tkm[i], passengers[i], year[i], allow, &rule, &row);
        converted_tkm[i] = row.converted_tkm;
    }
    return status;
}

/* ---- intensity ----------------------------------------------------------------------------------------------- */

#define OPERATING_MODES                                                                                      \
    (TANHE_MODE_ROAD | TANHE_MODE_RAIL | TANHE_MODE_WATER | TANHE_MODE_AIR | TANHE_MODE_PIPELINE)

static int choice_is_stated(int32_t choice) {
    return choice == TANHE_COUNTED || choice == TANHE_NOT_COUNTED;
}

/* What goes with electricity is stated where it is counted, and 0 where it is not. */
static int grid_is_stated(const tanhe_transport_boundary *b) {
    if (b->electricity == TANHE_NOT_COUNTED)
        return b->grid_year == 0 && b->electricity_coal == 0;
    return b->electricity == TANHE_COUNTED && b->grid_year > 0 &&
           b->electricity_coal >= TANHE_ELECTRICITY_CALORIFIC &&
           b->electricity_coal <= TANHE_ELECTRICITY_SUPPLY;
}

static int rail_is_stated(const tanhe_transport_boundary *b) {
    if ((b->modes & TANHE_MODE_RAIL) == 0)
        return b->rail == 0;
    return b->rail == TANHE_RAIL_ALL || b->rail == TANHE_RAIL_NATIONAL;
}

static int boundary_is_stated(const tanhe_transport_boundary *b) {
    return b->modes > 0 && (b->modes & ~OPERATING_MODES) == 0 && choice_is_stated(b->bus) &&
           choice_is_stated(b->taxi) && grid_is_stated(b) && rail_is_stated(b) && b->series > 0;
}

static int32_t boundary_modes(const tanhe_transport_boundary *b) {
    return b->modes | (b->bus == TANHE_COUNTED ? TANHE_MODE_BUS : 0) |
           (b->taxi == TANHE_COUNTED ? TANHE_MODE_TAXI : 0);
}

/* The position of a mode in a result; -1 when it is not one mode. */
static int32_t mode_position(int32_t mode) {
    for (int32_t i = 0; i < TANHE_TRANSPORT_MODES; i++) {
        if (mode == 1 << i)
            return i;
    }
    return -1;
}

static int is_amount_or_unknown(double value) {
    return tanhe_p_is_nan(value) || tanhe_p_is_amount(value);
}

/* Energy or CO2, but no turnover that it could be per. NaN is not above 0: what is not known may be 0. */
static int row_has_no_denominator(const tanhe_transport_row *row) {
    return row->converted_tkm == 0 && (row->energy_tce > 0 || row->co2_t > 0);
}

/* A row at its place among the modes. */
static tanhe_status place_mode(const tanhe_transport_row *row, int32_t allowed, tanhe_transport_mode *modes) {
    int32_t at = mode_position(row->mode);
    if (at < 0 || row->reserved != 0 || !tanhe_p_is_amount(row->converted_tkm) ||
        !is_amount_or_unknown(row->energy_tce) || !is_amount_or_unknown(row->co2_t))
        return TANHE_EARG;
    if ((row->mode & allowed) == 0)
        return TANHE_ECONFLICT;
    if (modes[at].mode != 0)
        return TANHE_EDUPLICATE;
    if (row_has_no_denominator(row))
        return TANHE_EZERO;
    modes[at].converted_tkm = row->converted_tkm;
    modes[at].energy_tce = row->energy_tce;
    modes[at].co2_t = row->co2_t;
    modes[at].mode = row->mode;
    return TANHE_OK;
}

/* The exact total of a measure; NaN when it is not known of a mode. `measure` picks it. */
static tanhe_status total_of_modes(const tanhe_transport_mode *modes,
                                   double (*measure)(const tanhe_transport_mode *), double *total) {
    tanhe_sum sum;
    int known = 1;
    (void)tanhe_sum_init(&sum);
    for (int32_t i = 0; i < TANHE_TRANSPORT_MODES; i++) {
        if (modes[i].mode != 0 && tanhe_sum_add(&sum, measure(&modes[i])) != TANHE_OK)
            known = 0;
    }
    if (!known) {
        *total = NAN;
        return TANHE_OK;
    }
    return tanhe_sum_value(&sum, total);
}

static double mode_turnover(const tanhe_transport_mode *mode) {
    return mode->converted_tkm;
}

static double mode_energy(const tanhe_transport_mode *mode) {
    return mode->energy_tce;
}

static double mode_co2(const tanhe_transport_mode *mode) {
    return mode->co2_t;
}

/* value * scale / turnover, NaN for what is not known and where there is no turnover. */
static tanhe_status per_turnover(double value, double scale, double turnover, double *result) {
    *result = NAN;
    if (tanhe_p_is_nan(value) || turnover == 0)
        return TANHE_OK;
    *result = value * scale / turnover;
    return tanhe_p_is_number(*result) ? TANHE_OK : TANHE_ERANGE;
}

static tanhe_status both_per_turnover(double co2_t, double energy_tce, double turnover, double *co2_g_per_tkm,
                                      double *kgce_per_100tkm) {
    tanhe_status status = per_turnover(co2_t, 1e6, turnover, co2_g_per_tkm);
    return status == TANHE_OK ? per_turnover(energy_tce, 1e5, turnover, kgce_per_100tkm) : status;
}

static tanhe_status finish_intensity(tanhe_transport_intensity *out) {
    tanhe_status status = total_of_modes(out->modes, mode_turnover, &out->converted_tkm);
    if (status == TANHE_OK)
        status = total_of_modes(out->modes, mode_energy, &out->energy_tce);
    if (status == TANHE_OK)
        status = total_of_modes(out->modes, mode_co2, &out->co2_t);
    if (status == TANHE_OK && out->converted_tkm == 0)
        status = TANHE_EZERO;
    if (status == TANHE_OK)
        status = both_per_turnover(out->co2_t, out->energy_tce, out->converted_tkm, &out->co2_g_per_tkm,
                                   &out->kgce_per_100tkm);
    for (int32_t i = 0; status == TANHE_OK && i < TANHE_TRANSPORT_MODES; i++) {
        tanhe_transport_mode *mode = &out->modes[i];
        if (mode->mode == 0)
            continue;
        mode->share = mode->converted_tkm / out->converted_tkm;
        status = both_per_turnover(mode->co2_t, mode->energy_tce, mode->converted_tkm, &mode->co2_g_per_tkm,
                                   &mode->kgce_per_100tkm);
    }
    return status;
}

tanhe_status tanhe_operating_intensity(const tanhe_transport_boundary *boundary, size_t n,
                                       const tanhe_transport_row *rows, tanhe_transport_intensity *out) {
    tanhe_transport_intensity result;
    int32_t found = 0;
    if (boundary == NULL || (rows == NULL && n > 0) || out == NULL || !boundary_is_stated(boundary))
        return TANHE_EARG;
    memset(&result, 0, sizeof result);
    result.boundary = *boundary;
    int32_t modes = boundary_modes(boundary);
    for (size_t i = 0; i < n; i++) {
        tanhe_status status = place_mode(&rows[i], modes, result.modes);
        if (status != TANHE_OK)
            return status;
        found |= rows[i].mode;
    }
    if (found != modes)
        return TANHE_EMISSING;
    tanhe_status status = finish_intensity(&result);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

/* ---- change -------------------------------------------------------------------------------------------------- */

/* The same once more from its own rows: what the caller hands in need not be a result. */
static tanhe_status intensity_again(const tanhe_transport_intensity *given, tanhe_transport_intensity *out) {
    tanhe_transport_row rows[TANHE_TRANSPORT_MODES];
    size_t n = 0;
    for (int32_t i = 0; i < TANHE_TRANSPORT_MODES; i++) {
        const tanhe_transport_mode *mode = &given->modes[i];
        tanhe_transport_row row = {mode->converted_tkm, mode->energy_tce, mode->co2_t, mode->mode, 0};
        if (mode->mode != 0)
            rows[n++] = row;
    }
    return tanhe_operating_intensity(&given->boundary, n, rows, out) == TANHE_OK ? TANHE_OK : TANHE_EARG;
}

static int boundaries_agree(const tanhe_transport_boundary *a, const tanhe_transport_boundary *b,
                            int32_t grid) {
    return a->modes == b->modes && a->bus == b->bus && a->taxi == b->taxi &&
           a->electricity == b->electricity && a->electricity_coal == b->electricity_coal &&
           a->rail == b->rail && a->series == b->series &&
           (grid == TANHE_GRID_BY_YEAR || a->grid_year == b->grid_year);
}

/*
 * a * b without rounding: the product and its error (Dekker), unless the product is below 2^-969. Above 2^996 the
 * parts overflow; such a total is out of range anyway.
 */
static void add_exact_product(tanhe_sum *sum, double a, double b) {
    const double splitter = 134217729.0; /* 2^27 + 1 */
    double t = splitter * a;
    double a1 = t - (t - a);
    double a2 = a - a1;
    t = splitter * b;
    double b1 = t - (t - b);
    double b2 = b - b1;
    double product = a * b;
    (void)tanhe_sum_add(sum, product);
    (void)tanhe_sum_add(sum, ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2);
}

/* The value of an exact total that must not have refused anything. */
static tanhe_status sound_value(const tanhe_sum *sum, double *value) {
    int64_t added = 0;
    int64_t refused = 0;
    (void)tanhe_sum_count(sum, &added, &refused);
    return refused == 0 ? tanhe_sum_value(sum, value) : TANHE_ERANGE;
}

/* The exact totals of all modes. */
typedef struct effect_sums {
    tanhe_sum structure, intensity, change;
    tanhe_sum rest; /* current - base - change */
} effect_sums;

/* (s1 - s0)(i1 + i0)/2 and (i1 - i0)(s1 + s0)/2, multiplied out; half of a share is exact. */
static tanhe_status effect_of_mode(tanhe_transport_effect *e, effect_sums *sums) {
    tanhe_sum structure;
    tanhe_sum intensity;
    double half0 = e->share_base / 2;
    double half1 = e->share_current / 2;
    (void)tanhe_sum_init(&structure);
    (void)tanhe_sum_init(&intensity);
    add_exact_product(&structure, half1, e->intensity_current);
    add_exact_product(&structure, -half0, e->intensity_base);
    intensity = structure; /* half of the change is in both */
    add_exact_product(&structure, half1, e->intensity_base);
    add_exact_product(&structure, -half0, e->intensity_current);
    add_exact_product(&intensity, half0, e->intensity_current);
    add_exact_product(&intensity, -half1, e->intensity_base);
    (void)tanhe_sum_merge(&sums->structure, &structure);
    (void)tanhe_sum_merge(&sums->intensity, &intensity);
    add_exact_product(&sums->rest, e->share_base, e->intensity_base);
    add_exact_product(&sums->rest, -e->share_current, e->intensity_current);
    tanhe_status status = sound_value(&structure, &e->structure);
    if (status == TANHE_OK)
        status = sound_value(&intensity, &e->intensity);
    (void)tanhe_sum_merge(&structure, &intensity);
    return status == TANHE_OK ? sound_value(&structure, &e->change) : status;
}

static double mode_intensity(const tanhe_transport_mode *mode, int32_t measure) {
    return measure == TANHE_INTENSITY_CO2 ? mode->co2_g_per_tkm : mode->kgce_per_100tkm;
}

/* A year without turnover has the other year's intensity, so that the whole effect is structure. */
static void fill_effect(const tanhe_transport_mode *base, const tanhe_transport_mode *current,
                        int32_t measure, tanhe_transport_effect *e) {
    double i0 = mode_intensity(base, measure);
    double i1 = mode_intensity(current, measure);
    if (tanhe_p_is_nan(i0))
        i0 = tanhe_p_is_nan(i1) ? 0 : i1;
    if (tanhe_p_is_nan(i1))
        i1 = i0;
    e->mode = base->mode;
    e->share_base = base->share;
    e->share_current = current->share;
    e->intensity_base = i0;
    e->intensity_current = i1;
}

static tanhe_status decompose_change(const tanhe_transport_intensity *base,
                                     const tanhe_transport_intensity *current, tanhe_transport_change *out) {
    effect_sums sums;
    (void)tanhe_sum_init(&sums.structure);
    (void)tanhe_sum_init(&sums.intensity);
    (void)tanhe_sum_init(&sums.rest);
    (void)tanhe_sum_add(&sums.rest, out->current);
    (void)tanhe_sum_add(&sums.rest, -out->base);
    for (int32_t i = 0; i < TANHE_TRANSPORT_MODES; i++) {
        if (base->modes[i].mode == 0)
            continue;
        fill_effect(&base->modes[i], &current->modes[i], out->measure, &out->effects[i]);
        tanhe_status status = effect_of_mode(&out->effects[i], &sums);
        if (status != TANHE_OK)
            return status;
    }
    sums.change = sums.structure;
    (void)tanhe_sum_merge(&sums.change, &sums.intensity);
    /* They fit: no product that was taken is above 2^997. */
    (void)tanhe_sum_value(&sums.structure, &out->structure);
    (void)tanhe_sum_value(&sums.intensity, &out->intensity);
    (void)tanhe_sum_value(&sums.change, &out->change);
    (void)tanhe_sum_value(&sums.rest, &out->rounding);
    return TANHE_OK;
}

static double total_intensity(const tanhe_transport_intensity *year, int32_t measure) {
    return measure == TANHE_INTENSITY_CO2 ? year->co2_g_per_tkm : year->kgce_per_100tkm;
}

tanhe_status tanhe_operating_change(const tanhe_transport_intensity *base,
                                    const tanhe_transport_intensity *current, int32_t measure, int32_t grid,
                                    tanhe_transport_change *out) {
    tanhe_transport_intensity year0;
    tanhe_transport_intensity year1;
    tanhe_transport_change result;
    if (base == NULL || current == NULL || out == NULL ||
        (measure != TANHE_INTENSITY_CO2 && measure != TANHE_INTENSITY_ENERGY) ||
        (grid != TANHE_GRID_SAME && grid != TANHE_GRID_BY_YEAR) ||
        intensity_again(base, &year0) != TANHE_OK || intensity_again(current, &year1) != TANHE_OK)
        return TANHE_EARG;
    if (!boundaries_agree(&year0.boundary, &year1.boundary, grid))
        return TANHE_ECONFLICT;
    memset(&result, 0, sizeof result);
    result.measure = measure;
    result.grid = grid;
    result.boundary_base = year0.boundary;
    result.boundary_current = year1.boundary;
    result.base = total_intensity(&year0, measure);
    result.current = total_intensity(&year1, measure);
    if (tanhe_p_is_nan(result.base) || tanhe_p_is_nan(result.current))
        return TANHE_EMISSING;
    tanhe_status status = tanhe_relative_change(result.base, result.current, &result.relative);
    if (status == TANHE_OK)
        status = decompose_change(&year0, &year1, &result);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

/* ---- per unit of work ---------------------------------------------------------------------------------------- */

tanhe_status tanhe_service_intensity(int32_t service, double energy_tce, double co2_t, double work,
                                     tanhe_service_result *out) {
    /* What each service counts in, as the constants are numbered. */
    static const double unit[] = {0, 100, 1000, 100, 1e4, 1e4};
    tanhe_service_result result;
    if (out == NULL || service < TANHE_SERVICE_TKM || service > TANHE_SERVICE_THROUGHPUT ||
        !is_amount_or_unknown(energy_tce) || !is_amount_or_unknown(co2_t) || !tanhe_p_is_amount(work))
        return TANHE_EARG;
    if (work == 0)
        return TANHE_EZERO;
    result.service = service;
    result.reserved = 0;
    result.energy_tce = energy_tce;
    result.co2_t = co2_t;
    result.work = work;
    tanhe_status status = per_turnover(energy_tce, 1000 * unit[service], work, &result.kgce_per_unit);
    if (status == TANHE_OK)
        status = per_turnover(co2_t, 1000 * unit[service], work, &result.kgco2_per_unit);
    if (status == TANHE_OK)
        *out = result;
    return status;
}
