/* SPDX-License-Identifier: MIT */
#include "tanhe/meter.h"

#include <inttypes.h>
#include <stddef.h>
#include <stdlib.h>

#include "greatest.h"
#include "results.h"
#include "tanhe/factor.h"
#include "tanhe/subject.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#define BYTES    TANHE_METER_BYTES
#define CHINA    28800 /* seconds ahead of UTC */
#define DAY      86400
#define NOON     INT64_C(1700000000)
#define LAST     ((INT64_C(1) << 50) - 1) /* the last time */
#define FIRST    (-(INT64_C(1) << 50))    /* the first */
#define TOO_MANY 4000                     /* counts for the config below */
#define CHANGED  1000                     /* no status: an error has changed what it must not change */

/* Offsets in a saved state. */
#define AT_VERSION     4
#define AT_SIZE        6
#define AT_TIME        8
#define AT_READING     16
#define AT_PENDING     24
#define AT_TOTAL       32
#define AT_SEQUENCE    116
#define AT_DENOMINATOR 120
#define AT_GAPS        124
#define AT_CRC         132

static const tanhe_meter_config electricity = {
    .unit = {1, 1600},
    .energy = {1000000, 1},
    .coal = {122900, 1},
    .modulus = 1000000,
    .max_counts = TOO_MANY - 1,
    .gap_s = 1000,
    .clock_tolerance_s = 5,
    .several = TANHE_METER_PEND,
};

/* One count is 1 mWh, 1 mg of coal and as many mg of CO2 as the factor says. */
static const tanhe_meter_config plain = {
    .unit = {1, 1},
    .energy = {1, 1},
    .coal = {1, 1},
    .modulus = 0,
    .max_counts = UINT32_MAX,
    .gap_s = INT32_MAX,
    .clock_tolerance_s = 0,
    .several = TANHE_METER_PEND,
};

/* ---- what the tests share ---- */

static int same(const tanhe_meter *a, const tanhe_meter *b) {
    return memcmp(a, b, sizeof *a) == 0;
}

static tanhe_meter started(const tanhe_meter_config *config, int64_t time, int64_t reading) {
    tanhe_meter meter;
    memset(&meter, 0x5a, sizeof meter);
    if (tanhe_meter_start(&meter, config, time, reading) != TANHE_OK)
        abort();
    return meter;
}

/* One factor for as long as a period can last, about the time. */
static tanhe_meter_period always(const int32_t *factor, int64_t about) {
    tanhe_meter_period period;
    memset(&period, 0, sizeof period);
    period.begin = about - 2000000000;
    period.factors.address = factor;
    period.duration_s = UINT32_MAX;
    period.count = 1;
    return period;
}

static tanhe_meter_period steps(const int32_t *factors, int32_t count, int64_t from, uint32_t step) {
    tanhe_meter_period period;
    memset(&period, 0, sizeof period);
    period.begin = from;
    period.factors.address = factors;
    period.duration_s = step * (uint32_t)count;
    period.step_s = step;
    period.count = count;
    return period;
}

static tanhe_meter_schedule schedule_of(const tanhe_meter_period *periods, int32_t count) {
    tanhe_meter_schedule schedule;
    memset(&schedule, 0, sizeof schedule);
    schedule.periods.address = periods;
    schedule.count = count;
    return schedule;
}

TEST totals_are(const tanhe_meter *meter, const tanhe_meter_config *config, int64_t energy, int64_t coal,
                int64_t co2, int64_t pending) {
    tanhe_meter_totals totals;
    MARK(totals);
    ASSERT_EQ_FMT(TANHE_OK, tanhe_meter_total(meter, config, &totals), "%d");
    ASSERT_EQ_FMT(energy, totals.energy_mwh, "%" PRId64);
    ASSERT_EQ_FMT(coal, totals.coal_mg, "%" PRId64);
    ASSERT_EQ_FMT(co2, totals.co2_mg, "%" PRId64);
    ASSERT_EQ_FMT(pending, totals.pending_counts, "%" PRId64);
    ASSERT_EQ_FMT(meter->time, totals.time, "%" PRId64);
    PASS();
}

TEST events_are(const tanhe_meter *meter, const tanhe_meter_config *config, int32_t gaps, int32_t steps_back,
                int32_t rollovers, int32_t refused) {
    tanhe_meter_totals totals;
    MARK(totals);
    ASSERT_EQ_FMT(TANHE_OK, tanhe_meter_total(meter, config, &totals), "%d");
    ASSERT_EQ_FMT(gaps, totals.gaps, "%d");
    ASSERT_EQ_FMT(steps_back, totals.steps_back, "%d");
    ASSERT_EQ_FMT(rollovers, totals.rollovers, "%d");
    ASSERT_EQ_FMT(refused, totals.refused, "%d");
    PASS();
}

TEST report_is(const tanhe_meter_report *report, int64_t counts, int64_t pending, int64_t elapsed,
               int32_t flags) {
    ASSERT_EQ_FMT(counts, report->counts, "%" PRId64);
    ASSERT_EQ_FMT(pending, report->pending, "%" PRId64);
    ASSERT_EQ_FMT(elapsed, report->elapsed_s, "%" PRId64);
    ASSERT_EQ_FMT(flags, report->flags, "%d");
    ASSERT_EQ_FMT(0, report->reserved, "%d");
    PASS();
}

/* The status of a call on a copy; CHANGED when an error changed more than the number of refused readings. */
static tanhe_status after_call(tanhe_status status, tanhe_meter before, const tanhe_meter *after,
                               const tanhe_meter_report *report) {
    if (status == TANHE_EJUMP)
        before.refused++;
    if (status != TANHE_OK && (!same(&before, after) || !MARKED(*report)))
        return CHANGED;
    return status;
}

static tanhe_status try_count(const tanhe_meter *meter, const tanhe_meter_config *config,
                              const tanhe_meter_schedule *schedule, int64_t time, int32_t tariff,
                              int64_t counts) {
    tanhe_meter copy = *meter;
    tanhe_meter_report report;
    MARK(report);
    tanhe_status status = tanhe_meter_count(&copy, config, schedule, time, tariff, counts, &report);
    return after_call(status, *meter, &copy, &report);
}

static tanhe_status try_read(const tanhe_meter *meter, const tanhe_meter_config *config,
                             const tanhe_meter_schedule *schedule, int64_t time, int32_t tariff,
                             int64_t reading) {
    tanhe_meter copy = *meter;
    tanhe_meter_report report;
    MARK(report);
    tanhe_status status = tanhe_meter_read(&copy, config, schedule, time, tariff, reading, &report);
    return after_call(status, *meter, &copy, &report);
}

static tanhe_status try_rebase(const tanhe_meter *meter, const tanhe_meter_config *config, int64_t time,
                               int64_t reading) {
    tanhe_meter copy = *meter;
    tanhe_status status = tanhe_meter_rebase(&copy, config, time, reading);
    return status != TANHE_OK && !same(meter, &copy) ? CHANGED : status;
}

static tanhe_status try_settle(const tanhe_meter *meter, const tanhe_meter_config *config, int64_t counts,
                               int32_t factor) {
    tanhe_meter copy = *meter;
    tanhe_status status = tanhe_meter_settle(&copy, config, counts, factor);
    return status != TANHE_OK && !same(meter, &copy) ? CHANGED : status;
}

static tanhe_status try_total(const tanhe_meter *meter, const tanhe_meter_config *config) {
    tanhe_meter_totals totals;
    MARK(totals);
    tanhe_status status = tanhe_meter_total(meter, config, &totals);
    return status != TANHE_OK && !MARKED(totals) ? CHANGED : status;
}

static tanhe_status try_load(const tanhe_meter_config *config, const uint8_t *slot0, const uint8_t *slot1) {
    tanhe_meter meter;
    MARK(meter);
    tanhe_status status = tanhe_meter_load(&meter, config, slot0, slot1);
    return status != TANHE_OK && !MARKED(meter) ? CHANGED : status;
}

/* ---- bytes, once more and in another way ---- */

static void put(uint8_t *bytes, int count, uint64_t value) {
    for (int i = 0; i < count; i++) {
        bytes[i] = (uint8_t)(value % 256);
        value /= 256;
    }
}

static uint64_t get(const uint8_t *bytes, int count) {
    uint64_t value = 0;
    while (count > 0)
        value = value * 256 + bytes[--count];
    return value;
}

/* CRC-32 of IEEE 802.3, bit by bit. */
static uint32_t crc_of(const uint8_t *bytes, size_t count) {
    uint32_t crc = UINT32_MAX;
    for (size_t i = 0; i < count; i++) {
        for (int bit = 0; bit < 8; bit++) {
            uint32_t mixed = (crc ^ (uint32_t)(bytes[i] >> bit)) & 1;
            crc >>= 1;
            if (mixed)
                crc ^= 0xedb88320;
        }
    }
    return ~crc;
}

static void seal(uint8_t *bytes) {
    put(bytes + AT_CRC, 4, crc_of(bytes, AT_CRC));
}

static uint32_t random_state = 1;

static uint8_t random_byte(void) {
    random_state = random_state * 1664525 + 1013904223;
    return (uint8_t)(random_state >> 24);
}

/* Saves a copy, so that the meter's sequence number stays. */
static int32_t saved(tanhe_meter meter, uint8_t bytes[BYTES]) {
    int32_t slot = -1;
    if (tanhe_meter_save(&meter, bytes, BYTES, &slot) != TANHE_OK)
        abort();
    return slot;
}

/* The meter whose state has another number at one place, and all sums right. */
static tanhe_meter with(const tanhe_meter *meter, const tanhe_meter_config *config, int at, int count,
                        uint64_t value) {
    uint8_t bytes[2][BYTES];
    tanhe_meter changed;
    memset(bytes, 0xff, sizeof bytes);
    int32_t slot = saved(*meter, bytes[0]);
    put(bytes[0] + at, count, value);
    seal(bytes[0]);
    tanhe_status status = tanhe_meter_load(&changed, config, bytes[slot], bytes[1 - slot]);
    if (status != TANHE_OK)
        abort();
    return changed;
}

/* ---- published values as integers ---- */

/* A value of the catalog times a power of ten, -1 unless that is an integer which gives the value back. */
static int64_t published(tanhe_id subject, tanhe_id property, int32_t region, int32_t year, int32_t allow,
                         double scale) {
    tanhe_query query = {.subject = subject, .property = property, .region = region, .year = year};
    tanhe_factor factor;
    query.allow = allow;
    if (tanhe_factor_find(tanhe_profile_china(), &query, &factor) != TANHE_OK)
        return -1;
    int64_t integer = (int64_t)(factor.value * scale + 0.5);
    return same_bits((double)integer / scale, factor.value) ? integer : -1;
}

/* t CO2/MWh is kg/kWh */
static int32_t grid_factor(int32_t region, int32_t year) {
    return (int32_t)published(TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_EF_CO2_MEAN, region, year, 0, 1e6);
}

static uint32_t coal_mg_per_kwh(void) {
    return (uint32_t)published(TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_COAL_EQUIVALENT, TANHE_REGION_CHINA,
                               0, 0, 1e6);
}

/* ---- layout ---- */

TEST layout(void) {
    ASSERT_EQ_FMT((size_t)8, sizeof(tanhe_meter_ratio), "%zu");
    ASSERT_EQ_FMT((size_t)0, offsetof(tanhe_meter_ratio, numerator), "%zu");
    ASSERT_EQ_FMT((size_t)4, offsetof(tanhe_meter_ratio, denominator), "%zu");

    ASSERT_EQ_FMT((size_t)48, sizeof(tanhe_meter_config), "%zu");
    ASSERT_EQ_FMT((size_t)0, offsetof(tanhe_meter_config, unit), "%zu");
    ASSERT_EQ_FMT((size_t)8, offsetof(tanhe_meter_config, energy), "%zu");
    ASSERT_EQ_FMT((size_t)16, offsetof(tanhe_meter_config, coal), "%zu");
    ASSERT_EQ_FMT((size_t)24, offsetof(tanhe_meter_config, modulus), "%zu");
    ASSERT_EQ_FMT((size_t)32, offsetof(tanhe_meter_config, max_counts), "%zu");
    ASSERT_EQ_FMT((size_t)36, offsetof(tanhe_meter_config, gap_s), "%zu");
    ASSERT_EQ_FMT((size_t)40, offsetof(tanhe_meter_config, clock_tolerance_s), "%zu");
    ASSERT_EQ_FMT((size_t)44, offsetof(tanhe_meter_config, several), "%zu");

    ASSERT_EQ_FMT((size_t)32, sizeof(tanhe_meter_period), "%zu");
    ASSERT_EQ_FMT((size_t)0, offsetof(tanhe_meter_period, begin), "%zu");
    ASSERT_EQ_FMT((size_t)8, offsetof(tanhe_meter_period, factors), "%zu");
    ASSERT_EQ_FMT((size_t)16, offsetof(tanhe_meter_period, duration_s), "%zu");
    ASSERT_EQ_FMT((size_t)20, offsetof(tanhe_meter_period, step_s), "%zu");
    ASSERT_EQ_FMT((size_t)24, offsetof(tanhe_meter_period, count), "%zu");
    ASSERT_EQ_FMT((size_t)28, offsetof(tanhe_meter_period, reserved), "%zu");

    ASSERT_EQ_FMT((size_t)16, sizeof(tanhe_meter_schedule), "%zu");
    ASSERT_EQ_FMT((size_t)0, offsetof(tanhe_meter_schedule, periods), "%zu");
    ASSERT_EQ_FMT((size_t)8, offsetof(tanhe_meter_schedule, count), "%zu");
    ASSERT_EQ_FMT((size_t)12, offsetof(tanhe_meter_schedule, reserved), "%zu");

    ASSERT_EQ_FMT((size_t)128, sizeof(tanhe_meter), "%zu");
    ASSERT_EQ_FMT((size_t)0, offsetof(tanhe_meter, time), "%zu");
    ASSERT_EQ_FMT((size_t)8, offsetof(tanhe_meter, reading), "%zu");
    ASSERT_EQ_FMT((size_t)16, offsetof(tanhe_meter, pending), "%zu");
    ASSERT_EQ_FMT((size_t)24, offsetof(tanhe_meter, energy), "%zu");
    ASSERT_EQ_FMT((size_t)84, offsetof(tanhe_meter, coal), "%zu");
    ASSERT_EQ_FMT((size_t)96, offsetof(tanhe_meter, co2), "%zu");
    ASSERT_EQ_FMT((size_t)12, sizeof(tanhe_meter_numerator), "%zu");
    ASSERT_EQ_FMT((size_t)0, offsetof(tanhe_meter_numerator, word), "%zu");
    ASSERT_EQ_FMT((size_t)108, offsetof(tanhe_meter, sequence), "%zu");
    ASSERT_EQ_FMT((size_t)112, offsetof(tanhe_meter, denominators), "%zu");
    ASSERT_EQ_FMT((size_t)116, offsetof(tanhe_meter, gaps), "%zu");
    ASSERT_EQ_FMT((size_t)118, offsetof(tanhe_meter, steps_back), "%zu");
    ASSERT_EQ_FMT((size_t)120, offsetof(tanhe_meter, rollovers), "%zu");
    ASSERT_EQ_FMT((size_t)122, offsetof(tanhe_meter, refused), "%zu");
    ASSERT_EQ_FMT((size_t)124, offsetof(tanhe_meter, reserved), "%zu");

    ASSERT_EQ_FMT((size_t)32, sizeof(tanhe_meter_report), "%zu");
    ASSERT_EQ_FMT((size_t)0, offsetof(tanhe_meter_report, counts), "%zu");
    ASSERT_EQ_FMT((size_t)8, offsetof(tanhe_meter_report, pending), "%zu");
    ASSERT_EQ_FMT((size_t)16, offsetof(tanhe_meter_report, elapsed_s), "%zu");
    ASSERT_EQ_FMT((size_t)24, offsetof(tanhe_meter_report, flags), "%zu");
    ASSERT_EQ_FMT((size_t)28, offsetof(tanhe_meter_report, reserved), "%zu");

    ASSERT_EQ_FMT((size_t)96, sizeof(tanhe_meter_totals), "%zu");
    ASSERT_EQ_FMT((size_t)0, offsetof(tanhe_meter_totals, energy_mwh), "%zu");
    ASSERT_EQ_FMT((size_t)8, offsetof(tanhe_meter_totals, tariff_energy_mwh), "%zu");
    ASSERT_EQ_FMT((size_t)48, offsetof(tanhe_meter_totals, coal_mg), "%zu");
    ASSERT_EQ_FMT((size_t)56, offsetof(tanhe_meter_totals, co2_mg), "%zu");
    ASSERT_EQ_FMT((size_t)64, offsetof(tanhe_meter_totals, pending_counts), "%zu");
    ASSERT_EQ_FMT((size_t)72, offsetof(tanhe_meter_totals, time), "%zu");
    ASSERT_EQ_FMT((size_t)80, offsetof(tanhe_meter_totals, gaps), "%zu");
    ASSERT_EQ_FMT((size_t)84, offsetof(tanhe_meter_totals, steps_back), "%zu");
    ASSERT_EQ_FMT((size_t)88, offsetof(tanhe_meter_totals, rollovers), "%zu");
    ASSERT_EQ_FMT((size_t)92, offsetof(tanhe_meter_totals, refused), "%zu");
    PASS();
}

