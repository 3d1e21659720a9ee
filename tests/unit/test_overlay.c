/* SPDX-License-Identifier: MIT */
/* The caller's own values from CSV text: what is read, every way of being wrong, sorting, provenance. */

#include "tanhe/factor.h"
#include "tanhe/unit.h"

#include <math.h> /* NAN; nothing of libm is called */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "greatest.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define CAPACITY  32
#define ERRORS    4
#define UNTOUCHED 0x5A

/* Where a text is read to. */
static tanhe_factor_row rows[CAPACITY];
static tanhe_text_error errors[ERRORS];
static tanhe_table table;
static size_t error_count;

static int is_untouched(const void *object, size_t size) {
    const unsigned char *bytes = (const unsigned char *)object;

    for (size_t i = 0; i < size; i++) {
        if (bytes[i] != UNTOUCHED)
            return 0;
    }
    return 1;
}

static tanhe_status read_bytes(const char *text, size_t length) {
    memset(rows, UNTOUCHED, sizeof rows);
    memset(errors, UNTOUCHED, sizeof errors);
    memset(&table, UNTOUCHED, sizeof table);
    error_count = 77;
    return tanhe_overlay_read(text, length, rows, CAPACITY, &table, errors, ERRORS, &error_count);
}

static tanhe_status read_text(const char *text) {
    return read_bytes(text, TANHE_NUL);
}

static tanhe_status find(tanhe_id subject, tanhe_id property, int32_t region, int32_t year, int32_t allow,
                         tanhe_factor *factor) {
    tanhe_query query = {0, 0, 0, 0, 0, 0};

    query.subject = subject;
    query.property = property;
    query.region = region;
    query.year = year;
    query.allow = allow;
    return tanhe_table_find(&table, &query, factor);
}

static const char *text_of(const tanhe_table *of, const tanhe_factor *factor, int32_t which) {
    static char text[2048];
    tanhe_catalog catalog;

    memset(text, '#', sizeof text);
    (void)tanhe_catalog_init(&catalog);
    (void)tanhe_catalog_add(&catalog, of);
    return tanhe_factor_text(&catalog, factor, which, text, sizeof text) == TANHE_OK ? text : NULL;
}

/* --------------------------------------------------------------------------------------- good tables */

#define READS(text)                                                                                          \
    do {                                                                                                     \
        tanhe_status read = read_text(text);                                                                 \
        ASSERT_EQm(read != TANHE_OK && error_count > 0 ? errors[0].reason : "status", TANHE_OK, read);       \
        ASSERT_EQ_FMT((size_t)0, error_count, "%zu");                                                        \
    } while (0)

TEST a_small_table(void) {
    static const char text[] =
        "subject,property,value,unit\nraw_coal,ncv,20.908,GJ/t\ndiesel,oxidation,98,%\n";
    tanhe_factor factor;

    READS(text);
    ASSERT_EQ(2, table.count);
    ASSERT_EQ(TANHE_SOURCE_OVERLAY, table.source);
    ASSERT_EQ(TANHE_TABLE_OVERLAY, table.flags);
    ASSERT_EQ(0, table.reserved);
    ASSERT(table.rows.address == rows);
    ASSERT(table.text.address == text);
    ASSERT_EQ_FMT(sizeof text - 1, (size_t)table.length, "%zu");
    ASSERT(table.properties == ((int64_t)1 << TANHE_PROPERTY_NCV | (int64_t)1 << TANHE_PROPERTY_OXIDATION));
    ASSERT(is_untouched(rows + 2, sizeof rows - 2 * sizeof rows[0]));
    ASSERT(is_untouched(errors, sizeof errors));
    ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, 430300, 2022, 0, &factor));
    ASSERT_EQ_FMT(20.908, factor.value, "%g");
    ASSERT(factor.low != factor.low && factor.high != factor.high);
    ASSERT_EQ(TANHE_UNIT_GJ_PER_T, factor.unit);
    ASSERT_EQ(TANHE_SOURCE_OVERLAY, factor.source);
    ASSERT_EQ(TANHE_GRADE_NONE, factor.grade);
    ASSERT_EQ(TANHE_GRADE_NONE, factor.bounds_grade);
    ASSERT_EQ(TANHE_MATCH_OVERLAY, factor.match);
    ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_DIESEL, TANHE_PROPERTY_OXIDATION, 0, 0, 0, &factor));
    ASSERT_EQ_FMT(98.0, factor.value, "%g");
    ASSERT_EQ(TANHE_UNIT_PERCENT, factor.unit);
    ASSERT_EQ(TANHE_ENOTFOUND, find(TANHE_FUEL_DIESEL, TANHE_PROPERTY_NCV, 0, 0, 7, &factor));
    PASS();
}

TEST a_header_alone_is_an_empty_table(void) {
    static const char *const texts[] = {"subject,property,value,unit", "subject,property,value,unit\n",
                                        "\n\r\n  \nunit,subject,value,property\r\n\r\n",
                                        "\xEF\xBB\xBFsubject,property,value,unit\n"};
    tanhe_factor factor;

    for (size_t i = 0; i < COUNT(texts); i++) {
        READS(texts[i]);
        ASSERT_EQ(0, table.count);
        ASSERT(table.properties == 0);
        ASSERT_EQ(TANHE_ENOTFOUND, find(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, 0, 0, 7, &factor));
    }
    /* which needs no storage */
    ASSERT_EQ(TANHE_OK, tanhe_overlay_read(texts[0], TANHE_NUL, NULL, 0, &table, NULL, 0, &error_count));
    ASSERT_EQ(0, table.count);
    PASS();
}

/* Every column, the cells of one row, in an order that is turned round step by step. */
static const struct {
    const char *column, *cell;
} cells[] = {
    {"subject", "原煤"},
    {"property", "Net calorific value"},
    {"value", "20.9"},
    {"unit", "吉焦/吨"},
    {"variant", "能源工业"},
    {"region", "湘潭"},
    {"year", "2022"},
    {"low", "20"},
    {"high", "22"},
    {"source", "\"化验室, 二车间\""},
    {"locator", "表 2"},
    {"grade", "B"},
    {"remark", "\"\"\"湿基\"\"\""},
};

TEST columns_in_any_order(void) {
    for (size_t turn = 0; turn < COUNT(cells); turn++) {
        for (int backwards = 0; backwards <= 1; backwards++) {
            static char text[1024];
            size_t used = 0;
            tanhe_query query = {
                TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, TANHE_VARIANT_ENERGY_INDUSTRIES, 430300, 2022, 0};
            tanhe_factor factor;
            for (int line = 0; line < 2; line++) {
                for (size_t i = 0; i < COUNT(cells); i++) {
                    size_t c = (backwards ? COUNT(cells) - i + turn : i + turn) % COUNT(cells);
                    used += (size_t)snprintf(text + used, sizeof text - used, "%s%s",
                                             line == 0 ? cells[c].column : cells[c].cell,
                                             i + 1 < COUNT(cells) ? "," : "\r\n");
                }
            }
            READS(text);
            ASSERT_EQ(TANHE_OK, tanhe_table_find(&table, &query, &factor));
            ASSERT_EQ_FMT(20.9, factor.value, "%g");
            ASSERT_EQ_FMT(20.0, factor.low, "%g");
            ASSERT_EQ_FMT(22.0, factor.high, "%g");
            ASSERT_EQ(TANHE_UNIT_GJ_PER_T, factor.unit);
            ASSERT_EQ(TANHE_VARIANT_ENERGY_INDUSTRIES, factor.variant);
            ASSERT_EQ(430300, factor.region);
            ASSERT_EQ(2022, factor.year);
            ASSERT_EQ(TANHE_GRADE_B, factor.grade);
            ASSERT_EQ(TANHE_GRADE_B, factor.bounds_grade);
            ASSERT_EQ(TANHE_MATCH_OVERLAY, factor.match);
            ASSERT_STR_EQ("化验室, 二车间", text_of(&table, &factor, TANHE_TEXT_SOURCE_KEY));
            ASSERT_STR_EQ("表 2", text_of(&table, &factor, TANHE_TEXT_LOCATOR));
            ASSERT_STR_EQ("\"湿基\"", text_of(&table, &factor, TANHE_TEXT_REMARK));
        }
    }
    PASS();
}

