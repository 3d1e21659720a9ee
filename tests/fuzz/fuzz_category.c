/* SPDX-License-Identifier: MIT */

/* Category codes. The input is a code; its first four bytes are tried as the number of a category, too. */

#include "fuzz.h"

static const tanhe_status parsed[] = {TANHE_OK, TANHE_EID};

static void check_code(tanhe_id category) {
    char code[TANHE_CATEGORY_TEXT_MAX];
    char small[TANHE_CATEGORY_TEXT_MAX];
    tanhe_id again = 0;
    MARK(small);
    char *exact = (char *)fuzz_allocate(sizeof(code));
    CHECK(tanhe_category_print(category, exact, sizeof(code)) == TANHE_OK);
    memcpy(code, exact, sizeof(code));
    free(exact);
    CHECK(memchr(code, 0, sizeof(code)) != NULL && code[0] >= '1' && code[0] <= '5');
    CHECK(tanhe_category_parse(code, TANHE_NUL, &again) == TANHE_OK && again == category);
    for (size_t size = 1; size < sizeof(small); size++) {
        tanhe_status status = tanhe_category_print(category, small, size);
        CHECK(status == TANHE_ESIZE ? MARKED(small) : strcmp(small, code) == 0);
        CHECK(status == TANHE_OK || status == TANHE_ESIZE);
        MARK(small);
    }
}

/* Up to the sector in at most four steps; a category is in itself and in every one above. */
static void check_parents(tanhe_id category) {
    tanhe_id above = category;
    int steps = 0;
    while (above != 0) {
        CHECK(tanhe_category_within(category, above) == 1);
        CHECK(above == category || tanhe_category_within(above, category) == 0);
        tanhe_id parent = -1;
        CHECK(tanhe_category_parent(above, &parent) == TANHE_OK);
        CHECK(parent >= 0 && parent < above && ++steps <= 5);
        above = parent;
    }
    CHECK(tanhe_category_within(category, 0) == 1);
}

static void check_groups(tanhe_id category) {
    for (int32_t view = TANHE_VIEW_IPCC; view <= TANHE_VIEW_PROVINCIAL; view++) {
        int32_t group = 0;
        CHECK(tanhe_view_group(view, category, &group) == TANHE_OK && group >= 1);
        CHECK(tanhe_view_name(view, group, TANHE_CHINESE) != NULL);
    }
}

/* Any number: the functions agree on whether it is a category. */
static void check_number(tanhe_id category) {
    tanhe_id out;
    int32_t group;
    char code[TANHE_CATEGORY_TEXT_MAX];
    MARK(out);
    MARK(group);
    MARK(code);
    tanhe_status status = tanhe_category_sector(category, &out);
    CHECK(IS_AMONG(status, parsed));
    if (status == TANHE_OK) {
        CHECK(out == 0 || tanhe_name(TANHE_NAME_VARIANT, out, TANHE_KEY) != NULL);
        for (int32_t language = TANHE_ENGLISH; language <= TANHE_KEY; language++)
            CHECK(tanhe_category_name(category, language) != NULL);
        check_code(category);
        check_parents(category);
        check_groups(category);
        return;
    }
    CHECK(tanhe_category_parent(category, &out) == TANHE_EID && MARKED(out));
    CHECK(tanhe_view_group(TANHE_VIEW_IPCC, category, &group) == TANHE_EID && MARKED(group));
    CHECK(tanhe_category_print(category, code, sizeof(code)) == TANHE_EID && MARKED(code));
    CHECK(tanhe_category_name(category, TANHE_ENGLISH) == NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz_input input = {data, size};
    tanhe_id any;
    tanhe_id category;
    tanhe_id again;
    char *exact = (char *)fuzz_copy(data, size);
    char *terminated = fuzz_string(data, size);
    MARK(category);
    MARK(again);
    tanhe_status status = tanhe_category_parse(exact, size, &category);
    tanhe_status second = tanhe_category_parse(terminated, TANHE_NUL, &again);
    CHECK(IS_AMONG(status, parsed) && IS_AMONG(second, parsed));
    CHECK(status == TANHE_OK || MARKED(category));
    CHECK(second == TANHE_OK || MARKED(again));
    if (fuzz_length(data, size) == size)
        CHECK(status == second && category == again);
    else
        CHECK(status == TANHE_EID);
    free(exact);
    free(terminated);
    fuzz_take(&input, &any, sizeof(any));
    check_number(any);
    if (status == TANHE_OK) {
        check_number(category);
        CHECK(tanhe_category_name(category, TANHE_KEY) != NULL);
        fuzz_accepted++;
    }
    return 0;
}
