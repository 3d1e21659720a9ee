# SPDX-License-Identifier: MIT
"""Which of 1,000,000 buildings are first in line for retrofit: the library beside NumPy, in one run:

    python3 tests/bench/bench_building.py build/libtanhe.so [ROWS]        (or the library in TANHE_LIBRARY)

Both correct the index of every office by hours and density, compare it with the constraint and the guide value of
its kind, find the energy to cut, and name the first 1000 in order. The library also checks every number, finds the
values in the catalog, and its totals are exact. The ways take turns; the times are the least and, in brackets, the
median. What they find must be the same to the last bit, or nothing is printed.
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

FIRST = 1000
REPEATS = 9
NAME_SUBJECT = 1
ALLOW_UNCONFIRMED = 4
BOTH_WAYS = 2
ELECTRICITY_ONLY = 1
RANK_CUT_CONSTRAINT = 1


class Columns(ctypes.Structure):
    """tanhe_building_columns"""

    _fields_ = [
        (name, ctypes.c_void_p)
        for name in (
            *("area_m2", "energy_kwh", "hours", "area_per_person_m2", "occupancy", "room_share"),
            *("subtype", "building_class", "zone"),
        )
    ] + [(name, ctypes.c_int32) for name in ("all_subtype", "all_class", "all_zone", "correction", "basis", "reserved")]


class Outputs(ctypes.Structure):
    """tanhe_building_outputs"""

    _fields_ = [
        (name, ctypes.c_void_p)
        for name in (
            *("corrected", "share_constraint", "share_guide", "cut_constraint", "cut_guide"),
            *("verdict", "status", "reserved"),
        )
    ]


class Summary(ctypes.Structure):
    """tanhe_rank_summary"""

    _fields_ = [(name, ctypes.c_double) for name in ("area", "energy", "cut_constraint", "cut_guide")] + [
        (name, ctypes.c_int64) for name in ("over", "between", "guide", "bad", "listed", "reserved")
    ]


class Building(ctypes.Structure):
    """tanhe_building"""

    _fields_ = [
        (name, ctypes.c_double)
        for name in ("area_m2", "energy_kwh", "hours", "area_per_person_m2", "occupancy", "room_share")
    ] + [(name, ctypes.c_int32) for name in ("subtype", "building_class", "zone", "correction", "basis", "reserved")]


class Quota(ctypes.Structure):
    """The head of tanhe_quota_result, and room for the rest."""

    _fields_ = [
        (name, ctypes.c_double) for name in ("size", "energy", "measured", "corrected", "constraint", "guide")
    ] + [("rest", ctypes.c_uint8 * (704 - 6 * 8))]


def load() -> ctypes.CDLL:
    path = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("TANHE_LIBRARY")
    if not path:
        sys.exit("give the shared library as an argument or in TANHE_LIBRARY")
    library = ctypes.CDLL(path)
    library.tanhe_profile_china.restype = ctypes.c_void_p
    at, i32, size = ctypes.c_void_p, ctypes.c_int32, ctypes.c_size_t
    library.tanhe_name_parse.argtypes = [i32, ctypes.c_char_p, size, at]
    library.tanhe_building_quota.argtypes = [at, at, i32, at]
    library.tanhe_building_rank.argtypes = [at, at, size, i32, i32, at, size, at, at, at]
    return library


def check(status: int) -> None:
    if status != 0:
        sys.exit(f"the library answers {status}")


def subject(library: ctypes.CDLL, name: str) -> int:
    number = ctypes.c_int32()
    check(library.tanhe_name_parse(NAME_SUBJECT, name.encode(), len(name), ctypes.byref(number)))
    return number.value


def quota_table(library: ctypes.CDLL, catalog: int, subtypes: list[int]) -> np.ndarray:
    """Constraint and guide by subtype, class and zone, as NumPy's user would have them."""
    table = np.zeros((len(subtypes), 2, 5, 2))
    for i, subtype in enumerate(subtypes):
        for kind in range(2):
            for zone in range(5):
                nan = math.nan
                given = Building(1, 1, nan, nan, nan, nan, subtype, kind + 1, zone + 1, 1, ELECTRICITY_ONLY, 0)
                quota = Quota()
                given_at, quota_at = ctypes.byref(given), ctypes.byref(quota)
                check(library.tanhe_building_quota(catalog, given_at, ALLOW_UNCONFIRMED, quota_at))
                table[i, kind, zone] = quota.constraint, quota.guide
    return table


def make(n: int, subtypes: list[int]) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(11)
    area = np.round(rng.lognormal(9, 1, n), 1)
    return {
        "area_m2": area,
        "energy_kwh": np.round(area * rng.lognormal(4.2, 0.5, n), 1),
        "hours": np.round(rng.uniform(1500, 6000, n)),
        "area_per_person_m2": np.round(rng.uniform(5, 30, n), 1),
        "subtype": rng.choice(np.array(subtypes, dtype=np.int32), n),
        "building_class": rng.integers(1, 3, n, dtype=np.int32),
        "zone": rng.integers(1, 6, n, dtype=np.int32),
    }


