/* SPDX-License-Identifier: MIT */

/*
 * What a program may hand over with any bytes in it: settings and rows filled by hand, lines and factors changed
 * after they were computed. The input is the settings (24 bytes) and a row (104 bytes), then changes of the
 * line: an offset (2 bytes) and 8 bytes for there. Statuses may be any of the documented; nothing may be read
 * or written that is not there, and texts end.
 */

#include "fuzz.h"

static const tanhe_status line_status[] = {TANHE_OK,        TANHE_EARG,         TANHE_EID,     TANHE_EUNIT,
                                           TANHE_ENOTFOUND, TANHE_EUNCONFIRMED, TANHE_ECHOICE, TANHE_ERANGE};
static const tanhe_status add_status[] = {TANHE_OK, TANHE_EARG, TANHE_ERANGE};
static const tanhe_status text_status[] = {TANHE_OK, TANHE_EARG};

/* A sound line to start from. */
static tanhe_line sound_line(void) {
    const tanhe_inventory_settings settings = {TANHE_GWP_AR6, 0, 430000, 2022, {0, 0}};
    tanhe_activity row;
    tanhe_line line;
    CHECK(tanhe_activity_init(&row) == TANHE_OK);
    CHECK(tanhe_category_parse("1A1a", TANHE_NUL, &row.category) == TANHE_OK);
    row.subject = TANHE_FUEL_ANTHRACITE;
    row.amount = 1000;
    row.unit = TANHE_UNIT_T;
    row.u_amount = 0.05;
    CHECK(tanhe_inventory_line(tanhe_profile_china(), &settings, &row, &line) == TANHE_OK);
    return line;
}

static void check_texts(const tanhe_factor *factor, size_t size) {
    char whole[1024];
    for (int32_t which = 0; which <= TANHE_TEXT_REMARK + 1; which++) {
        MARK(whole);
        tanhe_status status = tanhe_factor_text(tanhe_profile_china(), factor, which, whole, sizeof(whole));
        CHECK(IS_AMONG(status, text_status));
        char *small = (char *)fuzz_allocate(size);
        fuzz_mark(small, size);
        CHECK(tanhe_factor_text(tanhe_profile_china(), factor, which, small, size) == status);
        if (status == TANHE_OK) {
            CHECK(memchr(whole, 0, sizeof(whole)) != NULL && fuzz_is_utf8(whole));
            fuzz_check_cut(small, size, whole);
        } else {
            CHECK(MARKED(whole) && fuzz_is_marked(small, size));
        }
        free(small);
    }
}

static void check_sheet(const tanhe_line *line, size_t size) {
    size_t needed;
    size_t again = 0;
    MARK(needed);
    tanhe_status status = tanhe_line_explain(tanhe_profile_china(), line, NULL, 0, &needed);
    CHECK(status == TANHE_EARG ? MARKED(needed) : status == TANHE_ESIZE && needed > 1);
    if (status == TANHE_EARG)
        return;
    char *whole = (char *)fuzz_allocate(needed);
    CHECK(tanhe_line_explain(tanhe_profile_china(), line, whole, needed, &again) == TANHE_OK);
    CHECK(again == needed && strlen(whole) == needed - 1 && fuzz_is_utf8(whole));
    if (size >= needed)
        size = needed - 1;
    char *small = (char *)fuzz_allocate(size);
    CHECK(tanhe_line_explain(tanhe_profile_china(), line, small, size, &again) == TANHE_ESIZE);
    fuzz_check_cut(small, size, whole);
    free(small);
    free(whole);
}

/* A refused line changes nothing; whatever was accepted, the inventory can be written and read. */
static void check_add(const tanhe_line *line) {
    const tanhe_inventory_settings settings = {TANHE_GWP_AR6, 0, 0, 0, {0, 0}};
    size_t room = tanhe_inventory_size(1);
    size_t size = 0;
    void *memory = fuzz_allocate(room);
    tanhe_inventory *inventory = NULL;
    memset(memory, 0, room);
    CHECK(tanhe_inventory_init(memory, room, &settings, &inventory) == TANHE_OK);
    void *before = fuzz_copy(memory, room);
    tanhe_status status = tanhe_inventory_add(inventory, line);
    CHECK(IS_AMONG(status, add_status) && (status == TANHE_OK || memcmp(before, memory, room) == 0));
    free(before);
    CHECK(tanhe_inventory_write(inventory, NULL, 0, &size) == TANHE_ESIZE);
    uint8_t *bytes = (uint8_t *)fuzz_allocate(size);
    CHECK(tanhe_inventory_write(inventory, bytes, size, &size) == TANHE_OK);
    CHECK(tanhe_inventory_init(memory, room, &settings, &inventory) == TANHE_OK);
    CHECK(tanhe_inventory_read(inventory, bytes, size) == TANHE_OK);
    free(bytes);
    free(memory);
}

static void check_line(const tanhe_line *line, uint8_t size) {
    check_sheet(line, (size_t)size + 1);
    for (size_t i = 0; i < TANHE_LINE_FACTORS; i++)
        check_texts(&line->factors[i], (size_t)size + 1);
    check_add(line);
}

/* Of what was accepted, every amount is one, and so is every result. */
static void check_amounts(const tanhe_activity *row, const tanhe_line *line) {
    const double measured[] = {row->ncv,       row->carbon_content, row->oxidation, row->ef_co2, row->ef_ch4,
                               row->ef_n2o,    row->u_amount,       row->u_factor,  line->ch4_t, line->n2o_t,
                               line->coal_tce, line->indirect_tce,  line->u};
    const double sure[] = {row->amount,       line->co2_t,  line->co2_bio_t,
                           line->fgas_co2e_t, line->co2e_t, line->indirect_co2_t};
    for (size_t i = 0; i < sizeof(measured) / sizeof(measured[0]); i++)
        CHECK(fuzz_is_nan(measured[i]) || (fuzz_is_number(measured[i]) && measured[i] >= 0));
    for (size_t i = 0; i < sizeof(sure) / sizeof(sure[0]); i++)
        CHECK(fuzz_is_number(sure[i]) && sure[i] >= 0);
    CHECK(row->region >= 0 && row->year >= 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz_input input = {data, size};
    tanhe_inventory_settings settings;
    tanhe_activity row;
    tanhe_line line;
    tanhe_id property;
    fuzz_take(&input, &settings, sizeof(settings));
    fuzz_take(&input, &row, sizeof(row));
    MARK(line);
    tanhe_status status = tanhe_inventory_line(tanhe_profile_china(), &settings, &row, &line);
    CHECK(IS_AMONG(status, line_status));
    CHECK(tanhe_inventory_missing(tanhe_profile_china(), &settings, &row, &property) == status);
    if (status == TANHE_OK) {
        check_amounts(&row, &line);
        check_line(&line, (uint8_t)size);
        fuzz_accepted++;
    } else {
        CHECK(MARKED(line));
        line = sound_line();
    }
    for (int i = 0; i < 8 && input.left >= 10; i++) {
        uint16_t offset;
        fuzz_take(&input, &offset, sizeof(offset));
        fuzz_take(&input, (uint8_t *)&line + offset % (sizeof(line) - 7), 8);
        check_line(&line, (uint8_t)offset);
    }
    return 0;
}
