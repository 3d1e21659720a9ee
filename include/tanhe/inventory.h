/* SPDX-License-Identifier: MIT */
#ifndef TANHE_INVENTORY_H
#define TANHE_INVENTORY_H

/**
 * inventory 清单 - activity rows in, emission lines out, exact roll-up by category, subject and gas.
 *
 *     tanhe_activity_reader      CSV text -> tanhe_activity, one pass
 *     tanhe_inventory_line       tanhe_activity -> tanhe_line, the factors used with it
 *     tanhe_inventory_add        tanhe_line -> the roll-up, in the caller's memory
 *     tanhe_inventory_merge      partial inventories computed elsewhere
 *     tanhe_inventory_total      the measures of a category, a subject, a group of a view, or all
 *     tanhe_line_explain         the calculation sheet 计算书 of a line
 *
 * Totals do not depend on the order or the grouping of the rows, to the last bit. Indirect emissions (of
 * purchased electricity and heat) and biogenic CO2 are measures of their own and in no other total. CO2 taken out of
 * the atmosphere by land is a measure of its own, too: emissions stay gross, and net_co2e_t is both together.
 */

#include "tanhe/base.h"
#include "tanhe/energy.h"
#include "tanhe/factor.h"
#include "tanhe/land.h"
#include "tanhe/sum.h"
#include "tanhe/unit.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- categories --------------------------------------------------------------------------------------- */

/*
 * A category is an IPCC 2006 code of one to five levels, "1", "1A", "1A2", "1A2a", "1A3bi", as an integer that
 * sorts in the order of the guidelines: sector * 2^20 + letter * 2^15 + number * 2^10 + letter * 2^5 + roman.
 */

/**
 * The id of a category code. Dots and blanks between levels are accepted ("1.A.2.a").
 *
 * Status
 *   TANHE_OK; TANHE_EARG NULL; TANHE_EID not a code of the guidelines (sectors 1 to 5, their letters, then any
 *   number, letter and roman number)
 */
TANHE_API tanhe_status tanhe_category_parse(const char *text, size_t length, tanhe_id *category);

/** Enough for any category code and its NUL. */
#define TANHE_CATEGORY_TEXT_MAX 16

/** The code of a category, "1A2a". Status: TANHE_OK; TANHE_EARG NULL; TANHE_EID; TANHE_ESIZE. */
TANHE_API tanhe_status tanhe_category_print(tanhe_id category, char *buffer, size_t size);

/** The name of a category, or of its nearest named ancestor; NULL when it is not a category. */
TANHE_API const char *tanhe_category_name(tanhe_id category, int32_t language);

/** The category one level up; 0 above a sector. Status: TANHE_OK; TANHE_EARG; TANHE_EID. */
TANHE_API tanhe_status tanhe_category_parent(tanhe_id category, tanhe_id *parent);

/** 1 when `category` is `ancestor` or below it (everything is below 0), else 0. */
TANHE_API int32_t tanhe_category_within(tanhe_id category, tanhe_id ancestor);

/**
 * The sector by which emission factors of CH4 and N2O are split, TANHE_VARIANT_*; 0 for a category above or beside
 * the sectors ("1A", "1A3"), whose factors are then those that hold for all.
 *
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID
 */
TANHE_API tanhe_status tanhe_category_sector(tanhe_id category, tanhe_id *sector);

/* ---- activity rows 活动数据 ------------------------------------------------------------------------------ */

/** A value or a choice that a method of land needs besides the amount: "carbon_fraction=0.5 tC/t". 24 bytes. */
typedef struct tanhe_parameter {
    double value;      /* the row's own; NaN: the published one */
    tanhe_id property; /* TANHE_PROPERTY_* */
    tanhe_id variant;  /* TANHE_VARIANT_*: which published one, or what the own one is; 0 none */
    tanhe_id unit;     /* of the value, suits the property; 0 where the value is NaN */
    int32_t reserved;  /* 0 */
} tanhe_parameter;

#define TANHE_PARAMETERS_MAX 8

