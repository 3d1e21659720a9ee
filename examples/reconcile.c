/* SPDX-License-Identifier: MIT */

/*
 * Computes activity rows with the factors of an overlay and compares the CO2 with published figures.
 *
 *     reconcile ACTIVITY.csv OVERLAY.csv PUBLISHED.csv
 *
 * PUBLISHED.csv has the columns category, subject, value, unit, tolerance, remark (others are not read). An empty
 * category is the whole of a fuel; figures of one category and subject are added. A figure agrees when the
 * relative difference is at most 2e-5; where its row states a wider tolerance, that is expected and the remark
 * says why. Only rows computed with the overlay's own CO2 factor are compared, and all rows of a figure must be.
 * Exit status: 0 all as expected, 1 some not, 2 wrong usage or an unreadable file.
 */

#include "common.h"

#define AGREEMENT 2e-5

/* A published figure, perhaps the sum of several. */
typedef struct figure {
    tanhe_id category, subject;
    double published_t, tolerance;
    const char *remark;
} figure;

/* A row whose CO2 the overlay does not cover. */
typedef struct uncovered {
    tanhe_id category, subject;
} uncovered;

typedef struct comparison {
    ledger covered; /* lines with the overlay's CO2 factor */
    uncovered *others;
    size_t other_count, other_capacity;
    figure *figures;
    size_t figure_count, figure_capacity;
} comparison;

/* ---- computing ------------------------------------------------------------------------------------------- */

static void add_row(comparison *c, const tanhe_catalog *catalog, const tanhe_activity *row) {
    tanhe_line line;
    if (tanhe_inventory_line(catalog, &c->covered.settings, row, &line) == TANHE_OK &&
        (line.factors[TANHE_LINE_EF_CO2].match & TANHE_MATCH_OVERLAY) != 0 &&
        ledger_add(&c->covered, &line) == TANHE_OK)
        return;
    c->others = (uncovered *)grown(c->others, c->other_count, &c->other_capacity, sizeof(*c->others));
    c->others[c->other_count].category = row->category;
    c->others[c->other_count++].subject = row->subject;
}

/* Computes all rows; lists the bad ones. */
static int compute(comparison *c, const tanhe_catalog *catalog, const char *path, const char *text,
                   size_t length) {
    tanhe_activity_reader reader;
    tanhe_activity row;
    tanhe_text_error error;
    int good = 1;
    tanhe_status status = tanhe_activity_reader_init(&reader, text, length, &error);
    if (status != TANHE_OK) {
        print_text_error(path, &error);
        return 0;
    }
    while ((status = tanhe_activity_next(&reader, &row, &error)) != TANHE_END) {
        if (status == TANHE_OK) {
            add_row(c, catalog, &row);
        } else {
            print_text_error(path, &error);
            good = 0;
        }
    }
    return good;
}

/* ---- published figures ----------------------------------------------------------------------------------- */

/* Positions of the columns of the file. */
typedef struct layout {
    int category, subject, value, unit, tolerance, remark;
} layout;

static int find_layout(const csv *header, layout *at) {
    at->category = csv_column(header, "category");
    at->subject = csv_column(header, "subject");
    at->value = csv_column(header, "value");
    at->unit = csv_column(header, "unit");
    at->tolerance = csv_column(header, "tolerance");
    at->remark = csv_column(header, "remark");
    return at->category >= 0 && at->subject >= 0 && at->value >= 0 && at->unit >= 0 && at->tolerance >= 0 &&
           at->remark >= 0;
}

