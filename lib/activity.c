/* SPDX-License-Identifier: MIT */

/* Activity rows from CSV text. */

#include <float.h>
#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/inventory.h"
#include "columns.h"
#include "land_line.h"

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
    ACTIVITY_VARIANT,
    ACTIVITY_PARAMETERS,
    ACTIVITY_COLUMNS
};

static const char *const activity_names[ACTIVITY_COLUMNS] = {
    "category", "subject",  "amount",         "unit",      "region",    "year",
    "note",     "ncv",      "carbon_content", "oxidation", "ef_co2",    "ef_ch4",
    "ef_n2o",   "u_amount", "u_factor",       "variant",   "parameters"};
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
    for (int i = 0; i < TANHE_PARAMETERS_MAX; i++)
        activity->parameters[i].value = NAN;
    return TANHE_OK;
}

static tanhe_status set_region(tanhe_p_span text, int32_t *out, const char **reason) {
    if (text.length == 0)
        return TANHE_OK;
    *reason = "unknown region";
    return tanhe_name_parse(TANHE_NAME_REGION, text.start, text.length, out);
}

/* A number of either sign: which rows may have a negative one is seen when the whole row is there. */
static tanhe_status set_amount(tanhe_p_span text, double *out, const char **reason) {
    tanhe_status status = tanhe_p_number_parse(text, out);
    *reason = status == TANHE_ERANGE ? "number too large" : "not a decimal number";
    return status;
}

static tanhe_status set_variant(tanhe_p_span text, tanhe_id *out, const char **reason) {
    if (text.length == 0)
        return TANHE_OK;
    *reason = "unknown variant";
    return tanhe_name_parse(TANHE_NAME_VARIANT, text.start, text.length, out);
}

/* ---- parameters ------------------------------------------------------------------------------------------------ */

/* Cuts off what stands before the first `mark`; all of the text, and 0, when there is none. */
static int cut_before(tanhe_p_span *text, char mark, tanhe_p_span *before) {
    size_t at = 0;
    while (at < text->length && text->start[at] != mark)
        at++;
    int is_found = at < text->length;
    tanhe_p_span head = {text->start, at};
    *before = tanhe_p_span_trim(head);
    text->start += at + (size_t)is_found;
    text->length -= at + (size_t)is_found;
    return is_found;
}

/* number[ unit] */
static tanhe_status set_parameter_value(tanhe_p_span text, tanhe_parameter *out, const char **reason) {
    tanhe_p_span number;
    text = tanhe_p_span_trim(text);
    (void)cut_before(&text, ' ', &number);
    tanhe_p_span unit = tanhe_p_span_trim(text);
    tanhe_status status = set_amount(number, &out->value, reason);
    if (status != TANHE_OK)
        return status;
    out->unit = TANHE_UNIT_ONE;
    if (unit.length == 0)
        return TANHE_OK;
    *reason = "unknown unit in the parameters";
    return tanhe_unit_parse(unit.start, unit.length, &out->unit);
}

/* property[:variant][=number[ unit]] */
static tanhe_status set_parameter(tanhe_p_span text, tanhe_parameter *out, const char **reason) {
    tanhe_p_span name, property;
    int has_value = cut_before(&text, '=', &name);
    int has_variant = cut_before(&name, ':', &property);
    tanhe_p_span variant = tanhe_p_span_trim(name);
    *reason = "unknown property in the parameters";
    tanhe_status status =
        tanhe_name_parse(TANHE_NAME_PROPERTY, property.start, property.length, &out->property);
    if (status == TANHE_OK && has_variant) {
        *reason = "unknown variant in the parameters";
        status = tanhe_name_parse(TANHE_NAME_VARIANT, variant.start, variant.length, &out->variant);
    }
    out->value = NAN;
    return status == TANHE_OK && has_value ? set_parameter_value(text, out, reason) : status;
}

/* Why tanhe_p_check_choices refuses what was read. */
static const char *parameter_reason(tanhe_status status) {
    switch (status) {
    case TANHE_EUNIT:
        return "a unit that does not suit its property, in the parameters";
    case TANHE_EDUPLICATE:
        return "a parameter given twice";
    default:
        return "a negative parameter";
    }
}

static tanhe_status set_parameters(tanhe_p_span text, tanhe_activity *row, const char **reason) {
    int more = text.length > 0;
    while (more) {
        tanhe_p_span item;
        more = cut_before(&text, ';', &item);
        if (row->parameter_count == TANHE_PARAMETERS_MAX) {
            *reason = "too many parameters";
            return TANHE_ESIZE;
        }
        tanhe_status status = set_parameter(item, &row->parameters[row->parameter_count++], reason);
        if (status != TANHE_OK)
            return status;
    }
    tanhe_status status = tanhe_p_check_choices(row);
    *reason = parameter_reason(status);
    return status;
}

/* ---- fields ------------------------------------------------------------------------------------------------------ */

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
        return set_amount(text, &row->amount, reason);
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
    case ACTIVITY_VARIANT:
        return set_variant(text, &row->variant, reason);
    case ACTIVITY_PARAMETERS:
        return set_parameters(text, row, reason);
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
    if (found.amount < 0 && !tanhe_p_may_be_removal(&found)) {
        tanhe_p_columns_blame(state_of(reader), ACTIVITY_AMOUNT, TANHE_EARG,
                              "negative, and neither a removal nor a stock of carbon that is lost", error);
        return TANHE_EARG;
    }
    found.line = state_of(reader)->csv.row_line;
    *row = found;
    return TANHE_OK;
}
