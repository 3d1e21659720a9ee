#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the example program of forests; every figure it prints is computed again.

    TANHE_EXAMPLES=DIRECTORY test_forest.py      or      test_forest.py DIRECTORY

Coefficients and published values stand here a second time, as printed. Ends with `N passed, N failed, 0 skipped`.
"""

import csv
import itertools
import math
import os
import re
import statistics
import sys
import unittest
from fractions import Fraction

from test_programs import DATA, PROGRAMS, Case, Counting, read, run
from test_rooms import Figures, columns, decimals

HUNAN = os.path.join(DATA, "hunan_forest.csv")
PLOTS = os.path.join(DATA, "constructed_plot.csv")
METHODS = ["Provincial guideline 省级指南法", "IPCC gain-loss 获得-损失法", "IPCC stock-difference 库差别法"]

ASSUMED = {
    "--gr": "0.07", "--cr": "0.045", "--consumption": "felling", "--scattered": "30000000", "--area": "11000000",
    "--age": "to-20", "--harvest": "31000000", "--edition": "2019", "--species": "chinese_fir",
    "--allow": "unconfirmed",
}  # fmt: skip

# Basic wood density (recalled), above-ground expansion, roots over stem.
SPECIES = {"chinese_fir": ("0.307", "1.49", "0.37"), "masson_pine": ("0.380", "1.35", "0.25")}
GROWTH = {("2006", "to-20"): 9, ("2006", "over-20"): 2, ("2019", "to-20"): Fraction(5, 2), ("2019", "over-20"): 1}
HUNAN_DENSITY, HUNAN_BEF = Fraction("0.394"), Fraction("1.706")  # recalled
CF, GUIDELINE_CF = Fraction("0.47"), Fraction("0.5")

# W = a (D^2 H)^b of stem, branch, leaf and root, with D in cm, H in m, kg.
EQUATIONS = {
    "chinese_fir": [(0.0411, 0.8941), (0.0015, 1.062), (0.0108, 0.8246), (0.0314, 0.7592)],
    "masson_pine": [(0.0337, 0.9551), (0.036, 0.7948), (0.0016, 1.1007), (0.015, 0.8322)],
    "sawtooth_oak": [(0.0235, 0.9792), (0.0004, 1.3585), (0.0028, 0.8444), (0.0125, 0.9308)],
}

# Student's t, two-sided 90 %, by degrees of freedom, as in printed tables.
T90 = {1: 6.3138, 2: 2.9200, 3: 2.3534, 5: 2.0150}


def options(**changes):
    """The assumed options, with some changed, or left out where None."""
    stated = {**ASSUMED, **{"--" + name.replace("_", "-"): value for name, value in changes.items()}}
    return [word for name, value in stated.items() if value is not None for word in (name, value)]


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Forests:
    """The sinks of a region in tC a year, again."""

    def __init__(self, **changes):
        stated = {**ASSUMED, **{"--" + name.replace("_", "-"): value for name, value in changes.items()}}
        density, bef, root = (Fraction(text) for text in SPECIES[stated["--species"]])
        self.density = Fraction(stated.get("--wood-density", density))
        self.forest_density = Fraction(stated.get("--wood-density", HUNAN_DENSITY))
        self.bcef, self.root_shoot = self.density * bef, root / bef
        self.stated = {name: Fraction(value) for name, value in stated.items() if re.match(r"[0-9.]+$", value)}
        self.edition, self.age = stated["--edition"], stated["--age"]
        self.stock = {
            int(r["year"]): Fraction(r["value"]) * 10**4 for r in rows_of(HUNAN) if r["series"] == "forest_stock"
        }

    def provincial(self):
        carbon = self.forest_density * HUNAN_BEF * GUIDELINE_CF
        volume = self.stock[2024] + self.stated["--scattered"]
        return volume * self.stated["--gr"] * carbon, volume * self.stated["--cr"] * carbon

    def gain_loss(self, edition=None):
        dense = self.stock[2024] * self.bcef / self.stated["--area"] > 125
        roots = Fraction("0.24") if dense else Fraction("0.20")
        gain = self.stated["--area"] * GROWTH[edition or self.edition, self.age] * (1 + roots) * CF
        return gain, self.stated["--harvest"] * self.bcef * (1 + self.root_shoot) * CF

    def difference(self, first=2022):
        return (self.stock[2024] - self.stock[first]) / (2024 - first) * self.bcef * (1 + self.root_shoot) * CF

    def side_by_side(self):
        """What the table prints from the gains on, in 10^4 t."""
        pairs = [self.provincial(), self.gain_loss()]
        change = [gain - loss for gain, loss in pairs] + [self.difference()]
        sink = [tc * 44 / 12 for tc in change]
        rows = [[gain for gain, _ in pairs], [loss for _, loss in pairs], change, [-t for t in sink], sink]
        return [value / 10**4 for row in rows for value in row]


def between(text, begin, end):
    return text[text.index(begin) :].split(end)[0]


class Growth(Figures):
    def pairs(self, path=HUNAN):
        out = run("forest", path).out
        return [columns(line) for line in between(out, "\nChanges ", "  A change of").splitlines()[3:]]

    def test_every_pair(self):
        rows = {(r["year"], r["series"].split("_")[0] != "cover"): r for r in rows_of(HUNAN)}
        seen = []
        for pair in self.pairs():
            is_stock = pair[0].startswith("stock")
            first, last = (rows[year, is_stock] for year in pair[1].split("-"))
            change = Fraction(last["value"]) - Fraction(first["value"])
            self.same(pair[2].split()[0], change)
            self.assertEqual("points" in pair[2], not is_stock)
            texts = "one text" if first["source"] == last["source"] else "two texts"
            self.assertIn(texts, pair)
            broken = first["series"] != last["series"]
            self.assertEqual("NOT COMPARABLE" in pair[-1], broken)
            self.assertEqual(len(pair), 5 if broken else 6 if is_stock else 4, pair)
            if is_stock and not broken:
                years = int(last["year"]) - int(first["year"])
                rate = math.pow(float(last["value"]) / float(first["value"]), 1 / years) - 1
                self.same(pair[3].split()[0], Fraction(100 * rate))
                self.assertEqual(pair[4], "below" if rate < 0.035 else "not below")
            seen.append((is_stock, pair[1]))
        stock = ["2005-2013", "2013-2020", "2020-2021", "2020-2024", "2021-2022", "2022-2024"]
        cover = ["2013-2020", "2013-2022", "2020-2022", "2020-2024", "2022-2024"]
        self.assertEqual(seen, [(True, p) for p in stock] + [(False, p) for p in cover])

    def test_by_hand(self):
        out = run("forest", HUNAN).out
        for figure in ["+2.01 %/a", "+4.66 %/a", "+3.59 %/a", "+2.45 %/a", "-5.87 points", "+1.08 points"]:
            self.assertEqual(out.count(figure), 1, figure)
        self.assertRegex(out, r"2013-2020 +\+13619\.90 +two texts +NOT COMPARABLE 口径变化: all trees, scattered")
        self.assertRegex(out, r"2022-2024 +-5\.87 points +two texts +NOT COMPARABLE 口径变化: forestry surveys against")
        for words in ["NET growth", "total growth rate GR", "42.51 % is of Xiangtan", "430000 湖南"]:
            self.assertIn(words, out)

    def test_order_of_rows_has_no_effect(self):
        first, *rows = read(HUNAN).decode("utf-8").splitlines(keepends=True)
        ran = run("forest", self.file(first + "".join(reversed(rows))))
        self.assertEqual(ran.raw, run("forest", HUNAN).raw)

    def test_figures(self):
        lines = between(run("forest", HUNAN).out, "\nFigures ", "\nChanges ").splitlines()[2:]
        self.assertEqual(len(lines), len(rows_of(HUNAN)))
        for line, row in zip(lines, sorted(rows_of(HUNAN), key=lambda r: (r["series"][0] == "c", r["year"]))):
            self.same(decimals(line)[0], Fraction(row["value"]))
            self.assertEqual(columns(line)[3:], [row["origin"], "%s, grade %s" % (row["source"], row["grade"])])
            self.assertEqual(row["origin"].startswith("derived"), "not printed" in row["remark"])

    def test_small_files(self):
        head = "origin,region,year,series,value,unit,source,grade\n"
        rows = "x,430000,%d,%s,%s,%s,y,C\n"
        one = rows % (2020, "forest_stock", "1", "10^8 m3")
        ran = run("forest", self.file(head + one))
        self.assertEqual((ran.code, ran.err), (1, ""))
        self.assertIn("forest stock 森林蓄积量 2020 ", ran.out)
        zero = rows % (2022, "forest_stock", "0", "m3")
        out = run("forest", self.file(head + one + zero)).out
        pair = [columns(line) for line in out.splitlines() if "2020-2022" in line]
        self.assertEqual(pair, [["stock 蓄积量", "2020-2022", "-10000.00", "one text"]])
        # Beside the plan's 3.5 %.
        for value, words in [("103.49", "below"), ("103.51", "not below")]:
            series = rows % (2020, "forest_stock", "100", "m3") + rows % (2021, "forest_stock", value, "m3")
            pair = next(p for p in self.pairs(self.file(head + series)) if p[1] == "2020-2021")
            self.assertEqual(pair[4], words)
        # Two definitions of one year are no pair.
        both = rows % (2020, "cover_land", "0.5", "1") + rows % (2020, "cover_forestry", "60", "%")
        self.assertNotIn("2020-2020", run("forest", self.file(head + both)).out)


class Sinks(Figures):
    def blocks(self, out):
        """The parameters of each method: name -> cells behind it."""
        found = []
        for title in METHODS:
            lines = between(out, "\n" + title + ": ", "\n  (").splitlines()[2:]
            found.append({columns(line)[0]: columns(line)[1:] for line in lines})
        return found

    def table(self, out):
        return between(out, "\nThe three side by side", "\nHow far")

    def counts(self, out):
        return [columns(line)[1:] for line in self.table(out).splitlines()[3:6]]

    def test_nothing_by_default(self):
        ran = run("forest", HUNAN, PLOTS)
        self.assertEqual((ran.code, ran.err), (1, ""))
        blocks = self.blocks(ran.out)
        self.assertEqual(self.counts(ran.out), [["8", "8", "6"], ["7", "7", "3"], ["0", "0", "0"]])
        self.assertEqual(ran.out.count("CANNOT BE COMPUTED"), 3)
        for block, count in zip(blocks, [7, 7, 3]):
            self.assertEqual(sum(cells[0] == "MISSING 缺" for cells in block.values()), count)
        provincial = blocks[0]
        for name in [
            "basic wood density SVD 基本木材密度",
            "whole-tree expansion BEF 全林扩展系数",
            "carbon fraction CF 含碳率",
        ]:
            self.assertIn("recalled (grade D), locked: --allow unconfirmed", provincial[name][1])
        self.assertIn("no document here has it for this region; state --gr", provincial["total growth GR 总生长率"][1])
        self.assertIn("no document here has it for this region; state --cr", provincial["consumption CR 消耗率"][1])
        self.assertIn("State --consumption", provincial["what CR counts 消耗口径"][1])
        self.assertIn("state --scattered", provincial["scattered trees 散生木、四旁树、疏林"][1])
        for block, option in [(1, "--area"), (1, "--age"), (1, "--harvest"), (1, "--species"), (2, "--species")]:
            self.assertTrue([cells for cells in blocks[block].values() if option in cells[-1]], option)
        for block in blocks[1:]:
            self.assertEqual(block["carbon fraction CF 含碳率"][:2], ["0.47", "tC/t"])
            self.assertIn(
                "2006 IPCC Guidelines, volume 4 AFOLU, Table 4.3, grade C", block["carbon fraction CF 含碳率"][2]
            )
        self.assertEqual(decimals(self.table(ran.out)), [])
        self.assertNotIn("numbers of the options", ran.out)
        # The locked values are not given away.
        for value in ["0.394", "1.706", "0.307", "RECALLED"]:
            self.assertNotIn(value, ran.out)
        self.assertIn("  2006 Guidelines: to-20 a 9.0, over-20 a 2.0\n", ran.out)
        self.assertIn("  2019 Refinement: to-20 a 2.5, over-20 a 1.0\n", ran.out)

    def check(self, **changes):
        forests = Forests(**changes)
        ran = run("forest", *options(**changes), HUNAN)
        self.assertEqual((ran.code, ran.err), (0, ""))
        self.same_all(
            self.table(ran.out).split("SINK")[0] + self.table(ran.out).split("SINK 碳汇")[1], forests.side_by_side()
        )
        editions = between(ran.out, "\nHow far", "\nThe stock-difference")
        for edition, line in zip(["2006", "2019"], editions.splitlines()[2:]):
            gain, loss = forests.gain_loss(edition)
            growth = [Fraction(GROWTH[edition, age]) for age in ["to-20", "over-20"]]
            self.same_all(line, [*growth, (gain - loss) * 44 / 12 / 10**4])
        firsts = between(ran.out, "\nThe stock-difference by", "\nSample").splitlines()[2:]
        self.assertEqual([line.split()[0] for line in firsts], ["2022-2024", "2021-2024", "2020-2024"])
        for line, text in zip(firsts, ["two texts", "two texts", "one text"]):
            self.same_all(line, [forests.difference(int(line.split("-")[0])) * 44 / 12 / 10**4])
            self.assertIn("(%s)" % text, line)
        return ran.out

    def test_the_three_methods(self):
        out = self.check(origin="ASSUMED for this demonstration")
        blocks = self.blocks(out)
        self.assertEqual(out.count(": computed\n"), 3)
        self.assertEqual(self.counts(out), [["8", "8", "6"], ["0", "0", "0"], ["3", "1", "1"]])
        for block, name, value, where in [
            (0, "total growth GR 总生长率", "0.07", "--gr: ASSUMED for this demonstration"),
            (0, "consumption CR 消耗率", "0.045", "--cr: ASSUMED for this demonstration"),
            (0, "what CR counts 消耗口径", "felling", "--consumption"),
            (0, "basic wood density SVD 基本木材密度", "0.394", "grade D RECALLED"),
            (0, "whole-tree expansion BEF 全林扩展系数", "1.706", "grade D RECALLED"),
            (0, "carbon fraction CF 含碳率", "0.5", "grade D RECALLED"),
            (1, "forest area 森林面积", "11000000", "--area: ASSUMED for this demonstration"),
            (1, "above-ground growth GW 地上净生长", "2.5", "2019 Refinement"),
            (1, "roots over growth R 生长的根茎比", "0.2", "2006 IPCC Guidelines, volume 4 AFOLU, Table 4.4, grade C"),
            (2, "basic wood density SVD 基本木材密度", "0.307", "AR-CM-001-V01"),
            (2, "above-ground expansion BEF 地上扩展系数", "1.49", "EF ID 523590, grade A"),
            (2, "roots over above-ground R 根茎比", "0.2483221477", "EF ID 523575, grade A"),
            (2, "carbon fraction CF 含碳率", "0.47", "Table 4.3, grade C"),
        ]:
            cells = blocks[block][name]
            self.assertEqual(cells[0], value, name)
            self.assertIn(where, cells[-1])
        # By hand: 33e6 m3 in 2 years * 0.307 * 1.49 * (1 + 0.37/1.49) * 0.47 * 44/12 = 16.237 Mt.
        self.assertIn("2022-2024 (two texts): SINK 1623.70 10^4 tCO2/a", out)
        self.assertIn("trees that died stay in the sink", out)
        self.assertTrue(self.table(out).endswith("  The numbers of the options are: ASSUMED for this demonstration\n"))
        self.assertIn("fuelwood and disturbance: nothing in the data", out)

    def test_options_change_what_they_should(self):
        for changes in [
            {"edition": "2006"}, {"age": "over-20"}, {"edition": "2006", "age": "over-20"}, {"species": "masson_pine"},
            {"wood_density": "0.45"}, {"gr": "0.0961", "cr": "0.0554"}, {"scattered": "0"}, {"harvest": "0"},
            {"area": "2000000"}, {"cr": "1"}, {"harvest": "90000000"},
        ]:  # fmt: skip
            self.check(**changes)
        out = run("forest", *options(consumption="total"), HUNAN).out
        self.assertNotIn("trees that died", out)
        self.assertIn("what CR counts 消耗口径 ", out)
        chinese = run("forest", *options(species="杉木"), HUNAN)
        self.assertEqual(chinese.raw, run("forest", *options(), HUNAN).raw)

    def test_each_parameter_is_needed(self):
        lost = {
            "gr": [0], "cr": [0], "consumption": [0], "scattered": [0], "area": [1], "age": [1], "harvest": [1],
            "edition": [1], "species": [1, 2], "allow": [0, 1, 2],
        }  # fmt: skip
        for name, methods in lost.items():
            ran = run("forest", *options(**{name: None}), HUNAN)
            self.assertEqual((ran.code, ran.err), (1 if len(methods) == 3 else 0, ""), name)
            for i, title in enumerate(METHODS):
                state = "CANNOT BE COMPUTED 无法计算" if i in methods else "computed"
                self.assertIn("\n%s: %s\n" % (title, state), ran.out, name)
            missing = self.counts(ran.out)[1]
            self.assertEqual([int(count) > 0 for count in missing], [i in methods for i in range(3)])
            table = self.table(ran.out).splitlines()
            for line in table[6:11]:
                self.assertEqual([cell == "-" for cell in columns(line)[1:]], [i in methods for i in range(3)], line)
        ran = run("forest", *options(edition=None), HUNAN)
        self.assertIn("the editions of the IPCC differ: --edition", ran.out)

    def test_recalled_values_alone(self):
        """Without a species the density is that of the region's forests, and the expansion is missing."""
        ran = run("forest", "--allow", "unconfirmed", HUNAN)
        self.assertEqual((ran.code, ran.err), (1, ""))
        for block in self.blocks(ran.out):
            self.assertEqual(block["basic wood density SVD 基本木材密度"][0], "0.394")
        self.assertEqual(self.counts(ran.out)[1:], [["4", "6", "2"], ["3", "1", "1"]])

    def test_without_recalled_values(self):
        """A species and a density are enough for the stock-difference, with no leave."""
        ran = run("forest", "--species", "chinese_fir", "--wood-density", "0.307", HUNAN)
        self.assertEqual((ran.code, ran.err), (0, ""))
        self.assertEqual(self.counts(ran.out)[1:], [["6", "4", "0"], ["0", "0", "0"]])
        self.assertIn("2022-2024 (two texts): SINK 1623.70 10^4 tCO2/a", ran.out)
        self.assertIn("--wood-density: stated by the caller", ran.out)

    def test_confirmed_by_an_overlay(self):
        own = self.file(
            "subject,property,region,value,unit,source,locator,grade\n"
            "tree_forest,wood_density,430000,0.394,t/m3,guideline,table 1,A\n"
            "tree_forest,bef_whole,430000,1.706,1,guideline,table 1,A\n"
            "tree_forest,total_growth_rate,430000,7,%/a,bureau,letter,\n"
            "tree_forest,consumption_rate,430000,0.045,1/a,bureau,letter,\n"
            "forest,carbon_fraction,100000,0.5,tC/t,guideline,text,A\n",
            "own.csv",
        )
        changes = {"allow": None, "gr": None, "cr": None, "wood_density": None}
        ran = run("forest", *options(**changes), "--factors", own, HUNAN)
        self.assertEqual((ran.code, ran.err), (0, ""))
        blocks = self.blocks(ran.out)
        self.assertEqual(self.counts(ran.out)[1:], [["0", "2", "1"], ["0", "0", "0"]])
        self.assertIn("guideline, table 1, grade A", blocks[0]["basic wood density SVD 基本木材密度"][-1])
        self.assertEqual(blocks[0]["total growth GR 总生长率"][:3:2], ["0.07", "bureau, letter, own"])
        self.assertEqual(blocks[0]["carbon fraction CF 含碳率"][0], "0.5")
        # The guideline's fraction is not the IPCC's.
        self.assertEqual(blocks[2]["carbon fraction CF 含碳率"][0], "0.47")
        full = run("forest", *options(), HUNAN).out
        sinks = [
            [columns(line)[1] for line in self.table(out).splitlines() if "SINK" in line] for out in (ran.out, full)
        ]
        self.assertEqual(sinks, [["2239.71"], ["2239.71"]])

    def test_dense_forests(self):
        """Above 125 t/ha another root ratio holds."""
        density = "0.45"
        for area, ratio in [("4000000", "0.2"), ("3000000", "0.24")]:
            ran = run("forest", *options(area=area, wood_density=density), HUNAN)
            self.assertEqual(self.blocks(ran.out)[1]["roots over growth R 生长的根茎比"][0], ratio)


