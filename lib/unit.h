/* SPDX-License-Identifier: MIT */
#ifndef TANHE_LIB_UNIT_H
#define TANHE_LIB_UNIT_H

/* Conversion of columns inside the library: the bits of tanhe_unit_convert_n without its promises. */

#include "tanhe/unit.h"
#include "internal.h"

/* 1 when all values are numbers, neither NaN nor infinite. */
TANHE_INTERNAL int tanhe_p_all_finite(size_t n, const double *values);

/* Writes the results also when they turn out not finite. TANHE_OK; TANHE_EUNIT nothing written; TANHE_ERANGE */
TANHE_INTERNAL tanhe_status tanhe_p_convert_n(size_t n, const double *TANHE_RESTRICT values, tanhe_id from,
                                              tanhe_id to, double *TANHE_RESTRICT results);

#endif
