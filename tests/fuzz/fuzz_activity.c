/* SPDX-License-Identifier: MIT */

/* The reader of activity rows. The input is CSV text; the rows read are written as CSV and read again. */

#include "fuzz.h"

#define COLUMNS 17

static const tanhe_status init_status[] = {TANHE_OK,  TANHE_EMISSING, TANHE_EDUPLICATE,
                                           TANHE_EID, TANHE_ESYNTAX,  TANHE_EENCODING};
static const tanhe_status next_status[] = {TANHE_OK,        TANHE_END,        TANHE_EARG,   TANHE_EID,
                                           TANHE_EUNIT,     TANHE_ESYNTAX,    TANHE_ERANGE, TANHE_EMISSING,
                                           TANHE_EENCODING, TANHE_EDUPLICATE, TANHE_ESIZE};

typedef struct rows {
    tanhe_activity *rows;
    size_t count, room;
    long bad;
} rows;

static void keep(rows *list, const tanhe_activity *row) {
    if (list->count == list->room) {
        list->room = 2 * list->room + 4;
        list->rows = (tanhe_activity *)realloc(list->rows, list->room * sizeof(*row));
        CHECK(list->rows != NULL);
    }
    list->rows[list->count++] = *row;
}

static int is_absent_or_amount(double x) {
    return fuzz_is_nan(x) || (fuzz_is_number(x) && x >= 0);
}

static void check_parameters(const tanhe_activity *row) {
    CHECK(row->parameter_count >= 0 && row->parameter_count <= TANHE_PARAMETERS_MAX);
    for (int32_t i = 0; i < row->parameter_count; i++) {
        const tanhe_parameter *p = &row->parameters[i];
        CHECK(tanhe_name(TANHE_NAME_PROPERTY, p->property, TANHE_KEY) != NULL);
        CHECK(tanhe_name(TANHE_NAME_VARIANT, p->variant, TANHE_KEY) != NULL);
        CHECK(fuzz_is_nan(p->value) ? p->unit == 0 : fuzz_is_number(p->value) && p->unit > 0);
        CHECK(p->reserved == 0);
    }
}

/* What was accepted is in its domain, field by field; CO2, carbon and volumes of land may be negative. */
static void check_row(const tanhe_activity *row) {
    char name[TANHE_UNIT_TEXT_MAX];
    const double values[] = {row->ncv,    row->carbon_content, row->oxidation, row->ef_co2,
                             row->ef_ch4, row->ef_n2o,         row->u_amount,  row->u_factor};
    for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++)
        CHECK(is_absent_or_amount(values[i]));
    CHECK(fuzz_is_number(row->amount) && !(row->oxidation > 1));
    CHECK(row->amount >= 0 || tanhe_category_name(row->category, TANHE_KEY)[0] == '3');
    CHECK(tanhe_name(TANHE_NAME_VARIANT, row->variant, TANHE_KEY) != NULL);
    check_parameters(row);
    CHECK(tanhe_category_name(row->category, TANHE_KEY) != NULL);
    CHECK(tanhe_name(TANHE_NAME_SUBJECT, row->subject, TANHE_KEY) != NULL);
    CHECK(tanhe_unit_print(row->unit, TANHE_KEY, name, sizeof(name)) == TANHE_OK);
    CHECK(row->region >= 0 && row->year >= 0 && row->year <= 9999 && row->reserved == 0);
}

/* A reader that could not begin has no rows. */
static void read_after_failure(tanhe_activity_reader *reader) {
    tanhe_activity row;
    CHECK(tanhe_activity_next(reader, &row, NULL) == TANHE_END);
}

/* Reads all; the rows and the reports of bad ones come in the order of their lines. */
static tanhe_status read_all(const char *text, size_t length, size_t bytes, rows *list) {
    tanhe_activity_reader *reader = (tanhe_activity_reader *)fuzz_allocate(sizeof(*reader));
    tanhe_text_error error;
    tanhe_activity row;
    int64_t line = 0;
    tanhe_status status = tanhe_activity_reader_init(reader, text, length, &error);
    tanhe_status first = status;
    CHECK(IS_AMONG(first, init_status));
    if (first != TANHE_OK) {
        CHECK(error.status == first);
        fuzz_check_error(&error, text, bytes, (int32_t)bytes + 1);
        read_after_failure(reader);
        status = TANHE_END;
    }
    while (status != TANHE_END) {
        MARK(row);
        status = tanhe_activity_next(reader, &row, &error);
        CHECK(IS_AMONG(status, next_status));
        if (status == TANHE_OK) {
            check_row(&row);
            CHECK(row.line > line);
            line = row.line;
            keep(list, &row);
            continue;
        }
        CHECK(MARKED(row));
        if (status == TANHE_END)
            continue;
        fuzz_check_error(&error, text, bytes, COLUMNS);
        CHECK(error.status == status && error.line > line);
        line = error.line;
        list->bad++;
    }
    CHECK(tanhe_activity_next(reader, &row, NULL) == TANHE_END);
    free(reader);
    return first;
}

