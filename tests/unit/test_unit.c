/* SPDX-License-Identifier: MIT */
/* Units: the numbers of the ABI, every name, every power, published equivalents, exact rounding, refusals. */

#include "tanhe/unit.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "greatest.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define ATOMS      89 /* in this edition; a new atom changes it */
#define POWERS     16
#define UNTOUCHED  (-77)
#define HALF_POWER (1.0 / 9007199254740992.0) /* 2^-53 */

static int same_bits(double a, double b) {
    return memcmp(&a, &b, sizeof a) == 0;
}

/* ------------------------------------------------------------------------------------------------- ids */

/* Stored files hold these numbers: a difference here is a broken file, not a wrong test. */
TEST numbers_are_fixed(void) {
    ASSERT_EQ_FMT(1, TANHE_UNIT_ONE, "%d");
    ASSERT_EQ_FMT(13, TANHE_UNIT_T, "%d");
    ASSERT_EQ_FMT(52, TANHE_UNIT_TCE, "%d");
    ASSERT_EQ_FMT(103, TANHE_UNIT_MU, "%d");
    ASSERT_EQ_FMT(168, TANHE_UNIT_TREE_A, "%d");
    ASSERT_EQ_FMT(0x434, TANHE_UNIT_1E4_TCE, "%#x");
    ASSERT_EQ_FMT(0x45F03F, TANHE_UNIT_GJ_PER_1E4_NM3, "%#x");
    ASSERT_EQ_FMT(0x04401B, TANHE_UNIT_TCO2_PER_MWH, "%#x");
    ASSERT_EQ_FMT(0x26F05A, TANHE_UNIT_L_PER_100_KM, "%#x");
    PASS();
}

TEST atoms_are_enumerated_in_order(void) {
    tanhe_id unit = 0, last = 0;
    size_t count = 0;

    while (tanhe_unit_atom(count, &unit) == TANHE_OK) {
        int32_t dimension = UNTOUCHED;

        ASSERT(unit > last && unit <= 0xFF);
        ASSERT_EQ_FMT(TANHE_OK, tanhe_unit_dimension(unit, &dimension), "%d");
        ASSERT(dimension > 0 && dimension <= TANHE_DIMENSION_DEGREE_DAY);
        last = unit;
        count++;
    }
    ASSERT_EQ_FMT(TANHE_UNIT_DEGC_D, last, "%d");
    ASSERT_EQ_FMT((size_t)ATOMS, count, "%zu");
    unit = UNTOUCHED;
    ASSERT_EQ_FMT(TANHE_END, tanhe_unit_atom(count, &unit), "%d");
    ASSERT_EQ_FMT(TANHE_END, tanhe_unit_atom((size_t)-1, &unit), "%d");
    ASSERT_EQ_FMT(UNTOUCHED, unit, "%d");
    ASSERT_EQ_FMT(TANHE_EARG, tanhe_unit_atom(0, NULL), "%d");
    PASS();
}

static const tanhe_id not_units[] = {
    0,                                                      /* none */
    -1,                                                     /* negative */
    INT32_MIN,                                              /* */
    4,                                                      /* a gap */
    170,                                                    /* past the last atom */
    255,                                                    /* */
    0x100,                                                  /* a power of no atom */
    TANHE_UNIT_PER(0, TANHE_UNIT_T),                        /* no numerator */
    TANHE_UNIT_PER(TANHE_UNIT_T, 4),                        /* a gap below */
    TANHE_UNIT_PER(TANHE_UNIT_T, 200),                      /* past the last atom below */
    TANHE_UNIT_PER(TANHE_UNIT_T, 0x400),                    /* a power of nothing below */
    0x1000000 + TANHE_UNIT_T,                               /* a bit that means nothing */
    0x1000000 + TANHE_UNIT_PER(TANHE_UNIT_T, TANHE_UNIT_H), /* */
};

TEST numbers_that_are_no_units_are_refused(void) {
    size_t i;

    for (i = 0; i < COUNT(not_units); i++) {
        int32_t dimension = UNTOUCHED;
        double result = UNTOUCHED;
        char text[TANHE_UNIT_TEXT_MAX] = "as it was";

        ASSERT_EQ_FMT(TANHE_EUNIT, tanhe_unit_dimension(not_units[i], &dimension), "%d");
        ASSERT_EQ_FMT(TANHE_EUNIT, tanhe_unit_print(not_units[i], TANHE_KEY, text, sizeof text), "%d");
        ASSERT_EQ_FMT(TANHE_EUNIT, tanhe_unit_convert(1.0, not_units[i], TANHE_UNIT_T, &result), "%d");
        ASSERT_EQ_FMT(TANHE_EUNIT, tanhe_unit_convert(1.0, TANHE_UNIT_T, not_units[i], &result), "%d");
        ASSERT_EQ_FMT(TANHE_EUNIT, tanhe_unit_convert_n(0, NULL, not_units[i], not_units[i], NULL), "%d");
        ASSERT_EQ_FMT(UNTOUCHED, dimension, "%d");
        ASSERT(same_bits(UNTOUCHED, result));
        ASSERT_STR_EQ("as it was", text);
    }
    PASS();
}

TEST dimensions(void) {
    static const struct {
        tanhe_id unit;
        int32_t dimension;
    } rows[] = {
        {TANHE_UNIT_ONE, TANHE_DIMENSION_RATIO},
        {TANHE_UNIT_1E4_T, TANHE_DIMENSION_MASS},
        {TANHE_UNIT_KGC, TANHE_DIMENSION_CARBON},
        {TANHE_UNIT_TCO2, TANHE_DIMENSION_CO2},
        {TANHE_UNIT_TCO2E, TANHE_DIMENSION_CO2E},
        {TANHE_UNIT_KGCH4, TANHE_DIMENSION_CH4},
        {TANHE_UNIT_GN2O, TANHE_DIMENSION_N2O},
        {TANHE_UNIT_KGN, TANHE_DIMENSION_NITROGEN},
        {TANHE_UNIT_TCE, TANHE_DIMENSION_COAL},
        {TANHE_UNIT_KCAL, TANHE_DIMENSION_ENERGY},
        {TANHE_UNIT_GW, TANHE_DIMENSION_POWER},
        {TANHE_UNIT_M3, TANHE_DIMENSION_VOLUME},
        {TANHE_UNIT_SM3, TANHE_DIMENSION_GAS_VOLUME},
        {TANHE_UNIT_A, TANHE_DIMENSION_YEAR},
        {TANHE_UNIT_M2_A, TANHE_DIMENSION_AREA_YEAR},
        {TANHE_UNIT_KG_PER_T, TANHE_DIMENSION_PER(TANHE_DIMENSION_MASS, TANHE_DIMENSION_MASS)},
        {TANHE_UNIT_GJ_PER_1E4_NM3, TANHE_DIMENSION_PER(TANHE_DIMENSION_ENERGY, TANHE_DIMENSION_GAS_VOLUME)},
        {TANHE_UNIT_KJ_PER_KG_DEGC,
         TANHE_DIMENSION_PER(TANHE_DIMENSION_ENERGY, TANHE_DIMENSION_HEAT_CAPACITY)},
    };
    size_t i;

    for (i = 0; i < COUNT(rows); i++) {
        int32_t dimension = UNTOUCHED;

        ASSERT_EQ_FMT(TANHE_OK, tanhe_unit_dimension(rows[i].unit, &dimension), "%d");
        ASSERT_EQ_FMT(rows[i].dimension, dimension, "%d");
    }
    ASSERT_EQ_FMT(TANHE_EARG, tanhe_unit_dimension(TANHE_UNIT_T, NULL), "%d");
    PASS();
}

