/* SPDX-License-Identifier: MIT */

/*
 * The second entry of the double entry: published values and published results typed independently of
 * lib/tables, compared with what the library says, bit for bit. See README.md beside this file.
 *
 *     check_vectors [directory]        default: $TANHE_VECTORS, else tests/vectors
 */

#include <math.h> /* NAN; nothing of libm is called */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tanhe/base.h"
#include "tanhe/energy.h"
#include "tanhe/factor.h"
#include "tanhe/land.h"
#include "tanhe/subject.h"
#include "tanhe/unit.h"

#include "greatest.h"

#define COLUMNS_MAX 20
#define LINE_SIZE   512
#define COMPLAINTS  20
#define SOURCES_MAX 256
#define ROWS_MAX    2048
#define TREES_MAX   256

static const char *directory = "tests/vectors";

/* ---- failures -------------------------------------------------------------------------------------------- */

static const char *file_name;
static long line_number;
static long failures;

static void complain(const char *format, ...) {
    va_list arguments;

    failures++;
    if (failures > COMPLAINTS)
        return;
    printf("%s:%ld: ", file_name, line_number);
    va_start(arguments, format);
    (void)vprintf(format, arguments);
    va_end(arguments);
    printf("\n");
}

/* ---- reading: plain CSV, nothing is quoted ---------------------------------------------------------------- */

typedef void line_reader(char *const *fields);

static size_t split(char *line, char **fields) {
    size_t count = 1;

    line[strcspn(line, "\r\n")] = '\0';
    fields[0] = line;
    for (char *at = line; *at != '\0'; at++) {
        if (*at != ',')
            continue;
        *at = '\0';
        if (count == COLUMNS_MAX)
            return COLUMNS_MAX + 1;
        fields[count++] = at + 1;
    }
    return count;
}

/* Every line below the header to the reader; returns how many lines there were, -1 when it cannot be read. */
static long read_lines(const char *name, const char *header, line_reader *reader) {
    char path[1024];
    char line[LINE_SIZE];
    char copy[LINE_SIZE];
    char *fields[COLUMNS_MAX];
    size_t columns;
    FILE *file;

    file_name = name;
    line_number = 1;
    failures = 0;
    if ((size_t)snprintf(path, sizeof path, "%s/%s", directory, name) >= sizeof path)
        return -1;
    file = fopen(path, "rb");
    if (file == NULL) {
        complain("cannot open %s", path);
        return -1;
    }
    if (fgets(line, sizeof line, file) == NULL) {
        complain("no header");
        fclose(file);
        return -1;
    }
    line[strcspn(line, "\r\n")] = '\0';
    if (strcmp(line, header) != 0)
        complain("the header is not %s", header);
    (void)snprintf(copy, sizeof copy, "%s", header);
    columns = split(copy, fields);
    while (fgets(line, sizeof line, file) != NULL) {
        line_number++;
        if (split(line, fields) != columns)
            complain("%u columns expected", (unsigned)columns);
        else
            reader(fields);
    }
    fclose(file);
    return line_number - 1;
}

#define CHECK_FILE(name, header, reader, least)                                                              \
    do {                                                                                                     \
        long check_lines = read_lines(name, header, reader);                                                 \
        if (failures > COMPLAINTS)                                                                           \
            printf("%s: %ld more\n", name, failures - COMPLAINTS);                                           \
        ASSERT_EQ_FMT(0L, failures, "%ld");                                                                  \
        ASSERTm("lines are missing", check_lines >= (least));                                                \
        PASS();                                                                                              \
    } while (0)

/* ---- numbers and names ------------------------------------------------------------------------------------ */

/* An empty field or "nan" is no value. */
static double number(const char *text) {
    char *end;
    double value;

    if (text[0] == '\0' || strcmp(text, "nan") == 0)
        return NAN;
    value = strtod(text, &end);
    if (end == text || *end != '\0')
        complain("'%s' is not a number", text);
    return value;
}

static int32_t integer(const char *text) {
    char *end;
    long value = strtol(text, &end, 10);

    if (end == text || *end != '\0')
        complain("'%s' is not an integer", text);
    return (int32_t)value;
}

static int is_nan(double value) {
    return value != value;
}

static int same_bits(double a, double b) {
    return (is_nan(a) && is_nan(b)) || memcmp(&a, &b, sizeof a) == 0;
}

