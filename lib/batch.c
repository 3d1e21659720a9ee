/* SPDX-License-Identifier: MIT */

/*
 * Many rows at once. Rows of one kind (category, subject, unit, region, year) share their factors, so each kind is
 * computed once as a line and its amounts are collected; a full block of them goes through the same arithmetic
 * in columns and into the exact totals. Rows with values of their own, and those of land, go one by one.
 */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/inventory.h"
#include "apply.h"
#include "columns.h"
#include "measures.h"
#include "unit.h"

#define KIND_ROWS 512

/* Up to here no product of an amount and factors overflows; a test line of this amount is computed to know. */
#define LARGE_AMOUNT 1e200

typedef struct kind_key {
    tanhe_id category, subject, unit;
    int32_t region, year;
} kind_key;

typedef struct kind {
    kind_key key;
    double largest;  /* amounts above it go one by one; -1 for all, when the kind has no result */
    tanhe_line like; /* the line of 1 unit */
    size_t count;
    double amounts[KIND_ROWS];
} kind;

/* In the caller's working memory: this, the kinds, and a hash of twice as many places (kind number + 1, 0 free). */
typedef struct workshop {
    tanhe_inventory *inventory;
    const tanhe_catalog *catalog;
    const tanhe_inventory_settings *settings;
    kind *kinds;
    int32_t *slots;
    size_t capacity, count, slot_count;
} workshop;

#define BYTES_PER_KIND (sizeof(kind) + 2 * sizeof(int32_t))

/* Kinds are numbered by int32_t, and their bytes by size_t, which counts for less on 32-bit machines. */
static const size_t kinds_most =
    (size_t)-1 / BYTES_PER_KIND < INT32_MAX / 2 ? (size_t)-1 / BYTES_PER_KIND : INT32_MAX / 2;

size_t tanhe_inventory_work_size(size_t kinds) {
    if (kinds > kinds_most)
        return 0;
    return kinds * BYTES_PER_KIND;
}

/* ---- the arithmetic of one kind, in columns -------------------------------------------------------------------- */

/* Columns of one block. Each measure has its own, since all go to the totals together. */
typedef struct block {
    const kind *of;
    double energy[KIND_ROWS], work[KIND_ROWS];
    double column[TANHE_P_MEASURES][KIND_ROWS];
    const double *measures[TANHE_P_MEASURES];
} block;

static const tanhe_factor *used_factor(const block *b, int position) {
    const tanhe_factor *factor = &b->of->like.factors[position];
    return factor->property != 0 ? factor : NULL;
}

/* Amounts x factor, or heat x factor where the factor is per energy, as for one row. */
static void multiply_amounts(block *b, int position, tanhe_id result_unit, int measure) {
    const kind *k = b->of;
    const tanhe_factor *factor = used_factor(b, position);
    int32_t match = 0;
    if (factor == NULL)
        return;
    b->measures[measure] = b->column[measure];
    tanhe_status status = tanhe_p_apply_n(factor, k->count, k->amounts, k->key.unit, result_unit,
                                          b->column[measure], b->work, &match);
    if (status == TANHE_EUNIT)
        (void)tanhe_p_apply_n(factor, k->count, b->energy, TANHE_UNIT_GJ, result_unit, b->column[measure],
                              b->work, &match);
}

static void fill_energy(block *b) {
    const kind *k = b->of;
    const tanhe_factor *ncv = used_factor(b, TANHE_LINE_NCV);
    int32_t match = 0;
    if (tanhe_p_is_nan(k->like.energy_gj))
        return;
    if (ncv != NULL)
        (void)tanhe_p_apply_n(ncv, k->count, k->amounts, k->key.unit, TANHE_UNIT_GJ, b->energy, b->work,
                              &match);
    else
        (void)tanhe_p_convert_n(k->count, k->amounts, k->key.unit, TANHE_UNIT_GJ, b->energy);
}

