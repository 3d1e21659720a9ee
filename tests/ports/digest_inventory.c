/* SPDX-License-Identifier: MIT */

/* The room inventory. */

#include "digest.h"

/* ---- inventory ------------------------------------------------------------------------------------------- */

#define ROWS_MAX 160

const char constructed_activity[] = "note,subject,category,amount,unit,year,region,ncv,carbon_content,"
                                    "oxidation,ef_co2,ef_ch4,ef_n2o,u_amount,"
                                    "u_factor\n"
                                    ",anthracite,1A2a,1000,t,2021,430300,,,,,,,0.05,0.07\n"
                                    ",raw_coal,1.A.2.e,12345.678,t,2021,430300,20.51,0.0261,0.93,,,,0.02,\n"
                                    "\"外购电力, 2022\",电力,1A2,3.21,亿千瓦时,2022,湖南省,,,,,,,0.005,0.1\n"
                                    ",electricity,1A4a,98.7,10^4 kWh,2030,430321,,,,,,,,\n"
                                    ",heat,1A4b,4321.5,GJ,2022,430300,,,,,,,,0.2\n"
                                    ",natural_gas,1A4b,77.3,10^4 Nm3,2022,430300,,,,,,,0.03,0.04\n"
                                    ",natural_gas,1A4b,77.3,10^4 m3,2022,430300,,,,,,,,\n"
                                    ",diesel,1A3bi,0.125,10^4 t,2020,430300,,,,,,,,\n"
                                    ",gasoline,1A3b,4.5e3,t,2020,430300,,,,,1e-4,,,\n"
                                    ",wood,1A4b,555,t,2020,430300,,,,,,,0.3,0.3\n"
                                    ",biogas,1A4c,12,10^4 m3,2020,430300,,,,,,,,\n"
                                    ",ch4,1B1a,321.1,t,2020,430300,,,,,,,0.1,0.5\n"
                                    ",ch4,4A,100.1,t,2020,430300,,,,,,,,\n"
                                    ",n2o,3C4,7.7,t,2020,430300,,,,,,,,\n"
                                    ",hfc_134a,2F1,1.5,t,2020,430300,,,,,,,,\n"
                                    ",r_410a,2F1,250,kg,2020,430300,,,,,,,,\n"
                                    ",sf6,2G1,0.003,t,2020,430300,,,,,,,,\n"
                                    ",other_activity,2A1,123456,t,2020,430300,,,,0.538,,,,\n"
                                    ",coke,2C1,1000,t,2020,430300,,,,2.86,,,,\n"
                                    ",coke,1A2a,33,10^4 tce,2020,430300,,,,,,,,\n"
                                    ",coke,1A2a,0,t,2020,430300,,,,,,,,\n"
                                    ",hydrogen,1A2c,5,t,2020,430300,,,,0,0,0,,\n"
                                    ",coke,1A2a,-1,t,2020,430300,,,,,,,,\n"
                                    ",coke,1A2a,1e400,t,2020,430300,,,,,,,,\n"
                                    ",coke,9Z,1,t,2020,430300,,,,,,,,\n"
                                    ",cok,1A2a,1,t,2020,430300,,,,,,,,\n"
                                    ",coke,1A2a,1,tt,2020,430300,,,,,,,,\n"
                                    ",coke,1A2a,,t,2020,430300,,,,,,,,\n"
                                    ",coke,1A2a,1,m2,2020,430300,,,,,,,,\n"
                                    ",coke,1A2a,1,t,2020,430300,,,1.5,,,,,\n"
                                    "\"open,coke,1A2a,1,t\n"
                                    ",coke,1A2a,1,t,2020\n";

typedef struct memory {
    int64_t words[72000];
} memory;

static memory first_memory;
static memory second_memory;
static int64_t work[20000];
static uint8_t first_bytes[sizeof(memory)];
static uint8_t second_bytes[sizeof(memory)];
static char sheet[16384];
static tanhe_activity rows_read[ROWS_MAX];
static size_t row_count;
static tanhe_line lines[ROWS_MAX];
static size_t line_count;

static void put_activity(const tanhe_activity *row) {
    put(row->amount);
    put(row->ncv);
    put(row->carbon_content);
    put(row->oxidation);
    put(row->ef_co2);
    put(row->ef_ch4);
    put(row->ef_n2o);
    put(row->u_amount);
    put(row->u_factor);
    put_integer(row->line);
    put_integer(row->category);
    put_integer(row->subject);
    put_integer(row->unit);
    put_integer(row->region);
    put_integer(row->year);
}

