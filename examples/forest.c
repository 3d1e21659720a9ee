/* SPDX-License-Identifier: MIT */

/*
 * A province's series of forest stock and cover to growth and to sink by three methods, and sample plots to carbon with
 * their uncertainty: see `usage` below, or run with --help.
 *
 * A parameter that nobody gave and no document prints is told as missing; nothing is taken as zero or as a usual value.
 */

#include <math.h> /* NAN; nothing of libm is called */

#include "common.h"

static const char usage[] =
    "usage: forest [OPTION VALUE]... SURVEY.csv [PLOTS.csv]\n"
    "       forest --help\n"
    "\n"
    "Growth, cover and sink of a region's forests; carbon of sample plots 森林蓄积量增长、碳汇与样地碳储量.\n"
    "\n"
    "  --species       all of the stock taken as this one, for its expansion factor: chinese_fir, 马尾松\n"
    "  --wood-density  basic wood density of the stock, t/m3\n"
    "  --gr            TOTAL growth a year over the stock, a fraction (not its net growth)\n"
    "  --cr            consumption a year over the stock, a fraction\n"
    "  --consumption   felling or total: does --cr count natural mortality?\n"
    "  --scattered     scattered and four-side trees and sparse woods, m3\n"
    "  --area          of the forests, ha, for gain-loss\n"
    "  --age           to-20 or over-20 years, for the growth of gain-loss\n"
    "  --harvest       roundwood, m3 a year, for gain-loss\n"
    "  --edition       2006 or 2019, where editions of the IPCC differ\n"
    "  --origin        a text for the report: where the numbers of these options come from\n"
    "  --factors       FILE.csv of your own values, before the built-in ones; of several the last goes "
    "first\n"
    "  --allow         unconfirmed: take values that are recalled and locked\n"
    "\n"
    "SURVEY.csv has the columns origin, region, year, series (standing_stock, forest_stock, cover_forestry,\n"
    "cover_land), value, unit, source, grade; PLOTS.csv origin, plot, area_ha, species, dbh_cm, height_m.\n"
    "Exit status: 0 done; 1 bad data, or no method has all it needs; 2 wrong usage, or an unreadable file.\n";

#define CO2_OF_C       (44.0 / 12.0)
#define BIG            1e4   /* volumes and sinks are printed in 10^4 */
#define PLAN_GROWTH    0.035 /* of 潭政发〔2023〕9号 */
#define CONFIDENCE     0.90
#define DENSE_T_PER_HA 125 /* above-ground biomass at which the published root ratio changes */

/* ---- options --------------------------------------------------------------------------------------------- */

static const choice consumptions[] = {
    {"felling", TANHE_CONSUMPTION_FELLING}, {"total", TANHE_CONSUMPTION_TOTAL}, {NULL, 0}};
static const choice ages[] = {
    {"to-20", TANHE_VARIANT_AGE_TO_20}, {"over-20", TANHE_VARIANT_AGE_OVER_20}, {NULL, 0}};
static const choice editions[] = {{"2006", TANHE_ALLOW_IPCC2006},
                                  {"2019", TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_IPCC2019}, /* refines 2006 */
                                  {NULL, 0}};
static const choice allowances[] = {{"unconfirmed", TANHE_ALLOW_UNCONFIRMED}, {NULL, 0}};

enum { DENSITY, GR, CR, SCATTERED, AREA, HARVEST, AMOUNTS };

static const char *const amount_names[AMOUNTS] = {"--wood-density", "--gr",   "--cr",
                                                  "--scattered",    "--area", "--harvest"};

typedef struct options {
    double amounts[AMOUNTS]; /* NaN: not given */
    tanhe_id species;
    int32_t consumption, age, edition, allow;
    const char *origin;
    own_values own;
    const char *paths[2]; /* survey, plots */
    size_t path_count;
} options;

/* Rates are fractions; a density and an area divide. */
static int set_amount(double *amount, int which, const char *value) {
    return parse_number(value, amount) && *amount >= 0 && ((which != GR && which != CR) || *amount <= 1) &&
           ((which != DENSITY && which != AREA) || *amount > 0);
}

/* One option and its value; 0 when it is none, or the value is not one of its values. */
static int set_option(options *o, const char *name, const char *value) {
    for (int i = 0; i < AMOUNTS; i++) {
        if (strcmp(name, amount_names[i]) == 0)
            return set_amount(&o->amounts[i], i, value);
    }
    if (strcmp(name, "--species") == 0)
        return tanhe_name_parse(TANHE_NAME_SUBJECT, value, TANHE_NUL, &o->species) == TANHE_OK;
    if (strcmp(name, "--consumption") == 0)
        return choose(consumptions, value, &o->consumption);
    if (strcmp(name, "--age") == 0)
        return choose(ages, value, &o->age);
    if (strcmp(name, "--edition") == 0)
        return choose(editions, value, &o->edition);
    if (strcmp(name, "--allow") == 0)
        return choose(allowances, value, &o->allow);
    if (strcmp(name, "--origin") == 0) {
        o->origin = value;
        return 1;
    }
    return strcmp(name, "--factors") == 0 && own_values_add(&o->own, value);
}

static int wrong_usage(const char *what, const char *argument) {
    fprintf(stderr, "forest: %s%s%s\n%s", what, argument[0] != '\0' ? ": " : "", argument, usage);
    return 0;
}

static int parse_options(options *o, int argc, char **argv) {
    for (int i = 0; i < AMOUNTS; i++)
        o->amounts[i] = NAN;
    o->origin = "stated by the caller";
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
    return o->path_count > 0 || wrong_usage("no file of surveys", "");
}

/* ---- the job --------------------------------------------------------------------------------------------- */

