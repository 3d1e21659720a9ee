/* SPDX-License-Identifier: MIT */
#include "tanhe/sum.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "greatest.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define TINY         0x1p-1074
#define MANY         20000

static double numbers[MANY], more[MANY];

static uint64_t state;

static uint64_t random_bits(void) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * UINT64_C(0x2545f4914f6cdd1d);
}

static uint64_t bits_of(double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

static double double_of(uint64_t bits) {
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* of either sign, the exponent field in first .. first + count - 1 */
static double random_double(unsigned first, unsigned count) {
    uint64_t exponent = first + (random_bits() >> 32) % count;
    return double_of((random_bits() & UINT64_C(0x800fffffffffffff)) | exponent << 52);
}

static double sum_of(size_t n, const double *x) {
    tanhe_sum sum;
    double value = -1.0;
    tanhe_sum_init(&sum);
    for (size_t i = 0; i < n; i++) {
        tanhe_sum_add(&sum, x[i]);
    }
    return tanhe_sum_value(&sum, &value) == TANHE_OK ? value : NAN;
}

/* the same bits, also of zeros */
static int same(double a, double b) {
    return bits_of(a) == bits_of(b);
}

static int equal_bytes(const tanhe_sum *a, const tanhe_sum *b) {
    uint8_t x[TANHE_SUM_BYTES], y[TANHE_SUM_BYTES];
    return tanhe_sum_write(a, x, sizeof x) == TANHE_OK && tanhe_sum_write(b, y, sizeof y) == TANHE_OK &&
           memcmp(x, y, sizeof x) == 0;
}

static void singly(tanhe_sum *sum, size_t n, const double *x) {
    tanhe_sum_init(sum);
    for (size_t i = 0; i < n; i++) {
        tanhe_sum_add(sum, x[i]);
    }
}

/* add_n and one by one, and in two parts merged, agree in every byte */
static int column_agrees(size_t n, const double *x) {
    tanhe_sum one, column, front, back;
    singly(&one, n, x);
    tanhe_sum_init(&column);
    tanhe_status status = tanhe_sum_add_n(&column, n, x);
    size_t cut = n / 3;
    tanhe_sum_init(&front);
    tanhe_sum_init(&back);
    tanhe_sum_add_n(&front, cut, x);
    tanhe_sum_add_n(&back, n - cut, x + cut);
    return status == (one.refused == 0 ? TANHE_OK : TANHE_EARG) && equal_bytes(&one, &column) &&
           tanhe_sum_merge(&back, &front) == TANHE_OK && equal_bytes(&one, &back);
}

static void put32(uint8_t *bytes, uint64_t value) {
    for (int i = 0; i < 4; i++) {
        bytes[i] = (uint8_t)(value >> 8 * i & 0xff);
    }
}

/* the checksum once more, bit by bit */
static void seal(uint8_t *bytes) {
    uint32_t crc = 0xffffffff;
    for (int i = 0; i < TANHE_SUM_BYTES - 4; i++) {
        crc ^= bytes[i];
        for (int k = 0; k < 8; k++) {
            crc = crc >> 1 ^ (0xedb88320 & (0 - (crc & 1)));
        }
    }
    put32(bytes + TANHE_SUM_BYTES - 4, ~crc);
}

TEST layout(void) {
    ASSERT_EQ_FMT((size_t)568, sizeof(tanhe_sum), "%zu");
    ASSERT_EQ_FMT((size_t)544, offsetof(tanhe_sum, added), "%zu");
    ASSERT_EQ_FMT((size_t)552, offsetof(tanhe_sum, refused), "%zu");
    ASSERT_EQ_FMT((size_t)560, offsetof(tanhe_sum, pending), "%zu");
    PASS();
}

TEST nothing_and_zeros(void) {
    tanhe_sum sum;
    double value = 1.0;
    int64_t added = 9, refused = 9;
    memset(&sum, 0xff, sizeof sum);
    ASSERT_EQ(TANHE_OK, tanhe_sum_init(&sum));
    ASSERT_EQ(TANHE_OK, tanhe_sum_value(&sum, &value));
    ASSERT(same(0.0, value));
    ASSERT_EQ(TANHE_OK, tanhe_sum_add_n(&sum, 0, NULL));
    ASSERT_EQ(TANHE_OK, tanhe_sum_add_products(&sum, 0, NULL, NULL));
    ASSERT_EQ(TANHE_OK, tanhe_sum_add(&sum, -0.0));
    ASSERT_EQ(TANHE_OK, tanhe_sum_add(&sum, -0.0));
    ASSERT_EQ(TANHE_OK, tanhe_sum_value(&sum, &value));
    ASSERT(same(0.0, value));
    for (int i = 0; i < 2000; i++) {
        numbers[i] = -0.0;
    }
    ASSERT_EQ(TANHE_OK, tanhe_sum_add_n(&sum, 2000, numbers));
    ASSERT_EQ(TANHE_OK, tanhe_sum_value(&sum, &value));
    ASSERT(same(0.0, value));
    ASSERT_EQ(TANHE_OK, tanhe_sum_count(&sum, &added, &refused));
    ASSERT_EQ(2002, added);
    ASSERT_EQ(0, refused);
    ASSERT(column_agrees(2000, numbers));
    PASS();
}

/* sums small enough to know by heart */
TEST known_values(void) {
    static const struct {
        double x[6];
        double sum;
    } cases[] = {
        {{1, 2, 3, 4, 5, 6}, 21},
        {{0.1, 0.2, 0.3, 0, 0, 0}, 0.6}, /* a loop gives 0.6000000000000001 */
        {{0.1, 0.1, 0.1, -0.3, 0, 0}, 0x1p-55},
        {{1e308, 1, -1e308, 0, 0, 0}, 1},
        {{1e308, 1e308, 1e308, -1e308, -1e308, 1e-300}, 1e308},
        {{TINY, 0, 0, 0, 0, 0}, TINY},
        {{-TINY, -TINY, -TINY, 0, 0, 0}, -3 * TINY},
        {{DBL_MIN, -TINY, 0, 0, 0, 0}, DBL_MIN - TINY},
        {{DBL_MIN, TINY, -DBL_MIN, 0, 0, 0}, TINY},
        {{DBL_MAX, TINY, 0, 0, 0, 0}, DBL_MAX},
        {{DBL_MAX, -TINY, 0, 0, 0, 0}, DBL_MAX},
        {{DBL_MAX, -DBL_MAX, TINY, 0, 0, 0}, TINY},
        {{-DBL_MAX, DBL_MAX, -TINY, -TINY, 0, 0}, -2 * TINY},
        /* half way: to even */
        {{1, 0x1p-53, 0, 0, 0, 0}, 1},
        {{1 + 0x1p-52, 0x1p-53, 0, 0, 0, 0}, 1 + 0x1p-51},
        {{-1, -0x1p-53, 0, 0, 0, 0}, -1},
        {{-1 - 0x1p-52, -0x1p-53, 0, 0, 0, 0}, -1 - 0x1p-51},
        {{0x1p53, 1, 0, 0, 0, 0}, 0x1p53},
        {{0x1p53, 3, 0, 0, 0, 0}, 0x1p53 + 4},
        {{2, -0x1p-53, 0, 0, 0, 0}, 2},
        {{2 - 0x1p-52, 0x1p-53, 0, 0, 0, 0}, 2},
        /* half way and a trace, near and far below, either side */
        {{1, 0x1p-53, 0x1p-54, 0, 0, 0}, 1 + 0x1p-52},
        {{1, 0x1p-53, 0x1p-90, 0, 0, 0}, 1 + 0x1p-52},
        {{1, 0x1p-53, TINY, 0, 0, 0}, 1 + 0x1p-52},
        {{1, 0x1p-53, -TINY, 0, 0, 0}, 1},
        {{1 + 0x1p-52, 0x1p-53, -TINY, 0, 0, 0}, 1 + 0x1p-52},
        {{-1, -0x1p-53, -TINY, 0, 0, 0}, -1 - 0x1p-52},
        /* where subnormals end */
        {{0x1p-1022, 0x1p-1022, TINY, 0, 0, 0}, 0x1p-1021},
        {{0x1p-1022, 0x1p-1022, 3 * TINY, 0, 0, 0}, 0x1p-1021 + 4 * TINY},
        {{0x1p-1022, 0x1p-1022, -TINY, 0, 0, 0}, 0x1p-1021 - TINY},
    };
    for (size_t c = 0; c < COUNT(cases); c++) {
        if (!same(cases[c].sum, sum_of(6, cases[c].x))) {
            GREATEST_FPRINTF(GREATEST_STDOUT, "case %d: %a, not %a\n", (int)c, sum_of(6, cases[c].x),
                             cases[c].sum);
            FAIL();
        }
    }
    PASS();
}

/* every place where a sum of two powers of two can round */
TEST rounding_everywhere(void) {
    for (unsigned e = 60; e < 2047; e++) {
        double one = double_of((uint64_t)e << 52), next = double_of(((uint64_t)e << 52) + 1);
        double half = double_of((uint64_t)(e - 53) << 52);
        double x[3] = {one, half, 0};
        ASSERT(same(one, sum_of(2, x)));
        x[2] = TINY;
        ASSERT(same(next, sum_of(3, x)));
        x[2] = -TINY;
        ASSERT(same(one, sum_of(3, x)));
        x[0] = next;
        ASSERT(same(next, sum_of(3, x)));
        x[2] = 0;
        ASSERT(same(double_of(((uint64_t)e << 52) + 2), sum_of(3, x)));
    }
    PASS();
}

TEST overflow_and_back(void) {
    tanhe_sum sum;
    double value = 7.0;
    tanhe_sum_init(&sum);
    tanhe_sum_add(&sum, DBL_MAX);
    tanhe_sum_add(&sum, 0x1p969);
    ASSERT_EQ(TANHE_OK, tanhe_sum_value(&sum, &value)); /* below half an ulp beyond */
    ASSERT(same(DBL_MAX, value));
    tanhe_sum_add(&sum, 0x1p969);
    value = 7.0;
    ASSERT_EQ(TANHE_ERANGE, tanhe_sum_value(&sum, &value)); /* half way, which rounds away */
    ASSERT(same(7.0, value));
    tanhe_sum_add(&sum, -TINY);
    ASSERT_EQ(TANHE_OK, tanhe_sum_value(&sum, &value));
    ASSERT(same(DBL_MAX, value));
    for (int i = 0; i < 5000; i++) {
        tanhe_sum_add(&sum, -DBL_MAX);
    }
    ASSERT_EQ(TANHE_ERANGE, tanhe_sum_value(&sum, &value));
    for (int i = 0; i < 4999; i++) {
        tanhe_sum_add(&sum, DBL_MAX);
    }
    tanhe_sum_add(&sum, -0x1p970);
    ASSERT_EQ(TANHE_OK, tanhe_sum_value(&sum, &value));
    ASSERT(same(-TINY, value));
    PASS();
}

/* -TINY + TINY runs a borrow and a carry through every limb */
TEST carries_through(void) {
    static const double order[] = {TINY, -DBL_MAX, -TINY, DBL_MAX, -TINY, TINY};
    tanhe_sum sum;
    double value;
    tanhe_sum_init(&sum);
    tanhe_sum_add(&sum, -TINY);
    uint8_t bytes[TANHE_SUM_BYTES];
    ASSERT_EQ(TANHE_OK, tanhe_sum_write(&sum, bytes, sizeof bytes));
    for (int i = 24; i < 24 + 4 * TANHE_SUM_LIMBS; i++) {
        ASSERT_EQ(0xff, bytes[i]);
    }
    for (int i = 0; i < 3000; i++) {
        for (size_t k = 0; k < COUNT(order); k++) {
            tanhe_sum_add(&sum, order[k]);
        }
    }
    ASSERT_EQ(TANHE_OK, tanhe_sum_value(&sum, &value));
    ASSERT(same(-TINY, value));
    tanhe_sum_add(&sum, TINY);
    ASSERT_EQ(TANHE_OK, tanhe_sum_value(&sum, &value));
    ASSERT(same(0.0, value));
    PASS();
}

/* the largest mantissa at every shift, more often than fits without a carry */
TEST fullest_limbs(void) {
    for (int e = 0; e < 64; e++) {
        double x = double_of((uint64_t)(1023 + e) << 52 | UINT64_C(0x000fffffffffffff));
        tanhe_sum sum;
        double value;
        tanhe_sum_init(&sum);
        for (int i = 0; i < 4096; i++) {
            tanhe_sum_add(&sum, -x);
        }
        ASSERT_EQ(TANHE_OK, tanhe_sum_value(&sum, &value));
        ASSERT(same(-4096 * x, value));
    }
    PASS();
}

TEST refused(void) {
    static const double x[] = {1.0, NAN, 2.0, INFINITY, -INFINITY, 4.0, -NAN};
    tanhe_sum sum;
    double value;
    int64_t yes, no;
    tanhe_sum_init(&sum);
    ASSERT_EQ(TANHE_EARG, tanhe_sum_add(&sum, NAN));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_add(&sum, INFINITY));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_add_n(&sum, COUNT(x), x));
    ASSERT_EQ(TANHE_OK, tanhe_sum_value(&sum, &value));
    ASSERT(same(7.0, value));
    ASSERT_EQ(TANHE_OK, tanhe_sum_count(&sum, &yes, &no));
    ASSERT_EQ(3, yes);
    ASSERT_EQ(6, no);
    /* anywhere in a column, among narrow and wide numbers */
    state = 5;
    for (int wide = 0; wide < 2; wide++) {
        for (size_t i = 0; i < MANY; i++) {
            numbers[i] = wide ? random_double(1, 2046) : random_double(1020, 8);
        }
        for (size_t i = 0; i < MANY; i += 1 + random_bits() % 700) {
            static const double odd[] = {NAN, INFINITY, -INFINITY, 0.0, -0.0, TINY, -1000 * TINY};
            numbers[i] = odd[random_bits() % COUNT(odd)];
        }
        ASSERT(column_agrees(MANY, numbers));
        ASSERT(column_agrees(1000, numbers));
    }
    PASS();
}

