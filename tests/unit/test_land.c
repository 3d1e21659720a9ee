/* SPDX-License-Identifier: MIT */

/* What holds for the whole room land: the sign, the editions, and the traps in which a land inventory falls. */

#include <math.h>

#include "tanhe.h"
#include "documents.h"
#include "greatest.h"

static int near(double a, double b) {
    return fabs(a - b) <= 1e-12 * fabs(b);
}

static const tanhe_carbon_fraction guideline_fraction = {0.5, TANHE_SOURCE_PROVINCIAL_LAND_2011, 0};
static const tanhe_carbon_fraction ipcc_fraction = {0.47, TANHE_SOURCE_IPCC2006_V4, 0};

/* ---- the sign ------------------------------------------------------------------------------------------------ */

/* A forest that grows: the stock's change is positive, its emission column negative, its sink positive. */
TEST removals_are_negative_emissions_and_positive_sinks(void) {
    tanhe_forest_stock before = {100, 60, {0.6, 0.24}, ipcc_fraction, 2020};
    tanhe_forest_stock after = {100, 70, {0.6, 0.24}, ipcc_fraction, 2025};
    tanhe_carbon_change change;
    ASSERT_EQ(TANHE_OK, tanhe_forest_stock_difference(&before, &after, &change));
    ASSERT(change.change_tc > 0);
    ASSERT(change.co2_t < 0);
    ASSERT(change.sink_co2_t > 0);
    ASSERT_EQ(change.co2_t, -change.sink_co2_t);
    ASSERT(near(change.sink_co2_t, change.change_tc * 44 / 12));
    after.volume_m3_per_ha = 50; /* and one that shrinks */
    ASSERT_EQ(TANHE_OK, tanhe_forest_stock_difference(&before, &after, &change));
    ASSERT(change.change_tc < 0 && change.co2_t > 0 && change.sink_co2_t < 0);
    PASS();
}

/* Soil, wood products, urban trees, wetlands: the same sign everywhere. */
TEST the_sign_is_the_same_in_every_part(void) {
    static const double inflow[] = {10, 10};
    tanhe_carbon_change change;
    tanhe_wetland_result wet;
    tanhe_wetland_data wetland = {
        1, 2, 0, NAN, TANHE_LAND_WETLAND_MANAGED, TANHE_VARIANT_TEMPERATE, TANHE_GWP_AR5, 0};
    ASSERT_EQ(TANHE_OK, tanhe_soil_change(60, 66, 10, TANHE_SOIL_YEARS, &change));
    ASSERT(near(change.change_tc, 3) && near(change.co2_t, -11) && near(change.sink_co2_t, 11));
    ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(2, inflow, 0, 0.023, NULL, NULL, &change));
    ASSERT(change.change_tc > 0 && change.co2_t < 0);
    ASSERT_EQ(TANHE_OK,
              tanhe_urban_trees(tanhe_profile_china(), TANHE_FOREST_URBAN_CROWN, 1, 0, &change, NULL));
    ASSERT(change.co2_t < 0 && change.sink_co2_t > 0);
    ASSERT_EQ(TANHE_OK, tanhe_wetland(tanhe_profile_china(), &wetland, &wet));
    ASSERT(near(wet.co2_t, -2.0 * 44 / 12));
    PASS();
}

/* ---- editions ---------------------------------------------------------------------------------------------------- */

static tanhe_status find(tanhe_id subject, tanhe_id property, tanhe_id variant, int32_t allow,
                         tanhe_factor *out) {
    tanhe_query query = {subject, property, variant, TANHE_REGION_CHINA, 0, allow};
    return tanhe_factor_find(tanhe_profile_china(), &query, out);
}

