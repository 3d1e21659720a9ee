/* SPDX-License-Identifier: MIT */
#ifndef TANHE_SUBJECT_H
#define TANHE_SUBJECT_H

/**
 * The numbers of subjects, variants and sources, part of the room factor. Fixed: new ones are added at the end
 * of their group, none is ever changed or used again. Keys and names: tanhe_name, tanhe_name_parse.
 */

/* Fossil fuels 化石燃料. */
#define TANHE_FUEL_RAW_COAL                  1001 /* 原煤 */
#define TANHE_FUEL_ANTHRACITE                1002 /* 无烟煤 */
#define TANHE_FUEL_BITUMINOUS                1003 /* 烟煤 */
#define TANHE_FUEL_LIGNITE                   1004 /* 褐煤 */
#define TANHE_FUEL_COKING_COAL               1005 /* 炼焦煤 */
#define TANHE_FUEL_SUB_BITUMINOUS            1006 /* 次烟煤 */
#define TANHE_FUEL_CLEANED_COAL              1007 /* 洗精煤 */
#define TANHE_FUEL_OTHER_WASHED_COAL         1008 /* 其他洗煤 */
#define TANHE_FUEL_MIDDLINGS                 1009 /* 洗中煤 */
#define TANHE_FUEL_COAL_SLIME                1010 /* 煤泥 */
#define TANHE_FUEL_GANGUE                    1011 /* 煤矸石 */
#define TANHE_FUEL_BRIQUETTES                1012 /* 型煤 */
#define TANHE_FUEL_OTHER_COAL_PRODUCTS       1013 /* 其他煤制品 */
#define TANHE_FUEL_POWER_COAL                1014 /* 燃煤 */
#define TANHE_FUEL_COKE                      1015 /* 焦炭 */
#define TANHE_FUEL_GAS_COKE                  1016 /* 煤气焦 */
#define TANHE_FUEL_OTHER_COKING_PRODUCTS     1017 /* 其他焦化产品 */
#define TANHE_FUEL_PETROLEUM_COKE            1018 /* 石油焦 */
#define TANHE_FUEL_COAL_TAR                  1019 /* 煤焦油 */
#define TANHE_FUEL_TAR                       1020 /* 焦油 */
#define TANHE_FUEL_CRUDE_BENZOL              1021 /* 粗苯 */
#define TANHE_FUEL_BROWN_COAL_BRIQUETTES     1022 /* 褐煤型煤 */
#define TANHE_FUEL_PATENT_FUEL               1023 /* 专利燃料 */
#define TANHE_FUEL_PEAT                      1024 /* 泥炭 */
#define TANHE_FUEL_OIL_SHALE                 1025 /* 油页岩和油砂 */
#define TANHE_FUEL_CRUDE_OIL                 1026 /* 原油 */
#define TANHE_FUEL_ORIMULSION                1027 /* 奥里乳化油 */
#define TANHE_FUEL_NATURAL_GAS_LIQUIDS       1028 /* 天然气液 */
#define TANHE_FUEL_GASOLINE                  1029 /* 汽油 */
#define TANHE_FUEL_AVIATION_GASOLINE         1030 /* 航空汽油 */
#define TANHE_FUEL_JET_GASOLINE              1031 /* 喷气汽油 */
#define TANHE_FUEL_KEROSENE                  1032 /* 煤油 */
#define TANHE_FUEL_KEROSENE_GENERAL          1033 /* 一般煤油 */
#define TANHE_FUEL_JET_KEROSENE              1034 /* 喷气煤油 */
#define TANHE_FUEL_OTHER_KEROSENE            1035 /* 其他煤油 */
#define TANHE_FUEL_SHALE_OIL                 1036 /* 页岩油 */
#define TANHE_FUEL_DIESEL                    1037 /* 柴油 */
#define TANHE_FUEL_FUEL_OIL                  1038 /* 燃料油 */
#define TANHE_FUEL_RESIDUAL_OIL              1039 /* 渣油 */
#define TANHE_FUEL_LPG                       1040 /* 液化石油气 */
#define TANHE_FUEL_ETHANE                    1041 /* 乙烷 */
#define TANHE_FUEL_NAPHTHA                   1042 /* 石脑油 */
#define TANHE_FUEL_BITUMEN                   1043 /* 沥青 */
#define TANHE_FUEL_LUBRICANTS                1044 /* 润滑油 */
#define TANHE_FUEL_REFINERY_FEEDSTOCKS       1045 /* 炼厂原料 */
#define TANHE_FUEL_REFINERY_GAS              1046 /* 炼厂干气 */
#define TANHE_FUEL_PARAFFIN_WAXES            1047 /* 石蜡 */
#define TANHE_FUEL_WHITE_SPIRIT              1048 /* 石油溶剂 */
#define TANHE_FUEL_OTHER_PETROLEUM           1049 /* 其他石油制品 */
#define TANHE_FUEL_AVIATION_FUELS            1050 /* 航空燃料 */
#define TANHE_FUEL_NATURAL_GAS               1051 /* 天然气 */
#define TANHE_FUEL_LNG                       1052 /* 液化天然气 */
#define TANHE_FUEL_CNG                       1053 /* 压缩天然气 */
#define TANHE_FUEL_OILFIELD_GAS              1054 /* 油田天然气 */
#define TANHE_FUEL_GASFIELD_GAS              1055 /* 气田天然气 */
#define TANHE_FUEL_MINE_GAS                  1056 /* 煤矿瓦斯气 */
#define TANHE_FUEL_COKE_OVEN_GAS             1057 /* 焦炉煤气 */
#define TANHE_FUEL_BLAST_FURNACE_GAS         1058 /* 高炉煤气 */
#define TANHE_FUEL_CONVERTER_GAS             1059 /* 转炉煤气 */
#define TANHE_FUEL_PRODUCER_GAS              1060 /* 发生炉煤气 */
#define TANHE_FUEL_HEAVY_OIL_CAT_GAS         1061 /* 重油催化裂解煤气 */
#define TANHE_FUEL_HEAVY_OIL_THERMAL_GAS     1062 /* 重油热裂解煤气 */
#define TANHE_FUEL_COKE_GASIFICATION_GAS     1063 /* 焦炭制气 */
#define TANHE_FUEL_PRESSURE_GASIFICATION_GAS 1064 /* 压力气化煤气 */
#define TANHE_FUEL_WATER_GAS                 1065 /* 水煤气 */
#define TANHE_FUEL_CARBIDE_FURNACE_GAS       1066 /* 密闭电石炉炉气 */
#define TANHE_FUEL_GAS_WORKS_GAS             1067 /* 煤气厂煤气 */
#define TANHE_FUEL_OTHER_GAS                 1068 /* 其他煤气 */
#define TANHE_FUEL_MUNICIPAL_WASTE_FOSSIL    1069 /* 城市废弃物（非生物质） */
#define TANHE_FUEL_INDUSTRIAL_WASTE          1070 /* 工业废弃物 */
#define TANHE_FUEL_WASTE_OILS                1071 /* 废油 */
#define TANHE_FUEL_METHANOL                  1072 /* 甲醇 */
#define TANHE_FUEL_HYDROGEN                  1073 /* 氢气 */

