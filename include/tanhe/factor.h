/* SPDX-License-Identifier: MIT */
#ifndef TANHE_FACTOR_H
#define TANHE_FACTOR_H

/**
 * factor 因子 - published values: documents, catalogs, lookup with a match report, provenance, overlays.
 *
 * A published value is one row: subject x property x variant x region x year -> value, low, high, unit,
 * in the unit of the printed document. One document is one tanhe_table. A tanhe_catalog is an ordered list
 * of tables; a lookup takes the first table that has the value. Nothing is chosen silently: every function
 * that needs values is given a catalog, every fallback must be allowed by the caller, and the answer tells
 * which one was used. (A catalog is never NULL: a default would be a silent choice, and would tie every
 * document into a firmware that uses one.)
 *
 *     tanhe_query query = {TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_EF_CO2_MEAN, 0, 430000, 2022, 0};
 *     tanhe_factor factor;
 *     if (tanhe_factor_find(tanhe_profile_china(), &query, &factor) == TANHE_OK)
 *         ... factor.value is 0.4900, factor.unit TANHE_UNIT_TCO2_PER_MWH ...
 */

#include "tanhe/base.h"
#include "tanhe/subject.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Properties 属性. */
#define TANHE_PROPERTY_NCV                   1 /* net calorific value 低位发热量 */
#define TANHE_PROPERTY_CARBON_CONTENT        2 /* carbon content per energy 单位热值含碳量 */
#define TANHE_PROPERTY_OXIDATION             3 /* carbon oxidation rate 碳氧化率 */
#define TANHE_PROPERTY_EF_CO2                4 /* CO2 emission factor CO2排放因子 */
#define TANHE_PROPERTY_EF_CH4                5 /* CH4 emission factor */
#define TANHE_PROPERTY_EF_N2O                6 /* N2O emission factor */
#define TANHE_PROPERTY_COAL_EQUIVALENT       7 /* coefficient to standard coal 折标准煤系数 */
#define TANHE_PROPERTY_GWP100                8 /* global warming potential, 100 years */
#define TANHE_PROPERTY_EF_CO2_MEAN           9 /* grid average CO2 factor 电力平均二氧化碳排放因子 */
#define TANHE_PROPERTY_EF_CO2_RESIDUAL       10 /* ... excluding market-traded non-fossil power */
#define TANHE_PROPERTY_EF_CO2_FOSSIL         11 /* ... of fossil power only 化石能源电力 */
#define TANHE_PROPERTY_OPERATING_MARGIN      12 /* OM 电量边际因子, offset projects only */
#define TANHE_PROPERTY_BUILD_MARGIN          13 /* BM 容量边际因子, offset projects only */
#define TANHE_PROPERTY_EF_CO2_ZERO_PROVEN    14 /* factor of proven non-fossil power */
#define TANHE_PROPERTY_COAL_RATE_SUPPLY      15 /* standard coal per kWh supplied 供电标准煤耗 */
#define TANHE_PROPERTY_COAL_RATE_GENERATION  16 /* standard coal per kWh generated 发电标准煤耗 */
#define TANHE_PROPERTY_COAL_RATE_TARGET      17 /* a target, not a statistic */
#define TANHE_PROPERTY_COAL_RATE_FIXED       18 /* the fixed equivalent value of the 1986 system (obsolete) */
#define TANHE_PROPERTY_LINE_LOSS             19 /* grid line loss rate 线路损失率 */
#define TANHE_PROPERTY_MASS_FRACTION         20 /* of a blend; the variant is the component gas's id */
#define TANHE_PROPERTY_RENEWABLE_WEIGHT      21 /* renewable consumption weight, total 总量消纳责任权重 */
#define TANHE_PROPERTY_NONHYDRO_WEIGHT       22 /* ... non-hydro 非水消纳责任权重 */
#define TANHE_PROPERTY_GRID_REGION           23 /* the grid that a province belongs to; the value is its code */
#define TANHE_PROPERTY_DATA_YEAR_LAG         24 /* convention: data year = reporting year - lag */
#define TANHE_PROPERTY_REFERENCE_ENTHALPY    25 /* of feed water, deducted from steam 给水焓 */
#define TANHE_PROPERTY_SPECIFIC_HEAT         26 /* 比热容 */
#define TANHE_PROPERTY_REFERENCE_TEMPERATURE 27 /* 基准温度 */
#define TANHE_PROPERTY_PKM_PER_TKM           28 /* passenger-km that count as one t-km 折一吨公里的人公里数 */
#define TANHE_PROPERTY_TKM_PER_PKM           29 /* t-km of one passenger-km 换算系数 */
#define TANHE_PROPERTY_EF_CO2E               30 /* CO2e emission factor */
#define TANHE_PROPERTY_ENERGY_INTENSITY      31 /* energy per turnover 能耗强度 */
#define TANHE_PROPERTY_DENSITY               32 /* 密度 */
#define TANHE_PROPERTY_ANNUAL_DISTANCE       33 /* of a vehicle 年均行驶里程 */
#define TANHE_PROPERTY_FUEL_RATE             34 /* fuel per work of an engine 燃油消耗率 */
#define TANHE_PROPERTY_CHANGE                35 /* a change as published, against its base year */
#define TANHE_PROPERTY_TARGET                36 /* a target of a plan 目标值 */
#define TANHE_PROPERTY_LIMIT                 37 /* what must be kept 限值: the remark says at most or at least */
#define TANHE_PROPERTY_THRESHOLD             38 /* where a rule begins 门槛 */
#define TANHE_PROPERTY_LEVEL                 39 /* a level as published */
#define TANHE_PROPERTY_CONSTRAINT_VALUE      40 /* of GB/T 51161 约束值 */
#define TANHE_PROPERTY_GUIDE_VALUE           41 /* of GB/T 51161 引导值 */
#define TANHE_PROPERTY_CORRECTION_CONSTANT   42 /* of GB/T 51161: constant + slope * reference / actual */
#define TANHE_PROPERTY_CORRECTION_SLOPE      43 /* ... actual / reference for density and room share */
#define TANHE_PROPERTY_CORRECTION_REFERENCE  44 /* ... the reference 基准值 */
#define TANHE_PROPERTY_DESIGN_INDEX          45 /* under standard conditions, not measured 设计能耗指标 */
#define TANHE_PROPERTY_DEGRADATION_FIRST     46  /* of PV, at most 首年衰减率 */
#define TANHE_PROPERTY_DEGRADATION_YEARLY    47  /* ... of each later year 之后每年衰减率 */
#define TANHE_PROPERTY_SERVICE_LIFE          48  /* 使用寿命 */
#define TANHE_PROPERTY_DEFAULT_DISTANCE      49  /* of a building material 默认运输距离 */
#define TANHE_PROPERTY_SHARE                 50  /* of what the subject names 占比 */
#define TANHE_PROPERTY_TRIP_SAVING           51  /* CO2 saved by a trip 单次减碳量 */
#define TANHE_PROPERTY_CLIMATE_ZONE          52  /* 1 severe cold 2 cold 3 HSCW 4 HSWW 5 mild 气候分区 */
#define TANHE_PROPERTY_HDD18                 53  /* heating degree days 采暖度日数 */
#define TANHE_PROPERTY_CDD26                 54  /* cooling degree days 空调度日数 */
#define TANHE_PROPERTY_WOOD_DENSITY          55  /* 基本木材密度 */
#define TANHE_PROPERTY_BEF_WHOLE             56  /* 生物量扩展系数（全林） */
#define TANHE_PROPERTY_BEF_ABOVE             57  /* 生物量扩展系数（地上） */
#define TANHE_PROPERTY_BEF_BRANCH            58  /* 枝与干生物量之比 */
#define TANHE_PROPERTY_BEF_LEAF              59  /* 叶与干生物量之比 */
#define TANHE_PROPERTY_BEF_ROOT              60  /* 根与干生物量之比 */
#define TANHE_PROPERTY_ROOT_SHOOT            61  /* 根茎比 */
#define TANHE_PROPERTY_CARBON_FRACTION       62  /* 含碳率 */
#define TANHE_PROPERTY_TOTAL_GROWTH_RATE     63  /* 活立木蓄积量总生长率 */
#define TANHE_PROPERTY_CONSUMPTION_RATE      64  /* 活立木蓄积量消耗率 */
#define TANHE_PROPERTY_BIOMASS               65  /* 单位面积生物量 */
#define TANHE_PROPERTY_BIOMASS_ABOVE         66  /* 单位面积地上生物量 */
#define TANHE_PROPERTY_BIOMASS_BELOW         67  /* 单位面积地下生物量 */
#define TANHE_PROPERTY_BIOMASS_GROWTH        68  /* 地上生物量净生长 */
#define TANHE_PROPERTY_CARBON_STOCK          69  /* 碳储量 */
#define TANHE_PROPERTY_CARBON_GAIN           70  /* 年固碳量 */
#define TANHE_PROPERTY_STOCK_OVER_AGE        71  /* 公布的年均固碳量（储量除以年数） */
#define TANHE_PROPERTY_LITTER_CARBON         72  /* 枯落物碳 */
#define TANHE_PROPERTY_CULM_BIOMASS          73  /* 单株生物量 */
#define TANHE_PROPERTY_CH4_RATIO             74  /* 甲烷碳排放比 */
#define TANHE_PROPERTY_N2O_RATIO             75  /* 氧化亚氮氮排放比 */
#define TANHE_PROPERTY_NITROGEN_CARBON       76  /* 氮碳比 */
#define TANHE_PROPERTY_SOC_REFERENCE         77  /* 参考土壤有机碳 */
#define TANHE_PROPERTY_F_LAND_USE            78  /* 土地利用因子 */
#define TANHE_PROPERTY_F_MANAGEMENT          79  /* 管理因子 */
#define TANHE_PROPERTY_F_INPUT               80  /* 投入因子 */
#define TANHE_PROPERTY_FLOODING_SCALE        81  /* 淹没地比例系数 */
#define TANHE_PROPERTY_METHANE_CORRECTION    82  /* 甲烷修正因子 */
#define TANHE_PROPERTY_EF_CO2_C              83  /* 二氧化碳排放因子（以碳计） */
#define TANHE_PROPERTY_EF_CH4_C              84  /* 甲烷排放因子（以碳计） */
#define TANHE_PROPERTY_EF_N2O_N              85  /* 氧化亚氮排放因子（以氮计） */
#define TANHE_PROPERTY_EF_CO                 86  /* 一氧化碳排放因子 */
#define TANHE_PROPERTY_HALF_LIFE             87  /* 半衰期 */
#define TANHE_PROPERTY_DECAY_RATE            88  /* 衰减率 */
#define TANHE_PROPERTY_CARBON_CONVERSION     89  /* 碳转换系数 */
#define TANHE_PROPERTY_RICE_BASELINE         90  /* 水稻基准甲烷因子 */
#define TANHE_PROPERTY_SF_WATER              91  /* 水分管理比例系数 */
#define TANHE_PROPERTY_SF_PRESEASON          92  /* 种植前水分比例系数 */
#define TANHE_PROPERTY_CF_ORGANIC            93  /* 有机添加物换算系数 */
#define TANHE_PROPERTY_SFO_EXPONENT          94  /* 有机添加物指数 */
#define TANHE_PROPERTY_CULTIVATION_PERIOD    95  /* 种植期 */
#define TANHE_PROPERTY_FRAC_VOLATILISED      96  /* 氮挥发比例 */
#define TANHE_PROPERTY_FRAC_LEACHED          97  /* 氮淋溶径流比例 */
#define TANHE_PROPERTY_EF_CH4_ENTERIC        98  /* 肠道发酵甲烷排放因子 */
#define TANHE_PROPERTY_EF_CH4_MANURE         99  /* 粪便管理甲烷排放因子 */
#define TANHE_PROPERTY_EF_N2O_MANURE         100 /* 粪便管理氧化亚氮排放因子 */
#define TANHE_PROPERTY_DRY_RATIO             101 /* 干重比 */
#define TANHE_PROPERTY_N_GRAIN               102 /* 籽粒含氮量 */
#define TANHE_PROPERTY_N_STRAW               103 /* 秸秆含氮量 */
#define TANHE_PROPERTY_HARVEST_INDEX         104 /* 经济系数 */
#define TANHE_PROPERTY_UNCERTAINTY_DEDUCTION 105 /* 不确定性扣减率 */
#define TANHE_PROPERTY_RISK_BUFFER           106 /* 非持久性风险扣减率 */
#define TANHE_PROPERTY_SHRUB_TO_FOREST       107 /* 灌木与森林生物量之比 */
#define TANHE_PROPERTY_ORGANIC_AMOUNT        108 /* 有机添加物施用量 */
#define TANHE_PROPERTY_MAX                   255

