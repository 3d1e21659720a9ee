/* SPDX-License-Identifier: MIT */
#include "tanhe/sum.h"
#include "bytes.h"
#include "real.h"

#include <float.h>
#include <string.h>

/*
 * The sum is an integer in units of 2^-1074, the smallest double: sum = Σ limb[i] 2^(32 i). Limbs are 64 bits
 * wide but only 32 apart, so that some 2^11 additions fit before carries have to travel (Neal's small
 * superaccumulator). All but the narrow blocks and the products below is integer arithmetic, indifferent to
 * the floating-point environment.
 *
 *   span    63 bits of count, 1024 + 1074 bits of double, one of sign: 2162 <= 32 * 68
 *   adding  a mantissa below 2^53 at bit s of a limb, s < 32, puts less than 2^32 on that limb and less than
 *           2^52 on the next; a deposit puts less than 2^38 on each of three
 *   limit   a propagated limb is below 2^32; 2047 more additions leave it below
 *           2^32 + 2047 (2^52 + 2^32) < 2^63 - 2^51, which leaves room for an incoming carry of 2^31
 *
 * Signed values are never shifted and never overflow.
 */
#define TOP           (TANHE_SUM_LIMBS - 1)
#define PENDING       2047
#define LOW32         UINT64_C(0xffffffff)
#define FRACTION_MASK UINT64_C(0x000fffffffffffff)
#define LEADING_ONE   UINT64_C(0x0010000000000000)
#define MAGNITUDE     UINT64_C(0x7fffffffffffffff)
#define INFINITE      0x7ff /* the exponent field of infinities and NaN */

/* floor(v / 2^32), with the shift done on an unsigned number */
static int64_t carry_of(int64_t v) {
    return (int64_t)(((uint64_t)v + (UINT64_C(1) << 63)) >> 32) - (INT64_C(1) << 31);
}

/* Bring every limb but the top one into [0, 2^32): the canonical two's complement form. */
static void propagate(tanhe_sum *sum) {
    int64_t carry = 0;
    for (int i = 0; i < TOP; i++) {
        int64_t v = sum->limb[i] + carry;
        carry = carry_of(v);
        sum->limb[i] = (int64_t)((uint64_t)v & LOW32);
    }
    sum->limb[TOP] += carry;
    sum->pending = 0;
}

static void make_room(tanhe_sum *sum) {
    if (sum->pending == PENDING) {
        propagate(sum);
    }
    sum->pending++;
}

/*
 * Limbs are updated strictly one at a time. Joining two updates in one wide access, which is what some
 * compilers make of them, is slow: the processor cannot forward to it what the last addition has just written.
 */
static void bump(int64_t *limb, uint64_t magnitude, uint64_t negative) {
    volatile int64_t *cell = limb;
    int64_t mask = -(int64_t)negative;
    *cell += ((int64_t)magnitude ^ mask) - mask;
}

/* Add one double without counting it; 1 when it is not finite. Free of branches on sign and on zero. */
static int absorb(tanhe_sum *sum, double x) {
    uint64_t bits = tanhe_p_bits_of(x);
    uint64_t negative = bits >> 63;
    uint32_t exponent = (uint32_t)(bits >> 52) & INFINITE;
    if (exponent == INFINITE) {
        return 1;
    }
    uint32_t normal = exponent != 0;
    uint64_t mantissa = (bits & FRACTION_MASK) | (uint64_t)normal << 52;
    uint32_t position = exponent - normal;
    int64_t *limb = sum->limb + (position >> 5);
    uint32_t shift = position & 31;
    make_room(sum);
    bump(limb, mantissa << shift & LOW32, negative);
    bump(limb + 1, mantissa >> (32 - shift), negative);
    return 0;
}

/* May n more be counted, whichever way? */
static int countable(const tanhe_sum *sum, uint64_t n) {
    return n <= (uint64_t)(INT64_MAX - sum->added) && n <= (uint64_t)(INT64_MAX - sum->refused);
}

static tanhe_status count(tanhe_sum *sum, size_t n, size_t refused) {
    sum->added += (int64_t)(n - refused);
    sum->refused += (int64_t)refused;
    return refused == 0 ? TANHE_OK : TANHE_EARG;
}

