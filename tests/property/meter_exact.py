# SPDX-License-Identifier: MIT
"""Meters against exact arithmetic: fractions.Fraction, and a schedule looked at second by second or border by border.

    TANHE_LIBRARY=build/libtanhe.so python3 tests/property/meter_exact.py      (or the library as an argument)

The numbers are the same in every run.
"""

import ctypes
import datetime
import itertools
import os
import random
import struct
import sys
import zlib
from fractions import Fraction
from math import floor

OK, EARG, ERANGE, EFORMAT, EMISSING, EJUMP = 0, -1, -8, -10, -14, -17
TARIFFS, BYTES, UNKNOWN, PEND, SPREAD = 5, 136, -1, 0, 1
GAP, STEPPED_BACK, ROLLED_OVER, PENDING, WAS_SPREAD = 1, 2, 4, 8, 16
LARGEST = 2**63 - 1
MOST = 2**32 - 1
T0 = 1700000000

i32, u32, i64, u16 = ctypes.c_int32, ctypes.c_uint32, ctypes.c_int64, ctypes.c_uint16


class Ratio(ctypes.Structure):
    _fields_ = [("numerator", u32), ("denominator", u32)]


class Config(ctypes.Structure):
    _fields_ = [
        ("unit", Ratio),
        ("energy", Ratio),
        ("coal", Ratio),
        ("modulus", i64),
        ("max_counts", u32),
        ("gap_s", i32),
        ("clock_tolerance_s", i32),
        ("several", i32),
    ]


class Pointer(ctypes.Union):
    _fields_ = [("address", ctypes.c_void_p), ("width", i64)]


class Period(ctypes.Structure):
    _fields_ = [
        ("begin", i64),
        ("factors", Pointer),
        ("duration_s", u32),
        ("step_s", u32),
        ("count", i32),
        ("reserved", i32),
    ]


class Schedule(ctypes.Structure):
    _fields_ = [("periods", Pointer), ("count", i32), ("reserved", i32)]


class Meter(ctypes.Structure):
    _fields_ = [
        ("time", i64),
        ("reading", i64),
        ("pending", i64),
        ("numerators", u32 * 3 * (TARIFFS + 2)),
        ("sequence", u32),
        ("denominators", u32),
        ("events", u16 * 4),
        ("reserved", u32),
    ]


class Report(ctypes.Structure):
    _fields_ = [
        ("counts", i64),
        ("pending", i64),
        ("elapsed_s", i64),
        ("flags", i32),
        ("reserved", i32),
    ]


class Totals(ctypes.Structure):
    _fields_ = [
        ("energy_mwh", i64),
        ("tariff_energy_mwh", i64 * TARIFFS),
        ("coal_mg", i64),
        ("co2_mg", i64),
        ("pending_counts", i64),
        ("time", i64),
        ("events", i32 * 4),
    ]


def load():
    path = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("TANHE_LIBRARY")
    if not path:
        sys.exit("give the shared library as an argument or in TANHE_LIBRARY")
    library = ctypes.CDLL(path)
    meter, config, schedule, report, totals = map(
        ctypes.POINTER, (Meter, Config, Schedule, Report, Totals)
    )
    reading = [meter, config, schedule, i64, i32, i64, report]
    for name, arguments in (
        ("start", [meter, config, i64, i64]),
        ("count", reading),
        ("read", reading),
        ("rebase", [meter, config, i64, i64]),
        ("settle", [meter, config, i64, i32]),
        ("total", [meter, config, totals]),
        ("save", [meter, ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(i32)]),
        ("load", [meter, config, ctypes.c_char_p, ctypes.c_char_p]),
        ("midnight", [i32, i32, i32, i32, ctypes.POINTER(i64)]),
    ):
        function = getattr(library, "tanhe_meter_" + name)
        function.argtypes = arguments
        function.restype = i32
    return library


lib = load()


