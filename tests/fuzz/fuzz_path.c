/* SPDX-License-Identifier: MIT */

/*
 * The whole path: CSV -> lines -> roll-up -> bytes -> roll-up. The input is text: a line `gwp allow region year`,
 * then factors of the caller's own in CSV, then a line `---`, then activity rows in CSV.
 */

#include "fuzz.h"

#define ROWS_MOST 64 /* rows looked at closely */
#define KINDS     3  /* fewer than there may be, so that batches are cut */

static const tanhe_status line_status[] = {TANHE_OK,        TANHE_EARG,         TANHE_EID,     TANHE_EUNIT,
                                           TANHE_ENOTFOUND, TANHE_EUNCONFIRMED, TANHE_ECHOICE, TANHE_ERANGE};
static const tanhe_status add_status[] = {TANHE_OK, TANHE_ERANGE};

typedef struct text {
    char *start;
    size_t length;
} text;

typedef struct made {
    void *memory;
    size_t room;
    tanhe_inventory *inventory;
} made;

/* The rows read, as columns. */
typedef struct table {
    double amount[ROWS_MOST], ncv[ROWS_MOST], carbon_content[ROWS_MOST], oxidation[ROWS_MOST];
    double ef_co2[ROWS_MOST], ef_ch4[ROWS_MOST], ef_n2o[ROWS_MOST], u_amount[ROWS_MOST], u_factor[ROWS_MOST];
    int32_t category[ROWS_MOST], subject[ROWS_MOST], unit[ROWS_MOST], region[ROWS_MOST], year[ROWS_MOST];
    tanhe_status status[ROWS_MOST];
    size_t count;
} table;

static made make(const tanhe_inventory_settings *settings) {
    made m;
    m.room = tanhe_inventory_size(ROWS_MOST);
    m.memory = fuzz_allocate(m.room);
    CHECK(tanhe_inventory_init(m.memory, m.room, settings, &m.inventory) == TANHE_OK);
    return m;
}

static uint8_t *bytes_of(const made *m, size_t *size) {
    CHECK(tanhe_inventory_write(m->inventory, NULL, 0, size) == TANHE_ESIZE);
    uint8_t *bytes = (uint8_t *)fuzz_allocate(*size);
    CHECK(tanhe_inventory_write(m->inventory, bytes, *size, size) == TANHE_OK);
    return bytes;
}

static void check_same(const made *a, const made *b) {
    size_t sizes[2] = {0, 0};
    uint8_t *first = bytes_of(a, &sizes[0]);
    uint8_t *second = bytes_of(b, &sizes[1]);
    CHECK(sizes[0] == sizes[1] && memcmp(first, second, sizes[0]) == 0);
    free(first);
    free(second);
}

/* ---- one row ---- */

static int is_amount(double x) {
    return fuzz_is_number(x) && x >= 0;
}

static void check_line(const tanhe_activity *row, const tanhe_line *line) {
    const double sure[] = {line->co2_t, line->co2_bio_t, line->fgas_co2e_t, line->co2e_t,
                           line->indirect_co2_t};
    for (size_t i = 0; i < sizeof(sure) / sizeof(sure[0]); i++)
        CHECK(is_amount(sure[i]));
    CHECK(line->ch4_status == TANHE_OK ? is_amount(line->ch4_t) : fuzz_is_nan(line->ch4_t));
    CHECK(line->n2o_status == TANHE_OK ? is_amount(line->n2o_t) : fuzz_is_nan(line->n2o_t));
    CHECK(line->coal_status == TANHE_OK ? is_amount(line->coal_tce) && is_amount(line->indirect_tce)
                                        : fuzz_is_nan(line->coal_tce) || fuzz_is_nan(line->indirect_tce));
    CHECK(fuzz_is_nan(line->u) == (fuzz_is_nan(row->u_amount) && fuzz_is_nan(row->u_factor)));
    CHECK(line->category == row->category && line->subject == row->subject && line->unit == row->unit);
    CHECK(line->line == row->line && SAME(line->amount, row->amount));
}

