/* SPDX-License-Identifier: MIT */
/* Activity rows from CSV text: every column, every way to write it, every mistake with its place and reason. */

#include "tanhe/inventory.h"

#include <math.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "greatest.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static int same_bits(double a, double b) {
    return memcmp(&a, &b, sizeof a) == 0;
}

static int is_nan(double x) {
    return x != x;
}

static void mark(void *object, size_t size) {
    memset(object, 0xA5, size);
}

static int is_marked(const void *object, size_t size) {
    const unsigned char *bytes = (const unsigned char *)object;
    size_t i;

    for (i = 0; i < size; i++) {
        if (bytes[i] != 0xA5)
            return 0;
    }
    return 1;
}

#define MARK(object)   mark(&(object), sizeof(object))
#define MARKED(object) is_marked(&(object), sizeof(object))

static tanhe_id category(const char *code) {
    tanhe_id id = -77;

    return tanhe_category_parse(code, TANHE_NUL, &id) == TANHE_OK ? id : -77;
}

static tanhe_status begin(tanhe_activity_reader *reader, const char *text) {
    return tanhe_activity_reader_init(reader, text, TANHE_NUL, NULL);
}

/* ---------------------------------------------------------------------------------------------- layout */

#define ASSERT_AT(offset, type, member) ASSERT_EQ_FMT((size_t)(offset), offsetof(type, member), "%zu")

TEST layouts(void) {
    ASSERT_EQ_FMT((size_t)304, sizeof(tanhe_activity), "%zu");
    ASSERT_AT(0, tanhe_activity, amount);
    ASSERT_AT(8, tanhe_activity, ncv);
    ASSERT_AT(16, tanhe_activity, carbon_content);
    ASSERT_AT(24, tanhe_activity, oxidation);
    ASSERT_AT(32, tanhe_activity, ef_co2);
    ASSERT_AT(40, tanhe_activity, ef_ch4);
    ASSERT_AT(48, tanhe_activity, ef_n2o);
    ASSERT_AT(56, tanhe_activity, u_amount);
    ASSERT_AT(64, tanhe_activity, u_factor);
    ASSERT_AT(72, tanhe_activity, line);
    ASSERT_AT(80, tanhe_activity, category);
    ASSERT_AT(84, tanhe_activity, subject);
    ASSERT_AT(88, tanhe_activity, unit);
    ASSERT_AT(92, tanhe_activity, region);
    ASSERT_AT(96, tanhe_activity, year);
    ASSERT_AT(100, tanhe_activity, variant);
    ASSERT_AT(104, tanhe_activity, parameter_count);
    ASSERT_AT(108, tanhe_activity, reserved);
    ASSERT_AT(112, tanhe_activity, parameters);
    ASSERT_EQ_FMT((size_t)24, sizeof(tanhe_parameter), "%zu");
    ASSERT_AT(0, tanhe_parameter, value);
    ASSERT_AT(8, tanhe_parameter, property);
    ASSERT_AT(12, tanhe_parameter, variant);
    ASSERT_AT(16, tanhe_parameter, unit);
    ASSERT_AT(20, tanhe_parameter, reserved);
    ASSERT_EQ_FMT((size_t)520, sizeof(tanhe_activity_reader), "%zu");
    ASSERT_AT(0, tanhe_activity_reader, text);
    ASSERT_AT(8, tanhe_activity_reader, private_state);
    ASSERT_EQ_FMT((size_t)160, sizeof(tanhe_text_error), "%zu");
    ASSERT_AT(0, tanhe_text_error, line);
    ASSERT_AT(8, tanhe_text_error, column);
    ASSERT_AT(12, tanhe_text_error, status);
    ASSERT_AT(16, tanhe_text_error, name);
    ASSERT_AT(40, tanhe_text_error, reason);
    PASS();
}

TEST a_row_with_nothing_given(void) {
    tanhe_activity row;

    MARK(row);
    ASSERT_EQ(TANHE_OK, tanhe_activity_init(&row));
    ASSERT(is_nan(row.amount) && is_nan(row.ncv) && is_nan(row.carbon_content) && is_nan(row.oxidation));
    ASSERT(is_nan(row.ef_co2) && is_nan(row.ef_ch4) && is_nan(row.ef_n2o));
    ASSERT(is_nan(row.u_amount) && is_nan(row.u_factor));
    ASSERT(row.line == 0 && row.category == 0 && row.subject == 0 && row.unit == 0);
    ASSERT(row.region == 0 && row.year == 0 && row.variant == 0 && row.reserved == 0);
    ASSERT_EQ(0, row.parameter_count);
    for (int i = 0; i < TANHE_PARAMETERS_MAX; i++)
        ASSERT(is_nan(row.parameters[i].value) && row.parameters[i].property == 0);
    ASSERT_EQ(TANHE_EARG, tanhe_activity_init(NULL));
    PASS();
}

