# SPDX-License-Identifier: MIT
"""The Python package beside what analysts use otherwise: one table of ratios.

    python3 -m pip install "./bindings/python[all]" polars duckdb
    python3 tests/bench/bench_python.py [--large] [--rows N] [--repeats N]

1. Calls: what one call from Python costs, and what the wrapper adds to the C time of a column.
2. Rows: N activity rows (1,000,000; with --large also 10,000,000) to emissions by category. The others join the rows
   with a table of factors per unit on category, subject and unit, multiply, and sum the same measures by category. Each
   has the rows in its own form in memory before the clock starts: ids as a dictionary (categorical, enum) or as text.
   tanhe finds the factors itself, checks every row, and its totals are exact.
3. Sums: an exact total beside math.fsum and numpy.sum.

Times are the least of the repeats, taken in turns; "x" is the other's time over that of tanhe. "same bits" says whether
the result is the same to the last bit when the rows are shuffled.
"""

from __future__ import annotations

import argparse
import ctypes
import math
import os
import sys
import time
from typing import Any, Callable

import numpy as np

import tanhe
from tanhe import _abi, _arrays
from tanhe._library import lib

MEASURES = ("co2_t", "ch4_t", "n2o_t", "co2e_t", "coal_tce", "indirect_co2_t", "indirect_tce")

# Combustion of 16 fuels in 5 sectors, and bought electricity in each.
FUELS = (
    "anthracite bituminous lignite coking_coal coke crude_oil gasoline jet_kerosene diesel fuel_oil lpg naphtha "
    "petroleum_coke refinery_gas lubricants natural_gas"
).split()
SECTORS = ("1A1a", "1A2a", "1A2f", "1A4a", "1A4b")
REGION, YEAR = 430000, 2022


def least(ways: dict[str, Callable[[], Any]], repeats: int) -> dict[str, float]:
    """The least time of each, in seconds; they take turns."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(repeats):
        for name, way in ways.items():
            begin = time.perf_counter()
            way()
            times[name].append(time.perf_counter() - begin)
    return {name: min(seen) for name, seen in times.items()}


def line(*cells: str) -> None:
    print("| " + " | ".join(cells) + " |", flush=True)


def head(*titles: str) -> None:
    print()
    line(*titles)
    line(*("---" for _ in titles))


# ---- 1. calls ----


def per_call(function: Callable[[], Any], repeats: int) -> float:
    """Nanoseconds of one call."""
    count = 2000
    function()

    def many() -> None:
        for _ in range(count):
            function()

    return least({"": many}, repeats)[""] / count * 1e9


def calls(repeats: int) -> None:
    total = tanhe.ExactSum()
    catalog = tanhe.Catalog("china")
    value = ctypes.c_double()
    unit = tanhe.constants.UNIT_T
    query = _abi.tanhe_query(1001, 1, 0, 0, 0, 0)
    factor = _abi.tanhe_factor()
    at, query_at, factor_at = ctypes.byref(value), ctypes.byref(query), ctypes.byref(factor)
    head("one call", "bare ctypes", "through the package")
    rows: list[tuple[str, Callable[[], Any] | None, Callable[[], Any]]] = [
        (
            "convert(1.5, 't', 'kg')",
            lambda: lib.tanhe_unit_convert(1.5, unit, 12, at),
            lambda: tanhe.convert(1.5, "t", "kg"),
        ),
        ("ExactSum += 1.5", lambda: lib.tanhe_sum_add(total._at, 1.5), lambda: total.add(1.5)),
        (
            "Catalog.find('raw_coal', 'ncv')",
            lambda: lib.tanhe_factor_find(catalog._at, query_at, factor_at),
            lambda: catalog.find("raw_coal", "ncv"),
        ),
        (
            "standard_coal('raw_coal', 1.5, 't')",
            None,
            lambda: tanhe.standard_coal("raw_coal", 1.5, "t", catalog=catalog),
        ),
        ("fuel_combustion('coke', 1.5, 't')", None, lambda: tanhe.fuel_combustion("coke", 1.5, "t", catalog=catalog)),
    ]
    for name, bare, full in rows:
        one = f"{per_call(bare, repeats):.0f} ns" if bare else ""
        line(f"`{name}`", one, f"{per_call(full, repeats):.0f} ns")


def vectors(n: int, repeats: int) -> None:
    """The wrapper's share: the same C function called with pointers at hand, and through the package."""
    rng = np.random.default_rng(3)
    x, y, out = rng.random(n), rng.random(n), np.empty(n)
    at = _arrays.doubles_at
    unit, kg = tanhe.constants.UNIT_T, tanhe.constants.UNIT_KG
    total = tanhe.ExactSum()
    into = np.empty(n)
    pairs: list[tuple[str, Callable[[], Any], Callable[[], Any]]] = [
        (
            "convert(x, 't', 'kg', out=)",
            lambda: lib.tanhe_unit_convert_n(n, at(x), unit, kg, at(out)),
            lambda: tanhe.convert(x, "t", "kg", out=into),
        ),
        (
            "convert(x, 't', 'kg')",
            lambda: lib.tanhe_unit_convert_n(n, at(x), unit, kg, at(np.empty(n))),
            lambda: tanhe.convert(x, "t", "kg"),
        ),
        ("ExactSum += x", lambda: lib.tanhe_sum_add_n(total._at, n, at(x)), lambda: total.add(x)),
        (
            "ExactSum.add_products(x, y)",
            lambda: lib.tanhe_sum_add_products(total._at, n, at(x), at(y)),
            lambda: total.add_products(x, y),
        ),
    ]
    head(f"columns of {n:,}", "C", "through the package", "x C")
    for name, bare, full in pairs:
        seen = least({"C": bare, "package": full}, max(repeats, 20))
        line(
            f"`{name}`",
            f"{seen['C'] / n * 1e9:.3f} ns a number",
            f"{seen['package'] / n * 1e9:.3f} ns",
            f"{seen['package'] / seen['C']:.2f}",
        )