TEST columns_of_every_spread(void) {
    static const struct {
        unsigned first, count;
    } spreads[] = {{1023, 1},  {1000, 10}, {1010, 30}, {1008, 32}, {1000, 33}, {990, 60},
                   {900, 200}, {0, 2047},  {0, 1},     {0, 40},    {1, 60},    {40, 30},
                   {64, 32},   {63, 32},   {53, 4},    {2013, 32}, {2012, 33}, {2014, 33},
                   {2040, 7},  {2046, 1},  {2000, 47}, {1020, 2},  {990, 34}};
    static const size_t lengths[] = {1,   63,  64,   65,   255,  256,  257,  319,
                                     320, 512, 1023, 1024, 1025, 1100, 4095, MANY};
    state = 1;
    for (size_t s = 0; s < COUNT(spreads); s++) {
        for (size_t i = 0; i < MANY; i++) {
            numbers[i] = random_double(spreads[s].first, spreads[s].count);
        }
        for (size_t l = 0; l < COUNT(lengths); l++) {
            ASSERT(column_agrees(lengths[l], numbers));
        }
        for (size_t i = 0; i < MANY; i += 1 + i % 3) {
            numbers[i] = 0.0;
        }
        for (size_t l = 0; l < COUNT(lengths); l++) {
            ASSERT(column_agrees(lengths[l], numbers));
        }
        for (size_t i = 0; i < MANY; i++) {
            numbers[i] = fabs(numbers[i]);
        }
        ASSERT(column_agrees(MANY, numbers));
    }
    PASS();
}

