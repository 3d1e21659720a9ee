# SPDX-License-Identifier: MIT
"""Transport and buildings against exact arithmetic: fractions.Fraction and the printed values of factors.csv.

    TANHE_LIBRARY=build/libtanhe.so python3 tests/property/rooms_exact.py      (or the library as an argument)

The numbers are the same in every run.
"""

import csv
import ctypes
import math
import os
import random
import struct
import sys
from fractions import Fraction as F

from _rooms import VECTORS, abi, array, c, call, catalog, doubles, lib, result

OK, EARG, ENOTFOUND, EUNCONFIRMED = 0, -1, -4, -5
EZERO, EMISSING, ECONFLICT, ESTATE = -7, -14, -15, -16
NAN, CHINA, XIANGTAN = math.nan, 100000, 430300


D = c.ALLOW_UNCONFIRMED


with open(os.path.join(VECTORS, "factors.csv"), encoding="utf-8", newline="") as file:
    PRINTED = {
        (
            r["source"],
            r["subject"],
            r["property"],
            r["variant"],
            r["region"],
            r["year"],
        ): r["value"]
        for r in csv.DictReader(file)
    }


def printed(source, subject, prop, variant="none", region=CHINA, year=0):
    """The printed value as an exact number; None where the document has none."""
    text = PRINTED.get((source, subject, prop, variant, str(region), str(year)))
    return None if text is None else F(text)


# ---- comparing -------------------------------------------------------------------------------------------


def bits(x):
    return struct.pack("<d", x)


def same(a, b):
    return bits(a) == bits(b)


def near(got, exact, ulps, what=""):
    """Within so many units in the last place of the exact number."""
    exact = F(exact)
    off = abs(F(got) - exact)
    assert off <= F(ulps) * F(math.ulp(float(exact))), (
        f"{what} {got!r}, exactly {float(exact)!r}, off by {float(off)!r}"
    )


def rounded(got, exact, what=""):
    """The exact number rounded once. (float() of a Fraction rounds to nearest, ties to even.)"""
    assert got == float(exact), f"{what} {got!r}, not {float(exact)!r}"


def total(got, parts, what=""):
    rounded(got, sum(map(F, parts), F(0)), what)


def amount(rng, top=9):
    """A measured amount: of any size, with few or all of its bits, sometimes none."""
    kind = rng.random()
    if kind < 0.05:
        return 0.0
    if kind < 0.4:
        return float(rng.randrange(1, 10**top))
    return math.exp(rng.uniform(-3, top * 2.3))


def positive(rng, top=9):
    return amount(rng, top) or 1.0


# ---- converted turnover ----------------------------------------------------------------------------------

TURNOVER = catalog("turnover_convention", "caac_statistics")
CONVENTION, CAAC = "turnover_convention", "caac_statistics"
COEFFICIENTS = [  # id, document, key, property, year
    (c.TURNOVER_RAIL_PASSENGER, CONVENTION, "rail_passenger", "pkm_per_tkm", 0),
    (c.TURNOVER_ROAD_PASSENGER, CONVENTION, "road_passenger", "pkm_per_tkm", 0),
    (c.TURNOVER_WATER_BERTH, CONVENTION, "water_berth", "pkm_per_tkm", 0),
    (c.TURNOVER_WATER_SEAT, CONVENTION, "water_seat", "pkm_per_tkm", 0),
    (c.TURNOVER_WATER_DIRECT, CONVENTION, "water_direct", "pkm_per_tkm", 0),
    (c.TURNOVER_ROAD_RESEARCH, CONVENTION, "road_research", "pkm_per_tkm", 0),
    (c.TURNOVER_AIR_ADULT, CAAC, "air_adult", "tkm_per_pkm", 0),
    (c.TURNOVER_AIR_CHILD, CAAC, "air_child", "tkm_per_pkm", 0),
    (c.TURNOVER_AIR_INFANT, CAAC, "air_infant", "tkm_per_pkm", 0),
    (c.TURNOVER_AIR_DOMESTIC_ADULT, CAAC, "air_domestic_adult", "tkm_per_pkm", 0),
    (
        c.TURNOVER_AIR_INTERNATIONAL_ADULT,
        CAAC,
        "air_international_adult",
        "tkm_per_pkm",
        0,
    ),
    (c.TURNOVER_AIR_ALL, CAAC, "air_all", "tkm_per_pkm", 2012),
    (c.TURNOVER_AIR_ALL, CAAC, "air_all", "tkm_per_pkm", 2015),
    (c.TURNOVER_AIR_ALL, CAAC, "air_all", "tkm_per_pkm", 2019),
    (c.TURNOVER_AIR_ALL, CAAC, "air_all", "tkm_per_pkm", 2020),
]


def turnover(passenger, freight, passengers, year):
    return result(
        "converted_turnover",
        abi.tanhe_turnover,
        TURNOVER,
        passenger,
        freight,
        passengers,
        year,
        D,
    )


def test_turnover():
    """converted turnover: the printed coefficient, rounded where it must be, linear"""
    rng = random.Random(1)
    for passenger, source, key, prop, year in COEFFICIENTS:
        exact = printed(source, key, prop, year=year)
        for _ in range(300):
            freight, passengers = amount(rng), amount(rng)
            got = turnover(passenger, freight, passengers, year)
            assert got.coefficient.value == float(exact)
            stored = F(got.coefficient.value)
            rate = 1 / stored if prop == "pkm_per_tkm" else stored
            printed_rate = 1 / exact if prop == "pkm_per_tkm" else exact
            rounded(got.passenger_tkm, F(passengers) * rate, key)
            near(got.passenger_tkm, F(passengers) * printed_rate, 2, key)
            near(got.converted_tkm, F(freight) + F(passengers) * rate, 1, key)
            near(got.converted_tkm, F(freight) + F(passengers) * printed_rate, 2, key)
            assert same(got.freight_tkm, freight)
            assert same(got.passenger_pkm, passengers)
            scale = 2.0 ** rng.randrange(-40, 40)
            other = turnover(passenger, freight * scale, passengers * scale, year)
            assert same(other.converted_tkm, got.converted_tkm * scale)
            a, b = float(rng.randrange(10**8)), float(rng.randrange(10**8))
            halves = [turnover(passenger, a, b, year), turnover(passenger, b, a, year)]
            whole = turnover(passenger, a + b, a + b, year)
            near(
                whole.converted_tkm,
                sum(F(half.converted_tkm) for half in halves),
                3,
                "split",
            )


def test_turnover_columns():
    """converted turnover of columns: the bits of one call a row, the exact total"""
    rng = random.Random(2)
    kinds = [(id_, year) for id_, _, _, _, year in COEFFICIENTS]
    for n in (0, 1, 2, 7, 300, 1500):
        rows = [
            (*rng.choice(kinds + [(c.TURNOVER_TKM, 0)]), amount(rng), amount(rng))
            for _ in range(n)
        ]
        rows += [(0, 0, amount(rng), 0.0)] if n else []
        columns = [list(column) for column in zip(*rows)] or [[], [], [], []]
        converted, sum_, failed = (
            doubles([0.0] * len(rows)),
            ctypes.c_double(),
            ctypes.c_size_t(77),
        )
        call(
            "converted_turnover_n",
            TURNOVER,
            len(rows),
            array(ctypes.c_int32, columns[0]),
            doubles(columns[2]),
            doubles(columns[3]),
            array(ctypes.c_int32, columns[1]),
            D,
            converted,
            sum_,
            failed,
        )
        assert failed.value == 77
        for (passenger, year, freight, passengers), got in zip(rows, converted):
            one = turnover(passenger, freight, passengers, year).converted_tkm
            assert same(one, got), (one, got)
        total(sum_.value, converted, "total")


# ---- intensity -------------------------------------------------------------------------------------------

MODES = [1 << i for i in range(c.TRANSPORT_MODES)]


def boundary(modes, grid_year=2020):
    return abi.tanhe_transport_boundary(
        modes=sum(m for m in modes if m < c.MODE_BUS),
        bus=c.COUNTED if c.MODE_BUS in modes else c.NOT_COUNTED,
        taxi=c.COUNTED if c.MODE_TAXI in modes else c.NOT_COUNTED,
        electricity=c.COUNTED,
        grid_year=grid_year,
        electricity_coal=c.ELECTRICITY_CALORIFIC,
        rail=c.RAIL_ALL if c.MODE_RAIL in modes else 0,
        series=2020,
    )


def random_modes(rng):
    first = rng.choice(MODES[:5])  # one that is no choice of its own
    return [m for m in MODES if m == first or rng.random() < 0.6]


