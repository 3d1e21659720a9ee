# SPDX-License-Identifier: MIT
"""Inventories from CSV, DataFrames, Arrow and rows; bad rows; results; the numbers of the C program."""

from __future__ import annotations

import json
import math
import pickle
from io import StringIO
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

import tanhe
from conftest import ACTIVITY, FACTORS, LAND, run
from tanhe import Allow, BadRow, Catalog, ExactSum, Inventory, constants, factors
from tanhe.inventory import MEASURES, Measures

HEADER = "category,subject,amount,unit\n"


@pytest.fixture(scope="module")
def hunan() -> Inventory:
    return Inventory.from_csv(ACTIVITY, keep_going=True)


@pytest.fixture(scope="module")
def frame() -> pd.DataFrame:
    return pd.read_csv(ACTIVITY)


# ---- the C program beside ----


@pytest.mark.parametrize(
    ("options", "arguments"),
    [
        ([], {}),
        (["--keep-going"], {"keep_going": True}),
        (["--gwp", "sar", "--view", "provincial", "--keep-going"], {"gwp": "sar", "keep_going": True}),
        (["--factors", str(FACTORS)], {"catalog": "overlay"}),
        (["--allow", "unconfirmed", "--allow", "range-low"], {"allow": ["unconfirmed", "range-low"]}),
    ],
)
def test_json_is_that_of_the_c_program(programs: Path, options: list[str], arguments: dict[str, object]) -> None:
    told = run(programs / "inventory", *options, "--format", "json", ACTIVITY)
    theirs = json.loads(told.stdout)
    if arguments.get("catalog") == "overlay":
        arguments = {"catalog": [factors.overlay(FACTORS), "china"]}
    inventory = Inventory.from_csv(ACTIVITY, **arguments)
    view = "provincial" if "provincial" in options else "ipcc"
    ours = inventory.to_dict(view)
    assert list(ours) == list(theirs)
    for key, value in theirs.items():
        assert ours[key] == value, key
    assert len(theirs["lines"]) + len(theirs["bad_rows"]) == theirs["rows"] == 68
    assert json.loads(inventory.to_json(view)) == theirs
    assert told.returncode == (1 if inventory.bad_rows else 0)


# ---- one inventory, however the rows come ----


def test_every_source_of_rows(hunan: Inventory, frame: pd.DataFrame) -> None:
    text = ACTIVITY.read_text(encoding="utf-8")
    polished = frame.astype({"category": "category", "subject": "category", "unit": "category"})
    arrow = pa.Table.from_pandas(frame, preserve_index=False)
    ids = {
        "category": np.array([tanhe._names.category(code) for code in frame["category"]], dtype=np.int32),
        "subject": np.array([tanhe._names.subject(key) for key in frame["subject"]], dtype=np.int32),
        "unit": np.array([tanhe._names.unit(unit) for unit in frame["unit"]], dtype=np.int32),
        "amount": frame["amount"].to_numpy(),
        "region": np.array(frame["region"], dtype=np.int32),
        "year": 2007,
    }
    chinese = frame.assign(subject=[tanhe._names.name_of(1, tanhe._names.subject(key), 1) for key in frame["subject"]])
    with ACTIVITY.open(encoding="utf-8") as stream:
        made = {
            "str path": Inventory.from_csv(str(ACTIVITY), keep_going=True),
            "text": Inventory.from_csv(text, keep_going=True),
            "bytes": Inventory.from_csv(text.encode(), keep_going=True),
            "BOM": Inventory.from_csv(b"\xef\xbb\xbf" + text.encode(), keep_going=True),
            "CRLF": Inventory.from_csv(text.replace("\n", "\r\n"), keep_going=True),
            "file": Inventory.from_csv(stream, keep_going=True),
            "StringIO": Inventory.from_csv(StringIO(text), keep_going=True),
            "frame": Inventory.from_dataframe(frame, keep_going=True),
            "categorical": Inventory.from_dataframe(polished, keep_going=True),
            "object": Inventory.from_dataframe(frame.astype(object), keep_going=True),
            "Chinese names": Inventory.from_dataframe(chinese, keep_going=True),
            "shuffled": Inventory.from_dataframe(frame.sample(frac=1, random_state=1), keep_going=True),
            "arrow": Inventory.from_arrow(arrow, keep_going=True),
            "dictionaries": Inventory.from_arrow(pa.Table.from_pandas(polished), keep_going=True),
            "chunks": Inventory.from_arrow(pa.concat_tables([arrow.slice(0, 30), arrow.slice(30)]), keep_going=True),
            "batch": Inventory.from_arrow(arrow.to_batches()[0], keep_going=True),
            "rows": Inventory.from_rows(frame.to_dict("records"), keep_going=True),
            "tuples": Inventory.from_rows(
                frame[["category", "subject", "amount", "unit", "region", "year"]].itertuples(index=False, name=None),
                keep_going=True,
            ),
            "columns": Inventory.from_columns(ids, keep_going=True),
            "lists": Inventory.from_columns({k: list(frame[k]) for k in frame.columns}, keep_going=True),
        }
    assert all(inventory.rows == 68 and len(inventory.bad_rows) == 1 for inventory in made.values())
    assert [name for name, inventory in made.items() if inventory.to_bytes() != hunan.to_bytes()] == []