typedef struct figure {
    const char *origin, *source, *grade;
    tanhe_survey survey;
} figure;

typedef struct plot {
    const char *name, *area_text;
    double area_ha;
    tanhe_sum whole_kg;
    long trees;
} plot;

enum { PROVINCIAL, GAIN_LOSS, STOCK_DIFFERENCE, METHODS };

/* What a method needed, and what it gave. */
typedef struct method {
    table needs; /* name, value, unit, where from */
    const char *note;
    int count, missing, recalled;
    tanhe_carbon_change result;
} method;

typedef struct job {
    options options;
    tanhe_catalog catalog, own; /* own: of --factors alone */
    char *texts[2];
    csv_file file; /* that is being read */
    const char *region_text, *plot_origin;
    int32_t region;
    figure *figures;
    size_t count, capacity;
    plot *plots;
    size_t plot_count, plot_capacity;
    tanhe_tree_model *models; /* of the species of the plots, each once */
    size_t model_count, model_capacity;
    method methods[METHODS];
    tanhe_forest_gain_loss_data gain_loss;
    tanhe_forest_stock stock; /* the last; its volume and year are of `last` */
    const figure *last;       /* of the forest stock */
} job;

static int make_catalog(job *j) {
    own_values *own = &j->options.own;
    int made = own_values_read(own, &j->catalog);
    if (made <= 0)
        return made < 0 ? wrong_usage("too many", "--factors") : 0;
    tanhe_catalog_init(&j->own);
    for (size_t i = own->count; i-- > 0;)
        tanhe_catalog_add(&j->own, &own->overlays[i].table);
    return 1;
}

/* ---- reading --------------------------------------------------------------------------------------------- */

static const choice series_names[] = {{"standing_stock", TANHE_SURVEY_STANDING_STOCK},
                                      {"forest_stock", TANHE_SURVEY_FOREST_STOCK},
                                      {"cover_forestry", TANHE_SURVEY_COVER_FORESTRY},
                                      {"cover_land", TANHE_SURVEY_COVER_LAND},
                                      {NULL, 0}};
static const char *const series_titles[] = {
    "", "stock of all trees 活立木总蓄积", "stock of forests 森林蓄积量",
    "cover, forestry surveys 森林覆盖率（林业口径）", "cover, third land survey 森林覆盖率（国土三调口径）"};

static int is_cover(int32_t definition) {
    return definition >= TANHE_SURVEY_COVER_FORESTRY;
}

enum { ORIGIN, REGION, YEAR, SERIES, VALUE, UNIT, SOURCE, GRADE };
static const char *const survey_columns[] = {"origin", "region", "year",  "series", "value",
                                             "unit",   "source", "grade", NULL};

/* A stock in m3, a cover as a fraction. */
static const char *parse_survey(const char *number, const char *unit, tanhe_survey *survey) {
    tanhe_id from = 0;
    tanhe_id to = is_cover(survey->definition) ? TANHE_UNIT_ONE : TANHE_UNIT_M3;
    if (!parse_number(number, &survey->value) || survey->value < 0)
        return "not a number of 0 or more";
    if (tanhe_unit_parse(unit, TANHE_NUL, &from) != TANHE_OK ||
        tanhe_unit_convert(survey->value, from, to, &survey->value) != TANHE_OK)
        return "not a number of a unit of this series";
    return is_cover(survey->definition) && survey->value > 1 ? "more cover than land" : NULL;
}

static const char *parse_year(const char *text, int32_t *year) {
    if (strlen(text) != 4 || strspn(text, "0123456789") != 4)
        return "not a year of four digits";
    *year = (int32_t)strtol(text, NULL, 10);
    return NULL;
}

static void read_survey(job *j) {
    csv_file *file = &j->file;
    figure f = {field(file, ORIGIN), field(file, SOURCE), field(file, GRADE), {0, 0, 0}};
    if (j->region_text == NULL) {
        j->region_text = field(file, REGION);
        if (tanhe_name_parse(TANHE_NAME_REGION, j->region_text, TANHE_NUL, &j->region) != TANHE_OK)
            complain_field(file, REGION, "not a region");
    } else if (strcmp(j->region_text, field(file, REGION)) != 0) {
        complain_field(file, REGION, "another region than the first row's");
    }
    complain_field(file, YEAR, parse_year(field(file, YEAR), &f.survey.year));
    if (choose(series_names, field(file, SERIES), &f.survey.definition))
        complain_field(file, VALUE, parse_survey(field(file, VALUE), field(file, UNIT), &f.survey));
    else
        complain_field(file, SERIES, "not a series");
    for (size_t i = 0; i < j->count; i++) {
        const tanhe_survey *s = &j->figures[i].survey;
        if (s->year == f.survey.year && s->definition == f.survey.definition)
            complain_field(file, YEAR, "this year of this series was given before");
    }
    j->figures = (figure *)grown(j->figures, j->count, &j->capacity, sizeof(*j->figures));
    j->figures[j->count++] = f;
}

/* Stocks before covers, then by year. */
static int by_year(const void *a, const void *b) {
    const tanhe_survey *x = &((const figure *)a)->survey;
    const tanhe_survey *y = &((const figure *)b)->survey;
    int covers = is_cover(x->definition) - is_cover(y->definition);
    int years = x->year - y->year;
    return covers != 0 ? covers : years != 0 ? years : x->definition - y->definition;
}

enum { PLOT_ORIGIN, PLOT, PLOT_AREA, SPECIES, DBH, HEIGHT };
static const char *const plot_columns[] = {"origin", "plot",     "area_ha", "species",
                                           "dbh_cm", "height_m", NULL};

