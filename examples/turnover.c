/* SPDX-License-Identifier: MIT */

/*
 * Converted turnover 换算周转量 and intensity of a place's transport by mode: see `usage` below, or run with --help.
 *
 * One figure a row; a year and mode that has any figure must have all that its sum needs, so that nothing is taken as
 * zero. What counts in an intensity has no official definition: the options state it, and the output repeats it.
 */

#include <math.h> /* NAN; nothing of libm is called */

#include "common.h"

static const char usage[] =
    "usage: turnover [--water berth|seat|direct] [--air all|adult|domestic-adult|international-adult]\n"
    "                [--factors FILE.csv]... [--allow earlier-year|wider-region|unconfirmed]...\n"
    "                [--count MODE,MODE...] [--railways all|national] [--series YEAR]\n"
    "                [--electricity counted|not-counted] [--grid-year YEAR|own]\n"
    "                [--electricity-coal calorific|generation|supply] TURNOVER.csv\n"
    "       turnover --help\n"
    "\n"
    "Converted turnover and intensity by mode 分运输方式的换算周转量与强度.\n"
    "\n"
    "  --water             what water passengers had, for their coefficient\n"
    "  --air               which coefficient air passengers have; not needed where they are given in tkm\n"
    "  --factors           your own values, before the built-in ones; of several files the last goes first\n"
    "  --allow             what may stand in for a value that is not published for the place and year\n"
    "  --count             the modes in the intensity: road, rail, water, air, pipeline\n"
    "  --railways          whose railways the figures are of\n"
    "  --series            first year of the statistical series that the turnover belongs to\n"
    "  --electricity       is it counted in energy and CO2?\n"
    "  --grid-year         the year of its grid factor for all years, or own: each year's\n"
    "  --electricity-coal  how it counts in standard coal\n"
    "\n"
    "The last six are stated when the file has energy or CO2, those of electricity and railways where they "
    "count.\n"
    "TURNOVER.csv has the columns origin, region, year, mode, item, value, unit, source, grade (others are "
    "not "
    "read).\n"
    "mode: road, rail, water, air, pipeline, or total for published totals to compare with. item: "
    "freight_turnover,\n"
    "passenger_turnover, converted_turnover (of the total), energy and co2 of fuels, electricity.\n"
    "Exit status: 0 done; 1 bad data (all bad rows are listed); 2 wrong usage, or a file that cannot be "
    "read.\n";

/* ---- what there is --------------------------------------------------------------------------------------- */

#define MODES     5
#define TOTAL     5                  /* the place of published totals, behind the modes */
#define ALL_MODES ((1 << MODES) - 1) /* as bits */

/* In the order of the bits TANHE_MODE_*. */
static const char *const mode_names[MODES + 1] = {"road", "rail", "water", "air", "pipeline", "total"};
static const char *const mode_titles[MODES + 1] = {"road 公路", "rail 铁路",     "water 水路",
                                                   "air 民航",  "pipeline 管道", "total 合计"};

enum { FREIGHT, PASSENGERS, CONVERTED, ENERGY, CO2, ELECTRICITY, ITEMS };

/* Each with the unit that the sums are in. */
static const struct {
    const char *name;
    tanhe_id unit;
} items[ITEMS] = {
    {"freight_turnover", TANHE_UNIT_TKM},
    {"passenger_turnover", TANHE_UNIT_PKM},
    {"converted_turnover", TANHE_UNIT_TKM},
    {"energy", TANHE_UNIT_TCE},
    {"co2", TANHE_UNIT_TCO2},
    {"electricity", TANHE_UNIT_MWH},
};

#define BIG 1e8 /* turnover is printed in 10^8 */

typedef struct figure {
    double value;
    int is_given;
    int in_tkm; /* passengers that are in t·km already */
} figure;

typedef struct year_data {
    int32_t year;
    figure figures[MODES + 1][ITEMS];
    int is_there[MODES + 1];
    tanhe_turnover turnover[MODES];
    double shares[MODES];
    double total_tkm;
    tanhe_transport_intensity intensity;
} year_data;

/* ---- options --------------------------------------------------------------------------------------------- */

static const choice waters[] = {{"berth", TANHE_TURNOVER_WATER_BERTH},
                                {"seat", TANHE_TURNOVER_WATER_SEAT},
                                {"direct", TANHE_TURNOVER_WATER_DIRECT},
                                {NULL, 0}};
static const choice airs[] = {{"all", TANHE_TURNOVER_AIR_ALL},
                              {"adult", TANHE_TURNOVER_AIR_ADULT},
                              {"domestic-adult", TANHE_TURNOVER_AIR_DOMESTIC_ADULT},
                              {"international-adult", TANHE_TURNOVER_AIR_INTERNATIONAL_ADULT},
                              {NULL, 0}};
