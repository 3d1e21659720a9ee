# SPDX-License-Identifier: MIT
"""tanhe 碳核: carbon accounting for Chinese cities, with exact totals and the source of every figure.

    >>> import tanhe
    >>> coal = tanhe.fuel_combustion("无烟煤", 1000, "t")
    >>> round(coal.co2_t, 3)
    2521.512
    >>> print(coal["ncv"])
    anthracite ncv = 26.7 GJ/t [gbt32151_34_2024, Annex C Table C.1, printed p. 18; grade B; exact]

Ids are accepted as English keys, Chinese names or `tanhe.constants`; units as texts in ASCII or Chinese. Errors are
exceptions (`tanhe.errors`) with the library's text and the argument that was wrong. Nothing is guessed: a missing value
is an error, and a fallback is taken only when it is allowed.
"""

from __future__ import annotations

from . import constants, energy, errors, factors, land, units
from ._library import lib as _lib
from ._names import Allow, Match
from ._sum import ExactSum, exact_sum
from .catalog import Catalog, Factor, Overlay
from .energy import (
    Contract,
    Measured,
    balance_activity,
    balance_close,
    comprehensive_energy,
    cumulative_decline,
    electricity_coal,
    energy_intensity,
    fuel_combustion,
    gwp,
    hot_water_heat,
    intensity_decline,
    mean_yearly_decline,
    non_fossil_share,
    purchased_electricity,
    purchased_electricity_market,
    purchased_heat,
    relative_change,
    shares,
    standard_coal,
    steam_enthalpy,
    steam_heat,
    steam_points,
)
from .errors import (
    BadRows,
    DataFormatError,
    FactorNotFound,
    InvalidArgument,
    RangeChoice,
    ResultOverflow,
    TanheError,
    TextError,
    UnconfirmedFactor,
    UnitMismatch,
    UnknownName,
    ZeroDenominator,
)
from .inventory import BadRow, Inventory, Line, Measures
from .units import convert

__version__: str = _lib.tanhe_version().decode()

#: The edition of the built-in published values; a report states it beside the version.
data_edition: str = _lib.tanhe_data_edition().decode()

__all__ = [
    "Allow",
    "BadRow",
    "BadRows",
    "Catalog",
    "Contract",
    "DataFormatError",
    "ExactSum",
    "Factor",
    "FactorNotFound",
    "InvalidArgument",
    "Inventory",
    "Line",
    "Match",
    "Measured",
    "Measures",
    "Overlay",
    "RangeChoice",
    "ResultOverflow",
    "TanheError",
    "TextError",
    "UnconfirmedFactor",
    "UnitMismatch",
    "UnknownName",
    "ZeroDenominator",
    "__version__",
    "balance_activity",
    "balance_close",
    "comprehensive_energy",
    "constants",
    "convert",
    "cumulative_decline",
    "data_edition",
    "electricity_coal",
    "energy",
    "energy_intensity",
    "errors",
    "exact_sum",
    "factors",
    "fuel_combustion",
    "gwp",
    "hot_water_heat",
    "intensity_decline",
    "land",
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
    "units",
]
