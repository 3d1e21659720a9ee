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
ECHOICE = -6  # only a range is printed, or editions differ; the caller must choose 仅有区间或版本不一，须选择
EZERO = -7  # a denominator is zero 分母为零
ERANGE = -8  # the result does not fit its type 结果溢出
ESIZE = -9  # the caller's buffer is too small 缓冲区不足
EFORMAT = -10  # these bytes are not what they should be 数据格式错误
ESYNTAX = -11  # malformed text 文本语法错误
EENCODING = -12  # not UTF-8, or a NUL byte 编码错误
EDUPLICATE = -13  # two rows or columns of one key 重复
EMISSING = -14  # a required column or field is missing 缺少必需项
ECONFLICT = -15  # two things that do not go together, such as objects of other settings 彼此矛盾
ESTATE = -16  # a physical state outside the printed table 状态超出表列范围
EJUMP = -17  # a register stands where it cannot have come to 读数跳变

# Length argument of a NUL-terminated text.
NUL = 2**64 - 1  # (size_t)-1

# Languages of names.
ENGLISH = 0  # English name, for people
CHINESE = 1  # 中文名称
KEY = 2  # ASCII key, for files: lower case, digits, underscores
BREAK = 2  # done, but the definition changed between the two: not comparable 口径变化，不可比

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
DIMENSION_TRIP = 37  # trips of persons 人次
DIMENSION_DEGREE_DAY = 38  # 度日
UNIT_TRIP = 126  # trip 人次
UNIT_DEGC_D = 169  # degC_d ℃·天, a degree day

# Transport and buildings 交通、建筑.
UNIT_PKM_PER_TKM = unit_per(UNIT_PKM, UNIT_TKM)
UNIT_TKM_PER_PKM = unit_per(UNIT_TKM, UNIT_PKM)
UNIT_1E6_TKM = unit_times_10_power(UNIT_TKM, 6)
UNIT_TCE_PER_1E6_TKM = unit_per(UNIT_TCE, UNIT_1E6_TKM)
UNIT_TCE_PER_A = unit_per(UNIT_TCE, UNIT_A)
UNIT_KGCO2_PER_KG = unit_per(UNIT_KGCO2, UNIT_KG)
UNIT_KGCO2_PER_TRIP = unit_per(UNIT_KGCO2, UNIT_TRIP)
UNIT_G_PER_KWH = unit_per(UNIT_G, UNIT_KWH)
UNIT_PERSON_PER_HOUSEHOLD = unit_per(UNIT_PERSON, UNIT_HOUSEHOLD)

# Land 土地.
UNIT_KGC_PER_HA_A = unit_per(UNIT_KGC, UNIT_HA_A)
UNIT_KGN2O_PER_HA_A = unit_per(UNIT_KGN2O, UNIT_HA_A)
UNIT_GCO2_PER_KG = unit_per(UNIT_GCO2, UNIT_KG)
UNIT_KG_PER_TREE = unit_per(UNIT_KG, UNIT_TREE)
UNIT_M3_PER_HA = unit_per(UNIT_M3, UNIT_HA)
UNIT_KGN_PER_HEAD_A = unit_per(UNIT_KGN, UNIT_HEAD_A)

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
VEHICLE_BUS = 4004  # 客车
VEHICLE_HEAVY_TRUCK = 4005  # 重型货车
VEHICLE_MOTORCYCLE = 4006  # 摩托车
VEHICLE_SMALL_BUS = 4007  # 微型、小型载客汽车
VEHICLE_MEDIUM_BUS = 4008  # 中型载客汽车
VEHICLE_LARGE_BUS = 4009  # 大型载客汽车
VEHICLE_TRANSIT_BUS = 4010  # 公交车
VEHICLE_TAXI = 4011  # 出租车
VEHICLE_LIGHT_TRUCK = 4012  # 微型、轻型载货汽车
VEHICLE_MEDIUM_TRUCK = 4013  # 中型载货汽车
VEHICLE_LIGHT_DUTY_VEHICLE = 4014  # 轻型车

# Passenger turnover by means 旅客周转量.
TURNOVER_RAIL_PASSENGER = 4101  # 铁路旅客
TURNOVER_ROAD_PASSENGER = 4102  # 公路旅客（营业性）
TURNOVER_WATER_BERTH = 4103  # 水运旅客（铺位）
TURNOVER_WATER_SEAT = 4104  # 水运旅客（座位）
TURNOVER_WATER_DIRECT = 4105  # 水运旅客（原交通部直属水运企业）
TURNOVER_AIR_DOMESTIC_ADULT = 4106  # 民航国内航线成人旅客（72千克）
TURNOVER_AIR_INTERNATIONAL_ADULT = 4107  # 民航国际航线成人旅客（75千克）
TURNOVER_AIR_ADULT = 4108  # 民航成人旅客（含行李90千克）
TURNOVER_AIR_CHILD = 4109  # 民航儿童旅客
TURNOVER_AIR_INFANT = 4110  # 民航婴儿旅客
TURNOVER_AIR_ALL = 4111  # 民航全体旅客均值
TURNOVER_ROAD_RESEARCH = 4112  # 公路旅客（能耗等效研究值，非官方）
TURNOVER_TKM = 4113  # 已折算为吨公里的旅客

# Means and engines of freight 货运方式.
FREIGHT_GASOLINE_TRUCK_2T = 4201  # 轻型汽油货车运输（载重2t）
FREIGHT_GASOLINE_TRUCK_8T = 4202  # 中型汽油货车运输（载重8t）
FREIGHT_GASOLINE_TRUCK_10T = 4203  # 重型汽油货车运输（载重10t）
FREIGHT_GASOLINE_TRUCK_18T = 4204  # 重型汽油货车运输（载重18t）
FREIGHT_DIESEL_TRUCK_2T = 4205  # 轻型柴油货车运输（载重2t）
FREIGHT_DIESEL_TRUCK_8T = 4206  # 中型柴油货车运输（载重8t）
FREIGHT_DIESEL_TRUCK_10T = 4207  # 重型柴油货车运输（载重10t）
FREIGHT_DIESEL_TRUCK_18T = 4208  # 重型柴油货车运输（载重18t）
FREIGHT_DIESEL_TRUCK_30T = 4209  # 重型柴油货车运输（载重30t）
FREIGHT_DIESEL_TRUCK_46T = 4210  # 重型柴油货车运输（载重46t）
FREIGHT_RAIL_ELECTRIC = 4211  # 电力机车运输
FREIGHT_RAIL_DIESEL = 4212  # 内燃机车运输
FREIGHT_RAIL_MEAN = 4213  # 铁路运输（中国市场平均）
FREIGHT_TANKER_2000T = 4214  # 液货船运输（载重2000t）
FREIGHT_BULK_SHIP_2500T = 4215  # 干散货船运输（载重2500t）
FREIGHT_CONTAINER_SHIP_200TEU = 4216  # 集装箱船运输（载重200TEU）
FREIGHT_TOOL12_LIGHT = 4221  # 公路轻型车（TOOL12）
FREIGHT_TOOL12_HEAVY = 4222  # 公路重型车（TOOL12）
FREIGHT_TOOL12_RAIL = 4223  # 铁路（TOOL12）
FREIGHT_MARINE_DIESEL_ENGINE = 4231  # 船用柴油机
FREIGHT_AUXILIARY_ENGINE = 4232  # 船舶辅机
FREIGHT_DIESEL_LOCOMOTIVE = 4233  # 内燃机车

# Published levels, changes and targets of transport 交通指标.
TRANSPORT_OPERATING_TRANSPORT = 4301  # 营运交通工具单位换算周转量碳排放强度
TRANSPORT_CO2 = 4302  # 交通运输二氧化碳排放强度
TRANSPORT_TRUCK_CO2 = 4303  # 营运货车二氧化碳排放强度
TRANSPORT_SHIP_CO2 = 4304  # 营运船舶二氧化碳排放强度
TRANSPORT_PORT_CO2 = 4305  # 港口生产二氧化碳排放强度
TRANSPORT_RAILWAY = 4306  # 铁路单位运输工作量综合能耗
TRANSPORT_RAILWAY_ENERGY = 4307  # 铁路能源消耗
TRANSPORT_AVIATION_FUEL = 4308  # 民航每吨公里油耗
TRANSPORT_BUS_NEV_SHARE = 4309  # 公交车新能源占比
TRANSPORT_TAXI_NEV_SHARE = 4310  # 出租车新能源占比
TRANSPORT_NEW_CLEAN_VEHICLE_SHARE = 4311  # 当年新增新能源、清洁能源交通工具比例
TRANSPORT_PUBLIC_TRANSPORT_MOTORISED_SHARE = 4312  # 公共交通占机动化出行比例
TRANSPORT_GREEN_TRAVEL_SHARE = 4313  # 绿色出行比例
TRANSPORT_PUBLIC_CHARGERS = 4314  # 公共充电桩
TRANSPORT_GREEN_TRAVEL_ASSESSMENT = 4315  # 绿色出行创建考核得分
TRANSPORT_SHORE_POWER = 4316  # 靠港船舶岸电用电量
TRANSPORT_METRO_TRIP = 4317  # 地铁出行
TRANSPORT_UREA = 4318  # 尾气净化尿素
TRANSPORT_OIL_SPLIT_GASOLINE_INDUSTRY = 4321  # 工业、建筑业、商业汽油划入交通
TRANSPORT_OIL_SPLIT_DIESEL_INDUSTRY = 4322  # 工业、建筑业、商业柴油划入交通
TRANSPORT_OIL_SPLIT_GASOLINE_RESIDENTIAL = 4323  # 居民生活汽油划入交通
TRANSPORT_OIL_SPLIT_DIESEL_RESIDENTIAL = 4324  # 居民生活柴油划入交通

