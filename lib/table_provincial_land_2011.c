/* SPDX-License-Identifier: MIT */
#include "table.h"

static const tanhe_factor_row provincial_land_2011_rows[] = {
#include "tables/provincial_land_2011.inc"
};

const tanhe_table tanhe_p_provincial_land_2011 =
    TABLE(provincial_land_2011_rows, TANHE_SOURCE_PROVINCIAL_LAND_2011, TANHE_TABLE_BY_REGION,
          HAS(OXIDATION) | HAS(EF_CH4) | HAS(SHARE) | HAS(WOOD_DENSITY) | HAS(BEF_WHOLE) | HAS(BEF_ABOVE) |
              HAS(ROOT_SHOOT) | HAS(CARBON_FRACTION) | HAS(BIOMASS) | HAS(BIOMASS_ABOVE) |
              HAS(BIOMASS_BELOW) | HAS(CH4_RATIO) | HAS(N2O_RATIO) | HAS(NITROGEN_CARBON) | HAS(EF_N2O_N) |
              HAS(EF_CH4_ENTERIC) | HAS(EF_CH4_MANURE) | HAS(EF_N2O_MANURE) | HAS(DRY_RATIO) | HAS(N_GRAIN) |
              HAS(N_STRAW) | HAS(HARVEST_INDEX));

const tanhe_table *tanhe_table_provincial_land_2011(void) {
    return &tanhe_p_provincial_land_2011;
}
