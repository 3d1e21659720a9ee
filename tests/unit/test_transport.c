/* SPDX-License-Identifier: MIT */
/* Converted turnover, intensity and its change, fleets, oil, shares, reductions, trips. */

#include "tanhe/transport.h"

#include <float.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

#include "tanhe/sum.h"

#include "greatest.h"
#include "results.h"

#define COUNT(array)  (sizeof(array) / sizeof *(array))
#define CHINA_CATALOG tanhe_profile_china()
#define HUNAN         TANHE_REGION_HUNAN
#define GUANGZHOU     440100
#define LOCKED        TANHE_ALLOW_UNCONFIRMED
#define BAD_ALLOW     128
#define UNTOUCHED     77

/* One row of the caller's own, before others. */
typedef struct {
    tanhe_factor_row row;
    tanhe_table table;
    tanhe_catalog catalog;
} one_value;

static const tanhe_catalog *with_value(one_value *o, tanhe_id subject, tanhe_id property, tanhe_id variant,
                                       double value, tanhe_id unit, const tanhe_catalog *others) {
    memset(o, 0, sizeof *o);
    o->row.key = ((int64_t)subject * 65536 + property) * 65536 + variant;
    o->row.value = value;
    o->row.low = NAN;
    o->row.high = NAN;
    o->row.unit = unit;
    o->row.grades = TANHE_GRADE_A;
    o->table.rows.address = &o->row;
    o->table.properties = (int64_t)1 << property % 63;
    o->table.count = 1;
    o->table.source = TANHE_SOURCE_OVERLAY;
    if (tanhe_catalog_init(&o->catalog) != TANHE_OK ||
        tanhe_catalog_add(&o->catalog, &o->table) != TANHE_OK ||
        (others != NULL && tanhe_catalog_extend(&o->catalog, others) != TANHE_OK))
        return NULL;
    return &o->catalog;
}

/* Numbers that differ, the same each time: between 0 and 1. */
static uint32_t seed;

static double some_number(void) {
    seed = seed * UINT32_C(1664525) + UINT32_C(1013904223);
    return (double)(seed >> 8) / 16777216.0;
}

static double size_of(double x) {
    return x < 0 ? -x : x;
}

/* --------------------------------------------------------------------------------------------- layouts */

#define ASSERT_SIZE(size, type)         ASSERT_EQ_FMT((size_t)(size), sizeof(type), "%zu")
#define ASSERT_AT(offset, type, member) ASSERT_EQ_FMT((size_t)(offset), offsetof(type, member), "%zu")

TEST layouts_of_turnover_and_intensity(void) {
    ASSERT_SIZE(104, tanhe_turnover);
    ASSERT_AT(0, tanhe_turnover, converted_tkm);
    ASSERT_AT(24, tanhe_turnover, passenger_pkm);
    ASSERT_AT(32, tanhe_turnover, coefficient);
    ASSERT_SIZE(32, tanhe_transport_boundary);
    ASSERT_AT(0, tanhe_transport_boundary, modes);
    ASSERT_AT(4, tanhe_transport_boundary, bus);
    ASSERT_AT(8, tanhe_transport_boundary, taxi);
    ASSERT_AT(12, tanhe_transport_boundary, electricity);
    ASSERT_AT(16, tanhe_transport_boundary, grid_year);
    ASSERT_AT(20, tanhe_transport_boundary, electricity_coal);
    ASSERT_AT(24, tanhe_transport_boundary, rail);
    ASSERT_AT(28, tanhe_transport_boundary, series);
    ASSERT_SIZE(32, tanhe_transport_row);
    ASSERT_AT(24, tanhe_transport_row, mode);
    ASSERT_SIZE(56, tanhe_transport_mode);
    ASSERT_AT(24, tanhe_transport_mode, share);
    ASSERT_AT(48, tanhe_transport_mode, mode);
    ASSERT_SIZE(464, tanhe_transport_intensity);
    ASSERT_AT(24, tanhe_transport_intensity, co2_g_per_tkm);
    ASSERT_AT(40, tanhe_transport_intensity, modes);
    ASSERT_AT(432, tanhe_transport_intensity, boundary);
    ASSERT_SIZE(64, tanhe_transport_effect);
    ASSERT_AT(56, tanhe_transport_effect, mode);
    ASSERT_SIZE(576, tanhe_transport_change);
    ASSERT_AT(16, tanhe_transport_change, relative);
    ASSERT_AT(48, tanhe_transport_change, rounding);
    ASSERT_AT(56, tanhe_transport_change, effects);
    ASSERT_AT(504, tanhe_transport_change, boundary_base);
    ASSERT_AT(568, tanhe_transport_change, measure);
    ASSERT_SIZE(48, tanhe_service_result);
    ASSERT_AT(40, tanhe_service_result, service);
    PASS();
}

TEST layouts_of_fleets(void) {
    ASSERT_SIZE(64, tanhe_fleet_class);
    ASSERT_AT(40, tanhe_fleet_class, unit);
    ASSERT_AT(60, tanhe_fleet_class, year);
    ASSERT_SIZE(656, tanhe_fleet_emission);
    ASSERT_AT(72, tanhe_fleet_emission, given);
    ASSERT_AT(136, tanhe_fleet_emission, factors);
    ASSERT_AT(640, tanhe_fleet_emission, amount_unit);
    ASSERT_SIZE(104, tanhe_fleet_total);
    ASSERT_AT(72, tanhe_fleet_total, classes);
    ASSERT_SIZE(40, tanhe_fleet_scale);
    ASSERT_AT(32, tanhe_fleet_scale, fuel);
    ASSERT_SIZE(112, tanhe_oil);
    ASSERT_AT(56, tanhe_oil, diesel);
    ASSERT_SIZE(496, tanhe_oil_split);
    ASSERT_AT(224, tanhe_oil_split, moved);
    ASSERT_AT(448, tanhe_oil_split, gasoline_t);
    ASSERT_SIZE(96, tanhe_urea_result);
    ASSERT_AT(24, tanhe_urea_result, share);
    PASS();
}

TEST layouts_of_reductions(void) {
    ASSERT_SIZE(32, tanhe_defined_share);
    ASSERT_SIZE(48, tanhe_trips);
    ASSERT_SIZE(48, tanhe_green_travel);
    ASSERT_SIZE(104, tanhe_green_travel_result);
    ASSERT_AT(16, tanhe_green_travel_result, threshold);
    ASSERT_AT(88, tanhe_green_travel_result, met_21);
    ASSERT_SIZE(32, tanhe_reduction);
    ASSERT_SIZE(56, tanhe_shore_power);
    ASSERT_AT(40, tanhe_shore_power, fuel);
    ASSERT_SIZE(536, tanhe_shore_result);
    ASSERT_AT(48, tanhe_shore_result, used);
    ASSERT_AT(104, tanhe_shore_result, factors);
    ASSERT_SIZE(72, tanhe_mode_shift);
    ASSERT_AT(56, tanhe_mode_shift, road);
    ASSERT_SIZE(360, tanhe_shift_result);
    ASSERT_AT(72, tanhe_shift_result, used);
    ASSERT_AT(144, tanhe_shift_result, factors);
    ASSERT_SIZE(64, tanhe_ev_trip);
    ASSERT_SIZE(48, tanhe_car_pool);
    ASSERT_SIZE(40, tanhe_trip_factor);
    ASSERT_AT(24, tanhe_trip_factor, method);
    ASSERT_SIZE(96, tanhe_trip_saving);
    ASSERT_AT(16, tanhe_trip_saving, factor);
    PASS();
}

TEST numbers_are_fixed(void) {
    ASSERT_EQ(1, TANHE_MODE_ROAD);
    ASSERT_EQ(2, TANHE_MODE_RAIL);
    ASSERT_EQ(4, TANHE_MODE_WATER);
    ASSERT_EQ(8, TANHE_MODE_AIR);
    ASSERT_EQ(16, TANHE_MODE_PIPELINE);
    ASSERT_EQ(32, TANHE_MODE_BUS);
    ASSERT_EQ(64, TANHE_MODE_TAXI);
    ASSERT_EQ(7, TANHE_TRANSPORT_MODES);
    ASSERT_EQ(1, TANHE_COUNTED);
    ASSERT_EQ(2, TANHE_NOT_COUNTED);
    ASSERT_EQ(1, TANHE_RAIL_ALL);
    ASSERT_EQ(2, TANHE_RAIL_NATIONAL);
    ASSERT_EQ(1, TANHE_INTENSITY_CO2);
    ASSERT_EQ(2, TANHE_INTENSITY_ENERGY);
    ASSERT_EQ(1, TANHE_GRID_SAME);
    ASSERT_EQ(2, TANHE_GRID_BY_YEAR);
    ASSERT_EQ(1, TANHE_SERVICE_TKM);
    ASSERT_EQ(5, TANHE_SERVICE_THROUGHPUT);
    ASSERT_EQ(6, TANHE_FLEET_GRID);
    ASSERT_EQ(7, TANHE_FLEET_FACTORS);
    ASSERT_EQ(3, TANHE_OIL_TRANSPORT);
    ASSERT_EQ(7, TANHE_OIL_SECTORS);
    ASSERT_EQ(4, TANHE_OIL_SHARE_FACTORS);
    ASSERT_EQ(1, TANHE_SHARE_BUS_NEW_ENERGY);
    ASSERT_EQ(4, TANHE_SHARE_PUBLIC_OF_MOTORISED);
    ASSERT_EQ(5, TANHE_SHARE_GREEN_OF_ALL);
    ASSERT_EQ(6, TANHE_SHORE_FACTORS);
    ASSERT_EQ(3, TANHE_SHIFT_FACTORS);
    ASSERT_EQ(1, TANHE_TRIP_SUBSTITUTION);
    ASSERT_EQ(3, TANHE_TRIP_MEAN_ALL);
    PASS();
}

SUITE(layout) {
    RUN_TEST(layouts_of_turnover_and_intensity);
    RUN_TEST(layouts_of_fleets);
    RUN_TEST(layouts_of_reductions);
    RUN_TEST(numbers_are_fixed);
}

/* ------------------------------------------------------------------------------------ converted turnover */

static tanhe_status convert(tanhe_id passenger, double freight, double passengers, int32_t year,
                            int32_t allow, tanhe_turnover *out) {
    return tanhe_converted_turnover(CHINA_CATALOG, passenger, freight, passengers, year, allow, out);
}

/* Railway bulletins, 10^8: freight, passengers, converted; equal to the last digit printed. */
TEST railways_count_one_to_one(void) {
    static const struct {
        int32_t year;
        double freight, passengers, converted;
    } bulletins[] = {{2021, 29950.01, 9559.09, 39509.10},
                     {2018, 25800.96, 14063.99, 39864.95},
                     {2024, 35861.90, 15799.10, 51661.00}};
    tanhe_turnover out;

    for (size_t i = 0; i < COUNT(bulletins); i++) {
        ASSERT_EQ(TANHE_OK, convert(TANHE_TURNOVER_RAIL_PASSENGER, bulletins[i].freight,
                                    bulletins[i].passengers, bulletins[i].year, 0, &out));
        ASSERT_IN_RANGE(bulletins[i].converted, out.converted_tkm, 1e-10);
        ASSERT(same_bits(bulletins[i].passengers, out.passenger_tkm)); /* the coefficient is 1, exactly */
        ASSERT(same_bits(bulletins[i].passengers, out.passenger_pkm));
        ASSERT(same_bits(bulletins[i].freight, out.freight_tkm));
        ASSERT(same_bits(1.0, out.coefficient.value));
        ASSERT_EQ(TANHE_PROPERTY_PKM_PER_TKM, out.coefficient.property);
        ASSERT_EQ(TANHE_GRADE_B, out.coefficient.grade);
    }
    PASS();
}

TEST coefficients_by_mode(void) {
    tanhe_turnover out;

    ASSERT_EQ(TANHE_OK, convert(TANHE_TURNOVER_ROAD_PASSENGER, 100, 50, 2020, 0, &out));
    ASSERT(same_bits(105.0, out.converted_tkm)); /* 100 + 50/10 */
    ASSERT_EQ(TANHE_OK, convert(TANHE_TURNOVER_WATER_BERTH, 100, 50, 2020, 0, &out));
    ASSERT(same_bits(150.0, out.converted_tkm));
    ASSERT_EQ(TANHE_OK, convert(TANHE_TURNOVER_WATER_SEAT, 0, 10, 2020, 0, &out));
    ASSERT(same_bits(10.0 / 3.0, out.converted_tkm)); /* divided by 3, not times 0.333333 */
    ASSERT_EQ(TANHE_OK, convert(TANHE_TURNOVER_WATER_DIRECT, 1, 2, 0, 0, &out));
    ASSERT(same_bits(3.0, out.converted_tkm));
    ASSERT_EQ(TANHE_OK, convert(TANHE_TURNOVER_AIR_ADULT, 1, 100, 2020, 0, &out));
    ASSERT_NEAR(10.0, out.converted_tkm); /* 1 + 100 * 0.09 */
    ASSERT_EQ(TANHE_PROPERTY_TKM_PER_PKM, out.coefficient.property);
    ASSERT_EQ(TANHE_OK, convert(TANHE_TURNOVER_AIR_DOMESTIC_ADULT, 0, 1000, 1995, 0, &out));
    ASSERT_NEAR(72.0, out.converted_tkm);
    ASSERT_EQ(TANHE_OK, convert(TANHE_TURNOVER_AIR_INTERNATIONAL_ADULT, 0, 1000, 1995, 0, &out));
    ASSERT_NEAR(75.0, out.converted_tkm);
    PASS();
}

/* CAAC prints passengers in t·km, so the total needs no coefficient; the implied means give them to 4 digits. */
TEST civil_aviation(void) {
    static const struct {
        int32_t year;
        double total, freight, pkm, mean;
    } caac[] = {{2012, 46.64, 10.45112, 412.25763, 0.08778}, /* January */
                {2015, 851.65, 208.07, 7282.55, 0.08837},
                {2019, 1293.2, 263.2, 11705.1, 0.08800},
                {2020, 798.51, 240.20, 6311.28, 0.08846}};
    tanhe_turnover out;

    for (size_t i = 0; i < COUNT(caac); i++) {
        ASSERT_EQ(TANHE_OK,
                  convert(TANHE_TURNOVER_AIR_ALL, caac[i].freight, caac[i].pkm, caac[i].year, 0, &out));
        ASSERT_IN_RANGE(caac[i].total, out.converted_tkm, 1e-4 * caac[i].total);
        ASSERT(same_bits(caac[i].mean, out.coefficient.value));
        ASSERT_EQ(caac[i].year, out.coefficient.year);
        ASSERT_EQ(TANHE_OK, convert(TANHE_TURNOVER_TKM, caac[i].freight, caac[i].total - caac[i].freight,
                                    caac[i].year, 0, &out));
        ASSERT_NEAR(caac[i].total, out.converted_tkm);
        ASSERT(is_nan(out.passenger_pkm));
        ASSERT(same_bits(1.0, out.coefficient.value));
        ASSERT_EQ(TANHE_SOURCE_DEFINITION, out.coefficient.source);
    }
    /* A mean holds for its year; another one is a fallback. */
    ASSERT_EQ(TANHE_ENOTFOUND, convert(TANHE_TURNOVER_AIR_ALL, 0, 1, 2018, 0, &out));
    ASSERT_EQ(TANHE_OK, convert(TANHE_TURNOVER_AIR_ALL, 0, 1, 2018, TANHE_ALLOW_EARLIER_YEAR, &out));
    ASSERT_EQ(2015, out.coefficient.year);
    ASSERT((out.coefficient.match & TANHE_MATCH_EARLIER_YEAR) != 0);
    PASS();
}

TEST no_passengers(void) {
    tanhe_turnover out;

    ASSERT_EQ(TANHE_OK, convert(0, 7, 0, 2020, 0, &out));
    ASSERT(same_bits(7.0, out.converted_tkm));
    ASSERT(same_bits(0.0, out.passenger_pkm));
    ASSERT_EQ(0, out.coefficient.property);
    ASSERT_EQ(TANHE_EARG, convert(0, 7, 1, 2020, 0, &out));
    PASS();
}