TEST numbers_that_never_change(void) {
    ASSERT_EQ_FMT(5, TANHE_METER_TARIFFS, "%d");
    ASSERT_EQ_FMT(136, TANHE_METER_BYTES, "%d");
    ASSERT_EQ_FMT(-1, TANHE_METER_UNKNOWN, "%d");
    ASSERT_EQ_FMT(0, TANHE_METER_PEND, "%d");
    ASSERT_EQ_FMT(1, TANHE_METER_SPREAD, "%d");
    ASSERT_EQ_FMT(1, TANHE_METER_GAP, "%d");
    ASSERT_EQ_FMT(2, TANHE_METER_STEPPED_BACK, "%d");
    ASSERT_EQ_FMT(4, TANHE_METER_ROLLED_OVER, "%d");
    ASSERT_EQ_FMT(8, TANHE_METER_PENDING, "%d");
    ASSERT_EQ_FMT(16, TANHE_METER_WAS_SPREAD, "%d");
    PASS();
}

/* ---- start ---- */

static tanhe_status try_start(const tanhe_meter_config *config, int64_t time, int64_t reading) {
    uint8_t erased[BYTES];
    tanhe_meter meter;
    memset(erased, 0xff, sizeof erased);
    MARK(meter);
    tanhe_status status = tanhe_meter_start(&meter, config, time, reading);
    if (status != TANHE_OK && !MARKED(meter))
        return CHANGED;
    /* Loading checks a config in the same way. */
    if (reading == 0 && time == 0 &&
        try_load(config, erased, erased) != (status == TANHE_OK ? TANHE_EMISSING : status))
        return CHANGED;
    return status;
}

TEST starting(void) {
    tanhe_meter meter = started(&electricity, NOON, 123);
    ASSERT_EQ(NOON, meter.time);
    ASSERT_EQ(123, meter.reading);
    CHECK_CALL(totals_are(&meter, &electricity, 0, 0, 0, 0));
    CHECK_CALL(events_are(&meter, &electricity, 0, 0, 0, 0));
    tanhe_meter again = started(&electricity, NOON, 123);
    ASSERT(same(&meter, &again));

    ASSERT_EQ(TANHE_EARG, tanhe_meter_start(NULL, &electricity, NOON, 0));
    ASSERT_EQ(TANHE_EARG, try_start(NULL, NOON, 0));
    ASSERT_EQ(TANHE_OK, try_start(&electricity, FIRST, 0));
    ASSERT_EQ(TANHE_EARG, try_start(&electricity, FIRST - 1, 0));
    ASSERT_EQ(TANHE_OK, try_start(&electricity, LAST, 0));
    ASSERT_EQ(TANHE_EARG, try_start(&electricity, LAST + 1, 0));
    ASSERT_EQ(TANHE_EARG, try_start(&electricity, INT64_MIN, 0));
    ASSERT_EQ(TANHE_EARG, try_start(&electricity, INT64_MAX, 0));
    ASSERT_EQ(TANHE_OK, try_start(&electricity, 0, 999999));
    ASSERT_EQ(TANHE_EARG, try_start(&electricity, 0, 1000000));
    ASSERT_EQ(TANHE_EARG, try_start(&electricity, 0, -1));
    ASSERT_EQ(TANHE_EARG, try_start(&plain, 0, 1));
    ASSERT_EQ(TANHE_EARG, try_start(&plain, 0, -1));
    PASS();
}

TEST every_member_of_a_config(void) {
    tanhe_meter_config config = electricity;
    ASSERT_EQ(TANHE_OK, try_start(&config, 0, 0));
    config.unit.numerator = 0;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config.unit.numerator = INT32_MAX;
    ASSERT_EQ(TANHE_OK, try_start(&config, 0, 0));
    config.unit.numerator = UINT32_C(0x80000000);
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config.unit.numerator = UINT32_MAX;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));

    config = electricity;
    config.unit.denominator = 0;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config = electricity;
    config.energy.denominator = 0;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config = electricity;
    config.coal.denominator = 0;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config = electricity;
    config.energy.numerator = 0;
    config.coal.numerator = UINT32_MAX;
    ASSERT_EQ(TANHE_OK, try_start(&config, 0, 0));
    config.energy.numerator = UINT32_MAX;
    config.coal.numerator = 0;
    ASSERT_EQ(TANHE_OK, try_start(&config, 0, 0));

    /* 65535 * 65537 = 2^32 - 1 */
    config = electricity;
    config.unit.denominator = 65535;
    config.energy.denominator = 65537;
    config.coal.denominator = 65537;
    ASSERT_EQ(TANHE_OK, try_start(&config, 0, 0));
    config.energy.denominator = 65538;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config.energy.denominator = 65537;
    config.coal.denominator = 65538;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config.coal.denominator = UINT32_MAX;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config.coal.denominator = 1;
    config.unit.denominator = 65536;
    config.energy.denominator = 65536;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config.unit.denominator = UINT32_MAX;
    config.energy.denominator = 1;
    ASSERT_EQ(TANHE_OK, try_start(&config, 0, 0));

    config = electricity;
    config.modulus = -1;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config.modulus = INT64_MIN;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config.modulus = INT64_MAX;
    ASSERT_EQ(TANHE_OK, try_start(&config, 0, 0));
    config.modulus = 0;
    ASSERT_EQ(TANHE_OK, try_start(&config, 0, 0));

    config = electricity;
    config.max_counts = 0;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config.max_counts = 1;
    ASSERT_EQ(TANHE_OK, try_start(&config, 0, 0));
    config.modulus = 1000;
    config.max_counts = 1000; /* a register that may come round in one reading */
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config.max_counts = 999;
    ASSERT_EQ(TANHE_OK, try_start(&config, 0, 0));
    config.modulus = 0;
    config.max_counts = UINT32_MAX;
    ASSERT_EQ(TANHE_OK, try_start(&config, 0, 0));

    config = electricity;
    config.gap_s = 0;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config.gap_s = -1;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config.gap_s = 1;
    ASSERT_EQ(TANHE_OK, try_start(&config, 0, 0));
    config.clock_tolerance_s = -1;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config.clock_tolerance_s = INT32_MAX;
    ASSERT_EQ(TANHE_OK, try_start(&config, 0, 0));
    config.several = TANHE_METER_SPREAD;
    ASSERT_EQ(TANHE_OK, try_start(&config, 0, 0));
    config.several = 2;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    config.several = -1;
    ASSERT_EQ(TANHE_EARG, try_start(&config, 0, 0));
    PASS();
}

/* ---- the table of the header, by hand ---- */

/* Counts of one meter under one factor. */
TEST worth(const tanhe_meter_config *config, int32_t factor, int64_t counts, int64_t energy, int64_t coal,
           int64_t co2) {
    tanhe_meter_period period = always(&factor, NOON);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    tanhe_meter_report report;
    tanhe_meter meter = started(config, NOON, 0);
    MARK(report);
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, config, &schedule, NOON + 60, 0, counts, &report));
    CHECK_CALL(report_is(&report, counts, 0, 60, 0));
    CHECK_CALL(totals_are(&meter, config, energy, coal, co2, 0));
    PASS();
}

/*
 * 1 pulse of 1600 to the kWh: 10^6 / 1600 = 625 mWh; 122900 / 1600 = 76.8125 mg of coal; in Hunan, 2022:
 * 490000 / 1600 = 306.25 mg of CO2. Behind 800/5 A and 10/0.1 kV a pulse is 160 * 100 = 16000 times that.
 */
TEST electricity_by_hand(void) {
    tanhe_meter_config config = electricity;
    int32_t factor = grid_factor(TANHE_REGION_HUNAN, 2022);
    config.coal.numerator = coal_mg_per_kwh();
    ASSERT_EQ_FMT(490000, factor, "%d");
    ASSERT_EQ(122900, config.coal.numerator);
    CHECK_CALL(worth(&config, factor, 0, 0, 0, 0));
    CHECK_CALL(worth(&config, factor, 1, 625, 76, 306));
    CHECK_CALL(worth(&config, factor, 2, 1250, 153, 612));
    CHECK_CALL(worth(&config, factor, 3, 1875, 230, 918));
    CHECK_CALL(worth(&config, factor, 4, 2500, 307, 1225));
    CHECK_CALL(worth(&config, factor, 16, 10000, 1229, 4900));
    CHECK_CALL(worth(&config, factor, 1600, 1000000, 122900, 490000));
    config.unit.numerator = 16000;
    CHECK_CALL(worth(&config, factor, 1, 10000000, 1229000, 4900000));
    CHECK_CALL(worth(&config, factor, 3, 30000000, 3687000, 14700000));
    PASS();
}

/*
 * 0.01 m3 of 38931 kJ/m3: 389310 J / 3600 = 108.1416... Wh = 324425 / 3 mWh; 1.33 kgce/m3: 13300 mg of coal.
 * CO2 by the national values: 389.31 GJ/10^4 m3 * 15.3 kgC/GJ * 0.99 * 44/12 = 21621.88809 kg/10^4 m3, which is
 * 2162188.809 mg/m3, so that the integer is 2162189, and 0.01 m3 has 21621.89 mg.
 */
TEST gas_by_hand(void) {
    tanhe_meter_config config = electricity;
    int64_t ncv_kj =
        published(TANHE_FUEL_NATURAL_GAS, TANHE_PROPERTY_NCV, TANHE_REGION_CHINA, 0, 0, 100); /* kJ/m3 */
    int64_t carbon =
        published(TANHE_FUEL_NATURAL_GAS, TANHE_PROPERTY_CARBON_CONTENT, TANHE_REGION_CHINA, 0, 0, 10);
    int64_t percent =
        published(TANHE_FUEL_NATURAL_GAS, TANHE_PROPERTY_OXIDATION, TANHE_REGION_CHINA, 0, 0, 1);
    int64_t coal = published(TANHE_FUEL_NATURAL_GAS, TANHE_PROPERTY_COAL_EQUIVALENT, TANHE_REGION_CHINA, 0,
                             TANHE_ALLOW_RANGE_HIGH, 1e6);
    ASSERT_EQ_FMT(INT64_C(38931), ncv_kj, "%" PRId64);
    ASSERT_EQ_FMT(INT64_C(153), carbon, "%" PRId64);
    ASSERT_EQ_FMT(INT64_C(99), percent, "%" PRId64);
    ASSERT_EQ_FMT(INT64_C(1330000), coal, "%" PRId64);
    /* kJ/m3 * 0.1 g/MJ = 10^-4 g/m3 = 0.1 mg/m3; percent, and 44/12 */
    int64_t thousandths = ncv_kj * carbon * percent * 44 / 12;
    int32_t factor = (int32_t)((thousandths + 500) / 1000);
    ASSERT_EQ_FMT(2162189, factor, "%d");

    config.unit.denominator = 100;
    config.energy.numerator = (uint32_t)(ncv_kj / 3 * 2500);
    config.energy.denominator = 3;
    config.coal.numerator = (uint32_t)coal;
    ASSERT_EQ(32442500, config.energy.numerator);
    CHECK_CALL(worth(&config, factor, 1, 108141, 13300, 21621));
    CHECK_CALL(worth(&config, factor, 2, 216283, 26600, 43243));
    CHECK_CALL(worth(&config, factor, 3, 324425, 39900, 64865));
    CHECK_CALL(worth(&config, factor, 100, 10814166, 1330000, 2162189));
    PASS();
}

/* 0.001 GJ: 10^6 J / 3600 = 277.7... Wh = 2500000 / 9 mWh; 0.03412 kgce/MJ: 34120 mg; 0.11 t/GJ: 110000 mg. */
TEST heat_by_hand(void) {
    tanhe_meter_config config = electricity;
    int64_t coal =
        published(TANHE_CARRIER_HEAT, TANHE_PROPERTY_COAL_EQUIVALENT, TANHE_REGION_CHINA, 0, 0, 1e9);
    int64_t factor = published(TANHE_CARRIER_HEAT, TANHE_PROPERTY_EF_CO2, TANHE_REGION_CHINA, 0, 0, 1e9);
    ASSERT_EQ_FMT(INT64_C(34120000), coal, "%" PRId64);
    ASSERT_EQ_FMT(INT64_C(110000000), factor, "%" PRId64);
    config.unit.denominator = 1000;
    config.energy.numerator = UINT32_C(2500000000);
    config.energy.denominator = 9;
    config.coal.numerator = (uint32_t)coal;
    CHECK_CALL(worth(&config, (int32_t)factor, 1, 277777, 34120, 110000));
    CHECK_CALL(worth(&config, (int32_t)factor, 8, 2222222, 272960, 880000));
    CHECK_CALL(worth(&config, (int32_t)factor, 9, 2500000, 307080, 990000));
    CHECK_CALL(worth(&config, (int32_t)factor, 3600, 1000000000, 122832000, 396000000));
    PASS();
}

