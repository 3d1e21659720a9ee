# SPDX-License-Identifier: MIT
"""Biomass carbon of 1,000,000 trees by diameter and height: the library beside NumPy, in one run:

    python3 tests/bench/bench_tree.py build/libtanhe.so [ROWS]        (or the library in TANHE_LIBRARY)

Both find stem, branch, leaf and root of each tree of four species, its biomass above ground and in all, and the
total carbon. The library also checks every tree, raises to powers with the same bits on every machine, and its totals
are exact. The ways take turns; the times are the least and, in brackets, the median. What they find must agree, or
nothing is printed.
"""

from __future__ import annotations

import ctypes
import math
import os
import statistics
import sys
import time
from typing import Any, Callable

import numpy as np

REPEATS = 9
NAME_SUBJECT = 1
MEASURED = 100
FRACTION = 0.5
PARTS = 4
SPECIES = ("chinese_fir", "masson_pine", "cyclobalanopsis_glauca", "mixed_broadleaf")


class Equation(ctypes.Structure):
    """tanhe_tree_equation"""

    _fields_ = [(name, ctypes.c_double) for name in ("a", "b", "dbh_min", "dbh_max")] + [
        (name, ctypes.c_int32)
        for name in ("species", "source", "part", "form", "region", "grade", "match", "index", "r0", "r1")
    ]


class Fraction(ctypes.Structure):
    """tanhe_carbon_fraction"""

    _fields_ = [("value", ctypes.c_double), ("source", ctypes.c_int32), ("reserved", ctypes.c_int32)]


class Total(ctypes.Structure):
    """tanhe_tree_total"""

    _fields_ = (
        [(name, ctypes.c_double) for name in ("above", "root", "whole", "carbon")]
        + [("fraction", Fraction)]
        + [(name, ctypes.c_int64) for name in ("trees", "bad")]
    )


Model = Equation * PARTS


def load() -> ctypes.CDLL:
    path = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("TANHE_LIBRARY")
    if not path:
        sys.exit("give the shared library as an argument or in TANHE_LIBRARY")
    library = ctypes.CDLL(path)
    at, i32, size = ctypes.c_void_p, ctypes.c_int32, ctypes.c_size_t
    library.tanhe_name_parse.argtypes = [i32, ctypes.c_char_p, size, at]
    library.tanhe_tree_model_find.argtypes = [i32, i32, at]
    library.tanhe_tree_n.argtypes = [at, size, size, at, at, at, at, at, at, at, at]
    return library


def check(status: int) -> None:
    if status != 0:
        sys.exit(f"the library answers {status}")


def find_models(library: ctypes.CDLL) -> Any:
    models = (Model * len(SPECIES))()
    for name, model in zip(SPECIES, models):
        number = ctypes.c_int32()
        check(library.tanhe_name_parse(NAME_SUBJECT, name.encode(), len(name), ctypes.byref(number)))
        check(library.tanhe_tree_model_find(number.value, 0, ctypes.byref(model)))
    return models


def make(n: int) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(11)
    return {
        "model": rng.integers(0, len(SPECIES), n, dtype=np.int32),
        "dbh": np.round(rng.uniform(5, 45, n), 1),
        "height": np.round(rng.uniform(4, 25, n), 1),
    }


def by_library(library: ctypes.CDLL, models: Any, data: dict[str, np.ndarray], full: bool) -> Callable[[], Any]:
    n = len(data["dbh"])
    above, whole, total = np.empty(n), np.empty(n), Total()
    fraction = Fraction(FRACTION, MEASURED, 0)
    columns = [data[name].ctypes.data for name in ("model", "dbh", "height")]
    results = [above.ctypes.data, whole.ctypes.data] if full else [None, None]

    def way() -> Any:
        check(
            library.tanhe_tree_n(
                *(ctypes.byref(models), len(SPECIES), n, *columns, ctypes.byref(fraction), *results),
                *(None, ctypes.byref(total)),
            )
        )
        return above, whole, (total.above, total.root, total.whole, total.carbon)

    return way


def tonnes(stem: np.ndarray, branch: np.ndarray, leaf: np.ndarray, root: np.ndarray) -> Any:
    above = stem + branch + leaf
    whole = above + root
    totals = [float(np.sum(part)) / 1000 for part in (above, root, whole)]
    return above, whole, (*totals, totals[2] * FRACTION)


def by_gather(models: Any, data: dict[str, np.ndarray]) -> Callable[[], Any]:
    """Coefficients of each tree's own species, then whole columns."""
    a = np.array([[part.a for part in model] for model in models]).T
    b = np.array([[part.b for part in model] for model in models]).T

    def way() -> Any:
        x = data["dbh"] * data["dbh"] * data["height"]
        return tonnes(*(a[i][data["model"]] * np.power(x, b[i][data["model"]]) for i in range(PARTS)))

    return way


def by_species(models: Any, data: dict[str, np.ndarray]) -> Callable[[], Any]:
    """One species after the other, with one logarithm for its four powers."""

    def way() -> Any:
        logarithm = np.log(data["dbh"] * data["dbh"] * data["height"])
        parts = [np.empty(len(logarithm)) for _ in range(PARTS)]
        for k, model in enumerate(models):
            rows = np.nonzero(data["model"] == k)[0]
            these = logarithm[rows]
            for i in range(PARTS):
                parts[i][rows] = model[i].a * np.exp(model[i].b * these)
        return tonnes(*parts)

    return way


def must_agree(library: Any, other: Any) -> None:
    for ours, theirs in zip(library[:2], other[:2]):
        if not np.allclose(ours, theirs, rtol=1e-13, atol=0):
            sys.exit("the trees differ")
    if not np.allclose(library[2], other[2], rtol=1e-12, atol=0):
        sys.exit("the totals differ")


def main() -> int:
    library = load()
    n = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    models, data = find_models(library), make(n)
    ways = {
        "tanhe, results of each tree": by_library(library, models, data, True),
        "tanhe, totals alone": by_library(library, models, data, False),
        "numpy, power of gathered columns": by_gather(models, data),
        "numpy, exp and log by species": by_species(models, data),
    }
    results = [way() for way in ways.values()]
    if math.fsum(results[0][1]) / 1000 != results[0][2][2] or results[0][2] != results[1][2]:
        sys.exit("the library's totals are not exact")
    for other in results[2:]:
        must_agree(results[0], other)
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(REPEATS):
        for name, way in ways.items():
            begin = time.perf_counter()
            way()
            times[name].append(time.perf_counter() - begin)
    base = times["tanhe, results of each tree"]
    print(f"{n} trees of {len(SPECIES)} species, four parts each; the results agree")
    print(f"{'':<34} {'trees/s':>12} {'ns/tree':>8} {'times tanhe':>16}")
    for name, seen in times.items():
        least, middle = min(seen), statistics.median(seen)
        ratio = f"{least / min(base):.2f} ({middle / statistics.median(base):.2f})"
        print(f"{name:<34} {n / least:12.0f} {1e9 * least / n:8.1f} {ratio:>16}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