def random_rows(rng, modes, ran):
    rows = []
    for mode in modes:
        if mode in ran:
            turnover_, energy, co2 = positive(rng), amount(rng, 6), amount(rng, 7)
        else:
            turnover_ = energy = co2 = 0.0
        rows.append(abi.tanhe_transport_row(turnover_, energy, co2, mode, 0))
    return rows


def intensity(bound, rows, status=OK):
    return result(
        "operating_intensity",
        abi.tanhe_transport_intensity,
        bound,
        len(rows),
        array(abi.tanhe_transport_row, rows),
        status=status,
    )


def test_intensity():
    """intensity: exact totals, quotients to few ulps, any order of the rows"""
    rng = random.Random(3)
    for _ in range(1500):
        modes = random_modes(rng)
        ran = [m for m in modes if rng.random() < 0.8] or modes[:1]
        rows, bound = random_rows(rng, modes, ran), boundary(modes)
        got = intensity(bound, rows)
        total(got.converted_tkm, [r.converted_tkm for r in rows])
        total(got.energy_tce, [r.energy_tce for r in rows])
        total(got.co2_t, [r.co2_t for r in rows])
        whole = sum(F(r.converted_tkm) for r in rows)
        near(got.co2_g_per_tkm, sum(F(r.co2_t) for r in rows) * 10**6 / whole, 4)
        near(got.kgce_per_100tkm, sum(F(r.energy_tce) for r in rows) * 10**5 / whole, 4)
        for i, mode in enumerate(MODES):
            at = got.modes[i]
            assert at.mode == (mode if mode in modes else 0)
            for row in rows:
                if row.mode != mode:
                    continue
                near(at.share, F(row.converted_tkm) / whole, 2, "share")
                if mode in ran:
                    of = F(row.converted_tkm)
                    near(at.co2_g_per_tkm, F(row.co2_t) * 10**6 / of, 3, "g/tkm")
                    near(at.kgce_per_100tkm, F(row.energy_tce) * 10**5 / of, 3, "kgce")
                else:
                    assert math.isnan(at.co2_g_per_tkm)
                    assert math.isnan(at.kgce_per_100tkm)
        rng.shuffle(rows)
        assert bytes(intensity(bound, rows)) == bytes(got)
        rng.choice(rows).co2_t = NAN
        unknown = intensity(bound, rows)
        assert math.isnan(unknown.co2_t)
        assert math.isnan(unknown.co2_g_per_tkm)
        assert same(unknown.energy_tce, got.energy_tce)


def effects_of(effect):
    s0, s1 = F(effect.share_base), F(effect.share_current)
    i0, i1 = F(effect.intensity_base), F(effect.intensity_current)
    return (s1 - s0) * (i1 + i0) / 2, (i1 - i0) * (s1 + s0) / 2, s1 * i1 - s0 * i0


def test_change():
    """change of the intensity: every effect and total the exact number rounded once"""
    rng = random.Random(4)
    once = 0
    for _ in range(2000):
        modes = random_modes(rng)
        ran = [[m for m in modes if rng.random() < 0.7] or modes[:1] for _ in range(2)]
        years = [random_rows(rng, modes, r) for r in ran]
        grid = rng.choice((c.GRID_SAME, c.GRID_BY_YEAR))
        measure = rng.choice((c.INTENSITY_CO2, c.INTENSITY_ENERGY))
        later = boundary(modes, 2020 if grid == c.GRID_SAME else 2025)
        base, current = intensity(boundary(modes), years[0]), intensity(later, years[1])
        field = "co2_g_per_tkm" if measure == c.INTENSITY_CO2 else "kgce_per_100tkm"
        i0, i1 = getattr(base, field), getattr(current, field)
        status = EZERO if i0 == 0 else OK
        kind = abi.tanhe_transport_change
        got = result(
            "operating_change", kind, base, current, measure, grid, status=status
        )
        if status != OK:
            continue
        assert same(got.base, i0)
        assert same(got.current, i1)
        near(got.relative, (F(i1) - F(i0)) / F(i0), 2, "relative")
        exact = [F(0)] * 3
        for i, mode in enumerate(MODES):
            effect = got.effects[i]
            if mode not in modes:
                assert effect.mode == 0
                assert effect.structure == effect.intensity == effect.change == 0
                continue
            assert effect.mode == mode
            assert same(effect.share_base, base.modes[i].share)
            assert same(effect.share_current, current.modes[i].share)
            if mode in ran[0]:
                assert same(effect.intensity_base, getattr(base.modes[i], field))
            if mode in ran[1]:
                assert same(effect.intensity_current, getattr(current.modes[i], field))
            if mode not in ran[0] and mode not in ran[1]:
                assert effect.structure == effect.intensity == effect.change == 0
                continue
            if (mode in ran[0]) != (mode in ran[1]):
                once += 1
                assert effect.intensity_base == effect.intensity_current
                assert effect.intensity == 0
                assert same(effect.structure, effect.change)
            parts = effects_of(effect)
            assert parts[0] + parts[1] == parts[2]
            for name, part in zip(("structure", "intensity", "change"), parts):
                rounded(getattr(effect, name), part, name)
            exact = [a + b for a, b in zip(exact, parts)]
            halves = sum(
                F(math.ulp(x)) / 2
                for x in (effect.structure, effect.intensity, effect.change)
            )
            off = F(effect.structure) + F(effect.intensity) - F(effect.change)
            assert abs(off) <= halves
        for name, part in zip(("structure", "intensity", "change"), exact):
            rounded(getattr(got, name), part, "total of " + name)
        assert abs(F(got.rounding)) <= (F(i0) + F(i1)) / 2**49
        left = F(i1) - F(i0) - exact[2]
        rounded(got.rounding, left, "rounding")
    assert once > 300, once


def test_change_refused():
    """change of the intensity: years of different boundaries, and a base of nothing"""
    modes = [c.MODE_ROAD, c.MODE_WATER]
    rows = [abi.tanhe_transport_row(100.0, 1.0, 2.0, m, 0) for m in modes]
    zeros = [abi.tanhe_transport_row(100.0, 0.0, 0.0, m, 0) for m in modes]
    a, b = intensity(boundary(modes), rows), intensity(boundary(modes, 2021), rows)
    nothing = intensity(boundary(modes), zeros)
    kind, co2 = abi.tanhe_transport_change, c.INTENSITY_CO2
    result("operating_change", kind, a, b, co2, c.GRID_SAME, status=ECONFLICT)
    result("operating_change", kind, a, b, co2, c.GRID_BY_YEAR)
    result("operating_change", kind, nothing, a, co2, c.GRID_SAME, status=EZERO)
    intensity(boundary(modes), rows[:1], status=EMISSING)


def test_service():
    """energy and CO2 per unit of work"""
    rng = random.Random(5)
    units = {
        c.SERVICE_TKM: 100,
        c.SERVICE_PKM: 1000,
        c.SERVICE_VEHICLE_KM: 100,
        c.SERVICE_TRIPS: 10**4,
        c.SERVICE_THROUGHPUT: 10**4,
    }
    for service, unit in units.items():
        for _ in range(200):
            energy, co2, work = amount(rng), amount(rng), positive(rng)
            kind = abi.tanhe_service_result
            got = result("service_intensity", kind, service, energy, co2, work)
            near(got.kgce_per_unit, F(energy) * 1000 * unit / F(work), 3)
            near(got.kgco2_per_unit, F(co2) * 1000 * unit / F(work), 3)


# ---- oil -------------------------------------------------------------------------------------------------


def test_oil():
    """oil split: moved and left are what was given, exactly; the totals are the same bits"""
    rng = random.Random(6)
    for _ in range(2000):
        given, shares = abi.tanhe_oil(), abi.tanhe_oil()
        for oil in ("gasoline", "diesel"):
            for s in range(c.OIL_SECTORS):
                getattr(given, oil)[s] = amount(rng)
                share = rng.choice(
                    (0.0, 1.0, 0.95, 0.35, rng.random(), 1e-17, 1 - 2**-53)
                )
                getattr(shares, oil)[s] = 0.0 if s == c.OIL_TRANSPORT else share
        got = result("split_oil", abi.tanhe_oil_split, given, shares)
        for oil in ("gasoline", "diesel"):
            amounts, parts = getattr(given, oil), getattr(shares, oil)
            moved, left = getattr(got.moved, oil), getattr(got.left, oil)
            own = F(amounts[c.OIL_TRANSPORT])
            for s in range(c.OIL_SECTORS):
                assert F(moved[s]) + F(left[s]) == F(amounts[s])
                wanted = F(parts[s]) * F(amounts[s])
                assert moved[s] >= 0 <= left[s]
                assert abs(F(moved[s]) - wanted) <= F(math.ulp(amounts[s]))
            total(getattr(got, oil + "_t"), [own, *map(F, moved)], "transport")
            before = getattr(got, oil + "_before_t")
            total(before, amounts, "before")
            assert same(before, getattr(got, oil + "_after_t"))


