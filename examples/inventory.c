/* SPDX-License-Identifier: MIT */

/*
 * A greenhouse-gas inventory from a file of activity rows: see `usage` below, or run with --help.
 *
 * The file is read into memory and gone through twice: first for the totals, the bad rows and the factors used,
 * then, where the output has a part for every row, to print the rows. So memory grows with the file and not
 * with the results.
 */

#include <stddef.h>

#include "common.h"

static const char usage[] =
    "usage: inventory [--view ipcc|provincial] [--gwp sar|ar4|ar5|ar6] [--factors FILE.csv]...\n"
    "                 [--allow earlier-year|wider-region|unconfirmed|range-low|range-high|\n"
    "                          ipcc2006|ipcc2019]...\n"
    "                 [--keep-going] [--explain LINE] [--format text|json|csv] ACTIVITY.csv\n"
    "       inventory --help | --version\n"
    "\n"
    "Greenhouse gases and standard coal of activity rows 由活动数据计算温室气体清单和标准煤.\n"
    "\n"
    "  --view        sectors of the summary: IPCC 2006 or the provincial guideline (default ipcc)\n"
    "  --gwp         the IPCC report of the global warming potentials (default ar6)\n"
    "  --factors     your own factors, before the built-in ones; of several files the last goes first\n"
    "  --allow       what may stand in for a value that is not published for the place and year\n"
    "  --keep-going  give totals without the bad rows, and say what is missing\n"
    "  --explain     the calculation sheet of the row at this line of the file, and nothing else\n"
    "  --format      text for people, json with everything, csv with one record a row\n"
    "\n"
    "ACTIVITY.csv has the columns category, subject, amount, unit and, where wanted, region, year, note, "
    "ncv,\n"
    "carbon_content, oxidation, ef_co2, ef_ch4, ef_n2o, u_amount, u_factor, variant, parameters, in any "
    "order.\n"
    "Rows of land and farming state in the last two what their method needs: wood_density=0.31 t/m3; "
    "bef_above\n"
    "Exit status: 0 done; 1 bad rows (all are listed); 2 wrong usage, or a file that cannot be read.\n";

/* ---- options --------------------------------------------------------------------------------------------- */

enum { FORMAT_TEXT, FORMAT_JSON, FORMAT_CSV };

static const choice formats[] = {
    {"text", FORMAT_TEXT}, {"json", FORMAT_JSON}, {"csv", FORMAT_CSV}, {NULL, 0}};
static const choice views[] = {{"ipcc", TANHE_VIEW_IPCC}, {"provincial", TANHE_VIEW_PROVINCIAL}, {NULL, 0}};
static const choice reports[] = {{"sar", TANHE_GWP_SAR},
                                 {"ar4", TANHE_GWP_AR4},
                                 {"ar5", TANHE_GWP_AR5},
                                 {"ar6", TANHE_GWP_AR6},
                                 {NULL, 0}};
static const choice allowances[] = {
    {"earlier-year", TANHE_ALLOW_EARLIER_YEAR}, {"wider-region", TANHE_ALLOW_WIDER_REGION},
    {"unconfirmed", TANHE_ALLOW_UNCONFIRMED},   {"range-low", TANHE_ALLOW_RANGE_LOW},
    {"range-high", TANHE_ALLOW_RANGE_HIGH},     {"ipcc2006", TANHE_ALLOW_IPCC2006},
    {"ipcc2019", TANHE_ALLOW_IPCC2019},         {NULL, 0}};

typedef struct options {
    int32_t view, gwp, allow, format;
    int gwp_is_default;
    int keep_going;
    int64_t explain; /* a line of the file; 0 none */
    own_values own;
    const char *path;
} options;

static int parse_line_number(const char *text, int64_t *line) {
    size_t digits = strspn(text, "0123456789");
    *line = 0;
    if (digits == 0 || digits > 18 || text[digits] != '\0')
        return 0;
    for (; *text != '\0'; text++)
        *line = *line * 10 + (*text - '0');
    return *line > 0;
}

/* One option that takes a value; returns 0 when it is none, or the value is not one of its values. */
static int set_option(options *o, const char *name, const char *value) {
    int32_t bit = 0;
    if (strcmp(name, "--view") == 0)
        return choose(views, value, &o->view);
    if (strcmp(name, "--format") == 0)
        return choose(formats, value, &o->format);
    if (strcmp(name, "--explain") == 0)
        return parse_line_number(value, &o->explain);
    if (strcmp(name, "--gwp") == 0) {
        o->gwp_is_default = 0;
        return choose(reports, value, &o->gwp);
    }
    if (strcmp(name, "--allow") == 0) {
        int known = choose(allowances, value, &bit);
        o->allow |= bit;
        return known;
    }
    return strcmp(name, "--factors") == 0 && own_values_add(&o->own, value);
}

static int wrong_usage(const char *what, const char *argument) {
    fprintf(stderr, "inventory: %s%s%s\n%s", what, argument[0] != '\0' ? ": " : "", argument, usage);
    return 0;
}

static int parse_options(options *o, int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        const char *argument = argv[i];
        if (strcmp(argument, "--keep-going") == 0) {
            o->keep_going = 1;
        } else if (argument[0] == '-') {
            if (i + 1 == argc)
                return wrong_usage("an unknown option, or one without its value", argument);
            if (!set_option(o, argument, argv[++i]))
                return wrong_usage("an unknown option, or a value it does not take", argument);
        } else if (o->path != NULL) {
            return wrong_usage("one file of activity rows, not more", argument);
        } else {
            o->path = argument;
        }
    }
    int32_t ends = TANHE_ALLOW_RANGE_LOW | TANHE_ALLOW_RANGE_HIGH;
    if ((o->allow & ends) == ends)
        return wrong_usage("one end of a range, not both", "--allow");
    return o->path != NULL || wrong_usage("no file of activity rows", "");
}

/* ---- the job --------------------------------------------------------------------------------------------- */

/* A factor that was used, and in how many rows. */
typedef struct used {
    tanhe_factor factor;
    int64_t rows;
} used;

/* A measure that could not be computed, of one subject and for one reason. */
typedef struct gap {
    const char *measure;
    tanhe_id subject;
    tanhe_status status;
    int64_t rows;
} gap;

/* Where and when the rows are. */
typedef struct scope {
    int32_t region, first_year, last_year;
    int several_regions;
} scope;

typedef struct job {
    options options;
    tanhe_catalog catalog;
    char *text;
    size_t length;
    int header_is_bad;
    int64_t rows;
    scope scope;
    ledger total;
    tanhe_text_error *bad;
    size_t bad_count, bad_capacity;
    used *used;
    size_t used_count, used_capacity;
    gap *gaps;
    size_t gap_count, gap_capacity;
} job;

static int make_catalog(job *j) {
    int made = own_values_read(&j->options.own, &j->catalog);
    return made < 0 ? wrong_usage("too many", "--factors") : made;
}

static void free_job(job *j) {
    own_values_free(&j->options.own);
    free(j->text);
    free(j->total.memory);
    free(j->bad);
    free(j->used);
    free(j->gaps);
}

/* ---- rows ------------------------------------------------------------------------------------------------ */

/* The position of a column in the file's header; 0 when it cannot be told. */
static int32_t column_number(const job *j, const char *name) {
    char header[4096];
    csv reader;
    size_t length = j->length < sizeof header ? j->length : sizeof header - 1;
    memcpy(header, j->text, length);
    header[length] = '\0';
    csv_begin(&reader, header);
    return csv_next(&reader) == 1 ? csv_column(&reader, name) + 1 : 0;
}

