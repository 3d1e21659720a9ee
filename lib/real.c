/* SPDX-License-Identifier: MIT */
#include "real.h"

#include <math.h> /* NAN and INFINITY; no function of it */

#define REAL_FRACTION UINT64_C(0x000fffffffffffff)
#define REAL_IMPLICIT UINT64_C(0x0010000000000000)
#define REAL_STEPS    32 /* of 2^(1/32) in an octave */

/* x = mantissa * 2^exponent with mantissa in [2^52, 2^53) */
typedef struct {
    uint64_t mantissa;
    int32_t exponent;
} real_parts;

/* A number as a sum of two doubles, the second at most half an ulp of the first: some 106 bits. */
typedef struct {
    double high;
    double low;
} real_twofold;

/* 2^k, -1022 <= k <= 1023; k = 1024 gives infinity */
static double real_power_of_two(int32_t k) {
    return tanhe_p_double_of((uint64_t)(k + 1023) << 52);
}

/* x finite, > 0 */
static real_parts real_parts_of(double x) {
    uint64_t bits = tanhe_p_bits_of(x);
    real_parts p;
    p.mantissa = bits & REAL_FRACTION;
    p.exponent = (int32_t)(bits >> 52) - 1075;
    if (p.exponent == -1075) {
        p.exponent = -1074;
    } else {
        p.mantissa |= REAL_IMPLICIT;
    }
    while (p.mantissa < REAL_IMPLICIT) {
        p.mantissa <<= 1;
        p.exponent--;
    }
    return p;
}

double tanhe_p_sqrt(double x) {
    if (x == 0.0) {
        return x;
    }
    real_parts p = real_parts_of(x);
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
    return (double)root * real_power_of_two(p.exponent / 2 - 26);
}

/*
 * exp, log and what comes of them are worked out in two doubles, by Dekker's operations, and rounded to one
 * at the very end. The errors given beside each step are relative.
 */

/* a + b, exactly; |a| >= |b| or a = 0 */
static real_twofold real_sum_ordered(double a, double b) {
    real_twofold r;
    r.high = a + b;
    r.low = b - (r.high - a);
    return r;
}

/* a + b to 2^-104 of |a| + |b| */
static real_twofold real_sum(real_twofold a, real_twofold b) {
    double s = a.high + b.high;
    double b1 = s - a.high, a1 = s - b1;
    double error = (a.high - a1) + (b.high - b1);
    return real_sum_ordered(s, error + (a.low + b.low));
}

/* a * b to 2^-102; neither is beyond 2^990, where splitting would overflow */
static real_twofold real_product(real_twofold a, real_twofold b) {
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
    return real_sum_ordered(p, error);
}

static real_twofold real_single(double x) {
    real_twofold r = {x, 0.0};
    return r;
}

/* a / n to 2^-102 */
static real_twofold real_quotient(real_twofold a, int32_t n) {
    double q = a.high / n;
    real_twofold p = real_product(real_single(q), real_single(n));
    return real_sum_ordered(q, ((a.high - p.high) - p.low + a.low) / n);
}

