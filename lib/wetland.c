/* SPDX-License-Identifier: MIT */

/* Wetlands and organic soils: CO2, CH4 and N2O side by side. */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/land.h"
#include "carbon.h"
#include "documents.h"

static int wetland_is_drained(tanhe_id subject) {
    return subject == TANHE_LAND_DRAINED_FOREST || subject == TANHE_LAND_DRAINED_CROPLAND;
}

/* Not the constructed wetland, whose factors are per nitrogen and organics, and not the reservoir. */
static int wetland_is_known(tanhe_id subject) {
    switch (subject) {
    case TANHE_LAND_WETLAND_MANAGED:
    case TANHE_LAND_WETLAND_NATURAL:
    case TANHE_LAND_WETLAND_REWETTED:
    case TANHE_LAND_POND:
    case TANHE_LAND_CANAL:
    case TANHE_LAND_SALINE_POND:
        return 1;
    default:
        return wetland_is_drained(subject);
    }
}

/* Carbon that is buried; organic soils may lose some instead. */
static int wetland_burial_is_valid(const tanhe_wetland_data *data) {
    int is_organic = wetland_is_drained(data->subject) || data->subject == TANHE_LAND_WETLAND_REWETTED;
    return tanhe_p_is_own(data->burial_tc_per_ha) ||
           (is_organic && tanhe_p_is_number(data->burial_tc_per_ha));
}

static int wetland_data_is_valid(const tanhe_wetland_data *data) {
    return tanhe_p_is_amount(data->area_ha) && wetland_burial_is_valid(data) &&
           tanhe_p_is_own(data->ch4_kg_per_ha) && tanhe_p_is_own(data->n2o_kg_per_ha) && data->variant >= 0 &&
           data->variant < 65536 && tanhe_p_allow_is_valid(data->allow);
}

/* A published factor per hectare and year; *total is that of the whole area. */
static tanhe_status wetland_total(const tanhe_catalog *catalog, const tanhe_wetland_data *data,
                                  tanhe_id property, tanhe_id unit, double *total, tanhe_factor *factor) {
    double per_ha = 0;
    tanhe_status status = tanhe_p_published_cn(catalog, data->subject, property, data->variant, unit,
                                               data->allow, &per_ha, factor);
    if (status == TANHE_OK)
        *total = data->area_ha * per_ha;
    return status;
}

static void wetland_co2(const tanhe_catalog *catalog, const tanhe_wetland_data *data,
                        tanhe_wetland_result *result) {
    double emitted_tc = NAN;
    if (!tanhe_p_is_nan(data->burial_tc_per_ha)) {
        emitted_tc = 0 - data->area_ha * data->burial_tc_per_ha;
        result->co2_factor =
            tanhe_p_own_factor(TANHE_SOURCE_MEASURED, data->subject, TANHE_PROPERTY_CARBON_GAIN,
                               data->burial_tc_per_ha, TANHE_UNIT_TC_PER_HA_A);
    } else {
        result->co2_status = wetland_total(catalog, data, TANHE_PROPERTY_EF_CO2_C, TANHE_UNIT_TC_PER_HA_A,
                                           &emitted_tc, &result->co2_factor);
    }
    result->co2_t = tanhe_p_co2_of(emitted_tc) + 0; /* +0, not -0, of a removal from no area */
}

/* A gas that is printed as its own mass or as that of its carbon or nitrogen, of which it is atoms/molecule. */
typedef struct wetland_gas {
    tanhe_id as_gas, gas_unit, as_element, element_unit;
    int32_t molecule, atoms;
} wetland_gas;

static const wetland_gas wetland_methane = {TANHE_PROPERTY_EF_CH4,
                                            TANHE_UNIT_KGCH4_PER_HA_A,
                                            TANHE_PROPERTY_EF_CH4_C,
                                            TANHE_UNIT_KGC_PER_HA_A,
                                            16,
                                            12};
static const wetland_gas wetland_nitrous_oxide = {TANHE_PROPERTY_EF_N2O,
                                                  TANHE_UNIT_KGN2O_PER_HA_A,
                                                  TANHE_PROPERTY_EF_N2O_N,
                                                  TANHE_UNIT_KGN_PER_HA_A,
                                                  44,
                                                  28};

/* In either form; where the catalog has both, in that of the earlier document. */
static tanhe_status wetland_published(const tanhe_catalog *catalog, const tanhe_wetland_data *data,
                                      const wetland_gas *gas, double *gas_kg, tanhe_factor *factor) {
    tanhe_factor of_element;
    double element_kg = 0;
    tanhe_status status = wetland_total(catalog, data, gas->as_gas, gas->gas_unit, gas_kg, factor);
    tanhe_status as_element =
        wetland_total(catalog, data, gas->as_element, gas->element_unit, &element_kg, &of_element);
    if (as_element != TANHE_OK)
        return status == TANHE_OK ? TANHE_OK : tanhe_p_worse(status, as_element);
    if (status == TANHE_OK && factor->table <= of_element.table)
        return TANHE_OK;
    *gas_kg = element_kg * gas->molecule / gas->atoms;
    *factor = of_element;
    return TANHE_OK;
}

