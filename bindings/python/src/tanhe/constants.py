# SPDX-License-Identifier: MIT
"""The library's numbers: statuses, units, subjects, properties, variants, sources, regions, flags.

Each has the name it has in the C headers, less the prefix ``TANHE_``, in the headers' order. They are fixed: none is
ever changed or used again, so they are safe to store. Wherever the package takes an id it takes one of these, an
English key or a Chinese name: ``constants.FUEL_RAW_COAL``, ``"raw_coal"`` and ``"原煤"`` are the same fuel.

A test proves this list equal to the headers.
"""


def unit_times_10_power(unit: int, power: int) -> int:
    """A unit times 10^power, 0 <= power <= 15 in all; of a quotient, the numerator."""
    return unit + power * 0x100


def unit_per(numerator: int, denominator: int) -> int:
    """Numerator / denominator, both without a denominator of their own."""
    return numerator + denominator * 0x1000


def dimension_per(numerator: int, denominator: int) -> int:
    """The dimension of a quotient of two atoms' dimensions."""
    return numerator + denominator * 0x100


# -------------------------------------------------------------------------------------- base

VERSION_MAJOR = 0
VERSION_MINOR = 1
VERSION_PATCH = 0

# The outcome of a call: TANHE_OK, TANHE_END (a reader has no more rows) or a negative error.
END = 1  # no more rows 已读完
OK = 0  # done 成功
EARG = -1  # an argument is out of its domain: NULL, NaN, infinite, negative … 参数无效
EID = -2  # an id or a name that is not known 未知标识
EUNIT = -3  # unknown unit, or a unit of the wrong dimension 单位或量纲不符
ENOTFOUND = -4  # no published value for this query 无公布值
EUNCONFIRMED = -5  # only unconfirmed (grade D) values exist and were not allowed 仅有未核实值
ECHOICE = -6  # the document prints a range; the caller must choose 仅有区间，须选择
EZERO = -7  # a denominator is zero 分母为零
ERANGE = -8  # the result does not fit its type 结果溢出
ESIZE = -9  # the caller's buffer is too small 缓冲区不足
EFORMAT = -10  # these bytes are not what they should be 数据格式错误
ESYNTAX = -11  # malformed text 文本语法错误
EENCODING = -12  # not UTF-8, or a NUL byte 编码错误
EDUPLICATE = -13  # two rows or columns of one key 重复
EMISSING = -14  # a required column or field is missing 缺少必需项
ECONFLICT = -15  # two objects made under different settings 设置不一致
ESTATE = -16  # a physical state outside the printed table 状态超出表列范围
EJUMP = -17  # a register stands where it cannot have come to 读数跳变

# Length argument of a NUL-terminated text.
NUL = 2**64 - 1  # (size_t)-1

# Languages of names.
ENGLISH = 0  # English name, for people
CHINESE = 1  # 中文名称
KEY = 2  # ASCII key, for files: lower case, digits, underscores

# -------------------------------------------------------------------------------------- unit

# A buffer of this many bytes holds the name of any unit in any language.
UNIT_TEXT_MAX = 64

# - dimensions 量纲

DIMENSION_RATIO = 1  # 比值
DIMENSION_MASS = 2  # mass of matter: fuel, product, waste, animal … 物质质量
DIMENSION_CARBON = 3  # mass of the element carbon 碳
DIMENSION_CO2 = 4  # mass of CO2 二氧化碳
DIMENSION_CO2E = 5  # mass of CO2 equivalent 二氧化碳当量
DIMENSION_CH4 = 6  # mass of CH4 甲烷
DIMENSION_N2O = 7  # mass of N2O 氧化亚氮
DIMENSION_NITROGEN = 8  # mass of the element nitrogen (also N2O-N) 氮
DIMENSION_COAL = 9  # standard coal 标准煤
DIMENSION_ENERGY = 10  # 能量
DIMENSION_POWER = 11  # 功率
DIMENSION_VOLUME = 12  # volume, state not stated 体积
DIMENSION_GAS_VOLUME = 13  # volume of gas at a reference state 标准状态气体体积
DIMENSION_AREA = 14  # 面积
DIMENSION_LENGTH = 15  # 长度
DIMENSION_FREIGHT = 16  # goods turnover 货物周转量
DIMENSION_PASSENGER = 17  # passenger turnover 旅客周转量
DIMENSION_COUNT = 18  # pieces 件数
DIMENSION_PERSON = 19  # 人口
DIMENSION_HOUSEHOLD = 20  # 户数
DIMENSION_HEAD = 21  # animals 牲畜头数
DIMENSION_VEHICLE = 22  # 车辆数
DIMENSION_TREE = 23  # 株数
DIMENSION_MONEY = 24  # 货币
DIMENSION_TIME = 25  # 时间
DIMENSION_YEAR = 26  # calendar months and years 日历年月
DIMENSION_TEMPERATURE = 27  # 温度
DIMENSION_PRESSURE = 28  # 压力
DIMENSION_HEAT_CAPACITY = 29  # mass times temperature difference 质量·温差
DIMENSION_AREA_YEAR = 30  # 面积·年
DIMENSION_AREA_DAY = 31  # 面积·天
DIMENSION_PERSON_YEAR = 32  # 人·年
DIMENSION_PERSON_DAY = 33  # 人·天
DIMENSION_HOUSEHOLD_YEAR = 34  # 户·年
DIMENSION_HEAD_YEAR = 35  # 头·年
DIMENSION_TREE_YEAR = 36  # 株·年

# - atoms 单位