def by_library(library: ctypes.CDLL, catalog: int, data: dict[str, np.ndarray], full: bool) -> Callable[[], Any]:
    n = len(data["area_m2"])
    columns = Columns(**{name: column.ctypes.data for name, column in data.items()})
    columns.correction, columns.basis = BOTH_WAYS, ELECTRICITY_ONLY
    found = {name: np.empty(n) for name, _ in Outputs._fields_[:5]}
    found["verdict"] = np.empty(n, dtype=np.int32)
    outputs = Outputs(**{name: column.ctypes.data for name, column in found.items()})
    first, values, summary = np.empty(FIRST, dtype=np.int64), np.empty(FIRST), Summary()

    def way() -> Any:
        check(
            library.tanhe_building_rank(
                *(catalog, ctypes.byref(columns), n, RANK_CUT_CONSTRAINT, ALLOW_UNCONFIRMED),
                *(ctypes.byref(outputs) if full else None, FIRST, first.ctypes.data, values.ctypes.data),
                ctypes.byref(summary),
            )
        )
        return found, first, values, summary

    return way


def compare(energy: np.ndarray, corrected: np.ndarray, value: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    over = corrected - value
    return over, over / value, np.where(over > 0, energy * (over / corrected), 0)


def by_numpy(quotas: np.ndarray, first_subtype: int, data: dict[str, np.ndarray], full: bool) -> Callable[[], Any]:
    def way() -> Any:
        area, energy = data["area_m2"], data["energy_kwh"]
        corrected = energy / area
        corrected = corrected * (0.3 + 0.7 * (2500 / data["hours"]))
        corrected = corrected * (0.7 + 0.3 * (data["area_per_person_m2"] / 10))
        quota = quotas[data["subtype"] - first_subtype, data["building_class"] - 1, data["zone"] - 1]
        over, share_constraint, cut_constraint = compare(energy, corrected, quota[:, 0])
        over_guide, share_guide, cut_guide = compare(energy, corrected, quota[:, 1])
        verdict = np.where(over > 0, 1, np.where(over_guide > 0, 2, 3))
        totals = (np.sum(area), np.sum(energy), np.sum(cut_constraint), np.sum(cut_guide), np.bincount(verdict))
        if full:
            first = np.lexsort((np.arange(len(area)), -cut_constraint))[:FIRST]
        else:
            part = np.argpartition(-cut_constraint, FIRST)[:FIRST]
            first = part[np.lexsort((part, -cut_constraint[part]))]
        names = ("corrected", "share_constraint", "share_guide", "cut_constraint", "cut_guide", "verdict")
        columns = (corrected, share_constraint, share_guide, cut_constraint, cut_guide, verdict)
        return dict(zip(names, columns)), first, cut_constraint[first], totals

    return way


def must_agree(library: Any, other: Any, data: dict[str, np.ndarray]) -> None:
    found, first, values, summary = library
    columns, first_too, values_too, totals = other
    for name, column in columns.items():
        if not np.array_equal(found[name], column):
            sys.exit(f"{name} differs")
    if not np.array_equal(first, first_too) or not np.array_equal(values, values_too):
        sys.exit("the order differs")
    if [summary.over, summary.between, summary.guide] != list(totals[4])[1:] or summary.bad != 0:
        sys.exit("the counts differ")
    exact = [data["area_m2"], data["energy_kwh"], columns["cut_constraint"], columns["cut_guide"]]
    sums = [summary.area, summary.energy, summary.cut_constraint, summary.cut_guide]
    if [math.fsum(column) for column in exact] != sums:
        sys.exit("the library's totals are not exact")


def main() -> int:
    library = load()
    n = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    catalog = library.tanhe_profile_china()
    subtypes = [subject(library, "gov_office"), subject(library, "biz_office")]
    quotas, data = quota_table(library, catalog, subtypes), make(n, subtypes)
    ways = {
        "tanhe, all results of each row": by_library(library, catalog, data, True),
        "tanhe, first 1000 and totals": by_library(library, catalog, data, False),
        "numpy, all results, argpartition": by_numpy(quotas, subtypes[0], data, False),
        "numpy, all results, full sort": by_numpy(quotas, subtypes[0], data, True),
    }
    results = [way() for way in ways.values()]
    for other in results[2:]:
        must_agree(results[0], other, data)
    if not np.array_equal(results[1][1], results[0][1]):
        sys.exit("the order depends on the outputs")
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(REPEATS):
        for name, way in ways.items():
            begin = time.perf_counter()
            way()
            times[name].append(time.perf_counter() - begin)
    base = times["tanhe, all results of each row"]
    print(f"{n} offices of 16 kinds, the first {FIRST} in line; the results agree to the last bit")
    print(f"{'':<34} {'rows/s':>12} {'ns/row':>8} {'times tanhe':>16}")
    for name, seen in times.items():
        least, middle = min(seen), statistics.median(seen)
        ratio = f"{least / min(base):.2f} ({middle / statistics.median(base):.2f})"
        print(f"{name:<34} {n / least:12.0f} {1e9 * least / n:8.1f} {ratio:>16}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