/* Regions 地区: the GB/T 2260 code of a province, city or county, or one of these. */
#define TANHE_REGION_WORLD    0
#define TANHE_REGION_CHINA    100000
#define TANHE_REGION_HUNAN    430000
#define TANHE_REGION_XIANGTAN 430300
/* The seven regional grids since the 2021 data (Southwest split off Central). */
#define TANHE_REGION_GRID_NORTH     1000001
#define TANHE_REGION_GRID_NORTHEAST 1000002
#define TANHE_REGION_GRID_EAST      1000003
#define TANHE_REGION_GRID_CENTRAL   1000004
#define TANHE_REGION_GRID_NORTHWEST 1000005
#define TANHE_REGION_GRID_SOUTH     1000006
#define TANHE_REGION_GRID_SOUTHWEST 1000007
/* The six regional grids of earlier documents: other areas under the same names, so other codes. */
#define TANHE_REGION_GRID6_NORTH     1000101
#define TANHE_REGION_GRID6_NORTHEAST 1000102
#define TANHE_REGION_GRID6_EAST      1000103
#define TANHE_REGION_GRID6_CENTRAL   1000104
#define TANHE_REGION_GRID6_NORTHWEST 1000105
#define TANHE_REGION_GRID6_SOUTH     1000106

/* Grades 证据等级: what stands behind a value. */
#define TANHE_GRADE_NONE 0 /* the caller's own value */
#define TANHE_GRADE_A    1 /* the primary text was seen */
#define TANHE_GRADE_B    2 /* independent copies agree, or an identity pins the value */
#define TANHE_GRADE_C    3 /* exactly one secondary copy */
#define TANHE_GRADE_D    4 /* recalled, no copy seen: locked */

