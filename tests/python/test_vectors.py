# SPDX-License-Identifier: MIT
"""The vectors of tests/vectors, run again through Python: the same files, no second copy."""

from __future__ import annotations

import csv
import math
import struct
from pathlib import Path

import pytest

import tanhe
from conftest import ROOT
from tanhe import Allow, Catalog, Match, constants, factors

VECTORS = ROOT / "tests" / "vectors"

MATCH = {name.lower(): bit for name, bit in Match.__members__.items()}
STATUS = {
    "EARG": tanhe.InvalidArgument,
    "ENOTFOUND": tanhe.FactorNotFound,
    "EUNCONFIRMED": tanhe.UnconfirmedFactor,
    "ECHOICE": tanhe.RangeChoice,
}


def lines(name: str) -> list[dict[str, str]]:
    with Path(VECTORS / name).open(encoding="utf-8", newline="") as stream:
        found = list(csv.DictReader(stream))
    assert found, name
    return found


def number(text: str) -> float | None:
    return float(text) if text not in ("", "nan") else None


def bits(value: float | None) -> bytes | None:
    return None if value is None or math.isnan(value) else struct.pack("<d", value)


def ulps(a: float, b: float) -> int:
    first, second = struct.unpack("<qq", struct.pack("<dd", a, b))
    return abs(first - second)


def within(value: float, printed: str, tolerance: str) -> bool:
    return abs(value - float(printed)) <= float(tolerance) + abs(float(printed)) * 1e-14


def test_factors_both_ways() -> None:
    """Every vector is a row of its document, and every row of every document has a vector."""
    known = {}
    for factor in factors.list("all"):
        key = (factor.source_key, factor.subject, factor.property, factor.variant, factor.region, factor.year)
        assert key not in known, key
        known[key] = factor
    entered = set()
    for line in lines("factors.csv"):
        key = (
            line["source"],
            line["subject"],
            line["property"],
            line["variant"],
            int(line["region"]),
            int(line["year"]),
        )
        factor = known[key]
        assert bits(factor.value) == bits(number(line["value"])), key
        assert bits(factor.low) == bits(number(line["low"])), key
        assert bits(factor.high) == bits(number(line["high"])), key
        assert factor.unit == line["unit"], key
        assert factor.grade == (line["grade"] or "none") or math.isnan(factor.value), key
        assert factor.bounds_grade == (line["bounds_grade"] or "none"), key
        entered.add(key)
    assert entered == set(known)
    assert len(known) == len(Catalog("all")) == len(lines("factors.csv"))


def test_factors_are_found_in_their_documents() -> None:
    catalogs: dict[str, Catalog] = {}
    for line in lines("factors.csv"):
        catalog = catalogs.setdefault(line["source"], Catalog(line["source"]))
        query = {
            "variant": None if line["variant"] == "none" else line["variant"],
            "region": int(line["region"]),
            "year": int(line["year"]),
        }
        asked = (line["subject"], line["property"])
        locked, ranged = line["grade"] == "D", line["value"] == ""
        if locked or ranged:
            with pytest.raises(tanhe.UnconfirmedFactor if locked else tanhe.RangeChoice):
                catalog.find(*asked, **query)
        end = Allow.RANGE_LOW if line["low"] else Allow.RANGE_HIGH
        allow = Allow.UNCONFIRMED | (end if ranged else Allow.NONE)
        found = catalog.find(*asked, **query, allow=allow)
        assert bits(found.value) == bits(number(line["value"] or line["low"] or line["high"])), line
        wanted = Match.UNCONFIRMED if locked else Match.SINGLE_SOURCED if line["grade"] == "C" else Match.EXACT
        if ranged:
            wanted |= Match.RANGE_END
        assert found.match == wanted, line


def test_steam() -> None:
    points = tanhe.steam_points()
    known = {(p.kind, p.pressure_mpa, p.temperature_degc): p for p in points}
    vectors = lines("steam.csv")
    assert len(points) == len(known) == len(vectors)
    for line in vectors:
        point = known[line["kind"], float(line["pressure_mpa"]), float(line["temperature_degc"])]
        assert point.enthalpy_kj_per_kg == float(line["enthalpy"])
        assert point.grade == line["grade"]
        wanted = Match.MISPRINT if line["misprint"] == "1" else Match.EXACT
        if line["grade"] == "C":
            wanted |= Match.SINGLE_SOURCED
        assert point.match == wanted
        temperature = None if line["kind"] == "saturated" else point.temperature_degc
        asked = tanhe.steam_enthalpy(point.pressure_mpa, temperature)
        assert (asked.enthalpy_kj_per_kg, asked.match) == (point.enthalpy_kj_per_kg, point.match)


def test_combustion() -> None:
    for line in lines("combustion.csv"):
        locked = line["grade"] == "D"
        asked = {"catalog": line["source"]}
        if locked:
            with pytest.raises(tanhe.UnconfirmedFactor):
                tanhe.fuel_combustion(line["fuel"], 1.0, line["unit"], **asked)
        out = tanhe.fuel_combustion(line["fuel"], 1.0, line["unit"], allow="unconfirmed" if locked else (), **asked)
        assert ulps(out.co2_t, float(line["expected"])) <= 2, line
        assert within(out.co2_t, line["digits"], line["tolerance"]), line
        assert out.co2_bio_t == 0


def test_blends() -> None:
    for line in lines("gwp_blends.csv"):
        out = tanhe.gwp(line["blend"], line["report"])
        assert bits(out.value) == bits(float(line["expected"])), line
        if line["published"]:
            assert within(out.value, line["published"], line["tolerance"]), line
        assert out.grade == line["grade"]
        assert out.match == (Match.SINGLE_SOURCED if line["grade"] == "C" else Match.EXACT)


def test_lookups() -> None:
    for line in lines("lookup.csv"):
        allow = Allow(0)
        for word in filter(None, line["allow"].split("+")):
            allow |= Allow(int(word)) if word.lstrip("-").isdigit() else Allow[word.upper()]
        query = {
            "variant": None if line["variant"] == "none" else line["variant"],
            "region": int(line["region"]),
            "year": int(line["year"]),
            "allow": int(allow),
        }
        catalog = Catalog(line["catalog"])
        if line["status"] != "OK":
            with pytest.raises(STATUS[line["status"]]) as caught:
                catalog.find(line["subject"], line["property"], **query)
            assert caught.value.status == getattr(constants, line["status"])
            continue
        found = catalog.find(line["subject"], line["property"], **query)
        assert (found.subject, found.property) == (line["subject"], line["property"])
        for name in ("value", "low", "high"):
            assert bits(getattr(found, name)) == bits(number(line[name])), line
        assert found.unit == line["unit"]
        match = Match(0)
        for word in filter(None, line["match"].split("+")):
            match |= MATCH[word]
        assert found.match == match, line
        assert (found.region, found.year) == (int(line["row_region"]), int(line["row_year"]))
        assert (found.source_key, found.grade) == (line["source"], line["grade"] or "none")
