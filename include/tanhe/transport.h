/* SPDX-License-Identifier: MIT */
#ifndef TANHE_TRANSPORT_H
#define TANHE_TRANSPORT_H

/**
 * transport 交通 - converted turnover, intensity of operating transport and what changed it, fleets, the split of
 * oil, electrification, shore power, mode shift, trips.
 *
 * Turnover is in t·km and passenger-km, energy in GJ and tce, gases in t; a unit that differs stands in the name.
 * Where no official text defines a figure, the caller states the definition by a constant (0 is "not stated" and
 * an error), and the result repeats it. CO2 of fuel and indirect CO2 of electricity are never added to each other.
 *
 * Emissions of a city's transport top down, from the fuel that was used, are tanhe_fuel_combustion of energy.h
 * with the sector TANHE_VARIANT_ROAD, _RAILWAYS, _NAVIGATION or _AVIATION; this room has the way up from vehicles.
 */

#include "tanhe/base.h"
#include "tanhe/energy.h"
#include "tanhe/factor.h"
#include "tanhe/unit.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- converted turnover 换算周转量 ---------------------------------------------------------------------- */

/** Converted turnover and the coefficient that made it. 104 bytes. */
typedef struct tanhe_turnover {
    double converted_tkm;
    double freight_tkm;
    double passenger_tkm;     /* the passengers in t·km */
    double passenger_pkm;     /* as given; NaN when they were given in t·km */
    tanhe_factor coefficient; /* property 0 when there are no passengers */
} tanhe_turnover;

/**
 * Converted turnover 换算周转量 of one mode: freight, and passengers as so much freight.
 *
 *     converted = freight + passengers / c        c: passenger-km that count as one t·km (rail 1, road 10, water
 *                                                 berth 1, water seat 3)
 *     converted = freight + passengers * k        k: t·km of one passenger-km, where only that is printed (air)
 *
 * A water seat is divided by 3, never multiplied by 0.33. On the road 10 passenger-km are one t·km, on rails 1 is:
 * the passenger id says which. Of civil aviation prefer the t·km of passengers that the authority prints
 * (TANHE_TURNOVER_TKM): its totals come from 90 kg an adult less the discounts of children, 0.0870 to 0.0886 t·km
 * a passenger-km in every year seen; TANHE_TURNOVER_AIR_ALL has those means by year, the 72 and 75 kg of older
 * reference books fit no total since 2012. TANHE_TURNOVER_ROAD_RESEARCH is a journal's proposal, not the
 * statistical coefficient.
 *
 * Bulletins exist for all railways and for the national railway company, with different numbers: take both parts
 * from the same one.
 *
 * Given
 *   catalog      the documents
 *   passenger    TANHE_TURNOVER_*; TANHE_TURNOVER_TKM when the passengers are in t·km already; 0 when there are none
 *   freight_tkm  >= 0, t·km (or any multiple, such as 10^8 t·km, if the passengers have the same)
 *   passengers   >= 0, passenger-km, or t·km with TANHE_TURNOVER_TKM; 0 with the id 0
 *   year         of the turnover: a coefficient of a year holds for that year; 0 none
 *   allow        TANHE_ALLOW_*
 * Returned
 *   out          the turnover, its parts and the coefficient
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID not TANHE_TURNOVER_*; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE;
 *   TANHE_EUNIT a coefficient that is no turnover per turnover; TANHE_EZERO it is 0; TANHE_ERANGE
 * Source
 *   statistical convention; the coefficient 1 of railways by the identity of the railway bulletins 2018, 2021, 2024
 */
TANHE_API tanhe_status tanhe_converted_turnover(const tanhe_catalog *catalog, tanhe_id passenger,
                                                double freight_tkm, double passengers, int32_t year,
                                                int32_t allow, tanhe_turnover *out);

/**
 * Converted turnover of many modes and years, and its exact total; each row with the bits of
 * tanhe_converted_turnover.
 *
 * Given
 *   n                        rows
 *   passenger, freight_tkm,
 *   passengers, year         [n] as there
 * Returned
 *   converted_tkm            [n]; may be NULL; written only when every row is good; not one of the columns given
 *   total_tkm                the exact total, rounded once
 *   failed                   the first row that has an error of its own; untouched when none has; may be NULL
 * Status
 *   as tanhe_converted_turnover; TANHE_EARG also a NULL column of n > 0; TANHE_ERANGE also the total
 */
TANHE_API tanhe_status tanhe_converted_turnover_n(const tanhe_catalog *catalog, size_t n,
                                                  const tanhe_id *passenger, const double *freight_tkm,
                                                  const double *passengers, const int32_t *year,
                                                  int32_t allow, double *converted_tkm, double *total_tkm,
                                                  size_t *failed);

/* ---- intensity of operating transport 营运交通工具单位换算周转量碳排放强度 ----------------------------------- */

/* Modes 运输方式: bits of a boundary, one of them in a row. */
#define TANHE_MODE_ROAD     1  /* commercial road transport 营业性公路运输 */
#define TANHE_MODE_RAIL     2  /* 铁路 */
#define TANHE_MODE_WATER    4  /* 水路 */
#define TANHE_MODE_AIR      8  /* 民航 */
#define TANHE_MODE_PIPELINE 16 /* 管道 */
#define TANHE_MODE_BUS      32 /* city bus and rail transit 公共交通; by tanhe_transport_boundary.bus */
#define TANHE_MODE_TAXI     64 /* taxi and ride-hailing 出租车、网约车; by tanhe_transport_boundary.taxi */

/** How many modes there are; the mode of bit 2^i stands at position i of a result. */
#define TANHE_TRANSPORT_MODES 7

/* Choices. 0 is "not stated" and an error. */
#define TANHE_COUNTED     1 /* 计入 */
#define TANHE_NOT_COUNTED 2 /* 不计入 */