/* What a caller may allow (bits of tanhe_query.allow). */
#define TANHE_ALLOW_EARLIER_YEAR 1  /* the newest year before the one asked */
#define TANHE_ALLOW_WIDER_REGION 2  /* county -> city -> province -> grid -> country -> world */
#define TANHE_ALLOW_UNCONFIRMED  4  /* a locked grade D value, where no confirmed one exists */
#define TANHE_ALLOW_RANGE_LOW    8  /* where the document prints only a range: its lower end */
#define TANHE_ALLOW_RANGE_HIGH   16 /* ... its upper end (asking for both is an error) */
#define TANHE_ALLOW_IPCC2006     32 /* of values on which editions of the IPCC differ: the 2006 Guidelines' */
#define TANHE_ALLOW_IPCC2019     64 /* ... the 2019 Refinement's; with both bits, else the 2006 Guidelines' */
#define TANHE_ALLOW_ALL_BITS     127

/* How a value was found (bits of tanhe_factor.match; 0 is an exact match of a confirmed value). */
#define TANHE_MATCH_EARLIER_YEAR   1    /* older than asked: compare .year with the query's */
#define TANHE_MATCH_WIDER_REGION   2    /* of a region that contains the one asked */
#define TANHE_MATCH_UNCONFIRMED    4    /* grade D, allowed by the caller */
#define TANHE_MATCH_SINGLE_SOURCED 8    /* grade C */
#define TANHE_MATCH_LOCKED_PASSED  16   /* a document earlier in the catalog has it, but locked */
#define TANHE_MATCH_RANGE_PASSED   32   /* a document earlier in the catalog has it, but only as a range */
#define TANHE_MATCH_RANGE_END      64   /* one end of a printed range, as the caller chose */
#define TANHE_MATCH_OVERLAY        128  /* from an overlay of the caller */
#define TANHE_MATCH_MEASURED       256  /* the caller's own measured value */
#define TANHE_MATCH_GAS_STATE      512  /* m3 without a stated condition taken as the document's condition */
#define TANHE_MATCH_MISPRINT       1024 /* the printed value is a known misprint: see the remark */
#define TANHE_MATCH_INTERPOLATED   2048 /* between printed points */

