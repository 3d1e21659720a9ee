/* SPDX-License-Identifier: MIT */
/*
 * What the biomass of a tree costs, from 1000 trees to 10 million: the cost of one stays the same.
 *
 * Trees of four species in random order, each with stem, branch, leaf and root by the published equations, summed
 * exactly. Also one species alone, and one tree a call. An argument limits the greatest number.
 */
#define _POSIX_C_SOURCE 199309L

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "tanhe/land.h"

#define MODELS  4
#define WAYS    3
#define REPEATS 101

typedef struct {
    size_t n;
    tanhe_tree_model models[MODELS];
    int32_t *model;
    double *dbh_cm, *height_m, *above_kg, *whole_kg;
    tanhe_status *status;
} trees;

typedef double way(const trees *t);

static double mixed(const trees *t) {
    tanhe_tree_total total = {0, 0, 0, 0, {0, 0, 0}, 0, 0};
    (void)tanhe_tree_n(t->models, MODELS, t->n, t->model, t->dbh_cm, t->height_m, NULL, t->above_kg,
                       t->whole_kg, t->status, &total);
    return total.whole_t;
}

static double one_species(const trees *t) {
    tanhe_tree_total total = {0, 0, 0, 0, {0, 0, 0}, 0, 0};
    (void)tanhe_tree_n(t->models, 1, t->n, NULL, t->dbh_cm, t->height_m, NULL, NULL, NULL, NULL, &total);
    return total.whole_t;
}

static double one_by_one(const trees *t) {
    double whole_kg = 0;
    for (size_t i = 0; i < t->n; i++) {
        tanhe_tree_biomass biomass;
        if (tanhe_tree(&t->models[t->model[i]], t->dbh_cm[i], t->height_m[i], &biomass) == TANHE_OK)
            whole_kg += biomass.whole_kg;
    }
    return whole_kg / 1000;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return 1e9 * (double)t.tv_sec + (double)t.tv_nsec;
}

static double random_between(double low, double high) {
    static uint64_t state = 1;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return low + (high - low) * (double)(state >> 11) * 0x1p-53;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static int plant(trees *t, size_t n) {
    static const tanhe_id species[MODELS] = {TANHE_TREE_CUNNINGHAMIA, TANHE_TREE_PINUS_MASSONIANA,
                                             TANHE_TREE_CYCLOBALANOPSIS_GLAUCA, TANHE_TREE_MIXED_BROADLEAF};
    t->model = malloc(n * sizeof *t->model);
    t->dbh_cm = malloc(n * sizeof(double));
    t->height_m = malloc(n * sizeof(double));
    t->above_kg = malloc(n * sizeof(double));
    t->whole_kg = malloc(n * sizeof(double));
    t->status = malloc(n * sizeof *t->status);
    if (t->model == NULL || t->dbh_cm == NULL || t->height_m == NULL || t->above_kg == NULL ||
        t->whole_kg == NULL || t->status == NULL)
        return 0;
    for (int i = 0; i < MODELS; i++) {
        if (tanhe_tree_model_find(species[i], 0, &t->models[i]) != TANHE_OK)
            return 0;
    }
    for (size_t i = 0; i < n; i++) {
        t->model[i] = (int32_t)random_between(0, MODELS);
        t->dbh_cm[i] = random_between(5, 45);
        t->height_m[i] = random_between(4, 25);
    }
    return 1;
}

int main(int argc, char **argv) {
    static way *const ways[WAYS] = {mixed, one_species, one_by_one};
    static const size_t lengths[] = {1000, 10000, 100000, 1000000, 10000000};
    size_t longest = argc > 1 ? (size_t)strtoul(argv[1], NULL, 10) : 10000000;
    trees t;
    if (!plant(&t, longest)) {
        fputs("not enough memory, or no equations\n", stderr);
        return 1;
    }
    printf("ns per tree, least and (median)\n");
    printf("%9s  %18s  %18s  %18s\n", "trees", "tanhe_tree_n", "of one species", "tanhe_tree");
    for (size_t l = 0; l < sizeof lengths / sizeof lengths[0] && lengths[l] <= longest; l++) {
        static double times[WAYS][REPEATS];
        volatile double sink = 0.0;
        t.n = lengths[l];
        int repeats = t.n < 100000 ? REPEATS : t.n < 10000000 ? 9 : 3;
        for (int r = 0; r < repeats; r++) {
            for (int w = 0; w < WAYS; w++) {
                double begin = now();
                sink = ways[w](&t);
                times[w][r] = (now() - begin) / (double)t.n;
            }
        }
        (void)sink;
        printf("%9lu", (unsigned long)t.n);
        for (int w = 0; w < WAYS; w++) {
            qsort(times[w], (size_t)repeats, sizeof times[w][0], ascending);
            printf("  %9.1f (%6.1f)", times[w][0], times[w][repeats / 2]);
        }
        printf("\n");
    }
    free(t.model);
    free(t.dbh_cm);
    free(t.height_m);
    free(t.above_kg);
    free(t.whole_kg);
    free(t.status);
    return 0;
}
