/* SPDX-License-Identifier: MIT */
/* Trees: the published equations, one equation, one tree, many trees. */

#include "tanhe/land.h"

#include <float.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

#include "greatest.h"
#include "results.h"

#include "real.h"
#include "tanhe/sum.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define FIR    TANHE_TREE_CUNNINGHAMIA
#define PINE   TANHE_TREE_PINUS_MASSONIANA
#define ANHUI  TANHE_SOURCE_ANHUI_2016
#define FANG   TANHE_SOURCE_FANG_2001
#define OWN    TANHE_SOURCE_MEASURED
#define STATES 4096

/* A coefficient is rounded before it is used: of an exponent that moves the result by some steps. */
#define ASSERT_KG(expected, got) ASSERT_IN_RANGE(expected, got, 12 * DBL_EPSILON * (expected))

static tanhe_tree_equation own_equation(int32_t part, int32_t form, double a, double b) {
    tanhe_tree_equation e = {a, b, NAN, NAN, FIR, OWN, part, form, 430000, 0, 0, -1, {0, 0}};

    return e;
}

/* stem 0.5 x, branch 0.25 x, leaf 0.125 x, root 0.375 x with x = D^2 H: exact */
static tanhe_tree_model plain_model(void) {
    tanhe_tree_model m;

    m.parts[0] = own_equation(TANHE_PART_STEM, TANHE_EQUATION_D2H, 0.5, 1);
    m.parts[1] = own_equation(TANHE_PART_BRANCH, TANHE_EQUATION_D2H, 0.25, 1);
    m.parts[2] = own_equation(TANHE_PART_LEAF, TANHE_EQUATION_D2H, 0.125, 1);
    m.parts[3] = own_equation(TANHE_PART_ROOT, TANHE_EQUATION_D2H, 0.375, 1);
    return m;
}

static tanhe_tree_model published_model(tanhe_id species) {
    tanhe_tree_model m;

    memset(&m, 0, sizeof m);
    (void)tanhe_tree_model_find(species, 0, &m);
    return m;
}

static uint64_t state = 3;

static double random_between(double low, double high) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return low + (high - low) * (double)(state >> 11) * 0x1p-53;
}

/* ------------------------------------------------------------------------------------- published equations */

#define ASSERT_SIZE(size, type)         ASSERT_EQ_FMT((size_t)(size), sizeof(type), "%zu")
#define ASSERT_AT(offset, type, member) ASSERT_EQ_FMT((size_t)(offset), offsetof(type, member), "%zu")

TEST layouts_of_trees(void) {
    ASSERT_SIZE(72, tanhe_tree_equation);
    ASSERT_AT(32, tanhe_tree_equation, species);
    ASSERT_AT(64, tanhe_tree_equation, reserved);
    ASSERT_SIZE(288, tanhe_tree_model);
    ASSERT_SIZE(48, tanhe_tree_biomass);
    ASSERT_AT(40, tanhe_tree_biomass, whole_kg);
    ASSERT_SIZE(64, tanhe_tree_total);
    ASSERT_AT(32, tanhe_tree_total, fraction);
    ASSERT_AT(56, tanhe_tree_total, bad);
    PASS();
}

TEST equations_are_listed_in_order(void) {
    tanhe_tree_equation e, before;
    size_t n = 0;

    memset(&before, 0, sizeof before);
    for (; tanhe_tree_equation_at(n, &e) == TANHE_OK; n++) {
        ASSERT_EQ_FMT((int32_t)n, e.index, "%d");
        ASSERT(e.species > before.species || (e.species == before.species && e.source > before.source) ||
               (e.species == before.species && e.source == before.source && e.part > before.part));
        ASSERT(e.a > 0 && e.b == e.b && e.region > 0);
        ASSERT_EQ_FMT(TANHE_GRADE_C, e.grade, "%d");
        ASSERT_EQ_FMT(TANHE_MATCH_SINGLE_SOURCED, e.match, "%d");
        ASSERT(e.reserved[0] == 0 && e.reserved[1] == 0);
        before = e;
    }
    ASSERT_EQ_FMT((size_t)58, n, "%zu");
    MARK(e);
    ASSERT_EQ(TANHE_END, tanhe_tree_equation_at(n, &e));
    ASSERT_EQ(TANHE_END, tanhe_tree_equation_at((size_t)-1, &e));
    ASSERT(MARKED(e));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_equation_at(0, NULL));
    PASS();
}