/* 2^(i/32) in two doubles: the nearest one, and the nearest to what it leaves; worked out with 300 bits */
static const real_twofold real_exp2_steps[REAL_STEPS] = {
    {0x1.0000000000000p+0, 0.0},
    {0x1.059b0d3158574p+0, 0x1.d73e2a475b465p-55},
    {0x1.0b5586cf9890fp+0, 0x1.8a62e4adc610bp-54},
    {0x1.11301d0125b51p+0, -0x1.6c51039449b3ap-54},
    {0x1.172b83c7d517bp+0, -0x1.19041b9d78a76p-55},
    {0x1.1d4873168b9aap+0, 0x1.e016e00a2643cp-54},
    {0x1.2387a6e756238p+0, 0x1.9b07eb6c70573p-54},
    {0x1.29e9df51fdee1p+0, 0x1.612e8afad1255p-55},
    {0x1.306fe0a31b715p+0, 0x1.6f46ad23182e4p-55},
    {0x1.371a7373aa9cbp+0, -0x1.63aeabf42eae2p-54},
    {0x1.3dea64c123422p+0, 0x1.ada0911f09ebcp-55},
    {0x1.44e086061892dp+0, 0x1.89b7a04ef80d0p-59},
    {0x1.4bfdad5362a27p+0, 0x1.d4397afec42e2p-56},
    {0x1.5342b569d4f82p+0, -0x1.07abe1db13cadp-55},
    {0x1.5ab07dd485429p+0, 0x1.6324c054647adp-54},
    {0x1.6247eb03a5585p+0, -0x1.383c17e40b497p-54},
    {0x1.6a09e667f3bcdp+0, -0x1.bdd3413b26456p-54},
    {0x1.71f75e8ec5f74p+0, -0x1.16e4786887a99p-55},
    {0x1.7a11473eb0187p+0, -0x1.41577ee04992fp-55},
    {0x1.82589994cce13p+0, -0x1.d4c1dd41532d8p-54},
    {0x1.8ace5422aa0dbp+0, 0x1.6e9f156864b27p-54},
    {0x1.93737b0cdc5e5p+0, -0x1.75fc781b57ebcp-57},
    {0x1.9c49182a3f090p+0, 0x1.c7c46b071f2bep-56},
    {0x1.a5503b23e255dp+0, -0x1.d2f6edb8d41e1p-54},
    {0x1.ae89f995ad3adp+0, 0x1.7a1cd345dcc81p-54},
    {0x1.b7f76f2fb5e47p+0, -0x1.5584f7e54ac3bp-56},
    {0x1.c199bdd85529cp+0, 0x1.11065895048ddp-55},
    {0x1.cb720dcef9069p+0, 0x1.503cbd1e949dbp-56},
    {0x1.d5818dcfba487p+0, 0x1.2ed02d75b3707p-55},
    {0x1.dfc97337b9b5fp+0, -0x1.1a5cd4f184b5cp-54},
    {0x1.ea4afa2a490dap+0, -0x1.e9c23179c2893p-54},
    {0x1.f50765b6e4540p+0, 0x1.9d3e12dd8a18bp-54},
};

/* n ln(2)/32; ln(2)/32 is in two doubles by the same rule */
static real_twofold real_ln2_steps(int32_t n) {
    const real_twofold step = {0x1.62e42fefa39efp-6, 0x1.abc9e3b39803fp-61};
    return real_product(step, real_single(n));
}

/* v * 2^k, rounded once, subnormals too, infinity beyond DBL_MAX; v in [0.98, 2), -1080 < k <= 1024 */
static double real_scaled(real_twofold v, int32_t k) {
    if (v.high < 1.0) {
        v.high *= 2.0;
        v.low *= 2.0;
        k--;
    }
    if (k >= -1022) {
        return v.high * real_power_of_two(k);
    }
    /* Among the doubles next to base, an ulp is what 2^-1074 is to the result. */
    double base = real_power_of_two(-1022 - k);
    real_twofold s = real_sum_ordered(base, v.high);
    double rounded = s.high + (s.low + v.low) - base;
    return rounded * real_power_of_two(k + 1022) * real_power_of_two(-1022);
}

/*
 * e^t to 2^-73, a part in 10^6 of an ulp: with t = n ln(2)/32 + r, |r| < 0.0109, it is 2^(n/32) e^r. Taylor's
 * series as far as r^9 leaves 2^-86; from r^3/6 on, which is 2^-22 of the whole, it is formed in one double.
 */
static double real_exp(real_twofold t) {
    if (t.high > 710.0) {
        return INFINITY;
    }
    if (t.high < -746.0) {
        return 0.0;
    }
    const double steps = 0x1.71547652b82fep+5; /* 32/ln(2) */
    int32_t n = (int32_t)(t.high * steps + (t.high < 0.0 ? -0.5 : 0.5));
    int32_t i = n & (REAL_STEPS - 1);
    real_twofold r = real_sum(t, real_ln2_steps(-n));
    double tail = 1.0;
    for (int32_t k = 9; k > 3; k--) {
        tail = 1.0 + r.high / k * tail;
    }
    real_twofold square = real_product(r, r);
    real_twofold rest =
        real_sum_ordered(0.5 * square.high, 0.5 * square.low + square.high * r.high / 6.0 * tail);
    real_twofold e = real_sum(real_single(1.0), real_sum(r, rest));
    return real_scaled(real_product(e, real_exp2_steps[i]), (n - i) / REAL_STEPS);
}