/* The same table written in different ways. */
TEST line_ends_blanks_and_quotes(void) {
    static const char *const texts[] = {
        "subject,property,value,unit,year\nraw_coal,ncv,20.9,GJ/t,2022\ndiesel,ncv,43.33,GJ/t,2021\n",
        "subject,property,value,unit,year\nraw_coal,ncv,20.9,GJ/t,2022\ndiesel,ncv,43.33,GJ/t,2021",
        "subject,property,value,unit,year\r\nraw_coal,ncv,20.9,GJ/t,2022\r\ndiesel,ncv,43.33,GJ/t,2021\r\n",
        "subject,property,value,unit,year\rraw_coal,ncv,20.9,GJ/t,2022\rdiesel,ncv,43.33,GJ/t,2021\r",
        "\xEF\xBB\xBFsubject,property,value,unit,year\nraw_coal,ncv,20.9,GJ/t,2022\ndiesel,ncv,43.33,GJ/"
        "t,2021\n",
        "\n\nsubject,property,value,unit,year\n\n  "
        "\nraw_coal,ncv,20.9,GJ/t,2022\n\n\ndiesel,ncv,43.33,GJ/t,2021\n\n",
        " subject , property,value ,\tunit\t,year\n raw_coal , ncv, 20.9 , GJ/t "
        ",2022\ndiesel,ncv,43.33,GJ/t,2021\n",
        "\"subject\",\"property\",\"value\",\"unit\",\"year\"\n\"raw_coal\",\"ncv\",\"20.9\",\"GJ/"
        "t\",\"2022\"\n"
        "\"diesel\" ,\"ncv\", \"43.33\",\"GJ/t\",\"2021\"\n",
        "subject,property,value,unit,year\ndiesel,ncv,4.333e1,GJ/t,2021\nraw_coal,ncv,+20.90,GJ/t,2022\n",
        "subject,property,value,unit,year\ndiesel,ncv,43.33,GJ/t,2021\n原煤,低位发热量,20.9,吉焦/吨,2022\n",
        "subject,property,value,unit,year\ndiesel_oil,Net calorific value,43.33,GJ/t,2021\nRaw "
        "coal,ncv,20.9,GJ/t,2022\n",
    };
    tanhe_factor factor;

    for (size_t i = 0; i < COUNT(texts); i++) {
        READS(texts[i]);
        ASSERT_EQ(2, table.count);
        ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, 0, 2022, 0, &factor));
        ASSERT_EQ_FMT(20.9, factor.value, "%g");
        ASSERT_EQ_FMT(0, factor.row, "%d");
        ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_DIESEL, TANHE_PROPERTY_NCV, 0, 2021, 0, &factor));
        ASSERT_EQ_FMT(43.33, factor.value, "%g");
        ASSERT_EQ_FMT(1, factor.row, "%d");
    }
    PASS();
}

TEST only_the_given_length_is_read(void) {
    static const char text[] = "subject,property,value,unit\nraw_coal,ncv,20,GJ/t\ndiesel,ncv,43,GJ/t\n";
    tanhe_factor factor;

    ASSERT_EQ(TANHE_OK, read_bytes(text, 49));
    ASSERT_EQ(1, table.count);
    ASSERT_EQ_FMT(49, (int)table.length, "%d");
    ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, 0, 0, 0, &factor));
    ASSERT_EQ_FMT(20.0, factor.value, "%g");
    PASS();
}

TEST numbers_are_read_exactly(void) {
    static const struct {
        const char *cell;
        double value;
    } numbers[] = {
        {"0", 0},
        {"0.1", 0.1},
        {".5", 0.5},
        {"5.", 5},
        {"1e-3", 1e-3},
        {"1E+3", 1e3},
        {"1e-400", 0},
        {"4.9406564584124654e-324", 4.9406564584124654e-324},
        {"1.7976931348623157e308", 1.7976931348623157e308},
        {"0.30000000000000004", 0.30000000000000004},
    };

    for (size_t i = 0; i < COUNT(numbers); i++) {
        char text[128];
        (void)snprintf(text, sizeof text, "subject,property,value,unit\nraw_coal,ncv,%s,GJ/t\n",
                       numbers[i].cell);
        READS(text);
        ASSERTm(numbers[i].cell, memcmp(&numbers[i].value, &rows[0].value, sizeof(double)) == 0);
    }
    PASS();
}

TEST years_from_1_to_9999(void) {
    READS("subject,property,value,unit,year\nraw_coal,ncv,1,GJ/t,1\nraw_coal,ncv,2,GJ/"
          "t,9999\nraw_coal,ncv,3,GJ/t,0002\n");
    ASSERT_EQ(1, rows[0].year);
    ASSERT_EQ(2, rows[1].year);
    ASSERT_EQ(9999, rows[2].year);
    PASS();
}

TEST a_value_may_be_a_range(void) {
    tanhe_factor factor;

    READS("subject,property,value,unit,low,high,grade\n"
          "raw_coal,ncv,,GJ/t,20,22,C\ncoke,ncv,,GJ/t,28,,\ndiesel,ncv,,GJ/t,,44,\nlpg,ncv,50,GJ/t,50,50,A\n"
          "lng,ncv,51,GJ/t,50,,B\n");
    ASSERT_EQ(TANHE_ECHOICE, find(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, 0, 0, 0, &factor));
    ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, 0, 0, TANHE_ALLOW_RANGE_HIGH, &factor));
    ASSERT_EQ_FMT(22.0, factor.value, "%g");
    ASSERT_EQ_FMT(20.0, factor.low, "%g");
    ASSERT_EQ(TANHE_GRADE_C, factor.bounds_grade);
    ASSERT_EQ(TANHE_MATCH_OVERLAY | TANHE_MATCH_RANGE_END | TANHE_MATCH_SINGLE_SOURCED, factor.match);
    ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_COKE, TANHE_PROPERTY_NCV, 0, 0, TANHE_ALLOW_RANGE_LOW, &factor));
    ASSERT_EQ_FMT(28.0, factor.value, "%g");
    ASSERT(factor.high != factor.high);
    ASSERT_EQ(TANHE_ECHOICE,
              find(TANHE_FUEL_COKE, TANHE_PROPERTY_NCV, 0, 0, TANHE_ALLOW_RANGE_HIGH, &factor));
    ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_DIESEL, TANHE_PROPERTY_NCV, 0, 0, TANHE_ALLOW_RANGE_HIGH, &factor));
    ASSERT_EQ_FMT(44.0, factor.value, "%g");
    ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_LPG, TANHE_PROPERTY_NCV, 0, 0, 0, &factor));
    ASSERT_EQ_FMT(50.0, factor.value, "%g");
    ASSERT_EQ(TANHE_GRADE_A, factor.bounds_grade);
    ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_LNG, TANHE_PROPERTY_NCV, 0, 0, 0, &factor));
    ASSERT_EQ_FMT(51.0, factor.value, "%g");
    ASSERT_EQ_FMT(50.0, factor.low, "%g");
    ASSERT(factor.high != factor.high);
    ASSERT_EQ(TANHE_GRADE_B, factor.bounds_grade);
    PASS();
}

TEST grades_of_the_caller(void) {
    static const struct {
        const char *cell;
        int32_t grade;
    } grades[] = {{"", TANHE_GRADE_NONE},     {"none", TANHE_GRADE_NONE}, {"自有", TANHE_GRADE_NONE},
                  {"A", TANHE_GRADE_A},       {"B", TANHE_GRADE_B},       {"C", TANHE_GRADE_C},
                  {"单一来源", TANHE_GRADE_C}};
    tanhe_factor factor;

    for (size_t i = 0; i < COUNT(grades); i++) {
        char text[128];
        (void)snprintf(text, sizeof text, "subject,property,value,unit,grade\nraw_coal,ncv,20,GJ/t,%s\n",
                       grades[i].cell);
        READS(text);
        ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, 0, 0, 0, &factor));
        ASSERT_EQm(grades[i].cell, grades[i].grade, factor.grade);
        ASSERT_EQ(TANHE_GRADE_NONE, factor.bounds_grade); /* no bounds */
    }
    PASS();
}

TEST rows_of_grade_d_are_locked(void) {
    tanhe_factor factor;

    READS("subject,property,value,unit,low,high,grade\nraw_coal,ncv,21,GJ/t,20,22,D\n");
    ASSERT_EQ(TANHE_EUNCONFIRMED, find(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, 430300, 2022, 0, &factor));
    ASSERT_EQ(TANHE_OK,
              find(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, 430300, 2022, TANHE_ALLOW_UNCONFIRMED, &factor));
    ASSERT_EQ_FMT(21.0, factor.value, "%g");
    ASSERT_EQ_FMT(20.0, factor.low, "%g");
    ASSERT_EQ(TANHE_GRADE_D, factor.grade);
    ASSERT_EQ(TANHE_GRADE_D, factor.bounds_grade);
    ASSERT_EQ(TANHE_MATCH_OVERLAY | TANHE_MATCH_UNCONFIRMED, factor.match);
    PASS();
}

/* The way to unlock a built-in value: an overlay first in the catalog. */
TEST an_overlay_comes_before_the_documents(void) {
    tanhe_query query = {TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_EF_CO2_MEAN, 0, 430000, 2018, 0};
    tanhe_catalog catalog;
    tanhe_factor factor;

    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_factor_find(tanhe_profile_china(), &query, &factor));
    READS("subject,property,region,year,value,unit,source\n"
          "electricity,ef_co2_mean,hunan,2018,0.4987,tCO2/MWh,the notice itself\n");
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&catalog));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, &table));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_extend(&catalog, tanhe_profile_china()));
    ASSERT_EQ(TANHE_OK, tanhe_factor_find(&catalog, &query, &factor));
    ASSERT_EQ_FMT(0.4987, factor.value, "%g");
    ASSERT_EQ(TANHE_MATCH_OVERLAY, factor.match);
    query.year = 2022;
    ASSERT_EQ(TANHE_OK, tanhe_factor_find(&catalog, &query, &factor));
    ASSERT_EQ(TANHE_SOURCE_MEE_NBS_GRID, factor.source);
    PASS();
}

SUITE(good) {
    RUN_TEST(a_small_table);
    RUN_TEST(a_header_alone_is_an_empty_table);
    RUN_TEST(columns_in_any_order);
    RUN_TEST(line_ends_blanks_and_quotes);
    RUN_TEST(only_the_given_length_is_read);
    RUN_TEST(numbers_are_read_exactly);
    RUN_TEST(years_from_1_to_9999);
    RUN_TEST(a_value_may_be_a_range);
    RUN_TEST(grades_of_the_caller);
    RUN_TEST(rows_of_grade_d_are_locked);
    RUN_TEST(an_overlay_comes_before_the_documents);
}