/* stretches of other magnitudes, outliers, and what a sample of the block does not show */
TEST columns_that_change(void) {
    static const size_t stretches[] = {100, 256, 257, 700, 5000};
    state = 2;
    for (size_t s = 0; s < COUNT(stretches); s++) {
        for (size_t i = 0; i < MANY; i++) {
            unsigned kind = (unsigned)(i / stretches[s]) % 5;
            numbers[i] = kind == 0   ? random_double(1020, 10)
                         : kind == 1 ? random_double(500, 900)
                         : kind == 2 ? random_double(1060, 20)
                         : kind == 3 ? 0.0
                                     : random_double(1023, 1);
        }
        ASSERT(column_agrees(MANY, numbers));
        for (size_t i = 77; i < MANY; i += stretches[s]) {
            numbers[i] = random_double(0, 2047);
        }
        ASSERT(column_agrees(MANY, numbers));
    }
    for (size_t i = 0; i < MANY; i++) {
        numbers[i] = i % 16 == 0 ? 1.0 : random_double(1, 2046);
    }
    ASSERT(column_agrees(MANY, numbers));
    PASS();
}

/* one bin of the table takes carry after carry */
TEST full_bins(void) {
    for (size_t i = 0; i < MANY; i++) {
        numbers[i] = i % 256 == 0 ? 1e200 : i & 1 ? 2.0 - DBL_EPSILON : -2.0 + DBL_EPSILON * (double)(i % 3);
    }
    ASSERT(column_agrees(MANY, numbers));
    for (size_t i = 0; i < MANY; i++) {
        numbers[i] = i % 256 == 0 ? 1.0 : DBL_MAX;
    }
    ASSERT(column_agrees(MANY, numbers));
    PASS();
}

