/* SPDX-License-Identifier: MIT */
#include "tanhe/unit.h"
#include "real.h"
#include "text.h"
#include "unit.h"

#include <float.h>
#include <string.h>

#define POWER_MAX 15 /* of ten, in four bits */

/* ---------------------------------------------------------------------------------------------- tables */

typedef struct {
    const char *key;
    const char *chinese;
    int32_t dimension; /* 0 where no atom has this number */
    uint16_t top;      /* the scale is top / bottom * 10^tens */
    uint16_t bottom;
    int32_t tens;
} atom;

typedef struct {
    const char *name;
    int32_t value;
} unit_word;

static const atom atoms[] = {
#define ATOM(id, key, chinese, dimension, top, bottom, tens)                                                 \
    [id] = {key, chinese, dimension, top, bottom, tens},
#include "tables/unit.inc"
#undef ATOM
};

static const unit_word unit_aliases[] = {
#define ALIAS(name, unit) {name, unit},
#include "tables/unit.inc"
#undef ALIAS
};

static const unit_word multipliers[] = {
#define MULTIPLIER(name, power) {name, power},
#include "tables/unit.inc"
#undef MULTIPLIER
};

#define ATOMS        ((int32_t)(sizeof atoms / sizeof *atoms))
#define UNIT_ALIASES (sizeof unit_aliases / sizeof *unit_aliases)
#define MULTIPLIERS  (sizeof multipliers / sizeof *multipliers)

/* What stands below a unit without a denominator. */
static const atom nothing = {"", "", 0, 1, 1, 0};

/* ------------------------------------------------------------------------------------------------- ids */

/* One side of a quotient. */
typedef struct {
    const atom *atom;
    int32_t power;
} side;

typedef struct {
    side above;
    side below;
} unit_parts;

/* The lower twelve bits of a unit as one side; 0 when they are none. */
static int side_of(int32_t bits, side *out) {
    int32_t number = bits & 0xFF;

    if (number >= ATOMS || atoms[number].dimension == 0) {
        return 0;
    }
    out->atom = &atoms[number];
    out->power = bits >> 8;
    return 1;
}

static int split_unit(tanhe_id unit, unit_parts *out) {
    if (unit < 0 || unit > 0xFFFFFF || !side_of(unit & 0xFFF, &out->above)) {
        return 0;
    }
    if (unit <= 0xFFF) {
        out->below.atom = &nothing;
        out->below.power = 0;
        return 1;
    }
    return side_of(unit >> 12, &out->below);
}

static int32_t dimension_of(const unit_parts *parts) {
    return TANHE_DIMENSION_PER(parts->above.atom->dimension, parts->below.atom->dimension);
}

tanhe_status tanhe_unit_dimension(tanhe_id unit, int32_t *dimension) {
    unit_parts parts;

    if (dimension == NULL) {
        return TANHE_EARG;
    }
    if (!split_unit(unit, &parts)) {
        return TANHE_EUNIT;
    }
    *dimension = dimension_of(&parts);
    return TANHE_OK;
}

tanhe_status tanhe_unit_atom(size_t index, tanhe_id *unit) {
    size_t seen = 0;
    int32_t number;

    if (unit == NULL) {
        return TANHE_EARG;
    }
    for (number = 1; number < ATOMS; number++) {
        if (atoms[number].dimension == 0) {
            continue;
        }
        if (seen == index) {
            *unit = number;
            return TANHE_OK;
        }
        seen++;
    }
    return TANHE_END;
}

/* --------------------------------------------------------------------------------------------- parsing */

static tanhe_p_span skip(tanhe_p_span s, size_t count) {
    s.start += count;
    s.length -= count;
    return s;
}

/* The length of the prefix when s begins with it, else 0. */
static size_t begins(tanhe_p_span s, const char *prefix) {
    size_t i;

    for (i = 0; prefix[i] != '\0'; i++) {
        if (i == s.length || s.start[i] != prefix[i]) {
            return 0;
        }
    }
    return i;
}

