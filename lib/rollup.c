/* SPDX-License-Identifier: MIT */

/* The roll-up: exact totals by category and subject, in the caller's memory. */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/inventory.h"
#include "bytes.h"
#include "measures.h"
#include "real.h"

/* The exact totals of a cell. The six last carry the error propagation: direct, indirect, removals. */
enum {
    CO2,
    CO2_BIO,
    CH4,
    N2O,
    FGAS,
    CO2E,
    INDIRECT_CO2,
    COAL,
    INDIRECT_COAL,
    REMOVAL,
    VARIANCE,
    COVERED,
    INDIRECT_VARIANCE,
    INDIRECT_COVERED,
    REMOVAL_VARIANCE,
    REMOVAL_COVERED,
    SUMS
};

enum { ROWS, MISSING_CH4, MISSING_N2O, MISSING_COAL, COUNTS };

typedef struct cell {
    int64_t key; /* category * 2^32 + subject */
    int64_t counts[COUNTS];
    tanhe_sum sums[SUMS];
} cell;

/* The caller's memory: this, `capacity` cells, then `slots` places of an open hash (cell number + 1, 0 free). */
struct tanhe_inventory {
    tanhe_inventory_settings settings;
    int64_t capacity;
    int64_t count;
    int64_t slots;
};

#define BYTES_PER_CELL (sizeof(cell) + 2 * sizeof(int32_t))

static cell *cells_of(tanhe_inventory *inventory) {
    return (cell *)(void *)(inventory + 1);
}

static const cell *const_cells_of(const tanhe_inventory *inventory) {
    return (const cell *)(const void *)(inventory + 1);
}

static int32_t *slots_of(tanhe_inventory *inventory) {
    return (int32_t *)(void *)(cells_of(inventory) + inventory->capacity);
}

static const int32_t *const_slots_of(const tanhe_inventory *inventory) {
    return (const int32_t *)(const void *)(const_cells_of(inventory) + inventory->capacity);
}

static tanhe_id category_of(const cell *c) {
    return (tanhe_id)(c->key >> 32);
}

static tanhe_id subject_of(const cell *c) {
    return (tanhe_id)(c->key & INT32_MAX);
}

/* ---- memory ----------------------------------------------------------------------------------------------------- */

#define CELLS_IN_SIZE_T (((size_t)-1 - sizeof(tanhe_inventory)) / BYTES_PER_CELL)

/* Cells are numbered by int32_t, and their bytes by size_t, which counts for less on 32-bit machines. */
static const size_t cells_most = CELLS_IN_SIZE_T < INT32_MAX / 2 ? CELLS_IN_SIZE_T : INT32_MAX / 2;

size_t tanhe_inventory_size(size_t cells) {
    if (cells > cells_most)
        return 0;
    return sizeof(tanhe_inventory) + cells * BYTES_PER_CELL;
}

tanhe_status tanhe_inventory_init(void *memory, size_t size, const tanhe_inventory_settings *settings,
                                  tanhe_inventory **inventory) {
    if (memory == NULL || settings == NULL || inventory == NULL || !tanhe_p_settings_are_valid(settings) ||
        (uintptr_t)memory % sizeof(int64_t) != 0)
        return TANHE_EARG;
    if (size < tanhe_inventory_size(1))
        return TANHE_ESIZE;
    tanhe_inventory *made = (tanhe_inventory *)memory;
    size_t capacity = (size - sizeof(*made)) / BYTES_PER_CELL;
    made->settings = *settings;
    made->capacity = capacity > INT32_MAX / 2 ? INT32_MAX / 2 : (int64_t)capacity;
    made->count = 0;
    made->slots = 2 * made->capacity;
    memset(slots_of(made), 0, (size_t)made->slots * sizeof(int32_t));
    *inventory = made;
    return TANHE_OK;
}

/* The slot where a key is or would be; there is always a free one, since there are twice as many as cells. */
static int64_t slot_of(const tanhe_inventory *inventory, int64_t key) {
    const int32_t *slots = const_slots_of(inventory);
    uint64_t hash = (uint64_t)key * 0x9e3779b97f4a7c15;
    int64_t slot = (int64_t)((hash >> 32) % (uint64_t)inventory->slots);
    while (slots[slot] != 0 && const_cells_of(inventory)[slots[slot] - 1].key != key)
        slot = (slot + 1) % inventory->slots;
    return slot;
}