/* Steps between two finite doubles that are not negative. */
static int64_t ulps(double a, double b) {
    int64_t bits_a;
    int64_t bits_b;

    memcpy(&bits_a, &a, sizeof bits_a);
    memcpy(&bits_b, &b, sizeof bits_b);
    return bits_a > bits_b ? bits_a - bits_b : bits_b - bits_a;
}

/* One half of a unit in the last digit is exact in the vectors; the comparison in doubles is not quite. */
static int within(double value, double printed, double tolerance) {
    double distance = value > printed ? value - printed : printed - value;

    return distance <= tolerance + printed * 1e-14;
}

static tanhe_id named(int32_t kind, const char *text) {
    tanhe_id id = -1;

    if (tanhe_name_parse(kind, text, TANHE_NUL, &id) != TANHE_OK) {
        complain("the library does not know '%s'", text);
        return -1;
    }
    if (tanhe_name(kind, id, TANHE_KEY) == NULL || strcmp(tanhe_name(kind, id, TANHE_KEY), text) != 0)
        complain("'%s' is not the key of its id", text);
    return id;
}

static int32_t grade_named(const char *text) {
    if (text[0] == '\0')
        return TANHE_GRADE_NONE;
    if (text[0] >= 'A' && text[0] <= 'D' && text[1] == '\0')
        return TANHE_GRADE_A + (text[0] - 'A');
    complain("'%s' is not a grade", text);
    return -1;
}

static void check_unit(const char *expected, tanhe_id unit) {
    char text[TANHE_UNIT_TEXT_MAX];

    if (tanhe_unit_print(unit, TANHE_KEY, text, sizeof text) != TANHE_OK)
        complain("unit %ld has no name, %s expected", (long)unit, expected);
    else if (strcmp(text, expected) != 0)
        complain("unit %s, %s expected", text, expected);
}

static void check_double(const char *what, double expected, double value) {
    if (!same_bits(expected, value))
        complain("%s %.17g, %.17g expected", what, value, expected);
}

static void check_integer(const char *what, int32_t expected, int32_t value) {
    if (expected != value)
        complain("%s %ld, %ld expected", what, (long)value, (long)expected);
}

/* ---- factors.csv: every built-in value -------------------------------------------------------------------- */

#define FACTORS_HEADER "source,subject,property,variant,region,year,value,low,high,unit,grade,bounds_grade"
enum {
    F_SOURCE,
    F_SUBJECT,
    F_PROPERTY,
    F_VARIANT,
    F_REGION,
    F_YEAR,
    F_VALUE,
    F_LOW,
    F_HIGH,
    F_UNIT,
    F_GRADE,
    F_BOUNDS
};

/* The query of a line and the catalog of its one document; 0 when the line cannot be understood. */
static int understand(char *const *fields, tanhe_catalog *catalog, tanhe_query *query) {
    const tanhe_table *table;
    tanhe_id source = named(TANHE_NAME_SOURCE, fields[F_SOURCE]);

    query->subject = named(TANHE_NAME_SUBJECT, fields[F_SUBJECT]);
    query->property = named(TANHE_NAME_PROPERTY, fields[F_PROPERTY]);
    query->variant =
        named(query->property == TANHE_PROPERTY_MASS_FRACTION ? TANHE_NAME_SUBJECT : TANHE_NAME_VARIANT,
              fields[F_VARIANT]);
    query->region = integer(fields[F_REGION]);
    query->year = integer(fields[F_YEAR]);
    query->allow = 0;
    if (source < 0 || source >= SOURCES_MAX || query->subject < 0 || query->property < 0 ||
        query->variant < 0)
        return 0;
    table = tanhe_table_of(source);
    if (table == NULL) {
        complain("%s is not built in", fields[F_SOURCE]);
        return 0;
    }
    return tanhe_catalog_init(catalog) == TANHE_OK && tanhe_catalog_add(catalog, table) == TANHE_OK;
}

/* The row of exactly this key, in a catalog of one document. */
static int row_of(const tanhe_catalog *catalog, const tanhe_query *query, tanhe_factor *row, size_t *index) {
    for (*index = 0; tanhe_catalog_row(catalog, *index, row) == TANHE_OK; ++*index) {
        if (row->subject == query->subject && row->property == query->property &&
            row->variant == query->variant && row->region == query->region && row->year == query->year)
            return 1;
    }
    return 0;
}