/* the ends of a window: the largest and smallest that fit, and one beyond */
TEST window_ends(void) {
    for (unsigned low = 60; low < 2014; low += 61) {
        for (int beyond = -1; beyond <= 1; beyond++) {
            for (size_t i = 0; i < 4096; i++) {
                unsigned e = i % 16 == 0 ? low + 15 : i & 1 ? low : low + 31;
                numbers[i] = double_of((uint64_t)e << 52 | (i & 2   ? UINT64_C(0x000fffffffffffff)
                                                            : i & 4 ? 1
                                                                    : 0));
                numbers[i] = i & 8 ? -numbers[i] : numbers[i];
            }
            numbers[1001] = beyond < 0   ? double_of(((uint64_t)low << 52) - 1)
                            : beyond > 0 ? double_of((uint64_t)(low + 32) << 52)
                                         : 0.0;
            ASSERT(column_agrees(4096, numbers));
        }
    }
    PASS();
}

TEST order_and_grouping(void) {
    tanhe_sum forward, backward, parts[7], total;
    double value;
    state = 3;
    for (size_t i = 0; i < 5000; i++) {
        numbers[2 * i] = random_double(1, 2046);
        numbers[2 * i + 1] = -numbers[2 * i];
    }
    numbers[10000] = 0x1.23456789abcdep-500;
    for (size_t i = 10000; i > 0; i--) {
        size_t k = random_bits() % (i + 1);
        double x = numbers[i];
        numbers[i] = numbers[k];
        numbers[k] = x;
    }
    singly(&forward, 10001, numbers);
    tanhe_sum_init(&backward);
    for (size_t i = 10001; i-- > 0;) {
        tanhe_sum_add(&backward, numbers[i]);
    }
    ASSERT(equal_bytes(&forward, &backward));
    ASSERT_EQ(TANHE_OK, tanhe_sum_value(&forward, &value));
    ASSERT(same(0x1.23456789abcdep-500, value));
    for (int p = 0; p < 7; p++) {
        tanhe_sum_init(&parts[p]);
    }
    for (size_t i = 0; i < 10001; i++) {
        tanhe_sum_add(&parts[random_bits() % 7], numbers[i]);
    }
    tanhe_sum_init(&total);
    for (int p = 0; p < 7; p++) {
        ASSERT_EQ(TANHE_OK, tanhe_sum_merge(&total, &parts[(3 * p) % 7]));
    }
    ASSERT(equal_bytes(&forward, &total));
    PASS();
}

