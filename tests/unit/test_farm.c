/* SPDX-License-Identifier: MIT */
/* CH4 of rice by season and by scaling factors, gases of livestock. */

#include "tanhe/land.h"

#include <float.h>
#include <math.h> /* NAN, INFINITY; nothing of libm is called */
#include <stddef.h>

#include "greatest.h"
#include "results.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define UNCONFIRMED TANHE_ALLOW_UNCONFIRMED
#define GL2006      TANHE_ALLOW_IPCC2006
#define GL2019      TANHE_ALLOW_IPCC2019
#define BAD_ALLOW   (TANHE_ALLOW_ALL_BITS + 1)
#define BOTH_ENDS   (TANHE_ALLOW_RANGE_LOW | TANHE_ALLOW_RANGE_HIGH)

/* A catalog of the caller's own values, before others. */
static tanhe_factor_row own_rows[16];
static tanhe_table own_table;
static tanhe_catalog own_catalog;

static const tanhe_catalog *with_own(const char *csv, const tanhe_catalog *others) {
    size_t errors = 0;
    tanhe_text_error error;

    if (tanhe_overlay_read(csv, TANHE_NUL, own_rows, COUNT(own_rows), &own_table, &error, 1, &errors) !=
            TANHE_OK ||
        tanhe_catalog_init(&own_catalog) != TANHE_OK ||
        tanhe_catalog_add(&own_catalog, &own_table) != TANHE_OK)
        return NULL;
    return tanhe_catalog_extend(&own_catalog, others) == TANHE_OK ? &own_catalog : NULL;
}

/* What a value is and whose. */
#define ASSERT_VALUE(of, as_subject, as_property, as_variant, as_value, as_source)                           \
    do {                                                                                                     \
        ASSERT_EQ((as_subject), (of).subject);                                                               \
        ASSERT_EQ((as_property), (of).property);                                                             \
        ASSERT_EQ((as_variant), (of).variant);                                                               \
        ASSERT_EQ((as_value), (of).value);                                                                   \
        ASSERT_EQ((as_source), (of).source);                                                                 \
    } while (0)

static const tanhe_factor unused; /* all zero */

#define ASSERT_UNUSED(factor) ASSERT_MEM_EQ(&unused, &(factor), sizeof unused)

TEST layouts(void) {
    ASSERT_EQ_FMT((size_t)80, sizeof(tanhe_rice_season_result), "%zu");
    ASSERT_EQ_FMT((size_t)104, sizeof(tanhe_rice_data), "%zu");
    ASSERT_EQ_FMT((size_t)680, sizeof(tanhe_rice_result), "%zu");
    ASSERT_EQ_FMT((size_t)48, sizeof(tanhe_livestock_data), "%zu");
    ASSERT_EQ_FMT((size_t)256, sizeof(tanhe_livestock_result), "%zu");
    ASSERT_EQ_FMT((size_t)88, offsetof(tanhe_rice_data, place), "%zu");
    ASSERT_EQ_FMT((size_t)32, offsetof(tanhe_rice_result, factors), "%zu");
    ASSERT_EQ_FMT((size_t)392, offsetof(tanhe_rice_result, organic_factors), "%zu");
    ASSERT_EQ_FMT((size_t)240, offsetof(tanhe_livestock_result, enteric_status), "%zu");
    PASS();
}

SUITE(layout) {
    RUN_TEST(layouts);
}

/* -------------------------------------------------------------------------------------- rice by season */

static tanhe_status season(const tanhe_catalog *catalog, tanhe_id rice, tanhe_id zone, double area_ha,
                           int32_t allow, tanhe_rice_season_result *out) {
    MARK(*out);
    return tanhe_rice_season(catalog, rice, zone, area_ha, allow, out);
}

/* The recalled table of the guideline, kg CH4 per ha and season. */
TEST seasons_of_the_guideline(void) {
    static const struct {
        tanhe_id season, zone;
        double kg_per_ha;
    } rows[] = {
        {TANHE_FARM_RICE_SINGLE, TANHE_VARIANT_RICE_NORTH, 234.0},
        {TANHE_FARM_RICE_SINGLE, TANHE_VARIANT_RICE_EAST, 215.5},
        {TANHE_FARM_RICE_EARLY, TANHE_VARIANT_RICE_EAST, 211.4},
        {TANHE_FARM_RICE_LATE, TANHE_VARIANT_RICE_EAST, 224.0},
        {TANHE_FARM_RICE_SINGLE, TANHE_VARIANT_RICE_CENTRAL_SOUTH, 236.7},
        {TANHE_FARM_RICE_EARLY, TANHE_VARIANT_RICE_CENTRAL_SOUTH, 241.0},
        {TANHE_FARM_RICE_LATE, TANHE_VARIANT_RICE_CENTRAL_SOUTH, 273.2},
        {TANHE_FARM_RICE_SINGLE, TANHE_VARIANT_RICE_NORTHWEST, 231.2},
    };
    tanhe_rice_season_result r;

    for (size_t i = 0; i < COUNT(rows); i++) {
        ASSERT_EQ(TANHE_OK,
                  season(tanhe_profile_china(), rows[i].season, rows[i].zone, 1000, UNCONFIRMED, &r));
        ASSERT_EQ(1000 * rows[i].kg_per_ha / 1000, r.ch4_t);
        ASSERT_VALUE(r.factor, rows[i].season, TANHE_PROPERTY_EF_CH4, rows[i].zone, rows[i].kg_per_ha,
                     TANHE_SOURCE_PROVINCIAL_LAND_2011);
        ASSERT_EQ(TANHE_MATCH_UNCONFIRMED, r.factor.match);
    }
    /* 250 ha * 241.0 kg/ha = 60.25 t */
    ASSERT_EQ(TANHE_OK, season(tanhe_profile_all(), TANHE_FARM_RICE_EARLY, TANHE_VARIANT_RICE_CENTRAL_SOUTH,
                               250, UNCONFIRMED, &r));
    ASSERT_EQ(60.25, r.ch4_t);
    ASSERT_EQ(TANHE_OK, season(tanhe_profile_all(), TANHE_FARM_RICE_EARLY, TANHE_VARIANT_RICE_CENTRAL_SOUTH,
                               0, UNCONFIRMED, &r));
    ASSERT_EQ(0, r.ch4_t);
    PASS();
}