/* ---------------------------------------------------------------------------------------- bad tables */

/* One error: where it stands, and words of its reason. The name is "" where the column is 0 or in the header. */
static const struct bad_text {
    const char *text;
    tanhe_status status;
    int32_t line, column;
    const char *name, *reason;
} bad_texts[] = {
    /* the header */
    {"", TANHE_EMISSING, 1, 0, "", "empty"},
    {"\n \r\n\t\n", TANHE_EMISSING, 1, 0, "", "empty"},
    {"\xEF\xBB\xBF", TANHE_EMISSING, 1, 0, "", "empty"},
    {"subject,property,value\n", TANHE_EMISSING, 1, 0, "", "unit"},
    {"property,value,unit\n", TANHE_EMISSING, 1, 0, "", "subject"},
    {"\nsubject,value,unit\nraw_coal,1,GJ/t\n", TANHE_EMISSING, 2, 0, "", "property"},
    {"subject,property,unit\n", TANHE_EMISSING, 1, 0, "", "value"},
    {"subject,property,value,unit,colour\n", TANHE_EID, 1, 5, "", "colour"},
    {"subject,property,value,unit,\n", TANHE_EID, 1, 5, "", "unknown column"},
    {"Subject,property,value,unit\n", TANHE_EID, 1, 1, "", "Subject"},
    {"subject;property;value;unit\n", TANHE_EID, 1, 1, "", "unknown column"},
    {"subject,property,value,unit,value\n", TANHE_EDUPLICATE, 1, 5, "value", "value"},
    {"subject,subject\n", TANHE_EDUPLICATE, 1, 2, "subject", "subject"},
    {"subject,prop\"erty,value,unit\n", TANHE_ESYNTAX, 1, 2, "", "quote"},
    {"subject,\"property,value,unit\n", TANHE_ESYNTAX, 1, 2, "", "quote"},
    {"subject,\xCA\xF4\xD0\xD4,value,unit\n", TANHE_EENCODING, 1, 2, "", "UTF-8"},
    /* names */
    {"subject,property,value,unit\ncoal,ncv,1,GJ/t\n", TANHE_EID, 2, 1, "subject", "'coal'"},
    {"subject,property,value,unit\n,ncv,1,GJ/t\n", TANHE_EMISSING, 2, 1, "subject", "empty"},
    {"subject,property,value,unit\nraw_coal,heat,1,GJ/t\n", TANHE_EID, 2, 2, "property", "'heat'"},
    {"subject,property,value,unit\nraw_coal,,1,GJ/t\n", TANHE_EMISSING, 2, 2, "property", "empty"},
    {"subject,property,value,unit\nraw_coal,\"\",1,GJ/t\n", TANHE_EMISSING, 2, 2, "property", "empty"},
    {"variant,subject,property,value,unit\nsea,raw_coal,ncv,1,GJ/t\n", TANHE_EID, 2, 1, "variant", "'sea'"},
    {"subject,region,property,value,unit\nraw_coal,Paris,ncv,1,GJ/t\n", TANHE_EID, 2, 2, "region", "'Paris'"},
    {"subject,region,property,value,unit\nraw_coal,999999,ncv,1,GJ/t\n", TANHE_EID, 2, 2, "region", "999999"},
    {"subject,region,property,value,unit\nraw_coal,-430300,ncv,1,GJ/t\n", TANHE_EID, 2, 2, "region",
     "-430300"},
    {"grade,subject,property,value,unit\nE,raw_coal,ncv,1,GJ/t\n", TANHE_EID, 2, 1, "grade", "'E'"},
    {"grade,subject,property,value,unit\nAB,raw_coal,ncv,1,GJ/t\n", TANHE_EID, 2, 1, "grade", "'AB'"},
    /* years */
    {"subject,property,value,unit,year\nraw_coal,ncv,1,GJ/t,0\n", TANHE_EARG, 2, 5, "year", "'0'"},
    {"subject,property,value,unit,year\nraw_coal,ncv,1,GJ/t,-1\n", TANHE_EARG, 2, 5, "year", "year"},
    {"subject,property,value,unit,year\nraw_coal,ncv,1,GJ/t,10000\n", TANHE_EARG, 2, 5, "year", "year"},
    {"subject,property,value,unit,year\nraw_coal,ncv,1,GJ/t,2022.5\n", TANHE_ESYNTAX, 2, 5, "year", "year"},
    {"subject,property,value,unit,year\nraw_coal,ncv,1,GJ/t,2022年\n", TANHE_ESYNTAX, 2, 5, "year", "2022年"},
    {"subject,property,value,unit,year\nraw_coal,ncv,1,GJ/t,99999999999999999999\n", TANHE_ESYNTAX, 2, 5,
     "year", "year"},
    /* numbers */
    {"subject,property,value,unit\nraw_coal,ncv,1e999,GJ/t\n", TANHE_ERANGE, 2, 3, "value", "too large"},
    {"subject,property,value,unit\nraw_coal,ncv,-1e999,GJ/t\n", TANHE_ERANGE, 2, 3, "value", "too large"},
    {"subject,property,value,unit\nraw_coal,ncv,NaN,GJ/t\n", TANHE_ESYNTAX, 2, 3, "value", "'NaN'"},
    {"subject,property,value,unit\nraw_coal,ncv,nan,GJ/t\n", TANHE_ESYNTAX, 2, 3, "value", "'nan'"},
    {"subject,property,value,unit\nraw_coal,ncv,inf,GJ/t\n", TANHE_ESYNTAX, 2, 3, "value", "'inf'"},
    {"subject,property,value,unit\nraw_coal,ncv,0x10,GJ/t\n", TANHE_ESYNTAX, 2, 3, "value", "'0x10'"},
    {"subject,property,value,unit\nraw_coal,ncv,1 000,GJ/t\n", TANHE_ESYNTAX, 2, 3, "value", "'1 000'"},
    {"subject,property,value,unit\nraw_coal,ncv,２０,GJ/t\n", TANHE_ESYNTAX, 2, 3, "value", "'２０'"},
    {"subject,property,value,unit\nraw_coal,ncv,20 GJ/t,GJ/t\n", TANHE_ESYNTAX, 2, 3, "value", "20 GJ/t"},
    {"subject,property,value,unit\nraw_coal,ncv,-,GJ/t\n", TANHE_ESYNTAX, 2, 3, "value", "'-'"},
    {"subject,property,value,unit\nraw_coal,ncv,\"1,5\",GJ/t\n", TANHE_ESYNTAX, 2, 3, "value", "'1,5'"},
    {"subject,property,value,unit,low\nraw_coal,ncv,1,GJ/t,x\n", TANHE_ESYNTAX, 2, 5, "low", "'x'"},
    {"subject,property,value,unit,high\nraw_coal,ncv,1,GJ/t,1e400\n", TANHE_ERANGE, 2, 5, "high",
     "too large"},
    {"subject,property,value,unit\nraw_coal,ncv,-1,GJ/t\n", TANHE_EARG, 2, 3, "value", "negative"},
    {"subject,property,value,unit\nraw_coal,ncv,,GJ/t\n", TANHE_EMISSING, 2, 3, "value", "no value"},
    {"subject,property,value,unit,low,high\nraw_coal,ncv,,GJ/t,,\n", TANHE_EMISSING, 2, 3, "value",
     "no value"},
    {"subject,property,value,unit,low,high\nraw_coal,ncv,1,GJ/t,2,3\n", TANHE_EARG, 2, 3, "value", "range"},
    {"subject,property,value,unit,low,high\nraw_coal,ncv,4,GJ/t,2,3\n", TANHE_EARG, 2, 3, "value", "range"},
    {"subject,property,value,unit,low\nraw_coal,ncv,1,GJ/t,2\n", TANHE_EARG, 2, 3, "value", "range"},
    {"subject,property,value,unit,high\nraw_coal,ncv,4,GJ/t,3\n", TANHE_EARG, 2, 3, "value", "range"},
    {"subject,property,value,unit,low,high\nraw_coal,ncv,,GJ/t,3,2\n", TANHE_EARG, 2, 3, "value", "range"},
    /* units */
    {"subject,property,value,unit\nraw_coal,ncv,1,\n", TANHE_EMISSING, 2, 4, "unit", "empty"},
    {"subject,property,value,unit\nraw_coal,ncv,1,bushel\n", TANHE_EUNIT, 2, 4, "unit", "'bushel'"},
    {"unit,subject,property,value\nt/GJ,raw_coal,ncv,1\n", TANHE_EUNIT, 2, 1, "unit", "does not suit"},
    /* fields */
    {"subject,property,value,unit\nraw_coal,ncv,1,5,GJ/t\n", TANHE_EUNIT, 2, 4, "unit", "'5'"},
    {"subject,property,value,unit\nraw_coal,ncv,1,GJ/t,\n", TANHE_ESYNTAX, 2, 0, "", "more fields"},
    {"subject,property,value,unit\nraw_coal,ncv,1,GJ/t,a,b,c\n", TANHE_ESYNTAX, 2, 0, "", "more fields"},
    {"subject,property,value,unit\nraw_coal,ncv,1\n", TANHE_ESYNTAX, 2, 0, "", "fewer fields"},
    {"subject,property,value,unit,remark\n\n\nraw_coal,ncv,1,GJ/t\n", TANHE_ESYNTAX, 4, 0, "",
     "fewer fields"},
    {"subject,property,value,unit\nraw_coal,ncv,1,GJ/t\"\n", TANHE_ESYNTAX, 2, 4, "unit", "quote"},
    {"subject,property,value,unit\nraw_coal,\"ncv\"x,1,GJ/t\n", TANHE_ESYNTAX, 2, 2, "property", "quote"},
    {"subject,property,value,unit\nraw_coal,\"ncv,1,GJ/t\n", TANHE_ESYNTAX, 2, 2, "property", "quote"},
    /* encodings: GBK for 柴油, for 原煤 (by chance UTF-8, of other letters), an overlong form, a lone surrogate */
    {"subject,property,value,unit\n\xB2\xF1\xD3\xCD,ncv,1,GJ/t\n", TANHE_EENCODING, 2, 1, "subject", "UTF-8"},
    {"subject,property,value,unit\n\xD4\xAD\xC3\xBA,ncv,1,GJ/t\n", TANHE_EID, 2, 1, "subject", "not known"},
    {"remark,subject,property,value,unit\n\xC0\xAF,raw_coal,ncv,1,GJ/t\n", TANHE_EENCODING, 2, 1, "remark",
     "UTF-8"},
    {"subject,property,value,unit,remark\nraw_coal,ncv,1,GJ/t,\xED\xA0\x80\n", TANHE_EENCODING, 2, 5,
     "remark", "UTF-8"},
    /* the line of a row is the one it begins on */
    {"subject,property,value,unit,remark\nraw_coal,ncv,1,GJ/t,\"two\nlines\"\r\ncoal,ncv,1,GJ/t,\n",
     TANHE_EID, 4, 1, "subject", "'coal'"},
    {"remark,subject,property,value,unit\n\"two\nlines\",coal,ncv,1,GJ/t\n", TANHE_EID, 2, 2, "subject",
     "'coal'"},
    {"subject,property,value,unit\r\n\r\nraw_coal,ncv,1,GJ/t\r\ncoal,ncv,1,GJ/t\r\n", TANHE_EID, 4, 1,
     "subject", "'coal'"},
    {"subject,property,value,unit\rraw_coal,ncv,1,GJ/t\rcoal,ncv,1,GJ/t\r", TANHE_EID, 3, 1, "subject",
     "'coal'"},
    /* a key twice */
    {"subject,property,value,unit\nraw_coal,ncv,1,GJ/t\nraw_coal,ncv,2,GJ/t\n", TANHE_EDUPLICATE, 3, 0, "",
     "above"},
    {"subject,property,value,unit\nraw_coal,ncv,1,GJ/t\ndiesel,ncv,3,GJ/t\nlpg,ncv,3,GJ/t\n原煤,ncv,1,GJ/t\n",
     TANHE_EDUPLICATE, 5, 0, "", "above"},
    {"subject,property,value,unit,region\nlpg,ncv,1,GJ/t,湘潭\ncoke,ncv,1,GJ/t,\nlpg,ncv,1,GJ/t,430300\n",
     TANHE_EDUPLICATE, 4, 0, "", "above"},
    {"subject,property,value,unit,region\nlpg,ncv,1,GJ/t,world\nlpg,ncv,1,GJ/t,\n", TANHE_EDUPLICATE, 3, 0,
     "", "above"},
    {"subject,property,value,unit,variant\nlpg,ncv,1,GJ/t,none\nlpg,ncv,1,GJ/t,\n", TANHE_EDUPLICATE, 3, 0,
     "", "above"},
};

