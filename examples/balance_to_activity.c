/* SPDX-License-Identifier: MIT */

/*
 * From a provincial energy balance 能源平衡表 to the activity rows of an inventory.
 *
 *     balance_to_activity BALANCE.csv > ACTIVITY.csv
 *
 * The balance is in long form, one number a row, with the columns region, year, balance_row, fuel, value, unit
 * (others are not read). Every fuel's column must close. Electricity, heat and other_energy are not burnt: they
 * are checked, and left out of the activity. What was checked and left out is told on stderr.
 */

#include "common.h"

#define NOT_USED (-1) /* a row of the printed balance that neither closure nor activity needs */

static const struct {
    const char *name;
    int row;
} balance_rows[] = {
    {"supply", TANHE_BALANCE_SUPPLY},
    {"production", NOT_USED},
    {"recovery", NOT_USED},
    {"moved_in", NOT_USED},
    {"import", NOT_USED},
    {"moved_out", NOT_USED},
    {"stock_change", NOT_USED},
    {"transformation", TANHE_BALANCE_TRANSFORMATION},
    {"transf_thermal_power", TANHE_BALANCE_THERMAL_POWER},
    {"transf_heat", TANHE_BALANCE_HEAT_SUPPLY},
    {"transf_coal_washing", TANHE_BALANCE_COAL_WASHING},
    {"transf_coking", TANHE_BALANCE_COKING},
    {"transf_refining", TANHE_BALANCE_REFINING},
    {"transf_gas_works", TANHE_BALANCE_GAS_WORKS},
    {"transf_coke_reinput", TANHE_BALANCE_COKE_REINPUT},
    {"transf_briquettes", TANHE_BALANCE_BRIQUETTES},
    {"loss", TANHE_BALANCE_LOSS},
    {"final", TANHE_BALANCE_FINAL},
    {"final_agriculture", TANHE_BALANCE_AGRICULTURE},
    {"final_industry", TANHE_BALANCE_INDUSTRY},
    {"final_industry_non_energy", TANHE_BALANCE_INDUSTRY_NON_ENERGY},
    {"final_construction", TANHE_BALANCE_CONSTRUCTION},
    {"final_transport", TANHE_BALANCE_TRANSPORT},
    {"final_trade_catering", TANHE_BALANCE_TRADE},
    {"final_residential", TANHE_BALANCE_RESIDENTIAL},
    {"final_residential_urban", NOT_USED},
    {"final_residential_rural", NOT_USED},
    {"final_other", TANHE_BALANCE_OTHER},
    {"statistical_difference", TANHE_BALANCE_STATISTICAL_DIFFERENCE},
    {"consumption_total", NOT_USED},
};

/* Half a unit of the second decimal for each number of the longest sum. */
#define TOLERANCE 0.1

/* One fuel's column of one region and year. The texts stay in the file's memory. */
typedef struct column {
    const char *region, *year, *fuel, *unit;
    double rows[TANHE_BALANCE_ROWS]; /* 0 where the print is blank */
    int filled[TANHE_BALANCE_ROWS];
} column;

typedef struct balance {
    const char *path;
    column *columns;
    size_t count;
    size_t capacity;
    int errors;
} balance;

/* Positions of the columns of the file. */
typedef struct layout {
    int region, year, row, fuel, value, unit;
} layout;

/* ---- reading --------------------------------------------------------------------------------------------- */

static void complain(balance *b, int64_t line, const char *reason, const char *text) {
    fprintf(stderr, "%s:%lld: %s%s%s\n", b->path, (long long)line, reason, text[0] != '\0' ? ": " : "", text);
    b->errors++;
}

static int find_layout(balance *b, const csv *header, layout *at) {
    const char *names[] = {"region", "year", "balance_row", "fuel", "value", "unit"};
    int *positions[] = {&at->region, &at->year, &at->row, &at->fuel, &at->value, &at->unit};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        *positions[i] = csv_column(header, names[i]);
        if (*positions[i] < 0)
            complain(b, 1, "there is no such column", names[i]);
    }
    return b->errors == 0;
}

