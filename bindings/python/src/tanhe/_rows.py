# SPDX-License-Identifier: MIT
"""From activity rows to the library and back: the one place where rows become calls.

Rows of any origin (CSV, DataFrame, Arrow, dicts) become `Columns`; `add` hands columns to the library's batch form,
which computes and adds them; `Ledger` is the library's inventory in memory that grows.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from ctypes import POINTER, byref, c_int32, c_size_t, c_uint8, cast
from typing import Any, Callable

import numpy as np
from numpy.typing import NDArray

from . import constants as c
from ._abi import tanhe_activity, tanhe_activity_columns, tanhe_inventory, tanhe_inventory_settings, tanhe_line
from ._arrays import INTEGERS, bytes_at
from ._library import lib
from .errors import CapacityError, fail

#: Columns of numbers, in the order of the library; only the first is required.
NUMBERS = ("amount", "ncv", "carbon_content", "oxidation", "ef_co2", "ef_ch4", "ef_n2o", "u_amount", "u_factor")
#: Columns of ids; the first three are required.
IDS = ("category", "subject", "unit", "region", "year", "variant")
#: The measured values of a row.
MEASURED = NUMBERS[1:7]

#: Rows handed over in one call: enough to make the call cheap, few enough to stay in the processor's cache.
CHUNK = 1 << 17
#: From so many rows on, several threads are worth it.
PARALLEL = 1 << 18
#: Kinds of rows (category, subject, unit, region, year) that the library keeps at hand.
KINDS = 1024

Progress = Callable[[int], Any]


# ---- columns ----


class Coded:
    """A column of ids as codes into a table of them; the table's last element is for code -1, "not given"."""

    def __init__(self, codes: NDArray[Any], table: NDArray[np.int32]) -> None:
        self.codes = codes
        self.table = table

    def __getitem__(self, rows: Any) -> NDArray[np.int32]:
        """The ids of some rows."""
        ids: NDArray[np.int32] = self.table.take(self.codes[rows], mode="wrap")
        return ids

    def keep(self, wanted: NDArray[np.bool_]) -> Coded:
        """The column of some rows only."""
        return Coded(self.codes[wanted], self.table)


class Parameters:
    """The parameters of rows of land: codes, -1 for a row without, into activities that have the parameters."""

    def __init__(self, codes: NDArray[np.int64], activities: NDArray[Any]) -> None:
        self.codes = codes
        self.activities = activities

    def keep(self, wanted: NDArray[np.bool_]) -> Parameters | None:
        """Those of some rows only; None when they have none."""
        codes = self.codes[wanted]
        return Parameters(codes, self.activities) if (codes >= 0).any() else None

    def write(self, records: NDArray[Any], rows: NDArray[np.int64]) -> None:
        """Into the activities of the rows at these positions."""
        codes = self.codes[rows]
        stated = codes >= 0
        for name in ("parameters", "parameter_count"):
            records[name][stated] = self.activities[name][codes[stated]]

    @classmethod
    def of(cls, counts: NDArray[np.int32], activities: NDArray[Any]) -> Parameters | None:
        """Of rows that state so many, the activities of those that state any; None when none does."""
        stated = counts > 0
        if not stated.any():
            return None
        codes = np.where(stated, np.cumsum(stated) - 1, -1).astype(np.int64)
        return cls(codes, activities)


