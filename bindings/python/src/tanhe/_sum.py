# SPDX-License-Identifier: MIT
"""Exact totals."""

from __future__ import annotations

from ctypes import byref, c_double, c_int32, c_int64, c_uint8, sizeof
from typing import Any

import numpy as np

from . import constants as c
from ._abi import tanhe_sum
from ._arrays import Column, bytes_at, doubles, doubles_at, is_scalar
from ._library import lib
from .errors import InvalidArgument, fail

_EXACT_INTEGER = 2**53


class ExactSum:
    """An exact, mergeable total 精确合计: the same bits whatever the order, the grouping, the machine.

        >>> total = tanhe.ExactSum([1e100, 1.0, -1e100])
        >>> total += 0.5
        >>> total.value
        1.5

    Numbers, arrays and other totals are added by ``+=`` and ``+``, exactly; the one rounding happens when `value` is
    read. Parts summed elsewhere (threads, processes, machines) merge to the total of one long loop; a total pickles as
    its serialised form. Totals compare exactly, also where they round to the same double.

    NaN and infinities are refused: adding them raises `InvalidArgument`, after the finite numbers of the same array
    were added, and `refused` counts them. ``add(values, count_refused=True)`` only counts.
    """

    __slots__ = ("_at", "_sum")

    def __init__(self, values: float | Column | ExactSum = ()) -> None:
        self._sum = tanhe_sum()
        self._at = byref(self._sum)
        lib.tanhe_sum_init(self._at)
        if not (isinstance(values, tuple) and not values):
            self.add(values)

    def add(self, values: float | Column | ExactSum, *, count_refused: bool = False) -> ExactSum:
        """Add a number, a column of numbers (a contiguous float64 array without a copy) or another total."""
        if isinstance(values, ExactSum):
            status = lib.tanhe_sum_merge(self._at, values._at)
            if status != c.OK:
                fail(status, {"values": values})
            return self
        if is_scalar(values):
            number = _number(values)
            status = lib.tanhe_sum_add(self._at, number)
        else:
            array = _numbers(values, "values")
            status = lib.tanhe_sum_add_n(self._at, array.size, doubles_at(array))
        if status != c.OK and not (status == c.EARG and count_refused):
            fail(status, {"values": number if is_scalar(values) else array}, signed=("values",))
        return self

    def add_products(self, a: Column, b: Column, *, count_refused: bool = False) -> ExactSum:
        """Add ``a[i] * b[i]``, each product rounded once to double as in a line of an inventory, the sum exact."""
        left, right = doubles(a, "a"), doubles(b, "b")
        if left.shape != right.shape:
            raise InvalidArgument(f"shapes {left.shape} and {right.shape} differ", "b")
        status = lib.tanhe_sum_add_products(self._at, left.size, doubles_at(left), doubles_at(right))
        if status == c.EARG and not count_refused:
            with np.errstate(over="ignore", invalid="ignore"):
                fail(status, {"product": left * right}, signed=("product",))
        if status not in (c.OK, c.EARG):
            fail(status, {"a": left, "b": right})
        return self

    @property
    def value(self) -> float:
        """The exact total rounded once, to the nearest double; `ResultOverflow` when that is beyond the largest."""
        result = c_double()
        status = lib.tanhe_sum_value(self._at, byref(result))
        if status != c.OK:
            fail(status, {})
        return result.value

    def _counts(self) -> tuple[int, int]:
        added, refused = c_int64(), c_int64()
        lib.tanhe_sum_count(self._at, byref(added), byref(refused))
        return added.value, refused.value

    @property
    def count(self) -> int:
        """How many finite numbers are in it."""
        return self._counts()[0]

    @property
    def refused(self) -> int:
        """How many NaN, infinities and overflowed products were turned away; a total worth trusting has 0."""
        return self._counts()[1]

    def copy(self) -> ExactSum:
        """Another total of the same numbers."""
        return ExactSum().add(self)

    def to_bytes(self) -> bytes:
        """The serialised form: fixed, little-endian, versioned, checked; equal totals give equal bytes."""
        buffer = (c_uint8 * c.SUM_BYTES)()
        lib.tanhe_sum_write(self._at, buffer, sizeof(buffer))
        return bytes(buffer)

    @classmethod
    def from_bytes(cls, data: bytes) -> ExactSum:
        """A total from its serialised form; `DataFormatError` for anything else."""
        total = cls()
        raw = bytes(data)
        status = lib.tanhe_sum_read(total._at, bytes_at(raw), len(raw))
        if status != c.OK:
            fail(status, {"data": f"{len(raw)} bytes"})
        return total

    def __reduce__(self) -> tuple[Any, ...]:
        return ExactSum.from_bytes, (self.to_bytes(),)

    def __copy__(self) -> ExactSum:
        return self.copy()

    def __deepcopy__(self, memo: Any) -> ExactSum:
        return self.copy()

    def __iadd__(self, other: float | Column | ExactSum) -> ExactSum:
        return self.add(other)

    def __add__(self, other: float | Column | ExactSum) -> ExactSum:
        return self.copy().add(other)

    __radd__ = __add__

    # NumPy would take a total for a number and add it to each element.
    __array_ufunc__ = None

    def __float__(self) -> float:
        return self.value

    def __bool__(self) -> bool:
        return self._compare(ExactSum()) != 0

    def _compare(self, other: ExactSum) -> int:
        order = c_int32()
        lib.tanhe_sum_compare(self._at, other._at, byref(order))
        return order.value

    def _order(self, other: object) -> int | Any:
        if isinstance(other, ExactSum):
            return self._compare(other)
        if isinstance(other, (int, float)) and other - other == 0:
            return self._compare(ExactSum(other))
        return NotImplemented

    def __eq__(self, other: object) -> bool:
        order = self._order(other)
        return order if order is NotImplemented else bool(order == 0)

    def __lt__(self, other: float | ExactSum) -> bool:
        order = self._order(other)
        return order if order is NotImplemented else bool(order < 0)

    def __le__(self, other: float | ExactSum) -> bool:
        order = self._order(other)
        return order if order is NotImplemented else bool(order <= 0)

    def __gt__(self, other: float | ExactSum) -> bool:
        order = self._order(other)
        return order if order is NotImplemented else bool(order > 0)

    def __ge__(self, other: float | ExactSum) -> bool:
        order = self._order(other)
        return order if order is NotImplemented else bool(order >= 0)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        added, refused = self._counts()
        try:
            value = repr(self.value)
        except OverflowError:
            value = "beyond the largest double"
        turned = f", refused={refused}" if refused else ""
        return f"ExactSum({value}, count={added}{turned})"


