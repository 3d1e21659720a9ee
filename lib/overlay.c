/* SPDX-License-Identifier: MIT */

/* The caller's own values, read from CSV text into the caller's rows. */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/factor.h"
#include "tanhe/unit.h"
#include "columns.h"
#include "overlay.h"
#include "real.h"

enum {
    OVERLAY_SUBJECT,
    OVERLAY_PROPERTY,
    OVERLAY_VALUE,
    OVERLAY_UNIT,
    OVERLAY_VARIANT,
    OVERLAY_REGION,
    OVERLAY_YEAR,
    OVERLAY_LOW,
    OVERLAY_HIGH,
    OVERLAY_SOURCE,
    OVERLAY_LOCATOR,
    OVERLAY_GRADE,
    OVERLAY_REMARK,
    OVERLAY_COLUMNS
};

static const char *const overlay_names[OVERLAY_COLUMNS] = {"subject", "property", "value", "unit", "variant",
                                                           "region",  "year",     "low",   "high", "source",
                                                           "locator", "grade",    "remark"};
#define OVERLAY_REQUIRED 4

/* ---- units that suit a property ---------------------------------------------------------------------------- */

static int is_one_of(int32_t dimension, const int32_t *list, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (list[i] == dimension)
            return 1;
    }
    return 0;
}

#define IS_ONE_OF(dimension, list) is_one_of(dimension, list, sizeof(list) / sizeof((list)[0]))

/* What a fuel, a medium or an activity is measured in. */
static int is_amount(int32_t dimension) {
    return dimension != 0 && dimension != TANHE_DIMENSION_RATIO;
}

static int is_energy_amount(int32_t dimension) {
    static const int32_t list[] = {TANHE_DIMENSION_MASS, TANHE_DIMENSION_VOLUME, TANHE_DIMENSION_GAS_VOLUME,
                                   TANHE_DIMENSION_ENERGY, TANHE_DIMENSION_COAL};
    return IS_ONE_OF(dimension, list);
}

/* The properties of transport and buildings; what is in no list is a ratio. */
/* The dimensions of the properties that have one or a few of their own; by property. Any other is a ratio. */
typedef struct own_dimension {
    tanhe_id property;
    int32_t dimension;
} own_dimension;

