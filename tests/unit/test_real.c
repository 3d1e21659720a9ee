/* SPDX-License-Identifier: MIT */
#include "real.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include "greatest.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* x and the double nearest to its square root, worked out with 60 decimal digits */
static const double square_roots[][2] = {
    {0x1.0000000000000p+2, 0x1.0000000000000p+1},      {0x1.0000000000000p+1, 0x1.6a09e667f3bcdp+0},
    {0x1.8000000000000p+1, 0x1.bb67ae8584caap+0},      {0x1.0000000000000p-1, 0x1.6a09e667f3bcdp-1},
    {0x1.0000000000000p+0, 0x1.0000000000000p+0},      {0x1.0000000000001p+0, 0x1.0000000000000p+0},
    {0x1.fffffffffffffp-1, 0x1.fffffffffffffp-1},      {0x0.0000000000001p-1022, 0x1.0000000000000p-537},
    {0x0.0000000000002p-1022, 0x1.6a09e667f3bcdp-537}, {0x1.0000000000000p-1022, 0x1.0000000000000p-511},
    {0x0.fffffffffffffp-1022, 0x1.fffffffffffffp-512}, {0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+511},
    {0x1.0f0cf064dd592p+73, 0x1.74876e8000000p+36},    {0x1.999999999999ap-4, 0x1.43d136248490fp-2},
    {0x1.d6f3454000000p+26, 0x1.5b38e373b76fep+13},    {0x1.fffffffffffffp+52, 0x1.6a09e667f3bccp+26},
    {0x1.0000000000000p+53, 0x1.6a09e667f3bcdp+26},    {0x1.0000000000001p+52, 0x1.0000000000000p+26},
    {0x1.b799ab8a886a4p+714, 0x1.4f7762872d668p+357},  {0x1.0622d96c3f34bp+569, 0x1.6e5a14af8af35p+284},
    {0x1.fe65550dd7944p+918, 0x1.697897d7fb66ep+459},  {0x1.0accdcce49c34p-957, 0x1.7198c1b887379p-479},
    {0x1.004c590c45f40p+115, 0x1.6a3fded1b8d68p+57},   {0x1.71c711a0fbc31p+404, 0x1.33ac73aed5b3ep+202},
    {0x1.7e09eb5c0e051p-532, 0x1.38bba4d95b359p-266},  {0x1.6fe85b742aa35p+489, 0x1.b203bff4df70bp+244},
    {0x1.d74d38b2e27fap+359, 0x1.eb3ac1ee9df83p+179},  {0x1.ab95481b24733p+872, 0x1.4ad96df05228ep+436},
    {0x1.da1e5b728255fp+108, 0x1.5c6362e45dfabp+54},   {0x1.0d75425284cfcp+951, 0x1.736edd0705177p+475},
    {0x1.0daf61ae7b2a7p-604, 0x1.06c0e2db8f0b8p-302},  {0x1.8cd0d5a8ce1dcp+573, 0x1.c2be53932f5a0p+286},
    {0x1.3fdc9ef21c34dp-824, 0x1.1e27a6d971531p-412},  {0x1.be636870b62fcp+892, 0x1.520be4b0f3622p+446},
    {0x1.926bcb8f4f4eep+42, 0x1.40f78b46e6afep+21},    {0x1.3f7a2da0a69a0p+955, 0x1.9470d7ece1860p+477},
    {0x1.0e390291f73bap+674, 0x1.0703e5f79d20ap+337},  {0x1.7f042764c3d58p-519, 0x1.bad62f5fa6830p-260},
    {0x1.d05e58912948bp+429, 0x1.e79a5ea1fe141p+214},  {0x0.0000007aef535p-1022, 0x1.62cd9dafc1960p-524},
    {0x1.bca5a95f9de6ep+849, 0x1.dd22f767bcaf9p+424},  {0x1.36f00374ae3c5p-690, 0x1.1a227e8d14f89p-345},
};

