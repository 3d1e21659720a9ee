/* SPDX-License-Identifier: MIT */

/* Rows of land, soils, nitrogen and animals: the formula of each by category, subject and unit. */

#include <float.h>
#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/land.h"
#include "carbon.h"
#include "documents.h"
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

/* What a formula asks for: the value that the row states, or a published one. */
typedef struct land_value {
    tanhe_id subject, property;
    tanhe_id variant; /* of the published one, unless the parameter names another */
    tanhe_id unit;
    int32_t position; /* of its factor in the line */
} land_value;

/* The region of lookups: these documents are China's or the world's. */
static int32_t land_region(const tanhe_p_row_work *w) {
    return w->line->region != 0 ? w->line->region : TANHE_REGION_CHINA;
}

/* Is it the country's or the world's, or is there none, so that the country is asked? */
static int asks_country(tanhe_status status, const tanhe_factor *found) {
    if (status != TANHE_OK)
        return status == TANHE_ENOTFOUND;
    return found->region == TANHE_REGION_WORLD || found->region == TANHE_REGION_CHINA;
}

/* A country's value for a place in it, of a document that tells regions apart. */
static int is_of_wider_region(const tanhe_p_row_work *w, const tanhe_factor *factor) {
    const tanhe_table *table = tanhe_p_table_at(w->catalog, factor->table);
    return factor->region == TANHE_REGION_CHINA && land_region(w) != TANHE_REGION_CHINA &&
           (table->flags & (TANHE_TABLE_BY_REGION | TANHE_TABLE_OVERLAY)) != 0;
}

/* As tanhe_factor_find or tanhe_p_find_variant, for a row: a value of its region, else of the country. */
typedef tanhe_status (*land_find)(const tanhe_catalog *catalog, const tanhe_query *query, tanhe_factor *out);

static tanhe_status find_published(tanhe_p_row_work *w, const land_value *asked, land_find find,
                                   int32_t allow, tanhe_factor *factor) {
    tanhe_query query = {asked->subject, asked->property, asked->variant,
                         land_region(w), w->line->year,   allow};
    w->missing = asked->property;
    tanhe_status status = find(w->catalog, &query, factor);
    /* What is printed by province is not the country's. */
    if (!asks_country(status, factor) || asked->subject == TANHE_FOREST_TREES)
        return status;
    query.region = TANHE_REGION_CHINA;
    status = find(w->catalog, &query, factor);
    if (status == TANHE_OK && is_of_wider_region(w, factor))
        factor->match |= TANHE_MATCH_WIDER_REGION;
    return status;
}

/* Nitrogen of nitrogen is also written as a plain ratio. */
static tanhe_status in_unit(double value, tanhe_id from, tanhe_id unit, double *converted) {
    int is_plain = unit == TANHE_UNIT_KGN_PER_KGN && tanhe_p_dimension_of(from) == TANHE_DIMENSION_RATIO;
    return tanhe_unit_convert(value, from, is_plain ? TANHE_UNIT_ONE : unit, converted);
}

/* Takes a factor into the line, and its value. */
static tanhe_status use_factor(tanhe_p_row_work *w, const tanhe_factor *factor, tanhe_id unit, int position,
                               double *value) {
    tanhe_status status = in_unit(factor->value, factor->unit, unit, value);
    if (status == TANHE_OK)
        w->line->factors[position] = *factor;
    return status;
}

/* The number that a parameter states. */
static tanhe_status use_own(tanhe_p_row_work *w, const tanhe_parameter *p, tanhe_id unit, int position,
                            double *value) {
    tanhe_factor factor =
        tanhe_p_own_factor(TANHE_SOURCE_MEASURED, w->row->subject, p->property, p->value, p->unit);
    factor.variant = p->variant;
    return use_factor(w, &factor, unit, position, value);
}

/* The published value of a variant, and of no other. */
static tanhe_status published_value(tanhe_p_row_work *w, const land_value *asked, double *value) {
    tanhe_factor found;
    tanhe_status status = find_published(w, asked, tanhe_p_find_variant, w->settings->allow, &found);
    return status == TANHE_OK ? use_factor(w, &found, asked->unit, asked->position, value) : status;
}

/* The variant of a published value: its parameter's, else the one that the formula has, as the row's. */
static tanhe_id variant_of(tanhe_p_row_work *w, const tanhe_parameter *p, tanhe_id variant) {
    if (p != NULL && p->variant != 0)
        return p->variant;
    w->variant_used |= variant != 0;
    return variant;
}