static void check_factor_line(char *const *fields) {
    tanhe_catalog catalog;
    tanhe_query query;
    tanhe_factor row;
    size_t index;

    if (!understand(fields, &catalog, &query))
        return;
    if (!row_of(&catalog, &query, &row, &index)) {
        complain("%s has no row of %s %s %s %s %s", fields[F_SOURCE], fields[F_SUBJECT], fields[F_PROPERTY],
                 fields[F_VARIANT], fields[F_REGION], fields[F_YEAR]);
        return;
    }
    check_double("value", number(fields[F_VALUE]), row.value);
    check_double("low", number(fields[F_LOW]), row.low);
    check_double("high", number(fields[F_HIGH]), row.high);
    check_unit(fields[F_UNIT], row.unit);
    check_integer("grade", grade_named(fields[F_GRADE]), row.grade);
    check_integer("grade of the bounds", grade_named(fields[F_BOUNDS]), row.bounds_grade);
}

TEST every_vector_is_a_row(void) {
    CHECK_FILE("factors.csv", FACTORS_HEADER, check_factor_line, 3371);
}

static unsigned char entered[SOURCES_MAX][ROWS_MAX];

static void mark_line(char *const *fields) {
    tanhe_catalog catalog;
    tanhe_query query;
    tanhe_factor row;
    size_t index;

    if (!understand(fields, &catalog, &query) || !row_of(&catalog, &query, &row, &index))
        return;
    if (row.source < 0 || row.source >= SOURCES_MAX || index >= ROWS_MAX) {
        complain("source %ld, row %lu: make the marks larger", (long)row.source, (unsigned long)index);
        return;
    }
    if (entered[row.source][index])
        complain("entered twice");
    entered[row.source][index] = 1;
}

static const char *key_of(int32_t kind, tanhe_id id) {
    const char *key = tanhe_name(kind, id, TANHE_KEY);

    return key != NULL ? key : "?";
}

static void check_marks(const tanhe_table *table) {
    tanhe_catalog catalog;
    tanhe_factor row;

    (void)tanhe_catalog_init(&catalog);
    (void)tanhe_catalog_add(&catalog, table);
    for (size_t i = 0; tanhe_catalog_row(&catalog, i, &row) == TANHE_OK; i++) {
        if (i >= ROWS_MAX || !entered[table->source][i])
            complain("no vector of %s %s %s, variant %ld, region %ld, year %ld",
                     key_of(TANHE_NAME_SOURCE, row.source), key_of(TANHE_NAME_SUBJECT, row.subject),
                     key_of(TANHE_NAME_PROPERTY, row.property), (long)row.variant, (long)row.region,
                     (long)row.year);
    }
}

TEST every_row_has_a_vector(void) {
    tanhe_id source;
    size_t documents = 0;
    size_t rows = 0;
    size_t all = 0;

    memset(entered, 0, sizeof entered);
    (void)read_lines("factors.csv", FACTORS_HEADER, mark_line);
    line_number = 0;
    for (size_t i = 0; tanhe_name_at(TANHE_NAME_SOURCE, i, &source) == TANHE_OK; i++) {
        const tanhe_table *table = tanhe_table_of(source);
        if (table == NULL)
            continue;
        ASSERT(source > 0 && source < SOURCES_MAX);
        ASSERT_EQ_FMT((long)source, (long)table->source, "%ld");
        documents++;
        rows += (size_t)table->count;
        check_marks(table);
    }
    ASSERT_EQ_FMT(0L, failures, "%ld");
    ASSERT_EQ_FMT(documents, (size_t)tanhe_profile_all()->count, "%zu");
    ASSERT_EQ(TANHE_OK, tanhe_catalog_count(tanhe_profile_all(), &all));
    ASSERT_EQ_FMT(rows, all, "%zu");
    PASS();
}

