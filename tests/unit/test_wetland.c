/* SPDX-License-Identifier: MIT */
/* Wetlands and organic soils. */

#include "tanhe/land.h"

#include <math.h>
#include <stddef.h>

#include "greatest.h"
#include "results.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define BAD_ALLOW 128
#define IPCC2006  TANHE_ALLOW_IPCC2006
#define HUGE_AREA 1e308

static const double not_amounts[] = {NAN, INFINITY, -INFINITY, -1};

static const tanhe_catalog *china(void) {
    return tanhe_profile_china();
}

/* A catalog of the caller's own values, before others. */
typedef struct {
    tanhe_factor_row rows[16];
    tanhe_table table;
    tanhe_catalog catalog;
} own;

static const tanhe_catalog *own_values(own *o, const char *csv, const tanhe_catalog *others) {
    size_t errors = 0;
    tanhe_text_error error;

    if (tanhe_overlay_read(csv, TANHE_NUL, o->rows, COUNT(o->rows), &o->table, &error, 1, &errors) !=
            TANHE_OK ||
        tanhe_catalog_init(&o->catalog) != TANHE_OK || tanhe_catalog_add(&o->catalog, &o->table) != TANHE_OK)
        return NULL;
    if (others != NULL && tanhe_catalog_extend(&o->catalog, others) != TANHE_OK)
        return NULL;
    return &o->catalog;
}

/* --------------------------------------------------------------------------------------------- layouts */

TEST layouts(void) {
    ASSERT_EQ(48, sizeof(tanhe_wetland_data));
    ASSERT_EQ(32, offsetof(tanhe_wetland_data, subject));
    ASSERT_EQ(424, sizeof(tanhe_wetland_result));
    ASSERT_EQ(48, offsetof(tanhe_wetland_result, co2_factor));
    ASSERT_EQ(408, offsetof(tanhe_wetland_result, in_inventory));
    PASS();
}

/* -------------------------------------------------------------------------------------------- wetlands */

/* Ten hectares, nothing of one's own. */
static tanhe_wetland_data wetland(tanhe_id subject, tanhe_id variant, int32_t gwp) {
    tanhe_wetland_data data = {0, 0, 0, 0, 0, 0, 0, 0};

    (void)tanhe_wetland_init(&data);
    data.area_ha = 10;
    data.subject = subject;
    data.variant = variant;
    data.gwp = gwp;
    return data;
}

TEST a_wetland_begins_with_nothing_stated(void) {
    tanhe_wetland_data data;

    MARK(data);
    ASSERT_EQ(TANHE_EARG, tanhe_wetland_init(NULL));
    ASSERT_EQ(TANHE_OK, tanhe_wetland_init(&data));
    ASSERT(is_nan(data.area_ha) && is_nan(data.burial_tc_per_ha));
    ASSERT(is_nan(data.ch4_kg_per_ha) && is_nan(data.n2o_kg_per_ha));
    ASSERT(data.subject == 0 && data.variant == 0 && data.gwp == 0 && data.allow == 0);
    PASS();
}

