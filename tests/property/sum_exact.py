# SPDX-License-Identifier: MIT
"""Exact totals against exact arithmetic: fractions.Fraction, and math.fsum where that is correctly rounded.

    TANHE_LIBRARY=build/libtanhe.so python3 tests/property/sum_exact.py      (or the library as an argument)

The numbers are the same in every run.
"""

import ctypes
import math
import os
import random
import struct
import sys
import zlib
from fractions import Fraction

OK, EARG, ERANGE, EFORMAT = 0, -1, -8, -10
BYTES = 300
LENGTHS = (
    0,
    1,
    2,
    3,
    31,
    63,
    64,
    65,
    127,
    255,
    256,
    257,
    319,
    320,
    511,
    512,
    1023,
    1024,
    1025,
    1279,
    2500,
    5000,
)
LARGEST = Fraction(sys.float_info.max)


class Sum(ctypes.Structure):
    _fields_ = [
        ("limb", ctypes.c_int64 * 68),
        ("added", ctypes.c_int64),
        ("refused", ctypes.c_int64),
        ("pending", ctypes.c_int32),
        ("reserved", ctypes.c_int32),
    ]


def load():
    path = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("TANHE_LIBRARY")
    if not path:
        sys.exit("give the shared library as an argument or in TANHE_LIBRARY")
    library = ctypes.CDLL(path)
    total, size, doubles = (
        ctypes.POINTER(Sum),
        ctypes.c_size_t,
        ctypes.POINTER(ctypes.c_double),
    )
    for name, arguments in (
        ("init", [total]),
        ("add", [total, ctypes.c_double]),
        ("add_n", [total, size, doubles]),
        ("add_products", [total, size, doubles, doubles]),
        ("merge", [total, total]),
        ("value", [total, doubles]),
        ("compare", [total, total, ctypes.POINTER(ctypes.c_int32)]),
        (
            "count",
            [total, ctypes.POINTER(ctypes.c_int64), ctypes.POINTER(ctypes.c_int64)],
        ),
        ("write", [total, ctypes.c_char_p, size]),
        ("read", [total, ctypes.c_char_p, size]),
    ):
        function = getattr(library, "tanhe_sum_" + name)
        function.argtypes = arguments
        function.restype = ctypes.c_int32
    return library


lib = load()


class Total:
    """A total under test; statuses are checked against what the arguments deserve."""

    def __init__(self):
        self.sum = Sum()
        self.by = ctypes.byref(self.sum)
        assert lib.tanhe_sum_init(self.by) == OK

    def add(self, x):
        assert lib.tanhe_sum_add(self.by, x) == (OK if math.isfinite(x) else EARG), x
        return self

    def add_n(self, xs):
        status = lib.tanhe_sum_add_n(self.by, len(xs), (ctypes.c_double * len(xs))(*xs))
        assert status == (OK if all(map(math.isfinite, xs)) else EARG), status
        return self

    def add_products(self, xs, ys):
        n = len(xs)
        doubles = ctypes.c_double * n
        status = lib.tanhe_sum_add_products(self.by, n, doubles(*xs), doubles(*ys))
        assert status == (
            OK if all(math.isfinite(x * y) for x, y in zip(xs, ys)) else EARG
        ), status
        return self

    def merge(self, other):
        assert lib.tanhe_sum_merge(self.by, other.by) == OK
        return self

    def value(self):
        value = ctypes.c_double(math.nan)
        status = lib.tanhe_sum_value(self.by, ctypes.byref(value))
        if status == ERANGE:
            assert math.isnan(value.value)
            return None
        assert status == OK
        return value.value

    def count(self):
        added, refused = ctypes.c_int64(), ctypes.c_int64()
        assert (
            lib.tanhe_sum_count(self.by, ctypes.byref(added), ctypes.byref(refused))
            == OK
        )
        return added.value, refused.value

    def bytes(self):
        buffer = ctypes.create_string_buffer(BYTES)
        assert lib.tanhe_sum_write(self.by, buffer, BYTES) == OK
        return buffer.raw

    def compare(self, other):
        order = ctypes.c_int32(9)
        assert lib.tanhe_sum_compare(self.by, other.by, ctypes.byref(order)) == OK
        return order.value

    @staticmethod
    def read(data):
        total = Total()
        assert lib.tanhe_sum_read(total.by, data, len(data)) == OK
        return total


