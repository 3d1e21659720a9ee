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

/* Vehicle classes 车型. */
#define TANHE_VEHICLE_PASSENGER_CAR       4001 /* 轿车 */
#define TANHE_VEHICLE_OTHER_LIGHT_VEHICLE 4002 /* 其它轻型车 */
#define TANHE_VEHICLE_HEAVY_VEHICLE       4003 /* 重型车 */
#define TANHE_VEHICLE_BUS                 4004 /* 客车 */
#define TANHE_VEHICLE_HEAVY_TRUCK         4005 /* 重型货车 */
#define TANHE_VEHICLE_MOTORCYCLE          4006 /* 摩托车 */
#define TANHE_VEHICLE_SMALL_BUS           4007 /* 微型、小型载客汽车 */
#define TANHE_VEHICLE_MEDIUM_BUS          4008 /* 中型载客汽车 */
#define TANHE_VEHICLE_LARGE_BUS           4009 /* 大型载客汽车 */
#define TANHE_VEHICLE_TRANSIT_BUS         4010 /* 公交车 */
#define TANHE_VEHICLE_TAXI                4011 /* 出租车 */
#define TANHE_VEHICLE_LIGHT_TRUCK         4012 /* 微型、轻型载货汽车 */
#define TANHE_VEHICLE_MEDIUM_TRUCK        4013 /* 中型载货汽车 */
#define TANHE_VEHICLE_LIGHT_DUTY_VEHICLE  4014 /* 轻型车 */

/* Passenger turnover by means 旅客周转量. */
#define TANHE_TURNOVER_RAIL_PASSENGER          4101 /* 铁路旅客 */
#define TANHE_TURNOVER_ROAD_PASSENGER          4102 /* 公路旅客（营业性） */
#define TANHE_TURNOVER_WATER_BERTH             4103 /* 水运旅客（铺位） */
#define TANHE_TURNOVER_WATER_SEAT              4104 /* 水运旅客（座位） */
#define TANHE_TURNOVER_WATER_DIRECT            4105 /* 水运旅客（原交通部直属水运企业） */
#define TANHE_TURNOVER_AIR_DOMESTIC_ADULT      4106 /* 民航国内航线成人旅客（72千克） */
#define TANHE_TURNOVER_AIR_INTERNATIONAL_ADULT 4107 /* 民航国际航线成人旅客（75千克） */
#define TANHE_TURNOVER_AIR_ADULT               4108 /* 民航成人旅客（含行李90千克） */
#define TANHE_TURNOVER_AIR_CHILD               4109 /* 民航儿童旅客 */
#define TANHE_TURNOVER_AIR_INFANT              4110 /* 民航婴儿旅客 */
#define TANHE_TURNOVER_AIR_ALL                 4111 /* 民航全体旅客均值 */
#define TANHE_TURNOVER_ROAD_RESEARCH           4112 /* 公路旅客（能耗等效研究值，非官方） */
#define TANHE_TURNOVER_TKM                     4113 /* 已折算为吨公里的旅客 */

/* Means and engines of freight 货运方式. */
#define TANHE_FREIGHT_GASOLINE_TRUCK_2T     4201 /* 轻型汽油货车运输（载重2t） */
#define TANHE_FREIGHT_GASOLINE_TRUCK_8T     4202 /* 中型汽油货车运输（载重8t） */
#define TANHE_FREIGHT_GASOLINE_TRUCK_10T    4203 /* 重型汽油货车运输（载重10t） */
#define TANHE_FREIGHT_GASOLINE_TRUCK_18T    4204 /* 重型汽油货车运输（载重18t） */
#define TANHE_FREIGHT_DIESEL_TRUCK_2T       4205 /* 轻型柴油货车运输（载重2t） */
#define TANHE_FREIGHT_DIESEL_TRUCK_8T       4206 /* 中型柴油货车运输（载重8t） */
#define TANHE_FREIGHT_DIESEL_TRUCK_10T      4207 /* 重型柴油货车运输（载重10t） */
#define TANHE_FREIGHT_DIESEL_TRUCK_18T      4208 /* 重型柴油货车运输（载重18t） */
#define TANHE_FREIGHT_DIESEL_TRUCK_30T      4209 /* 重型柴油货车运输（载重30t） */
#define TANHE_FREIGHT_DIESEL_TRUCK_46T      4210 /* 重型柴油货车运输（载重46t） */
#define TANHE_FREIGHT_RAIL_ELECTRIC         4211 /* 电力机车运输 */
#define TANHE_FREIGHT_RAIL_DIESEL           4212 /* 内燃机车运输 */
#define TANHE_FREIGHT_RAIL_MEAN             4213 /* 铁路运输（中国市场平均） */
#define TANHE_FREIGHT_TANKER_2000T          4214 /* 液货船运输（载重2000t） */
#define TANHE_FREIGHT_BULK_SHIP_2500T       4215 /* 干散货船运输（载重2500t） */
#define TANHE_FREIGHT_CONTAINER_SHIP_200TEU 4216 /* 集装箱船运输（载重200TEU） */
#define TANHE_FREIGHT_TOOL12_LIGHT          4221 /* 公路轻型车（TOOL12） */
#define TANHE_FREIGHT_TOOL12_HEAVY          4222 /* 公路重型车（TOOL12） */
#define TANHE_FREIGHT_TOOL12_RAIL           4223 /* 铁路（TOOL12） */
#define TANHE_FREIGHT_MARINE_DIESEL_ENGINE  4231 /* 船用柴油机 */
#define TANHE_FREIGHT_AUXILIARY_ENGINE      4232 /* 船舶辅机 */
#define TANHE_FREIGHT_DIESEL_LOCOMOTIVE     4233 /* 内燃机车 */

/* Published levels, changes and targets of transport 交通指标. */
#define TANHE_TRANSPORT_OPERATING_TRANSPORT              4301 /* 营运交通工具单位换算周转量碳排放强度 */
#define TANHE_TRANSPORT_CO2                              4302 /* 交通运输二氧化碳排放强度 */
#define TANHE_TRANSPORT_TRUCK_CO2                        4303 /* 营运货车二氧化碳排放强度 */
#define TANHE_TRANSPORT_SHIP_CO2                         4304 /* 营运船舶二氧化碳排放强度 */
#define TANHE_TRANSPORT_PORT_CO2                         4305 /* 港口生产二氧化碳排放强度 */
#define TANHE_TRANSPORT_RAILWAY                          4306 /* 铁路单位运输工作量综合能耗 */
#define TANHE_TRANSPORT_RAILWAY_ENERGY                   4307 /* 铁路能源消耗 */
#define TANHE_TRANSPORT_AVIATION_FUEL                    4308 /* 民航每吨公里油耗 */
#define TANHE_TRANSPORT_BUS_NEV_SHARE                    4309 /* 公交车新能源占比 */
#define TANHE_TRANSPORT_TAXI_NEV_SHARE                   4310 /* 出租车新能源占比 */
#define TANHE_TRANSPORT_NEW_CLEAN_VEHICLE_SHARE          4311 /* 当年新增新能源、清洁能源交通工具比例 */
#define TANHE_TRANSPORT_PUBLIC_TRANSPORT_MOTORISED_SHARE 4312 /* 公共交通占机动化出行比例 */
#define TANHE_TRANSPORT_GREEN_TRAVEL_SHARE               4313 /* 绿色出行比例 */
#define TANHE_TRANSPORT_PUBLIC_CHARGERS                  4314 /* 公共充电桩 */
#define TANHE_TRANSPORT_GREEN_TRAVEL_ASSESSMENT          4315 /* 绿色出行创建考核得分 */
#define TANHE_TRANSPORT_SHORE_POWER                      4316 /* 靠港船舶岸电用电量 */
#define TANHE_TRANSPORT_METRO_TRIP                       4317 /* 地铁出行 */
#define TANHE_TRANSPORT_UREA                             4318 /* 尾气净化尿素 */
#define TANHE_TRANSPORT_OIL_SPLIT_GASOLINE_INDUSTRY      4321 /* 工业、建筑业、商业汽油划入交通 */
#define TANHE_TRANSPORT_OIL_SPLIT_DIESEL_INDUSTRY        4322 /* 工业、建筑业、商业柴油划入交通 */
#define TANHE_TRANSPORT_OIL_SPLIT_GASOLINE_RESIDENTIAL   4323 /* 居民生活汽油划入交通 */
#define TANHE_TRANSPORT_OIL_SPLIT_DIESEL_RESIDENTIAL     4324 /* 居民生活柴油划入交通 */

