/* SPDX-License-Identifier: MIT */

/* The room energy. */

#include "digest.h"

#include <math.h> /* NAN; nothing of libm is called */

/* ---- energy ---------------------------------------------------------------------------------------------- */

static const tanhe_id amount_units[] = {
    TANHE_UNIT_T,      TANHE_UNIT_KG, TANHE_UNIT_1E4_NM3, TANHE_UNIT_M3,
    TANHE_UNIT_1E4_M3, TANHE_UNIT_GJ, TANHE_UNIT_KWH,     TANHE_UNIT_1E4_TCE,
};

const int32_t leaves[] = {
    0,
    TANHE_ALLOW_UNCONFIRMED | TANHE_ALLOW_RANGE_LOW | TANHE_ALLOW_EARLIER_YEAR | TANHE_ALLOW_WIDER_REGION,
    TANHE_ALLOW_UNCONFIRMED | TANHE_ALLOW_RANGE_HIGH | TANHE_ALLOW_EARLIER_YEAR | TANHE_ALLOW_WIDER_REGION,
};

static void put_coal(tanhe_status status, const tanhe_coal_result *result) {
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result->coal_tce);
    put(result->amount);
    put_factor(&result->coefficient);
    put_integer(result->unit);
}

static void put_standard_coal(const tanhe_catalog *catalog, tanhe_id subject) {
    tanhe_coal_result result;

    for (size_t i = 0; i < COUNT(amount_units); i++) {
        for (size_t j = 0; j < COUNT(leaves); j++)
            put_coal(tanhe_standard_coal(catalog, subject, random_amount(), amount_units[i], 2021, leaves[j],
                                         &result),
                     &result);
    }
}

static void put_electricity_coal(const tanhe_catalog *catalog) {
    const double rates[] = {NAN, 310.5, 0};
    tanhe_coal_result result;

    for (int32_t convention = 0; convention <= TANHE_ELECTRICITY_SUPPLY; convention++) {
        for (int32_t year = 2005; year < 2025; year++) {
            double rate = rates[random_below(COUNT(rates))];
            put_coal(tanhe_electricity_coal(catalog, random_amount(), TANHE_UNIT_1E4_KWH, convention, rate,
                                            year, leaves[1], &result),
                     &result);
        }
    }
}

static void put_comprehensive(const tanhe_catalog *catalog) {
    const tanhe_energy_item items[] = {
        {1234.56, TANHE_FUEL_ANTHRACITE, TANHE_UNIT_T},       {0.1, TANHE_FUEL_DIESEL, TANHE_UNIT_1E4_T},
        {98765.4, TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_MWH}, {-321.7, TANHE_CARRIER_HEAT, TANHE_UNIT_GJ},
        {77.7, TANHE_FUEL_NATURAL_GAS, TANHE_UNIT_1E4_NM3},
    };
    tanhe_coal_result each[COUNT(items)];
    double total_tce;
    size_t failed = COUNT(items);

    for (size_t i = 0; i < COUNT(leaves); i++) {
        tanhe_status status = tanhe_comprehensive_energy(catalog, COUNT(items), items, 2021, leaves[i],
                                                         &total_tce, each, &failed);
        put_integer(status);
        put_integer((int64_t)failed);
        if (status != TANHE_OK)
            continue;
        put(total_tce);
        for (size_t j = 0; j < COUNT(items); j++)
            put_coal(TANHE_OK, &each[j]);
    }
}

static void put_result(tanhe_status status, const double *result) {
    put_integer(status);
    if (status == TANHE_OK)
        put(*result);
}

static void put_intensities(void) {
    for (int i = 0; i < 1000; i++) {
        double a = random_amount();
        double b = random_amount();
        double declines[5];
        double result = 0;
        for (size_t j = 0; j < COUNT(declines); j++)
            declines[j] = random_fraction();
        put_result(tanhe_energy_intensity(a, b, &result), &result);
        put_result(tanhe_relative_change(a, b, &result), &result);
        put_result(tanhe_mean_yearly_decline(declines[0], 1 + i % 31, &result), &result);
        put_result(tanhe_cumulative_decline(COUNT(declines), declines, &result), &result);
        put_result(tanhe_intensity_decline(declines[1], declines[2], &result), &result);
        put_result(tanhe_intensity_decline(-declines[3], declines[4], &result), &result);
    }
}

