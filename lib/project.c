/* SPDX-License-Identifier: MIT */

/* Stands, sample plots, forest carbon projects, bamboo stands. */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/land.h"
#include "tanhe/sum.h"
#include "carbon.h"
#include "documents.h"
#include "student.h"

static int project_is_size(double value) {
    return tanhe_p_is_number(value) && value > 0;
}

/* A published value, of this document or of the caller's own tables and of no other document. */
static tanhe_status project_published(const tanhe_catalog *catalog, tanhe_id source, const tanhe_query *query,
                                      tanhe_id unit, double *value, tanhe_factor *factor) {
    tanhe_catalog asked;
    int32_t places[TANHE_CATALOG_MAX]; /* in the whole catalog */
    (void)tanhe_catalog_init(&asked);
    for (int32_t i = 0; i < catalog->count; i++) {
        const tanhe_table *table = tanhe_p_table_at(catalog, i);
        if (table->source == source || (table->flags & TANHE_TABLE_OVERLAY) != 0) {
            places[asked.count] = i;
            (void)tanhe_catalog_add(&asked, table);
        }
    }
    tanhe_status status = tanhe_p_published(&asked, query, unit, value, factor);
    if (status == TANHE_OK)
        factor->table = places[factor->table];
    return status;
}

/* ---- stands ------------------------------------------------------------------------------------------------------ */

static int project_is_stand(const tanhe_stand *stand) {
    return tanhe_p_is_density(stand->wood_density) && tanhe_p_is_expansion(stand->bef.value) &&
           tanhe_p_is_amount(stand->bef.root_shoot) && tanhe_p_fraction_is_valid(&stand->fraction);
}

#define STAND_TOTALS 4 /* above ground, root, whole, carbon */

static void project_stand(const tanhe_stand *stand, double volume_m3, double parts[STAND_TOTALS]) {
    parts[0] = volume_m3 * stand->wood_density * stand->bef.value;
    parts[1] = parts[0] * stand->bef.root_shoot;
    parts[2] = parts[0] * (1 + stand->bef.root_shoot);
    parts[3] = parts[2] * stand->fraction.value;
}

/* An overflow is refused by the sum. */
static tanhe_status project_add(tanhe_sum *sums, size_t n, const double *values) {
    for (size_t i = 0; i < n; i++) {
        if (tanhe_sum_add(&sums[i], values[i]) != TANHE_OK)
            return TANHE_ERANGE;
    }
    return TANHE_OK;
}

tanhe_status tanhe_stand_mix(size_t n, const tanhe_stand *stands, tanhe_stand_carbon *out) {
    tanhe_sum sums[STAND_TOTALS];
    tanhe_stand_carbon mix = {0, 0, 0, 0, 0, {0, 0, 0}};
    double *const totals[STAND_TOTALS] = {&mix.above_t, &mix.root_t, &mix.whole_t, &mix.carbon_tc};
    tanhe_status status = TANHE_OK;
    if (out == NULL || (n > 0 && stands == NULL))
        return TANHE_EARG;
    for (size_t i = 0; i < n; i++) {
        if (!project_is_stand(&stands[i]) || !tanhe_p_is_amount(stands[i].volume_m3))
            return TANHE_EARG;
    }
    mix.fraction = tanhe_p_no_fraction();
    for (int k = 0; k < STAND_TOTALS; k++)
        (void)tanhe_sum_init(&sums[k]);
    for (size_t i = 0; i < n; i++) {
        double parts[STAND_TOTALS];
        project_stand(&stands[i], stands[i].volume_m3, parts);
        status = tanhe_p_join_fraction(&mix.fraction, i == 0, &stands[i].fraction);
        if (status == TANHE_OK)
            status = project_add(sums, STAND_TOTALS, parts);
        if (status != TANHE_OK)
            return status;
    }
    for (int k = 0; k < STAND_TOTALS && status == TANHE_OK; k++)
        status = tanhe_sum_value(&sums[k], totals[k]);
    mix.stock_co2_t = tanhe_p_co2_of(mix.carbon_tc);
    if (status != TANHE_OK || !tanhe_p_is_number(mix.stock_co2_t))
        return TANHE_ERANGE;
    *out = mix;
    return TANHE_OK;
}