/* Buildings of GB/T 51161 民用建筑. */
#define TANHE_BUILDING_GOV_OFFICE            5001 /* 党政机关办公建筑 */
#define TANHE_BUILDING_BIZ_OFFICE            5002 /* 商业办公建筑 */
#define TANHE_BUILDING_FIVE_STAR_HOTEL       5003 /* 五星级宾馆酒店 */
#define TANHE_BUILDING_FOUR_STAR_HOTEL       5004 /* 四星级宾馆酒店 */
#define TANHE_BUILDING_THREE_STAR_HOTEL      5005 /* 三星级及以下宾馆酒店 */
#define TANHE_BUILDING_DEPT_STORE            5006 /* 一般百货店 */
#define TANHE_BUILDING_SHOPPING_CENTRE       5007 /* 一般购物中心 */
#define TANHE_BUILDING_SUPERMARKET           5008 /* 一般超市 */
#define TANHE_BUILDING_RESTAURANT            5009 /* 餐饮店 */
#define TANHE_BUILDING_SHOP                  5010 /* 一般商铺 */
#define TANHE_BUILDING_LARGE_DEPT_STORE      5011 /* 大型百货店 */
#define TANHE_BUILDING_LARGE_SHOPPING_CENTRE 5012 /* 大型购物中心 */
#define TANHE_BUILDING_LARGE_SUPERMARKET     5013 /* 大型超市 */
#define TANHE_BUILDING_PARKING_OFFICE        5014 /* 机动车停车库（办公建筑） */
#define TANHE_BUILDING_PARKING_HOTEL         5015 /* 机动车停车库（宾馆酒店建筑） */
#define TANHE_BUILDING_PARKING_MALL          5016 /* 机动车停车库（商场建筑） */
#define TANHE_BUILDING_HOUSEHOLD_ELECTRICITY 5021 /* 居住建筑综合电耗 */
#define TANHE_BUILDING_HOUSEHOLD_GAS         5022 /* 居住建筑燃气消耗 */
#define TANHE_BUILDING_HOUSEHOLD             5023 /* 居住建筑户 */
#define TANHE_BUILDING_HEATING               5024 /* 建筑耗热量 */
#define TANHE_BUILDING_OFFICE                5031 /* 办公建筑 */
#define TANHE_BUILDING_HOTEL                 5032 /* 宾馆酒店建筑 */
#define TANHE_BUILDING_MALL                  5033 /* 商场建筑 */

/* Climate and the subjects of GB 55015 and EDGE 气候、新建建筑. */
#define TANHE_BUILDING_CLIMATE                       5101 /* 建筑气候区 */
#define TANHE_BUILDING_OFFICE_LT20K                  5102 /* 办公建筑（面积<20000m2） */
#define TANHE_BUILDING_OFFICE_GE20K                  5103 /* 办公建筑（面积≥20000m2） */
#define TANHE_BUILDING_HOTEL_LT20K                   5104 /* 旅馆建筑（面积<20000m2） */
#define TANHE_BUILDING_HOTEL_GE20K                   5105 /* 旅馆建筑（面积≥20000m2） */
#define TANHE_BUILDING_RETAIL                        5106 /* 商业建筑 */
#define TANHE_BUILDING_HOSPITAL                      5107 /* 医院建筑 */
#define TANHE_BUILDING_EDU_TEACHING                  5108 /* 学校建筑（教学楼、图书馆） */
#define TANHE_BUILDING_EDU_OTHER                     5109 /* 学校建筑（其他） */
#define TANHE_BUILDING_RESIDENTIAL_HEATING           5110 /* 新建居住建筑供暖 */
#define TANHE_BUILDING_RESIDENTIAL_COOLING           5111 /* 新建居住建筑供冷 */
#define TANHE_BUILDING_NEW_RESIDENTIAL_ENERGY_CUT    5121 /* 新建居住建筑平均设计能耗降低比例 */
#define TANHE_BUILDING_NEW_PUBLIC_ENERGY_CUT         5122 /* 新建公共建筑平均设计能耗降低比例 */
#define TANHE_BUILDING_RESIDENTIAL_SAVING_RATE       5123 /* 居住建筑平均节能率 */
#define TANHE_BUILDING_PUBLIC_SAVING_RATE            5124 /* 公共建筑平均节能率 */
#define TANHE_BUILDING_NEW_BUILDING_CO2_CUT          5125 /* 新建建筑碳排放强度平均降低比例 */
#define TANHE_BUILDING_NEW_BUILDING_CO2_CUT_PER_AREA 5126 /* 新建建筑碳排放强度平均降低值 */
#define TANHE_BUILDING_LARGE_PUBLIC_BUILDING         5127 /* 大型公共建筑面积 */
#define TANHE_BUILDING_CLASS_JIA_SINGLE              5128 /* 甲类公共建筑单栋面积 */
#define TANHE_BUILDING_CLASS_JIA_GROUP               5129 /* 甲类公共建筑群总面积 */
#define TANHE_BUILDING_PV_MODULE                     5130 /* 光伏组件 */
#define TANHE_BUILDING_PV_POLY                       5131 /* 多晶硅光伏组件 */
#define TANHE_BUILDING_PV_MONO                       5132 /* 单晶硅光伏组件 */
#define TANHE_BUILDING_PV_THIN                       5133 /* 薄膜光伏组件 */
#define TANHE_BUILDING_SOLAR_COLLECTOR               5134 /* 太阳能集热器 */
#define TANHE_BUILDING_NEW_BUILDING                  5135 /* 新建建筑 */
#define TANHE_BUILDING_EDGE_ENERGY                   5141 /* EDGE认证运行能耗节约 */
#define TANHE_BUILDING_EDGE_WATER                    5142 /* EDGE认证节水 */
#define TANHE_BUILDING_EDGE_MATERIALS                5143 /* EDGE认证建材隐含能耗（碳）节约 */
#define TANHE_BUILDING_EDGE_ADVANCED_ENERGY          5144 /* EDGE Advanced认证现场节能 */

