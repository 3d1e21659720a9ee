/* SPDX-License-Identifier: MIT */

/*
 * Many buildings against their quotas in one pass. A kind of building (subtype, class, zone) is looked up when
 * its first row comes; the first in line are kept in a heap in the caller's arrays, the last of them on top.
 */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/building.h"
#include "tanhe/sum.h"
#include "columns.h"
#include "documents.h"
#include "quota.h"

#define RANK_BLOCK  512
#define RANK_TOTALS 4 /* area, energy, the two cuts */

typedef struct rank_run {
    const tanhe_catalog *catalog;
    const tanhe_building_columns *columns;
    const tanhe_building_outputs *outputs;
    int32_t by, allow;
    int64_t *first; /* the heap: rows, and what they are ranked by */
    double *values;
    size_t k, listed;
    tanhe_rank_summary summary;
    tanhe_sum totals[RANK_TOTALS];
    size_t waiting; /* rows in `block`, not yet in the totals */
    double block[RANK_TOTALS][RANK_BLOCK];
    int32_t known[TANHE_P_QUOTA_KINDS]; /* looked up: 1 */
    tanhe_status status[TANHE_P_QUOTA_KINDS];
    tanhe_p_quota quotas[TANHE_P_QUOTA_KINDS];
} rank_run;

/* ---- columns ------------------------------------------------------------------------------------------------- */

static void put_number(tanhe_result_pointer column, size_t i, double value) {
    double *numbers = (double *)column.address;
    if (numbers != NULL)
        numbers[i] = value;
}

static void put_integer(tanhe_result_pointer column, size_t i, int32_t value) {
    int32_t *integers = (int32_t *)column.address;
    if (integers != NULL)
        integers[i] = value;
}

static tanhe_building building_at(const tanhe_building_columns *c, size_t i) {
    tanhe_building b = {tanhe_p_number_at(c->area_m2, i),
                        tanhe_p_number_at(c->energy_kwh, i),
                        tanhe_p_number_at(c->hours, i),
                        tanhe_p_number_at(c->area_per_person_m2, i),
                        tanhe_p_number_at(c->occupancy, i),
                        tanhe_p_number_at(c->room_share, i),
                        tanhe_p_integer_at(c->subtype, i, c->all_subtype),
                        tanhe_p_integer_at(c->building_class, i, c->all_class),
                        tanhe_p_integer_at(c->zone, i, c->all_zone),
                        c->correction,
                        c->basis,
                        0};
    return b;
}

static void put_outputs(const tanhe_building_outputs *o, size_t i, tanhe_status status,
                        const tanhe_quota_figures *f) {
    int good = status == TANHE_OK;
    put_number(o->corrected, i, good ? f->corrected : NAN);
    put_number(o->share_constraint, i, good ? f->share_constraint : NAN);
    put_number(o->share_guide, i, good ? f->share_guide : NAN);
    put_number(o->cut_constraint, i, good ? f->cut_constraint : NAN);
    put_number(o->cut_guide, i, good ? f->cut_guide : NAN);
    put_integer(o->verdict, i, good ? f->verdict : 0);
    put_integer(o->status, i, status);
}

/* ---- the first in line ----------------------------------------------------------------------------------------- */

/* Whether place a of the heap comes behind place b: of equal values the lower row is first. */
static int is_behind(const rank_run *r, size_t a, size_t b) {
    if (r->values[a] < r->values[b])
        return 1;
    return r->values[a] == r->values[b] && r->first[a] > r->first[b];
}

static void swap_places(rank_run *r, size_t a, size_t b) {
    int64_t row = r->first[a];
    double value = r->values[a];
    r->first[a] = r->first[b];
    r->values[a] = r->values[b];
    r->first[b] = row;
    r->values[b] = value;
}

/* The place comes down among the first n until nothing below it is behind it. */
static void come_down(rank_run *r, size_t place, size_t n) {
    for (;;) {
        size_t child = 2 * place + 1;
        if (child >= n)
            return;
        if (child + 1 < n && is_behind(r, child + 1, child))
            child++;
        if (!is_behind(r, child, place))
            return;
        swap_places(r, child, place);
        place = child;
    }
}

static void stand_in_line(rank_run *r, int64_t row, double value) {
    if (!(value > 0) || r->k == 0)
        return;
    if (r->listed < r->k) {
        size_t place = r->listed++;
        r->first[place] = row;
        r->values[place] = value;
        for (; place > 0 && is_behind(r, place, (place - 1) / 2); place = (place - 1) / 2)
            swap_places(r, place, (place - 1) / 2);
    } else if (value > r->values[0]) { /* an equal one came before */
        r->first[0] = row;
        r->values[0] = value;
        come_down(r, 0, r->k);
    }
}