/* A number above 0, or a complaint. */
static int read_positive(csv_file *file, int column, double *number) {
    int good = parse_number(field(file, column), number) && *number > 0;
    complain_field(file, column, good ? NULL : "not a number above 0");
    return good;
}

static plot *find_plot(job *j) {
    csv_file *file = &j->file;
    const char *name = field(file, PLOT);
    const char *area_text = field(file, PLOT_AREA);
    for (size_t i = 0; i < j->plot_count; i++) {
        if (strcmp(j->plots[i].name, name) != 0)
            continue;
        if (strcmp(j->plots[i].area_text, area_text) != 0)
            complain_field(file, PLOT_AREA, "another area than before");
        return &j->plots[i];
    }
    j->plots = (plot *)grown(j->plots, j->plot_count, &j->plot_capacity, sizeof(*j->plots));
    plot *p = &j->plots[j->plot_count++];
    memset(p, 0, sizeof(*p));
    tanhe_sum_init(&p->whole_kg);
    p->name = name;
    p->area_text = area_text;
    read_positive(file, PLOT_AREA, &p->area_ha);
    return p;
}

/* The equations of a species, or NULL. */
static const tanhe_tree_model *find_model(job *j, const char *name) {
    tanhe_id species = 0;
    tanhe_tree_model model;
    if (tanhe_name_parse(TANHE_NAME_SUBJECT, name, TANHE_NUL, &species) != TANHE_OK)
        return NULL;
    for (size_t i = 0; i < j->model_count; i++) {
        if (j->models[i].parts[0].species == species)
            return &j->models[i];
    }
    if (tanhe_tree_model_find(species, 0, &model) != TANHE_OK)
        return NULL;
    j->models = (tanhe_tree_model *)grown(j->models, j->model_count, &j->model_capacity, sizeof(*j->models));
    j->models[j->model_count] = model;
    return &j->models[j->model_count++];
}

static void read_tree(job *j) {
    csv_file *file = &j->file;
    double dbh = 0;
    double height = 0;
    tanhe_tree_biomass biomass;
    plot *p = find_plot(j);
    const tanhe_tree_model *model = find_model(j, field(file, SPECIES));
    if (j->plot_origin == NULL)
        j->plot_origin = field(file, PLOT_ORIGIN);
    else if (strcmp(j->plot_origin, field(file, PLOT_ORIGIN)) != 0)
        complain_field(file, PLOT_ORIGIN, "another origin than the first row's");
    if (model == NULL)
        complain_field(file, SPECIES, "not a species that one source has all four equations of");
    int has_dbh = read_positive(file, DBH, &dbh);
    if (!read_positive(file, HEIGHT, &height) || !has_dbh || model == NULL)
        return;
    tanhe_status status = tanhe_tree(model, dbh, height, &biomass);
    if (status == TANHE_OK)
        status = tanhe_sum_add(&p->whole_kg, biomass.whole_kg);
    if (status != TANHE_OK)
        complain_field(file, DBH,
                       status == TANHE_ESTATE ? "outside the diameters that the equations were fitted for"
                                              : tanhe_status_text(status, TANHE_ENGLISH));
    p->trees++;
}

static int read_all(job *j) {
    csv_file *file = &j->file;
    csv_file_begin(file, j->options.paths[0], j->texts[0], survey_columns);
    while (csv_file_next(file))
        read_survey(j);
    if (file->errors == 0 && j->count == 0)
        complain_line(file, 1, "there are no rows", "");
    if (file->errors > 0)
        return 0;
    qsort(j->figures, j->count, sizeof(*j->figures), by_year);
    if (j->options.path_count < 2)
        return 1;
    csv_file_begin(file, j->options.paths[1], j->texts[1], plot_columns);
    while (csv_file_next(file))
        read_tree(j);
    if (file->errors == 0 && j->plot_count < 2)
        complain_line(file, 1, "fewer than two plots say nothing of their spread", "");
    return file->errors == 0;
}

/* ---- growth and cover ------------------------------------------------------------------------------------ */

static void print_figures(const job *j) {
    table t;
    table_begin(&t, "rrlll");
    for (size_t i = 0; i < j->count; i++) {
        const figure *f = &j->figures[i];
        int cover = is_cover(f->survey.definition);
        table_format(&t, "%ld", (long)f->survey.year);
        table_format(&t, cover ? "%.2f %%" : "%.2f", cover ? 100 * f->survey.value : f->survey.value / BIG);
        table_cell(&t, series_titles[f->survey.definition]);
        table_cell(&t, f->origin);
        table_format(&t, "%s, grade %s", f->source, f->grade);
    }
    printf("Forests 森林: %s %s\n\nFigures 数据, stock in 10^4 m3\n", j->region_text,
           name_of(TANHE_NAME_REGION, j->region, TANHE_CHINESE));
    table_print(&t, stdout);
}

/* Neighbours; of one definition also those with no other between them, or out of one text. */
static int is_pair(const job *j, size_t first, size_t last) {
    const figure *a = &j->figures[first];
    const figure *b = &j->figures[last];
    if (is_cover(a->survey.definition) != is_cover(b->survey.definition))
        return 0;
    if (last == first + 1 || a->survey.definition != b->survey.definition)
        return last == first + 1;
    for (size_t i = first + 1; i < last; i++) {
        if (j->figures[i].survey.definition == a->survey.definition && strcmp(a->source, b->source) != 0)
            return 0;
    }
    return 1;
}

/* Why the two series of stock, and of cover, are not one. */
static const char *const breaks[] = {
    "NOT COMPARABLE 口径变化: all trees, scattered ones too, against those of forests alone",
    "NOT COMPARABLE 口径变化: forestry surveys against the merger with the third land survey"};

