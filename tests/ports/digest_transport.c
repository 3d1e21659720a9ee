/* SPDX-License-Identifier: MIT */

/* The room transport. */

#include "digest.h"

#include <math.h> /* NAN; nothing of libm is called */

#define ROWS 24

static void put_all(const double *values, size_t count) {
    for (size_t i = 0; i < count; i++)
        put(values[i]);
}

/* ---- converted turnover ---------------------------------------------------------------------------------- */

static void put_turnover(const tanhe_catalog *catalog, tanhe_id passenger, int32_t year, int32_t allow) {
    double freight = random_amount();
    double passengers = random_amount();
    tanhe_turnover result;
    tanhe_status status =
        tanhe_converted_turnover(catalog, passenger, freight, passengers, year, allow, &result);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.converted_tkm);
    put(result.freight_tkm);
    put(result.passenger_tkm);
    put(result.passenger_pkm);
    put_factors(&result.coefficient, 1);
}

/* A column has the bits of the single turnovers. */
static void put_turnovers(void) {
    static const tanhe_id kinds[] = {
        TANHE_TURNOVER_RAIL_PASSENGER, TANHE_TURNOVER_ROAD_PASSENGER, TANHE_TURNOVER_WATER_BERTH,
        TANHE_TURNOVER_WATER_SEAT,     TANHE_TURNOVER_AIR_ALL,        TANHE_TURNOVER_TKM,
    };
    tanhe_id passenger[ROWS];
    double freight[ROWS];
    double passengers[ROWS];
    double converted[ROWS];
    int32_t year[ROWS];
    double total = 0;
    size_t failed = ROWS;
    tanhe_turnover one;

    for (size_t i = 0; i < ROWS; i++) {
        passenger[i] = kinds[random_below(COUNT(kinds))];
        freight[i] = random_amount();
        passengers[i] = random_amount();
        year[i] = 2012 + (int32_t)random_below(14);
    }
    put_integer(tanhe_converted_turnover_n(&own, ROWS, passenger, freight, passengers, year, leaves[1],
                                           converted, &total, &failed));
    put_integer((int64_t)failed);
    if (failed != ROWS)
        return;
    put(total);
    put_all(converted, ROWS);
    for (size_t i = 0; i < ROWS; i++) {
        must(tanhe_converted_turnover(&own, passenger[i], freight[i], passengers[i], year[i], leaves[1],
                                      &one) == TANHE_OK &&
                 memcmp(&one.converted_tkm, &converted[i], sizeof *converted) == 0,
             "a column of turnovers and one turnover");
    }
}

static void put_conversions(void) {
    for (tanhe_id passenger = TANHE_TURNOVER_RAIL_PASSENGER; passenger <= TANHE_TURNOVER_TKM; passenger++) {
        for (int32_t year = 2008; year < 2027; year++) {
            for (size_t i = 0; i < COUNT(leaves); i++) {
                put_turnover(tanhe_profile_china(), passenger, year, leaves[i]);
                put_turnover(tanhe_profile_all(), passenger, year, leaves[i]);
            }
        }
        put_turnover(tanhe_profile_all(), passenger, 0, leaves[1]);
    }
    for (int i = 0; i < 20; i++)
        put_turnovers();
}

/* ---- intensity of operating transport -------------------------------------------------------------------- */

static const tanhe_transport_boundary boundary = {
    .modes = TANHE_MODE_ROAD | TANHE_MODE_RAIL | TANHE_MODE_WATER | TANHE_MODE_AIR | TANHE_MODE_PIPELINE,
    .bus = TANHE_COUNTED,
    .taxi = TANHE_COUNTED,
    .electricity = TANHE_COUNTED,
    .grid_year = 2022,
    .electricity_coal = TANHE_ELECTRICITY_CALORIFIC,
    .rail = TANHE_RAIL_ALL,
    .series = 2020};