def test_polars_and_others_by_the_arrow_interface(hunan: Inventory, frame: pd.DataFrame) -> None:
    class Producer:
        """What gives an Arrow stream, as a Polars DataFrame does."""

        def __arrow_c_stream__(self, schema: object = None) -> object:
            return pa.Table.from_pandas(frame, preserve_index=False).__arrow_c_stream__(schema)

    assert Inventory.from_arrow(Producer(), keep_going=True) == hunan
    with pytest.raises(tanhe.InvalidArgument):
        Inventory.from_arrow([1, 2])


def test_columns_are_used_where_they_are(frame: pd.DataFrame) -> None:
    amount = np.ascontiguousarray(frame["amount"].to_numpy())
    subject = np.array([tanhe._names.subject(key) for key in frame["subject"]], dtype=np.int32)
    inventory = Inventory.from_columns(
        {"category": list(frame["category"]), "subject": subject, "amount": amount, "unit": list(frame["unit"])}
    )
    (columns,) = inventory._kept()
    assert np.shares_memory(columns.arrays["amount"], amount)
    assert np.shares_memory(columns.arrays["subject"], subject)
    strided = np.repeat(amount, 2)[::2]
    (copied,) = Inventory.from_columns({"category": "1A2", "subject": "coke", "amount": strided, "unit": "t"})._kept()
    assert not np.shares_memory(copied.arrays["amount"], strided)
    assert copied.same == {
        "category": tanhe._names.category("1A2"),
        "subject": constants.FUEL_COKE,
        "unit": constants.UNIT_T,
    }
    (wanted,) = Inventory.from_dataframe(frame.iloc[:20])._kept()
    assert np.shares_memory(wanted.arrays["amount"], frame["amount"].to_numpy())


def test_columns_by_other_names(hunan: Inventory, frame: pd.DataFrame) -> None:
    theirs = frame.rename(columns={"category": "IPCC类别", "amount": "消费量"})
    names = {"category": "IPCC类别", "amount": "消费量"}
    assert Inventory.from_dataframe(theirs, columns=names, keep_going=True) == hunan
    with pytest.raises(tanhe.TextError, match="IPCC类别") as caught:
        Inventory.from_dataframe(theirs)
    assert caught.value.status == constants.EID
    with pytest.raises(tanhe.UnknownName):
        Inventory.from_dataframe(theirs, columns={"category": "no such"})
    with pytest.raises(tanhe.UnknownName):
        Inventory.from_dataframe(theirs, columns={"colour": "消费量"})
    more = frame.assign(comment="x")
    with pytest.raises(tanhe.TextError, match="comment"):
        Inventory.from_dataframe(more)
    assert Inventory.from_dataframe(more, extra="ignore", keep_going=True) == hunan
    with pytest.raises(tanhe.InvalidArgument):
        Inventory.from_dataframe(more, extra="perhaps")
    with pytest.raises(tanhe.TextError) as missing:
        Inventory.from_dataframe(frame.drop(columns="unit"))
    assert (missing.value.status, missing.value.name) == (constants.EMISSING, "unit")
    twice = pd.concat([frame, frame["unit"]], axis=1)
    with pytest.raises(tanhe.TextError) as duplicate:
        Inventory.from_dataframe(twice)
    assert duplicate.value.status == constants.EDUPLICATE


# ---- bad rows ----


def test_bad_rows_are_all_told_and_totals_refused() -> None:
    text = (
        "category,subject,amount,unit,oxidation\n"
        "1A2,coke,1,t,\n"
        "9Z,coke,1,t,\n"
        "1A2,rawcoal,1,t,\n"
        "1A2,coke,1e999,t,\n"
        "1A2,coke,-1,t,\n"
        '1A2,coke,"1,5",t,\n'
        "1A2,coke,NaN,t,\n"
        "1A2,coke,1,stone,\n"
        "1A2,coke,1,ha,\n"
        "1A2,coke,1,t,1.5\n"
        "1A2,coke,,t,\n"
        "2C1,coke,1,t,\n"
        "1A2,electricity,1,MWh,\n"
        "1A2,coke,2,t,\n"
    )
    inventory = Inventory.from_csv(text)
    found = {row.line: (row.column, row.name, row.code) for row in inventory.bad_rows}
    assert found == {
        3: (1, "category", constants.EID),
        4: (2, "subject", constants.EID),
        5: (3, "amount", constants.ERANGE),
        6: (3, "amount", constants.EARG),
        7: (3, "amount", constants.ESYNTAX),
        8: (3, "amount", constants.ESYNTAX),
        9: (4, "unit", constants.EUNIT),
        10: (4, "unit", constants.EUNIT),
        11: (5, "oxidation", constants.EARG),
        12: (3, "amount", constants.EMISSING),
        13: (2, "subject", constants.ENOTFOUND),
        14: (2, "subject", constants.ENOTFOUND),
    }
    assert "needs ef_co2" in next(row.reason for row in inventory.bad_rows if row.line == 13)
    assert "region 0, year 0" in next(row.reason for row in inventory.bad_rows if row.line == 14)
    assert (inventory.rows, len(inventory.lines)) == (14, 2)
    for refused in (lambda: inventory.totals, inventory.by_category, inventory.by_subject, inventory.view):
        with pytest.raises(tanhe.BadRows) as caught:
            refused()
        assert len(caught.value.bad_rows) == 12
    assert "and 7 more" in str(caught.value)
    assert pickle.loads(pickle.dumps(caught.value)).bad_rows == caught.value.bad_rows
    assert inventory.to_dict()["totals"] is None
    going = Inventory.from_csv(text, keep_going=True)
    assert going.totals.rows == 2
    assert going == Inventory.from_csv(HEADER + "1A2,coke,1,t\n1A2,coke,2,t\n")
    assert list(going.to_dataframe("bad_rows")["line"]) == list(found)