static void pair_row(table *t, const figure *a, const figure *b) {
    tanhe_survey_change c;
    int cover = is_cover(a->survey.definition);
    tanhe_status status = tanhe_survey_compare(&a->survey, &b->survey, &c);
    if (status != TANHE_OK && status != TANHE_BREAK)
        return; /* two definitions of one year */
    int has_rate = !cover && status == TANHE_OK && !is_absent(c.net_stock_growth);
    table_cell(t, cover ? "cover 覆盖率" : "stock 蓄积量");
    table_format(t, "%ld-%ld", (long)a->survey.year, (long)b->survey.year);
    table_format(t, cover ? "%+.2f points" : "%+.2f", cover ? 100 * c.change : c.change / BIG);
    table_format(t, has_rate ? "%+.2f %%/a" : "", 100 * c.net_stock_growth);
    table_cell(t, !has_rate ? "" : c.net_stock_growth < PLAN_GROWTH ? "below" : "not below");
    table_cell(t, strcmp(a->source, b->source) == 0 ? "one text" : "two texts");
    table_cell(t, status == TANHE_OK ? "" : breaks[cover]);
}

static void print_growth(const job *j) {
    static const char *const titles[] = {
        "series 指标", "years", "change 变化", "net growth 净增长率", "3.5 %/a", "texts", "", NULL};
    table t;
    table_begin(&t, "lrrrlll");
    title_row(&t, titles);
    for (size_t first = 0; first < j->count; first++) {
        for (size_t last = first + 1; last < j->count; last++) {
            if (is_pair(j, first, last))
                pair_row(&t, &j->figures[first], &j->figures[last]);
        }
    }
    puts("\nChanges 变化, stock in 10^4 m3");
    table_print(&t, stdout);
    puts("  A change of definition is not a change of forests: no rate is given across it. Two texts may "
         "differ, too.\n"
         "  3.5 % a year is Xiangtan's plan (潭政发〔2023〕9号): NET growth of the stock, as these rates "
         "are, and not the\n"
         "  guideline's total growth rate GR. Its cover of 42.51 % is of Xiangtan: no cover here is measured "
         "by it.");
}

/* ---- what the methods need ------------------------------------------------------------------------------- */

/* A parameter of a method; a text of NULL is missing, and `from` says why. */
static void need_text(job *j, int which, const char *name, const char *text, const char *unit,
                      const char *from) {
    method *m = &j->methods[which];
    m->count++;
    m->missing += text == NULL;
    table_cell(&m->needs, name);
    table_cell(&m->needs, text != NULL ? text : "MISSING 缺");
    table_cell(&m->needs, text != NULL ? unit : "");
    table_cell(&m->needs, from);
}

/* The same of a number; NaN is missing. Returns the number. */
static double need(job *j, int which, const char *name, double value, const char *unit, const char *from) {
    char number[NUMBER_TEXT_MAX];
    snprintf(number, sizeof number, "%.10g", value);
    need_text(j, which, name, is_absent(value) ? NULL : number, unit, from);
    return value;
}

static double need_option(job *j, int which, const char *name, int amount, const char *unit) {
    char from[1024];
    if (is_absent(j->options.amounts[amount]))
        snprintf(from, sizeof from, "not in the data; state %s", amount_names[amount]);
    else
        snprintf(from, sizeof from, "%s: %s", amount_names[amount], j->options.origin);
    return need(j, which, name, j->options.amounts[amount], unit, from);
}

static const char *why_missing(tanhe_status status) {
    switch (status) {
    case TANHE_EUNCONFIRMED:
        return "known only as recalled (grade D), locked: --allow unconfirmed, or confirm it by --factors";
    case TANHE_ECHOICE:
        return "the editions of the IPCC differ: --edition";
    case TANHE_ENOTFOUND:
        return "no document here has it for this region";
    default:
        return tanhe_status_text(status, TANHE_ENGLISH);
    }
}

/* A looked-up value: the factor it came from, or why there is none and `how` it could be given. */
static double need_factor(job *j, int which, const char *name, tanhe_status status, double value,
                          const char *unit, const tanhe_factor *factor, const char *how) {
    char source[512] = "";
    char locator[512] = "";
    char from[1200];
    if (status != TANHE_OK) {
        snprintf(from, sizeof from, "%s%s", why_missing(status), how);
        return need(j, which, name, NAN, "", from);
    }
    tanhe_factor_text(&j->catalog, factor, TANHE_TEXT_SOURCE, source, sizeof source);
    tanhe_factor_text(&j->catalog, factor, TANHE_TEXT_LOCATOR, locator, sizeof locator);
    j->methods[which].recalled += factor->grade == TANHE_GRADE_D;
    snprintf(from, sizeof from, "%s%s%s, %s%s%s", source, locator[0] != '\0' ? ", " : "", locator,
             factor->grade == TANHE_GRADE_NONE ? "" : "grade ", grade_of(factor),
             factor->grade == TANHE_GRADE_D ? " RECALLED 未核实" : "");
    return need(j, which, name, value, unit, from);
}

static int32_t allowed(const job *j) {
    return j->options.allow | j->options.edition;
}

/* The option where there is one and it is given, else what is published. */
static double need_value(job *j, int which, const char *name, int amount, const tanhe_query *query,
                         tanhe_id unit, const char *how) {
    char unit_text[TANHE_UNIT_TEXT_MAX] = "";
    tanhe_factor factor;
    double value = NAN;
    if (unit != TANHE_UNIT_ONE)
        tanhe_unit_print(unit, TANHE_KEY, unit_text, sizeof unit_text);
    if (amount != AMOUNTS && !is_absent(j->options.amounts[amount]))
        return need_option(j, which, name, amount, unit_text);
    tanhe_status status = tanhe_factor_find(&j->catalog, query, &factor);
    if (status == TANHE_OK)
        status = tanhe_unit_convert(factor.value, factor.unit, unit, &value);
    return need_factor(j, which, name, status, value, unit_text, &factor, how);
}

