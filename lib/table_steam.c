/* SPDX-License-Identifier: MIT */
#include "table.h"

/* clang-format off */
#define STEAM(kind, pressure, temperature, enthalpy, grade, flag) \
    {pressure, temperature, enthalpy, TANHE_STEAM_##kind, GRADE_##grade, FLAG_##flag, 0},
#define FLAG_0        0
#define FLAG_MISPRINT TANHE_MATCH_MISPRINT

static const tanhe_steam_point steam_points[] = {
#include "tables/steam.inc"
};
/* clang-format on */

const tanhe_steam_point *tanhe_p_steam_points(size_t *count) {
    *count = sizeof(steam_points) / sizeof(steam_points[0]);
    return steam_points;
}