TEST an_edition_is_asked_for_where_they_differ(void) {
    tanhe_factor factor;
    const int32_t both = TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_IPCC2019;
    const tanhe_id land = TANHE_LAND_CROPLAND;
    const tanhe_id paddy = TANHE_VARIANT_PADDY;
    ASSERT_EQ(TANHE_ECHOICE, find(land, TANHE_PROPERTY_F_LAND_USE, paddy, 0, &factor));
    ASSERT_EQ(TANHE_OK, find(land, TANHE_PROPERTY_F_LAND_USE, paddy, TANHE_ALLOW_IPCC2006, &factor));
    ASSERT_EQ(1.1, factor.value);
    ASSERT_EQ(TANHE_SOURCE_IPCC2006_V4, factor.source);
    ASSERT_EQ(TANHE_OK, find(land, TANHE_PROPERTY_F_LAND_USE, paddy, TANHE_ALLOW_IPCC2019, &factor));
    ASSERT_EQ(1.35, factor.value);
    ASSERT_EQ(TANHE_SOURCE_IPCC2019_V4, factor.source);
    ASSERT_EQ(TANHE_OK, find(land, TANHE_PROPERTY_F_LAND_USE, paddy, both, &factor));
    ASSERT_EQ(1.35, factor.value);
    PASS();
}

/* Where both print the same, no edition is needed; where one alone has it, it is given but never in the other's name. */
TEST an_edition_is_not_needed_where_they_agree(void) {
    tanhe_factor factor;
    const tanhe_id long_term = TANHE_VARIANT_LONG_TERM_CULTIVATED;
    ASSERT_EQ(TANHE_OK, find(TANHE_LAND_CROPLAND, TANHE_PROPERTY_F_LAND_USE, long_term, 0, &factor));
    ASSERT_EQ(0.69, factor.value);
    ASSERT_EQ(TANHE_OK, find(TANHE_FARM_UREA, TANHE_PROPERTY_EF_CO2_C, 0, 0, &factor));
    ASSERT_EQ(TANHE_SOURCE_IPCC2006_V4, factor.source);
    ASSERT_EQ(TANHE_ENOTFOUND,
              find(TANHE_FARM_UREA, TANHE_PROPERTY_EF_CO2_C, 0, TANHE_ALLOW_IPCC2019, &factor));
    ASSERT_EQ(TANHE_OK, find(TANHE_FARM_UREA, TANHE_PROPERTY_EF_CO2_C, 0,
                             TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_IPCC2019, &factor));
    ASSERT_EQ(0.20, factor.value);
    PASS();
}

/* The order of the documents in the catalog does not decide, and a value of one's own goes before both. */
TEST the_order_of_documents_does_not_choose_an_edition(void) {
    static const char text[] = "subject,property,variant,value,unit\ncropland,f_land_use,paddy,1.2,1\n";
    tanhe_query query = {
        TANHE_LAND_CROPLAND, TANHE_PROPERTY_F_LAND_USE, TANHE_VARIANT_PADDY, TANHE_REGION_CHINA, 0, 0};
    const tanhe_table *editions[] = {tanhe_table_ipcc2006_v4(), tanhe_table_ipcc2019_v4()};
    tanhe_factor_row rows[2];
    tanhe_table own;
    tanhe_factor factor;
    size_t errors = 0;
    for (size_t first = 0; first < 2; first++) {
        tanhe_catalog catalog;
        ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&catalog));
        ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, editions[first]));
        ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, editions[1 - first]));
        query.allow = 0;
        ASSERT_EQ(TANHE_ECHOICE, tanhe_factor_find(&catalog, &query, &factor));
        query.allow = TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_IPCC2019;
        ASSERT_EQ(TANHE_OK, tanhe_factor_find(&catalog, &query, &factor));
        ASSERT_EQ(1.35, factor.value);
        query.allow = TANHE_ALLOW_IPCC2006;
        ASSERT_EQ(TANHE_OK, tanhe_factor_find(&catalog, &query, &factor));
        ASSERT_EQ(1.1, factor.value);
    }
    ASSERT_EQ(TANHE_OK, tanhe_overlay_read(text, TANHE_NUL, rows, 2, &own, NULL, 0, &errors));
    tanhe_catalog catalog;
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&catalog));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, &own));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_extend(&catalog, tanhe_profile_china()));
    query.allow = 0;
    ASSERT_EQ(TANHE_OK, tanhe_factor_find(&catalog, &query, &factor));
    ASSERT_EQ(1.2, factor.value);
    PASS();
}