/* The cell of a key, made when there is none; NULL when all are taken. */
static cell *cell_of(tanhe_inventory *inventory, int64_t key) {
    int64_t slot = slot_of(inventory, key);
    int32_t *slots = slots_of(inventory);
    if (slots[slot] == 0) {
        if (inventory->count >= inventory->capacity)
            return NULL;
        cell *made = &cells_of(inventory)[inventory->count++];
        memset(made, 0, sizeof(*made));
        made->key = key;
        for (int i = 0; i < SUMS; i++)
            (void)tanhe_sum_init(&made->sums[i]);
        slots[slot] = (int32_t)inventory->count;
    }
    return &cells_of(inventory)[slots[slot] - 1];
}

/* ---- adding ------------------------------------------------------------------------------------------------------- */

/* Emission and uncertainty of one line: (E u)^2 and E, where u is stated. */
static void add_uncertainty(cell *c, double emission, double u, int variance, int covered) {
    double half_width = emission * u;
    (void)tanhe_sum_add(&c->sums[variance], half_width * half_width);
    (void)tanhe_sum_add(&c->sums[covered], emission);
}

/* (E u)^2 must be a number, or the total's uncertainty would lose it. */
static int uncertainty_fits(double emission, double u) {
    double half_width = emission * u;
    return tanhe_p_is_nan(u) || tanhe_p_is_number(half_width * half_width);
}

/* A measure that may be missing. */
static int is_finite_or_nan(double value) {
    return tanhe_p_is_nan(value) || tanhe_p_is_number(value);
}

static int line_is_valid(const tanhe_line *line) {
    tanhe_id parent = 0;
    if (!is_finite_or_nan(line->ch4_t) || !is_finite_or_nan(line->n2o_t) ||
        !is_finite_or_nan(line->coal_tce) || !is_finite_or_nan(line->indirect_tce) ||
        !is_finite_or_nan(line->u) || line->u < 0)
        return 0;
    const double measures[] = {line->co2_t,  line->co2_bio_t,      line->fgas_co2e_t,
                               line->co2e_t, line->indirect_co2_t, line->removal_co2_t};
    for (size_t i = 0; i < sizeof(measures) / sizeof(measures[0]); i++) {
        if (!tanhe_p_is_number(measures[i]))
            return 0;
    }
    return line->removal_co2_t <= 0 && line->subject > 0 &&
           tanhe_category_parent(line->category, &parent) == TANHE_OK;
}

static int64_t line_key(const tanhe_line *line) {
    return (int64_t)line->category * 4294967296 + line->subject;
}

/* What a line says besides its measures: rows, and what is missing. */
static void count_lines(cell *c, const tanhe_line *line, int64_t n) {
    c->counts[ROWS] += n;
    c->counts[MISSING_CH4] += tanhe_p_is_nan(line->ch4_t) ? n : 0;
    c->counts[MISSING_N2O] += tanhe_p_is_nan(line->n2o_t) ? n : 0;
    c->counts[MISSING_COAL] += tanhe_p_is_nan(line->coal_tce) || tanhe_p_is_nan(line->indirect_tce) ? n : 0;
}

tanhe_status tanhe_inventory_add(tanhe_inventory *inventory, const tanhe_line *line) {
    if (inventory == NULL || line == NULL || !line_is_valid(line))
        return TANHE_EARG;
    if (!uncertainty_fits(line->co2e_t, line->u) || !uncertainty_fits(line->indirect_co2_t, line->u) ||
        !uncertainty_fits(line->removal_co2_t, line->u))
        return TANHE_ERANGE;
    cell *c = cell_of(inventory, line_key(line));
    if (c == NULL)
        return TANHE_ESIZE;
    const double measures[TANHE_P_MEASURES] = {
        line->co2_t,  line->co2_bio_t,      line->ch4_t,    line->n2o_t,        line->fgas_co2e_t,
        line->co2e_t, line->indirect_co2_t, line->coal_tce, line->indirect_tce, line->removal_co2_t};
    for (int i = 0; i < TANHE_P_MEASURES; i++) {
        if (!tanhe_p_is_nan(measures[i]))
            (void)tanhe_sum_add(&c->sums[i], measures[i]);
    }
    if (!tanhe_p_is_nan(line->u)) {
        add_uncertainty(c, line->co2e_t, line->u, VARIANCE, COVERED);
        add_uncertainty(c, line->indirect_co2_t, line->u, INDIRECT_VARIANCE, INDIRECT_COVERED);
        add_uncertainty(c, line->removal_co2_t, line->u, REMOVAL_VARIANCE, REMOVAL_COVERED);
    }
    count_lines(c, line, 1);
    return TANHE_OK;
}

