/* SPDX-License-Identifier: MIT */
#ifndef TANHE_TEXT_H
#define TANHE_TEXT_H

/*
 * Text helpers shared by the rooms: spans, numbers in and out, bounded writing, UTF-8, CSV.
 *
 * Nothing here looks at the locale, allocates, or calls libm, so a number reads and prints the same on
 * every machine. Output pointers must not be NULL unless a comment says so; results are written only on
 * success.
 */

#include <stddef.h>
#include <stdint.h>

#include "tanhe/base.h"
#include "internal.h"

/* ---- spans ---- */

/* A piece of somebody else's text; not NUL-terminated. An empty span may have any start. */
typedef struct tanhe_p_span {
    const char *start;
    size_t length;
} tanhe_p_span;

/* The span of a text of `length` bytes, or up to its NUL when length is TANHE_NUL. NULL is empty. */
TANHE_INTERNAL tanhe_p_span tanhe_p_span_of(const char *text, size_t length);

/* 1 when the span holds exactly the bytes of `text`, else 0. */
TANHE_INTERNAL int tanhe_p_span_equal(tanhe_p_span span, const char *text);

/* 1 for a blank or a tab, else 0. */
static inline int tanhe_p_is_blank(char c) {
    return c == ' ' || c == '\t';
}

/* The span without blanks and tabs at its ends. */
static inline tanhe_p_span tanhe_p_span_trim(tanhe_p_span span) {
    while (span.length > 0 && tanhe_p_is_blank(span.start[0])) {
        span.start++;
        span.length--;
    }
    while (span.length > 0 && tanhe_p_is_blank(span.start[span.length - 1])) {
        span.length--;
    }
    return span;
}

/* ---- numbers ---- */

/*
 * Reads `[+-] digits [. digits] [e [+-] digits]`, also `.5` and `5.`, and nothing else: no blanks, no hex,
 * no inf or nan, no thousands separators. The result is the double nearest to the exact decimal value,
 * ties to even, for any number of digits and any exponent. Too small is 0 or a subnormal, and TANHE_OK.
 *
 * TANHE_OK; TANHE_ESYNTAX; TANHE_ERANGE when it rounds beyond the largest double
 */
TANHE_INTERNAL tanhe_status tanhe_p_number_parse(tanhe_p_span text, double *out);

/* Reads `[+-] digits`. TANHE_OK; TANHE_ESYNTAX; TANHE_ERANGE when it does not fit. */
TANHE_INTERNAL tanhe_status tanhe_p_integer_parse(tanhe_p_span text, int64_t *out);

/* Longest text the two functions below write is 24 bytes and the NUL. */
#define TANHE_P_NUMBER_SIZE 32

/*
 * Writes the shortest decimal that tanhe_p_number_parse reads back to the same bits, of several the one
 * closest to the value, and returns its length. Plain for 1e-5 <= |value| < 1e17, else as `1.5e+20`,
 * `5e-324` (no padding of the exponent). Special values are `0`, `-0`, `nan`, `inf`, `-inf`.
 */
TANHE_INTERNAL size_t tanhe_p_number_print(double value, char buffer[TANHE_P_NUMBER_SIZE]);

/*
 * The same form with the value rounded to at most `significant` digits (taken into 1..17), ties of the
 * exact binary value to the even digit. Trailing zeros of a fraction are not written: 1.5 to 4 is `1.5`.
 * Plain or scientific is decided after rounding.
 */
TANHE_INTERNAL size_t tanhe_p_number_print_digits(double value, int significant,
                                                  char buffer[TANHE_P_NUMBER_SIZE]);

/* ---- writer ---- */

/*
 * Appends to a buffer of fixed size. What does not fit is counted and dropped, so writing to (NULL, 0)
 * asks how much is needed. The buffer is NUL-terminated after every call when size > 0.
 */
typedef struct tanhe_p_writer {
    char *buffer;
    size_t size; /* bytes of the buffer, with room for the NUL */
    size_t used; /* bytes written so far had there been room for all, without the NUL */
} tanhe_p_writer;

TANHE_INTERNAL void tanhe_p_writer_begin(tanhe_p_writer *writer, char *buffer, size_t size);
TANHE_INTERNAL void tanhe_p_writer_text(tanhe_p_writer *writer, const char *text);
TANHE_INTERNAL void tanhe_p_writer_span(tanhe_p_writer *writer, tanhe_p_span span);
TANHE_INTERNAL void tanhe_p_writer_number(tanhe_p_writer *writer, double value);
TANHE_INTERNAL void tanhe_p_writer_number_digits(tanhe_p_writer *writer, double value, int significant);
TANHE_INTERNAL void tanhe_p_writer_integer(tanhe_p_writer *writer, int64_t value);