TEST an_equation_is_found(void) {
    tanhe_tree_equation e;

    ASSERT_EQ(TANHE_OK, tanhe_tree_equation_find(FIR, TANHE_PART_STEM, 0, &e));
    ASSERT(e.a == 0.0411 && e.b == 0.8941 && e.dbh_min_cm == 1 && e.dbh_max_cm == 85.5);
    ASSERT(e.source == ANHUI && e.form == TANHE_EQUATION_D2H && e.region == 340000);
    ASSERT_EQ(TANHE_OK, tanhe_tree_equation_find(FIR, TANHE_PART_WHOLE, FANG, &e));
    ASSERT(e.a == 0.3999 && e.b == 22.541 && is_nan(e.dbh_min_cm) && is_nan(e.dbh_max_cm));
    ASSERT(e.form == TANHE_EQUATION_STAND_VOLUME && e.region == TANHE_REGION_CHINA);
    ASSERT_EQ(TANHE_OK, tanhe_tree_equation_find(FIR, TANHE_PART_ROOT, TANHE_SOURCE_GUANGXI_2017, &e));
    ASSERT(e.a == 0.01 && e.b == 2.469 && e.form == TANHE_EQUATION_D && e.part == TANHE_PART_ROOT);
    MARK(e);
    ASSERT_EQ(TANHE_ECHOICE, tanhe_tree_equation_find(FIR, TANHE_PART_ROOT, 0, &e));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_tree_equation_find(FIR, TANHE_PART_ROOT, FANG, &e));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_tree_equation_find(TANHE_TREE_LARIX, TANHE_PART_STEM, 0, &e));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_tree_equation_find(INT32_MAX, TANHE_PART_STEM, 0, &e));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_equation_find(0, TANHE_PART_STEM, 0, &e));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_equation_find(FIR, 0, 0, &e));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_equation_find(FIR, 6, 0, &e));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_equation_find(FIR, TANHE_PART_STEM, -1, &e));
    ASSERT(MARKED(e));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_equation_find(FIR, TANHE_PART_STEM, 0, NULL));
    PASS();
}

TEST a_model_is_found(void) {
    tanhe_tree_model m;

    /* Guangxi has the root only, so Anhui is the one source of all four. */
    ASSERT_EQ(TANHE_OK, tanhe_tree_model_find(FIR, 0, &m));
    for (int32_t i = 0; i < TANHE_TREE_PARTS; i++) {
        ASSERT_EQ_FMT(TANHE_PART_STEM + i, m.parts[i].part, "%d");
        ASSERT(m.parts[i].source == ANHUI && m.parts[i].species == FIR);
    }
    ASSERT(m.parts[3].a == 0.0314 && m.parts[3].b == 0.7592);
    ASSERT_EQ(TANHE_OK, tanhe_tree_model_find(FIR, ANHUI, &m));
    MARK(m);
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_tree_model_find(FIR, TANHE_SOURCE_GUANGXI_2017, &m));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_tree_model_find(TANHE_TREE_LARIX, 0, &m));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_model_find(0, 0, &m));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_model_find(FIR, -1, &m));
    ASSERT(MARKED(m));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_model_find(FIR, 0, NULL));
    PASS();
}

/* When this fails, TANHE_ECHOICE of tanhe_tree_model_find can be tested and is no longer to be left out of coverage. */
TEST no_species_has_two_models_so_far(void) {
    tanhe_tree_equation e;
    tanhe_tree_model m;
    int found = 0;

    for (size_t i = 0; tanhe_tree_equation_at(i, &e) == TANHE_OK; i++) {
        tanhe_status status = tanhe_tree_model_find(e.species, 0, &m);

        ASSERT(status == TANHE_OK || status == TANHE_ENOTFOUND);
        found += status == TANHE_OK;
    }
    ASSERT(found > 0);
    PASS();
}

static const char *text_of(const tanhe_tree_equation *e, int32_t which) {
    static char text[400];

    return tanhe_tree_equation_text(e, which, text, sizeof text) == TANHE_OK ? text : NULL;
}

