/* SPDX-License-Identifier: MIT */
#include "tanhe/meter.h"

#include <string.h>

#include "bytes.h"
#include "internal.h"

/*
 * A total is a numerator of 96 bits over the config's denominator, which has 32 bits at most: nothing is
 * divided until it is asked for. Below 2^95 there is always room for one reading more (2^32 counts of 2^63), and
 * at 2^95 the quotient has passed 2^63 in any case.
 */

#define TIME_RANGE (UINT64_C(1) << 50)
#define CRC_AT     (TANHE_METER_BYTES - 4)

/* ---- arithmetic ---- */

/* a * b. By halves: small cores multiply 32 bits by 32 into 32, and their library 64 by 64. */
static uint64_t multiply(uint32_t a, uint32_t b) {
    uint32_t a0 = a & 0xffff, a1 = a >> 16, b0 = b & 0xffff, b1 = b >> 16;
    uint32_t low = a0 * b0;
    uint32_t middle = a1 * b0 + (low >> 16);
    uint32_t other = a0 * b1 + (middle & 0xffff);
    return (uint64_t)(a1 * b1 + (middle >> 16) + (other >> 16)) << 32 | other << 16 | (low & 0xffff);
}

/* total += units * worth; units < 2^63 */
static void add_units(tanhe_meter_numerator *total, uint64_t units, uint32_t worth) {
    uint32_t *word = total->word;
    uint64_t sum = multiply((uint32_t)units, worth);
    uint32_t above = (uint32_t)(sum >> 32);
    sum = (uint64_t)(uint32_t)sum + word[0];
    word[0] = (uint32_t)sum;
    sum = (sum >> 32) + above + word[1];
    if (units >> 32)
        sum += multiply((uint32_t)(units >> 32), worth);
    word[1] = (uint32_t)sum;
    word[2] += (uint32_t)(sum >> 32);
}

static int is_full(const tanhe_meter_numerator *total) {
    return (total->word[2] >> 31) != 0;
}

/* remainder * 2^32 + word, divided; remainder < divisor. Bit by bit: a 64-bit division is a library call. */
static uint32_t divide_word(uint32_t *remainder, uint32_t word, uint32_t divisor) {
    uint32_t rest = *remainder;
    for (int bit = 0; bit < 32; bit++) {
        uint32_t carry = rest >> 31;
        rest = rest << 1 | word >> 31;
        word <<= 1;
        if (carry || rest >= divisor) {
            rest -= divisor;
            word |= 1;
        }
    }
    *remainder = rest;
    return word;
}

/* total / divisor, rounded down; ERANGE when it is no int64_t */
static tanhe_status quotient(const tanhe_meter_numerator *total, uint32_t divisor, int64_t *out) {
    uint32_t remainder = 0;
    uint32_t top = divide_word(&remainder, total->word[2], divisor);
    uint32_t middle = divide_word(&remainder, total->word[1], divisor);
    uint32_t bottom = divide_word(&remainder, total->word[0], divisor);
    if (top || middle >> 31)
        return TANHE_ERANGE;
    *out = (int64_t)((uint64_t)middle << 32 | bottom);
    return TANHE_OK;
}

static void count_event(uint16_t *events) {
    if (*events < UINT16_MAX)
        ++*events;
}

/* ---- checks ---- */

static int is_time(int64_t time) {
    return (uint64_t)time + TIME_RANGE < 2 * TIME_RANGE;
}

/* The denominator of a total has 32 bits. */
static int denominators_fit(const tanhe_meter_ratio *unit, const tanhe_meter_ratio *other) {
    return other->denominator >= 1 && multiply(unit->denominator, other->denominator) <= UINT32_MAX;
}

/* A register that can come round in one reading would make every misreading one that rolled over. */
static int counts_are_valid(const tanhe_meter_config *config) {
    return config->max_counts >= 1 && config->modulus >= 0 &&
           (config->modulus == 0 || config->max_counts < config->modulus);
}