/** One activity row. Doubles NaN and ids 0 where not given. 304 bytes. */
typedef struct tanhe_activity {
    double amount; /* negative only as tanhe_inventory_line says: carbon taken up by land, or lost from it */
    double ncv;    /* measured: GJ per unit of the row */
    double carbon_content; /* measured: tC/GJ */
    double oxidation;      /* measured: 0 to 1 */
    double ef_co2;         /* measured: t of gas per unit of the row */
    double ef_ch4;
    double ef_n2o;
    double u_amount; /* relative half-width of the 95 % interval: 0.05 is 5 % */
    double u_factor;
    int64_t line; /* where the row came from; copied to the result */
    tanhe_id category;
    tanhe_id subject;
    tanhe_id unit;
    int32_t region;          /* 0: the settings' */
    int32_t year;            /* 0: the settings' */
    tanhe_id variant;        /* TANHE_VARIANT_*: zone, climate or feeding, for a method of land; 0 none */
    int32_t parameter_count; /* 0 to TANHE_PARAMETERS_MAX */
    int32_t reserved;        /* 0 */
    tanhe_parameter parameters[TANHE_PARAMETERS_MAX]; /* the first parameter_count */
} tanhe_activity;

/** A row with nothing given: every double NaN, every id 0. Status: TANHE_OK; TANHE_EARG NULL. */
TANHE_API tanhe_status tanhe_activity_init(tanhe_activity *activity);

/** Reads activity rows from CSV text in memory; caller's storage, contents private. */
typedef struct tanhe_activity_reader {
    tanhe_pointer text;
    int64_t private_state[64];
} tanhe_activity_reader;

/**
 * Begin to read CSV text: reads the header.
 *
 * Columns, in any order: category, subject, amount, unit (required); region, year, note, ncv, carbon_content,
 * oxidation, ef_co2, ef_ch4, ef_n2o, u_amount, u_factor, variant, parameters (optional). Any other column, or one
 * twice, is an error. UTF-8, with or without BOM; LF, CRLF or CR; quoted fields; decimal points whatever the locale.
 *
 * The parameters of a row are separated by ';'. Each is  property[:variant][=number[ unit]] ; without a number the
 * published value is meant, and only a ratio may be without a unit:
 *
 *     bef_whole=1.706; wood_density=0.394 t/m3; carbon_fraction=0.5 tC/t
 *     rice_baseline:rice_east_asia; sf_water:water_multiple; sf_preseason:preseason_short; cultivation_period=113 d
 *
 * Given
 *   text, length  must stay where they are while reading
 * Returned
 *   reader        ready for tanhe_activity_next; on an error, a reader without rows
 *   error         where and why, when the status is an error; may be NULL
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EMISSING no header or a required column is missing; TANHE_EDUPLICATE; TANHE_EID
 *   unknown column; TANHE_ESYNTAX; TANHE_EENCODING
 */
TANHE_API tanhe_status tanhe_activity_reader_init(tanhe_activity_reader *reader, const char *text,
                                                  size_t length, tanhe_text_error *error);

/**
 * The next row. After an error the reader stands behind the bad row: go on to get the good rows that follow.
 *
 * Returned
 *   row    the row, checked field by field (not yet against the factors)
 *   error  line, column and reason when the status is an error; may be NULL
 * Status
 *   TANHE_OK; TANHE_END; TANHE_EARG NULL or a field out of its domain; TANHE_EID, TANHE_EUNIT, TANHE_ESYNTAX,
 *   TANHE_ERANGE, TANHE_EMISSING, TANHE_EENCODING, TANHE_EDUPLICATE a parameter twice, TANHE_ESIZE too many parameters
 */
TANHE_API tanhe_status tanhe_activity_next(tanhe_activity_reader *reader, tanhe_activity *row,
                                           tanhe_text_error *error);

/* ---- lines 排放结果 -------------------------------------------------------------------------------------- */

/** What a whole inventory is computed under; partial inventories merge only under the same. 24 bytes. */
typedef struct tanhe_inventory_settings {
    int32_t gwp;    /* TANHE_GWP_*, required */
    int32_t allow;  /* TANHE_ALLOW_* */
    int32_t region; /* of rows that state none; 0 none */
    int32_t year;   /* of rows that state none; 0 none */
    int32_t reserved[2];
} tanhe_inventory_settings;

