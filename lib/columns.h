/* SPDX-License-Identifier: MIT */
#ifndef TANHE_COLUMNS_H
#define TANHE_COLUMNS_H

#include <math.h> /* NAN; nothing of libm is called */

#include "text.h"

/* Reads CSV text whose first row names the columns, in any order, out of a known list. */

#define TANHE_P_COLUMNS_MAX 32

typedef struct tanhe_p_columns {
    tanhe_p_csv csv;
    const char *const *names; /* the known names, the required ones first */
    int32_t known;
    int32_t required;
    int32_t count; /* columns of this text */
    int32_t reserved;
    uint8_t name_of[TANHE_P_COLUMNS_MAX]; /* column -> known name */
} tanhe_p_columns;

/*
 * Puts one field into the caller's row. `name` is the position in the known names. On an error *reason says
 * why in English; the text of the field is added to it.
 */
typedef tanhe_status (*tanhe_p_set_field)(void *row, int32_t name, tanhe_p_span text, const char **reason);

/* Reads the header. TANHE_OK; TANHE_EMISSING; TANHE_EDUPLICATE; TANHE_EID; TANHE_ESYNTAX; TANHE_EENCODING */
TANHE_INTERNAL tanhe_status tanhe_p_columns_begin(tanhe_p_columns *columns, const char *text, size_t length,
                                                  const char *const *names, int32_t known, int32_t required,
                                                  tanhe_text_error *error);

/*
 * Reads the next row field by field. After an error the reader stands behind the bad row.
 * TANHE_OK; TANHE_END; TANHE_ESYNTAX; TANHE_EENCODING; what `set` returns
 */
TANHE_INTERNAL tanhe_status tanhe_p_columns_row(tanhe_p_columns *columns, tanhe_p_set_field set, void *row,
                                                tanhe_text_error *error);

/* A number from 0 to `limit`; an empty field leaves *out. TANHE_OK; TANHE_ESYNTAX; TANHE_ERANGE; TANHE_EARG */
TANHE_INTERNAL tanhe_status tanhe_p_read_number(tanhe_p_span text, double limit, double *out,
                                                const char **reason);

/* A year from 1 to 9999, likewise. */
TANHE_INTERNAL tanhe_status tanhe_p_read_year(tanhe_p_span text, int32_t *out, const char **reason);

/* Reports an error of the row just read, blaming the column of a known name (0 when the text has none). */
TANHE_INTERNAL void tanhe_p_columns_blame(const tanhe_p_columns *columns, int32_t name, tanhe_status status,
                                          const char *reason, tanhe_text_error *error);

/* Columns of numbers in memory: element i; a column that is not there has NaN, or `otherwise`, throughout. */

static inline double tanhe_p_number_at(tanhe_pointer column, size_t i) {
    const double *numbers = (const double *)column.address;
    return numbers != NULL ? numbers[i] : NAN;
}

static inline int32_t tanhe_p_integer_at(tanhe_pointer column, size_t i, int32_t otherwise) {
    const int32_t *integers = (const int32_t *)column.address;
    return integers != NULL ? integers[i] : otherwise;
}

#endif
