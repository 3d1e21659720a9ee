/* SPDX-License-Identifier: MIT */

/*
 * The results of every room as digests, one for each room and one for all: the same text on every machine.
 *
 *     digest ACTIVITY.csv              examples/data/hunan_2007_activity.csv
 *
 * A digest is the 64-bit FNV-1a hash of the results one after another, each as 8 bytes, lowest first: the bits
 * of a double (NaN, "no value", as 7ff8000000000000), an integer as int64_t, a text as its length (-1 for none)
 * and then its bytes. The inputs come from an integer generator, from lists, and from the file, so no arithmetic
 * of this program is in them. Results that must agree among themselves (orders, partitions, columns) are compared
 * here too: a line that begins with DIFFERS, and exit status 1, where they do not.
 */

#include "digest.h"

#include <math.h> /* NAN; nothing of libm is called */
#include <stdio.h>

#include "real.h"

/* ---- digests --------------------------------------------------------------------------------------------- */

#define FNV_BASIS UINT64_C(0xcbf29ce484222325)
#define FNV_PRIME UINT64_C(0x00000100000001b3)

typedef struct digest {
    uint64_t hash;
    long results;
} digest;

static digest section;
static digest whole;
static int differences;

static uint64_t fnv(uint64_t hash, const void *bytes, size_t length) {
    const unsigned char *at = (const unsigned char *)bytes;

    for (size_t i = 0; i < length; i++)
        hash = (hash ^ at[i]) * FNV_PRIME;
    return hash;
}

static uint64_t fnv_word(uint64_t hash, uint64_t word) {
    for (int i = 0; i < 8; i++)
        hash = (hash ^ (word >> 8 * i & 0xff)) * FNV_PRIME;
    return hash;
}

static void put_word(uint64_t word) {
    section.hash = fnv_word(section.hash, word);
    section.results++;
}

void put_integer(int64_t value) {
    put_word((uint64_t)value);
}

void put(double value) {
    put_word(tanhe_p_is_nan(value) ? UINT64_C(0x7ff8000000000000) : tanhe_p_bits_of(value));
}

void put_bytes(const void *bytes, size_t length) {
    put_integer((int64_t)length);
    section.hash = fnv(section.hash, bytes, length);
}

void put_text(const char *text) {
    if (text == NULL)
        put_integer(-1);
    else
        put_bytes(text, strlen(text));
}

void section_begin(void) {
    section.hash = FNV_BASIS;
    section.results = 0;
}

void section_end(const char *name) {
    printf("%-10s %08lx%08lx %ld results\n", name, (unsigned long)(section.hash >> 32),
           (unsigned long)(section.hash & 0xffffffff), section.results);
    (void)fflush(stdout);
    whole.hash = fnv_word(whole.hash, section.hash);
    whole.results += section.results;
}

void must(int holds, const char *what) {
    if (holds)
        return;
    differences++;
    printf("DIFFERS %s\n", what);
}

/* ---- inputs ---------------------------------------------------------------------------------------------- */

static uint64_t state;

void random_begin(uint64_t seed) {
    state = seed;
}

static uint32_t random_word(void) {
    state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(state >> 32);
}

uint64_t random_bits(void) {
    uint64_t high = random_word();

    return high << 32 | random_word();
}

uint32_t random_below(uint32_t limit) {
    return random_word() % limit;
}

double random_signed(uint32_t first, uint32_t count) {
    uint32_t exponent = first + random_below(count);

    return tanhe_p_double_of((uint64_t)exponent << 52 | (random_bits() & UINT64_C(0x800fffffffffffff)));
}

double random_positive(uint32_t first, uint32_t count) {
    return tanhe_p_double_of(tanhe_p_bits_of(random_signed(first, count)) & INT64_MAX);
}

double random_finite(void) {
    return random_signed(0, 2047);
}

double random_amount(void) {
    return random_positive(1003, 60);
}

double random_fraction(void) {
    return random_positive(1021, 2);
}

double sometimes(double value) {
    return random_below(2) ? value : NAN;
}

tanhe_sum total_of_lines;

/* ---- the program ----------------------------------------------------------------------------------------- */

static int read_file(const char *path, char *buffer, size_t size, size_t *length) {
    FILE *file = fopen(path, "rb");

    if (file == NULL) {
        printf("cannot open %s\n", path);
        return 0;
    }
    *length = fread(buffer, 1, size, file);
    (void)fclose(file);
    return *length > 0 && *length < size;
}

static void print_total(const char *name, const tanhe_sum *total) {
    uint8_t bytes[TANHE_SUM_BYTES];
    double value = NAN;
    int64_t added = 0;
    int64_t refused = 0;

    (void)tanhe_sum_value(total, &value);
    (void)tanhe_sum_count(total, &added, &refused);
    (void)tanhe_sum_write(total, bytes, sizeof bytes);
    printf("total of %s: value %08lx%08lx, %ld added, %ld refused, bytes\n", name,
           (unsigned long)(tanhe_p_bits_of(value) >> 32),
           (unsigned long)(tanhe_p_bits_of(value) & 0xffffffff), (long)added, (long)refused);
    for (size_t i = 0; i < sizeof bytes; i++)
        printf("%02x%s", bytes[i], i % 50 == 49 ? "\n" : "");
}

int main(int argc, char **argv) {
    static char text[16384];
    size_t length = 0;

    if (argc != 2 || !read_file(argv[1], text, sizeof text, &length)) {
        printf("usage: digest examples/data/hunan_2007_activity.csv\n");
        return 2;
    }
    whole.hash = FNV_BASIS;
    (void)tanhe_sum_init(&total_of_lines);
    printf("data %s, 64-bit FNV-1a\n", tanhe_data_edition());
    digest_base();
    digest_number();
    digest_real();
    digest_transcendental();
    digest_unit();
    digest_sum();
    digest_names();
    digest_catalogue();
    digest_lookups();
    digest_gwp();
    digest_overlay();
    digest_steam();
    digest_energy();
    digest_combustion();
    digest_purchase();
    digest_balance();
    digest_transport();
    digest_building();
    digest_forest();
    digest_tree();
    digest_project();
    digest_land();
    digest_farm();
    digest_inventory("hunan", text, length);
    digest_inventory("inventory", constructed_activity, TANHE_NUL);
    digest_meter();
    print_total("terms", &total_of_terms);
    print_total("lines", &total_of_lines);
    printf("whole      %08lx%08lx %ld results\n", (unsigned long)(whole.hash >> 32),
           (unsigned long)(whole.hash & 0xffffffff), whole.results);
    return differences == 0 ? 0 : 1;
}
