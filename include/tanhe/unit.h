/* SPDX-License-Identifier: MIT */
#ifndef TANHE_UNIT_INCLUDED /* TANHE_UNIT_H is the hour */
#define TANHE_UNIT_INCLUDED

/**
 * unit 计量单位 - units, their dimensions, exact conversion, names in ASCII and Chinese.
 *
 * A unit is one atom (t, kgce, GJ, Nm3, 亩 …) times a power of ten, optionally per another atom times a
 * power of ten: 10^4 tce, GJ/10^4 Nm3, tCO2/MWh. It is packed in a tanhe_id whose bits are
 *
 *     0-7 numerator atom   8-11 its power of ten   12-19 denominator atom   20-23 its power of ten
 *
 * with denominator atom 0 for "no denominator". The numbers are part of the ABI and safe to store.
 *
 * A tonne of coal, of standard coal, of carbon and of CO2 are four dimensions, and so are a cubic metre
 * (state not stated) and a cubic metre of gas at a reference state: turning one into the other takes a
 * published value, never a conversion. A calendar year has 365 or 366 days, so years do not convert to days.
 */

#include "tanhe/base.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A unit times 10^power, 0 <= power <= 15 in all; of a quotient, the numerator. A constant expression. */
#define TANHE_UNIT_TIMES_10_POWER(unit, power) ((unit) + (power)*0x100)

/** numerator / denominator, both without a denominator of their own. A constant expression. */
#define TANHE_UNIT_PER(numerator, denominator) ((numerator) + (denominator)*0x1000)

/** A buffer of this many bytes holds the name of any unit in any language. */
#define TANHE_UNIT_TEXT_MAX 64

/* ------------------------------------------------------------------------------------ dimensions 量纲 */

#define TANHE_DIMENSION_RATIO          1  /* 比值 */
#define TANHE_DIMENSION_MASS           2  /* mass of matter: fuel, product, waste, animal … 物质质量 */
#define TANHE_DIMENSION_CARBON         3  /* mass of the element carbon 碳 */
#define TANHE_DIMENSION_CO2            4  /* mass of CO2 二氧化碳 */
#define TANHE_DIMENSION_CO2E           5  /* mass of CO2 equivalent 二氧化碳当量 */
#define TANHE_DIMENSION_CH4            6  /* mass of CH4 甲烷 */
#define TANHE_DIMENSION_N2O            7  /* mass of N2O 氧化亚氮 */
#define TANHE_DIMENSION_NITROGEN       8  /* mass of the element nitrogen (also N2O-N) 氮 */
#define TANHE_DIMENSION_COAL           9  /* standard coal 标准煤 */
#define TANHE_DIMENSION_ENERGY         10 /* 能量 */
#define TANHE_DIMENSION_POWER          11 /* 功率 */
#define TANHE_DIMENSION_VOLUME         12 /* volume, state not stated 体积 */
#define TANHE_DIMENSION_GAS_VOLUME     13 /* volume of gas at a reference state 标准状态气体体积 */
#define TANHE_DIMENSION_AREA           14 /* 面积 */
#define TANHE_DIMENSION_LENGTH         15 /* 长度 */
#define TANHE_DIMENSION_FREIGHT        16 /* goods turnover 货物周转量 */
#define TANHE_DIMENSION_PASSENGER      17 /* passenger turnover 旅客周转量 */
#define TANHE_DIMENSION_COUNT          18 /* pieces 件数 */
#define TANHE_DIMENSION_PERSON         19 /* 人口 */
#define TANHE_DIMENSION_HOUSEHOLD      20 /* 户数 */
#define TANHE_DIMENSION_HEAD           21 /* animals 牲畜头数 */
#define TANHE_DIMENSION_VEHICLE        22 /* 车辆数 */
#define TANHE_DIMENSION_TREE           23 /* 株数 */
#define TANHE_DIMENSION_MONEY          24 /* 货币 */
#define TANHE_DIMENSION_TIME           25 /* 时间 */
#define TANHE_DIMENSION_YEAR           26 /* calendar months and years 日历年月 */
#define TANHE_DIMENSION_TEMPERATURE    27 /* 温度 */
#define TANHE_DIMENSION_PRESSURE       28 /* 压力 */
#define TANHE_DIMENSION_HEAT_CAPACITY  29 /* mass times temperature difference 质量·温差 */
#define TANHE_DIMENSION_AREA_YEAR      30 /* 面积·年 */
#define TANHE_DIMENSION_AREA_DAY       31 /* 面积·天 */
#define TANHE_DIMENSION_PERSON_YEAR    32 /* 人·年 */
#define TANHE_DIMENSION_PERSON_DAY     33 /* 人·天 */
#define TANHE_DIMENSION_HOUSEHOLD_YEAR 34 /* 户·年 */
#define TANHE_DIMENSION_HEAD_YEAR      35 /* 头·年 */
#define TANHE_DIMENSION_TREE_YEAR      36 /* 株·年 */
#define TANHE_DIMENSION_TRIP           37 /* trips of persons 人次 */
#define TANHE_DIMENSION_DEGREE_DAY     38 /* 度日 */

/** The dimension of a quotient of two atoms' dimensions. A constant expression. */
#define TANHE_DIMENSION_PER(numerator, denominator) ((numerator) + (denominator)*0x100)

