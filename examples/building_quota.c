/* SPDX-License-Identifier: MIT */

/*
 * A year of hourly meters to an annual index, a verdict by the quotas of GB/T 51161-2016 民用建筑能耗标准, and an order of
 * retrofit: see `usage` below, or run with --help.
 *
 * Gaps are counted and told, never filled. Where a building stands and what it is used for is not read from any file:
 * subtype, class and zone are the caller's words, for all buildings of a run.
 */

#include <math.h> /* NAN; nothing of libm is called */

#include "common.h"

static const char usage[] =
    "usage: building_quota --subtype NAME --class A|B --zone ZONE --correction RULE [--hours H]\n"
    "                      [--area-per-person M2] [--occupancy F] [--room-share F] [--least INDEX]\n"
    "                      [--by cut-constraint|cut-guide|share-constraint] [--factors FILE.csv]...\n"
    "                      [--allow unconfirmed] BUILDINGS.csv METERS.csv\n"
    "       building_quota --help\n"
    "\n"
    "Annual energy index and quota verdict of metered buildings 建筑能耗指标与定额评价 (GB/T 51161-2016).\n"
    "\n"
    "  --subtype          gov_office, biz_office, five_star_hotel, dept_store, ... (a garage has no class "
    "and "
    "zone)\n"
    "  --class            A: windows can keep comfort; B: mechanical ventilation and air-conditioning\n"
    "  --zone             severe-cold, cold, hscw, hsww, mild\n"
    "  --correction       none; both-ways; above-only, where use is above the standard's\n"
    "  --hours            in use in a year (offices, shops)\n"
    "  --area-per-person  m2 (offices)\n"
    "  --occupancy        mean occupancy of rooms, up to 1 (hotels)\n"
    "  --room-share       guest rooms in the floor area, up to 1 (hotels)\n"
    "  --least            warn of a meter that reads less than this, kWh/(m2·a): this program's rule, your "
    "number\n"
    "  --by               what the order of retrofit goes by (default cut-constraint)\n"
    "  --factors          your own values, before the built-in ones; of several files the last goes first\n"
    "  --allow            unconfirmed: take quota values that are recalled and locked\n"
    "\n"
    "BUILDINGS.csv has the columns id, floor_area_m2, place; METERS.csv timestamp_local (2017-01-01T00:00) "
    "and\n"
    "a column of kWh in the hour for each id; others are not read. The energy is electricity alone.\n"
    "Exit status: 0 done; 1 bad data, or no verdict; 2 wrong usage, or a file that cannot be read.\n";

/* ---- options --------------------------------------------------------------------------------------------- */

static const choice classes[] = {{"A", TANHE_CLASS_A}, {"B", TANHE_CLASS_B}, {NULL, 0}};
static const choice zones[] = {{"severe-cold", TANHE_ZONE_SEVERE_COLD},
                               {"cold", TANHE_ZONE_COLD},
                               {"hscw", TANHE_ZONE_HSCW},
                               {"hsww", TANHE_ZONE_HSWW},
                               {"mild", TANHE_ZONE_MILD},
                               {NULL, 0}};
/* The columns of the quota tables, as the variants' keys have them. */
static const char *const zone_keys[] = {"", "sc_c", "sc_c", "hscw", "hsww", "mild"};
static const choice corrections[] = {{"none", TANHE_CORRECTION_NONE},
                                     {"both-ways", TANHE_CORRECTION_BOTH_WAYS},
                                     {"above-only", TANHE_CORRECTION_ABOVE_ONLY},
                                     {NULL, 0}};
static const choice orders[] = {{"cut-constraint", TANHE_RANK_CUT_CONSTRAINT},
                                {"cut-guide", TANHE_RANK_CUT_GUIDE},
                                {"share-constraint", TANHE_RANK_SHARE_CONSTRAINT},
                                {NULL, 0}};
static const choice allowances[] = {{"unconfirmed", TANHE_ALLOW_UNCONFIRMED}, {NULL, 0}};

typedef struct options {
    tanhe_building stated; /* the same of all buildings; area and energy are not of it */
    double least;          /* NaN: no check */
    int32_t by, allow;
    own_values own;
    const char *paths[2]; /* buildings, meters */
    size_t path_count;
} options;

static const char *word_or_none(const choice *choices, int32_t value) {
    const char *word = word_of(choices, value);
    return word != NULL ? word : "none";
}

static int parse_amount(const char *text, double *value) {
    return parse_number(text, value) && *value >= 0;
}

