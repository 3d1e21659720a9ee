#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""exp, log, pow and the n-th root of lib/real.c against MPFR (gmpy2).

    real_exact.py          (CC chooses the compiler; nothing else is used of a build)

The file is compiled by itself, because a shared library does not export what the rooms share. Each case
prints the largest error it met, in ulp of the exact result; 0.5 is perfect. The numbers are the same in every
run.
"""

import ctypes
import math
import os
import platform
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

import gmpy2
import numpy as np
from gmpy2 import mpfr

BOUND = 0.5 + 1e-5  # what real.h states
ROOT = Path(__file__).resolve().parents[2]
FLAGS = ["-std=c99", "-Wall", "-Werror", "-ffp-contract=off", "-fPIC", "-shared"]
LARGEST, TINIEST, NORMAL = sys.float_info.max, 5e-324, sys.float_info.min
OVERFLOW, UNDERFLOW = math.log(LARGEST), math.log(TINIEST)
NAN, INF = math.nan, math.inf

WRAPPER = """
#include <stddef.h>
#include "real.h"
void exp_n(size_t n, const double *x, double *out) { while (n--) out[n] = tanhe_p_exp(x[n]); }
void log_n(size_t n, const double *x, double *out) { while (n--) out[n] = tanhe_p_log(x[n]); }
void pow_n(size_t n, const double *x, const double *y, double *out) {
    while (n--) out[n] = tanhe_p_pow(x[n], y[n]);
}
void root_n(size_t n, const double *x, const int32_t *y, double *out) {
    while (n--) out[n] = tanhe_p_root(x[n], y[n]);
}
"""

gmpy2.get_context().precision = 200


def build(directory, level):
    """lib/real.c as a shared library of functions over arrays."""
    wrapper, library = (
        Path(directory, "wrapper.c"),
        Path(directory, f"real{len(level)}.so"),
    )
    wrapper.write_text(WRAPPER)
    command = [
        *os.environ.get("CC", "cc").split(),
        *FLAGS,
        *level,
        f"-I{ROOT / 'lib'}",
        str(wrapper),
    ]
    subprocess.run(
        [*command, str(ROOT / "lib" / "real.c"), "-o", str(library)], check=True
    )
    return ctypes.CDLL(str(library))


class Function:
    """One function of each build; a call demands the same bits of all of them."""

    def __init__(self, name, reference, libraries):
        self.name = name
        self.reference = reference
        self.builds = [getattr(library, name + "_n") for library in libraries]

    def __call__(self, *columns):
        size = len(columns[0])
        pointers = [ctypes.c_void_p(column.ctypes.data) for column in columns]
        first = None
        for build in self.builds:
            out = np.empty(size)
            build(ctypes.c_size_t(size), *pointers, ctypes.c_void_p(out.ctypes.data))
            if first is None:
                first = out
            assert (first.view(np.int64) == out.view(np.int64)).all(), (
                "the builds differ"
            )
        return first

    def show(self, arguments):
        return f"{self.name}({', '.join(x.hex() if isinstance(x, float) else str(x) for x in arguments)})"


def ulps(value, exact):
    """The error of a double, in units of the last place that a double of this size has."""
    if math.isinf(value) or gmpy2.get_exp(exact) > 1024:
        return 0.0 if value == float(exact) else INF
    last = max(gmpy2.get_exp(exact) - 53, -1074)
    error = abs(mpfr(value) - exact)
    return float(
        gmpy2.div_2exp(error, last) if last > 0 else gmpy2.mul_2exp(error, -last)
    )


def check(function, *columns):
    """Every value within the bound; returns what is worth printing."""
    values = function(*columns).tolist()
    worst, place, missed = -1.0, None, 0
    for value, *arguments in zip(values, *(column.tolist() for column in columns)):
        exact = function.reference(*arguments)
        if gmpy2.is_zero(exact):
            assert value == 0, function.show(arguments)
            continue
        missed += value != float(exact)
        error = ulps(value, exact)
        if error > worst:
            worst, place = error, arguments
    assert worst < BOUND, f"{worst:.9f} ulp at {function.show(place)}"
    return f"{worst:.9f} ulp, {missed} of {len(values)} not the nearest"


def same(function, expected, *columns):
    """Exactly these doubles, the sign of zero and the bits of NaN too."""
    columns = [np.ascontiguousarray(column) for column in columns]
    for value, wanted, *arguments in zip(
        function(*columns).tolist(), expected, *(c.tolist() for c in columns)
    ):
        bits = struct.pack("<d", NAN if math.isnan(wanted) else wanted)
        assert struct.pack("<d", value) == bits, (
            f"{function.show(arguments)}: {value!r}, not {wanted!r}"
        )
    return f"{len(columns[0])} exact"


# ---------------------------------------------------------------- columns of arguments


def binades(rng, n, first, last):
    """Positive, every binade from 2^first to 2^last alike."""
    return np.ldexp(1 + rng.random(n), rng.integers(first, last, n, dtype=np.int32))


def signed(rng, xs):
    return np.where(rng.random(len(xs)) < 0.5, xs, -xs)


def positive(rng, n):
    """Any positive finite double, subnormals too."""
    return rng.integers(1, 0x7FF0000000000000, n, dtype=np.int64).view(np.float64)


def around(xs, steps):
    """The doubles next to each, `steps` to either side."""
    bits = np.asarray(xs, np.float64).view(np.int64)
    return np.unique((bits[:, None] + np.arange(-steps, steps + 1)).view(np.float64))


def near_1(rng, n):
    return 1 + signed(rng, binades(rng, n, -54, -1))


def midpoints(rng, n, first, last):
    """Numbers exactly halfway between two doubles beyond 1, at 1 + 2^first to 1 + 2^last."""
    whole = (binades(rng, n, first, last) * 2.0**52).astype(np.int64)
    return [mpfr(1) + (2 * mpfr(k) + 1) / mpfr(2) ** 53 for k in whole.tolist()]


def column(values):
    return np.array([float(v) for v in values])


def exp_halfway(rng, n):
    """Where e^x is halfway but for 2^-30 ulp: the smaller x, the closer."""
    return column(gmpy2.log(m) for m in midpoints(rng, n, -29, -1))


def exp_seams(rng, n):
    """Where the reduction passes from one 32nd of an octave to the next."""
    return around((rng.integers(-34000, 32000, n) + 0.5) * (math.log(2) / 32), 2)


def log_halfway(rng, n):
    """Where log(x) is halfway between two doubles of some hundreds."""
    values = signed(rng, rng.integers(2**52, 2**53, n) * 2.0 ** -(52 - 9))
    return column(
        gmpy2.exp(mpfr(v) + mpfr(2) ** -44) for v in values.tolist() if abs(v) < 708
    )


def log_seams(rng, n):
    """Where the reduction passes from one 32nd of an octave to the next: about 2^((j + 1/2)/32)."""
    return around(np.exp2((rng.integers(-32 * 1022, 32 * 1023, n) + 0.5) / 32), 3)


def to_reach(rng, xs, low, high):
    """Exponents that take x to e^low ... e^high."""
    return rng.uniform(low, high, len(xs)) / np.log(xs)


def pow_any(rng, n):
    xs = positive(rng, n)
    return xs, to_reach(rng, xs, -760, 720)


def pow_equations(rng, n):
    """a D^b of diameters and heights, (end/start)^(1/years), (1 + rate)^years."""
    xs = np.round(rng.uniform(0.1, 150, n), 1)
    return xs, np.round(rng.uniform(-3, 3, n), 4)


def pow_growth(rng, n):
    return rng.uniform(0.2, 5, n), 1 / rng.integers(1, 60, n)


def pow_near_1(rng, n):
    xs = near_1(rng, n)
    xs = xs[xs != 1]
    return xs, to_reach(rng, xs, -750, 715)


def pow_overflow(rng, n):
    xs = positive(rng, n)
    return xs, np.nextafter((OVERFLOW + rng.integers(-3, 4, n) * 1e-13) / np.log(xs), 0)


def pow_subnormal(rng, n):
    xs = positive(rng, n)
    return xs, to_reach(rng, xs, UNDERFLOW - 2, math.log(NORMAL) + 1)


def pow_to_1(rng, n):
    xs = positive(rng, n)
    return xs, signed(rng, binades(rng, n, -70, -8))


def pow_halfway(rng, n):
    """Where x^y is halfway but for as little as 2^-30 ulp."""
    ys = binades(rng, n, -30, -6)
    ms = midpoints(rng, n, -20, -6)
    pairs = [
        (gmpy2.exp(gmpy2.log(m) / y), y)
        for m, y in zip(ms, ys.tolist())
        if gmpy2.log(m) / y < 700
    ]
    return column(x for x, _ in pairs), column(y for _, y in pairs)


def pow_squares(rng, n):
    """Odd squares of 54 bits: exactly halfway."""
    return rng.integers(47453133, 2**26, n) * 2.0 + 1, np.full(n, 2.0)


def pow_integers(rng, n):
    return signed(rng, rng.uniform(0.5, 20, n)), rng.integers(-150, 150, n) * 1.0


def pow_huge(rng, n):
    """Exponents up to 2^62 of what is next to 1."""
    xs = 1 + signed(rng, rng.integers(1, 2000, n) * 2.0**-52)
    return xs, to_reach(rng, xs, -744, 709)


def root_any(rng, n):
    return positive(rng, n), rng.integers(1, 50, n, dtype=np.int32)


def root_long(rng, n):
    return positive(rng, n), (2.0 ** rng.uniform(0, 31, n)).astype(np.int32)


ACCURACY = {
    "exp": {
        "any double": lambda r: [signed(r, positive(r, 40000))],
        "all results": lambda r: [r.uniform(-746, 710, 90000)],
        "decay": lambda r: [-r.uniform(0, 30, 60000)],
        "small": lambda r: [signed(r, binades(r, 60000, -60, 0))],
        "next to overflow": lambda r: [around([OVERFLOW], 3000)],
        "next to underflow": lambda r: [
            around([UNDERFLOW, UNDERFLOW - math.log(2), math.log(NORMAL)], 1500)
        ],
        "subnormal results": lambda r: [r.uniform(-745.2, -708, 50000)],
        "seams of the reduction": lambda r: [exp_seams(r, 8000)],
        "almost halfway": lambda r: [exp_halfway(r, 40000)],
    },
    "log": {
        "any double": lambda r: [positive(r, 120000)],
        "ratios": lambda r: [r.uniform(0.01, 10, 60000)],
        "next to 1": lambda r: [near_1(r, 90000)],
        "neighbours of 1": lambda r: [around([1.0], 5000)],
        "subnormal": lambda r: [r.integers(1, 2**52, 30000) * TINIEST],
        "integers": lambda r: [np.arange(1.0, 20000)],
        "seams of the reduction": lambda r: [log_seams(r, 8000)],
        "almost halfway": lambda r: [log_halfway(r, 40000)],
    },
    "pow": {
        "all results": lambda r: pow_any(r, 120000),
        "equations a D^b": lambda r: pow_equations(r, 60000),
        "growth rates": lambda r: pow_growth(r, 40000),
        "x next to 1": lambda r: pow_near_1(r, 80000),
        "x next to 1, huge exponents": lambda r: pow_huge(r, 60000),
        "next to overflow": lambda r: pow_overflow(r, 30000),
        "subnormal results": lambda r: pow_subnormal(r, 50000),
        "results next to 1": lambda r: pow_to_1(r, 50000),
        "almost halfway": lambda r: pow_halfway(r, 40000),
        "exactly halfway": lambda r: pow_squares(r, 10000),
        "integer exponents, either sign": lambda r: pow_integers(r, 40000),
    },
    "root": {
        "to the 50th": lambda r: root_any(r, 80000),
        "to the 2^31st": lambda r: root_long(r, 40000),
    },
}

# ---------------------------------------------------------------- cases


def rng_of(title):
    return np.random.default_rng(list(title.encode()))


def test_accuracy(function, title, make):
    with np.errstate(all="ignore"):
        columns = [np.ascontiguousarray(c) for c in make(rng_of(function.name + title))]
    return check(function, *columns)


def test_exact_powers(pow_n):
    """powers that are doubles"""
    rng = rng_of("exact powers")
    cases = [(2.0, float(n), 2.0**n) for n in range(-1074, 1024)]
    cases += [(10.0, float(n), float(10**n)) for n in range(23)]
    cases += [
        (float(b), float(n), float(b**n))
        for b in range(1, 100)
        for n in range(34)
        if b**n < 2**53
    ]
    cases += [(-3.0, float(n), float((-3) ** n)) for n in range(34)]
    cases += [
        (float(b**n), 1.0 / n, float(b))
        for b in range(1, 60)
        for n in (1, 2, 4, 8)
        if b**n < 2**53
    ]
    cases += [(float(b * b), 1.5, float(b**3)) for b in range(1, 2000)]
    for x in signed(rng, positive(rng, 20000)).tolist():
        cases += [(x, 1.0, x), (x, 0.0, 1.0), (x, -0.0, 1.0), (1.0, x, 1.0)]
    for x in rng.integers(1, 2**26, 20000).tolist():
        scale = 2.0 ** int(rng.integers(-500, 450))
        cases.append((x * scale, 2.0, float(x * x) * scale * scale))
    xs, ys, expected = zip(*cases)
    return same(pow_n, expected, np.array(xs), np.array(ys))


def test_exact_roots(root_n):
    """roots that are doubles"""
    cases = [
        (float(b**n), n, float(b))
        for b in range(1, 300)
        for n in range(1, 54)
        if b**n < 2**53
    ]
    cases += [(2.0**-n, n, 0.5) for n in range(1, 1075)]
    xs, ns, expected = zip(*cases)
    return same(root_n, expected, np.array(xs), np.array(ns, np.int32))


SPECIAL = [
    0.0,
    TINIEST,
    NORMAL,
    0.5,
    0.75,
    1.0,
    1.25,
    1.5,
    2.0,
    3.0,
    1023.0,
    2.0**53,
    2.0**63,
]
SPECIAL += [2.0**64, 1e300, LARGEST, INF]
SPECIAL += [-x for x in SPECIAL] + [NAN]


def test_special(function):
    """zeros, infinities, negatives and NaN"""
    cases = [(x,) for x in SPECIAL]
    if function.name == "pow":
        cases = [(x, y) for x in SPECIAL for y in [*SPECIAL, 2.0**53 - 1, 1 - 2.0**53]]
    values = function(*map(np.array, zip(*cases)))
    expected = [
        mpfr(NAN) if any(map(math.isnan, case)) else function.reference(*case)
        for case in cases
    ]
    for i, exact in enumerate(expected):
        if (
            math.isfinite(float(exact))
            and exact != 0
            and ulps(values[i], exact) < BOUND
        ):
            expected[i] = values[i]  # a square root may be next to halfway
    return same(function, map(float, expected), *map(np.array, zip(*cases)))


def assert_ordered(function, xs, values, falling=False):
    before, after = (values[1:], values[:-1]) if falling else (values[:-1], values[1:])
    assert (before <= after).all(), (
        f"{function.name} next to {xs[int(np.argmin(before <= after))].hex()}"
    )


def test_order(function):
    """neighbours are not in the wrong order"""
    rng = rng_of("order of " + function.name)
    starts = {
        "exp": lambda r: np.concatenate(
            (r.uniform(-746, 710, 500), signed(r, binades(r, 500, -60, 0)))
        ),
        "log": lambda r: np.concatenate((positive(r, 500), near_1(r, 500))),
        "pow": lambda r: np.concatenate((binades(r, 500, -30, 30), near_1(r, 500))),
    }[function.name]
    count = 0
    for start in starts(rng).tolist():
        xs = around([start], 250)
        count += len(xs)
        if function.name != "pow":
            assert_ordered(function, xs, function(xs))
            continue
        with np.errstate(divide="ignore"):
            y = float(to_reach(rng, xs[:1] if xs[0] != 1 else xs[1:2], -700, 700)[0])
        assert_ordered(function, xs, function(xs, np.full(len(xs), y)), y < 0)
        base = float(rng.uniform(0.01, 20))
        ys = around([y / 1e3], 250)
        assert_ordered(function, ys, function(np.full(len(ys), base), ys), base < 1)
    return f"{count} in order"


def functions(directory):
    levels = [["-O2"], ["-O0", "-g"], ["-O3", "-g0", "-funroll-loops"]]
    if platform.machine() == "x86_64":
        levels[-1].append("-march=native")
    libraries = [build(directory, level) for level in levels]
    references = {
        "exp": lambda x: gmpy2.exp(mpfr(x)),
        "log": lambda x: gmpy2.log(mpfr(x)),
        "pow": lambda x, y: mpfr(x) ** mpfr(y),
        "root": lambda x, n: gmpy2.rootn(mpfr(x), n),
    }
    return {
        name: Function(name, reference, libraries)
        for name, reference in references.items()
    }


def all_cases(f):
    for name, columns in ACCURACY.items():
        for title, make in columns.items():
            yield (
                f"{name}: {title}",
                lambda n=name, t=title, m=make: test_accuracy(f[n], t, m),
            )
    yield f"pow: {test_exact_powers.__doc__}", lambda: test_exact_powers(f["pow"])
    yield f"root: {test_exact_roots.__doc__}", lambda: test_exact_roots(f["root"])
    for test in (test_special, test_order):
        for name in ("exp", "log", "pow"):
            yield f"{name}: {test.__doc__}", lambda t=test, n=name: t(f[n])


def run(title, test):
    try:
        print(f"ok   {title}: {test()}")
    except AssertionError as error:
        print(f"FAIL {title}: {error}")
        return False
    return True


def main():
    with tempfile.TemporaryDirectory() as directory:
        outcomes = [run(title, test) for title, test in all_cases(functions(directory))]
    failed = outcomes.count(False)
    print(f"{len(outcomes) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
