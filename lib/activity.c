/* SPDX-License-Identifier: MIT */

/* Activity rows from CSV text. */

#include <float.h>
#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/inventory.h"
#include "columns.h"

enum {
    ACTIVITY_CATEGORY,
    ACTIVITY_SUBJECT,
    ACTIVITY_AMOUNT,
    ACTIVITY_UNIT,
    ACTIVITY_REGION,
    ACTIVITY_YEAR,
    ACTIVITY_NOTE,
    ACTIVITY_NCV,
    ACTIVITY_CARBON_CONTENT,
    ACTIVITY_OXIDATION,
    ACTIVITY_EF_CO2,
    ACTIVITY_EF_CH4,
    ACTIVITY_EF_N2O,
    ACTIVITY_U_AMOUNT,
    ACTIVITY_U_FACTOR,
    ACTIVITY_COLUMNS
};

static const char *const activity_names[ACTIVITY_COLUMNS] = {
    "category",       "subject",   "amount", "unit",   "region", "year",     "note",    "ncv",
    "carbon_content", "oxidation", "ef_co2", "ef_ch4", "ef_n2o", "u_amount", "u_factor"};
#define ACTIVITY_REQUIRED 4

/* The reader's private state; a test asserts that it fits. */
typedef char
    state_fits[sizeof(tanhe_p_columns) <= sizeof(((tanhe_activity_reader *)0)->private_state) ? 1 : -1];

static tanhe_p_columns *state_of(tanhe_activity_reader *reader) {
    return (tanhe_p_columns *)(void *)reader->private_state;
}

tanhe_status tanhe_activity_init(tanhe_activity *activity) {
    if (activity == NULL)
        return TANHE_EARG;
    memset(activity, 0, sizeof(*activity));
    activity->amount = NAN;
    activity->ncv = NAN;
    activity->carbon_content = NAN;
    activity->oxidation = NAN;
    activity->ef_co2 = NAN;
    activity->ef_ch4 = NAN;
    activity->ef_n2o = NAN;
    activity->u_amount = NAN;
    activity->u_factor = NAN;
    return TANHE_OK;
}

static tanhe_status set_region(tanhe_p_span text, int32_t *out, const char **reason) {
    if (text.length == 0)
        return TANHE_OK;
    *reason = "unknown region";
    return tanhe_name_parse(TANHE_NAME_REGION, text.start, text.length, out);
}

static tanhe_status set_required(tanhe_activity *row, int32_t name, tanhe_p_span text, const char **reason) {
    if (text.length == 0) {
        *reason = "empty";
        return TANHE_EMISSING;
    }
    switch (name) {
    case ACTIVITY_CATEGORY:
        *reason = "not a category code";
        return tanhe_category_parse(text.start, text.length, &row->category);
    case ACTIVITY_SUBJECT:
        *reason = "unknown subject";
        return tanhe_name_parse(TANHE_NAME_SUBJECT, text.start, text.length, &row->subject);
    case ACTIVITY_AMOUNT:
        return tanhe_p_read_number(text, DBL_MAX, &row->amount, reason);
    default:
        *reason = "unknown unit";
        return tanhe_unit_parse(text.start, text.length, &row->unit);
    }
}

static tanhe_status set_activity_field(void *target, int32_t name, tanhe_p_span text, const char **reason) {
    tanhe_activity *row = (tanhe_activity *)target;
    switch (name) {
    case ACTIVITY_REGION:
        return set_region(text, &row->region, reason);
    case ACTIVITY_YEAR:
        return tanhe_p_read_year(text, &row->year, reason);
    case ACTIVITY_NOTE:
        return TANHE_OK;
    case ACTIVITY_NCV:
        return tanhe_p_read_number(text, DBL_MAX, &row->ncv, reason);
    case ACTIVITY_CARBON_CONTENT:
        return tanhe_p_read_number(text, DBL_MAX, &row->carbon_content, reason);
    case ACTIVITY_OXIDATION:
        return tanhe_p_read_number(text, 1, &row->oxidation, reason);
    case ACTIVITY_EF_CO2:
        return tanhe_p_read_number(text, DBL_MAX, &row->ef_co2, reason);
    case ACTIVITY_EF_CH4:
        return tanhe_p_read_number(text, DBL_MAX, &row->ef_ch4, reason);
    case ACTIVITY_EF_N2O:
        return tanhe_p_read_number(text, DBL_MAX, &row->ef_n2o, reason);
    case ACTIVITY_U_AMOUNT:
        return tanhe_p_read_number(text, DBL_MAX, &row->u_amount, reason);
    case ACTIVITY_U_FACTOR:
        return tanhe_p_read_number(text, DBL_MAX, &row->u_factor, reason);
    default:
        return set_required(row, name, text, reason);
    }
}

tanhe_status tanhe_activity_reader_init(tanhe_activity_reader *reader, const char *text, size_t length,
                                        tanhe_text_error *error) {
    if (reader == NULL || text == NULL)
        return TANHE_EARG;
    tanhe_activity_reader begun;
    memset(reader, 0, sizeof *reader);
    memset(&begun, 0, sizeof begun);
    begun.text.address = text;
    tanhe_status status = tanhe_p_columns_begin(state_of(&begun), text, length, activity_names,
                                                ACTIVITY_COLUMNS, ACTIVITY_REQUIRED, error);
    if (status == TANHE_OK)
        *reader = begun;
    return status;
}

tanhe_status tanhe_activity_next(tanhe_activity_reader *reader, tanhe_activity *row,
                                 tanhe_text_error *error) {
    tanhe_activity found;
    if (reader == NULL || row == NULL)
        return TANHE_EARG;
    (void)tanhe_activity_init(&found);
    tanhe_status status = tanhe_p_columns_row(state_of(reader), set_activity_field, &found, error);
    if (status != TANHE_OK)
        return status;
    found.line = state_of(reader)->csv.row_line;
    *row = found;
    return TANHE_OK;
}