/* 1 L of 0.2571 kgce/t: 257.1 mg. It is no energy; a factor of 0 is known, and nothing is pending under it. */
TEST water_by_hand(void) {
    tanhe_meter_config config = electricity;
    int64_t coal =
        published(TANHE_CARRIER_FRESH_WATER, TANHE_PROPERTY_COAL_EQUIVALENT, TANHE_REGION_CHINA, 0, 0, 1e6);
    ASSERT_EQ_FMT(INT64_C(257100), coal, "%" PRId64);
    config.unit.denominator = 1000;
    config.energy.numerator = 0;
    config.coal.numerator = (uint32_t)coal;
    CHECK_CALL(worth(&config, 0, 1, 0, 257, 0));
    CHECK_CALL(worth(&config, 0, 9, 0, 2313, 0));
    CHECK_CALL(worth(&config, 0, 10, 0, 2571, 0));
    PASS();
}

/* ---- sums ---- */

/* 1 pulse is 76.8125 mg and 306.25 mg: of 1000 roundings nothing is seen. */
TEST rounded_once(void) {
    int32_t factor = 490000;
    tanhe_meter_period period = always(&factor, NOON);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    tanhe_meter singly = started(&electricity, NOON, 0);
    tanhe_meter at_once = started(&electricity, NOON, 0);
    for (int i = 1; i <= 1000; i++)
        ASSERT_EQ(TANHE_OK, tanhe_meter_count(&singly, &electricity, &schedule, NOON + i, 0, 1, NULL));
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&at_once, &electricity, &schedule, NOON + 1000, 0, 1000, NULL));
    CHECK_CALL(totals_are(&singly, &electricity, 625000, 76812, 306250, 0));
    ASSERT(same(&singly, &at_once));
    PASS();
}

/* A count is a seventh of a mWh: the tariffs round down to 0 where all together are 3. */
TEST tariffs(void) {
    tanhe_meter_config config = plain;
    int32_t factor = 2;
    tanhe_meter_period period = always(&factor, NOON);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    tanhe_meter_totals totals;
    config.energy.denominator = 7;
    config.coal.denominator = 7;
    tanhe_meter meter = started(&config, NOON, 0);
    for (int32_t tariff = 0; tariff < TANHE_METER_TARIFFS; tariff++)
        ASSERT_EQ(TANHE_OK,
                  tanhe_meter_count(&meter, &config, &schedule, NOON, tariff, 5 - tariff % 2, NULL));
    CHECK_CALL(totals_are(&meter, &config, 3, 3, 46, 0)); /* 23 / 7, 23 / 7, 23 * 2 */
    ASSERT_EQ(TANHE_OK, tanhe_meter_total(&meter, &config, &totals));
    for (int32_t tariff = 0; tariff < TANHE_METER_TARIFFS; tariff++)
        ASSERT_EQ(0, totals.tariff_energy_mwh[tariff]);
    for (int32_t tariff = 0; tariff < TANHE_METER_TARIFFS; tariff++)
        ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, NULL, NOON, tariff, 70 * (tariff + 1), NULL));
    ASSERT_EQ(TANHE_OK, tanhe_meter_total(&meter, &config, &totals));
    for (int32_t tariff = 0; tariff < TANHE_METER_TARIFFS; tariff++)
        ASSERT_EQ(10 * (tariff + 1), totals.tariff_energy_mwh[tariff]);
    CHECK_CALL(totals_are(&meter, &config, 153, 153, 46, 1050));

    ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON, -1, 1));
    ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON, 5, 1));
    ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON, INT32_MIN, 1));
    ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON, INT32_MAX, 1));
    PASS();
}

/* Products and carries of every width: (2^32 - 1) * (2^31 - 1) * (2^32 - 1) / (2^32 - 1), and so on. */
TEST widest_products(void) {
    tanhe_meter_config config = plain;
    config.unit.numerator = INT32_MAX;
    config.unit.denominator = UINT32_MAX;
    config.energy.numerator = UINT32_MAX;
    config.coal.numerator = 1;
    CHECK_CALL(worth(&config, INT32_MAX, UINT32_MAX, INT64_C(9223372030412324865), INT32_MAX,
                     INT64_C(4611686014132420609)));
    /* 4000000000 * 2147483647 * n / 4294967295 */
    config.energy.numerator = 0xffff;
    config.coal.numerator = 0x10000;
    CHECK_CALL(worth(&config, 0x10001, INT64_C(4000000000), INT64_C(131069999969482),
                     INT64_C(131071999969482), INT64_C(131073999969481)));
    PASS();
}

TEST pulses(void) {
    tanhe_meter meter = started(&electricity, NOON, 0);
    ASSERT_EQ(TANHE_EARG, try_count(&meter, &electricity, NULL, NOON, 0, -1));
    ASSERT_EQ(TANHE_EARG, try_count(&meter, &electricity, NULL, NOON, 0, INT64_MIN));
    ASSERT_EQ(TANHE_OK, try_count(&meter, &electricity, NULL, NOON, 0, 0));
    ASSERT_EQ(TANHE_OK, try_count(&meter, &electricity, NULL, NOON, 0, TOO_MANY - 1));
    ASSERT_EQ(TANHE_EJUMP, try_count(&meter, &electricity, NULL, NOON, 0, TOO_MANY));
    ASSERT_EQ(TANHE_EJUMP, try_count(&meter, &electricity, NULL, NOON, 0, INT64_C(1) << 32));
    ASSERT_EQ(TANHE_EJUMP, try_count(&meter, &electricity, NULL, NOON, 0, INT64_MAX));
    ASSERT_EQ(TANHE_EJUMP, tanhe_meter_count(&meter, &electricity, NULL, NOON + 1, 0, TOO_MANY, NULL));
    CHECK_CALL(events_are(&meter, &electricity, 0, 0, 0, 1));
    ASSERT_EQ(NOON, meter.time);
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, NULL, NOON + 1, 0, 16, NULL));
    CHECK_CALL(totals_are(&meter, &electricity, 10000, 1229, 0, 16));
    ASSERT_EQ(TANHE_EARG, try_count(&meter, &electricity, NULL, FIRST - 1, 0, 1));
    ASSERT_EQ(TANHE_EARG, try_count(&meter, &electricity, NULL, LAST + 1, 0, 1));
    ASSERT_EQ(TANHE_OK, try_count(&meter, &electricity, NULL, FIRST, 0, 1));
    ASSERT_EQ(TANHE_OK, try_count(&meter, &electricity, NULL, LAST, 0, 1));
    ASSERT_EQ(TANHE_EARG, try_count(&meter, &electricity, NULL, INT64_MIN, 0, 1));
    ASSERT_EQ(TANHE_EARG, try_count(&meter, &electricity, NULL, INT64_MAX, 0, 1));
    PASS();
}

/* ---- registers ---- */

static const int64_t widths[] = {1000000, 100000000, INT64_C(4294967296), INT64_C(1000000000000), INT64_MAX};

/* From 3 before the end of the register to 4 there are 7 counts. */
TEST rollover(void) {
    for (size_t i = 0; i < COUNT(widths); i++) {
        tanhe_meter_config config = electricity;
        tanhe_meter_report report;
        config.modulus = widths[i];
        tanhe_meter meter = started(&config, NOON, widths[i] - 3);
        MARK(report);
        ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &config, NULL, NOON + 60, 0, 4, &report));
        CHECK_CALL(report_is(&report, 7, 7, 60, TANHE_METER_ROLLED_OVER | TANHE_METER_PENDING));
        ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &config, NULL, NOON + 90, 0, 13, &report));
        CHECK_CALL(report_is(&report, 9, 9, 30, TANHE_METER_PENDING));
        ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &config, NULL, NOON + 90, 0, 13, NULL));
        CHECK_CALL(totals_are(&meter, &config, 10000, 1229, 0, 16));
        CHECK_CALL(events_are(&meter, &config, 0, 0, 1, 0));

        meter = started(&config, NOON, widths[i] - 1);
        ASSERT_EQ(TANHE_OK,
                  tanhe_meter_read(&meter, &config, NULL, NOON, 0, 0, NULL)); /* 1 count, no report */
        CHECK_CALL(totals_are(&meter, &config, 625, 76, 0, 1));
        CHECK_CALL(events_are(&meter, &config, 0, 0, 1, 0));
        ASSERT_EQ(TANHE_EARG, try_read(&meter, &config, NULL, NOON, 0, -1));
        if (widths[i] < INT64_MAX)
            ASSERT_EQ(TANHE_EARG, try_read(&meter, &config, NULL, NOON, 0, widths[i]));
        ASSERT_EQ(TANHE_EARG, try_read(&meter, &config, NULL, NOON, 0, INT64_MAX));
        ASSERT_EQ(TANHE_EARG, try_read(&meter, &config, NULL, NOON, 0, INT64_MIN));
    }
    PASS();
}

/* Forwards and over the end, up to max_counts and one more. */
TEST register_jumps(void) {
    for (size_t i = 0; i < COUNT(widths); i++) {
        tanhe_meter_config config = electricity;
        config.modulus = widths[i];
        tanhe_meter meter = started(&config, NOON, 5000);
        ASSERT_EQ(TANHE_OK, try_read(&meter, &config, NULL, NOON, 0, 5000 + TOO_MANY - 1));
        ASSERT_EQ(TANHE_EJUMP, try_read(&meter, &config, NULL, NOON, 0, 5000 + TOO_MANY));
        ASSERT_EQ(TANHE_EJUMP, try_read(&meter, &config, NULL, NOON, 0, widths[i] - 1));
        ASSERT_EQ(TANHE_EJUMP, try_read(&meter, &config, NULL, NOON, 0, 4999));
        ASSERT_EQ(TANHE_EJUMP, try_read(&meter, &config, NULL, NOON, 0, 0));
        meter = started(&config, NOON, widths[i] - 2000);
        ASSERT_EQ(TANHE_OK, try_read(&meter, &config, NULL, NOON, 0, TOO_MANY - 2001));
        ASSERT_EQ(TANHE_EJUMP, try_read(&meter, &config, NULL, NOON, 0, TOO_MANY - 2000));
    }
    PASS();
}

/* A misread register, then a good one: what came in the meantime is all there, under the whole time's factor. */
TEST step_back_of_a_register(void) {
    int32_t factor = 490000;
    tanhe_meter_period period = always(&factor, NOON);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    tanhe_meter_report report;
    tanhe_meter meter = started(&electricity, NOON, 700);
    ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &electricity, &schedule, NOON + 10, 0, 708, NULL));
    tanhe_meter before = meter;
    MARK(report);
    ASSERT_EQ(TANHE_EJUMP, tanhe_meter_read(&meter, &electricity, &schedule, NOON + 20, 0, 707, &report));
    ASSERT(MARKED(report));
    before.refused = 1;
    ASSERT(same(&before, &meter));
    ASSERT_EQ(TANHE_EJUMP, tanhe_meter_read(&meter, &electricity, &schedule, NOON + 30, 0, 0, NULL));
    before.refused = 2;
    ASSERT(same(&before, &meter));
    ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &electricity, &schedule, NOON + 40, 0, 716, &report));
    CHECK_CALL(report_is(&report, 8, 0, 30, 0));
    CHECK_CALL(totals_are(&meter, &electricity, 10000, 1229, 4900, 0));
    CHECK_CALL(events_are(&meter, &electricity, 0, 0, 0, 2));
    PASS();
}

/* An outage that brought more than a reading may: refused, then let in for once by another config. */
TEST after_an_outage(void) {
    tanhe_meter_config config = electricity;
    tanhe_meter_report report;
    tanhe_meter meter = started(&electricity, NOON, 0);
    ASSERT_EQ(TANHE_EJUMP, tanhe_meter_read(&meter, &electricity, NULL, NOON + 900, 0, 16000, NULL));
    config.max_counts = 100000;
    ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &config, NULL, NOON + 900, 0, 16000, &report));
    CHECK_CALL(report_is(&report, 16000, 16000, 900, TANHE_METER_PENDING));
    ASSERT_EQ(TANHE_EJUMP, tanhe_meter_read(&meter, &electricity, NULL, NOON + 901, 0, 32000, NULL));
    CHECK_CALL(totals_are(&meter, &electricity, 10000000, 1229000, 0, 16000));
    CHECK_CALL(events_are(&meter, &electricity, 0, 0, 0, 2));
    PASS();
}

TEST changed_register(void) {
    tanhe_meter_report report;
    tanhe_meter meter = started(&electricity, NOON, 999000);
    ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &electricity, NULL, NOON + 10, 0, 999008, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_rebase(NULL, &electricity, NOON, 0));
    ASSERT_EQ(TANHE_EARG, try_rebase(&meter, NULL, NOON, 0));
    ASSERT_EQ(TANHE_EARG, try_rebase(&meter, &electricity, NOON, -1));
    ASSERT_EQ(TANHE_EARG, try_rebase(&meter, &electricity, NOON, 1000000));
    ASSERT_EQ(TANHE_EARG, try_rebase(&meter, &electricity, FIRST - 1, 0));
    ASSERT_EQ(TANHE_EARG, try_rebase(&meter, &electricity, LAST + 1, 0));
    ASSERT_EQ(TANHE_OK, try_rebase(&meter, &electricity, FIRST, 0));
    ASSERT_EQ(TANHE_OK, try_rebase(&meter, &electricity, LAST, 999999));
    tanhe_meter before = meter;
    ASSERT_EQ(TANHE_OK, tanhe_meter_rebase(&meter, &electricity, NOON + 500, 12));
    before.time = NOON + 500;
    before.reading = 12;
    ASSERT(same(&before, &meter));
    ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &electricity, NULL, NOON + 510, 0, 20, &report));
    CHECK_CALL(report_is(&report, 8, 8, 10, TANHE_METER_PENDING));
    CHECK_CALL(totals_are(&meter, &electricity, 10000, 1229, 0, 16));
    CHECK_CALL(events_are(&meter, &electricity, 0, 0, 0, 0));
    PASS();
}

TEST no_register(void) {
    tanhe_meter meter = started(&plain, NOON, 0);
    ASSERT_EQ(TANHE_EARG, try_read(&meter, &plain, NULL, NOON, 0, 0));
    ASSERT_EQ(TANHE_EARG, try_read(&meter, &plain, NULL, NOON, 0, 1));
    ASSERT_EQ(TANHE_EARG, try_rebase(&meter, &plain, NOON, 1));
    ASSERT_EQ(TANHE_OK, tanhe_meter_rebase(&meter, &plain, NOON + 7, 0));
    ASSERT_EQ(NOON + 7, meter.time);
    PASS();
}

TEST register_statuses(void) {
    tanhe_meter meter = started(&electricity, NOON, 0);
    ASSERT_EQ(TANHE_EARG, tanhe_meter_read(NULL, &electricity, NULL, NOON, 0, 0, NULL));
    ASSERT_EQ(TANHE_EARG, try_read(&meter, NULL, NULL, NOON, 0, 0));
    ASSERT_EQ(TANHE_EARG, try_read(&meter, &electricity, NULL, FIRST - 1, 0, 0));
    ASSERT_EQ(TANHE_EARG, try_read(&meter, &electricity, NULL, LAST + 1, 0, 0));
    ASSERT_EQ(TANHE_EARG, try_read(&meter, &electricity, NULL, NOON, -1, 0));
    ASSERT_EQ(TANHE_EARG, try_read(&meter, &electricity, NULL, NOON, 5, 0));
    for (int32_t tariff = 0; tariff < TANHE_METER_TARIFFS; tariff++) {
        tanhe_meter_totals totals;
        ASSERT_EQ(TANHE_OK,
                  tanhe_meter_read(&meter, &electricity, NULL, NOON, tariff, 8 * (tariff + 1), NULL));
        ASSERT_EQ(TANHE_OK, tanhe_meter_total(&meter, &electricity, &totals));
        ASSERT_EQ(5000, totals.tariff_energy_mwh[tariff]);
        ASSERT_EQ(5000 * (tariff + 1), totals.energy_mwh);
    }
    PASS();
}