# Buildings of GB/T 51161 民用建筑.
BUILDING_GOV_OFFICE = 5001  # 党政机关办公建筑
BUILDING_BIZ_OFFICE = 5002  # 商业办公建筑
BUILDING_FIVE_STAR_HOTEL = 5003  # 五星级宾馆酒店
BUILDING_FOUR_STAR_HOTEL = 5004  # 四星级宾馆酒店
BUILDING_THREE_STAR_HOTEL = 5005  # 三星级及以下宾馆酒店
BUILDING_DEPT_STORE = 5006  # 一般百货店
BUILDING_SHOPPING_CENTRE = 5007  # 一般购物中心
BUILDING_SUPERMARKET = 5008  # 一般超市
BUILDING_RESTAURANT = 5009  # 餐饮店
BUILDING_SHOP = 5010  # 一般商铺
BUILDING_LARGE_DEPT_STORE = 5011  # 大型百货店
BUILDING_LARGE_SHOPPING_CENTRE = 5012  # 大型购物中心
BUILDING_LARGE_SUPERMARKET = 5013  # 大型超市
BUILDING_PARKING_OFFICE = 5014  # 机动车停车库（办公建筑）
BUILDING_PARKING_HOTEL = 5015  # 机动车停车库（宾馆酒店建筑）
BUILDING_PARKING_MALL = 5016  # 机动车停车库（商场建筑）
BUILDING_HOUSEHOLD_ELECTRICITY = 5021  # 居住建筑综合电耗
BUILDING_HOUSEHOLD_GAS = 5022  # 居住建筑燃气消耗
BUILDING_HOUSEHOLD = 5023  # 居住建筑户
BUILDING_HEATING = 5024  # 建筑耗热量
BUILDING_OFFICE = 5031  # 办公建筑
BUILDING_HOTEL = 5032  # 宾馆酒店建筑
BUILDING_MALL = 5033  # 商场建筑

# Climate and the subjects of GB 55015 and EDGE 气候、新建建筑.
BUILDING_CLIMATE = 5101  # 建筑气候区
BUILDING_OFFICE_LT20K = 5102  # 办公建筑（面积<20000m2）
BUILDING_OFFICE_GE20K = 5103  # 办公建筑（面积≥20000m2）
BUILDING_HOTEL_LT20K = 5104  # 旅馆建筑（面积<20000m2）
BUILDING_HOTEL_GE20K = 5105  # 旅馆建筑（面积≥20000m2）
BUILDING_RETAIL = 5106  # 商业建筑
BUILDING_HOSPITAL = 5107  # 医院建筑
BUILDING_EDU_TEACHING = 5108  # 学校建筑（教学楼、图书馆）
BUILDING_EDU_OTHER = 5109  # 学校建筑（其他）
BUILDING_RESIDENTIAL_HEATING = 5110  # 新建居住建筑供暖
BUILDING_RESIDENTIAL_COOLING = 5111  # 新建居住建筑供冷
BUILDING_NEW_RESIDENTIAL_ENERGY_CUT = 5121  # 新建居住建筑平均设计能耗降低比例
BUILDING_NEW_PUBLIC_ENERGY_CUT = 5122  # 新建公共建筑平均设计能耗降低比例
BUILDING_RESIDENTIAL_SAVING_RATE = 5123  # 居住建筑平均节能率
BUILDING_PUBLIC_SAVING_RATE = 5124  # 公共建筑平均节能率
BUILDING_NEW_BUILDING_CO2_CUT = 5125  # 新建建筑碳排放强度平均降低比例
BUILDING_NEW_BUILDING_CO2_CUT_PER_AREA = 5126  # 新建建筑碳排放强度平均降低值
BUILDING_LARGE_PUBLIC_BUILDING = 5127  # 大型公共建筑面积
BUILDING_CLASS_JIA_SINGLE = 5128  # 甲类公共建筑单栋面积
BUILDING_CLASS_JIA_GROUP = 5129  # 甲类公共建筑群总面积
BUILDING_PV_MODULE = 5130  # 光伏组件
BUILDING_PV_POLY = 5131  # 多晶硅光伏组件
BUILDING_PV_MONO = 5132  # 单晶硅光伏组件
BUILDING_PV_THIN = 5133  # 薄膜光伏组件
BUILDING_SOLAR_COLLECTOR = 5134  # 太阳能集热器
BUILDING_NEW_BUILDING = 5135  # 新建建筑
BUILDING_EDGE_ENERGY = 5141  # EDGE认证运行能耗节约
BUILDING_EDGE_WATER = 5142  # EDGE认证节水
BUILDING_EDGE_MATERIALS = 5143  # EDGE认证建材隐含能耗（碳）节约
BUILDING_EDGE_ADVANCED_ENERGY = 5144  # EDGE Advanced认证现场节能

# Building materials 建材.
MATERIAL_CEMENT = 5201  # 普通硅酸盐水泥（市场平均）
MATERIAL_CONCRETE_C30 = 5202  # C30混凝土
MATERIAL_CONCRETE_C50 = 5203  # C50混凝土
MATERIAL_LIME = 5204  # 石灰生产（市场平均）
MATERIAL_SLAKED_LIME = 5205  # 消石灰（熟石灰、氢氧化钙）
MATERIAL_GYPSUM = 5206  # 天然石膏
MATERIAL_SAND = 5207  # 砂（f=1.6~3.0）
MATERIAL_GRAVEL = 5208  # 碎石（d=10mm~30mm）
MATERIAL_SHALE = 5209  # 页岩石
MATERIAL_CLAY = 5210  # 黏土
MATERIAL_CONCRETE_BRICK = 5211  # 混凝土砖（240mm×115mm×90mm）
MATERIAL_FLY_ASH_BRICK = 5212  # 蒸压粉煤灰砖（240mm×115mm×53mm）
MATERIAL_SINTERED_FLY_ASH_BRICK = 5213  # 烧结粉煤灰实心砖（掺入量50%）
MATERIAL_SHALE_SOLID_BRICK = 5214  # 页岩实心砖
MATERIAL_SHALE_HOLLOW_BRICK = 5215  # 页岩空心砖
MATERIAL_CLAY_HOLLOW_BRICK = 5216  # 黏土空心砖
MATERIAL_GANGUE_SOLID_BRICK = 5217  # 煤矸石实心砖（90%掺入量）
MATERIAL_GANGUE_HOLLOW_BRICK = 5218  # 煤矸石空心砖（90%掺入量）
MATERIAL_STEELMAKING_PIG_IRON = 5219  # 炼钢生铁
MATERIAL_FOUNDRY_PIG_IRON = 5220  # 铸造生铁
MATERIAL_FERROALLOY = 5221  # 炼钢用铁合金（市场平均）
MATERIAL_CONVERTER_STEEL = 5222  # 转炉碳钢
MATERIAL_ELECTRIC_FURNACE_STEEL = 5223  # 电炉碳钢
MATERIAL_CARBON_STEEL = 5224  # 普通碳钢（市场平均）
MATERIAL_HOT_ROLLED_SMALL_SECTION = 5225  # 热轧碳钢小型型钢
MATERIAL_HOT_ROLLED_MEDIUM_SECTION = 5226  # 热轧碳钢中型型钢
MATERIAL_HOT_ROLLED_RAIL_BEAM_BILLET = 5227  # 热轧碳钢大型轨梁（方圆坯、管坯）
MATERIAL_HOT_ROLLED_RAIL_BEAM_HEAVY = 5228  # 热轧碳钢大型轨梁（重轨、普通型钢）
MATERIAL_HOT_ROLLED_PLATE = 5229  # 热轧碳钢中厚板
MATERIAL_HOT_ROLLED_H_BEAM = 5230  # 热轧碳钢H钢
MATERIAL_HOT_ROLLED_WIDE_STRIP = 5231  # 热轧碳钢宽带钢
MATERIAL_HOT_ROLLED_REBAR = 5232  # 热轧碳钢钢筋
MATERIAL_HOT_ROLLED_WIRE_ROD = 5233  # 热轧碳钢高线材
MATERIAL_HOT_ROLLED_BAR = 5234  # 热轧碳钢棒材
MATERIAL_SPIRAL_SAW_PIPE = 5235  # 螺旋埋弧焊管
MATERIAL_LARGE_LONGITUDINAL_SAW_PIPE = 5236  # 大口径埋弧焊直缝钢管
MATERIAL_WELDED_PIPE = 5237  # 焊接直缝钢管
MATERIAL_HOT_ROLLED_SEAMLESS_PIPE = 5238  # 热轧碳钢无缝钢管
MATERIAL_COLD_DRAWN_SEAMLESS_PIPE = 5239  # 冷轧冷拔碳钢无缝钢管
MATERIAL_HOT_DIP_GALVANISED_COIL = 5240  # 碳钢热镀锌板卷
MATERIAL_ELECTRO_GALVANISED_COIL = 5241  # 碳钢电镀锌板卷
MATERIAL_TINPLATE_COIL = 5242  # 碳钢电镀锡板卷
MATERIAL_PICKLED_COIL = 5243  # 酸洗板卷
MATERIAL_COLD_ROLLED_COIL = 5244  # 冷轧碳钢板卷
MATERIAL_FULL_HARD_COIL = 5245  # 冷硬碳钢板卷
MATERIAL_FLAT_GLASS = 5246  # 平板玻璃
MATERIAL_ALUMINIUM = 5247  # 电解铝（全国平均电网电力）
MATERIAL_ALUMINIUM_SHEET = 5248  # 铝板带
MATERIAL_WINDOW_ALUMINIUM_PRIMARY = 5249  # 断桥铝合金窗（100%原生铝型材）
MATERIAL_WINDOW_ALUMINIUM_70_30 = 5250  # 断桥铝合金窗（原生铝:再生铝=7:3）
MATERIAL_WINDOW_ALUMINIUM_WOOD_PRIMARY = 5251  # 铝木复合窗（100%原生铝型材）
MATERIAL_WINDOW_ALUMINIUM_WOOD_70_30 = 5252  # 铝木复合窗（原生铝:再生铝=7:3）
MATERIAL_WINDOW_COEXTRUDED = 5253  # 铝塑共挤窗
MATERIAL_WINDOW_PVC = 5254  # 塑钢窗
MATERIAL_PPR_PIPE = 5255  # 无规共聚聚丙烯管
MATERIAL_PE_PIPE = 5256  # 聚乙烯管
MATERIAL_PVC_PIPE = 5257  # 硬聚氯乙烯管
MATERIAL_POLYSTYRENE_FOAM = 5258  # 聚苯乙烯泡沫板
MATERIAL_ROCK_WOOL = 5259  # 岩棉板
MATERIAL_POLYURETHANE_FOAM = 5260  # 硬泡聚氨酯板
MATERIAL_ALUMINIUM_PLASTIC_PANEL = 5261  # 铝塑复合板
MATERIAL_COPPER_PLASTIC_PANEL = 5262  # 铜塑复合板
MATERIAL_COPPER_PANEL = 5263  # 铜单板
MATERIAL_POLYSTYRENE = 5264  # 普通聚苯乙烯
MATERIAL_LLDPE = 5265  # 线性低密度聚乙烯
MATERIAL_HDPE = 5266  # 高密度聚乙烯
MATERIAL_LDPE = 5267  # 低密度聚乙烯
MATERIAL_PVC = 5268  # 聚氯乙烯（市场平均）
MATERIAL_TAP_WATER = 5269  # 自来水
MATERIAL_CONCRETE = 5281  # 混凝土
MATERIAL_OTHER = 5282  # 其他建材
MATERIAL_COVERED = 5283  # 纳入计算的建材总重量占比
MATERIAL_CUT_OFF = 5284  # 可不计入的建材重量占比
MATERIAL_RECYCLED_FEEDSTOCK = 5285  # 再生原料按替代原生原料计的比例

