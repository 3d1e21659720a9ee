/* SPDX-License-Identifier: MIT */

/* The room land: forests, trees and plots, projects, land, farms. */

#include "digest.h"

#include <math.h> /* NAN; nothing of libm is called */

#include "real.h"

/* ---- inputs ---------------------------------------------------------------------------------------------- */

/* The last is an error: both ends of a range. */
static const int32_t allowed[] = {
    0,
    TANHE_ALLOW_IPCC2006,
    TANHE_ALLOW_IPCC2019,
    TANHE_ALLOW_UNCONFIRMED,
    TANHE_ALLOW_UNCONFIRMED | TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_WIDER_REGION | TANHE_ALLOW_RANGE_LOW,
    TANHE_ALLOW_UNCONFIRMED | TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_IPCC2019 | TANHE_ALLOW_RANGE_HIGH,
    TANHE_ALLOW_ALL_BITS,
};

/* Values of one's own: some that are no use, in a unit of their own or 0. */
static const char land_text[] = "subject,property,variant,value,unit\n"
                                "tree_forest,bef_whole,,1.75,1\n"
                                "masson_pine,bef_whole,,0,1\n"
                                "chinese_fir,bef_above,,1.5,1\n"
                                "chinese_fir,root_shoot,,0.25,1\n"
                                "masson_pine,bef_above,,0,1\n"
                                "masson_pine,root_shoot,,0.25,1\n"
                                "chinese_fir,carbon_fraction,,1.25,tC/t\n"
                                "urban_crown,carbon_gain,,0.02,tC/tree_a\n"
                                "urban_pine,carbon_gain,,0.015625,tC/tree_a\n"
                                "cropland,f_land_use,paddy,1.2,1\n"
                                "hac_soil,soc_reference,,61.5,tC/ha\n"
                                "canal,ef_co2_c,,0.3,tC/ha_a\n"
                                "paper,half_life,,3,a\n"
                                "solidwood,half_life,,0,a\n"
                                "maize,harvest_index,,0,1\n"
                                "wheat,harvest_index,,1.5,1\n"
                                "urea_applied,ef_co2_c,,0.2,tC/ha_a\n";

static tanhe_catalog with_overlay;
static tanhe_catalog without_documents;

static void make_catalogs(void) {
    static tanhe_factor_row rows[COUNT(land_text) / 16];
    static tanhe_table table;
    tanhe_text_error error;
    size_t errors = 0;

    (void)tanhe_catalog_init(&without_documents);
    (void)tanhe_catalog_init(&with_overlay);
    must(tanhe_overlay_read(land_text, TANHE_NUL, rows, COUNT(rows), &table, &error, 1, &errors) == TANHE_OK,
         "the overlay of land and its columns");
    put_integer((int64_t)errors);
    put_integer(tanhe_catalog_add(&with_overlay, &table));
    put_integer(tanhe_catalog_extend(&with_overlay, tanhe_profile_china()));
}

#define CATALOGS ((size_t)5)

static const tanhe_catalog *catalog_of(size_t turn) {
    const tanhe_catalog *catalogs[CATALOGS];

    catalogs[0] = tanhe_profile_china();
    catalogs[1] = &with_overlay;
    catalogs[2] = tanhe_profile_all();
    catalogs[3] = tanhe_profile_ipcc2006();
    catalogs[4] = &without_documents;
    return catalogs[turn % CATALOGS];
}

/* Now and then out of its domain, or so large that a result does not fit. */
static double odd(double value) {
    switch (random_below(200)) {
    case 0:
        return NAN;
    case 1:
        return -value;
    case 2:
        return 0;
    case 3:
        return random_positive(2043, 4);
    default:
        return value;
    }
}

/* One's own of a value that is also published. */
static double own_or_published(double value) {
    return random_below(3) ? NAN : odd(value);
}

/* Of one source; with `mixed`, seldom of another. */
static tanhe_carbon_fraction random_carbon(int mixed) {
    static const tanhe_id sources[] = {TANHE_SOURCE_MEASURED, TANHE_SOURCE_AR_CM};
    tanhe_carbon_fraction fraction;

    memset(&fraction, 0, sizeof fraction);
    fraction.value = odd(random_fraction());
    fraction.source = sources[mixed && random_below(16) == 0];
    return fraction;
}

static int same(double a, double b) {
    return (a != a && b != b) || tanhe_p_bits_of(a) == tanhe_p_bits_of(b);
}

static void reverse(void *columns, size_t count, size_t size) {
    unsigned char *at = (unsigned char *)columns;
    unsigned char kept;

    for (size_t i = 0; i < count / 2; i++) {
        for (size_t j = 0; j < size; j++) {
            kept = at[i * size + j];
            at[i * size + j] = at[(count - 1 - i) * size + j];
            at[(count - 1 - i) * size + j] = kept;
        }
    }
}

static void put_all(const double *values, size_t count) {
    for (size_t i = 0; i < count; i++)
        put(values[i]);
}

static void put_carbon(const tanhe_carbon_fraction *fraction) {
    put(fraction->value);
    put_integer(fraction->source);
}

static void put_number(tanhe_status status, double value) {
    put_integer(status);
    if (status == TANHE_OK)
        put(value);
}

static void put_change(tanhe_status status, const tanhe_carbon_change *change) {
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(change->gain_tc);
    put(change->loss_tc);
    put(change->change_tc);
    put(change->co2_t);
    put(change->sink_co2_t);
    put_carbon(&change->fraction);
    put_integer(change->method);
}

/* ---- forest: what it is made of -------------------------------------------------------------------------- */

static void put_expansions(const tanhe_catalog *catalog, tanhe_id subject, int32_t region, int32_t allow) {
    static const tanhe_id variants[] = {0, TANHE_VARIANT_SUBTROPICAL, -1};
    tanhe_bef_whole whole;
    tanhe_bef_above above;
    tanhe_factor factors[2];
    tanhe_status status = tanhe_bef_whole_find(catalog, subject, region, allow, &whole, factors);

    put_integer(status);
    if (status == TANHE_OK) {
        put(whole.value);
        put_factors(factors, 1);
    }
    for (size_t i = 0; i < COUNT(variants); i++) {
        status = tanhe_bef_above_find(catalog, subject, variants[i], region, allow, &above, factors);
        put_integer(status);
        if (status != TANHE_OK)
            continue;
        put(above.value);
        put(above.root_shoot);
        put_factors(factors, COUNT(factors));
    }
}

static void put_carbon_of(const tanhe_catalog *catalog, tanhe_id source, tanhe_id subject, tanhe_id variant,
                          int32_t region, int32_t allow) {
    tanhe_carbon_fraction fraction;
    tanhe_factor factor;
    tanhe_status status =
        tanhe_carbon_fraction_find(catalog, source, subject, variant, region, allow, &fraction, &factor);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put_carbon(&fraction);
    put_factors(&factor, 1);
}

static void put_made_of(tanhe_id subject) {
    static const int32_t regions[] = {TANHE_REGION_CHINA, 430000, 430321};
    static const tanhe_id sources[] = {0, TANHE_SOURCE_IPCC2006_V4, TANHE_SOURCE_AR_CM,
                                       TANHE_SOURCE_PROVINCIAL_LAND_2011, TANHE_SOURCE_TAOJIANG_2017};
    size_t turn = (size_t)subject;

    for (size_t i = 0; i < COUNT(allowed); i++) {
        for (size_t j = 0; j < CATALOGS; j++) {
            put_expansions(catalog_of(j), subject, regions[(i + j + turn) % COUNT(regions)], allowed[i]);
            put_carbon_of(catalog_of(j), sources[(i + j) % COUNT(sources)], subject, 0,
                          regions[(i + j) % COUNT(regions)], allowed[i]);
        }
    }
    for (tanhe_id variant = TANHE_VARIANT_AGE_TO_20; variant <= TANHE_VARIANT_MOSO_STUMP_5A; variant++) {
        for (size_t i = 0; i < COUNT(sources); i++)
            put_carbon_of(catalog_of(0), sources[i], subject, variant, 430321, allowed[4]);
    }
}

/* Every species and kind of forest, and numbers between that are none. */
static void put_species(void) {
    for (tanhe_id subject = TANHE_TREE_ABIES_PICEA; subject <= TANHE_TREE_MIXED_CONIFER_BROADLEAF; subject++)
        put_made_of(subject);
    for (tanhe_id subject = TANHE_FOREST_TREES; subject <= TANHE_FOREST_URBAN_CROWN; subject++)
        put_made_of(subject);
}

