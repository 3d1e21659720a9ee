/* SPDX-License-Identifier: MIT */

/*
 * Names of units. The input is lines of text: a unit, a unit to convert to, a value. Its first four bytes are
 * tried as the number of a unit, too.
 */

#include <float.h>

#include "fuzz.h"

static const tanhe_status parsed[] = {TANHE_OK, TANHE_EUNIT};
static const tanhe_status converted[] = {TANHE_OK, TANHE_EARG, TANHE_EUNIT, TANHE_ERANGE};

/* A unit prints in every language, in as many bytes as it takes and not one fewer, and reads back. */
static void check_names(tanhe_id unit) {
    for (int32_t language = TANHE_ENGLISH; language <= TANHE_KEY; language++) {
        char name[TANHE_UNIT_TEXT_MAX];
        tanhe_id again = 0;
        CHECK(tanhe_unit_print(unit, language, name, sizeof(name)) == TANHE_OK);
        size_t needed = strlen(name) + 1;
        CHECK(needed > 1 && fuzz_is_utf8(name));
        CHECK(tanhe_unit_parse(name, TANHE_NUL, &again) == TANHE_OK && again == unit);
        char *small = (char *)fuzz_allocate(needed);
        CHECK(tanhe_unit_print(unit, language, small, needed) == TANHE_OK && strcmp(small, name) == 0);
        fuzz_mark(small, needed);
        for (size_t size = 0; size < needed; size++)
            CHECK(tanhe_unit_print(unit, language, small, size) == TANHE_ESIZE);
        CHECK(fuzz_is_marked(small, needed));
        free(small);
    }
}

/* Any number: the functions agree on whether it is a unit. */
static void check_number(tanhe_id unit) {
    int32_t dimension;
    char name[TANHE_UNIT_TEXT_MAX];
    MARK(dimension);
    MARK(name);
    tanhe_status status = tanhe_unit_dimension(unit, &dimension);
    CHECK(IS_AMONG(status, parsed));
    if (status == TANHE_OK) {
        CHECK(dimension > 0);
        check_names(unit);
        return;
    }
    CHECK(MARKED(dimension));
    CHECK(tanhe_unit_print(unit, TANHE_KEY, name, sizeof(name)) == TANHE_EUNIT && MARKED(name));
}

/* Reads with length and with NUL; both give the same. 0 when it is not a unit. */
static tanhe_id read_unit(fuzz_input text) {
    tanhe_id unit;
    tanhe_id again;
    size_t length = fuzz_length(text.at, text.left);
    char *exact = (char *)fuzz_copy(text.at, text.left);
    char *terminated = fuzz_string(text.at, text.left);
    MARK(unit);
    MARK(again);
    tanhe_status status = tanhe_unit_parse(exact, text.left, &unit);
    tanhe_status second = tanhe_unit_parse(terminated, TANHE_NUL, &again);
    CHECK(IS_AMONG(status, parsed) && IS_AMONG(second, parsed));
    CHECK(status == TANHE_OK ? unit > 0 : MARKED(unit));
    CHECK(second == TANHE_OK ? again > 0 : MARKED(again));
    if (length == text.left)
        CHECK(status == second && unit == again);
    free(exact);
    free(terminated);
    return status == TANHE_OK ? unit : 0;
}

static double absolute(double x) {
    return x < 0 ? -x : x;
}

/* One rounding there and one back. */
static void check_way_back(double value, tanhe_id from, tanhe_id to, double result) {
    double back = 0;
    if (absolute(result) < DBL_MIN * 4 || absolute(value) < DBL_MIN * 4)
        return;
    tanhe_status status = tanhe_unit_convert(result, to, from, &back);
    if (status == TANHE_OK)
        CHECK(absolute(back - value) <= 2 * DBL_EPSILON * absolute(value));
    else
        CHECK(status == TANHE_ERANGE && absolute(value) > DBL_MAX * (1 - 2 * DBL_EPSILON));
}

static void check_conversion(double value, tanhe_id from, tanhe_id to) {
    double result;
    double columns[3] = {value, 0, value};
    double results[3];
    int32_t a = 0;
    int32_t b = 0;
    MARK(result);
    MARK(results);
    tanhe_status status = tanhe_unit_convert(value, from, to, &result);
    CHECK(IS_AMONG(status, converted));
    CHECK(tanhe_unit_convert_n(3, columns, from, to, results) == status);
    if (status != TANHE_OK) {
        CHECK(MARKED(result) && MARKED(results));
        int alike =
            tanhe_unit_dimension(from, &a) == TANHE_OK && tanhe_unit_dimension(to, &b) == TANHE_OK && a == b;
        CHECK((status == TANHE_EARG) == !fuzz_is_number(value) || !alike);
        CHECK(alike || status != TANHE_ERANGE);
        return;
    }
    CHECK(fuzz_is_number(result) && results[1] == 0);
    CHECK(SAME(results[0], result) && SAME(results[2], result));
    CHECK(from != to || SAME(result, value));
    check_way_back(value, from, to, result);
    fuzz_accepted++;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz_input input = {data, size};
    fuzz_input numbers = {data, size};
    tanhe_id any;
    fuzz_take(&numbers, &any, sizeof(any));
    check_number(any);
    tanhe_id from = read_unit(fuzz_line(&input));
    if (from == 0)
        return 0;
    check_number(from);
    tanhe_id to = read_unit(fuzz_line(&input));
    fuzz_input line = fuzz_line(&input);
    char *text = fuzz_string(line.at, line.left);
    check_conversion(strtod(text, NULL), from, to != 0 ? to : from);
    free(text);
    return 0;
}