/* In any order, some modes without turnover or with something not known. */
static tanhe_status random_year(int32_t grid_year, tanhe_transport_intensity *out) {
    tanhe_transport_boundary given = boundary;
    tanhe_transport_row rows[TANHE_TRANSPORT_MODES];
    uint32_t first = random_below(TANHE_TRANSPORT_MODES);

    memset(rows, 0, sizeof rows);
    given.grid_year = grid_year;
    for (uint32_t i = 0; i < TANHE_TRANSPORT_MODES; i++) {
        rows[i].mode = 1 << (first + i) % TANHE_TRANSPORT_MODES;
        if (random_below(8) == 0)
            continue;
        rows[i].converted_tkm = random_amount();
        rows[i].energy_tce = random_below(40) ? random_amount() : NAN;
        rows[i].co2_t = random_below(40) ? random_amount() : NAN;
    }
    return tanhe_operating_intensity(&given, TANHE_TRANSPORT_MODES, rows, out);
}

static void put_year(tanhe_status status, const tanhe_transport_intensity *year) {
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(year->converted_tkm);
    put(year->energy_tce);
    put(year->co2_t);
    put(year->co2_g_per_tkm);
    put(year->kgce_per_100tkm);
    put_integer(year->boundary.grid_year);
    for (size_t i = 0; i < TANHE_TRANSPORT_MODES; i++) {
        put(year->modes[i].converted_tkm);
        put(year->modes[i].energy_tce);
        put(year->modes[i].co2_t);
        put(year->modes[i].share);
        put(year->modes[i].co2_g_per_tkm);
        put(year->modes[i].kgce_per_100tkm);
        put_integer(year->modes[i].mode);
    }
}

static void put_effect(const tanhe_transport_effect *effect) {
    put(effect->share_base);
    put(effect->share_current);
    put(effect->intensity_base);
    put(effect->intensity_current);
    put(effect->structure);
    put(effect->intensity);
    put(effect->change);
    put_integer(effect->mode);
}

static void put_change(const tanhe_transport_intensity *base, const tanhe_transport_intensity *current,
                       int32_t measure, int32_t grid) {
    tanhe_transport_change change;
    tanhe_status status = tanhe_operating_change(base, current, measure, grid, &change);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(change.base);
    put(change.current);
    put(change.relative);
    put(change.structure);
    put(change.intensity);
    put(change.change);
    put(change.rounding);
    put_integer(change.measure);
    put_integer(change.grid);
    for (size_t i = 0; i < TANHE_TRANSPORT_MODES; i++)
        put_effect(&change.effects[i]);
}

static void put_services(void) {
    tanhe_service_result result;

    for (int32_t service = 0; service <= TANHE_SERVICE_THROUGHPUT + 1; service++) {
        double energy = sometimes(random_amount());
        double co2 = random_amount();
        double work = random_amount();
        tanhe_status status = tanhe_service_intensity(service, energy, co2, work, &result);
        put_integer(status);
        if (status != TANHE_OK)
            continue;
        put(result.kgce_per_unit);
        put(result.kgco2_per_unit);
    }
}

static void put_operating(void) {
    tanhe_transport_intensity base;
    tanhe_transport_intensity current;

    for (int i = 0; i < 200; i++) {
        tanhe_status status_base = random_year(2022, &base);
        tanhe_status status_current = random_year(i % 3 ? 2022 : 2023, &current);
        put_year(status_base, &base);
        put_year(status_current, &current);
        if (status_base == TANHE_OK && status_current == TANHE_OK) {
            put_change(&base, &current, TANHE_INTENSITY_CO2, TANHE_GRID_SAME);
            put_change(&base, &current, TANHE_INTENSITY_ENERGY, TANHE_GRID_BY_YEAR);
        }
        put_services();
    }
}

/* ---- fleets ---------------------------------------------------------------------------------------------- */