/* ----------------------------------------------------------------------------------------- atoms 单位 */

#define TANHE_UNIT_ONE      1 /* 1 */
#define TANHE_UNIT_PERCENT  2 /* % */
#define TANHE_UNIT_PERMILLE 3 /* ‰ */

#define TANHE_UNIT_MG 10 /* mg 毫克 */
#define TANHE_UNIT_G  11 /* g 克 */
#define TANHE_UNIT_KG 12 /* kg 千克 */
#define TANHE_UNIT_T  13 /* t 吨 */
#define TANHE_UNIT_GG 14 /* Gg 吉克, 10^3 t */

#define TANHE_UNIT_GC  20 /* gC 克碳 */
#define TANHE_UNIT_KGC 21 /* kgC 千克碳 */
#define TANHE_UNIT_TC  22 /* tC 吨碳 */

#define TANHE_UNIT_GCO2  25 /* gCO2 克二氧化碳 */
#define TANHE_UNIT_KGCO2 26 /* kgCO2 千克二氧化碳 */
#define TANHE_UNIT_TCO2  27 /* tCO2 吨二氧化碳 */

#define TANHE_UNIT_GCO2E  30 /* gCO2e 克二氧化碳当量 */
#define TANHE_UNIT_KGCO2E 31 /* kgCO2e 千克二氧化碳当量 */
#define TANHE_UNIT_TCO2E  32 /* tCO2e 吨二氧化碳当量 */

#define TANHE_UNIT_MGCH4 35 /* mgCH4 毫克甲烷 */
#define TANHE_UNIT_GCH4  36 /* gCH4 克甲烷 */
#define TANHE_UNIT_KGCH4 37 /* kgCH4 千克甲烷 */
#define TANHE_UNIT_TCH4  38 /* tCH4 吨甲烷 */

#define TANHE_UNIT_MGN2O 40 /* mgN2O 毫克氧化亚氮 */
#define TANHE_UNIT_GN2O  41 /* gN2O 克氧化亚氮 */
#define TANHE_UNIT_KGN2O 42 /* kgN2O 千克氧化亚氮 */
#define TANHE_UNIT_TN2O  43 /* tN2O 吨氧化亚氮 */

#define TANHE_UNIT_GN  45 /* gN 克氮 */
#define TANHE_UNIT_KGN 46 /* kgN 千克氮 */
#define TANHE_UNIT_TN  47 /* tN 吨氮 */

#define TANHE_UNIT_GCE  50 /* gce 克标准煤 */
#define TANHE_UNIT_KGCE 51 /* kgce 千克标准煤 */
#define TANHE_UNIT_TCE  52 /* tce 吨标准煤 */

#define TANHE_UNIT_J    60 /* J 焦 */
#define TANHE_UNIT_KJ   61 /* kJ 千焦 */
#define TANHE_UNIT_MJ   62 /* MJ 兆焦 */
#define TANHE_UNIT_GJ   63 /* GJ 吉焦 */
#define TANHE_UNIT_TJ   64 /* TJ 太焦 */
#define TANHE_UNIT_PJ   65 /* PJ 拍焦 */
#define TANHE_UNIT_WH   66 /* Wh 瓦时 */
#define TANHE_UNIT_KWH  67 /* kWh 千瓦时 */
#define TANHE_UNIT_MWH  68 /* MWh 兆瓦时 */
#define TANHE_UNIT_GWH  69 /* GWh 吉瓦时 */
#define TANHE_UNIT_TWH  70 /* TWh 太瓦时 */
#define TANHE_UNIT_KCAL 71 /* kcal 千卡, the international table's 4.1868 kJ */
#define TANHE_UNIT_MCAL 72 /* Mcal 兆卡 */
#define TANHE_UNIT_GCAL 73 /* Gcal 吉卡 */

#define TANHE_UNIT_W  80 /* W 瓦 */
#define TANHE_UNIT_KW 81 /* kW 千瓦 */
#define TANHE_UNIT_MW 82 /* MW 兆瓦 */
#define TANHE_UNIT_GW 83 /* GW 吉瓦 */

#define TANHE_UNIT_L  90 /* L 升 */
#define TANHE_UNIT_M3 91 /* m3 立方米 */

#define TANHE_UNIT_NM3 95 /* Nm3 标准立方米, at 0 degC and 101.325 kPa */
#define TANHE_UNIT_SM3 96 /* Sm3 立方米(20℃), at 20 degC and 101.325 kPa; 293.15 Sm3 = 273.15 Nm3 */

#define TANHE_UNIT_M2  100 /* m2 平方米 */
#define TANHE_UNIT_KM2 101 /* km2 平方公里 */
#define TANHE_UNIT_HA  102 /* ha 公顷 */
#define TANHE_UNIT_MU  103 /* mu 亩, 10000/15 m2 */

#define TANHE_UNIT_M  110 /* m 米 */
#define TANHE_UNIT_KM 111 /* km 公里 */

#define TANHE_UNIT_TKM 115 /* tkm 吨公里 */
#define TANHE_UNIT_PKM 116 /* pkm 人公里 */