SUITE(layout) {
    RUN_TEST(layouts);
    RUN_TEST(a_row_with_nothing_given);
}

/* --------------------------------------------------------------------------------------------- reading */

static const char every_column[] =
    "category,subject,amount,unit,region,year,note,ncv,carbon_content,oxidation,ef_co2,ef_ch4,ef_n2o,u_"
    "amount,"
    "u_factor\n"
    "1A2a,coke,12.5,10^4 t,430300,2022,blast furnace 2,28.4,0.0295,0.93,2.9,0.0001,0.00002,0.05,0.1\n";

static const char turned_around[] =
    "u_factor,u_amount,ef_n2o,ef_ch4,ef_co2,oxidation,carbon_content,ncv,note,year,region,unit,amount,"
    "subject,"
    "category\n"
    "0.1,0.05,0.00002,0.0001,2.9,0.93,0.0295,28.4,,2022,430300,10^4 t,12.5,coke,1A2a\n";

static enum greatest_test_res check_full_row(const char *text) {
    tanhe_activity_reader reader;
    tanhe_activity row;

    ASSERT_EQ(TANHE_OK, begin(&reader, text));
    MARK(row);
    ASSERT_EQ(TANHE_OK, tanhe_activity_next(&reader, &row, NULL));
    ASSERT_EQ(category("1A2a"), row.category);
    ASSERT_EQ(TANHE_FUEL_COKE, row.subject);
    ASSERT_EQ(TANHE_UNIT_1E4_T, row.unit);
    ASSERT_EQ(TANHE_REGION_XIANGTAN, row.region);
    ASSERT_EQ(2022, row.year);
    ASSERT_EQ(0, row.reserved);
    ASSERT(row.line == 2);
    ASSERT(same_bits(12.5, row.amount));
    ASSERT(same_bits(28.4, row.ncv));
    ASSERT(same_bits(0.0295, row.carbon_content));
    ASSERT(same_bits(0.93, row.oxidation));
    ASSERT(same_bits(2.9, row.ef_co2));
    ASSERT(same_bits(0.0001, row.ef_ch4));
    ASSERT(same_bits(0.00002, row.ef_n2o));
    ASSERT(same_bits(0.05, row.u_amount));
    ASSERT(same_bits(0.1, row.u_factor));
    MARK(row);
    ASSERT_EQ(TANHE_END, tanhe_activity_next(&reader, &row, NULL));
    ASSERT_EQ(TANHE_END, tanhe_activity_next(&reader, &row, NULL));
    ASSERT(MARKED(row));
    PASS();
}

TEST every_column_is_read(void) {
    CHECK_CALL(check_full_row(every_column));
    PASS();
}

TEST columns_stand_in_any_order(void) {
    CHECK_CALL(check_full_row(turned_around));
    PASS();
}

TEST what_is_not_given_stays_so(void) {
    static const char *const texts[] = {
        "category,subject,amount,unit\n1A4b,diesel,0,kg\n",
        "category,subject,amount,unit,region,year,note,ncv,carbon_content,oxidation,ef_co2,ef_ch4,ef_n2o,u_"
        "amount,"
        "u_factor,variant,parameters\n1A4b,diesel,0,kg,,,,,,,,,,,,,\n",
    };
    tanhe_activity_reader reader;
    tanhe_activity row;
    size_t i;

    for (i = 0; i < COUNT(texts); i++) {
        ASSERT_EQ(TANHE_OK, begin(&reader, texts[i]));
        ASSERT_EQ(TANHE_OK, tanhe_activity_next(&reader, &row, NULL));
        ASSERT(same_bits(0.0, row.amount));
        ASSERT(is_nan(row.ncv) && is_nan(row.carbon_content) && is_nan(row.oxidation));
        ASSERT(is_nan(row.ef_co2) && is_nan(row.ef_ch4) && is_nan(row.ef_n2o));
        ASSERT(is_nan(row.u_amount) && is_nan(row.u_factor));
        ASSERT_EQ(0, row.region);
        ASSERT_EQ(0, row.year);
        ASSERT_EQ(0, row.variant);
        ASSERT_EQ(0, row.parameter_count);
    }
    PASS();
}

