/* SPDX-License-Identifier: MIT */
#ifndef TANHE_ENERGY_H
#define TANHE_ENERGY_H

/**
 * energy 能源 - standard coal, comprehensive energy consumption, intensity, shares of the mix, fuel combustion,
 * purchased electricity and heat, energy balances.
 *
 * Amounts come with a unit (TANHE_UNIT_*), energy is in GJ, standard coal in tce, gases in t. A result that a
 * person may question keeps its intermediate values and the factors used.
 */

#include "tanhe/base.h"
#include "tanhe/factor.h"
#include "tanhe/unit.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- standard coal 折标准煤 ---------------------------------------------------------------------------- */

/** An amount in standard coal and the coefficient that made it. 96 bytes. */
typedef struct tanhe_coal_result {
    double coal_tce;
    double amount; /* as given, in `unit` */
    tanhe_factor coefficient;
    tanhe_id unit;
    int32_t reserved;
} tanhe_coal_result;

/**
 * Standard coal of a fuel, electricity (calorific value 当量值), heat or a medium.
 *
 *     coal = amount * coefficient
 *
 * The edition is the catalog's order: put tanhe_table_gbt2589_2008() first for that edition. The printed
 * coefficient is used, never one derived from a net calorific value (the two differ in the fourth digit).
 *
 * Given
 *   catalog       the documents
 *   subject       TANHE_FUEL_* or TANHE_CARRIER_*
 *   amount, unit  >= 0; mass, volume, energy or electricity as the coefficient has it, or standard coal itself
 *   year          of the activity; 0 none
 *   allow         TANHE_ALLOW_*; natural gas, coke oven gas and others are printed as ranges: RANGE_LOW, RANGE_HIGH
 * Returned
 *   out           the result; m3 for a coefficient per Nm3, or the reverse, is flagged TANHE_MATCH_GAS_STATE
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID; TANHE_EUNIT; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE;
 *   TANHE_ERANGE
 * Source
 *   GB/T 2589-2020 annexes A and B; GB/T 2589-2008 appendix; China Energy Statistical Yearbook appendix
 */
TANHE_API tanhe_status tanhe_standard_coal(const tanhe_catalog *catalog, tanhe_id subject, double amount,
                                           tanhe_id unit, int32_t year, int32_t allow,
                                           tanhe_coal_result *out);

/* How electricity is counted in standard coal. */
#define TANHE_ELECTRICITY_CALORIFIC  1 /* 当量值: 0.1229 kgce/kWh */
#define TANHE_ELECTRICITY_GENERATION 2 /* 等价值, 发电煤耗: gce per kWh generated, of the year */
#define TANHE_ELECTRICITY_SUPPLY     3 /* 等价值, 供电煤耗: gce per kWh supplied, of the year */

/**
 * Standard coal of electricity by a named convention.
 *
 * Given
 *   catalog       the documents
 *   amount, unit  electric energy >= 0
 *   convention    TANHE_ELECTRICITY_*
 *   rate          the caller's own rate in gce/kWh; NaN: the published one of the year
 *   year          year of the rate (the standard asks for the previous year's: the caller decides)
 *   allow         TANHE_ALLOW_*
 * Returned
 *   out           the result
 * Status
 *   as tanhe_standard_coal; TANHE_EARG also for a rate that is not positive
 * Source
 *   GB/T 2589-2020 table A.2; CEC / NEA annual electricity statistics. Generation rates are not built in: no
 *   confirmed copy exists.
 */
TANHE_API tanhe_status tanhe_electricity_coal(const tanhe_catalog *catalog, double amount, tanhe_id unit,
                                              int32_t convention, double rate, int32_t year, int32_t allow,
                                              tanhe_coal_result *out);

/** One energy kind of a consumption; negative amounts are supplied to others. 16 bytes. */
typedef struct tanhe_energy_item {
    double amount;
    tanhe_id subject;
    tanhe_id unit;
} tanhe_energy_item;

