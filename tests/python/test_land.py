# SPDX-License-Identifier: MIT
"""Land: every function against numbers worked out by hand, errors, types, NumPy inputs, the warning."""

from __future__ import annotations

import doctest
import math
import warnings
from fractions import Fraction
from typing import Any, Callable

import numpy as np
import pandas as pd
import pytest

import tanhe
from tanhe import Match, errors, land
from tanhe.land import AreaChange, Bcef, BefAbove, BefWhole, CarbonFraction, Survey

CO2 = Fraction(44, 12)
HALF = CarbonFraction(0.5)
ABOVE = BefAbove(2.0, 0.25)
STAND = land.Stand(volume_m3=1000, wood_density=0.5, bef=ABOVE, fraction=HALF)


def near(exact: Fraction | float) -> Any:
    return pytest.approx(float(exact), rel=1e-13)


def of(text: str) -> Fraction:
    """The decimal number that is meant, not the double nearest to it."""
    return Fraction(text)


def test_docstring() -> None:
    failed, tried = doctest.testmod(land)
    assert (failed, tried) == (0, 11)


def test_everything_that_is_exported_is_there() -> None:
    assert tanhe.land is land
    assert all(hasattr(land, name) for name in land.__all__)


# ---- growth and cover ----


def test_growth() -> None:
    growth = land.compare(Survey(66400, 2022, "forest_stock"), Survey(69700, 2024, "forest_stock"))
    assert (growth.years, growth.change, growth.change_per_year) == (2.0, 3300.0, 1650.0)
    assert growth.relative == near(Fraction(33, 664))
    assert growth.net_stock_growth == near(math.sqrt(697 / 664) - 1)
    assert (growth.definition_before, growth.definition_after, growth.comparable) == ("forest_stock",) * 2 + (True,)
    none = land.compare(Survey(0, 2022, 100), Survey(1, 2023, 100))
    assert (none.relative, none.net_stock_growth, none.definition_after) == (None, None, 100)


def test_a_changed_definition_is_a_warning_with_a_result() -> None:
    before, after = Survey(0.5998, 2022, "cover_forestry"), Survey(0.5411, 2024, "cover_land")
    with pytest.warns(errors.DefinitionChanged, match=r"口径变化，不可比.*after\.definition='cover_land'") as caught:
        growth = land.compare(before, after)
    assert caught[0].filename == __file__
    assert growth.change == near(of("-0.0587"))
    assert (growth.comparable, growth.net_stock_growth) == (False, None)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        land.compare(before, Survey(0.6, 2024, "cover_forestry"))
    with pytest.raises(errors.SettingsConflict):
        land.compare(before, Survey(69700, 2024, "forest_stock"))


def test_cover() -> None:
    assert land.forest_cover(trees_ha=30, bamboo_ha=10, special_shrub_ha=2, land_ha=100) == near(of("0.42"))


# ---- what a forest is made of ----


def test_expansion_factors_and_carbon_fractions() -> None:
    whole = land.bef_whole("chinese_fir", region="湖南")
    assert whole.factor is not None
    assert (whole.value, whole.factor.value, whole.factor.source_key) == (1.83, 1.83, "efdb_china")
    assert land.bef_whole("乔木林", region=430000, allow="unconfirmed").value == 1.706
    above = land.bef_above(tanhe.constants.TREE_CUNNINGHAMIA, region="湖南")
    assert (above.value, above.root_shoot) == (1.49, 0.37 / 1.49)
    assert [one.property for one in above.factors] == ["bef_above", "bef_root"]
    assert land.bef_above("chinese_fir", variant="subtropical").value == 1.66
    ipcc = land.carbon_fraction("forest")
    assert (ipcc.value, ipcc.source) == (0.47, "ipcc2006_v4")
    assert ipcc.factor is not None
    guideline = land.carbon_fraction("forest", source="provincial_land_2011", region="china", allow="unconfirmed")
    assert (guideline.value, guideline.source) == (0.5, "provincial_land_2011")
    own = tanhe.factors.overlay("subject,property,value,unit\nchinese_fir,bef_whole,1.6,1\n")
    assert land.bef_whole("chinese_fir", catalog=[own, "china"]).value == 1.6


# ---- forests ----

PROVINCIAL: dict[str, Any] = {
    "tree_volume_m3": 1e6,
    "wood_density": 0.462,
    "bef": BefWhole(1.787),
    "total_growth_rate": 0.0961,
    "consumption_rate": 0.0554,
    "consumption": "total",
    "fraction": CarbonFraction(0.5, "provincial_land_2011"),
}