static const own_dimension own_dimensions[] = {
    {TANHE_PROPERTY_PKM_PER_TKM, TANHE_DIMENSION_PER(TANHE_DIMENSION_PASSENGER, TANHE_DIMENSION_FREIGHT)},
    {TANHE_PROPERTY_TKM_PER_PKM, TANHE_DIMENSION_PER(TANHE_DIMENSION_FREIGHT, TANHE_DIMENSION_PASSENGER)},
    {TANHE_PROPERTY_DENSITY, TANHE_DIMENSION_PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_VOLUME)},
    {TANHE_PROPERTY_DENSITY, TANHE_DIMENSION_PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_GAS_VOLUME)},
    {TANHE_PROPERTY_ANNUAL_DISTANCE, TANHE_DIMENSION_PER(TANHE_DIMENSION_LENGTH, TANHE_DIMENSION_YEAR)},
    {TANHE_PROPERTY_FUEL_RATE, TANHE_DIMENSION_PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_ENERGY)},
    {TANHE_PROPERTY_CORRECTION_REFERENCE, TANHE_DIMENSION_RATIO},
    {TANHE_PROPERTY_CORRECTION_REFERENCE, TANHE_DIMENSION_PER(TANHE_DIMENSION_TIME, TANHE_DIMENSION_YEAR)},
    {TANHE_PROPERTY_CORRECTION_REFERENCE, TANHE_DIMENSION_PER(TANHE_DIMENSION_AREA, TANHE_DIMENSION_PERSON)},
    {TANHE_PROPERTY_CORRECTION_REFERENCE,
     TANHE_DIMENSION_PER(TANHE_DIMENSION_PERSON, TANHE_DIMENSION_HOUSEHOLD)},
    {TANHE_PROPERTY_DEGRADATION_YEARLY, TANHE_DIMENSION_PER(TANHE_DIMENSION_RATIO, TANHE_DIMENSION_YEAR)},
    {TANHE_PROPERTY_SERVICE_LIFE, TANHE_DIMENSION_YEAR},
    {TANHE_PROPERTY_DEFAULT_DISTANCE, TANHE_DIMENSION_LENGTH},
    {TANHE_PROPERTY_TRIP_SAVING, TANHE_DIMENSION_PER(TANHE_DIMENSION_CO2, TANHE_DIMENSION_TRIP)},
    {TANHE_PROPERTY_TRIP_SAVING, TANHE_DIMENSION_PER(TANHE_DIMENSION_CO2E, TANHE_DIMENSION_TRIP)},
    {TANHE_PROPERTY_HDD18, TANHE_DIMENSION_DEGREE_DAY},
    {TANHE_PROPERTY_CDD26, TANHE_DIMENSION_DEGREE_DAY},
    {TANHE_PROPERTY_WOOD_DENSITY, TANHE_DIMENSION_PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_VOLUME)},
    {TANHE_PROPERTY_CARBON_FRACTION, TANHE_DIMENSION_PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_MASS)},
    {TANHE_PROPERTY_TOTAL_GROWTH_RATE, TANHE_DIMENSION_PER(TANHE_DIMENSION_RATIO, TANHE_DIMENSION_YEAR)},
    {TANHE_PROPERTY_CONSUMPTION_RATE, TANHE_DIMENSION_PER(TANHE_DIMENSION_RATIO, TANHE_DIMENSION_YEAR)},
    {TANHE_PROPERTY_BIOMASS, TANHE_DIMENSION_PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_AREA)},
    {TANHE_PROPERTY_BIOMASS_ABOVE, TANHE_DIMENSION_PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_AREA)},
    {TANHE_PROPERTY_BIOMASS_BELOW, TANHE_DIMENSION_PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_AREA)},
    {TANHE_PROPERTY_BIOMASS_GROWTH, TANHE_DIMENSION_PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_AREA_YEAR)},
    {TANHE_PROPERTY_CARBON_STOCK, TANHE_DIMENSION_PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_AREA)},
    {TANHE_PROPERTY_CARBON_GAIN, TANHE_DIMENSION_PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_AREA_YEAR)},
    {TANHE_PROPERTY_CARBON_GAIN, TANHE_DIMENSION_PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_TREE_YEAR)},
    {TANHE_PROPERTY_STOCK_OVER_AGE, TANHE_DIMENSION_PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_AREA_YEAR)},
    {TANHE_PROPERTY_LITTER_CARBON, TANHE_DIMENSION_PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_AREA)},
    {TANHE_PROPERTY_CULM_BIOMASS, TANHE_DIMENSION_PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_TREE)},
    {TANHE_PROPERTY_SOC_REFERENCE, TANHE_DIMENSION_PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_AREA)},
    {TANHE_PROPERTY_FLOODING_SCALE, TANHE_DIMENSION_PER(TANHE_DIMENSION_RATIO, TANHE_DIMENSION_YEAR)},
    {TANHE_PROPERTY_EF_CO2_C, TANHE_DIMENSION_PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_AREA_YEAR)},
    {TANHE_PROPERTY_EF_CO2_C, TANHE_DIMENSION_PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_MASS)},
    {TANHE_PROPERTY_EF_CH4_C, TANHE_DIMENSION_PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_AREA_YEAR)},
    {TANHE_PROPERTY_EF_N2O_N, TANHE_DIMENSION_PER(TANHE_DIMENSION_NITROGEN, TANHE_DIMENSION_NITROGEN)},
    {TANHE_PROPERTY_EF_N2O_N, TANHE_DIMENSION_PER(TANHE_DIMENSION_NITROGEN, TANHE_DIMENSION_AREA_YEAR)},
    {TANHE_PROPERTY_EF_CO, TANHE_DIMENSION_PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_MASS)},
    {TANHE_PROPERTY_HALF_LIFE, TANHE_DIMENSION_YEAR},
    {TANHE_PROPERTY_DECAY_RATE, TANHE_DIMENSION_PER(TANHE_DIMENSION_RATIO, TANHE_DIMENSION_YEAR)},
    {TANHE_PROPERTY_CARBON_CONVERSION, TANHE_DIMENSION_PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_VOLUME)},
    {TANHE_PROPERTY_CARBON_CONVERSION, TANHE_DIMENSION_PER(TANHE_DIMENSION_CARBON, TANHE_DIMENSION_MASS)},
    {TANHE_PROPERTY_RICE_BASELINE, TANHE_DIMENSION_PER(TANHE_DIMENSION_CH4, TANHE_DIMENSION_AREA_DAY)},
    {TANHE_PROPERTY_CULTIVATION_PERIOD, TANHE_DIMENSION_TIME},
    {TANHE_PROPERTY_ORGANIC_AMOUNT, TANHE_DIMENSION_PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_AREA)},
    {TANHE_PROPERTY_FRAC_VOLATILISED,
     TANHE_DIMENSION_PER(TANHE_DIMENSION_NITROGEN, TANHE_DIMENSION_NITROGEN)},
    {TANHE_PROPERTY_FRAC_VOLATILISED, TANHE_DIMENSION_RATIO},
    {TANHE_PROPERTY_FRAC_LEACHED, TANHE_DIMENSION_PER(TANHE_DIMENSION_NITROGEN, TANHE_DIMENSION_NITROGEN)},
    {TANHE_PROPERTY_FRAC_LEACHED, TANHE_DIMENSION_RATIO},
    {TANHE_PROPERTY_EF_CH4_ENTERIC, TANHE_DIMENSION_PER(TANHE_DIMENSION_CH4, TANHE_DIMENSION_HEAD_YEAR)},
    {TANHE_PROPERTY_EF_CH4_MANURE, TANHE_DIMENSION_PER(TANHE_DIMENSION_CH4, TANHE_DIMENSION_HEAD_YEAR)},
    {TANHE_PROPERTY_EF_N2O_MANURE, TANHE_DIMENSION_PER(TANHE_DIMENSION_N2O, TANHE_DIMENSION_HEAD_YEAR)},
    {TANHE_PROPERTY_N_GRAIN, TANHE_DIMENSION_PER(TANHE_DIMENSION_NITROGEN, TANHE_DIMENSION_MASS)},
    {TANHE_PROPERTY_N_STRAW, TANHE_DIMENSION_PER(TANHE_DIMENSION_NITROGEN, TANHE_DIMENSION_MASS)},
};

