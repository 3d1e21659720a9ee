/* SPDX-License-Identifier: MIT */
#include "gateway.h"

#include "board.h"
#include "factors.h"

#define CHINA_TIME 28800 /* local time minus UTC, in seconds */
#define HOUR       3600

/* A register of six digits and two decimals, in kWh: a count is 0.01 kWh. Constant, so it stays in flash. */
static const tanhe_meter_config config = {
    .unit = {1, 100},
    .energy = {1000000, 1}, /* mWh in a kWh */
    .coal = {COAL_MG_PER_KWH, 1},
    .modulus = 100000000,
    .max_counts = 960000, /* 400 kW, the building's connection, for a day: more at once is a misreading */
    .gap_s = 90 * 60,     /* an hourly reading is missing */
    .clock_tolerance_s = 60,
    .several =
        TANHE_METER_SPREAD, /* hourly readings under quarter-hourly factors: taken as even over the hour */
};

/* ---- tariffs ---- */

/* An example in the usual shape, of no particular tariff sheet: put in the one that holds where the meter is. */
enum { SHARP, PEAK, FLAT, VALLEY };
static const uint8_t tariff_of_hour[24] = {
    VALLEY, VALLEY, VALLEY, VALLEY, VALLEY, VALLEY, VALLEY, FLAT,  FLAT,  FLAT,  FLAT, PEAK,
    PEAK,   PEAK,   FLAT,   FLAT,   FLAT,   FLAT,   SHARP,  SHARP, SHARP, SHARP, PEAK, VALLEY,
};

int32_t gateway_tariff(int64_t time) {
    return tariff_of_hour[(time + CHINA_TIME) / HOUR % 24];
}

/* ---- CO2 factors ---- */

static const int32_t hunan_2022 = HUNAN_2022_MG_PER_KWH;
static const int32_t hunan_2023 = HUNAN_2023_MG_PER_KWH;

/*
 * Quarters of an hour, from 08:00 to 20:00 of 1 January 2023. MADE UP for this example: no such factors are
 * published. Those from 12:00 to 13:00 did not arrive.
 */
#define QUARTER        900
#define QUARTERS       48
#define QUARTERS_BEGIN 28800 /* seconds of the day */
#define NOT_ARRIVED    TANHE_METER_UNKNOWN
static const int32_t quarters[QUARTERS] = {
    528000,      524000,      519000,      513000,      506000, 498000, 491000, 484000, /* 08:00 */
    476000,      469000,      461000,      455000,      450000, 446000, 443000, 441000, /* 10:00 */
    NOT_ARRIVED, NOT_ARRIVED, NOT_ARRIVED, NOT_ARRIVED, 440000, 442000, 445000, 449000, /* 12:00 */
    454000,      460000,      467000,      474000,      482000, 490000, 499000, 508000, /* 14:00 */
    517000,      526000,      535000,      543000,      550000, 556000, 561000, 565000, /* 16:00 */
    568000,      570000,      571000,      571000,      570000, 568000, 565000, 561000, /* 18:00 */
};

static tanhe_meter_period period(int64_t begin, int64_t end, const int32_t *factors, int32_t count,
                                 uint32_t step_s) {
    tanhe_meter_period made = {.begin = begin, .factors = {factors}, .count = count, .step_s = step_s};
    made.duration_s = (uint32_t)(end - begin);
    return made;
}

/* The factor of a year holds from midnight to midnight, local time, but where quarter-hourly ones are known. */
static tanhe_status make_schedule(gateway *g) {
    int64_t in_2022, in_2023, in_2024;
    if (tanhe_meter_midnight(2022, 1, 1, CHINA_TIME, &in_2022) != TANHE_OK ||
        tanhe_meter_midnight(2023, 1, 1, CHINA_TIME, &in_2023) != TANHE_OK ||
        tanhe_meter_midnight(2024, 1, 1, CHINA_TIME, &in_2024) != TANHE_OK)
        return TANHE_EARG;
    int64_t first_quarter = in_2023 + QUARTERS_BEGIN;
    int64_t after_the_last = first_quarter + (int64_t)QUARTERS * QUARTER;
    g->periods[0] = period(in_2022, in_2023, &hunan_2022, 1, 0);
    g->periods[1] = period(in_2023, first_quarter, &hunan_2023, 1, 0);
    g->periods[2] = period(first_quarter, after_the_last, quarters, QUARTERS, QUARTER);
    g->periods[3] = period(after_the_last, in_2024, &hunan_2023, 1, 0);
    g->schedule = (tanhe_meter_schedule){.periods = {g->periods}, .count = GATEWAY_PERIODS};
    return TANHE_OK;
}

/* ---- storage ---- */

/*
 * Counted on in a copy: after a write that fails, the next save goes to the same slot again, and the other slot
 * stays whole.
 */
static void save(gateway *g) {
    uint8_t bytes[TANHE_METER_BYTES];
    tanhe_meter saved = g->meter;
    int32_t slot;
    if (tanhe_meter_save(&saved, bytes, sizeof bytes, &slot) == TANHE_OK && board_write_slot(slot, bytes)) {
        g->meter = saved;
    } else {
        g->failed_writes++;
    }
}

tanhe_status gateway_power_up(gateway *g) {
    uint8_t slot0[TANHE_METER_BYTES], slot1[TANHE_METER_BYTES];
    tanhe_status status = make_schedule(g);
    if (status != TANHE_OK)
        return status;
    board_read_slot(0, slot0);
    board_read_slot(1, slot1);
    g->failed_writes = 0;
    status = tanhe_meter_load(&g->meter, &config, slot0, slot1);
    /*
     * Only an empty storage is the first day of a meter. EFORMAT (both slots are broken) or ECONFLICT (a state of
     * another config) would lose the totals if we started here: a person must say so.
     */
    if (status != TANHE_EMISSING)
        return status;
    status = tanhe_meter_start(&g->meter, &config, board_clock(), board_register());
    if (status == TANHE_OK)
        save(g);
    return status;
}

/* ---- readings ---- */

tanhe_status gateway_read(gateway *g, tanhe_meter_report *report) {
    int64_t now = board_clock();
    /* At 11:00:00 the register tells of the hour before 11:00. */
    int32_t tariff = gateway_tariff(now - 1);
    tanhe_status status =
        tanhe_meter_read(&g->meter, &config, &g->schedule, now, tariff, board_register(), report);
    /*
     * EJUMP is counted as refused: a misreading heals at the next reading, a changed meter needs a person. After
     * EARG (a register or a clock outside its range, or a bad schedule), ECONFLICT (the RAM is corrupt) and ERANGE
     * (full) nothing has changed; after EARG the next good reading brings the counts.
     */
    if (status == TANHE_OK || status == TANHE_EJUMP)
        save(g);
    return status;
}

tanhe_status gateway_meter_changed(gateway *g) {
    tanhe_status status = tanhe_meter_rebase(&g->meter, &config, board_clock(), board_register());
    if (status == TANHE_OK)
        save(g);
    return status;
}

tanhe_status gateway_settle(gateway *g, int32_t factor) {
    tanhe_status status = tanhe_meter_settle(&g->meter, &config, g->meter.pending, factor);
    if (status == TANHE_OK)
        save(g);
    return status;
}

tanhe_status gateway_totals(const gateway *g, tanhe_meter_totals *totals) {
    return tanhe_meter_total(&g->meter, &config, totals);
}
