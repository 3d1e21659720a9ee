#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The firmware example: its constants are the library's published values, and what it prints is what another
computation, in fractions, finds from the recorded day.

    TANHE_LIBRARY=build/libtanhe.so test_firmware.py      or      test_firmware.py LIBRARY

Builds the program of this machine by examples/firmware/run.sh. Ends with `N passed, N failed, 0 skipped`.
"""

import csv
import ctypes
import os
import re
import subprocess
import sys
import unittest
from ctypes import POINTER, byref, c_char_p, c_double, c_int32, c_size_t, c_void_p
from fractions import Fraction
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "examples" / "firmware"
DAY = HERE / "data" / "fox_office_joy_2017-07-12.csv"
SUBJECT, PROPERTY = 1, 2
HUNAN = 430000
DOUBLES = ("value", "low", "high")
INTEGERS = ("subject", "property", "variant", "region", "year", "unit", "source", "grade", "bounds_grade", "match")
TARIFFS = ("sharp", "peak", "flat", "valley", "deep valley")


class Query(ctypes.Structure):
    _fields_ = [(name, c_int32) for name in ("subject", "property", "variant", "region", "year", "allow")]


class Factor(ctypes.Structure):
    _fields_ = [(name, c_double) for name in DOUBLES] + [(name, c_int32) for name in (*INTEGERS, "table", "row")]


def load(path):
    library = ctypes.CDLL(str(Path(path).resolve()))
    library.tanhe_profile_china.restype = c_void_p
    library.tanhe_factor_find.argtypes = [c_void_p, POINTER(Query), POINTER(Factor)]
    library.tanhe_name_parse.argtypes = [c_int32, c_char_p, c_size_t, POINTER(c_int32)]
    library.tanhe_unit_parse.argtypes = [c_char_p, c_size_t, POINTER(c_int32)]
    return library


def parsed(function, *arguments):
    number = c_int32()
    text = arguments[-1].encode("utf-8")
    status = function(*arguments[:-1], text, len(text), byref(number))
    assert status == 0, arguments
    return number.value


def defined(name):
    """The number that a source of the example gives a name."""
    for path in sorted(HERE.glob("*.[ch]")):
        found = re.search(rf"^#define {name} +(\d+)", path.read_text(encoding="utf-8"), re.MULTILINE)
        if found:
            return int(found.group(1))
    raise KeyError(name)


def recorded():
    """Counts of 0.01 kWh in each hour."""
    with DAY.open(encoding="utf-8", newline="") as file:
        return [Fraction(row[1]) * 100 for row in list(csv.reader(file))[1:]]


def array(name):
    text = (HERE / "gateway.c").read_text(encoding="utf-8")
    body = re.search(rf"\b{name}\[\w*\] = {{(.*?)}};", text, re.DOTALL).group(1)
    return [word.strip() for word in re.sub(r"/\*.*?\*/", "", body).split(",") if word.strip()]


class Published(unittest.TestCase):
    """Integers in the source against the library's catalog."""

    def compare(self, name, property_key, unit, region, year):
        query = Query(
            parsed(LIBRARY.tanhe_name_parse, SUBJECT, "electricity"),
            parsed(LIBRARY.tanhe_name_parse, PROPERTY, property_key),
            0,
            region,
            year,
            0,
        )
        factor = Factor()
        self.assertEqual(LIBRARY.tanhe_factor_find(LIBRARY.tanhe_profile_china(), byref(query), byref(factor)), 0)
        self.assertEqual(factor.unit, parsed(LIBRARY.tanhe_unit_parse, unit))
        self.assertEqual((factor.region, factor.year), (region, year))
        # t/MWh and kg/kWh are the same; mg are a million times as many. The shortest decimal is the printed value.
        self.assertEqual(Fraction(repr(factor.value)) * 10**6, defined(name))
        comment = (HERE / "factors.h").read_text(encoding="utf-8")
        self.assertIn(f"{factor.value:.4f}", comment)

    def test_standard_coal(self):
        self.compare("COAL_MG_PER_KWH", "coal_equivalent", "kgce/kWh", 100000, 0)

    def test_hunan_2022(self):
        self.compare("HUNAN_2022_MG_PER_KWH", "ef_co2_mean", "tCO2/MWh", HUNAN, 2022)

    def test_hunan_2023(self):
        self.compare("HUNAN_2023_MG_PER_KWH", "ef_co2_mean", "tCO2/MWh", HUNAN, 2023)