/* Zones, climates, feeding and regimes: of several tables, those of a property. */
typedef struct variant_range {
    tanhe_id property, first, last;
} variant_range;

static const variant_range variant_ranges[] = {
    {TANHE_PROPERTY_EF_CH4_ENTERIC, TANHE_VARIANT_INTENSIVE, TANHE_VARIANT_LOW_PRODUCTIVITY},
    {TANHE_PROPERTY_EF_CH4_MANURE, TANHE_VARIANT_TEMPERATE, TANHE_VARIANT_TEMPERATE},
    {TANHE_PROPERTY_EF_CH4_MANURE, TANHE_VARIANT_MANURE_CENTRAL_SOUTH, TANHE_VARIANT_WARM},
    {TANHE_PROPERTY_EF_CH4_MANURE, TANHE_VARIANT_TEMPERATURE_15, TANHE_VARIANT_TEMPERATURE_20},
    {TANHE_PROPERTY_EF_N2O_MANURE, TANHE_VARIANT_TEMPERATE, TANHE_VARIANT_TEMPERATE},
    {TANHE_PROPERTY_EF_N2O_MANURE, TANHE_VARIANT_MANURE_CENTRAL_SOUTH, TANHE_VARIANT_WARM},
    {TANHE_PROPERTY_EF_N2O_MANURE, TANHE_VARIANT_TEMPERATURE_15, TANHE_VARIANT_TEMPERATURE_20},
    {TANHE_PROPERTY_EF_N2O_N, TANHE_VARIANT_N2O_ZONE_1, TANHE_VARIANT_N2O_ZONE_6},
    {TANHE_PROPERTY_EF_CH4, TANHE_VARIANT_RICE_NORTH, TANHE_VARIANT_RICE_NORTHWEST},
    {TANHE_PROPERTY_RICE_BASELINE, TANHE_VARIANT_RICE_EAST_ASIA, TANHE_VARIANT_RICE_SOUTH_ASIA},
    {TANHE_PROPERTY_SF_WATER, TANHE_VARIANT_WATER_CONTINUOUS, TANHE_VARIANT_WATER_RAINFED_ALL},
    {TANHE_PROPERTY_SF_PRESEASON, TANHE_VARIANT_PRESEASON_SHORT, TANHE_VARIANT_PRESEASON_ALL},
};

/* TANHE_EID: the variant is one of another table. */
static tanhe_status check_variant(tanhe_id property, tanhe_id variant) {
    tanhe_status status = TANHE_OK;
    for (size_t i = 0; i < sizeof(variant_ranges) / sizeof(variant_ranges[0]) && variant != 0; i++) {
        const variant_range *range = &variant_ranges[i];
        if (range->property != property)
            continue;
        if (tanhe_p_is_between(variant, range->first, range->last))
            return TANHE_OK;
        status = TANHE_EID;
    }
    return status;
}

/* A value that the row states, or the published one. */
static tanhe_status row_value(tanhe_p_row_work *w, const land_value *asked, double *value) {
    const tanhe_parameter *p = stated(w->row, asked->property);
    land_value published = *asked;
    w->missing = asked->property;
    if (has_number(p))
        return use_own(w, p, asked->unit, asked->position, value);
    published.variant = variant_of(w, p, asked->variant);
    tanhe_status status = check_variant(asked->property, published.variant);
    return status == TANHE_OK ? published_value(w, &published, value) : status;
}

/* That of the row's subject, without a variant of the row. */
static tanhe_status plain_value(tanhe_p_row_work *w, tanhe_id property, tanhe_id unit, int position,
                                double *value) {
    land_value asked = {w->row->subject, property, 0, unit, position};
    return row_value(w, &asked, value);
}

