/* SPDX-License-Identifier: MIT */

#include "columns.h"

static const char *csv_reason(tanhe_status status) {
    return status == TANHE_EENCODING ? "not UTF-8 text, or a NUL byte" : "misplaced or unclosed quote";
}

static int32_t known_name(const tanhe_p_columns *columns, tanhe_p_span text) {
    for (int32_t i = 0; i < columns->known; i++) {
        if (tanhe_p_span_equal(text, columns->names[i]))
            return i;
    }
    return -1;
}

static int32_t column_of(const tanhe_p_columns *columns, int32_t name) {
    for (int32_t i = 0; i < columns->count; i++) {
        if (columns->name_of[i] == name)
            return i + 1;
    }
    return 0;
}

static tanhe_status take_column(tanhe_p_columns *columns, tanhe_p_span text, tanhe_text_error *error) {
    int32_t name = known_name(columns, text);
    int32_t position = columns->csv.column;
    int64_t line = columns->csv.row_line;
    tanhe_status status = TANHE_OK;
    const char *reason = NULL;
    if (name < 0) {
        status = TANHE_EID;
        reason = "unknown column";
    } else if (column_of(columns, name) != 0) {
        status = TANHE_EDUPLICATE;
        reason = "column given twice";
    }
    if (status != TANHE_OK) {
        tanhe_p_error_set(error, line, position, name < 0 ? "" : columns->names[name], status, reason, &text);
        return status;
    }
    /* No overflow: every known name fits once, and there are fewer known names than places. */
    columns->name_of[columns->count++] = (uint8_t)name;
    return TANHE_OK;
}

static tanhe_status require_columns(const tanhe_p_columns *columns, tanhe_text_error *error) {
    for (int32_t name = 0; name < columns->required; name++) {
        if (column_of(columns, name) == 0) {
            tanhe_p_span text = tanhe_p_span_of(columns->names[name], TANHE_NUL);
            tanhe_p_error_set(error, columns->csv.row_line, 0, "", TANHE_EMISSING, "required column missing",
                              &text);
            return TANHE_EMISSING;
        }
    }
    return TANHE_OK;
}

tanhe_status tanhe_p_columns_begin(tanhe_p_columns *columns, const char *text, size_t length,
                                   const char *const *names, int32_t known, int32_t required,
                                   tanhe_text_error *error) {
    columns->names = names;
    columns->known = known;
    columns->required = required;
    columns->count = 0;
    columns->reserved = 0;
    tanhe_p_csv_begin(&columns->csv, text, length);
    if (tanhe_p_csv_row(&columns->csv) != TANHE_OK) {
        tanhe_p_error_set(error, 1, 0, "", TANHE_EMISSING, "no header: the text is empty", NULL);
        return TANHE_EMISSING;
    }
    int last = 0;
    while (!last) {
        tanhe_p_span field;
        tanhe_status status = tanhe_p_csv_field(&columns->csv, &field, &last);
        if (status != TANHE_OK) {
            tanhe_p_error_set(error, columns->csv.row_line, columns->csv.column, "", status,
                              csv_reason(status), NULL);
            return status;
        }
        status = take_column(columns, field, error);
        if (status != TANHE_OK)
            return status;
    }
    return require_columns(columns, error);
}

/* One field: -> TANHE_OK, or the error already reported. */
static tanhe_status read_field(tanhe_p_columns *columns, int32_t position, tanhe_p_set_field set, void *row,
                               int *last, tanhe_text_error *error) {
    tanhe_p_span field;
    const char *reason = NULL;
    const tanhe_p_csv *csv = &columns->csv;
    tanhe_status status = tanhe_p_csv_field(&columns->csv, &field, last);
    if (position >= columns->count) {
        tanhe_p_error_set(error, csv->row_line, 0, "", TANHE_ESYNTAX,
                          "more fields than the header has columns", NULL);
        return TANHE_ESYNTAX;
    }
    int32_t name = columns->name_of[position];
    if (status != TANHE_OK) {
        tanhe_p_error_set(error, csv->row_line, position + 1, columns->names[name], status,
                          csv_reason(status), NULL);
        return status;
    }
    status = set(row, name, field, &reason);
    if (status != TANHE_OK)
        tanhe_p_error_set(error, csv->row_line, position + 1, columns->names[name], status, reason, &field);
    return status;
}

tanhe_status tanhe_p_columns_row(tanhe_p_columns *columns, tanhe_p_set_field set, void *row,
                                 tanhe_text_error *error) {
    int last = 0;
    int32_t position = 0;
    if (tanhe_p_csv_row(&columns->csv) != TANHE_OK)
        return TANHE_END;
    while (!last) {
        tanhe_status status = read_field(columns, position++, set, row, &last, error);
        if (status != TANHE_OK) {
            (void)tanhe_p_csv_skip(&columns->csv);
            return status;
        }
    }
    if (position < columns->count) {
        tanhe_p_error_set(error, columns->csv.row_line, 0, "", TANHE_ESYNTAX,
                          "fewer fields than the header has columns", NULL);
        return TANHE_ESYNTAX;
    }
    return TANHE_OK;
}

void tanhe_p_columns_blame(const tanhe_p_columns *columns, int32_t name, tanhe_status status,
                           const char *reason, tanhe_text_error *error) {
    int32_t column = column_of(columns, name);
    tanhe_p_error_set(error, columns->csv.row_line, column, columns->names[name], status, reason, NULL);
}

tanhe_status tanhe_p_read_number(tanhe_p_span text, double limit, double *out, const char **reason) {
    double value = 0;
    if (text.length == 0)
        return TANHE_OK;
    *reason = "not a decimal number";
    tanhe_status status = tanhe_p_number_parse(text, &value);
    if (status == TANHE_ERANGE)
        *reason = "number too large";
    if (status != TANHE_OK)
        return status;
    *reason = value < 0 ? "negative" : "above 1";
    if (value < 0 || value > limit)
        return TANHE_EARG;
    *out = value;
    return TANHE_OK;
}

tanhe_status tanhe_p_read_year(tanhe_p_span text, int32_t *out, const char **reason) {
    int64_t year = 0;
    if (text.length == 0)
        return TANHE_OK;
    *reason = "not a year";
    if (tanhe_p_integer_parse(text, &year) != TANHE_OK)
        return TANHE_ESYNTAX;
    if (year < 1 || year > 9999)
        return TANHE_EARG;
    *out = (int32_t)year;
    return TANHE_OK;
}