/* ---- the clock ---- */

TEST gaps(void) {
    tanhe_meter_report report;
    tanhe_meter meter = started(&electricity, NOON, 0);
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, NULL, NOON + 1000, 0, 0, &report));
    CHECK_CALL(report_is(&report, 0, 0, 1000, 0));
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, NULL, NOON + 2001, 0, 0, &report));
    CHECK_CALL(report_is(&report, 0, 0, 1001, TANHE_METER_GAP));
    CHECK_CALL(events_are(&meter, &electricity, 1, 0, 0, 0));
    ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &electricity, NULL, NOON + 4000, 0, 3, &report));
    CHECK_CALL(report_is(&report, 3, 3, 1999, TANHE_METER_GAP | TANHE_METER_PENDING));
    CHECK_CALL(events_are(&meter, &electricity, 2, 0, 0, 0));

    /* The longest there is, and a factor that holds at both its ends but not between them. */
    meter = started(&electricity, FIRST, 0);
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, NULL, LAST, 0, 1, &report));
    CHECK_CALL(report_is(&report, 1, 1, LAST - FIRST, TANHE_METER_GAP | TANHE_METER_PENDING));
    PASS();
}

/* A gap under one factor is reported, and costs nothing. */
TEST gap_under_one_factor(void) {
    int32_t factor = 1600;
    tanhe_meter_period period = always(&factor, NOON);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    tanhe_meter_report report;
    tanhe_meter meter = started(&electricity, NOON, 0);
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, &schedule, NOON + DAY, 0, 7, &report));
    CHECK_CALL(report_is(&report, 7, 0, DAY, TANHE_METER_GAP));
    CHECK_CALL(totals_are(&meter, &electricity, 4375, 537, 7, 0));
    PASS();
}

TEST clock_that_steps_back(void) {
    int32_t factor = 1600;
    tanhe_meter_period period = always(&factor, NOON);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    tanhe_meter_report report;
    tanhe_meter meter = started(&electricity, NOON, 0);
    /* within the tolerance of 5 s it stands still */
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, &schedule, NOON - 5, 0, 3, &report));
    CHECK_CALL(report_is(&report, 3, 0, -5, 0));
    ASSERT_EQ(NOON, meter.time);
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, &schedule, NOON - 1, 0, 1, &report));
    CHECK_CALL(report_is(&report, 1, 0, -1, 0));
    ASSERT_EQ(NOON, meter.time);
    CHECK_CALL(totals_are(&meter, &electricity, 2500, 307, 4, 0));
    CHECK_CALL(events_are(&meter, &electricity, 0, 0, 0, 0));
    /* beyond it is followed, and what came is pending */
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, &schedule, NOON - 6, 0, 12, &report));
    CHECK_CALL(report_is(&report, 12, 12, -6, TANHE_METER_STEPPED_BACK | TANHE_METER_PENDING));
    ASSERT_EQ(NOON - 6, meter.time);
    CHECK_CALL(totals_are(&meter, &electricity, 10000, 1229, 4, 12));
    CHECK_CALL(events_are(&meter, &electricity, 0, 1, 0, 0));
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, &schedule, FIRST, 0, 0, &report));
    CHECK_CALL(report_is(&report, 0, 0, FIRST - (NOON - 6), TANHE_METER_STEPPED_BACK));
    ASSERT_EQ(FIRST, meter.time);
    CHECK_CALL(events_are(&meter, &electricity, 0, 2, 0, 0));
    /* from there a factor of the last days is one of several */
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, &schedule, NOON, 0, 1, &report));
    CHECK_CALL(report_is(&report, 1, 1, NOON - FIRST, TANHE_METER_GAP | TANHE_METER_PENDING));
    PASS();
}

/* Without a tolerance a second is enough; a register goes on as ever. */
TEST clock_without_tolerance(void) {
    tanhe_meter_config config = electricity;
    tanhe_meter_report report;
    config.clock_tolerance_s = 0;
    tanhe_meter meter = started(&config, NOON, 999999);
    ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &config, NULL, NOON - 1, 4, 15, &report));
    CHECK_CALL(report_is(&report, 16, 16, -1,
                         TANHE_METER_STEPPED_BACK | TANHE_METER_ROLLED_OVER | TANHE_METER_PENDING));
    CHECK_CALL(totals_are(&meter, &config, 10000, 1229, 0, 16));
    CHECK_CALL(events_are(&meter, &config, 0, 1, 1, 0));
    config.clock_tolerance_s = INT32_MAX;
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, NULL, NOON - 1 - INT32_MAX, 0, 1, &report));
    CHECK_CALL(report_is(&report, 1, 1, -INT32_MAX, TANHE_METER_PENDING));
    ASSERT_EQ(NOON - 1, meter.time);
    PASS();
}

/* Readings within one second have that second's factor: of a border the new one. */
TEST equal_times(void) {
    static const int32_t factors[] = {1600, 3200};
    tanhe_meter_period period = steps(factors, 2, NOON, 10);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    tanhe_meter_report report;
    tanhe_meter meter = started(&electricity, NOON, 0);
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, &schedule, NOON, 0, 1, &report));
    CHECK_CALL(report_is(&report, 1, 0, 0, 0));
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, &schedule, NOON + 10, 0, 10, &report));
    CHECK_CALL(report_is(&report, 10, 0, 10, 0));
    CHECK_CALL(totals_are(&meter, &electricity, 6875, 844, 11, 0));
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, &schedule, NOON + 10, 0, 100, &report));
    CHECK_CALL(report_is(&report, 100, 0, 0, 0));
    CHECK_CALL(totals_are(&meter, &electricity, 69375, 8526, 211, 0));
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, &schedule, NOON + 8, 0, 100, &report));
    CHECK_CALL(report_is(&report, 100, 0, -2, 0));
    CHECK_CALL(totals_are(&meter, &electricity, 131875, 16207, 411, 0));
    PASS();
}

/* ---- schedules ---- */

/* Counts between two times: the CO2 of each count is its factor, so that the total tells which it was. */
TEST co2_between(int32_t several, const tanhe_meter_schedule *schedule, int64_t from, int64_t to,
                 int64_t counts, int64_t co2, int64_t pending, int32_t flags) {
    tanhe_meter_config config = plain;
    tanhe_meter_report report;
    config.several = several;
    tanhe_meter meter = started(&config, from, 0);
    MARK(report);
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, schedule, to, 0, counts, &report));
    CHECK_CALL(report_is(&report, counts, pending, to - from, flags));
    CHECK_CALL(totals_are(&meter, &config, counts, counts, co2, pending));
    PASS();
}

TEST new_year(void) {
    tanhe_meter_config config = electricity;
    int32_t factors[2];
    int64_t begin[3];
    tanhe_meter_period periods[2];
    tanhe_meter_report report;
    for (int i = 0; i < 3; i++)
        ASSERT_EQ(TANHE_OK, tanhe_meter_midnight(2022 + i, 1, 1, CHINA, &begin[i]));
    ASSERT_EQ(INT64_C(1672502400), begin[1]); /* 2022-12-31 16:00 UTC */
    for (int i = 0; i < 2; i++) {
        factors[i] = grid_factor(TANHE_REGION_HUNAN, 2022 + i);
        periods[i] = always(&factors[i], 0);
        periods[i].begin = begin[i];
        periods[i].duration_s = (uint32_t)(begin[i + 1] - begin[i]);
    }
    ASSERT_EQ_FMT(490000, factors[0], "%d");
    ASSERT_EQ_FMT(497600, factors[1], "%d");
    tanhe_meter_schedule schedule = schedule_of(periods, 2);
    config.coal.numerator = coal_mg_per_kwh();

    /* to the stroke of midnight it is the old year, then the new one: 4900 mg and 4976 mg of 16 pulses */
    tanhe_meter meter = started(&config, begin[1] - 900, 0);
    ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &config, &schedule, begin[1], 0, 16, &report));
    CHECK_CALL(report_is(&report, 16, 0, 900, 0));
    CHECK_CALL(totals_are(&meter, &config, 10000, 1229, 4900, 0));
    ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &config, &schedule, begin[1] + 900, 0, 32, &report));
    CHECK_CALL(report_is(&report, 16, 0, 900, 0));
    CHECK_CALL(totals_are(&meter, &config, 20000, 2458, 9876, 0));

    /* a reading on either side: the year is not known, or half of the counts are of each */
    meter = started(&config, begin[1] - 1, 0);
    ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &config, &schedule, begin[1] + 1, 0, 32, &report));
    CHECK_CALL(report_is(&report, 32, 32, 2, TANHE_METER_PENDING));
    CHECK_CALL(totals_are(&meter, &config, 20000, 2458, 0, 32));
    config.several = TANHE_METER_SPREAD;
    meter = started(&config, begin[1] - 1, 0);
    ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &config, &schedule, begin[1] + 1, 0, 32, &report));
    CHECK_CALL(report_is(&report, 32, 0, 2, TANHE_METER_WAS_SPREAD));
    CHECK_CALL(totals_are(&meter, &config, 20000, 2458, 9876, 0));

    /* before the first and after the last year nothing is known */
    CHECK_CALL(
        co2_between(TANHE_METER_PEND, &schedule, begin[0] - 2, begin[0], 5, 0, 5, TANHE_METER_PENDING));
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, begin[0], begin[0] + 1, 1, 490000, 0, 0));
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, begin[2] - 1, begin[2], 1, 497600, 0, 0));
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, begin[2], begin[2], 1, 0, 1, TANHE_METER_PENDING));
    CHECK_CALL(
        co2_between(TANHE_METER_PEND, &schedule, begin[2] - 1, begin[2] + 1, 1, 0, 1, TANHE_METER_PENDING));
    PASS();
}

/* A day of quarters of an hour, each with a factor of its own. */
TEST quarters_of_an_hour(void) {
    int32_t factors[96];
    for (int i = 0; i < 96; i++)
        factors[i] = 400000 + 1000 * i;
    tanhe_meter_period period = steps(factors, 96, NOON, 900);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    for (int i = 0; i < 96; i++) {
        int64_t from = NOON + 900 * (int64_t)i;
        CHECK_CALL(
            co2_between(TANHE_METER_PEND, &schedule, from, from + 900, 3, 3 * (int64_t)factors[i], 0, 0));
        CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, from + 899, from + 900, 1, factors[i], 0, 0));
        CHECK_CALL(
            co2_between(TANHE_METER_PEND, &schedule, from + 899, from + 901, 1, 0, 1, TANHE_METER_PENDING));
    }
    /* the day at once, 100 counts in each quarter: 100 * (96 * 400000 + 1000 * 95 * 96 / 2) */
    CHECK_CALL(co2_between(TANHE_METER_SPREAD, &schedule, NOON, NOON + DAY, 9600, INT64_C(4296000000), 0,
                           TANHE_METER_WAS_SPREAD));
    CHECK_CALL(
        co2_between(TANHE_METER_PEND, &schedule, NOON, NOON + DAY, 9600, 0, 9600, TANHE_METER_PENDING));
    PASS();
}

/* Hours of which one is unknown. */
TEST hours_with_an_unknown_one(void) {
    static const int32_t factors[] = {10, TANHE_METER_UNKNOWN, 0, 30};
    tanhe_meter_period period = steps(factors, 4, NOON, 3600);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON, NOON + 3600, 7, 70, 0, 0));
    CHECK_CALL(
        co2_between(TANHE_METER_PEND, &schedule, NOON + 3600, NOON + 7200, 7, 0, 7, TANHE_METER_PENDING));
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON + 7200, NOON + 10800, 7, 0, 0, 0));
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON + 10800, NOON + 14400, 7, 210, 0, 0));
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON, NOON + 7200, 7, 0, 7, TANHE_METER_PENDING));
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON, NOON + 14400, 0, 0, 0, 0));
    CHECK_CALL(
        co2_between(TANHE_METER_SPREAD, &schedule, NOON + 3600, NOON + 7200, 7, 0, 7, TANHE_METER_PENDING));
    /* 100 of 400 counts in each hour */
    CHECK_CALL(co2_between(TANHE_METER_SPREAD, &schedule, NOON, NOON + 14400, 400, 4000, 100,
                           TANHE_METER_WAS_SPREAD | TANHE_METER_PENDING));
    CHECK_CALL(co2_between(TANHE_METER_SPREAD, &schedule, NOON + 7200, NOON + 14400, 2, 30, 0,
                           TANHE_METER_WAS_SPREAD));
    PASS();
}

/* Between periods, past the last factor of a period, and in a last step that is cut short. */
TEST stretches_without_factors(void) {
    static const int32_t one = 10, two[] = {20, 30};
    tanhe_meter_period periods[] = {always(&one, 0), steps(two, 2, NOON + 200, 30)};
    tanhe_meter_schedule schedule = schedule_of(periods, 2);
    periods[0].begin = NOON;
    periods[0].duration_s = 100;
    periods[1].duration_s = 100; /* 60 s with factors, 40 s without */
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON, NOON + 100, 5, 50, 0, 0));
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON, NOON + 101, 5, 0, 5, TANHE_METER_PENDING));
    CHECK_CALL(
        co2_between(TANHE_METER_PEND, &schedule, NOON + 100, NOON + 200, 5, 0, 5, TANHE_METER_PENDING));
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON + 200, NOON + 230, 5, 100, 0, 0));
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON + 230, NOON + 260, 5, 150, 0, 0));
    CHECK_CALL(
        co2_between(TANHE_METER_PEND, &schedule, NOON + 260, NOON + 300, 5, 0, 5, TANHE_METER_PENDING));
    CHECK_CALL(
        co2_between(TANHE_METER_PEND, &schedule, NOON + 259, NOON + 261, 5, 0, 5, TANHE_METER_PENDING));
    /* unknown in the period and unknown behind it are one: nothing to spread */
    CHECK_CALL(
        co2_between(TANHE_METER_SPREAD, &schedule, NOON + 270, NOON + 400, 5, 0, 5, TANHE_METER_PENDING));
    CHECK_CALL(co2_between(TANHE_METER_SPREAD, &schedule, NOON - 50, NOON, 5, 0, 5, TANHE_METER_PENDING));
    /* 50 s before, 100 s of 10, 100 s of nothing, 30 s of 20, 30 s of 30, 90 s of nothing: 2 counts a second */
    CHECK_CALL(co2_between(TANHE_METER_SPREAD, &schedule, NOON - 50, NOON + 350, 800, 2000 + 1200 + 1800, 480,
                           TANHE_METER_WAS_SPREAD | TANHE_METER_PENDING));

    periods[1].duration_s = 40; /* 30 s and 10 s */
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON + 230, NOON + 240, 5, 150, 0, 0));
    CHECK_CALL(
        co2_between(TANHE_METER_PEND, &schedule, NOON + 239, NOON + 241, 5, 0, 5, TANHE_METER_PENDING));
    periods[1].step_s = 40; /* the second one is never reached */
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON + 200, NOON + 240, 5, 100, 0, 0));
    periods[1].step_s = UINT32_MAX;
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON + 200, NOON + 240, 5, 100, 0, 0));
    periods[1].count = 1; /* one factor for 15 s of 40 s */
    periods[1].step_s = 15;
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON + 200, NOON + 215, 5, 100, 0, 0));
    CHECK_CALL(
        co2_between(TANHE_METER_PEND, &schedule, NOON + 215, NOON + 216, 5, 0, 5, TANHE_METER_PENDING));
    PASS();
}