/* The same two rows, as different programs write them. */
TEST line_ends_marks_and_quotes(void) {
    static const char *const texts[] = {
        "category,subject,amount,unit\n1A1a,raw_coal,1000,t\n1A3b,diesel,2.5,t\n",
        "category,subject,amount,unit\n1A1a,raw_coal,1000,t\n1A3b,diesel,2.5,t",
        "category,subject,amount,unit\r\n1A1a,raw_coal,1000,t\r\n1A3b,diesel,2.5,t\r\n",
        "category,subject,amount,unit\r1A1a,raw_coal,1000,t\r1A3b,diesel,2.5,t\r",
        "\xEF\xBB\xBF"
        "category,subject,amount,unit\n1A1a,raw_coal,1000,t\n1A3b,diesel,2.5,t\n",
        "\"category\",\"subject\",\"amount\",\"unit\"\n\"1A1a\",\"raw_coal\",\"1000\",\"t\"\n\"1A3b\","
        "\"diesel\","
        "\"2.5\",\"t\"\n",
        " category ,\tsubject, amount ,unit\n  1A1a , raw_coal,\t1000 , t \n1A3b,diesel,2.5,t\n",
        "category,subject,amount,unit\n1.A.1.a,原煤,1e3,吨\n1 A 3 b,柴油,25e-1,吨\n",
        "category,subject,amount,unit\n1A1a,Raw coal,+1000.,t\n1A3b,Diesel,2.500,t\n",
    };
    size_t i;

    for (i = 0; i < COUNT(texts); i++) {
        tanhe_activity_reader reader;
        tanhe_activity row;

        ASSERT_EQm(texts[i], TANHE_OK, begin(&reader, texts[i]));
        ASSERT_EQm(texts[i], TANHE_OK, tanhe_activity_next(&reader, &row, NULL));
        ASSERT_EQm(texts[i], category("1A1a"), row.category);
        ASSERT_EQm(texts[i], TANHE_FUEL_RAW_COAL, row.subject);
        ASSERTm(texts[i], same_bits(1000.0, row.amount));
        ASSERT_EQm(texts[i], TANHE_UNIT_T, row.unit);
        ASSERTm(texts[i], row.line == 2);
        ASSERT_EQm(texts[i], TANHE_OK, tanhe_activity_next(&reader, &row, NULL));
        ASSERT_EQm(texts[i], category("1A3b"), row.category);
        ASSERT_EQm(texts[i], TANHE_FUEL_DIESEL, row.subject);
        ASSERTm(texts[i], same_bits(2.5, row.amount));
        ASSERTm(texts[i], row.line == 3);
        ASSERT_EQm(texts[i], TANHE_END, tanhe_activity_next(&reader, &row, NULL));
    }
    PASS();
}

/* A line is one of the text, so that an editor finds it: notes may span several, blank ones are passed. */
TEST rows_know_their_lines(void) {
    static const char text[] = "category,note,subject,amount,unit\n"
                               "\n"
                               "1A1a,\"first\nsecond, \"\"quoted\"\"\nthird\",coke,1,t\n"
                               "\n"
                               "   \n"
                               "1A1b,,coke,2,t\n";
    tanhe_activity_reader reader;
    tanhe_activity row;

    ASSERT_EQ(TANHE_OK, begin(&reader, text));
    ASSERT_EQ(TANHE_OK, tanhe_activity_next(&reader, &row, NULL));
    ASSERT(row.line == 3);
    ASSERT(same_bits(1.0, row.amount));
    ASSERT_EQ(TANHE_OK, tanhe_activity_next(&reader, &row, NULL));
    ASSERT(row.line == 8);
    ASSERT_EQ(category("1A1b"), row.category);
    ASSERT_EQ(TANHE_END, tanhe_activity_next(&reader, &row, NULL));
    PASS();
}

TEST names_of_subjects_regions_and_units(void) {
    static const struct {
        const char *row;
        tanhe_id subject, unit;
        int32_t region;
    } rows[] = {
        {"2F,hfc_134a,3,kg,hunan", TANHE_GAS_HFC_134A, TANHE_UNIT_KG, TANHE_REGION_HUNAN},
        {"2F,R-410A,3,kg,湖南", TANHE_BLEND_R_410A, TANHE_UNIT_KG, TANHE_REGION_HUNAN},
        {"1A4a,electricity,3,万千瓦时,430321", TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_1E4_KWH, 430321},
        {"1A4a,热力,3,GJ,world", TANHE_CARRIER_HEAT, TANHE_UNIT_GJ, TANHE_REGION_WORLD},
        {"1A4a,natural_gas,3,万立方米,0", TANHE_FUEL_NATURAL_GAS, TANHE_UNIT_1E4_M3, 0},
        {"3A1,other,3,10^4 head,430000", TANHE_ACTIVITY_OTHER, TANHE_UNIT_1E4_HEAD, TANHE_REGION_HUNAN},
    };
    size_t i;

    for (i = 0; i < COUNT(rows); i++) {
        char text[200];
        tanhe_activity_reader reader;
        tanhe_activity row;

        (void)snprintf(text, sizeof text, "category,subject,amount,unit,region\n%s\n", rows[i].row);
        ASSERT_EQ(TANHE_OK, begin(&reader, text));
        ASSERT_EQm(rows[i].row, TANHE_OK, tanhe_activity_next(&reader, &row, NULL));
        ASSERT_EQm(rows[i].row, rows[i].subject, row.subject);
        ASSERT_EQm(rows[i].row, rows[i].unit, row.unit);
        ASSERT_EQm(rows[i].row, rows[i].region, row.region);
    }
    PASS();
}

