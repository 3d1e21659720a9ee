/* SPDX-License-Identifier: MIT */
/* Forests: expansion factors, the provincial guideline, the IPCC's two methods, growth between surveys, cover. */

#include "tanhe/land.h"

#include <float.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

#include "greatest.h"
#include "results.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define UNTOUCHED   (-77)
#define UNCONFIRMED TANHE_ALLOW_UNCONFIRMED
#define WIDER       TANHE_ALLOW_WIDER_REGION
#define BAD_ALLOW   (TANHE_ALLOW_ALL_BITS + 1)
#define CHINA       TANHE_REGION_CHINA
#define HUNAN       TANHE_REGION_HUNAN
#define FIR         TANHE_TREE_CUNNINGHAMIA
#define PINE        TANHE_TREE_PINUS_MASSONIANA
#define OAK         TANHE_TREE_QUERCUS

/* In t/m3, above 0 to 2: a density in kg/m3 is not one. From 1 on: the whole is not less than the stem. */
static const double not_densities[] = {NAN, -0.4, 0, 2.0000001, 380, INFINITY};
static const double not_expansions[] = {NAN, -1.65, 0, 0.9999999, INFINITY};

/* A document of the test's own. */
typedef struct {
    tanhe_factor_row rows[32];
    tanhe_table table;
} paper;

static int write_paper(paper *p, const char *csv) {
    size_t errors = 0;
    tanhe_text_error error;

    return tanhe_overlay_read(csv, TANHE_NUL, p->rows, COUNT(p->rows), &p->table, &error, 1, &errors) ==
           TANHE_OK;
}

static int make_catalog(tanhe_catalog *catalog, const tanhe_table *first, const tanhe_table *second) {
    return tanhe_catalog_init(catalog) == TANHE_OK && tanhe_catalog_add(catalog, first) == TANHE_OK &&
           (second == NULL || tanhe_catalog_add(catalog, second) == TANHE_OK);
}

#define ASSERT_PAPER(p, csv)                                                                                 \
    ASSERT(write_paper(&(p), "subject,property,variant,region,value,low,high,unit,grade\n" csv))
#define ASSERT_CATALOG(catalog, first, second) ASSERT(make_catalog(&(catalog), first, second))

/* --------------------------------------------------------------------------------------------- layouts */

#define ASSERT_SIZE(size, type)         ASSERT_EQ_FMT((size_t)(size), sizeof(type), "%zu")
#define ASSERT_AT(offset, type, member) ASSERT_EQ_FMT((size_t)(offset), offsetof(type, member), "%zu")

TEST layouts(void) {
    ASSERT_SIZE(8, tanhe_bef_whole);
    ASSERT_SIZE(16, tanhe_bef_above);
    ASSERT_SIZE(16, tanhe_bcef);
    ASSERT_SIZE(16, tanhe_carbon_fraction);
    ASSERT_AT(8, tanhe_carbon_fraction, source);
    ASSERT_SIZE(64, tanhe_carbon_change);
    ASSERT_AT(40, tanhe_carbon_change, fraction);
    ASSERT_AT(56, tanhe_carbon_change, method);
    ASSERT_SIZE(24, tanhe_species_volume);
    ASSERT_SIZE(32, tanhe_area_change);
    ASSERT_SIZE(168, tanhe_forest_provincial_data);
    ASSERT_AT(48, tanhe_forest_provincial_data, fraction);
    ASSERT_AT(160, tanhe_forest_provincial_data, consumption);
    ASSERT_SIZE(120, tanhe_forest_provincial_result);
    ASSERT_AT(48, tanhe_forest_provincial_result, total);
    ASSERT_AT(112, tanhe_forest_provincial_result, mortality_in_sink);
    ASSERT_SIZE(104, tanhe_forest_conversion_data);
    ASSERT_AT(64, tanhe_forest_conversion_data, fraction);
    ASSERT_SIZE(56, tanhe_forest_conversion_result);
    ASSERT_SIZE(104, tanhe_forest_gain_loss_data);
    ASSERT_AT(48, tanhe_forest_gain_loss_data, harvest);
    ASSERT_SIZE(56, tanhe_forest_stock);
    ASSERT_AT(48, tanhe_forest_stock, year);
    ASSERT_SIZE(16, tanhe_survey);
    ASSERT_SIZE(56, tanhe_survey_change);
    ASSERT_AT(48, tanhe_survey_change, comparable);
    PASS();
}

SUITE(layout) {
    RUN_TEST(layouts);
}

/* ------------------------------------------------------------------------------- what a forest is made of */

TEST whole_of_hunan(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_bef_whole out;
    tanhe_factor factor;

    MARK(out);
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_bef_whole_find(china, TANHE_FOREST_TREES, HUNAN, 0, &out, NULL));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK, tanhe_bef_whole_find(china, TANHE_FOREST_TREES, HUNAN, UNCONFIRMED, &out, &factor));
    ASSERT_EQ(1.706, out.value);
    ASSERT_EQ(1.706, factor.value);
    ASSERT_EQ(TANHE_SOURCE_PROVINCIAL_LAND_2011, factor.source);
    ASSERT_EQ(TANHE_GRADE_D, factor.grade);
    ASSERT_EQ(TANHE_OK, tanhe_bef_whole_find(china, TANHE_FOREST_TREES, CHINA, UNCONFIRMED, &out, NULL));
    ASSERT_EQ(1.787, out.value);
    /* Xiangtan has none of its own: the province's only when that is allowed. */
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_bef_whole_find(china, TANHE_FOREST_TREES, TANHE_REGION_XIANGTAN,
                                                    UNCONFIRMED, &out, NULL));
    ASSERT_EQ(TANHE_OK, tanhe_bef_whole_find(china, TANHE_FOREST_TREES, TANHE_REGION_XIANGTAN,
                                             UNCONFIRMED | WIDER, &out, &factor));
    ASSERT_EQ(1.706, out.value);
    ASSERT_EQ(HUNAN, factor.region);
    /* A species: measured, confirmed, of another document. */
    ASSERT_EQ(TANHE_OK, tanhe_bef_whole_find(china, FIR, HUNAN, 0, &out, &factor));
    ASSERT_EQ(1.83, out.value);
    ASSERT_EQ(TANHE_SOURCE_EFDB_CHINA, factor.source);
    PASS();
}

TEST whole_refuses(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_catalog catalog;
    tanhe_bef_whole out;
    tanhe_factor factor;
    paper p;

    MARK(out);
    MARK(factor);
    ASSERT_EQ(TANHE_EARG, tanhe_bef_whole_find(NULL, FIR, HUNAN, 0, &out, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_bef_whole_find(china, FIR, HUNAN, 0, NULL, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_bef_whole_find(china, 0, HUNAN, 0, &out, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_bef_whole_find(china, FIR, -1, 0, &out, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_bef_whole_find(china, FIR, HUNAN, BAD_ALLOW, &out, &factor));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_bef_whole_find(china, TANHE_FOREST_SHRUB, HUNAN, 0, &out, &factor));
    ASSERT_PAPER(p, "chinese_fir,bef_whole,,,0.99,,,1,\n"
                    "masson_pine,bef_whole,,,,1.5,1.8,1,\n"
                    "oaks,bef_whole,,,1.7,,,1,\n");
    ASSERT_CATALOG(catalog, &p.table, NULL);
    ASSERT_EQ(TANHE_EARG, tanhe_bef_whole_find(&catalog, FIR, HUNAN, 0, &out, &factor));
    ASSERT_EQ(TANHE_ECHOICE, tanhe_bef_whole_find(&catalog, PINE, HUNAN, 0, &out, &factor));
    p.rows[2].unit = TANHE_UNIT_T_PER_HA;
    ASSERT_EQ(TANHE_EUNIT, tanhe_bef_whole_find(&catalog, OAK, HUNAN, 0, &out, &factor));
    ASSERT(MARKED(out) && MARKED(factor));
    ASSERT_EQ(TANHE_OK, tanhe_bef_whole_find(&catalog, PINE, HUNAN, TANHE_ALLOW_RANGE_LOW, &out, &factor));
    ASSERT_EQ(1.5, out.value);
    PASS();
}

/* Roots over stem become roots over above-ground; the texts are found, so the factors say where they stand. */
TEST above_with_roots_over_stem(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_bef_above out;
    tanhe_factor factors[2];
    char text[64];

    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(china, FIR, 0, HUNAN, 0, &out, factors));
    ASSERT_EQ(1.49, out.value);
    ASSERT_EQ(0.37 / 1.49, out.root_shoot);
    ASSERT_EQ(TANHE_PROPERTY_BEF_ABOVE, factors[0].property);
    ASSERT_EQ(TANHE_PROPERTY_BEF_ROOT, factors[1].property);
    ASSERT_EQ(0.37, factors[1].value);
    ASSERT_EQ(0, factors[0].match);
    ASSERT_EQ(TANHE_OK, tanhe_factor_text(china, &factors[0], TANHE_TEXT_LOCATOR, text, sizeof text));
    ASSERT_STR_EQ("EF ID 523590", text);
    ASSERT_EQ(TANHE_OK, tanhe_factor_text(china, &factors[1], TANHE_TEXT_LOCATOR, text, sizeof text));
    ASSERT_STR_EQ("EF ID 523575", text);
    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(china, PINE, 0, HUNAN, 0, &out, NULL));
    ASSERT_EQ(1.35, out.value);
    ASSERT_EQ(0.25 / 1.35, out.root_shoot);
    PASS();
}

TEST above_with_a_variant(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_bef_above out;
    tanhe_factor factors[2];

    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(china, FIR, TANHE_VARIANT_SUBTROPICAL, HUNAN, 0, &out, factors));
    ASSERT_EQ(1.66, out.value);
    ASSERT_EQ(0.27, out.root_shoot);
    ASSERT_EQ(TANHE_PROPERTY_ROOT_SHOOT, factors[1].property);
    ASSERT_EQ(TANHE_VARIANT_SUBTROPICAL, factors[1].variant);
    ASSERT_EQ(TANHE_MATCH_SINGLE_SOURCED, factors[1].match);
    PASS();
}

/* The whole-tree and the above-ground pair of a species describe about the same tree: 1.83 and 1.49 + 0.37. */
TEST above_and_whole_agree(void) {
    static const tanhe_id species[] = {FIR, PINE, TANHE_TREE_CASTANOPSIS, TANHE_TREE_DECIDUOUS_OAKS};
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_bef_above above;
    tanhe_bef_whole whole;

    for (size_t i = 0; i < COUNT(species); i++) {
        ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(china, species[i], 0, HUNAN, 0, &above, NULL));
        ASSERT_EQ(TANHE_OK, tanhe_bef_whole_find(china, species[i], HUNAN, 0, &whole, NULL));
        ASSERT_IN_RANGE(whole.value, above.value * (1 + above.root_shoot), 0.06);
        ASSERT(above.value < whole.value);
    }
    PASS();
}

