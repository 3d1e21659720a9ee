/* SPDX-License-Identifier: MIT */
/* Categories, views, one row to one line, exact roll-up, shipping, columns of rows, the calculation sheet. */

#include "tanhe/inventory.h"

#include <float.h>
#include <math.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "greatest.h"
#include "results.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define UNTOUCHED (-77)
#define HUNAN     TANHE_REGION_HUNAN

static tanhe_id category(const char *code) {
    tanhe_id id = UNTOUCHED;

    return tanhe_category_parse(code, TANHE_NUL, &id) == TANHE_OK ? id : UNTOUCHED;
}

/* --------------------------------------------------------------------------------------------- layouts */

#define ASSERT_SIZE(size, type)         ASSERT_EQ_FMT((size_t)(size), sizeof(type), "%zu")
#define ASSERT_AT(offset, type, member) ASSERT_EQ_FMT((size_t)(offset), offsetof(type, member), "%zu")

TEST layouts_of_settings_and_lines(void) {
    ASSERT_SIZE(24, tanhe_inventory_settings);
    ASSERT_AT(0, tanhe_inventory_settings, gwp);
    ASSERT_AT(4, tanhe_inventory_settings, allow);
    ASSERT_AT(8, tanhe_inventory_settings, region);
    ASSERT_AT(12, tanhe_inventory_settings, year);
    ASSERT_AT(16, tanhe_inventory_settings, reserved);
    ASSERT_SIZE(1288, tanhe_line);
    ASSERT_AT(0, tanhe_line, co2_t);
    ASSERT_AT(8, tanhe_line, co2_bio_t);
    ASSERT_AT(16, tanhe_line, ch4_t);
    ASSERT_AT(24, tanhe_line, n2o_t);
    ASSERT_AT(32, tanhe_line, fgas_co2e_t);
    ASSERT_AT(40, tanhe_line, co2e_t);
    ASSERT_AT(48, tanhe_line, indirect_co2_t);
    ASSERT_AT(56, tanhe_line, coal_tce);
    ASSERT_AT(64, tanhe_line, indirect_tce);
    ASSERT_AT(72, tanhe_line, removal_co2_t);
    ASSERT_AT(80, tanhe_line, u);
    ASSERT_AT(88, tanhe_line, energy_gj);
    ASSERT_AT(96, tanhe_line, amount);
    ASSERT_AT(104, tanhe_line, line);
    ASSERT_AT(112, tanhe_line, factors);
    ASSERT_AT(1048, tanhe_line, parameters);
    ASSERT_AT(1240, tanhe_line, category);
    ASSERT_AT(1244, tanhe_line, subject);
    ASSERT_AT(1248, tanhe_line, unit);
    ASSERT_AT(1252, tanhe_line, variant);
    ASSERT_AT(1256, tanhe_line, region);
    ASSERT_AT(1260, tanhe_line, year);
    ASSERT_AT(1264, tanhe_line, method);
    ASSERT_AT(1268, tanhe_line, formula);
    ASSERT_AT(1272, tanhe_line, ch4_status);
    ASSERT_AT(1276, tanhe_line, n2o_status);
    ASSERT_AT(1280, tanhe_line, coal_status);
    ASSERT_AT(1284, tanhe_line, parameter_count);
    PASS();
}

TEST layouts_of_measures_and_columns(void) {
    ASSERT_SIZE(144, tanhe_measures);
    ASSERT_AT(0, tanhe_measures, co2_t);
    ASSERT_AT(8, tanhe_measures, co2_bio_t);
    ASSERT_AT(16, tanhe_measures, ch4_t);
    ASSERT_AT(24, tanhe_measures, n2o_t);
    ASSERT_AT(32, tanhe_measures, fgas_co2e_t);
    ASSERT_AT(40, tanhe_measures, co2e_t);
    ASSERT_AT(48, tanhe_measures, indirect_co2_t);
    ASSERT_AT(56, tanhe_measures, coal_tce);
    ASSERT_AT(64, tanhe_measures, indirect_tce);
    ASSERT_AT(72, tanhe_measures, removal_co2_t);
    ASSERT_AT(80, tanhe_measures, net_co2e_t);
    ASSERT_AT(88, tanhe_measures, u);
    ASSERT_AT(96, tanhe_measures, u_covered);
    ASSERT_AT(104, tanhe_measures, u_removal);
    ASSERT_AT(112, tanhe_measures, rows);
    ASSERT_AT(120, tanhe_measures, missing_ch4);
    ASSERT_AT(128, tanhe_measures, missing_n2o);
    ASSERT_AT(136, tanhe_measures, missing_coal);
    ASSERT_SIZE(136, tanhe_activity_columns);
    ASSERT_AT(0, tanhe_activity_columns, amount);
    ASSERT_AT(8, tanhe_activity_columns, ncv);
    ASSERT_AT(16, tanhe_activity_columns, carbon_content);
    ASSERT_AT(24, tanhe_activity_columns, oxidation);
    ASSERT_AT(32, tanhe_activity_columns, ef_co2);
    ASSERT_AT(40, tanhe_activity_columns, ef_ch4);
    ASSERT_AT(48, tanhe_activity_columns, ef_n2o);
    ASSERT_AT(56, tanhe_activity_columns, u_amount);
    ASSERT_AT(64, tanhe_activity_columns, u_factor);
    ASSERT_AT(72, tanhe_activity_columns, category);
    ASSERT_AT(80, tanhe_activity_columns, subject);
    ASSERT_AT(88, tanhe_activity_columns, unit);
    ASSERT_AT(96, tanhe_activity_columns, region);
    ASSERT_AT(104, tanhe_activity_columns, year);
    ASSERT_AT(112, tanhe_activity_columns, all_category);
    ASSERT_AT(116, tanhe_activity_columns, all_subject);
    ASSERT_AT(120, tanhe_activity_columns, all_unit);
    ASSERT_AT(124, tanhe_activity_columns, all_variant);
    ASSERT_AT(128, tanhe_activity_columns, variant);
    PASS();
}

TEST numbers_are_fixed(void) {
    static const int32_t positions[] = {
        TANHE_LINE_NCV,     TANHE_LINE_CARBON_CONTENT, TANHE_LINE_OXIDATION, TANHE_LINE_EF_CO2,
        TANHE_LINE_EF_CH4,  TANHE_LINE_EF_N2O,         TANHE_LINE_COAL,      TANHE_LINE_GWP_CH4,
        TANHE_LINE_GWP_N2O, TANHE_LINE_GWP_FGAS,       TANHE_LINE_MORE};
    size_t i;

    for (i = 0; i < COUNT(positions); i++)
        ASSERT_EQ((int32_t)i, positions[i]);
    ASSERT_EQ(TANHE_FACTOR_NCV, TANHE_LINE_NCV);
    ASSERT_EQ(TANHE_FACTOR_EF_N2O, TANHE_LINE_EF_N2O);
    ASSERT_EQ(1, TANHE_METHOD_COMBUSTION);
    ASSERT_EQ(2, TANHE_METHOD_ELECTRICITY);
    ASSERT_EQ(3, TANHE_METHOD_HEAT);
    ASSERT_EQ(4, TANHE_METHOD_GAS);
    ASSERT_EQ(5, TANHE_METHOD_FACTOR);
    ASSERT_EQ(6, TANHE_METHOD_LAND);
    ASSERT_EQ(13, TANHE_LINE_FACTORS);
    ASSERT_EQ(1, TANHE_VIEW_IPCC);
    ASSERT_EQ(2, TANHE_VIEW_PROVINCIAL);
    ASSERT_EQ(16, TANHE_CATEGORY_TEXT_MAX);
    PASS();
}

SUITE(layout) {
    RUN_TEST(layouts_of_settings_and_lines);
    RUN_TEST(layouts_of_measures_and_columns);
    RUN_TEST(numbers_are_fixed);
}

/* ------------------------------------------------------------------------------------------ categories */

#define CODE(sector, letter, number, small, roman)                                                           \
    ((((sector)*32 + (letter)) * 32 + (number)) * 32 + (small)) * 32 + (roman)

static const struct {
    const char *code;
    tanhe_id id;
} codes[] = {
    {"1", CODE(1, 0, 0, 0, 0)},      {"1A", CODE(1, 1, 0, 0, 0)},       {"1A1", CODE(1, 1, 1, 0, 0)},
    {"1A1a", CODE(1, 1, 1, 1, 0)},   {"1A1ai", CODE(1, 1, 1, 1, 1)},    {"1A1aiii", CODE(1, 1, 1, 1, 3)},
    {"1A2", CODE(1, 1, 2, 0, 0)},    {"1A2a", CODE(1, 1, 2, 1, 0)},     {"1A2m", CODE(1, 1, 2, 13, 0)},
    {"1A3bi", CODE(1, 1, 3, 2, 1)},  {"1A3bviii", CODE(1, 1, 3, 2, 8)}, {"1A3bx", CODE(1, 1, 3, 2, 10)},
    {"1A4cii", CODE(1, 1, 4, 3, 2)}, {"1B2aiii", CODE(1, 2, 2, 1, 3)},  {"1C", CODE(1, 3, 0, 0, 0)},
    {"2", CODE(2, 0, 0, 0, 0)},      {"2B10", CODE(2, 2, 10, 0, 0)},    {"2B31", CODE(2, 2, 31, 0, 0)},
    {"2F1a", CODE(2, 6, 1, 1, 0)},   {"2H", CODE(2, 8, 0, 0, 0)},       {"3A1", CODE(3, 1, 1, 0, 0)},
    {"3B1a", CODE(3, 2, 1, 1, 0)},   {"3C7", CODE(3, 3, 7, 0, 0)},      {"3D1", CODE(3, 4, 1, 0, 0)},
    {"4A", CODE(4, 1, 0, 0, 0)},     {"4D1z", CODE(4, 4, 1, 26, 0)},    {"4E", CODE(4, 5, 0, 0, 0)},
    {"5", CODE(5, 0, 0, 0, 0)},      {"5B", CODE(5, 2, 0, 0, 0)},
};

TEST codes_are_read_and_written(void) {
    size_t i;

    for (i = 0; i < COUNT(codes); i++) {
        char text[TANHE_CATEGORY_TEXT_MAX] = "";
        tanhe_id id = UNTOUCHED;

        ASSERT_EQ_FMTm(codes[i].code, TANHE_OK, tanhe_category_parse(codes[i].code, TANHE_NUL, &id), "%d");
        ASSERT_EQ_FMTm(codes[i].code, codes[i].id, id, "%d");
        ASSERT_EQ_FMT(TANHE_OK, tanhe_category_print(id, text, sizeof text), "%d");
        ASSERT_STR_EQ(codes[i].code, text);
        if (i > 0)
            ASSERTm(codes[i].code, codes[i - 1].id < id); /* in the order of the guidelines */
    }
    PASS();
}

TEST dots_and_blanks_between_levels(void) {
    static const char *const texts[] = {"1A3bi",    "1.A.3.b.i", "1 A 3 b i",
                                        "1.A.3b.i", " 1A3bi ",   "1. A. 3. b. i"};
    tanhe_id id;
    size_t i;

    for (i = 0; i < COUNT(texts); i++) {
        id = UNTOUCHED;
        ASSERT_EQm(texts[i], TANHE_OK, tanhe_category_parse(texts[i], TANHE_NUL, &id));
        ASSERT_EQm(texts[i], CODE(1, 1, 3, 2, 1), id);
    }
    ASSERT_EQ(TANHE_OK, tanhe_category_parse("1.A.2.", TANHE_NUL, &id)); /* as reporting tables print it */
    ASSERT_EQ(CODE(1, 1, 2, 0, 0), id);
    ASSERT_EQ(TANHE_OK, tanhe_category_parse("1A2axyz", 4, &id)); /* the length ends it */
    ASSERT_EQ(CODE(1, 1, 2, 1, 0), id);
    PASS();
}

TEST what_is_no_code(void) {
    static const char *const texts[] = {
        "",        " ",    "0",    "6",     "9A",    "A",      "1a",       "1A0",        "1A2A",
        "1A2a1",   "1A32", "1A99", "1A100", "1A2i1", "1A3bxi", "1A3biiii", "1A3bI",      "1A3bii i",
        "1A3bix1", "11",   "1AA",  ".1",    "1-A",   "1/A",    "1A2a,",    "能源",       "1D",
        "1Z",      "2I",   "3E",   "4F",    "5C",    "1A3b1",  "x1A",      "1A 2 a i i",
    };
    tanhe_id id = UNTOUCHED;
    size_t i;

    for (i = 0; i < COUNT(texts); i++)
        ASSERT_EQm(texts[i], TANHE_EID, tanhe_category_parse(texts[i], TANHE_NUL, &id));
    ASSERT_EQ(TANHE_EARG, tanhe_category_parse(NULL, 0, &id));
    ASSERT_EQ(TANHE_EARG, tanhe_category_parse("1A", TANHE_NUL, NULL));
    ASSERT_EQ(UNTOUCHED, id);
    PASS();
}

static const tanhe_id not_categories[] = {
    0,
    -1,
    INT32_MIN,
    INT32_MAX,
    1,                    /* no sector */
    CODE(6, 0, 0, 0, 0),  /* no such sector */
    CODE(1, 27, 0, 0, 0), /* no letter */
    CODE(1, 4, 0, 0, 0),  /* not of this sector */
    CODE(2, 9, 0, 0, 0),  /* */
    CODE(3, 5, 0, 0, 0),  /* */
    CODE(4, 6, 0, 0, 0),  /* */
    CODE(5, 3, 0, 0, 0),  /* */
    CODE(1, 1, 1, 27, 0), /* */
    CODE(1, 1, 1, 1, 11), /* past the last roman number */
    CODE(1, 0, 1, 0, 0),  /* holes */
    CODE(1, 1, 0, 1, 0),  /* */
    CODE(1, 1, 1, 0, 1),  /* */
    CODE(32, 0, 0, 0, 0), /* a bit above the code */
    CODE(33, 0, 0, 0, 0), /* */
    INT32_MIN + CODE(1, 0, 0, 0, 0),
};

TEST numbers_that_are_no_categories(void) {
    size_t i;

    for (i = 0; i < COUNT(not_categories); i++) {
        char text[TANHE_CATEGORY_TEXT_MAX] = "as it was";
        tanhe_id id = UNTOUCHED;
        int32_t group = UNTOUCHED;

        ASSERT_EQ_FMT(TANHE_EID, tanhe_category_print(not_categories[i], text, sizeof text), "%d");
        ASSERT_STR_EQ("as it was", text);
        ASSERT_EQ(TANHE_EID, tanhe_category_parent(not_categories[i], &id));
        ASSERT_EQ(TANHE_EID, tanhe_category_sector(not_categories[i], &id));
        ASSERT_EQ(UNTOUCHED, id);
        ASSERT(tanhe_category_name(not_categories[i], TANHE_ENGLISH) == NULL);
        ASSERT_EQ(TANHE_EID, tanhe_view_group(TANHE_VIEW_IPCC, not_categories[i], &group));
        ASSERT_EQ(UNTOUCHED, group);
        ASSERT_EQ(0, tanhe_category_within(not_categories[i], category("1")));
        ASSERT_EQ(1, tanhe_category_within(not_categories[i], 0));
        if (not_categories[i] != 0)
            ASSERT_EQ(0, tanhe_category_within(category("1A"), not_categories[i]));
    }
    PASS();
}

TEST a_short_buffer_is_left_alone(void) {
    char text[TANHE_CATEGORY_TEXT_MAX] = "as it was";

    ASSERT_EQ(TANHE_ESIZE, tanhe_category_print(category("1A3bviii"), text, 8)); /* one byte short */
    ASSERT_EQ(TANHE_EARG, tanhe_category_print(category("1A"), NULL, 16));
    ASSERT_EQ(TANHE_EARG, tanhe_category_print(category("1A"), text, 0));
    ASSERT_STR_EQ("as it was", text);
    PASS();
}

TEST parents(void) {
    static const char *const chain[] = {"1A3bi", "1A3b", "1A3", "1A", "1"};
    tanhe_id id = category(chain[0]), parent = UNTOUCHED;
    size_t i;

    for (i = 0; i < COUNT(chain); i++) {
        ASSERT_EQ(category(chain[i]), id);
        ASSERT_EQ(TANHE_OK, tanhe_category_parent(id, &parent));
        id = parent;
    }
    ASSERT_EQ(0, id); /* above a sector */
    ASSERT_EQ(TANHE_EARG, tanhe_category_parent(category("1A"), NULL));
    PASS();
}

TEST within(void) {
    static const struct {
        const char *code, *ancestor;
        int32_t is;
    } rows[] = {
        {"1A2a", "1A2a", 1},    {"1A2a", "1A2", 1}, {"1A2a", "1A", 1},    {"1A2a", "1", 1},
        {"1A2a", "1A1", 0},     {"1A2a", "1B", 0},  {"1A2a", "2", 0},     {"1A2", "1A2a", 0},
        {"1", "1A", 0},         {"1A10", "1A1", 0}, {"1A3bi", "1A3b", 1}, {"1A3bi", "1A3bi", 1},
        {"1A3bii", "1A3bi", 0},
    };
    size_t i;

    for (i = 0; i < COUNT(rows); i++)
        ASSERT_EQ_FMTm(rows[i].code, rows[i].is,
                       tanhe_category_within(category(rows[i].code), category(rows[i].ancestor)), "%d");
    ASSERT_EQ(1, tanhe_category_within(category("4D"), 0));
    PASS();
}

TEST names_of_categories(void) {
    static const struct {
        const char *code, *english, *chinese, *key;
    } rows[] = {
        {"1", "Energy", "能源", "1"},
        {"1A1a", "Main activity electricity and heat production", "公用电力和热力生产", "1A1a"},
        {"1A1aii", "Main activity electricity and heat production", "公用电力和热力生产", "1A1a"},
        {"1A2a", "Iron and steel", "钢铁", "1A2a"},
        {"1A2z", "Manufacturing industries and construction", "制造业和建筑业", "1A2"},
        {"1B9zx", "Fugitive emissions from fuels", "燃料逃逸排放", "1B"},
        {"2A1", "Cement production", "水泥生产", "2A1"},
        {"3C7", "Rice cultivations", "水稻种植", "3C7"},
        {"4D2", "Wastewater treatment and discharge", "废水处理和排放", "4D"},
        {"5", "Other", "其他", "5"},
    };
    size_t i;

    for (i = 0; i < COUNT(rows); i++) {
        tanhe_id id = category(rows[i].code);

        ASSERT_STR_EQ(rows[i].english, tanhe_category_name(id, TANHE_ENGLISH));
        ASSERT_STR_EQ(rows[i].chinese, tanhe_category_name(id, TANHE_CHINESE));
        ASSERT_STR_EQ(rows[i].key, tanhe_category_name(id, TANHE_KEY));
        ASSERT_STR_EQ(rows[i].english, tanhe_category_name(id, 99));
    }
    PASS();
}

