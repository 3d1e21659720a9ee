/* SPDX-License-Identifier: MIT */
#ifndef TANHE_TEST_RESULTS_H
#define TANHE_TEST_RESULTS_H

/* What tests of results share: doubles to the bit or within a few roundings, and whether a call wrote. */

#include <float.h>
#include <string.h>

#include "greatest.h"

static int same_bits(double a, double b) {
    return memcmp(&a, &b, sizeof a) == 0;
}

static int is_nan(double x) {
    return x != x;
}

/* A few roundings of an expected value. */
static double roundings(double expected) {
    double size = expected < 0 ? -expected : expected;

    return 4 * DBL_EPSILON * size;
}

#define ASSERT_NEAR(expected, got) ASSERT_IN_RANGE(expected, got, roundings(expected))

/* Marks a result, to see whether a call wrote to it. */
static void mark(void *object, size_t size) {
    memset(object, 0xA5, size);
}

static int is_marked(const void *object, size_t size) {
    const unsigned char *bytes = (const unsigned char *)object;
    size_t i;

    for (i = 0; i < size; i++) {
        if (bytes[i] != 0xA5)
            return 0;
    }
    return 1;
}

#define MARK(object)   mark(&(object), sizeof(object))
#define MARKED(object) is_marked(&(object), sizeof(object))

#endif