UNIT_ONE = 1  # 1
UNIT_PERCENT = 2  # %
UNIT_PERMILLE = 3  # ‰
UNIT_MG = 10  # mg 毫克
UNIT_G = 11  # g 克
UNIT_KG = 12  # kg 千克
UNIT_T = 13  # t 吨
UNIT_GG = 14  # Gg 吉克, 10^3 t
UNIT_GC = 20  # gC 克碳
UNIT_KGC = 21  # kgC 千克碳
UNIT_TC = 22  # tC 吨碳
UNIT_GCO2 = 25  # gCO2 克二氧化碳
UNIT_KGCO2 = 26  # kgCO2 千克二氧化碳
UNIT_TCO2 = 27  # tCO2 吨二氧化碳
UNIT_GCO2E = 30  # gCO2e 克二氧化碳当量
UNIT_KGCO2E = 31  # kgCO2e 千克二氧化碳当量
UNIT_TCO2E = 32  # tCO2e 吨二氧化碳当量
UNIT_MGCH4 = 35  # mgCH4 毫克甲烷
UNIT_GCH4 = 36  # gCH4 克甲烷
UNIT_KGCH4 = 37  # kgCH4 千克甲烷
UNIT_TCH4 = 38  # tCH4 吨甲烷
UNIT_MGN2O = 40  # mgN2O 毫克氧化亚氮
UNIT_GN2O = 41  # gN2O 克氧化亚氮
UNIT_KGN2O = 42  # kgN2O 千克氧化亚氮
UNIT_TN2O = 43  # tN2O 吨氧化亚氮
UNIT_GN = 45  # gN 克氮
UNIT_KGN = 46  # kgN 千克氮
UNIT_TN = 47  # tN 吨氮
UNIT_GCE = 50  # gce 克标准煤
UNIT_KGCE = 51  # kgce 千克标准煤
UNIT_TCE = 52  # tce 吨标准煤
UNIT_J = 60  # J 焦
UNIT_KJ = 61  # kJ 千焦
UNIT_MJ = 62  # MJ 兆焦
UNIT_GJ = 63  # GJ 吉焦
UNIT_TJ = 64  # TJ 太焦
UNIT_PJ = 65  # PJ 拍焦
UNIT_WH = 66  # Wh 瓦时
UNIT_KWH = 67  # kWh 千瓦时
UNIT_MWH = 68  # MWh 兆瓦时
UNIT_GWH = 69  # GWh 吉瓦时
UNIT_TWH = 70  # TWh 太瓦时
UNIT_KCAL = 71  # kcal 千卡, the international table's 4.1868 kJ
UNIT_MCAL = 72  # Mcal 兆卡
UNIT_GCAL = 73  # Gcal 吉卡
UNIT_W = 80  # W 瓦
UNIT_KW = 81  # kW 千瓦
UNIT_MW = 82  # MW 兆瓦
UNIT_GW = 83  # GW 吉瓦
UNIT_L = 90  # L 升
UNIT_M3 = 91  # m3 立方米
UNIT_NM3 = 95  # Nm3 标准立方米, at 0 degC and 101.325 kPa
UNIT_SM3 = 96  # Sm3 立方米(20℃), at 20 degC and 101.325 kPa; 293.15 Sm3 = 273.15 Nm3
UNIT_M2 = 100  # m2 平方米
UNIT_KM2 = 101  # km2 平方公里
UNIT_HA = 102  # ha 公顷
UNIT_MU = 103  # mu 亩, 10000/15 m2
UNIT_M = 110  # m 米
UNIT_KM = 111  # km 公里
UNIT_TKM = 115  # tkm 吨公里
UNIT_PKM = 116  # pkm 人公里
UNIT_COUNT = 120  # count 个
UNIT_PERSON = 121  # person 人
UNIT_HOUSEHOLD = 122  # household 户
UNIT_HEAD = 123  # head 头
UNIT_VEHICLE = 124  # vehicle 辆
UNIT_TREE = 125  # tree 株
UNIT_YUAN = 130  # yuan 元
UNIT_S = 135  # s 秒
UNIT_MIN = 136  # min 分钟
UNIT_H = 137  # h 小时
UNIT_D = 138  # d 天
UNIT_MONTH = 140  # month 月
UNIT_A = 141  # a 年, 12 months
UNIT_DEGC = 145  # degC ℃
UNIT_PA = 150  # Pa 帕
UNIT_KPA = 151  # kPa 千帕
UNIT_MPA = 152  # MPa 兆帕

# Products that stand in denominators.
UNIT_KG_DEGC = 160  # kg_degC 千克·℃
UNIT_M2_A = 161  # m2_a 平方米·年
UNIT_HA_A = 162  # ha_a 公顷·年
UNIT_HA_D = 163  # ha_d 公顷·天
UNIT_PERSON_A = 164  # person_a 人·年
UNIT_PERSON_D = 165  # person_d 人·天
UNIT_HOUSEHOLD_A = 166  # household_a 户·年
UNIT_HEAD_A = 167  # head_a 头·年
UNIT_TREE_A = 168  # tree_a 株·年

# - multiples in common use

UNIT_1E4_T = unit_times_10_power(UNIT_T, 4)  # 万吨
UNIT_1E8_T = unit_times_10_power(UNIT_T, 8)  # 亿吨
UNIT_1E4_TCE = unit_times_10_power(UNIT_TCE, 4)  # 万吨标准煤
UNIT_1E8_TCE = unit_times_10_power(UNIT_TCE, 8)  # 亿吨标准煤
UNIT_1E4_TCO2 = unit_times_10_power(UNIT_TCO2, 4)  # 万吨二氧化碳
UNIT_1E8_TCO2 = unit_times_10_power(UNIT_TCO2, 8)  # 亿吨二氧化碳
UNIT_1E4_TCO2E = unit_times_10_power(UNIT_TCO2E, 4)  # 万吨二氧化碳当量
UNIT_1E8_TCO2E = unit_times_10_power(UNIT_TCO2E, 8)  # 亿吨二氧化碳当量
UNIT_1E4_KWH = unit_times_10_power(UNIT_KWH, 4)  # 万千瓦时
UNIT_1E8_KWH = unit_times_10_power(UNIT_KWH, 8)  # 亿千瓦时
UNIT_1E10_KJ = unit_times_10_power(UNIT_KJ, 10)  # 百亿千焦
UNIT_1E4_KW = unit_times_10_power(UNIT_KW, 4)  # 万千瓦
UNIT_1E4_M3 = unit_times_10_power(UNIT_M3, 4)  # 万立方米
UNIT_1E8_M3 = unit_times_10_power(UNIT_M3, 8)  # 亿立方米
UNIT_1E4_NM3 = unit_times_10_power(UNIT_NM3, 4)  # 万标准立方米
UNIT_1E8_NM3 = unit_times_10_power(UNIT_NM3, 8)  # 亿标准立方米
UNIT_1E4_M2 = unit_times_10_power(UNIT_M2, 4)  # 万平方米
UNIT_1E8_M2 = unit_times_10_power(UNIT_M2, 8)  # 亿平方米
UNIT_1E4_HA = unit_times_10_power(UNIT_HA, 4)  # 万公顷
UNIT_1E4_MU = unit_times_10_power(UNIT_MU, 4)  # 万亩
UNIT_1E4_TKM = unit_times_10_power(UNIT_TKM, 4)  # 万吨公里
UNIT_1E8_TKM = unit_times_10_power(UNIT_TKM, 8)  # 亿吨公里
UNIT_1E4_PKM = unit_times_10_power(UNIT_PKM, 4)  # 万人公里
UNIT_1E8_PKM = unit_times_10_power(UNIT_PKM, 8)  # 亿人公里
UNIT_1E4_PERSON = unit_times_10_power(UNIT_PERSON, 4)  # 万人
UNIT_1E4_HEAD = unit_times_10_power(UNIT_HEAD, 4)  # 万头
UNIT_1E4_VEHICLE = unit_times_10_power(UNIT_VEHICLE, 4)  # 万辆
UNIT_1E4_YUAN = unit_times_10_power(UNIT_YUAN, 4)  # 万元
UNIT_1E8_YUAN = unit_times_10_power(UNIT_YUAN, 8)  # 亿元

# - quotients in common use