/* What a later call does not check again harms nothing there: only the denominators must be those of the start. */
static int config_is_valid(const tanhe_meter_config *config) {
    return config->unit.numerator - 1 < INT32_MAX && config->unit.denominator >= 1 &&
           denominators_fit(&config->unit, &config->energy) &&
           denominators_fit(&config->unit, &config->coal) && counts_are_valid(config) && config->gap_s >= 1 &&
           config->clock_tolerance_s >= 0 && (uint32_t)config->several <= TANHE_METER_SPREAD;
}

static int is_reading(const tanhe_meter_config *config, int64_t reading) {
    return config->modulus ? reading >= 0 && reading < config->modulus : reading == 0;
}

/* Fowler, Noll and Vo's hash over the words of the denominators, each at most 32 bits. */
static uint32_t denominators_of(const tanhe_meter_config *config) {
    uint32_t hash = 2166136261u;
    hash = (hash ^ config->unit.denominator) * 16777619u;
    hash = (hash ^ config->energy.denominator) * 16777619u;
    return (hash ^ config->coal.denominator) * 16777619u;
}

/* ---- the schedule ---- */

/* A factor and the first second at which it no longer holds. */
typedef struct {
    int64_t until;
    int32_t factor;
} factor_run;

/* The factor that holds some seconds after the period's beginning. */
static tanhe_status run_in_period(const tanhe_meter_period *period, uint32_t offset, factor_run *run) {
    const int32_t *factors = (const int32_t *)period->factors.address;
    uint32_t index = 0, end = period->duration_s;
    if (!factors || period->count < 1 || (period->count > 1 && !period->step_s))
        return TANHE_EARG;
    if (period->step_s) {
        index = offset / period->step_s;
        uint32_t begin = index * period->step_s;
        if (index < (uint32_t)period->count && period->step_s < end - begin)
            end = begin + period->step_s;
    }
    run->until = period->begin + end;
    if (index < (uint32_t)period->count)
        run->factor = factors[index];
    return run->factor >= TANHE_METER_UNKNOWN ? TANHE_OK : TANHE_EARG;
}

/* The factor that holds at a time; unknown between and outside the periods. */
static tanhe_status run_at(const tanhe_meter_schedule *schedule, int64_t time, factor_run *run) {
    run->factor = TANHE_METER_UNKNOWN;
    run->until = INT64_MAX;
    if (!schedule)
        return TANHE_OK;
    const tanhe_meter_period *period = (const tanhe_meter_period *)schedule->periods.address;
    if (schedule->count < 0 || (schedule->count && !period))
        return TANHE_EARG;
    int64_t before = INT64_MIN;
    for (int32_t left = schedule->count; left > 0; left--, period++) {
        if (period->begin < before || !period->duration_s)
            return TANHE_EARG;
        if (time < period->begin) {
            run->until = period->begin;
            return TANHE_OK;
        }
        uint64_t offset = (uint64_t)time - (uint64_t)period->begin;
        if (offset < period->duration_s)
            return run_in_period(period, (uint32_t)offset, run);
        before = period->begin + period->duration_s;
    }
    return TANHE_OK;
}

/* The same, run on over equal factors as far as `end`. */
static tanhe_status long_run_at(const tanhe_meter_schedule *schedule, int64_t time, int64_t end,
                                factor_run *run) {
    tanhe_status status = run_at(schedule, time, run);
    while (status == TANHE_OK && run->until < end) {
        factor_run next;
        status = run_at(schedule, run->until, &next);
        if (next.factor != run->factor)
            break;
        run->until = next.until;
    }
    return status;
}

/* ---- counting ---- */

static uint64_t units_of(const tanhe_meter_config *config, uint32_t counts) {
    return multiply(config->unit.numerator, counts);
}

static tanhe_status check_call(const tanhe_meter *meter, const tanhe_meter_config *config) {
    if (!meter || !config || config->unit.numerator - 1 >= INT32_MAX)
        return TANHE_EARG;
    return meter->denominators == denominators_of(config) ? TANHE_OK : TANHE_ECONFLICT;
}

