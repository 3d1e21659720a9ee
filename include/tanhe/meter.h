/* SPDX-License-Identifier: MIT */
#ifndef TANHE_METER_H
#define TANHE_METER_H

/**
 * meter 计量 - for the firmware of meters and gateways: counts become energy, standard coal and CO2, in integers.
 *
 * No floating point anywhere, no allocation, no other room: a firmware copies this header, tanhe/base.h,
 * lib/meter.c, lib/bytes.c, lib/bytes.h and lib/internal.h. A count is a pulse of the meter or a step of the
 * last digit of its register; a config says what a count is worth, in fractions of integers; a schedule says
 * which CO2 factor holds when. The meter adds up exact fractions: however many the readings, a total is the
 * exact rational result, rounded down once.
 *
 *     tanhe_meter_start(&meter, &config, now, 0);
 *     tanhe_meter_count(&meter, &config, &schedule, now, tariff, pulses, &report);  at every reading
 *     tanhe_meter_save(&meter, bytes, sizeof bytes, &slot);                         now and then
 *     tanhe_meter_total(&meter, &config, &totals);
 *
 * Nothing is guessed and nothing is lost. Counts whose time has no known factor are energy and coal like any
 * others, but their CO2 is pending: told by every total until tanhe_meter_settle() says the factor. A register
 * that stands where it cannot have come to is refused.
 *
 * Times are seconds since 1970-01-01 00:00 UTC, without leap seconds, from -2^50 to 2^50 - 1.
 */

#include "tanhe/base.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Tariffs 费率: sharp 尖, peak 峰, flat 平, valley 谷, deep valley 深谷, or what the caller makes of 0 to 4. */
#define TANHE_METER_TARIFFS 5

/** Bytes of a saved state. */
#define TANHE_METER_BYTES 136

/** In a schedule: no factor is known for this time. */
#define TANHE_METER_UNKNOWN (-1)

/* What becomes of the CO2 of a reading's counts when several factors held since the reading before. */
#define TANHE_METER_PEND   0 /* pending: when the counts came is not known */
#define TANHE_METER_SPREAD 1 /* the counts are taken to have come evenly, each a whole one: an assumption */

/* What a reading met; bits of tanhe_meter_report.flags. */
#define TANHE_METER_GAP          1  /* more than gap_s since the reading before 间断 */
#define TANHE_METER_STEPPED_BACK 2  /* the clock went back by more than clock_tolerance_s 时钟回拨 */
#define TANHE_METER_ROLLED_OVER  4  /* the register passed its end and went on from 0 翻转 */
#define TANHE_METER_PENDING      8  /* the CO2 of some of the counts is pending 待定 */
#define TANHE_METER_WAS_SPREAD   16 /* the counts were spread over several factors 按时间分摊 */

/** A fraction of integers. */
typedef struct tanhe_meter_ratio {
    uint32_t numerator;
    uint32_t denominator; /* >= 1 */
} tanhe_meter_ratio;

/**
 * What a count is worth, and what to believe. May be constant data, and shared by many meters.
 *
 * The carrier's unit is the caller's choice, the one in which its factors are at hand:
 *
 *                                             unit            energy, mWh      coal, mg     factors in
 *     electricity, 1600 pulses to the kWh     {1, 1600}       {1000000, 1}     {122900, 1}  mg CO2/kWh
 *     the same behind 800/5 A and 10/0.1 kV   {16000, 1600}   {1000000, 1}     {122900, 1}  mg CO2/kWh
 *     gas, 0.01 m3 a count, 38931 kJ/m3       {1, 100}        {32442500, 3}    ...          mg CO2/m3
 *     heat, 0.001 GJ a count                  {1, 1000}       {2500000000, 9}  ...          mg CO2/GJ
 *     water, 1 L a count                      {1, 1000}       {0, 1}           ...          mg CO2/m3
 *
 * The product of the unit's denominator with either other's is at most 2^32 - 1: a total then has room for 2^63
 * mWh or mg. A meter keeps its denominators for life; numerators may change between two readings (a gas of
 * another calorific value), and what was counted before stays as it was.
 */
