/* SPDX-License-Identifier: MIT */
#ifndef TANHE_LAND_H
#define TANHE_LAND_H

/**
 * land 土地 - forests, trees, projects, bamboo, wetlands, soils, wood products, fire; rice, nitrogen, livestock.
 *
 * Sign, for all of this header. In an emission column (a field whose name ends in co2_t, co2e_t, ch4_t or n2o_t) what
 * goes into the atmosphere is positive and what is removed from it negative. A field that is called a sink
 * (sink_co2_t) is the other way round: positive when carbon is removed. A change of a stock (change_tc) is positive
 * when the stock grows; a stock told as CO2 (stock_co2_t) is positive:
 *
 *     co2_t = -change_tc * 44/12        sink_co2_t = +change_tc * 44/12
 *
 * Volumes are in m3, areas in ha, dry matter and carbon in t, rates as fractions (0.035, not 3.5), times in years.
 * What the amounts are is in the names: a total growth rate (what grew, before anything was lost) is not the net
 * growth of the stock, a whole-tree expansion factor is not an above-ground one, and each has its own type or name.
 * Rows of a catalog keep the unit that was printed (rates in % a year, 7.98): divide by 100.
 *
 * In a structure with "NaN: the published one", 0 is the caller's own value 0. Begin such a structure with its
 * function tanhe_*_init, which states nothing, and set what is known:
 *
 *     tanhe_livestock_data herd;
 *     tanhe_livestock_init(&herd);
 *     herd.head = 1200;
 *     herd.animal = TANHE_FARM_DAIRY;
 *     herd.manure = TANHE_VARIANT_TEMPERATURE_17;
 *     herd.allow = TANHE_ALLOW_IPCC2006;
 *     status = tanhe_livestock(tanhe_profile_china(), &herd, &result);
 *
 * Each method is its own function with its own parameters; they give different figures and none stands for another:
 *
 *     tanhe_forest_provincial        provincial guideline: growth less consumption, area changes of bamboo and others
 *     tanhe_forest_gain_loss         IPCC gain-loss
 *     tanhe_forest_stock_difference  IPCC stock-difference
 *
 * Values on which the 2006 Guidelines and the 2019 Refinement differ need TANHE_ALLOW_IPCC2006 or _IPCC2019 in
 * `allow` (TANHE_ECHOICE without; a value that one of them alone has is given). With both, factors of the two may
 * meet in
 * one result, and each says its source.
 * Values that were only recalled need TANHE_ALLOW_UNCONFIRMED (TANHE_EUNCONFIRMED without), and a value printed for
 * the
 * nation, asked for a province, TANHE_ALLOW_WIDER_REGION.
 */

#include "tanhe/base.h"
#include "tanhe/factor.h"
#include "tanhe/unit.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- what a forest is made of 森林参数 ------------------------------------------------------------------------ */

/**
 * Biomass expansion factor of the whole tree: total biomass, roots included, over stem biomass (provincial
 * guideline). No root ratio goes with it. 8 bytes.
 */
typedef struct tanhe_bef_whole {
    double value;
} tanhe_bef_whole;

/**
 * Biomass expansion factor above ground: above-ground over stem biomass, and the roots over the above-ground
 * (AR-CM, IPCC). Another type than tanhe_bef_whole, so that a compiler refuses to count the roots twice. 16 bytes.
 */
typedef struct tanhe_bef_above {
    double value;
    double root_shoot;
} tanhe_bef_above;

/** Above-ground biomass over volume (BCEF), t/m3, and the roots over the above-ground. 16 bytes. */
typedef struct tanhe_bcef {
    double value;
    double root_shoot;
} tanhe_bcef;

/**
 * Carbon over dry matter and whose it is: 0.5 of the provincial guideline, 0.47 of the IPCC, by species in AR-CM. A
 * result is made with those of one source; two sources in one call are TANHE_ECONFLICT, the caller's own and a
 * document's,
 * too. 16 bytes.
 */
typedef struct tanhe_carbon_fraction {
    double value;     /* above 0 to 1 */
    tanhe_id source;  /* TANHE_SOURCE_*, not 0; TANHE_SOURCE_MEASURED the caller's own */
    int32_t reserved; /* 0 */
} tanhe_carbon_fraction;

/**
 * The whole-tree expansion factor of a species or a region's forests (subject TANHE_FOREST_TREES).
 *
 * Returned
 *   out, factor  the value; factor may be NULL
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE; TANHE_EUNIT
 */
TANHE_API tanhe_status tanhe_bef_whole_find(const tanhe_catalog *catalog, tanhe_id subject, int32_t region,
                                            int32_t allow, tanhe_bef_whole *out, tanhe_factor *factor);

/**
 * The above-ground expansion factor of a species and its root ratio, both from one document: the first of the
 * catalog that has both. Where a document prints roots over stem (TANHE_PROPERTY_BEF_ROOT) instead of roots over
 * above-ground, the ratio is that over the expansion factor. Confirmed values come before locked ones and the region
 * itself
 * before a wider one, as in every lookup; a document with one half only counts as having none, and an
 * overlay with the expansion factor only ends the search (TANHE_ENOTFOUND).
 *
 * Given
 *   variant  TANHE_VARIANT_*, 0 none
 * Returned
 *   out      the pair
 *   factors  [2] the expansion factor and what the root ratio came from; may be NULL
 * Status
 *   as tanhe_bef_whole_find
 */
TANHE_API tanhe_status tanhe_bef_above_find(const tanhe_catalog *catalog, tanhe_id subject, tanhe_id variant,
                                            int32_t region, int32_t allow, tanhe_bef_above *out,
                                            tanhe_factor *factors);

/**
 * BCEF = basic wood density (t/m3) * BEF above ground: of the stock where the BEF is of the stock. That of removals
 * (IPCC: BCEF_R) is another. Volumes are over bark. Status: TANHE_OK; TANHE_EARG; TANHE_ERANGE.
 */
TANHE_API tanhe_status tanhe_bcef_of(double wood_density, const tanhe_bef_above *bef, tanhe_bcef *out);

/**
 * The carbon fraction of a species or a kind of forest, with its source: of TANHE_FOREST_ALL the IPCC prints 0.47
 * (TANHE_SOURCE_IPCC2006_V4) and the guideline 0.5 (TANHE_SOURCE_PROVINCIAL_LAND_2011, for TANHE_REGION_CHINA).
 *
 * Given
 *   source  TANHE_SOURCE_*: of this document only; 0 any, and then a confirmed value goes before a locked one of an
 *           earlier document (the IPCC's 0.47 before the guideline's 0.5): name the one whose method is used
 * Returned
 *   out, factor  the value; factor may be NULL
 * Status
 *   as tanhe_bef_whole_find
 */
TANHE_API tanhe_status tanhe_carbon_fraction_find(const tanhe_catalog *catalog, tanhe_id source,
                                                  tanhe_id subject, tanhe_id variant, int32_t region,
                                                  int32_t allow, tanhe_carbon_fraction *out,
                                                  tanhe_factor *factor);

/* How a result came about (method). */
#define TANHE_LAND_PROVINCIAL       1 /* provincial guideline 省级指南 */
#define TANHE_LAND_GAIN_LOSS        2 /* IPCC gain-loss 获得-损失法 */
#define TANHE_LAND_STOCK_DIFFERENCE 3 /* IPCC stock-difference 库差别法 */
#define TANHE_LAND_STOCK_CHANGE     4 /* IPCC stock change factors of soils 库变化因子 */
#define TANHE_LAND_GROWTH_FACTOR    5 /* area or trees * yearly gain 年增长因子 */
#define TANHE_LAND_DECAY            6 /* first-order decay of products 一阶衰减 */

/** A change of carbon stock over one year (or over the period where it says so). 64 bytes. */
typedef struct tanhe_carbon_change {
    double gain_tc;                 /* taken up, >= 0; NaN where the method has only the difference */
    double loss_tc;                 /* lost, >= 0; likewise */
    double change_tc;               /* of the stock: positive when it grows */
    double co2_t;                   /* emission column: a removal is negative */
    double sink_co2_t;              /* the same as a sink: a removal is positive */
    tanhe_carbon_fraction fraction; /* value NaN where species had their own; source 0 where none was used */
    int32_t method;                 /* TANHE_LAND_* */
    int32_t reserved;
} tanhe_carbon_change;

