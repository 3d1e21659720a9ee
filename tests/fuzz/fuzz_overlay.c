/* SPDX-License-Identifier: MIT */

/*
 * The caller's own factors. The input is CSV text; the table made of it is looked up in, its texts are read into
 * buffers of many sizes, and it is written as CSV and read again.
 *
 * An input that begins with a NUL, which no text does, is made into text first: 10 bytes a row choose among fields
 * that suit each other, so that most rows are good and many have keys in common.
 */

#include "fuzz.h"

#define COLUMNS 13
#define ERRORS  3

static const tanhe_status read_status[] = {TANHE_OK,     TANHE_ESYNTAX,  TANHE_EENCODING,
                                           TANHE_EID,    TANHE_EUNIT,    TANHE_EARG,
                                           TANHE_ERANGE, TANHE_EMISSING, TANHE_EDUPLICATE};
static const tanhe_status find_status[] = {TANHE_OK, TANHE_ENOTFOUND, TANHE_EUNCONFIRMED, TANHE_ECHOICE};

typedef struct overlay {
    tanhe_factor_row *rows;
    size_t capacity;
    tanhe_table table;
    size_t bad;
    tanhe_status status;
    tanhe_text_error errors[ERRORS];
} overlay;

static void check_errors(const overlay *o, const char *text, size_t bytes) {
    CHECK(IS_AMONG(o->status, read_status));
    CHECK((o->bad == 0) == (o->status == TANHE_OK));
    for (size_t i = 0; i < ERRORS && i < o->bad; i++)
        fuzz_check_error(&o->errors[i], text, bytes, (int32_t)bytes + 1);
    for (size_t i = o->bad; i < ERRORS; i++)
        CHECK(MARKED(o->errors[i]));
    CHECK(o->status == TANHE_OK || o->errors[0].status == o->status);
    CHECK(o->status == TANHE_OK || MARKED(o->table));
}

static overlay read_overlay(const char *text, size_t length, size_t bytes) {
    overlay o;
    MARK(o);
    CHECK(tanhe_overlay_capacity(text, length, &o.capacity) == TANHE_OK && o.capacity >= 1);
    o.rows = (tanhe_factor_row *)fuzz_allocate(o.capacity * sizeof(*o.rows));
    o.status = tanhe_overlay_read(text, length, o.rows, o.capacity, &o.table, o.errors, ERRORS, &o.bad);
    check_errors(&o, text, bytes);
    if (o.status == TANHE_OK)
        CHECK(o.table.count >= 0 && (size_t)o.table.count < o.capacity && o.table.length == (int64_t)bytes);
    return o;
}

/* By key, region and year, and no two alike. */
static void check_order(const tanhe_factor_row *rows, size_t count) {
    for (size_t i = 1; i < count; i++) {
        const tanhe_factor_row *a = &rows[i - 1];
        const tanhe_factor_row *b = &rows[i];
        CHECK(a->key < b->key || (a->key == b->key && a->region < b->region) ||
              (a->key == b->key && a->region == b->region && a->year < b->year));
    }
}

/* One row too few is seen, and without a place for reports they are counted all the same. */
static void check_capacity(const char *text, size_t length, const overlay *o) {
    tanhe_table table;
    size_t bad;
    MARK(table);
    MARK(bad);
    tanhe_status status = tanhe_overlay_read(text, length, o->rows, o->capacity, &table, NULL, 0, &bad);
    CHECK(status == o->status && bad == o->bad);
    if (o->status != TANHE_OK || o->table.count == 0)
        return;
    MARK(table);
    size_t few = (size_t)o->table.count - 1;
    tanhe_factor_row *rows = (tanhe_factor_row *)fuzz_allocate(few * sizeof(*rows));
    CHECK(tanhe_overlay_read(text, length, rows, few, &table, NULL, 0, &bad) == TANHE_ESIZE);
    CHECK(MARKED(table));
    free(rows);
}

/* ---- texts ---- */

