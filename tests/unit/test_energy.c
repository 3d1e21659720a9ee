/* SPDX-License-Identifier: MIT */
/* Standard coal, comprehensive energy, intensity, shares, combustion, purchased electricity and heat. */

#include "tanhe/energy.h"

#include <float.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

#include "greatest.h"
#include "results.h"

#include "apply.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define UNTOUCHED (-77)
#define HUNAN     TANHE_REGION_HUNAN

/* A catalog of the caller's own values, before others. */
typedef struct {
    tanhe_factor_row rows[16];
    tanhe_table table;
    tanhe_catalog catalog;
} own;

static int own_values(own *o, const char *csv, const tanhe_catalog *others) {
    size_t errors = 0;
    tanhe_text_error error;

    if (tanhe_overlay_read(csv, TANHE_NUL, o->rows, COUNT(o->rows), &o->table, &error, 1, &errors) !=
            TANHE_OK ||
        tanhe_catalog_init(&o->catalog) != TANHE_OK || tanhe_catalog_add(&o->catalog, &o->table) != TANHE_OK)
        return 0;
    return others == NULL || tanhe_catalog_extend(&o->catalog, others) == TANHE_OK;
}

/* A catalog of one document, before others. */
static int one_document(tanhe_catalog *catalog, const tanhe_table *table, const tanhe_catalog *others) {
    if (tanhe_catalog_init(catalog) != TANHE_OK || tanhe_catalog_add(catalog, table) != TANHE_OK)
        return 0;
    return others == NULL || tanhe_catalog_extend(catalog, others) == TANHE_OK;
}

/* --------------------------------------------------------------------------------------------- layouts */

#define ASSERT_SIZE(size, type)         ASSERT_EQ_FMT((size_t)(size), sizeof(type), "%zu")
#define ASSERT_AT(offset, type, member) ASSERT_EQ_FMT((size_t)(offset), offsetof(type, member), "%zu")

TEST layouts_of_standard_coal(void) {
    ASSERT_SIZE(96, tanhe_coal_result);
    ASSERT_AT(0, tanhe_coal_result, coal_tce);
    ASSERT_AT(8, tanhe_coal_result, amount);
    ASSERT_AT(16, tanhe_coal_result, coefficient);
    ASSERT_AT(88, tanhe_coal_result, unit);
    ASSERT_AT(92, tanhe_coal_result, reserved);
    ASSERT_SIZE(16, tanhe_energy_item);
    ASSERT_AT(0, tanhe_energy_item, amount);
    ASSERT_AT(8, tanhe_energy_item, subject);
    ASSERT_AT(12, tanhe_energy_item, unit);
    PASS();
}

TEST layouts_of_shares(void) {
    ASSERT_SIZE(24, tanhe_energy_mix);
    ASSERT_AT(0, tanhe_energy_mix, primary_power_mwh);
    ASSERT_AT(8, tanhe_energy_mix, other_non_fossil_tce);
    ASSERT_AT(16, tanhe_energy_mix, fossil_tce);
    ASSERT_SIZE(112, tanhe_share_result);
    ASSERT_AT(0, tanhe_share_result, share);
    ASSERT_AT(8, tanhe_share_result, non_fossil_tce);
    ASSERT_AT(16, tanhe_share_result, total_tce);
    ASSERT_AT(24, tanhe_share_result, power_tce);
    ASSERT_AT(32, tanhe_share_result, tce_per_mwh);
    ASSERT_AT(40, tanhe_share_result, coefficient);
    PASS();
}

TEST layouts_of_combustion(void) {
    ASSERT_SIZE(48, tanhe_fuel_measured);
    ASSERT_AT(0, tanhe_fuel_measured, ncv_gj);
    ASSERT_AT(8, tanhe_fuel_measured, carbon_content);
    ASSERT_AT(16, tanhe_fuel_measured, oxidation);
    ASSERT_AT(24, tanhe_fuel_measured, ef_co2);
    ASSERT_AT(32, tanhe_fuel_measured, ef_ch4);
    ASSERT_AT(40, tanhe_fuel_measured, ef_n2o);
    ASSERT_SIZE(496, tanhe_fuel_emission);
    ASSERT_AT(0, tanhe_fuel_emission, amount);
    ASSERT_AT(8, tanhe_fuel_emission, energy_gj);
    ASSERT_AT(16, tanhe_fuel_emission, co2_t);
    ASSERT_AT(24, tanhe_fuel_emission, co2_bio_t);
    ASSERT_AT(32, tanhe_fuel_emission, ch4_t);
    ASSERT_AT(40, tanhe_fuel_emission, n2o_t);
    ASSERT_AT(48, tanhe_fuel_emission, factors);
    ASSERT_AT(480, tanhe_fuel_emission, unit);
    ASSERT_AT(484, tanhe_fuel_emission, ch4_status);
    ASSERT_AT(488, tanhe_fuel_emission, n2o_status);
    ASSERT_AT(492, tanhe_fuel_emission, reserved);
    PASS();
}

TEST layouts_of_purchases(void) {
    ASSERT_SIZE(88, tanhe_indirect_result);
    ASSERT_AT(0, tanhe_indirect_result, co2_t);
    ASSERT_AT(8, tanhe_indirect_result, amount);
    ASSERT_AT(16, tanhe_indirect_result, factor);
    ASSERT_SIZE(24, tanhe_power_contract);
    ASSERT_AT(0, tanhe_power_contract, amount_mwh);
    ASSERT_AT(8, tanhe_power_contract, ef_t_per_mwh);
    ASSERT_AT(16, tanhe_power_contract, kind);
    ASSERT_AT(20, tanhe_power_contract, proven_for_year);
    ASSERT_SIZE(208, tanhe_market_result);
    ASSERT_AT(0, tanhe_market_result, location_co2_t);
    ASSERT_AT(8, tanhe_market_result, market_co2_t);
    ASSERT_AT(16, tanhe_market_result, amount_mwh);
    ASSERT_AT(24, tanhe_market_result, contracted_mwh);
    ASSERT_AT(32, tanhe_market_result, contracted_co2_t);
    ASSERT_AT(40, tanhe_market_result, residual_mwh);
    ASSERT_AT(48, tanhe_market_result, residual_co2_t);
    ASSERT_AT(56, tanhe_market_result, residual_is_average);
    ASSERT_AT(60, tanhe_market_result, reserved);
    ASSERT_AT(64, tanhe_market_result, average);
    ASSERT_AT(136, tanhe_market_result, residual);
    ASSERT_SIZE(152, tanhe_heat_content);
    ASSERT_AT(0, tanhe_heat_content, heat_gj);
    ASSERT_AT(8, tanhe_heat_content, mass_t);
    ASSERT_AT(16, tanhe_heat_content, enthalpy_kj_per_kg);
    ASSERT_AT(24, tanhe_heat_content, deducted_kj_per_kg);
    ASSERT_AT(32, tanhe_heat_content, reference);
    ASSERT_AT(104, tanhe_heat_content, state);
    ASSERT_AT(144, tanhe_heat_content, temperature_degc);
    PASS();
}

TEST numbers_are_fixed(void) {
    ASSERT_EQ(1, TANHE_ELECTRICITY_CALORIFIC);
    ASSERT_EQ(2, TANHE_ELECTRICITY_GENERATION);
    ASSERT_EQ(3, TANHE_ELECTRICITY_SUPPLY);
    ASSERT_EQ(0, TANHE_FACTOR_NCV);
    ASSERT_EQ(1, TANHE_FACTOR_CARBON_CONTENT);
    ASSERT_EQ(2, TANHE_FACTOR_OXIDATION);
    ASSERT_EQ(3, TANHE_FACTOR_EF_CO2);
    ASSERT_EQ(4, TANHE_FACTOR_EF_CH4);
    ASSERT_EQ(5, TANHE_FACTOR_EF_N2O);
    ASSERT_EQ(6, TANHE_FUEL_FACTORS);
    ASSERT_EQ(1, TANHE_CONTRACT_CERTIFICATE);
    ASSERT_EQ(2, TANHE_CONTRACT_DIRECT);
    ASSERT_EQ(3, TANHE_CONTRACT_SUPPLIER);
    ASSERT_EQ(1, TANHE_STEAM_DEDUCTED);
    ASSERT_EQ(2, TANHE_STEAM_FULL);
    PASS();
}

SUITE(layout) {
    RUN_TEST(layouts_of_standard_coal);
    RUN_TEST(layouts_of_shares);
    RUN_TEST(layouts_of_combustion);
    RUN_TEST(layouts_of_purchases);
    RUN_TEST(numbers_are_fixed);
}

/* --------------------------------------------------------------------------------------- standard coal */

/* Printed coefficients of the China profile, and what stands behind each. */
TEST printed_coefficients(void) {
    static const struct {
        tanhe_id subject;
        tanhe_id unit;
        double amount;
        double coal_tce;
        tanhe_id source;
        int32_t match;
    } rows[] = {
        {TANHE_FUEL_RAW_COAL, TANHE_UNIT_T, 100, 71.43, TANHE_SOURCE_GBT2589_2020, 0},
        {TANHE_FUEL_DIESEL, TANHE_UNIT_T, 100, 145.71, TANHE_SOURCE_GBT2589_2020, 0},
        {TANHE_FUEL_GASOLINE, TANHE_UNIT_T, 100, 147.14, TANHE_SOURCE_GBT2589_2020, 0},
        {TANHE_FUEL_FUEL_OIL, TANHE_UNIT_KG, 100, 0.14286, TANHE_SOURCE_GBT2589_2020, 0},
        {TANHE_FUEL_LPG, TANHE_UNIT_1E4_T, 1, 17143, TANHE_SOURCE_GBT2589_2020, 0},
        {TANHE_FUEL_CRUDE_OIL, TANHE_UNIT_T, 1, 1.4286, TANHE_SOURCE_CESY_2023,
         TANHE_MATCH_SINGLE_SOURCED | TANHE_MATCH_LOCKED_PASSED},
        {TANHE_FUEL_COKE, TANHE_UNIT_T, 1, 0.9714, TANHE_SOURCE_CESY_2023,
         TANHE_MATCH_SINGLE_SOURCED | TANHE_MATCH_LOCKED_PASSED},
        {TANHE_FUEL_COAL_TAR, TANHE_UNIT_T, 1, 1.1429, TANHE_SOURCE_GBT2589_2008, TANHE_MATCH_LOCKED_PASSED},
        {TANHE_FUEL_OILFIELD_GAS, TANHE_UNIT_1E4_M3, 1, 13.3, TANHE_SOURCE_GBT2589_2008, 0},
        {TANHE_FUEL_GASFIELD_GAS, TANHE_UNIT_1E4_M3, 1, 12.143, TANHE_SOURCE_GBT2589_2008, 0},
        {TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_1E4_KWH, 1, 1.229, TANHE_SOURCE_GBT2589_2020, 0},
        {TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_1E8_KWH, 1, 12290, TANHE_SOURCE_GBT2589_2020, 0},
        {TANHE_CARRIER_HEAT, TANHE_UNIT_GJ, 1, 0.03412, TANHE_SOURCE_GBT2589_2020, 0},
        {TANHE_CARRIER_HEAT, TANHE_UNIT_1E10_KJ, 1, 341.2, TANHE_SOURCE_GBT2589_2020, 0},
        {TANHE_CARRIER_STEAM_LOW_PRESSURE, TANHE_UNIT_T, 1, 0.1286, TANHE_SOURCE_GBT2589_2008, 0},
        {TANHE_CARRIER_OXYGEN, TANHE_UNIT_1E4_M3, 1, 4, TANHE_SOURCE_GBT2589_2008, TANHE_MATCH_LOCKED_PASSED},
    };
    size_t i;

    for (i = 0; i < COUNT(rows); i++) {
        tanhe_coal_result out;

        ASSERT_EQ_FMT(TANHE_OK,
                      tanhe_standard_coal(tanhe_profile_china(), rows[i].subject, rows[i].amount,
                                          rows[i].unit, 2023, 0, &out),
                      "%d");
        ASSERT_NEAR(rows[i].coal_tce, out.coal_tce);
        ASSERT(same_bits(rows[i].amount, out.amount));
        ASSERT_EQ(rows[i].unit, out.unit);
        ASSERT_EQ(0, out.reserved);
        ASSERT_EQ(rows[i].subject, out.coefficient.subject);
        ASSERT_EQ(TANHE_PROPERTY_COAL_EQUIVALENT, out.coefficient.property);
        ASSERT_EQ_FMT(rows[i].source, out.coefficient.source, "%d");
        ASSERT_EQ_FMT(rows[i].match, out.coefficient.match, "%d");
    }
    PASS();
}

/* Fresh water grew threefold from the edition of 2008 to that of 2020. */
TEST the_edition_is_the_catalogs_order(void) {
    tanhe_catalog edition_2008;
    tanhe_coal_result out;

    ASSERT(one_document(&edition_2008, tanhe_table_gbt2589_2008(), tanhe_profile_china()));
    ASSERT_EQ(TANHE_OK, tanhe_standard_coal(tanhe_profile_china(), TANHE_CARRIER_FRESH_WATER, 1000,
                                            TANHE_UNIT_T, 0, 0, &out));
    ASSERT_NEAR(0.2571, out.coal_tce);
    ASSERT_EQ(TANHE_SOURCE_GBT2589_2020, out.coefficient.source);
    ASSERT_EQ(TANHE_OK,
              tanhe_standard_coal(&edition_2008, TANHE_CARRIER_FRESH_WATER, 1000, TANHE_UNIT_T, 0, 0, &out));
    ASSERT_NEAR(0.0857, out.coal_tce);
    ASSERT_EQ(TANHE_SOURCE_GBT2589_2008, out.coefficient.source);
    /* The coefficients of fuels did not change with the kilocalorie. */
    ASSERT_EQ(TANHE_OK, tanhe_standard_coal(&edition_2008, TANHE_FUEL_RAW_COAL, 1, TANHE_UNIT_T, 0, 0, &out));
    ASSERT_NEAR(0.7143, out.coal_tce);
    PASS();
}

/* 860/7000 is printed 0.1229; the heat of a kWh makes 0.1228. Neither is derived from the other. */
TEST electricity_is_not_derived_from_heat(void) {
    tanhe_coal_result power, heat;

    ASSERT_EQ(TANHE_OK, tanhe_standard_coal(tanhe_profile_china(), TANHE_CARRIER_ELECTRICITY, 1,
                                            TANHE_UNIT_MWH, 0, 0, &power));
    ASSERT_EQ(TANHE_OK, tanhe_standard_coal(tanhe_profile_china(), TANHE_CARRIER_HEAT, 3.6, TANHE_UNIT_GJ, 0,
                                            0, &heat));
    ASSERT_NEAR(0.1229, power.coal_tce);
    ASSERT_NEAR(0.122832, heat.coal_tce);
    PASS();
}

TEST a_range_is_the_callers_choice(void) {
    tanhe_coal_result out;

    MARK(out);
    ASSERT_EQ(TANHE_ECHOICE, tanhe_standard_coal(tanhe_profile_china(), TANHE_FUEL_NATURAL_GAS, 1,
                                                 TANHE_UNIT_1E4_M3, 2023, 0, &out));
    ASSERT_EQ(TANHE_ECHOICE, tanhe_standard_coal(tanhe_profile_china(), TANHE_FUEL_COKE_OVEN_GAS, 1,
                                                 TANHE_UNIT_1E4_M3, 2023, 0, &out));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK, tanhe_standard_coal(tanhe_profile_china(), TANHE_FUEL_NATURAL_GAS, 1,
                                            TANHE_UNIT_1E4_M3, 2023, TANHE_ALLOW_RANGE_LOW, &out));
    ASSERT_NEAR(11.0, out.coal_tce);
    ASSERT_EQ_FMT(TANHE_MATCH_RANGE_END | TANHE_MATCH_SINGLE_SOURCED, out.coefficient.match, "%d");
    ASSERT(same_bits(1.1, out.coefficient.low));
    ASSERT(same_bits(1.33, out.coefficient.high));
    ASSERT_EQ(TANHE_OK, tanhe_standard_coal(tanhe_profile_china(), TANHE_FUEL_NATURAL_GAS, 1,
                                            TANHE_UNIT_1E4_M3, 2023, TANHE_ALLOW_RANGE_HIGH, &out));
    ASSERT_NEAR(13.3, out.coal_tce);
    ASSERT_EQ(TANHE_OK, tanhe_standard_coal(tanhe_profile_china(), TANHE_FUEL_COKE_OVEN_GAS, 1,
                                            TANHE_UNIT_1E4_M3, 2023, TANHE_ALLOW_RANGE_LOW, &out));
    ASSERT_NEAR(5.714, out.coal_tce);
    /* The Yearbook gives the lower end only, so the upper one is that of 2008. */
    ASSERT_EQ(TANHE_OK, tanhe_standard_coal(tanhe_profile_china(), TANHE_FUEL_COKE_OVEN_GAS, 1,
                                            TANHE_UNIT_1E4_M3, 2023, TANHE_ALLOW_RANGE_HIGH, &out));
    ASSERT_NEAR(6.143, out.coal_tce);
    ASSERT_EQ(TANHE_SOURCE_GBT2589_2008, out.coefficient.source);
    ASSERT_EQ_FMT(TANHE_MATCH_RANGE_END | TANHE_MATCH_RANGE_PASSED | TANHE_MATCH_LOCKED_PASSED,
                  out.coefficient.match, "%d");
    PASS();
}

TEST locked_coefficients_need_leave(void) {
    tanhe_coal_result out;

    MARK(out);
    ASSERT_EQ(TANHE_EUNCONFIRMED,
              tanhe_standard_coal(tanhe_profile_china(), TANHE_FUEL_GANGUE, 1, TANHE_UNIT_T, 0, 0, &out));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK, tanhe_standard_coal(tanhe_profile_china(), TANHE_FUEL_GANGUE, 1, TANHE_UNIT_T, 0,
                                            TANHE_ALLOW_UNCONFIRMED, &out));
    ASSERT_NEAR(0.2857, out.coal_tce);
    ASSERT_EQ_FMT(TANHE_MATCH_UNCONFIRMED, out.coefficient.match, "%d");
    /* A confirmed value goes before a locked one also where that is allowed. */
    ASSERT_EQ(TANHE_OK, tanhe_standard_coal(tanhe_profile_china(), TANHE_FUEL_COAL_TAR, 1, TANHE_UNIT_T, 0,
                                            TANHE_ALLOW_UNCONFIRMED, &out));
    ASSERT_EQ(TANHE_SOURCE_GBT2589_2008, out.coefficient.source);
    PASS();
}