class Life:
    """The two days once more: in fractions, from the data and the tables of gateway.c."""

    def __init__(self, misses):
        day = recorded()
        tariff_of_hour = array("tariff_of_hour")
        self.energy = dict.fromkeys(TARIFFS, Fraction(0))
        self.co2 = Fraction(0)
        self.pending = 0
        self.gaps = 0
        before, counts = 0, 0
        for hour in range(1, 49):
            counts += day[(hour - 1) % 24]
            if hour in misses:
                continue
            self.energy[tariff_of_hour[(hour - 1) % 24].lower()] += counts / 100
            self.gaps += hour - before > 1
            self.spread(before, hour, counts)
            before, counts = hour, 0
        self.total = sum(self.energy.values())
        self.coal = self.total * defined("COAL_MG_PER_KWH") / 10**6
        self.settled = self.co2 + self.pending * Fraction(defined("HUNAN_2023_MG_PER_KWH"), 100)

    def factor(self, quarter):
        """Of a quarter of an hour since the beginning; None where it is not known."""
        hour = quarter / 4 - 24
        if hour < 0:
            return defined("HUNAN_2022_MG_PER_KWH")
        if not 8 <= hour < 20:
            return defined("HUNAN_2023_MG_PER_KWH")
        word = array("quarters")[quarter - 32 * 4]
        return None if word == "NOT_ARRIVED" else int(word)

    def spread(self, begin, end, counts):
        """Whole counts, as evenly as they go; a run of equal factors is one part."""
        quarters = range(begin * 4, end * 4)
        given = 0
        for done, quarter in enumerate(quarters, 1):
            if done < len(quarters) and self.factor(quarter + 1) == self.factor(quarter):
                continue
            part = int(counts * done / len(quarters)) - given
            given += part
            if self.factor(quarter) is None:
                self.pending += part
            else:
                self.co2 += Fraction(part * self.factor(quarter), 100)


class Printed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        ran = subprocess.run(["sh", HERE / "run.sh", "host"], capture_output=True, text=True, timeout=300, check=False)
        cls.code, cls.text = ran.returncode, ran.stdout + ran.stderr
        cls.troubled, cls.quiet = (ran.stdout + "\nThe same").split("\nThe same")[:2]

    def number(self, text, name):
        """Exactly as printed."""
        found = re.search(rf"^ *{re.escape(name)} +(-?[\d.]+)", text, re.MULTILINE)
        self.assertIsNotNone(found, name)
        return Fraction(found.group(1))

    def compare(self, text, life, refused):
        for tariff in TARIFFS:
            self.assertEqual(self.number(text, tariff), life.energy[tariff])
        self.assertEqual(self.number(text, "energy"), life.total)
        self.assertEqual(self.number(text, "standard coal"), int(life.coal * 10**6) / Fraction(10**6))
        self.assertEqual(self.number(text, "CO2"), Fraction(int(life.co2), 10**6))
        self.assertEqual(self.number(text, "CO2 pending of"), Fraction(life.pending, 100))
        self.assertEqual(self.number(text, "CO2, settled"), Fraction(int(life.settled), 10**6))
        self.assertEqual(self.number(text, "gaps"), life.gaps)
        self.assertEqual(self.number(text, "refused"), refused)
        self.assertEqual(self.number(text, "rollovers"), 1)
        self.assertEqual(self.number(text, "steps back"), 0)

    def test_it_ends_well(self):
        self.assertEqual(self.code, 0, self.text)
        self.assertIn("counted with and without: the same\n", self.text)

    def test_with_troubles(self):
        misses = {defined("TORN_AT"), defined("MISREAD_AT"), *range(defined("DARK_FROM"), defined("DARK_TO"))}
        self.assertEqual(len(misses), 5)
        self.compare(self.troubled, Life(misses), 1)

    def test_without(self):
        self.compare(self.quiet, Life(()), 0)

    def test_what_happened_is_said(self):
        for words in [
            "power failed while the state was written",
            "it failed between two saves",
            "reading refused",
            "gap",
            "register rolled over",
            "spread over several factors",
            "CO2 pending of counts",
            "replayed as 31 December 2022",
            "are examples",
        ]:
            self.assertIn(words, self.troubled)


class Files(unittest.TestCase):
    def test_no_floating_point(self):
        for path in sorted(HERE.glob("*.[ch]")):
            code = re.sub(r"/\*.*?\*/|\"[^\"\n]*\"", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
            self.assertNotRegex(code, r"\b(float|double|malloc|printf)\b|\d\.\d", path.name)

    def test_data_and_its_licence(self):
        self.assertEqual(len(recorded()), 24)
        self.assertTrue(all(counts.denominator == 1 and counts > 0 for counts in recorded()))
        text = (HERE / "data" / "README.md").read_text(encoding="utf-8")
        said = re.search(r"add up to ([\d.]+) kWh", text)
        self.assertEqual(sum(recorded()) / 100, Fraction(said.group(1)))
        for words in [
            "CC BY-SA 4.0",
            "Building Data Genome Project 2",
            "Fox_office_Joy",
            DAY.name,
            "12 July 2017",
            "MIT",
        ]:
            self.assertIn(words, text)

    def test_links(self):
        for page in [HERE / "README.md", HERE / "data" / "README.md"]:
            for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
                if "://" not in target:
                    self.assertTrue((page.parent / target).exists(), target)

    def test_every_file_is_named(self):
        text = (HERE / "README.md").read_text(encoding="utf-8")
        for path in sorted(HERE.glob("*")):
            if path.name != "README.md":
                self.assertIn(path.name, text)


def main():
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__])
    result = unittest.TextTestRunner(stream=sys.stdout).run(suite)
    bad = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - bad} passed, {bad} failed, 0 skipped")
    return 1 if bad else 0


if __name__ == "__main__":
    path = os.environ.get("TANHE_LIBRARY") or (sys.argv[1] if len(sys.argv) > 1 else "")
    if not path:
        sys.exit(__doc__)
    LIBRARY = load(path)
    sys.exit(main())
