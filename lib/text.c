/* SPDX-License-Identifier: MIT */
#include "text.h"
#include "real.h"

#include <string.h>

/* ---- spans ---- */

tanhe_p_span tanhe_p_span_of(const char *text, size_t length) {
    tanhe_p_span span = {"", 0};

    if (text != NULL) {
        span.start = text;
        span.length = length == TANHE_NUL ? strlen(text) : length;
    }
    return span;
}

int tanhe_p_span_equal(tanhe_p_span span, const char *text) {
    return strlen(text) == span.length && (span.length == 0 || memcmp(span.start, text, span.length) == 0);
}

/* ---- big integers ---- */

/*
 * Natural numbers of fixed capacity. The longest that occurs is 771 decimal digits or 5^1094 in reading,
 * aligned and shifted by less than three limbs more: 2562 + 95 bits. Only `used` limbs are ever touched,
 * which keeps ordinary numbers at two or three limbs.
 */
#define BIG_LIMBS 84

typedef struct big {
    int used; /* limbs in use; the highest is not zero */
    uint32_t limb[BIG_LIMBS];
} big;

static void big_trim(big *a) {
    while (a->used > 0 && a->limb[a->used - 1] == 0) {
        a->used--;
    }
}

static void big_set(big *a, uint64_t value) {
    a->limb[0] = (uint32_t)value;
    a->limb[1] = (uint32_t)(value >> 32);
    a->used = 2;
    big_trim(a);
}

static void big_multiply_add(big *a, uint32_t factor, uint32_t addend) {
    uint64_t carry = addend;
    int i;

    for (i = 0; i < a->used; i++) {
        carry += (uint64_t)a->limb[i] * factor;
        a->limb[i] = (uint32_t)carry;
        carry >>= 32;
    }
    if (carry != 0) {
        a->limb[a->used++] = (uint32_t)carry;
    }
}

static void big_multiply_power_of_5(big *a, int exponent) {
    static const uint32_t power[] = {1,     5,      25,      125,     625,      3125,      15625,
                                     78125, 390625, 1953125, 9765625, 48828125, 244140625, 1220703125};

    for (; exponent > 13; exponent -= 13) {
        big_multiply_add(a, power[13], 0);
    }
    big_multiply_add(a, power[exponent], 0);
}

static void big_shift_left(big *a, int bits) {
    int limbs = bits / 32;
    int i;

    if (a->used == 0) {
        return;
    }
    big_multiply_add(a, (uint32_t)1 << bits % 32, 0);
    if (limbs > 0) {
        memmove(a->limb + limbs, a->limb, (size_t)a->used * sizeof a->limb[0]);
        for (i = 0; i < limbs; i++) {
            a->limb[i] = 0;
        }
        a->used += limbs;
    }
}

/* Zero bits above the highest one; a is not zero. */
static int big_leading_zeros(const big *a) {
    uint32_t top = a->limb[a->used - 1];
    int zeros = 0;

    for (; top < UINT32_C(0x80000000); top <<= 1) {
        zeros++;
    }
    return zeros;
}

static int big_bits(const big *a) {
    return 32 * a->used - big_leading_zeros(a);
}

/* -1, 0 or 1 as a is less than, equal to or greater than b. */
static int big_compare(const big *a, const big *b) {
    int i = a->used;

    if (a->used != b->used) {
        return a->used < b->used ? -1 : 1;
    }
    while (i > 0 && a->limb[i - 1] == b->limb[i - 1]) {
        i--;
    }
    if (i == 0) {
        return 0;
    }
    return a->limb[i - 1] < b->limb[i - 1] ? -1 : 1;
}

static uint32_t big_limb(const big *a, int i) {
    return i < a->used ? a->limb[i] : 0;
}

/* sum = a + b; sum may be a or b. */
static void big_add(big *sum, const big *a, const big *b) {
    int length = a->used > b->used ? a->used : b->used;
    uint64_t carry = 0;
    int i;

    for (i = 0; i < length; i++) {
        carry += (uint64_t)big_limb(a, i) + big_limb(b, i);
        sum->limb[i] = (uint32_t)carry;
        carry >>= 32;
    }
    sum->used = length;
    if (carry != 0) {
        sum->limb[sum->used++] = (uint32_t)carry;
    }
}

/* Over the limbs of b and one more: a -= b * factor. Returns 1 when a went below zero (wrapped), else 0. */
static uint32_t big_subtract_multiple(big *a, const big *b, uint32_t factor) {
    uint64_t carry = 0;
    uint64_t borrow = 0;
    uint64_t difference;
    int i;

    for (i = 0; i < b->used; i++) {
        carry += (uint64_t)b->limb[i] * factor;
        difference = (uint64_t)a->limb[i] - (uint32_t)carry - borrow;
        a->limb[i] = (uint32_t)difference;
        borrow = difference >> 63;
        carry >>= 32;
    }
    difference = (uint64_t)a->limb[i] - carry - borrow;
    a->limb[i] = (uint32_t)difference;
    return (uint32_t)(difference >> 63);
}