static int equals(tanhe_p_span s, const char *name) {
    return begins(s, name) == s.length;
}

/* The unit whose whole name s is; 0 for none. */
static int32_t find_unit(tanhe_p_span s) {
    int32_t number;
    size_t i;

    if (s.length == 0) {
        return 0;
    }
    for (number = 1; number < ATOMS; number++) {
        const atom *a = &atoms[number];

        if (a->dimension != 0 && (equals(s, a->key) || equals(s, a->chinese))) {
            return number;
        }
    }
    for (i = 0; i < UNIT_ALIASES; i++) {
        if (equals(s, unit_aliases[i].name)) {
            return unit_aliases[i].value;
        }
    }
    return 0;
}

static int digit_at(tanhe_p_span s, size_t i) {
    return i < s.length && s.start[i] >= '0' && s.start[i] <= '9';
}

/* The one or two digits at the head of s as a power of 1 to POWER_MAX, 0 for none; *used counts them. */
static int32_t take_power(tanhe_p_span s, size_t *used) {
    int32_t power;

    if (!digit_at(s, 0) || s.start[0] == '0') {
        return 0;
    }
    power = s.start[0] - '0';
    *used = 1;
    if (digit_at(s, 1)) {
        power = power * 10 + (s.start[1] - '0');
        *used = 2;
    }
    return power <= POWER_MAX ? power : 0;
}

/* The multiplier at the head of s as a power of ten, 0 for none; *rest is what follows it. */
static int32_t take_multiplier(tanhe_p_span s, tanhe_p_span *rest) {
    size_t used = 0, head = begins(s, "10^");
    size_t i;

    if (head == 0) {
        head = begins(s, "1e") + begins(s, "1E");
    }
    if (head > 0) {
        int32_t power = take_power(skip(s, head), &used);

        *rest = tanhe_p_span_trim(skip(s, head + used));
        return power;
    }
    for (i = 0; i < MULTIPLIERS; i++) {
        head = begins(s, multipliers[i].name);
        if (head > 0) {
            *rest = tanhe_p_span_trim(skip(s, head));
            return multipliers[i].value;
        }
    }
    return 0;
}

/* One side of a quotient in twelve bits, 0 when s is none. */
static int32_t parse_side(tanhe_p_span s) {
    int32_t unit = find_unit(s), power;
    tanhe_p_span rest;

    if (unit != 0) {
        return unit;
    }
    power = take_multiplier(s, &rest);
    if (power == 0) {
        return 0;
    }
    unit = find_unit(rest);
    if (unit == 0 || (unit >> 8) + power > POWER_MAX) {
        return 0;
    }
    return TANHE_UNIT_TIMES_10_POWER(unit, power);
}

static tanhe_p_span strip_brackets(tanhe_p_span s) {
    if (s.length > 2 && s.start[0] == '(' && s.start[s.length - 1] == ')') {
        s = skip(s, 1);
        s.length--;
    }
    return tanhe_p_span_trim(s);
}

tanhe_status tanhe_unit_parse(const char *text, size_t length, tanhe_id *unit) {
    tanhe_p_span above;
    const char *slash;
    int32_t high, low = 0;

    if (text == NULL || unit == NULL) {
        return TANHE_EARG;
    }
    above.start = text;
    above.length = length == TANHE_NUL ? strlen(text) : length;
    slash = memchr(text, '/', above.length);
    if (slash != NULL) {
        tanhe_p_span below = skip(above, (size_t)(slash - text) + 1);

        above.length -= below.length + 1;
        low = parse_side(strip_brackets(tanhe_p_span_trim(below)));
    }
    high = parse_side(tanhe_p_span_trim(above));
    if (high == 0 || (slash != NULL && low == 0)) {
        return TANHE_EUNIT;
    }
    *unit = TANHE_UNIT_PER(high, low);
    return TANHE_OK;
}

/* -------------------------------------------------------------------------------------------- printing */