/**
 * Comprehensive energy consumption 综合能耗.
 *
 *     E = sum of amount_i * coefficient_i        (exact sum, rounded once)
 *
 * Given
 *   catalog, year, allow  as tanhe_standard_coal
 *   count, items          what was consumed; an amount < 0 is energy supplied to others and deducted
 * Returned
 *   total_tce             E
 *   each                  the results of the items in their order; may be NULL
 *   failed                index of the item that could not be converted; untouched when every item could; may be NULL
 * Status
 *   as tanhe_standard_coal
 * Source
 *   GB/T 2589, formula 1
 */
TANHE_API tanhe_status tanhe_comprehensive_energy(const tanhe_catalog *catalog, size_t count,
                                                  const tanhe_energy_item *items, int32_t year, int32_t allow,
                                                  double *total_tce, tanhe_coal_result *each, size_t *failed);

/* ---- energy intensity 能源强度 -------------------------------------------------------------------------- */

/**
 * Energy per output: of GDP or output value (tce per 10^4 yuan) or of a product (tce per unit of product).
 *
 *     intensity = energy_tce / output
 *
 * Given
 *   energy_tce  >= 0
 *   output      > 0: 10^4 yuan (at constant prices of the period's base year for GDP), or units of product
 * Returned
 *   intensity   tce per 10^4 yuan, or tce per unit of product
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EZERO output is 0; TANHE_ERANGE
 * Source
 *   GB/T 2589, formulas 2 and 3
 */
TANHE_API tanhe_status tanhe_energy_intensity(double energy_tce, double output, double *intensity);

/**
 * Change of an intensity (or any positive quantity) against its base.
 *
 *     change = (current - base) / base           (-0.16 is a decline of 16 %)
 *
 * Status
 *   TANHE_OK; TANHE_EARG negative or not finite; TANHE_EZERO base is 0; TANHE_ERANGE
 */
TANHE_API tanhe_status tanhe_relative_change(double base, double current, double *change);

/**
 * Mean yearly decline 年均下降率 of a cumulative decline.
 *
 *     r = 1 - (1 - D)^(1/n)
 *
 * Given
 *   decline  D, fraction below 1 (negative is a rise)
 *   years    n >= 1
 * Returned
 *   yearly   r; 16 % in five years is 3.43 % a year
 * Status
 *   TANHE_OK; TANHE_EARG
 * Source
 *   confirmed by 潭政发〔2023〕9号 (16 %, five years, 3.43 %)
 */
TANHE_API tanhe_status tanhe_mean_yearly_decline(double decline, int32_t years, double *yearly);

/**
 * Cumulative decline of yearly declines: they multiply, they never add.
 *
 *     D = 1 - product of (1 - d_t)
 *
 * Status
 *   TANHE_OK; TANHE_EARG NULL, a d_t that is not finite or is 1 or more; TANHE_ERANGE
 */
TANHE_API tanhe_status tanhe_cumulative_decline(size_t years, const double *yearly, double *decline);

/**
 * Decline of intensity from real growth rates.
 *
 *     d = 1 - (1 + energy_growth) / (1 + gdp_growth)
 *
 * Status
 *   TANHE_OK; TANHE_EARG not finite, energy_growth < -1; TANHE_EZERO gdp_growth is -1 (or below: TANHE_EARG)
 */
TANHE_API tanhe_status tanhe_intensity_decline(double energy_growth, double gdp_growth, double *decline);

/* ---- shares of the mix 能源结构 -------------------------------------------------------------------------- */

/** The energy mix of a year. 24 bytes. */
typedef struct tanhe_energy_mix {
    double primary_power_mwh;    /* non-fossil primary electricity: hydro, nuclear, wind, solar */
    double other_non_fossil_tce; /* biomass and other non-fossil energy, not as electricity */
    double fossil_tce;           /* everything else */
} tanhe_energy_mix;

/** Non-fossil share and what made it. 112 bytes. */
typedef struct tanhe_share_result {
    double share; /* fraction */
    double non_fossil_tce;
    double total_tce;
    double power_tce; /* the primary electricity in standard coal */
    double tce_per_mwh;
    tanhe_factor coefficient;
} tanhe_share_result;

