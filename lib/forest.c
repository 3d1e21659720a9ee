/* SPDX-License-Identifier: MIT */

/* Forests: what they are made of, the provincial guideline, the IPCC's two methods. */

#include <float.h>
#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/land.h"
#include "tanhe/sum.h"
#include "carbon.h"
#include "documents.h"

static int is_above_zero(double value) {
    return tanhe_p_is_number(value) && value > 0;
}

static void keep_factor(const tanhe_factor *found, tanhe_factor *factor) {
    if (factor != NULL)
        *factor = *found;
}

/* ---- what a forest is made of ---------------------------------------------------------------------------------- */

tanhe_status tanhe_bef_whole_find(const tanhe_catalog *catalog, tanhe_id subject, int32_t region,
                                  int32_t allow, tanhe_bef_whole *out, tanhe_factor *factor) {
    tanhe_query query = {subject, TANHE_PROPERTY_BEF_WHOLE, 0, region, 0, allow};
    tanhe_factor found;
    double value = 0;
    if (out == NULL)
        return TANHE_EARG;
    tanhe_status status = tanhe_p_published(catalog, &query, TANHE_UNIT_ONE, &value, &found);
    if (status != TANHE_OK)
        return status;
    if (!tanhe_p_is_expansion(value)) /* an overlay can say so */
        return TANHE_EARG;
    out->value = value;
    keep_factor(&found, factor);
    return TANHE_OK;
}

#define FOREST_EDITIONS (TANHE_TABLE_IPCC2006 | TANHE_TABLE_IPCC2019)

/* An expansion factor and its root ratio out of one document. */
typedef struct forest_pair {
    tanhe_factor factors[2];
    tanhe_bef_above bef; /* the root ratio as printed, over the above-ground or over the stem */
    int32_t edition;     /* TANHE_TABLE_IPCC* of the document; 0 it is no edition */
} forest_pair;

static tanhe_status document_ratio(const tanhe_table *table, const tanhe_query *asked, tanhe_id property,
                                   double *value, tanhe_factor *factor) {
    tanhe_query query = *asked;
    query.property = property;
    tanhe_status status = tanhe_table_find(table, &query, factor);
    return status == TANHE_OK ? tanhe_unit_convert(factor->value, factor->unit, TANHE_UNIT_ONE, value)
                              : status;
}

/* TANHE_ENOTFOUND when one of the two is not there: no permission would help. */
static tanhe_status document_pair(const tanhe_table *table, const tanhe_query *query, forest_pair *pair) {
    tanhe_status above =
        document_ratio(table, query, TANHE_PROPERTY_BEF_ABOVE, &pair->bef.value, &pair->factors[0]);
    tanhe_status roots =
        document_ratio(table, query, TANHE_PROPERTY_ROOT_SHOOT, &pair->bef.root_shoot, &pair->factors[1]);
    if (roots != TANHE_OK) {
        tanhe_status over_stem =
            document_ratio(table, query, TANHE_PROPERTY_BEF_ROOT, &pair->bef.root_shoot, &pair->factors[1]);
        roots = over_stem == TANHE_OK ? TANHE_OK : tanhe_p_worse(roots, over_stem);
    }
    if (above == TANHE_ENOTFOUND || roots == TANHE_ENOTFOUND)
        return TANHE_ENOTFOUND;
    return tanhe_p_worse(above, roots);
}

/* The caller's own expansion factor is not passed over for want of its root ratio. */
static int has_factor_alone(const tanhe_table *table, const tanhe_query *query) {
    tanhe_factor factor;
    double value = 0;
    return document_ratio(table, query, TANHE_PROPERTY_BEF_ABOVE, &value, &factor) == TANHE_OK;
}

