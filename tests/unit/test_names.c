/* SPDX-License-Identifier: MIT */
/* Names of subjects, properties, variants, sources, regions, grades …: both ways, in three languages. */

#include "tanhe/factor.h"

#include <stdio.h>
#include <string.h>

#include "greatest.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define UNTOUCHED    (-77)

static const int32_t kinds[] = {TANHE_NAME_SUBJECT, TANHE_NAME_PROPERTY, TANHE_NAME_VARIANT,
                                TANHE_NAME_SOURCE,  TANHE_NAME_REGION,   TANHE_NAME_GRADE,
                                TANHE_NAME_MATCH,   TANHE_NAME_GWP};
static const int32_t languages[] = {TANHE_ENGLISH, TANHE_CHINESE, TANHE_KEY};

/* The id that the text names, UNTOUCHED where it names none. */
static tanhe_id parsed(int32_t kind, const char *text) {
    tanhe_id id = UNTOUCHED;
    tanhe_status status = tanhe_name_parse(kind, text, TANHE_NUL, &id);

    return (status == TANHE_OK) == (id != UNTOUCHED) ? id : INT32_MIN;
}

/* ------------------------------------------------------------------------------------------- the lists */

TEST ids_are_enumerated_in_order(void) {
    for (size_t k = 0; k < COUNT(kinds); k++) {
        tanhe_id id = UNTOUCHED, last = -1;
        size_t count = 0;

        while (tanhe_name_at(kinds[k], count, &id) == TANHE_OK) {
            ASSERT(last < id);
            last = id;
            count++;
        }
        ASSERT(count > 0);
        id = UNTOUCHED;
        ASSERT_EQ(TANHE_END, tanhe_name_at(kinds[k], count, &id));
        ASSERT_EQ(TANHE_END, tanhe_name_at(kinds[k], (size_t)-1, &id));
        ASSERT_EQ(UNTOUCHED, id);
        ASSERT_EQ(TANHE_EARG, tanhe_name_at(kinds[k], 0, NULL));
    }
    PASS();
}

static int is_listed(int32_t kind, tanhe_id wanted) {
    tanhe_id id = UNTOUCHED;

    for (size_t i = 0; tanhe_name_at(kind, i, &id) == TANHE_OK; i++) {
        if (id == wanted)
            return 1;
    }
    return 0;
}

static int all_listed(int32_t kind, tanhe_id first, tanhe_id last) {
    for (tanhe_id id = first; id <= last; id++) {
        if (!is_listed(kind, id))
            return 0;
    }
    return 1;
}