static tanhe_bef_above random_above(void) {
    tanhe_bef_above bef;

    bef.value = odd(random_positive(1023, 1));
    bef.root_shoot = odd(random_fraction());
    return bef;
}

static tanhe_bcef random_bcef(void) {
    tanhe_bcef bcef;

    bcef.value = odd(random_fraction());
    bcef.root_shoot = odd(random_fraction());
    return bcef;
}

static void put_bcef(void) {
    tanhe_bef_above bef = random_above();
    double density = odd(random_fraction());
    tanhe_bcef bcef;
    tanhe_status status = tanhe_bcef_of(density, &bef, &bcef);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(bcef.value);
    put(bcef.root_shoot);
}

/* ---- forest: the provincial guideline -------------------------------------------------------------------- */

static void put_means(void) {
    tanhe_species_volume species[8];
    size_t count = random_below(COUNT(species) + 1);
    double volume = 0;
    double density = 0;
    tanhe_bef_whole bef;
    tanhe_status status;

    for (size_t i = 0; i < count; i++) {
        species[i].volume_m3 = random_below(4) ? odd(random_amount()) : 0;
        species[i].wood_density = odd(random_fraction());
        species[i].bef.value = odd(random_positive(1023, 1));
    }
    status = tanhe_forest_means(count, species, &volume, &density, &bef);
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(volume);
    put(density);
    put(bef.value);
}

static tanhe_area_change random_area_change(void) {
    tanhe_area_change change;

    memset(&change, 0, sizeof change);
    if (random_below(3) == 0)
        return change;
    change.area_before_ha = random_below(8) ? odd(random_amount()) : 0;
    change.area_after_ha = odd(random_amount());
    change.years = odd(random_positive(1023, 4));
    change.biomass_t_per_ha = odd(random_positive(1027, 3));
    return change;
}

static void put_provincial(void) {
    tanhe_forest_provincial_data data;
    tanhe_forest_provincial_result result;
    tanhe_status status;

    memset(&data, 0, sizeof data);
    data.tree_volume_m3 = odd(random_amount());
    data.scattered_volume_m3 = odd(random_amount());
    data.wood_density = odd(random_fraction());
    data.bef.value = odd(random_positive(1023, 1));
    data.total_growth_rate = odd(random_positive(1018, 3));
    data.consumption_rate = odd(random_positive(1018, 3));
    data.fraction = random_carbon(1);
    data.bamboo = random_area_change();
    data.economic = random_area_change();
    data.shrub = random_area_change();
    data.consumption = random_below(20) == 0 ? 0 : 1 + (int32_t)random_below(2);
    status = tanhe_forest_provincial(&data, &result);
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.tree_growth_tc);
    put(result.scattered_growth_tc);
    put(result.consumption_tc);
    put(result.bamboo_tc);
    put(result.economic_tc);
    put(result.shrub_tc);
    put_change(status, &result.total);
    put_integer(result.mortality_in_sink);
}

static tanhe_forest_conversion_data random_conversion(void) {
    tanhe_forest_conversion_data data;

    memset(&data, 0, sizeof data);
    data.area_ha = odd(random_amount());
    data.mean_area_10_years_ha = odd(random_amount());
    data.biomass_before_t_per_ha = odd(random_positive(1028, 3));
    data.biomass_after_t_per_ha = odd(random_positive(1026, 3));
    data.on_site = odd(random_positive(1019, 3));
    data.off_site = odd(random_positive(1019, 3));
    data.decayed = odd(random_positive(1019, 3));
    data.oxidised = odd(random_fraction());
    data.fraction = random_carbon(0);
    data.ch4_c_per_c = odd(random_positive(1016, 2));
    data.n2o_n_per_n = odd(random_positive(1015, 2));
    data.n_per_c = odd(random_positive(1016, 2));
    return data;
}

static void put_conversion(const tanhe_catalog *catalog, int32_t allow) {
    tanhe_forest_conversion_data data = random_conversion();
    tanhe_forest_conversion_result result;
    tanhe_factor factors[8];
    tanhe_status status = tanhe_forest_conversion_values(catalog, allow, &data, factors);

    put_integer(status);
    if (status == TANHE_OK)
        put_factors(factors, COUNT(factors));
    put(data.on_site);
    put(data.off_site);
    put(data.decayed);
    put(data.oxidised);
    put_carbon(&data.fraction);
    put(data.ch4_c_per_c);
    put(data.n2o_n_per_n);
    put(data.n_per_c);
    status = tanhe_forest_conversion(&data, &result);
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.on_site_co2_t);
    put(result.off_site_co2_t);
    put(result.decay_co2_t);
    put(result.co2_t);
    put(result.ch4_t);
    put(result.n2o_t);
    put(result.burnt_on_site_tc);
}

/* ---- forest: IPCC, surveys ------------------------------------------------------------------------------- */

static void put_gain_loss(void) {
    tanhe_forest_gain_loss_data data;
    tanhe_carbon_change change;

    memset(&data, 0, sizeof data);
    data.area_ha = odd(random_amount());
    data.growth_t_per_ha = odd(random_positive(1023, 4));
    data.growth_root_shoot = odd(random_fraction());
    data.fraction = random_carbon(1);
    if (random_below(4)) {
        data.harvest_m3 = odd(random_amount());
        data.fuelwood_m3 = odd(random_amount());
        data.harvest = random_bcef();
    }
    data.fuelwood_t = odd(random_amount());
    data.disturbed_ha = odd(random_amount());
    data.disturbed_t_per_ha = odd(random_positive(1028, 3));
    data.disturbed_fraction = odd(random_fraction());
    put_change(tanhe_forest_gain_loss(&data, &change), &change);
}

static tanhe_forest_stock random_stock(const tanhe_carbon_fraction *fraction, double year) {
    tanhe_forest_stock stock;

    memset(&stock, 0, sizeof stock);
    stock.area_ha = odd(random_amount());
    stock.volume_m3_per_ha = odd(random_positive(1027, 3));
    stock.bcef = random_bcef();
    stock.fraction = random_below(20) ? *fraction : random_carbon(1);
    stock.year = year;
    return stock;
}

static void put_stocks(void) {
    tanhe_carbon_fraction fraction = random_carbon(1);
    double year = odd(random_positive(1033, 1));
    tanhe_forest_stock before = random_stock(&fraction, year);
    tanhe_forest_stock after;
    tanhe_carbon_change change;
    double carbon = 0;
    tanhe_status status;

    year = random_below(4) ? 2048.5 : odd(random_positive(1033, 1));
    after = random_stock(&fraction, year);
    status = tanhe_forest_stock_carbon(&before, &carbon);
    put_number(status, carbon);
    put_change(tanhe_forest_stock_difference(&before, &after, &change), &change);
}

static tanhe_survey random_survey(int32_t first_year) {
    tanhe_survey survey;

    survey.year = first_year + (int32_t)random_below(15);
    survey.definition = random_below(3) ? TANHE_SURVEY_FOREST_STOCK : (int32_t)random_below(5);
    survey.value = survey.definition < TANHE_SURVEY_COVER_FORESTRY ? random_amount() : random_fraction();
    survey.value = random_below(16) ? odd(survey.value) : 0;
    return survey;
}

/* The definition changed in many: TANHE_BREAK. */
static void put_survey(void) {
    tanhe_survey before = random_survey(1996);
    tanhe_survey after = random_survey(2009);
    tanhe_survey_change change;
    tanhe_status status = tanhe_survey_compare(&before, &after, &change);

    put_integer(status);
    if (status != TANHE_OK && status != TANHE_BREAK)
        return;
    put(change.years);
    put(change.change);
    put(change.change_per_year);
    put(change.relative);
    put(change.net_stock_growth);
    put_integer(change.definition_before);
    put_integer(change.definition_after);
    put_integer(change.comparable);
}

static void put_cover(void) {
    double trees = odd(random_amount());
    double bamboo = odd(random_amount());
    double shrub = odd(random_amount());
    double land = random_below(4) ? random_positive(1062, 3) : odd(0);
    double cover = 0;
    tanhe_status status = tanhe_forest_cover(trees, bamboo, shrub, land, &cover);

    put_number(status, cover);
}

