/* SPDX-License-Identifier: MIT */
#ifndef TANHE_BUILDING_H
#define TANHE_BUILDING_H

/**
 * building 建筑 - quotas of energy use and the order of retrofit, operating and embodied carbon, shares of green
 * building, data centres, public institutions.
 *
 *     tanhe_climate_zone          region -> climate zone            tanhe_building_operation    GB/T 51366 operation
 *     tanhe_building_energy       carriers -> one kWh               tanhe_building_embodied     ... materials, transport
 *     tanhe_building_quota        GB/T 51161, one building          tanhe_design_reduction      GB 55015 2.0.1, 2.0.3
 *     tanhe_building_mixed        ... of several uses               tanhe_pv_energy             GB 55015 5.2.9
 *     tanhe_household_quota       ... electricity or gas            tanhe_building_share        shares by definition
 *     tanhe_heating_quota         ... heat of a city                tanhe_datacentre            PUE
 *     tanhe_building_rank         ... a column, and who is first    tanhe_institution_*         public institutions
 *
 * What the texts leave open the caller states and the result repeats: which way corrections apply, how carriers
 * are made one, what a share is a share of, how electricity counts in standard coal. 0 is "not stated" and an
 * error. The quotas of GB/T 51161 are built in as recalled (grade D), so locked: TANHE_ALLOW_UNCONFIRMED takes
 * them, an overlay confirms them. They grade measured energy; the design indices of GB 55015 are another thing,
 * and so are its classes 甲 and 乙.
 */

#include "tanhe/base.h"
#include "tanhe/energy.h"
#include "tanhe/factor.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- climate zones 建筑热工设计分区 --------------------------------------------------------------------------- */

#define TANHE_ZONE_SEVERE_COLD 1 /* 严寒地区 */
#define TANHE_ZONE_COLD        2 /* 寒冷地区 */
#define TANHE_ZONE_HSCW        3 /* 夏热冬冷地区 */
#define TANHE_ZONE_HSWW        4 /* 夏热冬暖地区 */
#define TANHE_ZONE_MILD        5 /* 温和地区 */

/** A climate zone and what made it. 152 bytes. */
typedef struct tanhe_zone_result {
    tanhe_factor factors[2]; /* the zone's row; by degree days the bounds that decided; property 0 unused */
    int32_t zone;            /* TANHE_ZONE_* */
    int32_t part;            /* 1 A, 2 B, 3 C; 0 not known (by region) */
} tanhe_zone_result;

/**
 * The climate zone of a city.
 *
 * Given
 *   catalog  the documents
 *   region   GB/T 2260 code of a city; of a county with TANHE_ALLOW_WIDER_REGION
 *   allow    TANHE_ALLOW_*; most cities are of grade D
 * Returned
 *   out      the zone and its row
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE; TANHE_EUNIT; TANHE_EID the value is not
 *   a zone
 * Source
 *   GB 50176-2016 appendix A
 */
TANHE_API tanhe_status tanhe_climate_zone(const tanhe_catalog *catalog, int32_t region, int32_t allow,
                                          tanhe_zone_result *out);

/**
 * The climate zone by degree days.
 *
 *     HDD18 >= 6000 1A; >= 5000 1B; >= 3800 1C; >= 2000 2A, with CDD26 > 90 2B;
 *     below 2000: CDD26 < 10 and >= 700 5A, else 5B; else >= 1200 3A; >= 700 3B; >= 500 4A; else 4B
 *
 * The bounds are the catalog's: severe cold and cold are confirmed, below HDD18 2000 they are of grade D.
 *
 * Given
 *   hdd18, cdd26  heating and cooling degree days, degC·d, >= 0
 * Returned
 *   out           zone and part; factors[0] the lower bound of HDD18 (of 4B, which has none, the one above it),
 *                 factors[1] the bound of CDD26 (severe cold: none)
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE; TANHE_EUNIT
 * Source
 *   GB 50176-2016 table 4.1.2
 */
TANHE_API tanhe_status tanhe_climate_zone_by_degree_days(const tanhe_catalog *catalog, double hdd18,
                                                         double cdd26, int32_t allow, tanhe_zone_result *out);

/* ---- one kWh of several carriers ------------------------------------------------------------------------- */

/* How carriers other than electricity are turned into kWh: GB/T 51161's own rule was not found. */
#define TANHE_BASIS_ELECTRICITY_ONLY      1 /* nothing is turned: only electricity is counted */
#define TANHE_BASIS_CALORIFIC             2 /* by heat content 热值当量 */
#define TANHE_BASIS_COAL                  3 /* by the standard coal of supplied electricity 供电煤耗折电 */
#define TANHE_BASIS_EQUIVALENT_ELECTRICAL 4 /* by the work it can do 等效电 (GB/T 34913) */

/** A carrier of a building's year. 16 bytes. */
typedef struct tanhe_building_carrier {
    double amount;       /* in any unit, >= 0 */
    double kwh_per_unit; /* >= 0, on the basis that the call names; electricity: 1 per kWh */
} tanhe_building_carrier;