def test_bad_rows_of_a_dataframe_are_those_of_its_csv() -> None:
    rows = [
        {"category": "1A2", "subject": "coke", "amount": 1.0, "unit": "t"},
        {"category": "9Z", "subject": "coke", "amount": 1.0, "unit": "t"},
        {"category": "1A2", "subject": "rawcoal", "amount": 1.0, "unit": "t"},
        {"category": "1A2", "subject": "coke", "amount": -1.0, "unit": "t"},
        {"category": "1A2", "subject": "coke", "amount": None, "unit": "t"},
        {"category": "1A2", "subject": None, "amount": 1.0, "unit": "t"},
        {"category": "1A2", "subject": "coke", "amount": 1.0, "unit": "stone"},
        {"category": "1A2", "subject": "coke", "amount": 1.0, "unit": "ha"},
        {"category": "1A2", "subject": "coke", "amount": 1.0, "unit": "t", "oxidation": 1.5},
        {"category": "1A2", "subject": "coke", "amount": 1.0, "unit": "t", "ef_ch4": math.inf},
        {"category": "1A2", "subject": "coke", "amount": 1.0, "unit": "t", "year": 12345},
        {"category": "1A2", "subject": "coke", "amount": 1.0, "unit": "t", "region": "nowhere"},
        {"category": "1A2", "subject": "coke", "amount": 2.0, "unit": "t"},
    ]
    table = pd.DataFrame(rows)
    csv = table.astype({"year": "Int64"}).to_csv(index=False).replace("inf", "1e999")
    from_csv = Inventory.from_csv(csv, keep_going=True)
    wanted = [(row.line - 1, row.column, row.name, row.code) for row in from_csv.bad_rows]
    for inventory in (
        Inventory.from_dataframe(table, keep_going=True),
        Inventory.from_dataframe(table.astype({"subject": "category"}), keep_going=True),
        Inventory.from_arrow(pa.Table.from_pandas(table), keep_going=True),
        Inventory.from_rows(rows, keep_going=True),
    ):
        found = [(row.line, row.column, row.name, row.code) for row in inventory.bad_rows]
        assert [row[0] for row in found] == [row[0] for row in wanted] == list(range(2, 13))
        for ours, theirs in zip(found, wanted):
            if ours[0] == 10:  # CSV has no infinity
                assert ours[1:3] == theirs[1:3]
                continue
            assert ours == theirs
        assert inventory == from_csv
        assert inventory.rows == 13


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (b"", constants.EMISSING),
        (b"category,subject,amount\n", constants.EMISSING),
        (b"category,subject,amount,unit,unit\n", constants.EDUPLICATE),
        (b"category,subject,amount,unit,colour\n", constants.EID),
        ("category,subject,amount,unit,备注\n".encode("gbk"), None),
        (b"category,subject,amount,unit\0\n", constants.EENCODING),
    ],
)
def test_a_header_that_cannot_be_read(text: bytes, status: int | None) -> None:
    with pytest.raises(tanhe.TextError) as caught:
        Inventory.from_csv(text)
    if status is not None:
        assert caught.value.status == status
    assert caught.value.reason


def test_no_rows() -> None:
    for inventory in (
        Inventory.from_csv(HEADER),
        Inventory.from_dataframe(pd.DataFrame(columns=["category", "subject", "amount", "unit"])),
        Inventory.from_rows([]),
        Inventory.from_arrow(pa.table({name: pa.array([], pa.string()) for name in HEADER.strip().split(",")})),
        Inventory(),
    ):
        assert inventory.rows == 0
        assert inventory.totals.co2e_t == 0
        assert inventory.totals.u is None
        assert len(inventory.lines) == 0
        assert inventory.by_category() == []
        assert len(inventory.to_dataframe()) == 0
        assert inventory.factors_used() == inventory.gaps() == []
        assert json.loads(inventory.to_json())["lines"] == []


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Inventory.from_csv(tmp_path / "nothing.csv")
    (tmp_path / "nul").write_bytes(b"\0" * 100)
    with pytest.raises(tanhe.TextError, match="nul"):
        Inventory.from_csv(tmp_path / "nul")