/* 235 kg CH4/ha: with AR5 6.58 and with AR6 6.345 tCO2e/ha. Without burial there is no net. */
TEST a_managed_wetland_emits_methane(void) {
    static const struct {
        int32_t report;
        tanhe_id gas;
        double co2e_t, n2o_gwp;
    } cases[] = {
        {TANHE_GWP_SAR, TANHE_GAS_CH4, 49.35, 310},
        {TANHE_GWP_AR4, TANHE_GAS_CH4, 58.75, 298},
        {TANHE_GWP_AR5, TANHE_GAS_CH4_NONFOSSIL, 65.8, 265},
        {TANHE_GWP_AR5_FEEDBACK, TANHE_GAS_CH4_NONFOSSIL, 79.9, 298},
        {TANHE_GWP_AR6, TANHE_GAS_CH4_NONFOSSIL, 63.45, 273},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        tanhe_wetland_data data =
            wetland(TANHE_LAND_WETLAND_MANAGED, TANHE_VARIANT_TEMPERATE, cases[i].report);
        tanhe_wetland_result r;

        MARK(r);
        ASSERT_EQ(TANHE_OK, tanhe_wetland(china(), &data, &r));
        ASSERT_NEAR(2.35, r.ch4_t);
        ASSERT_NEAR(cases[i].co2e_t, r.ch4_co2e_t);
        ASSERT_EQ_FMT(cases[i].gas, r.ch4_gwp.subject, "%d");
        ASSERT_NEAR(cases[i].co2e_t / 2.35, r.ch4_gwp.value);
        ASSERT_EQ_FMT(TANHE_GAS_N2O, r.n2o_gwp.subject, "%d");
        ASSERT(same_bits(cases[i].n2o_gwp, r.n2o_gwp.value));
        ASSERT_EQ_FMT(TANHE_PROPERTY_EF_CH4, r.ch4_factor.property, "%d");
        ASSERT_EQ_FMT(TANHE_SOURCE_WETLANDS_2013, r.ch4_factor.source, "%d");
        ASSERT(is_nan(r.co2_t));
        ASSERT_EQ_FMT(TANHE_ENOTFOUND, r.co2_status, "%d");
        ASSERT_EQ(0, r.co2_factor.property);
        ASSERT(same_bits(0, r.n2o_t));
        ASSERT(same_bits(0, r.n2o_co2e_t));
        ASSERT_EQ(TANHE_OK, r.n2o_status);
        ASSERT_EQ(0, r.n2o_factor.property);
        ASSERT(is_nan(r.net_co2e_t));
        ASSERT_EQ(1, r.in_inventory);
    }
    PASS();
}

/* 1.5 tC buried a hectare is 5.5 tCO2, less than the methane: a source, not a sink. */
TEST burial_stands_beside_methane(void) {
    tanhe_wetland_data data = wetland(TANHE_LAND_WETLAND_MANAGED, TANHE_VARIANT_TEMPERATE, TANHE_GWP_AR5);
    tanhe_wetland_result r;

    data.burial_tc_per_ha = 1.5;
    ASSERT_EQ(TANHE_OK, tanhe_wetland(china(), &data, &r));
    ASSERT_NEAR(-55.0, r.co2_t);
    ASSERT_EQ(TANHE_OK, r.co2_status);
    ASSERT_EQ_FMT(TANHE_MATCH_MEASURED, r.co2_factor.match, "%d");
    ASSERT_EQ_FMT(TANHE_PROPERTY_CARBON_GAIN, r.co2_factor.property, "%d");
    ASSERT_EQ_FMT(TANHE_UNIT_TC_PER_HA_A, r.co2_factor.unit, "%d");
    ASSERT_EQ_FMT(TANHE_LAND_WETLAND_MANAGED, r.co2_factor.subject, "%d");
    ASSERT(same_bits(1.5, r.co2_factor.value));
    ASSERT_IN_RANGE(10.8, r.net_co2e_t, 1e-13);
    PASS();
}

/* 100 kg CH4/ha of one's own: 1 t, 27 tCO2e. */
TEST own_methane(void) {
    tanhe_wetland_data data = wetland(TANHE_LAND_WETLAND_MANAGED, TANHE_VARIANT_TEMPERATE, TANHE_GWP_AR6);
    tanhe_wetland_result r;

    data.burial_tc_per_ha = 0;
    data.ch4_kg_per_ha = 100;
    ASSERT_EQ(TANHE_OK, tanhe_wetland(china(), &data, &r));
    ASSERT(same_bits(0, r.co2_t));
    ASSERT_NEAR(1.0, r.ch4_t);
    ASSERT_NEAR(27.0, r.net_co2e_t);
    ASSERT_EQ_FMT(TANHE_MATCH_MEASURED, r.ch4_factor.match, "%d");
    ASSERT_EQ_FMT(TANHE_PROPERTY_EF_CH4, r.ch4_factor.property, "%d");
    ASSERT_EQ_FMT(TANHE_UNIT_KGCH4_PER_HA_A, r.ch4_factor.unit, "%d");
    ASSERT(same_bits(100, r.ch4_factor.value));
    PASS();
}

