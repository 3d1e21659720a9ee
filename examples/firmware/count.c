/* SPDX-License-Identifier: MIT */

/*
 * How many instructions a reading takes: run with `qemu-system-arm -icount shift=10`, where every instruction takes
 * 1024 ns of the board's time, and timed by its timer, which ticks every 40 ns. Prints one number a line: pulses and
 * register under a yearly factor, pulses and register under factors of a quarter of an hour, then the totals and a
 * save.
 */

#include "platform.h"
#include "print.h"
#include "tanhe/meter.h"

#define NS_A_TICK        40
#define NS_A_INSTRUCTION 1024
#define READINGS         960 /* ten days of quarters of an hour */
#define BEGIN            1672502400
#define QUARTER          900
#define DAY              86400

/* The timer of the board counts down. */
typedef struct timer {
    volatile uint32_t control, value, reload;
} timer;
#define TIMER ((timer *)0x40000000)

static const tanhe_meter_config config = {
    .unit = {1, 1600},
    .energy = {1000000, 1},
    .coal = {122900, 1},
    .modulus = 100000000,
    .max_counts = 100000,
    .gap_s = 1000,
    .clock_tolerance_s = 60,
    .several = TANHE_METER_SPREAD,
};

static const int32_t year = 497600;
static const tanhe_meter_period years[] = {
    {.begin = BEGIN - 365 * DAY, .factors = {&year}, .duration_s = 365 * DAY, .count = 1},
    {.begin = BEGIN, .factors = {&year}, .duration_s = 365 * DAY, .count = 1},
};
static const tanhe_meter_schedule yearly = {.periods = {years}, .count = 2};

static int32_t factors[READINGS];
static const tanhe_meter_period stretch[] = {
    {.begin = BEGIN,
     .factors = {factors},
     .duration_s = READINGS * QUARTER,
     .step_s = QUARTER,
     .count = READINGS},
};
static const tanhe_meter_schedule quarterly = {.periods = {stretch}, .count = 1};

typedef struct work {
    tanhe_meter meter;
    const tanhe_meter_schedule *schedule;
    int64_t time, reading;
    tanhe_meter_report report;
    tanhe_meter_totals totals;
    uint8_t bytes[TANHE_METER_BYTES];
    int32_t slot;
    uint32_t random;
} work;

typedef tanhe_status (*step)(work *w);

static tanhe_status nothing(work *w) {
    return w->slot;
}

static tanhe_status pulses(work *w) {
    return tanhe_meter_count(&w->meter, &config, w->schedule, w->time, 2, w->random >> 22, &w->report);
}

static tanhe_status registers(work *w) {
    return tanhe_meter_read(&w->meter, &config, w->schedule, w->time, 2, w->reading, &w->report);
}

static tanhe_status totals(work *w) {
    return tanhe_meter_total(&w->meter, &config, &w->totals);
}

static tanhe_status save(work *w) {
    return tanhe_meter_save(&w->meter, w->bytes, sizeof w->bytes, &w->slot);
}

/* Ticks of so many steps, and of what the loop does besides; 0 when one failed. */
static uint32_t ticks_of(step take, const tanhe_meter_schedule *schedule) {
    static work w;
    w = (work){.schedule = schedule, .time = BEGIN, .random = 1};
    int failed = tanhe_meter_start(&w.meter, &config, w.time, 0) != TANHE_OK;
    uint32_t begin = TIMER->value;
    for (int i = 0; i < READINGS; i++) {
        w.time += QUARTER;
        w.random = w.random * 1664525 + 1013904223;
        w.reading += w.random >> 22;
        failed |= take(&w) != TANHE_OK;
    }
    uint32_t end = TIMER->value;
    return failed ? 0 : begin - end;
}

int program(void) {
    static const struct {
        step take;
        const tanhe_meter_schedule *schedule;
    } cases[] = {{pulses, &yearly},       {registers, &yearly}, {pulses, &quarterly},
                 {registers, &quarterly}, {totals, &yearly},    {save, &yearly}};
    for (int i = 0; i < READINGS; i++)
        factors[i] = 450000 + i % 96 * 1000;
    TIMER->reload = UINT32_MAX;
    TIMER->value = UINT32_MAX;
    TIMER->control = 1;
    uint32_t loop = ticks_of(nothing, &yearly);
    for (unsigned i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint32_t ticks = ticks_of(cases[i].take, cases[i].schedule);
        if (ticks <= loop)
            return 1;
        uint64_t ns = (uint64_t)(ticks - loop) * NS_A_TICK / READINGS;
        print_number((int64_t)(ns / NS_A_INSTRUCTION), 0, 1);
        platform_print("\n");
    }
    return 0;
}
