/* SPDX-License-Identifier: MIT */
/* N2O of managed soils, nitrogen of crop residues. */

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
#define ZONE_4      TANHE_VARIANT_N2O_ZONE_4

/* Places of tanhe_soil_n_result.factors. */
enum {
    DIRECT,
    RICE,
    PASTURE,
    VOLATILISED_SYNTHETIC,
    VOLATILISED_ORGANIC,
    LEACHED_FRACTION,
    DEPOSITED,
    LEACHED
};

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
    ASSERT_EQ_FMT((size_t)120, sizeof(tanhe_soil_n_data), "%zu");
    ASSERT_EQ_FMT((size_t)624, sizeof(tanhe_soil_n_result), "%zu");
    ASSERT_EQ_FMT((size_t)56, sizeof(tanhe_crop_data), "%zu");
    ASSERT_EQ_FMT((size_t)112, offsetof(tanhe_soil_n_data, zone), "%zu");
    ASSERT_EQ_FMT((size_t)48, offsetof(tanhe_soil_n_result, factors), "%zu");
    ASSERT_EQ_FMT((size_t)48, offsetof(tanhe_crop_data, crop), "%zu");
    PASS();
}

SUITE(layout) {
    RUN_TEST(layouts);
}

/* --------------------------------------------------------------------------------------------------- soils */

/* 1000 t synthetic, 400 t organic, 200 t of residues, a quarter of them to rice; 100 t on pasture. */
static tanhe_soil_n_data nitrogen(tanhe_id zone, int32_t allow) {
    tanhe_soil_n_data d = {1000, 400, 200, 100, NAN, 0.25, NAN,  NAN,
                           NAN,  NAN, NAN, NAN, NAN, NAN,  zone, allow};

    return d;
}

/* Only so much synthetic nitrogen, and nothing indirect. */
static tanhe_soil_n_data synthetic(double t, double rice_share, int32_t allow) {
    tanhe_soil_n_data d = {t, 0, 0, 0, NAN, rice_share, 0, 0, 0, NAN, NAN, NAN, NAN, NAN, 0, allow};

    return d;
}

static tanhe_status soils(const tanhe_catalog *catalog, tanhe_soil_n_data data, tanhe_soil_n_result *out) {
    MARK(*out);
    return tanhe_soil_n2o(catalog, &data, out);
}

/*
 * direct      1200 * 0.01 + 400 * 0.003 + 100 * 0.02 = 15.2 t N
 * volatilised 1000 * 0.10 + (400 + 100) * 0.20 = 200 t N; * 0.01 = 2 t N
 * leached     1700 * 0.30 = 510 t N; * 0.0075 = 3.825 t N
 * all         21.025 t N * 44/28 = 33.0392857142857143 t N2O
 */
TEST soils_of_2006(void) {
    static const struct {
        tanhe_id subject, property;
        double value;
    } rows[] = {{TANHE_FARM_N_INPUT, TANHE_PROPERTY_EF_N2O_N, 0.01},
                {TANHE_FARM_N_INPUT_RICE, TANHE_PROPERTY_EF_N2O_N, 0.003},
                {TANHE_FARM_N_PASTURE, TANHE_PROPERTY_EF_N2O_N, 0.02},
                {TANHE_FARM_N_SYNTHETIC, TANHE_PROPERTY_FRAC_VOLATILISED, 0.10},
                {TANHE_FARM_N_ORGANIC, TANHE_PROPERTY_FRAC_VOLATILISED, 0.20},
                {TANHE_FARM_N_INPUT, TANHE_PROPERTY_FRAC_LEACHED, 0.30},
                {TANHE_FARM_N_DEPOSITED, TANHE_PROPERTY_EF_N2O_N, 0.01},
                {TANHE_FARM_N_LEACHED, TANHE_PROPERTY_EF_N2O_N, 0.0075}};
    const tanhe_catalog *catalogs[] = {tanhe_profile_ipcc2006(), tanhe_profile_china(), tanhe_profile_all()};
    tanhe_soil_n_result r;

    for (size_t c = 0; c < COUNT(catalogs); c++) {
        ASSERT_EQ(TANHE_OK, soils(catalogs[c], nitrogen(0, GL2006), &r));
        ASSERT_NEAR(23.8857142857142857, r.direct_n2o_t); /* 836/35 */
        ASSERT_NEAR(3.14285714285714286, r.deposited_n2o_t);
        ASSERT_NEAR(6.01071428571428571, r.leached_n2o_t);
        ASSERT_NEAR(33.0392857142857143, r.n2o_t);
        ASSERT_NEAR(200.0, r.volatilised_tn);
        ASSERT_NEAR(510.0, r.leached_tn);
        for (size_t i = 0; i < COUNT(rows); i++)
            ASSERT_VALUE(r.factors[i], rows[i].subject, rows[i].property, 0, rows[i].value,
                         TANHE_SOURCE_IPCC2006_V4);
    }
    PASS();
}

