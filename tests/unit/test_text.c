/* SPDX-License-Identifier: MIT */
#include "../../lib/text.h"
#include "greatest.h"

#include <stddef.h>
#include <stdlib.h>

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/* Of a literal, NUL bytes inside included. */
#define SPAN(literal) tanhe_p_span_of(literal, sizeof(literal) - 1)

static uint64_t bits_of(double value) {
    uint64_t bits;

    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static double double_of(uint64_t bits) {
    double value;

    memcpy(&value, &bits, sizeof value);
    return value;
}

/* xorshift64*: the same sequence on every machine. */
static uint64_t next_random(uint64_t *state) {
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * UINT64_C(2685821657736338717);
}

static int span_is(tanhe_p_span span, const char *text, size_t length) {
    return span.length == length && (length == 0 || memcmp(span.start, text, length) == 0);
}

/* ---- spans ---- */

TEST span_takes_any_length(void) {
    const tanhe_p_span none = tanhe_p_span_of(NULL, 7);

    ASSERT_EQ_FMT((size_t)5, tanhe_p_span_of("tonne", TANHE_NUL).length, "%zu");
    ASSERT_EQ_FMT((size_t)3, tanhe_p_span_of("tonne", 3).length, "%zu");
    ASSERT_EQ_FMT((size_t)0, none.length, "%zu");
    ASSERT(none.start != NULL);
    ASSERT_EQ_FMT((size_t)0, tanhe_p_span_of(NULL, TANHE_NUL).length, "%zu");
    PASS();
}

TEST span_equals_whole_texts_only(void) {
    const tanhe_p_span null_span = {NULL, 0};

    ASSERT(tanhe_p_span_equal(SPAN("GJ"), "GJ"));
    ASSERT(!tanhe_p_span_equal(SPAN("GJ"), "GW"));
    ASSERT(!tanhe_p_span_equal(SPAN("GJ"), "G"));
    ASSERT(!tanhe_p_span_equal(SPAN("G"), "GJ"));
    ASSERT(!tanhe_p_span_equal(SPAN("GJ\0"), "GJ"));
    ASSERT(tanhe_p_span_equal(SPAN(""), ""));
    ASSERT(tanhe_p_span_equal(null_span, ""));
    ASSERT(!tanhe_p_span_equal(null_span, "x"));
    PASS();
}

TEST span_trims_blanks_and_tabs(void) {
    ASSERT(tanhe_p_span_equal(tanhe_p_span_trim(SPAN(" \t a b\t ")), "a b"));
    ASSERT(tanhe_p_span_equal(tanhe_p_span_trim(SPAN("ab")), "ab"));
    ASSERT(tanhe_p_span_equal(tanhe_p_span_trim(SPAN(" \t ")), ""));
    ASSERT(tanhe_p_span_equal(tanhe_p_span_trim(SPAN("")), ""));
    ASSERT(tanhe_p_span_equal(tanhe_p_span_trim(SPAN("\n ")), "\n"));
    PASS();
}

/* ---- reading numbers ---- */

TEST number_parse_reads_the_nearest_double(void) {
    static const struct {
        const char *text;
        uint64_t bits;
    } cases[] = {
        /* zeros */
        {"0", 0},
        {"+0", 0},
        {"-0", UINT64_C(0x8000000000000000)},
        {"-0.000e5", UINT64_C(0x8000000000000000)},
        {"0e99999999999999999999", 0},
        {".0", 0},
        {"0.", 0},
        {"000", 0},
        /* the form */
        {"1", UINT64_C(0x3FF0000000000000)},
        {"+1", UINT64_C(0x3FF0000000000000)},
        {"-1", UINT64_C(0xBFF0000000000000)},
        {"5.", UINT64_C(0x4014000000000000)},
        {".5", UINT64_C(0x3FE0000000000000)},
        {"-.5", UINT64_C(0xBFE0000000000000)},
        {"5.e0", UINT64_C(0x4014000000000000)},
        {".5E+1", UINT64_C(0x4014000000000000)},
        {"50e-1", UINT64_C(0x4014000000000000)},
        {"0005.000", UINT64_C(0x4014000000000000)},
        {"0.1", UINT64_C(0x3FB999999999999A)},
        {"29.3076", UINT64_C(0x403D4EBEDFA43FE6)},
        {"1e22", UINT64_C(0x4480F0CF064DD592)},
        {"1e23", UINT64_C(0x44B52D02C7E14AF6)},
        {"1e-22", UINT64_C(0x3B5E392010175EE6)},
        {"1e-23", UINT64_C(0x3B282DB34012B251)},
        {"123456789012345", UINT64_C(0x42DC12218377DE40)},
        {"1234567890123456", UINT64_C(0x43118B54F22AEB00)},
        {"1180591620717411303424", UINT64_C(0x4450000000000000)},
        {"0.99999999999999999999", UINT64_C(0x3FF0000000000000)},
        /* half-way between integers beyond 2^53: ties to even, both ways */
        {"9007199254740992", UINT64_C(0x4340000000000000)},
        {"9007199254740993", UINT64_C(0x4340000000000000)},
        {"9007199254740993.00000000000000000000000000000000000000000001", UINT64_C(0x4340000000000001)},
        {"9007199254740992.99999999999999999999999999999999999999999999", UINT64_C(0x4340000000000000)},
        {"9007199254740995", UINT64_C(0x4340000000000002)},
        {"9007199254740994.9999999999", UINT64_C(0x4340000000000001)},
        {"1.00000000000000011102230246251565404236316680908203125", UINT64_C(0x3FF0000000000000)},
        {"1.00000000000000011102230246251565404236316680908203124", UINT64_C(0x3FF0000000000000)},
        {"1.00000000000000011102230246251565404236316680908203126", UINT64_C(0x3FF0000000000001)},
        {"1.00000000000000033306690738754696212708950042724609375", UINT64_C(0x3FF0000000000002)},
        /* Paxson 1991: as close to half-way as numbers of few digits come, below and above */
        {"5e125", UINT64_C(0x5A07A2ECC414A03F)},
        {"69e267", UINT64_C(0x77C0B7CB60C994DA)},
        {"999e-26", UINT64_C(0x3B282782AFE1869E)},
        {"7861e-34", UINT64_C(0x39AFE3544145E9D8)},
        {"75569e-254", UINT64_C(0x0C35A462D91C6AB3)},
        {"928609e-261", UINT64_C(0x0AFBE2DD66200BEF)},
        {"9210917e80", UINT64_C(0x51FDA232347E6032)},
        {"84863171e114", UINT64_C(0x59406E98F5EC8F37)},
        {"653777767e273", UINT64_C(0x7A720223F2B3A881)},
        {"5232604057e-298", UINT64_C(0x041465B896C24520)},
        {"27235667517e-109", UINT64_C(0x2B77D41824D64FB2)},
        {"653532977297e-123", UINT64_C(0x28D925A0AABCDC68)},
        {"3142213164987e-294", UINT64_C(0x057D3409DFBCA26F)},
        {"46202199371337e-72", UINT64_C(0x33D28F9EDFBD341F)},
        {"231010996856685e-73", UINT64_C(0x33C28F9EDFBD341F)},
        {"9324754620109615e212", UINT64_C(0x6F43AE60753AF6CA)},
        {"78459735791271921e49", UINT64_C(0x4D9DCD0089C1314E)},
        {"272104041512242479e200", UINT64_C(0x6D13BBB4BF05F087)},
        {"6802601037806061975e198", UINT64_C(0x6CF3BBB4BF05F087)},
        {"20505426358836677347e-221", UINT64_C(0x161012954B6AABBA)},
        {"836168422905420598437e-234", UINT64_C(0x13B20403A628A9CA)},
        {"4891559871276714924261e222", UINT64_C(0x7286ECAF7694A3C7)},
        {"9e-265", UINT64_C(0x091D05244FE5066A)},
        {"85e-037", UINT64_C(0x38A698CCDC60015A)},
        {"623e100", UINT64_C(0x554640A62F3A83DF)},
        {"3571e263", UINT64_C(0x77462644C61D41AA)},
        {"81661e153", UINT64_C(0x60B7CA8E3D68578E)},
        {"920657e-023", UINT64_C(0x3C653A9985DBDE6C)},
        {"4603285e-024", UINT64_C(0x3C553A9985DBDE6C)},
        {"87575437e-309", UINT64_C(0x016E07320602056C)},
        {"245540327e122", UINT64_C(0x5B01B6231E18C5CB)},
        {"6138508175e120", UINT64_C(0x5AE1B6231E18C5CB)},
        {"83356057653e193", UINT64_C(0x6A4544E6DAEE2A18)},
        {"619534293513e124", UINT64_C(0x5C210C20303FE0F1)},
        {"2335141086879e218", UINT64_C(0x6FC340A1C932C1EE)},
        {"36167929443327e-159", UINT64_C(0x21BCE77C2B3328FC)},
        {"609610927149051e-255", UINT64_C(0x0E104273B18918B1)},
        {"3743626360493413e-165", UINT64_C(0x20E8823A57ADBEF9)},
        {"94080055902682397e-242", UINT64_C(0x11364981E39E66CA)},
        {"899810892172646163e283", UINT64_C(0x7E6ADF51FA055E03)},
        {"7120190517612959703e120", UINT64_C(0x5CC3220DCD5899FD)},
        {"25188282901709339043e-252", UINT64_C(0x0FA4059AF3DB2A84)},
        {"308984926168550152811e-052", UINT64_C(0x39640DE48676653B)},
        {"6372891218502368041059e064", UINT64_C(0x51C067047DBB38FE)},
        /* known to have hung or misled other readers */
        {"2.2250738585072011e-308", UINT64_C(0x000FFFFFFFFFFFFF)},
        {"2.2250738585072012e-308", UINT64_C(0x0010000000000000)},
        {"2.2250738585072014e-308", UINT64_C(0x0010000000000000)},
        {"6.631236846766476e-316", UINT64_C(0x0000000008000000)},
        {"3.237883913302901e-319", UINT64_C(0x000000000000FFFF)},
        {"1.7976931348623157e308", UINT64_C(0x7FEFFFFFFFFFFFFF)},
        {"1.7976931348623158e308", UINT64_C(0x7FEFFFFFFFFFFFFF)},
        {"0.500000000000000166533453693773481063544750213623046875", UINT64_C(0x3FE0000000000002)},
        {"3.518437208883201171875e13", UINT64_C(0x42C0000000000002)},
        {"62.5364939768271845828", UINT64_C(0x404F44ABD5AA7CA4)},
        {"8.10109172351e-10", UINT64_C(0x3E0BD5CBAEF0FD0C)},
        {"1.50000000000000011102230246251565", UINT64_C(0x3FF8000000000000)},
        {"9007199254740991.4999999999999999999999999999999995", UINT64_C(0x433FFFFFFFFFFFFF)},
        {"2.47032822920623272088284396434110686182e-324", 0},
        /* the edges */
        {"5e-324", 1},
        {"4.9406564584124654e-324", 1},
        {"2.4703282292062327e-324", 0},
        {"2.4703282292062328e-324", 1},
        {"-2.4703282292062327e-324", UINT64_C(0x8000000000000000)},
        {"1e-324", 0},
        {"1e-325", 0},
        {"7.4109846876186981e-324", 1},
        {"7.4109846876186982e-324", 2},
        {"1e-400", 0},
        {"1e-99999999999999999999999999", 0},
    };
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        double value = 7.0;

        ASSERT_EQm(cases[i].text, TANHE_OK,
                   tanhe_p_number_parse(tanhe_p_span_of(cases[i].text, TANHE_NUL), &value));
        ASSERT_EQm(cases[i].text, cases[i].bits, bits_of(value));
    }
    PASS();
}

