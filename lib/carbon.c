/* SPDX-License-Identifier: MIT */

/* What the files of the room land share. */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "carbon.h"

int tanhe_p_fraction_is_valid(const tanhe_carbon_fraction *fraction) {
    return fraction->value > 0 && fraction->value <= 1 && fraction->source > 0 && fraction->reserved == 0;
}

tanhe_carbon_fraction tanhe_p_no_fraction(void) {
    tanhe_carbon_fraction none = {NAN, 0, 0};
    return none;
}

tanhe_status tanhe_p_join_fraction(tanhe_carbon_fraction *sum, int first, const tanhe_carbon_fraction *next) {
    if (first) {
        *sum = *next;
        return TANHE_OK;
    }
    if (sum->source != next->source)
        return TANHE_ECONFLICT;
    if (sum->value != next->value)
        sum->value = NAN;
    return TANHE_OK;
}

tanhe_status tanhe_p_carbon_change(double gain_tc, double loss_tc, double change_tc,
                                   const tanhe_carbon_fraction *fraction, int32_t method,
                                   tanhe_carbon_change *out) {
    tanhe_carbon_change change;
    double sink = tanhe_p_co2_of(change_tc);
    if (!tanhe_p_is_number(sink))
        return TANHE_ERANGE;
    memset(&change, 0, sizeof(change));
    change.gain_tc = gain_tc;
    change.loss_tc = loss_tc;
    change.change_tc = change_tc;
    change.co2_t = 0 - sink; /* +0, not -0, where nothing changed */
    change.sink_co2_t = sink;
    change.fraction = *fraction;
    change.method = method;
    *out = change;
    return TANHE_OK;
}

tanhe_status tanhe_p_own_or_published(const tanhe_catalog *catalog, double own, const tanhe_query *query,
                                      tanhe_id unit, double *value, tanhe_factor *factor) {
    if (tanhe_p_is_nan(own))
        return tanhe_p_published(catalog, query, unit, value, factor);
    *value = own;
    *factor = tanhe_p_own_factor(TANHE_SOURCE_MEASURED, query->subject, query->property, own, unit);
    return TANHE_OK;
}