def test_provincial() -> None:
    result = land.forest_provincial(**PROVINCIAL)
    per_m3 = of("0.462") * of("1.787") / 2
    assert result.tree_growth_tc == near(10**6 * of("0.0961") * per_m3)
    assert result.consumption_tc == near(10**6 * of("0.0554") * per_m3)
    change = 10**6 * (of("0.0961") - of("0.0554")) * per_m3
    assert result.total.change_tc == near(change)
    assert result.sink_co2_t == near(change * CO2)
    assert result.co2_t == -result.sink_co2_t
    assert (result.mortality_in_sink, result.total.method) == (False, "provincial")
    assert result.total.fraction == CarbonFraction(0.5, "provincial_land_2011")
    assert (result.scattered_growth_tc, result.bamboo_tc, result.economic_tc, result.shrub_tc) == (0, 0, 0, 0)
    more = land.forest_provincial(
        **{**PROVINCIAL, "consumption": "felling", "scattered_volume_m3": 1000},
        bamboo=AreaChange(100, 110, 5, 68.48),
        economic=AreaChange(10, 9, 1, 20),
        shrub=AreaChange(0, 3, 3, 10),
    )
    assert more.mortality_in_sink is True
    assert more.scattered_growth_tc == near(1000 * of("0.0961") * per_m3)
    assert more.bamboo_tc == near(2 * of("68.48") / 2)
    assert (more.economic_tc, more.shrub_tc) == (-10.0, 5.0)


def test_the_two_expansion_factors_are_two_types() -> None:
    with pytest.raises(TypeError, match="bef must be a BefWhole, not BefAbove"):
        land.forest_provincial(**{**PROVINCIAL, "bef": ABOVE})
    with pytest.raises(TypeError, match="bef must be a BefWhole, not float"):
        land.forest_provincial(**{**PROVINCIAL, "bef": 1.787})
    with pytest.raises(TypeError, match="fraction must be a CarbonFraction, not NoneType"):
        land.forest_provincial(**{**PROVINCIAL, "fraction": None})
    with pytest.raises(TypeError, match=r"stands\[0\]\.bef must be a BefAbove, not BefWhole"):
        land.stand_mix([land.Stand(1000, 0.5, BefWhole(1.6), HALF)])  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="before must be a Survey, not float"):
        land.compare(0.5, Survey(1, 2024, 100))  # type: ignore[arg-type]


def test_gain_loss() -> None:
    result = land.forest_gain_loss(
        area_ha=10,
        growth_t_per_ha=5,
        growth_root_shoot=0.25,
        fraction=HALF,
        harvest_m3=8,
        harvest=Bcef(0.5, 0.25),
        fuelwood_m3=4,
        fuelwood_t=4,
        disturbed_ha=1,
        disturbed_t_per_ha=40,
        disturbed_fraction=0.25,
    )
    # 10 * 5 * 1.25 / 2; (8 + 4) * 0.5 * 1.25 / 2 + 4 / 2 + 40 * 1.25 / 2 * 0.25
    assert (result.gain_tc, result.loss_tc, result.change_tc) == (31.25, 12.0, 19.25)
    assert result.co2_t == near(-CO2 * of("19.25"))
    grown = land.forest_gain_loss(area_ha=10, growth_t_per_ha=5, growth_root_shoot=0.25, fraction=HALF)
    assert (grown.change_tc, grown.loss_tc, grown.method) == (31.25, 0.0, "gain_loss")


def test_stock_difference() -> None:
    before = land.ForestStock(100, 60, Bcef(0.6, 0.24), HALF, 2020)
    after = land.ForestStock(100, 70, Bcef(0.6, 0.24), HALF, 2025)
    result = land.forest_stock_difference(before, after)
    change = 100 * 10 * of("0.6") * of("1.24") / 2 / 5
    assert result.change_tc == near(change)
    assert result.sink_co2_t == -result.co2_t == near(change * CO2)
    assert (result.gain_tc, result.loss_tc, result.fraction) == (None, None, HALF)
    other = land.ForestStock(100, 70, Bcef(0.6, 0.24), CarbonFraction(0.47, "ipcc2006_v4"), 2025)
    with pytest.raises(errors.SettingsConflict):
        land.forest_stock_difference(before, other)


CONVERSION = {
    "area_ha": 10.0,
    "mean_area_10_years_ha": 8.0,
    "biomass_before_t_per_ha": 100.0,
    "biomass_after_t_per_ha": 20.0,
}


def test_conversion() -> None:
    result = land.forest_conversion(
        **CONVERSION,
        on_site=0.4,
        off_site=0.3,
        decayed=0.1,
        oxidised=0.9,
        fraction=HALF,
        ch4_c_per_c=0.012,
        n2o_n_per_n=0.007,
        n_per_c=0.01,
    )
    assert result.burnt_on_site_tc == near(144)  # 10 * 80 * 0.4 * 0.9 / 2
    assert (result.on_site_co2_t, result.off_site_co2_t) == (near(528), near(396))
    assert result.decay_co2_t == near(32 * CO2)  # 8 * 80 * 0.1 / 2
    assert result.co2_t == -result.sink_co2_t == near(924 + 32 * CO2)
    assert (result.ch4_t, result.n2o_t) == (near(of("2.304")), near(144 * of("0.00007") * Fraction(44, 28)))
    assert result.factors == ()
    with pytest.raises(tanhe.UnconfirmedFactor):
        land.forest_conversion(**CONVERSION)
    published = land.forest_conversion(**CONVERSION, oxidised=1.0, fraction=HALF, allow="unconfirmed")
    on_site = [one.value for one in published.factors if one.variant == "burnt_on_site"]
    assert len(on_site) == 1
    assert published.burnt_on_site_tc == near(10 * 80 * Fraction(on_site[0]) / 2)
    assert len(published.factors) == 6