TEST turnover_refuses(void) {
    one_value o;
    tanhe_turnover out;
    const tanhe_id road = TANHE_TURNOVER_ROAD_PASSENGER;

    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_converted_turnover(NULL, road, 1, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, convert(road, 1, 1, 0, 0, NULL));
    ASSERT_EQ(TANHE_EARG, convert(road, -1, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, convert(road, NAN, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, convert(road, 1, INFINITY, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, convert(road, 1, -1, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, convert(road, 1, 1, -1, 0, &out));
    ASSERT_EQ(TANHE_EARG, convert(road, 1, 1, 0, BAD_ALLOW, &out));
    ASSERT_EQ(TANHE_EID, convert(TANHE_FUEL_DIESEL, 1, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_EID, convert(TANHE_FREIGHT_GASOLINE_TRUCK_2T, 1, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_EID, convert(TANHE_FREIGHT_GASOLINE_TRUCK_2T - 1, 1, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_EUNCONFIRMED, convert(TANHE_TURNOVER_AIR_CHILD, 1, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_converted_turnover(tanhe_profile_ipcc2006(), road, 1, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_ERANGE, convert(road, DBL_MAX, DBL_MAX, 0, 0, &out));
    ASSERT_EQ(TANHE_EZERO, tanhe_converted_turnover(with_value(&o, road, TANHE_PROPERTY_PKM_PER_TKM, 0, 0,
                                                               TANHE_UNIT_PKM_PER_TKM, NULL),
                                                    road, 1, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_converted_turnover(with_value(&o, road, TANHE_PROPERTY_PKM_PER_TKM, 0, -10,
                                                              TANHE_UNIT_PKM_PER_TKM, NULL),
                                                   road, 1, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_EUNIT, tanhe_converted_turnover(
                               with_value(&o, road, TANHE_PROPERTY_PKM_PER_TKM, 0, 10, TANHE_UNIT_ONE, NULL),
                               road, 1, 1, 0, 0, &out));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK, convert(TANHE_TURNOVER_AIR_INFANT, 0, 1000, 0, LOCKED, &out));
    ASSERT_NEAR(9.0, out.converted_tkm);
    ASSERT((out.coefficient.match & TANHE_MATCH_UNCONFIRMED) != 0);
    PASS();
}

/* A coefficient in another unit of its dimension is taken in that unit. */
TEST own_coefficient(void) {
    one_value o;
    tanhe_turnover out;
    const tanhe_id road = TANHE_TURNOVER_ROAD_PASSENGER;

    ASSERT_EQ(TANHE_OK, tanhe_converted_turnover(
                            with_value(&o, road, TANHE_PROPERTY_PKM_PER_TKM, 0, 1e5,
                                       TANHE_UNIT_PER(TANHE_UNIT_PKM, TANHE_UNIT_1E4_TKM), CHINA_CATALOG),
                            road, 0, 100, 0, 0, &out));
    ASSERT(same_bits(10.0, out.converted_tkm)); /* 10^5 a 10^4 t·km: 10 a t·km */
    PASS();
}

/* f(a x, a y) = a f(x, y) for powers of two, and f is additive to a rounding. */
TEST turnover_is_linear(void) {
    static const tanhe_id kinds[] = {TANHE_TURNOVER_RAIL_PASSENGER, TANHE_TURNOVER_ROAD_PASSENGER,
                                     TANHE_TURNOVER_WATER_SEAT, TANHE_TURNOVER_AIR_ADULT, TANHE_TURNOVER_TKM};
    tanhe_turnover one;
    tanhe_turnover two;
    tanhe_turnover both;

    seed = 1;
    for (size_t i = 0; i < 500; i++) {
        tanhe_id kind = kinds[i % COUNT(kinds)];
        double f1 = 1e6 * some_number(), p1 = 1e6 * some_number();
        double f2 = 1e6 * some_number(), p2 = 1e6 * some_number();
        ASSERT_EQ(TANHE_OK, convert(kind, f1, p1, 2019, 0, &one));
        ASSERT_EQ(TANHE_OK, convert(kind, 4 * f1, 4 * p1, 2019, 0, &both));
        ASSERT(same_bits(4 * one.converted_tkm, both.converted_tkm));
        ASSERT_EQ(TANHE_OK, convert(kind, f2, p2, 2019, 0, &two));
        ASSERT_EQ(TANHE_OK, convert(kind, f1 + f2, p1 + p2, 2019, 0, &both));
        ASSERT_NEAR(one.converted_tkm + two.converted_tkm, both.converted_tkm);
    }
    PASS();
}

TEST columns_of_turnover(void) {
    enum { ROWS = 60 };
    static const tanhe_id kinds[] = {TANHE_TURNOVER_RAIL_PASSENGER,
                                     TANHE_TURNOVER_ROAD_PASSENGER,
                                     TANHE_TURNOVER_WATER_SEAT,
                                     TANHE_TURNOVER_AIR_ALL,
                                     TANHE_TURNOVER_TKM,
                                     0};
    tanhe_id passenger[ROWS];
    double freight[ROWS], passengers[ROWS], converted[ROWS];
    int32_t year[ROWS];
    double total = 0, again = 0, expected = 0;
    size_t failed = UNTOUCHED;
    tanhe_sum sum;
    tanhe_turnover one;

    seed = 2;
    tanhe_sum_init(&sum);
    for (size_t i = 0; i < ROWS; i++) {
        passenger[i] = kinds[i / 3 % COUNT(kinds)];
        freight[i] = 1e9 * some_number();
        passengers[i] = passenger[i] == 0 ? 0 : 1e9 * some_number();
        year[i] = i % 3 < 2 ? 2015 : 2019; /* twice the rule at hand, then another year of it */
    }
    ASSERT_EQ(TANHE_OK, tanhe_converted_turnover_n(CHINA_CATALOG, ROWS, passenger, freight, passengers, year,
                                                   0, converted, &total, &failed));
    ASSERT_EQ_FMT((size_t)UNTOUCHED, failed, "%zu");
    for (size_t i = 0; i < ROWS; i++) {
        ASSERT_EQ(TANHE_OK, convert(passenger[i], freight[i], passengers[i], year[i], 0, &one));
        ASSERT(same_bits(one.converted_tkm, converted[i]));
        tanhe_sum_add(&sum, converted[i]);
    }
    tanhe_sum_value(&sum, &expected);
    ASSERT(same_bits(expected, total));
    ASSERT_EQ(TANHE_OK, tanhe_converted_turnover_n(CHINA_CATALOG, ROWS, passenger, freight, passengers, year,
                                                   0, NULL, &again, NULL));
    ASSERT(same_bits(total, again));
    ASSERT_EQ(TANHE_OK,
              tanhe_converted_turnover_n(CHINA_CATALOG, 0, NULL, NULL, NULL, NULL, 0, NULL, &total, NULL));
    ASSERT(same_bits(0.0, total));
    PASS();
}

TEST columns_of_turnover_refuse(void) {
    tanhe_id passenger[3] = {TANHE_TURNOVER_RAIL_PASSENGER, TANHE_TURNOVER_AIR_ALL,
                             TANHE_TURNOVER_ROAD_PASSENGER};
    double freight[3] = {1, 1, 1}, passengers[3] = {1, 1, 1}, converted[3], total;
    int32_t year[3] = {2019, 2018, 2019};
    size_t failed = UNTOUCHED;

    MARK(converted);
    MARK(total);
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_converted_turnover_n(CHINA_CATALOG, 3, passenger, freight, passengers,
                                                          year, 0, converted, &total, &failed));
    ASSERT_EQ_FMT((size_t)1, failed, "%zu");
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_converted_turnover_n(CHINA_CATALOG, 3, passenger, freight, passengers,
                                                          year, 0, converted, &total, NULL));
    year[1] = 2019;
    ASSERT_EQ(TANHE_EARG, tanhe_converted_turnover_n(NULL, 3, passenger, freight, passengers, year, 0,
                                                     converted, &total, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_converted_turnover_n(CHINA_CATALOG, 3, passenger, freight, passengers, year,
                                                     0, converted, NULL, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_converted_turnover_n(CHINA_CATALOG, 3, NULL, freight, passengers, year, 0,
                                                     converted, &total, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_converted_turnover_n(CHINA_CATALOG, 3, passenger, NULL, passengers, year, 0,
                                                     converted, &total, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_converted_turnover_n(CHINA_CATALOG, 3, passenger, freight, NULL, year, 0,
                                                     converted, &total, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_converted_turnover_n(CHINA_CATALOG, 3, passenger, freight, passengers, NULL,
                                                     0, converted, &total, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_converted_turnover_n(CHINA_CATALOG, 3, passenger, freight, passengers, year,
                                                     BAD_ALLOW, converted, &total, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_converted_turnover_n(NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, &total, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_converted_turnover_n(CHINA_CATALOG, 0, NULL, NULL, NULL, NULL, BAD_ALLOW,
                                                     NULL, &total, NULL));
    freight[0] = freight[2] = DBL_MAX;
    failed = UNTOUCHED;
    ASSERT_EQ(TANHE_ERANGE, tanhe_converted_turnover_n(CHINA_CATALOG, 3, passenger, freight, passengers, year,
                                                       0, converted, &total, &failed));
    ASSERT_EQ_FMT((size_t)UNTOUCHED, failed, "%zu"); /* the total, no row */
    ASSERT(MARKED(converted));
    ASSERT(MARKED(total));
    PASS();
}

SUITE(turnover) {
    RUN_TEST(railways_count_one_to_one);
    RUN_TEST(coefficients_by_mode);
    RUN_TEST(civil_aviation);
    RUN_TEST(no_passengers);
    RUN_TEST(turnover_refuses);
    RUN_TEST(own_coefficient);
    RUN_TEST(turnover_is_linear);
    RUN_TEST(columns_of_turnover);
    RUN_TEST(columns_of_turnover_refuse);
}

/* --------------------------------------------------------------------------------------------- intensity */

static const tanhe_transport_boundary road_and_rail = {TANHE_MODE_ROAD | TANHE_MODE_RAIL,
                                                       TANHE_NOT_COUNTED,
                                                       TANHE_NOT_COUNTED,
                                                       TANHE_COUNTED,
                                                       2022,
                                                       TANHE_ELECTRICITY_CALORIFIC,
                                                       TANHE_RAIL_ALL,
                                                       2020};

/* Road 60 g and 2.5 kgce, rail 10 g and 0.5 kgce; of 4e9 t·km together 22.5 g and 1 kgce. */
static const tanhe_transport_row rows_2020[2] = {{1e9, 25000, 60000, TANHE_MODE_ROAD, 0},
                                                 {3e9, 15000, 30000, TANHE_MODE_RAIL, 0}};
/* Road 56 g and 2.4 kgce, rail 9 g and 0.5 kgce; of 5e9 t·km 18.4 g and 0.88 kgce. */
static const tanhe_transport_row rows_2030[2] = {{4e9, 20000, 36000, TANHE_MODE_RAIL, 0},
                                                 {1e9, 24000, 56000, TANHE_MODE_ROAD, 0}};

TEST intensity_of_two_modes(void) {
    tanhe_transport_intensity out;

    ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&road_and_rail, 2, rows_2020, &out));
    ASSERT(same_bits(4e9, out.converted_tkm));
    ASSERT(same_bits(40000.0, out.energy_tce));
    ASSERT(same_bits(90000.0, out.co2_t));
    ASSERT(same_bits(22.5, out.co2_g_per_tkm));
    ASSERT(same_bits(1.0, out.kgce_per_100tkm));
    ASSERT_EQ(TANHE_MODE_ROAD, out.modes[0].mode);
    ASSERT(same_bits(0.25, out.modes[0].share));
    ASSERT(same_bits(60.0, out.modes[0].co2_g_per_tkm));
    ASSERT(same_bits(2.5, out.modes[0].kgce_per_100tkm));
    ASSERT(same_bits(1e9, out.modes[0].converted_tkm));
    ASSERT(same_bits(25000.0, out.modes[0].energy_tce));
    ASSERT(same_bits(60000.0, out.modes[0].co2_t));
    ASSERT_EQ(TANHE_MODE_RAIL, out.modes[1].mode);
    ASSERT(same_bits(10.0, out.modes[1].co2_g_per_tkm));
    for (int i = 2; i < TANHE_TRANSPORT_MODES; i++)
        ASSERT_EQ(0, out.modes[i].mode);
    ASSERT_EQ(0, memcmp(&road_and_rail, &out.boundary, sizeof out.boundary));
    PASS();
}

/* Every mode, bus and taxi among them; one that did not run; CO2 of one not known. */
TEST intensity_of_all_modes(void) {
    tanhe_transport_boundary all = {TANHE_MODE_ROAD | TANHE_MODE_RAIL | TANHE_MODE_WATER | TANHE_MODE_AIR |
                                        TANHE_MODE_PIPELINE,
                                    TANHE_COUNTED,
                                    TANHE_COUNTED,
                                    TANHE_NOT_COUNTED,
                                    0,
                                    0,
                                    TANHE_RAIL_NATIONAL,
                                    2013};
    tanhe_transport_row rows[7];
    tanhe_transport_intensity out;

    for (int i = 0; i < 7; i++) {
        rows[i].converted_tkm = 100;
        rows[i].energy_tce = 1;
        rows[i].co2_t = 2;
        rows[i].mode = 1 << i;
        rows[i].reserved = 0;
    }
    rows[3].converted_tkm = rows[3].energy_tce = rows[3].co2_t = 0;
    ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&all, 7, rows, &out));
    ASSERT(same_bits(600.0, out.converted_tkm));
    ASSERT(same_bits(20000.0, out.co2_g_per_tkm)); /* 12 t / 600 t·km */
    ASSERT_EQ(TANHE_MODE_AIR, out.modes[3].mode);
    ASSERT(same_bits(0.0, out.modes[3].share));
    ASSERT(is_nan(out.modes[3].co2_g_per_tkm));
    ASSERT(is_nan(out.modes[3].kgce_per_100tkm));
    rows[6].co2_t = NAN;
    ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&all, 7, rows, &out));
    ASSERT(is_nan(out.co2_t)); /* not known in total either */
    ASSERT(is_nan(out.co2_g_per_tkm));
    ASSERT(is_nan(out.modes[6].co2_g_per_tkm));
    ASSERT(same_bits(6.0, out.energy_tce));
    ASSERT(same_bits(1000.0, out.modes[6].kgce_per_100tkm));
    PASS();
}

static tanhe_status stated(tanhe_transport_boundary b) {
    tanhe_transport_intensity out;
    return tanhe_operating_intensity(&b, 2, rows_2020, &out);
}

TEST every_choice_is_stated(void) {
    tanhe_transport_boundary b = road_and_rail;

    ASSERT_EQ(TANHE_OK, stated(b));
#define NOT(member, value)                                                                                   \
    do {                                                                                                     \
        b = road_and_rail;                                                                                   \
        b.member = (value);                                                                                  \
        ASSERT_EQ(TANHE_EARG, stated(b));                                                                    \
    } while (0)
    NOT(modes, 0);
    NOT(modes, -1);
    NOT(modes, TANHE_MODE_ROAD | TANHE_MODE_RAIL | TANHE_MODE_BUS); /* by `bus`, not by `modes` */
    NOT(bus, 0);
    NOT(bus, 3);
    NOT(taxi, 0);
    NOT(electricity, 0);
    NOT(electricity, TANHE_NOT_COUNTED); /* with a grid year */
    NOT(grid_year, 0);
    NOT(electricity_coal, 0);
    NOT(electricity_coal, TANHE_ELECTRICITY_SUPPLY + 1);
    NOT(rail, 0);
    NOT(rail, 3);
    NOT(series, 0);
#undef NOT
    b = road_and_rail;
    b.electricity = TANHE_NOT_COUNTED;
    b.grid_year = 0;
    ASSERT_EQ(TANHE_EARG, stated(b)); /* still with its standard coal */
    b.electricity_coal = 0;
    ASSERT_EQ(TANHE_OK, stated(b));
    b.modes = TANHE_MODE_ROAD;
    ASSERT_EQ(TANHE_EARG, stated(b)); /* whose railways, without any */
    b.modes = b.rail = 0;
    b.bus = TANHE_COUNTED;
    ASSERT_EQ(TANHE_EARG, stated(b)); /* the bus alone is no operating transport */
    PASS();
}

TEST intensity_refuses(void) {
    tanhe_transport_row rows[2] = {rows_2020[0], rows_2020[1]};
    tanhe_transport_intensity out;

    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_operating_intensity(NULL, 2, rows, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_operating_intensity(&road_and_rail, 2, NULL, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_operating_intensity(&road_and_rail, 2, rows, NULL));
    ASSERT_EQ(TANHE_EMISSING, tanhe_operating_intensity(&road_and_rail, 1, rows, &out));
    ASSERT_EQ(TANHE_EMISSING, tanhe_operating_intensity(&road_and_rail, 1, rows + 1, &out));
    ASSERT_EQ(TANHE_EMISSING, tanhe_operating_intensity(&road_and_rail, 0, NULL, &out));
#define NOT(status, member, value)                                                                           \
    do {                                                                                                     \
        rows[1] = rows_2020[1];                                                                              \
        rows[1].member = (value);                                                                            \
        ASSERT_EQ(status, tanhe_operating_intensity(&road_and_rail, 2, rows, &out));                         \
    } while (0)
    NOT(TANHE_ECONFLICT, mode, TANHE_MODE_AIR);
    NOT(TANHE_ECONFLICT, mode, TANHE_MODE_BUS);
    NOT(TANHE_EDUPLICATE, mode, TANHE_MODE_ROAD);
    NOT(TANHE_EARG, mode, TANHE_MODE_ROAD | TANHE_MODE_RAIL);
    NOT(TANHE_EARG, mode, 0);
    NOT(TANHE_EARG, reserved, 1);
    NOT(TANHE_EARG, converted_tkm, -1);
    NOT(TANHE_EARG, converted_tkm, NAN);
    NOT(TANHE_EARG, energy_tce, -1);
    NOT(TANHE_EARG, energy_tce, INFINITY);
    NOT(TANHE_EARG, co2_t, -1);
    NOT(TANHE_EZERO, converted_tkm, 0);
    NOT(TANHE_ERANGE, co2_t, 1e306);      /* in g beyond a double */
    NOT(TANHE_ERANGE, energy_tce, 1e306); /* 1e306 * 1e5 */
    NOT(TANHE_ERANGE, co2_t, DBL_MAX);
#undef NOT
    rows[1] = rows_2020[1];
    rows[1].converted_tkm = rows[1].energy_tce = 0;
    ASSERT_EQ(TANHE_EZERO, tanhe_operating_intensity(&road_and_rail, 2, rows, &out)); /* has CO2 */
    rows[1].co2_t = 0;
    rows[0] = rows[1];
    rows[0].mode = TANHE_MODE_ROAD;
    ASSERT_EQ(TANHE_EZERO, tanhe_operating_intensity(&road_and_rail, 2, rows, &out)); /* no turnover at all */
    rows[0].converted_tkm = rows[1].converted_tkm = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_operating_intensity(&road_and_rail, 2, rows, &out));
    rows[0] = rows_2020[0];
    rows[1] = rows_2020[1];
    rows[0].energy_tce = rows[1].energy_tce = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_operating_intensity(&road_and_rail, 2, rows, &out));
    rows[0] = rows_2020[0];
    rows[1] = rows_2020[1];
    rows[0].converted_tkm = 1e-300; /* of this mode alone it does not fit */
    ASSERT_EQ(TANHE_ERANGE, tanhe_operating_intensity(&road_and_rail, 2, rows, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST change_and_its_parts(void) {
    tanhe_transport_intensity base, current;
    tanhe_transport_change out;

    ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&road_and_rail, 2, rows_2020, &base));
    ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&road_and_rail, 2, rows_2030, &current));
    ASSERT_EQ(TANHE_OK, tanhe_operating_change(&base, &current, TANHE_INTENSITY_CO2, TANHE_GRID_SAME, &out));
    ASSERT(same_bits(22.5, out.base));
    ASSERT_NEAR(18.4, out.current);
    ASSERT_NEAR(-4.1 / 22.5, out.relative);
    /* Differences of rounded shares: 0.2 and 0.8 are none of the doubles. */
    ASSERT_IN_RANGE(-2.9, out.effects[0].structure, 1e-14);  /* (0.20 - 0.25)(56 + 60)/2 */
    ASSERT_IN_RANGE(0.475, out.effects[1].structure, 1e-14); /* (0.80 - 0.75)(9 + 10)/2 */
    ASSERT_IN_RANGE(-0.9, out.effects[0].intensity, 1e-14);  /* (56 - 60)(0.20 + 0.25)/2 */
    ASSERT_IN_RANGE(-0.775, out.effects[1].intensity, 1e-14);
    ASSERT_IN_RANGE(-3.8, out.effects[0].change, 1e-14); /* 0.2*56 - 0.25*60 */
    ASSERT_IN_RANGE(-0.3, out.effects[1].change, 1e-14); /* 0.8*9 - 0.75*10 */
    ASSERT_IN_RANGE(-2.425, out.structure, 1e-14);
    ASSERT_IN_RANGE(-1.675, out.intensity, 1e-14);
    ASSERT_IN_RANGE(-4.1, out.change, 1e-14);
    ASSERT_IN_RANGE(0.0, out.rounding, 1e-14);
    ASSERT_EQ(TANHE_MODE_ROAD, out.effects[0].mode);
    ASSERT_EQ(TANHE_MODE_RAIL, out.effects[1].mode);
    ASSERT_EQ(0, out.effects[2].mode);
    ASSERT(same_bits(0.25, out.effects[0].share_base));
    ASSERT(same_bits(0.2, out.effects[0].share_current));
    ASSERT(same_bits(60.0, out.effects[0].intensity_base));
    ASSERT(same_bits(56.0, out.effects[0].intensity_current));
    ASSERT_EQ(TANHE_INTENSITY_CO2, out.measure);
    ASSERT_EQ(TANHE_GRID_SAME, out.grid);
    ASSERT_EQ(0, memcmp(&road_and_rail, &out.boundary_base, sizeof road_and_rail));
    ASSERT_EQ(0, memcmp(&road_and_rail, &out.boundary_current, sizeof road_and_rail));
    ASSERT_EQ(TANHE_OK,
              tanhe_operating_change(&base, &current, TANHE_INTENSITY_ENERGY, TANHE_GRID_BY_YEAR, &out));
    ASSERT_IN_RANGE(-0.12, out.change, 1e-14);
    ASSERT_IN_RANGE((0.2 - 0.25) * (2.5 + 2.4) / 2 + (0.8 - 0.75) * 0.5, out.structure, 1e-14);
    ASSERT_EQ(TANHE_INTENSITY_ENERGY, out.measure);
    PASS();
}

/* What a mode does that runs in one of the years only is structure. */
TEST mode_of_one_year_only(void) {
    tanhe_transport_row without[2] = {rows_2020[0], {0, 0, 0, TANHE_MODE_RAIL, 0}};
    tanhe_transport_intensity base, current;
    tanhe_transport_change out;

    ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&road_and_rail, 2, without, &base));
    ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&road_and_rail, 2, rows_2020, &current));
    ASSERT_EQ(TANHE_OK, tanhe_operating_change(&base, &current, TANHE_INTENSITY_CO2, TANHE_GRID_SAME, &out));
    ASSERT(same_bits(0.0, out.effects[1].intensity));
    ASSERT(same_bits(7.5, out.effects[1].structure)); /* 0.75 * 10 */
    ASSERT(same_bits(10.0, out.effects[1].intensity_base));
    ASSERT(same_bits(-45.0, out.effects[0].structure)); /* (0.25 - 1) * 60 */
    ASSERT(same_bits(-37.5, out.change));               /* 22.5 - 60 */
    ASSERT(same_bits(0.0, out.rounding));
    ASSERT_EQ(TANHE_OK, tanhe_operating_change(&current, &base, TANHE_INTENSITY_CO2, TANHE_GRID_SAME, &out));
    ASSERT(same_bits(0.0, out.effects[1].intensity));
    ASSERT(same_bits(-7.5, out.effects[1].structure));
    ASSERT(same_bits(10.0, out.effects[1].intensity_current));
    ASSERT_EQ(TANHE_OK, tanhe_operating_change(&base, &base, TANHE_INTENSITY_CO2, TANHE_GRID_SAME, &out));
    ASSERT(same_bits(0.0, out.effects[1].change)); /* in neither year */
    ASSERT(same_bits(0.0, out.effects[1].intensity_base));
    ASSERT(same_bits(0.0, out.change));
    PASS();
}

/* a * b without rounding, by the machine's or the C library's fused operation. */
static void add_product(tanhe_sum *sum, double a, double b) {
    double product = a * b;
    tanhe_sum_add(sum, product);
    tanhe_sum_add(sum, fma(a, b, -product));
}

/* The effect of a mode once more: (s1 - s0)(i1 + i0)/2 or, the other way round, (i1 - i0)(s1 + s0)/2. */
static double exact_effect(double u0, double u1, double v0, double v1, tanhe_sum *total) {
    tanhe_sum sum;
    double value = NAN;
    tanhe_sum_init(&sum);
    add_product(&sum, u1 / 2, v1);
    add_product(&sum, u1 / 2, v0);
    add_product(&sum, -u0 / 2, v1);
    add_product(&sum, -u0 / 2, v0);
    tanhe_sum_value(&sum, &value);
    tanhe_sum_merge(total, &sum);
    return value;
}

/* Structure and intensity make up the change; what is left are the roundings of the quotients. */
TEST parts_make_up_the_change(void) {
    tanhe_transport_boundary all = {31, TANHE_COUNTED,  TANHE_COUNTED, TANHE_NOT_COUNTED, 0,
                                    0,  TANHE_RAIL_ALL, 2020};
    tanhe_transport_row rows[2][7];
    tanhe_transport_intensity year[2];
    tanhe_transport_change out, back;

    seed = 3;
    for (int run = 0; run < 300; run++) {
        for (int y = 0; y < 2; y++) {
            for (int i = 0; i < 7; i++) {
                rows[y][i].converted_tkm = 1e10 * some_number() * some_number() + 1;
                rows[y][i].energy_tce = 1e5 * some_number();
                rows[y][i].co2_t = 1e6 * some_number();
                rows[y][i].mode = 1 << (y == 0 ? i : 6 - i);
                rows[y][i].reserved = 0;
            }
            ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&all, 7, rows[y], &year[y]));
        }
        int32_t measure = run % 2 == 0 ? TANHE_INTENSITY_CO2 : TANHE_INTENSITY_ENERGY;
        ASSERT_EQ(TANHE_OK, tanhe_operating_change(&year[0], &year[1], measure, TANHE_GRID_SAME, &out));
        double scale = out.base + out.current;
        double ulps = DBL_EPSILON * (size_of(out.structure) + size_of(out.intensity) + size_of(out.change));
        ASSERT(size_of(out.structure + out.intensity - out.change) <= ulps);
        ASSERT(size_of(out.rounding) <= 0x1p-49 * scale);
        ASSERT(size_of(out.structure + out.intensity + out.rounding - (out.current - out.base)) <=
               ulps + DBL_EPSILON * size_of(out.current - out.base));
        tanhe_sum structure, intensity;
        double total = NAN;
        tanhe_sum_init(&structure);
        tanhe_sum_init(&intensity);
        for (int i = 0; i < 7; i++) {
            const tanhe_transport_effect *e = &out.effects[i];
            double s0 = e->share_base, s1 = e->share_current, i0 = e->intensity_base,
                   i1 = e->intensity_current;
            ASSERT(same_bits(exact_effect(s0, s1, i0, i1, &structure), e->structure));
            ASSERT(same_bits(exact_effect(i0, i1, s0, s1, &intensity), e->intensity));
            ulps = DBL_EPSILON * (size_of(e->structure) + size_of(e->intensity) + size_of(e->change));
            ASSERT(size_of(e->structure + e->intensity - e->change) <= ulps);
        }
        tanhe_sum_value(&structure, &total);
        ASSERT(same_bits(total, out.structure));
        tanhe_sum_value(&intensity, &total);
        ASSERT(same_bits(total, out.intensity));
        tanhe_sum_merge(&structure, &intensity);
        tanhe_sum_value(&structure, &total);
        ASSERT(same_bits(total, out.change));
        tanhe_sum_add(&structure, out.base);
        tanhe_sum_add(&structure, -out.current);
        tanhe_sum_value(&structure, &total);
        ASSERT_EQ(-total, out.rounding);
        /* Backwards every effect changes its sign and nothing else. */
        ASSERT_EQ(TANHE_OK, tanhe_operating_change(&year[1], &year[0], measure, TANHE_GRID_SAME, &back));
        ASSERT_EQ(-out.structure, back.structure);
        ASSERT_EQ(-out.intensity, back.intensity);
        ASSERT_EQ(-out.change, back.change);
        ASSERT_EQ(-out.rounding, back.rounding);
    }
    PASS();
}

/* The totals are exact sums: with 1e9 and its neighbours a plain sum of rounded effects would differ. */
TEST change_does_not_depend_on_rounded_parts(void) {
    tanhe_transport_row r0[2] = {{3, 1, 1e15, TANHE_MODE_ROAD, 0}, {7, 1, 1, TANHE_MODE_RAIL, 0}};
    tanhe_transport_row r1[2] = {{7, 1, 1, TANHE_MODE_ROAD, 0}, {3, 1, 1e15, TANHE_MODE_RAIL, 0}};
    tanhe_transport_intensity base, current;
    tanhe_transport_change out;

    ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&road_and_rail, 2, r0, &base));
    ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&road_and_rail, 2, r1, &current));
    ASSERT_EQ(TANHE_OK, tanhe_operating_change(&base, &current, TANHE_INTENSITY_CO2, TANHE_GRID_SAME, &out));
    ASSERT(same_bits(0.0, out.change)); /* the modes have changed places */
    ASSERT_EQ(-out.structure, out.intensity);
    ASSERT(same_bits(0.0, out.rounding));
    PASS();
}

