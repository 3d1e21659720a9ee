/* SPDX-License-Identifier: MIT */

/* The rooms base, unit and sum, and the numbers that all rooms are built on. */

#include "digest.h"

#include <math.h> /* NAN; nothing of libm is called */
#include "real.h"
#include "text.h"

/* ---- base ------------------------------------------------------------------------------------------------ */

void digest_base(void) {
    section_begin();
    put_integer(tanhe_self_test());
    for (tanhe_status status = -20; status <= 2; status++) {
        for (int32_t language = TANHE_ENGLISH; language <= TANHE_KEY; language++)
            put_text(tanhe_status_text(status, language));
    }
    section_end("base");
}

/* ---- number: decimals in and out ------------------------------------------------------------------------- */

static const char *const decimals[] = {
    "0",
    "-0",
    ".5",
    "5.",
    "1e23",
    "9007199254740993",
    "0.1",
    "2.2250738585072011e-308",
    "2.2250738585072014e-308",
    "4.9406564584124654e-324",
    "2.4703282292062327e-324",
    "2.4703282292062328e-324",
    "1.7976931348623157e308",
    "1.7976931348623159e308",
    "1e-400",
    "1e400",
    "1e99999999999999999999",
    "123456789012345678901234567890123456789012345678901234567890e-30",
    "1.00000000000000011102230246251565404236316680908203125",
    "1.00000000000000011102230246251565404236316680908203124999999999999999999",
    "1.00000000000000011102230246251565404236316680908203125000000000000000001",
    "",
    ".",
    "1e",
    "1,5",
    "0x10",
    "nan",
    " 1",
};

static void put_parsed(const char *text, size_t length) {
    double value;
    tanhe_p_span span = tanhe_p_span_of(text, length);
    tanhe_status status = tanhe_p_number_parse(span, &value);

    put_integer(status);
    if (status == TANHE_OK)
        put(value);
}

static void put_printed(double value) {
    char text[TANHE_P_NUMBER_SIZE];
    double back;
    size_t length = tanhe_p_number_print(value, text);

    put_text(text);
    if (tanhe_p_is_number(value)) {
        must(tanhe_p_number_parse(tanhe_p_span_of(text, length), &back) == TANHE_OK &&
                 tanhe_p_bits_of(back) == tanhe_p_bits_of(value),
             "a number printed and read back");
    }
    for (int digits = 1; digits <= 17; digits += 4) {
        (void)tanhe_p_number_print_digits(value, digits, text);
        put_text(text);
    }
}

/* Up to 40 digits with a point among them and an exponent behind. */
static size_t random_decimal(char *text) {
    size_t length = 0;
    uint32_t digits = 1 + random_below(40);
    uint32_t point = random_below(digits);
    uint32_t exponent = random_below(360);

    for (uint32_t i = 0; i < digits; i++) {
        text[length++] = (char)('0' + random_below(10));
        if (i == point)
            text[length++] = '.';
    }
    text[length++] = 'e';
    text[length++] = random_below(2) ? '-' : '+';
    text[length++] = (char)('0' + exponent / 100);
    text[length++] = (char)('0' + exponent / 10 % 10);
    text[length++] = (char)('0' + exponent % 10);
    return length;
}

void digest_number(void) {
    char text[64];

    section_begin();
    random_begin(1);
    for (size_t i = 0; i < COUNT(decimals); i++)
        put_parsed(decimals[i], TANHE_NUL);
    for (int i = 0; i < 3000; i++)
        put_parsed(text, random_decimal(text));
    for (int i = 0; i < 2000; i++)
        put_printed(random_finite());
    for (int i = 0; i < 500; i++)
        put_printed(random_amount());
    put_printed(0.0);
    put_printed(-0.0);
    put_printed(NAN);
    put_printed(tanhe_p_double_of(UINT64_C(0x7ff0000000000000)));
    put_printed(tanhe_p_double_of(UINT64_C(0xfff0000000000000)));
    section_end("number");
}

/* ---- real ------------------------------------------------------------------------------------------------ */

