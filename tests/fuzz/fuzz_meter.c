/* SPDX-License-Identifier: MIT */

/*
 * A meter's life beside a model of it. The input is: a config (1 byte, or 0xFF and 48 bytes), a schedule (1 byte:
 * how many periods; each 2 bytes until it begins, 2 bytes of length, 1 byte for the number of factors, 2 bytes of
 * step, 2 bytes a factor), then operations: 1 byte, and what the operation takes.
 *
 * The model keeps exact fractions in 128 bits and looks up the factor of every single second.
 */

#include "fuzz.h"
#include "tanhe/meter.h"

__extension__ typedef unsigned __int128 wide;

#define START        1000000
#define PERIODS      4
#define FACTORS      8
#define SECONDS_MOST 20000 /* longer between two readings: the model believes the library about CO2 */

static const tanhe_status count_status[] = {TANHE_OK, TANHE_EARG, TANHE_EJUMP, TANHE_ERANGE};

typedef struct model {
    wide energy[TANHE_METER_TARIFFS], coal, co2;
    int64_t time, reading, pending;
    int32_t gaps, steps_back, rollovers, refused;
    int co2_known;
} model;

/* What a slot of the storage holds, and the meter and the model as they were then. */
typedef struct slot {
    uint8_t bytes[TANHE_METER_BYTES];
    tanhe_meter meter;
    model m;
    int whole;
} slot;

typedef struct life {
    tanhe_meter meter;
    tanhe_meter_config config;
    tanhe_meter_schedule schedule;
    model m;
    slot slots[2];
} life;

/* ---- the model ---- */

/* The factor of a second. */
static int32_t factor_at(const tanhe_meter_schedule *schedule, int64_t second) {
    for (int32_t i = 0; i < schedule->count; i++) {
        const tanhe_meter_period *p = (const tanhe_meter_period *)schedule->periods.address + i;
        const int32_t *factors = (const int32_t *)p->factors.address;
        if (second < p->begin || second >= p->begin + p->duration_s)
            continue;
        int64_t index = p->step_s > 0 ? (second - p->begin) / p->step_s : 0;
        return index < p->count ? factors[index] : TANHE_METER_UNKNOWN;
    }
    return TANHE_METER_UNKNOWN;
}

/* CO2 and pending of counts that came in [from, end): every second has its part. */
static int64_t add_carbon(const life *l, int64_t from, int64_t end, int64_t counts, wide *co2) {
    int64_t pending = 0;
    int32_t first = factor_at(&l->schedule, from);
    int alike = 1;
    wide sum = 0;
    wide given = 0;
    for (int64_t second = from; second < end; second++) {
        int32_t factor = factor_at(&l->schedule, second);
        wide until = (wide)counts * (wide)(second + 1 - from) / (wide)(end - from);
        if (factor == TANHE_METER_UNKNOWN)
            pending += (int64_t)(until - given);
        else
            sum += (until - given) * ((wide)factor * l->config.unit.numerator);
        given = until;
        alike = alike && factor == first;
    }
    if (!alike && l->config.several == TANHE_METER_PEND)
        return counts;
    *co2 += sum;
    return pending;
}

static void count_event(int32_t *events) {
    *events += *events < 65535;
}

/* A reading that the library took. */
static void model_count(life *l, int64_t time, int32_t tariff, int64_t counts,
                        const tanhe_meter_report *report) {
    model *m = &l->m;
    int64_t elapsed = time - m->time;
    int back = elapsed < -(int64_t)l->config.clock_tolerance_s;
    int gap = elapsed > l->config.gap_s;
    int64_t pending = counts;
    int64_t end = elapsed > 0 ? time : m->time + 1;
    m->energy[tariff] += (wide)counts * l->config.unit.numerator * l->config.energy.numerator;
    m->coal += (wide)counts * l->config.unit.numerator * l->config.coal.numerator;
    if (!back && end - m->time <= SECONDS_MOST) {
        pending = add_carbon(l, m->time, end, counts, &m->co2);
    } else if (!back) {
        pending = report->pending;
        m->co2_known = 0;
    }
    CHECK(report->counts == counts && report->pending == pending && report->elapsed_s == elapsed);
    CHECK(((report->flags & TANHE_METER_GAP) != 0) == gap);
    CHECK(((report->flags & TANHE_METER_STEPPED_BACK) != 0) == back);
    CHECK(((report->flags & TANHE_METER_PENDING) != 0) == (pending > 0));
    CHECK(report->reserved == 0);
    if (gap)
        count_event(&m->gaps);
    if (back)
        count_event(&m->steps_back);
    m->pending += pending;
    m->time = back || elapsed > 0 ? time : m->time;
}