/* What stands behind the length is not looked at. */
TEST the_length_ends_the_text(void) {
    static const char text[] = "category,subject,amount,unit\n1A1a,coke,12,t\n1A1a,banana";
    size_t length = strlen("category,subject,amount,unit\n1A1a,coke,1");
    tanhe_activity_reader reader;
    tanhe_activity row;
    tanhe_text_error error;

    ASSERT_EQ(TANHE_OK, tanhe_activity_reader_init(&reader, text, length + 3, NULL)); /* "...,12,t" */
    ASSERT_EQ(TANHE_OK, tanhe_activity_next(&reader, &row, &error));
    ASSERT(same_bits(12.0, row.amount));
    ASSERT_EQ(TANHE_END, tanhe_activity_next(&reader, &row, &error));
    ASSERT_EQ(TANHE_OK, tanhe_activity_reader_init(&reader, text, length, NULL));
    ASSERT_EQ(TANHE_ESYNTAX, tanhe_activity_next(&reader, &row, &error)); /* no unit */
    ASSERT_EQ(TANHE_END, tanhe_activity_next(&reader, &row, &error));
    PASS();
}

/* One parameter as read. */
#define ASSERT_PARAMETER(row, i, property_, variant_, value_, unit_)                                         \
    ASSERT((row).parameters[i].property == (property_) && (row).parameters[i].variant == (variant_) &&       \
           same_bits((value_), (row).parameters[i].value) && (row).parameters[i].unit == (unit_) &&          \
           (row).parameters[i].reserved == 0)

static tanhe_status read_parameters(const char *field, tanhe_activity *row) {
    static char text[1024];
    tanhe_activity_reader reader;

    (void)snprintf(text, sizeof text, "category,subject,amount,unit,variant,parameters\n3C7,rice,1,ha,%s\n",
                   field);
    if (begin(&reader, text) != TANHE_OK)
        return TANHE_EARG;
    return tanhe_activity_next(&reader, row, NULL);
}

TEST variants_and_parameters(void) {
    tanhe_activity row;

    ASSERT_EQ(TANHE_OK, read_parameters("rice_east_asia,", &row));
    ASSERT(row.variant == TANHE_VARIANT_RICE_EAST_ASIA && row.parameter_count == 0);
    ASSERT_EQ(TANHE_OK, read_parameters(",rice_baseline", &row));
    ASSERT(row.variant == 0 && row.parameter_count == 1);
    ASSERT(row.parameters[0].property == TANHE_PROPERTY_RICE_BASELINE && row.parameters[0].variant == 0);
    ASSERT(is_nan(row.parameters[0].value) && row.parameters[0].unit == 0);
    ASSERT(is_nan(row.parameters[1].value) && row.parameters[1].property == 0);
    ASSERT_EQ(TANHE_OK, read_parameters("温带, sf_water : water_multiple ;sf_preseason=0.68;"
                                        "organic_amount:organic_compost = 2500 kg/ha ; "
                                        "organic_amount:organic_green=1e0  t/ha;carbon_gain=-0.5 tC/ha_a;"
                                        "种植期=113 d;cf_organic=50 %;含碳率=0.5 tC/t",
                                        &row));
    ASSERT(row.variant == TANHE_VARIANT_TEMPERATE && row.parameter_count == TANHE_PARAMETERS_MAX);
    ASSERT(row.parameters[0].property == TANHE_PROPERTY_SF_WATER &&
           row.parameters[0].variant == TANHE_VARIANT_WATER_MULTIPLE && is_nan(row.parameters[0].value));
    ASSERT_PARAMETER(row, 1, TANHE_PROPERTY_SF_PRESEASON, 0, 0.68, TANHE_UNIT_ONE);
    ASSERT_PARAMETER(row, 2, TANHE_PROPERTY_ORGANIC_AMOUNT, TANHE_VARIANT_ORGANIC_COMPOST, 2500.0,
                     TANHE_UNIT_PER(TANHE_UNIT_KG, TANHE_UNIT_HA));
    ASSERT_PARAMETER(row, 3, TANHE_PROPERTY_ORGANIC_AMOUNT, TANHE_VARIANT_ORGANIC_GREEN, 1.0,
                     TANHE_UNIT_T_PER_HA);
    ASSERT_PARAMETER(row, 4, TANHE_PROPERTY_CARBON_GAIN, 0, -0.5, TANHE_UNIT_TC_PER_HA_A);
    ASSERT_PARAMETER(row, 5, TANHE_PROPERTY_CULTIVATION_PERIOD, 0, 113.0, TANHE_UNIT_D);
    ASSERT_PARAMETER(row, 6, TANHE_PROPERTY_CF_ORGANIC, 0, 50.0, TANHE_UNIT_PERCENT);
    ASSERT_PARAMETER(row, 7, TANHE_PROPERTY_CARBON_FRACTION, 0, 0.5, TANHE_UNIT_TC_PER_T);
    PASS();
}