/* Positions in tanhe_line.factors (the first six as in energy.h); unused: factor.property 0. By TANHE_METHOD_LAND the
 * first six, and those from TANHE_LINE_MORE on, are the factors in the order of the line's formula. */
#define TANHE_LINE_NCV            0
#define TANHE_LINE_CARBON_CONTENT 1
#define TANHE_LINE_OXIDATION      2
#define TANHE_LINE_EF_CO2         3
#define TANHE_LINE_EF_CH4         4
#define TANHE_LINE_EF_N2O         5
#define TANHE_LINE_COAL           6
#define TANHE_LINE_GWP_CH4        7
#define TANHE_LINE_GWP_N2O        8
#define TANHE_LINE_GWP_FGAS       9
#define TANHE_LINE_MORE           10
#define TANHE_LINE_FACTORS        13

/* How a line was computed (tanhe_line.method). */
#define TANHE_METHOD_COMBUSTION  1 /* fuel combustion */
#define TANHE_METHOD_ELECTRICITY 2 /* purchased electricity, location based */
#define TANHE_METHOD_HEAT        3 /* purchased heat */
#define TANHE_METHOD_GAS         4 /* the amount is itself a mass of gas */
#define TANHE_METHOD_FACTOR      5 /* amount x measured emission factors */
#define TANHE_METHOD_LAND        6 /* land, soils, animals: by the formula of the line */

/*
 * Formulas of TANHE_METHOD_LAND (tanhe_line.formula; 0 by other methods), by category, subject and unit of the row.
 * In brackets the parameters that a row may state, with * those that it must; V the row's variant. The factors stand
 * in the order of the formula.
 *
 * Each value is the number of its parameter, else the published one of the parameter's variant, or of V: that of the
 * row's region and year, else that of the country, since most of these tables are printed for the nation or by zone
 * (TANHE_MATCH_WIDER_REGION tells it where the document splits by region). What is printed of forest_trees goes by
 * province: another region's needs TANHE_ALLOW_WIDER_REGION.
 * A published expansion factor with the roots of its document is the one pair that is asked without a year.
 */

/* 3B, 3D; any subject of land; tC: a change of carbon stock, + when it grows. CO2 = -change * 44/12. Of wetlands and
 * drained soils the CH4 is then missing (ch4_status), of drained soils the N2O, too (n2o_status), here, below and with
 * factors of the row's own: carbon never stands for the whole */
#define TANHE_FORMULA_STOCK_CHANGE 1
/* 3B, 3D; any subject of land; tCO2: emission column, negative when removed. CO2 = amount */
#define TANHE_FORMULA_NET_CO2 2
/* 3B; a species or tree_forest; m3, net change of volume, + when it grows. change = V * SVD * BEF * CF
 * [*bef_whole, wood_density, carbon_fraction]. Factors: SVD, BEF, CF */
#define TANHE_FORMULA_VOLUME_WHOLE 3
/* The same. change = V * SVD * BEF * (1 + R) * CF [*bef_above, root_shoot, wood_density, carbon_fraction]; a
 * published bef_above without root_shoot brings that of its own document. Factors: SVD, BEF, R, CF */
#define TANHE_FORMULA_VOLUME_ABOVE 4
/* 3B; a tree, a forest; area, with biomass_growth stated. change = A * GW * (1 + R) * CF
 * [*biomass_growth, root_shoot, carbon_fraction]. Factors: GW, R, CF */
#define TANHE_FORMULA_GROWTH 5
/* 3B; a tree, a forest; area or trees; cropland, grassland, red_soil_trial; area.
 * change = amount * yearly gain [carbon_gain] V */
#define TANHE_FORMULA_GAIN 6
/* 3B4, of drained soils also 3B1 and 3B2; a wetland; area. CO2, CH4 and N2O, of which CO2 and CH4 must be known
 * [carbon_gain: what is buried; ef_ch4; ef_n2o] V. CH4 may be published as CH4-C, N2O as N2O-N: of both forms that of
 * the earlier document counts. Factors: CO2, CH4, N2O */
