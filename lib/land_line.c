/* SPDX-License-Identifier: MIT */

/* Rows of land, soils, nitrogen and animals: the formula of each by category, subject and unit. */

#include <float.h>
#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/land.h"
#include "carbon.h"
#include "farm.h"
#include "land_line.h"
#include "overlay.h"

/* ---- parameters ------------------------------------------------------------------------------------------------ */

/* What the row states of a property; NULL for nothing. */
static const tanhe_parameter *stated(const tanhe_activity *row, tanhe_id property) {
    for (int32_t i = 0; i < row->parameter_count; i++) {
        if (row->parameters[i].property == property)
            return &row->parameters[i];
    }
    return NULL;
}

static int has_number(const tanhe_parameter *p) {
    return p != NULL && !tanhe_p_is_nan(p->value);
}

static int is_known_variant(tanhe_id variant) {
    return variant == 0 || tanhe_name(TANHE_NAME_VARIANT, variant, TANHE_KEY) != NULL;
}

static tanhe_status check_parameter(const tanhe_parameter *p) {
    if (tanhe_name(TANHE_NAME_PROPERTY, p->property, TANHE_KEY) == NULL || !is_known_variant(p->variant))
        return TANHE_EID;
    if (p->reserved != 0)
        return TANHE_EARG;
    if (tanhe_p_is_nan(p->value))
        return p->unit == 0 ? TANHE_OK : TANHE_EARG;
    if (!tanhe_p_is_number(p->value) || (p->value < 0 && !tanhe_p_may_be_negative(p->property)))
        return TANHE_EARG;
    return tanhe_p_unit_suits(p->property, p->unit) ? TANHE_OK : TANHE_EUNIT;
}

/* Organic matter of several kinds is several parameters, any other property is stated once. */
static int is_same_parameter(const tanhe_parameter *a, const tanhe_parameter *b) {
    return a->property == b->property &&
           (a->property != TANHE_PROPERTY_ORGANIC_AMOUNT || a->variant == b->variant);
}

tanhe_status tanhe_p_check_choices(const tanhe_activity *row) {
    if (row->parameter_count < 0 || row->parameter_count > TANHE_PARAMETERS_MAX || row->reserved != 0)
        return TANHE_EARG;
    if (!is_known_variant(row->variant))
        return TANHE_EID;
    for (int32_t i = 0; i < row->parameter_count; i++) {
        tanhe_status status = check_parameter(&row->parameters[i]);
        if (status != TANHE_OK)
            return status;
        for (int32_t k = 0; k < i; k++) {
            if (is_same_parameter(&row->parameters[k], &row->parameters[i]))
                return TANHE_EDUPLICATE;
        }
    }
    return TANHE_OK;
}

int tanhe_p_has_own_factor(const tanhe_activity *row) {
    return !tanhe_p_is_nan(row->ef_co2) || !tanhe_p_is_nan(row->ef_ch4) || !tanhe_p_is_nan(row->ef_n2o);
}

/* ---- values of a formula ------------------------------------------------------------------------------------------ */

/* The region of lookups: these documents are China's or the world's. */
static int32_t land_region(const tanhe_p_row_work *w) {
    return w->line->region != 0 ? w->line->region : TANHE_REGION_CHINA;
}

/* The variant of a value: its parameter's, else the row's. */
static tanhe_id land_variant(tanhe_p_row_work *w, const tanhe_parameter *p) {
    if (p != NULL && p->variant != 0)
        return p->variant;
    w->variant_used = 1;
    return w->row->variant;
}

/* The number that a parameter states, in `unit`. */
static tanhe_status own_value(tanhe_p_row_work *w, const tanhe_parameter *p, tanhe_id unit, int position,
                              double *value) {
    tanhe_status status = tanhe_unit_convert(p->value, p->unit, unit, value);
    if (status != TANHE_OK)
        return status;
    tanhe_factor *factor = &w->line->factors[position];
    *factor = tanhe_p_own_factor(TANHE_SOURCE_MEASURED, w->row->subject, p->property, p->value, p->unit);
    factor->variant = p->variant;
    return TANHE_OK;
}

/* The published value of a variant, and of no other. */
static tanhe_status published_value(tanhe_p_row_work *w, tanhe_id property, tanhe_id variant, tanhe_id unit,
                                    int position, double *value) {
    tanhe_query query = {w->row->subject, property, variant, land_region(w), 0, w->settings->allow};
    return tanhe_p_own_or_variant(w->catalog, NAN, &query, unit, value, &w->line->factors[position]);
}

/* A value that the row states, or the published one. */
static tanhe_status land_value(tanhe_p_row_work *w, tanhe_id property, tanhe_id unit, int position,
                               double *value) {
    const tanhe_parameter *p = stated(w->row, property);
    w->missing = property;
    if (has_number(p))
        return own_value(w, p, unit, position, value);
    return published_value(w, property, p != NULL ? p->variant : 0, unit, position, value);
}

/* NaN, "the published one", unless the row states a number. */
static tanhe_status optional_value(tanhe_p_row_work *w, tanhe_id property, tanhe_id unit, int position,
                                   double *value) {
    const tanhe_parameter *p = stated(w->row, property);
    *value = NAN;
    w->missing = property;
    return has_number(p) ? own_value(w, p, unit, position, value) : TANHE_OK;
}

/* A published factor that a function of the room used, unless the row's own stands there. */
static void keep_published(tanhe_p_row_work *w, int position, const tanhe_factor *factor) {
    if (w->line->factors[position].property == 0)
        w->line->factors[position] = *factor;
}

/* Of values that a function of the room looks up itself: which it did not find. */
typedef struct land_wanted {
    tanhe_id subject, property, variant;
} land_wanted;