static int is_full(wide numerator, wide denominator) {
    return numerator / denominator > INT64_MAX;
}

/* Is any total beyond 2^63 - 1? */
static int model_is_full(const life *l) {
    wide of_energy = (wide)l->config.unit.denominator * l->config.energy.denominator;
    wide all = 0;
    for (int i = 0; i < TANHE_METER_TARIFFS; i++)
        all += l->m.energy[i];
    return is_full(all, of_energy) ||
           is_full(l->m.coal, (wide)l->config.unit.denominator * l->config.coal.denominator) ||
           is_full(l->m.co2, l->config.unit.denominator);
}

static void check_totals(life *l) {
    tanhe_meter_totals t;
    const model *m = &l->m;
    wide all = 0;
    MARK(t);
    tanhe_status status = tanhe_meter_total(&l->meter, &l->config, &t);
    if (!m->co2_known && status == TANHE_OK)
        CHECK(t.co2_mg >= 0);
    if (m->co2_known)
        CHECK(status == (model_is_full(l) ? TANHE_ERANGE : TANHE_OK));
    if (status != TANHE_OK) {
        CHECK(status == TANHE_ERANGE && MARKED(t));
        return;
    }
    wide of_energy = (wide)l->config.unit.denominator * l->config.energy.denominator;
    for (int i = 0; i < TANHE_METER_TARIFFS; i++) {
        all += m->energy[i];
        CHECK((wide)t.tariff_energy_mwh[i] == m->energy[i] / of_energy);
    }
    CHECK((wide)t.energy_mwh == all / of_energy);
    CHECK((wide)t.coal_mg == m->coal / ((wide)l->config.unit.denominator * l->config.coal.denominator));
    CHECK(!m->co2_known || (wide)t.co2_mg == m->co2 / l->config.unit.denominator);
    CHECK(t.pending_counts == m->pending && t.time == m->time);
    CHECK(t.gaps == m->gaps && t.steps_back == m->steps_back);
    CHECK(t.rollovers == m->rollovers && t.refused == m->refused);
}

/* ---- operations ---- */

static int32_t small(fuzz_input *input) {
    int16_t value;
    fuzz_take(input, &value, sizeof(value));
    return value;
}

/* Mostly a step of seconds; now and then a long one, or a time out of range. */
static int64_t take_time(fuzz_input *input, const life *l) {
    uint8_t how = fuzz_byte(input);
    int64_t far;
    if (how < 240)
        return l->m.time + small(input) / 16;
    fuzz_take(input, &far, sizeof(far));
    return how < 248 ? l->m.time + far % (INT64_C(1) << 34) : far >> 12;
}

static int64_t take_counts(fuzz_input *input) {
    uint8_t how = fuzz_byte(input);
    uint32_t many;
    if (how < 224)
        return how % 32;
    fuzz_take(input, &many, sizeof(many));
    return how < 254 ? (int64_t)many : -(int64_t)many;
}

/* What a call refused left everything as it was, but for the count of refused readings. */
static void check_refused(life *l, const tanhe_meter *before, tanhe_status status) {
    tanhe_meter expected = *before;
    CHECK(IS_AMONG(status, count_status));
    if (status == TANHE_EJUMP) {
        expected.refused = (uint16_t)(expected.refused + (expected.refused < 65535));
        count_event(&l->m.refused);
    }
    if (status == TANHE_ERANGE)
        CHECK(!l->m.co2_known || model_is_full(l) || l->m.pending > INT64_MAX - UINT32_MAX);
    CHECK(SAME(l->meter, expected));
}