static void check_factor_query(char *const *fields) {
    tanhe_catalog catalog;
    tanhe_query query;
    tanhe_factor found;
    tanhe_status expected = TANHE_OK;
    tanhe_status status;
    int32_t grade = grade_named(fields[F_GRADE]);
    int has_low = fields[F_LOW][0] != '\0';
    int column = fields[F_VALUE][0] != '\0' ? F_VALUE : (has_low ? F_LOW : F_HIGH); /* of what is asked */

    if (!understand(fields, &catalog, &query))
        return;
    if (grade == TANHE_GRADE_D)
        expected = TANHE_EUNCONFIRMED;
    else if (fields[F_VALUE][0] == '\0')
        expected = TANHE_ECHOICE;
    status = tanhe_factor_find(&catalog, &query, &found);
    if (status != expected)
        complain("asked: %s, %s expected", tanhe_status_text(status, TANHE_ENGLISH),
                 tanhe_status_text(expected, TANHE_ENGLISH));
    query.allow = TANHE_ALLOW_UNCONFIRMED | (has_low ? TANHE_ALLOW_RANGE_LOW : 0) |
                  (column == F_HIGH ? TANHE_ALLOW_RANGE_HIGH : 0);
    status = tanhe_factor_find(&catalog, &query, &found);
    if (status != TANHE_OK) {
        complain("asked with leave: %s", tanhe_status_text(status, TANHE_ENGLISH));
        return;
    }
    check_double("value asked", number(fields[column]), found.value);
    check_double("low asked", number(fields[F_LOW]), found.low);
    check_double("high asked", number(fields[F_HIGH]), found.high);
    check_unit(fields[F_UNIT], found.unit);
    check_integer("match",
                  (grade == TANHE_GRADE_C ? TANHE_MATCH_SINGLE_SOURCED : 0) |
                      (grade == TANHE_GRADE_D ? TANHE_MATCH_UNCONFIRMED : 0) |
                      (fields[F_VALUE][0] == '\0' ? TANHE_MATCH_RANGE_END : 0),
                  found.match);
}

TEST every_vector_is_found_in_its_document(void) {
    CHECK_FILE("factors.csv", FACTORS_HEADER, check_factor_query, 3371);
}

/* ---- steam.csv -------------------------------------------------------------------------------------------- */

#define STEAM_HEADER "kind,pressure_mpa,temperature_degc,enthalpy,grade,misprint"
enum { S_KIND, S_PRESSURE, S_TEMPERATURE, S_ENTHALPY, S_GRADE, S_MISPRINT };

static void check_steam_state(int32_t kind, const tanhe_steam_point *point, double enthalpy, int32_t match) {
    tanhe_steam_point out;
    tanhe_status status = tanhe_steam_enthalpy(kind, point->pressure_mpa, point->temperature_degc, &out);

    if (status != TANHE_OK) {
        complain("enthalpy at a printed point: %s", tanhe_status_text(status, TANHE_ENGLISH));
        return;
    }
    check_double("enthalpy asked", enthalpy, out.enthalpy_kj_per_kg);
    check_integer("match asked", match, out.match);
}

static void check_steam_line(char *const *fields) {
    tanhe_steam_point point;
    int saturated = strcmp(fields[S_KIND], "saturated") == 0;
    int32_t kind = saturated ? TANHE_STEAM_SATURATED : TANHE_STEAM_SUPERHEATED;
    int32_t grade = grade_named(fields[S_GRADE]);
    int32_t match = (integer(fields[S_MISPRINT]) ? TANHE_MATCH_MISPRINT : 0) |
                    (grade == TANHE_GRADE_C ? TANHE_MATCH_SINGLE_SOURCED : 0);

    if (!saturated && strcmp(fields[S_KIND], "superheated") != 0)
        complain("'%s' is not a kind", fields[S_KIND]);
    for (size_t i = 0; tanhe_steam_at(i, &point) == TANHE_OK; i++) {
        if (point.kind != kind || !same_bits(point.pressure_mpa, number(fields[S_PRESSURE])) ||
            !same_bits(point.temperature_degc, number(fields[S_TEMPERATURE])))
            continue;
        check_double("enthalpy", number(fields[S_ENTHALPY]), point.enthalpy_kj_per_kg);
        check_integer("grade", grade, point.grade);
        check_integer("match", match, point.match);
        check_steam_state(kind, &point, number(fields[S_ENTHALPY]), match);
        return;
    }
    complain("no such point");
}

static int comes_before(const tanhe_steam_point *a, const tanhe_steam_point *b) {
    if (a->kind != b->kind)
        return a->kind < b->kind;
    if (a->pressure_mpa < b->pressure_mpa)
        return 1;
    return a->kind == TANHE_STEAM_SUPERHEATED && same_bits(a->pressure_mpa, b->pressure_mpa) &&
           a->temperature_degc < b->temperature_degc;
}