/* An amount below 0 is a removal or a loss of carbon: of CO2, of carbon, of volume, in 3B and 3D. */
TEST amounts_below_zero(void) {
    static const struct {
        const char *fields;
        tanhe_status status;
    } rows[] = {
        {"3B1a,co2,-1,t", TANHE_OK},          {"3B,co2,-1,10^4 tCO2", TANHE_OK},
        {"3D1,co2,-1,tCO2", TANHE_OK},        {"3B2,cropland,-1,tC", TANHE_OK},
        {"3D1,sawnwood,-1,tCO2", TANHE_OK},   {"3B1,chinese_fir,-1,m3", TANHE_OK},
        {"3B1,ch4,-1,t", TANHE_EARG},         {"3C1,co2,-1,t", TANHE_EARG},
        {"3,co2,-1,t", TANHE_EARG},           {"2A1,co2,-1,t", TANHE_EARG},
        {"3B1,co2,-1,tC", TANHE_EARG},        {"3B1,co2,-1,m3", TANHE_EARG},
        {"3B1,chinese_fir,-1,t", TANHE_EARG}, {"3B1,chinese_fir,-1,ha", TANHE_EARG},
        {"3B1,diesel,-1,m3", TANHE_EARG},
    };
    char text[256];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tanhe_activity_reader reader;
        tanhe_activity row;

        (void)snprintf(text, sizeof text, "category,subject,amount,unit\n%s\n", rows[i].fields);
        ASSERT_EQ(TANHE_OK, begin(&reader, text));
        ASSERT_EQ_FMTm(rows[i].fields, rows[i].status, tanhe_activity_next(&reader, &row, NULL), "%d");
        if (rows[i].status == TANHE_OK)
            ASSERT(same_bits(-1.0, row.amount));
    }
    PASS();
}

SUITE(reading) {
    RUN_TEST(every_column_is_read);
    RUN_TEST(columns_stand_in_any_order);
    RUN_TEST(what_is_not_given_stays_so);
    RUN_TEST(line_ends_marks_and_quotes);
    RUN_TEST(rows_know_their_lines);
    RUN_TEST(names_of_subjects_regions_and_units);
    RUN_TEST(the_length_ends_the_text);
    RUN_TEST(variants_and_parameters);
    RUN_TEST(amounts_below_zero);
}

/* -------------------------------------------------------------------------------------------- mistakes */

/* One bad field in an else good row of all columns. */
static const char *const columns[] = {"category", "subject",   "amount", "unit",           "region",
                                      "year",     "note",      "ncv",    "carbon_content", "oxidation",
                                      "ef_co2",   "ef_ch4",    "ef_n2o", "u_amount",       "u_factor",
                                      "variant",  "parameters"};
static const char *const good[] = {"1A2a",
                                   "coke",
                                   "12.5",
                                   "t",
                                   "430300",
                                   "2022",
                                   "a note",
                                   "28",
                                   "0.03",
                                   "0.9",
                                   "2.9",
                                   "0.0001",
                                   "0.00002",
                                   "0.05",
                                   "0.1",
                                   "temperate",
                                   "sf_water:water_single; cultivation_period=113 d"};