/** One published value as stored; 64 bytes. Make rows by tanhe_overlay_read, not by hand. */
typedef struct tanhe_factor_row {
    int64_t key; /* subject * 2^32 + property * 2^16 + variant */
    double value, low, high;
    int32_t region, year;
    tanhe_id unit;
    int32_t grades;        /* grade of the value + 16 * grade of the bounds */
    tanhe_pointer locator; /* built-in: text; overlay: .width is the row's byte offset in the CSV text */
    tanhe_pointer remark;
} tanhe_factor_row;

/** One document; its rows are sorted by key, region, year. 48 bytes. */
typedef struct tanhe_table {
    tanhe_pointer rows; /* of tanhe_factor_row */
    tanhe_pointer text; /* of an overlay: the CSV text, which must stay where it is */
    int64_t length;     /* of that text */
    int64_t properties; /* bit p % 63 clear: no row has property p */
    int32_t count;
    tanhe_id source; /* TANHE_SOURCE_* */
    int32_t flags;   /* TANHE_TABLE_* */
    int32_t reserved;
} tanhe_table;

/* What a document that splits by region prints for the nation stands under TANHE_REGION_CHINA. */
#define TANHE_TABLE_BY_REGION 1 /* the document splits by region: another region's value is a fallback */
#define TANHE_TABLE_OVERLAY   2 /* the caller's own */
#define TANHE_TABLE_IPCC2006  4 /* an edition that a later one refines */
#define TANHE_TABLE_IPCC2019  8 /* the edition that refines it */

/** An ordered list of tables. Caller's storage: tanhe_catalog_init, then tanhe_catalog_add. */
#define TANHE_CATALOG_MAX 128
typedef struct tanhe_catalog {
    tanhe_pointer tables[TANHE_CATALOG_MAX]; /* of tanhe_table */
    int32_t count;
    int32_t reserved;
} tanhe_catalog;

/** What is asked. */
typedef struct tanhe_query {
    tanhe_id subject;  /* TANHE_FUEL_*, TANHE_CARRIER_*, TANHE_GAS_*, ... */
    tanhe_id property; /* TANHE_PROPERTY_* */
    tanhe_id variant;  /* TANHE_VARIANT_*; 0 none */
    int32_t region;    /* GB/T 2260 or grid code; 0 where the property has no region */
    int32_t year;      /* data year; 0 where the property has no year */
    int32_t allow;     /* TANHE_ALLOW_* */
} tanhe_query;

/** A value and everything known of it; texts by tanhe_factor_text. 72 bytes. */
typedef struct tanhe_factor {
    double value;
    double low, high; /* the printed range, NaN where none is printed (or it is locked and not allowed) */
    tanhe_id subject, property, variant;
    int32_t region; /* of the row, not of the query */
    int32_t year;   /* of the row; 0 undated */
    tanhe_id unit;
    tanhe_id source;
    int32_t grade;        /* TANHE_GRADE_* of the value */
    int32_t bounds_grade; /* of low and high */
    int32_t match;        /* TANHE_MATCH_* */
    int32_t table;        /* position of the document in the catalog; -1 measured */
    int32_t row;          /* position of the row in the document */
} tanhe_factor;

