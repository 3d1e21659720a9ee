#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the example programs as their users do: the main job, every option, bad input.

    TANHE_EXAMPLES=DIRECTORY test_programs.py      or      test_programs.py DIRECTORY

The directory holds the built programs. Ends with `N passed, N failed, 0 skipped`.
"""

import csv
import io
import json
import math
import os
import random
import subprocess
import sys
import tempfile
import unittest
from fractions import Fraction

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DATA = os.path.join(ROOT, "examples", "data")
PROGRAMS = os.environ.get("TANHE_EXAMPLES") or (sys.argv[1] if len(sys.argv) > 1 else "")

BALANCE = os.path.join(DATA, "hunan_energy_balance_2007.csv")
ACTIVITY = os.path.join(DATA, "hunan_2007_activity.csv")
OVERLAY = os.path.join(DATA, "ceads_2007_implied_factors.csv")
PUBLISHED = os.path.join(DATA, "ceads_2007_published.csv")
LAND = os.path.join(DATA, "constructed_land.csv")
EDITIONS = ["--allow", "ipcc2019", "--allow", "ipcc2006"]

MEASURES = ["co2_t", "co2_bio_t", "ch4_t", "n2o_t", "fgas_co2e_t", "co2e_t", "indirect_co2_t", "coal_tce",
            "indirect_tce", "removal_co2_t"]

HEADER = "category,subject,amount,unit"


def read(path):
    with open(path, "rb") as file:
        return file.read()


class Ran:
    def __init__(self, process):
        self.code = process.returncode
        self.raw = process.stdout
        self.out = process.stdout.decode("utf-8")
        self.err = process.stderr.decode("utf-8", "replace")


def run(program, *arguments, environment=None):
    env = dict(os.environ)
    env.update(environment or {})
    process = subprocess.run([os.path.join(PROGRAMS, program), *arguments], stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, env=env, timeout=300, check=False)
    return Ran(process)


class Case(unittest.TestCase):
    """A test with a directory of its own."""

    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = directory.name

    def file(self, content, name="activity.csv"):
        path = os.path.join(self.directory, name)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def inventory(self, content, *options):
        return run("inventory", *options, self.file(content))

    def json(self, path, *options, code=0):
        ran = run("inventory", "--format", "json", *options, path)
        self.assertEqual(ran.code, code, ran.err)
        return json.loads(ran.out)

    def json_of(self, content, *options, code=0):
        return self.json(self.file(content), *options, code=code)

    def one_bad_row(self, content, line, column, word):
        """The only bad row is where it should be and says why; no total, in no format."""
        result = self.json_of(content, code=1)
        self.assertEqual(len(result["bad_rows"]), 1, result["bad_rows"])
        bad = result["bad_rows"][0]
        self.assertEqual((bad["line"], bad["column_name"]), (line, column), bad)
        self.assertLess(bad["code"], 0)
        self.assertIn(word, bad["reason"])
        self.assertIsNone(result["totals"])
        text = self.inventory(content)
        self.assertEqual(text.code, 1)
        self.assertEqual(text.out, "")
        self.assertIn(":%d:" % line, text.err)
        return bad


class MainJob(Case):
    def test_activity_is_the_one_checked_in(self):
        ran = run("balance_to_activity", BALANCE)
        self.assertEqual(ran.code, 0, ran.err)
        self.assertEqual(ran.raw, read(ACTIVITY))

    def test_all_twenty_fuels_close(self):
        ran = run("balance_to_activity", BALANCE)
        self.assertEqual(ran.err.count("closes"), 20)
        for fuel in ["electricity", "heat", "other_energy"]:
            self.assertIn("\n%s: not burnt here" % fuel, "\n" + ran.err)

    def test_activity_adds_up_to_the_rule(self):
        balance = {}
        with open(BALANCE, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                balance[row["balance_row"], row["fuel"]] = float(row["value"])
        activity = {}
        with open(ACTIVITY, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                activity.setdefault(row["subject"], []).append(float(row["amount"]))
        names = {"diesel": "diesel_oil", "other_petroleum": "other_petroleum_products"}
        self.assertEqual(len(activity), 17)
        for subject, amounts in activity.items():
            fuel = names.get(subject, subject)
            rule = (balance.get(("final", fuel), 0) - balance.get(("final_industry_non_energy", fuel), 0)
                    - balance.get(("transf_thermal_power", fuel), 0) - balance.get(("transf_heat", fuel), 0))
            self.assertAlmostEqual(math.fsum(amounts), rule, places=9, msg=subject)

    def test_inventory_of_hunan(self):
        result = self.json(ACTIVITY, "--keep-going", code=run("inventory", ACTIVITY).code)
        self.assertEqual(result["rows"], 68)
        self.assertEqual(len(result["lines"]) + len(result["bad_rows"]), 68)
        self.assertEqual(result["gwp"], "ar6")
        self.assertTrue(result["edition"])
        # The published direct CO2 of fuels is 206.8 Mt; other factors may move it, not by a tenth.
        self.assertAlmostEqual(result["totals"]["co2_t"] / 206.8e6, 1, delta=0.1)
        for line in result["lines"]:
            self.assertTrue(line["factors"], line)
            for factor in line["factors"]:
                for key in ["property", "unit", "source", "grade", "match"]:
                    self.assertTrue(factor[key], (line["line"], factor))
                self.assertIsInstance(factor["value"], (int, float))

    def test_totals_are_exact_sums_of_the_lines(self):
        result = self.json(ACTIVITY, "--keep-going", "--factors", OVERLAY)
        for measure in MEASURES:
            values = [line[measure] for line in result["lines"] if line[measure] is not None]
            self.assertEqual(math.fsum(values), result["totals"][measure], measure)

    def test_parts_are_exact_sums_of_the_lines(self):
        result = self.json(ACTIVITY, "--keep-going", "--factors", OVERLAY)
        self.assertIn("1A2k", [part["category"] for part in result["by_category"]])
        for part in result["by_category"]:
            lines = [line for line in result["lines"] if line["category"].startswith(part["category"])]
            self.assertEqual(part["rows"], len(lines))
            for measure in MEASURES:
                values = [line[measure] for line in lines if line[measure] is not None]
                self.assertEqual(math.fsum(values), part[measure], (part["category"], measure))
        for part in result["by_subject"]:
            lines = [line for line in result["lines"] if line["subject"] == part["subject"]]
            self.assertEqual(math.fsum(line["co2_t"] for line in lines), part["co2_t"])

    def test_lines_follow_from_their_factors(self):
        """Every line again, from its amount and the factors it names, in exact arithmetic."""
        scale = {"10^4 t": 10**4, "10^8 m3": 10**8, "kJ/kg": Fraction(1, 1000), "GJ/t": 1, "tCO2/t": 1,
                 "GJ/10^4 Nm3": Fraction(1, 10**4), "tCO2/10^4 m3": Fraction(1, 10**4), "tC/GJ": 1,
                 "tC/TJ": Fraction(1, 1000), "%": Fraction(1, 100), "1": 1, "kgCH4/TJ": Fraction(1, 10**6),
                 "kgN2O/TJ": Fraction(1, 10**6), "kgce/kg": 1, "kgce/m3": Fraction(1, 1000),
                 "kgce/Nm3": Fraction(1, 1000)}
        for code, options in [(1, ()), (0, ("--factors", OVERLAY))]:
            result = self.json(ACTIVITY, "--allow", "unconfirmed", "--allow", "range-high", *options, code=code)
            for line in result["lines"]:
                amount = Fraction(line["amount"]) * scale[line["unit"]]
                f = {}
                for factor in line["factors"]:
                    key = factor["property"] + ("_" + factor["subject"] if factor["property"] == "gwp100" else "")
                    f[key] = Fraction(factor["value"]) * scale[factor["unit"]]
                energy = amount * f.get("ncv", 0)
                expected = {"co2_t": amount * f["ef_co2"] if "ef_co2" in f else
                                     energy * f["carbon_content"] * f["oxidation"] * 44 / 12,
                            "co2_bio_t": 0, "fgas_co2e_t": 0, "indirect_co2_t": 0, "indirect_tce": 0,
                            "removal_co2_t": 0}
                expected["co2e_t"] = expected["co2_t"]
                for gas, gwp in [("ch4", "ch4_nonfossil"), ("n2o", "n2o")]:
                    expected[gas + "_t"] = energy * f["ef_" + gas] if "ef_" + gas in f else None
                    expected["co2e_t"] += (expected[gas + "_t"] or 0) * f.get("gwp100_" + gwp, 0)
                expected["coal_tce"] = amount * f["coal_equivalent"] if "coal_equivalent" in f else None
                for measure in MEASURES:
                    with self.subTest(measure, line=line["line"]):
                        if expected[measure] is None:
                            self.assertIsNone(line[measure])
                        else:
                            self.assertIsNotNone(line[measure])
                            error = abs(Fraction(line[measure]) - expected[measure])
                            self.assertLessEqual(error, expected[measure] * Fraction(1, 10**14))

    def test_shuffled_rows_give_the_same_bits(self):
        rows = read(ACTIVITY).decode("utf-8").splitlines()
        plain = self.json(ACTIVITY, "--factors", OVERLAY)
        for seed in range(5):
            shuffled = rows[1:]
            random.Random(seed).shuffle(shuffled)
            result = self.json_of("\n".join(rows[:1] + shuffled) + "\n", "--factors", OVERLAY)
            for part in ["totals", "by_category", "by_subject", "groups"]:
                self.assertEqual(result[part], plain[part])

    def test_many_cells(self):
        """More pairs of category and subject than the first memory of the program holds."""
        subjects = ["raw_coal", "coke", "diesel", "gasoline", "natural_gas", "lpg", "kerosene", "fuel_oil"]
        units = {"natural_gas": "10^4 m3"}
        rows = [HEADER]
        for group in "abcdefghijklm":
            for subject in subjects:
                for code in ["1A1", "1A2", "1A4", "1A5"]:
                    rows.append("%s%s,%s,%d,%s" % (code, group, subject, len(rows), units.get(subject, "t")))
        self.assertGreater(len(rows), 400)
        result = self.json_of("\n".join(rows), "--keep-going")
        self.assertEqual(len(result["lines"]), len(rows) - 1)
        for measure in MEASURES:
            values = [line[measure] for line in result["lines"] if line[measure] is not None]
            self.assertEqual(math.fsum(values), result["totals"][measure], measure)

    def test_reconciles_with_the_published_figures(self):
        ran = run("reconcile", ACTIVITY, OVERLAY, PUBLISHED)
        self.assertEqual(ran.code, 0, ran.out + ran.err)
        self.assertEqual(ran.out.count("agrees"), 15)
        self.assertEqual(ran.out.count("as expected 已知差异"), 2)
        self.assertIn("17 of 17", ran.out)
        self.assertEqual(ran.err, "")


class Formats(Case):
    def test_csv_has_the_numbers_of_json(self):
        result = self.json(ACTIVITY, "--factors", OVERLAY)
        ran = run("inventory", "--factors", OVERLAY, "--format", "csv", ACTIVITY)
        self.assertEqual(ran.code, 0, ran.err)
        rows = list(csv.DictReader(io.StringIO(ran.out)))
        self.assertEqual(len(rows), len(result["lines"]))
        for row, line in zip(rows, result["lines"]):
            self.assertEqual(int(row["line"]), line["line"])
            for key in ["category", "subject", "unit"]:
                self.assertEqual(row[key], line[key])
            for measure in MEASURES + ["amount", "u", "net_co2e_t"]:
                self.assertEqual(float(row[measure]) if row[measure] else None, line[measure], measure)

    def test_text_says_what_was_done(self):
        ran = run("inventory", "--factors", OVERLAY, ACTIVITY)
        self.assertEqual(ran.code, 0, ran.err)
        for word in ["温室气体清单", "ar6", "default", "采用的假设", "按类别", "按品种", "按部门", "合计", "来源",
                     "原煤", "Raw coal", "430000", "2007", "CEADs", "m3 taken at"]:
            self.assertIn(word, ran.out)
        self.assertNotRegex(ran.out, r"\bnan\b|\binf\b")

    def test_columns_are_aligned(self):
        """In a table, what is right-aligned ends in the same column of the terminal, Chinese letters counting two."""
        import unicodedata

        def width(text):
            return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)

        ran = run("inventory", "--factors", OVERLAY, ACTIVITY)
        lines = ran.out.split("By category", 1)[1].split("By fuel", 1)[0].splitlines()[4:]
        rows = [line.rstrip(" *") for line in lines if line.strip()]
        self.assertGreater(len(rows), 10)
        self.assertEqual(len({width(row) for row in rows}), 1, rows)

    def test_gwp_reports_differ(self):
        row = HEADER + "\n2B9,sf6,1,t\n"
        expected = {"sar": 23900, "ar4": 22800, "ar5": 23500}
        for report, gwp in expected.items():
            result = self.json_of(row, "--gwp", report)
            self.assertEqual(result["gwp"], report)
            self.assertEqual(result["totals"]["fgas_co2e_t"], gwp)

    def test_views(self):
        rows = HEADER + "\n1A4a,coke,1,t\n3A1,ch4,1,t\n"
        ipcc = self.json_of(rows, "--view", "ipcc")
        provincial = self.json_of(rows, "--view", "provincial")
        self.assertEqual(ipcc["totals"], provincial["totals"])
        names = {group["name_zh"]: group["rows"] for group in provincial["groups"]}
        self.assertEqual(names["农业"], 1)
        self.assertEqual(names["能源活动"], 1)

    def test_purchased_energy_is_apart(self):
        rows = "category,subject,amount,unit,region,year\n1A4a,electricity,1000,MWh,430000,2022\n1A4a,coke,1,t,,\n"
        result = self.json_of(rows)
        self.assertEqual(result["totals"]["indirect_co2_t"], 490.0)
        coke = result["lines"][1]
        self.assertEqual(result["totals"]["co2_t"], coke["co2_t"])
        self.assertEqual(result["totals"]["co2e_t"], coke["co2e_t"])

    def test_uncertainty(self):
        rows = "category,subject,amount,unit,u_amount,u_factor\n1A2,coke,1,t,0.03,0.04\n1A2,coke,1,t,,\n"
        result = self.json_of(rows)
        self.assertAlmostEqual(result["lines"][0]["u"], 0.05, places=12)
        self.assertIsNone(result["lines"][1]["u"])
        self.assertGreater(result["totals"]["u"], 0)

    def test_allow(self):
        rows = "category,subject,amount,unit,region,year\n1A4a,electricity,1,MWh,430300,2031\n"
        bad = self.one_bad_row(rows, 2, "subject", "")
        self.assertIn("electricity", bad["reason"])
        result = self.json_of(rows, "--allow", "earlier-year", "--allow", "wider-region")
        factor = result["lines"][0]["factors"][0]
        self.assertIn("earlier-year", factor["match"])
        self.assertIn("wider-region", factor["match"])
        self.assertEqual(factor["region"], 430000)

    def test_range_ends(self):
        rows = HEADER + "\n1A4b,natural_gas,1,10^4 m3\n"
        plain = self.json_of(rows)["lines"][0]
        low = self.json_of(rows, "--allow", "range-low")["lines"][0]
        high = self.json_of(rows, "--allow", "range-high")["lines"][0]
        self.assertIsNone(plain["coal_tce"])
        self.assertTrue(plain["coal_missing"])
        self.assertLess(low["coal_tce"], high["coal_tce"])

    def test_explain(self):
        ran = run("inventory", "--factors", OVERLAY, "--explain", "2", ACTIVITY)
        self.assertEqual(ran.code, 0, ran.err)
        self.assertIn("2683.81", ran.out)
        self.assertIn("原煤", ran.out)
        none = run("inventory", "--explain", "1000", ACTIVITY)
        self.assertEqual((none.code, none.out), (2, ""))
        header = run("inventory", "--explain", "1", ACTIVITY)
        self.assertEqual(header.code, 2)

    def test_explain_of_a_bad_row(self):
        ran = self.inventory(HEADER + "\n1A2,coke,1,t\n1A2,coke,x,t\n", "--explain", "3")
        self.assertEqual((ran.code, ran.out), (1, ""))
        self.assertIn(":3:", ran.err)

    def test_help_and_version(self):
        for option in ["--help", "--version"]:
            ran = run("inventory", option)
            self.assertEqual((ran.code, ran.err), (0, ""))
            self.assertTrue(ran.out)


def number(text):
    """A printed number, exactly."""
    return Fraction(text)


CO2_C, N2O_N, CH4_C = Fraction(44, 12), Fraction(44, 28), Fraction(16, 12)
KG = Fraction(1, 1000)

# What a row of the file gives, by hand: co2_t (below 0 is removed), co2_bio_t, ch4_t, n2o_t of the amount and the printed
# factors (2006 Guidelines, 2019 Refinement, Wetlands Supplement, IPCC emission factor database).
BY_HAND = {
    2: (0, 0, 500 * 78 * KG, 0),
    3: (0, 0, 20000 * 1 * KG, 0),
    4: (0, 0, 1000 * 5 * KG, 0),
    5: (0, 0, 20000 * 3 * KG, 20000 * number("0.2") * KG),
    6: (0, 0, 500 * 16 * KG, None),
    # BEF 1.49 above ground; the roots, 0.37 of the stem, over it
    7: (-1000 * number("0.31") * (number("1.49") + number("0.37")) * number("0.5") * CO2_C, 0, 0, 0),
    8: (-600 * number("0.4") * number("1.5") * number("0.5") * CO2_C, 0, 0, 0),
    9: (250 * number("0.5") * number("1.6") * number("0.5") * CO2_C, 0, 0, 0),
    10: (-100 * number("2.5") * number("1.2") * number("0.47") * CO2_C, 0, 0, 0),
    11: (-80 * CO2_C, 0, 0, 0),
    12: (30 * CO2_C, 0, 0, 0),
    13: (-300, 0, 0, 0),
    14: (-40, 0, 0, 0),
    15: (-10 * number("0.23") * CO2_C, 0, 10 * 92 * KG * CH4_C, 0),
    16: (-20 * number("0.6") * CO2_C, 0, 20 * 183 * KG, 0),
    17: (-20 * number("2.9") * CO2_C, 0, 0, 0),
    18: (-10000 * number("0.01") * CO2_C, 0, 0, 0),
    19: (0, 1000 * 1515 * KG, 1000 * number("2.7") * KG, 1000 * number("0.07") * KG),
    20: (100 * 1569 * KG, 0, 100 * number("4.7") * KG, 100 * number("0.26") * KG),
    21: (100 * number("0.12") * CO2_C, 0, 0, 0),
    22: (50 * number("0.13") * CO2_C, 0, 0, 0),
    23: (200 * number("0.20") * CO2_C, 0, 0, 0),
    24: (0, 0, 0, 100 * number("0.01") * N2O_N),
    25: (0, 0, 0, 50 * number("0.004") * N2O_N),
    26: (0, 0, 0, 40 * number("0.006") * N2O_N),
    27: (0, 0, 0, 100 * (number("0.10") * number("0.01") + number("0.30") * number("0.0075")) * N2O_N),
    28: (0, 0, 0, 20 * number("0.24") * number("0.0075") * N2O_N),
    29: (0, 0, 100 * number("0.25"), 0),
    30: (0, 0, 100 * number("1.32") * number("0.55") * 1 * 110 * KG, 0),
    # times (1 + 2 t/ha of straw)^0.59, which is no fraction
    31: (0, 0, 100 * number("1.32") * number("0.55") * 1 * 110 * KG * Fraction(3**0.59), 0),
    32: (-120 * CO2_C, 0, 0, 0),
    33: (10 * CO2_C, 0, 0, 0),
}
GWP_CH4, GWP_N2O = 27, 273  # AR6, CH4 not of fossil origin


class LandRows(Case):
    def near(self, found, wanted, name):
        if wanted is None:
            self.assertIsNone(found, name)
        else:
            self.assertIsNotNone(found, name)
            self.assertLessEqual(abs(Fraction(found) - wanted), abs(wanted) * Fraction(1, 10**13), name)

    def test_every_row_by_hand(self):
        result = self.json(LAND, *EDITIONS)
        self.assertEqual([line["line"] for line in result["lines"]], sorted(BY_HAND))
        for line in result["lines"]:
            co2, bio, ch4, n2o = BY_HAND[line["line"]]
            co2e = max(co2, 0) + ch4 * GWP_CH4 + (n2o or 0) * GWP_N2O
            wanted = {"co2_t": max(co2, 0), "removal_co2_t": min(co2, 0), "co2_bio_t": bio, "ch4_t": ch4, "n2o_t": n2o,
                      "co2e_t": co2e, "net_co2e_t": co2e + min(co2, 0)}
            for measure, value in wanted.items():
                with self.subTest(measure, line=line["line"]):
                    self.near(line[measure], value, (line["line"], measure))
        self.assertEqual([bool(line["n2o_missing"]) for line in result["lines"]],
                         [row[3] is None for _, row in sorted(BY_HAND.items())])

    def test_totals_by_hand(self):
        totals = self.json(LAND, *EDITIONS)["totals"]
        rows = BY_HAND.values()
        wanted = {"co2_t": sum(max(row[0], 0) for row in rows), "removal_co2_t": sum(min(row[0], 0) for row in rows),
                  "co2_bio_t": sum(row[1] for row in rows), "ch4_t": sum(row[2] for row in rows),
                  "n2o_t": sum(row[3] or 0 for row in rows)}
        wanted["co2e_t"] = wanted["co2_t"] + wanted["ch4_t"] * GWP_CH4 + wanted["n2o_t"] * GWP_N2O
        wanted["net_co2e_t"] = wanted["co2e_t"] + wanted["removal_co2_t"]
        for measure, value in wanted.items():
            self.near(totals[measure], value, measure)
        self.near(totals["u_removal"], Fraction("0.26"), "u_removal")  # 0.1 and 0.24 of the only row that states any
        self.assertIsNone(totals["u"])
        self.assertEqual((totals["missing_ch4"], totals["missing_n2o"]), (0, 1))
        self.assertNotEqual(totals["removal_co2_t"], 0)

    def test_every_kind_of_row_is_there(self):
        result = self.json(LAND, *EDITIONS)
        formulas = {line["formula"] for line in result["lines"] if line["method"] == "land"}
        self.assertEqual(formulas, {"stock_change", "net_co2", "volume_whole", "volume_above", "growth", "gain", "wetland",
                                    "enteric", "manure", "burning", "lime", "soil_n_direct", "soil_n_indirect", "rice"})
        self.assertEqual({line["category"][:2] for line in result["lines"]}, {"3A", "3B", "3C", "3D"})
        with open(LAND, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                self.assertTrue(row["note"].startswith("constructed"), row)

    def test_nothing_unconfirmed_is_used(self):
        for line in self.json(LAND, *EDITIONS)["lines"]:
            for factor in line["factors"]:
                self.assertNotEqual(factor["grade"], "D", line["line"])
                self.assertNotIn("unconfirmed", factor["match"])

    def test_without_an_edition_it_is_refused(self):
        result = self.json(LAND, code=1)
        self.assertIsNone(result["totals"])
        self.assertIn(2, [bad["line"] for bad in result["bad_rows"]])
        older = self.json(LAND, "--allow", "ipcc2006", "--keep-going", code=1)
        cow = [line for line in older["lines"] if line["line"] == 2][0]
        self.near(cow["ch4_t"], 500 * 68 * KG, "the 2006 Guidelines")

    def test_the_row_of_the_readme(self):
        with open(os.path.join(ROOT, "README.md"), encoding="utf-8") as file:
            text = file.read()
        row = [line.strip() for line in text.splitlines() if line.strip().startswith("3B1a,chinese_fir")][0]
        with open(LAND, encoding="utf-8") as file:
            self.assertEqual([line.startswith(row) for line in file].count(True), 1)
        result = self.json_of("category,subject,amount,unit,parameters\n" + row + "\n")
        self.near(result["totals"]["removal_co2_t"], BY_HAND[7][0], row)

    def test_seasons_of_rice_when_allowed(self):
        rows = "category,subject,amount,unit,variant\n3C7,early_rice,100,ha,rice_central_south\n"
        self.one_bad_row(rows, 2, "subject", "unconfirmed")
        line = self.json_of(rows, "--allow", "unconfirmed")["lines"][0]
        self.assertEqual((line["formula"], line["variant"]), ("rice_season", "rice_central_south"))
        self.near(line["ch4_t"], 100 * 241 * KG, "recalled factor")

    def test_rows_tell_what_they_state(self):
        lines = {line["line"]: line for line in self.json(LAND, *EDITIONS)["lines"]}
        self.assertEqual(lines[7]["parameters"],
                         [{"property": "bef_above", "variant": "none", "value": None, "unit": ""},
                          {"property": "wood_density", "variant": "none", "value": 0.31, "unit": "t/m3"},
                          {"property": "carbon_fraction", "variant": "none", "value": 0.5, "unit": "tC/t"}])
        self.assertEqual(lines[10]["parameters"][0]["variant"], "age_to_20")
        self.assertEqual(lines[15]["variant"], "nutrient_poor")
        ran = run("inventory", *EDITIONS, "--format", "csv", LAND)
        with open(LAND, encoding="utf-8", newline="") as file:
            given = list(csv.DictReader(file))
        for row, stated in zip(csv.DictReader(io.StringIO(ran.out)), given):
            self.assertEqual(row["parameters"], stated["parameters"])
            self.assertEqual(row["variant"], stated["variant"] or "none")
            self.assertEqual(row["formula"], lines[int(row["line"])]["formula"])
            self.assertEqual(float(row["removal_co2_t"]), lines[int(row["line"])]["removal_co2_t"])

    def test_text_has_removals_and_net_apart(self):
        ran = run("inventory", *EDITIONS, LAND)
        self.assertEqual((ran.code, ran.err), (0, ""))
        for word in ["removed", "清除CO2", "net CO2e", "净排放", "化石、土地", "-3939.2000", "+-26.00 %"]:
            self.assertIn(word, ran.out)
        plain = run("inventory", "--factors", OVERLAY, ACTIVITY)
        for word in ["net", "removed", "清除", "净排放", "土地"]:
            self.assertNotIn(word, plain.out.split("Factors used")[0])

    def test_explain(self):
        ran = run("inventory", *EDITIONS, "--explain", "7", LAND)
        self.assertEqual(ran.code, 0, ran.err)
        for word in ["1000 m3", "0.31 t/m3", "EF ID 523590", "-1057.1 tCO2", "清除"]:
            self.assertIn(word, ran.out)

    def test_bad_rows(self):
        head = "category,subject,amount,unit,variant,parameters\n"
        fir = "3B1a,chinese_fir,1,m3,,"
        for row, column, word in [
                (fir + "bef_above; wood_density=0.3 kg", "parameters", "unit"),
                (fir + "bef_above; bef_above", "parameters", "twice"),
                (fir + "no_such=1", "parameters", "unknown property"),
                (fir + "ncv=1 GJ/t; bef_above; wood_density=0.3 t/m3; carbon_fraction=0.5 tC/t", "parameters", ""),
                (fir + "bef_above; wood_density=0.3 t/m3", "subject", "carbon_fraction"),
                ("3B1a,moso_bamboo,1,tC,temperate,", "variant", ""),
                ("3B1a,moso_bamboo,1,tC,no_such,", "variant", "unknown variant"),
                ("3B1a,moso_bamboo,-1,ha,,", "amount", "negative"),
                ("1A2,coke,-1,t,,", "amount", "negative"),
                ("1A2,coke,1,t,,bef_above", "parameters", ""),
                ("3A1,dairy_cattle,1,head,,", "subject", "edition")]:
            with self.subTest(row):
                self.one_bad_row(head + row + "\n", 2, column, word)


class SameInput(Case):
    """Spellings of one and the same file give the same JSON."""

    def setUp(self):
        super().setUp()
        with open(ACTIVITY, encoding="utf-8", newline="") as file:
            self.rows = list(csv.reader(file))
        self.plain = self.json(ACTIVITY, "--factors", OVERLAY)

    def same(self, content):
        self.assertEqual(self.json_of(content, "--factors", OVERLAY), self.plain)

    def test_crlf(self):
        self.same(read(ACTIVITY).replace(b"\n", b"\r\n"))

    def test_bom(self):
        self.same(b"\xef\xbb\xbf" + read(ACTIVITY))

    def test_no_newline_at_the_end(self):
        self.same(read(ACTIVITY).rstrip(b"\n"))

    def test_quoted_fields(self):
        out = io.StringIO()
        csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(self.rows)
        self.same(out.getvalue())

    def test_any_column_order(self):
        for seed in range(5):
            order = list(range(len(self.rows[0])))
            random.Random(seed).shuffle(order)
            out = io.StringIO()
            csv.writer(out, lineterminator="\n").writerows([row[i] for i in order] for row in self.rows)
            self.same(out.getvalue())

    def test_chinese_names(self):
        subjects = {part["subject"]: part["name_zh"] for part in self.plain["by_subject"]}
        units = {"10^4 t": "万吨", "10^8 m3": "亿立方米"}
        at = {name: i for i, name in enumerate(self.rows[0])}
        for row in self.rows[1:]:
            row[at["subject"]] = subjects[row[at["subject"]]]
            row[at["unit"]] = units[row[at["unit"]]]
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerows(self.rows)
        self.same(out.getvalue())

    def test_locale_has_no_effect(self):
        for name in ["de_DE.UTF-8", "de_DE", "zh_CN.GB18030", "C"]:
            for form in ["json", "text", "csv"]:
                one = run("inventory", "--factors", OVERLAY, "--format", form, ACTIVITY)
                other = run("inventory", "--factors", OVERLAY, "--format", form, ACTIVITY,
                            environment={"LC_ALL": name, "LANG": name})
                self.assertEqual((one.code, one.raw), (other.code, other.raw))


class BadInput(Case):
    good = "1A2,coke,2,t\n"

    def test_empty_file(self):
        self.one_bad_header("")
        self.one_bad_header(b"\xef\xbb\xbf")

    def one_bad_header(self, content):
        """A file whose header cannot be read: exit 1, one bad row, no totals whatever is asked."""
        for options in [(), ("--keep-going",)]:
            result = self.json_of(content, *options, code=1)
            self.assertEqual(len(result["bad_rows"]), 1)
            self.assertIsNone(result["totals"])
            self.assertEqual((result["lines"], result["by_category"]), ([], []))
            ran = self.inventory(content, *options)
            self.assertEqual((ran.code, ran.out), (1, ""))
            self.assertIn("activity.csv:", ran.err)
        return result["bad_rows"][0]

    def test_header_only(self):
        result = self.json_of(HEADER + "\n")
        self.assertEqual((result["rows"], result["bad_rows"], result["lines"]), (0, [], []))
        self.assertEqual(result["totals"]["co2e_t"], 0)
        self.assertIn("no rows", self.inventory(HEADER + "\n").err)

    def test_missing_column(self):
        bad = self.one_bad_header("category,subject,amount\n1A2,coke,2\n")
        self.assertIn("unit", bad["reason"] + bad["column_name"])

    def test_duplicate_header(self):
        bad = self.one_bad_header("category,subject,amount,unit,amount\n1A2,coke,2,t,3\n")
        self.assertEqual((bad["line"], bad["column"]), (1, 5))

    def test_unknown_column(self):
        self.one_bad_header("category,subject,amount,unit,colour\n1A2,coke,2,t,red\n")

    def test_unknown_subject(self):
        self.one_bad_row(HEADER + "\n1A2,unobtainium,2,t\n", 2, "subject", "unknown")

    def test_unknown_unit(self):
        self.one_bad_row(HEADER + "\n1A2,coke,2,bushel\n", 2, "unit", "unit")

    def test_wrong_dimension(self):
        bad = self.one_bad_row("unit,amount,subject,category\nkm,2,coke,1A2\n", 2, "unit", "unit")
        self.assertEqual(bad["column"], 1)

    def test_category(self):
        self.one_bad_row(HEADER + "\n9A,coke,2,t\n", 2, "category", "")

    def test_numbers(self):
        for amount in ["1e999", "NaN", "nan", "inf", "-inf", "-1", "0x10", "1 000", "two", "", '"1,5"', "1e", "1.2.3", "٣"]:
            with self.subTest(amount):
                self.one_bad_row(HEADER + "\n1A2,coke,%s,t\n" % amount, 2, "amount", "")

    def test_decimal_comma_unquoted(self):
        result = self.json_of(HEADER + "\n1A2,coke,1,5,t\n", code=1)
        self.assertEqual([bad["line"] for bad in result["bad_rows"]], [2])

    def test_overflow(self):
        self.one_bad_row(HEADER + "\n1A2,coke,1e307,10^8 t\n", 2, "amount", "")
        for form in ["text", "json"]:
            ran = self.inventory(HEADER + "\n1B2,co2,1.7e308,t\n1B2,co2,1.7e308,t\n", "--format", form)
            self.assertEqual((ran.code, ran.out), (1, ""))
            self.assertIn("does not fit", ran.err)

    def test_ten_megabyte_line(self):
        rows = "category,subject,amount,unit,note\n1A2,coke,2,t,%s\n1A2,coke,3,t,\n" % ("x" * 10_000_000)
        result = self.json_of(rows)
        self.assertEqual(len(result["lines"]), 2)
        self.one_bad_row("category,subject,amount,unit,note\n1A2,%s,2,t,\n" % ("x" * 10_000_000), 2, "subject", "")

    def test_unclosed_quote(self):
        result = self.json_of(HEADER + '\n1A2,"coke,2,t\n' + self.good * 3, code=1)
        self.assertEqual(result["bad_rows"][0]["line"], 2)
        self.assertIsNone(result["totals"])

    def test_nul_bytes(self):
        self.one_bad_row(HEADER.encode() + b"\n1A2,co\0ke,2,t\n" + self.good.encode(), 2, "subject", "")
        self.one_bad_row(HEADER.encode() + b"\n1A2,coke,2\0,t\n" + self.good.encode(), 2, "amount", "")
        self.assertEqual(self.inventory(b"\0\0\0\0").code, 1)

    def test_gbk_bytes(self):
        self.one_bad_row(HEADER.encode() + "\n1A2,焦炭,2,t\n".encode("gbk") + self.good.encode(), 2, "subject", "")
        utf16 = (HEADER + "\n1A2,coke,2,t\n").encode("utf-16")
        self.assertEqual(self.inventory(utf16).code, 1)

    def test_binary(self):
        noise = random.Random(1).randbytes(100_000)
        ran = self.inventory(noise, "--format", "json")
        self.assertEqual(ran.code, 1)
        json.loads(ran.out)

    def test_all_bad_rows_are_listed(self):
        rows = HEADER + "\n" + "".join(
            "1A2,coke,2,%s\n" % ("km" if i % 3 == 0 else "t") for i in range(300))
        result = self.json_of(rows, code=1)
        self.assertEqual([bad["line"] for bad in result["bad_rows"]], list(range(2, 302, 3)))
        self.assertEqual(result["rows"], 300)
        self.assertEqual(len(result["lines"]), 200)
        ran = self.inventory(rows)
        self.assertEqual(sum(1 for line in ran.err.splitlines() if "activity.csv:" in line), 100)

    def test_keep_going(self):
        rows = HEADER + "\n" + self.good + "1A2,coke,x,t\n" + self.good
        refused = self.json_of(rows, code=1)
        self.assertIsNone(refused["totals"])
        self.assertEqual(refused["by_category"], [])
        self.assertEqual(len(refused["lines"]), 2)
        kept = self.json_of(rows, "--keep-going", code=1)
        self.assertEqual(kept["totals"]["co2_t"], 2 * kept["lines"][0]["co2_t"])
        self.assertEqual([bad["line"] for bad in kept["bad_rows"]], [3])
        text = self.inventory(rows, "--keep-going")
        self.assertEqual(text.code, 1)
        self.assertIn("INCOMPLETE", text.out)
        self.assertIn(":3:", text.err)

    def test_csv_with_bad_rows(self):
        ran = self.inventory(HEADER + "\n" + self.good + "1A2,coke,x,t\n", "--format", "csv")
        self.assertEqual(ran.code, 1)
        self.assertEqual(len(list(csv.DictReader(io.StringIO(ran.out)))), 1)
        self.assertIn(":3:", ran.err)

    def test_strings_are_escaped(self):
        ran = self.inventory(HEADER.encode() + b'\n1A2,"co""\x01\\ke",2,t\n1A2,"a\nb",2,t\n', "--format", "json")
        self.assertEqual(ran.code, 1)
        self.assertEqual(len(json.loads(ran.out)["bad_rows"]), 2)


class Overlays(Case):
    columns = "subject,property,value,unit\n"

    def with_factors(self, *contents, rows=HEADER + "\n1A2,coke,1,t\n"):
        options = []
        for i, content in enumerate(contents):
            options += ["--factors", self.file(content, "factors%d.csv" % i)]
        return self.inventory(rows, "--format", "json", *options)

    def test_last_given_goes_first(self):
        one = self.columns + "coke,ef_co2,1,tCO2/t\n"
        two = self.columns + "coke,ef_co2,2,tCO2/t\n"
        for files, expected in [((one, two), 2), ((two, one), 1)]:
            ran = self.with_factors(*files)
            self.assertEqual(ran.code, 0, ran.err)
            line = json.loads(ran.out)["lines"][0]
            self.assertEqual(line["co2_t"], expected)
            factor = [f for f in line["factors"] if f["property"] == "ef_co2"][0]
            self.assertEqual(factor["match"], "overlay")

    def test_two_rows_of_one_key(self):
        ran = self.with_factors(self.columns + "coke,ef_co2,1,tCO2/t\ncoke,ef_co2,2,tCO2/t\n")
        self.assertEqual((ran.code, ran.out), (2, ""))
        self.assertIn("factors0.csv:3", ran.err)

    def test_all_errors_are_listed(self):
        ran = self.with_factors(self.columns + "coke,ef_co2,x,tCO2/t\ncoke,ncv,1,kWh\nstone,ncv,1,GJ/t\n")
        self.assertEqual((ran.code, ran.out), (2, ""))
        for line in [2, 3, 4]:
            self.assertIn("factors0.csv:%d:" % line, ran.err)

    def test_bad_overlays(self):
        for content in ["", "subject,value\n", "\0", self.columns + "coke,ef_co2,1e999,tCO2/t\n"]:
            with self.subTest(content):
                ran = self.with_factors(content)
                self.assertEqual((ran.code, ran.out), (2, ""))
                self.assertTrue(ran.err)

    def test_locked_value_confirmed_by_an_overlay(self):
        ran = self.with_factors(self.columns + "coke,coal_equivalent,0.5,tce/t\n")
        self.assertEqual(ran.code, 0, ran.err)
        self.assertEqual(json.loads(ran.out)["lines"][0]["coal_tce"], 0.5)

    def test_measured_values(self):
        rows = "category,subject,amount,unit,ncv,carbon_content,oxidation,ef_co2\n1A2,coke,2,t,,,,3\n1A2,coke,2,t,30,0.03,0.9,\n"
        result = self.json_of(rows)
        self.assertEqual(result["lines"][0]["co2_t"], 6)
        self.assertAlmostEqual(result["lines"][1]["co2_t"], 2 * 30 * 0.03 * 0.9 * 44 / 12, places=12)
        factor = [f for f in result["lines"][0]["factors"] if f["property"] == "ef_co2"][0]
        self.assertEqual(factor["match"], "measured")


class Usage(Case):
    def test_wrong_usage(self):
        wrong = [[], ["--colour", ACTIVITY], [ACTIVITY, ACTIVITY], ["--view", "gpc", ACTIVITY], ["--gwp", "ar7", ACTIVITY],
                 ["--format", "xml", ACTIVITY], ["--allow", "everything", ACTIVITY], ["--explain", "x", ACTIVITY],
                 ["--explain", "0", ACTIVITY], ["--explain", "99999999999999999999", ACTIVITY], ["--factors"],
                 ["--allow", "range-low", "--allow", "range-high", ACTIVITY], [ACTIVITY, "--gwp"], ["-x", ACTIVITY]]
        for arguments in wrong:
            with self.subTest(arguments):
                ran = run("inventory", *arguments)
                self.assertEqual((ran.code, ran.out), (2, ""))
                self.assertIn("usage: inventory", ran.err)

    def test_unreadable_files(self):
        missing = os.path.join(self.directory, "missing.csv")
        for arguments in [[missing], [self.directory], ["--factors", missing, ACTIVITY]]:
            with self.subTest(arguments):
                ran = run("inventory", *arguments)
                self.assertEqual((ran.code, ran.out), (2, ""))
                self.assertIn(self.directory, ran.err)

    def test_full_disk(self):
        if not os.path.exists("/dev/full"):
            return
        with open("/dev/full", "wb") as full:
            process = subprocess.run([os.path.join(PROGRAMS, "inventory"), "--format", "json", ACTIVITY],
                                     stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(process.returncode, 2)

    def test_other_programs(self):
        for arguments in [["balance_to_activity"], ["balance_to_activity", "a", "b"], ["reconcile", ACTIVITY],
                          ["factors", "--wrong"], ["balance_to_activity", self.directory],
                          ["reconcile", ACTIVITY, OVERLAY, self.directory]]:
            with self.subTest(arguments):
                ran = run(*arguments)
                self.assertEqual((ran.code, ran.out), (2, ""))
                self.assertTrue(ran.err)


class Balance(Case):
    def converted(self, text):
        return run("balance_to_activity", self.file(text, "balance.csv"))

    def test_a_column_that_does_not_close(self):
        text = read(BALANCE).decode("utf-8").replace(",9628.52,", ",9629.52,")
        ran = self.converted(text)
        self.assertEqual((ran.code, ran.out), (1, ""))
        self.assertIn("DOES NOT CLOSE", ran.err)

    def test_bad_rows(self):
        head = "region,year,balance_row,fuel,value,unit\n"
        for row in ["430000,2007,supply,coke,x,t", "430000,2007,supplies,coke,1,t", "430000,2007,supply,coke,1",
                    "430000,2007,supply,coke,1,t\n430000,2007,supply,coke,1,t",
                    "430000,2007,supply,coke,1,t\n430000,2007,loss,coke,1,kg", '430000,2007,supply,"coke,1,t',
                    "430000,2007,supply,stone,0,t"]:
            with self.subTest(row):
                ran = self.converted(head + row + "\n")
                self.assertEqual((ran.code, ran.out), (1, ""))
                self.assertTrue(ran.err)
        self.assertEqual(self.converted("").code, 1)
        self.assertEqual(self.converted("fuel,value\n").code, 1)


class Reconcile(Case):
    def test_a_difference_is_found(self):
        published = read(PUBLISHED).decode("utf-8").replace("20.414577108", "20.415577108")
        ran = run("reconcile", ACTIVITY, OVERLAY, self.file(published))
        self.assertEqual(ran.code, 1)
        self.assertIn("BEYOND", ran.out)

    def test_a_figure_that_the_overlay_does_not_cover(self):
        published = read(PUBLISHED).decode("utf-8") + "1A2,raw_coal,100,MtCO2,2e-5,test,test,\n"
        ran = run("reconcile", ACTIVITY, OVERLAY, self.file(published))
        self.assertEqual(ran.code, 1)
        self.assertIn("NOT COMPARABLE", ran.out)

    def test_bad_files(self):
        head = "category,subject,value,unit,tolerance,remark\n"
        for content in ["", "category,subject\n", head + "9,coke,1,MtCO2,0,\n", head + ",stone,1,MtCO2,0,\n",
                        head + ",coke,-1,MtCO2,0,\n", head + ",coke,1,t,0,\n", head + ",coke,1,MtCO2,x,\n", head]:
            with self.subTest(content):
                ran = run("reconcile", ACTIVITY, OVERLAY, self.file(content))
                self.assertEqual(ran.code, 1)


class Others(Case):
    def test_factors_csv(self):
        ran = run("factors", "--csv")
        self.assertEqual((ran.code, ran.err), (0, ""))
        rows = list(csv.DictReader(io.StringIO(ran.out)))
        self.assertGreater(len(rows), 1000)
        for row in rows:
            for key in ["subject", "subject_zh", "property", "unit", "source", "grade"]:
                self.assertTrue(row[key], row)
            self.assertTrue(row["value"] or row["low"] or row["high"], row)
            self.assertIn(row["grade"], "ABCD")

    def test_factors_search(self):
        rows = list(csv.DictReader(io.StringIO(run("factors", "--csv", "Electricity", "430000", "2022").out)))
        values = [row["value"] for row in rows if row["property"] == "ef_co2_mean" and row["region"] == "430000"]
        self.assertIn("0.49", values)
        self.assertIn("无烟煤", run("factors", "anthracite", "ncv").out)
        self.assertIn("0 values", run("factors", "no such thing").out)

    def test_factors_count(self):
        ran = run("factors", "--count")
        self.assertEqual(ran.code, 0)
        table = [line.split() for line in ran.out.splitlines() if line.startswith("  ")]
        documents = {row[0]: [int(number) for number in row[1:7]] for row in table[1:] if len(row) > 6}
        total = documents.pop("all")
        self.assertEqual([sum(column) for column in zip(*documents.values())], total)
        self.assertEqual(sum(total[:4]), total[5])
        rows = len(list(csv.reader(io.StringIO(run("factors", "--csv").out)))) - 1
        self.assertEqual(rows + documents["steam"][5], total[5])

    def test_ten_lines(self):
        ran = run("ten_lines")
        self.assertEqual((ran.code, ran.err), (0, ""))
        # NCV x carbon content x oxidation x 44/12 as printed: 26.7 x 0.0274 x 0.94 x 44/12 = 2.521512
        self.assertTrue(ran.out.startswith("2521.512 t CO2, NCV 26.7 GJ/t\n"), ran.out)
        self.assertIn("GB/T 32151.34-2024", ran.out)


class Counting(unittest.TextTestResult):
    """Counts failed tests, not failed parts of them."""

    def bad(self):
        tests = set()
        for test, _ in self.failures + self.errors:
            tests.add(getattr(test, "test_case", test).id())
        return len(tests)


def main():
    if not PROGRAMS or not os.path.isdir(PROGRAMS):
        sys.exit(__doc__)
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__])
    result = unittest.TextTestRunner(stream=sys.stdout, resultclass=Counting).run(suite)
    print("%d passed, %d failed, 0 skipped" % (result.testsRun - result.bad(), result.bad()))
    return 1 if result.bad() else 0


if __name__ == "__main__":
    sys.exit(main())