void digest_forest(void) {
    section_begin();
    random_begin(14);
    make_catalogs();
    put_species();
    for (size_t i = 0; i < 210; i++)
        put_conversion(catalog_of(i), allowed[i / CATALOGS % COUNT(allowed)]);
    for (int i = 0; i < 300; i++) {
        put_bcef();
        put_means();
        put_provincial();
        put_gain_loss();
        put_stocks();
        put_survey();
        put_cover();
    }
    section_end("forest");
}

/* ---- trees: the equations -------------------------------------------------------------------------------- */

static const tanhe_id tree_sources[] = {0, TANHE_SOURCE_FANG_2001, TANHE_SOURCE_ANHUI_2016,
                                        TANHE_SOURCE_GUANGXI_2017, TANHE_SOURCE_MEASURED};

static double random_dbh(void) {
    return odd(random_positive(1022, 8));
}

static double random_height(void) {
    return odd(random_positive(1023, 5));
}

/* Without the position in the list, which moves with every equation that is added. */
static void put_equation(const tanhe_tree_equation *equation) {
    put(equation->a);
    put(equation->b);
    put(equation->dbh_min_cm);
    put(equation->dbh_max_cm);
    put_integer(equation->species);
    put_integer(equation->source);
    put_integer(equation->part);
    put_integer(equation->form);
    put_integer(equation->region);
    put_integer(equation->grade);
    put_integer(equation->match);
}

static void put_equation_texts(const tanhe_tree_equation *equation) {
    static const size_t sizes[] = {1024, 7, 0};
    char text[1024];

    for (int32_t which = 0; which <= TANHE_TEXT_REMARK + 1; which++) {
        for (size_t i = 0; i < COUNT(sizes); i++) {
            tanhe_status status = tanhe_tree_equation_text(equation, which, text, sizes[i]);
            put_integer(status);
            if (status == TANHE_OK)
                put_text(text);
        }
    }
}

static void put_evaluation(const tanhe_tree_equation *equation, double x1, double x2) {
    double result = 0;
    tanhe_status status = tanhe_tree_evaluate(equation, x1, x2, &result);

    put_number(status, result);
}

static void put_evaluations(const tanhe_tree_equation *equation, int count) {
    int with_height = equation->form == TANHE_EQUATION_D2H;

    put_evaluation(equation, equation->dbh_min_cm, with_height ? 10 : NAN);
    put_evaluation(equation, equation->dbh_max_cm, with_height ? 10 : NAN);
    put_evaluation(equation, 10, with_height ? NAN : 10);
    put_evaluation(equation, 0, with_height ? 10 : NAN);
    for (int i = 0; i < count; i++) {
        double x1 = random_dbh();
        double height = random_height();
        double area = odd(random_amount());
        double volume = random_below(8) ? odd(random_amount()) : 0;
        double biomass = 0;
        tanhe_status status = tanhe_stand_volume_biomass(equation, area, volume, &biomass);
        put_number(status, biomass);
        put_evaluation(equation, x1, with_height ? height : NAN);
    }
}

/* Every published equation. */
static void put_equations(void) {
    tanhe_tree_equation equation;
    size_t index = 0;

    for (; tanhe_tree_equation_at(index, &equation) == TANHE_OK; index++) {
        must(equation.index == (int32_t)index, "the position of an equation in the list");
        put_equation(&equation);
        put_equation_texts(&equation);
        put_evaluations(&equation, 24);
    }
    put_integer((int64_t)index);
    put_integer(tanhe_tree_equation_at(index, &equation));
}

static tanhe_tree_equation own_equation(tanhe_id species, int32_t part, int32_t form) {
    tanhe_tree_equation equation;

    memset(&equation, 0, sizeof equation);
    equation.a = odd(random_positive(1016, 3));
    equation.b = odd(random_positive(1023, 1));
    equation.dbh_min_cm = sometimes(2);
    equation.dbh_max_cm = sometimes(100);
    equation.species = species;
    equation.source = TANHE_SOURCE_MEASURED;
    equation.part = part;
    equation.form = form;
    equation.region = TANHE_REGION_XIANGTAN;
    equation.grade = TANHE_GRADE_A;
    equation.match = TANHE_MATCH_MEASURED;
    equation.index = -1;
    return equation;
}

static void put_found_equations(tanhe_id species) {
    for (int32_t part = 0; part <= TANHE_PART_WHOLE + 1; part++) {
        for (size_t i = 0; i < COUNT(tree_sources); i++) {
            tanhe_tree_equation equation;
            tanhe_status status = tanhe_tree_equation_find(species, part, tree_sources[i], &equation);
            put_integer(status);
            if (status == TANHE_OK)
                put_equation(&equation);
        }
    }
    for (int32_t form = 0; form <= TANHE_EQUATION_STAND_VOLUME + 1; form++) {
        tanhe_tree_equation equation = own_equation(species, TANHE_PART_STEM, form);
        put_evaluations(&equation, 2);
        put_equation_texts(&equation);
    }
}

/* ---- trees: columns -------------------------------------------------------------------------------------- */

#define TREES 600 /* more than the library takes at once */

static tanhe_tree_model models[16];
static size_t model_count;

static void put_biomass(const tanhe_tree_model *model) {
    double dbh = random_dbh();
    double height = random_height();
    tanhe_tree_biomass biomass;
    tanhe_status status = tanhe_tree(model, dbh, height, &biomass);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(biomass.stem_kg);
    put(biomass.branch_kg);
    put(biomass.leaf_kg);
    put(biomass.root_kg);
    put(biomass.above_kg);
    put(biomass.whole_kg);
}

/* Every model that is published. */
static void put_models(tanhe_id species) {
    for (size_t i = 0; i < COUNT(tree_sources); i++) {
        tanhe_tree_model model;
        tanhe_status status = tanhe_tree_model_find(species, tree_sources[i], &model);
        put_integer(status);
        if (status != TANHE_OK)
            continue;
        for (size_t j = 0; j < TANHE_TREE_PARTS; j++)
            put_equation(&model.parts[j]);
        if (tree_sources[i] != 0 && model_count < COUNT(models) - 3)
            models[model_count++] = model;
    }
}

/* Stem and branch by one form, leaf and root by one. */
static void own_model(int32_t above, int32_t below) {
    tanhe_tree_model *model = &models[model_count++];

    for (int32_t part = TANHE_PART_STEM; part <= TANHE_PART_ROOT; part++) {
        model->parts[part - 1] =
            own_equation(TANHE_TREE_POPULUS, part, part <= TANHE_PART_BRANCH ? above : below);
        model->parts[part - 1].a = random_positive(1016, 3);
        model->parts[part - 1].b = random_positive(1023, 1);
        model->parts[part - 1].dbh_min_cm = NAN;
        model->parts[part - 1].dbh_max_cm = 200;
    }
}

typedef struct tree_columns {
    int32_t model[TREES];
    double dbh[TREES], height[TREES];
    double above[TREES], whole[TREES];
    tanhe_status status[TREES];
    size_t count;
    int one_model;
} tree_columns;

static void random_trees(tree_columns *trees) {
    for (size_t i = 0; i < TREES; i++) {
        trees->model[i] = random_below(80) ? (int32_t)random_below((uint32_t)model_count) : -1;
        trees->dbh[i] = random_below(40) ? random_positive(1025, 3) : random_dbh();
        trees->height[i] = random_below(40) ? random_positive(1025, 3) : random_height();
    }
}

static tanhe_status sum_trees(tree_columns *trees, const tanhe_carbon_fraction *fraction,
                              tanhe_tree_total *total) {
    memset(total, 0, sizeof *total);
    return tanhe_tree_n(models, model_count, trees->count, trees->one_model ? NULL : trees->model, trees->dbh,
                        trees->height, fraction, trees->above, trees->whole, trees->status, total);
}

/* A row has the bits of the single tree; the column has the status of the first bad row. */
static void must_be_trees(const tree_columns *trees, tanhe_status status) {
    tanhe_status first = TANHE_OK;

    for (size_t i = 0; i < trees->count; i++) {
        int32_t model = trees->one_model ? 0 : trees->model[i];
        tanhe_tree_biomass biomass;
        biomass.above_kg = NAN;
        biomass.whole_kg = NAN;
        if (model >= 0)
            must(tanhe_tree(&models[model], trees->dbh[i], trees->height[i], &biomass) == trees->status[i],
                 "the status of a row and of one tree");
        must(same(trees->above[i], biomass.above_kg) && same(trees->whole[i], biomass.whole_kg),
             "a row and one tree");
        if (first == TANHE_OK)
            first = trees->status[i];
    }
    must(status == first, "the first bad tree of a column");
}

