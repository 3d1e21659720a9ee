/* SPDX-License-Identifier: MIT */
/* Published values: layouts, what holds for every table, the rules of lookup one by one, catalogs, texts, GWP. */

#include "tanhe/factor.h"
#include "tanhe/unit.h"

#include <math.h> /* NAN; nothing of libm is called */
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "greatest.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static int is_nan(double value) {
    return value != value;
}

static int is_finite(double value) {
    return value - value == 0;
}

static const tanhe_table *table_at(const tanhe_catalog *catalog, int32_t index) {
    return (const tanhe_table *)catalog->tables[index].address;
}

static const tanhe_factor_row *row_at(const tanhe_table *table, int32_t index) {
    return (const tanhe_factor_row *)table->rows.address + index;
}

static tanhe_id subject_of(const tanhe_factor_row *row) {
    return (tanhe_id)(row->key / 4294967296);
}

static tanhe_id property_of(const tanhe_factor_row *row) {
    return (tanhe_id)(row->key / 65536 % 65536);
}

static tanhe_id variant_of(const tanhe_factor_row *row) {
    return (tanhe_id)(row->key % 65536);
}

static int32_t grade_of(const tanhe_factor_row *row) {
    return row->grades % 16;
}

static int32_t bounds_grade_of(const tanhe_factor_row *row) {
    return row->grades / 16;
}

/* --------------------------------------------------------------------------------------------- layouts */

#define HAS_SIZE(type, size) ASSERT_EQ_FMT((size_t)(size), sizeof(type), "%zu")
/* The member begins where the one before it ended, so there is no padding either. */
#define LIES(type, member, offset, size)                                                                     \
    do {                                                                                                     \
        ASSERT_EQ_FMT((size_t)(offset), offsetof(type, member), "%zu");                                      \
        ASSERT_EQ_FMT((size_t)(size), sizeof(((const type *)0)->member), "%zu");                             \
    } while (0)

/* Bindings and compiled programs rely on these numbers: a difference here breaks them. */
TEST layouts_are_fixed(void) {
    HAS_SIZE(tanhe_pointer, 8);

    HAS_SIZE(tanhe_factor_row, 64);
    LIES(tanhe_factor_row, key, 0, 8);
    LIES(tanhe_factor_row, value, 8, 8);
    LIES(tanhe_factor_row, low, 16, 8);
    LIES(tanhe_factor_row, high, 24, 8);
    LIES(tanhe_factor_row, region, 32, 4);
    LIES(tanhe_factor_row, year, 36, 4);
    LIES(tanhe_factor_row, unit, 40, 4);
    LIES(tanhe_factor_row, grades, 44, 4);
    LIES(tanhe_factor_row, locator, 48, 8);
    LIES(tanhe_factor_row, remark, 56, 8);

    HAS_SIZE(tanhe_table, 48);
    LIES(tanhe_table, rows, 0, 8);
    LIES(tanhe_table, text, 8, 8);
    LIES(tanhe_table, length, 16, 8);
    LIES(tanhe_table, properties, 24, 8);
    LIES(tanhe_table, count, 32, 4);
    LIES(tanhe_table, source, 36, 4);
    LIES(tanhe_table, flags, 40, 4);
    LIES(tanhe_table, reserved, 44, 4);

    HAS_SIZE(tanhe_catalog, 8 * TANHE_CATALOG_MAX + 8);
    LIES(tanhe_catalog, tables, 0, 8 * TANHE_CATALOG_MAX);
    LIES(tanhe_catalog, count, 8 * TANHE_CATALOG_MAX, 4);
    LIES(tanhe_catalog, reserved, 8 * TANHE_CATALOG_MAX + 4, 4);

    HAS_SIZE(tanhe_query, 24);
    LIES(tanhe_query, subject, 0, 4);
    LIES(tanhe_query, property, 4, 4);
    LIES(tanhe_query, variant, 8, 4);
    LIES(tanhe_query, region, 12, 4);
    LIES(tanhe_query, year, 16, 4);
    LIES(tanhe_query, allow, 20, 4);

    HAS_SIZE(tanhe_factor, 72);
    LIES(tanhe_factor, value, 0, 8);
    LIES(tanhe_factor, low, 8, 8);
    LIES(tanhe_factor, high, 16, 8);
    LIES(tanhe_factor, subject, 24, 4);
    LIES(tanhe_factor, property, 28, 4);
    LIES(tanhe_factor, variant, 32, 4);
    LIES(tanhe_factor, region, 36, 4);
    LIES(tanhe_factor, year, 40, 4);
    LIES(tanhe_factor, unit, 44, 4);
    LIES(tanhe_factor, source, 48, 4);
    LIES(tanhe_factor, grade, 52, 4);
    LIES(tanhe_factor, bounds_grade, 56, 4);
    LIES(tanhe_factor, match, 60, 4);
    LIES(tanhe_factor, table, 64, 4);
    LIES(tanhe_factor, row, 68, 4);

    HAS_SIZE(tanhe_steam_point, 40);
    LIES(tanhe_steam_point, pressure_mpa, 0, 8);
    LIES(tanhe_steam_point, temperature_degc, 8, 8);
    LIES(tanhe_steam_point, enthalpy_kj_per_kg, 16, 8);
    LIES(tanhe_steam_point, kind, 24, 4);
    LIES(tanhe_steam_point, grade, 28, 4);
    LIES(tanhe_steam_point, match, 32, 4);
    LIES(tanhe_steam_point, reserved, 36, 4);
    PASS();
}

TEST numbers_are_fixed(void) {
    ASSERT_EQ(1, TANHE_PROPERTY_NCV);
    ASSERT_EQ(9, TANHE_PROPERTY_EF_CO2_MEAN);
    ASSERT_EQ(27, TANHE_PROPERTY_REFERENCE_TEMPERATURE);
    ASSERT_EQ(255, TANHE_PROPERTY_MAX);
    ASSERT_EQ(127, TANHE_ALLOW_ALL_BITS);
    ASSERT_EQ(127, TANHE_ALLOW_EARLIER_YEAR + TANHE_ALLOW_WIDER_REGION + TANHE_ALLOW_UNCONFIRMED +
                       TANHE_ALLOW_RANGE_LOW + TANHE_ALLOW_RANGE_HIGH + TANHE_ALLOW_IPCC2006 +
                       TANHE_ALLOW_IPCC2019);
    ASSERT_EQ(4095, TANHE_MATCH_EARLIER_YEAR + TANHE_MATCH_WIDER_REGION + TANHE_MATCH_UNCONFIRMED +
                        TANHE_MATCH_SINGLE_SOURCED + TANHE_MATCH_LOCKED_PASSED + TANHE_MATCH_RANGE_PASSED +
                        TANHE_MATCH_RANGE_END + TANHE_MATCH_OVERLAY + TANHE_MATCH_MEASURED +
                        TANHE_MATCH_GAS_STATE + TANHE_MATCH_MISPRINT + TANHE_MATCH_INTERPOLATED);
    ASSERT_EQ(1001, TANHE_FUEL_RAW_COAL);
    ASSERT_EQ(2001, TANHE_CARRIER_ELECTRICITY);
    ASSERT_EQ(3001, TANHE_GAS_CO2);
    ASSERT_EQ(3101, TANHE_BLEND_R_404A);
    ASSERT_EQ(430300, TANHE_REGION_XIANGTAN);
    ASSERT_EQ(17, TANHE_SOURCE_MEE_NBS_GRID);
    PASS();
}

SUITE(abi) {
    RUN_TEST(layouts_are_fixed);
    RUN_TEST(numbers_are_fixed);
}

/* ------------------------------------------------------------------------------------- what tables hold */

/* Names the row in the failure's message. */
static const char *name_of_row(const tanhe_table *table, int32_t index) {
    static char text[200];
    const tanhe_factor_row *row = row_at(table, index);
    const char *source = tanhe_name(TANHE_NAME_SOURCE, table->source, TANHE_KEY);
    const char *subject = tanhe_name(TANHE_NAME_SUBJECT, subject_of(row), TANHE_KEY);
    const char *property = tanhe_name(TANHE_NAME_PROPERTY, property_of(row), TANHE_KEY);

    (void)snprintf(text, sizeof text, "%s row %d: %s %s variant %d region %d year %d",
                   source != NULL ? source : "?", (int)index, subject != NULL ? subject : "?",
                   property != NULL ? property : "?", (int)variant_of(row), (int)row->region, (int)row->year);
    return text;
}

typedef int row_rule(const tanhe_table *table, int32_t index);

/* The rule holds for every built-in row. */
static enum greatest_test_res every_row(row_rule *holds) {
    const tanhe_catalog *all = tanhe_profile_all();

    for (int32_t t = 0; t < all->count; t++) {
        const tanhe_table *table = table_at(all, t);
        for (int32_t i = 0; i < table->count; i++)
            ASSERTm(name_of_row(table, i), holds(table, i));
    }
    PASS();
}

static int comes_after_the_one_above(const tanhe_table *table, int32_t index) {
    const tanhe_factor_row *row = row_at(table, index);
    const tanhe_factor_row *above = index > 0 ? row - 1 : NULL;

    if (above == NULL)
        return 1;
    if (row->key != above->key)
        return row->key > above->key;
    if (row->region != above->region)
        return row->region > above->region;
    return row->year > above->year;
}

TEST rows_are_sorted_and_none_stands_twice(void) {
    CHECK_CALL(every_row(comes_after_the_one_above));
    PASS();
}

/* Changes and targets go down too, and a soil may take up carbon. */
static int may_be_negative(tanhe_id property) {
    return property == TANHE_PROPERTY_CHANGE || property == TANHE_PROPERTY_TARGET ||
           property == TANHE_PROPERTY_EF_CO2_C;
}

static int numbers_make_sense(const tanhe_table *table, int32_t index) {
    const tanhe_factor_row *row = row_at(table, index);
    double numbers[3];

    numbers[0] = row->value;
    numbers[1] = row->low;
    numbers[2] = row->high;
    for (size_t i = 0; i < COUNT(numbers); i++) {
        if (!is_nan(numbers[i]) &&
            !(is_finite(numbers[i]) && (numbers[i] >= 0 || may_be_negative(property_of(row)))))
            return 0;
    }
    return !(row->low > row->high) && !(row->value < row->low) && !(row->value > row->high) &&
           !(is_nan(row->value) && is_nan(row->low) && is_nan(row->high));
}

TEST values_are_finite_and_inside_their_ranges(void) {
    CHECK_CALL(every_row(numbers_make_sense));
    PASS();
}

static int is_graded(const tanhe_table *table, int32_t index) {
    const tanhe_factor_row *row = row_at(table, index);
    int32_t bounds = bounds_grade_of(row);
    int has_bounds = !is_nan(row->low) || !is_nan(row->high);

    if (grade_of(row) < TANHE_GRADE_A || grade_of(row) > TANHE_GRADE_D)
        return 0;
    if (has_bounds ? bounds < TANHE_GRADE_A || bounds > TANHE_GRADE_D : bounds != TANHE_GRADE_NONE)
        return 0;
    return !is_nan(row->value) || bounds == grade_of(row); /* a range alone has one grade */
}

TEST every_value_is_graded(void) {
    CHECK_CALL(every_row(is_graded));
    PASS();
}

#define PER TANHE_DIMENSION_PER