/* Periods that touch; equal factors on both sides of a border are one. */
TEST equal_factors_are_one(void) {
    static const int32_t first[] = {10, 10, 20}, second[] = {20, 20, 10};
    tanhe_meter_period periods[] = {steps(first, 3, NOON, 10), steps(second, 3, NOON + 30, 10)};
    tanhe_meter_schedule schedule = schedule_of(periods, 2);
    for (int32_t several = TANHE_METER_PEND; several <= TANHE_METER_SPREAD; several++) {
        CHECK_CALL(co2_between(several, &schedule, NOON, NOON + 20, 5, 50, 0, 0));
        CHECK_CALL(co2_between(several, &schedule, NOON + 20, NOON + 50, 5, 100, 0, 0));
        CHECK_CALL(co2_between(several, &schedule, NOON + 25, NOON + 35, 5, 100, 0, 0));
        CHECK_CALL(co2_between(several, &schedule, NOON + 50, NOON + 60, 5, 50, 0, 0));
    }
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON + 19, NOON + 21, 5, 0, 5, TANHE_METER_PENDING));
    /* 10 s of 10, 30 s of 20, 5 s of 10: of 9 counts 2, then 8 in all, then 9 */
    CHECK_CALL(co2_between(TANHE_METER_SPREAD, &schedule, NOON + 10, NOON + 55, 9, 20 + 120 + 10, 0,
                           TANHE_METER_WAS_SPREAD));
    PASS();
}

/* Whole counts, and all of them: to each moment, as many as had come by then. */
TEST spreading(void) {
    static const int32_t factors[] = {1, 100, 10000};
    tanhe_meter_period period = steps(factors, 3, NOON, 1);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    CHECK_CALL(co2_between(TANHE_METER_SPREAD, &schedule, NOON, NOON + 3, 0, 0, 0, TANHE_METER_WAS_SPREAD));
    CHECK_CALL(
        co2_between(TANHE_METER_SPREAD, &schedule, NOON, NOON + 3, 1, 10000, 0, TANHE_METER_WAS_SPREAD));
    CHECK_CALL(
        co2_between(TANHE_METER_SPREAD, &schedule, NOON, NOON + 3, 2, 10100, 0, TANHE_METER_WAS_SPREAD));
    CHECK_CALL(
        co2_between(TANHE_METER_SPREAD, &schedule, NOON, NOON + 3, 10, 40303, 0, TANHE_METER_WAS_SPREAD));
    /* 2^32 - 1 = 3 * 1431655765 */
    CHECK_CALL(co2_between(TANHE_METER_SPREAD, &schedule, NOON, NOON + 3, UINT32_MAX,
                           INT64_C(1431655765) * 10101, 0, TANHE_METER_WAS_SPREAD));
    CHECK_CALL(co2_between(TANHE_METER_SPREAD, &schedule, NOON - 1, NOON + 1, 3, 2, 1,
                           TANHE_METER_WAS_SPREAD | TANHE_METER_PENDING));
    /* 3 s of the longest time that can be spread, a count to every second */
    CHECK_CALL(co2_between(TANHE_METER_SPREAD, &schedule, NOON, NOON + UINT32_MAX, UINT32_MAX, 10101,
                           INT64_C(4294967292),
                           TANHE_METER_WAS_SPREAD | TANHE_METER_PENDING | TANHE_METER_GAP));
    PASS();
}

/* Over a hundred years the assumption of evenness is not made, and nothing is lost. */
TEST too_long_to_spread(void) {
    static const int32_t factor = 7;
    tanhe_meter_period period = always(&factor, NOON);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    period.begin = NOON;
    CHECK_CALL(
        co2_between(TANHE_METER_SPREAD, &schedule, NOON, NOON + UINT32_MAX, 9, 63, 0, TANHE_METER_GAP));
    CHECK_CALL(co2_between(TANHE_METER_SPREAD, &schedule, NOON, NOON + INT64_C(4294967296), 9, 0, 9,
                           TANHE_METER_PENDING | TANHE_METER_GAP));
    PASS();
}

TEST odd_schedules(void) {
    static const int32_t factor = 7;
    tanhe_meter_period period = always(&factor, NOON);
    tanhe_meter_schedule schedule = schedule_of(NULL, 0);
    CHECK_CALL(co2_between(TANHE_METER_PEND, NULL, NOON, NOON + 9, 5, 0, 5, TANHE_METER_PENDING));
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON, NOON + 9, 5, 0, 5, TANHE_METER_PENDING));
    schedule = schedule_of(&period, 0);
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON, NOON + 9, 5, 0, 5, TANHE_METER_PENDING));
    schedule = schedule_of(&period, 1);
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON, NOON + 9, 5, 35, 0, 0));
    period.duration_s = 1;
    period.begin = NOON;
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON, NOON + 1, 5, 35, 0, 0));
    /* the ends of time */
    period.begin = FIRST;
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, FIRST, FIRST + 1, 5, 35, 0, 0));
    period.begin = LAST;
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, LAST, LAST, 5, 35, 0, 0));
    period.begin = INT64_MIN;
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON, NOON + 1, 5, 0, 5, TANHE_METER_PENDING));
    period.begin = INT64_MAX;
    period.duration_s = UINT32_MAX;
    CHECK_CALL(co2_between(TANHE_METER_PEND, &schedule, NOON, NOON + 1, 5, 0, 5, TANHE_METER_PENDING));
    PASS();
}

/* In front, in the middle or at the end of the time counted: nothing is entered. */
TEST malformed_schedules(void) {
    static const int32_t known[] = {10, 20, 30}, bad[] = {10, -2, 30}, worst[] = {10, INT32_MIN, 30};
    tanhe_meter_config config = plain;
    const tanhe_meter_period good[] = {steps(known, 3, NOON, 10), steps(known, 3, NOON + 30, 10)};
    for (int32_t several = TANHE_METER_PEND; several <= TANHE_METER_SPREAD; several++) {
        tanhe_meter_period periods[2];
        tanhe_meter_schedule schedule = schedule_of(periods, 2);
        config.several = several;
        tanhe_meter meter = started(&config, NOON + 35, 0);
        memcpy(periods, good, sizeof good);
        ASSERT_EQ(TANHE_OK, try_count(&meter, &config, &schedule, NOON + 39, 0, 9));
        schedule.count = -1;
        ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON + 39, 0, 9));
        schedule.count = 2;
        periods[1].factors.address = NULL;
        ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON + 39, 0, 9));
        periods[1] = good[1];
        periods[1].duration_s = 0;
        ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON + 39, 0, 9));
        periods[1] = good[1];
        periods[1].count = 0;
        ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON + 39, 0, 9));
        periods[1].count = -1;
        ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON + 39, 0, 9));
        periods[1] = good[1];
        periods[1].step_s = 0;
        ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON + 39, 0, 9));
        periods[1].count = 1;
        ASSERT_EQ(TANHE_OK, try_count(&meter, &config, &schedule, NOON + 39, 0, 9));
        periods[1] = good[1];
        periods[1].begin--; /* begins in the first */
        ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON + 39, 0, 9));
        periods[0] = good[1];
        periods[1] = good[0]; /* not in the order of time */
        meter.time = NOON + 60;
        ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON + 61, 0, 9));
        schedule.periods.address = NULL;
        ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON + 61, 0, 9));
        ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON + 60, 0, 0));

        /* a number that is no factor, first and later */
        schedule = schedule_of(periods, 2);
        memcpy(periods, good, sizeof good);
        periods[0].factors.address = bad;
        meter.time = NOON + 15;
        ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON + 16, 0, 9));
        meter.time = NOON;
        ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON + 20, 0, 9));
        ASSERT_EQ(TANHE_OK, try_count(&meter, &config, &schedule, NOON + 10, 0, 9));
        periods[0].factors.address = worst;
        ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON + 20, 0, 9));
    }
    /* behind a border between good factors, when some of the counts have been given away */
    tanhe_meter_period periods[2];
    tanhe_meter_schedule schedule = schedule_of(periods, 2);
    tanhe_meter meter = started(&config, NOON, 0);
    memcpy(periods, good, sizeof good);
    periods[1].factors.address = worst;
    ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON + 60, 0, 9));
    PASS();
}

/* ---- pending ---- */

/* Without a schedule all CO2 is pending, and settled it is what it would have been. */
TEST settled_later(void) {
    int32_t factor = 490000;
    tanhe_meter_period period = always(&factor, NOON);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    tanhe_meter_report report;
    tanhe_meter direct = started(&electricity, NOON, 0);
    tanhe_meter later = started(&electricity, NOON, 0);
    for (int i = 1; i <= 7; i++) {
        int64_t counts = 100 * i + 1;
        ASSERT_EQ(TANHE_OK,
                  tanhe_meter_count(&direct, &electricity, &schedule, NOON + i, i % 5, counts, NULL));
        ASSERT_EQ(TANHE_OK, tanhe_meter_count(&later, &electricity, NULL, NOON + i, i % 5, counts, &report));
        CHECK_CALL(report_is(&report, counts, counts, 1, TANHE_METER_PENDING));
    }
    /* 2807 counts: 1754375 mWh, 215612.6875 mg, and 859643.75 mg of CO2 */
    CHECK_CALL(totals_are(&direct, &electricity, 1754375, 215612, 859643, 0));
    CHECK_CALL(totals_are(&later, &electricity, 1754375, 215612, 0, 2807));

    ASSERT_EQ(TANHE_EARG, tanhe_meter_settle(NULL, &electricity, 1, factor));
    ASSERT_EQ(TANHE_EARG, try_settle(&later, NULL, 1, factor));
    ASSERT_EQ(TANHE_EARG, try_settle(&later, &electricity, 0, factor));
    ASSERT_EQ(TANHE_EARG, try_settle(&later, &electricity, -1, factor));
    ASSERT_EQ(TANHE_EARG, try_settle(&later, &electricity, INT64_MIN, factor));
    ASSERT_EQ(TANHE_EARG, try_settle(&later, &electricity, 2808, factor));
    ASSERT_EQ(TANHE_EARG, try_settle(&later, &electricity, INT64_MAX, factor));
    ASSERT_EQ(TANHE_EARG, try_settle(&later, &electricity, 1, -1));
    ASSERT_EQ(TANHE_EARG, try_settle(&later, &electricity, 1, INT32_MIN));
    ASSERT_EQ(TANHE_EARG, try_settle(&direct, &electricity, 1, factor));

    tanhe_meter at_once = later;
    ASSERT_EQ(TANHE_OK, tanhe_meter_settle(&at_once, &electricity, 2807, factor));
    ASSERT(same(&direct, &at_once));
    tanhe_meter in_parts = later;
    ASSERT_EQ(TANHE_OK, tanhe_meter_settle(&in_parts, &electricity, 1, factor));
    CHECK_CALL(totals_are(&in_parts, &electricity, 1754375, 215612, 306, 2806));
    ASSERT_EQ(TANHE_OK, tanhe_meter_settle(&in_parts, &electricity, 2805, factor));
    ASSERT_EQ(TANHE_OK, tanhe_meter_settle(&in_parts, &electricity, 1, factor));
    ASSERT(same(&direct, &in_parts));
    /* several factors, of which one is 0: 1600 * 0.5 kg, then nothing more */
    ASSERT_EQ(TANHE_OK, tanhe_meter_settle(&later, &electricity, 1600, 500000));
    ASSERT_EQ(TANHE_OK, tanhe_meter_settle(&later, &electricity, 1207, 0));
    CHECK_CALL(totals_are(&later, &electricity, 1754375, 215612, 500000, 0));
    PASS();
}

/* ---- another config ---- */

/* 100 counts of one gas, 100 of another: what was counted stays. */
TEST numerators_may_change(void) {
    int32_t factor = 1000;
    tanhe_meter_period period = always(&factor, NOON);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    tanhe_meter_config config = electricity;
    config.unit.denominator = 100;
    config.energy.denominator = 3;
    tanhe_meter meter = started(&config, NOON, 0);
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, &schedule, NOON + 1, 0, 100, NULL));
    CHECK_CALL(totals_are(&meter, &config, 333333, 122900, 1000, 0));
    config.energy.numerator = 600000;
    config.coal.numerator = 7;
    CHECK_CALL(totals_are(&meter, &config, 333333, 122900, 1000, 0));
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, &schedule, NOON + 2, 0, 100, NULL));
    CHECK_CALL(totals_are(&meter, &config, 533333, 122907, 2000, 0));
    config.unit.numerator = 50;
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, &schedule, NOON + 3, 0, 1, NULL));
    CHECK_CALL(totals_are(&meter, &config, 633333, 122910, 2500, 0)); /* 122910.5 */
    /* but not out of their range */
    static const uint32_t bad[] = {0, UINT32_C(0x80000000), UINT32_MAX};
    for (size_t i = 0; i < COUNT(bad); i++) {
        config.unit.numerator = bad[i];
        ASSERT_EQ(TANHE_EARG, try_count(&meter, &config, &schedule, NOON + 4, 0, 1));
        ASSERT_EQ(TANHE_EARG, try_read(&meter, &config, &schedule, NOON + 4, 0, 1));
    }
    PASS();
}

static int conflicts(const tanhe_meter *meter, const tanhe_meter_config *config) {
    uint8_t slots[2][BYTES];
    memset(slots, 0xff, sizeof slots);
    tanhe_meter copy = *meter;
    int32_t slot = saved(copy, slots[0]);
    if (slot == 1) {
        memcpy(slots[1], slots[0], BYTES);
        memset(slots[0], 0xff, BYTES);
    }
    return try_count(meter, config, NULL, meter->time, 0, 1) == TANHE_ECONFLICT &&
           try_read(meter, config, NULL, meter->time, 0, 1) == TANHE_ECONFLICT &&
           try_rebase(meter, config, meter->time, 0) == TANHE_ECONFLICT &&
           try_settle(meter, config, 1, 1) == TANHE_ECONFLICT &&
           try_total(meter, config) == TANHE_ECONFLICT &&
           try_load(config, slots[0], slots[1]) == TANHE_ECONFLICT;
}

TEST denominators_may_not(void) {
    static const uint32_t others[] = {1,    2,    3,    5,    7,    9,     10,   12,   16,
                                      60,   100,  320,  400,  500,  600,   800,  1000, 1200,
                                      1600, 2000, 3200, 3600, 6400, 10000, 12800};
    tanhe_meter_config config = electricity;
    config.energy.denominator = 3;
    config.coal.denominator = 7;
    tanhe_meter meter = started(&config, NOON, 0);
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, NULL, NOON, 0, 1, NULL));
    ASSERT_FALSE(conflicts(&meter, &config));
    for (size_t i = 0; i < COUNT(others); i++) {
        for (size_t j = 0; j < COUNT(others); j++) {
            for (size_t k = 0; k < COUNT(others); k++) {
                tanhe_meter_config other = config;
                other.unit.denominator = others[i];
                other.energy.denominator = others[j];
                other.coal.denominator = others[k];
                int is_the_same = others[i] == 1600 && others[j] == 3 && others[k] == 7;
                ASSERT_EQ(!is_the_same, conflicts(&meter, &other));
            }
        }
    }
    PASS();
}

