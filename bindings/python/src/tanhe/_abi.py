# SPDX-License-Identifier: MIT
"""What the C library looks like from Python: structs, and the types of every function.

With `constants` this is the package's one declaration of the C interface; everything else calls through it. Names are
those of the C headers, where the meaning is written. A test proves every layout, type and name equal to the headers,
so a C function, field or constant without its line here fails.
"""

from __future__ import annotations

from ctypes import (
    POINTER,
    Structure,
    Union,
    c_char,
    c_char_p,
    c_double,
    c_int32,
    c_int64,
    c_size_t,
    c_uint8,
    c_uint16,
    c_uint32,
    c_void_p,
)
from typing import Any

from . import constants as c


class tanhe_text_error(Structure):
    """Where and why a text could not be read."""

    _fields_ = [
        ("line", c_int64),
        ("column", c_int32),
        ("status", c_int32),
        ("name", c_char * 24),
        ("reason", c_char * 120),
    ]


class tanhe_sum(Structure):
    """A running total."""

    _fields_ = [
        ("limb", c_int64 * c.SUM_LIMBS),
        ("added", c_int64),
        ("refused", c_int64),
        ("pending", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_pointer(Union):
    """A pointer in a slot of 8 bytes, so that layouts agree between 32- and 64-bit machines."""

    _fields_ = [
        ("address", c_void_p),
        ("width", c_int64),
    ]


class tanhe_factor_row(Structure):
    """One published value as stored; 64 bytes."""

    _fields_ = [
        ("key", c_int64),
        ("value", c_double),
        ("low", c_double),
        ("high", c_double),
        ("region", c_int32),
        ("year", c_int32),
        ("unit", c_int32),
        ("grades", c_int32),
        ("locator", tanhe_pointer),
        ("remark", tanhe_pointer),
    ]


class tanhe_table(Structure):
    """One document; its rows are sorted by key, region, year."""

    _fields_ = [
        ("rows", tanhe_pointer),
        ("text", tanhe_pointer),
        ("length", c_int64),
        ("properties", c_int64),
        ("count", c_int32),
        ("source", c_int32),
        ("flags", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_catalog(Structure):
    """An ordered list of tables."""

    _fields_ = [
        ("tables", tanhe_pointer * c.CATALOG_MAX),
        ("count", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_query(Structure):
    """What is asked."""

    _fields_ = [
        ("subject", c_int32),
        ("property", c_int32),
        ("variant", c_int32),
        ("region", c_int32),
        ("year", c_int32),
        ("allow", c_int32),
    ]


class tanhe_factor(Structure):
    """A value and everything known of it; texts by tanhe_factor_text."""

    _fields_ = [
        ("value", c_double),
        ("low", c_double),
        ("high", c_double),
        ("subject", c_int32),
        ("property", c_int32),
        ("variant", c_int32),
        ("region", c_int32),
        ("year", c_int32),
        ("unit", c_int32),
        ("source", c_int32),
        ("grade", c_int32),
        ("bounds_grade", c_int32),
        ("match", c_int32),
        ("table", c_int32),
        ("row", c_int32),
    ]


class tanhe_steam_point(Structure):
    """A point of the printed steam tables."""

    _fields_ = [
        ("pressure_mpa", c_double),
        ("temperature_degc", c_double),
        ("enthalpy_kj_per_kg", c_double),
        ("kind", c_int32),
        ("grade", c_int32),
        ("match", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_coal_result(Structure):
    """An amount in standard coal and the coefficient that made it."""

    _fields_ = [
        ("coal_tce", c_double),
        ("amount", c_double),
        ("coefficient", tanhe_factor),
        ("unit", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_energy_item(Structure):
    """One energy kind of a consumption; negative amounts are supplied to others."""

    _fields_ = [
        ("amount", c_double),
        ("subject", c_int32),
        ("unit", c_int32),
    ]


class tanhe_energy_mix(Structure):
    """The energy mix of a year."""

    _fields_ = [
        ("primary_power_mwh", c_double),
        ("other_non_fossil_tce", c_double),
        ("fossil_tce", c_double),
    ]


class tanhe_share_result(Structure):
    """Non-fossil share and what made it."""

    _fields_ = [
        ("share", c_double),
        ("non_fossil_tce", c_double),
        ("total_tce", c_double),
        ("power_tce", c_double),
        ("tce_per_mwh", c_double),
        ("coefficient", tanhe_factor),
    ]


class tanhe_fuel_measured(Structure):
    """The caller's own measured values; NaN for none."""

    _fields_ = [
        ("ncv_gj", c_double),
        ("carbon_content", c_double),
        ("oxidation", c_double),
        ("ef_co2", c_double),
        ("ef_ch4", c_double),
        ("ef_n2o", c_double),
    ]


class tanhe_fuel_emission(Structure):
    """Emissions of burning a fuel."""

    _fields_ = [
        ("amount", c_double),
        ("energy_gj", c_double),
        ("co2_t", c_double),
        ("co2_bio_t", c_double),
        ("ch4_t", c_double),
        ("n2o_t", c_double),
        ("factors", tanhe_factor * c.FUEL_FACTORS),
        ("unit", c_int32),
        ("ch4_status", c_int32),
        ("n2o_status", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_indirect_result(Structure):
    """Indirect emissions of one purchase."""

    _fields_ = [
        ("co2_t", c_double),
        ("amount", c_double),
        ("factor", tanhe_factor),
    ]


class tanhe_power_contract(Structure):
    """Power under one instrument."""

    _fields_ = [
        ("amount_mwh", c_double),
        ("ef_t_per_mwh", c_double),
        ("kind", c_int32),
        ("proven_for_year", c_int32),
    ]


class tanhe_market_result(Structure):
    """Both totals of purchased electricity, as the Guidance asks where contracts exist."""

    _fields_ = [
        ("location_co2_t", c_double),
        ("market_co2_t", c_double),
        ("amount_mwh", c_double),
        ("contracted_mwh", c_double),
        ("contracted_co2_t", c_double),
        ("residual_mwh", c_double),
        ("residual_co2_t", c_double),
        ("residual_is_average", c_int32),
        ("reserved", c_int32),
        ("average", tanhe_factor),
        ("residual", tanhe_factor),
    ]


class tanhe_heat_content(Structure):
    """Heat content of a mass of steam or hot water."""

    _fields_ = [
        ("heat_gj", c_double),
        ("mass_t", c_double),
        ("enthalpy_kj_per_kg", c_double),
        ("deducted_kj_per_kg", c_double),
        ("reference", tanhe_factor),
        ("state", tanhe_steam_point),
        ("temperature_degc", c_double),
    ]


class tanhe_balance_closure(Structure):
    """Residuals of a balance column, in its unit; a whole balance is 0."""

    _fields_ = [
        ("column", c_double),
        ("transformation", c_double),
        ("final_use", c_double),
    ]


class tanhe_balance_activity(Structure):
    """Activity data for combustion from one balance column, in its unit."""

    _fields_ = [
        ("total", c_double),
        ("thermal_power", c_double),
        ("heat_supply", c_double),
        ("industry", c_double),
        ("agriculture", c_double),
        ("construction", c_double),
        ("transport", c_double),
        ("commercial", c_double),
        ("residential", c_double),
    ]


class tanhe_activity(Structure):
    """One activity row."""

    _fields_ = [
        ("amount", c_double),
        ("ncv", c_double),
        ("carbon_content", c_double),
        ("oxidation", c_double),
        ("ef_co2", c_double),
        ("ef_ch4", c_double),
        ("ef_n2o", c_double),
        ("u_amount", c_double),
        ("u_factor", c_double),
        ("line", c_int64),
        ("category", c_int32),
        ("subject", c_int32),
        ("unit", c_int32),
        ("region", c_int32),
        ("year", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_activity_reader(Structure):
    """Reads activity rows from CSV text in memory; caller's storage, contents private."""

    _fields_ = [
        ("text", tanhe_pointer),
        ("private_state", c_int64 * 64),
    ]


class tanhe_inventory_settings(Structure):
    """What a whole inventory is computed under; partial inventories merge only under the same."""

    _fields_ = [
        ("gwp", c_int32),
        ("allow", c_int32),
        ("region", c_int32),
        ("year", c_int32),
        ("reserved", c_int32 * 2),
    ]


class tanhe_line(Structure):
    """The result of one row."""

    _fields_ = [
        ("co2_t", c_double),
        ("co2_bio_t", c_double),
        ("ch4_t", c_double),
        ("n2o_t", c_double),
        ("fgas_co2e_t", c_double),
        ("co2e_t", c_double),
        ("indirect_co2_t", c_double),
        ("coal_tce", c_double),
        ("indirect_tce", c_double),
        ("u", c_double),
        ("energy_gj", c_double),
        ("amount", c_double),
        ("line", c_int64),
        ("factors", tanhe_factor * c.LINE_FACTORS),
        ("category", c_int32),
        ("subject", c_int32),
        ("unit", c_int32),
        ("region", c_int32),
        ("year", c_int32),
        ("method", c_int32),
        ("ch4_status", c_int32),
        ("n2o_status", c_int32),
        ("coal_status", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_measures(Structure):
    """Totals of a selection of lines."""

    _fields_ = [
        ("co2_t", c_double),
        ("co2_bio_t", c_double),
        ("ch4_t", c_double),
        ("n2o_t", c_double),
        ("fgas_co2e_t", c_double),
        ("co2e_t", c_double),
        ("indirect_co2_t", c_double),
        ("coal_tce", c_double),
        ("indirect_tce", c_double),
        ("u", c_double),
        ("u_covered", c_double),
        ("rows", c_int64),
        ("missing_ch4", c_int64),
        ("missing_n2o", c_int64),
        ("missing_coal", c_int64),
        ("reserved", c_int64),
    ]


class tanhe_activity_columns(Structure):
    """Activity rows as arrays, one element a row."""

    _fields_ = [
        ("amount", tanhe_pointer),
        ("ncv", tanhe_pointer),
        ("carbon_content", tanhe_pointer),
        ("oxidation", tanhe_pointer),
        ("ef_co2", tanhe_pointer),
        ("ef_ch4", tanhe_pointer),
        ("ef_n2o", tanhe_pointer),
        ("u_amount", tanhe_pointer),
        ("u_factor", tanhe_pointer),
        ("category", tanhe_pointer),
        ("subject", tanhe_pointer),
        ("unit", tanhe_pointer),
        ("region", tanhe_pointer),
        ("year", tanhe_pointer),
        ("all_category", c_int32),
        ("all_subject", c_int32),
        ("all_unit", c_int32),
        ("reserved", c_int32 * 3),
    ]


class tanhe_inventory(Structure):
    """An inventory in the caller's memory; contents private."""


class tanhe_meter_ratio(Structure):
    """A fraction of integers."""

    _fields_ = [
        ("numerator", c_uint32),
        ("denominator", c_uint32),
    ]


class tanhe_meter_config(Structure):
    """What a count is worth, and what to believe."""

    _fields_ = [
        ("unit", tanhe_meter_ratio),
        ("energy", tanhe_meter_ratio),
        ("coal", tanhe_meter_ratio),
        ("modulus", c_int64),
        ("max_counts", c_uint32),
        ("gap_s", c_int32),
        ("clock_tolerance_s", c_int32),
        ("several", c_int32),
    ]


class tanhe_meter_period(Structure):
    """CO2 factors of a stretch of time."""

    _fields_ = [
        ("begin", c_int64),
        ("factors", tanhe_pointer),
        ("duration_s", c_uint32),
        ("step_s", c_uint32),
        ("count", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_meter_schedule(Structure):
    """When which CO2 factor holds."""

    _fields_ = [
        ("periods", tanhe_pointer),
        ("count", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_meter_numerator(Structure):
    """An exact numerator of 96 bits, lowest word first."""

    _fields_ = [
        ("word", c_uint32 * 3),
    ]


class tanhe_meter(Structure):
    """A running meter, 128 bytes on every machine."""

    _fields_ = [
        ("time", c_int64),
        ("reading", c_int64),
        ("pending", c_int64),
        ("energy", tanhe_meter_numerator * c.METER_TARIFFS),
        ("coal", tanhe_meter_numerator),
        ("co2", tanhe_meter_numerator),
        ("sequence", c_uint32),
        ("denominators", c_uint32),
        ("gaps", c_uint16),
        ("steps_back", c_uint16),
        ("rollovers", c_uint16),
        ("refused", c_uint16),
        ("reserved", c_uint32),
    ]


class tanhe_meter_report(Structure):
    """What one reading brought."""

    _fields_ = [
        ("counts", c_int64),
        ("pending", c_int64),
        ("elapsed_s", c_int64),
        ("flags", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_meter_totals(Structure):
    """The totals of a meter, each the exact result rounded down once."""

    _fields_ = [
        ("energy_mwh", c_int64),
        ("tariff_energy_mwh", c_int64 * c.METER_TARIFFS),
        ("coal_mg", c_int64),
        ("co2_mg", c_int64),
        ("pending_counts", c_int64),
        ("time", c_int64),
        ("gaps", c_int32),
        ("steps_back", c_int32),
        ("rollovers", c_int32),
        ("refused", c_int32),
    ]


# name: (type of the result, types of the arguments). tanhe_id and tanhe_status are int32_t; texts are c_char_p.
FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    # base
    "tanhe_status_text": (c_char_p, [c_int32, c_int32]),
    "tanhe_version": (c_char_p, []),
    "tanhe_data_edition": (c_char_p, []),
    "tanhe_self_test": (c_int32, []),
    # unit
    "tanhe_unit_parse": (c_int32, [c_char_p, c_size_t, POINTER(c_int32)]),
    "tanhe_unit_print": (c_int32, [c_int32, c_int32, c_char_p, c_size_t]),
    "tanhe_unit_dimension": (c_int32, [c_int32, POINTER(c_int32)]),
    "tanhe_unit_convert": (c_int32, [c_double, c_int32, c_int32, POINTER(c_double)]),
    "tanhe_unit_convert_n": (c_int32, [c_size_t, POINTER(c_double), c_int32, c_int32, POINTER(c_double)]),
    "tanhe_unit_atom": (c_int32, [c_size_t, POINTER(c_int32)]),
    # sum
    "tanhe_sum_init": (c_int32, [POINTER(tanhe_sum)]),
    "tanhe_sum_add": (c_int32, [POINTER(tanhe_sum), c_double]),
    "tanhe_sum_add_n": (c_int32, [POINTER(tanhe_sum), c_size_t, POINTER(c_double)]),
    "tanhe_sum_add_products": (c_int32, [POINTER(tanhe_sum), c_size_t, POINTER(c_double), POINTER(c_double)]),
    "tanhe_sum_merge": (c_int32, [POINTER(tanhe_sum), POINTER(tanhe_sum)]),
    "tanhe_sum_value": (c_int32, [POINTER(tanhe_sum), POINTER(c_double)]),
    "tanhe_sum_compare": (c_int32, [POINTER(tanhe_sum), POINTER(tanhe_sum), POINTER(c_int32)]),
    "tanhe_sum_count": (c_int32, [POINTER(tanhe_sum), POINTER(c_int64), POINTER(c_int64)]),
    "tanhe_sum_write": (c_int32, [POINTER(tanhe_sum), POINTER(c_uint8), c_size_t]),
    "tanhe_sum_read": (c_int32, [POINTER(tanhe_sum), POINTER(c_uint8), c_size_t]),
    # subject
    # factor
    "tanhe_name": (c_char_p, [c_int32, c_int32, c_int32]),
    "tanhe_name_parse": (c_int32, [c_int32, c_char_p, c_size_t, POINTER(c_int32)]),
    "tanhe_name_at": (c_int32, [c_int32, c_size_t, POINTER(c_int32)]),
    "tanhe_subject_kind": (c_int32, [c_int32, POINTER(c_int32)]),
    "tanhe_table_of": (POINTER(tanhe_table), [c_int32]),
    "tanhe_table_gbt32151_34_2024": (POINTER(tanhe_table), []),
    "tanhe_table_gbt32151_22_2024": (POINTER(tanhe_table), []),
    "tanhe_table_provincial_2011": (POINTER(tanhe_table), []),
    "tanhe_table_guidelines24_2013": (POINTER(tanhe_table), []),
    "tanhe_table_cement_2013": (POINTER(tanhe_table), []),
    "tanhe_table_power_2013": (POINTER(tanhe_table), []),
    "tanhe_table_power_2022": (POINTER(tanhe_table), []),
    "tanhe_table_gbt51366_2019": (POINTER(tanhe_table), []),
    "tanhe_table_ipcc2006_v2": (POINTER(tanhe_table), []),
    "tanhe_table_gbt2589_2020": (POINTER(tanhe_table), []),
    "tanhe_table_cesy_2023": (POINTER(tanhe_table), []),
    "tanhe_table_gbt2589_2008": (POINTER(tanhe_table), []),
    "tanhe_table_land_transport_2015": (POINTER(tanhe_table), []),
    "tanhe_table_cec_nea_statistics": (POINTER(tanhe_table), []),
    "tanhe_table_ndrc_coal_upgrade_2021": (POINTER(tanhe_table), []),
    "tanhe_table_statistics_1986": (POINTER(tanhe_table), []),
    "tanhe_table_mee_nbs_grid": (POINTER(tanhe_table), []),
    "tanhe_table_ets_grid": (POINTER(tanhe_table), []),
    "tanhe_table_ncsc_grid": (POINTER(tanhe_table), []),
    "tanhe_table_grid_baseline": (POINTER(tanhe_table), []),
    "tanhe_table_sar": (POINTER(tanhe_table), []),
    "tanhe_table_ar4": (POINTER(tanhe_table), []),
    "tanhe_table_ar5": (POINTER(tanhe_table), []),
    "tanhe_table_ar5_feedback": (POINTER(tanhe_table), []),
    "tanhe_table_ar6": (POINTER(tanhe_table), []),
    "tanhe_table_blends": (POINTER(tanhe_table), []),
    "tanhe_table_gbt32150_2025": (POINTER(tanhe_table), []),
    "tanhe_table_shanghai_2022": (POINTER(tanhe_table), []),
    "tanhe_table_rps_2020": (POINTER(tanhe_table), []),
    "tanhe_table_rps_2021": (POINTER(tanhe_table), []),
    "tanhe_table_rps_2023": (POINTER(tanhe_table), []),
    "tanhe_table_nea_2016": (POINTER(tanhe_table), []),
    "tanhe_table_data_year_commentary": (POINTER(tanhe_table), []),
    "tanhe_table_electricity_statistics": (POINTER(tanhe_table), []),
    "tanhe_profile_china": (POINTER(tanhe_catalog), []),
    "tanhe_profile_ipcc2006": (POINTER(tanhe_catalog), []),
    "tanhe_profile_china_ets": (POINTER(tanhe_catalog), []),
    "tanhe_profile_all": (POINTER(tanhe_catalog), []),
    "tanhe_catalog_init": (c_int32, [POINTER(tanhe_catalog)]),
    "tanhe_catalog_add": (c_int32, [POINTER(tanhe_catalog), POINTER(tanhe_table)]),
    "tanhe_catalog_extend": (c_int32, [POINTER(tanhe_catalog), POINTER(tanhe_catalog)]),
    "tanhe_catalog_count": (c_int32, [POINTER(tanhe_catalog), POINTER(c_size_t)]),
    "tanhe_catalog_row": (c_int32, [POINTER(tanhe_catalog), c_size_t, POINTER(tanhe_factor)]),
    "tanhe_factor_find": (c_int32, [POINTER(tanhe_catalog), POINTER(tanhe_query), POINTER(tanhe_factor)]),
    "tanhe_table_find": (c_int32, [POINTER(tanhe_table), POINTER(tanhe_query), POINTER(tanhe_factor)]),
    "tanhe_factor_text": (c_int32, [POINTER(tanhe_catalog), POINTER(tanhe_factor), c_int32, c_char_p, c_size_t]),
    "tanhe_gwp": (c_int32, [c_int32, c_int32, c_int32, POINTER(tanhe_factor)]),
    "tanhe_steam_at": (c_int32, [c_size_t, POINTER(tanhe_steam_point)]),
    "tanhe_steam_enthalpy": (c_int32, [c_int32, c_double, c_double, POINTER(tanhe_steam_point)]),
    "tanhe_overlay_capacity": (c_int32, [c_char_p, c_size_t, POINTER(c_size_t)]),
    "tanhe_overlay_read": (
        c_int32,
        [
            c_char_p,
            c_size_t,
            POINTER(tanhe_factor_row),
            c_size_t,
            POINTER(tanhe_table),
            POINTER(tanhe_text_error),
            c_size_t,
            POINTER(c_size_t),
        ],
    ),
    # energy
    "tanhe_standard_coal": (
        c_int32,
        [POINTER(tanhe_catalog), c_int32, c_double, c_int32, c_int32, c_int32, POINTER(tanhe_coal_result)],
    ),
    "tanhe_electricity_coal": (
        c_int32,
        [POINTER(tanhe_catalog), c_double, c_int32, c_int32, c_double, c_int32, c_int32, POINTER(tanhe_coal_result)],
    ),
    "tanhe_comprehensive_energy": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            c_size_t,
            POINTER(tanhe_energy_item),
            c_int32,
            c_int32,
            POINTER(c_double),
            POINTER(tanhe_coal_result),
            POINTER(c_size_t),
        ],
    ),
    "tanhe_energy_intensity": (c_int32, [c_double, c_double, POINTER(c_double)]),
    "tanhe_relative_change": (c_int32, [c_double, c_double, POINTER(c_double)]),
    "tanhe_mean_yearly_decline": (c_int32, [c_double, c_int32, POINTER(c_double)]),
    "tanhe_cumulative_decline": (c_int32, [c_size_t, POINTER(c_double), POINTER(c_double)]),
    "tanhe_intensity_decline": (c_int32, [c_double, c_double, POINTER(c_double)]),
    "tanhe_non_fossil_share": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            POINTER(tanhe_energy_mix),
            c_int32,
            c_double,
            c_int32,
            c_int32,
            POINTER(tanhe_share_result),
        ],
    ),
    "tanhe_shares": (c_int32, [c_size_t, POINTER(c_double), POINTER(c_double), POINTER(c_double)]),
    "tanhe_fuel_combustion": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            c_int32,
            c_double,
            c_int32,
            c_int32,
            c_int32,
            c_int32,
            POINTER(tanhe_fuel_measured),
            c_int32,
            POINTER(tanhe_fuel_emission),
        ],
    ),
    "tanhe_purchased_electricity": (
        c_int32,
        [POINTER(tanhe_catalog), c_double, c_int32, c_int32, c_int32, c_int32, POINTER(tanhe_indirect_result)],
    ),
    "tanhe_purchased_electricity_market": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            c_double,
            c_int32,
            c_int32,
            c_int32,
            c_size_t,
            POINTER(tanhe_power_contract),
            c_int32,
            c_int32,
            POINTER(tanhe_market_result),
        ],
    ),
    "tanhe_purchased_heat": (
        c_int32,
        [POINTER(tanhe_catalog), c_double, c_int32, c_int32, c_int32, c_int32, POINTER(tanhe_indirect_result)],
    ),
    "tanhe_steam_heat": (
        c_int32,
        [POINTER(tanhe_catalog), c_double, c_int32, c_double, c_double, c_int32, POINTER(tanhe_heat_content)],
    ),
    "tanhe_hot_water_heat": (c_int32, [POINTER(tanhe_catalog), c_double, c_double, POINTER(tanhe_heat_content)]),
    "tanhe_balance_close": (c_int32, [POINTER(c_double), c_double, POINTER(tanhe_balance_closure)]),
    "tanhe_balance_activity_of": (c_int32, [POINTER(c_double), POINTER(tanhe_balance_activity)]),
    # inventory
    "tanhe_category_parse": (c_int32, [c_char_p, c_size_t, POINTER(c_int32)]),
    "tanhe_category_print": (c_int32, [c_int32, c_char_p, c_size_t]),
    "tanhe_category_name": (c_char_p, [c_int32, c_int32]),
    "tanhe_category_parent": (c_int32, [c_int32, POINTER(c_int32)]),
    "tanhe_category_sector": (c_int32, [c_int32, POINTER(c_int32)]),
    "tanhe_category_within": (c_int32, [c_int32, c_int32]),
    "tanhe_activity_init": (c_int32, [POINTER(tanhe_activity)]),
    "tanhe_activity_reader_init": (
        c_int32,
        [POINTER(tanhe_activity_reader), c_char_p, c_size_t, POINTER(tanhe_text_error)],
    ),
    "tanhe_activity_next": (
        c_int32,
        [POINTER(tanhe_activity_reader), POINTER(tanhe_activity), POINTER(tanhe_text_error)],
    ),
    "tanhe_inventory_line": (
        c_int32,
        [POINTER(tanhe_catalog), POINTER(tanhe_inventory_settings), POINTER(tanhe_activity), POINTER(tanhe_line)],
    ),
    "tanhe_line_explain": (
        c_int32,
        [POINTER(tanhe_catalog), POINTER(tanhe_line), c_char_p, c_size_t, POINTER(c_size_t)],
    ),
    "tanhe_inventory_missing": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            POINTER(tanhe_inventory_settings),
            POINTER(tanhe_activity),
            POINTER(c_int32),
        ],
    ),
    "tanhe_inventory_size": (c_size_t, [c_size_t]),
    "tanhe_inventory_init": (
        c_int32,
        [c_void_p, c_size_t, POINTER(tanhe_inventory_settings), POINTER(POINTER(tanhe_inventory))],
    ),
    "tanhe_inventory_add": (c_int32, [POINTER(tanhe_inventory), POINTER(tanhe_line)]),
    "tanhe_inventory_merge": (c_int32, [POINTER(tanhe_inventory), POINTER(tanhe_inventory)]),
    "tanhe_inventory_total": (c_int32, [POINTER(tanhe_inventory), c_int32, c_int32, POINTER(tanhe_measures)]),
    "tanhe_inventory_next_category": (c_int32, [POINTER(tanhe_inventory), c_int32, POINTER(c_int32)]),
    "tanhe_inventory_next_subject": (c_int32, [POINTER(tanhe_inventory), c_int32, c_int32, POINTER(c_int32)]),
    "tanhe_inventory_work_size": (c_size_t, [c_size_t]),
    "tanhe_inventory_add_n": (
        c_int32,
        [
            POINTER(tanhe_inventory),
            POINTER(tanhe_catalog),
            POINTER(tanhe_activity_columns),
            c_size_t,
            c_void_p,
            c_size_t,
            POINTER(c_int32),
            POINTER(c_size_t),
            POINTER(c_size_t),
        ],
    ),
    "tanhe_view_group": (c_int32, [c_int32, c_int32, POINTER(c_int32)]),
    "tanhe_view_name": (c_char_p, [c_int32, c_int32, c_int32]),
    "tanhe_inventory_view": (c_int32, [POINTER(tanhe_inventory), c_int32, c_int32, POINTER(tanhe_measures)]),
    "tanhe_inventory_write": (c_int32, [POINTER(tanhe_inventory), POINTER(c_uint8), c_size_t, POINTER(c_size_t)]),
    "tanhe_inventory_cells": (c_int32, [POINTER(c_uint8), c_size_t, POINTER(c_size_t)]),
    "tanhe_inventory_read": (c_int32, [POINTER(tanhe_inventory), POINTER(c_uint8), c_size_t]),
    # meter
    "tanhe_meter_start": (c_int32, [POINTER(tanhe_meter), POINTER(tanhe_meter_config), c_int64, c_int64]),
    "tanhe_meter_count": (
        c_int32,
        [
            POINTER(tanhe_meter),
            POINTER(tanhe_meter_config),
            POINTER(tanhe_meter_schedule),
            c_int64,
            c_int32,
            c_int64,
            POINTER(tanhe_meter_report),
        ],
    ),
    "tanhe_meter_read": (
        c_int32,
        [
            POINTER(tanhe_meter),
            POINTER(tanhe_meter_config),
            POINTER(tanhe_meter_schedule),
            c_int64,
            c_int32,
            c_int64,
            POINTER(tanhe_meter_report),
        ],
    ),
    "tanhe_meter_rebase": (c_int32, [POINTER(tanhe_meter), POINTER(tanhe_meter_config), c_int64, c_int64]),
    "tanhe_meter_settle": (c_int32, [POINTER(tanhe_meter), POINTER(tanhe_meter_config), c_int64, c_int32]),
    "tanhe_meter_total": (c_int32, [POINTER(tanhe_meter), POINTER(tanhe_meter_config), POINTER(tanhe_meter_totals)]),
    "tanhe_meter_save": (c_int32, [POINTER(tanhe_meter), POINTER(c_uint8), c_size_t, POINTER(c_int32)]),
    "tanhe_meter_load": (
        c_int32,
        [POINTER(tanhe_meter), POINTER(tanhe_meter_config), POINTER(c_uint8), POINTER(c_uint8)],
    ),
    "tanhe_meter_midnight": (c_int32, [c_int32, c_int32, c_int32, c_int32, POINTER(c_int64)]),
}
