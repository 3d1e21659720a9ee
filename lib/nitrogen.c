/* SPDX-License-Identifier: MIT */

/* N2O of managed soils, and the nitrogen that crop residues bring to them. */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "documents.h"
#include "farm.h"

/* ---- N2O of soils --------------------------------------------------------------------------------------------- */

/* The places of tanhe_soil_n_result.factors. */
enum {
    N_DIRECT,
    N_RICE,
    N_PASTURE,
    N_VOLATILISED_SYNTHETIC,
    N_VOLATILISED_ORGANIC,
    N_LEACHED_FRACTION,
    N_DEPOSITED,
    N_LEACHED
};

/* What is asked at each place; with a zone, of that zone alone where by_zone is 1. */
typedef struct n_place {
    tanhe_id subject, property;
    int32_t by_zone;
} n_place;

static const n_place n_places[TANHE_SOIL_N_FACTORS] = {
    {TANHE_FARM_N_INPUT, TANHE_PROPERTY_EF_N2O_N, 1},
    {TANHE_FARM_N_INPUT_RICE, TANHE_PROPERTY_EF_N2O_N, 1},
    {TANHE_FARM_N_PASTURE, TANHE_PROPERTY_EF_N2O_N, 1},
    {TANHE_FARM_N_SYNTHETIC, TANHE_PROPERTY_FRAC_VOLATILISED, 1},
    {TANHE_FARM_N_ORGANIC, TANHE_PROPERTY_FRAC_VOLATILISED, 1},
    {TANHE_FARM_N_INPUT, TANHE_PROPERTY_FRAC_LEACHED, 1},
    {TANHE_FARM_N_DEPOSITED, TANHE_PROPERTY_EF_N2O_N, 0},
    {TANHE_FARM_N_LEACHED, TANHE_PROPERTY_EF_N2O_N, 0},
};

/* The caller's own value of a place, NaN for none. */
static double own_of_place(const tanhe_soil_n_data *data, int place) {
    const double own[TANHE_SOIL_N_FACTORS] = {
        data->ef_direct,           data->ef_rice, data->ef_pasture,   data->volatilised_synthetic,
        data->volatilised_organic, data->leached, data->ef_deposited, data->ef_leached};
    return own[place];
}

/* NaN, or a fraction or factor from 0 to 1: no more nitrogen comes out than went in. */
static int is_own_share(double value) {
    return tanhe_p_is_nan(value) || tanhe_p_is_share(value);
}

static int soil_n_is_valid(const tanhe_soil_n_data *data) {
    for (int place = 0; place < TANHE_SOIL_N_FACTORS; place++) {
        if (!is_own_share(own_of_place(data, place)))
            return 0;
    }
    return tanhe_p_is_amount(data->synthetic_t) && tanhe_p_is_amount(data->organic_t) &&
           tanhe_p_is_amount(data->residue_t) && tanhe_p_is_amount(data->pasture_t) &&
           tanhe_p_is_own(data->excreted_t) && tanhe_p_is_share(data->rice_share) &&
           tanhe_p_allow_is_valid(data->allow);
}

/* Adds nitrogen times what holds at a place, t N. No nitrogen, no need of a value. */
static tanhe_status add_at_place(const tanhe_catalog *catalog, const tanhe_soil_n_data *data, int place,
                                 double nitrogen_tn, double *sum_tn, tanhe_factor *factors) {
    const n_place *asked = &n_places[place];
    tanhe_query query = {
        asked->subject, asked->property, asked->by_zone ? data->zone : 0, TANHE_REGION_CHINA, 0, data->allow};
    double value = 0;
    if (nitrogen_tn == 0)
        return TANHE_OK;
    tanhe_status status = tanhe_p_own_or_variant(catalog, own_of_place(data, place), &query,
                                                 TANHE_UNIT_KGN_PER_KGN, &value, &factors[place]);
    if (status == TANHE_EUNIT) /* a fraction of an overlay may be a plain ratio */
        status = tanhe_p_own_or_variant(catalog, NAN, &query, TANHE_UNIT_ONE, &value, &factors[place]);
    if (status != TANHE_OK)
        return status;
    if (!tanhe_p_is_share(value)) /* an overlay can say anything */
        return TANHE_EARG;
    *sum_tn += nitrogen_tn * value;
    return TANHE_OK;
}