/* Two made-up editions of one value: the same number in another unit is another value. */
TEST editions_differ_in_their_units_too(void) {
    static const char *const texts[] = {"subject,property,value,unit\nchinese_fir,wood_density,0.4,t/m3\n",
                                        "subject,property,value,unit\nchinese_fir,wood_density,0.4,kg/m3\n",
                                        "subject,property,value,unit\nchinese_fir,wood_density,0.4,t/m3\n"};
    static const int32_t flags[] = {TANHE_TABLE_IPCC2006, TANHE_TABLE_IPCC2019, TANHE_TABLE_IPCC2019};
    tanhe_factor_row rows[3][1];
    tanhe_table tables[3];
    tanhe_query query = {TANHE_TREE_CUNNINGHAMIA, TANHE_PROPERTY_WOOD_DENSITY, 0, TANHE_REGION_WORLD, 0, 0};
    tanhe_factor factor;
    for (size_t i = 0; i < 3; i++) {
        size_t errors = 0;
        ASSERT_EQ(TANHE_OK,
                  tanhe_overlay_read(texts[i], TANHE_NUL, rows[i], 1, &tables[i], NULL, 0, &errors));
        tables[i].flags = flags[i];
    }
    for (size_t second = 1; second < 3; second++) {
        tanhe_catalog catalog;
        ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&catalog));
        ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, &tables[0]));
        ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, &tables[second]));
        ASSERT_EQ(second == 1 ? TANHE_ECHOICE : TANHE_OK, tanhe_factor_find(&catalog, &query, &factor));
    }
    PASS();
}

/* Inside the library a zone or a way of feeding is never answered by a value for all, in a wider region neither. */
TEST a_variant_that_is_meant_strictly(void) {
    tanhe_query query = {TANHE_FARM_SWINE,
                         TANHE_PROPERTY_EF_CH4_ENTERIC,
                         TANHE_VARIANT_INTENSIVE,
                         TANHE_REGION_XIANGTAN,
                         0,
                         TANHE_ALLOW_WIDER_REGION | TANHE_ALLOW_IPCC2006};
    tanhe_factor factor;
    ASSERT_EQ(TANHE_OK, tanhe_factor_find(tanhe_profile_china(), &query, &factor));
    ASSERT_EQ(0, factor.variant);
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_p_find_variant(tanhe_profile_china(), &query, &factor));
    query.subject = TANHE_FARM_DAIRY;
    query.allow |= TANHE_ALLOW_UNCONFIRMED;
    ASSERT_EQ(TANHE_OK, tanhe_p_find_variant(tanhe_profile_china(), &query, &factor));
    ASSERT_EQ(88.1, factor.value);
    PASS();
}

/* ---- the traps ------------------------------------------------------------------------------------------------ */

/*
 * One stand of 1000 m3, SVD 0.462, above-ground factor 1.431, roots 0.249 of that: whole-tree factor 1.787319. Each
 * method has the roots once. That the types do not mix, a compiler says: tests/run.sh.
 */