/* Whose railways 铁路统计口径. */
#define TANHE_RAIL_ALL      1 /* all railways 全国铁路 */
#define TANHE_RAIL_NATIONAL 2 /* the national railway company 国家铁路 */

/**
 * What an intensity counts. No official text defines it, so the caller does, every choice; private cars are outside
 * by the word 营运 whatever is stated. Surveys re-base the turnover, and series must not be joined across that: road
 * and water in 2013, coastal and ocean shipping merged in 2020. 32 bytes.
 */
typedef struct tanhe_transport_boundary {
    int32_t modes;            /* TANHE_MODE_ROAD ... TANHE_MODE_PIPELINE, one or more */
    int32_t bus;              /* TANHE_COUNTED or TANHE_NOT_COUNTED */
    int32_t taxi;             /* likewise */
    int32_t electricity;      /* likewise: in the energy and, with its grid factor, in the CO2 */
    int32_t grid_year;        /* year of that grid factor; without electricity 0 */
    int32_t electricity_coal; /* TANHE_ELECTRICITY_* of its standard coal; without electricity 0 */
    int32_t rail;             /* TANHE_RAIL_*; without rail 0 */
    int32_t series;           /* first year of the statistical series of the turnover */
} tanhe_transport_boundary;

/** A mode's year. 32 bytes. */
typedef struct tanhe_transport_row {
    double converted_tkm; /* >= 0 */
    double energy_tce;    /* >= 0; NaN not known */
    double co2_t;         /* >= 0; NaN not known */
    int32_t mode;         /* one TANHE_MODE_* */
    int32_t reserved;     /* 0 */
} tanhe_transport_row;

/** A mode in a result. 56 bytes. */
typedef struct tanhe_transport_mode {
    double converted_tkm, energy_tce, co2_t; /* as given */
    double share;                            /* of the converted turnover, a fraction */
    double co2_g_per_tkm;                    /* NaN without turnover, or when not known */
    double kgce_per_100tkm;                  /* likewise */
    int32_t mode;                            /* TANHE_MODE_*; 0 when the mode is outside the boundary */
    int32_t reserved;
} tanhe_transport_mode;

/** Intensity of a year. 464 bytes. */
typedef struct tanhe_transport_intensity {
    double converted_tkm, energy_tce, co2_t; /* exact totals; NaN when a row's is not known */
    double co2_g_per_tkm;
    double kgce_per_100tkm;
    tanhe_transport_mode modes[TANHE_TRANSPORT_MODES];
    tanhe_transport_boundary boundary; /* as given */
} tanhe_transport_intensity;

/**
 * CO2 and energy of operating transport per converted turnover, by mode and in total.
 *
 *     gCO2/(t·km) = CO2 * 10^6 / converted turnover         kgce/(100 t·km) = energy * 10^5 / converted turnover
 *
 * The railway bulletin's own figure (2024: 3.86 tce per 10^6 t·km) has another denominator than the converted
 * turnover (which gives 3.72): quote it, do not recompute it.
 *
 * Nothing is dropped and nothing is taken as zero: each mode of the boundary (and bus and taxi where counted) has
 * exactly one row. A mode that did not run that year is a row of zeros.
 *
 * Given
 *   boundary  what counts, every choice stated
 *   n, rows   one a mode, in any order
 * Returned
 *   out       modes, totals, and the boundary
 * Status
 *   TANHE_OK; TANHE_EARG a choice not stated, or a number out of its domain; TANHE_ECONFLICT a row of a mode outside
 *   the boundary; TANHE_EDUPLICATE; TANHE_EMISSING a mode of the boundary without a row; TANHE_EZERO no turnover at
 *   all, or a mode that has energy or CO2 but no turnover; TANHE_ERANGE
 * Source
 *   CO2 of operating transport means per converted turnover, plan value -9.5 % from 2020 to 2030:
 *   潭政发〔2023〕9号, 三(五)1. The quotient is our wording: no official definition was found. An official evaluation
 *   index (trial) keeps bus and taxi (per passenger trip) and ports (per throughput) as indicators of their own:
 *   tanhe_service_intensity.
 */
TANHE_API tanhe_status tanhe_operating_intensity(const tanhe_transport_boundary *boundary, size_t n,
                                                 const tanhe_transport_row *rows,
                                                 tanhe_transport_intensity *out);

/* Which intensity. */
#define TANHE_INTENSITY_CO2    1 /* gCO2/(t·km) */
#define TANHE_INTENSITY_ENERGY 2 /* kgce/(100 t·km) */

/* What two years of an intensity may differ in. */
#define TANHE_GRID_SAME    1 /* the same year of grid factor in both 同一年电网因子 */
#define TANHE_GRID_BY_YEAR 2 /* each its own: then a cleaner grid is part of the change 各年电网因子 */

/** What a mode did to the change, in the unit of the intensity. 64 bytes. */
typedef struct tanhe_transport_effect {
    double share_base, share_current;         /* s0, s1 */
    double intensity_base, intensity_current; /* i0, i1; of a year without turnover the other year's */
    double structure;                         /* by the mode's share */
    double intensity;                         /* by its intensity */
    double change;                            /* of both */
    int32_t mode;                             /* TANHE_MODE_*; 0 when the mode is outside the boundary */
    int32_t reserved;
} tanhe_transport_effect;

/** Change of an intensity and where it comes from. 576 bytes. */
typedef struct tanhe_transport_change {
    double base, current; /* the intensities of the two years */
    double relative;      /* (current - base) / base */
    double structure;     /* total of the modes' effects; likewise intensity and change */
    double intensity;
    double change;
    double rounding; /* (current - base) less change */
    tanhe_transport_effect effects[TANHE_TRANSPORT_MODES];
    tanhe_transport_boundary boundary_base, boundary_current;
    int32_t measure; /* TANHE_INTENSITY_* */
    int32_t grid;    /* TANHE_GRID_* */
} tanhe_transport_change;