TEST every_number_of_the_header_is_listed(void) {
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_FUEL_RAW_COAL, TANHE_FUEL_HYDROGEN));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_FUEL_WOOD, TANHE_FUEL_ETHANOL));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_CARRIER_ELECTRICITY, TANHE_CARRIER_CALCIUM_CARBIDE));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_GAS_CO2, TANHE_GAS_SO2F2));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_BLEND_R_404A, TANHE_BLEND_R_507A));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_VEHICLE_PASSENGER_CAR, TANHE_VEHICLE_LIGHT_DUTY_VEHICLE));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_TURNOVER_RAIL_PASSENGER, TANHE_TURNOVER_TKM));
    ASSERT(
        all_listed(TANHE_NAME_SUBJECT, TANHE_FREIGHT_GASOLINE_TRUCK_2T, TANHE_FREIGHT_CONTAINER_SHIP_200TEU));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_FREIGHT_TOOL12_LIGHT, TANHE_FREIGHT_TOOL12_RAIL));
    ASSERT(
        all_listed(TANHE_NAME_SUBJECT, TANHE_FREIGHT_MARINE_DIESEL_ENGINE, TANHE_FREIGHT_DIESEL_LOCOMOTIVE));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_TRANSPORT_OPERATING_TRANSPORT, TANHE_TRANSPORT_UREA));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_TRANSPORT_OIL_SPLIT_GASOLINE_INDUSTRY,
                      TANHE_TRANSPORT_OIL_SPLIT_DIESEL_RESIDENTIAL));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_BUILDING_GOV_OFFICE, TANHE_BUILDING_PARKING_MALL));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_BUILDING_HOUSEHOLD_ELECTRICITY, TANHE_BUILDING_HEATING));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_BUILDING_OFFICE, TANHE_BUILDING_MALL));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_BUILDING_CLIMATE, TANHE_BUILDING_RESIDENTIAL_COOLING));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_BUILDING_NEW_RESIDENTIAL_ENERGY_CUT,
                      TANHE_BUILDING_NEW_BUILDING));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_BUILDING_EDGE_ENERGY, TANHE_BUILDING_EDGE_ADVANCED_ENERGY));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_MATERIAL_CEMENT, TANHE_MATERIAL_TAP_WATER));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_MATERIAL_CONCRETE, TANHE_MATERIAL_RECYCLED_FEEDSTOCK));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_INSTITUTION_ENERGY_PER_AREA, TANHE_INSTITUTION_CO2_PER_AREA));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_DATACENTRE_PUE, TANHE_DATACENTRE_PUE_GREEN));
    ASSERT(
        all_listed(TANHE_NAME_SUBJECT, TANHE_BUILDING_RENEWABLE_SUBSTITUTION, TANHE_BUILDING_GREEN_STANDARD));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_TREE_ABIES_PICEA, TANHE_TREE_TSUGA_CRYPTOMERIA_KETELEERIA));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_TREE_ACACIA, TANHE_TREE_MIXED_CONIFER_BROADLEAF));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_FOREST_TREES, TANHE_FOREST_NEEDLELEAF_EVERGREEN));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_FOREST_URBAN_CROWN, TANHE_FOREST_URBAN_PINE));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_FOREST_PROJECT, TANHE_FOREST_PROJECT));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_LAND_WETLAND_MANAGED, TANHE_LAND_RESERVOIR));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_LAND_SOIL_HAC, TANHE_LAND_SOIL_WETLAND));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_LAND_CROPLAND, TANHE_LAND_RED_SOIL_TRIAL));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_LAND_SAWNWOOD, TANHE_LAND_ROUNDWOOD));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_LAND_BURN_CROP_RESIDUE, TANHE_LAND_BURN_SAVANNA));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_FARM_RICE_SINGLE, TANHE_FARM_TOBACCO));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_FARM_N_INPUT, TANHE_FARM_N_LEACHED));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_FARM_DAIRY, TANHE_FARM_POULTRY));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_FARM_LIMESTONE, TANHE_FARM_UREA));
    ASSERT(all_listed(TANHE_NAME_SUBJECT, TANHE_ACTIVITY_OTHER, TANHE_ACTIVITY_OTHER));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_NONE, TANHE_VARIANT_OFFROAD_HOUSEHOLD_2STROKE));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_GASOLINE_CHINA1, TANHE_VARIANT_GAS_OTHER));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_GASOLINE_PRE_EURO_URBAN_COLD,
                      TANHE_VARIANT_GASOLINE_OVER_50CC_4STROKE_HIGHWAY));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_US_CNG, TANHE_VARIANT_US_LPG));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_PER_FUEL, TANHE_VARIANT_MEAN_MODE));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_CITY_STUDY, TANHE_VARIANT_BUILDING_OPERATION));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_A_SC_C, TANHE_VARIANT_B_MILD));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_SEVERE_COLD, TANHE_VARIANT_OTHER_ZONES));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_SC_A, TANHE_VARIANT_SC_AB));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_HOURS, TANHE_VARIANT_ROOM_SHARE));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_GRADE1, TANHE_VARIANT_GRADE3));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_EXEMPT, TANHE_VARIANT_NATIONAL));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_AGE_TO_20, TANHE_VARIANT_ERROR_20_TO_30));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_MOSO_1A, TANHE_VARIANT_MOSO_STUMP_5A));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_BOREAL, TANHE_VARIANT_NPK_STRAW));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_RICE_NORTH, TANHE_VARIANT_RICE_SOUTH_ASIA));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_WATER_CONTINUOUS, TANHE_VARIANT_WATER_RAINFED_ALL));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_PRESEASON_SHORT, TANHE_VARIANT_PRESEASON_ALL));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_ORGANIC_STRAW_SHORT, TANHE_VARIANT_ORGANIC_GREEN));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_N2O_ZONE_1, TANHE_VARIANT_RICE_MOIST));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_INTENSIVE, TANHE_VARIANT_WARM));
    ASSERT(all_listed(TANHE_NAME_VARIANT, TANHE_VARIANT_TEMPERATURE_15, TANHE_VARIANT_TEMPERATURE_20));
    ASSERT(all_listed(TANHE_NAME_SOURCE, TANHE_SOURCE_GBT32151_34_2024, TANHE_SOURCE_ETS_GRID));
    ASSERT(all_listed(TANHE_NAME_SOURCE, TANHE_SOURCE_GRID_BASELINE, TANHE_SOURCE_TRANSPORT_PRACTICE));
    ASSERT(all_listed(TANHE_NAME_SOURCE, TANHE_SOURCE_NRA_2024, TANHE_SOURCE_PROVINCIAL_LAND_2011));
    ASSERT(all_listed(TANHE_NAME_SOURCE, TANHE_SOURCE_MEASURED, TANHE_SOURCE_DEFINITION));
    ASSERT(all_listed(TANHE_NAME_PROPERTY, TANHE_PROPERTY_NCV, TANHE_PROPERTY_ORGANIC_AMOUNT));
    ASSERT(all_listed(TANHE_NAME_REGION, TANHE_REGION_GRID_NORTH, TANHE_REGION_GRID_SOUTHWEST));
    ASSERT(all_listed(TANHE_NAME_REGION, TANHE_REGION_GRID6_NORTH, TANHE_REGION_GRID6_SOUTH));
    ASSERT(is_listed(TANHE_NAME_REGION, TANHE_REGION_WORLD));
    ASSERT(is_listed(TANHE_NAME_REGION, TANHE_REGION_CHINA));
    ASSERT(is_listed(TANHE_NAME_REGION, TANHE_REGION_HUNAN));
    ASSERT(is_listed(TANHE_NAME_REGION, TANHE_REGION_XIANGTAN));
    ASSERT(all_listed(TANHE_NAME_GRADE, TANHE_GRADE_NONE, TANHE_GRADE_D));
    for (tanhe_id bit = TANHE_MATCH_EARLIER_YEAR; bit <= TANHE_MATCH_INTERPOLATED; bit *= 2)
        ASSERT(is_listed(TANHE_NAME_MATCH, bit));
    ASSERT(all_listed(TANHE_NAME_GWP, TANHE_GWP_SAR, TANHE_GWP_AR6));
    PASS();
}

