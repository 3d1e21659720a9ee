/* SPDX-License-Identifier: MIT */

/* Biomass of trees by diameter and height, and of stands by volume. */

#include <math.h> /* NAN; nothing of libm is called */
#include <string.h>

#include "tanhe/land.h"
#include "tanhe/sum.h"
#include "carbon.h"
#include "text.h"
#include "tree.h"

/* ---- published equations ----------------------------------------------------------------------------------------- */

static tanhe_tree_equation tree_equation_at(size_t index) {
    static const int32_t match_of_grade[] = {0, 0, 0, TANHE_MATCH_SINGLE_SOURCED, TANHE_MATCH_UNCONFIRMED};
    size_t count = 0;
    const tanhe_p_tree_row *row = &tanhe_p_tree_rows(&count)[index];
    tanhe_tree_equation e;
    memset(&e, 0, sizeof(e));
    e.a = row->a;
    e.b = row->b;
    e.dbh_min_cm = row->dbh_min_cm;
    e.dbh_max_cm = row->dbh_max_cm;
    e.species = row->species;
    e.source = row->source;
    e.part = row->part;
    e.form = row->form;
    e.region = row->region;
    e.grade = row->grade;
    e.match = match_of_grade[row->grade];
    e.index = (int32_t)index;
    return e;
}

tanhe_status tanhe_tree_equation_at(size_t index, tanhe_tree_equation *out) {
    size_t count = 0;
    (void)tanhe_p_tree_rows(&count);
    if (out == NULL)
        return TANHE_EARG;
    if (index >= count)
        return TANHE_END;
    *out = tree_equation_at(index);
    return TANHE_OK;
}

/* The next equation from `from` on of this species and part and, unless it is 0, this source; `count` for none. */
static size_t tree_next(size_t from, tanhe_id species, int32_t part, tanhe_id source) {
    size_t count = 0;
    const tanhe_p_tree_row *rows = tanhe_p_tree_rows(&count);
    while (from < count && (rows[from].species != species || rows[from].part != part ||
                            (source != 0 && rows[from].source != source)))
        from++;
    return from;
}

tanhe_status tanhe_tree_equation_find(tanhe_id species, int32_t part, tanhe_id source,
                                      tanhe_tree_equation *out) {
    size_t count = 0;
    (void)tanhe_p_tree_rows(&count);
    if (out == NULL || species <= 0 || source < 0 || part < TANHE_PART_STEM || part > TANHE_PART_WHOLE)
        return TANHE_EARG;
    size_t found = tree_next(0, species, part, source);
    if (found == count)
        return TANHE_ENOTFOUND;
    if (tree_next(found + 1, species, part, source) != count)
        return TANHE_ECHOICE;
    *out = tree_equation_at(found);
    return TANHE_OK;
}

/* The four equations of one source: 1 when it has them all. */
static int tree_model_of(tanhe_id species, tanhe_id source, tanhe_tree_model *model) {
    for (int32_t i = 0; i < TANHE_TREE_PARTS; i++) {
        if (tanhe_tree_equation_find(species, TANHE_PART_STEM + i, source, &model->parts[i]) != TANHE_OK)
            return 0;
    }
    return 1;
}

tanhe_status tanhe_tree_model_find(tanhe_id species, tanhe_id source, tanhe_tree_model *out) {
    size_t count = 0;
    const tanhe_p_tree_row *rows = tanhe_p_tree_rows(&count);
    int32_t models = 0;
    tanhe_tree_model model;
    if (out == NULL || species <= 0 || source < 0)
        return TANHE_EARG;
    for (size_t i = tree_next(0, species, TANHE_PART_ROOT, source); i < count;
         i = tree_next(i + 1, species, TANHE_PART_ROOT, source)) {
        tanhe_tree_model next;
        if (tree_model_of(species, rows[i].source, &next)) {
            model = next;
            models++;
        }
    }
    if (models > 1)           /* not yet: no species has two complete sources so far. GCOVR_EXCL_BR_LINE */
        return TANHE_ECHOICE; /* not yet, as said above. GCOVR_EXCL_LINE */
    if (models == 0)
        return TANHE_ENOTFOUND;
    *out = model;
    return TANHE_OK;
}