/* ------------------------------------------------------------------------------------------ columns */

/*
 * The fast ways need plain double arithmetic and some stack. Where either is missing, numbers go one by one;
 * the bits are the same.
 */
#if !defined(TANHE_SMALL_STACK) && UINTPTR_MAX > 0xffffffffu && FLT_EVAL_METHOD == 0 &&                      \
    !defined(__FAST_MATH__)
#define BLOCKWISE 1
#else
#define BLOCKWISE 0
#endif

static size_t add_singly(tanhe_sum *sum, size_t n, const double *a, const double *b) {
    size_t refused = 0;
    for (size_t i = 0; i < n; i++) {
        refused += (size_t)absorb(sum, b == NULL ? a[i] : a[i] * b[i]);
    }
    return refused;
}

#if BLOCKWISE

#define BLOCK      256  /* numbers taken together */
#define SHORT      64   /* fewer are taken one by one; more are filled up with zeros */
#define SAMPLE     16   /* of them, looked at to place a window */
#define WORTHWHILE 1024 /* numbers in a call from which the table earns the cost of clearing it */
#define PATIENCE   15   /* most blocks sent to the table before the next look for a window */
#define BINS       4096 /* sign and exponent */
#define WINDOW     32   /* exponents in a window, a power of two */
#define MARGIN     64   /* windows stay clear of results that are subnormal */

struct column {
    uint64_t low;    /* the window: magnitudes whose bits are low .. low + 2^57 - 1; 0 for none */
    uint32_t pause;  /* blocks until the next look for a window */
    uint32_t tries;  /* the pause after the next failure */
    int32_t worth;   /* may the table be used? */
    int32_t cleared; /* is it in use? */
    uint64_t bin[BINS];
};

/* Cut magnitude * 2^shift, shift < 32, where limbs meet. */
static void split(uint64_t part[3], uint64_t magnitude, uint32_t shift) {
    uint64_t lower = (magnitude & LOW32) << shift;
    uint64_t upper = (magnitude >> 32) << shift;
    part[0] += lower & LOW32;
    part[1] += (lower >> 32) + (upper & LOW32);
    part[2] += upper >> 32;
}

static void add_parts(tanhe_sum *sum, const uint64_t part[3], uint64_t negative, uint32_t position) {
    int64_t *limb = sum->limb + (position >> 5);
    make_room(sum);
    bump(limb, part[0], negative);
    bump(limb + 1, part[1], negative);
    bump(limb + 2, part[2], negative);
}

/* Add an integer magnitude * 2^position units. */
static void deposit(tanhe_sum *sum, uint64_t magnitude, uint64_t negative, uint32_t position) {
    uint64_t part[3] = {0, 0, 0};
    split(part, magnitude, position & 31);
    add_parts(sum, part, negative, position);
}

static void deposit_signed(tanhe_sum *sum, uint64_t twos_complement, uint32_t position) {
    uint64_t negative = twos_complement >> 63;
    deposit(sum, negative ? 0 - twos_complement : twos_complement, negative, position);
}

/*
 * A block whose nonzero numbers all have exponent fields in [L, L + 31]; 0 when it is not one, and then
 * nothing was added. The loop is kept so plain that compilers vectorise it at -O2.
 *
 * Let u = 2^(L - 1042) and v = 2^(L - 1075). Each x is a multiple of v with |x| < 2^(L + 32 - 1023) = 2^51 u.
 *
 *   t = x + 1.5 2^52 u   lies in [2^52 u, 2^53 u], where doubles are u apart; the bits of doubles count up
 *                        evenly there, so that bits(t) - bits(1.5 2^52 u) = q / u, where q is x rounded to a
 *                        multiple of u, |q| <= 2^51 u. Multiples of u in this range: t - 1.5 2^52 u = q exactly
 *   r = x - q            is a multiple of v, |r| <= u = 2^33 v: exact
 *   w = r + 1.5 2^52 v   exact for the same reason, and bits(w) - bits(1.5 2^52 v) = r / v
 *
 * The sums of q / u (at most 256 2^51 = 2^59) and of r / v are formed modulo 2^64, hence known. Nothing here
 * depends on how additions round, only on |x - q| <= u. Zeros give q = r = 0. L >= 64 keeps r out of the
 * subnormals, L <= 2013 keeps t finite.
 */