# ---- results ----


def test_totals_are_exact_sums_of_the_lines(hunan: Inventory) -> None:
    lines = list(hunan.lines)
    assert len(lines) == len(hunan.lines) == 67
    for name in MEASURES:
        values = [getattr(line, name) for line in lines]
        assert getattr(hunan.totals, name) == ExactSum([v for v in values if v is not None]).value, name
    assert hunan.totals.missing_ch4 == sum(line.ch4_t is None for line in lines)
    coke = hunan.total("1A2", "coke")
    chosen = [line.co2_t for line in lines if line.subject == "coke" and line.category.startswith("1A2")]
    assert (coke.co2_t, coke.rows) == (ExactSum(chosen).value, len(chosen))
    assert hunan.total(category="1A").co2e_t == hunan.totals.co2e_t
    assert hunan.total(subject="电力").rows == 0
    with pytest.raises(tanhe.UnknownName):
        hunan.total("1Z")


def test_groupings(hunan: Inventory) -> None:
    categories = hunan.by_category()
    assert [one.key for one in categories][:3] == ["1", "1A", "1A1"]
    assert categories[0].name_zh == "能源"
    assert categories[0].co2e_t == hunan.totals.co2e_t
    subjects = hunan.by_subject()
    assert ExactSum([one.co2_t for one in subjects]).count == len(subjects)
    assert {one.key for one in hunan.by_subject("1A1a")} < {one.key for one in subjects}
    assert [one.name_zh for one in hunan.view("provincial")][:3] == ["能源活动", "工业生产过程", "农业"]
    assert [one.rows for one in hunan.view()][:2] == [67, 0]
    with pytest.raises(tanhe.UnknownName):
        hunan.view("gpc")


def test_lines(hunan: Inventory) -> None:
    first, last = hunan.lines[0], hunan.lines[-1]
    assert (first.line, first.category, first.subject, first.amount, first.unit) == (
        2,
        "1A1a",
        "raw_coal",
        2683.81,
        "10^4 t",
    )
    assert first.method == "combustion"
    assert (first.ch4_t, first.ch4_missing) == (None, "no published value")
    assert {factor.property for factor in first.factors} == {"ncv", "carbon_content", "oxidation", "coal_equivalent"}
    assert hunan.lines[-67] == first
    assert hunan.lines[66] == last
    assert [line.line for line in hunan.lines[:3]] == [2, 3, 4]
    with pytest.raises(IndexError):
        _ = hunan.lines[67]


def test_dataframes(hunan: Inventory) -> None:
    lines = hunan.to_dataframe()
    assert len(lines) == 67
    assert lines["co2_t"].tolist() == [line.co2_t for line in hunan.lines]
    assert math.isnan(lines["ch4_t"][0])
    assert lines["subject"][0] == "raw_coal"
    long = hunan.to_dataframe("factors")
    assert len(long) == sum(len(line.factors) for line in hunan.lines)
    assert set(long.columns) >= {"line", "property", "value", "source", "locator", "grade", "match"}
    categories = hunan.to_dataframe("categories")
    assert categories["co2e_t"].tolist() == [one.co2e_t for one in hunan.by_category()]
    assert hunan.to_dataframe("subjects")["key"].tolist() == [one.key for one in hunan.by_subject()]
    assert len(hunan.to_dataframe("sectors", view="provincial")) == 6
    assert hunan.to_dataframe("bad_rows")["line"].tolist() == [69]
    with pytest.raises(tanhe.UnknownName):
        hunan.to_dataframe("colours")
    again = Inventory.from_dataframe(
        lines[["line", "category", "subject", "amount", "unit", "region", "year"]], keep_going=True
    )
    assert again == hunan
    assert [line.line for line in again.lines] == lines["line"].tolist()


def test_calculation_sheets(hunan: Inventory) -> None:
    sheet = hunan.explain(5)
    assert "计算书" in sheet
    assert "line 行 5" in sheet
    assert hunan.explain_at(3) == sheet
    with pytest.raises(tanhe.BadRows):
        hunan.explain(69)
    with pytest.raises(tanhe.UnknownName, match="no row begins at line 1"):
        hunan.explain(1)
    twice = Inventory.from_rows([("1A2", "coke", 1.0, "t")]) + Inventory.from_rows([("1A2", "coke", 2.0, "t")])
    with pytest.raises(tanhe.InvalidArgument, match="explain_at"):
        twice.explain(1)
    assert "2 t" in twice.explain_at(1)


def test_factors_used_and_gaps(hunan: Inventory) -> None:
    counted: dict[tuple[object, ...], int] = {}
    for line in hunan.lines:
        for factor in line.factors:
            key = (factor.subject, factor.property, factor.variant, factor.source_key, factor.region, factor.match)
            counted[key] = counted.get(key, 0) + 1
    used = hunan.factors_used()
    assert {
        (
            u.factor.subject,
            u.factor.property,
            u.factor.variant,
            u.factor.source_key,
            u.factor.region,
            u.factor.match,
        ): u.rows
        for u in used
    } == counted
    gaps = {(gap.measure, gap.subject): gap.rows for gap in hunan.gaps()}
    assert sum(rows for (measure, _), rows in gaps.items() if measure == "CH4, N2O") == hunan.totals.missing_ch4
    assert sum(rows for (measure, _), rows in gaps.items() if measure == "standard coal") == hunan.totals.missing_coal


