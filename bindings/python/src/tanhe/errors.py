# SPDX-License-Identifier: MIT
"""The library's statuses as exceptions, each with the library's text and the argument that was wrong."""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterable, Mapping
from typing import Any, NoReturn

import numpy as np

from . import constants as c
from ._library import lib

__all__ = [
    "BadRows",
    "CapacityError",
    "DataFormatError",
    "DefinitionChanged",
    "FactorNotFound",
    "InvalidArgument",
    "OutOfTable",
    "RangeChoice",
    "RegisterJump",
    "ResultOverflow",
    "SettingsConflict",
    "TanheError",
    "TextError",
    "UnconfirmedFactor",
    "UnitMismatch",
    "UnknownName",
    "ZeroDenominator",
    "check",
    "status_text",
]


def status_text(status: int, language: int = c.ENGLISH) -> str:
    """The library's text of a status, in English or Chinese (`constants.CHINESE`)."""
    text: bytes = lib.tanhe_status_text(status, language)
    return text.decode()


class TanheError(Exception):
    """The base of all: what the library answered instead of a result.

    `status` is the library's code, `argument` the name of the argument that was wrong (None where it cannot be told),
    `text` and `text_zh` the library's texts, `detail` what was asked.
    """

    status: int = 0

    def __init__(self, detail: str = "", argument: str | None = None, status: int | None = None) -> None:
        super().__init__(detail, argument, status)
        self.detail = detail
        self.argument = argument
        if status is not None:
            self.status = status

    @property
    def text(self) -> str:
        """The library's text in English."""
        return status_text(self.status)

    @property
    def text_zh(self) -> str:
        """程序库的中文说明."""
        return status_text(self.status, c.CHINESE)

    def __str__(self) -> str:
        where = f"{self.argument}: " if self.argument else ""
        text = f"{where}{self.text} {self.text_zh}" if self.status else where.rstrip(": ")
        if not self.detail:
            return text
        return f"{text}: {self.detail}" if text else self.detail


class DefinitionChanged(UserWarning):
    """Done, but what was compared is not of one definition 口径变化，不可比. A warning: the result is there."""


class InvalidArgument(TanheError, ValueError):
    """An argument is out of its domain: NaN, infinite, negative … 参数无效."""

    status = c.EARG


class UnknownName(TanheError, LookupError):
    """An id or a name that is not known 未知标识."""

    status = c.EID


class UnitMismatch(TanheError, ValueError):
    """An unknown unit, or a unit of the wrong dimension 单位或量纲不符."""

    status = c.EUNIT


class FactorNotFound(TanheError, LookupError):
    """No published value for this query 无公布值. Allow a fallback, or give the value by an overlay."""

    status = c.ENOTFOUND


class UnconfirmedFactor(TanheError):
    """Only unconfirmed (grade D) values exist 仅有未核实值: allow them, or confirm the value by an overlay."""

    status = c.EUNCONFIRMED


class RangeChoice(TanheError):
    """The document prints a range 仅有区间: allow one of its ends, or give the value by an overlay."""

    status = c.ECHOICE


class ZeroDenominator(TanheError, ZeroDivisionError):
    """A denominator is zero 分母为零."""

    status = c.EZERO


class ResultOverflow(TanheError, OverflowError):
    """The result does not fit its type 结果溢出."""

    status = c.ERANGE


class CapacityError(TanheError):
    """No room left: too many documents in a catalog, too large an inventory 容量不足."""

    status = c.ESIZE


class DataFormatError(TanheError, ValueError):
    """These bytes are not what they should be 数据格式错误."""

    status = c.EFORMAT


class SettingsConflict(TanheError, ValueError):
    """Two things that do not go together, such as objects made under different settings 彼此矛盾."""

    status = c.ECONFLICT


class OutOfTable(TanheError, ValueError):
    """A physical state outside the printed table 状态超出表列范围."""

    status = c.ESTATE


class RegisterJump(TanheError, ValueError):
    """A register stands where it cannot have come to 读数跳变."""

    status = c.EJUMP


class TextError(TanheError, ValueError):
    """A text that cannot be read 文本错误: where and why.

    `line` is 1-based, `column` the 1-based field of the line (0 for the line as a whole), `name` the column's name,
    `reason` the reason in English. Where a text has several errors, `errors` has all of them, this one first.
    """

    status = c.ESYNTAX

    def __init__(self, line: int, column: int, name: str, reason: str, status: int = c.ESYNTAX, path: str = "") -> None:
        TanheError.__init__(self, reason, name or None, status)
        self.args = (line, column, name, reason, status, path)
        self.line = line
        self.column = column
        self.name = name
        self.reason = reason
        self.path = path
        self.errors: tuple[TextError, ...] = (self,)

    def __str__(self) -> str:
        more = f" (and {len(self.errors) - 1} more)" if len(self.errors) > 1 else ""
        return self.describe() + more

    def describe(self) -> str:
        """One line, as the C programs write it: ``file:line: column 2 (subject): reason``."""
        where = f"{self.path}:{self.line}" if self.path else f"line {self.line}"
        if self.column > 0:
            where += f": column {self.column}"
        if self.name:
            where += f" ({self.name})"
        return f"{where}: {self.reason}"


