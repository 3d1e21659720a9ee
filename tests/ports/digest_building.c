/* SPDX-License-Identifier: MIT */

/* The room building. */

#include "digest.h"

#include <math.h> /* NAN; nothing of libm is called */

/* ---- climate zones, one kWh ------------------------------------------------------------------------------ */

static void put_zone(tanhe_status status, const tanhe_zone_result *zone) {
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put_integer(zone->zone);
    put_integer(zone->part);
    put_factors(zone->factors, COUNT(zone->factors));
}

static void put_zones(void) {
    tanhe_zone_result zone;
    int32_t region;

    for (size_t i = 0; tanhe_name_at(TANHE_NAME_REGION, i, &region) == TANHE_OK; i++) {
        for (size_t j = 0; j < 2; j++)
            put_zone(tanhe_climate_zone(tanhe_profile_china(), region, leaves[j], &zone), &zone);
    }
    for (int i = 0; i < 200; i++) {
        double hdd18 = random_positive(1030, 6);
        double cdd26 = random_positive(1024, 6);
        put_zone(tanhe_climate_zone_by_degree_days(tanhe_profile_china(), hdd18, cdd26, leaves[i % 2], &zone),
                 &zone);
    }
}

static void put_carriers(void) {
    tanhe_building_carrier items[12];
    tanhe_building_energy_result result;

    for (int32_t i = 0; i < 100; i++) {
        int32_t basis = i % (TANHE_BASIS_EQUIVALENT_ELECTRICAL + 1);
        tanhe_status status;
        for (size_t j = 0; j < COUNT(items); j++) {
            items[j].amount = random_amount();
            items[j].kwh_per_unit = basis == TANHE_BASIS_ELECTRICITY_ONLY ? 1 : random_amount();
        }
        status = tanhe_building_energy(COUNT(items), items, basis, &result);
        put_integer(status);
        if (status != TANHE_OK)
            continue;
        put(result.energy_kwh);
        put_integer(result.basis);
    }
}

/* ---- quotas ---------------------------------------------------------------------------------------------- */

static void put_figures(const tanhe_quota_figures *figures) {
    put(figures->size);
    put(figures->energy);
    put(figures->measured);
    put(figures->corrected);
    put(figures->constraint);
    put(figures->guide);
    put(figures->over_constraint);
    put(figures->over_guide);
    put(figures->share_constraint);
    put(figures->share_guide);
    put(figures->cut_constraint);
    put(figures->cut_guide);
    put_integer(figures->unit);
    put_integer(figures->verdict);
    put_integer(figures->basis);
    put_integer(figures->correction);
}

static void put_quota_result(const tanhe_quota_result *result) {
    put_figures(&result->figures);
    put(result->corrections[0]);
    put(result->corrections[1]);
    put_factors(result->factors, TANHE_QUOTA_FACTORS);
}

static int is_garage(tanhe_id subtype) {
    return subtype >= TANHE_BUILDING_PARKING_OFFICE && subtype <= TANHE_BUILDING_PARKING_MALL;
}

/* From 8 to 512 kWh/(m2·a), or up to twice that. */
static tanhe_building random_building(tanhe_id subtype, int32_t building_class, int32_t zone,
                                      int32_t correction) {
    tanhe_building building;

    memset(&building, 0, sizeof building);
    building.area_m2 = random_positive(1033, 1);
    building.energy_kwh = random_positive(1037, 6);
    building.hours = random_positive(1033, 3);
    building.area_per_person_m2 = random_positive(1025, 3);
    building.occupancy = random_fraction();
    building.room_share = random_fraction();
    building.subtype = subtype;
    building.building_class = is_garage(subtype) ? 0 : building_class;
    building.zone = is_garage(subtype) ? 0 : zone;
    building.correction = correction;
    building.basis = TANHE_BASIS_CALORIFIC;
    return building;
}

static void put_quota(const tanhe_building *building, int32_t allow) {
    tanhe_quota_result result;
    tanhe_status status = tanhe_building_quota(tanhe_profile_china(), building, allow, &result);

    put_integer(status);
    if (status == TANHE_OK)
        put_quota_result(&result);
}