/* The whole text, in memory of its own; no text of an overlay is longer than the overlay. */
static char *text_of(const tanhe_catalog *catalog, const tanhe_factor *factor, int32_t which, size_t most) {
    size_t size = most + 256;
    char *buffer = (char *)fuzz_allocate(size);
    CHECK(tanhe_factor_text(catalog, factor, which, buffer, size) == TANHE_OK);
    CHECK(memchr(buffer, 0, size) != NULL && strlen(buffer) + 1 < size && fuzz_is_utf8(buffer));
    return buffer;
}

static void check_texts(const tanhe_catalog *catalog, const tanhe_factor *factor, size_t most) {
    for (int32_t which = TANHE_TEXT_SOURCE_KEY; which <= TANHE_TEXT_REMARK; which++) {
        char *whole = text_of(catalog, factor, which, most);
        size_t needed = strlen(whole) + 1;
        for (size_t size = 1; size <= needed; size += needed - size > 9 && size > 9 ? needed / 2 - 4 : 1) {
            char *small = (char *)fuzz_allocate(size);
            CHECK(tanhe_factor_text(catalog, factor, which, small, size) == TANHE_OK);
            fuzz_check_cut(small, size, whole);
            free(small);
        }
        free(whole);
    }
}

/* ---- lookup ---- */

/* A confirmed row is found by its own key, exactly. Any other question has one of the documented answers. */
static void check_lookup(const tanhe_table *table, const tanhe_catalog *china, const tanhe_factor *row) {
    tanhe_factor found;
    tanhe_query query = {row->subject, row->property, row->variant, row->region, row->year, 0};
    MARK(found);
    tanhe_status status = tanhe_table_find(table, &query, &found);
    CHECK(IS_AMONG(status, find_status));
    CHECK(status == TANHE_OK || MARKED(found));
    if (row->grade != TANHE_GRADE_D && !fuzz_is_nan(row->value)) {
        CHECK(status == TANHE_OK && found.row == row->row && SAME(found.value, row->value));
        CHECK(found.match ==
              (TANHE_MATCH_OVERLAY | (row->grade == TANHE_GRADE_C ? TANHE_MATCH_SINGLE_SOURCED : 0)));
    }
    for (int32_t allow = 0; allow <= TANHE_ALLOW_ALL_BITS; allow++) {
        query.allow = allow;
        query.year = row->year + (allow & TANHE_ALLOW_EARLIER_YEAR);
        query.region = (allow & TANHE_ALLOW_WIDER_REGION) != 0 ? TANHE_REGION_XIANGTAN : row->region;
        MARK(found);
        status = tanhe_factor_find(china, &query, &found);
        int both = (allow & TANHE_ALLOW_RANGE_LOW) != 0 && (allow & TANHE_ALLOW_RANGE_HIGH) != 0;
        CHECK(both ? status == TANHE_EARG : IS_AMONG(status, find_status));
        CHECK(status == TANHE_OK ? fuzz_is_number(found.value) && found.year <= query.year : MARKED(found));
    }
}

/* ---- written and read again ---- */

static void append_name(fuzz_text *out, int32_t kind, tanhe_id id) {
    const char *key = id != 0 ? tanhe_name(kind, id, TANHE_KEY) : "";
    if (key != NULL)
        fuzz_append_text(out, key);
    else
        fuzz_append_integer(out, id);
    fuzz_append_text(out, ",");
}

/* The locator is new and says which row it is, so that it is known what must be read. */
static void locator_of(size_t index, char buffer[32]) {
    (void)snprintf(buffer, 32, "row %lu", (unsigned long)index);
}

