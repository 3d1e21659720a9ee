/* SPDX-License-Identifier: MIT */
#ifndef TANHE_SUM_H
#define TANHE_SUM_H

/**
 * sum 求和 - exact totals that merge: the same bits whatever the order, the grouping, the machine.
 *
 * A total is a fixed-point number wide enough for 2^63 additions of the largest double. Adding is exact, so
 * it is associative and commutative; the one rounding happens when the value is read. A total may be cut into
 * parts, summed on several machines, shipped as bytes and merged: the result is that of one long loop.
 *
 * NaN and infinities are refused at the door and counted, never absorbed: the total stays that of the finite
 * numbers, and tanhe_sum_count() says how many there were of each.
 *
 *     tanhe_sum total;
 *     tanhe_sum_init(&total);
 *     tanhe_sum_add_n(&total, n, co2_t);
 *     tanhe_sum_value(&total, &value);
 *
 * Every function may be called from any thread on different totals; one total is not to be changed by two
 * threads at a time.
 */

#include "tanhe/base.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Limbs of a total; limb i weighs 2^(32 i - 1074). */
#define TANHE_SUM_LIMBS 68

/** Bytes of the serialised form. */
#define TANHE_SUM_BYTES 300

/**
 * A running total. Call tanhe_sum_init() first; leave the members to the library. It holds no pointer: it may
 * be copied by assignment. To move it between machines or versions use tanhe_sum_write().
 */
typedef struct tanhe_sum {
    int64_t limb[TANHE_SUM_LIMBS]; /* signed, carries still to be propagated */
    int64_t added;                 /* finite numbers in the total */
    int64_t refused;               /* NaN and infinities turned away */
    int32_t pending;               /* additions since the carries were propagated */
    int32_t reserved;              /* 0 */
} tanhe_sum;

/**
 * Start a total: the sum of nothing.
 *
 * Returned
 *   sum     +0.0, nothing added, nothing refused
 * Status
 *   TANHE_OK; TANHE_EARG sum is NULL
 */
TANHE_API tanhe_status tanhe_sum_init(tanhe_sum *sum);

/**
 * Add one number, exactly.
 *
 *     sum += x
 *
 * Given
 *   x       any double; NaN and infinities are refused and counted
 * Returned
 *   sum     the total with x in it; when x was refused, only its count of refused numbers changes
 * Status
 *   TANHE_OK; TANHE_EARG sum is NULL, or x was refused; TANHE_ERANGE a count is full (2^63 - 1)
 * Source
 *   Neal 2015, arXiv:1505.05571, section 3 (the small superaccumulator)
 */
TANHE_API tanhe_status tanhe_sum_add(tanhe_sum *sum, double x);

/**
 * Add a column of numbers, exactly; the same bits as adding them one by one, several times faster.
 *
 *     sum += x[0] + x[1] + ... + x[n-1]
 *
 * On 64-bit machines a call uses 35 KiB of stack. On 32-bit machines, and where the library is compiled with
 * TANHE_SMALL_STACK defined, it uses next to none and takes the numbers one by one.
 *
 * Given
 *   n       how many; 0 is allowed, and then x may be NULL
 *   x       [n] any doubles; NaN and infinities are refused and counted
 * Returned
 *   sum     the total with every finite x in it, also when others were refused
 * Status
 *   TANHE_OK; TANHE_EARG sum or x is NULL, or some x was refused (the finite ones were added all the same;
 *   tanhe_sum_count() tells how many were not); TANHE_ERANGE a count would pass 2^63 - 1 (nothing was added)
 * Source
 *   Neal 2015, arXiv:1505.05571, section 4 (bins by exponent)
 */
TANHE_API tanhe_status tanhe_sum_add_n(tanhe_sum *sum, size_t n, const double *x);