TEST texts_of_an_equation(void) {
    tanhe_tree_equation e;
    char small[5];

    ASSERT_EQ(TANHE_OK, tanhe_tree_equation_find(FIR, TANHE_PART_STEM, 0, &e));
    ASSERT_STR_EQ("anhui_2016", text_of(&e, TANHE_TEXT_SOURCE_KEY));
    ASSERT(strstr(text_of(&e, TANHE_TEXT_SOURCE), " / ") != NULL);
    ASSERT(strncmp(text_of(&e, TANHE_TEXT_SOURCE), tanhe_name(TANHE_NAME_SOURCE, ANHUI, TANHE_CHINESE), 9) ==
           0);
    ASSERT(strstr(text_of(&e, TANHE_TEXT_SOURCE), tanhe_name(TANHE_NAME_SOURCE, ANHUI, TANHE_ENGLISH)) !=
           NULL);
    ASSERT_STR_EQ("Table 1", text_of(&e, TANHE_TEXT_LOCATOR));
    ASSERT(strncmp(text_of(&e, TANHE_TEXT_REMARK), "machine-read", 12) == 0);
    ASSERT_EQ(TANHE_OK, tanhe_tree_equation_text(&e, TANHE_TEXT_SOURCE_KEY, small, sizeof small));
    ASSERT_STR_EQ("anhu", small);
    ASSERT_EQ(TANHE_EARG, tanhe_tree_equation_text(NULL, TANHE_TEXT_SOURCE, small, sizeof small));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_equation_text(&e, TANHE_TEXT_SOURCE, NULL, sizeof small));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_equation_text(&e, TANHE_TEXT_SOURCE, small, 0));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_equation_text(&e, 0, small, sizeof small));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_equation_text(&e, 5, small, sizeof small));
    ASSERT_STR_EQ("anhu", small);
    PASS();
}

TEST texts_of_other_equations(void) {
    tanhe_tree_equation e = own_equation(TANHE_PART_STEM, TANHE_EQUATION_D2H, 1, 1), found;

    ASSERT_STR_EQ("measured", text_of(&e, TANHE_TEXT_SOURCE_KEY));
    ASSERT(strstr(text_of(&e, TANHE_TEXT_SOURCE), "measured") != NULL);
    ASSERT_STR_EQ("", text_of(&e, TANHE_TEXT_LOCATOR));
    ASSERT_STR_EQ("", text_of(&e, TANHE_TEXT_REMARK));
    ASSERT_EQ(TANHE_OK, tanhe_tree_equation_at(0, &found));
    ASSERT_STR_EQ("fang_2001", text_of(&found, TANHE_TEXT_SOURCE_KEY));
    ASSERT_EQ(TANHE_OK, tanhe_tree_equation_at(57, &found));
    ASSERT_STR_EQ("Table 1", text_of(&found, TANHE_TEXT_LOCATOR));
    ASSERT_EQ(TANHE_OK, tanhe_tree_equation_find(FIR, TANHE_PART_LEAF, ANHUI, &found));
    e = found;
    e.index = 58;
    ASSERT(text_of(&e, TANHE_TEXT_LOCATOR) == NULL);
    e.index = -1;
    ASSERT(text_of(&e, TANHE_TEXT_LOCATOR) == NULL);
    e = found;
    e.species = PINE;
    ASSERT(text_of(&e, TANHE_TEXT_LOCATOR) == NULL);
    e = found;
    e.source = FANG;
    ASSERT(text_of(&e, TANHE_TEXT_LOCATOR) == NULL);
    e = found;
    e.part = TANHE_PART_ROOT;
    ASSERT(text_of(&e, TANHE_TEXT_LOCATOR) == NULL);
    PASS();
}

/* --------------------------------------------------------------------------------------------- one equation */

static double value_of(const tanhe_tree_equation *e, double x1, double x2) {
    double result = -1;

    return tanhe_tree_evaluate(e, x1, x2, &result) == TANHE_OK ? result : NAN;
}

TEST equations_are_evaluated(void) {
    tanhe_tree_equation e;

    /* of the printed digits, with 50 decimal places */
    ASSERT_EQ(TANHE_OK, tanhe_tree_equation_find(FIR, TANHE_PART_STEM, ANHUI, &e));
    ASSERT_KG(58.268088483691322947, value_of(&e, 16.5, 12.3));
    ASSERT_EQ(TANHE_OK, tanhe_tree_equation_find(FIR, TANHE_PART_ROOT, TANHE_SOURCE_GUANGXI_2017, &e));
    ASSERT_KG(2.7311113802151291739, value_of(&e, 9.7, NAN));
    ASSERT_EQ(TANHE_OK, tanhe_tree_equation_find(FIR, TANHE_PART_WHOLE, FANG, &e));
    ASSERT_NEAR(52.65347, value_of(&e, 75.3, NAN));
    ASSERT(value_of(&e, 0, NAN) == 22.541);
    e = own_equation(TANHE_PART_STEM, TANHE_EQUATION_D2H, 2, 0.5);
    ASSERT(value_of(&e, 3, 4) == 12);
    e = own_equation(TANHE_PART_STEM, TANHE_EQUATION_D, 3, 2);
    ASSERT(value_of(&e, 5, NAN) == 75);
    PASS();
}