/* The place of a row's name in the balance, NOT_USED, or -2 when it is not a row of a balance. */
static int find_row(const char *name) {
    for (size_t i = 0; i < sizeof balance_rows / sizeof balance_rows[0]; i++) {
        if (strcmp(balance_rows[i].name, name) == 0)
            return balance_rows[i].row;
    }
    return -2;
}

static column *find_column(balance *b, const char *region, const char *year, const char *fuel,
                           const char *unit) {
    for (size_t i = 0; i < b->count; i++) {
        column *c = &b->columns[i];
        if (strcmp(c->region, region) == 0 && strcmp(c->year, year) == 0 && strcmp(c->fuel, fuel) == 0)
            return c;
    }
    b->columns = (column *)grown(b->columns, b->count, &b->capacity, sizeof(*b->columns));
    column *c = &b->columns[b->count++];
    memset(c, 0, sizeof(*c));
    c->region = region;
    c->year = year;
    c->fuel = fuel;
    c->unit = unit;
    return c;
}

static void read_record(balance *b, const csv *record, const layout *at) {
    char *const *fields = record->fields;
    const char *value = fields[at->value];
    const char *unit = fields[at->unit];
    double number = 0;
    int row = find_row(fields[at->row]);
    if (row == -2)
        complain(b, record->line, "not a row of an energy balance", fields[at->row]);
    else if (value[0] != '\0' && !parse_number(value, &number))
        complain(b, record->line, "not a number", value);
    if (row < 0 || value[0] == '\0')
        return;
    column *c = find_column(b, fields[at->region], fields[at->year], fields[at->fuel], unit);
    if (strcmp(c->unit, unit) != 0)
        complain(b, record->line, "another unit than the fuel's first", unit);
    if (c->filled[row])
        complain(b, record->line, "this row and fuel were given before", fields[at->row]);
    c->filled[row] = 1;
    c->rows[row] = number;
}

static int read_balance(balance *b, char *text) {
    csv reader;
    layout at;
    int state;
    csv_begin(&reader, text);
    if (csv_next(&reader) != 1) {
        complain(b, reader.line, "there is no header", "");
        return 0;
    }
    int columns = reader.count;
    if (!find_layout(b, &reader, &at))
        return 0;
    while ((state = csv_next(&reader)) == 1) {
        if (reader.count == columns)
            read_record(b, &reader, &at);
        else
            complain(b, reader.line, "not as many fields as the header has", "");
    }
    if (state < 0)
        complain(b, reader.line, "this record is not CSV", "");
    return b->errors == 0;
}

/* ---- closure --------------------------------------------------------------------------------------------- */

/* To the decimals of the print, and never "-0.00". */
static void residual_cell(table *t, double residual) {
    int is_zero = residual > -0.005 && residual < 0.005;
    table_format(t, "%.2f", is_zero ? 0 : residual);
}

static void closure_row(table *t, const column *c, const tanhe_balance_closure *closure, int closes) {
    table_cell(t, c->fuel);
    table_cell(t, c->unit);
    residual_cell(t, closure->column);
    residual_cell(t, closure->transformation);
    residual_cell(t, closure->final_use);
    table_cell(t, closes ? "closes" : "DOES NOT CLOSE");
}

/* supply + transformation - loss - final use = statistical difference, and the parts add up: for all fuels. */
static int check_closure(const balance *b) {
    table t;
    int all = 1;
    table_begin(&t, "llrrrl");
    const char *titles[] = {"fuel", "unit", "column", "transformation", "final use", ""};
    for (size_t i = 0; i < sizeof titles / sizeof titles[0]; i++)
        table_cell(&t, titles[i]);
    for (size_t i = 0; i < b->count; i++) {
        tanhe_balance_closure closure = {0, 0, 0};
        int closes = tanhe_balance_close(b->columns[i].rows, TOLERANCE, &closure) == TANHE_OK;
        closure_row(&t, &b->columns[i], &closure, closes);
        all = all && closes;
    }
    fprintf(stderr, "Residuals of the energy balance 平衡表闭合检查 (tolerance %g)\n", TOLERANCE);
    table_print(&t, stderr);
    return all;
}