static enum greatest_test_res is_refused(const struct bad_text *bad) {
    ASSERT_EQm(bad->text, bad->status, read_text(bad->text));
    ASSERT_EQm(bad->text, 1, error_count);
    ASSERT_EQm(bad->text, bad->status, errors[0].status);
    ASSERT_EQm(bad->text, bad->line, errors[0].line);
    ASSERT_EQm(bad->text, bad->column, errors[0].column);
    ASSERT_STR_EQm(bad->text, bad->name, errors[0].name);
    ASSERTm(bad->text, strstr(errors[0].reason, bad->reason) != NULL);
    ASSERTm(bad->text, is_untouched(errors + 1, sizeof errors - sizeof errors[0]));
    ASSERTm(bad->text, is_untouched(&table, sizeof table));
    PASS();
}

TEST every_way_of_being_wrong(void) {
    for (size_t i = 0; i < COUNT(bad_texts); i++)
        CHECK_CALL(is_refused(&bad_texts[i]));
    PASS();
}

/* The blame falls on the cell that is wrong. */
TEST a_negative_bound_is_the_bound_s_fault(void) {
    static const struct bad_text bad[] = {
        {"subject,property,value,unit,low\nraw_coal,ncv,1,GJ/t,-1\n", TANHE_EARG, 2, 5, "low", "negative"},
        {"subject,property,value,unit,high\nraw_coal,ncv,,GJ/t,-1\n", TANHE_EARG, 2, 5, "high", "negative"},
    };

    for (size_t i = 0; i < COUNT(bad); i++)
        CHECK_CALL(is_refused(&bad[i]));
    PASS();
}

/* A NUL stands for nothing in a text of given length. */
TEST a_nul_is_refused(void) {
    static const char in_header[] = "subject,prop\0erty,value,unit\n";
    static const char in_row[] = "subject,property,value,unit\nraw_coal,ncv,1\0,GJ/t\ndiesel,ncv,1,GJ/t\n";
    static const char in_text[] = "subject,property,value,unit,remark\nraw_coal,ncv,1,GJ/t,a\0b\n";
    static const char at_end[] = "subject,property,value,unit\nraw_coal,ncv,1,GJ/t\n";

    ASSERT_EQ(TANHE_EENCODING, read_bytes(in_header, sizeof in_header - 1));
    ASSERT_EQ_FMT(2, errors[0].column, "%d");
    ASSERT_EQ(TANHE_EENCODING, read_bytes(in_row, sizeof in_row - 1));
    ASSERT_EQ_FMT((size_t)1, error_count, "%zu");
    ASSERT_STR_EQ("value", errors[0].name);
    ASSERT_EQ(TANHE_EENCODING, read_bytes(in_text, sizeof in_text - 1));
    ASSERT_STR_EQ("remark", errors[0].name);
    ASSERT_EQ(TANHE_EENCODING, read_bytes(at_end, sizeof at_end)); /* the terminating NUL counted in */
    ASSERT_EQ_FMT(3, (int)errors[0].line, "%d");
    ASSERT(is_untouched(&table, sizeof table));
    PASS();
}