static int unit_suits_property(const tanhe_table *table, int32_t index) {
    static const struct {
        tanhe_id property;
        int32_t dimension;
    } suiting[] = {
        {TANHE_PROPERTY_NCV, PER(TANHE_DIMENSION_ENERGY, TANHE_DIMENSION_MASS)},
        {TANHE_PROPERTY_NCV, PER(TANHE_DIMENSION_ENERGY, TANHE_DIMENSION_VOLUME)},
        {TANHE_PROPERTY_NCV, PER(TANHE_DIMENSION_ENERGY, TANHE_DIMENSION_GAS_VOLUME)},
        {TANHE_PROPERTY_NCV, PER(TANHE_DIMENSION_ENERGY, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_NCV, PER(TANHE_DIMENSION_ENERGY, TANHE_DIMENSION_COAL)},
        {TANHE_PROPERTY_CARBON_CONTENT, PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_OXIDATION, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_EF_CO2, PER(TANHE_DIMENSION_CO2, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_EF_CO2, PER(TANHE_DIMENSION_CO2, TANHE_DIMENSION_MASS)},
        {TANHE_PROPERTY_EF_CH4, PER(TANHE_DIMENSION_CH4, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_EF_CH4, PER(TANHE_DIMENSION_CH4, TANHE_DIMENSION_LENGTH)},
        {TANHE_PROPERTY_EF_N2O, PER(TANHE_DIMENSION_N2O, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_EF_N2O, PER(TANHE_DIMENSION_N2O, TANHE_DIMENSION_LENGTH)},
        {TANHE_PROPERTY_COAL_EQUIVALENT, PER(TANHE_DIMENSION_COAL, TANHE_DIMENSION_MASS)},
        {TANHE_PROPERTY_COAL_EQUIVALENT, PER(TANHE_DIMENSION_COAL, TANHE_DIMENSION_VOLUME)},
        {TANHE_PROPERTY_COAL_EQUIVALENT, PER(TANHE_DIMENSION_COAL, TANHE_DIMENSION_GAS_VOLUME)},
        {TANHE_PROPERTY_COAL_EQUIVALENT, PER(TANHE_DIMENSION_COAL, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_GWP100, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_EF_CO2_MEAN, PER(TANHE_DIMENSION_CO2, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_EF_CO2_RESIDUAL, PER(TANHE_DIMENSION_CO2, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_EF_CO2_FOSSIL, PER(TANHE_DIMENSION_CO2, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_OPERATING_MARGIN, PER(TANHE_DIMENSION_CO2, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_BUILD_MARGIN, PER(TANHE_DIMENSION_CO2, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_EF_CO2_ZERO_PROVEN, PER(TANHE_DIMENSION_CO2, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_COAL_RATE_SUPPLY, PER(TANHE_DIMENSION_COAL, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_COAL_RATE_GENERATION, PER(TANHE_DIMENSION_COAL, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_COAL_RATE_TARGET, PER(TANHE_DIMENSION_COAL, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_COAL_RATE_FIXED, PER(TANHE_DIMENSION_COAL, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_LINE_LOSS, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_MASS_FRACTION, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_RENEWABLE_WEIGHT, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_NONHYDRO_WEIGHT, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_GRID_REGION, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_DATA_YEAR_LAG, TANHE_DIMENSION_YEAR},
        {TANHE_PROPERTY_REFERENCE_ENTHALPY, PER(TANHE_DIMENSION_ENERGY, TANHE_DIMENSION_MASS)},
        {TANHE_PROPERTY_SPECIFIC_HEAT, PER(TANHE_DIMENSION_ENERGY, TANHE_DIMENSION_HEAT_CAPACITY)},
        {TANHE_PROPERTY_REFERENCE_TEMPERATURE, TANHE_DIMENSION_TEMPERATURE},
        {TANHE_PROPERTY_EF_CO2, PER(TANHE_DIMENSION_CO2, TANHE_DIMENSION_FREIGHT)},
        {TANHE_PROPERTY_PKM_PER_TKM, PER(TANHE_DIMENSION_PASSENGER, TANHE_DIMENSION_FREIGHT)},
        {TANHE_PROPERTY_TKM_PER_PKM, PER(TANHE_DIMENSION_FREIGHT, TANHE_DIMENSION_PASSENGER)},
        {TANHE_PROPERTY_EF_CO2E, PER(TANHE_DIMENSION_CO2E, TANHE_DIMENSION_FREIGHT)},
        {TANHE_PROPERTY_EF_CO2E, PER(TANHE_DIMENSION_CO2E, TANHE_DIMENSION_MASS)},
        {TANHE_PROPERTY_EF_CO2E, PER(TANHE_DIMENSION_CO2E, TANHE_DIMENSION_VOLUME)},
        {TANHE_PROPERTY_EF_CO2E, PER(TANHE_DIMENSION_CO2E, TANHE_DIMENSION_AREA)},
        {TANHE_PROPERTY_ENERGY_INTENSITY, PER(TANHE_DIMENSION_COAL, TANHE_DIMENSION_FREIGHT)},
        {TANHE_PROPERTY_ENERGY_INTENSITY, PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_FREIGHT)},
        {TANHE_PROPERTY_DENSITY, PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_VOLUME)},
        {TANHE_PROPERTY_ANNUAL_DISTANCE, PER(TANHE_DIMENSION_LENGTH, TANHE_DIMENSION_YEAR)},
        {TANHE_PROPERTY_FUEL_RATE, PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_ENERGY)},
        {TANHE_PROPERTY_CHANGE, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_TARGET, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_TARGET, TANHE_DIMENSION_COUNT},
        {TANHE_PROPERTY_LIMIT, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_LIMIT, PER(TANHE_DIMENSION_CO2, TANHE_DIMENSION_AREA_YEAR)},
        {TANHE_PROPERTY_THRESHOLD, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_THRESHOLD, TANHE_DIMENSION_AREA},
        {TANHE_PROPERTY_THRESHOLD, TANHE_DIMENSION_COUNT},
        {TANHE_PROPERTY_THRESHOLD, PER(TANHE_DIMENSION_COAL, TANHE_DIMENSION_YEAR)},
        {TANHE_PROPERTY_LEVEL, TANHE_DIMENSION_COAL},
        {TANHE_PROPERTY_LEVEL, TANHE_DIMENSION_ENERGY},
        {TANHE_PROPERTY_LEVEL, PER(TANHE_DIMENSION_COAL, TANHE_DIMENSION_AREA_YEAR)},
        {TANHE_PROPERTY_LEVEL, PER(TANHE_DIMENSION_COAL, TANHE_DIMENSION_PERSON_YEAR)},
        {TANHE_PROPERTY_LEVEL, PER(TANHE_DIMENSION_VOLUME, TANHE_DIMENSION_PERSON_YEAR)},
        {TANHE_PROPERTY_CONSTRAINT_VALUE, PER(TANHE_DIMENSION_ENERGY, TANHE_DIMENSION_AREA_YEAR)},
        {TANHE_PROPERTY_CONSTRAINT_VALUE, PER(TANHE_DIMENSION_ENERGY, TANHE_DIMENSION_HOUSEHOLD_YEAR)},
        {TANHE_PROPERTY_CONSTRAINT_VALUE, PER(TANHE_DIMENSION_VOLUME, TANHE_DIMENSION_HOUSEHOLD_YEAR)},
        {TANHE_PROPERTY_GUIDE_VALUE, PER(TANHE_DIMENSION_ENERGY, TANHE_DIMENSION_AREA_YEAR)},
        {TANHE_PROPERTY_CORRECTION_CONSTANT, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_CORRECTION_SLOPE, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_CORRECTION_REFERENCE, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_CORRECTION_REFERENCE, PER(TANHE_DIMENSION_TIME, TANHE_DIMENSION_YEAR)},
        {TANHE_PROPERTY_CORRECTION_REFERENCE, PER(TANHE_DIMENSION_AREA, TANHE_DIMENSION_PERSON)},
        {TANHE_PROPERTY_CORRECTION_REFERENCE, PER(TANHE_DIMENSION_PERSON, TANHE_DIMENSION_HOUSEHOLD)},
        {TANHE_PROPERTY_DESIGN_INDEX, PER(TANHE_DIMENSION_ENERGY, TANHE_DIMENSION_AREA_YEAR)},
        {TANHE_PROPERTY_DEGRADATION_FIRST, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_DEGRADATION_YEARLY, PER(TANHE_DIMENSION_RATIO, TANHE_DIMENSION_YEAR)},
        {TANHE_PROPERTY_SERVICE_LIFE, TANHE_DIMENSION_YEAR},
        {TANHE_PROPERTY_DEFAULT_DISTANCE, TANHE_DIMENSION_LENGTH},
        {TANHE_PROPERTY_SHARE, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_TRIP_SAVING, PER(TANHE_DIMENSION_CO2, TANHE_DIMENSION_TRIP)},
        {TANHE_PROPERTY_CLIMATE_ZONE, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_HDD18, TANHE_DIMENSION_DEGREE_DAY},
        {TANHE_PROPERTY_CDD26, TANHE_DIMENSION_DEGREE_DAY},
        {TANHE_PROPERTY_EF_CH4, PER(TANHE_DIMENSION_CH4, TANHE_DIMENSION_MASS)},
        {TANHE_PROPERTY_EF_CH4, PER(TANHE_DIMENSION_CH4, TANHE_DIMENSION_AREA)},
        {TANHE_PROPERTY_EF_CH4, PER(TANHE_DIMENSION_CH4, TANHE_DIMENSION_AREA_YEAR)},
        {TANHE_PROPERTY_EF_N2O, PER(TANHE_DIMENSION_N2O, TANHE_DIMENSION_MASS)},
        {TANHE_PROPERTY_WOOD_DENSITY, PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_VOLUME)},
        {TANHE_PROPERTY_BEF_WHOLE, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_BEF_ABOVE, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_BEF_BRANCH, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_BEF_LEAF, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_BEF_ROOT, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_ROOT_SHOOT, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_CARBON_FRACTION, PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_MASS)},
        {TANHE_PROPERTY_TOTAL_GROWTH_RATE, PER(TANHE_DIMENSION_RATIO, TANHE_DIMENSION_YEAR)},
        {TANHE_PROPERTY_CONSUMPTION_RATE, PER(TANHE_DIMENSION_RATIO, TANHE_DIMENSION_YEAR)},
        {TANHE_PROPERTY_BIOMASS, PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_AREA)},
        {TANHE_PROPERTY_BIOMASS_ABOVE, PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_AREA)},
        {TANHE_PROPERTY_BIOMASS_BELOW, PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_AREA)},
        {TANHE_PROPERTY_BIOMASS_GROWTH, PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_AREA_YEAR)},
        {TANHE_PROPERTY_CARBON_STOCK, PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_AREA)},
        {TANHE_PROPERTY_CARBON_GAIN, PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_AREA_YEAR)},
        {TANHE_PROPERTY_CARBON_GAIN, PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_TREE_YEAR)},
        {TANHE_PROPERTY_STOCK_OVER_AGE, PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_AREA_YEAR)},
        {TANHE_PROPERTY_LITTER_CARBON, PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_AREA)},
        {TANHE_PROPERTY_CULM_BIOMASS, PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_TREE)},
        {TANHE_PROPERTY_CH4_RATIO, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_N2O_RATIO, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_NITROGEN_CARBON, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_SOC_REFERENCE, PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_AREA)},
        {TANHE_PROPERTY_F_LAND_USE, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_F_MANAGEMENT, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_F_INPUT, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_FLOODING_SCALE, PER(TANHE_DIMENSION_RATIO, TANHE_DIMENSION_YEAR)},
        {TANHE_PROPERTY_METHANE_CORRECTION, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_EF_CO2_C, PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_AREA_YEAR)},
        {TANHE_PROPERTY_EF_CO2_C, PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_MASS)},
        {TANHE_PROPERTY_EF_CH4_C, PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_AREA_YEAR)},
        {TANHE_PROPERTY_EF_N2O_N, PER(TANHE_DIMENSION_NITROGEN, TANHE_DIMENSION_NITROGEN)},
        {TANHE_PROPERTY_EF_N2O_N, PER(TANHE_DIMENSION_NITROGEN, TANHE_DIMENSION_AREA_YEAR)},
        {TANHE_PROPERTY_EF_CO, PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_MASS)},
        {TANHE_PROPERTY_HALF_LIFE, TANHE_DIMENSION_YEAR},
        {TANHE_PROPERTY_DECAY_RATE, PER(TANHE_DIMENSION_RATIO, TANHE_DIMENSION_YEAR)},
        {TANHE_PROPERTY_CARBON_CONVERSION, PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_VOLUME)},
        {TANHE_PROPERTY_CARBON_CONVERSION, PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_MASS)},
        {TANHE_PROPERTY_RICE_BASELINE, PER(TANHE_DIMENSION_CH4, TANHE_DIMENSION_AREA_DAY)},
        {TANHE_PROPERTY_SF_WATER, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_SF_PRESEASON, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_CF_ORGANIC, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_SFO_EXPONENT, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_CULTIVATION_PERIOD, TANHE_DIMENSION_TIME},
        {TANHE_PROPERTY_FRAC_VOLATILISED, PER(TANHE_DIMENSION_NITROGEN, TANHE_DIMENSION_NITROGEN)},
        {TANHE_PROPERTY_FRAC_LEACHED, PER(TANHE_DIMENSION_NITROGEN, TANHE_DIMENSION_NITROGEN)},
        {TANHE_PROPERTY_EF_CH4_ENTERIC, PER(TANHE_DIMENSION_CH4, TANHE_DIMENSION_HEAD_YEAR)},
        {TANHE_PROPERTY_EF_CH4_MANURE, PER(TANHE_DIMENSION_CH4, TANHE_DIMENSION_HEAD_YEAR)},
        {TANHE_PROPERTY_EF_N2O_MANURE, PER(TANHE_DIMENSION_N2O, TANHE_DIMENSION_HEAD_YEAR)},
        {TANHE_PROPERTY_DRY_RATIO, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_N_GRAIN, PER(TANHE_DIMENSION_NITROGEN, TANHE_DIMENSION_MASS)},
        {TANHE_PROPERTY_N_STRAW, PER(TANHE_DIMENSION_NITROGEN, TANHE_DIMENSION_MASS)},
        {TANHE_PROPERTY_HARVEST_INDEX, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_UNCERTAINTY_DEDUCTION, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_RISK_BUFFER, TANHE_DIMENSION_RATIO},
        {TANHE_PROPERTY_SHRUB_TO_FOREST, TANHE_DIMENSION_RATIO},
    };
    const tanhe_factor_row *row = row_at(table, index);
    int32_t dimension = 0;

    if (tanhe_unit_dimension(row->unit, &dimension) != TANHE_OK)
        return 0;
    for (size_t i = 0; i < COUNT(suiting); i++) {
        if (suiting[i].property == property_of(row) && suiting[i].dimension == dimension)
            return 1;
    }
    return 0;
}

TEST units_suit_their_properties(void) {
    CHECK_CALL(every_row(unit_suits_property));
    PASS();
}

static int has_names(int32_t kind, tanhe_id id) {
    for (int32_t language = TANHE_ENGLISH; language <= TANHE_KEY; language++) {
        const char *name = tanhe_name(kind, id, language);
        if (name == NULL || name[0] == '\0')
            return 0;
    }
    return 1;
}

/* Prefectures and counties are valid by their number alone. */
static int is_named_region(int32_t region) {
    return has_names(TANHE_NAME_REGION, region) ||
           (region >= 110000 && region <= 829999 && region % 10000 != 0);
}

static int ids_are_named(const tanhe_table *table, int32_t index) {
    const tanhe_factor_row *row = row_at(table, index);
    int is_part = property_of(row) == TANHE_PROPERTY_MASS_FRACTION; /* the variant is the component gas */

    return has_names(TANHE_NAME_SUBJECT, subject_of(row)) &&
           has_names(TANHE_NAME_PROPERTY, property_of(row)) &&
           has_names(is_part ? TANHE_NAME_SUBJECT : TANHE_NAME_VARIANT, variant_of(row)) &&
           has_names(TANHE_NAME_SOURCE, table->source) && is_named_region(row->region);
}

TEST every_id_in_use_has_a_name_in_three_languages(void) {
    CHECK_CALL(every_row(ids_are_named));
    PASS();
}

/* Documents of which only values are known, not where they stand in it. */
static int has_no_locators(tanhe_id source) {
    return source == TANHE_SOURCE_SHANGHAI_2022 || source == TANHE_SOURCE_DATA_YEAR_COMMENTARY ||
           source == TANHE_SOURCE_ELECTRICITY_STATISTICS || source == TANHE_SOURCE_NDRC_COAL_UPGRADE_2021 ||
           source == TANHE_SOURCE_STATISTICS_1986 || source == TANHE_SOURCE_NEA_2016;
}

static int texts_are_not_empty(const tanhe_table *table, int32_t index) {
    const char *locator = (const char *)row_at(table, index)->locator.address;
    const char *remark = (const char *)row_at(table, index)->remark.address;

    return (locator == NULL) == has_no_locators(table->source) && (locator == NULL || locator[0] != '\0') &&
           (remark == NULL || remark[0] != '\0');
}

TEST locators_are_given_where_they_are_known(void) {
    CHECK_CALL(every_row(texts_are_not_empty));
    PASS();
}

static int year_makes_sense(const tanhe_table *table, int32_t index) {
    int32_t year = row_at(table, index)->year;

    return year == 0 || (year >= 1980 && year <= 2100);
}

TEST years_are_years(void) {
    CHECK_CALL(every_row(year_makes_sense));
    PASS();
}

static int grid_is_a_grid(const tanhe_table *table, int32_t index) {
    const tanhe_factor_row *row = row_at(table, index);

    if (property_of(row) != TANHE_PROPERTY_GRID_REGION)
        return 1;
    return row->value >= TANHE_REGION_GRID_NORTH && row->value <= TANHE_REGION_GRID_SOUTHWEST &&
           row->value == (double)(int32_t)row->value && row->year == 0;
}

TEST grids_that_regions_belong_to_exist(void) {
    CHECK_CALL(every_row(grid_is_a_grid));
    PASS();
}

/* Editions of one document are marked, so that a lookup asks which. */
static int32_t flags_of(tanhe_id source) {
    switch (source) {
    case TANHE_SOURCE_IPCC2006_V4:
        return TANHE_TABLE_IPCC2006;
    case TANHE_SOURCE_IPCC2019_V4:
        return TANHE_TABLE_IPCC2019;
    default:
        return 0;
    }
}

TEST tables_describe_themselves(void) {
    const tanhe_catalog *all = tanhe_profile_all();

    for (int32_t t = 0; t < all->count; t++) {
        const tanhe_table *table = table_at(all, t);
        const char *key = tanhe_name(TANHE_NAME_SOURCE, table->source, TANHE_KEY);
        int64_t properties = 0;

        ASSERT(key != NULL);
        ASSERTm(key, table->count > 0);
        for (int32_t i = 0; i < table->count; i++)
            properties |= (int64_t)1 << property_of(row_at(table, i)) % 63;
        ASSERTm(key, properties == table->properties);
        ASSERT_EQm(key, flags_of(table->source), table->flags & ~TANHE_TABLE_BY_REGION);
        ASSERTm(key, table->text.address == NULL && table->length == 0 && table->reserved == 0);
    }
    PASS();
}

/* A lookup in a document that does not split by region takes no notice of the rows' regions. */
static int is_of_the_same_region(const tanhe_table *table, int32_t index) {
    return table->flags == TANHE_TABLE_BY_REGION || row_at(table, index)->region == row_at(table, 0)->region;
}

TEST only_documents_that_split_have_several_regions(void) {
    CHECK_CALL(every_row(is_of_the_same_region));
    PASS();
}

typedef const tanhe_table *accessor(void);

