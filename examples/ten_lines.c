/* SPDX-License-Identifier: MIT */

/* What burning 1000 t of anthracite emits, and who says so: the ten lines of the README. */

#include <stdio.h>
#include <tanhe.h>

int main(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_fuel_emission coal;
    char source[256];
    if (tanhe_fuel_combustion(china, TANHE_FUEL_ANTHRACITE, 1000, TANHE_UNIT_T, 0, 0, 0, NULL, 0, &coal) !=
        TANHE_OK)
        return 1;
    tanhe_factor_text(china, &coal.factors[TANHE_FACTOR_NCV], TANHE_TEXT_SOURCE, source, sizeof source);
    printf("%.3f t CO2, NCV %g GJ/t\n%s\n", coal.co2_t, coal.factors[TANHE_FACTOR_NCV].value, source);
    return 0;
}