def test_oil_shares():
    """oil split: the catalog's shares, locked until allowed"""
    documents = catalog("transport_practice")
    shares = abi.tanhe_oil()
    call("oil_split_shares", documents, 0, shares, None, status=EUNCONFIRMED)
    call("oil_split_shares", documents, D, shares, None)
    for oil in ("gasoline", "diesel"):
        for s in range(c.OIL_SECTORS):
            who = "residential" if s == c.OIL_RESIDENTIAL else "industry"
            text = (
                printed("transport_practice", f"oil_split_{oil}_{who}", "share") / 100
            )
            none = s in (c.OIL_AGRICULTURE, c.OIL_TRANSPORT)
            near(getattr(shares, oil)[s], 0 if none else text, 1)


# ---- fleets ----------------------------------------------------------------------------------------------

FLEET = catalog("gbt32151_34_2024", "land_transport_2015", "mee_nbs_grid")
GRID = next(
    key
    for key in sorted(PRINTED)
    if key[0] == "mee_nbs_grid" and key[2] == "ef_co2_mean" and key[4] == str(CHINA)
)
FUELS = {
    c.FUEL_GASOLINE: ("gasoline", c.VARIANT_GASOLINE_CHINA4_UP, "gasoline_china4_up"),
    c.FUEL_DIESEL: ("diesel", c.VARIANT_DIESEL_CHINA3, "diesel_china3"),
}


def random_class(rng, fuel=None):
    fuel = fuel or rng.choice((*FUELS, c.CARRIER_ELECTRICITY))
    made = abi.tanhe_fleet_class(
        vehicles=float(rng.randrange(1, 10**6)),
        distance_km=positive(rng, 5),
        consumption=rng.uniform(1, 40),
        density_kg_per_l=NAN,
        charging_efficiency=NAN,
        fuel=fuel,
        region=CHINA,
        year=int(GRID[5]),
    )
    if fuel == c.CARRIER_ELECTRICITY:
        made.unit = c.UNIT_KWH
        made.charging_efficiency = rng.choice((NAN, 0.9, 1.0, rng.uniform(0.5, 1)))
        return made
    made.unit = rng.choice((c.UNIT_L, c.UNIT_KG))
    made.density_kg_per_l = rng.uniform(0.7, 0.9) if made.unit == c.UNIT_L else NAN
    made.vehicle, made.variant = c.VEHICLE_PASSENGER_CAR, FUELS[fuel][1]
    return made


def fleet_exact(given):
    """Distance, amount (t or MWh), of all vehicles."""
    distance = F(given.vehicles) * F(given.distance_km)
    used = distance * F(given.consumption) / 100 / 1000  # t, 1000 L or MWh
    if given.unit == c.UNIT_L:
        used *= F(given.density_kg_per_l)
    if given.fuel == c.CARRIER_ELECTRICITY and given.charging_efficiency > 0:
        used /= F(given.charging_efficiency)
    return distance, used


def fleet_class(given):
    return result("fleet_class_emission", abi.tanhe_fleet_emission, FLEET, given, 0)


FLEET_LINEAR = (
    "distance_km",
    "amount",
    "energy_gj",
    "co2_t",
    "ch4_t",
    "n2o_t",
    "electricity_mwh",
    "indirect_co2_t",
)


def test_fleet():
    """fleets: bottom up from the printed factors, linear in vehicles and distance"""
    rng = random.Random(7)
    grid = F(PRINTED[GRID])
    for _ in range(1500):
        given = random_class(rng)
        got = fleet_class(given)
        distance, used = fleet_exact(given)
        rounded(got.distance_km, distance, "distance")
        near(got.amount, used, 4, "amount")
        if given.fuel == c.CARRIER_ELECTRICITY:
            assert same(got.electricity_mwh, got.amount)
            near(got.indirect_co2_t, used * grid, 6, "indirect CO2")
            assert got.co2_t == 0
        else:
            key, _, stage = FUELS[given.fuel]
            ncv, carbon, oxidation = (
                printed("gbt32151_34_2024", key, prop)
                for prop in ("ncv", "carbon_content", "oxidation")
            )
            co2 = used * ncv * carbon / 1000 * oxidation / 100 * F(44, 12)
            near(got.energy_gj, used * ncv, 6, "energy")
            near(got.co2_t, co2, 10, "CO2")
            for gas in ("ch4", "n2o"):
                per_km = printed(
                    "land_transport_2015", "passenger_car", "ef_" + gas, stage
                )
                near(getattr(got, gas + "_t"), distance * per_km / 10**9, 4, gas)
            assert got.electricity_mwh == got.indirect_co2_t == 0
        for field in ("vehicles", "distance_km"):
            other = abi.tanhe_fleet_class.from_buffer_copy(given)
            setattr(other, field, getattr(given, field) * 4.0)
            more = fleet_class(other)
            for name in FLEET_LINEAR:
                a, b = getattr(got, name), getattr(more, name)
                assert (math.isnan(a) and math.isnan(b)) or same(4 * a, b), name
            setattr(other, field, getattr(given, field) * 3.0)
            more = fleet_class(other)
            for name in FLEET_LINEAR:
                a, b = getattr(got, name), getattr(more, name)
                if not math.isnan(a):
                    near(b, 3 * F(a), 20, name)


def fleet_n(classes):
    n, sums = len(classes), abi.tanhe_fleet_total()
    each = (abi.tanhe_fleet_emission * n)()
    rows = array(abi.tanhe_fleet_class, classes)
    call("fleet_emission_n", FLEET, n, rows, 0, sums, each, None)
    return sums, each


def test_fleet_total():
    """fleets: the bits of one call a class, exact totals, any order"""
    rng = random.Random(8)
    for n in (1, 2, 10, 200):
        classes = [random_class(rng) for _ in range(n)]
        for given in classes:  # without a printed CH4 or N2O of its stage
            if given.vehicle and rng.random() < 0.3:
                given.vehicle = c.VEHICLE_HEAVY_VEHICLE
        sums, each = fleet_n(classes)
        for given, got in zip(classes, each):
            assert bytes(fleet_class(given)) == bytes(got)
        total(sums.vehicles, [x.vehicles for x in classes], "vehicles")
        for name in FLEET_LINEAR:
            if name == "amount":
                continue
            values = [getattr(x, name) for x in each]
            known = [x for x in values if not math.isnan(x)]
            total(getattr(sums, name), known, name)
        unknown = 0
        for name, field in (
            ("energy", "energy_gj"),
            ("ch4", "ch4_t"),
            ("n2o", "n2o_t"),
        ):
            missing = sum(math.isnan(getattr(x, field)) for x in each)
            assert getattr(sums, "missing_" + name) == missing, name
            unknown += missing
        assert unknown > 0 or n < 200
        assert sums.classes == n
        rng.shuffle(classes)
        assert bytes(fleet_n(classes)[0]) == bytes(sums)


def test_reconcile():
    """fleets: scaled to what was sold, other fuels untouched"""
    rng = random.Random(9)
    for _ in range(400):
        n = rng.randrange(1, 12)
        fuel = rng.choice((*FUELS, c.CARRIER_ELECTRICITY))
        classes = [random_class(rng) for _ in range(n)] + [random_class(rng, fuel)]
        sold = positive(rng, 6)
        unit = c.UNIT_MWH if fuel == c.CARRIER_ELECTRICITY else c.UNIT_T
        rows, n = array(abi.tanhe_fleet_class, classes), n + 1
        scaled, out = (abi.tanhe_fleet_class * n)(), abi.tanhe_fleet_scale()
        call("fleet_reconcile", n, rows, fuel, sold, unit, scaled, out, None)
        mine = [i for i in range(n) if classes[i].fuel == fuel]
        computed = sum(fleet_exact(classes[i])[1] for i in mine)
        near(out.computed, computed, 4, "computed")
        near(out.scale, F(sold) / computed, 6, "scale")
        near(out.scale, F(sold) / F(out.computed), 1, "sold / computed")
        near(out.scaled, sold, 6, "scaled")
        near(sum(fleet_exact(scaled[i])[1] for i in mine), sold, 4, "exactly scaled")
        assert same(out.sold, sold)
        for i in range(n):
            if i in mine:
                distance = F(classes[i].distance_km) * F(out.scale)
                rounded(scaled[i].distance_km, distance, "distance")
                scaled[i].distance_km = classes[i].distance_km
            assert bytes(scaled[i]) == bytes(classes[i])