/* 10 kg N2O/ha of one's own, as N2O and not as N2O-N, of any of them: 0.1 t, 27.3 tCO2e. */
TEST own_nitrous_oxide(void) {
    static const struct {
        tanhe_id subject, variant;
    } cases[] = {{TANHE_LAND_WETLAND_MANAGED, TANHE_VARIANT_TEMPERATE},
                 {TANHE_LAND_POND, 0},
                 {TANHE_LAND_DRAINED_FOREST, TANHE_VARIANT_TEMPERATE},
                 {TANHE_LAND_DRAINED_CROPLAND, 0}};

    for (size_t i = 0; i < COUNT(cases); i++) {
        tanhe_wetland_data data = wetland(cases[i].subject, cases[i].variant, TANHE_GWP_AR6);
        tanhe_wetland_result r;

        data.burial_tc_per_ha = 0;
        data.ch4_kg_per_ha = 0;
        data.n2o_kg_per_ha = 10;
        ASSERT_EQ(TANHE_OK, tanhe_wetland(china(), &data, &r));
        ASSERT_NEAR(0.1, r.n2o_t);
        ASSERT_NEAR(27.3, r.n2o_co2e_t);
        ASSERT_NEAR(27.3, r.net_co2e_t);
        ASSERT_EQ(TANHE_OK, r.n2o_status);
        ASSERT_EQ_FMT(TANHE_MATCH_MEASURED, r.n2o_factor.match, "%d");
        ASSERT_EQ_FMT(TANHE_SOURCE_MEASURED, r.n2o_factor.source, "%d");
        ASSERT_EQ_FMT(cases[i].subject, r.n2o_factor.subject, "%d");
        ASSERT_EQ_FMT(TANHE_PROPERTY_EF_N2O, r.n2o_factor.property, "%d");
        ASSERT_EQ_FMT(TANHE_UNIT_KGN2O_PER_HA_A, r.n2o_factor.unit, "%d");
        ASSERT(same_bits(10, r.n2o_factor.value));
        ASSERT(same_bits(273, r.n2o_gwp.value));
        data.n2o_kg_per_ha = 0; /* a drained soil of which the caller says so */
        ASSERT_EQ(TANHE_OK, tanhe_wetland(china(), &data, &r));
        ASSERT(same_bits(0, r.n2o_t) && same_bits(0, r.net_co2e_t));
    }
    PASS();
}

/* An organic soil may lose carbon, so that the stock falls by 0.3 tC a hectare; other wetlands bury it or do not. */
TEST organic_soils_may_lose_carbon(void) {
    static const struct {
        tanhe_id subject;
        int organic;
    } cases[] = {
        {TANHE_LAND_DRAINED_FOREST, 1},  {TANHE_LAND_DRAINED_CROPLAND, 1}, {TANHE_LAND_WETLAND_REWETTED, 1},
        {TANHE_LAND_WETLAND_MANAGED, 0}, {TANHE_LAND_WETLAND_NATURAL, 0},  {TANHE_LAND_POND, 0},
        {TANHE_LAND_CANAL, 0},           {TANHE_LAND_SALINE_POND, 0}};

    for (size_t i = 0; i < COUNT(cases); i++) {
        tanhe_wetland_data data = wetland(cases[i].subject, 0, TANHE_GWP_AR6);
        tanhe_wetland_result r;

        data.burial_tc_per_ha = -0.3;
        MARK(r);
        ASSERT_EQ_FMT(cases[i].organic ? TANHE_OK : TANHE_EARG, tanhe_wetland(china(), &data, &r), "%d");
        if (!cases[i].organic) {
            ASSERT(MARKED(r));
            continue;
        }
        ASSERT_NEAR(11.0, r.co2_t);
        ASSERT_EQ(TANHE_OK, r.co2_status);
        ASSERT_EQ_FMT(TANHE_PROPERTY_CARBON_GAIN, r.co2_factor.property, "%d");
        ASSERT(same_bits(-0.3, r.co2_factor.value));
        data.burial_tc_per_ha = -INFINITY;
        MARK(r);
        ASSERT_EQ(TANHE_EARG, tanhe_wetland(china(), &data, &r));
        ASSERT(MARKED(r));
    }
    PASS();
}