/** Carriers as one energy. 16 bytes. */
typedef struct tanhe_building_energy_result {
    double energy_kwh;
    int32_t basis; /* as stated */
    int32_t reserved;
} tanhe_building_energy_result;

/**
 * The carriers of a building as one electric energy, on a basis that the caller names.
 *
 *     energy = sum of amount_i * kwh_per_unit_i          (exact sum, rounded once)
 *
 * All items are on the one basis; kWh per unit is the caller's, no default exists.
 *
 * Given
 *   n, items  the carriers of one full calendar year, without high-density data rooms and kitchen cooking
 *   basis     TANHE_BASIS_*; ELECTRICITY_ONLY wants every kwh_per_unit to be 1
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ECONFLICT a conversion under ELECTRICITY_ONLY; TANHE_ERANGE
 * Source
 *   GB/T 51161-2016 (scope); GB/T 34913-2017 for the equivalent electricity
 */
TANHE_API tanhe_status tanhe_building_energy(size_t n, const tanhe_building_carrier *items, int32_t basis,
                                             tanhe_building_energy_result *out);

/* ---- quotas of GB/T 51161-2016 民用建筑能耗标准 --------------------------------------------------------------- */

#define TANHE_CLASS_A 1 /* A类: comfort can be kept by opening windows */
#define TANHE_CLASS_B 2 /* B类: relies on mechanical ventilation and air-conditioning */

/* Which way corrections apply: the texts seen do not say, so the caller does. */
#define TANHE_CORRECTION_NONE       1 /* no correction */
#define TANHE_CORRECTION_BOTH_WAYS  2 /* as the formulas stand */
#define TANHE_CORRECTION_ABOVE_ONLY 3 /* only for use above the standard's: a factor above 1 counts as 1 */

/* Verdicts 评价. */
#define TANHE_VERDICT_OVER    1 /* over the constraint value 超约束值 */
#define TANHE_VERDICT_BETWEEN 2 /* not over the constraint, over the guide value 介于约束值与引导值 */
#define TANHE_VERDICT_GUIDE   3 /* not over the guide value 达到引导值 */
#define TANHE_VERDICT_WITHIN  4 /* not over the constraint; no guide value exists 未超约束值 */

/** Measured use against its quota. 112 bytes. */
typedef struct tanhe_quota_figures {
    double size;             /* m2, or 1 household */
    double energy;           /* of the year: kWh, m3 or GJ, as `unit` has it */
    double measured;         /* energy / size, in `unit` */
    double corrected;        /* measured x corrections */
    double constraint;       /* 约束值 */
    double guide;            /* 引导值; NaN where none exists, and then below */
    double over_constraint;  /* corrected - constraint; negative is room left */
    double over_guide;       /* corrected - guide */
    double share_constraint; /* over_constraint / constraint */
    double share_guide;      /* over_guide / guide */
    double cut_constraint; /* energy to save in a year to reach it, at the present corrections; 0 for none */
    double cut_guide;
    tanhe_id unit;      /* TANHE_UNIT_KWH_PER_M2_A, ... */
    int32_t verdict;    /* TANHE_VERDICT_* */
    int32_t basis;      /* as given; 0 where there is no choice */
    int32_t correction; /* as given; 0 where there is no choice */
} tanhe_quota_figures;

/** A public building's year. NaN where not known. 72 bytes. */
typedef struct tanhe_building {
    double area_m2;            /* > 0 */
    double energy_kwh;         /* non-heating, >= 0, on `basis` */
    double hours;              /* in use, h/a, up to 8784 (offices, shops) */
    double area_per_person_m2; /* > 0 (offices) */
    double occupancy;          /* mean room occupancy, above 0, up to 1 (hotels) */
    double room_share;         /* guest-room area in the total, 0 to 1 (hotels) */
    tanhe_id subtype;          /* TANHE_BUILDING_GOV_OFFICE, ... */
    int32_t building_class;    /* TANHE_CLASS_*; garages: 0 */
    int32_t zone;              /* TANHE_ZONE_*; garages: 0 */
    int32_t correction;        /* TANHE_CORRECTION_* */
    int32_t basis;             /* TANHE_BASIS_* */
    int32_t reserved;
} tanhe_building;

/* Positions in tanhe_quota_result.factors; unused: property 0. */
#define TANHE_QUOTA_CONSTRAINT 0
#define TANHE_QUOTA_GUIDE      1
#define TANHE_QUOTA_FIRST      2 /* constant, slope and reference of the first correction */
#define TANHE_QUOTA_SECOND     5 /* ... of the second */
#define TANHE_QUOTA_FACTORS    8

/** A building against its quota. 704 bytes. */
typedef struct tanhe_quota_result {
    tanhe_quota_figures figures;
    double corrections[2]; /* the two factors as applied; 1 where none applies */
    tanhe_factor factors[TANHE_QUOTA_FACTORS];
} tanhe_quota_result;