const tanhe_inventory_settings *tanhe_p_settings_of(const tanhe_inventory *inventory) {
    return &inventory->settings;
}

tanhe_status tanhe_p_reserve(tanhe_inventory *inventory, const tanhe_line *like) {
    return cell_of(inventory, line_key(like)) != NULL ? TANHE_OK : TANHE_ESIZE;
}

void tanhe_p_add_columns(tanhe_inventory *inventory, const tanhe_line *like, size_t n,
                         const double *const measures[TANHE_P_MEASURES]) {
    cell *c = cell_of(inventory, line_key(like)); /* reserved before */
    const int missing[TANHE_P_MEASURES] = {[CH4] = tanhe_p_is_nan(like->ch4_t),
                                           [N2O] = tanhe_p_is_nan(like->n2o_t),
                                           [COAL] = tanhe_p_is_nan(like->coal_tce),
                                           [INDIRECT_COAL] = tanhe_p_is_nan(like->indirect_tce)};
    for (int i = 0; i < TANHE_P_MEASURES; i++) {
        if (measures[i] != NULL)
            (void)tanhe_sum_add_n(&c->sums[i], n, measures[i]);
        else if (!missing[i])
            c->sums[i].added += (int64_t)n; /* n zeros */
    }
    count_lines(c, like, (int64_t)n);
}

/* No inventory has so many rows; counts of bytes from elsewhere are held below it, so that they never overflow. */
#define ROWS_MOST ((int64_t)1 << 60)

static int counts_fit(const cell *into, const cell *from) {
    return into->counts[ROWS] <= ROWS_MOST - from->counts[ROWS];
}

/* The counts fit; so do those of the sums, which are not above the rows. */
static void merge_cell(cell *into, const cell *from) {
    for (int i = 0; i < COUNTS; i++)
        into->counts[i] += from->counts[i];
    for (int i = 0; i < SUMS; i++)
        (void)tanhe_sum_merge(&into->sums[i], &from->sums[i]);
}

/* Is there a cell for it, and does it fit into that? *more counts the new ones. */
static int can_merge(const tanhe_inventory *into, const cell *from, int64_t *more) {
    int32_t number = const_slots_of(into)[slot_of(into, from->key)];
    *more += number == 0;
    return number == 0 || counts_fit(&const_cells_of(into)[number - 1], from);
}

static int same_settings(const tanhe_inventory_settings *a, const tanhe_inventory_settings *b) {
    return a->gwp == b->gwp && a->allow == b->allow && a->region == b->region && a->year == b->year;
}

tanhe_status tanhe_inventory_merge(tanhe_inventory *into, const tanhe_inventory *from) {
    int64_t more = 0;
    if (into == NULL || from == NULL)
        return TANHE_EARG;
    if (!same_settings(&into->settings, &from->settings))
        return TANHE_ECONFLICT;
    for (int64_t i = 0; i < from->count; i++) {
        if (!can_merge(into, &const_cells_of(from)[i], &more))
            return TANHE_ERANGE;
    }
    if (more > into->capacity - into->count)
        return TANHE_ESIZE;
    for (int64_t i = 0, count = from->count; i < count; i++) {
        const cell *c = &const_cells_of(from)[i];
        merge_cell(cell_of(into, c->key), c);
    }
    return TANHE_OK;
}

/* ---- totals -------------------------------------------------------------------------------------------------------- */

/* sqrt(variance) over the total that it covers, which goes to *total; NaN and 0 where nothing is covered. */
static double propagate_errors(const tanhe_sum *variance, const tanhe_sum *covered, double *total) {
    double v = 0;
    double c = 0;
    *total = 0;
    if (tanhe_sum_value(variance, &v) != TANHE_OK || tanhe_sum_value(covered, &c) != TANHE_OK || c == 0)
        return NAN;
    *total = c;
    return tanhe_p_sqrt(v) / (c < 0 ? -c : c);
}

/* Emissions and removals together, rounded once. */
static tanhe_status net_total(const cell *total, double *net) {
    tanhe_sum sum = total->sums[CO2E];
    (void)tanhe_sum_merge(&sum, &total->sums[REMOVAL]);
    return tanhe_sum_value(&sum, net);
}

