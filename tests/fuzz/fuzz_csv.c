/* SPDX-License-Identifier: MIT */

/* The scanner of CSV text (lib/text.h). The input is CSV text; what is read of it is written and read again. */

#include "fuzz.h"
#include "text.h"

static const tanhe_status scanned[] = {TANHE_OK, TANHE_EENCODING, TANHE_ESYNTAX};

/* A field as its reader means it: the scanner halves doubled quotes except of one too long for its scratch. */
static void append_field(fuzz_text *out, const tanhe_p_csv *csv, tanhe_p_span field) {
    if (!csv->escaped) {
        fuzz_append_quoted(out, field.start, field.length);
        return;
    }
    CHECK(field.length > sizeof(csv->scratch));
    fuzz_append_text(out, "\"");
    fuzz_append(out, field.start, field.length);
    fuzz_append_text(out, "\"");
}

/* The row into `out`, every field quoted; the first error where there is one. */
static tanhe_status read_row(tanhe_p_csv *csv, fuzz_text *out) {
    int last = 0;
    int32_t column = 0;
    while (!last) {
        tanhe_p_span field;
        MARK(field);
        tanhe_status status = tanhe_p_csv_field(csv, &field, &last);
        CHECK(IS_AMONG(status, scanned));
        CHECK(csv->column == ++column && csv->field_line >= csv->row_line && csv->line >= csv->field_line);
        if (status != TANHE_OK) {
            CHECK(MARKED(field) && !last);
            (void)tanhe_p_csv_skip(csv);
            return status;
        }
        char *text = fuzz_string(field.start, field.length);
        CHECK(strlen(text) == field.length && fuzz_is_utf8(text));
        free(text);
        if (column > 1)
            fuzz_append_text(out, ",");
        append_field(out, csv, field);
    }
    fuzz_append_text(out, "\n");
    return TANHE_OK;
}

/* All good rows into `out`; returns the number of bad ones. */
static long read_all(const char *text, size_t length, fuzz_text *out) {
    tanhe_p_csv csv;
    long bad = 0;
    int64_t line = 0;
    tanhe_p_csv_begin(&csv, text, length);
    while (tanhe_p_csv_row(&csv) == TANHE_OK) {
        size_t before = out->length;
        tanhe_p_span field;
        int last = 0;
        CHECK(csv.row_line > line);
        line = csv.row_line;
        if (read_row(&csv, out) != TANHE_OK) {
            out->length = before;
            bad++;
        }
        CHECK(tanhe_p_csv_field(&csv, &field, &last) == TANHE_END);
    }
    CHECK(csv.at == csv.length && tanhe_p_csv_row(&csv) == TANHE_END);
    return bad;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz_text first = {NULL, 0, 0};
    fuzz_text second = {NULL, 0, 0};
    fuzz_text third = {NULL, 0, 0};
    fuzz_append_text(&first, "");
    fuzz_append_text(&second, "");
    fuzz_append_text(&third, "");
    char *exact = (char *)fuzz_copy(data, size);
    long bad = read_all(exact, size, &first);
    free(exact);
    char *written = (char *)fuzz_copy(first.start, first.length);
    CHECK(read_all(written, first.length, &second) == 0);
    CHECK(second.length == first.length && fuzz_same(first.start, second.start, first.length));
    free(written);
    if (fuzz_length(data, size) == size) {
        char *terminated = fuzz_string(data, size);
        CHECK(read_all(terminated, TANHE_NUL, &third) == bad);
        CHECK(third.length == first.length && fuzz_same(first.start, third.start, first.length));
        free(terminated);
    }
    if (first.length > 0)
        fuzz_accepted++;
    free(first.start);
    free(second.start);
    free(third.start);
    return 0;
}