static double need_density(job *j, int which, tanhe_id subject, int32_t region) {
    const tanhe_query query = {subject, TANHE_PROPERTY_WOOD_DENSITY, 0, region, 0, allowed(j)};
    return need_value(j, which, "basic wood density SVD 基本木材密度", DENSITY, &query, TANHE_UNIT_T_PER_M3,
                      "; or state --wood-density");
}

/* The last figure of the forest stock before a year, or NULL. */
static const figure *stock_before(const job *j, int32_t year) {
    const figure *found = NULL;
    for (size_t i = 0; i < j->count; i++) {
        const tanhe_survey *survey = &j->figures[i].survey;
        if (survey->definition == TANHE_SURVEY_FOREST_STOCK && survey->year < year)
            found = &j->figures[i];
    }
    return found;
}

static double need_volume(job *j, int which, const figure *f) {
    char name[64];
    char from[1024];
    if (f == NULL)
        return need(j, which, "forest stock 森林蓄积量", NAN, "", "not in the data");
    snprintf(name, sizeof name, "forest stock 森林蓄积量 %ld", (long)f->survey.year);
    snprintf(from, sizeof from, "%s, grade %s%s", f->source, f->grade,
             strncmp(f->origin, "derived", 7) == 0 ? ", derived" : "");
    return need(j, which, name, f->survey.value, "m3", from);
}

/* Density, expansion and roots of the IPCC's methods; value NaN when one is missing. */
static tanhe_bcef need_bcef(job *j, int which) {
    static const char *const names[] = {"above-ground expansion BEF 地上扩展系数",
                                        "roots over above-ground R 根茎比"};
    tanhe_bcef bcef = {NAN, NAN};
    tanhe_bef_above bef = {NAN, NAN};
    tanhe_factor factors[2];
    tanhe_id species = j->options.species;
    tanhe_status status = TANHE_ENOTFOUND;
    double density = need_density(j, which, species != 0 ? species : TANHE_FOREST_TREES,
                                  species != 0 ? TANHE_REGION_CHINA : j->region);
    if (species != 0)
        status = tanhe_bef_above_find(&j->catalog, species, 0, TANHE_REGION_CHINA, allowed(j), &bef, factors);
    for (int i = 0; i < 2; i++) {
        if (species == 0)
            need(j, which, names[i], NAN, "", "published by species: state --species");
        else
            need_factor(j, which, names[i], status, i == 0 ? bef.value : bef.root_shoot, "", &factors[i], "");
    }
    tanhe_bcef_of(density, &bef, &bcef); /* writes nothing when one is missing */
    return bcef;
}

/* The provincial guideline's is its own or the caller's, never another document's. */
static tanhe_carbon_fraction need_fraction(job *j, int which) {
    tanhe_id subject = which == PROVINCIAL ? TANHE_FOREST_ALL : TANHE_FOREST_TROPICAL_SUBTROPICAL;
    tanhe_carbon_fraction cf = {NAN, 0, 0};
    tanhe_factor factor;
    tanhe_status status = tanhe_carbon_fraction_find(which == PROVINCIAL ? &j->own : &j->catalog, 0, subject,
                                                     0, TANHE_REGION_CHINA, allowed(j), &cf, &factor);
    if (which == PROVINCIAL && status == TANHE_ENOTFOUND)
        status = tanhe_carbon_fraction_find(&j->catalog, TANHE_SOURCE_PROVINCIAL_LAND_2011, subject, 0,
                                            TANHE_REGION_CHINA, allowed(j), &cf, &factor);
    need_factor(j, which, "carbon fraction CF 含碳率", status, cf.value, "tC/t", &factor, "");
    return cf;
}

/* ---- the methods ----------------------------------------------------------------------------------------- */

static void settle(job *j, int which, tanhe_status status) {
    if (status != TANHE_OK)
        need(j, which, "the computation 计算", NAN, "", tanhe_status_text(status, TANHE_ENGLISH));
}

static tanhe_query of_trees(const job *j, tanhe_id property) {
    const tanhe_query query = {TANHE_FOREST_TREES, property, 0, j->region, 0, allowed(j)};
    return query;
}

static void compute_provincial(job *j) {
    static const char no_counts[] = "felling alone, or mortality too? State --consumption";
    tanhe_forest_provincial_data data;
    tanhe_forest_provincial_result result;
    const tanhe_query bef = of_trees(j, TANHE_PROPERTY_BEF_WHOLE);
    const tanhe_query gr = of_trees(j, TANHE_PROPERTY_TOTAL_GROWTH_RATE);
    const tanhe_query cr = of_trees(j, TANHE_PROPERTY_CONSUMPTION_RATE);
    method *m = &j->methods[PROVINCIAL];
    memset(&data, 0, sizeof data);
    data.tree_volume_m3 = need_volume(j, PROVINCIAL, j->last);
    data.scattered_volume_m3 =
        need_option(j, PROVINCIAL, "scattered trees 散生木、四旁树、疏林", SCATTERED, "m3");
    data.wood_density = need_density(j, PROVINCIAL, TANHE_FOREST_TREES, j->region);
    data.bef.value =
        need_value(j, PROVINCIAL, "whole-tree expansion BEF 全林扩展系数", AMOUNTS, &bef, TANHE_UNIT_ONE, "");
    data.total_growth_rate = need_value(j, PROVINCIAL, "total growth GR 总生长率", GR, &gr,
                                        TANHE_UNIT_ONE_PER_A, "; state --gr, never the net growth above");
    data.consumption_rate =
        need_value(j, PROVINCIAL, "consumption CR 消耗率", CR, &cr, TANHE_UNIT_ONE_PER_A, "; state --cr");
    data.consumption = j->options.consumption;
    const char *counts = word_of(consumptions, data.consumption);
    need_text(j, PROVINCIAL, "what CR counts 消耗口径", counts, "",
              counts != NULL ? "--consumption" : no_counts);
    data.fraction = need_fraction(j, PROVINCIAL);
    if (m->missing > 0)
        return;
    tanhe_status status = tanhe_forest_provincial(&data, &result);
    settle(j, PROVINCIAL, status);
    if (status == TANHE_OK) {
        m->result = result.total;
        if (result.mortality_in_sink)
            m->note = "CR counts felling alone: trees that died stay in the sink; bamboo, economic and shrub "
                      "forest have no areas in the data";
    }
}