def units(x):
    """A finite double as an integer of units of 2^-1074."""
    top, bottom = x.as_integer_ratio()
    return top * ((1 << 1074) // bottom)


def nearest(total):
    """An integer of units, rounded to a double; None beyond the largest."""
    exact = Fraction(total, 1 << 1074)
    if abs(exact) <= LARGEST:
        return float(exact)
    half_beyond = LARGEST + Fraction(2) ** 970
    return (
        None
        if abs(exact) >= half_beyond
        else (sys.float_info.max if total > 0 else -sys.float_info.max)
    )


def expected_bytes(total, added, refused):
    body = struct.pack("<4sHHqq", b"TSUM", 1, BYTES, added, refused)
    body += (total % (1 << (32 * 68))).to_bytes(4 * 68, "little")
    return body + struct.pack("<I", zlib.crc32(body))


def same(a, b):
    return a is b is None or (
        a is not None and b is not None and struct.pack("<d", a) == struct.pack("<d", b)
    )


def check(xs, total):
    """Is this the total of xs: the value, the counts, every byte?"""
    finite = [x for x in xs if math.isfinite(x)]
    exact = sum(map(units, finite))
    value = nearest(exact)
    if exact == 0:
        value = 0.0
    assert same(total.value(), value), (total.value(), value)
    assert total.count() == (len(finite), len(xs) - len(finite))
    assert total.bytes() == expected_bytes(exact, len(finite), len(xs) - len(finite))
    if sum(map(abs, finite)) < 1e307:
        assert total.value() == math.fsum(finite)


def power(random, first, binades):
    """Of either sign, from `binades` binades above 2^first."""
    exponent = first + random.randrange(binades)
    return math.ldexp(
        random.choice((-1.0, 1.0)) * (1.0 + random.getrandbits(52) / 2.0**52), exponent
    )


def bits(random):
    return struct.unpack("<d", struct.pack("<Q", random.getrandbits(64)))[0]


def finite_bits(random):
    while True:
        x = bits(random)
        if math.isfinite(x):
            return x


def column(make):
    return lambda random, n: [make(random) for _ in range(n)]


def cancelling(make):
    def distribution(random, n):
        xs = [make(random) for _ in range(n // 2)]
        xs += [-x for x in xs] + [1e-320] * (n - 2 * len(xs))
        random.shuffle(xs)
        return xs

    return distribution


def sprinkled(make, odd, every):
    def distribution(random, n):
        return [
            random.choice(odd) if random.randrange(every) == 0 else make(random)
            for _ in range(n)
        ]

    return distribution


def stretches(random, n):
    xs = []
    while len(xs) < n:
        first = random.randrange(-1022, 960)
        xs += [
            power(random, first, random.choice((1, 10, 30, 33, 60)))
            for _ in range(random.randrange(1, 800))
        ]
    return xs[:n]


ODD = (math.nan, math.inf, -math.inf, 0.0, -0.0, 5e-324, -2.5e-310, sys.float_info.max)

DISTRIBUTIONS = {
    "one binade": column(lambda r: power(r, 0, 1)),
    "positive, as in an inventory": column(
        lambda r: abs(round(r.lognormvariate(3, 3), 3))
    ),
    "integers": column(lambda r: float(r.randrange(-(10**6), 10**6))),
    "20 binades": column(lambda r: power(r, -10, 20)),
    "32 binades": column(lambda r: power(r, -16, 32)),
    "33 binades": column(lambda r: power(r, -16, 33)),
    "60 binades": column(lambda r: power(r, -30, 60)),
    "300 binades": column(lambda r: power(r, -150, 300)),
    "whole range": column(finite_bits),
    "any bits at all": column(bits),
    "many zeros": sprinkled(lambda r: power(r, -3, 8), (0.0, -0.0), 2),
    "only zeros": column(lambda r: r.choice((0.0, -0.0))),
    "subnormals": column(lambda r: math.ldexp(r.getrandbits(52) - 2**51, -1074)),
    "where subnormals end": column(
        lambda r: math.ldexp(r.getrandbits(60) - 2**59, -1080)
    ),
    "lowest binades": column(lambda r: power(r, -1022, 70)),
    "huge": column(lambda r: power(r, 990, 34)),
    "largest, either sign": column(lambda r: r.choice((-1, 1)) * sys.float_info.max),
    "halves of an ulp": column(
        lambda r: r.choice((1.0, 2.0**-53, 2.0**-52, -(2.0**-53), 2.0**-106, 5e-324))
    ),
    "cancelling, 20 binades": cancelling(lambda r: power(r, -10, 20)),
    "cancelling, whole range": cancelling(finite_bits),
    "narrow with NaN and infinities": sprinkled(lambda r: power(r, -3, 8), ODD, 300),
    "wide with NaN and infinities": sprinkled(finite_bits, ODD, 20),
    "narrow with outliers": sprinkled(
        lambda r: power(r, -3, 8), (1e300, -1e-300, 1e60), 500
    ),
    "stretches": stretches,
}


def test_distribution(name):
    rng = random.Random(name)
    for n in LENGTHS:
        xs = DISTRIBUTIONS[name](rng, n)
        column = Total().add_n(xs)
        check(xs, column)
        one_by_one = Total()
        for x in xs:
            one_by_one.add(x)
        assert one_by_one.bytes() == column.bytes()


def test_order_and_partition(name):
    """Shuffled, cut into parts, each part shipped as bytes and merged in any order: the same bytes."""
    rng = random.Random("parts of " + name)
    for n in (10, 700, 3000):
        xs = DISTRIBUTIONS[name](rng, n)
        whole = Total().add_n(xs).bytes()
        for _ in range(3):
            rng.shuffle(xs)
            assert Total().add_n(xs).bytes() == whole
            cuts = sorted(rng.randrange(n + 1) for _ in range(rng.randrange(1, 9)))
            parts = [xs[a:b] for a, b in zip([0] + cuts, cuts + [n])]
            totals = [Total.read(Total().add_n(part).bytes()) for part in parts]
            while len(totals) > 1:
                other = totals.pop(rng.randrange(len(totals)))
                totals[rng.randrange(len(totals))].merge(other)
            assert totals[0].bytes() == whole


def test_products(name):
    rng = random.Random("products of " + name)
    for n in LENGTHS:
        xs, ys = DISTRIBUTIONS[name](rng, n), DISTRIBUTIONS["20 binades"](rng, n)
        check([x * y for x, y in zip(xs, ys)], Total().add_products(xs, ys))


def test_products_rounded_once():
    rng = random.Random(7)
    xs = [power(rng, -30, 60) for _ in range(2000)]
    ys = [power(rng, -30, 60) for _ in range(2000)]
    exact = sum(Fraction(float(Fraction(x) * Fraction(y))) for x, y in zip(xs, ys))
    assert Total().add_products(xs, ys).value() == float(exact)


def test_long_column():
    """More than fills the bins of one exponent, beside numbers of every other."""
    rng = random.Random(8)
    for make in (
        lambda: power(rng, 5, 1),
        lambda: power(rng, 900, 1) if rng.random() < 0.99 else finite_bits(rng),
    ):
        xs = [make() for _ in range(60000)]
        check(xs, Total().add_n(xs))


def test_compare():
    rng = random.Random(9)
    for _ in range(3000):
        xs = [finite_bits(rng) for _ in range(rng.randrange(4))]
        ys = xs + rng.choice(([], [0.0], [5e-324], [-5e-324], [finite_bits(rng)]))
        a, b = sum(map(units, xs)), sum(map(units, ys))
        assert Total().add_n(xs).compare(Total().add_n(ys)) == (a > b) - (a < b)


def test_damaged_bytes():
    rng = random.Random(10)
    good = Total().add_n([finite_bits(rng) for _ in range(50)]).bytes()
    for _ in range(5000):
        bad = bytearray(good)
        for _ in range(rng.randrange(1, 4)):
            bad[rng.randrange(BYTES)] ^= 1 << rng.randrange(8)
        if bad == good:
            continue
        target = Total().add(1.0)
        before = bytes(target.sum)
        assert lib.tanhe_sum_read(target.by, bytes(bad), BYTES) == EFORMAT
        assert bytes(target.sum) == before


def main():
    cases = [
        (f"{kind}: {name}", test, name)
        for kind, test in (
            ("exact", test_distribution),
            ("order and partition", test_order_and_partition),
            ("products", test_products),
        )
        for name in DISTRIBUTIONS
    ]
    cases += [
        (test.__doc__ or test.__name__, test, None)
        for test in (
            test_products_rounded_once,
            test_long_column,
            test_compare,
            test_damaged_bytes,
        )
    ]
    failed = 0
    for title, test, name in cases:
        try:
            test() if name is None else test(name)
            print(f"ok   {title}")
        except AssertionError as error:
            failed += 1
            print(f"FAIL {title}: {error}")
    print(f"{len(cases) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
