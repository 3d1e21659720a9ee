# SPDX-License-Identifier: MIT
"""DataFrames, Arrow tables, dicts and CSV text as `Columns`, with an error for every field that cannot be read."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from ctypes import byref, c_int32
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable

import numpy as np
from numpy.typing import NDArray

from . import _names, _source
from . import constants as c
from ._abi import tanhe_activity, tanhe_activity_reader, tanhe_text_error
from ._library import lib
from ._rows import ACTIVITY, IDS, NUMBERS, PARALLEL, PLAIN, Coded, Columns, Parameters, Progress, cpu_count
from .catalog import text_errors
from .errors import InvalidArgument, TanheError, TextError, UnknownName, status_text

#: What an activity table may have: the first four are required, `note` is for people, `line` a row's number.
KNOWN = (*IDS[:2], "amount", "unit", "region", "year", "note", *NUMBERS[1:], "variant", "parameters", "line")
REQUIRED = KNOWN[:4]


@dataclass(frozen=True)
class BadRow:
    """A row that could not be read or computed 坏行: where, and why.

    `line` is the line of the CSV text or the number of the row, from 1; `column` the 1-based column, `name` its name.
    """

    line: int
    column: int
    name: str
    code: int
    reason: str

    def to_dict(self) -> dict[str, Any]:
        """As a member of `bad_rows` in the JSON of an inventory."""
        return {
            "line": self.line,
            "column": self.column,
            "column_name": self.name,
            "code": self.code,
            "reason": self.reason,
        }

    def describe(self, path: str = "") -> str:
        """One line, as the C programs write it."""
        return TextError(self.line, self.column, self.name, self.reason, self.code, path).describe()


@dataclass
class Table:
    """Rows that were read, those that could not be, and the names of the columns."""

    columns: Columns
    bad: list[BadRow]
    names: list[str]
    path: str = ""


# ---- CSV: the library reads ----


def _header(text: bytes) -> list[str]:
    """The names of the columns, for messages."""
    first = text[:65536].decode("utf-8-sig", errors="replace").splitlines()
    return [name.strip() for name in next(csv.reader(first), [])]


def from_csv(text: bytes, path: str = "", progress: Progress | None = None) -> Table:
    """Reads activity rows from CSV text; `progress` hears the rows."""
    reader, error = tanhe_activity_reader(), tanhe_text_error()
    reader_at, error_at = byref(reader), byref(error)
    status = lib.tanhe_activity_reader_init(reader_at, text, len(text), error_at)
    if status != c.OK:
        raise text_errors([error], path)
    size = 4096
    buffer = np.zeros(size, dtype=ACTIVITY)
    raw = (tanhe_activity * size).from_buffer(buffer.data)
    places = [byref(one) for one in raw]
    next_row = lib.tanhe_activity_next
    chunks: list[NDArray[Any]] = []
    stated: list[NDArray[Any]] = []
    bad: list[BadRow] = []
    filled = 0
    while True:
        status = next_row(reader_at, places[filled], error_at)
        if status == c.OK:
            filled += 1
            if filled < size:
                continue
        elif status != c.END:
            bad.append(_bad_row(error))
            continue
        rows = buffer[:filled]
        chunks.append(_plain(rows))
        stated.append(rows[rows["parameter_count"] > 0])
        if progress is not None:
            progress(filled)
        filled = 0
        if status == c.END:
            break
    columns = Columns.from_activities(np.concatenate(chunks), np.concatenate(stated))
    return Table(columns, bad, _header(text), path)


def _plain(activities: NDArray[Any]) -> NDArray[Any]:
    records = np.empty(len(activities), dtype=PLAIN)
    for name in PLAIN.names or ():
        records[name] = activities[name]
    return records


def _bad_row(error: Any) -> BadRow:
    return BadRow(error.line, error.column, error.name.decode(), error.status, error.reason.decode(errors="replace"))


# ---- tables: columns of numbers, or of codes into a list of distinct values ----


@dataclass
class Texts:
    """A column as codes into its distinct values; -1 is "not given"."""

    codes: NDArray[Any]
    values: Sequence[Any]


Raw = Any  # an array of numbers, or Texts


def _coded_list(values: Iterable[Any]) -> Texts:
    known: dict[Any, int] = {}
    codes = np.fromiter(
        (-1 if _source.is_absent(value) else known.setdefault(_hashable(value), len(known)) for value in values),
        dtype=np.int64,
    )
    return Texts(codes, list(known))


def _hashable(value: Any) -> Any:
    if isinstance(value, Mapping):
        return parameters_text(value)
    return value if isinstance(value, (str, int, float, np.generic)) else str(value)


def parameters_text(stated: Mapping[Any, Any]) -> str:
    """Parameters as the text of an activity row: {"wood_density": "0.31 t/m3", "bef_above": None, …}."""
    items = []
    for name, value in stated.items():
        key = name if isinstance(name, str) else _names.name_of(c.NAME_PROPERTY, _names.as_int(name, "parameters"))
        text = "" if _source.is_absent(value) else f"={value}"
        items.append(key + text)
    return "; ".join(items)


def _of_array(array: NDArray[Any]) -> Raw:
    if array.dtype.kind in "iuf":
        return array
    return _coded_list(array.tolist())


def _of_series(series: Any) -> Raw:
    import pandas as pd

    kind = series.dtype
    if isinstance(kind, pd.CategoricalDtype):
        return Texts(series.cat.codes.to_numpy(), list(series.cat.categories))
    if pd.api.types.is_bool_dtype(kind):
        return _coded_list(series.tolist())
    if pd.api.types.is_numeric_dtype(kind):
        if isinstance(kind, np.dtype):
            return series.to_numpy()
        if pd.api.types.is_integer_dtype(kind) and not series.hasnans:
            return series.to_numpy(dtype=np.int64)
        return series.to_numpy(dtype=np.float64, na_value=math.nan)
    if len(series) >= PARALLEL and hasattr(series.array, "__arrow_array__"):
        import pyarrow as pa  # pandas holds the column in it

        return _of_arrow(pa.chunked_array(pa.array(series.array)))
    try:
        codes, values = pd.factorize(series)
    except TypeError:  # dicts have no hash
        return _coded_list(series.tolist())
    return Texts(codes, list(values))


def _of_arrow(column: Any) -> Raw:
    import pyarrow as pa

    kind = column.type
    if pa.types.is_integer(kind) or pa.types.is_floating(kind):
        if pa.types.is_integer(kind) and column.null_count > 0:
            column = column.cast(pa.float64())
        return column.to_numpy()
    if pa.types.is_nested(kind):  # a struct has every field in every row, so it does not tell what a row states
        raise InvalidArgument(f"{kind} is no column of texts or numbers", "table")
    if pa.types.is_dictionary(kind):
        whole = column.unify_dictionaries() if hasattr(column, "unify_dictionaries") else column
    elif pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind):
        is_long = len(column) >= PARALLEL and not pa.types.is_string_view(kind)
        found = _of_long_text(column) if is_long else None
        if found is not None:
            return found
        whole = column.dictionary_encode()
    else:
        return _coded_list(column.to_pylist())
    chunks = whole.chunks if hasattr(whole, "chunks") else [whole]
    if not chunks:
        return Texts(np.empty(0, dtype=np.int64), [])
    codes = [_arrow_codes(chunk.indices) for chunk in chunks]
    return Texts(codes[0] if len(codes) == 1 else np.concatenate(codes), chunks[0].dictionary.to_pylist())


def _of_long_text(column: Any) -> Texts | None:
    """A long column of few distinct texts, looked up in pieces by several threads; None when it is of other shape."""
    import pyarrow as pa
    import pyarrow.compute as pc

    values = column.slice(0, PARALLEL // 4).drop_null().unique()
    if len(values) > 1 << 12:
        return None
    cuts = range(0, len(column), PARALLEL)
    with ThreadPoolExecutor(cpu_count()) as pool:
        found = list(pool.map(lambda start: pc.index_in(column.slice(start, PARALLEL), value_set=values), cuts))
    codes = pa.chunked_array([one for part in found for one in getattr(part, "chunks", [part])])
    if codes.null_count != column.null_count:  # texts that the first rows do not have
        return None
    return Texts(_arrow_codes(codes), values.to_pylist())


def _arrow_codes(indices: Any) -> NDArray[Any]:
    if indices.null_count > 0:
        indices = indices.cast("int32" if indices.type.bit_width <= 32 else "int64").fill_null(-1)
    found: NDArray[Any] = indices.to_numpy() if hasattr(indices, "chunks") else indices.to_numpy(zero_copy_only=False)
    return found


def from_dataframe(frame: Any, columns: Mapping[str, str] | None = None, extra: str = "error") -> Table:
    """A pandas DataFrame."""
    names = _renamed([str(name) for name in frame.columns], columns)
    return _table(names, [partial(_of_series, frame.iloc[:, i]) for i in range(len(names))], len(frame), extra)


def from_arrow(table: Any, columns: Mapping[str, str] | None = None, extra: str = "error") -> Table:
    """An Arrow table or record batch, or what gives one (a Polars DataFrame, a DuckDB result)."""
    import pyarrow as pa

    if not isinstance(table, (pa.Table, pa.RecordBatch)):
        if hasattr(table, "__arrow_c_stream__"):
            table = pa.table(table)
        else:
            raise InvalidArgument(f"{type(table).__name__} is no Arrow table", "table")
    names = _renamed(table.schema.names, columns)
    return _table(names, [partial(_of_arrow, table.column(i)) for i in range(len(names))], table.num_rows, extra)


def from_mapping(arrays: Mapping[str, Any], columns: Mapping[str, str] | None = None, extra: str = "error") -> Table:
    """A dict of arrays, lists or single values (one for every row)."""
    names = _renamed(list(arrays), columns)
    lengths = {len(value) for value in arrays.values() if not isinstance(value, str) and np.ndim(value) == 1}
    if len(lengths) != 1:
        raise InvalidArgument(f"columns of {len(lengths)} different lengths", "columns")
    (n,) = lengths

    def column(value: Any) -> Raw:
        if isinstance(value, str) or np.ndim(value) == 0:
            return Texts(np.zeros(n, dtype=np.int8), [value])
        if hasattr(value, "cat") or hasattr(value, "iloc"):
            return _of_series(value)
        return _of_array(value if isinstance(value, np.ndarray) else np.array(value, dtype=_list_type(value)))

    return _table(names, [partial(column, value) for value in arrays.values()], n, extra)


def _list_type(values: Sequence[Any]) -> Any:
    numbers = all(isinstance(value, (int, float, np.number)) and not isinstance(value, bool) for value in values)
    return None if numbers and len(values) > 0 else object


def from_rows(rows: Iterable[Any], extra: str = "error") -> Table:
    """Dicts with the names of the columns, or sequences in the order category, subject, amount, unit, region, year."""
    listed = [_as_mapping(row) for row in rows]
    names = list(dict.fromkeys(key for row in listed for key in row)) or list(REQUIRED)
    raws = [partial(_coded_or_numbers, [row.get(name) for row in listed]) for name in names]
    return _table(names, raws, len(listed), extra)


def _as_mapping(row: Any) -> Mapping[str, Any]:
    if isinstance(row, Mapping):
        return row
    if isinstance(row, Sequence) and not isinstance(row, str):
        order = (*REQUIRED, "region", "year")
        if len(row) > len(order):
            raise InvalidArgument(f"{len(row)} fields, {len(order)} at most: {', '.join(order)}", "rows")
        return dict(zip(order, row))
    raise InvalidArgument(f"{row!r} is no dict and no sequence of {', '.join(REQUIRED)}", "rows")


def _coded_or_numbers(values: list[Any]) -> Raw:
    if all(type(value) is float for value in values) and values:
        return np.array(values, dtype=np.float64)
    return _coded_list(values)


# ---- names of columns ----


def _renamed(names: Sequence[str], columns: Mapping[str, str] | None) -> list[str]:
    """The names of this package for the caller's: `columns` is {"category": "IPCC类别", …}."""
    if not columns:
        return list(names)
    unknown = [name for name in columns if name not in KNOWN]
    if unknown:
        raise UnknownName(f"{unknown[0]!r} is none of: {', '.join(KNOWN)}", "columns")
    absent = [theirs for theirs in columns.values() if theirs not in names]
    if absent:
        raise UnknownName(f"the table has no column {absent[0]!r}", "columns")
    ours = {theirs: name for name, theirs in columns.items()}
    # A column of this name that the caller has given another source is not the one meant.
    return [ours.get(name, "" if name in columns else name) for name in names]


