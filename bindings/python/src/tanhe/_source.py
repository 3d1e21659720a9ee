# SPDX-License-Identifier: MIT
"""CSV text from wherever the caller has it, and rows as CSV text."""

from __future__ import annotations

import csv
import io
import math
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Union

import numpy as np

#: A path, CSV text (a str with a line break), CSV bytes, or an open file.
Source = Union[str, "os.PathLike[str]", bytes, bytearray, memoryview, Any]


def read(source: Source) -> tuple[bytes, str]:
    """The bytes, and the path they came from (empty when they came from memory)."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source), ""
    if isinstance(source, str) and ("\n" in source or "\r" in source):
        return source.encode(), ""
    if isinstance(source, (str, os.PathLike)):
        return Path(source).read_bytes(), os.fspath(source)
    text = source.read()
    return (text.encode() if isinstance(text, str) else bytes(text)), str(getattr(source, "name", ""))


def is_absent(value: Any) -> bool:
    """None, NaN, NaT, NA: no value."""
    if value is None:
        return True
    try:
        return bool(value != value)
    except (TypeError, ValueError):  # pandas.NA has no truth value
        return True


def field(value: Any) -> str:
    """One value as a CSV field; numbers read back to the same bits."""
    if is_absent(value):
        return ""
    if isinstance(value, (float, np.floating)):
        number = float(value)
        return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)
    return str(value)


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """CSV with a header."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([field(value) for value in row])
    return buffer.getvalue().encode()


def csv_of_mappings(rows: Iterable[Mapping[str, Any]]) -> bytes:
    """CSV of dicts; the columns are all keys, in the order in which they first come up."""
    listed = list(rows)
    columns = list(dict.fromkeys(key for row in listed for key in row))
    return csv_text(columns, ([row.get(column) for column in columns] for row in listed))


def number_text(value: float | None) -> str:
    """The shortest of the usual forms that reads back to the same bits, as the C programs print it."""
    if value is None or math.isnan(value):
        return ""
    for digits in (15, 16):
        text = f"{value:.{digits}g}"
        if float(text) == value:
            return text
    return f"{value:.17g}"