#define TANHE_FORMULA_WETLAND 7
/* 3A1; an animal; head. CH4 = head * EF [ef_ch4_enteric] V; or the row's ef_ch4 */
#define TANHE_FORMULA_ENTERIC 8
/* 3A2; an animal; head. CH4 = head * EF, N2O = head * EF [ef_ch4_manure, ef_n2o_manure] V; or the row's ef_ch4, ef_n2o.
 * A parameter's variant holds for its gas, the row's for both. Factors: CH4, N2O */
#define TANHE_FORMULA_MANURE 9
/* 3C1; a fire or crop_residue_burning; mass of dry matter burnt. CO2, CH4, N2O = mass * EF; CO2 of crop residues and
 * grassland is a memo, that of forest counts here and not in a loss of stock. Factors: CO2, CH4, N2O */
#define TANHE_FORMULA_BURNING 10
/* 3C2 limestone, dolomite; 3C3 urea_applied; mass. CO2 = mass * EF * 44/12 */
#define TANHE_FORMULA_LIME 11
/* 3C4; n_input, n_input_rice, n_synthetic, n_organic, n_residue, n_pasture; tN. N2O = N * EF * 44/28 [ef_n2o_n] V */
#define TANHE_FORMULA_SOIL_N_DIRECT 12
/* 3C5; n_synthetic, n_organic, n_residue (leaches only), n_pasture; tN.
 * N2O = (N * volatilised * EF + N * leached * EF) * 44/28 [frac_volatilised, frac_leached:
 * kgN/kgN or plain ratios]. Factors: volatilised, its EF, leached, its EF */
#define TANHE_FORMULA_SOIL_N_INDIRECT 13
/* 3C7; single_rice, early_rice, late_rice; area harvested. CH4 = A * EF, V the rice zone */
#define TANHE_FORMULA_RICE_SEASON 14
/* 3C7; rice; area harvested. CH4 = EFc * SFw * SFp * SFo * days * A, SFo = (1 + sum(ROA * CFOA))^exponent
 * [rice_baseline, *sf_water, *sf_preseason, cultivation_period, organic_amount:what=number, up to 4] V the region, unless
 * rice_baseline names it. Without an edition of the IPCC allowed, its values must all be of one (TANHE_ECHOICE); the
 * exponent may be of either. Factors: EFc, SFw, SFp, days, exponent and, with organic matter, CFOA in the order stated */
#define TANHE_FORMULA_RICE 15

/**
 * The result of one row. A measure that could not be computed is NaN, with the reason in its status; a measure
 * that does not apply is 0. 1288 bytes.
 */
typedef struct tanhe_line {
    double co2_t;          /* fossil or of land, direct, >= 0 */
    double co2_bio_t;      /* biogenic, memo */
    double ch4_t;          /* direct */
    double n2o_t;          /* direct */
    double fgas_co2e_t;    /* HFCs, PFCs, SF6, NF3 ... as CO2 equivalent, direct */
    double co2e_t;         /* direct, of the gases that are known: CO2 + CH4 + N2O + F-gases */
    double indirect_co2_t; /* of purchased electricity and heat */
    double coal_tce;       /* standard coal of fuels and media */
    double indirect_tce;   /* standard coal of purchased electricity (calorific) and heat */
    double removal_co2_t;  /* taken out of the atmosphere by land, <= 0; in no other measure of the line */
    double u;              /* relative half-width of the 95 % interval; NaN when the row states none */
    double energy_gj;      /* NaN when not needed */
    double amount;         /* as given, in `unit` */
    int64_t line;
    tanhe_factor factors[TANHE_LINE_FACTORS];
    tanhe_parameter parameters[TANHE_PARAMETERS_MAX]; /* as given; unused: property 0 */
    tanhe_id category, subject, unit, variant;
    int32_t region, year;                             /* as used */
    int32_t method;                                   /* TANHE_METHOD_* */
    int32_t formula;                                  /* TANHE_FORMULA_*; 0 none */
    tanhe_status ch4_status, n2o_status, coal_status; /* why a measure is NaN */
    int32_t parameter_count;
} tanhe_line;

