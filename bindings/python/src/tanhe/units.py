# SPDX-License-Identifier: MIT
"""Units 计量单位: parsing of names in ASCII and Chinese, exact conversion, dimensions.

    >>> tanhe.units.convert(3.2, "万吨", "kg")
    32000000.0

A tonne of coal, of standard coal, of carbon and of CO2 are four dimensions: turning one into the other takes a
published value (`tanhe.standard_coal`, `tanhe.fuel_combustion`), never a conversion.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from ctypes import byref, c_double, c_int32
from dataclasses import dataclass
from typing import Any, Union, overload

import numpy as np

from . import _names
from . import constants as c
from ._arrays import Column, Doubles, doubles, doubles_at, is_scalar, scalar
from ._library import lib
from ._names import Id
from .errors import InvalidArgument, UnitMismatch, fail

__all__ = ["Unit", "atoms", "convert", "parse", "parse_amount"]


@dataclass(frozen=True)
class Unit:
    """A unit 单位; `str()` of it is its key, which parses back."""

    id: int
    key: str
    name_zh: str
    dimension: int

    def __str__(self) -> str:
        return self.key


UnitLike = Union[Id, Unit]


def unit_id(value: UnitLike, argument: str = "unit") -> int:
    """The number of a unit."""
    return value.id if isinstance(value, Unit) else _names.unit(value, argument)


def parse(unit: UnitLike) -> Unit:
    """The unit that a text names: ``parse("10^4 tce")``, ``parse("万吨标准煤")``."""
    id_ = unit_id(unit)
    dimension = c_int32()
    status = lib.tanhe_unit_dimension(id_, byref(dimension))
    if status != c.OK:
        fail(status, {"unit": unit})
    return Unit(id_, _names.unit_name(id_), _names.unit_name(id_, c.CHINESE), dimension.value)


def atoms() -> Iterator[Unit]:
    """All units without a power of ten or a denominator."""
    found = c_int32()
    index = 0
    while lib.tanhe_unit_atom(index, byref(found)) == c.OK:
        yield parse(found.value)
        index += 1


_AMOUNT = re.compile(r"\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)\s*(.*?)\s*", re.DOTALL)


def parse_amount(text: str) -> tuple[float, Unit]:
    """A number and its unit: ``parse_amount("3.2 万吨")``."""
    whole = _AMOUNT.fullmatch(text)
    if whole is None:
        raise InvalidArgument(f"{text!r} is not a number and a unit", "amount")
    if not whole.group(2):
        raise UnitMismatch(f"{text!r} has no unit", "amount")
    number = float(whole.group(1))
    if math.isinf(number):
        raise InvalidArgument(f"{whole.group(1)} is too large", "amount")
    return number, parse(whole.group(2))


@overload
def convert(value: float, source: UnitLike, target: UnitLike) -> float: ...
@overload
def convert(value: Column, source: UnitLike, target: UnitLike, out: Doubles | None = None) -> Doubles: ...
def convert(value: Any, source: UnitLike, target: UnitLike, out: Doubles | None = None) -> Any:
    """Convert a value, or a column of values, from one unit to another of the same dimension 单位换算.

    Each result is the exact product rounded once: no double is closer. A column that is a contiguous float64 array is
    read where it is, any other is copied once; the results go into a new array, or into `out`.
    """
    from_id, to_id = unit_id(source, "source"), unit_id(target, "target")
    if out is None and is_scalar(value):
        result = c_double()
        number = scalar(value, "value")
        status = lib.tanhe_unit_convert(number, from_id, to_id, byref(result))
        if status != c.OK:
            _fail(status, number, from_id, to_id)
        return result.value
    values = doubles(value, "value")
    results = np.empty(values.shape) if out is None else _checked_out(out, values)
    status = lib.tanhe_unit_convert_n(values.size, doubles_at(values), from_id, to_id, doubles_at(results))
    if status != c.OK:
        _fail(status, values, from_id, to_id)
    return results


def _checked_out(out: Doubles, values: Doubles) -> Doubles:
    fits = isinstance(out, np.ndarray) and out.dtype == np.float64 and out.shape == values.shape
    if not fits or not out.flags.c_contiguous or not out.flags.writeable:
        raise InvalidArgument("it must be a writable contiguous float64 array of the shape of the values", "out")
    if np.may_share_memory(out, values):
        raise InvalidArgument("it must not overlap the values", "out")
    return out


def _fail(status: int, value: Any, source: int, target: int) -> None:
    names = {"source": _names.unit_name(source), "target": _names.unit_name(target)}
    if status == c.EUNIT:
        raise UnitMismatch(f"{names['source']} does not convert to {names['target']}", "target")
    fail(status, {"value": value, **names}, signed=("value",))