class Plots(Figures):
    def expected(self, path=PLOTS):
        """plot -> trees and t/ha, in the order of the file."""
        plots = {}
        for row in rows_of(path):
            d, h = float(row["dbh_cm"]), float(row["height_m"])
            kg = sum(a * math.pow(d * d * h, b) for a, b in EQUATIONS[row["species"]])
            trees, t = plots.get(row["plot"], (0, 0))
            plots[row["plot"]] = trees + 1, t + kg / 1000 / float(row["area_ha"])
        return plots

    def check(self, path=PLOTS, *leave):
        ran = run("forest", *leave, HUNAN, path)
        self.assertEqual((ran.code, ran.err), (1, ""))
        text = ran.out[ran.out.index("\nSample plots ") :]
        plots = self.expected(path)
        lines = text.splitlines()[4 : 4 + len(plots)]
        for line, (name, (trees, t)) in zip(lines, plots.items()):
            cells = columns(line)
            self.assertEqual([cells[0], cells[2]], [name, str(trees)])
            self.same(cells[3], Fraction(t))
            self.same(cells[4], Fraction(t * 0.47))
        carbon = [t * 0.47 for _, t in plots.values()]
        mean, error = statistics.mean(carbon), statistics.stdev(carbon) / math.sqrt(len(carbon))
        stated = decimals(between(text, "Mean 平均", "\n  It is"))
        for printed, exact in zip(stated[:4] + stated[5:], [mean, None, mean * 44 / 12, None, error, None]):
            if exact is not None:
                self.same(printed, Fraction(exact))
        t = T90[len(carbon) - 1]
        self.assertAlmostEqual(float(stated[4]), t, delta=6e-5)
        self.assertAlmostEqual(float(stated[1]), t * error, delta=6e-4 + t * error * 1e-4)
        self.assertAlmostEqual(float(stated[3]), t * error * 44 / 12, delta=6e-3 + t * error * 4e-4)
        self.assertAlmostEqual(float(stated[6]), 100 * t * error / mean, delta=6e-3 + error / mean * 0.03)
        self.assertIn("t of %d degrees of freedom" % (len(carbon) - 1), text)
        return text

    def test_the_constructed_plots(self):
        text = self.check()
        self.assertIn("CONSTRUCTED for this example; no real place\n", text)
        self.assertIn("Mean 平均: 33.577 +- 6.181 tC/ha (123.11 +- 22.66 tCO2/ha), 90 % confidence", text)
        self.assertIn("relative error 18.41 %", text)
        self.assertIn("applies, but its rates are recalled (grade D) and locked: --allow unconfirmed", text)
        self.assertIn("Carbon fraction 含碳率: 0.47, ", text)
        for species, least, greatest in [("chinese_fir 杉木", "1", "85.5"), ("masson_pine 马尾松", "1", "50.4"),
                                         ("sawtooth_oak 麻栎", "2.2", "47.1")]:  # fmt: skip
            self.assertRegex(text, r"%s +D %s-%s cm +汲玉河等 2016" % (species, least, greatest))

    def test_the_rule_of_the_file(self):
        """As the README of the data says."""
        species = ["chinese_fir", "masson_pine", "sawtooth_oak"]
        rows = []
        for p in range(1, 7):
            for i in range(1, 25 + 6 * (2 * p % 5)):
                d = 8 + (7 * p + 5 * i) % 17
                rows.append([str(p), "0.0667", species[(p + i) % 3], str(d), "%g" % (5 + d / 2)])
        self.assertEqual([list(row.values())[1:] for row in rows_of(PLOTS)], rows)
        for row in rows_of(PLOTS):
            self.assertIn("CONSTRUCTED", row["origin"])

    def plots(self, counts):
        rows = ["x,%d,0.1,chinese_fir,20,15\n" % i * n for i, n in enumerate(counts, 1)]
        return self.file("origin,plot,area_ha,species,dbh_cm,height_m\n" + "".join(rows), "plots.csv")

    def test_deductions(self):
        for counts, locked, allowed in [
            ([50, 50, 50], "none", "none"),
            ([50, 51, 52, 50], "none", "none"),
            ([40, 50, 60, 50], "applies, but", "6 % (grade D, RECALLED 未核实): were all of it"),
            ([35, 50, 65, 50], "applies, but", "11 % (grade D, RECALLED 未核实): were all of it"),
            ([10, 90], "above 30 %, plots must be added", "above 30 %, plots must be added"),
        ]:
            path = self.plots(counts)
            for leave, words in [((), locked), (("--allow", "unconfirmed"), allowed)]:
                text = self.check(path, *leave)
                self.assertIn("Deduction of AR-CM-001 扣减 (above 10 %%): %s" % words, text)
        text = self.check(PLOTS, "--allow", "unconfirmed")
        mean = statistics.mean(t * 0.47 for _, t in self.expected().values()) * 44 / 12
        line = between(text, "Deduction", "\n").split("removal,")[1]
        self.same_all(line, [Fraction(mean) * 94 / 100, Fraction(mean)])

    def test_a_rate_of_ones_own(self):
        own = self.file(
            "subject,property,variant,value,unit,source,locator,grade\n"
            "forestry_project,uncertainty_deduction,error_10_to_20,5,%,methodology,text,A\n",
            "own.csv",
        )
        text = run("forest", "--factors", own, HUNAN, PLOTS).out
        self.assertIn("(above 10 %): 5 %: were all of it", text)

    def test_order_of_trees_has_no_effect(self):
        head, *rows = read(PLOTS).decode("utf-8").splitlines(keepends=True)
        first = "".join(row for row in reversed(rows) if ",1,0.0667" in row)
        rest = "".join(row for row in reversed(rows) if ",1,0.0667" not in row)
        text = run("forest", HUNAN, self.file(head + first + rest)).out
        plain = run("forest", HUNAN, PLOTS).out
        lines = [line for line in plain.splitlines() if re.match(r"  [1-6]  |  Mean|  t of", line)]
        for line in lines:
            self.assertIn(line + "\n", text)


