/* SPDX-License-Identifier: MIT */
#ifndef TANHE_FARM_H
#define TANHE_FARM_H

/* What rice, livestock and nitrogen share: values by zone, feeding or climate, which nothing else stands for. */

#include "carbon.h"

/* Is an id one of first to last? */
static inline int tanhe_p_is_between(tanhe_id id, tanhe_id first, tanhe_id last) {
    return id >= first && id <= last;
}

/*
 * As tanhe_p_own_or_published, but of the variant asked alone: a confirmed value without a variant does not stand for
 * a locked one of the variant, or for none at all.
 */
TANHE_INTERNAL tanhe_status tanhe_p_own_or_variant(const tanhe_catalog *catalog, double own,
                                                   const tanhe_query *query, tanhe_id unit, double *value,
                                                   tanhe_factor *factor);

#endif