static void name_missing(tanhe_p_row_work *w, size_t count, const land_wanted *wanted) {
    for (size_t i = 0; i < count; i++) {
        tanhe_query query = {wanted[i].subject, wanted[i].property, wanted[i].variant, TANHE_REGION_CHINA, 0,
                             w->settings->allow};
        tanhe_factor found;
        w->missing = wanted[i].property;
        if (!has_number(stated(w->row, w->missing)) &&
            tanhe_factor_find(w->catalog, &query, &found) != TANHE_OK)
            return;
    }
}

/* ---- what the methods of a line share ------------------------------------------------------------------------------- */

tanhe_status tanhe_p_own_emission(tanhe_p_row_work *w, tanhe_id property, double ef, tanhe_id gas_unit,
                                  int position, double *gas_t) {
    tanhe_factor factor = tanhe_p_own_factor(TANHE_SOURCE_MEASURED, w->row->subject, property, ef,
                                             TANHE_UNIT_PER(gas_unit, w->row->unit));
    tanhe_status status = tanhe_p_apply(&factor, w->row->amount, w->row->unit, gas_unit, gas_t);
    if (status == TANHE_OK)
        w->line->factors[position] = factor;
    return status;
}

tanhe_status tanhe_p_net_co2(tanhe_line *line, double co2_t) {
    if (!tanhe_p_is_number(co2_t))
        return TANHE_ERANGE;
    line->co2_t = co2_t > 0 ? co2_t : 0;
    line->removal_co2_t = co2_t < 0 ? co2_t : 0;
    return TANHE_OK;
}

/* ---- carbon ------------------------------------------------------------------------------------------------------- */

/* A stock that grows takes CO2 up. */
static tanhe_status land_change(tanhe_p_row_work *w, double change_tc) {
    return tanhe_p_net_co2(w->line, 0 - tanhe_p_co2_of(change_tc));
}

static int is_wet(tanhe_id subject) {
    return tanhe_p_is_between(subject, TANHE_LAND_WETLAND_MANAGED, TANHE_LAND_RESERVOIR);
}

/* Carbon buried in a wetland is not the whole of it. */
static void miss_methane(tanhe_p_row_work *w) {
    if (!is_wet(w->row->subject))
        return;
    w->line->ch4_t = NAN;
    w->line->ch4_status = TANHE_ENOTFOUND;
}

static tanhe_status by_stock_change(tanhe_p_row_work *w, double change_tc) {
    miss_methane(w);
    return land_change(w, change_tc);
}

static tanhe_status by_net_co2(tanhe_p_row_work *w, double co2_t) {
    miss_methane(w);
    return tanhe_p_net_co2(w->line, co2_t);
}

/* ---- forest -------------------------------------------------------------------------------------------------------- */

/* A density, an expansion factor or a carbon fraction is above 0, and in its domain. */
static tanhe_status bounded_value(tanhe_p_row_work *w, tanhe_id property, tanhe_id unit, int position,
                                  double least, double most, double *value) {
    tanhe_status status = land_value(w, property, unit, position, value);
    if (status != TANHE_OK)
        return status;
    return *value > 0 && *value >= least && *value <= most ? TANHE_OK : TANHE_EARG;
}

static tanhe_status density_value(tanhe_p_row_work *w, double *value) {
    return bounded_value(w, TANHE_PROPERTY_WOOD_DENSITY, TANHE_UNIT_T_PER_M3, 0, 0, 2, value);
}

/* The whole over a part of it. */
static tanhe_status bef_value(tanhe_p_row_work *w, tanhe_id property, double *value) {
    return bounded_value(w, property, TANHE_UNIT_ONE, 1, 1, DBL_MAX, value);
}

static tanhe_status carbon_fraction_value(tanhe_p_row_work *w, int position, double *value) {
    return bounded_value(w, TANHE_PROPERTY_CARBON_FRACTION, TANHE_UNIT_TC_PER_T, position, 0, 1, value);
}

static tanhe_status by_volume_whole(tanhe_p_row_work *w, double volume_m3) {
    double density = 0;
    double bef = 0;
    double fraction = 0;
    tanhe_status status = density_value(w, &density);
    if (status == TANHE_OK)
        status = bef_value(w, TANHE_PROPERTY_BEF_WHOLE, &bef);
    if (status == TANHE_OK)
        status = carbon_fraction_value(w, 2, &fraction);
    return status == TANHE_OK ? land_change(w, volume_m3 * density * bef * fraction) : status;
}

/* The pair of one document. */
static tanhe_status published_above(tanhe_p_row_work *w, tanhe_id variant, tanhe_bef_above *bef) {
    tanhe_factor pair[2];
    tanhe_bef_above found;
    tanhe_status status = tanhe_bef_above_find(w->catalog, w->row->subject, variant, land_region(w),
                                               w->settings->allow, &found, pair);
    if (status != TANHE_OK)
        return status;
    if (pair[0].variant != variant) /* that of no variant is not what was asked */
        return TANHE_ENOTFOUND;
    *bef = found;
    memcpy(&w->line->factors[1], pair, sizeof(pair));
    return TANHE_OK;
}

/* Expansion above ground and the roots over it: of one document, or each as the row states it. */
static tanhe_status bef_above_value(tanhe_p_row_work *w, tanhe_bef_above *bef) {
    const tanhe_parameter *above = stated(w->row, TANHE_PROPERTY_BEF_ABOVE);
    w->missing = TANHE_PROPERTY_BEF_ABOVE;
    if (above == NULL)
        return TANHE_ENOTFOUND;
    if (!has_number(above) && stated(w->row, TANHE_PROPERTY_ROOT_SHOOT) == NULL)
        return published_above(w, above->variant, bef);
    tanhe_status status = bef_value(w, TANHE_PROPERTY_BEF_ABOVE, &bef->value);
    if (status != TANHE_OK)
        return status;
    w->missing = TANHE_PROPERTY_ROOT_SHOOT;
    if (stated(w->row, TANHE_PROPERTY_ROOT_SHOOT) == NULL) /* an own expansion factor has no document */
        return TANHE_ENOTFOUND;
    return land_value(w, TANHE_PROPERTY_ROOT_SHOOT, TANHE_UNIT_ONE, 2, &bef->root_shoot);
}

