/* SPDX-License-Identifier: MIT */

/* Carriers as one energy, and the quotas of GB/T 51161. */

#include <float.h>
#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/building.h"
#include "tanhe/sum.h"
#include "tanhe/unit.h"
#include "apply.h"
#include "documents.h"
#include "quota.h"

#define HOURS_OF_A_LEAP_YEAR 8784

/* ---- carriers as one energy ------------------------------------------------------------------------------------ */

static int basis_is_valid(int32_t basis) {
    return basis >= TANHE_BASIS_ELECTRICITY_ONLY && basis <= TANHE_BASIS_EQUIVALENT_ELECTRICAL;
}

tanhe_status tanhe_building_energy(size_t n, const tanhe_building_carrier *items, int32_t basis,
                                   tanhe_building_energy_result *out) {
    tanhe_building_energy_result result = {0, basis, 0};
    tanhe_sum sum;
    if (out == NULL || (items == NULL && n > 0) || !basis_is_valid(basis))
        return TANHE_EARG;
    (void)tanhe_sum_init(&sum);
    for (size_t i = 0; i < n; i++) {
        if (!tanhe_p_is_amount(items[i].amount) || !tanhe_p_is_amount(items[i].kwh_per_unit))
            return TANHE_EARG;
        if (basis == TANHE_BASIS_ELECTRICITY_ONLY && items[i].kwh_per_unit != 1)
            return TANHE_ECONFLICT;
        if (tanhe_sum_add_products(&sum, 1, &items[i].amount, &items[i].kwh_per_unit) != TANHE_OK)
            return TANHE_ERANGE;
    }
    tanhe_status status = tanhe_sum_value(&sum, &result.energy_kwh);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

/* ---- figures --------------------------------------------------------------------------------------------------- */

/* One comparison: how far over, and the energy to cut, which is over's share of the whole. */
static void compare_with(const tanhe_quota_figures *f, double value, double *over, double *share,
                         double *cut) {
    *over = f->corrected - value;
    *share = *over / value;
    *cut = *over > 0 ? f->energy * (*over / f->corrected) : 0;
}

static int32_t verdict_of(const tanhe_quota_figures *f) {
    if (f->over_constraint > 0)
        return TANHE_VERDICT_OVER;
    if (tanhe_p_is_nan(f->guide))
        return TANHE_VERDICT_WITHIN;
    return f->over_guide > 0 ? TANHE_VERDICT_BETWEEN : TANHE_VERDICT_GUIDE;
}

/* All that follows from size, energy, measured, corrected, constraint and guide. */
static tanhe_status finish_figures(tanhe_quota_figures *f) {
    compare_with(f, f->constraint, &f->over_constraint, &f->share_constraint, &f->cut_constraint);
    f->over_guide = NAN;
    f->share_guide = NAN;
    f->cut_guide = NAN;
    if (!tanhe_p_is_nan(f->guide))
        compare_with(f, f->guide, &f->over_guide, &f->share_guide, &f->cut_guide);
    f->verdict = verdict_of(f);
    if (!tanhe_p_is_number(f->corrected) || !tanhe_p_is_number(f->share_constraint) ||
        (!tanhe_p_is_nan(f->guide) && !tanhe_p_is_number(f->share_guide)))
        return TANHE_ERANGE;
    return TANHE_OK;
}

/* The guide is the stricter one; an overlay may have it otherwise, or 0. */
static tanhe_status check_values(double constraint, double guide) {
    if (constraint == 0 || guide == 0)
        return TANHE_EZERO;
    return guide > constraint ? TANHE_ECONFLICT : TANHE_OK;
}

/* ---- public buildings -------------------------------------------------------------------------------------------- */

typedef struct quota_family {
    tanhe_id subject; /* of its correction constants */
    tanhe_id corrections[2];
} quota_family;

static const quota_family office_family = {TANHE_BUILDING_OFFICE,
                                           {TANHE_VARIANT_HOURS, TANHE_VARIANT_DENSITY}};
static const quota_family hotel_family = {TANHE_BUILDING_HOTEL,
                                          {TANHE_VARIANT_OCCUPANCY, TANHE_VARIANT_ROOM_SHARE}};
static const quota_family mall_family = {TANHE_BUILDING_MALL, {TANHE_VARIANT_HOURS, 0}};
static const quota_family garage_family = {0, {0, 0}};

/* NULL for what is no subtype of the tables. */
static const quota_family *family_of(tanhe_id subtype) {
    if (subtype < TANHE_BUILDING_GOV_OFFICE || subtype > TANHE_BUILDING_PARKING_MALL)
        return NULL;
    if (subtype >= TANHE_BUILDING_PARKING_OFFICE)
        return &garage_family;
    if (subtype >= TANHE_BUILDING_DEPT_STORE)
        return &mall_family;
    return subtype >= TANHE_BUILDING_FIVE_STAR_HOTEL ? &hotel_family : &office_family;
}

/* Class by zone, the columns of the tables: severe cold and cold are one. */
static int32_t column_of_zone(const tanhe_building *b) {
    int32_t zone = b->zone <= TANHE_ZONE_COLD ? 0 : b->zone - TANHE_ZONE_COLD;
    return (b->building_class - TANHE_CLASS_A) * 4 + zone;
}

tanhe_status tanhe_p_quota_kind(const tanhe_building *building, int32_t *kind) {
    const quota_family *family = family_of(building->subtype);
    if (family == NULL)
        return TANHE_EID;
    *kind = (building->subtype - TANHE_BUILDING_GOV_OFFICE) * 8;
    if (family == &garage_family)
        return building->building_class == 0 && building->zone == 0 ? TANHE_OK : TANHE_EID;
    if (building->building_class < TANHE_CLASS_A || building->building_class > TANHE_CLASS_B ||
        building->zone < TANHE_ZONE_SEVERE_COLD || building->zone > TANHE_ZONE_MILD)
        return TANHE_EID;
    *kind += column_of_zone(building);
    return TANHE_OK;
}

/* NaN, or 0 to a limit. */
static int is_absent_or_upto(double value, double limit) {
    return tanhe_p_is_nan(value) || (tanhe_p_is_amount(value) && value <= limit);
}

tanhe_status tanhe_p_quota_check(const tanhe_building *b) {
    if (b->correction < TANHE_CORRECTION_NONE || b->correction > TANHE_CORRECTION_ABOVE_ONLY ||
        !basis_is_valid(b->basis) || !tanhe_p_is_amount(b->area_m2) || !tanhe_p_is_amount(b->energy_kwh) ||
        !is_absent_or_upto(b->hours, HOURS_OF_A_LEAP_YEAR) ||
        !is_absent_or_upto(b->area_per_person_m2, DBL_MAX) || !is_absent_or_upto(b->occupancy, 1) ||
        !is_absent_or_upto(b->room_share, 1))
        return TANHE_EARG;
    if (b->area_m2 == 0 || b->hours == 0 || b->area_per_person_m2 == 0 || b->occupancy == 0)
        return TANHE_EZERO;
    return TANHE_OK;
}

static tanhe_id unit_of_reference(tanhe_id variant) {
    if (variant == TANHE_VARIANT_HOURS)
        return TANHE_UNIT_H_PER_A;
    return variant == TANHE_VARIANT_DENSITY ? TANHE_UNIT_M2_PER_PERSON : TANHE_UNIT_ONE;
}

/* Constant, slope and reference of one correction, and their factors. */
static tanhe_status load_correction(const tanhe_catalog *catalog, tanhe_id subject, int32_t allow,
                                    tanhe_p_correction *c, tanhe_factor *factors) {
    tanhe_status status = tanhe_p_published_cn(catalog, subject, TANHE_PROPERTY_CORRECTION_CONSTANT,
                                               c->variant, TANHE_UNIT_ONE, allow, &c->constant, &factors[0]);
    if (status == TANHE_OK)
        status = tanhe_p_published_cn(catalog, subject, TANHE_PROPERTY_CORRECTION_SLOPE, c->variant,
                                      TANHE_UNIT_ONE, allow, &c->slope, &factors[1]);
    if (status == TANHE_OK)
        status = tanhe_p_published_cn(catalog, subject, TANHE_PROPERTY_CORRECTION_REFERENCE, c->variant,
                                      unit_of_reference(c->variant), allow, &c->reference, &factors[2]);
    if (status != TANHE_OK)
        return status;
    return c->reference == 0 ? TANHE_EZERO : TANHE_OK;
}

tanhe_status tanhe_p_quota_load(const tanhe_catalog *catalog, const tanhe_building *b, int32_t kind,
                                int32_t allow, tanhe_p_quota *quota, tanhe_factor *factors) {
    const quota_family *family = family_of(b->subtype);
    tanhe_id variant = family == &garage_family ? 0 : TANHE_VARIANT_A_SC_C + kind % 8;
    memset(quota, 0, sizeof(*quota));
    memset(factors, 0, TANHE_QUOTA_FACTORS * sizeof(*factors));
    tanhe_status status = tanhe_p_published_cn(catalog, b->subtype, TANHE_PROPERTY_CONSTRAINT_VALUE, variant,
                                               TANHE_UNIT_KWH_PER_M2_A, allow, &quota->constraint,
                                               &factors[TANHE_QUOTA_CONSTRAINT]);
    if (status == TANHE_OK)
        status =
            tanhe_p_published_cn(catalog, b->subtype, TANHE_PROPERTY_GUIDE_VALUE, variant,
                                 TANHE_UNIT_KWH_PER_M2_A, allow, &quota->guide, &factors[TANHE_QUOTA_GUIDE]);
    if (status == TANHE_OK)
        status = check_values(quota->constraint, quota->guide);
    for (int i = 0; status == TANHE_OK && i < 2; i++) {
        quota->corrections[i].variant = b->correction == TANHE_CORRECTION_NONE ? 0 : family->corrections[i];
        if (quota->corrections[i].variant != 0)
            status = load_correction(catalog, family->subject, allow, &quota->corrections[i],
                                     &factors[i == 0 ? TANHE_QUOTA_FIRST : TANHE_QUOTA_SECOND]);
    }
    return status;
}

/* The ratio that a correction is linear in: 1 at the reference, less of it where the building is used more. */
static double use_ratio(const tanhe_p_correction *c, const tanhe_building *b) {
    switch (c->variant) {
    case TANHE_VARIANT_HOURS:
        return c->reference / b->hours;
    case TANHE_VARIANT_DENSITY:
        return b->area_per_person_m2 / c->reference;
    case TANHE_VARIANT_OCCUPANCY:
        return c->reference / b->occupancy;
    default:
        return b->room_share / c->reference;
    }
}

tanhe_status tanhe_p_quota_apply(const tanhe_building *b, const tanhe_p_quota *quota, tanhe_quota_figures *f,
                                 double corrections[2]) {
    f->size = b->area_m2;
    f->energy = b->energy_kwh;
    f->measured = b->energy_kwh / b->area_m2;
    f->corrected = f->measured;
    for (int i = 0; i < 2; i++) {
        const tanhe_p_correction *c = &quota->corrections[i];
        corrections[i] = 1;
        if (c->variant == 0)
            continue;
        double ratio = use_ratio(c, b);
        if (tanhe_p_is_nan(ratio))
            return TANHE_EMISSING;
        corrections[i] = c->constant + c->slope * ratio;
        if (b->correction == TANHE_CORRECTION_ABOVE_ONLY && corrections[i] > 1)
            corrections[i] = 1;
        f->corrected *= corrections[i];
    }
    f->constraint = quota->constraint;
    f->guide = quota->guide;
    f->unit = TANHE_UNIT_KWH_PER_M2_A;
    f->basis = b->basis;
    f->correction = b->correction;
    return finish_figures(f);
}

tanhe_status tanhe_building_quota(const tanhe_catalog *catalog, const tanhe_building *building, int32_t allow,
                                  tanhe_quota_result *out) {
    tanhe_quota_result result;
    tanhe_p_quota quota;
    int32_t kind = 0;
    if (catalog == NULL || building == NULL || out == NULL || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    tanhe_status status = tanhe_p_quota_check(building);
    if (status == TANHE_OK)
        status = tanhe_p_quota_kind(building, &kind);
    if (status == TANHE_OK)
        status = tanhe_p_quota_load(catalog, building, kind, allow, &quota, result.factors);
    if (status == TANHE_OK)
        status = tanhe_p_quota_apply(building, &quota, &result.figures, result.corrections);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

/* ---- buildings of several uses ------------------------------------------------------------------------------------ */

/* Measured, corrected, constraint, guide: what is weighted by area. */
#define MIXED_INDICES 4

typedef struct mixture {
    tanhe_sum size, energy;
    tanhe_sum apart[MIXED_INDICES]; /* (index - index of the first part) * area */
    double first[MIXED_INDICES];
} mixture;

static void indices_of(const tanhe_quota_figures *f, double indices[MIXED_INDICES]) {
    indices[0] = f->measured;
    indices[1] = f->corrected;
    indices[2] = f->constraint;
    indices[3] = f->guide;
}

static tanhe_status add_to_mixture(mixture *m, const tanhe_quota_figures *f) {
    double indices[MIXED_INDICES];
    indices_of(f, indices);
    (void)tanhe_sum_add(&m->size, f->size);
    (void)tanhe_sum_add(&m->energy, f->energy);
    for (int i = 0; i < MIXED_INDICES; i++) {
        double apart = indices[i] - m->first[i];
        if (tanhe_sum_add_products(&m->apart[i], 1, &apart, &f->size) != TANHE_OK)
            return TANHE_ERANGE;
    }
    return TANHE_OK;
}

static tanhe_status mixture_figures(const mixture *m, tanhe_quota_figures *f) {
    double *const indices[MIXED_INDICES] = {&f->measured, &f->corrected, &f->constraint, &f->guide};
    tanhe_status status = tanhe_sum_value(&m->size, &f->size);
    if (status == TANHE_OK)
        status = tanhe_sum_value(&m->energy, &f->energy);
    for (int i = 0; status == TANHE_OK && i < MIXED_INDICES; i++) {
        double apart = 0;
        status = tanhe_sum_value(&m->apart[i], &apart);
        *indices[i] = m->first[i] + apart / f->size;
    }
    return status == TANHE_OK ? finish_figures(f) : status;
}

/* Adds the parts; *at is the one in error. */
static tanhe_status mix_parts(const tanhe_catalog *catalog, size_t n, const tanhe_building *parts,
                              int32_t allow, mixture *m, size_t *at) {
    for (size_t i = 0; i < n; i++) {
        tanhe_quota_result part;
        *at = i;
        tanhe_status status = tanhe_building_quota(catalog, &parts[i], allow, &part);
        if (status != TANHE_OK)
            return status;
        if (parts[i].correction != parts[0].correction || parts[i].basis != parts[0].basis)
            return TANHE_ECONFLICT;
        if (i == 0)
            indices_of(&part.figures, m->first);
        status = add_to_mixture(m, &part.figures);
        if (status != TANHE_OK)
            return status;
    }
    return TANHE_OK;
}

tanhe_status tanhe_building_mixed(const tanhe_catalog *catalog, size_t n, const tanhe_building *parts,
                                  int32_t allow, tanhe_quota_figures *out, tanhe_quota_result *each,
                                  size_t *failed) {
    tanhe_quota_figures result;
    mixture m;
    size_t at = 0;
    if (catalog == NULL || parts == NULL || n == 0 || out == NULL || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    (void)tanhe_sum_init(&m.size);
    (void)tanhe_sum_init(&m.energy);
    for (int i = 0; i < MIXED_INDICES; i++)
        (void)tanhe_sum_init(&m.apart[i]);
    tanhe_status status = mix_parts(catalog, n, parts, allow, &m, &at);
    if (status != TANHE_OK) {
        if (failed != NULL)
            *failed = at;
        return status;
    }
    result.unit = TANHE_UNIT_KWH_PER_M2_A;
    result.basis = parts[0].basis;
    result.correction = parts[0].correction;
    status = mixture_figures(&m, &result);
    if (status != TANHE_OK)
        return status;
    for (size_t i = 0; each != NULL && i < n; i++)
        (void)tanhe_building_quota(catalog, &parts[i], allow, &each[i]);
    *out = result;
    return TANHE_OK;
}

/* ---- households and heating ---------------------------------------------------------------------------------------- */

/* A larger household may use more. */
static tanhe_status correct_for_persons(const tanhe_catalog *catalog, int32_t persons, int32_t allow,
                                        tanhe_quota_figures *f, tanhe_factor *factor) {
    double reference = 0;
    tanhe_status status =
        tanhe_p_published_cn(catalog, TANHE_BUILDING_HOUSEHOLD, TANHE_PROPERTY_CORRECTION_REFERENCE, 0,
                             TANHE_UNIT_PERSON_PER_HOUSEHOLD, allow, &reference, factor);
    if (status != TANHE_OK)
        return status;
    if (reference == 0)
        return TANHE_EZERO;
    if (persons > reference)
        f->constraint = f->constraint * persons / reference;
    return TANHE_OK;
}

tanhe_status tanhe_household_quota(const tanhe_catalog *catalog, tanhe_id subject, double energy,
                                   int32_t persons, int32_t zone, int32_t allow, tanhe_plain_quota *out) {
    tanhe_plain_quota result;
    tanhe_quota_figures *f = &result.figures;
    int is_gas = subject == TANHE_BUILDING_HOUSEHOLD_GAS;
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(energy) || persons < 0 ||
        !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if ((!is_gas && subject != TANHE_BUILDING_HOUSEHOLD_ELECTRICITY) || zone < TANHE_ZONE_SEVERE_COLD ||
        zone > TANHE_ZONE_MILD)
        return TANHE_EID;
    memset(&result, 0, sizeof(result));
    f->size = 1;
    f->energy = energy;
    f->measured = energy;
    f->corrected = energy;
    f->guide = NAN;
    f->unit = is_gas ? TANHE_UNIT_M3_PER_HOUSEHOLD_A : TANHE_UNIT_KWH_PER_HOUSEHOLD_A;
    tanhe_status status = tanhe_p_published_cn(catalog, subject, TANHE_PROPERTY_CONSTRAINT_VALUE,
                                               TANHE_VARIANT_SEVERE_COLD + (zone - TANHE_ZONE_SEVERE_COLD),
                                               f->unit, allow, &f->constraint, &result.constraint);
    if (status == TANHE_OK)
        status = check_values(f->constraint, f->constraint);
    if (status == TANHE_OK && persons > 0)
        status = correct_for_persons(catalog, persons, allow, f, &result.reference);
    if (status == TANHE_OK)
        status = finish_figures(f);
    if (status == TANHE_OK)
        *out = result;
    return status;
}

tanhe_status tanhe_heating_quota(const tanhe_catalog *catalog, double heat_gj, double area_m2, int32_t region,
                                 int32_t allow, tanhe_plain_quota *out) {
    tanhe_plain_quota result;
    tanhe_quota_figures *f = &result.figures;
    tanhe_query query = {TANHE_BUILDING_HEATING, TANHE_PROPERTY_CONSTRAINT_VALUE, 0, region, 0, allow};
    if (catalog == NULL || out == NULL || !tanhe_p_is_amount(heat_gj) || !tanhe_p_is_amount(area_m2) ||
        region <= 0 || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if (area_m2 == 0)
        return TANHE_EZERO;
    memset(&result, 0, sizeof(result));
    f->size = area_m2;
    f->energy = heat_gj;
    f->measured = heat_gj / area_m2;
    f->corrected = f->measured;
    f->unit = TANHE_UNIT_GJ_PER_M2_A;
    tanhe_status status = tanhe_p_published(catalog, &query, f->unit, &f->constraint, &result.constraint);
    query.property = TANHE_PROPERTY_GUIDE_VALUE;
    if (status == TANHE_OK)
        status = tanhe_p_published(catalog, &query, f->unit, &f->guide, &result.guide);
    if (status == TANHE_OK)
        status = check_values(f->constraint, f->guide);
    if (status == TANHE_OK)
        status = finish_figures(f);
    if (status == TANHE_OK)
        *out = result;
    return status;
}