def test_measured_values_and_uncertainty() -> None:
    rows = [
        {
            "category": "1A2a",
            "subject": "raw_coal",
            "amount": 100,
            "unit": "t",
            "ncv": 20.5,
            "u_amount": 0.02,
            "u_factor": 0.05,
        },
        {"category": "2C1", "subject": "其他活动", "amount": 10, "unit": "t", "ef_co2": 1.5},
        {"category": "4A1", "subject": "ch4", "amount": 2, "unit": "t"},
        {"category": "1A2a", "subject": "electricity", "amount": 10, "unit": "MWh", "region": "湖南", "year": 2022},
    ]
    inventory = Inventory.from_rows(rows)
    coal, own, gas, power = inventory.lines
    assert coal.u == pytest.approx(math.hypot(0.02, 0.05))
    assert coal.factors[0].match == tanhe.Match.MEASURED
    assert (own.method, own.co2_t) == ("factor", 15.0)
    assert gas.co2e_t == pytest.approx(2 * 27.0)
    assert power.indirect_co2_t == pytest.approx(4.9)
    assert inventory.totals.indirect_co2_t == power.indirect_co2_t
    assert inventory.totals.u is not None
    measured = [u for u in inventory.factors_used() if u.factor.match == tanhe.Match.MEASURED]
    assert {(u.factor.property, u.rows) for u in measured} == {("ncv", 1), ("ef_co2", 1)}


def test_settings() -> None:
    row = [("1A2", "electricity", 100.0, "MWh")]
    inventory = Inventory.from_rows(row, region="湘潭", year=2025, allow=["earlier-year", "wider-region"], gwp="ar5")
    assert inventory.totals.indirect_co2_t == pytest.approx(49.76)
    assert (inventory.gwp, inventory.allow) == ("ar5", Allow.EARLIER_YEAR | Allow.WIDER_REGION)
    assert inventory.to_dict()["allow"] == ["earlier-year", "wider-region"]
    for wrong in ({"gwp": "ar7"}, {"allow": "x"}, {"allow": 24}, {"region": "nowhere"}, {"catalog": "nothing"}):
        with pytest.raises((tanhe.UnknownName, tanhe.InvalidArgument)) as caught:
            Inventory(**wrong)
        assert caught.value.argument == next(iter(wrong))
    with pytest.raises(TypeError):
        Inventory.from_rows(row, colour="red")


def test_more_rows_and_forgotten_rows() -> None:
    inventory = Inventory.from_rows([("1A2", "coke", 1.0, "t")])
    inventory.add_rows([{"category": "1A2", "subject": "coke", "amount": 2.0, "unit": "t"}])
    assert inventory == Inventory.from_rows([("1A2", "coke", 1.0, "t"), ("1A2", "coke", 2.0, "t")])
    assert len(inventory.lines) == 2
    bare = Inventory.from_rows([("1A2", "coke", 1.0, "t"), ("1A2", "coke", 2.0, "t")], keep_rows=False)
    assert bare == inventory
    for needs_rows in (lambda: bare.lines, lambda: bare.explain(1), bare.to_dataframe, bare.factors_used):
        with pytest.raises(tanhe.TanheError, match="rows were not kept"):
            needs_rows()
    assert bare.to_dict()["lines"] == []


def test_many_cells() -> None:
    """More pairs of category and subject than the memory holds at first: the inventory grows, the totals stay exact."""
    fuels = [key for _, key, *_ in factors.names("subject")]
    codes = [f"1A{n}{letter}" for n in (1, 2, 4) for letter in "abc"]
    rows = [(code, fuel, float(i + 1), "t") for i, fuel in enumerate(fuels) for code in codes]
    whole = Inventory.from_rows(rows, keep_going=True)
    assert whole._ledger.cells > 64
    parts = [Inventory.from_rows(rows[k::5], keep_going=True) for k in range(5)]
    assert sum(parts) == whole
    assert whole.totals.rows == len(whole.lines) == len(rows) - len(whole.bad_rows)
    assert whole.totals.co2_t == ExactSum([line.co2_t for line in whole.lines]).value


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["1A1a", "1A2", "1A4b", "9Z", ""]),
            st.sampled_from(["raw_coal", "原煤", "coke", "natural_gas", "electricity", "nothing"]),
            st.one_of(st.floats(0, 1e9), st.just(-1.0), st.just(math.nan)),
            st.sampled_from(["t", "万吨", "10^4 m3", "MWh", "x"]),
        ),
        max_size=30,
    )
)
def test_tables_and_csv_agree_on_any_rows(rows: list[tuple[str, str, float, str]]) -> None:
    table = pd.DataFrame(rows, columns=["category", "subject", "amount", "unit"])
    csv = table.to_csv(index=False)
    from_csv = Inventory.from_csv(csv, keep_going=True)
    from_frame = Inventory.from_dataframe(table.astype({"amount": float}), keep_going=True)
    assert from_frame == from_csv
    assert [(b.line + 1, b.name, b.code) for b in from_frame.bad_rows] == [
        (b.line, b.name, b.code) for b in from_csv.bad_rows
    ]
    assert from_frame.rows == from_csv.rows == len(rows)


