/* SPDX-License-Identifier: MIT */

/*
 * Lists the published values that are built in, with everything known of each.
 *
 *     factors [--csv] [WORD]...     the values that have all the words in their names, source or place
 *     factors --count               how many values each document has, by grade
 */

#include <ctype.h>

#include "common.h"

#define TEXT_MAX 1024

/* ---- one value ------------------------------------------------------------------------------------------- */

#define FIELDS 20

static const char *const field_names[FIELDS] = {
    "subject", "subject_zh", "subject_en", "property", "property_zh", "variant", "variant_zh",
    "region",  "region_zh",  "year",       "value",    "low",         "high",    "unit",
    "source",  "source_zh",  "source_en",  "locator",  "grade",       "remark",
};

/* Positions of the fields that the text form shows. */
enum { SUBJECT = 0, SUBJECT_ZH = 1, PROPERTY = 3, VARIANT = 5, REGION = 7, YEAR = 9, VALUE = 10, LOW = 11 };
enum { HIGH = 12, UNIT = 13, SOURCE = 14, LOCATOR = 17, GRADE = 18, REMARK = 19 };

/* A value as texts. */
typedef struct entry {
    const char *fields[FIELDS];
    char region[16], year[16], unit[TANHE_UNIT_TEXT_MAX];
    char value[NUMBER_TEXT_MAX], low[NUMBER_TEXT_MAX], high[NUMBER_TEXT_MAX];
    char locator[TEXT_MAX], remark[TEXT_MAX];
} entry;

static void optional_number(char text[NUMBER_TEXT_MAX], double value) {
    text[0] = '\0';
    if (!is_absent(value))
        print_number(text, value);
}

/* The component of a blend stands where others have a variant. */
static const char *variant_name(const tanhe_factor *f, int32_t language) {
    if (f->variant == 0)
        return "";
    return name_of(f->property == TANHE_PROPERTY_MASS_FRACTION ? TANHE_NAME_SUBJECT : TANHE_NAME_VARIANT,
                   f->variant, language);
}

static void describe(const tanhe_catalog *catalog, const tanhe_factor *f, entry *e) {
    snprintf(e->region, sizeof e->region, "%ld", (long)f->region);
    snprintf(e->year, sizeof e->year, "%.0ld", (long)f->year); /* nothing for 0 */
    optional_number(e->value, f->value);
    optional_number(e->low, f->low);
    optional_number(e->high, f->high);
    e->unit[0] = '\0';
    tanhe_unit_print(f->unit, TANHE_KEY, e->unit, sizeof e->unit);
    tanhe_factor_text(catalog, f, TANHE_TEXT_LOCATOR, e->locator, sizeof e->locator);
    tanhe_factor_text(catalog, f, TANHE_TEXT_REMARK, e->remark, sizeof e->remark);
    const char *fields[FIELDS] = {
        subject_key(f->subject),
        name_of(TANHE_NAME_SUBJECT, f->subject, TANHE_CHINESE),
        name_of(TANHE_NAME_SUBJECT, f->subject, TANHE_ENGLISH),
        name_of(TANHE_NAME_PROPERTY, f->property, TANHE_KEY),
        name_of(TANHE_NAME_PROPERTY, f->property, TANHE_CHINESE),
        variant_name(f, TANHE_KEY),
        variant_name(f, TANHE_CHINESE),
        f->region != 0 ? e->region : "",
        f->region != 0 ? name_of(TANHE_NAME_REGION, f->region, TANHE_CHINESE) : "",
        e->year,
        e->value,
        e->low,
        e->high,
        e->unit,
        name_of(TANHE_NAME_SOURCE, f->source, TANHE_KEY),
        name_of(TANHE_NAME_SOURCE, f->source, TANHE_CHINESE),
        name_of(TANHE_NAME_SOURCE, f->source, TANHE_ENGLISH),
        e->locator,
        name_of(TANHE_NAME_GRADE, is_absent(f->value) ? f->bounds_grade : f->grade, TANHE_KEY),
        e->remark,
    };
    memcpy(e->fields, fields, sizeof fields);
}

