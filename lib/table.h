/* SPDX-License-Identifier: MIT */
#ifndef TANHE_TABLE_H
#define TANHE_TABLE_H

/*
 * The words in which the published documents of lib/tables are written. Each becomes one const table in a source
 * of its own, lib/table_*.c, so that a program has the rows and the texts of the documents that it uses, and no
 * others.
 *
 * To add a value, add its line to the document's file, at its place in the order of subject, property, variant,
 * region and year, and its vector to tests/vectors/factors.csv. Nothing else changes.
 */

#include <math.h> /* NAN; nothing of libm is called */

#include "tanhe/factor.h"
#include "tanhe/unit.h"
#include "documents.h"

/* clang-format off */

#define NA      NAN
#define GRADE_0 TANHE_GRADE_NONE
#define GRADE_A TANHE_GRADE_A
#define GRADE_B TANHE_GRADE_B
#define GRADE_C TANHE_GRADE_C
#define GRADE_D TANHE_GRADE_D
#define WORLD           TANHE_REGION_WORLD
#define CHINA           TANHE_REGION_CHINA
#define GRID_NORTH      TANHE_REGION_GRID_NORTH
#define GRID_NORTHEAST  TANHE_REGION_GRID_NORTHEAST
#define GRID_EAST       TANHE_REGION_GRID_EAST
#define GRID_CENTRAL    TANHE_REGION_GRID_CENTRAL
#define GRID_NORTHWEST  TANHE_REGION_GRID_NORTHWEST
#define GRID_SOUTH      TANHE_REGION_GRID_SOUTH
#define GRID_SOUTHWEST  TANHE_REGION_GRID_SOUTHWEST
#define GRID6_NORTH     TANHE_REGION_GRID6_NORTH
#define GRID6_NORTHEAST TANHE_REGION_GRID6_NORTHEAST
#define GRID6_EAST      TANHE_REGION_GRID6_EAST
#define GRID6_CENTRAL   TANHE_REGION_GRID6_CENTRAL
#define GRID6_NORTHWEST TANHE_REGION_GRID6_NORTHWEST
#define GRID6_SOUTH     TANHE_REGION_GRID6_SOUTH

#define KEY(subject, property, variant) (((int64_t)(subject) * 65536 + (property)) * 65536 + (variant))
#define ROW(subject, property, variant, region, year, value, low, high, unit, locator, grade, bounds_grade, remark) \
    {KEY(TANHE_##subject, TANHE_PROPERTY_##property, TANHE_VARIANT_##variant), value, low, high, region, year,      \
     TANHE_UNIT_##unit, GRADE_##grade + 16 * GRADE_##bounds_grade, {locator}, {remark}},

/* A table of an array of rows: its flags, and a bit for each property that it has. */
#define HAS(property) ((int64_t)1 << TANHE_PROPERTY_##property % 63)
#define TABLE(rows, source, flags, properties) \
    {{rows}, {0}, 0, properties, (int32_t)(sizeof(rows) / sizeof((rows)[0])), source, flags, 0}

/* clang-format on */

#endif
