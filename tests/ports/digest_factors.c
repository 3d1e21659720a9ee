/* SPDX-License-Identifier: MIT */

/* The room factor: names, every published value, lookups, potentials, overlays, steam. */

#include "digest.h"

/* ---- factor ---------------------------------------------------------------------------------------------- */

/* Without the positions in the catalog, which move with every document and row that is added. */
void put_factor(const tanhe_factor *factor) {
    put(factor->value);
    put(factor->low);
    put(factor->high);
    put_integer(factor->subject);
    put_integer(factor->property);
    put_integer(factor->variant);
    put_integer(factor->region);
    put_integer(factor->year);
    put_integer(factor->unit);
    put_integer(factor->source);
    put_integer(factor->grade);
    put_integer(factor->bounds_grade);
    put_integer(factor->match);
}

void put_factors(const tanhe_factor *factors, size_t count) {
    for (size_t i = 0; i < count; i++) {
        put_integer(factors[i].property);
        if (factors[i].property != 0)
            put_factor(&factors[i]);
    }
}

static void put_factor_texts(const tanhe_catalog *catalog, const tanhe_factor *factor) {
    char text[1024];

    for (int32_t which = TANHE_TEXT_SOURCE_KEY; which <= TANHE_TEXT_REMARK; which++) {
        tanhe_status status = tanhe_factor_text(catalog, factor, which, text, sizeof text);
        put_integer(status);
        if (status == TANHE_OK)
            put_text(text);
    }
}

void digest_names(void) {
    section_begin();
    for (int32_t kind = TANHE_NAME_SUBJECT; kind <= TANHE_NAME_GWP; kind++) {
        tanhe_id id;
        for (size_t i = 0; tanhe_name_at(kind, i, &id) == TANHE_OK; i++) {
            int32_t subject_kind = 0;
            put_integer(id);
            if (kind == TANHE_NAME_SUBJECT)
                put_integer(tanhe_subject_kind(id, &subject_kind));
            put_integer(subject_kind);
            for (int32_t language = TANHE_ENGLISH; language <= TANHE_KEY; language++) {
                const char *name = tanhe_name(kind, id, language);
                tanhe_id back = -1;
                put_text(name);
                put_integer(name == NULL ? 1 : tanhe_name_parse(kind, name, TANHE_NUL, &back));
                put_integer(back);
            }
        }
    }
    section_end("names");
}

void digest_catalogue(void) {
    const tanhe_catalog *all = tanhe_profile_all();
    tanhe_factor factor;

    section_begin();
    for (size_t i = 0; tanhe_catalog_row(all, i, &factor) == TANHE_OK; i++) {
        put_factor(&factor);
        put_integer(factor.table);
        put_integer(factor.row);
        put_factor_texts(all, &factor);
    }
    section_end("catalogue");
}

static void put_found(const tanhe_catalog *catalog, const tanhe_query *query) {
    tanhe_factor found;
    tanhe_status status = tanhe_factor_find(catalog, query, &found);

    put_integer(status);
    if (status == TANHE_OK)
        put_factor(&found);
}

static const tanhe_catalog *(*const profiles[])(void) = {tanhe_profile_china, tanhe_profile_ipcc2006,
                                                         tanhe_profile_china_ets};

/* What a row answers to: asked as it is, and from a county of Xiangtan some years later with fallbacks allowed. */
static void put_lookups(const tanhe_factor *row) {
    const int32_t fallbacks = TANHE_ALLOW_EARLIER_YEAR | TANHE_ALLOW_WIDER_REGION;
    tanhe_query query = {row->subject, row->property, row->variant, row->region, row->year, 0};
    tanhe_query later = {row->subject, row->property, row->variant, 430321, row->year + 2, fallbacks};
    tanhe_factor found;

    put_integer(tanhe_table_find(tanhe_table_of(row->source), &query, &found));
    for (size_t i = 0; i < COUNT(profiles); i++) {
        query.allow = 0;
        put_found(profiles[i](), &query);
        query.allow = fallbacks | TANHE_ALLOW_UNCONFIRMED | TANHE_ALLOW_RANGE_HIGH;
        put_found(profiles[i](), &query);
        later.allow = fallbacks;
        put_found(profiles[i](), &later);
        later.allow = fallbacks | TANHE_ALLOW_UNCONFIRMED | TANHE_ALLOW_RANGE_LOW;
        put_found(profiles[i](), &later);
    }
}

void digest_lookups(void) {
    tanhe_factor row;

    section_begin();
    for (size_t i = 0; tanhe_catalog_row(tanhe_profile_all(), i, &row) == TANHE_OK; i++)
        put_lookups(&row);
    section_end("lookup");
}

void digest_gwp(void) {
    tanhe_id gas;

    section_begin();
    for (size_t i = 0; tanhe_name_at(TANHE_NAME_SUBJECT, i, &gas) == TANHE_OK; i++) {
        for (int32_t report = TANHE_GWP_SAR; report <= TANHE_GWP_AR6; report++) {
            tanhe_factor factor;
            tanhe_status status = tanhe_gwp(report, gas, TANHE_ALLOW_UNCONFIRMED, &factor);
            put_integer(status);
            if (status == TANHE_OK)
                put_factor(&factor);
        }
    }
    section_end("gwp");
}