static void check_sheet(const tanhe_catalog *catalog, const tanhe_line *line, size_t most) {
    size_t needed = 0;
    size_t again = 0;
    CHECK(tanhe_line_explain(catalog, line, NULL, 0, &needed) == TANHE_ESIZE && needed > 1);
    char *whole = (char *)fuzz_allocate(needed);
    CHECK(tanhe_line_explain(catalog, line, whole, needed, &again) == TANHE_OK && again == needed);
    CHECK(strlen(whole) == needed - 1 && fuzz_is_utf8(whole));
    const size_t sizes[] = {1, 2 + most % (needed - 1), needed - 1};
    for (size_t i = 0; i < 3; i++) {
        size_t size = sizes[i] < needed ? sizes[i] : needed - 1;
        char *small = (char *)fuzz_allocate(size);
        CHECK(tanhe_line_explain(catalog, line, small, size, &again) == TANHE_ESIZE && again == needed);
        fuzz_check_cut(small, size, whole);
        free(small);
    }
    free(whole);
}

static void check_missing(const tanhe_catalog *catalog, const tanhe_inventory_settings *settings,
                          const tanhe_activity *row, tanhe_status status) {
    tanhe_id property = -1;
    int told = status == TANHE_ENOTFOUND || status == TANHE_EUNCONFIRMED || status == TANHE_ECHOICE;
    CHECK(tanhe_inventory_missing(catalog, settings, row, &property) == status);
    CHECK(told ? tanhe_name(TANHE_NAME_PROPERTY, property, TANHE_KEY) != NULL : property == 0);
}

/* ---- all rows ---- */

static void keep(table *t, const tanhe_activity *row, tanhe_status status) {
    size_t i = t->count++;
    t->amount[i] = row->amount;
    t->ncv[i] = row->ncv;
    t->carbon_content[i] = row->carbon_content;
    t->oxidation[i] = row->oxidation;
    t->ef_co2[i] = row->ef_co2;
    t->ef_ch4[i] = row->ef_ch4;
    t->ef_n2o[i] = row->ef_n2o;
    t->u_amount[i] = row->u_amount;
    t->u_factor[i] = row->u_factor;
    t->category[i] = row->category;
    t->subject[i] = row->subject;
    t->unit[i] = row->unit;
    t->region[i] = row->region;
    t->year[i] = row->year;
    t->status[i] = status;
}

static tanhe_pointer at(const void *address) {
    tanhe_pointer p;
    p.width = 0;
    p.address = address;
    return p;
}

static tanhe_activity_columns columns_of(const table *t) {
    tanhe_activity_columns c;
    memset(&c, 0, sizeof(c));
    c.amount = at(t->amount);
    c.ncv = at(t->ncv);
    c.carbon_content = at(t->carbon_content);
    c.oxidation = at(t->oxidation);
    c.ef_co2 = at(t->ef_co2);
    c.ef_ch4 = at(t->ef_ch4);
    c.ef_n2o = at(t->ef_n2o);
    c.u_amount = at(t->u_amount);
    c.u_factor = at(t->u_factor);
    c.category = at(t->category);
    c.subject = at(t->subject);
    c.unit = at(t->unit);
    c.region = at(t->region);
    c.year = at(t->year);
    return c;
}

/* The batch does to each row what the single calls did. */
static void add_batch(const made *m, const tanhe_catalog *catalog, const table *t) {
    tanhe_activity_columns columns = columns_of(t);
    tanhe_status status[ROWS_MOST];
    size_t done = 0;
    size_t bad = 0;
    size_t wanted = 0;
    tanhe_status first = TANHE_OK;
    size_t work_size = tanhe_inventory_work_size(KINDS);
    void *work = fuzz_allocate(work_size);
    tanhe_status all = tanhe_inventory_add_n(m->inventory, catalog, &columns, t->count, work, work_size,
                                             status, &done, &bad);
    for (size_t i = 0; i < t->count; i++) {
        CHECK(status[i] == t->status[i]);
        wanted += status[i] != TANHE_OK;
        first = first == TANHE_OK ? status[i] : first;
    }
    CHECK(all == first && done == t->count && bad == wanted);
    free(work);
}

/* Reads the rows into the whole and, in turn, into one of two parts. */
static void read_rows(text activity, const tanhe_catalog *catalog, const tanhe_inventory_settings *settings,
                      made m[3], table *t) {
    tanhe_activity_reader reader;
    tanhe_activity row;
    tanhe_line line;
    tanhe_status status = tanhe_activity_reader_init(&reader, activity.start, activity.length, NULL);
    while (status == TANHE_OK && t->count < ROWS_MOST) {
        tanhe_status next = tanhe_activity_next(&reader, &row, NULL);
        if (next == TANHE_END)
            return;
        if (next != TANHE_OK)
            continue;
        MARK(line);
        next = tanhe_inventory_line(catalog, settings, &row, &line);
        CHECK(IS_AMONG(next, line_status) && (next == TANHE_OK || MARKED(line)));
        check_missing(catalog, settings, &row, next);
        if (next == TANHE_OK) {
            check_line(&row, &line);
            check_sheet(catalog, &line, (size_t)row.line * 37 + activity.length);
            next = tanhe_inventory_add(m[0].inventory, &line);
            CHECK(IS_AMONG(next, add_status));
            CHECK(tanhe_inventory_add(m[1 + t->count % 2].inventory, &line) == next);
            fuzz_accepted += next == TANHE_OK;
        }
        keep(t, &row, next);
    }
}