# Public institutions 公共机构.
INSTITUTION_ENERGY_PER_AREA = 5301  # 公共机构单位建筑面积能耗
INSTITUTION_ENERGY_PER_CAPITA = 5302  # 公共机构人均综合能耗
INSTITUTION_WATER_PER_CAPITA = 5303  # 公共机构人均用水量
INSTITUTION_CO2_PER_AREA = 5304  # 公共机构单位建筑面积碳排放

# Data centres and projects 数据中心、项目.
DATACENTRE_PUE = 5321  # 数据中心电能利用效率（PUE）
DATACENTRE_PUE_NEW_LARGE = 5322  # 新增大型、超大型数据中心PUE
DATACENTRE_PUE_EXISTING = 5323  # 现有数据中心PUE
DATACENTRE_ENERGY = 5324  # 重点用能单位年综合能源消费量
DATACENTRE_EDGE_RACKS = 5325  # 边缘数据中心标准机架数
DATACENTRE_PROJECT_ENERGY = 5326  # 固定资产投资项目年综合能源消费量
DATACENTRE_PUE_GREEN = 5327  # 国家绿色数据中心PUE

# Plan targets of buildings 建筑规划目标.
BUILDING_RENEWABLE_SUBSTITUTION = 5341  # 城镇建筑可再生能源替代率
BUILDING_ROOFTOP_PV = 5342  # 新建公共机构建筑、新建厂房屋顶光伏覆盖率
BUILDING_STAR_GREEN_BUILDING = 5343  # 新增星级绿色建筑面积占比
BUILDING_PREFABRICATED = 5344  # 新建装配式建筑面积占比
BUILDING_GREEN_STANDARD = 5345  # 城镇新建民用建筑执行绿色建筑标准比例

# IPCC 2006 table 3.2.5: vehicle fuel, technology and driving condition.
VARIANT_GASOLINE_PRE_EURO_URBAN_COLD = 201  # 汽油，欧一前，市区冷启动
VARIANT_GASOLINE_PRE_EURO_URBAN_HOT = 202  # 汽油，欧一前，市区热态
VARIANT_GASOLINE_PRE_EURO_RURAL = 203  # 汽油，欧一前，郊区
VARIANT_GASOLINE_PRE_EURO_HIGHWAY = 204  # 汽油，欧一前，高速公路
VARIANT_GASOLINE_EURO1_URBAN_COLD = 205  # 汽油，欧一，市区冷启动
VARIANT_GASOLINE_EURO1_URBAN_HOT = 206  # 汽油，欧一，市区热态
VARIANT_GASOLINE_EURO1_RURAL = 207  # 汽油，欧一，郊区
VARIANT_GASOLINE_EURO1_HIGHWAY = 208  # 汽油，欧一，高速公路
VARIANT_GASOLINE_EURO2_URBAN_COLD = 209  # 汽油，欧二，市区冷启动
VARIANT_GASOLINE_EURO2_URBAN_HOT = 210  # 汽油，欧二，市区热态
VARIANT_GASOLINE_EURO2_RURAL = 211  # 汽油，欧二，郊区
VARIANT_GASOLINE_EURO2_HIGHWAY = 212  # 汽油，欧二，高速公路
VARIANT_GASOLINE_EURO3_URBAN_COLD = 213  # 汽油，欧三，市区冷启动
VARIANT_GASOLINE_EURO3_URBAN_HOT = 214  # 汽油，欧三，市区热态
VARIANT_GASOLINE_EURO3_RURAL = 215  # 汽油，欧三，郊区
VARIANT_GASOLINE_EURO3_HIGHWAY = 216  # 汽油，欧三，高速公路
VARIANT_GASOLINE_EURO4_URBAN_COLD = 217  # 汽油，欧四，市区冷启动
VARIANT_GASOLINE_EURO4_URBAN_HOT = 218  # 汽油，欧四，市区热态
VARIANT_GASOLINE_EURO4_RURAL = 219  # 汽油，欧四，郊区
VARIANT_GASOLINE_EURO4_HIGHWAY = 220  # 汽油，欧四，高速公路
VARIANT_DIESEL_PRE_EURO_URBAN_COLD = 221  # 柴油，欧一前，市区冷启动
VARIANT_DIESEL_PRE_EURO_URBAN_HOT = 222  # 柴油，欧一前，市区热态
VARIANT_DIESEL_PRE_EURO_RURAL = 223  # 柴油，欧一前，郊区
VARIANT_DIESEL_PRE_EURO_HIGHWAY = 224  # 柴油，欧一前，高速公路
VARIANT_DIESEL_EURO1_URBAN_COLD = 225  # 柴油，欧一，市区冷启动
VARIANT_DIESEL_EURO1_URBAN_HOT = 226  # 柴油，欧一，市区热态
VARIANT_DIESEL_EURO1_RURAL = 227  # 柴油，欧一，郊区
VARIANT_DIESEL_EURO1_HIGHWAY = 228  # 柴油，欧一，高速公路
VARIANT_DIESEL_EURO2_URBAN_COLD = 229  # 柴油，欧二，市区冷启动
VARIANT_DIESEL_EURO2_URBAN_HOT = 230  # 柴油，欧二，市区热态
VARIANT_DIESEL_EURO2_RURAL = 231  # 柴油，欧二，郊区
VARIANT_DIESEL_EURO2_HIGHWAY = 232  # 柴油，欧二，高速公路
VARIANT_DIESEL_EURO3_URBAN_COLD = 233  # 柴油，欧三，市区冷启动
VARIANT_DIESEL_EURO3_URBAN_HOT = 234  # 柴油，欧三，市区热态
VARIANT_DIESEL_EURO3_RURAL = 235  # 柴油，欧三，郊区
VARIANT_DIESEL_EURO3_HIGHWAY = 236  # 柴油，欧三，高速公路
VARIANT_DIESEL_EURO4_URBAN_COLD = 237  # 柴油，欧四，市区冷启动
VARIANT_DIESEL_EURO4_URBAN_HOT = 238  # 柴油，欧四，市区热态
VARIANT_DIESEL_EURO4_RURAL = 239  # 柴油，欧四，郊区
VARIANT_DIESEL_EURO4_HIGHWAY = 240  # 柴油，欧四，高速公路
VARIANT_LPG_PRE_ECE_URBAN_COLD = 241  # 液化石油气，ECE前，市区冷启动
VARIANT_LPG_PRE_ECE_URBAN_HOT = 242  # 液化石油气，ECE前，市区热态
VARIANT_LPG_PRE_ECE_RURAL = 243  # 液化石油气，ECE前，郊区
VARIANT_LPG_PRE_ECE_HIGHWAY = 244  # 液化石油气，ECE前，高速公路
VARIANT_LPG_EURO1_URBAN_COLD = 245  # 液化石油气，欧一，市区冷启动
VARIANT_LPG_EURO1_URBAN_HOT = 246  # 液化石油气，欧一，市区热态
VARIANT_LPG_EURO1_RURAL = 247  # 液化石油气，欧一，郊区
VARIANT_LPG_EURO1_HIGHWAY = 248  # 液化石油气，欧一，高速公路
VARIANT_LPG_EURO2_URBAN_COLD = 249  # 液化石油气，欧二，市区冷启动
VARIANT_LPG_EURO2_URBAN_HOT = 250  # 液化石油气，欧二，市区热态
VARIANT_LPG_EURO2_RURAL = 251  # 液化石油气，欧二，郊区
VARIANT_LPG_EURO2_HIGHWAY = 252  # 液化石油气，欧二，高速公路
VARIANT_LPG_EURO3_UP_URBAN_COLD = 253  # 液化石油气，欧三及以后，市区冷启动
VARIANT_LPG_EURO3_UP_URBAN_HOT = 254  # 液化石油气，欧三及以后，市区热态
VARIANT_LPG_EURO3_UP_RURAL = 255  # 液化石油气，欧三及以后，郊区
VARIANT_LPG_EURO3_UP_HIGHWAY = 256  # 液化石油气，欧三及以后，高速公路
VARIANT_GASOLINE_ALL_TECHNOLOGIES_URBAN_COLD = 257  # 汽油，全部技术，市区冷启动
VARIANT_GASOLINE_ALL_TECHNOLOGIES_URBAN_HOT = 258  # 汽油，全部技术，市区热态
VARIANT_GASOLINE_ALL_TECHNOLOGIES_RURAL = 259  # 汽油，全部技术，郊区
VARIANT_GASOLINE_ALL_TECHNOLOGIES_HIGHWAY = 260  # 汽油，全部技术，高速公路
VARIANT_DIESEL_UNDER_16T_URBAN_COLD = 261  # 柴油，16t以下，市区冷启动
VARIANT_DIESEL_UNDER_16T_URBAN_HOT = 262  # 柴油，16t以下，市区热态
VARIANT_DIESEL_UNDER_16T_RURAL = 263  # 柴油，16t以下，郊区
VARIANT_DIESEL_UNDER_16T_HIGHWAY = 264  # 柴油，16t以下，高速公路
VARIANT_DIESEL_OVER_16T_URBAN_COLD = 265  # 柴油，16t以上，市区冷启动
VARIANT_DIESEL_OVER_16T_URBAN_HOT = 266  # 柴油，16t以上，市区热态
VARIANT_DIESEL_OVER_16T_RURAL = 267  # 柴油，16t以上，郊区
VARIANT_DIESEL_OVER_16T_HIGHWAY = 268  # 柴油，16t以上，高速公路
VARIANT_DIESEL_URBAN_BUS_COACH_URBAN_COLD = 269  # 柴油，城市公交和长途客车，市区冷启动
VARIANT_DIESEL_URBAN_BUS_COACH_URBAN_HOT = 270  # 柴油，城市公交和长途客车，市区热态
VARIANT_DIESEL_URBAN_BUS_COACH_RURAL = 271  # 柴油，城市公交和长途客车，郊区
VARIANT_DIESEL_URBAN_BUS_COACH_HIGHWAY = 272  # 柴油，城市公交和长途客车，高速公路
VARIANT_CNG_PRE_EURO4_URBAN_COLD = 273  # 压缩天然气，欧四前，市区冷启动
VARIANT_CNG_PRE_EURO4_URBAN_HOT = 274  # 压缩天然气，欧四前，市区热态
VARIANT_CNG_PRE_EURO4_RURAL = 275  # 压缩天然气，欧四前，郊区
VARIANT_CNG_PRE_EURO4_HIGHWAY = 276  # 压缩天然气，欧四前，高速公路
VARIANT_CNG_EURO4_UP_URBAN_COLD = 277  # 压缩天然气，欧四及以后，市区冷启动
VARIANT_CNG_EURO4_UP_URBAN_HOT = 278  # 压缩天然气，欧四及以后，市区热态
VARIANT_CNG_EURO4_UP_RURAL = 279  # 压缩天然气，欧四及以后，郊区
VARIANT_CNG_EURO4_UP_HIGHWAY = 280  # 压缩天然气，欧四及以后，高速公路
VARIANT_GASOLINE_UNDER_50CC_URBAN_COLD = 281  # 汽油，50cc以下，市区冷启动
VARIANT_GASOLINE_UNDER_50CC_URBAN_HOT = 282  # 汽油，50cc以下，市区热态
VARIANT_GASOLINE_UNDER_50CC_RURAL = 283  # 汽油，50cc以下，郊区
VARIANT_GASOLINE_UNDER_50CC_HIGHWAY = 284  # 汽油，50cc以下，高速公路
VARIANT_GASOLINE_OVER_50CC_2STROKE_URBAN_COLD = 285  # 汽油，50cc以上，二冲程，市区冷启动
VARIANT_GASOLINE_OVER_50CC_2STROKE_URBAN_HOT = 286  # 汽油，50cc以上，二冲程，市区热态
VARIANT_GASOLINE_OVER_50CC_2STROKE_RURAL = 287  # 汽油，50cc以上，二冲程，郊区
VARIANT_GASOLINE_OVER_50CC_2STROKE_HIGHWAY = 288  # 汽油，50cc以上，二冲程，高速公路
VARIANT_GASOLINE_OVER_50CC_4STROKE_URBAN_COLD = 289  # 汽油，50cc以上，四冲程，市区冷启动
VARIANT_GASOLINE_OVER_50CC_4STROKE_URBAN_HOT = 290  # 汽油，50cc以上，四冲程，市区热态
VARIANT_GASOLINE_OVER_50CC_4STROKE_RURAL = 291  # 汽油，50cc以上，四冲程，郊区
VARIANT_GASOLINE_OVER_50CC_4STROKE_HIGHWAY = 292  # 汽油，50cc以上，四冲程，高速公路