/**
 * Change of the intensity against the base year, split into structure (the modes' shares) and the intensity of each
 * mode, with mean weights.
 *
 *     structure_m = (s1 - s0) * (i1 + i0) / 2        intensity_m = (i1 - i0) * (s1 + s0) / 2
 *     structure_m + intensity_m = s1*i1 - s0*i0
 *
 * A mode with turnover in one of the two years only has no intensity in the other: there the one it has is taken, so
 * that its whole effect is structure. A mode without turnover in both has none.
 *
 * What is exact: from the shares and intensities as they stand in `effects`, every structure, intensity and change,
 * of a mode and of all, is formed without any rounding and rounded once at the end. So structure + intensity equals
 * change to half an ulp of each of the three, and the totals do not depend on the order of modes. (current - base)
 * differs from change only because shares and intensities are themselves rounded quotients; `rounding` is that
 * difference, below 2^-49 of current + base, and structure + intensity + rounding is current - base.
 * (Products below 2^-969 lose bits.)
 *
 * Given
 *   base, current  results of tanhe_operating_intensity
 *   measure        TANHE_INTENSITY_*
 *   grid           TANHE_GRID_*: may the two grid years differ
 * Returned
 *   out            the change and its parts
 * Status
 *   TANHE_OK; TANHE_EARG also a base or current that tanhe_operating_intensity did not make; TANHE_ECONFLICT
 *   the boundaries differ (in the grid year with TANHE_GRID_SAME); TANHE_EMISSING the measure is not known in one of
 *   the years; TANHE_EZERO the base intensity is 0; TANHE_ERANGE
 * Source
 *   plan value as above; the split is our own, the usual mean-weight (Marshall-Edgeworth) one
 */
TANHE_API tanhe_status tanhe_operating_change(const tanhe_transport_intensity *base,
                                              const tanhe_transport_intensity *current, int32_t measure,
                                              int32_t grid, tanhe_transport_change *out);

/* Work that transport and ports do, in which their energy statistics (MoT 2016) count. */
#define TANHE_SERVICE_TKM        1 /* per 100 t·km 百吨公里 */
#define TANHE_SERVICE_PKM        2 /* per 1000 passenger-km 千人公里 */
#define TANHE_SERVICE_VEHICLE_KM 3 /* per 100 vehicle-km 百车公里 */
#define TANHE_SERVICE_TRIPS      4 /* per 10^4 passenger trips 万人次 */
#define TANHE_SERVICE_THROUGHPUT 5 /* per 10^4 t of port throughput 万吨吞吐量 */

/** Energy and CO2 per unit of work. 48 bytes. */
typedef struct tanhe_service_result {
    double kgce_per_unit; /* NaN when not known */
    double kgco2_per_unit;
    double energy_tce, co2_t, work; /* as given */
    int32_t service;                /* TANHE_SERVICE_* */
    int32_t reserved;
} tanhe_service_result;

/**
 * Energy and CO2 per unit of work: trucks, ships, bus, taxi, ports, each by its own unit and never converted.
 *
 *     kgce per unit = energy * 1000 / (work / unit)
 *
 * Given
 *   service     TANHE_SERVICE_*
 *   energy_tce  >= 0; NaN not known
 *   co2_t       >= 0; NaN not known
 *   work        > 0: t·km, passenger-km, vehicle-km, trips or t, not in multiples
 * Returned
 *   out         both, per the unit that the constant names
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EZERO; TANHE_ERANGE
 * Source
 *   units of the MoT transport energy statistics 2016. Yearbook tables "per 100 passenger-km" with values of 10 to 20
 *   can only be per 100 converted t·km (1000 passenger-km).
 */
TANHE_API tanhe_status tanhe_service_intensity(int32_t service, double energy_tce, double co2_t, double work,
                                               tanhe_service_result *out);

/* ---- fleets 车队 ----------------------------------------------------------------------------------------- */

/**
 * Vehicles of one class, fuel and emission stage. The density is always an input: 0.72 to 0.73 kg/L of gasoline and
 * 0.84 to 0.85 of diesel are all in use, and CO2 moves with it. 64 bytes.
 */
typedef struct tanhe_fleet_class {
    double vehicles;            /* >= 0 */
    double distance_km;         /* of one vehicle in a year, >= 0 */
    double consumption;         /* per 100 km, in `unit`, >= 0 */
    double density_kg_per_l;    /* > 0 with TANHE_UNIT_L, else NaN */
    double charging_efficiency; /* above 0 to 1: consumption is at the battery; NaN: at the plug, or a fuel */
    tanhe_id unit;              /* TANHE_UNIT_L, _KG, _M3, _NM3, _SM3, or _KWH */
    tanhe_id fuel;              /* TANHE_FUEL_*; TANHE_CARRIER_ELECTRICITY with TANHE_UNIT_KWH */
    tanhe_id vehicle;           /* TANHE_VEHICLE_*: CH4 and N2O by distance; 0: by fuel */
    tanhe_id variant;     /* fuel and stage, TANHE_VARIANT_GASOLINE_CHINA4_UP ...; by fuel: the sector */
    int32_t region, year; /* of the activity; 0 none */
} tanhe_fleet_class;

/* Positions in tanhe_fleet_emission.factors: TANHE_FACTOR_* of energy.h, and this one. */
#define TANHE_FLEET_GRID    6 /* grid factor of electricity */
#define TANHE_FLEET_FACTORS 7