class Columns:
    """Activity rows as arrays, one element a row; a column that is absent is not given.

    `arrays` has contiguous float64 and int32 columns and ids as `Coded`; `same` the category, subject or unit that is
    one and the same in every row; `parameters` those of rows of land, which are no columns for the library.
    """

    def __init__(
        self,
        n: int,
        arrays: dict[str, NDArray[Any] | Coded],
        lines: NDArray[np.int64] | None = None,
        same: dict[str, int] | None = None,
        parameters: Parameters | None = None,
    ) -> None:
        self.n = n
        self.arrays = arrays
        self.same = same or {}
        self.parameters = parameters
        self._lines = lines
        self.bad: NDArray[np.int64] = np.empty(0, dtype=np.int64)

    @property
    def lines(self) -> NDArray[np.int64]:
        """Where each row came from; its number, from 1, where nothing else is known."""
        if self._lines is None:
            self._lines = np.arange(1, self.n + 1, dtype=np.int64)
        return self._lines

    def line(self, i: int) -> int:
        """Where a row came from."""
        return i + 1 if self._lines is None else int(self._lines[i])

    def good(self) -> NDArray[np.int64]:
        """The positions of the rows that were added."""
        if self.bad.size == 0:
            return np.arange(self.n, dtype=np.int64)
        wanted = np.ones(self.n, dtype=bool)
        wanted[self.bad] = False
        return np.flatnonzero(wanted)

    def without(self, rows: list[int]) -> Columns:
        """All but some rows."""
        wanted = np.ones(self.n, dtype=bool)
        wanted[rows] = False
        return self.keep(wanted)

    def keep(self, wanted: NDArray[np.bool_]) -> Columns:
        """Some rows only."""
        kept = {
            name: column.keep(wanted) if isinstance(column, Coded) else np.ascontiguousarray(column[wanted])
            for name, column in self.arrays.items()
        }
        parameters = self.parameters.keep(wanted) if self.parameters is not None else None
        return Columns(int(wanted.sum()), kept, self.lines[wanted], self.same, parameters)

    def activities(self, rows: NDArray[np.int64]) -> NDArray[Any]:
        """The rows at these positions as an array of the library's tanhe_activity."""
        records = np.zeros(len(rows), dtype=ACTIVITY)
        for name in NUMBERS:
            records[name] = self.arrays[name][rows] if name in self.arrays else math.nan
        for name in IDS:
            if name in self.arrays:
                records[name] = self.arrays[name][rows]
            elif name in self.same:
                records[name] = self.same[name]
        records["line"] = rows + 1 if self._lines is None else self._lines[rows]
        if self.parameters is not None:
            self.parameters.write(records, rows)
        return records

    @classmethod
    def from_activities(cls, records: NDArray[Any], stated: NDArray[Any]) -> Columns:
        """Columns of rows as `PLAIN`, and of the whole activities of those that state parameters.

        Columns in which nothing is given are left out.
        """
        arrays: dict[str, NDArray[Any] | Coded] = {}
        for name in NUMBERS:
            column = np.ascontiguousarray(records[name])
            if name == "amount" or not np.isnan(column).all():
                arrays[name] = column
        for name in IDS:
            column = np.ascontiguousarray(records[name])
            if name in IDS[:3] or column.any():
                arrays[name] = column
        lines = np.ascontiguousarray(records["line"])
        return cls(len(records), arrays, lines, parameters=Parameters.of(records["parameter_count"], stated))


class _Window:
    """The library's view of some rows: pointers into the arrays, coded columns decoded into a buffer of ours."""

    def __init__(self, columns: Columns) -> None:
        self.raw = tanhe_activity_columns()
        self._coded: list[tuple[Coded, NDArray[np.int32]]] = []
        self._plain: list[tuple[str, int, int]] = []
        size = min(CHUNK, columns.n)
        self._places = np.empty(size, dtype=np.intp)
        for name, column in columns.arrays.items():
            if isinstance(column, Coded):
                buffer = np.empty(size, dtype=np.int32)
                self._coded.append((column, buffer))
                getattr(self.raw, name).address = buffer.ctypes.data
            else:
                self._plain.append((name, column.ctypes.data, column.itemsize))
        for name, id_ in columns.same.items():
            setattr(self.raw, f"all_{name}", id_)

    def show(self, start: int, rows: int) -> Any:
        """The view of the rows from `start` on."""
        for name, address, size in self._plain:
            getattr(self.raw, name).address = address + start * size
        places = self._places[:rows]
        for column, buffer in self._coded:
            places[:] = column.codes[start : start + rows]
            column.table.take(places, out=buffer[:rows], mode="wrap")
        return self.raw