/* That of the row's subject and variant. */
static tanhe_status variant_value(tanhe_p_row_work *w, tanhe_id property, tanhe_id unit, int position,
                                  double *value) {
    land_value asked = {w->row->subject, property, w->row->variant, unit, position};
    return row_value(w, &asked, value);
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

static int is_wet(tanhe_id subject) {
    return tanhe_p_is_between(subject, TANHE_LAND_WETLAND_MANAGED, TANHE_LAND_RESERVOIR);
}

static int is_drained(tanhe_id subject) {
    return subject == TANHE_LAND_DRAINED_FOREST || subject == TANHE_LAND_DRAINED_CROPLAND;
}

void tanhe_p_miss_wetland_gases(tanhe_p_row_work *w) {
    tanhe_line *line = w->line;
    if (is_wet(w->row->subject) && tanhe_p_is_nan(w->row->ef_ch4)) {
        line->ch4_t = NAN;
        line->ch4_status = TANHE_ENOTFOUND;
    }
    if (is_drained(w->row->subject) && tanhe_p_is_nan(w->row->ef_n2o)) {
        line->n2o_t = NAN;
        line->n2o_status = TANHE_ENOTFOUND;
    }
}

/* ---- carbon ------------------------------------------------------------------------------------------------------- */

/* A stock that grows takes CO2 up. */
static tanhe_status land_change(tanhe_p_row_work *w, double change_tc) {
    return tanhe_p_net_co2(w->line, 0 - tanhe_p_co2_of(change_tc));
}

static tanhe_status by_stock_change(tanhe_p_row_work *w, double change_tc) {
    tanhe_p_miss_wetland_gases(w);
    return land_change(w, change_tc);
}

static tanhe_status by_net_co2(tanhe_p_row_work *w, double co2_t) {
    tanhe_p_miss_wetland_gases(w);
    return tanhe_p_net_co2(w->line, co2_t);
}

/* ---- forest -------------------------------------------------------------------------------------------------------- */

/* A density, an expansion factor or a carbon fraction is above 0, and in its domain. */
static tanhe_status bounded_value(tanhe_p_row_work *w, tanhe_id property, tanhe_id unit, int position,
                                  double least, double most, double *value) {
    tanhe_status status = plain_value(w, property, unit, position, value);
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

/* The pair of one document: of the region, else of the country. */
static tanhe_status published_above(tanhe_p_row_work *w, tanhe_id variant, tanhe_bef_above *bef) {
    tanhe_factor pair[2];
    tanhe_bef_above found;
    tanhe_status status = tanhe_bef_above_find(w->catalog, w->row->subject, variant, land_region(w),
                                               w->settings->allow, &found, pair);
    if (asks_country(status, &pair[0]))
        status = tanhe_bef_above_find(w->catalog, w->row->subject, variant, TANHE_REGION_CHINA,
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
    return plain_value(w, TANHE_PROPERTY_ROOT_SHOOT, TANHE_UNIT_ONE, 2, &bef->root_shoot);
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
        plain_value(w, TANHE_PROPERTY_BIOMASS_GROWTH, TANHE_UNIT_T_PER_HA_A, 0, &data.growth_t_per_ha);
    if (status == TANHE_OK)
        status = plain_value(w, TANHE_PROPERTY_ROOT_SHOOT, TANHE_UNIT_ONE, 1, &data.growth_root_shoot);
    if (status == TANHE_OK)
        status = carbon_fraction_value(w, 2, &data.fraction.value);
    data.fraction.source = w->line->factors[2].source;
    if (status == TANHE_OK)
        status = tanhe_forest_gain_loss(&data, &change);
    return status == TANHE_OK ? tanhe_p_net_co2(w->line, change.co2_t) : status;
}

static tanhe_status yearly_gain(tanhe_p_row_work *w, double amount, tanhe_id unit) {
    double gain = 0;
    tanhe_status status = variant_value(w, TANHE_PROPERTY_CARBON_GAIN, unit, 0, &gain);
    return status == TANHE_OK ? land_change(w, amount * gain) : status;
}

static tanhe_status by_area_gain(tanhe_p_row_work *w, double area_ha) {
    return yearly_gain(w, area_ha, TANHE_UNIT_TC_PER_HA_A);
}

static tanhe_status by_tree_gain(tanhe_p_row_work *w, double trees) {
    return yearly_gain(w, trees, TANHE_UNIT_TC_PER_TREE_A);
}

/* A gas may be missing while others are known, but not the variant that a parameter asks for. */
static int may_be_missing(const tanhe_p_row_work *w, tanhe_id property, tanhe_status status) {
    const tanhe_parameter *p = stated(w->row, property);
    if (status == TANHE_ENOTFOUND)
        return p == NULL || p->variant == 0;
    return status == TANHE_EUNCONFIRMED || status == TANHE_ECHOICE;
}

/* ---- wetlands ------------------------------------------------------------------------------------------------------ */

/* A factor per hectare and year: of the gas itself, or of its carbon or nitrogen. */
typedef struct wetland_form {
    tanhe_id property, unit;
} wetland_form;

/* One gas of a wetland: its parameter, and the two forms in which its factor is printed. */
typedef struct land_wetland_gas {
    tanhe_id property, unit;
    wetland_form forms[2];
    int32_t position;
} land_wetland_gas;

static const land_wetland_gas gas_ch4 = {
    TANHE_PROPERTY_EF_CH4,
    TANHE_UNIT_KGCH4_PER_HA_A,
    {{TANHE_PROPERTY_EF_CH4, TANHE_UNIT_KGCH4_PER_HA_A}, {TANHE_PROPERTY_EF_CH4_C, TANHE_UNIT_KGC_PER_HA_A}},
    1};
static const land_wetland_gas gas_n2o = {
    TANHE_PROPERTY_EF_N2O,
    TANHE_UNIT_KGN2O_PER_HA_A,
    {{TANHE_PROPERTY_EF_N2O_N, TANHE_UNIT_KGN_PER_HA_A}, {TANHE_PROPERTY_EF_N2O, TANHE_UNIT_KGN2O_PER_HA_A}},
    2};

/* The gas, of the product of an area and a factor in one of the forms. */
static double land_wetland_gas_of(tanhe_id property, double product) {
    switch (property) {
    case TANHE_PROPERTY_EF_CH4_C:
        return tanhe_p_ch4_of(product);
    case TANHE_PROPERTY_EF_N2O_N:
        return tanhe_p_n2o_of(product);
    default:
        return product;
    }
}

/* Published for the variant that a parameter chose alone (0: none did); for that of the row also one for all. */
static tanhe_status find_wetland(tanhe_p_row_work *w, tanhe_id chosen, tanhe_id property,
                                 tanhe_factor *found) {
    land_value asked = {w->row->subject, property, chosen != 0 ? chosen : w->row->variant, 0, 0};
    return find_published(w, &asked, chosen != 0 ? tanhe_p_find_variant : tanhe_factor_find,
                          w->settings->allow, found);
}

/* Takes a factor that was found into the line. */
static tanhe_status use_wetland(tanhe_p_row_work *w, const tanhe_factor *found, tanhe_id unit, int position,
                                double *per_ha) {
    w->variant_used |= found->variant == w->row->variant;
    return use_factor(w, found, unit, position, per_ha);
}

/* Of the two forms, that of the earlier document. */
static tanhe_status published_wetland_gas(tanhe_p_row_work *w, const land_wetland_gas *gas, double area_ha,
                                          double *gas_kg) {
    const tanhe_parameter *p = stated(w->row, gas->property);
    tanhe_id chosen = p != NULL ? p->variant : 0;
    tanhe_factor found[2];
    tanhe_status first = find_wetland(w, chosen, gas->forms[0].property, &found[0]);
    tanhe_status second = find_wetland(w, chosen, gas->forms[1].property, &found[1]);
    double per_ha = 0;
    w->missing = gas->property;
    if (first != TANHE_OK && second != TANHE_OK)
        return tanhe_p_worse(first, second);
    int taken = first != TANHE_OK || (second == TANHE_OK && found[1].table < found[0].table);
    tanhe_status status = use_wetland(w, &found[taken], gas->forms[taken].unit, gas->position, &per_ha);
    *gas_kg = land_wetland_gas_of(gas->forms[taken].property, area_ha * per_ha);
    return status;
}

static tanhe_status land_wetland_emission(tanhe_p_row_work *w, const land_wetland_gas *gas, double area_ha,
                                          double *gas_t) {
    const tanhe_parameter *p = stated(w->row, gas->property);
    double per_ha = 0;
    double gas_kg = 0;
    tanhe_status status;
    w->missing = gas->property;
    if (has_number(p)) {
        status = use_own(w, p, gas->unit, gas->position, &per_ha);
        gas_kg = area_ha * per_ha;
    } else {
        status = published_wetland_gas(w, gas, area_ha, &gas_kg);
    }
    *gas_t = status == TANHE_OK ? gas_kg / 1000 : NAN;
    return status;
}

/* Carbon that is buried, where the row says so; organic soils may lose some instead. */
static tanhe_status land_burial(tanhe_p_row_work *w, double area_ha) {
    int is_organic = is_drained(w->row->subject) || w->row->subject == TANHE_LAND_WETLAND_REWETTED;
    double gain = 0;
    tanhe_status status = variant_value(w, TANHE_PROPERTY_CARBON_GAIN, TANHE_UNIT_TC_PER_HA_A, 0, &gain);
    if (status != TANHE_OK)
        return status;
    return gain < 0 && !is_organic ? TANHE_EARG : land_change(w, area_ha * gain);
}

static tanhe_status land_wetland_co2(tanhe_p_row_work *w, double area_ha) {
    tanhe_factor found;
    double per_ha = 0;
    if (stated(w->row, TANHE_PROPERTY_CARBON_GAIN) != NULL)
        return land_burial(w, area_ha);
    tanhe_status status = find_wetland(w, 0, TANHE_PROPERTY_EF_CO2_C, &found);
    if (status == TANHE_OK)
        status = use_wetland(w, &found, TANHE_UNIT_TC_PER_HA_A, 0, &per_ha);
    return status == TANHE_OK ? tanhe_p_net_co2(w->line, tanhe_p_co2_of(area_ha * per_ha)) : status;
}

/* Drained soils emit it; of the others only what a document of the catalog or the row says. */
static tanhe_status land_wetland_n2o(tanhe_p_row_work *w, double area_ha) {
    tanhe_line *line = w->line;
    tanhe_status status = land_wetland_emission(w, &gas_n2o, area_ha, &line->n2o_t);
    if (status != TANHE_OK && !may_be_missing(w, TANHE_PROPERTY_EF_N2O, status))
        return status;
    if (status == TANHE_ENOTFOUND && !is_drained(w->row->subject)) {
        line->n2o_t = 0;
        return TANHE_OK;
    }
    line->n2o_status = status;
    return TANHE_OK;
}

/* CO2 and CH4 must be known; N2O may be missing. */
static tanhe_status by_wetland(tanhe_p_row_work *w, double area_ha) {
    tanhe_status status = land_wetland_co2(w, area_ha);
    if (status == TANHE_OK)
        status = land_wetland_emission(w, &gas_ch4, area_ha, &w->line->ch4_t);
    return status == TANHE_OK ? land_wetland_n2o(w, area_ha) : status;
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

/* By the row's own factor, by the number of its parameter, or by the published factor of a variant. */
static tanhe_status herd_emission(tanhe_p_row_work *w, const herd_gas_place *gas, double head, double own_ef,
                                  double *gas_t) {
    double kg = NAN;
    w->missing = gas->property;
    if (!tanhe_p_is_nan(own_ef))
        return stated(w->row, gas->property) != NULL
                   ? TANHE_EARG
                   : tanhe_p_own_emission(w, gas->own, own_ef, gas->unit, gas->position, gas_t);
    tanhe_status status = variant_value(w, gas->property, gas->per_head, gas->position, &kg);
    *gas_t = head * kg / 1000; /* NaN without a factor */
    return status;
}

static tanhe_status by_enteric(tanhe_p_row_work *w, double head) {
    const tanhe_activity *row = w->row;
    if (!tanhe_p_is_nan(row->ef_co2) || !tanhe_p_is_nan(row->ef_n2o))
        return TANHE_EARG;
    return herd_emission(w, &enteric_ch4, head, row->ef_ch4, &w->line->ch4_t);
}

static tanhe_status by_manure(tanhe_p_row_work *w, double head) {
    const tanhe_activity *row = w->row;
    tanhe_line *line = w->line;
    if (!tanhe_p_is_nan(row->ef_co2))
        return TANHE_EARG;
    tanhe_status n2o = herd_emission(w, &manure_n2o, head, row->ef_n2o, &line->n2o_t);
    tanhe_status ch4 = herd_emission(w, &manure_ch4, head, row->ef_ch4, &line->ch4_t);
    if (ch4 != TANHE_OK && (n2o != TANHE_OK || !may_be_missing(w, TANHE_PROPERTY_EF_CH4_MANURE, ch4)))
        return ch4;
    if (n2o != TANHE_OK && !may_be_missing(w, TANHE_PROPERTY_EF_N2O_MANURE, n2o)) {
        w->missing = TANHE_PROPERTY_EF_N2O_MANURE;
        return n2o;
    }
    line->ch4_status = ch4;
    line->n2o_status = n2o;
    return TANHE_OK;
}

/* ---- burning, lime and urea ---------------------------------------------------------------------------------------- */

/* One gas of a fire, of g per kg of dry matter. */
static tanhe_status burning_gas(tanhe_p_row_work *w, tanhe_id property, tanhe_id unit, int position,
                                double burnt_t, double *gas_t) {
    double g_per_kg = 0;
    tanhe_status status = plain_value(w, property, unit, position, &g_per_kg);
    *gas_t = burnt_t * g_per_kg / 1000;
    if (status != TANHE_OK)
        return status;
    return tanhe_p_is_number(*gas_t) ? TANHE_OK : TANHE_ERANGE;
}

static tanhe_status by_burning(tanhe_p_row_work *w, double burnt_t) {
    tanhe_line *line = w->line;
    double *co2_t = tanhe_p_burns_regrown(w->row->subject) ? &line->co2_bio_t : &line->co2_t;
    tanhe_status status = burning_gas(w, TANHE_PROPERTY_EF_CO2, TANHE_UNIT_GCO2_PER_KG, 0, burnt_t, co2_t);
    if (status == TANHE_OK)
        status = burning_gas(w, TANHE_PROPERTY_EF_CH4, TANHE_UNIT_GCH4_PER_KG, 1, burnt_t, &line->ch4_t);
    if (status == TANHE_OK)
        status = burning_gas(w, TANHE_PROPERTY_EF_N2O, TANHE_UNIT_GN2O_PER_KG, 2, burnt_t, &line->n2o_t);
    return status;
}

static tanhe_status by_lime(tanhe_p_row_work *w, double mass_t) {
    double carbon = 0;
    tanhe_status status = plain_value(w, TANHE_PROPERTY_EF_CO2_C, TANHE_UNIT_TC_PER_T, 0, &carbon);
    return status == TANHE_OK ? tanhe_p_net_co2(w->line, tanhe_p_co2_of(mass_t * carbon)) : status;
}

/* ---- nitrogen ------------------------------------------------------------------------------------------------------ */

/* What becomes of nitrogen, t N: a share of it. Where there is none, no value is asked for. */
static tanhe_status share_of(tanhe_p_row_work *w, const land_value *asked, double nitrogen_t,
                             double *share_t) {
    const tanhe_parameter *p = stated(w->row, asked->property);
    double share = 0;
    tanhe_status status;
    if (nitrogen_t != 0 || has_number(p))
        status = row_value(w, asked, &share);
    else
        status = check_variant(asked->property, variant_of(w, p, asked->variant));
    *share_t = nitrogen_t * share;
    if (status == TANHE_OK && !tanhe_p_is_share(share))
        status = TANHE_EARG;
    return status;
}

/* What the factors of direct emissions are printed of; of a zone, there is one for all crops, rice too. */
static tanhe_id direct_subject(tanhe_id subject, tanhe_id variant) {
    int is_zone = tanhe_p_is_between(variant, TANHE_VARIANT_N2O_ZONE_1, TANHE_VARIANT_N2O_ZONE_6);
    if (subject == TANHE_FARM_N_PASTURE || (subject == TANHE_FARM_N_INPUT_RICE && !is_zone))
        return subject;
    return TANHE_FARM_N_INPUT;
}

static tanhe_status by_direct_n(tanhe_p_row_work *w, double nitrogen_t) {
    const tanhe_parameter *p = stated(w->row, TANHE_PROPERTY_EF_N2O_N);
    tanhe_id variant = p != NULL && p->variant != 0 ? p->variant : w->row->variant;
    land_value asked = {direct_subject(w->row->subject, variant), TANHE_PROPERTY_EF_N2O_N, w->row->variant,
                        TANHE_UNIT_KGN_PER_KGN, 0};
    double lost_t = 0;
    tanhe_status status = share_of(w, &asked, nitrogen_t, &lost_t);
    w->line->n2o_t = tanhe_p_n2o_of(lost_t);
    return status;
}

static tanhe_status by_indirect_n(tanhe_p_row_work *w, double nitrogen_t) {
    static const land_value leaches = {TANHE_FARM_N_INPUT, TANHE_PROPERTY_FRAC_LEACHED, 0,
                                       TANHE_UNIT_KGN_PER_KGN, 2};
    static const land_value of_deposited = {TANHE_FARM_N_DEPOSITED, TANHE_PROPERTY_EF_N2O_N, 0,
                                            TANHE_UNIT_KGN_PER_KGN, 1};
    static const land_value of_leached = {TANHE_FARM_N_LEACHED, TANHE_PROPERTY_EF_N2O_N, 0,
                                          TANHE_UNIT_KGN_PER_KGN, 3};
    int is_synthetic = w->row->subject == TANHE_FARM_N_SYNTHETIC;
    land_value volatilises = {is_synthetic ? TANHE_FARM_N_SYNTHETIC : TANHE_FARM_N_ORGANIC,
                              TANHE_PROPERTY_FRAC_VOLATILISED, 0, TANHE_UNIT_KGN_PER_KGN, 0};
    double volatilised_t = 0;
    double leached_t = 0;
    double from_deposited_t = 0;
    double from_leached_t = 0;
    tanhe_status status = TANHE_OK;
    if (w->row->subject != TANHE_FARM_N_RESIDUE) /* which does not volatilise */
        status = share_of(w, &volatilises, nitrogen_t, &volatilised_t);
    if (status == TANHE_OK)
        status = share_of(w, &leaches, nitrogen_t, &leached_t);
    if (status == TANHE_OK)
        status = share_of(w, &of_deposited, volatilised_t, &from_deposited_t);
    if (status == TANHE_OK)
        status = share_of(w, &of_leached, leached_t, &from_leached_t);
    w->line->n2o_t = tanhe_p_n2o_of(from_deposited_t + from_leached_t);
    return status;
}

/* ---- rice ------------------------------------------------------------------------------------------------------------ */

static tanhe_status by_rice_season(tanhe_p_row_work *w, double area_ha) {
    double kg_per_ha = 0;
    w->missing = TANHE_PROPERTY_EF_CH4;
    if (w->row->variant == 0) /* without a zone no value is meant */
        return TANHE_ENOTFOUND;
    tanhe_status status = variant_value(w, TANHE_PROPERTY_EF_CH4, TANHE_UNIT_KGCH4_PER_HA, 0, &kg_per_ha);
    w->line->ch4_t = area_ha * kg_per_ha / 1000;
    return status;
}

/* Places of the factors of rice in a line. */
enum { LINE_EFC, LINE_WATER, LINE_PRESEASON, LINE_DAYS, LINE_EXPONENT, LINE_ORGANIC };

static int organic_position(int number) {
    return number == 0 ? LINE_ORGANIC : TANHE_LINE_MORE + number - 1;
}

/* A regime by name, or a scaling factor by number: one of them must be stated. */
static tanhe_status rice_regime(tanhe_p_row_work *w, tanhe_id property, int position, double *value) {
    const tanhe_parameter *p = stated(w->row, property);
    w->missing = property;
    if (!has_number(p) && (p == NULL || p->variant == 0))
        return TANHE_ENOTFOUND;
    return plain_value(w, property, TANHE_UNIT_ONE, position, value);
}

/* The organic matter of the row by what it converts by, t/ha. */
static tanhe_status land_organics(tanhe_p_row_work *w, double *sum) {
    int count = 0;
    for (int32_t i = 0; i < w->row->parameter_count; i++) {
        const tanhe_parameter *p = &w->row->parameters[i];
        land_value asked = {TANHE_FARM_RICE, TANHE_PROPERTY_CF_ORGANIC, p->variant, TANHE_UNIT_ONE,
                            organic_position(count)};
        double t_per_ha = 0;
        double conversion = 0;
        if (p->property != TANHE_PROPERTY_ORGANIC_AMOUNT)
            continue;
        if (p->variant == 0 || !has_number(p) || count == TANHE_RICE_ORGANICS)
            return TANHE_EARG;
        tanhe_status status = tanhe_unit_convert(p->value, p->unit, TANHE_UNIT_T_PER_HA, &t_per_ha);
        if (status == TANHE_OK)
            status = published_value(w, &asked, &conversion);
        if (status != TANHE_OK)
            return status;
        *sum += t_per_ha * conversion;
        count++;
    }
    return TANHE_OK;
}

/* The exponent of SFo, of whichever edition prints it: it belongs to the formula. */
static tanhe_status land_exponent(tanhe_p_row_work *w, double *exponent) {
    land_value asked = {TANHE_FARM_RICE, TANHE_PROPERTY_SFO_EXPONENT, 0, TANHE_UNIT_ONE, LINE_EXPONENT};
    int32_t allow = w->settings->allow | TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_IPCC2019;
    tanhe_factor factor;
    tanhe_status status = find_published(w, &asked, tanhe_p_find_variant, allow, &factor);
    if (status == TANHE_ENOTFOUND) {
        factor = tanhe_p_own_factor(TANHE_SOURCE_DEFINITION, asked.subject, asked.property,
                                    TANHE_P_SFO_EXPONENT, TANHE_UNIT_ONE);
        status = TANHE_OK;
    }
    return status == TANHE_OK ? use_factor(w, &factor, asked.unit, asked.position, exponent) : status;
}

/* SFo; 1, without any exponent, where nothing is added. */
static tanhe_status land_organic_factor(tanhe_p_row_work *w, double *sf_organic) {
    double sum = 0;
    double exponent = 0;
    tanhe_status status = land_organics(w, &sum);
    *sf_organic = 1;
    if (status != TANHE_OK || sum == 0)
        return status;
    status = land_exponent(w, &exponent);
    *sf_organic = tanhe_p_pow(1 + sum, exponent);
    return status;
}

/* An edition without this region has the world's baseline, but the world's days are not those of a region. */
static tanhe_status rice_place(tanhe_p_row_work *w, double *efc, double *days) {
    const tanhe_parameter *baseline = stated(w->row, TANHE_PROPERTY_RICE_BASELINE);
    const tanhe_parameter *period = stated(w->row, TANHE_PROPERTY_CULTIVATION_PERIOD);
    tanhe_id place = variant_of(w, baseline, w->row->variant);
    land_value of_baseline = {TANHE_FARM_RICE, TANHE_PROPERTY_RICE_BASELINE, place, TANHE_UNIT_KGCH4_PER_HA_D,
                              LINE_EFC};
    land_value of_period = {TANHE_FARM_RICE, TANHE_PROPERTY_CULTIVATION_PERIOD, place, TANHE_UNIT_D,
                            LINE_DAYS};
    tanhe_factor found;
    tanhe_status status = check_variant(TANHE_PROPERTY_RICE_BASELINE, place);
    w->missing = TANHE_PROPERTY_RICE_BASELINE;
    if (status != TANHE_OK)
        return status;
    if (period != NULL && period->variant != 0 && period->variant != place)
        return TANHE_EARG;
    if (has_number(baseline)) {
        status = use_own(w, baseline, of_baseline.unit, LINE_EFC, efc);
    } else {
        status = find_published(w, &of_baseline, tanhe_factor_find, w->settings->allow, &found);
        if (status == TANHE_OK)
            status = use_factor(w, &found, of_baseline.unit, LINE_EFC, efc);
    }
    return status == TANHE_OK ? row_value(w, &of_period, days) : status;
}

/* Values of both editions do not go together, unless they were allowed. */
static tanhe_status one_edition(tanhe_p_row_work *w) {
    static const int places[] = {LINE_EFC,     LINE_WATER,      LINE_PRESEASON,      LINE_DAYS,
                                 LINE_ORGANIC, TANHE_LINE_MORE, TANHE_LINE_MORE + 1, TANHE_LINE_MORE + 2};
    int32_t allow = w->settings->allow & (TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_IPCC2019);
    tanhe_id first = 0;
    for (size_t i = 0; i < sizeof(places) / sizeof(places[0]) && allow == 0; i++) {
        const tanhe_factor *factor = &w->line->factors[places[i]];
        if (factor->source != TANHE_SOURCE_IPCC2006_V4 && factor->source != TANHE_SOURCE_IPCC2019_V4)
            continue;
        w->missing = factor->property;
        if (first != 0 && first != factor->source)
            return TANHE_ECHOICE;
        first = factor->source;
    }
    return TANHE_OK;
}

static tanhe_status by_rice(tanhe_p_row_work *w, double area_ha) {
    double efc = 0;
    double sf_water = 0;
    double sf_preseason = 0;
    double sf_organic = 0;
    double days = 0;
    tanhe_status status = rice_regime(w, TANHE_PROPERTY_SF_WATER, LINE_WATER, &sf_water);
    if (status == TANHE_OK)
        status = rice_regime(w, TANHE_PROPERTY_SF_PRESEASON, LINE_PRESEASON, &sf_preseason);
    if (status == TANHE_OK)
        status = land_organic_factor(w, &sf_organic);
    if (status == TANHE_OK)
        status = rice_place(w, &efc, &days);
    if (status == TANHE_OK)
        status = one_edition(w);
    if (status != TANHE_OK)
        return status;
    double ef_kg_per_ha_day = efc * sf_water * sf_preseason * sf_organic;
    w->line->ch4_t = ef_kg_per_ha_day * days * area_ha / 1000;
    return tanhe_p_is_number(w->line->ch4_t) ? TANHE_OK
                                             : TANHE_ERANGE; /* nor is it one where the factor is none */
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