# Calorific values 发热量.
UNIT_KJ_PER_KG = unit_per(UNIT_KJ, UNIT_KG)
UNIT_KJ_PER_M3 = unit_per(UNIT_KJ, UNIT_M3)
UNIT_KJ_PER_NM3 = unit_per(UNIT_KJ, UNIT_NM3)
UNIT_KJ_PER_KWH = unit_per(UNIT_KJ, UNIT_KWH)
UNIT_KJ_PER_KGCE = unit_per(UNIT_KJ, UNIT_KGCE)
UNIT_KJ_PER_T = unit_per(UNIT_KJ, UNIT_T)
UNIT_KJ_PER_KG_DEGC = unit_per(UNIT_KJ, UNIT_KG_DEGC)
UNIT_MJ_PER_KG = unit_per(UNIT_MJ, UNIT_KG)
UNIT_MJ_PER_M3 = unit_per(UNIT_MJ, UNIT_M3)
UNIT_MJ_PER_T = unit_per(UNIT_MJ, UNIT_T)
UNIT_MJ_PER_KGCE = unit_per(UNIT_MJ, UNIT_KGCE)
UNIT_GJ_PER_T = unit_per(UNIT_GJ, UNIT_T)
UNIT_GJ_PER_TCE = unit_per(UNIT_GJ, UNIT_TCE)
UNIT_GJ_PER_1E4_NM3 = unit_per(UNIT_GJ, UNIT_1E4_NM3)
UNIT_TJ_PER_GG = unit_per(UNIT_TJ, UNIT_GG)
UNIT_KCAL_PER_KG = unit_per(UNIT_KCAL, UNIT_KG)

# Carbon content 含碳量.
UNIT_TC_PER_T = unit_per(UNIT_TC, UNIT_T)
UNIT_TC_PER_GJ = unit_per(UNIT_TC, UNIT_GJ)
UNIT_TC_PER_TJ = unit_per(UNIT_TC, UNIT_TJ)
UNIT_KGC_PER_GJ = unit_per(UNIT_KGC, UNIT_GJ)
UNIT_TC_PER_1E4_NM3 = unit_per(UNIT_TC, UNIT_1E4_NM3)
UNIT_TC_PER_M3 = unit_per(UNIT_TC, UNIT_M3)
UNIT_TC_PER_HA = unit_per(UNIT_TC, UNIT_HA)
UNIT_TC_PER_HA_A = unit_per(UNIT_TC, UNIT_HA_A)
UNIT_TC_PER_TREE_A = unit_per(UNIT_TC, UNIT_TREE_A)

# Emission factors and intensities 排放因子与强度.
UNIT_TCO2_PER_T = unit_per(UNIT_TCO2, UNIT_T)
UNIT_TCO2_PER_TCE = unit_per(UNIT_TCO2, UNIT_TCE)
UNIT_TCO2_PER_1E4_NM3 = unit_per(UNIT_TCO2, UNIT_1E4_NM3)
UNIT_TCO2_PER_GJ = unit_per(UNIT_TCO2, UNIT_GJ)
UNIT_TCO2_PER_TJ = unit_per(UNIT_TCO2, UNIT_TJ)
UNIT_TCO2_PER_MWH = unit_per(UNIT_TCO2, UNIT_MWH)
UNIT_TCO2_PER_1E4_YUAN = unit_per(UNIT_TCO2, UNIT_1E4_YUAN)
UNIT_TCO2_PER_PERSON = unit_per(UNIT_TCO2, UNIT_PERSON)
UNIT_KGCO2_PER_T = unit_per(UNIT_KGCO2, UNIT_T)
UNIT_KGCO2_PER_TJ = unit_per(UNIT_KGCO2, UNIT_TJ)
UNIT_KGCO2_PER_KWH = unit_per(UNIT_KGCO2, UNIT_KWH)
UNIT_KGCO2_PER_M2_A = unit_per(UNIT_KGCO2, UNIT_M2_A)
UNIT_GCO2_PER_KWH = unit_per(UNIT_GCO2, UNIT_KWH)
UNIT_GCO2_PER_TKM = unit_per(UNIT_GCO2, UNIT_TKM)
UNIT_GCO2_PER_PKM = unit_per(UNIT_GCO2, UNIT_PKM)
UNIT_TCO2E_PER_T = unit_per(UNIT_TCO2E, UNIT_T)
UNIT_TCO2E_PER_MWH = unit_per(UNIT_TCO2E, UNIT_MWH)
UNIT_KGCO2E_PER_T = unit_per(UNIT_KGCO2E, UNIT_T)
UNIT_KGCO2E_PER_KG = unit_per(UNIT_KGCO2E, UNIT_KG)
UNIT_KGCO2E_PER_M3 = unit_per(UNIT_KGCO2E, UNIT_M3)
UNIT_KGCO2E_PER_M2 = unit_per(UNIT_KGCO2E, UNIT_M2)
UNIT_KGCO2E_PER_KWH = unit_per(UNIT_KGCO2E, UNIT_KWH)
UNIT_KGCO2E_PER_KM = unit_per(UNIT_KGCO2E, UNIT_KM)
UNIT_KGCO2E_PER_TKM = unit_per(UNIT_KGCO2E, UNIT_TKM)
UNIT_KGCO2E_PER_PKM = unit_per(UNIT_KGCO2E, UNIT_PKM)
UNIT_TCH4_PER_T = unit_per(UNIT_TCH4, UNIT_T)
UNIT_KGCH4_PER_T = unit_per(UNIT_KGCH4, UNIT_T)
UNIT_KGCH4_PER_KG = unit_per(UNIT_KGCH4, UNIT_KG)
UNIT_KGCH4_PER_TJ = unit_per(UNIT_KGCH4, UNIT_TJ)
UNIT_KGCH4_PER_HEAD_A = unit_per(UNIT_KGCH4, UNIT_HEAD_A)
UNIT_KGCH4_PER_HA = unit_per(UNIT_KGCH4, UNIT_HA)
UNIT_KGCH4_PER_HA_A = unit_per(UNIT_KGCH4, UNIT_HA_A)
UNIT_KGCH4_PER_HA_D = unit_per(UNIT_KGCH4, UNIT_HA_D)
UNIT_GCH4_PER_T = unit_per(UNIT_GCH4, UNIT_T)
UNIT_GCH4_PER_KG = unit_per(UNIT_GCH4, UNIT_KG)
UNIT_MGCH4_PER_KM = unit_per(UNIT_MGCH4, UNIT_KM)
UNIT_TN2O_PER_T = unit_per(UNIT_TN2O, UNIT_T)
UNIT_KGN2O_PER_T = unit_per(UNIT_KGN2O, UNIT_T)
UNIT_KGN2O_PER_TJ = unit_per(UNIT_KGN2O, UNIT_TJ)
UNIT_KGN2O_PER_HEAD_A = unit_per(UNIT_KGN2O, UNIT_HEAD_A)
UNIT_GN2O_PER_T = unit_per(UNIT_GN2O, UNIT_T)
UNIT_GN2O_PER_KG = unit_per(UNIT_GN2O, UNIT_KG)
UNIT_GN2O_PER_PERSON_A = unit_per(UNIT_GN2O, UNIT_PERSON_A)
UNIT_MGN2O_PER_KM = unit_per(UNIT_MGN2O, UNIT_KM)
UNIT_KGN_PER_KG = unit_per(UNIT_KGN, UNIT_KG)
UNIT_KGN_PER_KGN = unit_per(UNIT_KGN, UNIT_KGN)
UNIT_KGN_PER_HA_A = unit_per(UNIT_KGN, UNIT_HA_A)