TEST number_parse_refuses_all_else(void) {
    static const char *const cases[] = {
        "",      " ",     " 1",    "1 ",    "\t1",   "+",     "-",    ".",    "-.",   "e5",
        ".e5",   "1e",    "1e+",   "1e-",   "1e5.0", "1e 5",  "1 e5", "--1",  "+-1",  "1-",
        "1+1",   "1..2",  "1.2.3", "0x10",  "0x1p3", "inf",   "-inf", "nan",  "NaN",  "Infinity",
        "1,5",   "1_000", "1,000", "1'000", "1d5",   "1f",    "1.5t", "１",   "1e５", "−1",
        "1e--5", "1ee5",  "1e5e",  "abc",   "e",     "1e+-5", "1.e",  "1.5E",
    };
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        double value = 7.0;

        ASSERT_EQm(cases[i], TANHE_ESYNTAX,
                   tanhe_p_number_parse(tanhe_p_span_of(cases[i], TANHE_NUL), &value));
        ASSERT_EQm(cases[i], bits_of(7.0), bits_of(value));
    }
    ASSERT_EQ(TANHE_ESYNTAX, tanhe_p_number_parse(SPAN("1\0"), &(double){0}));
    ASSERT_EQ(TANHE_ESYNTAX, tanhe_p_number_parse(SPAN("1\0002"), &(double){0}));
    PASS();
}

TEST number_parse_stops_at_the_length(void) {
    double value = 0;

    ASSERT_EQ(TANHE_OK, tanhe_p_number_parse(tanhe_p_span_of("12.5e3", 2), &value));
    ASSERT_EQ(bits_of(12), bits_of(value));
    ASSERT_EQ(TANHE_OK, tanhe_p_number_parse(tanhe_p_span_of("12.5e3", 4), &value));
    ASSERT_EQ(bits_of(12.5), bits_of(value));
    ASSERT_EQ(TANHE_ESYNTAX, tanhe_p_number_parse(tanhe_p_span_of("12.5e3", 5), &value));
    ASSERT_EQ(TANHE_ESYNTAX, tanhe_p_number_parse(tanhe_p_span_of("-1", 1), &value));
    PASS();
}

TEST number_parse_reports_overflow(void) {
    static const char *const cases[] = {
        "1.7976931348623159e308",
        "-1.7976931348623159e308",
        "1e309",
        "1e310",
        "1e99999999999",
        "2e308",
        "-1e999999999999999999999999999999",
        "0.000001e320",
        "1797693134862315900000e290",
    };
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        double value = 7.0;

        ASSERT_EQm(cases[i], TANHE_ERANGE,
                   tanhe_p_number_parse(tanhe_p_span_of(cases[i], TANHE_NUL), &value));
        ASSERT_EQm(cases[i], bits_of(7.0), bits_of(value));
    }
    PASS();
}

/* The middle between the largest double and the next there would be, 2^1024 - 2^970, goes over. */
TEST number_parse_rounds_at_the_top(void) {
    const char *middle = "17976931348623158079372897140530341507993413271003782693617377898044496829276475"
                         "09466490179775872070963302864166928879109465555478519404026306574886715058206819"
                         "08902000708383676273854845817711531764475730270069855571366959622842914819860834"
                         "93647529271907416844436551070434271155969950809304288017790417449779";
    char text[400];
    double value = 7.0;

    (void)snprintf(text, sizeof text, "%s2", middle);
    ASSERT_EQ(TANHE_ERANGE, tanhe_p_number_parse(tanhe_p_span_of(text, TANHE_NUL), &value));
    (void)snprintf(text, sizeof text, "%s1.999999999999999999999999999999999999999999999999", middle);
    ASSERT_EQ(TANHE_OK, tanhe_p_number_parse(tanhe_p_span_of(text, TANHE_NUL), &value));
    ASSERT_EQ(UINT64_C(0x7FEFFFFFFFFFFFFF), bits_of(value));
    PASS();
}

#define LONG_TEXT 2000

/* Writes the digits of factor * 5^exponent. */
static size_t write_times_power_of_5(char *text, uint64_t factor, int exponent) {
    unsigned char digit[LONG_TEXT] = {0}; /* lowest first */
    size_t length = 0;
    size_t i;

    for (; factor > 0; factor /= 10) {
        digit[length++] = (unsigned char)(factor % 10);
    }
    for (; exponent > 0; exponent--) {
        int carry = 0;

        for (i = 0; i < length; i++) {
            carry += 5 * digit[i];
            digit[i] = (unsigned char)(carry % 10);
            carry /= 10;
        }
        if (carry > 0) {
            digit[length++] = (unsigned char)carry;
        }
    }
    for (i = 0; i < length; i++) {
        text[i] = (char)('0' + digit[length - 1 - i]);
    }
    return length;
}

/*
 * (2k + 1) * 2^-1075 is the exact middle between k and k + 1 least subnormals, and has up to 767 digits:
 * nothing harder to read exists. Below 2^53 of them, the number of least subnormals is the bits.
 */
