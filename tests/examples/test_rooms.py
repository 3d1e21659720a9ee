#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the example programs of transport and buildings; every figure they print is computed again in fractions.

    TANHE_EXAMPLES=DIRECTORY test_rooms.py      or      test_rooms.py DIRECTORY

The coefficients stand here a second time, as printed. Ends with `N passed, N failed, 0 skipped`.
"""

import csv
import datetime
import functools
import os
import random
import re
import sys
import unittest
from fractions import Fraction

from test_programs import DATA, PROGRAMS, Case, Counting, read, run

HUNAN = os.path.join(DATA, "hunan_turnover_2010.csv")
CONSTRUCTED = os.path.join(DATA, "constructed_transport_2021_2023.csv")
BUILDINGS = os.path.join(DATA, "bdg2", "buildings.csv")
METERS = os.path.join(DATA, "bdg2", "meters_2017.csv")

# Passenger-km of a tkm.
COEFFICIENTS = {"road": 10, "rail": 1, "berth": 1, "seat": 3, "direct": 1}
AIR = {("adult", ""): Fraction("0.09"), ("domestic-adult", ""): Fraction("0.072"), ("all", 2019): Fraction("0.088")}
GRID = {2021: Fraction("0.5568"), 2022: Fraction("0.5366"), 2023: Fraction("0.5306")}  # tCO2/MWh, the whole country
CALORIFIC = Fraction("0.1229")  # tce/MWh
MODES = ["road", "rail", "water", "air", "pipeline"]
CHINESE = {"road": "公路", "rail": "铁路", "water": "水路", "air": "民航", "pipeline": "管道"}

# What a unit of the files is in tkm, pkm, tce, t or MWh.
UNITS = {"10^8 tkm": 10**8, "10^8 pkm": 10**8, "10^4 tce": 10**4, "10^4 tCO2": 10**4, "10^8 kWh": 10**5}

BOUNDARY = ["--water", "seat", "--count", "road,rail,water", "--railways", "all", "--series", "2020"]
COUNTED = [*BOUNDARY, "--electricity", "counted", "--electricity-coal", "calorific"]


def columns(line):
    """The cells of a row of a printed table."""
    return re.split(r" {2,}", line.strip())


def decimals(text):
    return re.findall(r"[-+]?\d+\.\d+", text)


class Figures(Case):
    def same(self, printed, exact, place=""):
        """The printed number is the exact one rounded to its decimals, but for what doubles cannot tell."""
        half = Fraction(1, 2 * 10 ** len(printed.split(".")[1]))
        error = abs(Fraction(printed) - exact)
        self.assertLessEqual(error, half + abs(exact) / 10**12, (place, printed, float(exact)))

    def same_all(self, text, expected):
        """All decimal numbers of a text, in their order."""
        printed = decimals(text)
        self.assertEqual(len(printed), len(expected), (printed, [float(x) for x in expected]))
        for i, (number, exact) in enumerate(zip(printed, expected)):
            self.same(number, exact, i)

    def refused(self, ran, code, *words):
        self.assertEqual((ran.code, ran.out), (code, ""), ran.err)
        for word in words:
            self.assertIn(word, ran.err)


# ---- transport ----


def figures_of(path):
    """(year, mode, item) -> figure in base units, and which passengers are in tkm."""
    figures, in_tkm = {}, set()
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            key = int(row["year"]), row["mode"], row["item"]
            figures[key] = Fraction(row["value"]) * UNITS[row["unit"]]
            if row["item"] == "passenger_turnover" and "tkm" in row["unit"]:
                in_tkm.add(key)
    return figures, in_tkm


class Place:
    """The figures of a file, as the program should see them."""

    def __init__(self, path, water):
        self.figures, self.in_tkm = figures_of(path)
        self.water = water
        self.years = sorted({year for year, _, _ in self.figures})

    def get(self, year, mode, item):
        return self.figures.get((year, mode, item))

    def modes(self, year):
        return [mode for mode in MODES if self.get(year, mode, "freight_turnover") is not None]

    def converted(self, year, mode):
        passengers = self.get(year, mode, "passenger_turnover") or 0
        if (year, mode, "passenger_turnover") not in self.in_tkm:
            passengers /= COEFFICIENTS.get(self.water if mode == "water" else mode, 1)
        return self.get(year, mode, "freight_turnover") + passengers

    def total(self, year, item):
        return sum(
            self.figures.get((year, mode, item), 0)
            for mode in self.modes(year)
            if (year, mode, item) not in self.in_tkm
        )

    def turnover_figures(self, year):
        """What the tables of a year print, in their order."""
        total = sum(self.converted(year, mode) for mode in self.modes(year))
        sums = {
            "freight_turnover": self.total(year, "freight_turnover"),
            "passenger_turnover": self.total(year, "passenger_turnover"),
            "converted_turnover": total,
        }
        expected = []
        for mode in self.modes(year):
            expected.append(self.get(year, mode, "freight_turnover") / 10**8)
            if self.get(year, mode, "passenger_turnover") is not None:
                expected.append(self.get(year, mode, "passenger_turnover") / 10**8)
            expected += [self.converted(year, mode) / 10**8, 100 * self.converted(year, mode) / total]
        expected += [value / 10**8 for value in sums.values()] + [Fraction(100)]
        rest = {}
        for item, value in sums.items():
            published = self.get(year, "total", item)
            if published is not None:
                rest[item] = (published - value) / 10**8
                expected += [published / 10**8, value / 10**8, rest[item]]
        if len(rest) == 3 and rest["passenger_turnover"] > 0:
            tkm = rest["converted_turnover"] - rest["freight_turnover"]
            expected += [tkm, rest["passenger_turnover"], tkm / rest["passenger_turnover"]]
        return expected

    def rows(self, year, counted, grid):
        """mode -> converted tkm, tce, t CO2; grid is a factor, or None when electricity is not counted."""
        rows = {}
        for mode in counted:
            power = self.get(year, mode, "electricity") if grid is not None else 0
            energy, co2 = self.get(year, mode, "energy"), self.get(year, mode, "co2")
            energy = None if energy is None or power is None else energy + power * CALORIFIC
            co2 = None if co2 is None or power is None else co2 + power * (grid or 0)
            rows[mode] = self.converted(year, mode), energy, co2
        return rows


def intensities(rows):
    """mode -> g CO2 per tkm and kgce per 100 tkm; None where not known."""
    total = [None if None in column else sum(column) for column in zip(*rows.values())]
    result = {}
    for mode, (tkm, tce, t) in {**rows, "": total}.items():
        result[mode] = (
            None if t is None or tkm == 0 else t * 10**6 / tkm,
            None if tce is None or tkm == 0 else tce * 10**5 / tkm,
        )
    return total, result


def intensity_figures(rows):
    total, result = intensities(rows)
    expected = []
    for mode, (tkm, tce, t) in {**rows, "": total}.items():
        row = [tkm / 10**8, 100 * tkm / total[0], tce and tce / 10**4, t and t / 10**4, *result[mode]]
        expected += [value for value in row if value is not None]
    return expected


def change_figures(first, last, which):
    """The effects on one intensity: 0 CO2, 1 energy."""
    (total0, base), (total1, current) = intensities(first), intensities(last)
    expected = [base[""][which], current[""][which], 100 * (current[""][which] / base[""][which] - 1)]
    sums = [Fraction(0)] * 2
    for mode in first:
        s0, s1 = first[mode][0] / total0[0], last[mode][0] / total1[0]
        i0, i1 = base[mode][which], current[mode][which]
        structure, intensity = (s1 - s0) * (i1 + i0) / 2, (i1 - i0) * (s1 + s0) / 2
        expected += [100 * s0, 100 * s1, i0, i1, structure, intensity, structure + intensity]
        sums = [sums[0] + structure, sums[1] + intensity]
    assert sum(sums) == current[""][which] - base[""][which]
    return [*expected, Fraction(100), Fraction(100), *expected[:2], *sums, sum(sums)]


class Turnover(Figures):
    def parts(self, ran):
        """The head with the turnover, what comes behind it, and the list of values."""
        self.assertEqual((ran.code, ran.err), (0, ""))
        body, used = ran.out.split("\nValues used 采用的值\n")
        begin = body.index("What counts") if "What counts" in body else body.index("The file has no energy")
        return body[:begin], body[begin:], used

    def test_hunan_2010(self):
        for water in ["seat", "berth", "direct"]:
            head, rest, used = self.parts(run("turnover", "--water", water, HUNAN))
            place = Place(HUNAN, water)
            self.same_all(head, place.turnover_figures(2010))
            self.assertEqual(decimals(rest), [])
            self.assertIn("430000 湖南", head)
            self.assertIn("official statistics", head)
            self.assertIn("source: 湖南省统计局 2010年交通运输分析, grade C\n", head)
            self.assertIn("%s (stated by --water)" % water, head)
            self.assertIn("Modes that have no row here: air 民航, pipeline 管道.", head)
            for mode in ["road", "rail", "water"]:
                row = columns(next(line for line in head.splitlines() if line.startswith("  " + mode + " ")))
                divisor = COEFFICIENTS[water if mode == "water" else mode]
                self.assertEqual(
                    row[3:5], ["%d pkm/tkm" % divisor, "C" if water == "direct" and mode == "water" else "B"]
                )
            self.assertEqual(
                [line.split()[0] for line in used.splitlines()], ["road_passenger", "rail_passenger", "water_" + water]
            )
            self.assertNotIn("own", used)

    def test_hunan_2010_as_published(self):
        """The figures themselves, by hand."""
        out = run("turnover", "--water", "seat", HUNAN).out
        for numbers in [
            "2958.41 2951.59 6.82",
            "1498.38 1425.87 72.51",
            "3773.38 3760.99 12.39",
            "5.57 72.51 0.0768",
            "1068.12 740.46 1808.580 48.09",
            "344.11 1.71 344.680 9.16",
            "1539.36 683.70 1607.730 42.75",
        ]:
            lines = [line for line in out.splitlines() if decimals(line) == numbers.split()]
            self.assertEqual(len(lines), 1, numbers)

    def check_two_years(self, path, options, counted, grids):
        head, rest, used = self.parts(run("turnover", *options, path))
        place = Place(path, "seat")
        expected = [figure for year in place.years for figure in place.turnover_figures(year)]
        self.same_all(head, expected)
        rows = [place.rows(year, counted, grid) for year, grid in zip(place.years, grids)]
        expected = [figure for row in rows for figure in intensity_figures(row)]
        for last in rows[1:]:
            for which in [0, 1]:
                expected += change_figures(rows[0], last, which)
        self.same_all(rest, expected)
        return head, rest, used

    def test_constructed(self):
        for grid in [2021, 2022, 2023]:
            head, rest, used = self.check_two_years(
                CONSTRUCTED, [*COUNTED, "--grid-year", str(grid)], ["road", "rail", "water"], [GRID[grid]] * 2
            )
            self.assertIn("CONSTRUCTED for this example; no real place\n  source: constructed\n", head)
            self.assertIn("counted, with the grid factor of %d in every year" % grid, rest)
            self.assertNotIn("cleaner grid", rest)
            self.assertRegex(used, r"electricity 电力 +%d +%s tCO2/MWh +grade [BC]" % (grid, float(GRID[grid])))
            self.assertRegex(used, r"electricity 电力 +0\.1229 kgce/kWh +grade B")

    def test_each_year_its_own_grid(self):
        _, rest, used = self.check_two_years(
            CONSTRUCTED, [*COUNTED, "--grid-year", "own"], ["road", "rail", "water"], [GRID[2021], GRID[2023]]
        )
        self.assertIn("with the grid factor of each own year", rest)
        self.assertEqual(rest.count("a cleaner grid is part of this change"), 1)
        self.assertEqual(used.count("tCO2/MWh"), 2)

    def test_electricity_not_counted(self):
        _, rest, used = self.check_two_years(
            CONSTRUCTED, [*BOUNDARY, "--electricity", "not-counted"], ["road", "rail", "water"], [None, None]
        )
        self.assertIn("not counted, neither its energy nor its CO2", rest)
        self.assertNotIn("tCO2/MWh", used)

    def test_the_boundary_is_told(self):
        options = ["--water", "seat", "--count", "air,road", "--series", "2013", "--electricity", "not-counted"]
        _, rest, _ = self.check_two_years(CONSTRUCTED, options, ["road", "air"], [None, None])
        self.assertRegex(rest, r"modes counted 计入: +road 公路, air 民航\n")
        self.assertRegex(rest, r"in the file, left out: +rail 铁路, water 水路\n")
        self.assertRegex(rest, r"statistical series from: 2013\n")
        self.assertRegex(rest, r"bus, taxi 公交、出租: +not counted")
        self.assertNotIn("railways", rest)
        national = run(
            "turnover",
            *BOUNDARY[:4],
            "--railways",
            "national",
            "--series",
            "2020",
            "--electricity",
            "not-counted",
            CONSTRUCTED,
        )
        self.assertIn("the national company 国家铁路", national.out)

    def test_not_known_is_not_zero(self):
        rows = read(CONSTRUCTED).decode("utf-8").splitlines(keepends=True)
        path = self.file("".join(row for row in rows if ",2021,water,co2," not in row))
        _, rest, _ = self.parts(run("turnover", *BOUNDARY, "--electricity", "not-counted", path))
        place = Place(path, "seat")
        expected = intensity_figures(place.rows(2021, ["road", "rail", "water"], None))
        self.same_all(rest[: rest.index("强度, 2023")], expected)
        self.assertEqual(rest.count("not known"), 4)
        self.assertIn("2021 to 2023: a required", rest)
        # Electricity that is counted and not given makes both unknown.
        path = self.file("".join(row for row in rows if ",2021,rail,electricity," not in row))
        _, rest, _ = self.parts(run("turnover", *COUNTED, "--grid-year", "2022", path))
        self.assertEqual(rest.count("not known"), 8)

    def rows(self, *rows):
        return "origin,region,year,mode,item,value,unit,source,grade\n" + "".join(
            "x,430000,%s,y,C\n" % row if row.count(",") == 4 else row + "\n" for row in rows
        )

    def test_random_files(self):
        rng = random.Random(5)
        for _ in range(40):
            rows = []
            counted = rng.sample(MODES[:3], rng.randint(1, 3))
            counted.sort(key=MODES.index)
            for year in [2021, 2023]:
                for mode in counted:
                    for item, unit in [
                        ("freight_turnover", "10^8 tkm"),
                        ("passenger_turnover", "10^8 pkm"),
                        ("energy", "10^4 tce"),
                        ("co2", "10^4 tCO2"),
                        ("electricity", "10^8 kWh"),
                    ]:
                        value = "%.3f" % rng.uniform(0.001, 10 ** rng.randint(0, 5))
                        rows.append("%d,%s,%s,%s,%s" % (year, mode, item, value, unit))
            rng.shuffle(rows)
            text = self.rows(*rows).replace("x,430000", "x,100000")
            options = [
                "--water",
                "seat",
                "--count",
                ",".join(counted),
                "--railways",
                "all",
                "--series",
                "2020",
                "--electricity",
                "counted",
                "--electricity-coal",
                "calorific",
                "--grid-year",
                "own",
            ]
            self.check_two_years(self.file(text), options, counted, [GRID[2021], GRID[2023]])

    def test_air_and_pipeline(self):
        """Air by a coefficient of tkm a passenger-km; a pipeline has no passengers."""
        rows = [
            "%d,air,freight_turnover,5,10^8 tkm",
            "%d,air,passenger_turnover,100,10^8 pkm",
            "%d,pipeline,freight_turnover,7,10^8 tkm",
        ]
        for (kind, year), factor in AIR.items():
            year = year or 2010
            ran = run("turnover", "--air", kind, self.file(self.rows(*(row % year for row in rows))))
            self.assertEqual(ran.code, 0, ran.err)
            air = 5 + 100 * factor
            self.same_all(
                ran.out.split("The file has no")[0],
                [
                    Fraction(x)
                    for x in [
                        5,
                        100,
                        *decimals(str(float(factor))),
                        air,
                        100 * air / (air + 7),
                        7,
                        7,
                        700 / (air + 7),
                        12,
                        100,
                        air + 7,
                        100,
                    ]
                ],
            )
        ran = run("turnover", "--air", "all", self.file(self.rows(*(row % 2022 for row in rows))))
        self.refused(ran, 1, "2022, air: ")
        ran = run(
            "turnover", "--air", "all", "--allow", "earlier-year", self.file(self.rows(*(row % 2022 for row in rows)))
        )
        self.assertEqual(ran.code, 0)
        self.assertRegex(ran.out, r"air_all \S+ +2020 +0\.08846 tkm/pkm")

    def test_overlay(self):
        own = self.file("subject,property,value,unit\nroad_passenger,pkm_per_tkm,5,pkm/tkm\n", "own.csv")
        ran = run("turnover", "--water", "seat", "--factors", own, HUNAN)
        self.assertEqual(ran.code, 0, ran.err)
        self.assertRegex(ran.out, r"road 公路 +1539\.36 +683\.70 +5 pkm/tkm +own +1676\.100 ")

    def bad(self, rows, line, column, *words, options=("--water", "seat")):
        self.refused(run("turnover", *options, self.file(rows)), 1, ":%d: column %d (" % (line, column), *words)

    def test_bad_rows(self):
        good = "2010,road,freight_turnover,1,10^8 tkm"
        for number in ["x", "", "1e999", "nan", "0x10", "1 000", "1.2.3"]:
            self.bad(self.rows(good, "2010,rail,freight_turnover,%s,10^8 tkm" % number), 3, 6, "(value): not a number")
        self.bad(self.rows("2010,road,freight_turnover,-1,10^8 tkm"), 2, 6, "negative")
        self.bad(self.rows("2010,road,freight_turnover,1,bushel"), 2, 7, "(unit): not a unit: bushel")
        self.bad(self.rows("2010,road,freight_turnover,1,10^8 pkm"), 2, 7, "not a unit of this item")
        self.bad(self.rows("2010,road,passenger_turnover,1,t"), 2, 7, "not a unit of this item")
        self.bad(self.rows("10,road,freight_turnover,1,10^8 tkm"), 2, 3, "(year)")
        self.bad(self.rows("2010,bus,freight_turnover,1,10^8 tkm"), 2, 4, "(mode): not a mode", "bus")
        self.bad(self.rows("2010,road,turnover,1,10^8 tkm"), 2, 5, "(item): not an item: turnover")
        self.bad(self.rows("2010,road,converted_turnover,1,10^8 tkm"), 2, 5, "of the total")
        self.bad(self.rows("2010,total,co2,1,t"), 2, 5, "of the modes")
        self.bad(self.rows(good, good), 3, 5, "given before")
        self.bad(self.rows(good, "x,430300,2010,rail,freight_turnover,1,10^8 tkm,y,C"), 3, 2, "another region")
        self.bad(self.rows(good, "z,430000,2010,rail,freight_turnover,1,10^8 tkm,y,C"), 3, 1, "another origin")
        self.bad(self.rows(good).replace("430000", "43"), 2, 2, "not a region")
        for row in ["x,430000,2010", 'x,430000,"2010']:
            ran = run("turnover", self.file(self.rows(good, row)))
            self.refused(ran, 1, "activity.csv:3: ")
        # Every bad row is told.
        ran = run("turnover", self.file(self.rows(*["2010,road,co2,x,t"] * 5)))
        self.assertEqual(ran.err.count("not a number"), 5)

    def test_bad_files(self):
        self.refused(run("turnover", os.path.join(self.directory, "none.csv")), 2, "none.csv")
        self.refused(run("turnover", self.file("")), 1, "no header")
        self.refused(run("turnover", self.file("year,mode\n")), 1, ":1: there is no such column: value")
        self.refused(run("turnover", self.file(self.rows())), 1, "no rows")
        self.refused(run("turnover", self.file(b"a\0b\n")), 2, "NUL")
        self.refused(run("turnover", "--factors", self.file("subject\n"), HUNAN), 2, "activity.csv:1")

    def test_incomplete(self):
        self.refused(run("turnover", HUNAN), 1, "2010, water: berths or seats? State --water")
        freight = "2010,road,freight_turnover,1,10^8 tkm"
        self.refused(run("turnover", self.file(self.rows(freight))), 1, "2010, road: no passenger_turnover")
        passengers = "2010,road,passenger_turnover,1,10^8 pkm"
        self.refused(run("turnover", self.file(self.rows(passengers))), 1, "2010, road: no freight_turnover")
        rows = ["2010,pipeline,freight_turnover,1,10^8 tkm", "2010,pipeline,passenger_turnover,0,10^8 pkm"]
        self.refused(run("turnover", self.file(self.rows(*rows))), 1, "2010, pipeline: passengers in a pipeline")
        rows = [row.replace("pipeline", "air") for row in rows]
        self.refused(run("turnover", self.file(self.rows(*rows))), 1, "2010, air: which coefficient? State --air")

    def test_zero_turnover(self):
        rows = ["2010,road,freight_turnover,0,10^8 tkm", "2010,road,passenger_turnover,0,10^8 pkm"]
        self.refused(run("turnover", self.file(self.rows(*rows))), 1, "2010: no turnover at all")
        rows += [
            "2010,rail,freight_turnover,1,10^8 tkm",
            "2010,rail,passenger_turnover,0,10^8 pkm",
            "2010,road,co2,1,tCO2",
            "2010,road,energy,0,tce",
            "2010,rail,co2,1,tCO2",
            "2010,rail,energy,1,tce",
        ]
        options = ["--count", "road,rail", "--railways", "all", "--series", "2008", "--electricity", "not-counted"]
        self.refused(run("turnover", *options, self.file(self.rows(*rows))), 1, "2010: intensity: ", "zero")

    def test_too_large(self):
        rows = ["2010,road,freight_turnover,1e301,10^8 tkm", "2010,road,passenger_turnover,0,10^8 pkm"]
        self.refused(run("turnover", self.file(self.rows(*rows))), 1, "activity.csv:2: column 6 (value)")

    def test_what_counts_must_be_stated(self):
        options = [*COUNTED, "--grid-year", "2022"]
        self.assertEqual(run("turnover", *options, CONSTRUCTED).code, 0)
        for i in range(2, len(options), 2):
            rest = options[:i] + options[i + 2 :]
            self.refused(run("turnover", *rest, CONSTRUCTED), 2, "to say what counts, state: " + options[i])
        options[3] += ",pipeline"
        self.refused(run("turnover", *options, CONSTRUCTED), 1, "2021, pipeline: this mode is counted, but has no rows")
        options = [*COUNTED, "--grid-year", "2030"]
        self.refused(run("turnover", *options, CONSTRUCTED), 1, "electricity of road, grid year 2030")
        options = [*BOUNDARY, "--electricity", "counted", "--electricity-coal", "generation", "--grid-year", "2022"]
        self.refused(run("turnover", *options, CONSTRUCTED), 1, "electricity of road")

    def test_usage(self):
        for arguments in [
            [],
            [HUNAN, HUNAN],
            ["--water"],
            ["--water", "ship", HUNAN],
            ["--count", "road,bus", HUNAN],
            ["--count", "road,", HUNAN],
            ["--count", "total", HUNAN],
            ["--series", "20", HUNAN],
            ["--colour", "red", HUNAN],
            ["--allow", "all", HUNAN],
            ["--grid-year", "0000", HUNAN],
        ]:
            self.refused(run("turnover", *arguments), 2, "usage: turnover")
        ran = run("turnover", "--help")
        self.assertEqual((ran.code, ran.err), (0, ""))
        self.assertIn("换算周转量", ran.out)


# ---- buildings ----

# GB/T 51161-2016 as recalled: constraint and guide in kWh/(m2·a).
QUOTAS = {
    ("gov_office", "A", "cold"): (55, 45), ("gov_office", "A", "hscw"): (70, 55), ("gov_office", "A", "hsww"): (65, 50),
    ("gov_office", "A", "mild"): (50, 40), ("gov_office", "B", "cold"): (70, 50), ("gov_office", "B", "hscw"): (90, 65),
    ("gov_office", "B", "hsww"): (80, 60), ("gov_office", "B", "mild"): (60, 45), ("biz_office", "A", "cold"): (65, 55),
    ("biz_office", "A", "hscw"): (85, 70), ("biz_office", "A", "hsww"): (80, 65), ("biz_office", "A", "mild"): (65, 50),
    ("biz_office", "B", "severe-cold"): (80, 60), ("biz_office", "B", "cold"): (80, 60),
    ("biz_office", "B", "hscw"): (110, 80), ("biz_office", "B", "hsww"): (100, 75),
    ("biz_office", "B", "mild"): (70, 55),
    ("five_star_hotel", "B", "hscw"): (240, 180), ("dept_store", "A", "hscw"): (130, 110),
    ("parking_office", "", ""): (9, 6),
}  # fmt: skip

VERDICTS = {"over": "over the constraint 超约束值", "between": "between the two 介于约束值与引导值",
            "guide": "guide value reached 达到引导值"}  # fmt: skip


def correction_factors(subtype, hours=None, area=None, occupancy=None, rooms=None):
    if subtype.endswith("office") and not subtype.startswith("parking"):
        return [Fraction("0.3") + Fraction("0.7") * 2500 / hours, Fraction("0.7") + Fraction("0.3") * area / 10]
    if subtype.endswith("hotel"):
        return [
            Fraction("0.4") + Fraction("0.6") * Fraction("0.5") / occupancy,
            Fraction("0.5") + Fraction("0.5") * rooms / Fraction("0.7"),
        ]
    return [Fraction("0.3") + Fraction("0.7") * 4570 / hours] if subtype == "dept_store" else []


class Readings:
    def __init__(self, readings):
        numbers = [Fraction(reading) for reading in readings if reading != ""]
        self.blank, self.zero = readings.count(""), numbers.count(0)
        self.read = len(numbers) - self.zero
        self.energy = sum(numbers)


class Metered:
    """A building's year, again."""

    def __init__(self, name, area, readings, quota, factors, rule):
        self.name, self.area, self.energy = name, area, readings.energy
        self.blank, self.zero, self.read = readings.blank, readings.zero, readings.read
        self.measured = self.energy / area
        self.corrected = self.measured
        for factor in factors if rule != "none" else []:
            self.corrected *= min(factor, 1) if rule == "above-only" else factor
        self.values = quota
        over = [self.corrected - value for value in quota]
        self.verdict = "over" if over[0] > 0 else "between" if over[1] > 0 else "guide"
        self.shares = [100 * x / value for x, value in zip(over, quota)]
        self.cuts = [max(Fraction(0), self.energy * x / self.corrected) for x in over]

    def order(self, by):
        return {"cut-constraint": self.cuts[0], "cut-guide": self.cuts[1], "share-constraint": self.shares[0]}[by]