# US technology mix; kinds of published values.
VARIANT_US_CNG = 301  # 压缩天然气，美国技术构成
VARIANT_US_LNG = 302  # 液化天然气，美国技术构成
VARIANT_US_LPG = 303  # 液化石油气，美国技术构成
VARIANT_PER_FUEL = 311  # 按燃油质量
VARIANT_PER_WORK = 312  # 按做功量
VARIANT_MAIN_BUSINESS = 313  # 主营业务
VARIANT_SUBSTITUTION = 314  # 替代法
VARIANT_MEAN_MODE = 315  # 均值法
VARIANT_CITY_STUDY = 321  # 城市研究
VARIANT_JEC_WELL_TO_WHEELS = 322  # JEC全生命周期研究
VARIANT_AT_0_DEGC = 323  # 0℃、101.325kPa
VARIANT_AT_20_DEGC = 324  # 20℃、101.325kPa
VARIANT_PUBLIC_INSTITUTION = 325  # 公共机构
VARIANT_BUILDING_OPERATION = 326  # 建筑运行

# GB/T 51161, class and zone of public buildings.
VARIANT_A_SC_C = 401  # A类，严寒和寒冷地区
VARIANT_A_HSCW = 402  # A类，夏热冬冷地区
VARIANT_A_HSWW = 403  # A类，夏热冬暖地区
VARIANT_A_MILD = 404  # A类，温和地区
VARIANT_B_SC_C = 405  # B类，严寒和寒冷地区
VARIANT_B_HSCW = 406  # B类，夏热冬冷地区
VARIANT_B_HSWW = 407  # B类，夏热冬暖地区
VARIANT_B_MILD = 408  # B类，温和地区

# Climate zones and sub-zones.
VARIANT_SEVERE_COLD = 411  # 严寒地区
VARIANT_COLD = 412  # 寒冷地区
VARIANT_HSCW = 413  # 夏热冬冷地区
VARIANT_HSWW = 414  # 夏热冬暖地区
VARIANT_MILD = 415  # 温和地区
VARIANT_SEVERE_COLD_AND_COLD = 416  # 严寒和寒冷地区
VARIANT_OTHER_ZONES = 417  # 其他气候区
VARIANT_SC_A = 421  # 严寒A区
VARIANT_SC_B = 422  # 严寒B区
VARIANT_SC_C = 423  # 严寒C区
VARIANT_COLD_A = 424  # 寒冷A区
VARIANT_COLD_B = 425  # 寒冷B区
VARIANT_HSCW_A = 426  # 夏热冬冷A区
VARIANT_HSCW_B = 427  # 夏热冬冷B区
VARIANT_HSWW_A = 428  # 夏热冬暖A区
VARIANT_HSWW_B = 429  # 夏热冬暖B区
VARIANT_MILD_A = 430  # 温和A区
VARIANT_MILD_B = 431  # 温和B区
VARIANT_SC_AB = 432  # 严寒A、B区

# Corrections of GB/T 51161.
VARIANT_HOURS = 441  # 使用时间
VARIANT_DENSITY = 442  # 人员密度
VARIANT_OCCUPANCY = 443  # 入住率
VARIANT_ROOM_SHARE = 444  # 客房区面积比例

# Grades of data centres, energy review of projects.
VARIANT_GRADE1 = 451  # 1级
VARIANT_GRADE2 = 452  # 2级
VARIANT_GRADE3 = 453  # 3级
VARIANT_EXEMPT = 461  # 不单独进行节能审查
VARIANT_PROVINCIAL = 462  # 省级节能审查
VARIANT_NATIONAL = 463  # 国家节能审查
SOURCE_TURNOVER_CONVENTION = 35  # 换算周转量统计惯例
SOURCE_CAAC_STATISTICS = 36  # 民航统计公报与报告
SOURCE_TRANSPORT_PRACTICE = 37  # 交通核算常用取值
SOURCE_NRA_2024 = 39  # 2024年铁道统计公报
SOURCE_MOT_GREEN_TRANSPORT = 40  # 交通运输部 绿色交通“十四五”发展规划、绿色出行考核、统计
SOURCE_SC_ACTION_2024 = 41  # 2024—2025年节能降碳行动方案
SOURCE_XIANGTAN_PLAN_2023 = 42  # 湘潭市碳达峰实施方案 潭政发〔2023〕9号
SOURCE_MARINE_ENGINES_2016 = 43  # 环境科学 2016 37(10) 国产船用柴油机
SOURCE_SHANDONG_YEARBOOK_2006 = 44  # 山东统计年鉴2006
SOURCE_GUANGZHOU_METRO_2017 = 45  # 气候变化研究进展 2017 13(3) 广州地铁
SOURCE_IMO = 46  # 国际海事组织 MEPC.308(73)、温室气体研究
SOURCE_CDM_TOOL12 = 47  # 清洁发展机制 TOOL12 v01.1.0 货物运输
SOURCE_GB50176_2016 = 48  # GB 50176-2016 民用建筑热工设计规范
SOURCE_GBT51161_2016 = 49  # GB/T 51161-2016 民用建筑能耗标准
SOURCE_DB37T2672_2019 = 50  # DB37/T 2672-2019 山东公共机构能源消耗定额
SOURCE_PUBLIC_INSTITUTIONS_CN = 51  # “十四五”公共机构节约能源资源工作规划、统计调查制度
SOURCE_GB55015_2021 = 52  # GB 55015-2021 建筑节能与可再生能源利用通用规范
SOURCE_EDGE = 53  # 国际金融公司 EDGE 标准
SOURCE_GB40879_2021 = 54  # GB 40879-2021 数据中心能效限定值及能效等级
SOURCE_GREEN_DATACENTRE_2025 = 55  # 2025年国家绿色数据中心推荐通知
SOURCE_ENERGY_REVIEW = 56  # 固定资产投资项目节能审查和碳排放评价办法
SOURCE_FUEL_STANDARDS = 57  # GB 17930 车用汽油、GB 19147 车用柴油

