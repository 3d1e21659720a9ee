# SPDX-License-Identifier: MIT
"""What a type checker must know of the installed package (PEP 561). Checked by mypy --strict, never run:

python -m mypy --strict tests/python/typing_cases.py
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from typing_extensions import assert_type

import tanhe

Doubles = NDArray[np.float64]
column = np.ones(3)

# Scalars in, scalars out; columns in, arrays out.
assert_type(tanhe.convert(1.0, "t", "kg"), float)
assert_type(tanhe.convert(column, "t", "kg"), Doubles)
assert_type(tanhe.convert([1.0, 2.0], "万吨", tanhe.units.parse("kg"), out=column), Doubles)
assert_type(tanhe.standard_coal("raw_coal", 1.0, "t").coal_tce, float)
assert_type(tanhe.standard_coal("raw_coal", column, "t").coal_tce, Doubles)
assert_type(tanhe.fuel_combustion(tanhe.constants.FUEL_COKE, 1.0, "t").co2_t, float)
assert_type(tanhe.fuel_combustion("coke", column, "t").co2_t, Doubles)
assert_type(tanhe.energy_intensity(1.0, 2.0), float)
assert_type(tanhe.energy_intensity(column, 2.0), Doubles)
assert_type(tanhe.exact_sum(column), float)

# Totals.
total = tanhe.ExactSum(column)
total += 1.0
total += column
assert_type(total + total, tanhe.ExactSum)
assert_type(sum([total, total], tanhe.ExactSum()), tanhe.ExactSum)
assert_type(total == 1.0, bool)

# Provenance.
factor = tanhe.factors.find("coke", "ncv", allow=["earlier-year"], catalog=["gbt2589_2008", "china"])
assert_type(factor.value, float)
assert_type(factor.match, tanhe.Match)
assert_type(factor.low, "float | None")

# Inventories.
inventory = tanhe.Inventory.from_csv("activity.csv", gwp="ar5", keep_going=True)
assert_type(inventory, tanhe.Inventory)
assert_type(inventory.totals.co2e_t, float)
assert_type(inventory.totals.net_co2e_t, float)
assert_type(inventory.totals.u_removal, "float | None")
assert_type(inventory.lines[0], tanhe.Line)
assert_type(inventory.bad_rows, "list[tanhe.BadRow]")
assert_type(inventory + inventory, tanhe.Inventory)

# Land.
above = tanhe.land.bef_above("chinese_fir")
half = tanhe.land.CarbonFraction(0.5)
stand = tanhe.land.Stand(1000.0, 0.31, above, half)
assert_type(tanhe.land.stand_mix([stand]).stock_co2_t, float)
assert_type(tanhe.land.trees(tanhe.land.tree_model("chinese_fir"), column, column).whole_kg, Doubles)
assert_type(tanhe.land.livestock("dairy_cattle", 1200).enteric_ch4_t, "float | None")
assert_type(tanhe.land.hwp_decay(column, rate=tanhe.land.hwp_rate_find("paper")).stock_tc, Doubles)

# What is wrong is seen (an ignore that is not needed is an error too).
tanhe.convert("1", "t", "kg")  # type: ignore[call-overload]
tanhe.Inventory.from_csv("activity.csv", keep_goign=True)  # type: ignore[call-arg]
factor.value = 1.0  # type: ignore[misc]
tanhe.land.Stand(1000.0, 0.31, tanhe.land.bef_whole("chinese_fir"), half)  # type: ignore[arg-type]