def _check_names(names: Sequence[str], extra: str) -> None:
    if extra not in ("error", "ignore"):
        raise InvalidArgument(f"{extra!r} is neither 'error' nor 'ignore'", "extra")
    for i, name in enumerate(names):
        if name not in KNOWN and extra == "error":
            hint = _names.suggestion(name, KNOWN)
            raise TextError(1, i + 1, name, f"unknown column{hint} (extra='ignore' to leave it out)", c.EID)
        if name in KNOWN and name in names[:i]:
            raise TextError(1, i + 1, name, "a second column of this name", c.EDUPLICATE)
    for name in REQUIRED:
        if name not in names:
            raise TextError(1, 0, name, "required column is missing", c.EMISSING)


# ---- fields ----


class _Errors:
    """The first bad field of each row, in the order of the columns."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = names
        self.found: dict[int, tuple[str, int, str]] = {}

    def add(self, name: str, rows: NDArray[Any], reasons: Callable[[int], tuple[int, str]]) -> None:
        for row in rows.tolist():
            if row not in self.found:
                self.found[row] = (name, *reasons(row))


_DECIMAL = re.compile(r"\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*")


def _decimal(value: Any) -> float:
    """A number, or a text that is a decimal number, as in CSV."""
    if isinstance(value, str):
        if not value.strip():
            return math.nan
        if not _DECIMAL.fullmatch(value):
            raise TextError(0, 0, "", "not a decimal number", c.ESYNTAX)
        number = float(value)
        if math.isinf(number):
            raise TextError(0, 0, "", "number too large", c.ERANGE)
        return number
    if isinstance(value, bool):
        raise TextError(0, 0, "", "not a decimal number", c.ESYNTAX)
    try:
        return float(value)
    except (TypeError, ValueError):
        raise TextError(0, 0, "", "not a decimal number", c.ESYNTAX) from None


def _year(value: Any) -> int:
    number = _decimal(value)
    if math.isnan(number):
        return 0
    if number != int(number):
        raise TextError(0, 0, "", "not a year", c.ESYNTAX)
    if not 1 <= number <= 9999:
        raise TextError(0, 0, "", "not a year", c.EARG)
    return int(number)


def _whole(value: Any) -> Any:
    """An id that a column of floats holds because other rows of it are empty."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _category(value: Any) -> int:
    value = _whole(value)
    if isinstance(value, (int, np.integer)) and not isinstance(value, bool) and value < 1 << 20:
        value = str(value)  # sectors are bare digits, which tables like to take for numbers
    return _names.category(value)