/* One option and its value; 0 when it is none, or the value is not one of its values. */
static int set_option(options *o, const char *name, const char *value) {
    tanhe_building *b = &o->stated;
    if (strcmp(name, "--subtype") == 0)
        return tanhe_name_parse(TANHE_NAME_SUBJECT, value, TANHE_NUL, &b->subtype) == TANHE_OK;
    if (strcmp(name, "--class") == 0)
        return choose(classes, value, &b->building_class);
    if (strcmp(name, "--zone") == 0)
        return choose(zones, value, &b->zone);
    if (strcmp(name, "--correction") == 0)
        return choose(corrections, value, &b->correction);
    if (strcmp(name, "--hours") == 0)
        return parse_amount(value, &b->hours);
    if (strcmp(name, "--area-per-person") == 0)
        return parse_amount(value, &b->area_per_person_m2);
    if (strcmp(name, "--occupancy") == 0)
        return parse_amount(value, &b->occupancy);
    if (strcmp(name, "--room-share") == 0)
        return parse_amount(value, &b->room_share);
    if (strcmp(name, "--least") == 0)
        return parse_amount(value, &o->least);
    if (strcmp(name, "--by") == 0)
        return choose(orders, value, &o->by);
    if (strcmp(name, "--allow") == 0)
        return choose(allowances, value, &o->allow);
    return strcmp(name, "--factors") == 0 && own_values_add(&o->own, value);
}

static int wrong_usage(const char *what, const char *argument) {
    fprintf(stderr, "building_quota: %s%s%s\n%s", what, argument[0] != '\0' ? ": " : "", argument, usage);
    return 0;
}

static int parse_options(options *o, int argc, char **argv) {
    o->least = NAN;
    o->by = TANHE_RANK_CUT_CONSTRAINT;
    o->stated.hours = o->stated.area_per_person_m2 = o->stated.occupancy = o->stated.room_share = NAN;
    o->stated.basis = TANHE_BASIS_ELECTRICITY_ONLY;
    for (int i = 1; i < argc; i++) {
        const char *argument = argv[i];
        if (argument[0] == '-') {
            if (i + 1 == argc)
                return wrong_usage("an unknown option, or one without its value", argument);
            if (!set_option(o, argument, argv[++i]))
                return wrong_usage("an unknown option, or a value it does not take", argument);
        } else if (o->path_count == 2) {
            return wrong_usage("two files, not more", argument);
        } else {
            o->paths[o->path_count++] = argument;
        }
    }
    if (o->stated.subtype == 0)
        return wrong_usage("what is the building? State", "--subtype");
    if (o->stated.correction == 0)
        return wrong_usage("which way do corrections apply? State", "--correction");
    return o->path_count == 2 || wrong_usage("a file of buildings and a file of meters", "");
}

/* ---- the job --------------------------------------------------------------------------------------------- */

typedef struct metered {
    const char *id, *place;
    double area_m2, energy_kwh;
    tanhe_sum sum;
    long read, blank, zero; /* hours */
    int column;             /* of the file of meters */
    int reads_too_little;
    tanhe_quota_result quota;
} metered;

typedef struct job {
    options options;
    tanhe_catalog catalog;
    char *texts[2];
    csv_file file; /* that is being read */
    metered *buildings;
    size_t count, capacity;
    int year;   /* of the meters */
    long hours; /* of that year */
    long last;  /* hour of the row last read, from 0 */
} job;

static int make_catalog(job *j) {
    int made = own_values_read(&j->options.own, &j->catalog);
    return made < 0 ? wrong_usage("too many", "--factors") : made;
}

/* ---- reading --------------------------------------------------------------------------------------------- */

enum { ID, AREA, PLACE };
static const char *const building_columns[] = {"id", "floor_area_m2", "place", NULL};

static void read_building(job *j) {
    csv_file *file = &j->file;
    double area = 0;
    const char *id = field(file, ID);
    if (!parse_number(field(file, AREA), &area))
        complain_field(file, AREA, "not a number");
    else if (!(area > 0))
        complain_field(file, AREA, "a floor area must be above 0");
    for (size_t i = 0; i < j->count; i++) {
        if (strcmp(j->buildings[i].id, id) == 0)
            complain_field(file, ID, "this building was given before");
    }
    j->buildings = (metered *)grown(j->buildings, j->count, &j->capacity, sizeof(*j->buildings));
    metered *b = &j->buildings[j->count++];
    memset(b, 0, sizeof(*b));
    tanhe_sum_init(&b->sum);
    b->id = id;
    b->place = field(file, PLACE);
    b->area_m2 = area;
}