/**
 * A public building against its quota: measured and corrected index, verdict, margins, energy to cut.
 *
 *     corrected = energy / area * c1 * c2
 *     offices   c1 = 0.3 + 0.7 * 2500 / hours         c2 = 0.7 + 0.3 * area_per_person / 10
 *     hotels    c1 = 0.4 + 0.6 * 50 % / occupancy     c2 = 0.5 + 0.5 * room_share / 70 %
 *     shops     c1 = 0.3 + 0.7 * 4570 / hours         garages: none
 *     cut       = energy * (corrected - value) / corrected
 *
 * The MEASURED value is corrected; the printed value stays where it is. The constants are the catalog's.
 * Severe cold and cold are one column of the tables.
 *
 * Given
 *   catalog   the documents; an overlay of confirmed values first
 *   building  what is measured and stated; what its corrections need must be known unless NONE
 *   allow     TANHE_ALLOW_*
 * Returned
 *   out       figures in kWh/(m2·a), corrections and every value used
 * Status
 *   TANHE_OK; TANHE_EARG also rule or basis not stated, hours above 8784, occupancy above 1; TANHE_EID unknown
 *   subtype, class or zone; TANHE_EZERO area, hours, occupancy or a value of the catalog is 0; TANHE_EMISSING a
 *   correction without its parameter; TANHE_ENOTFOUND (also a subtype that the class does not have);
 *   TANHE_EUNCONFIRMED; TANHE_ECHOICE; TANHE_EUNIT; TANHE_ECONFLICT a guide above its constraint; TANHE_ERANGE
 * Source
 *   GB/T 51161-2016 tables 5.2.1 to 5.2.4, clause 5.3
 */
TANHE_API tanhe_status tanhe_building_quota(const tanhe_catalog *catalog, const tanhe_building *building,
                                            int32_t allow, tanhe_quota_result *out);

/**
 * A building of several uses against its quota.
 *
 *     index = sum of index_i * area_i / sum of area_i       of each: measured, corrected, constraint, guide
 *
 * (Computed as index_1 + sum of (index_i - index_1) * area_i / sum of area_i, exact sums: parts that agree give
 * what they agree on, one part gives itself, to the bit.)
 *
 * Given
 *   n, parts  n >= 1; all under one correction rule and one basis
 * Returned
 *   out       the whole: size and energy are exact totals
 *   each      [n] the parts; may be NULL
 *   failed    index of the part in error; untouched when there is none; may be NULL
 * Status
 *   as tanhe_building_quota; TANHE_ECONFLICT also parts under different rules or bases
 * Source
 *   GB/T 51161-2016 clause 5.2 (buildings of several uses)
 */
TANHE_API tanhe_status tanhe_building_mixed(const tanhe_catalog *catalog, size_t n,
                                            const tanhe_building *parts, int32_t allow,
                                            tanhe_quota_figures *out, tanhe_quota_result *each,
                                            size_t *failed);

/** A quota of a household or of heat; a factor not used has property 0. 328 bytes. */
typedef struct tanhe_plain_quota {
    tanhe_quota_figures figures;
    tanhe_factor constraint;
    tanhe_factor guide;
    tanhe_factor reference; /* persons up to which the printed value holds */
} tanhe_plain_quota;

/**
 * A household's electricity or gas against its quota: the two are compared apart.
 *
 *     constraint = printed value                   persons <= 3
 *     constraint = printed value * persons / 3     persons > 3
 *
 * The size correction is recalled (grade D), so it is locked where the printed value is not.
 *
 * Given
 *   subject  TANHE_BUILDING_HOUSEHOLD_ELECTRICITY or TANHE_BUILDING_HOUSEHOLD_GAS
 *   energy   of the year, >= 0: kWh (with the household's share of common areas) or m3
 *   persons  >= 1; 0: no size correction, the printed value as it stands
 *   zone     TANHE_ZONE_*: severe cold and cold are two
 * Returned
 *   out      kWh or m3/(household·a); guide NaN, since none is printed
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID subject, zone; TANHE_EZERO; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE;
 *   TANHE_EUNIT; TANHE_ERANGE
 * Source
 *   GB/T 51161-2016 table 4.2.1
 */
TANHE_API tanhe_status tanhe_household_quota(const tanhe_catalog *catalog, tanhe_id subject, double energy,
                                             int32_t persons, int32_t zone, int32_t allow,
                                             tanhe_plain_quota *out);

/**
 * A building's heat for heating against the quota of its city.
 *
 *     index = heat / area
 *
 * Given
 *   heat_gj  of the heating season, >= 0
 *   area_m2  > 0, heated
 *   region   GB/T 2260 code of the city; only cities with district heating have a value
 * Returned
 *   out      GJ/(m2·a)
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EZERO; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE; TANHE_EUNIT;
 *   TANHE_ECONFLICT a guide above its constraint; TANHE_ERANGE
 * Source
 *   GB/T 51161-2016 chapter 6 (building heat consumption)
 */
TANHE_API tanhe_status tanhe_heating_quota(const tanhe_catalog *catalog, double heat_gj, double area_m2,
                                           int32_t region, int32_t allow, tanhe_plain_quota *out);

/* ---- first in line for retrofit 改造排序 ---------------------------------------------------------------------- */

/**
 * Public buildings as arrays, one element a building. A pointer that is NULL: a parameter is not known for any
 * building; subtype, class and zone are the `all_` value. 96 bytes.
 */