#define TANHE_UNIT_COUNT     120 /* count 个 */
#define TANHE_UNIT_PERSON    121 /* person 人 */
#define TANHE_UNIT_HOUSEHOLD 122 /* household 户 */
#define TANHE_UNIT_HEAD      123 /* head 头 */
#define TANHE_UNIT_VEHICLE   124 /* vehicle 辆 */
#define TANHE_UNIT_TREE      125 /* tree 株 */
#define TANHE_UNIT_TRIP      126 /* trip 人次 */

#define TANHE_UNIT_YUAN 130 /* yuan 元 */

#define TANHE_UNIT_S     135 /* s 秒 */
#define TANHE_UNIT_MIN   136 /* min 分钟 */
#define TANHE_UNIT_H     137 /* h 小时 */
#define TANHE_UNIT_D     138 /* d 天 */
#define TANHE_UNIT_MONTH 140 /* month 月 */
#define TANHE_UNIT_A     141 /* a 年, 12 months */

#define TANHE_UNIT_DEGC 145 /* degC ℃ */

#define TANHE_UNIT_PA  150 /* Pa 帕 */
#define TANHE_UNIT_KPA 151 /* kPa 千帕 */
#define TANHE_UNIT_MPA 152 /* MPa 兆帕 */

/* Products, most of which stand in denominators. */
#define TANHE_UNIT_KG_DEGC     160 /* kg_degC 千克·℃ */
#define TANHE_UNIT_M2_A        161 /* m2_a 平方米·年 */
#define TANHE_UNIT_HA_A        162 /* ha_a 公顷·年 */
#define TANHE_UNIT_HA_D        163 /* ha_d 公顷·天 */
#define TANHE_UNIT_PERSON_A    164 /* person_a 人·年 */
#define TANHE_UNIT_PERSON_D    165 /* person_d 人·天 */
#define TANHE_UNIT_HOUSEHOLD_A 166 /* household_a 户·年 */
#define TANHE_UNIT_HEAD_A      167 /* head_a 头·年 */
#define TANHE_UNIT_TREE_A      168 /* tree_a 株·年 */
#define TANHE_UNIT_DEGC_D      169 /* degC_d ℃·天, a degree day */

/* ---------------------------------------------------------------------------- multiples in common use */

#define TANHE_UNIT_1E4_T       TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_T, 4)       /* 万吨 */
#define TANHE_UNIT_1E8_T       TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_T, 8)       /* 亿吨 */
#define TANHE_UNIT_1E4_TCE     TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_TCE, 4)     /* 万吨标准煤 */
#define TANHE_UNIT_1E8_TCE     TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_TCE, 8)     /* 亿吨标准煤 */
#define TANHE_UNIT_1E4_TCO2    TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_TCO2, 4)    /* 万吨二氧化碳 */
#define TANHE_UNIT_1E8_TCO2    TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_TCO2, 8)    /* 亿吨二氧化碳 */
#define TANHE_UNIT_1E4_TCO2E   TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_TCO2E, 4)   /* 万吨二氧化碳当量 */
#define TANHE_UNIT_1E8_TCO2E   TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_TCO2E, 8)   /* 亿吨二氧化碳当量 */
#define TANHE_UNIT_1E4_KWH     TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_KWH, 4)     /* 万千瓦时 */
#define TANHE_UNIT_1E8_KWH     TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_KWH, 8)     /* 亿千瓦时 */
#define TANHE_UNIT_1E10_KJ     TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_KJ, 10)     /* 百亿千焦 */
#define TANHE_UNIT_1E4_KW      TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_KW, 4)      /* 万千瓦 */
#define TANHE_UNIT_1E4_M3      TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_M3, 4)      /* 万立方米 */
#define TANHE_UNIT_1E8_M3      TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_M3, 8)      /* 亿立方米 */
#define TANHE_UNIT_1E4_NM3     TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_NM3, 4)     /* 万标准立方米 */
#define TANHE_UNIT_1E8_NM3     TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_NM3, 8)     /* 亿标准立方米 */
#define TANHE_UNIT_1E4_M2      TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_M2, 4)      /* 万平方米 */
#define TANHE_UNIT_1E8_M2      TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_M2, 8)      /* 亿平方米 */
#define TANHE_UNIT_1E4_HA      TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_HA, 4)      /* 万公顷 */
#define TANHE_UNIT_1E4_MU      TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_MU, 4)      /* 万亩 */
#define TANHE_UNIT_1E4_TKM     TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_TKM, 4)     /* 万吨公里 */
#define TANHE_UNIT_1E8_TKM     TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_TKM, 8)     /* 亿吨公里 */
#define TANHE_UNIT_1E4_PKM     TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_PKM, 4)     /* 万人公里 */
#define TANHE_UNIT_1E8_PKM     TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_PKM, 8)     /* 亿人公里 */
#define TANHE_UNIT_1E4_PERSON  TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_PERSON, 4)  /* 万人 */
#define TANHE_UNIT_1E4_HEAD    TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_HEAD, 4)    /* 万头 */
#define TANHE_UNIT_1E4_VEHICLE TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_VEHICLE, 4) /* 万辆 */
#define TANHE_UNIT_1E4_YUAN    TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_YUAN, 4)    /* 万元 */
#define TANHE_UNIT_1E8_YUAN    TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_YUAN, 8)    /* 亿元 */

/* --------------------------------------------------------------------------- quotients in common use */