static void wetland_ch4(const tanhe_catalog *catalog, const tanhe_wetland_data *data,
                        tanhe_wetland_result *result) {
    double ch4_kg = NAN;
    if (!tanhe_p_is_nan(data->ch4_kg_per_ha)) {
        ch4_kg = data->area_ha * data->ch4_kg_per_ha;
        result->ch4_factor = tanhe_p_own_factor(TANHE_SOURCE_MEASURED, data->subject, TANHE_PROPERTY_EF_CH4,
                                                data->ch4_kg_per_ha, TANHE_UNIT_KGCH4_PER_HA_A);
    } else {
        result->ch4_status = wetland_published(catalog, data, &wetland_methane, &ch4_kg, &result->ch4_factor);
    }
    result->ch4_t = ch4_kg / 1000;
}

/* Drained soils emit it; of the others only what a document of the catalog says. */
static void wetland_n2o(const tanhe_catalog *catalog, const tanhe_wetland_data *data,
                        tanhe_wetland_result *result) {
    double n2o_kg = NAN;
    if (!tanhe_p_is_nan(data->n2o_kg_per_ha)) {
        result->n2o_t = data->area_ha * data->n2o_kg_per_ha / 1000;
        result->n2o_factor = tanhe_p_own_factor(TANHE_SOURCE_MEASURED, data->subject, TANHE_PROPERTY_EF_N2O,
                                                data->n2o_kg_per_ha, TANHE_UNIT_KGN2O_PER_HA_A);
        return;
    }
    result->n2o_status =
        wetland_published(catalog, data, &wetland_nitrous_oxide, &n2o_kg, &result->n2o_factor);
    if (result->n2o_status == TANHE_ENOTFOUND && !wetland_is_drained(data->subject)) {
        result->n2o_status = TANHE_OK;
        n2o_kg = 0;
    }
    result->n2o_t = n2o_kg / 1000;
}

/* The report's value for methane that is not of fossil origin, or its one value where it has but one. */
static tanhe_status wetland_methane_gwp(const tanhe_wetland_data *data, tanhe_factor *gwp) {
    tanhe_status status = tanhe_gwp(data->gwp, TANHE_GAS_CH4_NONFOSSIL, data->allow, gwp);
    if (status == TANHE_ENOTFOUND)
        status = tanhe_gwp(data->gwp, TANHE_GAS_CH4, data->allow, gwp);
    return status;
}

static int wetland_is_infinite(double value) {
    return !tanhe_p_is_nan(value) && !tanhe_p_is_number(value);
}

/*
 * The equivalents and their sum, which is NaN while one of them is. The products that make them overflow long before
 * the sum of three can.
 */
static tanhe_status wetland_co2e(double ch4_gwp, double n2o_gwp, tanhe_wetland_result *result) {
    result->ch4_co2e_t = result->ch4_t * ch4_gwp;
    result->n2o_co2e_t = result->n2o_t * n2o_gwp;
    if (wetland_is_infinite(result->co2_t) || wetland_is_infinite(result->ch4_co2e_t) ||
        wetland_is_infinite(result->n2o_co2e_t))
        return TANHE_ERANGE;
    result->net_co2e_t = result->co2_t + result->ch4_co2e_t + result->n2o_co2e_t;
    return TANHE_OK;
}

tanhe_status tanhe_wetland_init(tanhe_wetland_data *data) {
    if (data == NULL)
        return TANHE_EARG;
    memset(data, 0, sizeof(*data));
    data->area_ha = NAN;
    data->burial_tc_per_ha = NAN;
    data->ch4_kg_per_ha = NAN;
    data->n2o_kg_per_ha = NAN;
    return TANHE_OK;
}

tanhe_status tanhe_wetland(const tanhe_catalog *catalog, const tanhe_wetland_data *data,
                           tanhe_wetland_result *out) {
    tanhe_wetland_result result;
    tanhe_factor ch4_gwp, n2o_gwp;
    if (catalog == NULL || data == NULL || out == NULL || !wetland_data_is_valid(data))
        return TANHE_EARG;
    if (!wetland_is_known(data->subject))
        return TANHE_EID;
    tanhe_status status = wetland_methane_gwp(data, &ch4_gwp);
    if (status == TANHE_OK)
        status = tanhe_gwp(data->gwp, TANHE_GAS_N2O, data->allow, &n2o_gwp);
    if (status != TANHE_OK)
        return status;
    memset(&result, 0, sizeof(result));
    wetland_co2(catalog, data, &result);
    wetland_ch4(catalog, data, &result);
    wetland_n2o(catalog, data, &result);
    status = wetland_co2e(ch4_gwp.value, n2o_gwp.value, &result);
    if (status != TANHE_OK)
        return status;
    if (result.ch4_status == TANHE_OK)
        result.ch4_gwp = ch4_gwp;
    if (result.n2o_status == TANHE_OK)
        result.n2o_gwp = n2o_gwp;
    result.in_inventory = data->subject != TANHE_LAND_WETLAND_NATURAL;
    *out = result;
    return TANHE_OK;
}