/** Emissions of a class. 656 bytes. Masses NaN where the status beside them is not TANHE_OK. */
typedef struct tanhe_fleet_emission {
    double distance_km; /* of all vehicles */
    double amount;      /* fuel or electricity, in `amount_unit` */
    double energy_gj;   /* NaN when no net calorific value was needed */
    double co2_t;       /* fossil */
    double co2_bio_t;   /* biogenic, memo */
    double ch4_t;
    double n2o_t;
    double electricity_mwh; /* 0 for fuels */
    double indirect_co2_t;  /* of electricity; never part of co2_t */
    tanhe_fleet_class given;
    tanhe_factor factors[TANHE_FLEET_FACTORS]; /* unused: property 0 */
    tanhe_id amount_unit;                /* TANHE_UNIT_T of L and kg; volumes as given; TANHE_UNIT_MWH */
    tanhe_status ch4_status, n2o_status; /* why NaN, or TANHE_OK */
    int32_t reserved;
} tanhe_fleet_emission;

/**
 * Energy and emissions of a class of vehicles, bottom up 自下而上.
 *
 *     fuel = vehicles * distance * consumption/100 * density        CO2: tanhe_fuel_combustion of it
 *     electricity = vehicles * distance * consumption/100 / charging efficiency        CO2: * grid factor, indirect
 *     CH4 or N2O [t] = vehicles * distance * factor [mg/km] * 10^-9        with a vehicle
 *                    = fuel * NCV * factor [kg/TJ]                          without
 *
 * A plug-in hybrid is two classes, of which the electric one is for the distance driven by the battery.
 *
 * The distance factors of the Chinese guideline are the urban cold column of IPCC table 3.2.5: for the whole distance
 * of a gasoline car they are far too high (Euro 3, CH4: 83 against 3, 2 and 4 mg/km urban hot, rural and highway),
 * and for early diesel cars the cold N2O cell is 0. With the IPCC rows make one class of each driving condition, with
 * its part of the distance. Heavy natural gas vehicles have no N2O in the guideline: N2O is then NaN, with its reason.
 * Machines off the road have sectors of their own (TANHE_VARIANT_OFFROAD_*): diesel's N2O is seven times the road's.
 *
 * Given
 *   catalog  the documents
 *   given    the class
 *   allow    TANHE_ALLOW_*
 * Returned
 *   out      the emissions, each value used, the class as given (with its density)
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID not a fuel, or not TANHE_VEHICLE_*; TANHE_EUNIT another unit, or not that
 *   of the fuel; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE; TANHE_ERANGE (about CO2: CH4 and N2O have
 *   statuses of their own)
 * Source
 *   CO2 as tanhe_fuel_combustion and tanhe_purchased_electricity; land transport guideline (trial) 2015 and IPCC 2006
 *   vol. 2 table 3.2.5 for CH4 and N2O by distance, tables 3.2.2 to 3.6.5 by fuel
 */
TANHE_API tanhe_status tanhe_fleet_class_emission(const tanhe_catalog *catalog,
                                                  const tanhe_fleet_class *given, int32_t allow,
                                                  tanhe_fleet_emission *out);

/** Exact totals of a fleet; what is not known is left out and counted. 104 bytes. */
typedef struct tanhe_fleet_total {
    double vehicles, distance_km, energy_gj, co2_t, co2_bio_t, ch4_t, n2o_t, electricity_mwh, indirect_co2_t;
    int64_t classes;
    int64_t missing_energy; /* classes whose energy is not known; likewise below */
    int64_t missing_ch4;
    int64_t missing_n2o;
} tanhe_fleet_total;

/**
 * A whole fleet: each class with the bits of tanhe_fleet_class_emission, and exact totals.
 *
 * Given
 *   catalog, allow  as there
 *   n, classes      the fleet
 * Returned
 *   total           the totals, each rounded once
 *   each            [n]; may be NULL; written only when every class is good
 *   failed          the first class with an error; untouched when there is none; may be NULL
 * Status
 *   as tanhe_fleet_class_emission; TANHE_ERANGE also a total
 */
TANHE_API tanhe_status tanhe_fleet_emission_n(const tanhe_catalog *catalog, size_t n,
                                              const tanhe_fleet_class *classes, int32_t allow,
                                              tanhe_fleet_total *total, tanhe_fleet_emission *each,
                                              size_t *failed);

/** How a fleet was fitted to the sales of a fuel. 40 bytes. */
typedef struct tanhe_fleet_scale {
    double scale;    /* publish it with every scaled result */
    double sold;     /* as given, in `unit` */
    double computed; /* exact total of the classes of the fuel before scaling */
    double scaled;   /* and after it: sold, up to rounding */
    tanhe_id fuel;
    tanhe_id unit;
} tanhe_fleet_scale;

/**
 * Fit the distances of a fleet to the sales of one fuel 与油品销量核对; every result is linear in them.
 *
 *     scale = sold / sum of fuel_i        distance_i := distance_i * scale, in the classes of this fuel
 *
 * Call it once for each fuel, then tanhe_fleet_emission_n for the scaled fleet.
 *
 * Given
 *   n, classes  the fleet
 *   fuel        TANHE_FUEL_* or TANHE_CARRIER_ELECTRICITY
 *   sold        >= 0, in `unit`
 *   unit        mass, gas volume or electricity, as the classes of the fuel count it
 * Returned
 *   scaled      [n] the classes, those of the fuel with their distance scaled; may be `classes` itself
 *   out         the scale and both totals
 *   failed      the first class with an error; untouched when there is none; may be NULL
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID; TANHE_EUNIT a class of the fuel in a unit that does not convert into `unit`;
 *   TANHE_EZERO no class uses the fuel; TANHE_ERANGE
 * Source
 *   own statement of common practice
 */
TANHE_API tanhe_status tanhe_fleet_reconcile(size_t n, const tanhe_fleet_class *classes, tanhe_id fuel,
                                             double sold, tanhe_id unit, tanhe_fleet_class *scaled,
                                             tanhe_fleet_scale *out, size_t *failed);

/* ---- oil between the sectors of the energy balance 油品分摊 ------------------------------------------------ */