class BadRows(TanheError, ValueError):
    """An inventory has bad rows, so it gives no totals 有坏行，不给合计; `bad_rows` has all of them."""

    def __init__(self, bad_rows: Iterable[Any] = ()) -> None:
        self.bad_rows = tuple(bad_rows)
        shown = [f"line {row.line} ({row.name}): {row.reason}" for row in self.bad_rows[:5]]
        if len(self.bad_rows) > len(shown):
            shown.append(f"and {len(self.bad_rows) - len(shown)} more")
        detail = f"{len(self.bad_rows)} bad rows, so no totals (keep_going=True for totals without them): "
        super().__init__(detail + "; ".join(shown))
        self.args = (self.bad_rows,)


_CLASSES: dict[int, type[TanheError]] = {
    kind.status: kind
    for kind in (
        InvalidArgument,
        UnknownName,
        UnitMismatch,
        FactorNotFound,
        UnconfirmedFactor,
        RangeChoice,
        ZeroDenominator,
        ResultOverflow,
        CapacityError,
        DataFormatError,
        SettingsConflict,
        OutOfTable,
        RegisterJump,
    )
}

_TEXT_STATUSES = frozenset((c.ESYNTAX, c.EENCODING, c.EDUPLICATE, c.EMISSING))


def class_of(status: int) -> type[TanheError]:
    """The exception of a status."""
    if status in _TEXT_STATUSES:
        return TextError
    return _CLASSES.get(status, TanheError)


# The argument to blame where the library's status leaves no doubt, in the order of likelihood.
_BLAME = {
    c.EID: ("subject", "fuel", "gas", "property", "variant", "sector", "category", "report"),
    c.EUNIT: ("unit", "target", "source"),
    c.EZERO: ("output", "base", "gdp_growth", "parts", "mix"),
    c.ESTATE: ("temperature_degc", "pressure_mpa"),
    c.ECONFLICT: ("contracts", "other"),
    c.EFORMAT: ("data",),
}


def first_bad(value: Any, allow_negative: bool = False) -> str | None:
    """What is wrong with a number or the first wrong one of an array: "nan", "[3] is -1.0"; None when nothing is."""
    numbers = np.asarray(value, dtype=np.float64)
    wrong = ~np.isfinite(numbers)
    if not allow_negative:
        wrong |= numbers < 0
    if not wrong.any():
        return None
    if numbers.ndim == 0:
        return repr(float(numbers))
    place = int(np.flatnonzero(wrong)[0])
    return f"[{place}] is {float(numbers.flat[place])!r}"


def _describe(value: Any) -> str:
    if isinstance(value, np.ndarray):
        return f"array of {value.size}"
    return repr(value) if isinstance(value, str) else str(value)


def fail(status: int, arguments: Mapping[str, Any], signed: Iterable[str] = ()) -> NoReturn:
    """Raise the exception of a status that a call with these arguments gave.

    The library says what is wrong but not with which argument; a number that is no number, infinite, or negative
    although not among the `signed`, is found here, and so is the unit or the id where only one can be meant.
    """
    given = {name: value for name, value in arguments.items() if value is not None}
    detail = ", ".join(f"{name}={_describe(value)}" for name, value in given.items())
    argument = None
    if status == c.EARG:
        for name, value in given.items():
            if isinstance(value, (bool, str)) or not isinstance(value, (int, float, np.ndarray)):
                continue
            problem = first_bad(value, allow_negative=name in tuple(signed))
            if problem is not None:
                argument, detail = name, f"{name} {problem}" if "[" in problem else problem
                break
    else:
        argument = next((name for name in _BLAME.get(status, ()) if name in given), None)
    kind = class_of(status)
    if kind is TextError:
        raise TextError(0, 0, "", f"{status_text(status)}: {detail}", status)
    raise kind(detail, argument, status)


def check(status: int, arguments: Mapping[str, Any], signed: Iterable[str] = ()) -> None:
    """After a call that gives a result: nothing when all is well, a warning or an exception otherwise."""
    if status == c.BREAK:
        detail = ", ".join(f"{name}={_describe(value)}" for name, value in arguments.items() if value is not None)
        text = f"{status_text(status)} {status_text(status, c.CHINESE)}" + (f": {detail}" if detail else "")
        warnings.warn(text, DefinitionChanged, stacklevel=3)
    elif status != c.OK:
        fail(status, arguments, signed)


def finite_or_none(value: float) -> float | None:
    """None for the library's "no value", NaN."""
    return None if math.isnan(value) else value