/*
 * What a second source prints, with GWP 273: 4290000 g CO2e per t N of upland, 1716000 of rice.
 *
 *     0.01 * 44/28 * 273 * 1e6 = 4290000        0.004 * 44/28 * 273 * 1e6 = 1716000
 */
TEST soils_of_2019(void) {
    tanhe_soil_n_result r;

    ASSERT_EQ(TANHE_OK, soils(tanhe_profile_china(), synthetic(1, 0, GL2019), &r));
    ASSERT_NEAR(4290000.0, r.n2o_t * 273 * 1e6);
    ASSERT_EQ(r.direct_n2o_t, r.n2o_t);
    ASSERT_EQ(TANHE_SOURCE_IPCC2019_V4, r.factors[DIRECT].source);
    ASSERT_UNUSED(r.factors[RICE]);
    ASSERT_EQ(TANHE_OK, soils(tanhe_profile_china(), synthetic(1, 1, GL2019), &r));
    ASSERT_NEAR(1716000.0, r.n2o_t * 273 * 1e6);
    ASSERT_UNUSED(r.factors[DIRECT]);
    ASSERT_VALUE(r.factors[RICE], TANHE_FARM_N_INPUT_RICE, TANHE_PROPERTY_EF_N2O_N, 0, 0.004,
                 TANHE_SOURCE_IPCC2019_V4);
    /* The rest is of 2006: with 2019 alone it is not there, with both it is. */
    ASSERT_EQ(TANHE_ENOTFOUND, soils(tanhe_profile_china(), nitrogen(0, GL2019), &r));
    ASSERT(MARKED(r));
    ASSERT_EQ(TANHE_OK, soils(tanhe_profile_china(), nitrogen(0, GL2006 | GL2019), &r));
    ASSERT_NEAR(33.6678571428571429, r.n2o_t); /* 15.6 + 2 + 3.825 = 21.425 t N */
    PASS();
}

/* The editions differ on rice alone: without rice none need be named. */
TEST soils_ask_for_the_edition(void) {
    tanhe_soil_n_data d = nitrogen(0, 0);
    tanhe_soil_n_result r;

    ASSERT_EQ(TANHE_ECHOICE, soils(tanhe_profile_china(), d, &r));
    ASSERT(MARKED(r));
    d.rice_share = 0;
    ASSERT_EQ(TANHE_OK, soils(tanhe_profile_china(), d, &r));
    ASSERT_EQ(0.01, r.factors[DIRECT].value);
    d = nitrogen(0, 0);
    d.ef_rice = 0.003;
    ASSERT_EQ(TANHE_OK, soils(tanhe_profile_china(), d, &r));
    ASSERT_NEAR(33.0392857142857143, r.n2o_t);
    ASSERT_EQ(TANHE_SOURCE_MEASURED, r.factors[RICE].source);
    PASS();
}

/* 1600 t * 0.0109 = 17.44 t N direct, rice too; 180 t volatilise, 320 t leach; 17.44 + 1.8 + 2.4 = 21.64 t N */
TEST soils_of_a_zone(void) {
    tanhe_soil_n_data d = nitrogen(ZONE_4, UNCONFIRMED);
    tanhe_soil_n_result r;

    d.pasture_t = 0;
    d.volatilised_synthetic = 0.10;
    d.volatilised_organic = 0.20;
    d.leached = 0.20;
    ASSERT_EQ(TANHE_OK, soils(tanhe_profile_china(), d, &r));
    ASSERT_NEAR(27.4057142857142857, r.direct_n2o_t); /* 4796/175 */
    ASSERT_NEAR(2.82857142857142857, r.deposited_n2o_t);
    ASSERT_NEAR(3.77142857142857143, r.leached_n2o_t);
    ASSERT_NEAR(34.0057142857142857, r.n2o_t);
    ASSERT_NEAR(180.0, r.volatilised_tn);
    ASSERT_NEAR(320.0, r.leached_tn);
    ASSERT_VALUE(r.factors[DIRECT], TANHE_FARM_N_INPUT, TANHE_PROPERTY_EF_N2O_N, ZONE_4, 0.0109,
                 TANHE_SOURCE_PROVINCIAL_LAND_2011);
    ASSERT_EQ(TANHE_MATCH_UNCONFIRMED, r.factors[DIRECT].match);
    ASSERT_UNUSED(r.factors[RICE]);
    ASSERT_UNUSED(r.factors[PASTURE]);
    for (int i = VOLATILISED_SYNTHETIC; i <= LEACHED_FRACTION; i++)
        ASSERT_EQ(TANHE_SOURCE_MEASURED, r.factors[i].source);
    ASSERT_EQ(0.01, r.factors[DEPOSITED].value);
    ASSERT_EQ(0.0075, r.factors[LEACHED].value);
    /* A factor of one's own for rice, and for pasture: 1200 * 0.0109 + 400 * 0.003 + 100 * 0.02 = 16.28 t N */
    d.ef_rice = 0.003;
    d.pasture_t = 100;
    d.ef_pasture = 0.02;
    ASSERT_EQ(TANHE_OK, soils(tanhe_profile_china(), d, &r));
    ASSERT_NEAR(25.5828571428571429, r.direct_n2o_t); /* 4477/175 */
    ASSERT_NEAR(32.7328571428571429, r.n2o_t);
    ASSERT_EQ(0.003, r.factors[RICE].value);
    PASS();
}