TEST sectors_of_factors(void) {
    static const struct {
        const char *code;
        tanhe_id sector;
    } rows[] = {
        {"1A1", TANHE_VARIANT_ENERGY_INDUSTRIES},
        {"1A1ai", TANHE_VARIANT_ENERGY_INDUSTRIES},
        {"1A2", TANHE_VARIANT_MANUFACTURING_CONSTRUCTION},
        {"1A2k", TANHE_VARIANT_MANUFACTURING_CONSTRUCTION},
        {"1A3a", TANHE_VARIANT_AVIATION},
        {"1A3bi", TANHE_VARIANT_ROAD},
        {"1A3c", TANHE_VARIANT_RAILWAYS},
        {"1A3d", TANHE_VARIANT_NAVIGATION},
        {"1A4a", TANHE_VARIANT_COMMERCIAL},
        {"1A4b", TANHE_VARIANT_RESIDENTIAL},
        {"1A4c", TANHE_VARIANT_AGRICULTURE},
        {"1A4ci", TANHE_VARIANT_AGRICULTURE},
        {"1A4cii", TANHE_VARIANT_OFFROAD_AGRICULTURE},
        {"1A", 0},
        {"1A3", 0},
        {"1A3e", 0},
        {"1A4", 0},
        {"1A5", 0},
        {"1B1", 0},
        {"2A1", 0},
    };
    tanhe_id sector;
    size_t i;

    for (i = 0; i < COUNT(rows); i++) {
        sector = UNTOUCHED;
        ASSERT_EQ(TANHE_OK, tanhe_category_sector(category(rows[i].code), &sector));
        ASSERT_EQ_FMTm(rows[i].code, rows[i].sector, sector, "%d");
    }
    ASSERT_EQ(TANHE_EARG, tanhe_category_sector(category("1A"), NULL));
    PASS();
}

SUITE(categories) {
    RUN_TEST(codes_are_read_and_written);
    RUN_TEST(dots_and_blanks_between_levels);
    RUN_TEST(what_is_no_code);
    RUN_TEST(numbers_that_are_no_categories);
    RUN_TEST(a_short_buffer_is_left_alone);
    RUN_TEST(parents);
    RUN_TEST(within);
    RUN_TEST(names_of_categories);
    RUN_TEST(sectors_of_factors);
}

/* ----------------------------------------------------------------------------------------------- views */

TEST groups_of_views(void) {
    static const struct {
        const char *code;
        int32_t ipcc, provincial;
    } rows[] = {
        {"1", 1, TANHE_PROVINCIAL_ENERGY},        {"1A2a", 1, TANHE_PROVINCIAL_ENERGY},
        {"1B1", 1, TANHE_PROVINCIAL_ENERGY},      {"2", 2, TANHE_PROVINCIAL_INDUSTRY},
        {"2A1", 2, TANHE_PROVINCIAL_INDUSTRY},    {"2F1", 2, TANHE_PROVINCIAL_INDUSTRY},
        {"3A1", 3, TANHE_PROVINCIAL_AGRICULTURE}, {"3C7", 3, TANHE_PROVINCIAL_AGRICULTURE},
        {"3B1a", 3, TANHE_PROVINCIAL_LAND},       {"3D1", 3, TANHE_PROVINCIAL_LAND},
        {"3", 3, TANHE_PROVINCIAL_NONE},          {"4A", 4, TANHE_PROVINCIAL_WASTE},
        {"5A", 5, TANHE_PROVINCIAL_NONE},
    };
    int32_t group;
    size_t i;

    for (i = 0; i < COUNT(rows); i++) {
        ASSERT_EQ(TANHE_OK, tanhe_view_group(TANHE_VIEW_IPCC, category(rows[i].code), &group));
        ASSERT_EQ_FMTm(rows[i].code, rows[i].ipcc, group, "%d");
        ASSERT_EQ(TANHE_OK, tanhe_view_group(TANHE_VIEW_PROVINCIAL, category(rows[i].code), &group));
        ASSERT_EQ_FMTm(rows[i].code, rows[i].provincial, group, "%d");
    }
    group = UNTOUCHED;
    ASSERT_EQ(TANHE_EARG, tanhe_view_group(0, category("1A"), &group));
    ASSERT_EQ(TANHE_EARG, tanhe_view_group(3, category("1A"), &group));
    ASSERT_EQ(TANHE_EARG, tanhe_view_group(TANHE_VIEW_IPCC, category("1A"), NULL));
    ASSERT_EQ(UNTOUCHED, group);
    PASS();
}

TEST names_of_groups(void) {
    ASSERT_STR_EQ("Energy", tanhe_view_name(TANHE_VIEW_IPCC, 1, TANHE_ENGLISH));
    ASSERT_STR_EQ("废弃物", tanhe_view_name(TANHE_VIEW_IPCC, 4, TANHE_CHINESE));
    ASSERT(tanhe_view_name(TANHE_VIEW_IPCC, 5, TANHE_ENGLISH) != NULL);
    ASSERT(tanhe_view_name(TANHE_VIEW_IPCC, 6, TANHE_ENGLISH) == NULL);
    ASSERT(tanhe_view_name(TANHE_VIEW_IPCC, 0, TANHE_ENGLISH) == NULL);
    ASSERT_STR_EQ("能源活动", tanhe_view_name(TANHE_VIEW_PROVINCIAL, TANHE_PROVINCIAL_ENERGY, TANHE_CHINESE));
    ASSERT_STR_EQ("工业生产过程",
                  tanhe_view_name(TANHE_VIEW_PROVINCIAL, TANHE_PROVINCIAL_INDUSTRY, TANHE_CHINESE));
    ASSERT_STR_EQ("农业",
                  tanhe_view_name(TANHE_VIEW_PROVINCIAL, TANHE_PROVINCIAL_AGRICULTURE, TANHE_CHINESE));
    ASSERT_STR_EQ("土地利用变化和林业",
                  tanhe_view_name(TANHE_VIEW_PROVINCIAL, TANHE_PROVINCIAL_LAND, TANHE_CHINESE));
    ASSERT_STR_EQ("废弃物处理",
                  tanhe_view_name(TANHE_VIEW_PROVINCIAL, TANHE_PROVINCIAL_WASTE, TANHE_CHINESE));
    ASSERT(tanhe_view_name(TANHE_VIEW_PROVINCIAL, TANHE_PROVINCIAL_NONE, TANHE_ENGLISH) != NULL);
    ASSERT(tanhe_view_name(TANHE_VIEW_PROVINCIAL, 7, TANHE_ENGLISH) == NULL);
    ASSERT(tanhe_view_name(0, 1, TANHE_ENGLISH) == NULL);
    ASSERT(tanhe_view_name(3, 1, TANHE_ENGLISH) == NULL);
    PASS();
}

SUITE(views) {
    RUN_TEST(groups_of_views);
    RUN_TEST(names_of_groups);
}

/* ----------------------------------------------------------------------------------------------- lines */

static const tanhe_inventory_settings ar6 = {TANHE_GWP_AR6, 0, HUNAN, 2022, {0, 0}};

static tanhe_activity row_of(const char *code, tanhe_id subject, double amount, tanhe_id unit) {
    tanhe_activity row;

    (void)tanhe_activity_init(&row);
    row.category = category(code);
    row.subject = subject;
    row.amount = amount;
    row.unit = unit;
    return row;
}

static tanhe_status compute(const tanhe_inventory_settings *settings, const tanhe_activity *row,
                            tanhe_line *line) {
    return tanhe_inventory_line(tanhe_profile_china(), settings, row, line);
}

/* Which positions of the factors are used, as a text: "110010..." */
static const char *used(const tanhe_line *line, char text[TANHE_LINE_FACTORS + 1]) {
    int i;

    for (i = 0; i < TANHE_LINE_FACTORS; i++)
        text[i] = line->factors[i].property != 0 ? '1' : '0';
    while (i > TANHE_LINE_MORE && text[i - 1] == '0') /* of land, and not used here */
        i--;
    text[i] = '\0';
    return text;
}

TEST fuel_is_burnt_in_1A(void) {
    tanhe_activity row = row_of("1A3b", TANHE_FUEL_DIESEL, 100, TANHE_UNIT_T);
    char text[TANHE_LINE_FACTORS + 1];
    tanhe_line line;

    row.line = 17;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_EQ(TANHE_METHOD_COMBUSTION, line.method);
    ASSERT_NEAR(309.5909637333333, line.co2_t); /* 42.652 x 0.0202 x 0.98 x 44/12 x 100 */
    ASSERT(same_bits(0.0, line.co2_bio_t));
    ASSERT_NEAR(0.01663428, line.ch4_t); /* 4.2652 TJ x 3.9 kg */
    ASSERT_NEAR(0.01663428, line.n2o_t);
    ASSERT(same_bits(0.0, line.fgas_co2e_t));
    ASSERT_NEAR(314.5812477333333, line.co2e_t); /* + CH4 x 27.0 + N2O x 273 */
    ASSERT(same_bits(0.0, line.indirect_co2_t));
    ASSERT_NEAR(145.71, line.coal_tce);
    ASSERT(same_bits(0.0, line.indirect_tce));
    ASSERT_NEAR(4265.2, line.energy_gj);
    ASSERT(is_nan(line.u));
    ASSERT(line.line == 17);
    ASSERT_EQ(row.category, line.category);
    ASSERT_EQ(row.subject, line.subject);
    ASSERT_EQ(row.unit, line.unit);
    ASSERT(same_bits(100.0, line.amount));
    ASSERT(line.formula == 0 && line.variant == 0 && line.parameter_count == 0 && line.removal_co2_t == 0);
    ASSERT(line.ch4_status == TANHE_OK && line.n2o_status == TANHE_OK && line.coal_status == TANHE_OK);
    ASSERT_STR_EQ("1110111110", used(&line, text));
    ASSERT(same_bits(27.0, line.factors[TANHE_LINE_GWP_CH4].value));
    ASSERT(same_bits(273.0, line.factors[TANHE_LINE_GWP_N2O].value));
    ASSERT_EQ(TANHE_VARIANT_ROAD, line.factors[TANHE_LINE_EF_CH4].variant);
    PASS();
}

TEST the_sector_is_the_categorys(void) {
    static const struct {
        const char *code;
        double ch4_kg_per_tj;
    } rows[] = {{"1A1a", 1}, {"1A2f", 10}, {"1A4a", 10}, {"1A4b", 300}, {"1A4c", 300}};
    tanhe_line line;
    size_t i;

    for (i = 0; i < COUNT(rows); i++) {
        tanhe_activity row = row_of(rows[i].code, TANHE_FUEL_BITUMINOUS, 1000, TANHE_UNIT_T);

        ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
        ASSERT_NEAR(1741.74957, line.co2_t);
        ASSERT_NEAR(rows[i].ch4_kg_per_tj * 0.01957, line.ch4_t);
        ASSERT_NEAR(0.029355, line.n2o_t);
    }
    PASS();
}

TEST biogenic_carbon_is_not_in_the_total(void) {
    tanhe_activity row = row_of("1A4b", TANHE_FUEL_WOOD, 1000, TANHE_UNIT_T);
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_NEAR(1747.2, line.co2_bio_t); /* 15.6 x 112 */
    ASSERT(same_bits(0.0, line.co2_t));
    ASSERT_NEAR(4.68, line.ch4_t);      /* 15.6 TJ x 300 kg */
    ASSERT_NEAR(0.0624, line.n2o_t);    /* x 4 kg */
    ASSERT_NEAR(143.3952, line.co2e_t); /* 4.68 x 27.0 + 0.0624 x 273 */
    ASSERT(is_nan(line.coal_tce));
    ASSERT_EQ(TANHE_ENOTFOUND, line.coal_status);
    PASS();
}

TEST missing_measures_say_why(void) {
    tanhe_activity row = row_of("1A5", TANHE_FUEL_RAW_COAL, 10, TANHE_UNIT_T);
    char text[TANHE_LINE_FACTORS + 1];
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_NEAR(19.002988488, line.co2_t);
    ASSERT_EQ(TANHE_ENOTFOUND, line.ch4_status);
    ASSERT_EQ(TANHE_ENOTFOUND, line.n2o_status);
    ASSERT(is_nan(line.ch4_t) && is_nan(line.n2o_t));
    ASSERT(same_bits(line.co2_t, line.co2e_t)); /* of the gases that are known */
    ASSERT_NEAR(7.143, line.coal_tce);
    ASSERT_STR_EQ("1110001000", used(&line, text));
    /* Natural gas has a range of coefficients. */
    row = row_of("1A4b", TANHE_FUEL_NATURAL_GAS, 1, TANHE_UNIT_1E4_NM3);
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_EQ(TANHE_ECHOICE, line.coal_status);
    ASSERT(is_nan(line.coal_tce));
    ASSERT(same_bits(0.0, line.indirect_tce));
    ASSERT_EQ(0, line.factors[TANHE_LINE_COAL].property);
    PASS();
}

TEST electricity_and_heat_are_indirect(void) {
    tanhe_activity row = row_of("1A4a", TANHE_CARRIER_ELECTRICITY, 1, TANHE_UNIT_1E4_KWH);
    char text[TANHE_LINE_FACTORS + 1];
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_EQ(TANHE_METHOD_ELECTRICITY, line.method);
    ASSERT_NEAR(4.9, line.indirect_co2_t); /* Hunan 2022, the settings' */
    ASSERT_NEAR(1.229, line.indirect_tce);
    ASSERT(same_bits(0.0, line.co2_t) && same_bits(0.0, line.co2e_t) && same_bits(0.0, line.coal_tce));
    ASSERT(same_bits(0.0, line.ch4_t) && same_bits(0.0, line.n2o_t));
    ASSERT(is_nan(line.energy_gj));
    ASSERT_EQ(HUNAN, line.region);
    ASSERT_EQ(2022, line.year);
    ASSERT_STR_EQ("0001001000", used(&line, text));
    ASSERT_EQ(TANHE_PROPERTY_EF_CO2_MEAN, line.factors[TANHE_LINE_EF_CO2].property);
    row.region = TANHE_REGION_CHINA; /* the row's own go first */
    row.year = 2023;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_NEAR(5.306, line.indirect_co2_t);
    ASSERT_EQ(TANHE_REGION_CHINA, line.region);
    ASSERT_EQ(2023, line.year);
    row.ef_co2 = 0; /* proven non-fossil power */
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(same_bits(0.0, line.indirect_co2_t));
    ASSERT_EQ_FMT(TANHE_MATCH_MEASURED, line.factors[TANHE_LINE_EF_CO2].match, "%d");
    ASSERT_NEAR(1.229, line.indirect_tce);
    row = row_of("1A2a", TANHE_CARRIER_HEAT, 100, TANHE_UNIT_GJ);
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_EQ(TANHE_METHOD_HEAT, line.method);
    ASSERT_NEAR(11.0, line.indirect_co2_t);
    ASSERT_NEAR(3.412, line.indirect_tce);
    row.ef_co2 = 0.08;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_EQ(TANHE_METHOD_HEAT, line.method);
    ASSERT_NEAR(8.0, line.indirect_co2_t);
    PASS();
}

/* Each report has its values; one with an origin of methane tells them apart by category or subject. */
TEST gases_by_report(void) {
    static const struct {
        const char *code;
        tanhe_id subject;
        double gwp[5]; /* SAR, AR4, AR5, AR5 with feedback, AR6; 0 is not found, -1 unconfirmed */
    } rows[] = {
        {"4A", TANHE_GAS_CH4, {21, 25, 28, 34, 27.0}},
        {"3A1", TANHE_GAS_CH4, {21, 25, 28, 34, 27.0}},
        {"1A1a", TANHE_GAS_CH4, {21, 25, 28, 34, 27.0}},
        {"1B1", TANHE_GAS_CH4, {21, 25, 30, -1, 29.8}},
        {"1B2b", TANHE_GAS_CH4, {21, 25, 30, -1, 29.8}},
        {"4A", TANHE_GAS_CH4_FOSSIL, {21, 25, 30, -1, 29.8}},
        {"1B1", TANHE_GAS_CH4_NONFOSSIL, {21, 25, 28, 34, 27.0}},
        {"3C4", TANHE_GAS_N2O, {310, 298, 265, 298, 273}},
        {"2A1", TANHE_GAS_CO2, {1, 1, 1, 1, 1}},
        {"2F1", TANHE_GAS_HFC_134A, {1300, 1430, 1300, 1549, 1530}},
        {"2F1", TANHE_BLEND_R_410A, {1725, 2087.5, 1923.5, 2254, 2255.5}},
        {"2F1", TANHE_BLEND_R_404A, {3260, 3921.6, 3942.8, 4550.16, 4728}},
        {"2G1", TANHE_GAS_SF6, {23900, 22800, 23500, 26087, 24300}},
        {"2E1", TANHE_GAS_NF3, {0, 17200, 16100, 17885, 17400}},
        {"2C3", TANHE_GAS_CF4, {6500, 7390, 6630, 7349, 7380}},
    };
    size_t i;
    int32_t report;

    for (i = 0; i < COUNT(rows); i++) {
        for (report = TANHE_GWP_SAR; report <= TANHE_GWP_AR6; report++) {
            tanhe_inventory_settings settings = {0, 0, 0, 0, {0, 0}};
            tanhe_activity row = row_of(rows[i].code, rows[i].subject, 500, TANHE_UNIT_KG);
            double gwp = rows[i].gwp[report - TANHE_GWP_SAR];
            tanhe_line line;

            settings.gwp = report;
            if (gwp <= 0) {
                MARK(line);
                ASSERT_EQ_FMT(gwp < 0 ? TANHE_EUNCONFIRMED : TANHE_ENOTFOUND, compute(&settings, &row, &line),
                              "%d");
                ASSERT(MARKED(line));
                continue;
            }
            ASSERT_EQ_FMT(TANHE_OK, compute(&settings, &row, &line), "%d");
            ASSERT_EQ(TANHE_METHOD_GAS, line.method);
            ASSERT_NEAR(gwp / 2, line.co2e_t);
            ASSERT(same_bits(0.0, line.coal_tce) && same_bits(0.0, line.indirect_co2_t));
        }
    }
    PASS();
}