/* The value and its bits: a x^b with x = (D D) H and the power of lib/real.c. */
TEST an_equation_is_its_formula_to_the_bit(void) {
    tanhe_tree_equation e;

    ASSERT_EQ(TANHE_OK, tanhe_tree_equation_find(PINE, TANHE_PART_BRANCH, 0, &e));
    for (int i = 0; i < STATES; i++) {
        double d = random_between(1, 50), h = random_between(1, 40);

        ASSERT(same_bits(e.a * tanhe_p_pow(d * d * h, e.b), value_of(&e, d, h)));
    }
    PASS();
}

#define REFUSES(expected, equation, x1, x2)                                                                  \
    do {                                                                                                     \
        double result_ = 0;                                                                                  \
        MARK(result_);                                                                                       \
        ASSERT_EQ_FMT(expected, tanhe_tree_evaluate(&(equation), x1, x2, &result_), "%d");                   \
        ASSERT(MARKED(result_));                                                                             \
    } while (0)

TEST diameters_outside_the_sample_are_refused(void) {
    tanhe_tree_equation e;

    ASSERT_EQ(TANHE_OK, tanhe_tree_equation_find(FIR, TANHE_PART_STEM, ANHUI, &e));
    ASSERT(value_of(&e, 1, 2) > 0 && value_of(&e, 85.5, 30) > 0);
    REFUSES(TANHE_ESTATE, e, 0.999, 2.0);
    REFUSES(TANHE_ESTATE, e, 85.501, 30.0);
    /* an argument that is none comes before */
    REFUSES(TANHE_EARG, e, 0.5, NAN);
    PASS();
}

TEST arguments_of_equations_are_checked(void) {
    static const double no_sizes[] = {0, -1, NAN, INFINITY, -INFINITY};
    tanhe_tree_equation d2h = own_equation(TANHE_PART_STEM, TANHE_EQUATION_D2H, 1, 1);
    tanhe_tree_equation d = own_equation(TANHE_PART_STEM, TANHE_EQUATION_D, 1, 1);
    tanhe_tree_equation v = own_equation(TANHE_PART_WHOLE, TANHE_EQUATION_STAND_VOLUME, 1, -5);
    double result;

    for (size_t i = 0; i < COUNT(no_sizes); i++) {
        REFUSES(TANHE_EARG, d2h, no_sizes[i], 1.0);
        REFUSES(TANHE_EARG, d2h, 1.0, no_sizes[i]);
        REFUSES(TANHE_EARG, d, no_sizes[i], NAN);
        if (i > 0)
            REFUSES(TANHE_EARG, v, no_sizes[i], NAN);
    }
    REFUSES(TANHE_EARG, d, 1.0, 1.0);
    REFUSES(TANHE_EARG, v, 10.0, 1.0);
    REFUSES(TANHE_EARG, v, 4.0, NAN); /* below 0 */
    ASSERT(value_of(&v, 5, NAN) == 0);
    ASSERT_EQ(TANHE_EARG, tanhe_tree_evaluate(NULL, 1, 1, &result));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_evaluate(&d2h, 1, 1, NULL));
    PASS();
}

TEST equations_are_checked(void) {
    static const double no_a[] = {0, -1, NAN, INFINITY};
    tanhe_tree_equation good = own_equation(TANHE_PART_STEM, TANHE_EQUATION_D2H, 1, 1), e;

    for (size_t i = 0; i < COUNT(no_a); i++) {
        e = good;
        e.a = no_a[i];
        REFUSES(TANHE_EARG, e, 1.0, 1.0);
    }
    e = good;
    e.b = NAN;
    REFUSES(TANHE_EARG, e, 1.0, 1.0);
    e.b = INFINITY;
    REFUSES(TANHE_EARG, e, 1.0, 1.0);
    e = good;
    e.part = 0;
    REFUSES(TANHE_EARG, e, 1.0, 1.0);
    e.part = 6;
    REFUSES(TANHE_EARG, e, 1.0, 1.0);
    e = good;
    e.form = 0;
    REFUSES(TANHE_EARG, e, 1.0, NAN);
    e.form = 4;
    REFUSES(TANHE_EARG, e, 1.0, NAN);
    e = good;
    e.reserved[0] = 1;
    REFUSES(TANHE_EARG, e, 1.0, 1.0);
    e = good;
    e.reserved[1] = 1;
    REFUSES(TANHE_EARG, e, 1.0, 1.0);
    PASS();
}