/* Calorific values 发热量. */
#define TANHE_UNIT_KJ_PER_KG      TANHE_UNIT_PER(TANHE_UNIT_KJ, TANHE_UNIT_KG)
#define TANHE_UNIT_KJ_PER_M3      TANHE_UNIT_PER(TANHE_UNIT_KJ, TANHE_UNIT_M3)
#define TANHE_UNIT_KJ_PER_NM3     TANHE_UNIT_PER(TANHE_UNIT_KJ, TANHE_UNIT_NM3)
#define TANHE_UNIT_KJ_PER_KWH     TANHE_UNIT_PER(TANHE_UNIT_KJ, TANHE_UNIT_KWH)
#define TANHE_UNIT_KJ_PER_KGCE    TANHE_UNIT_PER(TANHE_UNIT_KJ, TANHE_UNIT_KGCE)
#define TANHE_UNIT_KJ_PER_T       TANHE_UNIT_PER(TANHE_UNIT_KJ, TANHE_UNIT_T)
#define TANHE_UNIT_KJ_PER_KG_DEGC TANHE_UNIT_PER(TANHE_UNIT_KJ, TANHE_UNIT_KG_DEGC)
#define TANHE_UNIT_MJ_PER_KG      TANHE_UNIT_PER(TANHE_UNIT_MJ, TANHE_UNIT_KG)
#define TANHE_UNIT_MJ_PER_M3      TANHE_UNIT_PER(TANHE_UNIT_MJ, TANHE_UNIT_M3)
#define TANHE_UNIT_MJ_PER_T       TANHE_UNIT_PER(TANHE_UNIT_MJ, TANHE_UNIT_T)
#define TANHE_UNIT_MJ_PER_KGCE    TANHE_UNIT_PER(TANHE_UNIT_MJ, TANHE_UNIT_KGCE)
#define TANHE_UNIT_GJ_PER_T       TANHE_UNIT_PER(TANHE_UNIT_GJ, TANHE_UNIT_T)
#define TANHE_UNIT_GJ_PER_TCE     TANHE_UNIT_PER(TANHE_UNIT_GJ, TANHE_UNIT_TCE)
#define TANHE_UNIT_GJ_PER_1E4_NM3 TANHE_UNIT_PER(TANHE_UNIT_GJ, TANHE_UNIT_1E4_NM3)
#define TANHE_UNIT_TJ_PER_GG      TANHE_UNIT_PER(TANHE_UNIT_TJ, TANHE_UNIT_GG)
#define TANHE_UNIT_KCAL_PER_KG    TANHE_UNIT_PER(TANHE_UNIT_KCAL, TANHE_UNIT_KG)

/* Carbon content 含碳量. */
#define TANHE_UNIT_TC_PER_T       TANHE_UNIT_PER(TANHE_UNIT_TC, TANHE_UNIT_T)
#define TANHE_UNIT_TC_PER_GJ      TANHE_UNIT_PER(TANHE_UNIT_TC, TANHE_UNIT_GJ)
#define TANHE_UNIT_TC_PER_TJ      TANHE_UNIT_PER(TANHE_UNIT_TC, TANHE_UNIT_TJ)
#define TANHE_UNIT_KGC_PER_GJ     TANHE_UNIT_PER(TANHE_UNIT_KGC, TANHE_UNIT_GJ)
#define TANHE_UNIT_TC_PER_1E4_NM3 TANHE_UNIT_PER(TANHE_UNIT_TC, TANHE_UNIT_1E4_NM3)
#define TANHE_UNIT_TC_PER_M3      TANHE_UNIT_PER(TANHE_UNIT_TC, TANHE_UNIT_M3)
#define TANHE_UNIT_TC_PER_HA      TANHE_UNIT_PER(TANHE_UNIT_TC, TANHE_UNIT_HA)
#define TANHE_UNIT_TC_PER_HA_A    TANHE_UNIT_PER(TANHE_UNIT_TC, TANHE_UNIT_HA_A)
#define TANHE_UNIT_TC_PER_TREE_A  TANHE_UNIT_PER(TANHE_UNIT_TC, TANHE_UNIT_TREE_A)