/* Building materials 建材. */
#define TANHE_MATERIAL_CEMENT                        5201 /* 普通硅酸盐水泥（市场平均） */
#define TANHE_MATERIAL_CONCRETE_C30                  5202 /* C30混凝土 */
#define TANHE_MATERIAL_CONCRETE_C50                  5203 /* C50混凝土 */
#define TANHE_MATERIAL_LIME                          5204 /* 石灰生产（市场平均） */
#define TANHE_MATERIAL_SLAKED_LIME                   5205 /* 消石灰（熟石灰、氢氧化钙） */
#define TANHE_MATERIAL_GYPSUM                        5206 /* 天然石膏 */
#define TANHE_MATERIAL_SAND                          5207 /* 砂（f=1.6~3.0） */
#define TANHE_MATERIAL_GRAVEL                        5208 /* 碎石（d=10mm~30mm） */
#define TANHE_MATERIAL_SHALE                         5209 /* 页岩石 */
#define TANHE_MATERIAL_CLAY                          5210 /* 黏土 */
#define TANHE_MATERIAL_CONCRETE_BRICK                5211 /* 混凝土砖（240mm×115mm×90mm） */
#define TANHE_MATERIAL_FLY_ASH_BRICK                 5212 /* 蒸压粉煤灰砖（240mm×115mm×53mm） */
#define TANHE_MATERIAL_SINTERED_FLY_ASH_BRICK        5213 /* 烧结粉煤灰实心砖（掺入量50%） */
#define TANHE_MATERIAL_SHALE_SOLID_BRICK             5214 /* 页岩实心砖 */
#define TANHE_MATERIAL_SHALE_HOLLOW_BRICK            5215 /* 页岩空心砖 */
#define TANHE_MATERIAL_CLAY_HOLLOW_BRICK             5216 /* 黏土空心砖 */
#define TANHE_MATERIAL_GANGUE_SOLID_BRICK            5217 /* 煤矸石实心砖（90%掺入量） */
#define TANHE_MATERIAL_GANGUE_HOLLOW_BRICK           5218 /* 煤矸石空心砖（90%掺入量） */
#define TANHE_MATERIAL_STEELMAKING_PIG_IRON          5219 /* 炼钢生铁 */
#define TANHE_MATERIAL_FOUNDRY_PIG_IRON              5220 /* 铸造生铁 */
#define TANHE_MATERIAL_FERROALLOY                    5221 /* 炼钢用铁合金（市场平均） */
#define TANHE_MATERIAL_CONVERTER_STEEL               5222 /* 转炉碳钢 */
#define TANHE_MATERIAL_ELECTRIC_FURNACE_STEEL        5223 /* 电炉碳钢 */
#define TANHE_MATERIAL_CARBON_STEEL                  5224 /* 普通碳钢（市场平均） */
#define TANHE_MATERIAL_HOT_ROLLED_SMALL_SECTION      5225 /* 热轧碳钢小型型钢 */
#define TANHE_MATERIAL_HOT_ROLLED_MEDIUM_SECTION     5226 /* 热轧碳钢中型型钢 */
#define TANHE_MATERIAL_HOT_ROLLED_RAIL_BEAM_BILLET   5227 /* 热轧碳钢大型轨梁（方圆坯、管坯） */
#define TANHE_MATERIAL_HOT_ROLLED_RAIL_BEAM_HEAVY    5228 /* 热轧碳钢大型轨梁（重轨、普通型钢） */
#define TANHE_MATERIAL_HOT_ROLLED_PLATE              5229 /* 热轧碳钢中厚板 */
#define TANHE_MATERIAL_HOT_ROLLED_H_BEAM             5230 /* 热轧碳钢H钢 */
#define TANHE_MATERIAL_HOT_ROLLED_WIDE_STRIP         5231 /* 热轧碳钢宽带钢 */
#define TANHE_MATERIAL_HOT_ROLLED_REBAR              5232 /* 热轧碳钢钢筋 */
#define TANHE_MATERIAL_HOT_ROLLED_WIRE_ROD           5233 /* 热轧碳钢高线材 */
#define TANHE_MATERIAL_HOT_ROLLED_BAR                5234 /* 热轧碳钢棒材 */
#define TANHE_MATERIAL_SPIRAL_SAW_PIPE               5235 /* 螺旋埋弧焊管 */
#define TANHE_MATERIAL_LARGE_LONGITUDINAL_SAW_PIPE   5236 /* 大口径埋弧焊直缝钢管 */
#define TANHE_MATERIAL_WELDED_PIPE                   5237 /* 焊接直缝钢管 */
#define TANHE_MATERIAL_HOT_ROLLED_SEAMLESS_PIPE      5238 /* 热轧碳钢无缝钢管 */
#define TANHE_MATERIAL_COLD_DRAWN_SEAMLESS_PIPE      5239 /* 冷轧冷拔碳钢无缝钢管 */
#define TANHE_MATERIAL_HOT_DIP_GALVANISED_COIL       5240 /* 碳钢热镀锌板卷 */
#define TANHE_MATERIAL_ELECTRO_GALVANISED_COIL       5241 /* 碳钢电镀锌板卷 */
#define TANHE_MATERIAL_TINPLATE_COIL                 5242 /* 碳钢电镀锡板卷 */
#define TANHE_MATERIAL_PICKLED_COIL                  5243 /* 酸洗板卷 */
#define TANHE_MATERIAL_COLD_ROLLED_COIL              5244 /* 冷轧碳钢板卷 */
#define TANHE_MATERIAL_FULL_HARD_COIL                5245 /* 冷硬碳钢板卷 */
#define TANHE_MATERIAL_FLAT_GLASS                    5246 /* 平板玻璃 */
#define TANHE_MATERIAL_ALUMINIUM                     5247 /* 电解铝（全国平均电网电力） */
#define TANHE_MATERIAL_ALUMINIUM_SHEET               5248 /* 铝板带 */
#define TANHE_MATERIAL_WINDOW_ALUMINIUM_PRIMARY      5249 /* 断桥铝合金窗（100%原生铝型材） */
#define TANHE_MATERIAL_WINDOW_ALUMINIUM_70_30        5250 /* 断桥铝合金窗（原生铝:再生铝=7:3） */
#define TANHE_MATERIAL_WINDOW_ALUMINIUM_WOOD_PRIMARY 5251 /* 铝木复合窗（100%原生铝型材） */
#define TANHE_MATERIAL_WINDOW_ALUMINIUM_WOOD_70_30   5252 /* 铝木复合窗（原生铝:再生铝=7:3） */
#define TANHE_MATERIAL_WINDOW_COEXTRUDED             5253 /* 铝塑共挤窗 */
#define TANHE_MATERIAL_WINDOW_PVC                    5254 /* 塑钢窗 */
#define TANHE_MATERIAL_PPR_PIPE                      5255 /* 无规共聚聚丙烯管 */
#define TANHE_MATERIAL_PE_PIPE                       5256 /* 聚乙烯管 */
#define TANHE_MATERIAL_PVC_PIPE                      5257 /* 硬聚氯乙烯管 */
#define TANHE_MATERIAL_POLYSTYRENE_FOAM              5258 /* 聚苯乙烯泡沫板 */
#define TANHE_MATERIAL_ROCK_WOOL                     5259 /* 岩棉板 */
#define TANHE_MATERIAL_POLYURETHANE_FOAM             5260 /* 硬泡聚氨酯板 */
#define TANHE_MATERIAL_ALUMINIUM_PLASTIC_PANEL       5261 /* 铝塑复合板 */
#define TANHE_MATERIAL_COPPER_PLASTIC_PANEL          5262 /* 铜塑复合板 */
#define TANHE_MATERIAL_COPPER_PANEL                  5263 /* 铜单板 */
#define TANHE_MATERIAL_POLYSTYRENE                   5264 /* 普通聚苯乙烯 */
#define TANHE_MATERIAL_LLDPE                         5265 /* 线性低密度聚乙烯 */
#define TANHE_MATERIAL_HDPE                          5266 /* 高密度聚乙烯 */
#define TANHE_MATERIAL_LDPE                          5267 /* 低密度聚乙烯 */
#define TANHE_MATERIAL_PVC                           5268 /* 聚氯乙烯（市场平均） */
#define TANHE_MATERIAL_TAP_WATER                     5269 /* 自来水 */
#define TANHE_MATERIAL_CONCRETE                      5281 /* 混凝土 */
#define TANHE_MATERIAL_OTHER                         5282 /* 其他建材 */
#define TANHE_MATERIAL_COVERED                       5283 /* 纳入计算的建材总重量占比 */
#define TANHE_MATERIAL_CUT_OFF                       5284 /* 可不计入的建材重量占比 */
#define TANHE_MATERIAL_RECYCLED_FEEDSTOCK            5285 /* 再生原料按替代原生原料计的比例 */

/* Public institutions 公共机构. */
#define TANHE_INSTITUTION_ENERGY_PER_AREA   5301 /* 公共机构单位建筑面积能耗 */
#define TANHE_INSTITUTION_ENERGY_PER_CAPITA 5302 /* 公共机构人均综合能耗 */
#define TANHE_INSTITUTION_WATER_PER_CAPITA  5303 /* 公共机构人均用水量 */
#define TANHE_INSTITUTION_CO2_PER_AREA      5304 /* 公共机构单位建筑面积碳排放 */

/* Data centres and projects 数据中心、项目. */
#define TANHE_DATACENTRE_PUE            5321 /* 数据中心电能利用效率（PUE） */
#define TANHE_DATACENTRE_PUE_NEW_LARGE  5322 /* 新增大型、超大型数据中心PUE */
#define TANHE_DATACENTRE_PUE_EXISTING   5323 /* 现有数据中心PUE */
#define TANHE_DATACENTRE_ENERGY         5324 /* 重点用能单位年综合能源消费量 */
#define TANHE_DATACENTRE_EDGE_RACKS     5325 /* 边缘数据中心标准机架数 */
#define TANHE_DATACENTRE_PROJECT_ENERGY 5326 /* 固定资产投资项目年综合能源消费量 */
#define TANHE_DATACENTRE_PUE_GREEN      5327 /* 国家绿色数据中心PUE */

/* Plan targets of buildings 建筑规划目标. */
#define TANHE_BUILDING_RENEWABLE_SUBSTITUTION 5341 /* 城镇建筑可再生能源替代率 */
#define TANHE_BUILDING_ROOFTOP_PV             5342 /* 新建公共机构建筑、新建厂房屋顶光伏覆盖率 */
#define TANHE_BUILDING_STAR_GREEN_BUILDING    5343 /* 新增星级绿色建筑面积占比 */
#define TANHE_BUILDING_PREFABRICATED          5344 /* 新建装配式建筑面积占比 */
#define TANHE_BUILDING_GREEN_STANDARD         5345 /* 城镇新建民用建筑执行绿色建筑标准比例 */