static void append_row(fuzz_text *out, const tanhe_catalog *catalog, size_t index, size_t most) {
    static const int32_t texts[] = {TANHE_TEXT_SOURCE_KEY, TANHE_TEXT_REMARK};
    char unit[TANHE_UNIT_TEXT_MAX];
    char locator[32];
    tanhe_factor row;
    CHECK(tanhe_catalog_row(catalog, index, &row) == TANHE_OK);
    CHECK(tanhe_unit_print(row.unit, TANHE_CHINESE, unit, sizeof(unit)) == TANHE_OK);
    locator_of(index, locator);
    fuzz_append_text(out, locator);
    fuzz_append_text(out, ",");
    append_name(out, TANHE_NAME_SUBJECT, row.subject);
    append_name(out, TANHE_NAME_PROPERTY, row.property);
    append_name(out, TANHE_NAME_VARIANT, row.variant);
    append_name(out, TANHE_NAME_REGION, row.region);
    append_name(out, TANHE_NAME_GRADE, row.grade);
    fuzz_append_integer(out, row.year);
    fuzz_append_text(out, ",");
    fuzz_append_number(out, row.value);
    fuzz_append_text(out, ",");
    fuzz_append_number(out, row.low);
    fuzz_append_text(out, ",");
    fuzz_append_number(out, row.high);
    fuzz_append_text(out, ",");
    fuzz_append_text(out, unit);
    for (size_t i = 0; i < 2; i++) {
        char *text = text_of(catalog, &row, texts[i], most);
        fuzz_append_text(out, ",");
        fuzz_append_quoted(out, text, strlen(text));
        free(text);
    }
    fuzz_append_text(out, "\n");
}

static void check_same_row(const tanhe_catalog *first, const tanhe_catalog *again, size_t index,
                           size_t most) {
    tanhe_factor a;
    tanhe_factor b;
    char locator[32];
    CHECK(tanhe_catalog_row(first, index, &a) == TANHE_OK);
    CHECK(tanhe_catalog_row(again, index, &b) == TANHE_OK);
    CHECK(SAME(a, b));
    locator_of(index, locator);
    for (int32_t which = TANHE_TEXT_SOURCE_KEY; which <= TANHE_TEXT_REMARK; which++) {
        char *there = text_of(first, &a, which, most);
        char *here = text_of(again, &b, which, most);
        CHECK(strcmp(here, which == TANHE_TEXT_LOCATOR ? locator : there) == 0);
        free(there);
        free(here);
    }
}

static void check_way_back(const tanhe_catalog *catalog, size_t count, size_t most) {
    fuzz_text out = {NULL, 0, 0};
    tanhe_catalog again;
    fuzz_append_text(&out, "locator,subject,property,variant,region,grade,year,value,low,high,unit,source,"
                           "remark\n");
    for (size_t i = 0; i < count; i++)
        append_row(&out, catalog, i, most);
    overlay o = read_overlay(out.start, out.length, out.length);
    CHECK(o.status == TANHE_OK && (size_t)o.table.count == count);
    CHECK(tanhe_catalog_init(&again) == TANHE_OK && tanhe_catalog_add(&again, &o.table) == TANHE_OK);
    for (size_t i = 0; i < count; i++)
        check_same_row(catalog, &again, i, most);
    free(o.rows);
    free(out.start);
}

static void check_table(const tanhe_table *table, size_t most) {
    tanhe_catalog alone;
    tanhe_catalog china;
    tanhe_factor row;
    size_t count = 0;
    size_t i = 0;
    CHECK(tanhe_catalog_init(&alone) == TANHE_OK && tanhe_catalog_add(&alone, table) == TANHE_OK);
    china = alone;
    CHECK(tanhe_catalog_extend(&china, tanhe_profile_china()) == TANHE_OK);
    CHECK(tanhe_catalog_count(&alone, &count) == TANHE_OK && count == (size_t)table->count);
    for (; tanhe_catalog_row(&alone, i, &row) == TANHE_OK; i++) {
        if (i >= 50)
            continue; /* enough of one kind */
        CHECK((row.match & TANHE_MATCH_OVERLAY) != 0);
        check_lookup(table, &china, &row);
        check_texts(&alone, &row, most);
    }
    CHECK(i == count);
    check_way_back(&alone, count, most);
}

/* ---- rows out of bytes ---- */

