/* SPDX-License-Identifier: MIT */
#ifndef TANHE_STUDENT_H
#define TANHE_STUDENT_H

#include <stdint.h>

#include "internal.h"

/*
 * The t of Student's distribution within which a share `confidence` of it lies on both sides of 0: P(|T| <= t).
 * confidence in (0, 1), degrees >= 1. Within 1e-14 of itself, whatever they are; the time does not grow with the
 * degrees.
 */
TANHE_INTERNAL double tanhe_p_student_t(double confidence, int64_t degrees);

#endif