/* Trees and groups of species 树种、树种组. */
#define TANHE_TREE_ABIES_PICEA                  6001 /* 冷杉云杉 */
#define TANHE_TREE_CUNNINGHAMIA                 6002 /* 杉木 */
#define TANHE_TREE_CUPRESSUS                    6003 /* 柏木 */
#define TANHE_TREE_CUPRESSUS_FOKIENIA           6004 /* 柏木福建柏 */
#define TANHE_TREE_LARIX                        6005 /* 落叶松 */
#define TANHE_TREE_PINUS_KORAIENSIS             6006 /* 红松 */
#define TANHE_TREE_PINUS_MASSONIANA             6007 /* 马尾松 */
#define TANHE_TREE_PINUS_MASSONIANA_YUNNANENSIS 6008 /* 马尾松云南松 */
#define TANHE_TREE_PINUS_TABULAEFORMIS          6009 /* 油松 */
#define TANHE_TREE_PINUS_ARMANDII               6010 /* 华山松 */
#define TANHE_TREE_PINUS_SYLVESTRIS_MONGOLICA   6011 /* 樟子松 */
#define TANHE_TREE_PINUS_ELLIOTTII              6012 /* 湿地松 */
#define TANHE_TREE_PINUS_TAEDA                  6013 /* 火炬松 */
#define TANHE_TREE_EXOTIC_PINES                 6014 /* 国外松 */
#define TANHE_TREE_OTHER_PINES                  6015 /* 其它松类 */
#define TANHE_TREE_OTHER_FIRS                   6016 /* 其它杉类 */
#define TANHE_TREE_CRYPTOMERIA                  6017 /* 柳杉 */
#define TANHE_TREE_METASEQUOIA                  6018 /* 水杉 */
#define TANHE_TREE_TAXODIUM                     6019 /* 池杉 */
#define TANHE_TREE_TSUGA_CRYPTOMERIA_KETELEERIA 6020 /* 铁杉柳杉油杉 */
#define TANHE_TREE_ACACIA                       6031 /* 相思 */
#define TANHE_TREE_BETULA                       6032 /* 桦木 */
#define TANHE_TREE_BETULA_POPULUS               6033 /* 桦木杨树 */
#define TANHE_TREE_POPULUS                      6034 /* 杨树 */
#define TANHE_TREE_POPULUS_NIGRA                6035 /* 黑杨 */
#define TANHE_TREE_CASTANOPSIS                  6036 /* 栲类 */
#define TANHE_TREE_CASTANOPSIS_EYREI            6037 /* 甜槠 */
#define TANHE_TREE_CASTANOPSIS_SCLEROPHYLLA     6038 /* 苦槠 */
#define TANHE_TREE_CYCLOBALANOPSIS_GLAUCA       6039 /* 青冈 */
#define TANHE_TREE_QUERCUS_ACUTISSIMA           6040 /* 麻栎 */
#define TANHE_TREE_QUERCUS                      6041 /* 栎类 */
#define TANHE_TREE_DECIDUOUS_OAKS               6042 /* 落叶栎类 */
#define TANHE_TREE_CASUARINA                    6043 /* 木麻黄 */
#define TANHE_TREE_EUCALYPTUS                   6044 /* 桉树 */
#define TANHE_TREE_PHOEBE                       6045 /* 楠木 */
#define TANHE_TREE_ROBINIA                      6046 /* 刺槐 */
#define TANHE_TREE_SASSAFRAS                    6047 /* 檫木 */
#define TANHE_TREE_LIQUIDAMBAR                  6048 /* 枫香 */
#define TANHE_TREE_MELIA                        6049 /* 楝树 */
#define TANHE_TREE_SALIX                        6050 /* 柳树 */
#define TANHE_TREE_SCHIMA                       6051 /* 木荷 */
#define TANHE_TREE_PAULOWNIA                    6052 /* 泡桐 */
#define TANHE_TREE_CINNAMOMUM                   6053 /* 樟树 */
#define TANHE_TREE_SOFT_BROADLEAF               6054 /* 软阔类 */
#define TANHE_TREE_HARD_BROADLEAF               6055 /* 硬阔类 */
#define TANHE_TREE_MISCELLANEOUS                6056 /* 杂木 */
#define TANHE_TREE_LUCIDOPHYLLOUS               6057 /* 常绿阔叶林 */
#define TANHE_TREE_MIXED_CONIFER                6058 /* 针叶混 */
#define TANHE_TREE_MIXED_BROADLEAF              6059 /* 阔叶混 */
#define TANHE_TREE_MIXED_CONIFER_BROADLEAF      6060 /* 针阔混 */

/* Forests 森林. */
#define TANHE_FOREST_TREES                  6101 /* 乔木林 */
#define TANHE_FOREST_BAMBOO                 6102 /* 竹林 */
#define TANHE_FOREST_ECONOMIC               6103 /* 经济林 */
#define TANHE_FOREST_SHRUB                  6104 /* 灌木林 */
#define TANHE_FOREST_MOSO_BAMBOO            6105 /* 毛竹 */
#define TANHE_FOREST_BAMBOO_FIR_BROADLEAF   6106 /* 8竹1杉1阔混交林 */
#define TANHE_FOREST_SUBTROPICAL_HUMID      6107 /* 亚热带湿润林 */
#define TANHE_FOREST_SUBTROPICAL_DRY        6108 /* 亚热带干旱林 */
#define TANHE_FOREST_ASIA_CONIFER_NATURAL   6109 /* 亚洲温带天然针叶林 */
#define TANHE_FOREST_ASIA_BROADLEAF_NATURAL 6110 /* 亚洲温带天然阔叶林 */
#define TANHE_FOREST_ASIA_CONIFER_PLANTED   6111 /* 亚洲温带人工针叶林 */
#define TANHE_FOREST_ASIA_BROADLEAF_PLANTED 6112 /* 亚洲温带人工阔叶林 */
#define TANHE_FOREST_PLANTATION_CONIFER     6113 /* 亚热带针叶人工林 */
#define TANHE_FOREST_PLANTATION_BROADLEAF   6114 /* 亚热带阔叶人工林 */
#define TANHE_FOREST_TROPICAL_SUBTROPICAL   6115 /* 热带亚热带林 */
#define TANHE_FOREST_TEMPERATE_BOREAL       6116 /* 温带寒带林 */
#define TANHE_FOREST_ALL                    6117 /* 森林 */
#define TANHE_FOREST_CONVERSION             6118 /* 有林地转化 */
#define TANHE_FOREST_BROADLEAF_DECIDUOUS    6119 /* 成熟落叶阔叶林 */
#define TANHE_FOREST_NEEDLELEAF_EVERGREEN   6120 /* 成熟常绿针叶林 */
#define TANHE_FOREST_URBAN_CROWN            6131 /* 城市树冠 */
#define TANHE_FOREST_URBAN_HARDWOOD         6132 /* 城市阔叶树 */
#define TANHE_FOREST_URBAN_PINE             6133 /* 城市松树 */
#define TANHE_FOREST_PROJECT                6141 /* 林业碳汇项目 */

/* Wetlands and soils 湿地、土壤. */
#define TANHE_LAND_WETLAND_MANAGED     6201 /* 内陆矿质土湿地（复湿、新建） */
#define TANHE_LAND_WETLAND_NATURAL     6202 /* 天然内陆矿质土湿地 */
#define TANHE_LAND_WETLAND_REWETTED    6203 /* 复湿有机土 */
#define TANHE_LAND_DRAINED_FOREST      6204 /* 排水有机土林地 */
#define TANHE_LAND_DRAINED_CROPLAND    6205 /* 排水有机土耕地 */
#define TANHE_LAND_WETLAND_CONSTRUCTED 6206 /* 人工湿地（污水处理） */
#define TANHE_LAND_POND                6207 /* 淡水和微咸水池塘 */
#define TANHE_LAND_CANAL               6208 /* 渠道和沟渠 */
#define TANHE_LAND_SALINE_POND         6209 /* 咸水池塘 */
#define TANHE_LAND_RESERVOIR           6210 /* 水库 */
#define TANHE_LAND_SOIL_HAC            6221 /* 高活性粘土 */
#define TANHE_LAND_SOIL_LAC            6222 /* 低活性粘土 */
#define TANHE_LAND_SOIL_SANDY          6223 /* 砂质土 */
#define TANHE_LAND_SOIL_WETLAND        6224 /* 湿地土 */
#define TANHE_LAND_CROPLAND            6231 /* 耕地 */
#define TANHE_LAND_GRASSLAND           6232 /* 草地 */
#define TANHE_LAND_RED_SOIL_TRIAL      6233 /* 南方红壤长期试验 */
#define TANHE_LAND_SAWNWOOD            6241 /* 锯材 */
#define TANHE_LAND_WOOD_PANEL          6242 /* 人造板 */
#define TANHE_LAND_PAPER               6243 /* 纸和纸板 */
#define TANHE_LAND_SOLIDWOOD           6244 /* 实木制品 */
#define TANHE_LAND_ROUNDWOOD           6245 /* 工业原木 */
#define TANHE_LAND_BURN_CROP_RESIDUE   6251 /* 秸秆露天焚烧 */
#define TANHE_LAND_BURN_EXTRATROPICAL  6252 /* 温带寒带森林火 */
#define TANHE_LAND_BURN_TROPICAL       6253 /* 热带森林火 */
#define TANHE_LAND_BURN_SAVANNA        6254 /* 草原火 */