static int suits_own(tanhe_id property, int32_t dimension) {
    int has_own = 0;
    for (size_t i = 0; i < sizeof(own_dimensions) / sizeof(own_dimensions[0]); i++) {
        if (own_dimensions[i].property != property)
            continue;
        if (own_dimensions[i].dimension == dimension)
            return 1;
        has_own = 1;
    }
    return !has_own && dimension == TANHE_DIMENSION_RATIO;
}

static int suits_room(tanhe_id property, int32_t dimension) {
    int32_t over = dimension & 255;
    int32_t under = dimension >> 8;
    switch (property) {
    case TANHE_PROPERTY_EF_CO2E:
        return over == TANHE_DIMENSION_CO2E && is_amount(under);
    case TANHE_PROPERTY_ENERGY_INTENSITY:
    case TANHE_PROPERTY_CONSTRAINT_VALUE:
    case TANHE_PROPERTY_GUIDE_VALUE:
        return is_energy_amount(over) && is_amount(under);
    case TANHE_PROPERTY_TARGET: /* a rate, a level or a number of things, as the document puts it */
    case TANHE_PROPERTY_LIMIT:
    case TANHE_PROPERTY_THRESHOLD:
    case TANHE_PROPERTY_LEVEL:
        return dimension != 0;
    case TANHE_PROPERTY_DESIGN_INDEX:
        return is_energy_amount(over) && under == TANHE_DIMENSION_AREA_YEAR;
    default:
        return suits_own(property, dimension);
    }
}