TEST seasons_refused(void) {
    static const tanhe_id other_zones[] = {0,
                                           TANHE_VARIANT_RICE_NORTH - 1,
                                           TANHE_VARIANT_RICE_EAST_ASIA,
                                           TANHE_VARIANT_N2O_ZONE_4,
                                           TANHE_VARIANT_MANURE_CENTRAL_SOUTH,
                                           -1};
    static const tanhe_id no_seasons[] = {0, TANHE_FARM_RICE_SINGLE - 1, TANHE_FARM_RICE, TANHE_FARM_DAIRY};
    static const double no_areas[] = {-1, NAN, INFINITY, -INFINITY};
    const tanhe_catalog *china = tanhe_profile_china();
    const tanhe_id single = TANHE_FARM_RICE_SINGLE;
    const tanhe_id hunan = TANHE_VARIANT_RICE_CENTRAL_SOUTH;
    tanhe_rice_season_result r;

    ASSERT_EQ(TANHE_EARG, season(NULL, single, hunan, 1, UNCONFIRMED, &r));
    ASSERT_EQ(TANHE_EARG, tanhe_rice_season(china, single, hunan, 1, UNCONFIRMED, NULL));
    for (size_t i = 0; i < COUNT(no_areas); i++)
        ASSERT_EQ(TANHE_EARG, season(china, single, hunan, no_areas[i], UNCONFIRMED, &r));
    ASSERT_EQ(TANHE_EARG, season(china, single, hunan, 1, BAD_ALLOW, &r));
    ASSERT_EQ(TANHE_EARG, season(china, single, hunan, 1, BOTH_ENDS, &r));
    ASSERT_EQ(TANHE_EARG, season(china, 0, 0, 1, BAD_ALLOW, &r));
    for (size_t i = 0; i < COUNT(other_zones); i++)
        ASSERT_EQ(TANHE_EID, season(china, single, other_zones[i], 1, UNCONFIRMED, &r));
    for (size_t i = 0; i < COUNT(no_seasons); i++)
        ASSERT_EQ(TANHE_EID, season(china, no_seasons[i], hunan, 1, UNCONFIRMED, &r));
    ASSERT_EQ(TANHE_EUNCONFIRMED, season(china, single, hunan, 1, 0, &r));
    /* Double cropping is not printed for the north. */
    ASSERT_EQ(TANHE_ENOTFOUND,
              season(china, TANHE_FARM_RICE_EARLY, TANHE_VARIANT_RICE_NORTH, 1, UNCONFIRMED, &r));
    ASSERT_EQ(TANHE_ENOTFOUND, season(tanhe_profile_ipcc2006(), single, hunan, 1, UNCONFIRMED, &r));
    ASSERT_EQ(TANHE_ERANGE, season(china, single, hunan, DBL_MAX, UNCONFIRMED, &r));
    ASSERT(MARKED(r));
    PASS();
}

/* A confirmed value holds for its own zone, one without a zone for none. */
TEST seasons_of_an_overlay(void) {
    const tanhe_catalog *catalog = with_own("subject,property,variant,value,unit\n"
                                            "single_rice,ef_ch4,,100,kgCH4/ha\n"
                                            "single_rice,ef_ch4,rice_east,0.2,tCH4/ha\n"
                                            "late_rice,ef_ch4,rice_east,1,kgCH4/TJ\n",
                                            tanhe_profile_china());
    tanhe_rice_season_result r;

    ASSERT(catalog != NULL);
    ASSERT_EQ(TANHE_OK, season(catalog, TANHE_FARM_RICE_SINGLE, TANHE_VARIANT_RICE_EAST, 10, 0, &r));
    ASSERT_NEAR(2.0, r.ch4_t); /* 10 ha * 0.2 t/ha */
    ASSERT_EQ(0.2, r.factor.value);
    ASSERT_EQ(0, r.factor.table);
    ASSERT_EQ(TANHE_OK,
              season(catalog, TANHE_FARM_RICE_SINGLE, TANHE_VARIANT_RICE_CENTRAL_SOUTH, 10, UNCONFIRMED, &r));
    ASSERT_EQ(236.7, r.factor.value);
    ASSERT_EQ(TANHE_EUNCONFIRMED,
              season(catalog, TANHE_FARM_RICE_SINGLE, TANHE_VARIANT_RICE_CENTRAL_SOUTH, 10, 0, &r));
    ASSERT_EQ(TANHE_EUNIT, season(catalog, TANHE_FARM_RICE_LATE, TANHE_VARIANT_RICE_EAST, 10, 0, &r));
    ASSERT(MARKED(r));
    PASS();
}

SUITE(by_season) {
    RUN_TEST(seasons_of_the_guideline);
    RUN_TEST(seasons_refused);
    RUN_TEST(seasons_of_an_overlay);
}

/* ---------------------------------------------------------------------------------- rice by scaling factors */

/* 100 ha for 100 days, drained once, less than 180 days dry before, nothing added; all values published. */
static tanhe_rice_data field(int32_t allow) {
    tanhe_rice_data d = {100,
                         100,
                         NAN,
                         NAN,
                         NAN,
                         {0, 0, 0, 0},
                         {0, 0, 0, 0},
                         0,
                         TANHE_VARIANT_WATER_SINGLE,
                         TANHE_VARIANT_PRESEASON_SHORT,
                         allow};

    return d;
}

static tanhe_status rice(const tanhe_catalog *catalog, const tanhe_rice_data *data, tanhe_rice_result *out) {
    MARK(*out);
    return tanhe_rice(catalog, data, out);
}

#define RICE_SUBJECT TANHE_FARM_RICE

TEST a_field_begins_with_nothing_stated(void) {
    tanhe_rice_data d;
    tanhe_rice_result r;

    MARK(d);
    ASSERT_EQ(TANHE_EARG, tanhe_rice_init(NULL));
    ASSERT_EQ(TANHE_OK, tanhe_rice_init(&d));
    ASSERT(is_nan(d.area_ha) && is_nan(d.days) && is_nan(d.baseline_kg_per_ha_day));
    ASSERT(is_nan(d.sf_water) && is_nan(d.sf_preseason));
    for (int i = 0; i < TANHE_RICE_ORGANICS; i++) {
        ASSERT(same_bits(0, d.organic_t_per_ha[i]));
        ASSERT_EQ(0, d.organic[i]);
    }
    ASSERT(d.place == 0 && d.water == 0 && d.preseason == 0 && d.allow == 0);
    d.water = TANHE_VARIANT_WATER_SINGLE;
    d.preseason = TANHE_VARIANT_PRESEASON_SHORT;
    d.allow = GL2019;
    ASSERT_EQ(TANHE_EARG, rice(tanhe_profile_china(), &d, &r)); /* no area */
    d.area_ha = 1;
    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_china(), &d, &r));
    PASS();
}

TEST rice_of_2006(void) {
    tanhe_rice_data d = field(GL2006);
    tanhe_rice_result r;

    /* 1.30 * 0.60 * 1 = 0.78 kg/(ha d); * 100 d * 100 ha = 7800 kg */
    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_china(), &d, &r));
    ASSERT_NEAR(0.78, r.ef_kg_per_ha_day);
    ASSERT_NEAR(7.8, r.ch4_t);
    ASSERT_EQ(1, r.sf_organic);
    ASSERT_EQ(100, r.days);
    ASSERT_VALUE(r.factors[0], RICE_SUBJECT, TANHE_PROPERTY_RICE_BASELINE, 0, 1.30, TANHE_SOURCE_IPCC2006_V4);
    ASSERT_VALUE(r.factors[1], RICE_SUBJECT, TANHE_PROPERTY_SF_WATER, TANHE_VARIANT_WATER_SINGLE, 0.60,
                 TANHE_SOURCE_IPCC2006_V4);
    ASSERT_VALUE(r.factors[2], RICE_SUBJECT, TANHE_PROPERTY_SF_PRESEASON, TANHE_VARIANT_PRESEASON_SHORT, 1,
                 TANHE_SOURCE_IPCC2006_V4);
    ASSERT_UNUSED(r.factors[3]);
    ASSERT_VALUE(r.factors[4], RICE_SUBJECT, TANHE_PROPERTY_CULTIVATION_PERIOD, 0, 100,
                 TANHE_SOURCE_MEASURED);
    ASSERT_EQ(TANHE_UNIT_D, r.factors[4].unit);
    for (int i = 0; i < TANHE_RICE_ORGANICS; i++)
        ASSERT_UNUSED(r.organic_factors[i]);
    /* The 2006 edition has no cultivation period. */
    d.days = NAN;
    ASSERT_EQ(TANHE_ENOTFOUND, rice(tanhe_profile_china(), &d, &r));
    ASSERT(MARKED(r));
    /* Of a region it has the world's EFc. */
    d.days = 100;
    d.place = TANHE_VARIANT_RICE_EAST_ASIA;
    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_china(), &d, &r));
    ASSERT_VALUE(r.factors[0], RICE_SUBJECT, TANHE_PROPERTY_RICE_BASELINE, 0, 1.30, TANHE_SOURCE_IPCC2006_V4);
    ASSERT_NEAR(7.8, r.ch4_t);
    PASS();
}