typedef struct tanhe_building_columns {
    tanhe_pointer area_m2, energy_kwh;                              /* double, required */
    tanhe_pointer hours, area_per_person_m2, occupancy, room_share; /* double */
    tanhe_pointer subtype, building_class, zone;                    /* int32_t */
    tanhe_id all_subtype;
    int32_t all_class, all_zone;
    int32_t correction; /* one rule and one basis for all: comparable terms */
    int32_t basis;
    int32_t reserved;
} tanhe_building_columns;

/** Where the results of each building go: [n] each, NULL for what is not wanted. 56 bytes. */
typedef struct tanhe_building_outputs {
    tanhe_result_pointer corrected;        /* double, kWh/(m2·a); NaN in a row with an error, so too below */
    tanhe_result_pointer share_constraint; /* double */
    tanhe_result_pointer share_guide;      /* double */
    tanhe_result_pointer cut_constraint;   /* double, kWh/a */
    tanhe_result_pointer cut_guide;        /* double, kWh/a */
    tanhe_result_pointer verdict;          /* int32_t, TANHE_VERDICT_*; 0 in a row with an error */
    tanhe_result_pointer status;           /* int32_t, tanhe_status */
} tanhe_building_outputs;

/* By what the first in line are chosen; only buildings where it is above 0 stand in line. */
#define TANHE_RANK_CUT_CONSTRAINT   1 /* kWh/a to cut to the constraint value */
#define TANHE_RANK_CUT_GUIDE        2 /* kWh/a to cut to the guide value */
#define TANHE_RANK_SHARE_CONSTRAINT 3 /* share over the constraint value */

/** A column of buildings in short. 72 bytes. */
typedef struct tanhe_rank_summary {
    double area_m2; /* exact totals of the buildings without error */
    double energy_kwh;
    double cut_constraint_kwh;
    double cut_guide_kwh;
    int64_t over; /* buildings by verdict */
    int64_t between;
    int64_t guide;
    int64_t bad;    /* buildings with an error: in no total and no rank */
    int64_t listed; /* how many of `first` are filled */
} tanhe_rank_summary;

/**
 * Many buildings against their quotas, and which are first in line, in one pass: tanhe_building_quota on each,
 * with the same bits. A call uses 32 KiB of stack, and that of tanhe_sum_add_n.
 *
 * Given
 *   catalog    the documents; each kind of building is looked up once
 *   columns,n  the buildings
 *   by         TANHE_RANK_*
 *   k          length of first and values; 0 for none
 * Returned
 *   outputs    a row each; may be NULL
 *   first      [k] rows in order, the largest first, of equal ones the lower row first; -1 behind the last
 *   values     [k] what they were ranked by; NaN behind the last
 *   summary    counts and exact totals
 * Status
 *   TANHE_OK; the status of the first row with an error (all else is done all the same, and summary->bad tells
 *   how many); TANHE_EARG or TANHE_ERANGE (a total) with summary untouched
 * Source
 *   as tanhe_building_quota
 */
TANHE_API tanhe_status tanhe_building_rank(const tanhe_catalog *catalog,
                                           const tanhe_building_columns *columns, size_t n, int32_t by,
                                           int32_t allow, const tanhe_building_outputs *outputs, size_t k,
                                           int64_t *first, double *values, tanhe_rank_summary *summary);

/* ---- carbon of a building, GB/T 51366-2019 建筑碳排放计算标准 --------------------------------------------------- */

/** A carrier of the operating year, of one end use or of all together. 32 bytes. */
typedef struct tanhe_building_use {
    double consumed;  /* E_ij: >= 0, in `unit`, a year */
    double renewable; /* ER_ij: >= 0, from the building's own renewable systems; may be more than consumed */
    double ef_kgco2;  /* kgCO2 per `unit`; NaN: the catalog's */
    tanhe_id subject; /* TANHE_FUEL_*, TANHE_CARRIER_ELECTRICITY or TANHE_CARRIER_HEAT */
    tanhe_id unit;
} tanhe_building_use;

/** What became of it. 232 bytes. */
typedef struct tanhe_building_use_result {
    double net;              /* consumed - renewable, in the item's unit; negative is exported */
    double co2_kg;           /* of the net amount */
    tanhe_factor factors[3]; /* the emission factor, or carbon content, oxidation; net calorific value last */
} tanhe_building_use_result;

/** Operating carbon: fossil CO2, not CO2e. 72 bytes. */
typedef struct tanhe_operation_result {
    double gross_kgco2;        /* sum of E_i * EF_i, a year */
    double sink_kgco2;         /* C_p, as given */
    double net_kgco2;          /* gross - sink, a year */
    double kgco2_per_m2_year;  /* net / A */
    double kgco2_per_m2_life;  /* C_M = net * y / A */
    double life_kgco2;         /* net * y */
    double area_m2, life_year; /* as given */
    int64_t items;
} tanhe_operation_result;