/**
 * Non-fossil share 非化石能源占比 by a named convention; the two differ by about a factor of two.
 *
 *     share = (W*b + other non-fossil) / (W*b + other non-fossil + fossil)
 *
 * Given
 *   catalog, rate, year, allow  as tanhe_electricity_coal
 *   mix                         all >= 0
 *   convention                  TANHE_ELECTRICITY_CALORIFIC 电热当量法 or TANHE_ELECTRICITY_GENERATION 发电煤耗法
 *                               (the one of the national targets); TANHE_ELECTRICITY_SUPPLY is taken as named
 * Returned
 *   out                         the share, its parts and the coefficient
 * Status
 *   as tanhe_electricity_coal; TANHE_EZERO an empty mix
 */
TANHE_API tanhe_status tanhe_non_fossil_share(const tanhe_catalog *catalog, const tanhe_energy_mix *mix,
                                              int32_t convention, double rate, int32_t year, int32_t allow,
                                              tanhe_share_result *out);

/**
 * Shares of parts in their exact total.
 *
 * Given
 *   count, parts  each >= 0 (tce or any one unit)
 * Returned
 *   shares        fractions of the total, same order
 *   total         the exact total, rounded once
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EZERO the total is 0
 */
TANHE_API tanhe_status tanhe_shares(size_t count, const double *parts, double *shares, double *total);

/* ---- fuel combustion 化石燃料燃烧 ------------------------------------------------------------------------ */

/** The caller's own measured values; NaN for none. 48 bytes. */
typedef struct tanhe_fuel_measured {
    double ncv_gj;         /* net calorific value, GJ per unit of the amount */
    double carbon_content; /* tC/GJ */
    double oxidation;      /* 0 to 1 */
    double ef_co2;         /* t CO2 per unit of the amount; set, it replaces the three above for CO2 */
    double ef_ch4;         /* t CH4 per unit of the amount */
    double ef_n2o;         /* t N2O per unit of the amount */
} tanhe_fuel_measured;

/* Positions in tanhe_fuel_emission.factors; a position unused has factor.property 0. */
#define TANHE_FACTOR_NCV            0
#define TANHE_FACTOR_CARBON_CONTENT 1
#define TANHE_FACTOR_OXIDATION      2
#define TANHE_FACTOR_EF_CO2         3
#define TANHE_FACTOR_EF_CH4         4
#define TANHE_FACTOR_EF_N2O         5
#define TANHE_FUEL_FACTORS          6

/** Emissions of burning a fuel. 496 bytes. Masses NaN where the status beside them is not TANHE_OK. */
typedef struct tanhe_fuel_emission {
    double amount;    /* as given, in `unit` */
    double energy_gj; /* NaN when no net calorific value was needed */
    double co2_t;     /* fossil */
    double co2_bio_t; /* biogenic, a memo item; one of the two is 0 */
    double ch4_t;
    double n2o_t;
    tanhe_factor factors[TANHE_FUEL_FACTORS];
    tanhe_id unit;
    tanhe_status ch4_status; /* why ch4_t is NaN, or TANHE_OK */
    tanhe_status n2o_status;
    int32_t reserved;
} tanhe_fuel_emission;

/**
 * CO2, CH4 and N2O from burning a fuel 化石燃料燃烧排放.
 *
 *     co2_t = amount * NCV * CC * OF * 44/12      or      amount * NCV * EF      or      amount * EF
 *     ch4_t = amount * NCV * EF_CH4               n2o_t = amount * NCV * EF_N2O
 *
 * Carbon content and oxidation rate are taken from the same document, the first of the catalog that has both
 * or an emission factor of its own (an IPCC factor with a Chinese oxidation rate would count the loss twice).
 * The net calorific value is the first of the catalog; an amount in energy needs none. A measured value
 * replaces the document's. CH4 and N2O have no value for many fuels and sectors: then they are NaN and say
 * why, and CO2 is still given.
 *
 * Given
 *   catalog       the documents
 *   fuel          TANHE_FUEL_*
 *   amount, unit  >= 0; mass, gas volume, energy or standard coal
 *   sector        TANHE_VARIANT_* of the sector, for factors that split by it; 0 none
 *   region, year  of the activity; 0 none
 *   measured      NULL for none
 *   allow         TANHE_ALLOW_*
 * Returned
 *   out           the emissions, each value used, and where it came from
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID not a fuel; TANHE_EUNIT; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE;
 *   TANHE_ERANGE (all about CO2)
 * Source
 *   GB/T 32150 and the GB/T 32151 series, annex C; IPCC 2006 vol. 2 eq. 2.1, tables 2.2-2.5
 */