TEST above_confirmed_before_locked(void) {
    tanhe_catalog catalog;
    tanhe_bef_above out;
    tanhe_factor factors[2];
    char text[64];

    ASSERT_CATALOG(catalog, tanhe_table_ar_cm(), tanhe_table_efdb_china());
    for (int32_t allow = 0; allow <= UNCONFIRMED; allow += UNCONFIRMED) {
        ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, PINE, 0, CHINA, allow, &out, factors));
        ASSERT_EQ(1.35, out.value);
        ASSERT_EQ(1, factors[0].table);
        ASSERT_EQ(1, factors[1].table);
        ASSERT_EQ(TANHE_MATCH_LOCKED_PASSED, factors[0].match);
        ASSERT_EQ(TANHE_MATCH_LOCKED_PASSED, factors[1].match);
    }
    /* Oaks are in AR-CM only. */
    MARK(out);
    MARK(factors);
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_bef_above_find(&catalog, OAK, 0, CHINA, 0, &out, factors));
    ASSERT(MARKED(out) && MARKED(factors));
    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, OAK, 0, CHINA, UNCONFIRMED, &out, factors));
    ASSERT_EQ(1.355, out.value);
    ASSERT_EQ(0.292, out.root_shoot);
    ASSERT_EQ(TANHE_MATCH_UNCONFIRMED, factors[1].match);
    ASSERT_EQ(TANHE_OK, tanhe_factor_text(&catalog, &factors[1], TANHE_TEXT_SOURCE_KEY, text, sizeof text));
    ASSERT_STR_EQ("ar_cm", text);
    PASS();
}

/* The guideline prints an above-ground factor without roots: no permission makes a pair of it. */
TEST above_without_roots(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_bef_above out;

    MARK(out);
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_bef_above_find(china, TANHE_FOREST_TREES, 0, CHINA, 0, &out, NULL));
    ASSERT_EQ(TANHE_ENOTFOUND,
              tanhe_bef_above_find(china, TANHE_FOREST_TREES, 0, CHINA, UNCONFIRMED, &out, NULL));
    /* Roots without a factor: the IPCC's root ratios. */
    ASSERT_EQ(TANHE_ENOTFOUND,
              tanhe_bef_above_find(china, TANHE_FOREST_SUBTROPICAL_HUMID, TANHE_VARIANT_ABOVE_TO_125, CHINA,
                                   TANHE_ALLOW_IPCC2006, &out, NULL));
    ASSERT(MARKED(out));
    PASS();
}

TEST above_of_one_document(void) {
    tanhe_catalog catalog;
    tanhe_bef_above out;
    tanhe_factor factors[2];
    paper a, b;

    /* The first has one half of each pair. */
    ASSERT_PAPER(a, "chinese_fir,bef_above,,,1.5,,,1,\n"
                    "masson_pine,root_shoot,,,0.2,,,1,\n"
                    "masson_pine,bef_root,,,0.3,,,1,\n");
    ASSERT_PAPER(b, "chinese_fir,bef_above,,,1.25,,,1,\n"
                    "chinese_fir,bef_root,,,25,,,%,\n"
                    "masson_pine,bef_above,,,130,,,%,\n"
                    "masson_pine,root_shoot,,,0.25,,,1,\n"
                    "masson_pine,bef_root,,,0.5,,,1,\n");
    ASSERT_CATALOG(catalog, &a.table, &b.table);
    /* The caller's own factor without its roots is not passed over; a document's is. */
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, 0, &out, factors));
    a.table.flags = 0;
    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, 0, &out, factors));
    ASSERT_EQ(1.25, out.value);
    ASSERT_EQ(0.2, out.root_shoot); /* 0.25 / 1.25 */
    ASSERT_EQ(1, factors[0].table);
    ASSERT_EQ(TANHE_MATCH_OVERLAY, factors[0].match);
    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, PINE, 0, HUNAN, 0, &out, factors));
    ASSERT_EQ(1.3, out.value);
    ASSERT_EQ(0.25, out.root_shoot); /* roots over above-ground before roots over stem */
    /* Of two documents with both, the first. */
    ASSERT_CATALOG(catalog, &b.table, tanhe_table_efdb_china());
    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, 0, &out, factors));
    ASSERT_EQ(1.25, out.value);
    ASSERT_EQ(0, factors[1].table);
    PASS();
}

TEST above_in_ranges(void) {
    tanhe_catalog catalog;
    tanhe_bef_above out;
    tanhe_factor factors[2];
    paper p;

    ASSERT_PAPER(p, "chinese_fir,bef_above,,,,1.2,1.6,1,\n"
                    "chinese_fir,root_shoot,,,0.25,,,1,\n"
                    "oaks,bef_above,,,1.25,,,1,\n"
                    "oaks,root_shoot,,,,0.1,0.3,1,\n"
                    "oaks,bef_root,,,0.5,,,1,\n");
    ASSERT_CATALOG(catalog, &p.table, NULL);
    MARK(out);
    ASSERT_EQ(TANHE_ECHOICE, tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, 0, &out, NULL));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, TANHE_ALLOW_RANGE_HIGH, &out, factors));
    ASSERT_EQ(1.6, out.value);
    ASSERT_EQ(0.25, out.root_shoot);
    ASSERT_EQ(TANHE_MATCH_OVERLAY | TANHE_MATCH_RANGE_END, factors[0].match);
    /* A range of roots over above-ground, a value of roots over stem. */
    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, OAK, 0, HUNAN, 0, &out, NULL));
    ASSERT_EQ(0.4, out.root_shoot);
    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, OAK, 0, HUNAN, TANHE_ALLOW_RANGE_LOW, &out, NULL));
    ASSERT_EQ(0.1, out.root_shoot);
    /* A document behind it has values. */
    ASSERT_CATALOG(catalog, &p.table, tanhe_table_efdb_china());
    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, 0, &out, factors));
    ASSERT_EQ(1.49, out.value);
    ASSERT_EQ(TANHE_MATCH_RANGE_PASSED, factors[0].match);
    /* A range, then a locked value, then a confirmed one: both are told. */
    ASSERT_CATALOG(catalog, &p.table, tanhe_table_ar_cm());
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, tanhe_table_efdb_china()));
    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, 0, &out, factors));
    ASSERT_EQ(1.49, out.value);
    ASSERT_EQ(2, factors[1].table);
    ASSERT_EQ(TANHE_MATCH_RANGE_PASSED | TANHE_MATCH_LOCKED_PASSED, factors[1].match);
    PASS();
}

TEST above_of_the_region_first(void) {
    tanhe_catalog catalog;
    tanhe_bef_above out;
    tanhe_factor factors[2];
    paper a, b;

    ASSERT_PAPER(a, "chinese_fir,bef_above,,china,1.5,,,1,\n"
                    "chinese_fir,root_shoot,,china,0.25,,,1,\n");
    ASSERT_PAPER(b, "chinese_fir,bef_above,,430000,1.25,,,1,\n"
                    "chinese_fir,root_shoot,,430000,0.2,,,1,\n");
    ASSERT_CATALOG(catalog, &a.table, &b.table);
    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, WIDER, &out, factors));
    ASSERT_EQ(1.25, out.value);
    ASSERT_EQ(TANHE_MATCH_OVERLAY, factors[0].match);
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_bef_above_find(&catalog, FIR, 0, 440000, UNCONFIRMED, &out, NULL));
    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, FIR, 0, 440000, WIDER, &out, factors));
    ASSERT_EQ(1.5, out.value);
    ASSERT_EQ(TANHE_MATCH_OVERLAY | TANHE_MATCH_WIDER_REGION, factors[1].match);
    /* A confirmed value of the country before a locked one of the province. */
    b.rows[0].grades = TANHE_GRADE_D;
    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, WIDER | UNCONFIRMED, &out, NULL));
    ASSERT_EQ(1.5, out.value);
    /* Both locked: the province's. */
    a.rows[0].grades = TANHE_GRADE_D;
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, WIDER, &out, NULL));
    ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, WIDER | UNCONFIRMED, &out, NULL));
    ASSERT_EQ(1.25, out.value);
    PASS();
}

#define BOTH_EDITIONS (TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_IPCC2019)

/* No edition prints a pair so far: two made-up ones. */
TEST above_of_editions(void) {
    tanhe_catalog catalog;
    tanhe_bef_above out;
    tanhe_factor factors[2];
    paper old, new;

    ASSERT_PAPER(old, "chinese_fir,bef_above,,,1.5,,,1,B\n"
                      "chinese_fir,root_shoot,,,0.25,,,1,B\n"
                      "masson_pine,bef_above,,,1.3,,,1,B\n"
                      "masson_pine,root_shoot,,,0.2,,,1,B\n"
                      "oaks,bef_above,,,1.4,,,1,B\n"
                      "oaks,root_shoot,,,0.3,,,1,B\n");
    ASSERT_PAPER(new, "chinese_fir,bef_above,,,1.5,,,1,B\n"
                      "chinese_fir,root_shoot,,,0.5,,,1,B\n"
                      "masson_pine,bef_above,,,1.3,,,1,B\n"
                      "masson_pine,root_shoot,,,0.2,,,1,B\n"
                      "willow,bef_above,,,1.2,,,1,B\n"
                      "willow,root_shoot,,,0.1,,,1,B\n"
                      "melia,bef_above,,,1.2,,,1,B\n");
    old.table.flags = TANHE_TABLE_IPCC2006;
    old.table.source = TANHE_SOURCE_IPCC2006_V4;
    new.table.flags = TANHE_TABLE_IPCC2019;
    new.table.source = TANHE_SOURCE_IPCC2019_V4;
    for (int newest_first = 0; newest_first < 2; newest_first++) {
        ASSERT_CATALOG(catalog, newest_first ? &new.table : &old.table,
                       newest_first ? &old.table : &new.table);
        MARK(out);
        ASSERT_EQ(TANHE_ECHOICE, tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, 0, &out, NULL));
        ASSERT(MARKED(out));
        ASSERT_EQ(TANHE_OK,
                  tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, TANHE_ALLOW_IPCC2006, &out, factors));
        ASSERT_EQ(0.25, out.root_shoot);
        ASSERT_EQ(TANHE_SOURCE_IPCC2006_V4, factors[1].source);
        ASSERT_EQ(newest_first, factors[1].table);
        ASSERT_EQ(TANHE_OK,
                  tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, TANHE_ALLOW_IPCC2019, &out, factors));
        ASSERT_EQ(0.5, out.root_shoot);
        ASSERT_EQ(TANHE_SOURCE_IPCC2019_V4, factors[1].source);
        ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, BOTH_EDITIONS, &out, factors));
        ASSERT_EQ(0.5, out.root_shoot);
        ASSERT_EQ(1 - newest_first, factors[0].table);
        /* The same in both, and what one alone has. */
        ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, PINE, 0, HUNAN, 0, &out, NULL));
        ASSERT_EQ(1.3, out.value);
        ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, OAK, 0, HUNAN, 0, &out, NULL));
        ASSERT_EQ(0.3, out.root_shoot);
        ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, OAK, 0, HUNAN, BOTH_EDITIONS, &out, NULL));
        ASSERT_EQ(TANHE_OK, tanhe_bef_above_find(&catalog, TANHE_TREE_SALIX, 0, HUNAN, 0, &out, NULL));
        ASSERT_EQ(0.1, out.root_shoot);
        ASSERT_EQ(TANHE_ENOTFOUND,
                  tanhe_bef_above_find(&catalog, OAK, 0, HUNAN, TANHE_ALLOW_IPCC2019, &out, NULL));
        ASSERT_EQ(TANHE_ENOTFOUND,
                  tanhe_bef_above_find(&catalog, TANHE_TREE_MELIA, 0, HUNAN, BOTH_EDITIONS, &out, NULL));
        /* They differ in the expansion factor alone. */
        new.rows[0].value = 1.25;
        new.rows[1].value = 0.25;
        ASSERT_EQ(TANHE_ECHOICE, tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, 0, &out, NULL));
        new.rows[0].value = 1.5;
        new.rows[1].value = 0.5;
    }
    PASS();
}