/* ---- names ------------------------------------------------------------------------------------------- */

/* Kinds of names. */
#define TANHE_NAME_SUBJECT  1
#define TANHE_NAME_PROPERTY 2
#define TANHE_NAME_VARIANT  3
#define TANHE_NAME_SOURCE   4
#define TANHE_NAME_REGION   5
#define TANHE_NAME_GRADE    6
#define TANHE_NAME_MATCH    7 /* each bit of TANHE_MATCH_* */
#define TANHE_NAME_GWP      8 /* TANHE_GWP_* */

/**
 * The name of an id.
 *
 * Given
 *   kind      TANHE_NAME_*
 *   id        the id
 *   language  TANHE_KEY (ASCII key), TANHE_ENGLISH or TANHE_CHINESE
 * Returned
 *   a static text; NULL when the id or the kind is not known (a region code may be valid without a name)
 */
TANHE_API const char *tanhe_name(int32_t kind, tanhe_id id, int32_t language);

/**
 * The id of a key, an English or a Chinese name, or an alias. Regions also by their number ("430300").
 *
 * Given
 *   kind    TANHE_NAME_*
 *   text    UTF-8
 *   length  bytes, or TANHE_NUL
 * Returned
 *   id      the id
 * Status
 *   TANHE_OK; TANHE_EARG NULL; TANHE_EID not known
 */
TANHE_API tanhe_status tanhe_name_parse(int32_t kind, const char *text, size_t length, tanhe_id *id);

/**
 * Enumerate the ids of a kind, in the order of their numbers.
 *
 * Status
 *   TANHE_OK; TANHE_END when index is past the last; TANHE_EARG unknown kind or NULL
 */
TANHE_API tanhe_status tanhe_name_at(int32_t kind, size_t index, tanhe_id *id);

/** What a subject is. */
#define TANHE_KIND_FUEL    1 /* a fossil fuel 化石燃料 */
#define TANHE_KIND_BIOFUEL 2 /* a fuel whose CO2 is biogenic 生物质燃料 */
#define TANHE_KIND_CARRIER 3 /* electricity, heat and media 电力、热力、耗能工质 */
#define TANHE_KIND_GAS     4 /* a greenhouse gas 温室气体 */
#define TANHE_KIND_BLEND   5 /* a blend of gases 混合制冷剂 */
#define TANHE_KIND_OTHER   6
#define TANHE_KIND_LAND    7 /* trees, forests, soils, animals, nitrogen 林地、土壤、畜牧 */

/**
 * What kind of thing a subject is.
 *
 * Status
 *   TANHE_OK; TANHE_EARG kind is NULL; TANHE_EID unknown subject
 */
TANHE_API tanhe_status tanhe_subject_kind(tanhe_id subject, int32_t *kind);

/* ---- documents and catalogs --------------------------------------------------------------------------- */

/**
 * The built-in document of a source, for a catalog of one's own or to ask one document only.
 * There is also one function for each document (tanhe_table_*), so that a linker can leave out the others.
 *
 * Returned
 *   the table, or NULL when the source has none
 */
TANHE_API const tanhe_table *tanhe_table_of(tanhe_id source);

