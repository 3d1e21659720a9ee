/* SPDX-License-Identifier: MIT */

/* Activity rows of land, soils, nitrogen and animals: each formula, what it refuses, its sheet, and the roll-up. */

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "greatest.h"
#include "results.h"
#include "tanhe.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define BOTH   (TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_IPCC2019)
#define LOCKED TANHE_ALLOW_UNCONFIRMED

static const char header[] = "category,subject,amount,unit,variant,parameters,ef_co2,ef_ch4,ef_n2o\n";

/* A row from its CSV fields. */
static tanhe_status read_row(const char *fields, tanhe_activity *row) {
    static char text[1024];
    tanhe_activity_reader reader;

    (void)snprintf(text, sizeof text, "%s%s\n", header, fields);
    if (tanhe_activity_reader_init(&reader, text, TANHE_NUL, NULL) != TANHE_OK)
        return TANHE_END;
    return tanhe_activity_next(&reader, row, NULL);
}

static tanhe_inventory_settings allowing(int32_t allow) {
    tanhe_inventory_settings settings = {TANHE_GWP_AR5, 0, TANHE_REGION_HUNAN, 2022, {0, 0}};

    settings.allow = allow;
    return settings;
}

static tanhe_status compute_with(const tanhe_catalog *catalog, const char *fields, int32_t allow,
                                 tanhe_line *line) {
    tanhe_inventory_settings settings = allowing(allow);
    tanhe_activity row;

    if (read_row(fields, &row) != TANHE_OK)
        return TANHE_END;
    return tanhe_inventory_line(catalog, &settings, &row, line);
}

static tanhe_status compute(const char *fields, int32_t allow, tanhe_line *line) {
    return compute_with(tanhe_profile_china(), fields, allow, line);
}

/* The property that is missing of a row; `status` is what the line says. */
static tanhe_id missing_of(const char *fields, int32_t allow, tanhe_status *status) {
    tanhe_inventory_settings settings = allowing(allow);
    tanhe_activity row;
    tanhe_id property = -77;

    *status = read_row(fields, &row);
    if (*status == TANHE_OK)
        *status = tanhe_inventory_missing(tanhe_profile_china(), &settings, &row, &property);
    return property;
}

/* --------------------------------------------------------------------------------------------- formulas */

/* The expected values are products of the printed numbers, in t. AR5: CH4 28, N2O 265. */
static const struct {
    const char *fields;
    int32_t allow, formula;
    double co2, bio, ch4, n2o; /* CO2 in the emission column: negative is removed */
    const char *factors;       /* properties by position, 0 to 5 and 10 to 12 */
} lines[] = {
    {"3B1,chinese_fir,30,tC,,,,,", 0, TANHE_FORMULA_STOCK_CHANGE, -110, 0, 0, 0, ""},
    {"3D1,sawnwood,-30000,kgC,,,,,", 0, TANHE_FORMULA_STOCK_CHANGE, 110, 0, 0, 0, ""},
    {"3B2,cropland,0,tC,,,,,", 0, TANHE_FORMULA_STOCK_CHANGE, 0, 0, 0, 0, ""},
    {"3B5,urban_crown,-12,tCO2,,,,,", 0, TANHE_FORMULA_NET_CO2, -12, 0, 0, 0, ""},
    {"3D1,paper,0.5,10^4 tCO2,,,,,", 0, TANHE_FORMULA_NET_CO2, 5000, 0, 0, 0, ""},
    /* -1000 x 0.394 x 1.706 x 0.5 x 44/12; then a loss */
    {"3B1,tree_forest,1000,m3,,bef_whole=1.706; wood_density=394 kg/m3; carbon_fraction=0.5 tC/t,,,", 0,
     TANHE_FORMULA_VOLUME_WHOLE, -1232.3006666666667, 0, 0, 0, "wood_density bef_whole carbon_fraction"},
    {"3B1,tree_forest,-0.1,10^4 m3,,bef_whole=1.706; wood_density=0.394 t/m3; carbon_fraction=0.5 tC/t,,,", 0,
     TANHE_FORMULA_VOLUME_WHOLE, 1232.3006666666667, 0, 0, 0, "wood_density bef_whole carbon_fraction"},
    /* published: 0.307 x 1.83 x 0.52 */
    {"3B1,chinese_fir,1000,m3,,bef_whole,,,", LOCKED, TANHE_FORMULA_VOLUME_WHOLE, -1071.1844, 0, 0, 0,
     "wood_density bef_whole carbon_fraction"},
    /* BEF and roots over the stem of one document: 0.307 x (1.49 + 0.37) x 0.52 */
    {"3B1,chinese_fir,1000,m3,,bef_above,,,", LOCKED, TANHE_FORMULA_VOLUME_ABOVE, -1088.7448, 0, 0, 0,
     "wood_density bef_above bef_root carbon_fraction"},
    /* 0.3 x 1.66 x 1.27 x 0.5 */
    {"3B1,chinese_fir,1000,m3,,bef_above:subtropical; wood_density=0.3 t/m3; carbon_fraction=0.5 tC/t,,,", 0,
     TANHE_FORMULA_VOLUME_ABOVE, -1159.51, 0, 0, 0, "wood_density bef_above root_shoot carbon_fraction"},
    /* 0.3 x 1.4 x 1.25 x 0.5; then 0.3 x 1.4 x 1.27 x 0.5, and 0.3 x 1.49 x 1.25 x 0.5 */
    {"3B1,chinese_fir,1000,m3,,bef_above=1.4; root_shoot=0.25; wood_density=0.3 t/m3; carbon_fraction=0.5 "
     "tC/t,,,",
     0, TANHE_FORMULA_VOLUME_ABOVE, -962.5, 0, 0, 0, "wood_density bef_above root_shoot carbon_fraction"},
    {"3B1,chinese_fir,1000,m3,,bef_above=1.4; root_shoot:subtropical; wood_density=0.3 t/m3; "
     "carbon_fraction=0.5 "
     "tC/t,,,",
     0, TANHE_FORMULA_VOLUME_ABOVE, -977.9, 0, 0, 0, "wood_density bef_above root_shoot carbon_fraction"},
    {"3B1,chinese_fir,1000,m3,,bef_above; root_shoot=0.25; wood_density=0.3 t/m3; carbon_fraction=0.5 "
     "tC/t,,,",
     0, TANHE_FORMULA_VOLUME_ABOVE, -1024.375, 0, 0, 0, "wood_density bef_above root_shoot carbon_fraction"},
    /* no roots at all: 0.3 x 1.4 x 0.5 */
    {"3B1,chinese_fir,1000,m3,,bef_above=1.4; root_shoot=0; wood_density=0.3 t/m3; carbon_fraction=0.5 "
     "tC/t,,,",
     0, TANHE_FORMULA_VOLUME_ABOVE, -770, 0, 0, 0, "wood_density bef_above root_shoot carbon_fraction"},
    /* 10 x 2.5 x 1.2 x 0.47 */
    {"3B1,subtropical_humid_forest,10,ha,,biomass_growth:age_to_20; root_shoot:above_to_125; "
     "carbon_fraction=0.47 tC/t,,,",
     BOTH, TANHE_FORMULA_GROWTH, -51.7, 0, 0, 0, "biomass_growth root_shoot carbon_fraction"},
    {"3B1,chinese_fir,1,10^4 ha,,biomass_growth=3000 kg/ha_a; root_shoot=0.2; carbon_fraction=0.5 tC/t,,,", 0,
     TANHE_FORMULA_GROWTH, -66000, 0, 0, 0, "biomass_growth root_shoot carbon_fraction"},
    {"3B5,urban_crown,10,ha,,,,,", BOTH, TANHE_FORMULA_GAIN, -106.33333333333333, 0, 0, 0, "carbon_gain"},
    {"3B5,urban_crown,10,ha,,carbon_gain,,,", BOTH, TANHE_FORMULA_GAIN, -106.33333333333333, 0, 0, 0,
     "carbon_gain"},
    {"3B5,urban_pine,1000,tree,,,,,", BOTH, TANHE_FORMULA_GAIN, -31.9, 0, 0, 0, "carbon_gain"},
    {"3B5,urban_pine,1000,tree,,carbon_gain=3 kgC/tree_a,,,", 0, TANHE_FORMULA_GAIN, -11, 0, 0, 0,
     "carbon_gain"},
    {"3B3,grassland,30,ha,,carbon_gain=-0.1 tC/ha_a,,,", 0, TANHE_FORMULA_GAIN, 11, 0, 0, 0, "carbon_gain"},
    /* 10 ha: 1 tC/ha buried, 235 kg CH4/ha */
    {"3B4,managed_wetland,10,ha,temperate,carbon_gain=1 tC/ha_a,,,", BOTH, TANHE_FORMULA_WETLAND,
     -36.666666666666664, 0, 2.35, 0, "carbon_gain ef_ch4"},
    {"3B4,freshwater_pond,10,ha,,carbon_gain=0.3 tC/ha_a; ef_ch4=0.2 tCH4/ha_a,,,", BOTH,
     TANHE_FORMULA_WETLAND, -11, 0, 2, 0, "carbon_gain ef_ch4"},
    {"3B4,saline_pond,10,ha,,carbon_gain=0 tC/ha_a; ef_n2o=0.5 kgN2O/ha_a,,,", BOTH, TANHE_FORMULA_WETLAND, 0,
     0, 0.3, 0.005, "carbon_gain ef_ch4 ef_n2o"},
    {"3B1,drained_forest_soil,10,ha,,carbon_gain=-3 tC/ha_a; ef_ch4=1 kgCH4/ha_a; ef_n2o=1 kgN2O/ha_a,,,", 0,
     TANHE_FORMULA_WETLAND, 110, 0, 0.01, 0.01, "carbon_gain ef_ch4 ef_n2o"},
    {"3B4,saline_pond,10,ha,,carbon_gain=0 tC/ha_a,,,", BOTH, TANHE_FORMULA_WETLAND, 0, 0, 0.3, 0,
     "carbon_gain ef_ch4"},
    /* -0.23 tC/ha and 92 kg CH4-C/ha */
    {"3B4,rewetted_organic_soil,10,ha,nutrient_poor,,,,", BOTH, TANHE_FORMULA_WETLAND, -8.433333333333334, 0,
     1.2266666666666666, 0, "ef_co2_c ef_ch4_c"},
    {"3B1,drained_forest_soil,10,ha,temperate,,,,", BOTH, TANHE_FORMULA_WETLAND, 95.33333333333333, 0, 0.025,
     0.044, "ef_co2_c ef_ch4 ef_n2o_n"},
    /* 7.9 tC/ha, own CH4 of 1 kg/ha, 13 kg N2O-N/ha */
    {"3B2,drained_cropland_soil,14,ha,temperate,ef_ch4=1 kgCH4/ha_a,,,", BOTH, TANHE_FORMULA_WETLAND,
     405.53333333333336, 0, 0.014, 0.286, "ef_co2_c ef_ch4 ef_n2o_n"},
    {"3A1,dairy_cattle,100,head,,,,,", TANHE_ALLOW_IPCC2006, TANHE_FORMULA_ENTERIC, 0, 0, 6.8, 0,
     "ef_ch4_enteric"},
    {"3A1,dairy_cattle,100,head,high_productivity,,,,", BOTH, TANHE_FORMULA_ENTERIC, 0, 0, 9.6, 0,
     "ef_ch4_enteric"},
    {"3A1a,dairy_cattle,0.01,10^4 head,,ef_ch4_enteric:low_productivity,,,", BOTH, TANHE_FORMULA_ENTERIC, 0,
     0, 7.1, 0, "ef_ch4_enteric"},
    {"3A1,dairy_cattle,100,head,,ef_ch4_enteric=0.09 tCH4/head_a,,,", 0, TANHE_FORMULA_ENTERIC, 0, 0, 9, 0,
     "ef_ch4_enteric"},
    {"3A1,dairy_cattle,100,head,,,,0.08,", 0, TANHE_FORMULA_ENTERIC, 0, 0, 8, 0, "ef_ch4"},
    {"3A2,swine,100,head,manure_central_south,,,,", LOCKED, TANHE_FORMULA_MANURE, 0, 0, 0.585, 0.0157,
     "ef_ch4_manure ef_n2o_manure"},
    {"3A2,dairy_cattle,100,head,temperature_17,ef_n2o_manure:manure_central_south,,,", BOTH | LOCKED,
     TANHE_FORMULA_MANURE, 0, 0, 1.5, 0.1710, "ef_ch4_manure ef_n2o_manure"},
    {"3A2,dairy_cattle,100,head,temperature_17,,,,0.001", BOTH, TANHE_FORMULA_MANURE, 0, 0, 1.5, 0.1,
     "ef_ch4_manure ef_n2o"},
    {"3A2,dairy_cattle,100,head,,ef_ch4_manure=16 kgCH4/head_a; ef_n2o_manure=2 kgN2O/head_a,,,", 0,
     TANHE_FORMULA_MANURE, 0, 0, 1.6, 0.2, "ef_ch4_manure ef_n2o_manure"},
    {"3C1,crop_residue_burning,100,t,,,,,", BOTH, TANHE_FORMULA_BURNING, 0, 151.5, 0.27, 0.007,
     "ef_co2 ef_ch4 ef_n2o"},
    {"3C1b,savanna_fire,100000,kg,,,,,", BOTH, TANHE_FORMULA_BURNING, 0, 161.3, 0.23, 0.021,
     "ef_co2 ef_ch4 ef_n2o"},
    {"3C2,limestone,100,t,,,,,", BOTH, TANHE_FORMULA_LIME, 44, 0, 0, 0, "ef_co2_c"},
    {"3C2,dolomite,300,t,,,,,", BOTH, TANHE_FORMULA_LIME, 143, 0, 0, 0, "ef_co2_c"},
    {"3C3,urea_applied,150,t,,,,,", BOTH, TANHE_FORMULA_LIME, 110, 0, 0, 0, "ef_co2_c"},
    {"3C4,n_synthetic,28,tN,,,,,", BOTH, TANHE_FORMULA_SOIL_N_DIRECT, 0, 0, 0, 0.44, "ef_n2o_n"},
    {"3C4,n_residue,28,tN,,,,,", BOTH, TANHE_FORMULA_SOIL_N_DIRECT, 0, 0, 0, 0.44, "ef_n2o_n"},
    {"3C4,n_organic,28,tN,n2o_zone_4,,,,", LOCKED, TANHE_FORMULA_SOIL_N_DIRECT, 0, 0, 0, 0.4796, "ef_n2o_n"},
    {"3C4,n_organic,28,tN,,ef_n2o_n:n2o_zone_1,,,", LOCKED, TANHE_FORMULA_SOIL_N_DIRECT, 0, 0, 0, 0.2464,
     "ef_n2o_n"},
    {"3C4,n_input_rice,28,tN,n2o_zone_4,,,,", LOCKED, TANHE_FORMULA_SOIL_N_DIRECT, 0, 0, 0, 0.4796,
     "ef_n2o_n"},
    {"3C4,n_synthetic,0,tN,n2o_zone_4,,,,", 0, TANHE_FORMULA_SOIL_N_DIRECT, 0, 0, 0, 0, ""},
    {"3C4,n_input_rice,28,tN,,,,,", TANHE_ALLOW_IPCC2006, TANHE_FORMULA_SOIL_N_DIRECT, 0, 0, 0, 0.132,
     "ef_n2o_n"},
    {"3C4,n_input_rice,28,tN,,,,,", TANHE_ALLOW_IPCC2019, TANHE_FORMULA_SOIL_N_DIRECT, 0, 0, 0, 0.176,
     "ef_n2o_n"},
    {"3C4,n_pasture,28,tN,,,,,", BOTH, TANHE_FORMULA_SOIL_N_DIRECT, 0, 0, 0, 0.88, "ef_n2o_n"},
    {"3C4,n_pasture,28,tN,,ef_n2o_n=0.03 kgN/kgN,,,", 0, TANHE_FORMULA_SOIL_N_DIRECT, 0, 0, 0, 1.32,
     "ef_n2o_n"},
    {"3C4,n_input_rice,28,tN,,ef_n2o_n=0.005 kgN/kgN,,,", 0, TANHE_FORMULA_SOIL_N_DIRECT, 0, 0, 0, 0.22,
     "ef_n2o_n"},
    /* 28 x (0.1 x 0.01 + 0.3 x 0.0075) x 44/28; organic and pasture volatilise twice as much, residues do not */
    {"3C5,n_synthetic,28,tN,,,,,", BOTH, TANHE_FORMULA_SOIL_N_INDIRECT, 0, 0, 0, 0.143,
     "frac_volatilised ef_n2o_n frac_leached ef_n2o_n"},
    {"3C5,n_organic,28,tN,,,,,", BOTH, TANHE_FORMULA_SOIL_N_INDIRECT, 0, 0, 0, 0.187,
     "frac_volatilised ef_n2o_n frac_leached ef_n2o_n"},
    {"3C5,n_pasture,28,tN,,,,,", BOTH, TANHE_FORMULA_SOIL_N_INDIRECT, 0, 0, 0, 0.187,
     "frac_volatilised ef_n2o_n frac_leached ef_n2o_n"},
    {"3C5,n_residue,28,tN,,,,,", BOTH, TANHE_FORMULA_SOIL_N_INDIRECT, 0, 0, 0, 0.099,
     "- - frac_leached ef_n2o_n"},
    {"3C5,n_synthetic,28,tN,,frac_volatilised=0.2 kgN/kgN; frac_leached=0.1 kgN/kgN,,,", BOTH,
     TANHE_FORMULA_SOIL_N_INDIRECT, 0, 0, 0, 0.121, "frac_volatilised ef_n2o_n frac_leached ef_n2o_n"},
    {"3C7,early_rice,100,ha,rice_central_south,,,,", LOCKED, TANHE_FORMULA_RICE_SEASON, 0, 0, 24.1, 0,
     "ef_ch4"},
    /* 100 x 1.32 x 0.55 x 1 x 113 / 1000; the world's baseline in 2006 with 100 days of one's own: 1.3 x 0.52 */
    {"3C7,rice,100,ha,rice_east_asia,sf_water:water_multiple; sf_preseason:preseason_short; "
     "cultivation_period=113 d,,,",
     BOTH, TANHE_FORMULA_RICE, 0, 0, 8.2038, 0, "rice_baseline sf_water sf_preseason cultivation_period"},
    {"3C7,rice,100,ha,,sf_water:water_multiple; sf_preseason:preseason_short; cultivation_period=100 d; "
     "rice_baseline,,,",
     TANHE_ALLOW_IPCC2006, TANHE_FORMULA_RICE, 0, 0, 6.76, 0,
     "rice_baseline sf_water sf_preseason cultivation_period"},
    /* the same with the region at the parameters */
    {"3C7,rice,100,ha,,rice_baseline:rice_east_asia; sf_water:water_multiple; sf_preseason:preseason_short; "
     "cultivation_period:rice_east_asia=113 d,,,",
     BOTH, TANHE_FORMULA_RICE, 0, 0, 8.2038, 0, "rice_baseline sf_water sf_preseason cultivation_period"},
    /* both of 2006, though no edition is named: 1 x 0.78 x 1.22 x 100 */
    {"3C7,rice,1000,ha,,rice_baseline=1 kgCH4/ha_d; sf_water:water_irrigated; sf_preseason:preseason_all; "
     "cultivation_period=100 d,,,",
     0, TANHE_FORMULA_RICE, 0, 0, 95.16, 0, "rice_baseline sf_water sf_preseason cultivation_period"},
    /* all of one's own: 2 x 0.5 x 0.8 x 50 */
    {"3C7,rice,100,ha,,rice_baseline=0.002 tCH4/ha_d; sf_water=0.5; sf_preseason=80 %; cultivation_period=50 "
     "d,,,",
     0, TANHE_FORMULA_RICE, 0, 0, 4, 0, "rice_baseline sf_water sf_preseason cultivation_period"},
    /* 3.1^0.59 x 1.32 x 0.55 x 113 x 100 / 1000, 3.1^0.59 by exact decimal arithmetic */
    {"3C7,rice,100,ha,,rice_baseline:rice_east_asia; sf_water:water_multiple; sf_preseason:preseason_short; "
     "cultivation_period=113 d; organic_amount:organic_straw_short=2.1 t/ha,,,",
     BOTH, TANHE_FORMULA_RICE, 0, 0, 15.992577483826977, 0,
     "rice_baseline sf_water sf_preseason cultivation_period sfo_exponent cf_organic"},
    /* (1 + 2 x 1 + 5 x 0.19 + 1 x 0.17 + 4 x 0.45)^0.59 = 5.92^0.59, x 1.19 x 1 x 1 x 100 x 100 / 1000 */
    {"3C7,rice,100,ha,,sf_water:water_continuous; sf_preseason:preseason_short; cultivation_period=100 d; "
     "organic_amount:organic_straw_short=2 t/ha; organic_amount:organic_straw_long=5 t/ha; "
     "organic_amount:organic_compost=1000 kg/ha; organic_amount:organic_green=4 t/ha,,,",
     TANHE_ALLOW_IPCC2019, TANHE_FORMULA_RICE, 0, 0, 33.979483124714495, 0,
     "rice_baseline sf_water sf_preseason cultivation_period sfo_exponent cf_organic cf_organic cf_organic "
     "cf_organic"},
};