TEST masses_of_gas(void) {
    tanhe_activity row = row_of("4A", TANHE_GAS_CH4, 3, TANHE_UNIT_TCH4);
    char text[TANHE_LINE_FACTORS + 1];
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(same_bits(3.0, line.ch4_t));
    ASSERT_NEAR(81.0, line.co2e_t);
    ASSERT_STR_EQ("0000000100", used(&line, text));
    row = row_of("3C4", TANHE_GAS_N2O, 2000, TANHE_UNIT_KGN2O);
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(same_bits(2.0, line.n2o_t));
    ASSERT_STR_EQ("0000000010", used(&line, text));
    row = row_of("2A1", TANHE_GAS_CO2, 5, TANHE_UNIT_1E4_TCO2);
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(same_bits(50000.0, line.co2_t) && same_bits(50000.0, line.co2e_t));
    ASSERT_STR_EQ("0000000000", used(&line, text));
    row = row_of("2F1", TANHE_BLEND_R_410A, 1, TANHE_UNIT_T);
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_NEAR(2255.5, line.fgas_co2e_t);
    ASSERT(same_bits(line.fgas_co2e_t, line.co2e_t));
    ASSERT_STR_EQ("0000000001", used(&line, text));
    /* Nothing of a gas has no need of a GWP. */
    row = row_of("4A", TANHE_GAS_CH4, 0, TANHE_UNIT_T);
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(same_bits(0.0, line.co2e_t));
    ASSERT_STR_EQ("0000000000", used(&line, text));
    PASS();
}

/* With leave, the locked fossil value of AR5 with feedback. */
TEST what_is_allowed_holds_for_all(void) {
    tanhe_inventory_settings settings = {TANHE_GWP_AR5_FEEDBACK, TANHE_ALLOW_UNCONFIRMED, 0, 0, {0, 0}};
    tanhe_activity row = row_of("1B1", TANHE_GAS_CH4, 1, TANHE_UNIT_T);
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, compute(&settings, &row, &line));
    ASSERT_NEAR(36.0, line.co2e_t);
    ASSERT_EQ_FMT(TANHE_MATCH_UNCONFIRMED, line.factors[TANHE_LINE_GWP_CH4].match, "%d");
    settings.gwp = TANHE_GWP_AR6;
    settings.allow = TANHE_ALLOW_RANGE_LOW;
    row = row_of("1A4b", TANHE_FUEL_NATURAL_GAS, 1, TANHE_UNIT_1E4_M3);
    ASSERT_EQ(TANHE_OK, compute(&settings, &row, &line));
    ASSERT_NEAR(11.0, line.coal_tce);
    settings.allow = TANHE_ALLOW_EARLIER_YEAR | TANHE_ALLOW_WIDER_REGION;
    settings.region = TANHE_REGION_XIANGTAN;
    settings.year = 2025;
    row = row_of("1A4a", TANHE_CARRIER_ELECTRICITY, 1, TANHE_UNIT_MWH);
    ASSERT_EQ(TANHE_OK, compute(&settings, &row, &line));
    ASSERT_NEAR(0.4976, line.indirect_co2_t);
    ASSERT_EQ(TANHE_REGION_XIANGTAN, line.region); /* the row's; the factor keeps its own */
    ASSERT_EQ(2025, line.year);
    ASSERT_EQ(HUNAN, line.factors[TANHE_LINE_EF_CO2].region);
    PASS();
}

TEST measured_factors_of_any_activity(void) {
    tanhe_activity row = row_of("2A1", TANHE_ACTIVITY_OTHER, 1000, TANHE_UNIT_T);
    char text[TANHE_LINE_FACTORS + 1];
    tanhe_line line;

    row.ef_co2 = 0.525;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_EQ(TANHE_METHOD_FACTOR, line.method);
    ASSERT_NEAR(525.0, line.co2_t);
    ASSERT_NEAR(525.0, line.co2e_t);
    ASSERT(same_bits(0.0, line.coal_tce) && line.coal_status == TANHE_OK);
    ASSERT_STR_EQ("0001000000", used(&line, text));
    row = row_of("3A1", TANHE_ACTIVITY_OTHER, 200, TANHE_UNIT_HEAD);
    row.ef_ch4 = 0.05;
    row.ef_n2o = 0.001;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(same_bits(0.0, line.co2_t));
    ASSERT_NEAR(10.0, line.ch4_t);
    ASSERT_NEAR(0.2, line.n2o_t);
    ASSERT_NEAR(324.6, line.co2e_t); /* 10 x 27.0 + 0.2 x 273 */
    ASSERT_STR_EQ("0000110110", used(&line, text));
    row.ef_ch4 = NAN; /* one factor is enough */
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_NEAR(54.6, line.co2e_t);
    ASSERT_STR_EQ("0000010010", used(&line, text));
    row.ef_ch4 = 0.05;
    /* Fugitive: the same methane counts with the fossil value. */
    row.category = category("1B1a");
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_NEAR(352.6, line.co2e_t); /* 10 x 29.8 + 0.2 x 273 */
    /* A fuel that is not burnt, and a medium, which has standard coal. */
    row = row_of("2C1", TANHE_FUEL_COKE, 10, TANHE_UNIT_T);
    row.ef_co2 = 3;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_EQ(TANHE_METHOD_FACTOR, line.method);
    ASSERT_NEAR(30.0, line.co2_t);
    ASSERT(same_bits(0.0, line.coal_tce));
    row = row_of("1A2c", TANHE_CARRIER_FRESH_WATER, 1000, TANHE_UNIT_T);
    row.ef_co2 = 0.0002;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_NEAR(0.2, line.co2_t);
    ASSERT_NEAR(0.2571, line.coal_tce);
    PASS();
}

TEST measured_values_of_a_fuel(void) {
    tanhe_activity row = row_of("1A1a", TANHE_FUEL_BITUMINOUS, 10, TANHE_UNIT_T);
    tanhe_line line;

    row.ncv = 22.5;
    row.carbon_content = 0.0261;
    row.oxidation = 0.98;
    row.ef_ch4 = 0.0001;
    row.ef_n2o = 0.00002;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_NEAR(21.10185, line.co2_t); /* 225 x 0.0261 x 0.98 x 44/12 */
    ASSERT_NEAR(0.001, line.ch4_t);
    ASSERT_NEAR(0.0002, line.n2o_t);
    row.ef_co2 = 2;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_NEAR(20.0, line.co2_t);
    PASS();
}

TEST uncertainty_of_a_line(void) {
    tanhe_activity row = row_of("2A1", TANHE_GAS_CO2, 1, TANHE_UNIT_T);
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(is_nan(line.u));
    row.u_amount = 0.05;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_NEAR(0.05, line.u);
    row.u_factor = 0.12;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_NEAR(0.13, line.u); /* 5, 12, 13 */
    row.u_amount = NAN;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_NEAR(0.12, line.u);
    row.u_amount = 0;
    row.u_factor = 0;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(same_bits(0.0, line.u));
    PASS();
}

TEST lines_refuse_settings(void) {
    static const tanhe_inventory_settings bad[] = {
        {0, 0, 0, 0, {0, 0}},
        {6, 0, 0, 0, {0, 0}},
        {-1, 0, 0, 0, {0, 0}},
        {TANHE_GWP_AR6, TANHE_ALLOW_ALL_BITS + 1, 0, 0, {0, 0}},
        {TANHE_GWP_AR6, -1, 0, 0, {0, 0}},
        {TANHE_GWP_AR6, 0, -1, 0, {0, 0}},
        {TANHE_GWP_AR6, 0, 0, -1, {0, 0}},
    };
    tanhe_activity row = row_of("2A1", TANHE_GAS_CO2, 1, TANHE_UNIT_T);
    tanhe_line line;
    size_t i;

    MARK(line);
    for (i = 0; i < COUNT(bad); i++)
        ASSERT_EQ_FMT(TANHE_EARG, compute(&bad[i], &row, &line), "%d");
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_line(NULL, &ar6, &row, &line));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_line(tanhe_profile_china(), NULL, &row, &line));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_line(tanhe_profile_china(), &ar6, NULL, &line));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_line(tanhe_profile_china(), &ar6, &row, NULL));
    ASSERT(MARKED(line));
    PASS();
}

TEST lines_refuse_numbers(void) {
    static const double bad[] = {-0.5, INFINITY, -INFINITY};
    tanhe_line line;
    size_t field, i;

    MARK(line);
    for (i = 0; i < COUNT(bad); i++) {
        for (field = 0; field < 9; field++) {
            tanhe_activity row = row_of("1A1a", TANHE_FUEL_COKE, 1, TANHE_UNIT_T);
            double *fields[9];

            fields[0] = &row.amount;
            fields[1] = &row.ncv;
            fields[2] = &row.carbon_content;
            fields[3] = &row.oxidation;
            fields[4] = &row.ef_co2;
            fields[5] = &row.ef_ch4;
            fields[6] = &row.ef_n2o;
            fields[7] = &row.u_amount;
            fields[8] = &row.u_factor;
            *fields[field] = bad[i];
            ASSERT_EQ_FMT(TANHE_EARG, compute(&ar6, &row, &line), "%d");
        }
    }
    {
        tanhe_activity row = row_of("1A1a", TANHE_FUEL_COKE, NAN, TANHE_UNIT_T);

        ASSERT_EQ(TANHE_EARG, compute(&ar6, &row, &line));
        row.amount = 1;
        row.oxidation = 1.5;
        ASSERT_EQ(TANHE_EARG, compute(&ar6, &row, &line));
        row.oxidation = NAN;
        row.u_amount = 1e101;
        ASSERT_EQ(TANHE_EARG, compute(&ar6, &row, &line));
        row.u_amount = NAN;
        row.region = -1;
        ASSERT_EQ(TANHE_EARG, compute(&ar6, &row, &line));
        row.region = 0;
        row.year = -1;
        ASSERT_EQ(TANHE_EARG, compute(&ar6, &row, &line));
    }
    ASSERT(MARKED(line));
    PASS();
}

TEST lines_refuse_rows(void) {
    static const struct {
        const char *code;
        tanhe_id subject;
        double amount;
        tanhe_id unit;
        tanhe_status status;
    } rows[] = {
        {"no", TANHE_FUEL_COKE, 1, TANHE_UNIT_T, TANHE_EID},
        {"1A1a", 0, 1, TANHE_UNIT_T, TANHE_EID},
        {"1A1a", 1999, 1, TANHE_UNIT_T, TANHE_EID},
        {"1A1a", TANHE_FUEL_COKE, 1, 0, TANHE_EUNIT},
        {"1A1a", TANHE_FUEL_COKE, 1, -4, TANHE_EUNIT},
        {"1A1a", TANHE_FUEL_COKE, 1, TANHE_UNIT_GJ_PER_T, TANHE_EUNIT},
        {"1A1a", TANHE_FUEL_COKE, 1, TANHE_UNIT_HEAD, TANHE_EUNIT},
        {"1A1a", TANHE_FUEL_COKE, 1, TANHE_UNIT_M3, TANHE_EUNIT},
        {"1A4a", TANHE_CARRIER_ELECTRICITY, 1, TANHE_UNIT_T, TANHE_EUNIT},
        {"1A4a", TANHE_CARRIER_HEAT, 1, TANHE_UNIT_T, TANHE_EUNIT},
        {"4A", TANHE_GAS_CH4, 1, TANHE_UNIT_M3, TANHE_EUNIT},
        {"4A", TANHE_GAS_CH4, 1, TANHE_UNIT_TCO2E, TANHE_EUNIT},
        {"4A", TANHE_GAS_CO2, 1, TANHE_UNIT_TCH4, TANHE_EUNIT},
        {"3C4", TANHE_GAS_N2O, 1, TANHE_UNIT_KGN, TANHE_EUNIT},
        {"2F1", TANHE_GAS_HFC_32, 1, TANHE_UNIT_TCO2E, TANHE_EUNIT},
        {"2F1", TANHE_GAS_HFC_32, 1, TANHE_UNIT_TCO2, TANHE_EUNIT},
        {"1A1a", TANHE_FUEL_HYDROGEN, 1, TANHE_UNIT_T, TANHE_ENOTFOUND},
        {"2C1", TANHE_FUEL_COKE, 1, TANHE_UNIT_T, TANHE_ENOTFOUND}, /* not burnt: needs a factor */
        {"2A1", TANHE_ACTIVITY_OTHER, 1, TANHE_UNIT_T, TANHE_ENOTFOUND},
        {"1A2a", TANHE_CARRIER_OXYGEN, 1, TANHE_UNIT_M3, TANHE_ENOTFOUND},
        {"1A1a", TANHE_FUEL_POWER_COAL, 1, TANHE_UNIT_T, TANHE_ENOTFOUND},
        {"1A1a", TANHE_FUEL_COKE, 1.7e308, TANHE_UNIT_T, TANHE_ERANGE},
        {"2F1", TANHE_GAS_SF6, 1e305, TANHE_UNIT_T, TANHE_ERANGE},
        {"4A", TANHE_GAS_CH4, 1e307, TANHE_UNIT_T, TANHE_ERANGE}, /* the equivalent */
        {"3C4", TANHE_GAS_N2O, 1e306, TANHE_UNIT_T, TANHE_ERANGE},
        {"2A1", TANHE_GAS_CO2, 1e308, TANHE_UNIT_1E4_TCO2, TANHE_ERANGE},
    };
    tanhe_line line;
    size_t i;

    MARK(line);
    for (i = 0; i < COUNT(rows); i++) {
        tanhe_activity row = row_of(rows[i].code, rows[i].subject, rows[i].amount, rows[i].unit);

        ASSERT_EQ_FMT(rows[i].status, compute(&ar6, &row, &line), "%d");
    }
    ASSERT(MARKED(line));
    PASS();
}

/* A quotient is no amount, also where a factor per it could be made. */
TEST a_quotient_is_no_amount(void) {
    tanhe_activity row = row_of("2A1", TANHE_ACTIVITY_OTHER, 1, TANHE_UNIT_GJ_PER_T);
    tanhe_line line;

    row.ef_co2 = 1;
    MARK(line);
    ASSERT_EQ(TANHE_EUNIT, compute(&ar6, &row, &line));
    row.unit = 0;
    ASSERT_EQ(TANHE_EUNIT, compute(&ar6, &row, &line));
    ASSERT(MARKED(line));
    PASS();
}

/* For want of what a row is refused. */
TEST what_is_missing_of_a_row(void) {
    static const struct {
        const char *code;
        tanhe_id subject, unit;
        int32_t gwp, year;
        tanhe_status status;
        tanhe_id property;
    } rows[] = {
        {"1A1a", TANHE_FUEL_DIESEL, TANHE_UNIT_T, TANHE_GWP_AR6, 2022, TANHE_OK, 0},
        {"1A1a", TANHE_FUEL_DIESEL, TANHE_UNIT_HEAD, TANHE_GWP_AR6, 2022, TANHE_EUNIT, 0},
        {"no", TANHE_FUEL_DIESEL, TANHE_UNIT_T, TANHE_GWP_AR6, 2022, TANHE_EID, 0},
        {"1A1a", TANHE_FUEL_DIESEL, TANHE_UNIT_T, 0, 2022, TANHE_EARG, 0},
        {"1A1a", TANHE_FUEL_POWER_COAL, TANHE_UNIT_T, TANHE_GWP_AR6, 2022, TANHE_ENOTFOUND,
         TANHE_PROPERTY_NCV},
        {"1A1a", TANHE_FUEL_GASFIELD_GAS, TANHE_UNIT_1E4_M3, TANHE_GWP_AR6, 2022, TANHE_ENOTFOUND,
         TANHE_PROPERTY_CARBON_CONTENT},
        {"1A4a", TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_MWH, TANHE_GWP_AR6, 2024, TANHE_ENOTFOUND,
         TANHE_PROPERTY_EF_CO2_MEAN},
        {"1A4a", TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_MWH, TANHE_GWP_AR6, 2018, TANHE_EUNCONFIRMED,
         TANHE_PROPERTY_EF_CO2_MEAN},
        {"2A1", TANHE_ACTIVITY_OTHER, TANHE_UNIT_T, TANHE_GWP_AR6, 2022, TANHE_ENOTFOUND,
         TANHE_PROPERTY_EF_CO2},
        {"2E1", TANHE_GAS_NF3, TANHE_UNIT_T, TANHE_GWP_SAR, 2022, TANHE_ENOTFOUND, TANHE_PROPERTY_GWP100},
        {"1B1", TANHE_GAS_CH4, TANHE_UNIT_T, TANHE_GWP_AR5_FEEDBACK, 2022, TANHE_EUNCONFIRMED,
         TANHE_PROPERTY_GWP100},
    };
    tanhe_activity row = row_of("1A4a", TANHE_CARRIER_HEAT, 1, TANHE_UNIT_GJ);
    tanhe_id property = UNTOUCHED;
    size_t i;

    for (i = 0; i < COUNT(rows); i++) {
        tanhe_inventory_settings settings = ar6;
        tanhe_activity one = row_of(rows[i].code, rows[i].subject, 1, rows[i].unit);

        settings.gwp = rows[i].gwp;
        one.year = rows[i].year;
        property = UNTOUCHED;
        ASSERT_EQ_FMT(rows[i].status,
                      tanhe_inventory_missing(tanhe_profile_china(), &settings, &one, &property), "%d");
        ASSERT_EQ_FMT(rows[i].property, property, "%d");
    }
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_inventory_missing(tanhe_profile_ipcc2006(), &ar6, &row, &property));
    ASSERT_EQ_FMT(TANHE_PROPERTY_EF_CO2, property, "%d");
    row = row_of("1A4b", TANHE_FUEL_MINE_GAS, 1, TANHE_UNIT_M3); /* its calorific value is a range */
    row.carbon_content = 0.0153;
    row.oxidation = 0.99;
    ASSERT_EQ(TANHE_ECHOICE, tanhe_inventory_missing(tanhe_profile_china(), &ar6, &row, &property));
    ASSERT_EQ_FMT(TANHE_PROPERTY_NCV, property, "%d");
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_missing(tanhe_profile_china(), &ar6, &row, NULL));
    PASS();
}

/* The carbon content is there; it is the oxidation rate without which there is no result. */
TEST a_missing_oxidation_rate_is_named(void) {
    static const char csv[] = "subject,property,value,unit\nlignite,carbon_content,27,tC/TJ\n";
    tanhe_activity row = row_of("1A1a", TANHE_FUEL_LIGNITE, 1, TANHE_UNIT_TJ);
    tanhe_factor_row rows[2];
    tanhe_table table;
    tanhe_catalog catalog;
    tanhe_id property = UNTOUCHED;
    size_t errors = 0;

    ASSERT_EQ(TANHE_OK, tanhe_overlay_read(csv, TANHE_NUL, rows, COUNT(rows), &table, NULL, 0, &errors));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&catalog));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, &table));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_inventory_missing(&catalog, &ar6, &row, &property));
    ASSERT_EQ_FMT(TANHE_PROPERTY_OXIDATION, property, "%d");
    PASS();
}

TEST measured_factors_may_overflow(void) {
    static const size_t count = 3;
    tanhe_line line;
    size_t i;

    MARK(line);
    for (i = 0; i < count; i++) {
        tanhe_activity row = row_of("2A1", TANHE_ACTIVITY_OTHER, 1e300, TANHE_UNIT_T);
        double *factors[3];

        factors[0] = &row.ef_co2;
        factors[1] = &row.ef_ch4;
        factors[2] = &row.ef_n2o;
        row.ef_co2 = 1;
        *factors[i] = 1e10;
        ASSERT_EQ_FMT(TANHE_ERANGE, compute(&ar6, &row, &line), "%d");
    }
    ASSERT(MARKED(line));
    PASS();
}