/* Fuels whose CO2 is biogenic 生物质燃料. */
#define TANHE_FUEL_WOOD                    1201 /* 木材/木废料 */
#define TANHE_FUEL_BLACK_LIQUOR            1202 /* 亚硫酸盐碱液（黑液） */
#define TANHE_FUEL_OTHER_SOLID_BIOMASS     1203 /* 其他初级固体生物质 */
#define TANHE_FUEL_CHARCOAL                1204 /* 木炭 */
#define TANHE_FUEL_BIOGASOLINE             1205 /* 生物汽油 */
#define TANHE_FUEL_BIODIESELS              1206 /* 生物柴油 */
#define TANHE_FUEL_OTHER_LIQUID_BIOFUELS   1207 /* 其他液体生物燃料 */
#define TANHE_FUEL_LANDFILL_GAS            1208 /* 填埋气 */
#define TANHE_FUEL_SLUDGE_GAS              1209 /* 污泥气 */
#define TANHE_FUEL_OTHER_BIOGAS            1210 /* 其他沼气 */
#define TANHE_FUEL_BIOGAS                  1211 /* 沼气 */
#define TANHE_FUEL_MUNICIPAL_WASTE_BIOMASS 1212 /* 城市废弃物（生物质） */
#define TANHE_FUEL_ETHANOL                 1213 /* 乙醇 */