static const choice allowances[] = {{"earlier-year", TANHE_ALLOW_EARLIER_YEAR},
                                    {"wider-region", TANHE_ALLOW_WIDER_REGION},
                                    {"unconfirmed", TANHE_ALLOW_UNCONFIRMED},
                                    {NULL, 0}};
static const choice railways[] = {{"all", TANHE_RAIL_ALL}, {"national", TANHE_RAIL_NATIONAL}, {NULL, 0}};
static const choice countings[] = {{"counted", TANHE_COUNTED}, {"not-counted", TANHE_NOT_COUNTED}, {NULL, 0}};
static const choice coals[] = {{"calorific", TANHE_ELECTRICITY_CALORIFIC},
                               {"generation", TANHE_ELECTRICITY_GENERATION},
                               {"supply", TANHE_ELECTRICITY_SUPPLY},
                               {NULL, 0}};

typedef struct options {
    int32_t water, air, allow;
    tanhe_transport_boundary boundary;
    int own_grid_year;
    own_values own;
    const char *path;
} options;

static int parse_year(const char *text, int32_t *year) {
    if (strlen(text) != 4 || strspn(text, "0123456789") != 4)
        return 0;
    *year = (int32_t)strtol(text, NULL, 10);
    return *year > 0;
}

/* The position of a mode's name of so many bytes, -1 when it is none. */
static int find_mode(const char *name, size_t length) {
    for (int i = 0; i <= TOTAL; i++) {
        if (strlen(mode_names[i]) == length && strncmp(mode_names[i], name, length) == 0)
            return i;
    }
    return -1;
}

/* "road,rail,water" as bits. */
static int parse_modes(const char *text, int32_t *modes) {
    for (*modes = 0;; text++) {
        size_t length = strcspn(text, ",");
        int mode = find_mode(text, length);
        if (mode < 0 || mode == TOTAL)
            return 0;
        *modes |= 1 << mode;
        text += length;
        if (*text == '\0')
            return 1;
    }
}

static int set_grid_year(options *o, const char *value) {
    o->own_grid_year = strcmp(value, "own") == 0;
    return o->own_grid_year || parse_year(value, &o->boundary.grid_year);
}

/* One option and its value; 0 when it is none, or the value is not one of its values. */
static int set_option(options *o, const char *name, const char *value) {
    int32_t bit = 0;
    if (strcmp(name, "--water") == 0)
        return choose(waters, value, &o->water);
    if (strcmp(name, "--air") == 0)
        return choose(airs, value, &o->air);
    if (strcmp(name, "--count") == 0)
        return parse_modes(value, &o->boundary.modes);
    if (strcmp(name, "--railways") == 0)
        return choose(railways, value, &o->boundary.rail);
    if (strcmp(name, "--series") == 0)
        return parse_year(value, &o->boundary.series);
    if (strcmp(name, "--electricity") == 0)
        return choose(countings, value, &o->boundary.electricity);
    if (strcmp(name, "--electricity-coal") == 0)
        return choose(coals, value, &o->boundary.electricity_coal);
    if (strcmp(name, "--grid-year") == 0)
        return set_grid_year(o, value);
    if (strcmp(name, "--allow") == 0) {
        int known = choose(allowances, value, &bit);
        o->allow |= bit;
        return known;
    }
    return strcmp(name, "--factors") == 0 && own_values_add(&o->own, value);
}

static int wrong_usage(const char *what, const char *argument) {
    fprintf(stderr, "turnover: %s%s%s\n%s", what, argument[0] != '\0' ? ": " : "", argument, usage);
    return 0;
}

static int parse_options(options *o, int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        const char *argument = argv[i];
        if (argument[0] == '-') {
            if (i + 1 == argc)
                return wrong_usage("an unknown option, or one without its value", argument);
            if (!set_option(o, argument, argv[++i]))
                return wrong_usage("an unknown option, or a value it does not take", argument);
        } else if (o->path != NULL) {
            return wrong_usage("one file of turnover, not more", argument);
        } else {
            o->path = argument;
        }
    }
    return o->path != NULL || wrong_usage("no file of turnover", "");
}

/* What is missing for an intensity, or NULL. */
static const char *missing_option(const options *o) {
    const tanhe_transport_boundary *b = &o->boundary;
    if (b->modes == 0)
        return "--count";
    if (b->series == 0)
        return "--series";
    if (b->rail == 0 && (b->modes & TANHE_MODE_RAIL) != 0)
        return "--railways";
    if (b->electricity == 0)
        return "--electricity";
    if (b->electricity == TANHE_COUNTED && b->grid_year == 0 && !o->own_grid_year)
        return "--grid-year";
    return b->electricity == TANHE_COUNTED && b->electricity_coal == 0 ? "--electricity-coal" : NULL;
}