static void check_reading_back(const made *whole, const made *empty) {
    tanhe_measures a;
    tanhe_measures b;
    size_t size = 0;
    MARK(a);
    MARK(b);
    uint8_t *bytes = bytes_of(whole, &size);
    CHECK(tanhe_inventory_read(empty->inventory, bytes, size) == TANHE_OK);
    check_same(whole, empty);
    tanhe_status status = tanhe_inventory_total(whole->inventory, 0, 0, &a);
    CHECK(tanhe_inventory_total(empty->inventory, 0, 0, &b) == status);
    CHECK(IS_AMONG(status, add_status) && SAME(a, b));
    CHECK(status != TANHE_OK || a.rows >= 0);
    free(bytes);
}

static void check_activity(text activity, const tanhe_catalog *catalog,
                           const tanhe_inventory_settings *settings) {
    made m[5];
    static table t;
    t.count = 0;
    for (size_t i = 0; i < 5; i++)
        m[i] = make(settings);
    read_rows(activity, catalog, settings, m, &t);
    add_batch(&m[3], catalog, &t);
    check_same(&m[0], &m[3]);
    CHECK(tanhe_inventory_merge(m[2].inventory, m[1].inventory) == TANHE_OK);
    check_same(&m[0], &m[2]);
    check_reading_back(&m[0], &m[4]);
    for (size_t i = 0; i < 5; i++)
        free(m[i].memory);
}

/* ---- the input ---- */

static tanhe_inventory_settings read_settings(fuzz_input line) {
    tanhe_inventory_settings s = {0, 0, 0, 0, {0, 0}};
    int32_t *const values[] = {&s.gwp, &s.allow, &s.region, &s.year};
    char *copy = fuzz_string(line.at, line.left);
    char *from = copy;
    for (size_t i = 0; i < 4; i++)
        *values[i] = (int32_t)(strtol(from, &from, 10) & INT32_MAX);
    s.gwp = s.gwp % 5 + 1;
    s.allow &= TANHE_ALLOW_ALL_BITS;
    if ((s.allow & TANHE_ALLOW_RANGE_LOW) != 0)
        s.allow &= ~TANHE_ALLOW_RANGE_HIGH;
    free(copy);
    return s;
}

/* All lines up to `---` or the end. */
static text read_factors(fuzz_input *input) {
    text t;
    const uint8_t *start = input->at;
    size_t length = 0;
    while (input->left > 0) {
        fuzz_input line = fuzz_line(input);
        if (line.left == 3 && memcmp(line.at, "---", 3) == 0)
            break;
        length = (size_t)(input->at - start);
    }
    t.start = (char *)fuzz_copy(start, length);
    t.length = length;
    return t;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz_input input = {data, size};
    tanhe_catalog catalog;
    tanhe_table overlay;
    size_t capacity = 0;
    size_t bad = 0;
    tanhe_inventory_settings settings = read_settings(fuzz_line(&input));
    text factors = read_factors(&input);
    text activity = {(char *)fuzz_copy(input.at, input.left), input.left};
    CHECK(tanhe_overlay_capacity(factors.start, factors.length, &capacity) == TANHE_OK);
    tanhe_factor_row *rows = (tanhe_factor_row *)fuzz_allocate(capacity * sizeof(*rows));
    CHECK(tanhe_catalog_init(&catalog) == TANHE_OK);
    if (tanhe_overlay_read(factors.start, factors.length, rows, capacity, &overlay, NULL, 0, &bad) ==
        TANHE_OK)
        CHECK(tanhe_catalog_add(&catalog, &overlay) == TANHE_OK);
    CHECK(tanhe_catalog_extend(&catalog, tanhe_profile_china()) == TANHE_OK);
    check_activity(activity, &catalog, &settings);
    free(rows);
    free(factors.start);
    free(activity.start);
    return 0;
}