/* Per hectare: 216 kg CH4-C are 288 kg CH4, 92 are 122.667, 41 are 54.667; 0.5 tC is 1.8333 tCO2. */
TEST rewetted_soils_are_published_as_carbon(void) {
    static const struct {
        tanhe_id variant;
        double co2_t, ch4_t, net;
    } cases[] = {
        {TANHE_VARIANT_NUTRIENT_RICH, 10 * 0.5 * 44 / 12, 2.88, 10 * 0.5 * 44 / 12 + 77.76},
        {TANHE_VARIANT_NUTRIENT_POOR, -10 * 0.23 * 44 / 12, 920.0 * 16 / 12 / 1000, 24.686666666666667},
        {TANHE_VARIANT_TROPICAL, 0, 410.0 * 16 / 12 / 1000, 14.76},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        tanhe_wetland_data data = wetland(TANHE_LAND_WETLAND_REWETTED, cases[i].variant, TANHE_GWP_AR6);
        tanhe_wetland_result r;

        ASSERT_EQ(TANHE_OK, tanhe_wetland(china(), &data, &r));
        ASSERT_NEAR(cases[i].co2_t, r.co2_t);
        ASSERT_NEAR(cases[i].ch4_t, r.ch4_t);
        ASSERT_NEAR(cases[i].net, r.net_co2e_t);
        ASSERT_EQ_FMT(TANHE_PROPERTY_EF_CO2_C, r.co2_factor.property, "%d");
        ASSERT_EQ_FMT(TANHE_PROPERTY_EF_CH4_C, r.ch4_factor.property, "%d");
        ASSERT_EQ(TANHE_OK, r.co2_status);
        ASSERT_EQ(TANHE_OK, r.ch4_status);
    }
    PASS();
}

/* 2.6 tCO2-C, 2.5 kg CH4 and 2.8 kg N2O-N a hectare: 95.3333 + 0.025 * 27 + 0.044 * 273. */
TEST drained_soils_emit_nitrous_oxide(void) {
    tanhe_wetland_data forest = wetland(TANHE_LAND_DRAINED_FOREST, TANHE_VARIANT_TEMPERATE, TANHE_GWP_AR6);
    tanhe_wetland_data crops = wetland(TANHE_LAND_DRAINED_CROPLAND, TANHE_VARIANT_TEMPERATE, TANHE_GWP_AR5);
    tanhe_wetland_result r;

    ASSERT_EQ(TANHE_OK, tanhe_wetland(china(), &forest, &r));
    ASSERT_NEAR(26.0 * 44 / 12, r.co2_t);
    ASSERT_NEAR(0.025, r.ch4_t);
    ASSERT_NEAR(0.044, r.n2o_t);
    ASSERT_NEAR(12.012, r.n2o_co2e_t);
    ASSERT_NEAR(108.02033333333333, r.net_co2e_t);
    ASSERT_EQ_FMT(TANHE_PROPERTY_EF_N2O_N, r.n2o_factor.property, "%d");
    ASSERT_EQ_FMT(TANHE_GAS_N2O, r.n2o_gwp.subject, "%d");
    ASSERT(same_bits(273, r.n2o_gwp.value));
    ASSERT(same_bits(27, r.ch4_gwp.value));

    /* its CH4 is not published here */
    ASSERT_EQ(TANHE_OK, tanhe_wetland(china(), &crops, &r));
    ASSERT_NEAR(79.0 * 44 / 12, r.co2_t);
    ASSERT_EQ_FMT(TANHE_ENOTFOUND, r.ch4_status, "%d");
    ASSERT(is_nan(r.ch4_t));
    ASSERT(is_nan(r.ch4_co2e_t));
    ASSERT_EQ(0, r.ch4_factor.property);
    ASSERT_EQ(0, r.ch4_gwp.property);
    ASSERT_NEAR(130.0 * 44 / 28 / 1000, r.n2o_t);
    ASSERT_NEAR(130.0 * 44 / 28 / 1000 * 265, r.n2o_co2e_t);
    ASSERT(is_nan(r.net_co2e_t));
    crops.ch4_kg_per_ha = 0;
    ASSERT_EQ(TANHE_OK, tanhe_wetland(china(), &crops, &r));
    ASSERT_NEAR(79.0 * 44 / 12 + 130.0 * 44 / 28 / 1000 * 265, r.net_co2e_t);

    /* no climate, no value; of a drained soil that is not 0 */
    for (int i = 0; i < 2; i++) {
        tanhe_wetland_data *data = i == 0 ? &forest : &crops;

        data->variant = 0;
        ASSERT_EQ(TANHE_OK, tanhe_wetland(china(), data, &r));
        ASSERT_EQ_FMT(TANHE_ENOTFOUND, r.n2o_status, "%d");
        ASSERT(is_nan(r.n2o_t));
        ASSERT(is_nan(r.n2o_co2e_t));
        ASSERT_EQ(0, r.n2o_factor.property);
        ASSERT_EQ(0, r.n2o_gwp.property);
        ASSERT(is_nan(r.net_co2e_t));
    }
    PASS();
}

