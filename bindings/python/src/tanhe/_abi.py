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


class tanhe_parameter(Structure):
    """A value or a choice that a method of land needs besides the amount."""

    _fields_ = [
        ("value", c_double),
        ("property", c_int32),
        ("variant", c_int32),
        ("unit", c_int32),
        ("reserved", c_int32),
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
        ("variant", c_int32),
        ("parameter_count", c_int32),
        ("reserved", c_int32),
        ("parameters", tanhe_parameter * c.PARAMETERS_MAX),
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
        ("removal_co2_t", c_double),
        ("u", c_double),
        ("energy_gj", c_double),
        ("amount", c_double),
        ("line", c_int64),
        ("factors", tanhe_factor * c.LINE_FACTORS),
        ("parameters", tanhe_parameter * c.PARAMETERS_MAX),
        ("category", c_int32),
        ("subject", c_int32),
        ("unit", c_int32),
        ("variant", c_int32),
        ("region", c_int32),
        ("year", c_int32),
        ("method", c_int32),
        ("formula", c_int32),
        ("ch4_status", c_int32),
        ("n2o_status", c_int32),
        ("coal_status", c_int32),
        ("parameter_count", c_int32),
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
        ("removal_co2_t", c_double),
        ("net_co2e_t", c_double),
        ("u", c_double),
        ("u_covered", c_double),
        ("u_removal", c_double),
        ("rows", c_int64),
        ("missing_ch4", c_int64),
        ("missing_n2o", c_int64),
        ("missing_coal", c_int64),
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
        ("all_variant", c_int32),
        ("variant", tanhe_pointer),
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


class tanhe_zone_result(Structure):
    """A climate zone and what made it."""

    _fields_ = [
        ("factors", tanhe_factor * 2),
        ("zone", c_int32),
        ("part", c_int32),
    ]


class tanhe_building_carrier(Structure):
    """A carrier of a building's year."""

    _fields_ = [
        ("amount", c_double),
        ("kwh_per_unit", c_double),
    ]


class tanhe_building_energy_result(Structure):
    """Carriers as one energy."""

    _fields_ = [
        ("energy_kwh", c_double),
        ("basis", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_quota_figures(Structure):
    """Measured use against its quota."""

    _fields_ = [
        ("size", c_double),
        ("energy", c_double),
        ("measured", c_double),
        ("corrected", c_double),
        ("constraint", c_double),
        ("guide", c_double),
        ("over_constraint", c_double),
        ("over_guide", c_double),
        ("share_constraint", c_double),
        ("share_guide", c_double),
        ("cut_constraint", c_double),
        ("cut_guide", c_double),
        ("unit", c_int32),
        ("verdict", c_int32),
        ("basis", c_int32),
        ("correction", c_int32),
    ]


class tanhe_building(Structure):
    """A public building's year."""

    _fields_ = [
        ("area_m2", c_double),
        ("energy_kwh", c_double),
        ("hours", c_double),
        ("area_per_person_m2", c_double),
        ("occupancy", c_double),
        ("room_share", c_double),
        ("subtype", c_int32),
        ("building_class", c_int32),
        ("zone", c_int32),
        ("correction", c_int32),
        ("basis", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_quota_result(Structure):
    """A building against its quota."""

    _fields_ = [
        ("figures", tanhe_quota_figures),
        ("corrections", c_double * 2),
        ("factors", tanhe_factor * c.QUOTA_FACTORS),
    ]


class tanhe_plain_quota(Structure):
    """A quota of a household or of heat."""

    _fields_ = [
        ("figures", tanhe_quota_figures),
        ("constraint", tanhe_factor),
        ("guide", tanhe_factor),
        ("reference", tanhe_factor),
    ]


class tanhe_building_columns(Structure):
    """Public buildings as arrays, one element a building."""

    _fields_ = [
        ("area_m2", tanhe_pointer),
        ("energy_kwh", tanhe_pointer),
        ("hours", tanhe_pointer),
        ("area_per_person_m2", tanhe_pointer),
        ("occupancy", tanhe_pointer),
        ("room_share", tanhe_pointer),
        ("subtype", tanhe_pointer),
        ("building_class", tanhe_pointer),
        ("zone", tanhe_pointer),
        ("all_subtype", c_int32),
        ("all_class", c_int32),
        ("all_zone", c_int32),
        ("correction", c_int32),
        ("basis", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_result_pointer(Union):
    """A pointer to results in a slot of 8 bytes."""

    _fields_ = [
        ("address", c_void_p),
        ("width", c_int64),
    ]


class tanhe_building_outputs(Structure):
    """Where the results of each building go."""

    _fields_ = [
        ("corrected", tanhe_result_pointer),
        ("share_constraint", tanhe_result_pointer),
        ("share_guide", tanhe_result_pointer),
        ("cut_constraint", tanhe_result_pointer),
        ("cut_guide", tanhe_result_pointer),
        ("verdict", tanhe_result_pointer),
        ("status", tanhe_result_pointer),
    ]


class tanhe_rank_summary(Structure):
    """A column of buildings in short."""

    _fields_ = [
        ("area_m2", c_double),
        ("energy_kwh", c_double),
        ("cut_constraint_kwh", c_double),
        ("cut_guide_kwh", c_double),
        ("over", c_int64),
        ("between", c_int64),
        ("guide", c_int64),
        ("bad", c_int64),
        ("listed", c_int64),
    ]


class tanhe_building_use(Structure):
    """A carrier of the operating year, of one end use or of all together."""

    _fields_ = [
        ("consumed", c_double),
        ("renewable", c_double),
        ("ef_kgco2", c_double),
        ("subject", c_int32),
        ("unit", c_int32),
    ]


class tanhe_building_use_result(Structure):
    """What became of it."""

    _fields_ = [
        ("net", c_double),
        ("co2_kg", c_double),
        ("factors", tanhe_factor * 3),
    ]


class tanhe_operation_result(Structure):
    """Operating carbon."""

    _fields_ = [
        ("gross_kgco2", c_double),
        ("sink_kgco2", c_double),
        ("net_kgco2", c_double),
        ("kgco2_per_m2_year", c_double),
        ("kgco2_per_m2_life", c_double),
        ("life_kgco2", c_double),
        ("area_m2", c_double),
        ("life_year", c_double),
        ("items", c_int64),
    ]


class tanhe_building_material(Structure):
    """A material and its way to the site."""

    _fields_ = [
        ("amount", c_double),
        ("ef_kgco2e", c_double),
        ("mass_t", c_double),
        ("distance_km", c_double),
        ("ef_per_tkm", c_double),
        ("material", c_int32),
        ("unit", c_int32),
        ("freight", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_building_material_result(Structure):
    """What became of it."""

    _fields_ = [
        ("material_kgco2e", c_double),
        ("transport_kgco2e", c_double),
        ("mass_t", c_double),
        ("material", tanhe_factor),
        ("freight", tanhe_factor),
        ("distance", tanhe_factor),
    ]


class tanhe_embodied_result(Structure):
    """Embodied carbon."""

    _fields_ = [
        ("materials_kgco2e", c_double),
        ("transport_kgco2e", c_double),
        ("total_kgco2e", c_double),
        ("kgco2e_per_m2", c_double),
        ("area_m2", c_double),
    ]


class tanhe_reduction_result(Structure):
    """A design against the requirement."""

    _fields_ = [
        ("rate", c_double),
        ("cut", c_double),
        ("required_rate", c_double),
        ("required_cut", c_double),
        ("factors", tanhe_factor * 2),
        ("rate_met", c_int32),
        ("cut_met", c_int32),
    ]


class tanhe_pv_result(Structure):
    """Energy of a PV plant over its life."""

    _fields_ = [
        ("energy_kwh", c_double),
        ("last_share", c_double),
        ("first_loss", c_double),
        ("yearly_loss", c_double),
        ("factors", tanhe_factor * 2),
    ]


class tanhe_building_share_result(Structure):
    """A share and the plan's target for it."""

    _fields_ = [
        ("share", c_double),
        ("target", c_double),
        ("gap", c_double),
        ("factor", tanhe_factor),
        ("definition", c_int32),
        ("met", c_int32),
        ("target_status", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_datacentre_result(Structure):
    """A data centre's PUE, grade and duties."""

    _fields_ = [
        ("pue", c_double),
        ("total_kwh", c_double),
        ("it_kwh", c_double),
        ("coal_tce", c_double),
        ("factors", tanhe_factor * c.PUE_FACTORS),
        ("grade_best", c_int32),
        ("grade_worst", c_int32),
        ("above_new", c_int32),
        ("retrofit", c_int32),
        ("supervised", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_institution_year(Structure):
    """A year of a public institution, or of many together."""

    _fields_ = [
        ("electricity_kwh", c_double),
        ("heating_electricity_kwh", c_double),
        ("gas_m3", c_double),
        ("gas_kgce_per_m3", c_double),
        ("other_kgce", c_double),
        ("heating_kgce", c_double),
        ("transport_kgce", c_double),
        ("water_m3", c_double),
        ("co2_kg", c_double),
        ("area_m2", c_double),
        ("heated_area_m2", c_double),
        ("persons", c_double),
        ("rate_gce_per_kwh", c_double),
        ("convention", c_int32),
        ("year", c_int32),
    ]


class tanhe_institution_result(Structure):
    """Indicators of a public institution."""

    _fields_ = [
        ("energy_kgce", c_double),
        ("energy_per_m2", c_double),
        ("energy_per_person", c_double),
        ("nonheating_per_m2", c_double),
        ("heating_per_m2", c_double),
        ("electricity_kwh_per_m2", c_double),
        ("water_m3_per_person", c_double),
        ("co2_kg_per_m2", c_double),
        ("kgce_per_kwh", c_double),
        ("gas_kgce_per_m3", c_double),
        ("electricity", tanhe_factor),
        ("convention", c_int32),
        ("year", c_int32),
    ]


class tanhe_institution_change_result(Structure):
    """Change of four indicators against the targets of a plan."""

    _fields_ = [
        ("change", c_double * c.CHANGE_TARGETS),
        ("target", c_double * c.CHANGE_TARGETS),
        ("factors", tanhe_factor * c.CHANGE_TARGETS),
        ("met", c_int32 * c.CHANGE_TARGETS),
        ("status", c_int32 * c.CHANGE_TARGETS),
        ("base_year", c_int32),
        ("year", c_int32),
    ]


class tanhe_turnover(Structure):
    """Converted turnover and the coefficient that made it."""

    _fields_ = [
        ("converted_tkm", c_double),
        ("freight_tkm", c_double),
        ("passenger_tkm", c_double),
        ("passenger_pkm", c_double),
        ("coefficient", tanhe_factor),
    ]


class tanhe_transport_boundary(Structure):
    """What an intensity counts."""

    _fields_ = [
        ("modes", c_int32),
        ("bus", c_int32),
        ("taxi", c_int32),
        ("electricity", c_int32),
        ("grid_year", c_int32),
        ("electricity_coal", c_int32),
        ("rail", c_int32),
        ("series", c_int32),
    ]


class tanhe_transport_row(Structure):
    """A mode's year."""

    _fields_ = [
        ("converted_tkm", c_double),
        ("energy_tce", c_double),
        ("co2_t", c_double),
        ("mode", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_transport_mode(Structure):
    """A mode in a result."""

    _fields_ = [
        ("converted_tkm", c_double),
        ("energy_tce", c_double),
        ("co2_t", c_double),
        ("share", c_double),
        ("co2_g_per_tkm", c_double),
        ("kgce_per_100tkm", c_double),
        ("mode", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_transport_intensity(Structure):
    """Intensity of a year."""

    _fields_ = [
        ("converted_tkm", c_double),
        ("energy_tce", c_double),
        ("co2_t", c_double),
        ("co2_g_per_tkm", c_double),
        ("kgce_per_100tkm", c_double),
        ("modes", tanhe_transport_mode * c.TRANSPORT_MODES),
        ("boundary", tanhe_transport_boundary),
    ]


class tanhe_transport_effect(Structure):
    """What a mode did to the change, in the unit of the intensity."""

    _fields_ = [
        ("share_base", c_double),
        ("share_current", c_double),
        ("intensity_base", c_double),
        ("intensity_current", c_double),
        ("structure", c_double),
        ("intensity", c_double),
        ("change", c_double),
        ("mode", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_transport_change(Structure):
    """Change of an intensity and where it comes from."""

    _fields_ = [
        ("base", c_double),
        ("current", c_double),
        ("relative", c_double),
        ("structure", c_double),
        ("intensity", c_double),
        ("change", c_double),
        ("rounding", c_double),
        ("effects", tanhe_transport_effect * c.TRANSPORT_MODES),
        ("boundary_base", tanhe_transport_boundary),
        ("boundary_current", tanhe_transport_boundary),
        ("measure", c_int32),
        ("grid", c_int32),
    ]


class tanhe_service_result(Structure):
    """Energy and CO2 per unit of work."""

    _fields_ = [
        ("kgce_per_unit", c_double),
        ("kgco2_per_unit", c_double),
        ("energy_tce", c_double),
        ("co2_t", c_double),
        ("work", c_double),
        ("service", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_fleet_class(Structure):
    """Vehicles of one class, fuel and emission stage."""

    _fields_ = [
        ("vehicles", c_double),
        ("distance_km", c_double),
        ("consumption", c_double),
        ("density_kg_per_l", c_double),
        ("charging_efficiency", c_double),
        ("unit", c_int32),
        ("fuel", c_int32),
        ("vehicle", c_int32),
        ("variant", c_int32),
        ("region", c_int32),
        ("year", c_int32),
    ]


class tanhe_fleet_emission(Structure):
    """Emissions of a class."""

    _fields_ = [
        ("distance_km", c_double),
        ("amount", c_double),
        ("energy_gj", c_double),
        ("co2_t", c_double),
        ("co2_bio_t", c_double),
        ("ch4_t", c_double),
        ("n2o_t", c_double),
        ("electricity_mwh", c_double),
        ("indirect_co2_t", c_double),
        ("given", tanhe_fleet_class),
        ("factors", tanhe_factor * c.FLEET_FACTORS),
        ("amount_unit", c_int32),
        ("ch4_status", c_int32),
        ("n2o_status", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_fleet_total(Structure):
    """Exact totals of a fleet."""

    _fields_ = [
        ("vehicles", c_double),
        ("distance_km", c_double),
        ("energy_gj", c_double),
        ("co2_t", c_double),
        ("co2_bio_t", c_double),
        ("ch4_t", c_double),
        ("n2o_t", c_double),
        ("electricity_mwh", c_double),
        ("indirect_co2_t", c_double),
        ("classes", c_int64),
        ("missing_energy", c_int64),
        ("missing_ch4", c_int64),
        ("missing_n2o", c_int64),
    ]


class tanhe_fleet_scale(Structure):
    """How a fleet was fitted to the sales of a fuel."""

    _fields_ = [
        ("scale", c_double),
        ("sold", c_double),
        ("computed", c_double),
        ("scaled", c_double),
        ("fuel", c_int32),
        ("unit", c_int32),
    ]


class tanhe_oil(Structure):
    """Gasoline and diesel of the sectors."""

    _fields_ = [
        ("gasoline", c_double * c.OIL_SECTORS),
        ("diesel", c_double * c.OIL_SECTORS),
    ]


class tanhe_oil_split(Structure):
    """Oil moved to transport."""

    _fields_ = [
        ("given", tanhe_oil),
        ("shares", tanhe_oil),
        ("moved", tanhe_oil),
        ("left", tanhe_oil),
        ("gasoline_t", c_double),
        ("diesel_t", c_double),
        ("gasoline_before_t", c_double),
        ("gasoline_after_t", c_double),
        ("diesel_before_t", c_double),
        ("diesel_after_t", c_double),
    ]


class tanhe_urea_result(Structure):
    """CO2 of urea."""

    _fields_ = [
        ("co2_t", c_double),
        ("additive_kg", c_double),
        ("urea_share", c_double),
        ("share", tanhe_factor),
    ]


class tanhe_defined_share(Structure):
    """A share by a named definition."""

    _fields_ = [
        ("share", c_double),
        ("part", c_double),
        ("whole", c_double),
        ("definition", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_trips(Structure):
    """Trips of residents."""

    _fields_ = [
        ("public_transport", c_double),
        ("bicycle", c_double),
        ("walking", c_double),
        ("car", c_double),
        ("taxi", c_double),
        ("other_motorised", c_double),
    ]


class tanhe_green_travel(Structure):
    """What a city's green travel assessment looks at."""

    _fields_ = [
        ("implementation_points", c_double),
        ("target_points", c_double),
        ("item_21", c_double),
        ("target_21", c_double),
        ("item_22", c_double),
        ("target_22", c_double),
    ]


class tanhe_green_travel_result(Structure):
    """The assessment."""

    _fields_ = [
        ("points", c_double),
        ("pass_points", c_double),
        ("threshold", tanhe_factor),
        ("met_21", c_int32),
        ("met_22", c_int32),
        ("passed", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_reduction(Structure):
    """Baseline, project and what is left of the difference."""

    _fields_ = [
        ("baseline_t", c_double),
        ("project_t", c_double),
        ("leakage_t", c_double),
        ("reduction_t", c_double),
    ]


class tanhe_shore_power(Structure):
    """Shore power."""

    _fields_ = [
        ("electricity_mwh", c_double),
        ("fuel_rate_g_per_kwh", c_double),
        ("fuel_co2_t_per_t", c_double),
        ("loss", c_double),
        ("grid_co2_t_per_mwh", c_double),
        ("fuel", c_int32),
        ("region", c_int32),
        ("year", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_shore_result(Structure):
    """Net reduction of shore power."""

    _fields_ = [
        ("reduction", tanhe_reduction),
        ("fuel_t", c_double),
        ("grid_mwh", c_double),
        ("used", tanhe_shore_power),
        ("factors", tanhe_factor * c.SHORE_FACTORS),
    ]


class tanhe_mode_shift(Structure):
    """Goods moved from the road to rail or water."""

    _fields_ = [
        ("quantity_t", c_double),
        ("road_km", c_double),
        ("main_km", c_double),
        ("access_km", c_double),
        ("road_kg_per_tkm", c_double),
        ("main_kg_per_tkm", c_double),
        ("access_kg_per_tkm", c_double),
        ("road", c_int32),
        ("main", c_int32),
        ("access", c_int32),
        ("property", c_int32),
    ]


class tanhe_shift_result(Structure):
    """Reduction by a shift of mode."""

    _fields_ = [
        ("reduction", tanhe_reduction),
        ("road_tkm", c_double),
        ("main_tkm", c_double),
        ("access_tkm", c_double),
        ("main_t", c_double),
        ("access_t", c_double),
        ("used", tanhe_mode_shift),
        ("factors", tanhe_factor * c.SHIFT_FACTORS),
    ]


class tanhe_ev_trip(Structure):
    """Distance driven with a new-energy vehicle instead of one with an engine."""

    _fields_ = [
        ("distance_km", c_double),
        ("baseline_per_100km", c_double),
        ("baseline_kg_per_unit", c_double),
        ("electricity_per_100km", c_double),
        ("grid_kg_per_kwh", c_double),
        ("fuel_per_100km", c_double),
        ("fuel_kg_per_unit", c_double),
        ("leakage_kg", c_double),
    ]


class tanhe_car_pool(Structure):
    """A shared ride 顺风车."""

    _fields_ = [
        ("persons_pkm", c_double),
        ("baseline_g_per_pkm", c_double),
        ("car_km", c_double),
        ("car_g_per_km", c_double),
        ("platform_kwh", c_double),
        ("grid_kg_per_kwh", c_double),
    ]


class tanhe_trip_factor(Structure):
    """Saving per passenger-km by a named method."""

    _fields_ = [
        ("baseline_g_per_pkm", c_double),
        ("mode_g_per_pkm", c_double),
        ("saving_g_per_pkm", c_double),
        ("method", c_int32),
        ("region", c_int32),
        ("year", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_trip_saving(Structure):
    """Savings by a published factor per trip."""

    _fields_ = [
        ("co2_t", c_double),
        ("trips", c_double),
        ("factor", tanhe_factor),
        ("method", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_bef_whole(Structure):
    """Biomass expansion factor of the whole tree."""

    _fields_ = [
        ("value", c_double),
    ]


class tanhe_bef_above(Structure):
    """Biomass expansion factor above ground."""

    _fields_ = [
        ("value", c_double),
        ("root_shoot", c_double),
    ]


class tanhe_bcef(Structure):
    """Above-ground biomass over volume (BCEF), t/m3, and the roots over the above-ground."""

    _fields_ = [
        ("value", c_double),
        ("root_shoot", c_double),
    ]


class tanhe_carbon_fraction(Structure):
    """Carbon over dry matter and whose it is."""

    _fields_ = [
        ("value", c_double),
        ("source", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_carbon_change(Structure):
    """A change of carbon stock over one year (or over the period where it says so)."""

    _fields_ = [
        ("gain_tc", c_double),
        ("loss_tc", c_double),
        ("change_tc", c_double),
        ("co2_t", c_double),
        ("sink_co2_t", c_double),
        ("fraction", tanhe_carbon_fraction),
        ("method", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_species_volume(Structure):
    """A volume of a species or group."""

    _fields_ = [
        ("volume_m3", c_double),
        ("wood_density", c_double),
        ("bef", tanhe_bef_whole),
    ]


class tanhe_area_change(Structure):
    """A change of area of bamboo, economic or shrub forest."""

    _fields_ = [
        ("area_before_ha", c_double),
        ("area_after_ha", c_double),
        ("years", c_double),
        ("biomass_t_per_ha", c_double),
    ]


class tanhe_forest_provincial_data(Structure):
    """What the provincial guideline asks."""

    _fields_ = [
        ("tree_volume_m3", c_double),
        ("scattered_volume_m3", c_double),
        ("wood_density", c_double),
        ("bef", tanhe_bef_whole),
        ("total_growth_rate", c_double),
        ("consumption_rate", c_double),
        ("fraction", tanhe_carbon_fraction),
        ("bamboo", tanhe_area_change),
        ("economic", tanhe_area_change),
        ("shrub", tanhe_area_change),
        ("consumption", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_forest_provincial_result(Structure):
    """Its parts, tC a year."""

    _fields_ = [
        ("tree_growth_tc", c_double),
        ("scattered_growth_tc", c_double),
        ("consumption_tc", c_double),
        ("bamboo_tc", c_double),
        ("economic_tc", c_double),
        ("shrub_tc", c_double),
        ("total", tanhe_carbon_change),
        ("mortality_in_sink", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_forest_conversion_data(Structure):
    """A conversion of forest to other land."""

    _fields_ = [
        ("area_ha", c_double),
        ("mean_area_10_years_ha", c_double),
        ("biomass_before_t_per_ha", c_double),
        ("biomass_after_t_per_ha", c_double),
        ("on_site", c_double),
        ("off_site", c_double),
        ("decayed", c_double),
        ("oxidised", c_double),
        ("fraction", tanhe_carbon_fraction),
        ("ch4_c_per_c", c_double),
        ("n2o_n_per_n", c_double),
        ("n_per_c", c_double),
    ]


class tanhe_forest_conversion_result(Structure):
    """Emissions of forest conversion."""

    _fields_ = [
        ("on_site_co2_t", c_double),
        ("off_site_co2_t", c_double),
        ("decay_co2_t", c_double),
        ("co2_t", c_double),
        ("ch4_t", c_double),
        ("n2o_t", c_double),
        ("burnt_on_site_tc", c_double),
    ]


class tanhe_forest_gain_loss_data(Structure):
    """Gain-loss."""

    _fields_ = [
        ("area_ha", c_double),
        ("growth_t_per_ha", c_double),
        ("growth_root_shoot", c_double),
        ("fraction", tanhe_carbon_fraction),
        ("harvest_m3", c_double),
        ("harvest", tanhe_bcef),
        ("fuelwood_m3", c_double),
        ("fuelwood_t", c_double),
        ("disturbed_ha", c_double),
        ("disturbed_t_per_ha", c_double),
        ("disturbed_fraction", c_double),
    ]


class tanhe_forest_stock(Structure):
    """A forest stock at a time."""

    _fields_ = [
        ("area_ha", c_double),
        ("volume_m3_per_ha", c_double),
        ("bcef", tanhe_bcef),
        ("fraction", tanhe_carbon_fraction),
        ("year", c_double),
    ]


class tanhe_survey(Structure):
    """A figure of a survey."""

    _fields_ = [
        ("value", c_double),
        ("year", c_int32),
        ("definition", c_int32),
    ]


class tanhe_survey_change(Structure):
    """Growth between two surveys."""

    _fields_ = [
        ("years", c_double),
        ("change", c_double),
        ("change_per_year", c_double),
        ("relative", c_double),
        ("net_stock_growth", c_double),
        ("definition_before", c_int32),
        ("definition_after", c_int32),
        ("comparable", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_tree_equation(Structure):
    """A published equation, or the caller's own (source TANHE_SOURCE_MEASURED, index -1)."""

    _fields_ = [
        ("a", c_double),
        ("b", c_double),
        ("dbh_min_cm", c_double),
        ("dbh_max_cm", c_double),
        ("species", c_int32),
        ("source", c_int32),
        ("part", c_int32),
        ("form", c_int32),
        ("region", c_int32),
        ("grade", c_int32),
        ("match", c_int32),
        ("index", c_int32),
        ("reserved", c_int32 * 2),
    ]


class tanhe_tree_model(Structure):
    """The equations of a species: stem, branch, leaf and root (position part - 1)."""

    _fields_ = [
        ("parts", tanhe_tree_equation * c.TREE_PARTS),
    ]


class tanhe_tree_biomass(Structure):
    """Biomass of a tree."""

    _fields_ = [
        ("stem_kg", c_double),
        ("branch_kg", c_double),
        ("leaf_kg", c_double),
        ("root_kg", c_double),
        ("above_kg", c_double),
        ("whole_kg", c_double),
    ]


class tanhe_tree_total(Structure):
    """Totals of trees."""

    _fields_ = [
        ("above_t", c_double),
        ("root_t", c_double),
        ("whole_t", c_double),
        ("carbon_tc", c_double),
        ("fraction", tanhe_carbon_fraction),
        ("trees", c_int64),
        ("bad", c_int64),
    ]


class tanhe_stand(Structure):
    """A stand by volume, density and above-ground expansion."""

    _fields_ = [
        ("volume_m3", c_double),
        ("wood_density", c_double),
        ("bef", tanhe_bef_above),
        ("fraction", tanhe_carbon_fraction),
    ]


class tanhe_stand_carbon(Structure):
    """Biomass and carbon of stands."""

    _fields_ = [
        ("above_t", c_double),
        ("root_t", c_double),
        ("whole_t", c_double),
        ("carbon_tc", c_double),
        ("stock_co2_t", c_double),
        ("fraction", tanhe_carbon_fraction),
    ]


class tanhe_plot_sample(Structure):
    """Per-hectare values of plots in strata, as arrays."""

    _fields_ = [
        ("per_ha", tanhe_pointer),
        ("stratum", tanhe_pointer),
        ("stratum_area_ha", tanhe_pointer),
        ("plots", c_int64),
        ("strata", c_int64),
        ("confidence", c_double),
    ]


class tanhe_plot_estimate(Structure):
    """An estimate from plots."""

    _fields_ = [
        ("mean_per_ha", c_double),
        ("total", c_double),
        ("standard_error", c_double),
        ("t", c_double),
        ("half_width", c_double),
        ("relative_error", c_double),
        ("area_ha", c_double),
        ("confidence", c_double),
        ("degrees_of_freedom", c_int64),
    ]


class tanhe_project_data(Structure):
    """A period of a project."""

    _fields_ = [
        ("project_sink_co2_t", c_double),
        ("baseline_sink_co2_t", c_double),
        ("emissions_co2e_t", c_double),
        ("leakage_co2_t", c_double),
        ("relative_error", c_double),
        ("deduction", c_double),
        ("buffer", c_double),
        ("edition", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_project_result(Structure):
    """Creditable removals of a period."""

    _fields_ = [
        ("project_sink_co2_t", c_double),
        ("deducted_sink_co2_t", c_double),
        ("net_sink_co2_t", c_double),
        ("buffer_sink_co2_t", c_double),
        ("credited_sink_co2_t", c_double),
        ("deduction", c_double),
        ("buffer", c_double),
        ("deduction_factor", tanhe_factor),
        ("buffer_factor", tanhe_factor),
        ("edition", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_project_monitored(Structure):
    """Two monitorings, ex post."""

    _fields_ = [
        ("before_stock_co2_t", c_double),
        ("after_stock_co2_t", c_double),
        ("sink_co2_t", c_double),
        ("years", c_double),
        ("yearly_sink_co2_t", c_double),
        ("change_relative_error", c_double),
        ("half_width_co2_t", c_double),
    ]


class tanhe_shrub_data(Structure):
    """Shrub of a project, tC."""

    _fields_ = [
        ("area_ha", c_double),
        ("forest_t_per_ha", c_double),
        ("ratio", c_double),
        ("crown_cover", c_double),
        ("root_shoot", c_double),
        ("fraction", tanhe_carbon_fraction),
    ]


class tanhe_bamboo_age(Structure):
    """Culms of an age."""

    _fields_ = [
        ("culms_per_ha", c_double),
        ("culm_kg", c_double),
        ("fraction", tanhe_carbon_fraction),
    ]


class tanhe_wetland_data(Structure):
    """A wetland."""

    _fields_ = [
        ("area_ha", c_double),
        ("burial_tc_per_ha", c_double),
        ("ch4_kg_per_ha", c_double),
        ("n2o_kg_per_ha", c_double),
        ("subject", c_int32),
        ("variant", c_int32),
        ("gwp", c_int32),
        ("allow", c_int32),
    ]


class tanhe_wetland_result(Structure):
    """Burial and CH4 side by side."""

    _fields_ = [
        ("co2_t", c_double),
        ("ch4_t", c_double),
        ("n2o_t", c_double),
        ("ch4_co2e_t", c_double),
        ("n2o_co2e_t", c_double),
        ("net_co2e_t", c_double),
        ("co2_factor", tanhe_factor),
        ("ch4_factor", tanhe_factor),
        ("n2o_factor", tanhe_factor),
        ("ch4_gwp", tanhe_factor),
        ("n2o_gwp", tanhe_factor),
        ("in_inventory", c_int32),
        ("co2_status", c_int32),
        ("ch4_status", c_int32),
        ("n2o_status", c_int32),
    ]


class tanhe_soil_data(Structure):
    """A soil and its use."""

    _fields_ = [
        ("reference_tc_per_ha", c_double),
        ("f_land_use", c_double),
        ("f_management", c_double),
        ("f_input", c_double),
        ("soil", c_int32),
        ("climate", c_int32),
        ("land", c_int32),
        ("land_use", c_int32),
        ("management", c_int32),
        ("input", c_int32),
    ]


class tanhe_soil_stock(Structure):
    """A soil's carbon stock."""

    _fields_ = [
        ("soc_tc_per_ha", c_double),
        ("factors", tanhe_factor * 4),
    ]


class tanhe_fire_result(Structure):
    """Gases of a fire."""

    _fields_ = [
        ("burnt_t", c_double),
        ("co2_t", c_double),
        ("co2_bio_t", c_double),
        ("co_t", c_double),
        ("ch4_t", c_double),
        ("n2o_t", c_double),
        ("factors", tanhe_factor * 4),
        ("co_status", c_int32),
        ("reserved", c_int32),
    ]


class tanhe_rice_season_result(Structure):
    """CH4 of rice by season."""

    _fields_ = [
        ("ch4_t", c_double),
        ("factor", tanhe_factor),
    ]


class tanhe_rice_data(Structure):
    """A rice field for the IPCC method."""

    _fields_ = [
        ("area_ha", c_double),
        ("days", c_double),
        ("baseline_kg_per_ha_day", c_double),
        ("sf_water", c_double),
        ("sf_preseason", c_double),
        ("organic_t_per_ha", c_double * c.RICE_ORGANICS),
        ("organic", c_int32 * c.RICE_ORGANICS),
        ("place", c_int32),
        ("water", c_int32),
        ("preseason", c_int32),
        ("allow", c_int32),
    ]


class tanhe_rice_result(Structure):
    """CH4 of a rice field."""

    _fields_ = [
        ("ch4_t", c_double),
        ("ef_kg_per_ha_day", c_double),
        ("sf_organic", c_double),
        ("days", c_double),
        ("factors", tanhe_factor * c.RICE_FACTORS),
        ("organic_factors", tanhe_factor * c.RICE_ORGANICS),
    ]


class tanhe_soil_n_data(Structure):
    """Nitrogen of a year, t N."""

    _fields_ = [
        ("synthetic_t", c_double),
        ("organic_t", c_double),
        ("residue_t", c_double),
        ("pasture_t", c_double),
        ("excreted_t", c_double),
        ("rice_share", c_double),
        ("volatilised_synthetic", c_double),
        ("volatilised_organic", c_double),
        ("leached", c_double),
        ("ef_direct", c_double),
        ("ef_rice", c_double),
        ("ef_pasture", c_double),
        ("ef_deposited", c_double),
        ("ef_leached", c_double),
        ("zone", c_int32),
        ("allow", c_int32),
    ]


class tanhe_soil_n_result(Structure):
    """N2O of managed soils."""

    _fields_ = [
        ("direct_n2o_t", c_double),
        ("deposited_n2o_t", c_double),
        ("leached_n2o_t", c_double),
        ("n2o_t", c_double),
        ("volatilised_tn", c_double),
        ("leached_tn", c_double),
        ("factors", tanhe_factor * c.SOIL_N_FACTORS),
    ]


class tanhe_crop_data(Structure):
    """A crop's residues."""

    _fields_ = [
        ("yield_t", c_double),
        ("returned", c_double),
        ("dry_ratio", c_double),
        ("n_straw", c_double),
        ("harvest_index", c_double),
        ("root_shoot", c_double),
        ("crop", c_int32),
        ("allow", c_int32),
    ]


class tanhe_livestock_data(Structure):
    """A herd."""

    _fields_ = [
        ("head", c_double),
        ("enteric_kg", c_double),
        ("manure_ch4_kg", c_double),
        ("manure_n2o_kg", c_double),
        ("animal", c_int32),
        ("enteric", c_int32),
        ("manure", c_int32),
        ("allow", c_int32),
    ]


class tanhe_livestock_result(Structure):
    """Gases of a herd."""

    _fields_ = [
        ("enteric_ch4_t", c_double),
        ("manure_ch4_t", c_double),
        ("manure_n2o_t", c_double),
        ("factors", tanhe_factor * 3),
        ("enteric_status", c_int32),
        ("manure_ch4_status", c_int32),
        ("manure_n2o_status", c_int32),
        ("reserved", c_int32),
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
    "tanhe_climate_zone": (c_int32, [POINTER(tanhe_catalog), c_int32, c_int32, POINTER(tanhe_zone_result)]),
    "tanhe_climate_zone_by_degree_days": (
        c_int32,
        [POINTER(tanhe_catalog), c_double, c_double, c_int32, POINTER(tanhe_zone_result)],
    ),
    "tanhe_building_energy": (
        c_int32,
        [c_size_t, POINTER(tanhe_building_carrier), c_int32, POINTER(tanhe_building_energy_result)],
    ),
    "tanhe_building_quota": (
        c_int32,
        [POINTER(tanhe_catalog), POINTER(tanhe_building), c_int32, POINTER(tanhe_quota_result)],
    ),
    "tanhe_building_mixed": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            c_size_t,
            POINTER(tanhe_building),
            c_int32,
            POINTER(tanhe_quota_figures),
            POINTER(tanhe_quota_result),
            POINTER(c_size_t),
        ],
    ),
    "tanhe_household_quota": (
        c_int32,
        [POINTER(tanhe_catalog), c_int32, c_double, c_int32, c_int32, c_int32, POINTER(tanhe_plain_quota)],
    ),
    "tanhe_heating_quota": (
        c_int32,
        [POINTER(tanhe_catalog), c_double, c_double, c_int32, c_int32, POINTER(tanhe_plain_quota)],
    ),
    "tanhe_building_rank": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            POINTER(tanhe_building_columns),
            c_size_t,
            c_int32,
            c_int32,
            POINTER(tanhe_building_outputs),
            c_size_t,
            POINTER(c_int64),
            POINTER(c_double),
            POINTER(tanhe_rank_summary),
        ],
    ),
    "tanhe_building_operation": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            c_size_t,
            POINTER(tanhe_building_use),
            c_double,
            c_double,
            c_double,
            c_int32,
            c_int32,
            c_int32,
            POINTER(tanhe_operation_result),
            POINTER(tanhe_building_use_result),
            POINTER(c_size_t),
        ],
    ),
    "tanhe_building_embodied": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            c_size_t,
            POINTER(tanhe_building_material),
            c_double,
            c_int32,
            POINTER(tanhe_embodied_result),
            POINTER(tanhe_building_material_result),
            POINTER(c_size_t),
        ],
    ),
    "tanhe_design_reduction": (
        c_int32,
        [POINTER(tanhe_catalog), c_int32, c_double, c_double, c_int32, POINTER(tanhe_reduction_result)],
    ),
    "tanhe_pv_energy": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            c_int32,
            c_double,
            c_int32,
            c_double,
            c_double,
            c_int32,
            c_int32,
            POINTER(tanhe_pv_result),
            POINTER(c_double),
        ],
    ),
    "tanhe_building_share": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            c_int32,
            c_double,
            c_double,
            c_int32,
            c_int32,
            c_int32,
            POINTER(tanhe_building_share_result),
        ],
    ),
    "tanhe_datacentre": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            c_double,
            c_double,
            c_double,
            c_int32,
            c_int32,
            c_int32,
            POINTER(tanhe_datacentre_result),
        ],
    ),
    "tanhe_institution_indicators": (
        c_int32,
        [POINTER(tanhe_catalog), POINTER(tanhe_institution_year), c_int32, POINTER(tanhe_institution_result)],
    ),
    "tanhe_institution_change": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            POINTER(tanhe_institution_result),
            POINTER(tanhe_institution_result),
            c_int32,
            c_int32,
            c_int32,
            POINTER(tanhe_institution_change_result),
        ],
    ),
    "tanhe_university_persons": (c_int32, [c_double, c_double, c_double, POINTER(c_double)]),
    "tanhe_school_persons": (c_int32, [c_double, c_double, c_double, POINTER(c_double)]),
    "tanhe_hospital_water": (c_int32, [c_double, c_size_t, POINTER(c_double), POINTER(c_double)]),
    "tanhe_table_turnover_convention": (POINTER(tanhe_table), []),
    "tanhe_table_caac_statistics": (POINTER(tanhe_table), []),
    "tanhe_table_transport_practice": (POINTER(tanhe_table), []),
    "tanhe_table_nra_2024": (POINTER(tanhe_table), []),
    "tanhe_table_mot_green_transport": (POINTER(tanhe_table), []),
    "tanhe_table_sc_action_2024": (POINTER(tanhe_table), []),
    "tanhe_table_xiangtan_plan_2023": (POINTER(tanhe_table), []),
    "tanhe_table_marine_engines_2016": (POINTER(tanhe_table), []),
    "tanhe_table_shandong_yearbook_2006": (POINTER(tanhe_table), []),
    "tanhe_table_guangzhou_metro_2017": (POINTER(tanhe_table), []),
    "tanhe_table_imo": (POINTER(tanhe_table), []),
    "tanhe_table_cdm_tool12": (POINTER(tanhe_table), []),
    "tanhe_table_gb50176_2016": (POINTER(tanhe_table), []),
    "tanhe_table_gbt51161_2016": (POINTER(tanhe_table), []),
    "tanhe_table_db37t2672_2019": (POINTER(tanhe_table), []),
    "tanhe_table_public_institutions_cn": (POINTER(tanhe_table), []),
    "tanhe_table_gb55015_2021": (POINTER(tanhe_table), []),
    "tanhe_table_edge": (POINTER(tanhe_table), []),
    "tanhe_table_gb40879_2021": (POINTER(tanhe_table), []),
    "tanhe_table_green_datacentre_2025": (POINTER(tanhe_table), []),
    "tanhe_table_energy_review": (POINTER(tanhe_table), []),
    "tanhe_table_fuel_standards": (POINTER(tanhe_table), []),
    "tanhe_converted_turnover": (
        c_int32,
        [POINTER(tanhe_catalog), c_int32, c_double, c_double, c_int32, c_int32, POINTER(tanhe_turnover)],
    ),
    "tanhe_converted_turnover_n": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            c_size_t,
            POINTER(c_int32),
            POINTER(c_double),
            POINTER(c_double),
            POINTER(c_int32),
            c_int32,
            POINTER(c_double),
            POINTER(c_double),
            POINTER(c_size_t),
        ],
    ),
    "tanhe_operating_intensity": (
        c_int32,
        [POINTER(tanhe_transport_boundary), c_size_t, POINTER(tanhe_transport_row), POINTER(tanhe_transport_intensity)],
    ),
    "tanhe_operating_change": (
        c_int32,
        [
            POINTER(tanhe_transport_intensity),
            POINTER(tanhe_transport_intensity),
            c_int32,
            c_int32,
            POINTER(tanhe_transport_change),
        ],
    ),
    "tanhe_service_intensity": (c_int32, [c_int32, c_double, c_double, c_double, POINTER(tanhe_service_result)]),
    "tanhe_fleet_class_emission": (
        c_int32,
        [POINTER(tanhe_catalog), POINTER(tanhe_fleet_class), c_int32, POINTER(tanhe_fleet_emission)],
    ),
    "tanhe_fleet_emission_n": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            c_size_t,
            POINTER(tanhe_fleet_class),
            c_int32,
            POINTER(tanhe_fleet_total),
            POINTER(tanhe_fleet_emission),
            POINTER(c_size_t),
        ],
    ),
    "tanhe_fleet_reconcile": (
        c_int32,
        [
            c_size_t,
            POINTER(tanhe_fleet_class),
            c_int32,
            c_double,
            c_int32,
            POINTER(tanhe_fleet_class),
            POINTER(tanhe_fleet_scale),
            POINTER(c_size_t),
        ],
    ),
    "tanhe_split_oil": (c_int32, [POINTER(tanhe_oil), POINTER(tanhe_oil), POINTER(tanhe_oil_split)]),
    "tanhe_oil_split_shares": (c_int32, [POINTER(tanhe_catalog), c_int32, POINTER(tanhe_oil), POINTER(tanhe_factor)]),
    "tanhe_charging_energy": (c_int32, [c_double, c_double, c_double, POINTER(c_double)]),
    "tanhe_urea_co2": (c_int32, [POINTER(tanhe_catalog), c_double, c_double, c_int32, POINTER(tanhe_urea_result)]),
    "tanhe_vehicle_share": (c_int32, [c_int32, c_double, c_double, POINTER(tanhe_defined_share)]),
    "tanhe_trip_share": (c_int32, [c_int32, POINTER(tanhe_trips), POINTER(tanhe_defined_share)]),
    "tanhe_green_travel_assess": (
        c_int32,
        [POINTER(tanhe_catalog), POINTER(tanhe_green_travel), c_int32, POINTER(tanhe_green_travel_result)],
    ),
    "tanhe_reduction_total": (c_int32, [c_size_t, POINTER(tanhe_reduction), POINTER(tanhe_reduction)]),
    "tanhe_shore_power_reduction": (
        c_int32,
        [POINTER(tanhe_catalog), POINTER(tanhe_shore_power), c_int32, POINTER(tanhe_shore_result)],
    ),
    "tanhe_mode_shift_reduction": (
        c_int32,
        [POINTER(tanhe_catalog), POINTER(tanhe_mode_shift), c_int32, POINTER(tanhe_shift_result)],
    ),
    "tanhe_mode_shift_reduction_n": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            c_size_t,
            POINTER(tanhe_mode_shift),
            c_int32,
            POINTER(tanhe_reduction),
            POINTER(tanhe_shift_result),
            POINTER(c_size_t),
        ],
    ),
    "tanhe_ev_trip_reduction": (c_int32, [POINTER(tanhe_ev_trip), POINTER(tanhe_reduction)]),
    "tanhe_ev_trip_reduction_n": (
        c_int32,
        [c_size_t, POINTER(tanhe_ev_trip), POINTER(tanhe_reduction), POINTER(tanhe_reduction), POINTER(c_size_t)],
    ),
    "tanhe_car_pool_reduction": (c_int32, [POINTER(tanhe_car_pool), POINTER(tanhe_reduction)]),
    "tanhe_trip_factor_of": (
        c_int32,
        [
            c_int32,
            c_size_t,
            POINTER(c_double),
            POINTER(c_double),
            c_double,
            c_int32,
            c_int32,
            POINTER(tanhe_trip_factor),
        ],
    ),
    "tanhe_trip_savings": (
        c_int32,
        [POINTER(tanhe_trip_factor), c_size_t, POINTER(c_double), POINTER(c_double), POINTER(c_double)],
    ),
    "tanhe_trip_saving_published": (
        c_int32,
        [POINTER(tanhe_catalog), c_int32, c_int32, c_double, c_int32, c_int32, c_int32, POINTER(tanhe_trip_saving)],
    ),
    "tanhe_table_ipcc2006_v4": (POINTER(tanhe_table), []),
    "tanhe_table_ipcc2019_v4": (POINTER(tanhe_table), []),
    "tanhe_table_wetlands_2013": (POINTER(tanhe_table), []),
    "tanhe_table_efdb_china": (POINTER(tanhe_table), []),
    "tanhe_table_taojiang_2017": (POINTER(tanhe_table), []),
    "tanhe_table_zhejiang_2016": (POINTER(tanhe_table), []),
    "tanhe_table_huitong_2016": (POINTER(tanhe_table), []),
    "tanhe_table_guangdong_2018": (POINTER(tanhe_table), []),
    "tanhe_table_ar_cm": (POINTER(tanhe_table), []),
    "tanhe_table_ccer_14_001": (POINTER(tanhe_table), []),
    "tanhe_table_provincial_land_2011": (POINTER(tanhe_table), []),
    "tanhe_bef_whole_find": (
        c_int32,
        [POINTER(tanhe_catalog), c_int32, c_int32, c_int32, POINTER(tanhe_bef_whole), POINTER(tanhe_factor)],
    ),
    "tanhe_bef_above_find": (
        c_int32,
        [POINTER(tanhe_catalog), c_int32, c_int32, c_int32, c_int32, POINTER(tanhe_bef_above), POINTER(tanhe_factor)],
    ),
    "tanhe_bcef_of": (c_int32, [c_double, POINTER(tanhe_bef_above), POINTER(tanhe_bcef)]),
    "tanhe_carbon_fraction_find": (
        c_int32,
        [
            POINTER(tanhe_catalog),
            c_int32,
            c_int32,
            c_int32,
            c_int32,
            c_int32,
            POINTER(tanhe_carbon_fraction),
            POINTER(tanhe_factor),
        ],
    ),
    "tanhe_forest_means": (
        c_int32,
        [c_size_t, POINTER(tanhe_species_volume), POINTER(c_double), POINTER(c_double), POINTER(tanhe_bef_whole)],
    ),
    "tanhe_forest_provincial": (
        c_int32,
        [POINTER(tanhe_forest_provincial_data), POINTER(tanhe_forest_provincial_result)],
    ),
    "tanhe_forest_conversion_values": (
        c_int32,
        [POINTER(tanhe_catalog), c_int32, POINTER(tanhe_forest_conversion_data), POINTER(tanhe_factor)],
    ),
    "tanhe_forest_conversion": (
        c_int32,
        [POINTER(tanhe_forest_conversion_data), POINTER(tanhe_forest_conversion_result)],
    ),
    "tanhe_forest_gain_loss": (c_int32, [POINTER(tanhe_forest_gain_loss_data), POINTER(tanhe_carbon_change)]),
    "tanhe_forest_stock_carbon": (c_int32, [POINTER(tanhe_forest_stock), POINTER(c_double)]),
    "tanhe_forest_stock_difference": (
        c_int32,
        [POINTER(tanhe_forest_stock), POINTER(tanhe_forest_stock), POINTER(tanhe_carbon_change)],
    ),
    "tanhe_survey_compare": (c_int32, [POINTER(tanhe_survey), POINTER(tanhe_survey), POINTER(tanhe_survey_change)]),
    "tanhe_forest_cover": (c_int32, [c_double, c_double, c_double, c_double, POINTER(c_double)]),
    "tanhe_tree_equation_at": (c_int32, [c_size_t, POINTER(tanhe_tree_equation)]),
    "tanhe_tree_equation_find": (c_int32, [c_int32, c_int32, c_int32, POINTER(tanhe_tree_equation)]),
    "tanhe_tree_equation_text": (c_int32, [POINTER(tanhe_tree_equation), c_int32, c_char_p, c_size_t]),
    "tanhe_tree_evaluate": (c_int32, [POINTER(tanhe_tree_equation), c_double, c_double, POINTER(c_double)]),
    "tanhe_stand_volume_biomass": (c_int32, [POINTER(tanhe_tree_equation), c_double, c_double, POINTER(c_double)]),
    "tanhe_tree_model_find": (c_int32, [c_int32, c_int32, POINTER(tanhe_tree_model)]),
    "tanhe_tree": (c_int32, [POINTER(tanhe_tree_model), c_double, c_double, POINTER(tanhe_tree_biomass)]),
    "tanhe_tree_n": (
        c_int32,
        [
            POINTER(tanhe_tree_model),
            c_size_t,
            c_size_t,
            POINTER(c_int32),
            POINTER(c_double),
            POINTER(c_double),
            POINTER(tanhe_carbon_fraction),
            POINTER(c_double),
            POINTER(c_double),
            POINTER(c_int32),
            POINTER(tanhe_tree_total),
        ],
    ),
    "tanhe_stand_mix": (c_int32, [c_size_t, POINTER(tanhe_stand), POINTER(tanhe_stand_carbon)]),
    "tanhe_plot_estimate_of": (c_int32, [POINTER(tanhe_plot_sample), POINTER(tanhe_plot_estimate)]),
    "tanhe_project_init": (c_int32, [POINTER(tanhe_project_data)]),
    "tanhe_project_reduction": (
        c_int32,
        [POINTER(tanhe_catalog), POINTER(tanhe_project_data), c_int32, POINTER(tanhe_project_result)],
    ),
    "tanhe_project_curve": (
        c_int32,
        [
            c_size_t,
            POINTER(c_double),
            c_double,
            POINTER(tanhe_stand),
            POINTER(c_double),
            POINTER(c_double),
            POINTER(c_double),
        ],
    ),
    "tanhe_project_between": (
        c_int32,
        [
            POINTER(tanhe_plot_estimate),
            c_double,
            POINTER(tanhe_plot_estimate),
            c_double,
            POINTER(tanhe_project_monitored),
        ],
    ),
    "tanhe_shrub_init": (c_int32, [POINTER(tanhe_shrub_data)]),
    "tanhe_shrub_carbon": (
        c_int32,
        [POINTER(tanhe_catalog), POINTER(tanhe_shrub_data), c_int32, POINTER(c_double), POINTER(tanhe_factor)],
    ),
    "tanhe_bamboo_stand": (c_int32, [c_size_t, POINTER(tanhe_bamboo_age), POINTER(c_double), POINTER(c_double)]),
    "tanhe_bamboo_moso": (c_int32, [POINTER(tanhe_catalog), c_int32, POINTER(tanhe_bamboo_age), POINTER(tanhe_factor)]),
    "tanhe_urban_trees": (
        c_int32,
        [POINTER(tanhe_catalog), c_int32, c_double, c_int32, POINTER(tanhe_carbon_change), POINTER(tanhe_factor)],
    ),
    "tanhe_wetland_init": (c_int32, [POINTER(tanhe_wetland_data)]),
    "tanhe_wetland": (c_int32, [POINTER(tanhe_catalog), POINTER(tanhe_wetland_data), POINTER(tanhe_wetland_result)]),
    "tanhe_soil_init": (c_int32, [POINTER(tanhe_soil_data)]),
    "tanhe_soil_carbon": (
        c_int32,
        [POINTER(tanhe_catalog), POINTER(tanhe_soil_data), c_int32, POINTER(tanhe_soil_stock)],
    ),
    "tanhe_soil_change": (c_int32, [c_double, c_double, c_double, c_double, POINTER(tanhe_carbon_change)]),
    "tanhe_hwp_rate": (c_int32, [c_double, POINTER(c_double)]),
    "tanhe_hwp_rate_find": (
        c_int32,
        [POINTER(tanhe_catalog), c_int32, c_int32, POINTER(c_double), POINTER(tanhe_factor)],
    ),
    "tanhe_hwp_decay": (
        c_int32,
        [
            c_size_t,
            POINTER(c_double),
            c_double,
            c_double,
            POINTER(c_double),
            POINTER(c_double),
            POINTER(tanhe_carbon_change),
        ],
    ),
    "tanhe_fire": (
        c_int32,
        [POINTER(tanhe_catalog), c_int32, c_double, c_double, c_double, c_int32, POINTER(tanhe_fire_result)],
    ),
    "tanhe_rice_season": (
        c_int32,
        [POINTER(tanhe_catalog), c_int32, c_int32, c_double, c_int32, POINTER(tanhe_rice_season_result)],
    ),
    "tanhe_rice_init": (c_int32, [POINTER(tanhe_rice_data)]),
    "tanhe_rice": (c_int32, [POINTER(tanhe_catalog), POINTER(tanhe_rice_data), POINTER(tanhe_rice_result)]),
    "tanhe_soil_n_init": (c_int32, [POINTER(tanhe_soil_n_data)]),
    "tanhe_soil_n2o": (c_int32, [POINTER(tanhe_catalog), POINTER(tanhe_soil_n_data), POINTER(tanhe_soil_n_result)]),
    "tanhe_crop_init": (c_int32, [POINTER(tanhe_crop_data)]),
    "tanhe_crop_residue_n": (
        c_int32,
        [POINTER(tanhe_catalog), POINTER(tanhe_crop_data), POINTER(c_double), POINTER(tanhe_factor)],
    ),
    "tanhe_livestock_mean": (c_int32, [c_double, c_double, POINTER(c_double)]),
    "tanhe_livestock_init": (c_int32, [POINTER(tanhe_livestock_data)]),
    "tanhe_livestock": (
        c_int32,
        [POINTER(tanhe_catalog), POINTER(tanhe_livestock_data), POINTER(tanhe_livestock_result)],
    ),
    "tanhe_manure_temperature": (c_int32, [c_double, POINTER(c_int32)]),
    "tanhe_soil_lime": (
        c_int32,
        [POINTER(tanhe_catalog), c_int32, c_double, c_int32, POINTER(c_double), POINTER(tanhe_factor)],
    ),
}