/* Reads one record; returns what is wrong with it, or NULL. */
static const char *parse_figure(const csv *record, const layout *at, figure *out) {
    const char *category = record->fields[at->category];
    double value = 0;
    tanhe_id unit = 0;
    out->category = 0;
    out->remark = record->fields[at->remark];
    if (category[0] != '\0' && tanhe_category_parse(category, TANHE_NUL, &out->category) != TANHE_OK)
        return "not a category";
    if (tanhe_name_parse(TANHE_NAME_SUBJECT, record->fields[at->subject], TANHE_NUL, &out->subject) !=
        TANHE_OK)
        return "unknown subject";
    if (!parse_number(record->fields[at->value], &value) || value <= 0)
        return "value: not a positive number";
    if (!parse_number(record->fields[at->tolerance], &out->tolerance) || out->tolerance < 0)
        return "tolerance: not a number";
    if (tanhe_unit_parse(record->fields[at->unit], TANHE_NUL, &unit) != TANHE_OK ||
        tanhe_unit_convert(value, unit, TANHE_UNIT_TCO2, &out->published_t) != TANHE_OK)
        return "unit: not a mass of CO2";
    return NULL;
}

static void add_figure(comparison *c, const figure *f) {
    for (size_t i = 0; i < c->figure_count; i++) {
        figure *known = &c->figures[i];
        if (known->category == f->category && known->subject == f->subject) {
            known->published_t += f->published_t;
            if (known->tolerance < f->tolerance)
                known->tolerance = f->tolerance;
            return;
        }
    }
    c->figures = (figure *)grown(c->figures, c->figure_count, &c->figure_capacity, sizeof(*c->figures));
    c->figures[c->figure_count++] = *f;
}

static int read_figures(comparison *c, const char *path, char *text) {
    csv reader;
    layout at;
    int state;
    int good = 1;
    csv_begin(&reader, text);
    if (csv_next(&reader) != 1 || !find_layout(&reader, &at)) {
        fprintf(stderr, "%s:1: the columns are category, subject, value, unit, tolerance, remark\n", path);
        return 0;
    }
    int columns = reader.count;
    while ((state = csv_next(&reader)) != 0) {
        figure f;
        const char *wrong = "this record is not CSV, or not as long as the header";
        if (state == 1 && reader.count == columns)
            wrong = parse_figure(&reader, &at, &f);
        if (wrong == NULL) {
            add_figure(c, &f);
        } else {
            fprintf(stderr, "%s:%lld: %s\n", path, (long long)reader.line, wrong);
            good = 0;
        }
        if (state < 0)
            break;
    }
    return good;
}

/* ---- side by side ---------------------------------------------------------------------------------------- */

static long count_uncovered(const comparison *c, const figure *f) {
    long count = 0;
    for (size_t i = 0; i < c->other_count; i++)
        count +=
            c->others[i].subject == f->subject && tanhe_category_within(c->others[i].category, f->category);
    return count;
}

static const char *category_code(tanhe_id category, char text[TANHE_CATEGORY_TEXT_MAX]) {
    if (category == 0 || tanhe_category_print(category, text, TANHE_CATEGORY_TEXT_MAX) != TANHE_OK)
        return "";
    return text;
}

static void add_name(table *t, const figure *f) {
    char code[TANHE_CATEGORY_TEXT_MAX];
    table_format(t, "%s %s", subject_key(f->subject), name_of(TANHE_NAME_SUBJECT, f->subject, TANHE_CHINESE));
    if (f->category == 0)
        table_cell(t, "all 合计");
    else
        table_format(t, "%s %s", category_code(f->category, code),
                     tanhe_category_name(f->category, TANHE_CHINESE));
}

/* One figure as a row of the table; returns 1 when it is as expected. */
static int compare(const comparison *c, const figure *f, table *t) {
    tanhe_measures sum = {0};
    add_name(t, f);
    long missing = count_uncovered(c, f);
    if (tanhe_inventory_total(c->covered.inventory, f->category, f->subject, &sum) != TANHE_OK ||
        sum.rows == 0 || missing > 0) {
        table_cell(t, "");
        table_format(t, "%.6f", f->published_t / 1e6);
        table_cell(t, "");
        table_format(t, "NOT COMPARABLE: %ld rows with other factors, %lld with the overlay's", missing,
                     (long long)sum.rows);
        return 0;
    }
    double difference = sum.co2_t / f->published_t - 1;
    double size = difference < 0 ? -difference : difference;
    table_format(t, "%.6f", sum.co2_t / 1e6);
    table_format(t, "%.6f", f->published_t / 1e6);
    table_format(t, "%+.1e", difference);
    if (size <= AGREEMENT)
        table_cell(t, "agrees 一致");
    else if (size <= f->tolerance)
        table_format(t, "as expected 已知差异: %s", f->remark);
    else
        table_format(t, "BEYOND %g 超出", f->tolerance);
    return size <= AGREEMENT || size <= f->tolerance;
}