TEST above_refuses(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_catalog catalog, empty;
    tanhe_bef_above out;
    tanhe_factor factors[2];
    paper a, b;

    MARK(out);
    MARK(factors);
    ASSERT_EQ(TANHE_EARG, tanhe_bef_above_find(NULL, FIR, 0, HUNAN, 0, &out, factors));
    ASSERT_EQ(TANHE_EARG, tanhe_bef_above_find(china, FIR, 0, HUNAN, 0, NULL, factors));
    ASSERT_EQ(TANHE_EARG, tanhe_bef_above_find(china, 0, 0, HUNAN, 0, &out, factors));
    ASSERT_EQ(TANHE_EARG, tanhe_bef_above_find(china, FIR, -1, HUNAN, 0, &out, factors));
    ASSERT_EQ(TANHE_EARG, tanhe_bef_above_find(china, FIR, 0, -1, 0, &out, factors));
    ASSERT_EQ(TANHE_EARG, tanhe_bef_above_find(china, FIR, 0, HUNAN, BAD_ALLOW, &out, factors));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&empty));
    ASSERT_EQ(TANHE_EARG, tanhe_bef_above_find(&empty, 0, 0, HUNAN, 0, &out, factors));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_bef_above_find(&empty, FIR, 0, HUNAN, 0, &out, factors));
    /* Of several documents the most telling reason: a choice, a lock, a wrong unit. */
    ASSERT_PAPER(a, "chinese_fir,bef_above,,,0.99,,,1,\n"
                    "chinese_fir,root_shoot,,,0.25,,,1,\n"
                    "masson_pine,bef_above,,,1.3,,,1,\n"
                    "masson_pine,root_shoot,,,0.2,,,1,\n");
    ASSERT_PAPER(b, "masson_pine,bef_above,,,1.3,,,1,D\n"
                    "masson_pine,root_shoot,,,0.2,,,1,D\n");
    ASSERT_CATALOG(catalog, &a.table, &b.table);
    ASSERT_EQ(TANHE_EARG, tanhe_bef_above_find(&catalog, FIR, 0, HUNAN, 0, &out, factors));
    a.rows[3].unit = TANHE_UNIT_T_PER_HA;
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_bef_above_find(&catalog, PINE, 0, HUNAN, 0, &out, factors));
    b.rows[0].unit = TANHE_UNIT_T_PER_HA;
    ASSERT_EQ(TANHE_EUNIT, tanhe_bef_above_find(&catalog, PINE, 0, HUNAN, UNCONFIRMED, &out, factors));
    a.rows[3].value = NAN;
    a.rows[3].low = 0.1;
    ASSERT_EQ(TANHE_ECHOICE, tanhe_bef_above_find(&catalog, PINE, 0, HUNAN, 0, &out, factors));
    ASSERT(MARKED(out) && MARKED(factors));
    PASS();
}

TEST bcef_by_hand(void) {
    tanhe_bef_above bef = {1.5, 0.25};
    tanhe_bcef out;

    ASSERT_EQ(TANHE_OK, tanhe_bcef_of(0.5, &bef, &out));
    ASSERT_EQ(0.75, out.value);
    ASSERT_EQ(0.25, out.root_shoot);
    bef.value = 1; /* the bounds themselves */
    ASSERT_EQ(TANHE_OK, tanhe_bcef_of(2, &bef, &out));
    ASSERT_EQ(2, out.value);
    MARK(out);
    ASSERT_EQ(TANHE_EARG, tanhe_bcef_of(0.5, NULL, &out));
    ASSERT_EQ(TANHE_EARG, tanhe_bcef_of(0.5, &bef, NULL));
    bef.value = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_bcef_of(2, &bef, &out));
    bef.value = 1.5;
    for (size_t i = 0; i < COUNT(not_densities); i++)
        ASSERT_EQ(TANHE_EARG, tanhe_bcef_of(not_densities[i], &bef, &out));
    for (size_t i = 0; i < COUNT(not_expansions); i++) {
        bef.value = not_expansions[i];
        ASSERT_EQ(TANHE_EARG, tanhe_bcef_of(0.5, &bef, &out));
    }
    bef.value = 1.5;
    bef.root_shoot = NAN;
    ASSERT_EQ(TANHE_EARG, tanhe_bcef_of(0.5, &bef, &out));
    bef.root_shoot = -0.25;
    ASSERT_EQ(TANHE_EARG, tanhe_bcef_of(0.5, &bef, &out));
    ASSERT(MARKED(out));
    PASS();
}

TEST fraction_by_document(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_carbon_fraction out;
    tanhe_factor factor;
    char text[64];

    /* The IPCC's, confirmed, even where the guideline's, which stands before it, is allowed. */
    ASSERT_EQ(TANHE_OK,
              tanhe_carbon_fraction_find(china, 0, TANHE_FOREST_ALL, 0, CHINA, UNCONFIRMED, &out, &factor));
    ASSERT_EQ(0.47, out.value);
    ASSERT_EQ(TANHE_SOURCE_IPCC2006_V4, out.source);
    ASSERT_EQ(0, out.reserved);
    /* The guideline's own. */
    MARK(out);
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_carbon_fraction_find(china, TANHE_SOURCE_PROVINCIAL_LAND_2011,
                                                             TANHE_FOREST_ALL, 0, CHINA, 0, &out, NULL));
    ASSERT(MARKED(out));
    ASSERT_EQ(TANHE_OK, tanhe_carbon_fraction_find(china, TANHE_SOURCE_PROVINCIAL_LAND_2011, TANHE_FOREST_ALL,
                                                   0, CHINA, UNCONFIRMED, &out, &factor));
    ASSERT_EQ(0.5, out.value);
    ASSERT_EQ(TANHE_SOURCE_PROVINCIAL_LAND_2011, out.source);
    ASSERT_EQ(TANHE_OK, tanhe_factor_text(china, &factor, TANHE_TEXT_SOURCE_KEY, text, sizeof text));
    ASSERT_STR_EQ("provincial_land_2011", text);
    /* A species of AR-CM; a kind of forest of the IPCC, in either order of asking. */
    ASSERT_EQ(TANHE_OK,
              tanhe_carbon_fraction_find(china, TANHE_SOURCE_AR_CM, FIR, 0, HUNAN, UNCONFIRMED, &out, NULL));
    ASSERT_EQ(0.52, out.value);
    ASSERT_EQ(TANHE_OK, tanhe_carbon_fraction_find(china, 0, TANHE_FOREST_TEMPERATE_BOREAL,
                                                   TANHE_VARIANT_CONIFER, HUNAN, 0, &out, NULL));
    ASSERT_EQ(0.51, out.value);
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_carbon_fraction_find(china, TANHE_SOURCE_AR_CM, TANHE_FOREST_ALL, 0,
                                                          HUNAN, UNCONFIRMED, &out, NULL));
    PASS();
}

TEST fraction_refuses(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    const tanhe_id all = TANHE_FOREST_ALL;
    tanhe_catalog catalog;
    tanhe_carbon_fraction out;
    tanhe_factor factor;
    paper p;

    MARK(out);
    MARK(factor);
    ASSERT_EQ(TANHE_EARG, tanhe_carbon_fraction_find(NULL, 0, all, 0, CHINA, 0, &out, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_carbon_fraction_find(china, 0, all, 0, CHINA, 0, NULL, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_carbon_fraction_find(china, -1, all, 0, CHINA, 0, &out, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_carbon_fraction_find(china, 0, 0, 0, CHINA, 0, &out, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_carbon_fraction_find(china, 0, all, -1, CHINA, 0, &out, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_carbon_fraction_find(china, 0, all, 0, CHINA, BAD_ALLOW, &out, &factor));
    ASSERT_EQ(TANHE_ENOTFOUND,
              tanhe_carbon_fraction_find(china, TANHE_SOURCE_MEASURED, all, 0, CHINA, 0, &out, &factor));
    ASSERT_PAPER(p, "chinese_fir,carbon_fraction,,,1.5,,,tC/t,\n"
                    "masson_pine,carbon_fraction,,,,0.4,0.5,tC/t,\n"
                    "oaks,carbon_fraction,,,1,,,tC/t,\n"
                    "forest,carbon_fraction,,,0,,,tC/t,\n");
    ASSERT_CATALOG(catalog, &p.table, NULL);
    ASSERT_EQ(TANHE_EARG, tanhe_carbon_fraction_find(&catalog, 0, FIR, 0, CHINA, 0, &out, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_carbon_fraction_find(&catalog, 0, all, 0, CHINA, 0, &out, &factor));
    ASSERT_EQ(TANHE_ECHOICE, tanhe_carbon_fraction_find(&catalog, 0, PINE, 0, CHINA, 0, &out, &factor));
    ASSERT(MARKED(out) && MARKED(factor));
    ASSERT_EQ(TANHE_OK, tanhe_carbon_fraction_find(&catalog, 0, OAK, 0, CHINA, 0, &out, &factor));
    ASSERT_EQ(TANHE_SOURCE_OVERLAY, out.source);
    MARK(out);
    p.rows[2].unit = TANHE_UNIT_T_PER_HA;
    ASSERT_EQ(TANHE_EUNIT, tanhe_carbon_fraction_find(&catalog, 0, OAK, 0, CHINA, 0, &out, NULL));
    ASSERT(MARKED(out));
    PASS();
}

SUITE(made_of) {
    RUN_TEST(whole_of_hunan);
    RUN_TEST(whole_refuses);
    RUN_TEST(above_with_roots_over_stem);
    RUN_TEST(above_with_a_variant);
    RUN_TEST(above_and_whole_agree);
    RUN_TEST(above_confirmed_before_locked);
    RUN_TEST(above_without_roots);
    RUN_TEST(above_of_one_document);
    RUN_TEST(above_in_ranges);
    RUN_TEST(above_of_the_region_first);
    RUN_TEST(above_of_editions);
    RUN_TEST(above_refuses);
    RUN_TEST(bcef_by_hand);
    RUN_TEST(fraction_by_document);
    RUN_TEST(fraction_refuses);
}

/* ----------------------------------------------------------------------------------- provincial guideline */

static const tanhe_carbon_fraction guideline_fraction = {0.5, TANHE_SOURCE_PROVINCIAL_LAND_2011, 0};
static const tanhe_carbon_fraction ipcc_fraction = {0.47, TANHE_SOURCE_IPCC2006_V4, 0};

TEST means_by_hand(void) {
    /* Pine, fir and oak: SVD = (600 * 0.380 + 300 * 0.307 + 100 * 0.676) / 1000, BEF likewise. */
    const tanhe_species_volume species[] = {{600, 0.380, {1.65}}, {300, 0.307, {1.83}}, {100, 0.676, {1.73}}};
    double volume = 0;
    double density = 0;
    tanhe_bef_whole bef;

    ASSERT_EQ(TANHE_OK, tanhe_forest_means(3, species, &volume, &density, &bef));
    ASSERT_EQ(1000, volume);
    ASSERT_NEAR(0.3877, density);
    ASSERT_NEAR(1.712, bef.value);
    /* The product of the means is 0.6637424, the mean of the products 0.661691: not the same. */
    ASSERT_NEAR(0.6637424, density * bef.value);
    PASS();
}

/* The order of the species makes no difference, to the last bit. */
TEST means_in_any_order(void) {
    tanhe_species_volume species[64];
    double volume[2], density[2];
    tanhe_bef_whole bef[2];

    for (size_t i = 0; i < COUNT(species); i++) {
        species[i].volume_m3 = 1e6 / (double)(i + 3);
        species[i].wood_density = 0.3 + 0.01 / (double)(i + 1);
        species[i].bef.value = 1.2 + 0.1 / (double)(i + 7);
    }
    ASSERT_EQ(TANHE_OK, tanhe_forest_means(COUNT(species), species, &volume[0], &density[0], &bef[0]));
    for (size_t i = 0; i < COUNT(species) / 2; i++) {
        tanhe_species_volume kept = species[i];

        species[i] = species[COUNT(species) - 1 - i];
        species[COUNT(species) - 1 - i] = kept;
    }
    ASSERT_EQ(TANHE_OK, tanhe_forest_means(COUNT(species), species, &volume[1], &density[1], &bef[1]));
    ASSERT(same_bits(volume[0], volume[1]));
    ASSERT(same_bits(density[0], density[1]));
    ASSERT(same_bits(bef[0].value, bef[1].value));
    PASS();
}

TEST means_refuse(void) {
    const tanhe_species_volume good = {600, 0.38, {1.65}};
    tanhe_species_volume s[2] = {{600, 0.38, {1.65}}, {600, 0.38, {1.65}}};
    double volume = UNTOUCHED;
    double density = UNTOUCHED;
    tanhe_bef_whole bef = {UNTOUCHED};

    ASSERT_EQ(TANHE_EARG, tanhe_forest_means(1, NULL, &volume, &density, &bef));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_means(1, s, NULL, &density, &bef));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_means(1, s, &volume, NULL, &bef));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_means(1, s, &volume, &density, NULL));
    ASSERT_EQ(TANHE_EZERO, tanhe_forest_means(0, NULL, &volume, &density, &bef));
    s[0].volume_m3 = 0;
    ASSERT_EQ(TANHE_EZERO, tanhe_forest_means(1, s, &volume, &density, &bef));
    s[0].volume_m3 = DBL_MAX;
    s[0].wood_density = 2;
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_means(1, s, &volume, &density, &bef)); /* density * volume */
    s[0].wood_density = 0.5;
    s[0].bef.value = 2;
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_means(1, s, &volume, &density, &bef)); /* bef * volume */
    s[0].bef.value = 1;
    s[1].volume_m3 = DBL_MAX;
    s[1].bef.value = 1;
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_means(2, s, &volume, &density, &bef)); /* all volumes */
    s[1].volume_m3 = -1; /* a number out of its domain is told first */
    ASSERT_EQ(TANHE_EARG, tanhe_forest_means(2, s, &volume, &density, &bef));
    s[0] = good;
    s[1] = good;
    s[0].volume_m3 = NAN;
    ASSERT_EQ(TANHE_EARG, tanhe_forest_means(2, s, &volume, &density, &bef));
    s[0] = good;
    s[1].volume_m3 = NAN;
    ASSERT_EQ(TANHE_EARG, tanhe_forest_means(2, s, &volume, &density, &bef));
    for (size_t i = 0; i < COUNT(not_densities); i++) {
        s[1] = good;
        s[1].wood_density = not_densities[i];
        ASSERT_EQ(TANHE_EARG, tanhe_forest_means(2, s, &volume, &density, &bef));
    }
    for (size_t i = 0; i < COUNT(not_expansions); i++) {
        s[1] = good;
        s[1].bef.value = not_expansions[i];
        ASSERT_EQ(TANHE_EARG, tanhe_forest_means(2, s, &volume, &density, &bef));
    }
    ASSERT_EQ(UNTOUCHED, volume);
    ASSERT_EQ(UNTOUCHED, density);
    ASSERT_EQ(UNTOUCHED, bef.value);
    s[0].wood_density = 2; /* the bounds themselves */
    s[0].bef.value = 1;
    ASSERT_EQ(TANHE_OK, tanhe_forest_means(1, s, &volume, &density, &bef));
    ASSERT_EQ(2, density);
    ASSERT_EQ(1, bef.value);
    PASS();
}