TEST trap_01_two_meanings_of_the_expansion_factor(void) {
    tanhe_stand stand = {1000, 0.462, {1.431, 0.249}, guideline_fraction};
    tanhe_stand_carbon carbon;
    tanhe_forest_provincial_data data = {1000,
                                         0,
                                         0.462,
                                         {1.431 * 1.249},
                                         1,
                                         0,
                                         guideline_fraction,
                                         {0, 0, 0, 0},
                                         {0, 0, 0, 0},
                                         {0, 0, 0, 0},
                                         TANHE_CONSUMPTION_TOTAL,
                                         0};
    tanhe_forest_provincial_result result;
    ASSERT_EQ(TANHE_OK, tanhe_stand_mix(1, &stand, &carbon));
    ASSERT_EQ(TANHE_OK, tanhe_forest_provincial(&data, &result)); /* all of it grown in one year */
    ASSERT(near(carbon.whole_t, 1000 * 0.462 * 1.431 * 1.249));
    ASSERT(near(result.tree_growth_tc, carbon.carbon_tc));
    ASSERT(sizeof(tanhe_bef_whole) != sizeof(tanhe_bef_above));
    PASS();
}

TEST trap_02_carbon_fractions_of_two_methods(void) {
    tanhe_forest_stock before = {1, 100, {0.6, 0.24}, guideline_fraction, 2020};
    tanhe_forest_stock after = {1, 110, {0.6, 0.24}, ipcc_fraction, 2021};
    tanhe_stand stands[2] = {{10, 0.4, {1.4, 0.2}, guideline_fraction}, {10, 0.4, {1.4, 0.2}, ipcc_fraction}};
    tanhe_bamboo_age ages[2] = {{1250, 16, guideline_fraction}, {1300, 19, ipcc_fraction}};
    tanhe_carbon_change change;
    tanhe_stand_carbon carbon;
    double biomass = 0;
    double per_ha = 0;
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_forest_stock_difference(&before, &after, &change));
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_stand_mix(2, stands, &carbon));
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_bamboo_stand(2, ages, &biomass, &per_ha));
    after.fraction = guideline_fraction;
    ASSERT_EQ(TANHE_OK, tanhe_forest_stock_difference(&before, &after, &change));
    ASSERT_EQ(0.5, change.fraction.value);
    PASS();
}

/* Guangdong 2015, 9.61 % and 5.54 %: what consumption counts is stated, and felling only leaves the dead in the sink. */
TEST trap_03_total_growth_is_not_net_growth(void) {
    tanhe_forest_provincial_data data = {
        1e6,          0, 0.462, {1.787}, 0.0961, 0.0554, guideline_fraction, {0, 0, 0, 0}, {0, 0, 0, 0},
        {0, 0, 0, 0}, 0, 0};
    tanhe_forest_provincial_result result;
    tanhe_survey before = {66400, 2022, TANHE_SURVEY_FOREST_STOCK};
    tanhe_survey after = {69700, 2024, TANHE_SURVEY_FOREST_STOCK};
    tanhe_survey_change growth;
    ASSERT_EQ(TANHE_EARG, tanhe_forest_provincial(&data, &result));
    data.consumption = TANHE_CONSUMPTION_FELLING;
    ASSERT_EQ(TANHE_OK, tanhe_forest_provincial(&data, &result));
    ASSERT_EQ(1, result.mortality_in_sink);
    data.consumption = TANHE_CONSUMPTION_TOTAL;
    ASSERT_EQ(TANHE_OK, tanhe_forest_provincial(&data, &result));
    ASSERT_EQ(0, result.mortality_in_sink);
    ASSERT(near(result.total.change_tc, 1e6 * (0.0961 - 0.0554) * 0.462 * 1.787 * 0.5));
    ASSERT_EQ(TANHE_OK, tanhe_survey_compare(&before, &after, &growth));
    ASSERT(near(growth.net_stock_growth,
                sqrt(69700.0 / 66400.0) - 1)); /* 2.45 %: what a plan's 3.5 % is compared with */
    PASS();
}