TEST number_parse_decides_the_longest_middles(void) {
    static const uint64_t cases[] = {
        0,
        1,
        2,
        3,
        12345,
        UINT64_C(0xFFFFFFFFFFFFE),
        UINT64_C(0xFFFFFFFFFFFFF),
        UINT64_C(0x10000000000000),
        UINT64_C(0x15555555555555),
        UINT64_C(0x1FFFFFFFFFFFFD),
        UINT64_C(0x1FFFFFFFFFFFFE),
        UINT64_C(0x1FFFFFFFFFFFFF),
    };
    char text[LONG_TEXT + 200];
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        uint64_t k = cases[i];
        size_t length = write_times_power_of_5(text, 2 * k + 1, 1075);
        double value = 7.0;

        /* the middle itself, to even */
        memcpy(text + length, "e-1075", 7);
        ASSERT_EQ(TANHE_OK, tanhe_p_number_parse(tanhe_p_span_of(text, TANHE_NUL), &value));
        ASSERT_EQ(k + (k & 1), bits_of(value));
        /* the same with 100 zeros that mean nothing, then a digit that does */
        memset(text + length, '0', 101);
        text[length] = '.';
        memcpy(text + length + 101, "e-1075", 7);
        ASSERT_EQ(TANHE_OK, tanhe_p_number_parse(tanhe_p_span_of(text, TANHE_NUL), &value));
        ASSERT_EQ(k + (k & 1), bits_of(value));
        text[length + 100] = '1';
        ASSERT_EQ(TANHE_OK, tanhe_p_number_parse(tanhe_p_span_of(text, TANHE_NUL), &value));
        ASSERT_EQ(k + 1, bits_of(value));
        /* a hundred nines below it */
        memset(text + length + 1, '9', 100);
        text[length - 1]--;
        ASSERT_EQ(TANHE_OK, tanhe_p_number_parse(tanhe_p_span_of(text, TANHE_NUL), &value));
        ASSERT_EQ(k, bits_of(value));
    }
    PASS();
}

/* 1 + 2^-53 is a middle; the digit that breaks the tie may be anywhere, even a megabyte away. */
TEST number_parse_minds_digits_far_away(void) {
    const char *middle = "1.00000000000000011102230246251565404236316680908203125";
    static const size_t lengths[] = {100, 769, 770, 771, 772, 773, 800, 10000, 1000000};
    size_t start = strlen(middle);
    char *text = malloc(1000000);
    size_t i;

    ASSERT(text != NULL);
    for (i = 0; i < COUNT(lengths); i++) {
        double value = 7.0;

        memset(text, '0', lengths[i]);
        memcpy(text, middle, start);
        ASSERT_EQ(TANHE_OK, tanhe_p_number_parse(tanhe_p_span_of(text, lengths[i]), &value));
        ASSERT_EQ(UINT64_C(0x3FF0000000000000), bits_of(value));
        text[lengths[i] - 1] = '1';
        ASSERT_EQ(TANHE_OK, tanhe_p_number_parse(tanhe_p_span_of(text, lengths[i]), &value));
        ASSERT_EQ(UINT64_C(0x3FF0000000000001), bits_of(value));
    }
    free(text);
    PASS();
}

/* Zeros and the exponent may cancel: 0.000…1e1000000 and 1000…0e-1000000. */
TEST number_parse_weighs_zeros_against_the_exponent(void) {
    const size_t zeros = 1000000;
    char *text = malloc(zeros + 100);
    double value = 7.0;

    ASSERT(text != NULL);
    memset(text, '0', zeros + 1);
    text[1] = '.';
    memcpy(text + zeros + 1, "25e1000000", 11);
    ASSERT_EQ(TANHE_OK, tanhe_p_number_parse(tanhe_p_span_of(text, TANHE_NUL), &value));
    ASSERT_EQ(bits_of(2.5), bits_of(value));
    memset(text, '0', zeros + 1);
    text[0] = '4';
    memcpy(text + zeros + 1, "e-1000000", 10);
    ASSERT_EQ(TANHE_OK, tanhe_p_number_parse(tanhe_p_span_of(text, TANHE_NUL), &value));
    ASSERT_EQ(bits_of(4.0), bits_of(value));
    free(text);
    PASS();
}

/* Digits and exponents at random, against the C library in its own C locale. */
TEST number_parse_agrees_with_strtod(void) {
    uint64_t state = 20231122;
    char text[100];
    int round;

    for (round = 0; round < 20000; round++) {
        int digits = 1 + (int)(next_random(&state) % 30);
        int point = (int)(next_random(&state) % 31);
        size_t length = 0;
        double expected;
        double value = 7.0;
        tanhe_status status;
        int i;

        for (i = 0; i < digits; i++) {
            if (i == point) {
                text[length++] = '.';
            }
            text[length++] = (char)('0' + next_random(&state) % 10);
        }
        (void)snprintf(text + length, sizeof text - length, "e%d", (int)(next_random(&state) % 700) - 360);
        expected = strtod(text, NULL);
        status = tanhe_p_number_parse(tanhe_p_span_of(text, TANHE_NUL), &value);
        if (expected > 1.7976931348623157e308) {
            ASSERT_EQm(text, TANHE_ERANGE, status);
        } else {
            ASSERT_EQm(text, TANHE_OK, status);
            ASSERT_EQm(text, bits_of(expected), bits_of(value));
        }
    }
    PASS();
}

TEST integer_parse_is_strict(void) {
    static const struct {
        const char *text;
        tanhe_status status;
        int64_t value;
    } cases[] = {
        {"0", TANHE_OK, 0},
        {"-0", TANHE_OK, 0},
        {"+7", TANHE_OK, 7},
        {"-7", TANHE_OK, -7},
        {"430300", TANHE_OK, 430300},
        {"007", TANHE_OK, 7},
        {"9223372036854775807", TANHE_OK, INT64_MAX},
        {"-9223372036854775808", TANHE_OK, INT64_MIN},
        {"-9223372036854775807", TANHE_OK, -INT64_MAX},
        {"9223372036854775808", TANHE_ERANGE, 0},
        {"-9223372036854775809", TANHE_ERANGE, 0},
        {"9223372036854775810", TANHE_ERANGE, 0},
        {"18446744073709551616", TANHE_ERANGE, 0},
        {"99999999999999999999999999", TANHE_ERANGE, 0},
        {"", TANHE_ESYNTAX, 0},
        {"-", TANHE_ESYNTAX, 0},
        {"+", TANHE_ESYNTAX, 0},
        {"1.0", TANHE_ESYNTAX, 0},
        {"1e3", TANHE_ESYNTAX, 0},
        {" 1", TANHE_ESYNTAX, 0},
        {"1 ", TANHE_ESYNTAX, 0},
        {"--1", TANHE_ESYNTAX, 0},
        {"0x10", TANHE_ESYNTAX, 0},
        {"a", TANHE_ESYNTAX, 0},
        {"99999999999999999999999999x", TANHE_ESYNTAX, 0},
    };
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        int64_t value = 77;

        ASSERT_EQm(cases[i].text, cases[i].status,
                   tanhe_p_integer_parse(tanhe_p_span_of(cases[i].text, TANHE_NUL), &value));
        ASSERT_EQm(cases[i].text, cases[i].status == TANHE_OK ? cases[i].value : 77, value);
    }
    PASS();
}

/* ---- writing numbers ---- */

TEST number_print_writes_the_shortest(void) {
    static const struct {
        double value;
        const char *text;
    } cases[] = {
        {0.0, "0"},
        {-0.0, "-0"},
        {1.0, "1"},
        {-1.0, "-1"},
        {0.1, "0.1"},
        {0.5703, "0.5703"},
        {-12.5, "-12.5"},
        {100.0, "100"},
        {29.3076, "29.3076"},
        {1234567.0, "1234567"},
        {0.1 + 0.2, "0.30000000000000004"},
        {1.0 / 3.0, "0.3333333333333333"},
        {2.0 / 3.0, "0.6666666666666666"},
        /* both sides of where plain ends */
        {1e-5, "0.00001"},
        {1.2345678901234567e-5, "0.000012345678901234568"},
        {9.999999999999999e-6, "9.999999999999999e-6"},
        {1e-6, "1e-6"},
        {-1.5e-7, "-1.5e-7"},
        {1e16, "10000000000000000"},
        {12345678901234568.0, "12345678901234568"},
        {99999999999999984.0, "99999999999999980"},
        {1e17, "1e+17"},
        {1.5e20, "1.5e+20"},
        {-1.2345678901234568e-300, "-1.2345678901234568e-300"},
        /* integers that need every digit */
        {9007199254740991.0, "9007199254740991"},
        {9007199254740992.0, "9007199254740992"},
        {9007199254740994.0, "9007199254740994"},
        {123456789012345680.0, "1.2345678901234568e+17"},
        /* powers of two, where the spacing below is half of that above */
        {5.6843418860808015e-14, "5.684341886080802e-14"},
        {9.5367431640625e-7, "9.5367431640625e-7"},
        {2.2250738585072014e-308, "2.2250738585072014e-308"},
        {4.450147717014403e-308, "4.450147717014403e-308"},
        {8.98846567431158e307, "8.98846567431158e+307"},
        {9.671406556917033e24, "9.671406556917033e+24"},
        /* equally close: the even digit */
        {1125899906842624.25, "1125899906842624.2"},
        {1125899906842624.75, "1125899906842624.8"},
        /* half-way points read back as the even neighbour, so they may be used */
        {2e23, "2e+23"},
        {1e23, "1e+23"},
        {9e-265, "9e-265"},
        {9.5e-23, "9.5e-23"},
        /* the edges */
        {5e-324, "5e-324"},
        {1e-323, "1e-323"},
        {1.5e-323, "1.5e-323"},
        {2.225073858507201e-308, "2.225073858507201e-308"},
        {1.7976931348623157e308, "1.7976931348623157e+308"},
        {-1.7976931348623157e308, "-1.7976931348623157e+308"},
    };
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        char text[TANHE_P_NUMBER_SIZE];
        size_t length = tanhe_p_number_print(cases[i].value, text);

        ASSERT_STR_EQ(cases[i].text, text);
        ASSERT_EQ(strlen(text), length);
    }
    PASS();
}