/* The same choices, as the library wants them: what does not apply is not stated. */
static tanhe_transport_boundary boundary_of(const options *o, int32_t year) {
    tanhe_transport_boundary b = o->boundary;
    b.bus = TANHE_NOT_COUNTED;
    b.taxi = TANHE_NOT_COUNTED;
    if ((b.modes & TANHE_MODE_RAIL) == 0)
        b.rail = 0;
    if (o->own_grid_year)
        b.grid_year = year;
    if (b.electricity != TANHE_COUNTED) {
        b.grid_year = 0;
        b.electricity_coal = 0;
    }
    return b;
}

/* ---- the job --------------------------------------------------------------------------------------------- */

typedef struct origin_of {
    const char *source, *grade;
} origin_of;

typedef struct job {
    options options;
    tanhe_catalog catalog;
    char *text;
    const char *origin, *region_text;
    int32_t region;
    origin_of *sources; /* of the figures, each once */
    size_t source_count, source_capacity;
    year_data *years;
    size_t count, capacity;
    tanhe_factor *used; /* values, each once */
    size_t used_count, used_capacity;
    int has_energy;
    csv_file file;
} job;

static int make_catalog(job *j) {
    int made = own_values_read(&j->options.own, &j->catalog);
    return made < 0 ? wrong_usage("too many", "--factors") : made;
}

/* ---- reading --------------------------------------------------------------------------------------------- */

enum { ORIGIN, REGION, YEAR, MODE, ITEM, VALUE, UNIT, SOURCE, GRADE };
static const char *const column_names[] = {"origin", "region", "year",   "mode",  "item",
                                           "value",  "unit",   "source", "grade", NULL};

static void complain_year(job *j, int32_t year, int mode, const char *reason) {
    fprintf(stderr, "%s: %ld, %s: %s\n", j->options.path, (long)year, mode_names[mode], reason);
    j->file.errors++;
}

static year_data *find_year(job *j, int32_t year) {
    for (size_t i = 0; i < j->count; i++) {
        if (j->years[i].year == year)
            return &j->years[i];
    }
    j->years = (year_data *)grown(j->years, j->count, &j->capacity, sizeof(*j->years));
    year_data *y = &j->years[j->count++];
    memset(y, 0, sizeof(*y));
    y->year = year;
    return y;
}

static void add_source(job *j, const char *source, const char *grade) {
    for (size_t i = 0; i < j->source_count; i++) {
        if (strcmp(j->sources[i].source, source) == 0 && strcmp(j->sources[i].grade, grade) == 0)
            return;
    }
    j->sources = (origin_of *)grown(j->sources, j->source_count, &j->source_capacity, sizeof(*j->sources));
    j->sources[j->source_count].source = source;
    j->sources[j->source_count++].grade = grade;
}

/* One place and one origin a file. */
static void read_place(job *j) {
    csv_file *file = &j->file;
    const char *origin = field(file, ORIGIN);
    const char *region = field(file, REGION);
    if (j->origin == NULL) {
        j->origin = origin;
        j->region_text = region;
        if (tanhe_name_parse(TANHE_NAME_REGION, region, TANHE_NUL, &j->region) != TANHE_OK)
            complain_field(file, REGION, "not a region");
    } else if (strcmp(j->origin, origin) != 0) {
        complain_field(file, ORIGIN, "another origin than the first row's");
    } else if (strcmp(j->region_text, region) != 0) {
        complain_field(file, REGION, "another region than the first row's");
    }
}

static int find_item(const char *name) {
    for (int i = 0; i < ITEMS; i++) {
        if (strcmp(items[i].name, name) == 0)
            return i;
    }
    return -1;
}

/* Converts a number into the unit of its item; passengers may be in t·km already. */
static const char *parse_amount(const char *number, const char *unit, int item, figure *out) {
    tanhe_id from = 0;
    double value = 0;
    if (!parse_number(number, &value))
        return "not a number";
    if (value < 0)
        return "negative";
    if (tanhe_unit_parse(unit, TANHE_NUL, &from) != TANHE_OK)
        return "not a unit";
    tanhe_status status = tanhe_unit_convert(value, from, items[item].unit, &out->value);
    out->in_tkm = item == PASSENGERS && status == TANHE_EUNIT;
    if (out->in_tkm)
        status = tanhe_unit_convert(value, from, TANHE_UNIT_TKM, &out->value);
    if (status == TANHE_EUNIT)
        return "not a unit of this item";
    return status == TANHE_OK ? NULL : tanhe_status_text(status, TANHE_ENGLISH);
}