def test_measures_are_plain() -> None:
    one = Inventory.from_rows([("1A2", "coke", 1.0, "t")]).totals
    assert set(one.to_dict()) == set(Measures.__dataclass_fields__) - {"key", "name_zh", "name_en"}
    assert pickle.loads(pickle.dumps(one)) == one
    assert BadRow(1, 2, "x", -1, "y").describe("f") == "f:1: column 2 (x): y"


def test_the_catalog_decides() -> None:
    rows = [("1A2", "anthracite", 1000.0, "t")]
    china, ipcc = Inventory.from_rows(rows), Inventory.from_rows(rows, catalog="ipcc2006")
    assert china.totals.co2_t != ipcc.totals.co2_t
    own = factors.overlay([{"subject": "anthracite", "property": "ef_co2", "value": 2.0, "unit": "tCO2/t"}])
    mine = Inventory.from_rows(rows, catalog=Catalog(own, "china"))
    assert mine.totals.co2_t == 2000.0
    (used,) = (factor for factor in mine.lines[0].factors if factor.property == "ef_co2")
    assert used.match & tanhe.Match.OVERLAY


# ---- land ----

EDITIONS = ["ipcc2019", "ipcc2006"]

FIR = {
    "category": "3B1a",
    "subject": "chinese_fir",
    "amount": 1000.0,
    "unit": "m3",
    "parameters": {"bef_above": None, "wood_density": "0.31 t/m3", "carbon_fraction": "0.5 tC/t"},
}
FIR_TEXT = "bef_above; wood_density=0.31 t/m3; carbon_fraction=0.5 tC/t"
#: Published: BEF 1.49 above ground, roots 0.37 of the stem (IPCC emission factor database, records 523590 and 523575).
FIR_CO2 = -(1000 * 0.31 * (1.49 + 0.37) * 0.5) * 44 / 12


@pytest.fixture(scope="module")
def land() -> Inventory:
    return Inventory.from_csv(LAND, allow=EDITIONS)


def test_land_is_that_of_the_c_program(programs: Path, land: Inventory) -> None:
    allow = [word for edition in EDITIONS for word in ("--allow", edition)]
    told = run(programs / "inventory", *allow, "--format", "json", LAND)
    theirs = json.loads(told.stdout)
    ours = land.to_dict()
    assert list(ours) == list(theirs)
    for key, value in theirs.items():
        assert ours[key] == value, key
    for one, other in zip(ours["lines"], theirs["lines"]):
        assert list(one) == list(other)
    assert list(ours["totals"]) == list(theirs["totals"])
    assert told.returncode == 0
    assert theirs["totals"]["removal_co2_t"] < 0


def test_parameters_of_a_row(land: Inventory) -> None:
    one = Inventory.from_rows([FIR])
    (line,) = one.lines
    assert line.removal_co2_t == pytest.approx(FIR_CO2, rel=1e-14)
    assert (line.co2_t, line.co2e_t, line.net_co2e_t) == (0, 0, line.removal_co2_t)
    assert (line.method, line.formula, line.variant) == ("land", "volume_above", "none")
    assert [str(parameter) for parameter in line.parameters] == FIR_TEXT.split("; ")
    assert line.parameters[0].value is None
    assert (line.parameters[1].value, line.parameters[1].unit) == (0.31, "t/m3")
    assert one.totals.removal_co2_t == one.totals.net_co2e_t == line.removal_co2_t
    assert one.totals.co2e_t == 0
    assert one.totals.u is None
    assert line == Inventory.from_rows([{**FIR, "parameters": FIR_TEXT}]).lines[0]
    by_number = {constants.PROPERTY_BEF_ABOVE: None, "wood_density": "0.31 t/m3", "carbon_fraction": "0.5 tC/t"}
    assert line == Inventory.from_rows([{**FIR, "parameters": by_number}]).lines[0]
    fir = next(line for line in land.lines if line.subject == "chinese_fir")
    assert (fir.removal_co2_t, fir.parameters) == (line.removal_co2_t, line.parameters)
    ratio = Inventory.from_rows([{**FIR, "parameters": {**FIR["parameters"], "bef_above": 1.49, "root_shoot": 0.25}}])
    assert ratio.totals.removal_co2_t == pytest.approx(-(1000 * 0.31 * 1.49 * 1.25 * 0.5) * 44 / 12, rel=1e-14)
    assert str(ratio.lines[0].parameters[3]) == "root_shoot=0.25"
    assert "-1057.1 tCO2" in one.explain(1)