/* ---- forest: provincial guideline 省级指南 ----------------------------------------------------------------------- */

/** A volume of a species or group. 24 bytes. */
typedef struct tanhe_species_volume {
    double volume_m3;    /* >= 0 */
    double wood_density; /* t/m3, above 0 to 2 */
    tanhe_bef_whole bef; /* from 1 on */
} tanhe_species_volume;

/**
 * Mean basic wood density and mean whole-tree expansion factor of species, weighted by volume.
 *
 *     SVD = sum(SVD_i V_i) / V         BEF = sum(BEF_i V_i) / V
 *
 * The guideline multiplies the two means, which is not the mean of the products.
 * Sums are exact: the order of the species makes no difference.
 *
 * Returned
 *   volume_m3, wood_density, bef  of all species
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EZERO no volume; TANHE_ERANGE
 * Source
 *   省级温室气体清单编制指南（试行）2011, LUCF chapter (recalled)
 */
TANHE_API tanhe_status tanhe_forest_means(size_t n, const tanhe_species_volume *species, double *volume_m3,
                                          double *wood_density, tanhe_bef_whole *bef);

/*
 * What a consumption rate counts. 0 is "not stated" and an error. Total growth 总生长率 goes with total consumption;
 * the guideline pairs it with the net rate all the same, which leaves natural mortality in the sink.
 */
#define TANHE_CONSUMPTION_TOTAL   1 /* felling and natural mortality 总消耗率 */
#define TANHE_CONSUMPTION_FELLING 2 /* felling only 净消耗率（采伐消耗率） */

/** A change of area of bamboo, economic or shrub forest; all four zero where there is none. 32 bytes. */
typedef struct tanhe_area_change {
    double area_before_ha;   /* >= 0 */
    double area_after_ha;    /* >= 0 */
    double years;            /* between the two, > 0; 0 when there is none of this forest */
    double biomass_t_per_ha; /* whole, > 0; 0 likewise */
} tanhe_area_change;

/** What the provincial guideline asks. 168 bytes. */
typedef struct tanhe_forest_provincial_data {
    double tree_volume_m3; /* standing volume of tree forest 乔木林, >= 0 */
    /* of scattered and four-side trees and sparse woods 散生木、四旁树、疏林, >= 0 */
    double scattered_volume_m3;
    double wood_density;      /* mean basic wood density, t/m3, above 0 to 2 */
    tanhe_bef_whole bef;      /* mean, whole tree, from 1 on */
    double total_growth_rate; /* GR: TOTAL growth of a year over the volume, 0 to 1; not the net growth */
    double consumption_rate;  /* CR: consumption of a year over all standing volume, 0 to 1 */
    tanhe_carbon_fraction fraction;
    tanhe_area_change bamboo, economic, shrub;
    int32_t consumption; /* TANHE_CONSUMPTION_*: what consumption_rate counts */
    int32_t reserved;    /* 0 */
} tanhe_forest_provincial_data;

/** Its parts, tC a year. 120 bytes. */
typedef struct tanhe_forest_provincial_result {
    double tree_growth_tc, scattered_growth_tc; /* >= 0 */
    double consumption_tc;                      /* >= 0 */
    double bamboo_tc, economic_tc, shrub_tc;    /* of area change, either sign */
    /* gain: growth and what areas add; loss: consumption and what areas take away */
    tanhe_carbon_change total;
    /* 1: total growth less felling only, so that trees that died stay in the sink */
    int32_t mortality_in_sink;
    int32_t reserved;
} tanhe_forest_provincial_result;

/**
 * Yearly carbon of forests after the provincial guideline.
 *
 *     growth      = V * GR * SVD * BEF * CF                    of tree forest, and of scattered trees
 *     consumption = (V_tree + V_scattered) * CR * SVD * BEF * CF
 *     bamboo and the like = (A_after - A_before) / years * B * CF       standing bamboo in balance counts nothing
 *     change      = growth + bamboo + economic + shrub - consumption
 *
 * GR and CR are dated: Guangdong's went from 7.98 % and 6.94 % (2005) to 9.61 % and 5.54 % (2015). A plan's growth of
 * the forest stock (Xiangtan: at least 3.5 % a year) is NET growth and must not be put in place of GR.
 *
 * Status
 *   TANHE_OK; TANHE_EARG a number out of its domain, or consumption not stated; TANHE_ERANGE
 * Source
 *   省级温室气体清单编制指南（试行）2011, LUCF chapter (recalled; the meaning of GR and CR seen in use in Hunan)
 */
TANHE_API tanhe_status tanhe_forest_provincial(const tanhe_forest_provincial_data *data,
                                               tanhe_forest_provincial_result *out);

/** A conversion of forest to other land. 104 bytes. */
typedef struct tanhe_forest_conversion_data {
    double area_ha;               /* converted in the year, >= 0 */
    double mean_area_10_years_ha; /* mean yearly area of the last ten years, >= 0 */
    /* dry matter, as the method takes it: with or without roots the caller says */
    double biomass_before_t_per_ha;
    double biomass_after_t_per_ha;     /* likewise */
    double on_site, off_site, decayed; /* fractions of the biomass: burnt on site, off site, left to decay */
    double oxidised;                   /* of what burns, fraction */
    tanhe_carbon_fraction fraction;
    double ch4_c_per_c; /* CH4-C per C burnt on site */
    double n2o_n_per_n; /* N2O-N per N burnt on site */
    double n_per_c;     /* of the biomass */
} tanhe_forest_conversion_data;

/** Emissions of forest conversion. 56 bytes. */
typedef struct tanhe_forest_conversion_result {
    double on_site_co2_t, off_site_co2_t, decay_co2_t;
    double co2_t;        /* of the three */
    double ch4_t, n2o_t; /* of burning on site only */
    double burnt_on_site_tc;
} tanhe_forest_conversion_result;

/**
 * Fill the fractions and ratios of a conversion from the guideline (all of it recalled: needs
 * TANHE_ALLOW_UNCONFIRMED). Areas and biomass are left as they are.
 *
 * Returned
 *   data     the three shares, oxidised, the carbon fraction and the three ratios
 *   factors  [8] in that order (ratios: CH4, N2O, N over C); may be NULL
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ECHOICE; TANHE_EUNIT
 */
TANHE_API tanhe_status tanhe_forest_conversion_values(const tanhe_catalog *catalog, int32_t allow,
                                                      tanhe_forest_conversion_data *data,
                                                      tanhe_factor *factors);

/**
 * Emissions of forest conversion.
 *
 *     burning: CO2 = A (B_before - B_after) f oxidised CF 44/12        on site, and off site
 *     decay:   CO2 = A_10 (B_before - B_after) f_decay CF 44/12
 *     CH4 = C_burnt_on_site * ratio * 16/12       N2O = C_burnt_on_site * N/C * ratio * 44/28
 *
 * C_burnt_on_site is the oxidised part. Fractions and ratios are 0 to 1.
 *
 * Status
 *   TANHE_OK; TANHE_EARG, also more biomass after than before, or fractions above 1 together; TANHE_ERANGE
 * Source
 *   省级温室气体清单编制指南（试行）2011, LUCF chapter (recalled)
 */
TANHE_API tanhe_status tanhe_forest_conversion(const tanhe_forest_conversion_data *data,
                                               tanhe_forest_conversion_result *out);

/* ---- forest: IPCC ---------------------------------------------------------------------------------------------- */

/** Gain-loss. 104 bytes. */
typedef struct tanhe_forest_gain_loss_data {
    double area_ha;           /* >= 0 */
    double growth_t_per_ha;   /* above-ground net biomass growth a year (GW), t d.m., >= 0 */
    double growth_root_shoot; /* R of the growth, and of what a disturbance takes; 0 leaves roots out */
    tanhe_carbon_fraction fraction;
    double harvest_m3;         /* roundwood removed in the year, over bark, >= 0 */
    tanhe_bcef harvest;        /* BCEF of removals and its root ratio; zeros where nothing is removed */
    double fuelwood_m3;        /* whole trees taken as fuelwood, by the same BCEF, >= 0 */
    double fuelwood_t;         /* parts of trees taken as fuelwood, t d.m., >= 0 */
    double disturbed_ha;       /* >= 0 */
    double disturbed_t_per_ha; /* above-ground biomass there */
    double disturbed_fraction; /* of it that is lost */
} tanhe_forest_gain_loss_data;