/*
 * The guideline takes all that is excreted: of 900 t N, 400 are applied and 100 fall on pasture, the rest is lost or
 * burnt. Volatilised 1000 * 0.10 + 900 * 0.20 = 280 t N, of which 2.8 t leave as N2O; nothing else changes.
 */
TEST soils_of_all_that_is_excreted(void) {
    tanhe_soil_n_data d = nitrogen(0, GL2006);
    tanhe_soil_n_result r, as_applied;

    ASSERT_EQ(TANHE_OK, soils(tanhe_profile_china(), d, &as_applied));
    d.excreted_t = 900;
    ASSERT_EQ(TANHE_OK, soils(tanhe_profile_china(), d, &r));
    ASSERT_NEAR(280.0, r.volatilised_tn);
    ASSERT_NEAR(4.4, r.deposited_n2o_t); /* 2.8 * 44/28 */
    ASSERT(same_bits(as_applied.direct_n2o_t, r.direct_n2o_t));
    ASSERT(same_bits(as_applied.leached_n2o_t, r.leached_n2o_t));
    ASSERT(same_bits(as_applied.leached_tn, r.leached_tn));
    ASSERT_EQ(0.2, r.factors[VOLATILISED_ORGANIC].value);
    d.excreted_t = 500; /* what NaN stands for */
    ASSERT_EQ(TANHE_OK, soils(tanhe_profile_china(), d, &r));
    ASSERT(same_bits(as_applied.n2o_t, r.n2o_t));
    d.excreted_t = 0; /* none, and no fraction asked for */
    ASSERT_EQ(TANHE_OK, soils(tanhe_profile_china(), d, &r));
    ASSERT_NEAR(100.0, r.volatilised_tn);
    ASSERT_UNUSED(r.factors[VOLATILISED_ORGANIC]);
    PASS();
}

TEST soils_begin_with_nothing_stated(void) {
    tanhe_soil_n_data d;
    tanhe_soil_n_result r;

    MARK(d);
    ASSERT_EQ(TANHE_EARG, tanhe_soil_n_init(NULL));
    ASSERT_EQ(TANHE_OK, tanhe_soil_n_init(&d));
    ASSERT(same_bits(0, d.synthetic_t) && same_bits(0, d.organic_t) && same_bits(0, d.residue_t));
    ASSERT(same_bits(0, d.pasture_t) && same_bits(0, d.rice_share) && is_nan(d.excreted_t));
    ASSERT(is_nan(d.volatilised_synthetic) && is_nan(d.volatilised_organic) && is_nan(d.leached));
    ASSERT(is_nan(d.ef_direct) && is_nan(d.ef_rice) && is_nan(d.ef_pasture));
    ASSERT(is_nan(d.ef_deposited) && is_nan(d.ef_leached));
    ASSERT(d.zone == 0 && d.allow == 0);
    ASSERT_EQ(TANHE_OK, soils(tanhe_profile_china(), d, &r));
    ASSERT(same_bits(0, r.n2o_t));
    PASS();
}

