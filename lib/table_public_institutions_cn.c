/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row public_institutions_cn_rows[] = {
#include "tables/public_institutions_cn.inc"
};

const tanhe_table tanhe_p_public_institutions_cn =
    TABLE(public_institutions_cn_rows, TANHE_SOURCE_PUBLIC_INSTITUTIONS_CN, 0,
          HAS(COAL_EQUIVALENT) | HAS(TARGET) | HAS(LEVEL));

const tanhe_table *tanhe_table_public_institutions_cn(void) {
    return &tanhe_p_public_institutions_cn;
}