/* Of the last, no CO2 factor is published in China. */
static const tanhe_fleet_class fuels[] = {
    {.density_kg_per_l = 0.725,
     .charging_efficiency = NAN,
     .unit = TANHE_UNIT_L,
     .fuel = TANHE_FUEL_GASOLINE},
    {.density_kg_per_l = 0.84, .charging_efficiency = NAN, .unit = TANHE_UNIT_L, .fuel = TANHE_FUEL_DIESEL},
    {.density_kg_per_l = NAN,
     .charging_efficiency = NAN,
     .unit = TANHE_UNIT_M3,
     .fuel = TANHE_FUEL_NATURAL_GAS},
    {.density_kg_per_l = NAN, .charging_efficiency = NAN, .unit = TANHE_UNIT_KG, .fuel = TANHE_FUEL_LPG},
    {.density_kg_per_l = NAN, .charging_efficiency = NAN, .unit = TANHE_UNIT_KG, .fuel = TANHE_FUEL_LNG},
    {.density_kg_per_l = NAN,
     .charging_efficiency = 0.9,
     .unit = TANHE_UNIT_KWH,
     .fuel = TANHE_CARRIER_ELECTRICITY},
    {.density_kg_per_l = NAN,
     .charging_efficiency = NAN,
     .unit = TANHE_UNIT_KWH,
     .fuel = TANHE_CARRIER_ELECTRICITY},
    {.density_kg_per_l = NAN,
     .charging_efficiency = NAN,
     .unit = TANHE_UNIT_NM3,
     .fuel = TANHE_FUEL_NATURAL_GAS},
    {.density_kg_per_l = 0.88,
     .charging_efficiency = NAN,
     .unit = TANHE_UNIT_L,
     .fuel = TANHE_FUEL_BIODIESELS},
    {.density_kg_per_l = NAN, .charging_efficiency = NAN, .unit = TANHE_UNIT_NM3, .fuel = TANHE_FUEL_CNG},
};

static tanhe_fleet_class random_class(size_t which, tanhe_id vehicle, tanhe_id variant) {
    tanhe_fleet_class given = fuels[which];

    given.vehicles = random_positive(1023, 20);
    given.distance_km = random_positive(1033, 8);
    given.consumption = random_positive(1023, 6);
    given.vehicle = given.fuel == TANHE_CARRIER_ELECTRICITY ? 0 : vehicle;
    given.variant = given.fuel == TANHE_CARRIER_ELECTRICITY ? 0 : variant;
    given.region = TANHE_REGION_XIANGTAN;
    given.year = 2022;
    return given;
}

static void put_emission(const tanhe_fleet_emission *emission) {
    put(emission->distance_km);
    put(emission->amount);
    put(emission->energy_gj);
    put(emission->co2_t);
    put(emission->co2_bio_t);
    put(emission->ch4_t);
    put(emission->n2o_t);
    put(emission->electricity_mwh);
    put(emission->indirect_co2_t);
    put_integer(emission->amount_unit);
    put_integer(emission->ch4_status);
    put_integer(emission->n2o_status);
    put_factors(emission->factors, TANHE_FLEET_FACTORS);
}

static void put_class(const tanhe_catalog *catalog, const tanhe_fleet_class *given) {
    tanhe_fleet_emission emission;
    tanhe_status status = tanhe_fleet_class_emission(catalog, given, leaves[2], &emission);

    put_integer(status);
    if (status == TANHE_OK)
        put_emission(&emission);
}

static int is_vehicle(tanhe_id subject) {
    return subject >= TANHE_VEHICLE_PASSENGER_CAR && subject <= TANHE_VEHICLE_LIGHT_DUTY_VEHICLE;
}

/* Every vehicle and stage that has a factor by distance. */
static void put_vehicles(void) {
    tanhe_factor row;

    for (size_t i = 0; tanhe_catalog_row(tanhe_profile_all(), i, &row) == TANHE_OK; i++) {
        if (!is_vehicle(row.subject))
            continue;
        for (size_t j = 0; j < COUNT(fuels); j++) {
            tanhe_fleet_class given = random_class(j, row.subject, row.variant);
            put_class(i % 2 ? tanhe_profile_all() : tanhe_profile_china(), &given);
        }
    }
}