static void put_quotas(void) {
    for (tanhe_id subtype = TANHE_BUILDING_GOV_OFFICE; subtype <= TANHE_BUILDING_PARKING_MALL; subtype++) {
        for (int32_t i = 0; i < 4 * 2 * 6; i++) {
            int32_t correction = i % 4;
            int32_t building_class = 1 + i / 4 % 2;
            int32_t zone = i / 8;
            tanhe_building building = random_building(subtype, building_class, zone, correction);
            put_quota(&building, TANHE_ALLOW_UNCONFIRMED);
            put_quota(&building, 0);
        }
    }
}

static void put_mixed(int32_t correction) {
    tanhe_building parts[6];
    tanhe_quota_result each[COUNT(parts)];
    tanhe_quota_figures whole;
    size_t failed = COUNT(parts);
    tanhe_status status;

    for (size_t i = 0; i < COUNT(parts); i++) {
        tanhe_id subtype = TANHE_BUILDING_GOV_OFFICE + (tanhe_id)random_below(16);
        int32_t building_class = subtype <= TANHE_BUILDING_SHOP ? TANHE_CLASS_A : TANHE_CLASS_B;
        parts[i] =
            random_building(subtype, building_class, TANHE_ZONE_COLD + (int32_t)random_below(4), correction);
    }
    status = tanhe_building_mixed(tanhe_profile_china(), COUNT(parts), parts, TANHE_ALLOW_UNCONFIRMED, &whole,
                                  each, &failed);
    put_integer(status);
    put_integer((int64_t)failed);
    if (status != TANHE_OK)
        return;
    put_figures(&whole);
    for (size_t i = 0; i < COUNT(parts); i++)
        put_quota_result(&each[i]);
}

static void put_plain(tanhe_status status, const tanhe_plain_quota *quota) {
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put_figures(&quota->figures);
    put_factors(&quota->constraint, 1);
    put_factors(&quota->guide, 1);
    put_factors(&quota->reference, 1);
}

static void put_households(void) {
    tanhe_plain_quota quota;

    for (tanhe_id subject = TANHE_BUILDING_HOUSEHOLD_ELECTRICITY; subject <= TANHE_BUILDING_HOUSEHOLD_GAS;
         subject++) {
        for (int32_t i = 0; i < 5 * 8 * 2; i++) {
            put_plain(tanhe_household_quota(tanhe_profile_china(), subject, random_positive(1030, 4), i / 10,
                                            1 + i / 2 % 5, leaves[i % 2], &quota),
                      &quota);
        }
    }
}

static void put_heating(void) {
    tanhe_plain_quota quota;
    int32_t region;

    for (size_t i = 0; tanhe_name_at(TANHE_NAME_REGION, i, &region) == TANHE_OK; i++) {
        for (size_t j = 0; j < 2; j++) {
            double heat = random_positive(1030, 4);
            double area = random_positive(1033, 2);
            put_plain(tanhe_heating_quota(tanhe_profile_china(), heat, area, region, leaves[j], &quota),
                      &quota);
        }
    }
}

/* ---- ranking --------------------------------------------------------------------------------------------- */

#define BUILDINGS 3000
#define LISTED    200

static double area_m2[BUILDINGS], energy_kwh[BUILDINGS], hours[BUILDINGS], area_per_person_m2[BUILDINGS],
    occupancy[BUILDINGS], room_share[BUILDINGS];
static int32_t subtype_of[BUILDINGS], class_of[BUILDINGS], zone_of[BUILDINGS];
static double corrected[BUILDINGS], share_constraint[BUILDINGS], share_guide[BUILDINGS],
    cut_constraint[BUILDINGS], cut_guide[BUILDINGS];
static int32_t verdicts[BUILDINGS], statuses[BUILDINGS];

static const tanhe_building_columns columns = {
    .area_m2 = {.address = area_m2},
    .energy_kwh = {.address = energy_kwh},
    .hours = {.address = hours},
    .area_per_person_m2 = {.address = area_per_person_m2},
    .occupancy = {.address = occupancy},
    .room_share = {.address = room_share},
    .subtype = {.address = subtype_of},
    .building_class = {.address = class_of},
    .zone = {.address = zone_of},
    .basis = TANHE_BASIS_CALORIFIC,
};

