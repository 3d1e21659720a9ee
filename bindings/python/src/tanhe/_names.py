# SPDX-License-Identifier: MIT
"""Ids from keys, English or Chinese names and constants, and names from ids."""

from __future__ import annotations

import difflib
import operator
from collections.abc import Iterable, Iterator
from ctypes import byref, c_int32, create_string_buffer
from enum import IntFlag
from functools import cache, lru_cache
from typing import Any, Union

from . import constants as c
from ._library import lib
from .errors import InvalidArgument, UnitMismatch, UnknownName

#: An id: an English key, a Chinese (or English) name, or one of `tanhe.constants`.
Id = Union[str, int]


class Allow(IntFlag):
    """What may stand in for a value that is not published for the place and year 允许的替代."""

    NONE = 0
    EARLIER_YEAR = c.ALLOW_EARLIER_YEAR
    WIDER_REGION = c.ALLOW_WIDER_REGION
    UNCONFIRMED = c.ALLOW_UNCONFIRMED
    RANGE_LOW = c.ALLOW_RANGE_LOW
    RANGE_HIGH = c.ALLOW_RANGE_HIGH
    IPCC2006 = c.ALLOW_IPCC2006
    IPCC2019 = c.ALLOW_IPCC2019


class Match(IntFlag):
    """How a value was found 取值方式; 0 is an exact match of a confirmed value."""

    EXACT = 0
    EARLIER_YEAR = c.MATCH_EARLIER_YEAR
    WIDER_REGION = c.MATCH_WIDER_REGION
    UNCONFIRMED = c.MATCH_UNCONFIRMED
    SINGLE_SOURCED = c.MATCH_SINGLE_SOURCED
    LOCKED_PASSED = c.MATCH_LOCKED_PASSED
    RANGE_PASSED = c.MATCH_RANGE_PASSED
    RANGE_END = c.MATCH_RANGE_END
    OVERLAY = c.MATCH_OVERLAY
    MEASURED = c.MATCH_MEASURED
    GAS_STATE = c.MATCH_GAS_STATE
    MISPRINT = c.MATCH_MISPRINT
    INTERPOLATED = c.MATCH_INTERPOLATED

    @property
    def words(self) -> str:
        """As the library's programs write it: "exact", or the words joined by "+"."""
        found = [name_of(c.NAME_MATCH, bit) for bit in Match.__members__.values() if self & bit]
        return "+".join(found).replace("_", "-") or "exact"


#: What may be allowed: flags, a word such as "earlier-year", or several words.
AllowLike = Union[int, str, Iterable[str]]

_KIND_WORDS = {
    c.NAME_SUBJECT: "subject",
    c.NAME_PROPERTY: "property",
    c.NAME_VARIANT: "variant",
    c.NAME_SOURCE: "source",
    c.NAME_REGION: "region",
    c.NAME_GRADE: "grade",
    c.NAME_MATCH: "match",
    c.NAME_GWP: "report",
}


def _text(raw: bytes | None) -> str:
    return raw.decode() if raw is not None else ""


def as_int(value: Any, argument: str) -> int:
    """An integer that fits the library's ids."""
    if isinstance(value, bool):
        raise InvalidArgument(f"{value!r} is not a number", argument)
    try:
        number = operator.index(value)
    except TypeError:
        raise InvalidArgument(f"{value!r} is not a name or an integer", argument) from None
    if not -(2**31) <= number < 2**31:
        raise InvalidArgument(f"{number} is out of range", argument)
    return number


@cache
def name_of(kind: int, id_: int, language: int = c.KEY) -> str:
    """The name of an id; empty when it is not known."""
    return _text(lib.tanhe_name(kind, id_, language))


def ids(kind: int) -> Iterator[int]:
    """All ids of a kind, in the order of their numbers."""
    found = c_int32()
    index = 0
    while lib.tanhe_name_at(kind, index, byref(found)) == c.OK:
        yield found.value
        index += 1


def suggestion(text: str, names: Iterable[str]) -> str:
    """What to add to a message when some name is close: "; did you mean …?"."""
    close = difflib.get_close_matches(text.strip().lower(), list(names), 1, 0.6)
    return f"; did you mean {close[0]!r}?" if close else ""


@lru_cache(maxsize=4096)
def _parse(kind: int, text: str, argument: str) -> int:
    raw = text.encode()
    found = c_int32()
    if lib.tanhe_name_parse(kind, raw, len(raw), byref(found)) != c.OK:
        hint = suggestion(text, (name_of(kind, known) for known in ids(kind)))
        raise UnknownName(f"unknown {_KIND_WORDS[kind]} {text!r}{hint}", argument)
    return found.value