static void put_fleet_total(const tanhe_fleet_total *total) {
    put(total->vehicles);
    put(total->distance_km);
    put(total->energy_gj);
    put(total->co2_t);
    put(total->co2_bio_t);
    put(total->ch4_t);
    put(total->n2o_t);
    put(total->electricity_mwh);
    put(total->indirect_co2_t);
    put_integer(total->classes);
    put_integer(total->missing_energy);
    put_integer(total->missing_ch4);
    put_integer(total->missing_n2o);
}

static void put_scaled(const tanhe_fleet_class *classes, tanhe_id fuel, tanhe_id unit) {
    tanhe_fleet_class scaled[ROWS];
    tanhe_fleet_scale scale;
    size_t failed = ROWS;
    tanhe_status status =
        tanhe_fleet_reconcile(ROWS, classes, fuel, random_amount(), unit, scaled, &scale, &failed);

    put_integer(status);
    put_integer((int64_t)failed);
    if (status != TANHE_OK)
        return;
    put(scale.scale);
    put(scale.sold);
    put(scale.computed);
    put(scale.scaled);
    for (size_t i = 0; i < ROWS; i++)
        put(scaled[i].distance_km);
}

static void put_fleet(void) {
    static tanhe_fleet_emission each[ROWS];
    tanhe_fleet_class classes[ROWS];
    tanhe_fleet_total total;
    size_t failed = ROWS;
    tanhe_status status;

    for (size_t i = 0; i < ROWS; i++)
        classes[i] = random_class(random_below(COUNT(fuels) - 1), 0, TANHE_VARIANT_ROAD);
    status = tanhe_fleet_emission_n(&own, ROWS, classes, leaves[2], &total, each, &failed);
    put_integer(status);
    put_integer((int64_t)failed);
    if (status == TANHE_OK) {
        put_fleet_total(&total);
        for (size_t i = 0; i < ROWS; i++)
            put_emission(&each[i]);
    }
    put_scaled(classes, TANHE_FUEL_GASOLINE, TANHE_UNIT_T);
    put_scaled(classes, TANHE_FUEL_DIESEL, TANHE_UNIT_1E4_T);
    put_scaled(classes, TANHE_FUEL_LPG, TANHE_UNIT_KG);
    put_scaled(classes, TANHE_FUEL_NATURAL_GAS, TANHE_UNIT_1E4_NM3);
    put_scaled(classes, TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_MWH);
}

/* ---- oil, charging, additive ----------------------------------------------------------------------------- */

static void put_oil(const tanhe_oil *oil) {
    put_all(oil->gasoline, TANHE_OIL_SECTORS);
    put_all(oil->diesel, TANHE_OIL_SECTORS);
}

static void put_split(const tanhe_oil *shares) {
    tanhe_oil given;
    tanhe_oil_split split;
    tanhe_status status;

    for (size_t i = 0; i < TANHE_OIL_SECTORS; i++) {
        given.gasoline[i] = random_amount();
        given.diesel[i] = random_amount();
    }
    status = tanhe_split_oil(&given, shares, &split);
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put_oil(&split.moved);
    put_oil(&split.left);
    put(split.gasoline_t);
    put(split.diesel_t);
    put(split.gasoline_before_t);
    put(split.gasoline_after_t);
    put(split.diesel_before_t);
    put(split.diesel_after_t);
}

static void put_oils(void) {
    tanhe_oil shares;
    tanhe_factor factors[TANHE_OIL_SHARE_FACTORS];

    for (size_t i = 0; i < COUNT(leaves); i++) {
        tanhe_status status = tanhe_oil_split_shares(tanhe_profile_china(), leaves[i], &shares, factors);
        put_integer(status);
        if (status != TANHE_OK)
            continue;
        put_oil(&shares);
        put_factors(factors, COUNT(factors));
        for (int j = 0; j < 50; j++)
            put_split(&shares);
    }
    for (int i = 0; i < 100; i++) {
        for (size_t j = 0; j < TANHE_OIL_SECTORS; j++) {
            shares.gasoline[j] = j == TANHE_OIL_TRANSPORT ? 0 : random_fraction();
            shares.diesel[j] = j == TANHE_OIL_TRANSPORT ? 0 : random_fraction();
        }
        put_split(&shares);
    }
}

