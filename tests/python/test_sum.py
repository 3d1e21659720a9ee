# SPDX-License-Identifier: MIT
"""Exact totals against fractions and math.fsum; order, partition, threads, pickling."""

from __future__ import annotations

import copy
import math
import pickle
import struct
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import tanhe
from tanhe import ExactSum

finite = st.floats(allow_nan=False, allow_infinity=False)
columns = st.lists(finite, max_size=60)


def exact(values: list[float]) -> Fraction:
    return sum((Fraction(value) for value in values), Fraction(0))


@given(columns)
def test_the_value_is_the_nearest_double(values: list[float]) -> None:
    total = ExactSum(np.array(values, dtype=np.float64))
    assert (total.count, total.refused) == (len(values), 0)
    try:
        wanted = float(exact(values))
    except OverflowError:
        with pytest.raises(tanhe.ResultOverflow):
            _ = total.value
        return
    assert struct.pack("<d", total.value) == struct.pack("<d", wanted + 0.0)
    if sum(map(abs, values)) < 1e307:
        assert total.value == math.fsum(values)


@given(columns, st.randoms(use_true_random=False), st.integers(1, 7))
def test_order_and_partition_do_not_matter(values: list[float], random: object, parts: int) -> None:
    whole = ExactSum(values)
    shuffled = list(values)
    random.shuffle(shuffled)
    one_by_one = ExactSum()
    for value in shuffled:
        one_by_one += value
    cut = [ExactSum(shuffled[k::parts]) for k in range(parts)]
    merged = sum(cut, ExactSum())
    assert whole.to_bytes() == one_by_one.to_bytes() == merged.to_bytes()
    assert whole == one_by_one == merged
    assert sum(cut[1:], cut[0]) == whole


@given(columns, columns)
def test_comparison_is_exact(left: list[float], right: list[float]) -> None:
    a, b, x, y = ExactSum(left), ExactSum(right), exact(left), exact(right)
    assert (a == b, a != b, a < b, a <= b, a > b, a >= b) == (x == y, x != y, x < y, x <= y, x > y, x >= y)


def test_comparison_beyond_the_digits_of_a_double() -> None:
    a, b = ExactSum([1e300, 1e-300]), ExactSum([1e300])
    assert a.value == b.value
    assert a != b
    assert a > b > 1e299
    assert b == 1e300 == b.value
    assert a != 1e300
    assert ExactSum([0.1, 0.2]) != 0.3
    assert ExactSum() == 0
    assert not ExactSum()
    assert ExactSum([5e-324])
    assert a != "text"
    with pytest.raises(TypeError):
        _ = a < "text"
    with pytest.raises(TypeError):
        hash(a)


@given(columns)
def test_serialised_form(values: list[float]) -> None:
    total = ExactSum(values)
    raw = total.to_bytes()
    assert len(raw) == tanhe.constants.SUM_BYTES
    assert raw[:4] == b"TSUM"
    for other in (ExactSum.from_bytes(raw), pickle.loads(pickle.dumps(total)), copy.deepcopy(total), copy.copy(total)):
        assert other.to_bytes() == raw
        other += 1.0
        assert total.to_bytes() == raw


def test_damaged_bytes_are_refused() -> None:
    raw = ExactSum([1.0, 2.0]).to_bytes()
    for wrong in (b"", raw[:-1], raw + b"\0", raw[:100] + bytes([raw[100] ^ 1]) + raw[101:]):
        with pytest.raises(tanhe.DataFormatError):
            ExactSum.from_bytes(wrong)


def test_what_can_be_added() -> None:
    total = ExactSum()
    total += 1
    total += np.float32(0.5)
    total += [1.0, 2.0]
    total += np.array([[1.0, 2.0], [3.0, 4.0]])
    total += np.arange(10, dtype=np.int32)[::2]
    total += pd.Series([1.5, 2.5])
    total += ExactSum([100.0])
    assert (total.value, total.count) == (138.5, 16)
    assert (total + 1.0).value == (1.0 + total).value == 139.5
    assert (total + np.ones(3)).value == (np.ones(3) + total).value == 141.5
    assert float(total) == total.value == 138.5
    total += total
    assert (total.value, total.count) == (277.0, 32)
    assert repr(total) == "ExactSum(277.0, count=32)"


def test_nothing_is_rounded_on_the_way_in() -> None:
    total = ExactSum([2**53])
    for wrong in (2**53 + 1, 10**400, Fraction(1, 3), Decimal("0.1"), "1", None, True, b"1", 1j):
        with pytest.raises(tanhe.InvalidArgument):
            total += wrong
    for column in (np.array([2**53 + 1]), np.array(["1.0"]), [None], np.array([True])):
        with pytest.raises(tanhe.InvalidArgument):
            total += column
    total += Fraction(1, 4)
    total += 10**22
    assert total.count == 3


def test_refused_numbers_are_told_and_counted() -> None:
    total = ExactSum([1.0])
    with pytest.raises(tanhe.InvalidArgument, match=r"\[1\] is nan"):
        total += np.array([2.0, math.nan, 3.0, math.inf])
    assert (total.value, total.count, total.refused) == (6.0, 3, 2)
    with pytest.raises(tanhe.InvalidArgument):
        total += -math.inf
    total.add([math.nan, 4.0], count_refused=True)
    assert (total.value, total.count, total.refused) == (10.0, 4, 4)
    assert "refused=4" in repr(total)
    with pytest.raises(tanhe.InvalidArgument):
        tanhe.exact_sum([1.0, math.nan])
    assert tanhe.exact_sum([0.1] * 10) == 1.0


def test_overflow_is_told_and_reversible() -> None:
    total = ExactSum([1.7e308, 1.7e308])
    with pytest.raises(tanhe.ResultOverflow):
        _ = total.value
    assert "beyond the largest double" in repr(total)
    total += -1.7e308
    assert total.value == 1.7e308


@given(st.lists(st.tuples(st.floats(-1e100, 1e100), st.floats(-1e100, 1e100)), max_size=40))
def test_products(pairs: list[tuple[float, float]]) -> None:
    a, b = [x for x, _ in pairs], [y for _, y in pairs]
    total = ExactSum().add_products(np.array(a), np.array(b))
    assert total == ExactSum([x * y for x, y in pairs])


def test_products_that_are_refused() -> None:
    with pytest.raises(tanhe.InvalidArgument) as caught:
        ExactSum().add_products([1.0, 2.0], [1.0])
    assert caught.value.argument == "b"
    with pytest.raises(tanhe.InvalidArgument):
        ExactSum().add_products([1e200], [1e200])
    total = ExactSum().add_products([1e200, 2.0], [1e200, 3.0], count_refused=True)
    assert (total.value, total.count, total.refused) == (6.0, 1, 1)


def test_threads_find_the_same_bits() -> None:
    values = np.random.default_rng(5).lognormal(3, 9, 400_000)
    whole = ExactSum(values)
    for threads in (2, 7):
        with ThreadPoolExecutor(threads) as pool:
            parts = list(pool.map(ExactSum, np.array_split(values, threads * 3)))
        assert sum(parts, ExactSum()).to_bytes() == whole.to_bytes()