enum { TIME };
static const char *const meter_columns[] = {"timestamp_local", NULL}; /* and those of the buildings */

static void find_meters(job *j) {
    for (size_t i = 0; i < j->count; i++) {
        metered *b = &j->buildings[i];
        b->column = csv_column(&j->file.record, b->id);
        if (b->column < 0)
            complain_line(&j->file, 1, "no column of this building", b->id);
    }
}

static int is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/* "2017-01-31T23:00" as the hour of its year, from 0; -1 when it is no full hour. */
static long parse_hour(const char *text, int *year) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    static const char pattern[] = "dddd-dd-ddTdd:00";
    long day = 0;
    if (strlen(text) != strlen(pattern))
        return -1;
    for (size_t i = 0; pattern[i] != '\0'; i++) {
        int is_digit = text[i] >= '0' && text[i] <= '9';
        if (pattern[i] == 'd' ? !is_digit : text[i] != pattern[i])
            return -1;
    }
    *year = (int)strtol(text, NULL, 10);
    int month = (int)strtol(text + 5, NULL, 10);
    int in_month = (int)strtol(text + 8, NULL, 10);
    int hour = (int)strtol(text + 11, NULL, 10);
    if (month < 1 || month > 12 || hour > 23)
        return -1;
    int length = days[month - 1] + (month == 2 && is_leap(*year));
    if (in_month < 1 || in_month > length)
        return -1;
    for (int i = 1; i < month; i++)
        day += days[i - 1] + (i == 2 && is_leap(*year));
    return (day + in_month - 1) * 24 + hour;
}

/* The hours of one year, each after the one before; those left out are gaps. */
static int read_time(job *j) {
    int year = 0;
    long hour = parse_hour(field(&j->file, TIME), &year);
    const char *reason = NULL;
    if (hour < 0)
        reason = "not a full hour such as 2017-01-31T23:00";
    else if (j->hours != 0 && year != j->year)
        reason = "another year than the first row's";
    else if (j->hours != 0 && hour <= j->last)
        reason = "not after the row before";
    complain_field(&j->file, TIME, reason);
    if (reason != NULL)
        return 0;
    j->year = year;
    j->hours = is_leap(year) ? 8784 : 8760;
    j->last = hour;
    return 1;
}

static void read_reading(csv_file *file, metered *b) {
    const char *text = file->record.fields[b->column];
    double kwh = 0;
    if (text[0] == '\0') {
        b->blank++;
    } else if (!parse_number(text, &kwh)) {
        complain_place(file, b->column, b->id, "not a number");
    } else if (kwh < 0) {
        complain_place(file, b->column, b->id, "a meter does not read below 0");
    } else if (kwh == 0) {
        b->zero++;
    } else {
        b->read++;
        tanhe_sum_add(&b->sum, kwh);
    }
}

static void read_hour(job *j) {
    if (!read_time(j))
        return;
    for (size_t i = 0; i < j->count; i++)
        read_reading(&j->file, &j->buildings[i]);
}

static int read_all(job *j) {
    csv_file *file = &j->file;
    csv_file_begin(file, j->options.paths[0], j->texts[0], building_columns);
    while (csv_file_next(file))
        read_building(j);
    if (file->errors == 0 && j->count == 0)
        complain_line(file, 1, "there are no buildings", "");
    if (file->errors > 0)
        return 0;
    if (csv_file_begin(file, j->options.paths[1], j->texts[1], meter_columns))
        find_meters(j);
    if (file->errors > 0)
        return 0;
    while (csv_file_next(file))
        read_hour(j);
    for (size_t i = 0; file->errors == 0 && i < j->count; i++) {
        metered *b = &j->buildings[i];
        if (b->read == 0)
            complain_line(file, 1, "this building's meter has not one reading", b->id);
        else if (tanhe_sum_value(&b->sum, &b->energy_kwh) != TANHE_OK)
            complain_line(file, 1, "this building's energy does not fit a number", b->id);
        b->reads_too_little = b->energy_kwh / b->area_m2 < j->options.least;
    }
    return file->errors == 0;
}

/* ---- printing -------------------------------------------------------------------------------------------- */

static void number_cell(table *t, const char *format, double value) {
    char text[64];
    snprintf(text, sizeof text, format, value);
    table_cell(t, is_absent(value) ? "none" : text);
}

static void print_stated_number(const char *name, double value) {
    char text[NUMBER_TEXT_MAX];
    print_number(text, value);
    if (!is_absent(value))
        printf("  %s: %s\n", name, text);
}