static void read_rows(const char *text, size_t length) {
    tanhe_activity_reader reader;
    tanhe_text_error error;
    tanhe_status status = tanhe_activity_reader_init(&reader, text, length, &error);

    put_integer(status);
    while (status != TANHE_END && row_count < ROWS_MAX) {
        status = tanhe_activity_next(&reader, &rows_read[row_count], &error);
        put_integer(status);
        if (status == TANHE_OK)
            put_activity(&rows_read[row_count++]);
        else if (status < 0)
            put_error(&error);
    }
}

static void put_line(const tanhe_line *line) {
    put(line->co2_t);
    put(line->co2_bio_t);
    put(line->ch4_t);
    put(line->n2o_t);
    put(line->fgas_co2e_t);
    put(line->co2e_t);
    put(line->indirect_co2_t);
    put(line->coal_tce);
    put(line->indirect_tce);
    put(line->u);
    put(line->energy_gj);
    put(line->amount);
    put_integer(line->line);
    for (size_t i = 0; i < TANHE_LINE_FACTORS; i++) {
        put_integer(line->factors[i].property);
        if (line->factors[i].property != 0)
            put_factor(&line->factors[i]);
    }
    put_integer(line->category);
    put_integer(line->subject);
    put_integer(line->unit);
    put_integer(line->region);
    put_integer(line->year);
    put_integer(line->method);
    put_integer(line->ch4_status);
    put_integer(line->n2o_status);
    put_integer(line->coal_status);
}

static void put_measures(tanhe_status status, const tanhe_measures *m) {
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(m->co2_t);
    put(m->co2_bio_t);
    put(m->ch4_t);
    put(m->n2o_t);
    put(m->fgas_co2e_t);
    put(m->co2e_t);
    put(m->indirect_co2_t);
    put(m->coal_tce);
    put(m->indirect_tce);
    put(m->u);
    put(m->u_covered);
    put_integer(m->rows);
    put_integer(m->missing_ch4);
    put_integer(m->missing_n2o);
    put_integer(m->missing_coal);
}

static void compute_lines(const tanhe_inventory_settings *settings) {
    size_t needed = 0;
    tanhe_id property = 0;

    line_count = 0;
    for (size_t i = 0; i < row_count; i++) {
        tanhe_status status = tanhe_inventory_line(&own, settings, &rows_read[i], &lines[line_count]);
        put_integer(status);
        put_integer(tanhe_inventory_missing(&own, settings, &rows_read[i], &property));
        put_integer(property);
        if (status != TANHE_OK)
            continue;
        put_line(&lines[line_count]);
        put_integer(tanhe_line_explain(&own, &lines[line_count], sheet, sizeof sheet, &needed));
        put_integer((int64_t)needed);
        put_text(sheet);
        line_count++;
    }
}

static void put_category(tanhe_id category) {
    char text[TANHE_CATEGORY_TEXT_MAX] = "";
    tanhe_id parent = -1;
    tanhe_id sector = -1;
    int32_t group = -1;

    put_integer(category);
    put_integer(tanhe_category_print(category, text, sizeof text));
    put_text(text);
    put_text(tanhe_category_name(category, TANHE_ENGLISH));
    put_text(tanhe_category_name(category, TANHE_CHINESE));
    put_integer(tanhe_category_parent(category, &parent));
    put_integer(parent);
    put_integer(tanhe_category_within(category, parent));
    put_integer(tanhe_category_sector(category, &sector));
    put_integer(sector);
    for (int32_t view = TANHE_VIEW_IPCC; view <= TANHE_VIEW_PROVINCIAL; view++) {
        put_integer(tanhe_view_group(view, category, &group));
        put_integer(group);
    }
}

static void put_views(const tanhe_inventory *inventory) {
    tanhe_measures measures;

    for (int32_t view = TANHE_VIEW_IPCC; view <= TANHE_VIEW_PROVINCIAL; view++) {
        for (int32_t group = 1; tanhe_view_name(view, group, TANHE_ENGLISH) != NULL; group++) {
            put_text(tanhe_view_name(view, group, TANHE_ENGLISH));
            put_text(tanhe_view_name(view, group, TANHE_CHINESE));
            put_measures(tanhe_inventory_view(inventory, view, group, &measures), &measures);
        }
    }
}

