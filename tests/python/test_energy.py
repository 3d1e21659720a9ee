# SPDX-License-Identifier: MIT
"""Standard coal, intensity, shares, combustion, purchases, heat, balances."""

from __future__ import annotations

import csv
import math
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import tanhe
from conftest import DATA
from tanhe import Contract, Match, Measured, constants, energy

amounts = st.floats(0, 1e12, allow_nan=False)


def test_standard_coal() -> None:
    coal = tanhe.standard_coal("raw_coal", 3.2, "万吨")
    assert coal.coal_tce == float(coal) == pytest.approx(22857.6)
    assert (coal.amount, coal.unit) == (3.2, "10^4 t")
    assert (coal.coefficient.value, coal.coefficient.source_key) == (0.7143, "gbt2589_2020")
    assert tanhe.standard_coal("电力", 1, "万千瓦时").coal_tce == pytest.approx(1.229)
    with pytest.raises(tanhe.RangeChoice):
        tanhe.standard_coal("natural_gas", 1, "10^4 m3")
    gas = tanhe.standard_coal("natural_gas", 1, "10^4 Nm3", allow="range-high")
    assert gas.coefficient.match & Match.RANGE_END


@given(st.lists(amounts, max_size=20))
def test_columns_have_the_bits_of_single_calls(values: list[float]) -> None:
    column = np.array(values, dtype=np.float64)
    coal = tanhe.standard_coal("coke", column, "t")
    assert coal.coal_tce.tolist() == [tanhe.standard_coal("coke", one, "t").coal_tce for one in values]
    burnt = tanhe.fuel_combustion("anthracite", column, "t", sector="energy_industries")
    single = [tanhe.fuel_combustion("anthracite", one, "t", sector="energy_industries") for one in values]
    for name in ("co2_t", "co2_bio_t", "ch4_t", "n2o_t", "energy_gj"):
        assert getattr(burnt, name).tolist() == [getattr(one, name) for one in single]
    bought = tanhe.purchased_electricity(column, "MWh", region=430000, year=2022)
    assert bought.co2_t.tolist() == [
        tanhe.purchased_electricity(one, "MWh", region=430000, year=2022).co2_t for one in values
    ]
    assert len(coal.amount) == len(values)


def test_columns_of_pandas() -> None:
    frame = pd.DataFrame({"amount": [1.0, 2.0, 3.0]})
    frame["tce"] = tanhe.standard_coal("coke", frame["amount"], "t").coal_tce
    assert frame["tce"].tolist() == [tanhe.standard_coal("coke", x, "t").coal_tce for x in (1.0, 2.0, 3.0)]


def test_electricity() -> None:
    assert tanhe.electricity_coal(1, "MWh", convention="calorific").coal_tce == pytest.approx(0.1229)
    own = tanhe.electricity_coal(1, "MWh", convention="supply", rate=300.0)
    assert (own.coal_tce, own.coefficient.match) == (pytest.approx(0.3), Match.MEASURED)
    assert tanhe.electricity_coal(np.ones(3), "MWh", convention="supply", rate=300.0).coal_tce.sum() == pytest.approx(
        0.9
    )
    with pytest.raises(tanhe.FactorNotFound):
        tanhe.electricity_coal(1, "MWh", convention="generation", year=2020)
    for wrong in (0.0, -1.0, math.nan, math.inf):
        with pytest.raises(tanhe.InvalidArgument) as caught:
            tanhe.electricity_coal(1, "MWh", convention="supply", rate=wrong)
        assert caught.value.argument == "rate"
    with pytest.raises(tanhe.UnknownName) as unknown:
        tanhe.electricity_coal(1, "MWh", convention="other")
    assert unknown.value.argument == "convention"