TANHE_API tanhe_status tanhe_fuel_combustion(const tanhe_catalog *catalog, tanhe_id fuel, double amount,
                                             tanhe_id unit, tanhe_id sector, int32_t region, int32_t year,
                                             const tanhe_fuel_measured *measured, int32_t allow,
                                             tanhe_fuel_emission *out);

/* ---- purchased electricity and heat 净购入电力、热力 ------------------------------------------------------ */

/** Indirect emissions of one purchase. 88 bytes. */
typedef struct tanhe_indirect_result {
    double co2_t;
    double amount; /* MWh or GJ */
    tanhe_factor factor;
} tanhe_indirect_result;

/**
 * Purchased electricity, location based.
 *
 *     co2_t = electricity_mwh * grid average factor of the place and year
 *
 * Given
 *   catalog       the documents
 *   amount, unit  electric energy >= 0
 *   region, year  where and when it was used; the enterprise standards use region TANHE_REGION_CHINA
 *   allow         TANHE_ALLOW_EARLIER_YEAR and TANHE_ALLOW_WIDER_REGION are the usual ones: factors appear two
 *                 years late
 * Returned
 *   out           the emission and the factor with its own region and year
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EUNIT; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE; TANHE_ERANGE
 * Source
 *   GHG Protocol Scope 2 Guidance 2015; MEE-NBS announcements
 */
TANHE_API tanhe_status tanhe_purchased_electricity(const tanhe_catalog *catalog, double amount, tanhe_id unit,
                                                   int32_t region, int32_t year, int32_t allow,
                                                   tanhe_indirect_result *out);

/* Contractual instruments, in the order of preference of the Scope 2 Guidance. */
#define TANHE_CONTRACT_CERTIFICATE 1 /* energy attribute certificate 绿证 */
#define TANHE_CONTRACT_DIRECT      2 /* direct contract 绿电直购合同 */
#define TANHE_CONTRACT_SUPPLIER    3 /* supplier-specific factor */

/** Power under one instrument. 24 bytes. */
typedef struct tanhe_power_contract {
    double amount_mwh;   /* > 0 */
    double ef_t_per_mwh; /* >= 0 */
    int32_t kind;        /* TANHE_CONTRACT_* */
    int32_t
        proven_for_year; /* the year whose proof (retirement, settlement) is at hand; must be the asked one */
} tanhe_power_contract;

/** Both totals of purchased electricity, as the Guidance asks where contracts exist. 208 bytes. */
typedef struct tanhe_market_result {
    double location_co2_t;
    double market_co2_t;
    double amount_mwh;
    double contracted_mwh;
    double contracted_co2_t;
    double residual_mwh;
    double residual_co2_t;
    int32_t residual_is_average; /* 1: no residual factor exists, the location-based average stands in */
    int32_t reserved;
    tanhe_factor average;
    tanhe_factor residual;
} tanhe_market_result;

/**
 * Purchased electricity, location based and market based.
 *
 *     market = sum of contract_i * EF_i + (amount - sum of contract_i) * residual factor
 *
 * China's residual factor is the national average excluding market-traded non-fossil electricity; it exists for
 * the country only. When none is found for the year (within `allow`), TANHE_ENOTFOUND, unless average_for_rest.
 *
 * Given
 *   catalog, amount, unit, region, year, allow   as tanhe_purchased_electricity
 *   count, contracts                             each proven for `year`; together not above the amount
 *   average_for_rest                             not 0: let the average stand in for a missing residual factor
 * Returned
 *   out                                          both totals and their parts
 * Status
 *   as tanhe_purchased_electricity; TANHE_EARG also for contracts above the amount; TANHE_ECONFLICT a contract
 *   without proof for the year
 * Source
 *   GHG Protocol Scope 2 Guidance 2015, chapters 4, 6, 7; GB/T 32150-2025
 */
