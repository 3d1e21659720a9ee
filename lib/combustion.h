/* SPDX-License-Identifier: MIT */
#ifndef TANHE_COMBUSTION_H
#define TANHE_COMBUSTION_H

#include "tanhe/energy.h"
#include "internal.h"

/* tanhe_fuel_combustion; on an error of CO2 *missing is the property without which there is no result. */
TANHE_INTERNAL tanhe_status tanhe_p_fuel_combustion(const tanhe_catalog *catalog, tanhe_id fuel,
                                                    double amount, tanhe_id unit, tanhe_id sector,
                                                    int32_t region, int32_t year,
                                                    const tanhe_fuel_measured *measured, int32_t allow,
                                                    tanhe_fuel_emission *out, tanhe_id *missing);

/* Every value that is given is possible. */
TANHE_INTERNAL int tanhe_p_measured_is_valid(const tanhe_fuel_measured *measured);

#endif