static void put_inventory(const tanhe_inventory *inventory) {
    tanhe_measures measures;
    tanhe_id category = 0;
    tanhe_id subject = 0;

    put_measures(tanhe_inventory_total(inventory, 0, 0, &measures), &measures);
    while (tanhe_inventory_next_category(inventory, category, &category) == TANHE_OK) {
        put_category(category);
        put_measures(tanhe_inventory_total(inventory, category, 0, &measures), &measures);
        subject = 0;
        while (tanhe_inventory_next_subject(inventory, category, subject, &subject) == TANHE_OK) {
            put_integer(subject);
            put_measures(tanhe_inventory_total(inventory, category, subject, &measures), &measures);
        }
    }
    subject = 0;
    while (tanhe_inventory_next_subject(inventory, 0, subject, &subject) == TANHE_OK)
        put_measures(tanhe_inventory_total(inventory, 0, subject, &measures), &measures);
    put_views(inventory);
}

static tanhe_inventory *made(memory *room, const tanhe_inventory_settings *settings) {
    tanhe_inventory *inventory = NULL;

    put_integer(tanhe_inventory_init(room, sizeof *room, settings, &inventory));
    return inventory;
}

static void must_write(const tanhe_inventory *inventory, size_t length, const char *what) {
    size_t needed = 0;

    must(tanhe_inventory_write(inventory, second_bytes, sizeof second_bytes, &needed) == TANHE_OK &&
             needed == length && memcmp(first_bytes, second_bytes, length) == 0,
         what);
}

/* Backwards, shipped as bytes, and as columns: the same bytes each time. */
static void regroup(const tanhe_inventory_settings *settings, size_t length) {
    static const tanhe_activity_columns empty;
    tanhe_activity_columns columns = empty;
    tanhe_inventory *other = made(&second_memory, settings);
    size_t done = 0;
    size_t bad = 0;

    for (size_t i = line_count; i-- > 0;)
        (void)tanhe_inventory_add(other, &lines[i]);
    must_write(other, length, "an inventory backwards");
    other = made(&second_memory, settings);
    put_integer(tanhe_inventory_read(other, first_bytes, length));
    must_write(other, length, "an inventory read back");
    other = made(&second_memory, settings);
    for (size_t i = 0; i < row_count; i++) {
        const tanhe_activity *row = &rows_read[i];
        columns.amount.address = &row->amount;
        columns.ncv.address = &row->ncv;
        columns.carbon_content.address = &row->carbon_content;
        columns.oxidation.address = &row->oxidation;
        columns.ef_co2.address = &row->ef_co2;
        columns.ef_ch4.address = &row->ef_ch4;
        columns.ef_n2o.address = &row->ef_n2o;
        columns.u_amount.address = &row->u_amount;
        columns.u_factor.address = &row->u_factor;
        columns.region.address = &row->region;
        columns.year.address = &row->year;
        columns.all_category = row->category;
        columns.all_subject = row->subject;
        columns.all_unit = row->unit;
        put_integer(tanhe_inventory_add_n(other, &own, &columns, 1, work, sizeof work, NULL, &done, &bad));
        put_integer((int64_t)bad);
    }
    must_write(other, length, "an inventory of columns");
}

static void roll_up(const tanhe_inventory_settings *settings) {
    tanhe_inventory *inventory = made(&first_memory, settings);
    size_t needed = 0;
    size_t cells = 0;

    compute_lines(settings);
    for (size_t i = 0; i < line_count; i++) {
        must(tanhe_inventory_add(inventory, &lines[i]) == TANHE_OK, "there is room for every line");
        (void)tanhe_sum_add(&total_of_lines, lines[i].co2e_t);
    }
    put_inventory(inventory);
    put_integer(tanhe_inventory_write(inventory, first_bytes, sizeof first_bytes, &needed));
    put_bytes(first_bytes, needed);
    put_integer(tanhe_inventory_cells(first_bytes, needed, &cells));
    put_integer((int64_t)cells);
    regroup(settings, needed);
}

static void roll_up_in_all_reports(void) {
    tanhe_inventory_settings settings = {0, 0, 0, 0, {0, 0}};

    for (int32_t report = TANHE_GWP_SAR; report <= TANHE_GWP_AR6; report++) {
        settings.gwp = report;
        settings.allow = leaves[(size_t)report % COUNT(leaves)];
        settings.region = TANHE_REGION_HUNAN;
        settings.year = 2020 + report;
        roll_up(&settings);
    }
}

void digest_inventory(const char *name, const char *text, size_t length) {
    section_begin();
    row_count = 0;
    read_rows(text, length);
    roll_up_in_all_reports();
    section_end(name);
}