/* GB/T 2589 prints per m3, meters of gas count Nm3: taken for each other, and said so. */
TEST states_of_gas_are_flagged(void) {
    own o;
    tanhe_coal_result out;

    ASSERT_EQ(TANHE_OK, tanhe_standard_coal(tanhe_profile_china(), TANHE_FUEL_OILFIELD_GAS, 1,
                                            TANHE_UNIT_1E4_NM3, 0, 0, &out));
    ASSERT_NEAR(13.3, out.coal_tce);
    ASSERT_EQ_FMT(TANHE_MATCH_GAS_STATE, out.coefficient.match, "%d");
    ASSERT_EQ(TANHE_OK, tanhe_standard_coal(tanhe_profile_china(), TANHE_FUEL_OILFIELD_GAS, 1,
                                            TANHE_UNIT_1E4_M3, 0, 0, &out));
    ASSERT_NEAR(13.3, out.coal_tce);
    ASSERT_EQ_FMT(0, out.coefficient.match, "%d");
    ASSERT(own_values(&o, "subject,property,value,unit\nnatural_gas,coal_equivalent,1.25,kgce/Nm3\n", NULL));
    ASSERT_EQ(TANHE_OK,
              tanhe_standard_coal(&o.catalog, TANHE_FUEL_NATURAL_GAS, 1000, TANHE_UNIT_NM3, 0, 0, &out));
    ASSERT_NEAR(1.25, out.coal_tce);
    ASSERT_EQ_FMT(TANHE_MATCH_OVERLAY, out.coefficient.match, "%d");
    ASSERT_EQ(TANHE_OK,
              tanhe_standard_coal(&o.catalog, TANHE_FUEL_NATURAL_GAS, 1000, TANHE_UNIT_M3, 0, 0, &out));
    ASSERT_NEAR(1.25, out.coal_tce);
    ASSERT_EQ_FMT(TANHE_MATCH_OVERLAY | TANHE_MATCH_GAS_STATE, out.coefficient.match, "%d");
    /* 293.15 Sm3 are 273.15 Nm3: both have a state, so that is a conversion and no assumption. */
    ASSERT_EQ(TANHE_OK,
              tanhe_standard_coal(&o.catalog, TANHE_FUEL_NATURAL_GAS, 293.15, TANHE_UNIT_SM3, 0, 0, &out));
    ASSERT_NEAR(0.3414375, out.coal_tce);
    ASSERT_EQ_FMT(TANHE_MATCH_OVERLAY, out.coefficient.match, "%d");
    PASS();
}

/* "m3 without a stated condition taken as the document's condition", also where that is 20 degrees. */
TEST m3_has_the_state_of_the_document(void) {
    own o;
    tanhe_coal_result out;

    ASSERT(own_values(&o, "subject,property,value,unit\nnatural_gas,coal_equivalent,1.25,kgce/Sm3\n", NULL));
    ASSERT_EQ(TANHE_OK,
              tanhe_standard_coal(&o.catalog, TANHE_FUEL_NATURAL_GAS, 1000, TANHE_UNIT_M3, 0, 0, &out));
    ASSERT_NEAR(1.25, out.coal_tce);
    ASSERT_EQ_FMT(TANHE_MATCH_OVERLAY | TANHE_MATCH_GAS_STATE, out.coefficient.match, "%d");
    PASS();
}

TEST standard_coal_is_itself(void) {
    tanhe_coal_result out;
    tanhe_catalog none;

    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&none));
    ASSERT_EQ(TANHE_OK, tanhe_standard_coal(&none, TANHE_FUEL_RAW_COAL, 12.5, TANHE_UNIT_TCE, 2023, 0, &out));
    ASSERT(same_bits(12.5, out.coal_tce));
    ASSERT_EQ(TANHE_SOURCE_DEFINITION, out.coefficient.source);
    ASSERT_EQ_FMT(0, out.coefficient.match, "%d");
    ASSERT_EQ_FMT(-1, out.coefficient.table, "%d");
    ASSERT_EQ_FMT(-1, out.coefficient.row, "%d");
    ASSERT_EQ(TANHE_PROPERTY_COAL_EQUIVALENT, out.coefficient.property);
    ASSERT(same_bits(1.0, out.coefficient.value));
    ASSERT(is_nan(out.coefficient.low) && is_nan(out.coefficient.high));
    ASSERT_EQ(TANHE_OK,
              tanhe_standard_coal(&none, TANHE_CARRIER_ELECTRICITY, 2, TANHE_UNIT_1E4_TCE, 0, 0, &out));
    ASSERT(same_bits(20000.0, out.coal_tce));
    ASSERT_EQ(TANHE_OK, tanhe_standard_coal(&none, TANHE_CARRIER_HEAT, 1500, TANHE_UNIT_KGCE, 0, 0, &out));
    ASSERT(same_bits(1.5, out.coal_tce));
    PASS();
}

TEST standard_coal_refuses(void) {
    static const struct {
        tanhe_id subject;
        double amount;
        tanhe_id unit;
        int32_t year, allow;
        tanhe_status status;
    } rows[] = {
        {TANHE_FUEL_RAW_COAL, NAN, TANHE_UNIT_T, 0, 0, TANHE_EARG},
        {TANHE_FUEL_RAW_COAL, INFINITY, TANHE_UNIT_T, 0, 0, TANHE_EARG},
        {TANHE_FUEL_RAW_COAL, -1, TANHE_UNIT_T, 0, 0, TANHE_EARG},
        {TANHE_FUEL_RAW_COAL, 1, TANHE_UNIT_T, -1, 0, TANHE_EARG},
        {TANHE_FUEL_RAW_COAL, 1, TANHE_UNIT_T, 0, 128, TANHE_EARG},
        {TANHE_FUEL_RAW_COAL, 1, TANHE_UNIT_T, 0, -1, TANHE_EARG},
        {TANHE_FUEL_NATURAL_GAS, 1, TANHE_UNIT_M3, 0, TANHE_ALLOW_RANGE_LOW | TANHE_ALLOW_RANGE_HIGH,
         TANHE_EARG},
        {0, 1, TANHE_UNIT_T, 0, 0, TANHE_EID},
        {-5, 1, TANHE_UNIT_T, 0, 0, TANHE_EID},
        {1999, 1, TANHE_UNIT_T, 0, 0, TANHE_EID},
        {1999, 1, TANHE_UNIT_TCE, 0, 0, TANHE_EID},
        {TANHE_FUEL_RAW_COAL, 1, 0, 0, 0, TANHE_EUNIT},
        {TANHE_FUEL_RAW_COAL, 1, 4, 0, 0, TANHE_EUNIT},
        {TANHE_FUEL_RAW_COAL, 1, TANHE_UNIT_KWH, 0, 0, TANHE_EUNIT},
        {TANHE_FUEL_RAW_COAL, 1, TANHE_UNIT_M3, 0, 0, TANHE_EUNIT},
        {TANHE_FUEL_RAW_COAL, 1, TANHE_UNIT_KGCE_PER_KG, 0, 0, TANHE_EUNIT},
        {TANHE_FUEL_OILFIELD_GAS, 1, TANHE_UNIT_T, 0, 0, TANHE_EUNIT},
        {TANHE_CARRIER_ELECTRICITY, 1, TANHE_UNIT_T, 0, 0, TANHE_EUNIT},
        {TANHE_FUEL_PEAT, 1, TANHE_UNIT_T, 0, 0, TANHE_ENOTFOUND},
        {TANHE_GAS_CO2, 1, TANHE_UNIT_T, 0, 0, TANHE_ENOTFOUND},
        {TANHE_FUEL_GASOLINE, 1.5e308, TANHE_UNIT_KG, 0, 0, TANHE_ERANGE},
        {TANHE_FUEL_GASOLINE, DBL_MAX, TANHE_UNIT_1E4_T, 0, 0, TANHE_ERANGE},
        {TANHE_FUEL_GASOLINE, DBL_MAX, TANHE_UNIT_1E4_TCE, 0, 0, TANHE_ERANGE},
    };
    tanhe_coal_result out;
    size_t i;

    MARK(out);
    for (i = 0; i < COUNT(rows); i++)
        ASSERT_EQ_FMT(rows[i].status,
                      tanhe_standard_coal(tanhe_profile_china(), rows[i].subject, rows[i].amount,
                                          rows[i].unit, rows[i].year, rows[i].allow, &out),
                      "%d");
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_EARG, tanhe_standard_coal(NULL, TANHE_FUEL_RAW_COAL, 1, TANHE_UNIT_T, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG,
              tanhe_standard_coal(tanhe_profile_china(), TANHE_FUEL_RAW_COAL, 1, TANHE_UNIT_T, 0, 0, NULL));
    ASSERT(MARKED(out));
    PASS();
}

TEST a_gas_without_room_in_a_double_is_refused(void) {
    own o;
    tanhe_coal_result out;

    MARK(out);
    ASSERT(own_values(&o, "subject,property,value,unit\nnatural_gas,coal_equivalent,1.25,kgce/Nm3\n", NULL));
    ASSERT_EQ(TANHE_ERANGE, tanhe_standard_coal(&o.catalog, TANHE_FUEL_NATURAL_GAS, DBL_MAX,
                                                TANHE_UNIT_1E4_M3, 0, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

/* Amount x factor as the rooms use it: a factor that is per nothing suits no amount. */
TEST a_factor_must_be_per_something(void) {
    tanhe_factor factor =
        tanhe_p_own_factor(TANHE_SOURCE_MEASURED, TANHE_FUEL_COKE, TANHE_PROPERTY_NCV, 28, TANHE_UNIT_GJ);
    double result = UNTOUCHED;

    ASSERT_EQ(TANHE_EUNIT, tanhe_p_apply(&factor, 2, TANHE_UNIT_T, TANHE_UNIT_GJ, &result));
    ASSERT(same_bits(UNTOUCHED, result));
    factor.unit = TANHE_UNIT_GJ_PER_T;
    ASSERT_EQ(TANHE_OK, tanhe_p_apply(&factor, 2, TANHE_UNIT_T, TANHE_UNIT_GJ, &result));
    ASSERT(same_bits(56.0, result));
    ASSERT_EQ_FMT(TANHE_MATCH_MEASURED, factor.match, "%d");
    PASS();
}

SUITE(standard_coal) {
    RUN_TEST(printed_coefficients);
    RUN_TEST(the_edition_is_the_catalogs_order);
    RUN_TEST(electricity_is_not_derived_from_heat);
    RUN_TEST(a_range_is_the_callers_choice);
    RUN_TEST(locked_coefficients_need_leave);
    RUN_TEST(states_of_gas_are_flagged);
    RUN_TEST(m3_has_the_state_of_the_document);
    RUN_TEST(standard_coal_is_itself);
    RUN_TEST(standard_coal_refuses);
    RUN_TEST(a_gas_without_room_in_a_double_is_refused);
    RUN_TEST(a_factor_must_be_per_something);
}

/* ----------------------------------------------------------------------------- electricity in standard coal */

TEST electricity_by_its_calorific_value(void) {
    tanhe_coal_result out;

    ASSERT_EQ(TANHE_OK, tanhe_electricity_coal(tanhe_profile_china(), 1, TANHE_UNIT_1E4_KWH,
                                               TANHE_ELECTRICITY_CALORIFIC, NAN, 2020, 0, &out));
    ASSERT_NEAR(1.229, out.coal_tce);
    ASSERT_EQ(TANHE_PROPERTY_COAL_EQUIVALENT, out.coefficient.property);
    ASSERT_EQ(TANHE_SOURCE_GBT2589_2020, out.coefficient.source);
    PASS();
}

TEST electricity_by_published_supply_rates(void) {
    static const struct {
        int32_t year;
        double gce_per_kwh;
        int32_t match;
    } rows[] = {
        {2005, 370, TANHE_MATCH_SINGLE_SOURCED},
        {2006, 366, TANHE_MATCH_SINGLE_SOURCED},
        {2010, 333, 0},
        {2011, 330, TANHE_MATCH_SINGLE_SOURCED},
        {2020, 305.5, 0},
    };
    tanhe_coal_result out;
    size_t i;

    for (i = 0; i < COUNT(rows); i++) {
        ASSERT_EQ_FMT(TANHE_OK,
                      tanhe_electricity_coal(tanhe_profile_china(), 1, TANHE_UNIT_MWH,
                                             TANHE_ELECTRICITY_SUPPLY, NAN, rows[i].year, 0, &out),
                      "%d");
        ASSERT_NEAR(rows[i].gce_per_kwh / 1000, out.coal_tce);
        ASSERT_EQ(TANHE_PROPERTY_COAL_RATE_SUPPLY, out.coefficient.property);
        ASSERT_EQ(TANHE_SOURCE_CEC_NEA_STATISTICS, out.coefficient.source);
        ASSERT_EQ_FMT(rows[i].year, out.coefficient.year, "%d");
        ASSERT_EQ_FMT(rows[i].match, out.coefficient.match, "%d");
    }
    PASS();
}

TEST rates_of_other_years(void) {
    tanhe_coal_result out;

    MARK(out);
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_electricity_coal(tanhe_profile_china(), 1, TANHE_UNIT_MWH,
                                                         TANHE_ELECTRICITY_SUPPLY, NAN, 2007, 0, &out));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_electricity_coal(tanhe_profile_china(), 1, TANHE_UNIT_MWH,
                                                      TANHE_ELECTRICITY_SUPPLY, NAN, 2024, 0, &out));
    ASSERT_EQ(TANHE_ENOTFOUND, /* none is built in, also not the fixed one of 1986 */
              tanhe_electricity_coal(tanhe_profile_china(), 1, TANHE_UNIT_MWH, TANHE_ELECTRICITY_GENERATION,
                                     NAN, 2020, TANHE_ALLOW_EARLIER_YEAR | TANHE_ALLOW_UNCONFIRMED, &out));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK,
              tanhe_electricity_coal(tanhe_profile_china(), 1, TANHE_UNIT_MWH, TANHE_ELECTRICITY_SUPPLY, NAN,
                                     2007, TANHE_ALLOW_UNCONFIRMED, &out));
    ASSERT_NEAR(0.356, out.coal_tce);
    ASSERT_EQ_FMT(TANHE_MATCH_UNCONFIRMED, out.coefficient.match, "%d");
    /* The confirmed one of 2020 goes before the locked ones of later years. */
    ASSERT_EQ(TANHE_OK,
              tanhe_electricity_coal(tanhe_profile_china(), 1, TANHE_UNIT_MWH, TANHE_ELECTRICITY_SUPPLY, NAN,
                                     2023, TANHE_ALLOW_EARLIER_YEAR | TANHE_ALLOW_UNCONFIRMED, &out));
    ASSERT_NEAR(0.3055, out.coal_tce);
    ASSERT_EQ_FMT(2020, out.coefficient.year, "%d");
    ASSERT_EQ_FMT(TANHE_MATCH_EARLIER_YEAR | TANHE_MATCH_LOCKED_PASSED, out.coefficient.match, "%d");
    PASS();
}

TEST electricity_by_ones_own_rate(void) {
    static const int32_t conventions[] = {TANHE_ELECTRICITY_CALORIFIC, TANHE_ELECTRICITY_GENERATION,
                                          TANHE_ELECTRICITY_SUPPLY};
    static const tanhe_id properties[] = {TANHE_PROPERTY_COAL_EQUIVALENT, TANHE_PROPERTY_COAL_RATE_GENERATION,
                                          TANHE_PROPERTY_COAL_RATE_SUPPLY};
    tanhe_catalog none;
    tanhe_coal_result out;
    size_t i;

    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&none));
    for (i = 0; i < COUNT(conventions); i++) {
        ASSERT_EQ_FMT(
            TANHE_OK,
            tanhe_electricity_coal(&none, 1, TANHE_UNIT_1E4_KWH, conventions[i], 310, 2023, 0, &out), "%d");
        ASSERT_NEAR(3.1, out.coal_tce);
        ASSERT_EQ_FMT(properties[i], out.coefficient.property, "%d");
        ASSERT_EQ_FMT(TANHE_MATCH_MEASURED, out.coefficient.match, "%d");
        ASSERT_EQ(TANHE_SOURCE_MEASURED, out.coefficient.source);
        ASSERT_EQ(TANHE_UNIT_GCE_PER_KWH, out.coefficient.unit);
    }
    PASS();
}