int tanhe_p_unit_suits(tanhe_id property, tanhe_id unit) {
    int32_t dimension = 0; /* of no unit: suits nothing */
    (void)tanhe_unit_dimension(unit, &dimension);
    int32_t over = dimension & 255;
    int32_t under = dimension >> 8;
    switch (property) {
    case TANHE_PROPERTY_NCV:
        return over == TANHE_DIMENSION_ENERGY && is_energy_amount(under);
    case TANHE_PROPERTY_CARBON_CONTENT:
        return over == TANHE_DIMENSION_CARBON && under == TANHE_DIMENSION_ENERGY;
    case TANHE_PROPERTY_EF_CO2:
    case TANHE_PROPERTY_EF_CO2_MEAN:
    case TANHE_PROPERTY_EF_CO2_RESIDUAL:
    case TANHE_PROPERTY_EF_CO2_FOSSIL:
    case TANHE_PROPERTY_OPERATING_MARGIN:
    case TANHE_PROPERTY_BUILD_MARGIN:
    case TANHE_PROPERTY_EF_CO2_ZERO_PROVEN:
        return over == TANHE_DIMENSION_CO2 && is_amount(under);
    case TANHE_PROPERTY_EF_CH4:
        return over == TANHE_DIMENSION_CH4 && is_amount(under);
    case TANHE_PROPERTY_EF_N2O:
        return over == TANHE_DIMENSION_N2O && is_amount(under);
    case TANHE_PROPERTY_COAL_EQUIVALENT:
    case TANHE_PROPERTY_COAL_RATE_SUPPLY:
    case TANHE_PROPERTY_COAL_RATE_GENERATION:
    case TANHE_PROPERTY_COAL_RATE_TARGET:
    case TANHE_PROPERTY_COAL_RATE_FIXED:
        return over == TANHE_DIMENSION_COAL && is_energy_amount(under);
    case TANHE_PROPERTY_DATA_YEAR_LAG:
        return dimension == TANHE_DIMENSION_YEAR;
    case TANHE_PROPERTY_REFERENCE_ENTHALPY:
        return over == TANHE_DIMENSION_ENERGY && under == TANHE_DIMENSION_MASS;
    case TANHE_PROPERTY_SPECIFIC_HEAT:
        return over == TANHE_DIMENSION_ENERGY && under == TANHE_DIMENSION_HEAT_CAPACITY;
    case TANHE_PROPERTY_REFERENCE_TEMPERATURE:
        return dimension == TANHE_DIMENSION_TEMPERATURE;
    default:
        return suits_room(property, dimension);
    }
}

/* ---- reading ------------------------------------------------------------------------------------------------ */

typedef struct overlay_row {
    tanhe_id subject, property, variant, unit;
    int32_t region, year, grade;
    double value, low, high;
} overlay_row;

static tanhe_status set_name(int32_t kind, tanhe_p_span text, int32_t required, tanhe_id *out,
                             const char **reason) {
    if (text.length == 0 && !required)
        return TANHE_OK;
    if (text.length == 0) {
        *reason = "empty";
        return TANHE_EMISSING;
    }
    *reason = "not known";
    return tanhe_name_parse(kind, text.start, text.length, out);
}

static tanhe_status set_unit(tanhe_p_span text, tanhe_id *out, const char **reason) {
    if (text.length == 0) {
        *reason = "empty";
        return TANHE_EMISSING;
    }
    *reason = "not a unit";
    return tanhe_unit_parse(text.start, text.length, out);
}

static tanhe_status set_number(tanhe_p_span text, double *out, const char **reason) {
    if (text.length == 0)
        return TANHE_OK;
    tanhe_status status = tanhe_p_number_parse(text, out);
    *reason = status == TANHE_ERANGE ? "number too large" : "not a decimal number";
    return status;
}