TEST zones_of_the_guideline(void) {
    static const double values[] = {0.0056, 0.0114, 0.0057, 0.0109, 0.0178, 0.0106};
    tanhe_soil_n_result r;

    for (int32_t i = 0; i < 6; i++) {
        tanhe_soil_n_data d = synthetic(28, 0.5, UNCONFIRMED);
        d.zone = TANHE_VARIANT_N2O_ZONE_1 + i;
        ASSERT_EQ(TANHE_OK, soils(tanhe_profile_all(), d, &r));
        ASSERT_EQ(values[i], r.factors[DIRECT].value);
        ASSERT_NEAR(44 * values[i], r.n2o_t);
    }
    PASS();
}

/* What a zone has locked or not at all, no value without a zone stands for. */
TEST zones_stand_alone(void) {
    tanhe_soil_n_data d = nitrogen(ZONE_4, GL2006);
    tanhe_soil_n_result r;

    ASSERT_EQ(TANHE_EUNCONFIRMED, soils(tanhe_profile_china(), d, &r));
    ASSERT_EQ(TANHE_ENOTFOUND, soils(tanhe_profile_ipcc2006(), d, &r));
    d.allow |= UNCONFIRMED;
    ASSERT_EQ(TANHE_ENOTFOUND, soils(tanhe_profile_china(), d, &r));
    ASSERT(MARKED(r));
    d.ef_pasture = 0.02;
    d.volatilised_synthetic = 0.1;
    d.volatilised_organic = 0.2;
    d.leached = 0.2;
    ASSERT_EQ(TANHE_OK, soils(tanhe_profile_china(), d, &r));
    double *needed[] = {&d.ef_pasture, &d.volatilised_synthetic, &d.volatilised_organic, &d.leached};
    for (size_t i = 0; i < COUNT(needed); i++) {
        double value = *needed[i];
        *needed[i] = NAN;
        ASSERT_EQ(TANHE_ENOTFOUND, soils(tanhe_profile_china(), d, &r));
        *needed[i] = value;
    }
    PASS();
}

TEST zones_of_other_tables(void) {
    static const tanhe_id others[] = {TANHE_VARIANT_N2O_ZONE_1 - 1,       TANHE_VARIANT_N2O_ZONE_6 + 1,
                                      TANHE_VARIANT_RICE_CENTRAL_SOUTH,   TANHE_VARIANT_RICE_FLOODED,
                                      TANHE_VARIANT_MANURE_CENTRAL_SOUTH, -1};
    tanhe_soil_n_result r;

    for (size_t i = 0; i < COUNT(others); i++)
        ASSERT_EQ(TANHE_EID, soils(tanhe_profile_china(), nitrogen(others[i], UNCONFIRMED), &r));
    ASSERT(MARKED(r));
    PASS();
}

/* The caller's documents: of the zone, and in another unit. */
TEST soils_of_an_overlay(void) {
    const tanhe_catalog *catalog = with_own("subject,property,variant,value,unit\n"
                                            "n_input,ef_n2o_n,n2o_zone_4,0.02,kgN/kgN\n"
                                            "n_input,frac_leached,n2o_zone_4,0.25,kgN/kgN\n"
                                            "n_input,frac_leached,,0.5,kgN/kgN\n"
                                            "n_synthetic,frac_volatilised,n2o_zone_1,30,%\n"
                                            "n_input,ef_n2o_n,n2o_zone_2,1.5,kgN/kgN\n",
                                            tanhe_profile_ipcc2006());
    tanhe_soil_n_data d = {100, 0, 0, 0, NAN, 0.5, 0, NAN, NAN, NAN, NAN, NAN, NAN, 0, ZONE_4, 0};
    tanhe_soil_n_result r;

    ASSERT(catalog != NULL);
    /* 100 * 0.02 = 2 t N; 25 t N leached, of which none leaves as N2O */
    ASSERT_EQ(TANHE_OK, soils(catalog, d, &r));
    ASSERT_NEAR(3.14285714285714286, r.n2o_t);
    ASSERT_EQ(25, r.leached_tn);
    ASSERT_EQ(0, r.leached_n2o_t);
    ASSERT_EQ(TANHE_MATCH_OVERLAY, r.factors[DIRECT].match);
    ASSERT_UNUSED(r.factors[DEPOSITED]);
    ASSERT_EQ(TANHE_SOURCE_MEASURED, r.factors[LEACHED].source);
    /* A fraction as a plain ratio; and more nitrogen out than in, which no fraction is. */
    d.zone = TANHE_VARIANT_N2O_ZONE_1;
    d.ef_direct = 0.01;
    d.volatilised_synthetic = NAN;
    d.leached = 0;
    ASSERT_EQ(TANHE_OK, soils(catalog, d, &r));
    ASSERT_NEAR(30.0, r.volatilised_tn);
    d.zone = TANHE_VARIANT_N2O_ZONE_2;
    d.ef_direct = NAN;
    ASSERT_EQ(TANHE_EARG, soils(catalog, d, &r));
    PASS();
}