static char *put(char *at, const char *text) {
    while (*text != '\0') {
        *at++ = *text++;
    }
    return at;
}

static char *put_power(char *at, int32_t power) {
    at = put(at, "10^");
    if (power > 9) {
        *at++ = '1';
    }
    *at++ = (char)('0' + power % 10);
    *at++ = ' ';
    return at;
}

static char *put_side(char *at, const side *s) {
    if (s->power != 0) {
        at = put_power(at, s->power);
    }
    return put(at, s->atom->key);
}

/* 千 and its like would fuse with the name (千 + 瓦时), 万 and 亿 begin no name. */
static char *put_side_chinese(char *at, const side *s) {
    switch (s->power) {
    case 0:
        break;
    case 4:
        at = put(at, "万");
        break;
    case 8:
        at = put(at, "亿");
        break;
    case 12:
        at = put(at, "万亿");
        break;
    default:
        at = put_power(at, s->power);
        break;
    }
    return put(at, s->atom->chinese);
}

tanhe_status tanhe_unit_print(tanhe_id unit, int32_t language, char *buffer, size_t size) {
    char text[TANHE_UNIT_TEXT_MAX];
    char *(*put_one)(char *, const side *) = language == TANHE_CHINESE ? put_side_chinese : put_side;
    char *at;
    unit_parts parts;
    size_t needed;

    if (buffer == NULL || language < TANHE_ENGLISH || language > TANHE_KEY) {
        return TANHE_EARG;
    }
    if (!split_unit(unit, &parts)) {
        return TANHE_EUNIT;
    }
    at = put_one(text, &parts.above);
    if (parts.below.atom != &nothing) {
        *at++ = '/';
        at = put_one(at, &parts.below);
    }
    *at++ = '\0';
    needed = (size_t)(at - text);
    if (needed > size) {
        return TANHE_ESIZE;
    }
    memcpy(buffer, text, needed);
    return TANHE_OK;
}

/* -------------------------------------------------------------------------------------------- factors */

enum {
    BY_DIVIDING,    /* value / over */
    BY_MULTIPLYING, /* value * times */
    BY_BOTH,        /* value * times / over, both exact doubles */
    BY_INTEGERS     /* numerator or denominator is no double */
};

/* top / bottom * 2^twos * 5^fives, with top and bottom free of common divisors, of 2 and of 5. */
typedef struct {
    double times;
    double over;
    uint32_t top;
    uint32_t bottom;
    int32_t twos;
    int32_t fives;
    int32_t how;
} unit_factor;

static uint64_t common_divisor(uint64_t a, uint64_t b) {
    while (b != 0) {
        uint64_t rest = a % b;

        a = b;
        b = rest;
    }
    return a;
}

/* Divide n by the prime as often as it goes, and say how often. */
static int32_t take_out(uint64_t *n, uint64_t prime) {
    int32_t count = 0;

    while (*n % prime == 0) {
        *n /= prime;
        count++;
    }
    return count;
}

/* n * 5^fives as a double, or 0 when no double is exactly that. */
static double exact_double(uint32_t n, int32_t fives) {
    uint64_t product = n;
    int32_t i;

    for (i = 0; i < fives; i++) {
        product *= 5;
        if (product > (uint64_t)1 << 53) {
            return 0.0;
        }
    }
    return (double)product;
}

static double times_power_of_two(double x, int32_t power) {
    int32_t i;

    for (i = 0; i < power; i++) {
        x *= 2.0;
    }
    for (i = 0; i > power; i--) {
        x *= 0.5;
    }
    return x;
}

/* One correctly rounded operation does when numerator or denominator is 1. */
static void choose(unit_factor *f) {
    f->times = exact_double(f->top, f->fives);
    f->over = exact_double(f->bottom, -f->fives);
    if (!(f->times > 0.0 && f->over > 0.0)) {
        f->how = BY_INTEGERS;
    } else if (f->times < 2.0) {
        f->over = times_power_of_two(f->over, -f->twos);
        f->how = BY_DIVIDING;
    } else {
        f->how = f->over < 2.0 ? BY_MULTIPLYING : BY_BOTH;
        f->times = times_power_of_two(f->times, f->twos);
    }
}