/* 1.19 kg/(ha d) * 113 d = 134.47 kg/ha; * GWP 27 = 3630.69 kg CO2e/ha, as a second source has it. */
TEST rice_of_the_world_2019(void) {
    tanhe_rice_data d = field(GL2019);
    tanhe_rice_result r;

    d.area_ha = 1;
    d.days = NAN;
    d.water = TANHE_VARIANT_WATER_CONTINUOUS;
    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_all(), &d, &r));
    ASSERT_NEAR(0.13447, r.ch4_t);
    ASSERT_NEAR(3.63069, r.ch4_t * 27);
    ASSERT_EQ(1.19, r.ef_kg_per_ha_day);
    ASSERT_EQ(113, r.days);
    ASSERT_VALUE(r.factors[0], RICE_SUBJECT, TANHE_PROPERTY_RICE_BASELINE, 0, 1.19, TANHE_SOURCE_IPCC2019_V4);
    ASSERT_VALUE(r.factors[4], RICE_SUBJECT, TANHE_PROPERTY_CULTIVATION_PERIOD, 0, 113,
                 TANHE_SOURCE_IPCC2019_V4);
    PASS();
}

TEST rice_of_east_asia_2019(void) {
    tanhe_rice_data d = field(GL2019);
    tanhe_rice_result r;

    /* SFo = (1 + 3 * 1.00)^0.59 = 2.26576777059159723; 1.32 * 0.71 * 1.00 * SFo = 2.12347755459844493 */
    d.place = TANHE_VARIANT_RICE_EAST_ASIA;
    d.organic[2] = TANHE_VARIANT_ORGANIC_STRAW_SHORT;
    d.organic_t_per_ha[2] = 3;
    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_china(), &d, &r));
    ASSERT_NEAR(2.26576777059159723, r.sf_organic);
    ASSERT_NEAR(2.12347755459844493, r.ef_kg_per_ha_day);
    ASSERT_NEAR(21.2347755459844493, r.ch4_t);
    ASSERT_VALUE(r.factors[0], RICE_SUBJECT, TANHE_PROPERTY_RICE_BASELINE, TANHE_VARIANT_RICE_EAST_ASIA, 1.32,
                 TANHE_SOURCE_IPCC2019_V4);
    ASSERT_VALUE(r.factors[3], RICE_SUBJECT, TANHE_PROPERTY_SFO_EXPONENT, 0, 0.59, TANHE_SOURCE_IPCC2019_V4);
    for (int i = 0; i < TANHE_RICE_ORGANICS; i++) {
        if (i != 2) /* at the place of its addition */
            ASSERT_UNUSED(r.organic_factors[i]);
    }
    ASSERT_VALUE(r.organic_factors[2], RICE_SUBJECT, TANHE_PROPERTY_CF_ORGANIC,
                 TANHE_VARIANT_ORGANIC_STRAW_SHORT, 1.00, TANHE_SOURCE_IPCC2019_V4);
    /* The world's days are not those of East Asia. */
    d.days = NAN;
    ASSERT_EQ(TANHE_ENOTFOUND, rice(tanhe_profile_china(), &d, &r));
    ASSERT(MARKED(r));
    PASS();
}

/* Two additions, 5 t straw long before and 2 t compost, in both editions. */
TEST rice_with_additions(void) {
    tanhe_rice_data d = field(GL2006);
    tanhe_rice_result r;

    d.area_ha = 10;
    d.days = 90;
    d.water = TANHE_VARIANT_WATER_MULTIPLE;
    d.preseason = TANHE_VARIANT_PRESEASON_FLOODED;
    d.organic[0] = TANHE_VARIANT_ORGANIC_STRAW_LONG;
    d.organic_t_per_ha[0] = 5;
    d.organic[1] = TANHE_VARIANT_ORGANIC_GREEN; /* none of it: asks for no value */
    d.organic[3] = TANHE_VARIANT_ORGANIC_COMPOST;
    d.organic_t_per_ha[3] = 2;
    /* SFo = (1 + 5 * 0.29 + 2 * 0.05)^0.59; EF = 1.30 * 0.52 * 1.90 * SFo = 2.23130533255766248 */
    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_china(), &d, &r));
    ASSERT_NEAR(1.73723554387859116, r.sf_organic);
    ASSERT_NEAR(2.23130533255766248, r.ef_kg_per_ha_day);
    ASSERT_NEAR(2.00817479930189623, r.ch4_t);
    /* Only the 2019 edition prints the exponent, which is the formula's. */
    ASSERT_VALUE(r.factors[3], RICE_SUBJECT, TANHE_PROPERTY_SFO_EXPONENT, 0, 0.59, TANHE_SOURCE_IPCC2019_V4);
    ASSERT_VALUE(r.organic_factors[0], RICE_SUBJECT, TANHE_PROPERTY_CF_ORGANIC,
                 TANHE_VARIANT_ORGANIC_STRAW_LONG, 0.29, TANHE_SOURCE_IPCC2006_V4);
    ASSERT_UNUSED(r.organic_factors[1]);
    ASSERT_UNUSED(r.organic_factors[2]);
    ASSERT_VALUE(r.organic_factors[3], RICE_SUBJECT, TANHE_PROPERTY_CF_ORGANIC, TANHE_VARIANT_ORGANIC_COMPOST,
                 0.05, TANHE_SOURCE_IPCC2006_V4);
    /* A catalog of the 2006 edition alone: by definition. */
    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_ipcc2006(), &d, &r));
    ASSERT_NEAR(1.73723554387859116, r.sf_organic);
    ASSERT_VALUE(r.factors[3], RICE_SUBJECT, TANHE_PROPERTY_SFO_EXPONENT, 0, 0.59, TANHE_SOURCE_DEFINITION);
    ASSERT_EQ(TANHE_UNIT_ONE, r.factors[3].unit);
    /* SFo = (1 + 5 * 0.19 + 2 * 0.17)^0.59; EF = 1.22 * 0.55 * 2.41 * SFo = 2.63658937324309137 */
    d.allow = GL2019;
    d.place = TANHE_VARIANT_RICE_SOUTHEAST_ASIA;
    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_china(), &d, &r));
    ASSERT_NEAR(1.63043291627847912, r.sf_organic);
    ASSERT_NEAR(2.63658937324309137, r.ef_kg_per_ha_day);
    ASSERT_NEAR(2.37293043591878224, r.ch4_t);
    PASS();
}