/* Emission factors and intensities 排放因子与强度. */
#define TANHE_UNIT_TCO2_PER_T        TANHE_UNIT_PER(TANHE_UNIT_TCO2, TANHE_UNIT_T)
#define TANHE_UNIT_TCO2_PER_TCE      TANHE_UNIT_PER(TANHE_UNIT_TCO2, TANHE_UNIT_TCE)
#define TANHE_UNIT_TCO2_PER_1E4_NM3  TANHE_UNIT_PER(TANHE_UNIT_TCO2, TANHE_UNIT_1E4_NM3)
#define TANHE_UNIT_TCO2_PER_GJ       TANHE_UNIT_PER(TANHE_UNIT_TCO2, TANHE_UNIT_GJ)
#define TANHE_UNIT_TCO2_PER_TJ       TANHE_UNIT_PER(TANHE_UNIT_TCO2, TANHE_UNIT_TJ)
#define TANHE_UNIT_TCO2_PER_MWH      TANHE_UNIT_PER(TANHE_UNIT_TCO2, TANHE_UNIT_MWH)
#define TANHE_UNIT_TCO2_PER_1E4_YUAN TANHE_UNIT_PER(TANHE_UNIT_TCO2, TANHE_UNIT_1E4_YUAN)
#define TANHE_UNIT_TCO2_PER_PERSON   TANHE_UNIT_PER(TANHE_UNIT_TCO2, TANHE_UNIT_PERSON)
#define TANHE_UNIT_KGCO2_PER_T       TANHE_UNIT_PER(TANHE_UNIT_KGCO2, TANHE_UNIT_T)
#define TANHE_UNIT_KGCO2_PER_TJ      TANHE_UNIT_PER(TANHE_UNIT_KGCO2, TANHE_UNIT_TJ)
#define TANHE_UNIT_KGCO2_PER_KWH     TANHE_UNIT_PER(TANHE_UNIT_KGCO2, TANHE_UNIT_KWH)
#define TANHE_UNIT_KGCO2_PER_M2_A    TANHE_UNIT_PER(TANHE_UNIT_KGCO2, TANHE_UNIT_M2_A)
#define TANHE_UNIT_GCO2_PER_KWH      TANHE_UNIT_PER(TANHE_UNIT_GCO2, TANHE_UNIT_KWH)
#define TANHE_UNIT_GCO2_PER_TKM      TANHE_UNIT_PER(TANHE_UNIT_GCO2, TANHE_UNIT_TKM)
#define TANHE_UNIT_GCO2_PER_PKM      TANHE_UNIT_PER(TANHE_UNIT_GCO2, TANHE_UNIT_PKM)
#define TANHE_UNIT_TCO2E_PER_T       TANHE_UNIT_PER(TANHE_UNIT_TCO2E, TANHE_UNIT_T)
#define TANHE_UNIT_TCO2E_PER_MWH     TANHE_UNIT_PER(TANHE_UNIT_TCO2E, TANHE_UNIT_MWH)
#define TANHE_UNIT_KGCO2E_PER_T      TANHE_UNIT_PER(TANHE_UNIT_KGCO2E, TANHE_UNIT_T)
#define TANHE_UNIT_KGCO2E_PER_KG     TANHE_UNIT_PER(TANHE_UNIT_KGCO2E, TANHE_UNIT_KG)
#define TANHE_UNIT_KGCO2E_PER_M3     TANHE_UNIT_PER(TANHE_UNIT_KGCO2E, TANHE_UNIT_M3)
#define TANHE_UNIT_KGCO2E_PER_M2     TANHE_UNIT_PER(TANHE_UNIT_KGCO2E, TANHE_UNIT_M2)
#define TANHE_UNIT_KGCO2E_PER_KWH    TANHE_UNIT_PER(TANHE_UNIT_KGCO2E, TANHE_UNIT_KWH)
#define TANHE_UNIT_KGCO2E_PER_KM     TANHE_UNIT_PER(TANHE_UNIT_KGCO2E, TANHE_UNIT_KM)
#define TANHE_UNIT_KGCO2E_PER_TKM    TANHE_UNIT_PER(TANHE_UNIT_KGCO2E, TANHE_UNIT_TKM)
#define TANHE_UNIT_KGCO2E_PER_PKM    TANHE_UNIT_PER(TANHE_UNIT_KGCO2E, TANHE_UNIT_PKM)
#define TANHE_UNIT_TCH4_PER_T        TANHE_UNIT_PER(TANHE_UNIT_TCH4, TANHE_UNIT_T)
#define TANHE_UNIT_KGCH4_PER_T       TANHE_UNIT_PER(TANHE_UNIT_KGCH4, TANHE_UNIT_T)
#define TANHE_UNIT_KGCH4_PER_KG      TANHE_UNIT_PER(TANHE_UNIT_KGCH4, TANHE_UNIT_KG)
#define TANHE_UNIT_KGCH4_PER_TJ      TANHE_UNIT_PER(TANHE_UNIT_KGCH4, TANHE_UNIT_TJ)
#define TANHE_UNIT_KGCH4_PER_HEAD_A  TANHE_UNIT_PER(TANHE_UNIT_KGCH4, TANHE_UNIT_HEAD_A)
#define TANHE_UNIT_KGCH4_PER_HA      TANHE_UNIT_PER(TANHE_UNIT_KGCH4, TANHE_UNIT_HA)
#define TANHE_UNIT_KGCH4_PER_HA_A    TANHE_UNIT_PER(TANHE_UNIT_KGCH4, TANHE_UNIT_HA_A)
#define TANHE_UNIT_KGCH4_PER_HA_D    TANHE_UNIT_PER(TANHE_UNIT_KGCH4, TANHE_UNIT_HA_D)
#define TANHE_UNIT_GCH4_PER_T        TANHE_UNIT_PER(TANHE_UNIT_GCH4, TANHE_UNIT_T)
#define TANHE_UNIT_GCH4_PER_KG       TANHE_UNIT_PER(TANHE_UNIT_GCH4, TANHE_UNIT_KG)
#define TANHE_UNIT_MGCH4_PER_KM      TANHE_UNIT_PER(TANHE_UNIT_MGCH4, TANHE_UNIT_KM)
#define TANHE_UNIT_TN2O_PER_T        TANHE_UNIT_PER(TANHE_UNIT_TN2O, TANHE_UNIT_T)
#define TANHE_UNIT_KGN2O_PER_T       TANHE_UNIT_PER(TANHE_UNIT_KGN2O, TANHE_UNIT_T)
#define TANHE_UNIT_KGN2O_PER_TJ      TANHE_UNIT_PER(TANHE_UNIT_KGN2O, TANHE_UNIT_TJ)
#define TANHE_UNIT_KGN2O_PER_HEAD_A  TANHE_UNIT_PER(TANHE_UNIT_KGN2O, TANHE_UNIT_HEAD_A)
#define TANHE_UNIT_GN2O_PER_T        TANHE_UNIT_PER(TANHE_UNIT_GN2O, TANHE_UNIT_T)
#define TANHE_UNIT_GN2O_PER_KG       TANHE_UNIT_PER(TANHE_UNIT_GN2O, TANHE_UNIT_KG)
#define TANHE_UNIT_GN2O_PER_PERSON_A TANHE_UNIT_PER(TANHE_UNIT_GN2O, TANHE_UNIT_PERSON_A)
#define TANHE_UNIT_MGN2O_PER_KM      TANHE_UNIT_PER(TANHE_UNIT_MGN2O, TANHE_UNIT_KM)
#define TANHE_UNIT_KGN_PER_KG        TANHE_UNIT_PER(TANHE_UNIT_KGN, TANHE_UNIT_KG)
#define TANHE_UNIT_KGN_PER_KGN       TANHE_UNIT_PER(TANHE_UNIT_KGN, TANHE_UNIT_KGN)
#define TANHE_UNIT_KGN_PER_HA_A      TANHE_UNIT_PER(TANHE_UNIT_KGN, TANHE_UNIT_HA_A)