/* Final consumption sectors of the energy balance, in its order. */
#define TANHE_OIL_AGRICULTURE  0 /* 农、林、牧、渔业 */
#define TANHE_OIL_INDUSTRY     1 /* 工业 */
#define TANHE_OIL_CONSTRUCTION 2 /* 建筑业 */
#define TANHE_OIL_TRANSPORT    3 /* 交通运输、仓储和邮政业: what transport enterprises use */
#define TANHE_OIL_COMMERCE     4 /* 批发、零售业和住宿、餐饮业 */
#define TANHE_OIL_OTHER        5 /* 其他 */
#define TANHE_OIL_RESIDENTIAL  6 /* 居民生活 */
#define TANHE_OIL_SECTORS      7

/** Gasoline and diesel of the sectors: t, or fractions to move. 112 bytes. */
typedef struct tanhe_oil {
    double gasoline[TANHE_OIL_SECTORS];
    double diesel[TANHE_OIL_SECTORS];
} tanhe_oil;

/** Oil moved to transport. 496 bytes. */
typedef struct tanhe_oil_split {
    tanhe_oil given, shares;
    tanhe_oil moved;                            /* to transport */
    tanhe_oil left;                             /* in the sector; of transport: its own, as given */
    double gasoline_t, diesel_t;                /* of transport afterwards: its own and all that was moved */
    double gasoline_before_t, gasoline_after_t; /* totals of all sectors: the same bits */
    double diesel_before_t, diesel_after_t;     /* likewise */
} tanhe_oil_split;

/**
 * Move to transport the oil that other sectors burn in vehicles; the donors lose it in the same step.
 *
 *     moved_s = share_s * given_s        left_s = given_s - moved_s        transport = its own + sum of moved_s
 *
 * What is exact: moved_s + left_s is given_s without rounding (moved_s is share_s * given_s to one ulp of given_s),
 * and each total, before and after, is the exact sum of its parts rounded once. So the total cannot change, not in
 * the last bit.
 *
 * Given
 *   given   t, >= 0
 *   shares  0 to 1; 0 for transport itself
 * Returned
 *   out     what was moved, what is left, transport, and the totals
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ERANGE
 * Source
 *   own wording of common practice: transport in the balance holds transport enterprises only, private cars and
 *   company fleets sit elsewhere
 */
TANHE_API tanhe_status tanhe_split_oil(const tanhe_oil *given, const tanhe_oil *shares, tanhe_oil_split *out);

/* Positions in the factors of tanhe_oil_split_shares. */
#define TANHE_OIL_GASOLINE_ENTERPRISES 0 /* gasoline of industry, construction, commerce and other */
#define TANHE_OIL_DIESEL_ENTERPRISES   1
#define TANHE_OIL_GASOLINE_HOUSEHOLDS  2 /* gasoline of residents */
#define TANHE_OIL_DIESEL_HOUSEHOLDS    3
#define TANHE_OIL_SHARE_FACTORS        4

/**
 * The shares that the catalog has. The built-in ones are recalled from practice (gasoline 95 % and diesel 35 %, of
 * residents 100 % and 95 %) and locked: no copy of them was seen. Agriculture gives nothing.
 *
 * Given
 *   catalog  the documents
 *   allow    TANHE_ALLOW_UNCONFIRMED opens the built-in ones
 * Returned
 *   shares   fractions, for tanhe_split_oil
 *   factors  [TANHE_OIL_SHARE_FACTORS] where they come from; may be NULL
 * Status
 *   TANHE_OK; TANHE_EARG also a share outside 0 to 1; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE;
 *   TANHE_EUNIT a share that is no ratio
 */
TANHE_API tanhe_status tanhe_oil_split_shares(const tanhe_catalog *catalog, int32_t allow, tanhe_oil *shares,
                                              tanhe_factor *factors);

/* ---- charging, additive ---------------------------------------------------------------------------------- */

/**
 * Electricity drawn from the grid for driving 充电用电量.
 *
 *     MWh = distance * consumption/100 / efficiency / 1000
 *
 * Given
 *   distance_km     >= 0, of all vehicles
 *   kwh_per_100km   >= 0, at the battery (at the plug: efficiency 1)
 *   efficiency      above 0 to 1
 * Returned
 *   electricity_mwh at the plug; its CO2 by tanhe_purchased_electricity
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EZERO efficiency is 0; TANHE_ERANGE
 */
TANHE_API tanhe_status tanhe_charging_energy(double distance_km, double kwh_per_100km, double efficiency,
                                             double *electricity_mwh);

/** CO2 of urea. 96 bytes. */
typedef struct tanhe_urea_result {
    double co2_t;
    double additive_kg; /* as given */
    double urea_share;  /* as used, a fraction */
    tanhe_factor share; /* where it comes from */
} tanhe_urea_result;

/**
 * CO2 of the urea additive of exhaust cleaning 车用尿素.
 *
 *     co2_t = additive * 12/60 * share * 44/12 * 10^-3        (0.7333 kg of CO2 a kg of pure urea)
 *
 * Given
 *   catalog      asked when urea_share is NaN; else may be NULL
 *   additive_kg  >= 0, solution
 *   urea_share   mass share of urea in it, 0 to 1; NaN: the catalog's (32.5 %, recalled and locked)
 *   allow        TANHE_ALLOW_*
 * Returned
 *   out          CO2 and the share
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE; TANHE_EUNIT; TANHE_ERANGE
 * Source
 *   IPCC 2006 vol. 2 eq. 3.2.2; land transport guideline (trial) 2015. 12/60 is the carbon in urea.
 */
TANHE_API tanhe_status tanhe_urea_co2(const tanhe_catalog *catalog, double additive_kg, double urea_share,
                                      int32_t allow, tanhe_urea_result *out);

/* ---- shares 占比 ----------------------------------------------------------------------------------------- */