/* The keys of the factors, "-" where none stands between. */
static const char *factors_of(const tanhe_line *line, char text[512]) {
    size_t used = 0;
    int gaps = 0;

    text[0] = '\0';
    for (int i = 0; i < TANHE_LINE_FACTORS; i = i == 5 ? TANHE_LINE_MORE : i + 1) {
        if (line->factors[i].property == 0) {
            gaps++;
            continue;
        }
        for (; gaps > 0; gaps--)
            used += (size_t)snprintf(text + used, 512 - used, "%s-", used > 0 ? " " : "");
        used += (size_t)snprintf(text + used, 512 - used, "%s%s", used > 0 ? " " : "",
                                 tanhe_name(TANHE_NAME_PROPERTY, line->factors[i].property, TANHE_KEY));
    }
    return text;
}

TEST every_formula(void) {
    for (size_t i = 0; i < COUNT(lines); i++) {
        char text[512];
        tanhe_line line;
        double emitted = lines[i].co2 > 0 ? lines[i].co2 : 0;

        ASSERT_EQ_FMTm(lines[i].fields, TANHE_OK, compute(lines[i].fields, lines[i].allow, &line), "%d");
        ASSERT_EQm(lines[i].fields, TANHE_METHOD_LAND, line.method);
        ASSERT_EQ_FMTm(lines[i].fields, lines[i].formula, line.formula, "%d");
        ASSERT_NEAR(emitted, line.co2_t);
        ASSERT_NEAR(lines[i].co2 - emitted, line.removal_co2_t);
        ASSERT_NEAR(lines[i].bio, line.co2_bio_t);
        ASSERT_NEAR(lines[i].ch4, line.ch4_t);
        ASSERT_NEAR(lines[i].n2o, line.n2o_t);
        ASSERT_NEAR(emitted + 28 * lines[i].ch4 + 265 * lines[i].n2o, line.co2e_t);
        ASSERTm(lines[i].fields, line.fgas_co2e_t == 0 && line.indirect_co2_t == 0 && line.coal_tce == 0);
        ASSERTm(lines[i].fields, line.ch4_status == TANHE_OK && line.n2o_status == TANHE_OK);
        ASSERTm(lines[i].fields, !signbit(line.co2_t) && is_nan(line.energy_gj));
        ASSERTm(lines[i].fields, line.removal_co2_t != 0 || !signbit(line.removal_co2_t));
        ASSERT_STR_EQm(lines[i].fields, lines[i].factors, factors_of(&line, text));
    }
    PASS();
}

/* What the row states stands in the line. */
TEST choices_are_kept(void) {
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, compute("3B4,managed_wetland,10,ha,temperate,carbon_gain=1 tC/ha_a,,,", BOTH, &line));
    ASSERT(line.variant == TANHE_VARIANT_TEMPERATE && line.parameter_count == 1);
    ASSERT(line.parameters[0].property == TANHE_PROPERTY_CARBON_GAIN && line.parameters[0].value == 1 &&
           line.parameters[0].unit == TANHE_UNIT_TC_PER_HA_A && line.parameters[1].property == 0);
    ASSERT(line.factors[0].match == TANHE_MATCH_MEASURED && line.factors[0].source == TANHE_SOURCE_MEASURED);
    ASSERT(line.factors[1].variant == TANHE_VARIANT_TEMPERATE && line.factors[1].table >= 0);
    ASSERT_EQ(TANHE_LAND_WETLAND_MANAGED, line.subject);
    ASSERT(line.region == TANHE_REGION_HUNAN && line.year == 2022);
    ASSERT_EQ(TANHE_OK, compute("3B1,chinese_fir,10,m3,,bef_whole:subtropical=1.7; wood_density=0.4 t/m3; "
                                "carbon_fraction=0.5 tC/t,,,",
                                0, &line));
    ASSERT_EQ(TANHE_VARIANT_SUBTROPICAL, line.factors[1].variant); /* says what the own value is */
    PASS();
}

/* Without a region of the settings the country's values hold. */
TEST without_a_region(void) {
    tanhe_inventory_settings settings = allowing(LOCKED);
    tanhe_activity row;
    tanhe_line line;

    settings.region = 0;
    ASSERT_EQ(TANHE_OK,
              read_row("3B1,tree_forest,1000,m3,,bef_whole; wood_density=0.4 t/m3; carbon_fraction=0.5 "
                       "tC/t,,,",
                       &row));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_line(tanhe_profile_china(), &settings, &row, &line));
    ASSERT_EQ(TANHE_REGION_CHINA, line.factors[1].region);
    settings.region = TANHE_REGION_HUNAN;
    ASSERT_EQ(TANHE_OK, tanhe_inventory_line(tanhe_profile_china(), &settings, &row, &line));
    ASSERT_EQ(TANHE_REGION_HUNAN, line.factors[1].region);
    PASS();
}