static void read_record(job *j) {
    csv_file *file = &j->file;
    int errors = file->errors;
    int32_t year = 0;
    figure read = {0, 1, 0};
    int mode = find_mode(field(file, MODE), strlen(field(file, MODE)));
    int item = find_item(field(file, ITEM));
    read_place(j);
    if (!parse_year(field(file, YEAR), &year))
        complain_field(file, YEAR, "not a year of four digits");
    if (mode < 0)
        complain_field(file, MODE, "not a mode: road, rail, water, air, pipeline or total");
    if (item < 0)
        complain_field(file, ITEM, "not an item");
    else if (mode >= 0 && (mode == TOTAL ? item > CONVERTED : item == CONVERTED))
        complain_field(file, ITEM, "converted_turnover is of the total, energy and CO2 of the modes");
    if (item < 0 || mode < 0)
        return;
    const char *reason = parse_amount(field(file, VALUE), field(file, UNIT), item, &read);
    if (reason != NULL)
        complain_field(file, strstr(reason, "unit") != NULL ? UNIT : VALUE, reason);
    if (errors != file->errors)
        return;
    year_data *y = find_year(j, year);
    if (y->figures[mode][item].is_given)
        complain_field(file, ITEM, "this item of this year and mode was given before");
    y->figures[mode][item] = read;
    y->is_there[mode] = 1;
    j->has_energy = j->has_energy || item >= ENERGY;
    add_source(j, field(file, SOURCE), field(file, GRADE));
}

static int by_year(const void *a, const void *b) {
    return ((const year_data *)a)->year - ((const year_data *)b)->year;
}

static int read_turnover(job *j) {
    csv_file *file = &j->file;
    csv_file_begin(file, j->options.path, j->text, column_names);
    while (csv_file_next(file))
        read_record(j);
    if (file->errors == 0 && j->count == 0)
        complain_line(file, file->record.line, "there are no rows", "");
    if (file->errors == 0)
        qsort(j->years, j->count, sizeof(*j->years), by_year);
    return file->errors == 0;
}

/* ---- values used ----------------------------------------------------------------------------------------- */

static void note_factor(job *j, const tanhe_factor *factor) {
    for (size_t i = 0; i < j->used_count; i++) {
        if (j->used[i].table == factor->table && j->used[i].row == factor->row)
            return;
    }
    j->used = (tanhe_factor *)grown(j->used, j->used_count, &j->used_capacity, sizeof(*j->used));
    j->used[j->used_count++] = *factor;
}

static void print_used(const job *j) {
    table t;
    table_begin(&t, "llrll");
    for (size_t i = 0; i < j->used_count; i++) {
        const tanhe_factor *f = &j->used[i];
        char source[512] = "";
        char locator[512] = "";
        tanhe_factor_text(&j->catalog, f, TANHE_TEXT_SOURCE, source, sizeof source);
        tanhe_factor_text(&j->catalog, f, TANHE_TEXT_LOCATOR, locator, sizeof locator);
        table_format(&t, "%s %s", subject_key(f->subject),
                     name_of(TANHE_NAME_SUBJECT, f->subject, TANHE_CHINESE));
        table_format(&t, "%.0ld", (long)f->year); /* nothing for 0 */
        value_with_unit(&t, f);
        table_format(&t, "grade %s", grade_of(f));
        table_format(&t, "%s, %s", source, locator);
    }
    puts("\nValues used 采用的值");
    table_print(&t, stdout);
}

/* ---- converted turnover ---------------------------------------------------------------------------------- */

static tanhe_id passenger_id(const options *o, int mode, const figure *passengers) {
    if (!passengers->is_given)
        return 0;
    if (passengers->in_tkm)
        return TANHE_TURNOVER_TKM;
    const tanhe_id ids[MODES] = {TANHE_TURNOVER_ROAD_PASSENGER, TANHE_TURNOVER_RAIL_PASSENGER, o->water,
                                 o->air, 0};
    return ids[mode];
}

/* What a mode lacks, or NULL. */
static const char *lacks(const options *o, int mode, const figure *figures) {
    if (!figures[FREIGHT].is_given)
        return "no freight_turnover (write 0 where there was none)";
    if (mode == 4)
        return figures[PASSENGERS].is_given ? "passengers in a pipeline" : NULL;
    if (!figures[PASSENGERS].is_given)
        return "no passenger_turnover (write 0 where there was none)";
    if (mode == 2 && !figures[PASSENGERS].in_tkm && o->water == 0)
        return "berths or seats? State --water";
    if (mode == 3 && !figures[PASSENGERS].in_tkm && o->air == 0)
        return "which coefficient? State --air, or give the passengers in tkm";
    return NULL;
}