static tanhe_status by_volume_above(tanhe_p_row_work *w, double volume_m3) {
    tanhe_bef_above bef = {0, 0};
    double density = 0;
    double fraction = 0;
    tanhe_status status = bef_above_value(w, &bef);
    if (status == TANHE_OK)
        status = density_value(w, &density);
    if (status == TANHE_OK)
        status = carbon_fraction_value(w, 3, &fraction);
    if (status != TANHE_OK)
        return status;
    return land_change(w, volume_m3 * density * bef.value * (1 + bef.root_shoot) * fraction);
}

static tanhe_status by_growth(tanhe_p_row_work *w, double area_ha) {
    tanhe_forest_gain_loss_data data;
    tanhe_carbon_change change;
    memset(&data, 0, sizeof(data));
    data.area_ha = area_ha;
    tanhe_status status =
        land_value(w, TANHE_PROPERTY_BIOMASS_GROWTH, TANHE_UNIT_T_PER_HA_A, 0, &data.growth_t_per_ha);
    if (status == TANHE_OK)
        status = land_value(w, TANHE_PROPERTY_ROOT_SHOOT, TANHE_UNIT_ONE, 1, &data.growth_root_shoot);
    if (status == TANHE_OK)
        status = carbon_fraction_value(w, 2, &data.fraction.value);
    data.fraction.source = w->line->factors[2].source;
    if (status == TANHE_OK)
        status = tanhe_forest_gain_loss(&data, &change);
    return status == TANHE_OK ? tanhe_p_net_co2(w->line, change.co2_t) : status;
}

static tanhe_status yearly_gain(tanhe_p_row_work *w, double amount, tanhe_id unit) {
    const tanhe_parameter *p = stated(w->row, TANHE_PROPERTY_CARBON_GAIN);
    double gain = 0;
    w->missing = TANHE_PROPERTY_CARBON_GAIN;
    tanhe_status status = has_number(p) ? own_value(w, p, unit, 0, &gain)
                                        : published_value(w, w->missing, land_variant(w, p), unit, 0, &gain);
    return status == TANHE_OK ? land_change(w, amount * gain) : status;
}

static tanhe_status by_area_gain(tanhe_p_row_work *w, double area_ha) {
    return yearly_gain(w, area_ha, TANHE_UNIT_TC_PER_HA_A);
}

static tanhe_status by_tree_gain(tanhe_p_row_work *w, double trees) {
    return yearly_gain(w, trees, TANHE_UNIT_TC_PER_TREE_A);
}

/* ---- wetlands ------------------------------------------------------------------------------------------------------ */

/* CO2 and CH4 must be known; N2O may be missing. */
static tanhe_status take_wetland(tanhe_p_row_work *w, const tanhe_wetland_result *r) {
    tanhe_line *line = w->line;
    const tanhe_factor *used[] = {&r->co2_factor, &r->ch4_factor, &r->n2o_factor};
    w->missing = TANHE_PROPERTY_EF_CO2_C;
    if (r->co2_status != TANHE_OK)
        return r->co2_status;
    w->missing = TANHE_PROPERTY_EF_CH4;
    if (r->ch4_status != TANHE_OK)
        return r->ch4_status;
    for (int i = 0; i < 3; i++) {
        keep_published(w, i, used[i]);
        w->variant_used |= used[i]->variant == w->row->variant;
    }
    line->ch4_t = r->ch4_t;
    line->n2o_t = r->n2o_t;
    line->n2o_status = r->n2o_status;
    return tanhe_p_net_co2(line, r->co2_t);
}

static tanhe_status by_wetland(tanhe_p_row_work *w, double area_ha) {
    tanhe_wetland_data data;
    tanhe_wetland_result result;
    (void)tanhe_wetland_init(&data);
    data.area_ha = area_ha;
    data.subject = w->row->subject;
    data.variant = w->row->variant;
    data.gwp = w->settings->gwp;
    data.allow = w->settings->allow;
    tanhe_status status =
        optional_value(w, TANHE_PROPERTY_CARBON_GAIN, TANHE_UNIT_TC_PER_HA_A, 0, &data.burial_tc_per_ha);
    if (status == TANHE_OK)
        status = optional_value(w, TANHE_PROPERTY_EF_CH4, TANHE_UNIT_KGCH4_PER_HA_A, 1, &data.ch4_kg_per_ha);
    if (status == TANHE_OK)
        status = optional_value(w, TANHE_PROPERTY_EF_N2O, TANHE_UNIT_PER(TANHE_UNIT_KGN2O, TANHE_UNIT_HA_A),
                                2, &data.n2o_kg_per_ha);
    w->missing = TANHE_PROPERTY_GWP100;
    if (status == TANHE_OK)
        status = tanhe_wetland(w->catalog, &data, &result);
    return status == TANHE_OK ? take_wetland(w, &result) : status;
}

/* ---- livestock ----------------------------------------------------------------------------------------------------- */

/* A gas of a herd: its value's place in the row and in the results. */
typedef struct herd_gas_place {
    tanhe_id property, per_head; /* the unit of the factor */
    tanhe_id own, unit;          /* of the row's own factor: its property, the gas's unit */
    int32_t position;
} herd_gas_place;

static const herd_gas_place enteric_ch4 = {TANHE_PROPERTY_EF_CH4_ENTERIC, TANHE_UNIT_KGCH4_PER_HEAD_A,
                                           TANHE_PROPERTY_EF_CH4, TANHE_UNIT_TCH4, 0};
static const herd_gas_place manure_ch4 = {TANHE_PROPERTY_EF_CH4_MANURE, TANHE_UNIT_KGCH4_PER_HEAD_A,
                                          TANHE_PROPERTY_EF_CH4, TANHE_UNIT_TCH4, 0};