/* Electricity, heat and energy-consumed media 电力、热力、耗能工质. */
#define TANHE_CARRIER_ELECTRICITY        2001 /* 电力 */
#define TANHE_CARRIER_HEAT               2002 /* 热力 */
#define TANHE_CARRIER_STEAM              2003 /* 蒸汽 */
#define TANHE_CARRIER_HOT_WATER          2004 /* 热水 */
#define TANHE_CARRIER_STEAM_LOW_PRESSURE 2005 /* 蒸汽（低压） */
#define TANHE_CARRIER_STANDARD_COAL      2006 /* 标准煤 */
#define TANHE_CARRIER_FRESH_WATER        2007 /* 新水 */
#define TANHE_CARRIER_SOFT_WATER         2008 /* 软化水 */
#define TANHE_CARRIER_DEAERATED_WATER    2009 /* 除氧水 */
#define TANHE_CARRIER_COMPRESSED_AIR     2010 /* 压缩空气 */
#define TANHE_CARRIER_BLAST_AIR          2011 /* 鼓风 */
#define TANHE_CARRIER_OXYGEN             2012 /* 氧气 */
#define TANHE_CARRIER_NITROGEN_BYPRODUCT 2013 /* 氮气（做副产品时） */
#define TANHE_CARRIER_NITROGEN_MAIN      2014 /* 氮气（做主产品时） */
#define TANHE_CARRIER_CARBON_DIOXIDE_GAS 2015 /* 二氧化碳气 */
#define TANHE_CARRIER_ACETYLENE          2016 /* 乙炔 */
#define TANHE_CARRIER_CALCIUM_CARBIDE    2017 /* 电石 */

