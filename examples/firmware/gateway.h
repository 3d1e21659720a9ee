/* SPDX-License-Identifier: MIT */
#ifndef GATEWAY_H
#define GATEWAY_H

/* A gateway that reads the register of one electricity meter once an hour. No input or output but by board.h. */

#include "tanhe/meter.h"

#define GATEWAY_PERIODS 4

/* In RAM, once a meter. It points to itself: do not copy it. */
typedef struct gateway {
    tanhe_meter meter;
    tanhe_meter_period periods[GATEWAY_PERIODS];
    tanhe_meter_schedule schedule;
    int32_t failed_writes; /* since power came: more than one or two, and the storage is worn out */
    int32_t reserved;
} gateway;

/*
 * When power comes: takes up the state of the storage, or starts a new meter if nothing was ever stored.
 * Anything but TANHE_OK needs a person; the storage is then as it was found.
 */
tanhe_status gateway_power_up(gateway *g);

/* Every hour, on the hour. Saves what it counted. */
tanhe_status gateway_read(gateway *g, tanhe_meter_report *report);

/* A person says: another meter was mounted, or its register was set. */
tanhe_status gateway_meter_changed(gateway *g);

/* A person says which factor holds for all that is pending. */
tanhe_status gateway_settle(gateway *g, int32_t factor);

tanhe_status gateway_totals(const gateway *g, tanhe_meter_totals *totals);

/* 0 to TANHE_METER_TARIFFS - 1. */
int32_t gateway_tariff(int64_t time);

#endif