static void convert_mode(job *j, year_data *y, int mode) {
    const figure *figures = y->figures[mode];
    tanhe_turnover *out = &y->turnover[mode];
    const char *reason = lacks(&j->options, mode, figures);
    if (reason != NULL) {
        complain_year(j, y->year, mode, reason);
        return;
    }
    tanhe_status status = tanhe_converted_turnover(
        &j->catalog, passenger_id(&j->options, mode, &figures[PASSENGERS]), figures[FREIGHT].value,
        figures[PASSENGERS].value, y->year, j->options.allow, out);
    if (status != TANHE_OK)
        complain_year(j, y->year, mode, tanhe_status_text(status, TANHE_ENGLISH));
    else if (out->coefficient.property != 0 && !figures[PASSENGERS].in_tkm)
        note_factor(j, &out->coefficient);
}

static int convert_year(job *j, year_data *y) {
    double parts[MODES] = {0};
    for (int mode = 0; mode < MODES; mode++) {
        if (y->is_there[mode])
            convert_mode(j, y, mode);
        parts[mode] = y->turnover[mode].converted_tkm;
    }
    if (j->file.errors == 0 && tanhe_shares(MODES, parts, y->shares, &y->total_tkm) != TANHE_OK) {
        fprintf(stderr, "%s: %ld: no turnover at all, so no shares\n", j->options.path, (long)y->year);
        j->file.errors++;
    }
    return j->file.errors == 0;
}

/* An item's exact total over the modes, in 10^8; passengers in t·km are another thing and left out. */
static double total_of(const year_data *y, int item) {
    tanhe_sum sum;
    double total = 0;
    tanhe_sum_init(&sum);
    for (int mode = 0; mode < MODES; mode++) {
        const figure *f = &y->figures[mode][item];
        if (f->is_given && !f->in_tkm)
            tanhe_sum_add(&sum, f->value);
    }
    return tanhe_sum_value(&sum, &total) == TANHE_OK ? total / BIG : NAN;
}

static void coefficient_cells(table *t, const tanhe_turnover *turnover, const figure *passengers) {
    if (turnover->coefficient.property == 0 || passengers->in_tkm) {
        table_cell(t, passengers->in_tkm ? "in tkm already" : "");
        table_cell(t, "");
        return;
    }
    value_with_unit(t, &turnover->coefficient);
    table_cell(t, grade_of(&turnover->coefficient));
}

static void print_modes(const year_data *y) {
    static const char *const titles[] = {
        "mode 方式",  "freight 货物",   "passengers 旅客", "coefficient 系数",
        "grade 等级", "converted 换算", "share 比重",      NULL};
    static const char *const units[] = {"", "10^8 tkm", "10^8 pkm", "", "", "10^8 tkm", "%", NULL};
    table t;
    table_begin(&t, "lrrrlrr");
    title_row(&t, titles);
    title_row(&t, units);
    for (int mode = 0; mode < MODES; mode++) {
        const figure *passengers = &y->figures[mode][PASSENGERS];
        if (!y->is_there[mode])
            continue;
        table_cell(&t, mode_titles[mode]);
        table_format(&t, "%.2f", y->figures[mode][FREIGHT].value / BIG);
        if (passengers->is_given)
            table_format(&t, "%.2f%s", passengers->value / BIG, passengers->in_tkm ? " tkm" : "");
        else
            table_cell(&t, "");
        coefficient_cells(&t, &y->turnover[mode], passengers);
        table_format(&t, "%.3f", y->turnover[mode].converted_tkm / BIG);
        table_format(&t, "%.2f", 100 * y->shares[mode]);
    }
    table_cell(&t, mode_titles[TOTAL]);
    table_format(&t, "%.2f", total_of(y, FREIGHT));
    table_format(&t, "%.2f", total_of(y, PASSENGERS));
    table_cell(&t, "");
    table_cell(&t, "");
    table_format(&t, "%.3f", y->total_tkm / BIG);
    table_cell(&t, "100.00");
    table_print(&t, stdout);
}

/* ---- beside the published totals ------------------------------------------------------------------------- */

static void rest_row(table *t, const char *title, const figure *published, double sum) {
    if (!published->is_given)
        return;
    table_cell(t, title);
    table_format(t, "%.2f", published->value / BIG);
    table_format(t, "%.2f", sum);
    table_format(t, "%.2f", published->value / BIG - sum);
}

/* The modes that have rows, as bits. */
static int32_t modes_of(const year_data *y) {
    int32_t modes = 0;
    for (int mode = 0; mode < MODES; mode++)
        modes |= y->is_there[mode] ? 1 << mode : 0;
    return modes;
}