# Trees and groups of species 树种、树种组.
TREE_ABIES_PICEA = 6001  # 冷杉云杉
TREE_CUNNINGHAMIA = 6002  # 杉木
TREE_CUPRESSUS = 6003  # 柏木
TREE_CUPRESSUS_FOKIENIA = 6004  # 柏木福建柏
TREE_LARIX = 6005  # 落叶松
TREE_PINUS_KORAIENSIS = 6006  # 红松
TREE_PINUS_MASSONIANA = 6007  # 马尾松
TREE_PINUS_MASSONIANA_YUNNANENSIS = 6008  # 马尾松云南松
TREE_PINUS_TABULAEFORMIS = 6009  # 油松
TREE_PINUS_ARMANDII = 6010  # 华山松
TREE_PINUS_SYLVESTRIS_MONGOLICA = 6011  # 樟子松
TREE_PINUS_ELLIOTTII = 6012  # 湿地松
TREE_PINUS_TAEDA = 6013  # 火炬松
TREE_EXOTIC_PINES = 6014  # 国外松
TREE_OTHER_PINES = 6015  # 其它松类
TREE_OTHER_FIRS = 6016  # 其它杉类
TREE_CRYPTOMERIA = 6017  # 柳杉
TREE_METASEQUOIA = 6018  # 水杉
TREE_TAXODIUM = 6019  # 池杉
TREE_TSUGA_CRYPTOMERIA_KETELEERIA = 6020  # 铁杉柳杉油杉
TREE_ACACIA = 6031  # 相思
TREE_BETULA = 6032  # 桦木
TREE_BETULA_POPULUS = 6033  # 桦木杨树
TREE_POPULUS = 6034  # 杨树
TREE_POPULUS_NIGRA = 6035  # 黑杨
TREE_CASTANOPSIS = 6036  # 栲类
TREE_CASTANOPSIS_EYREI = 6037  # 甜槠
TREE_CASTANOPSIS_SCLEROPHYLLA = 6038  # 苦槠
TREE_CYCLOBALANOPSIS_GLAUCA = 6039  # 青冈
TREE_QUERCUS_ACUTISSIMA = 6040  # 麻栎
TREE_QUERCUS = 6041  # 栎类
TREE_DECIDUOUS_OAKS = 6042  # 落叶栎类
TREE_CASUARINA = 6043  # 木麻黄
TREE_EUCALYPTUS = 6044  # 桉树
TREE_PHOEBE = 6045  # 楠木
TREE_ROBINIA = 6046  # 刺槐
TREE_SASSAFRAS = 6047  # 檫木
TREE_LIQUIDAMBAR = 6048  # 枫香
TREE_MELIA = 6049  # 楝树
TREE_SALIX = 6050  # 柳树
TREE_SCHIMA = 6051  # 木荷
TREE_PAULOWNIA = 6052  # 泡桐
TREE_CINNAMOMUM = 6053  # 樟树
TREE_SOFT_BROADLEAF = 6054  # 软阔类
TREE_HARD_BROADLEAF = 6055  # 硬阔类
TREE_MISCELLANEOUS = 6056  # 杂木
TREE_LUCIDOPHYLLOUS = 6057  # 常绿阔叶林
TREE_MIXED_CONIFER = 6058  # 针叶混
TREE_MIXED_BROADLEAF = 6059  # 阔叶混
TREE_MIXED_CONIFER_BROADLEAF = 6060  # 针阔混

# Forests 森林.
FOREST_TREES = 6101  # 乔木林
FOREST_BAMBOO = 6102  # 竹林
FOREST_ECONOMIC = 6103  # 经济林
FOREST_SHRUB = 6104  # 灌木林
FOREST_MOSO_BAMBOO = 6105  # 毛竹
FOREST_BAMBOO_FIR_BROADLEAF = 6106  # 8竹1杉1阔混交林
FOREST_SUBTROPICAL_HUMID = 6107  # 亚热带湿润林
FOREST_SUBTROPICAL_DRY = 6108  # 亚热带干旱林
FOREST_ASIA_CONIFER_NATURAL = 6109  # 亚洲温带天然针叶林
FOREST_ASIA_BROADLEAF_NATURAL = 6110  # 亚洲温带天然阔叶林
FOREST_ASIA_CONIFER_PLANTED = 6111  # 亚洲温带人工针叶林
FOREST_ASIA_BROADLEAF_PLANTED = 6112  # 亚洲温带人工阔叶林
FOREST_PLANTATION_CONIFER = 6113  # 亚热带针叶人工林
FOREST_PLANTATION_BROADLEAF = 6114  # 亚热带阔叶人工林
FOREST_TROPICAL_SUBTROPICAL = 6115  # 热带亚热带林
FOREST_TEMPERATE_BOREAL = 6116  # 温带寒带林
FOREST_ALL = 6117  # 森林
FOREST_CONVERSION = 6118  # 有林地转化
FOREST_BROADLEAF_DECIDUOUS = 6119  # 成熟落叶阔叶林
FOREST_NEEDLELEAF_EVERGREEN = 6120  # 成熟常绿针叶林
FOREST_URBAN_CROWN = 6131  # 城市树冠
FOREST_URBAN_HARDWOOD = 6132  # 城市阔叶树
FOREST_URBAN_PINE = 6133  # 城市松树
FOREST_PROJECT = 6141  # 林业碳汇项目

# Wetlands and soils 湿地、土壤.
LAND_WETLAND_MANAGED = 6201  # 内陆矿质土湿地（复湿、新建）
LAND_WETLAND_NATURAL = 6202  # 天然内陆矿质土湿地
LAND_WETLAND_REWETTED = 6203  # 复湿有机土
LAND_DRAINED_FOREST = 6204  # 排水有机土林地
LAND_DRAINED_CROPLAND = 6205  # 排水有机土耕地
LAND_WETLAND_CONSTRUCTED = 6206  # 人工湿地（污水处理）
LAND_POND = 6207  # 淡水和微咸水池塘
LAND_CANAL = 6208  # 渠道和沟渠
LAND_SALINE_POND = 6209  # 咸水池塘
LAND_RESERVOIR = 6210  # 水库
LAND_SOIL_HAC = 6221  # 高活性粘土
LAND_SOIL_LAC = 6222  # 低活性粘土
LAND_SOIL_SANDY = 6223  # 砂质土
LAND_SOIL_WETLAND = 6224  # 湿地土
LAND_CROPLAND = 6231  # 耕地
LAND_GRASSLAND = 6232  # 草地
LAND_RED_SOIL_TRIAL = 6233  # 南方红壤长期试验
LAND_SAWNWOOD = 6241  # 锯材
LAND_WOOD_PANEL = 6242  # 人造板
LAND_PAPER = 6243  # 纸和纸板
LAND_SOLIDWOOD = 6244  # 实木制品
LAND_ROUNDWOOD = 6245  # 工业原木
LAND_BURN_CROP_RESIDUE = 6251  # 秸秆露天焚烧
LAND_BURN_EXTRATROPICAL = 6252  # 温带寒带森林火
LAND_BURN_TROPICAL = 6253  # 热带森林火
LAND_BURN_SAVANNA = 6254  # 草原火

# Farming 农业.
FARM_RICE_SINGLE = 6301  # 单季稻
FARM_RICE_EARLY = 6302  # 双季早稻
FARM_RICE_LATE = 6303  # 双季晚稻
FARM_RICE = 6304  # 水稻
FARM_WHEAT = 6305  # 小麦
FARM_MAIZE = 6306  # 玉米
FARM_SOYBEAN = 6307  # 大豆
FARM_RAPESEED = 6308  # 油菜籽
FARM_PEANUT = 6309  # 花生
FARM_POTATO = 6310  # 薯类
FARM_COTTON = 6311  # 籽棉
FARM_VEGETABLE = 6312  # 蔬菜
FARM_TOBACCO = 6313  # 烟叶
FARM_N_INPUT = 6331  # 农用地氮输入
FARM_N_INPUT_RICE = 6332  # 稻田氮输入
FARM_N_SYNTHETIC = 6333  # 化肥氮
FARM_N_ORGANIC = 6334  # 有机肥氮
FARM_N_RESIDUE = 6335  # 秸秆还田氮
FARM_N_PASTURE = 6336  # 放牧粪尿氮
FARM_N_DEPOSITED = 6337  # 大气沉降氮
FARM_N_LEACHED = 6338  # 淋溶径流氮
FARM_DAIRY = 6351  # 奶牛
FARM_OTHER_CATTLE = 6352  # 非奶牛
FARM_BUFFALO = 6353  # 水牛
FARM_SHEEP = 6354  # 绵羊
FARM_GOAT = 6355  # 山羊
FARM_CAMEL = 6356  # 骆驼
FARM_HORSE = 6357  # 马
FARM_MULE = 6358  # 驴/骡
FARM_SWINE = 6359  # 猪
FARM_POULTRY = 6360  # 家禽
FARM_LIMESTONE = 6371  # 石灰石（施用）
FARM_DOLOMITE = 6372  # 白云石（施用）
FARM_UREA = 6373  # 尿素（施用）