static tanhe_status set_overlay_field(void *target, int32_t name, tanhe_p_span text, const char **reason) {
    overlay_row *row = (overlay_row *)target;
    switch (name) {
    case OVERLAY_SUBJECT:
        return set_name(TANHE_NAME_SUBJECT, text, 1, &row->subject, reason);
    case OVERLAY_PROPERTY:
        return set_name(TANHE_NAME_PROPERTY, text, 1, &row->property, reason);
    case OVERLAY_VALUE:
        return set_number(text, &row->value, reason);
    case OVERLAY_UNIT:
        return set_unit(text, &row->unit, reason);
    case OVERLAY_VARIANT:
        return set_name(TANHE_NAME_VARIANT, text, 0, &row->variant, reason);
    case OVERLAY_REGION:
        return set_name(TANHE_NAME_REGION, text, 0, &row->region, reason);
    case OVERLAY_YEAR:
        return tanhe_p_read_year(text, &row->year, reason);
    case OVERLAY_LOW:
        return set_number(text, &row->low, reason);
    case OVERLAY_HIGH:
        return set_number(text, &row->high, reason);
    case OVERLAY_GRADE:
        return set_name(TANHE_NAME_GRADE, text, 0, &row->grade, reason);
    default: /* source, locator, remark are read from the text when they are asked for */
        return TANHE_OK;
    }
}

/* A change, or a target that is one, goes either way; so does the carbon of soils, which take it up or lose it. */
int tanhe_p_may_be_negative(tanhe_id property) {
    return property == TANHE_PROPERTY_CHANGE || property == TANHE_PROPERTY_TARGET ||
           property == TANHE_PROPERTY_EF_CO2_C || property == TANHE_PROPERTY_CARBON_GAIN;
}

static tanhe_status check_signs(const tanhe_p_columns *columns, const overlay_row *row,
                                tanhe_text_error *error) {
    int32_t column = row->value < 0 ? OVERLAY_VALUE : row->low < 0 ? OVERLAY_LOW : OVERLAY_HIGH;
    if (tanhe_p_may_be_negative(row->property) || !(row->value < 0 || row->low < 0 || row->high < 0))
        return TANHE_OK;
    tanhe_p_columns_blame(columns, column, TANHE_EARG, "negative", error);
    return TANHE_EARG;
}

/* NaN bounds are no bounds: every comparison below is false for them. */
static tanhe_status check_row(const tanhe_p_columns *columns, const overlay_row *row,
                              tanhe_text_error *error) {
    tanhe_status status = check_signs(columns, row, error);
    if (status != TANHE_OK)
        return status;
    if (!tanhe_p_unit_suits(row->property, row->unit)) {
        tanhe_p_columns_blame(columns, OVERLAY_UNIT, TANHE_EUNIT, "this unit does not suit the property",
                              error);
        return TANHE_EUNIT;
    }
    if (tanhe_p_is_nan(row->value) && tanhe_p_is_nan(row->low) && tanhe_p_is_nan(row->high)) {
        tanhe_p_columns_blame(columns, OVERLAY_VALUE, TANHE_EMISSING, "no value and no range", error);
        return TANHE_EMISSING;
    }
    if (row->low > row->high || row->value < row->low || row->value > row->high) {
        tanhe_p_columns_blame(columns, OVERLAY_VALUE, TANHE_EARG, "outside its own range", error);
        return TANHE_EARG;
    }
    return TANHE_OK;
}

static void store(tanhe_factor_row *out, const overlay_row *row, const tanhe_p_columns *columns,
                  int64_t offset) {
    int32_t bounds = tanhe_p_is_nan(row->low) && tanhe_p_is_nan(row->high) ? TANHE_GRADE_NONE : row->grade;
    out->key = ((int64_t)row->subject * 65536 + row->property) * 65536 + row->variant;
    out->value = row->value;
    out->low = row->low;
    out->high = row->high;
    out->region = row->region;
    out->year = row->year;
    out->unit = row->unit;
    out->grades = row->grade + 16 * bounds;
    out->locator.width = offset;
    out->remark.width = columns->csv.row_line;
}