def test_comprehensive_energy() -> None:
    items = [("raw_coal", 100.0, "t"), ("电力", 10.0, "万千瓦时"), ("coke", -5.0, "t")]
    out = tanhe.comprehensive_energy(items)
    parts = [100 * Fraction(0.7143), *(Fraction(one.coal_tce) for one in out.items[1:])]
    assert [one.coefficient.subject for one in out.items] == ["raw_coal", "electricity", "coke"]
    assert out.total_tce == float(out) == pytest.approx(float(sum(parts)))
    assert out.items[2].coal_tce < 0
    assert tanhe.comprehensive_energy([]).total_tce == 0
    with pytest.raises(tanhe.RangeChoice, match="item=1, subject='natural_gas'"):
        tanhe.comprehensive_energy([("raw_coal", 1.0, "t"), ("natural_gas", 1.0, "m3")])
    with pytest.raises(tanhe.UnitMismatch, match="item=0"):
        tanhe.comprehensive_energy([("raw_coal", 1.0, "kWh")])


def test_intensity() -> None:
    assert tanhe.energy_intensity(50.0, 200.0) == 0.25
    assert tanhe.energy_intensity([50.0, 10.0], 200.0).tolist() == [0.25, 0.05]
    assert tanhe.relative_change(2.0, 1.68) == pytest.approx(-0.16)
    assert round(tanhe.mean_yearly_decline(0.16, 5), 4) == 0.0343
    assert tanhe.mean_yearly_decline(np.array([0.16, 0.0]), 5).tolist() == [tanhe.mean_yearly_decline(0.16, 5), 0.0]
    assert tanhe.cumulative_decline([0.1, 0.1]) == pytest.approx(0.19)
    assert tanhe.cumulative_decline([]) == 0
    assert tanhe.intensity_decline(0.02, 0.06) == pytest.approx(1 - 1.02 / 1.06)
    assert tanhe.intensity_decline(0.02, np.array([0.06, 0.05])).shape == (2,)


@pytest.mark.parametrize(
    ("call", "kind", "argument"),
    [
        (lambda: tanhe.energy_intensity(1.0, 0.0), tanhe.ZeroDenominator, "output"),
        (lambda: tanhe.energy_intensity(-1.0, 1.0), tanhe.InvalidArgument, "energy_tce"),
        (lambda: tanhe.energy_intensity(1.0, math.nan), tanhe.InvalidArgument, "output"),
        (lambda: tanhe.energy_intensity(1e308, 1e-10), tanhe.ResultOverflow, None),
        (lambda: tanhe.relative_change(0.0, 1.0), tanhe.ZeroDenominator, "base"),
        (lambda: tanhe.mean_yearly_decline(1.0, 5), tanhe.InvalidArgument, "decline"),
        (lambda: tanhe.mean_yearly_decline(0.1, 0), tanhe.InvalidArgument, "years"),
        (lambda: tanhe.mean_yearly_decline(0.1, 2.5), tanhe.InvalidArgument, "years"),
        (lambda: tanhe.cumulative_decline([0.1, 1.0]), tanhe.InvalidArgument, "yearly"),
        (lambda: tanhe.intensity_decline(0.0, -1.0), tanhe.ZeroDenominator, "gdp_growth"),
        (lambda: tanhe.shares([0.0, 0.0]), tanhe.ZeroDenominator, "parts"),
        (lambda: tanhe.shares([1.0, -1.0]), tanhe.InvalidArgument, "parts"),
        (lambda: tanhe.standard_coal("raw_coal", -1.0, "t"), tanhe.InvalidArgument, "amount"),
        (lambda: tanhe.standard_coal("raw_coal", math.nan, "t"), tanhe.InvalidArgument, "amount"),
        (lambda: tanhe.standard_coal("raw_coal", 1.0, "kWh"), tanhe.UnitMismatch, "unit"),
        (lambda: tanhe.standard_coal("raw_coal", "1", "t"), tanhe.InvalidArgument, "amount"),
        (lambda: tanhe.fuel_combustion("electricity", 1.0, "t"), tanhe.UnknownName, "fuel"),
        (lambda: tanhe.fuel_combustion("raw_coal", 1.0, "t", sector="x"), tanhe.UnknownName, "sector"),
        (
            lambda: tanhe.fuel_combustion("raw_coal", 1.0, "t", measured=Measured(oxidation=1.5)),
            tanhe.InvalidArgument,
            None,
        ),
        (lambda: tanhe.purchased_electricity(1.0, "t", region=430000, year=2022), tanhe.UnitMismatch, "unit"),
        (lambda: tanhe.purchased_electricity(1.0, "MWh", region=430000, year=1990), tanhe.FactorNotFound, None),
        (lambda: tanhe.steam_enthalpy(1e9), tanhe.errors.OutOfTable, "pressure_mpa"),
        (lambda: tanhe.steam_enthalpy(1.0, 9e9), tanhe.errors.OutOfTable, "temperature_degc"),
        (lambda: tanhe.steam_heat(1.0, 1.0, rule="other"), tanhe.UnknownName, "rule"),
        (lambda: tanhe.hot_water_heat(-1.0, 80.0), tanhe.InvalidArgument, "mass_t"),
        (lambda: tanhe.balance_close([1.0]), tanhe.InvalidArgument, "rows"),
        (lambda: tanhe.balance_close({"fina": 1.0}), tanhe.InvalidArgument, "rows"),
        (lambda: tanhe.balance_close({}, -1.0), tanhe.InvalidArgument, "tolerance"),
    ],
)
def test_the_argument_that_was_wrong(call: object, kind: type[tanhe.TanheError], argument: str | None) -> None:
    with pytest.raises(kind) as caught:
        call()
    assert caught.value.argument == argument
    assert caught.value.text in str(caught.value)
    assert caught.value.text_zh in str(caught.value)