static int add_narrow(tanhe_sum *sum, const double *x, uint64_t low) {
    uint32_t exponent = (uint32_t)(low >> 52);
    uint64_t coarse_bits = (low + ((uint64_t)(WINDOW + 1) << 52)) | LEADING_ONE >> 1;
    uint64_t fine_bits = low | LEADING_ONE >> 1;
    double coarse = tanhe_p_double_of(coarse_bits), fine = tanhe_p_double_of(fine_bits);
    uint64_t outside = 0, q = 0, r = 0;
    for (int i = 0; i < BLOCK; i++) {
        outside |= x[i] != 0.0 ? (tanhe_p_bits_of(x[i]) & MAGNITUDE) - low : 0;
        double t = x[i] + coarse;
        double w = x[i] - (t - coarse) + fine;
        q += tanhe_p_bits_of(t);
        r += tanhe_p_bits_of(w);
    }
    if (outside >> 57) {
        return 0;
    }
    deposit_signed(sum, q - BLOCK * coarse_bits, exponent + WINDOW);
    deposit_signed(sum, r - BLOCK * fine_bits, exponent - 1);
    return 1;
}

/* A window around a sample of the block; 0 when the sample is wider than a window. */
static uint64_t place_window(const double *x) {
    uint64_t least = MAGNITUDE, most = 0;
    for (int i = 0; i < BLOCK; i += BLOCK / SAMPLE) {
        uint64_t magnitude = tanhe_p_bits_of(x[i]) & MAGNITUDE;
        most = magnitude > most ? magnitude : most;
        least = magnitude != 0 && magnitude < least ? magnitude : least;
    }
    if (most == 0) {
        least = most = tanhe_p_bits_of(1.0);
    }
    uint64_t first = least >> 52, last = most >> 52;
    if (last - first >= WINDOW) {
        return 0;
    }
    uint64_t middle = (first + last) / 2, half = WINDOW / 2 - 1;
    uint64_t start = middle < MARGIN + half ? MARGIN : middle - half;
    uint64_t highest = INFINITE - 1 - (WINDOW + 1);
    return (start < highest ? start : highest) << 52;
}

/*
 * Any block: mantissas are summed by sign and exponent, one bin each, modulo 2^64; a carry out of a bin goes
 * straight to the total. Neal's large superaccumulator, with carries instead of counts. Bins of exponent
 * field 0 (zeros, subnormals) and 0x7ff (infinities, NaN) hold rubbish, since the implicit bit is wrong
 * there, too little in one block for a carry; when they were touched, the block is searched for such numbers.
 */
static size_t add_wide(tanhe_sum *sum, struct column *column, const double *x, size_t take) {
    if (!column->worth) {
        return add_singly(sum, take, x, NULL);
    }
    size_t refused = 0;
    uint64_t *bin = column->bin;
    if (!column->cleared) {
        memset(bin, 0, sizeof column->bin);
        column->cleared = 1;
    }
    for (int i = 0; i < BLOCK; i++) {
        uint64_t bits = tanhe_p_bits_of(x[i]);
        uint64_t mantissa = (bits & FRACTION_MASK) | LEADING_ONE;
        uint64_t total = bin[bits >> 52] + mantissa;
        bin[bits >> 52] = total;
        if (total < mantissa) {
            deposit(sum, 1, bits >> 63, ((uint32_t)(bits >> 52) & INFINITE) - 1 + 64);
        }
    }
    uint64_t *minus = bin + BINS / 2;
    if (bin[0] | minus[0] | bin[INFINITE] | minus[INFINITE]) {
        bin[0] = minus[0] = bin[INFINITE] = minus[INFINITE] = 0;
        for (int i = 0; i < BLOCK; i++) {
            uint64_t magnitude = tanhe_p_bits_of(x[i]) & MAGNITUDE;
            /* less one, so that zeros, which may be many, pass both tests without a branch of their own */
            if (magnitude - 1 < FRACTION_MASK || magnitude >> 52 == INFINITE) {
                refused += (size_t)absorb(sum, x[i]);
            }
        }
    }
    return refused;
}