# ---- trees ----


def own_tree() -> land.TreeModel:
    """Stem 0.5 x, branch 0.25 x, leaf 0.125 x, root 0.375 x with x = D^2 H."""
    parts = {"stem": 0.5, "branch": 0.25, "leaf": 0.125, "root": 0.375}
    return land.TreeModel(**{part: land.TreeEquation(a, 1.0, part, "d2h") for part, a in parts.items()})


def test_a_model_is_found() -> None:
    fir = land.tree_model("chinese_fir")
    stem = fir.stem
    assert (stem.a, stem.b, stem.part, stem.form) == (0.0411, 0.8941, "stem", "d2h")
    assert (stem.species, stem.source, stem.locator, stem.region) == ("chinese_fir", "anhui_2016", "Table 1", 340000)
    assert (stem.dbh_min_cm, stem.dbh_max_cm, stem.grade, stem.match) == (1.0, 85.5, "C", Match.SINGLE_SOURCED)
    assert (fir.root.part, fir.root.a) == ("root", 0.0314)
    assert land.tree_model("杉木", "anhui_2016") == fir
    with pytest.raises(tanhe.FactorNotFound):
        land.tree_model("chinese_fir", "guangxi_2017")
    with pytest.raises(tanhe.UnknownName) as caught:
        land.tree_model("fir tree")
    assert caught.value.argument == "species"


def test_trees() -> None:
    dbh, height = np.array([2.0, 4.0]), np.array([3.0, 5.0])
    result = land.trees(own_tree(), dbh, height, carbon_fraction=HALF)
    assert result.above_kg.tolist() == [10.5, 70.0]  # x = 12 and 80
    assert result.whole_kg.tolist() == [15.0, 100.0]
    assert (result.above_t, result.root_t, result.whole_t, result.carbon_tc) == (0.0805, 0.0345, 0.115, 0.0575)
    assert (result.trees, result.bad, result.fraction, result.status.tolist()) == (2, 0, HALF, [0, 0])
    without = land.trees(own_tree(), dbh, height)
    assert (without.carbon_tc, without.fraction) == (None, None)
    fir = land.tree_model("chinese_fir")
    both = land.trees([own_tree(), fir], dbh, height, np.array([1, 0], dtype=np.int32))
    parts = (getattr(fir, part) for part in ("stem", "branch", "leaf", "root"))
    assert both.whole_kg[0] == pytest.approx(sum(one.a * 12.0**one.b for one in parts), rel=1e-12)
    assert both.whole_kg[1] == 100.0
    assert land.trees(own_tree(), [], []).trees == 0


def test_columns_of_other_kinds() -> None:
    wanted = land.trees(own_tree(), [2.0, 4.0], [3.0, 5.0]).whole_kg.tolist()
    for kind in (np.float32, np.int64):
        assert land.trees(own_tree(), np.array([2, 4], dtype=kind), [3, 5]).whole_kg.tolist() == wanted
    frame = pd.DataFrame({"d": [2.0, 4.0], "h": [3.0, 5.0], "kind": [0, 0]})
    assert land.trees(own_tree(), frame["d"], frame["h"], frame["kind"]).whole_kg.tolist() == wanted
    step = np.array([2.0, 9.0, 4.0])[::2]
    assert land.trees(own_tree(), step, [3.0, 5.0], [0, 0]).whole_kg.tolist() == wanted
    table = land.trees(own_tree(), np.array([[2.0], [4.0]]), np.array([[3.0], [5.0]]))
    assert table.whole_kg.shape == table.status.shape == (2, 1)
    for wrong in (["2", "4"], np.array([True, False]), np.array(["2020-01-01", "2020-01-02"], dtype="M8[D]")):
        with pytest.raises(tanhe.InvalidArgument) as caught:
            land.trees(own_tree(), wrong, [3.0, 5.0])  # type: ignore[arg-type]
        assert caught.value.argument == "dbh_cm"


def test_columns_are_not_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    real = land.doubles_at
    monkeypatch.setattr(land, "doubles_at", lambda array: seen.append(array.ctypes.data) or real(array))
    dbh, height, index = np.array([2.0]), np.array([3.0]), np.array([0], dtype=np.int32)
    land.trees(own_tree(), dbh, height, index)
    assert seen[:2] == [dbh.ctypes.data, height.ctypes.data]
    assert land._integers(index, "model") is index