/* from / to. The product of four 16-bit integers fits 64 bits. */
static void find_factor(const unit_parts *from, const unit_parts *to, unit_factor *f) {
    const atom *a = from->above.atom, *b = from->below.atom, *c = to->above.atom, *d = to->below.atom;
    uint64_t top = (uint64_t)a->top * b->bottom * c->bottom * d->top;
    uint64_t bottom = (uint64_t)a->bottom * b->top * c->top * d->bottom;
    uint64_t divisor = common_divisor(top, bottom);
    int32_t tens = a->tens - b->tens - c->tens + d->tens;

    tens += from->above.power - from->below.power - to->above.power + to->below.power;
    top /= divisor;
    bottom /= divisor;
    f->twos = tens + take_out(&top, 2) - take_out(&bottom, 2);
    f->fives = tens + take_out(&top, 5) - take_out(&bottom, 5);
    f->top = (uint32_t)top;
    f->bottom = (uint32_t)bottom;
    choose(f);
}

static tanhe_status factor_between(tanhe_id from, tanhe_id to, unit_factor *f) {
    unit_parts source, goal;

    if (!split_unit(from, &source) || !split_unit(to, &goal) ||
        dimension_of(&source) != dimension_of(&goal)) {
        return TANHE_EUNIT;
    }
    find_factor(&source, &goal, f);
    return TANHE_OK;
}

/* ------------------------------------------------------------------------------- exact integer quotient */

/*
 * A natural number below 2^320, low limb first. The largest met is the significand (53 bits) times a scale
 * (32) times 5^66 (154), doubled.
 */
#define LIMBS 10

typedef struct {
    uint32_t limb[LIMBS];
} natural;

static natural natural_from(uint64_t n) {
    natural result = {{0}};

    result.limb[0] = (uint32_t)(n & 0xFFFFFFFF);
    result.limb[1] = (uint32_t)(n >> 32);
    return result;
}

static void natural_multiply(natural *n, uint32_t by) {
    uint64_t carry = 0;
    int i;

    for (i = 0; i < LIMBS; i++) {
        carry += (uint64_t)n->limb[i] * by;
        n->limb[i] = (uint32_t)(carry & 0xFFFFFFFF);
        carry >>= 32;
    }
}

static void natural_raise(natural *n, int32_t fives) {
    int32_t i;

    for (i = 0; i < fives; i++) {
        natural_multiply(n, 5);
    }
}

/* Negative, zero or positive as a is less than, equal to or greater than b. */
static int natural_compare(const natural *a, const natural *b) {
    int i = LIMBS - 1;

    while (i > 0 && a->limb[i] == b->limb[i]) {
        i--;
    }
    return (a->limb[i] > b->limb[i]) - (a->limb[i] < b->limb[i]);
}

static void natural_subtract(natural *a, const natural *b) {
    uint32_t borrow = 0;
    int i;

    for (i = 0; i < LIMBS; i++) {
        uint64_t difference = (uint64_t)a->limb[i] - b->limb[i] - borrow;

        a->limb[i] = (uint32_t)(difference & 0xFFFFFFFF);
        borrow = (uint32_t)(difference >> 63);
    }
}

/* Double p or q until 1 <= p/q < 2; return the power of two that the quotient lost. */
static int32_t align(natural *p, natural *q) {
    int32_t power = 0;

    while (natural_compare(p, q) >= 0) {
        natural_multiply(q, 2);
        power++;
    }
    while (natural_compare(p, q) < 0) {
        natural_multiply(p, 2);
        power--;
    }
    return power;
}