/* For each property units that suit and units that do not. */
static const struct {
    const char *property, *unit;
    int suits;
} units[] = {
    {"ncv", "GJ/t", 1},
    {"ncv", "kJ/m3", 1},
    {"ncv", "GJ/10^4 Nm3", 1},
    {"ncv", "kJ/kWh", 1},
    {"ncv", "GJ/tce", 1},
    {"ncv", "GJ", 0},
    {"ncv", "GJ/m2", 0},
    {"ncv", "GJ/tCO2", 0},
    {"ncv", "t/t", 0},
    {"ncv", "kWh/person", 0},
    {"carbon_content", "tC/TJ", 1},
    {"carbon_content", "tC/t", 0},
    {"carbon_content", "tCO2/TJ", 0},
    {"carbon_content", "tC", 0},
    {"oxidation", "%", 1},
    {"oxidation", "1", 1},
    {"oxidation", "t/t", 0},
    {"oxidation", "t", 0},
    {"ef_co2", "tCO2/GJ", 1},
    {"ef_co2", "tCO2/t", 1},
    {"ef_co2", "kgCO2/m2_a", 1},
    {"ef_co2", "tCO2", 0},
    {"ef_co2", "tCO2/1", 0},
    {"ef_co2", "tCO2e/t", 0},
    {"ef_co2", "tC/t", 0},
    {"ef_ch4", "kgCH4/TJ", 1},
    {"ef_ch4", "mgCH4/km", 1},
    {"ef_ch4", "kgN2O/TJ", 0},
    {"ef_ch4", "kgCH4", 0},
    {"ef_n2o", "kgN2O/TJ", 1},
    {"ef_n2o", "kgCH4/TJ", 0},
    {"ef_n2o", "kgN2O", 0},
    {"coal_equivalent", "kgce/kg", 1},
    {"coal_equivalent", "kgce/kWh", 1},
    {"coal_equivalent", "kgce", 0},
    {"coal_equivalent", "kgce/m2", 0},
    {"coal_equivalent", "kg/kg", 0},
    {"gwp100", "1", 1},
    {"gwp100", "tCO2e/t", 0},
    {"ef_co2_mean", "kgCO2/kWh", 1},
    {"ef_co2_mean", "kWh/kgCO2", 0},
    {"ef_co2_residual", "kgCO2/kWh", 1},
    {"ef_co2_fossil", "kgCO2/kWh", 1},
    {"operating_margin", "kgCO2/kWh", 1},
    {"build_margin", "kgCO2/kWh", 1},
    {"ef_co2_zero_proven", "kgCO2/kWh", 1},
    {"ef_co2_zero_proven", "%", 0},
    {"coal_rate_supply", "gce/kWh", 1},
    {"coal_rate_generation", "gce/kWh", 1},
    {"coal_rate_target", "gce/kWh", 1},
    {"coal_rate_fixed", "gce/kWh", 1},
    {"coal_rate_fixed", "kWh", 0},
    {"line_loss", "%", 1},
    {"line_loss", "MWh", 0},
    {"mass_fraction", "%", 1},
    {"renewable_weight", "%", 1},
    {"nonhydro_weight", "%", 1},
    {"grid_region", "1", 1},
    {"data_year_lag", "a", 1},
    {"data_year_lag", "1", 0},
    {"data_year_lag", "d", 0},
    {"reference_enthalpy", "kJ/kg", 1},
    {"reference_enthalpy", "kJ/m3", 0},
    {"reference_enthalpy", "kg/kJ", 0},
    {"specific_heat", "kJ/kg_degC", 1},
    {"specific_heat", "kJ/kg", 0},
    {"specific_heat", "kg/kg_degC", 0},
    {"reference_temperature", "degC", 1},
    {"reference_temperature", "kJ/kg", 0},
    {"pkm_per_tkm", "pkm/tkm", 1},
    {"pkm_per_tkm", "tkm/pkm", 0},
    {"tkm_per_pkm", "tkm/pkm", 1},
    {"tkm_per_pkm", "pkm/tkm", 0},
    {"ef_co2e", "kgCO2e/tkm", 1},
    {"ef_co2e", "kgCO2/tkm", 0},
    {"ef_co2e", "kgCO2e", 0},
    {"ef_co2e", "kgCO2e/1", 0},
    {"energy_intensity", "tce/tkm", 1},
    {"energy_intensity", "tce", 0},
    {"energy_intensity", "tCO2/tkm", 0},
    {"constraint_value", "kWh/m2_a", 1},
    {"constraint_value", "m3/household_a", 1},
    {"constraint_value", "kWh", 0},
    {"guide_value", "GJ/m2_a", 1},
    {"guide_value", "%", 0},
    {"density", "kg/L", 1},
    {"density", "kg/m3", 1},
    {"density", "kg/Nm3", 1},
    {"density", "L/kg", 0},
    {"density", "kg/km", 0},
    {"annual_distance", "km/a", 1},
    {"annual_distance", "km", 0},
    {"fuel_rate", "g/kWh", 1},
    {"fuel_rate", "kWh/g", 0},
    {"target", "%", 1},
    {"target", "tce", 1},
    {"limit", "1", 1},
    {"threshold", "m2", 1},
    {"level", "kgce/m2_a", 1},
    {"correction_reference", "1", 1},
    {"correction_reference", "h/a", 1},
    {"correction_reference", "m2/person", 1},
    {"correction_reference", "person/household", 1},
    {"correction_reference", "kg", 0},
    {"correction_constant", "1", 1},
    {"correction_slope", "kg", 0},
    {"design_index", "kWh/m2_a", 1},
    {"design_index", "kWh/m2", 0},
    {"design_index", "tCO2/m2_a", 0},
    {"degradation_first", "%", 1},
    {"degradation_yearly", "%/a", 1},
    {"degradation_yearly", "%", 0},
    {"service_life", "a", 1},
    {"service_life", "d", 0},
    {"default_distance", "km", 1},
    {"default_distance", "km/a", 0},
    {"share", "%", 1},
    {"share", "t", 0},
    {"change", "%", 1},
    {"trip_saving", "kgCO2/trip", 1},
    {"trip_saving", "kgCO2e/trip", 1},
    {"trip_saving", "kgCH4/trip", 0},
    {"trip_saving", "kgCO2/km", 0},
    {"climate_zone", "1", 1},
    {"hdd18", "degC_d", 1},
    {"cdd26", "degC_d", 1},
    {"cdd26", "degC", 0},
    {"wood_density", "t/m3", 1},
    {"wood_density", "kg/m3", 1},
    {"wood_density", "t/ha", 0},
    {"bef_whole", "1", 1},
    {"bef_whole", "t/t", 0},
    {"bef_above", "1", 1},
    {"bef_above", "m3", 0},
    {"bef_branch", "1", 1},
    {"bef_leaf", "1", 1},
    {"bef_root", "1", 1},
    {"root_shoot", "1", 1},
    {"root_shoot", "%", 1},
    {"root_shoot", "t", 0},
    {"carbon_fraction", "tC/t", 1},
    {"carbon_fraction", "kgC/kg", 1},
    {"carbon_fraction", "1", 0},
    {"total_growth_rate", "%/a", 1},
    {"total_growth_rate", "1/a", 1},
    {"total_growth_rate", "%", 0},
    {"consumption_rate", "%/a", 1},
    {"consumption_rate", "m3/a", 0},
    {"biomass", "t/ha", 1},
    {"biomass", "t/ha_a", 0},
    {"biomass_above", "t/ha", 1},
    {"biomass_above", "t", 0},
    {"biomass_below", "t/ha", 1},
    {"biomass_below", "tC/ha", 0},
    {"biomass_growth", "t/ha_a", 1},
    {"biomass_growth", "t/ha", 0},
    {"carbon_stock", "tC/ha", 1},
    {"carbon_stock", "t/ha", 0},
    {"carbon_gain", "tC/ha_a", 1},
    {"carbon_gain", "tC/tree_a", 1},
    {"carbon_gain", "tC/ha", 0},
    {"stock_over_age", "tC/ha_a", 1},
    {"stock_over_age", "tC/tree_a", 0},
    {"litter_carbon", "tC/ha", 1},
    {"litter_carbon", "tC", 0},
    {"culm_biomass", "kg/tree", 1},
    {"culm_biomass", "kg/ha", 0},
    {"ch4_ratio", "1", 1},
    {"ch4_ratio", "t/t", 0},
    {"n2o_ratio", "1", 1},
    {"nitrogen_carbon", "1", 1},
    {"soc_reference", "tC/ha", 1},
    {"soc_reference", "tC/ha_a", 0},
    {"f_land_use", "1", 1},
    {"f_land_use", "a", 0},
    {"f_management", "1", 1},
    {"f_input", "1", 1},
    {"flooding_scale", "1/a", 1},
    {"flooding_scale", "1", 0},
    {"methane_correction", "1", 1},
    {"ef_co2_c", "tC/ha_a", 1},
    {"ef_co2_c", "tC/t", 1},
    {"ef_co2_c", "tCO2/ha_a", 0},
    {"ef_ch4_c", "kgC/ha_a", 1},
    {"ef_ch4_c", "kgCH4/ha_a", 0},
    {"ef_n2o_n", "kgN/kgN", 1},
    {"ef_n2o_n", "kgN/ha_a", 1},
    {"ef_n2o_n", "kgN2O/kgN", 0},
    {"ef_co", "g/kg", 1},
    {"ef_co", "gCO2/kg", 0},
    {"half_life", "a", 1},
    {"half_life", "1/a", 0},
    {"decay_rate", "1/a", 1},
    {"decay_rate", "a", 0},
    {"carbon_conversion", "tC/m3", 1},
    {"carbon_conversion", "tC/t", 1},
    {"carbon_conversion", "t/m3", 0},
    {"rice_baseline", "kgCH4/ha_d", 1},
    {"rice_baseline", "kgCH4/ha", 0},
    {"sf_water", "1", 1},
    {"sf_water", "d", 0},
    {"sf_preseason", "1", 1},
    {"cf_organic", "1", 1},
    {"sfo_exponent", "1", 1},
    {"cultivation_period", "d", 1},
    {"cultivation_period", "a", 0},
    {"organic_amount", "t/ha", 1},
    {"organic_amount", "t", 0},
    {"frac_volatilised", "kgN/kgN", 1},
    {"frac_volatilised", "kgN/kg", 0},
    {"frac_leached", "kgN/kgN", 1},
    {"frac_volatilised", "%", 1},
    {"frac_leached", "1", 1},
    {"frac_leached", "kgN/kg", 0},
    {"ef_ch4_enteric", "kgCH4/head_a", 1},
    {"ef_ch4_enteric", "kgCH4/head", 0},
    {"ef_ch4_manure", "kgCH4/head_a", 1},
    {"ef_ch4_manure", "kgN2O/head_a", 0},
    {"ef_n2o_manure", "kgN2O/head_a", 1},
    {"ef_n2o_manure", "kgCH4/head_a", 0},
    {"dry_ratio", "1", 1},
    {"n_grain", "kgN/kg", 1},
    {"n_grain", "kgN/kgN", 0},
    {"n_straw", "kgN/kg", 1},
    {"n_straw", "kg/kg", 0},
    {"harvest_index", "1", 1},
    {"uncertainty_deduction", "%", 1},
    {"uncertainty_deduction", "t", 0},
    {"risk_buffer", "%", 1},
    {"shrub_to_forest", "1", 1},
};

/* What falls has a negative change, a target to fall is negative, a soil takes carbon up; no other value is. */
TEST negative_values_of_changes_targets_and_soils(void) {
    ASSERT_EQ(TANHE_OK, read_text("subject,property,value,unit\ntruck_co2,change,-8.4,%\n"));
    ASSERT_EQ(-8.4, rows[0].value);
    ASSERT_EQ(TANHE_OK, read_text("subject,property,value,unit\noperating_transport,target,-9.5,%\n"));
    ASSERT_EQ(-9.5, rows[0].value);
    ASSERT_EQ(TANHE_OK,
              read_text("subject,property,value,unit\nrewetted_organic_soil,ef_co2_c,-0.23,tC/ha_a\n"));
    ASSERT_EQ(-0.23, rows[0].value);
    ASSERT_EQ(TANHE_OK, read_text("subject,property,value,unit\ncropland,carbon_gain,-0.1,tC/ha_a\n"));
    ASSERT_EQ(TANHE_EARG, read_text("subject,property,value,unit\ntruck_co2,level,-1,%\n"));
    PASS();
}

