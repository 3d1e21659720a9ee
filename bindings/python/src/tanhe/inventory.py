# SPDX-License-Identifier: MIT
"""Inventories 温室气体清单: activity rows in, emission lines and exact roll-ups out."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from ctypes import byref, c_int32, c_size_t, create_string_buffer
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Callable, Union, overload

import numpy as np
from numpy.typing import NDArray

from . import _frames, _names, _rows, _source
from . import constants as c
from ._abi import tanhe_activity, tanhe_line, tanhe_measures
from ._arrays import bytes_at
from ._frames import BadRow
from ._library import lib
from ._names import Allow, AllowLike, Id
from .catalog import Catalog, CatalogLike, Factor, as_catalog
from .errors import BadRows, InvalidArgument, TanheError, UnknownName, fail, finite_or_none, status_text

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa
    from typing_extensions import TypedDict, Unpack

    class Options(TypedDict, total=False):
        """What an inventory is computed under; see `Inventory`."""

        catalog: CatalogLike
        gwp: Id
        allow: AllowLike
        region: Id | None
        year: int | None
        keep_going: bool
        keep_rows: bool


__all__ = ["MEASURES", "BadRow", "Gap", "Inventory", "Line", "Lines", "Measures", "Parameter", "UsedFactor"]

#: What a line and a total measure, in tonnes (standard coal in tce). Direct and indirect are not to be added. Emissions
#: are gross; what land takes out of the air is apart, not above 0, and `net_co2e_t` is both together.
MEASURES = (
    "co2_t",
    "co2_bio_t",
    "ch4_t",
    "n2o_t",
    "fgas_co2e_t",
    "co2e_t",
    "indirect_co2_t",
    "coal_tce",
    "indirect_tce",
    "removal_co2_t",
)

METHODS = {
    "combustion": c.METHOD_COMBUSTION,
    "electricity": c.METHOD_ELECTRICITY,
    "heat": c.METHOD_HEAT,
    "gas": c.METHOD_GAS,
    "factor": c.METHOD_FACTOR,
    "land": c.METHOD_LAND,
}

FORMULAS = {
    "stock_change": c.FORMULA_STOCK_CHANGE,
    "net_co2": c.FORMULA_NET_CO2,
    "volume_whole": c.FORMULA_VOLUME_WHOLE,
    "volume_above": c.FORMULA_VOLUME_ABOVE,
    "growth": c.FORMULA_GROWTH,
    "gain": c.FORMULA_GAIN,
    "wetland": c.FORMULA_WETLAND,
    "enteric": c.FORMULA_ENTERIC,
    "manure": c.FORMULA_MANURE,
    "burning": c.FORMULA_BURNING,
    "lime": c.FORMULA_LIME,
    "soil_n_direct": c.FORMULA_SOIL_N_DIRECT,
    "soil_n_indirect": c.FORMULA_SOIL_N_INDIRECT,
    "rice_season": c.FORMULA_RICE_SEASON,
    "rice": c.FORMULA_RICE,
}

VIEWS = {"ipcc": c.VIEW_IPCC, "provincial": c.VIEW_PROVINCIAL}


@dataclass(frozen=True)
class Measures:
    """Totals of a selection of lines 合计.

    `removal_co2_t` is what land takes out of the air, not above 0, and in no other measure but `net_co2e_t`, which is
    `co2e_t` and it together. `u` is the relative half-width of the 95 % interval, None when no row states one,
    `u_covered` the part that states one, `u_removal` the same as `u` of the removals that state one; `missing_*` count
    the rows whose measure is not known and in no total. Of a category, subject or sector, `key` is its code or key and
    `name_zh`, `name_en` its names.
    """

    co2_t: float
    co2_bio_t: float
    ch4_t: float
    n2o_t: float
    fgas_co2e_t: float
    co2e_t: float
    indirect_co2_t: float
    coal_tce: float
    indirect_tce: float
    removal_co2_t: float
    net_co2e_t: float
    u: float | None
    u_covered: float
    u_removal: float | None
    rows: int
    missing_ch4: int
    missing_n2o: int
    missing_coal: int
    key: str = ""
    name_zh: str = ""
    name_en: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The measures, as in the JSON of an inventory."""
        known = asdict(self)
        for name in ("key", "name_zh", "name_en"):
            del known[name]
        return known