/* The reader has seen that every field is in its domain; of a row that states choices these do not fit. */
static const char *column_to_blame(const tanhe_activity *row, tanhe_status status) {
    if (status == TANHE_EUNIT)
        return "unit";
    if (status == TANHE_EDUPLICATE || (status == TANHE_EARG && row->parameter_count > 0))
        return "parameters";
    if (status == TANHE_EARG && row->variant != 0)
        return "variant";
    return status == TANHE_EARG || status == TANHE_ERANGE ? "amount" : "subject";
}

/* Why a row that reads well cannot be computed. */
static void blame_row(const job *j, const tanhe_activity *row, tanhe_status status, tanhe_text_error *error) {
    char code[TANHE_CATEGORY_TEXT_MAX] = "";
    char unit[TANHE_UNIT_TEXT_MAX] = "";
    char place[48] = "";
    int32_t kind = 0;
    tanhe_id burning = 0;
    tanhe_id missing = 0;
    tanhe_subject_kind(row->subject, &kind);
    tanhe_category_parse("1A", TANHE_NUL, &burning);
    tanhe_category_print(row->category, code, sizeof code);
    tanhe_unit_print(row->unit, TANHE_KEY, unit, sizeof unit);
    int is_fuel = kind == TANHE_KIND_FUEL || kind == TANHE_KIND_BIOFUEL;
    if (is_fuel && !tanhe_category_within(row->category, burning))
        snprintf(place, sizeof place, " (not burnt: needs ef_co2)");
    else if (kind == TANHE_KIND_CARRIER)
        snprintf(place, sizeof place, ", region %ld, year %ld", (long)row->region, (long)row->year);
    memset(error, 0, sizeof(*error));
    error->line = row->line;
    error->status = status;
    snprintf(error->name, sizeof error->name, "%s", column_to_blame(row, status));
    error->column = column_number(j, error->name);
    tanhe_inventory_missing(&j->catalog, &j->total.settings, row, &missing);
    const char *property = tanhe_name(TANHE_NAME_PROPERTY, missing, TANHE_KEY);
    snprintf(error->reason, sizeof error->reason, "%s%s%s: %s in %s, category %s%s",
             tanhe_status_text(status, TANHE_ENGLISH), property != NULL ? " of " : "",
             property != NULL ? property : "", subject_key(row->subject), unit, code, place);
}

/* The next row computed: 1 a line, -1 a bad row, 0 no more. */
static int next_line(const job *j, tanhe_activity_reader *reader, tanhe_line *line, tanhe_text_error *error) {
    tanhe_activity row;
    tanhe_status status = tanhe_activity_next(reader, &row, error);
    if (status == TANHE_END)
        return 0;
    if (status != TANHE_OK)
        return -1;
    status = tanhe_inventory_line(&j->catalog, &j->total.settings, &row, line);
    if (status == TANHE_OK)
        return 1;
    blame_row(j, &row, status, error);
    return -1;
}

static int begin_rows(const job *j, tanhe_activity_reader *reader, tanhe_text_error *error) {
    return tanhe_activity_reader_init(reader, j->text, j->length, error) == TANHE_OK;
}

/* ---- collecting ------------------------------------------------------------------------------------------ */

static void add_bad(job *j, const tanhe_text_error *error) {
    j->bad = (tanhe_text_error *)grown(j->bad, j->bad_count, &j->bad_capacity, sizeof(*j->bad));
    j->bad[j->bad_count++] = *error;
}

static int is_same_factor(const tanhe_factor *a, const tanhe_factor *b) {
    return a->subject == b->subject && a->property == b->property && a->table == b->table &&
           a->variant == b->variant && a->row == b->row && a->source == b->source && a->match == b->match;
}

/* Measured values differ from row to row; they count as one factor of their subject and property. */
static void add_used(job *j, const tanhe_factor *factor) {
    for (size_t i = 0; i < j->used_count; i++) {
        if (is_same_factor(&j->used[i].factor, factor)) {
            j->used[i].rows++;
            return;
        }
    }
    j->used = (used *)grown(j->used, j->used_count, &j->used_capacity, sizeof(*j->used));
    j->used[j->used_count].factor = *factor;
    j->used[j->used_count++].rows = 1;
}

static void add_gap(job *j, const char *measure, tanhe_id subject, tanhe_status status) {
    if (status == TANHE_OK)
        return;
    for (size_t i = 0; i < j->gap_count; i++) {
        gap *known = &j->gaps[i];
        if (known->measure == measure && known->subject == subject && known->status == status) {
            known->rows++;
            return;
        }
    }
    j->gaps = (gap *)grown(j->gaps, j->gap_count, &j->gap_capacity, sizeof(*j->gaps));
    gap new_gap = {measure, subject, status, 1};
    j->gaps[j->gap_count++] = new_gap;
}

/* A row that does not say where or when says nothing here. */
static void widen_scope(scope *s, const tanhe_line *line) {
    if (line->region != 0) {
        s->several_regions = s->several_regions || (s->region != 0 && s->region != line->region);
        s->region = line->region;
    }
    if (line->year != 0) {
        s->first_year = s->first_year == 0 || line->year < s->first_year ? line->year : s->first_year;
        s->last_year = line->year > s->last_year ? line->year : s->last_year;
    }
}

static void add_line(job *j, const tanhe_line *line) {
    static const char ch4[] = "CH4";
    static const char n2o[] = "N2O";
    static const char both[] = "CH4, N2O";
    static const char coal[] = "standard coal 标准煤";
    tanhe_text_error error;
    tanhe_status status = ledger_add(&j->total, line);
    if (status != TANHE_OK) {
        memset(&error, 0, sizeof error);
        error.line = line->line;
        error.status = status;
        snprintf(error.reason, sizeof error.reason, "%s", tanhe_status_text(status, TANHE_ENGLISH));
        add_bad(j, &error);
        return;
    }
    for (size_t i = 0; i < TANHE_LINE_FACTORS; i++) {
        if (line->factors[i].property != 0)
            add_used(j, &line->factors[i]);
    }
    if (line->ch4_status == line->n2o_status) {
        add_gap(j, both, line->subject, line->ch4_status);
    } else {
        add_gap(j, ch4, line->subject, line->ch4_status);
        add_gap(j, n2o, line->subject, line->n2o_status);
    }
    add_gap(j, coal, line->subject, line->coal_status);
    widen_scope(&j->scope, line);
}

/* The first time through the file. */
static void compute(job *j) {
    tanhe_activity_reader reader;
    tanhe_text_error error;
    tanhe_line line;
    int got;
    if (!begin_rows(j, &reader, &error)) {
        j->header_is_bad = 1;
        add_bad(j, &error);
        return;
    }
    while ((got = next_line(j, &reader, &line, &error)) != 0) {
        j->rows++;
        if (got > 0)
            add_line(j, &line);
        else
            add_bad(j, &error);
    }
}

static int has_totals(const job *j) {
    return j->bad_count == 0 || (j->options.keep_going && !j->header_is_bad);
}

/* ---- measures -------------------------------------------------------------------------------------------- */

/* When a measure has a column in the tables and a line among the totals. */
enum { IN_TOTALS, ALWAYS, IF_REMOVED }; /* in a table only when it is not zero; always; with removals only */

/* The measures that lines and totals share, by their places in both. */
typedef struct measure {
    const char *key;
    size_t in_line, in_total;
    const char *title, *title_zh;
    size_t missing; /* place of the count of rows where it is not known; 0 none */
    int shown;
    int is_large; /* in 10^4 t where the totals are large */
    const char *unit;
} measure;