/* What is printed by province is not the country's unasked; what is printed by zone is, and the line tells it. */
TEST of_the_country(void) {
    static const char fir[] =
        "3B1,tree_forest,100,m3,,bef_whole; wood_density=0.4 t/m3; carbon_fraction=0.5 tC/t,,,";
    tanhe_inventory_settings settings = allowing(TANHE_ALLOW_UNCONFIRMED);
    tanhe_activity row;
    tanhe_line line;

    settings.region = 440000;
    ASSERT_EQ(TANHE_OK, read_row(fir, &row));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_inventory_line(tanhe_profile_china(), &settings, &row, &line));
    settings.allow |= TANHE_ALLOW_WIDER_REGION;
    ASSERT_EQ(TANHE_OK, tanhe_inventory_line(tanhe_profile_china(), &settings, &row, &line));
    ASSERT_EQ(1.787, line.factors[1].value);
    ASSERT((line.factors[1].match & TANHE_MATCH_WIDER_REGION) != 0);
    settings.allow = TANHE_ALLOW_UNCONFIRMED;
    ASSERT_EQ(TANHE_OK, read_row("3C7,late_rice,10,ha,rice_central_south,,,,", &row));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_line(tanhe_profile_china(), &settings, &row, &line));
    ASSERT_EQ(273.2, line.factors[0].value);
    ASSERT((line.factors[0].match & TANHE_MATCH_WIDER_REGION) != 0);
    settings.region = TANHE_REGION_CHINA;
    ASSERT_EQ(TANHE_OK, tanhe_inventory_line(tanhe_profile_china(), &settings, &row, &line));
    ASSERT_EQ(0, line.factors[0].match & TANHE_MATCH_WIDER_REGION);
    PASS();
}

/* A gas that is not known is told in the line; the rest counts. */
TEST gases_that_are_missing(void) {
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, compute("3A2,dairy_cattle,100,head,temperature_17,,,,", BOTH, &line));
    ASSERT(is_nan(line.n2o_t) && line.n2o_status == TANHE_ENOTFOUND && line.ch4_status == TANHE_OK);
    ASSERT_NEAR(42.0, line.co2e_t);
    ASSERT_EQ(TANHE_OK, compute("3A2,swine,100,head,,ef_n2o_manure=1 kgN2O/head_a,,,", BOTH, &line));
    ASSERT(is_nan(line.ch4_t) && line.ch4_status == TANHE_ENOTFOUND && line.n2o_status == TANHE_OK);
    ASSERT_NEAR(26.5, line.co2e_t);
    ASSERT_EQ(TANHE_OK,
              compute("3A2,dairy_cattle,100,head,temperature_17,ef_n2o_manure:manure_central_south,,,", BOTH,
                      &line));
    ASSERT(is_nan(line.n2o_t) && line.n2o_status == TANHE_EUNCONFIRMED);
    /* Burial alone is not the whole of a wetland. */
    ASSERT_EQ(TANHE_OK, compute("3B4,canal,3,tC,,,,,", 0, &line));
    ASSERT(is_nan(line.ch4_t) && line.ch4_status == TANHE_ENOTFOUND);
    ASSERT_NEAR(-11.0, line.removal_co2_t);
    ASSERT_EQ(TANHE_OK, compute("3B4,reservoir,-3,tCO2,,,,,", 0, &line));
    ASSERT(is_nan(line.ch4_t) && line.ch4_status == TANHE_ENOTFOUND);
    ASSERT_EQ(TANHE_OK, compute("3B4,managed_wetland,-3,tCO2,,,,,", 0, &line));
    ASSERT(is_nan(line.ch4_t));
    ASSERT_EQ(TANHE_OK, compute("3B2,hac_soil,3,tC,,,,,", 0, &line));
    ASSERT(line.ch4_t == 0 && line.ch4_status == TANHE_OK);
    PASS();
}

/* N2O of a drained soil that no document of the catalog has. */
TEST a_drained_soil_without_n2o(void) {
    static const char csv[] = "subject,property,value,unit\n"
                              "drained_forest_soil,ef_co2_c,1,tC/ha_a\n"
                              "drained_forest_soil,ef_ch4,2,kgCH4/ha_a\n";
    tanhe_factor_row rows[4];
    tanhe_table table;
    tanhe_catalog catalog;
    tanhe_line line;
    size_t errors = 0;

    ASSERT_EQ(TANHE_OK, tanhe_overlay_read(csv, TANHE_NUL, rows, COUNT(rows), &table, NULL, 0, &errors));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&catalog));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, &table));
    ASSERT_EQ(TANHE_OK, compute_with(&catalog, "3B1,drained_forest_soil,30,ha,,,,,", 0, &line));
    ASSERT_NEAR(110.0, line.co2_t);
    ASSERT_NEAR(0.06, line.ch4_t);
    ASSERT(is_nan(line.n2o_t) && line.n2o_status == TANHE_ENOTFOUND);
    PASS();
}

/* A gas of manure for which a document has only a range. */
TEST a_range_of_a_gas(void) {
    static const char csv[] = "subject,property,value,unit,low,high\n"
                              "swine,ef_ch4_manure,,kgCH4/head_a,1,2\n"
                              "swine,ef_n2o_manure,1,kgN2O/head_a,,\n";
    tanhe_factor_row rows[4];
    tanhe_table table;
    tanhe_catalog catalog;
    tanhe_line line;
    size_t errors = 0;

    ASSERT_EQ(TANHE_OK, tanhe_overlay_read(csv, TANHE_NUL, rows, COUNT(rows), &table, NULL, 0, &errors));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&catalog));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, &table));
    ASSERT_EQ(TANHE_OK, compute_with(&catalog, "3A2,swine,1000,head,,,,,", 0, &line));
    ASSERT(is_nan(line.ch4_t) && line.ch4_status == TANHE_ECHOICE && line.n2o_t == 1);
    ASSERT_EQ(TANHE_OK, compute_with(&catalog, "3A2,swine,1000,head,,,,,", TANHE_ALLOW_RANGE_HIGH, &line));
    ASSERT(line.ch4_t == 2 && line.ch4_status == TANHE_OK);
    PASS();
}

/* The exponent of SFo is 0.59 where no document prints it. */
TEST the_exponent_of_organic_matter(void) {
    static const char csv[] = "subject,property,variant,value,unit,low,high\n"
                              "rice,cf_organic,organic_compost,1,1,,\n"
                              "rice,sfo_exponent,,,1,0,1\n";
    static const char fields[] = "3C7,rice,1000,ha,,rice_baseline=1 kgCH4/ha_d; sf_water=1; sf_preseason=1; "
                                 "cultivation_period=100 d; organic_amount:organic_compost=1 t/ha,,,";
    tanhe_factor_row rows[4];
    tanhe_table table;
    tanhe_catalog catalog;
    tanhe_line line;
    size_t errors = 0;

    ASSERT_EQ(TANHE_OK, tanhe_overlay_read(csv, TANHE_NUL, rows, COUNT(rows), &table, NULL, 0, &errors));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&catalog));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, &table));
    ASSERT_EQ(TANHE_ECHOICE, compute_with(&catalog, fields, 0, &line));
    ASSERT_EQ(TANHE_OK, compute_with(&catalog, fields, TANHE_ALLOW_RANGE_HIGH, &line));
    ASSERT_NEAR(200.0, line.ch4_t);
    table.count = 1; /* without the last row */
    ASSERT_EQ(TANHE_OK, compute_with(&catalog, fields, 0, &line));
    ASSERT_NEAR(150.52467474110671, line.ch4_t); /* 100 x 2^0.59 */
    ASSERT_EQ(TANHE_SOURCE_DEFINITION, line.factors[4].source);
    PASS();
}

/* Measured factors are a method of their own wherever no herd is counted. */
TEST factors_of_the_rows_own(void) {
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, compute("3C1,savanna_fire,100,ha,,,2,0.5,0.1", 0, &line));
    ASSERT(line.method == TANHE_METHOD_FACTOR && line.formula == 0);
    ASSERT(line.co2_t == 200 && line.ch4_t == 50);
    ASSERT_NEAR(10.0, line.n2o_t);
    ASSERT_EQ(TANHE_OK, compute("3B4,managed_wetland,100,ha,,,,0.5,", 0, &line));
    ASSERT(line.method == TANHE_METHOD_FACTOR && line.ch4_t == 50);
    ASSERT_EQ(TANHE_OK, compute("3C6,swine,100,head,,,,,0.001", 0, &line));
    ASSERT(line.method == TANHE_METHOD_FACTOR);
    ASSERT_EQ(TANHE_EARG, compute("3C6,swine,100,head,temperature_17,,,,0.001", 0, &line));
    ASSERT_EQ(TANHE_EARG, compute("3C6,swine,100,head,,carbon_gain,,,0.001", 0, &line));
    PASS();
}

/* ------------------------------------------------------------------------- the place and the year of a row */

static const char own_rows[] = "subject,property,variant,region,year,value,unit\n"
                               "dairy_cattle,ef_ch4_enteric,,430000,,70,kgCH4/head_a\n"
                               "buffalo,ef_ch4_enteric,,,2020,60,kgCH4/head_a\n"
                               "goat,ef_ch4_enteric,,100000,,6,kgCH4/head_a\n"
                               "camel,ef_ch4_enteric,,100000,2020,40,kgCH4/head_a\n"
                               "swine,ef_ch4_manure,temperature_18,430000,2020,7,kgCH4/head_a\n"
                               "swine,ef_n2o_manure,temperature_18,430000,,0.4,kgN2O/head_a\n"
                               "n_input,ef_n2o_n,,430000,,0.02,kgN/kgN\n"
                               "n_synthetic,frac_volatilised,,430000,,0.2,kgN/kgN\n"
                               "n_input,frac_leached,,,2020,50,%\n"
                               "n_deposited,ef_n2o_n,,430000,,0.03,kgN/kgN\n"
                               "n_leached,ef_n2o_n,,430000,,0.02,kgN/kgN\n"
                               "urea_applied,ef_co2_c,,430000,,0.3,tC/t\n"
                               "masson_pine,wood_density,,,2020,0.3,t/m3\n"
                               "masson_pine,bef_whole,,100000,,1.5,1\n"
                               "chinese_fir,bef_above,,100000,,1.2,1\n"
                               "chinese_fir,root_shoot,,100000,,0.5,1\n"
                               "savanna_fire,ef_co2,,430000,,1600,gCO2/kg\n"
                               "savanna_fire,ef_ch4,,,2020,2,gCH4/kg\n"
                               "savanna_fire,ef_n2o,,430000,2020,0.1,gN2O/kg\n"
                               "early_rice,ef_ch4,rice_east,430000,,300,kgCH4/ha\n"
                               "rice,rice_baseline,,430000,,2,kgCH4/ha_d\n"
                               "rice,sf_water,water_single,430000,,0.5,1\n"
                               "rice,sf_preseason,preseason_short,,2020,0.8,1\n"
                               "rice,cultivation_period,,430000,,90,d\n"
                               "rice,cf_organic,organic_compost,430000,,0,1\n"
                               "freshwater_pond,ef_co2_c,,430000,,-0.3,tC/ha_a\n"
                               "freshwater_pond,ef_ch4_c,,,2020,75,kgC/ha_a\n"
                               "freshwater_pond,ef_n2o,,,,1,kgN2O/ha_a\n"
                               "drained_forest_soil,ef_n2o,temperate,430000,,2,kgN2O/ha_a\n"
                               "canal,carbon_gain,tropical,430000,,0.6,tC/ha_a\n"
                               "saline_pond,ef_co2_c,,,,0,tC/ha_a\n"
                               "saline_pond,ef_ch4,,,,40,kgCH4/ha_a\n"
                               "saline_pond,ef_ch4_c,,,,75,kgC/ha_a\n"
                               "urban_crown,carbon_gain,,430000,2020,3,tC/ha_a\n"
                               "limestone,ef_co2_c,,430000,,0.1,kgC/ha_a\n"
                               "tropical_forest_fire,ef_co2,,430000,,1e308,gCO2/kg\n";

/* The rows before those of the built-in documents. */
static tanhe_status with_own_rows(const char *fields, int32_t region, int32_t year, int32_t allow,
                                  tanhe_line *line) {
    static tanhe_factor_row rows[60];
    tanhe_inventory_settings settings = allowing(allow);
    tanhe_table table;
    tanhe_catalog catalog;
    tanhe_activity row;
    size_t errors = 0;

    if (tanhe_overlay_read(own_rows, TANHE_NUL, rows, COUNT(rows), &table, NULL, 0, &errors) != TANHE_OK ||
        tanhe_catalog_init(&catalog) != TANHE_OK || tanhe_catalog_add(&catalog, &table) != TANHE_OK ||
        tanhe_catalog_extend(&catalog, tanhe_profile_china()) != TANHE_OK ||
        read_row(fields, &row) != TANHE_OK)
        return TANHE_END;
    settings.region = region;
    settings.year = year;
    return tanhe_inventory_line(&catalog, &settings, &row, line);
}