/* The first `bits` bits of p/q, 1 <= p/q < 2, rounded to nearest even. */
static uint64_t divide(natural *p, const natural *q, int32_t bits) {
    uint64_t quotient = 0;
    int32_t i;
    int order;

    for (i = 0; i < bits; i++) {
        quotient *= 2;
        if (natural_compare(p, q) >= 0) {
            natural_subtract(p, q);
            quotient++;
        }
        natural_multiply(p, 2);
    }
    order = natural_compare(p, q); /* the remainder against half a unit of the last bit */
    return quotient + (order > 0 || (order == 0 && (quotient & 1) != 0));
}

#define FRACTION_WIDTH 52
#define IMPLICIT_BIT   ((uint64_t)1 << FRACTION_WIDTH)
#define SIGN_MASK      ((uint64_t)1 << 63)
#define INFINITE_BITS  ((uint64_t)0x7FF << FRACTION_WIDTH)
#define EXPONENT_MIN   (-1022)
#define EXPONENT_MAX   1023

/* The double nearest to p/q * 2^power, as bits. */
static uint64_t nearest(natural *p, natural *q, int32_t power) {
    int32_t exponent = power + align(p, q);

    if (exponent > EXPONENT_MAX) {
        return INFINITE_BITS;
    }
    if (exponent < EXPONENT_MIN - FRACTION_WIDTH - 1) {
        return 0;
    }
    if (exponent < EXPONENT_MIN) {
        return divide(p, q, exponent - EXPONENT_MIN + FRACTION_WIDTH + 1);
    }
    /* The quotient brings the implicit bit along; rounded up to a power of two, it carries into the field. */
    return ((uint64_t)(exponent - EXPONENT_MIN) << FRACTION_WIDTH) + divide(p, q, FRACTION_WIDTH + 1);
}

/* value * factor rounded once, whatever the magnitudes; an infinity on overflow. */
static double by_integers(double value, const unit_factor *f) {
    uint64_t bits = tanhe_p_bits_of(value), sign = bits & SIGN_MASK, significand = bits & (IMPLICIT_BIT - 1);
    int32_t exponent = (int32_t)((bits ^ sign) >> FRACTION_WIDTH);
    natural p, q;

    if ((bits ^ sign) == 0) {
        return value;
    }
    if (exponent > 0) {
        significand |= IMPLICIT_BIT;
        exponent--;
    }
    p = natural_from(significand);
    q = natural_from(f->bottom);
    natural_multiply(&p, f->top);
    natural_raise(&p, f->fives);
    natural_raise(&q, -f->fives);
    return tanhe_p_double_of(sign | nearest(&p, &q, exponent + f->twos + EXPONENT_MIN - FRACTION_WIDTH));
}

/* ----------------------------------------------------------------------------------- quick exact quotient */

/* Halves of 26 bits (Veltkamp), so that products of halves are exact. */
static double high_half(double x) {
    double c = x * 134217729.0; /* 2^27 + 1 */

    return c - (c - x);
}

/* a * b - product, exactly (Dekker), product being a * b rounded. */
static double product_error(double a, double b, double product) {
    double a1 = high_half(a), a2 = a - a1, b1 = high_half(b), b2 = b - b1;

    return ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2;
}

/*
 * value * times / over. The quotient q of the rounded product leaves a remainder that is known exactly up to
 * one rounding, so that the true result is q + tail with a relative error of tail below 2^-51. When both ends
 * of that interval round to the same double, it is the answer; the rest, ties among it, goes to integers.
 */
static double by_both(double value, const unit_factor *f) {
    const double most = 0x1p700, least = 0x1p-700; /* no partial result overflows or loses bits in between */
    double size = value < 0.0 ? -value : value;
    double product, q, back, tail, doubt, low, high;

    if (!(size >= least && size <= most)) {
        return by_integers(value, f);
    }
    product = value * f->times;
    q = product / f->over;
    back = q * f->over;
    tail = (((product - back) - product_error(q, f->over, back)) + product_error(value, f->times, product)) /
           f->over;
    doubt = tail * 0x1p-51;
    low = q + (tail - doubt);
    high = q + (tail + doubt);
    return low < high || low > high ? by_integers(value, f) : low;
}

