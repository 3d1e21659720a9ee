# SPDX-License-Identifier: MIT
"""Statuses as exceptions: texts in both languages, the argument, built-in bases, pickling."""

from __future__ import annotations

import pickle

import pytest

import tanhe
from tanhe import constants, errors

STATUSES = [
    value
    for name, value in vars(constants).items()
    if name.startswith("E") and name.isupper() and value in range(-16, 0)
]


@pytest.mark.parametrize("status", STATUSES)
def test_every_status(status: int) -> None:
    kind = errors.class_of(status)
    error = kind(1, 2, "x", "why", status) if kind is tanhe.TextError else kind("why", "x", status)
    assert error.status == status
    assert error.argument == "x"
    assert error.text == errors.status_text(status) != "unknown status"
    assert error.text_zh == errors.status_text(status, constants.CHINESE) != error.text
    assert "why" in str(error)
    if kind is not tanhe.TextError:
        assert str(error) == f"x: {error.text} {error.text_zh}: why"
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert (str(again), again.status, again.argument) == (str(error), status, "x")


def test_statuses_are_all_there() -> None:
    assert len(STATUSES) == 16
    assert errors.class_of(-999) is tanhe.TanheError
    assert str(tanhe.TanheError("plain")) == "plain"
    assert str(tanhe.TanheError()) == ""


@pytest.mark.parametrize(
    ("kind", "base"),
    [
        (tanhe.InvalidArgument, ValueError),
        (tanhe.UnitMismatch, ValueError),
        (tanhe.UnknownName, LookupError),
        (tanhe.FactorNotFound, LookupError),
        (tanhe.ZeroDenominator, ZeroDivisionError),
        (tanhe.ResultOverflow, OverflowError),
        (tanhe.DataFormatError, ValueError),
        (tanhe.TextError, ValueError),
        (tanhe.BadRows, ValueError),
    ],
)
def test_each_is_also_the_built_in_kind(kind: type[Exception], base: type[Exception]) -> None:
    assert issubclass(kind, base)
    assert issubclass(kind, tanhe.TanheError)


def test_a_text_error_says_where() -> None:
    error = tanhe.TextError(3, 2, "subject", "unknown subject", constants.EID, "a.csv")
    assert error.describe() == "a.csv:3: column 2 (subject): unknown subject"
    assert (error.line, error.column, error.name, error.reason) == (3, 2, "subject", "unknown subject")
    assert error.errors == (error,)
    assert tanhe.TextError(1, 0, "", "no header").describe() == "line 1: no header"


def test_a_warning_is_no_error_and_is_not_hidden() -> None:
    errors.check(constants.OK, {"later": 2})
    with pytest.warns(errors.DefinitionChanged, match="口径变化，不可比: later=2$"):
        errors.check(constants.BREAK, {"later": 2, "earlier": None})
    with pytest.raises(tanhe.UnitMismatch):
        errors.check(constants.EUNIT, {"unit": "x"})