/* A million m3 of forest, a tenth of it beside in scattered trees; bamboo grew, economic forest shrank. */
static tanhe_forest_provincial_data forest(double growth_rate, double consumption_rate) {
    tanhe_forest_provincial_data d = {1000000,
                                      100000,
                                      0.462,
                                      {1.787},
                                      growth_rate,
                                      consumption_rate,
                                      guideline_fraction,
                                      {1000, 1200, 5, 68.48},
                                      {400, 300, 5, 35.21},
                                      {0, 0, 0, 0},
                                      TANHE_CONSUMPTION_FELLING,
                                      0};

    return d;
}

/* GR or CR of Guangdong in a year, as a fraction. */
static double rate_of_guangdong(tanhe_id property, int32_t year) {
    tanhe_query query = {TANHE_FOREST_TREES, property, 0, 440000, year, 0};
    tanhe_factor factor;
    double rate = NAN;

    if (tanhe_factor_find(tanhe_profile_china(), &query, &factor) == TANHE_OK)
        (void)tanhe_unit_convert(factor.value, factor.unit, TANHE_UNIT_ONE_PER_A, &rate);
    return rate;
}

/* By exact fractions; the rates are those of Guangdong's inventories of 2005 and 2015. */
TEST provincial_by_hand(void) {
    static const struct {
        int32_t year;
        double growth, scattered, consumption, change, gain, loss, co2;
    } rows[] = {
        {2005, 32941.2006, 3294.12006, 31512.92298, 5739.89768, 37604.92066, 31865.02298, 21046.291493333334},
        {2015, 39669.7917, 3966.97917, 25155.84918, 19498.42169, 45006.37087, 25507.94918, 71494.21286333333},
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        tanhe_forest_provincial_data d =
            forest(rate_of_guangdong(TANHE_PROPERTY_TOTAL_GROWTH_RATE, rows[i].year),
                   rate_of_guangdong(TANHE_PROPERTY_CONSUMPTION_RATE, rows[i].year));
        tanhe_forest_provincial_result r;

        ASSERT_EQ(TANHE_OK, tanhe_forest_provincial(&d, &r));
        ASSERT_NEAR(rows[i].growth, r.tree_growth_tc);
        ASSERT_NEAR(rows[i].scattered, r.scattered_growth_tc);
        ASSERT_NEAR(rows[i].consumption, r.consumption_tc);
        ASSERT_NEAR(1369.6, r.bamboo_tc);
        ASSERT_NEAR(-352.1, r.economic_tc);
        ASSERT_EQ(0, r.shrub_tc);
        ASSERT_NEAR(rows[i].gain, r.total.gain_tc);
        ASSERT_NEAR(rows[i].loss, r.total.loss_tc);
        /* A difference of greater numbers: their roundings. */
        ASSERT_IN_RANGE(rows[i].change, r.total.change_tc, roundings(rows[i].gain));
        ASSERT_IN_RANGE(rows[i].co2, r.total.sink_co2_t, roundings(4 * rows[i].gain));
        ASSERT_EQ(-r.total.sink_co2_t, r.total.co2_t);
        ASSERT_EQ(TANHE_LAND_PROVINCIAL, r.total.method);
        ASSERT_EQ(0.5, r.total.fraction.value);
        ASSERT_EQ(TANHE_SOURCE_PROVINCIAL_LAND_2011, r.total.fraction.source);
    }
    /* The sink of the same forest more than trebled in ten years: the rates are dated. */
    ASSERT(rows[1].change > 3 * rows[0].change);
    PASS();
}

TEST provincial_mortality(void) {
    tanhe_forest_provincial_data d = forest(0.0798, 0.0694);
    tanhe_forest_provincial_result r;

    ASSERT_EQ(TANHE_OK, tanhe_forest_provincial(&d, &r));
    ASSERT_EQ(1, r.mortality_in_sink);
    d.consumption = TANHE_CONSUMPTION_TOTAL;
    ASSERT_EQ(TANHE_OK, tanhe_forest_provincial(&d, &r));
    ASSERT_EQ(0, r.mortality_in_sink);
    PASS();
}

/* Standing bamboo is in balance: only a change of area counts, and each of the three by its own biomass. */
TEST provincial_area_changes(void) {
    tanhe_forest_provincial_data d = forest(0, 0);
    tanhe_forest_provincial_result r;

    d.bamboo.area_after_ha = d.bamboo.area_before_ha;
    d.economic.area_after_ha = d.economic.area_before_ha;
    ASSERT_EQ(TANHE_OK, tanhe_forest_provincial(&d, &r));
    ASSERT(same_bits(0, r.total.change_tc));
    ASSERT(same_bits(0, r.total.co2_t)); /* +0 */
    ASSERT(same_bits(0, r.total.loss_tc));
    d.shrub.area_before_ha = 100;
    d.shrub.area_after_ha = 164;
    d.shrub.years = 4;
    d.shrub.biomass_t_per_ha = 16;
    ASSERT_EQ(TANHE_OK, tanhe_forest_provincial(&d, &r));
    ASSERT_EQ(128, r.shrub_tc); /* 64 / 4 * 16 * 0.5 */
    ASSERT_EQ(128, r.total.gain_tc);
    ASSERT_EQ(128, r.total.change_tc);
    d.shrub.area_after_ha = 36;
    d.bamboo.area_after_ha = d.bamboo.area_before_ha + 320;
    d.bamboo.biomass_t_per_ha = 4;
    ASSERT_EQ(TANHE_OK, tanhe_forest_provincial(&d, &r));
    ASSERT_EQ(-128, r.shrub_tc);
    ASSERT_EQ(128, r.bamboo_tc); /* 320 / 5 * 4 * 0.5 */
    ASSERT_EQ(128, r.total.gain_tc);
    ASSERT_EQ(128, r.total.loss_tc);
    ASSERT_EQ(0, r.total.change_tc);
    d.bamboo.area_after_ha = d.bamboo.area_before_ha - 320;
    d.economic.area_after_ha = 480;
    d.economic.biomass_t_per_ha = 16;
    ASSERT_EQ(TANHE_OK, tanhe_forest_provincial(&d, &r));
    ASSERT_EQ(128, r.economic_tc); /* 80 / 5 * 16 * 0.5 */
    ASSERT_EQ(128, r.total.gain_tc);
    ASSERT_EQ(256, r.total.loss_tc);
    ASSERT_EQ(-128, r.total.change_tc);
    ASSERT_EQ(128.0 * 44 / 12, r.total.co2_t); /* carbon lost is an emission */
    PASS();
}

/* Two districts and the city they make up: the parts add up, within the roundings of the greatest. */
TEST provincial_adds_up(void) {
    tanhe_forest_provincial_data city = forest(0.0961, 0.0554);
    tanhe_forest_provincial_data a = city;
    tanhe_forest_provincial_data b = city;
    tanhe_forest_provincial_result whole, of_a, of_b;

    a.tree_volume_m3 = 375000;
    b.tree_volume_m3 = 625000;
    a.scattered_volume_m3 = 40000;
    b.scattered_volume_m3 = 60000;
    a.bamboo.area_before_ha = 300;
    b.bamboo.area_before_ha = 700;
    a.bamboo.area_after_ha = 450;
    b.bamboo.area_after_ha = 750;
    a.economic.area_before_ha = 0;
    b.economic.area_before_ha = 400;
    a.economic.area_after_ha = 50;
    b.economic.area_after_ha = 250;
    ASSERT_EQ(TANHE_OK, tanhe_forest_provincial(&city, &whole));
    ASSERT_EQ(TANHE_OK, tanhe_forest_provincial(&a, &of_a));
    ASSERT_EQ(TANHE_OK, tanhe_forest_provincial(&b, &of_b));
    ASSERT_NEAR(whole.tree_growth_tc, of_a.tree_growth_tc + of_b.tree_growth_tc);
    ASSERT_NEAR(whole.consumption_tc, of_a.consumption_tc + of_b.consumption_tc);
    ASSERT_NEAR(whole.bamboo_tc, of_a.bamboo_tc + of_b.bamboo_tc);
    ASSERT_NEAR(whole.economic_tc, of_a.economic_tc + of_b.economic_tc);
    ASSERT_IN_RANGE(whole.total.change_tc, of_a.total.change_tc + of_b.total.change_tc,
                    roundings(whole.total.gain_tc));
    PASS();
}