def test_shares() -> None:
    out = tanhe.shares([1.0, 2.0, 5.0])
    assert (out.shares.tolist(), out.total) == ([0.125, 0.25, 0.625], 8.0)


def test_non_fossil_share() -> None:
    mix = {"primary_power_mwh": 1000.0, "other_non_fossil_tce": 50.0, "fossil_tce": 500.0}
    calorific = tanhe.non_fossil_share(**mix, convention="calorific")
    assert calorific.power_tce == pytest.approx(122.9)
    assert calorific.share == float(calorific) == pytest.approx(172.9 / 672.9)
    supply = tanhe.non_fossil_share(**mix, convention="generation", rate=300.0)
    assert supply.power_tce == pytest.approx(300.0)
    assert supply.share > calorific.share
    empty = dict.fromkeys(mix, 0.0)
    with pytest.raises(tanhe.ZeroDenominator):
        tanhe.non_fossil_share(**empty, convention="calorific")
    with pytest.raises(tanhe.InvalidArgument) as caught:
        tanhe.non_fossil_share(**{**mix, "fossil_tce": -1.0}, convention="calorific")
    assert caught.value.argument == "fossil_tce"


def test_combustion() -> None:
    coal = tanhe.fuel_combustion("无烟煤", 1000, "t")
    assert coal.co2_t == pytest.approx(2521.5124)
    assert coal["ncv"].value == 26.7
    assert [factor.property for factor in coal.factors][:3] == ["ncv", "carbon_content", "oxidation"]
    assert coal.energy_gj == pytest.approx(26700)
    assert coal.n2o_t is None or coal.n2o_missing is None
    with pytest.raises(KeyError):
        _ = coal["gwp100"]
    raw = tanhe.fuel_combustion("raw_coal", 1.0, "t")
    assert (raw.ch4_t, raw.ch4_missing) == (None, "no published value")
    column = tanhe.fuel_combustion("raw_coal", np.ones(2), "t")
    assert column.ch4_t is not None
    assert np.isnan(column.ch4_t).all()
    wood = tanhe.fuel_combustion("wood", 1.0, "t", catalog="ipcc2006")
    assert wood.co2_t == 0
    assert wood.co2_bio_t > 0


def test_measured_values_replace_published_ones() -> None:
    own = tanhe.fuel_combustion(
        "raw_coal", 2.0, "t", measured=Measured(ncv_gj=20.0, carbon_content=0.025, oxidation=1.0)
    )
    assert own.co2_t == pytest.approx(2 * 20 * 0.025 * 44 / 12)
    assert {factor.match for factor in own.factors[:3]} == {Match.MEASURED}
    direct = tanhe.fuel_combustion("raw_coal", 2.0, "t", measured=Measured(ef_co2=1.9))
    assert direct.co2_t == 3.8


