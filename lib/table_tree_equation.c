/* SPDX-License-Identifier: MIT */
#include "table.h"
#include "tree.h"

/* clang-format off */
#define EQUATION(species, part, form, region, a, b, dbh_min, dbh_max, source, locator, grade, remark)           \
    {a, b, dbh_min, dbh_max, TANHE_##species, TANHE_SOURCE_##source, TANHE_PART_##part, TANHE_EQUATION_##form,  \
     region, GRADE_##grade, locator, remark},

static const tanhe_p_tree_row tree_equation_rows[] = {
#include "tables/tree_equation.inc"
};
/* clang-format on */

const tanhe_p_tree_row *tanhe_p_tree_rows(size_t *count) {
    *count = sizeof(tree_equation_rows) / sizeof(tree_equation_rows[0]);
    return tree_equation_rows;
}