/* Each nitrogen asks for its own values and no others: bit i of `used` is place i. */
TEST soils_ask_for_what_they_need(void) {
    static const struct {
        double synthetic_t, organic_t, residue_t, pasture_t, rice_share;
        int used;
        double n2o_n; /* t N */
    } rows[] = {
        {0, 0, 0, 0, 0.5, 0, 0},
        /* 100: 1 + 100 * 0.1 * 0.01 + 100 * 0.3 * 0.0075 */
        {100, 0, 0, 0, 0, 0xE9, 1.325},
        {0, 100, 0, 0, 0, 0xF1, 1.425}, /* 0.2 */
        {0, 0, 100, 0, 0, 0xA1, 1.225}, /* nothing volatilises */
        {0, 0, 0, 100, 0, 0xF4, 2.425}, /* 0.02, 0.2 */
        {100, 0, 0, 0, 1, 0xEA, 0.625}, /* 0.003 */
        {0, 0, 100, 0, 1, 0xA2, 0.525},
        {0, 100, 0, 0, 0.5, 0xF3, 1.075},
    };
    tanhe_soil_n_result r;

    for (size_t i = 0; i < COUNT(rows); i++) {
        tanhe_soil_n_data d = nitrogen(0, GL2006);
        d.synthetic_t = rows[i].synthetic_t;
        d.organic_t = rows[i].organic_t;
        d.residue_t = rows[i].residue_t;
        d.pasture_t = rows[i].pasture_t;
        d.rice_share = rows[i].rice_share;
        ASSERT_EQ(TANHE_OK, soils(tanhe_profile_china(), d, &r));
        ASSERT_NEAR(rows[i].n2o_n * 44 / 28, r.n2o_t);
        for (int place = 0; place < TANHE_SOIL_N_FACTORS; place++) {
            if ((rows[i].used >> place & 1) != 0)
                ASSERT_NEQ(0, r.factors[place].property);
            else
                ASSERT_UNUSED(r.factors[place]);
        }
    }
    PASS();
}

static tanhe_status soils_with(size_t offset, double value, tanhe_soil_n_result *out) {
    tanhe_soil_n_data d = nitrogen(0, GL2006);

    memcpy((char *)&d + offset, &value, sizeof value);
    return soils(tanhe_profile_china(), d, out);
}

TEST soils_of_own_values(void) {
    /* 1 each but synthetic: t N = direct + deposited + leached, each value of its own */
    tanhe_soil_n_data d = {8, 8, 8, 8, NAN, 0.5, 0.5, 0.25, 0.125, 0.25, 0.5, 1, 0.5, 0.0625, 0, 0};
    tanhe_soil_n_result r;

    /* direct 12 * 0.25 + 12 * 0.5 + 8 * 1 = 17; volatilised 8 * 0.5 + 16 * 0.25 = 8; leached 32 * 0.125 = 4 */
    ASSERT_EQ(TANHE_OK, soils(tanhe_profile_china(), d, &r));
    ASSERT_EQ(8, r.volatilised_tn);
    ASSERT_EQ(4, r.leached_tn);
    ASSERT_NEAR(17.0 * 44 / 28, r.direct_n2o_t);
    ASSERT_NEAR(4.0 * 44 / 28, r.deposited_n2o_t);
    ASSERT_NEAR(0.25 * 44 / 28, r.leached_n2o_t);
    ASSERT_NEAR(21.25 * 44 / 28, r.n2o_t);
    for (int i = 0; i < TANHE_SOIL_N_FACTORS; i++) {
        ASSERT_EQ(TANHE_SOURCE_MEASURED, r.factors[i].source);
        ASSERT_EQ(TANHE_UNIT_KGN_PER_KGN, r.factors[i].unit);
    }
    ASSERT_EQ(0.5, r.factors[VOLATILISED_SYNTHETIC].value);
    ASSERT_EQ(0.25, r.factors[VOLATILISED_ORGANIC].value);
    ASSERT_EQ(0.125, r.factors[LEACHED_FRACTION].value);
    PASS();
}

