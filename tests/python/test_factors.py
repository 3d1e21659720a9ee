# SPDX-License-Identifier: MIT
"""Published values: lookup, search, export, catalogs, overlays, names."""

from __future__ import annotations

import csv
import io
import math
import pickle
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import tanhe
from conftest import FACTORS, run
from tanhe import Allow, Catalog, Factor, Match, Overlay, constants, factors

OVERLAY = "subject,property,value,unit,year,source,locator,grade,remark\n"


def overlay(*rows: str) -> Overlay:
    return Overlay.from_csv(OVERLAY + "\n".join(rows) + "\n")


def test_a_value_has_an_address() -> None:
    factor = factors.find("electricity", "ef_co2_mean", region=430000, year=2022)
    assert factor == Factor(
        subject="electricity",
        property="ef_co2_mean",
        variant="none",
        value=0.49,
        unit="tCO2/MWh",
        low=None,
        high=None,
        source=factor.source,
        source_key="mee_nbs_grid",
        locator=factor.locator,
        region=430000,
        year=2022,
        grade="B",
        match=Match.EXACT,
    )
    assert factor.source.startswith("生态环境部")
    assert "Annex table 3" in factor.locator
    assert "0.49 tCO2/MWh [mee_nbs_grid" in str(factor)
    with pytest.raises(AttributeError):
        factor.value = 1.0
    assert pickle.loads(pickle.dumps(factor)) == factor


@pytest.mark.parametrize("subject", ["raw_coal", "原煤", "Raw coal", constants.FUEL_RAW_COAL, np.int32(1001)])
@pytest.mark.parametrize("property_", ["ncv", "低位发热量", constants.PROPERTY_NCV])
def test_ids_by_key_name_or_number(subject: str, property_: str) -> None:
    assert factors.find(subject, property_).value == 20908


def test_fallbacks_are_allowed_by_word_flag_or_number() -> None:
    asked = {"region": 430100, "year": 2030}
    for allow in (
        ["earlier-year", "wider-region"],
        ("earlier_year", Allow.WIDER_REGION),
        Allow.EARLIER_YEAR | Allow.WIDER_REGION,
        3,
    ):
        found = factors.find("electricity", "ef_co2_mean", **asked, allow=allow)
        assert (found.region, found.year) == (430000, 2023)
        assert found.match == Match.EARLIER_YEAR | Match.WIDER_REGION
        assert found.match.words == "earlier-year+wider-region"
    assert factors.find("electricity", "ef_co2_mean", region=430100, year=2023, allow="wider-region").year == 2023
    with pytest.raises(tanhe.FactorNotFound, match=r"allowing earlier-year\+wider-region .* 430000, year 2023"):
        factors.find("electricity", "ef_co2_mean", **asked)
    with pytest.raises(tanhe.UnknownName, match="earlier-year") as caught:
        factors.find("raw_coal", "ncv", allow="anything")
    assert caught.value.argument == "allow"
    for bits in (128, Allow.RANGE_LOW | Allow.RANGE_HIGH):
        with pytest.raises(tanhe.InvalidArgument) as wrong:
            factors.find("raw_coal", "ncv", allow=bits)
        assert wrong.value.argument == "allow"


def test_what_cannot_be_found() -> None:
    with pytest.raises(tanhe.FactorNotFound):
        factors.find("raw_coal", "ef_ch4")
    with pytest.raises(tanhe.RangeChoice):
        factors.find("natural_gas", "coal_equivalent")
    low = factors.find("natural_gas", "coal_equivalent", allow="range-low")
    high = factors.find("natural_gas", "coal_equivalent", allow="range-high")
    assert low.value < high.value
    assert (low.low, low.high) == (low.value, high.value)
    assert low.match & Match.RANGE_END
    locked = next(f for f in factors.list("gbt2589_2020") if f.grade == "D" and not math.isnan(f.value))
    with pytest.raises(tanhe.UnconfirmedFactor):
        factors.find(locked.subject, locked.property, catalog="gbt2589_2020")
    found = factors.find(locked.subject, locked.property, catalog="gbt2589_2020", allow="unconfirmed")
    assert found.match & Match.UNCONFIRMED