def _region(value: Any) -> int:
    return _names.parse(c.NAME_REGION, str(value) if isinstance(value, str) else _whole(value), "region")


def _variant(value: Any) -> int:
    return _names.parse(c.NAME_VARIANT, _whole(value), "variant")


_PARSERS: dict[str, tuple[Callable[[Any], int], str]] = {
    "category": (_category, "not a category code"),
    "subject": (lambda value: _names.subject(_whole(value)), "unknown subject"),
    "unit": (lambda value: _names.unit(_whole(value)), "unknown unit"),
    "region": (_region, "unknown region"),
    "year": (_year, "not a year"),
    "variant": (_variant, "unknown variant"),
}


def _read_values(values: Sequence[Any], parse: Callable[[Any], Any], reason: str, blank: Any, dtype: Any) -> Any:
    """Each distinct value parsed; the last element, for "not given", is `blank`. And what is wrong with which."""
    table = np.full(len(values) + 1, blank, dtype=dtype)
    wrong: dict[int, tuple[int, str]] = {}
    for i, value in enumerate(values):
        if _source.is_absent(value) or (isinstance(value, str) and not value.strip()):
            continue
        try:
            table[i] = parse(value)
        except TextError as error:
            wrong[i] = (error.status, error.reason)
        except TanheError as error:
            text = f"{reason} {value!r}" if isinstance(value, str) else reason
            wrong[i] = (error.status, text)
    return table, wrong