TEST results_that_do_not_fit_are_refused(void) {
    tanhe_tree_equation d2h = own_equation(TANHE_PART_STEM, TANHE_EQUATION_D2H, 1e300, 2);
    tanhe_tree_equation d = own_equation(TANHE_PART_STEM, TANHE_EQUATION_D, 1, -2);
    tanhe_tree_equation v = own_equation(TANHE_PART_WHOLE, TANHE_EQUATION_STAND_VOLUME, 10, 1);

    REFUSES(TANHE_ERANGE, d2h, 1000.0, 100.0);
    REFUSES(TANHE_ERANGE, d2h, 1e200, 1.0);
    REFUSES(TANHE_ERANGE, d, 1e-200, NAN);
    REFUSES(TANHE_ERANGE, v, 1e308, NAN);
    PASS();
}

TEST a_stand_by_its_volume(void) {
    tanhe_tree_equation e, stem;
    double biomass;

    /* 10 ha of 75.3 m3/ha: 0.3999 * 753 + 22.541 * 10 */
    ASSERT_EQ(TANHE_OK, tanhe_tree_equation_find(FIR, TANHE_PART_WHOLE, FANG, &e));
    ASSERT_EQ(TANHE_OK, tanhe_stand_volume_biomass(&e, 10, 753, &biomass));
    ASSERT_NEAR(526.5347, biomass);
    ASSERT_EQ(TANHE_OK, tanhe_stand_volume_biomass(&e, 1, 75.3, &biomass));
    ASSERT(same_bits(value_of(&e, 75.3, NAN), biomass));
    ASSERT_EQ(TANHE_OK, tanhe_stand_volume_biomass(&e, 2, 0, &biomass));
    ASSERT(biomass == 45.082);
    MARK(biomass);
    ASSERT_EQ(TANHE_EARG, tanhe_stand_volume_biomass(&e, 0, 75.3, &biomass));
    ASSERT_EQ(TANHE_EARG, tanhe_stand_volume_biomass(&e, INFINITY, 75.3, &biomass));
    ASSERT_EQ(TANHE_EARG, tanhe_stand_volume_biomass(&e, 1, -1, &biomass));
    ASSERT_EQ(TANHE_EARG, tanhe_stand_volume_biomass(&e, 1, NAN, &biomass));
    ASSERT_EQ(TANHE_ERANGE, tanhe_stand_volume_biomass(&e, 1e308, 1, &biomass));
    ASSERT_EQ(TANHE_EARG, tanhe_stand_volume_biomass(NULL, 1, 1, &biomass));
    ASSERT_EQ(TANHE_EARG, tanhe_stand_volume_biomass(&e, 1, 1, NULL));
    stem = own_equation(TANHE_PART_STEM, TANHE_EQUATION_D, 1, 1);
    ASSERT_EQ(TANHE_EARG, tanhe_stand_volume_biomass(&stem, 1, 1, &biomass));
    e.a = NAN;
    ASSERT_EQ(TANHE_EARG, tanhe_stand_volume_biomass(&e, 1, 1, &biomass));
    ASSERT(MARKED(biomass));
    PASS();
}

/* ------------------------------------------------------------------------------------------------ one tree */

TEST a_tree(void) {
    tanhe_tree_model m = published_model(FIR);
    tanhe_tree_biomass t;

    ASSERT_EQ(TANHE_OK, tanhe_tree(&m, 16.5, 12.3, &t));
    ASSERT_KG(58.268088483691322947, t.stem_kg);
    ASSERT_KG(8.3081893315365609583, t.branch_kg);
    ASSERT_KG(8.7103184105996577085, t.leaf_kg);
    ASSERT_KG(14.894064476410915118, t.root_kg);
    ASSERT(same_bits(t.stem_kg + t.branch_kg + t.leaf_kg, t.above_kg));
    ASSERT(same_bits(t.above_kg + t.root_kg, t.whole_kg));
    m = plain_model();
    ASSERT_EQ(TANHE_OK, tanhe_tree(&m, 2, 8, &t)); /* x = 32 */
    ASSERT(t.stem_kg == 16 && t.branch_kg == 8 && t.leaf_kg == 4 && t.root_kg == 12);
    ASSERT(t.above_kg == 28 && t.whole_kg == 40);
    PASS();
}