SUITE(ids) {
    RUN_TEST(numbers_are_fixed);
    RUN_TEST(atoms_are_enumerated_in_order);
    RUN_TEST(numbers_that_are_no_units_are_refused);
    RUN_TEST(dimensions);
}

/* ----------------------------------------------------------------------------------------------- names */

typedef struct {
    const char *text;
    tanhe_id unit;
} name_row;

/* Key and Chinese name of every atom, as printed. */
static const struct {
    tanhe_id unit;
    const char *key;
    const char *chinese;
} atom_names[] = {
    {TANHE_UNIT_ONE, "1", "1"},
    {TANHE_UNIT_PERCENT, "%", "%"},
    {TANHE_UNIT_PERMILLE, "permille", "‰"},
    {TANHE_UNIT_MG, "mg", "毫克"},
    {TANHE_UNIT_G, "g", "克"},
    {TANHE_UNIT_KG, "kg", "千克"},
    {TANHE_UNIT_T, "t", "吨"},
    {TANHE_UNIT_GG, "Gg", "吉克"},
    {TANHE_UNIT_GC, "gC", "克碳"},
    {TANHE_UNIT_KGC, "kgC", "千克碳"},
    {TANHE_UNIT_TC, "tC", "吨碳"},
    {TANHE_UNIT_GCO2, "gCO2", "克二氧化碳"},
    {TANHE_UNIT_KGCO2, "kgCO2", "千克二氧化碳"},
    {TANHE_UNIT_TCO2, "tCO2", "吨二氧化碳"},
    {TANHE_UNIT_GCO2E, "gCO2e", "克二氧化碳当量"},
    {TANHE_UNIT_KGCO2E, "kgCO2e", "千克二氧化碳当量"},
    {TANHE_UNIT_TCO2E, "tCO2e", "吨二氧化碳当量"},
    {TANHE_UNIT_MGCH4, "mgCH4", "毫克甲烷"},
    {TANHE_UNIT_GCH4, "gCH4", "克甲烷"},
    {TANHE_UNIT_KGCH4, "kgCH4", "千克甲烷"},
    {TANHE_UNIT_TCH4, "tCH4", "吨甲烷"},
    {TANHE_UNIT_MGN2O, "mgN2O", "毫克氧化亚氮"},
    {TANHE_UNIT_GN2O, "gN2O", "克氧化亚氮"},
    {TANHE_UNIT_KGN2O, "kgN2O", "千克氧化亚氮"},
    {TANHE_UNIT_TN2O, "tN2O", "吨氧化亚氮"},
    {TANHE_UNIT_GN, "gN", "克氮"},
    {TANHE_UNIT_KGN, "kgN", "千克氮"},
    {TANHE_UNIT_TN, "tN", "吨氮"},
    {TANHE_UNIT_GCE, "gce", "克标准煤"},
    {TANHE_UNIT_KGCE, "kgce", "千克标准煤"},
    {TANHE_UNIT_TCE, "tce", "吨标准煤"},
    {TANHE_UNIT_J, "J", "焦"},
    {TANHE_UNIT_KJ, "kJ", "千焦"},
    {TANHE_UNIT_MJ, "MJ", "兆焦"},
    {TANHE_UNIT_GJ, "GJ", "吉焦"},
    {TANHE_UNIT_TJ, "TJ", "太焦"},
    {TANHE_UNIT_PJ, "PJ", "拍焦"},
    {TANHE_UNIT_WH, "Wh", "瓦时"},
    {TANHE_UNIT_KWH, "kWh", "千瓦时"},
    {TANHE_UNIT_MWH, "MWh", "兆瓦时"},
    {TANHE_UNIT_GWH, "GWh", "吉瓦时"},
    {TANHE_UNIT_TWH, "TWh", "太瓦时"},
    {TANHE_UNIT_KCAL, "kcal", "千卡"},
    {TANHE_UNIT_MCAL, "Mcal", "兆卡"},
    {TANHE_UNIT_GCAL, "Gcal", "吉卡"},
    {TANHE_UNIT_W, "W", "瓦"},
    {TANHE_UNIT_KW, "kW", "千瓦"},
    {TANHE_UNIT_MW, "MW", "兆瓦"},
    {TANHE_UNIT_GW, "GW", "吉瓦"},
    {TANHE_UNIT_L, "L", "升"},
    {TANHE_UNIT_M3, "m3", "立方米"},
    {TANHE_UNIT_NM3, "Nm3", "标准立方米"},
    {TANHE_UNIT_SM3, "Sm3", "立方米(20℃)"},
    {TANHE_UNIT_M2, "m2", "平方米"},
    {TANHE_UNIT_KM2, "km2", "平方公里"},
    {TANHE_UNIT_HA, "ha", "公顷"},
    {TANHE_UNIT_MU, "mu", "亩"},
    {TANHE_UNIT_M, "m", "米"},
    {TANHE_UNIT_KM, "km", "公里"},
    {TANHE_UNIT_TKM, "tkm", "吨公里"},
    {TANHE_UNIT_PKM, "pkm", "人公里"},
    {TANHE_UNIT_COUNT, "count", "个"},
    {TANHE_UNIT_PERSON, "person", "人"},
    {TANHE_UNIT_HOUSEHOLD, "household", "户"},
    {TANHE_UNIT_HEAD, "head", "头"},
    {TANHE_UNIT_VEHICLE, "vehicle", "辆"},
    {TANHE_UNIT_TREE, "tree", "株"},
    {TANHE_UNIT_TRIP, "trip", "人次"},
    {TANHE_UNIT_YUAN, "yuan", "元"},
    {TANHE_UNIT_S, "s", "秒"},
    {TANHE_UNIT_MIN, "min", "分钟"},
    {TANHE_UNIT_H, "h", "小时"},
    {TANHE_UNIT_D, "d", "天"},
    {TANHE_UNIT_MONTH, "month", "月"},
    {TANHE_UNIT_A, "a", "年"},
    {TANHE_UNIT_DEGC, "degC", "℃"},
    {TANHE_UNIT_PA, "Pa", "帕"},
    {TANHE_UNIT_KPA, "kPa", "千帕"},
    {TANHE_UNIT_MPA, "MPa", "兆帕"},
    {TANHE_UNIT_KG_DEGC, "kg_degC", "千克·℃"},
    {TANHE_UNIT_M2_A, "m2_a", "平方米·年"},
    {TANHE_UNIT_HA_A, "ha_a", "公顷·年"},
    {TANHE_UNIT_HA_D, "ha_d", "公顷·天"},
    {TANHE_UNIT_PERSON_A, "person_a", "人·年"},
    {TANHE_UNIT_PERSON_D, "person_d", "人·天"},
    {TANHE_UNIT_HOUSEHOLD_A, "household_a", "户·年"},
    {TANHE_UNIT_HEAD_A, "head_a", "头·年"},
    {TANHE_UNIT_TREE_A, "tree_a", "株·年"},
    {TANHE_UNIT_DEGC_D, "degC_d", "℃·天"},
};

static int parses_to(const char *text, tanhe_id wanted) {
    tanhe_id unit = UNTOUCHED;

    return tanhe_unit_parse(text, TANHE_NUL, &unit) == TANHE_OK && unit == wanted;
}

static int prints_as(tanhe_id unit, int32_t language, const char *wanted) {
    char text[TANHE_UNIT_TEXT_MAX] = "";

    return tanhe_unit_print(unit, language, text, sizeof text) == TANHE_OK && strcmp(text, wanted) == 0;
}