static void print_head(const job *j) {
    const tanhe_building *b = &j->options.stated;
    puts("Building energy against GB/T 51161-2016 建筑能耗与定额\nStated by the options, for all buildings "
         "由选项给定:");
    printf("  subtype 类型: %s %s\n", subject_key(b->subtype),
           name_of(TANHE_NAME_SUBJECT, b->subtype, TANHE_CHINESE));
    printf("  class 类别: %s, zone 气候区: %s\n", word_or_none(classes, b->building_class),
           word_or_none(zones, b->zone));
    printf("  corrections 修正: %s\n", word_of(corrections, b->correction));
    print_stated_number("hours in use 年使用小时数, h/a", b->hours);
    print_stated_number("floor area per person 人均建筑面积, m2", b->area_per_person_m2);
    print_stated_number("occupancy 入住率", b->occupancy);
    print_stated_number("share of guest rooms 客房区面积比例", b->room_share);
    puts("Energy: the metered electricity alone, taken as the building's non-heating energy.");
    puts("Where the buildings stand 所在地 (a quota is of Chinese buildings: class and zone are the options' "
         "word):");
    for (size_t i = 0; i < j->count; i++)
        printf("  %s: %s\n", j->buildings[i].id, j->buildings[i].place);
}

static void print_meters(const job *j) {
    static const char *const titles[] = {"building 建筑", "floor area 面积", "read 有读数",
                                         "blank 空白",    "zero 零",         "no row 缺行",
                                         "energy 电量",   "index 指标",      NULL};
    static const char *const units[] = {"", "m2", "h", "h", "h", "h", "kWh", "kWh/(m2·a)", NULL};
    table t;
    table_begin(&t, "lrrrrrrr");
    title_row(&t, titles);
    title_row(&t, units);
    for (size_t i = 0; i < j->count; i++) {
        const metered *b = &j->buildings[i];
        table_cell(&t, b->id);
        table_format(&t, "%.1f", b->area_m2);
        table_format(&t, "%ld", b->read);
        table_format(&t, "%ld", b->blank);
        table_format(&t, "%ld", b->zero);
        table_format(&t, "%ld", j->hours - b->read - b->blank - b->zero);
        table_format(&t, "%.2f", b->energy_kwh);
        table_format(&t, "%.3f", b->energy_kwh / b->area_m2);
    }
    printf("\nMeters of %d 电表, %ld hours\n", j->year, j->hours);
    table_print(&t, stdout);
    puts("  Blanks, zeros and missing rows are gaps: not filled, so a year with gaps reads too little.");
    for (size_t i = 0; i < j->count; i++) {
        if (j->buildings[i].reads_too_little)
            printf("  WARNING 警告: %s reads below %g kWh/(m2·a) (--least, a rule of this program): check "
                   "meter, unit\n"
                   "  and floor area before its verdict is used.\n",
                   j->buildings[i].id, j->options.least);
    }
}

static const char *verdict_text(int32_t verdict) {
    switch (verdict) {
    case TANHE_VERDICT_OVER:
        return "over the constraint 超约束值";
    case TANHE_VERDICT_BETWEEN:
        return "between the two 介于约束值与引导值";
    case TANHE_VERDICT_GUIDE:
        return "guide value reached 达到引导值";
    default:
        return "not over the constraint 未超约束值";
    }
}

static void print_quotas(const job *j) {
    static const char *const titles[] = {"building 建筑",
                                         "measured 实测",
                                         "corrected 修正后",
                                         "constraint 约束值",
                                         "guide 引导值",
                                         "verdict 评价",
                                         "",
                                         NULL};
    table t;
    table_begin(&t, "lrrrrll");
    title_row(&t, titles);
    for (size_t i = 0; i < j->count; i++) {
        const tanhe_quota_figures *f = &j->buildings[i].quota.figures;
        table_cell(&t, j->buildings[i].id);
        number_cell(&t, "%.3f", f->measured);
        number_cell(&t, "%.3f", f->corrected);
        number_cell(&t, "%.2f", f->constraint);
        number_cell(&t, "%.2f", f->guide);
        table_cell(&t, verdict_text(f->verdict));
        table_cell(&t, j->buildings[i].reads_too_little ? "CHECK THE METER 先核电表" : "");
    }
    puts("\nVerdict 评价, kWh/(m2·a)");
    table_print(&t, stdout);
}