/* The first document that has both; of the editions in `only` where that is not 0. */
static tanhe_status first_pair(const tanhe_catalog *catalog, const tanhe_query *query, int32_t only,
                               forest_pair *pair) {
    tanhe_status worst = TANHE_ENOTFOUND;
    int32_t passed = 0;
    for (int32_t i = 0; i < catalog->count; i++) {
        const tanhe_table *table = tanhe_p_table_at(catalog, i);
        if (only != 0 && (table->flags & only) == 0)
            continue;
        tanhe_status status = document_pair(table, query, pair);
        if (status == TANHE_OK) {
            for (int k = 0; k < 2; k++) {
                pair->factors[k].table = i;
                pair->factors[k].match |= passed;
            }
            pair->edition = table->flags & FOREST_EDITIONS;
            return TANHE_OK;
        }
        if (status == TANHE_ENOTFOUND && (table->flags & TANHE_TABLE_OVERLAY) != 0 &&
            has_factor_alone(table, query))
            return TANHE_ENOTFOUND;
        passed |= status == TANHE_EUNCONFIRMED ? TANHE_MATCH_LOCKED_PASSED : 0;
        passed |= status == TANHE_ECHOICE ? TANHE_MATCH_RANGE_PASSED : 0;
        worst = tanhe_p_worse(worst, status);
    }
    return worst;
}

/* Confirmed values before locked ones, and the region itself before a wider one, as in every lookup. */
static tanhe_status search_pair(const tanhe_catalog *catalog, const tanhe_query *asked, int32_t only,
                                forest_pair *pair) {
    static const int32_t without[] = {TANHE_ALLOW_UNCONFIRMED | TANHE_ALLOW_WIDER_REGION,
                                      TANHE_ALLOW_UNCONFIRMED, TANHE_ALLOW_WIDER_REGION, 0};
    tanhe_status status = TANHE_ENOTFOUND;
    for (size_t i = 0; i < sizeof(without) / sizeof(without[0]) && status != TANHE_OK; i++) {
        tanhe_query query = *asked;
        query.allow &= ~without[i];
        status = first_pair(catalog, &query, only, pair);
    }
    return status;
}

/* The pair is of an edition: does the other one have it, too? Then the caller's choice, or an error, decides. */
static tanhe_status choose_pair(const tanhe_catalog *catalog, const tanhe_query *query, forest_pair *pair) {
    forest_pair other;
    if (search_pair(catalog, query, FOREST_EDITIONS & ~pair->edition, &other) != TANHE_OK)
        return TANHE_OK;
    if ((query->allow & (TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_IPCC2019)) == 0)
        return other.bef.value == pair->bef.value && other.bef.root_shoot == pair->bef.root_shoot
                   ? TANHE_OK
                   : TANHE_ECHOICE;
    if (pair->edition == TANHE_TABLE_IPCC2006)
        *pair = other;
    return TANHE_OK;
}

tanhe_status tanhe_bef_above_find(const tanhe_catalog *catalog, tanhe_id subject, tanhe_id variant,
                                  int32_t region, int32_t allow, tanhe_bef_above *out,
                                  tanhe_factor *factors) {
    tanhe_query query = {subject, TANHE_PROPERTY_BEF_ABOVE, variant, region, 0, allow};
    forest_pair pair;
    /* Whether the question is one: also of a catalog without documents. */
    if (out == NULL || tanhe_factor_find(catalog, &query, &pair.factors[0]) == TANHE_EARG)
        return TANHE_EARG;
    tanhe_status status = search_pair(catalog, &query, 0, &pair);
    if (status == TANHE_OK && pair.edition != 0)
        status = choose_pair(catalog, &query, &pair);
    if (status != TANHE_OK)
        return status;
    if (!tanhe_p_is_expansion(pair.bef.value)) /* an overlay can say so */
        return TANHE_EARG;
    if (pair.factors[1].property == TANHE_PROPERTY_BEF_ROOT)
        pair.bef.root_shoot /= pair.bef.value;
    *out = pair.bef;
    for (int i = 0; factors != NULL && i < 2; i++)
        factors[i] = pair.factors[i];
    return TANHE_OK;
}

/* Its root ratio may be 0: roots that are not counted. */
static int is_bcef(const tanhe_bcef *bcef) {
    return is_above_zero(bcef->value) && tanhe_p_is_amount(bcef->root_shoot);
}

tanhe_status tanhe_bcef_of(double wood_density, const tanhe_bef_above *bef, tanhe_bcef *out) {
    if (bef == NULL || out == NULL || !tanhe_p_is_density(wood_density) ||
        !tanhe_p_is_expansion(bef->value) || !tanhe_p_is_amount(bef->root_shoot))
        return TANHE_EARG;
    double value = wood_density * bef->value;
    if (!tanhe_p_is_number(value))
        return TANHE_ERANGE;
    out->value = value;
    out->root_shoot = bef->root_shoot;
    return TANHE_OK;
}