def test_purchases() -> None:
    place = tanhe.purchased_electricity(100, "MWh", region="湖南", year=2022)
    assert (place.co2_t, place.amount) == (pytest.approx(49.0), 100.0)
    assert tanhe.purchased_electricity(100, "MWh", region=430300, year=2022, allow="wider-region").co2_t == place.co2_t
    assert float(tanhe.purchased_heat(10.0, "GJ")) == pytest.approx(1.1)
    contracts = [Contract(60.0, 0.0, "direct", 2023), Contract(10.0, 0.0, "certificate", 2023)]
    market = tanhe.purchased_electricity_market(100, "MWh", contracts, region=430000, year=2023)
    assert market.contracted_mwh == 70.0
    assert market.residual_mwh == 30.0
    assert market.residual is not None
    assert market.market_co2_t == pytest.approx(30 * market.residual.value)
    assert market.location_co2_t == pytest.approx(100 * market.average.value)
    old = [Contract(60.0, 0.0, "direct", 2022)]
    with pytest.raises(tanhe.errors.SettingsConflict) as caught:
        tanhe.purchased_electricity_market(100, "MWh", old, region=430000, year=2023)
    assert caught.value.argument == "contracts"


def test_heat() -> None:
    full = tanhe.steam_heat(10.0, 1.0, rule="full")
    deducted = tanhe.steam_heat(10.0, 1.0, rule="deducted")
    assert full.heat_gj == pytest.approx(10 * full.enthalpy_kj_per_kg / 1000)
    assert full.heat_gj - deducted.heat_gj == pytest.approx(0.8374)
    assert full.state is not None
    assert full.state.kind == "saturated"
    assert tanhe.steam_heat(10.0, 1.0, 300.0, rule="full").state.kind == "superheated"
    water = tanhe.hot_water_heat(10.0, 80.0)
    assert float(water) == pytest.approx(10 * 60 * 4.1868 / 1000)
    assert water.state is None
    between = tanhe.steam_enthalpy(1.05)
    assert between.match & Match.INTERPOLATED


def balance_name(printed: str) -> str | None:
    """The name of a row of the file in this package; None for a row that neither closure nor activity needs."""
    names = {"transf_heat": "heat_supply", "final_trade_catering": "trade"}
    name = names.get(printed, printed.replace("transf_", "").replace("final_", ""))
    return name if name in energy.BALANCE_ROWS else None


def test_a_published_balance() -> None:
    """The balance of Hunan 2007 closes within the last digit, and its activity rule gives the rows of the inventory."""
    columns: dict[str, dict[str, float]] = {}
    with (DATA / "hunan_energy_balance_2007.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            name = balance_name(row["balance_row"])
            if name is not None and row["value"]:
                columns.setdefault(row["fuel"], {})[name] = float(row["value"])
    assert len(columns) == 20
    assert all(tanhe.balance_close(column, 0.1).closes for column in columns.values())
    assert not all(tanhe.balance_close(column, 0.0).closes for column in columns.values())
    activity = tanhe.balance_activity(columns["raw_coal"])
    assert (activity.thermal_power, activity.heat_supply) == (2683.81, 228.24)


def test_balances() -> None:
    column = {"supply": 100.0, "transformation": -40.0, "thermal_power": -40.0, "final": 60.0, "industry": 60.0}
    assert tanhe.balance_close(column) == energy.BalanceClosure(True, 0.0, 0.0, 0.0)
    assert not tanhe.balance_close({**column, "final": 59.0}).closes
    assert tanhe.balance_close({**column, "final": 59.0}, 1.0).closes
    activity = tanhe.balance_activity(column)
    assert (activity.total, activity.thermal_power, activity.industry) == (100.0, 40.0, 60.0)
    numbers = np.zeros(constants.BALANCE_ROWS)
    for name, value in column.items():
        numbers[energy.BALANCE_ROWS.index(name)] = value
    assert tanhe.balance_activity(numbers) == activity
    with pytest.raises(tanhe.InvalidArgument):
        tanhe.balance_activity({**column, "industry_non_energy": 61.0})