# ---- 2. rows ----


def kinds() -> dict[str, list[Any]]:
    """Every kind of row, and its measures per unit of amount, as a table that the others join with."""
    rows = [(sector, fuel, 1.0, "t", REGION, YEAR) for sector in SECTORS for fuel in FUELS]
    rows += [(sector, "electricity", 1.0, "MWh", REGION, YEAR) for sector in SECTORS]
    inventory = tanhe.Inventory.from_rows(rows, keep_going=True)
    table: dict[str, list[Any]] = {name: [] for name in ("category", "subject", "unit", *MEASURES)}
    for found in inventory.lines:
        if None in (found.ch4_t, found.n2o_t, found.coal_tce):
            continue
        for name, column in table.items():
            column.append(getattr(found, name))
    return table


class Table:
    """N rows, as numbers of kinds and amounts."""

    def __init__(self, n: int, factors: dict[str, list[Any]], seed: int = 1) -> None:
        rng = np.random.default_rng(seed)
        self.n = n
        self.factors = factors
        self.kind = rng.integers(0, len(factors["category"]), n).astype(np.int16)
        self.amount = rng.lognormal(3, 3, n)
        self.ids = ("category", "subject", "unit")
        self.words = {name: sorted(set(factors[name])) for name in self.ids}

    def shuffled(self) -> Table:
        other = Table.__new__(Table)
        other.__dict__.update(self.__dict__)
        order = np.random.default_rng(9).permutation(self.n)
        other.kind, other.amount = self.kind[order], self.amount[order]
        return other

    def codes(self, name: str) -> Any:
        places = {word: i for i, word in enumerate(self.words[name])}
        return np.array([places[word] for word in self.factors[name]], dtype=np.int8)[self.kind]

    def arrow(self, text: bool) -> Any:
        import pyarrow as pa

        columns = {}
        for name in self.ids:
            coded = pa.DictionaryArray.from_arrays(pa.array(self.codes(name)), pa.array(self.words[name]))
            columns[name] = coded.cast(pa.string()) if text else coded
        columns["amount"] = pa.array(self.amount)
        return pa.table(columns)

    def arrow_factors(self) -> Any:
        import pyarrow as pa

        return pa.table(self.factors)

    def pandas(self, text: bool) -> Any:
        import pandas as pd

        if text:
            return self.arrow(True).to_pandas()
        columns = {name: pd.Categorical.from_codes(self.codes(name), self.words[name]) for name in self.ids}
        return pd.DataFrame({**columns, "amount": self.amount})


Result = dict[str, tuple[float, ...]]
Way = Callable[[], Result]


def of_tanhe(table: Table, text: bool, form: str) -> Way:
    rows = table.arrow(text) if form == "Arrow" else table.pandas(text)
    make = tanhe.Inventory.from_arrow if form == "Arrow" else tanhe.Inventory.from_dataframe

    def way() -> Result:
        inventory = make(rows, region=REGION, year=YEAR)
        return {one.key: tuple(getattr(one, name) for name in MEASURES) for one in inventory.by_category()}

    return way


def of_pandas(table: Table, text: bool) -> Way:
    import pandas as pd

    rows, factors = table.pandas(text), pd.DataFrame(table.factors)
    if not text:
        for name in table.ids:
            factors[name] = pd.Categorical(factors[name], table.words[name])

    def way() -> Result:
        joined = rows.merge(factors, on=list(table.ids), how="left")
        for name in MEASURES:
            joined[name] *= joined["amount"]
        sums = joined.groupby("category", observed=True)[list(MEASURES)].sum()
        return {str(key): tuple(values) for key, values in zip(sums.index, sums.to_numpy().tolist())}

    return way


def of_polars(table: Table, text: bool) -> Way:
    import polars as pl

    rows, factors = pl.from_arrow(table.arrow(True)), pl.DataFrame(table.factors)
    if not text:
        enums = {name: pl.Enum(table.words[name]) for name in table.ids}
        rows, factors = rows.cast(enums), factors.cast(enums)

    def way() -> Result:
        joined = rows.lazy().join(factors.lazy(), on=list(table.ids), how="left")
        named = [(pl.col("amount") * pl.col(name)).sum().alias(name) for name in MEASURES]
        sums = joined.group_by("category").agg(named)
        return {str(key): tuple(values) for key, *values in sums.collect().iter_rows()}

    return way