TANHE_API const tanhe_table *tanhe_table_gbt32151_34_2024(void);
TANHE_API const tanhe_table *tanhe_table_gbt32151_22_2024(void);
TANHE_API const tanhe_table *tanhe_table_provincial_2011(void);
TANHE_API const tanhe_table *tanhe_table_guidelines24_2013(void);
TANHE_API const tanhe_table *tanhe_table_cement_2013(void);
TANHE_API const tanhe_table *tanhe_table_power_2013(void);
TANHE_API const tanhe_table *tanhe_table_power_2022(void);
TANHE_API const tanhe_table *tanhe_table_gbt51366_2019(void);
TANHE_API const tanhe_table *tanhe_table_ipcc2006_v2(void);
TANHE_API const tanhe_table *tanhe_table_gbt2589_2020(void);
TANHE_API const tanhe_table *tanhe_table_cesy_2023(void);
TANHE_API const tanhe_table *tanhe_table_gbt2589_2008(void);
TANHE_API const tanhe_table *tanhe_table_land_transport_2015(void);
TANHE_API const tanhe_table *tanhe_table_cec_nea_statistics(void);
TANHE_API const tanhe_table *tanhe_table_ndrc_coal_upgrade_2021(void);
TANHE_API const tanhe_table *tanhe_table_statistics_1986(void);
TANHE_API const tanhe_table *tanhe_table_mee_nbs_grid(void);
TANHE_API const tanhe_table *tanhe_table_ets_grid(void);
TANHE_API const tanhe_table *tanhe_table_ncsc_grid(void);
TANHE_API const tanhe_table *tanhe_table_grid_baseline(void);
TANHE_API const tanhe_table *tanhe_table_sar(void);
TANHE_API const tanhe_table *tanhe_table_ar4(void);
TANHE_API const tanhe_table *tanhe_table_ar5(void);
TANHE_API const tanhe_table *tanhe_table_ar5_feedback(void);
TANHE_API const tanhe_table *tanhe_table_ar6(void);
TANHE_API const tanhe_table *tanhe_table_blends(void);
TANHE_API const tanhe_table *tanhe_table_gbt32150_2025(void);
TANHE_API const tanhe_table *tanhe_table_shanghai_2022(void);
TANHE_API const tanhe_table *tanhe_table_rps_2020(void);
TANHE_API const tanhe_table *tanhe_table_rps_2021(void);
TANHE_API const tanhe_table *tanhe_table_rps_2023(void);
TANHE_API const tanhe_table *tanhe_table_nea_2016(void);
TANHE_API const tanhe_table *tanhe_table_data_year_commentary(void);
TANHE_API const tanhe_table *tanhe_table_electricity_statistics(void);
TANHE_API const tanhe_table *tanhe_table_turnover_convention(void);
TANHE_API const tanhe_table *tanhe_table_caac_statistics(void);
TANHE_API const tanhe_table *tanhe_table_transport_practice(void);
TANHE_API const tanhe_table *tanhe_table_nra_2024(void);
TANHE_API const tanhe_table *tanhe_table_mot_green_transport(void);
TANHE_API const tanhe_table *tanhe_table_sc_action_2024(void);
TANHE_API const tanhe_table *tanhe_table_xiangtan_plan_2023(void);
TANHE_API const tanhe_table *tanhe_table_marine_engines_2016(void);
TANHE_API const tanhe_table *tanhe_table_shandong_yearbook_2006(void);
TANHE_API const tanhe_table *tanhe_table_guangzhou_metro_2017(void);
TANHE_API const tanhe_table *tanhe_table_imo(void);
TANHE_API const tanhe_table *tanhe_table_cdm_tool12(void);
TANHE_API const tanhe_table *tanhe_table_gb50176_2016(void);
TANHE_API const tanhe_table *tanhe_table_gbt51161_2016(void);
TANHE_API const tanhe_table *tanhe_table_db37t2672_2019(void);
TANHE_API const tanhe_table *tanhe_table_public_institutions_cn(void);
TANHE_API const tanhe_table *tanhe_table_gb55015_2021(void);
TANHE_API const tanhe_table *tanhe_table_edge(void);
TANHE_API const tanhe_table *tanhe_table_gb40879_2021(void);
TANHE_API const tanhe_table *tanhe_table_green_datacentre_2025(void);
TANHE_API const tanhe_table *tanhe_table_energy_review(void);
TANHE_API const tanhe_table *tanhe_table_fuel_standards(void);
TANHE_API const tanhe_table *tanhe_table_ipcc2006_v4(void);
TANHE_API const tanhe_table *tanhe_table_ipcc2019_v4(void);
TANHE_API const tanhe_table *tanhe_table_wetlands_2013(void);
TANHE_API const tanhe_table *tanhe_table_efdb_china(void);
TANHE_API const tanhe_table *tanhe_table_taojiang_2017(void);
TANHE_API const tanhe_table *tanhe_table_zhejiang_2016(void);
TANHE_API const tanhe_table *tanhe_table_huitong_2016(void);
TANHE_API const tanhe_table *tanhe_table_guangdong_2018(void);
TANHE_API const tanhe_table *tanhe_table_ar_cm(void);
TANHE_API const tanhe_table *tanhe_table_ccer_14_001(void);
TANHE_API const tanhe_table *tanhe_table_provincial_land_2011(void);

/**
 * China, city and province inventories: GB/T 32151 series (2024), provincial guideline 2011, the 24 industry
 * guidelines, GB/T 2589-2020, China Energy Statistical Yearbook 2023, GB/T 2589-2008, further Chinese
 * documents, IPCC 2006 last; grid factors of the yearly announcements. No GWP (tanhe_gwp names its report),
 * no emission-trading power-plant defaults.
 */
TANHE_API const tanhe_catalog *tanhe_profile_china(void);

/** IPCC 2006 Guidelines alone, volumes 2 and 4. */
TANHE_API const tanhe_catalog *tanhe_profile_ipcc2006(void);

/** China's emission trading system (power sector): its own grid factors and power-plant defaults first. */
TANHE_API const tanhe_catalog *tanhe_profile_china_ets(void);

/** Every built-in document, for enumeration; not a profile to compute with, since documents conflict. */
TANHE_API const tanhe_catalog *tanhe_profile_all(void);