static void put_charging_and_urea(void) {
    for (int i = 0; i < 200; i++) {
        double distance = random_amount();
        double consumption = random_amount();
        double share = sometimes(random_fraction());
        double mwh = 0;
        tanhe_urea_result urea;
        tanhe_status status = tanhe_charging_energy(distance, consumption, random_fraction(), &mwh);
        put_integer(status);
        put(mwh);
        status = tanhe_urea_co2(tanhe_profile_china(), random_amount(), share, leaves[i % 3], &urea);
        put_integer(status);
        if (status != TANHE_OK)
            continue;
        put(urea.co2_t);
        put(urea.urea_share);
        put_factors(&urea.share, 1);
    }
}

/* ---- shares ---------------------------------------------------------------------------------------------- */

static void put_share(tanhe_status status, const tanhe_defined_share *share) {
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(share->share);
    put(share->part);
    put(share->whole);
    put_integer(share->definition);
}

static void put_green_travel(int32_t allow) {
    tanhe_green_travel given;
    tanhe_green_travel_result result;
    tanhe_status status;

    given.implementation_points = random_positive(1025, 3);
    given.target_points = random_positive(1027, 2);
    given.item_21 = random_fraction();
    given.target_21 = random_fraction();
    given.item_22 = random_fraction();
    given.target_22 = random_fraction();
    status = tanhe_green_travel_assess(tanhe_profile_china(), &given, allow, &result);
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.points);
    put(result.pass_points);
    put_factors(&result.threshold, 1);
    put_integer(result.met_21);
    put_integer(result.met_22);
    put_integer(result.passed);
}

static void put_shares(void) {
    tanhe_defined_share share;
    tanhe_trips trips;

    for (int i = 0; i < 100; i++) {
        for (int32_t definition = 0; definition <= TANHE_SHARE_GREEN_OF_ALL + 1; definition++) {
            double part = random_positive(1023, 4);
            double whole = random_positive(1026, 4);
            trips.public_transport = random_amount();
            trips.bicycle = random_amount();
            trips.walking = random_amount();
            trips.car = random_amount();
            trips.taxi = random_amount();
            trips.other_motorised = random_amount();
            put_share(tanhe_vehicle_share(definition, part, whole, &share), &share);
            put_share(tanhe_trip_share(definition, &trips, &share), &share);
        }
        put_green_travel(leaves[i % 2]);
    }
}

/* ---- reductions ------------------------------------------------------------------------------------------ */

static void put_reduction(const tanhe_reduction *reduction) {
    put(reduction->baseline_t);
    put(reduction->project_t);
    put(reduction->leakage_t);
    put(reduction->reduction_t);
}

static void put_shore(const tanhe_catalog *catalog, tanhe_id fuel, int32_t allow) {
    tanhe_shore_power given;
    tanhe_shore_result result;
    tanhe_status status;

    memset(&given, 0, sizeof given);
    given.electricity_mwh = random_amount();
    given.fuel_rate_g_per_kwh = sometimes(random_positive(1030, 1));
    given.fuel_co2_t_per_t = sometimes(random_positive(1024, 1));
    given.loss = random_positive(1016, 5);
    given.grid_co2_t_per_mwh = sometimes(random_fraction());
    given.fuel = fuel;
    given.region = TANHE_REGION_XIANGTAN;
    given.year = 2022;
    status = tanhe_shore_power_reduction(catalog, &given, allow, &result);
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put_reduction(&result.reduction);
    put(result.fuel_t);
    put(result.grid_mwh);
    put(result.used.fuel_rate_g_per_kwh);
    put(result.used.fuel_co2_t_per_t);
    put(result.used.grid_co2_t_per_mwh);
    put_factors(result.factors, TANHE_SHORE_FACTORS);
}