static void put_shares(const tanhe_catalog *catalog) {
    double parts[9];
    double shares[COUNT(parts)];
    double total;
    tanhe_share_result result;
    tanhe_status status;

    for (int i = 0; i < 60; i++) {
        tanhe_energy_mix mix;
        mix.primary_power_mwh = random_amount();
        mix.other_non_fossil_tce = random_amount();
        mix.fossil_tce = random_amount();
        status = tanhe_non_fossil_share(catalog, &mix, 1 + i % 3, i % 2 ? NAN : 305.5, 2018 + i % 5,
                                        leaves[1], &result);
        put_integer(status);
        if (status == TANHE_OK) {
            put(result.share);
            put(result.non_fossil_tce);
            put(result.total_tce);
            put(result.power_tce);
            put(result.tce_per_mwh);
            put_factor(&result.coefficient);
        }
        for (size_t j = 0; j < COUNT(parts); j++)
            parts[j] = random_amount();
        put_integer(tanhe_shares(COUNT(parts), parts, shares, &total));
        put(total);
        for (size_t j = 0; j < COUNT(parts); j++)
            put(shares[j]);
    }
}

void digest_energy(void) {
    tanhe_id subject;
    tanhe_catalog edition_2008;

    section_begin();
    random_begin(6);
    (void)tanhe_catalog_init(&edition_2008);
    put_integer(tanhe_catalog_add(&edition_2008, tanhe_table_gbt2589_2008()));
    for (size_t i = 0; tanhe_name_at(TANHE_NAME_SUBJECT, i, &subject) == TANHE_OK; i++) {
        put_standard_coal(&own, subject);
        put_standard_coal(&edition_2008, subject);
    }
    put_electricity_coal(tanhe_profile_china());
    put_comprehensive(tanhe_profile_china());
    put_comprehensive(&own);
    put_intensities();
    put_shares(tanhe_profile_china());
    section_end("energy");
}

/* ---- combustion ------------------------------------------------------------------------------------------ */

static void put_emission(tanhe_status status, const tanhe_fuel_emission *emission) {
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(emission->amount);
    put(emission->energy_gj);
    put(emission->co2_t);
    put(emission->co2_bio_t);
    put(emission->ch4_t);
    put(emission->n2o_t);
    put_integer(emission->unit);
    put_integer(emission->ch4_status);
    put_integer(emission->n2o_status);
    put_factors(emission->factors, TANHE_FUEL_FACTORS);
}

static tanhe_fuel_measured random_measured(void) {
    tanhe_fuel_measured measured;

    measured.ncv_gj = sometimes(random_amount());
    measured.carbon_content = sometimes(random_fraction());
    measured.oxidation = sometimes(random_fraction());
    measured.ef_co2 = sometimes(random_fraction());
    measured.ef_ch4 = sometimes(random_fraction());
    measured.ef_n2o = sometimes(random_fraction());
    return measured;
}

static void put_combustion(const tanhe_catalog *catalog, tanhe_id fuel, tanhe_id unit_of_amount) {
    const tanhe_id sectors[] = {0, TANHE_VARIANT_MANUFACTURING_CONSTRUCTION, TANHE_VARIANT_RESIDENTIAL,
                                TANHE_VARIANT_ROAD};
    tanhe_fuel_measured measured = random_measured();
    tanhe_fuel_emission emission;

    for (size_t i = 0; i < COUNT(leaves); i++) {
        double amount = random_amount();
        tanhe_id sector = sectors[random_below(COUNT(sectors))];
        put_emission(tanhe_fuel_combustion(catalog, fuel, amount, unit_of_amount, sector, 430300, 2021, NULL,
                                           leaves[i], &emission),
                     &emission);
        put_emission(tanhe_fuel_combustion(catalog, fuel, amount, unit_of_amount, sector, 0, 0, &measured,
                                           leaves[i], &emission),
                     &emission);
    }
}

void digest_combustion(void) {
    tanhe_id fuel;

    section_begin();
    random_begin(7);
    for (size_t i = 0; tanhe_name_at(TANHE_NAME_SUBJECT, i, &fuel) == TANHE_OK; i++) {
        for (size_t j = 0; j < COUNT(amount_units); j++) {
            put_combustion(&own, fuel, amount_units[j]);
            put_combustion(tanhe_profile_ipcc2006(), fuel, amount_units[j]);
        }
    }
    section_end("combustion");
}

/* ---- purchase: electricity and heat ---------------------------------------------------------------------- */

static void put_indirect(tanhe_status status, const tanhe_indirect_result *result) {
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result->co2_t);
    put(result->amount);
    put_factor(&result->factor);
}

