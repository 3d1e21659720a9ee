/* SPDX-License-Identifier: MIT */

/* Names of all kinds. The input is a name; its first four bytes are tried as an id, too. */

#include "fuzz.h"

static const tanhe_status parsed[] = {TANHE_OK, TANHE_EID};

/* Every name of an id reads back as the id. Returns whether it has any. */
static int check_id(int32_t kind, tanhe_id id) {
    int named = 0;
    for (int32_t language = TANHE_ENGLISH; language <= TANHE_KEY; language++) {
        const char *name = tanhe_name(kind, id, language);
        tanhe_id again = -1;
        CHECK(language == TANHE_ENGLISH || (name != NULL) == named);
        if (name == NULL)
            continue;
        named = 1;
        CHECK(name[0] != 0 && fuzz_is_utf8(name));
        CHECK(tanhe_name_parse(kind, name, TANHE_NUL, &again) == TANHE_OK && again == id);
    }
    return named;
}

/* ASCII letters of either case, and blanks around, name the same thing. */
static void check_spellings(int32_t kind, const char *text, size_t length, tanhe_status status, tanhe_id id) {
    char *other = (char *)fuzz_allocate(length + 2);
    tanhe_id again = id;
    other[0] = ' ';
    other[length + 1] = '\t';
    for (size_t i = 0; i < length; i++) {
        char c = text[i];
        int letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        other[i + 1] = letter ? (char)(c ^ 0x20) : c;
    }
    CHECK(tanhe_name_parse(kind, other, length + 2, &again) == status && again == id);
    free(other);
}

static void check_text(int32_t kind, const uint8_t *data, size_t size) {
    tanhe_id id;
    tanhe_id again;
    char *exact = (char *)fuzz_copy(data, size);
    char *terminated = fuzz_string(data, size);
    MARK(id);
    MARK(again);
    tanhe_status status = tanhe_name_parse(kind, exact, size, &id);
    tanhe_status second = tanhe_name_parse(kind, terminated, TANHE_NUL, &again);
    CHECK(IS_AMONG(status, parsed) && IS_AMONG(second, parsed));
    CHECK(status == TANHE_OK ? id >= 0 : MARKED(id));
    CHECK(second == TANHE_OK ? again >= 0 : MARKED(again));
    if (fuzz_length(data, size) == size)
        CHECK(status == second && id == again);
    else
        CHECK(status == TANHE_EID); /* no name has a NUL in it */
    check_spellings(kind, (const char *)data, size, status, id);
    if (status == TANHE_OK) {
        CHECK(check_id(kind, id) || kind == TANHE_NAME_REGION);
        fuzz_accepted++;
    }
    free(exact);
    free(terminated);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz_input input = {data, size};
    tanhe_id any;
    int32_t subject_kind;
    fuzz_take(&input, &any, sizeof(any));
    for (int32_t kind = TANHE_NAME_SUBJECT; kind <= TANHE_NAME_GWP; kind++) {
        check_text(kind, data, size);
        int named = check_id(kind, any);
        if (kind != TANHE_NAME_SUBJECT)
            continue;
        MARK(subject_kind);
        CHECK(tanhe_subject_kind(any, &subject_kind) == (named ? TANHE_OK : TANHE_EID));
        CHECK(named || MARKED(subject_kind));
    }
    return 0;
}