/* ---- search ---------------------------------------------------------------------------------------------- */

/* Is the word, of any case, somewhere in the text? */
static int contains(const char *text, const char *word) {
    size_t length = strlen(word);
    for (; strlen(text) >= length; text++) {
        size_t i = 0;
        while (i < length && tolower((unsigned char)text[i]) == tolower((unsigned char)word[i]))
            i++;
        if (i == length)
            return 1;
        if (*text == '\0')
            break;
    }
    return 0;
}

static int has_word(const entry *e, const char *word) {
    for (size_t i = 0; i < FIELDS; i++) {
        if (contains(e->fields[i], word))
            return 1;
    }
    return 0;
}

static int is_wanted(const entry *e, char *const *words) {
    for (; *words != NULL; words++) {
        if (!has_word(e, *words))
            return 0;
    }
    return 1;
}

/* ---- listings -------------------------------------------------------------------------------------------- */

static void print_csv(const entry *e) {
    for (size_t i = 0; i < FIELDS; i++) {
        if (i > 0)
            putchar(',');
        csv_print(e->fields[i]);
    }
    putchar('\n');
}

/* "1.2 [1.0, 1.4]", "[1.0, 1.4]" */
static void value_cell(table *t, const entry *e) {
    const char *const *f = e->fields;
    if (f[LOW][0] == '\0' && f[HIGH][0] == '\0')
        table_cell(t, f[VALUE]);
    else
        table_format(t, "%s%s[%s, %s]", f[VALUE], f[VALUE][0] != '\0' ? " " : "", f[LOW], f[HIGH]);
}

static void add_text_row(table *t, const entry *e) {
    const char *const *f = e->fields;
    table_format(t, "%s %s", f[SUBJECT], f[SUBJECT_ZH]);
    table_cell(t, f[PROPERTY]);
    table_cell(t, f[VARIANT]);
    table_cell(t, f[REGION]);
    table_cell(t, f[YEAR]);
    value_cell(t, e);
    table_cell(t, f[UNIT]);
    table_cell(t, f[GRADE]);
    table_cell(t, f[SOURCE]);
    table_format(t, "%s%s%s", f[LOCATOR], f[REMARK][0] != '\0' ? " -- " : "", f[REMARK]);
}

static void add_text_titles(table *t) {
    static const char *const titles[] = {
        "subject 品种", "property 属性", "variant 分项", "region 地区", "year 年",
        "value 值",     "unit 单位",     "grade 等级",   "source 来源", "place -- remark 位置 -- 备注"};
    for (size_t i = 0; i < sizeof titles / sizeof titles[0]; i++)
        table_cell(t, titles[i]);
}

static int list(int as_csv, char *const *words) {
    const tanhe_catalog *catalog = tanhe_profile_all();
    tanhe_factor f;
    entry e;
    table t;
    long found = 0;
    table_begin(&t, "lllllrllll");
    add_text_titles(&t);
    if (as_csv) {
        memcpy(e.fields, field_names, sizeof field_names);
        print_csv(&e);
    }
    for (size_t i = 0; tanhe_catalog_row(catalog, i, &f) == TANHE_OK; i++) {
        describe(catalog, &f, &e);
        if (!is_wanted(&e, words))
            continue;
        found++;
        if (as_csv)
            print_csv(&e);
        else
            add_text_row(&t, &e);
    }
    if (!as_csv) {
        table_print(&t, stdout);
        printf("%ld values 条公布值, data edition 数据版本 %s\n", found, tanhe_data_edition());
    } else {
        table_free(&t);
    }
    return EXIT_DONE;
}

/* ---- counts ---------------------------------------------------------------------------------------------- */

typedef struct counts {
    long grades[TANHE_GRADE_D + 1]; /* by TANHE_GRADE_* */
    long ranges;                    /* of these, without a value: only a range is printed */
    long all;
} counts;