static tanhe_status read_cell(const cell *total, tanhe_measures *out) {
    tanhe_measures m;
    double covered = 0;
    memset(&m, 0, sizeof(m));
    double *const measures[] = {&m.co2_t,  &m.co2_bio_t,      &m.ch4_t,    &m.n2o_t,        &m.fgas_co2e_t,
                                &m.co2e_t, &m.indirect_co2_t, &m.coal_tce, &m.indirect_tce, &m.removal_co2_t};
    for (int i = 0; i < TANHE_P_MEASURES; i++) {
        if (tanhe_sum_value(&total->sums[i], measures[i]) != TANHE_OK)
            return TANHE_ERANGE;
    }
    if (net_total(total, &m.net_co2e_t) != TANHE_OK)
        return TANHE_ERANGE;
    m.u = NAN;
    if (m.co2e_t != 0) {
        m.u = propagate_errors(&total->sums[VARIANCE], &total->sums[COVERED], &covered);
        m.u_covered = covered / m.co2e_t;
    } else if (m.indirect_co2_t != 0) {
        m.u = propagate_errors(&total->sums[INDIRECT_VARIANCE], &total->sums[INDIRECT_COVERED], &covered);
        m.u_covered = covered / m.indirect_co2_t;
    }
    m.u_removal = propagate_errors(&total->sums[REMOVAL_VARIANCE], &total->sums[REMOVAL_COVERED], &covered);
    m.rows = total->counts[ROWS];
    m.missing_ch4 = total->counts[MISSING_CH4];
    m.missing_n2o = total->counts[MISSING_N2O];
    m.missing_coal = total->counts[MISSING_COAL];
    *out = m;
    return TANHE_OK;
}

/* What is selected: a category and below, a subject, a group of a view; 0 for all. */
typedef struct selection {
    tanhe_id category, subject;
    int32_t view, group;
} selection;

static int is_selected(const cell *c, const selection *s) {
    int32_t group = 0; /* without a view s->group is 0, too */
    if (s->view != 0)
        (void)tanhe_view_group(s->view, category_of(c), &group); /* a cell's category is one */
    return group == s->group && tanhe_category_within(category_of(c), s->category) &&
           (s->subject == 0 || s->subject == subject_of(c));
}

static tanhe_status total_of(const tanhe_inventory *inventory, const selection *s, tanhe_measures *out) {
    cell total;
    memset(&total, 0, sizeof(total));
    for (int i = 0; i < SUMS; i++)
        (void)tanhe_sum_init(&total.sums[i]);
    for (int64_t i = 0; i < inventory->count; i++) {
        const cell *c = &const_cells_of(inventory)[i];
        if (!is_selected(c, s))
            continue;
        if (!counts_fit(&total, c))
            return TANHE_ERANGE;
        merge_cell(&total, c);
    }
    return read_cell(&total, out);
}

tanhe_status tanhe_inventory_total(const tanhe_inventory *inventory, tanhe_id category, tanhe_id subject,
                                   tanhe_measures *out) {
    selection s = {category, subject, 0, 0};
    if (inventory == NULL || out == NULL || category < 0 || subject < 0)
        return TANHE_EARG;
    if (category != 0 && tanhe_category_name(category, TANHE_KEY) == NULL)
        return TANHE_EID;
    return total_of(inventory, &s, out);
}

tanhe_status tanhe_inventory_view(const tanhe_inventory *inventory, int32_t view, int32_t group,
                                  tanhe_measures *out) {
    selection s = {0, 0, view, group};
    if (inventory == NULL || out == NULL || tanhe_view_name(view, group, TANHE_ENGLISH) == NULL)
        return TANHE_EARG;
    return total_of(inventory, &s, out);
}

tanhe_status tanhe_inventory_next_category(const tanhe_inventory *inventory, tanhe_id after,
                                           tanhe_id *category) {
    tanhe_id next = 0;
    if (inventory == NULL || category == NULL)
        return TANHE_EARG;
    for (int64_t i = 0; i < inventory->count; i++) {
        tanhe_id found = category_of(&const_cells_of(inventory)[i]);
        if (found > after && (next == 0 || found < next))
            next = found;
    }
    if (next == 0)
        return TANHE_END;
    *category = next;
    return TANHE_OK;
}

