/* SPDX-License-Identifier: MIT */

/* tanhe_inventory_add_n is tanhe_inventory_line and tanhe_inventory_add on each row, to the bit. */

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "greatest.h"
#include "tanhe.h"

#define ROWS  6000
#define CELLS 400

typedef struct rows {
    double amount[ROWS], ncv[ROWS], carbon[ROWS], oxidation[ROWS], ef_co2[ROWS], ef_ch4[ROWS], ef_n2o[ROWS];
    double u_amount[ROWS], u_factor[ROWS];
    int32_t category[ROWS], subject[ROWS], unit[ROWS], region[ROWS], year[ROWS];
    tanhe_status expected[ROWS], status[ROWS];
} rows;

static rows r;
static uint64_t state;

static uint32_t draw(uint32_t below) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((state >> 33) % below);
}

static double draw_double(void) {
    return (double)draw(1000000007) / 1000.0;
}

static tanhe_id category(const char *code) {
    tanhe_id id = 0;
    (void)tanhe_category_parse(code, TANHE_NUL, &id);
    return id;
}

/* Rows of every method, some bad, some with values of their own. */
static void fill_rows(void) {
    static const tanhe_id subjects[] = {TANHE_FUEL_RAW_COAL,
                                        TANHE_FUEL_DIESEL,
                                        TANHE_FUEL_NATURAL_GAS,
                                        TANHE_FUEL_WOOD,
                                        TANHE_FUEL_ANTHRACITE,
                                        TANHE_GAS_CO2,
                                        TANHE_GAS_CH4,
                                        TANHE_GAS_N2O,
                                        TANHE_GAS_SF6,
                                        TANHE_BLEND_R_410A,
                                        TANHE_CARRIER_HEAT,
                                        TANHE_CARRIER_ELECTRICITY,
                                        TANHE_CARRIER_FRESH_WATER,
                                        TANHE_ACTIVITY_OTHER,
                                        999999};
    static const tanhe_id units[] = {TANHE_UNIT_T,    TANHE_UNIT_1E4_T, TANHE_UNIT_M3,   TANHE_UNIT_1E4_NM3,
                                     TANHE_UNIT_GJ,   TANHE_UNIT_TCE,   TANHE_UNIT_KWH,  TANHE_UNIT_KG,
                                     TANHE_UNIT_TCO2, TANHE_UNIT_TCH4,  TANHE_UNIT_TN2O, TANHE_UNIT_HA};
    static const char *const codes[] = {"1A1a", "1A2", "1A3b", "1A4b", "1B2", "2A1", "4A", "1A"};
    static const int32_t regions[] = {0, 430000, 430300, 310000};
    for (size_t i = 0; i < ROWS; i++) {
        r.amount[i] = draw(50) == 0 ? 0 : draw_double();
        r.subject[i] = subjects[draw(sizeof(subjects) / sizeof(subjects[0]))];
        r.unit[i] = units[draw(sizeof(units) / sizeof(units[0]))];
        r.category[i] = draw(100) == 0 ? 0 : category(codes[draw(8)]);
        r.region[i] = regions[draw(4)];
        r.year[i] = draw(3) == 0 ? 0 : (int32_t)(2020 + draw(6));
        r.ncv[i] = draw(30) == 0 ? draw_double() : NAN;
        r.carbon[i] = draw(30) == 0 ? 0.025 : NAN;
        r.oxidation[i] = draw(30) == 0 ? 0.95 : NAN;
        r.ef_co2[i] = draw(30) == 0 ? draw_double() : NAN;
        r.ef_ch4[i] = draw(30) == 0 ? draw_double() : NAN;
        r.ef_n2o[i] = draw(30) == 0 ? draw_double() : NAN;
        r.u_amount[i] = draw(30) == 0 ? 0.05 : NAN;
        r.u_factor[i] = draw(30) == 0 ? 0.1 : NAN;
    }
    r.amount[7] = NAN;
    r.amount[8] = -1;
    r.amount[9] = 1e307;
    r.amount[10] = INFINITY;
}

static tanhe_inventory_settings settings = {
    TANHE_GWP_AR6, TANHE_ALLOW_EARLIER_YEAR | TANHE_ALLOW_WIDER_REGION, 430000, 2022, {0, 0}};