/**
 * Yearly carbon of forest land by gains and losses.
 *
 *     gain = A * GW * (1 + R) * CF                                   R of the growth
 *     loss = (H + FW_trees) * BCEF * (1 + R_H) * CF                  R_H of the harvest
 *            + FW_parts * CF + A_dist * B * (1 + R) * CF * fd
 *
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ERANGE
 * Source
 *   2006 IPCC Guidelines vol. 4 ch. 2, equations 2.7 and 2.9 to 2.14
 */
TANHE_API tanhe_status tanhe_forest_gain_loss(const tanhe_forest_gain_loss_data *data,
                                              tanhe_carbon_change *out);

/** A forest stock at a time. 56 bytes. */
typedef struct tanhe_forest_stock {
    double area_ha;          /* >= 0 */
    double volume_m3_per_ha; /* >= 0 */
    tanhe_bcef bcef;         /* BCEF of the stock and its root ratio */
    tanhe_carbon_fraction fraction;
    double year; /* 2019.5 is the middle of 2019 */
} tanhe_forest_stock;

/** Carbon of a stock: A * V * BCEF * (1 + R) * CF, tC. Status: TANHE_OK; TANHE_EARG; TANHE_ERANGE. */
TANHE_API tanhe_status tanhe_forest_stock_carbon(const tanhe_forest_stock *stock, double *carbon_tc);

/**
 * Yearly carbon of forest land by the difference of two stocks.
 *
 *     change = (C_2 - C_1) / (t_2 - t_1)
 *
 * A change of area is in it: land that became forest brings its stock.
 *
 * Status
 *   TANHE_OK; TANHE_EARG, also years not in order; TANHE_ECONFLICT carbon fractions of two sources, or two values of
 *   one; TANHE_ERANGE
 * Source
 *   2006 IPCC Guidelines vol. 4 ch. 2, equation 2.8
 */
TANHE_API tanhe_status tanhe_forest_stock_difference(const tanhe_forest_stock *before,
                                                     const tanhe_forest_stock *after,
                                                     tanhe_carbon_change *out);

/* ---- growth and cover 蓄积量增长、森林覆盖率 --------------------------------------------------------------------- */

/* What a series counts. A number of the caller's own from 100 on may name another definition. */
#define TANHE_SURVEY_STANDING_STOCK 1 /* standing volume of all trees 活立木总蓄积 */
#define TANHE_SURVEY_FOREST_STOCK   2 /* volume of forests 森林蓄积量 */
#define TANHE_SURVEY_COVER_FORESTRY 3 /* cover by the forestry surveys 森林覆盖率（林业口径） */
#define TANHE_SURVEY_COVER_LAND                                                                              \
    4 /* ... after merging with the third land survey 森林覆盖率（国土三调口径） */

/** A figure of a survey. Numbers 5 to 99 of a definition are not given away yet. 16 bytes. */
typedef struct tanhe_survey {
    double value; /* of a stock, m3 or any multiple, >= 0; of cover, 0 to 1 */
    int32_t year;
    int32_t definition; /* TANHE_SURVEY_* or the caller's; 0 is "not stated" and an error */
} tanhe_survey;

/** Growth between two surveys. 56 bytes. */
typedef struct tanhe_survey_change {
    double years;
    double change;          /* after - before */
    double change_per_year; /* in the mean */
    double relative;        /* (after - before) / before; NaN when before is 0 */
    /* compound, a year: (after/before)^(1/years) - 1; NaN likewise, when after is 0, and of covers */
    double net_stock_growth;
    int32_t definition_before, definition_after;
    int32_t comparable; /* 1; 0: the definitions differ (TANHE_BREAK) */
    int32_t reserved;
} tanhe_survey_change;

/**
 * Net growth of a stock between two surveys 蓄积量年均增长率, or the change of cover: what a plan's "at least 3.5 % a
 * year" and "42.51 %" are about. It is what is left after mortality and felling: neither the guideline's total growth
 * rate 总生长率 nor the surveys' net growth rate 净生长率 (total less mortality). Over one year it is `relative` itself.
 *
 * Status
 *   TANHE_OK; TANHE_BREAK the figures are computed, but the definition changed between the years, so that they say
 *   nothing of growth (Hunan's cover: 59.98 % in 2022, 54.11 % in 2024); TANHE_EARG, also years not in order;
 *   TANHE_ECONFLICT a stock against a cover; TANHE_ERANGE
 */
TANHE_API tanhe_status tanhe_survey_compare(const tanhe_survey *before, const tanhe_survey *after,
                                            tanhe_survey_change *out);

/**
 * Forest cover 森林覆盖率 from areas.
 *
 *     cover = (tree forest + bamboo forest + specially designated shrub) / land area
 *
 * Shelter belts and four-side trees, where the statistics count them, go into the first.
 *
 * Given
 *   areas  >= 0, land_ha > 0, ha
 * Status
 *   TANHE_OK; TANHE_EARG, also more forest than land; TANHE_EZERO land_ha is 0
 * Source
 *   recalled definition of the forestry surveys; which shrub is "specially designated" the caller answers for
 */
TANHE_API tanhe_status tanhe_forest_cover(double trees_ha, double bamboo_ha, double special_shrub_ha,
                                          double land_ha, double *cover);

/* ---- trees 单木 --------------------------------------------------------------------------------------------------- */

/* Parts of a tree. */
#define TANHE_PART_STEM   1 /* 干 */
#define TANHE_PART_BRANCH 2 /* 枝 */
#define TANHE_PART_LEAF   3 /* 叶 */
#define TANHE_PART_ROOT   4 /* 根 */
#define TANHE_PART_WHOLE  5 /* whole stand, roots included 全林分 */

/* Forms of equations. */
#define TANHE_EQUATION_D2H          1 /* W [kg] = a (D^2 H)^b, D in cm, H in m */
#define TANHE_EQUATION_D            2 /* W [kg] = a D^b, D in cm */
#define TANHE_EQUATION_STAND_VOLUME 3 /* B [t/ha] = a V + b, V in m3/ha: BEF = a + b/V is continuous */

/**
 * A published equation, or the caller's own: a, b, part, form, dbh_* (NaN: any), source TANHE_SOURCE_MEASURED, index
 * -1,
 * the rest 0. 72 bytes.
 */
typedef struct tanhe_tree_equation {
    double a, b;
    double dbh_min_cm, dbh_max_cm; /* for which it was fitted, both ends included; NaN not printed */
    tanhe_id species;              /* TANHE_TREE_* */
    tanhe_id source;               /* TANHE_SOURCE_* */
    int32_t part;                  /* TANHE_PART_* */
    int32_t form;                  /* TANHE_EQUATION_* */
    int32_t region;                /* of the sample */
    int32_t grade;                 /* TANHE_GRADE_* */
    int32_t match; /* TANHE_MATCH_SINGLE_SOURCED, TANHE_MATCH_UNCONFIRMED, TANHE_MATCH_MEASURED */
    int32_t index; /* position in the list */
    int32_t reserved[2];
} tanhe_tree_equation;

/** Enumerate the published equations by species, source and part. Status: TANHE_OK; TANHE_END; TANHE_EARG NULL. */
TANHE_API tanhe_status tanhe_tree_equation_at(size_t index, tanhe_tree_equation *out);

/**
 * A published equation.
 *
 * Given
 *   source  TANHE_SOURCE_*; 0 any, as long as one source alone has it
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ENOTFOUND; TANHE_ECHOICE several sources have it: name one
 */
TANHE_API tanhe_status tanhe_tree_equation_find(tanhe_id species, int32_t part, tanhe_id source,
                                                tanhe_tree_equation *out);

/** The texts of a published equation, TANHE_TEXT_*: as tanhe_factor_text. */
TANHE_API tanhe_status tanhe_tree_equation_text(const tanhe_tree_equation *equation, int32_t which,
                                                char *buffer, size_t size);