TEST units_must_suit_the_property(void) {
    char text[128];

    for (size_t i = 0; i < COUNT(units); i++) {
        tanhe_status status;
        (void)snprintf(text, sizeof text, "property,unit,subject,value\n%s,%s,raw_coal,1\n",
                       units[i].property, units[i].unit);
        status = read_text(text);
        ASSERT_EQm(text, units[i].suits ? TANHE_OK : TANHE_EUNIT, status);
        if (!units[i].suits) {
            ASSERT_EQm(text, 2, errors[0].column);
            ASSERTm(text, strstr(errors[0].reason, "suit") != NULL);
        }
    }
    PASS();
}

/* What a person would confirm: every built-in row can be given by an overlay in its own unit. */
TEST every_built_in_row_can_be_the_caller_s(void) {
    static char text[65536];
    static tanhe_factor_row own_rows[1024];
    const tanhe_catalog *all = tanhe_profile_all();

    for (int32_t t = 0; t < all->count; t++) {
        const tanhe_table *document = (const tanhe_table *)all->tables[t].address;
        const tanhe_factor_row *printed = (const tanhe_factor_row *)document->rows.address;
        const char *source = tanhe_name(TANHE_NAME_SOURCE, document->source, TANHE_KEY);
        tanhe_table own;
        if (document->source == TANHE_SOURCE_BLENDS) /* a component is not a variant that has a name */
            continue;
        for (int32_t first = 0; first < document->count; first += 400) {
            size_t used = (size_t)snprintf(text, sizeof text,
                                           "unit,value,low,high,subject,property,variant,region,year\n");
            int32_t end = document->count - first < 400 ? document->count : first + 400;
            for (int32_t i = end - 1; i >= first; i--) {
                const tanhe_factor_row *row = &printed[i];
                double numbers[3];
                char unit[TANHE_UNIT_TEXT_MAX];
                ASSERT_EQ(TANHE_OK, tanhe_unit_print(row->unit, i % 2 == 0 ? TANHE_KEY : TANHE_CHINESE, unit,
                                                     sizeof unit));
                used += (size_t)snprintf(text + used, sizeof text - used, "%s", unit);
                numbers[0] = row->value;
                numbers[1] = row->low;
                numbers[2] = row->high;
                for (size_t n = 0; n < 3; n++) {
                    if (numbers[n] == numbers[n])
                        used += (size_t)snprintf(text + used, sizeof text - used, ",%.17g", numbers[n]);
                    else
                        used += (size_t)snprintf(text + used, sizeof text - used, ",");
                }
                used += (size_t)snprintf(
                    text + used, sizeof text - used, ",\"%s\",%s,%s,%d,",
                    tanhe_name(TANHE_NAME_SUBJECT, (tanhe_id)(row->key / 4294967296), i % 3),
                    tanhe_name(TANHE_NAME_PROPERTY, (tanhe_id)(row->key / 65536 % 65536), TANHE_KEY),
                    tanhe_name(TANHE_NAME_VARIANT, (tanhe_id)(row->key % 65536), TANHE_CHINESE),
                    (int)row->region);
                if (row->year != 0)
                    used += (size_t)snprintf(text + used, sizeof text - used, "%d", (int)row->year);
                used += (size_t)snprintf(text + used, sizeof text - used, "\n");
            }
            ASSERT(used < sizeof text - 1);
            if (tanhe_overlay_read(text, used, own_rows, COUNT(own_rows), &own, errors, ERRORS,
                                   &error_count) != TANHE_OK) {
                printf("%s, %s: %s\n", source, errors[0].name, errors[0].reason);
                FAIL();
            }
            ASSERT_EQm(source, end - first, own.count);
            for (int32_t i = first; i < end; i++) {
                const tanhe_factor_row *row = &printed[i], *read = &own_rows[i - first];
                ASSERTm(source, read->key == row->key && read->region == row->region &&
                                    read->year == row->year && read->unit == row->unit);
                ASSERTm(source, read->value == row->value || row->value != row->value);
                ASSERTm(source, read->low == row->low || row->low != row->low);
                ASSERTm(source, read->high == row->high || row->high != row->high);
            }
        }
    }
    PASS();
}

SUITE(bad) {
    RUN_TEST(every_way_of_being_wrong);
    RUN_TEST(a_negative_bound_is_the_bound_s_fault);
    RUN_TEST(a_nul_is_refused);
    RUN_TEST(negative_values_of_changes_targets_and_soils);
    RUN_TEST(units_must_suit_the_property);
    RUN_TEST(every_built_in_row_can_be_the_caller_s);
}

/* ---------------------------------------------------------------------------------- errors and capacity */

/* Bad on the lines 3, 5, 6, 8 and 9; a row that is there twice is found last. */
static const char five_errors[] = "subject,property,value,unit\n"
                                  "raw_coal,ncv,1,GJ/t\n"
                                  "coal,ncv,1,GJ/t\n"
                                  "coke,ncv,1,GJ/t\n"
                                  "diesel,ncv,one,GJ/t\n"
                                  "diesel,ncv,1,t\n"
                                  "coke,ncv,2,GJ/t\n"
                                  "diesel,ncv,\"1,GJ/t\n"
                                  "diesel,ncv,1\n"
                                  "lpg,ncv,1,GJ/t\n";

TEST nothing_after_a_bad_row_is_lost(void) {
    static const struct {
        int64_t line;
        tanhe_status status;
    } expected[] = {{3, TANHE_EID},     {5, TANHE_ESYNTAX}, {6, TANHE_EUNIT},
                    {8, TANHE_ESYNTAX}, {9, TANHE_ESYNTAX}, {7, TANHE_EDUPLICATE}};
    tanhe_text_error many[10];

    for (size_t capacity = 0; capacity <= COUNT(many); capacity++) {
        size_t kept = capacity < COUNT(expected) ? capacity : COUNT(expected);
        memset(many, UNTOUCHED, sizeof many);
        memset(&table, UNTOUCHED, sizeof table);
        ASSERT_EQ(TANHE_EID, tanhe_overlay_read(five_errors, TANHE_NUL, rows, CAPACITY, &table,
                                                capacity > 0 ? many : NULL, capacity, &error_count));
        ASSERT_EQ_FMT(COUNT(expected), error_count, "%zu");
        for (size_t i = 0; i < kept; i++) {
            ASSERT_EQ_FMT((long)expected[i].line, (long)many[i].line, "%ld");
            ASSERT_EQ_FMT(expected[i].status, many[i].status, "%d");
        }
        ASSERT(is_untouched(many + kept, sizeof many - kept * sizeof many[0]));
        ASSERT(is_untouched(&table, sizeof table));
    }
    PASS();
}

TEST every_repetition_is_an_error(void) {
    ASSERT_EQ(TANHE_EDUPLICATE, read_text("subject,property,value,unit\nlpg,ncv,1,GJ/t\nraw_coal,ncv,1,GJ/t\n"
                                          "lpg,ncv,2,GJ/t\nraw_coal,ncv,2,GJ/t\nlpg,ncv,3,GJ/t\n"));
    ASSERT_EQ_FMT((size_t)3, error_count, "%zu");
    ASSERT_EQ_FMT(5, (int)errors[0].line, "%d"); /* in the order of the sorted table */
    ASSERT_EQ_FMT(4, (int)errors[1].line, "%d");
    ASSERT_EQ_FMT(6, (int)errors[2].line, "%d");
    PASS();
}

TEST rows_that_differ_in_one_thing_are_not_the_same(void) {
    READS("subject,property,variant,region,year,value,unit\n"
          "lpg,ef_ch4,,,,1,kgCH4/TJ\nlpg,ef_ch4,road,,,1,kgCH4/TJ\nlpg,ef_ch4,,hunan,,1,kgCH4/TJ\n"
          "lpg,ef_ch4,,,2022,1,kgCH4/TJ\nlng,ef_ch4,,,,1,kgCH4/TJ\n");
    ASSERT_EQ(5, table.count);
    PASS();
}

TEST the_capacity_is_kept(void) {
    static const char text[] =
        "subject,property,value,unit\nraw_coal,ncv,1,GJ/t\ndiesel,ncv,1,GJ/t\nlpg,ncv,1,GJ/t\n";

    for (size_t capacity = 0; capacity <= 4; capacity++) {
        tanhe_status expected = capacity < 3 ? TANHE_ESIZE : TANHE_OK;
        memset(rows, UNTOUCHED, sizeof rows);
        memset(&table, UNTOUCHED, sizeof table);
        error_count = 77;
        ASSERT_EQ(expected, tanhe_overlay_read(text, TANHE_NUL, capacity > 0 ? rows : NULL, capacity, &table,
                                               errors, ERRORS, &error_count));
        ASSERT_EQ_FMT((size_t)0, error_count, "%zu");
        ASSERT(is_untouched(rows + capacity, sizeof rows - capacity * sizeof rows[0]));
        ASSERT_EQ(capacity < 3, is_untouched(&table, sizeof table));
    }
    PASS();
}