/* The documents of a source, or all. */
static void documents_of(const tanhe_catalog *catalog, tanhe_id source, tanhe_catalog *out) {
    (void)tanhe_catalog_init(out);
    for (int32_t i = 0; i < catalog->count; i++) {
        if (source == 0 || tanhe_p_table_at(catalog, i)->source == source)
            (void)tanhe_catalog_add(out, tanhe_p_table_at(catalog, i));
    }
}

/* Where a document of `part` stands in the whole catalog. */
static int32_t place_of(const tanhe_catalog *catalog, const tanhe_catalog *part, int32_t index) {
    int32_t place = 0;
    while (tanhe_p_table_at(catalog, place) != tanhe_p_table_at(part, index))
        place++;
    return place;
}

tanhe_status tanhe_carbon_fraction_find(const tanhe_catalog *catalog, tanhe_id source, tanhe_id subject,
                                        tanhe_id variant, int32_t region, int32_t allow,
                                        tanhe_carbon_fraction *out, tanhe_factor *factor) {
    tanhe_query query = {subject, TANHE_PROPERTY_CARBON_FRACTION, variant, region, 0, allow};
    tanhe_carbon_fraction fraction = {0, 0, 0};
    tanhe_catalog asked;
    tanhe_factor found;
    if (catalog == NULL || source < 0 || out == NULL)
        return TANHE_EARG;
    documents_of(catalog, source, &asked);
    tanhe_status status = tanhe_p_published(&asked, &query, TANHE_UNIT_TC_PER_T, &fraction.value, &found);
    if (status != TANHE_OK)
        return status;
    fraction.source = found.source;
    if (!tanhe_p_fraction_is_valid(&fraction)) /* an overlay can say so */
        return TANHE_EARG;
    found.table = place_of(catalog, &asked, found.table);
    *out = fraction;
    keep_factor(&found, factor);
    return TANHE_OK;
}

/* ---- provincial guideline ---------------------------------------------------------------------------------------- */

static int is_species_volume(const tanhe_species_volume *species) {
    return tanhe_p_is_amount(species->volume_m3) && tanhe_p_is_density(species->wood_density) &&
           tanhe_p_is_expansion(species->bef.value);
}

tanhe_status tanhe_forest_means(size_t n, const tanhe_species_volume *species, double *volume_m3,
                                double *wood_density, tanhe_bef_whole *bef) {
    tanhe_sum sums[3]; /* V, SVD V, BEF V */
    double totals[3];
    if ((species == NULL && n > 0) || volume_m3 == NULL || wood_density == NULL || bef == NULL)
        return TANHE_EARG;
    for (int k = 0; k < 3; k++)
        (void)tanhe_sum_init(&sums[k]);
    for (size_t i = 0; i < n; i++) {
        if (!is_species_volume(&species[i]))
            return TANHE_EARG;
    }
    for (size_t i = 0; i < n; i++) {
        (void)tanhe_sum_add(&sums[0], species[i].volume_m3);
        if (tanhe_sum_add(&sums[1], species[i].wood_density * species[i].volume_m3) != TANHE_OK ||
            tanhe_sum_add(&sums[2], species[i].bef.value * species[i].volume_m3) != TANHE_OK)
            return TANHE_ERANGE;
    }
    for (int k = 0; k < 3; k++) {
        if (tanhe_sum_value(&sums[k], &totals[k]) != TANHE_OK)
            return TANHE_ERANGE;
    }
    if (totals[0] == 0)
        return TANHE_EZERO;
    *volume_m3 = totals[0];
    *wood_density = totals[1] / totals[0];
    bef->value = totals[2] / totals[0];
    return TANHE_OK;
}

/* All zero: there is none of this forest. */
static int is_area_change(const tanhe_area_change *change) {
    if (change->area_before_ha == 0 && change->area_after_ha == 0 && change->years == 0 &&
        change->biomass_t_per_ha == 0)
        return 1;
    return tanhe_p_is_amount(change->area_before_ha) && tanhe_p_is_amount(change->area_after_ha) &&
           is_above_zero(change->years) && is_above_zero(change->biomass_t_per_ha);
}