static const herd_gas_place manure_n2o = {TANHE_PROPERTY_EF_N2O_MANURE, TANHE_UNIT_KGN2O_PER_HEAD_A,
                                          TANHE_PROPERTY_EF_N2O, TANHE_UNIT_TN2O, 1};

static tanhe_status herd_published(tanhe_p_row_work *w, const herd_gas_place *gas, double head, double own,
                                   tanhe_id variant, double *gas_t) {
    tanhe_livestock_data data;
    tanhe_livestock_result r;
    (void)tanhe_livestock_init(&data);
    data.head = head;
    data.animal = w->row->subject;
    data.allow = w->settings->allow;
    data.enteric_kg = own; /* of the three one is asked for */
    data.manure_ch4_kg = own;
    data.manure_n2o_kg = own;
    if (gas->property == TANHE_PROPERTY_EF_CH4_ENTERIC)
        data.enteric = variant;
    else
        data.manure = variant;
    tanhe_status status = tanhe_livestock(w->catalog, &data, &r);
    if (status != TANHE_OK)
        return status;
    const double gases_t[] = {r.enteric_ch4_t, r.manure_ch4_t, r.manure_n2o_t};
    const tanhe_status statuses[] = {r.enteric_status, r.manure_ch4_status, r.manure_n2o_status};
    tanhe_id place = gas->property - TANHE_PROPERTY_EF_CH4_ENTERIC; /* the three are numbered in this order */
    *gas_t = gases_t[place];
    keep_published(w, gas->position, &r.factors[place]);
    return statuses[place];
}

/* By the row's own factor, by the number of its parameter, or by the published factor of a variant. */
static tanhe_status herd_emission(tanhe_p_row_work *w, const herd_gas_place *gas, double head, double own_ef,
                                  double *gas_t) {
    const tanhe_parameter *p = stated(w->row, gas->property);
    double own = NAN;
    w->missing = gas->property;
    if (!tanhe_p_is_nan(own_ef))
        return p != NULL ? TANHE_EARG
                         : tanhe_p_own_emission(w, gas->own, own_ef, gas->unit, gas->position, gas_t);
    tanhe_status status = optional_value(w, gas->property, gas->per_head, gas->position, &own);
    if (status != TANHE_OK)
        return status;
    return herd_published(w, gas, head, own, has_number(p) ? 0 : land_variant(w, p), gas_t);
}

static tanhe_status by_enteric(tanhe_p_row_work *w, double head) {
    const tanhe_activity *row = w->row;
    if (!tanhe_p_is_nan(row->ef_co2) || !tanhe_p_is_nan(row->ef_n2o))
        return TANHE_EARG;
    return herd_emission(w, &enteric_ch4, head, row->ef_ch4, &w->line->ch4_t);
}

static int is_missing_value(tanhe_status status) {
    return status == TANHE_ENOTFOUND || status == TANHE_EUNCONFIRMED || status == TANHE_ECHOICE;
}

static tanhe_status by_manure(tanhe_p_row_work *w, double head) {
    const tanhe_activity *row = w->row;
    tanhe_line *line = w->line;
    if (!tanhe_p_is_nan(row->ef_co2))
        return TANHE_EARG;
    tanhe_status n2o = herd_emission(w, &manure_n2o, head, row->ef_n2o, &line->n2o_t);
    tanhe_status ch4 = herd_emission(w, &manure_ch4, head, row->ef_ch4, &line->ch4_t);
    if (ch4 != TANHE_OK && !is_missing_value(ch4))
        return ch4;
    if (n2o != TANHE_OK && !is_missing_value(n2o))
        return n2o;
    if (ch4 != TANHE_OK && n2o != TANHE_OK)
        return ch4;
    line->ch4_status = ch4;
    line->n2o_status = n2o;
    return TANHE_OK;
}

/* ---- burning, lime and urea ---------------------------------------------------------------------------------------- */

static tanhe_status by_burning(tanhe_p_row_work *w, double burnt_t) {
    tanhe_id subject = w->row->subject;
    const land_wanted wanted[] = {{subject, TANHE_PROPERTY_EF_CO2, 0},
                                  {subject, TANHE_PROPERTY_EF_CH4, 0},
                                  {subject, TANHE_PROPERTY_EF_N2O, 0}};
    tanhe_line *line = w->line;
    tanhe_fire_result fire;
    tanhe_status status = tanhe_fire(w->catalog, subject, burnt_t, 1, 1, w->settings->allow, &fire);
    if (status != TANHE_OK) {
        name_missing(w, 3, wanted);
        return status;
    }
    line->co2_t = fire.co2_t;
    line->co2_bio_t = fire.co2_bio_t;
    line->ch4_t = fire.ch4_t;
    line->n2o_t = fire.n2o_t;
    line->factors[0] = fire.factors[0]; /* [1] is that of CO */
    line->factors[1] = fire.factors[2];
    line->factors[2] = fire.factors[3];
    return TANHE_OK;
}

static tanhe_status by_lime(tanhe_p_row_work *w, double mass_t) {
    w->missing = TANHE_PROPERTY_EF_CO2_C;
    return tanhe_soil_lime(w->catalog, w->row->subject, mass_t, w->settings->allow, &w->line->co2_t,
                           &w->line->factors[0]);
}

/* ---- nitrogen ------------------------------------------------------------------------------------------------------ */

/* Nitrogen of one kind. */
static tanhe_soil_n_data one_nitrogen(const tanhe_p_row_work *w, double nitrogen_t) {
    tanhe_soil_n_data data;
    (void)tanhe_soil_n_init(&data);
    data.allow = w->settings->allow;
    switch (w->row->subject) {
    case TANHE_FARM_N_PASTURE:
        data.pasture_t = nitrogen_t;
        break;
    case TANHE_FARM_N_ORGANIC:
        data.organic_t = nitrogen_t;
        break;
    case TANHE_FARM_N_RESIDUE:
        data.residue_t = nitrogen_t;
        break;
    default:
        data.synthetic_t = nitrogen_t;
    }
    data.rice_share = w->row->subject == TANHE_FARM_N_INPUT_RICE ? 1 : 0;
    return data;
}