TEST number_print_names_special_values(void) {
    char text[TANHE_P_NUMBER_SIZE];

    ASSERT_EQ(3, tanhe_p_number_print(double_of(UINT64_C(0x7FF8000000000000)), text));
    ASSERT_STR_EQ("nan", text);
    ASSERT_EQ(3, tanhe_p_number_print(double_of(UINT64_C(0xFFF8000000000001)), text));
    ASSERT_STR_EQ("nan", text);
    ASSERT_EQ(3, tanhe_p_number_print(double_of(UINT64_C(0x7FF0000000000000)), text));
    ASSERT_STR_EQ("inf", text);
    ASSERT_EQ(4, tanhe_p_number_print(double_of(UINT64_C(0xFFF0000000000000)), text));
    ASSERT_STR_EQ("-inf", text);
    ASSERT_EQ(3, tanhe_p_number_print_digits(double_of(UINT64_C(0x7FF8000000000000)), 5, text));
    ASSERT_STR_EQ("nan", text);
    PASS();
}

/* The digits of a number that matter: no sign, point, exponent, or zeros at the ends. */
static void digits_of(const char *text, char *digits) {
    size_t length = 0;

    for (; *text != '\0' && *text != 'e'; text++) {
        if (*text >= '0' && *text <= '9' && (length > 0 || *text != '0')) {
            digits[length++] = *text;
        }
    }
    while (length > 0 && digits[length - 1] == '0') {
        length--;
    }
    digits[length] = '\0';
}

/* The shortest that printf and strtod find between them by trying. */
static void shortest_by_trying(double value, char *text, size_t size) {
    int precision;

    for (precision = 0; precision < 17; precision++) {
        (void)snprintf(text, size, "%.*e", precision, value);
        if (bits_of(strtod(text, NULL)) == bits_of(value)) {
            return;
        }
    }
}

/* Every kind: all exponents, ordinary amounts, few digits, near powers of two, subnormals. */
static double random_double(uint64_t *state, int kind) {
    uint64_t bits = next_random(state);
    uint64_t fraction = bits & UINT64_C(0xFFFFFFFFFFFFF);
    uint64_t small = next_random(state);

    switch (kind) {
    case 0:
        return double_of(fraction | (1 + small % 2046) << 52);
    case 1:
        return double_of(fraction | (1013 + small % 60) << 52);
    case 2:
        return (double)(small % 100000000) / 1000.0;
    case 3:
        return double_of(((1 + small % 2045) << 52) + bits % 5 - 2);
    default:
        return double_of(fraction >> small % 52);
    }
}

TEST number_print_agrees_with_trying(void) {
    uint64_t state = 430300;
    int round;

    for (round = 0; round < 20000; round++) {
        double value = random_double(&state, round % 5);
        char text[TANHE_P_NUMBER_SIZE];
        char tried[40];
        char digits[40];
        char tried_digits[40];
        double back = 7.0;
        size_t length = tanhe_p_number_print(value, text);

        ASSERT_EQm(text, strlen(text), length);
        ASSERT_EQm(text, TANHE_OK, tanhe_p_number_parse(tanhe_p_span_of(text, length), &back));
        ASSERT_EQm(text, bits_of(value), bits_of(back));
        ASSERT_EQm(text, bits_of(value), bits_of(strtod(text, NULL)));
        shortest_by_trying(value, tried, sizeof tried);
        digits_of(text, digits);
        digits_of(tried, tried_digits);
        /* printf rounds to the nearest, which at a power of two may miss a shorter one on the wide side */
        if ((bits_of(value) & UINT64_C(0xFFFFFFFFFFFFF)) != 0) {
            ASSERT_STR_EQ(tried_digits, digits);
        }
        ASSERTm(text, strlen(digits) <= strlen(tried_digits));
    }
    PASS();
}

TEST seventeen_digits_read_back(void) {
    uint64_t state = 17;
    int round;

    for (round = 0; round < 20000; round++) {
        double value = random_double(&state, round % 5);
        char text[40];
        double back = 7.0;

        (void)snprintf(text, sizeof text, "%.17g", value);
        ASSERT_EQm(text, TANHE_OK, tanhe_p_number_parse(tanhe_p_span_of(text, TANHE_NUL), &back));
        ASSERT_EQm(text, bits_of(value), bits_of(back));
    }
    PASS();
}

TEST number_print_digits_rounds(void) {
    static const struct {
        double value;
        int significant;
        const char *text;
    } cases[] = {
        {0.0, 3, "0"},
        {-0.0, 3, "-0"},
        {1234.5678, 6, "1234.57"},
        {1234.5678, 4, "1235"},
        {1234.5678, 2, "1200"},
        {1234.5678, 1, "1000"},
        {1.5, 4, "1.5"},
        {100.0, 2, "100"},
        {-0.00012345, 3, "-0.000123"},
        /* the exact binary value decides, ties to even */
        {0.5, 1, "0.5"},
        {2.5, 1, "2"},
        {3.5, 1, "4"},
        {0.125, 2, "0.12"},
        {0.375, 2, "0.38"},
        {1.005, 3, "1"},
        {2.675, 3, "2.67"},
        {1e23, 17, "9.9999999999999992e+22"},
        /* nines */
        {9.99, 2, "10"},
        {99999.5, 5, "100000"},
        {0.0000099999, 2, "0.00001"},
        {99999999999999984.0, 3, "1e+17"},
        {9.9999e22, 3, "1e+23"},
        /* the ends */
        {5e-324, 17, "4.9406564584124654e-324"},
        {5e-324, 1, "5e-324"},
        {1.7976931348623157e308, 1, "2e+308"},
        {0.1, 17, "0.10000000000000001"},
        {0.1, 99, "0.10000000000000001"},
        {0.16, 0, "0.2"},
        {0.16, -5, "0.2"},
    };
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        char text[TANHE_P_NUMBER_SIZE];
        size_t length = tanhe_p_number_print_digits(cases[i].value, cases[i].significant, text);

        ASSERT_STR_EQ(cases[i].text, text);
        ASSERT_EQ(strlen(text), length);
    }
    PASS();
}

TEST number_print_digits_agrees_with_printf(void) {
    uint64_t state = 9;
    int round;

    for (round = 0; round < 20000; round++) {
        double value = random_double(&state, round % 5);
        int significant = 1 + round % 17;
        char text[TANHE_P_NUMBER_SIZE];
        char expected[40];
        char digits[40];
        char expected_digits[40];

        (void)tanhe_p_number_print_digits(value, significant, text);
        (void)snprintf(expected, sizeof expected, "%.*e", significant - 1, value);
        digits_of(text, digits);
        digits_of(expected, expected_digits);
        ASSERT_STR_EQ(expected_digits, digits);
        ASSERT_EQm(text, bits_of(strtod(expected, NULL)), bits_of(strtod(text, NULL)));
    }
    PASS();
}

/* ---- writer ---- */

static void write_sample(tanhe_p_writer *writer) {
    tanhe_p_writer_text(writer, "煤");
    tanhe_p_writer_span(writer, SPAN(" = "));
    tanhe_p_writer_number(writer, 0.7143);
    tanhe_p_writer_text(writer, " 吨标准煤😀, ");
    tanhe_p_writer_number_digits(writer, 2.0 / 3.0, 3);
    tanhe_p_writer_text(writer, "é ");
    tanhe_p_writer_integer(writer, -430300);
}

