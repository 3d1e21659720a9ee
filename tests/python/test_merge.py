# SPDX-License-Identifier: MIT
"""Partial inventories made by other threads and processes merge to the same bits, in any number and any order."""

from __future__ import annotations

import multiprocessing
import pickle
import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.pool import Pool

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import tanhe
from conftest import ACTIVITY
from tanhe import Catalog, Inventory, factors


def table(n: int) -> pd.DataFrame:
    rng = np.random.default_rng(7)
    rows = pd.read_csv(ACTIVITY).iloc[:-1]  # the last one needs leave
    picked = rows.iloc[rng.integers(0, len(rows), n)].reset_index(drop=True)
    picked["amount"] *= rng.lognormal(0, 6, n)
    return picked


TABLE = table(3000)


def partial(cut: tuple[int, int]) -> bytes:
    """What a worker does with its rows."""
    return Inventory.from_dataframe(TABLE.iloc[cut[0] : cut[1]], keep_rows=False).to_bytes()


def whole_partial(cut: tuple[int, int]) -> Inventory:
    return Inventory.from_dataframe(TABLE.iloc[cut[0] : cut[1]])


def cuts(parts: int) -> list[tuple[int, int]]:
    edges = [len(TABLE) * k // parts for k in range(parts + 1)]
    return list(zip(edges[:-1], edges[1:]))


@pytest.fixture(scope="module")
def whole() -> Inventory:
    return Inventory.from_dataframe(TABLE)


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    """Processes that share nothing with this one."""
    with multiprocessing.get_context("spawn").Pool(2) as made:
        yield made


@pytest.mark.parametrize("parts", [1, 2, 7, 64])
def test_processes(parts: int, pool: Pool, whole: Inventory) -> None:
    pieces = pool.map(partial, cuts(parts))
    for seed in range(3):
        random.Random(seed).shuffle(pieces)
        merged = sum((Inventory.from_bytes(piece) for piece in pieces), Inventory())
        assert merged.to_bytes() == whole.to_bytes()
        assert merged.totals == whole.totals
        assert merged.by_category() == whole.by_category()
        assert merged.rows == len(TABLE)


def test_processes_may_send_rows_too(pool: Pool, whole: Inventory) -> None:
    pieces = pool.map(whole_partial, cuts(3))
    merged = pieces[0] + pieces[1] + pieces[2]
    assert merged == whole
    assert len(merged.lines) == len(TABLE)
    assert [line.co2_t for line in merged.lines[:50]] == [line.co2_t for line in whole.lines[:50]]


@pytest.mark.parametrize("threads", [1, 2, 3, 7])
def test_threads_inside(threads: int, whole: Inventory) -> None:
    assert Inventory.from_dataframe(TABLE, threads=threads).to_bytes() == whole.to_bytes()


def test_threads_outside(whole: Inventory) -> None:
    with ThreadPoolExecutor(4) as pool:
        pieces = list(pool.map(whole_partial, cuts(16)))
    random.Random(1).shuffle(pieces)
    assert sum(pieces, Inventory()).to_bytes() == whole.to_bytes()


def test_threads_share_a_catalog() -> None:
    catalog = Catalog(factors.overlay("subject,property,value,unit\nraw_coal,ncv,21,GJ/t\n"), "china")

    def look(i: int) -> float:
        return catalog.find("raw_coal" if i % 2 else "coke", "ncv").value

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(look, range(2000)))
    assert set(found[1::2]) == {21.0}
    assert len(set(found[::2])) == 1


def test_a_large_table_in_threads() -> None:
    large = table(300_000)
    one = Inventory.from_dataframe(large, threads=1, keep_rows=False)
    two = Inventory.from_dataframe(large, keep_rows=False)
    assert one.to_bytes() == two.to_bytes()