/* Up to a part of the time, that part of the counts, rounded down: the parts add up to all of them. */
static tanhe_status spread_co2(tanhe_meter *meter, const tanhe_meter_config *config,
                               const tanhe_meter_schedule *schedule, int64_t end, uint32_t counts,
                               uint32_t *pending) {
    uint32_t given = 0;
    tanhe_meter_numerator co2 = meter->co2;
    for (int64_t time = meter->time; time < end;) {
        factor_run run;
        tanhe_status status = long_run_at(schedule, time, end, &run);
        if (status != TANHE_OK)
            return status;
        uint32_t until = counts;
        if (run.until < end) {
            uint64_t part = multiply(counts, (uint32_t)(run.until - meter->time));
            uint32_t rest = (uint32_t)(part >> 32);
            until = divide_word(&rest, (uint32_t)part, (uint32_t)(end - meter->time));
        }
        if (run.factor == TANHE_METER_UNKNOWN) {
            *pending += until - given;
        } else {
            add_units(&co2, units_of(config, until - given), (uint32_t)run.factor);
        }
        given = until;
        time = run.until;
    }
    meter->co2 = co2;
    return TANHE_OK;
}

/* Enter the CO2 of counts that came from the reading before to `end`; on an error nothing is entered. */
static tanhe_status enter_co2(tanhe_meter *meter, const tanhe_meter_config *config,
                              const tanhe_meter_schedule *schedule, int64_t end, uint32_t counts,
                              uint64_t units, uint32_t *pending, int32_t *flags) {
    factor_run run;
    tanhe_status status = long_run_at(schedule, meter->time, end, &run);
    if (status != TANHE_OK)
        return status;
    if (run.until >= end && run.factor != TANHE_METER_UNKNOWN) {
        add_units(&meter->co2, units, (uint32_t)run.factor);
    } else if (run.until < end && config->several == TANHE_METER_SPREAD && end - meter->time <= UINT32_MAX) {
        *flags |= TANHE_METER_WAS_SPREAD;
        return spread_co2(meter, config, schedule, end, counts, pending);
    } else {
        *pending = counts;
    }
    return TANHE_OK;
}

/* tanhe_meter_count() behind check_call() */
static tanhe_status enter_reading(tanhe_meter *meter, const tanhe_meter_config *config,
                                  const tanhe_meter_schedule *schedule, int64_t time, int32_t tariff,
                                  int64_t counts, tanhe_meter_report *report) {
    if (!is_time(time) || (uint32_t)tariff >= TANHE_METER_TARIFFS || counts < 0)
        return TANHE_EARG;
    if (counts > config->max_counts) {
        count_event(&meter->refused);
        return TANHE_EJUMP;
    }
    if (is_full(&meter->energy[tariff]) || is_full(&meter->coal) || is_full(&meter->co2) ||
        meter->pending > INT64_MAX - counts)
        return TANHE_ERANGE;

    int64_t elapsed = time - meter->time;
    uint32_t pending = 0;
    int32_t flags = 0;
    uint64_t units = units_of(config, (uint32_t)counts);
    if (elapsed + config->clock_tolerance_s < 0) {
        flags = TANHE_METER_STEPPED_BACK;
        pending = (uint32_t)counts;
        count_event(&meter->steps_back);
    } else {
        if (elapsed < 0)
            time = meter->time;
        if (elapsed > config->gap_s)
            flags = TANHE_METER_GAP;
        tanhe_status status =
            enter_co2(meter, config, schedule, time, (uint32_t)counts, units, &pending, &flags);
        if (status != TANHE_OK)
            return status;
        if (flags & TANHE_METER_GAP)
            count_event(&meter->gaps);
    }
    add_units(&meter->energy[tariff], units, config->energy.numerator);
    add_units(&meter->coal, units, config->coal.numerator);
    meter->pending += pending;
    meter->time = time;
    if (report) {
        report->counts = counts;
        report->pending = pending;
        report->elapsed_s = elapsed;
        report->flags = pending ? flags | TANHE_METER_PENDING : flags;
        report->reserved = 0;
    }
    return TANHE_OK;
}