/* ---- sorting: heap sort, in place and without recursion ------------------------------------------------------ */

static int before(const tanhe_factor_row *a, const tanhe_factor_row *b) {
    if (a->key != b->key)
        return a->key < b->key;
    if (a->region != b->region)
        return a->region < b->region;
    return a->year != b->year ? a->year < b->year : a->remark.width < b->remark.width;
}

static void swap(tanhe_factor_row *a, tanhe_factor_row *b) {
    tanhe_factor_row kept = *a;
    *a = *b;
    *b = kept;
}

static void sift_down(tanhe_factor_row *rows, size_t root, size_t count) {
    for (size_t child = 2 * root + 1; child < count; child = 2 * root + 1) {
        if (child + 1 < count && before(&rows[child], &rows[child + 1]))
            child++;
        if (!before(&rows[root], &rows[child]))
            return;
        swap(&rows[root], &rows[child]);
        root = child;
    }
}

static void sort(tanhe_factor_row *rows, size_t count) {
    for (size_t i = count / 2; i > 0; i--)
        sift_down(rows, i - 1, count);
    for (size_t end = count; end > 1; end--) {
        swap(&rows[0], &rows[end - 1]);
        sift_down(rows, 0, end - 1);
    }
}

static int same_key(const tanhe_factor_row *a, const tanhe_factor_row *b) {
    return a->key == b->key && a->region == b->region && a->year == b->year;
}

/* ---- the whole ------------------------------------------------------------------------------------------------ */

typedef struct error_list {
    tanhe_text_error *errors;
    size_t capacity;
    size_t count;
    tanhe_status first;
} error_list;

static void keep_error(error_list *list, const tanhe_text_error *error) {
    if (list->count == 0)
        list->first = error->status;
    if (list->count < list->capacity)
        list->errors[list->count] = *error;
    list->count++;
}

/* Reads all rows; bad ones go to the list. Returns how many good rows there are, stored while they fit. */
static size_t read_rows(tanhe_p_columns *columns, tanhe_factor_row *rows, size_t capacity, error_list *list) {
    size_t count = 0;
    for (;;) {
        overlay_row row = {0, 0, 0, 0, 0, 0, 0, NAN, NAN, NAN};
        tanhe_text_error error;
        int64_t offset = (int64_t)columns->csv.at;
        tanhe_status status = tanhe_p_columns_row(columns, set_overlay_field, &row, &error);
        if (status == TANHE_END)
            return count;
        if (status == TANHE_OK)
            status = check_row(columns, &row, &error);
        if (status != TANHE_OK) {
            keep_error(list, &error);
            continue;
        }
        if (count < capacity)
            store(&rows[count], &row, columns, offset);
        count++;
    }
}

static void find_duplicates(const tanhe_factor_row *rows, size_t count, error_list *list) {
    for (size_t i = 1; i < count; i++) {
        if (same_key(&rows[i - 1], &rows[i])) {
            tanhe_text_error error;
            tanhe_p_error_set(&error, rows[i].remark.width, 0, "", TANHE_EDUPLICATE,
                              "a row of the same subject, property, variant, region and year stands above",
                              NULL);
            keep_error(list, &error);
        }
    }
}

static int64_t properties_of(const tanhe_factor_row *rows, size_t count) {
    int64_t bits = 0;
    for (size_t i = 0; i < count; i++)
        bits |= (int64_t)1 << (rows[i].key >> 16 & 65535) % 63;
    return bits;
}

tanhe_status tanhe_overlay_capacity(const char *text, size_t length, size_t *rows) {
    if (text == NULL || rows == NULL)
        return TANHE_EARG;
    tanhe_p_span span = tanhe_p_span_of(text, length);
    size_t lines = 1;
    for (size_t i = 0; i < span.length; i++)
        lines += span.start[i] == '\n' || span.start[i] == '\r';
    *rows = lines;
    return TANHE_OK;
}