TEST a_tree_is_its_equations_to_the_bit(void) {
    tanhe_tree_model m = published_model(PINE);
    tanhe_tree_biomass t;

    for (int i = 0; i < STATES; i++) {
        double d = random_between(1, 50), h = random_between(1, 40);

        ASSERT_EQ(TANHE_OK, tanhe_tree(&m, d, h, &t));
        ASSERT(same_bits(value_of(&m.parts[0], d, h), t.stem_kg));
        ASSERT(same_bits(value_of(&m.parts[1], d, h), t.branch_kg));
        ASSERT(same_bits(value_of(&m.parts[2], d, h), t.leaf_kg));
        ASSERT(same_bits(value_of(&m.parts[3], d, h), t.root_kg));
    }
    PASS();
}

/* A model of one's own may mix forms; one without heights asks for none. */
TEST models_of_both_forms(void) {
    tanhe_tree_model m = plain_model();
    tanhe_tree_biomass t;

    m.parts[1] = own_equation(TANHE_PART_BRANCH, TANHE_EQUATION_D, 0.5, 2);
    ASSERT_EQ(TANHE_OK, tanhe_tree(&m, 4, 3, &t));
    ASSERT(t.stem_kg == 24 && t.branch_kg == 8 && t.leaf_kg == 6 && t.root_kg == 18);
    MARK(t);
    ASSERT_EQ(TANHE_EARG, tanhe_tree(&m, 4, NAN, &t));
    ASSERT(MARKED(t));
    for (int32_t i = 0; i < TANHE_TREE_PARTS; i++)
        m.parts[i].form = TANHE_EQUATION_D;
    ASSERT_EQ(TANHE_OK, tanhe_tree(&m, 4, NAN, &t));
    ASSERT(t.stem_kg == 2 && t.branch_kg == 8 && t.leaf_kg == 0.5 && t.root_kg == 1.5);
    PASS();
}

TEST trees_that_are_refused(void) {
    tanhe_tree_model good = published_model(FIR), m;
    tanhe_tree_biomass t;

    MARK(t);
    ASSERT_EQ(TANHE_ESTATE, tanhe_tree(&good, 90, 20, &t));
    ASSERT_EQ(TANHE_EARG, tanhe_tree(&good, -1, 20, &t));
    ASSERT_EQ(TANHE_EARG, tanhe_tree(&good, 10, 0, &t));
    ASSERT_EQ(TANHE_EARG, tanhe_tree(NULL, 10, 10, &t));
    ASSERT_EQ(TANHE_EARG, tanhe_tree(&good, 10, 10, NULL));
    m = good;
    m.parts[2].part = TANHE_PART_ROOT;
    ASSERT_EQ(TANHE_EARG, tanhe_tree(&m, 10, 10, &t));
    m = good;
    m.parts[3].form = TANHE_EQUATION_STAND_VOLUME;
    ASSERT_EQ(TANHE_EARG, tanhe_tree(&m, 10, 10, &t));
    m = good;
    m.parts[0].a = 0;
    ASSERT_EQ(TANHE_EARG, tanhe_tree(&m, 10, 10, &t));
    m = good;
    m.parts[3].dbh_max_cm = 9; /* the range of any part */
    ASSERT_EQ(TANHE_ESTATE, tanhe_tree(&m, 10, 10, &t));
    m = plain_model();
    m.parts[0].a = m.parts[1].a = 1e308; /* each fits, their sum does not */
    ASSERT_EQ(TANHE_ERANGE, tanhe_tree(&m, 1, 1, &t));
    ASSERT_EQ(TANHE_ERANGE, tanhe_tree(&m, 1e-200, 1, &t)); /* D^2 H is 0 */
    ASSERT(MARKED(t));
    PASS();
}

/* ---------------------------------------------------------------------------------------------- many trees */

#define TREES 3000 /* more than five blocks */

static tanhe_tree_model models[2];
static double dbh[TREES], height[TREES], above[TREES], whole[TREES];
static int32_t kind[TREES];
static tanhe_status statuses[TREES];