def _coded(raw: Raw) -> Texts:
    if isinstance(raw, Texts):
        return raw
    values, codes = np.unique(raw, return_inverse=True)
    return Texts(codes.reshape(-1), values.tolist())


def _is_plain_ids(name: str, raw: Raw) -> bool:
    """Ids as the library has them, to be used where they are."""
    return isinstance(raw, np.ndarray) and raw.dtype == np.int32 and name != "year"


def _ids(name: str, raw: Raw, errors: _Errors) -> NDArray[np.int32] | Coded | int | None:
    """A column of ids, the one id that is the same in every row, or None when it is not given."""
    if _is_plain_ids(name, raw) and (name != "category" or raw.size == 0 or raw.min() >= 1 << 20):
        return np.ascontiguousarray(raw)
    texts = _coded(raw)
    codes = texts.codes
    parse, reason = _PARSERS[name]
    table, wrong = _read_values(texts.values, parse, reason, 0, np.int32)
    has_blanks = codes.size > 0 and (codes.min() < 0 or not table[:-1].all())
    if not has_blanks and len(texts.values) == 1 and name in IDS[:3]:
        return int(table[0])
    if name not in REQUIRED and not table.any() and not wrong:
        return None
    ids = Coded(codes, table)
    if wrong:
        marked = np.zeros(len(table), dtype=bool)
        marked[list(wrong)] = True
        errors.add(name, np.flatnonzero(marked.take(codes, mode="wrap")), lambda row: wrong[int(codes[row])])
    if name in REQUIRED and has_blanks:
        errors.add(name, np.flatnonzero(ids[:] == 0), lambda row: (c.EMISSING, "empty"))
    return ids


