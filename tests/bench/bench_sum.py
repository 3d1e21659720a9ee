# SPDX-License-Identifier: MIT
"""What an exact total costs beside Python's and NumPy's, in one run:

    python3 tests/bench/bench_sum.py build/libtanhe.so        (or the library in TANHE_LIBRARY)

The ways take turns; the ratios are of the least times and, in brackets, of the medians. numpy.sum adds pairwise
and in vector registers: it is fast and close, but neither exact nor independent of the order. math.fsum is
exact up to its one rounding, but its totals do not merge; it is timed on a list, which suits it best.
"""

import array
import ctypes
import math
import os
import random
import statistics
import sys
import time

try:
    import numpy
except ImportError:
    numpy = None

REPEATS = 15


def load():
    path = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("TANHE_LIBRARY")
    if not path:
        sys.exit("give the shared library as an argument or in TANHE_LIBRARY")
    library = ctypes.CDLL(path)
    library.tanhe_sum_add_n.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p]
    library.tanhe_sum_init.argtypes = [ctypes.c_void_p]
    library.tanhe_sum_value.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    return library


def binades(first, count):
    def make(n):
        rng = random.Random(first)
        return [math.ldexp(rng.choice((-1, 1)) * rng.uniform(1, 2), first + rng.randrange(count)) for _ in range(n)]

    return make


KINDS = {
    "one exponent": binades(0, 1),
    "10 binades": binades(-3, 10),
    "30 binades": binades(-10, 30),
    "60 binades": binades(-30, 60),
    "whole range": binades(-1022, 2000),
}


def main():
    library = load()
    total = (ctypes.c_int64 * 71)()
    value = ctypes.c_double()

    def exact(address, n):
        library.tanhe_sum_init(total)
        library.tanhe_sum_add_n(total, n, address)
        library.tanhe_sum_value(total, ctypes.byref(value))

    if numpy is None:
        print("NumPy is not installed: numpy.sum is left out (python3 -m pip install numpy)")
    print("ns per number, and times tanhe_sum_add_n (of the medians)")
    print(f"{'length':>9}  {'numbers':<14} {'tanhe':>8}  {'math.fsum':>17}  {'numpy.sum':>17}")
    for n in (100, 1000, 10000, 100000, 1000000):
        for kind, make in KINDS.items():
            xs = make(n)
            column = array.array("d", xs)
            address = column.buffer_info()[0]
            ways = [lambda: exact(address, n), lambda: math.fsum(xs)]
            if numpy is not None:
                view = numpy.frombuffer(column)
                ways.append(lambda: numpy.sum(view))
            inner = max(1, 20000 // n)
            times = [[] for _ in ways]
            for _ in range(REPEATS):
                for way, seen in zip(ways, times):
                    begin = time.perf_counter_ns()
                    for _ in range(inner):
                        way()
                    seen.append((time.perf_counter_ns() - begin) / (inner * n))
            least = [min(seen) for seen in times]
            middle = [statistics.median(seen) for seen in times]
            line = f"{n:9}  {kind:<14} {least[0]:8.3f}"
            for k in range(1, len(ways)):
                line += f"  {least[k] / least[0]:7.2f} ({middle[k] / middle[0]:7.2f})"
            print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