static tanhe_status by_direct_n(tanhe_p_row_work *w, double nitrogen_t) {
    const tanhe_parameter *p = stated(w->row, TANHE_PROPERTY_EF_N2O_N);
    tanhe_soil_n_data data = one_nitrogen(w, nitrogen_t);
    tanhe_soil_n_result r;
    data.volatilised_synthetic = 0; /* nothing but what is emitted where it was brought */
    data.volatilised_organic = 0;
    data.leached = 0;
    tanhe_status status =
        optional_value(w, TANHE_PROPERTY_EF_N2O_N, TANHE_UNIT_KGN_PER_KGN, 0, &data.ef_direct);
    data.ef_rice = data.ef_direct;
    data.ef_pasture = data.ef_direct;
    data.zone = has_number(p) ? 0 : land_variant(w, p);
    if (status == TANHE_OK)
        status = tanhe_soil_n2o(w->catalog, &data, &r);
    if (status != TANHE_OK)
        return status;
    for (int i = 0; i < 3; i++) /* upland, rice, pasture: the one that was used */
        keep_published(w, 0, &r.factors[i]);
    w->line->n2o_t = r.direct_n2o_t;
    return TANHE_OK;
}

static tanhe_status by_indirect_n(tanhe_p_row_work *w, double nitrogen_t) {
    tanhe_id subject = w->row->subject;
    tanhe_id volatile_subject =
        subject == TANHE_FARM_N_SYNTHETIC ? TANHE_FARM_N_SYNTHETIC : TANHE_FARM_N_ORGANIC;
    const land_wanted wanted[] = {{volatile_subject, TANHE_PROPERTY_FRAC_VOLATILISED, 0},
                                  {TANHE_FARM_N_INPUT, TANHE_PROPERTY_FRAC_LEACHED, 0},
                                  {TANHE_FARM_N_DEPOSITED, TANHE_PROPERTY_EF_N2O_N, 0},
                                  {TANHE_FARM_N_LEACHED, TANHE_PROPERTY_EF_N2O_N, 0}};
    size_t first = subject == TANHE_FARM_N_RESIDUE; /* which does not volatilise */
    tanhe_soil_n_data data = one_nitrogen(w, nitrogen_t);
    tanhe_soil_n_result r;
    double volatilised = NAN;
    data.ef_direct = 0; /* nothing but what is emitted elsewhere */
    data.ef_rice = 0;
    data.ef_pasture = 0;
    tanhe_status status =
        optional_value(w, TANHE_PROPERTY_FRAC_VOLATILISED, TANHE_UNIT_KGN_PER_KGN, 0, &volatilised);
    if (status == TANHE_OK)
        status = optional_value(w, TANHE_PROPERTY_FRAC_LEACHED, TANHE_UNIT_KGN_PER_KGN, 2, &data.leached);
    data.volatilised_synthetic = volatilised;
    data.volatilised_organic = volatilised;
    if (status != TANHE_OK)
        return status;
    status = tanhe_soil_n2o(w->catalog, &data, &r);
    if (status != TANHE_OK) {
        name_missing(w, 4 - first, wanted + first);
        return status;
    }
    keep_published(w, 0, &r.factors[3]); /* volatilised synthetic, or volatilised organic nitrogen */
    keep_published(w, 0, &r.factors[4]);
    keep_published(w, 1, &r.factors[6]);
    keep_published(w, 2, &r.factors[5]);
    keep_published(w, 3, &r.factors[7]);
    w->line->n2o_t = r.n2o_t;
    return TANHE_OK;
}

/* ---- rice ------------------------------------------------------------------------------------------------------------ */

static tanhe_status by_rice_season(tanhe_p_row_work *w, double area_ha) {
    tanhe_rice_season_result r;
    w->missing = TANHE_PROPERTY_EF_CH4;
    w->variant_used = 1;
    if (w->row->variant == 0) /* without a zone no value is meant */
        return TANHE_ENOTFOUND;
    tanhe_status status =
        tanhe_rice_season(w->catalog, w->row->subject, w->row->variant, area_ha, w->settings->allow, &r);
    if (status != TANHE_OK)
        return status;
    w->line->ch4_t = r.ch4_t;
    w->line->factors[0] = r.factor;
    return TANHE_OK;
}

/* A regime by name, or a scaling factor by number: one of them must be stated. */
static tanhe_status rice_regime(tanhe_p_row_work *w, tanhe_id property, int position, double *own,
                                tanhe_id *regime) {
    const tanhe_parameter *p = stated(w->row, property);
    w->missing = property;
    if (!has_number(p) && (p == NULL || p->variant == 0))
        return TANHE_ENOTFOUND;
    *regime = has_number(p) ? 0 : p->variant;
    return optional_value(w, property, TANHE_UNIT_ONE, position, own);
}

/* Places of the factors of rice in a line. */
enum { LINE_EFC, LINE_WATER, LINE_PRESEASON, LINE_DAYS, LINE_EXPONENT, LINE_ORGANIC };

static int organic_position(int number) {
    return number == 0 ? LINE_ORGANIC : TANHE_LINE_MORE + number - 1;
}