class Factors:
    """A schedule in both forms: as the library takes it, and as a list of (first second, end, factor)."""

    def __init__(self, periods):
        """Each period is (begin, duration, step, factors)."""
        self.arrays = [(i32 * len(factors))(*factors) for _, _, _, factors in periods]
        self.periods = (Period * max(1, len(periods)))()
        self.pieces = []
        for at, (begin, duration, step, factors) in enumerate(periods):
            self.periods[at] = Period(
                begin,
                Pointer(ctypes.addressof(self.arrays[at])),
                duration,
                step,
                len(factors),
                0,
            )
            for i, factor in enumerate(factors):
                first = begin + i * step
                end = min(first + step, begin + duration) if step else begin + duration
                if first < end and factor != UNKNOWN:
                    self.pieces.append((first, end, factor))
        self.schedule = Schedule(
            Pointer(ctypes.addressof(self.periods)), len(periods), 0
        )
        self.by = ctypes.byref(self.schedule)

    def at(self, second):
        return next(
            (factor for first, end, factor in self.pieces if first <= second < end),
            UNKNOWN,
        )

    def runs(self, begin, end):
        """What held from begin to end: [seconds, factor], with equal neighbours as one."""
        borders = {begin, end}
        for first, last, _ in self.pieces:
            borders |= {border for border in (first, last) if begin < border < end}
        runs = []
        ordered = sorted(borders)
        for here, there in zip(ordered, ordered[1:]):
            factor = self.at(here)
            if runs and runs[-1][1] == factor:
                runs[-1][0] += there - here
            else:
                runs.append([there - here, factor])
        return runs


class NoFactors:
    """A NULL schedule."""

    by = None

    @staticmethod
    def runs(begin, end):
        return [[end - begin, UNKNOWN]]


class Model:
    """What the header says of a meter, in fractions."""

    def __init__(self, time, reading):
        self.time, self.reading, self.pending = time, reading, 0
        self.energy, self.coal, self.co2 = (
            [Fraction(0)] * TARIFFS,
            Fraction(0),
            Fraction(0),
        )
        self.gaps = self.steps_back = self.rollovers = self.refused = 0

    def copy(self):
        other = Model(0, 0)
        other.__dict__.update(self.__dict__)
        other.energy = list(self.energy)
        return other

    def is_full(self):
        return max([sum(self.energy), self.coal, self.co2]) >= 2**63

    def count(self, config, factors, time, tariff, counts):
        """The report: counts, pending, elapsed, flags; None when they are refused."""
        if counts > config.max_counts:
            self.refused += 1
            return None
        elapsed, flags, pending = time - self.time, 0, 0
        units = Fraction(config.unit.numerator, config.unit.denominator)
        if elapsed < -config.clock_tolerance_s:
            self.steps_back += 1
            flags |= STEPPED_BACK
            pending = counts
        else:
            time = max(time, self.time)
            if elapsed > config.gap_s:
                self.gaps += 1
                flags |= GAP
            runs = factors.runs(self.time, max(time, self.time + 1))
            if len(runs) > 1 and config.several == SPREAD:
                flags |= WAS_SPREAD
                past = given = 0
                for seconds, factor in runs:
                    past += seconds
                    until = floor(Fraction(counts * past, elapsed))
                    if factor == UNKNOWN:
                        pending += until - given
                    else:
                        self.co2 += (until - given) * units * factor
                    given = until
                assert given == counts
            elif len(runs) > 1 or runs[0][1] == UNKNOWN:
                pending = counts
            else:
                self.co2 += counts * units * runs[0][1]
        self.energy[tariff] += (
            counts
            * units
            * Fraction(config.energy.numerator, config.energy.denominator)
        )
        self.coal += (
            counts * units * Fraction(config.coal.numerator, config.coal.denominator)
        )
        self.pending += pending
        self.time = time
        return counts, pending, elapsed, flags | (PENDING if pending else 0)

    def read(self, config, factors, time, tariff, reading):
        report = self.count(
            config, factors, time, tariff, (reading - self.reading) % config.modulus
        )
        if report is None:
            return None
        if reading < self.reading:
            self.rollovers += 1
            report = (*report[:3], report[3] | ROLLED_OVER)
        self.reading = reading
        return report

    def settle(self, config, counts, factor):
        self.co2 += (
            counts * Fraction(config.unit.numerator, config.unit.denominator) * factor
        )
        self.pending -= counts

    def events(self):
        return [
            min(number, 65535)
            for number in (self.gaps, self.steps_back, self.rollovers, self.refused)
        ]

    def totals(self):
        return [
            floor(sum(self.energy)),
            *map(floor, self.energy),
            floor(self.coal),
            floor(self.co2),
            self.pending,
            self.time,
            *self.events(),
        ]