def test_land_from_every_source_of_rows(land: Inventory) -> None:
    table = pd.read_csv(LAND)
    lines = land.to_dataframe()
    rows = [{k: v for k, v in row.items() if not tanhe._source.is_absent(v)} for row in table.to_dict("records")]
    own = lines.join(table[["ef_ch4", "u_amount", "u_factor"]])
    columns = [*("category", "subject", "amount", "unit", "variant", "parameters"), "ef_ch4", "u_amount", "u_factor"]
    made = {
        "text": Inventory.from_csv(LAND.read_text(encoding="utf-8"), allow=EDITIONS),
        "frame": Inventory.from_dataframe(table, allow=EDITIONS),
        "shuffled": Inventory.from_dataframe(table.sample(frac=1, random_state=3), allow=EDITIONS),
        "object": Inventory.from_dataframe(table.astype(object), allow=EDITIONS),
        "categorical": Inventory.from_dataframe(table.astype({"parameters": "category"}), allow=EDITIONS),
        "arrow": Inventory.from_arrow(pa.Table.from_pandas(table, preserve_index=False), allow=EDITIONS),
        "rows": Inventory.from_rows(rows, allow=EDITIONS),
        "columns": Inventory.from_columns({k: list(table[k]) for k in table.columns}, allow=EDITIONS),
        "its own lines": Inventory.from_dataframe(own[columns], allow=EDITIONS),
        "threads": Inventory.from_dataframe(table, allow=EDITIONS, threads=3),
        "parts": Inventory.from_rows(rows[:9], allow=EDITIONS) + Inventory.from_rows(rows[9:], allow=EDITIONS),
        "pickled": pickle.loads(pickle.dumps(land)),
    }
    assert [name for name, one in made.items() if one.to_bytes() != land.to_bytes()] == []
    for name, one in made.items():
        if name not in ("shuffled",):
            assert [line.to_dict() | {"line": 0} for line in one.lines] == [
                line.to_dict() | {"line": 0} for line in land.lines
            ], name
        assert {(u.factor.subject, u.factor.property, u.factor.variant, u.rows) for u in one.factors_used()} == {
            (u.factor.subject, u.factor.property, u.factor.variant, u.rows) for u in land.factors_used()
        }, name
    again = Inventory.from_bytes(land.to_bytes())
    assert again.totals == land.totals


def test_parameters_as_dicts_in_columns() -> None:
    stated = [FIR["parameters"], None, {"bef_above": None, "wood_density": "0.31 t/m3", "carbon_fraction": "2 tC/t"}]
    frame = pd.DataFrame(
        {
            "category": ["3B1a", "1A2", "3B1a"],
            "subject": ["chinese_fir", "coke", "chinese_fir"],
            "amount": [1000.0, 1.0, 1.0],
            "unit": ["m3", "t", "m3"],
            "parameters": stated,
        }
    )
    inventory = Inventory.from_dataframe(frame, keep_going=True)
    assert [line.method for line in inventory.lines] == ["land", "combustion"]
    assert [(row.line, row.name, row.code) for row in inventory.bad_rows] == [(3, "parameters", constants.EARG)]
    assert inventory.totals.removal_co2_t == pytest.approx(FIR_CO2, rel=1e-14)
    one = {"category": "3B1a", "subject": "chinese_fir", "amount": [1000.0, 500.0], "unit": "m3"}
    for same in (FIR["parameters"], FIR_TEXT):
        both = Inventory.from_columns({**one, "parameters": same})
        assert both.totals.removal_co2_t == pytest.approx(1.5 * FIR_CO2, rel=1e-14)
    lists = Inventory.from_columns({**one, "parameters": [FIR["parameters"], FIR_TEXT]})
    assert lists == both
    with pytest.raises(tanhe.InvalidArgument, match="struct"):  # every row of which has every field
        Inventory.from_arrow(pa.Table.from_pylist([{**one, "amount": 1.0, "parameters": {"bef_above": None}}]))
    with pytest.raises(tanhe.InvalidArgument, match="parameters"):
        Inventory.from_columns({**one, "parameters": np.array([1.0, 2.0])})
    nothing = Inventory.from_columns({**one, "parameters": np.array([math.nan, math.nan])}, keep_going=True)
    assert [row.code for row in nothing.bad_rows] == [constants.ENOTFOUND] * 2


