/* SPDX-License-Identifier: MIT */

/* CH4 of rice; CH4 and N2O of livestock. */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "documents.h"
#include "farm.h"

/* ---- values of a variant -------------------------------------------------------------------------------------- */

/* As tanhe_p_published, but of the variant asked alone. */
static tanhe_status published_variant(const tanhe_catalog *catalog, const tanhe_query *query, tanhe_id unit,
                                      double *value, tanhe_factor *factor) {
    tanhe_factor found;
    tanhe_status status = tanhe_p_find_variant(catalog, query, &found);
    if (status == TANHE_OK)
        status = tanhe_unit_convert(found.value, found.unit, unit, value);
    if (status == TANHE_OK)
        *factor = found;
    return status;
}

tanhe_status tanhe_p_own_or_variant(const tanhe_catalog *catalog, double own, const tanhe_query *query,
                                    tanhe_id unit, double *value, tanhe_factor *factor) {
    if (tanhe_p_is_nan(own))
        return published_variant(catalog, query, unit, value, factor);
    return tanhe_p_own_or_published(catalog, own, query, unit, value, factor);
}

/* ---- rice by season ------------------------------------------------------------------------------------------- */

tanhe_status tanhe_rice_season(const tanhe_catalog *catalog, tanhe_id season, tanhe_id zone, double area_ha,
                               int32_t allow, tanhe_rice_season_result *out) {
    tanhe_query query = {season, TANHE_PROPERTY_EF_CH4, zone, TANHE_REGION_CHINA, 0, allow};
    tanhe_rice_season_result result;
    double kg_per_ha = 0;
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(area_ha) || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if (!tanhe_p_is_between(season, TANHE_FARM_RICE_SINGLE, TANHE_FARM_RICE_LATE) ||
        !tanhe_p_is_between(zone, TANHE_VARIANT_RICE_NORTH, TANHE_VARIANT_RICE_NORTHWEST))
        return TANHE_EID;
    memset(&result, 0, sizeof(result));
    tanhe_status status =
        tanhe_p_own_or_variant(catalog, NAN, &query, TANHE_UNIT_KGCH4_PER_HA, &kg_per_ha, &result.factor);
    if (status != TANHE_OK)
        return status;
    result.ch4_t = area_ha * kg_per_ha / 1000;
    if (!tanhe_p_is_number(result.ch4_t))
        return TANHE_ERANGE;
    *out = result;
    return TANHE_OK;
}

/* ---- rice by scaling factors ---------------------------------------------------------------------------------- */

/* The places of tanhe_rice_result.factors. */
enum { RICE_EFC, RICE_WATER, RICE_PRESEASON, RICE_EXPONENT, RICE_DAYS };

/* One addition of organic matter: none and no amount, or a known one. */
static tanhe_status check_organic(tanhe_id organic, double amount) {
    if (!tanhe_p_is_amount(amount) || (organic == 0 && amount != 0))
        return TANHE_EARG;
    if (organic != 0 &&
        !tanhe_p_is_between(organic, TANHE_VARIANT_ORGANIC_STRAW_SHORT, TANHE_VARIANT_ORGANIC_GREEN))
        return TANHE_EID;
    return TANHE_OK;
}

/* A scaling factor is the caller's, or it is that of a named regime. */
static tanhe_status check_scaling(double own, tanhe_id variant, tanhe_id first, tanhe_id last) {
    if (!tanhe_p_is_own(own) || tanhe_p_is_nan(own) == (variant == 0))
        return TANHE_EARG;
    return variant == 0 || tanhe_p_is_between(variant, first, last) ? TANHE_OK : TANHE_EID;
}

