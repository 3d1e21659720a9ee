# SPDX-License-Identifier: MIT
"""Numbers in and out: scalars stay scalars, contiguous float64 and int32 arrays are used where they are.

An array that is not contiguous, or of another number type, is copied once into one that is. Anything that is not a
number (text, dates, objects) is refused: turning it into numbers silently would be a guess.
"""

from __future__ import annotations

from ctypes import POINTER, c_char_p, c_double, c_int32, c_uint8, cast
from typing import Any, Callable, Protocol, TypeVar, Union

import numpy as np
from numpy.typing import NDArray

from .errors import InvalidArgument

Doubles = NDArray[np.float64]

DOUBLES = POINTER(c_double)
INTEGERS = POINTER(c_int32)
BYTES = POINTER(c_uint8)


class SupportsArray(Protocol):
    """What NumPy can see as an array: a pandas Series, an Arrow column."""

    def __array__(self, *args: Any, **kwargs: Any) -> NDArray[Any]: ...


#: A column of numbers: a NumPy array, a list, a pandas Series …
Column = Union[NDArray[Any], list[float], tuple[float, ...], SupportsArray]
Number = TypeVar("Number", float, Doubles)


def is_scalar(value: Any) -> bool:
    """One number (or what should be one) rather than a column."""
    return isinstance(value, (int, float, str, np.generic)) or value is None or np.ndim(value) == 0


def scalar(value: Any, argument: str) -> float:
    """One number as a float."""
    if type(value) is float:
        return value
    if isinstance(value, (bool, np.bool_, str, bytes)):
        raise InvalidArgument(f"{value!r} is not a number", argument)
    try:
        return float(value)
    except (TypeError, ValueError):
        raise InvalidArgument(f"{value!r} is not a number", argument) from None


def doubles(values: Any, argument: str) -> Doubles:
    """A contiguous float64 array; the very one given when it is such."""
    array = np.asarray(values)
    if array.dtype.kind not in "fiu" and array.size > 0:
        raise InvalidArgument(f"{array.dtype} is not a number type", argument)
    return np.ascontiguousarray(array, dtype=np.float64)


def doubles_at(array: Doubles) -> Any:
    """A `double *` to the array's own memory; it keeps the array alive."""
    return array.ctypes.data_as(DOUBLES)


def bytes_at(data: bytes) -> Any:
    """A `const uint8_t *` to the bytes' own memory, which the caller keeps alive."""
    return cast(c_char_p(data), BYTES)


def elementwise(function: Callable[..., float], arguments: dict[str, Any]) -> Any:
    """A function of numbers over columns: one call a row, for those that the library has no column form of."""
    if all(is_scalar(value) for value in arguments.values()):
        return function(*(scalar(value, name) for name, value in arguments.items()))
    arrays = np.broadcast_arrays(*(doubles(value, name) for name, value in arguments.items()))
    results = np.empty(arrays[0].shape, dtype=np.float64)
    flat = results.reshape(-1)
    for i, row in enumerate(zip(*(array.reshape(-1).tolist() for array in arrays))):
        flat[i] = function(*row)
    return results