static void make_trees(void) {
    models[0] = published_model(FIR);
    models[1] = published_model(PINE);
    for (size_t i = 0; i < TREES; i++) {
        dbh[i] = random_between(1, 50);
        height[i] = random_between(1, 40);
        kind[i] = (int32_t)random_between(0, 2);
    }
}

/* The exact sum of the numbers, rounded once, in tonnes. */
static double tonnes(size_t n, const double *kg) {
    tanhe_sum sum;
    double value = NAN;

    (void)tanhe_sum_init(&sum);
    (void)tanhe_sum_add_n(&sum, n, kg);
    (void)tanhe_sum_value(&sum, &value);
    return value / 1000;
}

TEST many_trees_are_each_tree_to_the_bit(void) {
    static double root[TREES];
    tanhe_carbon_fraction fraction = {0.5, OWN, 0};
    tanhe_tree_total total;

    make_trees();
    ASSERT_EQ(TANHE_OK,
              tanhe_tree_n(models, 2, TREES, kind, dbh, height, &fraction, above, whole, statuses, &total));
    for (size_t i = 0; i < TREES; i++) {
        tanhe_tree_biomass t;

        ASSERT_EQ(TANHE_OK, tanhe_tree(&models[kind[i]], dbh[i], height[i], &t));
        ASSERT(same_bits(t.above_kg, above[i]) && same_bits(t.whole_kg, whole[i]));
        ASSERT_EQ(TANHE_OK, statuses[i]);
        root[i] = t.root_kg;
    }
    ASSERT(same_bits(tonnes(TREES, above), total.above_t));
    ASSERT(same_bits(tonnes(TREES, root), total.root_t));
    ASSERT(same_bits(tonnes(TREES, whole), total.whole_t));
    ASSERT(same_bits(total.whole_t * 0.5, total.carbon_tc));
    ASSERT(total.fraction.value == 0.5 && total.fraction.source == OWN && total.fraction.reserved == 0);
    ASSERT(total.trees == TREES && total.bad == 0);
    PASS();
}

TEST totals_do_not_depend_on_the_order(void) {
    tanhe_tree_total total, other;

    make_trees();
    ASSERT_EQ(TANHE_OK, tanhe_tree_n(models, 2, TREES, kind, dbh, height, NULL, NULL, NULL, NULL, &total));
    for (size_t i = 0; i < TREES / 2; i++) {
        size_t j = TREES - 1 - i;
        double d = dbh[i], h = height[i];
        int32_t k = kind[i];

        dbh[i] = dbh[j];
        height[i] = height[j];
        kind[i] = kind[j];
        dbh[j] = d;
        height[j] = h;
        kind[j] = k;
    }
    ASSERT_EQ(TANHE_OK, tanhe_tree_n(models, 2, TREES, kind, dbh, height, NULL, NULL, NULL, NULL, &other));
    ASSERT(same_bits(total.above_t, other.above_t) && same_bits(total.root_t, other.root_t));
    ASSERT(same_bits(total.whole_t, other.whole_t));
    ASSERT(is_nan(total.carbon_tc) && is_nan(total.fraction.value) && total.fraction.source == 0);
    PASS();
}

TEST one_tree_and_none(void) {
    tanhe_tree_model m = published_model(FIR);
    tanhe_tree_biomass t;
    tanhe_tree_total total;
    double d = 16.5, h = 12.3, a = 0, w = 0;

    ASSERT_EQ(TANHE_OK, tanhe_tree(&m, d, h, &t));
    ASSERT_EQ(TANHE_OK, tanhe_tree_n(&m, 1, 1, NULL, &d, &h, NULL, &a, &w, NULL, &total));
    ASSERT(same_bits(t.above_kg / 1000, total.above_t) && same_bits(t.root_kg / 1000, total.root_t));
    ASSERT(same_bits(t.whole_kg / 1000, total.whole_t) && total.trees == 1);
    ASSERT_EQ(TANHE_OK, tanhe_tree_n(&m, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, &total));
    ASSERT(total.whole_t == 0 && total.trees == 0 && total.bad == 0);
    PASS();
}