static const struct {
    const char *column;
    const char *field;
    tanhe_status status;
} mistakes[] = {
    {"category", "", TANHE_EMISSING},
    {"category", "6A", TANHE_EID},
    {"category", "1A2a1", TANHE_EID},
    {"category", "coke", TANHE_EID},
    {"subject", "", TANHE_EMISSING},
    {"subject", "banana", TANHE_EID},
    {"subject", "COKE!", TANHE_EID},
    {"amount", "", TANHE_EMISSING},
    {"amount", "-1", TANHE_EARG},
    {"amount", "-1e-300", TANHE_EARG},
    {"amount", "many", TANHE_ESYNTAX},
    {"amount", "1 000", TANHE_ESYNTAX},
    {"amount", "1.000.000", TANHE_ESYNTAX},
    {"amount", "\"1,000\"", TANHE_ESYNTAX},
    {"amount", "nan", TANHE_ESYNTAX},
    {"amount", "inf", TANHE_ESYNTAX},
    {"amount", "0x10", TANHE_ESYNTAX},
    {"amount", "1e999", TANHE_ERANGE},
    {"unit", "", TANHE_EMISSING},
    {"unit", "stone", TANHE_EUNIT},
    {"unit", "T", TANHE_EUNIT},
    {"region", "atlantis", TANHE_EID},
    {"region", "999999", TANHE_EID},
    {"region", "-430000", TANHE_EID},
    {"year", "20x2", TANHE_ESYNTAX},
    {"year", "2022.0", TANHE_ESYNTAX},
    {"year", "0", TANHE_EARG},
    {"year", "-2022", TANHE_EARG},
    {"year", "10000", TANHE_EARG},
    {"ncv", "x", TANHE_ESYNTAX},
    {"ncv", "-1", TANHE_EARG},
    {"ncv", "1e400", TANHE_ERANGE},
    {"carbon_content", "x", TANHE_ESYNTAX},
    {"carbon_content", "-1", TANHE_EARG},
    {"oxidation", "x", TANHE_ESYNTAX},
    {"oxidation", "-0.1", TANHE_EARG},
    {"oxidation", "1.01", TANHE_EARG},
    {"oxidation", "98", TANHE_EARG},
    {"ef_co2", "x", TANHE_ESYNTAX},
    {"ef_co2", "-1", TANHE_EARG},
    {"ef_ch4", "x", TANHE_ESYNTAX},
    {"ef_ch4", "-1", TANHE_EARG},
    {"ef_n2o", "x", TANHE_ESYNTAX},
    {"ef_n2o", "-1", TANHE_EARG},
    {"u_amount", "5%", TANHE_ESYNTAX},
    {"u_amount", "-1", TANHE_EARG},
    {"u_factor", "x", TANHE_ESYNTAX},
    {"u_factor", "-1", TANHE_EARG},
    {"variant", "banana", TANHE_EID},
    {"parameters", "banana", TANHE_EID},
    {"parameters", "=1", TANHE_EID},
    {"parameters", ";", TANHE_EID},
    {"parameters", "sf_water;", TANHE_EID},
    {"parameters", "sf_water:banana", TANHE_EID},
    {"parameters", "sf_water:", TANHE_EID},
    {"parameters", "sf_water=", TANHE_ESYNTAX},
    {"parameters", "sf_water=x", TANHE_ESYNTAX},
    {"parameters", "sf_water=1=2", TANHE_ESYNTAX},
    {"parameters", "sf_water=1e999", TANHE_ERANGE},
    {"parameters", "sf_water=-0.5", TANHE_EARG},
    {"parameters", "sf_water=0.5 stone", TANHE_EUNIT},
    {"parameters", "sf_water=0.5 t", TANHE_EUNIT},
    {"parameters", "cultivation_period=113", TANHE_EUNIT},
    {"parameters", "sf_water=1;sf_water=2", TANHE_EDUPLICATE},
    {"parameters", "organic_amount:organic_compost=1 t/ha;organic_amount:organic_compost=1 t/ha",
     TANHE_EDUPLICATE},
    {"parameters", "ncv;oxidation;density;change;target;limit;level;share;threshold", TANHE_ESIZE},
    {"note", "\xFF", TANHE_EENCODING},
    {"subject", "co\xC3ke", TANHE_EENCODING},
    {"unit", "\xED\xA0\x80", TANHE_EENCODING}, /* a surrogate */
    {"note", "a \"quote\" inside", TANHE_ESYNTAX},
    {"ncv", "\"28\"x", TANHE_ESYNTAX},
};

static void write_row(char *text, size_t size, size_t *used, const char *const *fields, size_t bad,
                      const char *field) {
    size_t i;

    for (i = 0; i < COUNT(columns); i++) {
        int n = snprintf(text + *used, size - *used, "%s%s", i > 0 ? "," : "", i == bad ? field : fields[i]);

        *used += (size_t)n;
    }
    *used += (size_t)snprintf(text + *used, size - *used, "\n");
}

static size_t column_of(const char *name) {
    size_t i;

    for (i = 0; i < COUNT(columns) && strcmp(columns[i], name) != 0; i++) {
    }
    return i;
}

