# SPDX-License-Identifier: MIT
"""Land 土地: forests, trees, plots, projects, bamboo, wetlands, soils, wood products, fire; rice, nitrogen, livestock.

What goes into the atmosphere is positive in `co2_t`, `ch4_t`, `n2o_t`, and what is removed from it negative; a field
called a sink (`sink_co2_t`) is the other way round. Volumes are in m3, areas in ha, dry matter and carbon in t, rates
as fractions (0.035, not 3.5), times in years; arguments have the names of the fields in include/tanhe/land.h, where
each method is described.

    >>> from tanhe import land
    >>> before = land.Survey(66400, 2022, "forest_stock")
    >>> growth = land.compare(before, land.Survey(69700, 2024, "forest_stock"))
    >>> round(growth.net_stock_growth, 4), growth.comparable
    (0.0245, True)

A whole-tree and an above-ground expansion factor are two types, so that roots are not counted twice; a carbon fraction
says whose it is, and two sources in one result are an error. Both are looked up, or one's own:

    >>> fir = land.bef_above("chinese_fir")
    >>> print(fir.factors[0])
    chinese_fir bef_above = 1.49 1 [efdb_china, EF ID 523590; grade A; exact]
    >>> half = land.CarbonFraction(0.5)
    >>> stand = land.Stand(volume_m3=1000, wood_density=0.31, bef=fir, fraction=half)
    >>> round(land.stand_mix([stand]).stock_co2_t, 1)
    1057.1

An argument that may be None is the published value then. Values on which the 2006 Guidelines and the 2019 Refinement
differ need ``allow="ipcc2006"`` or ``"ipcc2019"``, recalled ones ``"unconfirmed"``. A gas that is not known is None,
and the reason stands beside it:

    >>> herd = land.livestock("dairy_cattle", 1200, manure="temperature_17", allow="ipcc2006")
    >>> round(herd.enteric_ch4_t, 1), herd.manure_n2o_t, herd.manure_n2o_missing
    (81.6, None, 'no published value')
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from ctypes import Array, byref, c_double, c_int32, c_void_p, cast, create_string_buffer
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, Callable, SupportsFloat, TypeVar

import numpy as np
from numpy.typing import NDArray

from . import _abi, _names
from . import constants as c
from ._arrays import INTEGERS, Column, Doubles, doubles, doubles_at, scalar
from ._library import lib
from ._names import AllowLike, Id, Match
from .catalog import Catalog, CatalogLike, Factor, as_catalog
from .errors import InvalidArgument, check, class_of, fail, finite_or_none, status_text

__all__ = [
    "AreaChange",
    "BambooAge",
    "BambooStand",
    "Bcef",
    "BefAbove",
    "BefWhole",
    "CarbonChange",
    "CarbonFraction",
    "ConversionResult",
    "DecayRate",
    "FireResult",
    "ForestStock",
    "GrowthResult",
    "LimeResult",
    "LivestockResult",
    "PlotEstimate",
    "ProjectCurve",
    "ProjectResult",
    "ProvincialResult",
    "ResidueNitrogen",
    "RiceResult",
    "SeasonResult",
    "SoilN2O",
    "SoilStock",
    "Stand",
    "StandCarbon",
    "Survey",
    "TreeEquation",
    "TreeModel",
    "Trees",
    "UrbanTrees",
    "WetlandResult",
    "WoodProducts",
    "bamboo_stand",
    "bef_above",
    "bef_whole",
    "carbon_fraction",
    "compare",
    "crop_residue_nitrogen",
    "fire",
    "forest_conversion",
    "forest_cover",
    "forest_gain_loss",
    "forest_provincial",
    "forest_stock_difference",
    "hwp_decay",
    "hwp_rate",
    "hwp_rate_find",
    "livestock",
    "moso",
    "plots",
    "project_curve",
    "project_reduction",
    "rice",
    "rice_season",
    "soil_carbon",
    "soil_change",
    "soil_lime",
    "soil_n2o",
    "stand_mix",
    "tree_model",
    "trees",
    "urban_trees",
    "wetland",
]

Integers = NDArray[np.int32]
Result = TypeVar("Result")

DEFINITIONS = {
    "standing_stock": c.SURVEY_STANDING_STOCK,
    "forest_stock": c.SURVEY_FOREST_STOCK,
    "cover_forestry": c.SURVEY_COVER_FORESTRY,
    "cover_land": c.SURVEY_COVER_LAND,
}
CONSUMPTION = {"total": c.CONSUMPTION_TOTAL, "felling": c.CONSUMPTION_FELLING}
EDITIONS = {
    "ar_cm_001": c.PROJECT_AR_CM_001,
    "ar_cm_003": c.PROJECT_AR_CM_003,
    "ccer_14_001": c.PROJECT_CCER_14_001,
}
METHODS = {
    "provincial": c.LAND_PROVINCIAL,
    "gain_loss": c.LAND_GAIN_LOSS,
    "stock_difference": c.LAND_STOCK_DIFFERENCE,
    "stock_change": c.LAND_STOCK_CHANGE,
    "growth_factor": c.LAND_GROWTH_FACTOR,
    "decay": c.LAND_DECAY,
}
PARTS = {
    "stem": c.PART_STEM,
    "branch": c.PART_BRANCH,
    "leaf": c.PART_LEAF,
    "root": c.PART_ROOT,
    "whole": c.PART_WHOLE,
}
FORMS = {"d2h": c.EQUATION_D2H, "d": c.EQUATION_D, "stand_volume": c.EQUATION_STAND_VOLUME}


# ---- what goes in 参数 ----


@dataclass(frozen=True)
class BefWhole:
    """Expansion factor of the whole tree 全林生物量扩展系数: total biomass, roots included, over stem biomass.

    `factor` is where it is from, None for one's own.
    """

    value: float
    factor: Factor | None = field(default=None, repr=False)


@dataclass(frozen=True)
class BefAbove:
    """Expansion factor above ground 地上生物量扩展系数 over stem biomass, and roots over above-ground 根茎比."""

    value: float
    root_shoot: float
    factors: tuple[Factor, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class Bcef:
    """Above-ground biomass over volume, t/m3 (IPCC's BCEF), and roots over above-ground 根茎比."""

    value: float
    root_shoot: float


@dataclass(frozen=True)
class CarbonFraction:
    """Carbon over dry matter 含碳率, above 0 to 1, and the document whose it is; "measured" is one's own."""

    value: float
    source: Id = "measured"
    factor: Factor | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Survey:
    """A figure of a survey 调查数: a stock (m3 or any multiple) or a cover (0 to 1) of a year.

    `definition` 口径 is "standing_stock" 活立木总蓄积, "forest_stock" 森林蓄积量, "cover_forestry" 森林覆盖率
    （林业口径）, "cover_land" 森林覆盖率（国土三调口径）, or a number of one's own from 100 on.
    """

    value: float
    year: int
    definition: Id


@dataclass(frozen=True)
class AreaChange:
    """A change of area of bamboo, economic or shrub forest, ha, and its whole biomass, t/ha."""

    area_before_ha: float
    area_after_ha: float
    years: float
    biomass_t_per_ha: float


@dataclass(frozen=True)
class ForestStock:
    """A forest stock 林分蓄积 at a time; the year 2019.5 is the middle of 2019."""

    area_ha: float
    volume_m3_per_ha: float
    bcef: Bcef
    fraction: CarbonFraction
    year: float


@dataclass(frozen=True)
class Stand:
    """A stand 林分, or a species of a mixed one: m3 over bark, t/m3, expansion above ground, carbon fraction."""

    volume_m3: float
    wood_density: float
    bef: BefAbove
    fraction: CarbonFraction


@dataclass(frozen=True)
class BambooAge:
    """Culms of an age 竹龄: culms per ha, kg dry matter of a culm (below ground included), carbon fraction."""

    culms_per_ha: float
    culm_kg: float
    fraction: CarbonFraction
    factors: tuple[Factor, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class TreeEquation:
    """An equation of a tree's part 单木生物量方程, published or one's own (a, b, part, form and the range of D in cm).

    `form` is "d2h" (kg = a (D^2 H)^b), "d" (kg = a D^b) or "stand_volume" (t/ha = a V + b).
    """

    a: float
    b: float
    part: Id
    form: Id
    dbh_min_cm: float | None = None
    dbh_max_cm: float | None = None
    species: Id | None = None
    source: Id = "measured"
    region: int = 0
    grade: str = "none"
    match: Match = Match.MEASURED
    locator: str = ""
    index: int = field(default=-1, repr=False)


@dataclass(frozen=True)
class TreeModel:
    """The four equations of a species 树种模型; those of one source when `tree_model` found them."""

    stem: TreeEquation
    branch: TreeEquation
    leaf: TreeEquation
    root: TreeEquation


# ---- between the library's structs and these classes ----

_CLASSES: dict[Any, type] = {
    _abi.tanhe_bef_whole: BefWhole,
    _abi.tanhe_bef_above: BefAbove,
    _abi.tanhe_bcef: Bcef,
    _abi.tanhe_carbon_fraction: CarbonFraction,
    _abi.tanhe_survey: Survey,
    _abi.tanhe_area_change: AreaChange,
    _abi.tanhe_forest_stock: ForestStock,
    _abi.tanhe_stand: Stand,
    _abi.tanhe_bamboo_age: BambooAge,
    _abi.tanhe_tree_equation: TreeEquation,
}


def _id_of(kind: int) -> Callable[[Any, str], int]:
    return lambda value, argument: _names.optional(kind, value, argument)


def _word_in(words: dict[str, int]) -> Callable[[Any, str], int]:
    return lambda value, argument: _names.choice(value, words, argument)


def _definition(value: Any, argument: str) -> int:
    return _names.choice(value, DEFINITIONS, argument) if isinstance(value, str) else _names.as_int(value, argument)


# What an integer of a struct means, by its name.
_IDS: dict[str, Callable[[Any, str], int]] = {
    **dict.fromkeys(("subject", "species", "soil", "land", "crop", "animal"), _id_of(c.NAME_SUBJECT)),
    **dict.fromkeys(("variant", "climate", "land_use", "management", "input"), _id_of(c.NAME_VARIANT)),
    **dict.fromkeys(("place", "water", "preseason", "zone", "enteric", "manure"), _id_of(c.NAME_VARIANT)),
    **dict.fromkeys(("year", "region", "match", "index"), _names.as_int),
    "source": _id_of(c.NAME_SOURCE),
    "grade": _id_of(c.NAME_GRADE),
    "gwp": _names.report,
    "allow": lambda value, _: _names.allow(value),
    "definition": _definition,
    "consumption": _word_in(CONSUMPTION),
    "edition": _word_in(EDITIONS),
    "part": _word_in(PARTS),
    "form": _word_in(FORMS),
}
# What is zeros, or NaN, in the library when there is none.
_NO_STRUCT = ("bamboo", "economic", "shrub", "harvest")
_NO_NUMBER = ("dbh_min_cm", "dbh_max_cm")
# What a function takes besides the numbers of its method.
_NOT_DATA = ("allow", "catalog")


def _fill(raw: Any, given: Mapping[str, Any], of: str = "") -> Any:
    """Put arguments into a struct: the only place that does. None stays as the struct's init function left it."""
    kinds = dict(raw._fields_)
    for name, value in given.items():
        if name in _NOT_DATA and name not in kinds:
            continue
        kind = kinds[name]
        if kind is c_double:
            absent = value is None and (math.isnan(getattr(raw, name)) or name in _NO_NUMBER)
            setattr(raw, name, math.nan if absent else scalar(value, of + name))
        elif kind is c_int32:
            setattr(raw, name, _IDS[name](value, of + name))
        elif value is not None or name not in _NO_STRUCT:
            setattr(raw, name, _struct(kind, value, of + name))
    return raw


def _struct(kind: Any, value: Any, argument: str) -> Any:
    """The library's struct of one of the small classes; another class is a TypeError."""
    wanted = _CLASSES[kind]
    if not isinstance(value, wanted):
        raise TypeError(f"{argument} must be a {wanted.__name__}, not {type(value).__name__}")
    names = [name for name, *_ in kind._fields_ if name in wanted.__dataclass_fields__]  # type: ignore[attr-defined]
    return _fill(kind(), {name: getattr(value, name) for name in names}, argument + ".")


def _structs(kind: Any, values: Iterable[Any], argument: str) -> tuple[Any, int]:
    """An array of structs, and how many."""
    found = [_struct(kind, value, f"{argument}[{i}]") for i, value in enumerate(values)]
    return (kind * max(1, len(found)))(*found), len(found)


def _begun(kind: Any, init: str) -> Any:
    """A struct that states nothing: what may be None is NaN."""
    raw = kind()
    getattr(lib, init)(byref(raw))
    return raw


_SIGNED = ("burial_tc_per_ha", "project_sink_co2_t", "baseline_sink_co2_t", "per_ha")


def _flat(given: Mapping[str, Any], of: str = "") -> dict[str, Any]:
    """Arguments with the numbers of the small classes among them, for the text of an error."""
    flat: dict[str, Any] = {}
    for name, value in given.items():
        if name in _NOT_DATA or isinstance(value, (Factor, tuple)):
            continue
        if is_dataclass(value):
            flat.update(_flat({one.name: getattr(value, one.name) for one in fields(value)}, f"{of}{name}."))
        else:
            flat[of + name] = value
    return flat


def _call(function: str, given: Mapping[str, Any], *arguments: Any) -> None:
    status = getattr(lib, function)(*arguments)
    if status != c.OK:
        fail(status, _flat(given), _SIGNED)


# What an integer of a result means, by its name.
_MEANINGS: dict[str, Callable[[int], Any]] = {
    **dict.fromkeys(("comparable", "mortality_in_sink", "in_inventory"), bool),
    **dict.fromkeys(("definition_before", "definition_after"), lambda one: _names.word_of(DEFINITIONS, one) or one),
    "method": lambda one: _names.word_of(METHODS, one),
    "edition": lambda one: _names.word_of(EDITIONS, one),
    "part": lambda one: _names.word_of(PARTS, one),
    "form": lambda one: _names.word_of(FORMS, one),
    "species": lambda one: _names.name_of(c.NAME_SUBJECT, one),
    "source": lambda one: _names.name_of(c.NAME_SOURCE, one),
    "grade": lambda one: _names.name_of(c.NAME_GRADE, one),
    "match": Match,
}


def _taken(kind: type[Result], raw: Any, catalog: Catalog | None = None, **known: Any) -> Result:
    """The class of a result out of the library's struct: the only place that reads one.

    NaN becomes None, an unused factor None (in an array nothing), and `x_missing` is the text of `x_status`.
    """
    for one in fields(kind):  # type: ignore[arg-type]
        if one.name not in known and hasattr(raw, one.name.replace("_missing", "_status")):
            known[one.name] = _value(raw, one.name, catalog)
    return kind(**known)


def _value(raw: Any, name: str, catalog: Catalog | None) -> Any:
    if name.endswith("_missing"):
        status = getattr(raw, name.replace("_missing", "_status"))
        return None if status == c.OK else status_text(status)
    value = getattr(raw, name)
    if isinstance(value, float):
        return finite_or_none(value)
    if isinstance(value, _abi.tanhe_factor):
        return _factor(value, catalog)
    if isinstance(value, Array):
        return tuple(one for one in (_factor(factor, catalog) for factor in value) if one is not None)
    if isinstance(value, _abi.tanhe_carbon_fraction):
        return None if math.isnan(value.value) else _taken(CarbonFraction, value)
    if isinstance(value, _abi.tanhe_carbon_change):
        return _taken(CarbonChange, value)
    return _MEANINGS.get(name, int)(value)


def _factor(raw: Any, catalog: Catalog | None) -> Factor | None:
    return catalog.factor(raw) if catalog is not None and raw.property != 0 else None


def _integers(values: Any, argument: str) -> Integers:
    """A contiguous int32 array; the very one given when it is such."""
    array = np.asarray(values)
    if array.size > 0 and array.dtype.kind not in "iu":
        raise InvalidArgument(f"{array.dtype} is not an integer type", argument)
    if array.size > 0 and not -(2**31) <= int(array.min()) <= int(array.max()) < 2**31:
        raise InvalidArgument("out of range", argument)
    return np.ascontiguousarray(array, dtype=np.int32)


def _same_size(array: Any, argument: str, size: int, what: str) -> None:
    if array.size != size:
        raise InvalidArgument(f"{array.size} of {size} {what}", argument)


# ---- what a forest is made of 森林参数 ----


def bef_whole(
    subject: Id, *, region: Id | None = None, allow: AllowLike = (), catalog: CatalogLike = "china"
) -> BefWhole:
    """The published whole-tree expansion factor of a species, or of a region's forests ("tree_forest")."""
    documents = as_catalog(catalog)
    ids = (_names.subject(subject), _names.optional(c.NAME_REGION, region, "region"), _names.allow(allow))
    raw, factor = _abi.tanhe_bef_whole(), _abi.tanhe_factor()
    given = {"subject": subject, "region": region}
    _call("tanhe_bef_whole_find", given, documents._at, *ids, byref(raw), byref(factor))
    return BefWhole(raw.value, documents.factor(factor))


def bef_above(
    subject: Id,
    *,
    variant: Id | None = None,
    region: Id | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> BefAbove:
    """The published above-ground expansion factor of a species and its root ratio, both of one document."""
    documents = as_catalog(catalog)
    ids = (
        _names.subject(subject),
        _names.optional(c.NAME_VARIANT, variant, "variant"),
        _names.optional(c.NAME_REGION, region, "region"),
        _names.allow(allow),
    )
    raw, factors = _abi.tanhe_bef_above(), (_abi.tanhe_factor * 2)()
    given = {"subject": subject, "variant": variant, "region": region}
    _call("tanhe_bef_above_find", given, documents._at, *ids, byref(raw), factors)
    return BefAbove(raw.value, raw.root_shoot, tuple(documents.factor(one) for one in factors))


def carbon_fraction(
    subject: Id,
    *,
    source: Id | None = None,
    variant: Id | None = None,
    region: Id | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> CarbonFraction:
    """The published carbon fraction 含碳率 of a species or a kind of forest; `source` names the one document meant.

    Of "forest" the IPCC prints 0.47 ("ipcc2006_v4") and the guideline 0.5 ("provincial_land_2011", region "china").
    """
    documents = as_catalog(catalog)
    ids = (
        _names.optional(c.NAME_SOURCE, source, "source"),
        _names.subject(subject),
        _names.optional(c.NAME_VARIANT, variant, "variant"),
        _names.optional(c.NAME_REGION, region, "region"),
        _names.allow(allow),
    )
    raw, factor = _abi.tanhe_carbon_fraction(), _abi.tanhe_factor()
    given = {"source": source, "subject": subject, "variant": variant, "region": region}
    _call("tanhe_carbon_fraction_find", given, documents._at, *ids, byref(raw), byref(factor))
    return _taken(CarbonFraction, raw, factor=documents.factor(factor))


@dataclass(frozen=True)
class CarbonChange:
    """A change of a carbon stock 碳储量变化 over a year (of wood products over all years).

    `gain_tc` and `loss_tc`, not below 0, are None where the method has only the difference; `fraction` is None where
    none was used, or each species had its own. `method` is "provincial", "gain_loss", "stock_difference",
    "stock_change", "growth_factor" or "decay".
    """

    gain_tc: float | None
    loss_tc: float | None
    change_tc: float
    co2_t: float
    sink_co2_t: float
    fraction: CarbonFraction | None
    method: str


# ---- growth and cover 蓄积量增长、森林覆盖率 ----


@dataclass(frozen=True)
class GrowthResult:
    """Growth between two surveys; a rate is None where there is none (from 0, to 0, of covers)."""

    years: float
    change: float
    change_per_year: float
    relative: float | None
    net_stock_growth: float | None
    definition_before: str | int
    definition_after: str | int
    comparable: bool


def compare(before: Survey, after: Survey) -> GrowthResult:
    """Net growth of a stock 蓄积量年均增长率, or the change of a cover, between two surveys.

    net_stock_growth = (after / before)^(1 / years) - 1

    It is what is left after mortality and felling, neither the total growth rate 总生长率 nor the surveys' net growth
    rate 净生长率. Where the definition changed between the years the warning `errors.DefinitionChanged` is given,
    `comparable` is False, and the figures say nothing of growth.
    """
    raw = _abi.tanhe_survey_change()
    first, last = (_struct(_abi.tanhe_survey, value, name) for value, name in ((before, "before"), (after, "after")))
    status = lib.tanhe_survey_compare(byref(first), byref(last), byref(raw))
    check(status, _flat({"before": before, "after": after}))
    return _taken(GrowthResult, raw)


def forest_cover(*, trees_ha: float, bamboo_ha: float, special_shrub_ha: float, land_ha: float) -> float:
    """Forest cover 森林覆盖率: (tree forest + bamboo forest + specially designated shrub) / land area, a fraction.

    Source: recalled definition of the forestry surveys.
    """
    given = {"trees_ha": trees_ha, "bamboo_ha": bamboo_ha, "special_shrub_ha": special_shrub_ha, "land_ha": land_ha}
    cover = c_double()
    _call("tanhe_forest_cover", given, *(scalar(value, name) for name, value in given.items()), byref(cover))
    return cover.value


# ---- forest: provincial guideline 省级指南 ----


@dataclass(frozen=True)
class ProvincialResult:
    """Parts of a year's carbon after the provincial guideline, tC; bamboo and the like are of area changes.

    `mortality_in_sink`: growth was total and consumption felling only, so trees that died stay in the sink.
    """

    tree_growth_tc: float
    scattered_growth_tc: float
    consumption_tc: float
    bamboo_tc: float
    economic_tc: float
    shrub_tc: float
    total: CarbonChange
    mortality_in_sink: bool

    @property
    def co2_t(self) -> float:
        """Of the year, a removal negative."""
        return self.total.co2_t

    @property
    def sink_co2_t(self) -> float:
        """Of the year, a removal positive."""
        return self.total.sink_co2_t


def forest_provincial(
    *,
    tree_volume_m3: float,
    scattered_volume_m3: float = 0.0,
    wood_density: float,
    bef: BefWhole,
    total_growth_rate: float,
    consumption_rate: float,
    consumption: Id,
    fraction: CarbonFraction,
    bamboo: AreaChange | None = None,
    economic: AreaChange | None = None,
    shrub: AreaChange | None = None,
) -> ProvincialResult:
    """Yearly carbon of forests after the provincial guideline 省级指南.

    change = (V_tree + V_scattered) * (GR - CR) * SVD * BEF * CF + area changes * biomass * CF

    `total_growth_rate` is TOTAL growth 总生长率, not a plan's net growth; `consumption` says what `consumption_rate`
    counts: "total" 总消耗 or "felling" 采伐消耗. None of the three forests is "there is none".
    Source: 省级温室气体清单编制指南（试行）2011, LUCF chapter (recalled).
    """
    given = dict(locals())
    data, raw = _fill(_abi.tanhe_forest_provincial_data(), given), _abi.tanhe_forest_provincial_result()
    _call("tanhe_forest_provincial", given, byref(data), byref(raw))
    return _taken(ProvincialResult, raw)


@dataclass(frozen=True)
class ConversionResult:
    """Emissions of a forest's conversion 有林地转化, t; CH4 and N2O are of burning on site only.

    `factors` are the published values used.
    """

    on_site_co2_t: float
    off_site_co2_t: float
    decay_co2_t: float
    co2_t: float
    ch4_t: float
    n2o_t: float
    burnt_on_site_tc: float
    factors: tuple[Factor, ...]

    @property
    def sink_co2_t(self) -> float:
        """The same as a sink, never positive."""
        return -self.co2_t


_CONVERSION = ("on_site", "off_site", "decayed", "oxidised", "fraction", "ch4_c_per_c", "n2o_n_per_n", "n_per_c")


def forest_conversion(
    *,
    area_ha: float,
    mean_area_10_years_ha: float,
    biomass_before_t_per_ha: float,
    biomass_after_t_per_ha: float,
    on_site: float | None = None,
    off_site: float | None = None,
    decayed: float | None = None,
    oxidised: float | None = None,
    fraction: CarbonFraction | None = None,
    ch4_c_per_c: float | None = None,
    n2o_n_per_n: float | None = None,
    n_per_c: float | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> ConversionResult:
    """CO2, CH4 and N2O of forest converted to other land 有林地转化: biomass burnt on site, off site, left to decay.

    Areas in ha, biomass in t dry matter per ha, shares and ratios 0 to 1. None is the guideline's value, all of them
    recalled (allow "unconfirmed").
    Source: 省级温室气体清单编制指南（试行）2011, LUCF chapter (recalled).
    """
    given = dict(locals())
    documents = as_catalog(catalog)
    data, raw = _abi.tanhe_forest_conversion_data(), _abi.tanhe_forest_conversion_result()
    factors = (_abi.tanhe_factor * len(_CONVERSION))()
    published = [name for name in _CONVERSION if given[name] is None]
    if published:
        bits = _names.allow(allow)
        _call("tanhe_forest_conversion_values", given, documents._at, bits, byref(data), factors)
    _fill(data, {name: value for name, value in given.items() if name not in published})
    _call("tanhe_forest_conversion", given, byref(data), byref(raw))
    used = tuple(documents.factor(one) for name, one in zip(_CONVERSION, factors) if name in published)
    return _taken(ConversionResult, raw, factors=used)


# ---- forest: IPCC ----


def forest_gain_loss(
    *,
    area_ha: float,
    growth_t_per_ha: float,
    growth_root_shoot: float,
    fraction: CarbonFraction,
    harvest_m3: float = 0.0,
    harvest: Bcef | None = None,
    fuelwood_m3: float = 0.0,
    fuelwood_t: float = 0.0,
    disturbed_ha: float = 0.0,
    disturbed_t_per_ha: float = 0.0,
    disturbed_fraction: float = 0.0,
) -> CarbonChange:
    """Yearly carbon of forest land by gains and losses 获得-损失法.

    gain = A * GW * (1 + R) * CF, less harvest, fuelwood and disturbance

    `growth_t_per_ha` is above-ground net growth, t d.m. a year; `harvest` the BCEF of removals (IPCC: BCEF_R), needed
    where wood is removed.
    Source: 2006 IPCC Guidelines vol. 4 ch. 2, equations 2.7 and 2.9 to 2.14.
    """
    given = dict(locals())
    data, raw = _fill(_abi.tanhe_forest_gain_loss_data(), given), _abi.tanhe_carbon_change()
    _call("tanhe_forest_gain_loss", given, byref(data), byref(raw))
    return _taken(CarbonChange, raw)


def forest_stock_difference(before: ForestStock, after: ForestStock) -> CarbonChange:
    """Yearly carbon of forest land by the difference of two stocks 库差别法; a change of area is in it.

    change = (C_2 - C_1) / (t_2 - t_1), C = A * V * BCEF * (1 + R) * CF

    Source: 2006 IPCC Guidelines vol. 4 ch. 2, equation 2.8.
    """
    given = {"before": before, "after": after}
    first, last = (_struct(_abi.tanhe_forest_stock, value, name) for name, value in given.items())
    raw = _abi.tanhe_carbon_change()
    _call("tanhe_forest_stock_difference", given, byref(first), byref(last), byref(raw))
    return _taken(CarbonChange, raw)


# ---- trees 单木 ----


def tree_model(species: Id, source: Id | None = None) -> TreeModel:
    """The published equations of a species 单木生物量模型, all of one source; that is named where several have them."""
    ids = (_names.subject(species, "species"), _names.optional(c.NAME_SOURCE, source, "source"))
    raw = _abi.tanhe_tree_model()
    _call("tanhe_tree_model_find", {"species": species, "source": source}, *ids, byref(raw))
    return TreeModel(*(_taken(TreeEquation, one, locator=_locator(one)) for one in raw.parts))


def _locator(raw: Any) -> str:
    buffer = create_string_buffer(4096)
    _call("tanhe_tree_equation_text", {}, byref(raw), c.TEXT_LOCATOR, buffer, len(buffer))
    return buffer.value.decode()


@dataclass(frozen=True)
class Trees:
    """Biomass of trees: totals in t (of the good trees), and kg and status of each tree.

    A bad tree has NaN and the library's status (`errors.status_text`); `carbon_tc` is None without a carbon fraction.
    """

    above_t: float
    root_t: float
    whole_t: float
    carbon_tc: float | None
    fraction: CarbonFraction | None
    trees: int
    bad: int
    above_kg: Doubles
    whole_kg: Doubles
    status: Integers


def trees(
    models: TreeModel | Iterable[TreeModel],
    dbh_cm: Column,
    height_m: Column,
    model: Column | None = None,
    *,
    carbon_fraction: CarbonFraction | None = None,
    keep_going: bool = False,
) -> Trees:
    """Biomass of many trees 单木生物量 with exact totals, the same whatever the order.

    `model` has for each tree the place of its species in `models` (integers from 0), None: all of the first. A bad tree
    (a number that is none, D outside the range of the equation) is an error that names it, unless `keep_going`.
    Source: as the equations.
    """
    several = [models] if isinstance(models, TreeModel) else list(models)
    raw_models = (_abi.tanhe_tree_model * max(1, len(several)))()
    for place, (raw_model, one) in enumerate(zip(raw_models, several)):
        if not isinstance(one, TreeModel):
            raise TypeError(f"models[{place}] must be a TreeModel, not {type(one).__name__}")
        for k, part in enumerate(PARTS):
            if part != "whole":
                raw_model.parts[k] = _struct(_abi.tanhe_tree_equation, getattr(one, part), f"models[{place}].{part}")
    dbh, height = doubles(dbh_cm, "dbh_cm"), doubles(height_m, "height_m")
    _same_size(height, "height_m", dbh.size, "trees")
    index = None if model is None else _integers(model, "model")
    if index is not None:
        _same_size(index, "model", dbh.size, "trees")
    fraction = None
    if carbon_fraction is not None:
        fraction = byref(_struct(_abi.tanhe_carbon_fraction, carbon_fraction, "carbon_fraction"))
    above, whole, each = np.empty(dbh.shape), np.empty(dbh.shape), np.zeros(dbh.shape, dtype=np.int32)
    raw = _abi.tanhe_tree_total()
    status = lib.tanhe_tree_n(
        raw_models,
        len(several),
        dbh.size,
        None if index is None else index.ctypes.data_as(INTEGERS),
        doubles_at(dbh),
        doubles_at(height),
        fraction,
        doubles_at(above),
        doubles_at(whole),
        each.ctypes.data_as(INTEGERS),
        byref(raw),
    )
    if status != c.OK:
        bad = np.flatnonzero(each)
        if bad.size == 0 or raw.bad != bad.size:  # the totals do not exist
            fail(status, _flat({"models": len(several), "trees": dbh.size, "carbon_fraction": carbon_fraction}))
        if not keep_going:
            first = int(bad[0])
            detail = f"tree {first}, D {dbh.flat[first]} cm, H {height.flat[first]} m"
            more = f" ({bad.size} of {dbh.size} are bad; keep_going=True for totals without them)"
            raise class_of(status)(detail + more, status=status)
    return _taken(Trees, raw, above_kg=above, whole_kg=whole, status=each)


# ---- stands and plots 林分、样地 ----


@dataclass(frozen=True)
class StandCarbon:
    """Biomass and carbon of stands, t; `stock_co2_t` is a stock, so positive.

    `fraction` is None when the species had their own.
    """

    above_t: float
    root_t: float
    whole_t: float
    carbon_tc: float
    stock_co2_t: float
    fraction: CarbonFraction | None


def stand_mix(stands: Iterable[Stand]) -> StandCarbon:
    """Biomass and carbon of the species of a mixed stand 混交林, or of many stands; exact sums.

    B = V * SVD * BEF * (1 + R), C = B * CF

    Source: AR-CM-001, AR-CM-003 (recalled); 2006 IPCC Guidelines vol. 4 ch. 2.
    """
    given = list(stands)
    array, count = _structs(_abi.tanhe_stand, given, "stands")
    raw = _abi.tanhe_stand_carbon()
    _call("tanhe_stand_mix", {f"stands[{i}]": one for i, one in enumerate(given)}, count, array, byref(raw))
    return _taken(StandCarbon, raw)


@dataclass(frozen=True)
class PlotEstimate:
    """An estimate from plots 样地估计; `half_width` and `standard_error` are per ha.

    `relative_error` is None when the mean is 0.
    """

    mean_per_ha: float
    total: float
    standard_error: float
    t: float
    half_width: float
    relative_error: float | None
    area_ha: float
    confidence: float
    degrees_of_freedom: int


def plots(per_ha: Column, strata: Column | None, areas: Column | float, confidence: float) -> PlotEstimate:
    """Mean, total and uncertainty from sample plots 样地, simple or stratified 分层.

    `per_ha` is any quantity per ha, `strata` the stratum of each plot (integers from 0; None: all one), `areas` the ha
    of each stratum, `confidence` two-sided, such as 0.90. A stratum needs two plots.
    """
    values, sizes = doubles(per_ha, "per_ha").reshape(-1), doubles(areas, "areas").reshape(-1)
    places = None if strata is None else _integers(strata, "strata").reshape(-1)
    raw = _abi.tanhe_plot_sample(plots=values.size, strata=sizes.size, confidence=scalar(confidence, "confidence"))
    raw.per_ha.address = cast(doubles_at(values), c_void_p)
    raw.stratum_area_ha.address = cast(doubles_at(sizes), c_void_p)
    if places is not None:
        _same_size(places, "strata", values.size, "plots")
        raw.stratum.address = cast(places.ctypes.data_as(INTEGERS), c_void_p)
    estimate = _abi.tanhe_plot_estimate()
    status = lib.tanhe_plot_estimate_of(byref(raw), byref(estimate))
    if status == c.EMISSING:
        raise InvalidArgument("a stratum with fewer than two plots", "strata", status)
    if status != c.OK:
        given = {"per_ha": values, "strata": places, "areas": sizes, "confidence": confidence}
        fail(status, given, _SIGNED)
    return _taken(PlotEstimate, estimate)


# ---- projects 林业碳汇项目 ----


@dataclass(frozen=True)
class ProjectResult:
    """Creditable removals of a period 项目减排量, t CO2, positive when removed.

    `deduction` and `buffer` are the rates used; their factors are None where a rate is one's own or 0.
    """

    project_sink_co2_t: float
    deducted_sink_co2_t: float
    net_sink_co2_t: float
    buffer_sink_co2_t: float
    credited_sink_co2_t: float
    deduction: float
    buffer: float
    deduction_factor: Factor | None
    buffer_factor: Factor | None
    edition: str


def project_reduction(
    *,
    edition: Id,
    project_sink_co2_t: float,
    baseline_sink_co2_t: float,
    emissions_co2e_t: float = 0.0,
    leakage_co2_t: float = 0.0,
    relative_error: float | None = None,
    deduction: float | None = None,
    buffer: float | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> ProjectResult:
    """Creditable removals of a forestry project over a period 林业碳汇项目减排量.

    AR-CM: project * (1 - deduction) - emissions - baseline - leakage; CCER-14-001: the same * (1 - buffer)

    `edition` is "ar_cm_001", "ar_cm_003" or "ccer_14_001". `relative_error` (of the mean stock, `plots`) None is ex
    ante; `deduction` and `buffer` None are the edition's, all recalled (allow "unconfirmed"); AR-CM has no buffer.
    Source: AR-CM-001-V01, AR-CM-003-V01, CCER-14-001-V01 (formulas recalled).
    """
    given = dict(locals())
    documents = as_catalog(catalog)
    data = _fill(_begun(_abi.tanhe_project_data, "tanhe_project_init"), given)
    raw = _abi.tanhe_project_result()
    _call("tanhe_project_reduction", given, documents._at, byref(data), _names.allow(allow), byref(raw))
    return _taken(ProjectResult, raw, documents)


@dataclass(frozen=True)
class ProjectCurve:
    """A stand over the crediting years: the stock as CO2 at each year's start and the end, and each year's sink."""

    stock_co2_t: Doubles
    sink_co2_t: Doubles
    total_sink_co2_t: float


def project_curve(
    volume_m3_per_ha: Column, *, area_ha: float, wood_density: float, bef: BefAbove, fraction: CarbonFraction
) -> ProjectCurve:
    """The stock of a stand over the crediting years, ex ante 事前预估, from a growth table's m3/ha.

    `volume_m3_per_ha` has the start and the end of each year, so one number more than years.
    """
    volumes = doubles(volume_m3_per_ha, "volume_m3_per_ha").reshape(-1)
    if volumes.size < 2:
        raise InvalidArgument(f"{volumes.size} volumes, two at least", "volume_m3_per_ha")
    given = {"volume_m3_per_ha": volumes, "area_ha": area_ha}
    stand = {"wood_density": wood_density, "bef": bef, "fraction": fraction}
    raw = _fill(_abi.tanhe_stand(), stand)
    stock, sink, total = np.empty(volumes.size), np.empty(volumes.size - 1), c_double()
    arguments = (doubles_at(volumes), scalar(area_ha, "area_ha"), byref(raw), doubles_at(stock), doubles_at(sink))
    _call("tanhe_project_curve", {**given, **stand}, sink.size, *arguments, byref(total))
    return ProjectCurve(stock, sink, total.value)


# ---- bamboo and urban trees 竹林、城市绿化 ----


@dataclass(frozen=True)
class BambooStand:
    """STOCK of a bamboo stand per ha: dry matter and carbon, t. No yearly removal."""

    biomass_t_per_ha: float
    carbon_tc_per_ha: float


def bamboo_stand(ages: Iterable[BambooAge]) -> BambooStand:
    """STOCK of a bamboo stand 竹林储量 from its culms by age, per ha; a stand in balance removes nothing."""
    given = list(ages)
    array, count = _structs(_abi.tanhe_bamboo_age, given, "ages")
    biomass, carbon = c_double(), c_double()
    flat = {f"ages[{i}]": one for i, one in enumerate(given)}
    _call("tanhe_bamboo_stand", flat, count, array, byref(biomass), byref(carbon))
    return BambooStand(biomass.value, carbon.value)


def moso(age: Id, culms_per_ha: float, *, catalog: CatalogLike = "china") -> BambooAge:
    """A moso stand of Taojiang 桃江毛竹 by age ("moso_1a", "moso_3a", "moso_5a"), with so many culms per ha.

    Source: 曹福明等 2017 生态学报 37(6):2005-2013.
    """
    documents = as_catalog(catalog)
    raw = _abi.tanhe_bamboo_age(culms_per_ha=scalar(culms_per_ha, "culms_per_ha"))
    factors = (_abi.tanhe_factor * 2)()
    number = _names.optional(c.NAME_VARIANT, age, "age")
    _call("tanhe_bamboo_moso", {"age": age}, documents._at, number, byref(raw), factors)
    return _taken(BambooAge, raw, factors=tuple(documents.factor(one) for one in factors))


@dataclass(frozen=True)
class UrbanTrees:
    """Yearly sink of urban trees and the gain it was made with."""

    change: CarbonChange
    factor: Factor

    @property
    def co2_t(self) -> float:
        """Of the year, a removal negative."""
        return self.change.co2_t

    @property
    def sink_co2_t(self) -> float:
        """Of the year, a removal positive."""
        return self.change.sink_co2_t


def urban_trees(subject: Id, amount: float, *, allow: AllowLike = (), catalog: CatalogLike = "china") -> UrbanTrees:
    """Yearly sink of urban trees 城市绿化, those in active growth only (up to about 20 years).

    `subject` "urban_crown": ha of tree CROWN, not of green space; "urban_hardwood", "urban_pine": trees.
    Source: 2006 IPCC Guidelines vol. 4 ch. 8, tables 8.1 and 8.2.
    """
    documents = as_catalog(catalog)
    raw, factor = _abi.tanhe_carbon_change(), _abi.tanhe_factor()
    arguments = (_names.subject(subject), scalar(amount, "amount"), _names.allow(allow))
    given = {"subject": subject, "amount": amount}
    _call("tanhe_urban_trees", given, documents._at, *arguments, byref(raw), byref(factor))
    return UrbanTrees(_taken(CarbonChange, raw), documents.factor(factor))


# ---- wetlands 湿地 ----


@dataclass(frozen=True)
class WetlandResult:
    """Burial and CH4 of a wetland side by side, t; burial is negative in `co2_t`.

    A gas that is not known is None, and `co2_missing`, `ch4_missing`, `n2o_missing` say why; `net_co2e_t` is None then.
    `in_inventory` is False for a natural unmanaged wetland.
    """

    co2_t: float | None
    ch4_t: float | None
    n2o_t: float | None
    ch4_co2e_t: float | None
    n2o_co2e_t: float | None
    net_co2e_t: float | None
    co2_factor: Factor | None
    ch4_factor: Factor | None
    n2o_factor: Factor | None
    ch4_gwp: Factor | None
    n2o_gwp: Factor | None
    in_inventory: bool
    co2_missing: str | None
    ch4_missing: str | None
    n2o_missing: str | None


def wetland(
    subject: Id,
    area_ha: float,
    *,
    variant: Id | None = None,
    burial_tc_per_ha: float | None = None,
    ch4_kg_per_ha: float | None = None,
    n2o_kg_per_ha: float | None = None,
    gwp: Id = "ar6",
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> WetlandResult:
    """CO2, CH4 and N2O of a wetland or an organic soil 湿地, never one without the other.

    `subject` is "managed_wetland", "natural_wetland", "rewetted_organic_soil", "drained_forest_soil", … (the list is in
    land.h), `variant` its climate or nutrients. The three rates are a year's, tC and kg per ha; None is the published
    one.
    Source: 2013 Supplement to the 2006 IPCC Guidelines: Wetlands; 2019 Refinement vol. 4 table 7.12.
    """
    given = dict(locals())
    documents = as_catalog(catalog)
    data = _fill(_begun(_abi.tanhe_wetland_data, "tanhe_wetland_init"), given)
    raw = _abi.tanhe_wetland_result()
    _call("tanhe_wetland", given, documents._at, byref(data), byref(raw))
    return _taken(WetlandResult, raw, documents)


# ---- soils of cropland and grassland 耕地、草地土壤 ----


@dataclass(frozen=True)
class SoilStock:
    """Carbon stock of a soil, tC/ha, and its factors: reference, land use, management, input."""

    soc_tc_per_ha: float
    factors: tuple[Factor, ...]


def soil_carbon(
    *,
    land: Id,
    soil: Id | None = None,
    climate: Id | None = None,
    land_use: Id | None = None,
    management: Id | None = None,
    input: Id | None = None,  # noqa: A002 - the field's word
    reference_tc_per_ha: float | None = None,
    f_land_use: float | None = None,
    f_management: float | None = None,
    f_input: float | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> SoilStock:
    """Equilibrium carbon stock of a mineral soil 矿质土壤有机碳, 0-30 cm, tC/ha: SOC_ref * F_LU * F_MG * F_I.

    `land` is "cropland" or "grassland". The published values are of the climate "warm_temperate_moist" alone; for each
    of the four either its name is given or one's own number, not both.
    Source: 2006 IPCC Guidelines vol. 4 ch. 2 equation 2.25, tables 2.3, 5.5, 6.2; 2019 Refinement.
    """
    given = dict(locals())
    documents = as_catalog(catalog)
    data = _fill(_begun(_abi.tanhe_soil_data, "tanhe_soil_init"), given)
    raw = _abi.tanhe_soil_stock()
    _call("tanhe_soil_carbon", given, documents._at, byref(data), _names.allow(allow), byref(raw))
    return _taken(SoilStock, raw, documents)


def soil_change(
    *, before_tc_per_ha: float, after_tc_per_ha: float, area_ha: float, years: float = c.SOIL_YEARS
) -> CarbonChange:
    """Yearly change of soil carbon 土壤碳变化: (after - before) / years * area; 20 years in the default method.

    Source: 2006 IPCC Guidelines vol. 4 ch. 2 equation 2.25.
    """
    given = dict(locals())
    raw = _abi.tanhe_carbon_change()
    _call("tanhe_soil_change", given, *(scalar(value, name) for name, value in given.items()), byref(raw))
    return _taken(CarbonChange, raw)


# ---- harvested wood products 木质林产品 ----


@dataclass(frozen=True)
class DecayRate:
    """A decay rate k, 1/a, and the published half-life it came from."""

    rate: float
    factor: Factor

    def __float__(self) -> float:
        return self.rate


def hwp_rate(half_life: float) -> float:
    """Decay rate of a half-life 半衰期 in years: k = ln 2 / half-life, 1/a."""
    rate = c_double()
    _call("tanhe_hwp_rate", {"half_life": half_life}, scalar(half_life, "half_life"), byref(rate))
    return rate.value


def hwp_rate_find(product: Id, *, allow: AllowLike = (), catalog: CatalogLike = "china") -> DecayRate:
    """Decay rate of a product by its published half-life: "solidwood", "sawnwood", "wood_panel", "paper".

    Source: 2006 IPCC Guidelines vol. 4 ch. 12; 2019 Refinement table 12.3.
    """
    documents = as_catalog(catalog)
    rate, factor = c_double(), _abi.tanhe_factor()
    arguments = (_names.subject(product, "product"), _names.allow(allow))
    _call("tanhe_hwp_rate_find", {"product": product}, documents._at, *arguments, byref(rate), byref(factor))
    return DecayRate(rate.value, documents.factor(factor))


@dataclass(frozen=True)
class WoodProducts:
    """A pool of products, tC: the stock at each year's start and the end, what each year released, and the change.

    `change` is over all years, not of a year.
    """

    stock_tc: Doubles
    released_tc: Doubles
    change: CarbonChange

    @property
    def co2_t(self) -> float:
        """Over all years, a removal negative."""
        return self.change.co2_t

    @property
    def sink_co2_t(self) -> float:
        """Over all years, a removal positive."""
        return self.change.sink_co2_t


def hwp_decay(inflow_tc: Column, *, rate: SupportsFloat, initial_tc: float = 0.0) -> WoodProducts:
    """First-order decay of a pool of wood products 木质林产品一阶衰减; carbon is conserved to the last bit.

    C_{i+1} = e^-k C_i + (1 - e^-k)/k * inflow_i

    `inflow_tc` is tC of each year, `rate` k in 1/a (`hwp_rate`, `hwp_rate_find`).
    Source: 2006 IPCC Guidelines vol. 4 ch. 12 equation 12.1.
    """
    inflow = doubles(inflow_tc, "inflow_tc").reshape(-1)
    initial, k = scalar(initial_tc, "initial_tc"), scalar(rate, "rate")
    stock, released, raw = np.empty(inflow.size + 1), np.empty(inflow.size), _abi.tanhe_carbon_change()
    given = {"inflow_tc": inflow, "initial_tc": initial, "rate": k}
    arguments = (doubles_at(inflow), initial, k, doubles_at(stock), doubles_at(released))
    _call("tanhe_hwp_decay", given, inflow.size, *arguments, byref(raw))
    return WoodProducts(stock, released, _taken(CarbonChange, raw))


# ---- fire 火烧 ----


@dataclass(frozen=True)
class FireResult:
    """Gases of a fire, t; `co2_bio_t` is of crop residues and grassland, a memo, never in `co2_t`.

    `co_t` is None where it is not published, and `co_missing` says why.
    """

    burnt_t: float
    co2_t: float
    co2_bio_t: float
    co_t: float | None
    ch4_t: float
    n2o_t: float
    factors: tuple[Factor, ...]
    co_missing: str | None


def fire(
    subject: Id,
    area_ha: float,
    fuel_t_per_ha: float,
    combustion_factor: float,
    *,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> FireResult:
    """Gases of open burning 露天燃烧: area * fuel (t d.m./ha) * fraction that burns * factor.

    `subject` is "crop_residue_burning", "extratropical_forest_fire", "tropical_forest_fire" or "savanna_fire". Count
    the CO2 of a forest only where its loss of stock is not counted otherwise.
    Source: 2006 IPCC Guidelines vol. 4 ch. 2 equation 2.27, table 2.5.
    """
    documents = as_catalog(catalog)
    numbers = {"area_ha": area_ha, "fuel_t_per_ha": fuel_t_per_ha, "combustion_factor": combustion_factor}
    raw = _abi.tanhe_fire_result()
    arguments = (_names.subject(subject), *(scalar(value, name) for name, value in numbers.items()))
    _call("tanhe_fire", {"subject": subject, **numbers}, documents._at, *arguments, _names.allow(allow), byref(raw))
    return _taken(FireResult, raw, documents)


# ---- rice 水稻 ----


@dataclass(frozen=True)
class SeasonResult:
    """CH4 of a season's rice, t, and its factor."""

    ch4_t: float
    factor: Factor


def rice_season(
    season: Id, zone: Id, area_ha: float, *, allow: AllowLike = (), catalog: CatalogLike = "china"
) -> SeasonResult:
    """CH4 of a season's rice 稻田甲烷 after the provincial guideline: ha harvested * factor.

    `season` is "single_rice", "early_rice" or "late_rice"; `zone` "rice_central_south" (中南华南, Hunan), "rice_east" …
    Source: 省级温室气体清单编制指南（试行）2011, agriculture chapter (recalled: allow "unconfirmed").
    """
    documents = as_catalog(catalog)
    raw = _abi.tanhe_rice_season_result()
    ids = (_names.subject(season, "season"), _names.optional(c.NAME_VARIANT, zone, "zone"))
    arguments = (*ids, scalar(area_ha, "area_ha"), _names.allow(allow), byref(raw))
    _call("tanhe_rice_season", {"season": season, "zone": zone, "area_ha": area_ha}, documents._at, *arguments)
    return _taken(SeasonResult, raw, documents)


@dataclass(frozen=True)
class RiceResult:
    """CH4 of a rice field, t, the factor of a day, kg/ha, and what made it."""

    ch4_t: float
    ef_kg_per_ha_day: float
    sf_organic: float
    days: float
    factors: tuple[Factor, ...]
    organic_factors: tuple[Factor, ...]


def rice(
    *,
    area_ha: float,
    days: float | None = None,
    baseline_kg_per_ha_day: float | None = None,
    sf_water: float | None = None,
    sf_preseason: float | None = None,
    organic_t_per_ha: Mapping[Id, float] | None = None,
    place: Id | None = None,
    water: Id | None = None,
    preseason: Id | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> RiceResult:
    """CH4 of rice by the IPCC scaling factors 稻田甲烷: EFc * SFw * SFp * SFo * days * ha harvested.

    `water` ("water_single", …) and `preseason` ("preseason_short", …) name the regimes, unless their factors are one's
    own; `place` "rice_east_asia", …, None the world; `organic_t_per_ha` up to four additions by kind
    ({"organic_straw_short": 3.0}), t/ha, straw dry and others fresh. `allow` names an edition.
    Source: 2006 IPCC Guidelines vol. 4 ch. 5 equations 5.1 to 5.3, tables 5.11 to 5.14; 2019 Refinement.
    """
    given = dict(locals())
    documents = as_catalog(catalog)
    additions = given.pop("organic_t_per_ha") or {}
    data = _fill(_begun(_abi.tanhe_rice_data, "tanhe_rice_init"), given)
    if len(additions) > c.RICE_ORGANICS:
        raise InvalidArgument(f"{len(additions)} additions, {c.RICE_ORGANICS} at most", "organic_t_per_ha")
    for i, (kind, tonnes) in enumerate(additions.items()):
        data.organic[i] = _names.parse(c.NAME_VARIANT, kind, "organic_t_per_ha")
        data.organic_t_per_ha[i] = scalar(tonnes, "organic_t_per_ha")
    raw = _abi.tanhe_rice_result()
    _call("tanhe_rice", {**given, "organic_t_per_ha": str(additions)}, documents._at, byref(data), byref(raw))
    return _taken(RiceResult, raw, documents)


# ---- nitrogen of managed soils 农用地氮 ----


@dataclass(frozen=True)
class SoilN2O:
    """N2O of managed soils, t: direct, indirect of what volatilised and of what leached, and all."""

    direct_n2o_t: float
    deposited_n2o_t: float
    leached_n2o_t: float
    n2o_t: float
    volatilised_tn: float
    leached_tn: float
    factors: tuple[Factor, ...]


def soil_n2o(
    *,
    synthetic_t: float = 0.0,
    organic_t: float = 0.0,
    residue_t: float = 0.0,
    pasture_t: float = 0.0,
    excreted_t: float | None = None,
    rice_share: float = 0.0,
    volatilised_synthetic: float | None = None,
    volatilised_organic: float | None = None,
    leached: float | None = None,
    ef_direct: float | None = None,
    ef_rice: float | None = None,
    ef_pasture: float | None = None,
    ef_deposited: float | None = None,
    ef_leached: float | None = None,
    zone: Id | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> SoilN2O:
    """Direct and indirect N2O of managed soils 农用地氧化亚氮 from nitrogen, t N a year.

    N2O = (sum(N * EF) + N_volatilised * EF4 + N_leached * EF5) * 44/28

    `rice_share` of the nitrogen that is not on pasture goes to flooded rice. Factors are kg N2O-N per kg N. `zone`
    ("n2o_zone_4", Hunan) is the guideline's, with fractions of one's own; without it the IPCC's hold.
    Source: 2006 IPCC Guidelines vol. 4 ch. 11; 2019 Refinement table 11.1; provincial guideline 2011 (recalled).
    """
    given = dict(locals())
    documents = as_catalog(catalog)
    data = _fill(_begun(_abi.tanhe_soil_n_data, "tanhe_soil_n_init"), given)
    raw = _abi.tanhe_soil_n_result()
    _call("tanhe_soil_n2o", given, documents._at, byref(data), byref(raw))
    return _taken(SoilN2O, raw, documents)


@dataclass(frozen=True)
class ResidueNitrogen:
    """Nitrogen of a crop's straw and roots, t N, and the factors used."""

    nitrogen_tn: float
    factors: tuple[Factor, ...]

    def __float__(self) -> float:
        return self.nitrogen_tn


def crop_residue_nitrogen(
    crop: Id,
    *,
    yield_t: float,
    returned: float,
    dry_ratio: float | None = None,
    n_straw: float | None = None,
    harvest_index: float | None = None,
    root_shoot: float | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> ResidueNitrogen:
    """Nitrogen that a crop's straw and roots bring to the soil 秸秆还田氮, t N; `returned` is the straw's fraction.

    Source: 省级温室气体清单编制指南（试行）2011, agriculture chapter (recalled: allow "unconfirmed").
    """
    given = dict(locals())
    documents = as_catalog(catalog)
    data = _fill(_begun(_abi.tanhe_crop_data, "tanhe_crop_init"), given)
    nitrogen, factors = c_double(), (_abi.tanhe_factor * 4)()
    _call("tanhe_crop_residue_n", given, documents._at, byref(data), byref(nitrogen), factors)
    return ResidueNitrogen(nitrogen.value, tuple(documents.factor(one) for one in factors if one.property != 0))


# ---- livestock 畜牧 ----


@dataclass(frozen=True)
class LivestockResult:
    """Gases of a herd, t. One that is not known is None, and the field of that name with `missing` says why."""

    enteric_ch4_t: float | None
    manure_ch4_t: float | None
    manure_n2o_t: float | None
    factors: tuple[Factor, ...]
    enteric_missing: str | None
    manure_ch4_missing: str | None
    manure_n2o_missing: str | None


def livestock(
    animal: Id,
    head: float,
    *,
    enteric_kg: float | None = None,
    manure_ch4_kg: float | None = None,
    manure_n2o_kg: float | None = None,
    enteric: Id | None = None,
    manure: Id | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> LivestockResult:
    """Enteric CH4, and CH4 and N2O of manure 畜牧业, of so many head; own factors in kg a head and year.

    `animal` is "dairy_cattle" … "poultry"; `enteric` the way of feeding ("intensive", "high_productivity", …);
    `manure` the guideline's region ("manure_central_south"), or the IPCC's temperature ("temperature_17") or climate
    ("temperate").
    Source: 2006 IPCC Guidelines vol. 4 ch. 10; 2019 Refinement; provincial guideline 2011 (recalled).
    """
    given = dict(locals())
    documents = as_catalog(catalog)
    data = _fill(_begun(_abi.tanhe_livestock_data, "tanhe_livestock_init"), given)
    raw = _abi.tanhe_livestock_result()
    _call("tanhe_livestock", given, documents._at, byref(data), byref(raw))
    return _taken(LivestockResult, raw, documents)


# ---- lime and urea 石灰、尿素 ----


@dataclass(frozen=True)
class LimeResult:
    """CO2 of lime or urea, t, and its factor."""

    co2_t: float
    factor: Factor

    def __float__(self) -> float:
        return self.co2_t


def soil_lime(subject: Id, mass_t: float, *, allow: AllowLike = (), catalog: CatalogLike = "china") -> LimeResult:
    """CO2 of lime or urea applied to soils 石灰、尿素施用: t * EF * 44/12; "limestone", "dolomite", "urea_applied".

    Source: 2006 IPCC Guidelines vol. 4 ch. 11, equations 11.12 and 11.13.
    """
    documents = as_catalog(catalog)
    co2, factor = c_double(), _abi.tanhe_factor()
    arguments = (_names.subject(subject), scalar(mass_t, "mass_t"), _names.allow(allow))
    given = {"subject": subject, "mass_t": mass_t}
    _call("tanhe_soil_lime", given, documents._at, *arguments, byref(co2), byref(factor))
    return LimeResult(co2.value, documents.factor(factor))