/* Farming 农业. */
#define TANHE_FARM_RICE_SINGLE  6301 /* 单季稻 */
#define TANHE_FARM_RICE_EARLY   6302 /* 双季早稻 */
#define TANHE_FARM_RICE_LATE    6303 /* 双季晚稻 */
#define TANHE_FARM_RICE         6304 /* 水稻 */
#define TANHE_FARM_WHEAT        6305 /* 小麦 */
#define TANHE_FARM_MAIZE        6306 /* 玉米 */
#define TANHE_FARM_SOYBEAN      6307 /* 大豆 */
#define TANHE_FARM_RAPESEED     6308 /* 油菜籽 */
#define TANHE_FARM_PEANUT       6309 /* 花生 */
#define TANHE_FARM_POTATO       6310 /* 薯类 */
#define TANHE_FARM_COTTON       6311 /* 籽棉 */
#define TANHE_FARM_VEGETABLE    6312 /* 蔬菜 */
#define TANHE_FARM_TOBACCO      6313 /* 烟叶 */
#define TANHE_FARM_N_INPUT      6331 /* 农用地氮输入 */
#define TANHE_FARM_N_INPUT_RICE 6332 /* 稻田氮输入 */
#define TANHE_FARM_N_SYNTHETIC  6333 /* 化肥氮 */
#define TANHE_FARM_N_ORGANIC    6334 /* 有机肥氮 */
#define TANHE_FARM_N_RESIDUE    6335 /* 秸秆还田氮 */
#define TANHE_FARM_N_PASTURE    6336 /* 放牧粪尿氮 */
#define TANHE_FARM_N_DEPOSITED  6337 /* 大气沉降氮 */
#define TANHE_FARM_N_LEACHED    6338 /* 淋溶径流氮 */
#define TANHE_FARM_DAIRY        6351 /* 奶牛 */
#define TANHE_FARM_OTHER_CATTLE 6352 /* 非奶牛 */
#define TANHE_FARM_BUFFALO      6353 /* 水牛 */
#define TANHE_FARM_SHEEP        6354 /* 绵羊 */
#define TANHE_FARM_GOAT         6355 /* 山羊 */
#define TANHE_FARM_CAMEL        6356 /* 骆驼 */
#define TANHE_FARM_HORSE        6357 /* 马 */
#define TANHE_FARM_MULE         6358 /* 驴/骡 */
#define TANHE_FARM_SWINE        6359 /* 猪 */
#define TANHE_FARM_POULTRY      6360 /* 家禽 */
#define TANHE_FARM_LIMESTONE    6371 /* 石灰石（施用） */
#define TANHE_FARM_DOLOMITE     6372 /* 白云石（施用） */
#define TANHE_FARM_UREA         6373 /* 尿素（施用） */

/* Other activities. */
#define TANHE_ACTIVITY_OTHER 9001 /* 其他活动 */

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

/* IPCC 2006 table 3.2.5: vehicle fuel, technology and driving condition. */
#define TANHE_VARIANT_GASOLINE_PRE_EURO_URBAN_COLD          201 /* 汽油，欧一前，市区冷启动 */
#define TANHE_VARIANT_GASOLINE_PRE_EURO_URBAN_HOT           202 /* 汽油，欧一前，市区热态 */
#define TANHE_VARIANT_GASOLINE_PRE_EURO_RURAL               203 /* 汽油，欧一前，郊区 */
#define TANHE_VARIANT_GASOLINE_PRE_EURO_HIGHWAY             204 /* 汽油，欧一前，高速公路 */
#define TANHE_VARIANT_GASOLINE_EURO1_URBAN_COLD             205 /* 汽油，欧一，市区冷启动 */
#define TANHE_VARIANT_GASOLINE_EURO1_URBAN_HOT              206 /* 汽油，欧一，市区热态 */
#define TANHE_VARIANT_GASOLINE_EURO1_RURAL                  207 /* 汽油，欧一，郊区 */
#define TANHE_VARIANT_GASOLINE_EURO1_HIGHWAY                208 /* 汽油，欧一，高速公路 */
#define TANHE_VARIANT_GASOLINE_EURO2_URBAN_COLD             209 /* 汽油，欧二，市区冷启动 */
#define TANHE_VARIANT_GASOLINE_EURO2_URBAN_HOT              210 /* 汽油，欧二，市区热态 */
#define TANHE_VARIANT_GASOLINE_EURO2_RURAL                  211 /* 汽油，欧二，郊区 */
#define TANHE_VARIANT_GASOLINE_EURO2_HIGHWAY                212 /* 汽油，欧二，高速公路 */
#define TANHE_VARIANT_GASOLINE_EURO3_URBAN_COLD             213 /* 汽油，欧三，市区冷启动 */
#define TANHE_VARIANT_GASOLINE_EURO3_URBAN_HOT              214 /* 汽油，欧三，市区热态 */
#define TANHE_VARIANT_GASOLINE_EURO3_RURAL                  215 /* 汽油，欧三，郊区 */
#define TANHE_VARIANT_GASOLINE_EURO3_HIGHWAY                216 /* 汽油，欧三，高速公路 */
#define TANHE_VARIANT_GASOLINE_EURO4_URBAN_COLD             217 /* 汽油，欧四，市区冷启动 */
#define TANHE_VARIANT_GASOLINE_EURO4_URBAN_HOT              218 /* 汽油，欧四，市区热态 */
#define TANHE_VARIANT_GASOLINE_EURO4_RURAL                  219 /* 汽油，欧四，郊区 */
#define TANHE_VARIANT_GASOLINE_EURO4_HIGHWAY                220 /* 汽油，欧四，高速公路 */
#define TANHE_VARIANT_DIESEL_PRE_EURO_URBAN_COLD            221 /* 柴油，欧一前，市区冷启动 */
#define TANHE_VARIANT_DIESEL_PRE_EURO_URBAN_HOT             222 /* 柴油，欧一前，市区热态 */
#define TANHE_VARIANT_DIESEL_PRE_EURO_RURAL                 223 /* 柴油，欧一前，郊区 */
#define TANHE_VARIANT_DIESEL_PRE_EURO_HIGHWAY               224 /* 柴油，欧一前，高速公路 */
#define TANHE_VARIANT_DIESEL_EURO1_URBAN_COLD               225 /* 柴油，欧一，市区冷启动 */
#define TANHE_VARIANT_DIESEL_EURO1_URBAN_HOT                226 /* 柴油，欧一，市区热态 */
#define TANHE_VARIANT_DIESEL_EURO1_RURAL                    227 /* 柴油，欧一，郊区 */
#define TANHE_VARIANT_DIESEL_EURO1_HIGHWAY                  228 /* 柴油，欧一，高速公路 */
#define TANHE_VARIANT_DIESEL_EURO2_URBAN_COLD               229 /* 柴油，欧二，市区冷启动 */
#define TANHE_VARIANT_DIESEL_EURO2_URBAN_HOT                230 /* 柴油，欧二，市区热态 */
#define TANHE_VARIANT_DIESEL_EURO2_RURAL                    231 /* 柴油，欧二，郊区 */
#define TANHE_VARIANT_DIESEL_EURO2_HIGHWAY                  232 /* 柴油，欧二，高速公路 */
#define TANHE_VARIANT_DIESEL_EURO3_URBAN_COLD               233 /* 柴油，欧三，市区冷启动 */
#define TANHE_VARIANT_DIESEL_EURO3_URBAN_HOT                234 /* 柴油，欧三，市区热态 */
#define TANHE_VARIANT_DIESEL_EURO3_RURAL                    235 /* 柴油，欧三，郊区 */
#define TANHE_VARIANT_DIESEL_EURO3_HIGHWAY                  236 /* 柴油，欧三，高速公路 */
#define TANHE_VARIANT_DIESEL_EURO4_URBAN_COLD               237 /* 柴油，欧四，市区冷启动 */
#define TANHE_VARIANT_DIESEL_EURO4_URBAN_HOT                238 /* 柴油，欧四，市区热态 */
#define TANHE_VARIANT_DIESEL_EURO4_RURAL                    239 /* 柴油，欧四，郊区 */
#define TANHE_VARIANT_DIESEL_EURO4_HIGHWAY                  240 /* 柴油，欧四，高速公路 */
#define TANHE_VARIANT_LPG_PRE_ECE_URBAN_COLD                241 /* 液化石油气，ECE前，市区冷启动 */
#define TANHE_VARIANT_LPG_PRE_ECE_URBAN_HOT                 242 /* 液化石油气，ECE前，市区热态 */
#define TANHE_VARIANT_LPG_PRE_ECE_RURAL                     243 /* 液化石油气，ECE前，郊区 */
#define TANHE_VARIANT_LPG_PRE_ECE_HIGHWAY                   244 /* 液化石油气，ECE前，高速公路 */
#define TANHE_VARIANT_LPG_EURO1_URBAN_COLD                  245 /* 液化石油气，欧一，市区冷启动 */
#define TANHE_VARIANT_LPG_EURO1_URBAN_HOT                   246 /* 液化石油气，欧一，市区热态 */
#define TANHE_VARIANT_LPG_EURO1_RURAL                       247 /* 液化石油气，欧一，郊区 */
#define TANHE_VARIANT_LPG_EURO1_HIGHWAY                     248 /* 液化石油气，欧一，高速公路 */
#define TANHE_VARIANT_LPG_EURO2_URBAN_COLD                  249 /* 液化石油气，欧二，市区冷启动 */
#define TANHE_VARIANT_LPG_EURO2_URBAN_HOT                   250 /* 液化石油气，欧二，市区热态 */
#define TANHE_VARIANT_LPG_EURO2_RURAL                       251 /* 液化石油气，欧二，郊区 */
#define TANHE_VARIANT_LPG_EURO2_HIGHWAY                     252 /* 液化石油气，欧二，高速公路 */
#define TANHE_VARIANT_LPG_EURO3_UP_URBAN_COLD               253 /* 液化石油气，欧三及以后，市区冷启动 */
#define TANHE_VARIANT_LPG_EURO3_UP_URBAN_HOT                254 /* 液化石油气，欧三及以后，市区热态 */
#define TANHE_VARIANT_LPG_EURO3_UP_RURAL                    255 /* 液化石油气，欧三及以后，郊区 */
#define TANHE_VARIANT_LPG_EURO3_UP_HIGHWAY                  256 /* 液化石油气，欧三及以后，高速公路 */
#define TANHE_VARIANT_GASOLINE_ALL_TECHNOLOGIES_URBAN_COLD  257 /* 汽油，全部技术，市区冷启动 */
#define TANHE_VARIANT_GASOLINE_ALL_TECHNOLOGIES_URBAN_HOT   258 /* 汽油，全部技术，市区热态 */
#define TANHE_VARIANT_GASOLINE_ALL_TECHNOLOGIES_RURAL       259 /* 汽油，全部技术，郊区 */
#define TANHE_VARIANT_GASOLINE_ALL_TECHNOLOGIES_HIGHWAY     260 /* 汽油，全部技术，高速公路 */
#define TANHE_VARIANT_DIESEL_UNDER_16T_URBAN_COLD           261 /* 柴油，16t以下，市区冷启动 */
#define TANHE_VARIANT_DIESEL_UNDER_16T_URBAN_HOT            262 /* 柴油，16t以下，市区热态 */
#define TANHE_VARIANT_DIESEL_UNDER_16T_RURAL                263 /* 柴油，16t以下，郊区 */
#define TANHE_VARIANT_DIESEL_UNDER_16T_HIGHWAY              264 /* 柴油，16t以下，高速公路 */
#define TANHE_VARIANT_DIESEL_OVER_16T_URBAN_COLD            265 /* 柴油，16t以上，市区冷启动 */
#define TANHE_VARIANT_DIESEL_OVER_16T_URBAN_HOT             266 /* 柴油，16t以上，市区热态 */
#define TANHE_VARIANT_DIESEL_OVER_16T_RURAL                 267 /* 柴油，16t以上，郊区 */
#define TANHE_VARIANT_DIESEL_OVER_16T_HIGHWAY               268 /* 柴油，16t以上，高速公路 */
#define TANHE_VARIANT_DIESEL_URBAN_BUS_COACH_URBAN_COLD     269 /* 柴油，城市公交和长途客车，市区冷启动 */
#define TANHE_VARIANT_DIESEL_URBAN_BUS_COACH_URBAN_HOT      270 /* 柴油，城市公交和长途客车，市区热态 */
#define TANHE_VARIANT_DIESEL_URBAN_BUS_COACH_RURAL          271 /* 柴油，城市公交和长途客车，郊区 */
#define TANHE_VARIANT_DIESEL_URBAN_BUS_COACH_HIGHWAY        272 /* 柴油，城市公交和长途客车，高速公路 */
#define TANHE_VARIANT_CNG_PRE_EURO4_URBAN_COLD              273 /* 压缩天然气，欧四前，市区冷启动 */
#define TANHE_VARIANT_CNG_PRE_EURO4_URBAN_HOT               274 /* 压缩天然气，欧四前，市区热态 */
#define TANHE_VARIANT_CNG_PRE_EURO4_RURAL                   275 /* 压缩天然气，欧四前，郊区 */
#define TANHE_VARIANT_CNG_PRE_EURO4_HIGHWAY                 276 /* 压缩天然气，欧四前，高速公路 */
#define TANHE_VARIANT_CNG_EURO4_UP_URBAN_COLD               277 /* 压缩天然气，欧四及以后，市区冷启动 */
#define TANHE_VARIANT_CNG_EURO4_UP_URBAN_HOT                278 /* 压缩天然气，欧四及以后，市区热态 */
#define TANHE_VARIANT_CNG_EURO4_UP_RURAL                    279 /* 压缩天然气，欧四及以后，郊区 */
#define TANHE_VARIANT_CNG_EURO4_UP_HIGHWAY                  280 /* 压缩天然气，欧四及以后，高速公路 */
#define TANHE_VARIANT_GASOLINE_UNDER_50CC_URBAN_COLD        281 /* 汽油，50cc以下，市区冷启动 */
#define TANHE_VARIANT_GASOLINE_UNDER_50CC_URBAN_HOT         282 /* 汽油，50cc以下，市区热态 */
#define TANHE_VARIANT_GASOLINE_UNDER_50CC_RURAL             283 /* 汽油，50cc以下，郊区 */
#define TANHE_VARIANT_GASOLINE_UNDER_50CC_HIGHWAY           284 /* 汽油，50cc以下，高速公路 */
#define TANHE_VARIANT_GASOLINE_OVER_50CC_2STROKE_URBAN_COLD 285 /* 汽油，50cc以上，二冲程，市区冷启动 */
#define TANHE_VARIANT_GASOLINE_OVER_50CC_2STROKE_URBAN_HOT  286 /* 汽油，50cc以上，二冲程，市区热态 */
#define TANHE_VARIANT_GASOLINE_OVER_50CC_2STROKE_RURAL      287 /* 汽油，50cc以上，二冲程，郊区 */
#define TANHE_VARIANT_GASOLINE_OVER_50CC_2STROKE_HIGHWAY    288 /* 汽油，50cc以上，二冲程，高速公路 */
#define TANHE_VARIANT_GASOLINE_OVER_50CC_4STROKE_URBAN_COLD 289 /* 汽油，50cc以上，四冲程，市区冷启动 */
#define TANHE_VARIANT_GASOLINE_OVER_50CC_4STROKE_URBAN_HOT  290 /* 汽油，50cc以上，四冲程，市区热态 */
#define TANHE_VARIANT_GASOLINE_OVER_50CC_4STROKE_RURAL      291 /* 汽油，50cc以上，四冲程，郊区 */
#define TANHE_VARIANT_GASOLINE_OVER_50CC_4STROKE_HIGHWAY    292 /* 汽油，50cc以上，四冲程，高速公路 */