static tanhe_query humid(const job *j, tanhe_id property, tanhe_id variant, int32_t editions_allowed) {
    const tanhe_query query = {TANHE_FOREST_SUBTROPICAL_HUMID,     property, variant, TANHE_REGION_CHINA, 0,
                               j->options.allow | editions_allowed};
    return query;
}

static void compute_gain_loss(job *j) {
    static const char growth[] = "above-ground growth GW 地上净生长",
                      roots[] = "roots over growth R 生长的根茎比";
    tanhe_forest_gain_loss_data *data = &j->gain_loss;
    tanhe_query query = humid(j, TANHE_PROPERTY_BIOMASS_GROWTH, j->options.age, j->options.edition);
    data->area_ha = need_option(j, GAIN_LOSS, "forest area 森林面积", AREA, "ha");
    if (j->options.age != 0)
        data->growth_t_per_ha = need_value(j, GAIN_LOSS, growth, AMOUNTS, &query, TANHE_UNIT_T_PER_HA_A, "");
    else
        need(j, GAIN_LOSS, growth, NAN, "", "how old are the forests? State --age");
    data->harvest_m3 = need_option(j, GAIN_LOSS, "roundwood 采伐原木", HARVEST, "m3/a");
    data->harvest = need_bcef(j, GAIN_LOSS);
    double above = j->last == NULL ? NAN : j->last->survey.value * data->harvest.value / data->area_ha;
    query = humid(j, TANHE_PROPERTY_ROOT_SHOOT,
                  above > DENSE_T_PER_HA ? TANHE_VARIANT_ABOVE_OVER_125 : TANHE_VARIANT_ABOVE_TO_125,
                  j->options.edition);
    if (!is_absent(above))
        data->growth_root_shoot = need_value(j, GAIN_LOSS, roots, AMOUNTS, &query, TANHE_UNIT_ONE, "");
    else
        need(j, GAIN_LOSS, roots, NAN, "", "goes by above-ground t/ha: needs stock, density, BEF and area");
    data->fraction = need_fraction(j, GAIN_LOSS);
    if (j->methods[GAIN_LOSS].missing == 0)
        settle(j, GAIN_LOSS, tanhe_forest_gain_loss(data, &j->methods[GAIN_LOSS].result));
}

static tanhe_status difference_from(const job *j, const figure *first, tanhe_carbon_change *out) {
    tanhe_forest_stock before = j->stock;
    before.volume_m3_per_ha = first->survey.value;
    before.year = first->survey.year;
    return tanhe_forest_stock_difference(&before, &j->stock, out);
}

/* The area cancels: volume per ha times ha. So the volume of all stands for that of one hectare. */
static void compute_difference(job *j) {
    const figure *first = j->last == NULL ? NULL : stock_before(j, j->last->survey.year);
    need_volume(j, STOCK_DIFFERENCE, first);
    need_volume(j, STOCK_DIFFERENCE, j->last);
    j->stock.area_ha = 1;
    j->stock.bcef = need_bcef(j, STOCK_DIFFERENCE);
    j->stock.fraction = need_fraction(j, STOCK_DIFFERENCE);
    if (j->methods[STOCK_DIFFERENCE].missing > 0)
        return;
    j->stock.volume_m3_per_ha = j->last->survey.value;
    j->stock.year = j->last->survey.year;
    settle(j, STOCK_DIFFERENCE, difference_from(j, first, &j->methods[STOCK_DIFFERENCE].result));
}

static void compute_sinks(job *j) {
    static const char *const notes[METHODS] = {
        "bamboo, economic and shrub forest: no areas in the data, not in the figure",
        "fuelwood and disturbance: nothing in the data, not in the figure: the loss is too small by them",
        "the area cancels (volume per ha times ha), so it is not asked for"};
    for (int i = 0; i < METHODS; i++) {
        table_begin(&j->methods[i].needs, "lrll");
        j->methods[i].note = notes[i];
    }
    j->last = stock_before(j, INT32_MAX);
    compute_provincial(j);
    compute_gain_loss(j);
    compute_difference(j);
}

/* ---- printing of the methods ----------------------------------------------------------------------------- */

static const char *const method_titles[METHODS] = {
    "Provincial guideline 省级指南法", "IPCC gain-loss 获得-损失法", "IPCC stock-difference 库差别法"};
static int is_known(const method *m) {
    return m->missing == 0;
}

/* 10^4 t, or nothing. */
static void amount_cell(table *t, const method *m, double value) {
    if (!is_known(m))
        table_cell(t, "-");
    else if (is_absent(value))
        table_cell(t, "not of this method");
    else
        table_format(t, "%.2f", value / BIG);
}