TEST a_natural_wetland_is_outside_the_inventory(void) {
    tanhe_wetland_data data = wetland(TANHE_LAND_WETLAND_NATURAL, TANHE_VARIANT_TEMPERATE, TANHE_GWP_AR5);
    tanhe_wetland_result r;

    ASSERT_EQ(TANHE_OK, tanhe_wetland(china(), &data, &r));
    ASSERT_NEAR(1.36, r.ch4_t);
    ASSERT_EQ(0, r.in_inventory);
    PASS();
}

/* One value for all climates, of the Refinement; 183, 416 and 30 kg CH4/ha. */
TEST ponds_and_canals(void) {
    static const struct {
        tanhe_id subject;
        double ch4_t;
    } cases[] = {{TANHE_LAND_POND, 1.83}, {TANHE_LAND_CANAL, 4.16}, {TANHE_LAND_SALINE_POND, 0.3}};

    for (size_t i = 0; i < COUNT(cases); i++) {
        tanhe_wetland_data data = wetland(cases[i].subject, TANHE_VARIANT_TEMPERATE, TANHE_GWP_AR5);
        tanhe_wetland_result r;

        ASSERT_EQ(TANHE_OK, tanhe_wetland(china(), &data, &r));
        ASSERT_NEAR(cases[i].ch4_t, r.ch4_t);
        ASSERT_EQ(1, r.in_inventory);
        data.allow = IPCC2006;
        ASSERT_EQ(TANHE_OK, tanhe_wetland(china(), &data, &r));
        ASSERT_EQ_FMT(TANHE_ENOTFOUND, r.ch4_status, "%d");
    }
    PASS();
}

/* No area: zeros without a sign. */
TEST a_wetland_without_area(void) {
    tanhe_wetland_data data =
        wetland(TANHE_LAND_WETLAND_REWETTED, TANHE_VARIANT_NUTRIENT_POOR, TANHE_GWP_AR6);
    tanhe_wetland_result r;

    data.area_ha = 0;
    ASSERT_EQ(TANHE_OK, tanhe_wetland(china(), &data, &r));
    ASSERT(same_bits(0, r.co2_t));
    ASSERT(same_bits(0, r.net_co2e_t));
    PASS();
}