/* x, n and the double nearest to the n-th root, worked out with 80 decimal digits */
static const struct {
    double x;
    int32_t n;
    double root;
} roots[] = {
    {0x1.0000000000000p+3, 3, 0x1.0000000000000p+1},
    {0x1.b000000000000p+4, 3, 0x1.8000000000000p+1},
    {0x1.0624dd2f1a9fcp-10, 3, 0x1.999999999999ap-4},
    {0x1.0000000000000p+1, 3, 0x1.428a2f98d728bp+0},
    {0x1.0000000000000p-1, 7, 0x1.cfbb031a741a5p-1},
    {0x0.0000000000001p-1022, 3, 0x1.0000000000000p-358},
    {0x0.0000000000001p-1022, 2147483647, 0x1.fffff45e3d7f8p-1},
    {0x1.fffffffffffffp+1023, 3, 0x1.428a2f98d728bp+341},
    {0x1.fffffffffffffp+1023, 2147483647, 0x1.0000058b90cf3p+0},
    {0x1.0000000000000p+0, 5, 0x1.0000000000000p+0},
    {0x1.0000000000000p+0, 2147483647, 0x1.0000000000000p+0},
    {0x1.fffffffffffffp-1, 2147483647, 0x1.0000000000000p+0},
    {0x1.0000000000001p+0, 3, 0x1.0000000000000p+0},
    {0x1.0000000000000p-1022, 1022, 0x1.0000000000000p-1},
    {0x1.0000000000000p+1000, 1000, 0x1.0000000000000p+1},
    {0x1.999999999999ap-1, 30, 0x1.fc34b0134213ep-1},
    {0x1.a3d70a3d70a3dp-1, 5, 0x1.ec139d685cb6ap-1},
    {0x1.bae147ae147aep-1, 10, 0x1.f8a0d5ed2cd05p-1},
    {0x1.0000000000000p-1, 2, 0x1.6a09e667f3bcdp-1},
    {0x1.d000000000000p+2, 1, 0x1.d000000000000p+2},
    {0x1.4000000000000p+3, 4, 0x1.c73d51c54470ep+0},
    {0x1.7e43c8800759cp+996, 300, 0x1.4000000000000p+3},
    {0x1.8000000000000p+1, 1000000, 0x1.0000126e81a64p+0},
    {0x1.3333333333333p-2, 1000003, 0x1.ffffd799fd573p-1},
    {0x1.68dbb5b706692p-868, 31, 0x1.02d9cef2d4748p-28},
    {0x1.b2b92e724ec5ep+355, 1000, 0x1.4797fefa3472cp+0},
    {0x1.f82242eafb256p-1006, 8760, 0x1.d8dc56a0011ccp-1},
    {0x1.6d4f2def13ccdp-125, 8760, 0x1.fafb40566696bp-1},
    {0x1.77fcb1059a14ep-722, 20, 0x1.e6fb97cb91054p-37},
    {0x1.f2bf539d105fap-468, 1000000, 0x1.ffd59351401bfp-1},
    {0x1.1d99cb745e475p+620, 3, 0x1.a57842a8d1708p+206},
    {0x1.71d95061f62dap-595, 31, 0x1.c5109dc252be2p-20},
    {0x1.024a10ccbbdacp+460, 1000, 0x1.60244fa8f2ea1p+0},
    {0x0.19b78c011e5afp-1022, 20, 0x1.a9dbefe155f8dp-52},
    {0x1.205cb1d254a06p-651, 3, 0x1.0a5cbd54dfb1dp-217},
    {0x1.76f44038e9087p+179, 8760, 0x1.03a9ba4f46a09p+0},
    {0x1.061b4582c2bd0p+697, 5, 0x1.5363f079cd1c4p+139},
    {0x1.461ae8dfc829bp-616, 8760, 0x1.e7a7f4b7f6340p-1},
    {0x1.7180115f589f4p+235, 10, 0x1.7792433ef25fdp+23},
    {0x1.52e491df2b7c2p+205, 8760, 0x1.0431dae8e73b9p+0},
    {0x1.6ac398b20544ep+439, 12, 0x1.8adf303ef89d5p+36},
    {0x1.26aa6d3b146b0p+733, 2147483647, 0x1.000003f86f6a5p+0},
    {0x1.6f823222c7c1ep+1008, 4, 0x1.1837f14e3d8e9p+252},
    {0x1.601ec8295a6eep-216, 8760, 0x1.f757889af1f11p-1},
};