def _numbers(name: str, raw: Raw, errors: _Errors) -> NDArray[np.float64] | None:
    if isinstance(raw, np.ndarray):
        array = np.ascontiguousarray(raw, dtype=np.float64)
    else:
        table, wrong = _read_values(raw.values, _decimal, "not a decimal number", math.nan, np.float64)
        array = table.take(raw.codes, mode="wrap")
        if wrong:
            marked = np.zeros(len(table), dtype=bool)
            marked[list(wrong)] = True
            bad = np.flatnonzero(marked.take(raw.codes, mode="wrap"))
            errors.add(name, bad, lambda row: wrong[int(raw.codes[row])])
    if name != "amount" and np.isnan(array).all():
        return None
    return array


def _stated(raw: Raw, errors: _Errors) -> Parameters | None:
    """The column of parameters; each distinct text is read once, by the library."""
    if isinstance(raw, np.ndarray) and (raw.dtype.kind != "f" or not np.isnan(raw).all()):
        raise InvalidArgument("it must have texts or dicts", "parameters")
    texts = _coded(raw)
    table = np.zeros(len(texts.values) + 1, dtype=ACTIVITY)
    wrong: dict[int, tuple[int, str]] = {}
    for i, value in enumerate(texts.values):
        text = parameters_text(value) if isinstance(value, Mapping) else _source.field(value)
        read = _read_one({"parameters": text})
        if isinstance(read, BadRow):
            wrong[i] = (read.code, read.reason)
        else:
            table[i] = read
    codes = np.where(table["parameter_count"][texts.codes] > 0, texts.codes, -1).astype(np.int64)
    if wrong:
        bad = np.flatnonzero(np.isin(texts.codes, list(wrong)))
        errors.add("parameters", bad, lambda row: wrong[int(texts.codes[row])])
    return Parameters(codes, table) if (codes >= 0).any() else None


def _read_one(fields: Mapping[str, str]) -> Any:
    """One row of CSV, as the library reads it: a tanhe_activity, or why not. What is not told is of no account."""
    row = {"category": "3B", "subject": "co2", "amount": "1", "unit": "t", **fields}
    text = _source.csv_text(list(row), [list(row.values())])
    read = from_csv(text)
    return read.bad[0] if read.bad else read.columns.activities(np.zeros(1, dtype=np.int64))[0]


def _table(names: list[str], raws: Sequence[Callable[[], Raw]], n: int, extra: str) -> Table:
    _check_names(names, extra)
    errors = _Errors(names)
    arrays: dict[str, NDArray[Any] | Coded] = {}
    same: dict[str, int] = {}
    lines: NDArray[np.int64] | None = None
    parameters: Parameters | None = None
    for name, raw in zip(names, raws):
        if name in IDS:
            ids = _ids(name, raw(), errors)
            if isinstance(ids, int):
                same[name] = ids
            elif ids is not None:
                arrays[name] = ids
        elif name in NUMBERS:
            numbers = _numbers(name, raw(), errors)
            if numbers is not None:
                arrays[name] = numbers
        elif name == "parameters":
            parameters = _stated(raw(), errors)
        elif name == "line":
            lines = _lines(raw())
    columns = Columns(n, arrays, lines, same, parameters)
    _look_before(errors, columns)
    bad = [
        BadRow(columns.line(row), names.index(name) + 1, name, code, reason)
        for row, (name, code, reason) in sorted(errors.found.items())
    ]
    if bad:  # the library is to see the good rows only
        columns = columns.without(list(errors.found))
    return Table(columns, bad, names)


def _look_before(errors: _Errors, columns: Columns) -> None:
    """A wrong number stands before a bad field further right, which was found first."""
    for row, (name, *_) in errors.found.items():
        for before in errors.names[: errors.names.index(name)]:
            if before in NUMBERS and before in columns.arrays:
                value = float(columns.arrays[before][row])
                if before == "amount" and -math.inf < value < 0:
                    continue  # which is right in some rows; the reader asks when all fields are read
                wrong = _wrong_value(before, value)
                if wrong is not None:
                    errors.found[row] = wrong
                    break