/* A locked value of one's own, a range, N2O of a canal. */
TEST a_wetland_says_why_a_gas_is_not_known(void) {
    static own o;
    const tanhe_catalog *held = own_values(&o,
                                           "subject,property,value,low,high,unit,grade\n"
                                           "canal,ef_n2o_n,2.8,,,kgN/ha_a,\n"
                                           "saline_pond,ef_co2_c,,1,2,tC/ha_a,\n"
                                           "saline_pond,ef_ch4,,1,2,kgCH4/ha_a,\n"
                                           "saline_pond,ef_n2o_n,,1,2,kgN/ha_a,\n"
                                           "freshwater_pond,ef_ch4,,1,2,kgCH4/ha_a,\n"
                                           "freshwater_pond,ef_ch4_c,3,,,kgC/ha_a,\n",
                                           NULL);
    tanhe_wetland_data data = wetland(TANHE_LAND_CANAL, 0, TANHE_GWP_AR6);
    tanhe_wetland_result r;

    ASSERT(held != NULL);
    ASSERT_EQ(TANHE_OK, tanhe_wetland(held, &data, &r));
    ASSERT_NEAR(0.044, r.n2o_t);
    ASSERT_EQ_FMT(TANHE_ENOTFOUND, r.ch4_status, "%d");

    data.subject = TANHE_LAND_SALINE_POND;
    ASSERT_EQ(TANHE_OK, tanhe_wetland(held, &data, &r));
    ASSERT_EQ_FMT(TANHE_ECHOICE, r.co2_status, "%d");
    ASSERT_EQ_FMT(TANHE_ECHOICE, r.ch4_status, "%d");
    ASSERT_EQ_FMT(TANHE_ECHOICE, r.n2o_status, "%d");
    ASSERT(is_nan(r.n2o_t));
    data.allow = TANHE_ALLOW_RANGE_HIGH;
    ASSERT_EQ(TANHE_OK, tanhe_wetland(held, &data, &r));
    ASSERT_NEAR(10 * 2.0 * 44 / 12 + 0.02 * 27 + 20.0 * 44 / 28 / 1000 * 273, r.net_co2e_t);

    data.allow = 0;
    data.subject = TANHE_LAND_POND;
    ASSERT_EQ(TANHE_OK, tanhe_wetland(held, &data, &r));
    ASSERT_EQ(TANHE_OK, r.ch4_status);
    ASSERT_NEAR(0.04, r.ch4_t);
    PASS();
}

#define WETLAND_REFUSES(expected, catalog, data)                                                             \
    do {                                                                                                     \
        tanhe_wetland_result refused;                                                                        \
        MARK(refused);                                                                                       \
        ASSERT_EQ_FMT(expected, tanhe_wetland(catalog, data, &refused), "%d");                               \
        ASSERT(MARKED(refused));                                                                             \
    } while (0)

TEST wetlands_refuse(void) {
    static const tanhe_id others[] = {0,
                                      -1,
                                      TANHE_LAND_WETLAND_MANAGED - 1,
                                      TANHE_LAND_WETLAND_CONSTRUCTED,
                                      TANHE_LAND_RESERVOIR,
                                      TANHE_LAND_SOIL_WETLAND,
                                      TANHE_FUEL_ANTHRACITE};
    const tanhe_wetland_data good =
        wetland(TANHE_LAND_WETLAND_MANAGED, TANHE_VARIANT_TEMPERATE, TANHE_GWP_AR6);
    tanhe_wetland_data data = good;

    ASSERT_EQ(TANHE_EARG, tanhe_wetland(china(), &good, NULL));
    WETLAND_REFUSES(TANHE_EARG, NULL, &good);
    WETLAND_REFUSES(TANHE_EARG, china(), NULL);
    for (size_t i = 0; i < COUNT(not_amounts); i++) {
        data = good;
        data.area_ha = not_amounts[i];
        WETLAND_REFUSES(TANHE_EARG, china(), &data);
        if (is_nan(not_amounts[i]))
            continue;
        data = good;
        data.burial_tc_per_ha = not_amounts[i];
        WETLAND_REFUSES(TANHE_EARG, china(), &data);
        data = good;
        data.ch4_kg_per_ha = not_amounts[i];
        WETLAND_REFUSES(TANHE_EARG, china(), &data);
        data = good;
        data.n2o_kg_per_ha = not_amounts[i];
        WETLAND_REFUSES(TANHE_EARG, china(), &data);
    }
    data = good;
    data.variant = -1;
    WETLAND_REFUSES(TANHE_EARG, china(), &data);
    data.variant = 65536;
    WETLAND_REFUSES(TANHE_EARG, china(), &data);
    data = good;
    data.allow = BAD_ALLOW;
    WETLAND_REFUSES(TANHE_EARG, china(), &data);
    for (size_t i = 0; i < COUNT(others); i++) {
        data = good;
        data.subject = others[i];
        WETLAND_REFUSES(TANHE_EID, china(), &data);
    }
    data = good;
    data.gwp = 0;
    WETLAND_REFUSES(TANHE_EID, china(), &data);
    data.gwp = TANHE_GWP_AR6 + 1;
    WETLAND_REFUSES(TANHE_EID, china(), &data);
    /* too large: CH4, burial, N2O */
    data = good;
    data.area_ha = HUGE_AREA;
    WETLAND_REFUSES(TANHE_ERANGE, china(), &data);
    data.ch4_kg_per_ha = 0;
    data.burial_tc_per_ha = 10;
    WETLAND_REFUSES(TANHE_ERANGE, china(), &data);
    data.subject = TANHE_LAND_DRAINED_FOREST;
    data.burial_tc_per_ha = 0;
    WETLAND_REFUSES(TANHE_ERANGE, china(), &data);
    PASS();
}