/* The pairs of fuel and category that the overlay has no factor for. */
static void print_uncovered(const comparison *c) {
    char code[TANHE_CATEGORY_TEXT_MAX];
    printf("\nNot compared, the overlay has no factor for them 未比较：\n");
    for (size_t i = 0; i < c->other_count; i++) {
        const uncovered *o = &c->others[i];
        int again = i > 0 && o[-1].subject == o->subject;
        int next = i + 1 < c->other_count && o[1].subject == o->subject;
        if (again && o[-1].category == o->category) {
            if (!next)
                putchar('\n');
            continue;
        }
        if (!again)
            printf("  %s %s:", subject_key(o->subject),
                   name_of(TANHE_NAME_SUBJECT, o->subject, TANHE_CHINESE));
        printf(" %s", category_code(o->category, code));
        if (!next)
            putchar('\n');
    }
}

static int print_comparison(const comparison *c) {
    const char *titles[] = {"fuel 品种",         "category 类别",   "computed Mt 计算",
                            "published Mt 公布", "relative 相对差", ""};
    table t;
    size_t good = 0;
    table_begin(&t, "llrrrl");
    for (size_t i = 0; i < sizeof titles / sizeof titles[0]; i++)
        table_cell(&t, titles[i]);
    for (size_t i = 0; i < c->figure_count; i++)
        good += compare(c, &c->figures[i], &t) != 0;
    puts("CO2 computed with the overlay, and as published 用户因子计算值与公布值对照");
    table_print(&t, stdout);
    if (c->other_count > 0)
        print_uncovered(c);
    printf("\n%zu of %zu figures as expected 与预期一致\n", good, c->figure_count);
    return good == c->figure_count && good > 0 ? EXIT_DONE : EXIT_BAD_DATA;
}

/* ---- ---- */

static int run(comparison *c, char **paths, const char *activity, size_t length, const overlay *own,
               char *published) {
    tanhe_catalog catalog;
    if (tanhe_catalog_init(&catalog) != TANHE_OK || tanhe_catalog_add(&catalog, &own->table) != TANHE_OK ||
        tanhe_catalog_extend(&catalog, tanhe_profile_china()) != TANHE_OK)
        return EXIT_USAGE;
    int good = compute(c, &catalog, paths[1], activity, length);
    if (!read_figures(c, paths[3], published) || !good)
        return EXIT_BAD_DATA;
    return print_comparison(c);
}

int main(int argc, char **argv) {
    comparison c;
    overlay own;
    size_t length = 0;
    int status = EXIT_USAGE;
    if (argc != 4) {
        fputs("usage: reconcile ACTIVITY.csv OVERLAY.csv PUBLISHED.csv\n", stderr);
        return EXIT_USAGE;
    }
    memset(&c, 0, sizeof c);
    c.covered.settings.gwp = TANHE_GWP_AR6; /* CO2 alone is compared */
    ledger_grow(&c.covered);
    char *activity = read_file(argv[1], &length);
    char *published = read_text(argv[3]);
    if (overlay_read(&own, argv[2]) && activity != NULL && published != NULL)
        status = run(&c, argv, activity, length, &own, published);
    overlay_free(&own);
    free(published);
    free(activity);
    free(c.figures);
    free(c.others);
    free(c.covered.memory);
    return finish(status);
}