/* Greenhouse gases 温室气体. */
#define TANHE_GAS_CO2           3001 /* 二氧化碳 */
#define TANHE_GAS_CH4           3002 /* 甲烷（不分来源） */
#define TANHE_GAS_CH4_FOSSIL    3003 /* 甲烷（化石源） */
#define TANHE_GAS_CH4_NONFOSSIL 3004 /* 甲烷（非化石源） */
#define TANHE_GAS_N2O           3005 /* 氧化亚氮 */
#define TANHE_GAS_HFC_23        3006 /* 氢氟碳化物HFC-23 */
#define TANHE_GAS_HFC_32        3007 /* 氢氟碳化物HFC-32 */
#define TANHE_GAS_HFC_41        3008 /* 氢氟碳化物HFC-41 */
#define TANHE_GAS_HFC_125       3009 /* 氢氟碳化物HFC-125 */
#define TANHE_GAS_HFC_134       3010 /* 氢氟碳化物HFC-134 */
#define TANHE_GAS_HFC_134A      3011 /* 氢氟碳化物HFC-134a */
#define TANHE_GAS_HFC_143       3012 /* 氢氟碳化物HFC-143 */
#define TANHE_GAS_HFC_143A      3013 /* 氢氟碳化物HFC-143a */
#define TANHE_GAS_HFC_152A      3014 /* 氢氟碳化物HFC-152a */
#define TANHE_GAS_HFC_161       3015 /* 氢氟碳化物HFC-161 */
#define TANHE_GAS_HFC_227EA     3016 /* 氢氟碳化物HFC-227ea */
#define TANHE_GAS_HFC_236CB     3017 /* 氢氟碳化物HFC-236cb */
#define TANHE_GAS_HFC_236EA     3018 /* 氢氟碳化物HFC-236ea */
#define TANHE_GAS_HFC_236FA     3019 /* 氢氟碳化物HFC-236fa */
#define TANHE_GAS_HFC_245CA     3020 /* 氢氟碳化物HFC-245ca */
#define TANHE_GAS_HFC_245FA     3021 /* 氢氟碳化物HFC-245fa */
#define TANHE_GAS_HFC_365MFC    3022 /* 氢氟碳化物HFC-365mfc */
#define TANHE_GAS_HFC_43_10MEE  3023 /* 氢氟碳化物HFC-43-10mee */
#define TANHE_GAS_CF4           3024 /* 四氟化碳 */
#define TANHE_GAS_C2F6          3025 /* 六氟乙烷 */
#define TANHE_GAS_C3F8          3026 /* 八氟丙烷 */
#define TANHE_GAS_C_C4F8        3027 /* 八氟环丁烷 */
#define TANHE_GAS_C4F10         3028 /* 十氟丁烷 */
#define TANHE_GAS_C5F12         3029 /* 十二氟戊烷 */
#define TANHE_GAS_C6F14         3030 /* 十四氟己烷 */
#define TANHE_GAS_SF6           3031 /* 六氟化硫 */
#define TANHE_GAS_NF3           3032 /* 三氟化氮 */
#define TANHE_GAS_SO2F2         3033 /* 硫酰氟 */

/* Refrigerant blends 混合制冷剂. */
#define TANHE_BLEND_R_404A 3101 /* 混合制冷剂R-404A */
#define TANHE_BLEND_R_407C 3102 /* 混合制冷剂R-407C */
#define TANHE_BLEND_R_410A 3103 /* 混合制冷剂R-410A */
#define TANHE_BLEND_R_507A 3104 /* 混合制冷剂R-507A */

/* Vehicle classes 车型, other activities. */
#define TANHE_VEHICLE_PASSENGER_CAR       4001 /* 轿车 */
#define TANHE_VEHICLE_OTHER_LIGHT_VEHICLE 4002 /* 其它轻型车 */
#define TANHE_VEHICLE_HEAVY_VEHICLE       4003 /* 重型车 */
#define TANHE_ACTIVITY_OTHER              9001 /* 其他活动 */

