/* SPDX-License-Identifier: MIT */
#ifndef TANHE_REAL_H
#define TANHE_REAL_H

/*
 * What a double is, and roots, exponentials and logarithms from basic operations only: the same bits on every
 * machine, no libm.
 */

#include <stdint.h>
#include <string.h>

#include "internal.h"

/* The square root of x, correctly rounded. x finite, >= 0; of +-0 it is +-0. */
TANHE_INTERNAL double tanhe_p_sqrt(double x);

/*
 * The following four have an error below 1 ulp: in fact within 0.5 ulp and a part in 10^5, results below the
 * normal numbers included; what can be exact comes out exact. exp, log and pow take any double and give what
 * C99 annex F says, but for NaN, "no value": NaN in is NaN out, even for pow(1, NaN) and pow(NaN, 0), and it
 * has the same bits everywhere. No exception flag is promised.
 */

/* The n-th root of x: x^(1/n). x finite, > 0, subnormals included; n >= 1. */
TANHE_INTERNAL double tanhe_p_root(double x, int32_t n);

/* e^x. 1 of +-0; infinity above 709.78 and 0 below -745.13, of infinities too. */
TANHE_INTERNAL double tanhe_p_exp(double x);

/* The natural logarithm of x. +0 of 1, -infinity of +-0, infinity of infinity; NaN of x < 0. */
TANHE_INTERNAL double tanhe_p_log(double x);

/*
 * x^y. 1 for y = 0 and for x = 1, infinities included. Of a finite x < 0 it is |x|^y for an even integer y,
 * -|x|^y for an odd one, NaN for a fraction; of +-0 and +-infinity it is 0 or infinity, with the sign of x
 * where y is an odd integer. For an infinite y it is 0 or infinity, and 1 of -1.
 */
TANHE_INTERNAL double tanhe_p_pow(double x, double y);

/* x^y[i] for each of n exponents, with the bits of tanhe_p_pow, in a fraction of its time. x, y any doubles. */
TANHE_INTERNAL void tanhe_p_powers(double x, int32_t n, const double *y, double *powers);

/* The bits of a double: sign, 11 bits of exponent, 52 of fraction. */
static inline uint64_t tanhe_p_bits_of(double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static inline double tanhe_p_double_of(uint64_t bits) {
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* NaN stands for "no value". */
static inline int tanhe_p_is_nan(double value) {
    return value != value;
}

/* Neither NaN nor infinite. */
static inline int tanhe_p_is_number(double value) {
    return value - value == 0;
}

/* A number, not negative. */
static inline int tanhe_p_is_amount(double value) {
    return tanhe_p_is_number(value) && value >= 0;
}

#endif