TEST every_document_has_its_accessor(void) {
    static const struct {
        tanhe_id source;
        accessor *table;
    } documents[] = {
        {TANHE_SOURCE_GBT32151_34_2024, tanhe_table_gbt32151_34_2024},
        {TANHE_SOURCE_GBT32151_22_2024, tanhe_table_gbt32151_22_2024},
        {TANHE_SOURCE_PROVINCIAL_2011, tanhe_table_provincial_2011},
        {TANHE_SOURCE_GUIDELINES24_2013, tanhe_table_guidelines24_2013},
        {TANHE_SOURCE_CEMENT_2013, tanhe_table_cement_2013},
        {TANHE_SOURCE_POWER_2013, tanhe_table_power_2013},
        {TANHE_SOURCE_POWER_2022, tanhe_table_power_2022},
        {TANHE_SOURCE_GBT51366_2019, tanhe_table_gbt51366_2019},
        {TANHE_SOURCE_IPCC2006_V2, tanhe_table_ipcc2006_v2},
        {TANHE_SOURCE_GBT2589_2020, tanhe_table_gbt2589_2020},
        {TANHE_SOURCE_CESY_2023, tanhe_table_cesy_2023},
        {TANHE_SOURCE_GBT2589_2008, tanhe_table_gbt2589_2008},
        {TANHE_SOURCE_LAND_TRANSPORT_2015, tanhe_table_land_transport_2015},
        {TANHE_SOURCE_CEC_NEA_STATISTICS, tanhe_table_cec_nea_statistics},
        {TANHE_SOURCE_NDRC_COAL_UPGRADE_2021, tanhe_table_ndrc_coal_upgrade_2021},
        {TANHE_SOURCE_STATISTICS_1986, tanhe_table_statistics_1986},
        {TANHE_SOURCE_MEE_NBS_GRID, tanhe_table_mee_nbs_grid},
        {TANHE_SOURCE_ETS_GRID, tanhe_table_ets_grid},
        {TANHE_SOURCE_NCSC_GRID, tanhe_table_ncsc_grid},
        {TANHE_SOURCE_GRID_BASELINE, tanhe_table_grid_baseline},
        {TANHE_SOURCE_SAR, tanhe_table_sar},
        {TANHE_SOURCE_AR4, tanhe_table_ar4},
        {TANHE_SOURCE_AR5, tanhe_table_ar5},
        {TANHE_SOURCE_AR5_FEEDBACK, tanhe_table_ar5_feedback},
        {TANHE_SOURCE_AR6, tanhe_table_ar6},
        {TANHE_SOURCE_BLENDS, tanhe_table_blends},
        {TANHE_SOURCE_GBT32150_2025, tanhe_table_gbt32150_2025},
        {TANHE_SOURCE_SHANGHAI_2022, tanhe_table_shanghai_2022},
        {TANHE_SOURCE_RPS_2020, tanhe_table_rps_2020},
        {TANHE_SOURCE_RPS_2021, tanhe_table_rps_2021},
        {TANHE_SOURCE_RPS_2023, tanhe_table_rps_2023},
        {TANHE_SOURCE_NEA_2016, tanhe_table_nea_2016},
        {TANHE_SOURCE_DATA_YEAR_COMMENTARY, tanhe_table_data_year_commentary},
        {TANHE_SOURCE_ELECTRICITY_STATISTICS, tanhe_table_electricity_statistics},
        {TANHE_SOURCE_TURNOVER_CONVENTION, tanhe_table_turnover_convention},
        {TANHE_SOURCE_CAAC_STATISTICS, tanhe_table_caac_statistics},
        {TANHE_SOURCE_TRANSPORT_PRACTICE, tanhe_table_transport_practice},
        {TANHE_SOURCE_NRA_2024, tanhe_table_nra_2024},
        {TANHE_SOURCE_MOT_GREEN_TRANSPORT, tanhe_table_mot_green_transport},
        {TANHE_SOURCE_SC_ACTION_2024, tanhe_table_sc_action_2024},
        {TANHE_SOURCE_XIANGTAN_PLAN_2023, tanhe_table_xiangtan_plan_2023},
        {TANHE_SOURCE_MARINE_ENGINES_2016, tanhe_table_marine_engines_2016},
        {TANHE_SOURCE_SHANDONG_YEARBOOK_2006, tanhe_table_shandong_yearbook_2006},
        {TANHE_SOURCE_GUANGZHOU_METRO_2017, tanhe_table_guangzhou_metro_2017},
        {TANHE_SOURCE_IMO, tanhe_table_imo},
        {TANHE_SOURCE_CDM_TOOL12, tanhe_table_cdm_tool12},
        {TANHE_SOURCE_GB50176_2016, tanhe_table_gb50176_2016},
        {TANHE_SOURCE_GBT51161_2016, tanhe_table_gbt51161_2016},
        {TANHE_SOURCE_DB37T2672_2019, tanhe_table_db37t2672_2019},
        {TANHE_SOURCE_PUBLIC_INSTITUTIONS_CN, tanhe_table_public_institutions_cn},
        {TANHE_SOURCE_GB55015_2021, tanhe_table_gb55015_2021},
        {TANHE_SOURCE_EDGE, tanhe_table_edge},
        {TANHE_SOURCE_GB40879_2021, tanhe_table_gb40879_2021},
        {TANHE_SOURCE_GREEN_DATACENTRE_2025, tanhe_table_green_datacentre_2025},
        {TANHE_SOURCE_ENERGY_REVIEW, tanhe_table_energy_review},
        {TANHE_SOURCE_FUEL_STANDARDS, tanhe_table_fuel_standards},
        {TANHE_SOURCE_IPCC2006_V4, tanhe_table_ipcc2006_v4},
        {TANHE_SOURCE_IPCC2019_V4, tanhe_table_ipcc2019_v4},
        {TANHE_SOURCE_WETLANDS_2013, tanhe_table_wetlands_2013},
        {TANHE_SOURCE_EFDB_CHINA, tanhe_table_efdb_china},
        {TANHE_SOURCE_TAOJIANG_2017, tanhe_table_taojiang_2017},
        {TANHE_SOURCE_ZHEJIANG_2016, tanhe_table_zhejiang_2016},
        {TANHE_SOURCE_HUITONG_2016, tanhe_table_huitong_2016},
        {TANHE_SOURCE_GUANGDONG_2018, tanhe_table_guangdong_2018},
        {TANHE_SOURCE_AR_CM, tanhe_table_ar_cm},
        {TANHE_SOURCE_CCER_14_001, tanhe_table_ccer_14_001},
        {TANHE_SOURCE_PROVINCIAL_LAND_2011, tanhe_table_provincial_land_2011},
    };
    static const tanhe_id without[] = {0,
                                       -1,
                                       TANHE_SOURCE_FANG_2001, /* equations of trees: no table of values */
                                       TANHE_SOURCE_ANHUI_2016,
                                       TANHE_SOURCE_GUANGXI_2017,
                                       TANHE_SOURCE_PROVINCIAL_LAND_2011 + 1,
                                       TANHE_SOURCE_MEASURED,
                                       TANHE_SOURCE_OVERLAY,
                                       TANHE_SOURCE_DEFINITION,
                                       INT32_MAX};
    const tanhe_catalog *all = tanhe_profile_all();

    ASSERT_EQ_FMT((int32_t)COUNT(documents), all->count, "%d");
    for (size_t i = 0; i < COUNT(documents); i++) {
        const tanhe_table *table = documents[i].table();
        ASSERT_EQ_FMT(documents[i].source, table->source, "%d");
        ASSERT(tanhe_table_of(documents[i].source) == table);
        ASSERT(table_at(all, (int32_t)i) == table);
    }
    for (size_t i = 0; i < COUNT(without); i++)
        ASSERT(tanhe_table_of(without[i]) == NULL);
    PASS();
}

static int has_source(const tanhe_catalog *catalog, tanhe_id source) {
    for (int32_t i = 0; i < catalog->count; i++) {
        if (table_at(catalog, i)->source == source)
            return 1;
    }
    return 0;
}

TEST profiles_are_made_of_known_documents(void) {
    const tanhe_catalog *profiles[4];

    profiles[0] = tanhe_profile_china();
    profiles[1] = tanhe_profile_ipcc2006();
    profiles[2] = tanhe_profile_china_ets();
    profiles[3] = tanhe_profile_all();
    for (size_t p = 0; p < COUNT(profiles); p++) {
        ASSERT(profiles[p]->count > 0 && profiles[p]->count <= TANHE_CATALOG_MAX);
        for (int32_t i = 0; i < TANHE_CATALOG_MAX; i++) {
            const tanhe_table *table = table_at(profiles[p], i);
            ASSERT_EQ(i < profiles[p]->count, table != NULL);
            ASSERT(table == NULL || table == tanhe_table_of(table->source));
            for (int32_t j = 0; j < i && table != NULL; j++)
                ASSERT(table != table_at(profiles[p], j));
        }
    }
    PASS();
}

static int has_rows_of(const tanhe_table *table, tanhe_id property) {
    for (int32_t i = 0; i < table->count; i++) {
        if (property_of(row_at(table, i)) == property)
            return 1;
    }
    return 0;
}

TEST profiles_keep_to_what_they_promise(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    const tanhe_catalog *ets = tanhe_profile_china_ets();

    for (int32_t i = 0; i < china->count; i++)
        ASSERT_FALSE(has_rows_of(table_at(china, i), TANHE_PROPERTY_GWP100));
    ASSERT_FALSE(has_source(china, TANHE_SOURCE_ETS_GRID));
    ASSERT_FALSE(has_source(china, TANHE_SOURCE_POWER_2022));
    ASSERT(has_source(china, TANHE_SOURCE_MEE_NBS_GRID));
    ASSERT(table_at(china, china->count - 1) == tanhe_table_ipcc2006_v2());

    ASSERT_EQ(2, tanhe_profile_ipcc2006()->count);
    ASSERT(table_at(tanhe_profile_ipcc2006(), 0) == tanhe_table_ipcc2006_v2());
    ASSERT(table_at(tanhe_profile_ipcc2006(), 1) == tanhe_table_ipcc2006_v4());

    ASSERT(table_at(ets, 0) == tanhe_table_ets_grid());
    ASSERT(table_at(ets, 1) == tanhe_table_power_2022());
    ASSERT_FALSE(has_source(ets, TANHE_SOURCE_MEE_NBS_GRID));
    PASS();
}

/* A date and a running letter: 2026-11-22a. */
TEST the_data_have_an_edition(void) {
    const char *edition = tanhe_data_edition();
    static const char shape[] = "dddd-dd-ddx";

    ASSERT_EQ_FMT(sizeof shape - 1, strlen(edition), "%zu");
    for (size_t i = 0; i < sizeof shape - 1; i++) {
        if (shape[i] == 'd')
            ASSERTm(edition, edition[i] >= '0' && edition[i] <= '9');
        else if (shape[i] == 'x')
            ASSERTm(edition, edition[i] >= 'a' && edition[i] <= 'z');
        else
            ASSERTm(edition, edition[i] == '-');
    }
    PASS();
}

SUITE(tables) {
    RUN_TEST(rows_are_sorted_and_none_stands_twice);
    RUN_TEST(values_are_finite_and_inside_their_ranges);
    RUN_TEST(every_value_is_graded);
    RUN_TEST(units_suit_their_properties);
    RUN_TEST(every_id_in_use_has_a_name_in_three_languages);
    RUN_TEST(locators_are_given_where_they_are_known);
    RUN_TEST(years_are_years);
    RUN_TEST(grids_that_regions_belong_to_exist);
    RUN_TEST(tables_describe_themselves);
    RUN_TEST(only_documents_that_split_have_several_regions);
    RUN_TEST(every_document_has_its_accessor);
    RUN_TEST(profiles_are_made_of_known_documents);
    RUN_TEST(profiles_keep_to_what_they_promise);
    RUN_TEST(the_data_have_an_edition);
}

/* ------------------------------------------------------------------------------- lookup in made-up documents */

#define TABLES_MAX 4
#define ROWS_MAX   64

static tanhe_factor_row stored[TABLES_MAX][ROWS_MAX];
static tanhe_table made[TABLES_MAX];
static tanhe_catalog catalog;
static int32_t made_count;

static void clear_catalog(void) {
    made_count = 0;
    (void)tanhe_catalog_init(&catalog);
}

static tanhe_table *add(const char *text) {
    tanhe_text_error error;
    size_t errors = 0;
    tanhe_table *table = &made[made_count];

    if (tanhe_overlay_read(text, TANHE_NUL, stored[made_count], ROWS_MAX, table, &error, 1, &errors) !=
        TANHE_OK) {
        printf("line %ld: %s\n", (long)error.line, error.reason);
        return NULL;
    }
    made_count++;
    return tanhe_catalog_add(&catalog, table) == TANHE_OK ? table : NULL;
}

/* The caller's own table, or a document as if built in: with these flags and a source of its own. */
#define ADD_OVERLAY(text) ASSERT(add(text) != NULL)
#define ADD_DOCUMENT(text, its_flags)                                                                        \
    do {                                                                                                     \
        tanhe_table *added = add(text);                                                                      \
        ASSERT(added != NULL);                                                                               \
        added->flags = its_flags;                                                                            \
        added->source = TANHE_SOURCE_CEC_NEA_STATISTICS + made_count;                                        \
    } while (0)

#define HEAD "subject,property,variant,region,year,value,low,high,unit,grade\n"
#define MEAN(region, year, value, grade)                                                                     \
    "electricity,ef_co2_mean,," region "," year "," value ",,,tCO2/MWh," grade "\n"
#define MEAN_RANGE(region, year, low, high, grade)                                                           \
    "electricity,ef_co2_mean,," region "," year ",," low "," high ",tCO2/MWh," grade "\n"
#define CH4(variant, region, year, value, grade)                                                             \
    "raw_coal,ef_ch4," variant "," region "," year "," value ",,,kgCH4/TJ," grade "\n"
#define CH4_RANGE(variant, region, year, low, high, grade)                                                   \
    "raw_coal,ef_ch4," variant "," region "," year ",," low "," high ",kgCH4/TJ," grade "\n"

#define POWER    TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_EF_CO2_MEAN, 0
#define COAL_CH4 TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_EF_CH4

#define EARLIER      TANHE_ALLOW_EARLIER_YEAR
#define WIDER        TANHE_ALLOW_WIDER_REGION
#define LOCKED       TANHE_ALLOW_UNCONFIRMED
#define LOW_END      TANHE_ALLOW_RANGE_LOW
#define HIGH_END     TANHE_ALLOW_RANGE_HIGH
#define IS_EARLIER   TANHE_MATCH_EARLIER_YEAR
#define IS_WIDER     TANHE_MATCH_WIDER_REGION
#define IS_LOCKED    TANHE_MATCH_UNCONFIRMED
#define IS_SINGLE    TANHE_MATCH_SINGLE_SOURCED
#define PAST_LOCKED  TANHE_MATCH_LOCKED_PASSED
#define PAST_RANGE   TANHE_MATCH_RANGE_PASSED
#define IS_RANGE_END TANHE_MATCH_RANGE_END
#define IS_OVERLAY   TANHE_MATCH_OVERLAY

#define QUERY(...) ((tanhe_query){__VA_ARGS__})

/* FINDS(value, match, query...) and REFUSES(status, query...), the query being asked of `catalog`. */
#define FINDS(its_value, its_match, ...)                                                                     \
    do {                                                                                                     \
        tanhe_query asked = QUERY(__VA_ARGS__);                                                              \
        tanhe_factor found;                                                                                  \
        memset(&found, 0x5A, sizeof found);                                                                  \
        ASSERT_EQ_FMT(TANHE_OK, tanhe_factor_find(&catalog, &asked, &found), "%d");                          \
        ASSERT_EQ_FMT((double)(its_value), found.value, "%g");                                               \
        ASSERT_EQ_FMT((int32_t)(its_match), found.match, "%d");                                              \
    } while (0)