/*
 * log(1 + r) to 2^-83, |r| < 0.017: Taylor's series r (1 - r (1/2 - r (1/3 - ...))) as far as r^15; from r^6
 * on, which is 2^-32 of the whole, it is formed in one double.
 */
static real_twofold real_log_near_1(real_twofold r) {
    double tail = 0.0;
    for (int32_t n = 15; n > 5; n--) {
        tail = 1.0 / n - r.high * tail;
    }
    real_twofold s = real_single(tail), minus_r = {-r.high, -r.low};
    for (int32_t n = 5; n > 0; n--) {
        s = real_sum(real_quotient(real_single(1.0), n), real_product(minus_r, s));
    }
    return real_product(r, s);
}

/*
 * log(x) to 2^-82, x >= 0, so that a power is good to 2^-72 where y log(x) is some 700: with x = m 2^k and m
 * about 2^(j/32), it is (32 k + j) ln(2)/32 + log(m / 2^(j/32)). Next to 1 there is no first term, and the
 * quotient is exact.
 */
static real_twofold real_log(double x) {
    if (x == 0.0 || !tanhe_p_is_number(x)) {
        return real_single(x > 0.0 ? INFINITY : -INFINITY);
    }
    real_parts p = real_parts_of(x);
    double m = (double)p.mantissa * 0x1p-52, f = m - 1.0;
    /* log2(m) within 0.008, so j within 0.75 */
    int32_t j = (int32_t)(REAL_STEPS * (f + 0.347 * f * (1.0 - f)) + 0.5);
    /* 2^(-j/32) is half of 2^((32 - j)/32). */
    double scale = j == 0 ? 1.0 : 0.5;
    real_twofold q = real_product(real_single(m), real_exp2_steps[(REAL_STEPS - j) % REAL_STEPS]);
    q = real_sum_ordered(q.high * scale - 1.0, q.low * scale);
    return real_sum(real_ln2_steps(REAL_STEPS * (p.exponent + 52) + j), real_log_near_1(q));
}

double tanhe_p_exp(double x) {
    return tanhe_p_is_nan(x) ? NAN : real_exp(real_single(x));
}

double tanhe_p_log(double x) {
    return tanhe_p_is_nan(x) || x < 0.0 ? NAN : real_log(x).high;
}

/* x^y, x >= 0 */
static double real_power(double x, double y) {
    if (x == 1.0 || y == 0.0) {
        return 1.0;
    }
    real_twofold l = real_log(x);
    real_twofold t = real_single(y * l.high);
    if (t.high > -1000.0 && t.high < 1000.0) {
        t = real_product(l, real_single(y));
    }
    return real_exp(t);
}

/* 1 for an odd integer, 0 for an even one (as all from 2^53 on are, and infinities), -1 for a fraction */
static int real_parity(double y) {
    const double all_even = 9007199254740992.0; /* 2^53 */
    if (y >= all_even || y <= -all_even) {
        return 0;
    }
    int64_t n = (int64_t)y;
    return (double)n == y ? n % 2 != 0 : -1;
}

double tanhe_p_pow(double x, double y) {
    if (tanhe_p_is_nan(x) || tanhe_p_is_nan(y)) {
        return NAN;
    }
    if (!(tanhe_p_bits_of(x) >> 63)) {
        return real_power(x, y);
    }
    int parity = real_parity(y);
    if (parity < 0 && x != 0.0 && tanhe_p_is_number(x)) {
        return NAN;
    }
    double r = real_power(-x, y);
    return parity == 1 ? -r : r;
}

/*
 * Powers of one number share its logarithm. What follows is good to 2^-61 only, and tells from its own error whether
 * that decides to which double the power rounds. It nearly always does; if not, tanhe_p_pow works the power out anew.
 * So the bits are those of tanhe_p_pow, which knows the power much better still.
 */