/* 1.5 * 0.5 * 2 * 120 d * 4 ha = 720 kg */
static tanhe_rice_data own_field(void) {
    tanhe_rice_data d = {4, 120, 1.5, 0.5, 2, {0, 0, 0, 0}, {0, 0, 0, 0}, TANHE_VARIANT_RICE_SOUTH_ASIA,
                         0, 0,   0};

    return d;
}

TEST rice_of_own_values(void) {
    tanhe_rice_data d = own_field();
    tanhe_rice_result r;

    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_china(), &d, &r));
    ASSERT_EQ(0.72, r.ch4_t);
    ASSERT_EQ(1.5, r.ef_kg_per_ha_day);
    for (int i = 0; i < 3; i++) {
        ASSERT_EQ(TANHE_SOURCE_MEASURED, r.factors[i].source);
        ASSERT_EQ(TANHE_MATCH_MEASURED, r.factors[i].match);
    }
    ASSERT_EQ(1.5, r.factors[0].value);
    ASSERT_EQ(TANHE_UNIT_KGCH4_PER_HA_D, r.factors[0].unit);
    ASSERT_EQ(0.5, r.factors[1].value);
    ASSERT_EQ(2, r.factors[2].value);
    /* Zeros are numbers. */
    d.area_ha = 0;
    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_china(), &d, &r));
    ASSERT_EQ(0, r.ch4_t);
    d.area_ha = 4;
    d.days = 0;
    d.sf_water = 0;
    d.sf_preseason = 0;
    d.baseline_kg_per_ha_day = 0;
    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_china(), &d, &r));
    ASSERT_EQ(0, r.ch4_t);
    PASS();
}

/* Without an edition: what is the same in both, or in one alone, is given; what differs is not. */
TEST rice_asks_for_the_edition(void) {
    tanhe_rice_data d = field(0);
    tanhe_rice_result r;

    ASSERT_EQ(TANHE_ECHOICE, rice(tanhe_profile_china(), &d, &r)); /* EFc */
    d.place = TANHE_VARIANT_RICE_EAST_ASIA;
    ASSERT_EQ(TANHE_ECHOICE, rice(tanhe_profile_china(), &d, &r));
    ASSERT_EQ(TANHE_ECHOICE, rice(tanhe_profile_all(), &d, &r));
    d.place = 0;
    d.baseline_kg_per_ha_day = 1.3;
    ASSERT_EQ(TANHE_ECHOICE, rice(tanhe_profile_china(), &d, &r)); /* 0.60 or 0.71 */
    d.water = TANHE_VARIANT_WATER_CONTINUOUS;
    d.preseason = TANHE_VARIANT_PRESEASON_LONG;
    ASSERT_EQ(TANHE_ECHOICE, rice(tanhe_profile_china(), &d, &r)); /* 0.68 or 0.89 */
    d.preseason = TANHE_VARIANT_PRESEASON_SHORT;
    d.organic[0] = TANHE_VARIANT_ORGANIC_STRAW_LONG;
    d.organic_t_per_ha[0] = 1;
    ASSERT_EQ(TANHE_ECHOICE, rice(tanhe_profile_china(), &d, &r)); /* 0.29 or 0.19 */
    ASSERT(MARKED(r));
    d.organic[0] = TANHE_VARIANT_ORGANIC_STRAW_SHORT;
    d.days = NAN;
    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_china(), &d, &r)); /* 113 d, of 2019 alone */
    ASSERT_EQ(113, r.days);
    /* Both allowed: 2019, else 2006. */
    d = field(GL2006 | GL2019);
    d.water = TANHE_VARIANT_WATER_IRRIGATED;
    d.preseason = TANHE_VARIANT_PRESEASON_FLOODED;
    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_all(), &d, &r));
    ASSERT_EQ(1.19, r.factors[0].value);
    ASSERT_EQ(0.78, r.factors[1].value);
    ASSERT_EQ(2.41, r.factors[2].value);
    PASS();
}

/* A regime that 2006 alone prints with a period that 2019 alone prints: one must ask for both. */
TEST rice_does_not_mix_editions_unasked(void) {
    tanhe_rice_data d = field(0);
    tanhe_rice_result r;

    d.days = NAN;
    d.baseline_kg_per_ha_day = 1.3;
    d.water = TANHE_VARIANT_WATER_IRRIGATED;
    d.preseason = TANHE_VARIANT_PRESEASON_ALL;
    ASSERT_EQ(TANHE_ECHOICE, rice(tanhe_profile_china(), &d, &r));
    ASSERT(MARKED(r));
    d.allow = TANHE_ALLOW_IPCC2006;
    ASSERT_EQ(TANHE_ENOTFOUND, rice(tanhe_profile_china(), &d, &r));
    d.allow = TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_IPCC2019;
    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_china(), &d, &r));
    ASSERT_NEAR(1.3 * 0.78 * 1.22 * 113 * 100 / 1000, r.ch4_t);
    /* One edition, or none, is no mixture. */
    d.allow = 0;
    d.days = 100;
    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_china(), &d, &r));
    PASS();
}

TEST rice_not_published(void) {
    tanhe_rice_data d = field(GL2019);
    tanhe_rice_result r;

    d.water = TANHE_VARIANT_WATER_RAINFED_ALL; /* of 2006 alone */
    ASSERT_EQ(TANHE_ENOTFOUND, rice(tanhe_profile_china(), &d, &r));
    d = field(GL2006);
    d.preseason = TANHE_VARIANT_PRESEASON_OVER_365; /* of 2019 alone */
    ASSERT_EQ(TANHE_ENOTFOUND, rice(tanhe_profile_china(), &d, &r));
    d = field(GL2006);
    ASSERT_EQ(TANHE_ENOTFOUND, rice(tanhe_profile_china_ets(), &d, &r));
    ASSERT(MARKED(r));
    PASS();
}

/* The caller's values: one without a regime stands for no regime, a locked one is locked, units must suit. */
TEST rice_of_an_overlay(void) {
    const tanhe_catalog *catalog = with_own("subject,property,variant,value,unit,grade\n"
                                            "rice,rice_baseline,,2,kgCH4/ha_d,\n"
                                            "rice,sf_water,,0.1,1,\n"
                                            "rice,sf_preseason,,0.1,1,\n"
                                            "rice,cf_organic,,0.1,1,\n"
                                            "rice,sf_water,water_deep,50,%,\n"
                                            "rice,cultivation_period,rice_east_asia,120,d,\n"
                                            "rice,sfo_exponent,,0.5,1,D\n",
                                            tanhe_profile_ipcc2006());
    tanhe_rice_data d = field(GL2006);
    tanhe_rice_result r;

    ASSERT(catalog != NULL);
    d.water = TANHE_VARIANT_WATER_DEEP;
    d.place = TANHE_VARIANT_RICE_EAST_ASIA;
    /* 2 * 50 % * 1 * 100 d * 100 ha = 10000 kg */
    ASSERT_EQ(TANHE_OK, rice(catalog, &d, &r));
    ASSERT_EQ(10, r.ch4_t);
    d.days = NAN;
    ASSERT_EQ(TANHE_OK, rice(catalog, &d, &r));
    ASSERT_EQ(12, r.ch4_t);
    d.water = TANHE_VARIANT_WATER_SINGLE;
    ASSERT_EQ(TANHE_OK, rice(catalog, &d, &r));
    ASSERT_EQ(0.60, r.factors[1].value);
    d.organic[0] = TANHE_VARIANT_ORGANIC_STRAW_SHORT;
    d.organic_t_per_ha[0] = 3;
    ASSERT_EQ(TANHE_EUNCONFIRMED, rice(catalog, &d, &r));
    ASSERT(MARKED(r));
    d.allow |= UNCONFIRMED;
    ASSERT_EQ(TANHE_OK, rice(catalog, &d, &r));
    ASSERT_EQ(2, r.sf_organic); /* (1 + 3)^0.5 */
    ASSERT_EQ(1.0, r.organic_factors[0].value);
    PASS();
}