TEST merging(void) {
    tanhe_sum a, b;
    double value;
    int64_t yes, no;
    tanhe_sum_init(&a);
    tanhe_sum_init(&b);
    tanhe_sum_add(&a, 1.5);
    tanhe_sum_add(&a, NAN);
    tanhe_sum_add(&b, -0x1p900);
    ASSERT_EQ(TANHE_OK, tanhe_sum_merge(&a, &b));
    ASSERT_EQ(TANHE_OK, tanhe_sum_merge(&a, &a));
    ASSERT_EQ(TANHE_OK, tanhe_sum_count(&a, &yes, &no));
    ASSERT_EQ(4, yes);
    ASSERT_EQ(2, no);
    tanhe_sum_add(&a, 0x1p901);
    ASSERT_EQ(TANHE_OK, tanhe_sum_value(&a, &value));
    ASSERT(same(3.0, value));
    /* doubling runs into the full count, and the total has not overflown until then */
    tanhe_sum_init(&a);
    tanhe_sum_add(&a, -DBL_MAX);
    for (int i = 0; i < 62; i++) {
        ASSERT_EQ(TANHE_OK, tanhe_sum_merge(&a, &a));
    }
    b = a;
    ASSERT_EQ(TANHE_ERANGE, tanhe_sum_merge(&a, &a));
    ASSERT(equal_bytes(&a, &b));
    uint8_t bytes[TANHE_SUM_BYTES];
    ASSERT_EQ(TANHE_OK, tanhe_sum_write(&a, bytes, sizeof bytes));
    ASSERT_EQ(TANHE_OK, tanhe_sum_read(&b, bytes, sizeof bytes));
    ASSERT(equal_bytes(&a, &b));
    tanhe_sum_init(&a);
    tanhe_sum_add(&a, NAN);
    for (int i = 0; i < 62; i++) {
        ASSERT_EQ(TANHE_OK, tanhe_sum_merge(&a, &a));
    }
    ASSERT_EQ(TANHE_ERANGE, tanhe_sum_merge(&a, &a));
    PASS();
}