#define MEASURE(name) #name, offsetof(tanhe_line, name), offsetof(tanhe_measures, name)
#define MISSING(name) offsetof(tanhe_measures, name)
#define NOT_STORED    ((size_t)-1)

/* clang-format off */
static const measure measures[] = {
    {MEASURE(co2_t),          "CO2",      "化石",     0,                     ALWAYS,     1, "t"},
    {MEASURE(co2_bio_t),      "bio CO2",  "生物源",   0,                     IN_TOTALS,  1, "t"},
    {MEASURE(ch4_t),          "CH4",      "甲烷",     MISSING(missing_ch4),  ALWAYS,     0, "t"},
    {MEASURE(n2o_t),          "N2O",      "氧化亚氮", MISSING(missing_n2o),  ALWAYS,     0, "t"},
    {MEASURE(fgas_co2e_t),    "F-gases",  "含氟气体", 0,                     IN_TOTALS,  1, "t"},
    {MEASURE(co2e_t),         "CO2e",     "直接合计", 0,                     ALWAYS,     1, "t"},
    {MEASURE(indirect_co2_t), "indirect", "间接CO2",  0,                     IN_TOTALS,  1, "t"},
    {MEASURE(coal_tce),       "coal",     "标准煤",   MISSING(missing_coal), ALWAYS,     1, "tce"},
    {MEASURE(indirect_tce),   "bought",   "外购能源", 0,                     IN_TOTALS,  1, "tce"},
    {MEASURE(removal_co2_t),  "removed",  "清除CO2",  0,                     IF_REMOVED, 1, "t"},
    {"net_co2e_t", NOT_STORED, offsetof(tanhe_measures, net_co2e_t),
                              "net CO2e", "净排放",   0,                     IF_REMOVED, 1, "t"},
};
/* clang-format on */

#define MEASURES       (sizeof measures / sizeof measures[0])
#define FIRST_MEASURES 9 /* of emissions; those of removals stand last in a record of CSV */

static double double_at(const void *object, size_t place) {
    double value;
    memcpy(&value, (const char *)object + place, sizeof value);
    return value;
}

static int64_t count_at(const void *object, size_t place) {
    int64_t value;
    memcpy(&value, (const char *)object + place, sizeof value);
    return value;
}

/* A measure of a line; what is emitted and removed together is not stored in it. */
static double measure_of(const tanhe_line *line, const measure *m) {
    return m->in_line == NOT_STORED ? line->co2e_t + line->removal_co2_t : double_at(line, m->in_line);
}

/* The whole was seen to fit in a double, and no part of it is larger. */
static tanhe_measures total_of(const job *j, tanhe_id category, tanhe_id subject) {
    tanhe_measures sum = {0};
    tanhe_inventory_total(j->total.inventory, category, subject, &sum);
    return sum;
}

/* The categories that have rows, and all above them, in the order of the guidelines. */
typedef struct tree {
    tanhe_id *categories;
    size_t count, capacity;
} tree;

static int tree_has(const tree *t, tanhe_id category) {
    for (size_t i = 0; i < t->count; i++) {
        if (t->categories[i] == category)
            return 1;
    }
    return 0;
}

/* A category's number is above its parent's and below its next sibling's. */
static void tree_add(tree *t, tanhe_id category) {
    tanhe_id parent = 0;
    if (category == 0 || tree_has(t, category))
        return;
    if (tanhe_category_parent(category, &parent) == TANHE_OK)
        tree_add(t, parent);
    t->categories = (tanhe_id *)grown(t->categories, t->count, &t->capacity, sizeof(*t->categories));
    size_t i = t->count++;
    for (; i > 0 && t->categories[i - 1] > category; i--)
        t->categories[i] = t->categories[i - 1];
    t->categories[i] = category;
}

static tree category_tree(const job *j) {
    tree t = {NULL, 0, 0};
    tanhe_id category = 0;
    while (tanhe_inventory_next_category(j->total.inventory, category, &category) == TANHE_OK)
        tree_add(&t, category);
    return t;
}

/* ---- how a factor was found ------------------------------------------------------------------------------ */

typedef struct match_word {
    int32_t bit;
    const char *word;
    const char *meaning;
} match_word;

static const match_word match_words[] = {
    {TANHE_MATCH_EARLIER_YEAR, "earlier-year", "value of an earlier year 采用较早年份的值"},
    {TANHE_MATCH_WIDER_REGION, "wider-region", "value of a wider region 采用上级区域的值"},
    {TANHE_MATCH_UNCONFIRMED, "unconfirmed", "unconfirmed value, as allowed 经允许采用未核实值"},
    {TANHE_MATCH_SINGLE_SOURCED, "single-sourced", "known from one copy only 仅有单一来源"},
    {TANHE_MATCH_LOCKED_PASSED, "locked-passed",
     "a preferred document has an unconfirmed value 优先文件的值未核实"},
    {TANHE_MATCH_RANGE_PASSED, "range-passed", "a preferred document prints a range only 优先文件仅有区间"},
    {TANHE_MATCH_RANGE_END, "range-end", "one end of a printed range, as allowed 经允许采用区间端值"},
    {TANHE_MATCH_OVERLAY, "overlay", "from --factors 用户因子表"},
    {TANHE_MATCH_MEASURED, "measured", "measured, from the row itself 实测值"},
    {TANHE_MATCH_GAS_STATE, "gas-state",
     "m3 taken at the document's reference state 未注明状态的立方米按文件的标准状态"},
    {TANHE_MATCH_MISPRINT, "misprint", "known misprint of the document 文件已知误印"},
    {TANHE_MATCH_INTERPOLATED, "interpolated", "between printed points 内插"},
};

#define MATCH_WORDS (sizeof match_words / sizeof match_words[0])

/* "exact", or the words joined by "+". */
static void print_match(char text[256], int32_t match) {
    text[0] = '\0';
    for (size_t i = 0; i < MATCH_WORDS; i++) {
        if ((match & match_words[i].bit) != 0) {
            strcat(text, text[0] != '\0' ? "+" : "");
            strcat(text, match_words[i].word);
        }
    }
    if (text[0] == '\0')
        strcpy(text, "exact");
}

static const char *method_word(int32_t method) {
    static const choice methods[] = {{"combustion", TANHE_METHOD_COMBUSTION},
                                     {"electricity", TANHE_METHOD_ELECTRICITY},
                                     {"heat", TANHE_METHOD_HEAT},
                                     {"gas", TANHE_METHOD_GAS},
                                     {"factor", TANHE_METHOD_FACTOR},
                                     {"land", TANHE_METHOD_LAND},
                                     {NULL, 0}};
    return word_of(methods, method);
}

static const char *formula_word(int32_t formula) {
    static const choice formulas[] = {{"stock_change", TANHE_FORMULA_STOCK_CHANGE},
                                      {"net_co2", TANHE_FORMULA_NET_CO2},
                                      {"volume_whole", TANHE_FORMULA_VOLUME_WHOLE},
                                      {"volume_above", TANHE_FORMULA_VOLUME_ABOVE},
                                      {"growth", TANHE_FORMULA_GROWTH},
                                      {"gain", TANHE_FORMULA_GAIN},
                                      {"wetland", TANHE_FORMULA_WETLAND},
                                      {"enteric", TANHE_FORMULA_ENTERIC},
                                      {"manure", TANHE_FORMULA_MANURE},
                                      {"burning", TANHE_FORMULA_BURNING},
                                      {"lime", TANHE_FORMULA_LIME},
                                      {"soil_n_direct", TANHE_FORMULA_SOIL_N_DIRECT},
                                      {"soil_n_indirect", TANHE_FORMULA_SOIL_N_INDIRECT},
                                      {"rice_season", TANHE_FORMULA_RICE_SEASON},
                                      {"rice", TANHE_FORMULA_RICE},
                                      {NULL, 0}};
    return word_of(formulas, formula);
}