/* Members from synthetic_t on: four amounts, what is excreted, the share, eight values. */
TEST soils_arguments(void) {
    tanhe_soil_n_data d = nitrogen(0, GL2006);
    tanhe_soil_n_result r;

    ASSERT_EQ(TANHE_EARG, soils(NULL, d, &r));
    ASSERT_EQ(TANHE_EARG, tanhe_soil_n2o(tanhe_profile_china(), NULL, &r));
    ASSERT_EQ(TANHE_EARG, tanhe_soil_n2o(tanhe_profile_china(), &d, NULL));
    for (size_t i = 0; i < 14; i++) {
        ASSERT_EQ(TANHE_OK, soils_with(8 * i, 0, &r));
        ASSERT_EQ(TANHE_OK, soils_with(8 * i, 1, &r));
        ASSERT_EQ(TANHE_EARG, soils_with(8 * i, -0.5, &r));
        ASSERT_EQ(TANHE_EARG, soils_with(8 * i, INFINITY, &r));
        ASSERT_EQ(i < 4 || i == 5 ? TANHE_EARG : TANHE_OK, soils_with(8 * i, NAN, &r));
        ASSERT_EQ(i < 5 ? TANHE_OK : TANHE_EARG, soils_with(8 * i, 1.5, &r));
    }
    ASSERT_EQ(TANHE_EARG, soils(tanhe_profile_china(), nitrogen(0, BAD_ALLOW), &r));
    ASSERT_EQ(TANHE_EARG, soils(tanhe_profile_china(), synthetic(0, 0, BAD_ALLOW), &r));
    ASSERT_EQ(TANHE_EARG, soils(tanhe_profile_china(), nitrogen(0, BOTH_ENDS), &r));
    ASSERT(MARKED(r));
    PASS();
}

TEST soils_out_of_range(void) {
    tanhe_soil_n_data d = synthetic(DBL_MAX, 0, GL2006);
    tanhe_soil_n_result r;

    d.ef_direct = 1;
    ASSERT_EQ(TANHE_ERANGE, soils(tanhe_profile_china(), d, &r)); /* of N2O */
    d = synthetic(DBL_MAX, 0, GL2006);
    d.residue_t = DBL_MAX;
    d.ef_direct = 0;
    ASSERT_EQ(TANHE_ERANGE, soils(tanhe_profile_china(), d, &r)); /* of nitrogen */
    ASSERT(MARKED(r));
    PASS();
}

SUITE(managed_soils) {
    RUN_TEST(soils_of_2006);
    RUN_TEST(soils_of_2019);
    RUN_TEST(soils_ask_for_the_edition);
    RUN_TEST(soils_of_a_zone);
    RUN_TEST(soils_of_all_that_is_excreted);
    RUN_TEST(soils_begin_with_nothing_stated);
    RUN_TEST(zones_of_the_guideline);
    RUN_TEST(zones_stand_alone);
    RUN_TEST(zones_of_other_tables);
    RUN_TEST(soils_of_an_overlay);
    RUN_TEST(soils_ask_for_what_they_need);
    RUN_TEST(soils_of_own_values);
    RUN_TEST(soils_arguments);
    RUN_TEST(soils_out_of_range);
}

/* ------------------------------------------------------------------------------------------------ residues */

/* 10 000 t, 40 % of the straw returned; all values published. */
static tanhe_crop_data crop(tanhe_id of, int32_t allow) {
    tanhe_crop_data d = {10000, 0.4, NAN, NAN, NAN, NAN, of, allow};

    return d;
}

static tanhe_factor crop_factors[4];

static tanhe_status residue(const tanhe_catalog *catalog, tanhe_crop_data data, double *tn) {
    MARK(*tn);
    MARK(crop_factors);
    return tanhe_crop_residue_n(catalog, &data, tn, crop_factors);
}

/*
 * straw = (10000 / 0.489 - 10000) * 0.4 * 0.855 * 0.00753 = 26.9112036809815951
 * roots =  10000 / 0.489 * 0.125 * 0.00753                = 19.2484662576687117
 */
