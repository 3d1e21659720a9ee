/* SPDX-License-Identifier: MIT */
/* Soil carbon, lime and urea, urban trees, open burning. */

#include "tanhe/land.h"

#include <math.h>
#include <stddef.h>

#include "greatest.h"
#include "results.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define BAD_ALLOW 128
#define IPCC2006  TANHE_ALLOW_IPCC2006
#define IPCC2019  TANHE_ALLOW_IPCC2019
#define GASES(c)  (44.0 / 12 * (c))

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
    ASSERT_EQ(64, sizeof(tanhe_carbon_change));
    ASSERT_EQ(56, sizeof(tanhe_soil_data));
    ASSERT_EQ(296, sizeof(tanhe_soil_stock));
    ASSERT_EQ(344, sizeof(tanhe_fire_result));
    ASSERT_EQ(20, TANHE_SOIL_YEARS);
    PASS();
}

/* ----------------------------------------------------------------------------------------------- soils */

/* High activity clay, warm temperate moist, full tillage, medium input: all from the tables. */
static tanhe_soil_data field(tanhe_id land_use) {
    tanhe_soil_data data = {NAN,
                            NAN,
                            NAN,
                            NAN,
                            TANHE_LAND_SOIL_HAC,
                            TANHE_VARIANT_WARM_TEMPERATE_MOIST,
                            TANHE_LAND_CROPLAND,
                            0,
                            TANHE_VARIANT_FULL_TILLAGE,
                            TANHE_VARIANT_INPUT_MEDIUM};

    data.land_use = land_use;
    return data;
}

#define SOIL_REFUSES(expected, data, allow)                                                                  \
    do {                                                                                                     \
        tanhe_soil_stock refused;                                                                            \
        MARK(refused);                                                                                       \
        ASSERT_EQ_FMT(expected, tanhe_soil_carbon(china(), data, allow, &refused), "%d");                    \
        ASSERT(MARKED(refused));                                                                             \
    } while (0)

/* 2006: 88 * 1.10; 2019 before 2006: 64 * 1.35, tillage and input of 2006. */
TEST a_paddy_soil_needs_an_edition(void) {
    tanhe_soil_data data = field(TANHE_VARIANT_PADDY);
    tanhe_soil_stock r;

    MARK(r);
    SOIL_REFUSES(TANHE_ECHOICE, &data, 0);
    ASSERT_EQ(TANHE_OK, tanhe_soil_carbon(china(), &data, IPCC2006, &r));
    ASSERT_NEAR(96.8, r.soc_tc_per_ha);
    ASSERT(same_bits(88, r.factors[0].value));
    ASSERT(same_bits(1.1, r.factors[1].value));
    ASSERT_EQ_FMT(TANHE_PROPERTY_SOC_REFERENCE, r.factors[0].property, "%d");
    ASSERT_EQ_FMT(TANHE_PROPERTY_F_LAND_USE, r.factors[1].property, "%d");
    ASSERT_EQ_FMT(TANHE_PROPERTY_F_MANAGEMENT, r.factors[2].property, "%d");
    ASSERT_EQ_FMT(TANHE_PROPERTY_F_INPUT, r.factors[3].property, "%d");
    SOIL_REFUSES(TANHE_ENOTFOUND, &data, IPCC2019); /* no tillage there */
    ASSERT_EQ(TANHE_OK, tanhe_soil_carbon(china(), &data, IPCC2006 | IPCC2019, &r));
    ASSERT_NEAR(86.4, r.soc_tc_per_ha);
    ASSERT_EQ_FMT(TANHE_SOURCE_IPCC2019_V4, r.factors[1].source, "%d");
    ASSERT_EQ_FMT(TANHE_SOURCE_IPCC2006_V4, r.factors[2].source, "%d");

    /* the reference of one's own does not decide the edition of the paddy's factor */
    data.reference_tc_per_ha = 80;
    data.soil = 0;
    SOIL_REFUSES(TANHE_ECHOICE, &data, 0);
    data.f_management = 1;
    data.management = 0;
    data.f_input = 1;
    data.input = 0;
    ASSERT_EQ(TANHE_OK, tanhe_soil_carbon(china(), &data, IPCC2019, &r));
    ASSERT_NEAR(108.0, r.soc_tc_per_ha);
    /* long-term cultivated is 0.69 in both */
    data.land_use = TANHE_VARIANT_LONG_TERM_CULTIVATED;
    ASSERT_EQ(TANHE_OK, tanhe_soil_carbon(china(), &data, 0, &r));
    ASSERT_NEAR(55.2, r.soc_tc_per_ha);
    PASS();
}