/* Takes the last of the heap to the end, again and again. */
static void sort_line(rank_run *r) {
    for (size_t n = r->listed; n > 1; n--) {
        swap_places(r, 0, n - 1);
        come_down(r, 0, n - 1);
    }
    for (size_t i = r->listed; i < r->k; i++) {
        r->first[i] = -1;
        r->values[i] = NAN;
    }
}

/* ---- rows ------------------------------------------------------------------------------------------------------ */

static void add_block_to_totals(rank_run *r) {
    for (int i = 0; i < RANK_TOTALS; i++)
        (void)tanhe_sum_add_n(&r->totals[i], r->waiting, r->block[i]);
    r->waiting = 0;
}

static tanhe_status figures_at(rank_run *r, size_t i, tanhe_quota_figures *f) {
    tanhe_building b = building_at(r->columns, i);
    double corrections[2];
    int32_t kind = 0;
    tanhe_status status = tanhe_p_quota_check(&b);
    if (status == TANHE_OK)
        status = tanhe_p_quota_kind(&b, &kind);
    if (status != TANHE_OK)
        return status;
    if (!r->known[kind]) {
        tanhe_factor factors[TANHE_QUOTA_FACTORS];
        r->known[kind] = 1;
        r->status[kind] = tanhe_p_quota_load(r->catalog, &b, kind, r->allow, &r->quotas[kind], factors);
    }
    status = r->status[kind];
    return status == TANHE_OK ? tanhe_p_quota_apply(&b, &r->quotas[kind], f, corrections) : status;
}

static double ranked_by(int32_t by, const tanhe_quota_figures *f) {
    if (by == TANHE_RANK_SHARE_CONSTRAINT)
        return f->share_constraint;
    return by == TANHE_RANK_CUT_GUIDE ? f->cut_guide : f->cut_constraint;
}

static tanhe_status rank_row(rank_run *r, size_t i) {
    tanhe_quota_figures f;
    tanhe_status status = figures_at(r, i, &f);
    if (r->outputs != NULL)
        put_outputs(r->outputs, i, status, &f);
    if (status != TANHE_OK) {
        r->summary.bad++;
        return status;
    }
    r->summary.over += f.verdict == TANHE_VERDICT_OVER;
    r->summary.between += f.verdict == TANHE_VERDICT_BETWEEN;
    r->summary.guide += f.verdict == TANHE_VERDICT_GUIDE;
    stand_in_line(r, (int64_t)i, ranked_by(r->by, &f));
    r->block[0][r->waiting] = f.size;
    r->block[1][r->waiting] = f.energy;
    r->block[2][r->waiting] = f.cut_constraint;
    r->block[3][r->waiting] = f.cut_guide;
    if (++r->waiting == RANK_BLOCK)
        add_block_to_totals(r);
    return TANHE_OK;
}

static tanhe_status finish_totals(rank_run *r) {
    double *const totals[RANK_TOTALS] = {&r->summary.area_m2, &r->summary.energy_kwh,
                                         &r->summary.cut_constraint_kwh, &r->summary.cut_guide_kwh};
    add_block_to_totals(r);
    for (int i = 0; i < RANK_TOTALS; i++) {
        tanhe_status status = tanhe_sum_value(&r->totals[i], totals[i]);
        if (status != TANHE_OK)
            return status;
    }
    return TANHE_OK;
}

tanhe_status tanhe_building_rank(const tanhe_catalog *catalog, const tanhe_building_columns *columns,
                                 size_t n, int32_t by, int32_t allow, const tanhe_building_outputs *outputs,
                                 size_t k, int64_t *first, double *values, tanhe_rank_summary *summary) {
    tanhe_status bad = TANHE_OK;
    rank_run r;
    if (catalog == NULL || columns == NULL || summary == NULL || by < TANHE_RANK_CUT_CONSTRAINT ||
        by > TANHE_RANK_SHARE_CONSTRAINT || !tanhe_p_allow_is_valid(allow) ||
        (k > 0 && (first == NULL || values == NULL)) ||
        (n > 0 && (columns->area_m2.address == NULL || columns->energy_kwh.address == NULL)))
        return TANHE_EARG;
    r.catalog = catalog;
    r.columns = columns;
    r.outputs = outputs;
    r.by = by;
    r.allow = allow;
    r.first = first;
    r.values = values;
    r.k = k;
    r.listed = 0;
    r.waiting = 0;
    memset(&r.summary, 0, sizeof(r.summary));
    memset(r.known, 0, sizeof(r.known));
    for (int i = 0; i < RANK_TOTALS; i++)
        (void)tanhe_sum_init(&r.totals[i]);
    for (size_t i = 0; i < n; i++) {
        tanhe_status status = rank_row(&r, i);
        bad = bad == TANHE_OK ? status : bad;
    }
    sort_line(&r);
    tanhe_status status = finish_totals(&r);
    if (status != TANHE_OK)
        return status;
    r.summary.listed = (int64_t)r.listed;
    *summary = r.summary;
    return bad;
}