/* ---- sample plots ------------------------------------------------------------------------------------------------ */

static int project_is_sample(const tanhe_plot_sample *s) {
    const double *per_ha = (const double *)s->per_ha.address;
    const double *area = (const double *)s->stratum_area_ha.address;
    const int32_t *stratum = (const int32_t *)s->stratum.address;
    if (s->plots < 0 || s->strata < 1 || (s->plots > 0 && per_ha == NULL) || area == NULL ||
        (s->strata > 1 && s->plots > 0 && stratum == NULL) || !(s->confidence > 0 && s->confidence < 1))
        return 0;
    for (int64_t h = 0; h < s->strata; h++) {
        if (!project_is_size(area[h]))
            return 0;
    }
    for (int64_t i = 0; i < s->plots; i++) {
        if (!tanhe_p_is_number(per_ha[i]) || (stratum != NULL && (stratum[i] < 0 || stratum[i] >= s->strata)))
            return 0;
    }
    return 1;
}

/* The exact sum of the plots of a stratum or, with squares, of the squares of their distances from `mean`. */
static tanhe_status project_plot_sum(const tanhe_plot_sample *s, int64_t h, double mean, int squares,
                                     int64_t *plots, double *sum) {
    const double *per_ha = (const double *)s->per_ha.address;
    const int32_t *stratum = (const int32_t *)s->stratum.address;
    tanhe_sum total;
    (void)tanhe_sum_init(&total);
    *plots = 0;
    for (int64_t i = 0; i < s->plots; i++) {
        double distance = per_ha[i] - mean;
        if (stratum != NULL && stratum[i] != h)
            continue;
        ++*plots;
        if (tanhe_sum_add(&total, squares ? distance * distance : per_ha[i]) != TANHE_OK)
            return TANHE_ERANGE;
    }
    return tanhe_sum_value(&total, sum);
}

/* Mean of a stratum and the square of its standard error. */
static tanhe_status project_stratum(const tanhe_plot_sample *s, int64_t h, double *mean, double *variance) {
    int64_t plots = 0;
    double sum = 0;
    tanhe_status status = project_plot_sum(s, h, 0, 0, &plots, &sum);
    if (plots < 2)
        return TANHE_EMISSING;
    if (status != TANHE_OK)
        return status;
    *mean = sum / (double)plots;
    status = project_plot_sum(s, h, *mean, 1, &plots, &sum);
    *variance = sum / (double)(plots - 1) / (double)plots;
    return status;
}

static tanhe_status project_area(const tanhe_plot_sample *s, double *area_ha) {
    const double *area = (const double *)s->stratum_area_ha.address;
    tanhe_sum total;
    (void)tanhe_sum_init(&total);
    (void)tanhe_sum_add_n(&total, (size_t)s->strata, area);
    return tanhe_sum_value(&total, area_ha);
}

/* Mean and squared standard error of all strata, weighted by area; exact sums. */
static tanhe_status project_strata(const tanhe_plot_sample *s, double area_ha, double *mean,
                                   double *variance) {
    const double *area = (const double *)s->stratum_area_ha.address;
    tanhe_sum sums[2];
    (void)tanhe_sum_init(&sums[0]);
    (void)tanhe_sum_init(&sums[1]);
    for (int64_t h = 0; h < s->strata; h++) {
        double weight = area[h] / area_ha;
        double found[2];
        tanhe_status status = project_stratum(s, h, &found[0], &found[1]);
        if (status != TANHE_OK)
            return status;
        /* Each is at most half of the largest double, and the weights are 1 together: the sums fit. */
        (void)tanhe_sum_add(&sums[0], weight * found[0]);
        (void)tanhe_sum_add(&sums[1], weight * weight * found[1]);
    }
    (void)tanhe_sum_value(&sums[0], mean);
    (void)tanhe_sum_value(&sums[1], variance);
    return TANHE_OK;
}