/* US technology mix; kinds of published values. */
#define TANHE_VARIANT_US_CNG             301 /* 压缩天然气，美国技术构成 */
#define TANHE_VARIANT_US_LNG             302 /* 液化天然气，美国技术构成 */
#define TANHE_VARIANT_US_LPG             303 /* 液化石油气，美国技术构成 */
#define TANHE_VARIANT_PER_FUEL           311 /* 按燃油质量 */
#define TANHE_VARIANT_PER_WORK           312 /* 按做功量 */
#define TANHE_VARIANT_MAIN_BUSINESS      313 /* 主营业务 */
#define TANHE_VARIANT_SUBSTITUTION       314 /* 替代法 */
#define TANHE_VARIANT_MEAN_MODE          315 /* 均值法 */
#define TANHE_VARIANT_CITY_STUDY         321 /* 城市研究 */
#define TANHE_VARIANT_JEC_WELL_TO_WHEELS 322 /* JEC全生命周期研究 */
#define TANHE_VARIANT_AT_0_DEGC          323 /* 0℃、101.325kPa */
#define TANHE_VARIANT_AT_20_DEGC         324 /* 20℃、101.325kPa */
#define TANHE_VARIANT_PUBLIC_INSTITUTION 325 /* 公共机构 */
#define TANHE_VARIANT_BUILDING_OPERATION 326 /* 建筑运行 */

/* GB/T 51161, class and zone of public buildings. */
#define TANHE_VARIANT_A_SC_C 401 /* A类，严寒和寒冷地区 */
#define TANHE_VARIANT_A_HSCW 402 /* A类，夏热冬冷地区 */
#define TANHE_VARIANT_A_HSWW 403 /* A类，夏热冬暖地区 */
#define TANHE_VARIANT_A_MILD 404 /* A类，温和地区 */
#define TANHE_VARIANT_B_SC_C 405 /* B类，严寒和寒冷地区 */
#define TANHE_VARIANT_B_HSCW 406 /* B类，夏热冬冷地区 */
#define TANHE_VARIANT_B_HSWW 407 /* B类，夏热冬暖地区 */
#define TANHE_VARIANT_B_MILD 408 /* B类，温和地区 */

/* Climate zones and sub-zones. */
#define TANHE_VARIANT_SEVERE_COLD          411 /* 严寒地区 */
#define TANHE_VARIANT_COLD                 412 /* 寒冷地区 */
#define TANHE_VARIANT_HSCW                 413 /* 夏热冬冷地区 */
#define TANHE_VARIANT_HSWW                 414 /* 夏热冬暖地区 */
#define TANHE_VARIANT_MILD                 415 /* 温和地区 */
#define TANHE_VARIANT_SEVERE_COLD_AND_COLD 416 /* 严寒和寒冷地区 */
#define TANHE_VARIANT_OTHER_ZONES          417 /* 其他气候区 */
#define TANHE_VARIANT_SC_A                 421 /* 严寒A区 */
#define TANHE_VARIANT_SC_B                 422 /* 严寒B区 */
#define TANHE_VARIANT_SC_C                 423 /* 严寒C区 */
#define TANHE_VARIANT_COLD_A               424 /* 寒冷A区 */
#define TANHE_VARIANT_COLD_B               425 /* 寒冷B区 */
#define TANHE_VARIANT_HSCW_A               426 /* 夏热冬冷A区 */
#define TANHE_VARIANT_HSCW_B               427 /* 夏热冬冷B区 */
#define TANHE_VARIANT_HSWW_A               428 /* 夏热冬暖A区 */
#define TANHE_VARIANT_HSWW_B               429 /* 夏热冬暖B区 */
#define TANHE_VARIANT_MILD_A               430 /* 温和A区 */
#define TANHE_VARIANT_MILD_B               431 /* 温和B区 */
#define TANHE_VARIANT_SC_AB                432 /* 严寒A、B区 */