/* A unit that suits each property, by its number. */
static const char *const unit_of[] = {
    "",         "GJ/t",    "tC/GJ",    "1",       "kgCO2/TJ", "kgCH4/TJ",   "kgN2O/TJ",
    "kgce/kg",  "1",       "tCO2/MWh", "t CO2/t", "kgCO2/GJ", "tCO2/MWh",   "tCO2/MWh",
    "tCO2/MWh", "gce/kWh", "gce/kWh",  "gce/kWh", "gce/kWh",  "%",          "%",
    "%",        "%",       "1",        "a",       "kJ/kg",    "kJ/kg_degC", "degC"};
#define PROPERTIES (sizeof(unit_of) / sizeof(unit_of[0]) - 1)

static void compose_row(fuzz_text *out, fuzz_input *input) {
    static const char *const regions[] = {"", "430000", "湖南", "1000004", "world", "CHINA", "430300", "0"};
    static const char *const grades[] = {"", "A", "B", "C", "D", "none"};
    static const char *const bounds[] = {",,1", "0,,1", ",9,1", "0,9,1", "0,9,", ",9,", "1,1,1", "5,4,4.5"};
    uint8_t b[10];
    tanhe_id subject = 0;
    tanhe_id variant = 0;
    fuzz_take(input, b, sizeof(b));
    size_t property = b[1] % PROPERTIES + 1;
    CHECK(tanhe_name_at(TANHE_NAME_SUBJECT, b[0] % 64, &subject) == TANHE_OK);
    if (b[2] > 127)
        (void)tanhe_name_at(TANHE_NAME_VARIANT, b[2] % 16, &variant);
    append_name(out, TANHE_NAME_SUBJECT, subject);
    append_name(out, TANHE_NAME_PROPERTY, (tanhe_id)property);
    append_name(out, TANHE_NAME_VARIANT, variant);
    fuzz_append_text(out, regions[b[3] % 8]);
    fuzz_append_text(out, ",");
    fuzz_append_integer(out, b[4] > 127 ? 1900 + b[4] : 0);
    fuzz_append_text(out, ",");
    fuzz_append_text(out, unit_of[property]);
    fuzz_append_text(out, ",");
    fuzz_append_text(out, grades[b[5] % 6]);
    fuzz_append_text(out, ",");
    fuzz_append_text(out, bounds[b[6] % 8]);
    for (size_t i = 7; i < 10; i++) {
        const char field[] = {'"', '\n', (char)(b[i] % 95 + 32), '"'};
        fuzz_append_text(out, ",");
        fuzz_append_quoted(out, field, b[i] % 5U);
    }
    fuzz_append_text(out, b[9] % 3 == 0 ? "\r\n\r\n" : "\n");
}

static fuzz_text compose(fuzz_input input) {
    fuzz_text out = {NULL, 0, 0};
    fuzz_append_text(
        &out, "subject,property,variant,region,year,unit,grade,low,high,value,source,locator,remark\n");
    while (input.left > 0)
        compose_row(&out, &input);
    return out;
}

static void check_input(const uint8_t *data, size_t size) {
    char *exact = (char *)fuzz_copy(data, size);
    overlay o = read_overlay(exact, size, size);
    check_capacity(exact, size, &o);
    if (fuzz_length(data, size) == size) {
        char *terminated = fuzz_string(data, size);
        overlay second = read_overlay(terminated, TANHE_NUL, size);
        CHECK(second.status == o.status && second.bad == o.bad && second.capacity == o.capacity);
        if (o.status == TANHE_OK)
            CHECK(fuzz_same(second.rows, o.rows, (size_t)o.table.count * sizeof(*o.rows)));
        free(second.rows);
        free(terminated);
    }
    if (o.status == TANHE_OK) {
        check_order(o.rows, (size_t)o.table.count);
        check_table(&o.table, size);
        fuzz_accepted += o.table.count > 0;
    }
    free(o.rows);
    free(exact);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0 || data[0] != 0) {
        check_input(data, size);
        return 0;
    }
    fuzz_input rows = {data + 1, size - 1};
    fuzz_text text = compose(rows);
    check_input((const uint8_t *)text.start, text.length);
    free(text.start);
    return 0;
}