/* Variants 分项: sectors, technologies, vehicle fuels and stages. */
#define TANHE_VARIANT_NONE                        0   /* 无 */
#define TANHE_VARIANT_ENERGY_INDUSTRIES           1   /* 能源工业 */
#define TANHE_VARIANT_MANUFACTURING_CONSTRUCTION  2   /* 制造业和建筑业 */
#define TANHE_VARIANT_COMMERCIAL                  3   /* 商业/机构 */
#define TANHE_VARIANT_RESIDENTIAL                 4   /* 居民生活 */
#define TANHE_VARIANT_AGRICULTURE                 5   /* 农业/林业/渔业 */
#define TANHE_VARIANT_ROAD                        6   /* 道路运输 */
#define TANHE_VARIANT_RAILWAYS                    7   /* 铁路 */
#define TANHE_VARIANT_NAVIGATION                  8   /* 水运 */
#define TANHE_VARIANT_AVIATION                    9   /* 民航 */
#define TANHE_VARIANT_ROAD_UNCONTROLLED           10  /* 道路，无控制 */
#define TANHE_VARIANT_ROAD_OXIDATION_CATALYST     11  /* 道路，氧化催化 */
#define TANHE_VARIANT_ROAD_LOW_MILEAGE_1995       12  /* 道路，1995年后轻型车 */
#define TANHE_VARIANT_ROAD_TRUCKS_USA             13  /* 道路，美国卡车 */
#define TANHE_VARIANT_ROAD_CARS_BRAZIL            14  /* 道路，巴西轿车 */
#define TANHE_VARIANT_OFFROAD_AGRICULTURE         15  /* 非道路，农业 */
#define TANHE_VARIANT_OFFROAD_FORESTRY            16  /* 非道路，林业 */
#define TANHE_VARIANT_OFFROAD_INDUSTRY            17  /* 非道路，工业 */
#define TANHE_VARIANT_OFFROAD_HOUSEHOLD           18  /* 非道路，家庭 */
#define TANHE_VARIANT_OFFROAD_AGRICULTURE_4STROKE 19  /* 非道路，农业，四冲程 */
#define TANHE_VARIANT_OFFROAD_INDUSTRY_4STROKE    20  /* 非道路，工业，四冲程 */
#define TANHE_VARIANT_OFFROAD_HOUSEHOLD_4STROKE   21  /* 非道路，家庭，四冲程 */
#define TANHE_VARIANT_OFFROAD_AGRICULTURE_2STROKE 22  /* 非道路，农业，二冲程 */
#define TANHE_VARIANT_OFFROAD_FORESTRY_2STROKE    23  /* 非道路，林业，二冲程 */
#define TANHE_VARIANT_OFFROAD_INDUSTRY_2STROKE    24  /* 非道路，工业，二冲程 */
#define TANHE_VARIANT_OFFROAD_HOUSEHOLD_2STROKE   25  /* 非道路，家庭，二冲程 */
#define TANHE_VARIANT_GASOLINE_CHINA1             101 /* 汽油，国一 */
#define TANHE_VARIANT_GASOLINE_CHINA2             102 /* 汽油，国二 */
#define TANHE_VARIANT_GASOLINE_CHINA3             103 /* 汽油，国三 */
#define TANHE_VARIANT_GASOLINE_CHINA4_UP          104 /* 汽油，国四及以后 */
#define TANHE_VARIANT_GASOLINE_ALL                105 /* 汽油，全部 */
#define TANHE_VARIANT_DIESEL_CHINA1               106 /* 柴油，国一 */
#define TANHE_VARIANT_DIESEL_CHINA2               107 /* 柴油，国二 */
#define TANHE_VARIANT_DIESEL_CHINA3               108 /* 柴油，国三 */
#define TANHE_VARIANT_DIESEL_CHINA4_UP            109 /* 柴油，国四及以后 */
#define TANHE_VARIANT_DIESEL_ALL                  110 /* 柴油，全部 */
#define TANHE_VARIANT_LPG_CHINA1                  111 /* 液化石油气，国一 */
#define TANHE_VARIANT_LPG_CHINA2                  112 /* 液化石油气，国二 */
#define TANHE_VARIANT_LPG_CHINA3_UP               113 /* 液化石油气，国三及以后 */
#define TANHE_VARIANT_GAS_CHINA4_UP               114 /* 天然气，国四及以后 */
#define TANHE_VARIANT_GAS_OTHER                   115 /* 天然气，其他 */