/* The row of a published equation; NULL when it is none. */
static const tanhe_p_tree_row *tree_row_of(const tanhe_tree_equation *equation) {
    size_t count = 0;
    const tanhe_p_tree_row *rows = tanhe_p_tree_rows(&count);
    if ((size_t)equation->index >= count) /* a negative one is, too */
        return NULL;
    const tanhe_p_tree_row *row = &rows[equation->index];
    int same =
        row->species == equation->species && row->source == equation->source && row->part == equation->part;
    return same ? row : NULL;
}

static void tree_source_title(tanhe_p_writer *writer, tanhe_id source) {
    tanhe_p_writer_text(writer, tanhe_name(TANHE_NAME_SOURCE, source, TANHE_CHINESE));
    tanhe_p_writer_text(writer, " / ");
    tanhe_p_writer_text(writer, tanhe_name(TANHE_NAME_SOURCE, source, TANHE_ENGLISH));
}

tanhe_status tanhe_tree_equation_text(const tanhe_tree_equation *equation, int32_t which, char *buffer,
                                      size_t size) {
    if (equation == NULL || buffer == NULL || size == 0 || which < TANHE_TEXT_SOURCE_KEY ||
        which > TANHE_TEXT_REMARK)
        return TANHE_EARG;
    int own = equation->source == TANHE_SOURCE_MEASURED;
    const tanhe_p_tree_row *row = own ? NULL : tree_row_of(equation);
    tanhe_p_writer writer;
    if (row == NULL && !own)
        return TANHE_EARG;
    tanhe_p_writer_begin(&writer, buffer, size);
    if (which == TANHE_TEXT_SOURCE_KEY)
        tanhe_p_writer_text(&writer, tanhe_name(TANHE_NAME_SOURCE, equation->source, TANHE_KEY));
    else if (which == TANHE_TEXT_SOURCE)
        tree_source_title(&writer, equation->source);
    else if (row != NULL)
        tanhe_p_writer_text(&writer, which == TANHE_TEXT_LOCATOR ? row->locator : row->remark);
    tanhe_p_writer_end(&writer);
    return TANHE_OK;
}

/* ---- one equation ------------------------------------------------------------------------------------------------ */

static int tree_is_size(double value) {
    return tanhe_p_is_number(value) && value > 0;
}

static int tree_is_equation(const tanhe_tree_equation *e) {
    return tree_is_size(e->a) && tanhe_p_is_number(e->b) && e->part >= TANHE_PART_STEM &&
           e->part <= TANHE_PART_WHOLE && e->form >= TANHE_EQUATION_D2H &&
           e->form <= TANHE_EQUATION_STAND_VOLUME && e->reserved[0] == 0 && e->reserved[1] == 0;
}

/* Biomass of each of n equations of D and H, of one tree. The logarithm of D^2 H is found once for all that need it. */
static tanhe_status tree_powers(const tanhe_tree_equation *equations, int32_t n, double dbh_cm,
                                double height_m, double *kg) {
    double exponents[TANHE_TREE_PARTS];
    int32_t by_height = 0;
    for (int32_t i = 0; i < n; i++) {
        exponents[i] = equations[i].b;
        by_height += equations[i].form == TANHE_EQUATION_D2H;
    }
    if (!tree_is_size(dbh_cm) || (by_height > 0 && !tree_is_size(height_m)))
        return TANHE_EARG;
    for (int32_t i = 0; i < n; i++) {
        if (dbh_cm < equations[i].dbh_min_cm || dbh_cm > equations[i].dbh_max_cm)
            return TANHE_ESTATE;
    }
    double volume = by_height > 0 ? dbh_cm * dbh_cm * height_m : dbh_cm;
    if (!tanhe_p_is_number(volume) || volume == 0) /* 0 only by underflow */
        return TANHE_ERANGE;
    if (by_height == 0 || by_height == n) {
        tanhe_p_powers(volume, n, exponents, kg);
    } else {
        for (int32_t i = 0; i < n; i++)
            tanhe_p_powers(equations[i].form == TANHE_EQUATION_D2H ? volume : dbh_cm, 1, &exponents[i],
                           &kg[i]);
    }
    for (int32_t i = 0; i < n; i++) {
        kg[i] *= equations[i].a;
        if (!tanhe_p_is_number(kg[i]))
            return TANHE_ERANGE;
    }
    return TANHE_OK;
}