TEST every_steam_vector_is_a_point(void) {
    CHECK_FILE("steam.csv", STEAM_HEADER, check_steam_line, 442);
}

/* In strict order no point stands twice, so equal numbers mean the same points. */
TEST every_steam_point_has_a_vector(void) {
    tanhe_steam_point before = {0, 0, 0, 0, 0, 0, 0};
    tanhe_steam_point point;
    size_t count;

    for (count = 0; tanhe_steam_at(count, &point) == TANHE_OK; count++) {
        ASSERT(count == 0 || comes_before(&before, &point));
        before = point;
    }
    ASSERT_EQ_FMT((size_t)442, count, "%zu");
    PASS();
}

/* ---- combustion.csv: published or exact emissions per unit of fuel ------------------------------------------ */

#define COMBUSTION_HEADER "source,fuel,unit,grade,expected,digits,tolerance,kind"
enum { C_SOURCE, C_FUEL, C_UNIT, C_GRADE, C_EXPECTED, C_DIGITS, C_TOLERANCE, C_KIND };

static void check_combustion_line(char *const *fields) {
    tanhe_catalog catalog;
    tanhe_fuel_emission out;
    tanhe_id unit = 0;
    tanhe_id source = named(TANHE_NAME_SOURCE, fields[C_SOURCE]);
    tanhe_id fuel = named(TANHE_NAME_SUBJECT, fields[C_FUEL]);
    int32_t allow = grade_named(fields[C_GRADE]) == TANHE_GRADE_D ? TANHE_ALLOW_UNCONFIRMED : 0;
    double expected = number(fields[C_EXPECTED]);
    tanhe_status status;

    (void)tanhe_catalog_init(&catalog);
    if (tanhe_catalog_add(&catalog, tanhe_table_of(source)) != TANHE_OK ||
        tanhe_unit_parse(fields[C_UNIT], TANHE_NUL, &unit) != TANHE_OK) {
        complain("source or unit");
        return;
    }
    if (allow != 0 &&
        tanhe_fuel_combustion(&catalog, fuel, 1, unit, 0, 0, 0, NULL, 0, &out) != TANHE_EUNCONFIRMED)
        complain("%s of %s is not locked", fields[C_FUEL], fields[C_SOURCE]);
    status = tanhe_fuel_combustion(&catalog, fuel, 1, unit, 0, 0, 0, NULL, allow, &out);
    if (status != TANHE_OK) {
        complain("%s of %s: %s", fields[C_FUEL], fields[C_SOURCE], tanhe_status_text(status, TANHE_ENGLISH));
        return;
    }
    if (!(out.co2_t >= 0) || ulps(out.co2_t, expected) > 2)
        complain("%s of %s: %.17g t CO2, %.17g expected", fields[C_FUEL], fields[C_SOURCE], out.co2_t,
                 expected);
    if (!within(out.co2_t, number(fields[C_DIGITS]), number(fields[C_TOLERANCE])))
        complain("%s of %s: %.17g t CO2 is not %s", fields[C_FUEL], fields[C_SOURCE], out.co2_t,
                 fields[C_DIGITS]);
    check_double("biogenic CO2", 0, out.co2_bio_t);
}

TEST combustion_gives_the_products_of_the_printed_digits(void) {
    CHECK_FILE("combustion.csv", COMBUSTION_HEADER, check_combustion_line, 100);
}

/* ---- gwp_blends.csv --------------------------------------------------------------------------------------- */

#define BLENDS_HEADER "report,blend,expected,grade,published,tolerance"
enum { B_REPORT, B_BLEND, B_EXPECTED, B_GRADE, B_PUBLISHED, B_TOLERANCE };

static int32_t report_named(const char *text) {
    static const char *const names[] = {"sar", "ar4", "ar5", "ar5_feedback", "ar6"};

    for (int32_t i = 0; i < 5; i++) {
        if (strcmp(text, names[i]) == 0)
            return TANHE_GWP_SAR + i;
    }
    complain("'%s' is not a report", text);
    return 0;
}

