#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Unit conversion against exact fractions.

    TANHE_LIBRARY=build/libtanhe.so unit_exact.py
    unit_exact.py BUILD_DIRECTORY

The scales below were typed from the definitions, not read from lib/tables. Every conversion must give the
double nearest to the exact result: a stronger demand than an error below one unit in the last place.
"""

import ctypes
import math
import os
import random
import struct
import sys
from fractions import Fraction
from pathlib import Path

OK, END, EARG, EUNIT, ERANGE = 0, 1, -1, -3, -8
CALORIE = Fraction(41868, 10000)
SECONDS = {"s": 1, "min": 60, "h": 60 * 60, "d": 24 * 60 * 60}

# One line a dimension: what each key is worth in any one unit of that dimension.
DIMENSIONS = {
    "ratio": {"1": 1, "%": Fraction(1, 100), "permille": Fraction(1, 1000)},
    "mass": {
        "mg": Fraction(1, 10**6),
        "g": Fraction(1, 1000),
        "kg": 1,
        "t": 1000,
        "Gg": 10**6,
    },
    "carbon": {"gC": Fraction(1, 1000), "kgC": 1, "tC": 1000},
    "CO2": {"gCO2": Fraction(1, 1000), "kgCO2": 1, "tCO2": 1000},
    "CO2e": {"gCO2e": Fraction(1, 1000), "kgCO2e": 1, "tCO2e": 1000},
    "CH4": {
        "mgCH4": Fraction(1, 10**6),
        "gCH4": Fraction(1, 1000),
        "kgCH4": 1,
        "tCH4": 1000,
    },
    "N2O": {
        "mgN2O": Fraction(1, 10**6),
        "gN2O": Fraction(1, 1000),
        "kgN2O": 1,
        "tN2O": 1000,
    },
    "nitrogen": {"gN": Fraction(1, 1000), "kgN": 1, "tN": 1000},
    "standard coal": {"gce": Fraction(1, 1000), "kgce": 1, "tce": 1000},
    "energy": {
        "J": Fraction(1, 1000),
        "kJ": 1,
        "MJ": 1000,
        "GJ": 10**6,
        "TJ": 10**9,
        "PJ": 10**12,
        "Wh": Fraction(36, 10),
        "kWh": 3600,
        "MWh": 3600 * 10**3,
        "GWh": 3600 * 10**6,
        "TWh": 3600 * 10**9,
        "kcal": CALORIE,
        "Mcal": CALORIE * 1000,
        "Gcal": CALORIE * 10**6,
    },
    "power": {"W": 1, "kW": 1000, "MW": 10**6, "GW": 10**9},
    "volume": {"L": Fraction(1, 1000), "m3": 1},
    "gas volume": {"Nm3": Fraction("293.15"), "Sm3": Fraction("273.15")},
    "area": {
        "m2": 1,
        "km2": 1000 * 1000,
        "ha": 100 * 100,
        "mu": Fraction(100 * 100, 15),
    },
    "length": {"m": 1, "km": 1000},
    "freight": {"tkm": 1},
    "passengers": {"pkm": 1},
    "count": {"count": 1},
    "persons": {"person": 1},
    "households": {"household": 1},
    "animals": {"head": 1},
    "vehicles": {"vehicle": 1},
    "trees": {"tree": 1},
    "money": {"yuan": 1},
    "time": SECONDS,
    "calendar": {"month": 1, "a": 12},
    "temperature": {"degC": 1},
    "pressure": {"Pa": 1, "kPa": 1000, "MPa": 10**6},
    "heat capacity": {"kg_degC": 1},
    "area year": {"m2_a": 1, "ha_a": 100 * 100},
    "area day": {"ha_d": 1},
    "person year": {"person_a": 1},
    "person day": {"person_d": 1},
    "household year": {"household_a": 1},
    "animal year": {"head_a": 1},
    "tree year": {"tree_a": 1},
    "trips": {"trip": 1},
    "degree day": {"degC_d": 1},
}

SCALES = {
    key: (name, Fraction(scale))
    for name, row in DIMENSIONS.items()
    for key, scale in row.items()
}


def load():
    if "TANHE_LIBRARY" in os.environ:
        path = Path(os.environ["TANHE_LIBRARY"])
    elif len(sys.argv) > 1:
        path = Path(sys.argv[1]) / "libtanhe.so"
    else:
        sys.exit(__doc__)
    library = ctypes.CDLL(str(path.resolve()))
    doubles, text = ctypes.POINTER(ctypes.c_double), ctypes.c_char_p
    unit, units = ctypes.c_int32, ctypes.POINTER(ctypes.c_int32)
    library.tanhe_unit_parse.argtypes = [text, ctypes.c_size_t, units]
    library.tanhe_unit_print.argtypes = [unit, ctypes.c_int32, text, ctypes.c_size_t]
    library.tanhe_unit_atom.argtypes = [ctypes.c_size_t, units]
    library.tanhe_unit_dimension.argtypes = [unit, units]
    library.tanhe_unit_convert.argtypes = [ctypes.c_double, unit, unit, doubles]
    library.tanhe_unit_convert_n.argtypes = [
        ctypes.c_size_t,
        doubles,
        unit,
        unit,
        doubles,
    ]
    return library


LIBRARY = load()
RANDOM = random.Random(20230901)


def parse(text):
    unit = ctypes.c_int32()
    status = LIBRARY.tanhe_unit_parse(
        text.encode(), len(text.encode()), ctypes.byref(unit)
    )
    assert status == OK, (text, status)
    return unit.value


def convert(value, source, goal):
    result = ctypes.c_double(-77.0)
    status = LIBRARY.tanhe_unit_convert(value, source, goal, ctypes.byref(result))
    assert status == OK or result.value == -77.0, "written on error"
    return status, result.value


def nearest(exact):
    """The double nearest to a fraction, ties to even; None beyond the largest."""
    try:
        return exact.numerator / exact.denominator
    except OverflowError:
        return None


def bits(x):
    return struct.pack("<d", x)


class Unit:
    """A unit built of keys, with the exact scale of each side."""

    def __init__(self, key, power=0, below=None, below_power=0):
        self.text = (f"10^{power} " if power else "") + key
        self.dimension, self.scale = SCALES[key]
        self.scale *= Fraction(10) ** power
        if below is not None:
            self.text += "/" + (f"10^{below_power} " if below_power else "") + below
            self.dimension += " per " + SCALES[below][0]
            self.scale /= SCALES[below][1] * Fraction(10) ** below_power
        self.id = parse(self.text)


def check(value, source, goal):
    exact = Fraction(value) * source.scale / goal.scale
    status, result = convert(value, source.id, goal.id)
    where = (value, source.text, goal.text, result)
    wanted = nearest(exact)
    if wanted is None:
        assert status == ERANGE, where
        return
    assert status == OK, (status, *where)
    if exact != 0:
        assert abs(Fraction(result) - exact) <= math.ulp(result), where
    assert bits(result) == bits(math.copysign(wanted, value)), (*where, wanted)


def check_column(values, source, goal):
    array = ctypes.c_double * len(values)
    results = array()
    status = LIBRARY.tanhe_unit_convert_n(
        len(values), array(*values), source.id, goal.id, results
    )
    alone = [convert(value, source.id, goal.id) for value in values]
    if any(one != OK for one, _ in alone):
        assert status == ERANGE, (source.text, goal.text)
        assert not any(results), "written on error"
        return
    assert status == OK, (source.text, goal.text)
    assert [bits(x) for x in results] == [bits(x) for _, x in alone], (
        source.text,
        goal.text,
    )


def any_double():
    """Any finite bit pattern is as likely as any other: subnormals to the very large."""
    while True:
        value = struct.unpack("<d", RANDOM.randbytes(8))[0]
        if math.isfinite(value):
            return value


def everyday():
    kind = RANDOM.randrange(4)
    if kind == 0:
        return float(RANDOM.randrange(1, 10**6))
    if kind == 1:
        return round(RANDOM.uniform(-1000, 1000), 3)
    if kind == 2:
        return RANDOM.choice(
            [0.0, -0.0, 1.0, 0.1, 5e-324, 2.0**-1022, sys.float_info.max]
        )
    return RANDOM.uniform(-1, 1) * 10.0 ** RANDOM.randrange(-12, 13)


def pairs():
    for row in DIMENSIONS.values():
        for a in row:
            for b in row:
                yield a, b


def some_power():
    return RANDOM.choice((0, 0, 0, 1, 2, 3, 4, 6, 8, 10, 15))


def case_every_atom_is_known():
    count = 0
    unit = ctypes.c_int32()
    while LIBRARY.tanhe_unit_atom(count, ctypes.byref(unit)) == OK:
        buffer = ctypes.create_string_buffer(64)
        assert LIBRARY.tanhe_unit_print(unit, 2, buffer, 64) == OK
        assert parse(buffer.value.decode()) == unit.value
        assert buffer.value.decode() in SCALES, buffer.value
        count += 1
    assert count == len(SCALES), count


def case_dimensions_agree():
    numbers = {}
    for key, (name, _) in SCALES.items():
        number = ctypes.c_int32()
        assert LIBRARY.tanhe_unit_dimension(parse(key), ctypes.byref(number)) == OK
        assert numbers.setdefault(name, number.value) == number.value, key
    assert len(set(numbers.values())) == len(numbers)


def case_atoms_any_magnitude():
    for a, b in pairs():
        source, goal = Unit(a), Unit(b)
        for _ in range(40):
            check(any_double(), source, goal)


def case_atoms_everyday_values():
    for a, b in pairs():
        source, goal = Unit(a), Unit(b)
        for _ in range(40):
            check(everyday(), source, goal)


def case_powers_of_ten():
    for a, b in pairs():
        for _ in range(6):
            source, goal = Unit(a, some_power()), Unit(b, some_power())
            for _ in range(4):
                check(RANDOM.choice((any_double, everyday))(), source, goal)


def case_quotients():
    rows = list(DIMENSIONS.values())
    for _ in range(3000):
        above, below = list(RANDOM.choice(rows)), list(RANDOM.choice(rows))
        source, goal = (
            Unit(RANDOM.choice(above), some_power(), RANDOM.choice(below), some_power())
            for _ in range(2)
        )
        for _ in range(4):
            check(RANDOM.choice((any_double, everyday))(), source, goal)


def case_widest_quotients():
    for a in DIMENSIONS["energy"]:
        for b in DIMENSIONS["energy"]:
            source, goal = Unit(a, 15, b, 0), Unit(b, 0, a, 15)
            for value in (everyday(), any_double(), 1.0):
                check(value, source, goal)
                check(value, goal, source)


def case_ties_round_to_even():
    """mu to m2 is 2000/3: three times an odd number whose product with 125 needs 54 bits ends in a half."""
    source, goal = Unit("mu"), Unit("m2")
    for _ in range(2000):
        odd = RANDOM.randrange(2**53 // 125 + 1, 2**54 // 125) | 1
        check(float(3 * odd), source, goal)


def case_limits_of_the_range():
    exponents = (
        -1074,
        -1073,
        -1050,
        -1023,
        -1022,
        -1021,
        -701,
        -700,
        -699,
        699,
        700,
        701,
        1023,
    )
    for a, b in pairs():
        source, goal = Unit(a), Unit(b)
        for exponent in exponents:
            check(
                2.0**exponent * RANDOM.choice((1.0, 1.5, 1.9999999999999998)),
                source,
                goal,
            )


def case_round_trips():
    for a, b in pairs():
        source, goal = Unit(a), Unit(b)
        for _ in range(10):
            value = RANDOM.uniform(0.1, 10) * 10.0 ** RANDOM.randrange(-9, 10)
            _, there = convert(value, source.id, goal.id)
            _, back = convert(there, goal.id, source.id)
            assert abs(Fraction(back) - Fraction(value)) <= 2 * math.ulp(value), (
                value,
                a,
                b,
                back,
            )


def case_columns():
    for a, b in pairs():
        source, goal = Unit(a, some_power()), Unit(b, some_power())
        check_column([everyday() for _ in range(9)], source, goal)
        check_column([any_double() for _ in range(3)], source, goal)


def case_other_dimensions_refused():
    keys = list(SCALES)
    for a in keys:
        for b in keys:
            if SCALES[a][0] != SCALES[b][0]:
                assert convert(1.0, parse(a), parse(b))[0] == EUNIT, (a, b)
                assert convert(1.0, parse(a + "/a"), parse(b + "/a"))[0] == EUNIT, (
                    a,
                    b,
                )
                assert convert(1.0, parse("t/" + a), parse("t/" + b))[0] == EUNIT, (
                    a,
                    b,
                )


def case_scales_fit():
    """lib/unit.c needs this of its table: reduced factors without 2 and 5 are ratios of 32-bit integers."""

    def odd(n):
        for prime in (2, 5):
            while n % prime == 0:
                n //= prime
        return n

    factors = {SCALES[a][1] / SCALES[b][1] for a, b in pairs()}
    for f in factors:
        for g in factors:
            product = f * g
            assert max(odd(product.numerator), odd(product.denominator)) < 2**32, (f, g)


def main():
    cases = [case for name, case in globals().items() if name.startswith("case_")]
    failed = 0
    for case in cases:
        try:
            case()
        except AssertionError as error:
            failed += 1
            print(f"FAIL {case.__name__}: {error}")
    print(f"{len(cases) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