static const char sample[] = "煤 = 0.7143 吨标准煤😀, 0.667é -430300";

TEST writer_counts_what_is_needed(void) {
    tanhe_p_writer writer;

    tanhe_p_writer_begin(&writer, NULL, 0);
    write_sample(&writer);
    ASSERT_EQ_FMT(sizeof sample - 1, tanhe_p_writer_end(&writer), "%zu");
    PASS();
}

/* At every size: a start of the text, whole characters, one NUL, nothing behind it touched. */
TEST writer_cuts_at_characters(void) {
    size_t size;

    for (size = 1; size <= sizeof sample + 1; size++) {
        char buffer[sizeof sample + 8];
        tanhe_p_writer writer;
        size_t length;

        memset(buffer, '#', sizeof buffer);
        tanhe_p_writer_begin(&writer, buffer, size);
        write_sample(&writer);
        ASSERT_EQ_FMT(sizeof sample - 1, tanhe_p_writer_end(&writer), "%zu");
        length = strlen(buffer);
        ASSERT(length < size);
        ASSERT(memcmp(buffer, sample, length) == 0);
        ASSERT(tanhe_p_utf8_valid(tanhe_p_span_of(buffer, length)));
        ASSERT(size - 1 - length < 4);
        ASSERT_EQ('#', buffer[size]);
        if (size >= sizeof sample) {
            ASSERT_STR_EQ(sample, buffer);
        }
    }
    PASS();
}

TEST writer_keeps_bytes_that_are_no_text(void) {
    char buffer[5];
    tanhe_p_writer writer;

    tanhe_p_writer_begin(&writer, buffer, sizeof buffer);
    tanhe_p_writer_text(&writer, "\x80\x80\x80\x80\x80\x80");
    ASSERT_EQ(6, tanhe_p_writer_end(&writer));
    ASSERT_STR_EQ("\x80\x80\x80\x80", buffer);
    tanhe_p_writer_begin(&writer, buffer, 3);
    tanhe_p_writer_text(&writer, "\x80\x80\x80");
    ASSERT_EQ(3, tanhe_p_writer_end(&writer));
    ASSERT_STR_EQ("\x80\x80", buffer);
    tanhe_p_writer_begin(&writer, buffer, sizeof buffer);
    ASSERT_STR_EQ("", buffer);
    tanhe_p_writer_text(&writer, "");
    ASSERT_EQ(0, tanhe_p_writer_end(&writer));
    PASS();
}

TEST writer_writes_every_integer(void) {
    static const struct {
        int64_t value;
        const char *text;
    } cases[] = {
        {0, "0"},
        {9, "9"},
        {10, "10"},
        {-1, "-1"},
        {INT64_MAX, "9223372036854775807"},
        {INT64_MIN, "-9223372036854775808"},
    };
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        char buffer[32];
        tanhe_p_writer writer;

        tanhe_p_writer_begin(&writer, buffer, sizeof buffer);
        tanhe_p_writer_integer(&writer, cases[i].value);
        ASSERT_EQ(strlen(cases[i].text), tanhe_p_writer_end(&writer));
        ASSERT_STR_EQ(cases[i].text, buffer);
    }
    PASS();
}

/* ---- UTF-8 ---- */

/* Alone, and with ASCII before and after, so that it meets the eight-byte steps at every offset. */
static int valid_anywhere(tanhe_p_span text, int expected) {
    char padded[64];
    size_t before;
    size_t after;

    for (before = 0; before < 18; before++) {
        for (after = 0; after < 18; after++) {
            memset(padded, 'a', sizeof padded);
            memcpy(padded + before, text.start, text.length);
            if (tanhe_p_utf8_valid(tanhe_p_span_of(padded, before + text.length + after)) != expected) {
                return 0;
            }
        }
    }
    return 1;
}

TEST utf8_accepts_what_is_well_formed(void) {
    static const char *const cases[] = {
        "",
        "a",
        "tonne",
        "\x7F",
        "\xC2\x80",
        "\xDF\xBF",
        "\xE0\xA0\x80",
        "\xE4\xB8\x80",
        "\xED\x9F\xBF",
        "\xEE\x80\x80",
        "\xEF\xBF\xBF",
        "\xF0\x90\x80\x80",
        "\xF1\x80\x80\x80",
        "\xF4\x8F\xBF\xBF",
        "湘潭市",
        "万吨标准煤",
        "😀",
    };
    const tanhe_p_span none = {NULL, 0};
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        ASSERTm(cases[i], valid_anywhere(tanhe_p_span_of(cases[i], TANHE_NUL), 1));
    }
    ASSERT(valid_anywhere(SPAN("\0"), 1));
    ASSERT(tanhe_p_utf8_valid(none));
    PASS();
}

TEST utf8_refuses_what_is_not(void) {
    static const char *const cases[] = {
        /* stray continuations, bytes that never occur */
        "\x80",
        "\xBF",
        "\xFE",
        "\xFF",
        "\xF5\x80\x80\x80",
        "\xF8\x88\x80\x80\x80",
        /* overlong */
        "\xC0\x80",
        "\xC1\xBF",
        "\xE0\x80\x80",
        "\xE0\x9F\xBF",
        "\xF0\x80\x80\x80",
        "\xF0\x8F\xBF\xBF",
        /* surrogates, beyond U+10FFFF */
        "\xED\xA0\x80",
        "\xED\xBF\xBF",
        "\xED\xA0\xBD\xED\xB8\x80",
        "\xF4\x90\x80\x80",
        /* cut short, by the end or by another character */
        "\xC2",
        "\xE4\xB8",
        "\xE4",
        "\xF0\x9F\x98",
        "\xF0\x9F",
        "\xF0",
        "\xC2\x41",
        "\xE4\x41\x80",
        "\xE4\xB8\x41",
        "\xF0\x9F\x98\x41",
        "\xF0\x9F\x41\x80",
        "\xE4\xB8\xE4\xB8\x80",
        "\xC2\xC2\x80",
        "\xF0\x9F\x98\xC0",
        "\xE4\xB8\xC0",
        /* 湘潭 in GBK, UTF-16 with its mark */
        "\xCF\xE6\xCC\xB6",
        "\xFF\xFE\x58\x6E",
        "\xFE\xFF\x6E\x58",
    };
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        ASSERTm(cases[i], valid_anywhere(tanhe_p_span_of(cases[i], TANHE_NUL), 0));
    }
    PASS();
}

static size_t encode(uint32_t point, char *text) {
    if (point < 0x80) {
        text[0] = (char)point;
        return 1;
    }
    if (point < 0x800) {
        text[0] = (char)(0xC0 | point >> 6);
        text[1] = (char)(0x80 | (point & 0x3F));
        return 2;
    }
    if (point < 0x10000) {
        text[0] = (char)(0xE0 | point >> 12);
        text[1] = (char)(0x80 | (point >> 6 & 0x3F));
        text[2] = (char)(0x80 | (point & 0x3F));
        return 3;
    }
    text[0] = (char)(0xF0 | point >> 18);
    text[1] = (char)(0x80 | (point >> 12 & 0x3F));
    text[2] = (char)(0x80 | (point >> 6 & 0x3F));
    text[3] = (char)(0x80 | (point & 0x3F));
    return 4;
}

TEST utf8_knows_every_code_point(void) {
    uint32_t point;

    for (point = 0; point < 0x1FFFFF; point++) {
        char text[4];
        int expected = point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);

        ASSERT_EQ(expected, tanhe_p_utf8_valid(tanhe_p_span_of(text, encode(point, text))));
    }
    PASS();
}

/* 1920 characters of two bytes, 61440 of three: no other strings of that length may pass. */
TEST utf8_accepts_no_more_strings_than_there_are(void) {
    const uint32_t two = 128 * 128 + 1920;
    const uint32_t three = 128 * 128 * 128 + 2 * 128 * 1920 + 61440;
    uint32_t found_two = 0;
    uint32_t found_three = 0;
    uint32_t bytes;

    for (bytes = 0; bytes < 0x1000000; bytes++) {
        char text[3];

        text[0] = (char)(bytes >> 16);
        text[1] = (char)(bytes >> 8);
        text[2] = (char)bytes;
        found_three += (uint32_t)tanhe_p_utf8_valid(tanhe_p_span_of(text, 3));
        if (bytes < 0x10000) {
            found_two += (uint32_t)tanhe_p_utf8_valid(tanhe_p_span_of(text + 1, 2));
        }
    }
    ASSERT_EQ_FMT((unsigned)two, (unsigned)found_two, "%u");
    ASSERT_EQ_FMT((unsigned)three, (unsigned)found_three, "%u");
    PASS();
}