static double area_change_tc(const tanhe_area_change *change, double fraction) {
    if (change->years == 0)
        return 0;
    return (change->area_after_ha - change->area_before_ha) / change->years * change->biomass_t_per_ha *
           fraction;
}

/* What is above 0 of a change. */
static double gain_of(double change) {
    return change > 0 ? change : 0;
}

static int is_provincial(const tanhe_forest_provincial_data *d) {
    return tanhe_p_is_amount(d->tree_volume_m3) && tanhe_p_is_amount(d->scattered_volume_m3) &&
           tanhe_p_is_density(d->wood_density) && tanhe_p_is_expansion(d->bef.value) &&
           tanhe_p_is_share(d->total_growth_rate) && tanhe_p_is_share(d->consumption_rate) &&
           tanhe_p_fraction_is_valid(&d->fraction) && is_area_change(&d->bamboo) &&
           is_area_change(&d->economic) && is_area_change(&d->shrub) &&
           (d->consumption == TANHE_CONSUMPTION_TOTAL || d->consumption == TANHE_CONSUMPTION_FELLING) &&
           d->reserved == 0;
}

/* The result of a method that has gains and losses. */
static tanhe_status gain_and_loss(double gain_tc, double loss_tc, double change_tc,
                                  const tanhe_carbon_fraction *fraction, int32_t method,
                                  tanhe_carbon_change *out) {
    if (!tanhe_p_is_number(gain_tc) || !tanhe_p_is_number(loss_tc))
        return TANHE_ERANGE;
    return tanhe_p_carbon_change(gain_tc, loss_tc, change_tc, fraction, method, out);
}

tanhe_status tanhe_forest_provincial(const tanhe_forest_provincial_data *data,
                                     tanhe_forest_provincial_result *out) {
    tanhe_forest_provincial_result r;
    if (data == NULL || out == NULL || !is_provincial(data))
        return TANHE_EARG;
    double cf = data->fraction.value;
    double standing_m3 = data->tree_volume_m3 + data->scattered_volume_m3;
    memset(&r, 0, sizeof(r));
    r.tree_growth_tc =
        data->tree_volume_m3 * data->total_growth_rate * data->wood_density * data->bef.value * cf;
    r.scattered_growth_tc =
        data->scattered_volume_m3 * data->total_growth_rate * data->wood_density * data->bef.value * cf;
    r.consumption_tc = standing_m3 * data->consumption_rate * data->wood_density * data->bef.value * cf;
    r.bamboo_tc = area_change_tc(&data->bamboo, cf);
    r.economic_tc = area_change_tc(&data->economic, cf);
    r.shrub_tc = area_change_tc(&data->shrub, cf);
    r.mortality_in_sink = data->consumption == TANHE_CONSUMPTION_FELLING;
    double growth = r.tree_growth_tc + r.scattered_growth_tc;
    double gain = growth + gain_of(r.bamboo_tc) + gain_of(r.economic_tc) + gain_of(r.shrub_tc);
    double loss = r.consumption_tc + gain_of(-r.bamboo_tc) + gain_of(-r.economic_tc) + gain_of(-r.shrub_tc);
    double change = growth + r.bamboo_tc + r.economic_tc + r.shrub_tc - r.consumption_tc;
    tanhe_status status = gain_and_loss(gain, loss, change, &data->fraction, TANHE_LAND_PROVINCIAL, &r.total);
    if (status == TANHE_OK)
        *out = r;
    return status;
}

/* The shares, ratios and carbon fraction: what the guideline prints. Decimals that make 1 may add up to a bit more. */
static int has_conversion_values(const tanhe_forest_conversion_data *d) {
    double shares = d->on_site + d->off_site + d->decayed;
    return tanhe_p_is_share(d->on_site) && tanhe_p_is_share(d->off_site) && tanhe_p_is_share(d->decayed) &&
           shares <= 1 + 4 * DBL_EPSILON && tanhe_p_is_share(d->oxidised) &&
           tanhe_p_fraction_is_valid(&d->fraction) && tanhe_p_is_share(d->ch4_c_per_c) &&
           tanhe_p_is_share(d->n2o_n_per_n) && tanhe_p_is_share(d->n_per_c);
}