/**
 * Carbon of operating a building.
 *
 *     C_M = [sum of E_i * EF_i - C_p] * y / A          E_i = sum over end uses j of (E_ij - ER_ij)
 *
 * Factors that the caller does not give are the catalog's: of electricity the average of region and year (the
 * standard prints none), of heat, of fuels by the first document that has carbon content and oxidation or a
 * factor: put tanhe_table_gbt51366_2019() first for the standard's own (six confirmed, 13 of grade D under the
 * variant TANHE_VARIANT_BUILDING_OPERATION). Biogenic CO2 is not counted.
 *
 * Given
 *   catalog       the documents
 *   n, items      one per carrier, or one per carrier and end use: the formula is linear
 *   sink_kgco2    C_p, what green space takes up in a year, >= 0
 *   life_year     y, > 0: the standard's default is TANHE_PROPERTY_SERVICE_LIFE, where it is unlocked
 *   area_m2       A, > 0
 *   region, year  of the use
 *   allow         TANHE_ALLOW_*
 * Returned
 *   out           exact sums, rounded once
 *   each          [n] what each item gave; may be NULL
 *   failed        index of the item in error; untouched when there is none; may be NULL
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EZERO area, life; TANHE_EID; TANHE_EUNIT; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED;
 *   TANHE_ECHOICE; TANHE_ERANGE
 * Source
 *   GB/T 51366-2019 chapter 4 (formula recalled), appendix A
 */
TANHE_API tanhe_status tanhe_building_operation(const tanhe_catalog *catalog, size_t n,
                                                const tanhe_building_use *items, double sink_kgco2,
                                                double life_year, double area_m2, int32_t region,
                                                int32_t year, int32_t allow, tanhe_operation_result *out,
                                                tanhe_building_use_result *each, size_t *failed);

/** A material and its way to the site. 56 bytes. */
typedef struct tanhe_building_material {
    double amount;      /* M: >= 0, in `unit` */
    double ef_kgco2e;   /* F: kgCO2e per `unit`; NaN: the catalog's, of appendix D */
    double mass_t;      /* of the amount, for transport; NaN: the amount itself, which must be a mass */
    double distance_km; /* D: >= 0; 0 no transport counted; NaN: the catalog's default (of grade D) */
    double ef_per_tkm;  /* T: kgCO2e/(t·km); NaN: the catalog's of `freight`, of appendix E */
    tanhe_id material;  /* TANHE_MATERIAL_*; may be 0 with ef_kgco2e and distance_km given */
    tanhe_id unit;
    tanhe_id freight; /* TANHE_FREIGHT_*; may be 0 with ef_per_tkm given or distance_km 0 */
    int32_t reserved;
} tanhe_building_material;

/** What became of it; a factor not used has property 0. 240 bytes. */
typedef struct tanhe_building_material_result {
    double material_kgco2e;
    double transport_kgco2e;
    double mass_t; /* carried; NaN when no transport is counted */
    tanhe_factor material, freight, distance;
} tanhe_building_material_result;

/** Embodied carbon: CO2e, so not to be added to operating CO2 without saying so. 40 bytes. */
typedef struct tanhe_embodied_result {
    double materials_kgco2e; /* C_sc */
    double transport_kgco2e; /* C_ys */
    double total_kgco2e;     /* of both */
    double kgco2e_per_m2;    /* C_jc */
    double area_m2;          /* as given */
} tanhe_embodied_result;

/**
 * Carbon of a building's materials and of their transport.
 *
 *     C_jc = (C_sc + C_ys) / A      C_sc = sum of M_i * F_i      C_ys = sum of M_i * D_i * T_i
 *
 * Given
 *   catalog       the documents
 *   n, items      the materials
 *   area_m2       A, > 0
 *   allow         TANHE_ALLOW_*
 * Returned
 *   out           exact sums, rounded once
 *   each          [n] what each item gave; may be NULL
 *   failed        index of the item in error; untouched when there is none; may be NULL
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EZERO area; TANHE_EUNIT also a volume without mass_t that is to be carried;
 *   TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE; TANHE_ERANGE
 * Source
 *   GB/T 51366-2019 chapter 6 (formula recalled), appendices D and E
 */
TANHE_API tanhe_status tanhe_building_embodied(const tanhe_catalog *catalog, size_t n,
                                               const tanhe_building_material *items, double area_m2,
                                               int32_t allow, tanhe_embodied_result *out,
                                               tanhe_building_material_result *each, size_t *failed);

/* ---- GB 55015-2021 建筑节能与可再生能源利用通用规范 -------------------------------------------------------------- */

/** A design against the requirement. 184 bytes. */
typedef struct tanhe_reduction_result {
    double rate;             /* r, fraction */
    double cut;              /* d, kgCO2/(m2·a) or, of energy, the unit of the two indices */
    double required_rate;    /* fraction */
    double required_cut;     /* NaN where the clause has none */
    tanhe_factor factors[2]; /* the two requirements; property 0 where none */
    int32_t rate_met;        /* 1 yes, 0 no */
    int32_t cut_met;         /* 1 yes, 0 no, -1 nothing is required */
} tanhe_reduction_result;