static void print_mode_list(int32_t modes) {
    const char *between = "";
    for (int mode = 0; mode < MODES; mode++) {
        if ((modes & 1 << mode) != 0) {
            printf("%s%s", between, mode_titles[mode]);
            between = ", ";
        }
    }
    fputs(modes == 0 ? "none" : "", stdout);
}

/* What a passenger-km of the rest would have to be. */
static void print_implied(const year_data *y) {
    const figure *f = y->figures[TOTAL];
    double freight = f[FREIGHT].value / BIG - total_of(y, FREIGHT);
    double passengers = f[PASSENGERS].value / BIG - total_of(y, PASSENGERS);
    double converted = f[CONVERTED].value / BIG - y->total_tkm / BIG;
    if (!f[FREIGHT].is_given || !f[PASSENGERS].is_given || !f[CONVERTED].is_given || !(passengers > 0))
        return;
    printf("  The rest less its freight is %.2f tkm for %.2f pkm (10^8): %.4f tkm each, "
           "if nothing else is in it.\n",
           converted - freight, passengers, (converted - freight) / passengers);
}

static void print_rest(const year_data *y) {
    static const char *const titles[] = {"", "published 公布", "sum of the modes 分项之和",
                                         "not explained 未解释", NULL};
    const figure *published = y->figures[TOTAL];
    table t;
    if (!y->is_there[TOTAL])
        return;
    table_begin(&t, "lrrr");
    title_row(&t, titles);
    rest_row(&t, "freight 货物 10^8 tkm", &published[FREIGHT], total_of(y, FREIGHT));
    rest_row(&t, "passengers 旅客 10^8 pkm", &published[PASSENGERS], total_of(y, PASSENGERS));
    rest_row(&t, "converted 换算 10^8 tkm", &published[CONVERTED], y->total_tkm / BIG);
    puts("\nBeside the published totals 与公布合计对照");
    table_print(&t, stdout);
    fputs("  Modes that have no row here: ", stdout);
    print_mode_list(ALL_MODES & ~modes_of(y));
    puts(". Nothing of the rest is assigned to any of them.");
    print_implied(y);
}

/* ---- intensity ------------------------------------------------------------------------------------------- */

/* Electricity in standard coal and CO2, on top of what the fuels gave. */
static tanhe_status add_electricity(job *j, double mwh, const tanhe_transport_boundary *boundary,
                                    tanhe_transport_row *row) {
    tanhe_coal_result coal;
    tanhe_indirect_result indirect;
    tanhe_status status = tanhe_electricity_coal(&j->catalog, mwh, TANHE_UNIT_MWH, boundary->electricity_coal,
                                                 NAN, boundary->grid_year, j->options.allow, &coal);
    if (status == TANHE_OK)
        status = tanhe_purchased_electricity(&j->catalog, mwh, TANHE_UNIT_MWH, j->region, boundary->grid_year,
                                             j->options.allow, &indirect);
    if (status != TANHE_OK)
        return status;
    row->energy_tce += coal.coal_tce;
    row->co2_t += indirect.co2_t;
    note_factor(j, &coal.coefficient);
    note_factor(j, &indirect.factor);
    return TANHE_OK;
}

static double value_or_nan(const figure *f) {
    return f->is_given ? f->value : NAN;
}

/* What is not given is not known; nothing is taken as zero. */
static void fill_row(job *j, const year_data *y, int mode, const tanhe_transport_boundary *boundary,
                     tanhe_transport_row *row) {
    const figure *figures = y->figures[mode];
    tanhe_status status = TANHE_OK;
    row->converted_tkm = y->turnover[mode].converted_tkm;
    row->energy_tce = value_or_nan(&figures[ENERGY]);
    row->co2_t = value_or_nan(&figures[CO2]);
    row->mode = 1 << mode;
    row->reserved = 0;
    if (boundary->electricity != TANHE_COUNTED)
        return;
    if (figures[ELECTRICITY].is_given)
        status = add_electricity(j, figures[ELECTRICITY].value, boundary, row);
    else
        row->energy_tce = row->co2_t = NAN;
    if (status != TANHE_OK) {
        fprintf(stderr, "%s: %ld, electricity of %s, grid year %ld: %s\n", j->options.path, (long)y->year,
                mode_names[mode], (long)boundary->grid_year, tanhe_status_text(status, TANHE_ENGLISH));
        j->file.errors++;
    }
}

