/* SPDX-License-Identifier: MIT */
#ifndef TANHE_TREE_H
#define TANHE_TREE_H

#include "tanhe/land.h"
#include "internal.h"

/* A published equation as stored. */
typedef struct tanhe_p_tree_row {
    double a, b, dbh_min_cm, dbh_max_cm;
    tanhe_id species, source;
    int32_t part, form, region, grade;
    const char *locator, *remark;
} tanhe_p_tree_row;

/* All of them, by species, source and part. */
TANHE_INTERNAL const tanhe_p_tree_row *tanhe_p_tree_rows(size_t *count);

#endif
