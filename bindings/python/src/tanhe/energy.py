# SPDX-License-Identifier: MIT
"""Standard coal 折标准煤, intensity, shares of the mix, fuel combustion, purchased electricity and heat, balances.

Functions that need published values take `catalog=` (the profile china unless told otherwise; see `tanhe.factors`) and
`allow=` (nothing unless told otherwise), and answer with a frozen dataclass that keeps the intermediate values and the
factors used. Where an amount is asked, a column of amounts may be given: then the masses of the result are columns too,
with the bits of one call a row.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from ctypes import byref, c_double, c_size_t
from dataclasses import dataclass
from typing import Any, Callable, Generic, overload

import numpy as np

from . import _names
from . import constants as c
from ._abi import (
    tanhe_balance_activity,
    tanhe_balance_closure,
    tanhe_coal_result,
    tanhe_energy_item,
    tanhe_energy_mix,
    tanhe_factor,
    tanhe_fuel_emission,
    tanhe_fuel_measured,
    tanhe_heat_content,
    tanhe_indirect_result,
    tanhe_market_result,
    tanhe_power_contract,
    tanhe_share_result,
    tanhe_steam_point,
)
from ._arrays import Column, Doubles, Number, doubles, doubles_at, elementwise, is_scalar, scalar
from ._library import lib
from ._names import AllowLike, Id, Match
from .catalog import Catalog, CatalogLike, Factor, as_catalog
from .errors import InvalidArgument, fail, finite_or_none, status_text
from .units import UnitLike, unit_id

__all__ = [
    "BalanceActivity",
    "BalanceClosure",
    "ComprehensiveEnergy",
    "Contract",
    "FuelEmission",
    "HeatContent",
    "MarketEmission",
    "Measured",
    "NonFossilShare",
    "PurchasedEmission",
    "Shares",
    "StandardCoal",
    "SteamPoint",
    "balance_activity",
    "balance_close",
    "comprehensive_energy",
    "cumulative_decline",
    "electricity_coal",
    "energy_intensity",
    "fuel_combustion",
    "gwp",
    "hot_water_heat",
    "intensity_decline",
    "mean_yearly_decline",
    "non_fossil_share",
    "purchased_electricity",
    "purchased_electricity_market",
    "purchased_heat",
    "relative_change",
    "shares",
    "standard_coal",
    "steam_enthalpy",
    "steam_heat",
    "steam_points",
]

NAN = math.nan


def _columns(amount: Any, call: Callable[[float], tuple[Any, ...]]) -> tuple[Any, list[Any]]:
    """One call for a number, one a row for a column: the last raw struct, and the masses as numbers or columns."""
    if is_scalar(amount):
        raw, *masses = call(scalar(amount, "amount"))
        return raw, masses
    amounts = doubles(amount, "amount")
    raw, *masses = call(0.0)
    columns = [np.empty(amounts.shape) for _ in masses]
    flat = [column.reshape(-1) for column in columns]
    for i, one in enumerate(amounts.reshape(-1).tolist()):
        raw, *masses = call(one)
        for column, mass in zip(flat, masses):
            column[i] = mass
    return raw, columns


# ---- standard coal 折标准煤 ----


@dataclass(frozen=True)
class StandardCoal(Generic[Number]):
    """An amount in standard coal 标准煤 and the coefficient that made it."""

    coal_tce: Number
    amount: Number
    unit: str
    coefficient: Factor

    def __float__(self) -> float:
        return float(self.coal_tce)


def _coal(raw: Any, coal_tce: Any, amount: Any, catalog: Catalog) -> StandardCoal[Any]:
    return StandardCoal(coal_tce, amount, _names.unit_name(raw.unit), catalog.factor(raw.coefficient))


@overload
def standard_coal(
    subject: Id,
    amount: float,
    unit: UnitLike,
    *,
    year: int | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> StandardCoal[float]: ...
@overload
def standard_coal(
    subject: Id,
    amount: Column,
    unit: UnitLike,
    *,
    year: int | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> StandardCoal[Doubles]: ...
def standard_coal(
    subject: Id,
    amount: Any,
    unit: UnitLike,
    *,
    year: int | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> StandardCoal[Any]:
    """Standard coal of a fuel, electricity (calorific value 当量值), heat or a medium 折标准煤.

    coal = amount * coefficient

    The edition is the catalog's order: ``catalog=["gbt2589_2008", "china"]`` puts that edition first. Natural gas, coke
    oven gas and others are printed as ranges: allow "range-low" or "range-high", or give a value by an overlay.
    """
    documents = as_catalog(catalog)
    ids = (_names.subject(subject), unit_id(unit), _names.year(year), _names.allow(allow))
    raw = tanhe_coal_result()

    def call(one: float) -> tuple[Any, ...]:
        status = lib.tanhe_standard_coal(documents._at, ids[0], one, *ids[1:], byref(raw))
        if status != c.OK:
            fail(status, {"subject": subject, "amount": one, "unit": str(unit), "year": year})
        return raw, raw.coal_tce

    last, (coal_tce,) = _columns(amount, call)
    return _coal(last, coal_tce, _given(amount), documents)


def _given(amount: Any) -> Any:
    return scalar(amount, "amount") if is_scalar(amount) else doubles(amount, "amount")


ELECTRICITY = {
    "calorific": c.ELECTRICITY_CALORIFIC,
    "generation": c.ELECTRICITY_GENERATION,
    "supply": c.ELECTRICITY_SUPPLY,
}


def electricity_coal(
    amount: Any,
    unit: UnitLike,
    *,
    convention: Id,
    rate: float | None = None,
    year: int | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> StandardCoal[Any]:
    """Standard coal of electricity by a named convention 电力折标准煤.

    `convention` is "calorific" (当量值, 0.1229 kgce/kWh), "generation" (等价值, coal per kWh generated) or "supply"
    (等价值, coal per kWh supplied); `rate` the caller's own gce/kWh instead of the published one of the year.
    """
    documents = as_catalog(catalog)
    by = _names.choice(convention, ELECTRICITY, "convention")
    unit_number, own, when, bits = unit_id(unit), _rate(rate), _names.year(year), _names.allow(allow)
    raw = tanhe_coal_result()

    def call(one: float) -> tuple[Any, ...]:
        status = lib.tanhe_electricity_coal(documents._at, one, unit_number, by, own, when, bits, byref(raw))
        if status != c.OK:
            fail(status, {"amount": one, "unit": str(unit), "rate": rate, "year": year, "convention": convention})
        return raw, raw.coal_tce

    last, (coal_tce,) = _columns(amount, call)
    return _coal(last, coal_tce, _given(amount), documents)


def _rate(rate: float | None) -> float:
    if rate is None:
        return NAN
    number = scalar(rate, "rate")
    if not (number > 0 and math.isfinite(number)):
        raise InvalidArgument(f"{number!r} is no rate in gce/kWh", "rate")
    return number


@dataclass(frozen=True)
class ComprehensiveEnergy:
    """Comprehensive energy consumption 综合能耗 and what made it."""

    total_tce: float
    items: tuple[StandardCoal[float], ...]

    def __float__(self) -> float:
        return self.total_tce


def comprehensive_energy(
    items: Iterable[tuple[Id, float, UnitLike]],
    *,
    year: int | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> ComprehensiveEnergy:
    """Comprehensive energy consumption 综合能耗: the exact sum of the items' standard coal, rounded once.

    `items` are (subject, amount, unit); a negative amount is energy supplied to others and deducted.
    """
    documents = as_catalog(catalog)
    given = [(_names.subject(s, "items"), scalar(a, "items"), unit_id(u, "items")) for s, a, u in items]
    raw = (tanhe_energy_item * max(1, len(given)))()
    for item, (subject, amount, unit) in zip(raw, given):
        item.subject, item.amount, item.unit = subject, amount, unit
    each = (tanhe_coal_result * max(1, len(given)))()
    total, failed = c_double(), c_size_t(len(given))
    status = lib.tanhe_comprehensive_energy(
        documents._at, len(given), raw, _names.year(year), _names.allow(allow), byref(total), each, byref(failed)
    )
    if status != c.OK:
        arguments: dict[str, Any] = {"year": year}
        if failed.value < len(given):
            subject, amount, unit = given[failed.value]
            arguments = {
                "item": failed.value,
                "subject": _names.name_of(c.NAME_SUBJECT, subject),
                "amount": amount,
                "unit": _names.unit_name(unit),
                "year": year,
            }
        fail(status, arguments, signed=("amount",))
    results = tuple(_coal(one, one.coal_tce, one.amount, documents) for one in each[: len(given)])
    return ComprehensiveEnergy(total.value, results)


# ---- intensity 能源强度 ----


def _plain(name: str, arguments: dict[str, Any], signed: tuple[str, ...] = ()) -> Any:
    """A function of numbers alone."""
    function = getattr(lib, name)
    result = c_double()
    at = byref(result)

    def call(*numbers: float) -> float:
        status = function(*numbers, at)
        if status != c.OK:
            fail(status, dict(zip(arguments, numbers)), signed)
        return result.value

    return elementwise(call, arguments)


@overload
def energy_intensity(energy_tce: float, output: float) -> float: ...
@overload
def energy_intensity(energy_tce: Column, output: float | Column) -> Doubles: ...
@overload
def energy_intensity(energy_tce: float, output: Column) -> Doubles: ...
def energy_intensity(energy_tce: Any, output: Any) -> Any:
    """Energy per output 能源强度: tce per 10^4 yuan of GDP or output value, or per unit of product."""
    return _plain("tanhe_energy_intensity", {"energy_tce": energy_tce, "output": output})


@overload
def relative_change(base: float, current: float) -> float: ...
@overload
def relative_change(base: Column, current: float | Column) -> Doubles: ...
@overload
def relative_change(base: float, current: Column) -> Doubles: ...
def relative_change(base: Any, current: Any) -> Any:
    """Change against the base, (current - base) / base: -0.16 is a decline of 16 %."""
    return _plain("tanhe_relative_change", {"base": base, "current": current})


@overload
def mean_yearly_decline(decline: float, years: int) -> float: ...
@overload
def mean_yearly_decline(decline: Column, years: int) -> Doubles: ...
def mean_yearly_decline(decline: Any, years: int) -> Any:
    """Mean yearly decline 年均下降率 of a cumulative one, 1 - (1 - D)^(1/n): 16 % in five years is 3.43 % a year."""
    number = _names.as_int(years, "years")
    if number < 1:
        raise InvalidArgument(f"{number} years", "years")
    result = c_double()
    at = byref(result)

    def call(one: float) -> float:
        status = lib.tanhe_mean_yearly_decline(one, number, at)
        if status != c.OK:
            raise InvalidArgument(f"{one!r} is no decline below 1", "decline")
        return result.value

    return elementwise(call, {"decline": decline})


def cumulative_decline(yearly: Column) -> float:
    """Cumulative decline of yearly declines 累计下降率: they multiply, 1 - product of (1 - d), they never add."""
    array = doubles(yearly, "yearly").reshape(-1)
    result = c_double()
    status = lib.tanhe_cumulative_decline(array.size, doubles_at(array), byref(result))
    if status != c.OK:
        wrong = array[~(array < 1)]
        raise InvalidArgument(f"{float(wrong[0])!r} is no decline below 1" if wrong.size else "", "yearly")
    return result.value


@overload
def intensity_decline(energy_growth: float, gdp_growth: float) -> float: ...
@overload
def intensity_decline(energy_growth: Column, gdp_growth: float | Column) -> Doubles: ...
@overload
def intensity_decline(energy_growth: float, gdp_growth: Column) -> Doubles: ...
def intensity_decline(energy_growth: Any, gdp_growth: Any) -> Any:
    """Decline of intensity from real growth rates, 1 - (1 + energy_growth) / (1 + gdp_growth)."""
    arguments = {"energy_growth": energy_growth, "gdp_growth": gdp_growth}
    return _plain("tanhe_intensity_decline", arguments, signed=("energy_growth", "gdp_growth"))


# ---- shares of the mix 能源结构 ----


@dataclass(frozen=True)
class NonFossilShare:
    """Non-fossil share 非化石能源占比 and what made it."""

    share: float
    non_fossil_tce: float
    total_tce: float
    power_tce: float
    tce_per_mwh: float
    coefficient: Factor

    def __float__(self) -> float:
        return self.share


def non_fossil_share(
    *,
    primary_power_mwh: float,
    other_non_fossil_tce: float,
    fossil_tce: float,
    convention: Id,
    rate: float | None = None,
    year: int | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> NonFossilShare:
    """Non-fossil share by a named convention 非化石能源占比; the conventions differ by about a factor of two.

    `convention`: "calorific" 电热当量法, "generation" 发电煤耗法 (the one of the national targets), or "supply"; `rate`
    the caller's own gce/kWh.
    """
    documents = as_catalog(catalog)
    arguments = {
        "primary_power_mwh": scalar(primary_power_mwh, "primary_power_mwh"),
        "other_non_fossil_tce": scalar(other_non_fossil_tce, "other_non_fossil_tce"),
        "fossil_tce": scalar(fossil_tce, "fossil_tce"),
    }
    mix = tanhe_energy_mix(*arguments.values())
    raw = tanhe_share_result()
    by = _names.choice(convention, ELECTRICITY, "convention")
    status = lib.tanhe_non_fossil_share(
        documents._at, byref(mix), by, _rate(rate), _names.year(year), _names.allow(allow), byref(raw)
    )
    if status != c.OK:
        fail(status, {**arguments, "convention": convention, "year": year})
    return NonFossilShare(
        raw.share, raw.non_fossil_tce, raw.total_tce, raw.power_tce, raw.tce_per_mwh, documents.factor(raw.coefficient)
    )


@dataclass(frozen=True)
class Shares:
    """Parts as fractions of their exact total."""

    shares: Doubles
    total: float


def shares(parts: Column) -> Shares:
    """Shares of parts in their exact total 占比; parts >= 0 in any one unit."""
    array = doubles(parts, "parts")
    results = np.empty(array.shape)
    total = c_double()
    status = lib.tanhe_shares(array.size, doubles_at(array), doubles_at(results), byref(total))
    if status != c.OK:
        fail(status, {"parts": array})
    return Shares(results, total.value)


# ---- fuel combustion 化石燃料燃烧 ----


@dataclass(frozen=True)
class Measured:
    """The caller's own measured values 实测值; None for none. A measured value replaces the documents'."""

    ncv_gj: float | None = None
    carbon_content: float | None = None
    oxidation: float | None = None
    ef_co2: float | None = None
    ef_ch4: float | None = None
    ef_n2o: float | None = None


@dataclass(frozen=True)
class FuelEmission(Generic[Number]):
    """Emissions of burning a fuel 燃料燃烧排放.

    `ch4_t` and `n2o_t` are None (NaN in a column) where no value is published, and `ch4_missing`, `n2o_missing` say
    why. `energy_gj` is None when no net calorific value was needed.
    """

    co2_t: Number
    co2_bio_t: Number
    ch4_t: Number | None
    n2o_t: Number | None
    energy_gj: Number | None
    amount: Number
    unit: str
    factors: tuple[Factor, ...]
    ch4_missing: str | None = None
    n2o_missing: str | None = None

    def __getitem__(self, property: str) -> Factor:  # noqa: A002 - the field's word
        """The factor used of a property: ``result["ncv"]``."""
        for factor in self.factors:
            if factor.property == property:
                return factor
        raise KeyError(property)


_MEASURED = ("ncv_gj", "carbon_content", "oxidation", "ef_co2", "ef_ch4", "ef_n2o")


@overload
def fuel_combustion(
    fuel: Id,
    amount: float,
    unit: UnitLike,
    *,
    sector: Id | None = None,
    region: Id | None = None,
    year: int | None = None,
    measured: Measured | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> FuelEmission[float]: ...
@overload
def fuel_combustion(
    fuel: Id,
    amount: Column,
    unit: UnitLike,
    *,
    sector: Id | None = None,
    region: Id | None = None,
    year: int | None = None,
    measured: Measured | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> FuelEmission[Doubles]: ...
def fuel_combustion(
    fuel: Id,
    amount: Any,
    unit: UnitLike,
    *,
    sector: Id | None = None,
    region: Id | None = None,
    year: int | None = None,
    measured: Measured | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> FuelEmission[Any]:
    """CO2, CH4 and N2O from burning a fuel 化石燃料燃烧排放.

    co2_t = amount * NCV * CC * OF * 44/12      or      amount * NCV * EF      or      amount * EF

    `sector` ("energy_industries", "manufacturing_construction", …) chooses CH4 and N2O factors that split by it.
    """
    documents = as_catalog(catalog)
    own = None
    if measured is not None:
        values = (getattr(measured, name) for name in _MEASURED)
        own = byref(tanhe_fuel_measured(*(NAN if value is None else value for value in values)))
    ids = (
        unit_id(unit),
        _names.optional(c.NAME_VARIANT, sector, "sector"),
        _names.optional(c.NAME_REGION, region, "region"),
        _names.year(year),
        own,
        _names.allow(allow),
    )
    fuel_number = _names.subject(fuel, "fuel")
    raw = tanhe_fuel_emission()

    def call(one: float) -> tuple[Any, ...]:
        status = lib.tanhe_fuel_combustion(documents._at, fuel_number, one, *ids, byref(raw))
        if status != c.OK:
            given = {"fuel": fuel, "amount": one, "unit": str(unit), "sector": sector, "region": region, "year": year}
            if measured is not None:
                given.update((name, getattr(measured, name)) for name in _MEASURED)
            fail(status, given)
        return raw, raw.co2_t, raw.co2_bio_t, raw.ch4_t, raw.n2o_t, raw.energy_gj

    last, (co2_t, co2_bio_t, *others) = _columns(amount, call)
    ch4_t, n2o_t, energy_gj = (finite_or_none(one) if isinstance(one, float) else one for one in others)
    return FuelEmission(
        co2_t=co2_t,
        co2_bio_t=co2_bio_t,
        ch4_t=ch4_t,
        n2o_t=n2o_t,
        energy_gj=energy_gj,
        amount=_given(amount),
        unit=_names.unit_name(last.unit),
        factors=tuple(documents.factor(factor) for factor in last.factors if factor.property != 0),
        ch4_missing=status_text(last.ch4_status) if last.ch4_status != c.OK else None,
        n2o_missing=status_text(last.n2o_status) if last.n2o_status != c.OK else None,
    )


# ---- purchased electricity and heat 净购入电力、热力 ----


@dataclass(frozen=True)
class PurchasedEmission(Generic[Number]):
    """Indirect emissions of a purchase 间接排放: `amount` in MWh or GJ, and the factor with its own region and year."""

    co2_t: Number
    amount: Number
    factor: Factor

    def __float__(self) -> float:
        return float(self.co2_t)


def _purchase(
    function: str, amount: Any, unit: UnitLike, region: Any, year: Any, allow: AllowLike, catalog: CatalogLike
) -> PurchasedEmission[Any]:
    documents = as_catalog(catalog)
    ids = (unit_id(unit), _names.optional(c.NAME_REGION, region, "region"), _names.year(year), _names.allow(allow))
    raw = tanhe_indirect_result()

    def call(one: float) -> tuple[Any, ...]:
        status = getattr(lib, function)(documents._at, one, *ids, byref(raw))
        if status != c.OK:
            fail(status, {"amount": one, "unit": str(unit), "region": region, "year": year})
        return raw, raw.co2_t, raw.amount

    last, (co2_t, base_amount) = _columns(amount, call)
    return PurchasedEmission(co2_t, base_amount, documents.factor(last.factor))


def purchased_electricity(
    amount: Any,
    unit: UnitLike,
    *,
    region: Id | None,
    year: int | None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> PurchasedEmission[Any]:
    """Purchased electricity, location based 外购电力（基于位置）: electricity times the grid average of place and year.

    Factors appear two years late: allow "earlier-year" and "wider-region" are the usual ones.
    """
    return _purchase("tanhe_purchased_electricity", amount, unit, region, year, allow, catalog)


def purchased_heat(
    amount: Any,
    unit: UnitLike,
    *,
    region: Id | None = None,
    year: int | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> PurchasedEmission[Any]:
    """Purchased heat 外购热力: heat times its factor (default 0.11 t CO2/GJ; a local value goes first)."""
    return _purchase("tanhe_purchased_heat", amount, unit, region, year, allow, catalog)


CONTRACTS = {"certificate": c.CONTRACT_CERTIFICATE, "direct": c.CONTRACT_DIRECT, "supplier": c.CONTRACT_SUPPLIER}


@dataclass(frozen=True)
class Contract:
    """Power under one instrument: `kind` "certificate" 绿证, "direct" 绿电直购合同 or "supplier".

    `proven_for_year` is the year whose proof (retirement, settlement) is at hand; it must be the asked one.
    """

    amount_mwh: float
    ef_t_per_mwh: float
    kind: Id
    proven_for_year: int


@dataclass(frozen=True)
class MarketEmission:
    """Both totals of purchased electricity: location based and market based 基于位置与基于市场."""

    location_co2_t: float
    market_co2_t: float
    amount_mwh: float
    contracted_mwh: float
    contracted_co2_t: float
    residual_mwh: float
    residual_co2_t: float
    residual_is_average: bool
    average: Factor
    residual: Factor | None


def purchased_electricity_market(
    amount: float,
    unit: UnitLike,
    contracts: Sequence[Contract] = (),
    *,
    region: Id | None,
    year: int | None,
    average_for_rest: bool = False,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> MarketEmission:
    """Purchased electricity, location based and market based.

    market = sum of contract_i * EF_i + (amount - sum of contract_i) * residual factor

    `average_for_rest` lets the average stand in for a missing residual factor.
    """
    documents = as_catalog(catalog)
    raw_contracts = (tanhe_power_contract * max(1, len(contracts)))()
    for one, contract in zip(raw_contracts, contracts):
        one.amount_mwh = scalar(contract.amount_mwh, "contracts")
        one.ef_t_per_mwh = scalar(contract.ef_t_per_mwh, "contracts")
        one.kind = _names.choice(contract.kind, CONTRACTS, "contracts")
        one.proven_for_year = _names.as_int(contract.proven_for_year, "contracts")
    number = scalar(amount, "amount")
    raw = tanhe_market_result()
    status = lib.tanhe_purchased_electricity_market(
        documents._at,
        number,
        unit_id(unit),
        _names.optional(c.NAME_REGION, region, "region"),
        _names.year(year),
        len(contracts),
        raw_contracts,
        int(average_for_rest),
        _names.allow(allow),
        byref(raw),
    )
    if status != c.OK:
        given = {"amount": number, "unit": str(unit), "region": region, "year": year}
        given["contracts"] = (
            f"{len(contracts)} of {sum(one.amount_mwh for one in contracts)} MWh" if contracts else None
        )
        fail(status, given)
    return MarketEmission(
        location_co2_t=raw.location_co2_t,
        market_co2_t=raw.market_co2_t,
        amount_mwh=raw.amount_mwh,
        contracted_mwh=raw.contracted_mwh,
        contracted_co2_t=raw.contracted_co2_t,
        residual_mwh=raw.residual_mwh,
        residual_co2_t=raw.residual_co2_t,
        residual_is_average=bool(raw.residual_is_average),
        average=documents.factor(raw.average),
        residual=documents.factor(raw.residual) if raw.residual.property != 0 else None,
    )


# ---- steam and hot water 蒸汽、热水 ----


@dataclass(frozen=True)
class SteamPoint:
    """A state of steam and its enthalpy 热焓; `kind` is "saturated" or "superheated"."""

    kind: str
    pressure_mpa: float
    temperature_degc: float
    enthalpy_kj_per_kg: float
    grade: str
    match: Match


STEAM = {"saturated": c.STEAM_SATURATED, "superheated": c.STEAM_SUPERHEATED}
STEAM_RULES = {"deducted": c.STEAM_DEDUCTED, "full": c.STEAM_FULL}


def _steam_point(raw: Any) -> SteamPoint:
    return SteamPoint(
        _names.word_of(STEAM, raw.kind),
        raw.pressure_mpa,
        raw.temperature_degc,
        raw.enthalpy_kj_per_kg,
        _names.name_of(c.NAME_GRADE, raw.grade),
        Match(raw.match),
    )


def steam_points() -> list[SteamPoint]:
    """The printed points of the steam tables: saturated by pressure, then superheated."""
    raw = tanhe_steam_point()
    points: list[SteamPoint] = []
    while lib.tanhe_steam_at(len(points), byref(raw)) == c.OK:
        points.append(_steam_point(raw))
    return points


def _steam_kind(temperature_degc: float | None) -> tuple[int, float]:
    if temperature_degc is None:
        return c.STEAM_SATURATED, 0.0
    return c.STEAM_SUPERHEATED, scalar(temperature_degc, "temperature_degc")


def steam_enthalpy(pressure_mpa: float, temperature_degc: float | None = None) -> SteamPoint:
    """Enthalpy of steam 蒸汽热焓, linear between printed points: saturated without a temperature, else superheated."""
    pressure = scalar(pressure_mpa, "pressure_mpa")
    kind, temperature = _steam_kind(temperature_degc)
    raw = tanhe_steam_point()
    status = lib.tanhe_steam_enthalpy(kind, pressure, temperature, byref(raw))
    if status != c.OK:
        given = {"pressure_mpa": pressure, "temperature_degc": temperature if temperature_degc is not None else None}
        fail(status, given, signed=("temperature_degc",))
    return _steam_point(raw)


@dataclass(frozen=True)
class HeatContent:
    """Heat content of a mass of steam or hot water 热量 and what made it."""

    heat_gj: float
    mass_t: float
    enthalpy_kj_per_kg: float
    deducted_kj_per_kg: float
    reference: Factor | None
    state: SteamPoint | None
    temperature_degc: float

    def __float__(self) -> float:
        return self.heat_gj


def _heat(raw: Any, documents: Catalog) -> HeatContent:
    return HeatContent(
        raw.heat_gj,
        raw.mass_t,
        raw.enthalpy_kj_per_kg,
        raw.deducted_kj_per_kg,
        documents.factor(raw.reference) if raw.reference.property != 0 else None,
        _steam_point(raw.state) if raw.state.kind != 0 else None,
        raw.temperature_degc,
    )


def steam_heat(
    mass_t: float,
    pressure_mpa: float,
    temperature_degc: float | None = None,
    *,
    rule: Id,
    catalog: CatalogLike = "china",
) -> HeatContent:
    """Heat of steam 蒸汽热量, mass * (enthalpy - deduction): saturated without a temperature, else superheated.

    `rule`: "deducted" (24 industry guidelines: enthalpy less 83.74 kJ/kg) or "full" (GB/T 32151.34-2024): the documents
    differ, the caller names one.
    """
    documents = as_catalog(catalog)
    kind, temperature = _steam_kind(temperature_degc)
    mass, pressure = scalar(mass_t, "mass_t"), scalar(pressure_mpa, "pressure_mpa")
    raw = tanhe_heat_content()
    by = _names.choice(rule, STEAM_RULES, "rule")
    status = lib.tanhe_steam_heat(documents._at, mass, kind, pressure, temperature, by, byref(raw))
    if status != c.OK:
        fail(status, {"mass_t": mass, "pressure_mpa": pressure, "temperature_degc": temperature_degc, "rule": rule})
    return _heat(raw, documents)


def hot_water_heat(mass_t: float, temperature_degc: float, *, catalog: CatalogLike = "china") -> HeatContent:
    """Heat of hot water 热水热量, mass * (T - 20) * 4.1868."""
    documents = as_catalog(catalog)
    mass, temperature = scalar(mass_t, "mass_t"), scalar(temperature_degc, "temperature_degc")
    raw = tanhe_heat_content()
    status = lib.tanhe_hot_water_heat(documents._at, mass, temperature, byref(raw))
    if status != c.OK:
        fail(status, {"mass_t": mass, "temperature_degc": temperature})
    return _heat(raw, documents)


# ---- global warming potentials ----


def gwp(gas: Id, report: Id, *, allow: AllowLike = ()) -> Factor:
    """The 100-year global warming potential 全球增温潜势 of a gas or a blend in one IPCC report.

    `report` is "sar", "ar4", "ar5", "ar5_feedback" or "ar6". Of a blend the answer has the composition's provenance and
    the worst grade that went into it.
    """
    raw = tanhe_factor()
    status = lib.tanhe_gwp(_names.report(report, "report"), _names.subject(gas, "gas"), _names.allow(allow), byref(raw))
    if status != c.OK:
        fail(status, {"gas": gas, "report": report})
    return as_catalog("all").factor(raw)


# ---- energy balances 能源平衡表 ----

#: Rows of a provincial energy balance, in the order of the library.
BALANCE_ROWS = (
    "supply",
    "transformation",
    "thermal_power",
    "heat_supply",
    "coal_washing",
    "coking",
    "refining",
    "gas_works",
    "coke_reinput",
    "briquettes",
    "loss",
    "final",
    "agriculture",
    "industry",
    "industry_non_energy",
    "construction",
    "transport",
    "trade",
    "residential",
    "other",
    "statistical_difference",
)


def _balance(rows: Mapping[str, float] | Column) -> Doubles:
    if isinstance(rows, Mapping):
        unknown = [name for name in rows if name not in BALANCE_ROWS]
        if unknown:
            raise InvalidArgument(
                f"{unknown[0]!r} is no row of a balance{_names.suggestion(unknown[0], BALANCE_ROWS)}", "rows"
            )
        return doubles([rows.get(name, 0.0) for name in BALANCE_ROWS], "rows")
    array = doubles(rows, "rows").reshape(-1)
    if array.size != c.BALANCE_ROWS:
        raise InvalidArgument(f"{array.size} numbers, {c.BALANCE_ROWS} rows expected", "rows")
    return array


@dataclass(frozen=True)
class BalanceClosure:
    """Residuals of a balance column in its unit; `closes` when all are within the tolerance."""

    closes: bool
    column: float
    transformation: float
    final_use: float


def balance_close(rows: Mapping[str, float] | Column, tolerance: float = 0.0) -> BalanceClosure:
    """Check whether a column of an energy balance closes 平衡校核.

    `rows` is a dict of `BALANCE_ROWS` (missing ones are blank, 0) or 21 numbers, in the signs of the print.
    """
    array = _balance(rows)
    raw = tanhe_balance_closure()
    limit = scalar(tolerance, "tolerance")
    status = lib.tanhe_balance_close(doubles_at(array), limit, byref(raw))
    if status not in (c.OK, c.ECONFLICT):
        fail(status, {"rows": array, "tolerance": limit}, signed=("rows",))
    return BalanceClosure(status == c.OK, raw.column, raw.transformation, raw.final_use)


@dataclass(frozen=True)
class BalanceActivity:
    """Activity data for combustion from one balance column 活动水平, in its unit."""

    total: float
    thermal_power: float
    heat_supply: float
    industry: float
    agriculture: float
    construction: float
    transport: float
    commercial: float
    residential: float


def balance_activity(rows: Mapping[str, float] | Column) -> BalanceActivity:
    """The activity rule of a provincial inventory 活动水平: final use - non-energy use + power and heat inputs."""
    array = _balance(rows)
    raw = tanhe_balance_activity()
    status = lib.tanhe_balance_activity_of(doubles_at(array), byref(raw))
    if status != c.OK:
        fail(status, {"rows": array}, signed=("rows",))
    return BalanceActivity(*(getattr(raw, name) for name in BalanceActivity.__dataclass_fields__))