/* Standard coal 折标准煤 and energy consumption 能耗. */
#define TANHE_UNIT_KGCE_PER_KG         TANHE_UNIT_PER(TANHE_UNIT_KGCE, TANHE_UNIT_KG)
#define TANHE_UNIT_KGCE_PER_M3         TANHE_UNIT_PER(TANHE_UNIT_KGCE, TANHE_UNIT_M3)
#define TANHE_UNIT_KGCE_PER_NM3        TANHE_UNIT_PER(TANHE_UNIT_KGCE, TANHE_UNIT_NM3)
#define TANHE_UNIT_KGCE_PER_KWH        TANHE_UNIT_PER(TANHE_UNIT_KGCE, TANHE_UNIT_KWH)
#define TANHE_UNIT_KGCE_PER_MJ         TANHE_UNIT_PER(TANHE_UNIT_KGCE, TANHE_UNIT_MJ)
#define TANHE_UNIT_KGCE_PER_T          TANHE_UNIT_PER(TANHE_UNIT_KGCE, TANHE_UNIT_T)
#define TANHE_UNIT_KGCE_PER_M2         TANHE_UNIT_PER(TANHE_UNIT_KGCE, TANHE_UNIT_M2)
#define TANHE_UNIT_KGCE_PER_M2_A       TANHE_UNIT_PER(TANHE_UNIT_KGCE, TANHE_UNIT_M2_A)
#define TANHE_UNIT_KGCE_PER_PERSON_A   TANHE_UNIT_PER(TANHE_UNIT_KGCE, TANHE_UNIT_PERSON_A)
#define TANHE_UNIT_GCE_PER_KWH         TANHE_UNIT_PER(TANHE_UNIT_GCE, TANHE_UNIT_KWH)
#define TANHE_UNIT_TCE_PER_T           TANHE_UNIT_PER(TANHE_UNIT_TCE, TANHE_UNIT_T)
#define TANHE_UNIT_TCE_PER_GJ          TANHE_UNIT_PER(TANHE_UNIT_TCE, TANHE_UNIT_GJ)
#define TANHE_UNIT_TCE_PER_1E4_YUAN    TANHE_UNIT_PER(TANHE_UNIT_TCE, TANHE_UNIT_1E4_YUAN)
#define TANHE_UNIT_KWH_PER_T           TANHE_UNIT_PER(TANHE_UNIT_KWH, TANHE_UNIT_T)
#define TANHE_UNIT_KWH_PER_M2_A        TANHE_UNIT_PER(TANHE_UNIT_KWH, TANHE_UNIT_M2_A)
#define TANHE_UNIT_KWH_PER_HOUSEHOLD_A TANHE_UNIT_PER(TANHE_UNIT_KWH, TANHE_UNIT_HOUSEHOLD_A)
#define TANHE_UNIT_MJ_PER_M2_A         TANHE_UNIT_PER(TANHE_UNIT_MJ, TANHE_UNIT_M2_A)
#define TANHE_UNIT_GJ_PER_M2_A         TANHE_UNIT_PER(TANHE_UNIT_GJ, TANHE_UNIT_M2_A)
#define TANHE_UNIT_M3_PER_HOUSEHOLD_A  TANHE_UNIT_PER(TANHE_UNIT_M3, TANHE_UNIT_HOUSEHOLD_A)
#define TANHE_UNIT_M3_PER_PERSON_A     TANHE_UNIT_PER(TANHE_UNIT_M3, TANHE_UNIT_PERSON_A)