/**
 * Evaluate an equation.
 *
 * Given
 *   x1      D in cm (> 0); of a stand V in m3/ha (>= 0): per hectare, never of a region
 *   x2      H in m (> 0) for TANHE_EQUATION_D2H; else NaN
 * Returned
 *   result  kg; of a stand t/ha
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ESTATE D outside the range for which the equation was fitted; TANHE_ERANGE
 * Source
 *   as the equation
 */
TANHE_API tanhe_status tanhe_tree_evaluate(const tanhe_tree_equation *equation, double x1, double x2,
                                           double *result);

/**
 * Biomass of a stand by its volume (continuous expansion factor): B = a V + b area. The intercept belongs to every
 * hectare, so the area must be the stand's; to a total of many stands apply it stand by stand.
 *
 * Given
 *   equation   of form TANHE_EQUATION_STAND_VOLUME
 *   area_ha    > 0
 *   volume_m3  of the whole stand, >= 0
 * Returned
 *   biomass_t  roots included
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ERANGE
 * Source
 *   Fang et al. 2001, Science 292:2320
 */
TANHE_API tanhe_status tanhe_stand_volume_biomass(const tanhe_tree_equation *equation, double area_ha,
                                                  double volume_m3, double *biomass_t);

#define TANHE_TREE_PARTS 4

/** The equations of a species: stem, branch, leaf and root (position part - 1). 288 bytes. */
typedef struct tanhe_tree_model {
    tanhe_tree_equation parts[TANHE_TREE_PARTS];
} tanhe_tree_model;

/**
 * The four equations of a species, all from one source.
 *
 * Given
 *   source  TANHE_SOURCE_*; 0 any, as long as one source alone has all four
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ENOTFOUND; TANHE_ECHOICE
 */
TANHE_API tanhe_status tanhe_tree_model_find(tanhe_id species, tanhe_id source, tanhe_tree_model *out);

/** Biomass of a tree. 48 bytes. */
typedef struct tanhe_tree_biomass {
    double stem_kg, branch_kg, leaf_kg, root_kg;
    double above_kg; /* stem + branch + leaf */
    double whole_kg; /* above + root */
} tanhe_tree_biomass;

/** Biomass of one tree. Status: as tanhe_tree_evaluate. */
TANHE_API tanhe_status tanhe_tree(const tanhe_tree_model *model, double dbh_cm, double height_m,
                                  tanhe_tree_biomass *out);

/** Totals of trees: exact sums of kg, rounded once, over 1000. 64 bytes. */
typedef struct tanhe_tree_total {
    double above_t, root_t, whole_t;
    double carbon_tc; /* whole * carbon fraction; NaN when none was given */
    tanhe_carbon_fraction fraction;
    int64_t trees; /* in the totals */
    int64_t bad;   /* not in the totals, for an error of their own */
} tanhe_tree_total;

/**
 * Biomass of many trees: tanhe_tree on each, with the same bits, and exact totals whatever the order.
 *
 * Given
 *   models, model_count  the species
 *   n                    trees
 *   model                [n] 0 to model_count - 1; NULL: all of models[0]
 *   dbh_cm, height_m     [n]
 *   fraction             carbon over dry matter, of one source for all; may be NULL
 * Returned
 *   above_kg, whole_kg   [n]; may be NULL; NaN for a bad tree
 *   row_status           [n]; may be NULL
 *   out                  totals of the good trees
 * Status
 *   TANHE_OK; the status of the first bad tree (the good ones are in the totals); TANHE_EARG, with nothing done, a
 *   NULL column or a model that is none; TANHE_ERANGE the totals (the rows are written, `out` is not)
 */
TANHE_API tanhe_status tanhe_tree_n(const tanhe_tree_model *models, size_t model_count, size_t n,
                                    const int32_t *model, const double *dbh_cm, const double *height_m,
                                    const tanhe_carbon_fraction *fraction, double *above_kg, double *whole_kg,
                                    tanhe_status *row_status, tanhe_tree_total *out);

/* ---- stands and plots 林分、样地 ----------------------------------------------------------------------------------- */

/** A stand, or a species of a mixed one, by volume, density and above-ground expansion. 48 bytes. */
typedef struct tanhe_stand {
    double volume_m3;    /* of the stand, over bark, >= 0 */
    double wood_density; /* t/m3, above 0 to 2 */
    tanhe_bef_above bef; /* from 1 on */
    tanhe_carbon_fraction fraction;
} tanhe_stand;

/** Biomass and carbon of stands. 56 bytes. */
typedef struct tanhe_stand_carbon {
    double above_t, root_t, whole_t, carbon_tc;
    double stock_co2_t;             /* carbon * 44/12 */
    tanhe_carbon_fraction fraction; /* value NaN when species of one source had their own */
} tanhe_stand_carbon;

/**
 * Biomass and carbon of the species of a mixed stand, or of many stands; exact sums.
 *
 *     B = V * SVD * BEF * (1 + R)            C = B * CF
 *
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ECONFLICT carbon fractions of two sources; TANHE_ERANGE
 * Source
 *   AR-CM-001, AR-CM-003 (recalled); 2006 IPCC Guidelines vol. 4 ch. 2
 */
TANHE_API tanhe_status tanhe_stand_mix(size_t n, const tanhe_stand *stands, tanhe_stand_carbon *out);

/** Per-hectare values of plots in strata, as arrays. 48 bytes. */
typedef struct tanhe_plot_sample {
    tanhe_pointer per_ha;          /* double [plots], any quantity per hectare */
    tanhe_pointer stratum;         /* int32_t [plots], 0 to strata - 1; NULL when strata is 1 */
    tanhe_pointer stratum_area_ha; /* double [strata], > 0 */
    int64_t plots, strata;
    double confidence; /* two-sided, such as 0.90; above 0, below 1 */
} tanhe_plot_sample;

/** An estimate from plots. 72 bytes. */
typedef struct tanhe_plot_estimate {
    double mean_per_ha, total; /* total: mean * area */
    double standard_error;     /* of the mean, per ha */
    double t;                  /* Student's t of the confidence and the degrees of freedom */
    double half_width;         /* of the interval of the mean, per ha: t * standard error */
    double relative_error;     /* half width / |mean|; NaN when the mean is 0 */
    double area_ha;
    double confidence;          /* as given */
    int64_t degrees_of_freedom; /* plots - strata */
} tanhe_plot_estimate;

/**
 * Mean, total and uncertainty from sample plots, simple or stratified. The time grows with plots times strata.
 *
 *     mean = sum(w_h mean_h)     SE^2 = sum(w_h^2 s_h^2 / n_h)     w_h = A_h / A
 *
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EMISSING a stratum with fewer than two plots; TANHE_ERANGE
 */
TANHE_API tanhe_status tanhe_plot_estimate_of(const tanhe_plot_sample *sample, tanhe_plot_estimate *out);

/* ---- projects 林业碳汇项目 ------------------------------------------------------------------------------------------ */

/* Editions of methodologies: always an argument, never a default. */
#define TANHE_PROJECT_AR_CM_001   1 /* afforestation 碳汇造林项目方法学 AR-CM-001-V01 */
#define TANHE_PROJECT_AR_CM_003   2 /* forest management 森林经营碳汇项目方法学 AR-CM-003-V01 */
#define TANHE_PROJECT_CCER_14_001 3 /* afforestation 造林碳汇 CCER-14-001-V01 */

/** A period of a project; begin with tanhe_project_init. 64 bytes. */
typedef struct tanhe_project_data {
    double project_sink_co2_t;  /* of the project scenario over the period: positive when it removes */
    double baseline_sink_co2_t; /* of the baseline scenario, likewise */
    double emissions_co2e_t;    /* of the project: CH4 and N2O of fire, >= 0 */
    double leakage_co2_t;       /* emissions caused outside, >= 0 */
    /* of the mean stock per ha (tanhe_plot_estimate.relative_error) at the method's confidence, and not of a
       difference of stocks; NaN ex ante */
    double relative_error;
    double deduction; /* own rate of the deduction for it, 0 to 1; NaN: the edition's */
    double buffer;    /* CCER-14-001: own rate for the risk of reversal, 0 to 1; NaN: the edition's */
    int32_t edition;  /* TANHE_PROJECT_* */
    int32_t reserved; /* 0 */
} tanhe_project_data;