TEST rice_straw(void) {
    tanhe_crop_data d = crop(TANHE_FARM_RICE, UNCONFIRMED);
    double tn;

    ASSERT_EQ(TANHE_OK, residue(tanhe_profile_china(), d, &tn));
    ASSERT_NEAR(46.1596699386503067, tn);
    ASSERT_VALUE(crop_factors[0], TANHE_FARM_RICE, TANHE_PROPERTY_DRY_RATIO, 0, 0.855,
                 TANHE_SOURCE_PROVINCIAL_LAND_2011);
    ASSERT_VALUE(crop_factors[1], TANHE_FARM_RICE, TANHE_PROPERTY_N_STRAW, 0, 0.00753,
                 TANHE_SOURCE_PROVINCIAL_LAND_2011);
    ASSERT_VALUE(crop_factors[2], TANHE_FARM_RICE, TANHE_PROPERTY_HARVEST_INDEX, 0, 0.489,
                 TANHE_SOURCE_PROVINCIAL_LAND_2011);
    ASSERT_VALUE(crop_factors[3], TANHE_FARM_RICE, TANHE_PROPERTY_ROOT_SHOOT, 0, 0.125,
                 TANHE_SOURCE_PROVINCIAL_LAND_2011);
    /* Without straw the roots remain. */
    d.returned = 0;
    ASSERT_EQ(TANHE_OK, residue(tanhe_profile_china(), d, &tn));
    ASSERT_NEAR(19.2484662576687117, tn);
    d.yield_t = 0;
    ASSERT_EQ(TANHE_OK, tanhe_crop_residue_n(tanhe_profile_china(), &d, &tn, NULL));
    ASSERT_EQ(0, tn);
    PASS();
}

TEST a_crop_begins_with_nothing_stated(void) {
    tanhe_crop_data d;

    MARK(d);
    ASSERT_EQ(TANHE_EARG, tanhe_crop_init(NULL));
    ASSERT_EQ(TANHE_OK, tanhe_crop_init(&d));
    ASSERT(same_bits(0, d.yield_t) && same_bits(0, d.returned));
    ASSERT(is_nan(d.dry_ratio) && is_nan(d.n_straw) && is_nan(d.harvest_index) && is_nan(d.root_shoot));
    ASSERT(d.crop == 0 && d.allow == 0);
    PASS();
}

TEST crops_of_the_guideline(void) {
    static const double harvest_index[] = {0.489, 0.434, 0.438, 0.425, 0.271,
                                           0.556, 0.667, 0.383, 0.830, 0.830};
    double tn;

    for (int32_t i = 0; i < 10; i++) {
        ASSERT_EQ(TANHE_OK, residue(tanhe_profile_all(), crop(TANHE_FARM_RICE + i, UNCONFIRMED), &tn));
        ASSERT_EQ(harvest_index[i], crop_factors[2].value);
        ASSERT_EQ(TANHE_EUNCONFIRMED, residue(tanhe_profile_all(), crop(TANHE_FARM_RICE + i, 0), &tn));
    }
    ASSERT(MARKED(tn));
    ASSERT(MARKED(crop_factors));
    /* tobacco: (10000 / 0.83 - 10000) * 0.83 * 0.0144 + 10000 / 0.83 * 0.2 * 0.0144 */
    tanhe_crop_data d = crop(TANHE_FARM_TOBACCO, UNCONFIRMED);
    d.returned = 1;
    ASSERT_EQ(TANHE_OK, residue(tanhe_profile_all(), d, &tn));
    ASSERT_NEAR(59.1787951807228916, tn);
    PASS();
}

/* (100 / 0.5 - 100) * 0.5 * 0.5 * 0.01 + 100 / 0.5 * 0.2 * 0.01 = 0.25 + 0.4 */
TEST crops_of_own_values(void) {
    tanhe_crop_data d = {100, 0.5, 0.5, 0.01, 0.5, 0.2, TANHE_FARM_WHEAT, 0};
    double tn;

    ASSERT_EQ(TANHE_OK, residue(tanhe_profile_ipcc2006(), d, &tn));
    ASSERT_NEAR(0.65, tn);
    for (int i = 0; i < 4; i++)
        ASSERT_EQ(TANHE_SOURCE_MEASURED, crop_factors[i].source);
    ASSERT_EQ(TANHE_UNIT_KGN_PER_KG, crop_factors[1].unit);
    ASSERT_EQ(TANHE_UNIT_ONE, crop_factors[0].unit);
    /* All of the plant harvested: no straw. More roots than shoots: a number all the same. */
    d.harvest_index = 1;
    d.root_shoot = 1.5;
    ASSERT_EQ(TANHE_OK, residue(tanhe_profile_ipcc2006(), d, &tn));
    ASSERT_NEAR(1.5, tn);
    /* One value missing. */
    d.root_shoot = NAN;
    ASSERT_EQ(TANHE_ENOTFOUND, residue(tanhe_profile_ipcc2006(), d, &tn));
    d.root_shoot = 0;
    d.harvest_index = 0;
    ASSERT_EQ(TANHE_EZERO, residue(tanhe_profile_ipcc2006(), d, &tn));
    ASSERT(MARKED(tn));
    ASSERT(MARKED(crop_factors));
    PASS();
}