/* A half width over the size of what it is of; NaN when that is 0. TANHE_OK; TANHE_ERANGE */
static tanhe_status project_relative(double half_width, double of, double *relative) {
    *relative = of == 0 ? NAN : half_width / (of < 0 ? -of : of);
    return of == 0 || tanhe_p_is_number(*relative) ? TANHE_OK : TANHE_ERANGE;
}

tanhe_status tanhe_plot_estimate_of(const tanhe_plot_sample *sample, tanhe_plot_estimate *out) {
    tanhe_plot_estimate e;
    double variance = 0;
    if (sample == NULL || out == NULL || !project_is_sample(sample))
        return TANHE_EARG;
    memset(&e, 0, sizeof(e));
    tanhe_status status = project_area(sample, &e.area_ha);
    if (status == TANHE_OK)
        status = project_strata(sample, e.area_ha, &e.mean_per_ha, &variance);
    if (status != TANHE_OK)
        return status;
    e.confidence = sample->confidence;
    e.degrees_of_freedom = sample->plots - sample->strata;
    e.total = e.mean_per_ha * e.area_ha;
    e.standard_error = tanhe_p_sqrt(variance);
    e.t = tanhe_p_student_t(sample->confidence, e.degrees_of_freedom);
    e.half_width = e.t * e.standard_error;
    status = project_relative(e.half_width, e.mean_per_ha, &e.relative_error);
    if (status != TANHE_OK || !tanhe_p_is_number(e.total))
        return TANHE_ERANGE;
    *out = e;
    return TANHE_OK;
}

/* ---- projects ---------------------------------------------------------------------------------------------------- */

/* Above these relative errors the first and the second rate hold, and above the last plots must be added. */
#define FIRST_RATE_ABOVE  0.1
#define SECOND_RATE_ABOVE 0.2
#define NO_RATE_ABOVE     0.3

static int project_is_rate(double value) {
    return tanhe_p_is_nan(value) || tanhe_p_is_share(value);
}

static int project_is_data(const tanhe_project_data *d) {
    int has_buffer = d->edition == TANHE_PROJECT_CCER_14_001;
    return tanhe_p_is_number(d->project_sink_co2_t) && tanhe_p_is_number(d->baseline_sink_co2_t) &&
           tanhe_p_is_amount(d->emissions_co2e_t) && tanhe_p_is_amount(d->leakage_co2_t) &&
           tanhe_p_is_own(d->relative_error) && project_is_rate(d->deduction) && project_is_rate(d->buffer) &&
           (has_buffer || tanhe_p_is_nan(d->buffer)) && d->edition >= TANHE_PROJECT_AR_CM_001 &&
           d->edition <= TANHE_PROJECT_CCER_14_001 && d->reserved == 0;
}

/* The caller's rate, or that of the edition with its provenance. */
static tanhe_status project_rate(const tanhe_catalog *catalog, const tanhe_project_data *d, double own,
                                 const tanhe_query *query, double *rate, tanhe_factor *factor) {
    tanhe_id source = d->edition == TANHE_PROJECT_CCER_14_001 ? TANHE_SOURCE_CCER_14_001 : TANHE_SOURCE_AR_CM;
    if (!tanhe_p_is_nan(own)) {
        *rate = own;
        return TANHE_OK;
    }
    tanhe_status status = project_published(catalog, source, query, TANHE_UNIT_ONE, rate, factor);
    if (status != TANHE_OK)
        return status;
    return tanhe_p_is_share(*rate) ? TANHE_OK : TANHE_EARG; /* an overlay can say anything */
}