/* B = a V + b area; a line with a negative b says nothing of the least volumes. */
static tanhe_status tree_stand(const tanhe_tree_equation *equation, double area_ha, double volume_m3,
                               double *biomass_t) {
    if (!tree_is_equation(equation) || equation->form != TANHE_EQUATION_STAND_VOLUME ||
        !tree_is_size(area_ha) || !tanhe_p_is_amount(volume_m3))
        return TANHE_EARG;
    double biomass = equation->a * volume_m3 + equation->b * area_ha;
    if (!tanhe_p_is_number(biomass))
        return TANHE_ERANGE;
    if (biomass < 0)
        return TANHE_EARG;
    *biomass_t = biomass;
    return TANHE_OK;
}

tanhe_status tanhe_tree_evaluate(const tanhe_tree_equation *equation, double x1, double x2, double *result) {
    double kg = 0;
    if (equation == NULL || result == NULL || !tree_is_equation(equation) ||
        (equation->form != TANHE_EQUATION_D2H && !tanhe_p_is_nan(x2)))
        return TANHE_EARG;
    if (equation->form == TANHE_EQUATION_STAND_VOLUME)
        return tree_stand(equation, 1, x1, result);
    tanhe_status status = tree_powers(equation, 1, x1, x2, &kg);
    if (status == TANHE_OK)
        *result = kg;
    return status;
}

tanhe_status tanhe_stand_volume_biomass(const tanhe_tree_equation *equation, double area_ha, double volume_m3,
                                        double *biomass_t) {
    if (equation == NULL || biomass_t == NULL)
        return TANHE_EARG;
    return tree_stand(equation, area_ha, volume_m3, biomass_t);
}

/* ---- trees ------------------------------------------------------------------------------------------------------- */

static int tree_is_model(const tanhe_tree_model *model) {
    for (int32_t i = 0; i < TANHE_TREE_PARTS; i++) {
        const tanhe_tree_equation *e = &model->parts[i];
        if (!tree_is_equation(e) || e->part != TANHE_PART_STEM + i || e->form == TANHE_EQUATION_STAND_VOLUME)
            return 0;
    }
    return 1;
}

static tanhe_status tree_biomass_of(const tanhe_tree_model *model, double dbh_cm, double height_m,
                                    tanhe_tree_biomass *out) {
    double kg[TANHE_TREE_PARTS];
    tanhe_status status = tree_powers(model->parts, TANHE_TREE_PARTS, dbh_cm, height_m, kg);
    if (status != TANHE_OK)
        return status;
    out->stem_kg = kg[0];
    out->branch_kg = kg[1];
    out->leaf_kg = kg[2];
    out->root_kg = kg[3];
    out->above_kg = kg[0] + kg[1] + kg[2];
    out->whole_kg = out->above_kg + kg[3];
    return tanhe_p_is_number(out->whole_kg) ? TANHE_OK : TANHE_ERANGE;
}

tanhe_status tanhe_tree(const tanhe_tree_model *model, double dbh_cm, double height_m,
                        tanhe_tree_biomass *out) {
    tanhe_tree_biomass biomass;
    if (model == NULL || out == NULL || !tree_is_model(model))
        return TANHE_EARG;
    tanhe_status status = tree_biomass_of(model, dbh_cm, height_m, &biomass);
    if (status == TANHE_OK)
        *out = biomass;
    return status;
}

#define TREE_BLOCK  512
#define TREE_TOTALS 3 /* above ground, root, whole */