@dataclass(frozen=True)
class Parameter:
    """A value or a choice that a row of land states: `value` None means the published one."""

    property: str
    variant: str
    value: float | None
    unit: str

    def to_dict(self) -> dict[str, Any]:
        """As a member of `parameters` in the JSON of an inventory."""
        return asdict(self)

    def __str__(self) -> str:
        text = self.property + (f":{self.variant}" if self.variant != "none" else "")
        if self.value is None:
            return text
        return f"{text}={_source.number_text(self.value)}" + (f" {self.unit}" if self.unit != "1" else "")


@dataclass(frozen=True)
class Line:
    """The emissions and removals of one row 排放结果.

    A measure that could not be computed is None, and `ch4_missing`, `n2o_missing`, `coal_missing` say why; one that
    does not apply is 0. `factors` has every value used. Of a row of land `formula` says how it was computed, by which
    `variant` and `parameters` of the row.
    """

    line: int
    category: str
    subject: str
    amount: float
    unit: str
    region: int
    year: int
    variant: str
    parameters: tuple[Parameter, ...]
    method: str
    formula: str
    co2_t: float
    co2_bio_t: float
    ch4_t: float | None
    n2o_t: float | None
    fgas_co2e_t: float
    co2e_t: float
    indirect_co2_t: float
    coal_tce: float | None
    indirect_tce: float | None
    removal_co2_t: float
    net_co2e_t: float
    u: float | None
    ch4_missing: str | None
    n2o_missing: str | None
    coal_missing: str | None
    factors: tuple[Factor, ...] = field(repr=False)
    energy_gj: float | None = None

    def to_dict(self) -> dict[str, Any]:
        """As a member of `lines` in the JSON of an inventory."""
        known = {name: getattr(self, name) for name in self.__dataclass_fields__ if name != "energy_gj"}
        known["factors"] = [factor.to_dict() for factor in self.factors]
        known["parameters"] = [parameter.to_dict() for parameter in self.parameters]
        return known


@dataclass(frozen=True)
class UsedFactor:
    """A factor, and in how many rows it was used; measured values of one subject and property count as one."""

    factor: Factor
    rows: int


@dataclass(frozen=True)
class Gap:
    """A measure that is not known 缺口: of which subject, in how many rows, and why."""

    measure: str
    subject: str
    status: int
    reason: str
    rows: int


def _status_word(status: int) -> str | None:
    return None if status == c.OK else status_text(status)


def _parameter(raw: Any) -> Parameter:
    value = finite_or_none(raw.value)
    return Parameter(
        _names.name_of(c.NAME_PROPERTY, raw.property),
        _names.name_of(c.NAME_VARIANT, raw.variant),
        value,
        _names.unit_name(raw.unit) if value is not None else "",
    )


def _parameters(raw: Any) -> tuple[Parameter, ...]:
    return tuple(map(_parameter, raw.parameters[: raw.parameter_count]))


def _parameters_text(raw: Any) -> str:
    return "; ".join(map(str, _parameters(raw))) if raw.parameter_count else ""


def _line(raw: Any, catalog: Catalog) -> Line:
    values: dict[str, Any] = {name: finite_or_none(getattr(raw, name)) for name in (*MEASURES, "u", "energy_gj")}
    return Line(
        line=raw.line,
        category=_names.category_code(raw.category),
        subject=_names.name_of(c.NAME_SUBJECT, raw.subject),
        amount=raw.amount,
        unit=_names.unit_name(raw.unit),
        region=raw.region,
        year=raw.year,
        variant=_names.name_of(c.NAME_VARIANT, raw.variant),
        parameters=_parameters(raw),
        method=_names.word_of(METHODS, raw.method),
        formula=_names.word_of(FORMULAS, raw.formula),
        net_co2e_t=raw.co2e_t + raw.removal_co2_t,
        ch4_missing=_status_word(raw.ch4_status),
        n2o_missing=_status_word(raw.n2o_status),
        coal_missing=_status_word(raw.coal_status),
        factors=tuple(catalog.factor(factor) for factor in raw.factors if factor.property != 0),
        **values,
    )