static const tanhe_building_outputs outputs = {
    .corrected = {.address = corrected},
    .share_constraint = {.address = share_constraint},
    .share_guide = {.address = share_guide},
    .cut_constraint = {.address = cut_constraint},
    .cut_guide = {.address = cut_guide},
    .verdict = {.address = verdicts},
    .status = {.address = statuses},
};

/* Some parameters are not known, and every fourth building is as one before it. */
static void random_column(void) {
    for (size_t i = 0; i < BUILDINGS; i++) {
        tanhe_id subtype = TANHE_BUILDING_GOV_OFFICE + (tanhe_id)random_below(16);
        int32_t building_class = subtype <= TANHE_BUILDING_SHOP ? TANHE_CLASS_A : TANHE_CLASS_B;
        tanhe_building building =
            random_building(subtype, building_class, TANHE_ZONE_SEVERE_COLD + (int32_t)random_below(5), 0);
        size_t at = i % 4 == 3 ? i - 1 - random_below(3) : i;
        if (at == i) {
            area_m2[i] = building.area_m2;
            energy_kwh[i] = building.energy_kwh;
            hours[i] = random_below(50) ? building.hours : NAN;
            area_per_person_m2[i] = building.area_per_person_m2;
            occupancy[i] = building.occupancy;
            room_share[i] = building.room_share;
            subtype_of[i] = building.subtype;
            class_of[i] = building.building_class;
            zone_of[i] = building.zone;
            continue;
        }
        area_m2[i] = area_m2[at];
        energy_kwh[i] = energy_kwh[at];
        hours[i] = hours[at];
        area_per_person_m2[i] = area_per_person_m2[at];
        occupancy[i] = occupancy[at];
        room_share[i] = room_share[at];
        subtype_of[i] = subtype_of[at];
        class_of[i] = class_of[at];
        zone_of[i] = zone_of[at];
    }
}

/* A row of a column has the bits of the one building. */
static void must_be_quota(size_t i, int32_t correction) {
    tanhe_building building = {area_m2[i],
                               energy_kwh[i],
                               hours[i],
                               area_per_person_m2[i],
                               occupancy[i],
                               room_share[i],
                               subtype_of[i],
                               class_of[i],
                               zone_of[i],
                               correction,
                               TANHE_BASIS_CALORIFIC,
                               0};
    tanhe_quota_result one;
    tanhe_status status =
        tanhe_building_quota(tanhe_profile_china(), &building, TANHE_ALLOW_UNCONFIRMED, &one);

    must(status == statuses[i], "the status of a row and of one building");
    if (status != TANHE_OK)
        return;
    must(one.figures.verdict == verdicts[i] &&
             memcmp(&one.figures.corrected, &corrected[i], sizeof *corrected) == 0 &&
             memcmp(&one.figures.cut_constraint, &cut_constraint[i], sizeof *cut_constraint) == 0,
         "a row and one building");
}

static void put_rows(int32_t correction) {
    for (size_t i = 0; i < BUILDINGS; i++) {
        put_integer(statuses[i]);
        put_integer(verdicts[i]);
        put(corrected[i]);
        put(share_constraint[i]);
        put(share_guide[i]);
        put(cut_constraint[i]);
        put(cut_guide[i]);
        if (i % 20 == 0)
            must_be_quota(i, correction);
    }
}

static void put_rank(int32_t by, int32_t correction) {
    static int64_t first[LISTED];
    static double values[LISTED];
    tanhe_building_columns given = columns;
    tanhe_rank_summary summary;

    memset(&summary, 0, sizeof summary);
    given.correction = correction;
    put_integer(tanhe_building_rank(tanhe_profile_china(), &given, BUILDINGS, by, TANHE_ALLOW_UNCONFIRMED,
                                    &outputs, LISTED, first, values, &summary));
    put(summary.area_m2);
    put(summary.energy_kwh);
    put(summary.cut_constraint_kwh);
    put(summary.cut_guide_kwh);
    put_integer(summary.over);
    put_integer(summary.between);
    put_integer(summary.guide);
    put_integer(summary.bad);
    put_integer(summary.listed);
    for (size_t i = 0; i < LISTED; i++) {
        put_integer(first[i]);
        put(values[i]);
    }
    put_rows(correction);
}

/* ---- carbon of a building -------------------------------------------------------------------------------- */