/* LAC 63 * long-term 0.69 * no-till 1.15 * low input 0.92; grassland 64 * 1 * 1.14 * 1.11 */
TEST soils_of_cropland_and_grassland(void) {
    tanhe_soil_data data = field(TANHE_VARIANT_LONG_TERM_CULTIVATED);
    tanhe_soil_stock r;

    data.soil = TANHE_LAND_SOIL_LAC;
    data.management = TANHE_VARIANT_NO_TILL;
    data.input = TANHE_VARIANT_INPUT_LOW;
    ASSERT_EQ(TANHE_OK, tanhe_soil_carbon(china(), &data, IPCC2006, &r));
    ASSERT_NEAR(45.99126, r.soc_tc_per_ha);

    data = field(0);
    data.land = TANHE_LAND_GRASSLAND;
    data.management = TANHE_VARIANT_IMPROVED;
    data.input = TANHE_VARIANT_INPUT_HIGH;
    ASSERT_EQ(TANHE_OK, tanhe_soil_carbon(china(), &data, IPCC2019, &r));
    ASSERT_NEAR(80.9856, r.soc_tc_per_ha);
    PASS();
}

TEST a_soil_of_own_values(void) {
    tanhe_soil_data data = {50, 0.8, 1.25, 1.5, 0, 0, 0, 0, 0, 0};
    tanhe_catalog none;
    tanhe_soil_stock r;

    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&none));
    ASSERT_EQ(TANHE_OK, tanhe_soil_carbon(&none, &data, 0, &r));
    ASSERT_NEAR(75.0, r.soc_tc_per_ha);
    for (int i = 0; i < 4; i++) {
        ASSERT_EQ_FMT(TANHE_MATCH_MEASURED, r.factors[i].match, "%d");
        ASSERT_EQ_FMT(TANHE_PROPERTY_SOC_REFERENCE + i, r.factors[i].property, "%d");
        ASSERT_EQ_FMT(i == 0 ? TANHE_UNIT_TC_PER_HA : TANHE_UNIT_ONE, r.factors[i].unit, "%d");
    }
    PASS();
}

TEST a_soil_begins_with_nothing_stated(void) {
    tanhe_soil_data data;

    MARK(data);
    ASSERT_EQ(TANHE_EARG, tanhe_soil_init(NULL));
    ASSERT_EQ(TANHE_OK, tanhe_soil_init(&data));
    ASSERT(is_nan(data.reference_tc_per_ha) && is_nan(data.f_land_use));
    ASSERT(is_nan(data.f_management) && is_nan(data.f_input));
    ASSERT(data.soil == 0 && data.climate == 0 && data.land == 0);
    ASSERT(data.land_use == 0 && data.management == 0 && data.input == 0);
    PASS();
}

/* A published one and one's own at once, or an own factor of nothing: which is meant? */
TEST an_own_value_stands_alone(void) {
    for (int k = 0; k < 4; k++) {
        tanhe_soil_data data = field(TANHE_VARIANT_PADDY);
        double *numbers[4];
        tanhe_id *ids[4];
        tanhe_soil_stock r;

        numbers[0] = &data.reference_tc_per_ha;
        numbers[1] = &data.f_land_use;
        numbers[2] = &data.f_management;
        numbers[3] = &data.f_input;
        ids[0] = &data.soil;
        ids[1] = &data.land_use;
        ids[2] = &data.management;
        ids[3] = &data.input;
        *numbers[k] = 1;
        SOIL_REFUSES(TANHE_EARG, &data, IPCC2006);
        *ids[k] = 0;
        ASSERT_EQ(TANHE_OK, tanhe_soil_carbon(china(), &data, IPCC2006, &r));
        ASSERT_EQ_FMT(TANHE_MATCH_MEASURED, r.factors[k].match, "%d");
        ASSERT(same_bits(1, r.factors[k].value));
        *numbers[k] = 0;
        SOIL_REFUSES(TANHE_EARG, &data, IPCC2006);
    }
    PASS();
}