static int same_totals(const tanhe_tree_total *a, const tanhe_tree_total *b) {
    return same(a->above_t, b->above_t) && same(a->root_t, b->root_t) && same(a->whole_t, b->whole_t) &&
           same(a->carbon_tc, b->carbon_tc) && a->trees == b->trees && a->bad == b->bad;
}

/* Backwards, and backwards in two halves: other rounding errors, if there were any. */
static void must_be_in_any_order(const tree_columns *trees, const tanhe_carbon_fraction *fraction,
                                 const tanhe_tree_total *total) {
    static tree_columns other;
    size_t half = trees->count / 2;
    tanhe_tree_total again;

    other = *trees;
    for (int i = 0; i < 2; i++) {
        size_t count = i == 0 ? trees->count : half;
        reverse(other.model, count, sizeof other.model[0]);
        reverse(other.dbh, count, sizeof other.dbh[0]);
        reverse(other.height, count, sizeof other.height[0]);
        (void)sum_trees(&other, fraction, &again);
        must(same_totals(total, &again), "trees in another order");
    }
    memset(&again, 0, sizeof again);
    (void)tanhe_tree_n(models, model_count, trees->count, trees->one_model ? NULL : trees->model, trees->dbh,
                       trees->height, fraction, NULL, NULL, NULL, &again);
    must(same_totals(total, &again), "trees without the columns of results");
}

static void put_trees(tree_columns *trees, const tanhe_carbon_fraction *fraction) {
    tanhe_tree_total total;
    tanhe_status status = sum_trees(trees, fraction, &total);

    put_integer(status);
    put(total.above_t);
    put(total.root_t);
    put(total.whole_t);
    put(total.carbon_tc);
    put_carbon(&total.fraction);
    put_integer(total.trees);
    put_integer(total.bad);
    put_all(trees->above, trees->count);
    put_all(trees->whole, trees->count);
    for (size_t i = 0; i < trees->count; i++)
        put_integer(trees->status[i]);
    must_be_trees(trees, status);
    must_be_in_any_order(trees, fraction, &total);
}

/* Every tree is alright, and their sum does not fit. */
static void put_too_many_trees(void) {
    tanhe_tree_model model = models[model_count - 1];
    double dbh[8];
    tanhe_tree_total total;

    for (size_t i = 0; i < COUNT(dbh); i++)
        dbh[i] = 10;
    for (size_t i = 0; i < TANHE_TREE_PARTS; i++) {
        model.parts[i].a = 0x1p1020;
        model.parts[i].b = 0;
    }
    put_integer(tanhe_tree_n(&model, 1, COUNT(dbh), NULL, dbh, dbh, NULL, NULL, NULL, NULL, &total));
    put_integer(tanhe_tree_n(&model, 1, COUNT(dbh), NULL, NULL, dbh, NULL, NULL, NULL, NULL, &total));
}

static void put_columns(void) {
    static const size_t counts[] = {0, 1, 2, 3, 7, 8, 15, 16, 31, 33, 64};
    static const tanhe_carbon_fraction fraction = {0.47, TANHE_SOURCE_IPCC2006_V4, 0};
    static tree_columns trees;

    for (size_t i = 0; i < 4 * COUNT(counts); i++) {
        random_trees(&trees);
        trees.count = counts[i / 4];
        trees.one_model = i % 4 == 0;
        put_trees(&trees, i % 2 ? &fraction : NULL);
    }
    trees.count = TREES;
    put_trees(&trees, &fraction);
    put_too_many_trees();
}

/* ---- stands and plots ------------------------------------------------------------------------------------ */

static tanhe_stand random_stand(int mixed) {
    tanhe_stand stand;

    memset(&stand, 0, sizeof stand);
    stand.volume_m3 = odd(random_amount());
    stand.wood_density = odd(random_fraction());
    stand.bef = random_above();
    stand.fraction = random_carbon(mixed);
    return stand;
}

static void put_stands(void) {
    tanhe_stand stands[6];
    size_t count = random_below(COUNT(stands) + 1);
    int alike = random_below(3) == 0;
    tanhe_stand_carbon carbon;
    tanhe_stand_carbon again;
    tanhe_status status;

    for (size_t i = 0; i < count; i++) {
        stands[i] = random_stand(1);
        if (alike)
            stands[i].fraction = stands[0].fraction;
    }
    status = tanhe_stand_mix(count, stands, &carbon);
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(carbon.above_t);
    put(carbon.root_t);
    put(carbon.whole_t);
    put(carbon.carbon_tc);
    put(carbon.stock_co2_t);
    put_carbon(&carbon.fraction);
    reverse(stands, count, sizeof stands[0]);
    must(tanhe_stand_mix(count, stands, &again) == TANHE_OK && same(carbon.above_t, again.above_t) &&
             same(carbon.root_t, again.root_t) && same(carbon.whole_t, again.whole_t) &&
             same(carbon.carbon_tc, again.carbon_tc) && same(carbon.stock_co2_t, again.stock_co2_t) &&
             same(carbon.fraction.value, again.fraction.value),
         "stands in another order");
}

#define PLOTS  200
#define STRATA 4

/* Of one stratum the numbers of the plots are not given. */
static tanhe_status random_estimate(tanhe_plot_estimate *out) {
    static const double confidences[] = {0.5,       0.9,     0.95,          0.99,
                                         0x1p-1074, 0x1p-20, 0x1.fffffep-1, 0x1.fffffffffffffp-1};
    double per_ha[PLOTS];
    double area[STRATA];
    int32_t stratum[PLOTS];
    tanhe_plot_sample sample;
    int wide = random_below(20) == 0;

    memset(&sample, 0, sizeof sample);
    sample.strata = 1 + (int64_t)random_below(STRATA);
    sample.plots = 2 + (int64_t)random_below(random_below(3) ? 40 : PLOTS - 1);
    for (size_t i = 0; i < PLOTS; i++) {
        per_ha[i] = wide ? odd(random_signed(1015, 20)) : random_positive(1029, 1);
        stratum[i] = (int32_t)random_below((uint32_t)sample.strata + (random_below(400) == 0));
    }
    for (size_t i = 0; i < STRATA; i++)
        area[i] = odd(random_positive(1026, 6));
    sample.per_ha.address = per_ha;
    sample.stratum.address = sample.strata == 1 ? NULL : stratum;
    sample.stratum_area_ha.address = area;
    sample.confidence = odd(confidences[random_below(COUNT(confidences))]);
    if (random_below(3) == 0)
        sample.confidence = odd(random_fraction());
    return tanhe_plot_estimate_of(&sample, out);
}

static void put_estimate(tanhe_status status, const tanhe_plot_estimate *estimate) {
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(estimate->mean_per_ha);
    put(estimate->total);
    put(estimate->standard_error);
    put(estimate->t);
    put(estimate->half_width);
    put(estimate->relative_error);
    put(estimate->area_ha);
    put(estimate->confidence);
    put_integer(estimate->degrees_of_freedom);
}

void digest_tree(void) {
    section_begin();
    random_begin(15);
    put_equations();
    model_count = 0;
    for (tanhe_id species = TANHE_TREE_ABIES_PICEA; species <= TANHE_TREE_MIXED_CONIFER_BROADLEAF;
         species++) {
        put_found_equations(species);
        put_models(species);
    }
    own_model(TANHE_EQUATION_D2H, TANHE_EQUATION_D2H);
    own_model(TANHE_EQUATION_D, TANHE_EQUATION_D2H);
    own_model(TANHE_EQUATION_D, TANHE_EQUATION_D);
    put_integer((int64_t)model_count);
    for (size_t i = 0; i < 40 * model_count; i++)
        put_biomass(&models[i % model_count]);
    put_columns();
    for (int i = 0; i < 300; i++) {
        tanhe_plot_estimate estimate;
        tanhe_status status = random_estimate(&estimate);
        put_estimate(status, &estimate);
        put_stands();
    }
    section_end("tree");
}

/* ---- projects -------------------------------------------------------------------------------------------- */