/* Definitions 口径: what is divided by what. */
#define TANHE_SHARE_BUS_NEW_ENERGY      1 /* new-energy buses of all buses in stock 公交新能源占比 */
#define TANHE_SHARE_TAXI_NEW_ENERGY     2 /* new-energy taxis of all taxis in stock 出租车新能源占比 */
#define TANHE_SHARE_NEW_CLEAN           3 /* with new or clean energy, of the means added in the year 当年新增 */
#define TANHE_SHARE_PUBLIC_OF_MOTORISED 4 /* public transport of motorised trips 公共交通机动化出行分担率 */
#define TANHE_SHARE_GREEN_OF_ALL        5 /* public transport, bicycle and walking of all trips 绿色出行比例 */

/** A share by a named definition. 32 bytes. */
typedef struct tanhe_defined_share {
    double share; /* fraction */
    double part, whole;
    int32_t definition; /* TANHE_SHARE_* */
    int32_t reserved;
} tanhe_defined_share;

/**
 * Share of vehicles 电动化率、新能源占比.
 *
 *     share = part / whole
 *
 * Given
 *   definition   TANHE_SHARE_BUS_NEW_ENERGY, _TAXI_NEW_ENERGY or _NEW_CLEAN
 *   part, whole  vehicles, 0 <= part <= whole
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EZERO whole is 0
 * Source
 *   潭政发〔2023〕9号, 三(五)1: bus 100 % and taxi 80 % in 2025, new means about 40 % in 2030
 */
TANHE_API tanhe_status tanhe_vehicle_share(int32_t definition, double part, double whole,
                                           tanhe_defined_share *out);

/** Trips of residents. 48 bytes. */
typedef struct tanhe_trips {
    double public_transport; /* bus, rail transit, ferry */
    double bicycle;          /* electric ones here or in other_motorised, as the survey has it */
    double walking;
    double car; /* private */
    double taxi;
    double other_motorised;
} tanhe_trips;

/**
 * Share of trips by a named definition; the two have different denominators.
 *
 *     public of motorised = public transport / (public transport + car + taxi + other motorised)
 *     green of all        = (public transport + bicycle + walking) / all trips
 *
 * Given
 *   definition  TANHE_SHARE_PUBLIC_OF_MOTORISED or TANHE_SHARE_GREEN_OF_ALL
 *   trips       all >= 0, of one survey
 * Returned
 *   out         the share, and its parts as exact sums rounded once
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EZERO no trips in the denominator; TANHE_ERANGE
 * Source
 *   practice of the Ministry of Transport, no text seen; targets of 潭政发〔2023〕9号, 三(五)2: 40 % of motorised
 *   trips in 2025, 50 % of all trips in 2025 and 70 % in 2030
 */
TANHE_API tanhe_status tanhe_trip_share(int32_t definition, const tanhe_trips *trips,
                                        tanhe_defined_share *out);

/** What a city's green travel assessment looks at. 48 bytes. */
typedef struct tanhe_green_travel {
    double implementation_points; /* 0 to 40 */
    double target_points;         /* 0 to 60 */
    double item_21, target_21;    /* item 2.1 and what it had to reach, >= 0, in one unit */
    double item_22, target_22;    /* item 2.2 */
} tanhe_green_travel;

/** The assessment. 104 bytes. */
typedef struct tanhe_green_travel_result {
    double points;
    double pass_points; /* 80 */
    tanhe_factor threshold;
    int32_t met_21, met_22; /* 1 or 0 */
    int32_t passed;         /* 1 or 0 */
    int32_t reserved;
} tanhe_green_travel_result;

/**
 * Green travel city assessment 绿色出行创建考核评价.
 *
 *     passed = points >= 80 and item 2.1 at its target and item 2.2 at its target
 *
 * Given
 *   catalog  has the threshold
 *   given    points and the two items (in the published order: green travel share, satisfaction)
 *   allow    TANHE_ALLOW_*
 * Returned
 *   out      each condition and the verdict
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE; TANHE_EUNIT
 * Source
 *   绿色出行创建行动考核评价标准 (2021), opening clause
 */
TANHE_API tanhe_status tanhe_green_travel_assess(const tanhe_catalog *catalog,
                                                 const tanhe_green_travel *given, int32_t allow,
                                                 tanhe_green_travel_result *out);

/* ---- reductions 减排量 ------------------------------------------------------------------------------------ */

/**
 * Baseline, project and what is left of the difference; negative when the project emits more. 32 bytes.
 * Tonnes of CO2, or of CO2 equivalent where the factors are so.
 */
typedef struct tanhe_reduction {
    double baseline_t;
    double project_t;
    double leakage_t;
    double reduction_t; /* baseline - project - leakage */
} tanhe_reduction;

/**
 * Exact totals of reductions.
 *
 * Status
 *   TANHE_OK; TANHE_EARG also a number that is not finite; TANHE_ERANGE
 */
TANHE_API tanhe_status tanhe_reduction_total(size_t n, const tanhe_reduction *each, tanhe_reduction *total);

/** Shore power: what a ship takes at berth, and what it would have burnt. 56 bytes. */
typedef struct tanhe_shore_power {
    double electricity_mwh;     /* W, taken by the ship, >= 0 */
    double fuel_rate_g_per_kwh; /* of the auxiliary engine; NaN: the catalog's */
    double fuel_co2_t_per_t;    /* of its fuel; NaN: by the catalog from `fuel` */
    double loss;                /* between the grid and the ship, 0 to below 1 */
    double grid_co2_t_per_mwh;  /* NaN: the catalog's for region and year */
    tanhe_id fuel;              /* TANHE_FUEL_*; may be 0 when fuel_co2_t_per_t is given */
    int32_t region, year;       /* used when a value is NaN; 0 none */
    int32_t reserved;           /* 0 */
} tanhe_shore_power;

/* Positions in tanhe_shore_result.factors: the first four TANHE_FACTOR_* of energy.h, of the fuel, and these. */
#define TANHE_SHORE_FUEL_RATE 4
#define TANHE_SHORE_GRID      5
#define TANHE_SHORE_FACTORS   6