static void count_one(counts *c, const tanhe_factor *f) {
    int32_t grade = is_absent(f->value) ? f->bounds_grade : f->grade;
    c->ranges += is_absent(f->value);
    c->grades[grade]++;
    c->all++;
}

static void count_steam(counts *c) {
    tanhe_steam_point point;
    for (size_t i = 0; tanhe_steam_at(i, &point) == TANHE_OK; i++) {
        c->grades[point.grade]++;
        c->all++;
    }
}

static void add_counts(counts *to, const counts *from) {
    for (size_t i = 0; i <= TANHE_GRADE_D; i++)
        to->grades[i] += from->grades[i];
    to->ranges += from->ranges;
    to->all += from->all;
}

static void count_row(table *t, const char *key, const char *title, const counts *c) {
    table_cell(t, key);
    for (int32_t grade = TANHE_GRADE_A; grade <= TANHE_GRADE_D; grade++)
        table_format(t, "%ld", c->grades[grade]);
    table_format(t, "%ld", c->ranges);
    table_format(t, "%ld", c->all);
    table_cell(t, title);
}

static int count(void) {
    const tanhe_catalog *catalog = tanhe_profile_all();
    counts documents[TANHE_CATALOG_MAX];
    counts steam = {{0}, 0, 0};
    counts total = {{0}, 0, 0};
    tanhe_factor f;
    table t;
    memset(documents, 0, sizeof documents);
    for (size_t i = 0; tanhe_catalog_row(catalog, i, &f) == TANHE_OK; i++)
        count_one(&documents[f.table], &f);
    count_steam(&steam);
    table_begin(&t, "lrrrrrrl");
    const char *titles[] = {"document", "A", "B", "C", "D", "ranges", "values", "title"};
    for (size_t i = 0; i < sizeof titles / sizeof titles[0]; i++)
        table_cell(&t, titles[i]);
    for (int32_t i = 0; i < catalog->count; i++) {
        tanhe_id source = ((const tanhe_table *)catalog->tables[i].address)->source;
        count_row(&t, name_of(TANHE_NAME_SOURCE, source, TANHE_KEY),
                  name_of(TANHE_NAME_SOURCE, source, TANHE_CHINESE), &documents[i]);
        add_counts(&total, &documents[i]);
    }
    count_row(&t, "steam", "GB/T 32151.34-2024 附录C 蒸汽热焓 steam tables", &steam);
    add_counts(&total, &steam);
    count_row(&t, "all", "合计", &total);
    table_print(&t, stdout);
    for (int32_t grade = TANHE_GRADE_A; grade <= TANHE_GRADE_D; grade++)
        printf("  %s %s %s\n", name_of(TANHE_NAME_GRADE, grade, TANHE_KEY),
               name_of(TANHE_NAME_GRADE, grade, TANHE_CHINESE),
               name_of(TANHE_NAME_GRADE, grade, TANHE_ENGLISH));
    printf("data edition 数据版本 %s\n", tanhe_data_edition());
    return EXIT_DONE;
}

/* ---- ---- */

static const char usage[] = "usage: factors [--csv] [WORD]...\n"
                            "       factors --count\n"
                            "Lists the built-in published values that have all the words.\n"
                            "列出内置的公布值；给出的词须全部出现。\n";

int main(int argc, char **argv) {
    int first = 1;
    int as_csv = 0;
    if (argc == 2 && strcmp(argv[1], "--count") == 0)
        return finish(count());
    if (argc == 2 && strcmp(argv[1], "--help") == 0) {
        fputs(usage, stdout);
        return finish(EXIT_DONE);
    }
    if (argc > 1 && strcmp(argv[1], "--csv") == 0) {
        as_csv = 1;
        first = 2;
    }
    for (int i = first; i < argc; i++) {
        if (argv[i][0] == '-') {
            fputs(usage, stderr);
            return EXIT_USAGE;
        }
    }
    return finish(list(as_csv, argv + first));
}