def test_bad_trees() -> None:
    fir = land.tree_model("chinese_fir")
    dbh, height = [20.0, 90.0, math.nan, 20.0], [15.0, 15.0, 15.0, 15.0]
    with pytest.raises(errors.OutOfTable, match=r"tree 1, D 90\.0 cm.*2 of 4 are bad"):
        land.trees(fir, dbh, height)
    result = land.trees(fir, dbh, height, keep_going=True)
    assert (result.trees, result.bad) == (2, 2)
    assert result.status.tolist() == [0, tanhe.constants.ESTATE, tanhe.constants.EARG, 0]
    assert np.isnan(result.whole_kg).tolist() == [False, True, True, False]
    assert result.whole_t == near(2 * Fraction(result.whole_kg[0]) / 1000)
    with pytest.raises(tanhe.InvalidArgument, match="tree 0"):
        land.trees(fir, [20.0], [15.0], [1])


# ---- stands, plots, projects ----


def test_stands() -> None:
    result = land.stand_mix([STAND])
    assert (result.above_t, result.root_t, result.whole_t, result.carbon_tc) == (1000, 250, 1250, 625)
    assert result.stock_co2_t == near(625 * CO2)
    assert result.fraction == HALF
    mixed = land.stand_mix(iter([STAND, land.Stand(1000, 0.5, ABOVE, CarbonFraction(0.4))]))
    assert (mixed.carbon_tc, mixed.fraction) == (1125.0, None)
    empty = land.stand_mix([])
    assert (empty.carbon_tc, empty.fraction) == (0.0, None)
    with pytest.raises(errors.SettingsConflict):
        land.stand_mix([STAND, land.Stand(1000, 0.5, ABOVE, CarbonFraction(0.5, "ipcc2006_v4"))])


def test_plots() -> None:
    one = land.plots([100, 120, 110, 130, 90], None, 12.5, 0.9)
    assert (one.mean_per_ha, one.total, one.area_ha, one.degrees_of_freedom) == (110.0, 1375.0, 12.5, 4)
    assert one.standard_error == near(math.sqrt(50))
    assert one.t == near(2.1318467863266505158)
    assert one.half_width == one.t * one.standard_error
    assert one.relative_error == one.half_width / 110
    # 30 ha: 10, 12, 14; 70 ha: 20, 24: mean 0.3 * 12 + 0.7 * 22, SE^2 = 0.09 * 4/3 + 0.49 * 4
    values, strata = np.array([20, 10, 12, 24, 14], dtype=np.float32), np.array([1, 0, 0, 1, 0])
    two = land.plots(values, strata, [30.0, 70.0], 0.95)
    assert (two.mean_per_ha, two.total, two.confidence) == (near(19), near(1900), 0.95)
    assert two.standard_error == near(math.sqrt(2.08))
    assert two.degrees_of_freedom == 3
    assert land.plots([-3, 3], None, [2.0], 0.5).relative_error is None
    with pytest.raises(tanhe.InvalidArgument, match=r"per_ha \[1\] is nan"):  # what may be negative is not blamed
        land.plots([-3, math.nan], None, [2.0], 0.5)
    with pytest.raises(tanhe.InvalidArgument, match="fewer than two plots") as caught:
        land.plots([20.0, 10.0, 12.0], [1, 0, 0], [30.0, 70.0], 0.9)
    assert caught.value.argument == "strata"
    assert caught.value.status == tanhe.constants.EMISSING


PERIOD: dict[str, Any] = {
    "project_sink_co2_t": 1000.0,
    "baseline_sink_co2_t": 100.0,
    "emissions_co2e_t": 20.0,
    "leakage_co2_t": 10.0,
}


def test_project() -> None:
    plain = land.project_reduction(edition="ar_cm_001", **PERIOD)
    assert (plain.net_sink_co2_t, plain.credited_sink_co2_t, plain.deduction) == (870.0, 870.0, 0.0)
    assert (plain.deduction_factor, plain.buffer_factor, plain.edition) == (None, None, "ar_cm_001")
    own = land.project_reduction(edition="ccer_14_001", relative_error=0.15, deduction=0.1, buffer=0.25, **PERIOD)
    assert (own.project_sink_co2_t, own.deducted_sink_co2_t) == (near(900), near(100))
    assert own.net_sink_co2_t == near(770)
    assert (own.buffer_sink_co2_t, own.credited_sink_co2_t) == (near(of("192.5")), near(of("577.5")))
    with pytest.raises(tanhe.UnconfirmedFactor):
        land.project_reduction(edition="ar_cm_003", relative_error=0.15, **PERIOD)
    recalled = land.project_reduction(edition="ar_cm_003", relative_error=0.15, allow="unconfirmed", **PERIOD)
    assert recalled.deduction_factor is not None
    assert recalled.deduction_factor.variant == "error_10_to_20"
    assert recalled.credited_sink_co2_t == near(870 - 1000 * Fraction(recalled.deduction))
    with pytest.raises(errors.OutOfTable):
        land.project_reduction(edition="ar_cm_001", relative_error=0.31, deduction=0.5, **PERIOD)