@pytest.mark.parametrize(
    ("arguments", "argument", "hint"),
    [
        (("rawcoal", "ncv"), "subject", "did you mean 'raw_coal'"),
        ((999, "ncv"), "subject", "999"),
        (("raw_coal", "nvc"), "property", "did you mean 'ncv'"),
        (("raw_coal", 999), "property", "999"),
    ],
)
def test_unknown_names(arguments: tuple[str, str], argument: str, hint: str) -> None:
    with pytest.raises(tanhe.UnknownName) as caught:
        factors.find(*arguments)
    assert caught.value.argument == argument
    assert hint in str(caught.value)
    assert isinstance(caught.value, LookupError)


def test_arguments_of_the_wrong_type() -> None:
    for wrong in (True, 1.5, None, b"raw_coal", 2**40):
        with pytest.raises(tanhe.InvalidArgument) as caught:
            factors.find(wrong, "ncv")
        assert caught.value.argument == "subject"
    with pytest.raises(tanhe.InvalidArgument) as caught:
        factors.find("raw_coal", "ncv", year=-1)
    assert caught.value.argument == "year"
    with pytest.raises(tanhe.UnknownName) as unknown:
        factors.find("raw_coal", "ncv", region="nowhere")
    assert unknown.value.argument == "region"


def test_search() -> None:
    found = factors.search("湖南", "2022")
    assert any(f.source_key == "mee_nbs_grid" and f.value == 0.49 for f in found)
    assert factors.search("HUNAN 2022 electricity") or factors.search("hunan") == factors.search("HUNAN")
    assert factors.search("no such thing") == []
    assert len(factors.search()) == len(Catalog("all"))


def test_export_is_that_of_the_c_program(programs: Path) -> None:
    """Every built-in value with everything known of it, as `factors --csv` prints it."""
    told = run(programs / "factors", "--csv")
    theirs = list(csv.DictReader(io.StringIO(told.stdout)))
    frame = factors.to_dataframe()
    assert list(frame.columns) == list(theirs[0])
    assert len(frame) == len(theirs) == len(factors.list())
    for ours, line in zip(frame.to_dict("records"), theirs):
        for name, text in line.items():
            value = ours[name]
            if name in ("value", "low", "high"):
                assert (math.isnan(value) and text == "") or value == float(text)
            elif name in ("region", "year"):
                assert value == int(text or 0)
            else:
                assert value == text, (name, line)


def test_documents_and_names() -> None:
    documents = factors.documents()
    assert len(documents) == 67
    assert sum(document.rows for document in documents) == len(factors.list())
    assert {document.key for document in factors.documents("china")} < {document.key for document in documents}
    subjects = factors.names("subject")
    assert (constants.FUEL_RAW_COAL, "raw_coal", "Raw coal", "原煤") in subjects
    with pytest.raises(tanhe.UnknownName):
        factors.names("colour")


def test_catalogs_are_in_order() -> None:
    newest = factors.find("raw_coal", "coal_equivalent")
    older = factors.find("raw_coal", "coal_equivalent", catalog=["gbt2589_2008", "china"])
    assert (newest.source_key, older.source_key) == ("gbt2589_2020", "gbt2589_2008")
    catalog = Catalog("gbt2589_2008", "china")
    assert catalog == Catalog(["gbt2589_2008", Catalog("china")])
    assert catalog != Catalog("china")
    assert hash(catalog) == hash(Catalog("gbt2589_2008", "china"))
    assert catalog.documents[0].key == "gbt2589_2008"
    assert len(catalog) == sum(document.rows for document in catalog.documents)
    assert pickle.loads(pickle.dumps(catalog)) == catalog
    assert "documents" in repr(catalog)
    for wrong in ("chine", "definition", 5, None):
        with pytest.raises((tanhe.UnknownName, tanhe.InvalidArgument)) as caught:
            Catalog(wrong)
        assert caught.value.argument == "catalog"
    with pytest.raises(tanhe.errors.CapacityError):
        Catalog("all", "all", "all")