# Forests 森林.
VARIANT_AGE_TO_20 = 501  # 林龄20年及以下
VARIANT_AGE_OVER_20 = 502  # 林龄20年以上
VARIANT_ABOVE_TO_125 = 503  # 地上生物量125t/ha及以下
VARIANT_ABOVE_OVER_125 = 504  # 地上生物量125t/ha以上
VARIANT_ABOVE_TO_20 = 505  # 地上生物量20t/ha及以下
VARIANT_ABOVE_OVER_20 = 506  # 地上生物量20t/ha以上
VARIANT_WOOD = 507  # 木材
VARIANT_FOLIAGE = 508  # 树叶
VARIANT_BROADLEAF = 509  # 阔叶
VARIANT_CONIFER = 510  # 针叶
VARIANT_SUBTROPICAL = 511  # 亚热带
VARIANT_WARM_TEMPERATE_MOIST = 512  # 暖温带湿润
VARIANT_BURNT_ON_SITE = 513  # 现地燃烧
VARIANT_BURNT_OFF_SITE = 514  # 异地燃烧
VARIANT_DECAYED = 515  # 分解
VARIANT_ERROR_10_TO_20 = 516  # 相对误差10%~20%
VARIANT_ERROR_20_TO_30 = 517  # 相对误差20%~30%
VARIANT_MOSO_1A = 521  # 毛竹1年生
VARIANT_MOSO_3A = 522  # 毛竹3年生
VARIANT_MOSO_5A = 523  # 毛竹5年生
VARIANT_MOSO_STEM_1A = 524  # 毛竹竹竿1年生
VARIANT_MOSO_STEM_3A = 525  # 毛竹竹竿3年生
VARIANT_MOSO_STEM_5A = 526  # 毛竹竹竿5年生
VARIANT_MOSO_BRANCH_1A = 527  # 毛竹竹枝1年生
VARIANT_MOSO_BRANCH_3A = 528  # 毛竹竹枝3年生
VARIANT_MOSO_BRANCH_5A = 529  # 毛竹竹枝5年生
VARIANT_MOSO_LEAF_1A = 530  # 毛竹竹叶1年生
VARIANT_MOSO_LEAF_3A = 531  # 毛竹竹叶3年生
VARIANT_MOSO_LEAF_5A = 532  # 毛竹竹叶5年生
VARIANT_MOSO_RHIZOME_1A = 533  # 毛竹竹鞭1年生
VARIANT_MOSO_RHIZOME_3A = 534  # 毛竹竹鞭3年生
VARIANT_MOSO_RHIZOME_5A = 535  # 毛竹竹鞭5年生
VARIANT_MOSO_STUMP_1A = 536  # 毛竹竹蔸1年生
VARIANT_MOSO_STUMP_3A = 537  # 毛竹竹蔸3年生
VARIANT_MOSO_STUMP_5A = 538  # 毛竹竹蔸5年生

# Wetlands and soils 湿地、土壤.
VARIANT_BOREAL = 541  # 寒带
VARIANT_TEMPERATE = 542  # 温带
VARIANT_TROPICAL = 543  # 热带
VARIANT_CONTINUOUS_INUNDATION = 544  # 温带，常年淹水
VARIANT_INTERMITTENT_INUNDATION = 545  # 温带，间歇淹水
VARIANT_NUTRIENT_POOR = 546  # 温带，贫营养
VARIANT_NUTRIENT_RICH = 547  # 温带，富营养
VARIANT_SURFACE_FLOW = 548  # 表面流
VARIANT_HORIZONTAL_FLOW = 549  # 水平潜流
VARIANT_VERTICAL_FLOW = 550  # 垂直潜流
VARIANT_LONG_TERM_CULTIVATED = 551  # 长期耕种
VARIANT_PADDY = 552  # 水田
VARIANT_PERENNIAL = 553  # 多年生作物
VARIANT_SET_ASIDE = 554  # 休耕（20年以下）
VARIANT_FULL_TILLAGE = 555  # 常规耕作
VARIANT_REDUCED_TILLAGE = 556  # 少耕
VARIANT_NO_TILL = 557  # 免耕
VARIANT_INPUT_LOW = 558  # 低投入
VARIANT_INPUT_MEDIUM = 559  # 中等投入
VARIANT_INPUT_HIGH = 560  # 高投入
VARIANT_INPUT_HIGH_MANURE = 561  # 高投入（施有机肥）
VARIANT_HIGH_GRAZING = 562  # 高强度放牧
VARIANT_SEVERELY_DEGRADED = 563  # 严重退化
VARIANT_IMPROVED = 564  # 改良
VARIANT_NPK = 565  # 氮磷钾肥
VARIANT_MANURE = 566  # 猪粪
VARIANT_NPK_MANURE = 567  # 氮磷钾肥加猪粪
VARIANT_NPK15_MANURE = 568  # 1.5倍氮磷钾肥加有机肥
VARIANT_NPK_STRAW = 569  # 氮磷钾肥加秸秆

# Rice 水稻.
VARIANT_RICE_NORTH = 581  # 水稻区，华北
VARIANT_RICE_EAST = 582  # 水稻区，华东
VARIANT_RICE_CENTRAL_SOUTH = 583  # 水稻区，中南华南（含湖南）
VARIANT_RICE_SOUTHWEST = 584  # 水稻区，西南
VARIANT_RICE_NORTHEAST = 585  # 水稻区，东北
VARIANT_RICE_NORTHWEST = 586  # 水稻区，西北
VARIANT_RICE_EAST_ASIA = 587  # 东亚
VARIANT_RICE_SOUTHEAST_ASIA = 588  # 东南亚
VARIANT_RICE_SOUTH_ASIA = 589  # 南亚
VARIANT_WATER_CONTINUOUS = 591  # 持续淹水
VARIANT_WATER_SINGLE = 592  # 一次排水
VARIANT_WATER_MULTIPLE = 593  # 多次排水
VARIANT_WATER_RAINFED = 594  # 雨养
VARIANT_WATER_DROUGHT = 595  # 易旱
VARIANT_WATER_DEEP = 596  # 深水
VARIANT_WATER_IRRIGATED = 597  # 灌溉（合计）
VARIANT_WATER_RAINFED_ALL = 598  # 雨养和深水（合计）
VARIANT_PRESEASON_SHORT = 601  # 种植前不淹水180天以下
VARIANT_PRESEASON_LONG = 602  # 种植前不淹水180天以上
VARIANT_PRESEASON_FLOODED = 603  # 种植前淹水30天以上
VARIANT_PRESEASON_OVER_365 = 604  # 种植前不淹水365天以上
VARIANT_PRESEASON_ALL = 605  # 种植前（合计）
VARIANT_ORGANIC_STRAW_SHORT = 611  # 秸秆，种植前30天内
VARIANT_ORGANIC_STRAW_LONG = 612  # 秸秆，种植前30天以上
VARIANT_ORGANIC_COMPOST = 613  # 堆肥
VARIANT_ORGANIC_FARMYARD = 614  # 农家肥
VARIANT_ORGANIC_GREEN = 615  # 绿肥