class Pair:
    """A meter and its model, side by side: every status, report and total is compared."""

    def __init__(self, config, time=T0, reading=0):
        self.config, self.meter = config, Meter()
        self.by, self.config_by = ctypes.byref(self.meter), ctypes.byref(config)
        self.begin(time, reading)

    def begin(self, time, reading):
        self.model = Model(time, reading)
        assert lib.tanhe_meter_start(self.by, self.config_by, time, reading) == OK

    def bytes(self):
        return bytes(self.meter)

    def reading(self, kind, factors, time, tariff, number):
        before, report = self.bytes(), Report()
        call = getattr(lib, "tanhe_meter_" + kind)
        status = call(
            self.by,
            self.config_by,
            factors.by,
            time,
            tariff,
            number,
            ctypes.byref(report),
        )
        if status == ERANGE:
            assert self.model.is_full()
            assert self.bytes() == before
            return status
        expected = getattr(self.model, kind)(self.config, factors, time, tariff, number)
        if expected is None:
            assert status == EJUMP, status
            after = Meter.from_buffer_copy(before)
            after.events[3] = min(65535, after.events[3] + 1)
            assert self.bytes() == bytes(after)
            assert bytes(report) == bytes(ctypes.sizeof(Report))
        else:
            assert status == OK, status
            got = (report.counts, report.pending, report.elapsed_s, report.flags)
            assert got == expected, (got, expected)
            assert report.reserved == 0
        return status

    def count(self, factors, time, tariff, counts):
        return self.reading("count", factors, time, tariff, counts)

    def read(self, factors, time, tariff, reading):
        return self.reading("read", factors, time, tariff, reading)

    def rebase(self, time, reading):
        assert lib.tanhe_meter_rebase(self.by, self.config_by, time, reading) == OK
        self.model.time, self.model.reading = time, reading

    def settle(self, counts, factor):
        before = self.bytes()
        status = lib.tanhe_meter_settle(self.by, self.config_by, counts, factor)
        if not 1 <= counts <= self.model.pending or factor < 0:
            assert status == EARG, status
            assert self.bytes() == before
        elif status == ERANGE:
            full = self.model.copy()
            full.settle(self.config, counts, factor)
            assert full.is_full()
            assert self.bytes() == before
        else:
            assert status == OK, status
            self.model.settle(self.config, counts, factor)

    def check(self):
        totals = Totals()
        status = lib.tanhe_meter_total(self.by, self.config_by, ctypes.byref(totals))
        if self.model.is_full():
            assert status == ERANGE, status
            assert bytes(totals) == bytes(ctypes.sizeof(Totals))
            return
        assert status == OK, status
        got = [
            totals.energy_mwh,
            *totals.tariff_energy_mwh,
            totals.coal_mg,
            totals.co2_mg,
        ]
        got += [totals.pending_counts, totals.time, *totals.events]
        assert got == self.model.totals(), (got, self.model.totals())
        assert self.meter.reading == self.model.reading