static tanhe_status rice_with(size_t offset, double value, tanhe_rice_result *out) {
    tanhe_rice_data d = field(GL2006);

    d.sf_water = 1;
    d.water = 0;
    d.sf_preseason = 1;
    d.preseason = 0;
    memcpy((char *)&d + offset, &value, sizeof value);
    return rice(tanhe_profile_china(), &d, out);
}

TEST rice_arguments(void) {
    static const size_t numbers[] = {offsetof(tanhe_rice_data, area_ha), offsetof(tanhe_rice_data, days),
                                     offsetof(tanhe_rice_data, baseline_kg_per_ha_day),
                                     offsetof(tanhe_rice_data, sf_water),
                                     offsetof(tanhe_rice_data, sf_preseason)};
    tanhe_rice_data d = field(GL2006);
    tanhe_rice_result r;

    ASSERT_EQ(TANHE_EARG, rice(NULL, &d, &r));
    ASSERT_EQ(TANHE_EARG, rice(tanhe_profile_china(), NULL, &r));
    ASSERT_EQ(TANHE_EARG, tanhe_rice(tanhe_profile_china(), &d, NULL));
    for (size_t i = 0; i < COUNT(numbers); i++) {
        ASSERT_EQ(TANHE_OK, rice_with(numbers[i], 1, &r));
        ASSERT_EQ(TANHE_EARG, rice_with(numbers[i], -1, &r));
        ASSERT_EQ(TANHE_EARG, rice_with(numbers[i], INFINITY, &r));
    }
    ASSERT_EQ(TANHE_EARG, rice_with(numbers[0], NAN, &r));
    d.allow = BAD_ALLOW;
    ASSERT_EQ(TANHE_EARG, rice(tanhe_profile_china(), &d, &r));
    d.allow = GL2006 | BOTH_ENDS;
    ASSERT_EQ(TANHE_EARG, rice(tanhe_profile_china(), &d, &r));
    d = own_field();
    ASSERT_EQ(TANHE_OK, rice(tanhe_profile_china(), &d, &r));
    d.allow = BAD_ALLOW;
    ASSERT_EQ(TANHE_EARG, rice(tanhe_profile_china(), &d, &r));
    ASSERT(MARKED(r));
    PASS();
}

TEST rice_regimes(void) {
    tanhe_rice_data d = field(GL2006);
    tanhe_rice_result r;

    /* A regime or a value: not both, not none. */
    d.sf_water = 1;
    ASSERT_EQ(TANHE_EARG, rice(tanhe_profile_china(), &d, &r));
    d.sf_water = NAN;
    d.water = 0;
    ASSERT_EQ(TANHE_EARG, rice(tanhe_profile_china(), &d, &r));
    d = field(GL2006);
    d.sf_preseason = 1;
    ASSERT_EQ(TANHE_EARG, rice(tanhe_profile_china(), &d, &r));
    d.sf_preseason = NAN;
    d.preseason = 0;
    ASSERT_EQ(TANHE_EARG, rice(tanhe_profile_china(), &d, &r));
    /* Of their own tables. */
    d = field(GL2006);
    d.water = TANHE_VARIANT_PRESEASON_SHORT;
    ASSERT_EQ(TANHE_EID, rice(tanhe_profile_china(), &d, &r));
    d.water = TANHE_VARIANT_RICE_SOUTH_ASIA;
    ASSERT_EQ(TANHE_EID, rice(tanhe_profile_china(), &d, &r));
    d = field(GL2006);
    d.preseason = TANHE_VARIANT_WATER_RAINFED_ALL;
    ASSERT_EQ(TANHE_EID, rice(tanhe_profile_china(), &d, &r));
    d.preseason = TANHE_VARIANT_ORGANIC_STRAW_SHORT;
    ASSERT_EQ(TANHE_EID, rice(tanhe_profile_china(), &d, &r));
    d = field(GL2006);
    d.place = TANHE_VARIANT_RICE_CENTRAL_SOUTH;
    ASSERT_EQ(TANHE_EID, rice(tanhe_profile_china(), &d, &r));
    d.place = TANHE_VARIANT_WATER_CONTINUOUS;
    ASSERT_EQ(TANHE_EID, rice(tanhe_profile_china(), &d, &r));
    ASSERT(MARKED(r));
    PASS();
}

TEST rice_additions_refused(void) {
    static const double no_amounts[] = {-1, NAN, INFINITY};
    tanhe_rice_result r;

    for (int i = 0; i < TANHE_RICE_ORGANICS; i++) {
        tanhe_rice_data d = field(GL2006);
        d.organic_t_per_ha[i] = 1; /* of what? */
        ASSERT_EQ(TANHE_EARG, rice(tanhe_profile_china(), &d, &r));
        d.organic[i] = TANHE_VARIANT_ORGANIC_FARMYARD;
        ASSERT_EQ(TANHE_OK, rice(tanhe_profile_china(), &d, &r));
        ASSERT_EQ(0.14, r.organic_factors[i].value);
        d.organic[i] = TANHE_VARIANT_PRESEASON_ALL;
        ASSERT_EQ(TANHE_EID, rice(tanhe_profile_china(), &d, &r));
        d.organic[i] = TANHE_VARIANT_MANURE;
        ASSERT_EQ(TANHE_EID, rice(tanhe_profile_china(), &d, &r));
        d.organic[i] = TANHE_VARIANT_N2O_ZONE_1;
        ASSERT_EQ(TANHE_EID, rice(tanhe_profile_china(), &d, &r));
        d.organic[i] = TANHE_VARIANT_ORGANIC_GREEN;
        for (size_t k = 0; k < COUNT(no_amounts); k++) {
            d.organic_t_per_ha[i] = no_amounts[k];
            ASSERT_EQ(TANHE_EARG, rice(tanhe_profile_china(), &d, &r));
        }
    }
    ASSERT(MARKED(r));
    PASS();
}

TEST rice_out_of_range(void) {
    tanhe_rice_data d = field(GL2006);
    tanhe_rice_result r;

    d.area_ha = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, rice(tanhe_profile_china(), &d, &r));
    /* No area of too much is no number either. */
    d = field(GL2006);
    d.area_ha = 0;
    d.baseline_kg_per_ha_day = DBL_MAX;
    d.sf_water = 10;
    d.water = 0;
    ASSERT_EQ(TANHE_ERANGE, rice(tanhe_profile_china(), &d, &r));
    d = field(GL2006);
    d.organic[0] = TANHE_VARIANT_ORGANIC_STRAW_SHORT;
    d.organic[1] = TANHE_VARIANT_ORGANIC_STRAW_SHORT;
    d.organic_t_per_ha[0] = DBL_MAX;
    d.organic_t_per_ha[1] = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, rice(tanhe_profile_china(), &d, &r));
    ASSERT(MARKED(r));
    PASS();
}