/* The relative error on a limit, between two, or unknown. */
static double random_error(void) {
    static const double limits[] = {0, 0.1, 0.2, 0.3, NAN};

    return random_below(3) ? random_positive(1019, 3) : limits[random_below(COUNT(limits))];
}

static void put_project(const tanhe_catalog *catalog, int32_t edition, int32_t allow) {
    tanhe_project_data data;
    tanhe_project_result result;
    tanhe_status status;

    (void)tanhe_project_init(&data);
    data.project_sink_co2_t = odd(random_signed(1030, 8));
    data.baseline_sink_co2_t = odd(random_signed(1028, 4));
    data.emissions_co2e_t = random_below(2) ? odd(random_positive(1020, 4)) : 0;
    data.leakage_co2_t = odd(random_positive(1020, 4));
    data.relative_error = odd(random_error());
    data.deduction = own_or_published(random_positive(1019, 3));
    if (edition == TANHE_PROJECT_CCER_14_001 || random_below(16) == 0)
        data.buffer = own_or_published(random_positive(1019, 3));
    data.edition = edition;
    status = tanhe_project_reduction(catalog, &data, allow, &result);
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.project_sink_co2_t);
    put(result.deducted_sink_co2_t);
    put(result.net_sink_co2_t);
    put(result.buffer_sink_co2_t);
    put(result.credited_sink_co2_t);
    put(result.deduction);
    put(result.buffer);
    put_factors(&result.deduction_factor, 1);
    put_factors(&result.buffer_factor, 1);
    put_integer(result.edition);
}

#define YEARS 40

static void put_curve(void) {
    double volume[YEARS + 1];
    double stock[YEARS + 1];
    double sink[YEARS];
    size_t years = random_below(YEARS + 1);
    double area = odd(random_amount());
    tanhe_stand stand = random_stand(0);
    double total = 0;
    double again = 0;
    tanhe_status status;

    for (size_t i = 0; i <= YEARS; i++)
        volume[i] = random_below(10) ? random_positive(1027, 4) : odd(random_amount());
    status = tanhe_project_curve(years, volume, area, &stand, stock, sink, &total);
    put_number(status, total);
    if (status != TANHE_OK)
        return;
    put_all(stock, years + 1);
    put_all(sink, years);
    must(tanhe_project_curve(years, volume, area, &stand, NULL, NULL, &again) == TANHE_OK &&
             same(total, again),
         "a project's curve and its total alone");
}

static void put_between(void) {
    tanhe_plot_estimate before;
    tanhe_plot_estimate after;
    tanhe_project_monitored monitored;
    double first = odd(2010 + (double)random_below(8));
    double last = odd(2017 + (double)random_below(8));
    tanhe_status status = random_estimate(&before);

    put_estimate(status, &before);
    if (status != TANHE_OK)
        return;
    status = random_estimate(&after);
    put_estimate(status, &after);
    if (status != TANHE_OK)
        after = before;
    after.half_width = odd(after.half_width);
    if (random_below(8)) /* else mostly of two confidences */
        after.confidence = odd(before.confidence);
    status = tanhe_project_between(&before, first, &after, last, &monitored);
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(monitored.before_stock_co2_t);
    put(monitored.after_stock_co2_t);
    put(monitored.sink_co2_t);
    put(monitored.years);
    put(monitored.yearly_sink_co2_t);
    put(monitored.change_relative_error);
    put(monitored.half_width_co2_t);
}

static void put_shrub(const tanhe_catalog *catalog, int32_t allow) {
    tanhe_shrub_data data;
    tanhe_factor factor;
    double carbon = 0;
    tanhe_status status;

    (void)tanhe_shrub_init(&data);
    data.area_ha = odd(random_amount());
    data.forest_t_per_ha = odd(random_positive(1028, 3));
    data.ratio = own_or_published(random_fraction());
    data.crown_cover = odd(random_fraction());
    data.root_shoot = odd(random_fraction());
    data.fraction = random_carbon(0);
    status = tanhe_shrub_carbon(catalog, &data, allow, &carbon, &factor);
    put_number(status, carbon);
    if (status == TANHE_OK)
        put_factors(&factor, 1);
}

/* ---- bamboo and urban trees ------------------------------------------------------------------------------ */

static void put_bamboo(void) {
    tanhe_bamboo_age ages[5];
    size_t count = random_below(COUNT(ages) + 1);
    double biomass[2] = {0, 0};
    double carbon[2] = {0, 0};
    tanhe_status status;

    memset(ages, 0, sizeof ages);
    for (size_t i = 0; i < count; i++) {
        ages[i].culms_per_ha = odd(random_amount());
        ages[i].culm_kg = odd(random_positive(1026, 2));
        ages[i].fraction = random_carbon(1);
    }
    status = tanhe_bamboo_stand(count, ages, &biomass[0], &carbon[0]);
    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(biomass[0]);
    put(carbon[0]);
    reverse(ages, count, sizeof ages[0]);
    must(tanhe_bamboo_stand(count, ages, &biomass[1], &carbon[1]) == TANHE_OK &&
             same(biomass[0], biomass[1]) && same(carbon[0], carbon[1]),
         "culms in another order");
}

static void put_moso(const tanhe_catalog *catalog, tanhe_id age) {
    tanhe_bamboo_age culms;
    tanhe_factor factors[2];
    tanhe_status status;

    memset(&culms, 0, sizeof culms);
    culms.culms_per_ha = 1250;
    status = tanhe_bamboo_moso(catalog, age, &culms, factors);
    put_integer(status);
    put(culms.culms_per_ha);
    if (status != TANHE_OK)
        return;
    put(culms.culm_kg);
    put_carbon(&culms.fraction);
    put_factors(factors, COUNT(factors));
}

static void put_urban(const tanhe_catalog *catalog, tanhe_id subject, int32_t allow) {
    tanhe_carbon_change change;
    tanhe_factor factor;
    double amount = odd(random_amount());
    tanhe_status status = tanhe_urban_trees(catalog, subject, amount, allow, &change, &factor);

    put_change(status, &change);
    if (status == TANHE_OK)
        put_factors(&factor, 1);
}

void digest_project(void) {
    section_begin();
    random_begin(16);
    for (size_t i = 0; i < CATALOGS * COUNT(allowed); i++) {
        const tanhe_catalog *catalog = catalog_of(i);
        int32_t allow = allowed[i / CATALOGS];
        for (int32_t j = 0; j < 60; j++)
            put_project(catalog, random_below(16) ? 1 + j % TANHE_PROJECT_CCER_14_001 : j / 30 * 4, allow);
        for (int j = 0; j < 8; j++)
            put_shrub(catalog, allow);
        for (tanhe_id subject = TANHE_FOREST_URBAN_CROWN; subject <= TANHE_FOREST_URBAN_PINE + 1; subject++)
            put_urban(catalog, subject, allow);
    }
    for (size_t i = 0; i < CATALOGS; i++) {
        for (tanhe_id age = TANHE_VARIANT_MOSO_1A - 1; age <= TANHE_VARIANT_MOSO_STUMP_5A; age++)
            put_moso(catalog_of(i), age);
    }
    for (int i = 0; i < 200; i++) {
        put_curve();
        put_between();
        put_bamboo();
    }
    section_end("project");
}

/* ---- wetlands and soils ---------------------------------------------------------------------------------- */

static void put_wetland(const tanhe_catalog *catalog, const tanhe_wetland_data *data) {
    tanhe_wetland_result result;
    tanhe_status status = tanhe_wetland(catalog, data, &result);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.co2_t);
    put(result.ch4_t);
    put(result.n2o_t);
    put(result.ch4_co2e_t);
    put(result.n2o_co2e_t);
    put(result.net_co2e_t);
    put_factors(&result.co2_factor, 1);
    put_factors(&result.ch4_factor, 1);
    put_factors(&result.n2o_factor, 1);
    put_factors(&result.ch4_gwp, 1);
    put_factors(&result.n2o_gwp, 1);
    put_integer(result.in_inventory);
    put_integer(result.co2_status);
    put_integer(result.ch4_status);
    put_integer(result.n2o_status);
}