tanhe_status tanhe_forest_conversion_values(const tanhe_catalog *catalog, int32_t allow,
                                            tanhe_forest_conversion_data *data, tanhe_factor *factors) {
    static const struct {
        tanhe_id property, variant, unit;
    } asked[] = {
        {TANHE_PROPERTY_SHARE, TANHE_VARIANT_BURNT_ON_SITE, TANHE_UNIT_ONE},
        {TANHE_PROPERTY_SHARE, TANHE_VARIANT_BURNT_OFF_SITE, TANHE_UNIT_ONE},
        {TANHE_PROPERTY_SHARE, TANHE_VARIANT_DECAYED, TANHE_UNIT_ONE},
        {TANHE_PROPERTY_OXIDATION, 0, TANHE_UNIT_ONE},
        {TANHE_PROPERTY_CARBON_FRACTION, 0, TANHE_UNIT_TC_PER_T},
        {TANHE_PROPERTY_CH4_RATIO, 0, TANHE_UNIT_ONE},
        {TANHE_PROPERTY_N2O_RATIO, 0, TANHE_UNIT_ONE},
        {TANHE_PROPERTY_NITROGEN_CARBON, 0, TANHE_UNIT_ONE},
    };
    enum { VALUES = sizeof(asked) / sizeof(asked[0]) };
    double values[VALUES];
    tanhe_factor found[VALUES];
    if (data == NULL)
        return TANHE_EARG;
    for (size_t i = 0; i < VALUES; i++) {
        tanhe_query query = {
            TANHE_FOREST_CONVERSION, asked[i].property, asked[i].variant, TANHE_REGION_CHINA, 0, allow};
        /* A share of each kind: one that is printed for none of them is not theirs. */
        tanhe_status status = tanhe_p_find_variant(catalog, &query, &found[i]);
        if (status == TANHE_OK)
            status = tanhe_unit_convert(found[i].value, found[i].unit, asked[i].unit, &values[i]);
        if (status != TANHE_OK)
            return status;
    }
    tanhe_forest_conversion_data filled = *data;
    filled.on_site = values[0];
    filled.off_site = values[1];
    filled.decayed = values[2];
    filled.oxidised = values[3];
    filled.fraction.value = values[4];
    filled.fraction.source = found[4].source;
    filled.fraction.reserved = 0;
    filled.ch4_c_per_c = values[5];
    filled.n2o_n_per_n = values[6];
    filled.n_per_c = values[7];
    if (!has_conversion_values(&filled)) /* an overlay can say so */
        return TANHE_EARG;
    *data = filled;
    if (factors != NULL)
        memcpy(factors, found, sizeof(found));
    return TANHE_OK;
}

static int is_conversion(const tanhe_forest_conversion_data *d) {
    return tanhe_p_is_amount(d->area_ha) && tanhe_p_is_amount(d->mean_area_10_years_ha) &&
           tanhe_p_is_amount(d->biomass_before_t_per_ha) && tanhe_p_is_amount(d->biomass_after_t_per_ha) &&
           d->biomass_after_t_per_ha <= d->biomass_before_t_per_ha && has_conversion_values(d);
}

tanhe_status tanhe_forest_conversion(const tanhe_forest_conversion_data *data,
                                     tanhe_forest_conversion_result *out) {
    tanhe_forest_conversion_result r;
    if (data == NULL || out == NULL || !is_conversion(data))
        return TANHE_EARG;
    double cf = data->fraction.value;
    double cleared = data->biomass_before_t_per_ha - data->biomass_after_t_per_ha;
    double off_site_tc = data->area_ha * cleared * data->off_site * data->oxidised * cf;
    double decayed_tc = data->mean_area_10_years_ha * cleared * data->decayed * cf;
    memset(&r, 0, sizeof(r));
    r.burnt_on_site_tc = data->area_ha * cleared * data->on_site * data->oxidised * cf;
    r.on_site_co2_t = tanhe_p_co2_of(r.burnt_on_site_tc);
    r.off_site_co2_t = tanhe_p_co2_of(off_site_tc);
    r.decay_co2_t = tanhe_p_co2_of(decayed_tc);
    r.co2_t = r.on_site_co2_t + r.off_site_co2_t + r.decay_co2_t;
    r.ch4_t = tanhe_p_ch4_of(r.burnt_on_site_tc * data->ch4_c_per_c);
    r.n2o_t = tanhe_p_n2o_of(r.burnt_on_site_tc * data->n_per_c * data->n2o_n_per_n);
    if (!tanhe_p_is_number(r.co2_t)) /* CH4 and N2O are less of the same carbon */
        return TANHE_ERANGE;
    *out = r;
    return TANHE_OK;
}