/* A stand of moso stores carbon; at the same area it removes none, and the published stock / 6 is no yearly gain. */
TEST trap_04_a_stock_of_bamboo_is_not_a_removal(void) {
    tanhe_forest_provincial_data data = {0,
                                         0,
                                         0.462,
                                         {1.787},
                                         0,
                                         0,
                                         guideline_fraction,
                                         {100, 100, 5, 68.48},
                                         {0, 0, 0, 0},
                                         {0, 0, 0, 0},
                                         TANHE_CONSUMPTION_TOTAL,
                                         0};
    tanhe_forest_provincial_result result;
    tanhe_bamboo_age age = {1250, 16.204, {0.476, TANHE_SOURCE_TAOJIANG_2017, 0}};
    tanhe_query query = {TANHE_FOREST_MOSO_BAMBOO,
                         TANHE_PROPERTY_CARBON_GAIN,
                         TANHE_VARIANT_MOSO_1A,
                         TANHE_REGION_HUNAN,
                         0,
                         TANHE_ALLOW_ALL_BITS - TANHE_ALLOW_RANGE_HIGH};
    tanhe_factor factor;
    double biomass = 0;
    double carbon = 0;
    ASSERT_EQ(TANHE_OK, tanhe_bamboo_stand(1, &age, &biomass, &carbon));
    ASSERT(near(biomass, 20.255) && carbon > 9);
    ASSERT_EQ(TANHE_OK, tanhe_forest_provincial(&data, &result));
    ASSERT_EQ(0.0, result.bamboo_tc);
    ASSERT_EQ(0.0, result.total.co2_t);
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_factor_find(tanhe_profile_china(), &query, &factor));
    query.property = TANHE_PROPERTY_STOCK_OVER_AGE;
    ASSERT_EQ(TANHE_OK, tanhe_factor_find(tanhe_profile_china(), &query, &factor));
    ASSERT_EQ(1.748, factor.value);
    data.bamboo.area_after_ha = 110; /* only the change of area counts */
    ASSERT_EQ(TANHE_OK, tanhe_forest_provincial(&data, &result));
    ASSERT(near(result.bamboo_tc, 10.0 / 5 * 68.48 * 0.5));
    PASS();
}

/* Ten hectares of fir with 800 m3: the intercept belongs to each of the ten. */
TEST trap_05_the_intercept_of_the_continuous_factor(void) {
    tanhe_tree_equation fang;
    double per_ha = 0;
    double stand = 0;
    ASSERT_EQ(TANHE_OK, tanhe_tree_equation_find(TANHE_TREE_CUNNINGHAMIA, TANHE_PART_WHOLE, 0, &fang));
    ASSERT_EQ(TANHE_OK, tanhe_tree_evaluate(&fang, 80, NAN, &per_ha));
    ASSERT_EQ(TANHE_OK, tanhe_stand_volume_biomass(&fang, 10, 800, &stand));
    ASSERT(near(per_ha, 0.3999 * 80 + 22.5410));
    ASSERT(near(stand, 10 * per_ha));
    ASSERT(fabs(stand - (0.3999 * 800 + 22.5410)) >
           200); /* what a regional total in the equation would give */
    PASS();
}

typedef struct edition_pair {
    tanhe_id subject, property, variant;
    double of_2006, of_2019;
} edition_pair;

static const edition_pair pairs[] = {
    {TANHE_FOREST_SUBTROPICAL_HUMID, TANHE_PROPERTY_BIOMASS_GROWTH, TANHE_VARIANT_AGE_TO_20, 9.0, 2.5},
    {TANHE_LAND_CROPLAND, TANHE_PROPERTY_F_LAND_USE, TANHE_VARIANT_PADDY, 1.10, 1.35},
    {TANHE_FARM_DAIRY, TANHE_PROPERTY_EF_CH4_ENTERIC, 0, 68, 78},
    {TANHE_FARM_BUFFALO, TANHE_PROPERTY_EF_CH4_ENTERIC, 0, 55, 76},
    {TANHE_FARM_N_INPUT_RICE, TANHE_PROPERTY_EF_N2O_N, 0, 0.003, 0.004},
    {TANHE_FARM_RICE, TANHE_PROPERTY_SF_PRESEASON, TANHE_VARIANT_PRESEASON_FLOODED, 1.90, 2.41},
    {TANHE_FARM_RICE, TANHE_PROPERTY_CF_ORGANIC, TANHE_VARIANT_ORGANIC_STRAW_LONG, 0.29, 0.19},
};

