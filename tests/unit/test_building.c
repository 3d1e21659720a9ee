/* SPDX-License-Identifier: MIT */
/* Quotas, ranking, carbon of buildings, shares, data centres, public institutions. */

#include "tanhe/building.h"

#include <float.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

#include "greatest.h"
#include "results.h"

#include "tanhe/sum.h"
#include "tanhe/unit.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define UNTOUCHED   (-77)
#define UNCONFIRMED TANHE_ALLOW_UNCONFIRMED
#define BAD_ALLOW   128
#define XIANGTAN    TANHE_REGION_XIANGTAN

/* A catalog of the caller's own values, before others. */
typedef struct {
    tanhe_factor_row rows[64];
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

/* What somebody who holds GB/T 51161 would confirm: the quotas of a few kinds of buildings. */
static const char confirmed[] = "subject,property,variant,value,unit\n"
                                "gov_office,constraint_value,a_hscw,70,kWh/m2_a\n"
                                "gov_office,guide_value,a_hscw,55,kWh/m2_a\n"
                                "biz_office,constraint_value,b_hscw,110,kWh/m2_a\n"
                                "biz_office,guide_value,b_hscw,80,kWh/m2_a\n"
                                "five_star_hotel,constraint_value,b_hscw,240,kWh/m2_a\n"
                                "five_star_hotel,guide_value,b_hscw,180,kWh/m2_a\n"
                                "shop,constraint_value,a_mild,50,kWh/m2_a\n"
                                "shop,guide_value,a_mild,40,kWh/m2_a\n"
                                "parking_office,constraint_value,,9,kWh/m2_a\n"
                                "parking_office,guide_value,,6,kWh/m2_a\n"
                                "hotel,correction_constant,occupancy,0.4,1\n"
                                "hotel,correction_slope,occupancy,0.6,1\n"
                                "hotel,correction_reference,occupancy,50,%\n"
                                "hotel,correction_constant,room_share,0.5,1\n"
                                "hotel,correction_slope,room_share,0.5,1\n"
                                "hotel,correction_reference,room_share,70,%\n"
                                "mall,correction_reference,hours,4570,h/a\n";

static own held; /* `confirmed` before the built-in documents */

static const tanhe_catalog *with_confirmed(void) {
    return own_values(&held, confirmed, tanhe_profile_china()) ? &held.catalog : NULL;
}

/* 10 000 m2 and 800 000 kWh of a government office in the hot-summer-cold-winter zone. */
static tanhe_building office(void) {
    tanhe_building b = {10000,
                        800000,
                        3125,
                        8,
                        NAN,
                        NAN,
                        TANHE_BUILDING_GOV_OFFICE,
                        TANHE_CLASS_A,
                        TANHE_ZONE_HSCW,
                        TANHE_CORRECTION_BOTH_WAYS,
                        TANHE_BASIS_ELECTRICITY_ONLY,
                        0};

    return b;
}

static tanhe_building hotel(void) {
    tanhe_building b = {20000,
                        5000000,
                        NAN,
                        NAN,
                        0.75,
                        0.56,
                        TANHE_BUILDING_FIVE_STAR_HOTEL,
                        TANHE_CLASS_B,
                        TANHE_ZONE_HSCW,
                        TANHE_CORRECTION_BOTH_WAYS,
                        TANHE_BASIS_ELECTRICITY_ONLY,
                        0};

    return b;
}

static tanhe_building shop(void) {
    tanhe_building b = {500,
                        20000,
                        2285,
                        NAN,
                        NAN,
                        NAN,
                        TANHE_BUILDING_SHOP,
                        TANHE_CLASS_A,
                        TANHE_ZONE_MILD,
                        TANHE_CORRECTION_BOTH_WAYS,
                        TANHE_BASIS_ELECTRICITY_ONLY,
                        0};

    return b;
}

static tanhe_building garage(void) {
    tanhe_building b = {3000,
                        30000,
                        NAN,
                        NAN,
                        NAN,
                        NAN,
                        TANHE_BUILDING_PARKING_OFFICE,
                        0,
                        0,
                        TANHE_CORRECTION_BOTH_WAYS,
                        TANHE_BASIS_ELECTRICITY_ONLY,
                        0};

    return b;
}

/* --------------------------------------------------------------------------------------------- layouts */

#define ASSERT_SIZE(size, type)         ASSERT_EQ_FMT((size_t)(size), sizeof(type), "%zu")
#define ASSERT_AT(offset, type, member) ASSERT_EQ_FMT((size_t)(offset), offsetof(type, member), "%zu")

TEST layouts_of_quotas(void) {
    ASSERT_SIZE(152, tanhe_zone_result);
    ASSERT_AT(144, tanhe_zone_result, zone);
    ASSERT_SIZE(16, tanhe_building_carrier);
    ASSERT_SIZE(16, tanhe_building_energy_result);
    ASSERT_SIZE(112, tanhe_quota_figures);
    ASSERT_AT(88, tanhe_quota_figures, cut_guide);
    ASSERT_AT(96, tanhe_quota_figures, unit);
    ASSERT_AT(108, tanhe_quota_figures, correction);
    ASSERT_SIZE(72, tanhe_building);
    ASSERT_AT(48, tanhe_building, subtype);
    ASSERT_AT(64, tanhe_building, basis);
    ASSERT_SIZE(704, tanhe_quota_result);
    ASSERT_AT(112, tanhe_quota_result, corrections);
    ASSERT_AT(128, tanhe_quota_result, factors);
    ASSERT_SIZE(328, tanhe_plain_quota);
    ASSERT_AT(256, tanhe_plain_quota, reference);
    ASSERT_SIZE(96, tanhe_building_columns);
    ASSERT_AT(72, tanhe_building_columns, all_subtype);
    ASSERT_AT(88, tanhe_building_columns, basis);
    ASSERT_SIZE(56, tanhe_building_outputs);
    ASSERT_AT(48, tanhe_building_outputs, status);
    ASSERT_SIZE(72, tanhe_rank_summary);
    ASSERT_AT(64, tanhe_rank_summary, listed);
    PASS();
}

TEST layouts_of_carbon(void) {
    ASSERT_SIZE(32, tanhe_building_use);
    ASSERT_AT(24, tanhe_building_use, subject);
    ASSERT_SIZE(232, tanhe_building_use_result);
    ASSERT_AT(16, tanhe_building_use_result, factors);
    ASSERT_SIZE(72, tanhe_operation_result);
    ASSERT_AT(64, tanhe_operation_result, items);
    ASSERT_SIZE(56, tanhe_building_material);
    ASSERT_AT(40, tanhe_building_material, material);
    ASSERT_SIZE(240, tanhe_building_material_result);
    ASSERT_AT(24, tanhe_building_material_result, material);
    ASSERT_SIZE(40, tanhe_embodied_result);
    ASSERT_SIZE(184, tanhe_reduction_result);
    ASSERT_AT(176, tanhe_reduction_result, rate_met);
    ASSERT_SIZE(176, tanhe_pv_result);
    ASSERT_AT(32, tanhe_pv_result, factors);
    ASSERT_SIZE(112, tanhe_building_share_result);
    ASSERT_AT(96, tanhe_building_share_result, definition);
    PASS();
}

TEST layouts_of_institutions(void) {
    ASSERT_SIZE(488, tanhe_datacentre_result);
    ASSERT_AT(464, tanhe_datacentre_result, grade_best);
    ASSERT_SIZE(112, tanhe_institution_year);
    ASSERT_AT(104, tanhe_institution_year, convention);
    ASSERT_SIZE(160, tanhe_institution_result);
    ASSERT_AT(152, tanhe_institution_result, convention);
    ASSERT_SIZE(392, tanhe_institution_change_result);
    ASSERT_AT(352, tanhe_institution_change_result, met);
    ASSERT_AT(384, tanhe_institution_change_result, base_year);
    PASS();
}

SUITE(layout) {
    RUN_TEST(layouts_of_quotas);
    RUN_TEST(layouts_of_carbon);
    RUN_TEST(layouts_of_institutions);
}

/* ------------------------------------------------------------------------------------------------ zones */

TEST zone_of_a_city(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_zone_result out;

    ASSERT_EQ(TANHE_OK, tanhe_climate_zone(china, 110000, 0, &out)); /* Beijing, confirmed */
    ASSERT_EQ(TANHE_ZONE_COLD, out.zone);
    ASSERT_EQ(0, out.part);
    ASSERT_EQ(TANHE_GRADE_C, out.factors[0].grade);
    ASSERT_EQ(0, out.factors[1].property);
    ASSERT_EQ(TANHE_OK, tanhe_climate_zone(china, 210100, 0, &out)); /* Shenyang */
    ASSERT_EQ(TANHE_ZONE_SEVERE_COLD, out.zone);
    MARK(out);
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_climate_zone(china, XIANGTAN, 0, &out));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK, tanhe_climate_zone(china, XIANGTAN, UNCONFIRMED, &out));
    ASSERT_EQ(TANHE_ZONE_HSCW, out.zone);
    /* 430321 is a county of Xiangtan: its city's zone when a wider region is allowed. */
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_climate_zone(china, 430321, UNCONFIRMED, &out));
    ASSERT_EQ(TANHE_OK, tanhe_climate_zone(china, 430321, UNCONFIRMED | TANHE_ALLOW_WIDER_REGION, &out));
    ASSERT_EQ(XIANGTAN, out.factors[0].region);
    PASS();
}

TEST zone_refuses(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_zone_result out;
    own o;

    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_climate_zone(NULL, 110000, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_climate_zone(china, 110000, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_climate_zone(china, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_climate_zone(china, 110000, BAD_ALLOW, &out));
    ASSERT(own_values(&o,
                      "subject,property,region,value,unit\n"
                      "climate,climate_zone,430100,0,1\nclimate,climate_zone,430200,6,1\n"
                      "climate,climate_zone,430300,2.5,1\nclimate,climate_zone,430400,5,1\n",
                      NULL));
    ASSERT_EQ(TANHE_EID, tanhe_climate_zone(&o.catalog, 430100, 0, &out));
    ASSERT_EQ(TANHE_EID, tanhe_climate_zone(&o.catalog, 430200, 0, &out));
    ASSERT_EQ(TANHE_EID, tanhe_climate_zone(&o.catalog, 430300, 0, &out));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK, tanhe_climate_zone(&o.catalog, 430400, 0, &out));
    PASS();
}

TEST zone_by_degree_days(void) {
    /* Both sides of every bound of GB 50176-2016 table 4.1.2. */
    static const struct {
        double hdd18, cdd26;
        int32_t zone, part;
    } cases[] = {
        {9000, 0, 1, 1},  {6000, 0, 1, 1},    {5999.9, 0, 1, 2},    {5000, 0, 1, 2},    {4999.9, 0, 1, 3},
        {3800, 0, 1, 3},  {3799.9, 90, 2, 1}, {3799.9, 90.1, 2, 2}, {2000, 0, 2, 1},    {1999.9, 9.9, 5, 1},
        {700, 0, 5, 1},   {699.9, 0, 5, 2},   {1999.9, 10, 3, 1},   {1200, 200, 3, 1},  {1199.9, 200, 3, 2},
        {700, 200, 3, 2}, {699.9, 200, 4, 1}, {500, 200, 4, 1},     {499.9, 200, 4, 2}, {0, 400, 4, 2},
    };
    tanhe_zone_result out;
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        ASSERT_EQ(TANHE_OK, tanhe_climate_zone_by_degree_days(tanhe_profile_china(), cases[i].hdd18,
                                                              cases[i].cdd26, UNCONFIRMED, &out));
        ASSERT_EQ_FMT(cases[i].zone, out.zone, "%d");
        ASSERT_EQ_FMT(cases[i].part, out.part, "%d");
    }
    PASS();
}

TEST zone_by_degree_days_where_unlocked(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_zone_result out;
    own o;

    ASSERT_EQ(TANHE_OK, tanhe_climate_zone_by_degree_days(china, 2500, 100, 0, &out));
    ASSERT_EQ(2000, out.factors[0].value);
    ASSERT_EQ(90, out.factors[1].value);
    /* What the caller allows of ranges is no choice of a bound. */
    ASSERT_EQ(TANHE_OK, tanhe_climate_zone_by_degree_days(china, 2500, 100, TANHE_ALLOW_RANGE_HIGH, &out));
    ASSERT_EQ(2, out.part);
    MARK(out);
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_climate_zone_by_degree_days(china, 1999, 100, 0, &out));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_climate_zone_by_degree_days(tanhe_profile_ipcc2006(), 1, 1, 0, &out));
    /* Without the bound of the mild zones, or the bounds of HDD18 behind it. */
    ASSERT(
        own_values(&o, "subject,property,variant,value,low,unit\nclimate,cdd26,mild_a,10,,degC_d\n", china));
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_climate_zone_by_degree_days(&o.catalog, 1000, 100, 0, &out));
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_climate_zone_by_degree_days(&o.catalog, 1000, 0, 0, &out));
    ASSERT(own_values(&o,
                      "subject,property,variant,value,unit\nclimate,hdd18,sc_a,6000,degC_d\n"
                      "climate,hdd18,sc_b,5000,degC_d\nclimate,hdd18,sc_c,3800,degC_d\n"
                      "climate,hdd18,cold_a,2000,degC_d\n",
                      NULL));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_climate_zone_by_degree_days(&o.catalog, 2500, 100, 0, &out));
    PASS();
}