/* Over the limbs of b and one more: a += b. Returns the carry out of the highest limb. */
static uint32_t big_add_back(big *a, const big *b) {
    uint64_t carry = 0;
    int i;

    for (i = 0; i <= b->used; i++) {
        carry += (uint64_t)a->limb[i] + big_limb(b, i);
        a->limb[i] = (uint32_t)carry;
        carry >>= 32;
    }
    return (uint32_t)carry;
}

/*
 * Returns a / b and leaves the remainder in a: one step of Knuth's algorithm D. The highest bit of b's
 * highest limb must be set, which makes the estimate from the highest limbs too large by two at most, and
 * a must be less than b * 2^32.
 */
static uint32_t big_divide(big *a, const big *b) {
    int length = b->used;
    uint64_t quotient;
    uint32_t below;

    if (a->used < length) {
        return 0;
    }
    a->limb[length] = big_limb(a, length);
    quotient = ((uint64_t)a->limb[length] << 32 | a->limb[length - 1]) / b->limb[length - 1];
    if (quotient > UINT32_MAX) {
        quotient = UINT32_MAX;
    }
    below = big_subtract_multiple(a, b, (uint32_t)quotient);
    while (below != 0) {
        below -= big_add_back(a, b);
        quotient--;
    }
    a->used = length + 1;
    big_trim(a);
    return (uint32_t)quotient;
}

/* ---- doubles as bits ---- */

#define FRACTION_BITS 52
#define HIDDEN_BIT    (UINT64_C(1) << FRACTION_BITS)
#define INFINITY_BITS (UINT64_C(0x7FF) << FRACTION_BITS)
#define SIGN_BIT      (UINT64_C(1) << 63)

/* ---- reading numbers ---- */

static int is_digit(char c) {
    return c >= '0' && c <= '9';
}

/*
 * No point half-way between two doubles has more than 767 significant digits, so a nonzero rest behind the
 * first 770 only says "a little more", whatever it is.
 */
#define DIGITS_KEPT 770

/* Larger than the length of any text, and small enough to be added to such a length. */
#define EXPONENT_LIMIT INT64_C(1000000000000000000)

/* A decimal as written: where its digits are, and what they are worth. */
typedef struct decimal_text {
    const char *digits; /* from the first digit that is not zero to the last, with the point among them */
    size_t length;      /* 0 for zero */
    int64_t count;      /* digits without the point */
    int64_t exponent;   /* power of ten of the last digit */
    int negative;
} decimal_text;

static size_t skip_sign(tanhe_p_span text, size_t at) {
    return at < text.length && (text.start[at] == '+' || text.start[at] == '-') ? at + 1 : at;
}

static size_t skip_digits(tanhe_p_span text, size_t at) {
    while (at < text.length && is_digit(text.start[at])) {
        at++;
    }
    return at;
}

/* The number of `[+-] digits` in [at, length), held within +-EXPONENT_LIMIT; 0 when the syntax is wrong. */
static int read_exponent(tanhe_p_span text, size_t at, int64_t *out) {
    int negative = at < text.length && text.start[at] == '-';
    size_t first = skip_sign(text, at);
    int64_t value = 0;

    if (first == text.length || skip_digits(text, first) != text.length) {
        return 0;
    }
    for (at = first; at < text.length; at++) {
        value = value < EXPONENT_LIMIT / 10 ? 10 * value + (text.start[at] - '0') : EXPONENT_LIMIT;
    }
    *out = negative ? -value : value;
    return 1;
}

/* Narrows [first, end) of digits and a point at `point` to what carries the value. */
static void set_digits(decimal_text *decimal, tanhe_p_span text, size_t first, size_t end, size_t point) {
    const char *s = text.start;

    while (first < end && (s[first] == '0' || s[first] == '.')) {
        first++;
    }
    while (end > first && (s[end - 1] == '0' || s[end - 1] == '.')) {
        end--;
    }
    decimal->digits = s + first;
    decimal->length = end - first;
    decimal->count = (int64_t)decimal->length - (point > first && point < end);
    decimal->exponent = point < end ? -(int64_t)(end - point - 1) : (int64_t)(point - end);
}

static int read_decimal(tanhe_p_span text, decimal_text *decimal) {
    size_t first = skip_sign(text, 0);
    size_t point = skip_digits(text, first);
    size_t end = point;
    int64_t exponent = 0;

    if (point < text.length && text.start[point] == '.') {
        end = skip_digits(text, point + 1);
    }
    if (end == first || end - first == (text.start[first] == '.')) {
        return 0;
    }
    if (end < text.length) {
        if ((text.start[end] | 0x20) != 'e' || !read_exponent(text, end + 1, &exponent)) {
            return 0;
        }
    }
    set_digits(decimal, text, first, end, point);
    decimal->exponent += exponent;
    decimal->negative = text.start[0] == '-';
    return 1;
}

