/* SPDX-License-Identifier: MIT */
#ifndef DAY_H
#define DAY_H

#include <stdint.h>

/* The recorded day of data/, in counts of 0.01 kWh an hour; run.sh makes day.c of it. */
extern const uint32_t recorded_day[24];

#endif