/* ---- full totals ---- */

/* 2^63 - 1 = 7^2 * 73 * 127 * 337 * 92737 * 649657, in three parts */
#define PART_COUNTS 49
#define PART_UNIT   859764727 /* 73 * 127 * 92737 */
#define PART_FACTOR 218934409 /* 337 * 649657 */

/* Exactly 2^63 - 1 is told, and one more is not. */
TEST largest_totals(void) {
    tanhe_meter_config config = plain;
    int32_t factor = PART_FACTOR;
    tanhe_meter_period period = always(&factor, NOON);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    const int32_t one = 1;
    tanhe_meter_period small = always(&one, NOON);
    tanhe_meter_schedule small_schedule = schedule_of(&small, 1);
    config.unit.numerator = PART_UNIT;
    config.energy.numerator = PART_FACTOR;
    config.coal.numerator = PART_FACTOR;
    CHECK_CALL(worth(&config, PART_FACTOR, PART_COUNTS, INT64_MAX, INT64_MAX, INT64_MAX));

    /* each of the three alone, by one more */
    for (int i = 0; i < 3; i++) {
        tanhe_meter_config first = config, second = plain;
        first.energy.numerator = i == 0 ? PART_FACTOR : 0;
        first.coal.numerator = i == 1 ? PART_FACTOR : 0;
        second.energy.numerator = i == 0;
        second.coal.numerator = i == 1;
        tanhe_meter meter = started(&first, NOON, 0);
        ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &first, i == 2 ? &schedule : NULL, NOON, 3, 49, NULL));
        CHECK_CALL(totals_are(&meter, &first, i == 0 ? INT64_MAX : 0, i == 1 ? INT64_MAX : 0,
                              i == 2 ? INT64_MAX : 0, i == 2 ? 0 : 49));
        ASSERT_EQ(TANHE_OK,
                  tanhe_meter_count(&meter, &second, i == 2 ? &small_schedule : NULL, NOON, 3, 1, NULL));
        ASSERT_EQ(TANHE_ERANGE, try_total(&meter, &second));
    }

    /* two tariffs, each of which can be told, but not their sum */
    tanhe_meter meter = started(&config, NOON, 0);
    config.coal.numerator = 0;
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, NULL, NOON, 0, PART_COUNTS, NULL));
    ASSERT_EQ(TANHE_OK, try_total(&meter, &config));
    config.unit.numerator = 1;
    config.energy.numerator = 1;
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, NULL, NOON, 1, 1, NULL));
    ASSERT_EQ(TANHE_ERANGE, try_total(&meter, &config));
    PASS();
}

/*
 * With denominators whose product is 2^32 - 1 there is room for 2^63 mWh too. First (2^32 - 1) * (2^31 - 1)
 * mWh = 9223372030412324865, then 2 * 3221225471 more are 2^63 - 1; then 2^32 - 2 parts of the next one.
 */
TEST largest_totals_in_parts(void) {
    tanhe_meter_config config = plain;
    config.unit = (tanhe_meter_ratio){INT32_MAX, 65535};
    config.energy = (tanhe_meter_ratio){UINT32_MAX, 65537};
    config.coal.numerator = 0;
    tanhe_meter meter = started(&config, NOON, 0);
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, NULL, NOON, 2, UINT32_MAX, NULL));
    CHECK_CALL(totals_are(&meter, &config, INT64_C(9223372030412324865), 0, 0, UINT32_MAX));
    config.unit.numerator = 2;
    config.energy.numerator = 3221225471;
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, NULL, NOON, 2, UINT32_MAX, NULL));
    CHECK_CALL(totals_are(&meter, &config, INT64_MAX, 0, 0, 2 * (int64_t)UINT32_MAX));
    config.unit.numerator = 1;
    config.energy.numerator = 1;
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, NULL, NOON, 2, UINT32_MAX - 1, NULL));
    CHECK_CALL(totals_are(&meter, &config, INT64_MAX, 0, 0, 3 * (int64_t)UINT32_MAX - 1));
    /* The energy and the coal of no more counts can still be told. */
    ASSERT_EQ(TANHE_OK, try_count(&meter, &config, NULL, NOON, 2, 0));
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, NULL, NOON, 2, 1, NULL));
    ASSERT_EQ(TANHE_ERANGE, try_total(&meter, &config));
    PASS();
}

/* Counted on at the highest worth, a total is refused after it has passed 2^63 - 1, and never wraps around. */
TEST full_totals(void) {
    const int32_t factor = INT32_MAX;
    tanhe_meter_period period = always(&factor, NOON);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    for (int i = 0; i < 3; i++) {
        tanhe_meter_config config = plain;
        config.unit.numerator = INT32_MAX;
        config.energy.numerator = i == 0 ? UINT32_MAX : 0;
        config.coal.numerator = i == 1 ? UINT32_MAX : 0;
        tanhe_meter meter = started(&config, NOON, 0);
        const tanhe_meter_schedule *its = i == 2 ? &schedule : NULL;
        tanhe_status status = TANHE_OK;
        int readings = 0;
        while (readings < 10 && status == TANHE_OK) {
            status = try_count(&meter, &config, its, NOON, 4, UINT32_MAX);
            if (status == TANHE_OK) {
                ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, its, NOON, 4, UINT32_MAX, NULL));
                ASSERT_EQ(TANHE_ERANGE, try_total(&meter, &config));
                readings++;
            }
        }
        ASSERT_EQ(TANHE_ERANGE, status);
        ASSERT_GTE(readings, 1);
        ASSERT_LTE(readings, 4); /* 4 * 2^95 and more would be none of 96 bits */
        ASSERT_EQ(TANHE_ERANGE, try_count(&meter, &config, its, NOON, 4, 1));
        /* another tariff has room of its own, but coal and CO2 are shared */
        ASSERT_EQ(i == 0 ? TANHE_OK : TANHE_ERANGE, try_count(&meter, &config, NULL, NOON, 3, 1));
    }
    PASS();
}

/* Five tariffs, the sum of whose numerators is none of 96 bits. */
TEST full_tariffs(void) {
    tanhe_meter_config config = plain;
    config.unit.numerator = INT32_MAX;
    config.energy.numerator = UINT32_MAX;
    config.coal.numerator = 0;
    tanhe_meter meter = started(&config, NOON, 0);
    for (int32_t tariff = 0; tariff < TANHE_METER_TARIFFS; tariff++) {
        ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, NULL, NOON, tariff, UINT32_MAX, NULL));
        ASSERT_EQ(TANHE_ERANGE, try_total(&meter, &config));
    }
    PASS();
}

/* The tariffs' energy, coal and CO2, in the order of the bytes. */
static const tanhe_meter_numerator *total_of(const tanhe_meter *meter, int which) {
    const tanhe_meter_numerator *last[] = {&meter->coal, &meter->co2};
    return which < TANHE_METER_TARIFFS ? &meter->energy[which] : last[which - TANHE_METER_TARIFFS];
}

/* A numerator of three words, put into a meter. */
static tanhe_meter with_total(const tanhe_meter *meter, const tanhe_meter_config *config, int which,
                              uint32_t high, uint64_t low) {
    tanhe_meter changed = with(meter, config, AT_TOTAL + 12 * which, 8, low);
    return with(&changed, config, AT_TOTAL + 12 * which + 8, 4, high);
}

/* Three tariffs of (2^96 + 2) / 3 can be told when the denominator is 2^32 - 1, but not their sum. */
TEST full_sum_of_tariffs(void) {
    tanhe_meter_config config = plain;
    tanhe_meter_totals totals;
    config.unit.denominator = UINT32_MAX;
    tanhe_meter meter = started(&config, NOON, 0);
    meter = with_total(&meter, &config, 0, 0x55555555, UINT64_C(0x5555555555555556));
    ASSERT_EQ(TANHE_OK, tanhe_meter_total(&meter, &config, &totals));
    ASSERT_EQ(INT64_C(6148914692668172971), totals.tariff_energy_mwh[0]);
    ASSERT_EQ(INT64_C(6148914692668172971), totals.energy_mwh);
    meter = with_total(&meter, &config, 2, 0x55555555, UINT64_C(0x5555555555555556));
    ASSERT_EQ(TANHE_ERANGE, try_total(&meter, &config));
    meter = with_total(&meter, &config, 4, 0x55555555, UINT64_C(0x5555555555555556));
    ASSERT_EQ(TANHE_ERANGE, try_total(&meter, &config));
    PASS();
}

/* Carries from word to word, in counting, settling and adding up tariffs. */
TEST carries(void) {
    tanhe_meter_config config = plain;
    tanhe_meter_totals totals;
    int32_t one = 1;
    tanhe_meter_period period = always(&one, NOON);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    config.unit.denominator = UINT32_MAX;
    tanhe_meter meter = started(&config, NOON, 0);
    for (int which = 0; which < TANHE_METER_TARIFFS + 2; which++)
        meter = with_total(&meter, &config, which, 5, UINT64_MAX);
    /* (5 * 2^64 + 2^64 - 1) / (2^32 - 1) = 6 * (2^32 + 1), and 5 parts are left */
    ASSERT_EQ(TANHE_OK, tanhe_meter_total(&meter, &config, &totals));
    ASSERT_EQ(INT64_C(25769803782), totals.coal_mg);
    ASSERT_EQ(INT64_C(25769803782), totals.co2_mg);
    for (int32_t tariff = 0; tariff < TANHE_METER_TARIFFS; tariff++)
        ASSERT_EQ(INT64_C(25769803782), totals.tariff_energy_mwh[tariff]);
    ASSERT_EQ(INT64_C(128849018910), totals.energy_mwh);
    ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &config, &schedule, NOON, 1, 1, NULL));
    ASSERT_EQ(6, total_of(&meter, 1)->word[2]);
    ASSERT_EQ(0, total_of(&meter, 1)->word[1]);
    ASSERT_EQ(0, total_of(&meter, 1)->word[0]);
    ASSERT_EQ(6, total_of(&meter, 5)->word[2]);
    ASSERT_EQ(6, total_of(&meter, 6)->word[2]);
    ASSERT_EQ(0, total_of(&meter, 6)->word[1]);
    ASSERT_EQ(UINT32_MAX, total_of(&meter, 0)->word[1]);

    /* settled: 2^32 + 1 counts on 2^64 - 1, and on 2^64 - 2^32 - 1 */
    tanhe_meter pending = with(&meter, &config, AT_PENDING, 8, UINT64_C(0x100000001));
    tanhe_meter full = with_total(&pending, &config, 6, 5, UINT64_MAX);
    ASSERT_EQ(TANHE_OK, tanhe_meter_settle(&full, &config, INT64_C(0x100000001), 1));
    ASSERT_EQ(6, total_of(&full, 6)->word[2]);
    ASSERT_EQ(1, total_of(&full, 6)->word[1]);
    ASSERT_EQ(0, total_of(&full, 6)->word[0]);
    full = with_total(&pending, &config, 6, 5, UINT64_C(0xfffffffeffffffff));
    ASSERT_EQ(TANHE_OK, tanhe_meter_settle(&full, &config, INT64_C(0x100000001), 1));
    ASSERT_EQ(6, total_of(&full, 6)->word[2]);
    ASSERT_EQ(0, total_of(&full, 6)->word[1]);
    ASSERT_EQ(0, total_of(&full, 6)->word[0]);
    PASS();
}

/* Settling many counts at once is settling them singly, and what does not fit is refused. */
TEST settling_much(void) {
    tanhe_meter_config config = plain;
    tanhe_meter meter = started(&config, NOON, 0);
    meter = with(&meter, &config, AT_PENDING, 8, INT64_MAX);
    CHECK_CALL(totals_are(&meter, &config, 0, 0, 0, INT64_MAX));
    tanhe_meter all = meter;
    ASSERT_EQ(TANHE_OK, tanhe_meter_settle(&all, &config, INT64_MAX, 1));
    CHECK_CALL(totals_are(&all, &config, 0, 0, INT64_MAX, 0));
    all = meter;
    ASSERT_EQ(TANHE_OK, tanhe_meter_settle(&all, &config, INT64_C(12345678901234), 99999));
    CHECK_CALL(totals_are(&all, &config, 0, 0, INT64_C(12345678901234) * 99999, INT64_MAX - 12345678901234));

    /* more pending counts than 2^63 - 1 cannot be */
    ASSERT_EQ(TANHE_ERANGE, try_count(&meter, &config, NULL, NOON, 0, 1));
    ASSERT_EQ(TANHE_OK, try_count(&meter, &config, NULL, NOON, 0, 0));
    tanhe_meter nearly = with(&meter, &config, AT_PENDING, 8, INT64_MAX - 1);
    ASSERT_EQ(TANHE_OK, try_count(&nearly, &config, NULL, NOON, 0, 1));
    ASSERT_EQ(TANHE_ERANGE, try_count(&nearly, &config, NULL, NOON, 0, 2));

    /* 2^63 * 2^31 * 2^31 = 2^125 of 2^96; then a total that is nearly or quite full */
    config.unit.numerator = INT32_MAX;
    ASSERT_EQ(TANHE_ERANGE, try_settle(&meter, &config, INT64_MAX, INT32_MAX));
    ASSERT_EQ(TANHE_OK, try_settle(&meter, &config, INT64_MAX, 0));
    ASSERT_EQ(TANHE_OK, try_settle(&meter, &config, UINT32_MAX, INT32_MAX));
    /* (2^34) * (2^31 - 1)^2 is 2^96 - ..., no more than 2^33 * ... is below 2^95 */
    ASSERT_EQ(TANHE_ERANGE, try_settle(&meter, &config, INT64_C(1) << 34, INT32_MAX));
    ASSERT_EQ(TANHE_OK, try_settle(&meter, &config, INT64_C(1) << 33, INT32_MAX));
    nearly = with_total(&meter, &config, 6, 0x7fffffff, UINT64_MAX);
    ASSERT_EQ(TANHE_OK, try_settle(&nearly, &config, 1, 0));
    ASSERT_EQ(TANHE_ERANGE, try_settle(&nearly, &config, INT64_C(1) << 34, INT32_MAX));
    ASSERT_EQ(TANHE_ERANGE, try_settle(&nearly, &config, INT64_C(1) << 33, INT32_MAX));
    tanhe_meter full = with_total(&meter, &config, 6, UINT32_C(0x80000000), 0);
    ASSERT_EQ(TANHE_ERANGE, try_settle(&full, &config, 1, 1));
    full = with_total(&meter, &config, 6, UINT32_MAX, UINT64_MAX);
    ASSERT_EQ(TANHE_ERANGE, try_settle(&full, &config, INT64_MAX, INT32_MAX));
    PASS();
}