typedef struct tanhe_meter_config {
    tanhe_meter_ratio unit;   /* units of the carrier in a count 每计数的量; numerator 1 to 2^31 - 1 */
    tanhe_meter_ratio energy; /* mWh in a unit 能量 */
    tanhe_meter_ratio coal;   /* mg of standard coal in a unit 折标准煤 */
    int64_t modulus;          /* a register runs from 0 to modulus - 1; 0: there is none, pulses only */
    uint32_t max_counts; /* the most that one reading can bring, also after an outage; 1 to modulus - 1 */
    int32_t gap_s;       /* a longer time between two readings is reported as a gap; >= 1 */
    int32_t clock_tolerance_s; /* a clock that goes back by no more is taken to stand still; >= 0 */
    int32_t several;           /* TANHE_METER_PEND or TANHE_METER_SPREAD */
} tanhe_meter_config;

/**
 * CO2 factors of a stretch of time: factor i holds from `begin + i step_s`, for step_s seconds or to the end of
 * the stretch. A stretch with one factor may have step_s = 0. Quarters of an hour: step_s = 900.
 *
 *     static const int32_t of_2022 = 490000;                            mg/kWh
 *     static const int32_t quarters[96] = {...};
 *     tanhe_meter_period periods[] = {{in_2022, {&of_2022}, 31536000, 0, 1, 0},
 *                                     {in_2023, {quarters}, 86400, 900, 96, 0}};
 *     tanhe_meter_schedule schedule = {{periods}, 2, 0};
 */
typedef struct tanhe_meter_period {
    int64_t begin;         /* first second */
    tanhe_pointer factors; /* of int32_t: mg CO2 in a unit, or TANHE_METER_UNKNOWN */
    uint32_t duration_s;   /* >= 1 */
    uint32_t step_s;       /* 0 when count is 1 */
    int32_t count;         /* how many factors, >= 1; past the last, none is known */
    int32_t reserved;      /* 0 */
} tanhe_meter_period;

/**
 * When which CO2 factor holds. Between and outside the periods no factor is known. What is wrong with a schedule
 * is found when a reading meets it.
 */
typedef struct tanhe_meter_schedule {
    tanhe_pointer periods; /* of tanhe_meter_period, in the order of time, none in another */
    int32_t count;
    int32_t reserved; /* 0 */
} tanhe_meter_schedule;

/** An exact numerator of 96 bits, lowest word first. */
typedef struct tanhe_meter_numerator {
    uint32_t word[3];
} tanhe_meter_numerator;

/**
 * A running meter, 128 bytes on every machine. Call tanhe_meter_start() or tanhe_meter_load() first. It holds no
 * pointer: it may be copied by assignment. `time`, `reading` and `pending` may be read; writing is the library's.
 */
typedef struct tanhe_meter {
    int64_t time;    /* of the last reading */
    int64_t reading; /* of the register, the last one counted */
    int64_t pending; /* counts whose CO2 is pending */
    tanhe_meter_numerator energy[TANHE_METER_TARIFFS];
    tanhe_meter_numerator coal;
    tanhe_meter_numerator co2;
    uint32_t sequence;     /* of the last save */
    uint32_t denominators; /* a check sum of the config's denominators */
    uint16_t gaps;         /* these four stop at 65535 */
    uint16_t steps_back;
    uint16_t rollovers;
    uint16_t refused; /* readings that were not counted */
    uint32_t reserved;
} tanhe_meter;

/** What one reading brought. */
typedef struct tanhe_meter_report {
    int64_t counts;    /* counted by this reading */
    int64_t pending;   /* of these, those whose CO2 is pending */
    int64_t elapsed_s; /* since the reading before; negative when the clock stepped back */
    int32_t flags;     /* TANHE_METER_GAP and so on */
    int32_t reserved;  /* 0 */
} tanhe_meter_report;

