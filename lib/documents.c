/* SPDX-License-Identifier: MIT */

/* The profiles: which documents are asked, and in which order. */

#include "documents.h"

/* clang-format off */

static const tanhe_catalog china = {
    {{&tanhe_p_shanghai_2022}, {&tanhe_p_gbt32150_2025}, {&tanhe_p_gbt32151_34_2024},
     {&tanhe_p_gbt32151_22_2024}, {&tanhe_p_provincial_2011}, {&tanhe_p_guidelines24_2013},
     {&tanhe_p_db37t2672_2019}, /* of its own variant only, so it goes before the next */
     {&tanhe_p_gbt2589_2020}, {&tanhe_p_cesy_2023}, {&tanhe_p_gbt2589_2008}, {&tanhe_p_cement_2013},
     {&tanhe_p_power_2013}, {&tanhe_p_gbt51366_2019}, {&tanhe_p_mee_nbs_grid}, {&tanhe_p_ncsc_grid},
     {&tanhe_p_cec_nea_statistics}, {&tanhe_p_electricity_statistics}, {&tanhe_p_ndrc_coal_upgrade_2021},
     {&tanhe_p_statistics_1986}, {&tanhe_p_land_transport_2015}, {&tanhe_p_grid_baseline}, {&tanhe_p_blends},
     {&tanhe_p_rps_2020}, {&tanhe_p_rps_2021}, {&tanhe_p_rps_2023},
     {&tanhe_p_data_year_commentary},
     {&tanhe_p_turnover_convention}, {&tanhe_p_caac_statistics}, {&tanhe_p_transport_practice},
     {&tanhe_p_nra_2024}, {&tanhe_p_mot_green_transport},
     {&tanhe_p_sc_action_2024}, {&tanhe_p_xiangtan_plan_2023}, {&tanhe_p_marine_engines_2016},
     {&tanhe_p_shandong_yearbook_2006}, {&tanhe_p_guangzhou_metro_2017}, {&tanhe_p_gb50176_2016},
     {&tanhe_p_gbt51161_2016}, {&tanhe_p_public_institutions_cn}, {&tanhe_p_gb55015_2021},
     {&tanhe_p_gb40879_2021}, {&tanhe_p_green_datacentre_2025}, {&tanhe_p_energy_review},
     {&tanhe_p_fuel_standards},
     {&tanhe_p_provincial_land_2011}, {&tanhe_p_taojiang_2017}, {&tanhe_p_zhejiang_2016},
     {&tanhe_p_huitong_2016}, {&tanhe_p_guangdong_2018}, {&tanhe_p_efdb_china}, {&tanhe_p_ar_cm},
     {&tanhe_p_ccer_14_001}, {&tanhe_p_wetlands_2013}, {&tanhe_p_ipcc2019_v4}, {&tanhe_p_ipcc2006_v4},
     {&tanhe_p_ipcc2006_v2}},
    56, 0};
static const tanhe_catalog ipcc2006 = {
    {{&tanhe_p_ipcc2006_v2}, {&tanhe_p_ipcc2006_v4}},
    2, 0};
static const tanhe_catalog china_ets = {
    {{&tanhe_p_ets_grid}, {&tanhe_p_power_2022}, {&tanhe_p_power_2013}, {&tanhe_p_gbt32150_2025},
     {&tanhe_p_gbt32151_34_2024}, {&tanhe_p_gbt32151_22_2024}, {&tanhe_p_provincial_2011},
     {&tanhe_p_guidelines24_2013}, {&tanhe_p_gbt2589_2020}, {&tanhe_p_cesy_2023}, {&tanhe_p_gbt2589_2008},
     {&tanhe_p_ipcc2006_v2}},
    12, 0};
/* All of them, in the order of the sources' numbers. */
enum {
#define DOCUMENT(name) PLACE_##name,
#include "tables/document.inc"
#undef DOCUMENT
    DOCUMENTS
};
static const tanhe_catalog all_documents = {
    {
#define DOCUMENT(name) {&tanhe_p_##name},
#include "tables/document.inc"
#undef DOCUMENT
    },
    DOCUMENTS, 0};

/* clang-format on */

const tanhe_catalog *tanhe_profile_china(void) {
    return &china;
}

const tanhe_catalog *tanhe_profile_ipcc2006(void) {
    return &ipcc2006;
}

const tanhe_catalog *tanhe_profile_china_ets(void) {
    return &china_ets;
}

const tanhe_catalog *tanhe_profile_all(void) {
    return &all_documents;
}

const tanhe_table *tanhe_table_of(tanhe_id source) {
    for (int32_t i = 0; i < all_documents.count; i++) {
        const tanhe_table *table = tanhe_p_table_at(&all_documents, i);
        if (table->source == source)
            return table;
    }
    return NULL;
}