/* The organic matter of the row, and what it converts by. */
static tanhe_status rice_organics(tanhe_p_row_work *w, tanhe_rice_data *data) {
    int count = 0;
    for (int32_t i = 0; i < w->row->parameter_count; i++) {
        const tanhe_parameter *p = &w->row->parameters[i];
        if (p->property != TANHE_PROPERTY_ORGANIC_AMOUNT)
            continue;
        if (p->variant == 0 || !has_number(p) || count == TANHE_RICE_ORGANICS)
            return TANHE_EARG;
        tanhe_status status =
            tanhe_unit_convert(p->value, p->unit, TANHE_UNIT_T_PER_HA, &data->organic_t_per_ha[count]);
        double conversion = 0;
        data->organic[count] = p->variant;
        w->missing = TANHE_PROPERTY_CF_ORGANIC;
        if (status == TANHE_OK)
            status = published_value(w, w->missing, p->variant, TANHE_UNIT_ONE, organic_position(count),
                                     &conversion);
        if (status != TANHE_OK)
            return status;
        count++;
    }
    return TANHE_OK;
}

static tanhe_status rice_data_of(tanhe_p_row_work *w, tanhe_rice_data *data) {
    const tanhe_parameter *baseline = stated(w->row, TANHE_PROPERTY_RICE_BASELINE);
    const tanhe_parameter *period = stated(w->row, TANHE_PROPERTY_CULTIVATION_PERIOD);
    tanhe_status status = optional_value(w, TANHE_PROPERTY_RICE_BASELINE, TANHE_UNIT_KGCH4_PER_HA_D, LINE_EFC,
                                         &data->baseline_kg_per_ha_day);
    if (status == TANHE_OK)
        status = optional_value(w, TANHE_PROPERTY_CULTIVATION_PERIOD, TANHE_UNIT_D, LINE_DAYS, &data->days);
    if (status == TANHE_OK)
        status = rice_regime(w, TANHE_PROPERTY_SF_WATER, LINE_WATER, &data->sf_water, &data->water);
    if (status == TANHE_OK)
        status = rice_regime(w, TANHE_PROPERTY_SF_PRESEASON, LINE_PRESEASON, &data->sf_preseason,
                             &data->preseason);
    if (status == TANHE_OK)
        status = rice_organics(w, data);
    data->place = land_variant(w, baseline);
    /* The period is that of the region, and of no other. */
    if (status == TANHE_OK && period != NULL && period->variant != 0 && period->variant != data->place)
        return TANHE_EARG;
    return status;
}

static tanhe_status by_rice(tanhe_p_row_work *w, double area_ha) {
    tanhe_rice_data data;
    tanhe_rice_result r;
    (void)tanhe_rice_init(&data);
    data.area_ha = area_ha;
    data.allow = w->settings->allow;
    tanhe_status status = rice_data_of(w, &data);
    if (status != TANHE_OK)
        return status;
    status = tanhe_rice(w->catalog, &data, &r);
    if (status != TANHE_OK) {
        const land_wanted wanted[] = {{TANHE_FARM_RICE, TANHE_PROPERTY_RICE_BASELINE, data.place},
                                      {TANHE_FARM_RICE, TANHE_PROPERTY_SF_WATER, data.water},
                                      {TANHE_FARM_RICE, TANHE_PROPERTY_SF_PRESEASON, data.preseason},
                                      {TANHE_FARM_RICE, TANHE_PROPERTY_CULTIVATION_PERIOD, data.place}};
        name_missing(w, 4, wanted);
        return status;
    }
    w->line->ch4_t = r.ch4_t;
    keep_published(w, LINE_EFC, &r.factors[0]);
    keep_published(w, LINE_WATER, &r.factors[1]);
    keep_published(w, LINE_PRESEASON, &r.factors[2]);
    keep_published(w, LINE_EXPONENT, &r.factors[3]);
    keep_published(w, LINE_DAYS, &r.factors[4]);
    return TANHE_OK;
}

/* ---- the formula of a row ------------------------------------------------------------------------------------------ */

/* A category code as a constant, as in line.c, by its three first levels: 3B4 is LAND_CODE(2, 4). */
#define LAND_CODE(letter, number) (((3 * 32 + (letter)) * 32 + (number)) * 32 * 32)

#define STOCKS   LAND_CODE(2, 0) /* 3B */
#define PRODUCTS LAND_CODE(4, 0) /* 3D */

#define LAND_PARAMETERS 5

typedef struct land_method {
    tanhe_id category;    /* and below */
    tanhe_id first, last; /* subjects */
    int32_t dimension;    /* of the amount */
    tanhe_id selected_by; /* the parameter that a row must state for it; 0 none */
    int32_t formula;
    tanhe_status (*compute)(tanhe_p_row_work *w, double amount);
    tanhe_id parameters[LAND_PARAMETERS]; /* those that it has a use for */
} land_method;

#define FIRST_LAND   TANHE_TREE_ABIES_PICEA
#define LAST_LAND    TANHE_FARM_UREA
#define FIRST_TREE   TANHE_TREE_ABIES_PICEA
#define LAST_TREE    TANHE_TREE_MIXED_CONIFER_BROADLEAF
#define LAST_FOREST  TANHE_FOREST_PROJECT
#define FIRST_ANIMAL TANHE_FARM_DAIRY
#define LAST_ANIMAL  TANHE_FARM_POULTRY

/* clang-format off */

/* What a method has a use for. */
#define OF_WHOLE   {TANHE_PROPERTY_BEF_WHOLE, TANHE_PROPERTY_WOOD_DENSITY, TANHE_PROPERTY_CARBON_FRACTION}
#define OF_ABOVE   {TANHE_PROPERTY_BEF_ABOVE, TANHE_PROPERTY_ROOT_SHOOT, TANHE_PROPERTY_WOOD_DENSITY, \
                    TANHE_PROPERTY_CARBON_FRACTION}