/* The published ones are of one climate; not even a factor whose row does not say so holds in another. */
TEST the_published_ones_are_of_one_climate(void) {
    static own o;
    static const tanhe_id others[] = {0, TANHE_VARIANT_TROPICAL, TANHE_VARIANT_TEMPERATE};
    const tanhe_catalog *held = own_values(&o,
                                           "subject,property,variant,value,unit\n"
                                           "hac_soil,soc_reference,tropical,50,tC/ha\n",
                                           china());
    tanhe_soil_stock r;

    ASSERT(held != NULL);
    for (size_t i = 0; i < COUNT(others); i++) {
        tanhe_soil_data data = field(TANHE_VARIANT_LONG_TERM_CULTIVATED);

        data.climate = others[i];
        SOIL_REFUSES(TANHE_ENOTFOUND, &data, IPCC2006);
        MARK(r);
        ASSERT_EQ_FMT(TANHE_ENOTFOUND, tanhe_soil_carbon(held, &data, IPCC2006, &r), "%d");
        ASSERT(MARKED(r));
        data.soil = 0; /* the reference is one's own, the factors are not */
        data.reference_tc_per_ha = 50;
        SOIL_REFUSES(TANHE_ENOTFOUND, &data, IPCC2006);
        data.land_use = 0;
        data.f_land_use = 0.5;
        data.management = 0;
        data.f_management = 1;
        SOIL_REFUSES(TANHE_ENOTFOUND, &data, IPCC2006);
        data.input = 0;
        data.f_input = 1;
        ASSERT_EQ(TANHE_OK, tanhe_soil_carbon(china(), &data, IPCC2006, &r));
        ASSERT_NEAR(25.0, r.soc_tc_per_ha);
    }
    PASS();
}

TEST soil_carbon_refuses(void) {
    const tanhe_soil_data good = field(TANHE_VARIANT_PADDY);
    tanhe_soil_data data = good;
    tanhe_soil_stock r;

    MARK(r);
    ASSERT_EQ(TANHE_EARG, tanhe_soil_carbon(NULL, &good, IPCC2006, &r));
    ASSERT(MARKED(r));
    ASSERT_EQ(TANHE_EARG, tanhe_soil_carbon(china(), &good, IPCC2006, NULL));
    SOIL_REFUSES(TANHE_EARG, NULL, IPCC2006);
    SOIL_REFUSES(TANHE_EARG, &good, BAD_ALLOW);
    for (size_t i = 1; i < COUNT(not_amounts); i++) {
        for (int k = 0; k < 4; k++) {
            double *numbers[4];

            data = good;
            data.soil = data.land_use = data.management = data.input = 0;
            data.reference_tc_per_ha = data.f_land_use = data.f_management = data.f_input = 1;
            numbers[0] = &data.reference_tc_per_ha;
            numbers[1] = &data.f_land_use;
            numbers[2] = &data.f_management;
            numbers[3] = &data.f_input;
            *numbers[k] = not_amounts[i];
            SOIL_REFUSES(TANHE_EARG, &data, IPCC2006);
        }
    }
    for (int k = 0; k < 12; k++) {
        tanhe_id *ids[6];

        data = good;
        ids[0] = &data.soil;
        ids[1] = &data.climate;
        ids[2] = &data.land;
        ids[3] = &data.land_use;
        ids[4] = &data.management;
        ids[5] = &data.input;
        *ids[k / 2] = k % 2 == 0 ? -1 : 65536;
        SOIL_REFUSES(TANHE_EARG, &data, IPCC2006);
    }
    data = good;
    data.input = 0;
    SOIL_REFUSES(TANHE_ENOTFOUND, &data, IPCC2006);
    data = good;
    data.soil = data.land_use = 0;
    data.reference_tc_per_ha = 1e200;
    data.f_land_use = 1e200;
    SOIL_REFUSES(TANHE_ERANGE, &data, IPCC2006);
    PASS();
}