/* Of Hunan in 2020; the last column is how many factors of the row come from the rows above. */
static const struct {
    const char *fields;
    double co2, ch4, n2o;
    int own;
} placed[] = {
    {"3A1,dairy_cattle,1000,head,,,,,", 0, 70, 0, 1},
    {"3A1,buffalo,1000,head,,,,,", 0, 60, 0, 1},
    {"3A1,goat,1000,head,,,,,", 0, 6, 0, 1},
    {"3A1,camel,1000,head,,,,,", 0, 40, 0, 1},
    {"3A2,swine,1000,head,temperature_18,,,,", 0, 7, 0.4, 2},
    {"3C4,n_synthetic,28,tN,,,,,", 0, 0, 0.88, 1},
    /* 28 x (0.2 x 0.03 + 0.5 x 0.02) x 44/28 */
    {"3C5,n_synthetic,28,tN,,,,,", 0, 0, 0.704, 4},
    {"3C5,n_residue,28,tN,,,,,", 0, 0, 0.44, 2},
    {"3C3,urea_applied,10,t,,,,,", 11, 0, 0, 1},
    /* 0.3 x 1.5 x 0.5 */
    {"3B1,masson_pine,-1000,m3,,bef_whole; carbon_fraction=0.5 tC/t,,,", 825, 0, 0, 2},
    /* 0.3 x 1.2 x 1.5 x 0.5 */
    {"3B1,chinese_fir,-1000,m3,,bef_above; wood_density=0.3 t/m3; carbon_fraction=0.5 tC/t,,,", 990, 0, 0, 2},
    {"3C1,savanna_fire,1000,t,,,,,", 0, 2, 0.1, 3},
    {"3C7,early_rice,1000,ha,rice_east,,,,", 0, 300, 0, 1},
    /* 2 x 0.5 x 0.8 x 90; then with compost that counts for nothing */
    {"3C7,rice,1000,ha,,sf_water:water_single; sf_preseason:preseason_short,,,", 0, 72, 0, 4},
    {"3C7,rice,1000,ha,,sf_water:water_single; sf_preseason:preseason_short; "
     "organic_amount:organic_compost=3 t/ha,,,",
     0, 72, 0, 5},
    /* CH4-C of the earlier document before CH4 of a later one, and N2O before N2O-N */
    {"3B4,freshwater_pond,10,ha,,,,,", -11, 1, 0.01, 3},
    {"3B1,drained_forest_soil,30,ha,temperate,,,,", 286, 0.075, 0.06, 1},
    {"3B4,canal,10,ha,,carbon_gain:tropical,,,", -22, 4.16, 0, 1},
    {"3B4,saline_pond,10,ha,,,,,", 0, 0.4, 0, 2},
    {"3B5,urban_crown,10,ha,,,,,", -110, 0, 0, 1},
};

TEST the_place_and_the_year_of_a_row(void) {
    for (size_t i = 0; i < COUNT(placed); i++) {
        tanhe_line line;
        int own = 0;

        ASSERT_EQ_FMTm(placed[i].fields, TANHE_OK,
                       with_own_rows(placed[i].fields, TANHE_REGION_HUNAN, 2020, BOTH | LOCKED, &line), "%d");
        ASSERT_NEAR(placed[i].co2, line.co2_t + line.removal_co2_t);
        ASSERT_NEAR(placed[i].ch4, line.ch4_t);
        ASSERT_NEAR(placed[i].n2o, line.n2o_t);
        for (int k = 0; k < TANHE_LINE_FACTORS; k++)
            own += (line.factors[k].match & TANHE_MATCH_OVERLAY) != 0;
        ASSERT_EQ_FMTm(placed[i].fields, placed[i].own, own, "%d");
    }
    PASS();
}

/* Other places and years do not take them. */
TEST another_place_or_year(void) {
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, with_own_rows("3A1,dairy_cattle,1000,head,,,,,", 440000, 2020, BOTH, &line));
    ASSERT_NEAR(78.0, line.ch4_t);
    ASSERT_EQ(TANHE_OK, with_own_rows("3A1,buffalo,1000,head,,,,,", 430000, 2021, BOTH, &line));
    ASSERT_NEAR(76.0, line.ch4_t);
    ASSERT_EQ(TANHE_OK, with_own_rows("3A1,camel,1000,head,,,,,", 430000, 2021, BOTH, &line));
    ASSERT_NEAR(46.0, line.ch4_t);
    ASSERT_EQ(TANHE_OK, with_own_rows("3A1,goat,1000,head,,,,,", 0, 0, BOTH, &line));
    ASSERT_NEAR(6.0, line.ch4_t);
    PASS();
}

/* Rows of one's own that a formula cannot take. */
TEST own_rows_that_do_not_fit(void) {
    tanhe_line line;

    ASSERT_EQ(TANHE_EUNIT, with_own_rows("3C2,limestone,10,t,,,,,", 430000, 2020, BOTH, &line));
    ASSERT_EQ(TANHE_ERANGE, with_own_rows("3C1,tropical_forest_fire,1e10,t,,,,,", 430000, 2020, BOTH, &line));
    PASS();
}

/* What a parameter names is what is taken. */
TEST the_variant_of_a_parameter(void) {
    tanhe_line line;

    ASSERT_EQ(TANHE_OK,
              compute("3B4,managed_wetland,10,ha,,carbon_gain=1 tC/ha_a; ef_ch4:tropical,,,", BOTH, &line));
    ASSERT_NEAR(9.0, line.ch4_t);
    ASSERT_EQ(TANHE_VARIANT_TROPICAL, line.factors[1].variant);
    ASSERT_EQ(TANHE_OK,
              compute("3B4,rewetted_organic_soil,10,ha,nutrient_poor,ef_ch4:nutrient_rich,,,", BOTH, &line));
    ASSERT_NEAR(2.88, line.ch4_t); /* 10 x 216 x 16/12 */
    ASSERT_NEAR(-8.433333333333334, line.removal_co2_t);
    ASSERT_EQ(TANHE_OK,
              compute("3B4,managed_wetland,10,ha,temperate,carbon_gain=1 tC/ha_a; ef_n2o,,,", BOTH, &line));
    ASSERT(line.n2o_t == 0 && line.n2o_status == TANHE_OK);
    PASS();
}

/* CO2 of one's own is not the whole of a wetland, either; nor is carbon that of a drained soil. */
TEST gases_of_wetlands_that_are_missing(void) {
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, compute("3B4,managed_wetland,10,ha,,,2,,", 0, &line));
    ASSERT(line.method == TANHE_METHOD_FACTOR && line.co2_t == 20 && line.co2e_t == 20);
    ASSERT(is_nan(line.ch4_t) && line.ch4_status == TANHE_ENOTFOUND && line.n2o_status == TANHE_OK);
    ASSERT_EQ(TANHE_OK, compute("3B1,drained_forest_soil,10,ha,,,2,0.1,", 0, &line));
    ASSERT(line.ch4_t == 1 && line.ch4_status == TANHE_OK);
    ASSERT(is_nan(line.n2o_t) && line.n2o_status == TANHE_ENOTFOUND);
    ASSERT_EQ(TANHE_OK, compute("3B1,drained_forest_soil,10,ha,,,2,0.1,0.1", 0, &line));
    ASSERT(line.n2o_t == 1 && line.n2o_status == TANHE_OK);
    ASSERT_EQ(TANHE_OK, compute("3B2,drained_cropland_soil,-3,tC,,,,,", 0, &line));
    ASSERT(is_nan(line.ch4_t) && is_nan(line.n2o_t) && line.n2o_status == TANHE_ENOTFOUND);
    ASSERT_EQ(TANHE_OK, compute("3B1,drained_forest_soil,3,tCO2,,,,,", 0, &line));
    ASSERT(line.ch4_status == TANHE_ENOTFOUND && is_nan(line.n2o_t) && line.n2o_status == TANHE_ENOTFOUND);
    PASS();
}

/* Or it is not known. */
static int is_plus_zero(double value) {
    return is_nan(value) || (value == 0 && !signbit(value));
}

TEST zero_has_no_sign(void) {
    static const char *const rows[] = {
        "3A1,goat,-0,head,,,,,",
        "3A1,goat,-0,head,,ef_ch4_enteric=5 kgCH4/head_a,,,",
        "3A2,dairy_cattle,-0,head,temperature_17,ef_n2o_manure=-0 kgN2O/head_a,,,",
        "3B1,chinese_fir,-0,tC,,,,,",
        "3B1,co2,-0,tCO2,,,,,",
        "3C1,crop_residue_burning,-0,t,,,,,",
        "3C2,limestone,-0,t,,,,,",
        "3C4,n_synthetic,-0,tN,,,,,",
        "3C5,n_synthetic,-0,tN,,,,,",
        "3B4,rewetted_organic_soil,-0,ha,nutrient_poor,,,,",
        "2F1,sf6,-0,t,,,,,",
        "1A4a,heat,-0,GJ,,,0.1,,",
        "1A3b,gasoline,-0,t,,,,,"};

    for (size_t i = 0; i < COUNT(rows); i++) {
        tanhe_line line;

        ASSERT_EQ_FMTm(rows[i], TANHE_OK, compute(rows[i], BOTH | LOCKED, &line), "%d");
        ASSERTm(rows[i],
                is_plus_zero(line.amount) && is_plus_zero(line.co2_t) && is_plus_zero(line.co2_bio_t));
        ASSERTm(rows[i], is_plus_zero(line.ch4_t) && is_plus_zero(line.n2o_t) && is_plus_zero(line.co2e_t));
        ASSERTm(rows[i], is_plus_zero(line.fgas_co2e_t) && is_plus_zero(line.indirect_co2_t));
        ASSERTm(rows[i], is_plus_zero(line.coal_tce) && is_plus_zero(line.indirect_tce));
        ASSERTm(rows[i], is_plus_zero(line.removal_co2_t));
        ASSERTm(rows[i], is_plus_zero(line.energy_gj));
    }
    PASS();
}

/* The enteric figure, which nobody asked for, does not fit: 5e306 x 68. */
TEST manure_of_a_very_large_herd(void) {
    tanhe_line line;

    ASSERT_EQ(TANHE_OK,
              compute("3A2,dairy_cattle,5e306,head,temperature_17,,,,", TANHE_ALLOW_IPCC2006, &line));
    ASSERT_NEAR(7.5e304, line.ch4_t);
    PASS();
}

TEST fractions_as_plain_ratios(void) {
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, compute("3C5,n_residue,28,tN,,frac_leached=0.2,,,", BOTH, &line));
    ASSERT_NEAR(0.066, line.n2o_t); /* 28 x 0.2 x 0.0075 x 44/28 */
    ASSERT_EQ(TANHE_OK, compute("3C5,n_residue,28,tN,,frac_leached=20 %,,,", BOTH, &line));
    ASSERT_NEAR(0.066, line.n2o_t);
    ASSERT(line.factors[2].value == 20 && line.factors[2].unit == TANHE_UNIT_PERCENT);
    ASSERT_EQ(TANHE_EARG, compute("3C5,n_residue,28,tN,,frac_leached=101 %,,,", BOTH, &line));
    ASSERT_EQ(TANHE_OK,
              compute("3C5,n_synthetic,28,tN,,frac_volatilised=0.2; frac_leached=0,,,", BOTH, &line));
    ASSERT_NEAR(0.088, line.n2o_t); /* 28 x 0.2 x 0.01 x 44/28 */
    PASS();
}

/* Nothing is asked for where no nitrogen is, but what is stated must fit. */
TEST no_nitrogen(void) {
    tanhe_line line;

    ASSERT_EQ(
        TANHE_OK,
        compute("3C5,n_synthetic,28,tN,,frac_volatilised=0 kgN/kgN; frac_leached=0 kgN/kgN,,,", 0, &line));
    ASSERT(line.n2o_t == 0 && line.factors[1].property == 0 && line.factors[3].property == 0);
    ASSERT_EQ(TANHE_EARG, compute("3C5,n_synthetic,0,tN,,frac_volatilised=1.1 kgN/kgN,,,", 0, &line));
    PASS();
}

SUITE(formulas) {
    RUN_TEST(the_place_and_the_year_of_a_row);
    RUN_TEST(another_place_or_year);
    RUN_TEST(own_rows_that_do_not_fit);
    RUN_TEST(the_variant_of_a_parameter);
    RUN_TEST(gases_of_wetlands_that_are_missing);
    RUN_TEST(zero_has_no_sign);
    RUN_TEST(manure_of_a_very_large_herd);
    RUN_TEST(fractions_as_plain_ratios);
    RUN_TEST(no_nitrogen);
    RUN_TEST(every_formula);
    RUN_TEST(choices_are_kept);
    RUN_TEST(without_a_region);
    RUN_TEST(of_the_country);
    RUN_TEST(gases_that_are_missing);
    RUN_TEST(a_drained_soil_without_n2o);
    RUN_TEST(a_range_of_a_gas);
    RUN_TEST(the_exponent_of_organic_matter);
    RUN_TEST(factors_of_the_rows_own);
}

/* -------------------------------------------------------------------------------------------- refusals */

#define OWN_VOLUME "wood_density=0.4 t/m3; carbon_fraction=0.5 tC/t"