/** Net reduction of shore power. 536 bytes. */
typedef struct tanhe_shore_result {
    tanhe_reduction reduction;
    double fuel_t;          /* not burnt */
    double grid_mwh;        /* drawn, with the loss */
    tanhe_shore_power used; /* as given, NaN replaced */
    tanhe_factor factors[TANHE_SHORE_FACTORS];
} tanhe_shore_result;

/**
 * Net reduction of shore power 岸电净减排.
 *
 *     ER = W * fuel rate * fuel factor - W / (1 - loss) * grid factor
 *
 * Where the fuel per kWh emits less than the grid, it is negative: the sign is kept.
 *
 * Given
 *   catalog  asked for what is NaN; may be NULL when nothing is. The fuel factor is then tanhe_fuel_combustion of 1 t
 *            with TANHE_VARIANT_NAVIGATION, the grid factor that of tanhe_purchased_electricity
 *   given    the ship's electricity and the parameters
 *   allow    TANHE_ALLOW_*. Of the IMO, the fuel rate (217 g/kWh) and the fuel factors are recalled and locked, and
 *            its table is in no profile but that of all; Chinese test beds gave 3.141 to 3.166 t/t, which with their
 *            534 to 745 gCO2/kWh are 170 to 237 g/kWh
 * Returned
 *   out      the reduction and every parameter
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID not a fuel; TANHE_EUNIT; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE;
 *   TANHE_ERANGE
 * Source
 *   own statement of common practice
 */
TANHE_API tanhe_status tanhe_shore_power_reduction(const tanhe_catalog *catalog,
                                                   const tanhe_shore_power *given, int32_t allow,
                                                   tanhe_shore_result *out);

/** Goods moved from the road to rail or water. Distances differ by mode: each leg has its own. 72 bytes. */
typedef struct tanhe_mode_shift {
    double quantity_t;      /* >= 0 */
    double road_km;         /* without the shift, >= 0 */
    double main_km;         /* by rail or water */
    double access_km;       /* by road to and from it; 0 none */
    double road_kg_per_tkm; /* NaN: the catalog's for `road`; likewise below */
    double main_kg_per_tkm;
    double access_kg_per_tkm;    /* NaN and `access` 0: as `road` */
    tanhe_id road, main, access; /* TANHE_FREIGHT_* */
    tanhe_id property; /* what all factors are of: TANHE_PROPERTY_EF_CO2 or TANHE_PROPERTY_EF_CO2E */
} tanhe_mode_shift;

/* Positions in tanhe_shift_result.factors. */
#define TANHE_SHIFT_ROAD    0
#define TANHE_SHIFT_MAIN    1
#define TANHE_SHIFT_ACCESS  2
#define TANHE_SHIFT_FACTORS 3

/** Reduction by a shift of mode. 360 bytes. */
typedef struct tanhe_shift_result {
    tanhe_reduction reduction;
    double road_tkm, main_tkm, access_tkm; /* three different turnovers */
    double main_t, access_t;               /* emissions of the project's legs */
    tanhe_mode_shift used;                 /* as given, NaN replaced */
    tanhe_factor factors[TANHE_SHIFT_FACTORS];
} tanhe_shift_result;

/**
 * Reduction by moving goods from the road to rail or water 公转铁、公转水.
 *
 *     ER = Q * d_road * EF_road - Q * (d_main * EF_main + d_access * EF_access)
 *
 * Never one t·km for two modes: the same goods make different turnovers on different ways. All factors are of
 * CO2 or all of CO2 equivalent: `property` says which, and factors of the other are not taken.
 *
 * Given
 *   catalog  asked for factors that are NaN; may be NULL when none is
 *   given    goods, distances and factors
 *   allow    TANHE_ALLOW_*
 * Returned
 *   out      the reduction, its legs and every parameter
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID not TANHE_FREIGHT_*; TANHE_EUNIT; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED;
 *   TANHE_ECHOICE; TANHE_ERANGE
 * Source
 *   of the type AM0090 / CM-051, text not seen. Factors: GB/T 51366-2019 table E.0.1 (CO2 equivalent; the rail value
 *   belongs to the grid of the 2010s); CDM TOOL12 (CO2; recalled and locked)
 */
TANHE_API tanhe_status tanhe_mode_shift_reduction(const tanhe_catalog *catalog, const tanhe_mode_shift *given,
                                                  int32_t allow, tanhe_shift_result *out);

/**
 * Many shipments, with the bits of tanhe_mode_shift_reduction, and exact totals.
 *
 * Returned
 *   total   exact totals, each rounded once
 *   each    [n]; may be NULL; written only when every shipment is good
 *   failed  the first shipment with an error; untouched when there is none; may be NULL
 * Status
 *   as tanhe_mode_shift_reduction; TANHE_ECONFLICT shipments of different properties; TANHE_ERANGE also a total
 */
TANHE_API tanhe_status tanhe_mode_shift_reduction_n(const tanhe_catalog *catalog, size_t n,
                                                    const tanhe_mode_shift *given, int32_t allow,
                                                    tanhe_reduction *total, tanhe_shift_result *each,
                                                    size_t *failed);

/** Distance driven with a new-energy vehicle instead of one with an engine. All >= 0. 64 bytes. */
typedef struct tanhe_ev_trip {
    double distance_km;
    double baseline_per_100km;    /* fuel of the vehicle replaced, in its unit */
    double baseline_kg_per_unit;  /* CO2 of that unit */
    double electricity_per_100km; /* kWh at the plug; 0 none */
    double grid_kg_per_kwh;
    double fuel_per_100km;   /* fuel or hydrogen of the project vehicle (PHEV, FCEV); 0 none */
    double fuel_kg_per_unit; /* CO2 of that unit */
    double leakage_kg;       /* LE */
} tanhe_ev_trip;