static void burn(block *b) {
    const kind *k = b->of;
    const tanhe_factor *content = used_factor(b, TANHE_LINE_CARBON_CONTENT);
    int measure = k->like.co2_bio_t > 0 ? TANHE_P_CO2_BIO : TANHE_P_CO2;
    fill_energy(b);
    if (content != NULL) {
        b->measures[measure] = b->column[measure];
        (void)tanhe_p_carbon_n(content, used_factor(b, TANHE_LINE_OXIDATION), k->count, b->energy,
                               b->column[measure]);
    } else {
        multiply_amounts(b, TANHE_LINE_EF_CO2, TANHE_UNIT_TCO2, measure);
    }
    multiply_amounts(b, TANHE_LINE_EF_CH4, TANHE_UNIT_TCH4, TANHE_P_CH4);
    multiply_amounts(b, TANHE_LINE_EF_N2O, TANHE_UNIT_TN2O, TANHE_P_N2O);
}

/* The amounts are masses of gas. */
static void release(block *b) {
    const kind *k = b->of;
    const tanhe_factor *gwp = used_factor(b, TANHE_LINE_GWP_FGAS);
    int measure = TANHE_P_CO2;
    tanhe_id own_unit = TANHE_UNIT_TCO2;
    if (gwp != NULL) {
        measure = TANHE_P_FGAS;
    } else if (k->like.ch4_t > 0) {
        measure = TANHE_P_CH4;
        own_unit = TANHE_UNIT_TCH4;
    } else if (k->like.n2o_t > 0) {
        measure = TANHE_P_N2O;
        own_unit = TANHE_UNIT_TN2O;
    }
    double *mass_t = b->column[measure];
    b->measures[measure] = mass_t;
    if (tanhe_p_convert_n(k->count, k->amounts, k->key.unit, TANHE_UNIT_T, mass_t) == TANHE_EUNIT)
        (void)tanhe_p_convert_n(k->count, k->amounts, k->key.unit, own_unit, mass_t);
    for (size_t i = 0; gwp != NULL && i < k->count; i++)
        mass_t[i] *= gwp->value;
}

static void add_co2e(block *b, int measure, const tanhe_factor *gwp) {
    const double *column = b->measures[measure];
    double *co2e = b->column[TANHE_P_CO2E];
    if (column == NULL)
        return;
    for (size_t i = 0; i < b->of->count; i++)
        co2e[i] += gwp != NULL ? column[i] * gwp->value : column[i];
}

static void total_co2e(block *b) {
    memset(b->column[TANHE_P_CO2E], 0, b->of->count * sizeof(double));
    b->measures[TANHE_P_CO2E] = b->column[TANHE_P_CO2E];
    add_co2e(b, TANHE_P_CO2, NULL);
    add_co2e(b, TANHE_P_FGAS, NULL);
    add_co2e(b, TANHE_P_CH4, used_factor(b, TANHE_LINE_GWP_CH4));
    add_co2e(b, TANHE_P_N2O, used_factor(b, TANHE_LINE_GWP_N2O));
}

/* The rows collected of one kind go into the totals. */
static void flush(workshop *w, kind *k) {
    block b;
    int indirect = k->like.method == TANHE_METHOD_ELECTRICITY || k->like.method == TANHE_METHOD_HEAT;
    b.of = k;
    memset(b.measures, 0, sizeof(b.measures));
    if (k->count == 0)
        return;
    if (k->like.method == TANHE_METHOD_COMBUSTION)
        burn(&b);
    else if (k->like.method == TANHE_METHOD_GAS)
        release(&b);
    else
        multiply_amounts(&b, TANHE_LINE_EF_CO2, TANHE_UNIT_TCO2,
                         TANHE_P_INDIRECT); /* only purchases have no values of their own */
    if (!indirect)
        total_co2e(&b);
    multiply_amounts(&b, TANHE_LINE_COAL, TANHE_UNIT_TCE, indirect ? TANHE_P_INDIRECT_COAL : TANHE_P_COAL);
    tanhe_p_add_columns(w->inventory, &k->like, k->count, b.measures);
    k->count = 0;
}

