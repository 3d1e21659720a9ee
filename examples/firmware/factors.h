/* SPDX-License-Identifier: MIT */
#ifndef FACTORS_H
#define FACTORS_H

/* What a kWh is worth, in mg: published values as integers. A test compares them with the library's catalog. */

/* GB/T 2589-2020, table A.2: 0.1229 kgce/kWh. */
#define COAL_MG_PER_KWH 122900

/* Hunan 湖南, tCO2/MWh: 生态环境部、国家统计局 2024 No.33 and 2025 No.47, annex, table 3: 0.4900 and 0.4976. */
#define HUNAN_2022_MG_PER_KWH 490000
#define HUNAN_2023_MG_PER_KWH 497600

#endif