#define REAL_QUICK_ERROR 0x1p-61
#define REAL_QUICK_Y     4.0  /* the largest |y|, since it multiplies the error of the logarithm */
#define REAL_QUICK_T     32.0 /* the largest |y log(x)| */

/* n ln(2)/32, |n| < 2^16: the first part has 37 bits, so that its product is exact */
static real_twofold real_quick_steps(int32_t n) {
    real_twofold r = {n * 0x1.62e42fefap-6, n * 0x1.cf79abc9e3b3ap-45};
    return r;
}

/*
 * log(x) within 2^-63.5, absolutely: as real_log does it, but of log(1 + r) = r - r^2/2 + r^3/3 ... everything from
 * r^2 on, which is below 2^-12, is formed in one double. x > 0, finite
 */
static real_twofold real_quick_log(double x) {
    real_parts p = real_parts_of(x);
    double m = (double)p.mantissa * 0x1p-52, f = m - 1.0;
    int32_t j = (int32_t)(REAL_STEPS * (f + 0.347 * f * (1.0 - f)) + 0.5);
    double scale = j == 0 ? 1.0 : 0.5;
    real_twofold q = real_product(real_single(m), real_exp2_steps[(REAL_STEPS - j) % REAL_STEPS]);
    double r = q.high * scale - 1.0, low = q.low * scale;
    double tail = 1.0 / 9 - r * (1.0 / 10);
    tail = 1.0 / 7 - r * (1.0 / 8 - r * tail);
    tail = 1.0 / 5 - r * (1.0 / 6 - r * tail);
    tail = 1.0 / 3 - r * (1.0 / 4 - r * tail);
    low = low - r * (0.5 * r + low) + r * r * r * tail;
    real_twofold rest = {r, low};
    return real_sum(real_quick_steps(REAL_STEPS * (p.exponent + 52) + j), rest);
}

/*
 * e^t within 2^-64 of itself, |t| <= 32, as real_exp does it, but with everything from r^2/2 on, which is below 2^-14,
 * in one double. 1 when that settles the rounding, with an error of 2^-61 in all; 0 else
 */
static int real_quick_exp(real_twofold t, double *power) {
    const double steps = 0x1.71547652b82fep+5; /* 32/ln(2) */
    int32_t n = (int32_t)(t.high * steps + (t.high < 0.0 ? -0.5 : 0.5));
    int32_t i = n & (REAL_STEPS - 1);
    real_twofold less = real_quick_steps(-n);
    real_twofold r = real_sum_ordered(t.high + less.high, t.low + less.low); /* the first sum is exact */
    double tail = 1.0 / 24 + r.high * (1.0 / 120 + r.high * (1.0 / 720 + r.high * (1.0 / 5040)));
    tail = 0.5 + r.high * (1.0 / 6 + r.high * tail);
    real_twofold e = real_sum_ordered(1.0, r.high);
    e.low += r.low + r.high * (r.low + r.high * tail);
    e = real_product(e, real_exp2_steps[i]);
    double error = e.high * REAL_QUICK_ERROR;
    double least = e.high + (e.low - error);
    *power = least * real_power_of_two((n - i) / REAL_STEPS);
    return least == e.high + (e.low + error);
}

/* x^y where it can be had quickly: 1; 0 where it cannot */
static int real_quick_power(real_twofold l, double y, double *power) {
    real_twofold t = real_product(l, real_single(y));
    int near = y >= -REAL_QUICK_Y && y <= REAL_QUICK_Y && t.high >= -REAL_QUICK_T && t.high <= REAL_QUICK_T;
    return near && real_quick_exp(t, power);
}

void tanhe_p_powers(double x, int32_t n, const double *y, double *powers) {
    int positive = x > 0.0 && tanhe_p_is_number(x);
    real_twofold l = positive ? real_quick_log(x) : real_single(NAN);
    for (int32_t i = 0; i < n; i++) {
        if (!real_quick_power(l, y[i], &powers[i])) {
            powers[i] = tanhe_p_pow(x, y[i]);
        }
    }
}

double tanhe_p_root(double x, int32_t n) {
    if (n == 1) {
        return x;
    }
    if (n == 2) {
        return tanhe_p_sqrt(x);
    }
    return real_exp(real_quotient(real_log(x), n));
}