void digest_real(void) {
    section_begin();
    random_begin(2);
    for (int i = 0; i < 10000; i++) {
        put(tanhe_p_sqrt(random_positive(0, 2047)));
    }
    for (int i = 0; i < 1500; i++) {
        double x = random_positive(1, 2046);
        put(tanhe_p_root(x, 1 + (int32_t)random_below(60)));
    }
    put(tanhe_p_root(tanhe_p_double_of(1), 3));
    put(tanhe_p_root(0.84, 5));
    put(tanhe_p_root(1e300, INT32_MAX));
    section_end("real");
}

/* Where annex F has a special case, and next to it. */
static const double special[] = {
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.5,
    -0.5,
    2.0,
    -2.0,
    3.0,
    -3.0,
    1e300,
    -1e300,
    22.0,
    10.0,
    27.0,
    1e-20,
    709.782,
    -745.13,
    INFINITY,
    -INFINITY,
    NAN,
    5e-324,
    1e23,
    0.84,
    0.2,
    -0.2,
    -708.4,
    -1074.0,
    9007199254740993.0,
};

void digest_transcendental(void) {
    section_begin();
    random_begin(10);
    for (size_t i = 0; i < COUNT(special); i++) {
        put(tanhe_p_exp(special[i]));
        put(tanhe_p_log(special[i]));
        for (size_t j = 0; j < COUNT(special); j++)
            put(tanhe_p_pow(special[i], special[j]));
    }
    for (int i = 0; i < 1500; i++) {
        double x = random_positive(0, 2047);
        put(tanhe_p_log(x));
        put(tanhe_p_log(random_positive(1022, 2)));
        put(tanhe_p_exp(random_signed(960, 74)));
        put(tanhe_p_pow(x, random_signed(1013, 13)));
        x = random_amount();
        put(tanhe_p_pow(x, random_signed(1020, 6)));
    }
    section_end("exp_log");
}

/* ---- unit ------------------------------------------------------------------------------------------------ */

#define ATOMS_MAX 160

static tanhe_id atoms[ATOMS_MAX];
static size_t atom_count;

static const char *const unit_texts[] = {
    "t",          "吨",         "公斤",         "度",         "kW·h",      "吨标煤",
    "万吨标准煤", "10^4 tce",   "1e4 t",        "亿千瓦时",   "千瓦时",    "万千瓦时",
    "tCO2/MWh",   "t CO2",      "GJ/10^4 Nm3",  "kWh/(m2·a)", "吉焦/吨",   "m³",
    "亿立方米",   "10^16 t",    "1e0 t",        "10^4",       "t/",        "/t",
    "t/t/t",      "",           "tc",           "kgce / kWh", "万亿 元",   "百万吨",
    "公顷·年",    "kg CO2e/km", "万标准立方米", "10^10 kJ",   "L/10^2 km", "百亿千焦",
};

static const double hard_values[] = {
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.1,
    29.3076,
    9007199254740993.0,
    1e22,
    1e23,
    5e-324,
    2.2250738585072014e-308,
    1.7976931348623157e308,
    1e-300,
    1e300,
};

static tanhe_id scaled(tanhe_id atom) {
    static const tanhe_id powers[] = {0, 0, 1, 3, 4, 8, 10, 12, 15};

    return TANHE_UNIT_TIMES_10_POWER(atom, powers[random_below(COUNT(powers))]);
}

static void put_unit(tanhe_id unit) {
    char text[TANHE_UNIT_TEXT_MAX];
    int32_t dimension = 0;
    tanhe_id back = 0;

    put_integer(tanhe_unit_dimension(unit, &dimension));
    put_integer(dimension);
    for (int32_t language = TANHE_ENGLISH; language <= TANHE_KEY; language++) {
        tanhe_status status = tanhe_unit_print(unit, language, text, sizeof text);
        put_integer(status);
        if (status != TANHE_OK)
            continue;
        put_text(text);
        must(tanhe_unit_parse(text, TANHE_NUL, &back) == TANHE_OK && back == unit,
             "a unit printed and read back");
    }
}