/**
 * Compute one row.
 *
 * Fuels in category 1A are burnt (the category's sector chooses CH4 and N2O); electricity and heat are purchased;
 * a gas or a blend is emitted as it is; land, soils, nitrogen and animals go by the formulas above; anything else, a
 * fuel outside 1A, and a row of land that states emission factors of its own and no parameter, go by those measured
 * factors. Nothing that a row of land states is ignored: a variant or a parameter that its method has no use for is an
 * error, as it is with any other subject, and so is a variant of a parameter for which no value is published.
 *
 * An amount may be negative in categories 3B and 3D only, and only as a mass of CO2 (an emission column: negative is
 * removed), a mass of carbon or a net change of volume in m3 (changes of stock: negative is lost). Removed CO2 is
 * removal_co2_t, and co2_t and co2e_t are then 0.
 *
 * CH4 counts with the report's fossil value in category 1B and with its non-fossil value elsewhere, where the
 * report tells them apart (combustion already counts that carbon as CO2).
 *
 *     co2e = CO2 + CH4 * GWP + N2O * GWP + F-gas * GWP            u = sqrt(u_amount^2 + u_factor^2)
 *
 * Given
 *   catalog   the documents
 *   settings  GWP report, what is allowed, default region and year
 *   activity  the row
 * Returned
 *   out       the line
 * Status
 *   TANHE_OK; TANHE_EARG, also a variant or a parameter that the method has no use for; TANHE_EID; TANHE_EUNIT;
 *   TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE, also an edition of the IPCC must be named; TANHE_ERANGE;
 *   TANHE_EDUPLICATE a parameter twice; TANHE_ECONFLICT bef_whole and bef_above both, or a natural wetland, which is
 *   outside the anthropogenic inventory
 *   (about CO2, or the one gas of the row; a missing CH4, N2O or standard coal is told in the line)
 * Source
 *   2006 IPCC Guidelines vol. 1 ch. 3 (approach 1) for u; the functions of energy.h and land.h for the rest
 */
TANHE_API tanhe_status tanhe_inventory_line(const tanhe_catalog *catalog,
                                            const tanhe_inventory_settings *settings,
                                            const tanhe_activity *activity, tanhe_line *out);

/**
 * What is missing of a row that tanhe_inventory_line refuses: the property without which there is no result.
 *
 * Given
 *   as tanhe_inventory_line
 * Returned
 *   property  TANHE_PROPERTY_* when the status is TANHE_ENOTFOUND, TANHE_EUNCONFIRMED or TANHE_ECHOICE, else 0
 * Status
 *   what tanhe_inventory_line returns
 */
TANHE_API tanhe_status tanhe_inventory_missing(const tanhe_catalog *catalog,
                                               const tanhe_inventory_settings *settings,
                                               const tanhe_activity *activity, tanhe_id *property);

/**
 * The calculation sheet 计算书 of a line: the formula, each value with unit, source and grade, the arithmetic,
 * the result, what was assumed and what is missing. English and Chinese, UTF-8.
 *
 * Given
 *   catalog       the one the line was computed with
 *   line          the line
 *   buffer, size  may be NULL and 0 to ask for the size
 * Returned
 *   buffer        the sheet, NUL-terminated, cut at a character when it does not fit
 *   needed        bytes of the whole sheet with its NUL
 * Status
 *   TANHE_OK; TANHE_ESIZE cut; TANHE_EARG
 */
TANHE_API tanhe_status tanhe_line_explain(const tanhe_catalog *catalog, const tanhe_line *line, char *buffer,
                                          size_t size, size_t *needed);

/* ---- roll-up 汇总 ---------------------------------------------------------------------------------------- */

/** An inventory in the caller's memory; contents private. */
typedef struct tanhe_inventory tanhe_inventory;