#define PROVINCIAL_BAD(member, bad)                                                                          \
    do {                                                                                                     \
        d = forest(0.0798, 0.0694);                                                                          \
        d.member = bad;                                                                                      \
        ASSERT_EQ(TANHE_EARG, tanhe_forest_provincial(&d, &r));                                              \
    } while (0)

TEST provincial_refuses(void) {
    tanhe_forest_provincial_data d = forest(0.0798, 0.0694);
    tanhe_forest_provincial_result r;

    MARK(r);
    ASSERT_EQ(TANHE_EARG, tanhe_forest_provincial(NULL, &r));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_provincial(&d, NULL));
    PROVINCIAL_BAD(tree_volume_m3, -1);
    PROVINCIAL_BAD(scattered_volume_m3, NAN);
    for (size_t i = 0; i < COUNT(not_densities); i++)
        PROVINCIAL_BAD(wood_density, not_densities[i]);
    for (size_t i = 0; i < COUNT(not_expansions); i++)
        PROVINCIAL_BAD(bef.value, not_expansions[i]);
    PROVINCIAL_BAD(total_growth_rate, 7.98); /* percent */
    PROVINCIAL_BAD(total_growth_rate, -0.01);
    PROVINCIAL_BAD(consumption_rate, 6.94);
    PROVINCIAL_BAD(consumption_rate, NAN);
    PROVINCIAL_BAD(fraction.value, 0);
    PROVINCIAL_BAD(fraction.source, 0);
    PROVINCIAL_BAD(fraction.reserved, 1);
    PROVINCIAL_BAD(bamboo.area_before_ha, -1);
    PROVINCIAL_BAD(bamboo.area_after_ha, NAN);
    PROVINCIAL_BAD(bamboo.years, 0);
    PROVINCIAL_BAD(bamboo.years, -5);
    PROVINCIAL_BAD(bamboo.biomass_t_per_ha, 0);
    PROVINCIAL_BAD(economic.years, INFINITY);
    PROVINCIAL_BAD(shrub.area_before_ha, 1); /* an area without years and biomass */
    PROVINCIAL_BAD(shrub.area_after_ha, 1);
    PROVINCIAL_BAD(shrub.years, 5);
    PROVINCIAL_BAD(shrub.biomass_t_per_ha, 17.99);
    PROVINCIAL_BAD(consumption, 0);
    PROVINCIAL_BAD(consumption, 3);
    PROVINCIAL_BAD(reserved, 1);
    ASSERT(MARKED(r));
    PASS();
}

TEST provincial_overflows(void) {
    tanhe_forest_provincial_data d = forest(1, 0);
    tanhe_forest_provincial_result r;

    MARK(r);
    d.tree_volume_m3 = DBL_MAX;
    d.bef.value = 8;
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_provincial(&d, &r)); /* growth */
    d = forest(0, 1);
    d.scattered_volume_m3 = DBL_MAX;
    d.bef.value = 8;
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_provincial(&d, &r)); /* consumption */
    d = forest(0, 0);
    d.bamboo.biomass_t_per_ha = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_provincial(&d, &r)); /* area change */
    d = forest(1, 1); /* all that is gained does not fit, though the change is nothing */
    d.tree_volume_m3 = 1.2e308;
    d.scattered_volume_m3 = 0;
    d.wood_density = 1;
    d.bef.value = 1;
    d.fraction.value = 1;
    d.bamboo.area_before_ha = 1.2e308;
    d.bamboo.area_after_ha = 0;
    d.bamboo.years = 1;
    d.bamboo.biomass_t_per_ha = 1;
    d.economic = d.bamboo;
    d.economic.area_before_ha = 0;
    d.economic.area_after_ha = 1.2e308;
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_provincial(&d, &r));
    d = forest(1, 0);
    d.tree_volume_m3 = DBL_MAX;
    d.scattered_volume_m3 = 0;
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_provincial(&d, &r)); /* the carbon fits, its CO2 does not */
    ASSERT(MARKED(r));
    PASS();
}

/* 120 ha cleared this year, 80 ha a year in the last ten; 80 t/ha go. */
static tanhe_forest_conversion_data clearing(void) {
    tanhe_forest_conversion_data d = {120,   80,    85.5, 5.5, 0.15, 0.2, 0.15, 0.9, guideline_fraction,
                                      0.012, 0.007, 0.01};

    return d;
}

TEST conversion_by_hand(void) {
    tanhe_forest_conversion_data d = clearing();
    tanhe_forest_conversion_result r;

    ASSERT_EQ(TANHE_OK, tanhe_forest_conversion(&d, &r));
    ASSERT_NEAR(648.0, r.burnt_on_site_tc); /* 120 * 80 * 0.15 * 0.9 * 0.5 */
    ASSERT_NEAR(2376.0, r.on_site_co2_t);
    ASSERT_NEAR(3168.0, r.off_site_co2_t);
    ASSERT_NEAR(1760.0,
                r.decay_co2_t); /* 80 * 80 * 0.15 * 0.5 * 44/12: what decays is not oxidised by fire */
    ASSERT_NEAR(7304.0, r.co2_t);
    ASSERT_NEAR(10.368, r.ch4_t);  /* 648 * 0.012 * 16/12 */
    ASSERT_NEAR(0.07128, r.n2o_t); /* 648 * 0.01 * 0.007 * 44/28 */
    /* Nothing burnt on site: nothing but CO2. */
    d.on_site = 0;
    ASSERT_EQ(TANHE_OK, tanhe_forest_conversion(&d, &r));
    ASSERT_EQ(0, r.ch4_t);
    ASSERT_EQ(0, r.n2o_t);
    ASSERT_NEAR(4928.0, r.co2_t);
    PASS();
}

/* The three shares, oxidised, the carbon fraction and the three ratios. */
static const struct {
    tanhe_id property, variant;
    double value;
} conversion_order[] = {
    {TANHE_PROPERTY_SHARE, TANHE_VARIANT_BURNT_ON_SITE, 0.15},
    {TANHE_PROPERTY_SHARE, TANHE_VARIANT_BURNT_OFF_SITE, 0.2},
    {TANHE_PROPERTY_SHARE, TANHE_VARIANT_DECAYED, 0.15},
    {TANHE_PROPERTY_OXIDATION, 0, 0.9},
    {TANHE_PROPERTY_CARBON_FRACTION, 0, 0.5},
    {TANHE_PROPERTY_CH4_RATIO, 0, 0.012},
    {TANHE_PROPERTY_N2O_RATIO, 0, 0.007},
    {TANHE_PROPERTY_NITROGEN_CARBON, 0, 0.01},
};

TEST conversion_values_of_the_guideline(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    const tanhe_forest_conversion_data want = clearing();
    tanhe_forest_conversion_data d = clearing();
    tanhe_factor factors[8];

    MARK(factors);
    memset(&d.on_site, 0, sizeof d - offsetof(tanhe_forest_conversion_data, on_site));
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_forest_conversion_values(china, 0, &d, factors));
    ASSERT_EQ(0, d.on_site);
    ASSERT(MARKED(factors));
    ASSERT_EQ(TANHE_OK, tanhe_forest_conversion_values(china, UNCONFIRMED, &d, NULL));
    ASSERT_MEM_EQ(&want, &d, sizeof d);
    memset(&d.on_site, 0, sizeof d - offsetof(tanhe_forest_conversion_data, on_site));
    ASSERT_EQ(TANHE_OK, tanhe_forest_conversion_values(china, UNCONFIRMED, &d, factors));
    ASSERT_MEM_EQ(&want, &d, sizeof d);
    for (size_t i = 0; i < COUNT(conversion_order); i++) {
        ASSERT_EQ_FMT(TANHE_FOREST_CONVERSION, factors[i].subject, "%d");
        ASSERT_EQ_FMT(conversion_order[i].property, factors[i].property, "%d");
        ASSERT_EQ_FMT(conversion_order[i].variant, factors[i].variant, "%d");
        ASSERT_EQ(conversion_order[i].value, factors[i].value);
        ASSERT_EQ_FMT(TANHE_SOURCE_PROVINCIAL_LAND_2011, factors[i].source, "%d");
        ASSERT_EQ_FMT(TANHE_MATCH_UNCONFIRMED, factors[i].match, "%d");
    }
    PASS();
}

#define CONVERSION_ROWS                                                                                      \
    "forest_conversion,share,burnt_on_site,,0.5,,,1,\n"                                                      \
    "forest_conversion,share,burnt_off_site,,0.25,,,1,\n"                                                    \
    "forest_conversion,oxidation,,,0.75,,,1,\n"                                                              \
    "forest_conversion,carbon_fraction,,,0.5,,,tC/t,\n"                                                      \
    "forest_conversion,ch4_ratio,,,0.125,,,1,\n"                                                             \
    "forest_conversion,n2o_ratio,,,0.0625,,,1,\n"                                                            \
    "forest_conversion,nitrogen_carbon,,,0.03125,,,1,\n"

TEST conversion_values_of_ones_own(void) {
    tanhe_catalog catalog;
    tanhe_forest_conversion_data d = clearing();
    tanhe_factor factors[8];
    paper p, q;

    /* A share of which nothing is said is none of the three. */
    ASSERT_PAPER(p, CONVERSION_ROWS "forest_conversion,share,,,0.125,,,1,\n");
    ASSERT_CATALOG(catalog, &p.table, NULL);
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_forest_conversion_values(&catalog, 0, &d, NULL));
    ASSERT_PAPER(q, "forest_conversion,share,decayed,,12.5,,,%,\n");
    ASSERT_CATALOG(catalog, &p.table, &q.table);
    ASSERT_EQ(TANHE_OK, tanhe_forest_conversion_values(&catalog, 0, &d, factors));
    ASSERT_EQ(0.5, d.on_site);
    ASSERT_EQ(0.25, d.off_site);
    ASSERT_EQ(0.125, d.decayed);
    ASSERT_EQ(0.75, d.oxidised);
    ASSERT_EQ(0.125, d.ch4_c_per_c);
    ASSERT_EQ(0.0625, d.n2o_n_per_n);
    ASSERT_EQ(0.03125, d.n_per_c);
    ASSERT_EQ(0.5, d.fraction.value);
    ASSERT_EQ(TANHE_SOURCE_OVERLAY, d.fraction.source);
    ASSERT_EQ(0, d.fraction.reserved);
    for (size_t i = 0; i < COUNT(factors); i++)
        ASSERT_EQ_FMT(i == 2 ? 1 : 0, factors[i].table, "%d");
    ASSERT_EQ(12.5, factors[2].value); /* as printed */
    ASSERT_EQ_FMT(TANHE_UNIT_PERCENT, factors[2].unit, "%d");
    PASS();
}

TEST conversion_values_refuse(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_catalog catalog;
    tanhe_forest_conversion_data d;
    tanhe_factor factors[8];
    paper p;

    MARK(d);
    MARK(factors);
    ASSERT_EQ(TANHE_EARG, tanhe_forest_conversion_values(NULL, UNCONFIRMED, &d, factors));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_conversion_values(china, UNCONFIRMED, NULL, factors));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_conversion_values(china, BAD_ALLOW, &d, factors));
    ASSERT_PAPER(p, CONVERSION_ROWS "forest_conversion,share,decayed,,0.5,,,1,\n");
    ASSERT_CATALOG(catalog, &p.table, NULL);
    ASSERT_EQ(TANHE_EARG, tanhe_forest_conversion_values(&catalog, 0, &d, factors)); /* together above 1 */
    ASSERT_PAPER(p, CONVERSION_ROWS "forest_conversion,share,decayed,,,0.1,0.2,1,\n");
    ASSERT_EQ(TANHE_ECHOICE, tanhe_forest_conversion_values(&catalog, 0, &d, factors));
    ASSERT_PAPER(p, CONVERSION_ROWS "forest_conversion,share,decayed,,0.1,,,1,\n");
    p.rows[0].unit = TANHE_UNIT_T_PER_HA;
    ASSERT_EQ(TANHE_EUNIT, tanhe_forest_conversion_values(&catalog, 0, &d, factors));
    ASSERT(MARKED(d) && MARKED(factors));
    PASS();
}

