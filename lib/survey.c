/* SPDX-License-Identifier: MIT */

/* Growth of a forest's stock between surveys, and forest cover. */

#include <float.h>
#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/land.h"
#include "carbon.h"

/* Numbers of the caller's own definitions begin here. */
#define SURVEY_FIRST_OWN 100

static int is_cover(const tanhe_survey *survey) {
    return survey->definition == TANHE_SURVEY_COVER_FORESTRY || survey->definition == TANHE_SURVEY_COVER_LAND;
}

static int is_stock_survey(const tanhe_survey *survey) {
    return survey->definition == TANHE_SURVEY_STANDING_STOCK ||
           survey->definition == TANHE_SURVEY_FOREST_STOCK;
}

static int is_survey(const tanhe_survey *survey) {
    int32_t definition = survey->definition;
    int is_known = definition >= TANHE_SURVEY_STANDING_STOCK && definition <= TANHE_SURVEY_COVER_LAND;
    return (is_known || definition >= SURVEY_FIRST_OWN) && survey->year > 0 &&
           (is_cover(survey) ? tanhe_p_is_share(survey->value) : tanhe_p_is_amount(survey->value));
}

/* Relative change, and of a stock the compound rate. One year's is the plain one: 3.5 % is then 3.5 %. */
static tanhe_status survey_growth(const tanhe_survey *before, const tanhe_survey *after,
                                  tanhe_survey_change *r) {
    double ratio = after->value / before->value;
    if (!tanhe_p_is_number(ratio))
        return TANHE_ERANGE;
    r->relative = r->change / before->value;
    if (is_cover(before) || is_cover(after) || after->value == 0)
        return TANHE_OK;
    if (ratio == 0)
        return TANHE_ERANGE;
    int32_t years = after->year - before->year;
    r->net_stock_growth = years == 1 ? r->relative : tanhe_p_root(ratio, years) - 1;
    return TANHE_OK;
}

tanhe_status tanhe_survey_compare(const tanhe_survey *before, const tanhe_survey *after,
                                  tanhe_survey_change *out) {
    tanhe_survey_change r;
    if (before == NULL || after == NULL || out == NULL || !is_survey(before) || !is_survey(after) ||
        before->year >= after->year)
        return TANHE_EARG;
    if ((is_cover(before) && is_stock_survey(after)) || (is_stock_survey(before) && is_cover(after)))
        return TANHE_ECONFLICT;
    memset(&r, 0, sizeof(r));
    r.years = after->year - before->year;
    r.change = after->value - before->value;
    r.change_per_year = r.change / r.years;
    r.relative = NAN;
    r.net_stock_growth = NAN;
    r.definition_before = before->definition;
    r.definition_after = after->definition;
    r.comparable = before->definition == after->definition;
    if (before->value > 0) {
        tanhe_status status = survey_growth(before, after, &r);
        if (status != TANHE_OK)
            return status;
    }
    *out = r;
    return r.comparable ? TANHE_OK : TANHE_BREAK;
}

tanhe_status tanhe_forest_cover(double trees_ha, double bamboo_ha, double special_shrub_ha, double land_ha,
                                double *cover) {
    if (!tanhe_p_is_amount(trees_ha) || !tanhe_p_is_amount(bamboo_ha) ||
        !tanhe_p_is_amount(special_shrub_ha) || !tanhe_p_is_amount(land_ha) || cover == NULL)
        return TANHE_EARG;
    if (land_ha == 0)
        return TANHE_EZERO;
    double share = (trees_ha + bamboo_ha + special_shrub_ha) / land_ha;
    if (share > 1 + 4 * DBL_EPSILON) /* areas in decimals that make up the land may add up to a bit more */
        return TANHE_EARG;
    *cover = share < 1 ? share : 1;
    return TANHE_OK;
}