static const struct {
    const char *fields;
    int32_t allow;
    tanhe_status status;
    tanhe_id missing;
} refusals[] = {
    /* forest */
    {"3B1,chinese_fir,1,m3,,,,,", LOCKED, TANHE_ENOTFOUND, TANHE_PROPERTY_BEF_ABOVE},
    {"3B1,chinese_fir,1,m3,,bef_whole; bef_above,,,", LOCKED, TANHE_ECONFLICT, 0},
    {"3B1,chinese_fir,1,m3,,bef_whole,,,", 0, TANHE_EUNCONFIRMED, TANHE_PROPERTY_WOOD_DENSITY},
    {"3B1,chinese_fir,1,m3,,bef_whole; wood_density=0.4 t/m3,,,", 0, TANHE_EUNCONFIRMED,
     TANHE_PROPERTY_CARBON_FRACTION},
    {"3B1,chinese_fir,1,m3,,bef_above; wood_density=0.4 t/m3,,,", 0, TANHE_EUNCONFIRMED,
     TANHE_PROPERTY_CARBON_FRACTION},
    {"3B1,chinese_fir,1,m3,,bef_above,,,", 0, TANHE_EUNCONFIRMED, TANHE_PROPERTY_WOOD_DENSITY},
    {"3B1,camphor,1,m3,,bef_whole; " OWN_VOLUME ",,,", LOCKED, TANHE_ENOTFOUND, TANHE_PROPERTY_BEF_WHOLE},
    {"3B1,camphor,1,m3,,bef_above; " OWN_VOLUME ",,,", 0, TANHE_EUNCONFIRMED, TANHE_PROPERTY_BEF_ABOVE},
    {"3B1,chinese_fir,1,m3,,bef_whole:temperate; " OWN_VOLUME ",,,", 0, TANHE_ENOTFOUND,
     TANHE_PROPERTY_BEF_WHOLE},
    {"3B1,chinese_fir,1,m3,,bef_above:temperate; " OWN_VOLUME ",,,", 0, TANHE_ENOTFOUND,
     TANHE_PROPERTY_BEF_ABOVE},
    {"3B1,chinese_fir,1,m3,,bef_above=1.4; " OWN_VOLUME ",,,", LOCKED, TANHE_ENOTFOUND,
     TANHE_PROPERTY_ROOT_SHOOT},
    {"3B1,chinese_fir,1,m3,,bef_above:temperate; root_shoot=0.2; " OWN_VOLUME ",,,", 0, TANHE_ENOTFOUND,
     TANHE_PROPERTY_BEF_ABOVE},
    {"3B1,chinese_fir,1,m3,,bef_whole; root_shoot=0.2; " OWN_VOLUME ",,,", 0, TANHE_EARG, 0},
    {"3B1,chinese_fir,1,m3,,bef_whole=0; " OWN_VOLUME ",,,", 0, TANHE_EARG, 0},
    {"3B1,chinese_fir,1,m3,,bef_whole=0.99; " OWN_VOLUME ",,,", 0, TANHE_EARG, 0},
    {"3B1,chinese_fir,1,m3,,bef_above=0.99; root_shoot=0; " OWN_VOLUME ",,,", 0, TANHE_EARG, 0},
    {"3B1,chinese_fir,1,m3,,bef_whole=1.5; wood_density=394 t/m3; carbon_fraction=0.5 tC/t,,,", 0, TANHE_EARG,
     0},
    {"3B1,chinese_fir,1,m3,,bef_whole=1.5; wood_density=0 t/m3; carbon_fraction=0.5 tC/t,,,", 0, TANHE_EARG,
     0},
    {"3B1,chinese_fir,1,m3,,bef_whole=1.5; wood_density=0.4 t/m3; carbon_fraction=0 tC/t,,,", 0, TANHE_EARG,
     0},
    {"3B1,chinese_fir,1,m3,,bef_whole=1.5; wood_density=0.4 t/m3; carbon_fraction=1.1 tC/t,,,", 0, TANHE_EARG,
     0},
    {"3B1,chinese_fir,1,m3,temperate,bef_whole; " OWN_VOLUME ",,,", 0, TANHE_EARG, 0},
    {"3B1,chinese_fir,1e306,m3,,bef_whole=1e10; " OWN_VOLUME ",,,", 0, TANHE_ERANGE, 0},
    {"3B1,chinese_fir,1e306,m3,,bef_above=1e10; root_shoot=0; " OWN_VOLUME ",,,", 0, TANHE_ERANGE, 0},
    {"3B1,chinese_fir,1,ha,,biomass_growth,,,", 0, TANHE_ENOTFOUND, TANHE_PROPERTY_BIOMASS_GROWTH},
    {"3B1,subtropical_humid_forest,1,ha,,biomass_growth:age_to_20,,,", 0, TANHE_ECHOICE,
     TANHE_PROPERTY_BIOMASS_GROWTH},
    {"3B1,subtropical_humid_forest,1,ha,,biomass_growth:age_to_20,,,", BOTH, TANHE_ENOTFOUND,
     TANHE_PROPERTY_ROOT_SHOOT},
    {"3B1,subtropical_humid_forest,1,ha,,biomass_growth:age_to_20; root_shoot=0.2,,,", BOTH, TANHE_ENOTFOUND,
     TANHE_PROPERTY_CARBON_FRACTION},
    {"3B1,chinese_fir,1e308,ha,,biomass_growth=1e10 t/ha_a; root_shoot=0.2; carbon_fraction=0.5 tC/t,,,", 0,
     TANHE_ERANGE, 0},
    {"3B1,chinese_fir,1,ha,,,,,", 0, TANHE_ENOTFOUND, TANHE_PROPERTY_CARBON_GAIN},
    {"3B5,urban_crown,1,ha,temperate,,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_CARBON_GAIN},
    {"3B5,urban_crown,1,ha,temperate,carbon_gain=1 tC/ha_a,,,", BOTH, TANHE_EARG, 0},
    {"3B5,urban_crown,1,ha,,carbon_gain=1 tC/tree_a,,,", BOTH, TANHE_EUNIT, 0},
    {"3B5,urban_crown,1,ha,,bef_whole,,,", BOTH, TANHE_EARG, 0},
    {"3B5,urban_crown,1e308,ha,,carbon_gain=10 tC/ha_a,,,", 0, TANHE_ERANGE, 0},
    {"3B1,chinese_fir,1e308,tC,,,,,", 0, TANHE_ERANGE, 0},
    {"3B1,chinese_fir,1,tC,temperate,,,,", 0, TANHE_EARG, 0},
    {"3B1,chinese_fir,1,tC,,carbon_fraction,,,", 0, TANHE_EARG, 0},
    {"3B1,chinese_fir,1,tC,,carbon_gain,,,", 0, TANHE_EARG, 0},
    {"3B1,chinese_fir,1,tCO2,,carbon_gain,,,", 0, TANHE_EARG, 0},
    {"3D1,sawnwood,1,tC,,carbon_gain,,,", 0, TANHE_EARG, 0},
    {"3D1,sawnwood,1,tCO2,,carbon_gain,,,", 0, TANHE_EARG, 0},
    {"3C1,savanna_fire,1,t,,carbon_gain,,,", BOTH, TANHE_EARG, 0},
    {"3C2,limestone,1,t,,carbon_gain,,,", BOTH, TANHE_EARG, 0},
    {"3C3,urea_applied,1,t,,carbon_gain,,,", BOTH, TANHE_EARG, 0},
    {"3C7,late_rice,1,ha,rice_east,carbon_gain,,,", LOCKED, TANHE_EARG, 0},
    {"3B2,red_soil_trial,1,ha,npk,carbon_gain:npk_straw,,,", 0, TANHE_EARG, 0},
    /* wetlands */
    {"3B4,natural_wetland,1,ha,temperate,carbon_gain=1 tC/ha_a,,,", 0, TANHE_ECONFLICT, 0},
    {"3B4,natural_wetland,1,tC,,,,,", 0, TANHE_ECONFLICT, 0},
    {"3B4,natural_wetland,1,ha,,,,1,", 0, TANHE_ECONFLICT, 0},
    {"3B4,managed_wetland,1,ha,temperate,,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CO2_C},
    {"3B4,managed_wetland,1,ha,,carbon_gain=1 tC/ha_a,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CH4},
    {"3B4,managed_wetland,1,ha,,carbon_gain=1 tC/tree_a,,,", BOTH, TANHE_EUNIT, 0},
    {"3B4,managed_wetland,1,ha,,carbon_gain=-1 tC/ha_a; ef_ch4=1 kgCH4/ha_a,,,", BOTH, TANHE_EARG, 0},
    {"3B4,managed_wetland,1,ha,,carbon_gain=1 tC/ha_a; ef_ch4=1 kgCH4/t,,,", BOTH, TANHE_EUNIT, 0},
    {"3B4,managed_wetland,1,ha,temperate,carbon_gain=1 tC/ha_a; ef_n2o=1 kgN2O/t,,,", BOTH, TANHE_EUNIT, 0},
    {"3B4,managed_wetland,1,ha,temperate,carbon_gain=1 tC/ha_a; ef_ch4=1 kgCH4/ha_a,,,", BOTH, TANHE_EARG, 0},
    {"3B4,freshwater_pond,1,ha,temperate,carbon_gain=1 tC/ha_a,,,", BOTH, TANHE_EARG, 0},
    {"3B4,constructed_wetland,1,ha,,,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CO2},
    {"3B1,managed_wetland,1,ha,temperate,carbon_gain=1 tC/ha_a,,,", BOTH, TANHE_ENOTFOUND,
     TANHE_PROPERTY_EF_CO2},
    {"3B4,managed_wetland,1,ha,temperate,carbon_gain:tropical,,,", BOTH, TANHE_ENOTFOUND,
     TANHE_PROPERTY_CARBON_GAIN},
    {"3B4,rewetted_organic_soil,1,ha,nutrient_poor,carbon_gain,,,", BOTH, TANHE_ENOTFOUND,
     TANHE_PROPERTY_CARBON_GAIN},
    {"3B4,managed_wetland,1,ha,,carbon_gain=1 tC/ha_a; ef_ch4:nutrient_poor,,,", BOTH, TANHE_ENOTFOUND,
     TANHE_PROPERTY_EF_CH4},
    {"3B4,managed_wetland,1,ha,temperate,carbon_gain=1 tC/ha_a; ef_n2o:tropical,,,", BOTH, TANHE_ENOTFOUND,
     TANHE_PROPERTY_EF_N2O},
    {"3B1,drained_forest_soil,1,ha,temperate,ef_n2o:tropical,,,", BOTH, TANHE_ENOTFOUND,
     TANHE_PROPERTY_EF_N2O},
    /* animals */
    {"3A1,dairy_cattle,1,head,,,,,", 0, TANHE_ECHOICE, TANHE_PROPERTY_EF_CH4_ENTERIC},
    {"3A1,dairy_cattle,1,head,intensive,,,,", 0, TANHE_EUNCONFIRMED, TANHE_PROPERTY_EF_CH4_ENTERIC},
    {"3A1,poultry,1,head,,,,,", BOTH | LOCKED, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CH4_ENTERIC},
    {"3A1,dairy_cattle,1,head,temperature_17,,,,", BOTH, TANHE_EID, 0},
    {"3A1,dairy_cattle,1,head,intensive,,,0.08,", BOTH, TANHE_EARG, 0},
    {"3A1,dairy_cattle,1,head,,ef_ch4_enteric,,0.08,", BOTH, TANHE_EARG, 0},
    {"3A1,dairy_cattle,1,head,intensive,ef_ch4_enteric=1 kgCH4/head_a,,,", BOTH, TANHE_EARG, 0},
    {"3A1,dairy_cattle,1,head,intensive,ef_ch4_enteric:grazing,,,", LOCKED, TANHE_EARG, 0},
    {"3A1,dairy_cattle,1,head,,ef_ch4_manure,,,", LOCKED, TANHE_EARG, 0},
    {"3A1,dairy_cattle,1,head,,,1,,", BOTH, TANHE_EARG, 0},
    {"3A1,dairy_cattle,1,head,,,,1,1", BOTH, TANHE_EARG, 0},
    {"3A1,dairy_cattle,1e308,head,,,,,", BOTH, TANHE_ERANGE, 0},
    {"3A2,dairy_cattle,1,head,,,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CH4_MANURE},
    {"3A2,dairy_cattle,1,head,manure_central_south,,,,", 0, TANHE_EUNCONFIRMED, TANHE_PROPERTY_EF_CH4_MANURE},
    {"3A2,dairy_cattle,1,head,,,1,,", BOTH, TANHE_EARG, 0},
    {"3A2,dairy_cattle,1,head,intensive,,,,", BOTH, TANHE_EID, 0},
    {"3A2,dairy_cattle,1,head,temperature_17,ef_n2o_manure:intensive,,,", BOTH, TANHE_EID, 0},
    {"3A2,dairy_cattle,1,head,temperature_17,,,0.1,0.1", BOTH, TANHE_EARG, 0},
    {"3A1,dairy_cattle,1,tree,,,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CO2},
    {"3A2,dairy_cattle,1,head,,ef_ch4_manure:temperature_17; ef_n2o_manure:temperature_17,,,", BOTH,
     TANHE_ENOTFOUND, TANHE_PROPERTY_EF_N2O_MANURE},
    {"3A2,dairy_cattle,1,head,,ef_ch4_manure:warm; ef_n2o_manure=1 kgN2O/head_a,,,", BOTH, TANHE_ENOTFOUND,
     TANHE_PROPERTY_EF_CH4_MANURE},
    /* burning, lime, urea */
    {"3C1,savanna_fire,1,t,,,,,", TANHE_ALLOW_IPCC2019, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CO2},
    {"3C1,savanna_fire,1,t,temperate,,,,", BOTH, TANHE_EARG, 0},
    {"3C1,savanna_fire,1e308,t,,,,,", BOTH, TANHE_ERANGE, 0},
    {"3C2,limestone,1,t,,,,,", TANHE_ALLOW_IPCC2019, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CO2_C},
    {"3C3,limestone,1,t,,,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CO2},
    {"3C2,limestone,1,ha,,,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CO2},
    /* nitrogen */
    {"3C4,n_input_rice,1,tN,,,,,", 0, TANHE_ECHOICE, TANHE_PROPERTY_EF_N2O_N},
    {"3C4,n_synthetic,1,tN,n2o_zone_4,,,,", 0, TANHE_EUNCONFIRMED, TANHE_PROPERTY_EF_N2O_N},
    {"3C4,n_synthetic,1,tN,temperate,,,,", BOTH, TANHE_EID, 0},
    {"3C4,n_synthetic,1,tN,n2o_zone_4,ef_n2o_n=0.01 kgN/kgN,,,", BOTH, TANHE_EARG, 0},
    {"3C4,n_synthetic,1,tN,,ef_n2o_n=0.01 kgN/ha_a,,,", BOTH, TANHE_EUNIT, 0},
    {"3C4,n_synthetic,1,tN,,ef_n2o_n=1.01 kgN/kgN,,,", BOTH, TANHE_EARG, 0},
    {"3C4,n_synthetic,1,t,,,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CO2},
    {"3C5,n_synthetic,1,tN,,,,,", TANHE_ALLOW_IPCC2019, TANHE_ENOTFOUND, TANHE_PROPERTY_FRAC_VOLATILISED},
    {"3C5,n_residue,1,tN,,,,,", TANHE_ALLOW_IPCC2019, TANHE_ENOTFOUND, TANHE_PROPERTY_FRAC_LEACHED},
    {"3C5,n_organic,1,tN,,frac_volatilised=0.1 kgN/kgN,,,", TANHE_ALLOW_IPCC2019, TANHE_ENOTFOUND,
     TANHE_PROPERTY_FRAC_LEACHED},
    {"3C5,n_pasture,1,tN,,frac_volatilised=0.1 kgN/kgN; frac_leached=0.1 kgN/kgN,,,", TANHE_ALLOW_IPCC2019,
     TANHE_EUNCONFIRMED, TANHE_PROPERTY_EF_N2O_N},
    {"3C5,n_synthetic,1,tN,n2o_zone_4,,,,", BOTH, TANHE_EARG, 0},
    {"3C5,n_synthetic,1,tN,,frac_volatilised=1.1 kgN/kgN,,,", BOTH, TANHE_EARG, 0},
    {"3C5,n_residue,1,tN,,frac_volatilised=0.1 kgN/kgN,,,", BOTH, TANHE_EARG, 0},
    {"3C5,n_input,1,tN,,,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CO2},
    {"3C4,n_synthetic,0,tN,temperate,,,,", BOTH, TANHE_EID, 0},
    {"3C4,n_pasture,1,tN,n2o_zone_4,,,,", BOTH | LOCKED, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_N2O_N},
    {"3C5,n_residue,1,tN,,frac_leached:n2o_zone_4,,,", BOTH | LOCKED, TANHE_ENOTFOUND,
     TANHE_PROPERTY_FRAC_LEACHED},
    {"3C5,n_synthetic,0,tN,n2o_zone_4,,,,", BOTH, TANHE_EARG, 0},
    /* rice */
    {"3C7,early_rice,1,ha,,,,,", LOCKED, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CH4},
    {"3C7,early_rice,1,ha,rice_central_south,,,,", 0, TANHE_EUNCONFIRMED, TANHE_PROPERTY_EF_CH4},
    {"3C7,early_rice,1,ha,rice_north,,,,", LOCKED, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CH4},
    {"3C7,early_rice,1,ha,temperate,,,,", LOCKED, TANHE_EID, 0},
    {"3C7,rice,1,ha,,,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_SF_WATER},
    {"3C7,rice,1,ha,,sf_water,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_SF_WATER},
    {"3C7,rice,1,ha,,sf_water=1,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_SF_PRESEASON},
    {"3C7,rice,1,ha,,sf_water=1; sf_preseason=1,,,", 0, TANHE_ECHOICE, TANHE_PROPERTY_RICE_BASELINE},
    {"3C7,rice,1,ha,,sf_water=1; sf_preseason=1,,,", TANHE_ALLOW_IPCC2006, TANHE_ENOTFOUND,
     TANHE_PROPERTY_CULTIVATION_PERIOD},
    {"3C7,rice,1,ha,,sf_water:water_irrigated; sf_preseason=1,,,", TANHE_ALLOW_IPCC2019, TANHE_ENOTFOUND,
     TANHE_PROPERTY_SF_WATER},
    {"3C7,rice,1,ha,,sf_water=1; sf_preseason:preseason_all,,,", TANHE_ALLOW_IPCC2019, TANHE_ENOTFOUND,
     TANHE_PROPERTY_SF_PRESEASON},
    {"3C7,rice,1,ha,rice_east_asia,sf_water=1; sf_preseason=1; cultivation_period,,,", TANHE_ALLOW_IPCC2019,
     TANHE_ENOTFOUND, TANHE_PROPERTY_CULTIVATION_PERIOD},
    {"3C7,rice,1,ha,,sf_water=1; sf_preseason=1; cultivation_period:rice_east_asia,,,", BOTH, TANHE_EARG, 0},
    {"3C7,rice,1,ha,rice_east_asia,rice_baseline:rice_south_asia; sf_water=1; sf_preseason=1; "
     "cultivation_period=1 d,,,",
     BOTH, TANHE_EARG, 0},
    {"3C7,rice,1,ha,temperate,sf_water=1; sf_preseason=1,,,", BOTH, TANHE_EID, 0},
    {"3C7,rice,1,ha,,sf_water:temperate; sf_preseason=1,,,", BOTH, TANHE_EID, 0},
    {"3C7,rice,1,ha,,sf_water=1; sf_preseason=1; organic_amount=1 t/ha,,,", BOTH, TANHE_EARG, 0},
    {"3C7,rice,1,ha,,sf_water=1; sf_preseason=1; organic_amount:organic_compost,,,", BOTH, TANHE_EARG, 0},
    {"3C7,rice,1,ha,,sf_water=1; sf_preseason=1; organic_amount:temperate=1 t/ha,,,", BOTH, TANHE_ENOTFOUND,
     TANHE_PROPERTY_CF_ORGANIC},
    {"3C7,rice,1,ha,,sf_water=1; sf_preseason=1; organic_amount:organic_compost=1 t/ha,,,", 0, TANHE_ECHOICE,
     TANHE_PROPERTY_CF_ORGANIC},
    {"3C7,rice,1,ha,,sf_water=1; sf_preseason=1; organic_amount:organic_compost=1 t/ha; "
     "organic_amount:organic_green=1 t/ha; organic_amount:organic_farmyard=1 t/ha; "
     "organic_amount:organic_straw_long=1 t/ha; organic_amount:organic_straw_short=1 t/ha,,,",
     BOTH, TANHE_EARG, 0},
    /* factors of both editions, none of which is allowed: irrigated is of 2006, over_365 of 2019 */
    {"3C7,rice,1,ha,,rice_baseline=1 kgCH4/ha_d; sf_water:water_irrigated; sf_preseason:preseason_over_365; "
     "cultivation_period=100 d,,,",
     0, TANHE_ECHOICE, TANHE_PROPERTY_SF_PRESEASON},
    {"3C7,rice,1,ha,,rice_baseline=1 kgCH4/ha_d; sf_water:water_irrigated; sf_preseason=1,,,", 0,
     TANHE_ECHOICE, TANHE_PROPERTY_CULTIVATION_PERIOD},
    {"3C7,rice,1e308,ha,,sf_water=1; sf_preseason=1; cultivation_period=100 d,,,", BOTH, TANHE_ERANGE, 0},
    {"3C7,rice,1,ha,,bef_whole,,,", BOTH, TANHE_EARG, 0},
    /* numbers that do not fit in the unit of the formula */
    {"3B1,chinese_fir,1e308,10^8 tCO2,,,,,", 0, TANHE_ERANGE, 0},
    {"3A2,swine,1,head,,ef_ch4_manure=1e308 tCH4/head_a,,,", LOCKED, TANHE_ERANGE, 0},
    {"3C5,n_synthetic,1,tN,,frac_volatilised=1e308 tN/kgN,,,", BOTH, TANHE_ERANGE, 0},
    {"3A2,swine,1,head,,ef_ch4_manure=1e308 tCH4/head_a; ef_n2o_manure=1 kgN2O/head_a,,,", LOCKED,
     TANHE_ERANGE, 0},
    {"3C7,rice,1,ha,,rice_baseline=1e308 tCH4/ha_d; sf_water=1; sf_preseason=1,,,", BOTH, TANHE_ERANGE, 0},
    {"3C7,rice,1,ha,,cultivation_period=1e308 10^4 d; sf_water=1; sf_preseason=1,,,", BOTH, TANHE_ERANGE, 0},
    {"3C7,rice,1,ha,,sf_water=1; sf_preseason=1; organic_amount:organic_compost=1e308 t/m2,,,", BOTH,
     TANHE_ERANGE, 0},
    /* no method: measured factors are what is missing */
    {"3B1,chinese_fir,1,t,,,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CO2},
    {"3D1,sawnwood,1,m3,,,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CO2},
    {"3B1,tea,1,m3,,,,,", BOTH, TANHE_EID, 0},
    {"3C1,chinese_fir,1,tC,,,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CO2},
    {"1A1a,chinese_fir,1,tC,,,,,", BOTH, TANHE_ENOTFOUND, TANHE_PROPERTY_EF_CO2},
    /* other subjects have no use for a choice */
    {"1A1a,raw_coal,1,t,temperate,,,,", 0, TANHE_EARG, 0},
    {"1A1a,raw_coal,1,t,,ncv=20 GJ/t,,,", 0, TANHE_EARG, 0},
    {"1A4a,electricity,1,kWh,temperate,,,,", 0, TANHE_EARG, 0},
    {"3B1,co2,-1,t,temperate,,,,", 0, TANHE_EARG, 0},
    {"2A1,other,1,t,,oxidation,2,,", 0, TANHE_EARG, 0},
};

TEST every_refusal_and_what_is_missing(void) {
    for (size_t i = 0; i < COUNT(refusals); i++) {
        tanhe_status status = TANHE_OK;
        tanhe_id missing = missing_of(refusals[i].fields, refusals[i].allow, &status);
        tanhe_line line;

        ASSERT_EQ_FMTm(refusals[i].fields, refusals[i].status, status, "%d");
        if (refusals[i].status == TANHE_EID && missing == -77) /* a subject that the reader does not know */
            continue;
        ASSERT_EQ_FMTm(refusals[i].fields, refusals[i].missing, missing, "%d");
        MARK(line);
        ASSERT_EQ_FMTm(refusals[i].fields, status, compute(refusals[i].fields, refusals[i].allow, &line),
                       "%d");
        ASSERTm(refusals[i].fields, MARKED(line));
    }
    PASS();
}

static tanhe_status compute_row(const tanhe_activity *row) {
    tanhe_inventory_settings settings = allowing(BOTH);
    tanhe_line line;

    return tanhe_inventory_line(tanhe_profile_china(), &settings, row, &line);
}

/* Rows that no reader makes. */
TEST rows_made_by_hand(void) {
    tanhe_activity good, row;

    ASSERT_EQ(TANHE_OK, read_row("3B5,urban_pine,1,tree,,carbon_gain=3 kgC/tree_a,,,", &good));
    ASSERT_EQ(TANHE_OK, compute_row(&good));
    row = good;
    row.parameter_count = -1;
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    row.parameter_count = TANHE_PARAMETERS_MAX + 1;
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    row = good;
    row.reserved = 1;
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    row = good;
    row.variant = 9999;
    ASSERT_EQ(TANHE_EID, compute_row(&row));
    row.variant = -1;
    ASSERT_EQ(TANHE_EID, compute_row(&row));
    row = good;
    row.parameters[0].property = 250;
    ASSERT_EQ(TANHE_EID, compute_row(&row));
    row = good;
    row.parameters[0].variant = 9999;
    ASSERT_EQ(TANHE_EID, compute_row(&row));
    row = good;
    row.parameters[0].reserved = 1;
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    row = good;
    row.parameters[0].value = NAN; /* and a unit */
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    row = good;
    row.parameters[0].value = INFINITY;
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    row = good;
    row.parameters[0].unit = TANHE_UNIT_T;
    ASSERT_EQ(TANHE_EUNIT, compute_row(&row));
    row = good;
    row.parameter_count = 2;
    row.parameters[1] = row.parameters[0];
    ASSERT_EQ(TANHE_EDUPLICATE, compute_row(&row));
    row = good;
    row.ncv = 1;
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    row = good;
    row.carbon_content = 1;
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    row = good;
    row.oxidation = 1;
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    row = good;
    row.amount = -1;
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    /* what fuels have, beside factors of one's own */
    ASSERT_EQ(TANHE_OK, read_row("3C1,savanna_fire,1,ha,,,2,,", &good));
    ASSERT_EQ(TANHE_OK, compute_row(&good));
    row = good;
    row.ncv = 1;
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    row = good;
    row.carbon_content = 1;
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    row = good;
    row.oxidation = 1;
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    ASSERT_EQ(TANHE_OK, read_row("3B1,chinese_fir,-1,tC,,,,,", &row));
    ASSERT_EQ(TANHE_OK, compute_row(&row));
    row.ef_co2 = 1; /* a factor has no negative amount */
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    row.ef_co2 = NAN;
    row.amount = -INFINITY;
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    row.amount = -1;
    row.unit = -1;
    ASSERT_EQ(TANHE_EARG, compute_row(&row));
    PASS();
}

SUITE(refusing) {
    RUN_TEST(every_refusal_and_what_is_missing);
    RUN_TEST(rows_made_by_hand);
}

/* --------------------------------------------------------------------------------------------- roll-up */

#define CELLS 40

typedef struct box {
    int64_t memory[60000];
    tanhe_inventory *inventory;
} box;

static box box_a, box_b, box_c;
static uint8_t bytes_a[250000], bytes_b[250000];

static int open_box(box *b, size_t cells, int32_t allow) {
    tanhe_inventory_settings settings = allowing(allow);
    size_t size = tanhe_inventory_size(cells);

    return size <= sizeof b->memory &&
           tanhe_inventory_init(b->memory, size, &settings, &b->inventory) == TANHE_OK;
}

static tanhe_status add(box *b, const char *fields, double u) {
    tanhe_line line;
    tanhe_status status = compute(fields, BOTH | LOCKED, &line);

    if (status != TANHE_OK)
        return status;
    line.u = u;
    return tanhe_inventory_add(b->inventory, &line);
}

/* Net volume of forests, a wetland, wood products, rice, a herd and the fuel of its tractor. */
static const char *const county[] = {
    "3B1,tree_forest,3000,m3,,bef_whole=1.7; wood_density=0.4 t/m3; carbon_fraction=0.5 tC/t,,,", /* -3740 */
    "3B1,bamboo_forest,30,tC,,,,,",                                                               /* -110 */
    "3B1,co2,40,tCO2,,,,,",                                                                       /* +40 */
    "3B4,managed_wetland,300,ha,temperate,carbon_gain=0.1 tC/ha_a,,,", /* -110, 70.5 t CH4 */
    "3D1,sawnwood,-3,tC,,,,,",                                         /* +11 */
    "3C7,early_rice,100,ha,rice_central_south,,,,",                    /* 24.1 t CH4 */
    "3A1,dairy_cattle,100,head,,,,0.08,",                              /* 8 t CH4 */
    "3C2,limestone,100,t,,,,,",                                        /* +44 */
};

static const double uncertainties[COUNT(county)] = {0.3, NAN, 0.5, 0.4, NAN, NAN, NAN, NAN};

static int fill_county(box *b) {
    int good = open_box(b, CELLS, BOTH | LOCKED);

    for (size_t i = 0; i < COUNT(county); i++)
        good = good && add(b, county[i], uncertainties[i]) == TANHE_OK;
    return good;
}

TEST emissions_removals_and_net(void) {
    tanhe_measures m;
    tanhe_id b1 = 0;

    ASSERT(fill_county(&box_a));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT_NEAR(95.0, m.co2_t);            /* 40 + 11 + 44 */
    ASSERT_NEAR(102.6, m.ch4_t);           /* 70.5 + 24.1 + 8 */
    ASSERT_NEAR(2967.8, m.co2e_t);         /* 95 + 28 x 102.6 */
    ASSERT_NEAR(-3960.0, m.removal_co2_t); /* 3740 + 110 + 110 */
    ASSERT_NEAR(-992.2, m.net_co2e_t);
    /* Emissions with an interval: 40 (50 %) and 28 x 70.5 = 1974 (40 %): sqrt(20^2 + 789.6^2) / 2014 */
    ASSERT_NEAR(sqrt(20.0 * 20.0 + 789.6 * 789.6) / 2014, m.u);
    ASSERT_NEAR(2014.0 / 2967.8, m.u_covered);
    /* Removals with one: 3740 (30 %) and 110 (40 %): sqrt(1122^2 + 44^2) / 3850 */
    ASSERT_NEAR(sqrt(1122.0 * 1122.0 + 44.0 * 44.0) / 3850, m.u_removal);
    ASSERT(m.rows == 8 && m.missing_ch4 == 0);
    ASSERT_EQ(TANHE_OK, tanhe_category_parse("3B1", TANHE_NUL, &b1));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, b1, 0, &m));
    ASSERT_NEAR(40.0, m.co2e_t);
    ASSERT_NEAR(-3850.0, m.removal_co2_t);
    ASSERT_NEAR(-3810.0, m.net_co2e_t);
    ASSERT_NEAR(0.5, m.u);
    ASSERT_NEAR(0.3, m.u_removal);
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, TANHE_FOREST_BAMBOO, &m));
    ASSERT(m.co2e_t == 0 && is_nan(m.u) && m.u_covered == 0 && is_nan(m.u_removal));
    ASSERT_NEAR(-110.0, m.net_co2e_t);
    ASSERT_EQ(TANHE_OK,
              tanhe_inventory_view(box_a.inventory, TANHE_VIEW_PROVINCIAL, TANHE_PROVINCIAL_AGRICULTURE, &m));
    ASSERT(m.removal_co2_t == 0 && is_nan(m.u_removal));
    ASSERT(same_bits(m.co2e_t, m.net_co2e_t));
    ASSERT_EQ(TANHE_OK,
              tanhe_inventory_view(box_a.inventory, TANHE_VIEW_PROVINCIAL, TANHE_PROVINCIAL_LAND, &m));
    ASSERT_NEAR(-3960.0, m.removal_co2_t);
    PASS();
}

/* The net is rounded once: a large emission and the same removal leave the small ones. */
TEST the_net_is_exact(void) {
    tanhe_measures m;

    ASSERT(open_box(&box_a, CELLS, BOTH | LOCKED));
    ASSERT_EQ(TANHE_OK, add(&box_a, "3B1,co2,1e17,tCO2,,,,,", NAN));
    ASSERT_EQ(TANHE_OK, add(&box_a, "3B1,co2,3,tCO2,,,,,", NAN));
    ASSERT_EQ(TANHE_OK, add(&box_a, "3B1,co2,-1e17,tCO2,,,,,", NAN));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(m.net_co2e_t == 3);
    ASSERT(m.removal_co2_t == -1e17);
    PASS();
}

static size_t write_box(const box *b, uint8_t *bytes) {
    size_t needed = 0;

    return tanhe_inventory_write(b->inventory, bytes, sizeof bytes_a, &needed) == TANHE_OK ? needed : 0;
}

/* Backwards, in parts, through bytes: the same bytes and the same measures. */
TEST order_and_parts_do_not_matter(void) {
    tanhe_measures m, n;
    size_t length;

    ASSERT(fill_county(&box_a));
    length = write_box(&box_a, bytes_a);
    ASSERT(length > 0);
    ASSERT(open_box(&box_b, CELLS, BOTH | LOCKED) && open_box(&box_c, CELLS, BOTH | LOCKED));
    for (size_t i = COUNT(county); i > 0; i--)
        ASSERT_EQ(TANHE_OK, add(i % 3 == 0 ? &box_b : &box_c, county[i - 1], uncertainties[i - 1]));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_merge(box_b.inventory, box_c.inventory));
    ASSERT_EQ_FMT(length, write_box(&box_b, bytes_b), "%zu");
    ASSERT_MEM_EQ(bytes_a, bytes_b, length);
    ASSERT(open_box(&box_c, CELLS, BOTH | LOCKED));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_read(box_c.inventory, bytes_a, length));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_c.inventory, 0, 0, &n));
    ASSERT_MEM_EQ(&m, &n, sizeof m);
    PASS();
}

TEST lines_that_no_row_makes(void) {
    tanhe_line line;
    tanhe_measures m;

    ASSERT(open_box(&box_a, CELLS, BOTH | LOCKED));
    ASSERT_EQ(TANHE_OK, compute("3B1,co2,-10,tCO2,,,,,", 0, &line));
    line.removal_co2_t = 1;
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add(box_a.inventory, &line));
    line.removal_co2_t = NAN;
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add(box_a.inventory, &line));
    line.removal_co2_t = -INFINITY;
    ASSERT_EQ(TANHE_EARG, tanhe_inventory_add(box_a.inventory, &line));
    line.removal_co2_t = -1e200; /* with an uncertainty whose square does not fit */
    line.u = 1;
    ASSERT_EQ(TANHE_ERANGE, tanhe_inventory_add(box_a.inventory, &line));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(m.rows == 0);
    line.u = NAN;
    line.removal_co2_t = -1.5e308;
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &line));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT(m.net_co2e_t == -1.5e308);
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &line));
    ASSERT_EQ(TANHE_ERANGE, tanhe_inventory_total(box_a.inventory, 0, 0, &m)); /* the removals */
    PASS();
}

/* CO2e is made of F-gases only in the line; its total and the net may not fit though the removals do. */
TEST a_net_that_does_not_fit(void) {
    tanhe_line line;
    tanhe_measures m;

    ASSERT(open_box(&box_a, CELLS, BOTH | LOCKED));
    ASSERT_EQ(TANHE_OK, compute("3B1,co2,-10,tCO2,,,,,", 0, &line));
    line.removal_co2_t = -1.5e308;
    line.co2e_t = -1.5e308; /* no row has it: emissions are not negative */
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add(box_a.inventory, &line));
    ASSERT_EQ(TANHE_ERANGE, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    PASS();
}

SUITE(roll_up) {
    RUN_TEST(emissions_removals_and_net);
    RUN_TEST(the_net_is_exact);
    RUN_TEST(order_and_parts_do_not_matter);
    RUN_TEST(lines_that_no_row_makes);
    RUN_TEST(a_net_that_does_not_fit);
}

/* --------------------------------------------------------------------------------------------- columns */

#define ROWS 3000

static double amounts[ROWS], ef_ch4[ROWS];
static int32_t categories[ROWS], subjects[ROWS], units[ROWS], variants[ROWS];
static tanhe_status expected[ROWS], got[ROWS];

static const char *const kinds[] = {
    "3B1,chinese_fir,7,tC,,,,,",
    "3B1,co2,-5,tCO2,,,,,",
    "3B5,urban_crown,3,ha,,,,,",
    "3B4,rewetted_organic_soil,5,ha,nutrient_poor,,,,",
    "3B4,rewetted_organic_soil,5,ha,nutrient_rich,,,,",
    "3A1,dairy_cattle,9,head,high_productivity,,,,",
    "3A1,dairy_cattle,9,head,,,,,",
    "3A1,dairy_cattle,9,head,,,,0.08,",
    "3C4,n_synthetic,4,tN,n2o_zone_4,,,,",
    "3C4,n_synthetic,4,tN,,,,,",
    "3C4,n_synthetic,4,tN,temperate,,,,", /* bad */
    "3C7,early_rice,4,ha,rice_central_south,,,,",
    "3C1,crop_residue_burning,4,t,,,,,",
    "1A1a,raw_coal,4,t,,,,,",
    "1A1a,raw_coal,4,t,temperate,,,,", /* bad */
    "1A4a,electricity,4,MWh,,,,,",
};

/* Rows of the kinds, the amounts of either sign; returns how many are bad. */
static size_t fill_columns(box *b, int32_t allow) {
    tanhe_inventory_settings settings = allowing(allow);
    size_t bad = 0;

    for (size_t i = 0; i < ROWS; i++) {
        tanhe_activity row;
        tanhe_line line;

        if (read_row(kinds[i * 7 % COUNT(kinds)], &row) != TANHE_OK)
            return 0;
        row.amount *= (double)(i % 101) + 0.1;
        row.amount = i % 13 == 0 ? -row.amount : row.amount;
        amounts[i] = row.amount;
        ef_ch4[i] = row.ef_ch4;
        categories[i] = row.category;
        subjects[i] = row.subject;
        units[i] = row.unit;
        variants[i] = row.variant;
        expected[i] = tanhe_inventory_line(tanhe_profile_china(), &settings, &row, &line);
        if (expected[i] == TANHE_OK)
            expected[i] = tanhe_inventory_add(b->inventory, &line);
        bad += expected[i] != TANHE_OK;
    }
    return bad;
}

TEST columns_give_the_bits_of_rows(void) {
    static int64_t work[200000];
    tanhe_activity_columns columns;
    size_t done = 0, bad = 0, wrong, length;

    memset(&columns, 0, sizeof columns);
    columns.amount.address = amounts;
    columns.ef_ch4.address = ef_ch4;
    columns.category.address = categories;
    columns.subject.address = subjects;
    columns.unit.address = units;
    columns.variant.address = variants;
    ASSERT(open_box(&box_a, CELLS, BOTH | LOCKED) && open_box(&box_b, CELLS, BOTH | LOCKED));
    wrong = fill_columns(&box_a, BOTH | LOCKED);
    ASSERT(wrong > 100 && wrong < ROWS / 2);
    (void)tanhe_inventory_add_n(box_b.inventory, tanhe_profile_china(), &columns, ROWS, work, sizeof work,
                                got, &done, &bad);
    ASSERT_EQ_FMT((size_t)ROWS, done, "%zu");
    ASSERT_EQ_FMT(wrong, bad, "%zu");
    for (size_t i = 0; i < ROWS; i++)
        ASSERT_EQ_FMT(expected[i], got[i], "%d");
    length = write_box(&box_a, bytes_a);
    ASSERT(length > 0);
    ASSERT_EQ_FMT(length, write_box(&box_b, bytes_b), "%zu");
    ASSERT_MEM_EQ(bytes_a, bytes_b, length);
    PASS();
}

TEST one_variant_for_all(void) {
    static int64_t work[20000];
    tanhe_activity_columns columns;
    tanhe_measures m;
    size_t done = 0, bad = 0;
    double head[] = {100, 200};

    memset(&columns, 0, sizeof columns);
    columns.amount.address = head;
    ASSERT_EQ(TANHE_OK, tanhe_category_parse("3A1", TANHE_NUL, &columns.all_category));
    columns.all_subject = TANHE_FARM_DAIRY;
    columns.all_unit = TANHE_UNIT_HEAD;
    columns.all_variant = TANHE_VARIANT_HIGH_PRODUCTIVITY;
    ASSERT(open_box(&box_a, CELLS, BOTH));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_add_n(box_a.inventory, tanhe_profile_china(), &columns, 2, work,
                                              sizeof work, NULL, &done, &bad));
    ASSERT_EQ(TANHE_OK, tanhe_inventory_total(box_a.inventory, 0, 0, &m));
    ASSERT_NEAR(28.8, m.ch4_t); /* 300 x 96 kg */
    PASS();
}

SUITE(columns) {
    RUN_TEST(columns_give_the_bits_of_rows);
    RUN_TEST(one_variant_for_all);
}

/* ------------------------------------------------------------------------------------------- the sheets */

static const struct {
    const char *fields;
    int32_t allow;
    const char *lines[4]; /* that stand in the sheet */
} sheets[] = {
    {"3B1,chinese_fir,30,tC,,,,,",
     0,
     {"Method 方法: land, soils, nitrogen and animals 土地、土壤、氮、畜牧\n",
      "  CO2 = -AD × 44/12 = -(30 tC) × 44/12 = -110 tCO2 (removal 清除)\nResults 结果:\n",
      "  CO2, removal 二氧化碳清除: -110 tCO2\n"}},
    {"3D1,sawnwood,-30,tC,,,,,",
     0,
     {"  CO2 = -AD × 44/12 = -(-30 tC) × 44/12 = 110 tCO2\n", "  CO2e = 110 tCO2 = 110 tCO2e\n",
      "  CO2 of land 土地二氧化碳: 110 tCO2\n"}},
    {"3B5,urban_crown,-12,tCO2,,,,,", 0, {"  CO2 = AD = -12 tCO2 = -12 tCO2 (removal 清除)\n"}},
    {"3B1,co2,-12,tCO2,,,,,",
     0,
     {"Arithmetic 计算:\nResults 结果:\n  CO2, removal 二氧化碳清除: -12 tCO2\n"}},
    {"3B1,chinese_fir,1000,m3,,bef_whole=1.5; wood_density=0.4 t/m3; carbon_fraction=0.5 tC/t,,,",
     0,
     {"  SVD = 0.4 t/m3  (Basic wood density 基本木材密度)\n      实测值 / The caller's own measured value; "
      "grade "
      "等级 none; measured 实测\n",
      "  CO2 = -(change of stock 碳储量变化) × 44/12, change = AD × SVD × BEF × CF\n",
      "  CO2 = -(1000 m3 × 0.4 t/m3 × 1.5 × 0.5 tC/t) × 44/12 = -1100 tCO2 (removal 清除)\n"}},
    {"3B1,chinese_fir,-1000,m3,,bef_above=1.5; root_shoot=0.2; wood_density=0.4 t/m3; carbon_fraction=0.5 "
     "tC/t,,,",
     0,
     {"  BEF = 1.5  (", "  R = 0.2  (", "AD × SVD × BEF × (1 + R) × CF\n",
      "  CO2 = -(-1000 m3 × 0.4 t/m3 × 1.5 × (1 + 0.2) × 0.5 tC/t) × 44/12 = 1320 tCO2\n"}},
    {"3B1,chinese_fir,1000,m3,,bef_above,,,",
     LOCKED,
     {"  R = 0.37  (Root to stem biomass 根与干生物量之比)\n", "× 1.49 × (1 + 0.37 / 1.49) × 0.52 tC/t",
      "EF ID 523590; grade 等级 A\n", "grade 等级 D; unconfirmed, allowed 未核实（经许可）\n"}},
    {"3B1,chinese_fir,10,ha,,biomass_growth=3 t/ha_a; root_shoot=0.2; carbon_fraction=0.5 tC/t,,,",
     0,
     {"  GW = 3 t/ha_a", "change = AD × GW × (1 + R) × CF\n",
      "  CO2 = -(10 ha × 3 t/ha_a × (1 + 0.2) × 0.5 tC/t) × 44/12 = -66 tCO2 (removal 清除)\n"}},
    {"3B5,urban_pine,1000,tree,,carbon_gain=3 kgC/tree_a,,,",
     0,
     {"  gain = 3 kgC/tree_a",
      "  CO2 = -AD × gain × 44/12 = -1000 tree × 3 kgC/tree_a × 44/12 = -11 tCO2 (removal 清除)\n"}},
    {"3B4,managed_wetland,10,ha,temperate,carbon_gain=0.3 tC/ha_a,,,",
     BOTH,
     {"Activity data 活动数据 AD: 10 ha, region 地区 430000, year 年份 2022, variant 条件 Temperate 温带\n",
      "  CO2 = -AD × gain × 44/12 = -10 ha × 0.3 tC/ha_a × 44/12 = -11 tCO2 (removal 清除)\n",
      "  CH4 = AD × EF_CH4 = 10 ha × 235 kgCH4/ha_a = 2.35 tCH4\n",
      "  CO2e = 0 tCO2 + 2.35 tCH4 × 28 = 65.8 tCO2e\n"}},
    {"3B4,rewetted_organic_soil,30,ha,nutrient_poor,,,,",
     BOTH,
     {"  CO2 = AD × EF_C × 44/12 = 30 ha × -0.23 tC/ha_a × 44/12 = -25.3 tCO2 (removal 清除)\n",
      "  CH4 = AD × EF_CH4-C × 16/12 = 30 ha × 92 kgC/ha_a × 16/12 = 3.68 tCH4\n"}},
    {"3B1,drained_forest_soil,30,ha,temperate,,,,",
     BOTH,
     {"  N2O = AD × EF_N2O-N × 44/28 = 30 ha × 2.8 kgN/ha_a × 44/28 = 0.132 tN2O\n"}},
    {"3A2,swine,1000,head,manure_central_south,,,,",
     LOCKED,
     {"  CH4 = AD × EF_CH4 = 1000 head × 5.85 kgCH4/head_a = 5.85 tCH4\n",
      "  N2O = AD × EF_N2O = 1000 head × 0.157 kgN2O/head_a = 0.157 tN2O\n"}},
    {"3A1,dairy_cattle,100,head,,,,0.08,", 0, {"  CH4 = AD × EF_CH4 = 100 head × 0.08 tCH4/head = 8 tCH4\n"}},
    {"3A1,dairy_cattle,100,head,,,,,",
     TANHE_ALLOW_IPCC2006,
     {"  CH4 = AD × EF_CH4 = 100 head × 68 kgCH4/head_a = 6.8 tCH4\n"}},
    {"3C1,crop_residue_burning,100,t,,,,,",
     BOTH,
     {"  CO2 = AD × EF = 100 t × 1515 gCO2/kg = 151.5 tCO2\n",
      "  N2O = AD × EF_N2O = 100 t × 0.07 gN2O/kg = 0.007 tN2O\n",
      "  CO2, biogenic (memo) 生物成因二氧化碳（备忘）: 151.5 tCO2\n"}},
    {"3C2,limestone,100,t,,,,,", BOTH, {"  CO2 = AD × EF_C × 44/12 = 100 t × 0.12 tC/t × 44/12 = 44 tCO2\n"}},
    {"3C5,n_synthetic,28,tN,,,,,",
     BOTH,
     {"  f_vol = 0.1 kgN/kgN", "  EF5 = 0.0075 kgN/kgN",
      "  N2O = (AD × f_vol × EF4 + AD × f_leach × EF5) × 44/28 = (28 tN × 0.1 kgN/kgN × 0.01 kgN/kgN + 28 tN "
      "× 0.3 "
      "kgN/kgN × 0.0075 kgN/kgN) × 44/28 = 0.143 tN2O\n"}},
    {"3C5,n_residue,28,tN,,,,,",
     BOTH,
     {"  N2O = AD × f_leach × EF5 × 44/28 = (28 tN × 0.3 kgN/kgN × 0.0075 kgN/kgN) × 44/28 = 0.099 tN2O\n"}},
    {"3C7,rice,100,ha,rice_east_asia,sf_water:water_multiple; sf_preseason:preseason_short; "
     "cultivation_period=113 d,,,",
     BOTH,
     {"  CH4 = AD × EFc × SFw × SFp × days = 100 ha × 1.32 kgCH4/ha_d × 0.55 × 1 × 113 d = 8.2038 tCH4\n"}},
    {"3C7,rice,100,ha,,sf_water:water_continuous; sf_preseason:preseason_short; cultivation_period=100 d; "
     "organic_amount:organic_straw_short=2 t/ha; organic_amount:organic_straw_long=5 t/ha; "
     "organic_amount:organic_compost=1000 kg/ha,,,",
     TANHE_ALLOW_IPCC2019,
     {"  CFOA = 1  (", "  CFOA(2) = 0.19  (", "  CFOA(3) = 0.17  (",
      "  CH4 = 100 ha × 1.19 kgCH4/ha_d × 1 × 1 × (1 + 2 t/ha × 1 + 5 t/ha × 0.19 + 1000 kg/ha × 0.17)^0.59 "
      "× 100 d "
      "= "}},
    {"3B4,canal,3,tC,,,,,",
     0,
     {"  CH4 甲烷: not estimated 未估算\n", "Missing 缺失:\n  CH4: no published value"}},
};

static char sheet[20000];

static tanhe_status explain(const tanhe_line *line) {
    size_t needed = 0;

    return tanhe_line_explain(tanhe_profile_china(), line, sheet, sizeof sheet, &needed);
}

TEST every_sheet(void) {
    for (size_t i = 0; i < COUNT(sheets); i++) {
        tanhe_line line;

        ASSERT_EQ_FMTm(sheets[i].fields, TANHE_OK, compute(sheets[i].fields, sheets[i].allow, &line), "%d");
        ASSERT_EQ_FMTm(sheets[i].fields, TANHE_OK, explain(&line), "%d");
        for (size_t k = 0; k < COUNT(sheets[i].lines) && sheets[i].lines[k] != NULL; k++)
            ASSERTm(sheets[i].lines[k], strstr(sheet, sheets[i].lines[k]) != NULL);
    }
    PASS();
}

/* Of every line there is a sheet that ends with the results. */
TEST every_formula_has_a_sheet(void) {
    for (size_t i = 0; i < COUNT(lines); i++) {
        tanhe_line line;

        ASSERT_EQ(TANHE_OK, compute(lines[i].fields, lines[i].allow, &line));
        ASSERT_EQ(TANHE_OK, explain(&line));
        ASSERTm(lines[i].fields, strstr(sheet, "Results 结果:\n") != NULL);
        ASSERTm(lines[i].fields, strstr(sheet, "= nan") == NULL && strstr(sheet, "(null)") == NULL);
        ASSERTm(lines[i].fields, strstr(sheet, "  ? = ") == NULL);
        ASSERT_EQm(lines[i].fields, lines[i].co2 < 0, strstr(sheet, "removal 清除") != NULL);
    }
    PASS();
}

/* A line that no row makes: a factor that is of no gas. */
TEST the_sheet_of_a_strange_line(void) {
    tanhe_line line;

    ASSERT_EQ(TANHE_OK, compute("3C2,limestone,100,t,,,,,", BOTH, &line));
    line.factors[0].property = TANHE_PROPERTY_NCV;
    ASSERT_EQ(TANHE_OK, explain(&line));
    ASSERT(strstr(sheet, "  ? = 0.12 tC/t") != NULL && strstr(sheet, "  CO2 = ") == NULL);
    line.formula = TANHE_FORMULA_VOLUME_WHOLE; /* has three */
    line.factors[3] = line.factors[0];
    ASSERT_EQ(TANHE_OK, explain(&line));
    ASSERT(strstr(sheet, "  SVD = 0.12 tC/t") != NULL && strstr(sheet, "  ? = 0.12 tC/t") != NULL);
    line.formula = TANHE_FORMULA_RICE; /* with more organic matter than there are places */
    line.factors[4] = line.factors[0];
    for (int i = 0; i < TANHE_PARAMETERS_MAX; i++) {
        line.parameters[i].property = TANHE_PROPERTY_ORGANIC_AMOUNT;
        line.parameters[i].value = i + 1;
        line.parameters[i].unit = TANHE_UNIT_T_PER_HA;
    }
    ASSERT_EQ(TANHE_OK, explain(&line));
    ASSERT(strstr(sheet, "4 t/ha") != NULL && strstr(sheet, "5 t/ha") == NULL);
    PASS();
}

SUITE(the_sheets) {
    RUN_TEST(every_sheet);
    RUN_TEST(every_formula_has_a_sheet);
    RUN_TEST(the_sheet_of_a_strange_line);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(formulas);
    RUN_SUITE(refusing);
    RUN_SUITE(roll_up);
    RUN_SUITE(columns);
    RUN_SUITE(the_sheets);
    GREATEST_MAIN_END();
}