/* counts at their limit, as only bytes from outside can bring them there */
TEST full_counts(void) {
    static const double x[] = {1.0, 2.0};
    for (int which = 0; which < 2; which++) {
        tanhe_sum sum, before;
        uint8_t bytes[TANHE_SUM_BYTES];
        tanhe_sum_init(&sum);
        tanhe_sum_write(&sum, bytes, sizeof bytes);
        memset(bytes + 8 + 8 * which, 0xff, 7);
        bytes[8 + 8 * which + 7] = 0x7f;
        bytes[8 + 8 * which] = 0xfe;
        seal(bytes);
        ASSERT_EQ(TANHE_OK, tanhe_sum_read(&sum, bytes, sizeof bytes));
        before = sum;
        ASSERT_EQ(TANHE_ERANGE, tanhe_sum_add_n(&sum, 2, x));
        ASSERT_EQ(TANHE_ERANGE, tanhe_sum_add_products(&sum, 2, x, x));
        ASSERT(equal_bytes(&before, &sum));
        ASSERT_EQ(which == 0 ? TANHE_OK : TANHE_EARG, tanhe_sum_add(&sum, which == 0 ? 1.0 : NAN));
        before = sum;
        ASSERT_EQ(TANHE_ERANGE, tanhe_sum_add(&sum, 1.0));
        ASSERT_EQ(TANHE_ERANGE, tanhe_sum_add(&sum, NAN));
        ASSERT(equal_bytes(&before, &sum));
    }
    PASS();
}

TEST comparing(void) {
    static const double rising[] = {-DBL_MAX,          -1e10, -1.0,   -TINY, 0.0, TINY, 1.0,
                                    1.0 + DBL_EPSILON, 1e10,  DBL_MAX};
    int32_t order = 9;
    for (size_t i = 0; i < COUNT(rising); i++) {
        for (size_t k = 0; k < COUNT(rising); k++) {
            tanhe_sum a, b;
            singly(&a, 1, rising + i);
            singly(&b, 1, rising + k);
            ASSERT_EQ(TANHE_OK, tanhe_sum_compare(&a, &b, &order));
            ASSERT_EQ((i > k) - (i < k), order);
        }
    }
    /* told apart though they round alike, and beyond every double */
    tanhe_sum a, b;
    singly(&a, 1, rising + 6);
    b = a;
    tanhe_sum_add(&b, TINY);
    ASSERT_EQ(TANHE_OK, tanhe_sum_compare(&a, &b, &order));
    ASSERT_EQ(-1, order);
    for (int i = 0; i < 3; i++) {
        tanhe_sum_add(&a, DBL_MAX);
        tanhe_sum_add(&b, DBL_MAX);
    }
    ASSERT_EQ(TANHE_OK, tanhe_sum_compare(&b, &a, &order));
    ASSERT_EQ(1, order);
    tanhe_sum_add(&a, TINY);
    tanhe_sum_add(&a, 0.0);
    ASSERT_EQ(TANHE_OK, tanhe_sum_compare(&b, &a, &order));
    ASSERT_EQ(0, order);
    PASS();
}

TEST products(void) {
    state = 4;
    static const size_t lengths[] = {1, 63, 64, 256, 300, 1025, 3000};
    for (int kind = 0; kind < 4; kind++) {
        for (size_t i = 0; i < 3000; i++) {
            numbers[i] = kind == 0 ? random_double(1010, 10) : random_double(1, 2046);
            more[i] = kind == 1 ? random_double(1, 2046) : random_double(1018, 8);
            if (kind == 3 && i % 50 == 7) {
                more[i] = i & 1 ? 0.0 : INFINITY;
            }
        }
        for (size_t l = 0; l < COUNT(lengths); l++) {
            tanhe_sum one, column;
            tanhe_sum_init(&one);
            tanhe_sum_init(&column);
            for (size_t i = 0; i < lengths[l]; i++) {
                volatile double product = numbers[i] * more[i];
                tanhe_sum_add(&one, product);
            }
            ASSERT_EQ(one.refused ? TANHE_EARG : TANHE_OK,
                      tanhe_sum_add_products(&column, lengths[l], numbers, more));
            ASSERT(equal_bytes(&one, &column));
        }
    }
    /* an underflow is rounded like any product; an overflow is refused */
    static const double a[] = {TINY, 3 * TINY, 1e300, 2.0}, b[] = {0.5, 0.5, 1e300, 3.0};
    tanhe_sum sum;
    double value;
    int64_t yes, no;
    tanhe_sum_init(&sum);
    ASSERT_EQ(TANHE_EARG, tanhe_sum_add_products(&sum, 4, a, b));
    ASSERT_EQ(TANHE_OK, tanhe_sum_count(&sum, &yes, &no));
    ASSERT_EQ(3, yes);
    ASSERT_EQ(1, no);
    tanhe_sum_add(&sum, -6.0);
    ASSERT_EQ(TANHE_OK, tanhe_sum_value(&sum, &value));
    ASSERT(same(2 * TINY, value));
    PASS();
}

