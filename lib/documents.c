/* SPDX-License-Identifier: MIT */

/*
 * The published values: every document of lib/tables becomes one const table with its own accessor, so that a
 * linker that drops unreferenced sections drops the documents a program does not use.
 *
 * To add a value, add its line to the document's file, at its place in the order of subject, property, variant,
 * region and year, and its vector to tests/vectors/factors.csv. Nothing else changes.
 */

#include <math.h> /* NAN; nothing of libm is called */

#include "tanhe/factor.h"
#include "tanhe/unit.h"
#include "documents.h"

/* clang-format off */

/* The words in which the documents' files are written. */
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
#define PART(blend, gas, percent, locator, grade, remark)                                                          \
    {KEY(TANHE_##blend, TANHE_PROPERTY_MASS_FRACTION, TANHE_##gas), percent, NA, NA, WORLD, 0,                     \
     TANHE_UNIT_PERCENT, GRADE_##grade, {locator}, {remark}},

static const tanhe_factor_row gbt32151_34_2024[] = {
#include "tables/gbt32151_34_2024.inc"
};
static const tanhe_factor_row gbt32151_22_2024[] = {
#include "tables/gbt32151_22_2024.inc"
};
static const tanhe_factor_row provincial_2011[] = {
#include "tables/provincial_2011.inc"
};
static const tanhe_factor_row guidelines24_2013[] = {
#include "tables/guidelines24_2013.inc"
};
static const tanhe_factor_row cement_2013[] = {
#include "tables/cement_2013.inc"
};
static const tanhe_factor_row power_2013[] = {
#include "tables/power_2013.inc"
};
static const tanhe_factor_row power_2022[] = {
#include "tables/power_2022.inc"
};
static const tanhe_factor_row gbt51366_2019[] = {
#include "tables/gbt51366_2019.inc"
};
static const tanhe_factor_row ipcc2006_v2[] = {
#include "tables/ipcc2006_v2.inc"
};
static const tanhe_factor_row gbt2589_2020[] = {
#include "tables/gbt2589_2020.inc"
};
static const tanhe_factor_row cesy_2023[] = {
#include "tables/cesy_2023.inc"
};
static const tanhe_factor_row gbt2589_2008[] = {
#include "tables/gbt2589_2008.inc"
};
static const tanhe_factor_row land_transport_2015[] = {
#include "tables/land_transport_2015.inc"
};
static const tanhe_factor_row cec_nea_statistics[] = {
#include "tables/cec_nea_statistics.inc"
};
static const tanhe_factor_row ndrc_coal_upgrade_2021[] = {
#include "tables/ndrc_coal_upgrade_2021.inc"
};
static const tanhe_factor_row statistics_1986[] = {
#include "tables/statistics_1986.inc"
};
static const tanhe_factor_row mee_nbs_grid[] = {
#include "tables/mee_nbs_grid.inc"
};
static const tanhe_factor_row ets_grid[] = {
#include "tables/ets_grid.inc"
};
static const tanhe_factor_row ncsc_grid[] = {
#include "tables/ncsc_grid.inc"
};
static const tanhe_factor_row grid_baseline[] = {
#include "tables/grid_baseline.inc"
};
static const tanhe_factor_row sar[] = {
#include "tables/sar.inc"
};
static const tanhe_factor_row ar4[] = {
#include "tables/ar4.inc"
};
static const tanhe_factor_row ar5[] = {
#include "tables/ar5.inc"
};
static const tanhe_factor_row ar5_feedback[] = {
#include "tables/ar5_feedback.inc"
};
static const tanhe_factor_row ar6[] = {
#include "tables/ar6.inc"
};
static const tanhe_factor_row blends[] = {
#include "tables/blends.inc"
};
static const tanhe_factor_row gbt32150_2025[] = {
#include "tables/gbt32150_2025.inc"
};
static const tanhe_factor_row shanghai_2022[] = {
#include "tables/shanghai_2022.inc"
};
static const tanhe_factor_row rps_2020[] = {
#include "tables/rps_2020.inc"
};
static const tanhe_factor_row rps_2021[] = {
#include "tables/rps_2021.inc"
};
static const tanhe_factor_row rps_2023[] = {
#include "tables/rps_2023.inc"
};
static const tanhe_factor_row nea_2016[] = {
#include "tables/nea_2016.inc"
};
static const tanhe_factor_row data_year_commentary[] = {
#include "tables/data_year_commentary.inc"
};
static const tanhe_factor_row electricity_statistics[] = {
#include "tables/electricity_statistics.inc"
};

#define HAS(property) ((int64_t)1 << TANHE_PROPERTY_##property)
#define DOCUMENT(name, source, flags, properties)                                                                  \
    static const tanhe_table name##_table = {                                                                      \
        {name}, {0}, 0, properties, (int32_t)(sizeof(name) / sizeof((name)[0])), source, flags, 0};                  \
    const tanhe_table *tanhe_table_##name(void)                                                                    \
    {                                                                                                              \
        return &name##_table;                                                                                      \
    }
#include "tables/document.inc"
#undef DOCUMENT

/* Profiles: documents in their order of preference. */
static const tanhe_catalog china = {
    {{&shanghai_2022_table}, {&gbt32150_2025_table}, {&gbt32151_34_2024_table},
     {&gbt32151_22_2024_table}, {&provincial_2011_table}, {&guidelines24_2013_table},
     {&gbt2589_2020_table}, {&cesy_2023_table}, {&gbt2589_2008_table}, {&cement_2013_table},
     {&power_2013_table}, {&gbt51366_2019_table}, {&mee_nbs_grid_table}, {&ncsc_grid_table},
     {&cec_nea_statistics_table}, {&electricity_statistics_table}, {&ndrc_coal_upgrade_2021_table},
     {&statistics_1986_table}, {&land_transport_2015_table}, {&grid_baseline_table}, {&blends_table},
     {&rps_2020_table}, {&rps_2021_table}, {&rps_2023_table},
     {&data_year_commentary_table}, {&ipcc2006_v2_table}},
    26, 0};
static const tanhe_catalog ipcc2006 = {
    {{&ipcc2006_v2_table}},
    1, 0};
static const tanhe_catalog china_ets = {
    {{&ets_grid_table}, {&power_2022_table}, {&power_2013_table}, {&gbt32150_2025_table},
     {&gbt32151_34_2024_table}, {&gbt32151_22_2024_table}, {&provincial_2011_table},
     {&guidelines24_2013_table}, {&gbt2589_2020_table}, {&cesy_2023_table}, {&gbt2589_2008_table},
     {&ipcc2006_v2_table}},
    12, 0};
static const tanhe_catalog all = {
    {{&gbt32151_34_2024_table}, {&gbt32151_22_2024_table}, {&provincial_2011_table},
     {&guidelines24_2013_table}, {&cement_2013_table}, {&power_2013_table}, {&power_2022_table},
     {&gbt51366_2019_table}, {&ipcc2006_v2_table}, {&gbt2589_2020_table}, {&cesy_2023_table},
     {&gbt2589_2008_table}, {&land_transport_2015_table}, {&cec_nea_statistics_table},
     {&ndrc_coal_upgrade_2021_table}, {&statistics_1986_table}, {&mee_nbs_grid_table},
     {&ets_grid_table}, {&ncsc_grid_table}, {&grid_baseline_table}, {&sar_table}, {&ar4_table},
     {&ar5_table}, {&ar5_feedback_table}, {&ar6_table}, {&blends_table}, {&gbt32150_2025_table},
     {&shanghai_2022_table}, {&rps_2020_table}, {&rps_2021_table}, {&rps_2023_table}, {&nea_2016_table},
     {&data_year_commentary_table}, {&electricity_statistics_table}},
    34, 0};

/* clang-format on */

const tanhe_catalog *tanhe_profile_china(void) {
    return &china;
}

const tanhe_catalog *tanhe_profile_ipcc2006(void) {
    return &ipcc2006;
}

const tanhe_catalog *tanhe_profile_china_ets(void) {
    return &china_ets;
}

const tanhe_catalog *tanhe_profile_all(void) {
    return &all;
}

const tanhe_table *tanhe_table_of(tanhe_id source) {
    for (int32_t i = 0; i < all.count; i++) {
        const tanhe_table *table = (const tanhe_table *)all.tables[i].address;
        if (table->source == source)
            return table;
    }
    return NULL;
}

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