TEST crops_of_an_overlay(void) {
    const tanhe_catalog *catalog = with_own("subject,property,value,unit\n"
                                            "wheat,harvest_index,50,%\n"
                                            "maize,harvest_index,1.5,1\n"
                                            "rice,harvest_index,0,1\n"
                                            "wheat,n_straw,10,kgN/t\n"
                                            "soybean,dry_ratio,85,1\n",
                                            tanhe_profile_ipcc2006());
    tanhe_crop_data d = {100, 0.5, 0.5, NAN, NAN, 0.2, TANHE_FARM_WHEAT, 0};
    double tn;

    ASSERT(catalog != NULL);
    ASSERT_EQ(TANHE_OK, residue(catalog, d, &tn));
    ASSERT_NEAR(0.65, tn);
    d.n_straw = 0.01;
    d.crop = TANHE_FARM_MAIZE;
    ASSERT_EQ(TANHE_EARG, residue(catalog, d, &tn));
    d.crop = TANHE_FARM_RICE;
    ASSERT_EQ(TANHE_EZERO, residue(catalog, d, &tn));
    d.crop = TANHE_FARM_SOYBEAN;
    d.harvest_index = 0.4;
    d.dry_ratio = NAN;
    ASSERT_EQ(TANHE_EARG, residue(catalog, d, &tn));
    ASSERT(MARKED(tn));
    PASS();
}

static tanhe_crop_data own_crop(void) {
    tanhe_crop_data d = {100, 0.5, 0.5, 0.01, 0.5, 0.2, TANHE_FARM_RICE, UNCONFIRMED};

    return d;
}

static tanhe_status residue_with(size_t offset, double value, double *tn) {
    tanhe_crop_data d = own_crop();

    memcpy((char *)&d + offset, &value, sizeof value);
    return residue(tanhe_profile_china(), d, tn);
}

/* Members from yield_t on: the yield, the share returned, four values. */
TEST crops_refused(void) {
    static const tanhe_id no_crops[] = {0, TANHE_FARM_RICE_LATE, TANHE_FARM_TOBACCO + 1, TANHE_FARM_DAIRY};
    tanhe_crop_data d = crop(TANHE_FARM_RICE, UNCONFIRMED);
    double tn;

    MARK(crop_factors);
    ASSERT_EQ(TANHE_EARG, residue(NULL, d, &tn));
    ASSERT_EQ(TANHE_EARG, tanhe_crop_residue_n(tanhe_profile_china(), NULL, &tn, crop_factors));
    ASSERT_EQ(TANHE_EARG, tanhe_crop_residue_n(tanhe_profile_china(), &d, NULL, crop_factors));
    for (size_t i = 0; i < 6; i++) {
        ASSERT_EQ(TANHE_OK, residue_with(8 * i, 1, &tn));
        ASSERT_EQ(TANHE_EARG, residue_with(8 * i, -0.5, &tn));
        ASSERT_EQ(TANHE_EARG, residue_with(8 * i, INFINITY, &tn));
        ASSERT_EQ(i < 2 ? TANHE_EARG : TANHE_OK, residue_with(8 * i, NAN, &tn));
        ASSERT_EQ(i == 0 || i == 5 ? TANHE_OK : TANHE_EARG, residue_with(8 * i, 1.5, &tn));
    }
    ASSERT_EQ(TANHE_EARG, residue(tanhe_profile_china(), crop(TANHE_FARM_RICE, BAD_ALLOW), &tn));
    ASSERT_EQ(TANHE_EARG, residue(tanhe_profile_china(), crop(TANHE_FARM_RICE, BOTH_ENDS), &tn));
    d = own_crop();
    d.allow = BAD_ALLOW;
    ASSERT_EQ(TANHE_EARG, residue(tanhe_profile_china(), d, &tn));
    for (size_t i = 0; i < COUNT(no_crops); i++)
        ASSERT_EQ(TANHE_EID, residue(tanhe_profile_china(), crop(no_crops[i], UNCONFIRMED), &tn));
    ASSERT_EQ(TANHE_ERANGE, residue_with(0, DBL_MAX, &tn));
    ASSERT(MARKED(tn));
    ASSERT(MARKED(crop_factors));
    PASS();
}

SUITE(residues) {
    RUN_TEST(rice_straw);
    RUN_TEST(a_crop_begins_with_nothing_stated);
    RUN_TEST(crops_of_the_guideline);
    RUN_TEST(crops_of_own_values);
    RUN_TEST(crops_of_an_overlay);
    RUN_TEST(crops_refused);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(layout);
    RUN_SUITE(managed_soils);
    RUN_SUITE(residues);
    GREATEST_MAIN_END();
}
