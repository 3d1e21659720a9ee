/* SPDX-License-Identifier: MIT */

/* The room meter. */

#include "digest.h"

#include "tanhe/meter.h"

/* ---- meter ----------------------------------------------------------------------------------------------- */

#define QUARTERS 96

static const tanhe_meter_config meters[] = {
    {.unit = {1, 1600}, /* electricity, 1600 pulses to the kWh */
     .energy = {1000000, 1},
     .coal = {122900, 1},
     .modulus = 1000000,
     .max_counts = 3000,
     .gap_s = 500,
     .clock_tolerance_s = 5,
     .several = TANHE_METER_SPREAD},
    {.unit = {1, 100}, /* gas, 0.01 m3 a count, 38931 kJ/m3 */
     .energy = {32442500, 3},
     .coal = {1330000, 1},
     .modulus = 100000,
     .max_counts = 2500,
     .gap_s = 400,
     .clock_tolerance_s = 60,
     .several = TANHE_METER_PEND},
};

static void put_meter_report(tanhe_status status, const tanhe_meter_report *report) {
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put_integer(report->counts);
    put_integer(report->pending);
    put_integer(report->elapsed_s);
    put_integer(report->flags);
}

static void put_meter_totals(const tanhe_meter *meter, const tanhe_meter_config *config) {
    tanhe_meter_totals totals;
    tanhe_status status = tanhe_meter_total(meter, config, &totals);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put_integer(totals.energy_mwh);
    for (size_t i = 0; i < TANHE_METER_TARIFFS; i++)
        put_integer(totals.tariff_energy_mwh[i]);
    put_integer(totals.coal_mg);
    put_integer(totals.co2_mg);
    put_integer(totals.pending_counts);
    put_integer(totals.time);
    put_integer(totals.gaps);
    put_integer(totals.steps_back);
    put_integer(totals.rollovers);
    put_integer(totals.refused);
}

/* Through a loss of power. */
static void reload(tanhe_meter *meter, const tanhe_meter_config *config,
                   uint8_t slots[2][TANHE_METER_BYTES]) {
    uint8_t bytes[TANHE_METER_BYTES];
    int32_t slot = 0;

    put_integer(tanhe_meter_save(meter, bytes, sizeof bytes, &slot));
    put_integer(slot);
    put_bytes(bytes, sizeof bytes);
    memcpy(slots[slot], bytes, sizeof bytes);
    put_integer(tanhe_meter_load(meter, config, slots[0], slots[1]));
    put_meter_totals(meter, config);
}

/* Pulses and register readings at random times, from before the schedule to behind it. */
static void run_meter(const tanhe_meter_config *config, const tanhe_meter_schedule *schedule, int64_t time) {
    uint8_t slots[2][TANHE_METER_BYTES];
    tanhe_meter meter;
    tanhe_meter_report report;
    int64_t reading = config->modulus - 5000;

    memset(slots, 0xff, sizeof slots);
    put_integer(tanhe_meter_start(&meter, config, time, reading));
    for (int i = 0; i < 1500; i++) {
        int32_t tariff = (int32_t)random_below(TANHE_METER_TARIFFS);
        uint32_t counts = random_below(1000);
        time += (int64_t)random_below(600) - 20;
        if (random_below(3) == 0) {
            put_meter_report(tanhe_meter_count(&meter, config, schedule, time, tariff, counts, &report),
                             &report);
        } else {
            reading = (reading + counts) % config->modulus;
            put_meter_report(tanhe_meter_read(&meter, config, schedule, time, tariff, reading, &report),
                             &report);
        }
        if (i % 50 == 49)
            reload(&meter, config, slots);
        if (i % 400 == 399)
            put_integer(tanhe_meter_settle(&meter, config, 1 + random_below(500), 536600));
    }
    reload(&meter, config, slots);
}

void digest_meter(void) {
    static int32_t quarters[QUARTERS];
    static const int32_t average[] = {556800};
    tanhe_meter_period periods[2];
    tanhe_meter_schedule schedule;
    int64_t midnight = 0;

    section_begin();
    random_begin(11);
    put_integer(tanhe_meter_midnight(2024, 2, 29, 28800, &midnight));
    put_integer(midnight);
    for (size_t i = 0; i < QUARTERS; i++)
        quarters[i] = i % 11 == 10 ? TANHE_METER_UNKNOWN : (int32_t)random_below(1000000);
    memset(periods, 0, sizeof periods);
    periods[0].begin = midnight;
    periods[0].duration_s = 86400;
    periods[0].factors.address = quarters;
    periods[0].count = QUARTERS;
    periods[0].step_s = 900;
    periods[1].begin = midnight + 172800;
    periods[1].duration_s = 172800;
    periods[1].factors.address = average;
    periods[1].count = 1;
    memset(&schedule, 0, sizeof schedule);
    schedule.periods.address = periods;
    schedule.count = 2;
    for (size_t i = 0; i < COUNT(meters); i++)
        run_meter(&meters[i], &schedule, midnight - 7200);
    section_end("meter");
}