#define REFUSES(its_status, ...)                                                                             \
    do {                                                                                                     \
        tanhe_query asked = QUERY(__VA_ARGS__);                                                              \
        tanhe_factor found, before;                                                                          \
        memset(&found, 0x5A, sizeof found);                                                                  \
        before = found;                                                                                      \
        ASSERT_EQ_FMT(its_status, tanhe_factor_find(&catalog, &asked, &found), "%d");                        \
        ASSERT_MEM_EQ(&before, &found, sizeof found);                                                        \
    } while (0)

TEST arguments_are_checked(void) {
    tanhe_query query = QUERY(POWER, 430000, 2022, 0);
    tanhe_factor factor;

    clear_catalog();
    ADD_OVERLAY(HEAD MEAN("430000", "2022", "1", "B"));
    ASSERT_EQ(TANHE_EARG, tanhe_factor_find(NULL, &query, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_factor_find(&catalog, NULL, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_factor_find(&catalog, &query, NULL));
    FINDS(1, IS_OVERLAY, POWER, 430000, 2022, 0);
    REFUSES(TANHE_EARG, 0, TANHE_PROPERTY_EF_CO2_MEAN, 0, 430000, 2022, 0);
    REFUSES(TANHE_EARG, -1, TANHE_PROPERTY_EF_CO2_MEAN, 0, 430000, 2022, 0);
    REFUSES(TANHE_EARG, 65536, TANHE_PROPERTY_EF_CO2_MEAN, 0, 430000, 2022, 0);
    REFUSES(TANHE_EARG, TANHE_CARRIER_ELECTRICITY, 0, 0, 430000, 2022, 0);
    REFUSES(TANHE_EARG, TANHE_CARRIER_ELECTRICITY, -1, 0, 430000, 2022, 0);
    REFUSES(TANHE_EARG, TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_MAX + 1, 0, 430000, 2022, 0);
    REFUSES(TANHE_EARG, TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_EF_CO2_MEAN, -1, 430000, 2022, 0);
    REFUSES(TANHE_EARG, TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_EF_CO2_MEAN, 65536, 430000, 2022, 0);
    REFUSES(TANHE_EARG, POWER, -1, 2022, 0);
    REFUSES(TANHE_EARG, POWER, 430000, -1, 0);
    REFUSES(TANHE_EARG, POWER, 430000, 2022, TANHE_ALLOW_ALL_BITS + 1);
    REFUSES(TANHE_EARG, POWER, 430000, 2022, -1);
    REFUSES(TANHE_EARG, POWER, 430000, 2022, INT32_MIN);
    REFUSES(TANHE_EARG, POWER, 430000, 2022, LOW_END | HIGH_END);
    /* Valid numbers that nothing is known by. */
    REFUSES(TANHE_ENOTFOUND, 65535, TANHE_PROPERTY_EF_CO2_MEAN, 0, 430000, 2022, 0);
    REFUSES(TANHE_ENOTFOUND, TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_MAX, 0, 430000, 2022, 0);
    REFUSES(TANHE_ENOTFOUND, TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_NCV, 0, 430000, 2022, 7);
    PASS();
}

TEST an_empty_catalog_has_nothing(void) {
    clear_catalog();
    REFUSES(TANHE_ENOTFOUND, POWER, 430000, 2022, 0);
    REFUSES(TANHE_ENOTFOUND, POWER, 430300, 2022, EARLIER | WIDER | LOCKED | LOW_END);
    PASS();
}

TEST the_answer_is_the_row(void) {
    tanhe_query query =
        QUERY(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_EF_CH4, TANHE_VARIANT_ROAD, 430300, 2025, EARLIER | WIDER);
    tanhe_factor factor;

    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "2022", "9", "B"), TANHE_TABLE_BY_REGION);
    ADD_DOCUMENT(
        HEAD CH4("", "430000", "2024", "8", "B") "raw_coal,ef_ch4,road,430000,2020,3,2.5,4,kgCH4/TJ,C\n",
        TANHE_TABLE_BY_REGION);
    ASSERT_EQ(TANHE_OK, tanhe_factor_find(&catalog, &query, &factor));
    ASSERT_EQ_FMT(3.0, factor.value, "%g");
    ASSERT_EQ_FMT(2.5, factor.low, "%g");
    ASSERT_EQ_FMT(4.0, factor.high, "%g");
    ASSERT_EQ_FMT(TANHE_FUEL_RAW_COAL, factor.subject, "%d");
    ASSERT_EQ_FMT(TANHE_PROPERTY_EF_CH4, factor.property, "%d");
    ASSERT_EQ_FMT(TANHE_VARIANT_ROAD, factor.variant, "%d");
    ASSERT_EQ_FMT(430000, factor.region, "%d");
    ASSERT_EQ_FMT(2020, factor.year, "%d");
    ASSERT_EQ_FMT(TANHE_UNIT_KGCH4_PER_TJ, factor.unit, "%d");
    ASSERT_EQ_FMT(made[1].source, factor.source, "%d");
    ASSERT_EQ_FMT(TANHE_GRADE_C, factor.grade, "%d");
    ASSERT_EQ_FMT(TANHE_GRADE_C, factor.bounds_grade, "%d");
    ASSERT_EQ_FMT(IS_EARLIER | IS_WIDER | IS_SINGLE, factor.match, "%d");
    ASSERT_EQ_FMT(1, factor.table, "%d");
    ASSERT_EQ_FMT(1, factor.row, "%d");
    PASS();
}

TEST tables_are_asked_in_order(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "2021", "1", "B"), TANHE_TABLE_BY_REGION);
    ADD_DOCUMENT(HEAD MEAN("430000", "2021", "2", "B") MEAN("430000", "2022", "3", "A"),
                 TANHE_TABLE_BY_REGION);
    FINDS(1, 0, POWER, 430000, 2021, 0);
    FINDS(3, 0, POWER, 430000, 2022, 0);
    REFUSES(TANHE_ENOTFOUND, POWER, 430000, 2023, 0);
    REFUSES(TANHE_ENOTFOUND, POWER, 430000, 2020, EARLIER | WIDER); /* never a later year */
    PASS();
}

TEST grades_show_in_the_match(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "2020", "1", "A") MEAN("430000", "2021", "2", "B")
                     MEAN("430000", "2022", "3", "C") MEAN("430000", "2023", "4", "D")
                         MEAN("430000", "2024", "5", ""),
                 TANHE_TABLE_BY_REGION);
    FINDS(1, 0, POWER, 430000, 2020, LOCKED);
    FINDS(2, 0, POWER, 430000, 2021, LOCKED);
    FINDS(3, IS_SINGLE, POWER, 430000, 2022, LOCKED);
    FINDS(4, IS_LOCKED, POWER, 430000, 2023, LOCKED);
    FINDS(5, 0, POWER, 430000, 2024, LOCKED);
    REFUSES(TANHE_EUNCONFIRMED, POWER, 430000, 2023, 0);
    PASS();
}

/* --- years --- */

TEST an_exact_match_in_any_table_comes_before_a_fallback(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "2021", "1", "B") MEAN("430300", "2021", "2", "B"),
                 TANHE_TABLE_BY_REGION);
    ADD_DOCUMENT(HEAD MEAN("430000", "2022", "3", "C"), TANHE_TABLE_BY_REGION);
    FINDS(3, IS_SINGLE, POWER, 430000, 2022, EARLIER | WIDER);
    FINDS(2, 0, POWER, 430300, 2021, EARLIER | WIDER);
    PASS();
}

TEST the_newest_year_not_after_the_one_asked_wins(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "2010", "1", "B") MEAN("430000", "2018", "2", "B")
                     MEAN("430000", "2023", "3", "B"),
                 TANHE_TABLE_BY_REGION);
    ADD_DOCUMENT(HEAD MEAN("430000", "2018", "4", "B") MEAN("430000", "2020", "5", "B"),
                 TANHE_TABLE_BY_REGION);
    REFUSES(TANHE_ENOTFOUND, POWER, 430000, 2021, 0);
    REFUSES(TANHE_ENOTFOUND, POWER, 430000, 2021, WIDER);
    FINDS(5, IS_EARLIER, POWER, 430000, 2022, EARLIER);
    FINDS(2, IS_EARLIER, POWER, 430000, 2019, EARLIER); /* the same year twice: the earlier document */
    FINDS(1, IS_EARLIER, POWER, 430000, 2017, EARLIER);
    FINDS(3, IS_EARLIER, POWER, 430000, INT32_MAX, EARLIER);
    REFUSES(TANHE_ENOTFOUND, POWER, 430000, 2009, EARLIER);
    REFUSES(TANHE_ENOTFOUND, POWER, 430000, 0, EARLIER);
    PASS();
}

TEST a_row_without_a_year_holds_for_every_year(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "", "1", "B") MEAN("430000", "2021", "2", "B"), TANHE_TABLE_BY_REGION);
    FINDS(1, 0, POWER, 430000, 2020, 0);
    FINDS(2, 0, POWER, 430000, 2021, 0); /* the year itself first */
    FINDS(1, 0, POWER, 430000, 2022, EARLIER);
    FINDS(1, 0, POWER, 430000, 0, 0);
    FINDS(1, IS_WIDER, POWER, 430300, 2022, EARLIER | WIDER);
    FINDS(1, IS_WIDER, POWER, 430300, 2022, WIDER);
    FINDS(2, IS_WIDER, POWER, 430300, 2021, WIDER); /* there too */
    PASS();
}

/* In the order of the documents, whether the region itself is asked or one that lies in it. */
TEST a_row_without_a_year_is_worth_the_year_itself(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "", "1", "B"), TANHE_TABLE_BY_REGION);
    ADD_DOCUMENT(HEAD MEAN("430000", "2022", "2", "B"), TANHE_TABLE_BY_REGION);
    FINDS(1, 0, POWER, 430000, 2022, 0);
    FINDS(1, IS_WIDER, POWER, 430300, 2022, WIDER);
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "2022", "2", "B"), TANHE_TABLE_BY_REGION);
    ADD_DOCUMENT(HEAD MEAN("430000", "", "1", "B"), TANHE_TABLE_BY_REGION);
    FINDS(2, 0, POWER, 430000, 2022, 0);
    FINDS(2, IS_WIDER, POWER, 430300, 2022, WIDER);
    FINDS(1, IS_WIDER, POWER, 430300, 2023, WIDER | EARLIER);
    PASS();
}

TEST a_query_without_a_year_finds_rows_without_one(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "2021", "1", "B"), TANHE_TABLE_BY_REGION);
    REFUSES(TANHE_ENOTFOUND, POWER, 430000, 0, EARLIER | WIDER | LOCKED);
    PASS();
}

/* --- regions --- */

TEST a_document_that_does_not_split_holds_for_every_region(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("100000", "", "1", "B") CH4("", "100000", "2020", "2", "B"), 0);
    FINDS(1, 0, POWER, 430300, 2022, 0);
    FINDS(1, 0, POWER, TANHE_REGION_WORLD, 2022, 0);
    FINDS(1, 0, POWER, 810000, 2022, WIDER);
    FINDS(2, 0, COAL_CH4, 0, 430300, 2020, 0);
    REFUSES(TANHE_ENOTFOUND, COAL_CH4, 0, 430300, 2021, WIDER);
    FINDS(2, IS_EARLIER, COAL_CH4, 0, 430300, 2021, EARLIER);
    FINDS(2, IS_EARLIER, COAL_CH4, 0, 430300, 2021, EARLIER | WIDER);
    PASS();
}

TEST an_overlay_row_without_a_region_holds_everywhere(void) {
    clear_catalog();
    ADD_OVERLAY(HEAD MEAN("", "2022", "1", "B") MEAN("430000", "2022", "2", "B"));
    FINDS(1, IS_OVERLAY, POWER, 430300, 2022, 0);
    FINDS(2, IS_OVERLAY, POWER, 430000, 2022, 0);     /* the region itself first */
    FINDS(1, IS_OVERLAY, POWER, 430300, 2022, WIDER); /* an exact match comes before the province */
    FINDS(1, IS_OVERLAY, POWER, 810000, 2022, 0);
    FINDS(1, IS_OVERLAY, POWER, 0, 2022, 0);
    REFUSES(TANHE_ENOTFOUND, POWER, 430300, 2023, 0);
    PASS();
}

TEST the_same_holds_for_an_earlier_year(void) {
    clear_catalog();
    ADD_OVERLAY(HEAD MEAN("", "2020", "1", "B"));
    FINDS(1, IS_OVERLAY | IS_EARLIER, POWER, TANHE_REGION_WORLD, 2022, EARLIER);
    FINDS(1, IS_OVERLAY | IS_EARLIER, POWER, 430300, 2022, EARLIER);
    FINDS(1, IS_OVERLAY | IS_EARLIER, POWER, 430300, 2022, EARLIER | WIDER);
    PASS();
}

TEST the_nearest_region_wins_before_the_newest_year(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("100000", "2022", "1", "A") MEAN("430000", "2022", "2", "A"),
                 TANHE_TABLE_BY_REGION);
    ADD_DOCUMENT(HEAD MEAN("430300", "2012", "3", "C"), TANHE_TABLE_BY_REGION);
    FINDS(3, IS_EARLIER | IS_SINGLE, POWER, 430300, 2022, EARLIER | WIDER);
    FINDS(2, IS_WIDER, POWER, 430300, 2022, WIDER);
    FINDS(3, IS_EARLIER | IS_WIDER | IS_SINGLE, POWER, 430321, 2022, EARLIER | WIDER);
    REFUSES(TANHE_ENOTFOUND, POWER, 430300, 2011, EARLIER);
    PASS();
}

/* What a region lies in, itself first, by the grids of the announcements; 0 is the world. */
#define CHAIN_MAX 6
static const struct {
    int32_t count;
    int32_t regions[CHAIN_MAX];
} chains[] = {
    {6, {430321, 430300, 430000, TANHE_REGION_GRID_CENTRAL, TANHE_REGION_CHINA, TANHE_REGION_WORLD}},
    {5, {430300, 430000, TANHE_REGION_GRID_CENTRAL, TANHE_REGION_CHINA, TANHE_REGION_WORLD}},
    {4, {430000, TANHE_REGION_GRID_CENTRAL, TANHE_REGION_CHINA, TANHE_REGION_WORLD}},
    {6, {110101, 110100, 110000, TANHE_REGION_GRID_NORTH, TANHE_REGION_CHINA, TANHE_REGION_WORLD}},
    {6, {429004, 429000, 420000, TANHE_REGION_GRID_CENTRAL, TANHE_REGION_CHINA, TANHE_REGION_WORLD}},
    {6, {510104, 510100, 510000, TANHE_REGION_GRID_SOUTHWEST, TANHE_REGION_CHINA, TANHE_REGION_WORLD}},
    {4, {110000, TANHE_REGION_GRID_NORTH, TANHE_REGION_CHINA, TANHE_REGION_WORLD}},
    /* Inner Mongolia lies in two grids, by prefecture. */
    {6, {150421, 150400, 150000, TANHE_REGION_GRID_NORTHEAST, TANHE_REGION_CHINA, TANHE_REGION_WORLD}},
    {6, {150102, 150100, 150000, TANHE_REGION_GRID_NORTH, TANHE_REGION_CHINA, TANHE_REGION_WORLD}},
    {3, {150000, TANHE_REGION_CHINA, TANHE_REGION_WORLD}},
    /* Tibet belongs to no grid of the announcements. */
    {5, {540121, 540100, 540000, TANHE_REGION_CHINA, TANHE_REGION_WORLD}},
    {3, {540000, TANHE_REGION_CHINA, TANHE_REGION_WORLD}},
    /* "The country" of the documents does not count Taiwan, Hong Kong and Macao. */
    {2, {710000, TANHE_REGION_WORLD}},
    {3, {810001, 810000, TANHE_REGION_WORLD}},
    {2, {820000, TANHE_REGION_WORLD}},
    {4, {829999, 829900, 820000, TANHE_REGION_WORLD}},
    {3, {TANHE_REGION_GRID_CENTRAL, TANHE_REGION_CHINA, TANHE_REGION_WORLD}},
    {3, {TANHE_REGION_GRID6_CENTRAL, TANHE_REGION_CHINA, TANHE_REGION_WORLD}},
    {2, {TANHE_REGION_CHINA, TANHE_REGION_WORLD}},
    {1, {TANHE_REGION_WORLD}},
};

