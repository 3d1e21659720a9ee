/* SPDX-License-Identifier: MIT */

/* One activity row to one emission line. */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/inventory.h"
#include "apply.h"
#include "combustion.h"
#include "documents.h"
#include "land_line.h"
#include "measures.h"

/* A category code as a constant, by its levels' numbers: 1A3b is CODE(1, 1, 3, 2). */
#define CODE(sector, letter, number, small) (((((sector)*32 + (letter)) * 32 + (number)) * 32 + (small)) * 32)

#define COMBUSTION_CATEGORY CODE(1, 1, 0, 0) /* 1A */
#define FUGITIVE_CATEGORY   CODE(1, 2, 0, 0) /* 1B */

typedef struct sector_of_category {
    tanhe_id category;
    tanhe_id sector;
} sector_of_category;

/* The sectors by which the tables split CH4 and N2O; a category above or beside them has none. */
static const sector_of_category sectors[] = {
    {CODE(1, 1, 1, 0), TANHE_VARIANT_ENERGY_INDUSTRIES},
    {CODE(1, 1, 2, 0), TANHE_VARIANT_MANUFACTURING_CONSTRUCTION},
    {CODE(1, 1, 3, 1), TANHE_VARIANT_AVIATION},
    {CODE(1, 1, 3, 2), TANHE_VARIANT_ROAD},
    {CODE(1, 1, 3, 3), TANHE_VARIANT_RAILWAYS},
    {CODE(1, 1, 3, 4), TANHE_VARIANT_NAVIGATION},
    {CODE(1, 1, 4, 1), TANHE_VARIANT_COMMERCIAL},
    {CODE(1, 1, 4, 2), TANHE_VARIANT_RESIDENTIAL},
    {CODE(1, 1, 4, 3) + 2, TANHE_VARIANT_OFFROAD_AGRICULTURE}, /* 1A4cii off-road vehicles and machinery */
    {CODE(1, 1, 4, 3), TANHE_VARIANT_AGRICULTURE},
};

static tanhe_id sector_of(tanhe_id category) {
    for (size_t i = 0; i < sizeof(sectors) / sizeof(sectors[0]); i++) {
        if (tanhe_category_within(category, sectors[i].category))
            return sectors[i].sector;
    }
    return 0;
}

tanhe_status tanhe_category_sector(tanhe_id category, tanhe_id *sector) {
    tanhe_id parent = 0;
    if (sector == NULL)
        return TANHE_EARG;
    if (tanhe_category_parent(category, &parent) != TANHE_OK)
        return TANHE_EID;
    *sector = sector_of(category);
    return TANHE_OK;
}

/* ---- amount x the row's own emission factor ----------------------------------------------------------------- */

/* Any activity with emission factors of the caller's own; at least one is needed. */
static tanhe_status by_factor(tanhe_p_row_work *w) {
    const tanhe_activity *row = w->row;
    tanhe_line *line = w->line;
    tanhe_status status = TANHE_OK;
    line->method = TANHE_METHOD_FACTOR;
    w->missing = TANHE_PROPERTY_EF_CO2;
    if (!tanhe_p_has_own_factor(row))
        return TANHE_ENOTFOUND;
    if (!tanhe_p_is_nan(row->ef_co2))
        status = tanhe_p_own_emission(w, TANHE_PROPERTY_EF_CO2, row->ef_co2, TANHE_UNIT_TCO2,
                                      TANHE_LINE_EF_CO2, &line->co2_t);
    if (status == TANHE_OK && !tanhe_p_is_nan(row->ef_ch4))
        status = tanhe_p_own_emission(w, TANHE_PROPERTY_EF_CH4, row->ef_ch4, TANHE_UNIT_TCH4,
                                      TANHE_LINE_EF_CH4, &line->ch4_t);
    if (status == TANHE_OK && !tanhe_p_is_nan(row->ef_n2o))
        status = tanhe_p_own_emission(w, TANHE_PROPERTY_EF_N2O, row->ef_n2o, TANHE_UNIT_TN2O,
                                      TANHE_LINE_EF_N2O, &line->n2o_t);
    return status;
}

