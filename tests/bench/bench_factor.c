/* SPDX-License-Identifier: MIT */
/*
 * What one lookup costs in the catalog for China, in nanoseconds:
 *
 *     cc -std=c99 -O3 -ffp-contract=off -Iinclude tests/bench/bench_factor.c lib/[a-z]*.c -o bench_factor
 *
 * The kinds of lookup take turns, so that a busy machine disturbs all of them. An argument is the number of turns.
 */
#define _POSIX_C_SOURCE 199309L

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "tanhe/factor.h"

#define QUERIES 10000 /* lookups in a turn */
#define TURNS   101

#define FALLBACKS (TANHE_ALLOW_EARLIER_YEAR | TANHE_ALLOW_WIDER_REGION)

typedef struct kind {
    const char *name;
    const tanhe_catalog *catalog;
    tanhe_query queries[QUERIES];
    int expected; /* how many are found */
    double *times;
} kind;

#define KINDS 9

static kind kinds[KINDS];
static int kind_count;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return 1e9 * (double)t.tv_sec + (double)t.tv_nsec;
}

static uint64_t state = 1;

static size_t random_below(size_t bound) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (size_t)((state * UINT64_C(0x2545f4914f6cdd1d)) >> 33) % bound;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* How many of the queries are found. */
static int look_up(const kind *k) {
    int found = 0;
    for (int i = 0; i < QUERIES; i++) {
        tanhe_factor factor;
        found += tanhe_factor_find(k->catalog, &k->queries[i], &factor) == TANHE_OK;
    }
    return found;
}

static kind *new_kind(const char *name, const tanhe_catalog *catalog) {
    kind *k = &kinds[kind_count++];
    k->name = name;
    k->catalog = catalog;
    return k;
}

static void one_query(const char *name, const tanhe_catalog *catalog, tanhe_query query) {
    kind *k = new_kind(name, catalog);
    for (int i = 0; i < QUERIES; i++)
        k->queries[i] = query;
    k->expected = look_up(k);
}

/* The query that has exactly this row for an answer, where it is the first document to have one. */
static tanhe_query query_of(const tanhe_factor *row) {
    tanhe_query query = {0, 0, 0, 0, 0, TANHE_ALLOW_UNCONFIRMED | TANHE_ALLOW_RANGE_LOW};
    query.subject = row->subject;
    query.property = row->property;
    query.variant = row->variant;
    query.region = row->region;
    query.year = row->year;
    return query;
}

/* Existing rows in random order, as an inventory of many activities asks for them. */
static void existing_rows(const char *name, const tanhe_catalog *catalog, int32_t region, int32_t allow) {
    kind *k = new_kind(name, catalog);
    size_t count = 0;
    (void)tanhe_catalog_count(catalog, &count);
    for (int i = 0; i < QUERIES; i++) {
        tanhe_factor row;
        (void)tanhe_catalog_row(catalog, random_below(count), &row);
        k->queries[i] = query_of(&row);
        k->queries[i].allow |= allow;
        if (region != 0)
            k->queries[i].region = region;
    }
    k->expected = look_up(k);
}

/* The first row of the last document that is found there and nowhere before. */
static tanhe_query last_document_only(const tanhe_catalog *catalog) {
    size_t count = 0;
    tanhe_factor row, found;
    (void)tanhe_catalog_count(catalog, &count);
    for (size_t i = 0; i < count; i++) {
        (void)tanhe_catalog_row(catalog, i, &row);
        tanhe_query query = query_of(&row);
        if (row.table == catalog->count - 1 && tanhe_factor_find(catalog, &query, &found) == TANHE_OK &&
            found.table == row.table)
            return query;
    }
    return query_of(&row);
}

/* The caller's own table of every fuel and year, ten thousand rows. */
static const tanhe_table *own_table(void) {
    static char text[10050 * 64];
    static tanhe_factor_row rows[10050];
    static tanhe_table table;
    size_t used = (size_t)snprintf(text, sizeof text, "subject,property,year,value,unit\n"), errors = 0;
    for (int fuel = 0; fuel < 67; fuel++) {
        for (int year = 1900; year < 2050; year++)
            used +=
                (size_t)snprintf(text + used, sizeof text - used, "%s,ncv,%d,20.5,GJ/t\n",
                                 tanhe_name(TANHE_NAME_SUBJECT, TANHE_FUEL_RAW_COAL + fuel, TANHE_KEY), year);
    }
    if (tanhe_overlay_read(text, used, rows, sizeof rows / sizeof rows[0], &table, NULL, 0, &errors) !=
        TANHE_OK)
        return NULL;
    return &table;
}

int main(int argc, char **argv) {
    static const tanhe_query first = {TANHE_CARRIER_HEAT, TANHE_PROPERTY_EF_CO2, 0, 310000, 2022, 0};
    static const tanhe_query miss = {TANHE_VEHICLE_HEAVY_VEHICLE, TANHE_PROPERTY_NCV, 0, 430300, 2022, 0};
    static const tanhe_query lost = {
        TANHE_VEHICLE_HEAVY_VEHICLE,        TANHE_PROPERTY_NCV, TANHE_VARIANT_ROAD, 430321, 2022,
        TANHE_ALLOW_UNCONFIRMED | FALLBACKS};
    static const tanhe_query power = {
        TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_EF_CO2_MEAN, 0, 430321, 2025, FALLBACKS};
    static tanhe_catalog with_own;
    const tanhe_catalog *china = tanhe_profile_china();
    const tanhe_table *own = own_table();
    int turns = argc > 1 ? atoi(argv[1]) : TURNS;
    size_t count = 0;

    if (turns < 1 || own == NULL)
        return 1;
    (void)tanhe_catalog_init(&with_own);
    (void)tanhe_catalog_add(&with_own, own);
    (void)tanhe_catalog_extend(&with_own, china);
    one_query("in the first document", china, first);
    one_query("in the last document only", china, last_document_only(china));
    one_query("nowhere", china, miss);
    one_query("nowhere, every fallback allowed", china, lost);
    one_query("a county's grid factor, two years on", china, power);
    existing_rows("existing rows, shuffled", china, 0, 0);
    existing_rows("existing rows, of a county", china, 430321, FALLBACKS);
    existing_rows("rows of one document, shuffled", tanhe_profile_ipcc2006(), 0, 0);
    existing_rows("own table of 10050 rows before", &with_own, 0, 0);

    for (int k = 0; k < kind_count; k++) {
        kinds[k].times = malloc((size_t)turns * sizeof(double));
        if (kinds[k].times == NULL)
            return 1;
    }
    for (int turn = 0; turn < turns; turn++) {
        for (int k = 0; k < kind_count; k++) {
            double begin = now();
            int found = look_up(&kinds[k]);
            kinds[k].times[turn] = (now() - begin) / QUERIES;
            if (found != kinds[k].expected)
                return 1;
        }
    }
    (void)tanhe_catalog_count(china, &count);
    printf("ns per lookup; catalog of %d documents, %lu rows; %d turns of %d lookups\n", (int)china->count,
           (unsigned long)count, turns, QUERIES);
    printf("%-38s %8s %8s %8s\n", "", "found", "least", "median");
    for (int k = 0; k < kind_count; k++) {
        qsort(kinds[k].times, (size_t)turns, sizeof(double), ascending);
        printf("%-38s %8d %8.1f %8.1f\n", kinds[k].name, kinds[k].expected, kinds[k].times[0],
               kinds[k].times[turns / 2]);
        free(kinds[k].times);
    }
    return 0;
}