TEST unknown_kinds_have_no_names(void) {
    static const int32_t unknown[] = {0, -1, TANHE_NAME_GWP + 1, INT32_MIN, INT32_MAX};
    tanhe_id id = UNTOUCHED;

    for (size_t i = 0; i < COUNT(unknown); i++) {
        ASSERT(tanhe_name(unknown[i], TANHE_FUEL_RAW_COAL, TANHE_KEY) == NULL);
        ASSERT_EQ(TANHE_EARG, tanhe_name_at(unknown[i], 0, &id));
        ASSERT_EQ(TANHE_EARG, tanhe_name_parse(unknown[i], "raw_coal", TANHE_NUL, &id));
    }
    ASSERT_EQ(UNTOUCHED, id);
    PASS();
}

SUITE(lists) {
    RUN_TEST(ids_are_enumerated_in_order);
    RUN_TEST(every_number_of_the_header_is_listed);
    RUN_TEST(unknown_kinds_have_no_names);
}

/* ------------------------------------------------------------------------------------------- the names */

TEST every_name_parses_back(void) {
    for (size_t k = 0; k < COUNT(kinds); k++) {
        tanhe_id id = 0;
        for (size_t i = 0; tanhe_name_at(kinds[k], i, &id) == TANHE_OK; i++) {
            for (size_t l = 0; l < COUNT(languages); l++) {
                const char *name = tanhe_name(kinds[k], id, languages[l]);
                ASSERT(name != NULL);
                ASSERTm(name, name[0] != '\0');
                ASSERT_EQm(name, id, parsed(kinds[k], name));
            }
        }
    }
    PASS();
}

/* One text names one thing: of two rows with a common name the second could never be parsed. */
TEST no_name_is_shared(void) {
    for (size_t k = 0; k < COUNT(kinds); k++) {
        tanhe_id a = 0, b = 0;
        for (size_t i = 0; tanhe_name_at(kinds[k], i, &a) == TANHE_OK; i++) {
            for (size_t j = 0; j < i && tanhe_name_at(kinds[k], j, &b) == TANHE_OK; j++) {
                for (size_t l = 0; l < COUNT(languages); l++) {
                    const char *name = tanhe_name(kinds[k], a, languages[l]);
                    for (size_t m = 0; m < COUNT(languages); m++)
                        ASSERTm(name, strcmp(name, tanhe_name(kinds[k], b, languages[m])) != 0);
                }
            }
        }
    }
    PASS();
}