TEST atoms_have_their_names(void) {
    size_t i;

    ASSERT_EQ_FMT((size_t)ATOMS, COUNT(atom_names), "%zu");
    for (i = 0; i < COUNT(atom_names); i++) {
        ASSERTm(atom_names[i].key, prints_as(atom_names[i].unit, TANHE_KEY, atom_names[i].key));
        ASSERTm(atom_names[i].key, prints_as(atom_names[i].unit, TANHE_ENGLISH, atom_names[i].key));
        ASSERTm(atom_names[i].key, prints_as(atom_names[i].unit, TANHE_CHINESE, atom_names[i].chinese));
        ASSERTm(atom_names[i].key, parses_to(atom_names[i].key, atom_names[i].unit));
        ASSERTm(atom_names[i].key, parses_to(atom_names[i].chinese, atom_names[i].unit));
    }
    PASS();
}

static const name_row spellings[] = {
    {"percent", TANHE_UNIT_PERCENT},
    {"％", TANHE_UNIT_PERCENT},
    {"百分比", TANHE_UNIT_PERCENT},
    {"公斤", TANHE_UNIT_KG},
    {"kt", 0x30D},
    {"Mt", 0x60D},
    {"Gt", 0x90D},
    {"g C", TANHE_UNIT_GC},
    {"kg C", TANHE_UNIT_KGC},
    {"t C", TANHE_UNIT_TC},
    {"公斤碳", TANHE_UNIT_KGC},
    {"g CO2", TANHE_UNIT_GCO2},
    {"kg CO2", TANHE_UNIT_KGCO2},
    {"t CO2", TANHE_UNIT_TCO2},
    {"gCO₂", TANHE_UNIT_GCO2},
    {"kgCO₂", TANHE_UNIT_KGCO2},
    {"tCO₂", TANHE_UNIT_TCO2},
    {"克CO2", TANHE_UNIT_GCO2},
    {"千克CO2", TANHE_UNIT_KGCO2},
    {"吨CO2", TANHE_UNIT_TCO2},
    {"吨CO₂", TANHE_UNIT_TCO2},
    {"公斤二氧化碳", TANHE_UNIT_KGCO2},
    {"MtCO2", 0x61B},
    {"GtCO2", 0x91B},
    {"g CO2e", TANHE_UNIT_GCO2E},
    {"kg CO2e", TANHE_UNIT_KGCO2E},
    {"t CO2e", TANHE_UNIT_TCO2E},
    {"gCO₂e", TANHE_UNIT_GCO2E},
    {"kgCO₂e", TANHE_UNIT_KGCO2E},
    {"tCO₂e", TANHE_UNIT_TCO2E},
    {"gCO2eq", TANHE_UNIT_GCO2E},
    {"kgCO2eq", TANHE_UNIT_KGCO2E},
    {"tCO2eq", TANHE_UNIT_TCO2E},
    {"吨CO2e", TANHE_UNIT_TCO2E},
    {"吨CO2当量", TANHE_UNIT_TCO2E},
    {"MtCO2e", 0x620},
    {"GtCO2e", 0x920},
    {"mg CH4", TANHE_UNIT_MGCH4},
    {"g CH4", TANHE_UNIT_GCH4},
    {"kg CH4", TANHE_UNIT_KGCH4},
    {"t CH4", TANHE_UNIT_TCH4},
    {"吨CH4", TANHE_UNIT_TCH4},
    {"mg N2O", TANHE_UNIT_MGN2O},
    {"g N2O", TANHE_UNIT_GN2O},
    {"kg N2O", TANHE_UNIT_KGN2O},
    {"t N2O", TANHE_UNIT_TN2O},
    {"吨N2O", TANHE_UNIT_TN2O},
    {"g N", TANHE_UNIT_GN},
    {"kg N", TANHE_UNIT_KGN},
    {"t N", TANHE_UNIT_TN},
    {"kgN2O-N", TANHE_UNIT_KGN},
    {"kg N2O-N", TANHE_UNIT_KGN},
    {"克标煤", TANHE_UNIT_GCE},
    {"千克标煤", TANHE_UNIT_KGCE},
    {"公斤标准煤", TANHE_UNIT_KGCE},
    {"公斤标煤", TANHE_UNIT_KGCE},
    {"吨标煤", TANHE_UNIT_TCE},
    {"Mtce", 0x634},
    {"焦耳", TANHE_UNIT_J},
    {"W·h", TANHE_UNIT_WH},
    {"kW·h", TANHE_UNIT_KWH},
    {"MW·h", TANHE_UNIT_MWH},
    {"GW·h", TANHE_UNIT_GWH},
    {"TW·h", TANHE_UNIT_TWH},
    {"kW.h", TANHE_UNIT_KWH},
    {"MW.h", TANHE_UNIT_MWH},
    {"度", TANHE_UNIT_KWH},
    {"大卡", TANHE_UNIT_KCAL},
    {"m³", TANHE_UNIT_M3},
    {"方", TANHE_UNIT_M3},
    {"Nm³", TANHE_UNIT_NM3},
    {"标立方米", TANHE_UNIT_NM3},
    {"标方", TANHE_UNIT_NM3},
    {"Sm³", TANHE_UNIT_SM3},
    {"m²", TANHE_UNIT_M2},
    {"km²", TANHE_UNIT_KM2},
    {"平方千米", TANHE_UNIT_KM2},
    {"hm2", TANHE_UNIT_HA},
    {"hm²", TANHE_UNIT_HA},
    {"千米", TANHE_UNIT_KM},
    {"t·km", TANHE_UNIT_TKM},
    {"t*km", TANHE_UNIT_TKM},
    {"t.km", TANHE_UNIT_TKM},
    {"吨·公里", TANHE_UNIT_TKM},
    {"p·km", TANHE_UNIT_PKM},
    {"p*km", TANHE_UNIT_PKM},
    {"p.km", TANHE_UNIT_PKM},
    {"人·公里", TANHE_UNIT_PKM},
    {"件", TANHE_UNIT_COUNT},
    {"只", TANHE_UNIT_HEAD},
    {"棵", TANHE_UNIT_TREE},
    {"CNY", TANHE_UNIT_YUAN},
    {"人民币元", TANHE_UNIT_YUAN},
    {"日", TANHE_UNIT_D},
    {"个月", TANHE_UNIT_MONTH},
    {"yr", TANHE_UNIT_A},
    {"°C", TANHE_UNIT_DEGC},
    {"摄氏度", TANHE_UNIT_DEGC},
    {"kg·℃", TANHE_UNIT_KG_DEGC},
    {"kg·°C", TANHE_UNIT_KG_DEGC},
    {"kg·degC", TANHE_UNIT_KG_DEGC},
    {"kg*degC", TANHE_UNIT_KG_DEGC},
    {"kg·K", TANHE_UNIT_KG_DEGC},
    {"m2·a", TANHE_UNIT_M2_A},
    {"m2*a", TANHE_UNIT_M2_A},
    {"m²·a", TANHE_UNIT_M2_A},
    {"ha·a", TANHE_UNIT_HA_A},
    {"ha*a", TANHE_UNIT_HA_A},
    {"hm2·a", TANHE_UNIT_HA_A},
    {"ha·d", TANHE_UNIT_HA_D},
    {"ha*d", TANHE_UNIT_HA_D},
    {"person·a", TANHE_UNIT_PERSON_A},
    {"person*a", TANHE_UNIT_PERSON_A},
    {"人·a", TANHE_UNIT_PERSON_A},
    {"person·d", TANHE_UNIT_PERSON_D},
    {"person*d", TANHE_UNIT_PERSON_D},
    {"人·d", TANHE_UNIT_PERSON_D},
    {"household·a", TANHE_UNIT_HOUSEHOLD_A},
    {"household*a", TANHE_UNIT_HOUSEHOLD_A},
    {"户·a", TANHE_UNIT_HOUSEHOLD_A},
    {"head·a", TANHE_UNIT_HEAD_A},
    {"head*a", TANHE_UNIT_HEAD_A},
    {"头·a", TANHE_UNIT_HEAD_A},
    {"tree·a", TANHE_UNIT_TREE_A},
    {"tree*a", TANHE_UNIT_TREE_A},
    {"株·a", TANHE_UNIT_TREE_A},
};