/** The totals of a meter, each the exact result rounded down once. */
typedef struct tanhe_meter_totals {
    int64_t energy_mwh;                             /* of all tariffs: not the sum of the rounded ones */
    int64_t tariff_energy_mwh[TANHE_METER_TARIFFS]; /* of each */
    int64_t coal_mg;                                /* standard coal 标准煤 */
    int64_t co2_mg;                                 /* of the counts that are not pending */
    int64_t pending_counts;                       /* counts whose CO2 is pending; 0 when co2_mg is complete */
    int64_t time;                                 /* of the last reading */
    int32_t gaps, steps_back, rollovers, refused; /* how often; each stops at 65535 */
} tanhe_meter_totals;

/**
 * Start a meter at zero.
 *
 * Given
 *   config   checked in full; the other functions rely on it
 *   time     now
 *   reading  where the register stands, 0 to modulus - 1; 0 when there is none
 * Returned
 *   meter    nothing counted yet
 * Status
 *   TANHE_OK; TANHE_EARG a pointer is NULL, a member of config or an argument is out of its range
 */
TANHE_API tanhe_status tanhe_meter_start(tanhe_meter *meter, const tanhe_meter_config *config, int64_t time,
                                         int64_t reading);

/**
 * Count pulses 脉冲.
 *
 *     energy += counts * unit * energy,  coal += counts * unit * coal,  CO2 += counts * unit * factor
 *
 * The counts came from the second of the reading before up to that of `time`, which is not among them: a reading
 * at the stroke of midnight closes the old day. Where one factor held all that time, it is theirs. Where several
 * did, config->several decides; spreading gives each stretch floor(counts * time passed / time) less what the
 * earlier ones got, and its work grows with the factors passed by; more than 2^32 - 1 s are not spread. Where no
 * factor is known, and after a clock that stepped back, the CO2 is pending. A clock that stepped back is followed;
 * within the tolerance the meter keeps its time. The register stays where it was: what tanhe_meter_read() brings
 * is not to be counted here as well.
 *
 * Given
 *   config    with the denominators of tanhe_meter_start()
 *   schedule  the CO2 factors; NULL when none is known
 *   time      now
 *   tariff    0 to TANHE_METER_TARIFFS - 1: the one in which the counts came, at the hour that of the hour before
 *   counts    0 to config->max_counts, since the reading before
 * Returned
 *   meter     with the counts in it; unchanged on an error, but for the number of refused readings on EJUMP
 *   report    what happened, on success only; may be NULL
 * Status
 *   TANHE_OK; TANHE_EARG also for the schedule; TANHE_EJUMP counts > max_counts: they are still the caller's;
 *   TANHE_ECONFLICT another config's denominators; TANHE_ERANGE a total is full: its numerator has 96 bits, with
 *   room for 2^63 mWh or mg at least (centuries)
 */
TANHE_API tanhe_status tanhe_meter_count(tanhe_meter *meter, const tanhe_meter_config *config,
                                         const tanhe_meter_schedule *schedule, int64_t time, int32_t tariff,
                                         int64_t counts, tanhe_meter_report *report);

/**
 * Read a cumulative register 累计读数.
 *
 *     counts = (reading - reading before) mod modulus
 *
 * then as tanhe_meter_count(). A register that went back has rolled over if no more than max_counts came; else
 * it was changed, reset or misread, and the reading is refused: the next good one brings its counts. After an
 * outage that may have brought more, give a config with another max_counts for once, or say by
 * tanhe_meter_rebase() where the register stands now. With a register for each tariff, keep a meter for each.
 *
 * Given
 *   reading   0 to modulus - 1
 * Status
 *   as tanhe_meter_count(); TANHE_EARG also when the config has no register; TANHE_EJUMP more than max_counts
 */
TANHE_API tanhe_status tanhe_meter_read(tanhe_meter *meter, const tanhe_meter_config *config,
                                        const tanhe_meter_schedule *schedule, int64_t time, int32_t tariff,
                                        int64_t reading, tanhe_meter_report *report);