# Standard coal 折标准煤 and energy consumption 能耗.
UNIT_KGCE_PER_KG = unit_per(UNIT_KGCE, UNIT_KG)
UNIT_KGCE_PER_M3 = unit_per(UNIT_KGCE, UNIT_M3)
UNIT_KGCE_PER_NM3 = unit_per(UNIT_KGCE, UNIT_NM3)
UNIT_KGCE_PER_KWH = unit_per(UNIT_KGCE, UNIT_KWH)
UNIT_KGCE_PER_MJ = unit_per(UNIT_KGCE, UNIT_MJ)
UNIT_KGCE_PER_T = unit_per(UNIT_KGCE, UNIT_T)
UNIT_KGCE_PER_M2 = unit_per(UNIT_KGCE, UNIT_M2)
UNIT_KGCE_PER_M2_A = unit_per(UNIT_KGCE, UNIT_M2_A)
UNIT_KGCE_PER_PERSON_A = unit_per(UNIT_KGCE, UNIT_PERSON_A)
UNIT_GCE_PER_KWH = unit_per(UNIT_GCE, UNIT_KWH)
UNIT_TCE_PER_T = unit_per(UNIT_TCE, UNIT_T)
UNIT_TCE_PER_GJ = unit_per(UNIT_TCE, UNIT_GJ)
UNIT_TCE_PER_1E4_YUAN = unit_per(UNIT_TCE, UNIT_1E4_YUAN)
UNIT_KWH_PER_T = unit_per(UNIT_KWH, UNIT_T)
UNIT_KWH_PER_M2_A = unit_per(UNIT_KWH, UNIT_M2_A)
UNIT_KWH_PER_HOUSEHOLD_A = unit_per(UNIT_KWH, UNIT_HOUSEHOLD_A)
UNIT_MJ_PER_M2_A = unit_per(UNIT_MJ, UNIT_M2_A)
UNIT_GJ_PER_M2_A = unit_per(UNIT_GJ, UNIT_M2_A)
UNIT_M3_PER_HOUSEHOLD_A = unit_per(UNIT_M3, UNIT_HOUSEHOLD_A)
UNIT_M3_PER_PERSON_A = unit_per(UNIT_M3, UNIT_PERSON_A)

# Other quotients 其他.
UNIT_KG_PER_KG = unit_per(UNIT_KG, UNIT_KG)
UNIT_KG_PER_T = unit_per(UNIT_KG, UNIT_T)
UNIT_KG_PER_L = unit_per(UNIT_KG, UNIT_L)
UNIT_KG_PER_M3 = unit_per(UNIT_KG, UNIT_M3)
UNIT_KG_PER_NM3 = unit_per(UNIT_KG, UNIT_NM3)
UNIT_KG_PER_TJ = unit_per(UNIT_KG, UNIT_TJ)
UNIT_G_PER_KG = unit_per(UNIT_G, UNIT_KG)
UNIT_T_PER_T = unit_per(UNIT_T, UNIT_T)
UNIT_T_PER_M3 = unit_per(UNIT_T, UNIT_M3)
UNIT_T_PER_1E4_NM3 = unit_per(UNIT_T, UNIT_1E4_NM3)
UNIT_T_PER_HA = unit_per(UNIT_T, UNIT_HA)
UNIT_T_PER_HA_A = unit_per(UNIT_T, UNIT_HA_A)
UNIT_T_PER_H = unit_per(UNIT_T, UNIT_H)
UNIT_T_PER_A = unit_per(UNIT_T, UNIT_A)
UNIT_M3_PER_T = unit_per(UNIT_M3, UNIT_T)
UNIT_M2_PER_PERSON = unit_per(UNIT_M2, UNIT_PERSON)
UNIT_KG_PER_1E4_TKM = unit_per(UNIT_KG, UNIT_1E4_TKM)
UNIT_L_PER_100_KM = unit_per(UNIT_L, unit_times_10_power(UNIT_KM, 2))
UNIT_KWH_PER_100_KM = unit_per(UNIT_KWH, unit_times_10_power(UNIT_KM, 2))
UNIT_KM_PER_A = unit_per(UNIT_KM, UNIT_A)
UNIT_H_PER_A = unit_per(UNIT_H, UNIT_A)
UNIT_ONE_PER_A = unit_per(UNIT_ONE, UNIT_A)
UNIT_PERCENT_PER_A = unit_per(UNIT_PERCENT, UNIT_A)

# --------------------------------------------------------------------------------------- sum

# Limbs of a total; limb i weighs 2^(32 i - 1074).
SUM_LIMBS = 68

# Bytes of the serialised form.
SUM_BYTES = 300

# ----------------------------------------------------------------------------------- subject