/* Multiples and quotients as people and standards write them. */
static const name_row phrases[] = {
    {"万吨标准煤", TANHE_UNIT_1E4_TCE},
    {"10^4 tce", TANHE_UNIT_1E4_TCE},
    {"10^4tce", TANHE_UNIT_1E4_TCE},
    {"1e4tce", TANHE_UNIT_1E4_TCE},
    {"1E4 tce", TANHE_UNIT_1E4_TCE},
    {"10^4 吨标煤", TANHE_UNIT_1E4_TCE},
    {"万tce", TANHE_UNIT_1E4_TCE},
    {"万 tce", TANHE_UNIT_1E4_TCE},
    {"10^4 t CO2", TANHE_UNIT_1E4_TCO2},
    {"万吨CO2", TANHE_UNIT_1E4_TCO2},
    {"亿千瓦时", TANHE_UNIT_1E8_KWH},
    {"亿度", TANHE_UNIT_1E8_KWH},
    {"万千瓦", TANHE_UNIT_1E4_KW},
    {"10^8 m3", TANHE_UNIT_1E8_M3},
    {"亿立方米", TANHE_UNIT_1E8_M3},
    {"万立方米", TANHE_UNIT_1E4_M3},
    {"万标方", TANHE_UNIT_1E4_NM3},
    {"万吨公里", TANHE_UNIT_1E4_TKM},
    {"亿人公里", TANHE_UNIT_1E8_PKM},
    {"万元", TANHE_UNIT_1E4_YUAN},
    {"亿元", TANHE_UNIT_1E8_YUAN},
    {"万亿元", 0xC82},
    {"万辆", TANHE_UNIT_1E4_VEHICLE},
    {"万头", TANHE_UNIT_1E4_HEAD},
    {"万人", TANHE_UNIT_1E4_PERSON},
    {"10^10 kJ", TANHE_UNIT_1E10_KJ},
    {"10^15 kJ", 0xF3D},
    {"百亿千焦", TANHE_UNIT_1E10_KJ},
    {"百吨", 0x20D},
    {"千吨", 0x30D},
    {"十万吨", 0x50D},
    {"百万吨", 0x60D},
    {"千万吨", 0x70D},
    {"十亿吨", 0x90D},
    {"千亿吨", 0xB0D},
    {"百万千瓦时", 0x643},
    {"百万大卡", 0x647},
    {"千万千瓦", 0x751},
    {"10^4 Mt", 0xA0D},
    {"千瓦时", TANHE_UNIT_KWH}, /* not 10^3 瓦时 */
    {"千千瓦时", 0x343},        /* the multiplier, then the whole name */
    {"千克", TANHE_UNIT_KG},    /* not 10^3 g */
    {"mg", TANHE_UNIT_MG},      /* case tells */
    {"MW", TANHE_UNIT_MW},      /* case tells */
    {"GJ/t", TANHE_UNIT_GJ_PER_T},
    {" GJ / t ", TANHE_UNIT_GJ_PER_T},
    {"\tGJ\t/\tt\t", TANHE_UNIT_GJ_PER_T},
    {"GJ/1e4Nm3", TANHE_UNIT_GJ_PER_1E4_NM3},
    {"GJ/10^4 Nm3", TANHE_UNIT_GJ_PER_1E4_NM3},
    {"GJ/10^4Nm³", TANHE_UNIT_GJ_PER_1E4_NM3},
    {"GJ/万标准立方米", TANHE_UNIT_GJ_PER_1E4_NM3},
    {"tCO2/万Nm3", TANHE_UNIT_TCO2_PER_1E4_NM3},
    {"tce/万元", TANHE_UNIT_TCE_PER_1E4_YUAN},
    {"吨标准煤/万元", TANHE_UNIT_TCE_PER_1E4_YUAN},
    {"吨二氧化碳/兆瓦时", TANHE_UNIT_TCO2_PER_MWH},
    {"kgCO2/(kW·h)", TANHE_UNIT_KGCO2_PER_KWH},
    {"kgCO2e/(t·km)", TANHE_UNIT_KGCO2E_PER_TKM},
    {"kWh/(m2·a)", TANHE_UNIT_KWH_PER_M2_A},
    {"kWh/( m2*a )", TANHE_UNIT_KWH_PER_M2_A},
    {"kg/10^4 t·km", TANHE_UNIT_KG_PER_1E4_TKM},
    {"kg/(10^4 t·km)", TANHE_UNIT_KG_PER_1E4_TKM},
    {"L/百公里", TANHE_UNIT_L_PER_100_KM},
    {"kJ/(kg·℃)", TANHE_UNIT_KJ_PER_KG_DEGC},
    {"kg N2O-N/kg N", TANHE_UNIT_KGN_PER_KGN},
    {"%/a", TANHE_UNIT_PERCENT_PER_A},
    {"1/a", TANHE_UNIT_ONE_PER_A},
    {"10^4 1", 0x401},
    {"立方米(20℃)/吨", TANHE_UNIT_PER(TANHE_UNIT_SM3, TANHE_UNIT_T)},
    {"吨/立方米(20℃)", TANHE_UNIT_PER(TANHE_UNIT_T, TANHE_UNIT_SM3)},
};

TEST spellings_in_use_are_read(void) {
    size_t i;

    for (i = 0; i < COUNT(spellings); i++) {
        ASSERTm(spellings[i].text, parses_to(spellings[i].text, spellings[i].unit));
    }
    for (i = 0; i < COUNT(phrases); i++) {
        ASSERTm(phrases[i].text, parses_to(phrases[i].text, phrases[i].unit));
    }
    PASS();
}

/* Each with what a careless reader would make of it. */
static const char *const refused[] = {
    "",            /* */
    " ",           /* */
    "\t \t",       /* */
    "/",           /* */
    "t/",          /* t */
    "/t",          /* */
    "t//t",        /* */
    "kg/head/yr",  /* two denominators */
    "T",           /* t */
    "KG",          /* kg */
    "kwh",         /* kWh */
    "KWh",         /* kWh */
    "mw",          /* MW */
    "Kcal",        /* kcal */
    "tco2",        /* tCO2 */
    "t  CO2",      /* two blanks */
    "tC O2",       /* */
    "tonne",       /* */
    "ton",         /* short, long or metric? */
    "吨油当量",    /* */
    "tt",          /* */
    "t t",         /* */
    "10^4",        /* */
    "10^4 ",       /* */
    "10^4/t",      /* */
    "10^t",        /* */
    "10^ 4 t",     /* */
    "10^0 t",      /* */
    "10^04 t",     /* */
    "10^-3 t",     /* */
    "10^+3 t",     /* */
    "10^16 t",     /* beyond the four bits */
    "10^99 t",     /* */
    "10^999 t",    /* */
    "10^41",       /* 10^4 of 1? */
    "10^12 Mt",    /* 12 + 6 > 15 */
    "10^4 10^4 t", /* */
    "1e",          /* */
    "1e0 t",       /* */
    "1e4",         /* */
    "104 t",       /* */
    "10000 t",     /* */
    "1 t",         /* */
    "万",          /* */
    "亿",          /* */
    "万/t",        /* */
    "万万吨",      /* */
    "十吨",        /* */
    "万亿亿元",    /* */
    "兆吨",        /* 10^6 or 10^12? */
    "\xe4\xb8",    /* half a character */
    "\xff\xfe",    /* */
    "(t)",         /* brackets stand in denominators */
    "GJ/()",       /* */
    "GJ/(t",       /* */
    "GJ/(10^4 t",  /* */
    "GJ/t)",       /* */
    "GJ/((t))",    /* */
    "GJ/(10^4)",   /* */
    "GJ每吨",      /* */
    "0",           /* */
    "12",          /* */
    "kg_deg",      /* */
    "kg_degCC",    /* */
};