/* property:variant=number unit, joined by ';' */
static void append_parameters(fuzz_text *text, const tanhe_activity *row) {
    char name[TANHE_UNIT_TEXT_MAX];
    for (int32_t i = 0; i < row->parameter_count; i++) {
        const tanhe_parameter *p = &row->parameters[i];
        fuzz_append_text(text, i > 0 ? ";" : "");
        fuzz_append_text(text, tanhe_name(TANHE_NAME_PROPERTY, p->property, TANHE_KEY));
        fuzz_append_text(text, ":");
        fuzz_append_text(text, tanhe_name(TANHE_NAME_VARIANT, p->variant, TANHE_KEY));
        if (fuzz_is_nan(p->value))
            continue;
        CHECK(tanhe_unit_print(p->unit, TANHE_CHINESE, name, sizeof(name)) == TANHE_OK);
        fuzz_append_text(text, "=");
        fuzz_append_number(text, p->value);
        fuzz_append_text(text, " ");
        fuzz_append_text(text, name);
    }
}

static void append_row(fuzz_text *text, const tanhe_activity *row) {
    char name[TANHE_UNIT_TEXT_MAX];
    const double values[] = {row->ncv,    row->carbon_content, row->oxidation, row->ef_co2,
                             row->ef_ch4, row->ef_n2o,         row->u_amount,  row->u_factor};
    CHECK(tanhe_category_print(row->category, name, sizeof(name)) == TANHE_OK);
    fuzz_append_text(text, name);
    fuzz_append_text(text, ",");
    fuzz_append_text(text, tanhe_name(TANHE_NAME_SUBJECT, row->subject, TANHE_KEY));
    fuzz_append_text(text, ",");
    fuzz_append_number(text, row->amount);
    fuzz_append_text(text, ",");
    CHECK(tanhe_unit_print(row->unit, TANHE_CHINESE, name, sizeof(name)) == TANHE_OK);
    fuzz_append_text(text, name);
    fuzz_append_text(text, ",");
    fuzz_append_integer(text, row->region);
    fuzz_append_text(text, ",");
    fuzz_append_integer(text, row->year);
    for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        fuzz_append_text(text, ",");
        fuzz_append_number(text, values[i]);
    }
    fuzz_append_text(text, ",");
    fuzz_append_text(text, tanhe_name(TANHE_NAME_VARIANT, row->variant, TANHE_KEY));
    fuzz_append_text(text, ",");
    append_parameters(text, row);
    fuzz_append_text(text, "\r\n");
}

static void check_way_back(const rows *list) {
    fuzz_text text = {NULL, 0, 0};
    rows again = {NULL, 0, 0, 0};
    fuzz_append_text(&text, "category,subject,amount,unit,region,year,ncv,carbon_content,oxidation,ef_co2,"
                            "ef_ch4,ef_n2o,u_amount,u_factor,variant,parameters\r\n");
    for (size_t i = 0; i < list->count; i++)
        append_row(&text, &list->rows[i]);
    CHECK(read_all(text.start, text.length, text.length, &again) == TANHE_OK);
    CHECK(again.bad == 0 && again.count == list->count);
    for (size_t i = 0; i < list->count; i++) {
        CHECK(again.rows[i].line == (int64_t)i + 2);
        again.rows[i].line = list->rows[i].line;
        CHECK(SAME(again.rows[i], list->rows[i]));
    }
    free(text.start);
    free(again.rows);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    rows list = {NULL, 0, 0, 0};
    rows second = {NULL, 0, 0, 0};
    char *exact = (char *)fuzz_copy(data, size);
    tanhe_status status = read_all(exact, size, size, &list);
    free(exact);
    if (fuzz_length(data, size) == size) {
        char *terminated = fuzz_string(data, size);
        CHECK(read_all(terminated, TANHE_NUL, size, &second) == status);
        CHECK(second.count == list.count && second.bad == list.bad);
        CHECK(fuzz_same(second.rows, list.rows, list.count * sizeof(*list.rows)));
        free(terminated);
    }
    if (status == TANHE_OK && list.count > 0) {
        check_way_back(&list);
        fuzz_accepted++;
    }
    free(list.rows);
    free(second.rows);
    return 0;
}