/* The rate of the deduction, 0 where none is due. */
static tanhe_status project_deduction(const tanhe_catalog *catalog, const tanhe_project_data *d,
                                      int32_t allow, double *rate, tanhe_factor *factor) {
    tanhe_query query = {TANHE_FOREST_PROJECT,
                         TANHE_PROPERTY_UNCERTAINTY_DEDUCTION,
                         TANHE_VARIANT_ERROR_10_TO_20,
                         TANHE_REGION_CHINA,
                         0,
                         allow};
    *rate = 0;
    if (d->relative_error > NO_RATE_ABOVE)
        return TANHE_ESTATE;
    if (tanhe_p_is_nan(d->deduction) && !(d->relative_error > FIRST_RATE_ABOVE))
        return TANHE_OK;
    if (tanhe_p_is_nan(d->deduction) && d->project_sink_co2_t < 0)
        return TANHE_ENOTFOUND; /* the editions' rates are of gains */
    if (d->relative_error > SECOND_RATE_ABOVE)
        query.variant = TANHE_VARIANT_ERROR_20_TO_30;
    return project_rate(catalog, d, d->deduction, &query, rate, factor);
}

static tanhe_status project_buffer(const tanhe_catalog *catalog, const tanhe_project_data *d, int32_t allow,
                                   double net_sink_co2_t, double *rate, tanhe_factor *factor) {
    tanhe_query query = {TANHE_FOREST_PROJECT, TANHE_PROPERTY_RISK_BUFFER, 0, TANHE_REGION_CHINA, 0, allow};
    *rate = 0;
    if (d->edition != TANHE_PROJECT_CCER_14_001 || !(net_sink_co2_t > 0))
        return TANHE_OK;
    return project_rate(catalog, d, d->buffer, &query, rate, factor);
}

tanhe_status tanhe_project_init(tanhe_project_data *data) {
    if (data == NULL)
        return TANHE_EARG;
    memset(data, 0, sizeof(*data));
    data->relative_error = NAN;
    data->deduction = NAN;
    data->buffer = NAN;
    return TANHE_OK;
}

tanhe_status tanhe_project_reduction(const tanhe_catalog *catalog, const tanhe_project_data *data,
                                     int32_t allow, tanhe_project_result *out) {
    tanhe_project_result r;
    if (catalog == NULL || data == NULL || out == NULL || !tanhe_p_allow_is_valid(allow) ||
        !project_is_data(data))
        return TANHE_EARG;
    memset(&r, 0, sizeof(r));
    r.edition = data->edition;
    tanhe_status status = project_deduction(catalog, data, allow, &r.deduction, &r.deduction_factor);
    if (status != TANHE_OK)
        return status;
    double sink = data->project_sink_co2_t;
    r.project_sink_co2_t = sink * (sink < 0 ? 1 + r.deduction : 1 - r.deduction);
    r.deducted_sink_co2_t = (sink < 0 ? -sink : sink) * r.deduction + 0; /* +0, not -0 */
    r.net_sink_co2_t =
        r.project_sink_co2_t - data->emissions_co2e_t - data->baseline_sink_co2_t - data->leakage_co2_t;
    if (!tanhe_p_is_number(r.net_sink_co2_t))
        return TANHE_ERANGE;
    status = project_buffer(catalog, data, allow, r.net_sink_co2_t, &r.buffer, &r.buffer_factor);
    if (status != TANHE_OK)
        return status;
    r.buffer_sink_co2_t = r.net_sink_co2_t * r.buffer + 0; /* likewise, of a loss */
    r.credited_sink_co2_t = r.net_sink_co2_t * (1 - r.buffer);
    *out = r;
    return TANHE_OK;
}

static double project_stock(const tanhe_stand *stand, double area_ha, double volume_m3_per_ha) {
    double parts[STAND_TOTALS];
    project_stand(stand, volume_m3_per_ha * area_ha, parts);
    return tanhe_p_co2_of(parts[3]);
}