/* Text of a factor's provenance; empty where there is none. */
typedef struct provenance {
    char key[512], source[512], locator[512], unit[TANHE_UNIT_TEXT_MAX];
} provenance;

static void find_provenance(const job *j, const tanhe_factor *f, provenance *p) {
    memset(p, 0, sizeof(*p));
    tanhe_factor_text(&j->catalog, f, TANHE_TEXT_SOURCE_KEY, p->key, sizeof p->key);
    tanhe_factor_text(&j->catalog, f, TANHE_TEXT_SOURCE, p->source, sizeof p->source);
    tanhe_factor_text(&j->catalog, f, TANHE_TEXT_LOCATOR, p->locator, sizeof p->locator);
    tanhe_unit_print(f->unit, TANHE_KEY, p->unit, sizeof p->unit);
}

static const char *code_of(tanhe_id category, char text[TANHE_CATEGORY_TEXT_MAX]) {
    text[0] = '\0';
    if (category != 0)
        tanhe_category_print(category, text, TANHE_CATEGORY_TEXT_MAX);
    return text;
}

static const char *text_or_empty(const char *text) {
    return text != NULL ? text : "";
}

/* ---- JSON ------------------------------------------------------------------------------------------------ */

static void json_string(const char *text) {
    putchar('"');
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '"' || c == '\\')
            printf("\\%c", c);
        else if (c < 0x20)
            printf("\\u%04x", c);
        else
            putchar(c);
    }
    putchar('"');
}

/* `first` is 1 before the first member of an object or list, then 0. */
static void json_comma(int *first) {
    if (!*first)
        putchar(',');
    *first = 0;
}

static void json_key(int *first, const char *key) {
    json_comma(first);
    json_string(key);
    putchar(':');
}

static void json_text(int *first, const char *key, const char *value) {
    json_key(first, key);
    json_string(value);
}

static void json_integer(int *first, const char *key, int64_t value) {
    json_key(first, key);
    printf("%lld", (long long)value);
}

static void json_number(int *first, const char *key, double value) {
    char text[NUMBER_TEXT_MAX] = "null";
    if (!is_absent(value))
        print_number(text, value);
    json_key(first, key);
    fputs(text, stdout);
}

static void json_status(int *first, const char *key, tanhe_status status) {
    json_key(first, key);
    if (status == TANHE_OK)
        fputs("null", stdout);
    else
        json_string(tanhe_status_text(status, TANHE_ENGLISH));
}

static void json_bad_rows(const job *j) {
    int first = 1;
    putchar('[');
    for (size_t i = 0; i < j->bad_count; i++) {
        const tanhe_text_error *error = &j->bad[i];
        int first_key = 1;
        json_comma(&first);
        putchar('{');
        json_integer(&first_key, "line", error->line);
        json_integer(&first_key, "column", error->column);
        json_text(&first_key, "column_name", error->name);
        json_integer(&first_key, "code", error->status);
        json_text(&first_key, "reason", error->reason);
        putchar('}');
    }
    putchar(']');
}

static void json_factor(const job *j, const tanhe_factor *f) {
    provenance p;
    char match[256];
    int first = 1;
    find_provenance(j, f, &p);
    print_match(match, f->match);
    putchar('{');
    json_text(&first, "subject", subject_key(f->subject));
    json_text(&first, "property", name_of(TANHE_NAME_PROPERTY, f->property, TANHE_KEY));
    json_text(&first, "variant", name_of(TANHE_NAME_VARIANT, f->variant, TANHE_KEY));
    json_number(&first, "value", f->value);
    json_text(&first, "unit", p.unit);
    json_number(&first, "low", f->low);
    json_number(&first, "high", f->high);
    json_text(&first, "source", p.source);
    json_text(&first, "source_key", p.key);
    json_text(&first, "locator", p.locator);
    json_integer(&first, "region", f->region);
    json_integer(&first, "year", f->year);
    json_text(&first, "grade", name_of(TANHE_NAME_GRADE, f->grade, TANHE_KEY));
    json_text(&first, "match", match);
    putchar('}');
}

static void json_factors(const job *j, const tanhe_line *line) {
    int first = 1;
    putchar('[');
    for (size_t i = 0; i < TANHE_LINE_FACTORS; i++) {
        if (line->factors[i].property != 0) {
            json_comma(&first);
            json_factor(j, &line->factors[i]);
        }
    }
    putchar(']');
}

static void json_parameters(const tanhe_line *line) {
    int first = 1;
    putchar('[');
    for (int32_t i = 0; i < line->parameter_count; i++) {
        const tanhe_parameter *p = &line->parameters[i];
        char unit[TANHE_UNIT_TEXT_MAX] = "";
        int first_key = 1;
        if (!is_absent(p->value))
            tanhe_unit_print(p->unit, TANHE_KEY, unit, sizeof unit);
        json_comma(&first);
        putchar('{');
        json_text(&first_key, "property", name_of(TANHE_NAME_PROPERTY, p->property, TANHE_KEY));
        json_text(&first_key, "variant", name_of(TANHE_NAME_VARIANT, p->variant, TANHE_KEY));
        json_number(&first_key, "value", p->value);
        json_text(&first_key, "unit", unit);
        putchar('}');
    }
    putchar(']');
}

static void json_line(const job *j, const tanhe_line *line) {
    char code[TANHE_CATEGORY_TEXT_MAX];
    char unit[TANHE_UNIT_TEXT_MAX] = "";
    int first = 1;
    tanhe_unit_print(line->unit, TANHE_KEY, unit, sizeof unit);
    putchar('{');
    json_integer(&first, "line", line->line);
    json_text(&first, "category", code_of(line->category, code));
    json_text(&first, "subject", subject_key(line->subject));
    json_number(&first, "amount", line->amount);
    json_text(&first, "unit", unit);
    json_integer(&first, "region", line->region);
    json_integer(&first, "year", line->year);
    json_text(&first, "variant", name_of(TANHE_NAME_VARIANT, line->variant, TANHE_KEY));
    json_key(&first, "parameters");
    json_parameters(line);
    json_text(&first, "method", text_or_empty(method_word(line->method)));
    json_text(&first, "formula", text_or_empty(formula_word(line->formula)));
    for (size_t i = 0; i < MEASURES; i++)
        json_number(&first, measures[i].key, measure_of(line, &measures[i]));
    json_number(&first, "u", line->u);
    json_status(&first, "ch4_missing", line->ch4_status);
    json_status(&first, "n2o_missing", line->n2o_status);
    json_status(&first, "coal_missing", line->coal_status);
    json_key(&first, "factors");
    json_factors(j, line);
    putchar('}');
}

static void json_lines(const job *j) {
    tanhe_activity_reader reader;
    tanhe_text_error error;
    tanhe_line line;
    int got;
    int first = 1;
    putchar('[');
    if (begin_rows(j, &reader, &error)) {
        while ((got = next_line(j, &reader, &line, &error)) != 0) {
            if (got < 0)
                continue;
            json_comma(&first);
            fputs("\n  ", stdout);
            json_line(j, &line);
        }
    }
    putchar(']');
}