/* Nitrogen that leaves as N2O where it was brought, t N. */
static tanhe_status direct_n(const tanhe_catalog *catalog, const tanhe_soil_n_data *data, double *direct_tn,
                             tanhe_factor *factors) {
    double crops_tn = data->synthetic_t + data->organic_t + data->residue_t;
    int one_for_all = data->zone != 0 && tanhe_p_is_nan(data->ef_rice);
    double rice_tn = one_for_all ? 0 : crops_tn * data->rice_share;
    tanhe_status status = add_at_place(catalog, data, N_DIRECT, crops_tn - rice_tn, direct_tn, factors);
    if (status == TANHE_OK)
        status = add_at_place(catalog, data, N_RICE, rice_tn, direct_tn, factors);
    if (status == TANHE_OK)
        status = add_at_place(catalog, data, N_PASTURE, data->pasture_t, direct_tn, factors);
    return status;
}

/* Nitrogen that volatilises and that leaches, t N. */
static tanhe_status lost_n(const tanhe_catalog *catalog, const tanhe_soil_n_data *data, double all_tn,
                           tanhe_soil_n_result *r) {
    double excreted_tn =
        tanhe_p_is_nan(data->excreted_t) ? data->organic_t + data->pasture_t : data->excreted_t;
    tanhe_status status = add_at_place(catalog, data, N_VOLATILISED_SYNTHETIC, data->synthetic_t,
                                       &r->volatilised_tn, r->factors);
    if (status == TANHE_OK)
        status =
            add_at_place(catalog, data, N_VOLATILISED_ORGANIC, excreted_tn, &r->volatilised_tn, r->factors);
    if (status == TANHE_OK)
        status = add_at_place(catalog, data, N_LEACHED_FRACTION, all_tn, &r->leached_tn, r->factors);
    return status;
}

tanhe_status tanhe_soil_n_init(tanhe_soil_n_data *data) {
    if (data == NULL)
        return TANHE_EARG;
    memset(data, 0, sizeof(*data));
    data->excreted_t = NAN;
    data->volatilised_synthetic = NAN;
    data->volatilised_organic = NAN;
    data->leached = NAN;
    data->ef_direct = NAN;
    data->ef_rice = NAN;
    data->ef_pasture = NAN;
    data->ef_deposited = NAN;
    data->ef_leached = NAN;
    return TANHE_OK;
}

tanhe_status tanhe_soil_n2o(const tanhe_catalog *catalog, const tanhe_soil_n_data *data,
                            tanhe_soil_n_result *out) {
    tanhe_soil_n_result r;
    double direct_tn = 0;
    double deposited_tn = 0;
    double washed_tn = 0;
    if (catalog == NULL || data == NULL || out == NULL || !soil_n_is_valid(data))
        return TANHE_EARG;
    if (data->zone != 0 &&
        !tanhe_p_is_between(data->zone, TANHE_VARIANT_N2O_ZONE_1, TANHE_VARIANT_N2O_ZONE_6))
        return TANHE_EID;
    double all_tn = data->synthetic_t + data->organic_t + data->residue_t + data->pasture_t;
    if (!tanhe_p_is_number(all_tn))
        return TANHE_ERANGE;
    memset(&r, 0, sizeof(r));
    tanhe_status status = direct_n(catalog, data, &direct_tn, r.factors);
    if (status == TANHE_OK)
        status = lost_n(catalog, data, all_tn, &r);
    if (status == TANHE_OK)
        status = add_at_place(catalog, data, N_DEPOSITED, r.volatilised_tn, &deposited_tn, r.factors);
    if (status == TANHE_OK)
        status = add_at_place(catalog, data, N_LEACHED, r.leached_tn, &washed_tn, r.factors);
    if (status != TANHE_OK)
        return status;
    r.direct_n2o_t = tanhe_p_n2o_of(direct_tn);
    r.deposited_n2o_t = tanhe_p_n2o_of(deposited_tn);
    r.leached_n2o_t = tanhe_p_n2o_of(washed_tn);
    r.n2o_t = tanhe_p_n2o_of(direct_tn + deposited_tn + washed_tn);
    if (!tanhe_p_is_number(r.n2o_t))
        return TANHE_ERANGE;
    *out = r;
    return TANHE_OK;
}