TEST bad_trees_are_left_out(void) {
    tanhe_tree_model two[2];
    tanhe_tree_total total;
    double d[] = {2, 90, 2, 4, NAN}, h[] = {8, 8, 8, 2, 8}, a[5], w[5];
    int32_t k[] = {0, 1, 2, 0, -1};
    tanhe_status s[5];

    two[0] = plain_model();
    two[1] = published_model(FIR);
    ASSERT_EQ(TANHE_ESTATE, tanhe_tree_n(two, 2, 5, k, d, h, NULL, a, w, s, &total));
    ASSERT(s[0] == TANHE_OK && s[1] == TANHE_ESTATE && s[2] == TANHE_EARG && s[3] == TANHE_OK);
    ASSERT(s[4] == TANHE_EARG && a[0] == 28 && is_nan(a[1]) && is_nan(a[2]) && a[3] == 28 && is_nan(a[4]));
    ASSERT(w[0] == 40 && is_nan(w[1]) && is_nan(w[2]) && w[3] == 40 && is_nan(w[4]));
    ASSERT(total.whole_t == 0.08 && total.above_t == 0.056 && total.root_t == 0.024);
    ASSERT(total.trees == 2 && total.bad == 3);
    PASS();
}

TEST calls_that_are_refused(void) {
    tanhe_tree_model m[2];
    tanhe_tree_total total;
    tanhe_carbon_fraction fraction = {0.5, OWN, 0};
    double d = 10, h = 10, a, w;
    tanhe_status s;

    m[0] = published_model(FIR);
    m[1] = published_model(PINE);
    MARK(a);
    MARK(w);
    MARK(s);
    MARK(total);
    ASSERT_EQ(TANHE_EARG, tanhe_tree_n(NULL, 1, 1, NULL, &d, &h, NULL, &a, &w, &s, &total));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_n(m, 0, 1, NULL, &d, &h, NULL, &a, &w, &s, &total));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_n(m, 2, 1, NULL, NULL, &h, NULL, &a, &w, &s, &total));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_n(m, 2, 1, NULL, &d, NULL, NULL, &a, &w, &s, &total));
    ASSERT_EQ(TANHE_EARG, tanhe_tree_n(m, 2, 1, NULL, &d, &h, NULL, &a, &w, &s, NULL));
    fraction.value = 1.5;
    ASSERT_EQ(TANHE_EARG, tanhe_tree_n(m, 2, 1, NULL, &d, &h, &fraction, &a, &w, &s, &total));
    m[1].parts[3].reserved[1] = 1;
    ASSERT_EQ(TANHE_EARG, tanhe_tree_n(m, 2, 1, NULL, &d, &h, NULL, &a, &w, &s, &total));
    ASSERT(MARKED(a) && MARKED(w) && MARKED(s) && MARKED(total));
    PASS();
}

TEST a_total_that_does_not_fit_is_refused(void) {
    tanhe_tree_model m = plain_model();
    tanhe_tree_total total;
    double d[] = {1, 1, 1}, h[] = {1, 1, 1};

    m.parts[0].a = 1e308;
    MARK(total);
    ASSERT_EQ(TANHE_ERANGE, tanhe_tree_n(&m, 1, 3, NULL, d, h, NULL, NULL, NULL, NULL, &total));
    ASSERT(MARKED(total));
    PASS();
}

SUITE(equations) {
    RUN_TEST(layouts_of_trees);
    RUN_TEST(equations_are_listed_in_order);
    RUN_TEST(an_equation_is_found);
    RUN_TEST(a_model_is_found);
    RUN_TEST(no_species_has_two_models_so_far);
    RUN_TEST(texts_of_an_equation);
    RUN_TEST(texts_of_other_equations);
    RUN_TEST(equations_are_evaluated);
    RUN_TEST(an_equation_is_its_formula_to_the_bit);
    RUN_TEST(diameters_outside_the_sample_are_refused);
    RUN_TEST(arguments_of_equations_are_checked);
    RUN_TEST(equations_are_checked);
    RUN_TEST(results_that_do_not_fit_are_refused);
    RUN_TEST(a_stand_by_its_volume);
}

SUITE(trees) {
    RUN_TEST(a_tree);
    RUN_TEST(a_tree_is_its_equations_to_the_bit);
    RUN_TEST(models_of_both_forms);
    RUN_TEST(trees_that_are_refused);
    RUN_TEST(many_trees_are_each_tree_to_the_bit);
    RUN_TEST(totals_do_not_depend_on_the_order);
    RUN_TEST(one_tree_and_none);
    RUN_TEST(bad_trees_are_left_out);
    RUN_TEST(calls_that_are_refused);
    RUN_TEST(a_total_that_does_not_fit_is_refused);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(equations);
    RUN_SUITE(trees);
    GREATEST_MAIN_END();
}