tanhe_status tanhe_meter_count(tanhe_meter *meter, const tanhe_meter_config *config,
                               const tanhe_meter_schedule *schedule, int64_t time, int32_t tariff,
                               int64_t counts, tanhe_meter_report *report) {
    tanhe_status status = check_call(meter, config);
    if (status != TANHE_OK)
        return status;
    return enter_reading(meter, config, schedule, time, tariff, counts, report);
}

tanhe_status tanhe_meter_read(tanhe_meter *meter, const tanhe_meter_config *config,
                              const tanhe_meter_schedule *schedule, int64_t time, int32_t tariff,
                              int64_t reading, tanhe_meter_report *report) {
    tanhe_status status = check_call(meter, config);
    if (status != TANHE_OK)
        return status;
    if (!config->modulus || !is_reading(config, reading))
        return TANHE_EARG;
    int rolled_over = reading < meter->reading;
    int64_t counts = reading - meter->reading;
    if (rolled_over)
        counts += config->modulus;
    status = enter_reading(meter, config, schedule, time, tariff, counts, report);
    if (status != TANHE_OK)
        return status;
    meter->reading = reading;
    if (rolled_over) {
        count_event(&meter->rollovers);
        if (report)
            report->flags |= TANHE_METER_ROLLED_OVER;
    }
    return TANHE_OK;
}

/* ---- the rest of a meter's life ---- */

tanhe_status tanhe_meter_start(tanhe_meter *meter, const tanhe_meter_config *config, int64_t time,
                               int64_t reading) {
    if (!meter || !config || !config_is_valid(config) || !is_time(time) || !is_reading(config, reading))
        return TANHE_EARG;
    memset(meter, 0, sizeof *meter);
    meter->time = time;
    meter->reading = reading;
    meter->denominators = denominators_of(config);
    return TANHE_OK;
}

tanhe_status tanhe_meter_rebase(tanhe_meter *meter, const tanhe_meter_config *config, int64_t time,
                                int64_t reading) {
    tanhe_status status = check_call(meter, config);
    if (status != TANHE_OK)
        return status;
    if (!is_time(time) || !is_reading(config, reading))
        return TANHE_EARG;
    meter->time = time;
    meter->reading = reading;
    return TANHE_OK;
}

tanhe_status tanhe_meter_settle(tanhe_meter *meter, const tanhe_meter_config *config, int64_t counts,
                                int32_t factor) {
    tanhe_status status = check_call(meter, config);
    if (status != TANHE_OK)
        return status;
    if (counts < 1 || counts > meter->pending || factor < 0)
        return TANHE_EARG;
    /* 2^32 times the upper half of the counts, then the lower half; the sum must stay below 2^96. */
    tanhe_meter_numerator high = {{0, 0, 0}};
    add_units(&high, units_of(config, (uint32_t)(counts >> 32)), (uint32_t)factor);
    uint64_t top = (uint64_t)high.word[1] + meter->co2.word[2];
    if (high.word[2] || top >> 31)
        return TANHE_ERANGE;
    uint64_t middle = (uint64_t)high.word[0] + meter->co2.word[1];
    meter->co2.word[1] = (uint32_t)middle;
    meter->co2.word[2] = (uint32_t)(top + (middle >> 32));
    add_units(&meter->co2, units_of(config, (uint32_t)counts), (uint32_t)factor);
    meter->pending -= counts;
    return TANHE_OK;
}