TEST zone_by_degree_days_refuses(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_zone_result out;

    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_climate_zone_by_degree_days(NULL, 1, 1, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_climate_zone_by_degree_days(china, 1, 1, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_climate_zone_by_degree_days(china, -1, 1, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_climate_zone_by_degree_days(china, 1, NAN, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_climate_zone_by_degree_days(china, 1, 1, BAD_ALLOW, &out));
    ASSERT(MARKED(out));
    PASS();
}

SUITE(zones) {
    RUN_TEST(zone_of_a_city);
    RUN_TEST(zone_refuses);
    RUN_TEST(zone_by_degree_days);
    RUN_TEST(zone_by_degree_days_where_unlocked);
    RUN_TEST(zone_by_degree_days_refuses);
}

/* --------------------------------------------------------------------------------------------- carriers */

TEST carriers_as_one_energy(void) {
    /* 100 000 kWh + 5 000 m3 at 10 kWh/m3 = 150 000 kWh. */
    const tanhe_building_carrier both[] = {{100000, 1}, {5000, 10}};
    tanhe_building_energy_result out;

    ASSERT_EQ(TANHE_OK, tanhe_building_energy(2, both, TANHE_BASIS_CALORIFIC, &out));
    ASSERT_EQ(150000, out.energy_kwh);
    ASSERT_EQ(TANHE_BASIS_CALORIFIC, out.basis);
    ASSERT_EQ(TANHE_OK, tanhe_building_energy(1, both, TANHE_BASIS_ELECTRICITY_ONLY, &out));
    ASSERT_EQ(100000, out.energy_kwh);
    ASSERT_EQ(TANHE_BASIS_ELECTRICITY_ONLY, out.basis);
    ASSERT_EQ(TANHE_OK, tanhe_building_energy(0, NULL, TANHE_BASIS_EQUIVALENT_ELECTRICAL, &out));
    ASSERT_EQ(0, out.energy_kwh);
    PASS();
}

TEST carriers_refused(void) {
    const tanhe_building_carrier two[] = {{100000, 1}, {5000, 10}};
    const tanhe_building_carrier negative[] = {{-1, 1}};
    const tanhe_building_carrier no_conversion[] = {{1, NAN}};
    const tanhe_building_carrier huge[] = {{DBL_MAX, 2}};
    const tanhe_building_carrier large[] = {{DBL_MAX, 1}, {DBL_MAX, 1}};
    tanhe_building_energy_result out;

    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_building_energy(2, two, 0, &out)); /* no silent basis */
    ASSERT_EQ(TANHE_EARG, tanhe_building_energy(2, two, 5, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_building_energy(2, NULL, TANHE_BASIS_COAL, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_building_energy(2, two, TANHE_BASIS_COAL, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_building_energy(1, negative, TANHE_BASIS_COAL, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_building_energy(1, no_conversion, TANHE_BASIS_COAL, &out));
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_building_energy(2, two, TANHE_BASIS_ELECTRICITY_ONLY, &out));
    ASSERT_EQ(TANHE_ERANGE, tanhe_building_energy(1, huge, TANHE_BASIS_COAL, &out));
    ASSERT_EQ(TANHE_ERANGE, tanhe_building_energy(2, large, TANHE_BASIS_COAL, &out));
    ASSERT(MARKED(out));
    PASS();
}

SUITE(carriers) {
    RUN_TEST(carriers_as_one_energy);
    RUN_TEST(carriers_refused);
}

/* ----------------------------------------------------------------------------------------------- quotas */

TEST office_between(void) {
    tanhe_building b = office();
    tanhe_quota_result out;

    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    /* 800 000 / 10 000 = 80; 0.3 + 0.7 * 2500/3125 = 0.86; 0.7 + 0.3 * 8/10 = 0.94; 80 * 0.86 * 0.94 = 64.672. */
    ASSERT_EQ(80, out.figures.measured);
    ASSERT_NEAR(0.86, out.corrections[0]);
    ASSERT_NEAR(0.94, out.corrections[1]);
    ASSERT_NEAR(64.672, out.figures.corrected);
    ASSERT_EQ(70, out.figures.constraint);
    ASSERT_EQ(55, out.figures.guide);
    ASSERT_EQ(TANHE_VERDICT_BETWEEN, out.figures.verdict);
    ASSERT_IN_RANGE(-5.328, out.figures.over_constraint, 1e-12);
    ASSERT_IN_RANGE(9.672, out.figures.over_guide, 1e-12);
    ASSERT_IN_RANGE(-5.328 / 70, out.figures.share_constraint, 1e-12);
    ASSERT_IN_RANGE(9.672 / 55, out.figures.share_guide, 1e-12);
    ASSERT_EQ(0, out.figures.cut_constraint);
    /* 800 000 * 9.672 / 64.672 = 119 643.74; what is left is 55 / (0.86 * 0.94) * 10 000 = 680 356.26 kWh. */
    ASSERT_IN_RANGE(800000 - 55 / (0.86 * 0.94) * 10000, out.figures.cut_guide, 1e-6);
    ASSERT_EQ(10000, out.figures.size);
    ASSERT_EQ(800000, out.figures.energy);
    ASSERT_EQ(TANHE_UNIT_KWH_PER_M2_A, out.figures.unit);
    ASSERT_EQ(TANHE_BASIS_ELECTRICITY_ONLY, out.figures.basis);
    ASSERT_EQ(TANHE_CORRECTION_BOTH_WAYS, out.figures.correction);
    PASS();
}

TEST factors_of_an_office(void) {
    tanhe_building b = office();
    tanhe_quota_result out;

    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    ASSERT_EQ(70, out.factors[TANHE_QUOTA_CONSTRAINT].value);
    ASSERT_EQ(TANHE_MATCH_OVERLAY, out.factors[TANHE_QUOTA_CONSTRAINT].match);
    ASSERT_EQ(55, out.factors[TANHE_QUOTA_GUIDE].value);
    ASSERT_EQ(0.3, out.factors[TANHE_QUOTA_FIRST].value);
    ASSERT_EQ(0.7, out.factors[TANHE_QUOTA_FIRST + 1].value);
    ASSERT_EQ(2500, out.factors[TANHE_QUOTA_FIRST + 2].value);
    ASSERT_EQ(TANHE_GRADE_C, out.factors[TANHE_QUOTA_FIRST + 2].grade);
    ASSERT_EQ(0.7, out.factors[TANHE_QUOTA_SECOND].value);
    ASSERT_EQ(0.3, out.factors[TANHE_QUOTA_SECOND + 1].value);
    ASSERT_EQ(10, out.factors[TANHE_QUOTA_SECOND + 2].value);
    b.correction = TANHE_CORRECTION_NONE;
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    ASSERT_EQ(0, out.factors[TANHE_QUOTA_FIRST].property);
    ASSERT_EQ(0, out.factors[TANHE_QUOTA_SECOND].property);
    PASS();
}

TEST office_over_and_at_the_guide(void) {
    tanhe_building b = office();
    tanhe_quota_result out;

    b.correction = TANHE_CORRECTION_NONE;
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    ASSERT_EQ(TANHE_VERDICT_OVER, out.figures.verdict);
    ASSERT_EQ(80, out.figures.corrected);
    ASSERT_EQ(1, out.corrections[0]);
    ASSERT_EQ(1, out.corrections[1]);
    ASSERT_EQ(100000, out.figures.cut_constraint); /* (80 - 70) * 10 000 */
    ASSERT_EQ(250000, out.figures.cut_guide);      /* (80 - 55) * 10 000 */
    b.energy_kwh = 700000;                         /* at the line is not over it */
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    ASSERT_EQ(TANHE_VERDICT_BETWEEN, out.figures.verdict);
    ASSERT_EQ(0, out.figures.over_constraint);
    b.energy_kwh = 550000;
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    ASSERT_EQ(TANHE_VERDICT_GUIDE, out.figures.verdict);
    b.energy_kwh = 0;
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    ASSERT_EQ(TANHE_VERDICT_GUIDE, out.figures.verdict);
    ASSERT_EQ(0, out.figures.cut_guide);
    ASSERT_EQ(-1, out.figures.share_guide);
    PASS();
}

TEST hotel_shop_and_garage(void) {
    tanhe_building b = hotel();
    tanhe_quota_result out;

    /* 250; 0.4 + 0.6 * 0.5/0.75 = 0.8; 0.5 + 0.5 * 0.56/0.7 = 0.9; 250 * 0.8 * 0.9 = 180. */
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    ASSERT_NEAR(0.8, out.corrections[0]);
    ASSERT_NEAR(0.9, out.corrections[1]);
    ASSERT_NEAR(180, out.figures.corrected);
    b = shop();
    /* 40; 0.3 + 0.7 * 4570/2285 = 1.7; 68 against 50. The mall's constants 0.3 and 0.7 are confirmed (C). */
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    ASSERT_NEAR(1.7, out.corrections[0]);
    ASSERT_EQ(1, out.corrections[1]);
    ASSERT_NEAR(68, out.figures.corrected);
    ASSERT_EQ(TANHE_VERDICT_OVER, out.figures.verdict);
    b = garage();
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    ASSERT_EQ(10, out.figures.corrected);
    ASSERT_EQ(9, out.figures.constraint);
    ASSERT_IN_RANGE(3000, out.figures.cut_constraint, 1e-9);
    PASS();
}

/* At the reference values of the standard a correction is exactly 1. */
TEST corrections_are_identity_at_the_reference(void) {
    tanhe_building b = office();
    tanhe_quota_result out;

    b.hours = 2500;
    b.area_per_person_m2 = 10;
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    ASSERT_EQ(1, out.corrections[0]);
    ASSERT_EQ(1, out.corrections[1]);
    ASSERT_EQ(80, out.figures.corrected);
    b = hotel();
    b.occupancy = 0.5;
    b.room_share = 0.7;
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    ASSERT_EQ(1, out.corrections[0]);
    ASSERT_EQ(1, out.corrections[1]);
    b = shop();
    b.hours = 4570;
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    ASSERT_EQ(1, out.corrections[0]);
    PASS();
}

/* Longer hours and fuller hotels lower the corrected value; more area per person and more rooms raise it. */
TEST corrections_are_monotone(void) {
    static const struct {
        size_t parameter;
        int hotel, rises;
        double first, step;
    } cases[] = {
        {offsetof(tanhe_building, hours), 0, 0, 100, 200},
        {offsetof(tanhe_building, area_per_person_m2), 0, 1, 1, 1},
        {offsetof(tanhe_building, occupancy), 1, 0, 0.05, 0.02},
        {offsetof(tanhe_building, room_share), 1, 1, 0, 0.02},
    };
    size_t i;
    int k;

    for (i = 0; i < COUNT(cases); i++) {
        double before = 0;
        for (k = 0; k < 40; k++) {
            tanhe_building b = cases[i].hotel ? hotel() : office();
            tanhe_quota_result out;
            double value = cases[i].first + k * cases[i].step;

            memcpy((char *)&b + cases[i].parameter, &value, sizeof value);
            ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
            if (k > 0)
                ASSERT(cases[i].rises ? out.figures.corrected > before : out.figures.corrected < before);
            before = out.figures.corrected;
            b.correction = TANHE_CORRECTION_ABOVE_ONLY;
            ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
            ASSERT(out.corrections[0] <= 1 && out.corrections[1] <= 1);
            ASSERT(out.figures.corrected <= out.figures.measured);
        }
    }
    PASS();
}

TEST corrections_above_only(void) {
    tanhe_building b = office();
    tanhe_quota_result out;

    b.correction = TANHE_CORRECTION_ABOVE_ONLY;
    b.hours = 2000;           /* below the standard's hours: 0.3 + 0.7 * 1.25 = 1.175 both ways */
    b.area_per_person_m2 = 8; /* denser than the standard: 0.94 */
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    ASSERT_EQ(1, out.corrections[0]);
    ASSERT_NEAR(0.94, out.corrections[1]);
    ASSERT_EQ(TANHE_CORRECTION_ABOVE_ONLY, out.figures.correction);
    b.correction = TANHE_CORRECTION_BOTH_WAYS;
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    ASSERT_NEAR(1.175, out.corrections[0]);
    PASS();
}

/* The printed quotas are locked until the caller allows or confirms them. */
TEST locked_quotas(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_building b = office();
    tanhe_quota_result locked;
    tanhe_quota_result out;
    own o;

    MARK(out);
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_building_quota(china, &b, 0, &out));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(china, &b, UNCONFIRMED, &locked));
    ASSERT_EQ(TANHE_GRADE_D, locked.factors[TANHE_QUOTA_CONSTRAINT].grade);
    ASSERT(locked.factors[TANHE_QUOTA_CONSTRAINT].match & TANHE_MATCH_UNCONFIRMED);
    /* The constraint confirmed alone does not unlock the guide. */
    ASSERT(own_values(&o,
                      "subject,property,variant,value,unit,grade\n"
                      "gov_office,constraint_value,a_hscw,70,kWh/m2_a,A\n",
                      china));
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_building_quota(&o.catalog, &b, 0, &out));
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &b, 0, &out));
    ASSERT_MEM_EQ(&locked.figures, &out.figures, sizeof out.figures); /* 70 and 55 are the recalled ones */
    /* Hotels: quota confirmed, constants not. */
    ASSERT(own_values(&o,
                      "subject,property,variant,value,unit\n"
                      "five_star_hotel,constraint_value,b_hscw,240,kWh/m2_a\n"
                      "five_star_hotel,guide_value,b_hscw,180,kWh/m2_a\n"
                      "hotel,correction_constant,occupancy,0.4,1\n",
                      china));
    b = hotel();
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_building_quota(&o.catalog, &b, 0, &out));
    ASSERT(own_values(&o,
                      "subject,property,variant,value,unit\n"
                      "five_star_hotel,constraint_value,b_hscw,240,kWh/m2_a\n"
                      "five_star_hotel,guide_value,b_hscw,180,kWh/m2_a\n",
                      china));
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_building_quota(&o.catalog, &b, 0, &out));
    b.correction = TANHE_CORRECTION_NONE;
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(&o.catalog, &b, 0, &out));
    PASS();
}

/* Every subtype, class and zone of the tables answers, and the column of both cold zones is one. */
TEST every_kind_has_a_quota(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_building b = office();
    tanhe_quota_result out;
    int found = 0;

    b.correction = TANHE_CORRECTION_NONE;
    for (b.subtype = TANHE_BUILDING_GOV_OFFICE; b.subtype < TANHE_BUILDING_PARKING_OFFICE; b.subtype++) {
        for (b.building_class = TANHE_CLASS_A; b.building_class <= TANHE_CLASS_B; b.building_class++) {
            for (b.zone = TANHE_ZONE_SEVERE_COLD; b.zone <= TANHE_ZONE_MILD; b.zone++) {
                tanhe_status status = tanhe_building_quota(china, &b, UNCONFIRMED, &out);
                ASSERT(status == TANHE_OK || status == TANHE_ENOTFOUND);
                if (status != TANHE_OK)
                    continue;
                found++;
                ASSERT(out.factors[TANHE_QUOTA_CONSTRAINT].subject == b.subtype);
                ASSERT_EQ(TANHE_VARIANT_A_SC_C + 4 * (b.building_class - 1) + (b.zone < 2 ? 0 : b.zone - 2),
                          out.factors[TANHE_QUOTA_CONSTRAINT].variant);
                ASSERT(out.figures.guide < out.figures.constraint);
            }
        }
    }
    /* 72 printed cells of 4 columns: 18 kinds, of which each answers in 5 zones. */
    ASSERT_EQ_FMT(90, found, "%d");
    b.building_class = 0;
    b.zone = 0;
    for (b.subtype = TANHE_BUILDING_PARKING_OFFICE; b.subtype <= TANHE_BUILDING_PARKING_MALL; b.subtype++)
        ASSERT_EQ(TANHE_OK, tanhe_building_quota(china, &b, UNCONFIRMED, &out));
    PASS();
}

/* Each subtype is corrected by the constants of its family. */
TEST families_of_corrections(void) {
    static const struct {
        tanhe_id last, family, first, second; /* up to which subtype */
    } cases[] = {
        {TANHE_BUILDING_BIZ_OFFICE, TANHE_BUILDING_OFFICE, TANHE_VARIANT_HOURS, TANHE_VARIANT_DENSITY},
        {TANHE_BUILDING_THREE_STAR_HOTEL, TANHE_BUILDING_HOTEL, TANHE_VARIANT_OCCUPANCY,
         TANHE_VARIANT_ROOM_SHARE},
        {TANHE_BUILDING_LARGE_SUPERMARKET, TANHE_BUILDING_MALL, TANHE_VARIANT_HOURS, 0},
        {TANHE_BUILDING_PARKING_MALL, 0, 0, 0},
    };
    tanhe_building b = {1000,
                        1000,
                        3000,
                        9,
                        0.6,
                        0.6,
                        TANHE_BUILDING_GOV_OFFICE,
                        TANHE_CLASS_A,
                        TANHE_ZONE_COLD,
                        TANHE_CORRECTION_BOTH_WAYS,
                        TANHE_BASIS_COAL,
                        0};
    tanhe_quota_result out;
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        for (; b.subtype <= cases[i].last; b.subtype++) {
            if (b.subtype == TANHE_BUILDING_LARGE_DEPT_STORE)
                b.building_class = TANHE_CLASS_B;
            if (b.subtype == TANHE_BUILDING_PARKING_OFFICE)
                b.building_class = b.zone = 0;
            ASSERT_EQ_FMT(TANHE_OK, tanhe_building_quota(tanhe_profile_china(), &b, UNCONFIRMED, &out), "%d");
            ASSERT_EQ_FMT(cases[i].family, out.factors[TANHE_QUOTA_FIRST].subject, "%d");
            ASSERT_EQ_FMT(cases[i].first, out.factors[TANHE_QUOTA_FIRST].variant, "%d");
            ASSERT_EQ_FMT(cases[i].second, out.factors[TANHE_QUOTA_SECOND].variant, "%d");
        }
    }
    PASS();
}