static int is_in_chain(size_t chain, int32_t region) {
    for (int32_t i = 0; i < chains[chain].count; i++) {
        if (chains[chain].regions[i] == region)
            return 1;
    }
    return 0;
}

/* A document with a value for every region of the chain from `first` on, and for many that are not in it. */
static const char *document_of_chain(size_t chain, int32_t first) {
    static const int32_t others[] = {110000,  120000,  150000,  150100,  150400,  420000,  430100,
                                     430322,  440000,  540000,  710000,  810000,  820000,  1000001,
                                     1000002, 1000003, 1000004, 1000005, 1000006, 1000007, 1000104};
    static char text[8192];
    size_t used = (size_t)snprintf(text, sizeof text, HEAD);

    for (int32_t i = first; i < chains[chain].count; i++)
        used += (size_t)snprintf(text + used, sizeof text - used,
                                 "electricity,build_margin,,%d,2022,%d,,,tCO2/MWh,B\n",
                                 (int)chains[chain].regions[i], (int)(i + 1));
    for (size_t i = 0; i < COUNT(others); i++) {
        if (!is_in_chain(chain, others[i]))
            used += (size_t)snprintf(text + used, sizeof text - used,
                                     "electricity,build_margin,,%d,2022,99,,,tCO2/MWh,B\n", (int)others[i]);
    }
    return text;
}

#define MARGIN TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_BUILD_MARGIN, 0

TEST wider_regions_are_tried_from_the_nearest(void) {
    for (size_t c = 0; c < COUNT(chains); c++) {
        int32_t asked_of = chains[c].regions[0];
        for (int32_t first = 0; first < chains[c].count; first++) {
            clear_catalog();
            ADD_DOCUMENT(document_of_chain(c, first), TANHE_TABLE_BY_REGION);
            ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, tanhe_table_mee_nbs_grid()));
            FINDS(first + 1, first > 0 ? IS_WIDER : 0, MARGIN, asked_of, 2022, WIDER);
            FINDS(first + 1, first > 0 ? IS_WIDER | IS_EARLIER : IS_EARLIER, MARGIN, asked_of, 2024,
                  WIDER | EARLIER);
            if (first > 0) {
                REFUSES(TANHE_ENOTFOUND, MARGIN, asked_of, 2022, 0);
                REFUSES(TANHE_ENOTFOUND, MARGIN, asked_of, 2022, EARLIER);
            }
        }
        clear_catalog();
        ADD_DOCUMENT(document_of_chain(c, chains[c].count), TANHE_TABLE_BY_REGION);
        ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, tanhe_table_mee_nbs_grid()));
        REFUSES(TANHE_ENOTFOUND, MARGIN, asked_of, 2022, WIDER | LOCKED);
    }
    PASS();
}

/* Numbers before the first grid and behind the last are no grids: they lie in the world, not in the country. */
TEST what_is_beside_the_grids_is_not_in_the_country(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD "electricity,build_margin,,100000,2022,1,,,tCO2/MWh,B\n"
                      "electricity,build_margin,,0,2022,2,,,tCO2/MWh,B\n",
                 TANHE_TABLE_BY_REGION);
    FINDS(1, IS_WIDER, MARGIN, TANHE_REGION_GRID_NORTH, 2022, WIDER);
    FINDS(1, IS_WIDER, MARGIN, TANHE_REGION_GRID6_SOUTH, 2022, WIDER);
    FINDS(2, IS_WIDER, MARGIN, TANHE_REGION_GRID_NORTH - 1, 2022, WIDER);
    FINDS(2, IS_WIDER, MARGIN, TANHE_REGION_GRID6_SOUTH + 1, 2022, WIDER);
    FINDS(2, IS_WIDER, MARGIN, INT32_MAX, 2022, WIDER);
    PASS();
}

TEST grids_are_those_of_the_catalog(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD "electricity,build_margin,,1000004,2022,4,,,tCO2/MWh,B\n"
                      "electricity,build_margin,,1000006,2022,6,,,tCO2/MWh,B\n"
                      "electricity,build_margin,,100000,2022,1,,,tCO2/MWh,B\n",
                 TANHE_TABLE_BY_REGION);
    FINDS(1, IS_WIDER, MARGIN, 430300, 2022, WIDER); /* no document says which grid */
    ADD_OVERLAY(HEAD "electricity,grid_region,,430300,,1000006,,,1,B\n");
    FINDS(6, IS_WIDER, MARGIN, 430300, 2022, WIDER);
    FINDS(6, IS_WIDER, MARGIN, 430321, 2022, WIDER);
    FINDS(1, IS_WIDER, MARGIN, 430100, 2022, WIDER);
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, tanhe_table_mee_nbs_grid()));
    FINDS(6, IS_WIDER, MARGIN, 430300, 2022, WIDER);
    FINDS(4, IS_WIDER, MARGIN, 430100, 2022, WIDER);
    PASS();
}

TEST what_is_no_grid_is_passed(void) {
    clear_catalog();
    ADD_OVERLAY(HEAD "electricity,grid_region,,430000,,,1,2,1,B\n" MEAN("100000", "2022", "1", "B"));
    FINDS(1, IS_OVERLAY | IS_WIDER, POWER, 430300, 2022, WIDER);
    clear_catalog();
    ADD_OVERLAY(HEAD "electricity,grid_region,,430000,,1e300,,,1,B\n" MEAN("100000", "2022", "1", "B"));
    FINDS(1, IS_OVERLAY | IS_WIDER, POWER, 430300, 2022, WIDER);
    PASS();
}

/* --- locked values --- */

TEST locked_values_need_leave(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "2022", "1", "D"), TANHE_TABLE_BY_REGION);
    REFUSES(TANHE_EUNCONFIRMED, POWER, 430000, 2022, 0);
    REFUSES(TANHE_EUNCONFIRMED, POWER, 430000, 2022, EARLIER | WIDER | LOW_END);
    REFUSES(TANHE_EUNCONFIRMED, POWER, 430000, 2023, EARLIER);
    REFUSES(TANHE_EUNCONFIRMED, POWER, 430300, 2022, WIDER);
    REFUSES(TANHE_ENOTFOUND, POWER, 430300, 2022, LOCKED);
    REFUSES(TANHE_ENOTFOUND, POWER, 430000, 2021, LOCKED | EARLIER | WIDER);
    FINDS(1, IS_LOCKED, POWER, 430000, 2022, LOCKED);
    FINDS(1, IS_LOCKED | IS_EARLIER, POWER, 430000, 2023, LOCKED | EARLIER);
    FINDS(1, IS_LOCKED | IS_WIDER, POWER, 430300, 2022, LOCKED | WIDER);
    FINDS(1, IS_LOCKED | IS_WIDER | IS_EARLIER, POWER, 430300, 2030, LOCKED | WIDER | EARLIER);
    PASS();
}

TEST confirmed_values_come_before_locked_ones(void) {
    static const int32_t leave[] = {0, LOCKED};

    for (size_t i = 0; i < COUNT(leave); i++) {
        clear_catalog();
        ADD_DOCUMENT(HEAD MEAN("430000", "2022", "1", "D"), TANHE_TABLE_BY_REGION);
        ADD_DOCUMENT(HEAD MEAN("430000", "2022", "2", "B") MEAN("430000", "2020", "3", "B")
                         MEAN("100000", "2021", "4", "C") MEAN("100000", "2022", "5", "D"),
                     TANHE_TABLE_BY_REGION);
        ADD_DOCUMENT(HEAD MEAN("430000", "2022", "6", "D"), TANHE_TABLE_BY_REGION);
        FINDS(2, PAST_LOCKED, POWER, 430000, 2022, leave[i]);
        /* a locked value of the very year and region is passed for an older confirmed one */
        catalog.tables[1] = catalog.tables[2];
        catalog.count = 2;
        ADD_DOCUMENT(HEAD MEAN("430000", "2020", "3", "B") MEAN("100000", "2021", "4", "C"),
                     TANHE_TABLE_BY_REGION);
        FINDS(3, PAST_LOCKED | IS_EARLIER, POWER, 430000, 2022, leave[i] | EARLIER);
        FINDS(3, PAST_LOCKED | IS_EARLIER | IS_WIDER, POWER, 430300, 2022, leave[i] | EARLIER | WIDER);
    }
    PASS();
}

/* The flag is for what would have been preferred had it been confirmed. */
TEST locked_values_that_come_later_are_not_mentioned(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "2020", "1", "B"), TANHE_TABLE_BY_REGION);
    ADD_DOCUMENT(HEAD MEAN("430000", "2020", "2", "D") MEAN("430000", "2019", "3", "D"),
                 TANHE_TABLE_BY_REGION);
    FINDS(1, 0, POWER, 430000, 2020, LOCKED);
    FINDS(1, IS_EARLIER, POWER, 430000, 2022, LOCKED | EARLIER);
    FINDS(1, IS_WIDER, POWER, 430300, 2020, LOCKED | WIDER);
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "2020", "2", "D"), TANHE_TABLE_BY_REGION);
    ADD_DOCUMENT(HEAD MEAN("430000", "2020", "1", "B"), TANHE_TABLE_BY_REGION);
    FINDS(1, IS_EARLIER | PAST_LOCKED, POWER, 430000, 2022, LOCKED | EARLIER);
    FINDS(1, IS_WIDER | PAST_LOCKED, POWER, 430300, 2020, WIDER);
    PASS();
}

/* "Only locked values exist" is not so where a confirmed row holds for every year or everywhere. */
TEST a_confirmed_row_without_a_year_is_not_hidden_by_a_locked_one(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "", "1", "B") MEAN("430000", "2022", "2", "D"), TANHE_TABLE_BY_REGION);
    FINDS(1, PAST_LOCKED, POWER, 430000, 2022, 0);
    FINDS(1, PAST_LOCKED, POWER, 430000, 2022, LOCKED | EARLIER | WIDER);
    PASS();
}

TEST a_confirmed_earlier_row_is_not_hidden_by_a_locked_one_without_a_year(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "", "1", "D") MEAN("430000", "2020", "2", "B"), TANHE_TABLE_BY_REGION);
    REFUSES(TANHE_EUNCONFIRMED, POWER, 430000, 2022, 0);
    FINDS(2, PAST_LOCKED | IS_EARLIER, POWER, 430000, 2022, EARLIER);
    FINDS(2, PAST_LOCKED | IS_EARLIER, POWER, 430000, 2022, EARLIER | LOCKED);
    FINDS(1, IS_LOCKED, POWER, 430000, 2022, LOCKED);
    PASS();
}

TEST a_confirmed_row_without_a_year_is_not_hidden_by_a_range(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "", "1", "B") MEAN_RANGE("430000", "2022", "2", "3", "B"),
                 TANHE_TABLE_BY_REGION);
    FINDS(1, PAST_RANGE, POWER, 430000, 2022, 0);
    FINDS(2, IS_RANGE_END, POWER, 430000, 2022, LOW_END);
    PASS();
}

TEST a_confirmed_row_for_everywhere_is_not_hidden_by_a_locked_one(void) {
    clear_catalog();
    ADD_OVERLAY(HEAD MEAN("", "2022", "1", "B") MEAN("430000", "2022", "2", "D"));
    FINDS(1, IS_OVERLAY | PAST_LOCKED, POWER, 430000, 2022, 0);
    FINDS(1, IS_OVERLAY | PAST_LOCKED, POWER, 430000, 2022, LOCKED);
    FINDS(1, IS_OVERLAY | PAST_LOCKED | IS_EARLIER, POWER, 430000, 2023, EARLIER);
    PASS();
}

/* --- ranges --- */

TEST a_range_needs_a_choice(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN_RANGE("430000", "2022", "1", "2", "C"), TANHE_TABLE_BY_REGION);
    REFUSES(TANHE_ECHOICE, POWER, 430000, 2022, 0);
    REFUSES(TANHE_ECHOICE, POWER, 430000, 2022, LOCKED | EARLIER | WIDER);
    REFUSES(TANHE_ECHOICE, POWER, 430000, 2023, EARLIER);
    REFUSES(TANHE_ECHOICE, POWER, 430300, 2022, WIDER);
    REFUSES(TANHE_ENOTFOUND, POWER, 430300, 2022, 0);
    FINDS(1, IS_RANGE_END | IS_SINGLE, POWER, 430000, 2022, LOW_END);
    FINDS(2, IS_RANGE_END | IS_SINGLE, POWER, 430000, 2022, HIGH_END);
    FINDS(2, IS_RANGE_END | IS_SINGLE | IS_EARLIER | IS_WIDER, POWER, 430300, 2023,
          HIGH_END | EARLIER | WIDER);
    PASS();
}

TEST a_range_may_have_one_end(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN_RANGE("430000", "2021", "1", "", "B") MEAN_RANGE("430000", "2022", "", "2", "B"),
                 TANHE_TABLE_BY_REGION);
    FINDS(1, IS_RANGE_END, POWER, 430000, 2021, LOW_END);
    REFUSES(TANHE_ECHOICE, POWER, 430000, 2021, HIGH_END);
    FINDS(2, IS_RANGE_END, POWER, 430000, 2022, HIGH_END);
    REFUSES(TANHE_ECHOICE, POWER, 430000, 2022, LOW_END);
    PASS();
}

TEST a_value_is_never_replaced_by_an_end_of_its_range(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD "electricity,ef_co2_mean,,430000,2022,2,1,3,tCO2/MWh,B\n", TANHE_TABLE_BY_REGION);
    FINDS(2, 0, POWER, 430000, 2022, 0);
    FINDS(2, 0, POWER, 430000, 2022, LOW_END);
    FINDS(2, 0, POWER, 430000, 2022, HIGH_END);
    PASS();
}

TEST a_range_is_passed_for_a_value_of_a_later_document(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN_RANGE("430000", "2022", "1", "2", "B"), TANHE_TABLE_BY_REGION);
    ADD_DOCUMENT(HEAD MEAN("430000", "2022", "3", "B"), TANHE_TABLE_BY_REGION);
    FINDS(3, PAST_RANGE, POWER, 430000, 2022, 0);
    FINDS(1, IS_RANGE_END, POWER, 430000, 2022, LOW_END); /* with leave, the first document has it */
    FINDS(3, PAST_RANGE | IS_EARLIER, POWER, 430000, 2023, EARLIER);
    FINDS(2, IS_RANGE_END | IS_EARLIER, POWER, 430000, 2023, EARLIER | HIGH_END);
    PASS();
}

TEST a_locked_range_needs_both_leaves(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN_RANGE("430000", "2022", "1", "2", "D"), TANHE_TABLE_BY_REGION);
    REFUSES(TANHE_EUNCONFIRMED, POWER, 430000, 2022, 0);
    REFUSES(TANHE_EUNCONFIRMED, POWER, 430000, 2022, LOW_END);
    REFUSES(TANHE_ECHOICE, POWER, 430000, 2022, LOCKED);
    FINDS(1, IS_RANGE_END | IS_LOCKED, POWER, 430000, 2022, LOCKED | LOW_END);
    FINDS(2, IS_RANGE_END | IS_LOCKED | IS_EARLIER, POWER, 430000, 2023, LOCKED | HIGH_END | EARLIER);
    PASS();
}