def of_duckdb(table: Table, text: bool) -> Way:
    import duckdb

    connection = duckdb.connect()
    connection.execute(f"SET threads = {threads()}")
    arrow, factors = table.arrow(text), table.arrow_factors()
    connection.register("arrow_rows", arrow)
    connection.register("arrow_factors", factors)
    if text:
        connection.execute("CREATE TABLE rows AS SELECT * FROM arrow_rows")
        connection.execute("CREATE TABLE factors AS SELECT * FROM arrow_factors")
    else:
        for name in table.ids:
            words = ", ".join(f"'{word}'" for word in table.words[name])
            connection.execute(f"CREATE TYPE {name}_type AS ENUM ({words})")
        casts = ", ".join(f"{name}::{name}_type AS {name}" for name in table.ids)
        connection.execute(f"CREATE TABLE rows AS SELECT {casts}, amount FROM arrow_rows")
        measures = ", ".join(MEASURES)
        connection.execute(f"CREATE TABLE factors AS SELECT {casts}, {measures} FROM arrow_factors")
    connection.unregister("arrow_rows")
    sums = ", ".join(f"sum(amount * {name})" for name in MEASURES)
    query = f"SELECT category, {sums} FROM rows LEFT JOIN factors USING ({', '.join(table.ids)}) GROUP BY category"

    def way() -> Result:
        return {str(key): tuple(values) for key, *values in connection.execute(query).fetchall()}

    return way


def threads() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


OTHERS: dict[str, Callable[[Table, bool], Way]] = {"DuckDB": of_duckdb, "Polars": of_polars, "pandas": of_pandas}


def same(a: Result, b: Result) -> bool:
    return {key: b.get(key) for key in a} == a


def close(a: Result, b: Result) -> bool:
    """The categories of the rows, to the digits that sums in any order share."""
    return all(math.isclose(x, y, rel_tol=1e-9, abs_tol=1e-9) for key in b for x, y in zip(a[key], b[key]))


def rows(n: int, repeats: int) -> None:
    head(f"{n:,} rows to emissions by category", "ids", "seconds", "x tanhe", "same bits")
    table = Table(n, kinds())
    for text in (False, True):
        makers: dict[str, Callable[[Table], Way]] = {
            "tanhe, Arrow": lambda t, text=text: of_tanhe(t, text, "Arrow"),
            "tanhe, pandas": lambda t, text=text: of_tanhe(t, text, "pandas"),
        }
        makers.update({name: lambda t, f=f, text=text: f(t, text) for name, f in OTHERS.items()})
        ways: dict[str, Way] = {}
        for name, maker in makers.items():
            try:
                ways[name] = maker(table)
            except ImportError as error:
                line(name, "", f"not installed: {error.name}", "", "")
        results = {name: way() for name, way in ways.items()}
        reference = results["tanhe, Arrow"]
        for name, result in results.items():
            assert close(reference, result), name
        seen = least(ways, repeats)
        ways.clear()
        other = table.shuffled()
        for name, result in results.items():
            kept = same(result, makers[name](other)())
            line(
                f"**{name}**" if name.startswith("tanhe") else name,
                "text" if text else "dictionary",
                f"{seen[name]:.3f}",
                f"{seen[name] / seen['tanhe, Arrow']:.1f}",
                "yes" if kept else "no",
            )


# ---- 3. sums ----


def sums(n: int, repeats: int) -> None:
    head(f"sum of {n:,} doubles", "ns a number", "x tanhe", "exact", "merges")
    values = np.random.default_rng(4).lognormal(3, 3, n)
    listed = values.tolist()
    ways = {
        "**tanhe.exact_sum**": lambda: tanhe.exact_sum(values),
        "numpy.sum": lambda: np.sum(values),
        "math.fsum of a list": lambda: math.fsum(listed),
        "math.fsum of the array": lambda: math.fsum(values),
    }
    seen = least(ways, repeats)
    base = seen["**tanhe.exact_sum**"]
    assert tanhe.exact_sum(values) == math.fsum(listed)
    for name, seconds in seen.items():
        exact = "no" if "numpy" in name else "yes"
        line(name, f"{seconds / n * 1e9:.2f}", f"{seconds / base:.1f}", exact, "yes" if "tanhe" in name else "no")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--large", action="store_true", help="also 10,000,000 rows")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    versions = []
    for name in ("numpy", "pandas", "polars", "duckdb", "pyarrow"):
        try:
            versions.append(f"{name} {__import__(name).__version__}")
        except ImportError:
            versions.append(f"{name} not installed")
    print(f"tanhe {tanhe.__version__}, Python {sys.version.split()[0]}, {', '.join(versions)}; {threads()} processors")
    calls(options.repeats)
    vectors(options.rows, options.repeats)
    for n in [options.rows] + ([10_000_000] if options.large else []):
        rows(n, options.repeats)
    for n in [options.rows] + ([10_000_000] if options.large else []):
        sums(n, options.repeats)
    return 0


if __name__ == "__main__":
    sys.exit(main())
