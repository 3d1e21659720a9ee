/* SPDX-License-Identifier: MIT */
#ifndef BOARD_H
#define BOARD_H

/* What the gateway needs of its board. Here replay.c plays the board; on yours, write these four. */

#include <stdint.h>

/* Seconds since 1970-01-01 00:00 UTC. Do not read the meter before the clock is set. */
int64_t board_clock(void);

/* Where the meter's register stands. */
int64_t board_register(void);

/* The storage: two slots, 0 and 1, of TANHE_METER_BYTES. Writing returns 1 when the bytes read back as written. */
void board_read_slot(int32_t slot, uint8_t *bytes);
int board_write_slot(int32_t slot, const uint8_t *bytes);

#endif
