/* SPDX-License-Identifier: MIT */
#include "real.h"

#include <string.h>

#define FRACTION UINT64_C(0x000fffffffffffff)
#define IMPLICIT UINT64_C(0x0010000000000000)
#define LN2      0x1.62e42fefa39efp-1

/* x = mantissa * 2^exponent with mantissa in [2^52, 2^53) */
typedef struct {
    uint64_t mantissa;
    int32_t exponent;
} parts;

/* A number as a sum of two doubles, the second at most half an ulp of the first, times 2^exponent. */
typedef struct {
    double high;
    double low;
    int32_t exponent;
} pair;

static double double_of(uint64_t bits) {
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* 2^k, -1022 <= k <= 1023 */
static double power_of_two(int32_t k) {
    return double_of((uint64_t)(k + 1023) << 52);
}

static parts parts_of(double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    parts p;
    p.mantissa = bits & FRACTION;
    p.exponent = (int32_t)(bits >> 52) - 1075;
    if (p.exponent == -1075) {
        p.exponent = -1074;
    } else {
        p.mantissa |= IMPLICIT;
    }
    while (p.mantissa < IMPLICIT) {
        p.mantissa <<= 1;
        p.exponent--;
    }
    return p;
}

double tanhe_p_sqrt(double x) {
    if (x == 0.0) {
        return x;
    }
    parts p = parts_of(x);
    if (p.exponent & 1) {
        p.mantissa <<= 1;
        p.exponent--;
    }
    /*
     * floor(sqrt(mantissa * 2^54)), digit by digit: 54 bits, of which the last one rounds. It cannot be a tie:
     * the square of an odd number of 54 bits is no mantissa times 2^54.
     */
    uint64_t root = 0, rest = 0;
    for (int shift = 52; shift >= -54; shift -= 2) {
        rest = rest << 2 | (shift >= 0 ? p.mantissa >> shift & 3 : 0);
        uint64_t trial = root << 2 | 1;
        root <<= 1;
        if (rest >= trial) {
            rest -= trial;
            root |= 1;
        }
    }
    root = (root >> 1) + (root & 1);
    return (double)root * power_of_two(p.exponent / 2 - 26);
}

/* a * b to some 2^-102, Dekker's product; both in [1, 2), the result too */
static pair product(pair a, pair b) {
    const double splitter = 134217729.0; /* 2^27 + 1 */
    double t = splitter * a.high;
    double a1 = t - (t - a.high), a2 = a.high - a1;
    t = splitter * b.high;
    double b1 = t - (t - b.high), b2 = b.high - b1;
    double p = a.high * b.high;
    double error = a1 * b1 - p;
    error += a1 * b2;
    error += a2 * b1;
    error += a2 * b2;
    error += a.high * b.low + a.low * b.high;
    pair r;
    r.high = p + error;
    r.low = error - (r.high - p);
    r.exponent = a.exponent + b.exponent;
    if (r.high >= 2.0) {
        r.high *= 0.5;
        r.low *= 0.5;
        r.exponent++;
    }
    return r;
}

static pair pair_of(double x) {
    parts p = parts_of(x);
    pair r;
    r.high = (double)p.mantissa * 0x1p-52;
    r.low = 0.0;
    r.exponent = p.exponent + 52;
    return r;
}

/* y^n by squaring; the relative error is some n 2^-101 */
static pair power(double y, int32_t n) {
    pair base = pair_of(y), r = base;
    int bit = 30;
    while (!(n >> bit & 1)) {
        bit--;
    }
    while (bit-- > 0) {
        r = product(r, r);
        if (n >> bit & 1) {
            r = product(r, base);
        }
    }
    return r;
}

/* 2^t, |t| <= 1000, to a few ulp: Taylor's series of exp for the fraction */
static double exp2_near(double t) {
    int32_t k = (int32_t)(t + 2000.5) - 2000;
    double z = (t - k) * LN2;
    double e = 1.0;
    for (int i = 16; i > 0; i--) {
        e = 1.0 + z / i * e;
    }
    return e * power_of_two(k);
}

double tanhe_p_root(double x, int32_t n) {
    if (n == 1) {
        return x;
    }
    if (n == 2) {
        return tanhe_p_sqrt(x);
    }
    /*
     * Start from log2(x) read off the bits, within 0.087, so that y^n is within 7 % of x. Newton's step
     *
     *     y <- y - y (y^n - x) / (n x)
     *
     * squares that error each time: 3e-3, 6e-6, 3e-11, 7e-22 of y^n, hence 1/n of it in y. y^n - x is formed
     * in two doubles, so what is left in the last step is the rounding of y and n^-1 times that of y^n, for any
     * n some 2^-75 of y or less.
     */
    pair a = pair_of(x);
    double y = exp2_near((a.exponent + (a.high - 1.0)) / n);
    for (int step = 0; step < 5; step++) {
        pair p = power(y, n);
        double scale = power_of_two(p.exponent - a.exponent);
        double excess = (p.high * scale - a.high) + p.low * scale;
        y -= y * (excess / a.high / n);
    }
    return y;
}