def test_charging():
    """charging and urea"""
    rng = random.Random(10)
    mwh = ctypes.c_double()
    for _ in range(500):
        km, per, efficiency = amount(rng), amount(rng, 2), rng.uniform(0.1, 1)
        call("charging_energy", km, per, efficiency, mwh)
        near(mwh.value, F(km) * F(per) / 10**5 / F(efficiency), 4)
        share, kg = rng.random(), amount(rng)
        got = result("urea_co2", abi.tanhe_urea_result, None, kg, share, 0)
        near(got.co2_t, F(kg) * F(12, 60) * F(share) * F(44, 12) / 1000, 5, "urea")


def test_trips():
    """shares of trips by definition"""
    rng = random.Random(11)
    for _ in range(1000):
        parts = [amount(rng, 6) for _ in range(6)]
        public, bicycle, walking, car, taxi, other = map(F, parts)
        for definition, part, whole in (
            (c.SHARE_PUBLIC_OF_MOTORISED, public, public + car + taxi + other),
            (c.SHARE_GREEN_OF_ALL, public + bicycle + walking, sum(map(F, parts))),
        ):
            got = abi.tanhe_defined_share()
            status = OK if whole else EZERO
            given = abi.tanhe_trips(*parts)
            call("trip_share", definition, given, got, status=status)
            if whole:
                rounded(got.part, part)
                rounded(got.whole, whole)
                near(got.share, part / whole, 2)


# ---- reductions ------------------------------------------------------------------------------------------


def check_reduction(got, baseline, project, leakage, ulps):
    near(got.baseline_t, baseline, ulps, "baseline")
    near(got.project_t, project, ulps, "project")
    near(got.leakage_t, leakage, ulps, "leakage")
    parts = [got.baseline_t, got.project_t, got.leakage_t, abs(got.reduction_t)]
    left = F(got.baseline_t) - F(got.project_t) - F(got.leakage_t)
    assert abs(F(got.reduction_t) - left) <= F(math.ulp(max(parts))), (
        f"reduction {got.reduction_t!r}, not {float(left)!r}"
    )


def check_reduction_total(each):
    sums = abi.tanhe_reduction()
    call("reduction_total", len(each), each, sums)
    for name in ("baseline_t", "project_t", "leakage_t", "reduction_t"):
        total(getattr(sums, name), [getattr(x, name) for x in each], name)
    return sums


def test_shore_power():
    """shore power: baseline less project, the sign kept"""
    rng = random.Random(12)
    negative = 0
    for _ in range(1000):
        w, rate, factor = amount(rng, 5), rng.uniform(150, 250), rng.uniform(2.9, 3.3)
        loss, grid = rng.choice((0.0, rng.uniform(0, 0.5))), rng.uniform(0, 1)
        given = abi.tanhe_shore_power(w, rate, factor, loss, grid)
        got = result("shore_power_reduction", abi.tanhe_shore_result, None, given, 0)
        fuel = F(w) * F(rate) / 1000
        drawn = F(w) / (1 - F(loss))
        near(got.fuel_t, fuel, 3, "fuel")
        near(got.grid_mwh, drawn, 3, "grid")
        check_reduction(got.reduction, fuel * F(factor), drawn * F(grid), 0, 4)
        negative += got.reduction.reduction_t < 0
    assert 0 < negative < 1000


def test_mode_shift():
    """shift of mode: each leg by its own distance, columns with the same bits, exact totals"""
    rng = random.Random(13)
    n = 500
    given = (abi.tanhe_mode_shift * n)()
    for one in given:
        one.quantity_t, one.road_km = amount(rng, 6), amount(rng, 3)
        one.main_km, one.access_km = amount(rng, 3), amount(rng, 2)
        one.road_kg_per_tkm, one.main_kg_per_tkm = rng.uniform(0.05, 0.3), 0.01
        one.access_kg_per_tkm = rng.uniform(0.05, 0.3)
        one.property = c.PROPERTY_EF_CO2
    each, sums = (abi.tanhe_shift_result * n)(), abi.tanhe_reduction()
    call("mode_shift_reduction_n", None, n, given, 0, sums, each, None)
    for one, row in zip(given, each):
        got = result("mode_shift_reduction", abi.tanhe_shift_result, None, one, 0)
        assert bytes(got) == bytes(row)
        legs = {}
        for leg in ("road", "main", "access"):
            tkm = F(one.quantity_t) * F(getattr(one, leg + "_km"))
            rounded(getattr(got, leg + "_tkm"), tkm, leg)
            legs[leg] = tkm * F(getattr(one, leg + "_kg_per_tkm")) / 1000
        near(got.main_t, legs["main"], 3)
        near(got.access_t, legs["access"], 3)
        project = legs["main"] + legs["access"]
        check_reduction(got.reduction, legs["road"], project, 0, 4)
    whole = check_reduction_total(
        array(abi.tanhe_reduction, [x.reduction for x in each])
    )
    assert bytes(whole) == bytes(sums)


def test_ev_and_pool():
    """electric driving and car pooling: baseline - project - leakage, exact totals"""
    rng = random.Random(14)
    n = 700
    given = (abi.tanhe_ev_trip * n)()
    for one in given:
        for name, _ in abi.tanhe_ev_trip._fields_:
            setattr(one, name, amount(rng, 2))
    each, sums = (abi.tanhe_reduction * n)(), abi.tanhe_reduction()
    call("ev_trip_reduction_n", n, given, each, sums, None)
    for one, row in zip(given, each):
        got = result("ev_trip_reduction", abi.tanhe_reduction, one)
        assert bytes(got) == bytes(row)
        x = {name: F(getattr(one, name)) for name, _ in one._fields_}
        hundred_km = x["distance_km"] / 100
        baseline = hundred_km * x["baseline_per_100km"] * x["baseline_kg_per_unit"]
        project = hundred_km * (
            x["electricity_per_100km"] * x["grid_kg_per_kwh"]
            + x["fuel_per_100km"] * x["fuel_kg_per_unit"]
        )
        leakage = x["leakage_kg"]
        check_reduction(got, baseline / 1000, project / 1000, leakage / 1000, 5)
    assert bytes(check_reduction_total(each)) == bytes(sums)
    for _ in range(500):
        values = [amount(rng, 3) for _ in range(6)]
        pool = abi.tanhe_car_pool(*values)
        got = result("car_pool_reduction", abi.tanhe_reduction, pool)
        pkm, per_pkm, km, per_km, kwh, grid = map(F, values)
        project = km * per_km / 10**6 + kwh * grid / 1000
        check_reduction(got, pkm * per_pkm / 10**6, project, 0, 5)


def test_trip_factor():
    """savings of trips: the weighted mean, and exact totals"""
    rng = random.Random(15)
    for n in (1, 2, 5, 40):
        for _ in range(50):
            weights, grams = (
                [positive(rng, 3) for _ in range(n)],
                [amount(rng, 2) for _ in range(n)],
            )
            mode = rng.uniform(0, 100)
            factor = abi.tanhe_trip_factor()
            call(
                "trip_factor_of",
                c.TRIP_SUBSTITUTION,
                n,
                doubles(weights),
                doubles(grams),
                mode,
                XIANGTAN,
                2023,
                factor,
            )
            mean = sum(F(w) * F(g) for w, g in zip(weights, grams)) / sum(
                map(F, weights)
            )
            near(factor.baseline_g_per_pkm, mean, 3, "baseline")
            saving = F(factor.baseline_g_per_pkm) - F(mode)
            near(factor.saving_g_per_pkm, saving, 1, "saving")
            km, tonnes = [amount(rng, 3) for _ in range(n)], ctypes.c_double()
            saved = doubles([0.0] * n)
            call("trip_savings", factor, n, doubles(km), saved, tonnes)
            for one, way in zip(saved, km):
                rounded(one, F(factor.saving_g_per_pkm) * F(way), "saved")
            near(tonnes.value, float(sum(map(F, saved))) / F(10**6), 1, "t")


# ---- quotas ----------------------------------------------------------------------------------------------

QUOTAS, GBT = catalog("gbt51161_2016"), "gbt51161_2016"
OFFICES, HOTELS, SHOPS, GARAGES = (
    ("gov_office", "biz_office"),
    ("five_star_hotel", "four_star_hotel", "three_star_hotel"),
    (
        "dept_store",
        "shopping_centre",
        "supermarket",
        "restaurant",
        "shop",
        "large_dept_store",
        "large_shopping_centre",
        "large_supermarket",
    ),
    ("parking_office", "parking_hotel", "parking_mall"),
)
ZONES = {
    c.ZONE_SEVERE_COLD: "sc_c",
    c.ZONE_COLD: "sc_c",
    c.ZONE_HSCW: "hscw",
    c.ZONE_HSWW: "hsww",
    c.ZONE_MILD: "mild",
}