static int intensity_of(job *j, year_data *y) {
    tanhe_transport_boundary boundary = boundary_of(&j->options, y->year);
    tanhe_transport_row rows[MODES];
    size_t count = 0;
    for (int mode = 0; mode < MODES; mode++) {
        if ((boundary.modes & 1 << mode) == 0)
            continue;
        if (y->is_there[mode])
            fill_row(j, y, mode, &boundary, &rows[count++]);
        else
            complain_year(j, y->year, mode, "this mode is counted, but has no rows");
    }
    if (j->file.errors > 0)
        return 0;
    tanhe_status status = tanhe_operating_intensity(&boundary, count, rows, &y->intensity);
    if (status != TANHE_OK) {
        fprintf(stderr, "%s: %ld: intensity: %s\n", j->options.path, (long)y->year,
                tanhe_status_text(status, TANHE_ENGLISH));
        j->file.errors++;
    }
    return status == TANHE_OK;
}

static void number_cell(table *t, const char *format, double value) {
    char text[64];
    snprintf(text, sizeof text, format, value);
    table_cell(t, is_absent(value) ? "not known" : text);
}

static void intensity_row(table *t, const char *title, double share, const double values[5]) {
    table_cell(t, title);
    number_cell(t, "%.3f", values[0] / BIG);
    number_cell(t, "%.2f", 100 * share);
    number_cell(t, "%.4f", values[1] / 1e4);
    number_cell(t, "%.4f", values[2] / 1e4);
    number_cell(t, "%.4f", values[3]);
    number_cell(t, "%.5f", values[4]);
}

static void print_intensity(const year_data *y) {
    static const char *const titles[] = {"mode 方式",    "converted 换算", "share 比重",  "energy 能耗",
                                         "CO2 二氧化碳", "CO2 强度",       "energy 强度", NULL};
    static const char *const units[] = {"",      "10^8 tkm",     "%", "10^4 tce", "10^4 t",
                                        "g/tkm", "kgce/100 tkm", NULL};
    const tanhe_transport_intensity *r = &y->intensity;
    const double totals[5] = {r->converted_tkm, r->energy_tce, r->co2_t, r->co2_g_per_tkm,
                              r->kgce_per_100tkm};
    table t;
    table_begin(&t, "lrrrrrr");
    title_row(&t, titles);
    title_row(&t, units);
    for (int mode = 0; mode < MODES; mode++) {
        const tanhe_transport_mode *m = &r->modes[mode];
        const double values[5] = {m->converted_tkm, m->energy_tce, m->co2_t, m->co2_g_per_tkm,
                                  m->kgce_per_100tkm};
        if (m->mode != 0)
            intensity_row(&t, mode_titles[mode], m->share, values);
    }
    intensity_row(&t, "counted 计入合计", 1, totals);
    printf("\nIntensity of the modes counted 强度, %ld\n", (long)y->year);
    table_print(&t, stdout);
}

static void print_boundary(const job *j) {
    const tanhe_transport_boundary b = boundary_of(&j->options, 0);
    int32_t outside = 0;
    for (size_t i = 0; i < j->count; i++)
        outside |= modes_of(&j->years[i]) & ~b.modes;
    puts("\nWhat counts 口径 (no official text defines it: stated by the options, and by nobody else)");
    fputs("  modes counted 计入:      ", stdout);
    print_mode_list(b.modes);
    fputs("\n  in the file, left out:   ", stdout);
    print_mode_list(outside);
    puts("\n  bus, taxi 公交、出租:    not counted (per trip, not per tkm); private cars are not operating "
         "transport");
    if (b.electricity != TANHE_COUNTED)
        puts("  electricity 电力:        not counted, neither its energy nor its CO2");
    else if (j->options.own_grid_year)
        puts("  electricity 电力:        counted, with the grid factor of each own year");
    else
        printf("  electricity 电力:        counted, with the grid factor of %ld in every year\n",
               (long)b.grid_year);
    if (b.electricity == TANHE_COUNTED)
        printf("  its standard coal 折标:  %s\n", word_of(coals, b.electricity_coal));
    if (b.rail != 0)
        printf("  railways 铁路口径:       %s\n",
               b.rail == TANHE_RAIL_ALL ? "all railways 全国铁路" : "the national company 国家铁路");
    printf("  statistical series from: %ld\n", (long)b.series);
}

/* ---- change ---------------------------------------------------------------------------------------------- */

static void effect_row(table *t, const char *title, const double values[4], const double effects[3]) {
    table_cell(t, title);
    number_cell(t, "%.2f", 100 * values[0]);
    number_cell(t, "%.2f", 100 * values[1]);
    number_cell(t, "%.4f", values[2]);
    number_cell(t, "%.4f", values[3]);
    for (int i = 0; i < 3; i++)
        number_cell(t, "%+.4f", effects[i]);
}