/* Corrections of GB/T 51161. */
#define TANHE_VARIANT_HOURS      441 /* 使用时间 */
#define TANHE_VARIANT_DENSITY    442 /* 人员密度 */
#define TANHE_VARIANT_OCCUPANCY  443 /* 入住率 */
#define TANHE_VARIANT_ROOM_SHARE 444 /* 客房区面积比例 */

/* Grades of data centres, energy review of projects. */
#define TANHE_VARIANT_GRADE1     451 /* 1级 */
#define TANHE_VARIANT_GRADE2     452 /* 2级 */
#define TANHE_VARIANT_GRADE3     453 /* 3级 */
#define TANHE_VARIANT_EXEMPT     461 /* 不单独进行节能审查 */
#define TANHE_VARIANT_PROVINCIAL 462 /* 省级节能审查 */
#define TANHE_VARIANT_NATIONAL   463 /* 国家节能审查 */

/* Forests 森林. */
#define TANHE_VARIANT_AGE_TO_20            501 /* 林龄20年及以下 */
#define TANHE_VARIANT_AGE_OVER_20          502 /* 林龄20年以上 */
#define TANHE_VARIANT_ABOVE_TO_125         503 /* 地上生物量125t/ha及以下 */
#define TANHE_VARIANT_ABOVE_OVER_125       504 /* 地上生物量125t/ha以上 */
#define TANHE_VARIANT_ABOVE_TO_20          505 /* 地上生物量20t/ha及以下 */
#define TANHE_VARIANT_ABOVE_OVER_20        506 /* 地上生物量20t/ha以上 */
#define TANHE_VARIANT_WOOD                 507 /* 木材 */
#define TANHE_VARIANT_FOLIAGE              508 /* 树叶 */
#define TANHE_VARIANT_BROADLEAF            509 /* 阔叶 */
#define TANHE_VARIANT_CONIFER              510 /* 针叶 */
#define TANHE_VARIANT_SUBTROPICAL          511 /* 亚热带 */
#define TANHE_VARIANT_WARM_TEMPERATE_MOIST 512 /* 暖温带湿润 */
#define TANHE_VARIANT_BURNT_ON_SITE        513 /* 现地燃烧 */
#define TANHE_VARIANT_BURNT_OFF_SITE       514 /* 异地燃烧 */
#define TANHE_VARIANT_DECAYED              515 /* 分解 */
#define TANHE_VARIANT_ERROR_10_TO_20       516 /* 相对误差10%~20% */
#define TANHE_VARIANT_ERROR_20_TO_30       517 /* 相对误差20%~30% */
#define TANHE_VARIANT_MOSO_1A              521 /* 毛竹1年生 */
#define TANHE_VARIANT_MOSO_3A              522 /* 毛竹3年生 */
#define TANHE_VARIANT_MOSO_5A              523 /* 毛竹5年生 */
#define TANHE_VARIANT_MOSO_STEM_1A         524 /* 毛竹竹竿1年生 */
#define TANHE_VARIANT_MOSO_STEM_3A         525 /* 毛竹竹竿3年生 */
#define TANHE_VARIANT_MOSO_STEM_5A         526 /* 毛竹竹竿5年生 */
#define TANHE_VARIANT_MOSO_BRANCH_1A       527 /* 毛竹竹枝1年生 */
#define TANHE_VARIANT_MOSO_BRANCH_3A       528 /* 毛竹竹枝3年生 */
#define TANHE_VARIANT_MOSO_BRANCH_5A       529 /* 毛竹竹枝5年生 */
#define TANHE_VARIANT_MOSO_LEAF_1A         530 /* 毛竹竹叶1年生 */
#define TANHE_VARIANT_MOSO_LEAF_3A         531 /* 毛竹竹叶3年生 */
#define TANHE_VARIANT_MOSO_LEAF_5A         532 /* 毛竹竹叶5年生 */
#define TANHE_VARIANT_MOSO_RHIZOME_1A      533 /* 毛竹竹鞭1年生 */
#define TANHE_VARIANT_MOSO_RHIZOME_3A      534 /* 毛竹竹鞭3年生 */
#define TANHE_VARIANT_MOSO_RHIZOME_5A      535 /* 毛竹竹鞭5年生 */
#define TANHE_VARIANT_MOSO_STUMP_1A        536 /* 毛竹竹蔸1年生 */
#define TANHE_VARIANT_MOSO_STUMP_3A        537 /* 毛竹竹蔸3年生 */
#define TANHE_VARIANT_MOSO_STUMP_5A        538 /* 毛竹竹蔸5年生 */

/* Wetlands and soils 湿地、土壤. */
#define TANHE_VARIANT_BOREAL                  541 /* 寒带 */
#define TANHE_VARIANT_TEMPERATE               542 /* 温带 */
#define TANHE_VARIANT_TROPICAL                543 /* 热带 */
#define TANHE_VARIANT_CONTINUOUS_INUNDATION   544 /* 温带，常年淹水 */
#define TANHE_VARIANT_INTERMITTENT_INUNDATION 545 /* 温带，间歇淹水 */
#define TANHE_VARIANT_NUTRIENT_POOR           546 /* 温带，贫营养 */
#define TANHE_VARIANT_NUTRIENT_RICH           547 /* 温带，富营养 */
#define TANHE_VARIANT_SURFACE_FLOW            548 /* 表面流 */
#define TANHE_VARIANT_HORIZONTAL_FLOW         549 /* 水平潜流 */
#define TANHE_VARIANT_VERTICAL_FLOW           550 /* 垂直潜流 */
#define TANHE_VARIANT_LONG_TERM_CULTIVATED    551 /* 长期耕种 */
#define TANHE_VARIANT_PADDY                   552 /* 水田 */
#define TANHE_VARIANT_PERENNIAL               553 /* 多年生作物 */
#define TANHE_VARIANT_SET_ASIDE               554 /* 休耕（20年以下） */
#define TANHE_VARIANT_FULL_TILLAGE            555 /* 常规耕作 */
#define TANHE_VARIANT_REDUCED_TILLAGE         556 /* 少耕 */
#define TANHE_VARIANT_NO_TILL                 557 /* 免耕 */
#define TANHE_VARIANT_INPUT_LOW               558 /* 低投入 */
#define TANHE_VARIANT_INPUT_MEDIUM            559 /* 中等投入 */
#define TANHE_VARIANT_INPUT_HIGH              560 /* 高投入 */
#define TANHE_VARIANT_INPUT_HIGH_MANURE       561 /* 高投入（施有机肥） */
#define TANHE_VARIANT_HIGH_GRAZING            562 /* 高强度放牧 */
#define TANHE_VARIANT_SEVERELY_DEGRADED       563 /* 严重退化 */
#define TANHE_VARIANT_IMPROVED                564 /* 改良 */
#define TANHE_VARIANT_NPK                     565 /* 氮磷钾肥 */
#define TANHE_VARIANT_MANURE                  566 /* 猪粪 */
#define TANHE_VARIANT_NPK_MANURE              567 /* 氮磷钾肥加猪粪 */
#define TANHE_VARIANT_NPK15_MANURE            568 /* 1.5倍氮磷钾肥加有机肥 */
#define TANHE_VARIANT_NPK_STRAW               569 /* 氮磷钾肥加秸秆 */