def test_bad_rows_of_land_are_those_of_the_csv() -> None:
    text = (
        "category,subject,amount,unit,variant,parameters,oxidation,ef_co2\n"
        "3B1a,chinese_fir,1,m3,,bef_above; wood_density=0.3 kg,,\n"
        "3B1a,chinese_fir,1,m3,,bef_above; bef_above,,\n"
        "3B1a,chinese_fir,1,m3,,wood_density=-1 t/m3,,\n"
        "3B1a,chinese_fir,1,m3,,no_such=1,,\n"
        "3B1a,chinese_fir,1,m3,,bef_above:no_such,,\n"
        "3B1a,chinese_fir,1,m3,,bef_above=x,,\n"
        '3B1a,chinese_fir,1,m3,,"a ""quoted"", text",,\n'
        f"3B1a,chinese_fir,1,m3,,{';'.join(['organic_amount:organic_green=1 t/ha'] * 9)},,\n"
        "3B1a,chinese_fir,1,m3,,bef_above; carbon_fraction=0.5 tC/t,,\n"
        "3B1a,chinese_fir,1,m3,,bef_above; bef_whole,,\n"
        "3B1a,chinese_fir,1,m3,,ncv=1 GJ/t,,\n"
        "3B1a,chinese_fir,1,m3,no_such,,,\n"
        "3B1a,moso_bamboo,1,tC,temperate,,,\n"
        "3B1a,moso_bamboo,-1,tC,temperate,,,\n"
        "3B1a,moso_bamboo,-1,tC,,,1.5,\n"
        "3B1a,moso_bamboo,-1,ha,,,,\n"
        "3B1a,moso_bamboo,-1,tC,,,,0.5\n"
        "3B1a,moso_bamboo,-1,stone,,,,\n"
        "1A2,coke,-1,t,,,1.5,\n"
        "1A2,coke,-1,t,temperate,,,\n"
        "1A2,coke,1,t,temperate,,,\n"
        "1A2,coke,1,t,,bef_above,,\n"
        "3B4,natural_wetland,1,ha,temperate,,,\n"
        "3B1a,chinese_fir,1000,m3,,bef_above; wood_density=0.31 t/m3; carbon_fraction=0.5 tC/t,,\n"
        "3B1a,moso_bamboo,-1,tC,,,,\n"
    )
    from_csv = Inventory.from_csv(text, keep_going=True)
    table = pd.read_csv(StringIO(text))
    wanted = [(row.line - 1, row.column, row.name, row.code, row.reason) for row in from_csv.bad_rows]
    assert [row[0] for row in wanted] == list(range(1, 24))
    for inventory in (
        Inventory.from_dataframe(table, keep_going=True),
        Inventory.from_arrow(pa.Table.from_pandas(table, preserve_index=False), keep_going=True),
        Inventory.from_rows(table.to_dict("records"), keep_going=True),
    ):
        found = [(row.line, row.column, row.name, row.code, row.reason) for row in inventory.bad_rows]
        for ours, theirs in zip(found, wanted):
            assert ours[:4] == theirs[:4]
            if theirs[2] in ("parameters", "amount"):
                assert ours[4] == theirs[4]
        assert len(found) == len(wanted)
        assert inventory == from_csv
        assert inventory.totals.rows == 2


def test_rows_with_parameters_among_many_others() -> None:
    """Rows with parameters go one by one, the others by columns; and the memory grows with either."""
    species = [key for _, key, *_ in factors.names("subject")]
    codes = [f"3B{n}{letter}" for n in (1, 2, 3) for letter in "abcd"]
    own = "bef_whole=1.5; wood_density=0.4 t/m3; carbon_fraction=0.5 tC/t"
    rows = [(code, key, float(i + 1), own if i % 2 else "") for i, key in enumerate(species) for code in codes]
    table = pd.DataFrame(rows, columns=["category", "subject", "amount", "parameters"]).assign(unit="m3")
    inventory = Inventory.from_dataframe(table, keep_going=True)
    assert inventory._ledger.cells > 64
    good = inventory.totals.rows
    assert 100 < good == len(inventory.lines) < len(rows)
    assert {line.formula for line in inventory.lines} == {"volume_whole"}
    bad = [row.line for row in inventory.bad_rows]
    assert bad == sorted(bad)
    (columns,) = inventory._kept()
    assert columns.bad.tolist() == sorted(columns.bad.tolist())
    assert len(bad) == len(rows) - good
    assert sorted([*bad, *(line.line for line in inventory.lines)]) == list(range(1, len(rows) + 1))
    assert inventory.totals.removal_co2_t == ExactSum([line.removal_co2_t for line in inventory.lines]).value
    backwards = Inventory.from_dataframe(table.iloc[::-1], keep_going=True)
    assert backwards == inventory


def test_totals_of_land(land: Inventory) -> None:
    lines = list(land.lines)
    for name in MEASURES:
        values = [getattr(line, name) for line in lines]
        assert getattr(land.totals, name) == ExactSum([v for v in values if v is not None]).value, name
    both = ExactSum([value for line in lines for value in (line.co2e_t, line.removal_co2_t)])
    assert land.totals.net_co2e_t == pytest.approx(both.value, rel=1e-15)
    assert land.totals.u_removal == pytest.approx(0.26)
    assert land.totals.missing_n2o == sum(line.n2o_t is None for line in lines) == 1
    frame = land.to_dataframe("categories")
    assert frame["net_co2e_t"].tolist() == [one.net_co2e_t for one in land.by_category()]
    assert frame["u_removal"].dtype == float
    sheet = land.to_dataframe()
    assert sheet["net_co2e_t"].tolist() == [line.net_co2e_t for line in lines]
    assert sheet["parameters"].tolist() == ["; ".join(map(str, line.parameters)) for line in lines]
    assert set(sheet["formula"]) == {""} | {line.formula for line in lines if line.formula}