tanhe_status tanhe_project_curve(size_t years, const double *volume_m3_per_ha, double area_ha,
                                 const tanhe_stand *stand, double *stock_co2_t, double *sink_co2_t,
                                 double *total_sink_co2_t) {
    if (years < 1 || volume_m3_per_ha == NULL || !tanhe_p_is_amount(area_ha) || stand == NULL ||
        !project_is_stand(stand) || total_sink_co2_t == NULL)
        return TANHE_EARG;
    for (size_t i = 0; i <= years; i++) {
        if (!tanhe_p_is_amount(volume_m3_per_ha[i]))
            return TANHE_EARG;
    }
    /* Stocks are not negative, so that their differences are numbers where they are. */
    for (size_t i = 0; i <= years; i++) {
        if (!tanhe_p_is_number(project_stock(stand, area_ha, volume_m3_per_ha[i])))
            return TANHE_ERANGE;
    }
    double first = project_stock(stand, area_ha, volume_m3_per_ha[0]);
    double before = first;
    if (stock_co2_t != NULL)
        stock_co2_t[0] = first;
    for (size_t i = 0; i < years; i++) {
        double after = project_stock(stand, area_ha, volume_m3_per_ha[i + 1]);
        if (stock_co2_t != NULL)
            stock_co2_t[i + 1] = after;
        if (sink_co2_t != NULL)
            sink_co2_t[i] = after - before;
        before = after;
    }
    *total_sink_co2_t = before - first;
    return TANHE_OK;
}

static int project_is_estimate(const tanhe_plot_estimate *e) {
    return tanhe_p_is_number(e->total) && project_is_size(e->area_ha) && tanhe_p_is_amount(e->half_width) &&
           e->confidence > 0 && e->confidence < 1;
}

tanhe_status tanhe_project_between(const tanhe_plot_estimate *before, double year_before,
                                   const tanhe_plot_estimate *after, double year_after,
                                   tanhe_project_monitored *out) {
    tanhe_project_monitored m;
    if (before == NULL || after == NULL || out == NULL || !project_is_estimate(before) ||
        !project_is_estimate(after) || !tanhe_p_is_number(year_before) || !tanhe_p_is_number(year_after) ||
        !(year_before < year_after))
        return TANHE_EARG;
    if (before->confidence != after->confidence)
        return TANHE_ECONFLICT;
    double half_before = before->area_ha * before->half_width;
    double half_after = after->area_ha * after->half_width;
    memset(&m, 0, sizeof(m));
    m.before_stock_co2_t = before->total;
    m.after_stock_co2_t = after->total;
    m.sink_co2_t = after->total - before->total;
    m.years = year_after - year_before;
    m.yearly_sink_co2_t = m.sink_co2_t / m.years;
    double square = half_before * half_before + half_after * half_after;
    if (!tanhe_p_is_number(m.years) || !tanhe_p_is_number(m.yearly_sink_co2_t) || !tanhe_p_is_number(square))
        return TANHE_ERANGE;
    m.half_width_co2_t = tanhe_p_sqrt(square);
    if (project_relative(m.half_width_co2_t, m.sink_co2_t, &m.change_relative_error) != TANHE_OK)
        return TANHE_ERANGE;
    *out = m;
    return TANHE_OK;
}

tanhe_status tanhe_shrub_init(tanhe_shrub_data *data) {
    if (data == NULL)
        return TANHE_EARG;
    memset(data, 0, sizeof(*data));
    data->ratio = NAN;
    return TANHE_OK;
}

tanhe_status tanhe_shrub_carbon(const tanhe_catalog *catalog, const tanhe_shrub_data *data, int32_t allow,
                                double *carbon_tc, tanhe_factor *factor) {
    tanhe_query query = {TANHE_FOREST_SHRUB, TANHE_PROPERTY_SHRUB_TO_FOREST, 0, TANHE_REGION_CHINA, 0, allow};
    tanhe_factor found;
    if (catalog == NULL || data == NULL || carbon_tc == NULL || !tanhe_p_allow_is_valid(allow) ||
        !tanhe_p_is_amount(data->area_ha) || !tanhe_p_is_amount(data->forest_t_per_ha) ||
        !tanhe_p_is_own(data->ratio) || !tanhe_p_is_share(data->crown_cover) ||
        !tanhe_p_is_amount(data->root_shoot) || !tanhe_p_fraction_is_valid(&data->fraction))
        return TANHE_EARG;
    double ratio = data->ratio;
    if (tanhe_p_is_nan(ratio)) {
        tanhe_status status =
            project_published(catalog, TANHE_SOURCE_AR_CM, &query, TANHE_UNIT_ONE, &ratio, &found);
        if (status != TANHE_OK)
            return status;
    } else {
        found =
            tanhe_p_own_factor(TANHE_SOURCE_MEASURED, query.subject, query.property, ratio, TANHE_UNIT_ONE);
    }
    double carbon = data->area_ha * data->forest_t_per_ha * ratio * data->crown_cover *
                    (1 + data->root_shoot) * data->fraction.value;
    if (!tanhe_p_is_number(carbon))
        return TANHE_ERANGE;
    *carbon_tc = carbon;
    if (factor != NULL)
        *factor = found;
    return TANHE_OK;
}