/** Numbers 0, rates and error NaN, no edition. Status: TANHE_OK; TANHE_EARG NULL. */
TANHE_API tanhe_status tanhe_project_init(tanhe_project_data *data);

/** Creditable removals of a period. 208 bytes. */
typedef struct tanhe_project_result {
    double project_sink_co2_t;  /* after the deduction */
    double deducted_sink_co2_t; /* >= 0 */
    double net_sink_co2_t;      /* project - emissions - baseline - leakage */
    double buffer_sink_co2_t;   /* >= 0, of CCER-14-001: a deduction, not a pool paid back */
    double credited_sink_co2_t; /* what is left */
    double deduction, buffer;   /* rates used */
    tanhe_factor deduction_factor, buffer_factor; /* property 0 where the rate is the caller's or 0 */
    int32_t edition;
    int32_t reserved;
} tanhe_project_result;

/**
 * Creditable removals.
 *
 *     AR-CM:       project * (1 - deduction) - emissions - baseline - leakage
 *     CCER-14-001: the same * (1 - buffer)
 *
 * The deduction follows the relative error: none up to 10 %, the edition's rates above 10 % and above 20 %, and above
 * 30 % plots must be added (TANHE_ESTATE, whatever rate the caller has). A rate of the caller's own goes before the
 * edition's, below 10 %, too. For CCER-14-001 the rates are not known here: above 10 % the caller gives one
 * (TANHE_ENOTFOUND without). Where the project scenario loses carbon, a deduction makes the loss larger, and its rate
 * is
 * the caller's (TANHE_ENOTFOUND without). A negative net takes no buffer. AR-CM has none: there `buffer` is NaN
 * (TANHE_EARG).
 *
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ESTATE; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED the edition's rates are recalled only:
 *   allow them or give one's own; TANHE_ERANGE
 * Source
 *   AR-CM-001-V01, AR-CM-003-V01, CCER-14-001-V01 (formulas recalled)
 */
TANHE_API tanhe_status tanhe_project_reduction(const tanhe_catalog *catalog, const tanhe_project_data *data,
                                               int32_t allow, tanhe_project_result *out);

/**
 * The stock of a stand over the crediting years, ex ante.
 *
 * Given
 *   years             of the crediting period, >= 1
 *   volume_m3_per_ha  [years + 1] of the start and of the end of each year, from a growth table or model
 *   area_ha           >= 0
 *   stand             density, expansion, carbon fraction (its volume is not used)
 * Returned
 *   stock_co2_t       [years + 1] as CO2; may be NULL
 *   sink_co2_t        [years] removed in each year, negative where the stock falls; may be NULL
 *   total_sink_co2_t  of all years: the last stock less the first
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ERANGE (nothing written)
 */
TANHE_API tanhe_status tanhe_project_curve(size_t years, const double *volume_m3_per_ha, double area_ha,
                                           const tanhe_stand *stand, double *stock_co2_t, double *sink_co2_t,
                                           double *total_sink_co2_t);

/** Two monitorings, ex post. 56 bytes. */
typedef struct tanhe_project_monitored {
    double before_stock_co2_t, after_stock_co2_t;
    double sink_co2_t;
    double years;
    double yearly_sink_co2_t;
    double change_relative_error; /* half width of the change over |change|; NaN when the change is 0 */
    double half_width_co2_t;      /* of the change */
} tanhe_project_monitored;

/**
 * The change of stock between two monitorings of independent plots, and its uncertainty.
 *
 *     half width^2 = (area_1 hw_1)^2 + (area_2 hw_2)^2
 *
 * Of permanent plots take the change of each plot into tanhe_plot_estimate_of instead: independence overstates it.
 *
 * Given
 *   before, after            estimates of tCO2/ha
 *   year_before, year_after  in order
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ECONFLICT of two confidences; TANHE_ERANGE
 */
TANHE_API tanhe_status tanhe_project_between(const tanhe_plot_estimate *before, double year_before,
                                             const tanhe_plot_estimate *after, double year_after,
                                             tanhe_project_monitored *out);

/** Shrub of a project; begin with tanhe_shrub_init. 56 bytes. */
typedef struct tanhe_shrub_data {
    double area_ha;
    double forest_t_per_ha; /* above-ground biomass of the region's forest */
    double ratio;           /* shrub over forest at full cover; NaN: the published one (recalled) */
    double crown_cover;     /* fraction */
    double root_shoot;
    tanhe_carbon_fraction fraction;
} tanhe_shrub_data;

/** Numbers and ids 0, the ratio NaN. Status: TANHE_OK; TANHE_EARG NULL. */
TANHE_API tanhe_status tanhe_shrub_init(tanhe_shrub_data *data);

/**
 * Carbon stock of project shrub, tC: area * B_forest * ratio * crown cover * (1 + R) * CF.
 *
 * Returned
 *   carbon_tc, factor  the stock, and where the ratio is from; factor may be NULL
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED; TANHE_ERANGE
 */
TANHE_API tanhe_status tanhe_shrub_carbon(const tanhe_catalog *catalog, const tanhe_shrub_data *data,
                                          int32_t allow, double *carbon_tc, tanhe_factor *factor);

/* ---- bamboo and urban trees 竹林、城市绿化 --------------------------------------------------------------------------- */

/** Culms of an age. 32 bytes. */
typedef struct tanhe_bamboo_age {
    double culms_per_ha; /* >= 0 */
    double culm_kg;      /* dry matter of a culm, below ground included, >= 0 */
    tanhe_carbon_fraction fraction;
} tanhe_bamboo_age;

/**
 * STOCK of a bamboo stand from its culms by age; exact sums. A stock per hectare is not a yearly removal: a stand in
 * balance removes nothing, and its change is the difference of two stocks (or, in the provincial guideline, of
 * areas).
 *
 * Returned
 *   biomass_t_per_ha, carbon_tc_per_ha
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ECONFLICT carbon fractions of two sources; TANHE_ERANGE
 */
TANHE_API tanhe_status tanhe_bamboo_stand(size_t n, const tanhe_bamboo_age *ages, double *biomass_t_per_ha,
                                          double *carbon_tc_per_ha);

/**
 * A moso stand of Taojiang: dry matter of a culm and mean carbon content by age.
 *
 * Given
 *   age  TANHE_VARIANT_MOSO_1A, _3A or _5A
 * Returned
 *   out      culm_kg and fraction; culms_per_ha is left as it is
 *   factors  [2] may be NULL
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ENOTFOUND
 */
TANHE_API tanhe_status tanhe_bamboo_moso(const tanhe_catalog *catalog, tanhe_id age, tanhe_bamboo_age *out,
                                         tanhe_factor *factors);

/**
 * Yearly sink of urban trees.
 *
 * Given
 *   subject  TANHE_FOREST_URBAN_CROWN: `amount` is ha of tree CROWN, not of green space;
 *            TANHE_FOREST_URBAN_HARDWOOD, TANHE_FOREST_URBAN_PINE: `amount` is trees
 *   amount   of trees in active growth only (up to about 20 years), >= 0
 * Returned
 *   out      a year, method TANHE_LAND_GROWTH_FACTOR; factor may be NULL
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID; TANHE_ENOTFOUND; TANHE_ECHOICE; TANHE_EUNCONFIRMED; TANHE_ERANGE
 * Source
 *   2006 IPCC Guidelines vol. 4 ch. 8, tables 8.1 and 8.2
 */
TANHE_API tanhe_status tanhe_urban_trees(const tanhe_catalog *catalog, tanhe_id subject, double amount,
                                         int32_t allow, tanhe_carbon_change *out, tanhe_factor *factor);

/* ---- wetlands 湿地 --------------------------------------------------------------------------------------------------- */

