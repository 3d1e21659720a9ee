/* SPDX-License-Identifier: MIT */
#ifndef TANHE_OVERLAY_H
#define TANHE_OVERLAY_H

#include "tanhe/factor.h"
#include "text.h"

/* Writes the source, locator or remark of an overlay's row, read again from its CSV text. */
TANHE_INTERNAL void tanhe_p_overlay_text(tanhe_p_writer *writer, const tanhe_table *table,
                                         const tanhe_factor_row *row, int32_t which);

/* 1 when a value of the property may be in this unit, else 0. */
TANHE_INTERNAL int tanhe_p_unit_suits(tanhe_id property, tanhe_id unit);

/* 1 when a value of the property may be below 0, else 0. */
TANHE_INTERNAL int tanhe_p_may_be_negative(tanhe_id property);

#endif