static int is_time(int64_t time) {
    return time >= -(INT64_C(1) << 50) && time < INT64_C(1) << 50;
}

static void do_count(life *l, fuzz_input *input) {
    tanhe_meter before = l->meter;
    tanhe_meter_report report;
    int64_t time = take_time(input, l);
    int32_t tariff = fuzz_byte(input) % (TANHE_METER_TARIFFS + 1);
    int64_t counts = take_counts(input);
    int sound = is_time(time) && tariff < TANHE_METER_TARIFFS && counts >= 0;
    MARK(report);
    tanhe_status status =
        tanhe_meter_count(&l->meter, &l->config, &l->schedule, time, tariff, counts, &report);
    CHECK(sound == (status != TANHE_EARG));
    CHECK(!sound || (status == TANHE_EJUMP) == (counts > l->config.max_counts));
    if (status == TANHE_OK) {
        model_count(l, time, tariff, counts, &report);
        return;
    }
    CHECK(MARKED(report));
    check_refused(l, &before, status);
}

static void do_read(life *l, fuzz_input *input) {
    tanhe_meter before = l->meter;
    tanhe_meter_report report;
    int64_t time = take_time(input, l);
    int32_t tariff = fuzz_byte(input) % (TANHE_METER_TARIFFS + 1);
    int64_t counts = take_counts(input);
    int64_t modulus = l->config.modulus;
    int64_t reading = counts;
    if (modulus > 0 && counts >= 0)
        reading = (int64_t)(((wide)l->m.reading + (wide)counts) % (wide)modulus);
    int rolled_over = reading < l->m.reading;
    MARK(report);
    tanhe_status status =
        tanhe_meter_read(&l->meter, &l->config, &l->schedule, time, tariff, reading, &report);
    int sound = is_time(time) && tariff < TANHE_METER_TARIFFS && modulus > 0 && counts >= 0;
    CHECK(sound == (status != TANHE_EARG));
    if (status == TANHE_OK) {
        counts %= modulus;
        CHECK(((report.flags & TANHE_METER_ROLLED_OVER) != 0) == rolled_over);
        CHECK(counts <= l->config.max_counts);
        model_count(l, time, tariff, counts, &report);
        l->m.reading = reading;
        if (rolled_over)
            count_event(&l->m.rollovers);
        return;
    }
    CHECK(MARKED(report));
    check_refused(l, &before, status);
}

static void do_rebase(life *l, fuzz_input *input) {
    tanhe_meter before = l->meter;
    int64_t time = take_time(input, l);
    int64_t reading = take_counts(input);
    tanhe_status status = tanhe_meter_rebase(&l->meter, &l->config, time, reading);
    int sound =
        is_time(time) && (l->config.modulus > 0 ? reading >= 0 && reading < l->config.modulus : reading == 0);
    CHECK(status == (sound ? TANHE_OK : TANHE_EARG));
    if (sound) {
        l->m.time = time;
        l->m.reading = reading;
    } else {
        check_refused(l, &before, status);
    }
}

static void do_settle(life *l, fuzz_input *input) {
    tanhe_meter before = l->meter;
    uint8_t how = fuzz_byte(input);
    int64_t counts = how < 64 ? l->m.pending : how < 128 ? l->m.pending / 2 : how - 128;
    int32_t factor;
    fuzz_take(input, &factor, sizeof(factor));
    tanhe_status status = tanhe_meter_settle(&l->meter, &l->config, counts, factor);
    int sound = counts >= 1 && counts <= l->m.pending && factor >= 0;
    CHECK(sound == (status != TANHE_EARG) && IS_AMONG(status, count_status));
    wide more = sound ? (wide)counts * l->config.unit.numerator * (wide)factor : 0;
    if (status == TANHE_OK) {
        l->m.co2 += more;
        l->m.pending -= counts;
        return;
    }
    CHECK(status != TANHE_ERANGE || !l->m.co2_known || is_full(l->m.co2 + more, l->config.unit.denominator));
    CHECK(SAME(l->meter, before));
}