/* ------------------------------------------------------------------------------------------ conversion */

static double apply(double value, const unit_factor *f) {
    switch (f->how) {
    case BY_DIVIDING:
        return value / f->over;
    case BY_MULTIPLYING:
        return value * f->times;
    case BY_BOTH:
        return by_both(value, f);
    default:
        return by_integers(value, f);
    }
}

static int is_finite(double x) {
    return x >= -DBL_MAX && x <= DBL_MAX;
}

tanhe_status tanhe_unit_convert(double value, tanhe_id from, tanhe_id to, double *result) {
    unit_factor f;
    double converted;

    if (result == NULL || !is_finite(value)) {
        return TANHE_EARG;
    }
    if (factor_between(from, to, &f) != TANHE_OK) {
        return TANHE_EUNIT;
    }
    converted = apply(value, &f);
    if (!is_finite(converted)) {
        return TANHE_ERANGE;
    }
    *result = converted;
    return TANHE_OK;
}

/* x - x is 0, or NaN where x is not finite. Four lanes, since one would wait for itself at every step. */
int tanhe_p_all_finite(size_t n, const double *values) {
    double lanes[4] = {0.0, 0.0, 0.0, 0.0};
    size_t i;
    int lane;

    for (i = 0; i + 4 <= n; i += 4) {
        for (lane = 0; lane < 4; lane++) {
            lanes[lane] += values[i + (size_t)lane] - values[i + (size_t)lane];
        }
    }
    for (; i < n; i++) {
        lanes[0] += values[i] - values[i];
    }
    return lanes[0] + lanes[1] + lanes[2] + lanes[3] == 0.0;
}

static double find_largest(size_t n, const double *values) {
    double largest = 0.0;
    size_t i;

    for (i = 0; i < n; i++) {
        double size = values[i] < 0.0 ? -values[i] : values[i];

        largest = size > largest ? size : largest;
    }
    return largest;
}

/* The loops of one operation are apart so that a compiler can vectorise them. */
static void apply_n(size_t n, const double *TANHE_RESTRICT values, const unit_factor *f,
                    double *TANHE_RESTRICT results) {
    const double times = f->times, over = f->over;
    size_t i;

    if (f->how == BY_DIVIDING) {
        for (i = 0; i < n; i++) {
            results[i] = values[i] / over;
        }
    } else if (f->how == BY_MULTIPLYING) {
        for (i = 0; i < n; i++) {
            results[i] = values[i] * times;
        }
    } else {
        for (i = 0; i < n; i++) {
            results[i] = apply(values[i], f);
        }
    }
}

tanhe_status tanhe_p_convert_n(size_t n, const double *TANHE_RESTRICT values, tanhe_id from, tanhe_id to,
                               double *TANHE_RESTRICT results) {
    unit_factor f;

    if (factor_between(from, to, &f) != TANHE_OK) {
        return TANHE_EUNIT;
    }
    apply_n(n, values, &f, results);
    return tanhe_p_all_finite(n, results) ? TANHE_OK : TANHE_ERANGE;
}

tanhe_status tanhe_unit_convert_n(size_t n, const double *TANHE_RESTRICT values, tanhe_id from, tanhe_id to,
                                  double *TANHE_RESTRICT results) {
    unit_factor f;

    if (n > 0 && (values == NULL || results == NULL)) {
        return TANHE_EARG;
    }
    if (!tanhe_p_all_finite(n, values)) {
        return TANHE_EARG;
    }
    if (factor_between(from, to, &f) != TANHE_OK) {
        return TANHE_EUNIT;
    }
    /* Rounding is monotonic: when the largest result is finite, all are, and nothing is written before. */
    if (!is_finite(apply(find_largest(n, values), &f))) {
        return TANHE_ERANGE;
    }
    apply_n(n, values, &f, results);
    return TANHE_OK;
}