TEST event_counters_stop(void) {
    tanhe_meter meter = started(&electricity, NOON, 0);
    int64_t time = NOON;
    for (int i = 1; i <= 65540; i++) {
        int32_t so_far = i < 65535 ? i : 65535;
        ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, NULL, time += 1001, 0, 0, NULL));
        ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, NULL, time -= 6, 0, 0, NULL));
        ASSERT_EQ(TANHE_EJUMP, tanhe_meter_count(&meter, &electricity, NULL, time, 0, TOO_MANY, NULL));
        ASSERT_EQ(TANHE_OK, tanhe_meter_rebase(&meter, &electricity, time, 999999));
        ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &electricity, NULL, time, 0, 0, NULL));
        if (i % 13107 <= 1 || i > 65500)
            CHECK_CALL(events_are(&meter, &electricity, so_far, so_far, so_far, so_far));
    }
    ASSERT_EQ(65535, meter.gaps);
    ASSERT_EQ(65535, meter.steps_back);
    ASSERT_EQ(65535, meter.rollovers);
    ASSERT_EQ(65535, meter.refused);
    PASS();
}

TEST totals_need_a_place(void) {
    tanhe_meter_totals totals;
    tanhe_meter meter = started(&electricity, NOON, 0);
    ASSERT_EQ(TANHE_EARG, tanhe_meter_total(NULL, &electricity, &totals));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_total(&meter, NULL, &totals));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_total(&meter, &electricity, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_count(NULL, &electricity, NULL, NOON, 0, 1, NULL));
    ASSERT_EQ(TANHE_EARG, try_count(&meter, NULL, NULL, NOON, 0, 1));
    PASS();
}

/* ---- the saved state ---- */

TEST saving(void) {
    uint8_t bytes[BYTES + 1];
    int32_t slot = 9, other = 9;
    tanhe_meter meter = started(&electricity, NOON, 0);
    tanhe_meter before = meter;
    mark(bytes, sizeof bytes);
    ASSERT_EQ(TANHE_EARG, tanhe_meter_save(NULL, bytes, sizeof bytes, &slot));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_save(&meter, NULL, sizeof bytes, &slot));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_save(&meter, bytes, sizeof bytes, NULL));
    ASSERT_EQ(TANHE_ESIZE, tanhe_meter_save(&meter, bytes, BYTES - 1, &slot));
    ASSERT_EQ(TANHE_ESIZE, tanhe_meter_save(&meter, bytes, 0, &slot));
    ASSERT(same(&before, &meter));
    ASSERT(MARKED(bytes));
    ASSERT_EQ(9, slot);
    ASSERT_EQ(TANHE_OK, tanhe_meter_save(&meter, bytes, BYTES, &slot));
    ASSERT(slot == 0 || slot == 1);
    before.sequence++;
    ASSERT(same(&before, &meter));
    ASSERT_EQ(0xA5, bytes[BYTES]);
    for (int i = 0; i < 10; i++) {
        ASSERT_EQ(TANHE_OK, tanhe_meter_save(&meter, bytes, sizeof bytes, &other));
        before.sequence++;
        ASSERT(same(&before, &meter));
        ASSERT_EQ(1 - slot, other); /* in turn */
        slot = other;
    }
    ASSERT_EQ(0xA5, bytes[BYTES]);
    PASS();
}

/* A state whose every byte is another, read by the offsets of the header and written back. */
TEST saved_layout(void) {
    uint8_t bytes[BYTES], erased[BYTES], again[BYTES];
    static const uint8_t check[] = {'1', '2', '3', '4', '5', '6', '7', '8', '9'};
    ASSERT_EQ(UINT32_C(0xCBF43926), crc_of(check, sizeof check));
    tanhe_meter_config config = electricity;
    config.modulus = INT64_MAX;
    tanhe_meter empty = started(&config, NOON, 0), meter;
    memset(erased, 0xff, sizeof erased);
    int32_t slot = saved(empty, bytes);
    ASSERT_MEM_EQ("TMTR\001\000\210\000", bytes, 8);
    ASSERT_EQ(crc_of(bytes, AT_CRC), get(bytes + AT_CRC, 4));
    ASSERT_EQ((uint64_t)NOON, get(bytes + AT_TIME, 8));
    ASSERT_EQ(empty.denominators, get(bytes + AT_DENOMINATOR, 4));

    for (int i = AT_TIME; i < AT_CRC; i++)
        bytes[i] = (uint8_t)(i + 100);
    put(bytes + AT_TIME, 8, (uint64_t)INT64_C(-0x0102030405067));
    put(bytes + AT_READING, 8, UINT64_C(0x7122334455667788));
    put(bytes + AT_PENDING, 8, UINT64_C(0x69abcdef01234567));
    put(bytes + AT_SEQUENCE, 4, UINT64_C(0x89abcdf0) + (slot == 1)); /* odd in slot 1 */
    put(bytes + AT_DENOMINATOR, 4, empty.denominators);
    seal(bytes);
    tanhe_status status =
        tanhe_meter_load(&meter, &config, slot == 0 ? bytes : erased, slot == 1 ? bytes : erased);
    ASSERT_EQ_FMT(TANHE_OK, status, "%d");
    ASSERT_EQ(INT64_C(-0x0102030405067), meter.time);
    ASSERT_EQ(INT64_C(0x7122334455667788), meter.reading);
    ASSERT_EQ(INT64_C(0x69abcdef01234567), meter.pending);
    for (int i = 0; i < TANHE_METER_TARIFFS + 2; i++) {
        for (int word = 0; word < 3; word++)
            ASSERT_EQ(get(bytes + AT_TOTAL + 12 * i + 4 * word, 4), total_of(&meter, i)->word[word]);
    }
    ASSERT_EQ(get(bytes + AT_SEQUENCE, 4), meter.sequence);
    ASSERT_EQ(empty.denominators, meter.denominators);
    ASSERT_EQ(get(bytes + AT_GAPS, 2), meter.gaps);
    ASSERT_EQ(get(bytes + AT_GAPS + 2, 2), meter.steps_back);
    ASSERT_EQ(get(bytes + AT_GAPS + 4, 2), meter.rollovers);
    ASSERT_EQ(get(bytes + AT_GAPS + 6, 2), meter.refused);
    ASSERT_EQ(0, meter.reserved);

    int32_t next = saved(meter, again);
    ASSERT_EQ(1 - slot, next);
    put(bytes + AT_SEQUENCE, 4, meter.sequence + UINT64_C(1));
    seal(bytes);
    ASSERT_MEM_EQ(bytes, again, BYTES);
    PASS();
}

/* Which total is which in the bytes. */
TEST saved_totals(void) {
    tanhe_meter_config config = plain;
    tanhe_meter_totals totals;
    tanhe_meter meter = started(&config, NOON, 0);
    for (int which = 0; which < TANHE_METER_TARIFFS + 2; which++)
        meter = with_total(&meter, &config, which, 0, UINT64_C(1) << (8 * which));
    ASSERT_EQ(TANHE_OK, tanhe_meter_total(&meter, &config, &totals));
    for (int tariff = 0; tariff < TANHE_METER_TARIFFS; tariff++)
        ASSERT_EQ(INT64_C(1) << (8 * tariff), totals.tariff_energy_mwh[tariff]);
    ASSERT_EQ(INT64_C(0x0101010101), totals.energy_mwh);
    ASSERT_EQ(INT64_C(1) << 40, totals.coal_mg);
    ASSERT_EQ(INT64_C(1) << 48, totals.co2_mg);
    PASS();
}

/* A state of version 1 as it lies in meters: it must be read for ever. */
TEST state_of_an_old_meter(void) {
    static const uint8_t old[BYTES] = {
        0x54, 0x4d, 0x54, 0x52, 0x01, 0x00, 0x88, 0x00, 0xa0, 0x00, 0x54, 0x65, 0x00, 0x00, 0x00, 0x00, 0x08,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x07, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x80, 0x96, 0x98, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0xc0, 0xcf, 0x6a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x54, 0xe1, 0x1f, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0xa0, 0xc4, 0x4a, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00,
        0x00, 0x21, 0x16, 0x9b, 0x9e, 0x01, 0x00, 0x00, 0x00, 0x01, 0x00, 0x01, 0x00, 0x45, 0x83, 0xb8, 0x8c,
    };
    uint8_t erased[BYTES];
    tanhe_meter meter;
    tanhe_meter_totals totals;
    memset(erased, 0xff, sizeof erased);
    ASSERT_EQ(TANHE_OK, tanhe_meter_load(&meter, &electricity, erased, old));
    ASSERT_EQ(TANHE_OK, tanhe_meter_total(&meter, &electricity, &totals));
    ASSERT_EQ(NOON + 4000, totals.time);
    ASSERT_EQ(10625, totals.energy_mwh); /* 10 and 7 counts */
    ASSERT_EQ(6250, totals.tariff_energy_mwh[1]);
    ASSERT_EQ(4375, totals.tariff_energy_mwh[3]);
    ASSERT_EQ(1305, totals.coal_mg); /* 17 * 76.8125 = 1305.8125 */
    ASSERT_EQ(3062, totals.co2_mg);  /* 10 * 306.25 = 3062.5 */
    ASSERT_EQ(7, totals.pending_counts);
    CHECK_CALL(events_are(&meter, &electricity, 1, 0, 1, 1));
    ASSERT_EQ(8, meter.reading);
    PASS();
}

/* A meter with something in every member. */
static tanhe_meter lived(const tanhe_meter_schedule *schedule) {
    tanhe_meter meter = started(&electricity, NOON, 999990);
    tanhe_status status =
        tanhe_meter_read(&meter, &electricity, schedule, NOON + 100, 1, 0, NULL); /* 10 counts */
    if (status == TANHE_OK)
        status = tanhe_meter_count(&meter, &electricity, schedule, NOON + 100, 0, TOO_MANY, NULL);
    if (status == TANHE_EJUMP)
        status = tanhe_meter_count(&meter, &electricity, NULL, NOON + 4000, 3, 7, NULL);
    if (status != TANHE_OK || tanhe_meter_rebase(&meter, &electricity, NOON + 4000, 8) != TANHE_OK)
        abort();
    return meter;
}

TEST loading(void) {
    int32_t factor = 490000;
    tanhe_meter_period period = always(&factor, NOON);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    uint8_t slots[2][BYTES];
    int32_t slot;
    tanhe_meter loaded, meter = lived(&schedule);
    memset(slots, 0xff, sizeof slots);
    for (int i = 0; i < 5; i++) {
        uint8_t bytes[BYTES];
        ASSERT_EQ(TANHE_OK, tanhe_meter_save(&meter, bytes, sizeof bytes, &slot));
        memcpy(slots[slot], bytes, BYTES);
        MARK(loaded);
        ASSERT_EQ(TANHE_OK, tanhe_meter_load(&loaded, &electricity, slots[0], slots[1]));
        ASSERT(same(&meter, &loaded));
        ASSERT_EQ(TANHE_EFORMAT, try_load(&electricity, slots[1], slots[0])); /* in each other's place */
        /* it lives on, as it would have without */
        ASSERT_EQ(TANHE_OK,
                  tanhe_meter_read(&meter, &electricity, &schedule, meter.time + 1, 2, 9 + i, NULL));
        ASSERT_EQ(TANHE_OK,
                  tanhe_meter_read(&loaded, &electricity, &schedule, loaded.time + 1, 2, 9 + i, NULL));
        ASSERT(same(&meter, &loaded));
    }
    ASSERT_EQ(TANHE_EARG, tanhe_meter_load(NULL, &electricity, slots[0], slots[1]));
    ASSERT_EQ(TANHE_EARG, try_load(NULL, slots[0], slots[1]));
    ASSERT_EQ(TANHE_EARG, try_load(&electricity, NULL, slots[1]));
    ASSERT_EQ(TANHE_EARG, try_load(&electricity, slots[0], NULL));
    tanhe_meter_config config = electricity;
    config.max_counts = 0;
    ASSERT_EQ(TANHE_EARG, try_load(&config, slots[0], slots[1]));
    PASS();
}

TEST nothing_was_ever_written(void) {
    uint8_t slots[2][BYTES];
    for (int fill = 0; fill < 256; fill++) {
        memset(slots, fill, sizeof slots);
        ASSERT_EQ(fill == 0 || fill == 255 ? TANHE_EMISSING : TANHE_EFORMAT,
                  try_load(&electricity, slots[0], slots[1]));
    }
    for (int fill = 0; fill < 256; fill += 255) {
        for (int slot = 0; slot < 2; slot++) {
            for (int i = 0; i < BYTES; i++) {
                memset(slots, fill, sizeof slots);
                slots[slot][i] ^= 0x10;
                ASSERT_EQ(TANHE_EFORMAT, try_load(&electricity, slots[0], slots[1]));
                slots[slot][i] = (uint8_t)~fill;
                ASSERT_EQ(TANHE_EFORMAT, try_load(&electricity, slots[0], slots[1]));
            }
        }
    }
    PASS();
}

/* A register of another range, or none where there was one. */
TEST another_register(void) {
    uint8_t slots[2][BYTES];
    memset(slots, 0xff, sizeof slots);
    tanhe_meter meter = started(&electricity, NOON, 500000);
    int32_t slot = saved(meter, slots[0]);
    if (slot == 1) {
        memcpy(slots[1], slots[0], BYTES);
        memset(slots[0], 0xff, BYTES);
    }
    tanhe_meter_config config = electricity;
    ASSERT_EQ(TANHE_OK, try_load(&config, slots[0], slots[1]));
    config.modulus = 500001;
    ASSERT_EQ(TANHE_OK, try_load(&config, slots[0], slots[1]));
    config.modulus = 500000;
    ASSERT_EQ(TANHE_ECONFLICT, try_load(&config, slots[0], slots[1]));
    config.modulus = 0;
    ASSERT_EQ(TANHE_ECONFLICT, try_load(&config, slots[0], slots[1]));
    PASS();
}