def config_of(
    unit=(1, 1),
    energy=(1, 1),
    coal=(1, 1),
    modulus=0,
    most=MOST,
    gap=10**6,
    tolerance=0,
    several=PEND,
):
    most = min(most, modulus - 1) if modulus else most
    return Config(
        Ratio(*unit),
        Ratio(*energy),
        Ratio(*coal),
        modulus,
        most,
        gap,
        tolerance,
        several,
    )


def number(rng, bits):
    """At least 1, of any size up to so many bits."""
    return max(1, rng.getrandbits(rng.randint(1, bits)))


def random_config(rng, huge=False):
    unit = rng.choice((1, 10, 100, 1000, 1600, 3200, 6400, 65535, number(rng, 32)))
    room = MOST // unit
    others = [
        min(room, rng.choice((1, 3, 7, 9, 65537, number(rng, 32)))) for _ in range(2)
    ]
    bits = 32 if huge else 20
    return config_of(
        (number(rng, bits - 1), unit),
        (rng.choice((0, 1000000, MOST if huge else 3, number(rng, bits))), others[0]),
        (rng.choice((0, 122900, MOST if huge else 5, number(rng, bits))), others[1]),
        rng.choice((0, 2, 7, 1000, 10**6, 10**8, 2**32, 10**12, LARGEST)),
        rng.choice((1, 5, 900, 10**5, MOST)),
        rng.choice((1, 60, 900, 86400)),
        rng.choice((0, 1, 5, 3600)),
        rng.choice((PEND, SPREAD)),
    )


def random_factors(rng, top=10**6):
    """Up to six periods about T0, with and without holes between them and in them."""
    begin, periods = T0 + rng.randrange(-2000, 2000), []
    values = [rng.randrange(top) for _ in range(rng.randint(1, 3))] + [UNKNOWN, 0]
    for _ in range(rng.randint(0, 6)):
        count = rng.choice((1, 1, 2, 3, 8))
        step = rng.choice((1, 7, 60, 900)) if count > 1 or rng.random() < 0.5 else 0
        duration = (
            max(1, count * step + rng.choice((0, 0, 0, -1, 1, -step, step)))
            if step
            else rng.randint(1, 4000)
        )
        periods.append(
            (begin, duration, step, [rng.choice(values) for _ in range(count)])
        )
        begin += duration + rng.choice((0, 0, 1, 500))
    return Factors(periods)


class Flash:
    """Two slots, and a power that may fail at any byte of a write."""

    def __init__(self, rng):
        self.rng, self.slots, self.kept = (
            rng,
            [bytes([rng.choice((0, 255))]) * BYTES] * 2,
            None,
        )

    def write(self, pair, cut):
        data, slot = ctypes.create_string_buffer(BYTES), i32(-1)
        assert lib.tanhe_meter_save(pair.by, data, BYTES, ctypes.byref(slot)) == OK
        assert data.raw == saved(pair.meter)
        anything = self.rng.getrandbits(8 * BYTES).to_bytes(BYTES, "little")
        behind = self.rng.choice(
            (self.slots[slot.value], b"\xff" * BYTES, bytes(BYTES), anything)
        )
        self.slots[slot.value] = data.raw[:cut] + behind[cut:]
        if self.slots[slot.value] == data.raw:
            self.kept = (pair.bytes(), pair.model.copy())

    def restart(self, pair):
        """The meter is what was last written in full, or begins anew."""
        status = lib.tanhe_meter_load(pair.by, pair.config_by, *self.slots)
        if self.kept is None:
            blank = all(slot in (bytes(BYTES), b"\xff" * BYTES) for slot in self.slots)
            assert status == (EMISSING if blank else EFORMAT), status
            pair.begin(pair.model.time, 0)
        else:
            assert status == OK, status
            assert pair.bytes() == self.kept[0]
            pair.model = self.kept[1].copy()