/* The sum of the tariffs' numerators; ERANGE when it passes 96 bits. */
static tanhe_status energy_of_all(const tanhe_meter *meter, tanhe_meter_numerator *sum) {
    memset(sum, 0, sizeof *sum);
    for (int tariff = 0; tariff < TANHE_METER_TARIFFS; tariff++) {
        uint64_t carry = 0;
        for (int i = 0; i < 3; i++) {
            carry += (uint64_t)sum->word[i] + meter->energy[tariff].word[i];
            sum->word[i] = (uint32_t)carry;
            carry >>= 32;
        }
        if (carry)
            return TANHE_ERANGE;
    }
    return TANHE_OK;
}

tanhe_status tanhe_meter_total(const tanhe_meter *meter, const tanhe_meter_config *config,
                               tanhe_meter_totals *totals) {
    tanhe_status status = check_call(meter, config);
    if (status != TANHE_OK)
        return status;
    if (!totals)
        return TANHE_EARG;
    uint32_t unit = config->unit.denominator;
    uint32_t energy_denominator = unit * config->energy.denominator;
    tanhe_meter_numerator energy;
    tanhe_meter_totals out;
    memset(&out, 0, sizeof out);
    status = energy_of_all(meter, &energy);
    if (status == TANHE_OK)
        status = quotient(&energy, energy_denominator, &out.energy_mwh);
    for (int tariff = 0; tariff < TANHE_METER_TARIFFS && status == TANHE_OK; tariff++)
        status = quotient(&meter->energy[tariff], energy_denominator, &out.tariff_energy_mwh[tariff]);
    if (status == TANHE_OK)
        status = quotient(&meter->coal, unit * config->coal.denominator, &out.coal_mg);
    if (status == TANHE_OK)
        status = quotient(&meter->co2, unit, &out.co2_mg);
    if (status != TANHE_OK)
        return status;
    out.pending_counts = meter->pending;
    out.time = meter->time;
    out.gaps = meter->gaps;
    out.steps_back = meter->steps_back;
    out.rollovers = meter->rollovers;
    out.refused = meter->refused;
    *totals = out;
    return TANHE_OK;
}

/* ---- through a loss of power ---- */

/* "TMTR", version 1 of the form, its length */
static const uint8_t state_head[8] = {'T', 'M', 'T', 'R', 1, 0, TANHE_METER_BYTES, 0};

static uint8_t *put_numerator(uint8_t *at, const tanhe_meter_numerator *value) {
    for (int i = 0; i < 3; i++, at += 4)
        tanhe_p_put(at, 4, value->word[i]);
    return at;
}

static const uint8_t *get_numerator(const uint8_t *at, tanhe_meter_numerator *value) {
    for (int i = 0; i < 3; i++, at += 4)
        value->word[i] = (uint32_t)tanhe_p_get(at, 4);
    return at;
}

tanhe_status tanhe_meter_save(tanhe_meter *meter, uint8_t *bytes, size_t size, int32_t *slot) {
    if (!meter || !bytes || !slot)
        return TANHE_EARG;
    if (size < TANHE_METER_BYTES)
        return TANHE_ESIZE;
    meter->sequence++;
    memcpy(bytes, state_head, sizeof state_head);
    tanhe_p_put(bytes + 8, 8, (uint64_t)meter->time);
    tanhe_p_put(bytes + 16, 8, (uint64_t)meter->reading);
    tanhe_p_put(bytes + 24, 8, (uint64_t)meter->pending);
    uint8_t *at = bytes + 32;
    for (int tariff = 0; tariff < TANHE_METER_TARIFFS; tariff++)
        at = put_numerator(at, &meter->energy[tariff]);
    at = put_numerator(at, &meter->coal);
    at = put_numerator(at, &meter->co2);
    tanhe_p_put(at, 4, meter->sequence);
    tanhe_p_put(at + 4, 4, meter->denominators);
    tanhe_p_put(at + 8, 2, meter->gaps);
    tanhe_p_put(at + 10, 2, meter->steps_back);
    tanhe_p_put(at + 12, 2, meter->rollovers);
    tanhe_p_put(at + 14, 2, meter->refused);
    tanhe_p_put(at + 16, 4, tanhe_p_crc32(bytes, CRC_AT));
    *slot = (int32_t)(meter->sequence & 1);
    return TANHE_OK;
}