static tanhe_status check_rice(const tanhe_rice_data *data) {
    if (!tanhe_p_is_amount(data->area_ha) || !tanhe_p_is_own(data->days) ||
        !tanhe_p_is_own(data->baseline_kg_per_ha_day) || !tanhe_p_allow_is_valid(data->allow))
        return TANHE_EARG;
    tanhe_status status = check_scaling(data->sf_water, data->water, TANHE_VARIANT_WATER_CONTINUOUS,
                                        TANHE_VARIANT_WATER_RAINFED_ALL);
    if (status == TANHE_OK)
        status = check_scaling(data->sf_preseason, data->preseason, TANHE_VARIANT_PRESEASON_SHORT,
                               TANHE_VARIANT_PRESEASON_ALL);
    for (int i = 0; i < TANHE_RICE_ORGANICS && status == TANHE_OK; i++)
        status = check_organic(data->organic[i], data->organic_t_per_ha[i]);
    if (status == TANHE_OK && data->place != 0 &&
        !tanhe_p_is_between(data->place, TANHE_VARIANT_RICE_EAST_ASIA, TANHE_VARIANT_RICE_SOUTH_ASIA))
        return TANHE_EID;
    return status;
}

static tanhe_query rice_query(const tanhe_rice_data *data, tanhe_id property, tanhe_id variant) {
    tanhe_query query = {TANHE_FARM_RICE, property, variant, TANHE_REGION_CHINA, 0, data->allow};
    return query;
}

/* The exponent of SFo, of whichever edition prints it: it belongs to the formula. */
static tanhe_status rice_exponent(const tanhe_catalog *catalog, const tanhe_rice_data *data, double *exponent,
                                  tanhe_factor *factor) {
    tanhe_query query = rice_query(data, TANHE_PROPERTY_SFO_EXPONENT, 0);
    query.allow |= TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_IPCC2019;
    tanhe_status status = tanhe_p_published(catalog, &query, TANHE_UNIT_ONE, exponent, factor);
    if (status != TANHE_ENOTFOUND)
        return status;
    *exponent = TANHE_P_SFO_EXPONENT;
    *factor = tanhe_p_own_factor(TANHE_SOURCE_DEFINITION, query.subject, query.property, TANHE_P_SFO_EXPONENT,
                                 TANHE_UNIT_ONE);
    return TANHE_OK;
}

/* SFo; 1, without any factor, where nothing is added. */
static tanhe_status rice_organic(const tanhe_catalog *catalog, const tanhe_rice_data *data,
                                 tanhe_rice_result *r) {
    double sum = 0;
    double exponent = 0;
    int added = 0;
    r->sf_organic = 1;
    for (int i = 0; i < TANHE_RICE_ORGANICS; i++) {
        tanhe_query query = rice_query(data, TANHE_PROPERTY_CF_ORGANIC, data->organic[i]);
        double conversion = 0;
        if (data->organic_t_per_ha[i] == 0)
            continue;
        tanhe_status status =
            tanhe_p_own_or_variant(catalog, NAN, &query, TANHE_UNIT_ONE, &conversion, &r->organic_factors[i]);
        if (status != TANHE_OK)
            return status;
        sum += data->organic_t_per_ha[i] * conversion;
        added = 1;
    }
    if (!added)
        return TANHE_OK;
    tanhe_status status = rice_exponent(catalog, data, &exponent, &r->factors[RICE_EXPONENT]);
    if (status == TANHE_OK)
        r->sf_organic = tanhe_p_pow(1 + sum, exponent);
    return status;
}