/** Totals of a selection of lines. 144 bytes. */
typedef struct tanhe_measures {
    double co2_t, co2_bio_t, ch4_t, n2o_t, fgas_co2e_t, co2e_t, indirect_co2_t, coal_tce, indirect_tce;
    double removal_co2_t; /* by land, <= 0 */
    double net_co2e_t;    /* co2e_t + removal_co2_t, exact, rounded once; indirect emissions are not in it */
    double u;             /* relative half-width of the 95 % interval of the CO2e (or, without direct
                                emissions, the indirect CO2) that states one; NaN when none does */
    double u_covered;     /* fraction of it that states an uncertainty */
    double u_removal;     /* likewise of the removals that state one; NaN when none does */
    int64_t rows;
    int64_t missing_ch4; /* rows whose CH4 is not known; likewise below */
    int64_t missing_n2o;
    int64_t missing_coal;
} tanhe_measures;

/**
 * The memory that an inventory of at most `cells` pairs of category and subject needs, in bytes; 0 when too many.
 */
TANHE_API size_t tanhe_inventory_size(size_t cells);

/**
 * Make an empty inventory in the caller's memory, which must be aligned for int64_t.
 *
 * Returned
 *   inventory  inside the memory; nothing to free
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ESIZE too small for one cell
 */
TANHE_API tanhe_status tanhe_inventory_init(void *memory, size_t size,
                                            const tanhe_inventory_settings *settings,
                                            tanhe_inventory **inventory);

/** Add a line. Status: TANHE_OK; TANHE_EARG; TANHE_ERANGE its uncertainty is too large to be squared; TANHE_ESIZE no
 * cell left (nothing was added). */
TANHE_API tanhe_status tanhe_inventory_add(tanhe_inventory *inventory, const tanhe_line *line);

/**
 * Add a partial inventory.
 *
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ECONFLICT other settings; TANHE_ESIZE not enough cells; TANHE_ERANGE more rows than can
 *   be counted (nothing was added)
 */
TANHE_API tanhe_status tanhe_inventory_merge(tanhe_inventory *into, const tanhe_inventory *from);

/**
 * The measures of the lines in a category (and below) and of a subject.
 *
 * Given
 *   category  0 for all
 *   subject   0 for all
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID not a category; TANHE_ERANGE a total does not fit
 */
TANHE_API tanhe_status tanhe_inventory_total(const tanhe_inventory *inventory, tanhe_id category,
                                             tanhe_id subject, tanhe_measures *out);

/**
 * Enumerate the categories that have lines: the smallest one above `after` (begin with 0).
 *
 * Status
 *   TANHE_OK; TANHE_END; TANHE_EARG
 */
TANHE_API tanhe_status tanhe_inventory_next_category(const tanhe_inventory *inventory, tanhe_id after,
                                                     tanhe_id *category);

/** Enumerate the subjects that have lines in a category (and below), likewise. */
TANHE_API tanhe_status tanhe_inventory_next_subject(const tanhe_inventory *inventory, tanhe_id category,
                                                    tanhe_id after, tanhe_id *subject);

/* ---- columns 批量 ----------------------------------------------------------------------------------------- */

/**
 * Activity rows as arrays, one element a row. A pointer that is NULL: category, subject, unit and variant are the
 * `all_` value for every row, region and year the settings', the measured values and uncertainties not given (as NaN
 * is in an array). Rows with parameters are no columns: tanhe_inventory_line takes them. 136 bytes.
 */
typedef struct tanhe_activity_columns {
    tanhe_pointer amount; /* double, required */
    tanhe_pointer ncv, carbon_content, oxidation, ef_co2, ef_ch4, ef_n2o, u_amount, u_factor; /* double */
    tanhe_pointer category, subject, unit, region, year;                                      /* int32_t */
    tanhe_id all_category, all_subject, all_unit, all_variant;
    tanhe_pointer variant; /* int32_t */
} tanhe_activity_columns;

/**
 * The working memory with which tanhe_inventory_add_n keeps `kinds` kinds of rows at hand (a kind is a pair of
 * category, subject, unit, region and year), in bytes. Fewer than there are is right but slower.
 */