TEST trap_06_the_editions_differ_widely(void) {
    for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        const edition_pair *p = &pairs[i];
        tanhe_factor factor;
        ASSERT_EQ(TANHE_ECHOICE, find(p->subject, p->property, p->variant, 0, &factor));
        ASSERT_EQ(TANHE_OK, find(p->subject, p->property, p->variant, TANHE_ALLOW_IPCC2006, &factor));
        ASSERT_EQ(p->of_2006, factor.value);
        ASSERT_EQ(TANHE_OK, find(p->subject, p->property, p->variant, TANHE_ALLOW_IPCC2019, &factor));
        ASSERT_EQ(p->of_2019, factor.value);
    }
    PASS();
}

/* Rewetted soil, 92 kg CH4-C and -0.23 t CO2-C; EF1 0.01 kg N2O-N per kg N: none of them is the mass of the gas. */
TEST trap_07_carbon_and_nitrogen_of_a_gas_are_not_the_gas(void) {
    tanhe_wetland_data wetland = {
        100, NAN, NAN, NAN, TANHE_LAND_WETLAND_REWETTED, TANHE_VARIANT_NUTRIENT_POOR, TANHE_GWP_AR5, 0};
    tanhe_wetland_result wet;
    tanhe_soil_n_data soil = {1000, 0,   0,   0,   NAN, 0,   NAN, NAN,
                              NAN,  NAN, NAN, NAN, NAN, NAN, 0,   TANHE_ALLOW_IPCC2006};
    tanhe_soil_n_result nitrogen;
    ASSERT_EQ(TANHE_OK, tanhe_wetland(tanhe_profile_china(), &wetland, &wet));
    ASSERT(near(wet.ch4_t, 100 * 92.0 / 1000 * 16 / 12));
    ASSERT(near(wet.co2_t, -0.23 * 100 * 44 / 12));
    ASSERT_EQ(TANHE_OK, tanhe_soil_n2o(tanhe_profile_china(), &soil, &nitrogen));
    ASSERT(near(nitrogen.direct_n2o_t, 1000 * 0.01 * 44 / 28));
    /* and the units say so: carbon does not convert to methane */
    double gas = 0;
    ASSERT_EQ(TANHE_EUNIT, tanhe_unit_convert(92, TANHE_UNIT_KGC_PER_HA_A, TANHE_UNIT_KGCH4_PER_HA_A, &gas));
    PASS();
}

/* 中南华南 of rice, zone IV of nitrogen and 中南 of manure are regions of three tables. */
TEST trap_08_regions_are_named_per_table(void) {
    const int32_t allow = TANHE_ALLOW_UNCONFIRMED;
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_rice_season_result rice;
    tanhe_soil_n_result nitrogen;
    tanhe_soil_n_data soil = {1000, 0, 0, 0, NAN, 0, 0.1, 0.2, 0.2, NAN, NAN, NAN, NAN, NAN, 0, allow};
    ASSERT_EQ(TANHE_OK, tanhe_rice_season(china, TANHE_FARM_RICE_LATE, TANHE_VARIANT_RICE_CENTRAL_SOUTH, 1,
                                          allow, &rice));
    ASSERT(near(rice.ch4_t, 0.2732));
    ASSERT_EQ(TANHE_EID, tanhe_rice_season(china, TANHE_FARM_RICE_LATE, TANHE_VARIANT_MANURE_CENTRAL_SOUTH, 1,
                                           allow, &rice));
    ASSERT_EQ(TANHE_EID,
              tanhe_rice_season(china, TANHE_FARM_RICE_LATE, TANHE_VARIANT_N2O_ZONE_4, 1, allow, &rice));
    soil.zone = TANHE_VARIANT_N2O_ZONE_4;
    ASSERT_EQ(TANHE_OK, tanhe_soil_n2o(china, &soil, &nitrogen));
    ASSERT(near(nitrogen.direct_n2o_t, 1000 * 0.0109 * 44 / 28));
    soil.zone = TANHE_VARIANT_RICE_CENTRAL_SOUTH;
    ASSERT_EQ(TANHE_EID, tanhe_soil_n2o(china, &soil, &nitrogen));
    PASS();
}