# Soil nitrogen and livestock 农用地氮、畜牧.
VARIANT_N2O_ZONE_1 = 621  # N2O区I
VARIANT_N2O_ZONE_2 = 622  # N2O区II
VARIANT_N2O_ZONE_3 = 623  # N2O区III
VARIANT_N2O_ZONE_4 = 624  # N2O区IV（含湖南）
VARIANT_N2O_ZONE_5 = 625  # N2O区V
VARIANT_N2O_ZONE_6 = 626  # N2O区VI
VARIANT_RICE_FLOODED = 627  # 中国稻田，持续淹水
VARIANT_RICE_REFLOODED = 628  # 中国稻田，淹水-排水-复水
VARIANT_RICE_MOIST = 629  # 中国稻田，淹水-排水-湿润
VARIANT_INTENSIVE = 631  # 规模化饲养
VARIANT_HOUSEHOLD_FED = 632  # 农户饲养
VARIANT_GRAZING = 633  # 放牧饲养
VARIANT_HIGH_PRODUCTIVITY = 634  # 高产
VARIANT_LOW_PRODUCTIVITY = 635  # 低产
VARIANT_MANURE_CENTRAL_SOUTH = 636  # 粪便管理区，中南（含湖南）
VARIANT_COOL = 637  # 冷气候
VARIANT_WARM = 638  # 暖气候
VARIANT_TEMPERATURE_15 = 641  # 年均气温15℃
VARIANT_TEMPERATURE_16 = 642  # 年均气温16℃
VARIANT_TEMPERATURE_17 = 643  # 年均气温17℃
VARIANT_TEMPERATURE_18 = 644  # 年均气温18℃
VARIANT_TEMPERATURE_19 = 645  # 年均气温19℃
VARIANT_TEMPERATURE_20 = 646  # 年均气温20℃
SOURCE_IPCC2006_V4 = 58  # 2006年IPCC国家温室气体清单指南 第4卷 农业、林业和其他土地利用
SOURCE_IPCC2019_V4 = 59  # 2006年IPCC指南2019修订版 第4卷
SOURCE_WETLANDS_2013 = 60  # 2006年IPCC指南2013年补充：湿地
SOURCE_EFDB_CHINA = 61  # IPCC排放因子数据库中的中国数值
SOURCE_FANG_2001 = 62  # Fang等 2001 Science 292:2320
SOURCE_ANHUI_2016 = 63  # 汲玉河等 2016 植物生态学报 40（安徽）
SOURCE_GUANGXI_2017 = 64  # 韩畅等 2017 生态学报 37(7):2282（广西）
SOURCE_TAOJIANG_2017 = 65  # 曹福明等 2017 生态学报 37(6):2005-2013（桃江毛竹）
SOURCE_ZHEJIANG_2016 = 66  # 李银等 2016 植物生态学报 40（浙江）
SOURCE_HUITONG_2016 = 67  # 杨立新等 2016 湖南林业科技 43(5)（会同）
SOURCE_GUANGDONG_2018 = 68  # 李洁华等 2018 生态科学 37(6)（广东）
SOURCE_AR_CM = 69  # AR-CM-001-V01、AR-CM-003-V01 碳汇造林、森林经营碳汇项目方法学
SOURCE_CCER_14_001 = 70  # CCER-14-001-V01 造林碳汇
SOURCE_PROVINCIAL_LAND_2011 = 71  # 省级温室气体清单编制指南（试行）2011（土地利用变化和林业、农业章）

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
PROPERTY_MAX = 255

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
ALLOW_IPCC2006 = 32  # of values on which editions of the IPCC differ: the 2006 Guidelines'
ALLOW_IPCC2019 = 64  # ... the 2019 Refinement's; with both bits, else the 2006 Guidelines'
ALLOW_ALL_BITS = 127

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
CATALOG_MAX = 128

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
PROPERTY_PKM_PER_TKM = 28  # passenger-km that count as one t-km 折一吨公里的人公里数
PROPERTY_TKM_PER_PKM = 29  # t-km of one passenger-km 换算系数
PROPERTY_EF_CO2E = 30  # CO2e emission factor
PROPERTY_ENERGY_INTENSITY = 31  # energy per turnover 能耗强度
PROPERTY_DENSITY = 32  # 密度
PROPERTY_ANNUAL_DISTANCE = 33  # of a vehicle 年均行驶里程
PROPERTY_FUEL_RATE = 34  # fuel per work of an engine 燃油消耗率
PROPERTY_CHANGE = 35  # a change as published, against its base year
PROPERTY_TARGET = 36  # a target of a plan 目标值
PROPERTY_LIMIT = 37  # what must be kept 限值: the remark says at most or at least
PROPERTY_THRESHOLD = 38  # where a rule begins 门槛
PROPERTY_LEVEL = 39  # a level as published
PROPERTY_CONSTRAINT_VALUE = 40  # of GB/T 51161 约束值
PROPERTY_GUIDE_VALUE = 41  # of GB/T 51161 引导值
PROPERTY_CORRECTION_CONSTANT = 42  # of GB/T 51161: constant + slope * reference / actual
PROPERTY_CORRECTION_SLOPE = 43  # ... actual / reference for density and room share
PROPERTY_CORRECTION_REFERENCE = 44  # ... the reference 基准值
PROPERTY_DESIGN_INDEX = 45  # under standard conditions, not measured 设计能耗指标
PROPERTY_DEGRADATION_FIRST = 46  # of PV, at most 首年衰减率
PROPERTY_DEGRADATION_YEARLY = 47  # ... of each later year 之后每年衰减率
PROPERTY_SERVICE_LIFE = 48  # 使用寿命
PROPERTY_DEFAULT_DISTANCE = 49  # of a building material 默认运输距离
PROPERTY_SHARE = 50  # of what the subject names 占比
PROPERTY_TRIP_SAVING = 51  # CO2 saved by a trip 单次减碳量
PROPERTY_CLIMATE_ZONE = 52  # 1 severe cold 2 cold 3 HSCW 4 HSWW 5 mild 气候分区
PROPERTY_HDD18 = 53  # heating degree days 采暖度日数
PROPERTY_CDD26 = 54  # cooling degree days 空调度日数
PROPERTY_WOOD_DENSITY = 55  # 基本木材密度
PROPERTY_BEF_WHOLE = 56  # 生物量扩展系数（全林）
PROPERTY_BEF_ABOVE = 57  # 生物量扩展系数（地上）
PROPERTY_BEF_BRANCH = 58  # 枝与干生物量之比
PROPERTY_BEF_LEAF = 59  # 叶与干生物量之比
PROPERTY_BEF_ROOT = 60  # 根与干生物量之比
PROPERTY_ROOT_SHOOT = 61  # 根茎比
PROPERTY_CARBON_FRACTION = 62  # 含碳率
PROPERTY_TOTAL_GROWTH_RATE = 63  # 活立木蓄积量总生长率
PROPERTY_CONSUMPTION_RATE = 64  # 活立木蓄积量消耗率
PROPERTY_BIOMASS = 65  # 单位面积生物量
PROPERTY_BIOMASS_ABOVE = 66  # 单位面积地上生物量
PROPERTY_BIOMASS_BELOW = 67  # 单位面积地下生物量
PROPERTY_BIOMASS_GROWTH = 68  # 地上生物量净生长
PROPERTY_CARBON_STOCK = 69  # 碳储量
PROPERTY_CARBON_GAIN = 70  # 年固碳量
PROPERTY_STOCK_OVER_AGE = 71  # 公布的年均固碳量（储量除以年数）
PROPERTY_LITTER_CARBON = 72  # 枯落物碳
PROPERTY_CULM_BIOMASS = 73  # 单株生物量
PROPERTY_CH4_RATIO = 74  # 甲烷碳排放比
PROPERTY_N2O_RATIO = 75  # 氧化亚氮氮排放比
PROPERTY_NITROGEN_CARBON = 76  # 氮碳比
PROPERTY_SOC_REFERENCE = 77  # 参考土壤有机碳
PROPERTY_F_LAND_USE = 78  # 土地利用因子
PROPERTY_F_MANAGEMENT = 79  # 管理因子
PROPERTY_F_INPUT = 80  # 投入因子
PROPERTY_FLOODING_SCALE = 81  # 淹没地比例系数
PROPERTY_METHANE_CORRECTION = 82  # 甲烷修正因子
PROPERTY_EF_CO2_C = 83  # 二氧化碳排放因子（以碳计）
PROPERTY_EF_CH4_C = 84  # 甲烷排放因子（以碳计）
PROPERTY_EF_N2O_N = 85  # 氧化亚氮排放因子（以氮计）
PROPERTY_EF_CO = 86  # 一氧化碳排放因子
PROPERTY_HALF_LIFE = 87  # 半衰期
PROPERTY_DECAY_RATE = 88  # 衰减率
PROPERTY_CARBON_CONVERSION = 89  # 碳转换系数
PROPERTY_RICE_BASELINE = 90  # 水稻基准甲烷因子
PROPERTY_SF_WATER = 91  # 水分管理比例系数
PROPERTY_SF_PRESEASON = 92  # 种植前水分比例系数
PROPERTY_CF_ORGANIC = 93  # 有机添加物换算系数
PROPERTY_SFO_EXPONENT = 94  # 有机添加物指数
PROPERTY_CULTIVATION_PERIOD = 95  # 种植期
PROPERTY_FRAC_VOLATILISED = 96  # 氮挥发比例
PROPERTY_FRAC_LEACHED = 97  # 氮淋溶径流比例
PROPERTY_EF_CH4_ENTERIC = 98  # 肠道发酵甲烷排放因子
PROPERTY_EF_CH4_MANURE = 99  # 粪便管理甲烷排放因子
PROPERTY_EF_N2O_MANURE = 100  # 粪便管理氧化亚氮排放因子
PROPERTY_DRY_RATIO = 101  # 干重比
PROPERTY_N_GRAIN = 102  # 籽粒含氮量
PROPERTY_N_STRAW = 103  # 秸秆含氮量
PROPERTY_HARVEST_INDEX = 104  # 经济系数
PROPERTY_UNCERTAINTY_DEDUCTION = 105  # 不确定性扣减率
PROPERTY_RISK_BUFFER = 106  # 非持久性风险扣减率
PROPERTY_SHRUB_TO_FOREST = 107  # 灌木与森林生物量之比
PROPERTY_ORGANIC_AMOUNT = 108  # 有机添加物施用量
TABLE_IPCC2006 = 4  # an edition that a later one refines
TABLE_IPCC2019 = 8  # the edition that refines it
KIND_LAND = 7  # trees, forests, soils, animals, nitrogen 林地、土壤、畜牧

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

# - activity rows 活动数据

PARAMETERS_MAX = 8

# - lines 排放结果

# Positions in tanhe_line.factors (the first six as in energy.h); unused: factor.property 0. By METHOD_LAND the first
# six, and those from LINE_MORE on, are the factors in the order of the line's formula.
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
LINE_MORE = 10
LINE_FACTORS = 13

# How a line was computed (tanhe_line.method).
METHOD_COMBUSTION = 1  # fuel combustion
METHOD_ELECTRICITY = 2  # purchased electricity, location based
METHOD_HEAT = 3  # purchased heat
METHOD_GAS = 4  # the amount is itself a mass of gas
METHOD_FACTOR = 5  # amount x measured emission factors
METHOD_LAND = 6  # land, soils, animals: by the formula of the line

# Formulas of METHOD_LAND (tanhe_line.formula; 0 by other methods); the header says what each takes.
FORMULA_STOCK_CHANGE = 1  # change of carbon stock
FORMULA_NET_CO2 = 2  # emission column of CO2, negative when removed
FORMULA_VOLUME_WHOLE = 3  # V * SVD * BEF * CF
FORMULA_VOLUME_ABOVE = 4  # V * SVD * BEF * (1 + R) * CF
FORMULA_GROWTH = 5  # A * GW * (1 + R) * CF
FORMULA_GAIN = 6  # A * yearly gain
FORMULA_WETLAND = 7  # CO2, CH4 and N2O of an area
FORMULA_ENTERIC = 8  # head * EF
FORMULA_MANURE = 9  # head * EF
FORMULA_BURNING = 10  # mass * EF
FORMULA_LIME = 11  # mass * EF * 44/12
FORMULA_SOIL_N_DIRECT = 12  # N * EF * 44/28
FORMULA_SOIL_N_INDIRECT = 13  # (N * volatilised * EF + N * leached * EF) * 44/28
FORMULA_RICE_SEASON = 14  # A * EF
FORMULA_RICE = 15  # EFc * SFw * SFp * SFo * days * A

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

# ---------------------------------------------------------------------------------- building

ZONE_SEVERE_COLD = 1  # 严寒地区
ZONE_COLD = 2  # 寒冷地区
ZONE_HSCW = 3  # 夏热冬冷地区
ZONE_HSWW = 4  # 夏热冬暖地区
ZONE_MILD = 5  # 温和地区

# How carriers other than electricity are turned into kWh: GB/T 51161's own rule was not found.
BASIS_ELECTRICITY_ONLY = 1  # nothing is turned: only electricity is counted
BASIS_CALORIFIC = 2  # by heat content 热值当量
BASIS_COAL = 3  # by the standard coal of supplied electricity 供电煤耗折电
BASIS_EQUIVALENT_ELECTRICAL = 4  # by the work it can do 等效电 (GB/T 34913)
CLASS_A = 1  # A类: comfort can be kept by opening windows
CLASS_B = 2  # B类: relies on mechanical ventilation and air-conditioning