TEST bad_names_are_refused(void) {
    tanhe_id unit = UNTOUCHED;
    size_t i;

    for (i = 0; i < COUNT(refused); i++) {
        ASSERT_EQ_FMTm(refused[i], TANHE_EUNIT, tanhe_unit_parse(refused[i], TANHE_NUL, &unit), "%d");
    }
    ASSERT_EQ_FMT(TANHE_EARG, tanhe_unit_parse(NULL, 0, &unit), "%d");
    ASSERT_EQ_FMT(TANHE_EARG, tanhe_unit_parse(NULL, TANHE_NUL, &unit), "%d");
    ASSERT_EQ_FMT(TANHE_EARG, tanhe_unit_parse("t", TANHE_NUL, NULL), "%d");
    ASSERT_EQ_FMT(UNTOUCHED, unit, "%d");
    PASS();
}

TEST a_length_ends_the_text(void) {
    static const char text[] = {'t', 'C', 'O', '2', 'e', '/', 'k', 'g'};
    tanhe_id unit = UNTOUCHED;

    ASSERT_EQ_FMT(TANHE_EUNIT, tanhe_unit_parse(text, 0, &unit), "%d");
    ASSERT_EQ_FMT(TANHE_OK, tanhe_unit_parse(text, 1, &unit), "%d");
    ASSERT_EQ_FMT(TANHE_UNIT_T, unit, "%d");
    ASSERT_EQ_FMT(TANHE_OK, tanhe_unit_parse(text, 4, &unit), "%d");
    ASSERT_EQ_FMT(TANHE_UNIT_TCO2, unit, "%d");
    ASSERT_EQ_FMT(TANHE_EUNIT, tanhe_unit_parse(text, 6, &unit), "%d");
    ASSERT_EQ_FMT(TANHE_OK, tanhe_unit_parse(text, sizeof text, &unit), "%d");
    ASSERT_EQ_FMT(TANHE_UNIT_TCO2E_PER_T - TANHE_UNIT_PER(0, TANHE_UNIT_T - TANHE_UNIT_KG), unit, "%d");
    ASSERT_EQ_FMT(TANHE_EUNIT, tanhe_unit_parse("t\0", 2, &unit), "%d");
    ASSERT_EQ_FMT(TANHE_EUNIT, tanhe_unit_parse("10^4", 3, &unit), "%d");
    ASSERT_EQ_FMT(TANHE_EUNIT, tanhe_unit_parse("10^1 t", 4, &unit), "%d");
    PASS();
}

TEST powers_are_printed(void) {
    ASSERT(prints_as(TANHE_UNIT_1E4_TCE, TANHE_KEY, "10^4 tce"));
    ASSERT(prints_as(TANHE_UNIT_1E4_TCE, TANHE_ENGLISH, "10^4 tce"));
    ASSERT(prints_as(TANHE_UNIT_1E4_TCE, TANHE_CHINESE, "万吨标准煤"));
    ASSERT(prints_as(TANHE_UNIT_1E8_M3, TANHE_CHINESE, "亿立方米"));
    ASSERT(prints_as(0xC82, TANHE_CHINESE, "万亿元"));
    ASSERT(prints_as(0x30D, TANHE_CHINESE, "10^3 吨"));
    ASSERT(prints_as(0x342, TANHE_CHINESE, "10^3 瓦时")); /* 千瓦时 is another unit */
    ASSERT(prints_as(TANHE_UNIT_1E10_KJ, TANHE_KEY, "10^10 kJ"));
    ASSERT(prints_as(0xF3D, TANHE_KEY, "10^15 kJ"));
    ASSERT(prints_as(TANHE_UNIT_GJ_PER_1E4_NM3, TANHE_KEY, "GJ/10^4 Nm3"));
    ASSERT(prints_as(TANHE_UNIT_GJ_PER_1E4_NM3, TANHE_CHINESE, "吉焦/万标准立方米"));
    ASSERT(prints_as(TANHE_UNIT_TCO2_PER_MWH, TANHE_KEY, "tCO2/MWh"));
    ASSERT(prints_as(TANHE_UNIT_TCO2_PER_MWH, TANHE_CHINESE, "吨二氧化碳/兆瓦时"));
    ASSERT(prints_as(TANHE_UNIT_L_PER_100_KM, TANHE_KEY, "L/10^2 km"));
    PASS();
}

TEST printing_needs_room(void) {
    char text[12] = "as it was";

    ASSERT_EQ_FMT(TANHE_ESIZE, tanhe_unit_print(TANHE_UNIT_TCO2_PER_MWH, TANHE_KEY, text, 0), "%d");
    ASSERT_EQ_FMT(TANHE_ESIZE, tanhe_unit_print(TANHE_UNIT_TCO2_PER_MWH, TANHE_KEY, text, 8), "%d");
    ASSERT_STR_EQ("as it was", text);
    ASSERT_EQ_FMT(TANHE_OK, tanhe_unit_print(TANHE_UNIT_TCO2_PER_MWH, TANHE_KEY, text, 9), "%d");
    ASSERT_STR_EQ("tCO2/MWh", text);
    ASSERT_EQ_FMT(TANHE_EARG, tanhe_unit_print(TANHE_UNIT_T, -1, text, sizeof text), "%d");
    ASSERT_EQ_FMT(TANHE_EARG, tanhe_unit_print(TANHE_UNIT_T, 3, text, sizeof text), "%d");
    ASSERT_EQ_FMT(TANHE_EARG, tanhe_unit_print(TANHE_UNIT_T, TANHE_KEY, NULL, sizeof text), "%d");
    ASSERT_STR_EQ("tCO2/MWh", text);
    PASS();
}

static int returns(tanhe_id unit) {
    int32_t language;

    for (language = TANHE_ENGLISH; language <= TANHE_KEY; language++) {
        char text[TANHE_UNIT_TEXT_MAX];

        if (tanhe_unit_print(unit, language, text, sizeof text) != TANHE_OK || !parses_to(text, unit)) {
            printf("%#lx %ld\n", (unsigned long)unit, (long)language);
            return 0;
        }
    }
    return 1;
}

/* Every atom at every power, alone, above and below. */
TEST every_power_of_every_atom_returns(void) {
    size_t i;
    int power;

    for (i = 0; i < COUNT(atom_names); i++) {
        for (power = 0; power < POWERS; power++) {
            tanhe_id unit = TANHE_UNIT_TIMES_10_POWER(atom_names[i].unit, power);

            ASSERT(returns(unit));
            ASSERT(returns(TANHE_UNIT_PER(unit, TANHE_UNIT_1E8_M3)));
            ASSERT(returns(TANHE_UNIT_PER(TANHE_UNIT_TCO2E, unit)));
        }
    }
    PASS();
}