static void print_cuts(const job *j) {
    static const char *const titles[] = {"building 建筑", "over constraint 超约束值",
                                         "to cut 应减",   "over guide 超引导值",
                                         "to cut 应减",   NULL};
    static const char *const units[] = {"", "%", "kWh/a", "%", "kWh/a", NULL};
    table t;
    table_begin(&t, "lrrrr");
    title_row(&t, titles);
    title_row(&t, units);
    for (size_t i = 0; i < j->count; i++) {
        const tanhe_quota_figures *f = &j->buildings[i].quota.figures;
        table_cell(&t, j->buildings[i].id);
        number_cell(&t, "%+.2f", 100 * f->share_constraint);
        number_cell(&t, "%.2f", f->cut_constraint);
        number_cell(&t, "%+.2f", 100 * f->share_guide);
        number_cell(&t, "%.2f", f->cut_guide);
    }
    puts("\nEnergy to cut each year 每年应减电量 (negative: room left)");
    table_print(&t, stdout);
}

/* What decided about one building; the same values hold for all. */
static void print_used(const job *j) {
    const tanhe_quota_result *quota = &j->buildings[0].quota;
    table t;
    table_begin(&t, "lllrll");
    for (int i = 0; i < TANHE_QUOTA_FACTORS; i++) {
        const tanhe_factor *f = &quota->factors[i];
        char source[512] = "";
        if (f->property == 0)
            continue;
        tanhe_factor_text(&j->catalog, f, TANHE_TEXT_SOURCE, source, sizeof source);
        table_cell(&t, subject_key(f->subject));
        table_cell(&t, name_of(TANHE_NAME_PROPERTY, f->property, TANHE_KEY));
        table_cell(&t, name_of(TANHE_NAME_VARIANT, f->variant, TANHE_KEY));
        value_with_unit(&t, f);
        table_format(&t, "grade %s%s", grade_of(f), f->grade == TANHE_GRADE_D ? " UNCONFIRMED 未核实" : "");
        table_cell(&t, source);
    }
    puts("\nValues used 采用的值");
    table_print(&t, stdout);
}

/* ---- verdicts and order ---------------------------------------------------------------------------------- */

static void print_locked(const job *j) {
    const tanhe_building *b = &j->options.stated;
    char variant[32] = "";
    char unit[TANHE_UNIT_TEXT_MAX] = "";
    tanhe_unit_print(TANHE_UNIT_KWH_PER_M2_A, TANHE_KEY, unit, sizeof unit);
    if (b->zone != 0)
        snprintf(variant, sizeof variant, "%c_%s", b->building_class == TANHE_CLASS_A ? 'a' : 'b',
                 zone_keys[b->zone]);
    puts("\nNo verdict 未作评价: the quota values that are built in for this are recalled, no copy of the "
         "standard was\n"
         "seen (grade D), so they are locked. Look them up in the standard and confirm them in a file for "
         "--factors:\n");
    puts("    subject,property,variant,value,unit,source,locator,grade");
    printf("    %s,constraint_value,%s,<value>,%s,GB/T 51161-2016,<table>,A\n", subject_key(b->subtype),
           variant, unit);
    printf("    %s,guide_value,%s,<value>,%s,GB/T 51161-2016,<table>,A\n", subject_key(b->subtype), variant,
           unit);
    if (b->correction != TANHE_CORRECTION_NONE)
        puts("\n(hotels and shops also correction_constant, correction_slope, correction_reference; see "
             "`factors --csv`)");
    puts("\nor take the recalled ones all the same, at your own word: --allow unconfirmed");
}

/* Which options a status can be about. */
static const char *options_behind(tanhe_status status) {
    switch (status) {
    case TANHE_EID:
        return " (--subtype, --class, --zone)";
    case TANHE_EARG:
        return " (--hours up to 8784, --occupancy and --room-share up to 1)";
    case TANHE_EZERO:
        return " (--hours, --area-per-person and --occupancy above 0)";
    case TANHE_EMISSING:
        return " (what --correction needs: see --help)";
    default:
        return "";
    }
}

static int judge(job *j) {
    for (size_t i = 0; i < j->count; i++) {
        metered *b = &j->buildings[i];
        tanhe_building given = j->options.stated;
        given.area_m2 = b->area_m2;
        given.energy_kwh = b->energy_kwh;
        tanhe_status status = tanhe_building_quota(&j->catalog, &given, j->options.allow, &b->quota);
        if (status == TANHE_EUNCONFIRMED) {
            print_locked(j);
            return 0;
        }
        if (status != TANHE_OK) {
            fprintf(stderr, "building_quota: %s: %s%s\n", b->id, tanhe_status_text(status, TANHE_ENGLISH),
                    options_behind(status));
            return 0;
        }
    }
    return 1;
}