#define OF_GROWTH  {TANHE_PROPERTY_BIOMASS_GROWTH, TANHE_PROPERTY_ROOT_SHOOT, TANHE_PROPERTY_CARBON_FRACTION}
#define OF_GAIN    {TANHE_PROPERTY_CARBON_GAIN}
#define OF_WETLAND {TANHE_PROPERTY_CARBON_GAIN, TANHE_PROPERTY_EF_CH4, TANHE_PROPERTY_EF_N2O}
#define OF_ENTERIC {TANHE_PROPERTY_EF_CH4_ENTERIC}
#define OF_MANURE  {TANHE_PROPERTY_EF_CH4_MANURE, TANHE_PROPERTY_EF_N2O_MANURE}
#define OF_DIRECT  {TANHE_PROPERTY_EF_N2O_N}
#define OF_LOST    {TANHE_PROPERTY_FRAC_LEACHED, TANHE_PROPERTY_FRAC_VOLATILISED}
#define OF_RESIDUE {TANHE_PROPERTY_FRAC_LEACHED}
#define OF_RICE    {TANHE_PROPERTY_RICE_BASELINE, TANHE_PROPERTY_SF_WATER, TANHE_PROPERTY_SF_PRESEASON, \
                    TANHE_PROPERTY_CULTIVATION_PERIOD, TANHE_PROPERTY_ORGANIC_AMOUNT}
#define NO_MORE    {0}

/* The first that fits. */
static const land_method land_methods[] = {
    {STOCKS, FIRST_LAND, LAST_LAND, TANHE_DIMENSION_CARBON, 0, TANHE_FORMULA_STOCK_CHANGE, by_stock_change, NO_MORE},
    {PRODUCTS, FIRST_LAND, LAST_LAND, TANHE_DIMENSION_CARBON, 0, TANHE_FORMULA_STOCK_CHANGE, by_stock_change, NO_MORE},
    {STOCKS, FIRST_LAND, LAST_LAND, TANHE_DIMENSION_CO2, 0, TANHE_FORMULA_NET_CO2, by_net_co2, NO_MORE},
    {PRODUCTS, FIRST_LAND, LAST_LAND, TANHE_DIMENSION_CO2, 0, TANHE_FORMULA_NET_CO2, by_net_co2, NO_MORE},
    {STOCKS, FIRST_TREE, LAST_TREE, TANHE_DIMENSION_VOLUME, TANHE_PROPERTY_BEF_WHOLE, TANHE_FORMULA_VOLUME_WHOLE,
     by_volume_whole, OF_WHOLE},
    {STOCKS, TANHE_FOREST_TREES, TANHE_FOREST_TREES, TANHE_DIMENSION_VOLUME, TANHE_PROPERTY_BEF_WHOLE,
     TANHE_FORMULA_VOLUME_WHOLE, by_volume_whole, OF_WHOLE},
    {STOCKS, FIRST_TREE, LAST_TREE, TANHE_DIMENSION_VOLUME, 0, TANHE_FORMULA_VOLUME_ABOVE, by_volume_above, OF_ABOVE},
    {STOCKS, TANHE_FOREST_TREES, TANHE_FOREST_TREES, TANHE_DIMENSION_VOLUME, 0, TANHE_FORMULA_VOLUME_ABOVE,
     by_volume_above, OF_ABOVE},
    {STOCKS, FIRST_TREE, LAST_FOREST, TANHE_DIMENSION_AREA, TANHE_PROPERTY_BIOMASS_GROWTH, TANHE_FORMULA_GROWTH,
     by_growth, OF_GROWTH},
    {STOCKS, FIRST_TREE, LAST_FOREST, TANHE_DIMENSION_AREA, 0, TANHE_FORMULA_GAIN, by_area_gain, OF_GAIN},
    {STOCKS, FIRST_TREE, LAST_FOREST, TANHE_DIMENSION_TREE, 0, TANHE_FORMULA_GAIN, by_tree_gain, OF_GAIN},
    {STOCKS, TANHE_LAND_CROPLAND, TANHE_LAND_RED_SOIL_TRIAL, TANHE_DIMENSION_AREA, 0, TANHE_FORMULA_GAIN, by_area_gain,
     OF_GAIN},
    {LAND_CODE(2, 4), TANHE_LAND_WETLAND_MANAGED, TANHE_LAND_DRAINED_CROPLAND, TANHE_DIMENSION_AREA, 0,
     TANHE_FORMULA_WETLAND, by_wetland, OF_WETLAND},
    {LAND_CODE(2, 4), TANHE_LAND_POND, TANHE_LAND_SALINE_POND, TANHE_DIMENSION_AREA, 0, TANHE_FORMULA_WETLAND,
     by_wetland, OF_WETLAND},
    {LAND_CODE(2, 1), TANHE_LAND_DRAINED_FOREST, TANHE_LAND_DRAINED_FOREST, TANHE_DIMENSION_AREA, 0,
     TANHE_FORMULA_WETLAND, by_wetland, OF_WETLAND},
    {LAND_CODE(2, 2), TANHE_LAND_DRAINED_CROPLAND, TANHE_LAND_DRAINED_CROPLAND, TANHE_DIMENSION_AREA, 0,
     TANHE_FORMULA_WETLAND, by_wetland, OF_WETLAND},
    {LAND_CODE(1, 1), FIRST_ANIMAL, LAST_ANIMAL, TANHE_DIMENSION_HEAD, 0, TANHE_FORMULA_ENTERIC, by_enteric, OF_ENTERIC},
    {LAND_CODE(1, 2), FIRST_ANIMAL, LAST_ANIMAL, TANHE_DIMENSION_HEAD, 0, TANHE_FORMULA_MANURE, by_manure, OF_MANURE},
    {LAND_CODE(3, 1), TANHE_LAND_BURN_CROP_RESIDUE, TANHE_LAND_BURN_SAVANNA, TANHE_DIMENSION_MASS, 0,
     TANHE_FORMULA_BURNING, by_burning, NO_MORE},
    {LAND_CODE(3, 2), TANHE_FARM_LIMESTONE, TANHE_FARM_DOLOMITE, TANHE_DIMENSION_MASS, 0, TANHE_FORMULA_LIME, by_lime,
     NO_MORE},
    {LAND_CODE(3, 3), TANHE_FARM_UREA, TANHE_FARM_UREA, TANHE_DIMENSION_MASS, 0, TANHE_FORMULA_LIME, by_lime, NO_MORE},
    {LAND_CODE(3, 4), TANHE_FARM_N_INPUT, TANHE_FARM_N_PASTURE, TANHE_DIMENSION_NITROGEN, 0,
     TANHE_FORMULA_SOIL_N_DIRECT, by_direct_n, OF_DIRECT},
    {LAND_CODE(3, 5), TANHE_FARM_N_RESIDUE, TANHE_FARM_N_RESIDUE, TANHE_DIMENSION_NITROGEN, 0,
     TANHE_FORMULA_SOIL_N_INDIRECT, by_indirect_n, OF_RESIDUE},
    {LAND_CODE(3, 5), TANHE_FARM_N_SYNTHETIC, TANHE_FARM_N_PASTURE, TANHE_DIMENSION_NITROGEN, 0,
     TANHE_FORMULA_SOIL_N_INDIRECT, by_indirect_n, OF_LOST},
    {LAND_CODE(3, 7), TANHE_FARM_RICE_SINGLE, TANHE_FARM_RICE_LATE, TANHE_DIMENSION_AREA, 0, TANHE_FORMULA_RICE_SEASON,
     by_rice_season, NO_MORE},
    {LAND_CODE(3, 7), TANHE_FARM_RICE, TANHE_FARM_RICE, TANHE_DIMENSION_AREA, 0, TANHE_FORMULA_RICE, by_rice, OF_RICE},
};
/* clang-format on */