/**
 * Go on from another register value and time without counting what lies between: the register was changed or
 * reset. Neither a gap nor a step back is noted.
 *
 * Given
 *   time, reading   as for tanhe_meter_start()
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ECONFLICT
 */
TANHE_API tanhe_status tanhe_meter_rebase(tanhe_meter *meter, const tanhe_meter_config *config, int64_t time,
                                          int64_t reading);

/**
 * Say the factor of counts that were pending. Settle before the unit's numerator changes: it is config's of now.
 *
 *     CO2 += counts * unit * factor,  pending -= counts
 *
 * Given
 *   counts    1 to the number pending
 *   factor    mg CO2 in a unit, >= 0
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ECONFLICT; TANHE_ERANGE a total is full
 */
TANHE_API tanhe_status tanhe_meter_settle(tanhe_meter *meter, const tanhe_meter_config *config,
                                          int64_t counts, int32_t factor);

/**
 * The totals.
 *
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ECONFLICT; TANHE_ERANGE one has passed 2^63 - 1 (9200 TWh, 9200 Mt)
 */
TANHE_API tanhe_status tanhe_meter_total(const tanhe_meter *meter, const tanhe_meter_config *config,
                                         tanhe_meter_totals *totals);

/**
 * The bytes to keep through a loss of power, and where to write them.
 *
 * The storage has two slots of TANHE_METER_BYTES, written in turn: while one is being written, the other holds
 * the state before, so they must not share what is erased at once. Power may fail at any byte. Where a write may
 * fail otherwise, save a copy of the meter, and keep the copy when it was written: else the next save would go to
 * the only whole slot.
 *
 *     tanhe_meter next = meter;
 *     if (tanhe_meter_save(&next, bytes, sizeof bytes, &slot) == TANHE_OK && write_slot(slot, bytes))
 *         meter = next;
 *
 * Little-endian:
 *
 *     offset  bytes
 *          0      4  "TMTR"
 *          4      2  version of the form, 1
 *          6      2  TANHE_METER_BYTES
 *          8    124  the members of tanhe_meter in their order, without `reserved`
 *        132      4  CRC-32 (IEEE 802.3, as in zlib) of the 132 bytes before
 *
 * Given
 *   size     bytes of room, at least TANHE_METER_BYTES
 * Returned
 *   meter    its sequence number counted on
 *   bytes    the first TANHE_METER_BYTES are written
 *   slot     0 or 1: where they belong
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ESIZE size is too small
 */
TANHE_API tanhe_status tanhe_meter_save(tanhe_meter *meter, uint8_t *bytes, size_t size, int32_t *slot);

/**
 * Take up the newest state that was written in full.
 *
 * Given
 *   config   checked in full, as by tanhe_meter_start()
 *   slot0    [TANHE_METER_BYTES] as found in the storage
 *   slot1    [TANHE_METER_BYTES]
 * Returned
 *   meter    as it was when saved; unchanged on an error
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EMISSING nothing was ever written (all bytes are 0xFF, or all 0): start;
 *   TANHE_EFORMAT neither slot is whole (also when the very first save was cut), or they are in each other's
 *   place; TANHE_ECONFLICT the state was counted with other denominators, or its register has another range
 */
TANHE_API tanhe_status tanhe_meter_load(tanhe_meter *meter, const tanhe_meter_config *config,
                                        const uint8_t *slot0, const uint8_t *slot1);

/**
 * The time of a midnight, for the ends of periods: the factors of a year change at 00:00 of 1 January local time.
 *
 * Given
 *   year, month, day   Gregorian, 1970 to 9999; 1 to 12; 1 to the month's last
 *   utc_offset_s       local time minus UTC, -86400 to 86400; 28800 in China
 * Returned
 *   time               seconds since 1970-01-01 00:00 UTC
 * Status
 *   TANHE_OK; TANHE_EARG
 */
TANHE_API tanhe_status tanhe_meter_midnight(int32_t year, int32_t month, int32_t day, int32_t utc_offset_s,
                                            int64_t *time);

#ifdef __cplusplus
}
#endif

#endif