/* ---- CSV ---- */

/*
 * What the scanner makes of a text: each row as its line, a colon, and its fields in brackets; `!S` and
 * `!E` for syntax and encoding errors, with the column; `raw` before a field whose quotes stay doubled.
 */
static int render(const char *text, size_t length, char *out, size_t size) {
    tanhe_p_csv csv;
    tanhe_p_writer writer;
    int consistent = 1;

    tanhe_p_writer_begin(&writer, out, size);
    tanhe_p_csv_begin(&csv, text, length);
    while (tanhe_p_csv_row(&csv) == TANHE_OK) {
        int last = 0;
        tanhe_status status;
        tanhe_p_span field;

        tanhe_p_writer_integer(&writer, csv.row_line);
        tanhe_p_writer_text(&writer, ":");
        while ((status = tanhe_p_csv_field(&csv, &field, &last)) != TANHE_END) {
            if (status == TANHE_OK) {
                consistent = consistent && last == !csv.in_row;
                tanhe_p_writer_text(&writer, csv.escaped ? "raw[" : "[");
                tanhe_p_writer_span(&writer, field);
                tanhe_p_writer_text(&writer, "]");
            } else {
                tanhe_p_writer_text(&writer, status == TANHE_ESYNTAX ? "!S" : "!E");
                tanhe_p_writer_integer(&writer, csv.column);
            }
        }
        tanhe_p_writer_text(&writer, "\n");
    }
    return consistent && csv.at == csv.length && tanhe_p_writer_end(&writer) < size &&
           tanhe_p_csv_row(&csv) == TANHE_END;
}

#define CSV(text, expected)                                                                                  \
    { text, sizeof(text) - 1, expected }

TEST csv_reads_good_and_bad_texts(void) {
    static const struct {
        const char *text;
        size_t length;
        const char *expected;
    } cases[] = {
        /* nothing to read */
        CSV("", ""),
        CSV("\n", ""),
        CSV("\r\n\r\n", ""),
        CSV("\r", ""),
        CSV("  \t ", ""),
        CSV(" \n\t\r\n  \r", ""),
        CSV("\xEF\xBB\xBF", ""),
        CSV("\xEF\xBB\xBF\n", ""),
        /* plain rows, every line end, with and without one at the end */
        CSV("a", "1:[a]\n"),
        CSV("a,b", "1:[a][b]\n"),
        CSV("a,b\n", "1:[a][b]\n"),
        CSV("a,b\nc,d\n", "1:[a][b]\n2:[c][d]\n"),
        CSV("a,b\r\nc,d\r\n", "1:[a][b]\n2:[c][d]\n"),
        CSV("a,b\rc,d\r", "1:[a][b]\n2:[c][d]\n"),
        CSV("a\n\rb", "1:[a]\n3:[b]\n"),
        CSV("a\r\r\nb", "1:[a]\n3:[b]\n"),
        CSV("\n\n \na\n\n\t\nb\n\n", "4:[a]\n7:[b]\n"),
        /* byte-order mark */
        CSV("\xEF\xBB\xBF"
            "a,b\n",
            "1:[a][b]\n"),
        CSV("\xEF\xBB\xBF\"a\",b\n", "1:[a][b]\n"),
        CSV("\xEF\xBB", "1:!E1\n"),
        CSV("a\n\xEF\xBB\xBF", "1:[a]\n2:[\xEF\xBB\xBF]\n"),
        /* empty fields */
        CSV(",", "1:[][]\n"),
        CSV(",\n,", "1:[][]\n2:[][]\n"),
        CSV("a,,b", "1:[a][][b]\n"),
        CSV("a,b,", "1:[a][b][]\n"),
        CSV("a,b,\r\nc", "1:[a][b][]\n2:[c]\n"),
        CSV("\"\"", "1:[]\n"),
        CSV("\"\",\"\"\n", "1:[][]\n"),
        /* blanks */
        CSV("  a b\t,\tc  \n", "1:[a b][c]\n"),
        CSV("  , \t,\t", "1:[][][]\n"),
        CSV(" \" a \" , b", "1:[ a ][b]\n"),
        CSV("\"a\"\t\r\nb", "1:[a]\n2:[b]\n"),
        CSV("\"a\"  ", "1:[a]\n"),
        /* quoted */
        CSV("\"a,b\",c", "1:[a,b][c]\n"),
        CSV("\"a\nb\",c\nd", "1:[a\nb][c]\n3:[d]\n"),
        CSV("\"a\r\nb\",c\r\nd", "1:[a\r\nb][c]\n3:[d]\n"),
        CSV("\"a\rb\",c\rd", "1:[a\rb][c]\n3:[d]\n"),
        CSV("\"\n\r\n\r\r\"\nd", "1:[\n\r\n\r\r]\n6:[d]\n"),
        CSV("\"a\"\"b\"", "1:[a\"b]\n"),
        CSV("\"\"\"\"", "1:[\"]\n"),
        CSV("\"\"\"a\"\"\"", "1:[\"a\"]\n"),
        CSV("\"\"\"\"\"\",x", "1:[\"\"][x]\n"),
        CSV("\"a\"\"\r\n\"\"b\",c\nd", "1:[a\"\r\n\"b][c]\n3:[d]\n"),
        CSV("燃料,\"原煤, 洗精煤\",吨\n", "1:[燃料][原煤, 洗精煤][吨]\n"),
        /* unterminated: only the line of the opening quote is lost */
        CSV("\"", "1:!S1\n"),
        CSV("a,\"", "1:[a]!S2\n"),
        CSV("a,\"b\nc,d\ne\n", "1:[a]!S2\n2:[c][d]\n3:[e]\n"),
        CSV("a,\"b\"\"\r\nc,d\r\n", "1:[a]!S2\n2:[c][d]\n"),
        CSV("\"a\"\"", "1:!S1\n"),
        CSV("\"a\"\"\rb", "1:!S1\n2:[b]\n"),
        /* after the closing quote */
        CSV("\"a\"b,c\nd", "1:!S1\n2:[d]\n"),
        CSV("\"a\" b,c\nd", "1:!S1\n2:[d]\n"),
        CSV("\"a\" \"b\"\nd", "1:!S1\n2:[d]\n"),
        CSV("x,\"a\"\"\"b,c\r\nd", "1:[x]!S2\n2:[d]\n"),
        CSV("\"a\nb\"c\nd", "1:!S1\n2:!S1\n3:[d]\n"),
        CSV("\"a\"\0,b\nd", "1:!S1\n2:[d]\n"),
        /* inside an unquoted field */
        CSV("a\"b,c\nd", "1:!S1\n2:[d]\n"),
        CSV("a,b\",c\rd", "1:[a]!S2\n2:[d]\n"),
        CSV("a,5\"", "1:[a]!S2\n"),
        CSV("\xFF\"\nb", "1:!S1\n2:[b]\n"),
        /* encoding: the other fields of the row can be read */
        CSV("a\0b,c\nd", "1:!E1[c]\n2:[d]\n"),
        CSV("\0", "1:!E1\n"),
        CSV("a,\"\0\"\nd", "1:[a]!E2\n2:[d]\n"),
        CSV("\xCF\xE6\xCC\xB6,\xB2\xF1\xD3\xCD\n430300,1\n", "1:!E1!E2\n2:[430300][1]\n"),
        /* 原煤 in GBK happens to be well-formed UTF-8: only the header or the id will give it away */
        CSV("\xD4\xAD\xC3\xBA", "1:[\xD4\xAD\xC3\xBA]\n"),
        CSV("\"\xCF\xE6\n\xCC\xB6\",x\ny", "1:!E1[x]\n3:[y]\n"),
        CSV("a,\xE4\xB8,b", "1:[a]!E2[b]\n"),
        CSV("\xFF\xFE"
            "a\0,\0b\0",
            "1:!E1!E2\n"),
    };
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        char out[256];

        ASSERTm(cases[i].expected, render(cases[i].text, cases[i].length, out, sizeof out));
        ASSERT_STR_EQ(cases[i].expected, out);
    }
    PASS();
}

TEST csv_takes_its_text_in_any_form(void) {
    tanhe_p_csv csv;
    tanhe_p_span field;
    int last = 7;

    tanhe_p_csv_begin(&csv, NULL, 5);
    ASSERT_EQ(TANHE_END, tanhe_p_csv_row(&csv));
    ASSERT_EQ(TANHE_END, tanhe_p_csv_field(&csv, &field, &last));
    ASSERT_EQ(7, last);
    tanhe_p_csv_begin(&csv, "a,b", TANHE_NUL);
    ASSERT_EQ(TANHE_END, tanhe_p_csv_field(&csv, &field, &last));
    ASSERT_EQ(TANHE_OK, tanhe_p_csv_row(&csv));
    ASSERT_EQ(TANHE_OK, tanhe_p_csv_field(&csv, &field, &last));
    ASSERT(tanhe_p_span_equal(field, "a"));
    ASSERT_EQ(0, last);
    PASS();
}