static void check_blend_line(char *const *fields) {
    tanhe_factor out;
    int32_t grade = grade_named(fields[B_GRADE]);
    tanhe_status status =
        tanhe_gwp(report_named(fields[B_REPORT]), named(TANHE_NAME_SUBJECT, fields[B_BLEND]), 0, &out);

    if (status != TANHE_OK) {
        complain("%s in %s: %s", fields[B_BLEND], fields[B_REPORT], tanhe_status_text(status, TANHE_ENGLISH));
        return;
    }
    check_double("GWP", number(fields[B_EXPECTED]), out.value);
    if (fields[B_PUBLISHED][0] != '\0' &&
        !within(out.value, number(fields[B_PUBLISHED]), number(fields[B_TOLERANCE])))
        complain("GWP %.17g, published %s", out.value, fields[B_PUBLISHED]);
    check_integer("grade", grade, out.grade);
    check_integer("match", grade == TANHE_GRADE_C ? TANHE_MATCH_SINGLE_SOURCED : 0, out.match);
}

TEST blends_have_the_published_potentials(void) {
    CHECK_FILE("gwp_blends.csv", BLENDS_HEADER, check_blend_line, 20);
}

/* ---- lookup.csv ------------------------------------------------------------------------------------------- */

#define LOOKUP_HEADER                                                                                        \
    "catalog,subject,property,variant,region,year,allow,status,value,low,high,unit,match,row_region,"        \
    "row_year,source,grade"
enum {
    L_CATALOG,
    L_SUBJECT,
    L_PROPERTY,
    L_VARIANT,
    L_REGION,
    L_YEAR,
    L_ALLOW,
    L_STATUS,
    L_VALUE,
    L_LOW,
    L_HIGH,
    L_UNIT,
    L_MATCH,
    L_ROW_REGION,
    L_ROW_YEAR,
    L_SOURCE,
    L_GRADE
};

typedef struct word {
    const char *text;
    int32_t number;
} word;

static const word allow_words[] = {
    {"earlier_year", TANHE_ALLOW_EARLIER_YEAR}, {"wider_region", TANHE_ALLOW_WIDER_REGION},
    {"unconfirmed", TANHE_ALLOW_UNCONFIRMED},   {"range_low", TANHE_ALLOW_RANGE_LOW},
    {"range_high", TANHE_ALLOW_RANGE_HIGH},     {"ipcc2006", TANHE_ALLOW_IPCC2006},
    {"ipcc2019", TANHE_ALLOW_IPCC2019},         {NULL, 0},
};

static const word match_words[] = {
    {"earlier_year", TANHE_MATCH_EARLIER_YEAR},   {"wider_region", TANHE_MATCH_WIDER_REGION},
    {"unconfirmed", TANHE_MATCH_UNCONFIRMED},     {"single_sourced", TANHE_MATCH_SINGLE_SOURCED},
    {"locked_passed", TANHE_MATCH_LOCKED_PASSED}, {"range_passed", TANHE_MATCH_RANGE_PASSED},
    {"range_end", TANHE_MATCH_RANGE_END},         {NULL, 0},
};

static const word status_words[] = {
    {"OK", TANHE_OK},
    {"EARG", TANHE_EARG},
    {"ENOTFOUND", TANHE_ENOTFOUND},
    {"EUNCONFIRMED", TANHE_EUNCONFIRMED},
    {"ECHOICE", TANHE_ECHOICE},
    {NULL, 0},
};

static int32_t word_number(const word *words, const char *text, size_t length) {
    for (; words->text != NULL; words++) {
        if (strlen(words->text) == length && memcmp(words->text, text, length) == 0)
            return words->number;
    }
    return integer(text); /* a number stands for itself */
}

/* "a+b" is the bits of a and of b; nothing is none. */
static int32_t bits_named(const word *words, const char *text) {
    int32_t bits = 0;

    while (*text != '\0') {
        size_t length = strcspn(text, "+");
        bits |= word_number(words, text, length);
        text += length + (text[length] == '+' ? 1 : 0);
    }
    return bits;
}

static const tanhe_catalog *catalog_named(const char *text, tanhe_catalog *own) {
    if (strcmp(text, "china") == 0)
        return tanhe_profile_china();
    if (strcmp(text, "china_ets") == 0)
        return tanhe_profile_china_ets();
    if (strcmp(text, "ipcc2006") == 0)
        return tanhe_profile_ipcc2006();
    (void)tanhe_catalog_init(own);
    if (tanhe_catalog_add(own, tanhe_table_of(named(TANHE_NAME_SOURCE, text))) != TANHE_OK)
        complain("'%s' is not a catalog", text);
    return own;
}

