/* SPDX-License-Identifier: MIT */

/*
 * Serialised totals. The input is bytes to be read as a total; whatever they are, they are also taken as a
 * column of doubles to be summed. The mutator makes most inputs pass the check sum.
 */

#include "fuzz.h"
#include "bytes.h"

#define AT_CRC (TANHE_SUM_BYTES - 4)

static const tanhe_status added[] = {TANHE_OK, TANHE_EARG};

static void write_total(const tanhe_sum *sum, uint8_t bytes[TANHE_SUM_BYTES]) {
    uint8_t *exact = (uint8_t *)fuzz_allocate(TANHE_SUM_BYTES);
    CHECK(tanhe_sum_write(sum, exact, TANHE_SUM_BYTES) == TANHE_OK);
    memcpy(bytes, exact, TANHE_SUM_BYTES);
    fuzz_mark(exact, TANHE_SUM_BYTES);
    CHECK(tanhe_sum_write(sum, exact, TANHE_SUM_BYTES - 1) == TANHE_ESIZE);
    CHECK(fuzz_is_marked(exact, TANHE_SUM_BYTES));
    free(exact);
}

/* A total is what its bytes are. */
static void check_bytes(const tanhe_sum *sum) {
    tanhe_sum again;
    uint8_t bytes[TANHE_SUM_BYTES];
    uint8_t second[TANHE_SUM_BYTES];
    int32_t order = 7;
    write_total(sum, bytes);
    CHECK(tanhe_sum_read(&again, bytes, sizeof(bytes)) == TANHE_OK);
    write_total(&again, second);
    CHECK(SAME(bytes, second));
    CHECK(tanhe_sum_compare(sum, &again, &order) == TANHE_OK && order == 0);
}

/* Half and half is the whole; a value is a number or does not fit. */
static void check_use(const tanhe_sum *sum) {
    tanhe_sum twice = *sum;
    double value;
    int64_t count = -1;
    int64_t refused = -1;
    int32_t order = 7;
    MARK(value);
    tanhe_status status = tanhe_sum_value(sum, &value);
    CHECK(status == TANHE_OK ? fuzz_is_number(value) : status == TANHE_ERANGE && MARKED(value));
    CHECK(tanhe_sum_count(sum, &count, &refused) == TANHE_OK && count >= 0 && refused >= 0);
    status = tanhe_sum_merge(&twice, &twice);
    int fits = count <= INT64_MAX / 2 && refused <= INT64_MAX / 2;
    CHECK(status == (fits ? TANHE_OK : TANHE_ERANGE));
    CHECK(tanhe_sum_compare(sum, &twice, &order) == TANHE_OK && order >= -1 && order <= 1);
    CHECK(fits || (order == 0 && fuzz_same(&twice, sum, sizeof(twice))));
    check_bytes(&twice);
    if (count == INT64_MAX)
        return;
    twice = *sum;
    CHECK(tanhe_sum_add(&twice, 5e-324) == TANHE_OK);
    CHECK(tanhe_sum_compare(sum, &twice, &order) == TANHE_OK && order == -1);
    check_bytes(&twice);
}

static void check_read(const uint8_t *data, size_t size) {
    tanhe_sum sum;
    uint8_t again[TANHE_SUM_BYTES];
    uint8_t *exact = (uint8_t *)fuzz_copy(data, size);
    MARK(sum);
    tanhe_status status = tanhe_sum_read(&sum, exact, size);
    if (status == TANHE_OK) {
        write_total(&sum, again);
        CHECK(size == TANHE_SUM_BYTES && memcmp(again, data, size) == 0);
        check_use(&sum);
        fuzz_accepted++;
    } else {
        CHECK(status == TANHE_EFORMAT && MARKED(sum));
    }
    free(exact);
}

/* One by one, as a column, in two parts and as products with one: the same bytes. */
static void check_column(const uint8_t *data, size_t size) {
    size_t n = size / sizeof(double);
    size_t part = n > 0 ? data[0] % (n + 1) : 0;
    double *x = (double *)fuzz_copy(data, n * sizeof(double));
    double *ones = (double *)fuzz_allocate(n * sizeof(double));
    int64_t bad = 0;
    int64_t counts[2];
    tanhe_sum sums[4];
    uint8_t bytes[4][TANHE_SUM_BYTES];
    for (size_t i = 0; i < 4; i++)
        CHECK(tanhe_sum_init(&sums[i]) == TANHE_OK);
    for (size_t i = 0; i < n; i++) {
        ones[i] = 1;
        bad += !fuzz_is_number(x[i]);
        CHECK(tanhe_sum_add(&sums[0], x[i]) == (fuzz_is_number(x[i]) ? TANHE_OK : TANHE_EARG));
    }
    CHECK(tanhe_sum_add_n(&sums[1], n, x) == (bad > 0 ? TANHE_EARG : TANHE_OK));
    CHECK(IS_AMONG(tanhe_sum_add_n(&sums[2], part, x), added));
    CHECK(IS_AMONG(tanhe_sum_add_products(&sums[3], n - part, x + part, ones), added));
    CHECK(tanhe_sum_merge(&sums[2], &sums[3]) == TANHE_OK);
    CHECK(tanhe_sum_count(&sums[2], &counts[0], &counts[1]) == TANHE_OK);
    CHECK(counts[0] == (int64_t)n - bad && counts[1] == bad);
    for (size_t i = 0; i < 3; i++)
        write_total(&sums[i], bytes[i]);
    CHECK(SAME(bytes[0], bytes[1]) && SAME(bytes[0], bytes[2]));
    check_bytes(&sums[0]);
    free(x);
    free(ones);
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed) {
    size = LLVMFuzzerMutate(data, size, max_size);
    if (seed % 8 == 0 || max_size < TANHE_SUM_BYTES)
        return size;
    if (size < TANHE_SUM_BYTES)
        memset(data + size, 0, TANHE_SUM_BYTES - size);
    tanhe_p_put(data, 4, 0x4d555354);
    tanhe_p_put(data + 4, 2, 1);
    tanhe_p_put(data + 6, 2, TANHE_SUM_BYTES);
    tanhe_p_put(data + AT_CRC, 4, tanhe_p_crc32(data, AT_CRC));
    return TANHE_SUM_BYTES;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    check_read(data, size);
    check_column(data, size);
    return 0;
}