/* EFc * SFw * SFp * SFo, and the days. */
static tanhe_status rice_values(const tanhe_catalog *catalog, const tanhe_rice_data *data,
                                tanhe_rice_result *r) {
    tanhe_query baseline = rice_query(data, TANHE_PROPERTY_RICE_BASELINE, data->place);
    tanhe_query water = rice_query(data, TANHE_PROPERTY_SF_WATER, data->water);
    tanhe_query preseason = rice_query(data, TANHE_PROPERTY_SF_PRESEASON, data->preseason);
    tanhe_query period = rice_query(data, TANHE_PROPERTY_CULTIVATION_PERIOD, data->place);
    double efc = 0;
    double sf_water = 0;
    double sf_preseason = 0;
    /* An edition without this region has the world's, but the world's days are not those of a region. */
    tanhe_status status = tanhe_p_own_or_published(catalog, data->baseline_kg_per_ha_day, &baseline,
                                                   TANHE_UNIT_KGCH4_PER_HA_D, &efc, &r->factors[RICE_EFC]);
    if (status == TANHE_OK)
        status = tanhe_p_own_or_variant(catalog, data->sf_water, &water, TANHE_UNIT_ONE, &sf_water,
                                        &r->factors[RICE_WATER]);
    if (status == TANHE_OK)
        status = tanhe_p_own_or_variant(catalog, data->sf_preseason, &preseason, TANHE_UNIT_ONE,
                                        &sf_preseason, &r->factors[RICE_PRESEASON]);
    if (status == TANHE_OK)
        status = rice_organic(catalog, data, r);
    if (status == TANHE_OK)
        status = tanhe_p_own_or_variant(catalog, data->days, &period, TANHE_UNIT_D, &r->days,
                                        &r->factors[RICE_DAYS]);
    r->ef_kg_per_ha_day = efc * sf_water * sf_preseason * r->sf_organic;
    return status;
}

/* Factors of both editions without the caller's word for it; the exponent is the formula's. */
static int rice_mixes_editions(const tanhe_rice_data *data, const tanhe_rice_result *r) {
    int of_2006 = 0;
    int of_2019 = 0;
    for (int i = 0; i < TANHE_RICE_FACTORS + TANHE_RICE_ORGANICS; i++) {
        const tanhe_factor *factor =
            i < TANHE_RICE_FACTORS ? &r->factors[i] : &r->organic_factors[i - TANHE_RICE_FACTORS];
        of_2006 |= i != RICE_EXPONENT && factor->source == TANHE_SOURCE_IPCC2006_V4;
        of_2019 |= i != RICE_EXPONENT && factor->source == TANHE_SOURCE_IPCC2019_V4;
    }
    return of_2006 && of_2019 && (data->allow & (TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_IPCC2019)) == 0;
}

tanhe_status tanhe_rice_init(tanhe_rice_data *data) {
    if (data == NULL)
        return TANHE_EARG;
    memset(data, 0, sizeof(*data));
    data->area_ha = NAN;
    data->days = NAN;
    data->baseline_kg_per_ha_day = NAN;
    data->sf_water = NAN;
    data->sf_preseason = NAN;
    return TANHE_OK;
}

tanhe_status tanhe_rice(const tanhe_catalog *catalog, const tanhe_rice_data *data, tanhe_rice_result *out) {
    tanhe_rice_result result;
    if (catalog == NULL || data == NULL || out == NULL)
        return TANHE_EARG;
    memset(&result, 0, sizeof(result));
    tanhe_status status = check_rice(data);
    if (status == TANHE_OK)
        status = rice_values(catalog, data, &result);
    if (status != TANHE_OK)
        return status;
    if (rice_mixes_editions(data, &result))
        return TANHE_ECHOICE;
    result.ch4_t = result.ef_kg_per_ha_day * result.days * data->area_ha / 1000;
    if (!tanhe_p_is_number(result.ch4_t)) /* nor is it one where the factor is none */
        return TANHE_ERANGE;
    *out = result;
    return TANHE_OK;
}

/* ---- livestock ------------------------------------------------------------------------------------------------ */

tanhe_status tanhe_livestock_mean(double produced_head, double days, double *head) {
    double mean = produced_head * days / 365;
    if (head == NULL || !tanhe_p_is_amount(produced_head) || !tanhe_p_is_amount(days) || days > 365)
        return TANHE_EARG;
    if (!tanhe_p_is_number(mean))
        return TANHE_ERANGE;
    *head = mean;
    return TANHE_OK;
}

static int is_feeding(tanhe_id variant) {
    return variant == 0 ||
           tanhe_p_is_between(variant, TANHE_VARIANT_INTENSIVE, TANHE_VARIANT_LOW_PRODUCTIVITY);
}

