/* SPDX-License-Identifier: MIT */

/* Climate zones, by region and by degree days. */

#include <string.h>

#include "tanhe/building.h"
#include "tanhe/unit.h"
#include "apply.h"
#include "documents.h"

tanhe_status tanhe_climate_zone(const tanhe_catalog *catalog, int32_t region, int32_t allow,
                                tanhe_zone_result *out) {
    tanhe_zone_result result;
    tanhe_query query = {TANHE_BUILDING_CLIMATE, TANHE_PROPERTY_CLIMATE_ZONE, 0, region, 0, allow};
    double zone = 0;
    if (catalog == NULL || out == NULL || region <= 0 || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    memset(&result, 0, sizeof(result));
    tanhe_status status = tanhe_p_published(catalog, &query, TANHE_UNIT_ONE, &zone, &result.factors[0]);
    if (status != TANHE_OK)
        return status;
    if (!(zone >= TANHE_ZONE_SEVERE_COLD && zone <= TANHE_ZONE_MILD) || zone != (int32_t)zone)
        return TANHE_EID;
    result.zone = (int32_t)zone;
    *out = result;
    return TANHE_OK;
}

typedef struct zone_step {
    tanhe_id variant;
    int32_t zone, part;
} zone_step;

/* From the coldest on: the first whose lower bound of HDD18 is reached. */
static const zone_step cold_steps[] = {
    {TANHE_VARIANT_SC_A, TANHE_ZONE_SEVERE_COLD, 1},
    {TANHE_VARIANT_SC_B, TANHE_ZONE_SEVERE_COLD, 2},
    {TANHE_VARIANT_SC_C, TANHE_ZONE_SEVERE_COLD, 3},
    {TANHE_VARIANT_COLD_A, TANHE_ZONE_COLD, 1},
};
static const zone_step mild_steps[] = {
    {TANHE_VARIANT_MILD_A, TANHE_ZONE_MILD, 1},
};
static const zone_step warm_steps[] = {
    {TANHE_VARIANT_HSCW_A, TANHE_ZONE_HSCW, 1},
    {TANHE_VARIANT_HSCW_B, TANHE_ZONE_HSCW, 2},
    {TANHE_VARIANT_HSWW_A, TANHE_ZONE_HSWW, 1},
};

/* A bound of the rules: one end of the printed range of a zone. */
static tanhe_status zone_bound(const tanhe_catalog *catalog, tanhe_id property, tanhe_id variant, int32_t end,
                               int32_t allow, double *bound, tanhe_factor *factor) {
    int32_t ends = TANHE_ALLOW_RANGE_LOW | TANHE_ALLOW_RANGE_HIGH;
    tanhe_query query = {TANHE_BUILDING_CLIMATE, property, variant,
                         TANHE_REGION_CHINA,     0,        (allow & ~ends) | end};
    return tanhe_p_published(catalog, &query, TANHE_UNIT_DEGC_D, bound, factor);
}

/* Steps down the bounds of HDD18; the zone is left 0 when none is reached. */
static tanhe_status step_down(const tanhe_catalog *catalog, const zone_step *steps, size_t n, double hdd18,
                              int32_t allow, tanhe_zone_result *result) {
    for (size_t i = 0; i < n; i++) {
        double bound = 0;
        tanhe_status status = zone_bound(catalog, TANHE_PROPERTY_HDD18, steps[i].variant,
                                         TANHE_ALLOW_RANGE_LOW, allow, &bound, &result->factors[0]);
        if (status != TANHE_OK)
            return status;
        if (hdd18 >= bound) {
            result->zone = steps[i].zone;
            result->part = steps[i].part;
            break;
        }
    }
    return TANHE_OK;
}

/* Below the cold zones: mild where the summer is cool, else by HDD18; the last of each has no lower bound. */
static tanhe_status warm_zone(const tanhe_catalog *catalog, double hdd18, double cdd26, int32_t allow,
                              tanhe_zone_result *result) {
    double bound = 0;
    tanhe_status status = zone_bound(catalog, TANHE_PROPERTY_CDD26, TANHE_VARIANT_MILD_A,
                                     TANHE_ALLOW_RANGE_HIGH, allow, &bound, &result->factors[1]);
    if (status != TANHE_OK)
        return status;
    int mild = cdd26 < bound;
    status = mild ? step_down(catalog, mild_steps, 1, hdd18, allow, result)
                  : step_down(catalog, warm_steps, 3, hdd18, allow, result);
    if (status == TANHE_OK && result->zone == 0) {
        result->zone = mild ? TANHE_ZONE_MILD : TANHE_ZONE_HSWW;
        result->part = 2;
    }
    return status;
}

tanhe_status tanhe_climate_zone_by_degree_days(const tanhe_catalog *catalog, double hdd18, double cdd26,
                                               int32_t allow, tanhe_zone_result *out) {
    tanhe_zone_result result;
    double bound = 0;
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(hdd18) || !tanhe_p_is_amount(cdd26) ||
        !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    memset(&result, 0, sizeof(result));
    tanhe_status status = step_down(catalog, cold_steps, 4, hdd18, allow, &result);
    if (status == TANHE_OK && result.zone == TANHE_ZONE_COLD) {
        status = zone_bound(catalog, TANHE_PROPERTY_CDD26, TANHE_VARIANT_COLD_B, TANHE_ALLOW_RANGE_LOW, allow,
                            &bound, &result.factors[1]);
        result.part = cdd26 > bound ? 2 : 1;
    } else if (status == TANHE_OK && result.zone == 0) {
        status = warm_zone(catalog, hdd18, cdd26, allow, &result);
    }
    if (status == TANHE_OK)
        *out = result;
    return status;
}