SUITE(by_scaling) {
    RUN_TEST(a_field_begins_with_nothing_stated);
    RUN_TEST(rice_of_2006);
    RUN_TEST(rice_of_the_world_2019);
    RUN_TEST(rice_of_east_asia_2019);
    RUN_TEST(rice_with_additions);
    RUN_TEST(rice_of_own_values);
    RUN_TEST(rice_asks_for_the_edition);
    RUN_TEST(rice_does_not_mix_editions_unasked);
    RUN_TEST(rice_not_published);
    RUN_TEST(rice_of_an_overlay);
    RUN_TEST(rice_arguments);
    RUN_TEST(rice_regimes);
    RUN_TEST(rice_additions_refused);
    RUN_TEST(rice_out_of_range);
}

/* ----------------------------------------------------------------------------------------------- livestock */

TEST mean_population(void) {
    double head = -7;

    /* 1000 pigs that live 180 days */
    ASSERT_EQ(TANHE_OK, tanhe_livestock_mean(1000, 180, &head));
    ASSERT_NEAR(493.15068493150685, head);
    ASSERT_EQ(TANHE_OK, tanhe_livestock_mean(1000, 365, &head));
    ASSERT_EQ(1000, head);
    ASSERT_EQ(TANHE_OK, tanhe_livestock_mean(1000, 0, &head));
    ASSERT_EQ(0, head);
    ASSERT_EQ(TANHE_OK, tanhe_livestock_mean(0, 100, &head));
    ASSERT_EQ(0, head);
    head = -7;
    ASSERT_EQ(TANHE_EARG, tanhe_livestock_mean(1000, 180, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_livestock_mean(1000, 365.25, &head));
    ASSERT_EQ(TANHE_EARG, tanhe_livestock_mean(1000, -1, &head));
    ASSERT_EQ(TANHE_EARG, tanhe_livestock_mean(1000, NAN, &head));
    ASSERT_EQ(TANHE_EARG, tanhe_livestock_mean(-1, 180, &head));
    ASSERT_EQ(TANHE_EARG, tanhe_livestock_mean(NAN, 180, &head));
    ASSERT_EQ(TANHE_EARG, tanhe_livestock_mean(INFINITY, 180, &head));
    ASSERT_EQ(TANHE_ERANGE, tanhe_livestock_mean(DBL_MAX, 365, &head));
    ASSERT_EQ(-7, head);
    PASS();
}

/* 1000 head, all values published. */
static tanhe_livestock_data herd(tanhe_id animal, tanhe_id enteric, tanhe_id manure, int32_t allow) {
    tanhe_livestock_data d = {1000, NAN, NAN, NAN, animal, enteric, manure, allow};

    return d;
}

static tanhe_status livestock(const tanhe_catalog *catalog, tanhe_livestock_data data,
                              tanhe_livestock_result *out) {
    MARK(*out);
    return tanhe_livestock(catalog, &data, out);
}

/* A gas that is not known, and why. */
#define ASSERT_NO_GAS(why, gas, status, factor)                                                              \
    do {                                                                                                     \
        ASSERT_EQ((why), (status));                                                                          \
        ASSERT(is_nan(gas));                                                                                 \
        ASSERT_UNUSED(factor);                                                                               \
    } while (0)

TEST a_herd_begins_with_nothing_stated(void) {
    tanhe_livestock_data d;

    MARK(d);
    ASSERT_EQ(TANHE_EARG, tanhe_livestock_init(NULL));
    ASSERT_EQ(TANHE_OK, tanhe_livestock_init(&d));
    ASSERT(same_bits(0, d.head));
    ASSERT(is_nan(d.enteric_kg) && is_nan(d.manure_ch4_kg) && is_nan(d.manure_n2o_kg));
    ASSERT(d.animal == 0 && d.enteric == 0 && d.manure == 0 && d.allow == 0);
    PASS();
}

/* As the header has it: 1200 head, 68 kg and at 17 degrees 15 kg. */
TEST the_herd_of_the_header(void) {
    tanhe_livestock_data herd_data;
    tanhe_livestock_result r;

    ASSERT_EQ(TANHE_OK, tanhe_livestock_init(&herd_data));
    herd_data.head = 1200;
    herd_data.animal = TANHE_FARM_DAIRY;
    herd_data.manure = TANHE_VARIANT_TEMPERATURE_17;
    herd_data.allow = GL2006;
    ASSERT_EQ(TANHE_OK, tanhe_livestock(tanhe_profile_china(), &herd_data, &r));
    ASSERT_NEAR(81.6, r.enteric_ch4_t);
    ASSERT_NEAR(18.0, r.manure_ch4_t);
    ASSERT_EQ(TANHE_ENOTFOUND, r.manure_n2o_status);
    PASS();
}

TEST dairy_of_the_ipcc(void) {
    static const double manure_kg[] = {13, 14, 15, 16, 17, 18}; /* at 15 to 20 degrees */
    tanhe_livestock_result r;

    for (int32_t i = 0; i < 6; i++) {
        tanhe_id variant = TANHE_VARIANT_TEMPERATURE_15 + i;
        ASSERT_EQ(TANHE_OK, livestock(tanhe_profile_ipcc2006(), herd(TANHE_FARM_DAIRY, 0, variant, 0), &r));
        /* 1000 head * 68 kg = 68 t */
        ASSERT_EQ(TANHE_OK, r.enteric_status);
        ASSERT_EQ(68, r.enteric_ch4_t);
        ASSERT_VALUE(r.factors[0], TANHE_FARM_DAIRY, TANHE_PROPERTY_EF_CH4_ENTERIC, 0, 68,
                     TANHE_SOURCE_IPCC2006_V4);
        ASSERT_EQ(TANHE_OK, r.manure_ch4_status);
        ASSERT_EQ(manure_kg[i], r.manure_ch4_t);
        ASSERT_VALUE(r.factors[1], TANHE_FARM_DAIRY, TANHE_PROPERTY_EF_CH4_MANURE, variant, manure_kg[i],
                     TANHE_SOURCE_IPCC2006_V4);
        ASSERT_NO_GAS(TANHE_ENOTFOUND, r.manure_n2o_t, r.manure_n2o_status, r.factors[2]);
        ASSERT_EQ(0, r.reserved);
    }
    PASS();
}

/* Dairy 68 in 2006, 78 in 2019; buffalo 55 and 76. */
TEST editions_of_livestock(void) {
    static const struct {
        tanhe_id animal;
        double kg_2006, kg_2019;
    } rows[] = {{TANHE_FARM_DAIRY, 68, 78}, {TANHE_FARM_OTHER_CATTLE, 47, 54}, {TANHE_FARM_BUFFALO, 55, 76}};
    tanhe_livestock_result r;

    for (size_t i = 0; i < COUNT(rows); i++) {
        tanhe_livestock_data d = herd(rows[i].animal, 0, TANHE_VARIANT_TEMPERATURE_18, 0);
        ASSERT_EQ(TANHE_OK, livestock(tanhe_profile_china(), d, &r));
        ASSERT_NO_GAS(TANHE_ECHOICE, r.enteric_ch4_t, r.enteric_status, r.factors[0]);
        ASSERT_EQ(TANHE_OK, r.manure_ch4_status);
        d.allow = GL2006;
        ASSERT_EQ(TANHE_OK, livestock(tanhe_profile_china(), d, &r));
        ASSERT_EQ(rows[i].kg_2006, r.enteric_ch4_t);
        d.allow = GL2019;
        ASSERT_EQ(TANHE_OK, livestock(tanhe_profile_china(), d, &r));
        ASSERT_EQ(rows[i].kg_2019, r.enteric_ch4_t);
        /* Manure by temperature is known of 2006 alone. */
        ASSERT_NO_GAS(TANHE_ENOTFOUND, r.manure_ch4_t, r.manure_ch4_status, r.factors[1]);
        d.allow = GL2006 | GL2019;
        ASSERT_EQ(TANHE_OK, livestock(tanhe_profile_all(), d, &r));
        ASSERT_EQ(rows[i].kg_2019, r.enteric_ch4_t);
        ASSERT_EQ(TANHE_OK, r.manure_ch4_status);
    }
    PASS();
}

TEST smaller_animals_by_climate(void) {
    static const struct {
        tanhe_id animal, climate;
        double kg;
    } rows[] = {{TANHE_FARM_SHEEP, TANHE_VARIANT_COOL, 0.1},
                {TANHE_FARM_SHEEP, TANHE_VARIANT_TEMPERATE, 0.15},
                {TANHE_FARM_SHEEP, TANHE_VARIANT_WARM, 0.2},
                {TANHE_FARM_CAMEL, TANHE_VARIANT_TEMPERATE, 1.92},
                {TANHE_FARM_POULTRY, TANHE_VARIANT_COOL, 0.01}};
    tanhe_livestock_result r;

    for (size_t i = 0; i < COUNT(rows); i++) {
        ASSERT_EQ(TANHE_OK,
                  livestock(tanhe_profile_china(), herd(rows[i].animal, 0, rows[i].climate, GL2006), &r));
        ASSERT_EQ(TANHE_OK, r.manure_ch4_status);
        ASSERT_EQ(rows[i].kg, r.manure_ch4_t);
    }
    /* Poultry ferment nothing that is published. */
    ASSERT_NO_GAS(TANHE_ENOTFOUND, r.enteric_ch4_t, r.enteric_status, r.factors[0]);
    PASS();
}

/* Recalled: dairy, intensive 88.1, household 89.3, grazing 99.3; central south 8.45 kg CH4 and 1.710 kg N2O. */
TEST dairy_of_the_guideline(void) {
    static const double enteric_kg[] = {88.1, 89.3, 99.3};
    const tanhe_id hunan = TANHE_VARIANT_MANURE_CENTRAL_SOUTH;
    tanhe_livestock_result r;

    for (int32_t i = 0; i < 3; i++) {
        tanhe_livestock_data d = herd(TANHE_FARM_DAIRY, TANHE_VARIANT_INTENSIVE + i, hunan, UNCONFIRMED);
        ASSERT_EQ(TANHE_OK, livestock(tanhe_profile_china(), d, &r));
        ASSERT_EQ(1000 * enteric_kg[i] / 1000, r.enteric_ch4_t);
        ASSERT_VALUE(r.factors[0], TANHE_FARM_DAIRY, TANHE_PROPERTY_EF_CH4_ENTERIC,
                     TANHE_VARIANT_INTENSIVE + i, enteric_kg[i], TANHE_SOURCE_PROVINCIAL_LAND_2011);
        ASSERT_EQ(8.45, r.manure_ch4_t);
        ASSERT_VALUE(r.factors[1], TANHE_FARM_DAIRY, TANHE_PROPERTY_EF_CH4_MANURE, hunan, 8.45,
                     TANHE_SOURCE_PROVINCIAL_LAND_2011);
        ASSERT_EQ(1.710, r.manure_n2o_t);
        ASSERT_VALUE(r.factors[2], TANHE_FARM_DAIRY, TANHE_PROPERTY_EF_N2O_MANURE, hunan, 1.710,
                     TANHE_SOURCE_PROVINCIAL_LAND_2011);
        ASSERT_EQ(TANHE_UNIT_KGN2O_PER_HEAD_A, r.factors[2].unit);
        /* Locked; the IPCC's value of no way of feeding does not stand in. */
        d.allow = GL2006;
        ASSERT_EQ(TANHE_OK, livestock(tanhe_profile_china(), d, &r));
        ASSERT_NO_GAS(TANHE_EUNCONFIRMED, r.enteric_ch4_t, r.enteric_status, r.factors[0]);
        ASSERT_NO_GAS(TANHE_EUNCONFIRMED, r.manure_ch4_t, r.manure_ch4_status, r.factors[1]);
        ASSERT_NO_GAS(TANHE_EUNCONFIRMED, r.manure_n2o_t, r.manure_n2o_status, r.factors[2]);
    }
    PASS();
}

TEST ways_of_feeding(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_livestock_result r;

    /* High productivity is of 2019 alone, so no edition need be named. */
    ASSERT_EQ(TANHE_OK, livestock(china, herd(TANHE_FARM_DAIRY, TANHE_VARIANT_HIGH_PRODUCTIVITY, 0, 0), &r));
    ASSERT_EQ(96, r.enteric_ch4_t);
    ASSERT_NO_GAS(TANHE_ENOTFOUND, r.manure_ch4_t, r.manure_ch4_status, r.factors[1]); /* no climate */
    ASSERT_EQ(TANHE_OK, livestock(china, herd(TANHE_FARM_SWINE, TANHE_VARIANT_LOW_PRODUCTIVITY, 0, 0), &r));
    ASSERT_EQ(1, r.enteric_ch4_t);
    /* The 2006 edition has only a value without it. */
    ASSERT_EQ(TANHE_OK,
              livestock(china, herd(TANHE_FARM_DAIRY, TANHE_VARIANT_HIGH_PRODUCTIVITY, 0, GL2006), &r));
    ASSERT_NO_GAS(TANHE_ENOTFOUND, r.enteric_ch4_t, r.enteric_status, r.factors[0]);
    /* Nor has the guideline intensive pigs; pigs it has, as the IPCC has. */
    ASSERT_EQ(TANHE_OK,
              livestock(china, herd(TANHE_FARM_SWINE, TANHE_VARIANT_INTENSIVE, 0, UNCONFIRMED), &r));
    ASSERT_NO_GAS(TANHE_ENOTFOUND, r.enteric_ch4_t, r.enteric_status, r.factors[0]);
    ASSERT_EQ(TANHE_OK, livestock(china, herd(TANHE_FARM_SWINE, 0, 0, 0), &r));
    ASSERT_EQ(1, r.enteric_ch4_t);
    ASSERT_EQ(TANHE_SOURCE_IPCC2006_V4, r.factors[0].source);
    ASSERT_EQ(TANHE_MATCH_LOCKED_PASSED, r.factors[0].match);
    PASS();
}

TEST own_factors(void) {
    tanhe_livestock_data d = {2000, 60, 0.5, 0, TANHE_FARM_DAIRY, 0, 0, 0};
    tanhe_livestock_result r;

    ASSERT_EQ(TANHE_OK, livestock(tanhe_profile_china(), d, &r));
    ASSERT_EQ(120, r.enteric_ch4_t);
    ASSERT_EQ(1, r.manure_ch4_t);
    ASSERT_EQ(0, r.manure_n2o_t);
    ASSERT_EQ(TANHE_OK, r.enteric_status);
    ASSERT_EQ(TANHE_OK, r.manure_ch4_status);
    ASSERT_EQ(TANHE_OK, r.manure_n2o_status);
    for (int i = 0; i < 3; i++)
        ASSERT_EQ(TANHE_SOURCE_MEASURED, r.factors[i].source);
    ASSERT_EQ(TANHE_UNIT_KGCH4_PER_HEAD_A, r.factors[0].unit);
    ASSERT_EQ(TANHE_UNIT_KGCH4_PER_HEAD_A, r.factors[1].unit);
    ASSERT_EQ(TANHE_UNIT_KGN2O_PER_HEAD_A, r.factors[2].unit);
    d.head = 0;
    ASSERT_EQ(TANHE_OK, livestock(tanhe_profile_china(), d, &r));
    ASSERT(same_bits(0.0, r.enteric_ch4_t));
    PASS();
}

TEST livestock_refused(void) {
    static const double bad[] = {-1, INFINITY};
    static const tanhe_id no_animals[] = {0, TANHE_FARM_DAIRY - 1, TANHE_FARM_POULTRY + 1, TANHE_FARM_RICE};
    static const tanhe_id no_feeding[] = {TANHE_VARIANT_INTENSIVE - 1, TANHE_VARIANT_MANURE_CENTRAL_SOUTH,
                                          TANHE_VARIANT_TEMPERATURE_17, -1};
    static const tanhe_id no_manure[] = {TANHE_VARIANT_LOW_PRODUCTIVITY,   TANHE_VARIANT_WARM + 1,
                                         TANHE_VARIANT_TEMPERATURE_15 - 1, TANHE_VARIANT_TEMPERATURE_20 + 1,
                                         TANHE_VARIANT_RICE_CENTRAL_SOUTH, TANHE_VARIANT_N2O_ZONE_4,
                                         TANHE_VARIANT_TEMPERATE + 1,      -1};
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_livestock_data d = herd(TANHE_FARM_DAIRY, 0, 0, 0);
    tanhe_livestock_result r;

    ASSERT_EQ(TANHE_EARG, livestock(NULL, d, &r));
    ASSERT_EQ(TANHE_EARG, tanhe_livestock(china, NULL, &r));
    ASSERT_EQ(TANHE_EARG, tanhe_livestock(china, &d, NULL));
    d.head = NAN;
    ASSERT_EQ(TANHE_EARG, livestock(china, d, &r));
    for (size_t i = 0; i < COUNT(bad); i++) {
        d = herd(TANHE_FARM_DAIRY, 0, 0, 0);
        d.head = bad[i];
        ASSERT_EQ(TANHE_EARG, livestock(china, d, &r));
        d = herd(TANHE_FARM_DAIRY, 0, 0, 0);
        d.enteric_kg = bad[i];
        ASSERT_EQ(TANHE_EARG, livestock(china, d, &r));
        d = herd(TANHE_FARM_DAIRY, 0, 0, 0);
        d.manure_ch4_kg = bad[i];
        ASSERT_EQ(TANHE_EARG, livestock(china, d, &r));
        d = herd(TANHE_FARM_DAIRY, 0, 0, 0);
        d.manure_n2o_kg = bad[i];
        ASSERT_EQ(TANHE_EARG, livestock(china, d, &r));
    }
    ASSERT_EQ(TANHE_EARG, livestock(china, herd(TANHE_FARM_DAIRY, 0, 0, BAD_ALLOW), &r));
    ASSERT_EQ(TANHE_EARG, livestock(china, herd(TANHE_FARM_DAIRY, 0, 0, BOTH_ENDS), &r));
    for (size_t i = 0; i < COUNT(no_animals); i++)
        ASSERT_EQ(TANHE_EID, livestock(china, herd(no_animals[i], 0, 0, 0), &r));
    for (size_t i = 0; i < COUNT(no_feeding); i++)
        ASSERT_EQ(TANHE_EID, livestock(china, herd(TANHE_FARM_DAIRY, no_feeding[i], 0, 0), &r));
    for (size_t i = 0; i < COUNT(no_manure); i++)
        ASSERT_EQ(TANHE_EID, livestock(china, herd(TANHE_FARM_DAIRY, 0, no_manure[i], 0), &r));
    for (int i = 0; i < 3; i++) {
        tanhe_livestock_data big = {DBL_MAX, 0, 0, 0, TANHE_FARM_DAIRY, 0, 0, 0};
        double *kg = i == 0 ? &big.enteric_kg : i == 1 ? &big.manure_ch4_kg : &big.manure_n2o_kg;
        *kg = 2;
        ASSERT_EQ(TANHE_ERANGE, livestock(china, big, &r));
    }
    ASSERT(MARKED(r));
    PASS();
}

TEST temperatures_of_manure(void) {
    static const struct {
        double degc;
        tanhe_id variant;
    } rows[] = {
        {14.5, TANHE_VARIANT_TEMPERATURE_15},
        {15, TANHE_VARIANT_TEMPERATURE_15},
        {15.499999999999998, TANHE_VARIANT_TEMPERATURE_15},
        {15.5, TANHE_VARIANT_TEMPERATURE_16},
        {17.4, TANHE_VARIANT_TEMPERATURE_17},
        {17.499999999999996, TANHE_VARIANT_TEMPERATURE_17},
        {17.5, TANHE_VARIANT_TEMPERATURE_18},
        {19, TANHE_VARIANT_TEMPERATURE_19},
        {20, TANHE_VARIANT_TEMPERATURE_20},
        {20.499999999999996, TANHE_VARIANT_TEMPERATURE_20},
    };
    tanhe_id variant = -7;

    for (size_t i = 0; i < COUNT(rows); i++) {
        ASSERT_EQ(TANHE_OK, tanhe_manure_temperature(rows[i].degc, &variant));
        ASSERT_EQ(rows[i].variant, variant);
    }
    variant = -7;
    ASSERT_EQ(TANHE_ESTATE, tanhe_manure_temperature(14.499999999999998, &variant));
    ASSERT_EQ(TANHE_ESTATE, tanhe_manure_temperature(20.5, &variant));
    ASSERT_EQ(TANHE_ESTATE, tanhe_manure_temperature(-DBL_MAX, &variant));
    ASSERT_EQ(TANHE_ESTATE, tanhe_manure_temperature(DBL_MAX, &variant));
    ASSERT_EQ(TANHE_EARG, tanhe_manure_temperature(NAN, &variant));
    ASSERT_EQ(TANHE_EARG, tanhe_manure_temperature(INFINITY, &variant));
    ASSERT_EQ(TANHE_EARG, tanhe_manure_temperature(17, NULL));
    ASSERT_EQ(-7, variant);
    PASS();
}

SUITE(animals) {
    RUN_TEST(mean_population);
    RUN_TEST(a_herd_begins_with_nothing_stated);
    RUN_TEST(the_herd_of_the_header);
    RUN_TEST(dairy_of_the_ipcc);
    RUN_TEST(editions_of_livestock);
    RUN_TEST(smaller_animals_by_climate);
    RUN_TEST(dairy_of_the_guideline);
    RUN_TEST(ways_of_feeding);
    RUN_TEST(own_factors);
    RUN_TEST(livestock_refused);
    RUN_TEST(temperatures_of_manure);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(layout);
    RUN_SUITE(by_season);
    RUN_SUITE(by_scaling);
    RUN_SUITE(animals);
    GREATEST_MAIN_END();
}