/* The measures as members of an object that is open. */
static void json_measures(int *first, const tanhe_measures *sum) {
    for (size_t i = 0; i < MEASURES; i++)
        json_number(first, measures[i].key, double_at(sum, measures[i].in_total));
    json_number(first, "u", sum->u);
    json_number(first, "u_covered", sum->u_covered);
    json_number(first, "u_removal", sum->u_removal);
    json_integer(first, "rows", sum->rows);
    json_integer(first, "missing_ch4", sum->missing_ch4);
    json_integer(first, "missing_n2o", sum->missing_n2o);
    json_integer(first, "missing_coal", sum->missing_coal);
}

static void json_by_category(const job *j) {
    char code[TANHE_CATEGORY_TEXT_MAX];
    tree t = category_tree(j);
    int first = 1;
    putchar('[');
    for (size_t i = 0; i < t.count; i++) {
        tanhe_measures sum = total_of(j, t.categories[i], 0);
        tanhe_id parent = 0;
        int first_key = 1;
        tanhe_category_parent(t.categories[i], &parent);
        json_comma(&first);
        fputs("\n  {", stdout);
        json_text(&first_key, "category", code_of(t.categories[i], code));
        json_text(&first_key, "parent", code_of(parent, code));
        json_text(&first_key, "name_zh", text_or_empty(tanhe_category_name(t.categories[i], TANHE_CHINESE)));
        json_text(&first_key, "name_en", text_or_empty(tanhe_category_name(t.categories[i], TANHE_ENGLISH)));
        json_measures(&first_key, &sum);
        putchar('}');
    }
    putchar(']');
    free(t.categories);
}

static void json_by_subject(const job *j) {
    tanhe_id subject = 0;
    int first = 1;
    putchar('[');
    while (tanhe_inventory_next_subject(j->total.inventory, 0, subject, &subject) == TANHE_OK) {
        tanhe_measures sum = total_of(j, 0, subject);
        int first_key = 1;
        json_comma(&first);
        fputs("\n  {", stdout);
        json_text(&first_key, "subject", subject_key(subject));
        json_text(&first_key, "name_zh", name_of(TANHE_NAME_SUBJECT, subject, TANHE_CHINESE));
        json_text(&first_key, "name_en", name_of(TANHE_NAME_SUBJECT, subject, TANHE_ENGLISH));
        json_measures(&first_key, &sum);
        putchar('}');
    }
    putchar(']');
}

static void json_groups(const job *j) {
    int32_t view = j->options.view;
    int first = 1;
    putchar('[');
    for (int32_t group = 1; tanhe_view_name(view, group, TANHE_ENGLISH) != NULL; group++) {
        tanhe_measures sum;
        int first_key = 1;
        if (tanhe_inventory_view(j->total.inventory, view, group, &sum) != TANHE_OK)
            continue;
        json_comma(&first);
        fputs("\n  {", stdout);
        json_integer(&first_key, "group", group);
        json_text(&first_key, "name_zh", text_or_empty(tanhe_view_name(view, group, TANHE_CHINESE)));
        json_text(&first_key, "name_en", text_or_empty(tanhe_view_name(view, group, TANHE_ENGLISH)));
        json_measures(&first_key, &sum);
        putchar('}');
    }
    putchar(']');
}

static void json_totals(const job *j) {
    tanhe_measures sum = total_of(j, 0, 0);
    int first = 1;
    putchar('{');
    json_measures(&first, &sum);
    putchar('}');
}

/* A member that only an inventory with totals has. */
static void json_part(int *first, const char *key, const job *j, void (*print)(const job *),
                      const char *otherwise) {
    json_key(first, key);
    if (has_totals(j))
        print(j);
    else
        fputs(otherwise, stdout);
    putchar('\n');
}

static void print_json(const job *j) {
    int first = 1;
    putchar('{');
    json_text(&first, "edition", tanhe_data_edition());
    json_text(&first, "version", tanhe_version());
    json_text(&first, "gwp", word_of(reports, j->options.gwp));
    json_text(&first, "view", word_of(views, j->options.view));
    json_key(&first, "allow");
    int first_word = 1;
    putchar('[');
    for (const choice *c = allowances; c->word != NULL; c++) {
        if ((j->options.allow & c->value) != 0) {
            json_comma(&first_word);
            json_string(c->word);
        }
    }
    putchar(']');
    json_integer(&first, "rows", j->rows);
    putchar('\n');
    json_key(&first, "bad_rows");
    json_bad_rows(j);
    putchar('\n');
    json_key(&first, "lines");
    json_lines(j);
    putchar('\n');
    json_part(&first, "totals", j, json_totals, "null");
    json_part(&first, "by_category", j, json_by_category, "[]");
    json_part(&first, "by_subject", j, json_by_subject, "[]");
    json_part(&first, "groups", j, json_groups, "[]");
    puts("}");
}

/* ---- CSV ------------------------------------------------------------------------------------------------- */

static void csv_number(double value) {
    char text[NUMBER_TEXT_MAX] = "";
    if (!is_absent(value))
        print_number(text, value);
    printf(",%s", text);
}

static void csv_text(const char *text) {
    putchar(',');
    csv_print(text);
}

/* "ncv 20.908 GJ/t [gbt32151_34_2024, table C.1, A]; ..." */
static void csv_factors(const job *j, const tanhe_line *line) {
    char text[TANHE_LINE_FACTORS * 1280] = "";
    size_t length = 0;
    for (size_t i = 0; i < TANHE_LINE_FACTORS; i++) {
        const tanhe_factor *f = &line->factors[i];
        provenance p;
        char value[NUMBER_TEXT_MAX];
        if (f->property == 0)
            continue;
        find_provenance(j, f, &p);
        print_number(value, f->value);
        length +=
            (size_t)snprintf(text + length, sizeof text - length, "%s%s %s %s [%s, %s, %s]",
                             length > 0 ? "; " : "", name_of(TANHE_NAME_PROPERTY, f->property, TANHE_KEY),
                             value, p.unit, p.key, p.locator, name_of(TANHE_NAME_GRADE, f->grade, TANHE_KEY));
    }
    csv_text(text);
}

/* As in the column of activity rows: "bef_above; wood_density=0.31 t/m3" */
static void csv_parameters(const tanhe_line *line) {
    char text[TANHE_PARAMETERS_MAX * 256] = "";
    size_t length = 0;
    for (int32_t i = 0; i < line->parameter_count; i++) {
        const tanhe_parameter *p = &line->parameters[i];
        char unit[TANHE_UNIT_TEXT_MAX] = "";
        char value[NUMBER_TEXT_MAX] = "";
        int has_value = !is_absent(p->value);
        if (has_value)
            print_number(value, p->value);
        if (has_value && p->unit != TANHE_UNIT_ONE)
            tanhe_unit_print(p->unit, TANHE_KEY, unit, sizeof unit);
        length +=
            (size_t)snprintf(text + length, sizeof text - length, "%s%s%s%s%s%s%s%s", i > 0 ? "; " : "",
                             name_of(TANHE_NAME_PROPERTY, p->property, TANHE_KEY), p->variant != 0 ? ":" : "",
                             p->variant != 0 ? name_of(TANHE_NAME_VARIANT, p->variant, TANHE_KEY) : "",
                             has_value ? "=" : "", value, unit[0] != '\0' ? " " : "", unit);
    }
    csv_text(text);
}

