/* SPDX-License-Identifier: MIT */

/* What burning 1000 t of anthracite emits, what a megawatt hour of Hunan's grid does, and who says so. */

#include <stdio.h>
#include <tanhe.h>

int main(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_query grid = {
        TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_EF_CO2_MEAN, 0, TANHE_REGION_HUNAN, 2022, 0};
    tanhe_fuel_emission coal;
    tanhe_factor power;
    char source[2][256];
    if (tanhe_fuel_combustion(china, TANHE_FUEL_ANTHRACITE, 1000, TANHE_UNIT_T, 0, 0, 0, NULL, 0, &coal) ||
        tanhe_factor_find(china, &grid, &power))
        return 1;
    tanhe_factor_text(china, &coal.factors[TANHE_FACTOR_NCV], TANHE_TEXT_SOURCE, source[0], sizeof source[0]);
    tanhe_factor_text(china, &power, TANHE_TEXT_SOURCE, source[1], sizeof source[1]);
    printf("1000 t anthracite 无烟煤: %.2f t CO2\n    (%s)\n", coal.co2_t, source[0]);
    printf("Hunan grid 湖南电网 2022: %.4f t CO2/MWh\n    (%s)\n", power.value, source[1]);
    return 0;
}