tanhe_status tanhe_inventory_next_subject(const tanhe_inventory *inventory, tanhe_id category, tanhe_id after,
                                          tanhe_id *subject) {
    tanhe_id next = 0;
    if (inventory == NULL || subject == NULL || category < 0)
        return TANHE_EARG;
    for (int64_t i = 0; i < inventory->count; i++) {
        const cell *c = &const_cells_of(inventory)[i];
        tanhe_id found = subject_of(c);
        if (tanhe_category_within(category_of(c), category) && found > after && (next == 0 || found < next))
            next = found;
    }
    if (next == 0)
        return TANHE_END;
    *subject = next;
    return TANHE_OK;
}

/* ---- shipping --------------------------------------------------------------------------------------------------------- */

/* magic 4, version 4, settings 4 x 4, cells 8, reserved 8; then the cells; then CRC 4 and 4 zero bytes. */
#define INVENTORY_MAGIC 0x31494854 /* "THI1" */
#define FORMAT          2          /* 1 had no removals */
#define HEAD_BYTES      40
#define AT_SUMS         (8 + (size_t)8 * (size_t)COUNTS) /* in a cell */
#define CELL_BYTES      (AT_SUMS + (size_t)TANHE_SUM_BYTES * (size_t)SUMS)
#define TAIL_BYTES      8
#define AT_SETTINGS     8
#define AT_CELLS        24

/* The cell with the smallest key above `after`, NULL when there is none. */
static const cell *next_cell(const tanhe_inventory *inventory, int64_t after) {
    const cell *next = NULL;
    for (int64_t i = 0; i < inventory->count; i++) {
        const cell *c = &const_cells_of(inventory)[i];
        if (c->key > after && (next == NULL || c->key < next->key))
            next = c;
    }
    return next;
}

static void write_cell(uint8_t *bytes, const cell *c) {
    tanhe_p_put(bytes, 8, (uint64_t)c->key);
    for (size_t i = 0; i < COUNTS; i++)
        tanhe_p_put(bytes + 8 + 8 * i, 8, (uint64_t)c->counts[i]);
    for (size_t i = 0; i < SUMS; i++)
        (void)tanhe_sum_write(&c->sums[i], bytes + AT_SUMS + i * TANHE_SUM_BYTES, TANHE_SUM_BYTES);
}

tanhe_status tanhe_inventory_write(const tanhe_inventory *inventory, uint8_t *bytes, size_t size,
                                   size_t *needed) {
    if (inventory == NULL || needed == NULL || (bytes == NULL && size > 0))
        return TANHE_EARG;
    size_t body = HEAD_BYTES + (size_t)inventory->count * CELL_BYTES;
    *needed = body + TAIL_BYTES;
    if (bytes == NULL || size < *needed)
        return TANHE_ESIZE;
    const tanhe_inventory_settings *s = &inventory->settings;
    const int32_t settings[4] = {s->gwp, s->allow, s->region, s->year};
    memset(bytes, 0, *needed);
    tanhe_p_put(bytes, 4, INVENTORY_MAGIC);
    tanhe_p_put(bytes + 4, 4, FORMAT);
    for (size_t i = 0; i < 4; i++)
        tanhe_p_put(bytes + AT_SETTINGS + 4 * i, 4, (uint64_t)settings[i]);
    tanhe_p_put(bytes + AT_CELLS, 8, (uint64_t)inventory->count);
    uint8_t *at = bytes + HEAD_BYTES;
    for (const cell *c = next_cell(inventory, 0); c != NULL; c = next_cell(inventory, c->key)) {
        write_cell(at, c);
        at += CELL_BYTES;
    }
    tanhe_p_put(bytes + body, 4, tanhe_p_crc32(bytes, body));
    return TANHE_OK;
}

/* Everything but the totals inside the cells. */
static tanhe_status check_bytes(const uint8_t *bytes, size_t length, size_t *cells) {
    if (length < HEAD_BYTES + TAIL_BYTES || (length - HEAD_BYTES - TAIL_BYTES) % CELL_BYTES != 0)
        return TANHE_EFORMAT;
    size_t count = (length - HEAD_BYTES - TAIL_BYTES) / CELL_BYTES;
    size_t body = length - TAIL_BYTES;
    if (tanhe_p_get(bytes, 4) != INVENTORY_MAGIC || tanhe_p_get(bytes + 4, 4) != FORMAT ||
        tanhe_p_get(bytes + AT_CELLS, 8) != count || tanhe_p_get(bytes + AT_CELLS + 8, 8) != 0 ||
        tanhe_p_get(bytes + body, 8) != tanhe_p_crc32(bytes, body))
        return TANHE_EFORMAT;
    *cells = count;
    return TANHE_OK;
}