#define REFUSED(status, member, value)                                                                       \
    do {                                                                                                     \
        tanhe_building refused = office();                                                                   \
        refused.member = (value);                                                                            \
        ASSERT_EQ_FMT((status), tanhe_building_quota(catalog, &refused, 0, &out), "%d");                     \
    } while (0)

TEST quota_refuses_measures(void) {
    const tanhe_catalog *catalog = with_confirmed();
    tanhe_quota_result out;

    MARK(out);
    REFUSED(TANHE_EARG, area_m2, NAN);
    REFUSED(TANHE_EARG, area_m2, -1);
    REFUSED(TANHE_EZERO, area_m2, 0);
    REFUSED(TANHE_EARG, energy_kwh, INFINITY);
    REFUSED(TANHE_EARG, energy_kwh, -1);
    REFUSED(TANHE_EARG, hours, 8784.5);
    REFUSED(TANHE_EARG, hours, -1);
    REFUSED(TANHE_EZERO, hours, 0);
    REFUSED(TANHE_EARG, area_per_person_m2, INFINITY);
    REFUSED(TANHE_EZERO, area_per_person_m2, 0);
    REFUSED(TANHE_EARG, occupancy, 1.01);
    REFUSED(TANHE_EZERO, occupancy, 0);
    REFUSED(TANHE_EARG, room_share, 1.01);
    REFUSED(TANHE_EARG, room_share, -0.1);
    REFUSED(TANHE_EMISSING, hours, NAN);
    REFUSED(TANHE_EMISSING, area_per_person_m2, NAN);
    REFUSED(TANHE_ERANGE, area_m2, DBL_MIN / 4);
    ASSERT(MARKED(out));
    REFUSED(TANHE_OK, hours, 8784);
    PASS();
}

TEST quota_refuses_statements(void) {
    const tanhe_catalog *catalog = with_confirmed();
    tanhe_building b = office();
    tanhe_quota_result out;

    MARK(out);
    REFUSED(TANHE_EARG, correction, 0); /* the rule is never assumed */
    REFUSED(TANHE_EARG, correction, 4);
    REFUSED(TANHE_EARG, basis, 0);
    REFUSED(TANHE_EARG, basis, 5);
    REFUSED(TANHE_EID, building_class, 0);
    REFUSED(TANHE_EID, building_class, 3);
    REFUSED(TANHE_EID, zone, 0);
    REFUSED(TANHE_EID, zone, 6);
    REFUSED(TANHE_EID, subtype, TANHE_BUILDING_GOV_OFFICE - 1);
    REFUSED(TANHE_EID, subtype, TANHE_BUILDING_PARKING_MALL + 1);
    REFUSED(TANHE_ENOTFOUND, subtype, TANHE_BUILDING_LARGE_SUPERMARKET); /* class B only */
    ASSERT_EQ(TANHE_EARG, tanhe_building_quota(NULL, &b, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_building_quota(catalog, NULL, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_building_quota(catalog, &b, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_building_quota(catalog, &b, BAD_ALLOW, &out));
    b = garage();
    b.building_class = TANHE_CLASS_A;
    ASSERT_EQ(TANHE_EID, tanhe_building_quota(catalog, &b, 0, &out));
    b = garage();
    b.zone = TANHE_ZONE_HSCW;
    ASSERT_EQ(TANHE_EID, tanhe_building_quota(catalog, &b, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

/* Values that no standard would print, from an overlay. */
TEST quota_refuses_values(void) {
    static const struct {
        const char *constraint, *guide, *third;
        tanhe_status status;
    } cases[] = {
        {"0", "55", "", TANHE_EZERO},
        {"70", "0", "", TANHE_EZERO},
        {"70", "71", "", TANHE_ECONFLICT},
        {"70", "70", "", TANHE_OK},
        {"70", "55", "office,correction_reference,hours,0,h/a\n", TANHE_EZERO},
        {"70", "55", "office,correction_reference,density,0,m2/person\n", TANHE_EZERO},
        {"70", "55", "office,correction_reference,density,1,h/a\n", TANHE_EUNIT},
        {"1e-320", "1e-320", "", TANHE_ERANGE},
        {"70", "1e-320", "", TANHE_ERANGE},
    };
    tanhe_building b = office();
    tanhe_quota_result out;
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        char csv[400];
        own o;

        strcpy(csv, "subject,property,variant,value,unit\ngov_office,constraint_value,a_hscw,");
        strcat(strcat(csv, cases[i].constraint), ",kWh/m2_a\ngov_office,guide_value,a_hscw,");
        strcat(strcat(strcat(csv, cases[i].guide), ",kWh/m2_a\n"), cases[i].third);
        ASSERT(own_values(&o, csv, tanhe_profile_china()));
        ASSERT_EQ_FMT(cases[i].status, tanhe_building_quota(&o.catalog, &b, 0, &out), "%d");
    }
    PASS();
}

SUITE(quotas) {
    RUN_TEST(office_between);
    RUN_TEST(factors_of_an_office);
    RUN_TEST(office_over_and_at_the_guide);
    RUN_TEST(hotel_shop_and_garage);
    RUN_TEST(corrections_are_identity_at_the_reference);
    RUN_TEST(corrections_are_monotone);
    RUN_TEST(corrections_above_only);
    RUN_TEST(locked_quotas);
    RUN_TEST(every_kind_has_a_quota);
    RUN_TEST(families_of_corrections);
    RUN_TEST(quota_refuses_measures);
    RUN_TEST(quota_refuses_statements);
    RUN_TEST(quota_refuses_values);
}

/* ------------------------------------------------------------------------------------------------ mixed */

TEST mixed_of_one_part_is_that_part(void) {
    tanhe_building parts[4];
    tanhe_quota_figures out;
    tanhe_quota_result each;
    tanhe_quota_result alone;
    size_t i;

    parts[0] = office();
    parts[1] = hotel();
    parts[2] = shop();
    parts[3] = garage();
    parts[0].area_m2 = 1234.5; /* (x * a) / a is not x for such numbers */
    parts[1].area_m2 = 0.1;
    for (i = 0; i < COUNT(parts); i++) {
        ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &parts[i], 0, &alone));
        ASSERT_EQ(TANHE_OK, tanhe_building_mixed(with_confirmed(), 1, &parts[i], 0, &out, &each, NULL));
        ASSERT_MEM_EQ(&alone.figures, &out, sizeof out);
        ASSERT_MEM_EQ(&alone, &each, sizeof each);
    }
    /* Three times the same part: the same indices of a building three times as large. */
    parts[1] = parts[0];
    parts[2] = parts[0];
    ASSERT_EQ(TANHE_OK, tanhe_building_quota(with_confirmed(), &parts[0], 0, &alone));
    ASSERT_EQ(TANHE_OK, tanhe_building_mixed(with_confirmed(), 3, parts, 0, &out, NULL, NULL));
    ASSERT(same_bits(alone.figures.corrected, out.corrected));
    ASSERT(same_bits(alone.figures.guide, out.guide));
    ASSERT_EQ(3703.5, out.size);
    PASS();
}

TEST mixed_by_area(void) {
    tanhe_building parts[3];
    tanhe_quota_figures out;
    tanhe_quota_result each[3];

    parts[0] = office();
    parts[1] = hotel();
    parts[2] = garage();
    parts[0].correction = parts[1].correction = parts[2].correction = TANHE_CORRECTION_NONE;
    ASSERT_EQ(TANHE_OK, tanhe_building_mixed(with_confirmed(), 3, parts, 0, &out, each, NULL));
    /* 33 000 m2, 5 830 000 kWh: 176.67; (70 * 10 000 + 240 * 20 000 + 9 * 3 000) / 33 000 = 167.48;
     * (55 * 10 000 + 180 * 20 000 + 6 * 3 000) / 33 000 = 126.30. */
    ASSERT_EQ(33000, out.size);
    ASSERT_EQ(5830000, out.energy);
    ASSERT_NEAR(5830000.0 / 33000, out.measured);
    ASSERT_NEAR(5527000.0 / 33000, out.constraint);
    ASSERT_NEAR(4168000.0 / 33000, out.guide);
    ASSERT_EQ(TANHE_VERDICT_OVER, out.verdict);
    ASSERT_IN_RANGE(5830000 - 5527000, out.cut_constraint, 1e-6);
    ASSERT_IN_RANGE(5830000 - 4168000, out.cut_guide, 1e-6);
    ASSERT_EQ(TANHE_CORRECTION_NONE, out.correction);
    ASSERT_EQ(TANHE_BASIS_ELECTRICITY_ONLY, out.basis);
    ASSERT_EQ(250, each[1].figures.measured);
    PASS();
}

TEST mixed_refuses(void) {
    const tanhe_catalog *catalog = with_confirmed();
    tanhe_building parts[2];
    tanhe_quota_figures out;
    tanhe_quota_result each[2];
    size_t failed = 9;

    parts[0] = office();
    parts[1] = garage();
    MARK(out);
    MARK(each);
    ASSERT_EQ(TANHE_EARG, tanhe_building_mixed(NULL, 2, parts, 0, &out, each, &failed));
    ASSERT_EQ(TANHE_EARG, tanhe_building_mixed(catalog, 2, NULL, 0, &out, each, &failed));
    ASSERT_EQ(TANHE_EARG, tanhe_building_mixed(catalog, 0, parts, 0, &out, each, &failed));
    ASSERT_EQ(TANHE_EARG, tanhe_building_mixed(catalog, 2, parts, 0, NULL, each, &failed));
    ASSERT_EQ(TANHE_EARG, tanhe_building_mixed(catalog, 2, parts, BAD_ALLOW, &out, each, &failed));
    ASSERT_EQ(9, failed);
    parts[1].basis = TANHE_BASIS_COAL;
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_building_mixed(catalog, 2, parts, 0, &out, each, &failed));
    ASSERT_EQ(1, failed);
    parts[1] = garage();
    parts[1].correction = TANHE_CORRECTION_NONE;
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_building_mixed(catalog, 2, parts, 0, &out, each, NULL));
    parts[1] = garage();
    parts[0].area_m2 = 0;
    ASSERT_EQ(TANHE_EZERO, tanhe_building_mixed(catalog, 2, parts, 0, &out, each, &failed));
    ASSERT_EQ(0, failed);
    ASSERT(MARKED(out));
    ASSERT(MARKED(each));
    PASS();
}

TEST mixed_overflows(void) {
    const tanhe_catalog *catalog = with_confirmed();
    tanhe_building parts[2];
    tanhe_quota_figures out;

    /* The areas together. */
    parts[0] = garage();
    parts[0].area_m2 = DBL_MAX;
    parts[1] = parts[0];
    MARK(out);
    ASSERT_EQ(TANHE_ERANGE, tanhe_building_mixed(catalog, 2, parts, 0, &out, NULL, NULL));
    /* The energies together. */
    parts[0] = garage();
    parts[0].energy_kwh = DBL_MAX;
    parts[1] = parts[0];
    ASSERT_EQ(TANHE_ERANGE, tanhe_building_mixed(catalog, 2, parts, 0, &out, NULL, NULL));
    /* A difference of indices times its area. */
    parts[0] = garage();
    parts[1] = office();
    parts[1].area_m2 = DBL_MAX;
    parts[1].energy_kwh = 0;
    ASSERT_EQ(TANHE_ERANGE, tanhe_building_mixed(catalog, 2, parts, 0, &out, NULL, NULL));
    ASSERT(MARKED(out));
    PASS();
}

SUITE(mixed) {
    RUN_TEST(mixed_of_one_part_is_that_part);
    RUN_TEST(mixed_by_area);
    RUN_TEST(mixed_refuses);
    RUN_TEST(mixed_overflows);
}

/* ----------------------------------------------------------------------------------- households, heating */

TEST households(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_plain_quota out;

    /* Hot summer cold winter is confirmed: 3100 kWh and 240 m3. */
    ASSERT_EQ(TANHE_OK, tanhe_household_quota(china, TANHE_BUILDING_HOUSEHOLD_ELECTRICITY, 3410, 0,
                                              TANHE_ZONE_HSCW, 0, &out));
    ASSERT_EQ(3100, out.figures.constraint);
    ASSERT_EQ(1, out.figures.size);
    ASSERT_EQ(TANHE_VERDICT_OVER, out.figures.verdict);
    ASSERT_IN_RANGE(310, out.figures.cut_constraint, 1e-9);
    ASSERT_NEAR(0.1, out.figures.share_constraint);
    ASSERT(is_nan(out.figures.guide) && is_nan(out.figures.over_guide) && is_nan(out.figures.cut_guide) &&
           is_nan(out.figures.share_guide));
    ASSERT_EQ(TANHE_UNIT_KWH_PER_HOUSEHOLD_A, out.figures.unit);
    ASSERT_EQ(0, out.reference.property);
    ASSERT_EQ(TANHE_OK,
              tanhe_household_quota(china, TANHE_BUILDING_HOUSEHOLD_GAS, 240, 0, TANHE_ZONE_HSCW, 0, &out));
    ASSERT_EQ(TANHE_VERDICT_WITHIN, out.figures.verdict);
    ASSERT_EQ(TANHE_UNIT_M3_PER_HOUSEHOLD_A, out.figures.unit);
    /* The size correction is recalled only: 3 persons and fewer as printed, 4 have 3100 * 4 / 3. */
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_household_quota(china, TANHE_BUILDING_HOUSEHOLD_ELECTRICITY, 3410, 4,
                                                        TANHE_ZONE_HSCW, 0, &out));
    ASSERT_EQ(TANHE_OK, tanhe_household_quota(china, TANHE_BUILDING_HOUSEHOLD_ELECTRICITY, 3410, 4,
                                              TANHE_ZONE_HSCW, UNCONFIRMED, &out));
    ASSERT_NEAR(12400.0 / 3, out.figures.constraint);
    ASSERT_EQ(3, out.reference.value);
    ASSERT_EQ(TANHE_OK, tanhe_household_quota(china, TANHE_BUILDING_HOUSEHOLD_ELECTRICITY, 3410, 3,
                                              TANHE_ZONE_HSCW, UNCONFIRMED, &out));
    ASSERT_EQ(3100, out.figures.constraint);
    /* Severe cold and cold are two. */
    ASSERT_EQ(TANHE_OK, tanhe_household_quota(china, TANHE_BUILDING_HOUSEHOLD_ELECTRICITY, 0, 1,
                                              TANHE_ZONE_SEVERE_COLD, UNCONFIRMED, &out));
    ASSERT_EQ(2200, out.figures.constraint);
    ASSERT_EQ(TANHE_OK, tanhe_household_quota(china, TANHE_BUILDING_HOUSEHOLD_ELECTRICITY, 0, 1,
                                              TANHE_ZONE_COLD, UNCONFIRMED, &out));
    ASSERT_EQ(2700, out.figures.constraint);
    PASS();
}