TEST csv_writes_nothing_on_an_error(void) {
    static const char *const cases[] = {"\"", "\"\xFF\"", "\xFF", "a\"", "\"a\"a"};
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        tanhe_p_csv csv;
        tanhe_p_span field = {"x", 1};
        int last = 7;

        tanhe_p_csv_begin(&csv, cases[i], TANHE_NUL);
        ASSERT_EQ(TANHE_OK, tanhe_p_csv_row(&csv));
        ASSERT(tanhe_p_csv_field(&csv, &field, &last) < 0);
        ASSERT(tanhe_p_span_equal(field, "x"));
        ASSERT_EQ(7, last);
    }
    PASS();
}

TEST csv_tells_where_a_field_is(void) {
    const char *text = "a,\"b\nb\",\"c\r\nc\",d\ne";
    static const int64_t lines[] = {1, 1, 2, 3};
    tanhe_p_csv csv;
    tanhe_p_span field;
    int last = 0;
    size_t i;

    tanhe_p_csv_begin(&csv, text, TANHE_NUL);
    ASSERT_EQ(TANHE_OK, tanhe_p_csv_row(&csv));
    for (i = 0; i < COUNT(lines); i++) {
        ASSERT_EQ(0, last);
        ASSERT_EQ(TANHE_OK, tanhe_p_csv_field(&csv, &field, &last));
        ASSERT_EQ(1, csv.row_line);
        ASSERT_EQ(lines[i], csv.field_line);
        ASSERT_EQ((int32_t)i + 1, csv.column);
    }
    ASSERT_EQ(1, last);
    ASSERT_EQ(TANHE_OK, tanhe_p_csv_row(&csv));
    ASSERT_EQ(4, csv.row_line);
    ASSERT_EQ(0, csv.column);
    csv.column = INT32_MAX;
    ASSERT_EQ(TANHE_OK, tanhe_p_csv_field(&csv, &field, &last));
    ASSERT_EQ(INT32_MAX, csv.column);
    PASS();
}

TEST csv_skips_the_rest_of_a_row(void) {
    static const struct {
        const char *text;
        tanhe_status status;
        int64_t next_line; /* 0 for none */
    } cases[] = {
        {"a,b,c\nd", TANHE_OK, 2},
        {"a,\"b\nb\",c\nd", TANHE_OK, 3},
        {"a,\"b\"\"\nb\",c\nd", TANHE_OK, 3},
        {"a,\"b\nd", TANHE_ESYNTAX, 2},
        {"a,\"b\"b\nd", TANHE_ESYNTAX, 2},
        {"a,\xFF,\"\nb\"\nd", TANHE_EENCODING, 3},
        {"a,\xFF,b\"\nd", TANHE_EENCODING, 2},
        {"a\nd", TANHE_OK, 2},
        {"a,b", TANHE_OK, 0},
        {"a", TANHE_OK, 0},
    };
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        tanhe_p_csv csv;
        tanhe_p_span field;
        int last;

        tanhe_p_csv_begin(&csv, cases[i].text, TANHE_NUL);
        ASSERT_EQ(TANHE_OK, tanhe_p_csv_row(&csv));
        ASSERT_EQ(TANHE_OK, tanhe_p_csv_field(&csv, &field, &last));
        ASSERT_EQm(cases[i].text, cases[i].status, tanhe_p_csv_skip(&csv));
        ASSERT_EQm(cases[i].text, TANHE_OK, tanhe_p_csv_skip(&csv));
        ASSERT_EQm(cases[i].text, cases[i].next_line > 0 ? TANHE_OK : TANHE_END, tanhe_p_csv_row(&csv));
        if (cases[i].next_line > 0) {
            ASSERT_EQm(cases[i].text, cases[i].next_line, csv.row_line);
        }
    }
    PASS();
}

/* A row left early is skipped by the call for the next one. */
TEST csv_row_leaves_an_unfinished_row(void) {
    tanhe_p_csv csv;

    tanhe_p_csv_begin(&csv, "a,\"b\n\",c\nd,e\nf", TANHE_NUL);
    ASSERT_EQ(TANHE_OK, tanhe_p_csv_row(&csv));
    ASSERT_EQ(TANHE_OK, tanhe_p_csv_row(&csv));
    ASSERT_EQ(3, csv.row_line);
    ASSERT_EQ(TANHE_OK, tanhe_p_csv_row(&csv));
    ASSERT_EQ(4, csv.row_line);
    ASSERT_EQ(TANHE_END, tanhe_p_csv_row(&csv));
    PASS();
}

/* A quoted field of `plain` letters and a pair of quotes at its end. */
static size_t write_quoted(char *text, size_t plain) {
    memset(text, 'x', plain + 4);
    text[0] = '"';
    memcpy(text + 1 + plain, "\"\"\"", 3);
    return plain + 4;
}

TEST csv_halves_quotes_as_far_as_the_scratch(void) {
    char text[TANHE_P_CSV_SCRATCH + 100];
    tanhe_p_csv csv;
    tanhe_p_span field;
    int last;
    size_t length = write_quoted(text, TANHE_P_CSV_SCRATCH - 1);

    tanhe_p_csv_begin(&csv, text, length);
    ASSERT_EQ(TANHE_OK, tanhe_p_csv_row(&csv));
    ASSERT_EQ(TANHE_OK, tanhe_p_csv_field(&csv, &field, &last));
    ASSERT_EQ(0, csv.escaped);
    ASSERT_EQ_FMT((size_t)TANHE_P_CSV_SCRATCH, field.length, "%zu");
    ASSERT(field.start == csv.scratch);
    ASSERT_EQ('"', field.start[field.length - 1]);

    length = write_quoted(text, TANHE_P_CSV_SCRATCH);
    memcpy(text + length, ",b", 2);
    tanhe_p_csv_begin(&csv, text, length + 2);
    ASSERT_EQ(TANHE_OK, tanhe_p_csv_row(&csv));
    ASSERT_EQ(TANHE_OK, tanhe_p_csv_field(&csv, &field, &last));
    ASSERT_EQ(1, csv.escaped);
    ASSERT(span_is(field, text + 1, length - 2));
    ASSERT_EQ(TANHE_OK, tanhe_p_csv_field(&csv, &field, &last));
    ASSERT_EQ(0, csv.escaped);
    ASSERT(tanhe_p_span_equal(field, "b"));
    PASS();
}

#define TEN_MEGABYTES ((size_t)10 * 1024 * 1024)

static char *ten_megabytes_of(const char *unit) {
    char *text = malloc(TEN_MEGABYTES);
    size_t length = strlen(unit);
    size_t i;

    for (i = 0; text != NULL && i < TEN_MEGABYTES; i++) {
        text[i] = unit[i % length];
    }
    return text;
}

/* Counts rows, fields and errors. */
static void tally(const char *text, size_t length, size_t *rows, size_t *fields, size_t *errors) {
    tanhe_p_csv csv;

    *rows = *fields = *errors = 0;
    tanhe_p_csv_begin(&csv, text, length);
    while (tanhe_p_csv_row(&csv) == TANHE_OK) {
        tanhe_p_span field;
        tanhe_status status;
        int last;

        ++*rows;
        while ((status = tanhe_p_csv_field(&csv, &field, &last)) != TANHE_END) {
            ++*(status == TANHE_OK ? fields : errors);
        }
    }
}