/* What one slot holds; 0 when that is not a whole state, or one of the other slot. */
static int state_in(const uint8_t *bytes, uint32_t slot, tanhe_meter *meter) {
    if (memcmp(bytes, state_head, sizeof state_head) != 0 ||
        tanhe_p_get(bytes + CRC_AT, 4) != tanhe_p_crc32(bytes, CRC_AT))
        return 0;
    memset(meter, 0, sizeof *meter);
    meter->time = (int64_t)tanhe_p_get(bytes + 8, 8);
    meter->reading = (int64_t)tanhe_p_get(bytes + 16, 8);
    meter->pending = (int64_t)tanhe_p_get(bytes + 24, 8);
    const uint8_t *at = bytes + 32;
    for (int tariff = 0; tariff < TANHE_METER_TARIFFS; tariff++)
        at = get_numerator(at, &meter->energy[tariff]);
    at = get_numerator(at, &meter->coal);
    at = get_numerator(at, &meter->co2);
    meter->sequence = (uint32_t)tanhe_p_get(at, 4);
    meter->denominators = (uint32_t)tanhe_p_get(at + 4, 4);
    meter->gaps = (uint16_t)tanhe_p_get(at + 8, 2);
    meter->steps_back = (uint16_t)tanhe_p_get(at + 10, 2);
    meter->rollovers = (uint16_t)tanhe_p_get(at + 12, 2);
    meter->refused = (uint16_t)tanhe_p_get(at + 14, 2);
    return (meter->sequence & 1) == slot && is_time(meter->time) && meter->reading >= 0 &&
           meter->pending >= 0;
}

/* As storage is delivered, or erased. */
static int is_erased(const uint8_t *bytes) {
    uint8_t all = bytes[0], same = (uint8_t)(all == 0 || all == 0xff);
    for (int i = 1; i < TANHE_METER_BYTES; i++)
        same &= bytes[i] == all;
    return same;
}

tanhe_status tanhe_meter_load(tanhe_meter *meter, const tanhe_meter_config *config, const uint8_t *slot0,
                              const uint8_t *slot1) {
    if (!meter || !config || !slot0 || !slot1 || !config_is_valid(config))
        return TANHE_EARG;
    tanhe_meter state, other;
    int whole = state_in(slot0, 0, &state);
    /* Sequence numbers may pass 2^32: the newer one is ahead by less than half of that. */
    if (state_in(slot1, 1, &other) && (!whole || other.sequence - state.sequence < UINT32_C(0x80000000))) {
        state = other;
        whole = 1;
    }
    if (!whole)
        return is_erased(slot0) && is_erased(slot1) ? TANHE_EMISSING : TANHE_EFORMAT;
    if (state.denominators != denominators_of(config) || !is_reading(config, state.reading))
        return TANHE_ECONFLICT;
    *meter = state;
    return TANHE_OK;
}

/* ---- the calendar ---- */

tanhe_status tanhe_meter_midnight(int32_t year, int32_t month, int32_t day, int32_t utc_offset_s,
                                  int64_t *time) {
    static const int16_t before_month[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    if (!time || year < 1970 || year > 9999 || month < 1 || month > 12 || day < 1 || utc_offset_s < -86400 ||
        utc_offset_s > 86400)
        return TANHE_EARG;
    uint32_t this_year = (uint32_t)year;
    int leap = this_year % 4 == 0 && (this_year % 100 != 0 || this_year % 400 == 0);
    if (day > before_month[month] - before_month[month - 1] + (leap && month == 2))
        return TANHE_EARG;
    uint32_t past = this_year - 1;
    uint32_t days = past * 365 + past / 4 - past / 100 + past / 400 - 719162; /* to 1 January, from 1970 */
    days += (uint32_t)(before_month[month - 1] + (leap && month > 2) + day - 1);
    *time = (int64_t)multiply(days, 86400) - utc_offset_s;
    return TANHE_OK;
}