def test_project_curve() -> None:
    curve = land.project_curve([100, 110, 105], area_ha=2, wood_density=0.5, bef=ABOVE, fraction=HALF)
    per_m3 = of("0.625") * 2 * CO2  # 0.5 * 2 * 1.25 * 0.5 tC, of 2 ha
    assert curve.stock_co2_t.tolist() == [near(100 * per_m3), near(110 * per_m3), near(105 * per_m3)]
    assert curve.sink_co2_t.tolist() == [near(10 * per_m3), near(-5 * per_m3)]
    assert curve.total_sink_co2_t == near(5 * per_m3)


# ---- bamboo and urban trees ----


def test_bamboo() -> None:
    young = land.moso("moso_1a", 1250)
    assert (young.culms_per_ha, young.culm_kg, young.fraction.value) == (1250.0, 16.204, 0.476)
    assert [one.source_key for one in young.factors] == ["taojiang_2017"] * 2
    stand = land.bamboo_stand([young, land.BambooAge(100, 10, CarbonFraction(0.5, "taojiang_2017"))])
    assert stand.biomass_t_per_ha == near(of("21.255"))
    assert stand.carbon_tc_per_ha == near(of("20.255") * of("0.476") + of("0.5"))
    with pytest.raises(errors.SettingsConflict):
        land.bamboo_stand([young, land.BambooAge(100, 10, HALF)])


def test_urban_trees() -> None:
    crown = land.urban_trees("urban_crown", 10)
    assert crown.sink_co2_t == near(29 * CO2)
    assert (crown.co2_t, crown.change.method, crown.factor.value) == (-crown.sink_co2_t, "growth_factor", 2.9)
    assert crown.change.fraction is None
    assert land.urban_trees("城市松树", 1000).sink_co2_t == near(of("8.7") * CO2)


# ---- wetlands and soils ----


def test_wetland() -> None:
    lake = land.wetland("managed_wetland", 1, variant="temperate", burial_tc_per_ha=1, n2o_kg_per_ha=0, gwp="ar5")
    assert (lake.ch4_t, lake.co2_t) == (near(of("0.235")), near(-CO2))
    assert lake.net_co2e_t == near(of("0.235") * 28 - CO2)
    assert (lake.ch4_missing, lake.in_inventory) == (None, True)
    assert lake.ch4_gwp is not None
    assert (lake.ch4_gwp.value, lake.ch4_gwp.source_key) == (28.0, "ar5")
    assert lake.co2_factor is not None
    assert lake.co2_factor.match == Match.MEASURED
    unknown = land.wetland("managed_wetland", 1, variant="temperate")
    assert (unknown.co2_t, unknown.net_co2e_t, unknown.co2_factor) == (None, None, None)
    assert unknown.co2_missing == "no published value"
    natural = land.wetland("natural_wetland", 1, variant="temperate", burial_tc_per_ha=1)
    assert natural.in_inventory is False
    alone = land.wetland("natural_wetland", 1, variant="temperate", gwp="ar4", catalog="wetlands_2013")
    assert alone.ch4_gwp is not None
    assert (alone.ch4_gwp.value, alone.ch4_gwp.source_key) == (25.0, "ar4")
    bog = land.wetland("rewetted_organic_soil", 100, variant="nutrient_poor", gwp="ar5")
    assert bog.ch4_t == near(of("9.2") * Fraction(16, 12))
    assert bog.co2_t == near(-23 * CO2)


SOIL: dict[str, Any] = {"land": "cropland", "soil": "hac_soil", "climate": "warm_temperate_moist"}


def test_soils() -> None:
    paddy = {"land_use": "paddy", "f_management": 1.0, "f_input": 1.0}
    for edition, reference, factor in (("ipcc2006", 88, "1.1"), ("ipcc2019", 64, "1.35")):
        stock = land.soil_carbon(**SOIL, **paddy, allow=edition)
        assert stock.soc_tc_per_ha == near(reference * of(factor))
        assert [one.value for one in stock.factors] == [reference, float(factor), 1.0, 1.0]
        assert [one.match == Match.MEASURED for one in stock.factors] == [False, False, True, True]
    with pytest.raises(tanhe.RangeChoice):
        land.soil_carbon(**SOIL, **paddy)
    own = land.soil_carbon(land="grassland", reference_tc_per_ha=50, f_land_use=1, f_management=0.9, f_input=1)
    assert own.soc_tc_per_ha == near(45)
    with pytest.raises(tanhe.InvalidArgument):
        land.soil_carbon(**SOIL, **paddy, f_land_use=1.0, allow="ipcc2006")


def test_soil_change() -> None:
    change = land.soil_change(before_tc_per_ha=60, after_tc_per_ha=66, area_ha=10)
    assert (change.change_tc, change.co2_t, change.sink_co2_t) == (near(3), near(-11), near(11))
    assert (change.method, change.fraction) == ("stock_change", None)
    assert land.soil_change(before_tc_per_ha=60, after_tc_per_ha=66, area_ha=10, years=10).change_tc == near(6)


# ---- wood products and fire ----