/* More room than a table can count rows is no reason to refuse; only the rows are written. */
TEST any_capacity_will_do(void) {
    static const char text[] = "subject,property,value,unit\nraw_coal,ncv,1,GJ/t\ndiesel,ncv,2,GJ/t\n";
    static const size_t large[] = {INT32_MAX, (size_t)INT32_MAX + 1, (size_t)-1};

    for (size_t i = 0; i < COUNT(large); i++) {
        memset(rows, UNTOUCHED, sizeof rows);
        ASSERT_EQ(TANHE_OK,
                  tanhe_overlay_read(text, TANHE_NUL, rows, large[i], &table, errors, ERRORS, &error_count));
        ASSERT_EQ_FMT((size_t)0, error_count, "%zu");
        ASSERT_EQ_FMT(2, table.count, "%d");
        ASSERT(is_untouched(rows + 2, sizeof rows - 2 * sizeof rows[0]));
    }
    PASS();
}

/* Bad rows are told even where the good ones do not fit. */
TEST errors_come_before_the_capacity(void) {
    for (size_t capacity = 0; capacity <= 2; capacity++) {
        memset(&table, UNTOUCHED, sizeof table);
        ASSERT_EQ(TANHE_EID, tanhe_overlay_read(five_errors, TANHE_NUL, rows, capacity, &table, errors,
                                                ERRORS, &error_count));
        ASSERT_EQ_FMT((size_t)5, error_count, "%zu");
        ASSERT(is_untouched(&table, sizeof table));
    }
    PASS();
}

TEST pointers_must_be_given(void) {
    static const char text[] = "subject,property,value,unit\nraw_coal,ncv,1,GJ/t\n";
    size_t count = 77;

    memset(&table, UNTOUCHED, sizeof table);
    ASSERT_EQ(TANHE_EARG, tanhe_overlay_read(NULL, 0, rows, CAPACITY, &table, errors, ERRORS, &count));
    ASSERT_EQ(TANHE_EARG, tanhe_overlay_read(text, TANHE_NUL, NULL, 1, &table, errors, ERRORS, &count));
    ASSERT_EQ(TANHE_EARG, tanhe_overlay_read(text, TANHE_NUL, rows, CAPACITY, NULL, errors, ERRORS, &count));
    ASSERT_EQ(TANHE_EARG, tanhe_overlay_read(text, TANHE_NUL, rows, CAPACITY, &table, NULL, 1, &count));
    ASSERT_EQ(TANHE_EARG, tanhe_overlay_read(text, TANHE_NUL, rows, CAPACITY, &table, errors, ERRORS, NULL));
    ASSERT_EQ_FMT((size_t)77, count, "%zu");
    ASSERT(is_untouched(&table, sizeof table));
    ASSERT_EQ(TANHE_OK, tanhe_overlay_read(text, TANHE_NUL, rows, CAPACITY, &table, NULL, 0, &count));
    ASSERT_EQ_FMT((size_t)0, count, "%zu");
    PASS();
}

TEST the_capacity_can_be_asked_for(void) {
    static const char *const texts[] = {
        "",
        "subject,property,value,unit",
        "subject,property,value,unit\nraw_coal,ncv,1,GJ/t",
        "subject,property,value,unit\r\nraw_coal,ncv,1,GJ/t\r\ndiesel,ncv,1,GJ/t",
        "subject,property,value,unit\rraw_coal,ncv,1,GJ/t\rdiesel,ncv,1,GJ/t\rlpg,ncv,1,GJ/t",
        "\n\n\nsubject,property,value,unit,remark\nraw_coal,ncv,1,GJ/t,\"a\nb\nc\"\n\n",
    };
    static const size_t at_least[] = {0, 0, 1, 2, 3, 1};
    size_t capacity = 77;

    for (size_t i = 0; i < COUNT(texts); i++) {
        ASSERT_EQ(TANHE_OK, tanhe_overlay_capacity(texts[i], TANHE_NUL, &capacity));
        ASSERT(capacity >= at_least[i]);
        ASSERT(capacity <= strlen(texts[i]) + 1);
        ASSERT(tanhe_overlay_read(texts[i], TANHE_NUL, rows, capacity, &table, errors, ERRORS,
                                  &error_count) != TANHE_ESIZE);
    }
    ASSERT_EQ(TANHE_OK, tanhe_overlay_capacity("a\nb\nc\n", 3, &capacity));
    ASSERT_EQ_FMT((size_t)2, capacity, "%zu"); /* within the length only */
    ASSERT_EQ(TANHE_EARG, tanhe_overlay_capacity(NULL, 0, &capacity));
    ASSERT_EQ(TANHE_EARG, tanhe_overlay_capacity("", 0, NULL));
    PASS();
}

SUITE(errors_and_capacity) {
    RUN_TEST(nothing_after_a_bad_row_is_lost);
    RUN_TEST(every_repetition_is_an_error);
    RUN_TEST(rows_that_differ_in_one_thing_are_not_the_same);
    RUN_TEST(the_capacity_is_kept);
    RUN_TEST(any_capacity_will_do);
    RUN_TEST(errors_come_before_the_capacity);
    RUN_TEST(pointers_must_be_given);
    RUN_TEST(the_capacity_can_be_asked_for);
}

/* ---------------------------------------------------------------------------------------- provenance */

TEST every_row_has_its_own_texts(void) {
    tanhe_factor factor;

    READS("\xEF\xBB\xBF\r\nremark,subject,property,value,unit,source,locator\r\n"
          "\r\n"
          "\"line one\r\nline two\",lpg,ncv,3,GJ/t, 甲 ,\"p. 3, row \"\"b\"\"\"\r\n"
          ",coke,ncv,2,GJ/t,,\r\n"
          "\r\n\r\n"
          "last,raw_coal,ncv,1,GJ/t,\"\",\"\"\"\"");
    ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_LPG, TANHE_PROPERTY_NCV, 0, 0, 0, &factor));
    ASSERT_STR_EQ("line one\r\nline two", text_of(&table, &factor, TANHE_TEXT_REMARK));
    ASSERT_STR_EQ("甲", text_of(&table, &factor, TANHE_TEXT_SOURCE_KEY));
    ASSERT_STR_EQ("p. 3, row \"b\"", text_of(&table, &factor, TANHE_TEXT_LOCATOR));
    ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_COKE, TANHE_PROPERTY_NCV, 0, 0, 0, &factor));
    ASSERT_STR_EQ("", text_of(&table, &factor, TANHE_TEXT_REMARK));
    ASSERT_STR_EQ("", text_of(&table, &factor, TANHE_TEXT_SOURCE_KEY));
    ASSERT_STR_EQ("", text_of(&table, &factor, TANHE_TEXT_LOCATOR));
    ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, 0, 0, 0, &factor));
    ASSERT_STR_EQ("last", text_of(&table, &factor, TANHE_TEXT_REMARK));
    ASSERT_STR_EQ("", text_of(&table, &factor, TANHE_TEXT_SOURCE_KEY));
    ASSERT_STR_EQ("\"", text_of(&table, &factor, TANHE_TEXT_LOCATOR));
    PASS();
}

TEST columns_that_are_not_there_are_empty(void) {
    tanhe_factor factor;

    READS("subject,property,value,unit\nraw_coal,ncv,1,GJ/t\n");
    ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, 0, 0, 0, &factor));
    ASSERT_STR_EQ("", text_of(&table, &factor, TANHE_TEXT_SOURCE_KEY));
    ASSERT_STR_EQ("", text_of(&table, &factor, TANHE_TEXT_LOCATOR));
    ASSERT_STR_EQ("", text_of(&table, &factor, TANHE_TEXT_REMARK));
    PASS();
}

/* A remark of `length` characters, a quotation in it, comes out as it was meant. */
static enum greatest_test_res long_remark(size_t length) {
    static char text[4096], meant[2048];
    size_t used =
        (size_t)snprintf(text, sizeof text, "subject,property,value,unit,remark\nraw_coal,ncv,1,GJ/t,\"");
    tanhe_factor factor;

    for (size_t i = 0; i < length; i++) {
        char character = i == 3 || i == length - 1 ? '"' : (char)('a' + i % 26);
        meant[i] = character;
        text[used++] = character;
        if (character == '"')
            text[used++] = character;
    }
    meant[length] = '\0';
    text[used++] = '"';
    text[used] = '\0';
    READS(text);
    ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, 0, 0, 0, &factor));
    ASSERT_STR_EQ(meant, text_of(&table, &factor, TANHE_TEXT_REMARK));
    PASS();
}

TEST a_long_remark(void) {
    CHECK_CALL(long_remark(200));
    CHECK_CALL(long_remark(256));
    PASS();
}

TEST a_very_long_remark(void) {
    CHECK_CALL(long_remark(257));
    CHECK_CALL(long_remark(1500));
    PASS();
}

TEST texts_are_cut_at_characters(void) {
    static const char meant[] = "化验室 2022 年";
    tanhe_catalog catalog;
    tanhe_factor factor;

    READS("subject,property,value,unit,source\nraw_coal,ncv,1,GJ/t,化验室 2022 年\n");
    ASSERT_EQ(TANHE_OK, find(TANHE_FUEL_RAW_COAL, TANHE_PROPERTY_NCV, 0, 0, 0, &factor));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&catalog));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, &table));
    for (size_t size = 1; size <= sizeof meant + 1; size++) {
        char cut[64];
        size_t kept;
        memset(cut, '#', sizeof cut);
        ASSERT_EQ(TANHE_OK, tanhe_factor_text(&catalog, &factor, TANHE_TEXT_SOURCE_KEY, cut, size));
        kept = strlen(cut);
        ASSERT(kept < size && memcmp(cut, meant, kept) == 0 && (meant[kept] & 0xC0) != 0x80);
        ASSERT(size >= sizeof meant ? kept == sizeof meant - 1 : size - 1 - kept < 3);
        ASSERT_EQ('#', cut[size]);
    }
    PASS();
}