/* 235 kg CH4 outweigh 1 tC of burial; a natural wetland is outside; an unknown gas leaves no net figure. */
TEST trap_09_burial_does_not_hide_methane(void) {
    tanhe_wetland_data data = {
        1, 1, NAN, NAN, TANHE_LAND_WETLAND_MANAGED, TANHE_VARIANT_TEMPERATE, TANHE_GWP_AR5, 0};
    tanhe_wetland_result wet;
    ASSERT_EQ(TANHE_OK, tanhe_wetland(tanhe_profile_china(), &data, &wet));
    ASSERT_EQ(1, wet.in_inventory);
    ASSERT(near(wet.ch4_co2e_t, 0.235 * 28));
    ASSERT(near(wet.net_co2e_t, 0.235 * 28 - 44.0 / 12));
    data.burial_tc_per_ha = NAN;
    ASSERT_EQ(TANHE_OK, tanhe_wetland(tanhe_profile_china(), &data, &wet));
    ASSERT(near(wet.ch4_t, 0.235));
    ASSERT(wet.net_co2e_t != wet.net_co2e_t);
    data.burial_tc_per_ha = 1;
    data.subject = TANHE_LAND_WETLAND_NATURAL;
    ASSERT_EQ(TANHE_OK, tanhe_wetland(tanhe_profile_china(), &data, &wet));
    ASSERT_EQ(0, wet.in_inventory);
    PASS();
}

/* No-till is management whatever a database calls it; a reference stock is per hectare, not per year. */
TEST trap_10_the_printed_table_goes_before_the_database(void) {
    tanhe_factor factor;
    const tanhe_id no_till = TANHE_VARIANT_NO_TILL;
    ASSERT_EQ(TANHE_OK, find(TANHE_LAND_CROPLAND, TANHE_PROPERTY_F_MANAGEMENT, no_till, 0, &factor));
    ASSERT_EQ(1.15, factor.value);
    ASSERT_EQ(TANHE_ENOTFOUND, find(TANHE_LAND_CROPLAND, TANHE_PROPERTY_F_LAND_USE, no_till, 0, &factor));
    ASSERT_EQ(TANHE_OK, find(TANHE_LAND_WETLAND_MANAGED, TANHE_PROPERTY_SOC_REFERENCE,
                             TANHE_VARIANT_WARM_TEMPERATE_MOIST, 0, &factor));
    ASSERT_EQ(TANHE_UNIT_TC_PER_HA, factor.unit);
    ASSERT_EQ(TANHE_OK, find(TANHE_FARM_RICE, TANHE_PROPERTY_SF_WATER, TANHE_VARIANT_WATER_SINGLE,
                             TANHE_ALLOW_IPCC2019, &factor));
    ASSERT_EQ(0.71, factor.value); /* a cell that is blank in the database */
    PASS();
}

TEST trap_11_co2_of_burnt_residues_is_biogenic(void) {
    tanhe_fire_result fire;
    ASSERT_EQ(TANHE_OK,
              tanhe_fire(tanhe_profile_china(), TANHE_LAND_BURN_CROP_RESIDUE, 10, 5, 0.8, 0, &fire));
    ASSERT_EQ(0.0, fire.co2_t);
    ASSERT(near(fire.co2_bio_t, 40 * 1.515));
    ASSERT(near(fire.ch4_t, 40 * 0.0027));
    ASSERT_EQ(TANHE_OK,
              tanhe_fire(tanhe_profile_china(), TANHE_LAND_BURN_EXTRATROPICAL, 10, 5, 0.8, 0, &fire));
    ASSERT_EQ(0.0, fire.co2_bio_t);
    ASSERT(near(fire.co2_t, 40 * 1.569));
    PASS();
}