TEST households_refuse(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    const tanhe_id power = TANHE_BUILDING_HOUSEHOLD_ELECTRICITY;
    tanhe_plain_quota out;
    own o;

    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_household_quota(NULL, power, 1, 1, 3, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_household_quota(china, power, 1, 1, 3, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_household_quota(china, power, NAN, 1, 3, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_household_quota(china, power, 1, -1, 3, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_household_quota(china, power, 1, 1, 3, BAD_ALLOW, &out));
    ASSERT_EQ(TANHE_EID, tanhe_household_quota(china, TANHE_BUILDING_HEATING, 1, 1, 3, 0, &out));
    ASSERT_EQ(TANHE_EID, tanhe_household_quota(china, power, 1, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_EID, tanhe_household_quota(china, power, 1, 1, 6, 0, &out));
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_household_quota(china, power, 1, 1, TANHE_ZONE_MILD, 0, &out));
    ASSERT(own_values(&o,
                      "subject,property,variant,value,unit\n"
                      "household_electricity,constraint_value,hscw,0,kWh/household_a\n"
                      "household_electricity,constraint_value,mild,1e-320,kWh/household_a\n"
                      "household_electricity,constraint_value,hsww,2800,kWh/household_a\n"
                      "household,correction_reference,,0,person/household\n",
                      NULL));
    ASSERT_EQ(TANHE_EZERO, tanhe_household_quota(&o.catalog, power, 1, 0, TANHE_ZONE_HSCW, 0, &out));
    ASSERT_EQ(TANHE_ERANGE, tanhe_household_quota(&o.catalog, power, 1, 0, TANHE_ZONE_MILD, 0, &out));
    ASSERT_EQ(TANHE_EZERO, tanhe_household_quota(&o.catalog, power, 1, 4, TANHE_ZONE_HSWW, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST heating(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_plain_quota out;
    own o;

    MARK(out);
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_heating_quota(china, 2200, 10000, 110000, 0, &out));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_heating_quota(china, 2200, 10000, XIANGTAN, UNCONFIRMED, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_heating_quota(NULL, 2200, 10000, 110000, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_heating_quota(china, 2200, 10000, 110000, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_heating_quota(china, -1, 10000, 110000, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_heating_quota(china, 2200, NAN, 110000, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_heating_quota(china, 2200, 10000, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_heating_quota(china, 2200, 10000, 110000, BAD_ALLOW, &out));
    ASSERT_EQ(TANHE_EZERO, tanhe_heating_quota(china, 2200, 0, 110000, 0, &out));
    ASSERT_EQ(TANHE_ERANGE, tanhe_heating_quota(china, DBL_MAX, 0.5, 110000, UNCONFIRMED, &out));
    ASSERT(own_values(&o,
                      "subject,property,value,unit\nheating,constraint_value,0.2,GJ/m2_a\n"
                      "heating,guide_value,0.3,GJ/m2_a\n",
                      NULL));
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_heating_quota(&o.catalog, 2200, 10000, 110000, 0, &out));
    ASSERT(MARKED(out));
    /* Beijing: 2200 / 10 000 = 0.22 between 0.26 and 0.19; 0.03 * 10 000 = 300 GJ to the guide. */
    ASSERT_EQ(TANHE_OK, tanhe_heating_quota(china, 2200, 10000, 110000, UNCONFIRMED, &out));
    ASSERT_EQ(0.22, out.figures.corrected);
    ASSERT_EQ(TANHE_VERDICT_BETWEEN, out.figures.verdict);
    ASSERT_IN_RANGE(300, out.figures.cut_guide, 1e-9);
    ASSERT_EQ(TANHE_UNIT_GJ_PER_M2_A, out.figures.unit);
    ASSERT_EQ(0.26, out.constraint.value);
    ASSERT_EQ(0.19, out.guide.value);
    PASS();
}

SUITE(households_and_heating) {
    RUN_TEST(households);
    RUN_TEST(households_refuse);
    RUN_TEST(heating);
}

/* ---------------------------------------------------------------------------------------------- ranking */

#define RANKED 2000

/* Columns of buildings of all kinds, some of them bad. */
typedef struct {
    double area[RANKED], energy[RANKED], hours[RANKED], density[RANKED], occupancy[RANKED], rooms[RANKED];
    int32_t subtype[RANKED], building_class[RANKED], zone[RANKED];
    double corrected[RANKED], share_constraint[RANKED], share_guide[RANKED];
    double cut_constraint[RANKED], cut_guide[RANKED];
    int32_t verdict[RANKED], status[RANKED];
    int64_t first[RANKED];
    double values[RANKED];
    tanhe_building_columns columns;
    tanhe_building_outputs outputs;
} street;

static street town;

static uint32_t next_number(uint32_t *state) {
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

static void build_town(void) {
    uint32_t state = 1;
    size_t i;

    memset(&town, 0, sizeof town);
    for (i = 0; i < RANKED; i++) {
        tanhe_building b;
        switch (next_number(&state) % 4) {
        case 0:
            b = office();
            break;
        case 1:
            b = hotel();
            break;
        case 2:
            b = shop();
            break;
        default:
            b = garage();
        }
        town.area[i] = b.area_m2 * (1 + next_number(&state) % 5);
        town.energy[i] = b.energy_kwh * (1 + next_number(&state) % 7); /* so that many are equal */
        town.hours[i] = b.hours;
        town.density[i] = b.area_per_person_m2;
        town.occupancy[i] = b.occupancy;
        town.rooms[i] = b.room_share;
        town.subtype[i] = b.subtype;
        town.building_class[i] = b.building_class;
        town.zone[i] = b.zone;
    }
    town.area[3] = 0;
    town.subtype[5] = 1;
    town.zone[11] = 9;
    town.energy[500] = NAN;
    town.columns.area_m2.address = town.area;
    town.columns.energy_kwh.address = town.energy;
    town.columns.hours.address = town.hours;
    town.columns.area_per_person_m2.address = town.density;
    town.columns.occupancy.address = town.occupancy;
    town.columns.room_share.address = town.rooms;
    town.columns.subtype.address = town.subtype;
    town.columns.building_class.address = town.building_class;
    town.columns.zone.address = town.zone;
    town.columns.correction = TANHE_CORRECTION_BOTH_WAYS;
    town.columns.basis = TANHE_BASIS_ELECTRICITY_ONLY;
    town.outputs.corrected.address = town.corrected;
    town.outputs.share_constraint.address = town.share_constraint;
    town.outputs.share_guide.address = town.share_guide;
    town.outputs.cut_constraint.address = town.cut_constraint;
    town.outputs.cut_guide.address = town.cut_guide;
    town.outputs.verdict.address = town.verdict;
    town.outputs.status.address = town.status;
}

static tanhe_building town_building(size_t i) {
    tanhe_building b = {
        town.area[i],      town.energy[i],          town.hours[i],      town.density[i],
        town.occupancy[i], town.rooms[i],           town.subtype[i],    town.building_class[i],
        town.zone[i],      town.columns.correction, town.columns.basis, 0};

    return b;
}

TEST ranking_has_the_bits_of_the_scalar(void) {
    tanhe_rank_summary sum;
    int64_t verdicts[4] = {0, 0, 0, 0};
    size_t i;

    build_town();
    ASSERT_EQ(TANHE_EZERO,
              tanhe_building_rank(with_confirmed(), &town.columns, RANKED, TANHE_RANK_CUT_CONSTRAINT, 0,
                                  &town.outputs, 0, NULL, NULL, &sum));
    for (i = 0; i < RANKED; i++) {
        tanhe_building b = town_building(i);
        tanhe_quota_result one;

        ASSERT_EQ_FMT(town.status[i], tanhe_building_quota(with_confirmed(), &b, 0, &one), "%d");
        if (town.status[i] != TANHE_OK) {
            ASSERT(is_nan(town.corrected[i]) && is_nan(town.share_constraint[i]) &&
                   is_nan(town.share_guide[i]));
            ASSERT(is_nan(town.cut_constraint[i]) && is_nan(town.cut_guide[i]));
            ASSERT_EQ(0, town.verdict[i]);
            continue;
        }
        verdicts[one.figures.verdict]++;
        ASSERT(same_bits(one.figures.corrected, town.corrected[i]));
        ASSERT(same_bits(one.figures.share_constraint, town.share_constraint[i]));
        ASSERT(same_bits(one.figures.share_guide, town.share_guide[i]));
        ASSERT(same_bits(one.figures.cut_constraint, town.cut_constraint[i]));
        ASSERT(same_bits(one.figures.cut_guide, town.cut_guide[i]));
        ASSERT_EQ(one.figures.verdict, town.verdict[i]);
    }
    ASSERT_EQ(TANHE_EZERO, town.status[3]);
    ASSERT_EQ(TANHE_EID, town.status[5]);
    ASSERT_EQ(4, sum.bad);
    ASSERT_EQ(0, sum.listed);
    ASSERT(verdicts[1] > 0 && verdicts[2] > 0 && verdicts[3] > 0);
    ASSERT(sum.over == verdicts[1] && sum.between == verdicts[2] && sum.guide == verdicts[3]);
    PASS();
}

/* The exact sum of a column over its good rows. */
static double total_of_good(const double *column) {
    tanhe_sum sum;
    double value = 0;
    size_t i;

    (void)tanhe_sum_init(&sum);
    for (i = 0; i < RANKED; i++) {
        if (town.status[i] == TANHE_OK)
            (void)tanhe_sum_add(&sum, column[i]);
    }
    (void)tanhe_sum_value(&sum, &value);
    return value;
}

/* The outputs of the first call tell what the line must be. */
static const double *key_column(int32_t by) {
    if (by == TANHE_RANK_SHARE_CONSTRAINT)
        return town.share_constraint;
    return by == TANHE_RANK_CUT_GUIDE ? town.cut_guide : town.cut_constraint;
}

TEST ranking_puts_the_largest_first(void) {
    static const size_t lengths[] = {1, 2, 3, 10, 257, RANKED};
    tanhe_rank_summary sum;
    int32_t by;
    size_t l;

    build_town();
    for (by = TANHE_RANK_CUT_CONSTRAINT; by <= TANHE_RANK_SHARE_CONSTRAINT; by++) {
        for (l = 0; l < COUNT(lengths); l++) {
            size_t k = lengths[l];
            size_t i;
            size_t in_line = 0;
            const double *key = key_column(by);

            ASSERT_EQ(TANHE_EZERO, tanhe_building_rank(with_confirmed(), &town.columns, RANKED, by, 0,
                                                       &town.outputs, k, town.first, town.values, &sum));
            for (i = 0; i < RANKED; i++)
                in_line += key[i] > 0;
            ASSERT_EQ_FMT((int)(in_line < k ? in_line : k), (int)sum.listed, "%d");
            for (i = 0; i < k; i++) {
                size_t better = 0; /* how many come before it: exactly i */
                size_t j;

                if (i >= (size_t)sum.listed) {
                    ASSERT_EQ(-1, town.first[i]);
                    ASSERT(is_nan(town.values[i]));
                    continue;
                }
                ASSERT(same_bits(town.values[i], key[town.first[i]]));
                for (j = 0; k <= 10 && j < RANKED; j++)
                    better +=
                        key[j] > town.values[i] || (key[j] == town.values[i] && (int64_t)j < town.first[i]);
                if (k <= 10)
                    ASSERT_EQ_FMT((int)i, (int)better, "%d");
                else if (i > 0)
                    ASSERT(town.values[i - 1] > town.values[i] ||
                           (town.values[i - 1] == town.values[i] && town.first[i - 1] < town.first[i]));
            }
            ASSERT(same_bits(total_of_good(town.area), sum.area_m2));
            ASSERT(same_bits(total_of_good(town.energy), sum.energy_kwh));
            ASSERT(same_bits(total_of_good(town.cut_constraint), sum.cut_constraint_kwh));
            ASSERT(same_bits(total_of_good(town.cut_guide), sum.cut_guide_kwh));
        }
    }
    PASS();
}

TEST ranking_of_one_kind(void) {
    const double area[] = {1000, 1000, 1000};
    const double energy[] = {120000, 70000, 200000};
    double cut_guide[3];
    int64_t first[2];
    double values[2];
    tanhe_rank_summary sum;
    tanhe_building_columns c;
    tanhe_building_outputs outputs;

    memset(&c, 0, sizeof c);
    c.area_m2.address = area;
    c.energy_kwh.address = energy;
    c.all_subtype = TANHE_BUILDING_BIZ_OFFICE;
    c.all_class = TANHE_CLASS_B;
    c.all_zone = TANHE_ZONE_HSCW;
    c.correction = TANHE_CORRECTION_NONE;
    c.basis = TANHE_BASIS_CALORIFIC;
    ASSERT_EQ(TANHE_OK, tanhe_building_rank(with_confirmed(), &c, 3, TANHE_RANK_CUT_CONSTRAINT, 0, NULL, 2,
                                            first, values, &sum));
    /* 110 and 80: 120 is over by 10, 70 is at the guide, 200 is over by 90. */
    ASSERT_EQ(2, first[0]);
    ASSERT_EQ(0, first[1]);
    ASSERT_IN_RANGE(90000, values[0], 1e-9);
    ASSERT_IN_RANGE(10000, values[1], 1e-9);
    ASSERT_EQ(2, sum.over);
    ASSERT_EQ(1, sum.guide);
    ASSERT_IN_RANGE(100000, sum.cut_constraint_kwh, 1e-9);
    ASSERT_IN_RANGE(160000, sum.cut_guide_kwh, 1e-9);
    ASSERT_EQ(390000, sum.energy_kwh);
    /* Only what is wanted is written. */
    memset(&outputs, 0, sizeof outputs);
    outputs.cut_guide.address = cut_guide;
    ASSERT_EQ(TANHE_OK, tanhe_building_rank(with_confirmed(), &c, 3, TANHE_RANK_CUT_CONSTRAINT, 0, &outputs,
                                            0, NULL, NULL, &sum));
    ASSERT_IN_RANGE(40000, cut_guide[0], 1e-9);
    ASSERT_EQ(0, cut_guide[1]);
    /* Nothing that corrections need is known. */
    c.correction = TANHE_CORRECTION_BOTH_WAYS;
    ASSERT_EQ(TANHE_EMISSING, tanhe_building_rank(with_confirmed(), &c, 3, TANHE_RANK_CUT_CONSTRAINT, 0, NULL,
                                                  2, first, values, &sum));
    ASSERT_EQ(3, sum.bad);
    ASSERT_EQ(-1, first[0]);
    /* Without leave the built-in quotas are locked, in every row. */
    c.correction = TANHE_CORRECTION_NONE;
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_building_rank(tanhe_profile_china(), &c, 3, TANHE_RANK_CUT_CONSTRAINT,
                                                      0, NULL, 0, NULL, NULL, &sum));
    ASSERT_EQ(3, sum.bad);
    ASSERT_EQ(TANHE_OK, tanhe_building_rank(tanhe_profile_china(), &c, 3, TANHE_RANK_CUT_CONSTRAINT,
                                            UNCONFIRMED, NULL, 0, NULL, NULL, &sum));
    ASSERT_EQ(2, sum.over);
    PASS();
}

TEST ranking_refuses(void) {
    const tanhe_catalog *catalog = with_confirmed();
    tanhe_building_columns *c = &town.columns;
    tanhe_rank_summary sum;
    int64_t first[1];
    double values[1];

    build_town();
    MARK(sum);
    ASSERT_EQ(TANHE_EARG, tanhe_building_rank(NULL, c, 1, 1, 0, NULL, 1, first, values, &sum));
    ASSERT_EQ(TANHE_EARG, tanhe_building_rank(catalog, NULL, 1, 1, 0, NULL, 1, first, values, &sum));
    ASSERT_EQ(TANHE_EARG, tanhe_building_rank(catalog, c, 1, 1, 0, NULL, 1, first, values, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_building_rank(catalog, c, 1, 0, 0, NULL, 1, first, values, &sum));
    ASSERT_EQ(TANHE_EARG, tanhe_building_rank(catalog, c, 1, 4, 0, NULL, 1, first, values, &sum));
    ASSERT_EQ(TANHE_EARG, tanhe_building_rank(catalog, c, 1, 1, BAD_ALLOW, NULL, 1, first, values, &sum));
    ASSERT_EQ(TANHE_EARG, tanhe_building_rank(catalog, c, 1, 1, 0, NULL, 1, NULL, values, &sum));
    ASSERT_EQ(TANHE_EARG, tanhe_building_rank(catalog, c, 1, 1, 0, NULL, 1, first, NULL, &sum));
    c->area_m2.address = NULL;
    ASSERT_EQ(TANHE_EARG, tanhe_building_rank(catalog, c, 1, 1, 0, NULL, 1, first, values, &sum));
    c->area_m2.address = town.area;
    c->energy_kwh.address = NULL;
    ASSERT_EQ(TANHE_EARG, tanhe_building_rank(catalog, c, 1, 1, 0, NULL, 1, first, values, &sum));
    c->energy_kwh.address = town.energy;
    town.area[0] = town.area[1] = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_building_rank(catalog, c, 2, 1, 0, NULL, 1, first, values, &sum));
    ASSERT(MARKED(sum));
    c->area_m2.address = NULL;
    ASSERT_EQ(TANHE_OK, tanhe_building_rank(catalog, c, 0, 1, 0, NULL, 1, first, values, &sum));
    ASSERT_EQ(-1, first[0]);
    ASSERT_EQ(0, sum.energy_kwh);
    PASS();
}

SUITE(ranking) {
    RUN_TEST(ranking_has_the_bits_of_the_scalar);
    RUN_TEST(ranking_puts_the_largest_first);
    RUN_TEST(ranking_of_one_kind);
    RUN_TEST(ranking_refuses);
}

/* -------------------------------------------------------------------------------------------- operation */

/* GB/T 51366 table A.0.1: EF = CC (tC/TJ) * OF * 44/12, to half a unit of the last printed digit. */
TEST factors_of_19_fuels(void) {
    static const struct {
        tanhe_id fuel;
        double cc, of, ef, half;
    } cases[] = {
        {TANHE_FUEL_ANTHRACITE, 27.4, 0.94, 94.44, 0.005},
        {TANHE_FUEL_BITUMINOUS, 26.1, 0.93, 89.0, 0.05},
        {TANHE_FUEL_LIGNITE, 28.0, 0.96, 98.56, 0.005},
        {TANHE_FUEL_COKING_COAL, 25.4, 0.98, 91.27, 0.005},
        {TANHE_FUEL_BRIQUETTES, 33.6, 0.90, 110.88, 0.005},
        {TANHE_FUEL_COKE, 29.5, 0.93, 100.6, 0.05},
        {TANHE_FUEL_CRUDE_OIL, 20.1, 0.98, 72.23, 0.005},
        {TANHE_FUEL_FUEL_OIL, 21.1, 0.98, 75.82, 0.005},
        {TANHE_FUEL_GASOLINE, 18.9, 0.98, 67.91, 0.005},
        {TANHE_FUEL_DIESEL, 20.2, 0.98, 72.59, 0.0051}, /* 72.5853 */
        {TANHE_FUEL_JET_KEROSENE, 19.5, 0.98, 70.07, 0.005},
        {TANHE_FUEL_KEROSENE_GENERAL, 19.6, 0.98, 70.43, 0.005},
        {TANHE_FUEL_LPG, 17.2, 0.98, 61.81, 0.0051}, /* 61.8053 */
        {TANHE_FUEL_REFINERY_GAS, 18.2, 0.98, 65.4, 0.05},
        {TANHE_FUEL_NAPHTHA, 20.0, 0.98, 71.87, 0.005},
        {TANHE_FUEL_BITUMEN, 22.0, 0.98, 79.05, 0.005},
        {TANHE_FUEL_LUBRICANTS, 20.0, 0.98, 71.87, 0.005},
        {TANHE_FUEL_PETROLEUM_COKE, 27.5, 0.98, 98.82, 0.005},
        {TANHE_FUEL_NATURAL_GAS, 15.3, 0.99, 55.54, 0.005},
    };
    tanhe_catalog standard;
    size_t i;

    ASSERT_EQ_FMT((size_t)19, COUNT(cases), "%zu");
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&standard));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&standard, tanhe_table_gbt51366_2019()));
    for (i = 0; i < COUNT(cases); i++) {
        tanhe_query query = {
            cases[i].fuel, TANHE_PROPERTY_EF_CO2, TANHE_VARIANT_BUILDING_OPERATION, TANHE_REGION_CHINA, 0,
            UNCONFIRMED};
        const tanhe_building_use terajoule = {1, 0, NAN, cases[i].fuel, TANHE_UNIT_TJ};
        tanhe_operation_result out;
        tanhe_factor ef;

        ASSERT_EQ_FMT(TANHE_OK, tanhe_factor_find(&standard, &query, &ef), "%d");
        ASSERT_EQ(TANHE_UNIT_TCO2_PER_TJ, ef.unit);
        ASSERT_EQ(cases[i].ef, ef.value);
        ASSERT_IN_RANGE(cases[i].cc * cases[i].of * 44 / 12, ef.value, cases[i].half);
        /* And a TJ of it in a building's year. */
        ASSERT_EQ(TANHE_OK, tanhe_building_operation(&standard, 1, &terajoule, 0, 1, 1, TANHE_REGION_CHINA, 0,
                                                     UNCONFIRMED, &out, NULL, NULL));
        ASSERT_IN_RANGE(1000 * cases[i].ef, out.net_kgco2, 1000 * cases[i].half);
    }
    PASS();
}

TEST operation_by_hand(void) {
    const tanhe_building_use items[] = {
        {500000, 60000, 0.5, TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_KWH}, /* 440 000 * 0.5 = 220 000 kg */
        {0, 40000, 0.5, TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_KWH},      /* exported: -20 000 kg */
        {1000, 0, NAN, TANHE_CARRIER_HEAT, TANHE_UNIT_GJ},               /* 0.11 t/GJ: 110 000 kg */
    };
    tanhe_building_use_result each[3];
    tanhe_operation_result out;

    ASSERT_EQ(TANHE_OK, tanhe_building_operation(tanhe_profile_china(), 3, items, 10000, 50, 6000,
                                                 TANHE_REGION_CHINA, 2022, 0, &out, each, NULL));
    /* (220 000 - 20 000 + 110 000 - 10 000) * 50 / 6000 = 2500 kg/m2, 50 a year. */
    ASSERT_EQ(310000, out.gross_kgco2);
    ASSERT_EQ(10000, out.sink_kgco2);
    ASSERT_EQ(300000, out.net_kgco2);
    ASSERT_EQ(50, out.kgco2_per_m2_year);
    ASSERT_EQ(2500, out.kgco2_per_m2_life);
    ASSERT_EQ(15000000, out.life_kgco2);
    ASSERT_EQ(6000, out.area_m2);
    ASSERT_EQ(50, out.life_year);
    ASSERT_EQ(3, out.items);
    ASSERT_EQ(440000, each[0].net);
    ASSERT_EQ(TANHE_MATCH_MEASURED, each[0].factors[0].match);
    ASSERT_EQ(TANHE_UNIT_KGCO2_PER_KWH, each[0].factors[0].unit);
    ASSERT_EQ(-40000, each[1].net);
    ASSERT_EQ(-20000, each[1].co2_kg);
    ASSERT_EQ(0.11, each[2].factors[0].value);
    ASSERT_EQ(0, each[2].factors[1].property);
    PASS();
}

TEST operation_by_the_catalog(void) {
    const tanhe_building_use power = {1000, 0, NAN, TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_MWH};
    const tanhe_building_use gas = {-0.0, 1, NAN, TANHE_FUEL_NATURAL_GAS, TANHE_UNIT_1E4_NM3};
    const tanhe_building_use wood = {1000, 0, NAN, TANHE_FUEL_WOOD, TANHE_UNIT_T};
    tanhe_building_use_result each;
    tanhe_operation_result out;
    tanhe_fuel_emission burnt;
    tanhe_catalog standard;
    const tanhe_building_use joules = {1, 0, NAN, TANHE_FUEL_LIGNITE, TANHE_UNIT_TJ};

    /* Hunan 2022: 0.4900 t/MWh. */
    ASSERT_EQ(TANHE_OK, tanhe_building_operation(tanhe_profile_china(), 1, &power, 0, 1, 1000,
                                                 TANHE_REGION_HUNAN, 2022, 0, &out, &each, NULL));
    ASSERT_NEAR(490000, out.net_kgco2);
    ASSERT_EQ(0.49, each.factors[0].value);
    /* A fuel as tanhe_fuel_combustion has it, with content, oxidation and net calorific value. */
    ASSERT_EQ(TANHE_OK,
              tanhe_fuel_combustion(tanhe_profile_china(), TANHE_FUEL_NATURAL_GAS, 1, TANHE_UNIT_1E4_NM3, 0,
                                    TANHE_REGION_CHINA, 2022, NULL, 0, &burnt));
    ASSERT_EQ(TANHE_OK, tanhe_building_operation(tanhe_profile_china(), 1, &gas, 0, 1, 1, TANHE_REGION_CHINA,
                                                 2022, 0, &out, &each, NULL));
    ASSERT_NEAR(-1000 * burnt.co2_t, each.co2_kg);
    ASSERT_EQ(TANHE_PROPERTY_CARBON_CONTENT, each.factors[0].property);
    ASSERT_EQ(TANHE_PROPERTY_OXIDATION, each.factors[1].property);
    ASSERT_EQ(TANHE_PROPERTY_NCV, each.factors[2].property);
    /* By a factor where the document has no carbon content. */
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&standard));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&standard, tanhe_table_gbt51366_2019()));
    ASSERT_EQ(TANHE_OK,
              tanhe_building_operation(&standard, 1, &joules, 0, 1, 1, 0, 0, UNCONFIRMED, &out, &each, NULL));
    ASSERT_EQ(TANHE_PROPERTY_EF_CO2, each.factors[0].property);
    ASSERT_NEAR(98560, out.net_kgco2);
    /* Biogenic CO2 is not counted. */
    ASSERT_EQ(TANHE_OK,
              tanhe_building_operation(tanhe_profile_china(), 1, &wood, 0, 1, 1, 0, 0, 0, &out, NULL, NULL));
    ASSERT_EQ(0, out.net_kgco2);
    ASSERT_EQ(TANHE_OK,
              tanhe_building_operation(tanhe_profile_china(), 0, NULL, 7, 1, 1, 0, 0, 0, &out, NULL, NULL));
    ASSERT_EQ(-7, out.net_kgco2);
    PASS();
}

TEST operation_in_balance(void) {
    const tanhe_building_use item = {5, 5, 0.5, TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_KWH};
    tanhe_building_use_result each;
    tanhe_operation_result out;

    ASSERT_EQ(TANHE_OK,
              tanhe_building_operation(tanhe_profile_china(), 1, &item, 0, 1, 1, 0, 0, 0, &out, &each, NULL));
    ASSERT(same_bits(0.0, each.co2_kg));
    ASSERT(same_bits(0.0, each.net));
    ASSERT(same_bits(0.0, out.net_kgco2));
    PASS();
}

TEST operation_refuses(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_building_use item = {1, 0, 0.5, TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_KWH};
    const tanhe_building_use large[2] = {{DBL_MAX, 0, 1, 1, TANHE_UNIT_KWH},
                                         {DBL_MAX, 0, 1, 1, TANHE_UNIT_KWH}};
    tanhe_operation_result out;
    tanhe_building_use_result each[2];
    size_t failed = 9;

#define OPERATE(n, items, sink, life, area)                                                                  \
    tanhe_building_operation(china, n, items, sink, life, area, 0, 0, 0, &out, each, &failed)
    MARK(out);
    MARK(each);
    ASSERT_EQ(TANHE_EARG, tanhe_building_operation(NULL, 1, &item, 0, 1, 1, 0, 0, 0, &out, NULL, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_building_operation(china, 1, &item, 0, 1, 1, 0, 0, 0, NULL, NULL, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_building_operation(china, 1, &item, 0, 1, 1, -1, 0, 0, &out, NULL, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_building_operation(china, 1, &item, 0, 1, 1, 0, -1, 0, &out, NULL, NULL));
    ASSERT_EQ(TANHE_EARG,
              tanhe_building_operation(china, 1, &item, 0, 1, 1, 0, 0, BAD_ALLOW, &out, NULL, NULL));
    ASSERT_EQ(TANHE_EARG, OPERATE(1, NULL, 0, 1, 1));
    ASSERT_EQ(TANHE_EARG, OPERATE(1, &item, -1, 1, 1));
    ASSERT_EQ(TANHE_EARG, OPERATE(1, &item, 0, NAN, 1));
    ASSERT_EQ(TANHE_EARG, OPERATE(1, &item, 0, 1, -1));
    ASSERT_EQ(TANHE_EZERO, OPERATE(1, &item, 0, 0, 1));
    ASSERT_EQ(TANHE_EZERO, OPERATE(1, &item, 0, 1, 0));
    ASSERT_EQ(9, failed);
    item.consumed = NAN;
    ASSERT_EQ(TANHE_EARG, OPERATE(1, &item, 0, 1, 1));
    ASSERT_EQ(0, failed);
    item.consumed = 1;
    item.renewable = -1;
    ASSERT_EQ(TANHE_EARG, tanhe_building_operation(china, 1, &item, 0, 1, 1, 0, 0, 0, &out, NULL, NULL));
    item.renewable = 0;
    item.ef_kgco2 = -1;
    ASSERT_EQ(TANHE_EARG, OPERATE(1, &item, 0, 1, 1));
    item.ef_kgco2 = 0.5;
    item.unit = 0;
    ASSERT_EQ(TANHE_EUNIT, OPERATE(1, &item, 0, 1, 1));
    item.unit = TANHE_UNIT_KWH_PER_T;
    ASSERT_EQ(TANHE_EUNIT, OPERATE(1, &item, 0, 1, 1));
    item.unit = TANHE_UNIT_KWH;
    item.ef_kgco2 = NAN;
    ASSERT_EQ(TANHE_ENOTFOUND, OPERATE(1, &item, 0, 1, 1));
    item.subject = TANHE_GAS_CO2;
    ASSERT_EQ(TANHE_EID, OPERATE(1, &item, 0, 1, 1));
    item.subject = TANHE_CARRIER_HEAT;
    item.unit = TANHE_UNIT_GJ;
    item.consumed = DBL_MAX / 100; /* t, and not kg */
    ASSERT_EQ(TANHE_ERANGE,
              tanhe_building_operation(china, 1, &item, 0, 1, 1, TANHE_REGION_CHINA, 0, 0, &out, NULL, NULL));
    ASSERT_EQ(TANHE_ERANGE, OPERATE(2, large, 0, 1, 1));
    ASSERT_EQ(TANHE_ERANGE, OPERATE(1, large, 0, 2, 1));
    ASSERT_EQ(TANHE_ERANGE, OPERATE(1, large, 0, 1, 0.5));
    item.ef_kgco2 = 1;
    item.consumed = 1e10;
    ASSERT_EQ(TANHE_ERANGE, OPERATE(1, &item, 0, 1e-5, 1e-300)); /* of a year, though the life is short */
    ASSERT_EQ(TANHE_ERANGE, OPERATE(1, &item, 0, 1e5, 1e-295));
    ASSERT_EQ(TANHE_ERANGE, OPERATE(0, NULL, DBL_MAX, 2, 1));
    ASSERT(MARKED(out));
    ASSERT(MARKED(each));
    PASS();
}

SUITE(operation) {
    RUN_TEST(factors_of_19_fuels);
    RUN_TEST(operation_by_hand);
    RUN_TEST(operation_by_the_catalog);
    RUN_TEST(operation_in_balance);
    RUN_TEST(operation_refuses);
}

/* --------------------------------------------------------------------------------------------- embodied */

TEST embodied_by_hand(void) {
    const tanhe_building_material items[] = {
        /* 1000 m3 * 295 = 295 000; 2400 t * 40 km * 0.179 = 17 184 */
        {1000, NAN, 2400, 40, NAN, TANHE_MATERIAL_CONCRETE_C30, TANHE_UNIT_M3, TANHE_FREIGHT_DIESEL_TRUCK_8T,
         0},
        /* 100 t * 2340 = 234 000; 100 t * 500 km * 0.078 = 3900 */
        {100, NAN, NAN, 500, NAN, TANHE_MATERIAL_HOT_ROLLED_REBAR, TANHE_UNIT_T,
         TANHE_FREIGHT_DIESEL_TRUCK_30T, 0},
        /* 200 m2 * 129.5 = 25 900, not carried */
        {200, NAN, NAN, 0, NAN, TANHE_MATERIAL_WINDOW_COEXTRUDED, TANHE_UNIT_M2, 0, 0},
        /* the caller's own: 5000 kg * 1.5 = 7500; 5 t * 100 km * 0.2 = 100 */
        {5000, 1.5, NAN, 100, 0.2, 0, TANHE_UNIT_KG, 0, 0},
    };
    tanhe_building_material_result each[4];
    tanhe_embodied_result out;

    ASSERT_EQ(TANHE_OK, tanhe_building_embodied(tanhe_profile_china(), 4, items, 2000, 0, &out, each, NULL));
    ASSERT_NEAR(562400, out.materials_kgco2e);
    ASSERT_NEAR(21184, out.transport_kgco2e);
    ASSERT_NEAR(583584, out.total_kgco2e);
    ASSERT_NEAR(291.792, out.kgco2e_per_m2);
    ASSERT_EQ(2000, out.area_m2);
    ASSERT_EQ(295000, each[0].material_kgco2e);
    ASSERT_NEAR(17184, each[0].transport_kgco2e);
    ASSERT_EQ(2400, each[0].mass_t);
    ASSERT_EQ(295, each[0].material.value);
    ASSERT_EQ(0.179, each[0].freight.value);
    ASSERT_EQ(0, each[0].distance.property);
    ASSERT_EQ(100, each[1].mass_t);
    ASSERT(is_nan(each[2].mass_t));
    ASSERT_EQ(0, each[2].transport_kgco2e);
    ASSERT_EQ(0, each[2].freight.property);
    ASSERT_EQ(TANHE_GRADE_C, each[2].material.grade); /* one copy lost the decimal point */
    ASSERT_EQ(TANHE_MATCH_MEASURED, each[3].material.match);
    ASSERT_EQ(TANHE_MATCH_MEASURED, each[3].freight.match);
    PASS();
}

TEST embodied_default_distances(void) {
    tanhe_building_material item = {1, NAN, 2.4, NAN, 1, TANHE_MATERIAL_CONCRETE_C50, TANHE_UNIT_M3, 0, 0};
    tanhe_building_material_result each;
    tanhe_embodied_result out;

    MARK(out);
    ASSERT_EQ(TANHE_EUNCONFIRMED,
              tanhe_building_embodied(tanhe_profile_china(), 1, &item, 1, 0, &out, &each, NULL));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK,
              tanhe_building_embodied(tanhe_profile_china(), 1, &item, 1, UNCONFIRMED, &out, &each, NULL));
    ASSERT_EQ(40, each.distance.value);
    ASSERT_NEAR(96, each.transport_kgco2e);
    item.material = TANHE_MATERIAL_CONCRETE_C30;
    ASSERT_EQ(TANHE_OK,
              tanhe_building_embodied(tanhe_profile_china(), 1, &item, 1, UNCONFIRMED, &out, &each, NULL));
    ASSERT_EQ(40, each.distance.value);
    item.material = TANHE_MATERIAL_CEMENT;
    item.unit = TANHE_UNIT_T;
    ASSERT_EQ(TANHE_OK,
              tanhe_building_embodied(tanhe_profile_china(), 1, &item, 1, UNCONFIRMED, &out, &each, NULL));
    ASSERT_EQ(500, each.distance.value);
    ASSERT_NEAR(1200, each.transport_kgco2e);
    PASS();
}

TEST embodied_refuses(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    const tanhe_building_material good = {1, 1, 2, 1, 1, 0, TANHE_UNIT_T, 0, 0};
    tanhe_building_material item = good;
    tanhe_building_material two[2];
    tanhe_embodied_result out;
    tanhe_building_material_result each[2];
    size_t failed = 9;

#define EMBODY(n, items, area) tanhe_building_embodied(china, n, items, area, 0, &out, each, &failed)
#define EMBODY_REFUSED(status, member, value)                                                                \
    do {                                                                                                     \
        item = good;                                                                                         \
        item.member = (value);                                                                               \
        ASSERT_EQ_FMT((status), EMBODY(1, &item, 1), "%d");                                                  \
    } while (0)
    MARK(out);
    MARK(each);
    ASSERT_EQ(TANHE_EARG, tanhe_building_embodied(NULL, 1, &item, 1, 0, &out, NULL, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_building_embodied(china, 1, &item, 1, 0, NULL, NULL, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_building_embodied(china, 1, &item, 1, BAD_ALLOW, &out, NULL, NULL));
    ASSERT_EQ(TANHE_EARG, EMBODY(1, NULL, 1));
    ASSERT_EQ(TANHE_EARG, EMBODY(1, &item, NAN));
    ASSERT_EQ(TANHE_EZERO, EMBODY(1, &item, 0));
    ASSERT_EQ(9, failed);
    EMBODY_REFUSED(TANHE_EARG, amount, -1);
    ASSERT_EQ(0, failed);
    EMBODY_REFUSED(TANHE_EARG, ef_kgco2e, -1);
    EMBODY_REFUSED(TANHE_EARG, mass_t, -1);
    EMBODY_REFUSED(TANHE_EARG, distance_km, INFINITY);
    EMBODY_REFUSED(TANHE_EARG, ef_per_tkm, -1);
    EMBODY_REFUSED(TANHE_EUNIT, unit, TANHE_UNIT_T_PER_H);
    EMBODY_REFUSED(TANHE_EARG, ef_kgco2e, NAN); /* subject 0 */
    EMBODY_REFUSED(TANHE_EARG, ef_per_tkm, NAN);
    EMBODY_REFUSED(TANHE_ERANGE, distance_km, DBL_MAX); /* of 2 t */
    EMBODY_REFUSED(TANHE_EUNCONFIRMED, distance_km, NAN);
    item = good;
    item.ef_kgco2e = NAN;
    item.material = TANHE_FREIGHT_RAIL_MEAN; /* a factor per t·km, not per t */
    ASSERT_EQ(TANHE_EUNIT, EMBODY(1, &item, 1));
    item.material = TANHE_MATERIAL_CONCRETE; /* has no factor */
    ASSERT_EQ(TANHE_ENOTFOUND, EMBODY(1, &item, 1));
    item = good;
    item.ef_per_tkm = NAN;
    item.freight = TANHE_MATERIAL_CEMENT; /* per t */
    ASSERT_EQ(TANHE_EUNIT, EMBODY(1, &item, 1));
    item = good;
    item.mass_t = NAN;
    item.unit = TANHE_UNIT_M3; /* no density is known here */
    ASSERT_EQ(TANHE_EUNIT, EMBODY(1, &item, 1));
    item = good;
    item.mass_t = DBL_MAX;
    item.distance_km = 2;
    ASSERT_EQ(TANHE_ERANGE, EMBODY(1, &item, 1));
    ASSERT_EQ(TANHE_ERANGE, tanhe_building_embodied(china, 1, &item, 1, 0, &out, each, NULL));
    /* Sums: materials, transport, both, per m2. */
    two[0] = good;
    two[0].ef_kgco2e = DBL_MAX;
    two[0].distance_km = 0;
    two[1] = two[0];
    ASSERT_EQ(TANHE_ERANGE, EMBODY(2, two, 1));
    ASSERT_EQ(TANHE_ERANGE, EMBODY(1, two, 0.5));
    two[1] = good;
    two[1].mass_t = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, EMBODY(2, two, 1));
    two[0] = two[1];
    ASSERT_EQ(TANHE_ERANGE, EMBODY(2, two, 1));
    ASSERT(MARKED(out));
    ASSERT(MARKED(each));
    ASSERT_EQ(TANHE_OK, EMBODY(0, NULL, 1));
    ASSERT_EQ(0, out.kgco2e_per_m2);
    ASSERT_EQ(TANHE_OK, tanhe_building_embodied(china, 1, &good, 1, 0, &out, NULL, NULL));
    ASSERT_EQ(3, out.total_kgco2e); /* 1 + 2 * 1 * 1 */
    PASS();
}

SUITE(embodied) {
    RUN_TEST(embodied_by_hand);
    RUN_TEST(embodied_default_distances);
    RUN_TEST(embodied_refuses);
}

/* ------------------------------------------------------------------------------------- GB 55015, shares */

TEST reductions(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    const tanhe_id carbon = TANHE_BUILDING_NEW_BUILDING_CO2_CUT;
    tanhe_reduction_result out;

    /* 30 to 18: 40 % and 12: both met, at the line. */
    ASSERT_EQ(TANHE_OK, tanhe_design_reduction(china, carbon, 30, 18, 0, &out));
    ASSERT_EQ(0.4, out.rate);
    ASSERT_EQ(12, out.cut);
    ASSERT_EQ(0.4, out.required_rate);
    ASSERT_EQ(7, out.required_cut);
    ASSERT_EQ(1, out.rate_met);
    ASSERT_EQ(1, out.cut_met);
    ASSERT_EQ(40, out.factors[0].value);
    ASSERT_EQ(7, out.factors[1].value);
    ASSERT_EQ(TANHE_GRADE_A, out.factors[1].grade);
    /* 10 to 4: 60 %, but only 6. */
    ASSERT_EQ(TANHE_OK, tanhe_design_reduction(china, carbon, 10, 4, 0, &out));
    ASSERT_EQ(1, out.rate_met);
    ASSERT_EQ(0, out.cut_met);
    /* 30 to 23: 7, but only 23 %; and a design that is worse. */
    ASSERT_EQ(TANHE_OK, tanhe_design_reduction(china, carbon, 30, 23, 0, &out));
    ASSERT_EQ(0, out.rate_met);
    ASSERT_EQ(1, out.cut_met);
    ASSERT_EQ(TANHE_OK, tanhe_design_reduction(china, carbon, 20, 30, 0, &out));
    ASSERT_EQ(-0.5, out.rate);
    ASSERT_EQ(0, out.rate_met + out.cut_met);
    /* Energy: 30 % of residential, 20 % of public buildings, no absolute cut. */
    ASSERT_EQ(TANHE_OK,
              tanhe_design_reduction(china, TANHE_BUILDING_NEW_RESIDENTIAL_ENERGY_CUT, 100, 75, 0, &out));
    ASSERT_EQ(0.3, out.required_rate);
    ASSERT_EQ(0, out.rate_met);
    ASSERT_EQ(-1, out.cut_met);
    ASSERT(is_nan(out.required_cut));
    ASSERT_EQ(0, out.factors[1].property);
    ASSERT_EQ(TANHE_OK,
              tanhe_design_reduction(china, TANHE_BUILDING_NEW_PUBLIC_ENERGY_CUT, 100, 75, 0, &out));
    ASSERT_EQ(0.2, out.required_rate);
    ASSERT_EQ(1, out.rate_met);
    PASS();
}

TEST reductions_refused(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    const tanhe_id carbon = TANHE_BUILDING_NEW_BUILDING_CO2_CUT;
    tanhe_reduction_result out;
    own o;

    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_design_reduction(NULL, carbon, 30, 18, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_design_reduction(china, carbon, 30, 18, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_design_reduction(china, carbon, -1, 18, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_design_reduction(china, carbon, 30, NAN, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_design_reduction(china, carbon, 30, 18, BAD_ALLOW, &out));
    ASSERT_EQ(TANHE_EID, tanhe_design_reduction(china, TANHE_BUILDING_OFFICE, 30, 18, 0, &out));
    ASSERT_EQ(TANHE_EZERO, tanhe_design_reduction(china, carbon, 0, 18, 0, &out));
    ASSERT_EQ(TANHE_ERANGE, tanhe_design_reduction(china, carbon, 1e-10, DBL_MAX, 0, &out));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_design_reduction(tanhe_profile_ipcc2006(), carbon, 30, 18, 0, &out));
    ASSERT(own_values(&o, "subject,property,value,unit\nnew_building_co2_cut,limit,40,%\n", NULL));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_design_reduction(&o.catalog, carbon, 30, 18, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST pv_over_its_life(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_pv_result out;
    double yearly[25];

    /* Linear, 2.5 % and 0.7 %: 1000 * (3 * 0.975 - 0.007 - 0.014) = 2904. */
    ASSERT_EQ(TANHE_OK, tanhe_pv_energy(china, TANHE_BUILDING_PV_POLY, 1000, 3, NAN, NAN, TANHE_AGEING_LINEAR,
                                        0, &out, yearly));
    ASSERT_NEAR(2904, out.energy_kwh);
    ASSERT_NEAR(0.961, out.last_share);
    ASSERT_NEAR(975, yearly[0]);
    ASSERT_NEAR(968, yearly[1]);
    ASSERT_NEAR(961, yearly[2]);
    ASSERT_EQ(0.025, out.first_loss);
    ASSERT_NEAR(0.007, out.yearly_loss);
    ASSERT_EQ(2.5, out.factors[0].value);
    ASSERT_EQ(0.7, out.factors[1].value);
    /* Compounding, 3 % and 1 %: 970 + 960.3 + 950.697 = 2880.997. */
    ASSERT_EQ(TANHE_OK, tanhe_pv_energy(china, TANHE_BUILDING_PV_MONO, 1000, 3, NAN, 0.01,
                                        TANHE_AGEING_COMPOUNDING, 0, &out, NULL));
    ASSERT_NEAR(2880.997, out.energy_kwh);
    ASSERT_NEAR(0.950697, out.last_share);
    ASSERT_EQ(0, out.factors[1].property);
    /* The caller's own alone, for one year; the thin film of the clause, for 25. */
    ASSERT_EQ(TANHE_OK, tanhe_pv_energy(china, 0, 1000, 1, 0.02, 0, TANHE_AGEING_LINEAR, 0, &out, NULL));
    ASSERT_EQ(980, out.energy_kwh);
    ASSERT_EQ(0, out.factors[0].property);
    ASSERT_EQ(TANHE_OK, tanhe_pv_energy(china, TANHE_BUILDING_PV_THIN, 1000, 25, NAN, NAN,
                                        TANHE_AGEING_LINEAR, 0, &out, yearly));
    ASSERT_NEAR(1000 * (25 * 0.95 - 0.007 * 300), out.energy_kwh); /* 0 + 1 + ... + 24 = 300 */
    ASSERT_NEAR(0.782, out.last_share);
    PASS();
}

TEST pv_of_a_century(void) {
    tanhe_pv_result out;

    ASSERT_EQ(TANHE_OK, tanhe_pv_energy(tanhe_profile_china(), 0, 10, 100, 0, 0, TANHE_AGEING_COMPOUNDING, 0,
                                        &out, NULL));
    ASSERT_EQ(1000, out.energy_kwh);
    PASS();
}

TEST pv_refuses(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    const tanhe_id poly = TANHE_BUILDING_PV_POLY;
    tanhe_pv_result out;
    double yearly[2];
    own o;

    MARK(out);
    MARK(yearly);
    ASSERT_EQ(TANHE_EARG, tanhe_pv_energy(NULL, poly, 1, 2, NAN, NAN, 1, 0, &out, yearly));
    ASSERT_EQ(TANHE_EARG, tanhe_pv_energy(china, poly, 1, 2, NAN, NAN, 1, 0, NULL, yearly));
    ASSERT_EQ(TANHE_EARG, tanhe_pv_energy(china, poly, -1, 2, NAN, NAN, 1, 0, &out, yearly));
    ASSERT_EQ(TANHE_EARG, tanhe_pv_energy(china, poly, 1, 0, NAN, NAN, 1, 0, &out, yearly));
    ASSERT_EQ(TANHE_EARG, tanhe_pv_energy(china, poly, 1, 101, NAN, NAN, 1, 0, &out, yearly));
    ASSERT_EQ(TANHE_EARG, tanhe_pv_energy(china, poly, 1, 2, 1, NAN, 1, 0, &out, yearly));
    ASSERT_EQ(TANHE_EARG, tanhe_pv_energy(china, poly, 1, 2, NAN, -0.1, 1, 0, &out, yearly));
    ASSERT_EQ(TANHE_EARG, tanhe_pv_energy(china, poly, 1, 2, NAN, NAN, 0, 0, &out, yearly)); /* not stated */
    ASSERT_EQ(TANHE_EARG, tanhe_pv_energy(china, poly, 1, 2, NAN, NAN, 3, 0, &out, yearly));
    ASSERT_EQ(TANHE_EARG, tanhe_pv_energy(china, poly, 1, 2, NAN, NAN, 1, BAD_ALLOW, &out, yearly));
    ASSERT_EQ(TANHE_EID, tanhe_pv_energy(china, 0, 1, 2, NAN, 0, 1, 0, &out, yearly));
    ASSERT_EQ(TANHE_EID, tanhe_pv_energy(china, 0, 1, 2, 0, NAN, 1, 0, &out, yearly));
    ASSERT_EQ(TANHE_EID, tanhe_pv_energy(china, poly - 1, 1, 2, 0, 0, 1, 0, &out, yearly));
    ASSERT_EQ(TANHE_EID, tanhe_pv_energy(china, TANHE_BUILDING_PV_THIN + 1, 1, 2, 0, 0, 1, 0, &out, yearly));
    ASSERT_EQ(TANHE_ESTATE, tanhe_pv_energy(china, poly, 1, 2, 0.5, 0.5, 1, 0, &out, yearly));
    ASSERT_EQ(TANHE_ERANGE, tanhe_pv_energy(china, poly, DBL_MAX, 2, 0, 0, 1, 0, &out, yearly));
    ASSERT_EQ(TANHE_ENOTFOUND,
              tanhe_pv_energy(tanhe_profile_ipcc2006(), poly, 1, 2, NAN, 0, 1, 0, &out, yearly));
    ASSERT_EQ(TANHE_ENOTFOUND,
              tanhe_pv_energy(tanhe_profile_ipcc2006(), poly, 1, 2, 0, NAN, 1, 0, &out, yearly));
    ASSERT(own_values(&o, "subject,property,value,unit\npv_poly,degradation_first,100,%\n", china));
    ASSERT_EQ(TANHE_EARG, tanhe_pv_energy(&o.catalog, poly, 1, 2, NAN, 0, 1, 0, &out, yearly));
    ASSERT(MARKED(out));
    ASSERT(MARKED(yearly));
    PASS();
}

TEST shares_against_the_plan(void) {
    static const struct {
        int32_t definition;
        double target;
    } cases[] = {
        {TANHE_SHARE_RENEWABLE_CALORIFIC, 0.08}, {TANHE_SHARE_RENEWABLE_COAL, 0.08},
        {TANHE_SHARE_ROOF_PV_AREA, 0.5},         {TANHE_SHARE_ROOF_PV_COUNT, 0.5},
        {TANHE_SHARE_GREEN_STANDARD, 1},         {TANHE_SHARE_STAR_GREEN, 0.1},
        {TANHE_SHARE_PREFABRICATED, 0.4},
    };
    tanhe_building_share_result out;
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        ASSERT_EQ(TANHE_OK, tanhe_building_share(tanhe_profile_china(), cases[i].definition, 45, 100,
                                                 XIANGTAN, 2025, 0, &out));
        ASSERT_EQ(cases[i].definition, out.definition);
        ASSERT_EQ(0.45, out.share);
        ASSERT_NEAR(cases[i].target, out.target);
        ASSERT_IN_RANGE(0.45 - cases[i].target, out.gap, 1e-15);
        ASSERT_EQ(0.45 >= cases[i].target, out.met);
        ASSERT_EQ(TANHE_OK, out.target_status);
        ASSERT_EQ(TANHE_GRADE_A, out.factor.grade);
    }
    ASSERT_EQ(TANHE_OK, tanhe_building_share(tanhe_profile_china(), TANHE_SHARE_STAR_GREEN, 10, 100, XIANGTAN,
                                             2025, 0, &out));
    ASSERT_EQ(1, out.met); /* 10 % is 10 % */
    /* Another city has no target. */
    ASSERT_EQ(TANHE_OK, tanhe_building_share(tanhe_profile_china(), TANHE_SHARE_STAR_GREEN, 10, 100, 430100,
                                             2025, 0, &out));
    ASSERT_EQ(0.1, out.share);
    ASSERT(is_nan(out.target) && is_nan(out.gap));
    ASSERT_EQ(-1, out.met);
    ASSERT_EQ(TANHE_ENOTFOUND, out.target_status);
    ASSERT_EQ(0, out.factor.property);
    PASS();
}

TEST shares_refused(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_building_share_result out;

    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_building_share(NULL, 1, 1, 2, 0, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_building_share(china, 1, 1, 2, 0, 0, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_building_share(china, 1, -1, 2, 0, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_building_share(china, 1, 1, NAN, 0, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_building_share(china, 1, 3, 2, 0, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_building_share(china, 1, 1, 2, -1, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_building_share(china, 1, 1, 2, 0, -1, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_building_share(china, 1, 1, 2, 0, 0, BAD_ALLOW, &out));
    ASSERT_EQ(TANHE_EID, tanhe_building_share(china, 0, 1, 2, 0, 0, 0, &out));
    ASSERT_EQ(TANHE_EID, tanhe_building_share(china, 8, 1, 2, 0, 0, 0, &out));
    ASSERT_EQ(TANHE_EZERO, tanhe_building_share(china, 1, 0, 0, 0, 0, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

SUITE(new_buildings) {
    RUN_TEST(reductions);
    RUN_TEST(reductions_refused);
    RUN_TEST(pv_over_its_life);
    RUN_TEST(pv_of_a_century);
    RUN_TEST(pv_refuses);
    RUN_TEST(shares_against_the_plan);
    RUN_TEST(shares_refused);
}

/* ----------------------------------------------------------------------------------------- data centres */

static int32_t best(const tanhe_catalog *catalog, double pue, int32_t allow, int32_t *worst) {
    tanhe_datacentre_result out;

    if (tanhe_datacentre(catalog, pue, 1, NAN, TANHE_PUE_NEW, XIANGTAN, allow, &out) != TANHE_OK)
        return UNTOUCHED;
    *worst = out.grade_worst;
    return out.grade_best;
}

TEST grades_of_data_centres(void) {
    /* PUE, best and worst grade with all limits (1.2, 1.3, 1.5), and with the one confirmed (1.3). */
    static const struct {
        double pue;
        int32_t grade, best, worst;
    } cases[] = {
        {1.0, 1, 1, 2},  {1.2, 1, 1, 2}, {1.21, 2, 1, 2}, {1.3, 2, 1, 2},
        {1.31, 3, 3, 4}, {1.5, 3, 3, 4}, {1.51, 4, 3, 4},
    };
    const tanhe_catalog *china = tanhe_profile_china();
    int32_t worst = 0;
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        ASSERT_EQ_FMT(cases[i].grade, best(china, cases[i].pue, UNCONFIRMED, &worst), "%d");
        ASSERT_EQ_FMT(cases[i].grade, worst, "%d");
        ASSERT_EQ_FMT(cases[i].best, best(china, cases[i].pue, 0, &worst), "%d");
        ASSERT_EQ_FMT(cases[i].worst, worst, "%d");
    }
    ASSERT_EQ(1, best(tanhe_profile_ipcc2006(), 1.2, 0, &worst));
    ASSERT_EQ(4, worst);
    PASS();
}

TEST duties_of_data_centres(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_datacentre_result out;

    /* A new large one: up to 1.3. */
    ASSERT_EQ(TANHE_OK, tanhe_datacentre(china, 1300, 1000, 10000, TANHE_PUE_NEW_LARGE, XIANGTAN, 0, &out));
    ASSERT_EQ(1.3, out.pue);
    ASSERT_EQ(1300, out.total_kwh);
    ASSERT_EQ(1000, out.it_kwh);
    ASSERT_EQ(0, out.above_new);
    ASSERT_EQ(-1, out.retrofit);
    ASSERT_EQ(0, out.supervised); /* strictly more than 10 000 */
    ASSERT_EQ(1.3, out.factors[TANHE_PUE_FACTOR_NEW_LARGE].value);
    ASSERT_EQ(0, out.factors[TANHE_PUE_FACTOR_RETROFIT].property);
    ASSERT_EQ(10000, out.factors[TANHE_PUE_FACTOR_ENERGY].value);
    ASSERT_EQ(1.3, out.factors[TANHE_PUE_FACTOR_GRADE2].value);
    ASSERT_EQ(0, out.factors[TANHE_PUE_FACTOR_GRADE1].property); /* locked */
    ASSERT_EQ(TANHE_OK, tanhe_datacentre(china, 1301, 1000, 10000.5, TANHE_PUE_NEW_LARGE, XIANGTAN, 0, &out));
    ASSERT_EQ(1, out.above_new);
    ASSERT_EQ(1, out.supervised);
    /* An existing one: retrofit above 1.5. */
    ASSERT_EQ(TANHE_OK, tanhe_datacentre(china, 1500, 1000, NAN, TANHE_PUE_EXISTING, XIANGTAN, 0, &out));
    ASSERT_EQ(0, out.retrofit);
    ASSERT_EQ(-1, out.above_new);
    ASSERT_EQ(-1, out.supervised);
    ASSERT(is_nan(out.coal_tce));
    ASSERT_EQ(TANHE_OK, tanhe_datacentre(china, 1501, 1000, NAN, TANHE_PUE_EXISTING, XIANGTAN, 0, &out));
    ASSERT_EQ(1, out.retrofit);
    /* Elsewhere there is no such plan. */
    ASSERT_EQ(TANHE_OK, tanhe_datacentre(china, 1501, 1000, 20000, TANHE_PUE_EXISTING, 430100, 0, &out));
    ASSERT_EQ(-1, out.retrofit);
    ASSERT_EQ(-1, out.supervised);
    PASS();
}

TEST data_centres_refused(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_datacentre_result out;

    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_datacentre(NULL, 2, 1, NAN, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_datacentre(china, 2, 1, NAN, 1, 0, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_datacentre(china, NAN, 1, NAN, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_datacentre(china, 2, -1, NAN, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_datacentre(china, 1, 2, NAN, 1, 0, 0, &out)); /* PUE below 1 */
    ASSERT_EQ(TANHE_EARG, tanhe_datacentre(china, 2, 1, -1, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_datacentre(china, 2, 1, NAN, 0, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_datacentre(china, 2, 1, NAN, 4, 0, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_datacentre(china, 2, 1, NAN, 1, -1, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_datacentre(china, 2, 1, NAN, 1, 0, BAD_ALLOW, &out));
    ASSERT_EQ(TANHE_EZERO, tanhe_datacentre(china, 2, 0, NAN, 1, 0, 0, &out));
    ASSERT_EQ(TANHE_ERANGE, tanhe_datacentre(china, DBL_MAX, 0.5, NAN, 1, 0, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

SUITE(data_centres) {
    RUN_TEST(grades_of_data_centres);
    RUN_TEST(duties_of_data_centres);
    RUN_TEST(data_centres_refused);
}

/* ----------------------------------------------------------------------------------- public institutions */

/* 1 000 000 kWh (100 000 for heating), 50 000 m3 of gas, 10 000 kgce of other energy. */
static tanhe_institution_year institution(double rate) {
    tanhe_institution_year use = {1000000, 100000, 50000, 1.2143, 10000, 20000, 5000, 30000,
                                  600000,  20000,  10000, 1000,   rate,  0,     2025};

    use.convention = is_nan(rate) ? TANHE_ELECTRICITY_CALORIFIC : TANHE_ELECTRICITY_SUPPLY;
    return use;
}

TEST institution_by_hand(void) {
    tanhe_institution_year use = institution(310);
    tanhe_institution_result out;

    ASSERT_EQ(TANHE_OK, tanhe_institution_indicators(tanhe_profile_china(), &use, 0, &out));
    /* 310 000 + 60 715 + 10 000 = 380 715 kgce. */
    ASSERT_NEAR(380715, out.energy_kgce);
    ASSERT_NEAR(19.03575, out.energy_per_m2);
    ASSERT_NEAR(380.715, out.energy_per_person);
    ASSERT_NEAR(355715.0 / 20000, out.nonheating_per_m2);
    ASSERT_EQ(2, out.heating_per_m2);
    ASSERT_EQ(45, out.electricity_kwh_per_m2); /* 900 000 / 20 000 */
    ASSERT_EQ(30, out.water_m3_per_person);
    ASSERT_EQ(30, out.co2_kg_per_m2);
    ASSERT_NEAR(0.31, out.kgce_per_kwh);
    ASSERT_EQ(1.2143, out.gas_kgce_per_m3);
    ASSERT_EQ(TANHE_ELECTRICITY_SUPPLY, out.convention);
    ASSERT_EQ(2025, out.year);
    ASSERT_EQ(TANHE_MATCH_MEASURED, out.electricity.match);
    /* 0.1229: 122 900 instead of 310 000. */
    use = institution(NAN);
    ASSERT_EQ(TANHE_OK, tanhe_institution_indicators(tanhe_profile_china(), &use, 0, &out));
    ASSERT_NEAR(0.1229, out.kgce_per_kwh);
    ASSERT_NEAR(193615, out.energy_kgce);
    PASS();
}

TEST institution_with_gaps(void) {
    tanhe_institution_year use = institution(310);
    tanhe_institution_result out;

    use.gas_m3 = 0;
    use.gas_kgce_per_m3 = NAN;
    use.heating_kgce = NAN;
    use.water_m3 = NAN;
    use.co2_kg = NAN;
    use.heated_area_m2 = NAN;
    ASSERT_EQ(TANHE_OK, tanhe_institution_indicators(tanhe_profile_china(), &use, 0, &out));
    ASSERT_NEAR(320000, out.energy_kgce);
    ASSERT_NEAR(16, out.energy_per_m2);
    ASSERT(is_nan(out.nonheating_per_m2) && is_nan(out.heating_per_m2) && is_nan(out.water_m3_per_person) &&
           is_nan(out.co2_kg_per_m2) && is_nan(out.gas_kgce_per_m3));
    use.area_m2 = NAN;
    use.persons = NAN;
    use.transport_kgce = NAN;
    ASSERT_EQ(TANHE_OK, tanhe_institution_indicators(tanhe_profile_china(), &use, 0, &out));
    ASSERT(is_nan(out.energy_per_m2) && is_nan(out.energy_per_person) && is_nan(out.electricity_kwh_per_m2));
    PASS();
}

/* All electricity and all energy for heating, no year. */
TEST institution_at_the_bounds(void) {
    tanhe_institution_year use = institution(310);
    tanhe_institution_result r;
    tanhe_institution_change_result out;

    use.heating_electricity_kwh = use.electricity_kwh;
    use.gas_m3 = 0;
    use.other_kgce = 5000;
    use.heating_kgce = 310000;
    use.transport_kgce = 5000;
    use.year = 0;
    ASSERT_EQ(TANHE_OK, tanhe_institution_indicators(tanhe_profile_china(), &use, 0, &r));
    ASSERT_EQ(0, r.electricity_kwh_per_m2);
    ASSERT_EQ(0, r.nonheating_per_m2);
    ASSERT_EQ(TANHE_OK, tanhe_institution_change(tanhe_profile_china(), &r, &r, 0, 0, 0, &out));
    ASSERT_EQ(0, out.change[TANHE_CHANGE_ENERGY_AREA]);
    PASS();
}

#define INSTITUTION_REFUSED(status, member, value)                                                           \
    do {                                                                                                     \
        use = institution(310);                                                                              \
        use.member = (value);                                                                                \
        ASSERT_EQ_FMT((status), tanhe_institution_indicators(china, &use, 0, &out), "%d");                   \
    } while (0)

TEST institution_refuses(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_institution_year use = institution(310);
    tanhe_institution_result out;

    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_institution_indicators(NULL, &use, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_institution_indicators(china, NULL, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_institution_indicators(china, &use, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_institution_indicators(china, &use, BAD_ALLOW, &out));
    INSTITUTION_REFUSED(TANHE_EARG, electricity_kwh, NAN);
    INSTITUTION_REFUSED(TANHE_EARG, heating_electricity_kwh, -1);
    INSTITUTION_REFUSED(TANHE_EARG, heating_electricity_kwh, 1000001);
    INSTITUTION_REFUSED(TANHE_EARG, gas_m3, NAN);
    INSTITUTION_REFUSED(TANHE_EARG, gas_kgce_per_m3, -1);
    INSTITUTION_REFUSED(TANHE_EARG, other_kgce, NAN);
    INSTITUTION_REFUSED(TANHE_EARG, heating_kgce, -1);
    INSTITUTION_REFUSED(TANHE_EARG, heating_kgce, 380000); /* and transport: more than E */
    INSTITUTION_REFUSED(TANHE_EARG, transport_kgce, -1);
    INSTITUTION_REFUSED(TANHE_EARG, water_m3, -1);
    INSTITUTION_REFUSED(TANHE_EARG, co2_kg, INFINITY);
    INSTITUTION_REFUSED(TANHE_EARG, area_m2, -1);
    INSTITUTION_REFUSED(TANHE_EARG, heated_area_m2, -1);
    INSTITUTION_REFUSED(TANHE_EARG, persons, -1);
    INSTITUTION_REFUSED(TANHE_EARG, year, -1);
    INSTITUTION_REFUSED(TANHE_EARG, convention, 0); /* never chosen for the caller */
    INSTITUTION_REFUSED(TANHE_EARG, rate_gce_per_kwh, -1);
    INSTITUTION_REFUSED(TANHE_EZERO, area_m2, 0);
    INSTITUTION_REFUSED(TANHE_EZERO, heated_area_m2, 0);
    INSTITUTION_REFUSED(TANHE_EZERO, persons, 0);
    INSTITUTION_REFUSED(TANHE_EMISSING, gas_kgce_per_m3, NAN);
    INSTITUTION_REFUSED(TANHE_ERANGE, gas_m3, DBL_MAX);
    INSTITUTION_REFUSED(TANHE_ERANGE, persons, DBL_MIN / 4);
    use.rate_gce_per_kwh = NAN;
    use.convention = TANHE_ELECTRICITY_GENERATION;
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_institution_indicators(china, &use, 0, &out)); /* no rate is built in */
    use = institution(310);
    use.gas_kgce_per_m3 = 1;
    use.gas_m3 = DBL_MAX;
    use.other_kgce = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_institution_indicators(china, &use, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST change_against_the_plan(void) {
    tanhe_institution_result base;
    tanhe_institution_result now;
    tanhe_institution_change_result out;
    int i;

    memset(&base, 0, sizeof base);
    base.energy_per_m2 = 20;
    base.energy_per_person = 400;
    base.water_m3_per_person = 30;
    base.co2_kg_per_m2 = 50;
    base.kgce_per_kwh = 0.1229;
    base.gas_kgce_per_m3 = NAN;
    base.convention = TANHE_ELECTRICITY_CALORIFIC;
    base.year = 2020;
    now = base;
    now.energy_per_m2 = 19;       /* -5 %: met */
    now.energy_per_person = 380;  /* -5 %: not the -6 */
    now.water_m3_per_person = 27; /* -10 % */
    now.co2_kg_per_m2 = NAN;
    now.year = 2025;
    ASSERT_EQ(TANHE_OK,
              tanhe_institution_change(tanhe_profile_china(), &base, &now, XIANGTAN, 2025, 0, &out));
    ASSERT_NEAR(-0.05, out.change[TANHE_CHANGE_ENERGY_AREA]);
    ASSERT_NEAR(-0.05, out.target[TANHE_CHANGE_ENERGY_AREA]);
    ASSERT_EQ(1, out.met[TANHE_CHANGE_ENERGY_AREA]);
    ASSERT_NEAR(-0.05, out.change[TANHE_CHANGE_ENERGY_PERSON]);
    ASSERT_NEAR(-0.06, out.target[TANHE_CHANGE_ENERGY_PERSON]);
    ASSERT_EQ(0, out.met[TANHE_CHANGE_ENERGY_PERSON]);
    ASSERT_NEAR(-0.07, out.target[TANHE_CHANGE_WATER_PERSON]); /* Xiangtan's, not the national -6 */
    ASSERT_EQ(1, out.met[TANHE_CHANGE_WATER_PERSON]);
    ASSERT_NEAR(-0.07, out.target[TANHE_CHANGE_CO2_AREA]);
    ASSERT(is_nan(out.change[TANHE_CHANGE_CO2_AREA]));
    ASSERT_EQ(-1, out.met[TANHE_CHANGE_CO2_AREA]);
    ASSERT_EQ(TANHE_GRADE_A, out.factors[TANHE_CHANGE_CO2_AREA].grade);
    ASSERT_EQ(2020, out.base_year);
    ASSERT_EQ(2025, out.year);
    /* Elsewhere only the national targets, which are recalled. */
    ASSERT_EQ(TANHE_OK, tanhe_institution_change(tanhe_profile_china(), &now, &base, 430100, 2025, 0, &out));
    for (i = 0; i < TANHE_CHANGE_TARGETS; i++) {
        ASSERT(is_nan(out.target[i]));
        ASSERT_EQ(-1, out.met[i]);
        ASSERT_EQ(TANHE_EUNCONFIRMED, out.status[i]);
    }
    ASSERT(out.change[TANHE_CHANGE_ENERGY_AREA] > 0);
    PASS();
}

TEST change_refuses_other_conventions(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_institution_year years[2];
    tanhe_institution_result base;
    tanhe_institution_result now;
    tanhe_institution_change_result out;

    MARK(out);
    years[0] = institution(310);
    years[1] = institution(NAN); /* 0.1229 */
    ASSERT_EQ(TANHE_OK, tanhe_institution_indicators(china, &years[0], 0, &base));
    ASSERT_EQ(TANHE_OK, tanhe_institution_indicators(china, &years[1], 0, &now));
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_institution_change(china, &base, &now, XIANGTAN, 2025, 0, &out));
    years[1] = institution(305); /* one convention, another rate */
    ASSERT_EQ(TANHE_OK, tanhe_institution_indicators(china, &years[1], 0, &now));
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_institution_change(china, &base, &now, XIANGTAN, 2025, 0, &out));
    years[1] = institution(310);
    years[1].gas_kgce_per_m3 = 1.33;
    ASSERT_EQ(TANHE_OK, tanhe_institution_indicators(china, &years[1], 0, &now));
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_institution_change(china, &base, &now, XIANGTAN, 2025, 0, &out));
    ASSERT(MARKED(out));
    /* Gas in one of the years only. */
    years[1].gas_m3 = 0;
    years[1].gas_kgce_per_m3 = NAN;
    ASSERT_EQ(TANHE_OK, tanhe_institution_indicators(china, &years[1], 0, &now));
    ASSERT_EQ(TANHE_OK, tanhe_institution_change(china, &base, &now, XIANGTAN, 2025, 0, &out));
    ASSERT_EQ(TANHE_OK, tanhe_institution_change(china, &now, &base, XIANGTAN, 2025, 0, &out));
    PASS();
}

TEST change_refuses(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_institution_year year = institution(310);
    tanhe_institution_result r;
    tanhe_institution_result zero;
    tanhe_institution_change_result out;

    ASSERT_EQ(TANHE_OK, tanhe_institution_indicators(china, &year, 0, &r));
    zero = r;
    zero.water_m3_per_person = 0;
    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_institution_change(NULL, &r, &r, XIANGTAN, 2025, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_institution_change(china, NULL, &r, XIANGTAN, 2025, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_institution_change(china, &r, NULL, XIANGTAN, 2025, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_institution_change(china, &r, &r, XIANGTAN, 2025, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_institution_change(china, &r, &r, -1, 2025, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_institution_change(china, &r, &r, XIANGTAN, -1, 0, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_institution_change(china, &r, &r, XIANGTAN, 2025, BAD_ALLOW, &out));
    ASSERT_EQ(TANHE_EZERO, tanhe_institution_change(china, &zero, &r, XIANGTAN, 2025, 0, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST persons_and_bed_days(void) {
    const double days[] = {30000, 20000};
    const double none[] = {0};
    const double bad[] = {-1};
    const double large[] = {DBL_MAX, DBL_MAX};
    const double small[] = {DBL_MIN / 4};
    double persons = UNTOUCHED;

    ASSERT_EQ(TANHE_EARG, tanhe_university_persons(-1, 200, 1500, &persons));
    ASSERT_EQ(TANHE_EARG, tanhe_university_persons(1, NAN, 1500, &persons));
    ASSERT_EQ(TANHE_EARG, tanhe_university_persons(1, 200, INFINITY, &persons));
    ASSERT_EQ(TANHE_EARG, tanhe_university_persons(1, 200, 1500, NULL));
    ASSERT_EQ(TANHE_ERANGE, tanhe_university_persons(DBL_MAX, DBL_MAX, 0, &persons));
    ASSERT_EQ(TANHE_ERANGE, tanhe_school_persons(0, DBL_MAX, 0, &persons));
    ASSERT_EQ(UNTOUCHED, persons);
    ASSERT_EQ(TANHE_OK, tanhe_university_persons(20000, 200, 1500, &persons));
    ASSERT_EQ(20950, persons);
    ASSERT_EQ(TANHE_OK, tanhe_school_persons(800, 300, 100, &persons));
    ASSERT_EQ(1500, persons);
    ASSERT_EQ(TANHE_OK, tanhe_hospital_water(40000, 2, days, &persons));
    ASSERT_EQ(800, persons); /* 1000 * 40 000 / 50 000 */
    persons = UNTOUCHED;
    ASSERT_EQ(TANHE_EARG, tanhe_hospital_water(40000, 2, days, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_hospital_water(40000, 2, NULL, &persons));
    ASSERT_EQ(TANHE_EARG, tanhe_hospital_water(-1, 2, days, &persons));
    ASSERT_EQ(TANHE_EARG, tanhe_hospital_water(40000, 1, bad, &persons));
    ASSERT_EQ(TANHE_EZERO, tanhe_hospital_water(40000, 1, none, &persons));
    ASSERT_EQ(TANHE_EZERO, tanhe_hospital_water(40000, 0, NULL, &persons));
    ASSERT_EQ(TANHE_ERANGE, tanhe_hospital_water(40000, 2, large, &persons));
    ASSERT_EQ(TANHE_ERANGE, tanhe_hospital_water(40000, 1, small, &persons));
    ASSERT_EQ(UNTOUCHED, persons);
    PASS();
}

SUITE(institutions) {
    RUN_TEST(institution_by_hand);
    RUN_TEST(institution_with_gaps);
    RUN_TEST(institution_at_the_bounds);
    RUN_TEST(institution_refuses);
    RUN_TEST(change_against_the_plan);
    RUN_TEST(change_refuses_other_conventions);
    RUN_TEST(change_refuses);
    RUN_TEST(persons_and_bed_days);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(layout);
    RUN_SUITE(zones);
    RUN_SUITE(carriers);
    RUN_SUITE(quotas);
    RUN_SUITE(mixed);
    RUN_SUITE(households_and_heating);
    RUN_SUITE(ranking);
    RUN_SUITE(operation);
    RUN_SUITE(embodied);
    RUN_SUITE(new_buildings);
    RUN_SUITE(data_centres);
    RUN_SUITE(institutions);
    GREATEST_MAIN_END();
}