SUITE(lines) {
    RUN_TEST(fuel_is_burnt_in_1A);
    RUN_TEST(the_sector_is_the_categorys);
    RUN_TEST(biogenic_carbon_is_not_in_the_total);
    RUN_TEST(missing_measures_say_why);
    RUN_TEST(electricity_and_heat_are_indirect);
    RUN_TEST(gases_by_report);
    RUN_TEST(masses_of_gas);
    RUN_TEST(what_is_allowed_holds_for_all);
    RUN_TEST(measured_factors_of_any_activity);
    RUN_TEST(measured_values_of_a_fuel);
    RUN_TEST(uncertainty_of_a_line);
    RUN_TEST(lines_refuse_settings);
    RUN_TEST(lines_refuse_numbers);
    RUN_TEST(lines_refuse_rows);
    RUN_TEST(a_quotient_is_no_amount);
    RUN_TEST(what_is_missing_of_a_row);
    RUN_TEST(a_missing_oxidation_rate_is_named);
    RUN_TEST(measured_factors_may_overflow);
}

/* --------------------------------------------------------------------------------------------- roll-up */

#define CELLS 14

/* Room for CELLS cells and an inventory in it. */
typedef struct {
    int64_t memory[18000];
    tanhe_inventory *inventory;
} box;

/* Room for `cells` cells exactly. */
static int open_box(box *b, size_t cells, const tanhe_inventory_settings *settings) {
    size_t size = tanhe_inventory_size(cells);

    b->inventory = NULL;
    return size <= sizeof b->memory &&
           tanhe_inventory_init(b->memory, size, settings, &b->inventory) == TANHE_OK;
}

/* A line that only says its measures. */
static tanhe_line line_of(const char *code, tanhe_id subject, double co2_t, double u) {
    tanhe_line line;

    memset(&line, 0, sizeof line);
    line.category = category(code);
    line.subject = subject;
    line.co2_t = co2_t;
    line.co2e_t = co2_t;
    line.u = u;
    line.energy_gj = NAN;
    return line;
}

static tanhe_status add(box *b, const tanhe_inventory_settings *settings, const tanhe_activity *row) {
    tanhe_line line;
    tanhe_status status = compute(settings, row, &line);

    return status == TANHE_OK ? tanhe_inventory_add(b->inventory, &line) : status;
}

#define BYTES 70000

static uint8_t bytes_a[BYTES], bytes_b[BYTES], bytes_c[BYTES];

static size_t write_box(const box *b, uint8_t *bytes) {
    size_t needed = 0;

    return tanhe_inventory_write(b->inventory, bytes, BYTES, &needed) == TANHE_OK ? needed : 0;
}

static box box_a, box_b, box_c;

TEST sizes(void) {
    static const tanhe_inventory_settings settings = {TANHE_GWP_AR5, 0, 0, 0, {0, 0}};
    size_t one = tanhe_inventory_size(1), none = tanhe_inventory_size(0);
    tanhe_inventory *inventory = NULL;

    ASSERT(none > 0 && one > none);
    ASSERT_EQ_FMT(none + 1000 * (one - none), tanhe_inventory_size(1000), "%zu");
    ASSERT_EQ_FMT((size_t)0, one % sizeof(int64_t), "%zu");
    ASSERT_EQ_FMT((size_t)0, tanhe_inventory_size((size_t)-1), "%zu");
    ASSERT_EQ_FMT((size_t)0, tanhe_inventory_size((size_t)-1 / (one - none) + 1), "%zu");
    ASSERT_EQ_FMT((size_t)0, tanhe_inventory_size((size_t)INT32_MAX), "%zu");
    ASSERT_EQ_FMT((size_t)0, tanhe_inventory_size((size_t)INT32_MAX / 2 + 1), "%zu");
    if (sizeof(size_t) > sizeof(int32_t))
        ASSERT_EQ_FMT(none + (one - none) * (INT32_MAX / 2), tanhe_inventory_size(INT32_MAX / 2), "%zu");
    ASSERT_EQ(TANHE_ESIZE, tanhe_inventory_init(box_a.memory, one - 1, &settings, &inventory));
    ASSERT_EQ(TANHE_ESIZE, tanhe_inventory_init(box_a.memory, none, &settings, &inventory));
    ASSERT_EQ(TANHE_ESIZE, tanhe_inventory_init(box_a.memory, 0, &settings, &inventory));
    ASSERT(inventory == NULL);
    ASSERT_EQ(TANHE_OK, tanhe_inventory_init(box_a.memory, one, &settings, &inventory));
    ASSERT(inventory != NULL);
    PASS();
}

/* A byte short of three cells are two, and what follows the memory is not touched. */
TEST a_part_of_a_cell_is_none(void) {
    static const tanhe_inventory_settings settings = {TANHE_GWP_AR5, 0, 0, 0, {0, 0}};
    size_t size = tanhe_inventory_size(3) - 1, i;
    tanhe_inventory *inventory = NULL;
    tanhe_line line = line_of("1A1a", TANHE_FUEL_COKE, 1, NAN);

    MARK(box_a.memory);
    ASSERT_EQ(TANHE_OK, tanhe_inventory_init(box_a.memory, size, &settings, &inventory));
    for (i = 0; i < 3; i++) {
        line.subject = TANHE_FUEL_COKE + (tanhe_id)i;
        ASSERT_EQ_FMT(i < 2 ? TANHE_OK : TANHE_ESIZE, tanhe_inventory_add(inventory, &line), "%d");
    }
    ASSERT(is_marked((const unsigned char *)box_a.memory + size, sizeof box_a.memory - size));
    PASS();
}

TEST an_inventory_refuses_its_memory(void) {
    static const tanhe_inventory_settings settings = {TANHE_GWP_AR5, 0, 0, 0, {0, 0}};
    static const tanhe_inventory_settings bad[] = {{0, 0, 0, 0, {0, 0}}, {6, 0, 0, 0, {0, 0}}};
    size_t size = sizeof box_a.memory - 8, i;
    tanhe_inventory *inventory = NULL;

    for (i = 1; i < sizeof(int64_t); i++)
        ASSERT_EQ(TANHE_EARG,
                  tanhe_inventory_init((unsigned char *)box_a.memory + i, size, &settings, &inventory));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_init(NULL, size, &settings, &inventory));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_init(box_a.memory, size, NULL, &inventory));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_init(box_a.memory, size, &settings, NULL));
    for (i = 0; i < COUNT(bad); i++)
        ASSERT_EQ(TANHE_EARG, tanhe_inventory_init(box_a.memory, size, &bad[i], &inventory));
    ASSERT(inventory == NULL);
    PASS();
}

/* What stood in the memory before does not matter. */
TEST an_empty_inventory(void) {
    tanhe_measures m;
    tanhe_id id = UNTOUCHED;

    memset(box_a.memory, 0xFF, sizeof box_a.memory);
    ASSERT(open_box(&box_a, CELLS, &ar6));
    MARK(m);
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(same_bits(0.0, m.co2_t) && same_bits(0.0, m.co2_bio_t) && same_bits(0.0, m.ch4_t));
    ASSERT(same_bits(0.0, m.n2o_t) && same_bits(0.0, m.fgas_co2e_t) && same_bits(0.0, m.co2e_t));
    ASSERT(same_bits(0.0, m.indirect_co2_t) && same_bits(0.0, m.coal_tce) && same_bits(0.0, m.indirect_tce));
    ASSERT(is_nan(m.u) && same_bits(0.0, m.u_covered));
    ASSERT(m.rows == 0 && m.missing_ch4 == 0 && m.missing_n2o == 0 && m.missing_coal == 0 &&
           m.removal_co2_t == 0 && m.net_co2e_t == 0 && is_nan(m.u_removal));
    ASSERT_EQ(TANHE_END, tanhe_inventory_next_category(box_a.inventory, 0, &id));
    ASSERT_EQ(TANHE_END, tanhe_inventory_next_subject(box_a.inventory, 0, 0, &id));
    ASSERT_EQ(UNTOUCHED, id);
    PASS();
}

/* A small city: what each row brings to which measure. */
static size_t small_city(tanhe_activity rows[9]) {
    rows[0] = row_of("1A1a", TANHE_FUEL_BITUMINOUS, 1000, TANHE_UNIT_T); /* 1741.74957 t CO2; no coal known */
    rows[1] = row_of("1A3b", TANHE_FUEL_DIESEL, 100, TANHE_UNIT_T);      /* 309.5909637 */
    rows[2] = row_of("1A4b", TANHE_FUEL_WOOD, 1000, TANHE_UNIT_T);       /* 1747.2 biogenic */
    rows[3] = row_of("1A4a", TANHE_CARRIER_ELECTRICITY, 1000, TANHE_UNIT_MWH); /* 490 indirect */
    rows[4] = row_of("1A4a", TANHE_CARRIER_HEAT, 1000, TANHE_UNIT_GJ);         /* 110 indirect */
    rows[5] = row_of("4A", TANHE_GAS_CH4, 10, TANHE_UNIT_T);                   /* 270 CO2e */
    rows[6] = row_of("2F1", TANHE_GAS_HFC_134A, 100, TANHE_UNIT_KG);           /* 153 CO2e */
    rows[7] = row_of("1A5", TANHE_FUEL_RAW_COAL, 10, TANHE_UNIT_T); /* 19.002988488; CH4, N2O not known */
    rows[8] = row_of("1A3b", TANHE_FUEL_GASOLINE, 0, TANHE_UNIT_T);
    return 8;
}

TEST totals_of_a_small_city(void) {
    tanhe_activity rows[9];
    size_t n = small_city(rows), i;
    tanhe_measures m;

    ASSERT(open_box(&box_a, CELLS, &ar6));
    for (i = 0; i < n; i++)
        ASSERT_EQ_FMT(TANHE_OK, add(&box_a, &ar6, &rows[i]), "%d");
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT_IN_RANGE(2070.343522221333, m.co2_t, 1e-9); /* 1741.74957 + 309.59096373333 + 19.002988488 */
    ASSERT_NEAR(1747.2, m.co2_bio_t);
    ASSERT_IN_RANGE(14.71620428, m.ch4_t, 1e-12); /* 0.01957 + 0.01663428 + 4.68 + 10 */
    ASSERT_IN_RANGE(0.10838928, m.n2o_t, 1e-14);  /* 0.029355 + 0.01663428 + 0.0624 */
    ASSERT_NEAR(153.0, m.fgas_co2e_t);
    /* No indirect and no biogenic CO2 in it: 2070.3435222 + 14.71620428 x 27 + 0.10838928 x 273 + 153 */
    ASSERT_IN_RANGE(2650.271311221333, m.co2e_t, 1e-9);
    ASSERT_NEAR(600.0, m.indirect_co2_t);
    ASSERT_NEAR(152.853, m.coal_tce);    /* 145.71 + 7.143 */
    ASSERT_NEAR(157.02, m.indirect_tce); /* 122.9 + 34.12 */
    ASSERT(is_nan(m.u));
    ASSERT(m.rows == 8);
    ASSERT(m.missing_ch4 == 1 && m.missing_n2o == 1); /* raw coal */
    ASSERT(m.missing_coal == 2);                      /* bituminous coal, wood */
    ASSERT(m.removal_co2_t == 0 && same_bits(m.co2e_t, m.net_co2e_t) && is_nan(m.u_removal));
    PASS();
}

TEST totals_by_category_and_subject(void) {
    static const struct {
        const char *code; /* NULL is all */
        tanhe_id subject;
        int64_t rows;
        double co2e_t, indirect_co2_t;
    } wanted[] = {
        {"1", 0, 6, 2227.271311221333, 600},
        {"1A", 0, 6, 2227.271311221333, 600},
        {"1A3", 0, 1, 314.5812477333333, 0},
        {"1A3b", TANHE_FUEL_DIESEL, 1, 314.5812477333333, 0},
        {"1A3b", TANHE_FUEL_GASOLINE, 0, 0, 0},
        {"1A4", 0, 3, 143.3952, 600},
        {"1A4a", TANHE_CARRIER_HEAT, 1, 0, 110},
        {"2", 0, 1, 153, 0},
        {"4A", 0, 1, 270, 0},
        {"3", 0, 0, 0, 0},
        {NULL, TANHE_FUEL_WOOD, 1, 143.3952, 0},
        {NULL, TANHE_CARRIER_ELECTRICITY, 1, 0, 490},
    };
    tanhe_activity rows[9];
    size_t n = small_city(rows), i;
    tanhe_measures m;

    ASSERT(open_box(&box_a, CELLS, &ar6));
    for (i = 0; i < n; i++)
        ASSERT_EQ(TANHE_OK, add(&box_a, &ar6, &rows[i]));
    for (i = 0; i < COUNT(wanted); i++) {
        tanhe_id of = wanted[i].code != NULL ? category(wanted[i].code) : 0;

        ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, of, wanted[i].subject, &m));
        ASSERT(m.rows == wanted[i].rows);
        ASSERT_IN_RANGE(wanted[i].co2e_t, m.co2e_t, 1e-9);
        ASSERT_IN_RANGE(wanted[i].indirect_co2_t, m.indirect_co2_t, 1e-9);
    }
    PASS();
}

TEST totals_by_view(void) {
    static const struct {
        int32_t view, group;
        int64_t rows;
    } wanted[] = {
        {TANHE_VIEW_IPCC, 1, 6},
        {TANHE_VIEW_IPCC, 2, 1},
        {TANHE_VIEW_IPCC, 3, 2},
        {TANHE_VIEW_IPCC, 4, 1},
        {TANHE_VIEW_IPCC, 5, 0},
        {TANHE_VIEW_PROVINCIAL, TANHE_PROVINCIAL_ENERGY, 6},
        {TANHE_VIEW_PROVINCIAL, TANHE_PROVINCIAL_INDUSTRY, 1},
        {TANHE_VIEW_PROVINCIAL, TANHE_PROVINCIAL_AGRICULTURE, 1},
        {TANHE_VIEW_PROVINCIAL, TANHE_PROVINCIAL_LAND, 1},
        {TANHE_VIEW_PROVINCIAL, TANHE_PROVINCIAL_WASTE, 1},
        {TANHE_VIEW_PROVINCIAL, TANHE_PROVINCIAL_NONE, 0},
    };
    tanhe_activity rows[9];
    tanhe_line land = line_of("3B1a", TANHE_ACTIVITY_OTHER, -25, NAN);
    tanhe_line rice = line_of("3C7", TANHE_ACTIVITY_OTHER, 5, NAN);
    size_t n = small_city(rows), i;
    tanhe_measures m;

    ASSERT(open_box(&box_a, CELLS, &ar6));
    for (i = 0; i < n; i++)
        ASSERT_EQ(TANHE_OK, add(&box_a, &ar6, &rows[i]));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &land)); /* a removal is a negative line */
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &rice));
    for (i = 0; i < COUNT(wanted); i++) {
        ASSERT_EQ(TANHE_OK, tanhe_inventory_view(box_a.inventory, wanted[i].view, wanted[i].group, &m));
        ASSERT(m.rows == wanted[i].rows);
    }
    ASSERT_EQ(TANHE_OK,
              tanhe_inventory_view(box_a.inventory, TANHE_VIEW_PROVINCIAL, TANHE_PROVINCIAL_LAND, &m));
    ASSERT(same_bits(-25.0, m.co2_t));
    MARK(m);
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_view(box_a.inventory, TANHE_VIEW_IPCC, 6, &m));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_view(box_a.inventory, TANHE_VIEW_IPCC, 0, &m));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_view(box_a.inventory, 9, 1, &m));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_view(NULL, TANHE_VIEW_IPCC, 1, &m));
    ASSERT(MARKED(m));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_view(box_a.inventory, TANHE_VIEW_IPCC, 1, NULL));
    PASS();
}

TEST what_there_is_can_be_listed(void) {
    static const char *const categories[] = {"1A1a", "1A3b", "1A4a", "1A4b", "1A5", "2F1", "4A"};
    static const tanhe_id subjects[] = {TANHE_FUEL_RAW_COAL, TANHE_FUEL_BITUMINOUS,     TANHE_FUEL_DIESEL,
                                        TANHE_FUEL_WOOD,     TANHE_CARRIER_ELECTRICITY, TANHE_CARRIER_HEAT,
                                        TANHE_GAS_CH4,       TANHE_GAS_HFC_134A};
    tanhe_activity rows[9];
    size_t n = small_city(rows), i;
    tanhe_id id;

    ASSERT(open_box(&box_a, CELLS, &ar6));
    for (i = n; i > 0; i--) /* in no good order */
        ASSERT_EQ(TANHE_OK, add(&box_a, &ar6, &rows[i - 1]));
    for (i = 0, id = 0; i < COUNT(categories); i++) {
        ASSERT_EQ(TANHE_OK, tanhe_inventory_next_category(box_a.inventory, id, &id));
        ASSERT_EQ_FMT(category(categories[i]), id, "%d");
    }
    ASSERT_EQ(TANHE_END, tanhe_inventory_next_category(box_a.inventory, id, &id));
    ASSERT_EQ_FMT(category("4A"), id, "%d");
    for (i = 0, id = 0; i < COUNT(subjects); i++) {
        ASSERT_EQ(TANHE_OK, tanhe_inventory_next_subject(box_a.inventory, 0, id, &id));
        ASSERT_EQ_FMT(subjects[i], id, "%d");
    }
    ASSERT_EQ(TANHE_END, tanhe_inventory_next_subject(box_a.inventory, 0, id, &id));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_next_subject(box_a.inventory, category("1A4"), 0, &id));
    ASSERT_EQ(TANHE_FUEL_WOOD, id);
    ASSERT_EQ(TANHE_OK, tanhe_inventory_next_subject(box_a.inventory, category("1A4"), id, &id));
    ASSERT_EQ(TANHE_CARRIER_ELECTRICITY, id);
    ASSERT_EQ(TANHE_END, tanhe_inventory_next_subject(box_a.inventory, category("3"), 0, &id));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_next_category(NULL, 0, &id));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_next_category(box_a.inventory, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_next_subject(NULL, 0, 0, &id));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_next_subject(box_a.inventory, 0, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_next_subject(box_a.inventory, -1, 0, &id));
    PASS();
}