/* From long-term cultivated 60.72 to paddy 96.8 tC/ha in 20 years on 1000 ha: 1804 tC a year. */
TEST a_soil_changes_over_twenty_years(void) {
    tanhe_carbon_change r;

    MARK(r);
    ASSERT_EQ(TANHE_OK, tanhe_soil_change(60.72, 96.8, 1000, TANHE_SOIL_YEARS, &r));
    ASSERT_NEAR(1804.0, r.change_tc);
    ASSERT_NEAR(GASES(1804.0), r.sink_co2_t);
    ASSERT_NEAR(-GASES(1804.0), r.co2_t);
    ASSERT(is_nan(r.gain_tc));
    ASSERT(is_nan(r.loss_tc));
    ASSERT(is_nan(r.fraction.value));
    ASSERT_EQ(0, r.fraction.source);
    ASSERT_EQ(TANHE_LAND_STOCK_CHANGE, r.method);
    ASSERT_EQ(0, r.reserved);
    ASSERT_EQ(TANHE_OK, tanhe_soil_change(50, 40, 3, 5, &r));
    ASSERT_NEAR(-6.0, r.change_tc);
    ASSERT_NEAR(22.0, r.co2_t);
    PASS();
}

#define CHANGE_REFUSES(expected, before, after, area, years)                                                 \
    do {                                                                                                     \
        tanhe_carbon_change refused;                                                                         \
        MARK(refused);                                                                                       \
        ASSERT_EQ_FMT(expected, tanhe_soil_change(before, after, area, years, &refused), "%d");              \
        ASSERT(MARKED(refused));                                                                             \
    } while (0)

TEST soil_change_refuses(void) {
    ASSERT_EQ(TANHE_EARG, tanhe_soil_change(1, 2, 1, 20, NULL));
    for (size_t i = 0; i < COUNT(not_amounts); i++) {
        CHANGE_REFUSES(TANHE_EARG, not_amounts[i], 2, 1, 20);
        CHANGE_REFUSES(TANHE_EARG, 1, not_amounts[i], 1, 20);
        CHANGE_REFUSES(TANHE_EARG, 1, 2, not_amounts[i], 20);
        CHANGE_REFUSES(TANHE_EARG, 1, 2, 1, not_amounts[i]);
    }
    CHANGE_REFUSES(TANHE_EARG, 1, 2, 1, 0);
    CHANGE_REFUSES(TANHE_ERANGE, 1, 3, 1e308, 1);
    CHANGE_REFUSES(TANHE_ERANGE, 1, 2, 1e308, 1);     /* as CO2 */
    CHANGE_REFUSES(TANHE_ERANGE, 1, 1e300, 0, 1e-20); /* not even a number */
    PASS();
}

/* ---------------------------------------------------------------------------------------- lime and urea */

/* 0.12, 0.13 and 0.20 tC a tonne */
TEST lime_and_urea(void) {
    static const struct {
        tanhe_id subject;
        double carbon;
    } cases[] = {{TANHE_FARM_LIMESTONE, 0.12}, {TANHE_FARM_DOLOMITE, 0.13}, {TANHE_FARM_UREA, 0.20}};

    for (size_t i = 0; i < COUNT(cases); i++) {
        double co2_t = 0;
        tanhe_factor factor;

        ASSERT_EQ(TANHE_OK, tanhe_soil_lime(china(), cases[i].subject, 100, 0, &co2_t, &factor));
        ASSERT_NEAR(GASES(100 * cases[i].carbon), co2_t);
        ASSERT(same_bits(cases[i].carbon, factor.value));
        ASSERT_EQ_FMT(TANHE_PROPERTY_EF_CO2_C, factor.property, "%d");
        ASSERT_EQ(TANHE_OK, tanhe_soil_lime(china(), cases[i].subject, 0, 0, &co2_t, NULL));
        ASSERT(same_bits(0, co2_t));
    }
    PASS();
}

#define LIME_REFUSES(expected, catalog, subject, mass, allow)                                                \
    do {                                                                                                     \
        double refused;                                                                                      \
        tanhe_factor untouched;                                                                              \
        MARK(refused);                                                                                       \
        MARK(untouched);                                                                                     \
        ASSERT_EQ_FMT(expected, tanhe_soil_lime(catalog, subject, mass, allow, &refused, &untouched), "%d"); \
        ASSERT(MARKED(refused) && MARKED(untouched));                                                        \
    } while (0)