def saved(meter):
    """The form of the header."""
    words = [word for numerator in meter.numerators for word in numerator]
    data = struct.pack(
        "<4sHHqqq", b"TMTR", 1, BYTES, meter.time, meter.reading, meter.pending
    )
    data += struct.pack(
        "<21I2I4H", *words, meter.sequence, meter.denominators, *meter.events
    )
    return data + struct.pack("<I", zlib.crc32(data))


def random_time(rng, now):
    return now + rng.choice(
        (
            0,
            1,
            1,
            rng.randrange(1000),
            900 - now % 900,
            3600,
            10**5,
            -1,
            -rng.randrange(1, 20),
            -4000,
        )
    )


def random_life(rng):
    """One meter: readings, jumps, changed registers, settling, new numerators, saves with power cuts."""
    pair, flash = Pair(random_config(rng), T0 + rng.randrange(-999, 999)), Flash(rng)
    config, factors = pair.config, random_factors(rng)
    for _ in range(rng.randrange(5, 60)):
        time, tariff = random_time(rng, pair.model.time), rng.randrange(TARIFFS)
        here = rng.choice((factors, factors, factors, NoFactors))
        what = rng.random()
        if what < 0.7:
            counts = rng.choice(
                (0, 1, rng.randrange(1000), config.max_counts, config.max_counts + 1)
            )
            if config.modulus and rng.random() < 0.95:
                reading = pair.model.reading + rng.choice((counts, counts, counts, -1))
                pair.read(here, time, tariff, reading % config.modulus)
            else:
                pair.count(here, time, tariff, counts)
        elif what < 0.8:
            counts = rng.choice(
                (0, 1, rng.randrange(2000), pair.model.pending, pair.model.pending + 1)
            )
            pair.settle(counts, rng.choice((-1, 0, 581000, 2**31 - 1)))
        elif what < 0.85:
            pair.rebase(time, rng.randrange(config.modulus) if config.modulus else 0)
        elif what < 0.9:
            config.unit.numerator, config.energy.numerator = (
                number(rng, 19),
                rng.getrandbits(20),
            )
        else:
            cut = rng.choice((BYTES, rng.randrange(BYTES)))
            flash.write(pair, cut)
            if cut < BYTES or rng.random() < 0.5:
                flash.restart(pair)
        pair.check()


def test_lives():
    """random lives of a meter"""
    rng = random.Random(1)
    for _ in range(3000):
        random_life(rng)


def test_huge_numbers():
    """totals about 2^63, and beyond"""
    rng = random.Random(2)
    full = told = 0
    for _ in range(1500):
        config = random_config(rng, huge=True)
        config.modulus, config.max_counts = 0, MOST
        pair = Pair(config)
        factors = Factors(
            [(T0, MOST, 0, [rng.choice((0, 1, 2**31 - 1, number(rng, 31) - 1))])]
        )
        here = rng.choice((factors, NoFactors))
        for _ in range(rng.randrange(1, 20)):
            status = pair.count(
                here,
                T0 + 1,
                rng.randrange(TARIFFS),
                rng.choice((MOST, number(rng, 32))),
            )
            pair.check()
            full += status == ERANGE
            told += status == OK and not pair.model.is_full()
            if rng.random() < 0.3:
                pair.settle(
                    rng.choice((pair.model.pending, number(rng, 40))),
                    rng.choice((1, 2**31 - 1)),
                )
                pair.check()
    assert full > 100, full
    assert told > 500, told