def parse(kind: int, value: Id, argument: str) -> int:
    """The id that a key, a name or a constant means."""
    if isinstance(value, str):
        return _parse(kind, value, argument)
    number = as_int(value, argument)
    if kind != c.NAME_REGION and not name_of(kind, number):
        raise UnknownName(f"unknown {_KIND_WORDS[kind]} {number}", argument)
    return number


def subject(value: Id, argument: str = "subject") -> int:
    """A fuel, carrier, gas … by key, name or constant."""
    return parse(c.NAME_SUBJECT, value, argument)


def optional(kind: int, value: Id | None, argument: str) -> int:
    """As `parse`, and 0 for None."""
    return 0 if value is None else parse(kind, value, argument)


def year(value: int | None) -> int:
    """A year, 0 for None."""
    return 0 if value is None else as_int(value, "year")


def allow(value: AllowLike) -> int:
    """The bits of what is allowed."""
    if isinstance(value, int):
        return int(value)
    bits = 0
    for word in [value] if isinstance(value, str) else value:
        if isinstance(word, int):
            bits |= int(word)
            continue
        try:
            bits |= Allow[word.strip().upper().replace("-", "_")]
        except KeyError:
            known = ", ".join(allow_words(c.ALLOW_ALL_BITS))
            raise UnknownName(f"unknown word {word!r}, one of: {known}", "allow") from None
    return bits


def allow_words(bits: int) -> list[str]:
    """The words of what is allowed, such as "earlier-year"."""
    return [name.lower().replace("_", "-") for name, bit in Allow.__members__.items() if bit & bits]


def choice(value: Id, words: dict[str, int], argument: str) -> int:
    """One of a few named numbers."""
    if isinstance(value, str):
        try:
            return words[value.strip().lower()]
        except KeyError:
            raise UnknownName(f"{value!r} is none of: {', '.join(words)}", argument) from None
    number = as_int(value, argument)
    if number not in words.values():
        raise UnknownName(f"{number} is none of: {', '.join(words)}", argument)
    return number


def word_of(words: dict[str, int], number: int) -> str:
    """The word of a number among a few."""
    return next((word for word, value in words.items() if value == number), "")


def report(value: Id, argument: str = "gwp") -> int:
    """An IPCC assessment report: "ar6"."""
    return parse(c.NAME_GWP, value.strip().lower() if isinstance(value, str) else value, argument)


def report_words() -> list[str]:
    """The words of the assessment reports."""
    return [name_of(c.NAME_GWP, id_) for id_ in ids(c.NAME_GWP)]


@lru_cache(maxsize=4096)
def _parse_unit(text: str, argument: str) -> int:
    raw = text.encode()
    found = c_int32()
    if lib.tanhe_unit_parse(raw, len(raw), byref(found)) != c.OK:
        raise UnitMismatch(f"{text!r} is not a unit", argument)
    return found.value


def unit(value: Id, argument: str = "unit") -> int:
    """A unit by any of its names, or its number."""
    if isinstance(value, str):
        return _parse_unit(value, argument)
    number = as_int(value, argument)
    if not unit_name(number):
        raise UnitMismatch(f"{number} is not a unit", argument)
    return number


@lru_cache(maxsize=4096)
def unit_name(id_: int, language: int = c.KEY) -> str:
    """The name of a unit; empty when it is none."""
    buffer = create_string_buffer(c.UNIT_TEXT_MAX)
    if lib.tanhe_unit_print(id_, language, buffer, c.UNIT_TEXT_MAX) != c.OK:
        return ""
    return buffer.value.decode()


@lru_cache(maxsize=4096)
def _parse_category(text: str, argument: str) -> int:
    raw = text.encode()
    found = c_int32()
    if lib.tanhe_category_parse(raw, len(raw), byref(found)) != c.OK:
        raise UnknownName(f"{text!r} is not a category code such as 1A2a", argument)
    return found.value


def category(value: Id, argument: str = "category") -> int:
    """A category by its code ("1A2a", "1.A.2.a") or its number."""
    if isinstance(value, str):
        return _parse_category(value, argument)
    number = as_int(value, argument)
    if not category_code(number):
        raise UnknownName(f"{number} is not a category", argument)
    return number


@lru_cache(maxsize=4096)
def category_code(id_: int) -> str:
    """The code of a category, "1A2a"; empty when it is none."""
    buffer = create_string_buffer(c.CATEGORY_TEXT_MAX)
    if lib.tanhe_category_print(id_, buffer, c.CATEGORY_TEXT_MAX) != c.OK:
        return ""
    return buffer.value.decode()


def category_name(id_: int, language: int) -> str:
    """The name of a category or of its nearest named ancestor."""
    return _text(lib.tanhe_category_name(id_, language))


def category_parent(id_: int) -> int:
    """The category one level up; 0 above a sector."""
    parent = c_int32()
    return parent.value if lib.tanhe_category_parent(id_, byref(parent)) == c.OK else 0
