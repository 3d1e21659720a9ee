/* SPDX-License-Identifier: MIT */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/factor.h"
#include "overlay.h"
#include "documents.h"
#include "real.h"
#include "text.h"

#define REGION_CHAIN 6

/* The codes of grids; all are of the country. */
#define FIRST_GRID TANHE_REGION_GRID_NORTH
#define LAST_GRID  TANHE_REGION_GRID6_SOUTH

/* ---- rows ----------------------------------------------------------------------------------------------- */

static int64_t key_of(tanhe_id subject, tanhe_id property, tanhe_id variant) {
    return ((int64_t)subject * 65536 + property) * 65536 + variant;
}

static const tanhe_factor_row *rows_of(const tanhe_table *table) {
    return (const tanhe_factor_row *)table->rows.address;
}

/* The first row that is not before (key, region). */
static int32_t lower_bound(const tanhe_table *table, int64_t key, int32_t region) {
    const tanhe_factor_row *rows = rows_of(table);
    int32_t low = 0;
    int32_t high = table->count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        const tanhe_factor_row *row = &rows[middle];
        if (row->key < key || (row->key == key && row->region < region))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static int32_t grade_of(const tanhe_factor_row *row) {
    return row->grades % 16;
}

static void fill(const tanhe_table *table, int32_t position, int32_t index, int32_t allow,
                 tanhe_factor *out) {
    const tanhe_factor_row *row = &rows_of(table)[index];
    int bounds_open = row->grades / 16 != TANHE_GRADE_D || (allow & TANHE_ALLOW_UNCONFIRMED) != 0;
    out->value = row->value;
    out->low = bounds_open ? row->low : NAN;
    out->high = bounds_open ? row->high : NAN;
    out->subject = (tanhe_id)(row->key >> 32);
    out->property = (tanhe_id)(row->key >> 16 & 65535);
    out->variant = (tanhe_id)(row->key & 65535);
    out->region = row->region;
    out->year = row->year;
    out->unit = row->unit;
    out->source = table->source;
    out->grade = grade_of(row);
    out->bounds_grade = row->grades / 16;
    out->match = (out->grade == TANHE_GRADE_C ? TANHE_MATCH_SINGLE_SOURCED : 0) |
                 (out->grade == TANHE_GRADE_D ? TANHE_MATCH_UNCONFIRMED : 0) |
                 ((table->flags & TANHE_TABLE_OVERLAY) != 0 ? TANHE_MATCH_OVERLAY : 0);
    out->table = position;
    out->row = index;
}

/* ---- one search over a catalog --------------------------------------------------------------------------- */

typedef struct search {
    const tanhe_catalog *catalog;
    const tanhe_query *query;
    int32_t locked;  /* 1: this pass takes locked rows, 0: confirmed ones */
    int32_t passed;  /* TANHE_MATCH_LOCKED_PASSED, TANHE_MATCH_RANGE_PASSED: seen and not taken */
    int32_t edition; /* TANHE_TABLE_IPCC*: of the documents that are editions only these */
    int32_t only;    /* 1: no other documents than these */
    int32_t strict;  /* 1: the variant asked, never "no variant" in its place */
    tanhe_factor *out;
} search;

#define EDITIONS (TANHE_TABLE_IPCC2006 | TANHE_TABLE_IPCC2019)

/* Is this document asked? */
static int is_asked(const search *s, const tanhe_table *table) {
    int32_t edition = table->flags & EDITIONS;
    return edition != 0 ? (edition & s->edition) != 0 : !s->only;
}

/* The row's value, or the end of its range that the caller allowed; NaN for none. */
static double value_of(const tanhe_factor_row *row, int32_t allow) {
    if (!tanhe_p_is_nan(row->value))
        return row->value;
    if ((allow & TANHE_ALLOW_RANGE_LOW) != 0)
        return row->low;
    return (allow & TANHE_ALLOW_RANGE_HIGH) != 0 ? row->high : row->value;
}

/* Why this pass does not take a row: TANHE_MATCH_LOCKED_PASSED, TANHE_MATCH_RANGE_PASSED; 0 it does, -1 neither. */
static int32_t why_not(const search *s, const tanhe_factor_row *row) {
    int is_locked = grade_of(row) == TANHE_GRADE_D;
    if (is_locked != (s->locked != 0))
        return is_locked ? TANHE_MATCH_LOCKED_PASSED : -1;
    return tanhe_p_is_nan(value_of(row, s->query->allow)) ? TANHE_MATCH_RANGE_PASSED : 0;
}

/* Take a row, or note why not. */
static int take(search *s, int32_t position, int32_t index) {
    const tanhe_table *table = tanhe_p_table_at(s->catalog, position);
    const tanhe_factor_row *row = &rows_of(table)[index];
    int32_t reason = why_not(s, row);
    if (reason != 0) {
        s->passed |= reason > 0 ? reason : 0;
        return 0;
    }
    fill(table, position, index, s->query->allow, s->out);
    s->out->value = value_of(row, s->query->allow);
    s->out->match |= s->passed | (tanhe_p_is_nan(row->value) ? TANHE_MATCH_RANGE_END : 0);
    return 1;
}

/* Rows of (key, region) lie together in the order of their years; the undated one, if any, is first. */
static int same_group(const tanhe_table *table, int32_t index, int64_t key, int32_t region, int by_region) {
    const tanhe_factor_row *row = &rows_of(table)[index];
    return index < table->count && row->key == key && (!by_region || row->region == region);
}

/* The row of this year (0 for the undated one), or -1. */
static int32_t dated_row(const tanhe_table *table, int64_t key, int32_t region, int by_region, int32_t year) {
    for (int32_t i = lower_bound(table, key, by_region ? region : INT32_MIN);
         same_group(table, i, key, region, by_region); i++) {
        if (rows_of(table)[i].year == year)
            return i;
    }
    return -1;
}

static int splits_by_region(const tanhe_table *table) {
    return (table->flags & (TANHE_TABLE_BY_REGION | TANHE_TABLE_OVERLAY)) != 0;
}

/* 0: no row has the property. 1: some may; properties 63 apart share a bit, and the search then finds nothing. */
static int has_property(const tanhe_table *table, tanhe_id property) {
    return (table->properties >> property % 63 & 1) != 0;
}

/* Can this search find anything in the document? */
static int may_have(const search *s, const tanhe_table *table) {
    return has_property(table, s->query->property) && is_asked(s, table);
}

static int is_overlay(const tanhe_table *table) {
    return (table->flags & TANHE_TABLE_OVERLAY) != 0;
}

/* The row of the year asked, else the undated one. */
static int take_dated(search *s, int32_t position, int64_t key, int32_t region) {
    const tanhe_table *table = tanhe_p_table_at(s->catalog, position);
    int by_region = splits_by_region(table);
    int32_t row = dated_row(table, key, region, by_region, s->query->year);
    if (row >= 0 && take(s, position, row))
        return 1;
    row = s->query->year != 0 ? dated_row(table, key, region, by_region, 0) : -1;
    return row >= 0 && take(s, position, row);
}

/* An exact match in one table and variant. An overlay's row without a region holds for every region. */
static int take_exact(search *s, int32_t position, tanhe_id variant) {
    const tanhe_query *q = s->query;
    int64_t key = key_of(q->subject, q->property, variant);
    if (take_dated(s, position, key, q->region))
        return 1;
    return is_overlay(tanhe_p_table_at(s->catalog, position)) && q->region != TANHE_REGION_WORLD &&
           take_dated(s, position, key, TANHE_REGION_WORLD);
}

static int find_exact(search *s) {
    const tanhe_query *q = s->query;
    for (int32_t i = 0; i < s->catalog->count; i++) {
        if (!may_have(s, tanhe_p_table_at(s->catalog, i)))
            continue;
        if (take_exact(s, i, q->variant) || (q->variant != 0 && !s->strict && take_exact(s, i, 0)))
            return 1;
    }
    return 0;
}

/* The grid that a province or prefecture belongs to, 0 when no document of the catalog says. */
static int32_t grid_of(const tanhe_catalog *catalog, int32_t region) {
    int64_t key = key_of(TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_GRID_REGION, 0);
    for (int32_t i = 0; i < catalog->count; i++) {
        const tanhe_table *table = tanhe_p_table_at(catalog, i);
        int32_t row =
            has_property(table, TANHE_PROPERTY_GRID_REGION) ? dated_row(table, key, region, 1, 0) : -1;
        double code = row >= 0 ? rows_of(table)[row].value : 0;
        if (code >= FIRST_GRID && code <= LAST_GRID) /* nothing else is a grid, whatever an overlay says */
            return (int32_t)code;
    }
    return 0;
}

/* Itself, then prefecture, province, grid, country, world: each once. Returns how many. */
static int32_t region_chain(const tanhe_catalog *catalog, int32_t region, int32_t chain[REGION_CHAIN]) {
    int32_t count = 0;
    int is_code = region >= 110000 && region <= 829999;
    int is_mainland = is_code && region < 700000; /* "the country" of the documents has no other provinces */
    int32_t prefecture = region / 100 * 100;
    int32_t province = region / 10000 * 10000;
    chain[count++] = region;
    if (is_code && prefecture != region && prefecture != province)
        chain[count++] = prefecture;
    if (is_code && province != region)
        chain[count++] = province;
    int32_t grid = is_code ? grid_of(catalog, prefecture) : 0;
    if (grid == 0 && is_code)
        grid = grid_of(catalog, province);
    if (grid != 0)
        chain[count++] = grid;
    if (is_mainland || (region >= FIRST_GRID && region <= LAST_GRID))
        chain[count++] = TANHE_REGION_CHINA;
    if (region != TANHE_REGION_WORLD)
        chain[count++] = TANHE_REGION_WORLD;
    return count;
}

/* The best row of one region so far. Ranks: the two below, else the year of the row; the higher the better. */
#define YEAR_ITSELF INT32_MAX
#define EVERY_YEAR  (INT32_MAX - 1)
#define ORDERS      4 /* places of preference in one table: variant or none, region or everywhere */
typedef struct candidate {
    int32_t rank;
    int32_t order; /* of preference among equal ranks: the smaller the better */
    int32_t table, row;
} candidate;

/* What a row of this year is worth as a fallback, 0 for nothing. */
static int32_t rank_of(const tanhe_query *q, int32_t row_year, int wider) {
    if (row_year == q->year)
        return wider ? YEAR_ITSELF : 0; /* in the region itself that would have been an exact match */
    if (row_year == 0)
        return wider ? EVERY_YEAR : 0;
    return (q->allow & TANHE_ALLOW_EARLIER_YEAR) != 0 && row_year < q->year ? row_year : 0;
}

/*
 * The rows of one table, key and region against the best so far: [0] of those this pass takes, [1] of those it
 * passes. `wider`: the region is not the one asked.
 */
static void consider(const search *s, int32_t order, int64_t key, int32_t region, int wider,
                     candidate best[2]) {
    int32_t position = order / ORDERS;
    const tanhe_table *table = tanhe_p_table_at(s->catalog, position);
    int by_region = splits_by_region(table);
    for (int32_t i = lower_bound(table, key, by_region ? region : INT32_MIN);
         same_group(table, i, key, region, by_region); i++) {
        const tanhe_factor_row *row = &rows_of(table)[i];
        candidate *so_far = &best[why_not(s, row) != 0];
        int32_t rank = rank_of(s->query, row->year, wider);
        if (rank > so_far->rank) {
            so_far->rank = rank;
            so_far->order = order;
            so_far->table = position;
            so_far->row = i;
        }
    }
}

/* One table: the variant asked before none, and in an overlay the region before the rows that hold everywhere. */
static void consider_table(const search *s, int32_t position, int32_t region, candidate best[2]) {
    const tanhe_table *table = tanhe_p_table_at(s->catalog, position);
    const tanhe_query *q = s->query;
    int wider = splits_by_region(table) && region != q->region;
    int everywhere = is_overlay(table) && region == q->region && region != TANHE_REGION_WORLD;
    int variants = q->variant != 0 && !s->strict ? 2 : 1;
    candidate here[2] = {{0, 0, 0, 0}, {0, 0, 0, 0}};
    for (int none = 0; none < variants && here[0].rank == 0; none++) {
        int64_t key = key_of(q->subject, q->property, none ? 0 : q->variant);
        int32_t order = position * ORDERS + 2 * none;
        consider(s, order, key, region, wider, here);
        if (everywhere)
            consider(s, order + 1, key, TANHE_REGION_WORLD, 0, here);
    }
    for (int k = 0; k < 2; k++) {
        /* Between documents a row for every year is worth the year itself, as in an exact match. */
        here[k].rank = here[k].rank > EVERY_YEAR ? EVERY_YEAR : here[k].rank;
        if (here[k].rank > best[k].rank)
            best[k] = here[k];
    }
}

/* The best fallback of one region over all documents: the year itself, else the newest earlier one. */
static int find_in_region(search *s, int32_t region) {
    const tanhe_query *q = s->query;
    candidate best[2] = {{0, 0, 0, 0}, {0, 0, 0, 0}};
    for (int32_t i = 0; i < s->catalog->count; i++) {
        if (may_have(s, tanhe_p_table_at(s->catalog, i)))
            consider_table(s, i, region, best);
    }
    if (best[1].rank > best[0].rank || (best[1].rank == best[0].rank && best[1].order < best[0].order))
        (void)take(s, best[1].table, best[1].row); /* notes why not */
    if (best[0].rank == 0)
        return 0;
    (void)take(s, best[0].table, best[0].row);
    if (best[0].rank < EVERY_YEAR)
        s->out->match |= TANHE_MATCH_EARLIER_YEAR;
    if (splits_by_region(tanhe_p_table_at(s->catalog, best[0].table)) && region != q->region)
        s->out->match |= TANHE_MATCH_WIDER_REGION;
    return 1;
}

static int find_fallback(search *s) {
    const tanhe_query *q = s->query;
    int32_t chain[REGION_CHAIN];
    int32_t count = 1;
    chain[0] = q->region;
    if ((q->allow & (TANHE_ALLOW_EARLIER_YEAR | TANHE_ALLOW_WIDER_REGION)) == 0)
        return 0;
    if ((q->allow & TANHE_ALLOW_WIDER_REGION) != 0)
        count = region_chain(s->catalog, q->region, chain);
    for (int32_t i = 0; i < count; i++) {
        if (find_in_region(s, chain[i]))
            return 1;
    }
    return 0;
}

int tanhe_p_allow_is_valid(int32_t allow) {
    int32_t both = TANHE_ALLOW_RANGE_LOW | TANHE_ALLOW_RANGE_HIGH;
    return (allow & ~TANHE_ALLOW_ALL_BITS) == 0 && (allow & both) != both;
}

static int query_is_valid(const tanhe_query *query) {
    return query->subject > 0 && query->subject < 65536 && query->property > 0 &&
           query->property <= TANHE_PROPERTY_MAX && query->variant >= 0 && query->variant < 65536 &&
           query->region >= 0 && query->year >= 0 && tanhe_p_allow_is_valid(query->allow);
}

/* The whole of one search: confirmed values, then locked ones where they are allowed. */
static tanhe_status find_value(search *s) {
    if (find_exact(s) || find_fallback(s))
        return TANHE_OK;
    if ((s->query->allow & TANHE_ALLOW_UNCONFIRMED) != 0) {
        s->locked = 1;
        s->passed &= ~TANHE_MATCH_LOCKED_PASSED;
        if (find_exact(s) || find_fallback(s))
            return TANHE_OK;
    }
    if ((s->passed & TANHE_MATCH_RANGE_PASSED) != 0)
        return TANHE_ECHOICE;
    return (s->passed & TANHE_MATCH_LOCKED_PASSED) != 0 ? TANHE_EUNCONFIRMED : TANHE_ENOTFOUND;
}

/* The editions that the caller names; both when none is named, and then they must not differ. */
static int32_t editions_of(int32_t allow) {
    int32_t named = ((allow & TANHE_ALLOW_IPCC2006) != 0 ? TANHE_TABLE_IPCC2006 : 0) |
                    ((allow & TANHE_ALLOW_IPCC2019) != 0 ? TANHE_TABLE_IPCC2019 : 0);
    return named != 0 ? named : EDITIONS;
}

/* A value was found in an edition: does the other one have it, too? Then the caller's choice, or an error, decides. */
static tanhe_status choose_edition(const search *s, int32_t found, tanhe_factor *out) {
    tanhe_factor other;
    search again = {s->catalog, s->query, 0, 0, EDITIONS & ~found, 1, s->strict, &other};
    int is_named = (s->query->allow & (TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_IPCC2019)) != 0;
    if ((s->edition & ~found) == 0 || find_value(&again) != TANHE_OK)
        return TANHE_OK;
    if (!is_named)
        return other.value == out->value && other.unit == out->unit ? TANHE_OK : TANHE_ECHOICE;
    if (found == TANHE_TABLE_IPCC2006)
        *out = other;
    return TANHE_OK;
}

static tanhe_status find_in_editions(const tanhe_catalog *catalog, const tanhe_query *query, int32_t strict,
                                     tanhe_factor *out) {
    tanhe_factor found;
    if (catalog == NULL || query == NULL || out == NULL || !query_is_valid(query))
        return TANHE_EARG;
    search s = {catalog, query, 0, 0, editions_of(query->allow), 0, strict, &found};
    tanhe_status status = find_value(&s);
    if (status != TANHE_OK)
        return status;
    int32_t edition = tanhe_p_table_at(catalog, found.table)->flags & EDITIONS;
    if (edition != 0)
        status = choose_edition(&s, edition, &found);
    if (status == TANHE_OK)
        *out = found;
    return status;
}

tanhe_status tanhe_factor_find(const tanhe_catalog *catalog, const tanhe_query *query, tanhe_factor *out) {
    return find_in_editions(catalog, query, 0, out);
}

tanhe_status tanhe_p_find_variant(const tanhe_catalog *catalog, const tanhe_query *query, tanhe_factor *out) {
    return find_in_editions(catalog, query, 1, out);
}

tanhe_status tanhe_table_find(const tanhe_table *table, const tanhe_query *query, tanhe_factor *out) {
    tanhe_catalog catalog;
    if (table == NULL)
        return TANHE_EARG;
    catalog.tables[0].address = table;
    catalog.count = 1;
    return tanhe_factor_find(&catalog, query, out);
}

/* ---- catalogs ------------------------------------------------------------------------------------------- */

tanhe_status tanhe_catalog_init(tanhe_catalog *catalog) {
    if (catalog == NULL)
        return TANHE_EARG;
    memset(catalog, 0, sizeof(*catalog));
    return TANHE_OK;
}

tanhe_status tanhe_catalog_add(tanhe_catalog *catalog, const tanhe_table *table) {
    if (catalog == NULL || table == NULL)
        return TANHE_EARG;
    if (catalog->count >= TANHE_CATALOG_MAX)
        return TANHE_ESIZE;
    catalog->tables[catalog->count++].address = table;
    return TANHE_OK;
}

tanhe_status tanhe_catalog_extend(tanhe_catalog *catalog, const tanhe_catalog *other) {
    if (catalog == NULL || other == NULL)
        return TANHE_EARG;
    if (other->count > TANHE_CATALOG_MAX - catalog->count)
        return TANHE_ESIZE;
    for (int32_t i = 0, count = other->count; i < count; i++)
        catalog->tables[catalog->count++] = other->tables[i];
    return TANHE_OK;
}

tanhe_status tanhe_catalog_count(const tanhe_catalog *catalog, size_t *rows) {
    size_t count = 0;
    if (catalog == NULL || rows == NULL)
        return TANHE_EARG;
    for (int32_t i = 0; i < catalog->count; i++)
        count += (size_t)tanhe_p_table_at(catalog, i)->count;
    *rows = count;
    return TANHE_OK;
}

tanhe_status tanhe_catalog_row(const tanhe_catalog *catalog, size_t index, tanhe_factor *out) {
    if (catalog == NULL || out == NULL)
        return TANHE_EARG;
    for (int32_t i = 0; i < catalog->count; i++) {
        size_t count = (size_t)tanhe_p_table_at(catalog, i)->count;
        if (index < count) {
            fill(tanhe_p_table_at(catalog, i), i, (int32_t)index, TANHE_ALLOW_UNCONFIRMED, out);
            return TANHE_OK;
        }
        index -= count;
    }
    return TANHE_END;
}

/* ---- texts of provenance ---------------------------------------------------------------------------------- */

/* A source has names in both languages or none. */
static void source_title(tanhe_p_writer *writer, tanhe_id source) {
    const char *chinese = tanhe_name(TANHE_NAME_SOURCE, source, TANHE_CHINESE);
    const char *english = tanhe_name(TANHE_NAME_SOURCE, source, TANHE_ENGLISH);
    if (chinese == NULL)
        return;
    tanhe_p_writer_text(writer, chinese);
    tanhe_p_writer_text(writer, " / ");
    tanhe_p_writer_text(writer, english);
}

static void built_in_text(tanhe_p_writer *writer, const tanhe_factor_row *row, tanhe_id source,
                          int32_t which) {
    const char *text = NULL;
    if (which == TANHE_TEXT_SOURCE)
        source_title(writer, source);
    else if (which == TANHE_TEXT_SOURCE_KEY)
        text = tanhe_name(TANHE_NAME_SOURCE, source, TANHE_KEY);
    else
        text = (const char *)(which == TANHE_TEXT_LOCATOR ? row->locator.address : row->remark.address);
    if (text != NULL)
        tanhe_p_writer_text(writer, text);
}

/* A value that is in no table: measured by the caller, or true by definition. */
static int is_own(const tanhe_factor *factor) {
    return factor->source == TANHE_SOURCE_MEASURED || factor->source == TANHE_SOURCE_DEFINITION;
}

static const tanhe_table *table_of_factor(const tanhe_catalog *catalog, const tanhe_factor *factor) {
    if (catalog == NULL || factor->table < 0 || factor->table >= catalog->count)
        return NULL;
    const tanhe_table *table = tanhe_p_table_at(catalog, factor->table);
    if (factor->row < 0 || factor->row >= table->count || table->source != factor->source)
        return NULL;
    int64_t key = key_of(factor->subject, factor->property, factor->variant);
    return rows_of(table)[factor->row].key == key ? table : NULL;
}

/* The table of a source that tanhe_gwp answers from: named one by one, so that no other document is tied in. */
static const tanhe_table *gwp_source(tanhe_id source) {
    switch (source) {
    case TANHE_SOURCE_SAR:
        return tanhe_table_sar();
    case TANHE_SOURCE_AR4:
        return tanhe_table_ar4();
    case TANHE_SOURCE_AR5:
        return tanhe_table_ar5();
    case TANHE_SOURCE_AR5_FEEDBACK:
        return tanhe_table_ar5_feedback();
    case TANHE_SOURCE_AR6:
        return tanhe_table_ar6();
    case TANHE_SOURCE_BLENDS:
        return tanhe_table_blends();
    default:
        return NULL;
    }
}

/* A GWP is found through its report, not through the caller's catalog. */
static const tanhe_table *table_of_value(const tanhe_catalog *catalog, const tanhe_factor *factor) {
    const tanhe_table *table = factor->property == TANHE_PROPERTY_GWP100 ? gwp_source(factor->source) : NULL;
    if (table == NULL)
        return table_of_factor(catalog, factor);
    return factor->row >= 0 && factor->row < table->count ? table : NULL;
}

tanhe_status tanhe_factor_text(const tanhe_catalog *catalog, const tanhe_factor *factor, int32_t which,
                               char *buffer, size_t size) {
    if (factor == NULL || buffer == NULL || size == 0 || which < TANHE_TEXT_SOURCE_KEY ||
        which > TANHE_TEXT_REMARK)
        return TANHE_EARG;
    const tanhe_table *table = is_own(factor) ? NULL : table_of_value(catalog, factor);
    if (table == NULL && !is_own(factor))
        return TANHE_EARG;
    tanhe_p_writer writer;
    tanhe_p_writer_begin(&writer, buffer, size);
    if (table == NULL) {
        if (which == TANHE_TEXT_SOURCE)
            source_title(&writer, factor->source);
        else if (which == TANHE_TEXT_SOURCE_KEY)
            tanhe_p_writer_text(&writer, tanhe_name(TANHE_NAME_SOURCE, factor->source, TANHE_KEY));
    } else if ((table->flags & TANHE_TABLE_OVERLAY) != 0) {
        tanhe_p_overlay_text(&writer, table, &rows_of(table)[factor->row], which);
    } else {
        built_in_text(&writer, &rows_of(table)[factor->row], table->source, which);
    }
    tanhe_p_writer_end(&writer);
    return TANHE_OK;
}

/* ---- global warming potentials --------------------------------------------------------------------------- */

static tanhe_id report_source(int32_t report) {
    int known = report >= TANHE_GWP_SAR && report <= TANHE_GWP_AR6;
    return known ? TANHE_SOURCE_SAR + (report - TANHE_GWP_SAR) : 0;
}

static tanhe_status gas_gwp(const tanhe_table *table, tanhe_id gas, int32_t allow, tanhe_factor *out) {
    tanhe_query query = {gas, TANHE_PROPERTY_GWP100, 0, TANHE_REGION_WORLD, 0, allow};
    return tanhe_table_find(table, &query, out);
}

/* A blend is what has parts: where those of a subject begin, if it has any. */
static int32_t first_part(tanhe_id subject) {
    return lower_bound(tanhe_table_blends(), key_of(subject, TANHE_PROPERTY_MASS_FRACTION, 0), INT32_MIN);
}

static int is_part_of(tanhe_id subject, int32_t index) {
    const tanhe_table *parts = tanhe_table_blends();
    return index < parts->count && rows_of(parts)[index].key >> 32 == subject;
}

/* Mass percents and GWPs have few digits, so the sum of products is exact before the division. */
static tanhe_status blend_gwp(const tanhe_table *table, tanhe_id blend, int32_t allow, tanhe_factor *out) {
    const tanhe_table *parts = tanhe_table_blends();
    tanhe_factor result;
    double sum = 0;
    int32_t i = first_part(blend);
    fill(parts, 0, i, allow, &result);
    for (; is_part_of(blend, i); i++) {
        const tanhe_factor_row *part = &rows_of(parts)[i];
        tanhe_factor gwp;
        tanhe_status status = gas_gwp(table, (tanhe_id)(part->key & 65535), allow, &gwp);
        if (status != TANHE_OK) /* not yet: every report has every part so far. GCOVR_EXCL_BR_LINE */
            return status;      /* not yet, as said above. GCOVR_EXCL_LINE */
        sum += part->value * gwp.value;
        if (gwp.grade > result.grade)
            result.grade = gwp.grade;
        result.match |= gwp.match;
    }
    result.value = sum / 100;
    result.property = TANHE_PROPERTY_GWP100;
    result.variant = 0;
    result.unit = rows_of(table)[0].unit;
    *out = result;
    return TANHE_OK;
}

tanhe_status tanhe_gwp(int32_t report, tanhe_id gas, int32_t allow, tanhe_factor *out) {
    const tanhe_table *table = gwp_source(report_source(report));
    int32_t kind = 0;
    if (out == NULL || !tanhe_p_allow_is_valid(allow))
        return TANHE_EARG;
    if (table == NULL || tanhe_subject_kind(gas, &kind) != TANHE_OK)
        return TANHE_EID;
    if (is_part_of(gas, first_part(gas)))
        return blend_gwp(table, gas, allow, out);
    return kind == TANHE_KIND_GAS ? gas_gwp(table, gas, allow, out) : TANHE_EID;
}