/* ---- the methods ----------------------------------------------------------------------------------------------- */

/* The measured values of a row. */
static tanhe_fuel_measured measured_of(const tanhe_activity *row) {
    tanhe_fuel_measured measured = {row->ncv,    row->carbon_content, row->oxidation,
                                    row->ef_co2, row->ef_ch4,         row->ef_n2o};
    return measured;
}

static tanhe_status by_combustion(tanhe_p_row_work *w) {
    const tanhe_activity *row = w->row;
    tanhe_line *line = w->line;
    tanhe_fuel_emission burnt;
    tanhe_fuel_measured measured = measured_of(row);
    line->method = TANHE_METHOD_COMBUSTION;
    tanhe_status status =
        tanhe_p_fuel_combustion(w->catalog, row->subject, row->amount, row->unit, sector_of(row->category),
                                line->region, line->year, &measured, w->settings->allow, &burnt, &w->missing);
    if (status != TANHE_OK)
        return status;
    line->co2_t = burnt.co2_t;
    line->co2_bio_t = burnt.co2_bio_t;
    line->ch4_t = burnt.ch4_t;
    line->n2o_t = burnt.n2o_t;
    line->ch4_status = burnt.ch4_status;
    line->n2o_status = burnt.n2o_status;
    line->energy_gj = burnt.energy_gj;
    memcpy(line->factors, burnt.factors, sizeof(burnt.factors));
    return TANHE_OK;
}

static tanhe_status by_purchase(tanhe_p_row_work *w) {
    const tanhe_activity *row = w->row;
    tanhe_line *line = w->line;
    tanhe_indirect_result result;
    tanhe_status status;
    int is_heat = row->subject == TANHE_CARRIER_HEAT;
    line->method = is_heat ? TANHE_METHOD_HEAT : TANHE_METHOD_ELECTRICITY;
    w->missing = is_heat ? TANHE_PROPERTY_EF_CO2 : TANHE_PROPERTY_EF_CO2_MEAN;
    if (!tanhe_p_is_nan(row->ef_co2))
        return tanhe_p_own_emission(w, TANHE_PROPERTY_EF_CO2, row->ef_co2, TANHE_UNIT_TCO2, TANHE_LINE_EF_CO2,
                                    &line->indirect_co2_t);
    if (is_heat)
        status = tanhe_purchased_heat(w->catalog, row->amount, row->unit, line->region, line->year,
                                      w->settings->allow, &result);
    else
        status = tanhe_purchased_electricity(w->catalog, row->amount, row->unit, line->region, line->year,
                                             w->settings->allow, &result);
    if (status != TANHE_OK)
        return status;
    line->indirect_co2_t = result.co2_t;
    line->factors[TANHE_LINE_EF_CO2] = result.factor;
    return TANHE_OK;
}

static int is_methane(tanhe_id gas) {
    return gas == TANHE_GAS_CH4 || gas == TANHE_GAS_CH4_FOSSIL || gas == TANHE_GAS_CH4_NONFOSSIL;
}

/* A mass, of the gas or of anything, in t. */
static tanhe_status gas_mass(const tanhe_activity *row, tanhe_id own_unit, double *mass_t) {
    tanhe_status status = tanhe_unit_convert(row->amount, row->unit, TANHE_UNIT_T, mass_t);
    if (status == TANHE_EUNIT && own_unit != 0)
        status = tanhe_unit_convert(row->amount, row->unit, own_unit, mass_t);
    return status;
}

/* A mass of CO2, taken out of the atmosphere where it is negative. */
static tanhe_status by_co2(tanhe_p_row_work *w) {
    double co2_t = 0;
    tanhe_status status = gas_mass(w->row, TANHE_UNIT_TCO2, &co2_t);
    return status == TANHE_OK ? tanhe_p_net_co2(w->line, co2_t) : status;
}

