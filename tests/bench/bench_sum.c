/* SPDX-License-Identifier: MIT */
/*
 * What an exact total costs beside a naive loop, in one run:
 *
 *     cc -std=c99 -O3 -ffp-contract=off -Iinclude tests/bench/bench_sum.c lib/sum.c -o bench_sum && ./bench_sum
 *
 * The four ways take turns, so that a busy machine disturbs all of them; compare the ratios, which are of the
 * least times and, in brackets, of the medians. An argument limits the greatest length.
 */
#define _POSIX_C_SOURCE 199309L

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "tanhe/sum.h"

#define WAYS    4
#define REPEATS 101

typedef double way(const double *x, size_t n);

static double naive(const double *x, size_t n) {
    double s = 0.0;
    for (size_t i = 0; i < n; i++) {
        s += x[i];
    }
    return s;
}

static double neumaier(const double *x, size_t n) {
    double s = 0.0, c = 0.0;
    for (size_t i = 0; i < n; i++) {
        double t = s + x[i];
        double s_size = s < 0 ? -s : s, x_size = x[i] < 0 ? -x[i] : x[i];
        c += s_size >= x_size ? (s - t) + x[i] : (x[i] - t) + s;
        s = t;
    }
    return s + c;
}

static double one_by_one(const double *x, size_t n) {
    tanhe_sum sum;
    double value = 0.0;
    tanhe_sum_init(&sum);
    for (size_t i = 0; i < n; i++) {
        tanhe_sum_add(&sum, x[i]);
    }
    tanhe_sum_value(&sum, &value);
    return value;
}

static double column(const double *x, size_t n) {
    tanhe_sum sum;
    double value = 0.0;
    tanhe_sum_init(&sum);
    tanhe_sum_add_n(&sum, n, x);
    tanhe_sum_value(&sum, &value);
    return value;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return 1e9 * (double)t.tv_sec + (double)t.tv_nsec;
}

static uint64_t state = 1;

static uint64_t random_bits(void) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * UINT64_C(0x2545f4914f6cdd1d);
}

/* a positive number with its exponent anywhere in `binades` binades from 2^first on */
static double spread(int first, int binades) {
    uint64_t exponent = (uint64_t)(1023 + first) + (random_bits() >> 11) % (uint64_t)binades;
    uint64_t bits = exponent << 52 | random_bits() >> 12;
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static const char *const kinds[] = {"one exponent",  "10 binades", "30 binades", "60 binades",
                                    "whole range",   "30, sorted", "60, sorted", "10, signs in turn",
                                    "10, half zero", "10, 1 % far"};

#define KINDS ((int)(sizeof kinds / sizeof kinds[0]))

static void fill(double *x, size_t n, int kind) {
    for (size_t i = 0; i < n; i++) {
        double sign = random_bits() >> 63 ? -1.0 : 1.0;
        switch (kind) {
        case 0:
            x[i] = spread(0, 1);
            break;
        case 1:
            x[i] = spread(-3, 10);
            break;
        case 2:
            x[i] = sign * spread(-10, 30);
            break;
        case 3:
            x[i] = sign * spread(-30, 60);
            break;
        case 4:
            x[i] = sign * spread(-1022, 2030);
            break;
        case 5:
            x[i] = spread(-10, 30);
            break;
        case 6:
            x[i] = spread(-30, 60);
            break;
        case 7:
            x[i] = (i & 1 ? -1.0 : 1.0) * spread(-3, 10);
            break;
        case 8:
            x[i] = random_bits() >> 63 ? 0.0 : spread(-3, 10);
            break;
        default:
            x[i] = random_bits() % 100 == 0 ? spread(60, 10) : spread(-3, 10);
        }
    }
    if (kind == 5 || kind == 6) {
        qsort(x, n, sizeof x[0], ascending);
    }
}

int main(int argc, char **argv) {
    static way *const ways[WAYS] = {naive, neumaier, one_by_one, column};
    static const size_t lengths[] = {100, 1000, 10000, 100000, 1000000, 10000000};
    size_t longest = argc > 1 ? (size_t)strtoul(argv[1], NULL, 10) : 10000000;
    double *x = malloc(longest * sizeof *x);
    if (x == NULL) {
        fputs("not enough memory\n", stderr);
        return 1;
    }
    printf("ns per number, and times the naive loop (of the medians)\n");
    printf("%9s  %-18s %8s  %15s  %15s  %15s\n", "length", "numbers", "naive", "Neumaier", "tanhe_sum_add",
           "tanhe_sum_add_n");
    for (size_t l = 0; l < sizeof lengths / sizeof lengths[0] && lengths[l] <= longest; l++) {
        size_t n = lengths[l];
        size_t inner = n < 10000 ? 10000 / n : 1;
        int repeats = n < 1000000 ? REPEATS : n < 10000000 ? 21 : 5;
        for (int kind = 0; kind < KINDS; kind++) {
            static double times[WAYS][REPEATS];
            volatile double sink = 0.0;
            fill(x, n, kind);
            for (int r = 0; r < repeats; r++) {
                for (int w = 0; w < WAYS; w++) {
                    double begin = now();
                    for (size_t k = 0; k < inner; k++) {
                        sink = ways[w](x, n);
                    }
                    times[w][r] = (now() - begin) / (double)(inner * n);
                }
            }
            (void)sink;
            for (int w = 0; w < WAYS; w++) {
                qsort(times[w], (size_t)repeats, sizeof times[w][0], ascending);
            }
            printf("%9lu  %-18s %8.3f", (unsigned long)n, kinds[kind], times[0][0]);
            for (int w = 1; w < WAYS; w++) {
                printf("  %6.2f (%6.2f)", times[w][0] / times[0][0],
                       times[w][repeats / 2] / times[0][repeats / 2]);
            }
            printf("\n");
        }
    }
    free(x);
    return 0;
}