TEST totals_refuse(void) {
    tanhe_measures m;
    tanhe_line far = line_of("1A1a", TANHE_FUEL_COKE, 1.5e308, NAN);

    ASSERT(open_box(&box_a, 1, &ar6));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &far));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &far));
    MARK(m);
    ASSERT_EQ(TANHE_ERANGE, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT_EQ(TANHE_ERANGE, tanhe_inventory_view(box_a.inventory, TANHE_VIEW_IPCC, 1, &m));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_total(box_a.inventory, -1, 0, &m));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_total(box_a.inventory, 0, -1, &m));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_total(NULL, 0, 0, &m));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_total(box_a.inventory, 0, 0, NULL));
    ASSERT(MARKED(m));
    far.co2_t = -1.5e308; /* the exact total was unharmed */
    far.co2e_t = -1.5e308;
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &far));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(same_bits(1.5e308, m.co2_t));
    PASS();
}

TEST adding_refuses(void) {
    static const double bad[] = {NAN, INFINITY, -INFINITY};
    tanhe_line line = line_of("1A1a", TANHE_FUEL_COKE, 1, NAN);
    tanhe_measures m;
    size_t i;

    ASSERT(open_box(&box_a, CELLS, &ar6));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add(NULL, &line));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add(box_a.inventory, NULL));
    for (i = 0; i < COUNT(bad); i++) { /* NaN is for CH4, N2O and standard coal only */
        tanhe_line wrong = line;

        wrong.co2_t = bad[i];
        ASSERT_EQ(TANHE_EARG, tanhe_inventory_add(box_a.inventory, &wrong));
        wrong = line;
        wrong.co2_bio_t = bad[i];
        ASSERT_EQ(TANHE_EARG, tanhe_inventory_add(box_a.inventory, &wrong));
        wrong = line;
        wrong.fgas_co2e_t = bad[i];
        ASSERT_EQ(TANHE_EARG, tanhe_inventory_add(box_a.inventory, &wrong));
        wrong = line;
        wrong.co2e_t = bad[i];
        ASSERT_EQ(TANHE_EARG, tanhe_inventory_add(box_a.inventory, &wrong));
        wrong = line;
        wrong.indirect_co2_t = bad[i];
        ASSERT_EQ(TANHE_EARG, tanhe_inventory_add(box_a.inventory, &wrong));
    }
    line.subject = 0;
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add(box_a.inventory, &line));
    line.subject = -3;
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add(box_a.inventory, &line));
    line.subject = TANHE_FUEL_COKE;
    line.category = 0;
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add(box_a.inventory, &line));
    line.category = 1;
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add(box_a.inventory, &line));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(m.rows == 0);
    PASS();
}

/* An infinity is no measure either: it must not vanish from a total. */
TEST infinities_are_refused(void) {
    static const double bad[] = {INFINITY, -INFINITY};
    size_t i, k;

    ASSERT(open_box(&box_a, CELLS, &ar6));
    for (i = 0; i < COUNT(bad); i++) {
        for (k = 0; k < 4; k++) {
            tanhe_line line = line_of("1A1a", TANHE_FUEL_COKE, 1, NAN);
            double *measures[4];

            measures[0] = &line.ch4_t;
            measures[1] = &line.n2o_t;
            measures[2] = &line.coal_tce;
            measures[3] = &line.indirect_tce;
            *measures[k] = bad[i];
            ASSERT_EQ_FMT(TANHE_EARG, tanhe_inventory_add(box_a.inventory, &line), "%d");
        }
    }
    PASS();
}

TEST uncertainties_must_be_numbers(void) {
    tanhe_line line = line_of("1A1a", TANHE_FUEL_COKE, 1, INFINITY);

    ASSERT(open_box(&box_a, CELLS, &ar6));
    ASSERT_EQ_FMT(TANHE_EARG, tanhe_inventory_add(box_a.inventory, &line), "%d");
    line.u = -0.05;
    ASSERT_EQ_FMT(TANHE_EARG, tanhe_inventory_add(box_a.inventory, &line), "%d");
    PASS();
}

TEST a_full_inventory_takes_no_new_cell(void) {
    tanhe_line lines[3];
    tanhe_measures m;
    size_t before, i;

    lines[0] = line_of("1A1a", TANHE_FUEL_COKE, 1, NAN);
    lines[1] = line_of("1A1a", TANHE_FUEL_DIESEL, 2, NAN);
    lines[2] = line_of("1A1b", TANHE_FUEL_COKE, 4, NAN);
    ASSERT(open_box(&box_a, 2, &ar6));
    for (i = 0; i < 2; i++)
        ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &lines[i]));
    before = write_box(&box_a, bytes_a);
    ASSERT(before > 0);
    ASSERT_EQ(TANHE_ESIZE, tanhe_inventory_add(box_a.inventory, &lines[2]));
    ASSERT_EQ_FMT(before, write_box(&box_a, bytes_b), "%zu");
    ASSERT_MEM_EQ(bytes_a, bytes_b, before);
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &lines[1])); /* the old ones go on */
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(same_bits(5.0, m.co2_t));
    PASS();
}

/* IPCC approach 1: the root of the sum of the squares of the half-widths, over the sum. */
TEST uncertainty_of_a_total(void) {
    tanhe_line a = line_of("1A1a", TANHE_FUEL_COKE, 12, 0.25);    /* 12 +- 3 */
    tanhe_line b = line_of("1A2a", TANHE_FUEL_DIESEL, 32, 0.125); /* 32 +- 4 */
    tanhe_line c = line_of("4A", TANHE_GAS_CO2, 20, NAN);
    tanhe_line d = line_of("2A1", TANHE_GAS_CO2, 0, 0.5);
    tanhe_measures m;

    ASSERT(open_box(&box_a, CELLS, &ar6));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &a));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(same_bits(0.25, m.u));
    ASSERT(same_bits(1.0, m.u_covered));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &b));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(same_bits(5.0 / 44.0, m.u)); /* sqrt(3^2 + 4^2) / 44 */
    ASSERT(same_bits(1.0, m.u_covered));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &c)); /* states none */
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &d));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(same_bits(5.0 / 44.0, m.u));
    ASSERT(same_bits(0.6875, m.u_covered)); /* 44 of 64 */
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, category("1A2"), 0, &m));
    ASSERT(same_bits(0.125, m.u));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, category("4"), 0, &m));
    ASSERT(is_nan(m.u) && same_bits(0.0, m.u_covered));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, category("2"), 0, &m)); /* of nothing */
    ASSERT(is_nan(m.u) && same_bits(0.0, m.u_covered));
    PASS();
}

TEST uncertainty_of_rows(void) {
    tanhe_activity one = row_of("2A1", TANHE_GAS_CO2, 100, TANHE_UNIT_T);
    tanhe_activity two = row_of("2B1", TANHE_GAS_CO2, 50, TANHE_UNIT_T);
    tanhe_measures m;

    one.u_amount = 0.03;
    one.u_factor = 0.04; /* 5 % of 100 */
    two.u_amount = 0.2;  /* 20 % of 50 */
    ASSERT(open_box(&box_a, CELLS, &ar6));
    ASSERT_EQ(TANHE_OK, add(&box_a, &ar6, &one));
    ASSERT_EQ(TANHE_OK, add(&box_a, &ar6, &two));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT_NEAR(0.07453559924999299, m.u); /* sqrt(125)/150 */
    PASS();
}

/* Without direct emissions, the uncertainty of the indirect ones. */
TEST uncertainty_of_purchases(void) {
    tanhe_activity power = row_of("1A4a", TANHE_CARRIER_ELECTRICITY, 1000, TANHE_UNIT_MWH);
    tanhe_activity heat = row_of("1A4a", TANHE_CARRIER_HEAT, 1000, TANHE_UNIT_GJ);
    tanhe_activity gas = row_of("2A1", TANHE_GAS_CO2, 100, TANHE_UNIT_T);
    tanhe_measures m;

    power.u_amount = 0.1; /* 49 of 490 */
    ASSERT(open_box(&box_a, CELLS, &ar6));
    ASSERT_EQ(TANHE_OK, add(&box_a, &ar6, &power));
    ASSERT_EQ(TANHE_OK, add(&box_a, &ar6, &heat));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT_NEAR(0.1, m.u);
    ASSERT_NEAR(0.8166666666666667, m.u_covered); /* 490/600 */
    gas.u_factor = 0.5;
    ASSERT_EQ(TANHE_OK, add(&box_a, &ar6, &gas));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT_NEAR(0.5, m.u);
    ASSERT_NEAR(1.0, m.u_covered);
    PASS();
}

/* Where what states an uncertainty cancels or goes beyond a double, nothing is said of the rest. */
TEST uncertainty_of_what_cancels(void) {
    tanhe_line up = line_of("1A1a", TANHE_FUEL_COKE, 5, 0.1), down = line_of("3B1a", TANHE_GAS_CO2, -5, 0.1);
    tanhe_line rest = line_of("4A", TANHE_GAS_CO2, 3, NAN);
    tanhe_line far = line_of("1A1a", TANHE_FUEL_COKE, 1.5e308, 0),
               back = line_of("3B1a", TANHE_GAS_CO2, -1.5e308, NAN);
    tanhe_measures m;

    ASSERT(open_box(&box_a, CELLS, &ar6));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &up));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &down));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &rest));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(same_bits(3.0, m.co2e_t));
    ASSERT(is_nan(m.u));
    ASSERT(open_box(&box_a, CELLS, &ar6));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &far));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &far));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &back));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(same_bits(1.5e308, m.co2e_t));
    ASSERT(is_nan(m.u));
    PASS();
}

/* Standard coal may be missing on either side. */
TEST missing_coal_is_counted_once(void) {
    tanhe_line a = line_of("1A4a", TANHE_CARRIER_ELECTRICITY, 0, NAN), b = a, c = a;
    tanhe_measures m;

    a.indirect_tce = NAN;
    b.coal_tce = NAN;
    c.coal_tce = NAN;
    c.indirect_tce = NAN;
    ASSERT(open_box(&box_a, CELLS, &ar6));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &a));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &b));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &c));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(m.missing_coal == 3 && m.rows == 3);
    PASS();
}

TEST an_uncertainty_without_room_in_a_double(void) {
    tanhe_line line = line_of("1A1a", TANHE_FUEL_COKE, 1.2e154, 1);
    tanhe_measures m;

    ASSERT(open_box(&box_a, CELLS, &ar6));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &line));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT_NEAR(1.0, m.u);
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &line)); /* the squares add up beyond */
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(is_nan(m.u));
    ASSERT(same_bits(2.4e154, m.co2e_t));
    PASS();
}

SUITE(roll_up) {
    RUN_TEST(sizes);
    RUN_TEST(a_part_of_a_cell_is_none);
    RUN_TEST(an_inventory_refuses_its_memory);
    RUN_TEST(an_empty_inventory);
    RUN_TEST(totals_of_a_small_city);
    RUN_TEST(totals_by_category_and_subject);
    RUN_TEST(totals_by_view);
    RUN_TEST(what_there_is_can_be_listed);
    RUN_TEST(totals_refuse);
    RUN_TEST(adding_refuses);
    RUN_TEST(infinities_are_refused);
    RUN_TEST(uncertainties_must_be_numbers);
    RUN_TEST(a_full_inventory_takes_no_new_cell);
    RUN_TEST(uncertainty_of_a_total);
    RUN_TEST(uncertainty_of_rows);
    RUN_TEST(uncertainty_of_purchases);
    RUN_TEST(uncertainty_of_what_cancels);
    RUN_TEST(missing_coal_is_counted_once);
    RUN_TEST(an_uncertainty_without_room_in_a_double);
}

/* ------------------------------------------------------------------------------ order, parts, merging */

/* Lines that a plain sum would get wrong in nearly every order. */
static size_t awkward_lines(tanhe_line *lines) {
    static const double masses[] = {1e16, 1, -1e16, 1e-8, 3.3, 1e15, -7, 0.1, 0.2, 0.3, 1e-300, 12345.678};
    static const char *const places[] = {"1A1a", "2A1", "4A"};
    static const tanhe_id subjects[] = {TANHE_FUEL_COKE, TANHE_FUEL_DIESEL};
    size_t i;

    for (i = 0; i < COUNT(masses); i++) {
        tanhe_line *line = &lines[i];

        *line = line_of(places[i % 3], subjects[i % 2], masses[i], i % 4 == 0 ? NAN : 0.01 * (double)i);
        line->ch4_t = i % 5 == 0 ? NAN : masses[COUNT(masses) - 1 - i] * 1e-3;
        line->n2o_t = masses[i] * 1e-6;
        line->co2_bio_t = masses[(i + 5) % COUNT(masses)];
        line->fgas_co2e_t = masses[(i + 3) % COUNT(masses)];
        line->indirect_co2_t = masses[(i + 7) % COUNT(masses)];
        line->coal_tce = i % 6 == 1 ? NAN : masses[(i + 1) % COUNT(masses)];
        line->indirect_tce = masses[(i + 2) % COUNT(masses)];
    }
    return COUNT(masses);
}

/* A fixed shuffle, another one for each seed. */
static void shuffle(size_t *order, size_t n, uint32_t seed) {
    size_t i;

    for (i = 0; i < n; i++)
        order[i] = i;
    for (i = n; i > 1; i--) {
        size_t k, kept;

        seed = seed * 1664525u + 1013904223u;
        k = (seed >> 8) % i;
        kept = order[i - 1];
        order[i - 1] = order[k];
        order[k] = kept;
    }
}

TEST the_order_of_rows_does_not_matter(void) {
    tanhe_line lines[12];
    size_t n = awkward_lines(lines), order[12], size, i;
    tanhe_measures first, m;
    uint32_t seed;

    ASSERT(open_box(&box_a, CELLS, &ar6));
    for (i = 0; i < n; i++)
        ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &lines[i]));
    size = write_box(&box_a, bytes_a);
    ASSERT(size > 0);
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &first));
    /* 1 + 3.3 + 1e15 - 7 + 0.1 + 0.2 + 0.3 + 12345.678 + 1e-8 + 1e-300, exact and rounded once */
    ASSERT(same_bits(1000000000012343.6, first.co2_t));
    for (seed = 1; seed <= 50; seed++) {
        shuffle(order, n, seed);
        ASSERT(open_box(&box_b, CELLS, &ar6));
        for (i = 0; i < n; i++)
            ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_b.inventory, &lines[order[i]]));
        ASSERT_EQ_FMT(size, write_box(&box_b, bytes_b), "%zu");
        ASSERT_MEM_EQ(bytes_a, bytes_b, size);
        ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_b.inventory, 0, 0, &m));
        ASSERT_MEM_EQ(&first, &m, sizeof m);
    }
    PASS();
}

/* Cut into parts, merged in memory or by way of bytes, in any order. */
TEST the_partition_does_not_matter(void) {
    tanhe_line lines[12];
    size_t n = awkward_lines(lines), order[12], size, part, parts, i;
    uint32_t seed;

    ASSERT(open_box(&box_a, CELLS, &ar6));
    for (i = 0; i < n; i++)
        ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &lines[i]));
    size = write_box(&box_a, bytes_a);
    for (parts = 1; parts <= n; parts++) {
        for (seed = 1; seed <= 4; seed++) {
            shuffle(order, n, seed);
            ASSERT(open_box(&box_c, CELLS, &ar6));
            for (part = 0; part < parts; part++) {
                ASSERT(open_box(&box_b, CELLS, &ar6));
                for (i = part; i < n; i += parts)
                    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_b.inventory, &lines[order[i]]));
                if (seed % 2 == 0) {
                    ASSERT_EQ(TANHE_OK, tanhe_inventory_merge(box_c.inventory, box_b.inventory));
                } else {
                    size_t length = write_box(&box_b, bytes_b);

                    ASSERT_EQ(TANHE_OK, tanhe_inventory_read(box_c.inventory, bytes_b, length));
                }
            }
            ASSERT_EQ_FMT(size, write_box(&box_c, bytes_c), "%zu");
            ASSERT_MEM_EQ(bytes_a, bytes_c, size);
        }
    }
    PASS();
}

/* Many cells: the places of the hash run into each other. */
TEST many_cells(void) {
    static int64_t memory[2][140 * 1000];
    static const tanhe_id subjects[] = {TANHE_FUEL_COKE, TANHE_FUEL_DIESEL, TANHE_FUEL_WOOD, TANHE_GAS_CH4};
    size_t size = tanhe_inventory_size(104), i;
    tanhe_inventory *there = NULL, *back = NULL;
    tanhe_measures m;
    tanhe_id id;

    ASSERT(size <= sizeof memory[0]);
    ASSERT_EQ(TANHE_OK, tanhe_inventory_init(memory[0], size, &ar6, &there));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_init(memory[1], size, &ar6, &back));
    for (i = 0; i < 104; i++) {
        char code[8];
        tanhe_line line;

        (void)snprintf(code, sizeof code, "1A2%c", 'a' + (int)(i / 4));
        line = line_of(code, subjects[i % 4], (double)(i + 1), NAN);
        ASSERT_EQ(TANHE_OK, tanhe_inventory_add(there, &line));
    }
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(there, 0, 0, &m));
    ASSERT(same_bits(5460.0, m.co2_t)); /* 104 x 105 / 2 */
    for (i = 0, id = 0; i < 26; i++)
        ASSERT_EQ(TANHE_OK, tanhe_inventory_next_category(there, id, &id));
    ASSERT_EQ(TANHE_END, tanhe_inventory_next_category(there, id, &id));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_merge(back, there));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(back, category("1A2z"), TANHE_GAS_CH4, &m));
    ASSERT(same_bits(104.0, m.co2_t));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_merge(back, there)); /* into the same cells */
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(back, 0, 0, &m));
    ASSERT(same_bits(10920.0, m.co2_t));
    PASS();
}

TEST merging_into_itself_doubles(void) {
    tanhe_line line = line_of("1A1a", TANHE_FUEL_COKE, 0.1, NAN);
    tanhe_measures m;

    ASSERT(open_box(&box_a, 2, &ar6));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &line));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_merge(box_a.inventory, box_a.inventory));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(same_bits(0.2, m.co2_t));
    ASSERT(m.rows == 2);
    PASS();
}

TEST other_settings_do_not_merge(void) {
    static const tanhe_inventory_settings others[] = {
        {TANHE_GWP_AR5, 0, HUNAN, 2022, {0, 0}},
        {TANHE_GWP_AR6, TANHE_ALLOW_EARLIER_YEAR, HUNAN, 2022, {0, 0}},
        {TANHE_GWP_AR6, 0, 0, 2022, {0, 0}},
        {TANHE_GWP_AR6, 0, HUNAN, 2021, {0, 0}},
    };
    tanhe_line line = line_of("1A1a", TANHE_FUEL_COKE, 1, NAN);
    tanhe_measures m;
    size_t i;

    ASSERT(open_box(&box_a, CELLS, &ar6));
    for (i = 0; i < COUNT(others); i++) {
        size_t length;

        ASSERT(open_box(&box_b, CELLS, &others[i]));
        ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_b.inventory, &line));
        ASSERT_EQ_FMT(TANHE_ECONFLICT, tanhe_inventory_merge(box_a.inventory, box_b.inventory), "%d");
        length = write_box(&box_b, bytes_b);
        ASSERT_EQ_FMT(TANHE_ECONFLICT, tanhe_inventory_read(box_a.inventory, bytes_b, length), "%d");
    }
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(m.rows == 0);
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_merge(NULL, box_a.inventory));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_merge(box_a.inventory, NULL));
    PASS();
}