def _number(value: Any) -> float:
    """A number as a double, which must be the same number: the total is exact."""
    if isinstance(value, (bool, np.bool_, str, bytes)) or value is None:
        raise InvalidArgument(f"{value!r} is not a number", "values")
    try:
        number = float(value)
        same = isinstance(value, (float, np.floating)) or number == value
    except (TypeError, ValueError, OverflowError):
        raise InvalidArgument(f"{value!r} is not a number that a double can hold", "values") from None
    if not same or (isinstance(value, np.floating) and number != value and number == number):
        raise InvalidArgument(f"{value!r} is no double exactly", "values")
    return number


def _numbers(values: Any, argument: str) -> Any:
    array = np.asarray(values)
    if array.dtype.kind in "iu" and array.dtype.itemsize == 8 and array.size > 0:
        largest = max(abs(int(array.max())), abs(int(array.min())))
        if largest > _EXACT_INTEGER:
            raise InvalidArgument(f"an integer of {largest} may be no double exactly", argument)
    converted = doubles(array, argument)
    if array.dtype.kind == "f" and array.dtype.itemsize > 8 and not np.array_equal(array, converted, equal_nan=True):
        raise InvalidArgument(f"{array.dtype} numbers that are no doubles exactly", argument)
    return converted


def exact_sum(values: Column) -> float:
    """The sum of a column, exact and rounded once 精确求和; NaN or an infinity raises `InvalidArgument`."""
    return ExactSum(values).value