# Fossil fuels 化石燃料.
FUEL_RAW_COAL = 1001  # 原煤
FUEL_ANTHRACITE = 1002  # 无烟煤
FUEL_BITUMINOUS = 1003  # 烟煤
FUEL_LIGNITE = 1004  # 褐煤
FUEL_COKING_COAL = 1005  # 炼焦煤
FUEL_SUB_BITUMINOUS = 1006  # 次烟煤
FUEL_CLEANED_COAL = 1007  # 洗精煤
FUEL_OTHER_WASHED_COAL = 1008  # 其他洗煤
FUEL_MIDDLINGS = 1009  # 洗中煤
FUEL_COAL_SLIME = 1010  # 煤泥
FUEL_GANGUE = 1011  # 煤矸石
FUEL_BRIQUETTES = 1012  # 型煤
FUEL_OTHER_COAL_PRODUCTS = 1013  # 其他煤制品
FUEL_POWER_COAL = 1014  # 燃煤
FUEL_COKE = 1015  # 焦炭
FUEL_GAS_COKE = 1016  # 煤气焦
FUEL_OTHER_COKING_PRODUCTS = 1017  # 其他焦化产品
FUEL_PETROLEUM_COKE = 1018  # 石油焦
FUEL_COAL_TAR = 1019  # 煤焦油
FUEL_TAR = 1020  # 焦油
FUEL_CRUDE_BENZOL = 1021  # 粗苯
FUEL_BROWN_COAL_BRIQUETTES = 1022  # 褐煤型煤
FUEL_PATENT_FUEL = 1023  # 专利燃料
FUEL_PEAT = 1024  # 泥炭
FUEL_OIL_SHALE = 1025  # 油页岩和油砂
FUEL_CRUDE_OIL = 1026  # 原油
FUEL_ORIMULSION = 1027  # 奥里乳化油
FUEL_NATURAL_GAS_LIQUIDS = 1028  # 天然气液
FUEL_GASOLINE = 1029  # 汽油
FUEL_AVIATION_GASOLINE = 1030  # 航空汽油
FUEL_JET_GASOLINE = 1031  # 喷气汽油
FUEL_KEROSENE = 1032  # 煤油
FUEL_KEROSENE_GENERAL = 1033  # 一般煤油
FUEL_JET_KEROSENE = 1034  # 喷气煤油
FUEL_OTHER_KEROSENE = 1035  # 其他煤油
FUEL_SHALE_OIL = 1036  # 页岩油
FUEL_DIESEL = 1037  # 柴油
FUEL_FUEL_OIL = 1038  # 燃料油
FUEL_RESIDUAL_OIL = 1039  # 渣油
FUEL_LPG = 1040  # 液化石油气
FUEL_ETHANE = 1041  # 乙烷
FUEL_NAPHTHA = 1042  # 石脑油
FUEL_BITUMEN = 1043  # 沥青
FUEL_LUBRICANTS = 1044  # 润滑油
FUEL_REFINERY_FEEDSTOCKS = 1045  # 炼厂原料
FUEL_REFINERY_GAS = 1046  # 炼厂干气
FUEL_PARAFFIN_WAXES = 1047  # 石蜡
FUEL_WHITE_SPIRIT = 1048  # 石油溶剂
FUEL_OTHER_PETROLEUM = 1049  # 其他石油制品
FUEL_AVIATION_FUELS = 1050  # 航空燃料
FUEL_NATURAL_GAS = 1051  # 天然气
FUEL_LNG = 1052  # 液化天然气
FUEL_CNG = 1053  # 压缩天然气
FUEL_OILFIELD_GAS = 1054  # 油田天然气
FUEL_GASFIELD_GAS = 1055  # 气田天然气
FUEL_MINE_GAS = 1056  # 煤矿瓦斯气
FUEL_COKE_OVEN_GAS = 1057  # 焦炉煤气
FUEL_BLAST_FURNACE_GAS = 1058  # 高炉煤气
FUEL_CONVERTER_GAS = 1059  # 转炉煤气
FUEL_PRODUCER_GAS = 1060  # 发生炉煤气
FUEL_HEAVY_OIL_CAT_GAS = 1061  # 重油催化裂解煤气
FUEL_HEAVY_OIL_THERMAL_GAS = 1062  # 重油热裂解煤气
FUEL_COKE_GASIFICATION_GAS = 1063  # 焦炭制气
FUEL_PRESSURE_GASIFICATION_GAS = 1064  # 压力气化煤气
FUEL_WATER_GAS = 1065  # 水煤气
FUEL_CARBIDE_FURNACE_GAS = 1066  # 密闭电石炉炉气
FUEL_GAS_WORKS_GAS = 1067  # 煤气厂煤气
FUEL_OTHER_GAS = 1068  # 其他煤气
FUEL_MUNICIPAL_WASTE_FOSSIL = 1069  # 城市废弃物（非生物质）
FUEL_INDUSTRIAL_WASTE = 1070  # 工业废弃物
FUEL_WASTE_OILS = 1071  # 废油
FUEL_METHANOL = 1072  # 甲醇
FUEL_HYDROGEN = 1073  # 氢气

# Fuels whose CO2 is biogenic 生物质燃料.
FUEL_WOOD = 1201  # 木材/木废料
FUEL_BLACK_LIQUOR = 1202  # 亚硫酸盐碱液（黑液）
FUEL_OTHER_SOLID_BIOMASS = 1203  # 其他初级固体生物质
FUEL_CHARCOAL = 1204  # 木炭
FUEL_BIOGASOLINE = 1205  # 生物汽油
FUEL_BIODIESELS = 1206  # 生物柴油
FUEL_OTHER_LIQUID_BIOFUELS = 1207  # 其他液体生物燃料
FUEL_LANDFILL_GAS = 1208  # 填埋气
FUEL_SLUDGE_GAS = 1209  # 污泥气
FUEL_OTHER_BIOGAS = 1210  # 其他沼气
FUEL_BIOGAS = 1211  # 沼气
FUEL_MUNICIPAL_WASTE_BIOMASS = 1212  # 城市废弃物（生物质）
FUEL_ETHANOL = 1213  # 乙醇

# Electricity, heat and energy-consumed media 电力、热力、耗能工质.
CARRIER_ELECTRICITY = 2001  # 电力
CARRIER_HEAT = 2002  # 热力
CARRIER_STEAM = 2003  # 蒸汽
CARRIER_HOT_WATER = 2004  # 热水
CARRIER_STEAM_LOW_PRESSURE = 2005  # 蒸汽（低压）
CARRIER_STANDARD_COAL = 2006  # 标准煤
CARRIER_FRESH_WATER = 2007  # 新水
CARRIER_SOFT_WATER = 2008  # 软化水
CARRIER_DEAERATED_WATER = 2009  # 除氧水
CARRIER_COMPRESSED_AIR = 2010  # 压缩空气
CARRIER_BLAST_AIR = 2011  # 鼓风
CARRIER_OXYGEN = 2012  # 氧气
CARRIER_NITROGEN_BYPRODUCT = 2013  # 氮气（做副产品时）
CARRIER_NITROGEN_MAIN = 2014  # 氮气（做主产品时）
CARRIER_CARBON_DIOXIDE_GAS = 2015  # 二氧化碳气
CARRIER_ACETYLENE = 2016  # 乙炔
CARRIER_CALCIUM_CARBIDE = 2017  # 电石

# Greenhouse gases 温室气体.
GAS_CO2 = 3001  # 二氧化碳
GAS_CH4 = 3002  # 甲烷（不分来源）
GAS_CH4_FOSSIL = 3003  # 甲烷（化石源）
GAS_CH4_NONFOSSIL = 3004  # 甲烷（非化石源）
GAS_N2O = 3005  # 氧化亚氮
GAS_HFC_23 = 3006  # 氢氟碳化物HFC-23
GAS_HFC_32 = 3007  # 氢氟碳化物HFC-32
GAS_HFC_41 = 3008  # 氢氟碳化物HFC-41
GAS_HFC_125 = 3009  # 氢氟碳化物HFC-125
GAS_HFC_134 = 3010  # 氢氟碳化物HFC-134
GAS_HFC_134A = 3011  # 氢氟碳化物HFC-134a
GAS_HFC_143 = 3012  # 氢氟碳化物HFC-143
GAS_HFC_143A = 3013  # 氢氟碳化物HFC-143a
GAS_HFC_152A = 3014  # 氢氟碳化物HFC-152a
GAS_HFC_161 = 3015  # 氢氟碳化物HFC-161
GAS_HFC_227EA = 3016  # 氢氟碳化物HFC-227ea
GAS_HFC_236CB = 3017  # 氢氟碳化物HFC-236cb
GAS_HFC_236EA = 3018  # 氢氟碳化物HFC-236ea
GAS_HFC_236FA = 3019  # 氢氟碳化物HFC-236fa
GAS_HFC_245CA = 3020  # 氢氟碳化物HFC-245ca
GAS_HFC_245FA = 3021  # 氢氟碳化物HFC-245fa
GAS_HFC_365MFC = 3022  # 氢氟碳化物HFC-365mfc
GAS_HFC_43_10MEE = 3023  # 氢氟碳化物HFC-43-10mee
GAS_CF4 = 3024  # 四氟化碳
GAS_C2F6 = 3025  # 六氟乙烷
GAS_C3F8 = 3026  # 八氟丙烷
GAS_C_C4F8 = 3027  # 八氟环丁烷
GAS_C4F10 = 3028  # 十氟丁烷
GAS_C5F12 = 3029  # 十二氟戊烷
GAS_C6F14 = 3030  # 十四氟己烷
GAS_SF6 = 3031  # 六氟化硫
GAS_NF3 = 3032  # 三氟化氮
GAS_SO2F2 = 3033  # 硫酰氟