/* ---- bamboo ------------------------------------------------------------------------------------------------------ */

tanhe_status tanhe_bamboo_stand(size_t n, const tanhe_bamboo_age *ages, double *biomass_t_per_ha,
                                double *carbon_tc_per_ha) {
    tanhe_sum sums[2]; /* biomass, carbon, in kg */
    tanhe_carbon_fraction fraction = tanhe_p_no_fraction();
    double totals[2] = {0, 0};
    tanhe_status status = TANHE_OK;
    if (biomass_t_per_ha == NULL || carbon_tc_per_ha == NULL || (n > 0 && ages == NULL))
        return TANHE_EARG;
    for (size_t i = 0; i < n; i++) {
        if (!tanhe_p_is_amount(ages[i].culms_per_ha) || !tanhe_p_is_amount(ages[i].culm_kg) ||
            !tanhe_p_fraction_is_valid(&ages[i].fraction))
            return TANHE_EARG;
    }
    (void)tanhe_sum_init(&sums[0]);
    (void)tanhe_sum_init(&sums[1]);
    for (size_t i = 0; i < n; i++) {
        double kg = ages[i].culms_per_ha * ages[i].culm_kg;
        double kilograms[2] = {kg, kg * ages[i].fraction.value};
        status = tanhe_p_join_fraction(&fraction, i == 0, &ages[i].fraction);
        if (status == TANHE_OK)
            status = project_add(sums, 2, kilograms);
        if (status != TANHE_OK)
            return status;
    }
    for (int k = 0; k < 2 && status == TANHE_OK; k++)
        status = tanhe_sum_value(&sums[k], &totals[k]);
    if (status != TANHE_OK)
        return status;
    *biomass_t_per_ha = totals[0] / 1000;
    *carbon_tc_per_ha = totals[1] / 1000;
    return TANHE_OK;
}

tanhe_status tanhe_bamboo_moso(const tanhe_catalog *catalog, tanhe_id age, tanhe_bamboo_age *out,
                               tanhe_factor *factors) {
    tanhe_query query = {
        TANHE_FOREST_MOSO_BAMBOO, TANHE_PROPERTY_CULM_BIOMASS, age, TANHE_REGION_HUNAN, 0, 0};
    tanhe_carbon_fraction fraction = {0, 0, 0};
    tanhe_factor found[2];
    double culm_kg = 0;
    if (catalog == NULL || out == NULL || age < TANHE_VARIANT_MOSO_1A || age > TANHE_VARIANT_MOSO_5A)
        return TANHE_EARG;
    tanhe_status status = project_published(catalog, TANHE_SOURCE_TAOJIANG_2017, &query,
                                            TANHE_UNIT_KG_PER_TREE, &culm_kg, &found[0]);
    query.property = TANHE_PROPERTY_CARBON_FRACTION;
    if (status == TANHE_OK)
        status = project_published(catalog, TANHE_SOURCE_TAOJIANG_2017, &query, TANHE_UNIT_TC_PER_T,
                                   &fraction.value, &found[1]);
    if (status != TANHE_OK)
        return status;
    fraction.source = found[1].source;
    if (!tanhe_p_fraction_is_valid(&fraction)) /* an overlay can say anything */
        return TANHE_EARG;
    out->culm_kg = culm_kg;
    out->fraction = fraction;
    for (int i = 0; factors != NULL && i < 2; i++)
        factors[i] = found[i];
    return TANHE_OK;
}