@functools.cache
def bdg2_files():
    with open(BUILDINGS, encoding="utf-8", newline="") as file:
        areas = {row["id"]: Fraction(row["floor_area_m2"]) for row in csv.DictReader(file)}
    with open(METERS, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {name: (area, Readings([row[name] for row in rows])) for name, area in areas.items()}


def bdg2(quota, factors=(), rule="none"):
    files = bdg2_files()
    return [Metered(name, area, readings, quota, factors, rule) for name, (area, readings) in files.items()]


class Buildings(Figures):
    def stated(self, subtype="biz_office", kind="B", zone="cold", rule="none"):
        options = ["--subtype", subtype, "--correction", rule]
        return options + (["--class", kind, "--zone", zone] if kind else [])

    def check_meters(self, text, buildings, hours):
        self.assertIn("%d hours\n" % hours, text)
        for b in buildings:
            row = columns(next(line for line in text.splitlines() if line.startswith("  %s  " % b.name)))
            gaps = [b.read, b.blank, b.zero, hours - b.read - b.blank - b.zero]
            self.assertEqual(row[2:6], [str(count) for count in gaps])
            for printed, exact in zip([row[1], *row[6:]], [b.area, b.energy, b.measured]):
                self.same(printed, exact)

    def check(self, ran, buildings, hours, by="cut-constraint"):
        """Everything that is printed from the meters on."""
        self.assertEqual((ran.code, ran.err), (0, ""))
        body, used = ran.out.split("\nValues used 采用的值\n")
        body = body[body.index("\nMeters of ") :]
        meters, verdicts = body.split("\nVerdict 评价, kWh/(m2·a)\n")
        self.check_meters(meters, buildings, hours)
        expected = []
        for b in buildings:
            expected += [b.measured, b.corrected, *map(Fraction, b.values)]
            line = next(line for line in verdicts.splitlines() if line.startswith("  %s  " % b.name))
            self.assertIn(VERDICTS[b.verdict], line)
        for b in buildings:
            expected += [b.shares[0], b.cuts[0], b.shares[1], b.cuts[1]]
        in_line = sorted((b for b in buildings if b.order(by) > 0), key=lambda b: -b.order(by))
        expected += [b.order(by) for b in in_line]
        expected += [sum(b.area for b in buildings), sum(b.energy for b in buildings)]
        expected += [sum(b.cuts[i] for b in buildings) for i in [0, 1]]
        self.same_all(verdicts, expected)
        order = verdicts[verdicts.index("First in line") :]
        for place, b in enumerate(in_line, 1):
            self.assertRegex(order, r"(?m)^ +%d\. +%s +" % (place, b.name))
        for b in buildings:
            self.assertEqual(b in in_line, not re.search(r"(?m)^ +- +%s +nothing to cut" % b.name, order))
        return used

    def test_the_two_offices(self):
        ran = run("building_quota", *self.stated(), "--allow", "unconfirmed", BUILDINGS, METERS)
        buildings = bdg2((80, 60))
        self.assertEqual([b.name for b in buildings], ["Fox_office_Joy", "Cockatoo_office_Margaret"])
        used = self.check(ran, buildings, 8760)
        self.assertRegex(used, r"biz_office +constraint_value +b_sc_c +80 kWh/m2_a +grade D UNCONFIRMED")
        self.assertRegex(used, r"biz_office +guide_value +b_sc_c +60 kWh/m2_a +grade D UNCONFIRMED")
        self.assertIn("GB/T 51161-2016", used)
        # By hand, from the sums of the meters.
        for figure in ["1531257.57", "27310.79", "232.679", "3.186", "1004777.57", "1136397.57"]:
            self.assertIn(figure, ran.out)
        for words in ["United States", "B, zone 气候区: cold", "electricity alone", "biz_office 商业办公建筑"]:
            self.assertIn(words, ran.out)

    def test_every_class_and_zone(self):
        for (subtype, kind, zone), quota in QUOTAS.items():
            options = self.stated(subtype, kind, zone)
            ran = run("building_quota", *options, "--allow", "unconfirmed", BUILDINGS, METERS)
            self.check(ran, bdg2(quota), 8760)

    def test_corrections(self):
        words = {
            "biz_office": (["--hours", "3500", "--area-per-person", "12.5"], [3500, Fraction("12.5")]),
            "gov_office": (["--hours", "2000", "--area-per-person", "8"], [2000, 8]),
            "five_star_hotel": (
                ["--occupancy", "0.625", "--room-share", "0.8"],
                [None, None, Fraction("0.625"), Fraction("0.8")],
            ),
            "dept_store": (["--hours", "5000"], [5000]),
            "parking_office": ([], []),
        }
        for (subtype, kind, zone), quota in QUOTAS.items():
            options, use = words[subtype]
            for rule in ["none", "both-ways", "above-only"]:
                ran = run(
                    "building_quota",
                    *self.stated(subtype, kind, zone, rule),
                    *options,
                    "--allow",
                    "unconfirmed",
                    "--by",
                    "cut-guide",
                    BUILDINGS,
                    METERS,
                )
                self.check(ran, bdg2(quota, correction_factors(subtype, *use), rule), 8760, "cut-guide")
                for option in options[1::2]:
                    self.assertIn(": %s\n" % option, ran.out)

    def test_locked_by_default(self):
        ran = run("building_quota", *self.stated(), BUILDINGS, METERS)
        self.assertEqual((ran.code, ran.err), (1, ""))
        before, locked = ran.out.split("\nNo verdict 未作评价: ")
        self.check_meters(before[before.index("Meters of") :], bdg2((80, 60)), 8760)
        self.assertIn("--allow unconfirmed", locked)
        # The locked values are not given away.
        self.assertNotRegex(locked, r"\b80\b|\b60\b")
        self.assertNotIn("Verdict", ran.out)

    def test_confirmed_by_an_overlay(self):
        """The rows that the program asks for, filled in, are what it takes."""
        locked = run("building_quota", *self.stated(), BUILDINGS, METERS).out
        rows = [line.strip() for line in locked.splitlines() if re.match(r" {4}\S", line)]
        self.assertEqual(len(rows), 3)
        rows[1] = rows[1].replace("<value>", "77").replace("<table>", "table 5.2.1")
        rows[2] = rows[2].replace("<value>", "55.5").replace("<table>", "table 5.2.1")
        own = self.file("\n".join(rows) + "\n", "own.csv")
        ran = run("building_quota", *self.stated(), "--factors", own, BUILDINGS, METERS)
        used = self.check(ran, bdg2((77, Fraction("55.5"))), 8760)
        self.assertNotIn("UNCONFIRMED", used)
        self.assertEqual(used.count("grade A"), 2)

    def test_least(self):
        for least, warned in [("20", 1), ("3.1", 0), ("300", 2)]:
            ran = run("building_quota", *self.stated(), "--least", least, "--allow", "unconfirmed", BUILDINGS, METERS)
            self.assertEqual(ran.code, 0)
            self.assertEqual(ran.out.count("WARNING"), warned)
            self.assertEqual(ran.out.count("CHECK THE METER"), 2 * warned)
            if warned == 1:
                self.assertIn("Cockatoo_office_Margaret reads below 20 kWh", ran.out)
        ran = run("building_quota", *self.stated(), "--allow", "unconfirmed", BUILDINGS, METERS)
        self.assertNotIn("WARNING", ran.out)

    def files(self, buildings, meters):
        return self.file("id,floor_area_m2,place\n" + buildings, "b.csv"), self.file(meters, "m.csv")

    def test_random_meters(self):
        """Gaps of all kinds, leap years, orders of many buildings."""
        rng = random.Random(7)
        for trial in range(12):
            year = rng.choice([2015, 2016, 2000, 1900, 2100])
            n = rng.randint(1, 12)
            rows, readings = [], [[] for _ in range(n)]
            hour = datetime.datetime(year, 1, 1)
            while hour.year == year:
                if rng.random() < 0.97:
                    cells = [
                        rng.choice(["", "0", "0.00"]) if rng.random() < 0.1 else "%.3f" % rng.uniform(0.001, 90)
                        for _ in range(n)
                    ]
                    rows.append(",".join([hour.isoformat()[:16], *cells]))
                    for i, cell in enumerate(cells):
                        readings[i].append(cell)
                hour += datetime.timedelta(hours=1)
            key = rng.choice([key for key in QUOTAS if key[0] == "biz_office"])
            areas = ["%.1f" % rng.uniform(1500, 9000) for _ in range(n)]
            buildings = [
                Metered("b%02d" % i, Fraction(areas[i]), Readings(readings[i]), QUOTAS[key], [], "none")
                for i in range(n)
            ]
            paths = self.files(
                "".join("b%02d,%s,here\n" % (i, areas[i]) for i in range(n)),
                "\n".join([",".join(["timestamp_local", *(b.name for b in buildings)]), *rows]),
            )
            by = ["cut-constraint", "cut-guide", "share-constraint"][trial % 3]
            ran = run("building_quota", *self.stated(*key), "--by", by, "--allow", "unconfirmed", *paths)
            self.check(ran, buildings, 8784 if year in [2016, 2000] else 8760, by)

    def bad(self, buildings, meters, line, column, word):
        ran = run("building_quota", *self.stated(), *self.files(buildings, meters))
        self.refused(ran, 1, ":%d: column %d (" % (line, column), word)

    def test_bad_buildings(self):
        meters = "timestamp_local,x,y\n2017-01-01T00:00,1,2\n"
        for area, word in [
            ("0", "above 0"),
            ("-1", "above 0"),
            ("x", "not a number"),
            ("", "not a number"),
            ("1e999", "not a number"),
        ]:
            self.bad("y,1,\nx,%s,\n" % area, meters, 3, 2, "(floor_area_m2): ")
            self.bad("x,%s,\n" % area, meters, 2, 2, word)
        self.bad("x,1,\nx,2,\n", meters, 3, 1, "given before: x")
        for buildings, word in [
            ("z,1,\n", ":1: no column of this building: z"),
            ("", "no buildings"),
            ("x,1\n", ":2: not as many fields"),
        ]:
            self.refused(run("building_quota", *self.stated(), *self.files(buildings, meters)), 1, word)

    def test_bad_meters(self):
        head = "timestamp_local,x\n2017-01-01T00:00,1\n"
        for reading, word in [("x", "not a number"), ("-1", "below 0"), ("nan", "not a number"), (" ", "not a number")]:
            self.bad("x,1,\n", head + "2017-01-01T01:00,%s\n" % reading, 3, 2, "(x): ")
            self.bad("x,1,\n", head + "2017-01-01T01:00,%s\n" % reading, 3, 2, word)
        for stamp, word in [
            ("2017-01-01T00:00", "not after"),
            ("2018-01-01T00:00", "another year"),
            ("2017-01-01T01:30", "full hour"),
            ("2017-01-01 01:00", "full hour"),
            ("2017-13-01T01:00", "full hour"),
            ("2017-02-29T01:00", "full hour"),
            ("2017-01-01T24:00", "full hour"),
            ("2017-01-00T01:00", "full hour"),
            ("", "full hour"),
        ]:
            self.bad("x,1,\n", head + "%s,1\n" % stamp, 3, 1, word)
        for meters, word in [
            ("", "no header"),
            ("x\n1\n", "no such column: timestamp_local"),
            (head + "2017\n", ":3:"),
            ("timestamp_local,x\n", "not one reading: x"),
            ("timestamp_local,x\n2017-01-01T00:00,0\n", "not one reading: x"),
            ("timestamp_local,x\n2017-01-01T00:00,1.7e308\n2017-01-01T01:00,1.7e308\n", "does not fit"),
        ]:
            self.refused(run("building_quota", *self.stated(), *self.files("x,1,\n", meters)), 1, word)

    def test_missing_files(self):
        none = os.path.join(self.directory, "none.csv")
        for paths in [(none, METERS), (BUILDINGS, none)]:
            self.refused(run("building_quota", *self.stated(), *paths), 2, "none.csv: ")
        self.refused(run("building_quota", *self.stated(), "--factors", none, BUILDINGS, METERS), 2, "none.csv: ")

    def no_verdict(self, options, word):
        ran = run("building_quota", *options, "--allow", "unconfirmed", BUILDINGS, METERS)
        self.assertEqual(ran.code, 1)
        self.assertNotIn("Verdict", ran.out)
        self.assertIn("building_quota: Fox_office_Joy: ", ran.err)
        self.assertIn(word, ran.err)

    def test_what_the_standard_does_not_know(self):
        self.no_verdict(["--subtype", "biz_office", "--correction", "none"], "--class")
        self.no_verdict(["--subtype", "biz_office", "--correction", "none", "--class", "A"], "--zone")
        self.no_verdict(self.stated("coke"), "--subtype")
        self.no_verdict(self.stated("parking_office"), "--zone")
        office = self.stated(rule="both-ways")
        self.no_verdict(office, "--correction")
        self.no_verdict([*office, "--hours", "2500"], "--correction")
        self.no_verdict([*office, "--hours", "8785", "--area-per-person", "10"], "up to 8784")
        self.no_verdict([*office, "--hours", "0", "--area-per-person", "10"], "above 0")
        hotel = self.stated("five_star_hotel", "B", "hscw", "both-ways")
        self.no_verdict([*hotel, "--occupancy", "1.01", "--room-share", "0.7"], "--occupancy and --room-share up to 1")
        self.no_verdict([*hotel, "--occupancy", "0", "--room-share", "0.7"], "--occupancy above 0")

    def test_usage(self):
        files = [BUILDINGS, METERS]
        good = self.stated()
        for arguments in [
            good,
            [*good, BUILDINGS],
            [*good, *files, METERS],
            files,
            [*good[:2], *files],
            good[2:] + files,
            [*good, "--zone", "arctic", *files],
            [*good, "--class", "C", *files],
            [*good, "--subtype", "igloo", *files],
            [*good, "--correction", "some", *files],
            [*good, "--hours", "-1", *files],
            [*good, "--hours", "x", *files],
            [*good, "--least", "", *files],
            [*good, "--by", "size", *files],
            [*good, "--allow", "all", *files],
            [*good, *files, "--hours"],
            [*good, "--colour", "red", *files],
        ]:
            self.refused(run("building_quota", *arguments), 2, "usage: building_quota")
        ran = run("building_quota", "--help")
        self.assertEqual((ran.code, ran.err), (0, ""))
        self.assertIn("建筑能耗指标", ran.out)


class Both(Case):
    def test_locale_has_no_effect(self):
        for arguments in [
            ["turnover", *COUNTED, "--grid-year", "2022", CONSTRUCTED],
            [
                "building_quota",
                "--subtype",
                "parking_office",
                "--correction",
                "none",
                "--allow",
                "unconfirmed",
                BUILDINGS,
                METERS,
            ],
        ]:
            one = run(*arguments)
            other = run(*arguments, environment={"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"})
            self.assertEqual((one.code, one.raw), (other.code, other.raw))

    def test_spellings_of_a_file(self):
        plain = run("turnover", "--water", "seat", HUNAN)
        text = read(HUNAN)
        for content in [b"\xef\xbb\xbf" + text, text.replace(b"\n", b"\r\n"), text.rstrip(b"\n")]:
            self.assertEqual(run("turnover", "--water", "seat", self.file(content)).raw, plain.raw)

    def test_nothing_odd_is_printed(self):
        for ran in [
            run("turnover", *COUNTED, "--grid-year", "own", CONSTRUCTED),
            run(
                "building_quota",
                "--subtype",
                "biz_office",
                "--class",
                "A",
                "--zone",
                "mild",
                "--correction",
                "none",
                "--allow",
                "unconfirmed",
                BUILDINGS,
                METERS,
            ),
        ]:
            self.assertEqual(ran.code, 0)
            self.assertNotRegex(ran.out, r"\bnan\b|\binf\b|-0\.0+\b")
            self.assertFalse([line for line in ran.out.splitlines() if line != line.rstrip()])


def main():
    if not PROGRAMS or not os.path.isdir(PROGRAMS):
        sys.exit(__doc__)
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__])
    result = unittest.TextTestRunner(stream=sys.stdout, resultclass=Counting).run(suite)
    print("%d passed, %d failed, 0 skipped" % (result.testsRun - result.bad(), result.bad()))
    return 1 if result.bad() else 0


if __name__ == "__main__":
    sys.exit(main())
