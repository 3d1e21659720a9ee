/* SPDX-License-Identifier: MIT */

/*
 * Texts of built-in values in small buffers. The input says which value (4 bytes) and the size (1 byte), again
 * and again; the two bytes behind it choose a property to change, so that texts are also asked of factors that
 * are not of the catalog.
 */

#include "fuzz.h"

static void check_text(const tanhe_catalog *catalog, const tanhe_factor *factor, int32_t which, size_t size,
                       tanhe_status expected) {
    char whole[2048];
    char *small = (char *)fuzz_allocate(size);
    fuzz_mark(small, size);
    MARK(whole);
    CHECK(tanhe_factor_text(catalog, factor, which, whole, sizeof(whole)) == expected);
    CHECK(tanhe_factor_text(catalog, factor, which, small, size) == expected);
    if (expected == TANHE_OK) {
        CHECK(memchr(whole, 0, sizeof(whole)) != NULL && fuzz_is_utf8(whole));
        fuzz_check_cut(small, size, whole);
        CHECK(whole[0] != 0 || which == TANHE_TEXT_LOCATOR || which == TANHE_TEXT_REMARK);
    } else {
        CHECK(MARKED(whole) && fuzz_is_marked(small, size));
    }
    CHECK(tanhe_factor_text(catalog, factor, which, small, 0) == TANHE_EARG);
    free(small);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz_input input = {data, size};
    const tanhe_catalog *catalog = tanhe_profile_all();
    size_t count = 0;
    CHECK(tanhe_catalog_count(catalog, &count) == TANHE_OK && count > 0);
    while (input.left > 0) {
        uint32_t index;
        int16_t change;
        tanhe_factor factor;
        fuzz_take(&input, &index, sizeof(index));
        size_t room = (size_t)fuzz_byte(&input) + 1;
        fuzz_take(&input, &change, sizeof(change));
        CHECK(tanhe_catalog_row(catalog, index % count, &factor) == TANHE_OK);
        for (int32_t which = TANHE_TEXT_SOURCE_KEY; which <= TANHE_TEXT_REMARK; which++)
            check_text(catalog, &factor, which, room, TANHE_OK);
        fuzz_accepted++;
        if (change == 0 || factor.property == TANHE_PROPERTY_GWP100)
            continue; /* a GWP is known by its report alone */
        factor.variant += change;
        check_text(catalog, &factor, TANHE_TEXT_LOCATOR, room, TANHE_EARG);
        factor.variant -= change;
        factor.table += change;
        check_text(catalog, &factor, TANHE_TEXT_LOCATOR, room, TANHE_EARG);
    }
    return 0;
}