static int fits_row(const land_method *m, const tanhe_activity *row) {
    return tanhe_category_within(row->category, m->category) &&
           tanhe_p_is_between(row->subject, m->first, m->last) &&
           tanhe_p_dimension_of(row->unit) == m->dimension &&
           (m->selected_by == 0 || stated(row, m->selected_by) != NULL);
}

/* Factors of the row's own stand beside published ones in herds only; elsewhere they are the whole method. */
static int takes_own_factors(const land_method *m) {
    return m->formula == TANHE_FORMULA_ENTERIC || m->formula == TANHE_FORMULA_MANURE;
}

/* The method of a row; NULL when there is none, so that it needs emission factors of its own. */
static const land_method *method_of(const tanhe_activity *row) {
    for (size_t i = 0; i < sizeof(land_methods) / sizeof(land_methods[0]); i++) {
        const land_method *m = &land_methods[i];
        if (fits_row(m, row) && (takes_own_factors(m) || !tanhe_p_has_own_factor(row)))
            return m;
    }
    return NULL;
}

int tanhe_p_has_land_method(const tanhe_activity *row) {
    return method_of(row) != NULL;
}

int tanhe_p_may_be_removal(const tanhe_activity *row) {
    int32_t dimension = tanhe_p_dimension_of(row->unit);
    int is_stock =
        tanhe_category_within(row->category, STOCKS) || tanhe_category_within(row->category, PRODUCTS);
    if (!is_stock || tanhe_p_has_own_factor(row))
        return 0;
    if (row->subject == TANHE_GAS_CO2)
        return dimension == TANHE_DIMENSION_MASS || dimension == TANHE_DIMENSION_CO2;
    return tanhe_p_is_between(row->subject, FIRST_LAND, LAST_LAND) &&
           (dimension == TANHE_DIMENSION_CARBON || dimension == TANHE_DIMENSION_CO2 ||
            dimension == TANHE_DIMENSION_VOLUME);
}

/* Does the method have a use for every parameter? */
static int uses_parameters(const land_method *m, const tanhe_activity *row) {
    for (int32_t i = 0; i < row->parameter_count; i++) {
        int is_used = 0;
        for (int k = 0; k < LAND_PARAMETERS; k++)
            is_used |= m->parameters[k] == row->parameters[i].property;
        if (!is_used)
            return 0;
    }
    return 1;
}

/* The unit of the formula. */
static tanhe_id land_unit(int32_t dimension) {
    switch (dimension) {
    case TANHE_DIMENSION_CARBON:
        return TANHE_UNIT_TC;
    case TANHE_DIMENSION_CO2:
        return TANHE_UNIT_TCO2;
    case TANHE_DIMENSION_VOLUME:
        return TANHE_UNIT_M3;
    case TANHE_DIMENSION_AREA:
        return TANHE_UNIT_HA;
    case TANHE_DIMENSION_TREE:
        return TANHE_UNIT_TREE;
    case TANHE_DIMENSION_HEAD:
        return TANHE_UNIT_HEAD;
    case TANHE_DIMENSION_NITROGEN:
        return TANHE_UNIT_TN;
    default:
        return TANHE_UNIT_T;
    }
}

tanhe_status tanhe_p_land_line(tanhe_p_row_work *w) {
    const tanhe_activity *row = w->row;
    const land_method *m = method_of(row);
    double amount = 0;
    w->line->method = TANHE_METHOD_LAND;
    w->line->formula = m->formula;
    if (stated(row, TANHE_PROPERTY_BEF_WHOLE) != NULL && stated(row, TANHE_PROPERTY_BEF_ABOVE) != NULL)
        return TANHE_ECONFLICT;
    if (!uses_parameters(m, row) || !tanhe_p_is_nan(row->ncv) || !tanhe_p_is_nan(row->carbon_content) ||
        !tanhe_p_is_nan(row->oxidation))
        return TANHE_EARG;
    tanhe_status status = tanhe_unit_convert(row->amount, row->unit, land_unit(m->dimension), &amount);
    if (status == TANHE_OK)
        status = m->compute(w, amount);
    if (status == TANHE_OK && row->variant != 0 && !w->variant_used)
        status = TANHE_EARG;
    return status;
}