/* Time must grow with the length only; the last ones would show a reader that starts over at each quote. */
TEST csv_is_at_ease_with_long_texts(void) {
    static const struct {
        const char *unit;
        char first;
        char last;
        size_t rows;
        size_t fields;
        size_t errors;
    } cases[] = {
        {"x", 'x', 'x', 1, 1, 0},
        {",", ',', ',', 1, TEN_MEGABYTES + 1, 0},
        {" ", ' ', ' ', 0, 0, 0},
        {" ", 'x', ' ', 1, 1, 0},
        {"\n", '\n', '\n', 0, 0, 0},
        {"\"", '"', '"', 1, 1, 0},
        {"x", '"', '"', 1, 1, 0},
        {"\r\n", '"', '"', 1, 1, 0},
        {"x", '"', 'x', 1, 0, 1},
        {"x", 'x', '"', 1, 0, 1},
        {"x\n", '"', '\n', TEN_MEGABYTES / 2, TEN_MEGABYTES / 2 - 1, 1},
        {"\"\"\n\n", '"', '\n', TEN_MEGABYTES / 4, TEN_MEGABYTES / 4, 0},
        {"a,\"\n", 'a', '\n', TEN_MEGABYTES / 8, TEN_MEGABYTES / 4, 0},
        {",\"a\n", ',', '\n', TEN_MEGABYTES / 4, TEN_MEGABYTES / 4, TEN_MEGABYTES / 4},
        {"x\"\"\n", '"', '\n', TEN_MEGABYTES / 4, 0, TEN_MEGABYTES / 4},
    };
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        char *text = ten_megabytes_of(cases[i].unit);
        size_t rows;
        size_t fields;
        size_t errors;

        ASSERT(text != NULL);
        text[0] = cases[i].first;
        text[TEN_MEGABYTES - 1] = cases[i].last;
        tally(text, TEN_MEGABYTES, &rows, &fields, &errors);
        free(text);
        ASSERT_EQ_FMT(cases[i].rows, rows, "%zu");
        ASSERT_EQ_FMT(cases[i].fields, fields, "%zu");
        ASSERT_EQ_FMT(cases[i].errors, errors, "%zu");
    }
    PASS();
}

/* Whatever the bytes, the scanner ends, stays inside, and counts lines as the text has them. */
TEST csv_survives_any_bytes(void) {
    static const char letters[] = "\"\"\",,\n\r a\xE4\xB8\x80\xFF\t";
    uint64_t state = 4180;
    int round;

    for (round = 0; round < 20000; round++) {
        size_t length = (size_t)(next_random(&state) % 40);
        char *text = malloc(length + 1); /* its own block, so that reading past the end shows */
        char out[1024];
        tanhe_p_csv csv;
        int64_t lines = 1;
        size_t i;

        ASSERT(text != NULL);
        for (i = 0; i < length; i++) {
            text[i] = letters[next_random(&state) % (sizeof letters)];
            lines += text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r'));
        }
        ASSERT(render(text, length, out, sizeof out));
        tanhe_p_csv_begin(&csv, text, length);
        while (tanhe_p_csv_row(&csv) == TANHE_OK) {
        }
        ASSERT_EQ(lines, csv.line);
        free(text);
    }
    PASS();
}

/* ---- errors ---- */

TEST error_tells_where_and_why(void) {
    tanhe_text_error error;
    tanhe_p_span value = SPAN("12,5");

    tanhe_p_error_set(&error, 7, 3, "amount", TANHE_ESYNTAX, "not a number", &value);
    ASSERT_EQ(7, error.line);
    ASSERT_EQ(3, error.column);
    ASSERT_EQ(TANHE_ESYNTAX, error.status);
    ASSERT_STR_EQ("amount", error.name);
    ASSERT_STR_EQ("not a number '12,5'", error.reason);
    tanhe_p_error_set(&error, 8, 0, "amount", TANHE_EMISSING, "no such column", NULL);
    ASSERT_EQ(8, error.line);
    ASSERT_EQ(0, error.column);
    ASSERT_STR_EQ("", error.name);
    ASSERT_STR_EQ("no such column", error.reason);
    tanhe_p_error_set(&error, 9, 1, NULL, TANHE_EMISSING, "", NULL);
    ASSERT_STR_EQ("", error.name);
    ASSERT_STR_EQ("", error.reason);
    tanhe_p_error_set(NULL, 1, 1, "amount", TANHE_ESYNTAX, "not a number", &value);
    PASS();
}

TEST error_shows_values_safely(void) {
    static const struct {
        const char *value;
        size_t length;
        const char *shown;
    } cases[] = {
        {"", 0, " ''"},
        {"原煤", 6, " '原煤'"},
        {"a\0b\nc\x1B[2J\x7F", 10, " 'a?b?c?[2J?'"},
        {"\xC2\x80\xC2\x9F\xC2\xA0\xC3\x80", 8, " '?\?\xC2\xA0\xC3\x80'"},
        {"\xCF\xE6x\xE4\xB8", 5, " '?\?x?\?'"},
        {"0123456789012345678901234567890123456789", 40, " '0123456789012345678901234567890123456789'"},
        {"0123456789012345678901234567890123456789x", 41, " '0123456789012345678901234567890123456789'"},
        {"012345678901234567890123456789012345678煤", 42, " '012345678901234567890123456789012345678'"},
        {"0123456789012345678901234567890123456煤x", 41, " '0123456789012345678901234567890123456煤'"},
    };
    size_t i;

    for (i = 0; i < COUNT(cases); i++) {
        tanhe_text_error error;
        tanhe_p_span value = tanhe_p_span_of(cases[i].value, cases[i].length);
        char expected[120];

        (void)snprintf(expected, sizeof expected, "unknown fuel%s", cases[i].shown);
        tanhe_p_error_set(&error, 1, 1, "fuel", TANHE_EID, "unknown fuel", &value);
        ASSERT_STR_EQ(expected, error.reason);
    }
    PASS();
}

TEST error_cuts_long_texts_at_characters(void) {
    char text[400] = "";
    tanhe_p_span value = SPAN("原煤");
    tanhe_text_error error;
    int i;

    for (i = 0; i < 100; i++) {
        memcpy(text + strlen(text), "煤", 4);
    }
    tanhe_p_error_set(&error, 1, 1, text, TANHE_EID, text, &value);
    ASSERT_EQ_FMT((size_t)21, strlen(error.name), "%zu");
    ASSERT_EQ_FMT((size_t)117, strlen(error.reason), "%zu");
    ASSERT(memcmp(error.name, text, 21) == 0);
    ASSERT(memcmp(error.reason, text, 117) == 0);
    PASS();
}

SUITE(spans) {
    RUN_TEST(span_takes_any_length);
    RUN_TEST(span_equals_whole_texts_only);
    RUN_TEST(span_trims_blanks_and_tabs);
}

SUITE(reading_numbers) {
    RUN_TEST(number_parse_reads_the_nearest_double);
    RUN_TEST(number_parse_refuses_all_else);
    RUN_TEST(number_parse_stops_at_the_length);
    RUN_TEST(number_parse_reports_overflow);
    RUN_TEST(number_parse_rounds_at_the_top);
    RUN_TEST(number_parse_decides_the_longest_middles);
    RUN_TEST(number_parse_minds_digits_far_away);
    RUN_TEST(number_parse_weighs_zeros_against_the_exponent);
    RUN_TEST(number_parse_agrees_with_strtod);
    RUN_TEST(integer_parse_is_strict);
}

SUITE(writing_numbers) {
    RUN_TEST(number_print_writes_the_shortest);
    RUN_TEST(number_print_names_special_values);
    RUN_TEST(number_print_agrees_with_trying);
    RUN_TEST(seventeen_digits_read_back);
    RUN_TEST(number_print_digits_rounds);
    RUN_TEST(number_print_digits_agrees_with_printf);
}

SUITE(writing_texts) {
    RUN_TEST(writer_counts_what_is_needed);
    RUN_TEST(writer_cuts_at_characters);
    RUN_TEST(writer_keeps_bytes_that_are_no_text);
    RUN_TEST(writer_writes_every_integer);
}

SUITE(utf8) {
    RUN_TEST(utf8_accepts_what_is_well_formed);
    RUN_TEST(utf8_refuses_what_is_not);
    RUN_TEST(utf8_knows_every_code_point);
    RUN_TEST(utf8_accepts_no_more_strings_than_there_are);
}

SUITE(csv) {
    RUN_TEST(csv_reads_good_and_bad_texts);
    RUN_TEST(csv_takes_its_text_in_any_form);
    RUN_TEST(csv_writes_nothing_on_an_error);
    RUN_TEST(csv_tells_where_a_field_is);
    RUN_TEST(csv_skips_the_rest_of_a_row);
    RUN_TEST(csv_row_leaves_an_unfinished_row);
    RUN_TEST(csv_halves_quotes_as_far_as_the_scratch);
    RUN_TEST(csv_is_at_ease_with_long_texts);
    RUN_TEST(csv_survives_any_bytes);
}

SUITE(errors) {
    RUN_TEST(error_tells_where_and_why);
    RUN_TEST(error_shows_values_safely);
    RUN_TEST(error_cuts_long_texts_at_characters);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(spans);
    RUN_SUITE(reading_numbers);
    RUN_SUITE(writing_numbers);
    RUN_SUITE(writing_texts);
    RUN_SUITE(utf8);
    RUN_SUITE(csv);
    RUN_SUITE(errors);
    GREATEST_MAIN_END();
}