/* ---- activity -------------------------------------------------------------------------------------------- */

static void print_activity(const column *c, tanhe_id subject, const char *category, double amount,
                           const char *note) {
    if (amount == 0)
        return;
    /* A table prints a few decimals: beyond the fifteenth digit stands what binary made of them. */
    printf("%s,%s,%.15g,", category, subject_key(subject), amount);
    csv_print(c->unit);
    printf(",%s,%s,%s\n", c->region, c->year, note);
}

static void print_fuel(const column *c, tanhe_id subject, const tanhe_balance_activity *a) {
    print_activity(c, subject, "1A1a", a->thermal_power, "火力发电 transf_thermal_power");
    print_activity(c, subject, "1A1a", a->heat_supply, "供热 transf_heat");
    print_activity(c, subject, "1A2", a->industry, "工业 final_industry - final_industry_non_energy");
    print_activity(c, subject, "1A2k", a->construction, "建筑业 final_construction");
    print_activity(c, subject, "1A3", a->transport, "交通运输、仓储和邮政业 final_transport");
    print_activity(c, subject, "1A4a", a->commercial,
                   "批发零售住宿餐饮和其他 final_trade_catering + final_other");
    print_activity(c, subject, "1A4b", a->residential, "生活消费 final_residential");
    print_activity(c, subject, "1A4c", a->agriculture, "农林牧渔水利业 final_agriculture");
}

/* 1 burnt, 0 not burnt, -1 unknown to the library. */
static int is_burnt(const char *fuel, tanhe_id *subject) {
    int32_t kind = 0;
    if (strcmp(fuel, "other_energy") == 0) /* in standard coal, of kinds that the balance does not name */
        return 0;
    if (tanhe_name_parse(TANHE_NAME_SUBJECT, fuel, TANHE_NUL, subject) != TANHE_OK ||
        tanhe_subject_kind(*subject, &kind) != TANHE_OK)
        return -1;
    return kind == TANHE_KIND_FUEL || kind == TANHE_KIND_BIOFUEL;
}

/* Nothing is written unless every fuel can be. */
static int check_activity(const balance *b) {
    int all = 1;
    for (size_t i = 0; i < b->count; i++) {
        const column *c = &b->columns[i];
        tanhe_balance_activity activity;
        tanhe_id subject = 0;
        const char *reason = NULL;
        int burnt = is_burnt(c->fuel, &subject);
        if (burnt == 0)
            fprintf(stderr, "%s: not burnt here, left out of the activity\n", c->fuel);
        else if (burnt < 0)
            reason = "unknown fuel";
        else if (tanhe_balance_activity_of(c->rows, &activity) != TANHE_OK)
            reason = "an input to power or heat that is positive, or more non-energy use than use";
        if (reason != NULL)
            fprintf(stderr, "%s: %s\n", c->fuel, reason);
        all = all && reason == NULL;
    }
    return all;
}

static void write_activity(const balance *b) {
    puts("category,subject,amount,unit,region,year,note");
    for (size_t i = 0; i < b->count; i++) {
        const column *c = &b->columns[i];
        tanhe_balance_activity activity;
        tanhe_id subject = 0;
        if (is_burnt(c->fuel, &subject) == 1 && tanhe_balance_activity_of(c->rows, &activity) == TANHE_OK)
            print_fuel(c, subject, &activity);
    }
}

int main(int argc, char **argv) {
    balance b = {argc == 2 ? argv[1] : "", NULL, 0, 0, 0};
    if (argc != 2 || argv[1][0] == '-') {
        fputs("usage: balance_to_activity BALANCE.csv > ACTIVITY.csv\n", stderr);
        return EXIT_USAGE;
    }
    char *text = read_text(argv[1]);
    if (text == NULL)
        return EXIT_USAGE;
    int good = read_balance(&b, text) && check_closure(&b) && check_activity(&b);
    if (good)
        write_activity(&b);
    free(b.columns);
    free(text);
    return finish(good ? EXIT_DONE : EXIT_BAD_DATA);
}