/* Saves, and the power may fail while the bytes are written; then the meter goes on from what was kept. */
static void do_save(life *l, fuzz_input *input) {
    uint8_t bytes[TANHE_METER_BYTES];
    tanhe_meter loaded;
    int32_t place = -1;
    size_t cut = fuzz_byte(input);
    CHECK(tanhe_meter_save(&l->meter, bytes, sizeof(bytes), &place) == TANHE_OK);
    CHECK(place == 0 || place == 1);
    slot *s = &l->slots[place];
    const slot *other = &l->slots[1 - place];
    slot before = *s;
    memcpy(s->bytes, bytes, cut < sizeof(bytes) ? cut : sizeof(bytes));
    int complete = SAME(s->bytes, bytes);
    if (complete) {
        s->whole = 1;
        s->meter = l->meter;
        s->m = l->m;
    } else if (!SAME(s->bytes, before.bytes)) {
        s->whole = 0;
    }
    MARK(loaded);
    tanhe_status status = tanhe_meter_load(&loaded, &l->config, l->slots[0].bytes, l->slots[1].bytes);
    const slot *kept = !complete && other->whole ? other : s;
    if (!kept->whole) {
        CHECK(status == TANHE_EFORMAT || status == TANHE_EMISSING);
        CHECK(MARKED(loaded));
        return;
    }
    CHECK(status == TANHE_OK && SAME(loaded, kept->meter));
    l->meter = loaded;
    l->m = kept->m;
}