/**
 * Cut of the carbon intensity, or of the energy, of a new building's design.
 *
 *     r = (C_ref - C_design) / C_ref      d = C_ref - C_design
 *
 * The clauses want, on average over new buildings, r >= 40 % and d >= 7 kgCO2/(m2·a) of carbon, r >= 30 % of the
 * energy of residential and 20 % of that of public buildings; applied to one project they are the custom of
 * software, not the clause.
 *
 * Given
 *   requirement        TANHE_BUILDING_NEW_BUILDING_CO2_CUT, _NEW_RESIDENTIAL_ENERGY_CUT, _NEW_PUBLIC_ENERGY_CUT
 *   reference, design  under the standards in force in 2016, and as designed, >= 0: kgCO2/(m2·a), or any one unit
 *                      of energy
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID requirement; TANHE_EZERO reference; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED;
 *   TANHE_ECHOICE; TANHE_EUNIT; TANHE_ERANGE
 * Source
 *   GB 55015-2021 clauses 2.0.1 and 2.0.3
 */
TANHE_API tanhe_status tanhe_design_reduction(const tanhe_catalog *catalog, tanhe_id requirement,
                                              double reference, double design, int32_t allow,
                                              tanhe_reduction_result *out);

/** How PV modules age, where the clause does not say. */
#define TANHE_AGEING_LINEAR      1 /* each year loses the same share of the first rating */
#define TANHE_AGEING_COMPOUNDING 2 /* each year loses a share of what was left */

/** Energy of a PV plant over its life. 176 bytes. */
typedef struct tanhe_pv_result {
    double energy_kwh;       /* exact total of the years, rounded once */
    double last_share;       /* what is left after the last full year */
    double first_loss;       /* as used, fraction */
    double yearly_loss;      /* as used, fraction a year */
    tanhe_factor factors[2]; /* the published limits where used; property 0 otherwise */
} tanhe_pv_result;

/**
 * Energy of PV modules over their life.
 *
 *     s_1 = 1 - first_loss
 *     s_n = 1 - first_loss - (n - 1) * yearly_loss             linear
 *     s_n = (1 - first_loss) * (1 - yearly_loss)^(n - 1)       compounding
 *     energy = sum over the years n of nominal * s_n
 *
 * s_n is what is left after n full years, so the energy of a year is that at its end: not too much.
 *
 * Given
 *   catalog      the documents
 *   module       TANHE_BUILDING_PV_POLY, _MONO, _THIN for the limits of the clause; 0 with both losses given
 *   nominal_kwh  of a year without ageing, >= 0
 *   years        1 to 100
 *   first_loss, yearly_loss  fractions, 0 to below 1; NaN: the clause's limits (which are upper limits)
 *   ageing       TANHE_AGEING_*
 *   allow        TANHE_ALLOW_*
 * Returned
 *   out          the energy and what made it
 *   yearly_kwh   [years] the energy of each year; may be NULL
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID module; TANHE_ESTATE nothing is left before the end; TANHE_ENOTFOUND;
 *   TANHE_EUNCONFIRMED; TANHE_ECHOICE; TANHE_EUNIT; TANHE_ERANGE
 * Source
 *   GB 55015-2021 clause 5.2.9 (limits; the form of ageing is the caller's)
 */
TANHE_API tanhe_status tanhe_pv_energy(const tanhe_catalog *catalog, tanhe_id module, double nominal_kwh,
                                       int32_t years, double first_loss, double yearly_loss, int32_t ageing,
                                       int32_t allow, tanhe_pv_result *out, double *yearly_kwh);

/* ---- shares by definition 比例 ----------------------------------------------------------------------------- */

/*
 * What is divided by what. No text seen defines the renewable substitution rate or the PV coverage; a figure is
 * worth nothing without the definition beside it.
 */
#define TANHE_SHARE_RENEWABLE_CALORIFIC 1 /* renewable energy / all energy of urban buildings, calorific */
#define TANHE_SHARE_RENEWABLE_COAL      2 /* ... renewable electricity by the coal it replaces */
#define TANHE_SHARE_ROOF_PV_AREA        3 /* PV area / usable roof area of new buildings */
#define TANHE_SHARE_ROOF_PV_COUNT       4 /* new buildings with PV / new buildings */
#define TANHE_SHARE_GREEN_STANDARD      5 /* area to green-building standard / area of new urban civil buildings */
#define TANHE_SHARE_STAR_GREEN          6 /* star-rated area / area of new civil buildings */
#define TANHE_SHARE_PREFABRICATED       7 /* prefabricated area / area of new urban buildings */

/** A share and the plan's target for it. 112 bytes. */
typedef struct tanhe_building_share_result {
    double share;               /* fraction */
    double target;              /* fraction; NaN where there is none */
    double gap;                 /* share - target; negative is missing; NaN without a target */
    tanhe_factor factor;        /* the target; property 0 when none */
    int32_t definition;         /* as stated */
    int32_t met;                /* 1 yes, 0 no, -1 no target */
    tanhe_status target_status; /* why there is no target, or TANHE_OK */
    int32_t reserved;
} tanhe_building_share_result;