/* the very bytes: other machines have to write the same */
TEST bytes_on_every_machine(void) {
    static const double x[] = {1.0, -TINY};
    tanhe_sum sum;
    uint8_t bytes[TANHE_SUM_BYTES], expected[TANHE_SUM_BYTES];
    singly(&sum, 2, x);
    tanhe_sum_add(&sum, NAN);
    ASSERT_EQ(TANHE_OK, tanhe_sum_write(&sum, bytes, sizeof bytes));
    /* 2^1074 - 1 units: limbs 0 to 32 full, 18 bits of limb 33 */
    memset(expected, 0, sizeof expected);
    memcpy(expected, "TSUM\x01\x00\x2c\x01", 8);
    expected[8] = 2;
    expected[16] = 1;
    memset(expected + 24, 0xff, 4 * 33 + 2);
    expected[24 + 4 * 33 + 2] = 0x03;
    put32(expected + 296, 0xb5c618d2);
    ASSERT_MEM_EQ(expected, bytes, sizeof bytes);
    PASS();
}

TEST round_trip(void) {
    state = 6;
    for (int i = 0; i < 300; i++) {
        tanhe_sum sum, back;
        uint8_t bytes[TANHE_SUM_BYTES + 1], again[TANHE_SUM_BYTES];
        tanhe_sum_init(&sum);
        for (uint64_t k = random_bits() % 40; k > 0; k--) {
            tanhe_sum_add(&sum, random_double(i % 3 == 0 ? 0 : 2030, i % 3 == 0 ? 2048 : 18));
        }
        bytes[TANHE_SUM_BYTES] = 0x5a;
        ASSERT_EQ(TANHE_OK, tanhe_sum_write(&sum, bytes, sizeof bytes));
        ASSERT_EQ(0x5a, bytes[TANHE_SUM_BYTES]);
        memset(&back, 0xee, sizeof back);
        ASSERT_EQ(TANHE_OK, tanhe_sum_read(&back, bytes, TANHE_SUM_BYTES));
        ASSERT_EQ(TANHE_OK, tanhe_sum_write(&back, again, sizeof again));
        ASSERT_MEM_EQ(bytes, again, sizeof again);
        tanhe_sum_add(&sum, 1.0);
        tanhe_sum_add(&back, 1.0);
        ASSERT(equal_bytes(&sum, &back));
    }
    PASS();
}

TEST corruption(void) {
    static const double x[] = {1e-300, 3.25, -1e300};
    tanhe_sum sum, target, before;
    uint8_t bytes[TANHE_SUM_BYTES + 1];
    singly(&sum, 3, x);
    memset(&target, 0x77, sizeof target);
    before = target;
    memset(bytes, 0, sizeof bytes);
    ASSERT_EQ(TANHE_OK, tanhe_sum_write(&sum, bytes, sizeof bytes));
    for (size_t i = 0; i < TANHE_SUM_BYTES; i++) {
        for (int bit = 0; bit < 8; bit++) {
            bytes[i] = (uint8_t)(bytes[i] ^ 1 << bit);
            ASSERT_EQ(TANHE_EFORMAT, tanhe_sum_read(&target, bytes, TANHE_SUM_BYTES));
            bytes[i] = (uint8_t)(bytes[i] ^ 1 << bit);
        }
        ASSERT_EQ(TANHE_EFORMAT, tanhe_sum_read(&target, bytes, i));
    }
    ASSERT_EQ(TANHE_EFORMAT, tanhe_sum_read(&target, bytes, TANHE_SUM_BYTES + 1));
    ASSERT_MEM_EQ(&before, &target, sizeof target);
    ASSERT_EQ(TANHE_OK, tanhe_sum_read(&target, bytes, TANHE_SUM_BYTES));
    PASS();
}