static void put_operation(const tanhe_catalog *catalog, int32_t allow) {
    static const tanhe_id uses[][2] = {
        {TANHE_CARRIER_ELECTRICITY, TANHE_UNIT_KWH},  {TANHE_CARRIER_HEAT, TANHE_UNIT_GJ},
        {TANHE_FUEL_NATURAL_GAS, TANHE_UNIT_1E4_NM3}, {TANHE_FUEL_LPG, TANHE_UNIT_T},
        {TANHE_FUEL_DIESEL, TANHE_UNIT_KG},           {TANHE_FUEL_RAW_COAL, TANHE_UNIT_T},
    };
    tanhe_building_use items[COUNT(uses)];
    tanhe_building_use_result each[COUNT(uses)];
    tanhe_operation_result result;
    size_t failed = COUNT(uses);
    double sink = random_amount();
    double area;
    tanhe_status status;

    for (size_t i = 0; i < COUNT(uses); i++) {
        items[i].consumed = random_amount();
        items[i].renewable = random_amount();
        items[i].ef_kgco2 = random_below(4) ? NAN : random_fraction();
        items[i].subject = uses[i][0];
        items[i].unit = uses[i][1];
    }
    area = random_amount();
    status = tanhe_building_operation(catalog, COUNT(uses), items, sink, 50, area, TANHE_REGION_XIANGTAN,
                                      2022, allow, &result, each, &failed);
    put_integer(status);
    put_integer((int64_t)failed);
    if (status != TANHE_OK)
        return;
    put(result.gross_kgco2);
    put(result.net_kgco2);
    put(result.kgco2_per_m2_year);
    put(result.kgco2_per_m2_life);
    put(result.life_kgco2);
    put_integer(result.items);
    for (size_t i = 0; i < COUNT(uses); i++) {
        put(each[i].net);
        put(each[i].co2_kg);
        put_factors(each[i].factors, COUNT(each[i].factors));
    }
}

static void put_operations(void) {
    tanhe_catalog standard;

    (void)tanhe_catalog_init(&standard);
    put_integer(tanhe_catalog_add(&standard, tanhe_table_gbt51366_2019()));
    put_integer(tanhe_catalog_extend(&standard, tanhe_profile_china()));
    for (size_t i = 0; i < 60; i++) {
        put_operation(&standard, leaves[i % COUNT(leaves)]);
        put_operation(&own, leaves[i % COUNT(leaves)]);
    }
}

static void put_embodied_result(tanhe_status status, const tanhe_embodied_result *result,
                                const tanhe_building_material_result *each, size_t count) {
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result->materials_kgco2e);
    put(result->transport_kgco2e);
    put(result->total_kgco2e);
    put(result->kgco2e_per_m2);
    for (size_t i = 0; i < count; i++) {
        put(each[i].material_kgco2e);
        put(each[i].transport_kgco2e);
        put(each[i].mass_t);
        put_factors(&each[i].material, 1);
        put_factors(&each[i].freight, 1);
        put_factors(&each[i].distance, 1);
    }
}

static tanhe_building_material random_material(tanhe_id material, tanhe_id unit) {
    tanhe_building_material item;

    memset(&item, 0, sizeof item);
    item.amount = random_amount();
    item.ef_kgco2e = NAN;
    item.mass_t = unit == TANHE_UNIT_T ? sometimes(random_amount()) : random_amount();
    item.distance_km = sometimes(random_positive(1028, 5));
    item.ef_per_tkm = sometimes(random_fraction());
    item.material = material;
    item.unit = unit;
    item.freight = TANHE_FREIGHT_GASOLINE_TRUCK_2T + (tanhe_id)random_below(16);
    return item;
}

/* Every material in every unit of appendix D: each in the one that is its own, then all that have one together. */
static void put_embodied(void) {
    static const tanhe_id units[] = {TANHE_UNIT_T, TANHE_UNIT_M3, TANHE_UNIT_M2};
    static tanhe_building_material all[96];
    static tanhe_building_material_result each[COUNT(all)];
    tanhe_embodied_result result;
    size_t count = 0;
    size_t failed = COUNT(all);

    for (tanhe_id material = TANHE_MATERIAL_CEMENT; material <= TANHE_MATERIAL_RECYCLED_FEEDSTOCK;
         material++) {
        for (size_t i = 0; i < COUNT(units); i++) {
            tanhe_building_material item = random_material(material, units[i]);
            tanhe_status status = tanhe_building_embodied(tanhe_profile_china(), 1, &item, random_amount(),
                                                          leaves[1], &result, each, &failed);
            put_embodied_result(status, &result, each, 1);
            if (status == TANHE_OK && count < COUNT(all))
                all[count++] = item;
        }
    }
    put_integer((int64_t)count);
    failed = COUNT(all);
    for (size_t i = 0; i < COUNT(leaves); i++) {
        put_embodied_result(tanhe_building_embodied(tanhe_profile_china(), count, all, 12345.6, leaves[i],
                                                    &result, each, &failed),
                            &result, each, count);
        put_integer((int64_t)failed);
    }
}