TEST a_merge_without_room_adds_nothing(void) {
    tanhe_line old = line_of("1A1a", TANHE_FUEL_COKE, 1, NAN);
    tanhe_line one = line_of("1A1b", TANHE_FUEL_COKE, 2, NAN);
    tanhe_line two = line_of("1A1c", TANHE_FUEL_COKE, 4, NAN);
    size_t before, length;

    ASSERT(open_box(&box_a, 2, &ar6));
    ASSERT(open_box(&box_b, CELLS, &ar6));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &old));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_b.inventory, &old));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_b.inventory, &one));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_b.inventory, &two));
    before = write_box(&box_a, bytes_a);
    length = write_box(&box_b, bytes_b);
    ASSERT_EQ(TANHE_ESIZE, tanhe_inventory_merge(box_a.inventory, box_b.inventory));
    ASSERT_EQ_FMT(before, write_box(&box_a, bytes_c), "%zu");
    ASSERT_MEM_EQ(bytes_a, bytes_c, before);
    ASSERT_EQ(TANHE_ESIZE, tanhe_inventory_read(box_a.inventory, bytes_b, length));
    ASSERT_EQ_FMT(before, write_box(&box_a, bytes_c), "%zu");
    ASSERT_MEM_EQ(bytes_a, bytes_c, before);
    PASS();
}

TEST one_cell_too_many(void) {
    tanhe_line old = line_of("1A1a", TANHE_FUEL_COKE, 1, NAN), new_one = line_of("4A", TANHE_GAS_CO2, 2, NAN);
    tanhe_measures m;

    ASSERT(open_box(&box_a, 1, &ar6));
    ASSERT(open_box(&box_b, 1, &ar6));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &old));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_b.inventory, &new_one));
    ASSERT_EQ(TANHE_ESIZE, tanhe_inventory_merge(box_a.inventory, box_b.inventory));
    ASSERT_EQ(TANHE_ESIZE, tanhe_inventory_read(box_a.inventory, bytes_b, write_box(&box_b, bytes_b)));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(same_bits(1.0, m.co2_t));
    PASS();
}

SUITE(merging) {
    RUN_TEST(the_order_of_rows_does_not_matter);
    RUN_TEST(the_partition_does_not_matter);
    RUN_TEST(many_cells);
    RUN_TEST(merging_into_itself_doubles);
    RUN_TEST(other_settings_do_not_merge);
    RUN_TEST(a_merge_without_room_adds_nothing);
    RUN_TEST(one_cell_too_many);
}

/* -------------------------------------------------------------------------------------------- shipping */

/* The form: 40 bytes of head, cells of 4840, 8 of tail; the check sum is that of zip. */
#define HEAD      40
#define CELL      4840
#define AT_COUNTS 8
#define AT_SUMS   40

static uint32_t crc32_of(const uint8_t *bytes, size_t n) {
    uint32_t crc = 0xFFFFFFFFu;
    size_t i;
    int k;

    for (i = 0; i < n; i++) {
        crc ^= bytes[i];
        for (k = 0; k < 8; k++)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320u : 0);
    }
    return ~crc;
}

static void sign(uint8_t *bytes, size_t length) {
    uint32_t crc = crc32_of(bytes, length - 8);
    int i;

    for (i = 0; i < 4; i++)
        bytes[length - 8 + (size_t)i] = (uint8_t)(crc >> (8 * i) & 255);
}

/* Where a cell of the bytes begins, and in it the exact total of a measure. */
#define CELL_AT(bytes, cell)         ((bytes) + HEAD + (size_t)(cell)*CELL)
#define TOTAL_AT(bytes, cell, which) (CELL_AT(bytes, cell) + AT_SUMS + (size_t)(which)*TANHE_SUM_BYTES)
#define AT_ADDED                     8 /* in a total */
#define AT_REFUSED                   16

static void put_int64(uint8_t *bytes, int64_t value) {
    int i;

    for (i = 0; i < 8; i++)
        bytes[i] = (uint8_t)((uint64_t)value >> (8 * i) & 255);
}

static void sign_total(uint8_t *total) {
    uint32_t crc = crc32_of(total, TANHE_SUM_BYTES - 4);
    int i;

    for (i = 0; i < 4; i++)
        total[TANHE_SUM_BYTES - 4 + i] = (uint8_t)(crc >> (8 * i) & 255);
}

/* Two cells in bytes_a. */
static size_t two_cells(void) {
    tanhe_line coke = line_of("1A1a", TANHE_FUEL_COKE, 1.25, 0.5);
    tanhe_line diesel = line_of("1A3b", TANHE_FUEL_DIESEL, -2.5, NAN);

    diesel.ch4_t = NAN;
    if (!open_box(&box_a, CELLS, &ar6) || tanhe_inventory_add(box_a.inventory, &coke) != TANHE_OK ||
        tanhe_inventory_add(box_a.inventory, &diesel) != TANHE_OK)
        return 0;
    return write_box(&box_a, bytes_a);
}

TEST written_and_read_back(void) {
    size_t length = two_cells(), cells = 99, needed = 0;
    tanhe_measures there, back;

    ASSERT_EQ_FMT((size_t)(HEAD + 2 * CELL + 8), length, "%zu");
    ASSERT_EQ(TANHE_OK, tanhe_inventory_cells(bytes_a, length, &cells));
    ASSERT_EQ_FMT((size_t)2, cells, "%zu");
    ASSERT(open_box(&box_b, cells, &ar6));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_read(box_b.inventory, bytes_a, length));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &there));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_b.inventory, 0, 0, &back));
    ASSERT_MEM_EQ(&there, &back, sizeof back);
    ASSERT(same_bits(-1.25, back.co2_t));
    ASSERT(back.missing_ch4 == 1);
    ASSERT_EQ_FMT(length, write_box(&box_b, bytes_b), "%zu");
    ASSERT_MEM_EQ(bytes_a, bytes_b, length);
    ASSERT_EQ_FMT(crc32_of(bytes_a, length - 8),
                  (uint32_t)bytes_a[length - 8] | (uint32_t)bytes_a[length - 7] << 8 |
                      (uint32_t)bytes_a[length - 6] << 16 | (uint32_t)bytes_a[length - 5] << 24,
                  "%u");
    /* An empty one too. */
    ASSERT(open_box(&box_a, 1, &ar6));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_write(box_a.inventory, bytes_c, BYTES, &needed));
    ASSERT_EQ_FMT((size_t)(HEAD + 8), needed, "%zu");
    ASSERT_EQ(TANHE_OK, tanhe_inventory_cells(bytes_c, needed, &cells));
    ASSERT_EQ_FMT((size_t)0, cells, "%zu");
    ASSERT_EQ(TANHE_OK, tanhe_inventory_read(box_b.inventory, bytes_c, needed));
    ASSERT_EQ_FMT(length, write_box(&box_b, bytes_b), "%zu");
    ASSERT_MEM_EQ(bytes_a, bytes_b, length);
    PASS();
}

TEST writing_asks_for_room(void) {
    size_t length = two_cells(), needed = 0;

    ASSERT_EQ(TANHE_ESIZE, tanhe_inventory_write(box_a.inventory, NULL, 0, &needed));
    ASSERT_EQ_FMT(length, needed, "%zu");
    MARK(bytes_b);
    needed = 0;
    ASSERT_EQ(TANHE_ESIZE, tanhe_inventory_write(box_a.inventory, bytes_b, length - 1, &needed));
    ASSERT_EQ_FMT(length, needed, "%zu");
    ASSERT(MARKED(bytes_b)); /* nothing was written */
    ASSERT_EQ(TANHE_OK, tanhe_inventory_write(box_a.inventory, bytes_b, length, &needed));
    ASSERT(is_marked(bytes_b + length, BYTES - length));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_write(NULL, bytes_b, BYTES, &needed));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_write(box_a.inventory, NULL, 1, &needed));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_write(box_a.inventory, bytes_b, BYTES, NULL));
    PASS();
}

/* Whichever byte is hit, nothing is read. */
TEST every_damaged_byte_is_refused(void) {
    size_t length = two_cells(), cells = 99, i;
    tanhe_measures m;

    ASSERT(length > 0);
    ASSERT(open_box(&box_b, CELLS, &ar6));
    for (i = 0; i < length; i++) {
        uint8_t kept = bytes_a[i];

        bytes_a[i] = (uint8_t)(kept ^ 1u << i % 8);
        ASSERT_EQ_FMT(TANHE_EFORMAT, tanhe_inventory_read(box_b.inventory, bytes_a, length), "%d");
        if (i % 97 == 0)
            ASSERT_EQ_FMT(TANHE_EFORMAT, tanhe_inventory_cells(bytes_a, length, &cells), "%d");
        bytes_a[i] = kept;
    }
    ASSERT_EQ_FMT((size_t)99, cells, "%zu");
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_b.inventory, 0, 0, &m));
    ASSERT(m.rows == 0);
    ASSERT_EQ(TANHE_OK, tanhe_inventory_read(box_b.inventory, bytes_a, length));
    PASS();
}

TEST every_other_length_is_refused(void) {
    size_t length = two_cells(), cells = 99, i;

    ASSERT(open_box(&box_b, CELLS, &ar6));
    bytes_a[length] = 0;
    for (i = 0; i <= length + 1; i += i < 100 || i > length - 10 ? 1 : 97) {
        if (i == length)
            continue;
        ASSERT_EQ_FMT(TANHE_EFORMAT, tanhe_inventory_read(box_b.inventory, bytes_a, i), "%d");
        ASSERT_EQ_FMT(TANHE_EFORMAT, tanhe_inventory_cells(bytes_a, i, &cells), "%d");
    }
    ASSERT_EQ_FMT((size_t)99, cells, "%zu");
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_read(NULL, bytes_a, length));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_read(box_b.inventory, NULL, length));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_cells(NULL, length, &cells));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_cells(bytes_a, length, NULL));
    PASS();
}

/* Damage with a check sum that fits: the contents are looked at as well. */
TEST contents_must_be_possible(void) {
    static const struct {
        size_t at;
        uint8_t value;
    } changes[] = {
        {0, 'X'},                           /* the mark */
        {4, 1},                             /* the version */
        {4, 3},                             /* */
        {24, 1},                            /* the number of cells */
        {24, 3},                            /* */
        {31, 0x80},                         /* */
        {32, 1},                            /* reserved */
        {39, 1},                            /* */
        {HEAD + 7, 0x80},                   /* a key below 0 */
        {HEAD + 3, 0x80},                   /* a subject below 0 */
        {HEAD + 4, 1},                      /* a category that is none */
        {HEAD + 7, 0x01},                   /* a key behind the next one's */
        {HEAD + AT_COUNTS + 7, 0x80},       /* rows below 0 */
        {HEAD + AT_COUNTS + 8 + 7, 0x80},   /* missing below 0 */
        {HEAD + AT_COUNTS + 8, 2},          /* more missing than rows */
        {HEAD + AT_COUNTS + 16, 2},         /* */
        {HEAD + AT_COUNTS + 24, 2},         /* */
        {HEAD + AT_SUMS, 'X'},              /* the total of a measure */
        {HEAD + AT_SUMS + 300, 'X'},        /* */
        {HEAD + AT_SUMS + 15 * 300 + 8, 9}, /* */
        {HEAD + CELL + 7, 0x80},            /* the second cell */
        {HEAD + CELL + AT_SUMS + 4, 9},     /* */
    };
    size_t length = two_cells(), i;
    tanhe_measures m;

    ASSERT(open_box(&box_b, CELLS, &ar6));
    for (i = 0; i < COUNT(changes); i++) {
        memcpy(bytes_b, bytes_a, length);
        bytes_b[changes[i].at] = changes[i].value;
        sign(bytes_b, length);
        ASSERT_EQ_FMT(TANHE_EFORMAT, tanhe_inventory_read(box_b.inventory, bytes_b, length), "%d");
    }
    memcpy(bytes_b, bytes_a, length);
    bytes_b[length - 1] = 1; /* behind the check sum */
    ASSERT_EQ(TANHE_EFORMAT, tanhe_inventory_read(box_b.inventory, bytes_b, length));
    memcpy(bytes_b, bytes_a, length);
    memset(bytes_b + HEAD, 0, 4); /* no subject */
    sign(bytes_b, length);
    ASSERT_EQ(TANHE_EFORMAT, tanhe_inventory_read(box_b.inventory, bytes_b, length));
    memcpy(bytes_b, bytes_a, length);
    memcpy(bytes_b + HEAD + CELL, bytes_a + HEAD, CELL); /* the same cell twice */
    sign(bytes_b, length);
    ASSERT_EQ(TANHE_EFORMAT, tanhe_inventory_read(box_b.inventory, bytes_b, length));
    memcpy(bytes_b + HEAD, bytes_a + HEAD + CELL, CELL); /* the cells in the wrong order */
    sign(bytes_b, length);
    ASSERT_EQ(TANHE_EFORMAT, tanhe_inventory_read(box_b.inventory, bytes_b, length));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_b.inventory, 0, 0, &m));
    ASSERT(m.rows == 0);
    memcpy(bytes_b, bytes_a, length);
    sign(bytes_b, length); /* so much for the check sum */
    ASSERT_EQ(TANHE_OK, tanhe_inventory_read(box_b.inventory, bytes_b, length));
    PASS();
}

SUITE(shipping) {
    RUN_TEST(written_and_read_back);
    RUN_TEST(writing_asks_for_room);
    RUN_TEST(every_damaged_byte_is_refused);
    RUN_TEST(every_other_length_is_refused);
    RUN_TEST(contents_must_be_possible);
}

/* --------------------------------------------------------------------------------------- columns of rows */

#define ROWS 4000

static double column_amount[ROWS], column_ef[ROWS];
static tanhe_id column_category[ROWS], column_subject[ROWS], column_unit[ROWS];
static int32_t column_region[ROWS], column_year[ROWS];
static tanhe_status column_status[ROWS];
static int64_t work[40 * 1000];

/* Rows of many kinds, some bad, some with a factor of their own; returns the columns. */
static tanhe_activity_columns many_rows(void) {
    static const struct {
        const char *code;
        tanhe_id subject, unit;
    } kinds[] = {
        {"1A1a", TANHE_FUEL_BITUMINOUS, TANHE_UNIT_T},
        {"1A3b", TANHE_FUEL_DIESEL, TANHE_UNIT_KG},
        {"1A4b", TANHE_FUEL_WOOD, TANHE_UNIT_T},
        {"1A4a", TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_MWH},
        {"1A4a", TANHE_CARRIER_HEAT, TANHE_UNIT_GJ},
        {"4A", TANHE_GAS_CH4, TANHE_UNIT_T},
        {"2F1", TANHE_GAS_HFC_134A, TANHE_UNIT_KG},
        {"1A5", TANHE_FUEL_RAW_COAL, TANHE_UNIT_T},
        {"1A4b", TANHE_FUEL_NATURAL_GAS, TANHE_UNIT_1E4_M3},
        {"3C4", TANHE_GAS_N2O, TANHE_UNIT_TN2O},
        {"2A1", TANHE_GAS_CO2, TANHE_UNIT_TCO2},
        {"1A1a", TANHE_FUEL_BITUMINOUS, TANHE_UNIT_TJ},
        {"1A2f", TANHE_FUEL_RAW_COAL, TANHE_UNIT_TCE},
        {"1A1a", TANHE_FUEL_HYDROGEN, TANHE_UNIT_T},
    };
    tanhe_activity_columns c;
    uint32_t seed = 20230901u;
    size_t i;

    memset(&c, 0, sizeof c);
    for (i = 0; i < ROWS; i++) {
        size_t kind;

        seed = seed * 1664525u + 1013904223u;
        kind = (seed >> 16) % COUNT(kinds);
        if (i < 2600) /* more than one block of one kind */
            kind = i % 2 == 0 ? 1 : 3;
        column_category[i] = category(kinds[kind].code);
        column_subject[i] = kinds[kind].subject;
        column_unit[i] = kinds[kind].unit;
        column_amount[i] = (double)(seed >> 4) * 1e-3;
        column_ef[i] = i % 17 == 3 ? 0.7 : NAN;
        column_region[i] = i % 3 == 0 ? TANHE_REGION_CHINA : 0;
        column_year[i] = i % 5 == 0 ? 2023 : 0;
        if (i % 401 == 400)
            column_amount[i] = -1; /* bad by itself */
        if (i % 613 == 612)
            column_amount[i] = 1e250; /* beyond what is collected */
        if (i % 733 == 732)
            column_subject[i] = 1999;
    }
    c.amount.address = column_amount;
    c.ef_co2.address = column_ef;
    c.category.address = column_category;
    c.subject.address = column_subject;
    c.unit.address = column_unit;
    c.region.address = column_region;
    c.year.address = column_year;
    return c;
}

static tanhe_activity row_at(size_t i) {
    tanhe_activity row;

    (void)tanhe_activity_init(&row);
    row.category = column_category[i];
    row.subject = column_subject[i];
    row.unit = column_unit[i];
    row.amount = column_amount[i];
    row.ef_co2 = column_ef[i];
    row.region = column_region[i];
    row.year = column_year[i];
    return row;
}

TEST columns_have_the_bits_of_rows(void) {
    static const size_t room[] = {1, 2, 5, 30};
    tanhe_activity_columns c = many_rows();
    tanhe_status first = TANHE_OK;
    size_t wrong = 0, size, i, k;

    ASSERT(open_box(&box_a, CELLS, &ar6));
    for (i = 0; i < ROWS; i++) {
        tanhe_activity row = row_at(i);
        tanhe_status status = add(&box_a, &ar6, &row);

        column_status[i] = status;
        first = wrong == 0 ? status : first;
        wrong += status != TANHE_OK;
    }
    ASSERT(wrong > 0 && wrong < ROWS / 2);
    size = write_box(&box_a, bytes_a);
    ASSERT(size > 0);
    for (k = 0; k < COUNT(room); k++) {
        size_t work_size = tanhe_inventory_work_size(room[k]), done = 99, bad = 99;
        tanhe_status statuses[ROWS];

        ASSERT(work_size > 0 && work_size <= sizeof work);
        ASSERT(open_box(&box_b, CELLS, &ar6));
        ASSERT_EQ_FMT(first,
                      tanhe_inventory_add_n(box_b.inventory, tanhe_profile_china(), &c, ROWS, work, work_size,
                                            statuses, &done, &bad),
                      "%d");
        ASSERT_EQ_FMT((size_t)ROWS, done, "%zu");
        ASSERT_EQ_FMT(wrong, bad, "%zu");
        ASSERT_MEM_EQ(column_status, statuses, sizeof statuses);
        ASSERT_EQ_FMT(size, write_box(&box_b, bytes_b), "%zu");
        ASSERT_MEM_EQ(bytes_a, bytes_b, size);
    }
    PASS();
}