def _lines(raw: Raw) -> NDArray[np.int64]:
    if not isinstance(raw, np.ndarray) or raw.dtype.kind not in "iu":
        raise InvalidArgument("it must have a whole number in every row", "line")
    return np.ascontiguousarray(raw, dtype=np.int64)


# ---- rows that read well and cannot be computed ----


_LOST = "negative, and neither a removal nor a stock of carbon that is lost"


def _wrong_value(name: str, value: float) -> tuple[str, int, str] | None:
    """What is wrong with a number in a column, in the words of the library's reader."""
    if value < 0:
        return name, c.EARG, _LOST if name == "amount" else "negative"
    if math.isinf(value):
        return name, c.EARG, "not finite"
    if name == "oxidation" and value > 1:
        return name, c.EARG, "above 1"
    if name == "amount" and math.isnan(value):
        return name, c.EMISSING, "empty"
    return None


def _wrong_number(activity: Any) -> tuple[str, int, str] | None:
    """The field to blame for TANHE_EARG."""
    names: Sequence[str] = NUMBERS
    if activity["amount"] < 0 and not math.isinf(activity["amount"]):  # asked last, as by the reader
        names = (*NUMBERS[1:], "amount") if not _may_be_negative(activity) else NUMBERS[1:]
    return next(filter(None, (_wrong_value(name, float(activity[name])) for name in names)), None)


def _may_be_negative(activity: Any) -> bool:
    """Whether the library's reader takes a negative amount in such a row."""
    fields = {
        "category": _names.category_code(int(activity["category"])),
        "subject": _names.name_of(c.NAME_SUBJECT, int(activity["subject"])),
        "amount": "-1",
        "unit": _names.unit_name(int(activity["unit"])),
    }
    for name in ("ef_co2", "ef_ch4", "ef_n2o"):
        fields[name] = "" if math.isnan(activity[name]) else "1"
    return not isinstance(_read_one(fields), BadRow)


def blame(activity: Any, status: int, missing: int, names: Sequence[str]) -> BadRow:
    """Why a row that reads well cannot be computed, as the program `inventory` says it."""
    wrong = _wrong_number(activity) if status == c.EARG else None
    if status == c.EID and not _names.category_code(int(activity["category"])):
        wrong = ("category", status, "not a category code")
    if wrong is None:
        wrong = (_column_to_blame(activity, status), status, _blame_text(activity, status, missing))
    name, code, reason = wrong
    column = names.index(name) + 1 if name in names else 0
    return BadRow(int(activity["line"]), column, name, code, reason)


def _column_to_blame(activity: Any, status: int) -> str:
    """The column of a row whose fields are in their domains; of a row that states choices these do not fit."""
    if status == c.EUNIT:
        return "unit"
    if status == c.EDUPLICATE or (status == c.EARG and activity["parameter_count"] > 0):
        return "parameters"
    if status == c.EARG and activity["variant"] != 0:
        return "variant"
    return "amount" if status in (c.EARG, c.ERANGE) else "subject"


#: Bytes of a reason in the library's own reports, and so in those of the C program.
_REASON_MAX = 119


def _blame_text(activity: Any, status: int, missing: int) -> str:
    subject, category = int(activity["subject"]), int(activity["category"])
    kind = subject_kind(subject)
    place = ""
    if kind in (c.KIND_FUEL, c.KIND_BIOFUEL) and not lib.tanhe_category_within(category, _names.category("1A")):
        place = " (not burnt: needs ef_co2)"
    elif kind == c.KIND_CARRIER:
        place = f", region {int(activity['region'])}, year {int(activity['year'])}"
    key = _names.name_of(c.NAME_SUBJECT, subject)
    unit = _names.unit_name(int(activity["unit"]))
    what = f" of {_names.name_of(c.NAME_PROPERTY, missing)}" if missing else ""
    text = f"{status_text(status)}{what}: {key} in {unit}, category {_names.category_code(category)}{place}"
    return text.encode()[:_REASON_MAX].decode(errors="ignore")


def subject_kind(subject: int) -> int:
    """What kind of thing a subject is; 0 when it is unknown."""
    kind = c_int32()
    return kind.value if lib.tanhe_subject_kind(subject, byref(kind)) == c.OK else 0