static int is_key(const char *text) {
    return text[strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_")] == '\0';
}

static int has_chinese(const char *text) {
    for (; *text != '\0'; text++) {
        if ((*text & 0x80) != 0)
            return 1;
    }
    return 0;
}

TEST keys_are_ascii_and_chinese_names_are_chinese(void) {
    for (size_t k = 0; k < COUNT(kinds); k++) {
        tanhe_id id = 0;
        for (size_t i = 0; tanhe_name_at(kinds[k], i, &id) == TANHE_OK; i++) {
            const char *key = tanhe_name(kinds[k], id, TANHE_KEY);
            const char *english = tanhe_name(kinds[k], id, TANHE_ENGLISH);
            const char *chinese = tanhe_name(kinds[k], id, TANHE_CHINESE);
            ASSERTm(key, kinds[k] == TANHE_NAME_GRADE || is_key(key)); /* grades are printed A to D */
            ASSERTm(english, !has_chinese(english));
            ASSERTm(chinese, has_chinese(chinese));
        }
    }
    PASS();
}

static const struct {
    int32_t kind;
    tanhe_id id;
    const char *key, *english, *chinese;
} some[] = {
    {TANHE_NAME_SUBJECT, TANHE_FUEL_RAW_COAL, "raw_coal", "Raw coal", "原煤"},
    {TANHE_NAME_SUBJECT, TANHE_FUEL_DIESEL, "diesel", "Diesel", "柴油"},
    {TANHE_NAME_SUBJECT, TANHE_CARRIER_ELECTRICITY, "electricity", "Electricity", "电力"},
    {TANHE_NAME_SUBJECT, TANHE_GAS_SF6, "sf6", "Sulphur hexafluoride", "六氟化硫"},
    {TANHE_NAME_SUBJECT, TANHE_BLEND_R_410A, "r_410a", "R-410A", "混合制冷剂R-410A"},
    {TANHE_NAME_PROPERTY, TANHE_PROPERTY_NCV, "ncv", "Net calorific value", "低位发热量"},
    {TANHE_NAME_VARIANT, TANHE_VARIANT_NONE, "none", "None", "无"},
    {TANHE_NAME_VARIANT, TANHE_VARIANT_ROAD, "road", "Road transport", "道路运输"},
    {TANHE_NAME_SOURCE, TANHE_SOURCE_MEASURED, "measured", "The caller's own measured value", "实测值"},
    {TANHE_NAME_REGION, TANHE_REGION_WORLD, "world", "World", "全球"},
    {TANHE_NAME_REGION, TANHE_REGION_XIANGTAN, "xiangtan", "Xiangtan", "湘潭"},
    {TANHE_NAME_REGION, TANHE_REGION_GRID_CENTRAL, "grid_central", "Central China grid", "华中区域电网"},
    {TANHE_NAME_GRADE, TANHE_GRADE_NONE, "none", "caller's own", "自有"},
    {TANHE_NAME_GRADE, TANHE_GRADE_D, "D", "unconfirmed", "未核实"},
};

TEST names_are_those_of_the_language(void) {
    for (size_t i = 0; i < COUNT(some); i++) {
        ASSERT_STR_EQ(some[i].key, tanhe_name(some[i].kind, some[i].id, TANHE_KEY));
        ASSERT_STR_EQ(some[i].english, tanhe_name(some[i].kind, some[i].id, TANHE_ENGLISH));
        ASSERT_STR_EQ(some[i].chinese, tanhe_name(some[i].kind, some[i].id, TANHE_CHINESE));
    }
    PASS();
}

TEST ids_that_are_not_known_have_no_name(void) {
    static const tanhe_id unknown[] = {-1, INT32_MIN, INT32_MAX, 7777777, 499};

    for (size_t k = 0; k < COUNT(kinds); k++) {
        for (size_t i = 0; i < COUNT(unknown); i++) {
            for (size_t l = 0; l < COUNT(languages); l++)
                ASSERT(tanhe_name(kinds[k], unknown[i], languages[l]) == NULL);
        }
    }
    ASSERT(tanhe_name(TANHE_NAME_SUBJECT, 0, TANHE_KEY) == NULL);
    ASSERT(tanhe_name(TANHE_NAME_SUBJECT, TANHE_FUEL_HYDROGEN + 1, TANHE_KEY) == NULL);
    ASSERT(tanhe_name(TANHE_NAME_REGION, 430321, TANHE_CHINESE) == NULL); /* a code without a name here */
    PASS();
}

static const struct {
    const char *text;
    tanhe_id id;
} aliases[] = {
    {"diesel_oil", TANHE_FUEL_DIESEL},
    {"gas_diesel_oil", TANHE_FUEL_DIESEL},
    {"motor_gasoline", TANHE_FUEL_GASOLINE},
    {"车用汽油", TANHE_FUEL_GASOLINE},
    {"residual_fuel_oil", TANHE_FUEL_FUEL_OIL},
    {"残渣燃料油", TANHE_FUEL_FUEL_OIL},
    {"other_bituminous", TANHE_FUEL_BITUMINOUS},
    {"other_petroleum_products", TANHE_FUEL_OTHER_PETROLEUM},
    {"其他石油产品", TANHE_FUEL_OTHER_PETROLEUM},
    {"炼厂气", TANHE_FUEL_REFINERY_GAS},
    {"coal_gangue", TANHE_FUEL_GANGUE},
    {"煤矸石（用作能源）", TANHE_FUEL_GANGUE},
    {"other_coking", TANHE_FUEL_OTHER_COKING_PRODUCTS},
    {"焦炭（干全焦）", TANHE_FUEL_COKE},
    {"bf_gas", TANHE_FUEL_BLAST_FURNACE_GAS},
    {"bof_gas", TANHE_FUEL_CONVERTER_GAS},
    {"liquefied_petroleum_gas", TANHE_FUEL_LPG},
    {"liquefied_natural_gas", TANHE_FUEL_LNG},
    {"new_water", TANHE_CARRIER_FRESH_WATER},
    {"ngl", TANHE_FUEL_NATURAL_GAS_LIQUIDS},
    {"甲醇（用作燃料）", TANHE_FUEL_METHANOL},
    {"乙醇（用作燃料）", TANHE_FUEL_ETHANOL},
    {"氢气（用作燃料）", TANHE_FUEL_HYDROGEN},
};

TEST aliases_parse(void) {
    for (size_t i = 0; i < COUNT(aliases); i++) {
        ASSERT_EQm(aliases[i].text, aliases[i].id, parsed(TANHE_NAME_SUBJECT, aliases[i].text));
        for (size_t k = 1; k < COUNT(kinds); k++)
            ASSERT_EQm(aliases[i].text, UNTOUCHED, parsed(kinds[k], aliases[i].text));
    }
    PASS();
}

TEST blanks_at_the_ends_do_not_count(void) {
    ASSERT_EQ(TANHE_FUEL_RAW_COAL, parsed(TANHE_NAME_SUBJECT, " raw_coal"));
    ASSERT_EQ(TANHE_FUEL_RAW_COAL, parsed(TANHE_NAME_SUBJECT, "\t原煤 \t "));
    ASSERT_EQ(TANHE_FUEL_RAW_COAL, parsed(TANHE_NAME_SUBJECT, "Raw coal "));
    ASSERT_EQ(TANHE_REGION_XIANGTAN, parsed(TANHE_NAME_REGION, " 430300 "));
    PASS();
}

TEST only_the_given_length_is_read(void) {
    tanhe_id id = UNTOUCHED;

    ASSERT_EQ(TANHE_OK, tanhe_name_parse(TANHE_NAME_SUBJECT, "raw_coal,1", 8, &id));
    ASSERT_EQ(TANHE_FUEL_RAW_COAL, id);
    ASSERT_EQ(TANHE_OK, tanhe_name_parse(TANHE_NAME_REGION, "4303001", 6, &id));
    ASSERT_EQ(TANHE_REGION_XIANGTAN, id);
    ASSERT_EQ(TANHE_EID, tanhe_name_parse(TANHE_NAME_SUBJECT, "raw_coal", 7, &id));
    ASSERT_EQ(TANHE_EID, tanhe_name_parse(TANHE_NAME_SUBJECT, "raw_coal", 9, &id)); /* with the NUL */
    ASSERT_EQ(TANHE_EID, tanhe_name_parse(TANHE_NAME_SUBJECT, "raw_coal", 0, &id));
    ASSERT_EQ(TANHE_REGION_XIANGTAN, id);
    PASS();
}

TEST case_does_not_matter_and_a_region_may_have_its_rank(void) {
    ASSERT_EQ(TANHE_FUEL_RAW_COAL, parsed(TANHE_NAME_SUBJECT, "RAW COAL"));
    ASSERT_EQ(TANHE_FUEL_RAW_COAL, parsed(TANHE_NAME_SUBJECT, "Raw_Coal"));
    ASSERT_EQ(TANHE_FUEL_LNG, parsed(TANHE_NAME_SUBJECT, "LNG"));
    ASSERT_EQ(TANHE_FUEL_CRUDE_OIL, parsed(TANHE_NAME_SUBJECT, "Crude Oil"));
    ASSERT_EQ(TANHE_FUEL_DIESEL, parsed(TANHE_NAME_SUBJECT, "Gas/Diesel Oil"));
    ASSERT_EQ(TANHE_FUEL_REFINERY_GAS, parsed(TANHE_NAME_SUBJECT, "Refinery Dry Gas"));
    ASSERT_EQ(TANHE_REGION_HUNAN, parsed(TANHE_NAME_REGION, "湖南省"));
    ASSERT_EQ(TANHE_REGION_XIANGTAN, parsed(TANHE_NAME_REGION, "湘潭市"));
    PASS();
}

TEST texts_that_are_no_names_are_refused(void) {
    static const char *const texts[] = {
        "",       " ",    "raw  coal", "raw-coal",         "RAW_COALS", "raw_coal_", "raw", "原",
        "原煤炭", "1001", "coal?",     "\xD4\xAD\xC3\xBA", "NULL",      "-1",        "\n",  "raw_coal\n"};

    for (size_t k = 0; k < COUNT(kinds); k++) {
        for (size_t i = 0; i < COUNT(texts); i++)
            ASSERT_EQm(texts[i], UNTOUCHED, parsed(kinds[k], texts[i]));
    }
    ASSERT_EQ(UNTOUCHED, parsed(TANHE_NAME_GRADE, "E"));
    ASSERT_EQ(UNTOUCHED, parsed(TANHE_NAME_REGION, "省"));
    ASSERT_EQ(UNTOUCHED, parsed(TANHE_NAME_REGION, "湖南省省"));
    ASSERT_EQ(UNTOUCHED, parsed(TANHE_NAME_PROPERTY, "raw_coal"));
    PASS();
}

TEST pointers_must_be_given(void) {
    tanhe_id id = UNTOUCHED;

    ASSERT_EQ(TANHE_EARG, tanhe_name_parse(TANHE_NAME_SUBJECT, NULL, TANHE_NUL, &id));
    ASSERT_EQ(TANHE_EARG, tanhe_name_parse(TANHE_NAME_SUBJECT, NULL, 0, &id));
    ASSERT_EQ(TANHE_EARG, tanhe_name_parse(TANHE_NAME_SUBJECT, "raw_coal", TANHE_NUL, NULL));
    ASSERT_EQ(UNTOUCHED, id);
    PASS();
}

SUITE(names) {
    RUN_TEST(every_name_parses_back);
    RUN_TEST(no_name_is_shared);
    RUN_TEST(keys_are_ascii_and_chinese_names_are_chinese);
    RUN_TEST(names_are_those_of_the_language);
    RUN_TEST(ids_that_are_not_known_have_no_name);
    RUN_TEST(aliases_parse);
    RUN_TEST(blanks_at_the_ends_do_not_count);
    RUN_TEST(only_the_given_length_is_read);
    RUN_TEST(case_does_not_matter_and_a_region_may_have_its_rank);
    RUN_TEST(texts_that_are_no_names_are_refused);
    RUN_TEST(pointers_must_be_given);
}

/* ----------------------------------------------------------------------------------- regions by number */

TEST regions_parse_by_their_number(void) {
    static const struct {
        const char *text;
        tanhe_id region;
    } numbers[] = {
        {"0", 0},
        {"100000", 100000},
        {"110000", 110000},
        {"430300", 430300},
        {"430321", 430321},
        {"540000", 540000},
        {"710000", 710000},
        {"810000", 810000},
        {"829999", 829999},
        {"1000001", 1000001},
        {"1000007", 1000007},
        {"1000101", 1000101},
        {"1000106", 1000106},
    };

    for (size_t i = 0; i < COUNT(numbers); i++)
        ASSERT_EQm(numbers[i].text, numbers[i].region, parsed(TANHE_NAME_REGION, numbers[i].text));
    PASS();
}

TEST numbers_that_are_no_regions_are_refused(void) {
    static const char *const numbers[] = {"1",
                                          "43",
                                          "4303",
                                          "99999",
                                          "100001",
                                          "109999",
                                          "830000",
                                          "999999",
                                          "1000000",
                                          "1000008",
                                          "1000100",
                                          "1000107",
                                          "2147483647",
                                          "2147483648",
                                          "4295397596", /* 430300 + 2^32 */
                                          "99999999999999999999",
                                          "-1",
                                          "-430300",
                                          "430300.0",
                                          "4.303e5",
                                          "0x690DC",
                                          "430 300",
                                          "430,300",
                                          "４３０３００"};

    for (size_t i = 0; i < COUNT(numbers); i++)
        ASSERT_EQm(numbers[i], UNTOUCHED, parsed(TANHE_NAME_REGION, numbers[i]));
    PASS();
}

/* Only regions: the numbers of other things are not for files. */
TEST other_kinds_do_not_parse_by_number(void) {
    ASSERT_EQ(UNTOUCHED, parsed(TANHE_NAME_SUBJECT, "2001"));
    ASSERT_EQ(UNTOUCHED, parsed(TANHE_NAME_PROPERTY, "1"));
    ASSERT_EQ(UNTOUCHED, parsed(TANHE_NAME_VARIANT, "0"));
    ASSERT_EQ(UNTOUCHED, parsed(TANHE_NAME_SOURCE, "17"));
    ASSERT_EQ(UNTOUCHED, parsed(TANHE_NAME_GRADE, "1"));
    PASS();
}

SUITE(regions) {
    RUN_TEST(regions_parse_by_their_number);
    RUN_TEST(numbers_that_are_no_regions_are_refused);
    RUN_TEST(other_kinds_do_not_parse_by_number);
}

/* ------------------------------------------------------------------------------------ kinds of subjects */

static int32_t kind_of_number(tanhe_id subject) {
    if (subject < 1200)
        return TANHE_KIND_FUEL;
    if (subject < 2000)
        return TANHE_KIND_BIOFUEL;
    if (subject < 3000)
        return TANHE_KIND_CARRIER;
    if (subject < 3100)
        return TANHE_KIND_GAS;
    if (subject < 4000)
        return TANHE_KIND_BLEND;
    return subject >= 6000 && subject < 7000 ? TANHE_KIND_LAND : TANHE_KIND_OTHER;
}

TEST subjects_are_of_the_kind_of_their_group(void) {
    tanhe_id subject = 0;

    for (size_t i = 0; tanhe_name_at(TANHE_NAME_SUBJECT, i, &subject) == TANHE_OK; i++) {
        int32_t kind = UNTOUCHED;
        ASSERT_EQ(TANHE_OK, tanhe_subject_kind(subject, &kind));
        ASSERT_EQm(tanhe_name(TANHE_NAME_SUBJECT, subject, TANHE_KEY), kind_of_number(subject), kind);
    }
    PASS();
}

TEST kinds_of_nothing_are_refused(void) {
    static const tanhe_id unknown[] = {0, -1, 1000, TANHE_FUEL_HYDROGEN + 1, 9002, INT32_MIN, INT32_MAX};
    int32_t kind = UNTOUCHED;

    for (size_t i = 0; i < COUNT(unknown); i++)
        ASSERT_EQ(TANHE_EID, tanhe_subject_kind(unknown[i], &kind));
    ASSERT_EQ(TANHE_EARG, tanhe_subject_kind(TANHE_FUEL_RAW_COAL, NULL));
    ASSERT_EQ(UNTOUCHED, kind);
    PASS();
}

SUITE(subject_kinds) {
    RUN_TEST(subjects_are_of_the_kind_of_their_group);
    RUN_TEST(kinds_of_nothing_are_refused);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(lists);
    RUN_SUITE(names);
    RUN_SUITE(regions);
    RUN_SUITE(subject_kinds);
    GREATEST_MAIN_END();
}