TEST a_locked_value_serves_where_else_is_only_a_range(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN_RANGE("430000", "2022", "1", "2", "B"), TANHE_TABLE_BY_REGION);
    ADD_DOCUMENT(HEAD MEAN("430000", "2022", "3", "D"), TANHE_TABLE_BY_REGION);
    REFUSES(TANHE_ECHOICE, POWER, 430000, 2022, 0);
    FINDS(3, PAST_RANGE | IS_LOCKED, POWER, 430000, 2022, LOCKED);
    FINDS(1, IS_RANGE_END, POWER, 430000, 2022, LOCKED | LOW_END);
    /* the same for fallbacks */
    FINDS(3, PAST_RANGE | IS_LOCKED | IS_EARLIER, POWER, 430000, 2023, LOCKED | EARLIER);
    FINDS(3, PAST_RANGE | IS_LOCKED | IS_WIDER, POWER, 430300, 2022, LOCKED | WIDER);
    PASS();
}

/* A value may be confirmed where its bounds are only recalled. */
TEST locked_bounds_are_withheld(void) {
    tanhe_query query = QUERY(POWER, 430000, 2022, 0);
    tanhe_factor factor;

    clear_catalog();
    ADD_DOCUMENT(HEAD "electricity,ef_co2_mean,,430000,2022,2,1,3,tCO2/MWh,B\n", TANHE_TABLE_BY_REGION);
    stored[0][0].grades = TANHE_GRADE_B + 16 * TANHE_GRADE_D;
    ASSERT_EQ(TANHE_OK, tanhe_factor_find(&catalog, &query, &factor));
    ASSERT_EQ_FMT(2.0, factor.value, "%g");
    ASSERT(is_nan(factor.low) && is_nan(factor.high));
    ASSERT_EQ_FMT(TANHE_GRADE_B, factor.grade, "%d");
    ASSERT_EQ_FMT(TANHE_GRADE_D, factor.bounds_grade, "%d");
    query.allow = LOCKED;
    ASSERT_EQ(TANHE_OK, tanhe_factor_find(&catalog, &query, &factor));
    ASSERT_EQ_FMT(1.0, factor.low, "%g");
    ASSERT_EQ_FMT(3.0, factor.high, "%g");
    ASSERT_EQ_FMT(TANHE_GRADE_D, factor.bounds_grade, "%d");
    PASS();
}

/* --- variants --- */

#define ROAD TANHE_VARIANT_ROAD

TEST the_variant_comes_before_none(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD CH4("", "430000", "2022", "1", "B") CH4("road", "430000", "2022", "2", "B")
                     CH4("aviation", "430000", "2022", "3", "B"),
                 TANHE_TABLE_BY_REGION);
    FINDS(2, 0, COAL_CH4, ROAD, 430000, 2022, 0);
    FINDS(1, 0, COAL_CH4, 0, 430000, 2022, 0);
    FINDS(1, 0, COAL_CH4, TANHE_VARIANT_RAILWAYS, 430000, 2022, 0);
    FINDS(2, IS_EARLIER, COAL_CH4, ROAD, 430000, 2023, EARLIER);
    FINDS(1, IS_EARLIER, COAL_CH4, TANHE_VARIANT_RAILWAYS, 430000, 2023, EARLIER);
    FINDS(1, IS_EARLIER, COAL_CH4, 0, 430000, 2023, EARLIER);
    PASS();
}

TEST a_variant_is_never_taken_for_none(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD CH4("road", "430000", "2022", "2", "B"), TANHE_TABLE_BY_REGION);
    REFUSES(TANHE_ENOTFOUND, COAL_CH4, 0, 430000, 2022, EARLIER | WIDER | LOCKED);
    REFUSES(TANHE_ENOTFOUND, COAL_CH4, TANHE_VARIANT_RAILWAYS, 430000, 2022, EARLIER | WIDER | LOCKED);
    PASS();
}

TEST tables_come_before_variants(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD CH4("", "430000", "2022", "1", "B"), TANHE_TABLE_BY_REGION);
    ADD_DOCUMENT(HEAD CH4("road", "430000", "2022", "2", "B"), TANHE_TABLE_BY_REGION);
    FINDS(1, 0, COAL_CH4, ROAD, 430000, 2022, 0);
    FINDS(1, IS_WIDER, COAL_CH4, ROAD, 430300, 2022, WIDER);
    PASS();
}

/* What a document says of the variant does not depend on the documents before it. */
TEST the_variant_comes_before_none_in_each_document(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD CH4("", "430000", "2020", "1", "B") CH4("road", "430000", "2010", "2", "B"),
                 TANHE_TABLE_BY_REGION);
    FINDS(2, IS_EARLIER, COAL_CH4, ROAD, 430000, 2022, EARLIER);
    clear_catalog();
    ADD_DOCUMENT(HEAD CH4("", "430000", "2015", "3", "B"), TANHE_TABLE_BY_REGION);
    ADD_DOCUMENT(HEAD CH4("", "430000", "2020", "1", "B") CH4("road", "430000", "2010", "2", "B"),
                 TANHE_TABLE_BY_REGION);
    FINDS(3, IS_EARLIER, COAL_CH4, ROAD, 430000, 2022, EARLIER);
    PASS();
}

TEST a_locked_variant_does_not_hide_none(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD CH4("", "430000", "2022", "1", "B") CH4("road", "430000", "2022", "2", "D"),
                 TANHE_TABLE_BY_REGION);
    FINDS(1, PAST_LOCKED, COAL_CH4, ROAD, 430000, 2022, 0);
    FINDS(1, PAST_LOCKED, COAL_CH4, ROAD, 430000, 2022, LOCKED);
    /* the same for fallbacks */
    FINDS(1, PAST_LOCKED | IS_WIDER, COAL_CH4, ROAD, 430300, 2022, WIDER);
    FINDS(1, PAST_LOCKED | IS_WIDER, COAL_CH4, ROAD, 430300, 2022, WIDER | LOCKED);
    FINDS(1, PAST_LOCKED | IS_EARLIER, COAL_CH4, ROAD, 430000, 2023, EARLIER);
    PASS();
}

TEST a_range_of_a_variant_does_not_hide_none(void) {
    clear_catalog();
    ADD_DOCUMENT(HEAD CH4("", "430000", "2022", "1", "B") CH4_RANGE("road", "430000", "2022", "2", "3", "B"),
                 TANHE_TABLE_BY_REGION);
    FINDS(1, PAST_RANGE, COAL_CH4, ROAD, 430000, 2022, 0);
    FINDS(2, IS_RANGE_END, COAL_CH4, ROAD, 430000, 2022, LOW_END);
    /* the same for fallbacks */
    FINDS(1, PAST_RANGE | IS_WIDER, COAL_CH4, ROAD, 430300, 2022, WIDER);
    FINDS(2, IS_RANGE_END | IS_WIDER, COAL_CH4, ROAD, 430300, 2022, WIDER | LOW_END);
    PASS();
}

/* --- one document --- */

TEST one_document_can_be_asked(void) {
    tanhe_query query = QUERY(POWER, 430000, 2022, 0);
    tanhe_factor factor, before;

    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "2020", "1", "B") MEAN("430000", "2021", "2", "D")
                     MEAN_RANGE("430000", "2022", "3", "4", "B"),
                 TANHE_TABLE_BY_REGION);
    memset(&factor, 0x5A, sizeof factor);
    before = factor;
    ASSERT_EQ(TANHE_EARG, tanhe_table_find(NULL, &query, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_table_find(&made[0], NULL, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_table_find(&made[0], &query, NULL));
    ASSERT_EQ(TANHE_ECHOICE, tanhe_table_find(&made[0], &query, &factor));
    query.year = 2021;
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_table_find(&made[0], &query, &factor));
    query.year = 2019;
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_table_find(&made[0], &query, &factor));
    ASSERT_MEM_EQ(&before, &factor, sizeof factor);
    query.year = 2020;
    ASSERT_EQ(TANHE_OK, tanhe_table_find(&made[0], &query, &factor));
    ASSERT_EQ_FMT(1.0, factor.value, "%g");
    ASSERT_EQ_FMT(0, factor.table, "%d");
    query.year = 2022;
    query.region = 430321;
    query.allow = EARLIER | WIDER;
    ASSERT_EQ(TANHE_OK, tanhe_table_find(&made[0], &query, &factor));
    ASSERT_EQ_FMT(1.0, factor.value, "%g");
    ASSERT_EQ_FMT(IS_EARLIER | IS_WIDER | PAST_RANGE, factor.match, "%d");
    PASS();
}

SUITE(lookup) {
    RUN_TEST(arguments_are_checked);
    RUN_TEST(an_empty_catalog_has_nothing);
    RUN_TEST(the_answer_is_the_row);
    RUN_TEST(tables_are_asked_in_order);
    RUN_TEST(grades_show_in_the_match);
    RUN_TEST(an_exact_match_in_any_table_comes_before_a_fallback);
    RUN_TEST(the_newest_year_not_after_the_one_asked_wins);
    RUN_TEST(a_row_without_a_year_holds_for_every_year);
    RUN_TEST(a_row_without_a_year_is_worth_the_year_itself);
    RUN_TEST(a_query_without_a_year_finds_rows_without_one);
    RUN_TEST(a_document_that_does_not_split_holds_for_every_region);
    RUN_TEST(an_overlay_row_without_a_region_holds_everywhere);
    RUN_TEST(the_same_holds_for_an_earlier_year);
    RUN_TEST(the_nearest_region_wins_before_the_newest_year);
    RUN_TEST(wider_regions_are_tried_from_the_nearest);
    RUN_TEST(what_is_beside_the_grids_is_not_in_the_country);
    RUN_TEST(grids_are_those_of_the_catalog);
    RUN_TEST(what_is_no_grid_is_passed);
    RUN_TEST(locked_values_need_leave);
    RUN_TEST(confirmed_values_come_before_locked_ones);
    RUN_TEST(locked_values_that_come_later_are_not_mentioned);
    RUN_TEST(a_confirmed_row_without_a_year_is_not_hidden_by_a_locked_one);
    RUN_TEST(a_confirmed_earlier_row_is_not_hidden_by_a_locked_one_without_a_year);
    RUN_TEST(a_confirmed_row_without_a_year_is_not_hidden_by_a_range);
    RUN_TEST(a_confirmed_row_for_everywhere_is_not_hidden_by_a_locked_one);
    RUN_TEST(a_range_needs_a_choice);
    RUN_TEST(a_range_may_have_one_end);
    RUN_TEST(a_value_is_never_replaced_by_an_end_of_its_range);
    RUN_TEST(a_range_is_passed_for_a_value_of_a_later_document);
    RUN_TEST(a_locked_range_needs_both_leaves);
    RUN_TEST(a_locked_value_serves_where_else_is_only_a_range);
    RUN_TEST(locked_bounds_are_withheld);
    RUN_TEST(the_variant_comes_before_none);
    RUN_TEST(a_variant_is_never_taken_for_none);
    RUN_TEST(tables_come_before_variants);
    RUN_TEST(the_variant_comes_before_none_in_each_document);
    RUN_TEST(a_locked_variant_does_not_hide_none);
    RUN_TEST(a_range_of_a_variant_does_not_hide_none);
    RUN_TEST(one_document_can_be_asked);
}

/* -------------------------------------------------------------------------------- lookup in the built-in ones */

static tanhe_status ask(const tanhe_catalog *of, tanhe_query query, tanhe_factor *factor) {
    return tanhe_factor_find(of, &query, factor);
}

TEST the_example_of_the_header(void) {
    tanhe_query query = {TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_EF_CO2_MEAN, 0, 430000, 2022, 0};
    tanhe_factor factor;

    ASSERT_EQ(TANHE_OK, tanhe_factor_find(tanhe_profile_china(), &query, &factor));
    ASSERT_EQ_FMT(0.4900, factor.value, "%g");
    ASSERT_EQ_FMT(TANHE_UNIT_TCO2_PER_MWH, factor.unit, "%d");
    ASSERT_EQ_FMT(0, factor.match, "%d");
    PASS();
}

/* Tibet has no factor of its own and no grid: the country's, and only when that is allowed. */
TEST tibet_has_the_country_s_factor(void) {
    static const int32_t regions[] = {540000, 540100, 540121};
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_factor factor;

    for (size_t i = 0; i < COUNT(regions); i++) {
        ASSERT_EQ(TANHE_ENOTFOUND, ask(china, QUERY(POWER, regions[i], 2022, EARLIER | LOCKED), &factor));
        ASSERT_EQ(TANHE_OK, ask(china, QUERY(POWER, regions[i], 2022, WIDER), &factor));
        ASSERT_EQ_FMT(TANHE_REGION_CHINA, factor.region, "%d");
        ASSERT_EQ_FMT(0.5366, factor.value, "%g");
        ASSERT_EQ_FMT(IS_WIDER, factor.match, "%d");
    }
    PASS();
}

TEST hong_kong_macao_and_taiwan_have_none(void) {
    static const int32_t regions[] = {710000, 710100, 810000, 810001, 820000, 820001};
    const tanhe_catalog *china = tanhe_profile_china();
    int32_t allow = EARLIER | WIDER | LOCKED;
    tanhe_factor factor;

    for (size_t i = 0; i < COUNT(regions); i++) {
        ASSERT_EQ(TANHE_ENOTFOUND, ask(china, QUERY(POWER, regions[i], 2022, allow), &factor));
        /* what holds for every region holds there too */
        ASSERT_EQ(TANHE_OK,
                  ask(china,
                      QUERY(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_COAL_EQUIVALENT, 0, regions[i], 2022, 0),
                      &factor));
        ASSERT_EQ_FMT(0, factor.match, "%d");
    }
    PASS();
}

TEST a_county_finds_its_province_s_factor(void) {
    tanhe_factor factor;

    ASSERT_EQ(TANHE_OK, ask(tanhe_profile_china(), QUERY(POWER, 430321, 2025, EARLIER | WIDER), &factor));
    ASSERT_EQ_FMT(430000, factor.region, "%d");
    ASSERT_EQ_FMT(2023, factor.year, "%d");
    ASSERT_EQ_FMT(IS_EARLIER | IS_WIDER, factor.match, "%d");
    PASS();
}

/* Every built-in value whose bounds alone are locked. */
TEST built_in_locked_bounds_are_withheld(void) {
    const tanhe_catalog *all = tanhe_profile_all();

    for (int32_t t = 0; t < all->count; t++) {
        const tanhe_table *table = table_at(all, t);
        for (int32_t i = 0; i < table->count; i++) {
            const tanhe_factor_row *row = row_at(table, i);
            tanhe_query query =
                QUERY(subject_of(row), property_of(row), variant_of(row), row->region, row->year, 0);
            tanhe_factor factor;
            if (bounds_grade_of(row) != TANHE_GRADE_D || grade_of(row) == TANHE_GRADE_D)
                continue;
            ASSERT_EQm(name_of_row(table, i), TANHE_OK, tanhe_table_find(table, &query, &factor));
            ASSERTm(name_of_row(table, i), is_nan(factor.low) && is_nan(factor.high));
            query.allow = LOCKED;
            ASSERT_EQm(name_of_row(table, i), TANHE_OK, tanhe_table_find(table, &query, &factor));
            ASSERTm(name_of_row(table, i), !is_nan(factor.low) || !is_nan(factor.high));
        }
    }
    PASS();
}

SUITE(built_in_lookup) {
    RUN_TEST(the_example_of_the_header);
    RUN_TEST(tibet_has_the_country_s_factor);
    RUN_TEST(hong_kong_macao_and_taiwan_have_none);
    RUN_TEST(a_county_finds_its_province_s_factor);
    RUN_TEST(built_in_locked_bounds_are_withheld);
}

/* -------------------------------------------------------------------------------------------- catalogs */

