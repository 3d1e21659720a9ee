#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Inventories of random rows against exact fractions, in any order and any number of parts.

    TANHE_LIBRARY=build/libtanhe.so inventory_exact.py
    inventory_exact.py BUILD_DIRECTORY|LIBRARY

A total must be the double nearest to the exact sum of its lines; an inventory must give the same bytes however
its rows were ordered, cut into parts, shipped and merged. Combustion and standard coal are computed once more
in fractions from the printed digits in tests/vectors.
"""

import csv
import ctypes
import math
import os
import random
import struct
import sys
from ctypes import (
    POINTER,
    byref,
    c_char_p,
    c_double,
    c_int32,
    c_int64,
    c_size_t,
    c_void_p,
)
from fractions import Fraction
from pathlib import Path

OK, END, ENOTFOUND = 0, 1, -4
GWP_AR6 = 5
SUBJECT, SOURCE = 1, 4
MEASURES = (
    "co2_t",
    "co2_bio_t",
    "ch4_t",
    "n2o_t",
    "fgas_co2e_t",
    "co2e_t",
    "indirect_co2_t",
    "coal_tce",
    "indirect_tce",
    "removal_co2_t",
)


def integers(*names):
    return [(name, c_int32) for name in names]


def doubles(*names):
    return [(name, c_double) for name in names]


class Factor(ctypes.Structure):
    _fields_ = doubles("value", "low", "high") + integers(
        "subject",
        "property",
        "variant",
        "region",
        "year",
        "unit",
        "source",
        "grade",
        "bounds_grade",
        "match",
        "table",
        "row",
    )


class Parameter(ctypes.Structure):
    _fields_ = doubles("value") + integers("property", "variant", "unit", "reserved")


class Activity(ctypes.Structure):
    _fields_ = (
        doubles(
            "amount",
            "ncv",
            "carbon_content",
            "oxidation",
            "ef_co2",
            "ef_ch4",
            "ef_n2o",
            "u_amount",
            "u_factor",
        )
        + [("line", c_int64)]
        + integers(
            "category",
            "subject",
            "unit",
            "region",
            "year",
            "variant",
            "parameter_count",
            "reserved",
        )
        + [("parameters", Parameter * 8)]
    )


class Settings(ctypes.Structure):
    _fields_ = integers("gwp", "allow", "region", "year") + [("reserved", c_int32 * 2)]


class Line(ctypes.Structure):
    _fields_ = (
        doubles(*MEASURES, "u", "energy_gj", "amount")
        + [
            ("line", c_int64),
            ("factors", Factor * 13),
            ("parameters", Parameter * 8),
        ]
        + integers(
            "category",
            "subject",
            "unit",
            "variant",
            "region",
            "year",
            "method",
            "formula",
            "ch4_status",
            "n2o_status",
            "coal_status",
            "parameter_count",
        )
    )


class Measures(ctypes.Structure):
    _fields_ = doubles(*MEASURES, "net_co2e_t", "u", "u_covered", "u_removal") + [
        (name, c_int64)
        for name in ("rows", "missing_ch4", "missing_n2o", "missing_coal")
    ]


class Pointer(ctypes.Union):
    _fields_ = [("address", c_void_p), ("width", c_int64)]


OWN = (
    "ncv",
    "carbon_content",
    "oxidation",
    "ef_co2",
    "ef_ch4",
    "ef_n2o",
    "u_amount",
    "u_factor",
)
IDS = ("category", "subject", "unit", "region", "year")


class Columns(ctypes.Structure):
    _fields_ = (
        [(name, Pointer) for name in ("amount", *OWN, *IDS)]
        + integers("all_category", "all_subject", "all_unit", "all_variant")
        + [("variant", Pointer)]
    )


class Catalog(ctypes.Structure):
    _fields_ = [("tables", Pointer * 128)] + integers("count", "reserved")


class Emission(ctypes.Structure):
    _fields_ = (
        doubles("amount", "energy_gj", "co2_t", "co2_bio_t", "ch4_t", "n2o_t")
        + [("factors", Factor * 6)]
        + integers("unit", "ch4_status", "n2o_status", "reserved")
    )


class Coal(ctypes.Structure):
    _fields_ = (
        doubles("coal_tce", "amount")
        + [("coefficient", Factor)]
        + integers("unit", "reserved")
    )


def load():
    if "TANHE_LIBRARY" in os.environ:
        path = Path(os.environ["TANHE_LIBRARY"])
    elif len(sys.argv) > 1:
        path = Path(sys.argv[1])
        path = path / "libtanhe.so" if path.is_dir() else path
    else:
        sys.exit(__doc__)
    library = ctypes.CDLL(str(path.resolve()))
    arguments = {
        "unit_parse": [c_char_p, c_size_t, POINTER(c_int32)],
        "name_parse": [c_int32, c_char_p, c_size_t, POINTER(c_int32)],
        "category_parse": [c_char_p, c_size_t, POINTER(c_int32)],
        "view_group": [c_int32, c_int32, POINTER(c_int32)],
        "catalog_init": [POINTER(Catalog)],
        "catalog_add": [POINTER(Catalog), c_void_p],
        "activity_init": [POINTER(Activity)],
        "inventory_line": [
            c_void_p,
            POINTER(Settings),
            POINTER(Activity),
            POINTER(Line),
        ],
        "inventory_init": [c_void_p, c_size_t, POINTER(Settings), POINTER(c_void_p)],
        "inventory_add": [c_void_p, POINTER(Line)],
        "inventory_add_n": [
            c_void_p,
            c_void_p,
            POINTER(Columns),
            c_size_t,
            c_void_p,
            c_size_t,
            POINTER(c_int32),
            POINTER(c_size_t),
            POINTER(c_size_t),
        ],
        "inventory_merge": [c_void_p, c_void_p],
        "inventory_total": [c_void_p, c_int32, c_int32, POINTER(Measures)],
        "inventory_view": [c_void_p, c_int32, c_int32, POINTER(Measures)],
        "inventory_write": [c_void_p, c_char_p, c_size_t, POINTER(c_size_t)],
        "inventory_cells": [c_char_p, c_size_t, POINTER(c_size_t)],
        "inventory_read": [c_void_p, c_char_p, c_size_t],
        "fuel_combustion": [
            c_void_p,
            c_int32,
            c_double,
            c_int32,
            c_int32,
            c_int32,
            c_int32,
            c_void_p,
            c_int32,
            POINTER(Emission),
        ],
        "standard_coal": [
            c_void_p,
            c_int32,
            c_double,
            c_int32,
            c_int32,
            c_int32,
            POINTER(Coal),
        ],
        "balance_close": [POINTER(c_double), c_double, POINTER(c_double)],
        "balance_activity_of": [POINTER(c_double), POINTER(c_double)],
        "cumulative_decline": [c_size_t, POINTER(c_double), POINTER(c_double)],
        "mean_yearly_decline": [c_double, c_int32, POINTER(c_double)],
    }
    for name, types in arguments.items():
        getattr(library, "tanhe_" + name).argtypes = types
    for name in ("inventory_size", "inventory_work_size"):
        getattr(library, "tanhe_" + name).argtypes = [c_size_t]
        getattr(library, "tanhe_" + name).restype = c_size_t
    library.tanhe_table_of.argtypes = [c_int32]
    library.tanhe_table_of.restype = c_void_p
    library.tanhe_profile_china.restype = c_void_p
    return library


LIBRARY = load()
RANDOM = random.Random(20230901)
CHINA = LIBRARY.tanhe_profile_china()
SETTINGS = Settings(GWP_AR6, 0, 430000, 2022)


def parsed(function, text, *before):
    number = c_int32()
    data = text.encode()
    status = function(*before, data, len(data), byref(number))
    assert status == OK, (text, status)
    return number.value


def unit_of(text):
    return parsed(LIBRARY.tanhe_unit_parse, text)


def subject_of(text):
    return parsed(LIBRARY.tanhe_name_parse, text, SUBJECT)


def category_of(text):
    return parsed(LIBRARY.tanhe_category_parse, text)


def nearest(exact):
    """The double nearest to a fraction, ties to even."""
    return exact.numerator / exact.denominator


def bits(x):
    return struct.pack("<d", x)


def given(x):
    return not math.isnan(x)


# ---- rows ----

KINDS = [
    (category, subject, unit)
    for categories, subjects, units in (
        (
            ("1A1a", "1A2a", "1A2f", "1A4b", "1A5"),
            ("bituminous", "anthracite", "coke", "raw_coal"),
            ("t", "kg", "10^4 t", "tce", "GJ"),
        ),
        (("1A3b", "1A3c", "1A4cii", "1A4a"), ("diesel", "gasoline"), ("t", "kg", "TJ")),
        (("1A4b", "1A2c"), ("natural_gas",), ("10^4 Nm3", "m3", "10^8 m3", "MWh", "t")),
        (("1A4b", "1A1a"), ("wood", "biodiesels"), ("t", "GJ")),
        (("1A4a", "1A2a"), ("electricity",), ("MWh", "kWh", "10^4 kWh")),
        (("1A4a", "1A2a"), ("heat",), ("GJ", "10^10 kJ")),
        (("4A", "3A1", "1B1a", "1B2b"), ("ch4",), ("t", "kgCH4")),
        (("3C4",), ("n2o",), ("t", "tN2O")),
        (("2A1", "3B1a"), ("co2",), ("t", "10^4 tCO2")),
        (("2F1", "2G1"), ("hfc_134a", "r_410a", "sf6"), ("t", "kg")),
        (("2A1", "3A2", "4D"), ("other",), ("t", "head", "person")),
        (("3B1a", "3D1"), ("chinese_fir", "sawnwood"), ("tC", "kgC")),
        (("3B5",), ("urban_pine",), ("tree",)),
        (("3C2", "3C3"), ("limestone", "urea_applied"), ("t", "10^4 t")),
    )
    for category in categories
    for subject in subjects
    for unit in units
]
CELLS = 64


def some_amount():
    return RANDOM.choice(
        (
            lambda: round(RANDOM.uniform(0, 1e5), 2),
            lambda: RANDOM.uniform(0, 1) * 10.0 ** RANDOM.randrange(-12, 15),
            lambda: float(RANDOM.randrange(1000)),
            lambda: 0.0,
        )
    )()


def some_row():
    category, subject, unit = RANDOM.choice(KINDS)
    row = Activity()
    assert LIBRARY.tanhe_activity_init(byref(row)) == OK
    row.category, row.subject, row.unit = (
        category_of(category),
        subject_of(subject),
        unit_of(unit),
    )
    row.amount = some_amount()
    if category in ("3B1a", "3D1") and RANDOM.random() < 0.5:
        row.amount = -row.amount  # a removal, or a loss of stock
    row.line = RANDOM.randrange(1, 10**6)
    if RANDOM.random() < 0.3:
        row.u_amount = round(RANDOM.uniform(0, 0.3), 3)
    if RANDOM.random() < 0.3:
        row.u_factor = round(RANDOM.uniform(0, 0.6), 3)
    if subject == "other" or RANDOM.random() < 0.1:
        row.ef_co2 = RANDOM.uniform(0, 5)
    if subject == "other" and RANDOM.random() < 0.5:
        row.ef_ch4 = RANDOM.uniform(0, 0.1)
    if RANDOM.random() < 0.1:
        row.ncv = RANDOM.uniform(10, 50)
    if RANDOM.random() < 0.1:
        row.oxidation = RANDOM.uniform(0.8, 1)
    if RANDOM.random() < 0.2:
        row.region, row.year = 100000, RANDOM.choice((2021, 2022, 2023))
    return row


def computed(rows):
    """The lines of the rows that have one."""
    lines = []
    for row in rows:
        line = Line()
        if (
            LIBRARY.tanhe_inventory_line(
                CHINA, byref(SETTINGS), byref(row), byref(line)
            )
            == OK
        ):
            lines.append(line)
    return lines


class Inventory:
    def __init__(self, cells=CELLS):
        size = LIBRARY.tanhe_inventory_size(cells)
        self.memory = (c_int64 * (size // 8))()
        self.handle = c_void_p()
        assert (
            LIBRARY.tanhe_inventory_init(
                self.memory, size, byref(SETTINGS), byref(self.handle)
            )
            == OK
        )

    def add(self, lines):
        for line in lines:
            assert LIBRARY.tanhe_inventory_add(self.handle, byref(line)) == OK
        return self

    def total(self, category=0, subject=0):
        measures = Measures()
        assert (
            LIBRARY.tanhe_inventory_total(
                self.handle, category, subject, byref(measures)
            )
            == OK
        )
        return measures

    def view(self, view, group):
        measures = Measures()
        assert (
            LIBRARY.tanhe_inventory_view(self.handle, view, group, byref(measures))
            == OK
        )
        return measures

    def written(self):
        needed = c_size_t()
        LIBRARY.tanhe_inventory_write(self.handle, None, 0, byref(needed))
        buffer = ctypes.create_string_buffer(needed.value)
        assert (
            LIBRARY.tanhe_inventory_write(
                self.handle, buffer, needed.value, byref(needed)
            )
            == OK
        )
        return buffer.raw

    def read(self, data):
        cells = c_size_t()
        assert LIBRARY.tanhe_inventory_cells(data, len(data), byref(cells)) == OK
        assert cells.value <= CELLS
        assert LIBRARY.tanhe_inventory_read(self.handle, data, len(data)) == OK

    def merge(self, other):
        assert LIBRARY.tanhe_inventory_merge(self.handle, other.handle) == OK


def check_total(measures, lines):
    for name in MEASURES:
        exact = sum(
            (
                Fraction(getattr(line, name))
                for line in lines
                if given(getattr(line, name))
            ),
            Fraction(),
        )
        got = getattr(measures, name)
        assert bits(got) == bits(nearest(exact)), (name, got, nearest(exact))
    net = sum(
        (Fraction(line.co2e_t) + Fraction(line.removal_co2_t) for line in lines),
        Fraction(),
    )
    assert bits(measures.net_co2e_t) == bits(nearest(net)), (
        measures.net_co2e_t,
        nearest(net),
    )
    assert measures.rows == len(lines)
    assert measures.missing_ch4 == sum(not given(line.ch4_t) for line in lines)
    assert measures.missing_n2o == sum(not given(line.n2o_t) for line in lines)
    assert measures.missing_coal == sum(
        not given(line.coal_tce + line.indirect_tce) for line in lines
    )


def check_half_width(u, of, lines):
    """IPCC approach 1 in fractions; the library rounds E u, its square, the root and the quotient."""
    stated = [line for line in lines if given(line.u)]
    covered = sum((Fraction(getattr(line, of)) for line in stated), Fraction())
    whole = sum((Fraction(getattr(line, of)) for line in lines), Fraction())
    if covered == 0 or whole == 0:
        assert not given(u), u
        return None
    variance = sum(
        ((Fraction(getattr(line, of)) * Fraction(line.u)) ** 2 for line in stated),
        Fraction(),
    )
    exact = variance / covered**2
    assert u >= 0 and abs(Fraction(u) ** 2 - exact) <= exact * Fraction(1, 10**14), (
        u,
        math.sqrt(exact),
    )
    return covered / whole


def check_uncertainty(measures, lines):
    check_half_width(measures.u_removal, "removal_co2_t", lines)
    of = "co2e_t" if measures.co2e_t != 0 else "indirect_co2_t"
    share = check_half_width(measures.u, of, lines)
    if share is not None:
        assert abs(Fraction(measures.u_covered) - share) <= Fraction(4, 2**53), (
            measures.u_covered
        )


LINES = computed([some_row() for _ in range(3000)])


# ---- cases ----


def case_rows_have_lines():
    assert len(LINES) > 2000, len(LINES)
    assert len({(line.category, line.subject) for line in LINES}) <= CELLS
    assert {line.method for line in LINES} == {1, 2, 3, 4, 5, 6}
    assert any(line.removal_co2_t < 0 for line in LINES)


def case_totals_are_exact():
    for count in (0, 1, 2, 10, 500, len(LINES)):
        lines = RANDOM.sample(LINES, count)
        measures = Inventory().add(lines).total()
        check_total(measures, lines)
        check_uncertainty(measures, lines)


def case_totals_of_categories_and_subjects_are_exact():
    inventory = Inventory().add(LINES)
    shifts = {
        "1": 20,
        "2": 20,
        "3": 20,
        "4": 20,
        "1A": 15,
        "1A3": 10,
        "1A4": 10,
        "1A4b": 5,
        "1A4cii": 0,
        "2F1": 10,
    }
    for code, shift in shifts.items():
        category = category_of(code)
        lines = [line for line in LINES if line.category >> shift == category >> shift]
        measures = inventory.total(category)
        check_total(measures, lines)
        check_uncertainty(measures, lines)
    for key in ("diesel", "electricity", "ch4", "r_410a", "other"):
        subject = subject_of(key)
        check_total(
            inventory.total(0, subject),
            [line for line in LINES if line.subject == subject],
        )
    both = category_of("1A4"), subject_of("wood")
    check_total(
        inventory.total(*both),
        [
            line
            for line in LINES
            if line.category >> 10 == both[0] >> 10 and line.subject == both[1]
        ],
    )


def case_totals_of_views_are_exact():
    inventory = Inventory().add(LINES)
    groups = {1: 5, 2: 6}
    for view, count in groups.items():
        rows = 0
        for group in range(1, count + 1):
            lines = []
            for line in LINES:
                number = c_int32()
                assert (
                    LIBRARY.tanhe_view_group(view, line.category, byref(number)) == OK
                )
                if number.value == group:
                    lines.append(line)
            measures = inventory.view(view, group)
            check_total(measures, lines)
            rows += measures.rows
        assert rows == len(LINES)


def case_any_magnitude():
    """Lines of measures from the smallest to the largest double, of both signs."""
    lines = []
    for _ in range(400):
        line = Line()
        line.category, line.subject = (
            category_of(RANDOM.choice(("1A1a", "2A1", "4A"))),
            subject_of("other"),
        )
        for name in MEASURES:
            value = math.ldexp(RANDOM.uniform(-1, 1), RANDOM.randrange(-1074, 1010))
            setattr(line, name, value)
        line.removal_co2_t = -abs(line.removal_co2_t)
        line.u = math.nan
        lines.append(line)
    check_total(Inventory().add(lines).total(), lines)


def case_the_order_does_not_matter():
    lines = LINES[:600]
    first = Inventory().add(lines)
    wanted, total = first.written(), bytes(first.total())
    for _ in range(12):
        RANDOM.shuffle(lines)
        again = Inventory().add(lines)
        assert again.written() == wanted
        assert bytes(again.total()) == total


def case_partitions_do_not_matter():
    """1, 2, 7 or 64 parts, computed apart, shipped as bytes, merged in any order or as a tree."""
    wanted = Inventory().add(LINES).written()
    for parts in (1, 2, 7, 64):
        for _ in range(3):
            order = LINES[:]
            RANDOM.shuffle(order)
            shipped = [
                Inventory().add(order[part::parts]).written() for part in range(parts)
            ]
            RANDOM.shuffle(shipped)
            whole = Inventory()
            for data in shipped:
                whole.read(data)
            assert whole.written() == wanted, parts
            while len(shipped) > 1:
                halves = []
                for i in range(0, len(shipped), 2):
                    half = Inventory()
                    for data in shipped[i : i + 2]:
                        half.read(data)
                    halves.append(half.written())
                shipped = halves
            assert shipped[0] == wanted, parts


def case_merging_without_bytes():
    wanted = Inventory().add(LINES).written()
    whole = Inventory()
    for part in range(7):
        whole.merge(Inventory().add(LINES[part::7]))
    assert whole.written() == wanted


def case_columns_have_the_bits_of_rows():
    def column(rows, name, kind):
        array = (kind * len(rows))(*(getattr(row, name) for row in rows))
        return array, ctypes.cast(array, c_void_p)

    for count, own in ((0, False), (1, True), (700, False), (2500, True)):
        rows = [some_row() for _ in range(count)]
        wanted, bad = Inventory(), 0
        for row in rows:
            if not own:
                for name in OWN:
                    setattr(row, name, math.nan)
            line = Line()
            if (
                LIBRARY.tanhe_inventory_line(
                    CHINA, byref(SETTINGS), byref(row), byref(line)
                )
                == OK
            ):
                wanted.add([line])
            else:
                bad += 1
        columns, kept = Columns(), []
        for name in ("amount", *OWN, *IDS):
            if name in OWN and not own:
                continue
            array, pointer = column(rows, name, c_int32 if name in IDS else c_double)
            kept.append(array)
            getattr(columns, name).address = pointer
        for kinds in (1, 3, 200):
            size = LIBRARY.tanhe_inventory_work_size(kinds)
            work = (c_int64 * (size // 8))()
            got, done, wrong = Inventory(), c_size_t(), c_size_t()
            LIBRARY.tanhe_inventory_add_n(
                got.handle,
                CHINA,
                byref(columns),
                count,
                work,
                size,
                None,
                byref(done),
                byref(wrong),
            )
            assert (done.value, wrong.value) == (count, bad), (
                count,
                done.value,
                wrong.value,
                bad,
            )
            assert got.written() == wanted.written(), (count, kinds)


def case_co2_equivalents():
    """CO2 + CH4 x GWP + N2O x GWP + F-gases, of the gases that are known; nothing biogenic or indirect."""
    for line in LINES:
        exact = Fraction(line.co2_t) + Fraction(line.fgas_co2e_t)
        for gas, position in ((line.ch4_t, 7), (line.n2o_t, 8)):
            if given(gas):
                exact += Fraction(gas) * Fraction(line.factors[position].value)
        assert abs(Fraction(line.co2e_t) - exact) <= 4 * math.ulp(line.co2e_t), (
            line.co2e_t,
            nearest(exact),
        )
        if line.ch4_t > 0:
            fugitive = line.category >> 15 == category_of("1B") >> 15
            assert line.factors[7].value == (29.8 if fugitive else 27.0), line.factors[
                7
            ].value


# ---- printed values ----

# What the printed units are worth in GJ, tC, tCO2, t and 10^4 Nm3.
NCV = {
    "GJ/t": ("mass", 1),
    "kJ/kg": ("mass", Fraction(1, 1000)),
    "TJ/Gg": ("mass", 1),
    "GJ/10^4 Nm3": ("gas", 1),
}
CONTENT = {"tC/TJ": Fraction(1, 1000), "tC/GJ": 1, "kgC/GJ": Fraction(1, 1000)}
FACTOR = {"tCO2/TJ": Fraction(1, 1000), "kgCO2/TJ": Fraction(1, 10**6)}
COAL = {
    "kgce/kg": ("t", 1),
    "kgce/m3": ("m3", Fraction(1, 1000)),
    "kgce/t": ("t", Fraction(1, 1000)),
    "kgce/kWh": ("kWh", Fraction(1, 1000)),
    "kgce/MJ": ("MJ", Fraction(1, 1000)),
}
AMOUNTS = {
    "mass": {"t": 1, "kg": Fraction(1, 1000), "10^4 t": 10**4, "Gg": 1000},
    "gas": {"10^4 Nm3": 1, "Nm3": Fraction(1, 10**4), "10^8 Nm3": 10**4},
}
BIOGENIC = {
    "wood",
    "black_liquor",
    "other_solid_biomass",
    "charcoal",
    "biogasoline",
    "biodiesels",
    "other_liquid_biofuels",
    "landfill_gas",
    "sludge_gas",
    "other_biogas",
    "municipal_waste_biomass",
}


def printed():
    """(source, subject) -> property -> (value, unit), of the values without variant that are not locked."""
    values = {}
    path = Path(__file__).resolve().parent.parent / "vectors" / "factors.csv"
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["variant"] == "none" and row["value"] and row["grade"] != "D":
                document = values.setdefault((row["source"], row["subject"]), {})
                document[row["property"]] = (Fraction(row["value"]), row["unit"])
    return values


def one_document(source):
    catalog = Catalog()
    assert LIBRARY.tanhe_catalog_init(byref(catalog)) == OK
    table = LIBRARY.tanhe_table_of(parsed(LIBRARY.tanhe_name_parse, source, SOURCE))
    assert table and LIBRARY.tanhe_catalog_add(byref(catalog), table) == OK
    return catalog


def within(got, exact, ulps):
    return abs(Fraction(got) - exact) <= ulps * Fraction(math.ulp(got))


def case_combustion_of_printed_digits():
    """NCV x CC x OF x 44/12, or NCV x EF, within 4 ulp."""
    checked = 0
    for (source, subject), document in printed().items():
        if "ncv" not in document or document["ncv"][1] not in NCV:
            continue
        if "carbon_content" in document and "oxidation" in document:
            per_gj = (
                document["carbon_content"][0] * CONTENT[document["carbon_content"][1]]
            )
            per_gj *= document["oxidation"][0] * (
                Fraction(1, 100) if document["oxidation"][1] == "%" else 1
            )
            per_gj *= Fraction(44, 12)
        elif "ef_co2" in document and document["ef_co2"][1] in FACTOR:
            per_gj = document["ef_co2"][0] * FACTOR[document["ef_co2"][1]]
        else:
            continue
        kind, gj = NCV[document["ncv"][1]]
        catalog = one_document(source)
        for _ in range(12):
            unit, scale = RANDOM.choice(list(AMOUNTS[kind].items()))
            amount = RANDOM.choice((1.0, some_amount(), RANDOM.uniform(0, 1e6)))
            out = Emission()
            status = LIBRARY.tanhe_fuel_combustion(
                byref(catalog),
                subject_of(subject),
                amount,
                unit_of(unit),
                0,
                0,
                0,
                None,
                0,
                byref(out),
            )
            assert status == OK, (source, subject, status)
            energy = Fraction(amount) * scale * document["ncv"][0] * gj
            got, other = (
                (out.co2_bio_t, out.co2_t)
                if subject in BIOGENIC
                else (out.co2_t, out.co2_bio_t)
            )
            assert within(out.energy_gj, energy, 4), (
                source,
                subject,
                amount,
                unit,
                out.energy_gj,
            )
            assert within(got, energy * per_gj, 4), (source, subject, amount, unit, got)
            assert other == 0
            checked += 1
    assert checked > 1000, checked


def case_standard_coal_of_printed_digits():
    checked = 0
    for (source, subject), document in printed().items():
        if "coal_equivalent" not in document:
            continue
        value, unit = document["coal_equivalent"]
        amount_unit, scale = COAL[unit]
        catalog = one_document(source)
        for _ in range(5):
            amount = some_amount()
            out = Coal()
            status = LIBRARY.tanhe_standard_coal(
                byref(catalog),
                subject_of(subject),
                amount,
                unit_of(amount_unit),
                0,
                0,
                byref(out),
            )
            assert status == OK, (source, subject, status)
            assert within(out.coal_tce, Fraction(amount) * value * scale, 4), (
                source,
                subject,
                amount,
            )
            checked += 1
    assert checked > 150, checked


def case_balances_are_exact():
    """Residuals and activities of random columns: exact sums, rounded once."""
    (
        supply,
        transformation,
        power,
        heat,
        loss,
        final,
        industry,
        feedstock,
        trade,
        other,
        difference,
    ) = (0, 1, 2, 3, 10, 11, 13, 14, 17, 19, 20)
    for _ in range(300):
        rows = [
            round(RANDOM.uniform(0, 1e4), 2) * 10.0 ** RANDOM.randrange(-3, 4)
            for _ in range(21)
        ]
        rows[feedstock] = min(rows[feedstock], rows[industry])
        for i in range(1, 10):
            rows[i] *= RANDOM.choice((-1, 1))
        x = [Fraction(row) for row in rows]
        column = (c_double * 21)(*rows)
        left, activity = (c_double * 3)(), (c_double * 9)()
        assert LIBRARY.tanhe_balance_close(column, 0.0, left) in (OK, -15)
        uses = (12, industry, 15, 16, trade, 18, other)
        exact = (
            x[supply] + x[transformation] - x[loss] - x[final] - x[difference],
            sum(x[2:10]) - x[transformation],
            sum(x[i] for i in uses) - x[final],
        )
        assert [bits(a) for a in left] == [bits(nearest(b)) for b in exact]
        assert LIBRARY.tanhe_balance_activity_of(column, activity) == OK
        inputs = max(-x[power], Fraction()), max(-x[heat], Fraction())
        exact = (
            x[final] - x[feedstock] + sum(inputs),
            *inputs,
            x[industry] - x[feedstock],
            x[12],
            x[15],
            x[16],
            x[trade] + x[other],
            x[18],
        )
        assert [bits(a) for a in activity] == [bits(nearest(b)) for b in exact]


def case_declines_go_round():
    """A mean yearly decline, compounded, is the cumulative one."""
    for _ in range(300):
        decline, years = RANDOM.uniform(-3, 0.99), RANDOM.randrange(1, 40)
        yearly, back = c_double(), c_double()
        assert LIBRARY.tanhe_mean_yearly_decline(decline, years, byref(yearly)) == OK
        exact = 1 - (1 - Fraction(yearly.value)) ** years
        assert abs(exact - Fraction(decline)) <= Fraction(2 * years, 2**52) * 4, (
            decline,
            years,
            yearly.value,
        )
        column = (c_double * years)(*[yearly.value] * years)
        assert LIBRARY.tanhe_cumulative_decline(years, column, byref(back)) == OK
        assert abs(Fraction(back.value) - exact) <= Fraction(2 * years, 2**52) * 4, (
            decline,
            years,
        )


def main():
    cases = [case for name, case in globals().items() if name.startswith("case_")]
    failed = 0
    for case in cases:
        try:
            case()
        except AssertionError as error:
            failed += 1
            print(f"FAIL {case.__name__}: {error}")
    print(f"{len(cases) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