TEST electricity_refuses(void) {
    static const struct {
        double amount;
        tanhe_id unit;
        int32_t convention;
        double rate;
        int32_t year, allow;
        tanhe_status status;
    } rows[] = {
        {NAN, TANHE_UNIT_MWH, 1, NAN, 0, 0, TANHE_EARG},
        {INFINITY, TANHE_UNIT_MWH, 1, NAN, 0, 0, TANHE_EARG},
        {-1, TANHE_UNIT_MWH, 1, NAN, 0, 0, TANHE_EARG},
        {1, TANHE_UNIT_MWH, 0, NAN, 0, 0, TANHE_EARG},
        {1, TANHE_UNIT_MWH, 4, NAN, 0, 0, TANHE_EARG},
        {1, TANHE_UNIT_MWH, -1, 300, 0, 0, TANHE_EARG},
        {1, TANHE_UNIT_MWH, 2, 0, 0, 0, TANHE_EARG},
        {1, TANHE_UNIT_MWH, 2, -300, 0, 0, TANHE_EARG},
        {1, TANHE_UNIT_MWH, 2, INFINITY, 0, 0, TANHE_EARG},
        {1, TANHE_UNIT_MWH, 2, -INFINITY, 0, 0, TANHE_EARG},
        {1, TANHE_UNIT_MWH, 3, NAN, -2020, 0, TANHE_EARG},
        {1, TANHE_UNIT_MWH, 3, NAN, 2020, 128, TANHE_EARG},
        {1, TANHE_UNIT_T, 1, NAN, 0, 0, TANHE_EUNIT},
        {1, TANHE_UNIT_T, 3, 300, 0, 0, TANHE_EUNIT},
        {1, TANHE_UNIT_TCE, 3, 300, 0, 0, TANHE_EUNIT},
        {1, 0, 3, 300, 0, 0, TANHE_EUNIT},
        {1, -9, 1, NAN, 0, 0, TANHE_EUNIT},
        {DBL_MAX, TANHE_UNIT_TWH, 1, NAN, 0, 0, TANHE_ERANGE},
        {1e300, TANHE_UNIT_KWH, 2, 1e300, 0, 0, TANHE_ERANGE},
    };
    tanhe_coal_result out;
    size_t i;

    MARK(out);
    for (i = 0; i < COUNT(rows); i++)
        ASSERT_EQ_FMT(rows[i].status,
                      tanhe_electricity_coal(tanhe_profile_china(), rows[i].amount, rows[i].unit,
                                             rows[i].convention, rows[i].rate, rows[i].year, rows[i].allow,
                                             &out),
                      "%d");
    ASSERT_EQ(TANHE_EARG, tanhe_electricity_coal(NULL, 1, TANHE_UNIT_MWH, 1, NAN, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG,
              tanhe_electricity_coal(tanhe_profile_china(), 1, TANHE_UNIT_MWH, 1, NAN, 0, 0, NULL));
    ASSERT(MARKED(out));
    PASS();
}

SUITE(electricity) {
    RUN_TEST(electricity_by_its_calorific_value);
    RUN_TEST(electricity_by_published_supply_rates);
    RUN_TEST(rates_of_other_years);
    RUN_TEST(electricity_by_ones_own_rate);
    RUN_TEST(electricity_refuses);
}

/* --------------------------------------------------------------------------------- comprehensive energy */

static const tanhe_energy_item plant[] = {
    {100, TANHE_FUEL_RAW_COAL, TANHE_UNIT_T},           /* 71.43 */
    {10, TANHE_FUEL_DIESEL, TANHE_UNIT_T},              /* 14.571 */
    {1, TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_1E4_KWH}, /* 1.229 */
    {-5, TANHE_CARRIER_HEAT, TANHE_UNIT_GJ},            /* -0.1706, supplied to others */
    {2000, TANHE_CARRIER_FRESH_WATER, TANHE_UNIT_T},    /* 0.5142 */
};

TEST consumption_of_a_plant(void) {
    static const double parts[] = {71.43, 14.571, 1.229, -0.1706, 0.5142};
    tanhe_coal_result each[COUNT(plant)];
    double total = UNTOUCHED;
    size_t failed = 99, i;

    ASSERT_EQ(TANHE_OK, tanhe_comprehensive_energy(tanhe_profile_china(), COUNT(plant), plant, 2023, 0,
                                                   &total, each, &failed));
    ASSERT_NEAR(87.5736, total);
    for (i = 0; i < COUNT(plant); i++) {
        ASSERT_NEAR(parts[i], each[i].coal_tce);
        ASSERT(same_bits(plant[i].amount, each[i].amount));
        ASSERT_EQ(plant[i].subject, each[i].coefficient.subject);
        ASSERT_EQ(plant[i].unit, each[i].unit);
    }
    /* Nothing but the total is also enough. */
    total = UNTOUCHED;
    ASSERT_EQ(TANHE_OK, tanhe_comprehensive_energy(tanhe_profile_china(), COUNT(plant), plant, 2023, 0,
                                                   &total, NULL, NULL));
    ASSERT_NEAR(87.5736, total);
    total = UNTOUCHED;
    ASSERT_EQ(TANHE_OK, tanhe_comprehensive_energy(tanhe_profile_china(), 0, NULL, 0, 0, &total, NULL, NULL));
    ASSERT(same_bits(0.0, total));
    PASS();
}

TEST the_sum_is_exact(void) {
    static const tanhe_energy_item items[] = {
        {1e17, TANHE_FUEL_COKE, TANHE_UNIT_TCE},   {1, TANHE_FUEL_DIESEL, TANHE_UNIT_TCE},
        {0.5, TANHE_CARRIER_HEAT, TANHE_UNIT_TCE}, {-1e17, TANHE_FUEL_COKE, TANHE_UNIT_TCE},
        {1e-9, TANHE_FUEL_LPG, TANHE_UNIT_TCE},
    };
    tanhe_energy_item turned[COUNT(items)];
    double total = UNTOUCHED, other = UNTOUCHED;
    size_t i;

    for (i = 0; i < COUNT(items); i++)
        turned[i] = items[COUNT(items) - 1 - i];
    ASSERT_EQ(TANHE_OK, tanhe_comprehensive_energy(tanhe_profile_china(), COUNT(items), items, 0, 0, &total,
                                                   NULL, NULL));
    ASSERT(same_bits(1.500000001, total));
    ASSERT_EQ(TANHE_OK, tanhe_comprehensive_energy(tanhe_profile_china(), COUNT(items), turned, 0, 0, &other,
                                                   NULL, NULL));
    ASSERT(same_bits(total, other));
    PASS();
}

/* Nothing is neither consumed nor supplied. */
TEST nothing_has_no_sign(void) {
    static const tanhe_energy_item item = {0, TANHE_FUEL_RAW_COAL, TANHE_UNIT_T};
    tanhe_coal_result each;
    double total = UNTOUCHED;

    ASSERT_EQ(TANHE_OK,
              tanhe_comprehensive_energy(tanhe_profile_china(), 1, &item, 0, 0, &total, &each, NULL));
    ASSERT(same_bits(0.0, total));
    ASSERT(same_bits(0.0, each.coal_tce));
    ASSERT(same_bits(0.0, each.amount));
    PASS();
}

TEST the_bad_item_is_named(void) {
    static const struct {
        tanhe_energy_item item;
        tanhe_status status;
    } rows[] = {
        {{NAN, TANHE_FUEL_RAW_COAL, TANHE_UNIT_T}, TANHE_EARG},
        {{INFINITY, TANHE_FUEL_RAW_COAL, TANHE_UNIT_T}, TANHE_EARG},
        {{-INFINITY, TANHE_FUEL_RAW_COAL, TANHE_UNIT_T}, TANHE_EARG},
        {{1, 1999, TANHE_UNIT_T}, TANHE_EID},
        {{-1, TANHE_FUEL_RAW_COAL, TANHE_UNIT_M3}, TANHE_EUNIT},
        {{1, TANHE_FUEL_PEAT, TANHE_UNIT_T}, TANHE_ENOTFOUND},
        {{1, TANHE_FUEL_GANGUE, TANHE_UNIT_T}, TANHE_EUNCONFIRMED},
        {{1, TANHE_FUEL_NATURAL_GAS, TANHE_UNIT_M3}, TANHE_ECHOICE},
        {{1.5e308, TANHE_FUEL_GASOLINE, TANHE_UNIT_KG}, TANHE_ERANGE},
    };
    tanhe_energy_item items[COUNT(plant)];
    tanhe_coal_result each[COUNT(plant)];
    double total = UNTOUCHED;
    size_t failed, i, k;

    MARK(each);
    for (i = 0; i < COUNT(rows); i++) {
        for (k = 0; k < COUNT(plant); k++) {
            memcpy(items, plant, sizeof items);
            items[k] = rows[i].item;
            failed = 99;
            ASSERT_EQ_FMT(rows[i].status,
                          tanhe_comprehensive_energy(tanhe_profile_china(), COUNT(items), items, 2023, 0,
                                                     &total, each, &failed),
                          "%d");
            ASSERT_EQ_FMT(k, failed, "%zu");
        }
        ASSERT_EQ_FMT(rows[i].status,
                      tanhe_comprehensive_energy(tanhe_profile_china(), COUNT(items), items, 2023, 0, &total,
                                                 NULL, NULL),
                      "%d");
    }
    ASSERT(MARKED(each));
    ASSERT(same_bits(UNTOUCHED, total));
    PASS();
}

TEST a_sum_beyond_a_double_is_refused(void) {
    static const tanhe_energy_item items[] = {{1.5e308, TANHE_CARRIER_STEAM, TANHE_UNIT_T},
                                              {1.5e308, TANHE_CARRIER_STEAM, TANHE_UNIT_T}};
    own o;
    tanhe_coal_result each[COUNT(items)];
    double total = UNTOUCHED;

    MARK(each);
    ASSERT(own_values(&o, "subject,property,value,unit\nsteam,coal_equivalent,1,tce/t\n", NULL));
    ASSERT_EQ(TANHE_OK, tanhe_comprehensive_energy(&o.catalog, 1, items, 0, 0, &total, NULL, NULL));
    total = UNTOUCHED;
    ASSERT_EQ(TANHE_ERANGE,
              tanhe_comprehensive_energy(&o.catalog, COUNT(items), items, 0, 0, &total, each, NULL));
    ASSERT(same_bits(UNTOUCHED, total));
    ASSERT(MARKED(each)); /* results are written only on success */
    PASS();
}

TEST comprehensive_energy_refuses(void) {
    double total = UNTOUCHED;

    ASSERT_EQ(TANHE_EARG, tanhe_comprehensive_energy(NULL, COUNT(plant), plant, 0, 0, &total, NULL, NULL));
    ASSERT_EQ(TANHE_EARG,
              tanhe_comprehensive_energy(tanhe_profile_china(), 1, NULL, 0, 0, &total, NULL, NULL));
    ASSERT_EQ(TANHE_EARG,
              tanhe_comprehensive_energy(tanhe_profile_china(), 1, plant, 0, 0, NULL, NULL, NULL));
    ASSERT(same_bits(UNTOUCHED, total));
    PASS();
}

SUITE(comprehensive_energy) {
    RUN_TEST(consumption_of_a_plant);
    RUN_TEST(the_sum_is_exact);
    RUN_TEST(nothing_has_no_sign);
    RUN_TEST(the_bad_item_is_named);
    RUN_TEST(a_sum_beyond_a_double_is_refused);
    RUN_TEST(comprehensive_energy_refuses);
}

/* --------------------------------------------------------------------------------------------- intensity */

TEST intensity(void) {
    double found = UNTOUCHED;

    ASSERT_EQ(TANHE_OK, tanhe_energy_intensity(1229, 2458, &found));
    ASSERT(same_bits(0.5, found));
    ASSERT_EQ(TANHE_OK, tanhe_energy_intensity(0, 3, &found));
    ASSERT(same_bits(0.0, found));
    found = UNTOUCHED;
    ASSERT_EQ(TANHE_EZERO, tanhe_energy_intensity(1, 0, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_energy_intensity(-1, 1, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_energy_intensity(1, -1, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_energy_intensity(NAN, 1, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_energy_intensity(1, NAN, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_energy_intensity(1, INFINITY, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_energy_intensity(INFINITY, 1, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_energy_intensity(1, 1, NULL));
    ASSERT_EQ(TANHE_ERANGE, tanhe_energy_intensity(1e300, 1e-300, &found));
    ASSERT(same_bits(UNTOUCHED, found));
    PASS();
}

TEST relative_change(void) {
    double found = UNTOUCHED;

    ASSERT_EQ(TANHE_OK, tanhe_relative_change(100, 84, &found));
    ASSERT(same_bits(-0.16, found));
    ASSERT_EQ(TANHE_OK, tanhe_relative_change(4, 5, &found));
    ASSERT(same_bits(0.25, found));
    ASSERT_EQ(TANHE_OK, tanhe_relative_change(4, 0, &found));
    ASSERT(same_bits(-1.0, found));
    found = UNTOUCHED;
    ASSERT_EQ(TANHE_EZERO, tanhe_relative_change(0, 1, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_relative_change(-1, 1, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_relative_change(1, -1, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_relative_change(NAN, 1, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_relative_change(1, INFINITY, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_relative_change(1, 1, NULL));
    ASSERT_EQ(TANHE_ERANGE, tanhe_relative_change(1e-300, 1e300, &found));
    ASSERT(same_bits(UNTOUCHED, found));
    PASS();
}

/* The city's plan: 16 % in five years are 3.43 % a year, and (1 - 0.0343)^5 is 0.840. */
TEST sixteen_percent_in_five_years(void) {
    static const double printed[] = {0.0343, 0.0343, 0.0343, 0.0343, 0.0343};
    double yearly[5], found = UNTOUCHED, r = UNTOUCHED;
    size_t i;

    ASSERT_EQ(TANHE_OK, tanhe_mean_yearly_decline(0.16, 5, &r));
    ASSERT_IN_RANGE(0.03426970109249001, r, 1e-16); /* 1 - 0.84^(1/5) to twenty places */
    ASSERT_IN_RANGE(0.0343, r, 0.00005);
    ASSERT_EQ(TANHE_OK, tanhe_cumulative_decline(COUNT(printed), printed, &found));
    ASSERT_IN_RANGE(0.840, 1 - found, 0.0005);
    ASSERT_IN_RANGE(0.1601317629, found, 1e-9);
    for (i = 0; i < COUNT(yearly); i++)
        yearly[i] = r;
    ASSERT_EQ(TANHE_OK, tanhe_cumulative_decline(COUNT(yearly), yearly, &found));
    ASSERT_IN_RANGE(0.16, found, 1e-15);
    PASS();
}

TEST mean_yearly_decline(void) {
    double found = UNTOUCHED;

    ASSERT_EQ(TANHE_OK, tanhe_mean_yearly_decline(0.16, 1, &found));
    ASSERT_IN_RANGE(0.16, found, 1e-16);
    ASSERT_EQ(TANHE_OK, tanhe_mean_yearly_decline(0, 7, &found));
    ASSERT(same_bits(0.0, found));
    ASSERT_EQ(TANHE_OK, tanhe_mean_yearly_decline(0.75, 2, &found));
    ASSERT(same_bits(0.5, found));
    ASSERT_EQ(TANHE_OK, tanhe_mean_yearly_decline(-15, 4, &found)); /* a rise: to the sixteenfold */
    ASSERT(same_bits(-1.0, found));
    ASSERT_EQ(TANHE_OK, tanhe_mean_yearly_decline(-DBL_MAX, INT32_MAX, &found));
    ASSERT(found < 0 && found > -1e-5);
    found = UNTOUCHED;
    ASSERT_EQ(TANHE_EARG, tanhe_mean_yearly_decline(1, 5, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_mean_yearly_decline(1.5, 5, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_mean_yearly_decline(NAN, 5, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_mean_yearly_decline(-INFINITY, 5, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_mean_yearly_decline(0.16, 0, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_mean_yearly_decline(0.16, -5, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_mean_yearly_decline(0.16, 5, NULL));
    ASSERT(same_bits(UNTOUCHED, found));
    PASS();
}

/* Yearly declines multiply: a tenth and a fifth are 28 %, not 30 %. */
TEST cumulative_decline(void) {
    static const double two[] = {0.1, 0.2};
    static const double rise_and_fall[] = {-1.0, 0.5};
    static const double bad[] = {1.0, 1.5, NAN, INFINITY, -INFINITY};
    static const double far[] = {-1e300, -1e300};
    double yearly[2] = {0.1, 0.1}, found = UNTOUCHED;
    size_t i;

    ASSERT_EQ(TANHE_OK, tanhe_cumulative_decline(COUNT(two), two, &found));
    ASSERT_IN_RANGE(0.28, found, 2e-16);
    ASSERT_EQ(TANHE_OK, tanhe_cumulative_decline(COUNT(rise_and_fall), rise_and_fall, &found));
    ASSERT(same_bits(0.0, found));
    ASSERT_EQ(TANHE_OK, tanhe_cumulative_decline(0, NULL, &found));
    ASSERT(same_bits(0.0, found));
    found = UNTOUCHED;
    for (i = 0; i < COUNT(bad); i++) {
        yearly[1] = bad[i];
        ASSERT_EQ(TANHE_EARG, tanhe_cumulative_decline(2, yearly, &found));
    }
    ASSERT_EQ(TANHE_EARG, tanhe_cumulative_decline(1, NULL, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_cumulative_decline(1, two, NULL));
    ASSERT_EQ(TANHE_ERANGE, tanhe_cumulative_decline(COUNT(far), far, &found));
    ASSERT(same_bits(UNTOUCHED, found));
    PASS();
}

TEST decline_from_growth_rates(void) {
    double found = UNTOUCHED;

    ASSERT_EQ(TANHE_OK, tanhe_intensity_decline(0.05, 0.08, &found));
    ASSERT_IN_RANGE(0.027777777777777776, found, 2e-16); /* 1/36 */
    ASSERT_EQ(TANHE_OK, tanhe_intensity_decline(0, 0, &found));
    ASSERT(same_bits(0.0, found));
    ASSERT_EQ(TANHE_OK, tanhe_intensity_decline(-1, 0.5, &found));
    ASSERT(same_bits(1.0, found));
    ASSERT_EQ(TANHE_OK, tanhe_intensity_decline(1, -0.5, &found));
    ASSERT(same_bits(-3.0, found));
    found = UNTOUCHED;
    ASSERT_EQ(TANHE_EZERO, tanhe_intensity_decline(0.1, -1, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_intensity_decline(0.1, -1.1, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_intensity_decline(-1.1, 0.1, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_intensity_decline(NAN, 0.1, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_intensity_decline(0.1, INFINITY, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_intensity_decline(0.1, 0.1, NULL));
    ASSERT_EQ(TANHE_ERANGE, tanhe_intensity_decline(DBL_MAX, -0.9, &found));
    ASSERT(same_bits(UNTOUCHED, found));
    PASS();
}

SUITE(intensities) {
    RUN_TEST(intensity);
    RUN_TEST(relative_change);
    RUN_TEST(sixteen_percent_in_five_years);
    RUN_TEST(mean_yearly_decline);
    RUN_TEST(cumulative_decline);
    RUN_TEST(decline_from_growth_rates);
}

/* ------------------------------------------------------------------------------------------------ shares */

TEST non_fossil_share_by_both_conventions(void) {
    static const tanhe_energy_mix mix = {100000, 1000, 200000}; /* 10^8 kWh; tce; tce */
    tanhe_share_result calorific, generation, supply;

    ASSERT_EQ(TANHE_OK, tanhe_non_fossil_share(tanhe_profile_china(), &mix, TANHE_ELECTRICITY_CALORIFIC, NAN,
                                               2020, 0, &calorific));
    ASSERT_NEAR(12290.0, calorific.power_tce);
    ASSERT_NEAR(13290.0, calorific.non_fossil_tce);
    ASSERT_NEAR(213290.0, calorific.total_tce);
    ASSERT_NEAR(0.06230953162361105, calorific.share); /* 13290 / 213290 */
    ASSERT_NEAR(0.1229, calorific.tce_per_mwh);
    ASSERT_EQ(TANHE_SOURCE_GBT2589_2020, calorific.coefficient.source);
    ASSERT_EQ(TANHE_OK, tanhe_non_fossil_share(tanhe_profile_china(), &mix, TANHE_ELECTRICITY_GENERATION, 300,
                                               2020, 0, &generation));
    ASSERT_NEAR(30000.0, generation.power_tce);
    ASSERT_NEAR(31000.0, generation.non_fossil_tce);
    ASSERT_NEAR(231000.0, generation.total_tce);
    ASSERT_NEAR(0.1341991341991342, generation.share); /* 31/231 */
    ASSERT_NEAR(0.3, generation.tce_per_mwh);
    ASSERT_EQ_FMT(TANHE_MATCH_MEASURED, generation.coefficient.match, "%d");
    ASSERT_IN_RANGE(2.0, generation.share / calorific.share, 0.3); /* about a factor of two */
    ASSERT_EQ(TANHE_OK, tanhe_non_fossil_share(tanhe_profile_china(), &mix, TANHE_ELECTRICITY_SUPPLY, NAN,
                                               2020, 0, &supply));
    ASSERT_NEAR(30550.0, supply.power_tce);
    ASSERT_NEAR(0.3055, supply.tce_per_mwh);
    ASSERT_EQ_FMT(2020, supply.coefficient.year, "%d");
    PASS();
}

TEST shares_at_their_ends(void) {
    static const tanhe_energy_mix all_power = {5, 0, 0}, all_coal = {0, 0, 7}, nothing = {0, 0, 0};
    tanhe_share_result out;

    ASSERT_EQ(TANHE_OK, tanhe_non_fossil_share(tanhe_profile_china(), &all_power, TANHE_ELECTRICITY_CALORIFIC,
                                               NAN, 0, 0, &out));
    ASSERT(same_bits(1.0, out.share));
    ASSERT_EQ(TANHE_OK, tanhe_non_fossil_share(tanhe_profile_china(), &all_coal, TANHE_ELECTRICITY_CALORIFIC,
                                               NAN, 0, 0, &out));
    ASSERT(same_bits(0.0, out.share));
    MARK(out);
    ASSERT_EQ(TANHE_EZERO, tanhe_non_fossil_share(tanhe_profile_china(), &nothing,
                                                  TANHE_ELECTRICITY_CALORIFIC, NAN, 0, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST non_fossil_share_refuses(void) {
    static const tanhe_energy_mix good = {1, 1, 1};
    static const tanhe_energy_mix bad[] = {
        {NAN, 1, 1}, {-1, 1, 1},  {INFINITY, 1, 1}, {1, NAN, 1},
        {1, -1, 1},  {1, 1, NAN}, {1, 1, INFINITY}, {1, 1, -1},
    };
    static const tanhe_energy_mix far = {1, 1.5e308, 1.5e308};
    tanhe_share_result out;
    size_t i;

    MARK(out);
    for (i = 0; i < COUNT(bad); i++)
        ASSERT_EQ_FMT(TANHE_EARG,
                      tanhe_non_fossil_share(tanhe_profile_china(), &bad[i], TANHE_ELECTRICITY_CALORIFIC, NAN,
                                             0, 0, &out),
                      "%d");
    ASSERT_EQ(TANHE_EARG, tanhe_non_fossil_share(NULL, &good, 1, NAN, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_non_fossil_share(tanhe_profile_china(), NULL, 1, NAN, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_non_fossil_share(tanhe_profile_china(), &good, 1, NAN, 0, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_non_fossil_share(tanhe_profile_china(), &good, 9, NAN, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_non_fossil_share(tanhe_profile_china(), &good, 2, -1, 0, 0, &out));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_non_fossil_share(tanhe_profile_china(), &good,
                                                      TANHE_ELECTRICITY_GENERATION, NAN, 2020, 0, &out));
    ASSERT_EQ(TANHE_ERANGE, tanhe_non_fossil_share(tanhe_profile_china(), &far, TANHE_ELECTRICITY_CALORIFIC,
                                                   NAN, 0, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

/* The coefficient is part of the result: one that is no double in tce/MWh is no result. */
TEST a_coefficient_beyond_a_double_is_refused(void) {
    static const tanhe_energy_mix no_power = {0, 1, 1};
    own o;
    tanhe_share_result out;

    MARK(out);
    ASSERT(own_values(&o, "subject,property,value,unit\nelectricity,coal_equivalent,1e306,kgce/J\n", NULL));
    ASSERT_EQ(TANHE_ERANGE,
              tanhe_non_fossil_share(&o.catalog, &no_power, TANHE_ELECTRICITY_CALORIFIC, NAN, 0, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST shares_of_an_exact_total(void) {
    static const double parts[] = {1, 2, 3, 4};
    static const double wide[] = {1e16, 1, 1, 1, 1, 1, 1, 1, 1}; /* a plain loop never leaves 1e16 */
    double shares[COUNT(wide)], total = UNTOUCHED, sum = 0;
    size_t i;

    ASSERT_EQ(TANHE_OK, tanhe_shares(COUNT(parts), parts, shares, &total));
    ASSERT(same_bits(10.0, total));
    for (i = 0; i < COUNT(parts); i++) {
        ASSERT(same_bits(parts[i] / 10, shares[i]));
        sum += shares[i];
    }
    ASSERT_NEAR(1.0, sum);
    ASSERT_EQ(TANHE_OK, tanhe_shares(COUNT(wide), wide, shares, &total));
    ASSERT(same_bits(10000000000000008.0, total));
    PASS();
}

TEST shares_refuse(void) {
    static const double bad[] = {NAN, INFINITY, -0.5};
    static const double zeros[] = {0, 0}, far[] = {1.5e308, 1.5e308};
    double parts[3] = {1, 2, 3}, shares[3] = {UNTOUCHED, UNTOUCHED, UNTOUCHED}, total = UNTOUCHED;
    size_t i;

    for (i = 0; i < COUNT(bad); i++) {
        parts[2] = bad[i];
        ASSERT_EQ(TANHE_EARG, tanhe_shares(3, parts, shares, &total));
    }
    ASSERT_EQ(TANHE_EARG, tanhe_shares(1, NULL, shares, &total));
    ASSERT_EQ(TANHE_EARG, tanhe_shares(1, parts, NULL, &total));
    ASSERT_EQ(TANHE_EARG, tanhe_shares(1, parts, shares, NULL));
    ASSERT_EQ(TANHE_EZERO, tanhe_shares(2, zeros, shares, &total));
    ASSERT_EQ(TANHE_EZERO, tanhe_shares(0, NULL, NULL, &total));
    ASSERT_EQ(TANHE_ERANGE, tanhe_shares(2, far, shares, &total));
    ASSERT(same_bits(UNTOUCHED, total));
    for (i = 0; i < COUNT(shares); i++)
        ASSERT(same_bits(UNTOUCHED, shares[i]));
    PASS();
}

SUITE(mix) {
    RUN_TEST(non_fossil_share_by_both_conventions);
    RUN_TEST(shares_at_their_ends);
    RUN_TEST(non_fossil_share_refuses);
    RUN_TEST(a_coefficient_beyond_a_double_is_refused);
    RUN_TEST(shares_of_an_exact_total);
    RUN_TEST(shares_refuse);
}

/* ------------------------------------------------------------------------------------------- combustion */

/* GB/T 32151.34-2024, table C.1, the same in GB/T 32151.22-2024: per t or 10^4 Nm3. */
static const struct {
    tanhe_id fuel, unit;
    double ncv_gj, content_t_per_tj, oxidation_percent;
    double exact;  /* NCV x CC x OF x 44/12 in fractions, rounded once */
    double digits; /* to six decimals */
} fuels[] = {
    {TANHE_FUEL_ANTHRACITE, TANHE_UNIT_T, 26.7, 27.4, 94, 2.5215124, 2.521512},
    {TANHE_FUEL_BITUMINOUS, TANHE_UNIT_T, 19.570, 26.1, 93, 1.74174957, 1.741750},
    {TANHE_FUEL_LIGNITE, TANHE_UNIT_T, 11.9, 28, 96, 1.172864, 1.172864},
    {TANHE_FUEL_CLEANED_COAL, TANHE_UNIT_T, 26.334, 25.41, 90, 2.208184902, 2.208185},
    {TANHE_FUEL_OTHER_WASHED_COAL, TANHE_UNIT_T, 12.545, 25.41, 90, 1.051935885, 1.051936},
    {TANHE_FUEL_BRIQUETTES, TANHE_UNIT_T, 17.460, 33.6, 90, 1.9359648, 1.935965},
    {TANHE_FUEL_OTHER_COAL_PRODUCTS, TANHE_UNIT_T, 17.460, 33.6, 98, 2.10805056, 2.108051},
    {TANHE_FUEL_COKE, TANHE_UNIT_T, 28.435, 29.5, 93, 2.860418825, 2.860419},
    {TANHE_FUEL_PETROLEUM_COKE, TANHE_UNIT_T, 32.5, 27.50, 98, 3.2115416666666667, 3.211542},
    {TANHE_FUEL_CRUDE_OIL, TANHE_UNIT_T, 41.816, 20.1, 98, 3.020202416, 3.020202},
    {TANHE_FUEL_FUEL_OIL, TANHE_UNIT_T, 41.816, 21.1, 98, 3.1704612426666667, 3.170461},
    {TANHE_FUEL_GASOLINE, TANHE_UNIT_T, 43.070, 18.9, 98, 2.92505598, 2.925056},
    {TANHE_FUEL_DIESEL, TANHE_UNIT_T, 42.652, 20.2, 98, 3.0959096373333335, 3.095910},
    {TANHE_FUEL_KEROSENE_GENERAL, TANHE_UNIT_T, 43.070, 19.6, 98, 3.0333913866666666, 3.033391},
    {TANHE_FUEL_LNG, TANHE_UNIT_T, 51.498, 15.3, 98, 2.831257044, 2.831257},
    {TANHE_FUEL_LPG, TANHE_UNIT_T, 50.179, 17.2, 98, 3.101329821333333, 3.101330},
    {TANHE_FUEL_NAPHTHA, TANHE_UNIT_T, 44.5, 20.0, 98, 3.1980666666666666, 3.198067},
    {TANHE_FUEL_TAR, TANHE_UNIT_T, 33.453, 22.0, 98, 2.64457116, 2.644571},
    {TANHE_FUEL_CRUDE_BENZOL, TANHE_UNIT_T, 41.816, 22.7, 98, 3.4108753653333332, 3.410875},
    {TANHE_FUEL_OTHER_PETROLEUM, TANHE_UNIT_T, 41.031, 20.0, 98, 2.9487612, 2.948761},
    {TANHE_FUEL_NATURAL_GAS, TANHE_UNIT_1E4_NM3, 389.31, 15.3, 99, 21.62188809, 21.621888},
    {TANHE_FUEL_BLAST_FURNACE_GAS, TANHE_UNIT_1E4_NM3, 33.00, 70.80, 99, 8.481132, 8.481132},
    {TANHE_FUEL_CONVERTER_GAS, TANHE_UNIT_1E4_NM3, 84.00, 49.60, 99, 15.124032, 15.124032},
    {TANHE_FUEL_COKE_OVEN_GAS, TANHE_UNIT_1E4_NM3, 179.81, 13.58, 99, 8.863805874, 8.863806},
    {TANHE_FUEL_REFINERY_GAS, TANHE_UNIT_T, 45.998, 18.2, 99, 3.038903868, 3.038904},
    {TANHE_FUEL_OTHER_GAS, TANHE_UNIT_1E4_NM3, 52.270, 12.2, 99, 2.31482922, 2.314829},
};

static const tanhe_fuel_measured not_measured = {NAN, NAN, NAN, NAN, NAN, NAN};

/* The usual call: no region, the year 2023. */
static tanhe_status burn(const tanhe_catalog *catalog, tanhe_id fuel, double amount, tanhe_id unit,
                         tanhe_id sector, const tanhe_fuel_measured *measured, int32_t allow,
                         tanhe_fuel_emission *out) {
    return tanhe_fuel_combustion(catalog, fuel, amount, unit, sector, 0, 2023, measured, allow, out);
}

TEST emission_factors_of_the_standards(void) {
    const tanhe_table *documents[2];
    size_t d, i;

    documents[0] = tanhe_table_gbt32151_34_2024();
    documents[1] = tanhe_table_gbt32151_22_2024();
    ASSERT_EQ_FMT((size_t)26, COUNT(fuels), "%zu");
    for (d = 0; d < COUNT(documents); d++) {
        tanhe_catalog catalog;

        ASSERT(one_document(&catalog, documents[d], NULL));
        for (i = 0; i < COUNT(fuels); i++) {
            tanhe_fuel_emission out;
            double carbon;

            ASSERT_EQ_FMT(TANHE_OK, burn(&catalog, fuels[i].fuel, 1, fuels[i].unit, 0, NULL, 0, &out), "%d");
            ASSERT_NEAR(fuels[i].exact, out.co2_t);
            ASSERT_IN_RANGE(fuels[i].digits, out.co2_t, 0.00000051);
            ASSERT(same_bits(fuels[i].ncv_gj, out.energy_gj));
            ASSERT(same_bits(0.0, out.co2_bio_t));
            ASSERT(same_bits(fuels[i].ncv_gj, out.factors[TANHE_FACTOR_NCV].value));
            ASSERT_EQ(TANHE_OK, tanhe_unit_convert(out.factors[TANHE_FACTOR_CARBON_CONTENT].value,
                                                   out.factors[TANHE_FACTOR_CARBON_CONTENT].unit,
                                                   TANHE_UNIT_TC_PER_TJ, &carbon));
            ASSERT_NEAR(fuels[i].content_t_per_tj, carbon);
            ASSERT(same_bits(fuels[i].oxidation_percent, out.factors[TANHE_FACTOR_OXIDATION].value));
            ASSERT_EQ(0, out.factors[TANHE_FACTOR_EF_CO2].property);
            ASSERT_EQ(documents[d]->source, out.factors[TANHE_FACTOR_OXIDATION].source);
            ASSERT_EQ(0, out.factors[TANHE_FACTOR_OXIDATION].table);
        }
    }
    PASS();
}

TEST natural_gas_of_the_china_profile(void) {
    tanhe_fuel_emission out;

    ASSERT_EQ(TANHE_OK, tanhe_fuel_combustion(tanhe_profile_china(), TANHE_FUEL_NATURAL_GAS, 2.5,
                                              TANHE_UNIT_1E4_NM3, 0, HUNAN, 2023, &not_measured, 0, &out));
    ASSERT_NEAR(54.054720225, out.co2_t); /* 2.5 x 21.62188809 */
    ASSERT_NEAR(973.275, out.energy_gj);
    ASSERT(same_bits(2.5, out.amount));
    ASSERT_EQ(TANHE_UNIT_1E4_NM3, out.unit);
    ASSERT_EQ(0, out.reserved);
    ASSERT_EQ(TANHE_SOURCE_GBT32151_34_2024, out.factors[TANHE_FACTOR_NCV].source);
    ASSERT_EQ(TANHE_SOURCE_GBT32151_34_2024, out.factors[TANHE_FACTOR_CARBON_CONTENT].source);
    ASSERT_EQ(TANHE_SOURCE_GBT32151_34_2024, out.factors[TANHE_FACTOR_OXIDATION].source);
    /* Its place in the catalog, so that the texts are found. */
    ASSERT_EQ_FMT(out.factors[TANHE_FACTOR_NCV].table, out.factors[TANHE_FACTOR_OXIDATION].table, "%d");
    ASSERT_EQ_FMT(0, out.factors[TANHE_FACTOR_CARBON_CONTENT].match, "%d");
    PASS();
}

/* 1.9003 t/t circulates everywhere; it is a composite of three documents, and the result says so. */
TEST raw_coal_is_a_composite(void) {
    tanhe_fuel_emission out;

    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_china(), TANHE_FUEL_RAW_COAL, 1, TANHE_UNIT_T, 0, NULL, 0, &out));
    ASSERT_NEAR(1.9002988488, out.co2_t); /* 20.908 x 0.02637 x 0.94 x 44/12 */
    ASSERT_IN_RANGE(1.9003, out.co2_t, 0.00005);
    ASSERT_EQ(TANHE_SOURCE_GBT2589_2008, out.factors[TANHE_FACTOR_NCV].source);
    ASSERT_EQ_FMT(TANHE_MATCH_LOCKED_PASSED, out.factors[TANHE_FACTOR_NCV].match, "%d");
    ASSERT_EQ(TANHE_SOURCE_PROVINCIAL_2011, out.factors[TANHE_FACTOR_CARBON_CONTENT].source);
    ASSERT_EQ_FMT(TANHE_MATCH_SINGLE_SOURCED, out.factors[TANHE_FACTOR_CARBON_CONTENT].match, "%d");
    ASSERT_EQ(TANHE_SOURCE_PROVINCIAL_2011, out.factors[TANHE_FACTOR_OXIDATION].source);
    PASS();
}

/* Printed tCO2/TJ of GB/T 51366-2019, table A.0.1: the product of its own CC and OF, to the printed digit. */
TEST factors_of_the_building_standard(void) {
    static const struct {
        tanhe_id fuel;
        double exact, printed, tolerance;
    } rows[] = {
        {TANHE_FUEL_DIESEL, 72.58533333333334, 72.59, 0.005},
        {TANHE_FUEL_GASOLINE, 67.914, 67.91, 0.005},
        {TANHE_FUEL_LPG, 61.80533333333333, 61.81, 0.005},
        {TANHE_FUEL_FUEL_OIL, 75.81933333333333, 75.82, 0.005},
        {TANHE_FUEL_BITUMINOUS, 89.001, 89.0, 0.05},
        {TANHE_FUEL_NATURAL_GAS, 55.539, 55.54, 0.005},
    };
    tanhe_catalog catalog;
    tanhe_fuel_emission out;
    size_t i;

    ASSERT(one_document(&catalog, tanhe_table_gbt51366_2019(), NULL));
    for (i = 0; i < COUNT(rows); i++) {
        ASSERT_EQ_FMT(TANHE_OK, burn(&catalog, rows[i].fuel, 1, TANHE_UNIT_TJ, 0, NULL, 0, &out), "%d");
        ASSERT_NEAR(rows[i].exact, out.co2_t);
        ASSERT_IN_RANGE(rows[i].printed, out.co2_t, rows[i].tolerance);
        ASSERT(same_bits(1000.0, out.energy_gj));
        ASSERT_EQ(0, out.factors[TANHE_FACTOR_NCV].property);
        /* It prints no calorific value, so a mass cannot be burnt by it alone. */
        MARK(out);
        ASSERT_EQ_FMT(TANHE_ENOTFOUND, burn(&catalog, rows[i].fuel, 1, TANHE_UNIT_T, 0, NULL, 0, &out), "%d");
        ASSERT(MARKED(out));
    }
    PASS();
}

/* IPCC factors per TJ; no oxidation rate goes with them, also where the catalog has one. */
TEST ipcc_factors_carry_no_oxidation(void) {
    own o;
    tanhe_fuel_emission out;

    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_ipcc2006(), TANHE_FUEL_DIESEL, 1, TANHE_UNIT_T, 0, NULL, 0, &out));
    ASSERT_NEAR(3.1863, out.co2_t); /* 43.0 GJ/t x 74 100 kg/TJ */
    ASSERT_NEAR(43.0, out.energy_gj);
    ASSERT_EQ(TANHE_PROPERTY_EF_CO2, out.factors[TANHE_FACTOR_EF_CO2].property);
    ASSERT_EQ(0, out.factors[TANHE_FACTOR_CARBON_CONTENT].property);
    ASSERT_EQ(0, out.factors[TANHE_FACTOR_OXIDATION].property);
    ASSERT(own_values(&o, "subject,property,value,unit\ndiesel,oxidation,98,%\n", tanhe_profile_ipcc2006()));
    ASSERT_EQ(TANHE_OK, burn(&o.catalog, TANHE_FUEL_DIESEL, 1, TANHE_UNIT_T, 0, NULL, 0, &out));
    ASSERT_NEAR(3.1863, out.co2_t);
    ASSERT_EQ(0, out.factors[TANHE_FACTOR_OXIDATION].property);
    ASSERT_EQ(TANHE_SOURCE_IPCC2006_V2, out.factors[TANHE_FACTOR_EF_CO2].source);
    /* The sector's own factor where the table splits by it. */
    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_ipcc2006(), TANHE_FUEL_CNG, 1, TANHE_UNIT_TJ, TANHE_VARIANT_ROAD,
                             NULL, 0, &out));
    ASSERT_NEAR(56.1, out.co2_t);
    ASSERT_EQ(TANHE_ENOTFOUND,
              burn(tanhe_profile_ipcc2006(), TANHE_FUEL_CNG, 1, TANHE_UNIT_TJ, 0, NULL, 0, &out));
    PASS();
}

TEST each_measured_value_replaces_one(void) {
    tanhe_fuel_measured m = not_measured;
    tanhe_fuel_emission out;

    m.ncv_gj = 22.5;
    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_china(), TANHE_FUEL_BITUMINOUS, 10, TANHE_UNIT_T, 0, &m, 0, &out));
    ASSERT_NEAR(20.025225, out.co2_t); /* 225 x 0.0261 x 0.93 x 44/12 */
    ASSERT_EQ_FMT(TANHE_MATCH_MEASURED, out.factors[TANHE_FACTOR_NCV].match, "%d");
    ASSERT_EQ(TANHE_SOURCE_MEASURED, out.factors[TANHE_FACTOR_NCV].source);
    ASSERT_EQ(TANHE_UNIT_GJ_PER_T, out.factors[TANHE_FACTOR_NCV].unit);
    ASSERT_EQ_FMT(0, out.factors[TANHE_FACTOR_OXIDATION].match, "%d");

    m = not_measured;
    m.carbon_content = 0.027;
    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_china(), TANHE_FUEL_BITUMINOUS, 10, TANHE_UNIT_T, 0, &m, 0, &out));
    ASSERT_NEAR(18.0180990, out.co2_t); /* 195.7 x 0.027 x 0.93 x 44/12 */
    ASSERT_EQ_FMT(TANHE_MATCH_MEASURED, out.factors[TANHE_FACTOR_CARBON_CONTENT].match, "%d");
    ASSERT_EQ(TANHE_SOURCE_GBT32151_34_2024, out.factors[TANHE_FACTOR_OXIDATION].source);

    m = not_measured;
    m.oxidation = 0.98;
    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_china(), TANHE_FUEL_BITUMINOUS, 10, TANHE_UNIT_T, 0, &m, 0, &out));
    ASSERT_NEAR(18.3539202, out.co2_t); /* 195.7 x 0.0261 x 0.98 x 44/12 */
    ASSERT_EQ_FMT(TANHE_MATCH_MEASURED, out.factors[TANHE_FACTOR_OXIDATION].match, "%d");
    ASSERT_EQ(TANHE_SOURCE_GBT32151_34_2024, out.factors[TANHE_FACTOR_CARBON_CONTENT].source);
    PASS();
}

TEST all_measured_needs_no_document(void) {
    static const tanhe_fuel_measured m = {389.31, 0.0153, 0.99, NAN, NAN, NAN};
    static const tanhe_fuel_measured by_energy = {NAN, 0.0153, 0.99, NAN, NAN, NAN};
    tanhe_catalog none;
    tanhe_fuel_emission out;

    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&none));
    ASSERT_EQ(TANHE_OK, burn(&none, TANHE_FUEL_NATURAL_GAS, 1, TANHE_UNIT_1E4_NM3, 0, &m, 0, &out));
    ASSERT_NEAR(21.62188809, out.co2_t);
    ASSERT_EQ(TANHE_UNIT_GJ_PER_1E4_NM3, out.factors[TANHE_FACTOR_NCV].unit);
    ASSERT(is_nan(out.ch4_t) && is_nan(out.n2o_t));
    ASSERT_EQ(TANHE_ENOTFOUND, out.ch4_status);
    ASSERT_EQ(TANHE_ENOTFOUND, out.n2o_status);
    ASSERT_EQ(TANHE_OK, burn(&none, TANHE_FUEL_NATURAL_GAS, 1000, TANHE_UNIT_GJ, 0, &by_energy, 0, &out));
    ASSERT_NEAR(55.539, out.co2_t);
    /* Without an NCV of one's own, one has to be found. */
    MARK(out);
    ASSERT_EQ(TANHE_ENOTFOUND,
              burn(&none, TANHE_FUEL_NATURAL_GAS, 1, TANHE_UNIT_1E4_NM3, 0, &by_energy, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST a_measured_factor_replaces_all_three(void) {
    static const tanhe_fuel_measured m = {21, 0.027, 0.98, 1.8, NAN, NAN};
    static const tanhe_fuel_measured gases = {NAN, NAN, NAN, NAN, 0.0002, 0.00003};
    tanhe_fuel_emission out;

    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_china(), TANHE_FUEL_BITUMINOUS, 10, TANHE_UNIT_T,
                             TANHE_VARIANT_ENERGY_INDUSTRIES, &m, 0, &out));
    ASSERT_NEAR(18.0, out.co2_t);
    ASSERT_EQ_FMT(TANHE_MATCH_MEASURED, out.factors[TANHE_FACTOR_EF_CO2].match, "%d");
    ASSERT_EQ(TANHE_UNIT_TCO2_PER_T, out.factors[TANHE_FACTOR_EF_CO2].unit);
    ASSERT_EQ(0, out.factors[TANHE_FACTOR_CARBON_CONTENT].property);
    ASSERT_EQ(0, out.factors[TANHE_FACTOR_OXIDATION].property);
    ASSERT_NEAR(210.0, out.energy_gj); /* for CH4 and N2O */
    ASSERT_NEAR(0.00021, out.ch4_t);   /* 1 kg/TJ */
    ASSERT_NEAR(0.000315, out.n2o_t);  /* 1.5 kg/TJ */
    ASSERT_EQ(TANHE_OK,
              burn(tanhe_profile_china(), TANHE_FUEL_BITUMINOUS, 10, TANHE_UNIT_T, 0, &gases, 0, &out));
    ASSERT_NEAR(17.4174957, out.co2_t);
    ASSERT_NEAR(0.002, out.ch4_t);
    ASSERT_NEAR(0.0003, out.n2o_t);
    ASSERT_EQ(TANHE_OK, out.ch4_status);
    ASSERT_EQ_FMT(TANHE_MATCH_MEASURED, out.factors[TANHE_FACTOR_EF_CH4].match, "%d");
    ASSERT_EQ_FMT(TANHE_MATCH_MEASURED, out.factors[TANHE_FACTOR_EF_N2O].match, "%d");
    PASS();
}

/* IPCC prints no oxidation rate, so one's own carbon content alone has none to go with. */
TEST a_measured_part_needs_the_other(void) {
    tanhe_fuel_measured m = not_measured;
    tanhe_fuel_emission out;

    m.carbon_content = 0.02;
    MARK(out);
    ASSERT_EQ_FMT(TANHE_ENOTFOUND,
                  burn(tanhe_profile_ipcc2006(), TANHE_FUEL_DIESEL, 1, TANHE_UNIT_T, 0, &m, 0, &out), "%d");
    ASSERT(MARKED(out));
    PASS();
}

TEST a_measured_part_does_not_use_a_factor(void) {
    tanhe_fuel_measured m = not_measured;
    tanhe_fuel_emission out;

    m.carbon_content = 0.02;
    m.oxidation = 1;
    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_ipcc2006(), TANHE_FUEL_DIESEL, 1, TANHE_UNIT_T, 0, &m, 0, &out));
    ASSERT_NEAR(3.1533333333333333, out.co2_t); /* 43 x 0.02 x 44/12 */
    m.carbon_content = NAN;                     /* IPCC has a carbon content to go with one's own oxidation */
    m.oxidation = 0.5;
    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_ipcc2006(), TANHE_FUEL_DIESEL, 1, TANHE_UNIT_T, 0, &m, 0, &out));
    ASSERT_NEAR(1.5924333333333333, out.co2_t); /* 43 x 0.0202 x 0.5 x 44/12 */
    PASS();
}

/* Gas by weight: the Chinese documents print per Nm3, the first that prints per mass is IPCC. */
TEST calorific_values_of_another_dimension_are_passed(void) {
    tanhe_fuel_emission out;

    ASSERT_EQ(TANHE_OK,
              burn(tanhe_profile_china(), TANHE_FUEL_NATURAL_GAS, 1, TANHE_UNIT_T, 0, NULL, 0, &out));
    ASSERT_NEAR(2.665872, out.co2_t); /* 48.0 x 0.0153 x 0.99 x 44/12 */
    ASSERT_EQ(TANHE_SOURCE_IPCC2006_V2, out.factors[TANHE_FACTOR_NCV].source);
    ASSERT_EQ(TANHE_SOURCE_GBT32151_34_2024, out.factors[TANHE_FACTOR_CARBON_CONTENT].source);
    ASSERT_EQ(TANHE_OK,
              burn(tanhe_profile_china(), TANHE_FUEL_COKE_OVEN_GAS, 1, TANHE_UNIT_T, 0, NULL, 0, &out));
    ASSERT_NEAR(1.90773198, out.co2_t); /* 38.7 x 0.01358 x 0.99 x 44/12 */
    MARK(out);
    ASSERT_EQ(TANHE_EUNIT,
              burn(tanhe_profile_china(), TANHE_FUEL_DIESEL, 1, TANHE_UNIT_M3, 0, NULL, 0, &out));
    ASSERT_EQ(TANHE_EUNIT, burn(tanhe_profile_ipcc2006(), TANHE_FUEL_NATURAL_GAS, 1, TANHE_UNIT_1E4_NM3, 0,
                                NULL, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST gas_in_m3_is_flagged(void) {
    tanhe_fuel_emission out;

    ASSERT_EQ(TANHE_OK,
              burn(tanhe_profile_china(), TANHE_FUEL_NATURAL_GAS, 1, TANHE_UNIT_1E4_M3, 0, NULL, 0, &out));
    ASSERT_NEAR(21.62188809, out.co2_t);
    ASSERT_EQ_FMT(TANHE_MATCH_GAS_STATE, out.factors[TANHE_FACTOR_NCV].match, "%d");
    ASSERT_EQ(TANHE_OK,
              burn(tanhe_profile_china(), TANHE_FUEL_NATURAL_GAS, 1, TANHE_UNIT_1E4_NM3, 0, NULL, 0, &out));
    ASSERT_EQ_FMT(0, out.factors[TANHE_FACTOR_NCV].match, "%d");
    /* 10^4 m3 at 20 degrees are a known number of Nm3. */
    ASSERT_EQ(TANHE_OK,
              burn(tanhe_profile_china(), TANHE_FUEL_NATURAL_GAS, 293.15, TANHE_UNIT_SM3, 0, NULL, 0, &out));
    ASSERT_NEAR(0.590601873178350, out.co2_t); /* 0.027315 x 21.62188809 */
    ASSERT_EQ_FMT(0, out.factors[TANHE_FACTOR_NCV].match, "%d");
    PASS();
}

TEST energy_and_standard_coal_are_amounts_too(void) {
    tanhe_catalog edition_2008;
    tanhe_fuel_emission out;

    ASSERT_EQ(TANHE_OK,
              burn(tanhe_profile_china(), TANHE_FUEL_NATURAL_GAS, 1, TANHE_UNIT_TJ, 0, NULL, 0, &out));
    ASSERT_NEAR(55.539, out.co2_t);
    ASSERT(same_bits(1000.0, out.energy_gj));
    ASSERT_EQ(0, out.factors[TANHE_FACTOR_NCV].property);
    ASSERT_EQ(TANHE_OK,
              burn(tanhe_profile_china(), TANHE_FUEL_NATURAL_GAS, 1, TANHE_UNIT_MWH, 0, NULL, 0, &out));
    ASSERT(same_bits(3.6, out.energy_gj));
    /* 1 tce is 29.3076 GJ of any fuel, in the edition of 2008 29.307 GJ. */
    ASSERT_EQ(TANHE_OK,
              burn(tanhe_profile_china(), TANHE_FUEL_RAW_COAL, 1, TANHE_UNIT_TCE, 0, NULL, 0, &out));
    ASSERT_NEAR(2.66372673336, out.co2_t); /* 29.3076 x 0.02637 x 0.94 x 44/12 */
    ASSERT_NEAR(29.3076, out.energy_gj);
    ASSERT_EQ(TANHE_CARRIER_STANDARD_COAL, out.factors[TANHE_FACTOR_NCV].subject);
    ASSERT(one_document(&edition_2008, tanhe_table_gbt2589_2008(), tanhe_profile_china()));
    ASSERT_EQ(TANHE_OK, burn(&edition_2008, TANHE_FUEL_RAW_COAL, 1, TANHE_UNIT_TCE, 0, NULL, 0, &out));
    ASSERT_NEAR(2.6636722002, out.co2_t);
    MARK(out);
    ASSERT_EQ(TANHE_ENOTFOUND, /* IPCC does not know standard coal */
              burn(tanhe_profile_ipcc2006(), TANHE_FUEL_LIGNITE, 1, TANHE_UNIT_TCE, 0, NULL, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST biogenic_carbon_is_a_memo(void) {
    static const tanhe_fuel_measured m = {NAN, NAN, NAN, 1.5, NAN, NAN};
    tanhe_fuel_emission out;

    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_ipcc2006(), TANHE_FUEL_WOOD, 1, TANHE_UNIT_T,
                             TANHE_VARIANT_RESIDENTIAL, NULL, 0, &out));
    ASSERT(same_bits(0.0, out.co2_t));
    ASSERT_NEAR(1.7472, out.co2_bio_t); /* 15.6 GJ/t x 112 000 kg/TJ */
    ASSERT_NEAR(0.00468, out.ch4_t);    /* 300 kg/TJ, no memo */
    ASSERT_NEAR(0.0000624, out.n2o_t);  /* 4 kg/TJ */
    ASSERT_EQ(TANHE_OK,
              burn(tanhe_profile_china(), TANHE_FUEL_BIODIESELS, 2, TANHE_UNIT_T, 0, NULL, 0, &out));
    ASSERT(same_bits(0.0, out.co2_t));
    ASSERT_NEAR(3.8232, out.co2_bio_t); /* 2 x 27.0 x 70.8 */
    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_china(), TANHE_FUEL_ETHANOL, 2, TANHE_UNIT_T, 0, &m, 0, &out));
    ASSERT(same_bits(0.0, out.co2_t));
    ASSERT_NEAR(3.0, out.co2_bio_t);
    PASS();
}

/* Coal: 1, 10 or 300 kg of methane per TJ, by who burns it. */
TEST methane_depends_on_the_sector(void) {
    static const struct {
        tanhe_id sector;
        double ch4_kg_per_tj;
    } rows[] = {
        {TANHE_VARIANT_ENERGY_INDUSTRIES, 1}, {TANHE_VARIANT_MANUFACTURING_CONSTRUCTION, 10},
        {TANHE_VARIANT_COMMERCIAL, 10},       {TANHE_VARIANT_RESIDENTIAL, 300},
        {TANHE_VARIANT_AGRICULTURE, 300},
    };
    const tanhe_catalog *catalogs[2];
    tanhe_fuel_emission out;
    size_t c, i;

    catalogs[0] = tanhe_profile_ipcc2006();
    catalogs[1] = tanhe_profile_china();
    for (c = 0; c < COUNT(catalogs); c++) {
        for (i = 0; i < COUNT(rows); i++) {
            ASSERT_EQ_FMT(
                TANHE_OK,
                burn(catalogs[c], TANHE_FUEL_BITUMINOUS, 1, TANHE_UNIT_TJ, rows[i].sector, NULL, 0, &out),
                "%d");
            ASSERT_EQ_FMT(TANHE_OK, out.ch4_status, "%d");
            ASSERT_EQ_FMT(TANHE_OK, out.n2o_status, "%d");
            ASSERT_NEAR(rows[i].ch4_kg_per_tj / 1000, out.ch4_t);
            ASSERT_NEAR(0.0015, out.n2o_t);
            ASSERT_EQ(rows[i].sector, out.factors[TANHE_FACTOR_EF_CH4].variant);
            ASSERT_EQ(TANHE_SOURCE_IPCC2006_V2, out.factors[TANHE_FACTOR_EF_CH4].source);
        }
    }
    /* Masses by the NCV of the first document: 100 t x 19.57 GJ/t x 300 kg/TJ. */
    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_china(), TANHE_FUEL_BITUMINOUS, 100, TANHE_UNIT_T,
                             TANHE_VARIANT_RESIDENTIAL, NULL, 0, &out));
    ASSERT_NEAR(0.5871, out.ch4_t);
    ASSERT_NEAR(0.0029355, out.n2o_t);
    PASS();
}

TEST missing_gases_say_why(void) {
    static const tanhe_fuel_measured co2_only = {NAN, NAN, NAN, 2, NAN, NAN};
    own o;
    tanhe_fuel_emission out;

    /* No sector, and a fuel that IPCC does not name. */
    ASSERT_EQ(TANHE_OK,
              burn(tanhe_profile_china(), TANHE_FUEL_BITUMINOUS, 1, TANHE_UNIT_TJ, 0, NULL, 0, &out));
    ASSERT_EQ(TANHE_ENOTFOUND, out.ch4_status);
    ASSERT_EQ(TANHE_ENOTFOUND, out.n2o_status);
    ASSERT(is_nan(out.ch4_t) && is_nan(out.n2o_t));
    ASSERT_EQ(0, out.factors[TANHE_FACTOR_EF_CH4].property);
    ASSERT_NEAR(89.001, out.co2_t);
    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_china(), TANHE_FUEL_RAW_COAL, 1, TANHE_UNIT_T,
                             TANHE_VARIANT_RESIDENTIAL, NULL, 0, &out));
    ASSERT_EQ(TANHE_ENOTFOUND, out.ch4_status);
    /* A factor per TJ, but no calorific value for this kind of amount, or none at all. */
    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_china(), TANHE_FUEL_BITUMINOUS, 1, TANHE_UNIT_M3,
                             TANHE_VARIANT_RESIDENTIAL, &co2_only, 0, &out));
    ASSERT_NEAR(2.0, out.co2_t);
    ASSERT(is_nan(out.energy_gj));
    ASSERT_EQ(0, out.factors[TANHE_FACTOR_NCV].property);
    ASSERT_EQ(TANHE_EUNIT, out.ch4_status);
    ASSERT(is_nan(out.ch4_t));
    ASSERT(own_values(&o,
                      "subject,property,value,unit,grade\nraw_coal,ef_ch4,10,kgCH4/TJ,\n"
                      "raw_coal,ef_n2o,1.5,kgN2O/TJ,D\n",
                      NULL));
    ASSERT_EQ(TANHE_OK, burn(&o.catalog, TANHE_FUEL_RAW_COAL, 1, TANHE_UNIT_T, 0, &co2_only, 0, &out));
    ASSERT_EQ(TANHE_ENOTFOUND, out.ch4_status);
    ASSERT_EQ(TANHE_EUNCONFIRMED, out.n2o_status);
    ASSERT_EQ(TANHE_OK, burn(&o.catalog, TANHE_FUEL_RAW_COAL, 1, TANHE_UNIT_TJ, 0, &co2_only,
                             TANHE_ALLOW_UNCONFIRMED, &out));
    ASSERT_NEAR(0.01, out.ch4_t);
    ASSERT_NEAR(0.0015, out.n2o_t);
    PASS();
}

TEST factors_may_be_per_mass(void) {
    own o;
    tanhe_fuel_emission out;

    ASSERT(own_values(&o,
                      "subject,property,value,unit\nraw_coal,ef_co2,1.9,tCO2/t\nraw_coal,ef_ch4,0.2,kgCH4/t\n"
                      "raw_coal,ef_n2o,3,gN2O/person_a\ndiesel,ef_co2,2.7,kgCO2/L\n",
                      NULL));
    ASSERT_EQ(TANHE_OK, burn(&o.catalog, TANHE_FUEL_RAW_COAL, 5, TANHE_UNIT_T, 0, NULL, 0, &out));
    ASSERT_NEAR(9.5, out.co2_t);
    ASSERT(is_nan(out.energy_gj));
    ASSERT_NEAR(0.001, out.ch4_t);
    ASSERT_EQ(TANHE_EUNIT, out.n2o_status); /* per person: neither amount nor energy */
    /* A factor per volume is none for a mass. */
    MARK(out);
    ASSERT_EQ(TANHE_EUNIT, burn(&o.catalog, TANHE_FUEL_DIESEL, 5, TANHE_UNIT_T, 0, NULL, 0, &out));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK, burn(&o.catalog, TANHE_FUEL_DIESEL, 1000, TANHE_UNIT_L, 0, NULL, 0, &out));
    ASSERT_NEAR(2.7, out.co2_t);
    PASS();
}

/* The defaults of power plants without measured carbon are locked, and are no city's factors. */
TEST locked_documents_need_leave(void) {
    tanhe_fuel_measured m = not_measured;
    tanhe_catalog catalog;
    tanhe_fuel_emission out;

    m.ncv_gj = 20;
    MARK(out);
    ASSERT(one_document(&catalog, tanhe_table_power_2022(), NULL));
    ASSERT_EQ(TANHE_EUNCONFIRMED, burn(&catalog, TANHE_FUEL_POWER_COAL, 1, TANHE_UNIT_T, 0, &m, 0, &out));
    ASSERT_EQ(TANHE_EUNCONFIRMED, burn(&catalog, TANHE_FUEL_DIESEL, 1, TANHE_UNIT_T, 0, NULL, 0, &out));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK,
              burn(&catalog, TANHE_FUEL_POWER_COAL, 1, TANHE_UNIT_T, 0, &m, TANHE_ALLOW_UNCONFIRMED, &out));
    ASSERT_NEAR(2.23971, out.co2_t); /* 20 x 0.03085 x 0.99 x 44/12 */
    ASSERT_EQ_FMT(TANHE_MATCH_UNCONFIRMED, out.factors[TANHE_FACTOR_CARBON_CONTENT].match, "%d");
    ASSERT_EQ_FMT(TANHE_MATCH_UNCONFIRMED, out.factors[TANHE_FACTOR_OXIDATION].match, "%d");
    ASSERT_EQ(TANHE_OK,
              burn(&catalog, TANHE_FUEL_DIESEL, 1, TANHE_UNIT_T, 0, NULL, TANHE_ALLOW_UNCONFIRMED, &out));
    ASSERT_NEAR(3.0959096373333335, out.co2_t);
    PASS();
}

TEST confirmed_documents_go_before_locked_ones(void) {
    static const int32_t allow[] = {0, TANHE_ALLOW_UNCONFIRMED};
    tanhe_fuel_emission out;
    size_t i;

    for (i = 0; i < COUNT(allow); i++) {
        ASSERT_EQ_FMT(
            TANHE_OK,
            burn(tanhe_profile_china_ets(), TANHE_FUEL_DIESEL, 1, TANHE_UNIT_T, 0, NULL, allow[i], &out),
            "%d");
        ASSERT_NEAR(3.0959096373333335, out.co2_t);
        ASSERT_EQ(TANHE_SOURCE_POWER_2013, out.factors[TANHE_FACTOR_CARBON_CONTENT].source);
        ASSERT_EQ_FMT(TANHE_MATCH_LOCKED_PASSED, out.factors[TANHE_FACTOR_CARBON_CONTENT].match, "%d");
        ASSERT_EQ_FMT(TANHE_MATCH_LOCKED_PASSED, out.factors[TANHE_FACTOR_NCV].match, "%d");
    }
    PASS();
}

TEST documents_of_other_years(void) {
    own o;
    tanhe_fuel_emission out;

    ASSERT(own_values(&o,
                      "subject,property,value,unit,year\ndiesel,ncv,42,GJ/t,2020\n"
                      "diesel,carbon_content,20,tC/TJ,2020\ndiesel,oxidation,1,1,2020\n",
                      NULL));
    ASSERT_EQ(TANHE_ENOTFOUND, burn(&o.catalog, TANHE_FUEL_DIESEL, 1, TANHE_UNIT_T, 0, NULL, 0, &out));
    ASSERT_EQ(TANHE_OK,
              burn(&o.catalog, TANHE_FUEL_DIESEL, 1, TANHE_UNIT_T, 0, NULL, TANHE_ALLOW_EARLIER_YEAR, &out));
    ASSERT_NEAR(3.08, out.co2_t); /* 42 x 0.02 x 44/12 */
    ASSERT_EQ_FMT(2020, out.factors[TANHE_FACTOR_CARBON_CONTENT].year, "%d");
    ASSERT_EQ_FMT(TANHE_MATCH_EARLIER_YEAR | TANHE_MATCH_OVERLAY,
                  out.factors[TANHE_FACTOR_CARBON_CONTENT].match, "%d");
    ASSERT_EQ(TANHE_OK, tanhe_fuel_combustion(&o.catalog, TANHE_FUEL_DIESEL, 1, TANHE_UNIT_T, 0, HUNAN, 2020,
                                              NULL, 0, &out));
    ASSERT_EQ_FMT(TANHE_MATCH_OVERLAY, out.factors[TANHE_FACTOR_CARBON_CONTENT].match, "%d");
    /* An exact match of any document goes before a fallback of an earlier one. */
    ASSERT_EQ(TANHE_OK, tanhe_catalog_extend(&o.catalog, tanhe_profile_china()));
    ASSERT_EQ(TANHE_OK,
              burn(&o.catalog, TANHE_FUEL_DIESEL, 1, TANHE_UNIT_T, 0, NULL, TANHE_ALLOW_EARLIER_YEAR, &out));
    ASSERT_NEAR(3.0959096373333335, out.co2_t);
    PASS();
}

TEST ranges_of_calorific_values(void) {
    static const tanhe_fuel_measured m = {NAN, 0.0153, 0.99, NAN, NAN, NAN};
    tanhe_fuel_emission out;

    MARK(out);
    ASSERT_EQ(TANHE_ECHOICE,
              burn(tanhe_profile_china(), TANHE_FUEL_MINE_GAS, 1, TANHE_UNIT_1E4_M3, 0, &m, 0, &out));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_china(), TANHE_FUEL_MINE_GAS, 1, TANHE_UNIT_1E4_M3, 0, &m,
                             TANHE_ALLOW_RANGE_LOW, &out));
    ASSERT_NEAR(146.36, out.energy_gj);
    ASSERT_EQ_FMT(TANHE_MATCH_RANGE_END, out.factors[TANHE_FACTOR_NCV].match, "%d");
    ASSERT_EQ(TANHE_OK, burn(tanhe_profile_china(), TANHE_FUEL_MINE_GAS, 1, TANHE_UNIT_1E4_M3, 0, &m,
                             TANHE_ALLOW_RANGE_HIGH, &out));
    ASSERT_NEAR(167.26, out.energy_gj);
    ASSERT_NEAR(9.28945314, out.co2_t); /* 167.26 x 0.0153 x 0.99 x 44/12 */
    PASS();
}

/* A choice is told before a lock, a lock before "not found". */
TEST the_reason_that_says_most_is_told(void) {
    static const char *const texts[] = {
        "subject,property,value,low,high,unit,grade\nlignite,carbon_content,,27,28,tC/TJ,B\n"
        "lignite,oxidation,0.9,,,1,D\n",
        "subject,property,value,low,high,unit,grade\nlignite,carbon_content,27,,,tC/TJ,D\n"
        "lignite,oxidation,0.9,,,1,B\n",
    };
    static const tanhe_status reasons[] = {TANHE_ECHOICE, TANHE_EUNCONFIRMED};
    own o;
    tanhe_fuel_emission out;
    size_t i;

    MARK(out);
    for (i = 0; i < COUNT(texts); i++) {
        ASSERT(own_values(&o, texts[i], NULL));
        ASSERT_EQ_FMT(reasons[i], burn(&o.catalog, TANHE_FUEL_LIGNITE, 1, TANHE_UNIT_TJ, 0, NULL, 0, &out),
                      "%d");
    }
    ASSERT(MARKED(out));
    PASS();
}

/* What is missing is the oxidation rate, and it is there, but locked. */
TEST a_lock_on_the_oxidation_rate_is_told(void) {
    own o;
    tanhe_fuel_measured m = not_measured;
    tanhe_fuel_emission out;

    MARK(out);
    ASSERT(own_values(&o,
                      "subject,property,value,unit,grade\nlignite,carbon_content,27,tC/TJ,B\n"
                      "lignite,oxidation,0.9,1,D\n",
                      NULL));
    ASSERT_EQ_FMT(TANHE_EUNCONFIRMED,
                  burn(&o.catalog, TANHE_FUEL_LIGNITE, 1, TANHE_UNIT_TJ, 0, NULL, 0, &out), "%d");
    m.carbon_content = 0.027;
    ASSERT_EQ_FMT(TANHE_EUNCONFIRMED, burn(&o.catalog, TANHE_FUEL_LIGNITE, 1, TANHE_UNIT_TJ, 0, &m, 0, &out),
                  "%d");
    ASSERT(MARKED(out));
    PASS();
}

TEST measured_values_must_be_possible(void) {
    static const double bad[] = {-0.1, INFINITY, -INFINITY};
    tanhe_fuel_emission out;
    size_t i, k;

    MARK(out);
    for (i = 0; i < COUNT(bad); i++) {
        for (k = 0; k < 6; k++) {
            double values[6] = {NAN, NAN, NAN, NAN, NAN, NAN};
            tanhe_fuel_measured m;

            values[k] = bad[i];
            memcpy(&m, values, sizeof m);
            ASSERT_EQ_FMT(TANHE_EARG,
                          burn(tanhe_profile_china(), TANHE_FUEL_COKE, 1, TANHE_UNIT_T, 0, &m, 0, &out),
                          "%d");
        }
    }
    {
        tanhe_fuel_measured m = not_measured;

        m.oxidation = 1.000001;
        ASSERT_EQ(TANHE_EARG, burn(tanhe_profile_china(), TANHE_FUEL_COKE, 1, TANHE_UNIT_T, 0, &m, 0, &out));
        m.oxidation = 98; /* percent are a slip */
        ASSERT_EQ(TANHE_EARG, burn(tanhe_profile_china(), TANHE_FUEL_COKE, 1, TANHE_UNIT_T, 0, &m, 0, &out));
    }
    ASSERT(MARKED(out));
    PASS();
}

TEST combustion_refuses(void) {
    static const struct {
        tanhe_id fuel;
        double amount;
        tanhe_id unit, sector;
        int32_t region, year, allow;
        tanhe_status status;
    } rows[] = {
        {TANHE_FUEL_COKE, NAN, TANHE_UNIT_T, 0, 0, 0, 0, TANHE_EARG},
        {TANHE_FUEL_COKE, -1, TANHE_UNIT_T, 0, 0, 0, 0, TANHE_EARG},
        {TANHE_FUEL_COKE, INFINITY, TANHE_UNIT_T, 0, 0, 0, 0, TANHE_EARG},
        {TANHE_FUEL_COKE, 1, TANHE_UNIT_T, -1, 0, 0, 0, TANHE_EARG},
        {TANHE_FUEL_COKE, 1, TANHE_UNIT_T, 0, -1, 0, 0, TANHE_EARG},
        {TANHE_FUEL_COKE, 1, TANHE_UNIT_T, 0, 0, -1, 0, TANHE_EARG},
        {TANHE_FUEL_COKE, 1, TANHE_UNIT_T, 0, 0, 0, 128, TANHE_EARG},
        {TANHE_FUEL_COKE, 1, TANHE_UNIT_T, 0, 0, 0, -1, TANHE_EARG},
        {TANHE_CARRIER_ELECTRICITY, 1, TANHE_UNIT_MWH, 0, 0, 0, 0, TANHE_EID},
        {TANHE_GAS_CH4, 1, TANHE_UNIT_T, 0, 0, 0, 0, TANHE_EID},
        {TANHE_BLEND_R_410A, 1, TANHE_UNIT_T, 0, 0, 0, 0, TANHE_EID},
        {TANHE_ACTIVITY_OTHER, 1, TANHE_UNIT_T, 0, 0, 0, 0, TANHE_EID},
        {0, 1, TANHE_UNIT_T, 0, 0, 0, 0, TANHE_EID},
        {1100, 1, TANHE_UNIT_T, 0, 0, 0, 0, TANHE_EID},
        {TANHE_FUEL_COKE, 1, 0, 0, 0, 0, 0, TANHE_EUNIT},
        {TANHE_FUEL_COKE, 1, -1, 0, 0, 0, 0, TANHE_EUNIT},
        {TANHE_FUEL_COKE, 1, TANHE_UNIT_TCO2, 0, 0, 0, 0, TANHE_EUNIT},
        {TANHE_FUEL_COKE, 1, TANHE_UNIT_GJ_PER_T, 0, 0, 0, 0, TANHE_EUNIT},
        {TANHE_FUEL_COKE, 1, TANHE_UNIT_ONE, 0, 0, 0, 0, TANHE_EUNIT},
        {TANHE_FUEL_COKE, 1, TANHE_UNIT_YUAN, 0, 0, 0, 0, TANHE_EUNIT},
        {TANHE_FUEL_HYDROGEN, 1, TANHE_UNIT_T, 0, 0, 0, 0, TANHE_ENOTFOUND},
        {TANHE_FUEL_COKE, DBL_MAX, TANHE_UNIT_T, 0, 0, 0, 0, TANHE_ERANGE},
        {TANHE_FUEL_COKE, DBL_MAX, TANHE_UNIT_TJ, 0, 0, 0, 0, TANHE_ERANGE},
        {TANHE_FUEL_COKE, DBL_MAX, TANHE_UNIT_1E4_TCE, 0, 0, 0, 0, TANHE_ERANGE},
    };
    tanhe_fuel_emission out;
    size_t i;

    MARK(out);
    for (i = 0; i < COUNT(rows); i++)
        ASSERT_EQ_FMT(rows[i].status,
                      tanhe_fuel_combustion(tanhe_profile_china(), rows[i].fuel, rows[i].amount, rows[i].unit,
                                            rows[i].sector, rows[i].region, rows[i].year, NULL, rows[i].allow,
                                            &out),
                      "%d");
    ASSERT_EQ(TANHE_EARG, burn(NULL, TANHE_FUEL_COKE, 1, TANHE_UNIT_T, 0, NULL, 0, &out));
    ASSERT_EQ(TANHE_EARG, burn(tanhe_profile_china(), TANHE_FUEL_COKE, 1, TANHE_UNIT_T, 0, NULL, 0, NULL));
    ASSERT(MARKED(out));
    PASS();
}

/* "Asking for both is an error", whatever the lookups make of it. */
TEST both_ends_of_a_range_are_an_error(void) {
    tanhe_fuel_emission out;

    MARK(out);
    ASSERT_EQ_FMT(TANHE_EARG,
                  burn(tanhe_profile_china(), TANHE_FUEL_COKE, 1, TANHE_UNIT_T, 0, NULL,
                       TANHE_ALLOW_RANGE_LOW | TANHE_ALLOW_RANGE_HIGH, &out),
                  "%d");
    ASSERT(MARKED(out));
    PASS();
}

TEST masses_beyond_a_double_are_refused(void) {
    static const tanhe_fuel_measured heavy = {NAN, NAN, NAN, 1e10, NAN, NAN};
    static const tanhe_fuel_measured rich = {1e200, 1e200, 1, NAN, NAN, NAN};
    static const tanhe_fuel_measured gassy = {NAN, NAN, NAN, 0, 1e10, NAN};
    own o;
    tanhe_fuel_emission out;

    MARK(out);
    ASSERT_EQ(TANHE_ERANGE,
              burn(tanhe_profile_china(), TANHE_FUEL_COKE, 1e300, TANHE_UNIT_T, 0, &heavy, 0, &out));
    ASSERT_EQ(TANHE_ERANGE, burn(tanhe_profile_china(), TANHE_FUEL_COKE, 1, TANHE_UNIT_T, 0, &rich, 0, &out));
    ASSERT(own_values(&o,
                      "subject,property,value,unit\ncoke,carbon_content,1e308,tC/kJ\ncoke,oxidation,1,1\n"
                      "lignite,carbon_content,1e300,tC/GJ\nlignite,oxidation,1,1\n",
                      tanhe_profile_china()));
    ASSERT_EQ(TANHE_ERANGE, burn(&o.catalog, TANHE_FUEL_COKE, 1, TANHE_UNIT_T, 0, NULL, 0, &out));
    ASSERT_EQ(TANHE_ERANGE, burn(&o.catalog, TANHE_FUEL_LIGNITE, 1e10, TANHE_UNIT_T, 0, NULL, 0, &out));
    ASSERT(MARKED(out));
    /* Where only another gas overflows, CO2 is still given. */
    ASSERT_EQ(TANHE_OK,
              burn(tanhe_profile_china(), TANHE_FUEL_COKE, 1e300, TANHE_UNIT_T, 0, &gassy, 0, &out));
    ASSERT(same_bits(0.0, out.co2_t));
    ASSERT_EQ(TANHE_ERANGE, out.ch4_status);
    ASSERT(is_nan(out.ch4_t));
    PASS();
}

SUITE(combustion) {
    RUN_TEST(emission_factors_of_the_standards);
    RUN_TEST(natural_gas_of_the_china_profile);
    RUN_TEST(raw_coal_is_a_composite);
    RUN_TEST(factors_of_the_building_standard);
    RUN_TEST(ipcc_factors_carry_no_oxidation);
    RUN_TEST(each_measured_value_replaces_one);
    RUN_TEST(all_measured_needs_no_document);
    RUN_TEST(a_measured_factor_replaces_all_three);
    RUN_TEST(a_measured_part_needs_the_other);
    RUN_TEST(a_measured_part_does_not_use_a_factor);
    RUN_TEST(calorific_values_of_another_dimension_are_passed);
    RUN_TEST(gas_in_m3_is_flagged);
    RUN_TEST(energy_and_standard_coal_are_amounts_too);
    RUN_TEST(biogenic_carbon_is_a_memo);
    RUN_TEST(methane_depends_on_the_sector);
    RUN_TEST(missing_gases_say_why);
    RUN_TEST(factors_may_be_per_mass);
    RUN_TEST(locked_documents_need_leave);
    RUN_TEST(confirmed_documents_go_before_locked_ones);
    RUN_TEST(documents_of_other_years);
    RUN_TEST(ranges_of_calorific_values);
    RUN_TEST(the_reason_that_says_most_is_told);
    RUN_TEST(a_lock_on_the_oxidation_rate_is_told);
    RUN_TEST(measured_values_must_be_possible);
    RUN_TEST(combustion_refuses);
    RUN_TEST(both_ends_of_a_range_are_an_error);
    RUN_TEST(masses_beyond_a_double_are_refused);
}

/* ---------------------------------------------------------------------------------- purchased electricity */

TEST location_based_electricity(void) {
    static const struct {
        int32_t region, year, allow;
        double t_per_mwh;
        int32_t found_region, found_year, match;
    } rows[] = {
        {HUNAN, 2021, 0, 0.5138, HUNAN, 2021, TANHE_MATCH_SINGLE_SOURCED},
        {HUNAN, 2022, 0, 0.4900, HUNAN, 2022, 0},
        {HUNAN, 2023, 0, 0.4976, HUNAN, 2023, 0}, /* it rises; no smoothing */
        {TANHE_REGION_CHINA, 2021, 0, 0.5568, TANHE_REGION_CHINA, 2021, 0},
        {TANHE_REGION_CHINA, 2022, 0, 0.5366, TANHE_REGION_CHINA, 2022, 0},
        {TANHE_REGION_CHINA, 2023, 0, 0.5306, TANHE_REGION_CHINA, 2023, 0},
        {TANHE_REGION_GRID_CENTRAL, 2023, 0, 0.5271, TANHE_REGION_GRID_CENTRAL, 2023, 0},
        {HUNAN, 2025, TANHE_ALLOW_EARLIER_YEAR, 0.4976, HUNAN, 2023, TANHE_MATCH_EARLIER_YEAR},
        {TANHE_REGION_XIANGTAN, 2022, TANHE_ALLOW_WIDER_REGION, 0.4900, HUNAN, 2022,
         TANHE_MATCH_WIDER_REGION},
        {TANHE_REGION_XIANGTAN, 2025, TANHE_ALLOW_WIDER_REGION | TANHE_ALLOW_EARLIER_YEAR, 0.4976, HUNAN,
         2023, TANHE_MATCH_WIDER_REGION | TANHE_MATCH_EARLIER_YEAR},
    };
    tanhe_indirect_result out;
    size_t i;

    for (i = 0; i < COUNT(rows); i++) {
        ASSERT_EQ_FMT(TANHE_OK,
                      tanhe_purchased_electricity(tanhe_profile_china(), 1000, TANHE_UNIT_MWH, rows[i].region,
                                                  rows[i].year, rows[i].allow, &out),
                      "%d");
        ASSERT_NEAR(rows[i].t_per_mwh * 1000, out.co2_t);
        ASSERT(same_bits(1000.0, out.amount));
        ASSERT(same_bits(rows[i].t_per_mwh, out.factor.value));
        ASSERT_EQ_FMT(rows[i].found_region, out.factor.region, "%d");
        ASSERT_EQ_FMT(rows[i].found_year, out.factor.year, "%d");
        ASSERT_EQ_FMT(rows[i].match, out.factor.match, "%d");
        ASSERT_EQ(TANHE_PROPERTY_EF_CO2_MEAN, out.factor.property);
    }
    ASSERT_EQ(TANHE_OK, tanhe_purchased_electricity(tanhe_profile_china(), 2, TANHE_UNIT_1E8_KWH, HUNAN, 2022,
                                                    0, &out));
    ASSERT_NEAR(98000.0, out.co2_t);
    ASSERT(same_bits(200000.0, out.amount));
    ASSERT_EQ(TANHE_OK,
              tanhe_purchased_electricity(tanhe_profile_china(), 3.6, TANHE_UNIT_GJ, HUNAN, 2022, 0, &out));
    ASSERT_NEAR(0.49, out.co2_t);
    PASS();
}

/* Three national values "of 2022": each belongs to its own series. */
TEST the_trading_system_has_its_own_series(void) {
    tanhe_indirect_result out;

    ASSERT_EQ(TANHE_OK, tanhe_purchased_electricity(tanhe_profile_china_ets(), 1, TANHE_UNIT_MWH,
                                                    TANHE_REGION_CHINA, 2022, 0, &out));
    ASSERT_NEAR(0.5703, out.co2_t);
    ASSERT_EQ(TANHE_SOURCE_ETS_GRID, out.factor.source);
    MARK(out);
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_purchased_electricity(tanhe_profile_china_ets(), 1, TANHE_UNIT_MWH,
                                                              TANHE_REGION_CHINA, 2021, 0, &out));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK, tanhe_purchased_electricity(tanhe_profile_china_ets(), 1, TANHE_UNIT_MWH,
                                                    TANHE_REGION_CHINA, 2021, TANHE_ALLOW_UNCONFIRMED, &out));
    ASSERT_NEAR(0.5810, out.co2_t);
    PASS();
}

TEST purchased_electricity_refuses(void) {
    static const struct {
        double amount;
        tanhe_id unit;
        int32_t region, year, allow;
        tanhe_status status;
    } rows[] = {
        {NAN, TANHE_UNIT_MWH, HUNAN, 2022, 0, TANHE_EARG},
        {-1, TANHE_UNIT_MWH, HUNAN, 2022, 0, TANHE_EARG},
        {INFINITY, TANHE_UNIT_MWH, HUNAN, 2022, 0, TANHE_EARG},
        {1, TANHE_UNIT_MWH, -1, 2022, 0, TANHE_EARG},
        {1, TANHE_UNIT_MWH, HUNAN, -1, 0, TANHE_EARG},
        {1, TANHE_UNIT_MWH, HUNAN, 2022, 128, TANHE_EARG},
        {1, TANHE_UNIT_T, HUNAN, 2022, 0, TANHE_EUNIT},
        {1, TANHE_UNIT_TCE, HUNAN, 2022, 0, TANHE_EUNIT},
        {1, TANHE_UNIT_MW, HUNAN, 2022, 0, TANHE_EUNIT},
        {1, 0, HUNAN, 2022, 0, TANHE_EUNIT},
        {1, TANHE_UNIT_MWH, HUNAN, 2024, 0, TANHE_ENOTFOUND},
        {1, TANHE_UNIT_MWH, TANHE_REGION_XIANGTAN, 2022, 0, TANHE_ENOTFOUND},
        {1, TANHE_UNIT_MWH, 540000, 2022, TANHE_ALLOW_EARLIER_YEAR, TANHE_ENOTFOUND}, /* none is published */
        {1, TANHE_UNIT_MWH, 810000, 2022, TANHE_ALLOW_EARLIER_YEAR, TANHE_ENOTFOUND},
        {1, TANHE_UNIT_MWH, HUNAN, 2018, 0, TANHE_EUNCONFIRMED},
        {DBL_MAX, TANHE_UNIT_TWH, HUNAN, 2022, 0, TANHE_ERANGE},
    };
    own o;
    tanhe_indirect_result out;
    size_t i;

    MARK(out);
    for (i = 0; i < COUNT(rows); i++)
        ASSERT_EQ_FMT(rows[i].status,
                      tanhe_purchased_electricity(tanhe_profile_china(), rows[i].amount, rows[i].unit,
                                                  rows[i].region, rows[i].year, rows[i].allow, &out),
                      "%d");
    ASSERT_EQ(TANHE_EARG, tanhe_purchased_electricity(NULL, 1, TANHE_UNIT_MWH, HUNAN, 2022, 0, &out));
    ASSERT_EQ(TANHE_EARG,
              tanhe_purchased_electricity(tanhe_profile_china(), 1, TANHE_UNIT_MWH, HUNAN, 2022, 0, NULL));
    ASSERT(own_values(&o, "subject,property,value,unit\nelectricity,ef_co2_mean,10,tCO2/MWh\n", NULL));
    ASSERT_EQ(TANHE_ERANGE,
              tanhe_purchased_electricity(&o.catalog, DBL_MAX, TANHE_UNIT_MWH, HUNAN, 2022, 0, &out));
    ASSERT(own_values(&o, "subject,property,value,unit\nelectricity,ef_co2_mean,0.5,tCO2/t\n", NULL));
    ASSERT_EQ(TANHE_EUNIT, tanhe_purchased_electricity(&o.catalog, 1, TANHE_UNIT_MWH, HUNAN, 2022, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

/* Average and excluding factors of the country; what they say of the power sold as non-fossil. */
static const struct {
    int32_t year;
    double average, excluding, fossil;
    double sold_share;   /* 1 - average/excluding: printed 6.3, 8.4, 13.0 % */
    double fossil_share; /* average/fossil: printed 66.1, 64.5, 64.1 % */
} years[] = {
    {2021, 0.5568, 0.5942, 0.8426, 0.063, 0.661},
    {2022, 0.5366, 0.5856, 0.8325, 0.084, 0.645},
    {2023, 0.5306, 0.6096, 0.8273, 0.130, 0.641},
};

TEST the_excluding_factor_is_the_residual_one(void) {
    size_t i;

    for (i = 0; i < COUNT(years); i++) {
        tanhe_query query = {
            TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_EF_CO2_FOSSIL, 0, TANHE_REGION_CHINA, 0, 0};
        tanhe_power_contract sold = {0, 0, TANHE_CONTRACT_CERTIFICATE, 0};
        tanhe_market_result out;
        tanhe_factor fossil;
        double share = 1 - years[i].average / years[i].excluding;

        ASSERT_IN_RANGE(years[i].sold_share, share, 0.0005);
        sold.amount_mwh = share * 1e6;
        sold.proven_for_year = years[i].year;
        ASSERT_EQ_FMT(TANHE_OK,
                      tanhe_purchased_electricity_market(tanhe_profile_china(), 1e6, TANHE_UNIT_MWH,
                                                         TANHE_REGION_CHINA, years[i].year, 1, &sold, 0, 0,
                                                         &out),
                      "%d");
        ASSERT_NEAR(years[i].average * 1e6, out.location_co2_t);
        ASSERT(same_bits(years[i].excluding, out.residual.value));
        /* When exactly that share is sold, both ways of counting meet. */
        ASSERT_IN_RANGE(out.location_co2_t, out.market_co2_t, 1e-8);
        query.year = years[i].year;
        ASSERT_EQ(TANHE_OK, tanhe_factor_find(tanhe_profile_china(), &query, &fossil));
        ASSERT(same_bits(years[i].fossil, fossil.value));
        ASSERT_IN_RANGE(years[i].fossil_share, out.average.value / fossil.value, 0.0005);
    }
    PASS();
}

TEST contracts_and_the_rest(void) {
    static const tanhe_power_contract contracts[] = {
        {300, 0, TANHE_CONTRACT_CERTIFICATE, 2023},
        {100, 0, TANHE_CONTRACT_DIRECT, 2023},
        {100, 0.9, TANHE_CONTRACT_SUPPLIER, 2023},
    };
    tanhe_market_result out;

    ASSERT_EQ(TANHE_OK, tanhe_purchased_electricity_market(tanhe_profile_china(), 1, TANHE_UNIT_GWH, HUNAN,
                                                           2023, COUNT(contracts), contracts, 0, 0, &out));
    ASSERT_NEAR(497.6, out.location_co2_t); /* no contract changes it */
    ASSERT_NEAR(1000.0, out.amount_mwh);
    ASSERT_NEAR(500.0, out.contracted_mwh);
    ASSERT_NEAR(90.0, out.contracted_co2_t);
    ASSERT_NEAR(500.0, out.residual_mwh);
    ASSERT_NEAR(304.8, out.residual_co2_t); /* 500 x 0.6096 */
    ASSERT_NEAR(394.8, out.market_co2_t);
    ASSERT_EQ(0, out.residual_is_average);
    ASSERT_EQ(0, out.reserved);
    ASSERT_EQ(HUNAN, out.average.region);
    ASSERT_EQ(TANHE_PROPERTY_EF_CO2_RESIDUAL, out.residual.property);
    ASSERT_EQ(TANHE_REGION_CHINA, out.residual.region); /* it exists for the country only */
    ASSERT_EQ_FMT(0, out.residual.match, "%d");
    PASS();
}

TEST no_contract_and_nothing_but_contracts(void) {
    static const tanhe_power_contract all = {250, 0.1, TANHE_CONTRACT_SUPPLIER, 2022};
    tanhe_market_result out;

    ASSERT_EQ(TANHE_OK, tanhe_purchased_electricity_market(tanhe_profile_china(), 250, TANHE_UNIT_MWH, HUNAN,
                                                           2022, 0, NULL, 0, 0, &out));
    ASSERT_NEAR(146.4, out.market_co2_t); /* 250 x 0.5856 */
    ASSERT_NEAR(122.5, out.location_co2_t);
    ASSERT(same_bits(0.0, out.contracted_mwh));
    ASSERT_EQ(TANHE_OK, tanhe_purchased_electricity_market(tanhe_profile_china(), 250, TANHE_UNIT_MWH, HUNAN,
                                                           2022, 1, &all, 0, 0, &out));
    ASSERT_NEAR(25.0, out.market_co2_t);
    ASSERT(same_bits(0.0, out.residual_mwh));
    ASSERT(same_bits(0.0, out.residual_co2_t));
    ASSERT_EQ(TANHE_OK, tanhe_purchased_electricity_market(tanhe_profile_china(), 0, TANHE_UNIT_MWH, HUNAN,
                                                           2022, 0, NULL, 0, 0, &out));
    ASSERT(same_bits(0.0, out.market_co2_t));
    PASS();
}

TEST years_without_a_residual_factor(void) {
    own o;
    tanhe_market_result out;

    /* Shanghai 2010 has an average, but no factor of that year excludes sold power. */
    MARK(out);
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_purchased_electricity_market(tanhe_profile_china(), 10, TANHE_UNIT_MWH,
                                                                  310000, 2010, 0, NULL, 0, 0, &out));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK, tanhe_purchased_electricity_market(tanhe_profile_china(), 10, TANHE_UNIT_MWH, 310000,
                                                           2010, 0, NULL, 1, 0, &out));
    ASSERT_EQ(1, out.residual_is_average);
    ASSERT_NEAR(7.934, out.market_co2_t);
    ASSERT(same_bits(out.average.value, out.residual.value));
    ASSERT_EQ(TANHE_PROPERTY_EF_CO2_MEAN, out.residual.property);
    /* An earlier year's is found where that is allowed. */
    ASSERT_EQ(TANHE_OK, tanhe_purchased_electricity_market(tanhe_profile_china(), 10, TANHE_UNIT_MWH, HUNAN,
                                                           2025, 0, NULL, 1, TANHE_ALLOW_EARLIER_YEAR, &out));
    ASSERT_EQ(0, out.residual_is_average);
    ASSERT_NEAR(6.096, out.market_co2_t);
    ASSERT_EQ_FMT(TANHE_MATCH_EARLIER_YEAR, out.residual.match, "%d");
    /* A locked one is there, so the average does not stand in. */
    MARK(out);
    ASSERT(own_values(
        &o, "subject,property,value,unit,year,grade\nelectricity,ef_co2_residual,0.9,tCO2/MWh,2010,D\n",
        tanhe_profile_china()));
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_purchased_electricity_market(&o.catalog, 10, TANHE_UNIT_MWH, 310000,
                                                                     2010, 0, NULL, 1, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST contracts_must_be_sound(void) {
    static const struct {
        tanhe_power_contract contract;
        tanhe_status status;
    } rows[] = {
        {{NAN, 0, TANHE_CONTRACT_DIRECT, 2023}, TANHE_EARG},
        {{INFINITY, 0, TANHE_CONTRACT_DIRECT, 2023}, TANHE_EARG},
        {{0, 0, TANHE_CONTRACT_DIRECT, 2023}, TANHE_EARG},
        {{-1, 0, TANHE_CONTRACT_DIRECT, 2023}, TANHE_EARG},
        {{1, NAN, TANHE_CONTRACT_DIRECT, 2023}, TANHE_EARG},
        {{1, -0.1, TANHE_CONTRACT_DIRECT, 2023}, TANHE_EARG},
        {{1, 0, 0, 2023}, TANHE_EARG},
        {{1, 0, 4, 2023}, TANHE_EARG},
        {{1, 0, TANHE_CONTRACT_DIRECT, 2022}, TANHE_ECONFLICT}, /* proof of another year, and none */
        {{1, 0, TANHE_CONTRACT_CERTIFICATE, 0}, TANHE_ECONFLICT},
        {{100.5, 0, TANHE_CONTRACT_CERTIFICATE, 2023}, TANHE_EARG}, /* above the amount */
        {{1e300, 1e10, TANHE_CONTRACT_SUPPLIER, 2023}, TANHE_ERANGE},
    };
    tanhe_market_result out;
    size_t i;

    MARK(out);
    for (i = 0; i < COUNT(rows); i++) {
        tanhe_power_contract contracts[2] = {{1, 0, TANHE_CONTRACT_CERTIFICATE, 2023}, {0, 0, 0, 0}};

        contracts[1] = rows[i].contract;
        ASSERT_EQ_FMT(rows[i].status,
                      tanhe_purchased_electricity_market(tanhe_profile_china(), 101, TANHE_UNIT_MWH, HUNAN,
                                                         2023, 2, contracts, 0, 0, &out),
                      "%d");
    }
    ASSERT(MARKED(out));
    PASS();
}

/* Ten tenths are one: what the doubles of the tenths leave over is no power above the amount. */
TEST contracts_in_decimals_fill_the_amount(void) {
    tanhe_power_contract contracts[10];
    tanhe_market_result out;
    size_t i;

    for (i = 0; i < COUNT(contracts); i++) {
        contracts[i].amount_mwh = 0.1;
        contracts[i].ef_t_per_mwh = 0;
        contracts[i].kind = TANHE_CONTRACT_CERTIFICATE;
        contracts[i].proven_for_year = 2023;
    }
    ASSERT_EQ_FMT(TANHE_OK,
                  tanhe_purchased_electricity_market(tanhe_profile_china(), 1, TANHE_UNIT_MWH, HUNAN, 2023,
                                                     COUNT(contracts), contracts, 0, 0, &out),
                  "%d");
    ASSERT(same_bits(1.0, out.contracted_mwh));
    ASSERT(same_bits(0.0, out.residual_mwh));
    ASSERT(same_bits(0.0, out.market_co2_t));
    PASS();
}

TEST market_sums_beyond_a_double_are_refused(void) {
    static const tanhe_power_contract wide[] = {{1.5e308, 0, TANHE_CONTRACT_DIRECT, 2023},
                                                {1.5e308, 0, TANHE_CONTRACT_DIRECT, 2023}};
    static const tanhe_power_contract heavy[] = {{1, 1.5e308, TANHE_CONTRACT_DIRECT, 2023},
                                                 {1, 1.5e308, TANHE_CONTRACT_DIRECT, 2023}};
    own o;
    tanhe_market_result out;

    MARK(out);
    ASSERT_EQ(TANHE_ERANGE, tanhe_purchased_electricity_market(tanhe_profile_china(), 10, TANHE_UNIT_MWH,
                                                               HUNAN, 2023, 2, wide, 0, 0, &out));
    ASSERT_EQ(TANHE_ERANGE, tanhe_purchased_electricity_market(tanhe_profile_china(), 10, TANHE_UNIT_MWH,
                                                               HUNAN, 2023, 2, heavy, 0, 0, &out));
    ASSERT(own_values(&o,
                      "subject,property,value,unit\nelectricity,ef_co2_residual,1e308,tCO2/MWh\n"
                      "electricity,ef_co2_mean,0.5,tCO2/MWh\n",
                      NULL));
    ASSERT_EQ(TANHE_ERANGE, tanhe_purchased_electricity_market(&o.catalog, 10, TANHE_UNIT_MWH, HUNAN, 2023, 0,
                                                               NULL, 0, 0, &out)); /* the rest */
    ASSERT_EQ(TANHE_ERANGE, tanhe_purchased_electricity_market(&o.catalog, 2, TANHE_UNIT_MWH, HUNAN, 2023, 1,
                                                               heavy, 0, 0, &out)); /* rest and contract */
    ASSERT(MARKED(out));
    PASS();
}

TEST market_refuses(void) {
    tanhe_market_result out;

    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_purchased_electricity_market(tanhe_profile_china(), 1, TANHE_UNIT_MWH, HUNAN,
                                                             2023, 1, NULL, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG,
              tanhe_purchased_electricity_market(NULL, 1, TANHE_UNIT_MWH, HUNAN, 2023, 0, NULL, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_purchased_electricity_market(tanhe_profile_china(), NAN, TANHE_UNIT_MWH,
                                                             HUNAN, 2023, 0, NULL, 0, 0, &out));
    ASSERT_EQ(TANHE_EUNIT, tanhe_purchased_electricity_market(tanhe_profile_china(), 1, TANHE_UNIT_T, HUNAN,
                                                              2023, 0, NULL, 0, 0, &out));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_purchased_electricity_market(tanhe_profile_china(), 1, TANHE_UNIT_MWH,
                                                                  HUNAN, 2024, 0, NULL, 1, 0, &out));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_EARG, tanhe_purchased_electricity_market(tanhe_profile_china(), 1, TANHE_UNIT_MWH, HUNAN,
                                                             2023, 0, NULL, 0, 0, NULL));
    PASS();
}

SUITE(purchased_electricity) {
    RUN_TEST(location_based_electricity);
    RUN_TEST(the_trading_system_has_its_own_series);
    RUN_TEST(purchased_electricity_refuses);
    RUN_TEST(the_excluding_factor_is_the_residual_one);
    RUN_TEST(contracts_and_the_rest);
    RUN_TEST(no_contract_and_nothing_but_contracts);
    RUN_TEST(years_without_a_residual_factor);
    RUN_TEST(contracts_must_be_sound);
    RUN_TEST(contracts_in_decimals_fill_the_amount);
    RUN_TEST(market_sums_beyond_a_double_are_refused);
    RUN_TEST(market_refuses);
}

/* ------------------------------------------------------------------------------------------------- heat */

TEST purchased_heat(void) {
    static const struct {
        int32_t region, year;
        double t_per_gj;
        tanhe_id source;
        int32_t match;
    } rows[] = {
        {HUNAN, 2023, 0.11, TANHE_SOURCE_GBT32150_2025, 0},
        {0, 0, 0.11, TANHE_SOURCE_GBT32150_2025, 0},
        {310000, 2022, 0.06, TANHE_SOURCE_SHANGHAI_2022, TANHE_MATCH_SINGLE_SOURCED},
        {310000, 2021, 0.11, TANHE_SOURCE_GBT32150_2025, 0},
    };
    tanhe_catalog guidelines;
    tanhe_indirect_result out;
    size_t i;

    for (i = 0; i < COUNT(rows); i++) {
        ASSERT_EQ_FMT(TANHE_OK,
                      tanhe_purchased_heat(tanhe_profile_china(), 100, TANHE_UNIT_GJ, rows[i].region,
                                           rows[i].year, 0, &out),
                      "%d");
        ASSERT_NEAR(rows[i].t_per_gj * 100, out.co2_t);
        ASSERT(same_bits(100.0, out.amount));
        ASSERT_EQ_FMT(rows[i].source, out.factor.source, "%d");
        ASSERT_EQ_FMT(rows[i].match, out.factor.match, "%d");
    }
    ASSERT_EQ(TANHE_OK,
              tanhe_purchased_heat(tanhe_profile_china(), 2, TANHE_UNIT_1E10_KJ, HUNAN, 2023, 0, &out));
    ASSERT_NEAR(2200.0, out.co2_t);
    ASSERT(same_bits(20000.0, out.amount));
    ASSERT(one_document(&guidelines, tanhe_table_guidelines24_2013(), NULL));
    ASSERT_EQ(TANHE_OK, tanhe_purchased_heat(&guidelines, 10, TANHE_UNIT_GJ, HUNAN, 2015, 0, &out));
    ASSERT_NEAR(1.1, out.co2_t);
    MARK(out);
    ASSERT_EQ(TANHE_EARG,
              tanhe_purchased_heat(tanhe_profile_china(), -1, TANHE_UNIT_GJ, HUNAN, 2023, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_purchased_heat(NULL, 1, TANHE_UNIT_GJ, HUNAN, 2023, 0, &out));
    ASSERT_EQ(TANHE_EARG,
              tanhe_purchased_heat(tanhe_profile_china(), 1, TANHE_UNIT_GJ, HUNAN, 2023, 0, NULL));
    ASSERT_EQ(TANHE_EUNIT,
              tanhe_purchased_heat(tanhe_profile_china(), 1, TANHE_UNIT_T, HUNAN, 2023, 0, &out));
    ASSERT_EQ(TANHE_ENOTFOUND,
              tanhe_purchased_heat(tanhe_profile_ipcc2006(), 1, TANHE_UNIT_GJ, HUNAN, 2023, 0, &out));
    ASSERT_EQ(TANHE_ERANGE,
              tanhe_purchased_heat(tanhe_profile_china(), DBL_MAX, TANHE_UNIT_PJ, HUNAN, 2023, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

/* 1 MPa, saturated: 2777.0 kJ/kg at 179.88 degrees (GB/T 32151.34-2024, table C.4). */
TEST heat_of_steam_by_both_rules(void) {
    tanhe_heat_content out;

    ASSERT_EQ(TANHE_OK, tanhe_steam_heat(tanhe_profile_china(), 100, TANHE_STEAM_SATURATED, 1, 0,
                                         TANHE_STEAM_DEDUCTED, &out));
    ASSERT_NEAR(269.326, out.heat_gj); /* 100 x (2777.0 - 83.74) / 1000 */
    ASSERT(same_bits(100.0, out.mass_t));
    ASSERT(same_bits(2777.0, out.enthalpy_kj_per_kg));
    ASSERT(same_bits(83.74, out.deducted_kj_per_kg));
    ASSERT_EQ(TANHE_PROPERTY_REFERENCE_ENTHALPY, out.reference.property);
    ASSERT_EQ(TANHE_SOURCE_GUIDELINES24_2013, out.reference.source);
    ASSERT_EQ(TANHE_STEAM_SATURATED, out.state.kind);
    ASSERT(same_bits(179.88, out.state.temperature_degc));
    ASSERT_EQ(TANHE_OK, tanhe_steam_heat(tanhe_profile_china(), 100, TANHE_STEAM_SATURATED, 1, 0,
                                         TANHE_STEAM_FULL, &out));
    ASSERT_NEAR(277.7, out.heat_gj);
    ASSERT(same_bits(0.0, out.deducted_kj_per_kg));
    ASSERT_EQ(0, out.reference.property);
    ASSERT_EQ(TANHE_OK, tanhe_steam_heat(tanhe_profile_china(), 0, TANHE_STEAM_SATURATED, 1, 0,
                                         TANHE_STEAM_FULL, &out));
    ASSERT(same_bits(0.0, out.heat_gj));
    /* Compressed water of the same table: 167.9 kJ/kg at 0.5 MPa and 40 degrees. */
    ASSERT_EQ(TANHE_OK, tanhe_steam_heat(tanhe_profile_china(), 1000, TANHE_STEAM_SUPERHEATED, 0.5, 40,
                                         TANHE_STEAM_DEDUCTED, &out));
    ASSERT_NEAR(84.16, out.heat_gj);
    PASS();
}

TEST steam_refuses(void) {
    static const struct {
        double mass_t;
        int32_t kind;
        double pressure_mpa, temperature_degc;
        int32_t rule;
        tanhe_status status;
    } rows[] = {
        {NAN, TANHE_STEAM_SATURATED, 1, 0, TANHE_STEAM_FULL, TANHE_EARG},
        {-1, TANHE_STEAM_SATURATED, 1, 0, TANHE_STEAM_FULL, TANHE_EARG},
        {INFINITY, TANHE_STEAM_SATURATED, 1, 0, TANHE_STEAM_FULL, TANHE_EARG},
        {1, 0, 1, 0, TANHE_STEAM_FULL, TANHE_EARG},
        {1, TANHE_STEAM_SATURATED, NAN, 0, TANHE_STEAM_FULL, TANHE_EARG},
        {1, TANHE_STEAM_SATURATED, 1, 0, 0, TANHE_EARG},
        {1, TANHE_STEAM_SATURATED, 1, 0, 3, TANHE_EARG},
        {1, TANHE_STEAM_SATURATED, 1000, 0, TANHE_STEAM_DEDUCTED, TANHE_ESTATE},
        {1, TANHE_STEAM_SUPERHEATED, 0.5, 10, TANHE_STEAM_DEDUCTED, TANHE_EARG}, /* 42.5 kJ/kg: colder */
        {1e306, TANHE_STEAM_SATURATED, 1, 0, TANHE_STEAM_FULL, TANHE_ERANGE},
    };
    tanhe_heat_content out;
    size_t i;

    MARK(out);
    for (i = 0; i < COUNT(rows); i++)
        ASSERT_EQ_FMT(rows[i].status,
                      tanhe_steam_heat(tanhe_profile_china(), rows[i].mass_t, rows[i].kind,
                                       rows[i].pressure_mpa, rows[i].temperature_degc, rows[i].rule, &out),
                      "%d");
    ASSERT_EQ(TANHE_EARG, tanhe_steam_heat(NULL, 1, TANHE_STEAM_SATURATED, 1, 0, TANHE_STEAM_FULL, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_steam_heat(tanhe_profile_china(), 1, TANHE_STEAM_SATURATED, 1, 0,
                                           TANHE_STEAM_FULL, NULL));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_steam_heat(tanhe_profile_ipcc2006(), 1, TANHE_STEAM_SATURATED, 1, 0,
                                                TANHE_STEAM_DEDUCTED, &out));
    ASSERT(MARKED(out));
    /* Nothing is deducted, so nothing has to be found; cold water has heat then. */
    ASSERT_EQ(TANHE_OK, tanhe_steam_heat(tanhe_profile_ipcc2006(), 1, TANHE_STEAM_SUPERHEATED, 0.5, 10,
                                         TANHE_STEAM_FULL, &out));
    ASSERT_NEAR(0.0425, out.heat_gj);
    PASS();
}

TEST heat_of_hot_water(void) {
    tanhe_heat_content out;

    ASSERT_EQ(TANHE_OK, tanhe_hot_water_heat(tanhe_profile_china(), 100, 90, &out));
    ASSERT_NEAR(29.3076, out.heat_gj); /* 100 x 70 x 4.1868 / 1000 */
    ASSERT_NEAR(293.076, out.enthalpy_kj_per_kg);
    ASSERT(same_bits(0.0, out.deducted_kj_per_kg));
    ASSERT(same_bits(90.0, out.temperature_degc));
    ASSERT(same_bits(100.0, out.mass_t));
    ASSERT_EQ(TANHE_PROPERTY_SPECIFIC_HEAT, out.reference.property);
    ASSERT(same_bits(4.1868, out.reference.value));
    ASSERT_EQ(0, out.state.kind);
    ASSERT_EQ(TANHE_OK, tanhe_hot_water_heat(tanhe_profile_china(), 100, 20, &out));
    ASSERT(same_bits(0.0, out.heat_gj));
    PASS();
}

TEST hot_water_refuses(void) {
    own o;
    tanhe_heat_content out;

    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_hot_water_heat(tanhe_profile_china(), -1, 90, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_hot_water_heat(tanhe_profile_china(), NAN, 90, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_hot_water_heat(tanhe_profile_china(), 1, NAN, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_hot_water_heat(tanhe_profile_china(), 1, INFINITY, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_hot_water_heat(tanhe_profile_china(), 1, 19.9, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_hot_water_heat(NULL, 1, 90, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_hot_water_heat(tanhe_profile_china(), 1, 90, NULL));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_hot_water_heat(tanhe_profile_ipcc2006(), 1, 90, &out));
    ASSERT(own_values(&o, "subject,property,value,unit\nhot_water,reference_temperature,20,degC\n", NULL));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_hot_water_heat(&o.catalog, 1, 90, &out));
    ASSERT_EQ(TANHE_ERANGE, tanhe_hot_water_heat(tanhe_profile_china(), DBL_MAX, 90, &out));
    ASSERT(MARKED(out));
    PASS();
}

/* One's own constants may stand in another unit of their dimension. */
TEST constants_are_taken_in_their_unit(void) {
    own o;
    tanhe_heat_content out;

    ASSERT(own_values(&o,
                      "subject,property,value,unit\nhot_water,specific_heat,4186.8,J/kg_degC\n"
                      "steam,reference_enthalpy,0.08374,MJ/kg\n",
                      tanhe_profile_china()));
    ASSERT_EQ(TANHE_OK,
              tanhe_steam_heat(&o.catalog, 100, TANHE_STEAM_SATURATED, 1, 0, TANHE_STEAM_DEDUCTED, &out));
    ASSERT_NEAR(83.74, out.deducted_kj_per_kg);
    ASSERT_NEAR(269.326, out.heat_gj);
    ASSERT_EQ(TANHE_OK, tanhe_hot_water_heat(&o.catalog, 100, 90, &out));
    ASSERT_NEAR(29.3076, out.heat_gj);
    PASS();
}

SUITE(heat) {
    RUN_TEST(purchased_heat);
    RUN_TEST(heat_of_steam_by_both_rules);
    RUN_TEST(steam_refuses);
    RUN_TEST(heat_of_hot_water);
    RUN_TEST(hot_water_refuses);
    RUN_TEST(constants_are_taken_in_their_unit);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(layout);
    RUN_SUITE(standard_coal);
    RUN_SUITE(electricity);
    RUN_SUITE(comprehensive_energy);
    RUN_SUITE(intensities);
    RUN_SUITE(mix);
    RUN_SUITE(combustion);
    RUN_SUITE(purchased_electricity);
    RUN_SUITE(heat);
    GREATEST_MAIN_END();
}