TEST change_refuses(void) {
    tanhe_transport_intensity base, current, other;
    tanhe_transport_change out;
    tanhe_transport_row rows[2];
    const int32_t co2 = TANHE_INTENSITY_CO2, same = TANHE_GRID_SAME;

    MARK(out);
    ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&road_and_rail, 2, rows_2020, &base));
    ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&road_and_rail, 2, rows_2030, &current));
    ASSERT_EQ(TANHE_EARG, tanhe_operating_change(NULL, &current, co2, same, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_operating_change(&base, NULL, co2, same, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_operating_change(&base, &current, co2, same, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_operating_change(&base, &current, 0, same, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_operating_change(&base, &current, co2, 0, &out));
    /* Conventions that differ between the years. */
#define NOT(member, value)                                                                                   \
    do {                                                                                                     \
        tanhe_transport_boundary b = road_and_rail;                                                          \
        b.member = (value);                                                                                  \
        ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&b, 2, rows_2030, &other));                            \
        ASSERT_EQ(TANHE_ECONFLICT, tanhe_operating_change(&base, &other, co2, same, &out));                  \
    } while (0)
    NOT(grid_year, 2023);
    NOT(electricity_coal, TANHE_ELECTRICITY_SUPPLY);
    NOT(rail, TANHE_RAIL_NATIONAL);
    NOT(series, 2013);
#undef NOT
    other = current;
    other.boundary.grid_year = 2023;
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_operating_change(&base, &other, co2, same, &out));
    other = current;
    other.boundary.electricity = TANHE_NOT_COUNTED;
    other.boundary.grid_year = other.boundary.electricity_coal = 0;
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_operating_change(&base, &other, co2, same, &out));
    other = current;
    other.boundary.bus = TANHE_COUNTED;
    other.modes[5].mode = TANHE_MODE_BUS;
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_operating_change(&base, &other, co2, same, &out));
    other = current;
    other.boundary.taxi = TANHE_COUNTED;
    other.modes[6].mode = TANHE_MODE_TAXI;
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_operating_change(&base, &other, co2, same, &out));
    other = current;
    other.boundary.modes |= TANHE_MODE_AIR;
    other.modes[3].mode = TANHE_MODE_AIR;
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_operating_change(&base, &other, co2, same, &out));
    /* Not results. */
    other = current;
    other.boundary.series = 0;
    ASSERT_EQ(TANHE_EARG, tanhe_operating_change(&base, &other, co2, same, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_operating_change(&other, &current, co2, same, &out));
    /* A measure that is not known, and a base of nothing. */
    rows[0] = rows_2020[0];
    rows[1] = rows_2020[1];
    rows[0].co2_t = NAN;
    ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&road_and_rail, 2, rows, &other));
    ASSERT_EQ(TANHE_EMISSING, tanhe_operating_change(&other, &current, co2, same, &out));
    ASSERT_EQ(TANHE_EMISSING, tanhe_operating_change(&base, &other, co2, same, &out));
    rows[0].co2_t = rows[1].co2_t = 0;
    ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&road_and_rail, 2, rows, &other));
    ASSERT_EQ(TANHE_EZERO, tanhe_operating_change(&other, &current, co2, same, &out));
    /* Intensities beyond what the products can hold: of the mode's structure, or of its intensity only. */
    rows[0].co2_t = 1e301;
    ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&road_and_rail, 2, rows, &other));
    ASSERT_EQ(TANHE_OK, tanhe_operating_change(&other, &base, co2, same, &out));
    MARK(out);
    rows[0].converted_tkm = 2;
    rows[0].co2_t = 1e300;
    ASSERT_EQ(TANHE_OK, tanhe_operating_intensity(&road_and_rail, 2, rows, &other));
    ASSERT_EQ(TANHE_ERANGE, tanhe_operating_change(&base, &other, co2, same, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST work_by_its_unit(void) {
    static const struct {
        int32_t service;
        double kgce;
    } cases[] = {{TANHE_SERVICE_TKM, 50},  /* 10 t / 2e4 units of 100 */
                 {TANHE_SERVICE_PKM, 500}, /* 2e3 units of 1000 */
                 {TANHE_SERVICE_VEHICLE_KM, 50},
                 {TANHE_SERVICE_TRIPS, 5000}, /* 2e2 units of 1e4 */
                 {TANHE_SERVICE_THROUGHPUT, 5000}};
    tanhe_service_result out;

    for (size_t i = 0; i < COUNT(cases); i++) {
        ASSERT_EQ(TANHE_OK, tanhe_service_intensity(cases[i].service, 1000, 2000, 2e6, &out));
        ASSERT_NEAR(cases[i].kgce, out.kgce_per_unit);
        ASSERT_NEAR(2 * cases[i].kgce, out.kgco2_per_unit);
        ASSERT_EQ(cases[i].service, out.service);
        ASSERT(same_bits(2e6, out.work));
        ASSERT_EQ(0, out.reserved);
    }
    ASSERT_EQ(TANHE_OK, tanhe_service_intensity(TANHE_SERVICE_TRIPS, NAN, 1, 1, &out));
    ASSERT(is_nan(out.kgce_per_unit));
    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_service_intensity(0, 1, 1, 1, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_service_intensity(6, 1, 1, 1, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_service_intensity(1, -1, 1, 1, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_service_intensity(1, 1, -1, 1, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_service_intensity(1, 1, 1, NAN, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_service_intensity(1, 1, 1, 1, NULL));
    ASSERT_EQ(TANHE_EZERO, tanhe_service_intensity(1, 1, 1, 0, &out));
    ASSERT_EQ(TANHE_ERANGE, tanhe_service_intensity(1, DBL_MAX, 1, 1, &out));
    ASSERT_EQ(TANHE_ERANGE, tanhe_service_intensity(1, 1, DBL_MAX, 1, &out));
    ASSERT(MARKED(out));
    PASS();
}

SUITE(intensity) {
    RUN_TEST(intensity_of_two_modes);
    RUN_TEST(intensity_of_all_modes);
    RUN_TEST(every_choice_is_stated);
    RUN_TEST(intensity_refuses);
    RUN_TEST(change_and_its_parts);
    RUN_TEST(mode_of_one_year_only);
    RUN_TEST(parts_make_up_the_change);
    RUN_TEST(change_does_not_depend_on_rounded_parts);
    RUN_TEST(change_refuses);
    RUN_TEST(work_by_its_unit);
}

/* ------------------------------------------------------------------------------------------------- fleets */

/* 1000 cars, 12000 km, 8 L per 100 km of 0.73 kg/L: 12e6 km, 700.8 t. */
static const tanhe_fleet_class cars = {1000,
                                       12000,
                                       8,
                                       0.73,
                                       NAN,
                                       TANHE_UNIT_L,
                                       TANHE_FUEL_GASOLINE,
                                       TANHE_VEHICLE_PASSENGER_CAR,
                                       TANHE_VARIANT_GASOLINE_CHINA4_UP,
                                       HUNAN,
                                       2022};
/* 100 taxis, 1e5 km, 15 kWh per 100 km out of the battery, 90 % of what is charged. */
static const tanhe_fleet_class taxis = {100, 1e5, 15,    NAN, 0.9, TANHE_UNIT_KWH, TANHE_CARRIER_ELECTRICITY,
                                        0,   0,   HUNAN, 2022};
/* 10 trucks, 5e4 km, 30 kg of LNG per 100 km: 150 t. */
static const tanhe_fleet_class lng_trucks = {10,
                                             5e4,
                                             30,
                                             NAN,
                                             NAN,
                                             TANHE_UNIT_KG,
                                             TANHE_FUEL_LNG,
                                             TANHE_VEHICLE_HEAVY_VEHICLE,
                                             TANHE_VARIANT_GAS_CHINA4_UP,
                                             0,
                                             0};
/* 10 buses, 6e4 km, 40 m3 per 100 km: 240000 m3. CH4 and N2O by fuel. */
static const tanhe_fleet_class gas_buses = {
    10, 6e4, 40, NAN, NAN, TANHE_UNIT_M3, TANHE_FUEL_NATURAL_GAS, 0, TANHE_VARIANT_ROAD, 0, 0};

static tanhe_status emission(tanhe_fleet_class given, tanhe_fleet_emission *out) {
    return tanhe_fleet_class_emission(CHINA_CATALOG, &given, 0, out);
}

TEST cars_by_litre(void) {
    tanhe_fleet_emission out;
    tanhe_fuel_emission burnt;

    ASSERT_EQ(TANHE_OK, emission(cars, &out));
    ASSERT(same_bits(12e6, out.distance_km));
    ASSERT_NEAR(700.8, out.amount);
    ASSERT_EQ(TANHE_UNIT_T, out.amount_unit);
    ASSERT_NEAR(0.684, out.ch4_t); /* 12e6 km * 57 mg */
    ASSERT_NEAR(0.072, out.n2o_t); /* 12e6 km * 6 mg */
    ASSERT_EQ(TANHE_OK, out.ch4_status);
    ASSERT_EQ(TANHE_OK, out.n2o_status);
    ASSERT_EQ(TANHE_VEHICLE_PASSENGER_CAR, out.factors[TANHE_FACTOR_EF_CH4].subject);
    ASSERT(same_bits(6.0, out.factors[TANHE_FACTOR_EF_N2O].value));
    ASSERT(same_bits(0.73, out.given.density_kg_per_l)); /* echoed */
    ASSERT(same_bits(0.0, out.electricity_mwh));
    ASSERT(same_bits(0.0, out.indirect_co2_t));
    /* CO2 is that of the fuel: 700.8 * 43.07 * 0.0189 * 0.98 * 44/12 */
    ASSERT_IN_RANGE(2049.88, out.co2_t, 0.01);
    ASSERT_EQ(TANHE_OK, tanhe_fuel_combustion(CHINA_CATALOG, TANHE_FUEL_GASOLINE, out.amount, TANHE_UNIT_T, 0,
                                              HUNAN, 2022, NULL, 0, &burnt));
    ASSERT(same_bits(burnt.co2_t, out.co2_t));
    ASSERT(same_bits(burnt.energy_gj, out.energy_gj));
    ASSERT(same_bits(0.0, out.co2_bio_t));
    ASSERT_EQ(0,
              memcmp(&burnt.factors[TANHE_FACTOR_NCV], &out.factors[TANHE_FACTOR_NCV], sizeof(tanhe_factor)));
    PASS();
}

TEST taxis_by_battery(void) {
    tanhe_fleet_class plug = taxis;
    tanhe_fleet_emission out;
    double mwh = 0;

    ASSERT_EQ(TANHE_OK, emission(taxis, &out));
    ASSERT_NEAR(1e7 * 15 / 100 / 0.9 / 1000, out.electricity_mwh); /* 1666.67 MWh */
    ASSERT_NEAR(out.electricity_mwh * 0.49, out.indirect_co2_t);   /* Hunan 2022 */
    ASSERT_NEAR(out.electricity_mwh * 3.6, out.energy_gj);
    ASSERT(same_bits(0.0, out.co2_t)); /* indirect CO2 is kept apart */
    ASSERT(same_bits(0.0, out.ch4_t));
    ASSERT_EQ(TANHE_UNIT_MWH, out.amount_unit);
    ASSERT(same_bits(0.49, out.factors[TANHE_FLEET_GRID].value));
    ASSERT_EQ(2022, out.factors[TANHE_FLEET_GRID].year);
    ASSERT_EQ(TANHE_OK, tanhe_charging_energy(1e7, 15, 0.9, &mwh));
    ASSERT_NEAR(out.electricity_mwh, mwh);
    plug.charging_efficiency = NAN; /* metered at the plug */
    ASSERT_EQ(TANHE_OK, emission(plug, &out));
    ASSERT_NEAR(1500.0, out.electricity_mwh);
    plug.charging_efficiency = 1; /* without loss */
    ASSERT_EQ(TANHE_OK, emission(plug, &out));
    ASSERT_NEAR(1500.0, out.electricity_mwh);
    PASS();
}

/* Of heavy natural gas vehicles the guideline has CH4 by distance and no N2O. */
TEST trucks_by_kg(void) {
    tanhe_fleet_emission out;

    ASSERT_EQ(TANHE_OK, emission(lng_trucks, &out));
    ASSERT_NEAR(150.0, out.amount);
    ASSERT_NEAR(0.45, out.ch4_t); /* 5e5 km * 900 mg */
    ASSERT(is_nan(out.n2o_t));
    ASSERT_EQ(TANHE_ENOTFOUND, out.n2o_status);
    ASSERT_EQ(0, out.factors[TANHE_FACTOR_EF_N2O].property);
    PASS();
}

TEST buses_by_volume(void) {
    tanhe_fleet_class sm3 = gas_buses, nm3 = gas_buses;
    tanhe_fleet_emission out, normal;

    ASSERT_EQ(TANHE_OK, emission(gas_buses, &out));
    ASSERT_NEAR(240000.0, out.amount);
    ASSERT_EQ(TANHE_UNIT_M3, out.amount_unit);
    ASSERT((out.factors[TANHE_FACTOR_NCV].match & TANHE_MATCH_GAS_STATE) != 0); /* told, not silent */
    ASSERT_NEAR(out.energy_gj * 92 / 1e6, out.ch4_t);                           /* IPCC: 92 and 3 kg/TJ */
    ASSERT_NEAR(out.energy_gj * 3 / 1e6, out.n2o_t);
    nm3.unit = TANHE_UNIT_NM3;
    sm3.unit = TANHE_UNIT_SM3;
    ASSERT_EQ(TANHE_OK, emission(nm3, &normal));
    ASSERT_EQ(0, normal.factors[TANHE_FACTOR_NCV].match & TANHE_MATCH_GAS_STATE);
    ASSERT_EQ(TANHE_OK, emission(sm3, &out));
    ASSERT_EQ(TANHE_UNIT_SM3, out.amount_unit);
    ASSERT_NEAR(normal.co2_t * 273.15 / 293.15, out.co2_t); /* 7 % less gas at 20 degC */
    PASS();
}

/* The guideline is the urban cold column; by driving conditions a car emits far less CH4. */
TEST driving_conditions(void) {
    static const struct {
        tanhe_id variant;
        double part, mg;
    } conditions[] = {{TANHE_VARIANT_GASOLINE_EURO3_URBAN_COLD, 0.1, 83},
                      {TANHE_VARIANT_GASOLINE_EURO3_URBAN_HOT, 0.4, 3},
                      {TANHE_VARIANT_GASOLINE_EURO3_RURAL, 0.3, 2},
                      {TANHE_VARIANT_GASOLINE_EURO3_HIGHWAY, 0.2, 4}};
    tanhe_fleet_class classes[4];
    tanhe_fleet_total total;
    double expected = 0;

    for (size_t i = 0; i < 4; i++) {
        classes[i] = cars;
        classes[i].variant = conditions[i].variant;
        classes[i].distance_km = cars.distance_km * conditions[i].part;
        expected += 12e6 * conditions[i].part * conditions[i].mg / 1e9;
    }
    ASSERT_EQ(TANHE_OK, tanhe_fleet_emission_n(CHINA_CATALOG, 4, classes, 0, &total, NULL, NULL));
    ASSERT_NEAR(expected, total.ch4_t); /* 0.1308 t; urban cold throughout: 0.996 t */
    PASS();
}

TEST class_refuses(void) {
    tanhe_fleet_class c = cars;
    tanhe_fleet_emission out;

    MARK(out);
#define NOT(status, from, member, value)                                                                     \
    do {                                                                                                     \
        c = from;                                                                                            \
        c.member = (value);                                                                                  \
        ASSERT_EQ(status, emission(c, &out));                                                                \
    } while (0)
    NOT(TANHE_EARG, cars, vehicles, -1);
    NOT(TANHE_EARG, cars, vehicles, NAN);
    NOT(TANHE_EARG, cars, distance_km, INFINITY);
    NOT(TANHE_EARG, cars, consumption, -1);
    NOT(TANHE_EARG, cars, density_kg_per_l, NAN); /* always an input */
    NOT(TANHE_EARG, cars, density_kg_per_l, 0);
    NOT(TANHE_EARG, cars, density_kg_per_l, -0.7);
    NOT(TANHE_EARG, lng_trucks, density_kg_per_l, 0.4);
    NOT(TANHE_EARG, cars, charging_efficiency, 0.9);
    NOT(TANHE_EARG, taxis, charging_efficiency, 0);
    NOT(TANHE_EARG, taxis, charging_efficiency, 1.1);
    NOT(TANHE_EARG, cars, variant, -1);
    NOT(TANHE_EARG, cars, region, -1);
    NOT(TANHE_EARG, cars, year, -1);
    NOT(TANHE_EID, cars, fuel, TANHE_CARRIER_HEAT);
    NOT(TANHE_EID, cars, fuel, 12345);
    NOT(TANHE_EID, cars, vehicle, 3999);
    NOT(TANHE_EID, cars, vehicle, 4099);
    NOT(TANHE_EID, cars, vehicle, TANHE_TURNOVER_RAIL_PASSENGER);
    NOT(TANHE_EUNIT, cars, unit, TANHE_UNIT_T);
    NOT(TANHE_EUNIT, cars, unit, TANHE_UNIT_KWH);
    NOT(TANHE_EUNIT, taxis, unit, TANHE_UNIT_L);
    NOT(TANHE_ENOTFOUND, taxis, year, 2019);
    NOT(TANHE_ENOTFOUND, cars, fuel, TANHE_FUEL_HYDROGEN);
    NOT(TANHE_ERANGE, cars, vehicles, DBL_MAX);
    NOT(TANHE_ERANGE, lng_trucks, vehicles, 1e308);
    NOT(TANHE_ERANGE, cars, consumption, DBL_MAX);
    NOT(TANHE_ERANGE, taxis, consumption, 1e303); /* fits as MWh, not as GJ or CO2 */
#undef NOT
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_class_emission(NULL, &cars, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_class_emission(CHINA_CATALOG, NULL, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_class_emission(CHINA_CATALOG, &cars, BAD_ALLOW, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_class_emission(CHINA_CATALOG, &cars, 0, NULL));
    ASSERT(MARKED(out));
    PASS();
}

/* Biodiesel: its CO2 is a memo item. */
TEST biofuel(void) {
    tanhe_fleet_class given = lng_trucks;
    tanhe_fleet_emission out;

    given.fuel = TANHE_FUEL_BIODIESELS;
    given.vehicle = given.variant = 0;
    ASSERT_EQ(TANHE_OK, emission(given, &out));
    ASSERT(same_bits(0.0, out.co2_t));
    ASSERT_NEAR(286.74, out.co2_bio_t); /* 150 t * 27 GJ/t * 70.8 kg/GJ, IPCC */
    PASS();
}

/* A factor per km that does not fit the distance is told beside the gas. */
TEST gas_by_distance_has_its_own_status(void) {
    one_value o;
    tanhe_fleet_emission out;

    ASSERT_EQ(TANHE_OK,
              tanhe_fleet_class_emission(with_value(&o, TANHE_VEHICLE_PASSENGER_CAR, TANHE_PROPERTY_EF_CH4,
                                                    TANHE_VARIANT_GASOLINE_CHINA4_UP, 5,
                                                    TANHE_UNIT_KGCH4_PER_TJ, CHINA_CATALOG),
                                         &cars, 0, &out));
    ASSERT(is_nan(out.ch4_t));
    ASSERT_EQ(TANHE_EUNIT, out.ch4_status);
    ASSERT_EQ(TANHE_OK, out.n2o_status);
    PASS();
}

TEST fleet_has_exact_totals(void) {
    enum { CLASSES = 40 };
    static tanhe_fleet_emission each[CLASSES];
    tanhe_fleet_class classes[CLASSES];
    const tanhe_fleet_class kinds[4] = {cars, taxis, lng_trucks, gas_buses};
    tanhe_fleet_emission one;
    tanhe_fleet_total total;
    tanhe_sum sums[9];
    size_t failed = UNTOUCHED;

    seed = 5;
    for (size_t k = 0; k < COUNT(sums); k++)
        tanhe_sum_init(&sums[k]);
    for (size_t i = 0; i < CLASSES; i++) {
        classes[i] = kinds[i % 4];
        classes[i].vehicles = 1e4 * some_number();
    }
    ASSERT_EQ(TANHE_OK, tanhe_fleet_emission_n(CHINA_CATALOG, CLASSES, classes, 0, &total, each, &failed));
    ASSERT_EQ_FMT((size_t)UNTOUCHED, failed, "%zu");
    for (size_t i = 0; i < CLASSES; i++) {
        ASSERT_EQ(TANHE_OK, emission(classes[i], &one));
        ASSERT_EQ(0, memcmp(&one, &each[i], sizeof one));
        const double parts[9] = {one.given.vehicles, one.distance_km,     one.energy_gj,
                                 one.co2_t,          one.co2_bio_t,       one.ch4_t,
                                 one.n2o_t,          one.electricity_mwh, one.indirect_co2_t};
        for (size_t k = 0; k < COUNT(parts); k++)
            tanhe_sum_add(&sums[k], parts[k]); /* which turns NaN away */
    }
    const double totals[9] = {total.vehicles, total.distance_km,     total.energy_gj,
                              total.co2_t,    total.co2_bio_t,       total.ch4_t,
                              total.n2o_t,    total.electricity_mwh, total.indirect_co2_t};
    for (size_t k = 0; k < COUNT(totals); k++) {
        double expected = NAN;
        tanhe_sum_value(&sums[k], &expected);
        ASSERT(same_bits(expected, totals[k]));
    }
    ASSERT_EQ(CLASSES, total.classes);
    ASSERT_EQ(CLASSES / 4, total.missing_n2o);
    ASSERT_EQ(0, total.missing_ch4);
    ASSERT_EQ(0, total.missing_energy);
    ASSERT_EQ(TANHE_OK, tanhe_fleet_emission_n(CHINA_CATALOG, 0, NULL, 0, &total, NULL, NULL));
    ASSERT_EQ(0, total.classes);
    ASSERT(same_bits(0.0, total.co2_t));
    PASS();
}

TEST fleet_refuses(void) {
    tanhe_fleet_class classes[3] = {cars, cars, cars};
    tanhe_fleet_emission each[3];
    tanhe_fleet_total total;
    size_t failed = UNTOUCHED;

    MARK(each);
    MARK(total);
    classes[2].vehicles = -1;
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_emission_n(CHINA_CATALOG, 3, classes, 0, &total, each, &failed));
    ASSERT_EQ_FMT((size_t)2, failed, "%zu");
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_emission_n(CHINA_CATALOG, 3, classes, 0, &total, each, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_emission_n(NULL, 3, classes, 0, &total, each, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_emission_n(NULL, 0, NULL, 0, &total, NULL, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_emission_n(CHINA_CATALOG, 0, NULL, BAD_ALLOW, &total, NULL, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_emission_n(CHINA_CATALOG, 3, NULL, 0, &total, each, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_emission_n(CHINA_CATALOG, 3, classes, 0, NULL, each, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_emission_n(CHINA_CATALOG, 3, classes, BAD_ALLOW, &total, each, NULL));
    for (int i = 0; i < 3; i++) {
        classes[i].vehicles = 1e308;
        classes[i].distance_km = 1;
        classes[i].consumption = 0;
    }
    ASSERT_EQ(TANHE_ERANGE, tanhe_fleet_emission_n(CHINA_CATALOG, 3, classes, 0, &total, each, &failed));
    ASSERT(MARKED(each));
    ASSERT(MARKED(total));
    PASS();
}

/* Sales of 840.96 t against 700.8 t: a scale of 1.2, for gasoline only. */
TEST fleet_is_fitted_to_sales(void) {
    const tanhe_fleet_class fleet[3] = {cars, taxis, lng_trucks};
    tanhe_fleet_class scaled[3];
    tanhe_fleet_scale out;
    tanhe_fleet_total before, after;

    ASSERT_EQ(TANHE_OK,
              tanhe_fleet_reconcile(3, fleet, TANHE_FUEL_GASOLINE, 840.96, TANHE_UNIT_T, scaled, &out, NULL));
    ASSERT_NEAR(1.2, out.scale);
    ASSERT_NEAR(700.8, out.computed);
    ASSERT_NEAR(840.96, out.scaled);
    ASSERT(same_bits(840.96, out.sold));
    ASSERT_EQ(TANHE_FUEL_GASOLINE, out.fuel);
    ASSERT_EQ(TANHE_UNIT_T, out.unit);
    ASSERT_NEAR(14400.0, scaled[0].distance_km);
    ASSERT(same_bits(taxis.distance_km, scaled[1].distance_km));
    ASSERT_EQ(TANHE_OK, tanhe_fleet_emission_n(CHINA_CATALOG, 1, fleet, 0, &before, NULL, NULL));
    ASSERT_EQ(TANHE_OK, tanhe_fleet_emission_n(CHINA_CATALOG, 1, scaled, 0, &after, NULL, NULL));
    ASSERT_NEAR(1.2 * before.co2_t, after.co2_t);
    ASSERT_NEAR(1.2 * before.ch4_t, after.ch4_t);
    /* In place, and in another unit. */
    memcpy(scaled, fleet, sizeof fleet);
    ASSERT_EQ(TANHE_OK, tanhe_fleet_reconcile(3, scaled, TANHE_CARRIER_ELECTRICITY, 1.5e6, TANHE_UNIT_KWH,
                                              scaled, &out, NULL));
    ASSERT_NEAR(0.9, out.scale);
    ASSERT_NEAR(9e4, scaled[1].distance_km);
    ASSERT(same_bits(12000.0, scaled[0].distance_km));
    ASSERT_EQ(TANHE_OK,
              tanhe_fleet_reconcile(3, fleet, TANHE_FUEL_GASOLINE, 0, TANHE_UNIT_1E4_T, scaled, &out, NULL));
    ASSERT(same_bits(0.0, out.scale));
    PASS();
}

TEST fit_refuses(void) {
    tanhe_fleet_class fleet[2] = {taxis, cars};
    tanhe_fleet_class scaled[2];
    tanhe_fleet_scale out;
    size_t failed = UNTOUCHED;
    const tanhe_id gasoline = TANHE_FUEL_GASOLINE;

    MARK(scaled);
    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_reconcile(2, NULL, gasoline, 1, TANHE_UNIT_T, scaled, &out, &failed));
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_reconcile(2, fleet, gasoline, 1, TANHE_UNIT_T, NULL, &out, &failed));
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_reconcile(2, fleet, gasoline, 1, TANHE_UNIT_T, scaled, NULL, &failed));
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_reconcile(2, fleet, gasoline, -1, TANHE_UNIT_T, scaled, &out, &failed));
    ASSERT_EQ(TANHE_EARG,
              tanhe_fleet_reconcile(2, fleet, gasoline, NAN, TANHE_UNIT_T, scaled, &out, &failed));
    ASSERT_EQ(TANHE_EID,
              tanhe_fleet_reconcile(2, fleet, TANHE_GAS_CO2, 1, TANHE_UNIT_T, scaled, &out, &failed));
    ASSERT_EQ(TANHE_EUNIT, tanhe_fleet_reconcile(2, fleet, gasoline, 1, 0, scaled, &out, &failed));
    ASSERT_EQ(TANHE_EZERO,
              tanhe_fleet_reconcile(2, fleet, TANHE_FUEL_DIESEL, 1, TANHE_UNIT_T, scaled, &out, &failed));
    ASSERT_EQ(TANHE_EZERO, tanhe_fleet_reconcile(0, NULL, gasoline, 1, TANHE_UNIT_T, NULL, &out, &failed));
    ASSERT_EQ_FMT((size_t)UNTOUCHED, failed, "%zu");
    ASSERT_EQ(TANHE_EUNIT,
              tanhe_fleet_reconcile(2, fleet, gasoline, 1, TANHE_UNIT_M3, scaled, &out, &failed));
    ASSERT_EQ_FMT((size_t)1, failed, "%zu");
    fleet[0].consumption = -1; /* of another fuel, and still an error */
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_reconcile(2, fleet, gasoline, 1, TANHE_UNIT_T, scaled, &out, &failed));
    ASSERT_EQ_FMT((size_t)0, failed, "%zu");
    ASSERT_EQ(TANHE_EARG, tanhe_fleet_reconcile(2, fleet, gasoline, 1, TANHE_UNIT_T, scaled, &out, NULL));
    fleet[0] = cars;
    fleet[0].vehicles = 1e300;
    fleet[0].distance_km = 1e9;
    ASSERT_EQ(TANHE_ERANGE,
              tanhe_fleet_reconcile(2, fleet, gasoline, 1, TANHE_UNIT_T, scaled, &out, &failed));
    fleet[0] = taxis;
    fleet[1].consumption = 1e-300;
    ASSERT_EQ(TANHE_ERANGE,
              tanhe_fleet_reconcile(2, fleet, gasoline, 1e300, TANHE_UNIT_T, scaled, &out, &failed));
    /* The scale fits, but not the scaled distance of a class without vehicles. */
    fleet[0] = fleet[1] = cars;
    fleet[0].vehicles = 0;
    fleet[0].distance_km = 1e300;
    ASSERT_EQ(TANHE_ERANGE,
              tanhe_fleet_reconcile(2, fleet, gasoline, 1e20, TANHE_UNIT_T, scaled, &out, &failed));
    ASSERT_EQ_FMT((size_t)0, failed, "%zu");
    ASSERT(MARKED(scaled));
    ASSERT(MARKED(out));
    PASS();
}

SUITE(fleets) {
    RUN_TEST(cars_by_litre);
    RUN_TEST(taxis_by_battery);
    RUN_TEST(trucks_by_kg);
    RUN_TEST(buses_by_volume);
    RUN_TEST(driving_conditions);
    RUN_TEST(biofuel);
    RUN_TEST(class_refuses);
    RUN_TEST(gas_by_distance_has_its_own_status);
    RUN_TEST(fleet_has_exact_totals);
    RUN_TEST(fleet_refuses);
    RUN_TEST(fleet_is_fitted_to_sales);
    RUN_TEST(fit_refuses);
}

/* --------------------------------------------------------------------------------------------------- oil */

TEST oil_moves_to_transport(void) {
    tanhe_oil given, shares;
    tanhe_oil_split out;

    memset(&given, 0, sizeof given);
    given.gasoline[TANHE_OIL_INDUSTRY] = 100;
    given.gasoline[TANHE_OIL_TRANSPORT] = 500;
    given.gasoline[TANHE_OIL_RESIDENTIAL] = 300;
    given.diesel[TANHE_OIL_AGRICULTURE] = 200;
    given.diesel[TANHE_OIL_CONSTRUCTION] = 1000;
    given.diesel[TANHE_OIL_TRANSPORT] = 2000;
    ASSERT_EQ(TANHE_OK, tanhe_oil_split_shares(CHINA_CATALOG, LOCKED, &shares, NULL));
    ASSERT_EQ(TANHE_OK, tanhe_split_oil(&given, &shares, &out));
    ASSERT_NEAR(95.0, out.moved.gasoline[TANHE_OIL_INDUSTRY]);
    ASSERT_NEAR(5.0, out.left.gasoline[TANHE_OIL_INDUSTRY]);
    ASSERT(same_bits(300.0, out.moved.gasoline[TANHE_OIL_RESIDENTIAL]));
    ASSERT(same_bits(0.0, out.left.gasoline[TANHE_OIL_RESIDENTIAL]));
    ASSERT(same_bits(500.0, out.left.gasoline[TANHE_OIL_TRANSPORT]));
    ASSERT_NEAR(895.0, out.gasoline_t); /* 500 + 95 + 300 */
    ASSERT(same_bits(200.0, out.left.diesel[TANHE_OIL_AGRICULTURE]));
    ASSERT_NEAR(2350.0, out.diesel_t);
    ASSERT(same_bits(900.0, out.gasoline_before_t));
    ASSERT(same_bits(900.0, out.gasoline_after_t));
    ASSERT(same_bits(3200.0, out.diesel_after_t));
    ASSERT_EQ(0, memcmp(&given, &out.given, sizeof given));
    ASSERT_EQ(0, memcmp(&shares, &out.shares, sizeof shares));
    PASS();
}

/* moved + left is the amount with nothing lost, and the totals have the same bits, whatever the numbers. */
TEST oil_total_cannot_change(void) {
    tanhe_oil given, shares;
    tanhe_oil_split out;

    seed = 7;
    for (int run = 0; run < 2000; run++) {
        for (int i = 0; i < TANHE_OIL_SECTORS; i++) {
            given.gasoline[i] = 1e6 * some_number() * some_number();
            given.diesel[i] = some_number() / 3;
            shares.gasoline[i] = i == TANHE_OIL_TRANSPORT ? 0 : some_number();
            shares.diesel[i] = i == TANHE_OIL_TRANSPORT ? 0 : some_number() / 7;
        }
        ASSERT_EQ(TANHE_OK, tanhe_split_oil(&given, &shares, &out));
        ASSERT(same_bits(out.gasoline_before_t, out.gasoline_after_t));
        ASSERT(same_bits(out.diesel_before_t, out.diesel_after_t));
        for (int i = 0; i < TANHE_OIL_SECTORS; i++) {
            tanhe_sum sum;
            double rest = 1;
            tanhe_sum_init(&sum);
            tanhe_sum_add(&sum, out.moved.diesel[i]);
            tanhe_sum_add(&sum, out.left.diesel[i]);
            tanhe_sum_add(&sum, -given.diesel[i]);
            tanhe_sum_value(&sum, &rest);
            ASSERT(same_bits(0.0, rest)); /* exactly */
            ASSERT_IN_RANGE(given.diesel[i] * shares.diesel[i], out.moved.diesel[i],
                            DBL_EPSILON * given.diesel[i]);
        }
    }
    PASS();
}

TEST oil_refuses(void) {
    tanhe_oil given, shares, zero;
    tanhe_oil_split out;

    memset(&given, 0, sizeof given);
    memset(&zero, 0, sizeof zero);
    MARK(out);
    shares = zero;
    ASSERT_EQ(TANHE_EARG, tanhe_split_oil(NULL, &shares, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_split_oil(&given, NULL, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_split_oil(&given, &shares, NULL));
    shares.gasoline[0] = 1.01;
    ASSERT_EQ(TANHE_EARG, tanhe_split_oil(&given, &shares, &out));
    shares = zero;
    shares.diesel[1] = -0.1;
    ASSERT_EQ(TANHE_EARG, tanhe_split_oil(&given, &shares, &out));
    shares = zero;
    shares.diesel[TANHE_OIL_TRANSPORT] = 0.5; /* to itself */
    ASSERT_EQ(TANHE_EARG, tanhe_split_oil(&given, &shares, &out));
    shares = zero;
    given.gasoline[2] = NAN;
    ASSERT_EQ(TANHE_EARG, tanhe_split_oil(&given, &shares, &out));
    given.gasoline[2] = given.gasoline[3] = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_split_oil(&given, &shares, &out));
    given = zero;
    given.diesel[2] = given.diesel[3] = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_split_oil(&given, &shares, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST recalled_shares_are_locked(void) {
    one_value o;
    tanhe_oil shares;
    tanhe_factor factors[TANHE_OIL_SHARE_FACTORS];

    MARK(shares);
    MARK(factors);
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_oil_split_shares(CHINA_CATALOG, 0, &shares, factors));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_oil_split_shares(tanhe_profile_ipcc2006(), LOCKED, &shares, factors));
    ASSERT_EQ(TANHE_EARG, tanhe_oil_split_shares(NULL, LOCKED, &shares, factors));
    ASSERT_EQ(TANHE_EARG, tanhe_oil_split_shares(CHINA_CATALOG, LOCKED, NULL, factors));
    ASSERT_EQ(TANHE_EARG, tanhe_oil_split_shares(CHINA_CATALOG, BAD_ALLOW, &shares, factors));
    ASSERT_EQ(TANHE_EARG, tanhe_oil_split_shares(with_value(&o, TANHE_TRANSPORT_OIL_SPLIT_DIESEL_INDUSTRY,
                                                            TANHE_PROPERTY_SHARE, 0, 135, TANHE_UNIT_PERCENT,
                                                            CHINA_CATALOG),
                                                 LOCKED, &shares, factors));
    ASSERT_EQ(TANHE_EARG, tanhe_oil_split_shares(with_value(&o, TANHE_TRANSPORT_OIL_SPLIT_DIESEL_INDUSTRY,
                                                            TANHE_PROPERTY_SHARE, 0, -1, TANHE_UNIT_PERCENT,
                                                            CHINA_CATALOG),
                                                 LOCKED, &shares, factors));
    ASSERT_EQ(TANHE_EUNIT,
              tanhe_oil_split_shares(with_value(&o, TANHE_TRANSPORT_OIL_SPLIT_DIESEL_INDUSTRY,
                                                TANHE_PROPERTY_SHARE, 0, 35, TANHE_UNIT_T, CHINA_CATALOG),
                                     LOCKED, &shares, factors));
    ASSERT(MARKED(shares));
    ASSERT(MARKED(factors));
    ASSERT_EQ(TANHE_OK, tanhe_oil_split_shares(CHINA_CATALOG, LOCKED, &shares, factors));
    ASSERT_NEAR(0.95, shares.gasoline[TANHE_OIL_INDUSTRY]);
    ASSERT_NEAR(0.95, shares.gasoline[TANHE_OIL_CONSTRUCTION]);
    ASSERT_NEAR(0.95, shares.gasoline[TANHE_OIL_COMMERCE]);
    ASSERT_NEAR(0.95, shares.gasoline[TANHE_OIL_OTHER]);
    ASSERT_NEAR(0.35, shares.diesel[TANHE_OIL_OTHER]);
    ASSERT_NEAR(1.0, shares.gasoline[TANHE_OIL_RESIDENTIAL]);
    ASSERT_NEAR(0.95, shares.diesel[TANHE_OIL_RESIDENTIAL]);
    ASSERT(same_bits(0.0, shares.gasoline[TANHE_OIL_AGRICULTURE]));
    ASSERT(same_bits(0.0, shares.diesel[TANHE_OIL_TRANSPORT]));
    ASSERT_EQ(TANHE_OK, tanhe_oil_split_shares(with_value(&o, TANHE_TRANSPORT_OIL_SPLIT_DIESEL_INDUSTRY,
                                                          TANHE_PROPERTY_SHARE, 0, 0, TANHE_UNIT_PERCENT,
                                                          CHINA_CATALOG),
                                               LOCKED, &shares, NULL));
    ASSERT(same_bits(0.0, shares.diesel[TANHE_OIL_INDUSTRY])); /* none is a share too */
    for (int i = 0; i < TANHE_OIL_SHARE_FACTORS; i++)
        ASSERT((factors[i].match & TANHE_MATCH_UNCONFIRMED) != 0);
    PASS();
}

TEST charging(void) {
    double mwh = UNTOUCHED;

    ASSERT_EQ(TANHE_EARG, tanhe_charging_energy(1, 1, 1, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_charging_energy(-1, 1, 1, &mwh));
    ASSERT_EQ(TANHE_EARG, tanhe_charging_energy(1, NAN, 1, &mwh));
    ASSERT_EQ(TANHE_EARG, tanhe_charging_energy(1, 1, 1.01, &mwh));
    ASSERT_EQ(TANHE_EARG, tanhe_charging_energy(1, 1, -1, &mwh));
    ASSERT_EQ(TANHE_EZERO, tanhe_charging_energy(1, 1, 0, &mwh));
    ASSERT_EQ(TANHE_ERANGE, tanhe_charging_energy(DBL_MAX, 2, 1, &mwh));
    ASSERT(same_bits(UNTOUCHED, mwh));
    ASSERT_EQ(TANHE_OK, tanhe_charging_energy(1e6, 18, 0.9, &mwh));
    ASSERT_NEAR(200.0, mwh); /* 1e4 * 18 / 0.9 kWh */
    PASS();
}

TEST urea(void) {
    one_value o;
    tanhe_urea_result out;
    tanhe_factor published;
    tanhe_query query = {TANHE_TRANSPORT_UREA, TANHE_PROPERTY_EF_CO2, 0, 0, 0, 0};

    ASSERT_EQ(TANHE_OK, tanhe_urea_co2(NULL, 60000, 1, 0, &out));
    ASSERT_NEAR(44.0, out.co2_t); /* 60 t of urea has 12 t of carbon */
    ASSERT_EQ(TANHE_SOURCE_MEASURED, out.share.source);
    ASSERT_EQ(TANHE_OK, tanhe_factor_find(CHINA_CATALOG, &query, &published));
    ASSERT_IN_RANGE(published.value * 60, out.co2_t, 1e-4); /* the guideline prints 0.733333 */
    MARK(out);
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_urea_co2(CHINA_CATALOG, 1000, NAN, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_urea_co2(NULL, 1000, NAN, LOCKED, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_urea_co2(CHINA_CATALOG, -1, 0.3, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_urea_co2(CHINA_CATALOG, 1, 1.1, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_urea_co2(CHINA_CATALOG, 1, -0.1, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_urea_co2(CHINA_CATALOG, 1, 0.3, BAD_ALLOW, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_urea_co2(CHINA_CATALOG, 1, 0.3, 0, NULL));
    ASSERT_EQ(TANHE_ERANGE, tanhe_urea_co2(NULL, DBL_MAX, 1, 0, &out));
    ASSERT_EQ(TANHE_EUNIT, tanhe_urea_co2(with_value(&o, TANHE_TRANSPORT_UREA, TANHE_PROPERTY_SHARE, 0, 1,
                                                     TANHE_UNIT_KG, NULL),
                                          1, NAN, 0, &out));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK, tanhe_urea_co2(CHINA_CATALOG, 1000, NAN, LOCKED, &out));
    ASSERT_NEAR(1000 * 0.325 * 44 / 60 / 1000, out.co2_t);
    ASSERT_NEAR(0.325, out.urea_share);
    ASSERT_EQ(TANHE_GRADE_D, out.share.grade);
    PASS();
}

SUITE(oil) {
    RUN_TEST(oil_moves_to_transport);
    RUN_TEST(oil_total_cannot_change);
    RUN_TEST(oil_refuses);
    RUN_TEST(recalled_shares_are_locked);
    RUN_TEST(charging);
    RUN_TEST(urea);
}

/* ------------------------------------------------------------------------------------------------ shares */

TEST shares_of_vehicles(void) {
    tanhe_defined_share out;

    ASSERT_EQ(TANHE_OK, tanhe_vehicle_share(TANHE_SHARE_BUS_NEW_ENERGY, 980, 1000, &out));
    ASSERT_NEAR(0.98, out.share);
    ASSERT_EQ(TANHE_SHARE_BUS_NEW_ENERGY, out.definition);
    ASSERT_EQ(0, out.reserved);
    ASSERT(same_bits(980.0, out.part));
    ASSERT(same_bits(1000.0, out.whole));
    ASSERT_EQ(TANHE_OK, tanhe_vehicle_share(TANHE_SHARE_NEW_CLEAN, 5, 5, &out));
    ASSERT(same_bits(1.0, out.share));
    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_vehicle_share(0, 1, 2, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_vehicle_share(TANHE_SHARE_GREEN_OF_ALL, 1, 2, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_vehicle_share(TANHE_SHARE_TAXI_NEW_ENERGY, 3, 2, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_vehicle_share(TANHE_SHARE_TAXI_NEW_ENERGY, -1, 2, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_vehicle_share(TANHE_SHARE_TAXI_NEW_ENERGY, 1, INFINITY, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_vehicle_share(TANHE_SHARE_TAXI_NEW_ENERGY, 1, 2, NULL));
    ASSERT_EQ(TANHE_EZERO, tanhe_vehicle_share(TANHE_SHARE_TAXI_NEW_ENERGY, 0, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

/* The same survey by both definitions: they are not one number. */
TEST shares_of_trips(void) {
    tanhe_trips trips = {20, 15, 30, 25, 5, 5}; /* public, bicycle, walking, car, taxi, other */
    tanhe_defined_share out;

    ASSERT_EQ(TANHE_OK, tanhe_trip_share(TANHE_SHARE_PUBLIC_OF_MOTORISED, &trips, &out));
    ASSERT_NEAR(20.0 / 55, out.share);
    ASSERT(same_bits(55.0, out.whole));
    ASSERT_EQ(TANHE_OK, tanhe_trip_share(TANHE_SHARE_GREEN_OF_ALL, &trips, &out));
    ASSERT_NEAR(0.65, out.share);
    ASSERT(same_bits(65.0, out.part));
    ASSERT(same_bits(100.0, out.whole));
    ASSERT_EQ(TANHE_SHARE_GREEN_OF_ALL, out.definition);
    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_trip_share(TANHE_SHARE_GREEN_OF_ALL, NULL, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_share(TANHE_SHARE_GREEN_OF_ALL, &trips, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_share(TANHE_SHARE_NEW_CLEAN, &trips, &out));
    trips.walking = -1;
    ASSERT_EQ(TANHE_EARG, tanhe_trip_share(TANHE_SHARE_PUBLIC_OF_MOTORISED, &trips, &out));
    trips.walking = trips.bicycle = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_trip_share(TANHE_SHARE_GREEN_OF_ALL, &trips, &out));
    memset(&trips, 0, sizeof trips);
    trips.walking = 1;
    ASSERT_EQ(TANHE_EZERO, tanhe_trip_share(TANHE_SHARE_PUBLIC_OF_MOTORISED, &trips, &out));
    ASSERT(MARKED(out));
    PASS();
}

/* 80 points alone do not pass. */
TEST green_travel(void) {
    static const struct {
        tanhe_green_travel given;
        int met_21, met_22, passed;
    } cases[] = {{{38, 50, 75, 70, 85, 80}, 1, 1, 1},
                 {{40, 40, 70, 70, 80, 80}, 1, 1, 1},
                 {{40, 39.9, 75, 70, 85, 80}, 1, 1, 0},
                 {{40, 60, 69, 70, 85, 80}, 0, 1, 0},
                 {{40, 60, 75, 70, 79, 80}, 1, 0, 0}};
    tanhe_green_travel bad = cases[0].given;
    tanhe_green_travel_result out;
    one_value o;

    for (size_t i = 0; i < COUNT(cases); i++) {
        ASSERT_EQ(TANHE_OK, tanhe_green_travel_assess(CHINA_CATALOG, &cases[i].given, 0, &out));
        ASSERT_EQ(cases[i].met_21, out.met_21);
        ASSERT_EQ(cases[i].met_22, out.met_22);
        ASSERT_EQ(cases[i].passed, out.passed);
        ASSERT(same_bits(80.0, out.pass_points));
        ASSERT_NEAR(cases[i].given.implementation_points + cases[i].given.target_points, out.points);
        ASSERT_EQ(TANHE_GRADE_A, out.threshold.grade);
        ASSERT_EQ(0, out.reserved);
    }
    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_green_travel_assess(NULL, &bad, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_green_travel_assess(CHINA_CATALOG, NULL, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_green_travel_assess(CHINA_CATALOG, &bad, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_green_travel_assess(CHINA_CATALOG, &bad, BAD_ALLOW, &out));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_green_travel_assess(tanhe_profile_ipcc2006(), &bad, 0, &out));
    ASSERT_EQ(TANHE_EUNIT,
              tanhe_green_travel_assess(with_value(&o, TANHE_TRANSPORT_GREEN_TRAVEL_ASSESSMENT,
                                                   TANHE_PROPERTY_THRESHOLD, 0, 80, TANHE_UNIT_T, NULL),
                                        &bad, 0, &out));
    bad.implementation_points = 41;
    ASSERT_EQ(TANHE_EARG, tanhe_green_travel_assess(CHINA_CATALOG, &bad, 0, &out));
    bad.implementation_points = 40;
    bad.target_points = 61;
    ASSERT_EQ(TANHE_EARG, tanhe_green_travel_assess(CHINA_CATALOG, &bad, 0, &out));
    bad.target_points = 60;
    bad.item_22 = NAN;
    ASSERT_EQ(TANHE_EARG, tanhe_green_travel_assess(CHINA_CATALOG, &bad, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

SUITE(shares) {
    RUN_TEST(shares_of_vehicles);
    RUN_TEST(shares_of_trips);
    RUN_TEST(green_travel);
}

/* -------------------------------------------------------------------------------------------- reductions */

TEST totals_of_reductions(void) {
    tanhe_reduction each[3] = {{1e16, 1, 0, 1e16}, {1, 1, 0, 0}, {-1e16, 0.5, 0.25, -1e16}}, total;

    ASSERT_EQ(TANHE_OK, tanhe_reduction_total(3, each, &total));
    ASSERT(same_bits(1.0, total.baseline_t)); /* a plain sum gives 0 */
    ASSERT(same_bits(2.5, total.project_t));
    ASSERT(same_bits(0.25, total.leakage_t));
    ASSERT(same_bits(0.0, total.reduction_t));
    ASSERT_EQ(TANHE_OK, tanhe_reduction_total(0, NULL, &total));
    ASSERT(same_bits(0.0, total.reduction_t));
    MARK(total);
    ASSERT_EQ(TANHE_EARG, tanhe_reduction_total(3, NULL, &total));
    ASSERT_EQ(TANHE_EARG, tanhe_reduction_total(3, each, NULL));
    each[2].leakage_t = NAN;
    ASSERT_EQ(TANHE_EARG, tanhe_reduction_total(3, each, &total));
    each[0].project_t = each[1].project_t = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_reduction_total(2, each, &total));
    ASSERT(MARKED(total));
    PASS();
}

/* 4500 x 10^4 kWh, 217 g/kWh, 3.206 t/t, 5 % loss, 0.49 t/MWh. */
static const tanhe_shore_power berth = {45000, 217, 3.206, 0.05, 0.49, 0, 0, 0, 0};

TEST shore_power(void) {
    tanhe_shore_power given = berth;
    tanhe_shore_result out;

    ASSERT_EQ(TANHE_OK, tanhe_shore_power_reduction(NULL, &given, 0, &out));
    ASSERT_NEAR(9765.0, out.fuel_t); /* 45e6 kWh * 217 g */
    ASSERT_NEAR(9765.0 * 3.206, out.reduction.baseline_t);
    ASSERT_NEAR(45000 / 0.95, out.grid_mwh);
    ASSERT_NEAR(45000 / 0.95 * 0.49, out.reduction.project_t);
    ASSERT_NEAR(9765.0 * 3.206 - 45000 / 0.95 * 0.49, out.reduction.reduction_t);
    ASSERT(same_bits(0.0, out.reduction.leakage_t));
    ASSERT_EQ(TANHE_SOURCE_MEASURED, out.factors[TANHE_FACTOR_EF_CO2].source);
    ASSERT_EQ(TANHE_SOURCE_MEASURED, out.factors[TANHE_SHORE_FUEL_RATE].source);
    ASSERT_EQ(TANHE_SOURCE_MEASURED, out.factors[TANHE_SHORE_GRID].source);
    given.fuel = TANHE_FUEL_DIESEL; /* named beside its factor */
    ASSERT_EQ(TANHE_OK, tanhe_shore_power_reduction(NULL, &given, 0, &out));
    ASSERT_EQ(TANHE_FUEL_DIESEL, out.factors[TANHE_FACTOR_EF_CO2].subject);
    /* 0.6957 t/MWh of the engine against a dirtier grid: negative, and kept so. */
    given.grid_co2_t_per_mwh = 0.9;
    ASSERT_EQ(TANHE_OK, tanhe_shore_power_reduction(NULL, &given, 0, &out));
    ASSERT(out.reduction.reduction_t < 0);
    PASS();
}

TEST shore_power_by_the_catalog(void) {
    tanhe_shore_power given = {1000, NAN, NAN, 0, NAN, TANHE_FUEL_DIESEL, HUNAN, 2022, 0};
    tanhe_catalog imo;
    tanhe_shore_result out;

    /* Only the fuel rate is recalled: diesel and the grid are in the Chinese documents. */
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&imo));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&imo, tanhe_table_of(TANHE_SOURCE_IMO)));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_extend(&imo, CHINA_CATALOG));
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_shore_power_reduction(&imo, &given, 0, &out));
    ASSERT_EQ(TANHE_OK, tanhe_shore_power_reduction(&imo, &given, LOCKED, &out));
    ASSERT(same_bits(217.0, out.used.fuel_rate_g_per_kwh));
    ASSERT_IN_RANGE(42.652 * 0.0202 * 0.98 * 44 / 12, out.used.fuel_co2_t_per_t, 1e-9); /* 3.0959 */
    ASSERT(same_bits(0.49, out.used.grid_co2_t_per_mwh));
    ASSERT_NEAR(217 * out.used.fuel_co2_t_per_t - 490, out.reduction.reduction_t);
    ASSERT((out.factors[TANHE_SHORE_FUEL_RATE].match & TANHE_MATCH_UNCONFIRMED) != 0);
    ASSERT_EQ(TANHE_PROPERTY_CARBON_CONTENT, out.factors[TANHE_FACTOR_CARBON_CONTENT].property);
    ASSERT_EQ(HUNAN, out.factors[TANHE_SHORE_GRID].region);
    /* With the IMO alone it is its own factor, 3.206. */
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&imo));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&imo, tanhe_table_of(TANHE_SOURCE_IMO)));
    given.grid_co2_t_per_mwh = 0.5;
    ASSERT_EQ(TANHE_OK, tanhe_shore_power_reduction(&imo, &given, LOCKED, &out));
    ASSERT_NEAR(3.206, out.used.fuel_co2_t_per_t);
    PASS();
}

TEST shore_power_refuses(void) {
    tanhe_shore_power g = berth;
    tanhe_shore_result out;
    one_value o;

    MARK(out);
#define NOT(status, catalog, member, value)                                                                  \
    do {                                                                                                     \
        g = berth;                                                                                           \
        g.member = (value);                                                                                  \
        ASSERT_EQ(status, tanhe_shore_power_reduction(catalog, &g, 0, &out));                                \
    } while (0)
    NOT(TANHE_EARG, NULL, electricity_mwh, -1);
    NOT(TANHE_EARG, NULL, electricity_mwh, NAN);
    NOT(TANHE_EARG, NULL, fuel_rate_g_per_kwh, -1);
    NOT(TANHE_EARG, NULL, fuel_co2_t_per_t, -1);
    NOT(TANHE_EARG, NULL, grid_co2_t_per_mwh, INFINITY);
    NOT(TANHE_EARG, NULL, loss, 1);
    NOT(TANHE_EARG, NULL, loss, -0.1);
    NOT(TANHE_EARG, NULL, loss, NAN); /* no default */
    NOT(TANHE_EARG, NULL, region, -1);
    NOT(TANHE_EARG, NULL, year, -1);
    NOT(TANHE_EARG, NULL, reserved, 1);
    NOT(TANHE_EARG, NULL, fuel_rate_g_per_kwh, NAN);
    NOT(TANHE_EARG, NULL, fuel_co2_t_per_t, NAN);
    NOT(TANHE_EARG, NULL, grid_co2_t_per_mwh, NAN);
    NOT(TANHE_ENOTFOUND, CHINA_CATALOG, fuel_rate_g_per_kwh, NAN); /* of the IMO, which is in no profile */
    NOT(TANHE_EID, CHINA_CATALOG, fuel_co2_t_per_t, NAN);
    NOT(TANHE_EID, NULL, fuel, 1);
    NOT(TANHE_ENOTFOUND, tanhe_profile_ipcc2006(), grid_co2_t_per_mwh, NAN);
    NOT(TANHE_ERANGE, NULL, electricity_mwh, DBL_MAX);
    NOT(TANHE_EUNIT,
        with_value(&o, TANHE_FREIGHT_AUXILIARY_ENGINE, TANHE_PROPERTY_FUEL_RATE, 0, 1, TANHE_UNIT_T, NULL),
        fuel_rate_g_per_kwh, NAN);
#undef NOT
    ASSERT_EQ(TANHE_EARG, tanhe_shore_power_reduction(NULL, NULL, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_shore_power_reduction(NULL, &berth, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_shore_power_reduction(NULL, &berth, BAD_ALLOW, &out));
    ASSERT(MARKED(out));
    PASS();
}

/* 1000 t: 800 km by 30 t truck, or 950 km by rail and 60 km to and from it by 10 t truck. */
static const tanhe_mode_shift to_rail = {1000,
                                         800,
                                         950,
                                         60,
                                         NAN,
                                         NAN,
                                         NAN,
                                         TANHE_FREIGHT_DIESEL_TRUCK_30T,
                                         TANHE_FREIGHT_RAIL_MEAN,
                                         TANHE_FREIGHT_DIESEL_TRUCK_10T,
                                         TANHE_PROPERTY_EF_CO2E};

TEST road_to_rail(void) {
    tanhe_mode_shift given = to_rail;
    tanhe_shift_result out;

    ASSERT_EQ(TANHE_OK, tanhe_mode_shift_reduction(CHINA_CATALOG, &given, 0, &out));
    ASSERT(same_bits(800000.0, out.road_tkm));
    ASSERT(same_bits(950000.0, out.main_tkm)); /* not the road's t·km */
    ASSERT(same_bits(60000.0, out.access_tkm));
    ASSERT_NEAR(62.4, out.reduction.baseline_t); /* 8e5 * 0.078 kg */
    ASSERT_NEAR(9.5, out.main_t);                /* 9.5e5 * 0.010 */
    ASSERT_NEAR(9.72, out.access_t);             /* 6e4 * 0.162 */
    ASSERT_NEAR(19.22, out.reduction.project_t);
    ASSERT_NEAR(43.18, out.reduction.reduction_t);
    ASSERT(same_bits(0.078, out.used.road_kg_per_tkm));
    ASSERT_EQ(TANHE_SOURCE_GBT51366_2019, out.factors[TANHE_SHIFT_MAIN].source);
    ASSERT_EQ(TANHE_FREIGHT_DIESEL_TRUCK_10T, out.factors[TANHE_SHIFT_ACCESS].subject);
    given.road = TANHE_FREIGHT_GASOLINE_TRUCK_2T;
    ASSERT_EQ(TANHE_OK, tanhe_mode_shift_reduction(CHINA_CATALOG, &given, 0, &out));
    ASSERT_NEAR(267.2, out.reduction.baseline_t); /* 8e5 * 0.334 */
    given.road = TANHE_FREIGHT_DIESEL_TRUCK_30T;
    given.access = 0; /* as the road */
    ASSERT_EQ(TANHE_OK, tanhe_mode_shift_reduction(CHINA_CATALOG, &given, 0, &out));
    ASSERT_NEAR(4.68, out.access_t);
    ASSERT_EQ(TANHE_FREIGHT_DIESEL_TRUCK_30T, out.used.access);
    given.access_kg_per_tkm = 0.1; /* the caller's own */
    given.main_kg_per_tkm = 0.02;
    ASSERT_EQ(TANHE_OK, tanhe_mode_shift_reduction(CHINA_CATALOG, &given, 0, &out));
    ASSERT_NEAR(6.0, out.access_t);
    ASSERT_NEAR(19.0, out.main_t);
    ASSERT_EQ(TANHE_SOURCE_MEASURED, out.factors[TANHE_SHIFT_MAIN].source);
    PASS();
}

/* TOOL12 is CO2, in g; it is recalled. Its factors are not taken for CO2 equivalent, nor the others for CO2. */
TEST shift_keeps_to_one_gas(void) {
    tanhe_mode_shift given = {1,
                              1000,
                              1000,
                              0,
                              NAN,
                              NAN,
                              NAN,
                              TANHE_FREIGHT_TOOL12_HEAVY,
                              TANHE_FREIGHT_TOOL12_RAIL,
                              0,
                              TANHE_PROPERTY_EF_CO2};
    const tanhe_catalog *all = tanhe_profile_all();
    tanhe_shift_result out;

    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_mode_shift_reduction(all, &given, 0, &out));
    ASSERT_EQ(TANHE_OK, tanhe_mode_shift_reduction(all, &given, LOCKED, &out));
    ASSERT_NEAR(0.129, out.reduction.baseline_t);
    ASSERT_NEAR(0.107, out.reduction.reduction_t);
    ASSERT_NEAR(0.129, out.used.road_kg_per_tkm);
    given.property = TANHE_PROPERTY_EF_CO2E;
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_mode_shift_reduction(all, &given, LOCKED, &out));
    given.property = TANHE_PROPERTY_EF_CO2;
    given.main = TANHE_FREIGHT_RAIL_MEAN;
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_mode_shift_reduction(all, &given, LOCKED, &out));
    PASS();
}

TEST shift_refuses(void) {
    tanhe_mode_shift g = to_rail;
    tanhe_shift_result out;
    one_value o;

    MARK(out);
#define NOT(status, catalog, member, value)                                                                  \
    do {                                                                                                     \
        g = to_rail;                                                                                         \
        g.member = (value);                                                                                  \
        ASSERT_EQ(status, tanhe_mode_shift_reduction(catalog, &g, 0, &out));                                 \
    } while (0)
    NOT(TANHE_EARG, CHINA_CATALOG, quantity_t, -1);
    NOT(TANHE_EARG, CHINA_CATALOG, road_km, NAN);
    NOT(TANHE_EARG, CHINA_CATALOG, main_km, INFINITY);
    NOT(TANHE_EARG, CHINA_CATALOG, access_km, NAN); /* 0 when there is none */
    NOT(TANHE_EARG, CHINA_CATALOG, road_kg_per_tkm, -1);
    NOT(TANHE_EARG, CHINA_CATALOG, main_kg_per_tkm, -1);
    NOT(TANHE_EARG, CHINA_CATALOG, access_kg_per_tkm, -1);
    NOT(TANHE_EARG, CHINA_CATALOG, property, 0);
    NOT(TANHE_EARG, NULL, road_km, 1);
    NOT(TANHE_EARG, NULL, road_kg_per_tkm, 1);
    NOT(TANHE_EID, CHINA_CATALOG, road, 0);
    NOT(TANHE_EID, CHINA_CATALOG, road, TANHE_VEHICLE_TAXI);
    NOT(TANHE_EID, CHINA_CATALOG, main, 4299);
    NOT(TANHE_EID, CHINA_CATALOG, main, TANHE_TRANSPORT_OPERATING_TRANSPORT);
    NOT(TANHE_EID, CHINA_CATALOG, access, TANHE_FUEL_DIESEL);
    NOT(TANHE_ERANGE, CHINA_CATALOG, quantity_t, DBL_MAX);
    NOT(TANHE_ERANGE, CHINA_CATALOG, main_km, DBL_MAX);
    NOT(TANHE_EUNIT,
        with_value(&o, TANHE_FREIGHT_RAIL_MEAN, TANHE_PROPERTY_EF_CO2E, 0, 1, TANHE_UNIT_KGCO2E_PER_KG,
                   CHINA_CATALOG),
        road_km, 1);
#undef NOT
    g = to_rail;
    g.road_kg_per_tkm = g.main_kg_per_tkm = 1;
    ASSERT_EQ(TANHE_EARG, tanhe_mode_shift_reduction(NULL, &g, 0, &out)); /* access asks */
    g.access = 0;
    g.road = g.main = 0; /* numbers alone need no names */
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK, tanhe_mode_shift_reduction(NULL, &g, 0, &out));
    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_mode_shift_reduction(CHINA_CATALOG, NULL, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_mode_shift_reduction(CHINA_CATALOG, &to_rail, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_mode_shift_reduction(CHINA_CATALOG, &to_rail, BAD_ALLOW, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST many_shifts(void) {
    enum { SHIFTS = 25 };
    static tanhe_shift_result each[SHIFTS];
    tanhe_mode_shift given[SHIFTS];
    tanhe_reduction reductions[SHIFTS], total, expected;
    tanhe_shift_result one;
    size_t failed = UNTOUCHED;

    seed = 11;
    for (size_t i = 0; i < SHIFTS; i++) {
        given[i] = to_rail;
        given[i].quantity_t = 1e5 * some_number();
        given[i].road_km = 1e3 * some_number();
    }
    ASSERT_EQ(TANHE_OK, tanhe_mode_shift_reduction_n(CHINA_CATALOG, SHIFTS, given, 0, &total, each, &failed));
    for (size_t i = 0; i < SHIFTS; i++) {
        ASSERT_EQ(TANHE_OK, tanhe_mode_shift_reduction(CHINA_CATALOG, &given[i], 0, &one));
        ASSERT_EQ(0, memcmp(&one, &each[i], sizeof one));
        reductions[i] = one.reduction;
    }
    ASSERT_EQ(TANHE_OK, tanhe_reduction_total(SHIFTS, reductions, &expected));
    ASSERT_EQ(0, memcmp(&expected, &total, sizeof total));
    ASSERT_EQ(TANHE_OK, tanhe_mode_shift_reduction_n(CHINA_CATALOG, SHIFTS, given, 0, &total, NULL, NULL));
    ASSERT_EQ(TANHE_OK, tanhe_mode_shift_reduction_n(CHINA_CATALOG, 0, NULL, 0, &expected, NULL, NULL));
    ASSERT(same_bits(0.0, expected.reduction_t));
    ASSERT_EQ_FMT((size_t)UNTOUCHED, failed, "%zu");
    MARK(total);
    mark(each, sizeof each);
    given[3].quantity_t = -1;
    ASSERT_EQ(TANHE_EARG,
              tanhe_mode_shift_reduction_n(CHINA_CATALOG, SHIFTS, given, 0, &total, each, &failed));
    ASSERT_EQ_FMT((size_t)3, failed, "%zu");
    ASSERT_EQ(TANHE_EARG, tanhe_mode_shift_reduction_n(CHINA_CATALOG, SHIFTS, given, 0, &total, each, NULL));
    given[1].property = TANHE_PROPERTY_EF_CO2; /* CO2 among CO2 equivalents */
    given[1].road_kg_per_tkm = given[1].main_kg_per_tkm = given[1].access_kg_per_tkm = 1;
    ASSERT_EQ(TANHE_ECONFLICT,
              tanhe_mode_shift_reduction_n(CHINA_CATALOG, SHIFTS, given, 0, &total, each, &failed));
    ASSERT_EQ_FMT((size_t)1, failed, "%zu");
    given[0].road_km = given[1].road_km = 1;
    given[0].road_kg_per_tkm = given[1].road_kg_per_tkm = 1.5e308;
    given[0].quantity_t = given[1].quantity_t = 1;
    given[1].property = given[0].property;
    ASSERT_EQ(TANHE_OK, tanhe_mode_shift_reduction(CHINA_CATALOG, &given[0], 0, &one));
    ASSERT_EQ(TANHE_EARG, tanhe_mode_shift_reduction_n(CHINA_CATALOG, 2, NULL, 0, &total, each, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_mode_shift_reduction_n(CHINA_CATALOG, 2, given, 0, NULL, each, NULL));
    ASSERT_EQ(TANHE_EARG,
              tanhe_mode_shift_reduction_n(CHINA_CATALOG, 2, given, BAD_ALLOW, &total, each, NULL));
    ASSERT(MARKED(total));
    ASSERT(MARKED(each));
    PASS();
}

TEST many_shifts_out_of_range(void) {
    enum { SHIFTS = 2000 };
    static tanhe_mode_shift given[SHIFTS];
    tanhe_reduction total;

    for (size_t i = 0; i < SHIFTS; i++) {
        given[i] = to_rail;
        given[i].quantity_t = given[i].road_km = 1;
        given[i].road_kg_per_tkm = DBL_MAX; /* in t a thousandth of it, of which 2000 do not fit */
    }
    MARK(total);
    ASSERT_EQ(TANHE_ERANGE,
              tanhe_mode_shift_reduction_n(CHINA_CATALOG, SHIFTS, given, 0, &total, NULL, NULL));
    ASSERT(MARKED(total));
    PASS();
}

/* 10000 km: 8 L per 100 km of 2.3 kg/L, or 15 kWh of 0.49 kg/kWh; 50 kg of leakage. */
static const tanhe_ev_trip ev = {10000, 8, 2.3, 15, 0.49, 0, 0, 50};

TEST electric_trips(void) {
    tanhe_ev_trip trips[3] = {ev, ev, ev};
    tanhe_reduction each[3], out, total, expected;
    size_t failed = UNTOUCHED;

    ASSERT_EQ(TANHE_OK, tanhe_ev_trip_reduction(&ev, &out));
    ASSERT_NEAR(1.84, out.baseline_t); /* 100 * 8 * 2.3 kg */
    ASSERT_NEAR(0.735, out.project_t); /* 100 * 15 * 0.49 kg */
    ASSERT_NEAR(0.05, out.leakage_t);
    ASSERT_NEAR(1.055, out.reduction_t);
    trips[1].fuel_per_100km = 2; /* a plug-in hybrid burns some */
    trips[1].fuel_kg_per_unit = 2.3;
    trips[2].electricity_per_100km = 60; /* a net increase stays negative */
    ASSERT_EQ(TANHE_OK, tanhe_ev_trip_reduction_n(3, trips, each, &total, &failed));
    ASSERT_EQ(0, memcmp(&out, &each[0], sizeof out));
    ASSERT_NEAR(0.735 + 0.46, each[1].project_t);
    ASSERT(each[2].reduction_t < 0);
    ASSERT_EQ(TANHE_OK, tanhe_reduction_total(3, each, &expected));
    ASSERT_EQ(0, memcmp(&expected, &total, sizeof total));
    ASSERT_EQ(TANHE_OK, tanhe_ev_trip_reduction_n(3, trips, NULL, &total, NULL));
    ASSERT_EQ(TANHE_OK, tanhe_ev_trip_reduction_n(0, NULL, NULL, &expected, NULL));
    ASSERT_EQ_FMT((size_t)UNTOUCHED, failed, "%zu");
    MARK(each);
    MARK(out);
    MARK(total);
    ASSERT_EQ(TANHE_EARG, tanhe_ev_trip_reduction(NULL, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_ev_trip_reduction(&ev, NULL));
    trips[1].grid_kg_per_kwh = NAN;
    ASSERT_EQ(TANHE_EARG, tanhe_ev_trip_reduction(&trips[1], &out));
    ASSERT_EQ(TANHE_EARG, tanhe_ev_trip_reduction_n(3, trips, each, &total, &failed));
    ASSERT_EQ_FMT((size_t)1, failed, "%zu");
    ASSERT_EQ(TANHE_EARG, tanhe_ev_trip_reduction_n(3, trips, each, &total, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_ev_trip_reduction_n(3, NULL, each, &total, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_ev_trip_reduction_n(3, trips, each, NULL, NULL));
    trips[1] = ev;
    trips[1].distance_km = DBL_MAX;
    trips[1].baseline_kg_per_unit = 1e4;
    ASSERT_EQ(TANHE_ERANGE, tanhe_ev_trip_reduction(&trips[1], &out));
    trips[1].distance_km = 1e300;
    trips[1].baseline_kg_per_unit = 0;
    trips[1].grid_kg_per_kwh = 1e10;
    ASSERT_EQ(TANHE_ERANGE, tanhe_ev_trip_reduction(&trips[1], &out));
    ASSERT(MARKED(each));
    ASSERT(MARKED(out));
    ASSERT(MARKED(total));
    PASS();
}

TEST electric_trips_out_of_range(void) {
    enum { TRIPS = 3000 };
    static tanhe_ev_trip trips[TRIPS];
    tanhe_reduction total;

    for (size_t i = 0; i < TRIPS; i++) {
        memset(&trips[i], 0, sizeof trips[i]);
        trips[i].leakage_kg = DBL_MAX;
    }
    MARK(total);
    ASSERT_EQ(TANHE_ERANGE, tanhe_ev_trip_reduction_n(TRIPS, trips, NULL, &total, NULL));
    ASSERT(MARKED(total));
    PASS();
}

/* Reductions that are each in range, and their difference is not. */
TEST reduction_out_of_range(void) {
    tanhe_shore_power g = {1e300, 0, 0, 0, 0, 0, 0, 0, 0};
    tanhe_shore_result out;
    tanhe_car_pool pool = {0, 0, 1, DBL_MAX, 1, DBL_MAX};
    tanhe_reduction r;

    ASSERT_EQ(TANHE_OK, tanhe_shore_power_reduction(NULL, &g, 0, &out));
    g.grid_co2_t_per_mwh = 1e10;
    ASSERT_EQ(TANHE_ERANGE, tanhe_shore_power_reduction(NULL, &g, 0, &out));
    ASSERT_EQ(TANHE_OK, tanhe_car_pool_reduction(&pool, &r));
    PASS();
}

TEST car_pools(void) {
    tanhe_car_pool pool = {60, 150, 5, 180, 0.1, 0.5}, bad;
    tanhe_reduction out;

    ASSERT_EQ(TANHE_OK, tanhe_car_pool_reduction(&pool, &out));
    ASSERT_NEAR(0.009, out.baseline_t);           /* 60 * 150 g */
    ASSERT_NEAR(0.0009 + 0.00005, out.project_t); /* 5 * 180 g and 0.05 kg of the platform */
    ASSERT_NEAR(0.00805, out.reduction_t);
    MARK(out);
    bad = pool;
    bad.car_km = -1;
    ASSERT_EQ(TANHE_EARG, tanhe_car_pool_reduction(&bad, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_car_pool_reduction(NULL, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_car_pool_reduction(&pool, NULL));
    bad = pool;
    bad.persons_pkm = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_car_pool_reduction(&bad, &out));
    ASSERT(MARKED(out));
    PASS();
}

SUITE(reductions) {
    RUN_TEST(totals_of_reductions);
    RUN_TEST(shore_power);
    RUN_TEST(shore_power_by_the_catalog);
    RUN_TEST(shore_power_refuses);
    RUN_TEST(road_to_rail);
    RUN_TEST(shift_keeps_to_one_gas);
    RUN_TEST(shift_refuses);
    RUN_TEST(many_shifts);
    RUN_TEST(many_shifts_out_of_range);
    RUN_TEST(electric_trips);
    RUN_TEST(electric_trips_out_of_range);
    RUN_TEST(reduction_out_of_range);
    RUN_TEST(car_pools);
}

/* ------------------------------------------------------------------------------------------------- trips */

/* Without the metro 40 would drive (200 g), 40 take a bus (50 g), 20 walk: 100 g; the metro has 30 g. */
static const double answers[3] = {40, 40, 20};
static const double grams[3] = {200, 50, 0};

TEST factor_keeps_its_method(void) {
    tanhe_trip_factor out;

    ASSERT_EQ(TANHE_OK,
              tanhe_trip_factor_of(TANHE_TRIP_SUBSTITUTION, 3, answers, grams, 30, 430300, 2024, &out));
    ASSERT(same_bits(100.0, out.baseline_g_per_pkm));
    ASSERT(same_bits(30.0, out.mode_g_per_pkm));
    ASSERT(same_bits(70.0, out.saving_g_per_pkm));
    ASSERT_EQ(TANHE_TRIP_SUBSTITUTION, out.method);
    ASSERT_EQ(430300, out.region);
    ASSERT_EQ(2024, out.year);
    ASSERT_EQ(0, out.reserved);
    /* Of motorised modes alone: weights are passenger-km now. */
    ASSERT_EQ(TANHE_OK,
              tanhe_trip_factor_of(TANHE_TRIP_MEAN_MOTORISED, 2, answers, grams, 130, 430300, 2024, &out));
    ASSERT(same_bits(125.0, out.baseline_g_per_pkm));
    ASSERT(same_bits(-5.0, out.saving_g_per_pkm)); /* a worse mode saves less than nothing */
    ASSERT_EQ(TANHE_TRIP_MEAN_MOTORISED, out.method);
    PASS();
}

TEST factor_refuses(void) {
    static const double zeros[3] = {0, 0, 0}, huge[2] = {DBL_MAX, DBL_MAX}, negative[1] = {-1};
    static const double halves[2] = {0.5, 0.5}, ones[2] = {1, 1};
    /* Of which the mean of the largest double comes out beyond it, by roundings. */
    static const double odd[2] = {0x1.09e45fc840511p-3, 0x1.d4584a3aeaeecp-3};
    tanhe_trip_factor out;

    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_trip_factor_of(0, 3, answers, grams, 30, 1, 2024, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_factor_of(4, 3, answers, grams, 30, 1, 2024, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_factor_of(1, 3, NULL, grams, 30, 1, 2024, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_factor_of(1, 3, answers, NULL, 30, 1, 2024, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_factor_of(1, 1, negative, grams, 30, 1, 2024, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_factor_of(1, 1, answers, negative, 30, 1, 2024, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_factor_of(1, 3, answers, grams, NAN, 1, 2024, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_factor_of(1, 3, answers, grams, 30, 0, 2024, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_factor_of(1, 3, answers, grams, 30, 1, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_factor_of(1, 3, answers, grams, 30, 1, 2024, NULL));
    ASSERT_EQ(TANHE_EZERO, tanhe_trip_factor_of(1, 3, zeros, grams, 30, 1, 2024, &out));
    ASSERT_EQ(TANHE_EZERO, tanhe_trip_factor_of(1, 0, NULL, NULL, 30, 1, 2024, &out));
    ASSERT_EQ(TANHE_ERANGE, tanhe_trip_factor_of(1, 2, huge, grams, 30, 1, 2024, &out)); /* a product */
    ASSERT_EQ(TANHE_ERANGE, tanhe_trip_factor_of(1, 2, huge, zeros, 30, 1, 2024, &out)); /* the weights */
    ASSERT_EQ(TANHE_OK, tanhe_trip_factor_of(1, 2, halves, huge, 30, 1, 2024, &out));
    ASSERT(same_bits(DBL_MAX, out.baseline_g_per_pkm));
    MARK(out);
    ASSERT_EQ(TANHE_ERANGE, tanhe_trip_factor_of(1, 2, huge, halves, 30, 1, 2024, &out));
    ASSERT_EQ(TANHE_ERANGE, tanhe_trip_factor_of(1, 2, ones, huge, 30, 1, 2024, &out)); /* the products */
    ASSERT_EQ(TANHE_ERANGE, tanhe_trip_factor_of(1, 2, odd, huge, 30, 1, 2024, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST savings_of_trips(void) {
    static const double km[4] = {0.1, 2.5, 10, 0}, bad[2] = {1, -1}, huge[2] = {DBL_MAX, 1};
    double saved[4], total = 0;
    tanhe_trip_factor f, wrong;

    ASSERT_EQ(TANHE_OK,
              tanhe_trip_factor_of(TANHE_TRIP_SUBSTITUTION, 3, answers, grams, 30, 430300, 2024, &f));
    ASSERT_EQ(TANHE_OK, tanhe_trip_savings(&f, 4, km, saved, &total));
    ASSERT(same_bits(0.1 * 70, saved[0]));
    ASSERT(same_bits(175.0, saved[1]));
    ASSERT(same_bits(700.0, saved[2]));
    ASSERT_NEAR(882e-6, total);
    ASSERT_EQ(TANHE_OK, tanhe_trip_savings(&f, 4, km, NULL, &total));
    ASSERT_EQ(TANHE_OK, tanhe_trip_savings(&f, 0, NULL, NULL, &total));
    ASSERT(same_bits(0.0, total));
    MARK(saved);
    MARK(total);
    ASSERT_EQ(TANHE_EARG, tanhe_trip_savings(NULL, 4, km, saved, &total));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_savings(&f, 4, NULL, saved, &total));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_savings(&f, 4, km, saved, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_savings(&f, 2, bad, saved, &total));
    ASSERT_EQ(TANHE_ERANGE, tanhe_trip_savings(&f, 2, huge, saved, &total));
#define NOT(member, value)                                                                                   \
    do {                                                                                                     \
        wrong = f;                                                                                           \
        wrong.member = (value);                                                                              \
        ASSERT_EQ(TANHE_EARG, tanhe_trip_savings(&wrong, 4, km, saved, &total));                             \
    } while (0)
    NOT(method, 0); /* a factor without its method is none */
    NOT(region, 0);
    NOT(year, 0);
    NOT(baseline_g_per_pkm, NAN);
    NOT(mode_g_per_pkm, -1);
    NOT(saving_g_per_pkm, 71);
#undef NOT
    ASSERT(MARKED(saved));
    ASSERT(MARKED(total));
    PASS();
}

TEST savings_out_of_range(void) {
    static const double one[1] = {1}, most[1] = {DBL_MAX}, km[2] = {1, 1};
    tanhe_trip_factor f;
    double total;

    MARK(total);
    ASSERT_EQ(TANHE_OK, tanhe_trip_factor_of(TANHE_TRIP_MEAN_ALL, 1, one, most, 0, 430300, 2024, &f));
    ASSERT_EQ(TANHE_ERANGE, tanhe_trip_savings(&f, 2, km, NULL, &total)); /* each fits, the total does not */
    ASSERT(MARKED(total));
    PASS();
}

/* Guangzhou metro 2015: 0.5419 and 0.5155 kg a trip, 1.30 and 1.24 Mt a year: 2.4e9 trips. */
TEST guangzhou_metro(void) {
    tanhe_trip_saving s, m, out;
    const tanhe_id metro = TANHE_TRANSPORT_METRO_TRIP;

    ASSERT_EQ(TANHE_OK, tanhe_trip_saving_published(CHINA_CATALOG, metro, TANHE_TRIP_SUBSTITUTION, 2.4e9,
                                                    GUANGZHOU, 2015, 0, &s));
    ASSERT_EQ(TANHE_OK, tanhe_trip_saving_published(CHINA_CATALOG, metro, TANHE_TRIP_MEAN_MOTORISED, 2.4e9,
                                                    GUANGZHOU, 2015, 0, &m));
    ASSERT_NEAR(1300560.0, s.co2_t); /* 2.4e9 * 0.5419 kg */
    ASSERT_NEAR(1237200.0, m.co2_t);
    ASSERT_IN_RANGE(1.05, s.co2_t / m.co2_t, 0.005); /* they differ by 5 % */
    ASSERT_EQ(TANHE_TRIP_SUBSTITUTION, s.method);
    ASSERT_EQ(TANHE_TRIP_MEAN_MOTORISED, m.method);
    ASSERT(same_bits(0.5419, s.factor.value));
    ASSERT_EQ(GUANGZHOU, m.factor.region);
    ASSERT(same_bits(2.4e9, s.trips));
    ASSERT_EQ(0, s.reserved);
    /* No default for another city. */
    MARK(out);
    ASSERT_EQ(TANHE_ENOTFOUND,
              tanhe_trip_saving_published(CHINA_CATALOG, metro, 1, 1, 430300, 2015,
                                          TANHE_ALLOW_WIDER_REGION | TANHE_ALLOW_EARLIER_YEAR, &out));
    ASSERT_EQ(TANHE_ENOTFOUND,
              tanhe_trip_saving_published(CHINA_CATALOG, metro, 1, 1, GUANGZHOU, 2020, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_saving_published(CHINA_CATALOG, metro, TANHE_TRIP_MEAN_ALL, 1, GUANGZHOU,
                                                      2015, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_saving_published(CHINA_CATALOG, metro, 1, -1, GUANGZHOU, 2015, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_saving_published(CHINA_CATALOG, metro, 1, 1, 0, 2015, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_saving_published(CHINA_CATALOG, metro, 1, 1, GUANGZHOU, -1, 0, &out));
    ASSERT_EQ(TANHE_EARG,
              tanhe_trip_saving_published(CHINA_CATALOG, metro, 1, 1, GUANGZHOU, 2015, BAD_ALLOW, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_saving_published(NULL, metro, 1, 1, GUANGZHOU, 2015, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_trip_saving_published(CHINA_CATALOG, metro, 1, 1, GUANGZHOU, 2015, 0, NULL));
    ASSERT_EQ(TANHE_ENOTFOUND,
              tanhe_trip_saving_published(CHINA_CATALOG, metro, 1, 1, GUANGZHOU, 0, 0, &out));
    ASSERT_EQ(TANHE_EID, tanhe_trip_saving_published(CHINA_CATALOG, 1, 1, 1, GUANGZHOU, 2015, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

SUITE(trips) {
    RUN_TEST(factor_keeps_its_method);
    RUN_TEST(factor_refuses);
    RUN_TEST(savings_of_trips);
    RUN_TEST(savings_out_of_range);
    RUN_TEST(guangzhou_metro);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(layout);
    RUN_SUITE(turnover);
    RUN_SUITE(intensity);
    RUN_SUITE(fleets);
    RUN_SUITE(oil);
    RUN_SUITE(shares);
    RUN_SUITE(reductions);
    RUN_SUITE(trips);
    GREATEST_MAIN_END();
}