/* 2.9 tC is per hectare of crown, and the subject is called the crown; trees are others, and any other land is none. */
TEST trap_12_crown_is_not_green_space(void) {
    tanhe_carbon_change change;
    tanhe_factor factor;
    ASSERT_EQ(TANHE_OK,
              tanhe_urban_trees(tanhe_profile_china(), TANHE_FOREST_URBAN_CROWN, 10, 0, &change, &factor));
    ASSERT(near(change.sink_co2_t, 29.0 * 44 / 12));
    ASSERT_EQ(TANHE_UNIT_TC_PER_HA_A, factor.unit);
    ASSERT_EQ(TANHE_OK,
              tanhe_urban_trees(tanhe_profile_china(), TANHE_FOREST_URBAN_PINE, 1000, 0, &change, &factor));
    ASSERT(near(change.sink_co2_t, 8.7 * 44 / 12));
    ASSERT_EQ(TANHE_UNIT_TC_PER_TREE_A, factor.unit);
    ASSERT_EQ(TANHE_EID,
              tanhe_urban_trees(tanhe_profile_china(), TANHE_FOREST_TREES, 10, 0, &change, &factor));
    PASS();
}

/* 61 kg CH4 a head, and 416.02 "kg" that are carbon equivalents of it, stand in no edition. */
TEST trap_13_enteric_factors_as_carbon_equivalents(void) {
    tanhe_factor row;
    size_t seen = 0;
    for (size_t i = 0; tanhe_catalog_row(tanhe_profile_all(), i, &row) == TANHE_OK; i++) {
        if (row.property != TANHE_PROPERTY_EF_CH4_ENTERIC)
            continue;
        seen++;
        ASSERT_EQ(TANHE_UNIT_KGCH4_PER_HEAD_A, row.unit);
        ASSERT(row.value != 61 && row.value < 100);
    }
    ASSERT(seen >= 40);
    PASS();
}

SUITE(land) {
    RUN_TEST(removals_are_negative_emissions_and_positive_sinks);
    RUN_TEST(the_sign_is_the_same_in_every_part);
    RUN_TEST(an_edition_is_asked_for_where_they_differ);
    RUN_TEST(an_edition_is_not_needed_where_they_agree);
    RUN_TEST(the_order_of_documents_does_not_choose_an_edition);
    RUN_TEST(editions_differ_in_their_units_too);
    RUN_TEST(a_variant_that_is_meant_strictly);
    RUN_TEST(trap_01_two_meanings_of_the_expansion_factor);
    RUN_TEST(trap_02_carbon_fractions_of_two_methods);
    RUN_TEST(trap_03_total_growth_is_not_net_growth);
    RUN_TEST(trap_04_a_stock_of_bamboo_is_not_a_removal);
    RUN_TEST(trap_05_the_intercept_of_the_continuous_factor);
    RUN_TEST(trap_06_the_editions_differ_widely);
    RUN_TEST(trap_07_carbon_and_nitrogen_of_a_gas_are_not_the_gas);
    RUN_TEST(trap_08_regions_are_named_per_table);
    RUN_TEST(trap_09_burial_does_not_hide_methane);
    RUN_TEST(trap_10_the_printed_table_goes_before_the_database);
    RUN_TEST(trap_11_co2_of_burnt_residues_is_biogenic);
    RUN_TEST(trap_12_crown_is_not_green_space);
    RUN_TEST(trap_13_enteric_factors_as_carbon_equivalents);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(land);
    GREATEST_MAIN_END();
}