static void check_found(char *const *fields, const tanhe_query *query, const tanhe_factor *found) {
    check_integer("subject", query->subject, found->subject);
    check_integer("property", query->property, found->property);
    check_double("value", number(fields[L_VALUE]), found->value);
    check_double("low", number(fields[L_LOW]), found->low);
    check_double("high", number(fields[L_HIGH]), found->high);
    check_unit(fields[L_UNIT], found->unit);
    check_integer("match", bits_named(match_words, fields[L_MATCH]), found->match);
    check_integer("region", integer(fields[L_ROW_REGION]), found->region);
    check_integer("year", integer(fields[L_ROW_YEAR]), found->year);
    check_integer("source", named(TANHE_NAME_SOURCE, fields[L_SOURCE]), found->source);
    check_integer("grade", grade_named(fields[L_GRADE]), found->grade);
}

static void check_lookup_line(char *const *fields) {
    tanhe_catalog own;
    tanhe_query query;
    tanhe_factor found;
    tanhe_factor untouched;
    tanhe_status expected = word_number(status_words, fields[L_STATUS], strlen(fields[L_STATUS]));
    tanhe_status status;

    query.subject = named(TANHE_NAME_SUBJECT, fields[L_SUBJECT]);
    query.property = named(TANHE_NAME_PROPERTY, fields[L_PROPERTY]);
    query.variant = named(TANHE_NAME_VARIANT, fields[L_VARIANT]);
    query.region = integer(fields[L_REGION]);
    query.year = integer(fields[L_YEAR]);
    query.allow = bits_named(allow_words, fields[L_ALLOW]);
    memset(&found, 0x5A, sizeof found);
    untouched = found;
    status = tanhe_factor_find(catalog_named(fields[L_CATALOG], &own), &query, &found);
    if (status != expected)
        complain("%s, %s expected", tanhe_status_text(status, TANHE_ENGLISH),
                 tanhe_status_text(expected, TANHE_ENGLISH));
    else if (status == TANHE_OK)
        check_found(fields, &query, &found);
    if (status != TANHE_OK && memcmp(&found, &untouched, sizeof found) != 0)
        complain("a result without success");
}

TEST lookups_answer_as_documented(void) {
    CHECK_FILE("lookup.csv", LOOKUP_HEADER, check_lookup_line, 100);
}

/* ---- tree_equations.csv: biomass equations, each with two points ------------------------------------------- */

#define TREES_HEADER                                                                                         \
    "species,part,form,region,a,b,dbh_min,dbh_max,source,grade,x1,x2,expected,second_x1,second_x2,"          \
    "second_expected"
enum {
    T_SPECIES,
    T_PART,
    T_FORM,
    T_REGION,
    T_A,
    T_B,
    T_DBH_MIN,
    T_DBH_MAX,
    T_SOURCE,
    T_GRADE,
    T_POINT, /* x1, x2, expected */
    T_SECOND = T_POINT + 3
};

/* The points are computed from the printed digits. A coefficient is rounded to a double before it is used: of an
   exponent that alone moves the result by up to 9 steps at these points. */
#define POWER_ULPS  12
#define LINEAR_ULPS 2

static const word part_words[] = {
    {"stem", TANHE_PART_STEM}, {"branch", TANHE_PART_BRANCH}, {"leaf", TANHE_PART_LEAF},
    {"root", TANHE_PART_ROOT}, {"whole", TANHE_PART_WHOLE},   {NULL, 0},
};

static const word form_words[] = {
    {"d2h", TANHE_EQUATION_D2H},
    {"d", TANHE_EQUATION_D},
    {"stand_volume", TANHE_EQUATION_STAND_VOLUME},
    {NULL, 0},
};

static int32_t word_named(const word *words, const char *text) {
    return word_number(words, text, strlen(text));
}

/* The equation of a line, by species, part and source; 0 when there is none. */
static int equation_of(char *const *fields, tanhe_tree_equation *equation) {
    tanhe_id species = named(TANHE_NAME_SUBJECT, fields[T_SPECIES]);
    tanhe_id source = named(TANHE_NAME_SOURCE, fields[T_SOURCE]);
    int32_t part = word_named(part_words, fields[T_PART]);

    for (size_t i = 0; tanhe_tree_equation_at(i, equation) == TANHE_OK; i++) {
        if (equation->species == species && equation->source == source && equation->part == part)
            return 1;
    }
    complain("no equation of %s %s in %s", fields[T_SPECIES], fields[T_PART], fields[T_SOURCE]);
    return 0;
}