static void flush_all(workshop *w) {
    for (size_t i = 0; i < w->count; i++)
        flush(w, &w->kinds[i]);
}

/* ---- kinds ------------------------------------------------------------------------------------------------------ */

static int same_kind(const kind_key *a, const kind_key *b) {
    return a->subject == b->subject && a->category == b->category && a->unit == b->unit &&
           a->region == b->region && a->year == b->year;
}

static size_t hash_of(const kind_key *key, uint64_t slots) {
    uint64_t a = (uint64_t)(uint32_t)key->category << 32 | (uint32_t)key->subject;
    uint64_t b = (uint64_t)(uint32_t)key->unit << 32 | ((uint32_t)key->region ^ (uint32_t)key->year << 20);
    uint64_t mixed = (a ^ b * 0x9e3779b97f4a7c15) * 0xd6e8feb86659fd93;
    return (size_t)((mixed >> 32) * slots >> 32); /* spread over the slots without a division */
}

/* Computes the kind's line of one unit, and of a large amount to know that none below it overflows. */
static void compute_kind(const workshop *w, kind *k) {
    tanhe_activity row;
    tanhe_line large;
    (void)tanhe_activity_init(&row);
    row.category = k->key.category;
    row.subject = k->key.subject;
    row.unit = k->key.unit;
    row.region = k->key.region;
    row.year = k->key.year;
    row.amount = LARGE_AMOUNT;
    int is_kind = tanhe_inventory_line(w->catalog, w->settings, &row, &large) == TANHE_OK &&
                  large.method != TANHE_METHOD_LAND;
    k->largest = is_kind ? LARGE_AMOUNT : -1;
    row.amount = 1;
    (void)tanhe_inventory_line(w->catalog, w->settings, &row, &k->like);
}

/* The kind of a key, computed when it is new; all are flushed and forgotten when there is no room for it. */
static kind *kind_of(workshop *w, const kind_key *key) {
    size_t slot = hash_of(key, w->slot_count);
    while (w->slots[slot] != 0) {
        kind *known = &w->kinds[w->slots[slot] - 1];
        if (same_kind(&known->key, key))
            return known;
        slot = slot + 1 < w->slot_count ? slot + 1 : 0;
    }
    if (w->count == w->capacity) {
        flush_all(w);
        w->count = 0;
        memset(w->slots, 0, w->slot_count * sizeof(*w->slots));
        slot = hash_of(key, w->slot_count);
    }
    kind *made = &w->kinds[w->count++];
    w->slots[slot] = (int32_t)w->count;
    made->key = *key;
    made->count = 0;
    compute_kind(w, made);
    return made;
}

/* ---- rows ----------------------------------------------------------------------------------------------------------- */

#define OWN_VALUES 8

static int has_own_values(const tanhe_pointer *own, size_t i) {
    for (int c = 0; c < OWN_VALUES; c++) {
        double value = tanhe_p_number_at(own[c], i);
        if (!tanhe_p_is_nan(value))
            return 1;
    }
    return 0;
}

/* A row with values of its own, or beyond the collected range, computed by itself. */
static tanhe_status add_row(const workshop *w, const kind_key *key, tanhe_id variant, double amount,
                            const tanhe_pointer *own, size_t i) {
    tanhe_activity row;
    tanhe_line line;
    (void)tanhe_activity_init(&row);
    double *const values[OWN_VALUES] = {&row.ncv,    &row.carbon_content, &row.oxidation, &row.ef_co2,
                                        &row.ef_ch4, &row.ef_n2o,         &row.u_amount,  &row.u_factor};
    for (int c = 0; c < OWN_VALUES; c++)
        *values[c] = tanhe_p_number_at(own[c], i);
    row.category = key->category;
    row.subject = key->subject;
    row.unit = key->unit;
    row.region = key->region;
    row.year = key->year;
    row.variant = variant;
    row.amount = amount;
    tanhe_status status = tanhe_inventory_line(w->catalog, w->settings, &row, &line);
    return status == TANHE_OK ? tanhe_inventory_add(w->inventory, &line) : status;
}