static void put_market(int32_t region, int32_t year, int32_t average_for_rest) {
    const tanhe_power_contract contracts[] = {{1.1, 0, TANHE_CONTRACT_CERTIFICATE, 2022},
                                              {2.7, 0.013, TANHE_CONTRACT_DIRECT, 2022},
                                              {0.3, 0.601, TANHE_CONTRACT_SUPPLIER, 2022}};
    tanhe_market_result result;
    tanhe_status status =
        tanhe_purchased_electricity_market(tanhe_profile_china(), 12345.67, TANHE_UNIT_KWH, region, year,
                                           COUNT(contracts), contracts, average_for_rest, leaves[1], &result);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.location_co2_t);
    put(result.market_co2_t);
    put(result.amount_mwh);
    put(result.contracted_mwh);
    put(result.contracted_co2_t);
    put(result.residual_mwh);
    put(result.residual_co2_t);
    put_integer(result.residual_is_average);
    put_factor(&result.average);
    put_factor(&result.residual);
}

static void put_heat(tanhe_status status, const tanhe_heat_content *heat) {
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(heat->heat_gj);
    put(heat->mass_t);
    put(heat->enthalpy_kj_per_kg);
    put(heat->deducted_kj_per_kg);
    put_factor(&heat->reference);
    put_point(&heat->state);
    put(heat->temperature_degc);
}

static void put_heats(void) {
    tanhe_heat_content heat;

    for (int i = 0; i < 400; i++) {
        double mass = random_amount();
        double pressure = random_positive(1013, 15);
        double temperature = random_positive(1026, 7);
        put_heat(tanhe_steam_heat(tanhe_profile_china(), mass, 1 + i % 2, pressure, temperature,
                                  1 + i / 2 % 2, &heat),
                 &heat);
        put_heat(tanhe_hot_water_heat(tanhe_profile_china(), mass, temperature, &heat), &heat);
    }
}

void digest_purchase(void) {
    tanhe_indirect_result result;
    int32_t region;

    section_begin();
    random_begin(8);
    for (size_t i = 0; tanhe_name_at(TANHE_NAME_REGION, i, &region) == TANHE_OK; i++) {
        for (int32_t year = 2009; year < 2026; year += 3) {
            int32_t allow = leaves[random_below(COUNT(leaves))];
            put_indirect(tanhe_purchased_electricity(tanhe_profile_china(), random_amount(),
                                                     TANHE_UNIT_1E8_KWH, region, year, allow, &result),
                         &result);
            put_indirect(tanhe_purchased_electricity(&own, random_amount(), TANHE_UNIT_GJ, region, year,
                                                     allow, &result),
                         &result);
            put_indirect(tanhe_purchased_heat(tanhe_profile_china_ets(), random_amount(), TANHE_UNIT_GCAL,
                                              region, year, allow, &result),
                         &result);
        }
        put_market(region, 2022, (int32_t)(i % 2));
    }
    put_heats();
    section_end("purchase");
}

/* ---- balance --------------------------------------------------------------------------------------------- */

static const double raw_coal_balance[TANHE_BALANCE_ROWS] = {
    9628.52, -3860.89, -2683.81, -228.24, -717.43, -29.86, 0,      -21.55, 0,  -180, 21,
    5746.63, 334.27,   4792.56,  281.58,  20.08,   9.99,   315.63, 262.1,  12, 0,
};

static void put_balance(const double *rows) {
    tanhe_balance_closure closure = {0, 0, 0};
    tanhe_balance_activity activity;
    tanhe_status status;

    put_integer(tanhe_balance_close(rows, 0.1, &closure));
    put(closure.column);
    put(closure.transformation);
    put(closure.final_use);
    status = tanhe_balance_activity_of(rows, &activity);
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(activity.total);
    put(activity.thermal_power);
    put(activity.heat_supply);
    put(activity.industry);
    put(activity.agriculture);
    put(activity.construction);
    put(activity.transport);
    put(activity.commercial);
    put(activity.residential);
}

void digest_balance(void) {
    double rows[TANHE_BALANCE_ROWS];

    section_begin();
    random_begin(9);
    put_balance(raw_coal_balance);
    for (int i = 0; i < 1500; i++) {
        for (size_t j = 0; j < TANHE_BALANCE_ROWS; j++)
            rows[j] = random_amount();
        for (size_t j = TANHE_BALANCE_THERMAL_POWER; j < TANHE_BALANCE_LOSS; j++)
            rows[j] = random_below(4) ? -rows[j] : rows[j];
        if (i % 8)
            rows[TANHE_BALANCE_INDUSTRY_NON_ENERGY] = 0;
        put_balance(rows);
    }
    section_end("balance");
}