def test_last_units():
    """every total to the last mWh and mg of 2^63 - 1, under denominators of every size"""
    rng = random.Random(3)
    for _ in range(2000):
        unit = number(rng, 32)
        config = config_of(
            (1, unit),
            (1, rng.randint(1, MOST // unit)),
            (1, rng.randint(1, MOST // unit)),
        )
        pair = Pair(config)
        which = rng.randrange(TARIFFS + 2)
        other = (
            1
            if which == TARIFFS + 1
            else (config.coal if which == TARIFFS else config.energy).denominator
        )
        denominator = unit * other
        rounded = rng.choice((0, 1, LARGEST, LARGEST, LARGEST + 1, number(rng, 64)))
        exact = max(0, rounded * denominator + rng.choice((-1, 0, 1, denominator - 1)))
        for word in range(3):
            pair.meter.numerators[which][word] = exact >> 32 * word & MOST
        value = Fraction(exact, denominator)
        if which < TARIFFS:
            pair.model.energy[which] = value
        elif which == TARIFFS:
            pair.model.coal = value
        else:
            pair.model.co2 = value
        pair.check()


def test_small_registers():
    """every register of up to 7 steps, every reading after every other, every limit"""
    for modulus, most in itertools.product(range(2, 8), range(1, 7)):
        config = config_of((1, 3), modulus=modulus, most=most)
        for before, after in itertools.product(range(modulus), repeat=2):
            pair = Pair(config, reading=before)
            pair.read(NoFactors, T0, before % TARIFFS, after)
            pair.check()


def test_small_schedules():
    """every schedule of up to three factors, every two times, PEND and SPREAD"""
    for count, step in ((1, 0), (1, 2), (2, 1), (2, 2), (3, 1), (3, 2)):
        for values in itertools.product((UNKNOWN, 0, 7, 1000), repeat=count):
            for duration in range(max(1, count * step - 1), count * step + 2):
                small_schedule(Factors([(T0 + 2, duration, step, list(values))]))


def small_schedule(factors):
    for begin, end in itertools.combinations_with_replacement(range(T0, T0 + 10), 2):
        for several, counts in ((PEND, 2), (SPREAD, 1), (SPREAD, 5)):
            pair = Pair(config_of(several=several), begin)
            pair.count(factors, end, 0, counts)
            totals = Totals()
            lib.tanhe_meter_total(pair.by, pair.config_by, ctypes.byref(totals))
            assert (totals.co2_mg, totals.pending_counts) == (
                pair.model.co2,
                pair.model.pending,
            )
            assert totals.coal_mg == totals.energy_mwh == counts


def test_two_periods():
    """every two periods with a hole of 0 to 2 seconds, second by second"""
    for hole, first, second in itertools.product(
        range(3), (UNKNOWN, 7, 9), (UNKNOWN, 7, 9)
    ):
        small_schedule(
            Factors([(T0 + 1, 3, 0, [first]), (T0 + 4 + hole, 4, 2, [second, 7])])
        )


def test_seconds():
    """spread counts against a list of what each second had"""
    rng = random.Random(4)
    for _ in range(1000):
        factors, begin = random_factors(rng, 50), T0 + rng.randrange(-100, 3000)
        seconds, counts = rng.randrange(2, 60), rng.choice((1, 3, rng.randrange(500)))
        listed = [factors.at(begin + i) for i in range(seconds)]
        pair = Pair(config_of(several=SPREAD), begin)
        pair.count(factors, begin + seconds, 0, counts)
        pair.check()
        if (
            seconds and counts % seconds == 0
        ):  # the same to each second, so that no rounding is left
            share = counts // seconds
            assert pair.model.pending == share * listed.count(UNKNOWN)
            assert pair.model.co2 == share * sum(
                factor for factor in listed if factor != UNKNOWN
            )


def compositions(total):
    """Every way to cut a number into parts, in order."""
    if total == 0:
        yield ()
    for first in range(1, total + 1):
        for rest in compositions(total - first):
            yield (first, *rest)


def test_partitions():
    """every partition of 9 counts within one factor leaves the same bytes"""
    factors = Factors([(T0, 10**6, 0, [581000])])
    for kind, modulus in (("count", 0), ("read", 1000), ("read", 1005)):
        config = config_of((7, 1600), (10**6, 9), (122900, 7), modulus)
        expected = None
        for parts in compositions(9):
            pair = Pair(config, reading=999 if modulus else 0)
            past = 0
            for part in parts:
                past += part
                pair.reading(
                    kind,
                    factors,
                    T0 + past,
                    2,
                    part if kind == "count" else (999 + past) % modulus,
                )
            pair.check()
            expected = expected or pair.bytes()
            assert pair.bytes() == expected


def test_granularity():
    """a meter read every second and one read now and then agree; what differs is pending, and told"""
    rng = random.Random(5)
    for _ in range(150):
        factors, config = random_factors(rng), random_config(rng)
        config.modulus, config.max_counts, config.gap_s = 0, MOST, 10**6
        config.several = PEND
        fine, coarse = Pair(config), Pair(config)
        held = []
        for second in range(1, rng.randrange(2, 200)):
            counts = rng.randrange(4)
            held.append(counts)
            fine.count(factors, T0 + second, 0, counts)
            if rng.random() < 0.1:
                coarse.count(factors, T0 + second, 0, sum(held))
                held = []
        coarse.count(factors, fine.model.time, 0, sum(held))
        fine.check()
        coarse.check()
        assert (
            bytes(coarse.meter.numerators)[:72] == bytes(fine.meter.numerators)[:72]
        )  # energy and coal
        assert coarse.model.pending >= fine.model.pending
        if coarse.model.pending == fine.model.pending:
            assert coarse.bytes() == fine.bytes()


def test_settled_or_direct():
    """settled later, in any parts, is the same bytes as counted with the factor"""
    rng = random.Random(6)
    for _ in range(400):
        config, factor = random_config(rng), rng.getrandbits(rng.randint(1, 31))
        config.modulus, config.max_counts = 0, MOST
        factors = Factors([(T0, 100, 0, [factor])])
        direct, later = Pair(config), Pair(config)
        for second in range(1, rng.randrange(2, 9)):
            counts = number(rng, 32)
            if direct.count(factors, T0 + second, second % TARIFFS, counts) == OK:
                assert (
                    later.count(NoFactors, T0 + second, second % TARIFFS, counts) == OK
                )
        while later.model.pending:
            later.settle(
                rng.choice((later.model.pending, rng.randint(1, later.model.pending))),
                factor,
            )
        later.check()
        assert later.bytes() == direct.bytes()


def test_midnights():
    """every midnight from 1970 to 9999 that datetime knows, and no other day"""
    rng = random.Random(7)
    time = i64()
    epoch = datetime.date(1970, 1, 1).toordinal()
    for _ in range(20000):
        year, month, day = (
            rng.randint(1960, 10010),
            rng.randint(-1, 14),
            rng.randint(-1, 33),
        )
        offset = rng.choice(
            (0, 28800, -86400, 86400, 86401, -86401, rng.randint(-90000, 90000))
        )
        try:
            days = datetime.date(year, month, day).toordinal() - epoch
        except ValueError:
            days = -1
        status = lib.tanhe_meter_midnight(year, month, day, offset, ctypes.byref(time))
        if days < 0 or abs(offset) > 86400:
            assert status == EARG, (year, month, day, offset)
        else:
            assert status == OK
            assert time.value == days * 86400 - offset


TESTS = (
    test_lives,
    test_huge_numbers,
    test_last_units,
    test_small_registers,
    test_small_schedules,
    test_two_periods,
    test_seconds,
    test_partitions,
    test_granularity,
    test_settled_or_direct,
    test_midnights,
)


def passes(test):
    try:
        test()
    except AssertionError as error:
        print(f"FAIL {test.__doc__}: {error}")
        return False
    print(f"ok   {test.__doc__}")
    return True


def main():
    passed = sum([passes(test) for test in TESTS])
    print(f"{passed} passed, {len(TESTS) - passed} failed, 0 skipped")
    return 0 if passed == len(TESTS) else 1


if __name__ == "__main__":
    sys.exit(main())
