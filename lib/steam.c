/* SPDX-License-Identifier: MIT */

/* Enthalpy of steam from the printed tables, linear between printed points of one phase. */

#include "tanhe/factor.h"
#include "documents.h"
#include "real.h"

/* The superheated table is a full grid: every pressure has the same temperatures. */
#define TEMPERATURES 31

/* A place between printed points: `fraction` of the way from `index` to the next one; 0 is on the point. */
typedef struct steam_place {
    size_t index;
    double fraction;
} steam_place;

/* The saturated points come first; superheated ones follow. */
static size_t saturated_count(const tanhe_steam_point *points) {
    size_t n = 0;
    while (points[n].kind == TANHE_STEAM_SATURATED)
        n++;
    return n;
}

static double coordinate(const tanhe_steam_point *point, int by_temperature) {
    return by_temperature ? point->temperature_degc : point->pressure_mpa;
}

/* The place of x along points 0, stride, 2 stride, ... (n of them, rising). 0 when x is outside. */
static int find_place(const tanhe_steam_point *points, size_t n, size_t stride, int by_temperature, double x,
                      steam_place *out) {
    if (!(x >= coordinate(&points[0], by_temperature)) ||
        !(x <= coordinate(&points[(n - 1) * stride], by_temperature)))
        return 0;
    size_t i = 0;
    while (i + 1 < n && coordinate(&points[(i + 1) * stride], by_temperature) <= x)
        i++;
    double low = coordinate(&points[i * stride], by_temperature);
    out->index = i * stride;
    out->fraction = 0;
    if (x > low)
        out->fraction = (x - low) / (coordinate(&points[(i + 1) * stride], by_temperature) - low);
    return 1;
}

static double between(double a, double b, double fraction) {
    return a + (b - a) * fraction;
}

/*
 * Saturation temperature at a pressure of the grid: the saturated table prints each of them; beyond that table's
 * end, its last (the critical) one.
 */
static double saturation_temperature(const tanhe_steam_point *saturated, size_t n, double pressure) {
    steam_place at;
    if (!find_place(saturated, n, 1, 0, pressure, &at))
        return saturated[n - 1].temperature_degc;
    return saturated[at.index].temperature_degc;
}

/* The point's share of the result in grade and flags. */
static void join(tanhe_steam_point *out, const tanhe_steam_point *point) {
    out->match |= point->match | (point->grade == TANHE_GRADE_C ? TANHE_MATCH_SINGLE_SOURCED : 0);
    if (point->grade > out->grade)
        out->grade = point->grade;
}

static tanhe_status saturated_enthalpy(const tanhe_steam_point *saturated, size_t n, double pressure,
                                       tanhe_steam_point *out) {
    steam_place at;
    if (!find_place(saturated, n, 1, 0, pressure, &at))
        return TANHE_ESTATE;
    const tanhe_steam_point *low = &saturated[at.index];
    out->temperature_degc = low->temperature_degc;
    out->enthalpy_kj_per_kg = low->enthalpy_kj_per_kg;
    join(out, low);
    if (at.fraction > 0) {
        const tanhe_steam_point *high = low + 1;
        out->temperature_degc = between(low->temperature_degc, high->temperature_degc, at.fraction);
        out->enthalpy_kj_per_kg = between(low->enthalpy_kj_per_kg, high->enthalpy_kj_per_kg, at.fraction);
        out->match |= TANHE_MATCH_INTERPOLATED;
        join(out, high);
    }
    return TANHE_OK;
}

typedef struct grid_cell {
    const tanhe_steam_point *saturated;
    size_t saturated_count;
    const tanhe_steam_point *corner; /* at the lower pressure and temperature */
    steam_place pressure, temperature;
    int vapour, liquid; /* phases among the corners used */
} grid_cell;

/* A corner's enthalpy; a corner without weight is not looked at. */
static double corner_enthalpy(grid_cell *c, int next_pressure, int next_temperature, tanhe_steam_point *out) {
    const tanhe_steam_point *point =
        c->corner + (next_pressure ? TEMPERATURES : 0) + (next_temperature ? 1 : 0);
    double boiling = saturation_temperature(c->saturated, c->saturated_count, point->pressure_mpa);
    if (point->temperature_degc > boiling)
        c->vapour = 1;
    else
        c->liquid = 1;
    join(out, point);
    return point->enthalpy_kj_per_kg;
}

static double along_temperature(grid_cell *c, int next_pressure, tanhe_steam_point *out) {
    double low = corner_enthalpy(c, next_pressure, 0, out);
    if (!(c->temperature.fraction > 0))
        return low;
    return between(low, corner_enthalpy(c, next_pressure, 1, out), c->temperature.fraction);
}

static tanhe_status superheated_enthalpy(const tanhe_steam_point *points, size_t count, size_t saturated,
                                         double pressure, double temperature, tanhe_steam_point *out) {
    const tanhe_steam_point *grid = points + saturated;
    size_t pressures = (count - saturated) / TEMPERATURES;
    grid_cell c = {points, saturated, grid, {0, 0}, {0, 0}, 0, 0};
    if (!find_place(grid, pressures, TEMPERATURES, 0, pressure, &c.pressure) ||
        !find_place(grid, TEMPERATURES, 1, 1, temperature, &c.temperature))
        return TANHE_ESTATE;
    c.corner = grid + c.pressure.index + c.temperature.index;
    double enthalpy = along_temperature(&c, 0, out);
    if (c.pressure.fraction > 0)
        enthalpy = between(enthalpy, along_temperature(&c, 1, out), c.pressure.fraction);
    if (c.vapour && c.liquid)
        return TANHE_ESTATE;
    if (c.pressure.fraction > 0 || c.temperature.fraction > 0)
        out->match |= TANHE_MATCH_INTERPOLATED;
    out->temperature_degc = temperature;
    out->enthalpy_kj_per_kg = enthalpy;
    return TANHE_OK;
}

tanhe_status tanhe_steam_at(size_t index, tanhe_steam_point *out) {
    size_t count = 0;
    const tanhe_steam_point *points = tanhe_p_steam_points(&count);
    if (out == NULL)
        return TANHE_EARG;
    if (index >= count)
        return TANHE_END;
    tanhe_steam_point found = points[index];
    found.match = 0;
    found.grade = 0;
    join(&found, &points[index]);
    *out = found;
    return TANHE_OK;
}

tanhe_status tanhe_steam_enthalpy(int32_t kind, double pressure_mpa, double temperature_degc,
                                  tanhe_steam_point *out) {
    size_t count = 0;
    const tanhe_steam_point *points = tanhe_p_steam_points(&count);
    size_t saturated = saturated_count(points);
    tanhe_steam_point result = {pressure_mpa, 0, 0, kind, 0, 0, 0};
    tanhe_status status = TANHE_EARG;
    if (out == NULL || !tanhe_p_is_number(pressure_mpa))
        return TANHE_EARG;
    if (kind == TANHE_STEAM_SATURATED)
        status = saturated_enthalpy(points, saturated, pressure_mpa, &result);
    else if (kind == TANHE_STEAM_SUPERHEATED && tanhe_p_is_number(temperature_degc))
        status = superheated_enthalpy(points, count, saturated, pressure_mpa, temperature_degc, &result);
    if (status == TANHE_OK)
        *out = result;
    return status;
}