/* Every atom per every atom, at the powers whose names are longest. */
TEST every_quotient_returns(void) {
    size_t i, j;

    for (i = 0; i < COUNT(atom_names); i++) {
        for (j = 0; j < COUNT(atom_names); j++) {
            tanhe_id above = TANHE_UNIT_TIMES_10_POWER(atom_names[i].unit, 15);
            tanhe_id below = TANHE_UNIT_TIMES_10_POWER(atom_names[j].unit, 15);

            ASSERT(returns(TANHE_UNIT_PER(above, below)));
            ASSERT(returns(TANHE_UNIT_PER(atom_names[i].unit, atom_names[j].unit)));
        }
    }
    PASS();
}

SUITE(names) {
    RUN_TEST(atoms_have_their_names);
    RUN_TEST(spellings_in_use_are_read);
    RUN_TEST(bad_names_are_refused);
    RUN_TEST(a_length_ends_the_text);
    RUN_TEST(powers_are_printed);
    RUN_TEST(printing_needs_room);
    RUN_TEST(every_power_of_every_atom_returns);
    RUN_TEST(every_quotient_returns);
}

/* ------------------------------------------------------------------------------------------ conversion */

/* Equal amounts; both sides are exact decimals, so each converts to the very double of the other. */
static const struct {
    double amount;
    tanhe_id unit;
    double equal;
    tanhe_id to;
} equivalents[] = {
    {1.0, TANHE_UNIT_ONE, 100.0, TANHE_UNIT_PERCENT},
    {12.5, TANHE_UNIT_PERMILLE, 1.25, TANHE_UNIT_PERCENT},
    {1.0, TANHE_UNIT_GG, 1000.0, TANHE_UNIT_T},
    {3.0, TANHE_UNIT_1E4_T, 30000.0, TANHE_UNIT_T},
    {1.0, TANHE_UNIT_T, 1e9, TANHE_UNIT_MG},
    {44.0, TANHE_UNIT_KGCO2, 0.044, TANHE_UNIT_TCO2},
    {5.5, TANHE_UNIT_GCO2E, 0.0055, TANHE_UNIT_KGCO2E},
    {7.0, TANHE_UNIT_TC, 7e6, TANHE_UNIT_GC},
    {1.0, TANHE_UNIT_TCH4, 1e9, TANHE_UNIT_MGCH4},
    {1.0, TANHE_UNIT_TN2O, 1e3, TANHE_UNIT_KGN2O},
    {1.0, TANHE_UNIT_TN, 1e6, TANHE_UNIT_GN},
    {1.0, TANHE_UNIT_1E4_TCE, 1e7, TANHE_UNIT_KGCE},
    {1.0, TANHE_UNIT_KWH, 3.6, TANHE_UNIT_MJ},
    {1.0, TANHE_UNIT_KWH, 3600.0, TANHE_UNIT_KJ},
    {1.0, TANHE_UNIT_1E8_KWH, 360.0, TANHE_UNIT_TJ},
    {1.0, TANHE_UNIT_TWH, 3.6, TANHE_UNIT_PJ},
    {1.0, TANHE_UNIT_MWH, 3.6, TANHE_UNIT_GJ},
    {7000.0, TANHE_UNIT_KCAL, 29307.6, TANHE_UNIT_KJ}, /* one kilogram of standard coal */
    {1.0, TANHE_UNIT_KCAL, 4.1868, TANHE_UNIT_KJ},
    {1.0, TANHE_UNIT_KCAL, 1.163, TANHE_UNIT_WH},
    {1.0, TANHE_UNIT_MCAL, 1.163, TANHE_UNIT_KWH},
    {1.0, TANHE_UNIT_GCAL, 4.1868, TANHE_UNIT_GJ},
    {5000.0, TANHE_UNIT_KCAL_PER_KG, 20934.0, TANHE_UNIT_KJ_PER_KG},
    {0.6, TANHE_UNIT_GW, 600.0, TANHE_UNIT_MW},
    {1.0, TANHE_UNIT_M3, 1000.0, TANHE_UNIT_L},
    {293.15, TANHE_UNIT_SM3, 273.15, TANHE_UNIT_NM3},
    {15.0, TANHE_UNIT_MU, 1.0, TANHE_UNIT_HA},
    {1500.0, TANHE_UNIT_MU, 1.0, TANHE_UNIT_KM2},
    {3.0, TANHE_UNIT_MU, 2000.0, TANHE_UNIT_M2},
    {1.0, TANHE_UNIT_KM2, 100.0, TANHE_UNIT_HA},
    {1.0, TANHE_UNIT_KM, 1000.0, TANHE_UNIT_M},
    {2.5, TANHE_UNIT_1E8_TKM, 25000.0, TANHE_UNIT_1E4_TKM},
    {1.0, TANHE_UNIT_1E8_YUAN, 10000.0, TANHE_UNIT_1E4_YUAN},
    {1.0, TANHE_UNIT_D, 24.0, TANHE_UNIT_H},
    {1.0, TANHE_UNIT_D, 86400.0, TANHE_UNIT_S},
    {1.5, TANHE_UNIT_H, 90.0, TANHE_UNIT_MIN},
    {1.0, TANHE_UNIT_A, 12.0, TANHE_UNIT_MONTH},
    {25.0, TANHE_UNIT_DEGC, 25.0, TANHE_UNIT_DEGC},
    {0.101325, TANHE_UNIT_MPA, 101.325, TANHE_UNIT_KPA},
    {101.325, TANHE_UNIT_KPA, 101325.0, TANHE_UNIT_PA},
    {20.908, TANHE_UNIT_MJ_PER_KG, 20908.0, TANHE_UNIT_KJ_PER_KG},
    {20.908, TANHE_UNIT_GJ_PER_T, 20.908, TANHE_UNIT_TJ_PER_GG},
    {389.31, TANHE_UNIT_GJ_PER_1E4_NM3, 38931.0, TANHE_UNIT_KJ_PER_NM3},
    {26.37, TANHE_UNIT_TC_PER_TJ, 0.02637, TANHE_UNIT_TC_PER_GJ},
    {26.37, TANHE_UNIT_KGC_PER_GJ, 26.37, TANHE_UNIT_TC_PER_TJ},
    {0.5568, TANHE_UNIT_TCO2_PER_MWH, 0.5568, TANHE_UNIT_KGCO2_PER_KWH},
    {0.5568, TANHE_UNIT_TCO2_PER_MWH, 556.8, TANHE_UNIT_GCO2_PER_KWH},
    {0.11, TANHE_UNIT_TCO2_PER_GJ, 110.0, TANHE_UNIT_TCO2_PER_TJ},
    {0.1229, TANHE_UNIT_KGCE_PER_KWH, 122.9, TANHE_UNIT_GCE_PER_KWH},
    {0.03412, TANHE_UNIT_KGCE_PER_MJ, 0.03412, TANHE_UNIT_TCE_PER_GJ},
    {0.7143, TANHE_UNIT_KGCE_PER_KG, 714.3, TANHE_UNIT_KGCE_PER_T},
    {29.3076, TANHE_UNIT_MJ_PER_KGCE, 29.3076, TANHE_UNIT_GJ_PER_TCE},
    {3.6, TANHE_UNIT_MJ_PER_M2_A, 1.0, TANHE_UNIT_KWH_PER_M2_A},
    {1.2, TANHE_UNIT_TC_PER_HA_A, 0.12, TANHE_UNIT_PER(TANHE_UNIT_KGC, TANHE_UNIT_M2_A)},
};