# Refrigerant blends 混合制冷剂.
BLEND_R_404A = 3101  # 混合制冷剂R-404A
BLEND_R_407C = 3102  # 混合制冷剂R-407C
BLEND_R_410A = 3103  # 混合制冷剂R-410A
BLEND_R_507A = 3104  # 混合制冷剂R-507A

# Vehicle classes 车型, other activities.
VEHICLE_PASSENGER_CAR = 4001  # 轿车
VEHICLE_OTHER_LIGHT_VEHICLE = 4002  # 其它轻型车
VEHICLE_HEAVY_VEHICLE = 4003  # 重型车
ACTIVITY_OTHER = 9001  # 其他活动

# Variants 分项: sectors, technologies, vehicle fuels and stages.
VARIANT_NONE = 0  # 无
VARIANT_ENERGY_INDUSTRIES = 1  # 能源工业
VARIANT_MANUFACTURING_CONSTRUCTION = 2  # 制造业和建筑业
VARIANT_COMMERCIAL = 3  # 商业/机构
VARIANT_RESIDENTIAL = 4  # 居民生活
VARIANT_AGRICULTURE = 5  # 农业/林业/渔业
VARIANT_ROAD = 6  # 道路运输
VARIANT_RAILWAYS = 7  # 铁路
VARIANT_NAVIGATION = 8  # 水运
VARIANT_AVIATION = 9  # 民航
VARIANT_ROAD_UNCONTROLLED = 10  # 道路，无控制
VARIANT_ROAD_OXIDATION_CATALYST = 11  # 道路，氧化催化
VARIANT_ROAD_LOW_MILEAGE_1995 = 12  # 道路，1995年后轻型车
VARIANT_ROAD_TRUCKS_USA = 13  # 道路，美国卡车
VARIANT_ROAD_CARS_BRAZIL = 14  # 道路，巴西轿车
VARIANT_OFFROAD_AGRICULTURE = 15  # 非道路，农业
VARIANT_OFFROAD_FORESTRY = 16  # 非道路，林业
VARIANT_OFFROAD_INDUSTRY = 17  # 非道路，工业
VARIANT_OFFROAD_HOUSEHOLD = 18  # 非道路，家庭
VARIANT_OFFROAD_AGRICULTURE_4STROKE = 19  # 非道路，农业，四冲程
VARIANT_OFFROAD_INDUSTRY_4STROKE = 20  # 非道路，工业，四冲程
VARIANT_OFFROAD_HOUSEHOLD_4STROKE = 21  # 非道路，家庭，四冲程
VARIANT_OFFROAD_AGRICULTURE_2STROKE = 22  # 非道路，农业，二冲程
VARIANT_OFFROAD_FORESTRY_2STROKE = 23  # 非道路，林业，二冲程
VARIANT_OFFROAD_INDUSTRY_2STROKE = 24  # 非道路，工业，二冲程
VARIANT_OFFROAD_HOUSEHOLD_2STROKE = 25  # 非道路，家庭，二冲程
VARIANT_GASOLINE_CHINA1 = 101  # 汽油，国一
VARIANT_GASOLINE_CHINA2 = 102  # 汽油，国二
VARIANT_GASOLINE_CHINA3 = 103  # 汽油，国三
VARIANT_GASOLINE_CHINA4_UP = 104  # 汽油，国四及以后
VARIANT_GASOLINE_ALL = 105  # 汽油，全部
VARIANT_DIESEL_CHINA1 = 106  # 柴油，国一
VARIANT_DIESEL_CHINA2 = 107  # 柴油，国二
VARIANT_DIESEL_CHINA3 = 108  # 柴油，国三
VARIANT_DIESEL_CHINA4_UP = 109  # 柴油，国四及以后
VARIANT_DIESEL_ALL = 110  # 柴油，全部
VARIANT_LPG_CHINA1 = 111  # 液化石油气，国一
VARIANT_LPG_CHINA2 = 112  # 液化石油气，国二
VARIANT_LPG_CHINA3_UP = 113  # 液化石油气，国三及以后
VARIANT_GAS_CHINA4_UP = 114  # 天然气，国四及以后
VARIANT_GAS_OTHER = 115  # 天然气，其他

# Sources 来源: documents.
SOURCE_GBT32151_34_2024 = 1  # GB/T 32151.34-2024 温室气体排放核算与报告要求 第34部分 附录C
SOURCE_GBT32151_22_2024 = 2  # GB/T 32151.22-2024 附录C
SOURCE_PROVINCIAL_2011 = 3  # 省级温室气体清单编制指南（试行）2011
SOURCE_GUIDELINES24_2013 = 4  # 24个行业企业温室气体核算方法与报告指南（试行）2013-2015
SOURCE_CEMENT_2013 = 5  # 中国水泥生产企业温室气体排放核算方法与报告指南（试行）2013
SOURCE_POWER_2013 = 6  # 中国发电企业温室气体排放核算方法与报告指南（试行）2013
SOURCE_POWER_2022 = 7  # 企业温室气体排放核算与报告指南 发电设施（2022年12月修订）
SOURCE_GBT51366_2019 = 8  # GB/T 51366-2019 建筑碳排放计算标准
SOURCE_IPCC2006_V2 = 9  # 2006年IPCC国家温室气体清单指南 第2卷 能源
SOURCE_GBT2589_2020 = 10  # GB/T 2589-2020 综合能耗计算通则
SOURCE_CESY_2023 = 11  # 中国能源统计年鉴2023 附录
SOURCE_GBT2589_2008 = 12  # GB/T 2589-2008 综合能耗计算通则
SOURCE_LAND_TRANSPORT_2015 = 13  # 陆上交通运输企业温室气体核算方法与报告指南（试行）2015
SOURCE_CEC_NEA_STATISTICS = 14  # 中电联／国家能源局电力统计
SOURCE_NDRC_COAL_UPGRADE_2021 = 15  # 全国煤电机组改造升级实施方案 2021
SOURCE_STATISTICS_1986 = 16  # 1986年统计报表制度（转引自2005年年鉴）
SOURCE_MEE_NBS_GRID = 17  # 生态环境部、国家统计局 电力二氧化碳排放因子公告
SOURCE_ETS_GRID = 18  # 碳市场核查与报告用全国电网排放因子
SOURCE_NCSC_GRID = 19  # 国家发改委气候司／国家气候战略中心 区域及省级电网平均二氧化碳排放因子 2010-2018
SOURCE_GRID_BASELINE = 20  # 中国区域电网基准线排放因子年度公告
SOURCE_SAR = 21  # IPCC 第二次评估报告
SOURCE_AR4 = 22  # IPCC 第四次评估报告
SOURCE_AR5 = 23  # IPCC 第五次评估报告
SOURCE_AR5_FEEDBACK = 24  # IPCC 第五次评估报告（含气候碳反馈）
SOURCE_AR6 = 25  # IPCC 第六次评估报告
SOURCE_BLENDS = 26  # 混合制冷剂组成 ASHRAE 34 / ISO 817
SOURCE_GBT32150_2025 = 27  # GB/T 32150-2025 工业企业温室气体排放核算和报告通则
SOURCE_SHANGHAI_2022 = 28  # 上海市生态环境局 2022年调整
SOURCE_RPS_2020 = 29  # 发改能源〔2020〕767号
SOURCE_RPS_2021 = 30  # 发改能源〔2021〕704号
SOURCE_RPS_2023 = 31  # 发改办能源〔2023〕569号
SOURCE_NEA_2016 = 32  # 国家能源局2016年可再生能源目标引导指导意见
SOURCE_DATA_YEAR_COMMENTARY = 33  # 铝冶炼、水泥核算指南征求意见稿评论
SOURCE_ELECTRICITY_STATISTICS = 34  # 国家能源局／中电联 年度电力统计（线损）
SOURCE_MEASURED = 100  # 实测值
SOURCE_OVERLAY = 101  # 用户因子表
SOURCE_DEFINITION = 102  # 定义