/** A wetland or an organic soil; begin with tanhe_wetland_init. 48 bytes. */
typedef struct tanhe_wetland_data {
    double area_ha; /* >= 0 */
    /* own, a year: buried, or (of organic soils only) lost where negative; NaN: published */
    double burial_tc_per_ha;
    double ch4_kg_per_ha; /* own, a year, >= 0; NaN: published */
    double n2o_kg_per_ha; /* likewise */
    tanhe_id subject;     /* TANHE_LAND_*, as below */
    tanhe_id variant;     /* TANHE_VARIANT_*, as below */
    int32_t gwp;          /* TANHE_GWP_* */
    int32_t allow;        /* TANHE_ALLOW_* */
} tanhe_wetland_data;

/** Numbers NaN, ids 0. Status: TANHE_OK; TANHE_EARG NULL. */
TANHE_API tanhe_status tanhe_wetland_init(tanhe_wetland_data *data);

/** Burial and CH4 side by side. 424 bytes. */
typedef struct tanhe_wetland_result {
    double co2_t; /* emission column: burial is negative; NaN not known */
    double ch4_t; /* NaN not known */
    double n2o_t; /* 0 where there is no own and no document has one (but of drained soils), NaN not known */
    double ch4_co2e_t; /* NaN not known */
    double n2o_co2e_t; /* likewise */
    double net_co2e_t; /* all of them; NaN as long as one is not known, so that burial never stands alone */
    /* of own burial TANHE_PROPERTY_CARBON_GAIN; unused, here and below: property 0 */
    tanhe_factor co2_factor;
    tanhe_factor ch4_factor, n2o_factor, ch4_gwp, n2o_gwp;
    int32_t in_inventory; /* 0: a natural unmanaged wetland, outside the anthropogenic inventory */
    tanhe_status co2_status, ch4_status, n2o_status; /* why one is NaN */
} tanhe_wetland_result;

/**
 * CO2, CH4 and N2O of a wetland or an organic soil, never one without the other.
 *
 *     WETLAND_MANAGED   BOREAL, TEMPERATE, TROPICAL, CONTINUOUS_INUNDATION, INTERMITTENT_INUNDATION      CH4
 *     WETLAND_NATURAL   TEMPERATE                                                                        CH4
 *     WETLAND_REWETTED  NUTRIENT_POOR, NUTRIENT_RICH, TROPICAL                                           CO2, CH4
 *     DRAINED_FOREST    TEMPERATE                                                                        CO2, CH4, N2O
 *     DRAINED_CROPLAND  TEMPERATE                                                                        CO2, N2O
 *     POND, CANAL, SALINE_POND  (no variant)                                                             CH4
 *
 * are the subjects (TANHE_LAND_*), their variants and what is published of them. For a net figure the caller gives
 * the
 * rest: burial 0 where nothing is buried. Dissolved carbon, ditches and peat fires are not counted.
 *
 * Factors printed as CH4-C and CO2-C are multiplied by 16/12 and 44/12, those printed as N2O-N by 44/28. Values are
 * asked
 * for the country and without a year, here and below: give one's own for a region or a year as numbers.
 *
 * Status
 *   TANHE_OK, also when a gas is not known (see its status); TANHE_EARG; TANHE_EID not a subject of the list, or not
 *   a
 *   report; TANHE_ERANGE
 * Source
 *   2013 Supplement to the 2006 IPCC Guidelines: Wetlands; 2019 Refinement vol. 4 table 7.12
 */
TANHE_API tanhe_status tanhe_wetland(const tanhe_catalog *catalog, const tanhe_wetland_data *data,
                                     tanhe_wetland_result *out);

/* ---- soils of cropland and grassland 耕地、草地土壤 ------------------------------------------------------------------- */

/** Years over which a soil moves from one stock to another in the default method. */
#define TANHE_SOIL_YEARS 20

/** A soil and its use; begin with tanhe_soil_init. 56 bytes. */
typedef struct tanhe_soil_data {
    double reference_tc_per_ha;               /* own, > 0; NaN: published */
    double f_land_use, f_management, f_input; /* own, > 0; NaN: published. An own one has no id beside it */
    tanhe_id soil;                            /* TANHE_LAND_SOIL_*; 0 with an own reference */
    tanhe_id climate; /* TANHE_VARIANT_WARM_TEMPERATE_MOIST, that of the published ones; 0: all are own */
    tanhe_id land;    /* TANHE_LAND_CROPLAND or _GRASSLAND */
    /* TANHE_VARIANT_LONG_TERM_CULTIVATED, _PADDY, _PERENNIAL, _SET_ASIDE; of grassland 0 */
    tanhe_id land_use;
    /* TANHE_VARIANT_FULL_TILLAGE ... _NO_TILL; of grassland _HIGH_GRAZING, _IMPROVED ... */
    tanhe_id management;
    tanhe_id input; /* TANHE_VARIANT_INPUT_LOW ... _INPUT_HIGH_MANURE */
} tanhe_soil_data;

/** Numbers NaN, ids 0. Status: TANHE_OK; TANHE_EARG NULL. */
TANHE_API tanhe_status tanhe_soil_init(tanhe_soil_data *data);

/** A soil's carbon stock. 296 bytes. */
typedef struct tanhe_soil_stock {
    double soc_tc_per_ha;
    tanhe_factor factors[4]; /* reference, land use, management, input; own values are measured ones */
} tanhe_soil_stock;

/**
 * Equilibrium carbon stock of a mineral soil (0-30 cm): SOC = SOC_ref * F_LU * F_MG * F_I.
 *
 * The published values known here are those of the warm temperate moist climate; for another one they are the
 * caller's
 * (TANHE_ENOTFOUND). Tillage and input of cropland are known of 2006 alone: a paddy of 2019 needs both editions, or
 * own
 * factors. Nominal management or input without a row is an own factor of 1.
 *
 * Status
 *   TANHE_OK; TANHE_EARG, also an own value beside the id of a published one; TANHE_ENOTFOUND; TANHE_ECHOICE the
 *   editions
 *   differ (paddy: 1.10 in 2006, 1.35 in 2019); TANHE_EUNCONFIRMED; TANHE_EUNIT; TANHE_ERANGE
 * Source
 *   2006 IPCC Guidelines vol. 4 ch. 2 equation 2.25, tables 2.3, 5.5, 6.2; 2019 Refinement
 */
TANHE_API tanhe_status tanhe_soil_carbon(const tanhe_catalog *catalog, const tanhe_soil_data *data,
                                         int32_t allow, tanhe_soil_stock *out);

/**
 * Yearly change of soil carbon: (after - before) / years * area.
 *
 * Given
 *   years  TANHE_SOIL_YEARS in the default method, > 0; once they are over the yearly change is 0
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ERANGE
 */
TANHE_API tanhe_status tanhe_soil_change(double before_tc_per_ha, double after_tc_per_ha, double area_ha,
                                         double years, tanhe_carbon_change *out);

/* ---- harvested wood products 木质林产品 -------------------------------------------------------------------------------- */

/** k = ln 2 / half-life (> 0), 1/a. Status: TANHE_OK; TANHE_EARG; TANHE_ERANGE. */
TANHE_API tanhe_status tanhe_hwp_rate(double half_life, double *rate);

/**
 * The decay rate of a product from its published half-life.
 *
 * Given
 *   product  TANHE_LAND_SOLIDWOOD (2006), _SAWNWOOD, _WOOD_PANEL (2019), _PAPER (both)
 * Returned
 *   rate, factor  k and the half-life it came from; factor may be NULL
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ENOTFOUND; TANHE_ECHOICE; TANHE_EUNCONFIRMED; TANHE_EUNIT; TANHE_ERANGE
 * Source
 *   2006 IPCC Guidelines vol. 4 ch. 12; 2019 Refinement table 12.3
 */
TANHE_API tanhe_status tanhe_hwp_rate_find(const tanhe_catalog *catalog, tanhe_id product, int32_t allow,
                                           double *rate, tanhe_factor *factor);

/**
 * First-order decay of a pool of products.
 *
 *     C_{i+1} = e^-k C_i + (1 - e^-k)/k * inflow_i
 *
 * Carbon is conserved to the last bit: initial + inflows - released, added exactly and rounded once, is the last
 * stock.
 * Whose wood flows in (production or stock-change approach) is the caller's choice; products in m3 or t become carbon
 * by
 * TANHE_PROPERTY_CARBON_CONVERSION.
 *
 * Given
 *   years       n >= 0
 *   inflow_tc   [n] >= 0
 *   initial_tc  >= 0
 *   rate        k > 0
 * Returned
 *   stock_tc    [n + 1] at the start and at the end of each year; may be NULL
 *   released_tc [n] of each year, >= 0; may be NULL
 *   out         over all years (not a year): gain = inflows, loss = released
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ERANGE (nothing written)
 * Source
 *   2006 IPCC Guidelines vol. 4 ch. 12 equation 12.1
 */