static uint64_t state = 9;

static uint64_t random_bits(void) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * UINT64_C(0x2545f4914f6cdd1d);
}

/* any positive finite double, subnormals too */
static double random_positive(void) {
    uint64_t bits;
    double x;
    do {
        bits = random_bits() >> 1;
    } while (bits >= UINT64_C(0x7ff0000000000000));
    memcpy(&x, &bits, sizeof x);
    return x;
}

static uint64_t bits_of(double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

/* the neighbour of a positive number, `steps` doubles away */
static double step(double x, int steps) {
    uint64_t bits = bits_of(x) + (uint64_t)(int64_t)steps;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* 2^k, also subnormal */
static double power_of_two(int k) {
    double x = 1.0;
    for (; k > 0; k--) {
        x *= 2.0;
    }
    for (; k < 0; k++) {
        x *= 0.5;
    }
    return x;
}

TEST sqrt_known(void) {
    for (size_t i = 0; i < COUNT(square_roots); i++) {
        if (tanhe_p_sqrt(square_roots[i][0]) != square_roots[i][1]) {
            GREATEST_FPRINTF(GREATEST_STDOUT, "sqrt(%a)\n", square_roots[i][0]);
            FAIL();
        }
    }
    PASS();
}

TEST sqrt_zero(void) {
    ASSERT(tanhe_p_sqrt(0.0) == 0.0 && !signbit(tanhe_p_sqrt(0.0)));
    ASSERT(tanhe_p_sqrt(-0.0) == 0.0 && signbit(tanhe_p_sqrt(-0.0)));
    PASS();
}

typedef struct {
    uint64_t high, low;
} wide;

static wide square(uint64_t x) {
    uint64_t a = x >> 32, b = x & 0xffffffff, middle = 2 * a * b;
    wide r = {a * a + (middle >> 32), b * b};
    r.low += middle << 32;
    r.high += r.low < middle << 32;
    return r;
}

static int less(wide a, wide b) {
    return a.high != b.high ? a.high < b.high : a.low < b.low;
}

/* Is r the double nearest to the square root of x? In integers: (2 r - 1)^2 < 4 x < (2 r + 1)^2, all in half ulps of r. */
static int nearest(double x, double r) {
    uint64_t root = (bits_of(r) & UINT64_C(0x000fffffffffffff)) | UINT64_C(0x0010000000000000);
    int unit = (int)(bits_of(r) >> 52) - 1075; /* r = root * 2^unit; r is never subnormal */
    uint64_t mantissa = bits_of(x) & UINT64_C(0x000fffffffffffff);
    int exponent = (int)(bits_of(x) >> 52) - 1075;
    if (exponent == -1075) {
        exponent++;
    } else {
        mantissa |= UINT64_C(0x0010000000000000);
    }
    int shift = exponent - 2 * unit + 2; /* 4 x / 2^(2 unit) = mantissa * 2^shift */
    if (shift < 0 || shift > 127) {
        return 0;
    }
    wide target = {0, 0};
    if (shift >= 64) {
        target.high = mantissa << (shift - 64);
    } else {
        target.high = shift == 0 ? 0 : mantissa >> (64 - shift);
        target.low = mantissa << shift;
    }
    return less(square(2 * root - 1), target) && less(target, square(2 * root + 1));
}

TEST sqrt_nearest(void) {
    for (int i = 0; i < 300000; i++) {
        double x = random_positive();
        ASSERT(nearest(x, tanhe_p_sqrt(x)));
    }
    for (int i = 0; i < 100000; i++) {
        double root = (double)((random_bits() >> 38) + 1), x = root * root;
        ASSERT(tanhe_p_sqrt(x) == root);
        ASSERT(nearest(step(x, -1), tanhe_p_sqrt(step(x, -1))));
        ASSERT(nearest(step(x, 1), tanhe_p_sqrt(step(x, 1))));
    }
    for (int i = 1; i < 3000; i++) {
        ASSERT(nearest(i * 0x1p-1074, tanhe_p_sqrt(i * 0x1p-1074)));
    }
    PASS();
}

TEST root_known(void) {
    for (size_t i = 0; i < COUNT(roots); i++) {
        double root = tanhe_p_root(roots[i].x, roots[i].n);
        if (root != roots[i].root) {
            GREATEST_FPRINTF(GREATEST_STDOUT, "root(%a, %d): %a\n", roots[i].x, roots[i].n, root);
            FAIL();
        }
    }
    PASS();
}

TEST root_exact(void) {
    for (int32_t n = 1; n <= 26; n++) {
        for (int32_t y = 1; y < 100; y++) {
            double x = 1.0;
            for (int32_t k = 0; k < n && x < 0x1p53; k++) {
                x *= y;
            }
            if (x < 0x1p53) {
                ASSERT(tanhe_p_root(x, n) == y);
            }
        }
    }
    for (int32_t n = 1; n <= 1074; n++) {
        ASSERT(tanhe_p_root(power_of_two(-n), n) == 0.5);
        ASSERT(n > 1023 || tanhe_p_root(power_of_two(n), n) == 2.0);
    }
    PASS();
}

/* A number as a sum of two doubles times 2^exponent; the first is in [1, 2). */
typedef struct {
    double high, low;
    int exponent;
} twofold;

static twofold twofold_of(double x) {
    twofold r = {x, 0.0, 0};
    for (; r.high >= 2.0; r.exponent++) {
        r.high *= 0.5;
    }
    for (; r.high < 1.0; r.exponent--) {
        r.high *= 2.0;
    }
    return r;
}

/* The product of the first doubles comes exactly from halves of 26 and 27 bits. */
static twofold times(twofold a, twofold b) {
    uint64_t mask = ~(uint64_t)0 << 27, bits = bits_of(a.high) & mask;
    double a1, b1;
    memcpy(&a1, &bits, sizeof a1);
    bits = bits_of(b.high) & mask;
    memcpy(&b1, &bits, sizeof b1);
    double a2 = a.high - a1, b2 = b.high - b1, product = a.high * b.high;
    double rest = a1 * b1 - product;
    rest += a1 * b2;
    rest += a2 * b1;
    rest += a2 * b2;
    rest += a.high * b.low + a.low * b.high;
    twofold r = {product + rest, 0.0, a.exponent + b.exponent};
    r.low = rest - (r.high - product);
    if (r.high >= 2.0) {
        r.high *= 0.5;
        r.low *= 0.5;
        r.exponent++;
    }
    return r;
}

/* the sign of y^n - x */
static int side(double y, int32_t n, double x) {
    twofold base = twofold_of(y), target = twofold_of(x), power = {1.0, 0.0, 0};
    for (int bit = 30; bit >= 0; bit--) {
        power = times(power, power);
        if (n >> bit & 1) {
            power = times(power, base);
        }
    }
    if (power.exponent != target.exponent) {
        return power.exponent < target.exponent ? -1 : 1;
    }
    double difference = (power.high - target.high) + power.low;
    return (difference > 0.0) - (difference < 0.0);
}

/*
 * The doubles next to the root, raised to n, lie on either side of x: the error is below 1 ulp. The power is
 * good to some n 2^-100, and the sides are n 2^-53 away.
 */
TEST root_residual(void) {
    for (int i = 0; i < 30000; i++) {
        double x = random_positive();
        int32_t n = i & 1 ? (int32_t)(random_bits() % 40) + 1
                          : (int32_t)(random_bits() >> (33 + random_bits() % 30)) / 2 + 1;
        double y = tanhe_p_root(x, n);
        ASSERT(y > 0.0 && y <= DBL_MAX);
        ASSERT(side(step(y, -1), n, x) < 0);
        ASSERT(side(step(y, 1), n, x) > 0);
    }
    ASSERT(tanhe_p_root(DBL_MAX, INT32_MAX) > 1.0);
    ASSERT(tanhe_p_root(0x1p-1074, INT32_MAX) < 1.0);
    PASS();
}

SUITE(real) {
    RUN_TEST(sqrt_known);
    RUN_TEST(sqrt_zero);
    RUN_TEST(sqrt_nearest);
    RUN_TEST(root_known);
    RUN_TEST(root_exact);
    RUN_TEST(root_residual);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(real);
    GREATEST_MAIN_END();
}