SUITE(provenance) {
    RUN_TEST(every_row_has_its_own_texts);
    RUN_TEST(columns_that_are_not_there_are_empty);
    RUN_TEST(a_long_remark);
    RUN_TEST(a_very_long_remark);
    RUN_TEST(texts_are_cut_at_characters);
}

/* ------------------------------------------------------------------------------------------- many rows */

#define MANY 10000

static tanhe_factor_row many_rows[MANY];
static char many_text[MANY * 128];

/* 64 bits of Knuth's MMIX generator: the same numbers on every machine. */
static uint64_t next(uint64_t *state) {
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *state ^ *state >> 29;
}

typedef struct drawn {
    tanhe_id subject, property, variant;
    int32_t region, year;
    double value;
} drawn;

/* The i-th of MANY different rows. */
static drawn draw(size_t i) {
    static const struct {
        tanhe_id property;
        const char *unit;
    } kinds[] = {{TANHE_PROPERTY_NCV, "GJ/t"},
                 {TANHE_PROPERTY_EF_CH4, "kgCH4/TJ"},
                 {TANHE_PROPERTY_OXIDATION, "%"},
                 {TANHE_PROPERTY_EF_CO2, "tCO2/GJ"}};
    uint64_t state = (uint64_t)i;
    drawn row;

    (void)next(&state);
    row.subject = TANHE_FUEL_RAW_COAL + (tanhe_id)(i % 50);
    row.property = kinds[i / 50 % 4].property;
    row.variant = (tanhe_id)(i / 200 % 5);
    row.region = 430000 + 100 * (int32_t)(i / 1000 % 5);
    row.year = i / 5000 == 0 ? 0 : 2000 + (int32_t)(next(&state) % 20);
    row.value = (double)(next(&state) >> 11) / 9007199254740992.0 * 50;
    return row;
}

static size_t write_row(char *out, size_t size, const drawn *row, size_t index) {
    char year[16] = "";
    const char *unit = row->property == TANHE_PROPERTY_NCV         ? "GJ/t"
                       : row->property == TANHE_PROPERTY_EF_CH4    ? "kgCH4/TJ"
                       : row->property == TANHE_PROPERTY_OXIDATION ? "%"
                                                                   : "tCO2/GJ";
    if (row->year != 0)
        (void)snprintf(year, sizeof year, "%d", (int)row->year);
    return (size_t)snprintf(out, size, "%s,%s,%s,%d,%s,%.17g,%s,row %d\n",
                            tanhe_name(TANHE_NAME_SUBJECT, row->subject, TANHE_KEY),
                            tanhe_name(TANHE_NAME_PROPERTY, row->property, TANHE_KEY),
                            tanhe_name(TANHE_NAME_VARIANT, row->variant, TANHE_KEY), (int)row->region, year,
                            row->value, unit, (int)index);
}

TEST ten_thousand_rows_are_found_again(void) {
    static size_t order[MANY];
    uint64_t state = 20230901;
    size_t used = (size_t)snprintf(many_text, sizeof many_text,
                                   "subject,property,variant,region,year,value,unit,remark\n");
    size_t capacity = 0;

    for (size_t i = 0; i < MANY; i++) {
        size_t j = (size_t)(next(&state) >> 33) % (i + 1);
        order[i] = order[j];
        order[j] = i;
    }
    for (size_t i = 0; i < MANY; i++) {
        drawn row = draw(order[i]);
        used += write_row(many_text + used, sizeof many_text - used, &row, order[i]);
    }
    ASSERT(used < sizeof many_text - 1);
    ASSERT_EQ(TANHE_OK, tanhe_overlay_capacity(many_text, used, &capacity));
    ASSERT(capacity >= MANY);
    ASSERT_EQ(TANHE_OK,
              tanhe_overlay_read(many_text, used, many_rows, MANY, &table, errors, ERRORS, &error_count));
    ASSERT_EQ_FMT(MANY, table.count, "%d");
    for (size_t i = 1; i < MANY; i++) {
        const tanhe_factor_row *a = &many_rows[i - 1], *b = &many_rows[i];
        ASSERT(a->key < b->key || (a->key == b->key &&
                                   (a->region < b->region || (a->region == b->region && a->year < b->year))));
    }
    for (size_t i = 0; i < MANY; i++) {
        drawn row = draw(i);
        tanhe_query query = {0, 0, 0, 0, 0, 0};
        tanhe_factor factor;
        char remark[32];
        query.subject = row.subject;
        query.property = row.property;
        query.variant = row.variant;
        query.region = row.region;
        query.year = row.year;
        ASSERT_EQ(TANHE_OK, tanhe_table_find(&table, &query, &factor));
        ASSERT(memcmp(&row.value, &factor.value, sizeof(double)) == 0);
        ASSERT_EQ(row.variant, factor.variant);
        ASSERT_EQ(row.region, factor.region);
        ASSERT_EQ(row.year, factor.year);
        ASSERT_EQ(TANHE_MATCH_OVERLAY, factor.match);
        (void)snprintf(remark, sizeof remark, "row %d", (int)i);
        ASSERT_STR_EQ(remark, text_of(&table, &factor, TANHE_TEXT_REMARK));
    }
    PASS();
}

/* Orders in which a sort may be slow or wrong: up, down, and few different keys. */
TEST any_order_is_sorted(void) {
    for (size_t count = 0; count <= 20; count++) {
        for (int way = 0; way < 4; way++) {
            static char text[4096];
            size_t used = (size_t)snprintf(text, sizeof text, "subject,property,value,unit,year\n");
            for (size_t i = 0; i < count; i++) {
                size_t year = way == 0   ? i
                              : way == 1 ? count - 1 - i
                              : way == 2 ? (i * 7 + 3) % 20
                                         : (i % 2 == 0 ? i / 2 : 19 - i / 2);
                used += (size_t)snprintf(text + used, sizeof text - used, "raw_coal,ncv,%d,GJ/t,%d\n",
                                         (int)year, 2000 + (int)year);
            }
            READS(text);
            ASSERT_EQ((int32_t)count, table.count);
            for (size_t i = 0; i < count; i++) {
                ASSERT(rows[i].year == 2000 + (int32_t)rows[i].value);
                ASSERT(i == 0 || rows[i - 1].year < rows[i].year);
            }
        }
    }
    PASS();
}

/* ---- broken texts: in a block of exactly their size, so that a reader that goes too far is noticed ---- */

static const char sample[] = "\xEF\xBB\xBFsubject,property,value,unit,low,region,year,remark\r\n"
                             "原煤,ncv,20.9,GJ/t,20,湘潭,2022,\"说明 \"\"湿基\"\",\n二\"\r\n"
                             "diesel,ncv,4.333e1,GJ/t,,,,\n\n"
                             "coke,ncv,,GJ/t,28,430000,,x";

static enum greatest_test_res survives(const char *text, size_t length) {
    char *block = (char *)malloc(length > 0 ? length : 1);
    tanhe_status status;
    size_t capacity = 0;
    int holds;

    ASSERT(block != NULL);
    memcpy(block, text, length);
    status = read_bytes(block, length);
    holds = tanhe_overlay_capacity(block, length, &capacity) == TANHE_OK;
    if (status == TANHE_OK) {
        tanhe_factor factor;
        holds = holds && error_count == 0 && (size_t)table.count <= capacity;
        for (int32_t i = 0; i < table.count && holds; i++) {
            tanhe_catalog catalog;
            (void)tanhe_catalog_init(&catalog);
            (void)tanhe_catalog_add(&catalog, &table);
            holds = tanhe_catalog_row(&catalog, (size_t)i, &factor) == TANHE_OK;
            for (int32_t which = TANHE_TEXT_SOURCE_KEY; which <= TANHE_TEXT_REMARK && holds; which++)
                holds = text_of(&table, &factor, which) != NULL;
        }
    } else {
        holds = holds && error_count > 0 && errors[0].status == status && is_untouched(&table, sizeof table);
    }
    free(block);
    ASSERT(holds);
    PASS();
}

TEST any_cut_of_a_text_is_read_or_refused(void) {
    for (size_t length = 0; length < sizeof sample; length++)
        CHECK_CALL(survives(sample, length));
    PASS();
}

TEST any_wrong_byte_is_read_or_refused(void) {
    static const char bytes[] = {'\0', '"', ',', '\n', '\r', ' ', '9', '-', '\x80', '\xFF'};
    char text[sizeof sample];

    for (size_t at = 0; at + 1 < sizeof sample; at++) {
        for (size_t b = 0; b < COUNT(bytes); b++) {
            memcpy(text, sample, sizeof sample);
            text[at] = bytes[b];
            CHECK_CALL(survives(text, sizeof sample - 1));
        }
    }
    PASS();
}

SUITE(many) {
    RUN_TEST(ten_thousand_rows_are_found_again);
    RUN_TEST(any_order_is_sorted);
    RUN_TEST(any_cut_of_a_text_is_read_or_refused);
    RUN_TEST(any_wrong_byte_is_read_or_refused);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(good);
    RUN_SUITE(bad);
    RUN_SUITE(errors_and_capacity);
    RUN_SUITE(provenance);
    RUN_SUITE(many);
    GREATEST_MAIN_END();
}