/* The amount is itself a mass of gas. */
static tanhe_status by_gas(tanhe_p_row_work *w) {
    const tanhe_activity *row = w->row;
    tanhe_line *line = w->line;
    tanhe_factor gwp;
    double mass_t = 0;
    line->method = TANHE_METHOD_GAS;
    w->missing = TANHE_PROPERTY_GWP100;
    if (row->subject == TANHE_GAS_CO2)
        return by_co2(w);
    if (is_methane(row->subject))
        return gas_mass(row, TANHE_UNIT_TCH4, &line->ch4_t);
    if (row->subject == TANHE_GAS_N2O)
        return gas_mass(row, TANHE_UNIT_TN2O, &line->n2o_t);
    tanhe_status status = gas_mass(row, 0, &mass_t);
    if (status == TANHE_OK)
        status = tanhe_gwp(w->settings->gwp, row->subject, w->settings->allow, &gwp);
    if (status != TANHE_OK)
        return status;
    line->fgas_co2e_t = mass_t * gwp.value;
    line->factors[TANHE_LINE_GWP_FGAS] = gwp;
    return tanhe_p_is_number(line->fgas_co2e_t) ? TANHE_OK : TANHE_ERANGE;
}

/* Does the row state what only methods of land have a use for? */
static int has_choices(const tanhe_activity *row) {
    return row->variant != 0 || row->parameter_count != 0;
}

/* Amount x the row's own factors; nothing else that the row states has a use there. */
static tanhe_status by_land_factor(tanhe_p_row_work *w) {
    const tanhe_activity *row = w->row;
    if (tanhe_p_has_own_factor(row) &&
        (has_choices(row) || !tanhe_p_is_nan(row->ncv) || !tanhe_p_is_nan(row->carbon_content) ||
         !tanhe_p_is_nan(row->oxidation)))
        return TANHE_EARG;
    tanhe_p_miss_wetland_gases(w);
    return by_factor(w);
}

static tanhe_status by_land(tanhe_p_row_work *w) {
    const tanhe_activity *row = w->row;
    if (row->subject == TANHE_LAND_WETLAND_NATURAL) /* outside the anthropogenic inventory */
        return TANHE_ECONFLICT;
    if (tanhe_p_has_land_method(row))
        return tanhe_p_land_line(w);
    return by_land_factor(w);
}

static tanhe_status compute_gases(tanhe_p_row_work *w, int32_t kind) {
    int burnt = tanhe_category_within(w->row->category, COMBUSTION_CATEGORY) != 0;
    if (kind == TANHE_KIND_LAND)
        return by_land(w);
    if (has_choices(w->row))
        return TANHE_EARG;
    switch (kind) {
    case TANHE_KIND_FUEL:
    case TANHE_KIND_BIOFUEL:
        return burnt ? by_combustion(w) : by_factor(w);
    case TANHE_KIND_GAS:
    case TANHE_KIND_BLEND:
        return by_gas(w);
    default:
        if (w->row->subject == TANHE_CARRIER_ELECTRICITY || w->row->subject == TANHE_CARRIER_HEAT)
            return by_purchase(w);
        return by_factor(w);
    }
}

/* ---- CO2 equivalent -------------------------------------------------------------------------------------------- */

/* The report's own value for the origin of this methane, or its one value where it has but one. */
static tanhe_status methane_gwp(const tanhe_p_row_work *w, tanhe_factor *gwp) {
    tanhe_id gas = w->row->subject;
    if (gas != TANHE_GAS_CH4_FOSSIL && gas != TANHE_GAS_CH4_NONFOSSIL)
        gas = tanhe_category_within(w->row->category, FUGITIVE_CATEGORY) ? TANHE_GAS_CH4_FOSSIL
                                                                         : TANHE_GAS_CH4_NONFOSSIL;
    tanhe_status status = tanhe_gwp(w->settings->gwp, gas, w->settings->allow, gwp);
    if (status == TANHE_ENOTFOUND)
        status = tanhe_gwp(w->settings->gwp, TANHE_GAS_CH4, w->settings->allow, gwp);
    return status;
}