static void csv_line(const job *j, const tanhe_line *line) {
    char code[TANHE_CATEGORY_TEXT_MAX];
    char unit[TANHE_UNIT_TEXT_MAX] = "";
    tanhe_unit_print(line->unit, TANHE_KEY, unit, sizeof unit);
    printf("%lld,%s,%s", (long long)line->line, code_of(line->category, code), subject_key(line->subject));
    csv_number(line->amount);
    csv_text(unit);
    printf(",%ld,%ld", (long)line->region, (long)line->year);
    for (size_t i = 0; i < FIRST_MEASURES; i++)
        csv_number(measure_of(line, &measures[i]));
    csv_number(line->u);
    csv_factors(j, line);
    for (size_t i = FIRST_MEASURES; i < MEASURES; i++)
        csv_number(measure_of(line, &measures[i]));
    csv_text(name_of(TANHE_NAME_VARIANT, line->variant, TANHE_KEY));
    csv_parameters(line);
    csv_text(text_or_empty(formula_word(line->formula)));
    putchar('\n');
}

static void print_csv(const job *j) {
    tanhe_activity_reader reader;
    tanhe_text_error error;
    tanhe_line line;
    int got;
    fputs("line,category,subject,amount,unit,region,year", stdout);
    for (size_t i = 0; i < FIRST_MEASURES; i++)
        printf(",%s", measures[i].key);
    fputs(",u,factors", stdout);
    for (size_t i = FIRST_MEASURES; i < MEASURES; i++)
        printf(",%s", measures[i].key);
    puts(",variant,parameters,formula");
    if (!begin_rows(j, &reader, &error))
        return;
    while ((got = next_line(j, &reader, &line, &error)) != 0) {
        if (got > 0)
            csv_line(j, &line);
    }
}

/* ---- text: tables ---------------------------------------------------------------------------------------- */

/* Which columns the tables have, and in which unit the large measures are. */
typedef struct layout {
    int shown[MEASURES];
    int starred[MEASURES]; /* some row of the inventory does not know it */
    double scale;
    int has_land_co2; /* CO2 that land emits is among the direct CO2 */
    char align[2 + MEASURES + 1];
} layout;

#define LARGE_T 1e6 /* from here on in 10^4 t */

static int is_large(const tanhe_measures *total) {
    return total->co2e_t >= LARGE_T || total->indirect_co2_t >= LARGE_T || total->coal_tce >= LARGE_T ||
           total->removal_co2_t <= -LARGE_T;
}

static int is_shown(const measure *m, const tanhe_measures *total) {
    if (m->shown == IF_REMOVED)
        return total->removal_co2_t != 0;
    return m->shown == ALWAYS || double_at(total, m->in_total) != 0;
}

static layout choose_layout(const job *j, const tanhe_measures *total) {
    layout l;
    tanhe_id land = 0;
    size_t columns = 2;
    memset(&l, 0, sizeof l);
    l.scale = is_large(total) ? 1e4 : 1;
    tanhe_category_parse("3", TANHE_NUL, &land);
    l.has_land_co2 = total_of(j, land, 0).co2_t != 0;
    strcpy(l.align, "ll");
    for (size_t i = 0; i < MEASURES; i++) {
        const measure *m = &measures[i];
        l.shown[i] = is_shown(m, total);
        l.starred[i] = m->missing != 0 && count_at(total, m->missing) > 0;
        if (l.shown[i])
            l.align[columns++] = 'r';
    }
    l.align[columns] = '\0';
    return l;
}

static const char *unit_of(const layout *l, const measure *m, char text[32]) {
    snprintf(text, 32, "%s%s", m->is_large && l->scale > 1 ? "10^4 " : "", m->unit);
    return text;
}

static const char *title_zh_of(const layout *l, size_t i) {
    return i == 0 && l->has_land_co2 ? "化石、土地" : measures[i].title_zh;
}

static void table_titles(table *t, const layout *l, const char *title, const char *title_zh) {
    char unit[32];
    for (int row = 0; row < 3; row++) {
        table_cell(t, row == 0 ? title : row == 1 ? title_zh : "");
        table_cell(t, "");
        for (size_t i = 0; i < MEASURES; i++) {
            const measure *m = &measures[i];
            if (l->shown[i])
                table_format(t, "%s%s",
                             row == 0   ? m->title
                             : row == 1 ? title_zh_of(l, i)
                                        : unit_of(l, m, unit),
                             l->starred[i] ? " " : "");
        }
    }
}

/* A star behind a number says that rows are missing in it, "-*" that all are. */
static void measure_cell(table *t, const layout *l, const tanhe_measures *sum, size_t i) {
    const measure *m = &measures[i];
    int64_t missing = m->missing != 0 ? count_at(sum, m->missing) : 0;
    double value = double_at(sum, m->in_total) / (m->is_large ? l->scale : 1);
    if (missing > 0 && missing == sum->rows)
        table_cell(t, "-*");
    else
        table_format(t, "%.2f%s", value, missing > 0 ? "*" : l->starred[i] ? " " : "");
}

static void table_measures(table *t, const layout *l, const tanhe_measures *sum) {
    for (size_t i = 0; i < MEASURES; i++) {
        if (l->shown[i])
            measure_cell(t, l, sum, i);
    }
}

static void print_categories(const job *j, const layout *l) {
    char code[TANHE_CATEGORY_TEXT_MAX];
    table t;
    tree categories = category_tree(j);
    table_begin(&t, l->align);
    table_titles(&t, l, "category", "类别");
    for (size_t i = 0; i < categories.count; i++) {
        tanhe_id category = categories.categories[i];
        tanhe_measures sum = total_of(j, category, 0);
        table_cell(&t, code_of(category, code));
        table_format(&t, "%s %s", text_or_empty(tanhe_category_name(category, TANHE_CHINESE)),
                     text_or_empty(tanhe_category_name(category, TANHE_ENGLISH)));
        table_measures(&t, l, &sum);
    }
    puts("\nBy category, each with all below it 按类别（含下级）");
    table_print(&t, stdout);
    free(categories.categories);
}

static void print_subjects(const job *j, const layout *l) {
    table t;
    tanhe_id subject = 0;
    table_begin(&t, l->align);
    table_titles(&t, l, "subject", "品种");
    while (tanhe_inventory_next_subject(j->total.inventory, 0, subject, &subject) == TANHE_OK) {
        tanhe_measures sum = total_of(j, 0, subject);
        table_cell(&t, name_of(TANHE_NAME_SUBJECT, subject, TANHE_CHINESE));
        table_cell(&t, name_of(TANHE_NAME_SUBJECT, subject, TANHE_ENGLISH));
        table_measures(&t, l, &sum);
    }
    puts("\nBy fuel, energy and gas 按品种");
    table_print(&t, stdout);
}

static void print_groups(const job *j, const layout *l) {
    int32_t view = j->options.view;
    table t;
    table_begin(&t, l->align);
    table_titles(&t, l, "sector", "部门");
    for (int32_t group = 1; tanhe_view_name(view, group, TANHE_ENGLISH) != NULL; group++) {
        tanhe_measures sum;
        if (tanhe_inventory_view(j->total.inventory, view, group, &sum) != TANHE_OK || sum.rows == 0)
            continue;
        table_cell(&t, text_or_empty(tanhe_view_name(view, group, TANHE_CHINESE)));
        table_cell(&t, text_or_empty(tanhe_view_name(view, group, TANHE_ENGLISH)));
        table_measures(&t, l, &sum);
    }
    printf("\nBy sector, view %s 按部门\n", word_of(views, view));
    table_print(&t, stdout);
}

/* ---- text: head, assumptions, totals, gaps, sources ------------------------------------------------------- */