def kinds_of_building():
    """Every subtype, class and zone, and the constraint and guide value as printed (None where there is none)."""
    for subtype in OFFICES + HOTELS + SHOPS:
        for class_, letter in ((c.CLASS_A, "a"), (c.CLASS_B, "b")):
            for zone, column in ZONES.items():
                values = [
                    printed(GBT, subtype, prop, f"{letter}_{column}")
                    for prop in ("constraint_value", "guide_value")
                ]
                yield subtype, class_, zone, *values
    for subtype in GARAGES:
        values = [printed(GBT, subtype, p) for p in ("constraint_value", "guide_value")]
        yield subtype, 0, 0, *values


ALL_KINDS = list(kinds_of_building())
KINDS = [kind for kind in ALL_KINDS if kind[3] is not None]


def building(kind, area, energy, rule=c.CORRECTION_NONE, **given):
    made = abi.tanhe_building(
        area_m2=area,
        energy_kwh=energy,
        hours=NAN,
        area_per_person_m2=NAN,
        occupancy=NAN,
        room_share=NAN,
        subtype=getattr(c, "BUILDING_" + kind[0].upper()),
        building_class=kind[1],
        zone=kind[2],
        correction=rule,
        basis=c.BASIS_ELECTRICITY_ONLY,
    )
    for name, value in given.items():
        setattr(made, name, value)
    return made


def parameters(rng, subtype):
    if subtype in OFFICES:
        hours = rng.choice((2500.0, rng.uniform(500, 8784)))
        return {
            "hours": hours,
            "area_per_person_m2": rng.choice((10.0, rng.uniform(2, 40))),
        }
    if subtype in HOTELS:
        occupancy = rng.choice((0.5, 1.0, rng.uniform(0.05, 1)))
        return {
            "occupancy": occupancy,
            "room_share": rng.choice((0.7, 0.0, rng.uniform(0, 1))),
        }
    if subtype in SHOPS:
        return {"hours": rng.choice((4570.0, rng.uniform(500, 8784)))}
    return {}


def correction(group, variant, actual, inverse):
    constant, slope, reference = (
        printed(GBT, group, "correction_" + part, variant)
        for part in ("constant", "slope", "reference")
    )
    ratio = reference / F(actual) if inverse else F(actual) / reference
    return constant + slope * ratio


def corrections(subtype, given):
    """The two factors as the formulas stand."""
    if subtype in OFFICES:
        return (
            correction("office", "hours", given["hours"], True),
            correction("office", "density", given["area_per_person_m2"], False),
        )
    if subtype in HOTELS:
        return (
            correction("hotel", "occupancy", given["occupancy"], True),
            correction("hotel", "room_share", given["room_share"], False),
        )
    if subtype in SHOPS:
        return correction("mall", "hours", given["hours"], True), F(1)
    return F(1), F(1)


def quota(made, status=OK):
    return result(
        "building_quota", abi.tanhe_quota_result, QUOTAS, made, D, status=status
    )


def verdict_of(figures):
    if figures.corrected > figures.constraint:
        return c.VERDICT_OVER
    return c.VERDICT_BETWEEN if figures.corrected > figures.guide else c.VERDICT_GUIDE


def check_figures(figures):
    """What follows from the corrected index and the two values, as they stand."""
    assert figures.verdict == verdict_of(figures)
    corrected = F(figures.corrected)
    for name in ("constraint", "guide"):
        value = F(getattr(figures, name))
        over = getattr(figures, "over_" + name)
        rounded(over, corrected - value, "over " + name)
        near(getattr(figures, "share_" + name), F(over) / value, 1, "share of " + name)
        cut = getattr(figures, "cut_" + name)
        if corrected <= value:
            assert same(cut, 0.0), cut
        else:
            near(cut, F(figures.energy) * (corrected - value) / corrected, 2, "cut")
            assert cut > 0


def test_quota():
    """quotas of every subtype, class and zone: the printed values, the corrected index, margins, cuts"""
    rng = random.Random(16)
    assert len(KINDS) == 93, len(KINDS)
    for kind in ALL_KINDS:
        subtype, _, _, constraint, guide = kind
        if constraint is None:
            given = parameters(rng, subtype)
            quota(building(kind, 1.0, 1.0, **given), status=ENOTFOUND)
            continue
        for _ in range(25):
            area, given = positive(rng, 5), parameters(rng, subtype)
            energy = (
                area * float(constraint) * rng.choice((0, 0.5, 1, rng.uniform(0, 3)))
            )
            exact, by_rule = corrections(subtype, given), {}
            for rule in (
                c.CORRECTION_NONE,
                c.CORRECTION_BOTH_WAYS,
                c.CORRECTION_ABOVE_ONLY,
            ):
                got = quota(building(kind, area, energy, rule, **given))
                by_rule[rule] = got
                figures = got.figures
                assert figures.constraint == float(constraint)
                assert figures.guide == float(guide)
                rounded(figures.measured, F(energy) / F(area), "measured")
                used = exact
                if rule == c.CORRECTION_NONE:
                    used = F(1), F(1)
                elif rule == c.CORRECTION_ABOVE_ONLY:
                    used = tuple(min(x, F(1)) for x in exact)
                for i in (0, 1):
                    near(got.corrections[i], used[i], 3, "factor")
                near(figures.corrected, F(energy) / F(area) * used[0] * used[1], 8)
                check_figures(figures)
            none, both, above = (by_rule[rule] for rule in sorted(by_rule))
            assert same(none.figures.corrected, none.figures.measured)
            for i in (0, 1):
                assert none.corrections[i] == 1.0
                assert same(above.corrections[i], min(both.corrections[i], 1.0))
            assert above.figures.corrected <= both.figures.corrected
            assert above.figures.corrected <= none.figures.corrected
            if max(both.corrections) <= 1:
                assert same(above.figures.corrected, both.figures.corrected)


REFERENCES = {
    OFFICES: {"hours": 2500.0, "area_per_person_m2": 10.0},
    HOTELS: {"occupancy": 0.5, "room_share": 0.7},
    SHOPS: {"hours": 4570.0},
    GARAGES: {},
}
FALLING = {"hours": True, "area_per_person_m2": False, "occupancy": True}
FALLING["room_share"] = False
RANGES = {
    "hours": (500.0, 8784.0),
    "area_per_person_m2": (1.0, 60.0),
    "occupancy": (0.05, 1.0),
    "room_share": (0.0, 1.0),
}


def reference_of(subtype):
    return next(given for group, given in REFERENCES.items() if subtype in group)


def test_quota_reference():
    """quotas: at the reference values nothing is corrected, to the bit, by any rule"""
    rng = random.Random(17)
    for kind in KINDS:
        given = reference_of(kind[0])
        for rule in (c.CORRECTION_BOTH_WAYS, c.CORRECTION_ABOVE_ONLY):
            area, energy = positive(rng, 5), amount(rng, 7)
            got = quota(building(kind, area, energy, rule, **given))
            assert list(got.corrections) == [1.0, 1.0]
            assert same(got.figures.corrected, got.figures.measured)


def test_quota_monotone():
    """quotas: the index falls with hours and occupancy, rises with area per person and room share"""
    for kind in KINDS[::7]:
        for name in reference_of(kind[0]):
            low, high = RANGES[name]
            steps = [low + (high - low) * i / 200 for i in range(200)] + [high]
            seen = []
            for value in steps:
                given = dict(reference_of(kind[0]), **{name: value})
                made = building(kind, 777.0, 77777.0, c.CORRECTION_BOTH_WAYS, **given)
                seen.append(quota(made).figures.corrected)
            if FALLING[name]:
                seen.reverse()
            assert seen == sorted(set(seen)), name


def test_quota_missing():
    """quotas: a correction without its parameter is told, unless there is none"""
    for kind in KINDS:
        for name in reference_of(kind[0]):
            given = dict(reference_of(kind[0]), **{name: NAN})
            rule = c.CORRECTION_BOTH_WAYS
            quota(building(kind, 1.0, 1.0, rule, **given), status=EMISSING)
            quota(building(kind, 1.0, 1.0, c.CORRECTION_NONE, **given))
        quota(building(kind, 0.0, 1.0), status=EZERO)
        quota(building(kind, -1.0, 1.0), status=EARG)
        quota(building(kind, 1.0, NAN), status=EARG)
        made, out = building(kind, 1.0, 1.0), abi.tanhe_quota_result()
        call("building_quota", QUOTAS, made, 0, out, status=EUNCONFIRMED)


def test_quota_boundaries():
    """quotas: the verdict changes exactly above the constraint and the guide value"""
    for kind in KINDS:
        for area in (1.0, 2.0, 1024.0):
            for value, at, above in (
                (kind[3], c.VERDICT_BETWEEN, c.VERDICT_OVER),
                (kind[4], c.VERDICT_GUIDE, c.VERDICT_BETWEEN),
            ):
                energy = float(value) * area
                for x, verdict in (
                    (math.nextafter(energy, 0.0), at),
                    (energy, at),
                    (math.nextafter(energy, math.inf), above),
                ):
                    figures = quota(building(kind, area, x)).figures
                    assert figures.verdict == verdict, (kind, x, figures.verdict)
                    check_figures(figures)