/* Header, a good row, the bad one in line 3, a good row: nothing after the bad one is lost. */
TEST every_mistake_has_its_place_and_reason(void) {
    size_t i;

    ASSERT_EQ_FMT(COUNT(columns), COUNT(good), "%zu");
    for (i = 0; i < COUNT(mistakes); i++) {
        size_t bad = column_of(mistakes[i].column), used = 0;
        char text[1024];
        tanhe_activity_reader reader;
        tanhe_activity row;
        tanhe_text_error error;

        ASSERT(bad < COUNT(columns));
        write_row(text, sizeof text, &used, columns, COUNT(columns), "");
        write_row(text, sizeof text, &used, good, COUNT(columns), "");
        write_row(text, sizeof text, &used, good, bad, mistakes[i].field);
        write_row(text, sizeof text, &used, good, COUNT(columns), "");
        ASSERT_EQ(TANHE_OK, tanhe_activity_reader_init(&reader, text, used, &error));
        ASSERT_EQ(TANHE_OK, tanhe_activity_next(&reader, &row, &error));
        MARK(row);
        MARK(error);
        ASSERT_EQ_FMTm(mistakes[i].field, mistakes[i].status, tanhe_activity_next(&reader, &row, &error),
                       "%d");
        ASSERT(MARKED(row));
        ASSERT_EQ_FMTm(mistakes[i].field, mistakes[i].status, error.status, "%d");
        ASSERTm(mistakes[i].field, error.line == 3);
        ASSERT_EQ_FMTm(mistakes[i].field, (int)bad + 1, (int)error.column, "%d");
        ASSERT_STR_EQm(mistakes[i].field, mistakes[i].column, error.name);
        ASSERTm(mistakes[i].field, error.reason[0] != '\0');
        ASSERTm(mistakes[i].field, memchr(error.reason, '\0', sizeof error.reason) != NULL);
        ASSERT_EQ_FMTm(mistakes[i].field, TANHE_OK, tanhe_activity_next(&reader, &row, &error), "%d");
        ASSERTm(mistakes[i].field, row.line == 4);
        ASSERTm(mistakes[i].field, same_bits(12.5, row.amount));
        ASSERT_EQ(TANHE_END, tanhe_activity_next(&reader, &row, &error));
        /* The same without a report. */
        ASSERT_EQ(TANHE_OK, tanhe_activity_reader_init(&reader, text, used, NULL));
        ASSERT_EQ(TANHE_OK, tanhe_activity_next(&reader, &row, NULL));
        ASSERT_EQ_FMT(mistakes[i].status, tanhe_activity_next(&reader, &row, NULL), "%d");
        ASSERT_EQ(TANHE_OK, tanhe_activity_next(&reader, &row, NULL));
    }
    PASS();
}

TEST the_reason_shows_the_field(void) {
    tanhe_activity_reader reader;
    tanhe_activity row;
    tanhe_text_error error;

    ASSERT_EQ(TANHE_OK, begin(&reader, "category,subject,amount,unit\n1A1a,banana,1,t\n1A1a,coke,-5,t\n"));
    ASSERT_EQ(TANHE_EID, tanhe_activity_next(&reader, &row, &error));
    ASSERT(strstr(error.reason, "'banana'") != NULL);
    ASSERT_EQ(TANHE_EARG, tanhe_activity_next(&reader, &row, &error));
    ASSERT(strstr(error.reason, "negative") != NULL && strcmp(error.name, "amount") == 0 &&
           error.column == 3);
    PASS();
}

TEST rows_of_another_width(void) {
    tanhe_activity_reader reader;
    tanhe_activity row;
    tanhe_text_error error;

    ASSERT_EQ(TANHE_OK, begin(&reader, "category,subject,amount,unit\n1A1a,coke,1\n1A1a,coke,2,t,\n1A1a\n"
                                       "1A1a,coke,1,000,t\n1A1a,coke,3,t\n"));
    ASSERT_EQ(TANHE_ESYNTAX, tanhe_activity_next(&reader, &row, &error)); /* too few */
    ASSERT(error.line == 2 && error.column == 0 && error.name[0] == '\0');
    ASSERT_EQ(TANHE_ESYNTAX, error.status);
    ASSERT_EQ(TANHE_ESYNTAX, tanhe_activity_next(&reader, &row, &error)); /* too many */
    ASSERT(error.line == 3 && error.column == 0 && error.name[0] == '\0');
    ASSERT_EQ(TANHE_ESYNTAX, tanhe_activity_next(&reader, &row, &error));
    ASSERT(error.line == 4);
    ASSERT_EQ(TANHE_EUNIT, tanhe_activity_next(&reader, &row, &error)); /* a comma for thousands */
    ASSERT(error.line == 5 && error.column == 4);
    ASSERT_EQ(TANHE_OK, tanhe_activity_next(&reader, &row, &error));
    ASSERT(same_bits(3.0, row.amount));
    PASS();
}

/* A stray quote swallows its own line only. */
TEST an_unclosed_quote(void) {
    tanhe_activity_reader reader;
    tanhe_activity row;
    tanhe_text_error error;

    ASSERT_EQ(TANHE_OK, begin(&reader, "category,subject,amount,unit\n1A1a,\"coke,1,t\n1A1a,coke,2,t\n"));
    ASSERT_EQ(TANHE_ESYNTAX, tanhe_activity_next(&reader, &row, &error));
    ASSERT(error.line == 2 && error.column == 2);
    ASSERT_STR_EQ("subject", error.name);
    ASSERT_EQ(TANHE_OK, tanhe_activity_next(&reader, &row, &error));
    ASSERT(same_bits(2.0, row.amount));
    ASSERT_EQ(TANHE_END, tanhe_activity_next(&reader, &row, &error));
    PASS();
}