TANHE_API tanhe_status tanhe_hwp_decay(size_t years, const double *inflow_tc, double initial_tc, double rate,
                                       double *stock_tc, double *released_tc, tanhe_carbon_change *out);

/* ---- fire 火烧 ------------------------------------------------------------------------------------------------------- */

/** Gases of a fire. 344 bytes. */
typedef struct tanhe_fire_result {
    double burnt_t;   /* dry matter */
    double co2_t;     /* of forest: count it only where the loss of stock is not counted otherwise */
    double co2_bio_t; /* of crop residues and grassland, which grow again: biogenic, memo, never in co2_t */
    double co_t, ch4_t, n2o_t;
    tanhe_factor factors[4]; /* CO2, CO, CH4, N2O; property 0 where not published */
    tanhe_status co_status;  /* CO is not published for every fire: then NaN */
    int32_t reserved;
} tanhe_fire_result;

/**
 * Gases of open burning: L = A * M * C_f * G_ef / 1000.
 *
 * Given
 *   subject            TANHE_LAND_BURN_*
 *   area_ha            >= 0
 *   fuel_t_per_ha      dry matter available, >= 0
 *   combustion_factor  fraction that burns, 0 to 1
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID; TANHE_ENOTFOUND; TANHE_ECHOICE; TANHE_EUNCONFIRMED; TANHE_ERANGE
 * Source
 *   2006 IPCC Guidelines vol. 4 ch. 2 equation 2.27, table 2.5
 */
TANHE_API tanhe_status tanhe_fire(const tanhe_catalog *catalog, tanhe_id subject, double area_ha,
                                  double fuel_t_per_ha, double combustion_factor, int32_t allow,
                                  tanhe_fire_result *out);

/* ---- rice 水稻 -------------------------------------------------------------------------------------------------------- */

/** CH4 of rice by season. 80 bytes. */
typedef struct tanhe_rice_season_result {
    double ch4_t;
    tanhe_factor factor; /* kg CH4 per ha and season */
} tanhe_rice_season_result;

/**
 * CH4 of a season's rice after the provincial guideline: area harvested * factor. Double cropping is two seasons
 * with a factor each.
 *
 * Given
 *   season   TANHE_FARM_RICE_SINGLE, _EARLY, _LATE
 *   zone     TANHE_VARIANT_RICE_*: the region of the RICE table (Hunan: _RICE_CENTRAL_SOUTH 中南华南); the zones of
 *            soil nitrogen and of manure are others
 *   area_ha  harvested in that season, >= 0
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID not a rice season or not a rice zone; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED;
 *   TANHE_EUNIT; TANHE_ERANGE
 * Source
 *   省级温室气体清单编制指南（试行）2011, agriculture chapter (recalled)
 */
TANHE_API tanhe_status tanhe_rice_season(const tanhe_catalog *catalog, tanhe_id season, tanhe_id zone,
                                         double area_ha, int32_t allow, tanhe_rice_season_result *out);

#define TANHE_RICE_ORGANICS 4

/** A rice field for the IPCC method; begin with tanhe_rice_init. 104 bytes. */
typedef struct tanhe_rice_data {
    double area_ha;                               /* harvested, >= 0 */
    double days;                                  /* of cultivation; NaN: the published period */
    double baseline_kg_per_ha_day;                /* EFc; NaN */
    double sf_water;                              /* NaN */
    double sf_preseason;                          /* NaN */
    double organic_t_per_ha[TANHE_RICE_ORGANICS]; /* straw in dry weight, others fresh, >= 0; 0 for none */
    tanhe_id organic[TANHE_RICE_ORGANICS];        /* TANHE_VARIANT_ORGANIC_*; 0 none */
    tanhe_id place;                               /* TANHE_VARIANT_RICE_EAST_ASIA ...; 0 the world */
    tanhe_id water;                               /* TANHE_VARIANT_WATER_*; 0 when sf_water is given */
    tanhe_id preseason;                           /* TANHE_VARIANT_PRESEASON_*; likewise */
    int32_t allow;                                /* TANHE_ALLOW_*, with an edition */
} tanhe_rice_data;

/** Numbers NaN, of organic additions 0, ids 0. Status: TANHE_OK; TANHE_EARG NULL. */
TANHE_API tanhe_status tanhe_rice_init(tanhe_rice_data *data);

#define TANHE_RICE_FACTORS 5

/** CH4 of a rice field. 680 bytes. */
typedef struct tanhe_rice_result {
    double ch4_t;
    double ef_kg_per_ha_day; /* EFc * SFw * SFp * SFo */
    double sf_organic;
    double days;
    tanhe_factor factors[TANHE_RICE_FACTORS]; /* EFc, SFw, SFp, exponent of SFo, days; unused: property 0 */
    tanhe_factor organic_factors[TANHE_RICE_ORGANICS]; /* CFOA of each addition, likewise */
} tanhe_rice_result;

/**
 * CH4 of rice by the IPCC scaling factors.
 *
 *     SFo = (1 + sum(ROA * CFOA))^0.59        CH4 = EFc * SFw * SFp * SFo * days * area
 *
 * The factor of soil type and cultivar (SFs,r) is taken as 1. EFc of an edition without the region asked is its
 * world's; the world's cultivation period stands for no region. The
 * exponent belongs to the formula: it is taken from whichever edition of the catalog prints it, whatever `allow`
 * names,
 * and is 0.59 by definition (TANHE_SOURCE_DEFINITION) where none does. Without organic additions SFo is 1.
 *
 * Status
 *   TANHE_OK; TANHE_EARG, also a scaling factor of one's own beside a regime, neither of the two, or an amount
 *   without
 *   its kind; TANHE_EID a region, regime or addition of another table; TANHE_ENOTFOUND, also an edition that has no
 *   cultivation period; TANHE_ECHOICE no edition is named, and they differ or their factors meet; TANHE_EUNCONFIRMED;
 *   TANHE_EUNIT; TANHE_ERANGE
 * Source
 *   2006 IPCC Guidelines vol. 4 ch. 5 equations 5.1 to 5.3, tables 5.11 to 5.14; 2019 Refinement
 */
TANHE_API tanhe_status tanhe_rice(const tanhe_catalog *catalog, const tanhe_rice_data *data,
                                  tanhe_rice_result *out);

/* ---- nitrogen of managed soils 农用地氮 ------------------------------------------------------------------------------- */

/** Nitrogen of a year, t N, and fractions and factors (NaN: published); begin with tanhe_soil_n_init. 120 bytes. */
typedef struct tanhe_soil_n_data {
    double synthetic_t; /* fertiliser (F_SN), >= 0 */
    double organic_t;   /* manure, compost and sludge applied (F_ON), >= 0 */
    double residue_t;   /* straw and roots (F_CR); nitrogen mineralised may be added (F_SOM); >= 0 */
    double pasture_t;   /* dung and urine on pasture (F_PRP), >= 0 */
    /* what volatilised_organic is of; NaN: organic + pasture; the guideline takes all excreted */
    double excreted_t;
    double rice_share; /* of synthetic, organic and residue nitrogen that goes to flooded rice, 0 to 1 */
    double volatilised_synthetic; /* FracGASF */
    double volatilised_organic;   /* FracGASM */
    double leached;               /* FracLEACH, of all */
    double ef_direct;             /* EF1, kg N2O-N per kg N; likewise below */
    double ef_rice;               /* EF1FR; with a zone NaN: as ef_direct */
    double ef_pasture;            /* EF3PRP; published: cattle, poultry and pigs */
    double ef_deposited;          /* EF4 */
    double ef_leached;            /* EF5 */
    tanhe_id zone; /* TANHE_VARIANT_N2O_ZONE_*: one factor for all crops, rice too (provincial); 0: IPCC */
    int32_t allow; /* TANHE_ALLOW_* */
} tanhe_soil_n_data;