/* Rice 水稻. */
#define TANHE_VARIANT_RICE_NORTH          581 /* 水稻区，华北 */
#define TANHE_VARIANT_RICE_EAST           582 /* 水稻区，华东 */
#define TANHE_VARIANT_RICE_CENTRAL_SOUTH  583 /* 水稻区，中南华南（含湖南） */
#define TANHE_VARIANT_RICE_SOUTHWEST      584 /* 水稻区，西南 */
#define TANHE_VARIANT_RICE_NORTHEAST      585 /* 水稻区，东北 */
#define TANHE_VARIANT_RICE_NORTHWEST      586 /* 水稻区，西北 */
#define TANHE_VARIANT_RICE_EAST_ASIA      587 /* 东亚 */
#define TANHE_VARIANT_RICE_SOUTHEAST_ASIA 588 /* 东南亚 */
#define TANHE_VARIANT_RICE_SOUTH_ASIA     589 /* 南亚 */
#define TANHE_VARIANT_WATER_CONTINUOUS    591 /* 持续淹水 */
#define TANHE_VARIANT_WATER_SINGLE        592 /* 一次排水 */
#define TANHE_VARIANT_WATER_MULTIPLE      593 /* 多次排水 */
#define TANHE_VARIANT_WATER_RAINFED       594 /* 雨养 */
#define TANHE_VARIANT_WATER_DROUGHT       595 /* 易旱 */
#define TANHE_VARIANT_WATER_DEEP          596 /* 深水 */
#define TANHE_VARIANT_WATER_IRRIGATED     597 /* 灌溉（合计） */
#define TANHE_VARIANT_WATER_RAINFED_ALL   598 /* 雨养和深水（合计） */
#define TANHE_VARIANT_PRESEASON_SHORT     601 /* 种植前不淹水180天以下 */
#define TANHE_VARIANT_PRESEASON_LONG      602 /* 种植前不淹水180天以上 */
#define TANHE_VARIANT_PRESEASON_FLOODED   603 /* 种植前淹水30天以上 */
#define TANHE_VARIANT_PRESEASON_OVER_365  604 /* 种植前不淹水365天以上 */
#define TANHE_VARIANT_PRESEASON_ALL       605 /* 种植前（合计） */
#define TANHE_VARIANT_ORGANIC_STRAW_SHORT 611 /* 秸秆，种植前30天内 */
#define TANHE_VARIANT_ORGANIC_STRAW_LONG  612 /* 秸秆，种植前30天以上 */
#define TANHE_VARIANT_ORGANIC_COMPOST     613 /* 堆肥 */
#define TANHE_VARIANT_ORGANIC_FARMYARD    614 /* 农家肥 */
#define TANHE_VARIANT_ORGANIC_GREEN       615 /* 绿肥 */

/* Soil nitrogen and livestock 农用地氮、畜牧. */
#define TANHE_VARIANT_N2O_ZONE_1           621 /* N2O区I */
#define TANHE_VARIANT_N2O_ZONE_2           622 /* N2O区II */
#define TANHE_VARIANT_N2O_ZONE_3           623 /* N2O区III */
#define TANHE_VARIANT_N2O_ZONE_4           624 /* N2O区IV（含湖南） */
#define TANHE_VARIANT_N2O_ZONE_5           625 /* N2O区V */
#define TANHE_VARIANT_N2O_ZONE_6           626 /* N2O区VI */
#define TANHE_VARIANT_RICE_FLOODED         627 /* 中国稻田，持续淹水 */
#define TANHE_VARIANT_RICE_REFLOODED       628 /* 中国稻田，淹水-排水-复水 */
#define TANHE_VARIANT_RICE_MOIST           629 /* 中国稻田，淹水-排水-湿润 */
#define TANHE_VARIANT_INTENSIVE            631 /* 规模化饲养 */
#define TANHE_VARIANT_HOUSEHOLD_FED        632 /* 农户饲养 */
#define TANHE_VARIANT_GRAZING              633 /* 放牧饲养 */
#define TANHE_VARIANT_HIGH_PRODUCTIVITY    634 /* 高产 */
#define TANHE_VARIANT_LOW_PRODUCTIVITY     635 /* 低产 */
#define TANHE_VARIANT_MANURE_CENTRAL_SOUTH 636 /* 粪便管理区，中南（含湖南） */
#define TANHE_VARIANT_COOL                 637 /* 冷气候 */
#define TANHE_VARIANT_WARM                 638 /* 暖气候 */
#define TANHE_VARIANT_TEMPERATURE_15       641 /* 年均气温15℃ */
#define TANHE_VARIANT_TEMPERATURE_16       642 /* 年均气温16℃ */
#define TANHE_VARIANT_TEMPERATURE_17       643 /* 年均气温17℃ */
#define TANHE_VARIANT_TEMPERATURE_18       644 /* 年均气温18℃ */
#define TANHE_VARIANT_TEMPERATURE_19       645 /* 年均气温19℃ */
#define TANHE_VARIANT_TEMPERATURE_20       646 /* 年均气温20℃ */

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
#define TANHE_SOURCE_TURNOVER_CONVENTION    35 /* 换算周转量统计惯例 */
#define TANHE_SOURCE_CAAC_STATISTICS        36 /* 民航统计公报与报告 */
#define TANHE_SOURCE_TRANSPORT_PRACTICE     37 /* 交通核算常用取值 */
#define TANHE_SOURCE_NRA_2024               39 /* 2024年铁道统计公报 */
#define TANHE_SOURCE_MOT_GREEN_TRANSPORT    40 /* 交通运输部 绿色交通“十四五”发展规划、绿色出行考核、统计 */
#define TANHE_SOURCE_SC_ACTION_2024         41 /* 2024—2025年节能降碳行动方案 */
#define TANHE_SOURCE_XIANGTAN_PLAN_2023     42 /* 湘潭市碳达峰实施方案 潭政发〔2023〕9号 */
#define TANHE_SOURCE_MARINE_ENGINES_2016    43 /* 环境科学 2016 37(10) 国产船用柴油机 */
#define TANHE_SOURCE_SHANDONG_YEARBOOK_2006 44 /* 山东统计年鉴2006 */
#define TANHE_SOURCE_GUANGZHOU_METRO_2017   45 /* 气候变化研究进展 2017 13(3) 广州地铁 */
#define TANHE_SOURCE_IMO                    46 /* 国际海事组织 MEPC.308(73)、温室气体研究 */
#define TANHE_SOURCE_CDM_TOOL12             47 /* 清洁发展机制 TOOL12 v01.1.0 货物运输 */
#define TANHE_SOURCE_GB50176_2016           48 /* GB 50176-2016 民用建筑热工设计规范 */
#define TANHE_SOURCE_GBT51161_2016          49 /* GB/T 51161-2016 民用建筑能耗标准 */
#define TANHE_SOURCE_DB37T2672_2019         50 /* DB37/T 2672-2019 山东公共机构能源消耗定额 */
#define TANHE_SOURCE_PUBLIC_INSTITUTIONS_CN 51 /* “十四五”公共机构节约能源资源工作规划、统计调查制度 */
#define TANHE_SOURCE_GB55015_2021           52 /* GB 55015-2021 建筑节能与可再生能源利用通用规范 */
#define TANHE_SOURCE_EDGE                   53 /* 国际金融公司 EDGE 标准 */
#define TANHE_SOURCE_GB40879_2021           54 /* GB 40879-2021 数据中心能效限定值及能效等级 */
#define TANHE_SOURCE_GREEN_DATACENTRE_2025  55 /* 2025年国家绿色数据中心推荐通知 */
#define TANHE_SOURCE_ENERGY_REVIEW          56 /* 固定资产投资项目节能审查和碳排放评价办法 */
#define TANHE_SOURCE_FUEL_STANDARDS         57 /* GB 17930 车用汽油、GB 19147 车用柴油 */
#define TANHE_SOURCE_IPCC2006_V4            58 /* 2006年IPCC国家温室气体清单指南 第4卷 农业、林业和其他土地利用 */
#define TANHE_SOURCE_IPCC2019_V4            59 /* 2006年IPCC指南2019修订版 第4卷 */
#define TANHE_SOURCE_WETLANDS_2013          60 /* 2006年IPCC指南2013年补充：湿地 */
#define TANHE_SOURCE_EFDB_CHINA             61 /* IPCC排放因子数据库中的中国数值 */
#define TANHE_SOURCE_FANG_2001              62 /* Fang等 2001 Science 292:2320 */
#define TANHE_SOURCE_ANHUI_2016             63 /* 汲玉河等 2016 植物生态学报 40（安徽） */
#define TANHE_SOURCE_GUANGXI_2017           64 /* 韩畅等 2017 生态学报 37(7):2282（广西） */
#define TANHE_SOURCE_TAOJIANG_2017          65 /* 曹福明等 2017 生态学报 37(6):2005-2013（桃江毛竹） */
#define TANHE_SOURCE_ZHEJIANG_2016          66 /* 李银等 2016 植物生态学报 40（浙江） */
#define TANHE_SOURCE_HUITONG_2016           67 /* 杨立新等 2016 湖南林业科技 43(5)（会同） */
#define TANHE_SOURCE_GUANGDONG_2018         68 /* 李洁华等 2018 生态科学 37(6)（广东） */
#define TANHE_SOURCE_AR_CM                  69 /* AR-CM-001-V01、AR-CM-003-V01 碳汇造林、森林经营碳汇项目方法学 */
#define TANHE_SOURCE_CCER_14_001            70 /* CCER-14-001-V01 造林碳汇 */
#define TANHE_SOURCE_PROVINCIAL_LAND_2011                                                                    \
    71 /* 省级温室气体清单编制指南（试行）2011（土地利用变化和林业、农业章） */
#define TANHE_SOURCE_MEASURED   100 /* 实测值 */
#define TANHE_SOURCE_OVERLAY    101 /* 用户因子表 */
#define TANHE_SOURCE_DEFINITION 102 /* 定义 */

#endif