tanhe_status tanhe_overlay_read(const char *text, size_t length, tanhe_factor_row *rows, size_t capacity,
                                tanhe_table *table, tanhe_text_error *errors, size_t error_capacity,
                                size_t *error_count) {
    if (text == NULL || table == NULL || error_count == NULL || (rows == NULL && capacity > 0) ||
        (errors == NULL && error_capacity > 0))
        return TANHE_EARG;
    tanhe_p_columns columns;
    tanhe_text_error error;
    error_list list = {errors, error_capacity, 0, TANHE_OK};
    tanhe_p_span span = tanhe_p_span_of(text, length);
    size_t most = capacity < INT32_MAX ? capacity : INT32_MAX; /* a table counts its rows by int32_t */
    size_t count = 0;
    if (tanhe_p_columns_begin(&columns, text, span.length, overlay_names, OVERLAY_COLUMNS, OVERLAY_REQUIRED,
                              &error) != TANHE_OK)
        keep_error(&list, &error);
    else
        count = read_rows(&columns, rows, most, &list);
    if (list.count == 0 && count > most) {
        *error_count = 0;
        return TANHE_ESIZE;
    }
    if (count <= most) {
        sort(rows, count);
        find_duplicates(rows, count, &list);
    }
    *error_count = list.count;
    if (list.count > 0)
        return list.first;
    memset(table, 0, sizeof(*table));
    table->rows.address = rows;
    table->text.address = text;
    table->length = (int64_t)span.length;
    table->properties = properties_of(rows, count);
    table->count = (int32_t)count;
    table->source = TANHE_SOURCE_OVERLAY;
    table->flags = TANHE_TABLE_OVERLAY;
    return TANHE_OK;
}

/* ---- texts ------------------------------------------------------------------------------------------------------ */

typedef struct wanted_text {
    tanhe_p_writer *writer;
    const tanhe_p_csv *csv;
    int32_t name;
} wanted_text;

/* A field too long for the scanner to halve its doubled quotes: halved here. */
static void write_halved(tanhe_p_writer *writer, tanhe_p_span text) {
    size_t from = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.start[i] != '"')
            continue;
        tanhe_p_span piece = {text.start + from, i + 1 - from};
        tanhe_p_writer_span(writer, piece);
        i++; /* the second of the two */
        from = i + 1;
    }
    tanhe_p_span rest = {text.start + from, text.length - from};
    tanhe_p_writer_span(writer, rest);
}

static tanhe_status write_wanted(void *target, int32_t name, tanhe_p_span text, const char **reason) {
    const wanted_text *wanted = (const wanted_text *)target;
    (void)reason;
    if (name != wanted->name)
        return TANHE_OK;
    if (wanted->csv->escaped)
        write_halved(wanted->writer, text);
    else
        tanhe_p_writer_span(wanted->writer, text);
    return TANHE_OK;
}

void tanhe_p_overlay_text(tanhe_p_writer *writer, const tanhe_table *table, const tanhe_factor_row *row,
                          int32_t which) {
    tanhe_p_columns columns;
    wanted_text wanted = {writer, &columns.csv, OVERLAY_SOURCE};
    if (which == TANHE_TEXT_LOCATOR)
        wanted.name = OVERLAY_LOCATOR;
    else if (which == TANHE_TEXT_REMARK)
        wanted.name = OVERLAY_REMARK;
    /* The text was read once without an error, so the header and the row read again. */
    (void)tanhe_p_columns_begin(&columns, (const char *)table->text.address, (size_t)table->length,
                                overlay_names, OVERLAY_COLUMNS, OVERLAY_REQUIRED, NULL);
    columns.csv.at = (size_t)row->locator.width;
    (void)tanhe_p_columns_row(&columns, write_wanted, &wanted, NULL);
}