/**
 * Add the products of two columns, such as amounts and emission factors.
 *
 *     sum += fl(a[0] * b[0]) + ... + fl(a[n-1] * b[n-1])
 *
 * Each product is rounded once to double, as in a line of an inventory; the sum of the products is exact.
 * Stack as for tanhe_sum_add_n().
 *
 * Given
 *   n       how many; 0 is allowed, and then a and b may be NULL
 *   a, b    [n] any doubles; a product that is NaN or infinite (also by overflow) is refused and counted
 * Returned
 *   sum     the total with every finite product in it, also when others were refused
 * Status
 *   TANHE_OK; TANHE_EARG sum, a or b is NULL, or some product was refused (the finite ones were added all the
 *   same); TANHE_ERANGE a count would pass 2^63 - 1 (nothing was added)
 */
TANHE_API tanhe_status tanhe_sum_add_products(tanhe_sum *sum, size_t n, const double *a, const double *b);

/**
 * Add one total to another, exactly; the counts add up too.
 *
 *     into += from
 *
 * Given
 *   from    a total; may be `into` itself, which doubles it
 * Returned
 *   into    the total of both
 * Status
 *   TANHE_OK; TANHE_EARG a pointer is NULL; TANHE_ERANGE a count would pass 2^63 - 1 (into is unchanged)
 */
TANHE_API tanhe_status tanhe_sum_merge(tanhe_sum *into, const tanhe_sum *from);

/**
 * The total as a double: the exact sum rounded once, to the nearest, ties to even.
 *
 * A total of zero is +0.0, whether nothing was added, only zeros (also -0.0), or numbers that cancel.
 * Refused numbers leave no trace here; ask tanhe_sum_count().
 *
 * Returned
 *   value   the nearest double
 * Status
 *   TANHE_OK; TANHE_EARG a pointer is NULL; TANHE_ERANGE the exact sum rounds to beyond the largest double
 *   (the total itself is unharmed: later additions may bring it back)
 */
TANHE_API tanhe_status tanhe_sum_value(const tanhe_sum *sum, double *value);

/**
 * Compare two exact totals: tells apart what rounds to the same double or beyond every double.
 *
 * Returned
 *   order   -1 when a < b, 0 when the sums are equal (whatever the counts), 1 when a > b
 * Status
 *   TANHE_OK; TANHE_EARG a pointer is NULL
 */
TANHE_API tanhe_status tanhe_sum_compare(const tanhe_sum *a, const tanhe_sum *b, int32_t *order);

/**
 * How many numbers went in and how many were turned away.
 *
 * Returned
 *   added    finite numbers in the total
 *   refused  NaN, infinities and overflowed products; a total worth trusting has 0
 * Status
 *   TANHE_OK; TANHE_EARG a pointer is NULL
 */
TANHE_API tanhe_status tanhe_sum_count(const tanhe_sum *sum, int64_t *added, int64_t *refused);

/**
 * Write a total as bytes, to be kept or shipped to another machine.
 *
 * Canonical: equal sums with equal counts give equal bytes on every machine. Little-endian:
 *
 *     offset  bytes
 *          0      4  "TSUM"
 *          4      2  version of the form, 1
 *          6      2  TANHE_SUM_BYTES
 *          8      8  added
 *         16      8  refused
 *         24    272  the sum in units of 2^-1074, 68 limbs of 32 bits, two's complement, lowest first
 *        296      4  CRC-32 (IEEE 802.3, as in zlib) of the 296 bytes before
 *
 * Given
 *   size    bytes of room, at least TANHE_SUM_BYTES
 * Returned
 *   bytes   the first TANHE_SUM_BYTES are written
 * Status
 *   TANHE_OK; TANHE_EARG a pointer is NULL; TANHE_ESIZE size is too small
 */
TANHE_API tanhe_status tanhe_sum_write(const tanhe_sum *sum, uint8_t *bytes, size_t size);

/**
 * Read what tanhe_sum_write() wrote.
 *
 * Given
 *   bytes   [length]
 *   length  must be TANHE_SUM_BYTES
 * Returned
 *   sum     the total, ready for more; untouched when the bytes are refused
 * Status
 *   TANHE_OK; TANHE_EARG a pointer is NULL; TANHE_EFORMAT wrong length, magic, version or CRC, a negative
 *   count, or a sum that so many doubles cannot reach
 */
TANHE_API tanhe_status tanhe_sum_read(tanhe_sum *sum, const uint8_t *bytes, size_t length);

#ifdef __cplusplus
}
#endif

#endif