static void put_converted(double value, tanhe_id from, tanhe_id to) {
    double result;
    tanhe_status status = tanhe_unit_convert(value, from, to, &result);

    put_integer(status);
    if (status == TANHE_OK)
        put(result);
}

static void put_scaled(tanhe_id from, tanhe_id to) {
    double value = random_finite();

    from = scaled(from);
    to = scaled(to);
    put_converted(value, from, to);
}

/* A column has the bits of the single conversions. */
static void put_converted_column(tanhe_id from, tanhe_id to) {
    double values[16];
    double results[COUNT(values)];
    double one;

    for (size_t i = 0; i < COUNT(values); i++)
        values[i] = random_amount();
    put_integer(tanhe_unit_convert_n(COUNT(values), values, from, to, results));
    for (size_t i = 0; i < COUNT(values); i++) {
        put(results[i]);
        must(tanhe_unit_convert(values[i], from, to, &one) == TANHE_OK &&
                 tanhe_p_bits_of(one) == tanhe_p_bits_of(results[i]),
             "a column of conversions and one conversion");
    }
}

static int are_alike(tanhe_id a, tanhe_id b) {
    int32_t dimension_a = 0;
    int32_t dimension_b = 0;

    (void)tanhe_unit_dimension(a, &dimension_a);
    (void)tanhe_unit_dimension(b, &dimension_b);
    return dimension_a == dimension_b;
}

static tanhe_id random_atom_like(tanhe_id atom) {
    tanhe_id other;

    do {
        other = atoms[random_below((uint32_t)atom_count)];
    } while (!are_alike(atom, other));
    return other;
}

static void put_quotients(void) {
    tanhe_id above = scaled(atoms[random_below((uint32_t)atom_count)]);
    tanhe_id below = scaled(atoms[random_below((uint32_t)atom_count)]);
    tanhe_id above_to = scaled(random_atom_like(above));
    tanhe_id below_to = scaled(random_atom_like(below));
    tanhe_id from = TANHE_UNIT_PER(above, below);
    tanhe_id to = TANHE_UNIT_PER(above_to, below_to);

    put_unit(from);
    put_converted(random_finite(), from, to);
    put_converted(random_amount(), from, to);
}

void digest_unit(void) {
    section_begin();
    random_begin(3);
    for (atom_count = 0; atom_count < ATOMS_MAX; atom_count++) {
        if (tanhe_unit_atom(atom_count, &atoms[atom_count]) != TANHE_OK)
            break;
    }
    for (size_t i = 0; i < COUNT(unit_texts); i++) {
        tanhe_id parsed = 0;
        put_integer(tanhe_unit_parse(unit_texts[i], TANHE_NUL, &parsed));
        put_integer(parsed);
    }
    for (size_t i = 0; i < atom_count; i++) {
        for (tanhe_id power = 0; power < 16; power += 4)
            put_unit(TANHE_UNIT_TIMES_10_POWER(atoms[i], power));
        for (size_t j = 0; j < atom_count; j++) {
            if (!are_alike(atoms[i], atoms[j])) {
                put_converted(1, atoms[i], atoms[j]);
                continue;
            }
            for (size_t k = 0; k < COUNT(hard_values); k++)
                put_converted(hard_values[k], atoms[i], atoms[j]);
            for (int k = 0; k < 4; k++)
                put_scaled(atoms[i], atoms[j]);
            put_converted_column(atoms[i], scaled(atoms[j]));
        }
    }
    for (int i = 0; i < 5000; i++)
        put_quotients();
    section_end("unit");
}

/* ---- sum ------------------------------------------------------------------------------------------------- */

#define TERMS 16384
#define PARTS 7

static double terms[TERMS];
static double factors[TERMS];
tanhe_sum total_of_terms;

static void put_total(const tanhe_sum *total) {
    uint8_t bytes[TANHE_SUM_BYTES];
    double value;
    int64_t added = 0;
    int64_t refused = 0;
    tanhe_status status = tanhe_sum_value(total, &value);

    put_integer(status);
    if (status == TANHE_OK)
        put(value);
    put_integer(tanhe_sum_count(total, &added, &refused));
    put_integer(added);
    put_integer(refused);
    put_integer(tanhe_sum_write(total, bytes, sizeof bytes));
    put_bytes(bytes, sizeof bytes);
}