/**
 * A share by a named definition, against the target of the place.
 *
 *     share = part / whole
 *
 * The target (Xiangtan 2025: substitution 8 %, PV 50 %, star-rated 10 %, prefabricated 40 %, green standard 100 %)
 * is the plan's, whatever the definition: the plan gives no formula.
 *
 * Given
 *   catalog       the documents
 *   definition    TANHE_SHARE_*
 *   part, whole   both in the unit that the definition divides; 0 <= part <= whole
 *   region, year  of the target
 *   allow         TANHE_ALLOW_*
 * Status
 *   TANHE_OK; TANHE_EARG also a part above the whole; TANHE_EID unknown definition; TANHE_EZERO whole
 * Source
 *   潭政发〔2023〕9号 part 3 (4) and part 4 (4)
 */
TANHE_API tanhe_status tanhe_building_share(const tanhe_catalog *catalog, int32_t definition, double part,
                                            double whole, int32_t region, int32_t year, int32_t allow,
                                            tanhe_building_share_result *out);

/* ---- data centres 数据中心 ---------------------------------------------------------------------------------- */

/* Kinds of data centre, for the plan's thresholds. */
#define TANHE_PUE_EXISTING  1 /* 存量 */
#define TANHE_PUE_NEW       2 /* 新增, neither large nor hyperscale */
#define TANHE_PUE_NEW_LARGE 3 /* 新增大型、超大型 */

/* Positions in tanhe_datacentre_result.factors. */
#define TANHE_PUE_FACTOR_GRADE1    0
#define TANHE_PUE_FACTOR_GRADE2    1
#define TANHE_PUE_FACTOR_GRADE3    2
#define TANHE_PUE_FACTOR_NEW_LARGE 3
#define TANHE_PUE_FACTOR_RETROFIT  4
#define TANHE_PUE_FACTOR_ENERGY    5
#define TANHE_PUE_FACTORS          6

/** A data centre's PUE, grade and duties. 488 bytes. */
typedef struct tanhe_datacentre_result {
    double pue;
    double total_kwh, it_kwh;                /* as given */
    double coal_tce;                         /* as given */
    tanhe_factor factors[TANHE_PUE_FACTORS]; /* property 0 where not known or not asked */
    int32_t
        grade_best; /* 1 to 3, 4 below grade 3: the best and the worst grade that the known limits leave */
    int32_t grade_worst; /* ... equal where all are known */
    int32_t above_new;   /* 1: a new large one above the ceiling; 0 not; -1 not asked or not known */
    int32_t retrofit;    /* 1: an existing one above the trigger; 0; -1 */
    int32_t supervised;  /* 1: more coal than the threshold of on-line supervision; 0; -1 */
    int32_t reserved;
} tanhe_datacentre_result;

/**
 * PUE of a data centre, its grade, and what the plan asks of it.
 *
 *     PUE = total energy / energy of the IT equipment
 *
 * A grade is reached at its limit (<=); the plan's ceiling of 1.3 too; retrofit from above 1.5 and supervision
 * from above 10 000 tce a year, strictly. Limits that are locked and not allowed leave the grade open between
 * two. Edge data centres (up to 100 racks) are outside GB 40879.
 *
 * Given
 *   catalog    the documents
 *   total_kwh  metered, of a full year, >= it_kwh
 *   it_kwh     metered, > 0
 *   coal_tce   comprehensive energy of the year, on the basis the authority asks for; NaN: not known
 *   kind       TANHE_PUE_*
 *   region     whose plan; GB/T 2260
 *   allow      TANHE_ALLOW_*
 * Status
 *   TANHE_OK; TANHE_EARG also less total than IT; TANHE_EZERO it_kwh; TANHE_ERANGE
 * Source
 *   GB 40879-2021 table 1; 潭政发〔2023〕9号 part 3 (2) 4
 */
TANHE_API tanhe_status tanhe_datacentre(const tanhe_catalog *catalog, double total_kwh, double it_kwh,
                                        double coal_tce, int32_t kind, int32_t region, int32_t allow,
                                        tanhe_datacentre_result *out);

/* ---- public institutions 公共机构 ------------------------------------------------------------------------------ */

/** A year of a public institution, or of many together. Amounts 0 for none; NaN where said. 112 bytes. */
typedef struct tanhe_institution_year {
    double electricity_kwh;         /* all of it */
    double heating_electricity_kwh; /* of it for heating */
    double gas_m3;
    double gas_kgce_per_m3;  /* the caller's: 1.2143 and 1.33 are both in use; NaN without gas */
    double other_kgce;       /* other energy but electricity and gas, in standard coal */
    double heating_kgce;     /* of all energy for heating; NaN not known */
    double transport_kgce;   /* of all energy for vehicles; NaN not known */
    double water_m3;         /* NaN not known */
    double co2_kg;           /* NaN not known */
    double area_m2;          /* NaN not known */
    double heated_area_m2;   /* NaN not known */
    double persons;          /* who use energy 用能人数; NaN not known */
    double rate_gce_per_kwh; /* the caller's; NaN: the published one (310: Shandong's quotas) */
    int32_t convention;      /* TANHE_ELECTRICITY_*, required */
    int32_t year;            /* of the published rate */
} tanhe_institution_year;

