/* SPDX-License-Identifier: MIT */

/*
 * The library's own reading and writing of numbers (lib/text.h), beside the C library's. The input is a number
 * as text; its first eight bytes are tried as a double, too, and the ninth as a number of digits.
 */

#include "fuzz.h"
#include "text.h"

static const tanhe_status parsed[] = {TANHE_OK, TANHE_ESYNTAX, TANHE_ERANGE};

static size_t digits(const char *s, size_t at) {
    size_t from = at;
    while (s[at] >= '0' && s[at] <= '9')
        at++;
    return at - from;
}

/* [+-] digits [. digits] [e [+-] digits], with a digit on one side of the point; the whole text. */
static int is_decimal(const char *s, size_t length) {
    size_t at = s[0] == '+' || s[0] == '-';
    size_t before = digits(s, at);
    size_t after = 0;
    at += before;
    if (s[at] == '.') {
        after = digits(s, at + 1);
        at += after + 1;
    }
    if (before + after == 0)
        return 0;
    if (s[at] == 'e' || s[at] == 'E') {
        at++;
        at += s[at] == '+' || s[at] == '-';
        if (digits(s, at) == 0)
            return 0;
        at += digits(s, at);
    }
    return at == length;
}

static int is_integer(const char *s, size_t length) {
    size_t at = s[0] == '+' || s[0] == '-';
    size_t count = digits(s, at);
    return count > 0 && at + count == length;
}

static void check_parse(const char *exact, const char *terminated, size_t length) {
    double value;
    MARK(value);
    tanhe_p_span span = {exact, length};
    tanhe_status status = tanhe_p_number_parse(span, &value);
    CHECK(IS_AMONG(status, parsed) && (status == TANHE_OK || MARKED(value)));
    CHECK((status != TANHE_ESYNTAX) == is_decimal(terminated, length));
    if (status == TANHE_ESYNTAX)
        return;
    double expected = strtod(terminated, NULL);
    CHECK((status == TANHE_OK) == fuzz_is_number(expected));
    CHECK(status != TANHE_OK || SAME(value, expected));
    fuzz_accepted++;
}

static void check_integer(const char *exact, const char *terminated, size_t length) {
    int64_t value;
    MARK(value);
    tanhe_p_span span = {exact, length};
    tanhe_status status = tanhe_p_integer_parse(span, &value);
    CHECK(IS_AMONG(status, parsed) && (status == TANHE_OK || MARKED(value)));
    CHECK((status != TANHE_ESYNTAX) == is_integer(terminated, length));
    if (status == TANHE_ESYNTAX)
        return;
    /* Without leading zeros, what fits is what prints as it was. */
    long long expected = strtoll(terminated, NULL, 10);
    char again[32];
    const char *s = terminated + (terminated[0] == '+' || terminated[0] == '-');
    while (s[0] == '0' && s[1] != 0)
        s++;
    (void)snprintf(again, sizeof(again), "%lld", expected);
    int fits = strcmp(again + (again[0] == '-'), s) == 0;
    CHECK((status == TANHE_OK) == fits && (!fits || value == expected));
}

/* The digits of a number as text, without the point, the exponent and zeros at either end. */
static size_t significant(const char *text, char out[64]) {
    size_t n = 0;
    for (const char *s = text; *s != 0 && *s != 'e'; s++) {
        if (*s >= '0' && *s <= '9' && (n > 0 || *s != '0'))
            out[n++] = *s;
    }
    while (n > 0 && out[n - 1] == '0')
        n--;
    out[n] = 0;
    return n;
}

/* Printed text: as long as said, and plain or scientific as the header says. */
static void check_form(const char *text, size_t length) {
    CHECK(length < TANHE_P_NUMBER_SIZE && strlen(text) == length);
    double value = strtod(text, NULL);
    double size = value < 0 ? -value : value;
    int plain = size == 0 || (size >= 1e-5 && size < 1e17);
    CHECK(is_decimal(text, length) && (strchr(text, 'e') == NULL) == plain);
    CHECK(strchr(text, '.') == NULL || strchr(text, 'e') != NULL || text[length - 1] != '0');
}

static void check_shortest(double value, const char *text) {
    char ours[64];
    char theirs[64];
    char buffer[64];
    double again = 0;
    CHECK(tanhe_p_number_parse(tanhe_p_span_of(text, TANHE_NUL), &again) == TANHE_OK && SAME(again, value));
    size_t count = significant(text, ours);
    /* The nearest decimal of as many digits, if it reads back, is the one; the nearest of fewer must not. */
    for (int n = 1; n <= 17; n++) {
        (void)snprintf(buffer, sizeof(buffer), "%.*e", n - 1, value);
        if (strtod(buffer, NULL) != value)
            continue;
        size_t least = significant(buffer, theirs);
        CHECK(count <= least && (count < least || strcmp(ours, theirs) == 0));
        return;
    }
    CHECK(value == 0);
}

static void check_rounded(double value, int wanted, const char *text) {
    char ours[64];
    char theirs[64];
    char buffer[64];
    int n = wanted < 1 ? 1 : wanted > 17 ? 17 : wanted;
    (void)snprintf(buffer, sizeof(buffer), "%.*e", n - 1, value);
    (void)significant(text, ours);
    (void)significant(buffer, theirs);
    CHECK(strcmp(ours, theirs) == 0);
    double rounded = strtod(buffer, NULL);
    CHECK(!fuzz_is_number(rounded) || strtod(text, NULL) == rounded);
}

static void check_print(double value, int wanted) {
    char *text = (char *)fuzz_allocate(TANHE_P_NUMBER_SIZE);
    size_t length = tanhe_p_number_print(value, text);
    if (!fuzz_is_number(value)) {
        const char *name = fuzz_is_nan(value) ? "nan" : value > 0 ? "inf" : "-inf";
        CHECK(strcmp(text, name) == 0 && length == strlen(name));
        length = tanhe_p_number_print_digits(value, wanted, text);
        CHECK(strcmp(text, name) == 0 && length == strlen(name));
    } else {
        check_form(text, length);
        check_shortest(value, text);
        length = tanhe_p_number_print_digits(value, wanted, text);
        CHECK(length < TANHE_P_NUMBER_SIZE && strlen(text) == length);
        check_rounded(value, wanted, text);
    }
    free(text);
}

/* Written with a writer of every size, the text is the start that fits. */
static void check_writer(double value, int64_t integer, uint8_t size) {
    char whole[128];
    tanhe_p_writer writer;
    char *cut = size > 0 ? (char *)fuzz_allocate(size) : NULL;
    for (int i = 0; i < 2; i++) {
        tanhe_p_writer_begin(&writer, i == 0 ? whole : cut, i == 0 ? sizeof(whole) : size);
        tanhe_p_writer_number(&writer, value);
        tanhe_p_writer_text(&writer, " 吨 ");
        tanhe_p_writer_integer(&writer, integer);
        CHECK(tanhe_p_writer_end(&writer) == strlen(whole));
    }
    if (cut != NULL)
        fuzz_check_cut(cut, size, whole);
    free(cut);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz_input input = {data, size};
    double value;
    int64_t integer;
    char *exact = (char *)fuzz_copy(data, size);
    char *terminated = fuzz_string(data, size);
    check_parse(exact, terminated, size);
    check_integer(exact, terminated, size);
    free(exact);
    free(terminated);
    fuzz_take(&input, &value, sizeof(value));
    memcpy(&integer, &value, sizeof(integer));
    int wanted = (int)fuzz_byte(&input) % 24 - 2;
    check_print(value, wanted);
    check_writer(value, integer, (uint8_t)(wanted + 2));
    return 0;
}