#define CONVERSION_BAD(member, bad)                                                                          \
    do {                                                                                                     \
        d = clearing();                                                                                      \
        d.member = bad;                                                                                      \
        ASSERT_EQ(TANHE_EARG, tanhe_forest_conversion(&d, &r));                                              \
    } while (0)

TEST conversion_refuses(void) {
    tanhe_forest_conversion_data d = clearing();
    tanhe_forest_conversion_result r;

    MARK(r);
    ASSERT_EQ(TANHE_EARG, tanhe_forest_conversion(NULL, &r));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_conversion(&d, NULL));
    CONVERSION_BAD(area_ha, -1);
    CONVERSION_BAD(mean_area_10_years_ha, NAN);
    CONVERSION_BAD(biomass_before_t_per_ha, INFINITY);
    CONVERSION_BAD(biomass_after_t_per_ha, -1);
    CONVERSION_BAD(biomass_after_t_per_ha, 86); /* more than before */
    CONVERSION_BAD(on_site, 1.01);
    CONVERSION_BAD(off_site, NAN);
    CONVERSION_BAD(decayed, -0.01);
    CONVERSION_BAD(decayed, 0.66); /* with the others above 1 */
    CONVERSION_BAD(oxidised, 90);
    CONVERSION_BAD(fraction.value, 1.5);
    CONVERSION_BAD(ch4_c_per_c, 1.2);
    CONVERSION_BAD(n2o_n_per_n, -0.007);
    CONVERSION_BAD(n_per_c, NAN);
    d = clearing();
    d.area_ha = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_conversion(&d, &r));
    ASSERT(MARKED(r));
    PASS();
}

/* 0.1 + 0.7 + 0.2 is 1 in decimals and below in doubles; 0.33 + 0.56 + 0.11 comes out above 1. */
TEST conversion_of_all_biomass(void) {
    static const double shares[][3] = {{0.1, 0.7, 0.2}, {0.33, 0.56, 0.11}, {1, 0, 0}, {0, 0, 1}};
    tanhe_forest_conversion_data d = clearing();
    tanhe_forest_conversion_result r;
    int above = 0;

    d.biomass_after_t_per_ha = d.biomass_before_t_per_ha; /* no change is a conversion, too */
    for (size_t i = 0; i < COUNT(shares); i++) {
        d.on_site = shares[i][0];
        d.off_site = shares[i][1];
        d.decayed = shares[i][2];
        above += d.on_site + d.off_site + d.decayed > 1;
        ASSERT_EQ(TANHE_OK, tanhe_forest_conversion(&d, &r));
        ASSERT_EQ(0, r.co2_t);
    }
    ASSERT(above > 0);
    PASS();
}

SUITE(provincial) {
    RUN_TEST(means_by_hand);
    RUN_TEST(means_in_any_order);
    RUN_TEST(means_refuse);
    RUN_TEST(provincial_by_hand);
    RUN_TEST(provincial_mortality);
    RUN_TEST(provincial_area_changes);
    RUN_TEST(provincial_adds_up);
    RUN_TEST(provincial_refuses);
    RUN_TEST(provincial_overflows);
    RUN_TEST(conversion_by_hand);
    RUN_TEST(conversion_values_of_the_guideline);
    RUN_TEST(conversion_values_of_ones_own);
    RUN_TEST(conversion_values_refuse);
    RUN_TEST(conversion_refuses);
    RUN_TEST(conversion_of_all_biomass);
}

/* --------------------------------------------------------------------------------------------------- IPCC */

static tanhe_forest_gain_loss_data managed(void) {
    tanhe_forest_gain_loss_data d = {1000, 9, 0.2, ipcc_fraction, 2000, {0.5, 0.24}, 300, 50, 10, 150, 0.3};

    return d;
}

TEST gain_loss_by_hand(void) {
    tanhe_forest_gain_loss_data d = managed();
    tanhe_carbon_change r;

    ASSERT_EQ(TANHE_OK, tanhe_forest_gain_loss(&d, &r));
    ASSERT_NEAR(5076.0, r.gain_tc); /* 1000 * 9 * 1.2 * 0.47 */
    /* 2300 * 0.5 * 1.24 * 0.47 + 50 * 0.47 + 10 * 150 * 1.2 * 0.47 * 0.3 */
    ASSERT_NEAR(947.52, r.loss_tc);
    ASSERT_NEAR(4128.48, r.change_tc);
    ASSERT_NEAR(15137.76, r.sink_co2_t);
    ASSERT_EQ(-r.sink_co2_t, r.co2_t);
    ASSERT_EQ(TANHE_LAND_GAIN_LOSS, r.method);
    ASSERT_EQ(0, r.reserved);
    ASSERT_EQ(0.47, r.fraction.value);
    ASSERT_EQ(TANHE_SOURCE_IPCC2006_V4, r.fraction.source);
    PASS();
}

TEST gain_loss_part_by_part(void) {
    tanhe_forest_gain_loss_data d = managed();
    tanhe_carbon_change r;

    /* Nothing is taken: no expansion of removals is needed. */
    d.harvest_m3 = 0;
    d.fuelwood_m3 = 0;
    d.fuelwood_t = 0;
    d.disturbed_ha = 0;
    d.harvest.value = 0;
    d.harvest.root_shoot = 0;
    ASSERT_EQ(TANHE_OK, tanhe_forest_gain_loss(&d, &r));
    ASSERT_EQ(0, r.loss_tc);
    ASSERT_EQ(r.gain_tc, r.change_tc);
    /* A storm without growth: the roots of the growth go with it. */
    d.growth_t_per_ha = 0;
    d.growth_root_shoot = 0.25;
    d.disturbed_ha = 8;
    d.disturbed_t_per_ha = 100;
    d.disturbed_fraction = 0.5;
    d.fraction.value = 0.5;
    ASSERT_EQ(TANHE_OK, tanhe_forest_gain_loss(&d, &r));
    ASSERT_EQ(250, r.loss_tc); /* 8 * 100 * 1.25 * 0.5 * 0.5 */
    ASSERT_EQ(-250, r.change_tc);
    ASSERT_EQ(250.0 * 44 / 12, r.co2_t);
    /* Branches for fuel have no roots. */
    d.disturbed_ha = 0;
    d.fuelwood_t = 64;
    ASSERT_EQ(TANHE_OK, tanhe_forest_gain_loss(&d, &r));
    ASSERT_EQ(32, r.loss_tc);
    /* Roundwood and whole trees for fuel by the same factor. */
    d.fuelwood_t = 0;
    d.harvest.value = 0.5;
    d.harvest.root_shoot = 0.5;
    d.harvest_m3 = 128;
    ASSERT_EQ(TANHE_OK, tanhe_forest_gain_loss(&d, &r));
    ASSERT_EQ(48, r.loss_tc); /* 128 * 0.5 * 1.5 * 0.5 */
    d.harvest_m3 = 0;
    d.fuelwood_m3 = 128;
    ASSERT_EQ(TANHE_OK, tanhe_forest_gain_loss(&d, &r));
    ASSERT_EQ(48, r.loss_tc);
    PASS();
}

#define GAIN_LOSS_BAD(member, bad)                                                                           \
    do {                                                                                                     \
        d = managed();                                                                                       \
        d.member = bad;                                                                                      \
        ASSERT_EQ(TANHE_EARG, tanhe_forest_gain_loss(&d, &r));                                               \
    } while (0)

TEST gain_loss_refuses(void) {
    tanhe_forest_gain_loss_data d = managed();
    tanhe_carbon_change r;

    MARK(r);
    ASSERT_EQ(TANHE_EARG, tanhe_forest_gain_loss(NULL, &r));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_gain_loss(&d, NULL));
    GAIN_LOSS_BAD(area_ha, -1);
    GAIN_LOSS_BAD(growth_t_per_ha, NAN);
    GAIN_LOSS_BAD(growth_root_shoot, -0.2);
    GAIN_LOSS_BAD(fraction.value, NAN);
    GAIN_LOSS_BAD(harvest_m3, -1);
    GAIN_LOSS_BAD(harvest.value, 0);
    GAIN_LOSS_BAD(harvest.root_shoot, NAN);
    GAIN_LOSS_BAD(fuelwood_m3, INFINITY);
    GAIN_LOSS_BAD(fuelwood_t, -1);
    GAIN_LOSS_BAD(disturbed_ha, -1);
    GAIN_LOSS_BAD(disturbed_t_per_ha, -1);
    GAIN_LOSS_BAD(disturbed_fraction, 1.01);
    d = managed(); /* either amount needs the factor */
    d.harvest.value = 0;
    d.harvest.root_shoot = 0;
    d.harvest_m3 = 0;
    ASSERT_EQ(TANHE_EARG, tanhe_forest_gain_loss(&d, &r));
    d.harvest_m3 = 1;
    d.fuelwood_m3 = 0;
    ASSERT_EQ(TANHE_EARG, tanhe_forest_gain_loss(&d, &r));
    d.harvest_m3 = 0; /* roots without a factor, and a factor that is none */
    d.harvest.root_shoot = 0.24;
    ASSERT_EQ(TANHE_EARG, tanhe_forest_gain_loss(&d, &r));
    d.harvest.root_shoot = 0;
    d.harvest.value = -0.5;
    ASSERT_EQ(TANHE_EARG, tanhe_forest_gain_loss(&d, &r));
    ASSERT(MARKED(r));
    PASS();
}

TEST gain_loss_overflows(void) {
    tanhe_forest_gain_loss_data d = managed();
    tanhe_carbon_change r;

    MARK(r);
    d.area_ha = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_gain_loss(&d, &r));
    d = managed();
    d.harvest_m3 = DBL_MAX;
    d.harvest.value = 8;
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_gain_loss(&d, &r));
    d = managed();
    d.area_ha = 1e307;
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_gain_loss(&d, &r)); /* the carbon fits, its CO2 does not */
    ASSERT(MARKED(r));
    PASS();
}

static tanhe_forest_stock stock(double area_ha, double volume_m3_per_ha, double year) {
    tanhe_forest_stock s = {area_ha, volume_m3_per_ha, {0.7, 0.25}, ipcc_fraction, year};

    return s;
}

TEST stock_by_hand(void) {
    tanhe_forest_stock before = stock(1000, 61.5, 2012);
    tanhe_forest_stock after = stock(1100, 70.2, 2019.5);
    tanhe_carbon_change r;
    double carbon = 0;

    ASSERT_EQ(TANHE_OK, tanhe_forest_stock_carbon(&before, &carbon));
    ASSERT_NEAR(25291.875, carbon); /* 1000 * 61.5 * 0.7 * 1.25 * 0.47 */
    ASSERT_EQ(TANHE_OK, tanhe_forest_stock_carbon(&after, &carbon));
    ASSERT_NEAR(31756.725, carbon);
    ASSERT_EQ(TANHE_OK, tanhe_forest_stock_difference(&before, &after, &r));
    ASSERT_IN_RANGE(861.98, r.change_tc, roundings(31756.725 / 7.5)); /* over 7.5 years */
    ASSERT_IN_RANGE(3160.5933333333332, r.sink_co2_t, roundings(31756.725));
    ASSERT_EQ(-r.sink_co2_t, r.co2_t);
    ASSERT(is_nan(r.gain_tc) && is_nan(r.loss_tc));
    ASSERT_EQ(TANHE_LAND_STOCK_DIFFERENCE, r.method);
    ASSERT_EQ(0.47, r.fraction.value);
    ASSERT_EQ(TANHE_SOURCE_IPCC2006_V4, r.fraction.source);
    /* Land that became forest brings its stock; the other way round it is lost. */
    before = stock(0, 61.5, 2018);
    after = stock(1000, 61.5, 2019);
    ASSERT_EQ(TANHE_OK, tanhe_forest_stock_difference(&before, &after, &r));
    ASSERT_NEAR(25291.875, r.change_tc);
    before.area_ha = 1000;
    after.area_ha = 0;
    ASSERT_EQ(TANHE_OK, tanhe_forest_stock_difference(&before, &after, &r));
    ASSERT_NEAR(-25291.875, r.change_tc);
    ASSERT(r.co2_t > 0);
    PASS();
}