def test_wood_products() -> None:
    rate = land.hwp_rate(1)
    assert rate == math.log(2)
    pool = land.hwp_decay(np.array([0, 0, 100]), initial_tc=80, rate=rate)
    last = 10 + 50 / math.log(2)
    assert pool.stock_tc.tolist() == [80.0, near(40), near(20), near(last)]
    assert pool.released_tc.tolist() == [near(40), near(20), near(110 - 50 / math.log(2))]
    assert (pool.change.gain_tc, pool.change.method, pool.change.fraction) == (100.0, "decay", None)
    assert pool.sink_co2_t == -pool.co2_t == near(pool.change.change_tc * 44 / 12)
    paper = land.hwp_rate_find("paper")
    assert (float(paper), paper.factor.value, paper.factor.property) == (near(math.log(2) / 2), 2.0, "half_life")
    assert land.hwp_decay([], rate=paper, initial_tc=5).stock_tc.tolist() == [5.0]
    with pytest.raises(tanhe.FactorNotFound):
        land.hwp_rate_find("sawnwood", allow="ipcc2006")


def test_fire() -> None:
    straw = land.fire("crop_residue_burning", 10, 5, 0.8)
    assert (straw.burnt_t, straw.co2_t) == (40.0, 0.0)
    assert (straw.co2_bio_t, straw.ch4_t) == (near(40 * of("1.515")), near(40 * of("0.0027")))
    assert straw.co_t == near(40 * of("0.092"))
    assert straw.co_missing is None
    assert land.fire("savanna_fire", 10, 5, 0.8).co2_t == 0
    forest = land.fire("extratropical_forest_fire", 10, 5, 0.8)
    assert (forest.co2_bio_t, forest.co2_t) == (0.0, near(40 * of("1.569")))
    assert {one.property for one in forest.factors} >= {"ef_co2", "ef_ch4", "ef_n2o"}
    own = tanhe.factors.overlay(
        "subject,property,value,unit\n"
        "savanna_fire,ef_co2,1,tCO2/t\nsavanna_fire,ef_ch4,2,kgCH4/t\nsavanna_fire,ef_n2o,3,kgN2O/t\n"
    )
    little = land.fire("savanna_fire", 1, 1, 1, catalog=own)
    assert (little.co_t, little.co_missing, little.ch4_t) == (None, "no published value", near(of("0.002")))


# ---- farming ----


def test_rice() -> None:
    season = land.rice_season("early_rice", "rice_central_south", 250, allow="unconfirmed")
    assert (season.ch4_t, season.factor.value) == (60.25, 241.0)
    with pytest.raises(tanhe.UnconfirmedFactor):
        land.rice_season("early_rice", "rice_central_south", 250)
    regimes = {"water": "water_single", "preseason": "preseason_short"}
    field = land.rice(area_ha=100, days=100, **regimes, allow="ipcc2006")
    assert (field.ef_kg_per_ha_day, field.ch4_t, field.sf_organic) == (near(of("0.78")), near(of("7.8")), 1.0)
    assert (field.days, field.organic_factors) == (100.0, ())
    straw = land.rice(
        area_ha=100,
        days=100,
        place="rice_east_asia",
        **regimes,
        organic_t_per_ha={"organic_straw_short": 3.0},
        allow="ipcc2019",
    )
    assert straw.sf_organic == near(2.26576777059159723)  # (1 + 3)^0.59
    assert straw.ch4_t == near(21.2347755459844493)
    assert [one.value for one in straw.organic_factors] == [1.0]
    own = land.rice(area_ha=1, days=10, baseline_kg_per_ha_day=2, sf_water=0.5, sf_preseason=1.5)
    assert own.ch4_t == near(of("0.015"))
    kinds = ("organic_straw_short", "organic_straw_long", "organic_compost", "organic_farmyard", "organic_green")
    with pytest.raises(tanhe.InvalidArgument, match="5 additions, 4 at most"):
        land.rice(area_ha=1, **regimes, organic_t_per_ha=dict.fromkeys(kinds, 1.0))


def test_nitrogen() -> None:
    fields = {"synthetic_t": 1000, "organic_t": 400, "residue_t": 200, "pasture_t": 100, "rice_share": 0.25}
    soil = land.soil_n2o(**fields, allow="ipcc2006")
    n2o = Fraction(44, 28)
    # 1200 * 0.01 + 400 * 0.003 + 100 * 0.02; 200 * 0.01; 510 * 0.0075
    assert soil.direct_n2o_t == near(of("15.2") * n2o)
    assert (soil.deposited_n2o_t, soil.leached_n2o_t) == (near(2 * n2o), near(of("3.825") * n2o))
    assert soil.n2o_t == near(of("21.025") * n2o)
    assert (soil.volatilised_tn, soil.leached_tn) == (near(200), near(510))
    assert len(soil.factors) == 8
    rates = {"volatilised_synthetic": 0, "volatilised_organic": 0, "leached": 0}
    zone = land.soil_n2o(synthetic_t=1000, **rates, zone="n2o_zone_4", allow="unconfirmed")
    assert zone.n2o_t == near(of("10.9") * n2o)
    with pytest.raises(tanhe.RangeChoice):
        land.soil_n2o(synthetic_t=1000, rice_share=1)