TEST catalogs_are_built_up(void) {
    tanhe_catalog own;
    size_t rows = 77;

    memset(&own, 0x5A, sizeof own);
    ASSERT_EQ(TANHE_EARG, tanhe_catalog_init(NULL));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&own));
    ASSERT_EQ(0, own.count);
    ASSERT_EQ(0, own.reserved);
    ASSERT_EQ(TANHE_OK, tanhe_catalog_count(&own, &rows));
    ASSERT_EQ_FMT((size_t)0, rows, "%zu");
    ASSERT_EQ(TANHE_EARG, tanhe_catalog_add(NULL, tanhe_table_sar()));
    ASSERT_EQ(TANHE_EARG, tanhe_catalog_add(&own, NULL));
    ASSERT_EQ(0, own.count);
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&own, tanhe_table_sar()));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&own, tanhe_table_blends()));
    ASSERT_EQ(2, own.count);
    ASSERT(table_at(&own, 0) == tanhe_table_sar());
    ASSERT(table_at(&own, 1) == tanhe_table_blends());
    ASSERT_EQ(TANHE_OK, tanhe_catalog_count(&own, &rows));
    ASSERT_EQ_FMT((size_t)(tanhe_table_sar()->count + tanhe_table_blends()->count), rows, "%zu");
    rows = 77;
    ASSERT_EQ(TANHE_EARG, tanhe_catalog_count(NULL, &rows));
    ASSERT_EQ(TANHE_EARG, tanhe_catalog_count(&own, NULL));
    ASSERT_EQ_FMT((size_t)77, rows, "%zu");
    PASS();
}

TEST a_full_catalog_takes_no_more(void) {
    tanhe_catalog full, two, before;

    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&full));
    for (int32_t i = 0; i < TANHE_CATALOG_MAX; i++)
        ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&full, tanhe_table_sar()));
    before = full;
    ASSERT_EQ(TANHE_ESIZE, tanhe_catalog_add(&full, tanhe_table_sar()));
    ASSERT_EQ(TANHE_ESIZE, tanhe_catalog_extend(&full, tanhe_profile_ipcc2006()));
    ASSERT_EQ(TANHE_ESIZE, tanhe_catalog_extend(&full, &full));
    ASSERT_MEM_EQ(&before, &full, sizeof full);
    full.count = TANHE_CATALOG_MAX - 1;
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&two));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&two, tanhe_table_ar4()));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&two, tanhe_table_ar5()));
    before = full;
    ASSERT_EQ(TANHE_ESIZE, tanhe_catalog_extend(&full, &two)); /* none is added, not one of the two */
    ASSERT_MEM_EQ(&before, &full, sizeof full);
    two.count = 1;
    ASSERT_EQ(TANHE_OK, tanhe_catalog_extend(&full, &two));
    ASSERT_EQ(TANHE_CATALOG_MAX, full.count);
    PASS();
}

TEST catalogs_are_extended(void) {
    tanhe_catalog own;
    const tanhe_catalog *china = tanhe_profile_china_ets();

    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&own));
    ASSERT_EQ(TANHE_EARG, tanhe_catalog_extend(NULL, china));
    ASSERT_EQ(TANHE_EARG, tanhe_catalog_extend(&own, NULL));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&own, tanhe_table_sar()));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_extend(&own, china));
    ASSERT_EQ(china->count + 1, own.count);
    for (int32_t i = 0; i < china->count; i++)
        ASSERT(table_at(&own, i + 1) == table_at(china, i));
    /* by itself: each table once more */
    ASSERT_EQ(TANHE_OK, tanhe_catalog_extend(&own, &own));
    ASSERT_EQ(2 * (china->count + 1), own.count);
    for (int32_t i = 0; i < china->count + 1; i++)
        ASSERT(table_at(&own, i) == table_at(&own, i + china->count + 1));
    PASS();
}