/* ---- design, PV, shares ---------------------------------------------------------------------------------- */

static void put_design(tanhe_id requirement, int32_t allow) {
    double reference = random_positive(1026, 3);
    double design = random_positive(1025, 3);
    tanhe_reduction_result result;
    tanhe_status status =
        tanhe_design_reduction(tanhe_profile_china(), requirement, reference, design, allow, &result);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.rate);
    put(result.cut);
    put(result.required_rate);
    put(result.required_cut);
    put_factors(result.factors, COUNT(result.factors));
    put_integer(result.rate_met);
    put_integer(result.cut_met);
}

static void put_pv(tanhe_id module, int32_t ageing, int32_t allow) {
    double yearly_kwh[100];
    int32_t years = 1 + (int32_t)random_below(COUNT(yearly_kwh));
    double nominal = random_amount();
    double first_loss = sometimes(random_positive(1016, 3));
    double yearly_loss = sometimes(random_positive(1012, 4));
    tanhe_pv_result result;
    tanhe_status status = tanhe_pv_energy(tanhe_profile_china(), module, nominal, years, first_loss,
                                          yearly_loss, ageing, allow, &result, yearly_kwh);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.energy_kwh);
    put(result.last_share);
    put(result.first_loss);
    put(result.yearly_loss);
    put_factors(result.factors, COUNT(result.factors));
    for (int32_t i = 0; i < years; i++)
        put(yearly_kwh[i]);
}

static void put_building_share(int32_t definition, int32_t allow) {
    double part = random_positive(1023, 4);
    double whole = random_positive(1026, 4);
    int32_t year = 2020 + (int32_t)random_below(11);
    tanhe_building_share_result result;
    tanhe_status status = tanhe_building_share(tanhe_profile_china(), definition, part, whole,
                                               TANHE_REGION_XIANGTAN, year, allow, &result);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.share);
    put(result.target);
    put(result.gap);
    put_factors(&result.factor, 1);
    put_integer(result.definition);
    put_integer(result.met);
    put_integer(result.target_status);
}

/* ---- data centres, institutions -------------------------------------------------------------------------- */

static void put_datacentre(int32_t kind, int32_t allow) {
    double it_kwh = random_positive(1043, 1);
    double total_kwh = random_positive(1043, 2);
    double coal_tce = sometimes(random_positive(1035, 3));
    tanhe_datacentre_result result;
    tanhe_status status = tanhe_datacentre(tanhe_profile_china(), total_kwh, it_kwh, coal_tce, kind,
                                           TANHE_REGION_XIANGTAN, allow, &result);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.pue);
    put(result.coal_tce);
    put_factors(result.factors, TANHE_PUE_FACTORS);
    put_integer(result.grade_best);
    put_integer(result.grade_worst);
    put_integer(result.above_new);
    put_integer(result.retrofit);
    put_integer(result.supervised);
}

static tanhe_institution_year random_institution(int32_t convention, double rate) {
    tanhe_institution_year use;

    memset(&use, 0, sizeof use);
    use.electricity_kwh = random_positive(1041, 3);
    use.heating_electricity_kwh = random_positive(1036, 3);
    use.gas_m3 = random_positive(1033, 4);
    use.gas_kgce_per_m3 = 1.2143;
    use.other_kgce = random_positive(1028, 4);
    use.heating_kgce = sometimes(random_positive(1030, 4));
    use.transport_kgce = sometimes(random_positive(1030, 4));
    use.water_m3 = sometimes(random_amount());
    use.co2_kg = sometimes(random_amount());
    use.area_m2 = sometimes(random_amount());
    use.heated_area_m2 = sometimes(random_amount());
    use.persons = sometimes(random_positive(1028, 5));
    use.rate_gce_per_kwh = rate;
    use.convention = convention;
    use.year = 2020;
    return use;
}