static void print_scope(const scope *s) {
    if (s->several_regions)
        printf("  region 地区       several 多个\n");
    else if (s->region != 0)
        printf("  region 地区       %ld %s\n", (long)s->region,
               name_of(TANHE_NAME_REGION, s->region, TANHE_CHINESE));
    if (s->last_year == 0)
        return;
    if (s->first_year == s->last_year)
        printf("  year 年份         %ld\n", (long)s->last_year);
    else
        printf("  years 年份        %ld-%ld\n", (long)s->first_year, (long)s->last_year);
}

static void print_head(const job *j) {
    puts("Greenhouse-gas inventory 温室气体清单");
    printf("  activity 活动数据 %s, %lld rows 行\n", j->options.path, (long long)j->rows);
    print_scope(&j->scope);
    printf("  library 程序库    tanhe %s, values edition 数据版本 %s\n", tanhe_version(),
           tanhe_data_edition());
    printf("  GWP 增温潜势      IPCC %s, 100 years%s\n", word_of(reports, j->options.gwp),
           j->options.gwp_is_default ? " (default; another by --gwp)" : "");
    if (j->bad_count > 0)
        printf(
            "\nINCOMPLETE 不完整: bad rows left out 坏行未计入: %zu; their emissions are in no total below\n",
            j->bad_count);
}

/* A list that goes on in the next line when this one is full. */
typedef struct wrapped {
    int width;
} wrapped;

static void wrap(wrapped *w, const char *text) {
    int width = display_width(text) + 2;
    if (w->width == 0 || w->width + width > 108) {
        fputs(w->width == 0 ? "      " : ",\n      ", stdout);
        w->width = 6;
    } else {
        fputs(", ", stdout);
    }
    fputs(text, stdout);
    w->width += width;
}

static int is_assumed(const used *u, int32_t bit, tanhe_id subject, tanhe_id property) {
    return (u->factor.match & bit) != 0 && u->factor.subject == subject && u->factor.property == property;
}

/* How many rows used such a value of this factor's subject and property; 0 when it was counted before. */
static int64_t count_assumed(const job *j, size_t index, int32_t bit) {
    const tanhe_factor *f = &j->used[index].factor;
    int64_t rows = 0;
    for (size_t i = 0; i < j->used_count; i++) {
        if (!is_assumed(&j->used[i], bit, f->subject, f->property))
            continue;
        if (i < index)
            return 0;
        rows += j->used[i].rows;
    }
    return rows;
}

/* The factors found in one way, as "原煤 ncv (7)". */
static void print_assumption(const job *j, const match_word *word) {
    wrapped list = {0};
    for (size_t i = 0; i < j->used_count; i++) {
        const tanhe_factor *f = &j->used[i].factor;
        char text[256];
        int64_t rows = (f->match & word->bit) != 0 ? count_assumed(j, i, word->bit) : 0;
        if (rows == 0)
            continue;
        if (list.width == 0)
            printf("  %s:\n", word->meaning);
        snprintf(text, sizeof text, "%s %s (%lld)", name_of(TANHE_NAME_SUBJECT, f->subject, TANHE_CHINESE),
                 name_of(TANHE_NAME_PROPERTY, f->property, TANHE_KEY), (long long)rows);
        wrap(&list, text);
    }
    if (list.width != 0)
        putchar('\n');
}

static void print_assumptions(const job *j) {
    puts("\nAssumed 采用的假设 (in brackets 括号内: rows 行数)");
    printf("  fallbacks allowed 允许的替代:");
    for (const choice *c = allowances; c->word != NULL; c++) {
        if ((j->options.allow & c->value) != 0)
            printf(" %s", c->word);
    }
    puts(j->options.allow == 0 ? " none 无" : "");
    for (size_t i = 0; i < MATCH_WORDS; i++)
        print_assumption(j, &match_words[i]);
}

static void total_row(table *t, const layout *l, const tanhe_measures *sum, size_t i, const char *name) {
    char unit[32];
    const measure *m = &measures[i];
    int64_t missing = m->missing != 0 ? count_at(sum, m->missing) : 0;
    table_cell(t, name);
    table_format(t, "%.4f", double_at(sum, m->in_total) / (m->is_large ? l->scale : 1));
    table_cell(t, unit_of(l, m, unit));
    if (missing > 0)
        table_format(t, "without %lld of %lld rows 缺%lld行", (long long)missing, (long long)sum->rows,
                     (long long)missing);
    else
        table_cell(t, "");
}

static const char land_co2_name[] = "direct CO2, fossil and of land 直接二氧化碳（化石、土地）";

static void print_uncertainty(const tanhe_measures *sum) {
    if (!is_absent(sum->u))
        printf("  uncertainty 不确定性: +-%.2f %% (95 %%), stated for %.1f %% of it 覆盖率\n", sum->u * 100,
               sum->u_covered * 100);
    else if (is_absent(sum->u_removal))
        puts("  uncertainty 不确定性: no row states one 未给出");
    if (!is_absent(sum->u_removal))
        printf("  uncertainty of the removals that state one 清除的不确定性: +-%.2f %% (95 %%)\n",
               sum->u_removal * 100);
}

static void print_totals(const layout *l, const tanhe_measures *sum) {
    static const char *const names[MEASURES] = {
        "direct CO2, fossil 直接二氧化碳（化石）",
        "biogenic CO2, memo 生物源二氧化碳（备忘）",
        "direct CH4 直接甲烷",
        "direct N2O 直接氧化亚氮",
        "direct F-gases, CO2e 直接含氟气体",
        "direct, CO2e 直接排放合计",
        "indirect CO2 间接二氧化碳（外购电力、热力）",
        "standard coal of fuels 燃料折标准煤",
        "standard coal of bought energy 外购电力、热力折标准煤",
        "CO2 removed by land 土地清除二氧化碳",
        "net of direct and removed, CO2e 净排放（直接排放与清除相抵）"};
    table t;
    table_begin(&t, "lrll");
    for (size_t i = 0; i < MEASURES; i++) {
        if (measures[i].shown != IF_REMOVED || l->shown[i])
            total_row(&t, l, sum, i, i == 0 && l->has_land_co2 ? land_co2_name : names[i]);
    }
    printf("\nTotals 合计 (direct and indirect are not to be added 直接与间接不相加)\n");
    table_print(&t, stdout);
    print_uncertainty(sum);
    if (sum->missing_ch4 > 0 || sum->missing_n2o > 0)
        puts(
            "  CO2e holds the gases that are known 二氧化碳当量只含已知气体; * some rows are missing 有缺行");
}

static void print_gaps(const job *j) {
    table t;
    if (j->gap_count == 0)
        return;
    table_begin(&t, "lllrl");
    const char *titles[] = {"measure 量", "subject 品种", "", "rows 行", "why 原因"};
    for (size_t i = 0; i < sizeof titles / sizeof titles[0]; i++)
        table_cell(&t, titles[i]);
    for (size_t i = 0; i < j->gap_count; i++) {
        const gap *g = &j->gaps[i];
        table_cell(&t, g->measure);
        table_cell(&t, name_of(TANHE_NAME_SUBJECT, g->subject, TANHE_CHINESE));
        table_cell(&t, name_of(TANHE_NAME_SUBJECT, g->subject, TANHE_ENGLISH));
        table_format(&t, "%lld", (long long)g->rows);
        table_format(&t, "%s %s", tanhe_status_text(g->status, TANHE_CHINESE),
                     tanhe_status_text(g->status, TANHE_ENGLISH));
    }
    puts("\nNot found, and in no total 未找到、未计入");
    table_print(&t, stdout);
}