static const char overlay_text[] =
    "subject,property,variant,region,year,value,low,high,unit,source,locator,grade,remark\r\n"
    "raw_coal,ncv,,430300,2021,20.5,20,21,GJ/t,\"tests, of 2021\",p. 3,A,\"said \"\"dry\"\"\"\r\n"
    "电力,ef_co2_mean,,湖南省,2030,0.31,,,tCO2/MWh,,,,\r\n"
    "diesel,coal_equivalent,,,,1.4571,,,kgce/kg,,,B,\r\n"
    "natural_gas,ncv,,,,,389.31,400,GJ/10^4 Nm3,,,C,\r\n"
    "coke,carbon_content,,,,0.02942,,,tC/GJ,,,D,\r\n";

static const char bad_overlay_text[] = "subject,property,value,unit,year,low,high\n"
                                       "raw_coal,ncv,20.5,GJ/m3,,,\n"
                                       "raw_coa1,ncv,20.5,GJ/t,,,\n"
                                       "raw_coal,ncv,20.5x,GJ/t,,,\n"
                                       "raw_coal,ncv,1e999,GJ/t,,,\n"
                                       "raw_coal,ncv,,GJ/t,,,\n"
                                       "coke,ncv,28,GJ/t,2020,,\n"
                                       "coke,ncv,29,GJ/t,2020,,\n"
                                       "coke,ncv,29,GJ/t,2021,30,20\n"
                                       "\"coke,ncv,29,GJ/t\n"
                                       "\xff,ncv,29,GJ/t\n";

void put_error(const tanhe_text_error *error) {
    put_integer(error->line);
    put_integer(error->column);
    put_integer(error->status);
    put_text(error->name);
    put_text(error->reason);
}

static void put_overlay(const char *text, tanhe_factor_row *rows, size_t capacity, tanhe_table *table) {
    tanhe_text_error errors[16];
    size_t count = 0;
    tanhe_catalog catalog;
    tanhe_factor factor;

    (void)tanhe_catalog_init(&catalog);
    if (tanhe_overlay_read(text, TANHE_NUL, rows, capacity, table, errors, COUNT(errors), &count) == TANHE_OK)
        put_integer(tanhe_catalog_add(&catalog, table));
    put_integer((int64_t)count);
    for (size_t i = 0; i < count && i < COUNT(errors); i++)
        put_error(&errors[i]);
    for (size_t i = 0; tanhe_catalog_row(&catalog, i, &factor) == TANHE_OK; i++) {
        put_factor(&factor);
        put_factor_texts(&catalog, &factor);
    }
}

/* The catalog of some sections below: an overlay before the Chinese documents. */
static tanhe_factor_row overlay_rows[16];
static tanhe_table overlay_table;
tanhe_catalog own;

void digest_overlay(void) {
    tanhe_factor_row rows[16];
    tanhe_table table;
    size_t capacity = 0;

    section_begin();
    put_integer(tanhe_overlay_capacity(overlay_text, TANHE_NUL, &capacity));
    put_integer((int64_t)capacity);
    put_overlay(bad_overlay_text, rows, COUNT(rows), &table);
    put_overlay(overlay_text, overlay_rows, COUNT(overlay_rows), &overlay_table);
    (void)tanhe_catalog_init(&own);
    put_integer(tanhe_catalog_add(&own, &overlay_table));
    put_integer(tanhe_catalog_extend(&own, tanhe_profile_china()));
    section_end("overlay");
}

/* ---- steam ----------------------------------------------------------------------------------------------- */

void put_point(const tanhe_steam_point *point) {
    put(point->pressure_mpa);
    put(point->temperature_degc);
    put(point->enthalpy_kj_per_kg);
    put_integer(point->kind);
    put_integer(point->grade);
    put_integer(point->match);
}

static void put_enthalpy(int32_t kind, double pressure, double temperature) {
    tanhe_steam_point point;
    tanhe_status status = tanhe_steam_enthalpy(kind, pressure, temperature, &point);

    put_integer(status);
    if (status == TANHE_OK)
        put_point(&point);
}

void digest_steam(void) {
    tanhe_steam_point point;

    section_begin();
    random_begin(5);
    for (size_t i = 0; tanhe_steam_at(i, &point) == TANHE_OK; i++) {
        put_point(&point);
        put_enthalpy(point.kind, point.pressure_mpa, point.temperature_degc);
    }
    for (int i = 0; i < 5000; i++) { /* 2^-10 to 32 MPa, 1 to 1024 degrees */
        double pressure = random_positive(1013, 15);
        double temperature = random_positive(1023, 10);
        put_enthalpy(TANHE_STEAM_SATURATED, pressure, 0);
        put_enthalpy(TANHE_STEAM_SUPERHEATED, pressure, temperature);
    }
    section_end("steam");
}