static void put_institution(tanhe_status status, const tanhe_institution_result *result) {
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result->energy_kgce);
    put(result->energy_per_m2);
    put(result->energy_per_person);
    put(result->nonheating_per_m2);
    put(result->heating_per_m2);
    put(result->electricity_kwh_per_m2);
    put(result->water_m3_per_person);
    put(result->co2_kg_per_m2);
    put(result->kgce_per_kwh);
    put(result->gas_kgce_per_m3);
    put_factors(&result->electricity, 1);
}

static void put_institution_change(const tanhe_institution_result *base,
                                   const tanhe_institution_result *current, int32_t allow) {
    tanhe_institution_change_result change;
    tanhe_status status = tanhe_institution_change(tanhe_profile_china(), base, current,
                                                   TANHE_REGION_XIANGTAN, 2025, allow, &change);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    for (size_t i = 0; i < TANHE_CHANGE_TARGETS; i++) {
        put(change.change[i]);
        put(change.target[i]);
        put_integer(change.met[i]);
        put_integer(change.status[i]);
    }
    put_factors(change.factors, TANHE_CHANGE_TARGETS);
}

static void put_institutions(int32_t convention, int32_t allow) {
    double rate = convention == TANHE_ELECTRICITY_CALORIFIC ? NAN : sometimes(310);
    tanhe_institution_year use = random_institution(convention, rate);
    tanhe_institution_result base;
    tanhe_institution_result current;
    tanhe_status status_base = tanhe_institution_indicators(tanhe_profile_china(), &use, allow, &base);
    tanhe_status status_current;

    put_institution(status_base, &base);
    use = random_institution(convention, rate);
    status_current = tanhe_institution_indicators(tanhe_profile_china(), &use, allow, &current);
    put_institution(status_current, &current);
    if (status_base == TANHE_OK && status_current == TANHE_OK)
        put_institution_change(&base, &current, allow);
}

static void put_persons_and_water(void) {
    double days[16];
    double result = 0;

    for (int i = 0; i < 50; i++) {
        double a = random_amount();
        double b = random_amount();
        double c = random_amount();
        for (size_t j = 0; j < COUNT(days); j++)
            days[j] = random_amount();
        put_integer(tanhe_university_persons(a, b, c, &result));
        put(result);
        put_integer(tanhe_school_persons(a, b, c, &result));
        put(result);
        put_integer(tanhe_hospital_water(a, COUNT(days), days, &result));
        put(result);
    }
}

void digest_building(void) {
    section_begin();
    random_begin(13);
    put_zones();
    put_carriers();
    put_quotas();
    for (int32_t i = 0; i < 60; i++)
        put_mixed(TANHE_CORRECTION_NONE + i % 3);
    put_households();
    put_heating();
    random_column();
    put_rank(TANHE_RANK_CUT_CONSTRAINT, TANHE_CORRECTION_BOTH_WAYS);
    put_rank(TANHE_RANK_CUT_GUIDE, TANHE_CORRECTION_ABOVE_ONLY);
    put_rank(TANHE_RANK_SHARE_CONSTRAINT, TANHE_CORRECTION_NONE);
    put_operations();
    put_embodied();
    for (int32_t i = 0; i < 60; i++) {
        int32_t allow = leaves[i / 20];
        put_design(TANHE_BUILDING_NEW_RESIDENTIAL_ENERGY_CUT, allow);
        put_design(TANHE_BUILDING_NEW_PUBLIC_ENERGY_CUT, allow);
        put_design(TANHE_BUILDING_NEW_BUILDING_CO2_CUT, allow);
        put_pv(TANHE_BUILDING_PV_POLY + i % 3, TANHE_AGEING_LINEAR + i / 3 % 2, allow);
        put_building_share(i % (TANHE_SHARE_PREFABRICATED + 2), allow);
        put_datacentre(TANHE_PUE_EXISTING + i % 3, allow);
        put_institutions(TANHE_ELECTRICITY_CALORIFIC + i % 3, allow);
    }
    put_persons_and_water();
    section_end("building");
}