static tanhe_mode_shift random_shift(tanhe_id road, tanhe_id main_way, tanhe_id property) {
    tanhe_mode_shift given;

    memset(&given, 0, sizeof given);
    given.quantity_t = random_amount();
    given.road_km = random_positive(1028, 6);
    given.main_km = random_positive(1028, 6);
    given.access_km = random_positive(1024, 4);
    given.road_kg_per_tkm = sometimes(random_fraction());
    given.main_kg_per_tkm = sometimes(random_fraction());
    given.access_kg_per_tkm = sometimes(random_fraction());
    given.road = road;
    given.main = main_way;
    given.access = random_below(2) ? road : 0;
    given.property = property;
    return given;
}

static void put_shift_result(const tanhe_shift_result *result) {
    put_reduction(&result->reduction);
    put(result->road_tkm);
    put(result->main_tkm);
    put(result->access_tkm);
    put(result->main_t);
    put(result->access_t);
    put(result->used.road_kg_per_tkm);
    put(result->used.main_kg_per_tkm);
    put(result->used.access_kg_per_tkm);
    put_factors(result->factors, TANHE_SHIFT_FACTORS);
}

static void put_shift(tanhe_id road, tanhe_id main_way, tanhe_id property) {
    tanhe_mode_shift given = random_shift(road, main_way, property);
    tanhe_shift_result result;
    tanhe_status status = tanhe_mode_shift_reduction(tanhe_profile_all(), &given, leaves[1], &result);

    put_integer(status);
    if (status == TANHE_OK)
        put_shift_result(&result);
}

static void put_shifts(void) {
    static tanhe_shift_result each[ROWS];
    tanhe_mode_shift given[ROWS];
    tanhe_reduction total;
    size_t failed = ROWS;
    tanhe_status status;

    for (tanhe_id road = TANHE_FREIGHT_GASOLINE_TRUCK_2T; road <= TANHE_FREIGHT_DIESEL_TRUCK_46T; road++) {
        for (tanhe_id way = TANHE_FREIGHT_RAIL_ELECTRIC; way <= TANHE_FREIGHT_CONTAINER_SHIP_200TEU; way++)
            put_shift(road, way, TANHE_PROPERTY_EF_CO2E);
    }
    for (int i = 0; i < 20; i++) {
        put_shift(TANHE_FREIGHT_TOOL12_LIGHT, TANHE_FREIGHT_TOOL12_RAIL, TANHE_PROPERTY_EF_CO2);
        put_shift(TANHE_FREIGHT_TOOL12_HEAVY, TANHE_FREIGHT_TOOL12_RAIL, TANHE_PROPERTY_EF_CO2);
    }
    for (size_t i = 0; i < ROWS; i++) {
        given[i] = random_shift(TANHE_FREIGHT_GASOLINE_TRUCK_2T + (tanhe_id)(i % 10), TANHE_FREIGHT_RAIL_MEAN,
                                TANHE_PROPERTY_EF_CO2E);
    }
    status = tanhe_mode_shift_reduction_n(tanhe_profile_all(), ROWS, given, leaves[1], &total, each, &failed);
    put_integer(status);
    put_integer((int64_t)failed);
    if (status != TANHE_OK)
        return;
    put_reduction(&total);
    for (size_t i = 0; i < ROWS; i++)
        put_shift_result(&each[i]);
}

static tanhe_ev_trip random_ev_trip(void) {
    tanhe_ev_trip given;

    given.distance_km = random_amount();
    given.baseline_per_100km = random_amount();
    given.baseline_kg_per_unit = random_fraction();
    given.electricity_per_100km = random_amount();
    given.grid_kg_per_kwh = random_fraction();
    given.fuel_per_100km = random_amount();
    given.fuel_kg_per_unit = random_fraction();
    given.leakage_kg = random_amount();
    return given;
}