/** An empty catalog. Status: TANHE_OK; TANHE_EARG NULL. */
TANHE_API tanhe_status tanhe_catalog_init(tanhe_catalog *catalog);

/** Append a table; it must outlive the catalog. Status: TANHE_OK; TANHE_EARG NULL; TANHE_ESIZE full. */
TANHE_API tanhe_status tanhe_catalog_add(tanhe_catalog *catalog, const tanhe_table *table);

/** Append all tables of another catalog. Status: TANHE_OK; TANHE_EARG NULL; TANHE_ESIZE too many (none added). */
TANHE_API tanhe_status tanhe_catalog_extend(tanhe_catalog *catalog, const tanhe_catalog *other);

/** How many rows a catalog has. Status: TANHE_OK; TANHE_EARG NULL. */
TANHE_API tanhe_status tanhe_catalog_count(const tanhe_catalog *catalog, size_t *rows);

/**
 * The row at a position of the flat list of all rows: every built-in value can be listed, locked ones too
 * (match then has TANHE_MATCH_UNCONFIRMED; a row that is only a range has NaN as its value).
 *
 * Status
 *   TANHE_OK; TANHE_END past the last; TANHE_EARG NULL
 */
TANHE_API tanhe_status tanhe_catalog_row(const tanhe_catalog *catalog, size_t index, tanhe_factor *out);

/* ---- lookup ------------------------------------------------------------------------------------------- */

/**
 * Find a published value.
 *
 * The tables are asked in the catalog's order. In each, the variant asked for comes before "no variant".
 * An exact match (region and year) in any table comes before a fallback in any; among fallbacks the nearest
 * region wins, and within it the newest year not after the one asked. A row without a year holds for every
 * year; a document that does not split by region holds for every region. Confirmed values come before
 * locked ones even where locked ones are allowed.
 *
 * The 2006 Guidelines and the 2019 Refinement of the IPCC (volume 4) are editions of one document. With
 * TANHE_ALLOW_IPCC2006 or TANHE_ALLOW_IPCC2019 only that edition is asked; with both, the Refinement before the
 * Guidelines; with neither, a value on which the two differ is an error, and one that a single edition has is given.
 *
 * Given
 *   catalog  the documents, in order of preference
 *   query    what is asked and what is allowed
 * Returned
 *   out      the value, its row's own region and year, and the match report
 * Status
 *   TANHE_OK
 *   TANHE_EARG         NULL, unknown allow bits, both ends of a range allowed, negative year
 *   TANHE_ENOTFOUND    no document has it (within what is allowed)
 *   TANHE_EUNCONFIRMED only locked values exist: allow them, or confirm the value by an overlay
 *   TANHE_ECHOICE      only a printed range exists: allow one end, or give the value by an overlay; or two editions
 *                      differ: name one
 */
TANHE_API tanhe_status tanhe_factor_find(const tanhe_catalog *catalog, const tanhe_query *query,
                                         tanhe_factor *out);

/**
 * The same in one document. A locked or range-only row there is TANHE_EUNCONFIRMED or TANHE_ECHOICE.
 */
TANHE_API tanhe_status tanhe_table_find(const tanhe_table *table, const tanhe_query *query,
                                        tanhe_factor *out);

/* Texts of a value. */
#define TANHE_TEXT_SOURCE_KEY 1 /* key of the document; of an overlay its "source" column */
#define TANHE_TEXT_SOURCE     2 /* title of the document, Chinese and English */
#define TANHE_TEXT_LOCATOR    3 /* table, clause, annex */
#define TANHE_TEXT_REMARK     4 /* what to know of it */

/**
 * The texts of a value: where it is printed and what is to be known of it.
 *
 * Given
 *   catalog  the one it was found in (NULL for a measured value)
 *   factor   the value
 *   which    TANHE_TEXT_*
 *   buffer   size bytes; the text is NUL-terminated, and cut at a character when it does not fit
 * Returned
 *   buffer   the text, empty where there is none
 * Status
 *   TANHE_OK; TANHE_EARG NULL, size 0, or a factor that is not of this catalog
 */
TANHE_API tanhe_status tanhe_factor_text(const tanhe_catalog *catalog, const tanhe_factor *factor,
                                         int32_t which, char *buffer, size_t size);

/* ---- global warming potentials ------------------------------------------------------------------------ */

/* Assessment reports. */
#define TANHE_GWP_SAR          1
#define TANHE_GWP_AR4          2
#define TANHE_GWP_AR5          3
#define TANHE_GWP_AR5_FEEDBACK 4 /* AR5 with climate-carbon feedback */
#define TANHE_GWP_AR6          5