TANHE_API size_t tanhe_inventory_work_size(size_t kinds);

/**
 * Compute and add many rows: tanhe_inventory_line and tanhe_inventory_add on each, with the same bits.
 *
 * Given
 *   inventory        its settings are the ones computed under
 *   catalog          the documents
 *   columns, n       the rows
 *   work, work_size  at least tanhe_inventory_work_size(1), aligned for int64_t; contents do not matter
 * Returned
 *   row_status       n statuses, one a row; may be NULL
 *   done             rows dealt with: n, or the first row for which the inventory had no cell left
 *   bad              rows that were not added for an error of their own
 * Status
 *   TANHE_OK; the status of the first bad row (the good ones are added all the same); TANHE_ESIZE no cell left:
 *   rows before `done` are added, none from there on - merge into a larger inventory and go on from there;
 *   TANHE_EARG, with nothing done
 */
TANHE_API tanhe_status tanhe_inventory_add_n(tanhe_inventory *inventory, const tanhe_catalog *catalog,
                                             const tanhe_activity_columns *columns, size_t n, void *work,
                                             size_t work_size, tanhe_status *row_status, size_t *done,
                                             size_t *bad);

/* ---- views -------------------------------------------------------------------------------------------- */

#define TANHE_VIEW_IPCC       1 /* sectors of IPCC 2006: 1 energy, 2 IPPU, 3 AFOLU, 4 waste, 5 other */
#define TANHE_VIEW_PROVINCIAL 2 /* five sectors of the provincial guideline, listed below */

#define TANHE_PROVINCIAL_ENERGY      1 /* 能源活动 */
#define TANHE_PROVINCIAL_INDUSTRY    2 /* 工业生产过程 */
#define TANHE_PROVINCIAL_AGRICULTURE 3 /* 农业 */
#define TANHE_PROVINCIAL_LAND        4 /* 土地利用变化和林业 */
#define TANHE_PROVINCIAL_WASTE       5 /* 废弃物处理 */
#define TANHE_PROVINCIAL_NONE        6 /* not in the guideline's sectors (IPCC sector 5, or a bare 3) */

/** The group of a category in a view. Status: TANHE_OK; TANHE_EARG; TANHE_EID. */
TANHE_API tanhe_status tanhe_view_group(int32_t view, tanhe_id category, int32_t *group);

/** The name of a group; NULL when there is none of that number: groups are 1, 2, ... up to the first NULL. */
TANHE_API const char *tanhe_view_name(int32_t view, int32_t group, int32_t language);

/** The measures of a group. Status: as tanhe_inventory_total. */
TANHE_API tanhe_status tanhe_inventory_view(const tanhe_inventory *inventory, int32_t view, int32_t group,
                                            tanhe_measures *out);

/* ---- shipping ----------------------------------------------------------------------------------------- */

/**
 * Write an inventory as bytes, to be merged elsewhere: little-endian, versioned, with a check sum; equal
 * inventories give equal bytes whatever the order of their rows.
 *
 * Given
 *   bytes, size  may be NULL and 0 to ask for the size
 * Returned
 *   needed       bytes needed
 * Status
 *   TANHE_OK; TANHE_ESIZE nothing was written; TANHE_EARG
 */
TANHE_API tanhe_status tanhe_inventory_write(const tanhe_inventory *inventory, uint8_t *bytes, size_t size,
                                             size_t *needed);

/** How many cells the bytes hold, to size the memory for reading. Status: TANHE_OK; TANHE_EARG; TANHE_EFORMAT. */
TANHE_API tanhe_status tanhe_inventory_cells(const uint8_t *bytes, size_t length, size_t *cells);

/**
 * Merge bytes written by tanhe_inventory_write into an inventory (an empty one to read them back).
 *
 * Status
 *   TANHE_OK; TANHE_EFORMAT damaged or not an inventory (nothing was added); as tanhe_inventory_merge
 */
TANHE_API tanhe_status tanhe_inventory_read(tanhe_inventory *into, const uint8_t *bytes, size_t length);

#ifdef __cplusplus
}
#endif

#endif