TANHE_API tanhe_status tanhe_purchased_electricity_market(const tanhe_catalog *catalog, double amount,
                                                          tanhe_id unit, int32_t region, int32_t year,
                                                          size_t count, const tanhe_power_contract *contracts,
                                                          int32_t average_for_rest, int32_t allow,
                                                          tanhe_market_result *out);

/**
 * Purchased heat.
 *
 *     co2_t = heat_gj * factor                    (default 0.11 t CO2/GJ; a local value goes first)
 *
 * Given
 *   amount, unit  energy >= 0
 * Status
 *   as tanhe_purchased_electricity
 * Source
 *   GB/T 32150-2025 clauses 7.5.6-7.5.7; 24 industry guidelines 2013-2015
 */
TANHE_API tanhe_status tanhe_purchased_heat(const tanhe_catalog *catalog, double amount, tanhe_id unit,
                                            int32_t region, int32_t year, int32_t allow,
                                            tanhe_indirect_result *out);

/* Whether the feed water's enthalpy is deducted from steam. */
#define TANHE_STEAM_DEDUCTED 1 /* 24 industry guidelines 2013-2015: enthalpy - 83.74 kJ/kg */
#define TANHE_STEAM_FULL     2 /* GB/T 32151.34-2024 eq. (13): the enthalpy itself */

/** Heat content of a mass of steam or hot water. 152 bytes. */
typedef struct tanhe_heat_content {
    double heat_gj;
    double mass_t;
    double enthalpy_kj_per_kg; /* of the steam; of hot water (T - 20) * 4.1868 */
    double deducted_kj_per_kg; /* 0 or the reference enthalpy */
    tanhe_factor reference;    /* the deducted enthalpy, or the specific heat; property 0 when none */
    tanhe_steam_point state;   /* of steam; kind 0 for hot water */
    double temperature_degc;
} tanhe_heat_content;

/**
 * Heat of steam.
 *
 *     heat_gj = mass_t * (enthalpy - deduction) / 1000
 *
 * Given
 *   catalog       the documents (of the deduction)
 *   mass_t        >= 0
 *   kind, pressure_mpa, temperature_degc   as tanhe_steam_enthalpy
 *   rule          TANHE_STEAM_DEDUCTED or TANHE_STEAM_FULL: the documents differ, the caller names one
 * Returned
 *   out           the heat and what made it
 * Status
 *   TANHE_OK; TANHE_EARG also when the steam is colder than the reference; TANHE_ESTATE; TANHE_ENOTFOUND;
 *   TANHE_EUNCONFIRMED; TANHE_ECHOICE; TANHE_ERANGE
 * Source
 *   24 industry guidelines 2013-2015, steam conversion formula; GB/T 32151.34-2024 eq. (13), tables C.4, C.5
 */
TANHE_API tanhe_status tanhe_steam_heat(const tanhe_catalog *catalog, double mass_t, int32_t kind,
                                        double pressure_mpa, double temperature_degc, int32_t rule,
                                        tanhe_heat_content *out);

/**
 * Heat of hot water.
 *
 *     heat_gj = mass_t * (T - 20) * 4.1868 / 1000
 *
 * Status
 *   TANHE_OK; TANHE_EARG also for water below the reference temperature; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED;
 *   TANHE_ECHOICE; TANHE_ERANGE
 * Source
 *   24 industry guidelines 2013-2015, hot-water conversion formula
 */
TANHE_API tanhe_status tanhe_hot_water_heat(const tanhe_catalog *catalog, double mass_t,
                                            double temperature_degc, tanhe_heat_content *out);

/* ---- energy balances 能源平衡表 --------------------------------------------------------------------------- */