TEST lime_refuses(void) {
    tanhe_catalog none;

    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&none));
    ASSERT_EQ(TANHE_EARG, tanhe_soil_lime(china(), TANHE_FARM_UREA, 1, 0, NULL, NULL));
    LIME_REFUSES(TANHE_EARG, NULL, TANHE_FARM_UREA, 1, 0);
    LIME_REFUSES(TANHE_EARG, china(), TANHE_FARM_UREA, 1, BAD_ALLOW);
    for (size_t i = 0; i < COUNT(not_amounts); i++)
        LIME_REFUSES(TANHE_EARG, china(), TANHE_FARM_UREA, not_amounts[i], 0);
    LIME_REFUSES(TANHE_EID, china(), TANHE_LAND_DRAINED_FOREST, 1, 0);
    LIME_REFUSES(TANHE_EID, china(), 0, 1, 0);
    LIME_REFUSES(TANHE_ENOTFOUND, &none, TANHE_FARM_UREA, 1, 0);
    LIME_REFUSES(TANHE_ERANGE, china(), TANHE_FARM_UREA, 1e308, 0);
    PASS();
}

/* ------------------------------------------------------------------------------------------ urban trees */

/* 2.9 tC a hectare of crown, 0.01 a hardwood tree, 0.0087 a pine */
TEST urban_trees(void) {
    static const struct {
        tanhe_id subject, unit;
        double gain;
    } cases[] = {{TANHE_FOREST_URBAN_CROWN, TANHE_UNIT_TC_PER_HA_A, 2.9},
                 {TANHE_FOREST_URBAN_HARDWOOD, TANHE_UNIT_TC_PER_TREE_A, 0.01},
                 {TANHE_FOREST_URBAN_PINE, TANHE_UNIT_TC_PER_TREE_A, 0.0087}};

    for (size_t i = 0; i < COUNT(cases); i++) {
        tanhe_carbon_change r;
        tanhe_factor factor;

        MARK(r);
        ASSERT_EQ(TANHE_OK, tanhe_urban_trees(china(), cases[i].subject, 1000, 0, &r, &factor));
        ASSERT_NEAR(1000 * cases[i].gain, r.gain_tc);
        ASSERT(same_bits(0, r.loss_tc));
        ASSERT(same_bits(r.gain_tc, r.change_tc));
        ASSERT_NEAR(GASES(1000 * cases[i].gain), r.sink_co2_t);
        ASSERT(same_bits(-r.sink_co2_t, r.co2_t));
        ASSERT_EQ(TANHE_LAND_GROWTH_FACTOR, r.method);
        ASSERT(is_nan(r.fraction.value));
        ASSERT(same_bits(cases[i].gain, factor.value));
        ASSERT_EQ_FMT(cases[i].unit, factor.unit, "%d");
        ASSERT_EQ(TANHE_OK, tanhe_urban_trees(china(), cases[i].subject, 0, 0, &r, NULL));
        ASSERT(same_bits(0, r.co2_t));
        ASSERT(same_bits(0, r.loss_tc));
    }
    PASS();
}

TEST urban_trees_that_lose(void) {
    static own o;
    const tanhe_catalog *held =
        own_values(&o, "subject,property,value,unit\nurban_crown,carbon_gain,-0.5,tC/ha_a\n", china());
    tanhe_carbon_change r;

    ASSERT(held != NULL);
    ASSERT_EQ(TANHE_OK, tanhe_urban_trees(held, TANHE_FOREST_URBAN_CROWN, 12, 0, &r, NULL));
    ASSERT(same_bits(0, r.gain_tc));
    ASSERT_NEAR(6.0, r.loss_tc);
    ASSERT_NEAR(-6.0, r.change_tc);
    ASSERT_NEAR(22.0, r.co2_t);
    PASS();
}

#define TREES_REFUSE(expected, catalog, subject, amount, allow)                                              \
    do {                                                                                                     \
        tanhe_carbon_change refused;                                                                         \
        tanhe_factor untouched;                                                                              \
        MARK(refused);                                                                                       \
        MARK(untouched);                                                                                     \
        ASSERT_EQ_FMT(expected, tanhe_urban_trees(catalog, subject, amount, allow, &refused, &untouched),    \
                      "%d");                                                                                 \
        ASSERT(MARKED(refused) && MARKED(untouched));                                                        \
    } while (0)