static void print_side_by_side(const job *j) {
    static const char *const rows[] = {"needed 所需参数",
                                       "missing 缺",
                                       "recalled 未核实",
                                       "gain 吸收 10^4 tC/a",
                                       "loss 损失 10^4 tC/a",
                                       "change 变化 10^4 tC/a",
                                       "emission column 排放列 10^4 tCO2/a",
                                       "SINK 碳汇 10^4 tCO2/a"};
    table t;
    table_begin(&t, "lrrr");
    table_cell(&t, "");
    for (int k = 0; k < METHODS; k++)
        table_cell(&t, method_titles[k]);
    for (int i = 0; i < 8; i++) {
        table_cell(&t, rows[i]);
        for (int k = 0; k < METHODS; k++) {
            const method *m = &j->methods[k];
            const tanhe_carbon_change *c = &m->result;
            const int counts[] = {m->count, m->missing, m->recalled};
            const double amounts[] = {c->gain_tc, c->loss_tc, c->change_tc, c->co2_t, c->sink_co2_t};
            if (i < 3)
                table_format(&t, "%d", counts[i]);
            else
                amount_cell(&t, m, amounts[i - 3]);
        }
    }
    puts("\nThe three side by side 三种方法对照 (they count different things: none stands for another)");
    table_print(&t, stdout);
    for (int i = 0; i < AMOUNTS; i++) {
        if (!is_absent(j->options.amounts[i])) {
            printf("  The numbers of the options are: %s\n", j->options.origin);
            break;
        }
    }
}

/* The growth of both editions, and what the gain-loss sink would be with each. */
static void print_editions(const job *j) {
    static const int32_t bits[] = {TANHE_ALLOW_IPCC2006, TANHE_ALLOW_IPCC2019};
    puts("\nHow far the editions are apart: growth of subtropical humid forest, t/(ha·a)");
    for (int i = 0; i < 2; i++) {
        tanhe_forest_gain_loss_data data = j->gain_loss;
        tanhe_carbon_change change;
        printf("  %s:", i == 0 ? "2006 Guidelines" : "2019 Refinement");
        for (const choice *age = ages; age->word != NULL; age++) {
            const tanhe_query query = humid(j, TANHE_PROPERTY_BIOMASS_GROWTH, age->value, bits[i]);
            tanhe_factor factor;
            if (tanhe_factor_find(&j->catalog, &query, &factor) != TANHE_OK)
                continue;
            printf(" %s a %.1f%s", age->word, factor.value, age[1].word != NULL ? "," : "");
            if (age->value == j->options.age)
                data.growth_t_per_ha = factor.value;
        }
        if (is_known(&j->methods[GAIN_LOSS]) && tanhe_forest_gain_loss(&data, &change) == TANHE_OK)
            printf("; gain-loss SINK %.2f 10^4 tCO2/a", change.sink_co2_t / BIG);
        putchar('\n');
    }
}

/* Two surveys that do not belong to one series make a sink of a difference between texts. */
static void print_first_years(const job *j) {
    tanhe_carbon_change change;
    if (!is_known(&j->methods[STOCK_DIFFERENCE]))
        return;
    puts("\nThe stock-difference by its first year: how much hangs on which figures are one series");
    for (const figure *f = stock_before(j, j->last->survey.year); f != NULL;
         f = stock_before(j, f->survey.year)) {
        const char *texts = strcmp(f->source, j->last->source) == 0 ? "one text" : "two texts";
        if (difference_from(j, f, &change) == TANHE_OK)
            printf("  %ld-%ld (%s): SINK %.2f 10^4 tCO2/a\n", (long)f->survey.year,
                   (long)j->last->survey.year, texts, change.sink_co2_t / BIG);
    }
}

static void print_sinks(job *j) {
    puts("\nSink by three methods 三种方法的碳汇: what each needs, where it is from, what is missing");
    for (int k = 0; k < METHODS; k++) {
        printf("\n%s: %s\n", method_titles[k],
               is_known(&j->methods[k]) ? "computed" : "CANNOT BE COMPUTED 无法计算");
        table_print(&j->methods[k].needs, stdout);
        printf("  (%s)\n", j->methods[k].note);
    }
    print_side_by_side(j);
    print_editions(j);
    print_first_years(j);
}

/* ---- plots ----------------------------------------------------------------------------------------------- */

typedef struct plots_result {
    tanhe_carbon_fraction fraction;
    tanhe_factor factor;
    tanhe_plot_estimate carbon; /* tC/ha */
    tanhe_project_result project;
    tanhe_status deduction;
    double *biomass, *per_ha; /* of each plot, t/ha and tC/ha */
} plots_result;

static tanhe_status estimate_plots(const job *j, plots_result *r) {
    static const double one_ha[] = {1};
    tanhe_plot_sample sample;
    tanhe_project_data project;
    tanhe_status status =
        tanhe_carbon_fraction_find(&j->catalog, 0, TANHE_FOREST_TROPICAL_SUBTROPICAL, 0, TANHE_REGION_CHINA,
                                   allowed(j), &r->fraction, &r->factor);
    r->biomass = (double *)check_memory(calloc(j->plot_count, 2 * sizeof(*r->biomass)));
    r->per_ha = r->biomass + j->plot_count;
    for (size_t i = 0; status == TANHE_OK && i < j->plot_count; i++) {
        double kg = 0;
        status = tanhe_sum_value(&j->plots[i].whole_kg, &kg);
        r->biomass[i] = kg / 1000 / j->plots[i].area_ha;
        r->per_ha[i] = r->biomass[i] * r->fraction.value;
    }
    memset(&sample, 0, sizeof sample);
    sample.per_ha.address = r->per_ha;
    sample.stratum_area_ha.address = one_ha;
    sample.plots = (int64_t)j->plot_count;
    sample.strata = 1;
    sample.confidence = CONFIDENCE;
    if (status == TANHE_OK)
        status = tanhe_plot_estimate_of(&sample, &r->carbon);
    (void)tanhe_project_init(&project);
    project.project_sink_co2_t = r->carbon.mean_per_ha * CO2_OF_C;
    project.relative_error = r->carbon.relative_error;
    project.edition = TANHE_PROJECT_AR_CM_001;
    if (status == TANHE_OK)
        r->deduction = tanhe_project_reduction(&j->catalog, &project, allowed(j), &r->project);
    return status;
}

