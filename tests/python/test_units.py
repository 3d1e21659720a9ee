# SPDX-License-Identifier: MIT
"""Units against exact fractions; scalars and columns; what is copied and what is not."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import tanhe
from tanhe import _arrays, units

# What each key is worth in a unit of its dimension, typed from the definitions.
SCALES = {
    "mass": {
        "mg": Fraction(1, 10**6),
        "g": Fraction(1, 1000),
        "kg": Fraction(1),
        "t": Fraction(1000),
        "Gg": Fraction(10**6),
    },
    "energy": {
        "kJ": Fraction(1),
        "MJ": Fraction(1000),
        "GJ": Fraction(10**6),
        "TJ": Fraction(10**9),
        "kWh": Fraction(3600),
        "MWh": Fraction(3600 * 10**3),
        "kcal": Fraction(41868, 10000),
        "亿千瓦时": Fraction(3600 * 10**8),
    },
    "coal": {"kgce": Fraction(1), "tce": Fraction(1000), "万吨标准煤": Fraction(10**7), "10^4 tce": Fraction(10**7)},
    "area": {"m2": Fraction(1), "ha": Fraction(10**4), "亩": Fraction(10**4, 15), "km2": Fraction(10**6)},
    "gas": {"Nm3": Fraction("293.15"), "Sm3": Fraction("273.15")},
}
PAIRS = [(a, b, row[a] / row[b]) for row in SCALES.values() for a in row for b in row]

finite = st.floats(allow_nan=False, allow_infinity=False)
everyday = st.floats(min_value=-1e15, max_value=1e15, allow_nan=False)


def nearest(exact: Fraction, sign: float) -> float | None:
    """The double nearest to a fraction; None beyond the largest."""
    try:
        return math.copysign(exact.numerator / exact.denominator, sign)
    except OverflowError:
        return None


@given(finite, st.sampled_from(PAIRS))
def test_a_conversion_is_the_nearest_double(value: float, pair: tuple[str, str, Fraction]) -> None:
    source, target, ratio = pair
    wanted = nearest(Fraction(value) * ratio, value)
    if wanted is None:
        with pytest.raises(tanhe.ResultOverflow):
            tanhe.convert(value, source, target)
        return
    result = tanhe.convert(value, source, target)
    assert type(result) is float
    assert np.array([result]).tobytes() == np.array([wanted]).tobytes()


@given(st.lists(everyday, max_size=50), st.sampled_from(PAIRS))
def test_a_column_has_the_bits_of_its_numbers(values: list[float], pair: tuple[str, str, Fraction]) -> None:
    source, target, _ = pair
    column = tanhe.convert(np.array(values, dtype=np.float64), source, target)
    one_by_one = [tanhe.convert(value, source, target) for value in values]
    assert column.tobytes() == np.array(one_by_one, dtype=np.float64).tobytes()


def test_scalars_in_scalars_out() -> None:
    for value in (2, 2.0, np.float64(2), np.int32(2), np.array(2.0)):
        assert type(tanhe.convert(value, "t", "kg")) is float
        assert tanhe.convert(value, "t", "kg") == 2000.0


def test_columns_in_arrays_out() -> None:
    wanted = np.array([1000.0, 2500.0])
    for column in ([1, 2.5], (1.0, 2.5), np.array([1, 2.5], dtype=np.float32), pd.Series([1.0, 2.5])):
        result = tanhe.convert(column, "t", "kg")
        assert isinstance(result, np.ndarray)
        assert result.dtype == np.float64
        assert np.array_equal(result, wanted)
    square = np.arange(6.0).reshape(2, 3)
    assert tanhe.convert(square, "t", "kg").shape == (2, 3)
    assert np.array_equal(tanhe.convert(square.T, "t", "kg"), square.T * 1000)
    assert tanhe.convert(np.empty(0), "t", "kg").shape == (0,)


def test_contiguous_doubles_are_not_copied() -> None:
    own = np.arange(10.0)
    assert _arrays.doubles(own, "x") is own or np.shares_memory(_arrays.doubles(own, "x"), own)
    assert np.shares_memory(_arrays.doubles(own[2:7], "x"), own)
    assert np.shares_memory(_arrays.doubles(pd.Series(own, copy=False), "x"), own)
    read_only = own.copy()
    read_only.flags.writeable = False
    assert np.shares_memory(_arrays.doubles(read_only, "x"), read_only)
    for other in (own[::2], own.astype(np.float32), own.astype(np.int64), own.astype(">f8")):
        copied = _arrays.doubles(other, "x")
        assert not np.shares_memory(copied, other)
        assert copied.flags.c_contiguous
        assert copied.dtype == np.float64
        assert np.array_equal(copied, other)


def test_results_go_where_they_are_wanted() -> None:
    values, out = np.arange(5.0), np.zeros(5)
    assert tanhe.convert(values, "t", "kg", out=out) is out
    assert np.array_equal(out, values * 1000)
    for wrong in (values, np.zeros(4), np.zeros(5, dtype=np.float32), np.zeros(10)[::2], [0.0] * 5):
        with pytest.raises(tanhe.InvalidArgument) as caught:
            tanhe.convert(values, "t", "kg", out=wrong)
        assert caught.value.argument == "out"


@pytest.mark.parametrize(
    ("text", "key", "chinese"),
    [
        ("t", "t", "吨"),
        ("万吨", "10^4 t", "万吨"),
        ("万吨标准煤", "10^4 tce", "万吨标准煤"),
        ("10^4 tce", "10^4 tce", "万吨标准煤"),
        ("亿千瓦时", "10^8 kWh", "亿千瓦时"),
        ("kWh/(m2·a)", "kWh/m2_a", "千瓦时/平方米·年"),
        ("m³", "m3", "立方米"),
        ("亩", "mu", "亩"),
        ("tCO2/MWh", "tCO2/MWh", "吨二氧化碳/兆瓦时"),
    ],
)
def test_names(text: str, key: str, chinese: str) -> None:
    unit = units.parse(text)
    assert (unit.key, unit.name_zh, str(unit)) == (key, chinese, key)
    assert units.parse(unit) == units.parse(unit.id) == units.parse(unit.name_zh) == unit


def test_atoms() -> None:
    atoms = list(units.atoms())
    assert len(atoms) > 70
    assert all(units.parse(atom.key) == atom == units.parse(atom.name_zh) for atom in atoms)


def test_amounts() -> None:
    assert units.parse_amount("3.2 万吨") == (3.2, units.parse("10^4 t"))
    assert units.parse_amount(" 1e-3kWh ") == (0.001, units.parse("kWh"))
    assert units.parse_amount("-.5 GJ/t") == (-0.5, units.parse("GJ/t"))
    for text in ("", "万吨", "nan t", "--1 t", "1e999 t"):
        with pytest.raises(tanhe.InvalidArgument):
            units.parse_amount(text)
    for text in ("3.2", "3.2 shovels", "1,5 t"):
        with pytest.raises(tanhe.UnitMismatch):
            units.parse_amount(text)


def test_what_is_refused() -> None:
    with pytest.raises(tanhe.UnitMismatch) as mismatch:
        tanhe.convert(1.0, "t", "tce")
    assert mismatch.value.argument == "target"
    with pytest.raises(tanhe.UnitMismatch) as unknown:
        tanhe.convert(1.0, "stone", "t")
    assert unknown.value.argument == "source"
    assert "stone" in str(unknown.value)
    with pytest.raises(tanhe.UnitMismatch):
        tanhe.convert(1.0, 999999999, "t")
    for wrong in (math.nan, math.inf, "1", None, True, b"1"):
        with pytest.raises(tanhe.InvalidArgument) as caught:
            tanhe.convert(wrong, "t", "kg")
        assert caught.value.argument == "value"
    with pytest.raises(tanhe.InvalidArgument, match=r"\[1\] is nan"):
        tanhe.convert([1.0, math.nan], "t", "kg")
    for texts in (["1", "2"], np.array(["1"], dtype=object), [True, False], [1j]):
        with pytest.raises(tanhe.InvalidArgument):
            tanhe.convert(texts, "t", "kg")