# Which way corrections apply: the texts seen do not say, so the caller does.
CORRECTION_NONE = 1  # no correction
CORRECTION_BOTH_WAYS = 2  # as the formulas stand
CORRECTION_ABOVE_ONLY = 3  # only for use above the standard's: a factor above 1 counts as 1

# Verdicts 评价.
VERDICT_OVER = 1  # over the constraint value 超约束值
VERDICT_BETWEEN = 2  # not over the constraint, over the guide value 介于约束值与引导值
VERDICT_GUIDE = 3  # not over the guide value 达到引导值
VERDICT_WITHIN = 4  # not over the constraint; no guide value exists 未超约束值

# Positions in tanhe_quota_result.factors; unused: property 0.
QUOTA_CONSTRAINT = 0
QUOTA_GUIDE = 1
QUOTA_FIRST = 2  # constant, slope and reference of the first correction
QUOTA_SECOND = 5  # ... of the second
QUOTA_FACTORS = 8

# By what the first in line are chosen; only buildings where it is above 0 stand in line.
RANK_CUT_CONSTRAINT = 1  # kWh/a to cut to the constraint value
RANK_CUT_GUIDE = 2  # kWh/a to cut to the guide value
RANK_SHARE_CONSTRAINT = 3  # share over the constraint value

# How PV modules age, where the clause does not say.
AGEING_LINEAR = 1  # each year loses the same share of the first rating
AGEING_COMPOUNDING = 2  # each year loses a share of what was left
SHARE_RENEWABLE_CALORIFIC = 1  # renewable energy / all energy of urban buildings, calorific
SHARE_RENEWABLE_COAL = 2  # ... renewable electricity by the coal it replaces
SHARE_ROOF_PV_AREA = 3  # PV area / usable roof area of new buildings
SHARE_ROOF_PV_COUNT = 4  # new buildings with PV / new buildings
SHARE_GREEN_STANDARD = 5  # area to green-building standard / area of new urban civil buildings
SHARE_STAR_GREEN = 6  # star-rated area / area of new civil buildings
SHARE_PREFABRICATED = 7  # prefabricated area / area of new urban buildings

# Kinds of data centre, for the plan's thresholds.
PUE_EXISTING = 1  # 存量
PUE_NEW = 2  # 新增, neither large nor hyperscale
PUE_NEW_LARGE = 3  # 新增大型、超大型

# Positions in tanhe_datacentre_result.factors.
PUE_FACTOR_GRADE1 = 0
PUE_FACTOR_GRADE2 = 1
PUE_FACTOR_GRADE3 = 2
PUE_FACTOR_NEW_LARGE = 3
PUE_FACTOR_RETROFIT = 4
PUE_FACTOR_ENERGY = 5
PUE_FACTORS = 6

# Positions in tanhe_institution_change_result.
CHANGE_ENERGY_AREA = 0
CHANGE_ENERGY_PERSON = 1
CHANGE_WATER_PERSON = 2
CHANGE_CO2_AREA = 3
CHANGE_TARGETS = 4

# --------------------------------------------------------------------------------- transport

# Modes 运输方式: bits of a boundary, one of them in a row.
MODE_ROAD = 1  # commercial road transport 营业性公路运输
MODE_RAIL = 2  # 铁路
MODE_WATER = 4  # 水路
MODE_AIR = 8  # 民航
MODE_PIPELINE = 16  # 管道
MODE_BUS = 32  # city bus and rail transit 公共交通; by tanhe_transport_boundary.bus
MODE_TAXI = 64  # taxi and ride-hailing 出租车、网约车; by tanhe_transport_boundary.taxi

# How many modes there are; the mode of bit 2^i stands at position i of a result.
TRANSPORT_MODES = 7

# Choices. 0 is "not stated" and an error.
COUNTED = 1  # 计入
NOT_COUNTED = 2  # 不计入

# Whose railways 铁路统计口径.
RAIL_ALL = 1  # all railways 全国铁路
RAIL_NATIONAL = 2  # the national railway company 国家铁路

# Which intensity.
INTENSITY_CO2 = 1  # gCO2/(t·km)
INTENSITY_ENERGY = 2  # kgce/(100 t·km)

# What two years of an intensity may differ in.
GRID_SAME = 1  # the same year of grid factor in both 同一年电网因子
GRID_BY_YEAR = 2  # each its own: then a cleaner grid is part of the change 各年电网因子

# Work that transport and ports do, in which their energy statistics (MoT 2016) count.
SERVICE_TKM = 1  # per 100 t·km 百吨公里
SERVICE_PKM = 2  # per 1000 passenger-km 千人公里
SERVICE_VEHICLE_KM = 3  # per 100 vehicle-km 百车公里
SERVICE_TRIPS = 4  # per 10^4 passenger trips 万人次
SERVICE_THROUGHPUT = 5  # per 10^4 t of port throughput 万吨吞吐量

# Positions in tanhe_fleet_emission.factors: TANHE_FACTOR_* of energy.h, and this one.
FLEET_GRID = 6  # grid factor of electricity
FLEET_FACTORS = 7

# Final consumption sectors of the energy balance, in its order.
OIL_AGRICULTURE = 0  # 农、林、牧、渔业
OIL_INDUSTRY = 1  # 工业
OIL_CONSTRUCTION = 2  # 建筑业
OIL_TRANSPORT = 3  # 交通运输、仓储和邮政业: what transport enterprises use
OIL_COMMERCE = 4  # 批发、零售业和住宿、餐饮业
OIL_OTHER = 5  # 其他
OIL_RESIDENTIAL = 6  # 居民生活
OIL_SECTORS = 7

# Positions in the factors of tanhe_oil_split_shares.
OIL_GASOLINE_ENTERPRISES = 0  # gasoline of industry, construction, commerce and other
OIL_DIESEL_ENTERPRISES = 1
OIL_GASOLINE_HOUSEHOLDS = 2  # gasoline of residents
OIL_DIESEL_HOUSEHOLDS = 3
OIL_SHARE_FACTORS = 4

# Definitions 口径: what is divided by what.
SHARE_BUS_NEW_ENERGY = 1  # new-energy buses of all buses in stock 公交新能源占比
SHARE_TAXI_NEW_ENERGY = 2  # new-energy taxis of all taxis in stock 出租车新能源占比
SHARE_NEW_CLEAN = 3  # with new or clean energy, of the means added in the year 当年新增
SHARE_PUBLIC_OF_MOTORISED = 4  # public transport of motorised trips 公共交通机动化出行分担率
SHARE_GREEN_OF_ALL = 5  # public transport, bicycle and walking of all trips 绿色出行比例

# Positions in tanhe_shore_result.factors: the first four TANHE_FACTOR_* of energy.h, of the fuel, and these.
SHORE_FUEL_RATE = 4
SHORE_GRID = 5
SHORE_FACTORS = 6

# Positions in tanhe_shift_result.factors.
SHIFT_ROAD = 0
SHIFT_MAIN = 1
SHIFT_ACCESS = 2
SHIFT_FACTORS = 3

# How the baseline of a trip is found; methods differ (by 5 % in the one published pair), so a factor keeps its.
TRIP_SUBSTITUTION = 1  # the modes that people say they would take instead 替代法
TRIP_MEAN_MOTORISED = 2  # the present mean of motorised modes 均值法
TRIP_MEAN_ALL = 3  # all CO2 of a city's travel per its person-km, all modes

# -------------------------------------------------------------------------------------- land

# How a result came about (method).
LAND_PROVINCIAL = 1  # provincial guideline 省级指南
LAND_GAIN_LOSS = 2  # IPCC gain-loss 获得-损失法
LAND_STOCK_DIFFERENCE = 3  # IPCC stock-difference 库差别法
LAND_STOCK_CHANGE = 4  # IPCC stock change factors of soils 库变化因子
LAND_GROWTH_FACTOR = 5  # area or trees * yearly gain 年增长因子
LAND_DECAY = 6  # first-order decay of products 一阶衰减

# What a consumption rate counts. 0 is "not stated" and an error.
CONSUMPTION_TOTAL = 1  # felling and natural mortality 总消耗
CONSUMPTION_FELLING = 2  # felling only, the guideline's net consumption rate 采伐消耗

# What a series counts. A number of the caller's own from 100 on may name another definition.
SURVEY_STANDING_STOCK = 1  # standing volume of all trees 活立木总蓄积
SURVEY_FOREST_STOCK = 2  # volume of forests 森林蓄积量
SURVEY_COVER_FORESTRY = 3  # cover by the forestry surveys 森林覆盖率（林业口径）
SURVEY_COVER_LAND = 4  # ... after merging with the third land survey 森林覆盖率（国土三调口径）

# Parts of a tree.
PART_STEM = 1  # 干
PART_BRANCH = 2  # 枝
PART_LEAF = 3  # 叶
PART_ROOT = 4  # 根
PART_WHOLE = 5  # whole stand, roots included 全林分

# Forms of equations.
EQUATION_D2H = 1  # W [kg] = a (D^2 H)^b, D in cm, H in m
EQUATION_D = 2  # W [kg] = a D^b, D in cm
EQUATION_STAND_VOLUME = 3  # B [t/ha] = a V + b, V in m3/ha: continuous expansion factor BEF = a + b/V

TREE_PARTS = 4

# Editions of methodologies: always an argument, never a default.
PROJECT_AR_CM_001 = 1  # afforestation 碳汇造林项目方法学 AR-CM-001-V01
PROJECT_AR_CM_003 = 2  # forest management 森林经营碳汇项目方法学 AR-CM-003-V01
PROJECT_CCER_14_001 = 3  # afforestation 造林碳汇 CCER-14-001-V01

# Years over which a soil moves from one stock to another in the default method.
SOIL_YEARS = 20
RICE_ORGANICS = 4

RICE_FACTORS = 5

SOIL_N_FACTORS = 8