ACTIVITY: np.dtype[Any] = np.dtype(tanhe_activity)
#: An activity without its parameters, which few rows have and which are the most of it.
PLAIN = np.dtype([(name, ACTIVITY[name]) for name in ACTIVITY.names or () if name != "parameters"])
LINE = np.dtype(tanhe_line)


# ---- the library's inventory, growing ----


class Ledger:
    """The library's inventory in memory of ours; moves to twice the memory when it is full."""

    def __init__(self, settings: Any, cells: int = 64) -> None:
        self.settings = settings
        self._make(cells)

    def _make(self, cells: int) -> None:
        size = lib.tanhe_inventory_size(cells)
        if size == 0:
            raise CapacityError(f"{cells} pairs of category and subject")
        self.cells = cells
        self._memory = np.empty((size + 7) // 8, dtype=np.int64)
        self.at = POINTER(tanhe_inventory)()
        status = lib.tanhe_inventory_init(self._memory.ctypes.data, size, byref(self.settings), byref(self.at))
        if status != c.OK:
            fail(status, {"settings": settings_text(self.settings)})

    def grow(self) -> None:
        """Move to twice the memory."""
        old, kept = self.at, self._memory
        self._make(2 * self.cells)
        status = lib.tanhe_inventory_merge(self.at, old)
        if status != c.OK:
            fail(status, {})
        del kept

    def add(self, line: Any) -> int:
        """Add a line; the library's status."""
        while True:
            status: int = lib.tanhe_inventory_add(self.at, byref(line))
            if status != c.ESIZE:
                return status
            self.grow()

    def merge(self, other: Ledger) -> None:
        """Add what another has."""
        while True:
            status = lib.tanhe_inventory_merge(self.at, other.at)
            if status != c.ESIZE:
                break
            self.grow()
        if status != c.OK:
            fail(status, {"other": settings_text(other.settings), "settings": settings_text(self.settings)})

    def copy(self) -> Ledger:
        """Another of the same."""
        other = Ledger(self.settings, self.cells)
        other.merge(self)
        return other

    def to_bytes(self) -> bytes:
        """The library's serialised form."""
        needed = c_size_t()
        lib.tanhe_inventory_write(self.at, None, 0, byref(needed))
        buffer = (c_uint8 * needed.value)()
        status = lib.tanhe_inventory_write(self.at, buffer, needed.value, byref(needed))
        if status != c.OK:
            fail(status, {})
        return bytes(buffer)

    def read(self, data: bytes) -> None:
        """Add what serialised bytes have."""
        raw = bytes_at(data)
        while True:
            status = lib.tanhe_inventory_read(self.at, raw, len(data))
            if status != c.ESIZE:
                break
            self.grow()
        if status != c.OK:
            fail(status, {"data": f"{len(data)} bytes"})


def settings_text(settings: Any) -> str:
    """Settings for a message."""
    return f"gwp {settings.gwp}, allow {settings.allow}, region {settings.region}, year {settings.year}"


def make_settings(gwp: int, allow: int, region: int, year: int) -> Any:
    """The library's settings."""
    return tanhe_inventory_settings(gwp, allow, region, year)


# ---- rows into the inventory ----


def _add_range(
    ledger: Ledger, catalog_at: Any, columns: Columns, start: int, stop: int, progress: Progress | None
) -> NDArray[np.int64]:
    """Compute and add the rows of a range; the positions of the bad ones."""
    work = np.empty(lib.tanhe_inventory_work_size(min(KINDS, max(1, stop - start))), dtype=np.uint8)
    statuses = np.empty(min(CHUNK, stop - start), dtype=np.int32)
    status_at = cast(statuses.ctypes.data, INTEGERS)
    found: list[NDArray[np.int64]] = []
    window = _Window(columns)
    done, bad = c_size_t(), c_size_t()
    while start < stop:
        rows = min(CHUNK, stop - start)
        raw = window.show(start, rows)
        status = lib.tanhe_inventory_add_n(
            ledger.at,
            catalog_at,
            byref(raw),
            rows,
            work.ctypes.data,
            work.size,
            status_at,
            byref(done),
            byref(bad),
        )
        if bad.value > 0:
            found.append(start + np.flatnonzero(statuses[: done.value]))
        elif status == c.ESIZE and done.value < rows:
            pass
        elif status != c.OK:
            fail(status, {"rows": rows})
        start += done.value
        if done.value < rows:
            ledger.grow()
        if progress is not None:
            progress(done.value)
    return np.concatenate(found) if found else np.empty(0, dtype=np.int64)


def _add_single(ledger: Ledger, catalog_at: Any, columns: Columns, rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Compute and add rows one by one, as rows with parameters need it; the positions of the bad ones."""
    line, bad = tanhe_line(), []
    for first in range(0, len(rows), CHUNK):
        some = rows[first : first + CHUNK]
        records = columns.activities(some)
        activities = (tanhe_activity * len(records)).from_buffer(records.data)
        for row, activity in zip(some.tolist(), activities):
            status = lib.tanhe_inventory_line(catalog_at, byref(ledger.settings), byref(activity), byref(line))
            if status == c.OK:
                status = ledger.add(line)
            if status != c.OK:
                bad.append(row)
    return np.array(bad, dtype=np.int64)


def cpu_count() -> int:
    """The processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def add(
    ledger: Ledger,
    catalog_at: Any,
    columns: Columns,
    threads: int | None = None,
    progress: Progress | None = None,
) -> NDArray[np.int64]:
    """Compute and add all rows; the positions of the bad ones, in order."""
    if columns.parameters is None:
        return _add_columns(ledger, catalog_at, columns, threads, progress)
    stated = columns.parameters.codes >= 0
    single = _add_single(ledger, catalog_at, columns, np.flatnonzero(stated))
    if progress is not None:
        progress(int(stated.sum()))
    others = np.flatnonzero(~stated)
    bad = _add_columns(ledger, catalog_at, columns.keep(~stated), threads, progress)
    return np.sort(np.concatenate([single, others[bad]]))


def _add_columns(
    ledger: Ledger, catalog_at: Any, columns: Columns, threads: int | None, progress: Progress | None
) -> NDArray[np.int64]:
    """Rows without parameters.

    Several threads add to inventories of their own, which are then merged: totals are exact, so the bits are the same.
    """
    count = threads if threads is not None else cpu_count() if columns.n >= PARALLEL else 1
    count = max(1, min(count, columns.n))
    if count == 1:
        return _add_range(ledger, catalog_at, columns, 0, columns.n, progress)
    cuts = [columns.n * k // count for k in range(count + 1)]
    ledgers = [Ledger(ledger.settings, ledger.cells) for _ in range(count)]
    with ThreadPoolExecutor(count) as pool:
        parts = list(
            pool.map(
                lambda part, start, stop: _add_range(part, catalog_at, columns, start, stop, progress),
                ledgers,
                cuts[:-1],
                cuts[1:],
            )
        )
    for part in ledgers:
        ledger.merge(part)
    return np.concatenate(parts)


# ---- lines ----


def compute(catalog_at: Any, settings: Any, columns: Columns, rows: NDArray[np.int64]) -> Iterator[NDArray[Any]]:
    """The lines of the rows at these positions, as arrays of the library's tanhe_line; rows known to be good."""
    step = 2048
    settings_at = byref(settings)
    for first in range(0, len(rows), step):
        activities = columns.activities(rows[first : first + step])
        lines = np.zeros(len(activities), dtype=LINE)
        raw_in = (tanhe_activity * len(activities)).from_buffer(activities.data)
        raw_out = (tanhe_line * len(lines)).from_buffer(lines.data)
        for activity, line in zip(raw_in, raw_out):
            status = lib.tanhe_inventory_line(catalog_at, settings_at, byref(activity), byref(line))
            if status != c.OK:
                fail(status, {"line": activity.line})
        yield lines


def why_bad(catalog_at: Any, settings: Any, activity: Any) -> tuple[int, int]:
    """What the library says of a row that it refused: the status, and the property that is missing or 0."""
    missing = c_int32()
    status: int = lib.tanhe_inventory_missing(catalog_at, byref(settings), byref(activity), byref(missing))
    return status, missing.value