static tanhe_inventory *new_inventory(size_t cells) {
    tanhe_inventory *made = NULL;
    void *memory = malloc(tanhe_inventory_size(cells));
    if (memory == NULL ||
        tanhe_inventory_init(memory, tanhe_inventory_size(cells), &settings, &made) != TANHE_OK)
        abort();
    return made;
}

static size_t add_one_by_one(tanhe_inventory *inventory) {
    size_t bad = 0;
    for (size_t i = 0; i < ROWS; i++) {
        tanhe_activity row;
        tanhe_line line;
        (void)tanhe_activity_init(&row);
        row.amount = r.amount[i];
        row.ncv = r.ncv[i];
        row.carbon_content = r.carbon[i];
        row.oxidation = r.oxidation[i];
        row.ef_co2 = r.ef_co2[i];
        row.ef_ch4 = r.ef_ch4[i];
        row.ef_n2o = r.ef_n2o[i];
        row.u_amount = r.u_amount[i];
        row.u_factor = r.u_factor[i];
        row.category = r.category[i];
        row.subject = r.subject[i];
        row.unit = r.unit[i];
        row.region = r.region[i];
        row.year = r.year[i];
        r.expected[i] = tanhe_inventory_line(tanhe_profile_china(), &settings, &row, &line);
        if (r.expected[i] == TANHE_OK)
            r.expected[i] = tanhe_inventory_add(inventory, &line);
        bad += r.expected[i] != TANHE_OK;
    }
    return bad;
}

static tanhe_activity_columns all_columns(size_t from) {
    tanhe_activity_columns c;
    memset(&c, 0, sizeof(c));
    c.amount.address = r.amount + from;
    c.ncv.address = r.ncv + from;
    c.carbon_content.address = r.carbon + from;
    c.oxidation.address = r.oxidation + from;
    c.ef_co2.address = r.ef_co2 + from;
    c.ef_ch4.address = r.ef_ch4 + from;
    c.ef_n2o.address = r.ef_n2o + from;
    c.u_amount.address = r.u_amount + from;
    c.u_factor.address = r.u_factor + from;
    c.category.address = r.category + from;
    c.subject.address = r.subject + from;
    c.unit.address = r.unit + from;
    c.region.address = r.region + from;
    c.year.address = r.year + from;
    return c;
}

static int same_bytes(const tanhe_inventory *a, const tanhe_inventory *b) {
    size_t needed_a = 0;
    size_t needed_b = 0;
    (void)tanhe_inventory_write(a, NULL, 0, &needed_a);
    (void)tanhe_inventory_write(b, NULL, 0, &needed_b);
    if (needed_a != needed_b)
        return 0;
    uint8_t *bytes = (uint8_t *)malloc(2 * needed_a);
    int same = bytes != NULL && tanhe_inventory_write(a, bytes, needed_a, &needed_a) == TANHE_OK &&
               tanhe_inventory_write(b, bytes + needed_a, needed_a, &needed_b) == TANHE_OK &&
               memcmp(bytes, bytes + needed_a, needed_a) == 0;
    free(bytes);
    return same;
}

TEST columns_give_the_bits_of_rows(size_t kinds) {
    tanhe_inventory *one = new_inventory(CELLS);
    tanhe_inventory *many = new_inventory(CELLS);
    size_t size = tanhe_inventory_work_size(kinds);
    void *work = malloc(size);
    size_t done = 0;
    size_t bad = 0;
    state = 20260101;
    fill_rows();
    size_t expected_bad = add_one_by_one(one);
    tanhe_activity_columns c = all_columns(0);
    tanhe_status status =
        tanhe_inventory_add_n(many, tanhe_profile_china(), &c, ROWS, work, size, r.status, &done, &bad);
    ASSERT_EQ_FMT((size_t)ROWS, done, "%zu");
    ASSERT_EQ_FMT(expected_bad, bad, "%zu");
    ASSERT(bad > 100 && bad < ROWS - 1000);
    for (size_t i = 0, first = 1; i < ROWS; i++) {
        ASSERT_EQ_FMT(r.expected[i], r.status[i], "%d");
        if (first && r.expected[i] != TANHE_OK) {
            ASSERT_EQ_FMT(r.expected[i], status, "%d");
            first = 0;
        }
    }
    ASSERT(same_bytes(one, many));
    free(one);
    free(many);
    free(work);
    PASS();
}