/* Days from 1970, year by year and month by month. */
static void check_midnight(fuzz_input *input) {
    static const int32_t days_of[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int32_t year = 1960 + (int32_t)((uint32_t)small(input) % 8100);
    int32_t month = fuzz_byte(input) % 14;
    int32_t day = fuzz_byte(input) % 33;
    int32_t offset = small(input) * 3;
    int64_t time;
    int64_t days = day - 1;
    MARK(time);
    tanhe_status status = tanhe_meter_midnight(year, month, day, offset, &time);
    int leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    int sound = year >= 1970 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && offset >= -86400 &&
                offset <= 86400;
    sound = sound && day <= days_of[month - 1] + (month == 2 && leap);
    CHECK(status == (sound ? TANHE_OK : TANHE_EARG) && (sound || MARKED(time)));
    if (!sound)
        return;
    for (int32_t y = 1970; y < year; y++)
        days += 365 + (y % 4 == 0 && (y % 100 != 0 || y % 400 == 0));
    for (int32_t i = 1; i < month; i++)
        days += days_of[i - 1] + (i == 2 && leap);
    CHECK(time == days * 86400 - offset);
}

static void do_one(life *l, fuzz_input *input) {
    switch (fuzz_byte(input) % 8) {
    case 0:
    case 1:
        do_count(l, input);
        break;
    case 2:
    case 3:
        do_read(l, input);
        break;
    case 4:
        do_rebase(l, input);
        break;
    case 5:
        do_settle(l, input);
        break;
    case 6:
        do_save(l, input);
        break;
    default: /* a gas of another calorific value */
        l->config.energy.numerator = (uint32_t)small(input) & 0x7FFFU;
        check_midnight(input);
        break;
    }
    check_totals(l);
}

/* ---- config and schedule ---- */

static const tanhe_meter_config configs[] = {
    {{1, 1600}, {1000000, 1}, {122900, 1}, 0, 4000, 3600, 2, TANHE_METER_PEND},
    {{16000, 1600}, {1000000, 1}, {122900, 1}, 1000000, 500000, 900, 0, TANHE_METER_SPREAD},
    {{1, 100}, {32442500, 3}, {1330, 7}, 99999, 10000, 60, 5, TANHE_METER_SPREAD},
    {{1, 1000}, {2500000000U, 9}, {34120, 1}, INT64_MAX, 1, 1, 100, TANHE_METER_PEND},
    {{1, 4000000000U}, {1, 1}, {0, 1}, 10, 9, 900, 0, TANHE_METER_SPREAD},
    {{INT32_MAX, 1}, {UINT32_MAX, 1}, {UINT32_MAX, 1}, INT64_MAX, UINT32_MAX, 9, 9, TANHE_METER_SPREAD},
};

static int is_config(const tanhe_meter_config *c) {
    wide unit = c->unit.denominator;
    return c->unit.numerator >= 1 && c->unit.numerator <= INT32_MAX && unit >= 1 &&
           c->energy.denominator >= 1 && unit * c->energy.denominator <= UINT32_MAX &&
           c->coal.denominator >= 1 && unit * c->coal.denominator <= UINT32_MAX && c->modulus >= 0 &&
           c->max_counts >= 1 && (c->modulus == 0 || c->max_counts < c->modulus) && c->gap_s >= 1 &&
           c->clock_tolerance_s >= 0 && c->several >= 0 && c->several <= TANHE_METER_SPREAD;
}

static tanhe_meter_schedule take_schedule(fuzz_input *input) {
    tanhe_meter_schedule schedule;
    int32_t count = fuzz_byte(input) % (PERIODS + 1);
    tanhe_meter_period *periods =
        (tanhe_meter_period *)fuzz_allocate((size_t)count * sizeof(tanhe_meter_period));
    int64_t at = START - 500;
    memset(&schedule, 0, sizeof(schedule));
    schedule.count = count;
    schedule.periods.address = periods;
    for (int32_t i = 0; i < count; i++) {
        tanhe_meter_period *p = &periods[i];
        memset(p, 0, sizeof(*p));
        p->begin = at + (small(input) & 1023);
        p->duration_s = 1 + ((uint32_t)small(input) & 4095U);
        p->count = 1 + fuzz_byte(input) % FACTORS;
        p->step_s = (uint32_t)small(input) & 1023U;
        p->step_s += p->count > 1;
        int32_t *factors = (int32_t *)fuzz_allocate((size_t)p->count * sizeof(int32_t));
        for (int32_t k = 0; k < p->count; k++) {
            int32_t factor = small(input);
            factors[k] = factor < 0 ? TANHE_METER_UNKNOWN : factor == 32767 ? INT32_MAX : factor % 4 * 1000;
        }
        p->factors.address = factors;
        at = p->begin + p->duration_s;
    }
    return schedule;
}

static void free_schedule(const tanhe_meter_schedule *schedule) {
    const tanhe_meter_period *periods = (const tanhe_meter_period *)schedule->periods.address;
    for (int32_t i = 0; i < schedule->count; i++)
        free((void *)(uintptr_t)periods[i].factors.address);
    free((void *)(uintptr_t)schedule->periods.address);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz_input input = {data, size};
    static life l;
    memset(&l, 0, sizeof(l));
    uint8_t which = fuzz_byte(&input);
    if (which == 0xFF)
        fuzz_take(&input, &l.config, sizeof(l.config));
    else
        l.config = configs[which % (sizeof(configs) / sizeof(configs[0]))];
    MARK(l.meter);
    tanhe_status status = tanhe_meter_start(&l.meter, &l.config, START, 0);
    CHECK(status == (is_config(&l.config) ? TANHE_OK : TANHE_EARG));
    if (status != TANHE_OK) {
        CHECK(MARKED(l.meter));
        return 0;
    }
    l.m.time = START;
    l.m.co2_known = 1;
    l.schedule = take_schedule(&input);
    check_totals(&l);
    for (int i = 0; i < 100 && input.left > 0; i++)
        do_one(&l, &input);
    free_schedule(&l.schedule);
    fuzz_accepted++;
    return 0;
}