@pytest.mark.parametrize("late", [None, "no such fuel", "raw_coal"])
def test_long_columns_of_text(late: str | None) -> None:
    """Texts looked up in pieces, also those that come up late, and blanks, give what short columns give."""
    n = 300_000
    subjects = np.array(["coke", "anthracite", "diesel"] * (n // 3), dtype=object)
    if late is not None:
        subjects[n - 5] = late
    subjects[7] = None
    frame = pd.DataFrame({"category": ["1A2", "1A4b"] * (n // 2), "subject": subjects, "amount": 1.5, "unit": "t"})
    objects = Inventory.from_dataframe(frame.astype(object), keep_going=True, keep_rows=False)
    texts = Inventory.from_dataframe(frame.astype({"subject": "string", "category": "string"}), keep_going=True)
    arrow = Inventory.from_arrow(pa.Table.from_pandas(frame), keep_going=True)
    assert objects == texts == arrow
    wrong = [8, n - 4] if late == "no such fuel" else [8]
    assert [row.line for row in objects.bad_rows] == wrong
    assert objects.bad_rows == texts.bad_rows == arrow.bad_rows


def test_bad_rows_come_along() -> None:
    bad = TABLE.head(100).copy()
    bad.loc[[3, 77], "unit"] = "stone"
    bad.loc[50, "amount"] = -1.0
    for threads in (1, 4):
        inventory = Inventory.from_dataframe(bad, threads=threads)
        assert [row.line for row in inventory.bad_rows] == [4, 51, 78]
        with pytest.raises(tanhe.BadRows):
            _ = inventory.totals
    good = Inventory.from_dataframe(TABLE.head(10))
    merged = good + inventory
    assert (merged.rows, len(merged.bad_rows), len(good.bad_rows)) == (110, 3, 0)
    with pytest.raises(tanhe.BadRows):
        _ = merged.totals


def test_pickling(whole: Inventory) -> None:
    copy = pickle.loads(pickle.dumps(whole))
    assert copy == whole
    assert copy.to_json() == whole.to_json()
    assert copy.explain(7) == whole.explain(7)
    light = Inventory.from_dataframe(TABLE, keep_rows=False)
    assert len(pickle.dumps(light)) < len(pickle.dumps(whole))
    assert pickle.loads(pickle.dumps(light)) == whole
    bad = Inventory.from_csv(ACTIVITY)
    assert pickle.loads(pickle.dumps(bad)).bad_rows == bad.bad_rows


def test_a_copy_is_its_own(whole: Inventory) -> None:
    before = whole.to_bytes()
    copy = whole.copy()
    copy += whole
    assert copy.totals.rows == 2 * len(TABLE)
    assert whole.to_bytes() == before
    assert len(whole.lines) == len(TABLE)


def test_other_settings_do_not_merge() -> None:
    rows = [("1A2", "coke", 1.0, "t")]
    with pytest.raises(tanhe.errors.SettingsConflict) as caught:
        _ = Inventory.from_rows(rows, gwp="ar5") + Inventory.from_rows(rows, gwp="ar6")
    assert caught.value.argument == "other"
    with pytest.raises(tanhe.errors.SettingsConflict):
        _ = Inventory.from_rows(rows, year=2020) + Inventory.from_rows(rows)
    with pytest.raises(TypeError):
        _ = Inventory.from_rows(rows) + 5
    mixed = Inventory.from_rows(rows) + Inventory.from_rows(rows, catalog="ipcc2006")
    with pytest.raises(tanhe.TanheError, match="rows were not kept"):
        _ = mixed.lines


def test_bytes() -> None:
    inventory = Inventory.from_rows([("1A2", "coke", 1.0, "t")], gwp="sar", region=430000, year=2007, allow="range-low")
    raw = inventory.to_bytes()
    copy = Inventory.from_bytes(raw)
    assert copy.to_bytes() == raw
    assert (copy.gwp, copy.allow, copy.rows) == ("sar", inventory.allow, 1)
    assert copy + inventory == inventory + inventory
    for wrong in (b"", raw[:-1], raw[:60] + bytes([raw[60] ^ 1]) + raw[61:]):
        with pytest.raises(tanhe.DataFormatError):
            Inventory.from_bytes(wrong)
