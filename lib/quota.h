/* SPDX-License-Identifier: MIT */
#ifndef TANHE_QUOTA_H
#define TANHE_QUOTA_H

/* Quotas of GB/T 51161, shared by the parts of the room building. */

#include "tanhe/building.h"
#include "internal.h"

/* One correction: constant + slope * (reference / x or x / reference). */
typedef struct tanhe_p_correction {
    double constant, slope, reference;
    tanhe_id variant; /* of which parameter; 0 none */
    int32_t reserved;
} tanhe_p_correction;

/* What a kind of building is compared with. */
typedef struct tanhe_p_quota {
    double constraint, guide;
    tanhe_p_correction corrections[2];
} tanhe_p_quota;

/* Kinds of building: subtype by class and zone. */
#define TANHE_P_QUOTA_KINDS (16 * 8)

/* The number of a building's kind. TANHE_OK; TANHE_EID */
TANHE_INTERNAL tanhe_status tanhe_p_quota_kind(const tanhe_building *building, int32_t *kind);

/* All that can be wrong with a building before its quota is known, but its kind. */
TANHE_INTERNAL tanhe_status tanhe_p_quota_check(const tanhe_building *building);

/* The values of a building's kind; `factors` holds TANHE_QUOTA_FACTORS. The building was checked. */
TANHE_INTERNAL tanhe_status tanhe_p_quota_load(const tanhe_catalog *catalog, const tanhe_building *building,
                                               int32_t kind, int32_t allow, tanhe_p_quota *quota,
                                               tanhe_factor *factors);

/* The arithmetic. TANHE_OK; TANHE_EMISSING; TANHE_ERANGE */
TANHE_INTERNAL tanhe_status tanhe_p_quota_apply(const tanhe_building *building, const tanhe_p_quota *quota,
                                                tanhe_quota_figures *figures, double corrections[2]);

#endif
