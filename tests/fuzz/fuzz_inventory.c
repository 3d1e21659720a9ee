/* SPDX-License-Identifier: MIT */

/*
 * Serialised inventories. The input is bytes to be read as an inventory. The mutator makes most inputs pass the
 * check sums of the whole and of the totals inside.
 */

#include "fuzz.h"
#include "bytes.h"

/* The form, as lib/rollup.c has it: head, cells, tail; in a cell the key, the counts and 16 totals. */
#define HEAD     40
#define TAIL     8
#define AT_SUMS  40
#define SUMS     16
#define CELL     (AT_SUMS + SUMS * TANHE_SUM_BYTES)
#define AT_SHARE (TANHE_SUM_BYTES - 4)

static const tanhe_status merged[] = {TANHE_OK, TANHE_ERANGE};
static const tanhe_status totalled[] = {TANHE_OK, TANHE_ERANGE};

static int32_t setting(const uint8_t *bytes, size_t position) {
    return (int32_t)tanhe_p_get(bytes + 8 + 4 * position, 4);
}

static void check_measures(const tanhe_measures *m) {
    const double totals[] = {m->co2_t,        m->co2_bio_t,     m->ch4_t,          m->n2o_t,
                             m->fgas_co2e_t,  m->co2e_t,        m->indirect_co2_t, m->coal_tce,
                             m->indirect_tce, m->removal_co2_t, m->net_co2e_t};
    for (size_t i = 0; i < sizeof(totals) / sizeof(totals[0]); i++)
        CHECK(fuzz_is_number(totals[i]));
    CHECK(fuzz_is_nan(m->u) || (fuzz_is_number(m->u) && m->u >= 0));
    CHECK(fuzz_is_nan(m->u_removal) || (fuzz_is_number(m->u_removal) && m->u_removal >= 0));
    CHECK(m->removal_co2_t <= 0);
    CHECK(m->rows >= 0 && m->missing_ch4 >= 0 && m->missing_ch4 <= m->rows && m->missing_n2o >= 0 &&
          m->missing_n2o <= m->rows && m->missing_coal >= 0 && m->missing_coal <= m->rows);
}

/* Adds up the rows of `total` and says whether it is one. */
static int64_t rows_of(tanhe_status status, const tanhe_measures *m) {
    CHECK(IS_AMONG(status, totalled));
    if (status != TANHE_OK) {
        CHECK(fuzz_is_marked(m, sizeof(*m)));
        return -1;
    }
    check_measures(m);
    return m->rows;
}

static void check_subjects(const tanhe_inventory *inventory, tanhe_id category) {
    tanhe_measures m;
    tanhe_id subject = 0;
    tanhe_id next = 0;
    int count = 0;
    while (tanhe_inventory_next_subject(inventory, category, subject, &next) == TANHE_OK && count++ < 5) {
        CHECK(next > subject);
        subject = next;
        MARK(m);
        (void)rows_of(tanhe_inventory_total(inventory, category, subject, &m), &m);
    }
}

/* All that can be asked of an inventory; the groups of a view together have its rows. */
static void check_questions(const tanhe_inventory *inventory) {
    tanhe_measures m;
    tanhe_id category = 0;
    tanhe_id next = 0;
    MARK(m);
    int64_t all = rows_of(tanhe_inventory_total(inventory, 0, 0, &m), &m);
    while (tanhe_inventory_next_category(inventory, category, &next) == TANHE_OK) {
        CHECK(next > category);
        category = next;
        MARK(m);
        (void)rows_of(tanhe_inventory_total(inventory, category, 0, &m), &m);
        check_subjects(inventory, category);
    }
    for (int32_t view = TANHE_VIEW_IPCC; view <= TANHE_VIEW_PROVINCIAL; view++) {
        int64_t sum = 0;
        int complete = 1;
        for (int32_t group = 1; tanhe_view_name(view, group, TANHE_ENGLISH) != NULL; group++) {
            MARK(m);
            int64_t rows = rows_of(tanhe_inventory_view(inventory, view, group, &m), &m);
            complete = complete && rows >= 0;
            sum += rows;
        }
        CHECK(!complete || all < 0 || sum == all);
    }
}

/* The bytes of an inventory, in memory of their own. */
static uint8_t *bytes_of(const tanhe_inventory *inventory, size_t *size) {
    size_t needed = 0;
    CHECK(tanhe_inventory_write(inventory, NULL, 0, size) == TANHE_ESIZE);
    uint8_t *bytes = (uint8_t *)fuzz_allocate(*size);
    fuzz_mark(bytes, *size);
    CHECK(tanhe_inventory_write(inventory, bytes, *size - 1, &needed) == TANHE_ESIZE && needed == *size);
    CHECK(fuzz_is_marked(bytes, *size));
    CHECK(tanhe_inventory_write(inventory, bytes, *size, &needed) == TANHE_OK && needed == *size);
    return bytes;
}

/* Read a second time into the same inventory: twice everything, or nothing at all. */
static void check_twice(tanhe_inventory *inventory, const uint8_t *data, size_t size) {
    size_t n = 0;
    uint8_t *before = bytes_of(inventory, &n);
    tanhe_status status = tanhe_inventory_read(inventory, data, size);
    CHECK(IS_AMONG(status, merged));
    uint8_t *after = bytes_of(inventory, &n);
    CHECK(n == size && (status == TANHE_OK || memcmp(before, after, n) == 0));
    size_t cells = 0;
    CHECK(tanhe_inventory_cells(after, n, &cells) == TANHE_OK);
    free(before);
    free(after);
    check_questions(inventory);
    (void)tanhe_inventory_merge(inventory, inventory);
    after = bytes_of(inventory, &n);
    free(after);
}