/* Every bit of a state that is alone; then bytes whose check sum is right, but which no meter saves. */
TEST damaged_states(void) {
    uint8_t slots[2][BYTES], bytes[BYTES];
    memset(slots, 0xff, sizeof slots);
    int32_t slot = saved(lived(NULL), bytes);
    for (int bit = 0; bit < 8 * BYTES; bit++) {
        memcpy(slots[slot], bytes, BYTES);
        slots[slot][bit / 8] ^= (uint8_t)(1 << bit % 8);
        ASSERT_EQ(TANHE_EFORMAT, try_load(&electricity, slots[0], slots[1]));
    }
    static const struct {
        int at, count;
        uint64_t value;
        tanhe_status status;
    } cases[] = {
        {AT_VERSION, 2, 1, TANHE_OK},
        {AT_VERSION, 2, 2, TANHE_EFORMAT},
        {AT_VERSION, 2, 0, TANHE_EFORMAT},
        {AT_VERSION, 2, 257, TANHE_EFORMAT},
        {AT_SIZE, 2, 136, TANHE_OK},
        {AT_SIZE, 2, 135, TANHE_EFORMAT},
        {AT_SIZE, 2, 392, TANHE_EFORMAT},
        {0, 4, UINT64_C(0x55544d54), TANHE_EFORMAT}, /* "TMTU" */
        {AT_TIME, 8, UINT64_C(0x0003ffffffffffff), TANHE_OK},
        {AT_TIME, 8, UINT64_C(0x0004000000000000), TANHE_EFORMAT},
        {AT_TIME, 8, UINT64_C(0xfffc000000000000), TANHE_OK},
        {AT_TIME, 8, UINT64_C(0xfffbffffffffffff), TANHE_EFORMAT},
        {AT_READING, 8, 999999, TANHE_OK},
        {AT_READING, 8, UINT64_MAX, TANHE_EFORMAT},
        {AT_PENDING, 8, INT64_MAX, TANHE_OK},
        {AT_PENDING, 8, UINT64_C(0x8000000000000000), TANHE_EFORMAT},
        {AT_DENOMINATOR, 4, 1, TANHE_ECONFLICT},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        memcpy(slots[slot], bytes, BYTES);
        put(slots[slot] + cases[i].at, cases[i].count, cases[i].value);
        seal(slots[slot]);
        ASSERT_EQ_FMT(cases[i].status, try_load(&electricity, slots[0], slots[1]), "%d");
    }
    /* the newest whole state counts, even when it is another meter's */
    memcpy(slots[slot], bytes, BYTES);
    tanhe_meter meter = lived(NULL);
    meter.sequence++;
    ASSERT_EQ(1 - slot, saved(meter, slots[1 - slot]));
    put(slots[1 - slot] + AT_DENOMINATOR, 4, 1);
    seal(slots[1 - slot]);
    ASSERT_EQ(TANHE_ECONFLICT, try_load(&electricity, slots[0], slots[1]));
    PASS();
}

/* Sequence numbers go on from 2^32 - 1 to 0, and the newer state is always known. */
TEST sequence_numbers(void) {
    uint8_t slots[2][BYTES], bytes[BYTES];
    int32_t slot;
    tanhe_meter loaded, meter = started(&electricity, NOON, 0);
    meter = with(&meter, &electricity, AT_TIME, 8, NOON); /* has saved once */
    meter = with(&meter, &electricity, AT_SEQUENCE, 4, UINT64_C(0xfffffffe) + (meter.sequence + 1) % 2);
    memset(slots, 0xff, sizeof slots);
    for (int i = 0; i < 6; i++) {
        uint32_t before = meter.sequence;
        ASSERT_EQ(TANHE_OK, tanhe_meter_save(&meter, bytes, BYTES, &slot));
        ASSERT_EQ((uint32_t)(before + 1), meter.sequence);
        memcpy(slots[slot], bytes, BYTES);
        ASSERT_EQ(TANHE_OK, tanhe_meter_load(&loaded, &electricity, slots[0], slots[1]));
        ASSERT(same(&meter, &loaded));
        meter.time += 60;
    }
    ASSERT_LT(meter.sequence, 8);
    /* nearly half the numbers apart, either way */
    static const uint32_t numbers[] = {0, 1, 2, 1000, 0x7ffffffe, 0x80000000, 0xfffffffe, 0xffffffff};
    for (size_t i = 0; i < COUNT(numbers); i++) {
        tanhe_meter old = meter;
        old.sequence = numbers[i] - 1;
        int32_t first = saved(old, slots[0]);
        memcpy(bytes, slots[0], BYTES);
        tanhe_meter young = old;
        young.sequence = numbers[i] + 0x7fffffff - 1;
        young.time++;
        int32_t second = saved(young, slots[1 - first]);
        ASSERT_EQ(1 - first, second);
        memcpy(slots[first], bytes, BYTES);
        ASSERT_EQ(TANHE_OK, tanhe_meter_load(&loaded, &electricity, slots[0], slots[1]));
        ASSERT_EQ(young.time, loaded.time);
    }
    PASS();
}

/* ---- power cuts ---- */

#define FILLS    4 /* what is behind the cut: the old bytes, 0xFF, 0, anything */
#define GARBAGES 5 /* the byte at the cut: as behind it, or half written in one of four ways */

static void tear(uint8_t *torn, const uint8_t *old, const uint8_t *bytes, int cut, int fill, int garbage) {
    for (int i = 0; i < BYTES; i++) {
        uint8_t behind[FILLS] = {old[i], 0xff, 0, 0};
        behind[3] = random_byte();
        torn[i] = i < cut ? bytes[i] : behind[fill];
    }
    if (garbage > 0 && cut < BYTES) {
        uint8_t ways[] = {random_byte(), (uint8_t)(bytes[cut] ^ 1 << cut % 8),
                          (uint8_t)(old[cut] & bytes[cut]), (uint8_t)(old[cut] | bytes[cut])};
        torn[cut] = ways[garbage - 1];
    }
}

static int is_blank(const uint8_t *bytes) {
    return (bytes[0] == 0 || bytes[0] == 0xff) && memcmp(bytes, bytes + 1, BYTES - 1) == 0;
}

/* After a cut there is the old or the new state; saved again, it goes where the torn one is. */
TEST cut_once(uint8_t slots[2][BYTES], const uint8_t *bytes, int32_t slot, const tanhe_meter *old,
              const tanhe_meter *young) {
    tanhe_meter loaded;
    const tanhe_meter *expected = memcmp(slots[slot], bytes, BYTES) == 0 ? young : old;
    MARK(loaded);
    tanhe_status status = tanhe_meter_load(&loaded, &electricity, slots[0], slots[1]);
    if (!expected) {
        int nothing = is_blank(slots[0]) && is_blank(slots[1]);
        ASSERT_EQ_FMT(nothing ? TANHE_EMISSING : TANHE_EFORMAT, status, "%d");
        ASSERT(MARKED(loaded));
        PASS();
    }
    ASSERT_EQ_FMT(TANHE_OK, status, "%d");
    ASSERT(same(expected, &loaded));
    uint8_t next_bytes[BYTES];
    int32_t next;
    ASSERT_EQ(TANHE_OK, tanhe_meter_save(&loaded, next_bytes, BYTES, &next));
    ASSERT_EQ(expected == young ? 1 - slot : slot, next);
    PASS();
}

TEST power_cuts(void) {
    int32_t factor = 490000;
    tanhe_meter_period period = always(&factor, NOON);
    tanhe_meter_schedule schedule = schedule_of(&period, 1);
    for (int erased = 0; erased < 256; erased += 255) {
        uint8_t slots[2][BYTES], bytes[BYTES], kept[BYTES];
        tanhe_meter meter = lived(&schedule), old;
        memset(slots, erased, sizeof slots);
        for (int save = 0; save < 6; save++) {
            int32_t slot;
            ASSERT_EQ(TANHE_OK, tanhe_meter_save(&meter, bytes, BYTES, &slot));
            memcpy(kept, slots[slot], BYTES);
            int whole = 0;
            for (int cut = 0; cut <= BYTES; cut++) {
                for (int way = 0; way < FILLS * GARBAGES; way++) {
                    tear(slots[slot], kept, bytes, cut, way % FILLS, way / FILLS);
                    CHECK_CALL(cut_once(slots, bytes, slot, save == 0 ? NULL : &old, &meter));
                    whole += memcmp(slots[slot], bytes, BYTES) == 0;
                }
            }
            ASSERT_GTE(whole, FILLS * GARBAGES); /* every way when all bytes were written */
            ASSERT_LT(whole, 4 * FILLS * GARBAGES);
            memcpy(slots[slot], bytes, BYTES);
            old = meter;
            ASSERT_EQ(TANHE_OK, tanhe_meter_read(&meter, &electricity, &schedule, meter.time + 60, 0,
                                                 meter.reading + 1 + save * 700, NULL));
        }
    }
    PASS();
}

/* A life with a cut at every save: no counts but those since the last whole save are ever lost. */
TEST cut_after_cut(void) {
    uint8_t slots[2][BYTES], bytes[BYTES];
    memset(slots, 0xff, sizeof slots);
    tanhe_meter meter = started(&electricity, NOON, 0), kept = meter;
    int32_t slot;
    ASSERT_EQ(TANHE_OK, tanhe_meter_save(&meter, slots[1], BYTES, &slot));
    if (slot == 0) {
        memcpy(slots[0], slots[1], BYTES);
        memset(slots[1], 0xff, BYTES);
    }
    kept = meter;
    for (int i = 0; i < 3000; i++) {
        ASSERT_EQ(TANHE_OK,
                  tanhe_meter_count(&meter, &electricity, NULL, meter.time + 1, i % 5, 1 + i % 100, NULL));
        ASSERT_EQ(TANHE_OK, tanhe_meter_save(&meter, bytes, BYTES, &slot));
        int cut = i % 3 == 0 ? BYTES : i * 7 % BYTES;
        uint8_t old[BYTES];
        memcpy(old, slots[slot], BYTES);
        tear(slots[slot], old, bytes, cut, i % FILLS, i % GARBAGES);
        if (cut == BYTES)
            kept = meter;
        ASSERT_EQ(TANHE_OK, tanhe_meter_load(&meter, &electricity, slots[0], slots[1]));
        ASSERT(same(&kept, &meter));
    }
    PASS();
}

/* Where writes may fail, a copy is saved, and kept when it was written: the whole slot is never written over. */
TEST writes_that_fail(void) {
    uint8_t slots[2][BYTES], bytes[BYTES];
    memset(slots, 0xff, sizeof slots);
    tanhe_meter meter = started(&electricity, NOON, 0), kept = meter, loaded;
    for (int i = 0; i < 300; i++) {
        int32_t slot;
        ASSERT_EQ(TANHE_OK, tanhe_meter_count(&meter, &electricity, NULL, meter.time + 1, 0, 1, NULL));
        tanhe_meter next = meter;
        ASSERT_EQ(TANHE_OK, tanhe_meter_save(&next, bytes, sizeof bytes, &slot));
        if (i % 3 == 0 || i % 7 == 0) {
            memcpy(slots[slot], bytes, BYTES);
            meter = next;
            kept = next;
        } else {
            memset(slots[slot], i, BYTES - 1);
        }
        ASSERT_EQ(TANHE_OK, tanhe_meter_load(&loaded, &electricity, slots[0], slots[1]));
        ASSERT(same(&kept, &loaded));
    }
    PASS();
}

/* ---- the calendar ---- */

TEST midnights(void) {
    static const struct {
        int32_t year, month, day, offset;
        int64_t time;
    } cases[] = {
        {1970, 1, 1, 0, 0},          {1970, 1, 1, CHINA, -28800},     {1970, 1, 1, -18000, 18000},
        {1970, 1, 1, 86400, -86400}, {1970, 1, 1, -86400, 86400},     {1999, 12, 31, 0, 946598400},
        {2000, 2, 29, 0, 951782400}, {2000, 3, 1, 0, 951868800},      {2024, 2, 29, 0, 1709164800},
        {2026, 1, 1, 0, 1767225600}, {2026, 1, 1, CHINA, 1767196800}, {2038, 1, 19, 0, 2147472000},
        {2100, 3, 1, 0, 4107542400}, {9999, 12, 31, 0, 253402214400},
    };
    int64_t time = 1;
    for (size_t i = 0; i < COUNT(cases); i++) {
        ASSERT_EQ(TANHE_OK,
                  tanhe_meter_midnight(cases[i].year, cases[i].month, cases[i].day, cases[i].offset, &time));
        ASSERT_EQ_FMT(cases[i].time, time, "%" PRId64);
    }
    time = 77;
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(2026, 1, 1, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(1969, 12, 31, 0, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(10000, 1, 1, 0, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(INT32_MIN, 1, 1, 0, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(INT32_MAX, 1, 1, 0, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(2026, 0, 1, 0, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(2026, 13, 1, 0, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(2026, INT32_MIN, 1, 0, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(2026, INT32_MAX, 1, 0, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(2026, 1, 0, 0, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(2026, 1, 32, 0, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(2026, 1, INT32_MIN, 0, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(2026, 1, INT32_MAX, 0, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(2026, 2, 29, 0, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(2100, 2, 29, 0, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(2024, 2, 30, 0, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(2024, 1, 1, 86401, &time));
    ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(2024, 1, 1, -86401, &time));
    ASSERT_EQ(77, time);
    PASS();
}

/* Every day from 1970 to 9999, counted one after the other, and no other. */
TEST every_day(void) {
    static const int32_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int64_t expected = -CHINA;
    for (int32_t year = 1970; year <= 9999; year++) {
        int leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        for (int32_t month = 1; month <= 12; month++) {
            int32_t days = lengths[month - 1] + (month == 2 && leap);
            int64_t time = -1;
            for (int32_t day = 1; day <= days; day++) {
                ASSERT_EQ(TANHE_OK, tanhe_meter_midnight(year, month, day, CHINA, &time));
                ASSERT_EQ(expected, time);
                expected += DAY;
            }
            ASSERT_EQ(TANHE_EARG, tanhe_meter_midnight(year, month, days + 1, CHINA, &time));
        }
    }
    PASS();
}

SUITE(meter) {
    RUN_TEST(layout);
    RUN_TEST(numbers_that_never_change);
    RUN_TEST(starting);
    RUN_TEST(every_member_of_a_config);
    RUN_TEST(electricity_by_hand);
    RUN_TEST(gas_by_hand);
    RUN_TEST(heat_by_hand);
    RUN_TEST(water_by_hand);
    RUN_TEST(rounded_once);
    RUN_TEST(tariffs);
    RUN_TEST(widest_products);
    RUN_TEST(pulses);
    RUN_TEST(rollover);
    RUN_TEST(register_jumps);
    RUN_TEST(step_back_of_a_register);
    RUN_TEST(after_an_outage);
    RUN_TEST(changed_register);
    RUN_TEST(no_register);
    RUN_TEST(register_statuses);
    RUN_TEST(gaps);
    RUN_TEST(gap_under_one_factor);
    RUN_TEST(clock_that_steps_back);
    RUN_TEST(clock_without_tolerance);
    RUN_TEST(equal_times);
    RUN_TEST(new_year);
    RUN_TEST(quarters_of_an_hour);
    RUN_TEST(hours_with_an_unknown_one);
    RUN_TEST(stretches_without_factors);
    RUN_TEST(equal_factors_are_one);
    RUN_TEST(spreading);
    RUN_TEST(too_long_to_spread);
    RUN_TEST(odd_schedules);
    RUN_TEST(malformed_schedules);
    RUN_TEST(settled_later);
    RUN_TEST(numerators_may_change);
    RUN_TEST(denominators_may_not);
    RUN_TEST(largest_totals);
    RUN_TEST(largest_totals_in_parts);
    RUN_TEST(full_totals);
    RUN_TEST(full_tariffs);
    RUN_TEST(full_sum_of_tariffs);
    RUN_TEST(carries);
    RUN_TEST(settling_much);
    RUN_TEST(event_counters_stop);
    RUN_TEST(totals_need_a_place);
    RUN_TEST(saving);
    RUN_TEST(saved_layout);
    RUN_TEST(saved_totals);
    RUN_TEST(state_of_an_old_meter);
    RUN_TEST(loading);
    RUN_TEST(nothing_was_ever_written);
    RUN_TEST(another_register);
    RUN_TEST(damaged_states);
    RUN_TEST(sequence_numbers);
    RUN_TEST(power_cuts);
    RUN_TEST(cut_after_cut);
    RUN_TEST(writes_that_fail);
    RUN_TEST(midnights);
    RUN_TEST(every_day);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(meter);
    GREATEST_MAIN_END();
}
