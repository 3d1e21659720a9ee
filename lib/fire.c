/* SPDX-License-Identifier: MIT */

/* Gases of open burning. */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/land.h"
#include "carbon.h"
#include "documents.h"

/* Positions in tanhe_fire_result.factors. */
#define FIRE_CO2   0
#define FIRE_CO    1
#define FIRE_CH4   2
#define FIRE_N2O   3
#define FIRE_GASES 4

typedef struct fire_gas {
    tanhe_id property;
    tanhe_id unit; /* g of the gas per kg of dry matter */
} fire_gas;

static const fire_gas fire_gases[FIRE_GASES] = {
    {TANHE_PROPERTY_EF_CO2, TANHE_UNIT_GCO2_PER_KG},
    {TANHE_PROPERTY_EF_CO, TANHE_UNIT_G_PER_KG},
    {TANHE_PROPERTY_EF_CH4, TANHE_UNIT_GCH4_PER_KG},
    {TANHE_PROPERTY_EF_N2O, TANHE_UNIT_GN2O_PER_KG},
};

static int fire_is_known(tanhe_id subject) {
    return subject == TANHE_LAND_BURN_CROP_RESIDUE || subject == TANHE_LAND_BURN_EXTRATROPICAL ||
           subject == TANHE_LAND_BURN_TROPICAL || subject == TANHE_LAND_BURN_SAVANNA;
}

/* Every gas must be known but CO, which is no greenhouse gas and not published for every fire. */
static tanhe_status fire_emissions(const tanhe_catalog *catalog, tanhe_id subject, int32_t allow,
                                   tanhe_fire_result *result, double gases_t[FIRE_GASES]) {
    for (int i = 0; i < FIRE_GASES; i++) {
        double g_per_kg = 0;
        double gas_t = NAN;
        tanhe_status status = tanhe_p_published_cn(catalog, subject, fire_gases[i].property, 0,
                                                   fire_gases[i].unit, allow, &g_per_kg, &result->factors[i]);
        if (status != TANHE_OK && i != FIRE_CO)
            return status;
        if (status == TANHE_OK) {
            gas_t = result->burnt_t * g_per_kg / 1000;
            if (!tanhe_p_is_number(gas_t))
                return TANHE_ERANGE;
        }
        gases_t[i] = gas_t;
        if (i == FIRE_CO)
            result->co_status = status;
    }
    return TANHE_OK;
}

tanhe_status tanhe_fire(const tanhe_catalog *catalog, tanhe_id subject, double area_ha, double fuel_t_per_ha,
                        double combustion_factor, int32_t allow, tanhe_fire_result *out) {
    tanhe_fire_result result;
    double gases_t[FIRE_GASES];
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(area_ha) || !tanhe_p_is_amount(fuel_t_per_ha) ||
        !tanhe_p_is_share(combustion_factor) || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if (!fire_is_known(subject))
        return TANHE_EID;
    memset(&result, 0, sizeof(result));
    result.burnt_t = area_ha * fuel_t_per_ha * combustion_factor + 0; /* +0, not -0 */
    if (!tanhe_p_is_number(result.burnt_t))
        return TANHE_ERANGE;
    tanhe_status status = fire_emissions(catalog, subject, allow, &result, gases_t);
    if (status != TANHE_OK)
        return status;
    if (tanhe_p_burns_regrown(subject))
        result.co2_bio_t = gases_t[FIRE_CO2];
    else
        result.co2_t = gases_t[FIRE_CO2];
    result.co_t = gases_t[FIRE_CO];
    result.ch4_t = gases_t[FIRE_CH4];
    result.n2o_t = gases_t[FIRE_N2O];
    *out = result;
    return TANHE_OK;
}