TEST columns_may_be_one_value(void) {
    static const double amounts[] = {1, 2, 3.5};
    tanhe_activity_columns c;
    tanhe_activity row = row_of("1A3b", TANHE_FUEL_DIESEL, 1, TANHE_UNIT_T);
    size_t work_size = tanhe_inventory_work_size(1), done = 99, bad = 99, size, i;

    memset(&c, 0, sizeof c);
    c.amount.address = amounts;
    c.all_category = category("1A3b");
    c.all_subject = TANHE_FUEL_DIESEL;
    c.all_unit = TANHE_UNIT_T;
    ASSERT(open_box(&box_a, CELLS, &ar6));
    ASSERT(open_box(&box_b, CELLS, &ar6));
    for (i = 0; i < COUNT(amounts); i++) {
        row.amount = amounts[i];
        ASSERT_EQ(TANHE_OK, add(&box_a, &ar6, &row));
    }
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add_n(box_b.inventory, tanhe_profile_china(), &c, COUNT(amounts),
                                              work, work_size, NULL, &done, &bad));
    ASSERT_EQ_FMT(COUNT(amounts), done, "%zu");
    ASSERT_EQ_FMT((size_t)0, bad, "%zu");
    size = write_box(&box_a, bytes_a);
    ASSERT_EQ_FMT(size, write_box(&box_b, bytes_b), "%zu");
    ASSERT_MEM_EQ(bytes_a, bytes_b, size);
    /* No rows are fine, and need no column. */
    c.amount.address = NULL;
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add_n(box_b.inventory, tanhe_profile_china(), &c, 0, work, work_size,
                                              NULL, &done, &bad));
    ASSERT(done == 0 && bad == 0);
    PASS();
}

/* Every column of own values, one at a time, then all. */
TEST columns_of_own_values(void) {
    static const double amounts[] = {10, 20, 30};
    static const double values[] = {0.5, NAN, 0.25};
    size_t work_size = tanhe_inventory_work_size(2), done, bad, size, column, i, k;

    for (column = 0; column <= 8; column++) {
        tanhe_activity_columns c;
        tanhe_pointer *columns[8];

        memset(&c, 0, sizeof c);
        columns[0] = &c.ncv;
        columns[1] = &c.carbon_content;
        columns[2] = &c.oxidation;
        columns[3] = &c.ef_co2;
        columns[4] = &c.ef_ch4;
        columns[5] = &c.ef_n2o;
        columns[6] = &c.u_amount;
        columns[7] = &c.u_factor;
        c.amount.address = amounts;
        for (k = 0; k < 8; k++) {
            if (k == column || column == 8)
                columns[k]->address = values;
        }
        c.all_category = category("1A1a");
        c.all_subject = TANHE_FUEL_COKE;
        c.all_unit = TANHE_UNIT_T;
        ASSERT(open_box(&box_a, CELLS, &ar6));
        ASSERT(open_box(&box_b, CELLS, &ar6));
        for (i = 0; i < COUNT(amounts); i++) {
            tanhe_activity row = row_of("1A1a", TANHE_FUEL_COKE, amounts[i], TANHE_UNIT_T);
            double *own[8];

            own[0] = &row.ncv;
            own[1] = &row.carbon_content;
            own[2] = &row.oxidation;
            own[3] = &row.ef_co2;
            own[4] = &row.ef_ch4;
            own[5] = &row.ef_n2o;
            own[6] = &row.u_amount;
            own[7] = &row.u_factor;
            for (k = 0; k < 8; k++) {
                if (k == column || column == 8)
                    *own[k] = values[i];
            }
            ASSERT_EQ(TANHE_OK, add(&box_a, &ar6, &row));
        }
        ASSERT_EQ(TANHE_OK, tanhe_inventory_add_n(box_b.inventory, tanhe_profile_china(), &c, COUNT(amounts),
                                                  work, work_size, NULL, &done, &bad));
        size = write_box(&box_a, bytes_a);
        ASSERT_EQ_FMT(size, write_box(&box_b, bytes_b), "%zu");
        ASSERT_MEM_EQ(bytes_a, bytes_b, size);
    }
    PASS();
}

/* Factors per mass, so that no heat is computed. */
TEST columns_without_a_calorific_value(void) {
    static const char csv[] =
        "subject,property,value,unit\nraw_coal,ef_co2,1.9,tCO2/t\nwood,ef_co2,1.5,kgCO2/kg\n"
        "raw_coal,ef_ch4,0.2,kgCH4/t\n";
    static const double amounts[] = {1, 2.5, 3e-3, 0.1};
    static const tanhe_id subjects[] = {TANHE_FUEL_RAW_COAL, TANHE_FUEL_WOOD, TANHE_FUEL_WOOD,
                                        TANHE_FUEL_RAW_COAL};
    tanhe_factor_row rows[4];
    tanhe_table table;
    tanhe_catalog catalog;
    tanhe_activity_columns c;
    size_t errors = 0, done, bad, size, i;

    ASSERT_EQ(TANHE_OK, tanhe_overlay_read(csv, TANHE_NUL, rows, COUNT(rows), &table, NULL, 0, &errors));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&catalog));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, &table));
    memset(&c, 0, sizeof c);
    c.amount.address = amounts;
    c.subject.address = subjects;
    c.all_category = category("1A1a");
    c.all_unit = TANHE_UNIT_T;
    ASSERT(open_box(&box_a, CELLS, &ar6));
    ASSERT(open_box(&box_b, CELLS, &ar6));
    for (i = 0; i < COUNT(amounts); i++) {
        tanhe_activity row = row_of("1A1a", subjects[i], amounts[i], TANHE_UNIT_T);
        tanhe_line line;

        ASSERT_EQ(TANHE_OK, tanhe_inventory_line(&catalog, &ar6, &row, &line));
        ASSERT(is_nan(line.energy_gj));
        ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &line));
    }
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add_n(box_b.inventory, &catalog, &c, COUNT(amounts), work,
                                              tanhe_inventory_work_size(2), NULL, &done, &bad));
    size = write_box(&box_a, bytes_a);
    ASSERT_EQ_FMT(size, write_box(&box_b, bytes_b), "%zu");
    ASSERT_MEM_EQ(bytes_a, bytes_b, size);
    PASS();
}

/* "Rows before `done` are added, none from there on": go on with a larger one. */
TEST a_full_inventory_says_how_far_it_got(void) {
    tanhe_activity_columns c = many_rows();
    size_t work_size = tanhe_inventory_work_size(5), done = 99, bad = 99, size, i;

    ASSERT(open_box(&box_b, 3, &ar6));
    ASSERT_EQ(TANHE_ESIZE, tanhe_inventory_add_n(box_b.inventory, tanhe_profile_china(), &c, ROWS, work,
                                                 work_size, NULL, &done, &bad));
    ASSERT(done > 0 && done < ROWS);
    ASSERT(open_box(&box_a, CELLS, &ar6));
    for (i = 0; i < done; i++) {
        tanhe_activity row = row_at(i);

        (void)add(&box_a, &ar6, &row);
    }
    size = write_box(&box_a, bytes_a);
    ASSERT_EQ_FMT(size, write_box(&box_b, bytes_b), "%zu");
    ASSERT_MEM_EQ(bytes_a, bytes_b, size);
    PASS();
}

TEST a_full_inventory_and_a_row_of_its_own(void) {
    static const double amounts[] = {1, 1};
    static const double own[] = {2, 2};
    tanhe_id subjects[2] = {TANHE_FUEL_COKE, TANHE_FUEL_DIESEL};
    tanhe_activity_columns c;
    size_t done = 99, bad = 99;

    memset(&c, 0, sizeof c);
    c.amount.address = amounts;
    c.ef_co2.address = own;
    c.subject.address = subjects;
    c.all_category = category("1A1a");
    c.all_unit = TANHE_UNIT_T;
    ASSERT(open_box(&box_a, 1, &ar6));
    ASSERT_EQ(TANHE_ESIZE, tanhe_inventory_add_n(box_a.inventory, tanhe_profile_china(), &c, 2, work,
                                                 tanhe_inventory_work_size(1), NULL, &done, &bad));
    ASSERT(done == 1 && bad == 0);
    PASS();
}

TEST columns_refuse(void) {
    tanhe_activity_columns c = many_rows();
    size_t work_size = tanhe_inventory_work_size(1), done = 99, bad = 99, length;
    const tanhe_catalog *china = tanhe_profile_china();

    ASSERT_EQ_FMT((size_t)0, tanhe_inventory_work_size(0), "%zu");
    ASSERT_EQ_FMT((size_t)0, tanhe_inventory_work_size((size_t)-1), "%zu");
    ASSERT_EQ_FMT(3 * work_size, tanhe_inventory_work_size(3), "%zu");
    ASSERT(open_box(&box_a, CELLS, &ar6));
    length = write_box(&box_a, bytes_a);
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add_n(NULL, china, &c, ROWS, work, work_size, NULL, &done, &bad));
    ASSERT_EQ(TANHE_EARG,
              tanhe_inventory_add_n(box_a.inventory, NULL, &c, ROWS, work, work_size, NULL, &done, &bad));
    ASSERT_EQ(TANHE_EARG,
              tanhe_inventory_add_n(box_a.inventory, china, NULL, ROWS, work, work_size, NULL, &done, &bad));
    ASSERT_EQ(TANHE_EARG,
              tanhe_inventory_add_n(box_a.inventory, china, &c, ROWS, NULL, work_size, NULL, &done, &bad));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add_n(box_a.inventory, china, &c, ROWS, work, work_size - 1, NULL,
                                                &done, &bad));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add_n(box_a.inventory, china, &c, ROWS, (unsigned char *)work + 1,
                                                work_size, NULL, &done, &bad));
    ASSERT_EQ(TANHE_EARG,
              tanhe_inventory_add_n(box_a.inventory, china, &c, ROWS, work, work_size, NULL, NULL, &bad));
    ASSERT_EQ(TANHE_EARG,
              tanhe_inventory_add_n(box_a.inventory, china, &c, ROWS, work, work_size, NULL, &done, NULL));
    c.amount.address = NULL;
    ASSERT_EQ(TANHE_EARG,
              tanhe_inventory_add_n(box_a.inventory, china, &c, ROWS, work, work_size, NULL, &done, &bad));
    ASSERT(done == 99 && bad == 99);
    ASSERT_EQ_FMT(length, write_box(&box_a, bytes_b), "%zu");
    ASSERT_MEM_EQ(bytes_a, bytes_b, length);
    PASS();
}

SUITE(columns) {
    RUN_TEST(columns_have_the_bits_of_rows);
    RUN_TEST(columns_may_be_one_value);
    RUN_TEST(columns_of_own_values);
    RUN_TEST(columns_without_a_calorific_value);
    RUN_TEST(a_full_inventory_says_how_far_it_got);
    RUN_TEST(a_full_inventory_and_a_row_of_its_own);
    RUN_TEST(columns_refuse);
}

/* ----------------------------------------------------------------------------------- calculation sheet */

static char sheet[8000];

static int sheet_of(const tanhe_catalog *catalog, const tanhe_line *line) {
    size_t needed = 0;

    return tanhe_line_explain(catalog, line, sheet, sizeof sheet, &needed) == TANHE_OK &&
           needed == strlen(sheet) + 1;
}

static enum greatest_test_res sheet_has(const char *const *words, size_t count) {
    size_t i;

    for (i = 0; i < count; i++) {
        if (strstr(sheet, words[i]) == NULL)
            (void)printf("not in the sheet: \"%s\"\n%s", words[i], sheet);
        ASSERTm(words[i], strstr(sheet, words[i]) != NULL);
    }
    PASS();
}

TEST the_sheet_of_a_burnt_fuel(void) {
    static const char *const words[] = {
        "Calculation sheet",
        "计算书",
        "42",
        "1A3b",
        "Road transportation",
        "道路运输",
        "Diesel",
        "柴油",
        "100 t",
        "430000",
        "2022",
        "fuel combustion",
        "燃料燃烧",
        "NCV = 42.652 GJ/t",
        "CC = 20.2 tC/TJ",
        "OF = 98 %",
        "EF_CH4 = 3.9 kgCH4/TJ",
        "EF_N2O = 3.9 kgN2O/TJ",
        "k_coal = 1.4571 kgce/kg",
        "GWP_CH4 = 27",
        "GWP_N2O = 273",
        "GB/T 32151.34-2024",
        "GB/T 2589-2020",
        "IPCC",
        "grade 等级 B",
        "低位发热量",
        "Energy × CC × OF × 44/12",
        "AD × NCV",
        "4265.2 GJ",
        "145.71 tce",
        "CO2e = 309.59",
        " × 27 + ",
        " × 273 = 314.58",
        "Results 结果",
        "CO2e, direct 直接排放当量: 314.58",
    };
    tanhe_activity row = row_of("1A3b", TANHE_FUEL_DIESEL, 100, TANHE_UNIT_T);
    tanhe_line line;

    row.line = 42;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(sheet_of(tanhe_profile_china(), &line));
    CHECK_CALL(sheet_has(words, COUNT(words)));
    ASSERT(strstr(sheet, "Missing") == NULL);
    ASSERT(strstr(sheet, "Uncertainty") == NULL);
    PASS();
}

TEST the_sheet_says_what_is_missing_and_assumed(void) {
    static const char *const words[] = {
        "Natural gas",
        "天然气",
        "NCV = 389.31 GJ/10^4 Nm3",
        "m3",
        "not estimated",
        "未估算",
        "Missing 缺失",
        "Standard coal 标准煤: ",
        "Uncertainty 不确定性: ±13 %",
        "measured",
        "实测",
        "OF = 0.995",
    };
    tanhe_activity row = row_of("1A5", TANHE_FUEL_NATURAL_GAS, 3, TANHE_UNIT_1E4_M3);
    tanhe_line line;

    row.oxidation = 0.995;
    row.u_amount = 0.05;
    row.u_factor = 0.12;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(sheet_of(tanhe_profile_china(), &line));
    CHECK_CALL(sheet_has(words, COUNT(words)));
    ASSERT(strstr(sheet, tanhe_name(TANHE_NAME_MATCH, TANHE_MATCH_GAS_STATE, TANHE_ENGLISH)) != NULL);
    ASSERT(strstr(sheet, tanhe_status_text(TANHE_ECHOICE, TANHE_ENGLISH)) != NULL);
    ASSERT(strstr(sheet, tanhe_status_text(TANHE_ENOTFOUND, TANHE_CHINESE)) != NULL);
    PASS();
}

TEST the_sheet_of_purchases(void) {
    static const char *const power_words[] = {
        "purchased electricity",    "净购入电力",   "AD × EF", "EF = 0.49 tCO2/MWh",
        "data year 数据年份 2022",  "Indirect CO2", "4.9",     "1.229",
        "k_coal = 0.1229 kgce/kWh",
    };
    static const char *const heat_words[] = {"purchased heat", "净购入热力", "EF = 0.11 tCO2/GJ", "11 tCO2",
                                             "× 0.03412 kgce/MJ = "};
    tanhe_activity row = row_of("1A4a", TANHE_CARRIER_ELECTRICITY, 1, TANHE_UNIT_1E4_KWH);
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(sheet_of(tanhe_profile_china(), &line));
    CHECK_CALL(sheet_has(power_words, COUNT(power_words)));
    ASSERT(strstr(sheet, "CO2e = ") == NULL); /* indirect is in no other total */
    ASSERT(strstr(sheet, "CO2, fossil") == NULL && strstr(sheet, "CH4") == NULL);
    row = row_of("1A2a", TANHE_CARRIER_HEAT, 100, TANHE_UNIT_GJ);
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(sheet_of(tanhe_profile_china(), &line));
    CHECK_CALL(sheet_has(heat_words, COUNT(heat_words)));
    PASS();
}

TEST the_sheet_of_gases_and_own_factors(void) {
    static const char *const gas_words[] = {
        "mass of gas as given", "R-410A",
        "GWP = 2255.5",         "ASHRAE",
        "F-gases 含氟气体",     "CO2e = 0 tCO2 + 2 t × 2255.5 = 4511 tCO2e"};
    static const char *const own_words[] = {
        "amount x measured emission factors",
        "EF = 0.5 tCO2/t",
        "EF_CH4 = 0.01 tCH4/t",
        "EF_N2O = 0.001 tN2O/t",
        "AD × EF_CH4",
        "Other activity",
        "grade 等级 none",
    };
    tanhe_activity row = row_of("2F1", TANHE_BLEND_R_410A, 2, TANHE_UNIT_T);
    tanhe_inventory_settings nowhere = {TANHE_GWP_AR6, 0, 0, 0, {0, 0}};
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, compute(&nowhere, &row, &line));
    ASSERT(sheet_of(tanhe_profile_china(), &line));
    CHECK_CALL(sheet_has(gas_words, COUNT(gas_words)));
    ASSERT(strstr(sheet, "region") == NULL && strstr(sheet, "year 年份") == NULL); /* none was stated */
    row = row_of("2A1", TANHE_ACTIVITY_OTHER, 10, TANHE_UNIT_T);
    row.ef_co2 = 0.5;
    row.ef_ch4 = 0.01;
    row.ef_n2o = 0.001;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(sheet_of(tanhe_profile_china(), &line));
    CHECK_CALL(sheet_has(own_words, COUNT(own_words)));
    ASSERT(strstr(sheet, ", ;") == NULL); /* a measured value is printed nowhere */
    PASS();
}