TEST published_equivalents_hold_both_ways(void) {
    size_t i;

    for (i = 0; i < COUNT(equivalents); i++) {
        char text[TANHE_UNIT_TEXT_MAX] = "";
        double there = UNTOUCHED, back = UNTOUCHED;

        ASSERT_EQ(TANHE_OK, tanhe_unit_print(equivalents[i].unit, TANHE_KEY, text, sizeof text));
        ASSERT_EQ_FMTm(
            text, TANHE_OK,
            tanhe_unit_convert(equivalents[i].amount, equivalents[i].unit, equivalents[i].to, &there), "%d");
        ASSERT_EQ_FMTm(
            text, TANHE_OK,
            tanhe_unit_convert(equivalents[i].equal, equivalents[i].to, equivalents[i].unit, &back), "%d");
        /* Decimal inputs are themselves rounded: 0.101325 MPa is not quite a double. */
        ASSERT_IN_RANGEm(text, equivalents[i].equal, there, 2.0 * HALF_POWER * equivalents[i].equal);
        ASSERT_IN_RANGEm(text, equivalents[i].amount, back, 2.0 * HALF_POWER * equivalents[i].amount);
    }
    PASS();
}

/* An integral factor or divisor costs one rounding, hence these are equalities. */
TEST one_operation_is_one_rounding(void) {
    double result = UNTOUCHED;

    ASSERT_EQ(TANHE_OK, tanhe_unit_convert(0.1, TANHE_UNIT_KWH, TANHE_UNIT_KJ, &result));
    ASSERT(same_bits(0.1 * 3600.0, result));
    ASSERT_EQ(TANHE_OK, tanhe_unit_convert(0.1, TANHE_UNIT_KJ, TANHE_UNIT_KWH, &result));
    ASSERT(same_bits(0.1 / 3600.0, result));
    ASSERT_EQ(TANHE_OK, tanhe_unit_convert(0.7, TANHE_UNIT_KG, TANHE_UNIT_T, &result));
    ASSERT(same_bits(0.7 / 1000.0, result));
    ASSERT_EQ(TANHE_OK, tanhe_unit_convert(0.7, TANHE_UNIT_MU, TANHE_UNIT_HA, &result));
    ASSERT(same_bits(0.7 / 15.0, result));
    ASSERT_EQ(TANHE_OK, tanhe_unit_convert(-0.3, TANHE_UNIT_T, TANHE_UNIT_T, &result));
    ASSERT(same_bits(-0.3, result));
    /* 10^22 is the largest power of ten that is a double. */
    ASSERT_EQ(TANHE_OK,
              tanhe_unit_convert(0.3, TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_T, 13), TANHE_UNIT_MG, &result));
    ASSERT(same_bits(0.3 * 1e22, result));
    ASSERT_EQ(TANHE_OK,
              tanhe_unit_convert(0.3, TANHE_UNIT_MG, TANHE_UNIT_TIMES_10_POWER(TANHE_UNIT_T, 13), &result));
    ASSERT(same_bits(0.3 / 1e22, result));
    PASS();
}

/* The exact products, rounded once by hand (python: fractions); naive products or quotients miss some. */
static const struct {
    double value;
    tanhe_id from;
    tanhe_id to;
    double result;
} rounded_once[] = {
    {0.1, TANHE_UNIT_GJ, TANHE_UNIT_MWH, 0.02777777777777778},
    {0.7, TANHE_UNIT_GJ, TANHE_UNIT_MWH, 0.19444444444444442},
    {-1e5, TANHE_UNIT_TJ, TANHE_UNIT_1E4_KWH, -2777777.777777778},
    {0.3, TANHE_UNIT_SM3, TANHE_UNIT_NM3, 0.2795326624594917},
    {DBL_MAX, TANHE_UNIT_SM3, TANHE_UNIT_NM3, 1.6750464942440441e+308},
    {1e-310, TANHE_UNIT_SM3, TANHE_UNIT_NM3, 9.317755415316e-311}, /* subnormal */
    {2.2250738585072014e-308, TANHE_UNIT_SM3, TANHE_UNIT_NM3,
     2.0732693994584413e-308}, /* becomes subnormal */
    {2.2250738585072009e-308, TANHE_UNIT_NM3, TANHE_UNIT_SM3, 2.3879934161500493e-308}, /* becomes normal */
    {5e-324, TANHE_UNIT_SM3, TANHE_UNIT_NM3, 5e-324}, /* above half of the least double */
    {5e-324, TANHE_UNIT_MWH, TANHE_UNIT_GCAL, 5e-324},
    {5e-324, TANHE_UNIT_KWH, TANHE_UNIT_KCAL, 4.25e-321},
    {216172782113787.0, TANHE_UNIT_MU, TANHE_UNIT_M2, 1.44115188075858e+17}, /* a tie */
    {216172782113793.0, TANHE_UNIT_MU, TANHE_UNIT_M2, 1.44115188075862e+17}, /* a tie, the other way */
    {0.3, 0xF40, TANHE_UNIT_J, 3e+26},                                       /* 10^27, no double */
    {0.3, TANHE_UNIT_J, 0xF40, 3e-28},
    {0.3, 0xF46, TANHE_UNIT_KCAL, 2.579535683576956e+26},
    {-0.3, TANHE_UNIT_PER(0xF41, TANHE_UNIT_J), TANHE_UNIT_PER(TANHE_UNIT_J, 0xF41),
     -3e+59}, /* the widest power: 10^60 */
    {-0.3, TANHE_UNIT_PER(TANHE_UNIT_J, 0xF41), TANHE_UNIT_PER(0xF41, TANHE_UNIT_J), -2.9999999999999998e-61},
    {0.9, TANHE_UNIT_PER(0xF41, TANHE_UNIT_KCAL), TANHE_UNIT_PER(TANHE_UNIT_KCAL, 0xF41),
     5.134262610221323e+52},
};

TEST results_are_rounded_once(void) {
    size_t i;

    for (i = 0; i < COUNT(rounded_once); i++) {
        double result = UNTOUCHED;

        ASSERT_EQ_FMT(
            TANHE_OK,
            tanhe_unit_convert(rounded_once[i].value, rounded_once[i].from, rounded_once[i].to, &result),
            "%d");
        ASSERT_EQ_FMT(rounded_once[i].result, result, "%.17g");
        ASSERT(same_bits(rounded_once[i].result, result));
    }
    PASS();
}

/* Units of different dimensions that people take for one another. */
static const tanhe_id strangers[][2] = {
    {TANHE_UNIT_T, TANHE_UNIT_TCE},
    {TANHE_UNIT_T, TANHE_UNIT_TCO2},
    {TANHE_UNIT_TC, TANHE_UNIT_TCO2},
    {TANHE_UNIT_TCO2, TANHE_UNIT_TCO2E},
    {TANHE_UNIT_TCH4, TANHE_UNIT_TCO2E},
    {TANHE_UNIT_KGN, TANHE_UNIT_KGN2O},
    {TANHE_UNIT_TCE, TANHE_UNIT_GJ},
    {TANHE_UNIT_M3, TANHE_UNIT_NM3},
    {TANHE_UNIT_KWH, TANHE_UNIT_KW},
    {TANHE_UNIT_KG_PER_T, TANHE_UNIT_PERMILLE},
    {TANHE_UNIT_TKM, TANHE_UNIT_PKM},
    {TANHE_UNIT_A, TANHE_UNIT_D},
    {TANHE_UNIT_PERSON, TANHE_UNIT_COUNT},
    {TANHE_UNIT_GJ, TANHE_UNIT_GJ_PER_T},
    {TANHE_UNIT_GJ_PER_T, TANHE_UNIT_GJ_PER_1E4_NM3},
    {TANHE_UNIT_GJ_PER_T, TANHE_UNIT_T_PER_A},
    {TANHE_UNIT_PER(TANHE_UNIT_T, TANHE_UNIT_GJ), TANHE_UNIT_GJ_PER_T},
};