TEST stock_adds_up(void) {
    tanhe_forest_stock whole = stock(1000, 61.5, 2012);
    tanhe_forest_stock a = stock(375, 61.5, 2012);
    tanhe_forest_stock b = stock(625, 61.5, 2012);
    double tc[3] = {0, 0, 0};

    ASSERT_EQ(TANHE_OK, tanhe_forest_stock_carbon(&whole, &tc[0]));
    ASSERT_EQ(TANHE_OK, tanhe_forest_stock_carbon(&a, &tc[1]));
    ASSERT_EQ(TANHE_OK, tanhe_forest_stock_carbon(&b, &tc[2]));
    ASSERT_NEAR(tc[0], tc[1] + tc[2]);
    PASS();
}

/*
 * A forest of which everything is known: what grew, less what was taken, is how the stock changed. With numbers of few
 * binary digits both methods give the same bits. 1024 ha grow 4 m3/ha, of which 2 m3/ha are taken.
 */
TEST both_methods_agree_exactly(void) {
    const tanhe_carbon_fraction half = {0.5, TANHE_SOURCE_MEASURED, 0};
    const tanhe_bcef bcef = {0.5, 0.25};
    const tanhe_forest_stock before = {1024, 64, bcef, half, 2018};
    const tanhe_forest_stock after = {1024, 66, bcef, half, 2019};
    const tanhe_forest_gain_loss_data d = {1024, 4 * 0.5, 0.25, half, 1024 * 2, bcef, 0, 0, 0, 0, 0};
    tanhe_carbon_change by_flow, by_stock;

    ASSERT_EQ(TANHE_OK, tanhe_forest_gain_loss(&d, &by_flow));
    ASSERT_EQ(TANHE_OK, tanhe_forest_stock_difference(&before, &after, &by_stock));
    ASSERT_EQ(1280, by_flow.gain_tc);
    ASSERT_EQ(640, by_flow.loss_tc);
    ASSERT_EQ(640, by_flow.change_tc);
    ASSERT(same_bits(by_flow.change_tc, by_stock.change_tc));
    ASSERT(same_bits(by_flow.co2_t, by_stock.co2_t));
    ASSERT(same_bits(by_flow.sink_co2_t, by_stock.sink_co2_t));
    PASS();
}

/*
 * The same in decimals: 1234.5 ha of 61.3 m3/ha grow 5.1 m3/ha a year for 5 years, 1.7 m3/ha are felled, 0.4 taken as
 * fuel and 0.3 lost in fires. The stocks are some thirty times the change: agreement within 128 ulps of the change.
 */
TEST both_methods_agree_in_decimals(void) {
    const tanhe_bcef bcef = {0.62, 0.27};
    const double area = 1234.5;
    const double net = 5.1 - 1.7 - 0.4 - 0.3;
    const tanhe_forest_stock before = {area, 61.3, bcef, ipcc_fraction, 2014};
    const tanhe_forest_stock after = {area, 61.3 + 5 * net, bcef, ipcc_fraction, 2019};
    const tanhe_forest_gain_loss_data d = {area,       5.1 * 0.62, 0.27, ipcc_fraction,    area * 1.7, bcef,
                                           area * 0.4, 0,          area, 0.3 * 0.62 / 0.5, 0.5};
    tanhe_carbon_change by_flow, by_stock;

    ASSERT_EQ(TANHE_OK, tanhe_forest_gain_loss(&d, &by_flow));
    ASSERT_EQ(TANHE_OK, tanhe_forest_stock_difference(&before, &after, &by_stock));
    ASSERT_IN_RANGE(by_flow.change_tc, by_stock.change_tc, 128 * DBL_EPSILON * by_flow.change_tc);
    ASSERT_IN_RANGE(by_flow.co2_t, by_stock.co2_t, 128 * DBL_EPSILON * by_flow.sink_co2_t);
    PASS();
}

#define STOCK_BAD(member, bad)                                                                               \
    do {                                                                                                     \
        before = stock(1000, 61.5, 2012);                                                                    \
        before.member = bad;                                                                                 \
        ASSERT_EQ(TANHE_EARG, tanhe_forest_stock_carbon(&before, &carbon));                                  \
        ASSERT_EQ(TANHE_EARG, tanhe_forest_stock_difference(&before, &after, &r));                           \
        before.year = 2013;                                                                                  \
        after.year = 2012;                                                                                   \
        ASSERT_EQ(TANHE_EARG, tanhe_forest_stock_difference(&after, &before, &r));                           \
        after.year = 2019;                                                                                   \
    } while (0)

TEST stock_refuses(void) {
    tanhe_forest_stock before = stock(1000, 61.5, 2012);
    tanhe_forest_stock after = stock(1000, 61.5, 2019);
    tanhe_carbon_change r;
    double carbon = UNTOUCHED;

    MARK(r);
    ASSERT_EQ(TANHE_EARG, tanhe_forest_stock_carbon(NULL, &carbon));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_stock_carbon(&before, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_stock_difference(NULL, &after, &r));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_stock_difference(&before, NULL, &r));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_stock_difference(&before, &after, NULL));
    STOCK_BAD(area_ha, -1);
    STOCK_BAD(volume_m3_per_ha, NAN);
    STOCK_BAD(bcef.value, 0);
    STOCK_BAD(bcef.root_shoot, -0.1);
    STOCK_BAD(fraction.value, 0);
    before = stock(1000, 61.5, 2019);
    ASSERT_EQ(TANHE_EARG, tanhe_forest_stock_difference(&before, &after, &r)); /* the same time */
    before.year = 2020;
    ASSERT_EQ(TANHE_EARG, tanhe_forest_stock_difference(&before, &after, &r));
    before.year = -INFINITY;
    ASSERT_EQ(TANHE_EARG, tanhe_forest_stock_difference(&before, &after, &r));
    before.year = 2012;
    after.year = INFINITY;
    ASSERT_EQ(TANHE_EARG, tanhe_forest_stock_difference(&before, &after, &r));
    ASSERT_EQ(UNTOUCHED, carbon);
    ASSERT(MARKED(r));
    PASS();
}

TEST stock_conflicts_and_overflows(void) {
    tanhe_forest_stock before = stock(1000, 61.5, 2012);
    tanhe_forest_stock after = stock(1000, 61.5, 2019);
    tanhe_carbon_change r;
    double carbon = UNTOUCHED;

    MARK(r);
    after.fraction.source = TANHE_SOURCE_AR_CM;
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_forest_stock_difference(&before, &after, &r));
    after.fraction = ipcc_fraction;
    after.fraction.value = 0.51;
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_forest_stock_difference(&before, &after, &r));
    after = stock(DBL_MAX, 61.5, 2019);
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_stock_carbon(&after, &carbon));
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_stock_difference(&before, &after, &r));
    after.year = 2011;
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_stock_difference(&after, &before, &r));
    after = stock(1000, 61.5, DBL_MAX);
    before.year = -DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_stock_difference(&before, &after, &r));
    before = stock(1000, 61.5, 0);
    after = stock(2000, 61.5, DBL_MIN);
    ASSERT_EQ(TANHE_ERANGE, tanhe_forest_stock_difference(&before, &after, &r));
    ASSERT_EQ(UNTOUCHED, carbon);
    ASSERT(MARKED(r));
    PASS();
}

SUITE(ipcc) {
    RUN_TEST(gain_loss_by_hand);
    RUN_TEST(gain_loss_part_by_part);
    RUN_TEST(gain_loss_refuses);
    RUN_TEST(gain_loss_overflows);
    RUN_TEST(stock_by_hand);
    RUN_TEST(stock_adds_up);
    RUN_TEST(both_methods_agree_exactly);
    RUN_TEST(both_methods_agree_in_decimals);
    RUN_TEST(stock_refuses);
    RUN_TEST(stock_conflicts_and_overflows);
}

/* --------------------------------------------------------------------------------------- growth and cover */

static tanhe_survey survey(double value, int32_t year, int32_t definition) {
    tanhe_survey s = {value, year, definition};

    return s;
}

/* Published figures of Hunan, 10^4 m3; rates by 40 decimal digits. */
TEST growth_of_hunan(void) {
    tanhe_survey before = survey(37932.25, 2005, TANHE_SURVEY_STANDING_STOCK);
    tanhe_survey after = survey(44480.1, 2013, TANHE_SURVEY_STANDING_STOCK);
    tanhe_survey_change r;

    ASSERT_EQ(TANHE_OK, tanhe_survey_compare(&before, &after, &r));
    ASSERT_EQ(8, r.years);
    ASSERT_IN_RANGE(6547.85, r.change, roundings(44480.1));
    ASSERT_IN_RANGE(818.48125, r.change_per_year, roundings(44480.1));
    ASSERT_IN_RANGE(0.17261960468994061, r.relative, roundings(1));
    ASSERT_IN_RANGE(0.020104454116914681, r.net_stock_growth, DBL_EPSILON); /* 2.0 % a year */
    ASSERT_EQ(1, r.comparable);
    ASSERT_EQ(TANHE_SURVEY_STANDING_STOCK, r.definition_before);
    ASSERT_EQ(TANHE_SURVEY_STANDING_STOCK, r.definition_after);
    ASSERT_EQ(0, r.reserved);
    before = survey(66400, 2022, TANHE_SURVEY_FOREST_STOCK);
    after = survey(69700, 2024, TANHE_SURVEY_FOREST_STOCK);
    ASSERT_EQ(TANHE_OK, tanhe_survey_compare(&before, &after, &r));
    ASSERT_EQ(2, r.years);
    ASSERT_EQ(3300, r.change);
    ASSERT_EQ(1650, r.change_per_year);
    ASSERT_NEAR(0.049698795180722892, r.relative);
    ASSERT_IN_RANGE(0.024548093151669914, r.net_stock_growth, DBL_EPSILON); /* below the plan's 3.5 % */
    PASS();
}