/* Other quotients 其他. */
#define TANHE_UNIT_KG_PER_KG      TANHE_UNIT_PER(TANHE_UNIT_KG, TANHE_UNIT_KG)
#define TANHE_UNIT_KG_PER_T       TANHE_UNIT_PER(TANHE_UNIT_KG, TANHE_UNIT_T)
#define TANHE_UNIT_KG_PER_L       TANHE_UNIT_PER(TANHE_UNIT_KG, TANHE_UNIT_L)
#define TANHE_UNIT_KG_PER_M3      TANHE_UNIT_PER(TANHE_UNIT_KG, TANHE_UNIT_M3)
#define TANHE_UNIT_KG_PER_NM3     TANHE_UNIT_PER(TANHE_UNIT_KG, TANHE_UNIT_NM3)
#define TANHE_UNIT_KG_PER_TJ      TANHE_UNIT_PER(TANHE_UNIT_KG, TANHE_UNIT_TJ)
#define TANHE_UNIT_G_PER_KG       TANHE_UNIT_PER(TANHE_UNIT_G, TANHE_UNIT_KG)
#define TANHE_UNIT_T_PER_T        TANHE_UNIT_PER(TANHE_UNIT_T, TANHE_UNIT_T)
#define TANHE_UNIT_T_PER_M3       TANHE_UNIT_PER(TANHE_UNIT_T, TANHE_UNIT_M3)
#define TANHE_UNIT_T_PER_1E4_NM3  TANHE_UNIT_PER(TANHE_UNIT_T, TANHE_UNIT_1E4_NM3)
#define TANHE_UNIT_T_PER_HA       TANHE_UNIT_PER(TANHE_UNIT_T, TANHE_UNIT_HA)
#define TANHE_UNIT_T_PER_HA_A     TANHE_UNIT_PER(TANHE_UNIT_T, TANHE_UNIT_HA_A)
#define TANHE_UNIT_T_PER_H        TANHE_UNIT_PER(TANHE_UNIT_T, TANHE_UNIT_H)
#define TANHE_UNIT_T_PER_A        TANHE_UNIT_PER(TANHE_UNIT_T, TANHE_UNIT_A)
#define TANHE_UNIT_M3_PER_T       TANHE_UNIT_PER(TANHE_UNIT_M3, TANHE_UNIT_T)
#define TANHE_UNIT_M2_PER_PERSON  TANHE_UNIT_PER(TANHE_UNIT_M2, TANHE_UNIT_PERSON)
#define TANHE_UNIT_KG_PER_1E4_TKM TANHE_UNIT_PER(TANHE_UNIT_KG, TANHE_UNIT_1E4_TKM)
#define TANHE_UNIT_L_PER_100_KM   TANHE_UNIT_PER(TANHE_UNIT_L, TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_KM, 2))
#define TANHE_UNIT_KWH_PER_100_KM TANHE_UNIT_PER(TANHE_UNIT_KWH, TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_KM, 2))
#define TANHE_UNIT_KM_PER_A       TANHE_UNIT_PER(TANHE_UNIT_KM, TANHE_UNIT_A)
#define TANHE_UNIT_H_PER_A        TANHE_UNIT_PER(TANHE_UNIT_H, TANHE_UNIT_A)
#define TANHE_UNIT_ONE_PER_A      TANHE_UNIT_PER(TANHE_UNIT_ONE, TANHE_UNIT_A)
#define TANHE_UNIT_PERCENT_PER_A  TANHE_UNIT_PER(TANHE_UNIT_PERCENT, TANHE_UNIT_A)

/* Transport and buildings 交通、建筑. */
#define TANHE_UNIT_PKM_PER_TKM          TANHE_UNIT_PER(TANHE_UNIT_PKM, TANHE_UNIT_TKM)
#define TANHE_UNIT_TKM_PER_PKM          TANHE_UNIT_PER(TANHE_UNIT_TKM, TANHE_UNIT_PKM)
#define TANHE_UNIT_1E6_TKM              TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_TKM, 6)
#define TANHE_UNIT_TCE_PER_1E6_TKM      TANHE_UNIT_PER(TANHE_UNIT_TCE, TANHE_UNIT_1E6_TKM)
#define TANHE_UNIT_TCE_PER_A            TANHE_UNIT_PER(TANHE_UNIT_TCE, TANHE_UNIT_A)
#define TANHE_UNIT_KGCO2_PER_KG         TANHE_UNIT_PER(TANHE_UNIT_KGCO2, TANHE_UNIT_KG)
#define TANHE_UNIT_KGCO2_PER_TRIP       TANHE_UNIT_PER(TANHE_UNIT_KGCO2, TANHE_UNIT_TRIP)
#define TANHE_UNIT_G_PER_KWH            TANHE_UNIT_PER(TANHE_UNIT_G, TANHE_UNIT_KWH)
#define TANHE_UNIT_PERSON_PER_HOUSEHOLD TANHE_UNIT_PER(TANHE_UNIT_PERSON, TANHE_UNIT_HOUSEHOLD)

/* Land 土地. */
#define TANHE_UNIT_KGC_PER_HA_A   TANHE_UNIT_PER(TANHE_UNIT_KGC, TANHE_UNIT_HA_A)
#define TANHE_UNIT_KGN2O_PER_HA_A TANHE_UNIT_PER(TANHE_UNIT_KGN2O, TANHE_UNIT_HA_A)
#define TANHE_UNIT_GCO2_PER_KG    TANHE_UNIT_PER(TANHE_UNIT_GCO2, TANHE_UNIT_KG)
#define TANHE_UNIT_KG_PER_TREE    TANHE_UNIT_PER(TANHE_UNIT_KG, TANHE_UNIT_TREE)
#define TANHE_UNIT_M3_PER_HA      TANHE_UNIT_PER(TANHE_UNIT_M3, TANHE_UNIT_HA)
#define TANHE_UNIT_KGN_PER_HEAD_A TANHE_UNIT_PER(TANHE_UNIT_KGN, TANHE_UNIT_HEAD_A)