def test_quota_cut():
    """quotas: after the cut the corrected index is the value; nothing is cut where it is not over"""
    rng = random.Random(18)
    for kind in KINDS:
        for _ in range(10):
            given, area = parameters(rng, kind[0]), positive(rng, 5)
            rule = rng.choice((c.CORRECTION_NONE, c.CORRECTION_BOTH_WAYS))
            energy = area * float(kind[3]) * rng.uniform(0.2, 3)
            before = quota(building(kind, area, energy, rule, **given)).figures
            for name in ("constraint", "guide"):
                cut, value = getattr(before, "cut_" + name), getattr(before, name)
                if cut == 0:
                    assert before.corrected <= value
                    continue
                after = quota(building(kind, area, energy - cut, rule, **given)).figures
                off = abs(F(after.corrected) - F(value)) / F(math.ulp(value))
                # an error of the cut counts by how much larger the energy was before
                room = 2 * max(F(1), F(before.corrected) / F(value))
                assert off <= room, f"{name} missed by {float(off)} ulp"


def mixed(parts, status=OK):
    n, out = len(parts), abi.tanhe_quota_figures()
    each = (abi.tanhe_quota_result * n)()
    rows = array(abi.tanhe_building, parts)
    call("building_mixed", QUOTAS, n, rows, D, out, each, None, status=status)
    return out, each


def random_building(rng, rule, kind=None):
    kind = kind or rng.choice(KINDS)
    area = positive(rng, 5)
    energy = area * float(kind[3]) * rng.uniform(0, 2.5)
    return building(kind, area, energy, rule, **parameters(rng, kind[0]))


INDICES = ("measured", "corrected", "constraint", "guide")


def test_mixed():
    """several uses: one part is itself to the bit, parts that agree too, else weighted by area, in any order"""
    rng = random.Random(19)
    for _ in range(1500):
        rule = rng.choice((c.CORRECTION_NONE, c.CORRECTION_BOTH_WAYS))
        parts = [random_building(rng, rule) for _ in range(rng.choice((1, 2, 3, 8)))]
        whole, each = mixed(parts)
        singles = [quota(part) for part in parts]
        for one, single in zip(each, singles):
            assert bytes(one) == bytes(single)
        if len(parts) == 1:
            assert bytes(whole) == bytes(singles[0].figures)
        total(whole.size, [part.area_m2 for part in parts], "area")
        total(whole.energy, [part.energy_kwh for part in parts], "energy")
        areas = [F(part.area_m2) for part in parts]
        for name in INDICES:
            values = [F(getattr(single.figures, name)) for single in singles]
            mean = sum(v * a for v, a in zip(values, areas)) / sum(areas)
            off = abs(F(getattr(whole, name)) - mean)
            assert off <= 2 * F(math.ulp(float(max(values)))), name
            assert min(values) <= F(getattr(whole, name)) <= max(values), name
        check_figures(whole)
        rng.shuffle(parts)
        other, _ = mixed(parts)
        for name in ("size", "energy"):
            assert same(getattr(other, name), getattr(whole, name))
        for name in INDICES:
            a, b = getattr(whole, name), getattr(other, name)
            top = max(getattr(single.figures, name) for single in singles)
            assert abs(a - b) <= 2 * math.ulp(top), name
        part = parts[0]
        alike = []
        for scale in (1.0, 4.0, 0.5):  # the same index on other areas
            other = abi.tanhe_building.from_buffer_copy(part)
            other.area_m2, other.energy_kwh = (
                part.area_m2 * scale,
                part.energy_kwh * scale,
            )
            alike.append(other)
        agreed, single = mixed(alike)[0], quota(part).figures
        for name in INDICES:
            assert same(getattr(agreed, name), getattr(single, name)), name
    parts[0].correction = c.CORRECTION_NONE
    other = random_building(rng, c.CORRECTION_BOTH_WAYS)
    mixed([parts[0], other], status=ECONFLICT)


# ---- rank ------------------------------------------------------------------------------------------------

PARAMETERS = ("hours", "area_per_person_m2", "occupancy", "room_share")
OUTPUTS = (
    "corrected",
    "share_constraint",
    "share_guide",
    "cut_constraint",
    "cut_guide",
)
RANKED = {
    c.RANK_CUT_CONSTRAINT: "cut_constraint",
    c.RANK_CUT_GUIDE: "cut_guide",
    c.RANK_SHARE_CONSTRAINT: "share_constraint",
}


def rank(parts, by, k, rule, status):
    n = len(parts)
    columns = abi.tanhe_building_columns(
        correction=rule, basis=c.BASIS_ELECTRICITY_ONLY
    )
    kept = []
    for name in ("area_m2", "energy_kwh", *PARAMETERS):
        kept.append(doubles([getattr(part, name) for part in parts]))
        getattr(columns, name).address = ctypes.addressof(kept[-1])
    for name in ("subtype", "building_class", "zone"):
        kept.append(array(ctypes.c_int32, [getattr(part, name) for part in parts]))
        getattr(columns, name).address = ctypes.addressof(kept[-1])
    outputs, rows = abi.tanhe_building_outputs(), {}
    for name in OUTPUTS:
        rows[name] = (ctypes.c_double * n)()
    rows["verdict"], rows["status"] = (ctypes.c_int32 * n)(), (ctypes.c_int32 * n)()
    for name, row in rows.items():
        getattr(outputs, name).address = ctypes.addressof(row)
    first, values = (ctypes.c_int64 * k)(), (ctypes.c_double * k)()
    summary = abi.tanhe_rank_summary()
    call(
        "building_rank",
        QUOTAS,
        columns,
        n,
        by,
        D,
        outputs,
        k,
        first,
        values,
        summary,
        status=status,
    )
    return rows, first, values, summary