/* A region of manure, a climate or a temperature. */
static int is_manure(tanhe_id variant) {
    return variant == 0 || variant == TANHE_VARIANT_TEMPERATE ||
           tanhe_p_is_between(variant, TANHE_VARIANT_MANURE_CENTRAL_SOUTH, TANHE_VARIANT_WARM) ||
           tanhe_p_is_between(variant, TANHE_VARIANT_TEMPERATURE_15, TANHE_VARIANT_TEMPERATURE_20);
}

/* One gas of a herd, in t; NaN where its factor is not known. */
static tanhe_status herd_gas(const tanhe_catalog *catalog, const tanhe_livestock_data *data, double own,
                             tanhe_id property, tanhe_id variant, double *gas_t, tanhe_factor *factor) {
    tanhe_query query = {data->animal, property, variant, TANHE_REGION_CHINA, 0, data->allow};
    tanhe_id unit =
        property == TANHE_PROPERTY_EF_N2O_MANURE ? TANHE_UNIT_KGN2O_PER_HEAD_A : TANHE_UNIT_KGCH4_PER_HEAD_A;
    double kg = NAN;
    tanhe_status status = tanhe_p_own_or_variant(catalog, own, &query, unit, &kg, factor);
    *gas_t = data->head * kg / 1000;
    if (status != TANHE_OK)
        return status;
    return tanhe_p_is_number(*gas_t) ? TANHE_OK : TANHE_ERANGE;
}

tanhe_status tanhe_livestock_init(tanhe_livestock_data *data) {
    if (data == NULL)
        return TANHE_EARG;
    memset(data, 0, sizeof(*data));
    data->enteric_kg = NAN;
    data->manure_ch4_kg = NAN;
    data->manure_n2o_kg = NAN;
    return TANHE_OK;
}

tanhe_status tanhe_livestock(const tanhe_catalog *catalog, const tanhe_livestock_data *data,
                             tanhe_livestock_result *out) {
    tanhe_livestock_result r;
    if (catalog == NULL || data == NULL || out == NULL || !tanhe_p_is_amount(data->head) ||
        !tanhe_p_is_own(data->enteric_kg) || !tanhe_p_is_own(data->manure_ch4_kg) ||
        !tanhe_p_is_own(data->manure_n2o_kg) || !tanhe_p_allow_is_valid(data->allow))
        return TANHE_EARG;
    if (!tanhe_p_is_between(data->animal, TANHE_FARM_DAIRY, TANHE_FARM_POULTRY) ||
        !is_feeding(data->enteric) || !is_manure(data->manure))
        return TANHE_EID;
    memset(&r, 0, sizeof(r));
    r.enteric_status = herd_gas(catalog, data, data->enteric_kg, TANHE_PROPERTY_EF_CH4_ENTERIC, data->enteric,
                                &r.enteric_ch4_t, &r.factors[0]);
    r.manure_ch4_status = herd_gas(catalog, data, data->manure_ch4_kg, TANHE_PROPERTY_EF_CH4_MANURE,
                                   data->manure, &r.manure_ch4_t, &r.factors[1]);
    r.manure_n2o_status = herd_gas(catalog, data, data->manure_n2o_kg, TANHE_PROPERTY_EF_N2O_MANURE,
                                   data->manure, &r.manure_n2o_t, &r.factors[2]);
    if (r.enteric_status == TANHE_ERANGE || r.manure_ch4_status == TANHE_ERANGE ||
        r.manure_n2o_status == TANHE_ERANGE)
        return TANHE_ERANGE;
    *out = r;
    return TANHE_OK;
}

tanhe_status tanhe_manure_temperature(double degc, tanhe_id *variant) {
    if (variant == NULL || !tanhe_p_is_number(degc))
        return TANHE_EARG;
    if (degc < 14.5 || degc >= 20.5)
        return TANHE_ESTATE;
    *variant = TANHE_VARIANT_TEMPERATURE_15 + ((tanhe_id)(degc + 0.5) - 15);
    return TANHE_OK;
}