TEST urban_trees_refuse(void) {
    tanhe_catalog none;

    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&none));
    ASSERT_EQ(TANHE_EARG, tanhe_urban_trees(china(), TANHE_FOREST_URBAN_PINE, 1, 0, NULL, NULL));
    TREES_REFUSE(TANHE_EARG, NULL, TANHE_FOREST_URBAN_PINE, 1, 0);
    TREES_REFUSE(TANHE_EARG, china(), TANHE_FOREST_URBAN_PINE, 1, BAD_ALLOW);
    for (size_t i = 0; i < COUNT(not_amounts); i++)
        TREES_REFUSE(TANHE_EARG, china(), TANHE_FOREST_URBAN_PINE, not_amounts[i], 0);
    TREES_REFUSE(TANHE_EID, china(), TANHE_LAND_RED_SOIL_TRIAL, 1, 0);
    TREES_REFUSE(TANHE_EID, china(), 0, 1, 0);
    TREES_REFUSE(TANHE_ENOTFOUND, &none, TANHE_FOREST_URBAN_CROWN, 1, 0);
    TREES_REFUSE(TANHE_ERANGE, china(), TANHE_FOREST_URBAN_CROWN, 1e308, 0);
    PASS();
}

SUITE(soils) {
    RUN_TEST(layouts);
    RUN_TEST(a_paddy_soil_needs_an_edition);
    RUN_TEST(soils_of_cropland_and_grassland);
    RUN_TEST(a_soil_of_own_values);
    RUN_TEST(a_soil_begins_with_nothing_stated);
    RUN_TEST(an_own_value_stands_alone);
    RUN_TEST(the_published_ones_are_of_one_climate);
    RUN_TEST(soil_carbon_refuses);
    RUN_TEST(a_soil_changes_over_twenty_years);
    RUN_TEST(soil_change_refuses);
    RUN_TEST(lime_and_urea);
    RUN_TEST(lime_refuses);
    RUN_TEST(urban_trees);
    RUN_TEST(urban_trees_that_lose);
    RUN_TEST(urban_trees_refuse);
}

/* ------------------------------------------------------------------------------------------------- fire */

/* 100 ha, 5 t/ha, 0.8 of it burns: 400 t of dry matter; g/kg of table 2.5 */
TEST gases_of_fires(void) {
    static const struct {
        tanhe_id subject;
        double co2_t, co2_bio_t, co_t, ch4_t, n2o_t;
    } cases[] = {
        {TANHE_LAND_BURN_CROP_RESIDUE, 0, 606, 36.8, 1.08, 0.028},
        {TANHE_LAND_BURN_EXTRATROPICAL, 627.6, 0, 42.8, 1.88, 0.104},
        {TANHE_LAND_BURN_TROPICAL, 632, 0, 41.6, 2.72, 0.08},
        {TANHE_LAND_BURN_SAVANNA, 0, 645.2, NAN, 0.92, 0.084},
    };

    for (size_t i = 0; i < COUNT(cases); i++) {
        tanhe_fire_result r;

        MARK(r);
        ASSERT_EQ(TANHE_OK, tanhe_fire(china(), cases[i].subject, 100, 5, 0.8, 0, &r));
        ASSERT_NEAR(400.0, r.burnt_t);
        ASSERT_NEAR(cases[i].co2_t, r.co2_t);
        ASSERT_NEAR(cases[i].co2_bio_t, r.co2_bio_t);
        ASSERT_NEAR(cases[i].ch4_t, r.ch4_t);
        ASSERT_NEAR(cases[i].n2o_t, r.n2o_t);
        ASSERT_EQ_FMT(TANHE_PROPERTY_EF_CO2, r.factors[0].property, "%d");
        ASSERT_EQ_FMT(TANHE_PROPERTY_EF_CH4, r.factors[2].property, "%d");
        ASSERT_EQ_FMT(TANHE_PROPERTY_EF_N2O, r.factors[3].property, "%d");
        ASSERT_EQ(0, r.reserved);
        if (is_nan(cases[i].co_t)) {
            ASSERT(is_nan(r.co_t));
            ASSERT_EQ_FMT(TANHE_ENOTFOUND, r.co_status, "%d");
            ASSERT_EQ(0, r.factors[1].property);
        } else {
            ASSERT_NEAR(cases[i].co_t, r.co_t);
            ASSERT_EQ(TANHE_OK, r.co_status);
            ASSERT_EQ_FMT(TANHE_PROPERTY_EF_CO, r.factors[1].property, "%d");
        }
    }
    PASS();
}