/* Printed as the gas or as its carbon or nitrogen: the form of the earlier document counts. */
TEST factors_in_either_form(void) {
    own first, second;
    tanhe_wetland_data data;
    tanhe_wetland_result r;

    ASSERT(own_values(&first,
                      "subject,property,variant,value,unit\n"
                      "managed_wetland,ef_ch4_c,temperate,120,kgC/ha_a\n"
                      "drained_forest_soil,ef_n2o,temperate,9,kgN2O/ha_a\n",
                      china()) != NULL);
    ASSERT(own_values(&second,
                      "subject,property,variant,value,unit\n"
                      "rewetted_organic_soil,ef_ch4,nutrient_poor,50,kgCH4/ha_a\n",
                      china()) != NULL);
    ASSERT_EQ(TANHE_OK, tanhe_wetland_init(&data));
    data.area_ha = 10;
    data.gwp = TANHE_GWP_AR5;
    data.subject = TANHE_LAND_WETLAND_MANAGED;
    data.variant = TANHE_VARIANT_TEMPERATE;
    ASSERT_EQ(TANHE_OK, tanhe_wetland(&first.catalog, &data, &r));
    ASSERT_NEAR(1.6, r.ch4_t); /* 120 * 16/12 */
    ASSERT_EQ(TANHE_PROPERTY_EF_CH4_C, r.ch4_factor.property);
    data.subject = TANHE_LAND_DRAINED_FOREST;
    ASSERT_EQ(TANHE_OK, tanhe_wetland(&first.catalog, &data, &r));
    ASSERT_NEAR(0.09, r.n2o_t);
    ASSERT_EQ(TANHE_PROPERTY_EF_N2O, r.n2o_factor.property);
    data.subject = TANHE_LAND_WETLAND_REWETTED;
    data.variant = TANHE_VARIANT_NUTRIENT_POOR;
    ASSERT_EQ(TANHE_OK, tanhe_wetland(&second.catalog, &data, &r));
    ASSERT_NEAR(0.5, r.ch4_t);
    ASSERT_EQ(TANHE_PROPERTY_EF_CH4, r.ch4_factor.property);
    PASS();
}

SUITE(wetlands) {
    RUN_TEST(layouts);
    RUN_TEST(factors_in_either_form);
    RUN_TEST(a_wetland_begins_with_nothing_stated);
    RUN_TEST(a_managed_wetland_emits_methane);
    RUN_TEST(burial_stands_beside_methane);
    RUN_TEST(own_methane);
    RUN_TEST(own_nitrous_oxide);
    RUN_TEST(organic_soils_may_lose_carbon);
    RUN_TEST(rewetted_soils_are_published_as_carbon);
    RUN_TEST(drained_soils_emit_nitrous_oxide);
    RUN_TEST(a_natural_wetland_is_outside_the_inventory);
    RUN_TEST(ponds_and_canals);
    RUN_TEST(a_wetland_without_area);
    RUN_TEST(a_wetland_says_why_a_gas_is_not_known);
    RUN_TEST(wetlands_refuse);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(wetlands);
    GREATEST_MAIN_END();
}