typedef struct tree_run {
    tanhe_sum sums[TREE_TOTALS];
    size_t waiting; /* trees in `block`, not yet in the sums */
    double block[TREE_TOTALS][TREE_BLOCK];
} tree_run;

static void tree_block_to_sums(tree_run *r) {
    for (int i = 0; i < TREE_TOTALS; i++)
        (void)tanhe_sum_add_n(&r->sums[i], r->waiting, r->block[i]);
    r->waiting = 0;
}

static void tree_to_block(tree_run *r, const tanhe_tree_biomass *biomass) {
    r->block[0][r->waiting] = biomass->above_kg;
    r->block[1][r->waiting] = biomass->root_kg;
    r->block[2][r->waiting] = biomass->whole_kg;
    if (++r->waiting == TREE_BLOCK)
        tree_block_to_sums(r);
}

static tanhe_status tree_totals(tree_run *r, const tanhe_carbon_fraction *fraction, tanhe_tree_total *total) {
    double *const totals[TREE_TOTALS] = {&total->above_t, &total->root_t, &total->whole_t};
    tree_block_to_sums(r);
    for (int i = 0; i < TREE_TOTALS; i++) {
        tanhe_status status = tanhe_sum_value(&r->sums[i], totals[i]);
        if (status != TANHE_OK)
            return status;
        *totals[i] /= 1000;
    }
    total->fraction = fraction != NULL ? *fraction : tanhe_p_no_fraction();
    total->carbon_tc = total->whole_t * total->fraction.value;
    return TANHE_OK;
}

static int tree_are_models(const tanhe_tree_model *models, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (!tree_is_model(&models[i]))
            return 0;
    }
    return count > 0;
}

/* One tree of many: into the totals, where it is good. */
static tanhe_status tree_row(tree_run *r, const tanhe_tree_model *model, double dbh_cm, double height_m,
                             double *above_kg, double *whole_kg) {
    tanhe_tree_biomass biomass;
    tanhe_status status = model != NULL ? tree_biomass_of(model, dbh_cm, height_m, &biomass) : TANHE_EARG;
    if (status == TANHE_OK)
        tree_to_block(r, &biomass);
    if (above_kg != NULL)
        *above_kg = status == TANHE_OK ? biomass.above_kg : NAN;
    if (whole_kg != NULL)
        *whole_kg = status == TANHE_OK ? biomass.whole_kg : NAN;
    return status;
}

tanhe_status tanhe_tree_n(const tanhe_tree_model *models, size_t model_count, size_t n, const int32_t *model,
                          const double *dbh_cm, const double *height_m, const tanhe_carbon_fraction *fraction,
                          double *above_kg, double *whole_kg, tanhe_status *row_status,
                          tanhe_tree_total *out) {
    tree_run r;
    tanhe_tree_total total;
    tanhe_status bad = TANHE_OK;
    if (models == NULL || out == NULL || (n > 0 && (dbh_cm == NULL || height_m == NULL)) ||
        (fraction != NULL && !tanhe_p_fraction_is_valid(fraction)) || !tree_are_models(models, model_count))
        return TANHE_EARG;
    memset(&total, 0, sizeof(total));
    r.waiting = 0;
    for (int i = 0; i < TREE_TOTALS; i++)
        (void)tanhe_sum_init(&r.sums[i]);
    for (size_t i = 0; i < n; i++) {
        int32_t kind = model != NULL ? model[i] : 0;
        int known = kind >= 0 && (size_t)kind < model_count;
        tanhe_status status =
            tree_row(&r, known ? &models[kind] : NULL, dbh_cm[i], height_m[i],
                     above_kg != NULL ? &above_kg[i] : NULL, whole_kg != NULL ? &whole_kg[i] : NULL);
        bad = bad == TANHE_OK ? status : bad;
        total.bad += status != TANHE_OK;
        if (row_status != NULL)
            row_status[i] = status;
    }
    total.trees = (int64_t)n - total.bad;
    tanhe_status status = tree_totals(&r, fraction, &total);
    if (status != TANHE_OK)
        return status;
    *out = total;
    return bad;
}