TEST without_measured_columns_and_with_constants(void) {
    tanhe_inventory *one = new_inventory(CELLS);
    tanhe_inventory *many = new_inventory(CELLS);
    size_t size = tanhe_inventory_work_size(4);
    void *work = malloc(size);
    size_t done = 0;
    size_t bad = 0;
    tanhe_activity_columns c;
    memset(&c, 0, sizeof(c));
    for (size_t i = 0; i < ROWS; i++)
        r.amount[i] = draw_double();
    c.amount.address = r.amount;
    c.all_category = category("1A2");
    c.all_subject = TANHE_FUEL_DIESEL;
    c.all_unit = TANHE_UNIT_T;
    ASSERT_EQ(TANHE_OK,
              tanhe_inventory_add_n(many, tanhe_profile_china(), &c, ROWS, work, size, NULL, &done, &bad));
    for (size_t i = 0; i < ROWS; i++) {
        tanhe_activity row;
        tanhe_line line;
        (void)tanhe_activity_init(&row);
        row.amount = r.amount[i];
        row.category = c.all_category;
        row.subject = c.all_subject;
        row.unit = c.all_unit;
        ASSERT_EQ(TANHE_OK, tanhe_inventory_line(tanhe_profile_china(), &settings, &row, &line));
        ASSERT_EQ(TANHE_OK, tanhe_inventory_add(one, &line));
    }
    ASSERT(same_bytes(one, many));
    free(one);
    free(many);
    free(work);
    PASS();
}

/* A full inventory stops at a row; a larger one, merged, goes on from there. */
TEST a_full_inventory_goes_on_in_a_larger_one(void) {
    tanhe_inventory *whole = new_inventory(CELLS);
    tanhe_inventory *small = new_inventory(5);
    tanhe_inventory *large = new_inventory(CELLS);
    size_t size = tanhe_inventory_work_size(64);
    void *work = malloc(size);
    size_t done = 0;
    size_t more = 0;
    size_t bad = 0;
    state = 7;
    fill_rows();
    (void)add_one_by_one(whole);
    tanhe_activity_columns c = all_columns(0);
    ASSERT_EQ(TANHE_ESIZE,
              tanhe_inventory_add_n(small, tanhe_profile_china(), &c, ROWS, work, size, NULL, &done, &bad));
    ASSERT(done > 0 && done < ROWS);
    ASSERT_EQ(TANHE_OK, tanhe_inventory_merge(large, small));
    c = all_columns(done);
    (void)tanhe_inventory_add_n(large, tanhe_profile_china(), &c, ROWS - done, work, size, NULL, &more, &bad);
    ASSERT_EQ(ROWS - done, more);
    ASSERT(same_bytes(whole, large));
    free(whole);
    free(small);
    free(large);
    free(work);
    PASS();
}