TEST the_share_that_burns_is_from_nothing_to_all(void) {
    tanhe_fire_result r;

    ASSERT_EQ(TANHE_OK, tanhe_fire(china(), TANHE_LAND_BURN_SAVANNA, 10, 4, 1, 0, &r));
    ASSERT_NEAR(40.0, r.burnt_t);
    ASSERT_EQ(TANHE_OK, tanhe_fire(china(), TANHE_LAND_BURN_SAVANNA, 10, 4, 0, 0, &r));
    ASSERT(same_bits(0, r.co2_t));
    PASS();
}

#define FIRE_REFUSES(expected, catalog, subject, area, fuel, share, allow)                                   \
    do {                                                                                                     \
        tanhe_fire_result refused;                                                                           \
        MARK(refused);                                                                                       \
        ASSERT_EQ_FMT(expected, tanhe_fire(catalog, subject, area, fuel, share, allow, &refused), "%d");     \
        ASSERT(MARKED(refused));                                                                             \
    } while (0)

TEST fire_refuses(void) {
    static own o;
    static const double not_shares[] = {NAN, INFINITY, -INFINITY, -0.1, 1.1};
    const tanhe_id crops = TANHE_LAND_BURN_CROP_RESIDUE;
    const tanhe_catalog *held = own_values(&o,
                                           "subject,property,value,low,high,unit\n"
                                           "savanna_fire,ef_co2,1,,,gCO2/kg\n"
                                           "savanna_fire,ef_co,2e300,,,g/kg\n"
                                           "tropical_forest_fire,ef_co2,1,,,gCO2/kg\n"
                                           "tropical_forest_fire,ef_co,,1,2,g/kg\n"
                                           "tropical_forest_fire,ef_ch4,,1,2,gCH4/kg\n",
                                           NULL);

    ASSERT(held != NULL);
    ASSERT_EQ(TANHE_EARG, tanhe_fire(china(), crops, 1, 1, 1, 0, NULL));
    FIRE_REFUSES(TANHE_EARG, NULL, crops, 1, 1, 1, 0);
    FIRE_REFUSES(TANHE_EARG, china(), crops, 1, 1, 1, BAD_ALLOW);
    for (size_t i = 0; i < COUNT(not_amounts); i++) {
        FIRE_REFUSES(TANHE_EARG, china(), crops, not_amounts[i], 1, 1, 0);
        FIRE_REFUSES(TANHE_EARG, china(), crops, 1, not_amounts[i], 1, 0);
    }
    for (size_t i = 0; i < COUNT(not_shares); i++)
        FIRE_REFUSES(TANHE_EARG, china(), crops, 1, 1, not_shares[i], 0);
    FIRE_REFUSES(TANHE_EID, china(), 0, 1, 1, 1, 0);
    FIRE_REFUSES(TANHE_EID, china(), TANHE_LAND_BURN_SAVANNA + 1, 1, 1, 1, 0);
    FIRE_REFUSES(TANHE_EID, china(), TANHE_FUEL_ANTHRACITE, 1, 1, 1, 0);
    FIRE_REFUSES(TANHE_ENOTFOUND, china(), crops, 1, 1, 1, IPCC2019);
    FIRE_REFUSES(TANHE_ECHOICE, held, TANHE_LAND_BURN_TROPICAL, 1, 1, 1, 0); /* by CH4, not by CO */
    FIRE_REFUSES(TANHE_ERANGE, china(), crops, 1e200, 1e200, 1, 0);
    FIRE_REFUSES(TANHE_ERANGE, china(), crops, 1e300, 1e6, 1, 0);
    FIRE_REFUSES(TANHE_ERANGE, held, TANHE_LAND_BURN_SAVANNA, 1e10, 1, 1, 0); /* CO */
    PASS();
}

SUITE(fires) {
    RUN_TEST(gases_of_fires);
    RUN_TEST(the_share_that_burns_is_from_nothing_to_all);
    RUN_TEST(fire_refuses);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(soils);
    RUN_SUITE(fires);
    GREATEST_MAIN_END();
}