/* A row of a kind: collected. The cell is reserved with the first one, so that a full inventory shows here. */
static tanhe_status collect(workshop *w, const kind_key *key, double amount, int *by_itself) {
    kind *k = kind_of(w, key);
    *by_itself = !(amount >= 0 && amount <= k->largest); /* also every row of a kind that is bad */
    if (*by_itself)
        return TANHE_OK;
    if (k->count == 0 && tanhe_p_reserve(w->inventory, &k->like) != TANHE_OK)
        return TANHE_ESIZE;
    k->amounts[k->count++] = amount;
    if (k->count == KIND_ROWS)
        flush(w, k);
    return TANHE_OK;
}

static tanhe_status take_row(workshop *w, const tanhe_activity_columns *c, const tanhe_pointer *own,
                             int any_own, size_t i) {
    double amount = ((const double *)c->amount.address)[i];
    tanhe_id variant = tanhe_p_integer_at(c->variant, i, c->all_variant);
    int by_itself = variant != 0 || (any_own && has_own_values(own, i));
    tanhe_status status = TANHE_OK;
    kind_key key = {tanhe_p_integer_at(c->category, i, c->all_category),
                    tanhe_p_integer_at(c->subject, i, c->all_subject),
                    tanhe_p_integer_at(c->unit, i, c->all_unit), tanhe_p_integer_at(c->region, i, 0),
                    tanhe_p_integer_at(c->year, i, 0)};
    if (!by_itself)
        status = collect(w, &key, amount, &by_itself);
    return by_itself ? add_row(w, &key, variant, amount, own, i) : status;
}

static void set_up(workshop *w, void *work, size_t work_size) {
    w->capacity = work_size / BYTES_PER_KIND;
    w->capacity = w->capacity > INT32_MAX / 2 ? INT32_MAX / 2 : w->capacity;
    w->slot_count = 2 * w->capacity;
    w->kinds = (kind *)work;
    w->slots = (int32_t *)(void *)(w->kinds + w->capacity);
    w->count = 0;
    memset(w->slots, 0, w->slot_count * sizeof(*w->slots));
}

tanhe_status tanhe_inventory_add_n(tanhe_inventory *inventory, const tanhe_catalog *catalog,
                                   const tanhe_activity_columns *columns, size_t n, void *work,
                                   size_t work_size, tanhe_status *row_status, size_t *done, size_t *bad) {
    tanhe_status first = TANHE_OK;
    workshop w;
    size_t wrong = 0;
    size_t i = 0;
    if (inventory == NULL || catalog == NULL || columns == NULL || work == NULL || done == NULL ||
        bad == NULL || (columns->amount.address == NULL && n > 0) || (uintptr_t)work % sizeof(int64_t) != 0 ||
        work_size < BYTES_PER_KIND)
        return TANHE_EARG;
    const tanhe_pointer own[OWN_VALUES] = {columns->ncv,      columns->carbon_content, columns->oxidation,
                                           columns->ef_co2,   columns->ef_ch4,         columns->ef_n2o,
                                           columns->u_amount, columns->u_factor};
    int any_own = 0;
    for (int c = 0; c < OWN_VALUES; c++)
        any_own |= own[c].address != NULL;
    w.inventory = inventory;
    w.catalog = catalog;
    w.settings = tanhe_p_settings_of(inventory);
    set_up(&w, work, work_size);
    for (; i < n; i++) {
        tanhe_status status = take_row(&w, columns, own, any_own, i);
        if (status == TANHE_ESIZE) {
            first = status;
            break;
        }
        if (row_status != NULL)
            row_status[i] = status;
        if (status == TANHE_OK)
            continue;
        first = wrong == 0 ? status : first;
        wrong++;
    }
    flush_all(&w);
    *done = i;
    *bad = wrong;
    return first;
}