# ------------------------------------------------------------------------------------ factor

# Properties 属性.
PROPERTY_NCV = 1  # net calorific value 低位发热量
PROPERTY_CARBON_CONTENT = 2  # carbon content per energy 单位热值含碳量
PROPERTY_OXIDATION = 3  # carbon oxidation rate 碳氧化率
PROPERTY_EF_CO2 = 4  # CO2 emission factor CO2排放因子
PROPERTY_EF_CH4 = 5  # CH4 emission factor
PROPERTY_EF_N2O = 6  # N2O emission factor
PROPERTY_COAL_EQUIVALENT = 7  # coefficient to standard coal 折标准煤系数
PROPERTY_GWP100 = 8  # global warming potential, 100 years
PROPERTY_EF_CO2_MEAN = 9  # grid average CO2 factor 电力平均二氧化碳排放因子
PROPERTY_EF_CO2_RESIDUAL = 10  # ... excluding market-traded non-fossil power
PROPERTY_EF_CO2_FOSSIL = 11  # ... of fossil power only 化石能源电力
PROPERTY_OPERATING_MARGIN = 12  # OM 电量边际因子, offset projects only
PROPERTY_BUILD_MARGIN = 13  # BM 容量边际因子, offset projects only
PROPERTY_EF_CO2_ZERO_PROVEN = 14  # factor of proven non-fossil power
PROPERTY_COAL_RATE_SUPPLY = 15  # standard coal per kWh supplied 供电标准煤耗
PROPERTY_COAL_RATE_GENERATION = 16  # standard coal per kWh generated 发电标准煤耗
PROPERTY_COAL_RATE_TARGET = 17  # a target, not a statistic
PROPERTY_COAL_RATE_FIXED = 18  # the fixed equivalent value of the 1986 system (obsolete)
PROPERTY_LINE_LOSS = 19  # grid line loss rate 线路损失率
PROPERTY_MASS_FRACTION = 20  # of a blend; the variant is the component gas's id
PROPERTY_RENEWABLE_WEIGHT = 21  # renewable consumption weight, total 总量消纳责任权重
PROPERTY_NONHYDRO_WEIGHT = 22  # ... non-hydro 非水消纳责任权重
PROPERTY_GRID_REGION = 23  # the grid that a province belongs to; the value is its code
PROPERTY_DATA_YEAR_LAG = 24  # convention: data year = reporting year - lag
PROPERTY_REFERENCE_ENTHALPY = 25  # of feed water, deducted from steam 给水焓
PROPERTY_SPECIFIC_HEAT = 26  # 比热容
PROPERTY_REFERENCE_TEMPERATURE = 27  # 基准温度
PROPERTY_MAX = 63

# Regions 地区: the GB/T 2260 code of a province, city or county, or one of these.
REGION_WORLD = 0
REGION_CHINA = 100000
REGION_HUNAN = 430000
REGION_XIANGTAN = 430300

# The seven regional grids since the 2021 data (Southwest split off Central).
REGION_GRID_NORTH = 1000001
REGION_GRID_NORTHEAST = 1000002
REGION_GRID_EAST = 1000003
REGION_GRID_CENTRAL = 1000004
REGION_GRID_NORTHWEST = 1000005
REGION_GRID_SOUTH = 1000006
REGION_GRID_SOUTHWEST = 1000007

# The six regional grids of earlier documents: other areas under the same names, so other codes.
REGION_GRID6_NORTH = 1000101
REGION_GRID6_NORTHEAST = 1000102
REGION_GRID6_EAST = 1000103
REGION_GRID6_CENTRAL = 1000104
REGION_GRID6_NORTHWEST = 1000105
REGION_GRID6_SOUTH = 1000106

# Grades 证据等级: what stands behind a value.
GRADE_NONE = 0  # the caller's own value
GRADE_A = 1  # the primary text was seen
GRADE_B = 2  # independent copies agree, or an identity pins the value
GRADE_C = 3  # exactly one secondary copy
GRADE_D = 4  # recalled, no copy seen: locked

# What a caller may allow (bits of tanhe_query.allow).
ALLOW_EARLIER_YEAR = 1  # the newest year before the one asked
ALLOW_WIDER_REGION = 2  # county -> city -> province -> grid -> country -> world
ALLOW_UNCONFIRMED = 4  # a locked grade D value, where no confirmed one exists
ALLOW_RANGE_LOW = 8  # where the document prints only a range: its lower end
ALLOW_RANGE_HIGH = 16  # ... its upper end (asking for both is an error)
ALLOW_ALL_BITS = 31

# How a value was found (bits of tanhe_factor.match; 0 is an exact match of a confirmed value).
MATCH_EARLIER_YEAR = 1  # older than asked: compare .year with the query's
MATCH_WIDER_REGION = 2  # of a region that contains the one asked
MATCH_UNCONFIRMED = 4  # grade D, allowed by the caller
MATCH_SINGLE_SOURCED = 8  # grade C
MATCH_LOCKED_PASSED = 16  # a document earlier in the catalog has it, but locked
MATCH_RANGE_PASSED = 32  # a document earlier in the catalog has it, but only as a range
MATCH_RANGE_END = 64  # one end of a printed range, as the caller chose
MATCH_OVERLAY = 128  # from an overlay of the caller
MATCH_MEASURED = 256  # the caller's own measured value
MATCH_GAS_STATE = 512  # m3 without a stated condition taken as the document's condition
MATCH_MISPRINT = 1024  # the printed value is a known misprint: see the remark
MATCH_INTERPOLATED = 2048  # between printed points

# One document; its rows are sorted by key, region, year. 48 bytes.
TABLE_BY_REGION = 1  # the document splits by region: another region's value is a fallback
TABLE_OVERLAY = 2  # the caller's own

# An ordered list of tables. Caller's storage: tanhe_catalog_init, then tanhe_catalog_add.
CATALOG_MAX = 64

# - names

# Kinds of names.
NAME_SUBJECT = 1
NAME_PROPERTY = 2
NAME_VARIANT = 3
NAME_SOURCE = 4
NAME_REGION = 5
NAME_GRADE = 6
NAME_MATCH = 7  # each bit of MATCH_*
NAME_GWP = 8  # GWP_*