/* ---- crop residues -------------------------------------------------------------------------------------------- */

/* The places of the factors of a crop. */
enum { CROP_DRY, CROP_N, CROP_INDEX, CROP_ROOT, CROP_VALUES };

static int crop_is_valid(const tanhe_crop_data *data) {
    return tanhe_p_is_amount(data->yield_t) && tanhe_p_is_share(data->returned) &&
           is_own_share(data->dry_ratio) && is_own_share(data->n_straw) &&
           is_own_share(data->harvest_index) && tanhe_p_is_own(data->root_shoot) &&
           tanhe_p_allow_is_valid(data->allow);
}

static tanhe_status crop_values(const tanhe_catalog *catalog, const tanhe_crop_data *data,
                                double values[CROP_VALUES], tanhe_factor factors[CROP_VALUES]) {
    static const tanhe_id properties[CROP_VALUES] = {TANHE_PROPERTY_DRY_RATIO, TANHE_PROPERTY_N_STRAW,
                                                     TANHE_PROPERTY_HARVEST_INDEX, TANHE_PROPERTY_ROOT_SHOOT};
    const double own[CROP_VALUES] = {data->dry_ratio, data->n_straw, data->harvest_index, data->root_shoot};
    for (int i = 0; i < CROP_VALUES; i++) {
        tanhe_query query = {data->crop, properties[i], 0, TANHE_REGION_CHINA, 0, data->allow};
        tanhe_id unit = i == CROP_N ? TANHE_UNIT_KGN_PER_KG : TANHE_UNIT_ONE;
        tanhe_status status =
            tanhe_p_own_or_published(catalog, own[i], &query, unit, &values[i], &factors[i]);
        if (status != TANHE_OK)
            return status;
        if (i != CROP_ROOT && !tanhe_p_is_share(values[i])) /* an overlay can say anything */
            return TANHE_EARG;
    }
    return TANHE_OK;
}

tanhe_status tanhe_crop_init(tanhe_crop_data *data) {
    if (data == NULL)
        return TANHE_EARG;
    memset(data, 0, sizeof(*data));
    data->dry_ratio = NAN;
    data->n_straw = NAN;
    data->harvest_index = NAN;
    data->root_shoot = NAN;
    return TANHE_OK;
}

tanhe_status tanhe_crop_residue_n(const tanhe_catalog *catalog, const tanhe_crop_data *data,
                                  double *nitrogen_tn, tanhe_factor *factors) {
    double v[CROP_VALUES] = {0, 0, 0, 0};
    tanhe_factor found[CROP_VALUES];
    if (catalog == NULL || data == NULL || nitrogen_tn == NULL || !crop_is_valid(data))
        return TANHE_EARG;
    if (!tanhe_p_is_between(data->crop, TANHE_FARM_RICE, TANHE_FARM_TOBACCO))
        return TANHE_EID;
    tanhe_status status = crop_values(catalog, data, v, found);
    if (status != TANHE_OK)
        return status;
    if (v[CROP_INDEX] == 0)
        return TANHE_EZERO;
    double whole = data->yield_t / v[CROP_INDEX];
    double straw = (whole - data->yield_t) * data->returned * v[CROP_DRY] * v[CROP_N];
    double roots = whole * v[CROP_ROOT] * v[CROP_N];
    double both = straw + roots;
    if (!tanhe_p_is_number(both))
        return TANHE_ERANGE;
    *nitrogen_tn = both;
    if (factors != NULL)
        memcpy(factors, found, sizeof(found));
    return TANHE_OK;
}