/*
 * Up to 15 digits and powers of ten up to 10^22 are doubles exactly, so one operation rounds once
 * (Clinger 1990). Nearly every number in a file of activity data ends here.
 */
static int read_short(const decimal_text *decimal, double *out) {
    static const double power[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                   1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    int64_t value = 0;
    size_t i;

    if (decimal->count > 15 || decimal->exponent > 22 || decimal->exponent < -22) {
        return 0;
    }
    for (i = 0; i < decimal->length; i++) {
        if (decimal->digits[i] != '.') {
            value = 10 * value + (decimal->digits[i] - '0');
        }
    }
    *out = decimal->exponent < 0 ? (double)value / power[-decimal->exponent]
                                 : (double)value * power[decimal->exponent];
    return 1;
}

/* Sets the integer of the digits and returns how many there were after cutting, the sticky one included. */
static int64_t set_big_digits(big *a, const decimal_text *decimal) {
    int64_t kept = decimal->count > DIGITS_KEPT ? DIGITS_KEPT : decimal->count;
    int64_t left = kept;
    const char *s = decimal->digits;

    a->used = 0;
    for (; left > 0; s++) {
        if (*s != '.') {
            big_multiply_add(a, 10, (uint32_t)(*s - '0'));
            left--;
        }
    }
    /* The last digit of all is not zero, so whatever is cut off is not zero either. */
    if (kept < decimal->count) {
        big_multiply_add(a, 10, 1);
        kept++;
    }
    return kept;
}

/* Shifts right by `bits` and keeps in the lowest bit whether anything fell off. */
static uint64_t shift_sticky(uint64_t value, int bits) {
    if (bits >= 64) {
        return value != 0;
    }
    return value >> bits | ((value & ((UINT64_C(1) << bits) - 1)) != 0);
}

/*
 * Bits of the double nearest to mantissa * 2^exponent, where the lowest bit of the mantissa is sticky and
 * its highest is set. A carry out of the fraction moves into the exponent by itself, up to infinity.
 */
static uint64_t round_to_bits(uint64_t mantissa, int exponent) {
    int biased = exponent + 63 + 1022; /* one less than the field, as the hidden bit will add one */
    int shift = 64 - 53 - 2;           /* two bits stay for rounding */
    uint64_t rest;

    if (biased < 0) {
        shift -= biased;
        biased = 0;
    }
    mantissa = shift_sticky(mantissa, shift);
    rest = mantissa & 3;
    mantissa >>= 2;
    mantissa += rest > 2 || (rest == 2 && (mantissa & 1) != 0);
    return ((uint64_t)biased << FRACTION_BITS) + mantissa;
}

/*
 * Makes the quotient numerator / denominator lie in (2^30, 2^32) and the denominator fit for big_divide.
 * Returns the power of two by which the quotient became too large.
 */
static int align_for_division(big *numerator, big *denominator) {
    int zeros = big_leading_zeros(denominator);
    int bits = big_bits(numerator);
    int target = big_bits(denominator) + zeros + 31;
    int up = bits > target ? (bits - target + 31) / 32 * 32 : 0;

    big_shift_left(denominator, zeros + up);
    big_shift_left(numerator, target + up - bits);
    return target - bits - zeros;
}

/* Bits of the double nearest to a decimal that is not zero and within the range of doubles, roughly. */
static uint64_t read_exact(const decimal_text *decimal) {
    big numerator;
    big denominator;
    int exponent;
    uint64_t quotient;

    exponent = (int)(decimal->exponent + decimal->count - set_big_digits(&numerator, decimal));
    big_set(&denominator, 1);
    if (exponent < 0) {
        big_multiply_power_of_5(&denominator, -exponent);
    } else {
        big_multiply_power_of_5(&numerator, exponent);
    }
    exponent -= align_for_division(&numerator, &denominator) + 32;
    quotient = (uint64_t)big_divide(&numerator, &denominator) << 32;
    big_shift_left(&numerator, 32);
    quotient |= big_divide(&numerator, &denominator);
    if (quotient < UINT64_C(1) << 63) {
        quotient <<= 1;
        exponent--;
    }
    return round_to_bits(quotient | (numerator.used != 0), exponent);
}

/* Bits of the magnitude; INFINITY_BITS when too large. */
static uint64_t read_magnitude(const decimal_text *decimal) {
    int64_t magnitude = decimal->count + decimal->exponent; /* 10^(magnitude-1) <= value < 10^magnitude */
    double value;

    /* Less than half of the least subnormal, 2.47e-324; then more than the largest double, 1.80e308. */
    if (decimal->count == 0 || magnitude <= -324) {
        return 0;
    }
    if (magnitude >= 310) {
        return INFINITY_BITS;
    }
    return read_short(decimal, &value) ? tanhe_p_bits_of(value) : read_exact(decimal);
}

tanhe_status tanhe_p_number_parse(tanhe_p_span text, double *out) {
    decimal_text decimal;
    uint64_t bits;

    if (text.length == 0 || !read_decimal(text, &decimal)) {
        return TANHE_ESYNTAX;
    }
    bits = read_magnitude(&decimal);
    if (bits >= INFINITY_BITS) {
        return TANHE_ERANGE;
    }
    *out = tanhe_p_double_of(decimal.negative ? bits | SIGN_BIT : bits);
    return TANHE_OK;
}

tanhe_status tanhe_p_integer_parse(tanhe_p_span text, int64_t *out) {
    size_t at = skip_sign(text, 0);
    int negative = at > 0 && text.start[0] == '-';
    uint64_t limit = (uint64_t)INT64_MAX + (uint64_t)negative;
    uint64_t value = 0;

    if (at == text.length || skip_digits(text, at) != text.length) {
        return TANHE_ESYNTAX;
    }
    for (; at < text.length; at++) {
        uint64_t digit = (uint64_t)(text.start[at] - '0');

        if (value > (limit - digit) / 10) {
            return TANHE_ERANGE;
        }
        value = 10 * value + digit;
    }
    /* -1 - (value - 1) reaches INT64_MIN without overflow on the way. */
    *out = negative && value > 0 ? -1 - (int64_t)(value - 1) : (int64_t)value;
    return TANHE_OK;
}

/* ---- writing numbers ---- */

#define DIGITS_MOST 17 /* never more are needed to tell doubles apart */

/* d1.d2d3... * 10^exponent */
typedef struct decimal_digits {
    char digit[DIGITS_MOST];
    int count;
    int exponent;
} decimal_digits;

/*
 * A double as value / scale * 10^exponent with value / scale in [1, 10). `margin` is the distance, on the
 * same scale as value, down to the half-way point to the next smaller double; upwards it is twice that at
 * a power of two, where the spacing changes.
 */
typedef struct scaled_decimal {
    big value;
    big scale;
    big margin;
    int wide; /* 1 where the upper margin is twice the lower */
    int even; /* 1 where the half-way points themselves read back as this double */
    int exponent;
} scaled_decimal;

/* floor(exponent * log10(2)), right for |exponent| <= 1650. */
static int floor_log10_of_power(int exponent) {
    return exponent < 0 ? -(-exponent * 78913 / 262144) - 1 : exponent * 78913 / 262144;
}

static void scale_by_power_of_two(scaled_decimal *s, int exponent) {
    if (exponent < 0) {
        big_shift_left(&s->scale, -exponent);
    } else {
        big_shift_left(&s->value, exponent);
        big_shift_left(&s->margin, exponent);
    }
}

/* value and margin, in units of 2^exponent, are set against a scale of 10^power. */
static void scale_by_power_of_ten(scaled_decimal *s, int exponent, int power) {
    if (power < 0) {
        big_multiply_power_of_5(&s->value, -power);
        big_multiply_power_of_5(&s->margin, -power);
    } else {
        big_multiply_power_of_5(&s->scale, power);
    }
    scale_by_power_of_two(s, exponent - power);
}

/* The estimate of the power of ten is right or one too small. */
static void settle_exponent(scaled_decimal *s) {
    big next = s->scale;

    big_multiply_add(&next, 10, 0);
    if (big_compare(&s->value, &next) >= 0) {
        s->scale = next;
        s->exponent++;
    }
}

/* As big_divide wants it. */
static void normalise(scaled_decimal *s) {
    int zeros = big_leading_zeros(&s->scale);

    big_shift_left(&s->scale, zeros);
    big_shift_left(&s->value, zeros);
    big_shift_left(&s->margin, zeros);
}

/* Sets s from the bits of a positive finite double. */
static void scale_double(scaled_decimal *s, uint64_t bits) {
    uint64_t fraction = bits & (HIDDEN_BIT - 1);
    int field = (int)(bits >> FRACTION_BITS);
    int exponent = (field > 0 ? field : 1) - 1075;

    s->wide = fraction == 0 && field > 1;
    s->even = (fraction & 1) == 0;
    if (field > 0) {
        fraction |= HIDDEN_BIT;
    }
    big_set(&s->value, fraction);
    big_set(&s->scale, 1);
    big_set(&s->margin, 1);
    s->exponent = floor_log10_of_power(exponent + big_bits(&s->value) - 1);
    big_shift_left(&s->value, 1 + s->wide);
    scale_by_power_of_ten(s, exponent - 1 - s->wide, s->exponent);
    settle_exponent(s);
    normalise(s);
}

/* One more unit in the last digit. A nine becomes a trailing zero, which is not kept. */
static void round_digits_up(decimal_digits *d) {
    while (d->count > 0 && d->digit[d->count - 1] == '9') {
        d->count--;
    }
    if (d->count == 0) {
        d->digit[d->count++] = '1';
        d->exponent++;
    } else {
        d->digit[d->count - 1]++;
    }
}

static void take_digit(decimal_digits *d, scaled_decimal *s) {
    d->digit[d->count++] = (char)('0' + big_divide(&s->value, &s->scale));
}

/* Does what is left behind the last digit round that digit up? Ties go to the even digit. */
static int rest_rounds_up(const decimal_digits *d, const scaled_decimal *s) {
    big twice;
    int order;

    big_add(&twice, &s->value, &s->value);
    order = big_compare(&twice, &s->scale);
    return order > 0 || (order == 0 && (d->digit[d->count - 1] & 1) != 0);
}

/* May the digits so far stand for the double, being at or above its lower half-way point? */
static int reads_back_as_is(const scaled_decimal *s) {
    return big_compare(&s->value, &s->margin) < s->even;
}

/* May the digits so far plus one in the last place stand for the double? */
static int reads_back_plus_one(const scaled_decimal *s) {
    big sum;

    big_add(&sum, &s->value, &s->margin);
    if (s->wide) {
        big_add(&sum, &sum, &s->margin);
    }
    return big_compare(&sum, &s->scale) > -s->even;
}

/*
 * Digits are made one by one (Steele and White 1990) until stopping here, or here plus one, falls between
 * the half-way points; the exact remainder says which of the two is closer when both do.
 */
static void make_shortest(decimal_digits *d, scaled_decimal *s) {
    int low;
    int high;

    take_digit(d, s);
    for (;;) {
        low = reads_back_as_is(s);
        high = reads_back_plus_one(s);
        if (low || high) {
            break;
        }
        big_multiply_add(&s->value, 10, 0);
        big_multiply_add(&s->margin, 10, 0);
        take_digit(d, s);
    }
    if (high && (!low || rest_rounds_up(d, s))) {
        round_digits_up(d);
    }
}

static void make_rounded(decimal_digits *d, scaled_decimal *s, int significant) {
    take_digit(d, s);
    while (d->count < significant) {
        big_multiply_add(&s->value, 10, 0);
        take_digit(d, s);
    }
    if (rest_rounds_up(d, s)) {
        round_digits_up(d);
    }
    while (d->count > 1 && d->digit[d->count - 1] == '0') { /* the first digit is never 0 */
        d->count--;
    }
}

static void put_zeros(tanhe_p_writer *writer, int count) {
    for (; count > 0; count--) {
        tanhe_p_writer_text(writer, "0");
    }
}

static void put_digits(tanhe_p_writer *writer, const decimal_digits *d, int from, int to) {
    tanhe_p_span span;

    span.start = d->digit + from;
    span.length = (size_t)(to - from);
    tanhe_p_writer_span(writer, span);
}

static void put_scientific(tanhe_p_writer *writer, const decimal_digits *d) {
    put_digits(writer, d, 0, 1);
    if (d->count > 1) {
        tanhe_p_writer_text(writer, ".");
        put_digits(writer, d, 1, d->count);
    }
    tanhe_p_writer_text(writer, d->exponent < 0 ? "e" : "e+");
    tanhe_p_writer_integer(writer, d->exponent);
}

static void put_plain(tanhe_p_writer *writer, const decimal_digits *d) {
    int whole = d->exponent + 1; /* digits before the point */

    if (whole <= 0) {
        tanhe_p_writer_text(writer, "0.");
        put_zeros(writer, -whole);
        put_digits(writer, d, 0, d->count);
    } else if (whole >= d->count) {
        put_digits(writer, d, 0, d->count);
        put_zeros(writer, whole - d->count);
    } else {
        put_digits(writer, d, 0, whole);
        tanhe_p_writer_text(writer, ".");
        put_digits(writer, d, whole, d->count);
    }
}

/* Writes a positive finite number; significant 0 means the shortest. */
static void put_positive(tanhe_p_writer *writer, uint64_t bits, int significant) {
    scaled_decimal s;
    decimal_digits d;

    scale_double(&s, bits);
    d.count = 0;
    d.exponent = s.exponent;
    if (significant == 0) {
        make_shortest(&d, &s);
    } else {
        make_rounded(&d, &s, significant);
    }
    if (d.exponent >= -5 && d.exponent < 17) {
        put_plain(writer, &d);
    } else {
        put_scientific(writer, &d);
    }
}

static size_t print_number(double value, int significant, char *buffer) {
    uint64_t bits = tanhe_p_bits_of(value);
    uint64_t magnitude = bits & ~SIGN_BIT;
    tanhe_p_writer writer;

    tanhe_p_writer_begin(&writer, buffer, TANHE_P_NUMBER_SIZE);
    if (magnitude > INFINITY_BITS) {
        tanhe_p_writer_text(&writer, "nan");
        return writer.used;
    }
    if (bits != magnitude) {
        tanhe_p_writer_text(&writer, "-");
    }
    if (magnitude == INFINITY_BITS) {
        tanhe_p_writer_text(&writer, "inf");
    } else if (magnitude == 0) {
        tanhe_p_writer_text(&writer, "0");
    } else {
        put_positive(&writer, magnitude, significant);
    }
    return writer.used;
}

size_t tanhe_p_number_print(double value, char buffer[TANHE_P_NUMBER_SIZE]) {
    return print_number(value, 0, buffer);
}

size_t tanhe_p_number_print_digits(double value, int significant, char buffer[TANHE_P_NUMBER_SIZE]) {
    if (significant < 1) {
        significant = 1;
    }
    if (significant > DIGITS_MOST) {
        significant = DIGITS_MOST;
    }
    return print_number(value, significant, buffer);
}

/* ---- UTF-8 ---- */

static int is_continuation(unsigned char c) {
    return (c & 0xC0) == 0x80;
}

static size_t utf8_size_from_lead(unsigned char lead) {
    return (size_t)1 + (lead >= 0xC0) + (lead >= 0xE0) + (lead >= 0xF0);
}

/* Overlong forms, surrogates and what lies above U+10FFFF all show in the second byte. */
static int utf8_second_fits(unsigned char lead, unsigned char second) {
    unsigned char least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned char most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;

    return second >= least && second <= most;
}

/* Bytes of the character at the start of s, of which `left` > 0 bytes can be read; 0 when ill-formed. */
static size_t utf8_size(const unsigned char *s, size_t left) {
    size_t size = utf8_size_from_lead(s[0]);
    size_t i;

    if (s[0] < 0x80) {
        return 1;
    }
    if (s[0] < 0xC2 || s[0] > 0xF4 || left < size || !utf8_second_fits(s[0], s[1])) {
        return 0;
    }
    for (i = 2; i < size; i++) {
        if (!is_continuation(s[i])) {
            return 0;
        }
    }
    return size;
}

/* The length of the start of the text that is ASCII, rounded down to eights. */
static size_t ascii_eights(const unsigned char *s, size_t left) {
    size_t at = 0;
    uint64_t eight;

    for (; left - at >= sizeof eight; at += sizeof eight) {
        memcpy(&eight, s + at, sizeof eight);
        if ((eight & UINT64_C(0x8080808080808080)) != 0) {
            break;
        }
    }
    return at;
}

int tanhe_p_utf8_valid(tanhe_p_span text) {
    const unsigned char *s = (const unsigned char *)text.start;
    size_t at = 0;

    while (at < text.length) {
        size_t size = ascii_eights(s + at, text.length - at);

        if (size == 0) {
            size = utf8_size(s + at, text.length - at);
        }
        if (size == 0) {
            return 0;
        }
        at += size;
    }
    return 1;
}

/* The text's length without the incomplete character that cutting has left at its end, if any. */
static size_t utf8_cut(const char *text, size_t length) {
    const unsigned char *s = (const unsigned char *)text;
    size_t lead = length;

    while (lead > 0 && length - lead < 3 && is_continuation(s[lead - 1])) {
        lead--;
    }
    if (lead > 0 && length - (lead - 1) < utf8_size_from_lead(s[lead - 1])) {
        return lead - 1;
    }
    return length;
}

/* ---- writer ---- */

void tanhe_p_writer_begin(tanhe_p_writer *writer, char *buffer, size_t size) {
    writer->buffer = buffer;
    writer->size = size;
    writer->used = 0;
    if (size > 0) {
        buffer[0] = '\0';
    }
}

void tanhe_p_writer_span(tanhe_p_writer *writer, tanhe_p_span span) {
    if (span.length > 0 && writer->used + 1 < writer->size) {
        size_t room = writer->size - 1 - writer->used;
        size_t length = span.length < room ? span.length : room;

        memcpy(writer->buffer + writer->used, span.start, length);
        writer->buffer[writer->used + length] = '\0';
    }
    writer->used += span.length;
}

void tanhe_p_writer_text(tanhe_p_writer *writer, const char *text) {
    tanhe_p_writer_span(writer, tanhe_p_span_of(text, TANHE_NUL));
}

void tanhe_p_writer_number(tanhe_p_writer *writer, double value) {
    char text[TANHE_P_NUMBER_SIZE];

    tanhe_p_writer_span(writer, tanhe_p_span_of(text, tanhe_p_number_print(value, text)));
}

void tanhe_p_writer_number_digits(tanhe_p_writer *writer, double value, int significant) {
    char text[TANHE_P_NUMBER_SIZE];

    tanhe_p_writer_span(writer, tanhe_p_span_of(text, tanhe_p_number_print_digits(value, significant, text)));
}

void tanhe_p_writer_integer(tanhe_p_writer *writer, int64_t value) {
    char text[20];
    size_t at = sizeof text;
    uint64_t left = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;

    do {
        text[--at] = (char)('0' + left % 10);
        left /= 10;
    } while (left > 0);
    if (value < 0) {
        text[--at] = '-';
    }
    tanhe_p_writer_span(writer, tanhe_p_span_of(text + at, sizeof text - at));
}

size_t tanhe_p_writer_end(tanhe_p_writer *writer) {
    if (writer->size > 0 && writer->used >= writer->size) {
        writer->buffer[utf8_cut(writer->buffer, writer->size - 1)] = '\0';
    }
    return writer->used;
}

/* ---- CSV ---- */

static int is_break(char c) {
    return c == '\n' || c == '\r';
}

static size_t skip_blanks(const tanhe_p_csv *csv, size_t at) {
    while (at < csv->length && tanhe_p_is_blank(csv->text[at])) {
        at++;
    }
    return at;
}

/* Goes past the line break at `at`, which ends the row; CR LF is one break. */
static void pass_break(tanhe_p_csv *csv) {
    int pair = csv->text[csv->at] == '\r' && csv->at + 1 < csv->length && csv->text[csv->at + 1] == '\n';

    csv->at += pair ? 2 : 1;
    csv->line++;
    csv->in_row = 0;
}

void tanhe_p_csv_begin(tanhe_p_csv *csv, const char *text, size_t length) {
    tanhe_p_span span = tanhe_p_span_of(text, length);

    memset(csv, 0, sizeof *csv);
    csv->text = span.start;
    csv->length = span.length;
    csv->line = 1;
    if (span.length >= 3 && memcmp(span.start, "\xEF\xBB\xBF", 3) == 0) {
        csv->at = 3;
    }
}

tanhe_status tanhe_p_csv_row(tanhe_p_csv *csv) {
    (void)tanhe_p_csv_skip(csv);
    csv->at = skip_blanks(csv, csv->at);
    while (csv->at < csv->length && is_break(csv->text[csv->at])) {
        pass_break(csv);
        csv->at = skip_blanks(csv, csv->at);
    }
    if (csv->at == csv->length) {
        return TANHE_END;
    }
    csv->row_line = csv->line;
    csv->column = 0;
    csv->in_row = 1;
    return TANHE_OK;
}

/* Gives up the row: on to what follows the next line break. */
static tanhe_status give_up_row(tanhe_p_csv *csv) {
    while (csv->at < csv->length && !is_break(csv->text[csv->at])) {
        csv->at++;
    }
    if (csv->at < csv->length) {
        pass_break(csv);
    }
    csv->in_row = 0;
    return TANHE_ESYNTAX;
}

/* Goes past the comma or line break at `at`, or notices the end of the text. Returns 1 at the row's end. */
static int pass_delimiter(tanhe_p_csv *csv, size_t at) {
    csv->at = at;
    if (at == csv->length) {
        csv->in_row = 0;
    } else if (csv->text[at] == ',') {
        csv->at++;
    } else {
        pass_break(csv);
    }
    return !csv->in_row;
}

static int is_clean(tanhe_p_span raw) {
    return raw.length == 0 || (memchr(raw.start, '\0', raw.length) == NULL && tanhe_p_utf8_valid(raw));
}

static tanhe_status read_unquoted(tanhe_p_csv *csv, tanhe_p_span *field, int *last) {
    tanhe_p_span raw = {csv->text + csv->at, 0};
    size_t at = csv->at;
    int over;

    while (at < csv->length && csv->text[at] != ',' && !is_break(csv->text[at])) {
        if (csv->text[at] == '"') {
            return give_up_row(csv);
        }
        at++;
    }
    raw.length = at - csv->at;
    over = pass_delimiter(csv, at);
    if (!is_clean(raw)) {
        return TANHE_EENCODING;
    }
    *field = tanhe_p_span_trim(raw);
    *last = over;
    return TANHE_OK;
}

/* The inside of a quoted field. */
typedef struct quoted {
    tanhe_p_span raw;
    size_t doubled; /* pairs of quotes in it */
    int64_t breaks; /* line breaks in it */
} quoted;

/* Reads from the opening quote at `at`; 0 when there is no closing one. */
static int scan_quoted(const tanhe_p_csv *csv, quoted *inside) {
    const char *s = csv->text;
    size_t first = csv->at + 1;
    size_t at;

    inside->doubled = 0;
    inside->breaks = 0;
    for (at = first; at < csv->length; at++) {
        if (s[at] == '"') {
            if (at + 1 == csv->length || s[at + 1] != '"') {
                inside->raw = tanhe_p_span_of(s + first, at - first);
                return 1;
            }
            inside->doubled++;
            at++;
        } else if (s[at] == '\r' || (s[at] == '\n' && s[at - 1] != '\r')) {
            inside->breaks++;
        }
    }
    return 0;
}

/* Copies the inside of a quoted field to the scratch with each pair of quotes made one. */
static tanhe_p_span halve_quotes(tanhe_p_csv *csv, const quoted *inside) {
    size_t length = 0;
    size_t at;

    for (at = 0; at < inside->raw.length; at++) {
        csv->scratch[length++] = inside->raw.start[at];
        at += inside->raw.start[at] == '"';
    }
    return tanhe_p_span_of(csv->scratch, length);
}

static tanhe_p_span unescape(tanhe_p_csv *csv, const quoted *inside) {
    if (inside->doubled == 0) {
        return inside->raw;
    }
    if (inside->raw.length - inside->doubled > sizeof csv->scratch) {
        csv->escaped = 1;
        return inside->raw;
    }
    return halve_quotes(csv, inside);
}

static tanhe_status read_quoted(tanhe_p_csv *csv, tanhe_p_span *field, int *last) {
    quoted inside;
    size_t at;
    int over;

    if (!scan_quoted(csv, &inside)) {
        return give_up_row(csv);
    }
    at = skip_blanks(csv, csv->at + inside.raw.length + 2);
    if (at < csv->length && csv->text[at] != ',' && !is_break(csv->text[at])) {
        return give_up_row(csv);
    }
    csv->line += inside.breaks;
    over = pass_delimiter(csv, at);
    if (!is_clean(inside.raw)) {
        return TANHE_EENCODING;
    }
    *field = unescape(csv, &inside);
    *last = over;
    return TANHE_OK;
}

tanhe_status tanhe_p_csv_field(tanhe_p_csv *csv, tanhe_p_span *field, int *last) {
    if (!csv->in_row) {
        return TANHE_END;
    }
    csv->at = skip_blanks(csv, csv->at);
    csv->field_line = csv->line;
    csv->column += csv->column < INT32_MAX;
    csv->escaped = 0;
    if (csv->at < csv->length && csv->text[csv->at] == '"') {
        return read_quoted(csv, field, last);
    }
    return read_unquoted(csv, field, last);
}

tanhe_status tanhe_p_csv_skip(tanhe_p_csv *csv) {
    tanhe_status first = TANHE_OK;
    tanhe_p_span field;
    int last;

    while (csv->in_row) {
        tanhe_status status = tanhe_p_csv_field(csv, &field, &last);

        if (first == TANHE_OK) {
            first = status;
        }
    }
    return first;
}

/* ---- errors ---- */

#define VALUE_SHOWN 40

/* ASCII controls and DEL, and U+0080 to U+009F, would confuse a terminal or a log. */
static int is_control(const unsigned char *s, size_t size) {
    return s[0] < 0x20 || s[0] == 0x7F || (size == 2 && s[0] == 0xC2 && s[1] < 0xA0);
}

static void put_value(tanhe_p_writer *writer, tanhe_p_span value) {
    size_t at = 0;

    while (at < value.length) {
        const unsigned char *s = (const unsigned char *)value.start + at;
        size_t size = utf8_size(s, value.length - at);
        size_t step = size > 0 ? size : 1;

        if (at + step > VALUE_SHOWN) {
            return;
        }
        if (size == 0 || is_control(s, size)) {
            tanhe_p_writer_text(writer, "?");
        } else {
            tanhe_p_writer_span(writer, tanhe_p_span_of(value.start + at, size));
        }
        at += step;
    }
}

void tanhe_p_error_set(tanhe_text_error *error, int64_t line, int32_t column, const char *name,
                       tanhe_status status, const char *reason, const tanhe_p_span *value) {
    tanhe_p_writer writer;

    if (error == NULL) {
        return;
    }
    memset(error, 0, sizeof *error);
    error->line = line;
    error->column = column;
    error->status = status;
    tanhe_p_writer_begin(&writer, error->name, sizeof error->name);
    tanhe_p_writer_text(&writer, column == 0 ? "" : name);
    (void)tanhe_p_writer_end(&writer);
    tanhe_p_writer_begin(&writer, error->reason, sizeof error->reason);
    tanhe_p_writer_text(&writer, reason);
    if (value != NULL) {
        tanhe_p_writer_text(&writer, " '");
        put_value(&writer, *value);
        tanhe_p_writer_text(&writer, "'");
    }
    (void)tanhe_p_writer_end(&writer);
}