TEST arguments(void) {
    tanhe_inventory *made = new_inventory(4);
    int64_t work[4096];
    size_t size = sizeof(work);
    size_t done = 99;
    size_t bad = 99;
    tanhe_activity_columns c = all_columns(0);
    const tanhe_catalog *china = tanhe_profile_china();
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add_n(NULL, china, &c, 1, work, size, NULL, &done, &bad));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add_n(made, NULL, &c, 1, work, size, NULL, &done, &bad));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add_n(made, china, NULL, 1, work, size, NULL, &done, &bad));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add_n(made, china, &c, 1, NULL, size, NULL, &done, &bad));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add_n(made, china, &c, 1, work, size, NULL, NULL, &bad));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add_n(made, china, &c, 1, work, size, NULL, &done, NULL));
    ASSERT_EQ(TANHE_EARG,
              tanhe_inventory_add_n(made, china, &c, 1, (char *)work + 4, size - 4, NULL, &done, &bad));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add_n(made, china, &c, 1, work, tanhe_inventory_work_size(1) - 1,
                                                NULL, &done, &bad));
    c.amount.address = NULL;
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add_n(made, china, &c, 1, work, size, NULL, &done, &bad));
    ASSERT_EQ(99, (int)done);
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add_n(made, china, &c, 0, work, size, NULL, &done, &bad));
    ASSERT_EQ(0, (int)done);
    ASSERT_EQ(0, (int)bad);
    ASSERT_EQ((size_t)0, tanhe_inventory_work_size((size_t)-1));
    ASSERT_EQ((size_t)0, tanhe_inventory_work_size((size_t)INT32_MAX));
    ASSERT_EQ((size_t)0, tanhe_inventory_work_size((size_t)-1 / tanhe_inventory_work_size(1) + 1));
    ASSERT_EQ((size_t)0, tanhe_inventory_work_size((size_t)INT32_MAX / 2 + 1));
    if (sizeof(size_t) > sizeof(int32_t))
        ASSERT_EQ(tanhe_inventory_work_size(1) * (INT32_MAX / 2), tanhe_inventory_work_size(INT32_MAX / 2));
    free(made);
    PASS();
}

static tanhe_id missing_of(const char *code, tanhe_id subject, tanhe_id unit, double carbon,
                           tanhe_status expected) {
    tanhe_activity row;
    tanhe_id property = 99;
    (void)tanhe_activity_init(&row);
    row.category = category(code);
    row.subject = subject;
    row.unit = unit;
    row.amount = 1;
    row.year = 1990;
    row.carbon_content = carbon;
    return tanhe_inventory_missing(tanhe_profile_china(), &settings, &row, &property) == expected ? property
                                                                                                  : -1;
}

/* A row that is refused can say for want of what. */
TEST what_is_missing(void) {
    ASSERT_EQ(TANHE_PROPERTY_NCV,
              missing_of("1A2", TANHE_FUEL_OTHER_COKING_PRODUCTS, TANHE_UNIT_T, NAN, TANHE_ENOTFOUND));
    ASSERT_EQ(TANHE_PROPERTY_CARBON_CONTENT,
              missing_of("1A2", TANHE_FUEL_HYDROGEN, TANHE_UNIT_GJ, NAN, TANHE_ENOTFOUND));
    ASSERT_EQ(TANHE_PROPERTY_OXIDATION,
              missing_of("1A2", TANHE_FUEL_HYDROGEN, TANHE_UNIT_GJ, 0.02, TANHE_ENOTFOUND));
    ASSERT_EQ(TANHE_PROPERTY_EF_CO2_MEAN,
              missing_of("1A2", TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_MWH, NAN, TANHE_ENOTFOUND));
    ASSERT_EQ(TANHE_PROPERTY_EF_CO2,
              missing_of("2A1", TANHE_ACTIVITY_OTHER, TANHE_UNIT_T, NAN, TANHE_ENOTFOUND));
    ASSERT_EQ(0, missing_of("1A2", TANHE_FUEL_DIESEL, TANHE_UNIT_T, NAN, TANHE_OK));
    ASSERT_EQ(0, missing_of("1A2", TANHE_FUEL_DIESEL, TANHE_UNIT_HA, NAN, TANHE_EUNIT));
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_missing(tanhe_profile_china(), &settings, NULL, NULL));
    PASS();
}

TEST layout(void) {
    ASSERT_EQ_FMT((size_t)136, sizeof(tanhe_activity_columns), "%zu");
    ASSERT_EQ_FMT((size_t)112, offsetof(tanhe_activity_columns, all_category), "%zu");
    PASS();
}

SUITE(batch) {
    RUN_TESTp(columns_give_the_bits_of_rows, 1000);
    RUN_TESTp(columns_give_the_bits_of_rows, 7);
    RUN_TESTp(columns_give_the_bits_of_rows, 1);
    RUN_TEST(without_measured_columns_and_with_constants);
    RUN_TEST(a_full_inventory_goes_on_in_a_larger_one);
    RUN_TEST(arguments);
    RUN_TEST(what_is_missing);
    RUN_TEST(layout);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(batch);
    GREATEST_MAIN_END();
}