/* Standing trees of 2013 and forests of 2022 are not one series; nor is cover before and after the land survey. */
TEST growth_across_definitions(void) {
    tanhe_survey before = survey(0.5998, 2022, TANHE_SURVEY_COVER_FORESTRY);
    tanhe_survey after = survey(0.5411, 2024, TANHE_SURVEY_COVER_LAND);
    tanhe_survey_change r;

    ASSERT_EQ(TANHE_BREAK, tanhe_survey_compare(&before, &after, &r));
    ASSERT_EQ(0, r.comparable);
    ASSERT_EQ(TANHE_SURVEY_COVER_FORESTRY, r.definition_before);
    ASSERT_EQ(TANHE_SURVEY_COVER_LAND, r.definition_after);
    ASSERT_IN_RANGE(-0.0587, r.change, DBL_EPSILON);
    ASSERT_IN_RANGE(-0.02935, r.change_per_year, DBL_EPSILON);
    ASSERT_IN_RANGE(-0.097865955318439480, r.relative, roundings(1));
    ASSERT(is_nan(r.net_stock_growth)); /* of cover there is none */
    before = survey(44480.1, 2013, TANHE_SURVEY_STANDING_STOCK);
    after = survey(66400, 2022, TANHE_SURVEY_FOREST_STOCK);
    ASSERT_EQ(TANHE_BREAK, tanhe_survey_compare(&before, &after, &r));
    /* The caller's own definitions. */
    before.definition = 100;
    after.definition = 100;
    ASSERT_EQ(TANHE_OK, tanhe_survey_compare(&before, &after, &r));
    ASSERT_IN_RANGE(0.045523001178918808, r.net_stock_growth, DBL_EPSILON);
    after.definition = INT32_MAX;
    ASSERT_EQ(TANHE_BREAK, tanhe_survey_compare(&before, &after, &r));
    PASS();
}

/* Hunan's cover in 2022 and a year later in another land survey; cover grows by points, not by a compound rate. */
TEST growth_of_cover(void) {
    tanhe_survey before = survey(0.5411, 2024, TANHE_SURVEY_COVER_LAND);
    tanhe_survey after = survey(0.5420, 2025, TANHE_SURVEY_COVER_LAND);
    tanhe_survey_change r;

    ASSERT_EQ(TANHE_OK, tanhe_survey_compare(&before, &after, &r));
    ASSERT_EQ(1, r.comparable);
    ASSERT_IN_RANGE(0.0009, r.change, DBL_EPSILON);
    ASSERT_IN_RANGE(0.0009 / 0.5411, r.relative, 4 * DBL_EPSILON);
    ASSERT(is_nan(r.net_stock_growth));
    /* beside a definition of one's own, which may be of cover, too */
    before.definition = 100;
    ASSERT_EQ(TANHE_BREAK, tanhe_survey_compare(&before, &after, &r));
    ASSERT(is_nan(r.net_stock_growth));
    before.definition = TANHE_SURVEY_COVER_FORESTRY;
    after.definition = 100;
    ASSERT_EQ(TANHE_BREAK, tanhe_survey_compare(&before, &after, &r));
    ASSERT(is_nan(r.net_stock_growth));
    PASS();
}

TEST a_stock_is_not_compared_with_a_cover(void) {
    static const int32_t stocks[] = {TANHE_SURVEY_STANDING_STOCK, TANHE_SURVEY_FOREST_STOCK};
    static const int32_t covers[] = {TANHE_SURVEY_COVER_FORESTRY, TANHE_SURVEY_COVER_LAND};
    tanhe_survey_change r;

    MARK(r);
    for (size_t i = 0; i < 4; i++) {
        tanhe_survey before = survey(0.5, 2022, stocks[i / 2]);
        tanhe_survey after = survey(0.5, 2024, covers[i % 2]);

        ASSERT_EQ(TANHE_ECONFLICT, tanhe_survey_compare(&before, &after, &r));
        before.year = 2025;
        ASSERT_EQ(TANHE_ECONFLICT, tanhe_survey_compare(&after, &before, &r));
    }
    ASSERT(MARKED(r));
    PASS();
}

/* A year of 3.5 % is 3.5 % to the last bit, so that "at least" holds; years compound. */
TEST growth_compounds(void) {
    tanhe_survey before = survey(100, 2024, TANHE_SURVEY_FOREST_STOCK);
    tanhe_survey after = survey(103.5, 2025, TANHE_SURVEY_FOREST_STOCK);
    tanhe_survey_change r;

    ASSERT_EQ(TANHE_OK, tanhe_survey_compare(&before, &after, &r));
    ASSERT_EQ(0.035, r.net_stock_growth);
    ASSERT_EQ(0.035, r.relative);
    before = survey(64, 2020, TANHE_SURVEY_FOREST_STOCK);
    after = survey(729, 2026, TANHE_SURVEY_FOREST_STOCK); /* (3/2)^6 * 64 */
    ASSERT_EQ(TANHE_OK, tanhe_survey_compare(&before, &after, &r));
    ASSERT_EQ(0.5, r.net_stock_growth);
    ASSERT_EQ(665.0 / 6, r.change_per_year);
    after = survey(64, 2026, TANHE_SURVEY_FOREST_STOCK);
    ASSERT_EQ(TANHE_OK, tanhe_survey_compare(&before, &after, &r));
    ASSERT_EQ(0, r.net_stock_growth);
    before = survey(1, 1, TANHE_SURVEY_FOREST_STOCK);
    after = survey(2, INT32_MAX, TANHE_SURVEY_FOREST_STOCK);
    ASSERT_EQ(TANHE_OK, tanhe_survey_compare(&before, &after, &r));
    ASSERT_EQ(INT32_MAX - 1, r.years);
    ASSERT_IN_RANGE(3.2277e-10, r.net_stock_growth, 1e-14); /* ln 2 / 2147483646 */
    PASS();
}

TEST growth_from_and_to_nothing(void) {
    tanhe_survey before = survey(0, 2020, TANHE_SURVEY_FOREST_STOCK);
    tanhe_survey after = survey(50, 2025, TANHE_SURVEY_FOREST_STOCK);
    tanhe_survey_change r;

    ASSERT_EQ(TANHE_OK, tanhe_survey_compare(&before, &after, &r));
    ASSERT_EQ(10, r.change_per_year);
    ASSERT(is_nan(r.relative) && is_nan(r.net_stock_growth));
    before.value = 50;
    after.value = 0;
    ASSERT_EQ(TANHE_OK, tanhe_survey_compare(&before, &after, &r));
    ASSERT_EQ(-1, r.relative);
    ASSERT(is_nan(r.net_stock_growth));
    before.value = 0;
    ASSERT_EQ(TANHE_OK, tanhe_survey_compare(&before, &after, &r));
    ASSERT_EQ(0, r.change);
    ASSERT(is_nan(r.relative) && is_nan(r.net_stock_growth));
    PASS();
}

#define SURVEY_BAD(amount, at, meaning)                                                                      \
    do {                                                                                                     \
        bad = survey(amount, at, meaning);                                                                   \
        ASSERT_EQ(TANHE_EARG, tanhe_survey_compare(&bad, &after, &r));                                       \
        bad.year = 2025;                                                                                     \
        ASSERT_EQ(TANHE_EARG, tanhe_survey_compare(&before, &bad, &r));                                      \
    } while (0)

TEST growth_refuses(void) {
    tanhe_survey before = survey(100, 2020, TANHE_SURVEY_FOREST_STOCK);
    tanhe_survey after = survey(110, 2024, TANHE_SURVEY_FOREST_STOCK);
    tanhe_survey bad;
    tanhe_survey_change r;

    MARK(r);
    ASSERT_EQ(TANHE_EARG, tanhe_survey_compare(NULL, &after, &r));
    ASSERT_EQ(TANHE_EARG, tanhe_survey_compare(&before, NULL, &r));
    ASSERT_EQ(TANHE_EARG, tanhe_survey_compare(&before, &after, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_survey_compare(&after, &before, &r));
    ASSERT_EQ(TANHE_EARG, tanhe_survey_compare(&before, &before, &r));
    SURVEY_BAD(-1, 2020, TANHE_SURVEY_FOREST_STOCK);
    SURVEY_BAD(NAN, 2020, TANHE_SURVEY_FOREST_STOCK);
    SURVEY_BAD(INFINITY, 2020, TANHE_SURVEY_STANDING_STOCK);
    SURVEY_BAD(59.98, 2020, TANHE_SURVEY_COVER_FORESTRY); /* percent */
    SURVEY_BAD(54.11, 2020, TANHE_SURVEY_COVER_LAND);
    SURVEY_BAD(NAN, 2020, TANHE_SURVEY_COVER_LAND);
    SURVEY_BAD(100, 2020, 0); /* not stated */
    SURVEY_BAD(100, 2020, 5); /* not known */
    SURVEY_BAD(100, 2020, 99);
    SURVEY_BAD(100, 2020, -1);
    bad = survey(100, 0, TANHE_SURVEY_FOREST_STOCK); /* no year */
    ASSERT_EQ(TANHE_EARG, tanhe_survey_compare(&bad, &after, &r));
    bad.year = INT32_MIN;
    ASSERT_EQ(TANHE_EARG, tanhe_survey_compare(&bad, &after, &r));
    before.value = DBL_MIN;
    after.value = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_survey_compare(&before, &after, &r));
    before.value = DBL_MAX;
    after.value = DBL_MIN;
    ASSERT_EQ(TANHE_ERANGE, tanhe_survey_compare(&before, &after, &r));
    before = survey(1e-310, 2020, TANHE_SURVEY_COVER_LAND); /* of cover, too */
    after = survey(1, 2024, TANHE_SURVEY_COVER_LAND);
    ASSERT_EQ(TANHE_ERANGE, tanhe_survey_compare(&before, &after, &r));
    ASSERT(MARKED(r));
    PASS();
}

TEST cover_from_areas(void) {
    double cover = UNTOUCHED;

    ASSERT_EQ(TANHE_OK, tanhe_forest_cover(300, 150, 50, 1000, &cover));
    ASSERT_EQ(0.5, cover);
    ASSERT_EQ(TANHE_OK, tanhe_forest_cover(0, 0, 0, 1000, &cover));
    ASSERT_EQ(0, cover);
    ASSERT_EQ(TANHE_OK, tanhe_forest_cover(0, 128, 0, 512, &cover));
    ASSERT_EQ(0.25, cover);
    ASSERT_EQ(TANHE_OK, tanhe_forest_cover(0, 0, 64, 512, &cover));
    ASSERT_EQ(0.125, cover);
    /* All forest, in decimals of which the sum comes out above 0.6: 1, not more. */
    ASSERT(0.1 + 0.2 + 0.3 > 0.6);
    ASSERT_EQ(TANHE_OK, tanhe_forest_cover(0.1, 0.2, 0.3, 0.6, &cover));
    ASSERT_EQ(1, cover);
    PASS();
}

TEST cover_refuses(void) {
    double cover = UNTOUCHED;

    ASSERT_EQ(TANHE_EARG, tanhe_forest_cover(1, 1, 1, 4, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_cover(-1, 1, 1, 4, &cover));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_cover(1, NAN, 1, 4, &cover));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_cover(1, 1, INFINITY, 4, &cover));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_cover(1, 1, 1, -4, &cover));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_cover(2, 1, 1.0001, 4, &cover));
    ASSERT_EQ(TANHE_EARG, tanhe_forest_cover(DBL_MAX, DBL_MAX, 0, DBL_MAX, &cover));
    ASSERT_EQ(TANHE_EZERO, tanhe_forest_cover(0, 0, 0, 0, &cover));
    ASSERT_EQ(TANHE_EZERO, tanhe_forest_cover(1, 0, 0, 0, &cover));
    ASSERT_EQ(UNTOUCHED, cover);
    PASS();
}

SUITE(growth_and_cover) {
    RUN_TEST(growth_of_hunan);
    RUN_TEST(growth_across_definitions);
    RUN_TEST(growth_of_cover);
    RUN_TEST(a_stock_is_not_compared_with_a_cover);
    RUN_TEST(growth_compounds);
    RUN_TEST(growth_from_and_to_nothing);
    RUN_TEST(growth_refuses);
    RUN_TEST(cover_from_areas);
    RUN_TEST(cover_refuses);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(layout);
    RUN_SUITE(made_of);
    RUN_SUITE(provincial);
    RUN_SUITE(ipcc);
    RUN_SUITE(growth_and_cover);
    GREATEST_MAIN_END();
}