/**
 * The 100-year global warming potential of a gas or a blend in one report.
 *
 *     blend = sum of mass fraction x GWP of the component
 *
 * Given
 *   report  TANHE_GWP_*
 *   gas     TANHE_GAS_* or TANHE_BLEND_*
 *   allow   TANHE_ALLOW_*
 * Returned
 *   out     the value; of a blend, the composition's provenance, and the worst grade that went into it
 * Status
 *   TANHE_OK; TANHE_EARG; TANHE_EID unknown report or not a gas; TANHE_ENOTFOUND; TANHE_EUNCONFIRMED
 * Source
 *   IPCC SAR WG1 table 2.9; AR4 WG1 table 2.14; AR5 WG1 tables 8.A.1, 8.7 and 8.SM.16; AR6 WG1 tables 7.15 and
 *   7.SM.7; compositions ASHRAE 34 / ISO 817
 */
TANHE_API tanhe_status tanhe_gwp(int32_t report, tanhe_id gas, int32_t allow, tanhe_factor *out);

/* ---- steam -------------------------------------------------------------------------------------------- */

#define TANHE_STEAM_SATURATED   1 /* 饱和蒸汽: by pressure */
#define TANHE_STEAM_SUPERHEATED 2 /* 过热蒸汽 (and compressed water): by pressure and temperature */

/** A point of the printed steam tables. 40 bytes. */
typedef struct tanhe_steam_point {
    double pressure_mpa;
    double temperature_degc;
    double enthalpy_kj_per_kg;
    int32_t kind;  /* TANHE_STEAM_* */
    int32_t grade; /* TANHE_GRADE_* */
    int32_t match; /* TANHE_MATCH_MISPRINT, TANHE_MATCH_SINGLE_SOURCED */
    int32_t reserved;
} tanhe_steam_point;

/**
 * Enumerate the printed points: saturated by pressure, then superheated by pressure and temperature.
 *
 * Status
 *   TANHE_OK; TANHE_END past the last; TANHE_EARG NULL
 * Source
 *   GB/T 32151.34-2024, annex C, tables C.4 and C.5. Known misprints of the standard are kept as printed and
 *   flagged; two misprinted pressures of table C.4 are given as the saturation curve requires (1.7, 1.8 MPa), without
 *   the flag.
 */
TANHE_API tanhe_status tanhe_steam_at(size_t index, tanhe_steam_point *out);

/**
 * Enthalpy of steam, linear between printed points.
 *
 * Given
 *   kind              TANHE_STEAM_SATURATED or TANHE_STEAM_SUPERHEATED
 *   pressure_mpa      absolute pressure, MPa
 *   temperature_degc  degrees Celsius; ignored for saturated steam
 * Returned
 *   out               the state asked, its enthalpy in kJ/kg, the worst grade and all flags of the points used;
 *                     TANHE_MATCH_INTERPOLATED unless it is a printed point
 * Status
 *   TANHE_OK; TANHE_EARG NaN, kind; TANHE_ESTATE outside the table, or between printed points of which some are
 *   liquid and some steam (at 25 and 30 MPa: some below and some above the critical temperature), where a
 *   straight line means nothing
 * Source
 *   as tanhe_steam_at
 */
TANHE_API tanhe_status tanhe_steam_enthalpy(int32_t kind, double pressure_mpa, double temperature_degc,
                                            tanhe_steam_point *out);

/* ---- overlays ----------------------------------------------------------------------------------------- */

/**
 * An upper bound of the rows of an overlay text, to size the caller's array.
 *
 * Status
 *   TANHE_OK; TANHE_EARG NULL
 */
TANHE_API tanhe_status tanhe_overlay_capacity(const char *text, size_t length, size_t *rows);

/**
 * Read the caller's own values from CSV text in memory.
 *
 * Columns, in any order: subject, property, value, unit (required); variant, region, year, low, high, source,
 * locator, grade, remark (optional). A value may be empty when low or high is given. Subjects, properties,
 * variants and regions by key, Chinese or English name. Without a region a row holds everywhere; without a
 * year, always. Grades A to D; none means the caller answers for the value. The unit must suit the property;
 * only changes, targets and the carbon of soils may be negative.
 * Put the table first in a catalog to prefer it to the built-in documents.
 *
 * Given
 *   text, length     CSV in UTF-8; must outlive the table (texts of provenance are read from it)
 *   rows, capacity   the caller's storage; must outlive the table
 *   errors           receives the first error_capacity errors; may be NULL when error_capacity is 0
 * Returned
 *   table            the overlay, sorted
 *   error_count      how many rows are bad (may exceed error_capacity); required
 * Status
 *   TANHE_OK; the status of the first error when there is any (no table then): TANHE_ESYNTAX, TANHE_EENCODING,
 *   TANHE_EID, TANHE_EUNIT, TANHE_EARG, TANHE_ERANGE, TANHE_EMISSING, TANHE_EDUPLICATE; TANHE_ESIZE too many
 *   rows for the capacity
 */
TANHE_API tanhe_status tanhe_overlay_read(const char *text, size_t length, tanhe_factor_row *rows,
                                          size_t capacity, tanhe_table *table, tanhe_text_error *errors,
                                          size_t error_capacity, size_t *error_count);

#ifdef __cplusplus
}
#endif

#endif