static void print_effects(const tanhe_transport_change *c, int32_t first, int32_t last) {
    table t;
    table_begin(&t, "lrrrrrrr");
    table_cell(&t, "mode 方式");
    table_format(&t, "share %% %ld", (long)first);
    table_format(&t, "%ld", (long)last);
    table_format(&t, "intensity %ld", (long)first);
    table_format(&t, "%ld", (long)last);
    table_cell(&t, "structure 结构");
    table_cell(&t, "intensity 强度");
    table_cell(&t, "change 合计");
    for (int mode = 0; mode < MODES; mode++) {
        const tanhe_transport_effect *e = &c->effects[mode];
        const double values[4] = {e->share_base, e->share_current, e->intensity_base, e->intensity_current};
        const double effects[3] = {e->structure, e->intensity, e->change};
        if (e->mode != 0)
            effect_row(&t, mode_titles[mode], values, effects);
    }
    const double values[4] = {1, 1, c->base, c->current};
    const double effects[3] = {c->structure, c->intensity, c->change};
    effect_row(&t, "counted 计入合计", values, effects);
    table_print(&t, stdout);
}

static void print_change(job *j, const year_data *base, const year_data *last, int32_t measure) {
    int is_co2 = measure == TANHE_INTENSITY_CO2;
    int32_t grid = j->options.own_grid_year ? TANHE_GRID_BY_YEAR : TANHE_GRID_SAME;
    tanhe_transport_change change;
    tanhe_status status = tanhe_operating_change(&base->intensity, &last->intensity, measure, grid, &change);
    printf("\nChange of %s 变化, %ld to %ld: ", is_co2 ? "CO2 per tkm, g" : "energy per 100 tkm, kgce",
           (long)base->year, (long)last->year);
    if (status != TANHE_OK) {
        puts(tanhe_status_text(status, TANHE_ENGLISH));
        return;
    }
    printf("%.4f to %.4f, %+.2f %%\n", change.base, change.current, 100 * change.relative);
    print_effects(&change, base->year, last->year);
    if (is_co2 && j->options.own_grid_year && j->options.boundary.electricity == TANHE_COUNTED)
        puts("  Each year has its own grid factor: a cleaner grid is part of this change.");
}

/* ---- ---- */

static void print_head(const job *j) {
    printf("Converted turnover by mode 分方式换算周转量: %s %s\n", j->region_text,
           name_of(TANHE_NAME_REGION, j->region, TANHE_CHINESE));
    printf("Origin of the figures 数据来源: %s\n", j->origin);
    for (size_t i = 0; i < j->source_count; i++)
        printf("  source: %s%s%s\n", j->sources[i].source, j->sources[i].grade[0] != '\0' ? ", grade " : "",
               j->sources[i].grade);
    if (j->options.water != 0)
        printf("Water passengers had 水路旅客: %s (stated by --water)\n", word_of(waters, j->options.water));
}

static void print_intensities(job *j) {
    print_boundary(j);
    for (size_t i = 0; i < j->count; i++)
        print_intensity(&j->years[i]);
    for (size_t i = 1; i < j->count; i++) {
        print_change(j, &j->years[0], &j->years[i], TANHE_INTENSITY_CO2);
        print_change(j, &j->years[0], &j->years[i], TANHE_INTENSITY_ENERGY);
    }
}

static void print_all(job *j) {
    print_head(j);
    for (size_t i = 0; i < j->count; i++) {
        printf("\n%ld\n", (long)j->years[i].year);
        print_modes(&j->years[i]);
        print_rest(&j->years[i]);
    }
    if (j->has_energy)
        print_intensities(j);
    else
        puts("\nThe file has no energy and no CO2, so there is no intensity.");
    print_used(j);
}

/* Everything is computed before anything is printed. */
static int compute(job *j) {
    for (size_t i = 0; i < j->count; i++)
        convert_year(j, &j->years[i]);
    for (size_t i = 0; j->file.errors == 0 && j->has_energy && i < j->count; i++)
        intensity_of(j, &j->years[i]);
    return j->file.errors == 0;
}

static int run(job *j) {
    if (!make_catalog(j) || (j->text = read_text(j->options.path)) == NULL)
        return EXIT_USAGE;
    if (!read_turnover(j))
        return EXIT_BAD_DATA;
    if (j->has_energy && missing_option(&j->options) != NULL) {
        wrong_usage("the file has energy or CO2; to say what counts, state", missing_option(&j->options));
        return EXIT_USAGE;
    }
    if (!compute(j))
        return EXIT_BAD_DATA;
    print_all(j);
    return EXIT_DONE;
}

int main(int argc, char **argv) {
    static job j;
    if (argc == 2 && strcmp(argv[1], "--help") == 0) {
        fputs(usage, stdout);
        return finish(EXIT_DONE);
    }
    if (!parse_options(&j.options, argc, argv))
        return EXIT_USAGE;
    int status = run(&j);
    own_values_free(&j.options.own);
    free(j.used);
    free(j.years);
    free(j.sources);
    free(j.text);
    return finish(status);
}