def test_residues() -> None:
    own = {"dry_ratio": 0.8, "n_straw": 0.01, "harvest_index": 0.5, "root_shoot": 0.1}
    result = land.crop_residue_nitrogen("rice", yield_t=100, returned=0.5, **own)
    # 100 * 0.5 * 0.8 * 0.01 + 200 * 0.1 * 0.01: the roots without the dry ratio
    assert result.nitrogen_tn == float(result) == near(of("0.6"))
    published = land.crop_residue_nitrogen("rice", yield_t=100, returned=0.5, allow="unconfirmed")
    dry, straw, index, root = (Fraction(one.value) for one in published.factors)
    whole = 100 / index
    assert published.nitrogen_tn == near(((whole - 100) / 2 * dry + whole * root) * straw)
    with pytest.raises(tanhe.ZeroDenominator):
        land.crop_residue_nitrogen("rice", yield_t=100, returned=0.5, **{**own, "harvest_index": 0})


def test_livestock() -> None:
    herd = land.livestock("dairy_cattle", 1200, manure="temperature_17", allow="ipcc2006")
    assert herd.enteric_ch4_t == near(of("81.6"))  # 68 kg a head
    assert (herd.manure_n2o_t, herd.manure_n2o_missing) == (None, "no published value")
    assert herd.manure_ch4_missing is None
    assert [one.property for one in herd.factors] == ["ef_ch4_enteric", "ef_ch4_manure"]
    assert herd.manure_ch4_t == near(1200 * Fraction(herd.factors[1].value) / 1000)
    unclear = land.livestock("dairy_cattle", 1200)
    assert (unclear.enteric_ch4_t, unclear.factors) == (None, ())
    assert unclear.enteric_missing == errors.status_text(tanhe.constants.ECHOICE)
    own = land.livestock("poultry", 1000, enteric_kg=0, manure_ch4_kg=0.02, manure_n2o_kg=0.007)
    assert (own.enteric_ch4_t, own.manure_ch4_t, own.manure_n2o_t) == (0.0, near(of("0.02")), near(of("0.007")))


def test_lime() -> None:
    lime = land.soil_lime("limestone", 100)
    assert lime.co2_t == float(lime) == near(44)
    assert lime.factor.value == 0.12
    assert land.soil_lime("urea_applied", 100).co2_t == near(20 * CO2)


# ---- errors ----