/* Every subject with every variant, as published and with one's own values. */
static void put_wetlands(void) {
    static const tanhe_id variants[] = {0,
                                        TANHE_VARIANT_BOREAL,
                                        TANHE_VARIANT_TEMPERATE,
                                        TANHE_VARIANT_TROPICAL,
                                        TANHE_VARIANT_CONTINUOUS_INUNDATION,
                                        TANHE_VARIANT_INTERMITTENT_INUNDATION,
                                        TANHE_VARIANT_NUTRIENT_POOR,
                                        TANHE_VARIANT_NUTRIENT_RICH,
                                        -1};
    tanhe_wetland_data data;

    (void)tanhe_wetland_init(&data);
    for (data.subject = TANHE_LAND_WETLAND_MANAGED - 1; data.subject <= TANHE_LAND_RESERVOIR;
         data.subject++) {
        for (size_t i = 0; i < COUNT(variants) * COUNT(allowed); i++) {
            data.variant = variants[i / COUNT(allowed)];
            data.allow = allowed[i % COUNT(allowed)];
            data.gwp = TANHE_GWP_SAR + (int32_t)random_below(TANHE_GWP_AR6 + 1);
            data.area_ha = odd(random_amount());
            data.burial_tc_per_ha = NAN;
            data.ch4_kg_per_ha = NAN;
            data.n2o_kg_per_ha = NAN;
            put_wetland(catalog_of(0), &data);
            data.burial_tc_per_ha =
                own_or_published(random_signed(1021, 2)); /* or lost: organic soils only */
            data.ch4_kg_per_ha = own_or_published(random_positive(1029, 3));
            data.n2o_kg_per_ha = own_or_published(random_positive(1023, 4));
            put_wetland(catalog_of(random_below(CATALOGS)), &data);
        }
    }
}

static void put_soil_stock(const tanhe_catalog *catalog, const tanhe_soil_data *data, int32_t allow) {
    tanhe_soil_stock stock;
    tanhe_carbon_change change;
    double before = odd(random_positive(1028, 2));
    double area = odd(random_amount());
    double years = random_below(4) ? TANHE_SOIL_YEARS : odd(random_positive(1023, 5));
    tanhe_status status = tanhe_soil_carbon(catalog, data, allow, &stock);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(stock.soc_tc_per_ha);
    put_factors(stock.factors, COUNT(stock.factors));
    put_change(tanhe_soil_change(before, stock.soc_tc_per_ha, area, years, &change), &change);
}

/* Numbers that are alright, and results that are not. */
static void put_too_much_soil(void) {
    tanhe_soil_data data;
    tanhe_soil_stock stock;
    tanhe_carbon_change change;

    (void)tanhe_soil_init(&data);
    data.reference_tc_per_ha = 0x1p1000;
    data.f_land_use = 0x1p100;
    data.f_management = 1;
    data.f_input = 1;
    put_integer(tanhe_soil_carbon(catalog_of(0), &data, 0, &stock));
    put_integer(tanhe_soil_change(0, 0x1p1000, 0x1p100, TANHE_SOIL_YEARS, &change));
}

/* All four one's own, and no id beside them. */
static tanhe_soil_data own_soil(tanhe_id land) {
    tanhe_soil_data data;

    (void)tanhe_soil_init(&data);
    data.land = land;
    data.climate = TANHE_VARIANT_WARM_TEMPERATE_MOIST;
    data.reference_tc_per_ha = odd(random_positive(1028, 2));
    data.f_land_use = odd(random_fraction());
    data.f_management = odd(random_positive(1023, 1));
    data.f_input = odd(random_positive(1023, 1));
    return data;
}

/* Every variant in every place, the other values one's own; every soil. */
static void put_soil_variants(tanhe_id land, int32_t allow) {
    for (tanhe_id variant = TANHE_VARIANT_LONG_TERM_CULTIVATED - 1; variant <= TANHE_VARIANT_IMPROVED;
         variant++) {
        tanhe_id asked = variant < TANHE_VARIANT_LONG_TERM_CULTIVATED ? 0 : variant;
        for (int place = 0; place < 3; place++) {
            tanhe_soil_data data = own_soil(land);
            tanhe_id *const variants[] = {&data.land_use, &data.management, &data.input};
            double *const values[] = {&data.f_land_use, &data.f_management, &data.f_input};
            *variants[place] = asked;
            *values[place] = NAN;
            put_soil_stock(catalog_of((size_t)place), &data, allow);
        }
    }
    for (tanhe_id soil = TANHE_LAND_SOIL_HAC; soil <= TANHE_LAND_SOIL_WETLAND + 1; soil++) {
        for (size_t i = 0; i < 2 * CATALOGS; i++) {
            tanhe_soil_data data = own_soil(land);
            data.soil = soil;
            data.climate = i % 2 ? TANHE_VARIANT_WARM_TEMPERATE_MOIST : 0;
            data.reference_tc_per_ha = NAN;
            put_soil_stock(catalog_of(i / 2), &data, allow);
        }
    }
}

/* The id of a published value, beside one of one's own mostly none. */
static tanhe_id id_beside(double value, tanhe_id id) {
    return same(value, NAN) || random_below(16) == 0 ? id : 0;
}

/* Every land use, management and input of a land together. */
static void put_soils(tanhe_id land) {
    static const tanhe_id uses[] = {TANHE_VARIANT_LONG_TERM_CULTIVATED, TANHE_VARIANT_PADDY,
                                    TANHE_VARIANT_PERENNIAL, TANHE_VARIANT_SET_ASIDE, 0};
    static const tanhe_id managements[] = {TANHE_VARIANT_FULL_TILLAGE,
                                           TANHE_VARIANT_REDUCED_TILLAGE,
                                           TANHE_VARIANT_NO_TILL,
                                           TANHE_VARIANT_HIGH_GRAZING,
                                           TANHE_VARIANT_SEVERELY_DEGRADED,
                                           TANHE_VARIANT_IMPROVED,
                                           0};
    static const tanhe_id inputs[] = {TANHE_VARIANT_INPUT_LOW, TANHE_VARIANT_INPUT_MEDIUM,
                                      TANHE_VARIANT_INPUT_HIGH, TANHE_VARIANT_INPUT_HIGH_MANURE, 0};
    tanhe_soil_data data;

    (void)tanhe_soil_init(&data);
    data.land = land;
    for (size_t i = 0; i < COUNT(uses) * COUNT(managements) * COUNT(inputs); i++) {
        data.land_use = uses[i % COUNT(uses)];
        data.management = managements[i / COUNT(uses) % COUNT(managements)];
        data.input = inputs[i / COUNT(uses) / COUNT(managements)];
        data.soil = TANHE_LAND_SOIL_HAC + (tanhe_id)random_below(5);
        data.climate = random_below(8) ? TANHE_VARIANT_WARM_TEMPERATE_MOIST : 0;
        data.reference_tc_per_ha = NAN;
        data.f_land_use = NAN;
        data.f_management = NAN;
        data.f_input = NAN;
        put_soil_stock(catalog_of(0), &data, TANHE_ALLOW_IPCC2006 | TANHE_ALLOW_IPCC2019);
        put_soil_stock(catalog_of(0), &data, allowed[i % COUNT(allowed)]);
        data.reference_tc_per_ha = own_or_published(random_positive(1028, 2));
        data.f_land_use = own_or_published(random_fraction());
        data.f_management = own_or_published(random_positive(1023, 1));
        data.f_input = own_or_published(random_positive(1023, 1));
        data.soil = id_beside(data.reference_tc_per_ha, data.soil);
        data.land_use = id_beside(data.f_land_use, data.land_use);
        data.management = id_beside(data.f_management, data.management);
        data.input = id_beside(data.f_input, data.input);
        put_soil_stock(catalog_of(i), &data, allowed[random_below(COUNT(allowed))]);
    }
}

static void put_lime(const tanhe_catalog *catalog, tanhe_id subject, int32_t allow) {
    tanhe_factor factor;
    double mass = odd(random_amount());
    double co2 = 0;
    tanhe_status status = tanhe_soil_lime(catalog, subject, mass, allow, &co2, &factor);

    put_number(status, co2);
    if (status == TANHE_OK)
        put_factors(&factor, 1);
}

/* ---- wood products --------------------------------------------------------------------------------------- */

