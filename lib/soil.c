/* SPDX-License-Identifier: MIT */

/* Carbon of mineral soils, lime and urea, urban trees. */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/land.h"
#include "carbon.h"
#include "documents.h"

/* ---- stock change factors -------------------------------------------------------------------------------------- */

/* An id, or 0 for none. */
static int soil_is_id(tanhe_id id) {
    return id >= 0 && id < 65536;
}

/* NaN beside any id, or a number above 0 beside none. */
static int soil_is_own(double own, tanhe_id id) {
    return tanhe_p_is_nan(own) || (tanhe_p_is_number(own) && own > 0 && id == 0);
}

static int soil_data_is_valid(const tanhe_soil_data *data) {
    return soil_is_own(data->reference_tc_per_ha, data->soil) &&
           soil_is_own(data->f_land_use, data->land_use) &&
           soil_is_own(data->f_management, data->management) && soil_is_own(data->f_input, data->input) &&
           soil_is_id(data->soil) && soil_is_id(data->climate) && soil_is_id(data->land) &&
           soil_is_id(data->land_use) && soil_is_id(data->management) && soil_is_id(data->input);
}

tanhe_status tanhe_soil_init(tanhe_soil_data *data) {
    if (data == NULL)
        return TANHE_EARG;
    memset(data, 0, sizeof(*data));
    data->reference_tc_per_ha = NAN;
    data->f_land_use = NAN;
    data->f_management = NAN;
    data->f_input = NAN;
    return TANHE_OK;
}

/* A value of the caller's own, or where the published one is found. */
typedef struct soil_term {
    double own;
    tanhe_id subject, property, variant, unit;
} soil_term;

tanhe_status tanhe_soil_carbon(const tanhe_catalog *catalog, const tanhe_soil_data *data, int32_t allow,
                               tanhe_soil_stock *out) {
    tanhe_soil_stock result;
    double soc = 1;
    if (catalog == NULL || data == NULL || out == NULL || !soil_data_is_valid(data) ||
        !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    const soil_term terms[4] = {
        {data->reference_tc_per_ha, data->soil, TANHE_PROPERTY_SOC_REFERENCE, data->climate,
         TANHE_UNIT_TC_PER_HA},
        {data->f_land_use, data->land, TANHE_PROPERTY_F_LAND_USE, data->land_use, TANHE_UNIT_ONE},
        {data->f_management, data->land, TANHE_PROPERTY_F_MANAGEMENT, data->management, TANHE_UNIT_ONE},
        {data->f_input, data->land, TANHE_PROPERTY_F_INPUT, data->input, TANHE_UNIT_ONE},
    };
    memset(&result, 0, sizeof(result));
    for (int i = 0; i < 4; i++) {
        const soil_term *wanted = &terms[i];
        tanhe_query query = {
            wanted->subject, wanted->property, wanted->variant, TANHE_REGION_CHINA, 0, allow};
        double value = 0;
        /* The rows of the factors do not say their climate: all are of this one. */
        if (tanhe_p_is_nan(wanted->own) && data->climate != TANHE_VARIANT_WARM_TEMPERATE_MOIST)
            return TANHE_ENOTFOUND;
        tanhe_status status =
            tanhe_p_own_or_published(catalog, wanted->own, &query, wanted->unit, &value, &result.factors[i]);
        if (status != TANHE_OK)
            return status;
        soc *= value;
    }
    if (!tanhe_p_is_number(soc))
        return TANHE_ERANGE;
    result.soc_tc_per_ha = soc;
    *out = result;
    return TANHE_OK;
}

tanhe_status tanhe_soil_change(double before_tc_per_ha, double after_tc_per_ha, double area_ha, double years,
                               tanhe_carbon_change *out) {
    tanhe_carbon_fraction none = tanhe_p_no_fraction();
    if (out == NULL || !tanhe_p_is_amount(before_tc_per_ha) || !tanhe_p_is_amount(after_tc_per_ha) ||
        !tanhe_p_is_amount(area_ha) || !tanhe_p_is_amount(years) || years == 0)
        return TANHE_EARG;
    double change = (after_tc_per_ha - before_tc_per_ha) / years * area_ha;
    return tanhe_p_carbon_change(NAN, NAN, change, &none, TANHE_LAND_STOCK_CHANGE, out);
}

/* ---- lime and urea --------------------------------------------------------------------------------------------- */

tanhe_status tanhe_soil_lime(const tanhe_catalog *catalog, tanhe_id subject, double mass_t, int32_t allow,
                             double *co2_t, tanhe_factor *factor) {
    tanhe_factor found;
    double carbon = 0;
    if (catalog == NULL || co2_t == NULL || !tanhe_p_is_amount(mass_t) || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if (subject != TANHE_FARM_LIMESTONE && subject != TANHE_FARM_DOLOMITE && subject != TANHE_FARM_UREA)
        return TANHE_EID;
    tanhe_status status = tanhe_p_published_cn(catalog, subject, TANHE_PROPERTY_EF_CO2_C, 0,
                                               TANHE_UNIT_TC_PER_T, allow, &carbon, &found);
    if (status != TANHE_OK)
        return status;
    double co2 = tanhe_p_co2_of(mass_t * carbon);
    if (!tanhe_p_is_number(co2))
        return TANHE_ERANGE;
    *co2_t = co2;
    if (factor != NULL)
        *factor = found;
    return TANHE_OK;
}

/* ---- urban trees ----------------------------------------------------------------------------------------------- */

tanhe_status tanhe_urban_trees(const tanhe_catalog *catalog, tanhe_id subject, double amount, int32_t allow,
                               tanhe_carbon_change *out, tanhe_factor *factor) {
    tanhe_carbon_fraction none = tanhe_p_no_fraction();
    tanhe_factor found;
    double gain = 0;
    int by_crown = subject == TANHE_FOREST_URBAN_CROWN;
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(amount) || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if (!by_crown && subject != TANHE_FOREST_URBAN_HARDWOOD && subject != TANHE_FOREST_URBAN_PINE)
        return TANHE_EID;
    tanhe_status status = tanhe_p_published_cn(catalog, subject, TANHE_PROPERTY_CARBON_GAIN, 0,
                                               by_crown ? TANHE_UNIT_TC_PER_HA_A : TANHE_UNIT_TC_PER_TREE_A,
                                               allow, &gain, &found);
    if (status != TANHE_OK)
        return status;
    gain *= amount;
    /* Trees in active growth: the method counts no loss, but the caller's own value may be one. */
    status = tanhe_p_carbon_change(gain > 0 ? gain : 0, gain < 0 ? -gain : 0, gain, &none,
                                   TANHE_LAND_GROWTH_FACTOR, out);
    if (status == TANHE_OK && factor != NULL)
        *factor = found;
    return status;
}