static tanhe_status compute_co2e(tanhe_p_row_work *w) {
    tanhe_line *line = w->line;
    double co2e = line->co2_t + line->fgas_co2e_t;
    w->missing = TANHE_PROPERTY_GWP100;
    tanhe_status status = TANHE_OK;
    if (line->ch4_t > 0) {
        status = methane_gwp(w, &line->factors[TANHE_LINE_GWP_CH4]);
        co2e += line->ch4_t * line->factors[TANHE_LINE_GWP_CH4].value;
    }
    if (status == TANHE_OK && line->n2o_t > 0) {
        status = tanhe_gwp(w->settings->gwp, TANHE_GAS_N2O, w->settings->allow,
                           &line->factors[TANHE_LINE_GWP_N2O]);
        co2e += line->n2o_t * line->factors[TANHE_LINE_GWP_N2O].value;
    }
    line->co2e_t = co2e;
    if (status == TANHE_OK && !tanhe_p_is_number(co2e))
        status = TANHE_ERANGE;
    return status;
}

/* ---- standard coal ----------------------------------------------------------------------------------------------- */

/* Fuels that are burnt, electricity, heat and media count; other activities have no standard coal. */
static void compute_coal(tanhe_p_row_work *w, int32_t kind) {
    tanhe_line *line = w->line;
    tanhe_coal_result coal;
    int purchased = line->method == TANHE_METHOD_ELECTRICITY || line->method == TANHE_METHOD_HEAT;
    double *out = purchased ? &line->indirect_tce : &line->coal_tce;
    if (line->method != TANHE_METHOD_COMBUSTION && kind != TANHE_KIND_CARRIER)
        return;
    line->coal_status = tanhe_standard_coal(w->catalog, w->row->subject, w->row->amount, w->row->unit,
                                            line->year, w->settings->allow, &coal);
    *out = NAN;
    if (line->coal_status == TANHE_OK) {
        *out = coal.coal_tce;
        line->factors[TANHE_LINE_COAL] = coal.coefficient;
    }
}

/* ---- zero -------------------------------------------------------------------------------------------------------- */

/* A result that is zero is +0, also of an amount of -0. */
static void clear_signs_of_zero(tanhe_line *line) {
    double *const results[] = {&line->co2_t,          &line->co2_bio_t,   &line->ch4_t,
                               &line->n2o_t,          &line->fgas_co2e_t, &line->co2e_t,
                               &line->indirect_co2_t, &line->coal_tce,    &line->indirect_tce,
                               &line->removal_co2_t,  &line->energy_gj,   &line->amount};
    for (size_t i = 0; i < sizeof(results) / sizeof(results[0]); i++)
        *results[i] += 0;
}

/* ---- the whole ------------------------------------------------------------------------------------------------------ */

/* u = sqrt(u_amount^2 + u_factor^2), of those that are stated. */
static double combined_uncertainty(const tanhe_activity *row) {
    double a = !tanhe_p_is_nan(row->u_amount) ? row->u_amount : 0;
    double f = !tanhe_p_is_nan(row->u_factor) ? row->u_factor : 0;
    if (tanhe_p_is_nan(row->u_amount) && tanhe_p_is_nan(row->u_factor))
        return NAN;
    return tanhe_p_sqrt(a * a + f * f);
}

/* An uncertainty is a number whose square does not overflow, or not stated. */
static int uncertainty_is_valid(double u) {
    return tanhe_p_is_nan(u) || (u >= 0 && u <= 1e100);
}