def test_an_overlay_goes_first() -> None:
    own = overlay("raw_coal,ncv,21.5,GJ/t,,own tests 2024,report 3,A,weighted by mass")
    found = factors.find("原煤", "ncv", catalog=[own, "china"])
    assert (found.value, found.unit, found.grade) == (21.5, "GJ/t", "A")
    assert (found.source_key, found.locator, found.remark) == ("own tests 2024", "report 3", "weighted by mass")
    assert found.match == Match.OVERLAY
    assert factors.find("raw_coal", "oxidation", catalog=[own, "china"]).source_key == "provincial_2011"
    catalog = Catalog(own, "china")
    copy = pickle.loads(pickle.dumps(catalog))
    assert copy == catalog
    assert copy.find("raw_coal", "ncv") == found
    assert len(own) == 1
    assert own.text.startswith("subject,")


def test_an_overlay_from_everywhere(tmp_path: Path) -> None:
    from_path = factors.overlay(FACTORS)
    assert len(from_path) == len(factors.overlay(str(FACTORS))) == len(factors.overlay(FACTORS.read_bytes()))
    with FACTORS.open(encoding="utf-8") as stream:
        assert len(factors.overlay(stream)) == len(from_path)
    frame = pd.read_csv(FACTORS)
    from_frame = factors.overlay(frame)
    assert list(Catalog(from_frame)) == list(Catalog(from_path))
    rows = [
        {"subject": constants.FUEL_COKE, "property": "ef_co2", "value": 2.9, "unit": constants.UNIT_TCO2_PER_T},
        {"subject": "原油", "property": "ef_co2", "value": 0.1 + 0.2, "unit": "tCO2/t", "year": 2020, "low": None},
    ]
    from_rows = list(Catalog(factors.overlay(rows)))
    assert [(f.subject, f.value, f.year) for f in from_rows] == [("coke", 2.9, 0), ("crude_oil", 0.1 + 0.2, 2020)]
    with pytest.raises(tanhe.InvalidArgument):
        factors.overlay(5)
    with pytest.raises(FileNotFoundError):
        factors.overlay(tmp_path / "nothing.csv")


def test_every_wrong_row_of_an_overlay_is_told() -> None:
    with pytest.raises(tanhe.TextError) as caught:
        overlay("raw_coal,ncv,21.5,GJ/t,,,,,", "rawcoal,ncv,1,GJ/t,,,,,", "raw_coal,ncv,x,t,,,,,", "coke,ncv,1,t,,,,,")
    error = caught.value
    assert [(e.line, e.column, e.name) for e in error.errors] == [(3, 1, "subject"), (4, 3, "value"), (5, 4, "unit")]
    assert (error.line, error.name, error.status) == (3, "subject", constants.EID)
    assert "and 2 more" in str(error)
    assert error.describe().startswith("line 3: column 1 (subject): ")
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.line, len(again.errors)) == (str(error), 3, 3)
    with pytest.raises(tanhe.TextError) as duplicate:
        overlay("raw_coal,ncv,21.5,GJ/t,,,,,", "raw_coal,ncv,21.6,GJ/t,,,,,")
    assert duplicate.value.status == constants.EDUPLICATE
    with pytest.raises(tanhe.TextError) as missing:
        Overlay.from_csv("subject,property,value\n")
    assert missing.value.status == constants.EMISSING
    with pytest.raises(tanhe.TextError) as encoding:
        Overlay.from_csv((OVERLAY + "无烟煤,ncv,1,GJ/t,,,,,\n").encode("gbk"))
    assert encoding.value.status == constants.EENCODING


def test_gwp() -> None:
    assert tanhe.gwp("ch4", "ar4").value == 25
    assert tanhe.gwp("甲烷（化石源）", constants.GWP_AR6).value == 29.8
    assert tanhe.gwp("r_410a", "AR6").source_key == "blends"
    with pytest.raises(tanhe.UnknownName) as caught:
        tanhe.gwp("ch4", "ar7")
    assert caught.value.argument == "report"
    with pytest.raises(tanhe.UnknownName) as gas:
        tanhe.gwp("raw_coal", "ar6")
    assert gas.value.argument == "gas"