/** Indicators of a public institution; NaN where something is not known. 160 bytes. */
typedef struct tanhe_institution_result {
    double energy_kgce;            /* E = electricity + gas + other */
    double energy_per_m2;          /* E / M, kgce/(m2·a) */
    double energy_per_person;      /* E / P, kgce/(person·a) */
    double nonheating_per_m2;      /* (E - heating - transport) / M */
    double heating_per_m2;         /* heating / M_heated */
    double electricity_kwh_per_m2; /* without heating electricity / M */
    double water_m3_per_person;    /* W / P */
    double co2_kg_per_m2;          /* C / M */
    double kgce_per_kwh;           /* of electricity, as used */
    double gas_kgce_per_m3;        /* as given */
    tanhe_factor electricity;      /* the coefficient */
    int32_t convention;            /* as given */
    int32_t year;                  /* as given */
} tanhe_institution_result;

/**
 * Indicators of a public institution's year.
 *
 *     E = electricity * coefficient + gas * coefficient + other
 *
 * The electricity coefficient moves the indicators by a factor of 2.5 (0.1229 calorific, about 0.31 equivalent),
 * so it is never chosen for the caller. Those of public-institution documents (Shandong 0.31) are variant
 * TANHE_VARIANT_PUBLIC_INSTITUTION of the electricity's coal equivalent: find one and give it as the rate.
 *
 * Given
 *   catalog  the documents
 *   use      the year
 *   allow    TANHE_ALLOW_*
 * Status
 *   TANHE_OK; TANHE_EARG also heating electricity above all of it, or heating and transport above E; TANHE_EZERO an
 *   area or persons 0; TANHE_EMISSING gas without coefficient; TANHE_ENOTFOUND, TANHE_EUNCONFIRMED, TANHE_ECHOICE the
 *   coefficient; TANHE_EUNIT; TANHE_ERANGE
 * Source
 *   DB37/T 2672-2019 (indicators); public-institution statistics system
 */
TANHE_API tanhe_status tanhe_institution_indicators(const tanhe_catalog *catalog,
                                                    const tanhe_institution_year *use, int32_t allow,
                                                    tanhe_institution_result *out);

/* Positions in tanhe_institution_change_result. */
#define TANHE_CHANGE_ENERGY_AREA   0
#define TANHE_CHANGE_ENERGY_PERSON 1
#define TANHE_CHANGE_WATER_PERSON  2
#define TANHE_CHANGE_CO2_AREA      3
#define TANHE_CHANGE_TARGETS       4

/** Change of four indicators against the targets of a plan. 392 bytes. */
typedef struct tanhe_institution_change_result {
    double change[TANHE_CHANGE_TARGETS]; /* fraction, negative is a decline; NaN where not known */
    double target[TANHE_CHANGE_TARGETS]; /* fraction; NaN where there is none */
    tanhe_factor factors[TANHE_CHANGE_TARGETS];
    int32_t met[TANHE_CHANGE_TARGETS];         /* 1 yes, 0 no, -1 not known */
    tanhe_status status[TANHE_CHANGE_TARGETS]; /* why there is no target, or TANHE_OK */
    int32_t base_year, year;
} tanhe_institution_change_result;

/**
 * Change of the indicators against the base year, beside the plan's targets (Xiangtan, 2025 against 2020:
 * -5, -6, -7, -7 %).
 *
 *     change = (current - base) / base
 *
 * Given
 *   catalog        the documents
 *   base, current  results under one convention and the same coefficients of electricity and gas
 *   region         whose plan
 *   year           of the targets
 *   allow          TANHE_ALLOW_*
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ECONFLICT other conventions or coefficients; TANHE_EZERO a base of 0
 * Source
 *   潭政发〔2023〕9号 part 4 (6)
 */
TANHE_API tanhe_status tanhe_institution_change(const tanhe_catalog *catalog,
                                                const tanhe_institution_result *base,
                                                const tanhe_institution_result *current, int32_t region,
                                                int32_t year, int32_t allow,
                                                tanhe_institution_change_result *out);

/**
 * Persons of a university: students + overseas students + 0.5 * staff.
 *
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ERANGE
 * Source
 *   DB37/T 4452-2021 (water; one secondary copy)
 */
TANHE_API tanhe_status tanhe_university_persons(double students, double overseas, double staff,
                                                double *persons);

/**
 * Persons of a school or kindergarten: day pupils + 2 * boarders + staff.
 *
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ERANGE
 * Source
 *   DB37/T 4452-2021 (water; one secondary copy)
 */
TANHE_API tanhe_status tanhe_school_persons(double day_pupils, double boarders, double staff,
                                            double *persons);

/**
 * Water of a hospital per open bed and day.
 *
 *     litres = 1000 * water_m3 / sum of open bed-days
 *
 * Given
 *   water_m3     of the year, >= 0
 *   n, bed_days  [n] open bed-days of the parts of the year or of the wards, each >= 0
 * Returned
 *   litres       L/(bed·d)
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EZERO no bed-days; TANHE_ERANGE
 * Source
 *   DB37/T 4452-2021 (one secondary copy)
 */
TANHE_API tanhe_status tanhe_hospital_water(double water_m3, size_t n, const double *bed_days,
                                            double *litres);

#ifdef __cplusplus
}
#endif

#endif
