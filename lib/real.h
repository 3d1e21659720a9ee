/* SPDX-License-Identifier: MIT */
#ifndef TANHE_REAL_H
#define TANHE_REAL_H

/*
 * What a double is, and roots from basic operations only: the same bits on every machine, no libm.
 */

#include <stdint.h>

#include "internal.h"

/* The square root of x, correctly rounded. x finite, >= 0; of +-0 it is +-0. */
TANHE_INTERNAL double tanhe_p_sqrt(double x);

/*
 * The n-th root of x: x^(1/n), with an error below 1 ulp (in fact within 0.5 ulp and a part in 10^5; exact
 * roots come out exact). x finite, > 0, subnormals included; n >= 1.
 */
TANHE_INTERNAL double tanhe_p_root(double x, int32_t n);

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