/* ---- IPCC ----------------------------------------------------------------------------------------------------------- */

/* Where nothing is removed its expansion may be 0, too. */
static int is_removal(const tanhe_forest_gain_loss_data *d) {
    int none_taken = d->harvest_m3 == 0 && d->fuelwood_m3 == 0;
    return tanhe_p_is_amount(d->harvest_m3) && tanhe_p_is_amount(d->fuelwood_m3) &&
           tanhe_p_is_amount(d->fuelwood_t) &&
           (is_bcef(&d->harvest) || (none_taken && d->harvest.value == 0 && d->harvest.root_shoot == 0));
}

static int is_gain_loss(const tanhe_forest_gain_loss_data *d) {
    return tanhe_p_is_amount(d->area_ha) && tanhe_p_is_amount(d->growth_t_per_ha) &&
           tanhe_p_is_amount(d->growth_root_shoot) && tanhe_p_fraction_is_valid(&d->fraction) &&
           is_removal(d) && tanhe_p_is_amount(d->disturbed_ha) && tanhe_p_is_amount(d->disturbed_t_per_ha) &&
           tanhe_p_is_share(d->disturbed_fraction);
}

tanhe_status tanhe_forest_gain_loss(const tanhe_forest_gain_loss_data *data, tanhe_carbon_change *out) {
    if (data == NULL || out == NULL || !is_gain_loss(data))
        return TANHE_EARG;
    double cf = data->fraction.value;
    double gain = data->area_ha * data->growth_t_per_ha * (1 + data->growth_root_shoot) * cf;
    double wood =
        (data->harvest_m3 + data->fuelwood_m3) * data->harvest.value * (1 + data->harvest.root_shoot) * cf;
    double disturbance = data->disturbed_ha * data->disturbed_t_per_ha * (1 + data->growth_root_shoot) * cf *
                         data->disturbed_fraction;
    double loss = wood + data->fuelwood_t * cf + disturbance;
    return gain_and_loss(gain, loss, gain - loss, &data->fraction, TANHE_LAND_GAIN_LOSS, out);
}

static int is_stock(const tanhe_forest_stock *stock) {
    return tanhe_p_is_amount(stock->area_ha) && tanhe_p_is_amount(stock->volume_m3_per_ha) &&
           is_bcef(&stock->bcef) && tanhe_p_fraction_is_valid(&stock->fraction);
}

tanhe_status tanhe_forest_stock_carbon(const tanhe_forest_stock *stock, double *carbon_tc) {
    if (stock == NULL || carbon_tc == NULL || !is_stock(stock))
        return TANHE_EARG;
    double carbon = stock->area_ha * stock->volume_m3_per_ha * stock->bcef.value *
                    (1 + stock->bcef.root_shoot) * stock->fraction.value;
    if (!tanhe_p_is_number(carbon))
        return TANHE_ERANGE;
    *carbon_tc = carbon;
    return TANHE_OK;
}

tanhe_status tanhe_forest_stock_difference(const tanhe_forest_stock *before, const tanhe_forest_stock *after,
                                           tanhe_carbon_change *out) {
    double first = 0;
    double last = 0;
    if (before == NULL || after == NULL || out == NULL || !is_stock(before) || !is_stock(after) ||
        !tanhe_p_is_number(before->year) || !tanhe_p_is_number(after->year) || before->year >= after->year)
        return TANHE_EARG;
    if (before->fraction.source != after->fraction.source || before->fraction.value != after->fraction.value)
        return TANHE_ECONFLICT;
    double years = after->year - before->year;
    if (tanhe_forest_stock_carbon(before, &first) != TANHE_OK ||
        tanhe_forest_stock_carbon(after, &last) != TANHE_OK || !tanhe_p_is_number(years))
        return TANHE_ERANGE;
    return tanhe_p_carbon_change(NAN, NAN, (last - first) / years, &after->fraction,
                                 TANHE_LAND_STOCK_DIFFERENCE, out);
}