static int row_is_valid(const tanhe_activity *row) {
    tanhe_fuel_measured measured = measured_of(row);
    int is_amount =
        tanhe_p_is_amount(row->amount) || (tanhe_p_is_number(row->amount) && tanhe_p_may_be_removal(row));
    return is_amount && tanhe_p_measured_is_valid(&measured) && uncertainty_is_valid(row->u_amount) &&
           uncertainty_is_valid(row->u_factor) && row->region >= 0 && row->year >= 0;
}

int tanhe_p_settings_are_valid(const tanhe_inventory_settings *settings) {
    return settings->gwp >= TANHE_GWP_SAR && settings->gwp <= TANHE_GWP_AR6 &&
           tanhe_p_allow_is_valid(settings->allow) && settings->region >= 0 && settings->year >= 0;
}

static tanhe_status check_ids(const tanhe_activity *row, int32_t *kind) {
    tanhe_id parent = 0;
    int32_t dimension = 0;
    if (tanhe_category_parent(row->category, &parent) != TANHE_OK ||
        tanhe_subject_kind(row->subject, kind) != TANHE_OK)
        return TANHE_EID;
    if (tanhe_unit_dimension(row->unit, &dimension) != TANHE_OK ||
        dimension >= 256) /* a quotient is no amount */
        return TANHE_EUNIT;
    return TANHE_OK;
}

static tanhe_status compute_line(const tanhe_catalog *catalog, const tanhe_inventory_settings *settings,
                                 const tanhe_activity *activity, tanhe_line *out, tanhe_id *missing) {
    tanhe_line line;
    int32_t kind = 0;
    if (catalog == NULL || settings == NULL || activity == NULL || out == NULL ||
        !tanhe_p_settings_are_valid(settings) || !row_is_valid(activity))
        return TANHE_EARG;
    tanhe_status status = check_ids(activity, &kind);
    if (status == TANHE_OK)
        status = tanhe_p_check_choices(activity);
    if (status != TANHE_OK)
        return status;
    memset(&line, 0, sizeof(line));
    line.line = activity->line;
    line.category = activity->category;
    line.subject = activity->subject;
    line.unit = activity->unit;
    line.variant = activity->variant;
    line.parameter_count = activity->parameter_count;
    for (int32_t i = 0; i < activity->parameter_count; i++)
        line.parameters[i] = activity->parameters[i];
    line.amount = activity->amount;
    line.region = activity->region != 0 ? activity->region : settings->region;
    line.year = activity->year != 0 ? activity->year : settings->year;
    line.energy_gj = NAN;
    line.u = combined_uncertainty(activity);
    tanhe_p_row_work w = {catalog, settings, activity, &line, 0, 0};
    status = compute_gases(&w, kind);
    if (status == TANHE_OK)
        status = compute_co2e(&w);
    *missing = w.missing;
    if (status != TANHE_OK)
        return status;
    compute_coal(&w, kind);
    clear_signs_of_zero(&line);
    *out = line;
    return TANHE_OK;
}

tanhe_status tanhe_inventory_line(const tanhe_catalog *catalog, const tanhe_inventory_settings *settings,
                                  const tanhe_activity *activity, tanhe_line *out) {
    tanhe_id missing = 0;
    return compute_line(catalog, settings, activity, out, &missing);
}

tanhe_status tanhe_inventory_missing(const tanhe_catalog *catalog, const tanhe_inventory_settings *settings,
                                     const tanhe_activity *activity, tanhe_id *property) {
    tanhe_line line;
    tanhe_id missing = 0;
    if (property == NULL)
        return TANHE_EARG;
    tanhe_status status = compute_line(catalog, settings, activity, &line, &missing);
    int is_missing = status == TANHE_ENOTFOUND || status == TANHE_EUNCONFIRMED || status == TANHE_ECHOICE;
    *property = is_missing ? missing : 0;
    return status;
}