/* Rows of a provincial energy balance (China Energy Statistical Yearbook), one column is one energy kind. */
#define TANHE_BALANCE_SUPPLY                 0  /* 可供本地区消费的能源量 */
#define TANHE_BALANCE_TRANSFORMATION         1  /* 加工转换投入(-)产出(+)量 */
#define TANHE_BALANCE_THERMAL_POWER          2  /* 火力发电 */
#define TANHE_BALANCE_HEAT_SUPPLY            3  /* 供热 */
#define TANHE_BALANCE_COAL_WASHING           4  /* 洗选煤 */
#define TANHE_BALANCE_COKING                 5  /* 炼焦 */
#define TANHE_BALANCE_REFINING               6  /* 炼油 */
#define TANHE_BALANCE_GAS_WORKS              7  /* 制气 */
#define TANHE_BALANCE_COKE_REINPUT           8  /* 焦炭再投入量 */
#define TANHE_BALANCE_BRIQUETTES             9  /* 煤制品加工 */
#define TANHE_BALANCE_LOSS                   10 /* 损失量 */
#define TANHE_BALANCE_FINAL                  11 /* 终端消费量 */
#define TANHE_BALANCE_AGRICULTURE            12 /* 农、林、牧、渔、水利业 */
#define TANHE_BALANCE_INDUSTRY               13 /* 工业 */
#define TANHE_BALANCE_INDUSTRY_NON_ENERGY    14 /* 用作原料、材料 */
#define TANHE_BALANCE_CONSTRUCTION           15 /* 建筑业 */
#define TANHE_BALANCE_TRANSPORT              16 /* 交通运输、仓储和邮政业 */
#define TANHE_BALANCE_TRADE                  17 /* 批发、零售业和住宿、餐饮业 */
#define TANHE_BALANCE_RESIDENTIAL            18 /* 生活消费 */
#define TANHE_BALANCE_OTHER                  19 /* 其他 */
#define TANHE_BALANCE_STATISTICAL_DIFFERENCE 20 /* 平衡差额 */
#define TANHE_BALANCE_ROWS                   21

/** Residuals of a balance column, in its unit; a whole balance is 0. 24 bytes. */
typedef struct tanhe_balance_closure {
    double column;         /* supply + transformation - loss - final - statistical difference */
    double transformation; /* the eight transformation rows - transformation */
    double final_use;      /* the seven final rows - final */
} tanhe_balance_closure;

/**
 * Does a balance column close?
 *
 * Given
 *   rows       TANHE_BALANCE_ROWS values in the signs of the print (transformation inputs negative, loss
 *              positive); 0 for a blank
 *   tolerance  >= 0, in the column's unit: half a unit of the last printed digit for each number in the sum is
 *              a fair one (0.1 for two decimals)
 * Returned
 *   out        the residuals (exact sums, rounded once); also written when the column does not close
 * Status
 *   TANHE_OK closes within the tolerance; TANHE_ECONFLICT does not; TANHE_EARG; TANHE_ERANGE
 * Source
 *   checked on all 20 energy kinds of Hunan 2007
 */
TANHE_API tanhe_status tanhe_balance_close(const double *rows, double tolerance, tanhe_balance_closure *out);

/** Activity data for combustion from one balance column, in its unit. 72 bytes. */
typedef struct tanhe_balance_activity {
    double total; /* final - non-energy use + thermal power input + heat supply input */
    double thermal_power;
    double heat_supply;
    double industry; /* final use of industry - non-energy use */
    double agriculture;
    double construction;
    double transport;
    double commercial; /* trade, catering and other */
    double residential;
} tanhe_balance_activity;

/**
 * The activity rule 活动水平 of a provincial inventory from an energy balance.
 *
 *     A = final consumption - non-energy use + thermal power input + heat supply input
 *
 * Losses, coal washing, coking, refining, gas works and stock are not counted. A positive thermal power or heat
 * supply row is an output (of electricity, heat) and no input: 0. The parts add up to the total where the
 * balance's final rows do.
 *
 * Given
 *   rows  as tanhe_balance_close
 * Returned
 *   out   the activity by sector (exact sums, rounded once)
 * Status
 *   TANHE_OK; TANHE_EARG not finite, a negative final use, non-energy use above industry's use; TANHE_ERANGE
 * Source
 *   reproduces 30 provinces' published inventories of 2007 (IPCC sectoral approach)
 */
TANHE_API tanhe_status tanhe_balance_activity_of(const double *rows, tanhe_balance_activity *out);

#ifdef __cplusplus
}
#endif

#endif