static void open_column(struct column *column, size_t n) {
    column->low = 0;
    column->pause = column->tries = 0;
    column->worth = n >= WORTHWHILE;
    column->cleared = 0;
}

/*
 * A block, of which the last BLOCK - take are zeros put there. The window of the last block is tried on the
 * next one; failures in a row make the tries rarer. What is chosen shows in the time only.
 */
static size_t add_block(tanhe_sum *sum, struct column *column, const double *x, size_t take) {
    if (column->pause != 0) {
        column->pause--;
        return add_wide(sum, column, x, take);
    }
    if (column->low == 0) {
        column->low = place_window(x);
    }
    if (column->low != 0 && add_narrow(sum, x, column->low)) {
        column->tries = 0;
        return 0;
    }
    column->low = 0;
    column->pause = column->tries;
    column->tries = column->tries < PATIENCE ? 2 * column->tries + 1 : PATIENCE;
    return add_wide(sum, column, x, take);
}

/* Empty the table. The bins that begin in one limb are gathered first: 32 parts below 2^33 stay below 2^38. */
static void close_column(tanhe_sum *sum, const struct column *column) {
    if (!column->cleared) {
        return;
    }
    for (size_t negative = 0; negative < 2; negative++) {
        const uint64_t *bin = column->bin + negative * (BINS / 2) + 1; /* from exponent 1 on */
        for (uint32_t first = 0; first < INFINITE - 1; first += 32) {
            uint64_t part[3] = {0, 0, 0};
            for (uint32_t shift = 0; shift < 32 && first + shift < INFINITE - 1; shift++) {
                split(part, bin[first + shift], shift);
            }
            add_parts(sum, part, negative, first);
        }
    }
}

/* The sum of a[i], or of a[i] b[i] where b is given; the number of those refused. */
static size_t add_column(tanhe_sum *sum, size_t n, const double *a, const double *b) {
    if (n < SHORT) {
        return add_singly(sum, n, a, b);
    }
    struct column column;
    double buffer[BLOCK];
    size_t refused = 0;
    open_column(&column, n);
    for (size_t i = 0; i < n; i += BLOCK) {
        size_t take = n - i < BLOCK ? n - i : BLOCK;
        const double *x = a + i;
        if (b != NULL) {
            for (size_t k = 0; k < take; k++) {
                buffer[k] = a[i + k] * b[i + k];
            }
            x = buffer;
        }
        if (take < SHORT) {
            refused += add_singly(sum, take, x, NULL);
            continue;
        }
        if (take < BLOCK) {
            memmove(buffer, x, take * sizeof *x);
            memset(buffer + take, 0, (BLOCK - take) * sizeof *x);
            x = buffer;
        }
        refused += add_block(sum, &column, x, take);
    }
    close_column(sum, &column);
    return refused;
}

#else

static size_t add_column(tanhe_sum *sum, size_t n, const double *a, const double *b) {
    return add_singly(sum, n, a, b);
}

#endif

/* ------------------------------------------------------------------------------------------- adding */

tanhe_status tanhe_sum_init(tanhe_sum *sum) {
    if (sum == NULL) {
        return TANHE_EARG;
    }
    memset(sum, 0, sizeof *sum);
    return TANHE_OK;
}

tanhe_status tanhe_sum_add(tanhe_sum *sum, double x) {
    if (sum == NULL) {
        return TANHE_EARG;
    }
    if (!countable(sum, 1)) {
        return TANHE_ERANGE;
    }
    if (absorb(sum, x)) {
        sum->refused++;
        return TANHE_EARG;
    }
    sum->added++;
    return TANHE_OK;
}

tanhe_status tanhe_sum_add_n(tanhe_sum *sum, size_t n, const double *x) {
    if (sum == NULL || (x == NULL && n != 0)) {
        return TANHE_EARG;
    }
    if (!countable(sum, n)) {
        return TANHE_ERANGE;
    }
    return count(sum, n, add_column(sum, n, x, NULL));
}