static void print_deduction(const plots_result *r) {
    printf("  Deduction of AR-CM-001 扣减 (above 10 %%): ");
    if (r->deduction == TANHE_ESTATE)
        puts("above 30 %, plots must be added");
    else if (r->deduction == TANHE_EUNCONFIRMED)
        puts("applies, but its rates are recalled (grade D) and locked: --allow unconfirmed");
    else if (r->deduction != TANHE_OK)
        puts(tanhe_status_text(r->deduction, TANHE_ENGLISH));
    else if (r->project.deduction == 0)
        puts("none");
    else
        printf("%g %%%s: were all of it a project's removal, %.2f tCO2/ha of %.2f would count\n",
               100 * r->project.deduction,
               r->project.deduction_factor.grade == TANHE_GRADE_D ? " (grade D, RECALLED 未核实)" : "",
               r->project.project_sink_co2_t, r->project.project_sink_co2_t + r->project.deducted_sink_co2_t);
}

static void print_equations(const job *j) {
    table t;
    table_begin(&t, "lll");
    for (size_t i = 0; i < j->model_count; i++) {
        const tanhe_tree_equation *stem = &j->models[i].parts[0];
        char source[512] = "";
        char locator[512] = "";
        tanhe_tree_equation_text(stem, TANHE_TEXT_SOURCE, source, sizeof source);
        tanhe_tree_equation_text(stem, TANHE_TEXT_LOCATOR, locator, sizeof locator);
        table_format(&t, "%s %s", subject_key(stem->species),
                     name_of(TANHE_NAME_SUBJECT, stem->species, TANHE_CHINESE));
        table_format(&t, "D %g-%g cm", stem->dbh_min_cm, stem->dbh_max_cm);
        table_format(&t, "%s, %s, %s, grade %s", source, locator,
                     name_of(TANHE_NAME_REGION, stem->region, TANHE_CHINESE),
                     name_of(TANHE_NAME_GRADE, stem->grade, TANHE_KEY));
    }
    puts("  Equations 生物量方程 (stem, branch, leaf, root of D and H):");
    table_print(&t, stdout);
}

static void print_plots(const job *j, const plots_result *r) {
    static const char *const titles[] = {"plot 样地",           "area 面积 ha",    "trees 株",
                                         "biomass 生物量 t/ha", "carbon 碳 tC/ha", NULL};
    const tanhe_plot_estimate *e = &r->carbon;
    char source[512] = "";
    table t;
    table_begin(&t, "lrrrr");
    title_row(&t, titles);
    for (size_t i = 0; i < j->plot_count; i++) {
        table_cell(&t, j->plots[i].name);
        table_cell(&t, j->plots[i].area_text);
        table_format(&t, "%ld", j->plots[i].trees);
        table_format(&t, "%.3f", r->biomass[i]);
        table_format(&t, "%.3f", r->per_ha[i]);
    }
    printf("\nSample plots 样地\nOrigin of the trees 数据来源: %s\n", j->plot_origin);
    table_print(&t, stdout);
    tanhe_factor_text(&j->catalog, &r->factor, TANHE_TEXT_SOURCE, source, sizeof source);
    printf("  Mean 平均: %.3f +- %.3f tC/ha (%.2f +- %.2f tCO2/ha), %g %% confidence\n", e->mean_per_ha,
           e->half_width, e->mean_per_ha * CO2_OF_C, e->half_width * CO2_OF_C, 100 * CONFIDENCE);
    printf("  t of %ld degrees of freedom: %.4f; standard error %.3f tC/ha; relative error %.2f %%\n",
           (long)e->degrees_of_freedom, e->t, e->standard_error, 100 * e->relative_error);
    puts("  It is the spread of the plots alone: equations and carbon fraction have errors of their own.");
    print_deduction(r);
    printf("  Carbon fraction 含碳率: %g, %s\n", r->fraction.value, source);
    print_equations(j);
}

/* ---- ---- */

static int run(job *j) {
    plots_result plots;
    if (!make_catalog(j))
        return EXIT_USAGE;
    for (size_t i = 0; i < j->options.path_count; i++) {
        j->texts[i] = read_text(j->options.paths[i]);
        if (j->texts[i] == NULL)
            return EXIT_USAGE;
    }
    if (!read_all(j))
        return EXIT_BAD_DATA;
    memset(&plots, 0, sizeof plots);
    tanhe_status status = j->plot_count > 0 ? estimate_plots(j, &plots) : TANHE_OK;
    if (status == TANHE_OK) {
        compute_sinks(j);
        print_figures(j);
        print_growth(j);
        print_sinks(j);
        if (j->plot_count > 0)
            print_plots(j, &plots);
    } else {
        complain_line(&j->file, 1, "the plots", tanhe_status_text(status, TANHE_ENGLISH));
    }
    free(plots.biomass);
    for (int k = 0; k < METHODS; k++) {
        if (j->file.errors == 0 && is_known(&j->methods[k]))
            return EXIT_DONE;
    }
    return EXIT_BAD_DATA;
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
    free(j.figures);
    free(j.plots);
    free(j.models);
    free(j.texts[0]);
    free(j.texts[1]);
    return finish(status);
}