def rank_case(rng, n, by, k, rule, broken):
    pool = [random_building(rng, rule) for _ in range(max(1, n // 2))]
    parts = []
    for _ in range(n):  # many the same, so that there are ties
        part = abi.tanhe_building.from_buffer_copy(rng.choice(pool))
        if rng.random() < broken:
            name, value = rng.choice(
                (("area_m2", 0.0), ("energy_kwh", NAN), ("subtype", 7), ("zone", 9))
            )
            setattr(part, name, value)
        parts.append(part)
    singles, statuses = [], []
    for part in parts:
        out = abi.tanhe_quota_result()
        status = lib.tanhe_building_quota(QUOTAS, part, D, out)
        singles.append(out.figures if status == OK else None)
        statuses.append(status)
    bad = [status for status in statuses if status != OK]
    rows, first, values, summary = rank(parts, by, k, rule, bad[0] if bad else OK)
    assert list(rows["status"]) == statuses
    for i, single in enumerate(singles):
        if single is None:
            assert all(math.isnan(rows[name][i]) for name in OUTPUTS)
            assert rows["verdict"][i] == 0
            continue
        assert rows["verdict"][i] == single.verdict
        for name in OUTPUTS:
            assert same(rows[name][i], getattr(single, name)), name
    good = [(i, single) for i, single in enumerate(singles) if single]
    field = RANKED[by]
    line = [(-getattr(s, field), i) for i, s in good if getattr(s, field) > 0]
    line = sorted(line)[:k]
    assert list(first) == [i for _, i in line] + [-1] * (k - len(line))
    assert all(same(-x, value) for (x, _), value in zip(line, values))
    assert all(math.isnan(value) for value in values[len(line) : k])
    for name, of in (
        ("area_m2", "size"),
        ("energy_kwh", "energy"),
        ("cut_constraint_kwh", "cut_constraint"),
        ("cut_guide_kwh", "cut_guide"),
    ):
        total(getattr(summary, name), [getattr(s, of) for _, s in good], name)
    for name, verdict in (
        ("over", c.VERDICT_OVER),
        ("between", c.VERDICT_BETWEEN),
        ("guide", c.VERDICT_GUIDE),
    ):
        assert getattr(summary, name) == sum(s.verdict == verdict for _, s in good)
    assert summary.bad == len(bad)
    assert summary.listed == len(line)


def test_rank():
    """rank: the bits of one call a building, the order of a sort, ties by row, exact totals"""
    rng = random.Random(20)
    for n in (0, 1, 2, 5, 63, 64, 65, 500, 1500):
        for by in RANKED:
            for broken in (0, 0.1):
                rule = rng.choice((1, 2, 3))
                k = rng.choice((0, 1, n // 3, n, n + 3))
                rank_case(rng, n, by, k, rule, broken)


def test_plain_quotas():
    """households by persons, heating by city"""
    rng = random.Random(21)
    zones = {
        c.ZONE_SEVERE_COLD: "severe_cold",
        c.ZONE_COLD: "cold",
        c.ZONE_HSCW: "hscw",
        c.ZONE_HSWW: "hsww",
        c.ZONE_MILD: "mild",
    }
    for subject in ("household_electricity", "household_gas"):
        for zone, variant in zones.items():
            value = printed(GBT, subject, "constraint_value", variant)
            for persons in range(12):
                energy = float(value) * rng.uniform(0, 5)
                id_ = getattr(c, "BUILDING_" + subject.upper())
                kind = abi.tanhe_plain_quota
                got = result(
                    "household_quota", kind, QUOTAS, id_, energy, persons, zone, D
                ).figures
                near(got.constraint, value * max(persons, 3) / 3, 1)
                assert math.isnan(got.guide)
                over = got.corrected > got.constraint
                assert got.verdict == (c.VERDICT_OVER if over else c.VERDICT_WITHIN)
                assert same(got.measured, energy)
                rounded(got.over_constraint, F(energy) - F(got.constraint))
    cities = [k for k in PRINTED if k[:3] == (GBT, "heating", "constraint_value")]
    assert cities
    for key in cities:
        region = int(key[4])
        for _ in range(20):
            heat, area = amount(rng, 5), positive(rng, 5)
            kind = abi.tanhe_plain_quota
            got = result("heating_quota", kind, QUOTAS, heat, area, region, D).figures
            rounded(got.measured, F(heat) / F(area))
            assert got.constraint == float(PRINTED[key])
            guide = printed(GBT, "heating", "guide_value", region=region)
            assert math.isnan(got.guide) if guide is None else got.guide == float(guide)
            assert (got.verdict == c.VERDICT_OVER) == (got.measured > got.constraint)


def test_building_energy():
    """carriers as one energy: the exact sum"""
    rng = random.Random(22)
    for n in (0, 1, 2, 9, 300):
        items = array(
            abi.tanhe_building_carrier,
            [(amount(rng), amount(rng, 1)) for _ in range(n)],
        )
        kind = abi.tanhe_building_energy_result
        got = result("building_energy", kind, n, items, c.BASIS_COAL)
        exact = sum((F(x.amount) * F(x.kwh_per_unit) for x in items), F(0))
        near(got.energy_kwh, exact, 2, "energy")
        products = [x.amount * x.kwh_per_unit for x in items]
        once, twice = float(exact), float(sum(map(F, products), F(0)))
        assert got.energy_kwh in (once, twice)


# ---- carbon of a building --------------------------------------------------------------------------------


def test_operation():
    """operating carbon: exact sums, rounded once"""
    rng = random.Random(23)
    for n in (0, 1, 2, 10, 200):
        for _ in range(40):
            items = (abi.tanhe_building_use * n)()
            for one in items:
                one.consumed, one.renewable = (
                    amount(rng, 6),
                    rng.choice((0.0, amount(rng, 5))),
                )
                one.ef_kgco2 = rng.uniform(0, 3)
                one.subject, one.unit = c.CARRIER_ELECTRICITY, c.UNIT_KWH
            sink, life, area = amount(rng, 3), rng.uniform(1, 100), positive(rng, 5)
            out, each = (
                abi.tanhe_operation_result(),
                (abi.tanhe_building_use_result * n)(),
            )
            call(
                "building_operation",
                QUOTAS,
                n,
                items,
                sink,
                life,
                area,
                CHINA,
                2020,
                0,
                out,
                each,
                None,
            )
            for one, got in zip(items, each):
                rounded(got.net, F(one.consumed) - F(one.renewable), "net")
                rounded(got.co2_kg, F(got.net) * F(one.ef_kgco2), "CO2")
            parts = [F(got.co2_kg) for got in each]
            gross = sum(parts, F(0))
            rounded(out.gross_kgco2, gross, "gross")
            rounded(out.net_kgco2, gross - F(sink), "net")
            net = gross - F(sink)
            near(out.kgco2_per_m2_year, net / F(area), 2)
            near(out.life_kgco2, net * F(life), 2)
            near(out.kgco2_per_m2_life, net * F(life) / F(area), 3)
            assert out.items == n


def test_embodied():
    """embodied carbon: the caller's and the printed factors, exact sums"""
    rng = random.Random(24)
    documents, source = catalog("gbt51366_2019"), "gbt51366_2019"
    materials = ("cement", "carbon_steel", "gravel", "aluminium", "concrete_c30")
    freights = ("diesel_truck_10t", "diesel_truck_46t", "gasoline_truck_2t")
    for n in (0, 1, 2, 10, 100):
        for _ in range(40):
            items, exact = (abi.tanhe_building_material * n)(), []
            for one in items:
                name, freight = rng.choice(materials), rng.choice(freights)
                own = rng.random() < 0.5
                ef, per = rng.uniform(0.1, 3000), rng.uniform(0.01, 0.3)
                one.amount, one.distance_km = amount(rng, 4), amount(rng, 3)
                one.ef_kgco2e, one.ef_per_tkm = (ef, per) if own else (NAN, NAN)
                one.material = getattr(c, "MATERIAL_" + name.upper())
                one.freight = getattr(c, "FREIGHT_" + freight.upper())
                volume = name == "concrete_c30"
                one.unit = c.UNIT_M3 if volume else c.UNIT_T
                one.mass_t = one.amount * 2.5 if volume else NAN
                mass = F(one.mass_t if volume else one.amount)
                made = F(ef) if own else printed(source, name, "ef_co2e")
                moved = F(per) if own else printed(source, freight, "ef_co2e")
                exact.append((F(one.amount) * made, mass * F(one.distance_km) * moved))
            area = positive(rng, 5)
            out = abi.tanhe_embodied_result()
            each = (abi.tanhe_building_material_result * n)()
            call("building_embodied", documents, n, items, area, 0, out, each, None)
            for (made, moved), got in zip(exact, each):
                near(got.material_kgco2e, made, 2, "material")
                near(got.transport_kgco2e, moved, 4, "transport")
            made = [got.material_kgco2e for got in each]
            moved = [got.transport_kgco2e for got in each]
            total(out.materials_kgco2e, made, "materials")
            total(out.transport_kgco2e, moved, "transport")
            total(out.total_kgco2e, made + moved, "total")
            whole = sum(map(F, made + moved), F(0))
            near(out.kgco2e_per_m2, whole / F(area), 2, "per m2")


def test_design():
    """cut of a design against the clauses"""
    rng = random.Random(25)
    documents, source = catalog("gb55015_2021"), "gb55015_2021"
    for key in (
        "new_building_co2_cut",
        "new_residential_energy_cut",
        "new_public_energy_cut",
    ):
        required = printed(source, key, "limit") / 100
        for _ in range(300):
            before = float(rng.randrange(1, 200))
            after = before * rng.choice(
                (0.0, 0.5, 0.6, 0.7, 0.8, 1.0, rng.uniform(0, 1.5))
            )
            id_ = getattr(c, "BUILDING_" + key.upper())
            kind = abi.tanhe_reduction_result
            got = result("design_reduction", kind, documents, id_, before, after, 0)
            cut = F(before) - F(after)
            rounded(got.cut, cut)
            near(got.rate, cut / F(before), 2)
            near(got.required_rate, required, 1)
            assert got.rate_met == (got.rate >= got.required_rate)
            if key == "new_building_co2_cut":
                assert got.required_cut == 7.0
                assert got.cut_met == (got.cut >= 7.0)
            else:
                assert math.isnan(got.required_cut)
                assert got.cut_met == -1


def pv_share(first, yearly, ageing, year):
    if ageing == c.AGEING_LINEAR:
        return 1 - first - (year - 1) * yearly
    return (1 - first) * (1 - yearly) ** (year - 1)


def check_pv(documents, module, nominal, years, given, exact, ageing):
    out, by_year = abi.tanhe_pv_result(), (ctypes.c_double * years)()
    shares = [pv_share(*exact, ageing, i) for i in range(1, years + 1)]
    if 0 < abs(shares[-1]) < F(1, 10**9):
        return
    arguments = (documents, module, nominal, years, *given, ageing, 0, out, by_year)
    call("pv_energy", *arguments, status=OK if shares[-1] > 0 else ESTATE)
    if shares[-1] <= 0:
        return
    room = F(years + 4) / 2**53 if ageing == c.AGEING_COMPOUNDING else F(4) / 2**53
    assert abs(F(out.last_share) - shares[-1]) <= room, "last share"
    for share, energy in zip(shares, by_year):
        assert abs(F(energy) - F(nominal) * share) <= F(nominal) * (room + F(1, 2**53))
    total(out.energy_kwh, by_year, "life")
    near(out.first_loss, exact[0], 1)
    near(out.yearly_loss, exact[1], 1)


def test_pv():
    """PV over its life: linear and compounding, the caller's losses and the clause's"""
    rng = random.Random(26)
    documents = catalog("gb55015_2021")
    for ageing in (c.AGEING_LINEAR, c.AGEING_COMPOUNDING):
        for years in (1, 2, 25, 60, 100):
            for _ in range(15):
                given = rng.uniform(0, 0.1), rng.uniform(0, 0.02)
                exact = tuple(map(F, given))
                check_pv(documents, 0, amount(rng, 6), years, given, exact, ageing)
            for name in ("poly", "mono", "thin"):
                exact = (
                    printed("gb55015_2021", "pv_" + name, "degradation_first") / 100,
                    printed("gb55015_2021", "pv_module", "degradation_yearly") / 100,
                )
                module = getattr(c, "BUILDING_PV_" + name.upper())
                check_pv(documents, module, 1234.5, years, (NAN, NAN), exact, ageing)
            check_pv(documents, 0, 5e6, years, (0.0, 0.0), (F(0), F(0)), ageing)


# ---- data centres, institutions --------------------------------------------------------------------------


def datacentre(total_kwh, kind, allow, coal=NAN, it_kwh=1.0):
    return result(
        "datacentre",
        abi.tanhe_datacentre_result,
        PUE,
        total_kwh,
        it_kwh,
        coal,
        kind,
        XIANGTAN,
        allow,
    )


PUE = catalog("gb40879_2021", "xiangtan_plan_2023")


def test_pue():
    """data centres: grades at their limits, ceiling, retrofit, supervision, locked limits left open"""
    rng = random.Random(27)
    limits = [
        float(printed("gb40879_2021", "pue", "limit", f"grade{i}")) for i in (1, 2, 3)
    ]
    plan = "xiangtan_plan_2023"
    ceiling = float(printed(plan, "pue_new_large", "limit", region=XIANGTAN))
    trigger = float(printed(plan, "pue_existing", "threshold", region=XIANGTAN))
    tonnes = float(printed(plan, "datacentre_energy", "threshold", region=XIANGTAN))
    edges = sorted({1.0, 2.0, *limits, ceiling, trigger})
    edges += [math.nextafter(x, math.inf) for x in edges]
    edges += [math.nextafter(x, 0) for x in edges if x > 1.0]
    edges += [rng.uniform(1, 3) for _ in range(300)]
    for pue in edges:
        if pue < 1:
            continue
        grade = 1 + sum(pue > limit for limit in limits)
        for kind in (c.PUE_EXISTING, c.PUE_NEW, c.PUE_NEW_LARGE):
            got = datacentre(pue, kind, D)
            assert same(got.pue, pue)
            assert (got.grade_best, got.grade_worst) == (grade, grade), (pue, grade)
            large, old = kind == c.PUE_NEW_LARGE, kind == c.PUE_EXISTING
            assert got.above_new == (int(pue > ceiling) if large else -1)
            assert got.retrofit == (int(pue > trigger) if old else -1)
            assert got.supervised == -1
            locked = datacentre(pue, kind, 0)
            open_ = (1, 2) if pue <= limits[1] else (3, 4)
            assert (locked.grade_best, locked.grade_worst) == open_
    for coal in (0.0, tonnes, math.nextafter(tonnes, math.inf), 2 * tonnes):
        got = datacentre(1.4, c.PUE_EXISTING, D, coal)
        assert got.supervised == int(coal > tonnes)
    for _ in range(500):
        it_kwh = positive(rng)
        all_kwh = it_kwh * rng.uniform(1, 3)
        got = datacentre(all_kwh, c.PUE_NEW, D, NAN, it_kwh)
        rounded(got.pue, F(all_kwh) / F(it_kwh))


INSTITUTIONS = catalog("xiangtan_plan_2023", "gbt2589_2020")


def random_institution(rng, rate, gas):
    energy = amount(rng, 6)
    return abi.tanhe_institution_year(
        electricity_kwh=energy,
        heating_electricity_kwh=energy * rng.choice((0.0, 0.25, 1.0)),
        gas_m3=amount(rng, 4),
        gas_kgce_per_m3=gas,
        other_kgce=amount(rng, 4),
        heating_kgce=NAN,
        transport_kgce=NAN,
        water_m3=amount(rng, 4),
        co2_kg=positive(rng, 6),
        area_m2=positive(rng, 4),
        heated_area_m2=positive(rng, 3),
        persons=float(rng.randrange(1, 5000)),
        rate_gce_per_kwh=rate,
        convention=c.ELECTRICITY_SUPPLY,
        year=0,
    )


def indicators(use):
    kind = abi.tanhe_institution_result
    return result("institution_indicators", kind, INSTITUTIONS, use, 0)


def test_institutions():
    """public institutions: indicators and their change, beside the plan's targets"""
    rng = random.Random(28)
    keys = (
        "energy_per_area",
        "energy_per_capita",
        "water_per_capita",
        "co2_per_area",
    )
    targets = [
        printed(
            "xiangtan_plan_2023", "institution_" + key, "target", "none", XIANGTAN, 2025
        )
        / 100
        for key in keys
    ]
    for _ in range(500):
        rate, gas, years = rng.uniform(280, 340), rng.uniform(1.2, 1.4), []
        for _ in range(2):
            use = random_institution(rng, rate, gas)
            energy = F(use.electricity_kwh) * F(rate) / 1000 + F(use.gas_m3) * F(gas)
            energy += F(use.other_kgce)
            use.heating_kgce = float(energy) * rng.choice(
                (0.0, 0.3, rng.uniform(0, 0.5))
            )
            use.transport_kgce = float(energy) * rng.choice((0.0, 0.2, 0.4))
            got = indicators(use)
            left = energy - F(use.heating_kgce) - F(use.transport_kgce)
            near(got.kgce_per_kwh, F(rate) / 1000, 1)
            near(got.energy_kgce, energy, 3, "E")
            near(got.energy_per_m2, energy / F(use.area_m2), 4)
            near(got.energy_per_person, energy / F(use.persons), 4)
            off = abs(F(got.nonheating_per_m2) - left / F(use.area_m2))
            assert off <= 4 * F(math.ulp(float(energy / F(use.area_m2))))
            heated = F(use.heating_kgce) / F(use.heated_area_m2)
            near(got.heating_per_m2, heated, 1)
            electricity = F(use.electricity_kwh) - F(use.heating_electricity_kwh)
            near(got.electricity_kwh_per_m2, electricity / F(use.area_m2), 2)
            rounded(got.water_m3_per_person, F(use.water_m3) / F(use.persons))
            rounded(got.co2_kg_per_m2, F(use.co2_kg) / F(use.area_m2))
            years.append(got)
        fields = (
            "energy_per_m2",
            "energy_per_person",
            "water_m3_per_person",
            "co2_kg_per_m2",
        )
        values = [[getattr(year, name) for name in fields] for year in years]
        out = abi.tanhe_institution_change_result()
        status = OK if all(values[0]) else EZERO
        call(
            "institution_change",
            INSTITUTIONS,
            *years,
            XIANGTAN,
            2025,
            0,
            out,
            status=status,
        )
        if status != OK:
            continue
        for i in range(c.CHANGE_TARGETS):
            base, current = F(values[0][i]), F(values[1][i])
            near(out.change[i], (current - base) / base, 2, "change")
            near(out.target[i], targets[i], 1, "target")
            assert out.met[i] == int(out.change[i] <= out.target[i])


def test_persons_and_water():
    """persons of universities and schools, water of hospitals"""
    rng = random.Random(29)
    got = ctypes.c_double()
    for _ in range(500):
        a, b, d = (amount(rng, 5) for _ in range(3))
        call("university_persons", a, b, d, got)
        near(got.value, F(a) + F(b) + F(d) / 2, 2)
        call("school_persons", a, b, d, got)
        near(got.value, F(a) + 2 * F(b) + F(d), 2)
        days = [positive(rng, 5) for _ in range(rng.randrange(1, 20))]
        call("hospital_water", a, len(days), doubles(days), got)
        near(got.value, 1000 * F(a) / sum(map(F, days)), 3)


TESTS = [test for name, test in list(globals().items()) if name.startswith("test_")]


def passes(test):
    try:
        test()
    except AssertionError as error:
        print(f"FAIL {test.__doc__}: {error}")
        return False
    print(f"ok   {test.__doc__}")
    return True


def main():
    passed = sum([passes(test) for test in TESTS])
    print(f"{passed} passed, {len(TESTS) - passed} failed, 0 skipped")
    return 0 if passed == len(TESTS) else 1


if __name__ == "__main__":
    sys.exit(main())