/* Refused bytes leave every byte of the caller's memory as it was. */
static tanhe_status read_into(tanhe_inventory *inventory, void *memory, size_t room, const uint8_t *data,
                              size_t size) {
    void *before = fuzz_copy(memory, room);
    tanhe_status status = tanhe_inventory_read(inventory, data, size);
    CHECK(status == TANHE_OK || memcmp(before, memory, room) == 0);
    free(before);
    return status;
}

static void check_read(const tanhe_inventory_settings *settings, size_t cells, const uint8_t *data,
                       size_t size) {
    size_t room = tanhe_inventory_size(cells > 0 ? cells : 1);
    void *memory = fuzz_allocate(room);
    tanhe_inventory *inventory = NULL;
    memset(memory, 0, room);
    CHECK(tanhe_inventory_init(memory, room, settings, &inventory) == TANHE_OK);
    tanhe_status status = read_into(inventory, memory, room, data, size);
    CHECK(status == TANHE_OK || status == TANHE_EFORMAT);
    if (status == TANHE_OK) {
        size_t n = 0;
        uint8_t *again = bytes_of(inventory, &n);
        CHECK(n == size && memcmp(again, data, n) == 0);
        free(again);
        check_questions(inventory);
        check_twice(inventory, data, size);
        fuzz_accepted += cells > 0;
    }
    if (status == TANHE_OK && cells > 1) {
        CHECK(tanhe_inventory_init(memory, tanhe_inventory_size(cells - 1), settings, &inventory) ==
              TANHE_OK);
        CHECK(read_into(inventory, memory, tanhe_inventory_size(cells - 1), data, size) == TANHE_ESIZE);
    }
    free(memory);
}

/* An inventory under other settings takes none of it. */
static void check_conflict(size_t cells, const uint8_t *data, size_t size) {
    size_t room = tanhe_inventory_size(cells > 0 ? cells : 1);
    const tanhe_inventory_settings other = {TANHE_GWP_SAR, 0, 654321, 1900, {0, 0}};
    void *memory = fuzz_allocate(room);
    tanhe_inventory *inventory = NULL;
    memset(memory, 0, room);
    CHECK(tanhe_inventory_init(memory, room, &other, &inventory) == TANHE_OK);
    tanhe_status status = read_into(inventory, memory, room, data, size);
    CHECK(status == TANHE_EFORMAT || status == TANHE_ECONFLICT || setting(data, 2) == other.region);
    free(memory);
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed) {
    size = LLVMFuzzerMutate(data, size, max_size);
    if (seed % 8 == 0 || max_size < HEAD + TAIL)
        return size;
    if (size < HEAD + TAIL)
        memset(data + size, 0, HEAD + TAIL - size);
    size_t cells = size < HEAD + TAIL ? 0 : (size - HEAD - TAIL) / CELL;
    size = HEAD + cells * CELL + TAIL;
    tanhe_p_put(data, 4, 0x31494854);
    tanhe_p_put(data + 4, 4, 2);
    tanhe_p_put(data + 24, 8, cells);
    tanhe_p_put(data + 32, 8, 0);
    for (size_t i = 0; i < cells * SUMS; i++) {
        uint8_t *sum = data + HEAD + i / SUMS * CELL + AT_SUMS + i % SUMS * TANHE_SUM_BYTES;
        tanhe_p_put(sum, 4, 0x4d555354);
        tanhe_p_put(sum + 4, 2, 1);
        tanhe_p_put(sum + 6, 2, TANHE_SUM_BYTES);
        tanhe_p_put(sum + AT_SHARE, 4, tanhe_p_crc32(sum, AT_SHARE));
    }
    tanhe_p_put(data + size - TAIL, 8, tanhe_p_crc32(data, size - TAIL));
    return size;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    size_t cells;
    size_t room = tanhe_inventory_size(1);
    tanhe_inventory_settings settings = {TANHE_GWP_AR6, 0, 0, 0, {0, 0}};
    tanhe_inventory *inventory = NULL;
    uint8_t *exact = (uint8_t *)fuzz_copy(data, size);
    MARK(cells);
    tanhe_status status = tanhe_inventory_cells(exact, size, &cells);
    CHECK(status == TANHE_OK ? cells <= size / CELL : status == TANHE_EFORMAT && MARKED(cells));
    void *memory = fuzz_allocate(room);
    memset(memory, 0, room);
    CHECK(tanhe_inventory_init(memory, room, &settings, &inventory) == TANHE_OK);
    tanhe_status second = read_into(inventory, memory, room, exact, size);
    CHECK(status == TANHE_OK || second == TANHE_EFORMAT);
    if (status == TANHE_OK) {
        settings.gwp = setting(exact, 0);
        settings.allow = setting(exact, 1);
        settings.region = setting(exact, 2);
        settings.year = setting(exact, 3);
        check_conflict(cells, exact, size);
        if (tanhe_inventory_init(memory, room, &settings, &inventory) == TANHE_OK)
            check_read(&settings, cells, exact, size);
        else
            CHECK(second == TANHE_EFORMAT || second == TANHE_ECONFLICT);
    }
    free(memory);
    free(exact);
    return 0;
}