# What a subject is.
KIND_FUEL = 1  # a fossil fuel 化石燃料
KIND_BIOFUEL = 2  # a fuel whose CO2 is biogenic 生物质燃料
KIND_CARRIER = 3  # electricity, heat and media 电力、热力、耗能工质
KIND_GAS = 4  # a greenhouse gas 温室气体
KIND_BLEND = 5  # a blend of gases 混合制冷剂
KIND_OTHER = 6

# - lookup

# Texts of a value.
TEXT_SOURCE_KEY = 1  # key of the document; of an overlay its "source" column
TEXT_SOURCE = 2  # title of the document, Chinese and English
TEXT_LOCATOR = 3  # table, clause, annex
TEXT_REMARK = 4  # what to know of it

# - global warming potentials

# Assessment reports.
GWP_SAR = 1
GWP_AR4 = 2
GWP_AR5 = 3
GWP_AR5_FEEDBACK = 4  # AR5 with climate-carbon feedback
GWP_AR6 = 5

# - steam

STEAM_SATURATED = 1  # 饱和蒸汽: by pressure
STEAM_SUPERHEATED = 2  # 过热蒸汽 (and compressed water): by pressure and temperature

# ------------------------------------------------------------------------------------ energy

# - standard coal 折标准煤

# How electricity is counted in standard coal.
ELECTRICITY_CALORIFIC = 1  # 当量值: 0.1229 kgce/kWh
ELECTRICITY_GENERATION = 2  # 等价值, 发电煤耗: gce per kWh generated, of the year
ELECTRICITY_SUPPLY = 3  # 等价值, 供电煤耗: gce per kWh supplied, of the year

# - fuel combustion 化石燃料燃烧

# Positions in tanhe_fuel_emission.factors; a position unused has factor.property 0.
FACTOR_NCV = 0
FACTOR_CARBON_CONTENT = 1
FACTOR_OXIDATION = 2
FACTOR_EF_CO2 = 3
FACTOR_EF_CH4 = 4
FACTOR_EF_N2O = 5
FUEL_FACTORS = 6

# - purchased electricity and heat 净购入电力、热力

# Contractual instruments, in the order of preference of the Scope 2 Guidance.
CONTRACT_CERTIFICATE = 1  # energy attribute certificate 绿证
CONTRACT_DIRECT = 2  # direct contract 绿电直购合同
CONTRACT_SUPPLIER = 3  # supplier-specific factor

# Whether the feed water's enthalpy is deducted from steam.
STEAM_DEDUCTED = 1  # 24 industry guidelines 2013-2015: enthalpy - 83.74 kJ/kg
STEAM_FULL = 2  # GB/T 32151.34-2024 eq. (13): the enthalpy itself

# - energy balances 能源平衡表

# Rows of a provincial energy balance (China Energy Statistical Yearbook), one column is one energy kind.
BALANCE_SUPPLY = 0  # 可供本地区消费的能源量
BALANCE_TRANSFORMATION = 1  # 加工转换投入(-)产出(+)量
BALANCE_THERMAL_POWER = 2  # 火力发电
BALANCE_HEAT_SUPPLY = 3  # 供热
BALANCE_COAL_WASHING = 4  # 洗选煤
BALANCE_COKING = 5  # 炼焦
BALANCE_REFINING = 6  # 炼油
BALANCE_GAS_WORKS = 7  # 制气
BALANCE_COKE_REINPUT = 8  # 焦炭再投入量
BALANCE_BRIQUETTES = 9  # 煤制品加工
BALANCE_LOSS = 10  # 损失量
BALANCE_FINAL = 11  # 终端消费量
BALANCE_AGRICULTURE = 12  # 农、林、牧、渔、水利业
BALANCE_INDUSTRY = 13  # 工业
BALANCE_INDUSTRY_NON_ENERGY = 14  # 用作原料、材料
BALANCE_CONSTRUCTION = 15  # 建筑业
BALANCE_TRANSPORT = 16  # 交通运输、仓储和邮政业
BALANCE_TRADE = 17  # 批发、零售业和住宿、餐饮业
BALANCE_RESIDENTIAL = 18  # 生活消费
BALANCE_OTHER = 19  # 其他
BALANCE_STATISTICAL_DIFFERENCE = 20  # 平衡差额
BALANCE_ROWS = 21

# --------------------------------------------------------------------------------- inventory

# - categories

# Enough for any category code and its NUL.
CATEGORY_TEXT_MAX = 16

# - lines 排放结果

# Positions in tanhe_line.factors (the first six as in energy.h); unused: factor.property 0.
LINE_NCV = 0
LINE_CARBON_CONTENT = 1
LINE_OXIDATION = 2
LINE_EF_CO2 = 3
LINE_EF_CH4 = 4
LINE_EF_N2O = 5
LINE_COAL = 6
LINE_GWP_CH4 = 7
LINE_GWP_N2O = 8
LINE_GWP_FGAS = 9
LINE_FACTORS = 10

# How a line was computed (tanhe_line.method).
METHOD_COMBUSTION = 1  # fuel combustion
METHOD_ELECTRICITY = 2  # purchased electricity, location based
METHOD_HEAT = 3  # purchased heat
METHOD_GAS = 4  # the amount is itself a mass of gas
METHOD_FACTOR = 5  # amount x measured emission factors

# - views

VIEW_IPCC = 1  # sectors of IPCC 2006: 1 energy, 2 IPPU, 3 AFOLU, 4 waste, 5 other
VIEW_PROVINCIAL = 2  # five sectors of the provincial guideline, listed below
PROVINCIAL_ENERGY = 1  # 能源活动
PROVINCIAL_INDUSTRY = 2  # 工业生产过程
PROVINCIAL_AGRICULTURE = 3  # 农业
PROVINCIAL_LAND = 4  # 土地利用变化和林业
PROVINCIAL_WASTE = 5  # 废弃物处理
PROVINCIAL_NONE = 6  # not in the guideline's sectors (IPCC sector 5, or a bare 3)

# ------------------------------------------------------------------------------------- meter

# Tariffs 费率: sharp 尖, peak 峰, flat 平, valley 谷, deep valley 深谷, or what the caller makes of 0 to 4.
METER_TARIFFS = 5

# Bytes of a saved state.
METER_BYTES = 136

# In a schedule: no factor is known for this time.
METER_UNKNOWN = -1

# What becomes of the CO2 of a reading's counts when several factors held since the reading before.
METER_PEND = 0  # pending: when the counts came is not known
METER_SPREAD = 1  # the counts are taken to have come evenly, each a whole one: an assumption

# What a reading met; bits of tanhe_meter_report.flags.
METER_GAP = 1  # more than gap_s since the reading before 间断
METER_STEPPED_BACK = 2  # the clock went back by more than clock_tolerance_s 时钟回拨
METER_ROLLED_OVER = 4  # the register passed its end and went on from 0 翻转
METER_PENDING = 8  # the CO2 of some of the counts is pending 待定
METER_WAS_SPREAD = 16  # the counts were spread over several factors 按时间分摊
