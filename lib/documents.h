/* SPDX-License-Identifier: MIT */
#ifndef TANHE_DOCUMENTS_H
#define TANHE_DOCUMENTS_H

#include <stddef.h>

#include "tanhe/factor.h"
#include "internal.h"

/* The printed points of the steam tables, saturated first, each part sorted by pressure and temperature. */
TANHE_INTERNAL const tanhe_steam_point *tanhe_p_steam_points(size_t *count);

/* 1 when the bits are TANHE_ALLOW_* and not both ends of a range. */
TANHE_INTERNAL int tanhe_p_allow_is_valid(int32_t allow);

#endif
