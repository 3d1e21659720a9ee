/* SPDX-License-Identifier: MIT */
#ifndef TANHE_DOCUMENTS_H
#define TANHE_DOCUMENTS_H

#include <stddef.h>

#include "tanhe/factor.h"
#include "internal.h"

/* The built-in documents: tanhe_p_<name>, each in lib/table_<name>.c. */
#define DOCUMENT(name) TANHE_INTERNAL extern const tanhe_table tanhe_p_##name;
#include "tables/document.inc"
#undef DOCUMENT

/* The printed points of the steam tables, saturated first, each part sorted by pressure and temperature. */
TANHE_INTERNAL const tanhe_steam_point *tanhe_p_steam_points(size_t *count);

/* A table of a catalog, which has so many. */
static inline const tanhe_table *tanhe_p_table_at(const tanhe_catalog *catalog, int32_t index) {
    return (const tanhe_table *)catalog->tables[index].address;
}

/* 1 when the bits are TANHE_ALLOW_* and not both ends of a range. */
TANHE_INTERNAL int tanhe_p_allow_is_valid(int32_t allow);

/* As tanhe_factor_find, but a value of "no variant" never stands in for the variant asked. */
TANHE_INTERNAL tanhe_status tanhe_p_find_variant(const tanhe_catalog *catalog, const tanhe_query *query,
                                                 tanhe_factor *out);

#endif
