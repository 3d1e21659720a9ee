/* SPDX-License-Identifier: MIT */

/* What burning 1000 t of anthracite emits, what a kilowatt hour from Hunan's grid does, and who says so. */

#include <stdio.h>
#include <tanhe.h>

int main(void)
{
    const tanhe_catalog *china = tanhe_profile_china();
    char source[256];
    tanhe_fuel_emission coal;
    if (tanhe_fuel_combustion(china, TANHE_FUEL_ANTHRACITE, 1000, TANHE_UNIT_T, TANHE_VARIANT_NONE,
                              TANHE_REGION_HUNAN, 2022, NULL, 0, &coal) != TANHE_OK)
        return 1;
    tanhe_factor_text(china, &coal.factors[TANHE_FACTOR_NCV], TANHE_TEXT_SOURCE, source, sizeof source);
    printf("1000 t 无烟煤 anthracite: %.2f t CO2 (%s)\n", coal.co2_t, source);

    tanhe_indirect_result power;
    if (tanhe_purchased_electricity(china, 1, TANHE_UNIT_MWH, TANHE_REGION_HUNAN, 2022, 0, &power) != TANHE_OK)
        return 1;
    tanhe_factor_text(china, &power.factor, TANHE_TEXT_SOURCE, source, sizeof source);
    printf("1 MWh 湖南电力 Hunan power, 2022: %.4f t CO2 (%s)\n", power.co2_t, source);
    return 0;
}