/* initial + inflows - released, exactly, is the last stock; the gain and the loss are their sums. */
static void must_conserve(size_t years, const double *inflow, const double *released, double initial,
                          double last, const tanhe_carbon_change *change) {
    tanhe_sum gain;
    tanhe_sum loss;
    tanhe_sum left;
    double values[3] = {NAN, NAN, NAN};

    (void)tanhe_sum_init(&gain);
    (void)tanhe_sum_init(&loss);
    (void)tanhe_sum_init(&left);
    (void)tanhe_sum_add(&left, initial);
    (void)tanhe_sum_add_n(&left, years, inflow);
    (void)tanhe_sum_add_n(&gain, years, inflow);
    (void)tanhe_sum_add_n(&loss, years, released);
    for (size_t i = 0; i < years; i++)
        (void)tanhe_sum_add(&left, -released[i]);
    (void)tanhe_sum_value(&left, &values[0]);
    (void)tanhe_sum_value(&gain, &values[1]);
    (void)tanhe_sum_value(&loss, &values[2]);
    must(same(values[0], last), "carbon of wood products, kept and released");
    must(same(values[1], change->gain_tc) && same(values[2], change->loss_tc),
         "what a pool of wood products took up and released");
}

static void put_decay(double rate) {
    double inflow[YEARS];
    double stock[YEARS + 1];
    double released[YEARS];
    size_t years = random_below(YEARS + 1);
    double initial = random_below(3) ? odd(random_amount()) : 0;
    tanhe_carbon_change change;
    tanhe_carbon_change again;
    tanhe_status status;

    for (size_t i = 0; i < YEARS; i++)
        inflow[i] = random_below(5) ? random_amount() : 0;
    if (random_below(10) == 0)
        inflow[years / 2] = odd(random_positive(1, 2046));
    if (random_below(40) == 0) /* two of these are too much */
        inflow[0] = inflow[1] = random_positive(2046, 1);
    status = tanhe_hwp_decay(years, inflow, initial, rate, stock, released, &change);
    put_change(status, &change);
    if (status != TANHE_OK)
        return;
    put_all(stock, years + 1);
    put_all(released, years);
    must_conserve(years, inflow, released, initial, stock[years], &change);
    must(tanhe_hwp_decay(years, inflow, initial, rate, NULL, NULL, &again) == TANHE_OK &&
             same(change.change_tc, again.change_tc) && same(change.co2_t, again.co2_t),
         "wood products without the columns of results");
}

static void put_product(const tanhe_catalog *catalog, tanhe_id product, int32_t allow) {
    tanhe_factor factor;
    double rate = 0;
    tanhe_status status = tanhe_hwp_rate_find(catalog, product, allow, &rate, &factor);

    put_number(status, rate);
    if (status != TANHE_OK)
        return;
    put_factors(&factor, 1);
    put_decay(rate);
}

static void put_products(void) {
    double least = 0;

    put_integer(tanhe_hwp_rate(0x1p-1074, &least));
    put(least);
    for (int i = 0; i < 300; i++) {
        double half_life = odd(random_positive(1020, 10));
        double rate = 0;
        tanhe_status status = tanhe_hwp_rate(half_life, &rate);
        put_number(status, rate);
        put_decay(status == TANHE_OK ? odd(rate) : odd(random_amount()));
    }
}

/* ---- fire ------------------------------------------------------------------------------------------------ */

static void put_fire(const tanhe_catalog *catalog, tanhe_id subject, int32_t allow) {
    tanhe_fire_result result;
    double area = odd(random_amount());
    double fuel = odd(random_positive(1024, 5));
    double combustion = odd(random_fraction());
    tanhe_status status = tanhe_fire(catalog, subject, area, fuel, combustion, allow, &result);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.burnt_t);
    put(result.co2_t);
    put(result.co2_bio_t);
    put(result.co_t);
    put(result.ch4_t);
    put(result.n2o_t);
    put_factors(result.factors, COUNT(result.factors));
    put_integer(result.co_status);
}

void digest_land(void) {
    section_begin();
    random_begin(17);
    put_wetlands();
    put_soils(TANHE_LAND_CROPLAND);
    put_soils(TANHE_LAND_GRASSLAND);
    for (size_t i = 0; i < COUNT(allowed); i++) {
        put_soil_variants(TANHE_LAND_CROPLAND, allowed[i]);
        put_soil_variants(TANHE_LAND_GRASSLAND, allowed[i]);
    }
    put_too_much_soil();
    put_products();
    for (size_t i = 0; i < CATALOGS * COUNT(allowed); i++) {
        const tanhe_catalog *catalog = catalog_of(i);
        int32_t allow = allowed[i / CATALOGS];
        for (tanhe_id subject = TANHE_FARM_LIMESTONE; subject <= TANHE_FARM_UREA + 1; subject++)
            put_lime(catalog, subject, allow);
        for (tanhe_id product = TANHE_LAND_SAWNWOOD; product <= TANHE_LAND_ROUNDWOOD; product++)
            put_product(catalog, product, allow);
        for (tanhe_id subject = TANHE_LAND_BURN_CROP_RESIDUE; subject <= TANHE_LAND_BURN_SAVANNA + 1;
             subject++)
            put_fire(catalog, subject, allow);
    }
    section_end("land");
}

/* ---- rice ------------------------------------------------------------------------------------------------ */

static void put_season(const tanhe_catalog *catalog, tanhe_id season, tanhe_id zone, int32_t allow) {
    tanhe_rice_season_result result;
    double area = odd(random_amount());
    tanhe_status status = tanhe_rice_season(catalog, season, zone, area, allow, &result);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.ch4_t);
    put_factors(&result.factor, 1);
}

static void put_seasons(void) {
    for (tanhe_id season = TANHE_FARM_RICE_SINGLE; season <= TANHE_FARM_RICE; season++) {
        for (tanhe_id zone = TANHE_VARIANT_RICE_NORTH; zone <= TANHE_VARIANT_RICE_EAST_ASIA; zone++) {
            for (size_t i = 0; i < COUNT(allowed); i++) {
                put_season(catalog_of(0), season, zone, allowed[i]);
                put_season(catalog_of(i), season, zone, allowed[i]);
            }
        }
    }
}

static void put_rice(const tanhe_catalog *catalog, const tanhe_rice_data *data) {
    tanhe_rice_result result;
    tanhe_status status = tanhe_rice(catalog, data, &result);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.ch4_t);
    put(result.ef_kg_per_ha_day);
    put(result.sf_organic);
    put(result.days);
    put_factors(result.factors, TANHE_RICE_FACTORS);
    put_factors(result.organic_factors, TANHE_RICE_ORGANICS);
}

/* One kind of organic matter, the others now and then. */
static void add_organics(tanhe_rice_data *data, tanhe_id first) {
    for (size_t i = 0; i < TANHE_RICE_ORGANICS; i++) {
        tanhe_id organic = i == 0 ? first : TANHE_VARIANT_ORGANIC_STRAW_SHORT + (tanhe_id)random_below(5);
        int none = i > 0 && random_below(2);
        data->organic[i] = none ? 0 : organic;
        data->organic_t_per_ha[i] = none ? 0 : odd(random_positive(1022, 4));
    }
}

/* A regime by its variant, or by one's own factor where that is 0. */
static double own_scaling(tanhe_id variant) {
    double own_factor = odd(random_fraction());

    return variant == 0 || random_below(50) == 0 ? own_factor : NAN;
}

/* Every water regime before every preseason; every region and kind of organic matter with some of them. */
static void put_fields(int32_t allow) {
    tanhe_rice_data data;
    size_t turn = 0;

    (void)tanhe_rice_init(&data);
    data.allow = allow;
    for (tanhe_id water = TANHE_VARIANT_WATER_CONTINUOUS - 1; water <= TANHE_VARIANT_WATER_RAINFED_ALL + 1;
         water++) {
        for (tanhe_id preseason = TANHE_VARIANT_PRESEASON_SHORT - 1;
             preseason <= TANHE_VARIANT_PRESEASON_ALL + 1; preseason++) {
            data.water = water < TANHE_VARIANT_WATER_CONTINUOUS ? 0 : water;
            data.preseason = preseason < TANHE_VARIANT_PRESEASON_SHORT ? 0 : preseason;
            data.area_ha = odd(random_amount());
            data.days = random_below(4) ? odd(random_positive(1029, 1)) : NAN;
            data.baseline_kg_per_ha_day = own_or_published(random_positive(1023, 1));
            data.sf_water = own_scaling(data.water);
            data.sf_preseason = own_scaling(data.preseason);
            data.place = turn % 4 == 0 ? 0 : TANHE_VARIANT_RICE_EAST_ASIA + (tanhe_id)(turn % 4 - 1);
            if (random_below(20) == 0)
                data.place = TANHE_VARIANT_RICE_CENTRAL_SOUTH;
            add_organics(&data, TANHE_VARIANT_ORGANIC_STRAW_SHORT + (tanhe_id)(turn % 5));
            put_rice(catalog_of(0), &data);
            put_rice(catalog_of(turn), &data);
            turn++;
        }
    }
}