static void must_equal(const tanhe_sum *a, const tanhe_sum *b, const char *what) {
    uint8_t bytes_a[TANHE_SUM_BYTES];
    uint8_t bytes_b[TANHE_SUM_BYTES];
    int32_t order = 2;

    must(tanhe_sum_compare(a, b, &order) == TANHE_OK && order == 0 &&
             tanhe_sum_write(a, bytes_a, sizeof bytes_a) == TANHE_OK &&
             tanhe_sum_write(b, bytes_b, sizeof bytes_b) == TANHE_OK &&
             memcmp(bytes_a, bytes_b, sizeof bytes_a) == 0,
         what);
}

/* Every seventh number into one of seven totals, shipped as bytes, merged from the last to the first. */
static void sum_in_parts(tanhe_sum *total) {
    uint8_t bytes[PARTS][TANHE_SUM_BYTES];
    tanhe_sum part;

    for (size_t k = 0; k < PARTS; k++) {
        (void)tanhe_sum_init(&part);
        for (size_t i = k; i < TERMS; i += PARTS)
            (void)tanhe_sum_add(&part, terms[i]);
        put_total(&part);
        (void)tanhe_sum_write(&part, bytes[k], sizeof bytes[k]);
    }
    (void)tanhe_sum_init(total);
    for (size_t k = PARTS; k-- > 0;) {
        put_integer(tanhe_sum_read(&part, bytes[k], sizeof bytes[k]));
        put_integer(tanhe_sum_merge(total, &part));
    }
}

/* The same terms in other orders and groupings. */
static void sum_terms(tanhe_sum *total) {
    tanhe_sum other;

    (void)tanhe_sum_init(total);
    for (size_t i = 0; i < TERMS; i++) {
        put_integer(tanhe_sum_add(total, terms[i]));
        if (i % 512 == 0)
            put_total(total);
    }
    put_total(total);
    (void)tanhe_sum_init(&other);
    for (size_t i = TERMS; i-- > 0;)
        (void)tanhe_sum_add(&other, terms[i]);
    must_equal(total, &other, "a total backwards");
    (void)tanhe_sum_init(&other);
    put_integer(tanhe_sum_add_n(&other, TERMS / 3, terms));
    put_integer(tanhe_sum_add_n(&other, TERMS - TERMS / 3, terms + TERMS / 3));
    must_equal(total, &other, "a total of columns");
    sum_in_parts(&other);
    must_equal(total, &other, "a total of parts");
}

static void sum_products(void) {
    tanhe_sum products;

    (void)tanhe_sum_init(&products);
    put_integer(tanhe_sum_add_products(&products, TERMS, terms, factors));
    put_total(&products);
}

void digest_sum(void) {
    tanhe_sum total;
    int32_t order = 2;

    section_begin();
    random_begin(4);
    for (size_t i = 0; i < TERMS;
         i++) { /* every exponent of which so many do not overflow, NaN and infinities */
        terms[i] = i % 64 == 63 ? random_signed(2047, 1) : random_signed(0, 2033);
        factors[i] = random_finite();
    }
    terms[0] = tanhe_p_double_of(UINT64_C(0x7ff0000000000000));
    sum_terms(&total_of_terms);
    sum_products();
    for (size_t i = 0; i < TERMS; i++) { /* amounts times factors */
        terms[i] = random_amount();
        factors[i] = random_fraction();
    }
    sum_terms(&total);
    sum_products();
    put_integer(tanhe_sum_compare(&total, &total_of_terms, &order));
    put_integer(order);
    for (size_t i = 0; i < TERMS; i++) { /* and taken back */
        (void)tanhe_sum_add(&total, -terms[i]);
        if (i % 512 == 0)
            put_total(&total);
    }
    put_total(&total);
    section_end("sum");
}