static void check_tree_point(const tanhe_tree_equation *equation, char *const *point) {
    int64_t allowed = equation->form == TANHE_EQUATION_STAND_VOLUME ? LINEAR_ULPS : POWER_ULPS;
    double result = -1;
    tanhe_status status = tanhe_tree_evaluate(equation, number(point[0]), number(point[1]), &result);

    if (status != TANHE_OK)
        complain("at %s, %s: %s", point[0], point[1], tanhe_status_text(status, TANHE_ENGLISH));
    else if (!(result >= 0) || ulps(result, number(point[2])) > allowed)
        complain("at %s, %s: %.17g, %s expected", point[0], point[1], result, point[2]);
}

static void check_tree_line(char *const *fields) {
    tanhe_tree_equation equation;
    int32_t grade = grade_named(fields[T_GRADE]);

    if (!equation_of(fields, &equation))
        return;
    check_integer("form", word_named(form_words, fields[T_FORM]), equation.form);
    check_integer("region", integer(fields[T_REGION]), equation.region);
    check_double("a", number(fields[T_A]), equation.a);
    check_double("b", number(fields[T_B]), equation.b);
    check_double("least diameter", number(fields[T_DBH_MIN]), equation.dbh_min_cm);
    check_double("largest diameter", number(fields[T_DBH_MAX]), equation.dbh_max_cm);
    check_integer("grade", grade, equation.grade);
    check_integer("match", grade == TANHE_GRADE_C ? TANHE_MATCH_SINGLE_SOURCED : 0, equation.match);
    check_tree_point(&equation, fields + T_POINT);
    check_tree_point(&equation, fields + T_SECOND);
}

TEST every_tree_vector_is_an_equation(void) {
    CHECK_FILE("tree_equations.csv", TREES_HEADER, check_tree_line, 58);
}

static unsigned char trees_entered[TREES_MAX];

static void mark_tree(char *const *fields) {
    tanhe_tree_equation equation;

    if (!equation_of(fields, &equation))
        return;
    if (equation.index < 0 || equation.index >= TREES_MAX) {
        complain("equation %ld: make the marks larger", (long)equation.index);
        return;
    }
    if (trees_entered[equation.index])
        complain("entered twice");
    trees_entered[equation.index] = 1;
}

TEST every_tree_equation_has_a_vector(void) {
    tanhe_tree_equation equation;

    memset(trees_entered, 0, sizeof trees_entered);
    (void)read_lines("tree_equations.csv", TREES_HEADER, mark_tree);
    line_number = 0;
    for (size_t i = 0; tanhe_tree_equation_at(i, &equation) == TANHE_OK; i++) {
        check_integer("index", (int32_t)i, equation.index);
        if (i >= TREES_MAX || !trees_entered[i])
            complain("no vector of %s, part %ld, of %s", key_of(TANHE_NAME_SUBJECT, equation.species),
                     (long)equation.part, key_of(TANHE_NAME_SOURCE, equation.source));
    }
    ASSERT_EQ_FMT(0L, failures, "%ld");
    PASS();
}

/* ---- the program ------------------------------------------------------------------------------------------ */

SUITE(vectors) {
    RUN_TEST(every_vector_is_a_row);
    RUN_TEST(every_row_has_a_vector);
    RUN_TEST(every_vector_is_found_in_its_document);
    RUN_TEST(every_steam_vector_is_a_point);
    RUN_TEST(every_steam_point_has_a_vector);
    RUN_TEST(combustion_gives_the_products_of_the_printed_digits);
    RUN_TEST(blends_have_the_published_potentials);
    RUN_TEST(lookups_answer_as_documented);
    RUN_TEST(every_tree_vector_is_an_equation);
    RUN_TEST(every_tree_equation_has_a_vector);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    const char *environment = getenv("TANHE_VECTORS");

    if (environment != NULL && environment[0] != '\0')
        directory = environment;
    if (argc > 1 && argv[1][0] != '-') { /* the rest are greatest's options */
        directory = argv[1];
        argv[1] = argv[0];
        argv++;
        argc--;
    }
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(vectors);
    GREATEST_MAIN_END();
}