/*
 * Removes the half character that cutting may have left at the end, and returns `used`: the text was cut
 * when that is >= size.
 */
TANHE_INTERNAL size_t tanhe_p_writer_end(tanhe_p_writer *writer);

/* ---- UTF-8 ---- */

/* 1 when every byte belongs to a well-formed character: no overlong form, surrogate or > U+10FFFF. */
TANHE_INTERNAL int tanhe_p_utf8_valid(tanhe_p_span text);

/* ---- CSV ---- */

#define TANHE_P_CSV_SCRATCH 256

/*
 * A scanner of RFC 4180 text that also takes LF and lone CR as line ends, a UTF-8 byte-order mark, blank
 * lines (skipped) and blanks around fields. One pass; the text is not changed or copied.
 *
 *     tanhe_p_csv_begin(&csv, text, length);
 *     while (tanhe_p_csv_row(&csv) == TANHE_OK) {
 *         int last = 0;
 *         while (!last) {
 *             status = tanhe_p_csv_field(&csv, &field, &last);
 *             if (status != TANHE_OK) { report csv.row_line, csv.column; tanhe_p_csv_skip(&csv); break; }
 *         }
 *     }
 */
typedef struct tanhe_p_csv {
    const char *text;
    size_t length;
    size_t at;          /* next byte to read */
    int64_t line;       /* 1-based physical line of `at` */
    int64_t row_line;   /* line on which the current row starts */
    int64_t field_line; /* line on which the latest field starts */
    int32_t column;     /* 1-based number of the latest field in its row */
    int32_t in_row;     /* 1 while the row has fields not yet read */
    int32_t escaped;    /* 1 when the latest field still has its quotes doubled, see tanhe_p_csv_field */
    int32_t reserved;
    char scratch[TANHE_P_CSV_SCRATCH];
} tanhe_p_csv;

/* Starts at the first byte after a byte-order mark. `length` may be TANHE_NUL; a NULL text is empty. */
TANHE_INTERNAL void tanhe_p_csv_begin(tanhe_p_csv *csv, const char *text, size_t length);

/* Moves to the next row that is not blank, skipping what is left of the current one. TANHE_OK; TANHE_END. */
TANHE_INTERNAL tanhe_status tanhe_p_csv_row(tanhe_p_csv *csv);

/*
 * The next field of the row; *last is 1 for the last one. An unquoted field is trimmed of blanks and tabs.
 * A quoted one may hold commas, line breaks and doubled quotes, and is given without its quotes and with
 * doubled quotes halved. The span points into the text, or into `scratch` (good until the next call) when
 * quotes had to be halved. When the halved text is longer than `scratch`, the span is the raw text between
 * the outer quotes and `escaped` is 1: no name or number is that long, so the caller may skip or refuse it.
 *
 * TANHE_OK
 * TANHE_END        the row has no more fields
 * TANHE_EENCODING  a NUL byte, or not UTF-8; the scanner is past the field, the rest of the row can be read
 * TANHE_ESYNTAX    a quote is not closed, something follows the closing quote, or a quote stands inside an
 *                  unquoted field. The row is over, and the scanner is after the first line break behind
 *                  the field's start, so that one stray quote does not swallow the rows below it.
 */
TANHE_INTERNAL tanhe_status tanhe_p_csv_field(tanhe_p_csv *csv, tanhe_p_span *field, int *last);

/*
 * Goes to the end of the row, honouring quotes. TANHE_OK, or the first error met in the fields passed over
 * (the end of the row is reached all the same). Does nothing when the row is already over.
 */
TANHE_INTERNAL tanhe_status tanhe_p_csv_skip(tanhe_p_csv *csv);

/* ---- errors ---- */

/*
 * Fills an error report; `error` may be NULL. The reason is `reason`, followed by the value in single
 * quotes when `value` is not NULL: its first 40 bytes, cut at a character, with control characters and
 * bytes that are not UTF-8 shown as '?'. `name` may be NULL and is left out when column is 0.
 */
TANHE_INTERNAL void tanhe_p_error_set(tanhe_text_error *error, int64_t line, int32_t column, const char *name,
                                      tanhe_status status, const char *reason, const tanhe_p_span *value);

#endif