class Lines(Sequence[Line]):
    """The lines of an inventory, computed when they are looked at."""

    def __init__(self, inventory: Inventory) -> None:
        self._inventory = inventory
        self._parts = inventory._kept()
        self._good = [part.good() for part in self._parts]
        self._starts = np.cumsum([0, *(len(good) for good in self._good)])

    def __len__(self) -> int:
        return int(self._starts[-1])

    @overload
    def __getitem__(self, index: int) -> Line: ...
    @overload
    def __getitem__(self, index: slice) -> list[Line]: ...
    def __getitem__(self, index: int | slice) -> Line | list[Line]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        return _line(self.raw(index), self._inventory.catalog)

    def raw(self, index: int) -> Any:
        """The library's struct of a line."""
        place = index + len(self) if index < 0 else index
        if not 0 <= place < len(self):
            raise IndexError(f"line {index} of {len(self)}")
        part = int(np.searchsorted(self._starts, place, side="right")) - 1
        rows = self._good[part][place - self._starts[part] :][:1]
        return self._structs(next(self._compute(part, rows)))[0]

    def _compute(self, part: int, rows: NDArray[np.int64]) -> Iterator[NDArray[Any]]:
        own = self._inventory
        return _rows.compute(own.catalog._at, own._settings, self._parts[part], rows)

    @staticmethod
    def _structs(records: NDArray[Any]) -> Any:
        return (tanhe_line * len(records)).from_buffer(records.data)

    def records(self) -> Iterator[NDArray[Any]]:
        """All lines as arrays of the library's struct, some thousands at a time."""
        for part, good in enumerate(self._good):
            yield from self._compute(part, good)

    def __iter__(self) -> Iterator[Line]:
        for records in self.records():
            for raw in self._structs(records):
                yield _line(raw, self._inventory.catalog)


#: What can be read as activity rows.
Rows = Union["pd.DataFrame", "pa.Table", Iterable[Any]]