/* -------------------------------------------------------------------------------------------- calls */

/**
 * The unit that a text names 解析单位名称.
 *
 *     text = part [ "/" part ]      part = [ multiplier ] name
 *     multiplier = "10^k" | "1ek" (k 1 to 15) | 百 千 万 十万 百万 千万 亿 十亿 百亿 千亿 万亿
 *
 * A name is an atom's key (tCO2), its Chinese name (吨二氧化碳) or another spelling in use (t CO2, m³, 公斤,
 * 度, kW·h, 吨标煤). A whole name goes before a multiplier (千瓦时 is kWh), then the longest multiplier. Upper and
 * lower case differ. Blanks are skipped at both ends of a part and after a multiplier; a denominator may
 * stand in brackets: kWh/(m2·a).
 *
 * Given
 *   text    UTF-8
 *   length  bytes, or TANHE_NUL
 * Returned
 *   unit    the unit
 * Status
 *   TANHE_OK; TANHE_EARG a NULL; TANHE_EUNIT anything that is not a unit's name
 */
TANHE_API tanhe_status tanhe_unit_parse(const char *text, size_t length, tanhe_id *unit);

/**
 * The name of a unit 单位名称; tanhe_unit_parse gives the same unit back, in every language.
 *
 * Given
 *   unit      a unit
 *   language  TANHE_ENGLISH or TANHE_KEY: `10^4 tce`, `GJ/10^4 Nm3`;
 *             TANHE_CHINESE: `万吨标准煤`, `吉焦/万标准立方米` (万, 亿 and 万亿; other powers as in `10^3 吨`)
 *   size      bytes in buffer, the NUL included; TANHE_UNIT_TEXT_MAX always suffices
 * Returned
 *   buffer    the name, NUL-terminated; untouched on error
 * Status
 *   TANHE_OK; TANHE_EARG buffer, language; TANHE_EUNIT unit; TANHE_ESIZE
 */
TANHE_API tanhe_status tanhe_unit_print(tanhe_id unit, int32_t language, char *buffer, size_t size);

/**
 * The dimension of a unit 量纲; units of equal dimension convert into each other.
 *
 *     dimension = TANHE_DIMENSION_PER(numerator's, denominator's), the latter 0 when there is none
 *
 * A quotient of like dimensions is not reduced: kg/t is a mass per mass, not a ratio.
 *
 * Given
 *   unit       a unit
 * Returned
 *   dimension  TANHE_DIMENSION_*, or TANHE_DIMENSION_PER of two of them
 * Status
 *   TANHE_OK; TANHE_EARG a NULL; TANHE_EUNIT unit
 */
TANHE_API tanhe_status tanhe_unit_dimension(tanhe_id unit, int32_t *dimension);

/**
 * Convert a value from one unit to another of the same dimension 单位换算.
 *
 *     result = value * (from / to)
 *
 * Scales are exact ratios of integers, and the result is the exact product rounded once, to nearest even:
 * no double is closer. A result too small for a double is rounded to zero like any other; the sign is kept.
 *
 * Given
 *   value   finite, in `from`
 *   from    a unit
 *   to      a unit of the same dimension
 * Returned
 *   result  the value in `to`
 * Status
 *   TANHE_OK; TANHE_EARG value, NULL; TANHE_EUNIT an unknown unit or different dimensions; TANHE_ERANGE
 * Source
 *   SI prefixes and units as defined; kcal: international table calorie, 4.1868 kJ, 7000 of them being the
 *   29307.6 kJ of a kgce; Nm3 and Sm3: ideal gas at 101.325 kPa, 273.15 K and 293.15 K; 15 mu = 1 ha
 */
TANHE_API tanhe_status tanhe_unit_convert(double value, tanhe_id from, tanhe_id to, double *result);

/**
 * Convert a column of values 批量换算; each result has the bits tanhe_unit_convert gives.
 *
 * Given
 *   n        number of values
 *   values   n values, finite, in `from`; may be NULL when n is 0
 *   from     a unit
 *   to       a unit of the same dimension
 * Returned
 *   results  n values in `to`; must not overlap `values`; untouched on error, whichever value caused it
 * Status
 *   TANHE_OK; TANHE_EARG a value, NULL; TANHE_EUNIT an unknown unit or different dimensions; TANHE_ERANGE
 */
TANHE_API tanhe_status tanhe_unit_convert_n(size_t n, const double *TANHE_RESTRICT values, tanhe_id from,
                                            tanhe_id to, double *TANHE_RESTRICT results);

/**
 * The atoms one by one, in order of number 遍历单位.
 *
 * Given
 *   index  0, 1, 2 …
 * Returned
 *   unit   the atom
 * Status
 *   TANHE_OK; TANHE_END past the last; TANHE_EARG a NULL
 */
TANHE_API tanhe_status tanhe_unit_atom(size_t index, tanhe_id *unit);

#ifdef __cplusplus
}
#endif

#endif