/* A column has the bits of the single trips. */
static void put_ev_trips(void) {
    tanhe_ev_trip given[ROWS];
    tanhe_reduction each[ROWS];
    tanhe_reduction one;
    tanhe_reduction total;
    tanhe_reduction again;
    size_t failed = ROWS;

    for (size_t i = 0; i < ROWS; i++)
        given[i] = random_ev_trip();
    put_integer(tanhe_ev_trip_reduction_n(ROWS, given, each, &total, &failed));
    put_integer((int64_t)failed);
    if (failed != ROWS)
        return;
    put_reduction(&total);
    for (size_t i = 0; i < ROWS; i++) {
        put_reduction(&each[i]);
        must(tanhe_ev_trip_reduction(&given[i], &one) == TANHE_OK && memcmp(&one, &each[i], sizeof one) == 0,
             "a column of trips and one trip");
    }
    put_integer(tanhe_reduction_total(ROWS, each, &again));
    put_reduction(&again);
}

static void put_car_pool(void) {
    tanhe_car_pool given;
    tanhe_reduction reduction;
    tanhe_status status;

    given.persons_pkm = random_amount();
    given.baseline_g_per_pkm = random_amount();
    given.car_km = random_amount();
    given.car_g_per_km = random_amount();
    given.platform_kwh = random_amount();
    given.grid_kg_per_kwh = random_fraction();
    status = tanhe_car_pool_reduction(&given, &reduction);
    put_integer(status);
    if (status == TANHE_OK)
        put_reduction(&reduction);
}

/* ---- personal trips -------------------------------------------------------------------------------------- */

static void put_trip_factor(int32_t method) {
    double weights[ROWS];
    double values[ROWS];
    double saved[ROWS];
    double total_t = 0;
    tanhe_trip_factor factor;
    tanhe_status status;

    for (size_t i = 0; i < ROWS; i++) {
        weights[i] = random_amount();
        values[i] = random_amount();
    }
    status = tanhe_trip_factor_of(method, ROWS, weights, values, random_amount(), TANHE_REGION_XIANGTAN, 2022,
                                  &factor);
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(factor.baseline_g_per_pkm);
    put(factor.mode_g_per_pkm);
    put(factor.saving_g_per_pkm);
    status = tanhe_trip_savings(&factor, ROWS, weights, saved, &total_t);
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(total_t);
    put_all(saved, ROWS);
}

static void put_published_saving(int32_t method, int32_t region, int32_t allow) {
    tanhe_trip_saving saving;
    tanhe_status status = tanhe_trip_saving_published(tanhe_profile_all(), TANHE_TRANSPORT_METRO_TRIP, method,
                                                      random_amount(), region, 2017, allow, &saving);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(saving.co2_t);
    put(saving.trips);
    put_factors(&saving.factor, 1);
    put_integer(saving.method);
}

static void put_trips(void) {
    for (int i = 0; i < 50; i++) {
        for (int32_t method = 0; method <= TANHE_TRIP_MEAN_ALL; method++) {
            put_trip_factor(method);
            put_published_saving(method, i % 2 ? 440100 : TANHE_REGION_XIANGTAN, leaves[i % 3]);
        }
    }
}

void digest_transport(void) {
    static const tanhe_id ship_fuels[] = {TANHE_FUEL_DIESEL, TANHE_FUEL_FUEL_OIL, TANHE_FUEL_LNG, 0};

    section_begin();
    random_begin(12);
    put_conversions();
    put_operating();
    put_vehicles();
    for (int i = 0; i < 10; i++)
        put_fleet();
    put_oils();
    put_charging_and_urea();
    put_shares();
    for (size_t i = 0; i < 160; i++) {
        put_shore(i % 2 ? tanhe_profile_all() : &own, ship_fuels[i / 2 % COUNT(ship_fuels)],
                  leaves[i / 8 % COUNT(leaves)]);
    }
    put_shifts();
    for (int i = 0; i < 20; i++) {
        put_ev_trips();
        put_car_pool();
    }
    put_trips();
    section_end("transport");
}