/** Amounts and rice_share 0, excreted_t, fractions and factors NaN, no zone. Status: TANHE_OK; TANHE_EARG NULL. */
TANHE_API tanhe_status tanhe_soil_n_init(tanhe_soil_n_data *data);

#define TANHE_SOIL_N_FACTORS 8

/** N2O of managed soils. 624 bytes. */
typedef struct tanhe_soil_n_result {
    double direct_n2o_t;    /* upland, rice and pasture */
    double deposited_n2o_t; /* indirect, of what volatilised */
    double leached_n2o_t;   /* indirect, of what leached */
    double n2o_t;           /* all */
    double volatilised_tn, leached_tn;
    /* direct, rice, pasture, volatilised synthetic and organic, leached, deposited, leached; unused: property 0 */
    tanhe_factor factors[TANHE_SOIL_N_FACTORS];
} tanhe_soil_n_result;

/**
 * Direct and indirect N2O of managed soils.
 *
 *     N2O = (sum(N * EF) + N_volatilised * EF4 + N_leached * EF5) * 44/28
 *
 * With a zone of the provincial guideline one direct factor holds for all crops, and the fractions that volatilise
 * and
 * leach, and the factor of pasture, must be the caller's (TANHE_ENOTFOUND without): the guideline's are not known
 * here (recalled: 10 % of mineral and 20 % of excreted nitrogen volatilise, 20 % leach). Without a zone the IPCC's
 * hold, with a factor of its own for flooded rice (0.003 in 2006, 0.004 in 2019). The
 * 2019 rows known here are the two direct factors alone: with both editions allowed the others are those of 2006.
 * Where there is no nitrogen, no value is asked for. Drained organic soils (EF2) are tanhe_wetland.
 *
 * Status
 *   TANHE_OK; TANHE_EARG, also fractions or factors above 1; TANHE_EID not a zone of nitrogen; TANHE_ENOTFOUND;
 *   TANHE_EUNCONFIRMED; TANHE_ECHOICE; TANHE_EUNIT; TANHE_ERANGE
 * Source
 *   2006 IPCC Guidelines vol. 4 ch. 11, tables 11.1 and 11.3; 2019 Refinement table 11.1; provincial guideline 2011
 *   (recalled)
 */
TANHE_API tanhe_status tanhe_soil_n2o(const tanhe_catalog *catalog, const tanhe_soil_n_data *data,
                                      tanhe_soil_n_result *out);

/** A crop's residues; ratios NaN: the published ones (recalled). Begin with tanhe_crop_init. 56 bytes. */
typedef struct tanhe_crop_data {
    double yield_t;  /* as weighed, >= 0 */
    double returned; /* fraction of the straw returned to the field, 0 to 1 */
    double dry_ratio, n_straw, harvest_index, root_shoot;
    tanhe_id crop; /* TANHE_FARM_RICE ... TANHE_FARM_TOBACCO */
    int32_t allow;
} tanhe_crop_data;

/** Ratios NaN, the rest 0. Status: TANHE_OK; TANHE_EARG NULL. */
TANHE_API tanhe_status tanhe_crop_init(tanhe_crop_data *data);

/**
 * Nitrogen that a crop's straw and roots bring to the soil, t N.
 *
 *     straw = (yield / HI - yield) * returned * dry * N_straw
 *     roots =  yield / HI * root_shoot * N_straw            as recalled: without the dry ratio
 *
 * Returned
 *   nitrogen_tn  both
 *   factors      [4] dry ratio, N of straw, harvest index, root ratio; may be NULL
 * Status
 *   TANHE_OK; TANHE_EARG, also a harvest index above 1; TANHE_EID not a crop; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED;
 *   TANHE_EUNIT; TANHE_EZERO a harvest index of 0; TANHE_ERANGE
 * Source
 *   省级温室气体清单编制指南（试行）2011, agriculture chapter (recalled)
 */
TANHE_API tanhe_status tanhe_crop_residue_n(const tanhe_catalog *catalog, const tanhe_crop_data *data,
                                            double *nitrogen_tn, tanhe_factor *factors);

/* ---- livestock 畜牧 ---------------------------------------------------------------------------------------------------- */

/**
 * Mean population of animals that live less than a year: head produced * days alive / 365.
 *
 * Status
 *   TANHE_OK; TANHE_EARG days above 365; TANHE_ERANGE
 */
TANHE_API tanhe_status tanhe_livestock_mean(double produced_head, double days, double *head);

/** A herd; factors NaN: the published ones. Begin with tanhe_livestock_init. 48 bytes. */
typedef struct tanhe_livestock_data {
    double head;                                     /* mean or year-end population, >= 0 */
    double enteric_kg, manure_ch4_kg, manure_n2o_kg; /* a head and year */
    tanhe_id animal;                                 /* TANHE_FARM_DAIRY ... TANHE_FARM_POULTRY */
    tanhe_id enteric; /* TANHE_VARIANT_INTENSIVE, _HIGH_PRODUCTIVITY ...; 0 none */
    tanhe_id manure;  /* TANHE_VARIANT_MANURE_CENTRAL_SOUTH, _TEMPERATURE_17, _TEMPERATE ...; 0 none */
    int32_t allow;
} tanhe_livestock_data;

/** Factors NaN, the rest 0. Status: TANHE_OK; TANHE_EARG NULL. */
TANHE_API tanhe_status tanhe_livestock_init(tanhe_livestock_data *data);

/** Gases of a herd. A gas NaN where the status beside it is not TANHE_OK. 256 bytes. */
typedef struct tanhe_livestock_result {
    double enteric_ch4_t, manure_ch4_t, manure_n2o_t;
    tanhe_factor factors[3]; /* in that order; unused: property 0 */
    tanhe_status enteric_status, manure_ch4_status, manure_n2o_status;
    int32_t reserved;
} tanhe_livestock_result;

/**
 * Enteric CH4 and CH4 and N2O of manure.
 *
 * The IPCC's manure CH4 goes by annual mean temperature (whole degrees as printed, 15 to 20; no value between), that
 * of smaller animals by climate, the guideline's by region. A value without a way of feeding, climate or region never
 * stands for one that has it. Of 16, 17 and 19 degrees dairy cattle alone are known here; N2O of manure a head only
 * by
 * the guideline (the IPCC goes by nitrogen excreted); poultry has no enteric CH4: enteric_kg 0.
 *
 * Status
 *   TANHE_OK, also when a gas is not known (see its status); TANHE_EARG; TANHE_EID not an animal, or a variant of
 *   another table; TANHE_ERANGE
 * Source
 *   2006 IPCC Guidelines vol. 4 ch. 10, tables 10.10, 10.11, 10.14, 10.15; 2019 Refinement; provincial guideline 2011
 *   (recalled)
 */
TANHE_API tanhe_status tanhe_livestock(const tanhe_catalog *catalog, const tanhe_livestock_data *data,
                                       tanhe_livestock_result *out);

/**
 * The variant of an annual mean temperature, TANHE_VARIANT_TEMPERATURE_15 to _20: of the nearest whole degree, halves
 * up (17.4 is 17, 17.5 is 18).
 *
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_ESTATE below 14.5 or from 20.5 on, outside the degrees known here
 */
TANHE_API tanhe_status tanhe_manure_temperature(double degc, tanhe_id *variant);

/* ---- lime and urea 石灰、尿素 -------------------------------------------------------------------------------------------- */

/**
 * CO2 of lime or urea applied to soils: mass * EF (t C per t) * 44/12.
 *
 * Given
 *   subject  TANHE_FARM_LIMESTONE, _DOLOMITE, _UREA
 *   mass_t   >= 0
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID; TANHE_ENOTFOUND; TANHE_ECHOICE; TANHE_EUNCONFIRMED; TANHE_ERANGE
 * Source
 *   2006 IPCC Guidelines vol. 4 ch. 11, equations 11.12 and 11.13
 */
TANHE_API tanhe_status tanhe_soil_lime(const tanhe_catalog *catalog, tanhe_id subject, double mass_t,
                                       int32_t allow, double *co2_t, tanhe_factor *factor);

#ifdef __cplusplus
}
#endif

#endif