/* Amounts in energy, biogenic carbon, IPCC factors per energy, fallbacks. */
TEST the_sheet_of_other_ways(void) {
    static const char *const energy_words[] = {"Energy 热量 = AD = 1 TJ = 1000 GJ", "biogenic (memo)",
                                               "生物成因", "AD × EF = 1 TJ × 112000 kgCO2/TJ = 112 tCO2"};
    static const char *const mass_words[] = {"Energy × EF = ", "EF = 112000 kgCO2/TJ", "Table"};
    static const char *const carbon_words[] = {"× 44/12 = 1.7", "备忘）: 1.7"};
    tanhe_inventory_settings settings = {TANHE_GWP_AR6,
                                         TANHE_ALLOW_EARLIER_YEAR | TANHE_ALLOW_WIDER_REGION,
                                         TANHE_REGION_XIANGTAN,
                                         2025,
                                         {0, 0}};
    tanhe_activity row = row_of("1A4b", TANHE_FUEL_WOOD, 1, TANHE_UNIT_TJ);
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(sheet_of(tanhe_profile_china(), &line));
    CHECK_CALL(sheet_has(energy_words, COUNT(energy_words)));
    row = row_of("1A4b", TANHE_FUEL_WOOD, 1, TANHE_UNIT_T);
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(sheet_of(tanhe_profile_china(), &line));
    CHECK_CALL(sheet_has(mass_words, COUNT(mass_words)));
    row.ncv = 16; /* by carbon, though biogenic */
    row.carbon_content = 0.03;
    row.oxidation = 1;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(sheet_of(tanhe_profile_china(), &line));
    CHECK_CALL(sheet_has(carbon_words, COUNT(carbon_words)));
    row = row_of("1A4a", TANHE_CARRIER_ELECTRICITY, 1, TANHE_UNIT_MWH);
    ASSERT_EQ(TANHE_OK, compute(&settings, &row, &line));
    ASSERT(sheet_of(tanhe_profile_china(), &line));
    ASSERT(strstr(sheet, tanhe_name(TANHE_NAME_MATCH, TANHE_MATCH_EARLIER_YEAR, TANHE_ENGLISH)) != NULL);
    ASSERT(strstr(sheet, tanhe_name(TANHE_NAME_MATCH, TANHE_MATCH_WIDER_REGION, TANHE_CHINESE)) != NULL);
    ASSERT(strstr(sheet, "data year 数据年份 2023") != NULL);
    PASS();
}

/* A table of the caller's own; a catalog that does not know the values still gives them. */
TEST the_sheet_of_an_overlay(void) {
    static const char csv[] = "subject,property,value,unit,source,locator\n"
                              "diesel,ef_co2,3,tCO2/t,works laboratory,protocol 7\n";
    tanhe_factor_row rows[4];
    tanhe_table table;
    tanhe_catalog catalog;
    tanhe_activity row = row_of("1A3e", TANHE_FUEL_DIESEL, 2, TANHE_UNIT_T);
    tanhe_line line;
    size_t errors = 0;

    ASSERT_EQ(TANHE_OK, tanhe_overlay_read(csv, TANHE_NUL, rows, COUNT(rows), &table, NULL, 0, &errors));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&catalog));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, &table));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_line(&catalog, &ar6, &row, &line));
    ASSERT(sheet_of(&catalog, &line));
    ASSERT(strstr(sheet, "works laboratory, protocol 7") != NULL);
    ASSERT(strstr(sheet, "EF = 3 tCO2/t") != NULL);
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&catalog));
    ASSERT(sheet_of(&catalog, &line));
    ASSERT(strstr(sheet, "works laboratory") == NULL);
    ASSERT(strstr(sheet, "EF = 3 tCO2/t") != NULL);
    PASS();
}

/* One measure missing alone is told alone. */
TEST the_sheet_tells_each_reason(void) {
    tanhe_activity row = row_of("1A5", TANHE_FUEL_DIESEL, 3, TANHE_UNIT_T);
    tanhe_line line;

    row.ef_ch4 = 0.0001;
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(line.ch4_status == TANHE_OK && line.n2o_status == TANHE_ENOTFOUND);
    ASSERT(sheet_of(tanhe_profile_china(), &line));
    ASSERT(strstr(sheet, "Missing 缺失:\n  N2O: ") != NULL);
    row = row_of("1A4b", TANHE_FUEL_WOOD, 3, TANHE_UNIT_T);
    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT(line.ch4_status == TANHE_OK && line.n2o_status == TANHE_OK && line.coal_status != TANHE_OK);
    ASSERT(sheet_of(tanhe_profile_china(), &line));
    ASSERT(strstr(sheet, "Missing 缺失:\n  Standard coal") != NULL);
    PASS();
}

/* Lines made by hand: names and units that do not exist are shown as they are. */
TEST the_sheet_of_a_strange_line(void) {
    tanhe_line line = line_of("1A1a", 1999, 5, NAN);
    int i;

    line.unit = 0;
    line.amount = 3;
    line.method = 99;
    ASSERT(sheet_of(tanhe_profile_china(), &line));
    ASSERT(strstr(sheet, "1999") != NULL);
    /* Values without what they would be used with. */
    line = line_of("1A1a", TANHE_FUEL_COKE, 5, NAN);
    line.unit = TANHE_UNIT_T;
    line.ch4_t = NAN;
    for (i = TANHE_LINE_NCV; i <= TANHE_LINE_EF_CH4; i++) {
        line.factors[i].subject = TANHE_FUEL_COKE;
        line.factors[i].source = TANHE_SOURCE_MEASURED;
        line.factors[i].property = TANHE_PROPERTY_NCV + i;
        line.factors[i].unit = TANHE_UNIT_TCO2_PER_TJ;
    }
    line.factors[TANHE_LINE_OXIDATION].property = 0;
    ASSERT(sheet_of(tanhe_profile_china(), &line));
    ASSERT(strstr(sheet, "CC × OF") == NULL);
    PASS();
}

static int is_text(const char *text) {
    const unsigned char *p = (const unsigned char *)text;

    while (*p != 0) {
        int more = *p < 0x80 ? 0 : *p >= 0xC2 && *p < 0xE0 ? 1 : *p >= 0xE0 && *p < 0xF0 ? 2 : -1;

        if (more < 0)
            return 0;
        for (p++; more > 0; more--, p++) {
            if ((*p & 0xC0) != 0x80)
                return 0;
        }
    }
    return 1;
}

/* Cut at a character: whatever the size, what is there is text and the beginning of the whole. */
TEST a_short_buffer_cuts_at_a_character(void) {
    static char cut[8000];
    tanhe_activity row = row_of("1A4b", TANHE_FUEL_WOOD, 100, TANHE_UNIT_T);
    tanhe_line line;
    size_t needed = 0, whole, size;

    ASSERT_EQ(TANHE_OK, compute(&ar6, &row, &line));
    ASSERT_EQ(TANHE_ESIZE, tanhe_line_explain(tanhe_profile_china(), &line, NULL, 0, &needed));
    whole = needed;
    ASSERT(whole > 500 && whole < sizeof sheet);
    ASSERT(sheet_of(tanhe_profile_china(), &line));
    ASSERT_EQ_FMT(whole, strlen(sheet) + 1, "%zu");
    ASSERT(is_text(sheet));
    for (size = 1; size < whole; size++) {
        memset(cut, 'x', sizeof cut);
        needed = 0;
        ASSERT_EQ(TANHE_ESIZE, tanhe_line_explain(tanhe_profile_china(), &line, cut, size, &needed));
        ASSERT_EQ_FMT(whole, needed, "%zu");
        ASSERT(strlen(cut) < size && strlen(cut) + 4 >= size);
        ASSERT(is_text(cut));
        ASSERT(strncmp(sheet, cut, strlen(cut)) == 0);
        ASSERT(cut[size] == 'x');
    }
    ASSERT_EQ(TANHE_OK, tanhe_line_explain(tanhe_profile_china(), &line, cut, whole, &needed));
    ASSERT_STR_EQ(sheet, cut);
    PASS();
}

TEST the_sheet_refuses(void) {
    tanhe_line line = line_of("1A1a", TANHE_FUEL_COKE, 5, NAN);
    size_t needed = 99;
    char text[8] = "as it w";

    ASSERT_EQ(TANHE_EARG, tanhe_line_explain(NULL, &line, text, sizeof text, &needed));
    ASSERT_EQ(TANHE_EARG, tanhe_line_explain(tanhe_profile_china(), NULL, text, sizeof text, &needed));
    ASSERT_EQ(TANHE_EARG, tanhe_line_explain(tanhe_profile_china(), &line, text, sizeof text, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_line_explain(tanhe_profile_china(), &line, NULL, 1, &needed));
    line.category = 0;
    ASSERT_EQ(TANHE_EARG, tanhe_line_explain(tanhe_profile_china(), &line, text, sizeof text, &needed));
    ASSERT_EQ_FMT((size_t)99, needed, "%zu");
    ASSERT_STR_EQ("as it w", text);
    PASS();
}

SUITE(calculation_sheet) {
    RUN_TEST(the_sheet_of_a_burnt_fuel);
    RUN_TEST(the_sheet_says_what_is_missing_and_assumed);
    RUN_TEST(the_sheet_of_purchases);
    RUN_TEST(the_sheet_of_gases_and_own_factors);
    RUN_TEST(the_sheet_of_other_ways);
    RUN_TEST(the_sheet_of_an_overlay);
    RUN_TEST(the_sheet_tells_each_reason);
    RUN_TEST(the_sheet_of_a_strange_line);
    RUN_TEST(a_short_buffer_cuts_at_a_character);
    RUN_TEST(the_sheet_refuses);
}

/* Bytes that are well formed but claim what no addition of lines can have made. */
TEST impossible_counts_are_refused(void) {
    size_t length = two_cells();
    size_t k;
    tanhe_measures m;

    ASSERT(length > 0);
    ASSERT(open_box(&box_b, CELLS, &ar6));
    bytes_a[HEAD + AT_COUNTS + 7] = 0x7F; /* rows of the first cell: about 2^63 */
    sign(bytes_a, length);
    ASSERT_EQ(TANHE_EFORMAT, tanhe_inventory_read(box_b.inventory, bytes_a, length));
    for (k = 0; k < 2; k++) {
        length = two_cells();
        bytes_a[HEAD + AT_COUNTS] = (uint8_t)(k == 0 ? 2 : 0); /* two rows, or none, of one number added */
        sign(bytes_a, length);
        ASSERT_EQ(TANHE_EFORMAT, tanhe_inventory_read(box_b.inventory, bytes_a, length));
    }
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_b.inventory, 0, 0, &m));
    ASSERT(m.rows == 0);
    PASS();
}

/* Numbers that were refused are in no roll-up: its rows are looked at before. */
TEST a_total_that_refused_numbers_is_refused(void) {
    size_t length = two_cells();
    int which;

    ASSERT(open_box(&box_b, CELLS, &ar6));
    for (which = 0; which < 16; which++) {
        memcpy(bytes_b, bytes_a, length);
        put_int64(TOTAL_AT(bytes_b, 1, which) + AT_REFUSED, 1);
        sign_total(TOTAL_AT(bytes_b, 1, which));
        sign(bytes_b, length);
        ASSERT_EQ_FMT(TANHE_EFORMAT, tanhe_inventory_read(box_b.inventory, bytes_b, length), "%d");
        put_int64(TOTAL_AT(bytes_b, 1, which) + AT_REFUSED, 0);
        sign_total(TOTAL_AT(bytes_b, 1, which));
        sign(bytes_b, length);
        ASSERT_MEM_EQ(bytes_a, bytes_b, length);
    }
    PASS();
}

/* The sums of (E u)^2, direct, indirect and of removals, cannot be below zero: there would be no root. */
TEST a_variance_below_zero_is_refused(void) {
    static const int variances[] = {10, 12, 14};
    size_t length = two_cells(), i;

    for (i = 0; i < 2 * COUNT(variances); i++) {
        uint8_t *total = TOTAL_AT(bytes_b, 0, variances[i / 2]);
        double value = i % 2 == 0 ? -1 : 0;
        tanhe_sum sum;

        memcpy(bytes_b, bytes_a, length);
        ASSERT_EQ(TANHE_OK, tanhe_sum_init(&sum));
        ASSERT_EQ(TANHE_OK, tanhe_sum_add(&sum, value));
        ASSERT_EQ(TANHE_OK, tanhe_sum_write(&sum, total, TANHE_SUM_BYTES));
        sign(bytes_b, length);
        ASSERT(open_box(&box_b, CELLS, &ar6));
        ASSERT_EQ_FMT(value < 0 ? TANHE_EFORMAT : TANHE_OK,
                      tanhe_inventory_read(box_b.inventory, bytes_b, length), "%d");
    }
    PASS();
}

/* Removals are not above zero: a cell that says so was not made by adding lines. */
TEST a_removal_above_zero_is_refused(void) {
    size_t length = two_cells(), i;

    for (i = 0; i < 3; i++) {
        uint8_t *total = TOTAL_AT(bytes_b, 0, 9);
        double value = (double)i - 1;
        tanhe_sum sum;

        memcpy(bytes_b, bytes_a, length);
        ASSERT_EQ(TANHE_OK, tanhe_sum_init(&sum));
        ASSERT_EQ(TANHE_OK, tanhe_sum_add(&sum, value));
        ASSERT_EQ(TANHE_OK, tanhe_sum_write(&sum, total, TANHE_SUM_BYTES));
        sign(bytes_b, length);
        ASSERT(open_box(&box_b, CELLS, &ar6));
        ASSERT_EQ_FMT(value > 0 ? TANHE_EFORMAT : TANHE_OK,
                      tanhe_inventory_read(box_b.inventory, bytes_b, length), "%d");
    }
    PASS();
}

/* The two cells of bytes_a with `rows` rows each. */
static size_t two_cells_of(int64_t rows) {
    size_t length = two_cells();
    int i;

    for (i = 0; i < 2; i++) {
        put_int64(CELL_AT(bytes_a, i) + AT_COUNTS, rows);
        put_int64(TOTAL_AT(bytes_a, i, 0) + AT_ADDED, rows);
        sign_total(TOTAL_AT(bytes_a, i, 0));
    }
    sign(bytes_a, length);
    return length;
}

#define ROWS_MOST ((int64_t)1 << 60)

/* What holds the most rows that are counted takes not one more, by bytes, by merging or in a total. */
TEST rows_beyond_counting_are_refused(void) {
    tanhe_line coke = line_of("1A1a", TANHE_FUEL_COKE, 0, NAN);
    tanhe_measures m;
    size_t length, before;

    ASSERT(open_box(&box_b, CELLS, &ar6));
    ASSERT_EQ(TANHE_EFORMAT, tanhe_inventory_read(box_b.inventory, bytes_a, two_cells_of(ROWS_MOST + 1)));
    length = two_cells_of(ROWS_MOST);
    ASSERT_EQ(TANHE_OK, tanhe_inventory_read(box_b.inventory, bytes_a, length));
    before = write_box(&box_b, bytes_b);
    ASSERT_EQ_FMT(length, before, "%zu");
    ASSERT_MEM_EQ(bytes_a, bytes_b, length);
    memset(&m, 0, sizeof m);
    ASSERT_EQ(TANHE_ERANGE, tanhe_inventory_total(box_b.inventory, 0, 0, &m));
    ASSERT_EQ(TANHE_ERANGE, tanhe_inventory_view(box_b.inventory, TANHE_VIEW_IPCC, 1, &m));
    ASSERT(m.rows == 0);
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_b.inventory, category("1A1a"), 0, &m));
    ASSERT(m.rows == ROWS_MOST);
    ASSERT(same_bits(1.25, m.co2_t));
    ASSERT_EQ(TANHE_ERANGE, tanhe_inventory_read(box_b.inventory, bytes_a, length));
    ASSERT_EQ(TANHE_ERANGE, tanhe_inventory_merge(box_b.inventory, box_b.inventory));
    ASSERT(open_box(&box_c, 1, &ar6)); /* one row, there and back */
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_c.inventory, &coke));
    ASSERT_EQ(TANHE_ERANGE, tanhe_inventory_merge(box_b.inventory, box_c.inventory));
    ASSERT_EQ(TANHE_ERANGE, tanhe_inventory_merge(box_c.inventory, box_b.inventory));
    ASSERT_EQ_FMT(before, write_box(&box_b, bytes_c), "%zu");
    ASSERT_MEM_EQ(bytes_b, bytes_c, before);
    PASS();
}

/* One row less, and it is taken: the bound itself is counted. */
TEST rows_are_counted_up_to_the_bound(void) {
    tanhe_line coke = line_of("1A1a", TANHE_FUEL_COKE, 0, NAN);
    tanhe_measures m;

    ASSERT(open_box(&box_b, CELLS, &ar6));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_read(box_b.inventory, bytes_a, two_cells_of(ROWS_MOST - 1)));
    ASSERT(open_box(&box_c, 1, &ar6));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_c.inventory, &coke));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_merge(box_b.inventory, box_c.inventory));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_b.inventory, category("1A1a"), 0, &m));
    ASSERT(m.rows == ROWS_MOST);
    ASSERT_EQ(TANHE_ERANGE, tanhe_inventory_merge(box_b.inventory, box_c.inventory));
    PASS();
}

/* (E u)^2 beyond a double would leave an uncertainty of nothing. */
TEST an_uncertainty_too_large_to_square_is_refused(void) {
    tanhe_line direct = line_of("1A1a", TANHE_FUEL_COKE, 1e160, 1);
    tanhe_line indirect = line_of("1A1a", TANHE_CARRIER_ELECTRICITY, 0, 1);
    tanhe_measures m;

    indirect.indirect_co2_t = 1e160;
    ASSERT(open_box(&box_a, CELLS, &ar6));
    ASSERT_EQ(TANHE_ERANGE, tanhe_inventory_add(box_a.inventory, &direct));
    ASSERT_EQ(TANHE_ERANGE, tanhe_inventory_add(box_a.inventory, &indirect));
    direct.u = NAN;
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &direct));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(m.rows == 1 && m.co2_t == 1e160);
    PASS();
}

TEST what_is_no_category_has_no_total(void) {
    tanhe_measures m;

    ASSERT(open_box(&box_a, CELLS, &ar6));
    ASSERT_EQ(TANHE_EID, tanhe_inventory_total(box_a.inventory, 1, 0, &m));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    PASS();
}

TEST settings_are_checked_at_the_start(void) {
    static const tanhe_inventory_settings bad[] = {{TANHE_GWP_AR6, TANHE_ALLOW_ALL_BITS + 1, 0, 0, {0, 0}},
                                                   {TANHE_GWP_AR6, 0, -1, 0, {0, 0}},
                                                   {TANHE_GWP_AR6, 0, 0, -1, {0, 0}},
                                                   {0, 0, 0, 0, {0, 0}}};
    size_t i;

    for (i = 0; i < COUNT(bad); i++)
        ASSERT(!open_box(&box_a, CELLS, &bad[i]));
    PASS();
}

SUITE(bounds) {
    RUN_TEST(impossible_counts_are_refused);
    RUN_TEST(a_total_that_refused_numbers_is_refused);
    RUN_TEST(a_variance_below_zero_is_refused);
    RUN_TEST(a_removal_above_zero_is_refused);
    RUN_TEST(rows_beyond_counting_are_refused);
    RUN_TEST(rows_are_counted_up_to_the_bound);
    RUN_TEST(an_uncertainty_too_large_to_square_is_refused);
    RUN_TEST(what_is_no_category_has_no_total);
    RUN_TEST(settings_are_checked_at_the_start);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(layout);
    RUN_SUITE(categories);
    RUN_SUITE(views);
    RUN_SUITE(lines);
    RUN_SUITE(roll_up);
    RUN_SUITE(merging);
    RUN_SUITE(shipping);
    RUN_SUITE(columns);
    RUN_SUITE(calculation_sheet);
    RUN_SUITE(bounds);
    GREATEST_MAIN_END();
}