TEST all_rows_are_listed(void) {
    const tanhe_catalog *all = tanhe_profile_all();
    size_t count = 0, index = 0, unconfirmed = 0, ranges = 0;
    tanhe_factor factor, before;

    ASSERT_EQ(TANHE_OK, tanhe_catalog_count(all, &count));
    for (int32_t t = 0; t < all->count; t++) {
        const tanhe_table *table = table_at(all, t);
        for (int32_t i = 0; i < table->count; i++, index++) {
            const tanhe_factor_row *row = row_at(table, i);
            int32_t match = (grade_of(row) == TANHE_GRADE_C ? IS_SINGLE : 0) |
                            (grade_of(row) == TANHE_GRADE_D ? IS_LOCKED : 0);
            ASSERT_EQ(TANHE_OK, tanhe_catalog_row(all, index, &factor));
            ASSERTm(name_of_row(table, i),
                    factor.table == t && factor.row == i && factor.source == table->source &&
                        factor.subject == subject_of(row) && factor.property == property_of(row) &&
                        factor.variant == variant_of(row) && factor.region == row->region &&
                        factor.year == row->year && factor.unit == row->unit &&
                        factor.grade == grade_of(row) && factor.bounds_grade == bounds_grade_of(row) &&
                        factor.match == match);
            ASSERTm(name_of_row(table, i), memcmp(&factor.value, &row->value, sizeof(double)) == 0 &&
                                               memcmp(&factor.low, &row->low, sizeof(double)) == 0 &&
                                               memcmp(&factor.high, &row->high, sizeof(double)) == 0);
            unconfirmed += (factor.match & IS_LOCKED) != 0 ? 1 : 0;
            ranges += is_nan(factor.value) ? 1 : 0;
        }
    }
    ASSERT_EQ_FMT(count, index, "%zu");
    ASSERT(unconfirmed > 0);
    ASSERT(ranges > 0);
    memset(&factor, 0x5A, sizeof factor);
    before = factor;
    ASSERT_EQ(TANHE_END, tanhe_catalog_row(all, count, &factor));
    ASSERT_EQ(TANHE_END, tanhe_catalog_row(all, (size_t)-1, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_catalog_row(NULL, 0, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_catalog_row(all, 0, NULL));
    ASSERT_MEM_EQ(&before, &factor, sizeof factor);
    PASS();
}

SUITE(catalogs) {
    RUN_TEST(catalogs_are_built_up);
    RUN_TEST(a_full_catalog_takes_no_more);
    RUN_TEST(catalogs_are_extended);
    RUN_TEST(all_rows_are_listed);
}

/* ----------------------------------------------------------------------------------------------- texts */

#define TEXT_MAX 1024

/* The text, or NULL where it is refused. */
static const char *text_of(const tanhe_catalog *of, const tanhe_factor *factor, int32_t which) {
    static char text[TEXT_MAX];

    text[0] = '\0';
    return tanhe_factor_text(of, factor, which, text, sizeof text) == TANHE_OK ? text : NULL;
}

TEST a_built_in_value_says_where_it_is_printed(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_factor factor;

    ASSERT_EQ(TANHE_OK, ask(china, QUERY(POWER, 430000, 2022, 0), &factor));
    ASSERT_STR_EQ("mee_nbs_grid", text_of(china, &factor, TANHE_TEXT_SOURCE_KEY));
    ASSERT_STR_EQ("生态环境部、国家统计局 电力二氧化碳排放因子公告 / "
                  "MEE-NBS announcements of CO2 factors of electricity",
                  text_of(china, &factor, TANHE_TEXT_SOURCE));
    ASSERT(strlen(text_of(china, &factor, TANHE_TEXT_LOCATOR)) > 0);
    ASSERT_EQ(TANHE_OK,
              ask(china, QUERY(TANHE_CARRIER_HEAT, TANHE_PROPERTY_EF_CO2, 0, 310000, 2022, 0), &factor));
    ASSERT_STR_EQ("shanghai_2022", text_of(china, &factor, TANHE_TEXT_SOURCE_KEY));
    ASSERT_STR_EQ("", text_of(china, &factor, TANHE_TEXT_LOCATOR));
    ASSERT_STR_EQ("Example of a local value overriding the default.",
                  text_of(china, &factor, TANHE_TEXT_REMARK));
    PASS();
}

/* The texts of every built-in value are those of its row. */
TEST every_built_in_value_has_its_texts(void) {
    const tanhe_catalog *all = tanhe_profile_all();
    tanhe_factor factor;

    for (size_t i = 0; tanhe_catalog_row(all, i, &factor) == TANHE_OK; i++) {
        const tanhe_factor_row *row = row_at(table_at(all, factor.table), factor.row);
        const char *locator = (const char *)row->locator.address;
        const char *remark = (const char *)row->remark.address;
        ASSERT_STR_EQ(tanhe_name(TANHE_NAME_SOURCE, factor.source, TANHE_KEY),
                      text_of(all, &factor, TANHE_TEXT_SOURCE_KEY));
        ASSERT_STR_EQ(locator != NULL ? locator : "", text_of(all, &factor, TANHE_TEXT_LOCATOR));
        ASSERT_STR_EQ(remark != NULL ? remark : "", text_of(all, &factor, TANHE_TEXT_REMARK));
        ASSERT(strstr(text_of(all, &factor, TANHE_TEXT_SOURCE), " / ") != NULL);
    }
    PASS();
}

TEST texts_are_cut_at_characters(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    static const int32_t kinds[] = {TANHE_TEXT_SOURCE_KEY, TANHE_TEXT_SOURCE, TANHE_TEXT_LOCATOR,
                                    TANHE_TEXT_REMARK};
    tanhe_factor factor;

    ASSERT_EQ(TANHE_OK, ask(china, QUERY(POWER, 430000, 2021, 0), &factor));
    for (size_t k = 0; k < COUNT(kinds); k++) {
        char whole[TEXT_MAX];
        size_t length;
        ASSERT_EQ(TANHE_OK, tanhe_factor_text(china, &factor, kinds[k], whole, sizeof whole));
        length = strlen(whole);
        for (size_t size = 1; size <= length + 2; size++) {
            char cut[TEXT_MAX];
            size_t kept;
            memset(cut, '#', sizeof cut);
            ASSERT_EQ(TANHE_OK, tanhe_factor_text(china, &factor, kinds[k], cut, size));
            kept = strlen(cut);
            ASSERT(kept < size && memcmp(cut, whole, kept) == 0);
            ASSERT((whole[kept] & 0xC0) != 0x80); /* not in the middle of a character */
            ASSERT(size > length ? kept == length : size - 1 - kept < 3); /* no more than one is lost */
            for (size_t i = size; i < sizeof cut; i++)
                ASSERT_EQ('#', cut[i]);
        }
    }
    PASS();
}

static tanhe_factor value_of_source(tanhe_id source) {
    tanhe_factor factor;

    memset(&factor, 0, sizeof factor);
    factor.value = 25;
    factor.low = factor.high = NAN;
    factor.subject = TANHE_FUEL_RAW_COAL;
    factor.property = TANHE_PROPERTY_NCV;
    factor.unit = TANHE_UNIT_GJ_PER_T;
    factor.source = source;
    factor.match = TANHE_MATCH_MEASURED;
    factor.table = -1;
    factor.row = -1;
    return factor;
}

TEST a_measured_value_is_the_caller_s(void) {
    tanhe_factor measured = value_of_source(TANHE_SOURCE_MEASURED);
    tanhe_factor defined = value_of_source(TANHE_SOURCE_DEFINITION);
    const tanhe_catalog *both[2];

    both[0] = NULL;
    both[1] = tanhe_profile_china();
    for (size_t i = 0; i < COUNT(both); i++) {
        ASSERT_STR_EQ("measured", text_of(both[i], &measured, TANHE_TEXT_SOURCE_KEY));
        ASSERT_STR_EQ("实测值 / The caller's own measured value",
                      text_of(both[i], &measured, TANHE_TEXT_SOURCE));
        ASSERT_STR_EQ("", text_of(both[i], &measured, TANHE_TEXT_LOCATOR));
        ASSERT_STR_EQ("", text_of(both[i], &measured, TANHE_TEXT_REMARK));
        ASSERT_STR_EQ("definition", text_of(both[i], &defined, TANHE_TEXT_SOURCE_KEY));
        ASSERT_STR_EQ("定义 / By definition", text_of(both[i], &defined, TANHE_TEXT_SOURCE));
    }
    PASS();
}

TEST an_overlay_speaks_for_itself(void) {
    tanhe_factor factor;

    clear_catalog();
    ADD_OVERLAY("remark,value,unit,locator,property,subject,source\n"
                "按月化验,23.1,GJ/t,\"table 2, row \"\"coal\"\"\",ncv,raw_coal,湘钢化验室\n"
                ",24.2,GJ/t,,ncv,anthracite,\n");
    ASSERT_EQ(TANHE_OK,
              ask(&catalog, QUERY(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, 0, 430300, 2022, 0), &factor));
    ASSERT_STR_EQ("湘钢化验室", text_of(&catalog, &factor, TANHE_TEXT_SOURCE_KEY));
    ASSERT_STR_EQ("table 2, row \"coal\"", text_of(&catalog, &factor, TANHE_TEXT_LOCATOR));
    ASSERT_STR_EQ("按月化验", text_of(&catalog, &factor, TANHE_TEXT_REMARK));
    ASSERT(text_of(&catalog, &factor, TANHE_TEXT_SOURCE) != NULL);
    ASSERT_EQ(TANHE_OK,
              ask(&catalog, QUERY(TANHE_FUEL_ANTHRACITE, TANHE_PROPERTY_NCV, 0, 430300, 2022, 0), &factor));
    ASSERT_STR_EQ("", text_of(&catalog, &factor, TANHE_TEXT_SOURCE_KEY));
    ASSERT_STR_EQ("", text_of(&catalog, &factor, TANHE_TEXT_LOCATOR));
    ASSERT_STR_EQ("", text_of(&catalog, &factor, TANHE_TEXT_REMARK));
    PASS();
}

TEST a_document_of_unknown_source_has_no_title(void) {
    tanhe_factor factor;

    clear_catalog();
    ADD_DOCUMENT(HEAD MEAN("430000", "2022", "1", "B"), TANHE_TABLE_BY_REGION);
    made[0].source = 9999;
    ASSERT_EQ(TANHE_OK, ask(&catalog, QUERY(POWER, 430000, 2022, 0), &factor));
    ASSERT_EQ_FMT(9999, factor.source, "%d");
    ASSERT_STR_EQ("", text_of(&catalog, &factor, TANHE_TEXT_SOURCE));
    ASSERT_STR_EQ("", text_of(&catalog, &factor, TANHE_TEXT_SOURCE_KEY));
    PASS();
}

TEST text_arguments_are_checked(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    char text[16] = "as it was";
    tanhe_factor factor;

    ASSERT_EQ(TANHE_OK, ask(china, QUERY(POWER, 430000, 2022, 0), &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_factor_text(china, NULL, TANHE_TEXT_SOURCE, text, sizeof text));
    ASSERT_EQ(TANHE_EARG, tanhe_factor_text(china, &factor, TANHE_TEXT_SOURCE, NULL, sizeof text));
    ASSERT_EQ(TANHE_EARG, tanhe_factor_text(china, &factor, TANHE_TEXT_SOURCE, text, 0));
    ASSERT_EQ(TANHE_EARG, tanhe_factor_text(china, &factor, 0, text, sizeof text));
    ASSERT_EQ(TANHE_EARG, tanhe_factor_text(china, &factor, TANHE_TEXT_REMARK + 1, text, sizeof text));
    ASSERT_EQ(TANHE_EARG, tanhe_factor_text(china, &factor, -1, text, sizeof text));
    ASSERT_STR_EQ("as it was", text);
    PASS();
}

TEST a_factor_of_another_catalog_is_refused(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_factor factor, other;

    ASSERT_EQ(TANHE_OK, ask(china, QUERY(POWER, 430000, 2022, 0), &factor));
    ASSERT(text_of(china, &factor, TANHE_TEXT_SOURCE_KEY) != NULL);
    ASSERT(text_of(NULL, &factor, TANHE_TEXT_SOURCE_KEY) == NULL);
    ASSERT(text_of(tanhe_profile_ipcc2006(), &factor, TANHE_TEXT_SOURCE_KEY) == NULL);
    ASSERT(text_of(tanhe_profile_all(), &factor, TANHE_TEXT_SOURCE_KEY) == NULL);
    other = factor;
    other.table = -1;
    ASSERT(text_of(china, &other, TANHE_TEXT_SOURCE_KEY) == NULL);
    other.table = china->count;
    ASSERT(text_of(china, &other, TANHE_TEXT_SOURCE_KEY) == NULL);
    other = factor;
    other.row = -1;
    ASSERT(text_of(china, &other, TANHE_TEXT_SOURCE_KEY) == NULL);
    other.row = table_at(china, factor.table)->count;
    ASSERT(text_of(china, &other, TANHE_TEXT_SOURCE_KEY) == NULL);
    other = factor;
    other.source = TANHE_SOURCE_OVERLAY;
    ASSERT(text_of(china, &other, TANHE_TEXT_SOURCE_KEY) == NULL);
    PASS();
}

/* Two overlays have one source number, but a value of the one does not stand in the other. */
TEST a_value_of_another_overlay_is_refused(void) {
    tanhe_catalog first;
    tanhe_factor factor;

    clear_catalog();
    ADD_OVERLAY("subject,property,value,unit,remark\nraw_coal,ncv,21,GJ/t,one\n");
    first = catalog;
    ASSERT_EQ(TANHE_OK, ask(&first, QUERY(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, 0, 0, 0, 0), &factor));
    ASSERT_STR_EQ("one", text_of(&first, &factor, TANHE_TEXT_REMARK));
    (void)tanhe_catalog_init(&catalog);
    ADD_OVERLAY("subject,property,value,unit,remark\ndiesel,ncv,42,GJ/t,two\n");
    ASSERT(text_of(&catalog, &factor, TANHE_TEXT_REMARK) == NULL);
    PASS();
}

SUITE(texts) {
    RUN_TEST(a_built_in_value_says_where_it_is_printed);
    RUN_TEST(every_built_in_value_has_its_texts);
    RUN_TEST(texts_are_cut_at_characters);
    RUN_TEST(a_measured_value_is_the_caller_s);
    RUN_TEST(an_overlay_speaks_for_itself);
    RUN_TEST(a_document_of_unknown_source_has_no_title);
    RUN_TEST(text_arguments_are_checked);
    RUN_TEST(a_factor_of_another_catalog_is_refused);
    RUN_TEST(a_value_of_another_overlay_is_refused);
}

/* ------------------------------------------------------------------------------------------------- GWP */

#define REPORTS 5

static const tanhe_id report_sources[REPORTS] = {TANHE_SOURCE_SAR, TANHE_SOURCE_AR4, TANHE_SOURCE_AR5,
                                                 TANHE_SOURCE_AR5_FEEDBACK, TANHE_SOURCE_AR6};

/* What a report does not print. */
static const struct {
    int32_t report;
    tanhe_id gas;
} not_printed[] = {
    {TANHE_GWP_SAR, TANHE_GAS_CH4_FOSSIL},    {TANHE_GWP_SAR, TANHE_GAS_CH4_NONFOSSIL},
    {TANHE_GWP_SAR, TANHE_GAS_HFC_161},       {TANHE_GWP_SAR, TANHE_GAS_HFC_236CB},
    {TANHE_GWP_SAR, TANHE_GAS_HFC_236EA},     {TANHE_GWP_SAR, TANHE_GAS_HFC_245FA},
    {TANHE_GWP_SAR, TANHE_GAS_HFC_365MFC},    {TANHE_GWP_SAR, TANHE_GAS_NF3},
    {TANHE_GWP_SAR, TANHE_GAS_SO2F2},         {TANHE_GWP_AR4, TANHE_GAS_CH4_FOSSIL},
    {TANHE_GWP_AR4, TANHE_GAS_CH4_NONFOSSIL}, {TANHE_GWP_AR4, TANHE_GAS_SO2F2},
};

static int is_printed(int32_t report, tanhe_id gas) {
    for (size_t i = 0; i < COUNT(not_printed); i++) {
        if (not_printed[i].report == report && not_printed[i].gas == gas)
            return 0;
    }
    return 1;
}

TEST every_gas_in_every_report(void) {
    for (int32_t report = TANHE_GWP_SAR; report <= TANHE_GWP_AR6; report++) {
        for (tanhe_id gas = TANHE_GAS_CO2; gas <= TANHE_GAS_SO2F2; gas++) {
            const char *key = tanhe_name(TANHE_NAME_SUBJECT, gas, TANHE_KEY);
            tanhe_factor factor;
            tanhe_status status = tanhe_gwp(report, gas, TANHE_ALLOW_UNCONFIRMED, &factor);
            ASSERT_EQm(key, is_printed(report, gas) ? TANHE_OK : TANHE_ENOTFOUND, status);
            if (status != TANHE_OK)
                continue;
            ASSERTm(key, factor.value >= 1 && is_finite(factor.value));
            ASSERT_EQm(key, gas == TANHE_GAS_CO2, factor.value == 1);
            ASSERT_EQm(key, gas, factor.subject);
            ASSERT_EQm(key, TANHE_PROPERTY_GWP100, factor.property);
            ASSERT_EQm(key, TANHE_UNIT_ONE, factor.unit);
            ASSERT_EQm(key, report_sources[report - 1], factor.source);
            ASSERTm(key, is_nan(factor.low) && is_nan(factor.high));
            ASSERT_STR_EQ(tanhe_name(TANHE_NAME_SOURCE, factor.source, TANHE_KEY),
                          text_of(NULL, &factor, TANHE_TEXT_SOURCE_KEY));
            ASSERTm(key, text_of(tanhe_profile_china(), &factor, TANHE_TEXT_LOCATOR)[0] != '\0');
        }
    }
    PASS();
}

TEST methane_in_every_report(void) {
    static const double methane[REPORTS] = {21, 25, 28, 34, 27.9};

    for (int32_t report = TANHE_GWP_SAR; report <= TANHE_GWP_AR6; report++) {
        tanhe_factor factor;
        ASSERT_EQ(TANHE_OK, tanhe_gwp(report, TANHE_GAS_CH4, 0, &factor));
        ASSERT_EQ_FMT(methane[report - 1], factor.value, "%g");
    }
    PASS();
}

TEST one_methane_value_is_locked(void) {
    tanhe_factor factor, before;

    memset(&factor, 0x5A, sizeof factor);
    before = factor;
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_gwp(TANHE_GWP_AR5_FEEDBACK, TANHE_GAS_CH4_FOSSIL, 0, &factor));
    ASSERT_MEM_EQ(&before, &factor, sizeof factor);
    ASSERT_EQ(TANHE_OK,
              tanhe_gwp(TANHE_GWP_AR5_FEEDBACK, TANHE_GAS_CH4_FOSSIL, TANHE_ALLOW_UNCONFIRMED, &factor));
    ASSERT_EQ_FMT(36.0, factor.value, "%g");
    ASSERT_EQ_FMT(IS_LOCKED, factor.match, "%d");
    ASSERT_EQ_FMT(TANHE_GRADE_D, factor.grade, "%d");
    PASS();
}

/* The published composition and the weighted means worked out by hand, in the order of the reports. */
static const struct {
    tanhe_id blend;
    double gwp[REPORTS];
} blends[] = {
    {TANHE_BLEND_R_404A, {3260.00, 3921.60, 3942.80, 4550.16, 4728.00}},
    {TANHE_BLEND_R_407C, {1525.50, 1773.85, 1624.21, 1916.14, 1907.93}},
    {TANHE_BLEND_R_410A, {1725.00, 2087.50, 1923.50, 2254.00, 2255.50}},
    {TANHE_BLEND_R_507A, {3300.00, 3985.00, 3985.00, 4599.50, 4775.00}},
};

TEST blends_are_the_means_of_their_components(void) {
    const tanhe_table *parts = tanhe_table_blends();

    for (int32_t report = TANHE_GWP_SAR; report <= TANHE_GWP_AR6; report++) {
        for (size_t b = 0; b < COUNT(blends); b++) {
            const char *key = tanhe_name(TANHE_NAME_SUBJECT, blends[b].blend, TANHE_KEY);
            double sum = 0, whole = 0;
            int32_t worst = TANHE_GRADE_B, match = 0;
            tanhe_factor factor;
            for (int32_t i = 0; i < parts->count; i++) {
                const tanhe_factor_row *part = row_at(parts, i);
                tanhe_factor gwp;
                if (subject_of(part) != blends[b].blend)
                    continue;
                ASSERT_EQm(key, TANHE_OK, tanhe_gwp(report, variant_of(part), 0, &gwp));
                sum += part->value * gwp.value;
                whole += part->value;
                worst = gwp.grade > worst ? gwp.grade : worst;
                match |= gwp.match;
            }
            ASSERT_EQm(key, 100, whole);
            ASSERT_EQm(key, TANHE_OK, tanhe_gwp(report, blends[b].blend, 0, &factor));
            ASSERT_EQm(key, blends[b].gwp[report - 1], factor.value);
            ASSERT_EQm(key, sum / 100, factor.value);
            ASSERT_EQm(key, worst, factor.grade);
            ASSERT_EQm(key, match, factor.match);
            ASSERT_EQm(key, blends[b].blend, factor.subject);
            ASSERT_EQm(key, TANHE_PROPERTY_GWP100, factor.property);
            ASSERT_EQm(key, 0, factor.variant);
            ASSERT_EQm(key, TANHE_UNIT_ONE, factor.unit);
            ASSERT_EQm(key, TANHE_SOURCE_BLENDS, factor.source);
            ASSERTm(key, is_nan(factor.low) && is_nan(factor.high));
            ASSERT_STR_EQ("blends", text_of(NULL, &factor, TANHE_TEXT_SOURCE_KEY));
            ASSERT_STR_EQ("composition by mass", text_of(NULL, &factor, TANHE_TEXT_LOCATOR));
        }
    }
    PASS();
}

/* Each subject that is a blend has parts, and nothing else has. */
TEST blends_are_what_has_parts(void) {
    const tanhe_table *parts = tanhe_table_blends();
    tanhe_id subject = 0;
    size_t found = 0;

    for (size_t i = 0; tanhe_name_at(TANHE_NAME_SUBJECT, i, &subject) == TANHE_OK; i++) {
        const char *key = tanhe_name(TANHE_NAME_SUBJECT, subject, TANHE_KEY);
        int32_t kind = 0;
        int has_parts = 0;
        for (int32_t p = 0; p < parts->count; p++)
            has_parts |= subject_of(row_at(parts, p)) == subject;
        ASSERT_EQm(key, TANHE_OK, tanhe_subject_kind(subject, &kind));
        ASSERT_EQm(key, kind == TANHE_KIND_BLEND, has_parts);
        found += kind == TANHE_KIND_BLEND ? 1 : 0;
    }
    ASSERT_EQ_FMT(COUNT(blends), found, "%zu");
    PASS();
}

TEST gwp_arguments_are_checked(void) {
    static const tanhe_id not_gases[] = {TANHE_FUEL_RAW_COAL,
                                         TANHE_CARRIER_CARBON_DIOXIDE_GAS,
                                         TANHE_VEHICLE_HEAVY_VEHICLE,
                                         TANHE_FUEL_BIOGAS,
                                         0,
                                         -1,
                                         3034,
                                         3105,
                                         INT32_MAX};
    static const int32_t not_reports[] = {0, -1, 6, INT32_MIN, INT32_MAX};
    tanhe_factor factor, before;

    memset(&factor, 0x5A, sizeof factor);
    before = factor;
    for (size_t i = 0; i < COUNT(not_gases); i++)
        ASSERT_EQ_FMT(TANHE_EID, tanhe_gwp(TANHE_GWP_AR5, not_gases[i], 0, &factor), "%d");
    for (size_t i = 0; i < COUNT(not_reports); i++)
        ASSERT_EQ_FMT(TANHE_EID, tanhe_gwp(not_reports[i], TANHE_GAS_CH4, 0, &factor), "%d");
    ASSERT_EQ(TANHE_EARG, tanhe_gwp(TANHE_GWP_AR5, TANHE_GAS_CH4, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_gwp(TANHE_GWP_AR5, TANHE_GAS_CH4, TANHE_ALLOW_ALL_BITS + 1, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_gwp(TANHE_GWP_AR5, TANHE_GAS_CH4, -1, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_gwp(TANHE_GWP_AR5, TANHE_GAS_CH4, LOW_END | HIGH_END, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_gwp(TANHE_GWP_AR5, TANHE_BLEND_R_410A, LOW_END | HIGH_END, &factor));
    ASSERT_MEM_EQ(&before, &factor, sizeof factor);
    ASSERT_EQ(TANHE_OK, tanhe_gwp(TANHE_GWP_AR5, TANHE_GAS_CH4, EARLIER | WIDER | LOCKED | LOW_END, &factor));
    ASSERT_EQ_FMT(0, factor.match, "%d");
    PASS();
}

/* A GWP speaks for its report whatever catalog is at hand, unless its row is none of the report's. */
TEST a_gwp_of_no_row_is_refused(void) {
    tanhe_factor factor;

    ASSERT_EQ(TANHE_OK, tanhe_gwp(TANHE_GWP_AR6, TANHE_GAS_N2O, 0, &factor));
    ASSERT_STR_EQ("ar6", text_of(tanhe_profile_ipcc2006(), &factor, TANHE_TEXT_SOURCE_KEY));
    factor.row = -1;
    ASSERT(text_of(NULL, &factor, TANHE_TEXT_SOURCE_KEY) == NULL);
    factor.row = tanhe_table_ar6()->count;
    ASSERT(text_of(NULL, &factor, TANHE_TEXT_SOURCE_KEY) == NULL);
    PASS();
}

/* A report's table is an ordinary document, and so is a GWP of the caller's own. */
TEST gwp_can_be_looked_up(void) {
    tanhe_query query = QUERY(TANHE_GAS_CH4, TANHE_PROPERTY_GWP100, 0, 430300, 2022, 0);
    tanhe_factor factor;

    ASSERT_EQ(TANHE_OK, tanhe_table_find(tanhe_table_ar4(), &query, &factor));
    ASSERT_EQ_FMT(25.0, factor.value, "%g");
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_factor_find(tanhe_profile_china(), &query, &factor));
    clear_catalog();
    ADD_OVERLAY("subject,property,value,unit,source\nch4,gwp100,29,1,our own\n");
    ASSERT_EQ(TANHE_OK, tanhe_factor_find(&catalog, &query, &factor));
    ASSERT_EQ_FMT(29.0, factor.value, "%g");
    ASSERT_STR_EQ("our own", text_of(&catalog, &factor, TANHE_TEXT_SOURCE_KEY));
    PASS();
}

SUITE(gwp) {
    RUN_TEST(every_gas_in_every_report);
    RUN_TEST(methane_in_every_report);
    RUN_TEST(one_methane_value_is_locked);
    RUN_TEST(blends_are_the_means_of_their_components);
    RUN_TEST(blends_are_what_has_parts);
    RUN_TEST(gwp_arguments_are_checked);
    RUN_TEST(a_gwp_of_no_row_is_refused);
    RUN_TEST(gwp_can_be_looked_up);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(abi);
    RUN_SUITE(tables);
    RUN_SUITE(lookup);
    RUN_SUITE(built_in_lookup);
    RUN_SUITE(catalogs);
    RUN_SUITE(texts);
    RUN_SUITE(gwp);
    GREATEST_MAIN_END();
}