static int by_subject(const void *left, const void *right) {
    const tanhe_factor *a = &((const used *)left)->factor;
    const tanhe_factor *b = &((const used *)right)->factor;
    const int32_t keys[][2] = {{a->subject, b->subject}, {a->property, b->property}, {a->variant, b->variant},
                               {a->table, b->table},     {a->row, b->row},           {a->match, b->match}};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        if (keys[i][0] != keys[i][1])
            return keys[i][0] < keys[i][1] ? -1 : 1;
    }
    return 0;
}

static void used_row(const job *j, const used *u, int is_first_of_subject, table *t) {
    const tanhe_factor *f = &u->factor;
    provenance p;
    char value[NUMBER_TEXT_MAX] = "as given";
    find_provenance(j, f, &p);
    if ((f->match & TANHE_MATCH_MEASURED) == 0)
        print_number(value, f->value);
    table_cell(t, is_first_of_subject ? name_of(TANHE_NAME_SUBJECT, f->subject, TANHE_CHINESE) : "");
    table_format(t, "%s%s%s", name_of(TANHE_NAME_PROPERTY, f->property, TANHE_KEY),
                 f->variant != 0 ? " " : "",
                 f->variant != 0 ? name_of(TANHE_NAME_VARIANT, f->variant, TANHE_KEY) : "");
    table_cell(t, value);
    table_cell(t, p.unit);
    table_cell(t, f->grade != TANHE_GRADE_NONE ? name_of(TANHE_NAME_GRADE, f->grade, TANHE_KEY) : "");
    table_format(t, "%lld", (long long)u->rows);
    table_format(t, "%s%s%s", p.key, p.locator[0] != '\0' ? ", " : "", p.locator);
}

/* The titles of the built-in documents used, each once; `list` is in the order of the subjects. */
static void print_documents(const job *j, const used *list) {
    table t;
    table_begin(&t, "ll");
    for (size_t i = 0; i < j->used_count; i++) {
        int again = 0;
        provenance p;
        for (size_t k = 0; k < i && !again; k++)
            again = list[k].factor.source == list[i].factor.source &&
                    list[k].factor.table == list[i].factor.table;
        if (again || (list[i].factor.match & (TANHE_MATCH_OVERLAY | TANHE_MATCH_MEASURED)) != 0)
            continue;
        find_provenance(j, &list[i].factor, &p);
        table_cell(&t, p.key);
        table_cell(&t, p.source);
    }
    puts("\nDocuments 来源文件");
    table_print(&t, stdout);
}

static void print_sources(const job *j) {
    const char *titles[] = {"subject 品种", "property 属性", "value 值",   "unit 单位",
                            "grade 等级",   "rows 行",       "source 来源"};
    table t;
    if (j->used_count == 0)
        return;
    used *list = (used *)check_memory(malloc(j->used_count * sizeof(*list)));
    memcpy(list, j->used, j->used_count * sizeof(*list));
    qsort(list, j->used_count, sizeof(*list), by_subject);
    table_begin(&t, "llrllrl");
    for (size_t i = 0; i < sizeof titles / sizeof titles[0]; i++)
        table_cell(&t, titles[i]);
    for (size_t i = 0; i < j->used_count; i++)
        used_row(j, &list[i], i == 0 || list[i].factor.subject != list[i - 1].factor.subject, &t);
    puts("\nFactors used 采用的因子");
    table_print(&t, stdout);
    print_documents(j, list);
    free(list);
}

static void print_text(const job *j) {
    if (!has_totals(j))
        return;
    tanhe_measures total = total_of(j, 0, 0);
    layout l = choose_layout(j, &total);
    print_head(j);
    print_assumptions(j);
    print_categories(j, &l);
    print_subjects(j, &l);
    print_groups(j, &l);
    print_totals(&l, &total);
    print_gaps(j);
    print_sources(j);
}

/* ---- ---- */

static int explain_line(const job *j, const tanhe_line *line) {
    size_t size = 0;
    tanhe_line_explain(&j->catalog, line, NULL, 0, &size);
    char *sheet = (char *)check_memory(malloc(size));
    tanhe_status status = tanhe_line_explain(&j->catalog, line, sheet, size, &size);
    if (status == TANHE_OK)
        fputs(sheet, stdout);
    else
        fprintf(stderr, "%s\n", tanhe_status_text(status, TANHE_ENGLISH));
    free(sheet);
    return status == TANHE_OK ? EXIT_DONE : EXIT_BAD_DATA;
}

/* The calculation sheet of one row of the file. */
static int explain(const job *j) {
    tanhe_activity_reader reader;
    tanhe_text_error error;
    tanhe_line line;
    int got;
    if (!begin_rows(j, &reader, &error)) {
        print_text_error(j->options.path, &error);
        return EXIT_BAD_DATA;
    }
    while ((got = next_line(j, &reader, &line, &error)) != 0) {
        if (got > 0 && line.line == j->options.explain)
            return explain_line(j, &line);
        if (got < 0 && error.line == j->options.explain) {
            print_text_error(j->options.path, &error);
            return EXIT_BAD_DATA;
        }
    }
    fprintf(stderr, "%s: no row begins at line %lld\n", j->options.path, (long long)j->options.explain);
    return EXIT_USAGE;
}

static void list_bad_rows(const job *j) {
    fflush(stdout); /* behind the report also where both go to one place */
    for (size_t i = 0; i < j->bad_count; i++)
        print_text_error(j->options.path, &j->bad[i]);
    if (j->bad_count > 0 && !has_totals(j))
        fprintf(stderr, "bad rows 坏行: %zu, so no totals 不给合计%s\n", j->bad_count,
                j->header_is_bad ? "" : " (--keep-going for totals without them)");
    else if (j->rows == 0)
        fprintf(stderr, "%s: no rows 没有数据行\n", j->options.path);
}

static int run(job *j) {
    tanhe_measures whole;
    j->text = read_file(j->options.path, &j->length);
    if (!make_catalog(j) || j->text == NULL)
        return EXIT_USAGE;
    j->total.settings.gwp = j->options.gwp;
    j->total.settings.allow = j->options.allow;
    ledger_grow(&j->total);
    if (j->options.explain != 0)
        return explain(j);
    compute(j);
    if (tanhe_inventory_total(j->total.inventory, 0, 0, &whole) != TANHE_OK) {
        fprintf(stderr, "%s: the total does not fit in a double\n", j->options.path);
        return EXIT_BAD_DATA;
    }
    if (j->options.format == FORMAT_JSON)
        print_json(j);
    else if (j->options.format == FORMAT_CSV)
        print_csv(j);
    else
        print_text(j);
    if (j->options.format != FORMAT_JSON)
        list_bad_rows(j);
    return j->bad_count > 0 ? EXIT_BAD_DATA : EXIT_DONE;
}

int main(int argc, char **argv) {
    static job j; /* all zero */
    j.options.view = TANHE_VIEW_IPCC;
    j.options.gwp = TANHE_GWP_AR6;
    j.options.gwp_is_default = 1;
    if (argc == 2 && strcmp(argv[1], "--help") == 0) {
        fputs(usage, stdout);
        return finish(EXIT_DONE);
    }
    if (argc == 2 && strcmp(argv[1], "--version") == 0) {
        printf("tanhe %s, values edition %s\n", tanhe_version(), tanhe_data_edition());
        return finish(EXIT_DONE);
    }
    if (!parse_options(&j.options, argc, argv))
        return EXIT_USAGE;
    if (tanhe_self_test() != TANHE_OK) {
        fputs("this build's arithmetic is not IEEE 754 double: its totals cannot be trusted\n", stderr);
        return EXIT_USAGE;
    }
    int status = run(&j);
    free_job(&j);
    return finish(status);
}