/* well sealed, but not the bytes of any total */
TEST impossible_content(void) {
    static const struct {
        int at;
        uint8_t byte;
        tanhe_status status;
    } changes[] = {
        {0, 'U', TANHE_EFORMAT},    /* another magic */
        {4, 2, TANHE_EFORMAT},      /* a later version */
        {6, 0, TANHE_EFORMAT},      /* another size */
        {15, 0x80, TANHE_EFORMAT},  /* a negative count */
        {23, 0x80, TANHE_EFORMAT},  /* of refused */
        {23, 0x70, TANHE_OK},       /* a large one */
        {24, 0x01, TANHE_OK},       /* another sum */
        {286, 0x08, TANHE_EFORMAT}, /* 2^1025 of two numbers */
        {286, 0x04, TANHE_OK},      /* 2^1024 of two numbers */
        {290, 0x01, TANHE_EFORMAT}, /* limb 66 */
        {292, 0x01, TANHE_EFORMAT}, /* limb 67 */
        {294, 0x02, TANHE_EFORMAT}, /* limb 67 beyond any count */
        {295, 0x80, TANHE_EFORMAT}, /* far below zero */
    };
    static const double x[] = {1.0, 2.0};
    tanhe_sum sum, target;
    uint8_t bytes[TANHE_SUM_BYTES], changed[TANHE_SUM_BYTES];
    singly(&sum, 2, x);
    tanhe_sum_write(&sum, bytes, sizeof bytes);
    for (size_t c = 0; c < COUNT(changes); c++) {
        memcpy(changed, bytes, sizeof bytes);
        changed[changes[c].at] = changes[c].byte;
        seal(changed);
        ASSERT_EQ_FMT(changes[c].status, tanhe_sum_read(&target, changed, sizeof changed), "%d");
    }
    /* -2^1025 is the least two numbers can come near to */
    memcpy(changed, bytes, sizeof bytes);
    memset(changed + 24, 0, 272);
    memset(changed + 288, 0xff, 8);
    changed[286] = 0xf8;
    changed[287] = 0xff;
    seal(changed);
    ASSERT_EQ(TANHE_OK, tanhe_sum_read(&target, changed, sizeof changed));
    changed[286] = 0xf0;
    seal(changed);
    ASSERT_EQ(TANHE_EFORMAT, tanhe_sum_read(&target, changed, sizeof changed));
    /* nothing added, yet a sum */
    memcpy(changed, bytes, sizeof bytes);
    changed[8] = 0;
    seal(changed);
    ASSERT_EQ(TANHE_EFORMAT, tanhe_sum_read(&target, changed, sizeof changed));
    PASS();
}

TEST arguments(void) {
    tanhe_sum sum;
    double x = 1.0;
    int64_t n;
    int32_t order;
    uint8_t bytes[TANHE_SUM_BYTES];
    tanhe_sum_init(&sum);
    ASSERT_EQ(TANHE_EARG, tanhe_sum_init(NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_add(NULL, 1.0));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_add_n(NULL, 1, &x));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_add_n(&sum, 1, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_add_products(NULL, 1, &x, &x));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_add_products(&sum, 1, NULL, &x));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_add_products(&sum, 1, &x, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_merge(NULL, &sum));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_merge(&sum, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_value(NULL, &x));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_value(&sum, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_compare(NULL, &sum, &order));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_compare(&sum, NULL, &order));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_compare(&sum, &sum, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_count(NULL, &n, &n));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_count(&sum, NULL, &n));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_count(&sum, &n, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_write(NULL, bytes, sizeof bytes));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_write(&sum, NULL, sizeof bytes));
    ASSERT_EQ(TANHE_ESIZE, tanhe_sum_write(&sum, bytes, sizeof bytes - 1));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_read(NULL, bytes, sizeof bytes));
    ASSERT_EQ(TANHE_EARG, tanhe_sum_read(&sum, NULL, sizeof bytes));
    PASS();
}

SUITE(sum) {
    RUN_TEST(layout);
    RUN_TEST(nothing_and_zeros);
    RUN_TEST(known_values);
    RUN_TEST(rounding_everywhere);
    RUN_TEST(overflow_and_back);
    RUN_TEST(carries_through);
    RUN_TEST(fullest_limbs);
    RUN_TEST(refused);
    RUN_TEST(columns_of_every_spread);
    RUN_TEST(columns_that_change);
    RUN_TEST(full_bins);
    RUN_TEST(window_ends);
    RUN_TEST(order_and_grouping);
    RUN_TEST(merging);
    RUN_TEST(full_counts);
    RUN_TEST(comparing);
    RUN_TEST(products);
    RUN_TEST(bytes_on_every_machine);
    RUN_TEST(round_trip);
    RUN_TEST(corruption);
    RUN_TEST(impossible_content);
    RUN_TEST(arguments);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(sum);
    GREATEST_MAIN_END();
}