/* ---- nitrogen -------------------------------------------------------------------------------------------- */

static tanhe_soil_n_data random_nitrogen(tanhe_id zone, int32_t allow) {
    tanhe_soil_n_data data;

    (void)tanhe_soil_n_init(&data);
    data.synthetic_t = random_below(8) ? odd(random_amount()) : 0;
    data.organic_t = odd(random_amount());
    data.residue_t = odd(random_amount());
    data.pasture_t = random_below(2) ? odd(random_amount()) : 0;
    data.excreted_t = random_below(4) ? NAN : odd(random_amount());
    data.rice_share = random_below(2) ? odd(random_fraction()) : 0;
    data.volatilised_synthetic = zone ? odd(random_fraction()) : own_or_published(random_fraction());
    data.volatilised_organic = zone ? odd(random_fraction()) : own_or_published(random_fraction());
    data.leached = zone ? odd(random_fraction()) : own_or_published(random_fraction());
    data.ef_direct = own_or_published(random_positive(1016, 2));
    data.ef_rice = own_or_published(random_positive(1014, 2));
    data.ef_pasture = own_or_published(random_positive(1017, 2));
    data.ef_deposited = own_or_published(random_positive(1016, 2));
    data.ef_leached = own_or_published(random_positive(1015, 2));
    data.zone = zone;
    data.allow = allow;
    return data;
}

static void put_nitrogen(const tanhe_catalog *catalog, tanhe_id zone, int32_t allow) {
    tanhe_soil_n_data data = random_nitrogen(zone, allow);
    tanhe_soil_n_result result;
    tanhe_status status = tanhe_soil_n2o(catalog, &data, &result);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.direct_n2o_t);
    put(result.deposited_n2o_t);
    put(result.leached_n2o_t);
    put(result.n2o_t);
    put(result.volatilised_tn);
    put(result.leached_tn);
    put_factors(result.factors, TANHE_SOIL_N_FACTORS);
}

static void put_zones(int32_t allow) {
    for (tanhe_id zone = TANHE_VARIANT_N2O_ZONE_1 - 1; zone <= TANHE_VARIANT_N2O_ZONE_6 + 1; zone++) {
        for (size_t i = 0; i < 2 * CATALOGS; i++) {
            put_nitrogen(catalog_of(i), 0, allow);
            put_nitrogen(catalog_of(0), zone, allow);
            put_nitrogen(catalog_of(i), zone, allow);
        }
    }
}

static void put_crop(const tanhe_catalog *catalog, const tanhe_crop_data *data) {
    tanhe_factor factors[4];
    double nitrogen = 0;
    tanhe_status status = tanhe_crop_residue_n(catalog, data, &nitrogen, factors);

    put_number(status, nitrogen);
    if (status == TANHE_OK)
        put_factors(factors, COUNT(factors));
}

static void put_crops(int32_t allow) {
    tanhe_crop_data data;

    (void)tanhe_crop_init(&data);
    data.allow = allow;
    for (data.crop = TANHE_FARM_RICE_LATE; data.crop <= TANHE_FARM_TOBACCO + 1; data.crop++) {
        for (size_t i = 0; i < CATALOGS; i++) {
            data.yield_t = odd(random_amount());
            data.returned = odd(random_fraction());
            data.dry_ratio = NAN;
            data.n_straw = NAN;
            data.harvest_index = NAN;
            data.root_shoot = NAN;
            put_crop(catalog_of(i), &data);
            data.dry_ratio = sometimes(odd(random_fraction()));
            data.n_straw = sometimes(odd(random_positive(1015, 2)));
            data.harvest_index = sometimes(odd(random_fraction()));
            data.root_shoot = sometimes(odd(random_positive(1020, 2)));
            put_crop(catalog_of(i), &data);
        }
    }
}

/* ---- livestock ------------------------------------------------------------------------------------------- */

static const tanhe_id feedings[] = {0,
                                    TANHE_VARIANT_INTENSIVE,
                                    TANHE_VARIANT_HOUSEHOLD_FED,
                                    TANHE_VARIANT_GRAZING,
                                    TANHE_VARIANT_HIGH_PRODUCTIVITY,
                                    TANHE_VARIANT_LOW_PRODUCTIVITY};

static const tanhe_id manures[] = {0,
                                   TANHE_VARIANT_MANURE_CENTRAL_SOUTH,
                                   TANHE_VARIANT_COOL,
                                   TANHE_VARIANT_TEMPERATE,
                                   TANHE_VARIANT_WARM,
                                   TANHE_VARIANT_TEMPERATURE_15,
                                   TANHE_VARIANT_TEMPERATURE_16,
                                   TANHE_VARIANT_TEMPERATURE_17,
                                   TANHE_VARIANT_TEMPERATURE_18,
                                   TANHE_VARIANT_TEMPERATURE_19,
                                   TANHE_VARIANT_TEMPERATURE_20,
                                   TANHE_VARIANT_RICE_CENTRAL_SOUTH};

static void put_herd(const tanhe_catalog *catalog, const tanhe_livestock_data *data) {
    tanhe_livestock_result result;
    tanhe_status status = tanhe_livestock(catalog, data, &result);

    put_integer(status);
    if (status != TANHE_OK)
        return;
    put(result.enteric_ch4_t);
    put(result.manure_ch4_t);
    put(result.manure_n2o_t);
    put_factors(result.factors, COUNT(result.factors));
    put_integer(result.enteric_status);
    put_integer(result.manure_ch4_status);
    put_integer(result.manure_n2o_status);
}

/* Every feeding and every manure of every animal. */
static void put_herds(int32_t allow) {
    tanhe_livestock_data data;

    (void)tanhe_livestock_init(&data);
    data.allow = allow;
    for (data.animal = TANHE_FARM_DAIRY; data.animal <= TANHE_FARM_POULTRY + 1; data.animal++) {
        for (size_t i = 0; i < COUNT(manures); i++) {
            data.enteric = feedings[i % COUNT(feedings)];
            data.manure = manures[i];
            data.head = odd(random_amount());
            data.enteric_kg = NAN;
            data.manure_ch4_kg = NAN;
            data.manure_n2o_kg = NAN;
            put_herd(catalog_of(0), &data);
            data.enteric_kg = own_or_published(random_positive(1023, 6));
            data.manure_ch4_kg = own_or_published(random_positive(1020, 6));
            data.manure_n2o_kg = own_or_published(random_positive(1019, 4));
            put_herd(catalog_of(i), &data);
        }
    }
}

static void put_temperature(double degc) {
    tanhe_id variant = 0;
    tanhe_status status = tanhe_manure_temperature(degc, &variant);

    put_integer(status);
    if (status == TANHE_OK)
        put_integer(variant);
}

static void put_temperatures(void) {
    static const double limits[] = {
        14.5, 0x1.cffffffffffffp+3, 17.4, 17.5, 20.5, 0x1.47fffffffffffp+4, 0x1p-1074, -1, NAN};

    for (size_t i = 0; i < COUNT(limits); i++)
        put_temperature(limits[i]);
    for (int i = 0; i < 200; i++) {
        double produced = odd(random_amount());
        double days = random_below(4) ? (double)random_below(370) : odd(random_positive(1023, 9));
        double head = 0;
        tanhe_status status = tanhe_livestock_mean(produced, days, &head);
        put_number(status, head);
        put_temperature(random_positive(1026, 2));
    }
    for (int i = 0; i < 120; i++)
        put_temperature(14 + i * 0.0625);
}

void digest_farm(void) {
    section_begin();
    random_begin(18);
    put_seasons();
    for (size_t i = 0; i < COUNT(allowed); i++) {
        put_fields(allowed[i]);
        put_zones(allowed[i]);
        put_crops(allowed[i]);
        put_herds(allowed[i]);
    }
    put_temperatures();
    section_end("farm");
}