SURVEY_HEAD = "origin,region,year,series,value,unit,source,grade\n"
PLOT_HEAD = "origin,plot,area_ha,species,dbh_cm,height_m\n"


class BadInput(Figures):
    def bad(self, head, row, column, word, before=""):
        text = head + before + row + "\n"
        path = self.file(text)
        files = [path] if head == SURVEY_HEAD else [HUNAN, path]
        line = 2 + before.count("\n")
        self.refused(run("forest", *files), 1, "activity.csv:%d: column %d (" % (line, column), word)

    def test_bad_surveys(self):
        good = "x,430000,2022,forest_stock,1,m3,y,C"
        cells = good.split(",")
        for column, text, word in [
            (2, "mars", "(region): not a region: mars"), (3, "22", "(year): not a year"), (3, "20x2", "(year)"),
            (4, "stock", "(series): not a series: stock"), (5, "x", "(value): not a number of 0 or more: x"),
            (5, "-1", "not a number of 0 or more"), (5, "", "not a number"), (5, "1e999", "not a number"),
            (6, "ha", "a unit of this series"), (6, "bushel", "a unit of this series"),
        ]:  # fmt: skip
            row = [*cells[: column - 1], text, *cells[column:]]
            self.bad(SURVEY_HEAD, ",".join(row), 5 if column == 6 else column, word)
        self.bad(SURVEY_HEAD, "x,430000,2022,cover_land,101,%,y,C", 5, "more cover than land")
        self.bad(SURVEY_HEAD, good, 3, "given before", good + "\n")
        self.bad(
            SURVEY_HEAD, good.replace("430000", "430300").replace("2022", "2023"), 2, "another region", good + "\n"
        )
        ran = run("forest", self.file(SURVEY_HEAD + "x,43,22,a,b,c,d,e\n" * 3))
        self.assertGreaterEqual(ran.err.count("activity.csv:"), 9)

    def test_bad_plots(self):
        good = "x,1,0.1,chinese_fir,20,15"
        cells = good.split(",")
        for column, text, word in [
            (3, "0", "(area_ha): not a number above 0: 0"), (3, "x", "(area_ha): not a number above 0"),
            (4, "moon_tree", "(species): not a species"), (4, "coke", "(species): not a species"),
            (4, "melia", "(species): not a species"), (5, "0", "(dbh_cm): not a number above 0"),
            (5, "86", "(dbh_cm): outside the diameters"), (5, "0.9", "(dbh_cm): outside the diameters"),
            (5, "", "(dbh_cm): not a number above 0"), (6, "-2", "(height_m): not a number above 0"),
            (6, "nan", "(height_m): not a number above 0"),
        ]:  # fmt: skip
            row = [*cells[: column - 1], text, *cells[column:]]
            self.bad(PLOT_HEAD, ",".join(row), column, word)
        self.bad(PLOT_HEAD, good.replace("0.1", "0.2"), 3, "another area than before", good + "\n")
        self.bad(PLOT_HEAD, "z" + good[1:], 1, "another origin", good + "\n")
        # Both ends of the range belong to it.
        ends = "".join("x,%d,0.1,chinese_fir,%s,15\n" % (p, d) for p, d in itertools.product([1, 2], ["1", "85.5"]))
        self.assertEqual(run("forest", HUNAN, self.file(PLOT_HEAD + ends)).err, "")
        one = run("forest", HUNAN, self.file(PLOT_HEAD + good + "\n"))
        self.refused(one, 1, "fewer than two plots")

    def test_bad_files(self):
        missing = os.path.join(self.directory, "none.csv")
        self.refused(run("forest", missing), 2, "none.csv")
        self.refused(run("forest", HUNAN, missing), 2, "none.csv")
        self.refused(run("forest", self.directory), 2, self.directory)
        for files in [[self.file("")], [HUNAN, self.file("", "b.csv")]]:
            self.refused(run("forest", *files), 1, ": there is no header")
        self.refused(run("forest", self.file(SURVEY_HEAD)), 1, "there are no rows")
        self.refused(run("forest", HUNAN, self.file(PLOT_HEAD)), 1, "fewer than two plots")
        ran = run("forest", self.file("origin,year\n"))
        self.refused(ran, 1, ":1: there is no such column: series")
        self.assertEqual(ran.err.count("no such column"), 6)
        self.refused(run("forest", HUNAN, self.file("plot,area\n")), 1, ":1: there is no such column: species")
        self.refused(run("forest", self.file(b"a\0b\n")), 2, "NUL")
        self.refused(run("forest", self.file(SURVEY_HEAD + "x,430000\n")), 1, ":2: not as many fields")
        self.refused(run("forest", self.file(SURVEY_HEAD + 'x,"430000\n')), 1, ":2: this record is not CSV")
        self.refused(run("forest", "--factors", self.file("subject\n"), HUNAN), 2, "activity.csv:1")

    def test_too_large(self):
        """Sums and totals that do not fit are told, not printed."""
        rows = "x,%d,1e-300,chinese_fir,80,1e10\n"
        ran = run("forest", HUNAN, self.file(PLOT_HEAD + rows % 1 + rows % 2 + rows % 1))
        self.assertNotIn("inf", ran.out)
        huge = "x,430000,%d,forest_stock,%s,m3,y,C\n"
        path = self.file(SURVEY_HEAD + huge % (2020, "1") + huge % (2022, "1e308"))
        ran = run("forest", *options(), path)
        self.assertEqual(ran.err, "")
        self.assertNotRegex(ran.out, r"\binf\b|\bnan\b")

    def test_usage(self):
        for arguments in [
            [], [HUNAN, PLOTS, PLOTS], ["--gr"], ["--gr", "x", HUNAN], ["--gr", "-0.1", HUNAN], ["--gr", "7", HUNAN],
            ["--cr", "1.01", HUNAN], ["--wood-density", "0", HUNAN], ["--area", "0", HUNAN], ["--harvest", "-1", HUNAN],
            ["--scattered", "nan", HUNAN], ["--edition", "2013", HUNAN], ["--age", "20", HUNAN],
            ["--consumption", "net", HUNAN], ["--allow", "all", HUNAN], ["--species", "moon_tree", HUNAN],
            ["--colour", "red", HUNAN], [HUNAN, "--area"],
        ]:  # fmt: skip
            self.refused(run("forest", *arguments), 2, "usage: forest")
        ran = run("forest", "--help")
        self.assertEqual((ran.code, ran.err), (0, ""))
        for name in ASSUMED:
            self.assertIn("  %s " % name, ran.out)


class Output(Case):
    def test_locale_has_no_effect(self):
        one = run("forest", *options(), HUNAN, PLOTS)
        other = run("forest", *options(), HUNAN, PLOTS, environment={"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"})
        self.assertEqual((one.code, one.raw), (other.code, other.raw))

    def test_spellings_of_a_file(self):
        plain = run("forest", HUNAN, PLOTS)
        for spell in [lambda t: b"\xef\xbb\xbf" + t, lambda t: t.replace(b"\n", b"\r\n"), lambda t: t.rstrip(b"\n")]:
            files = self.file(spell(read(HUNAN)), "survey.csv"), self.file(spell(read(PLOTS)), "plots.csv")
            self.assertEqual(run("forest", *files).raw, plain.raw)

    def test_nothing_odd_is_printed(self):
        for ran in [run("forest", HUNAN, PLOTS), run("forest", *options(), HUNAN, PLOTS)]:
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