TEST a_nul_byte_is_no_text(void) {
    static const char text[] = "category,subject,amount,unit\n1A1a,co\0ke,1,t\n1A1a,coke,2,t\n";
    tanhe_activity_reader reader;
    tanhe_activity row;
    tanhe_text_error error;

    ASSERT_EQ(TANHE_OK, tanhe_activity_reader_init(&reader, text, sizeof text - 1, &error));
    ASSERT_EQ(TANHE_EENCODING, tanhe_activity_next(&reader, &row, &error));
    ASSERT(error.line == 2 && error.column == 2);
    ASSERT_EQ(TANHE_OK, tanhe_activity_next(&reader, &row, &error));
    ASSERT(same_bits(2.0, row.amount));
    PASS();
}

TEST bad_headers(void) {
    static const struct {
        const char *text;
        tanhe_status status;
        int32_t column;
    } rows[] = {
        {"", TANHE_EMISSING, 0},
        {"\n\n  \n", TANHE_EMISSING, 0},
        {"\xEF\xBB\xBF", TANHE_EMISSING, 0},
        {"category,subject,amount\n", TANHE_EMISSING, 0},
        {"subject,amount,unit\n", TANHE_EMISSING, 0},
        {"category,amount,unit\n", TANHE_EMISSING, 0},
        {"category,subject,unit\n", TANHE_EMISSING, 0},
        {"category,subject,amount,unit,colour\n", TANHE_EID, 5},
        {"category,Subject,amount,unit\n", TANHE_EID, 2},
        {"category,subject,amount,unit,\n", TANHE_EID, 5},
        {"category,subject,amount,unit,amount\n", TANHE_EDUPLICATE, 5},
        {"category,category,amount,unit\n", TANHE_EDUPLICATE, 2},
        {"category,\"subject,amount,unit\n", TANHE_ESYNTAX, 2},
        {"category,sub\"ject,amount,unit\n", TANHE_ESYNTAX, 2},
        {"category,subject,\xFF,unit\n", TANHE_EENCODING, 3},
        {"1A1a,coke,1,t\n", TANHE_EID, 1},
    };
    tanhe_activity_reader reader;
    tanhe_text_error error;
    size_t i;

    for (i = 0; i < COUNT(rows); i++) {
        MARK(error);
        ASSERT_EQ_FMTm(rows[i].text, rows[i].status,
                       tanhe_activity_reader_init(&reader, rows[i].text, TANHE_NUL, &error), "%d");
        ASSERT_EQ_FMTm(rows[i].text, rows[i].status, error.status, "%d");
        ASSERTm(rows[i].text, error.line == 1);
        ASSERT_EQ_FMTm(rows[i].text, (int)rows[i].column, (int)error.column, "%d");
        ASSERTm(rows[i].text, error.reason[0] != '\0');
        ASSERT_EQ_FMTm(rows[i].text, rows[i].status, begin(&reader, rows[i].text), "%d");
    }
    PASS();
}

TEST the_missing_column_is_named(void) {
    tanhe_activity_reader reader;
    tanhe_text_error error;

    ASSERT_EQ(TANHE_EMISSING,
              tanhe_activity_reader_init(&reader, "category,subject,amount\n", TANHE_NUL, &error));
    ASSERT(strstr(error.reason, "unit") != NULL);
    ASSERT_EQ(TANHE_EID, tanhe_activity_reader_init(&reader, "category,subject,amount,unit,colour\n",
                                                    TANHE_NUL, &error));
    ASSERT(strstr(error.reason, "colour") != NULL);
    /* The header is the first line that is not blank. */
    ASSERT_EQ(TANHE_EMISSING, tanhe_activity_reader_init(&reader, "\n\ncategory\n", TANHE_NUL, &error));
    ASSERT(error.line == 3);
    PASS();
}

TEST pointers_must_be_given(void) {
    tanhe_activity_reader reader;
    tanhe_activity row;

    ASSERT_EQ(TANHE_EARG, tanhe_activity_reader_init(NULL, every_column, TANHE_NUL, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_activity_reader_init(&reader, NULL, 0, NULL));
    ASSERT_EQ(TANHE_OK, begin(&reader, every_column));
    ASSERT_EQ(TANHE_EARG, tanhe_activity_next(NULL, &row, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_activity_next(&reader, NULL, NULL));
    ASSERT_EQ(TANHE_OK, tanhe_activity_next(&reader, &row, NULL));
    PASS();
}

SUITE(refusing) {
    RUN_TEST(every_mistake_has_its_place_and_reason);
    RUN_TEST(the_reason_shows_the_field);
    RUN_TEST(rows_of_another_width);
    RUN_TEST(an_unclosed_quote);
    RUN_TEST(a_nul_byte_is_no_text);
    RUN_TEST(bad_headers);
    RUN_TEST(the_missing_column_is_named);
    RUN_TEST(pointers_must_be_given);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(layout);
    RUN_SUITE(reading);
    RUN_SUITE(refusing);
    GREATEST_MAIN_END();
}