/**
 * Reduction by driving electrically 电动汽车出行碳减排.
 *
 *     ER = BE - PE - LE        BE = km * fuel per km * EF
 *     PE = km * (electricity per km * grid + fuel per km * EF)
 *
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ERANGE
 * Source
 *   T/CSAE 235-2021; its fuel uses by class were not seen, so every number is the caller's
 */
TANHE_API tanhe_status tanhe_ev_trip_reduction(const tanhe_ev_trip *given, tanhe_reduction *out);

/**
 * Many trips, with the bits of tanhe_ev_trip_reduction, and exact totals.
 *
 * Returned
 *   each    [n]; may be NULL; written only when every trip is good
 *   total   exact totals, each rounded once
 *   failed  the first trip with an error; untouched when there is none; may be NULL
 * Status
 *   as tanhe_ev_trip_reduction; TANHE_ERANGE also a total
 */
TANHE_API tanhe_status tanhe_ev_trip_reduction_n(size_t n, const tanhe_ev_trip *given, tanhe_reduction *each,
                                                 tanhe_reduction *total, size_t *failed);

/** A shared ride 顺风车. All >= 0. 48 bytes. */
typedef struct tanhe_car_pool {
    double persons_pkm; /* of the persons whose other way of travelling is the baseline */
    double baseline_g_per_pkm;
    double car_km; /* driven for them: the whole way when the driver is one of the persons, else the detour */
    double car_g_per_km;
    double platform_kwh; /* electricity of the platform */
    double grid_kg_per_kwh;
} tanhe_car_pool;

/**
 * Reduction by car pooling 小客车合乘.
 *
 *     ER = BE - PE        BE = person-km * baseline        PE = car + platform electricity
 *
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ERANGE
 * Source
 *   T/CCAA 38-2021; its detour and person-km factors were not seen, so every number is the caller's
 */
TANHE_API tanhe_status tanhe_car_pool_reduction(const tanhe_car_pool *given, tanhe_reduction *out);

/* ---- personal trips 个人绿色出行 ---------------------------------------------------------------------- */

/* How the baseline of a trip is found; methods differ (by 5 % in the one published pair), so a factor keeps its. */
#define TANHE_TRIP_SUBSTITUTION   1 /* the modes that people say they would take instead 替代法 */
#define TANHE_TRIP_MEAN_MOTORISED 2 /* the present mean of motorised modes 均值法 */
#define TANHE_TRIP_MEAN_ALL       3 /* all CO2 of a city's travel per its person-km, all modes */

/** Saving per passenger-km by a named method. 40 bytes. */
typedef struct tanhe_trip_factor {
    double baseline_g_per_pkm;
    double mode_g_per_pkm;
    double saving_g_per_pkm; /* baseline - mode */
    int32_t method;          /* TANHE_TRIP_* */
    int32_t region, year;    /* where and when it holds: no default for another city */
    int32_t reserved;
} tanhe_trip_factor;

/**
 * Saving per passenger-km of a green mode.
 *
 *     baseline = sum of weight_i * g_i / sum of weight_i        saving = baseline - mode
 *
 * Given
 *   method              TANHE_TRIP_*
 *   n                   modes of the baseline
 *   weights             [n] >= 0: answers of the survey by substitution, passenger-km of each mode by the means
 *   g_per_pkm           [n] >= 0: gCO2 per passenger-km of each mode (0 for walking and cycling)
 *   mode_g_per_pkm      >= 0: of the mode that is taken
 *   region, year        of the survey or statistics; > 0
 * Returned
 *   out                 the factor with its method
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EZERO all weights are 0; TANHE_ERANGE
 * Source
 *   Climate Change Research 2017 13(3) (substitution, mean of motorised modes); 城市绿色出行指数白皮书 4.2 (mean of
 *   all)
 */
TANHE_API tanhe_status tanhe_trip_factor_of(int32_t method, size_t n, const double *weights,
                                            const double *g_per_pkm, double mode_g_per_pkm, int32_t region,
                                            int32_t year, tanhe_trip_factor *out);

/**
 * Savings of trips.
 *
 *     saved_g = saving * distance
 *
 * Given
 *   factor  of tanhe_trip_factor_of
 *   n, km   [n] distances >= 0
 * Returned
 *   saved_g [n]; may be NULL; must not overlap km; untouched on error
 *   total_t exact total of the savings, rounded once, then in t
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ERANGE
 */
TANHE_API tanhe_status tanhe_trip_savings(const tanhe_trip_factor *factor, size_t n, const double *km,
                                          double *saved_g, double *total_t);

/** Savings by a published factor per trip. 96 bytes. */
typedef struct tanhe_trip_saving {
    double co2_t;
    double trips;
    tanhe_factor factor;
    int32_t method; /* TANHE_TRIP_* */
    int32_t reserved;
} tanhe_trip_saving;

/**
 * Savings of trips by a published factor per trip, by the method named.
 *
 *     co2_t = trips * factor
 *
 * Given
 *   catalog       the documents
 *   subject       TANHE_TRANSPORT_METRO_TRIP
 *   method        TANHE_TRIP_SUBSTITUTION or TANHE_TRIP_MEAN_MOTORISED
 *   trips         >= 0
 *   region, year  of the trips: a factor holds for its own city
 *   allow         TANHE_ALLOW_*
 * Returned
 *   out           the saving, the factor and its method
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE; TANHE_EUNIT; TANHE_ERANGE
 * Source
 *   Guangzhou metro 2015: 0.5419 and 0.5155 kg a trip, Climate Change Research 2017 13(3) 284-291
 */
TANHE_API tanhe_status tanhe_trip_saving_published(const tanhe_catalog *catalog, tanhe_id subject,
                                                   int32_t method, double trips, int32_t region, int32_t year,
                                                   int32_t allow, tanhe_trip_saving *out);

#ifdef __cplusplus
}
#endif

#endif