@pytest.mark.parametrize(
    ("call", "kind", "argument"),
    [
        (
            lambda: land.compare(Survey(-1, 2022, 100), Survey(1, 2024, 100)),
            tanhe.InvalidArgument,
            "before.value",
        ),
        (lambda: land.compare(Survey(1, 2024, 100), Survey(1, 2022, 100)), tanhe.InvalidArgument, None),
        (lambda: land.compare(Survey(1, 2022, 99), Survey(1, 2024, 99)), tanhe.InvalidArgument, None),
        (
            lambda: land.compare(Survey(1, 2022, "cover"), Survey(1, 2024, 100)),
            tanhe.UnknownName,
            "before.definition",
        ),
        (
            lambda: land.compare(Survey(1, 2022.5, 100), Survey(1, 2024, 100)),
            tanhe.InvalidArgument,
            "before.year",
        ),
        (
            lambda: land.forest_cover(trees_ha=1, bamboo_ha=0, special_shrub_ha=0, land_ha=0),
            tanhe.ZeroDenominator,
            None,
        ),
        (
            lambda: land.forest_cover(trees_ha=-1, bamboo_ha=0, special_shrub_ha=0, land_ha=1),
            tanhe.InvalidArgument,
            "trees_ha",
        ),
        (lambda: land.forest_provincial(**{**PROVINCIAL, "consumption": "net"}), tanhe.UnknownName, "consumption"),
        (
            lambda: land.forest_provincial(**{**PROVINCIAL, "bef": BefWhole(math.nan)}),
            tanhe.InvalidArgument,
            "bef.value",
        ),
        (
            lambda: land.forest_provincial(**{**PROVINCIAL, "wood_density": None}),
            tanhe.InvalidArgument,
            "wood_density",
        ),
        (
            lambda: land.forest_provincial(**{**PROVINCIAL, "fraction": CarbonFraction(0.5, "nobody")}),
            tanhe.UnknownName,
            "fraction.source",
        ),
        (
            lambda: land.forest_provincial(**PROVINCIAL, bamboo=AreaChange(1, 2, "5", 3)),
            tanhe.InvalidArgument,
            "bamboo.years",
        ),
        (lambda: land.bef_whole("chinese fir tree"), tanhe.UnknownName, "subject"),
        (lambda: land.bef_above("tree_forest", region="china"), tanhe.FactorNotFound, None),
        (lambda: land.carbon_fraction("forest", source="nobody"), tanhe.UnknownName, "source"),
        (lambda: land.trees(own_tree(), [1.0], [1.0, 2.0]), tanhe.InvalidArgument, "height_m"),
        (lambda: land.trees(own_tree(), [1.0], [1.0], [0, 0]), tanhe.InvalidArgument, "model"),
        (lambda: land.trees(own_tree(), [1.0], [1.0], [0.0]), tanhe.InvalidArgument, "model"),
        (lambda: land.trees(own_tree(), [1.0], [1.0], np.array([2**32])), tanhe.InvalidArgument, "model"),
        (
            lambda: land.trees(own_tree(), [], [], carbon_fraction=CarbonFraction(-1.0)),
            tanhe.InvalidArgument,
            "carbon_fraction.value",
        ),
        (
            lambda: land.stand_mix([STAND, land.Stand(-1, 0.5, ABOVE, HALF)]),
            tanhe.InvalidArgument,
            "stands[1].volume_m3",
        ),
        (lambda: land.plots([1.0, math.nan], None, 1.0, 0.9), tanhe.InvalidArgument, "per_ha"),
        (lambda: land.plots([1.0, 2.0], [0], 1.0, 0.9), tanhe.InvalidArgument, "strata"),
        (lambda: land.plots([1.0, 2.0], [0, -1], 1.0, 0.9), tanhe.InvalidArgument, "strata"),
        (lambda: land.project_reduction(edition="vcs", **PERIOD), tanhe.UnknownName, "edition"),
        (
            lambda: land.project_reduction(
                edition="ar_cm_001", **{**PERIOD, "project_sink_co2_t": -1.0, "leakage_co2_t": -1.0}
            ),
            tanhe.InvalidArgument,
            "leakage_co2_t",
        ),
        (
            lambda: land.project_curve([1.0], area_ha=1, wood_density=0.5, bef=ABOVE, fraction=HALF),
            tanhe.InvalidArgument,
            "volume_m3_per_ha",
        ),
        (lambda: land.moso("moso_2a", 1), tanhe.UnknownName, "age"),
        (lambda: land.urban_trees("tree_forest", 1), tanhe.UnknownName, "subject"),
        (lambda: land.wetland("cropland", 1), tanhe.UnknownName, "subject"),
        (lambda: land.wetland("managed_wetland", 1, gwp="ar7"), tanhe.UnknownName, "gwp"),
        (lambda: land.wetland("managed_wetland", -1, variant="temperate"), tanhe.InvalidArgument, "area_ha"),
        (lambda: land.soil_carbon(land="cropland", soil="not a soil"), tanhe.UnknownName, "soil"),
        (
            lambda: land.soil_change(before_tc_per_ha=1, after_tc_per_ha=1, area_ha="1"),
            tanhe.InvalidArgument,
            "area_ha",
        ),
        (lambda: land.hwp_rate(-1), tanhe.InvalidArgument, "half_life"),
        (lambda: land.hwp_rate_find("roundwood"), tanhe.FactorNotFound, None),
        (lambda: land.hwp_decay([1.0, -1.0], rate=1.0), tanhe.InvalidArgument, "inflow_tc"),
        (lambda: land.hwp_decay(["1"], rate=1.0), tanhe.InvalidArgument, "inflow_tc"),
        (lambda: land.fire("cropland", 1, 1, 1), tanhe.UnknownName, "subject"),
        (lambda: land.fire("savanna_fire", 1, math.inf, 1), tanhe.InvalidArgument, "fuel_t_per_ha"),
        (lambda: land.rice_season("rice", "rice_east", 1), tanhe.UnknownName, None),
        (lambda: land.rice(area_ha=1, organic_t_per_ha={"straw": 1.0}), tanhe.UnknownName, "organic_t_per_ha"),
        (lambda: land.rice(area_ha=1, water="water_single"), tanhe.InvalidArgument, None),
        (lambda: land.soil_n2o(synthetic_t=-1), tanhe.InvalidArgument, "synthetic_t"),
        (lambda: land.soil_n2o(zone="rice_east"), tanhe.UnknownName, None),
        (lambda: land.crop_residue_nitrogen("rice", yield_t=1, returned=0.5), tanhe.UnconfirmedFactor, None),
        (lambda: land.livestock("dog", 1), tanhe.UnknownName, "animal"),
        (lambda: land.livestock("swine", -1), tanhe.InvalidArgument, "head"),
        (lambda: land.soil_lime("limestone", 1, allow="ipcc1996"), tanhe.UnknownName, "allow"),
        (lambda: land.soil_lime("limestone", 1e308, allow="ipcc2006", catalog=HUGE), tanhe.ResultOverflow, None),
    ],
)
def test_the_argument_that_was_wrong(
    call: Callable[[], object], kind: type[tanhe.TanheError], argument: str | None
) -> None:
    with pytest.raises(kind) as caught:
        call()
    assert caught.value.argument == argument
    assert caught.value.text in str(caught.value)
    assert caught.value.text_zh in str(caught.value)


HUGE = tanhe.factors.overlay("subject,property,value,unit\nlimestone,ef_co2_c,10,tC/t\n")