tanhe_status tanhe_sum_add_products(tanhe_sum *sum, size_t n, const double *a, const double *b) {
    if (sum == NULL || ((a == NULL || b == NULL) && n != 0)) {
        return TANHE_EARG;
    }
    if (!countable(sum, n)) {
        return TANHE_ERANGE;
    }
    return count(sum, n, add_column(sum, n, a, b));
}

tanhe_status tanhe_sum_merge(tanhe_sum *into, const tanhe_sum *from) {
    if (into == NULL || from == NULL) {
        return TANHE_EARG;
    }
    if (from->added > INT64_MAX - into->added || from->refused > INT64_MAX - into->refused) {
        return TANHE_ERANGE;
    }
    tanhe_sum other = *from;
    propagate(&other);
    propagate(into);
    for (int i = 0; i < TANHE_SUM_LIMBS; i++) {
        into->limb[i] += other.limb[i];
    }
    into->pending = 1;
    into->added += other.added;
    into->refused += other.refused;
    return TANHE_OK;
}

/* ------------------------------------------------------------------------------------------ reading */

/*
 * Round a nonnegative canonical sum to nearest even and return the bits of the double; an overflow returns
 * the bits of infinity. A sum of 2^53 units or less is the very bit pattern, since the encoding of subnormals
 * and of the first binade counts units.
 */
static uint64_t rounded(const tanhe_sum *sum) {
    int k = TOP;
    while (k > 0 && sum->limb[k] == 0) {
        k--;
    }
    uint64_t first = (uint64_t)sum->limb[k];
    uint64_t second = k > 0 ? (uint64_t)sum->limb[k - 1] : 0;
    uint64_t third = k > 1 ? (uint64_t)sum->limb[k - 2] : 0;
    uint32_t length = 0; /* of the first limb, in bits */
    while (first >> length != 0) {
        length++;
    }
    uint64_t bits = 32 * (uint64_t)k + length; /* of the sum */
    if (bits <= 53) {
        return k > 0 ? first << 32 | second : first;
    }
    if (bits > 1024 + 1074) {
        return (uint64_t)INFINITE << 52;
    }
    uint64_t leading = first << (64 - length) | second << (32 - length) | third >> length;
    uint64_t below = third & ((UINT64_C(1) << length) - 1);
    for (int i = 0; i < k - 2; i++) {
        below |= (uint64_t)sum->limb[i];
    }
    uint64_t mantissa = leading >> 11;
    uint64_t rest = (leading & 0x7ff) << 1 | (below != 0);
    uint64_t up = rest > 0x800 || (rest == 0x800 && (mantissa & 1));
    return ((bits - 53) << 52) + mantissa + up;
}

tanhe_status tanhe_sum_value(const tanhe_sum *sum, double *value) {
    if (sum == NULL || value == NULL) {
        return TANHE_EARG;
    }
    tanhe_sum copy = *sum;
    propagate(&copy);
    uint64_t negative = copy.limb[TOP] < 0;
    if (negative) {
        for (int i = 0; i < TANHE_SUM_LIMBS; i++) {
            copy.limb[i] = -copy.limb[i];
        }
        propagate(&copy);
    }
    uint64_t bits = rounded(&copy);
    if (bits >> 52 == INFINITE) {
        return TANHE_ERANGE;
    }
    *value = tanhe_p_double_of(negative << 63 | bits);
    return TANHE_OK;
}

tanhe_status tanhe_sum_compare(const tanhe_sum *a, const tanhe_sum *b, int32_t *order) {
    if (a == NULL || b == NULL || order == NULL) {
        return TANHE_EARG;
    }
    tanhe_sum left = *a, right = *b;
    propagate(&left);
    propagate(&right);
    int i = TOP;
    while (i > 0 && left.limb[i] == right.limb[i]) {
        i--;
    }
    *order = (left.limb[i] > right.limb[i]) - (left.limb[i] < right.limb[i]);
    return TANHE_OK;
}

tanhe_status tanhe_sum_count(const tanhe_sum *sum, int64_t *added, int64_t *refused) {
    if (sum == NULL || added == NULL || refused == NULL) {
        return TANHE_EARG;
    }
    *added = sum->added;
    *refused = sum->refused;
    return TANHE_OK;
}