class Inventory:
    """A greenhouse-gas inventory 温室气体清单 of activity rows.

        >>> inventory = tanhe.Inventory.from_csv("activity.csv")
        >>> inventory.totals.co2e_t

    Made by `from_csv`, `from_dataframe`, `from_arrow`, `from_columns` or `from_rows`; all take

    - `catalog`: where the values come from (see `tanhe.factors`), the profile china unless told otherwise;
    - `gwp`: the IPCC report of the global warming potentials, "ar6" unless told otherwise;
    - `allow`: what may stand in for a value that is not published, nothing unless told otherwise;
    - `region`, `year`: of rows that state none;
    - `keep_going`: give totals without the bad rows. Without it totals raise `BadRows` when there are any;
    - `keep_rows`: False forgets the rows once they are added: no `lines`, `explain`, and less memory;
    - `threads`: None for as many as are worth it.

    Totals are exact: they do not depend on the order of the rows, on threads, or on how the rows were split into
    partial inventories (`+`, `merge`) computed elsewhere.
    """

    def __init__(
        self,
        *,
        catalog: CatalogLike = "china",
        gwp: Id = "ar6",
        allow: AllowLike = (),
        region: Id | None = None,
        year: int | None = None,
        keep_going: bool = False,
        keep_rows: bool = True,
    ) -> None:
        bits = _names.allow(allow)
        both = c.ALLOW_RANGE_LOW | c.ALLOW_RANGE_HIGH
        if bits & both == both:
            raise InvalidArgument("one end of a range, not both", "allow")
        self._settings = _rows.make_settings(
            _names.report(gwp), bits, _names.optional(c.NAME_REGION, region, "region"), _names.year(year)
        )
        self.catalog = as_catalog(catalog)
        self.keep_going = keep_going
        self._ledger = _rows.Ledger(self._settings)
        self._parts: list[_rows.Columns] | None = [] if keep_rows else None
        self._bad: list[BadRow] = []
        self._rows = 0

    # ---- making ----

    @classmethod
    def from_csv(
        cls, source: _source.Source, *, progress: bool = False, threads: int | None = None, **options: Unpack[Options]
    ) -> Inventory:
        """From CSV: a path, text (a str with a line break), bytes, or an open file.

        Columns, in any order: category, subject, amount, unit (required); region, year, note, ncv, carbon_content,
        oxidation, ef_co2, ef_ch4, ef_n2o, u_amount, u_factor, variant, parameters (optional). Bad rows are collected in
        `bad_rows`; a header that cannot be read raises `TextError`. `progress` shows a bar on a terminal.
        """
        text, path = _source.read(source)
        own = cls(**options)
        with _bar(progress, "reading", text.count(b"\n")) as tell:
            table = _frames.from_csv(text, path, tell)
        own._add(table, threads, progress)
        return own

    @classmethod
    def from_dataframe(
        cls,
        frame: pd.DataFrame,
        *,
        columns: Mapping[str, str] | None = None,
        extra: str = "error",
        progress: bool = False,
        threads: int | None = None,
        **options: Unpack[Options],
    ) -> Inventory:
        """From a pandas DataFrame with the columns of `from_csv`; NaN and None are "not given".

        `columns` names the caller's columns, ``{"category": "IPCC类别", "amount": "消费量"}``; `extra="ignore"` leaves
        out columns of other names. Contiguous float64 and int32 columns are used where they are; text columns are
        looked up once for each distinct value (categoricals are fastest). `line` is the number of the row, from 1, or
        the column `line` where there is one. The column `parameters`, of rows of land, has texts as in CSV
        ("bef_above; wood_density=0.31 t/m3") or dicts as `from_rows`; rows that state any are computed one by one.
        """
        own = cls(**options)
        own._add(_frames.from_dataframe(frame, columns, extra), threads, progress)
        return own

    @classmethod
    def from_arrow(
        cls,
        table: pa.Table,
        *,
        columns: Mapping[str, str] | None = None,
        extra: str = "error",
        progress: bool = False,
        threads: int | None = None,
        **options: Unpack[Options],
    ) -> Inventory:
        """From an Arrow table, or anything that gives one (Polars, DuckDB); otherwise as `from_dataframe`."""
        own = cls(**options)
        own._add(_frames.from_arrow(table, columns, extra), threads, progress)
        return own

    @classmethod
    def from_columns(
        cls,
        arrays: Mapping[str, Any],
        *,
        columns: Mapping[str, str] | None = None,
        extra: str = "error",
        progress: bool = False,
        threads: int | None = None,
        **options: Unpack[Options],
    ) -> Inventory:
        """From a dict of arrays; a single value holds for every row. Ids as int32 arrays are used where they are."""
        own = cls(**options)
        own._add(_frames.from_mapping(arrays, columns, extra), threads, progress)
        return own

    @classmethod
    def from_rows(
        cls, rows: Iterable[Any], *, extra: str = "error", threads: int | None = None, **options: Unpack[Options]
    ) -> Inventory:
        """From dicts with the names of the columns, or tuples (category, subject, amount, unit[, region[, year]]).

        The parameters of a row of land are a text as in CSV, or a dict such as
        ``{"bef_above": None, "wood_density": "0.31 t/m3", "carbon_fraction": "0.5 tC/t"}``: None is the published
        value, and a number without a unit a ratio.
        """
        own = cls(**options)
        own._add(_frames.from_rows(rows, extra), threads)
        return own

    def add_rows(self, rows: Iterable[Any], *, extra: str = "error") -> Inventory:
        """Add more rows, as `from_rows`."""
        self._add(_frames.from_rows(rows, extra), None)
        return self

    def _add(self, table: _frames.Table, threads: int | None, progress: bool = False) -> None:
        columns = table.columns
        with _bar(progress and columns.n >= _rows.PARALLEL, "computing", columns.n) as tell:
            columns.bad = _rows.add(self._ledger, self.catalog._at, columns, threads, tell)
        self._rows += columns.n + len(table.bad)
        self._bad += sorted([*table.bad, *self._blame(columns, table.names)], key=lambda row: row.line)
        if self._parts is not None:
            self._parts.append(columns)

    def _blame(self, columns: _rows.Columns, names: Sequence[str]) -> Iterator[BadRow]:
        step = 4096
        for first in range(0, len(columns.bad), step):
            records = columns.activities(columns.bad[first : first + step])
            raw = (tanhe_activity * len(records)).from_buffer(records.data)
            for record, activity in zip(records, raw):
                status, missing = _rows.why_bad(self.catalog._at, self._settings, activity)
                yield _frames.blame(record, status, missing, names)

    # ---- what it was computed under ----

    @property
    def gwp(self) -> str:
        """The IPCC report of the global warming potentials."""
        return _names.name_of(c.NAME_GWP, self._settings.gwp)

    @property
    def allow(self) -> Allow:
        """What may stand in for a value that is not published."""
        return Allow(self._settings.allow)

    @property
    def rows(self) -> int:
        """The rows that were read, bad ones too."""
        return self._rows

    @property
    def bad_rows(self) -> list[BadRow]:
        """The rows that are in no total, and why."""
        return list(self._bad)

    # ---- totals ----

    def _check(self) -> None:
        if self._bad and not self.keep_going:
            raise BadRows(self._bad)

    def _measures(
        self, function: Callable[..., int], numbers: tuple[int, ...], names: tuple[str, ...] = ()
    ) -> Measures:
        self._check()
        raw = tanhe_measures()
        status = function(self._ledger.at, *numbers, byref(raw))
        if status != c.OK:
            fail(status, {"selection": ", ".join(names) or "all"})
        values = [getattr(raw, name) for name in _MEASURES_FIELDS]
        for name in ("u", "u_removal"):
            values[_MEASURES_FIELDS.index(name)] = finite_or_none(getattr(raw, name))
        return Measures(*values, *names)

    def total(self, category: Id | None = None, subject: Id | None = None) -> Measures:
        """The measures of a category (and all below it) and of a subject; of everything without either."""
        numbers = (
            0 if category is None else _names.category(category),
            0 if subject is None else _names.subject(subject),
        )
        return self._measures(lib.tanhe_inventory_total, numbers)

    @property
    def totals(self) -> Measures:
        """The measures of everything; `BadRows` when there are bad rows and `keep_going` is not set."""
        return self.total()

    def categories(self) -> list[int]:
        """The categories that have lines and all above them, in the order of the guidelines."""
        found: set[int] = set()
        category = c_int32()
        while lib.tanhe_inventory_next_category(self._ledger.at, category.value, byref(category)) == c.OK:
            above = category.value
            while above and above not in found:
                found.add(above)
                above = _names.category_parent(above)
        return sorted(found)

    def by_category(self) -> list[Measures]:
        """Each category with all below it 按类别."""
        return [
            self._measures(lib.tanhe_inventory_total, (category, 0), _category_names(category))
            for category in self.categories()
        ]

    def subjects(self, category: Id | None = None) -> list[int]:
        """The subjects that have lines in a category."""
        found: list[int] = []
        subject = c_int32()
        within = 0 if category is None else _names.category(category)
        while lib.tanhe_inventory_next_subject(self._ledger.at, within, subject.value, byref(subject)) == c.OK:
            found.append(subject.value)
        return found

    def by_subject(self, category: Id | None = None) -> list[Measures]:
        """Each fuel, energy and gas 按品种, of a category or of everything."""
        within = 0 if category is None else _names.category(category)
        return [
            self._measures(lib.tanhe_inventory_total, (within, subject), _subject_names(subject))
            for subject in self.subjects(category)
        ]

    def view(self, view: Id = "ipcc") -> list[Measures]:
        """The sectors of a view 按部门: "ipcc" (IPCC 2006) or "provincial" (the five of the provincial guideline)."""
        number = _names.choice(view, VIEWS, "view")
        groups: list[Measures] = []
        while True:
            group = len(groups) + 1
            names = tuple(
                (lib.tanhe_view_name(number, group, language) or b"").decode() for language in (c.CHINESE, c.ENGLISH)
            )
            if not names[1]:
                return groups
            groups.append(self._measures(lib.tanhe_inventory_view, (number, group), (str(group), *names)))

    # ---- lines ----

    def _kept(self) -> list[_rows.Columns]:
        if self._parts is None:
            raise TanheError(
                "this inventory has its totals only: its rows were not kept, or stayed where they were computed"
            )
        return self._parts

    @property
    def lines(self) -> Lines:
        """The lines of the good rows, in their order, computed when they are looked at."""
        return Lines(self)

    def explain(self, line: int) -> str:
        """The calculation sheet 计算书 of the row at a line: formula, values with unit, source and grade, arithmetic.

        `line` is the line of the CSV text, or the number of the row where there was no text.
        """
        lines = self.lines
        number = _names.as_int(line, "line")
        found = [
            (part, row)
            for part, columns in enumerate(lines._parts)
            for row in lines._good[part][columns.lines[lines._good[part]] == number].tolist()
        ]
        if len(found) == 1:
            (part, row), *_ = found
            place = int(lines._starts[part] + np.searchsorted(lines._good[part], row))
            return self.explain_at(place)
        bad = next((row for row in self._bad if row.line == number), None)
        if bad is not None:
            raise BadRows([bad])
        if found:
            raise InvalidArgument(f"{len(found)} rows have line {number}: use explain_at", "line")
        raise UnknownName(f"no row begins at line {number}", "line")

    def explain_at(self, index: int) -> str:
        """The calculation sheet of ``lines[index]``."""
        raw = self.lines.raw(index)
        needed = c_size_t()
        lib.tanhe_line_explain(self.catalog._at, byref(raw), None, 0, byref(needed))
        buffer = create_string_buffer(needed.value)
        status = lib.tanhe_line_explain(self.catalog._at, byref(raw), buffer, needed.value, byref(needed))
        if status != c.OK:
            fail(status, {"line": raw.line})
        return buffer.value.decode()

    def _kinds(self) -> Iterator[tuple[Any, int]]:
        """One line of each kind of rows, and how many rows are of that kind."""
        lines = self.lines
        for part, columns in enumerate(lines._parts):
            good = lines._good[part]
            if len(good) == 0:
                continue
            key = np.zeros(len(good), dtype=np.int64)
            parts: list[NDArray[Any]] = [columns.arrays[name][good] for name in _rows.IDS if name in columns.arrays]
            parts += [np.isnan(columns.arrays[name][good]) for name in _rows.MEASURED if name in columns.arrays]
            if columns.parameters is not None:
                parts.append(columns.parameters.codes[good])
            for one in parts:
                _, codes = np.unique(one, return_inverse=True)
                _, key = np.unique(key * (int(codes.max()) + 1) + codes.reshape(-1), return_inverse=True)
                key = key.reshape(-1)
            _, first, counts = np.unique(key, return_index=True, return_counts=True)
            order = np.argsort(first)
            for records in lines._compute(part, good[first[order]]):
                yield from zip(lines._structs(records), counts[order].tolist())

    def factors_used(self) -> list[UsedFactor]:
        """Every factor used, in the order of first use, with the number of rows."""
        found: dict[tuple[int, ...], list[Any]] = {}
        for raw, count in self._kinds():
            for factor in raw.factors:
                if factor.property == 0:
                    continue
                key = (
                    factor.subject,
                    factor.property,
                    factor.variant,
                    factor.table,
                    factor.row,
                    factor.match,
                    factor.source,
                )
                if key in found:
                    found[key][1] += count
                else:
                    found[key] = [self.catalog.factor(factor), count]
        return [UsedFactor(factor, rows) for factor, rows in found.values()]

    def gaps(self) -> list[Gap]:
        """The measures that are not known and in no total 未找到、未计入."""
        found: dict[tuple[str, int, int], int] = {}
        for raw, count in self._kinds():
            missing = [("CH4", raw.ch4_status), ("N2O", raw.n2o_status), ("standard coal", raw.coal_status)]
            if raw.ch4_status == raw.n2o_status:
                missing[:2] = [("CH4, N2O", raw.ch4_status)]
            for measure, status in missing:
                if status != c.OK:
                    key = (measure, raw.subject, status)
                    found[key] = found.get(key, 0) + count
        return [
            Gap(measure, _names.name_of(c.NAME_SUBJECT, subject), status, status_text(status), rows)
            for (measure, subject, status), rows in found.items()
        ]

    # ---- merging, shipping ----

    def merge(self, other: Inventory) -> Inventory:
        """Add a partial inventory computed elsewhere, under the same settings (else `SettingsConflict`).

        The rows are kept when both have them and were computed with equal catalogs; bad rows are put together.
        """
        self._ledger.merge(other._ledger)
        if self._parts is not None and other._parts is not None and self.catalog == other.catalog:
            self._parts = [*self._parts, *other._parts]
        elif other._rows > 0:
            self._parts = None
        self._bad += other._bad
        self._rows += other._rows
        return self

    def copy(self) -> Inventory:
        """Another of the same."""
        other = Inventory.__new__(Inventory)
        other.__setstate__(self.__getstate__())
        return other

    __copy__ = copy

    def __iadd__(self, other: Inventory) -> Inventory:
        return self.merge(other)

    def __add__(self, other: Inventory) -> Inventory:
        if not isinstance(other, Inventory):
            return NotImplemented
        return self.copy().merge(other)

    def __radd__(self, other: object) -> Inventory:
        return self.copy() if other == 0 else NotImplemented  # sum() begins with 0

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Inventory):
            return NotImplemented
        return self.to_bytes() == other.to_bytes()

    __hash__ = None  # type: ignore[assignment]

    def to_bytes(self) -> bytes:
        """The roll-up in the library's serialised form, to be merged elsewhere (also by C programs).

        Equal inventories give equal bytes whatever the order of their rows. It holds no rows and no bad rows; pickling
        keeps both.
        """
        return self._ledger.to_bytes()

    @classmethod
    def from_bytes(cls, data: bytes, *, catalog: CatalogLike = "china", keep_going: bool = False) -> Inventory:
        """An inventory from its serialised form: totals, no lines. `DataFormatError` for anything else."""
        raw = bytes(data)
        cells = c_size_t()
        status = lib.tanhe_inventory_cells(bytes_at(raw), len(raw), byref(cells))
        if status != c.OK:
            fail(status, {"data": f"{len(raw)} bytes"})
        settings = np.frombuffer(raw, dtype="<i4", count=4, offset=8).tolist()
        own = cls(catalog=catalog, keep_going=keep_going, keep_rows=False)
        own._settings = _rows.make_settings(*settings)
        own._ledger = _rows.Ledger(own._settings, max(1, cells.value))
        own._ledger.read(raw)
        own._rows = own.totals.rows
        return own

    def __getstate__(self) -> dict[str, Any]:
        settings = (self._settings.gwp, self._settings.allow, self._settings.region, self._settings.year)
        return {
            "settings": settings,
            "catalog": self.catalog,
            "keep_going": self.keep_going,
            "bytes": self.to_bytes(),
            "parts": None if self._parts is None else list(self._parts),
            "bad": list(self._bad),
            "rows": self._rows,
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._settings = _rows.make_settings(*state["settings"])
        self.catalog = state["catalog"]
        self.keep_going = state["keep_going"]
        self._ledger = _rows.Ledger(self._settings)
        self._ledger.read(state["bytes"])
        self._parts = state["parts"]
        self._bad = state["bad"]
        self._rows = state["rows"]

    def __repr__(self) -> str:
        bad = f", {len(self._bad)} bad" if self._bad else ""
        return f"Inventory({self._rows} rows{bad}, gwp={self.gwp!r})"

    # ---- out ----

    def _plain(self, view: int) -> Iterator[tuple[str, Any]]:
        """The members of `to_dict`; the lines as an iterator."""
        has_totals = self.keep_going or not self._bad
        yield "edition", lib.tanhe_data_edition().decode()
        yield "version", lib.tanhe_version().decode()
        yield "gwp", self.gwp
        yield "view", _names.word_of(VIEWS, view)
        yield "allow", _names.allow_words(int(self.allow))
        yield "rows", self._rows
        yield "bad_rows", [row.to_dict() for row in self._bad]
        yield "lines", (line.to_dict() for line in self.lines) if self._parts is not None else iter(())
        yield "totals", self.totals.to_dict() if has_totals else None
        yield "by_category", [_category_dict(one) for one in self.by_category()] if has_totals else []
        yield "by_subject", [{"subject": one.key, **_named(one)} for one in self.by_subject()] if has_totals else []
        yield "groups", [{"group": int(one.key), **_named(one)} for one in self.view(view)] if has_totals else []

    def to_dict(self, view: Id = "ipcc", *, lines: bool = True) -> dict[str, Any]:
        """Everything as plain values: the keys of the program `inventory`'s JSON.

        With bad rows and without `keep_going`, `totals` is None and the groupings are empty. `lines=False` leaves the
        lines out.
        """
        known = dict(self._plain(_names.choice(view, VIEWS, "view")))
        known["lines"] = list(known["lines"]) if lines else []
        return known

    def json_parts(self, view: Id = "ipcc", *, lines: bool = True) -> Iterator[str]:
        """The pieces of `to_json`, a line at a time: for inventories larger than memory likes."""
        opening = "{"
        for key, value in self._plain(_names.choice(view, VIEWS, "view")):
            yield f"{opening}{json.dumps(key)}: "
            opening = ",\n"
            if key != "lines":
                yield _json(value)
                continue
            separator = "[\n  "
            for line in value if lines else ():
                yield separator + _json(line)
                separator = ",\n  "
            yield "[]" if separator.startswith("[") else "]"
        yield "}\n"

    def to_json(self, view: Id = "ipcc", *, lines: bool = True) -> str:
        """`to_dict` as JSON; numbers read back to the same bits."""
        return "".join(self.json_parts(view, lines=lines))

    def to_dataframe(self, what: str = "lines", *, view: Id = "ipcc") -> pd.DataFrame:
        """A pandas DataFrame of `what`.

        "lines" has a row for every line, "factors" one for every factor of every line, "categories", "subjects" and
        "sectors" (of `view`) the totals, "bad_rows" what could not be computed. What is not known is NaN.
        """
        import pandas as pd

        if what == "lines":
            return pd.DataFrame(self._line_columns())
        if what == "factors":
            records = ({"line": line.line, **factor.to_dict()} for line in self.lines for factor in line.factors)
            return pd.DataFrame(records, columns=["line", *_FACTOR_COLUMNS])
        if what == "bad_rows":
            return pd.DataFrame([row.to_dict() for row in self._bad], columns=list(_BAD_COLUMNS))
        tables: dict[str, Callable[[], list[Measures]]] = {
            "categories": self.by_category,
            "subjects": self.by_subject,
            "sectors": lambda: self.view(view),
        }
        if what not in tables:
            raise UnknownName(f"{what!r} is none of: lines, factors, bad_rows, {', '.join(tables)}", "what")
        frame = pd.DataFrame([asdict(one) for one in tables[what]()], columns=list(Measures.__dataclass_fields__))
        frame = frame.astype({"u": float, "u_removal": float})
        return frame[["key", "name_zh", "name_en", *frame.columns[:-3]]]

    def _line_columns(self) -> dict[str, Any]:
        lines = self.lines
        numbers = ("line", "amount", "region", "year", *MEASURES, "u", "energy_gj")
        ids = ("category", "subject", "unit", "variant", "method", "formula")
        found: dict[str, list[Any]] = {name: [] for name in (*numbers, *ids)}
        parameters: list[str] = []
        for records in lines.records():
            for name, chunks in found.items():
                chunks.append(records[name].copy())
            parameters += map(_parameters_text, Lines._structs(records))
        whole = {name: np.concatenate(chunks) if chunks else np.empty(0) for name, chunks in found.items()}
        texts: dict[str, Callable[[int], str]] = {
            "category": _names.category_code,
            "subject": lambda id_: _names.name_of(c.NAME_SUBJECT, id_),
            "unit": _names.unit_name,
            "variant": lambda id_: _names.name_of(c.NAME_VARIANT, id_),
            "formula": lambda number: _names.word_of(FORMULAS, number),
            "method": lambda number: _names.word_of(METHODS, number),
        }
        for name, text in texts.items():
            values, codes = np.unique(whole[name], return_inverse=True)
            whole[name] = np.array([text(int(value)) for value in values], dtype=object)[codes.reshape(-1)]
        whole["net_co2e_t"] = whole["co2e_t"] + whole["removal_co2_t"]
        whole["parameters"] = np.array(parameters, dtype=object)
        order = (
            "line",
            "category",
            "subject",
            "amount",
            "unit",
            "region",
            "year",
            "variant",
            "parameters",
            "method",
            "formula",
            *MEASURES,
            "net_co2e_t",
            "u",
            "energy_gj",
        )
        return {name: whole[name] for name in order}


_MEASURES_FIELDS = tuple(name for name in Measures.__dataclass_fields__ if name not in ("key", "name_zh", "name_en"))
_FACTOR_COLUMNS = tuple(name for name in Factor.__dataclass_fields__ if name not in ("bounds_grade", "remark"))
_BAD_COLUMNS = ("line", "column", "column_name", "code", "reason")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _category_names(category: int) -> tuple[str, str, str]:
    names = (_names.category_name(category, language) for language in (c.CHINESE, c.ENGLISH))
    return (_names.category_code(category), *names)  # type: ignore[return-value]


def _subject_names(subject: int) -> tuple[str, str, str]:
    return tuple(_names.name_of(c.NAME_SUBJECT, subject, n) for n in (c.KEY, c.CHINESE, c.ENGLISH))  # type: ignore[return-value]


def _named(one: Measures) -> dict[str, Any]:
    return {"name_zh": one.name_zh, "name_en": one.name_en, **one.to_dict()}


def parent_of(category: str) -> str:
    """The code of the category one level up; empty above a sector."""
    parent = _names.category_parent(_names.category(category))
    return _names.category_code(parent) if parent else ""


def _category_dict(one: Measures) -> dict[str, Any]:
    return {"category": one.key, "parent": parent_of(one.key), **_named(one)}


class _bar:  # noqa: N801 - used like a function
    """A progress bar on a terminal, where tqdm is installed and one is wanted; nothing on a pipe."""

    def __init__(self, wanted: bool, what: str, total: int) -> None:
        self._bar: Any = None
        if not wanted or not sys.stderr.isatty():
            return
        try:
            from tqdm import tqdm
        except ImportError:
            return
        self._bar = tqdm(total=total, desc=what, unit=" rows", unit_scale=True, leave=False, file=sys.stderr)

    def __enter__(self) -> _rows.Progress | None:
        return self._bar.update if self._bar is not None else None

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()