TEST other_dimensions_are_refused(void) {
    size_t i;

    for (i = 0; i < COUNT(strangers); i++) {
        const double value = 1.0;
        double result = UNTOUCHED;

        ASSERT_EQ(TANHE_EUNIT, tanhe_unit_convert(1.0, strangers[i][0], strangers[i][1], &result));
        ASSERT_EQ(TANHE_EUNIT, tanhe_unit_convert(1.0, strangers[i][1], strangers[i][0], &result));
        ASSERT_EQ(TANHE_EUNIT, tanhe_unit_convert_n(1, &value, strangers[i][0], strangers[i][1], &result));
        ASSERT(same_bits(UNTOUCHED, result));
    }
    PASS();
}

/* One pair of units for each way of converting: by divisor, by factor, by both, by integers. */
static const tanhe_id ways[][2] = {
    {TANHE_UNIT_T, TANHE_UNIT_T},
    {TANHE_UNIT_MG, TANHE_UNIT_T},
    {TANHE_UNIT_T, TANHE_UNIT_MG},
    {TANHE_UNIT_GJ, TANHE_UNIT_MWH},
    {TANHE_UNIT_SM3, TANHE_UNIT_NM3},
    {TANHE_UNIT_NM3, TANHE_UNIT_SM3},
    {0xF40, TANHE_UNIT_J},
    {TANHE_UNIT_J, 0xF40},
    {TANHE_UNIT_KCAL, 0xF46},
    {0xF46, TANHE_UNIT_KCAL},
    {TANHE_UNIT_TWH, TANHE_UNIT_KCAL},
    {TANHE_UNIT_KCAL, TANHE_UNIT_TWH},
};

TEST zero_keeps_its_sign(void) {
    size_t i;

    for (i = 0; i < COUNT(ways); i++) {
        double result = UNTOUCHED;

        ASSERT_EQ(TANHE_OK, tanhe_unit_convert(0.0, ways[i][0], ways[i][1], &result));
        ASSERT(same_bits(0.0, result));
        ASSERT_EQ(TANHE_OK, tanhe_unit_convert(-0.0, ways[i][0], ways[i][1], &result));
        ASSERT(same_bits(-0.0, result));
    }
    PASS();
}

TEST results_too_small_become_zero(void) {
    double result = UNTOUCHED;

    ASSERT_EQ(TANHE_OK, tanhe_unit_convert(5e-324, TANHE_UNIT_MG, TANHE_UNIT_T, &result));
    ASSERT(same_bits(0.0, result));
    ASSERT_EQ(TANHE_OK, tanhe_unit_convert(-5e-324, TANHE_UNIT_KCAL, TANHE_UNIT_TWH, &result));
    ASSERT(same_bits(-0.0, result));
    PASS();
}

TEST overflow_is_an_error(void) {
    static const tanhe_id growing[][2] = {
        {TANHE_UNIT_T, TANHE_UNIT_MG},    {TANHE_UNIT_MWH, TANHE_UNIT_GJ}, {0xF40, TANHE_UNIT_J},
        {TANHE_UNIT_NM3, TANHE_UNIT_SM3}, {TANHE_UNIT_J, TANHE_UNIT_J},
    };
    size_t i;

    for (i = 0; i < COUNT(growing) - 1; i++) {
        const double values[] = {1.0, -DBL_MAX, 2.0};
        double result = UNTOUCHED, results[] = {UNTOUCHED, UNTOUCHED, UNTOUCHED};

        ASSERT_EQ(TANHE_ERANGE, tanhe_unit_convert(DBL_MAX, growing[i][0], growing[i][1], &result));
        ASSERT_EQ(TANHE_ERANGE, tanhe_unit_convert(-DBL_MAX, growing[i][0], growing[i][1], &result));
        ASSERT(same_bits(UNTOUCHED, result));
        ASSERT_EQ(TANHE_ERANGE, tanhe_unit_convert_n(3, values, growing[i][0], growing[i][1], results));
        ASSERT(same_bits(UNTOUCHED, results[0]));
    }
    PASS();
}

TEST values_must_be_finite(void) {
    const double bad[] = {(double)NAN, (double)INFINITY, -(double)INFINITY};
    size_t i;

    for (i = 0; i < COUNT(bad); i++) {
        double result = UNTOUCHED, values[] = {1.0, 2.0, 3.0}, results[] = {UNTOUCHED, UNTOUCHED, UNTOUCHED};

        ASSERT_EQ(TANHE_EARG, tanhe_unit_convert(bad[i], TANHE_UNIT_T, TANHE_UNIT_KG, &result));
        ASSERT(same_bits(UNTOUCHED, result));
        values[2] = bad[i];
        ASSERT_EQ(TANHE_EARG, tanhe_unit_convert_n(3, values, TANHE_UNIT_T, TANHE_UNIT_KG, results));
        ASSERT(same_bits(UNTOUCHED, results[0]));
    }
    PASS();
}

TEST pointers_must_be_given(void) {
    const double value = 1.0;
    double result = UNTOUCHED;

    ASSERT_EQ(TANHE_EARG, tanhe_unit_convert(1.0, TANHE_UNIT_T, TANHE_UNIT_KG, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_unit_convert_n(1, NULL, TANHE_UNIT_T, TANHE_UNIT_KG, &result));
    ASSERT_EQ(TANHE_EARG, tanhe_unit_convert_n(1, &value, TANHE_UNIT_T, TANHE_UNIT_KG, NULL));
    ASSERT_EQ(TANHE_OK, tanhe_unit_convert_n(0, NULL, TANHE_UNIT_T, TANHE_UNIT_KG, NULL));
    ASSERT(same_bits(UNTOUCHED, result));
    PASS();
}

/* 64 bits of Knuth's MMIX generator: the same numbers on every machine. */
static uint64_t next(uint64_t *state) {
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *state ^ *state >> 29;
}

TEST a_column_has_the_bits_of_its_values(void) {
    enum { N = 257 };
    double values[N], results[N];
    uint64_t state = 20230901;
    size_t way, i;

    for (way = 0; way < COUNT(ways); way++) {
        for (i = 0; i < N; i++) {
            double sign = i % 2 == 0 ? 1.0 : -1.0;

            values[i] = sign * (double)(next(&state) >> 11) * (i % 5 == 0 ? 1e-300 : 1e-9);
        }
        ASSERT_EQ(TANHE_OK, tanhe_unit_convert_n(N, values, ways[way][0], ways[way][1], results));
        for (i = 0; i < N; i++) {
            double result = UNTOUCHED;

            ASSERT_EQ(TANHE_OK, tanhe_unit_convert(values[i], ways[way][0], ways[way][1], &result));
            ASSERT(same_bits(result, results[i]));
        }
    }
    PASS();
}

SUITE(conversion) {
    RUN_TEST(published_equivalents_hold_both_ways);
    RUN_TEST(one_operation_is_one_rounding);
    RUN_TEST(results_are_rounded_once);
    RUN_TEST(other_dimensions_are_refused);
    RUN_TEST(zero_keeps_its_sign);
    RUN_TEST(results_too_small_become_zero);
    RUN_TEST(overflow_is_an_error);
    RUN_TEST(values_must_be_finite);
    RUN_TEST(pointers_must_be_given);
    RUN_TEST(a_column_has_the_bits_of_its_values);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(ids);
    RUN_SUITE(names);
    RUN_SUITE(conversion);
    GREATEST_MAIN_END();
}