tanhe_status tanhe_inventory_cells(const uint8_t *bytes, size_t length, size_t *cells) {
    if (bytes == NULL || cells == NULL)
        return TANHE_EARG;
    return check_bytes(bytes, length, cells);
}

/* Below 0, 0 or above it: of the exact total. */
static int32_t sign_of(const tanhe_sum *sum) {
    tanhe_sum zero;
    int32_t order = 0;
    (void)tanhe_sum_init(&zero);
    (void)tanhe_sum_compare(sum, &zero, &order);
    return order;
}

/* Reads one cell; its key must be above the one before, its category and counts possible. */
static tanhe_status read_cell_bytes(const uint8_t *bytes, int64_t after, cell *out) {
    tanhe_id parent = 0;
    out->key = (int64_t)tanhe_p_get(bytes, 8);
    if (out->key <= after || (out->key & (int64_t)4294967295) > INT32_MAX || subject_of(out) == 0 ||
        tanhe_category_parent(category_of(out), &parent) != TANHE_OK)
        return TANHE_EFORMAT;
    for (size_t i = 0; i < COUNTS; i++) {
        out->counts[i] = (int64_t)tanhe_p_get(bytes + 8 + 8 * i, 8);
        if (out->counts[i] < 0 || out->counts[i] > out->counts[ROWS] || out->counts[i] > ROWS_MOST)
            return TANHE_EFORMAT;
    }
    for (size_t i = 0; i < SUMS; i++) {
        if (tanhe_sum_read(&out->sums[i], bytes + AT_SUMS + i * TANHE_SUM_BYTES, TANHE_SUM_BYTES) !=
                TANHE_OK ||
            out->sums[i].added > out->counts[ROWS] || out->sums[i].refused != 0)
            return TANHE_EFORMAT;
    }
    if (sign_of(&out->sums[VARIANCE]) < 0 || sign_of(&out->sums[INDIRECT_VARIANCE]) < 0 ||
        sign_of(&out->sums[REMOVAL_VARIANCE]) < 0 || sign_of(&out->sums[REMOVAL]) > 0)
        return TANHE_EFORMAT;
    return out->sums[CO2].added == out->counts[ROWS] ? TANHE_OK : TANHE_EFORMAT;
}

/* One look at every cell: are they sound, and how many are new? */
static tanhe_status survey_bytes(const tanhe_inventory *into, const uint8_t *bytes, size_t count,
                                 int64_t *more) {
    cell c;
    int64_t after = 0;
    for (size_t i = 0; i < count; i++) {
        if (read_cell_bytes(bytes + HEAD_BYTES + i * CELL_BYTES, after, &c) != TANHE_OK)
            return TANHE_EFORMAT;
        if (!can_merge(into, &c, more))
            return TANHE_ERANGE;
        after = c.key;
    }
    return TANHE_OK;
}

tanhe_status tanhe_inventory_read(tanhe_inventory *into, const uint8_t *bytes, size_t length) {
    cell c;
    size_t count = 0;
    int64_t more = 0;
    int32_t settings[4];
    if (into == NULL || bytes == NULL)
        return TANHE_EARG;
    tanhe_status status = check_bytes(bytes, length, &count);
    if (status == TANHE_OK)
        status = survey_bytes(into, bytes, count, &more);
    if (status != TANHE_OK)
        return status;
    for (size_t i = 0; i < 4; i++)
        settings[i] = (int32_t)tanhe_p_get(bytes + AT_SETTINGS + 4 * i, 4);
    tanhe_inventory_settings theirs = {settings[0], settings[1], settings[2], settings[3], {0, 0}};
    if (!same_settings(&into->settings, &theirs))
        return TANHE_ECONFLICT;
    if (more > into->capacity - into->count)
        return TANHE_ESIZE;
    for (size_t i = 0; i < count; i++) {
        (void)read_cell_bytes(bytes + HEAD_BYTES + i * CELL_BYTES, 0, &c);
        merge_cell(cell_of(into, c.key), &c);
    }
    return TANHE_OK;
}