static int is_listed(const int64_t *first, int64_t count, size_t building) {
    for (int64_t i = 0; i < count; i++) {
        if (first[i] == (int64_t)building)
            return 1;
    }
    return 0;
}

static void print_order(const job *j, const int64_t *first, const double *values,
                        const tanhe_rank_summary *summary) {
    int is_share = j->options.by == TANHE_RANK_SHARE_CONSTRAINT;
    table t;
    table_begin(&t, "rlrl");
    for (int64_t i = 0; i < summary->listed; i++) {
        const metered *b = &j->buildings[first[i]];
        table_format(&t, "%ld.", (long)i + 1);
        table_cell(&t, b->id);
        table_format(&t, is_share ? "%+.2f %%" : "%.2f kWh/a", is_share ? 100 * values[i] : values[i]);
        table_cell(&t, b->reads_too_little ? "CHECK THE METER 先核电表" : "");
    }
    for (size_t i = 0; i < j->count; i++) {
        if (is_listed(first, summary->listed, i))
            continue;
        table_cell(&t, "-");
        table_cell(&t, j->buildings[i].id);
        table_cell(&t, "nothing to cut 无须减");
        table_cell(&t, j->buildings[i].reads_too_little ? "CHECK THE METER 先核电表" : "");
    }
    printf("\nFirst in line for retrofit 改造排序, by %s\n", word_of(orders, j->options.by));
    table_print(&t, stdout);
    printf("  All 合计: %.1f m2, %.2f kWh; to cut %.2f kWh/a to the constraint values, %.2f to the guide "
           "values\n",
           summary->area_m2, summary->energy_kwh, summary->cut_constraint_kwh, summary->cut_guide_kwh);
}

/* The same buildings as columns, in one pass. */
static int rank(const job *j) {
    size_t n = j->count;
    const tanhe_building *stated = &j->options.stated;
    double *numbers = (double *)check_memory(calloc(n, 7 * sizeof(*numbers)));
    int64_t *first = (int64_t *)check_memory(calloc(n, sizeof(*first)));
    double *area = numbers, *energy = numbers + n, *values = numbers + 2 * n, *use = numbers + 3 * n;
    const double words[4] = {stated->hours, stated->area_per_person_m2, stated->occupancy,
                             stated->room_share};
    tanhe_building_columns columns;
    tanhe_rank_summary summary;
    for (size_t i = 0; i < n; i++) {
        area[i] = j->buildings[i].area_m2;
        energy[i] = j->buildings[i].energy_kwh;
        for (size_t k = 0; k < 4; k++)
            use[k * n + i] = words[k];
    }
    memset(&columns, 0, sizeof(columns));
    columns.area_m2.address = area;
    columns.energy_kwh.address = energy;
    columns.hours.address = use;
    columns.area_per_person_m2.address = use + n;
    columns.occupancy.address = use + 2 * n;
    columns.room_share.address = use + 3 * n;
    columns.all_subtype = stated->subtype;
    columns.all_class = stated->building_class;
    columns.all_zone = stated->zone;
    columns.correction = stated->correction;
    columns.basis = stated->basis;
    tanhe_status status = tanhe_building_rank(&j->catalog, &columns, n, j->options.by, j->options.allow, NULL,
                                              n, first, values, &summary);
    if (status == TANHE_OK)
        print_order(j, first, values, &summary);
    else
        fprintf(stderr, "building_quota: %s\n", tanhe_status_text(status, TANHE_ENGLISH));
    free(numbers);
    free(first);
    return status == TANHE_OK;
}

/* ---- ---- */

static int run(job *j) {
    if (!make_catalog(j))
        return EXIT_USAGE;
    for (size_t i = 0; i < 2; i++) {
        j->texts[i] = read_text(j->options.paths[i]);
        if (j->texts[i] == NULL)
            return EXIT_USAGE;
    }
    if (!read_all(j))
        return EXIT_BAD_DATA;
    print_head(j);
    print_meters(j);
    if (!judge(j))
        return EXIT_BAD_DATA;
    print_quotas(j);
    print_cuts(j);
    if (!rank(j))
        return EXIT_BAD_DATA;
    print_used(j);
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
    free(j.buildings);
    free(j.texts[0]);
    free(j.texts[1]);
    return finish(status);
}