/* ----------------------------------------------------------------------------------- serialised form */

#define AT_VERSION  4
#define AT_SIZE     6
#define AT_ADDED    8
#define AT_REFUSED  16
#define AT_LIMBS    24
#define AT_CRC      (AT_LIMBS + 4 * TANHE_SUM_LIMBS)
#define SUM_MAGIC   0x4d555354 /* "TSUM", lowest byte first */
#define SUM_VERSION 1

tanhe_status tanhe_sum_write(const tanhe_sum *sum, uint8_t *bytes, size_t size) {
    if (sum == NULL || bytes == NULL) {
        return TANHE_EARG;
    }
    if (size < TANHE_SUM_BYTES) {
        return TANHE_ESIZE;
    }
    tanhe_sum copy = *sum;
    propagate(&copy);
    tanhe_p_put(bytes, 4, SUM_MAGIC);
    tanhe_p_put(bytes + AT_VERSION, 2, SUM_VERSION);
    tanhe_p_put(bytes + AT_SIZE, 2, TANHE_SUM_BYTES);
    tanhe_p_put(bytes + AT_ADDED, 8, (uint64_t)copy.added);
    tanhe_p_put(bytes + AT_REFUSED, 8, (uint64_t)copy.refused);
    uint8_t *at = bytes + AT_LIMBS;
    for (int i = 0; i < TANHE_SUM_LIMBS; i++, at += 4) {
        tanhe_p_put(at, 4, (uint64_t)copy.limb[i] & LOW32);
    }
    tanhe_p_put(bytes + AT_CRC, 4, tanhe_p_crc32(bytes, AT_CRC));
    return TANHE_OK;
}

/*
 * Can so many doubles have such a sum? Each is below 2^1024 in magnitude: -added <= floor(sum / 2^1024) <
 * added. 2^1024 is bit 18 of limb 65. This also keeps the top limb from overflowing later on.
 */
static int plausible(const tanhe_sum *sum) {
    if (sum->added == 0) {
        int64_t any = 0;
        for (int i = 0; i < TANHE_SUM_LIMBS; i++) {
            any |= sum->limb[i];
        }
        return any == 0;
    }
    int64_t top = sum->limb[TOP];
    if (top < -(INT64_C(1) << 17) || top >= INT64_C(1) << 17) {
        return 0;
    }
    int64_t whole =
        top * (INT64_C(1) << 46) + sum->limb[TOP - 1] * (INT64_C(1) << 14) + (sum->limb[TOP - 2] >> 18);
    return -sum->added <= whole && whole < sum->added;
}

tanhe_status tanhe_sum_read(tanhe_sum *sum, const uint8_t *bytes, size_t length) {
    if (sum == NULL || bytes == NULL) {
        return TANHE_EARG;
    }
    if (length != TANHE_SUM_BYTES || tanhe_p_get(bytes, 4) != SUM_MAGIC ||
        tanhe_p_get(bytes + AT_VERSION, 2) != SUM_VERSION ||
        tanhe_p_get(bytes + AT_SIZE, 2) != TANHE_SUM_BYTES ||
        tanhe_p_get(bytes + AT_CRC, 4) != tanhe_p_crc32(bytes, AT_CRC)) {
        return TANHE_EFORMAT;
    }
    uint64_t added = tanhe_p_get(bytes + AT_ADDED, 8), refused = tanhe_p_get(bytes + AT_REFUSED, 8);
    if ((added | refused) >> 63) {
        return TANHE_EFORMAT;
    }
    tanhe_sum copy;
    memset(&copy, 0, sizeof copy);
    copy.added = (int64_t)added;
    copy.refused = (int64_t)refused;
    const uint8_t *at = bytes + AT_LIMBS;
    for (int i = 0; i < TANHE_SUM_LIMBS; i++, at += 4) {
        copy.limb[i] = (int64_t)tanhe_p_get(at, 4);
    }
    if (copy.limb[TOP] >> 31) {
        copy.limb[TOP] -= INT64_C(1) << 32;
    }
    if (!plausible(&copy)) {
        return TANHE_EFORMAT;
    }
    *sum = copy;
    return TANHE_OK;
}