/* Sources 来源: documents. */
#define TANHE_SOURCE_GBT32151_34_2024       1 /* GB/T 32151.34-2024 温室气体排放核算与报告要求 第34部分 附录C */
#define TANHE_SOURCE_GBT32151_22_2024       2 /* GB/T 32151.22-2024 附录C */
#define TANHE_SOURCE_PROVINCIAL_2011        3 /* 省级温室气体清单编制指南（试行）2011 */
#define TANHE_SOURCE_GUIDELINES24_2013      4 /* 24个行业企业温室气体核算方法与报告指南（试行）2013-2015 */
#define TANHE_SOURCE_CEMENT_2013            5 /* 中国水泥生产企业温室气体排放核算方法与报告指南（试行）2013 */
#define TANHE_SOURCE_POWER_2013             6 /* 中国发电企业温室气体排放核算方法与报告指南（试行）2013 */
#define TANHE_SOURCE_POWER_2022             7 /* 企业温室气体排放核算与报告指南 发电设施（2022年12月修订） */
#define TANHE_SOURCE_GBT51366_2019          8  /* GB/T 51366-2019 建筑碳排放计算标准 */
#define TANHE_SOURCE_IPCC2006_V2            9  /* 2006年IPCC国家温室气体清单指南 第2卷 能源 */
#define TANHE_SOURCE_GBT2589_2020           10 /* GB/T 2589-2020 综合能耗计算通则 */
#define TANHE_SOURCE_CESY_2023              11 /* 中国能源统计年鉴2023 附录 */
#define TANHE_SOURCE_GBT2589_2008           12 /* GB/T 2589-2008 综合能耗计算通则 */
#define TANHE_SOURCE_LAND_TRANSPORT_2015    13 /* 陆上交通运输企业温室气体核算方法与报告指南（试行）2015 */
#define TANHE_SOURCE_CEC_NEA_STATISTICS     14 /* 中电联／国家能源局电力统计 */
#define TANHE_SOURCE_NDRC_COAL_UPGRADE_2021 15 /* 全国煤电机组改造升级实施方案 2021 */
#define TANHE_SOURCE_STATISTICS_1986        16 /* 1986年统计报表制度（转引自2005年年鉴） */
#define TANHE_SOURCE_MEE_NBS_GRID           17 /* 生态环境部、国家统计局 电力二氧化碳排放因子公告 */
#define TANHE_SOURCE_ETS_GRID               18 /* 碳市场核查与报告用全国电网排放因子 */
#define TANHE_SOURCE_NCSC_GRID                                                                               \
    19 /* 国家发改委气候司／国家气候战略中心 区域及省级电网平均二氧化碳排放因子 2010-2018 */
#define TANHE_SOURCE_GRID_BASELINE          20 /* 中国区域电网基准线排放因子年度公告 */
#define TANHE_SOURCE_SAR                    21 /* IPCC 第二次评估报告 */
#define TANHE_SOURCE_AR4                    22 /* IPCC 第四次评估报告 */
#define TANHE_SOURCE_AR5                    23 /* IPCC 第五次评估报告 */
#define TANHE_SOURCE_AR5_FEEDBACK           24 /* IPCC 第五次评估报告（含气候碳反馈） */
#define TANHE_SOURCE_AR6                    25 /* IPCC 第六次评估报告 */
#define TANHE_SOURCE_BLENDS                 26 /* 混合制冷剂组成 ASHRAE 34 / ISO 817 */
#define TANHE_SOURCE_GBT32150_2025          27 /* GB/T 32150-2025 工业企业温室气体排放核算和报告通则 */
#define TANHE_SOURCE_SHANGHAI_2022          28 /* 上海市生态环境局 2022年调整 */
#define TANHE_SOURCE_RPS_2020               29 /* 发改能源〔2020〕767号 */
#define TANHE_SOURCE_RPS_2021               30 /* 发改能源〔2021〕704号 */
#define TANHE_SOURCE_RPS_2023               31 /* 发改办能源〔2023〕569号 */
#define TANHE_SOURCE_NEA_2016               32 /* 国家能源局2016年可再生能源目标引导指导意见 */
#define TANHE_SOURCE_DATA_YEAR_COMMENTARY   33 /* 铝冶炼、水泥核算指南征求意见稿评论 */
#define TANHE_SOURCE_ELECTRICITY_STATISTICS 34 /* 国家能源局／中电联 年度电力统计（线损） */
#define TANHE_SOURCE_MEASURED               100 /* 实测值 */
#define TANHE_SOURCE_OVERLAY                101 /* 用户因子表 */
#define TANHE_SOURCE_DEFINITION             102 /* 定义 */

#endif
