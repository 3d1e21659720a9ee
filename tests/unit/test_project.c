/* SPDX-License-Identifier: MIT */
/* Stands, sample plots with Student's t, forest carbon projects, bamboo stands. */

#include "tanhe/land.h"

#include <float.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

#include "greatest.h"
#include "results.h"

#include "student.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define UNCONFIRMED TANHE_ALLOW_UNCONFIRMED
#define BAD_ALLOW   128
#define OWN         TANHE_SOURCE_MEASURED
#define AR_CM       TANHE_PROJECT_AR_CM_001
#define AR_CM_003   TANHE_PROJECT_AR_CM_003
#define CCER        TANHE_PROJECT_CCER_14_001

/* A catalog of the caller's own values, before others. */
typedef struct {
    tanhe_factor_row rows[16];
    tanhe_table table;
    tanhe_catalog catalog;
} own;

static const tanhe_catalog *own_values(own *o, const char *csv, const tanhe_catalog *others) {
    size_t errors = 0;
    tanhe_text_error error;

    if (tanhe_overlay_read(csv, TANHE_NUL, o->rows, COUNT(o->rows), &o->table, &error, 1, &errors) !=
            TANHE_OK ||
        tanhe_catalog_init(&o->catalog) != TANHE_OK ||
        tanhe_catalog_add(&o->catalog, &o->table) != TANHE_OK ||
        tanhe_catalog_extend(&o->catalog, others) != TANHE_OK)
        return NULL;
    return &o->catalog;
}

static own held;

static double distance(double a, double b) {
    return a < b ? b - a : a - b;
}

/* --------------------------------------------------------------------------------------------- layouts */

#define ASSERT_SIZE(size, type)         ASSERT_EQ_FMT((size_t)(size), sizeof(type), "%zu")
#define ASSERT_AT(offset, type, member) ASSERT_EQ_FMT((size_t)(offset), offsetof(type, member), "%zu")

TEST layouts_of_projects(void) {
    ASSERT_SIZE(48, tanhe_stand);
    ASSERT_AT(32, tanhe_stand, fraction);
    ASSERT_SIZE(56, tanhe_stand_carbon);
    ASSERT_AT(40, tanhe_stand_carbon, fraction);
    ASSERT_SIZE(48, tanhe_plot_sample);
    ASSERT_AT(40, tanhe_plot_sample, confidence);
    ASSERT_SIZE(72, tanhe_plot_estimate);
    ASSERT_AT(56, tanhe_plot_estimate, confidence);
    ASSERT_AT(64, tanhe_plot_estimate, degrees_of_freedom);
    ASSERT_SIZE(64, tanhe_project_data);
    ASSERT_AT(16, tanhe_project_data, emissions_co2e_t);
    ASSERT_AT(56, tanhe_project_data, edition);
    ASSERT_SIZE(208, tanhe_project_result);
    ASSERT_AT(56, tanhe_project_result, deduction_factor);
    ASSERT_AT(200, tanhe_project_result, edition);
    ASSERT_SIZE(56, tanhe_project_monitored);
    ASSERT_SIZE(56, tanhe_shrub_data);
    ASSERT_SIZE(32, tanhe_bamboo_age);
    PASS();
}

/* ---------------------------------------------------------------------------------------------- stands */

/* 1000 m3 of 0.5 t/m3, expansion 2, roots 0.25: 1000 t above, 250 t below, 625 tC */
static tanhe_stand plain_stand(void) {
    tanhe_stand s = {1000, 0.5, {2, 0.25}, {0.5, OWN, 0}};

    return s;
}

TEST a_stand(void) {
    tanhe_stand s = plain_stand();
    tanhe_stand_carbon c;

    ASSERT_EQ(TANHE_OK, tanhe_stand_mix(1, &s, &c));
    ASSERT(c.above_t == 1000 && c.root_t == 250 && c.whole_t == 1250 && c.carbon_tc == 625);
    ASSERT(same_bits(625.0 * 44 / 12, c.stock_co2_t));
    ASSERT(c.fraction.value == 0.5 && c.fraction.source == OWN);
    ASSERT_EQ(TANHE_OK, tanhe_stand_mix(0, NULL, &c));
    ASSERT(c.above_t == 0 && c.carbon_tc == 0 && c.stock_co2_t == 0 && is_nan(c.fraction.value));
    ASSERT_EQ(0, c.fraction.source);
    PASS();
}

/* Fir and pine with the values of AR-CM, whose carbon fractions differ by species. */
TEST a_mixed_stand(void) {
    static const tanhe_id species[] = {TANHE_TREE_CUNNINGHAMIA, TANHE_TREE_PINUS_MASSONIANA};
    tanhe_stand s[2];
    tanhe_stand_carbon c;
    double above = 0, whole = 0, carbon = 0;

    for (size_t i = 0; i < 2; i++) {
        tanhe_query q = {species[i], TANHE_PROPERTY_WOOD_DENSITY, 0, TANHE_REGION_CHINA, 0, UNCONFIRMED};
        tanhe_factor density;

        memset(&s[i], 0, sizeof s[i]);
        s[i].volume_m3 = i == 0 ? 1200 : 800;
        ASSERT_EQ(TANHE_OK, tanhe_table_find(tanhe_table_ar_cm(), &q, &density));
        s[i].wood_density = density.value;
        q.property = TANHE_PROPERTY_BEF_ABOVE;
        ASSERT_EQ(TANHE_OK, tanhe_table_find(tanhe_table_ar_cm(), &q, &density));
        s[i].bef.value = density.value;
        q.property = TANHE_PROPERTY_ROOT_SHOOT;
        ASSERT_EQ(TANHE_OK, tanhe_table_find(tanhe_table_ar_cm(), &q, &density));
        s[i].bef.root_shoot = density.value;
        q.property = TANHE_PROPERTY_CARBON_FRACTION;
        ASSERT_EQ(TANHE_OK, tanhe_table_find(tanhe_table_ar_cm(), &q, &density));
        s[i].fraction.value = density.value;
        s[i].fraction.source = density.source;
        above += s[i].volume_m3 * s[i].wood_density * s[i].bef.value;
        whole += s[i].volume_m3 * s[i].wood_density * s[i].bef.value * (1 + s[i].bef.root_shoot);
        carbon += s[i].volume_m3 * s[i].wood_density * s[i].bef.value * (1 + s[i].bef.root_shoot) *
                  s[i].fraction.value;
    }
    ASSERT_EQ(TANHE_OK, tanhe_stand_mix(2, s, &c));
    ASSERT_NEAR(above, c.above_t);
    ASSERT_NEAR(whole, c.whole_t);
    ASSERT_NEAR(whole - above, c.root_t);
    ASSERT_NEAR(carbon, c.carbon_tc);
    ASSERT(s[0].fraction.value != s[1].fraction.value && is_nan(c.fraction.value));
    ASSERT_EQ(TANHE_SOURCE_AR_CM, c.fraction.source);
    MARK(c);
    s[1].fraction.source = TANHE_SOURCE_IPCC2006_V4;
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_stand_mix(2, s, &c));
    ASSERT(MARKED(c));
    PASS();
}

/* A large volume between two small ones: no addition drops these. */
TEST mixes_are_exact(void) {
    tanhe_stand s[3];
    tanhe_stand_carbon c, other;

    for (size_t i = 0; i < 3; i++) {
        s[i] = plain_stand();
        s[i].wood_density = s[i].bef.value = 1;
        s[i].bef.root_shoot = 0;
        s[i].volume_m3 = i == 1 ? 0x1p53 : 1;
    }
    ASSERT_EQ(TANHE_OK, tanhe_stand_mix(3, s, &c));
    ASSERT(c.above_t == 0x1p53 + 2 && c.whole_t == 0x1p53 + 2 && c.root_t == 0);
    s[1].volume_m3 = 1;
    s[2].volume_m3 = 0x1p53;
    ASSERT_EQ(TANHE_OK, tanhe_stand_mix(3, s, &other));
    ASSERT(memcmp(&c, &other, sizeof c) == 0);
    PASS();
}

#define MIX_REFUSES(expected, stand)                                                                         \
    do {                                                                                                     \
        tanhe_stand_carbon c_;                                                                               \
        MARK(c_);                                                                                            \
        ASSERT_EQ_FMT(expected, tanhe_stand_mix(1, &(stand), &c_), "%d");                                    \
        ASSERT(MARKED(c_));                                                                                  \
    } while (0)

/* In t/m3, above 0 to 2: a density in kg/m3 is not one. From 1 on: the whole is not less than the stem. */
static const double not_densities[] = {NAN, -0.5, 0, 2.0000001, 462, INFINITY};
static const double not_expansions[] = {NAN, -2, 0, 0.9999999, INFINITY};

TEST stands_are_checked(void) {
    tanhe_stand s = plain_stand();
    tanhe_stand_carbon c;

    ASSERT_EQ(TANHE_EARG, tanhe_stand_mix(1, NULL, &c));
    ASSERT_EQ(TANHE_EARG, tanhe_stand_mix(1, &s, NULL));
    s.volume_m3 = -1;
    MIX_REFUSES(TANHE_EARG, s);
    s = plain_stand();
    for (size_t i = 0; i < COUNT(not_densities); i++) {
        s.wood_density = not_densities[i];
        MIX_REFUSES(TANHE_EARG, s);
    }
    s = plain_stand();
    for (size_t i = 0; i < COUNT(not_expansions); i++) {
        s.bef.value = not_expansions[i];
        MIX_REFUSES(TANHE_EARG, s);
    }
    s = plain_stand();
    s.bef.root_shoot = -0.1;
    MIX_REFUSES(TANHE_EARG, s);
    s = plain_stand();
    s.fraction.value = 0;
    MIX_REFUSES(TANHE_EARG, s);
    s = plain_stand(); /* the bounds themselves */
    s.wood_density = 2;
    s.bef.value = 1;
    ASSERT_EQ(TANHE_OK, tanhe_stand_mix(1, &s, &c));
    ASSERT(c.above_t == 2000);
    s = plain_stand();
    s.volume_m3 = 1e308;
    s.bef.value = 1000;
    MIX_REFUSES(TANHE_ERANGE, s);
    s = plain_stand(); /* carbon fits, its CO2 does not */
    s.volume_m3 = 1.2e308;
    MIX_REFUSES(TANHE_ERANGE, s);
    PASS();
}

TEST a_mix_that_does_not_fit_is_refused(void) {
    tanhe_stand s[3];
    tanhe_stand_carbon c;

    for (size_t i = 0; i < 3; i++) {
        s[i] = plain_stand();
        s[i].volume_m3 = 1e308;
    }
    MARK(c);
    ASSERT_EQ(TANHE_ERANGE, tanhe_stand_mix(3, s, &c));
    ASSERT(MARKED(c));
    PASS();
}

/* ------------------------------------------------------------------------------------------- Student's t */

/* Confidence, degrees of freedom, t: worked out with 40 digits. */
static const struct {
    double confidence;
    int64_t degrees;
    double t;
} students[] = {
    {0.5, 1, 1.0},
    {0.5, 2, 0.81649658092772603273},
    {0.5, 3, 0.76489232840434528066},
    {0.5, 5, 0.72668684380042265302},
    {0.5, 30, 0.68275569332129255301},
    {0.5, 64, 0.6783424941516227044},
    {0.5, 200, 0.67571841140422020499},
    {0.5, 1000, 0.67473516460700943738},
    {0.5, 1000000, 0.67448999553108737862},
    {0.8, 1, 3.0776835371752541331},
    {0.8, 2, 1.8856180831641270225},
    {0.8, 3, 1.6377443536962103222},
    {0.8, 64, 1.2949198195951733037},
    {0.8, 1000, 1.282398721460924564},
    {0.9, 1, 6.3137515146750445242},
    {0.9, 2, 2.9199855803537260661},
    {0.9, 3, 2.3533634348018241223},
    {0.9, 4, 2.1318467863266505158},
    {0.9, 5, 2.0150483733330244119},
    {0.9, 10, 1.8124611228116765497},
    {0.9, 29, 1.6991270265334978672},
    {0.9, 30, 1.6972608865939579648},
    {0.9, 63, 1.6694022217068133048},
    {0.9, 64, 1.669013025024090254},
    {0.9, 65, 1.6686359758475527769},
    {0.9, 120, 1.6576508993552357589},
    {0.9, 200, 1.6525081009108776565},
    {0.9, 1000, 1.6463788172854648235},
    {0.9, 1000000, 1.6448551507220406003},
    {0.95, 1, 12.706204736174693314},
    {0.95, 2, 4.3026527297494617894},
    {0.95, 3, 3.1824463052837084359},
    {0.95, 4, 2.7764451051977934898},
    {0.95, 5, 2.5705818356363147828},
    {0.95, 10, 2.2281388519862742245},
    {0.95, 29, 2.0452296421327038745},
    {0.95, 30, 2.0422724563012378878},
    {0.95, 63, 1.9983405425207411788},
    {0.95, 64, 1.9977296543176925725},
    {0.95, 65, 1.9971379083920036784},
    {0.95, 120, 1.9799304050824404567},
    {0.95, 200, 1.9718962236339089963},
    {0.95, 1000, 1.9623390808264081039},
    {0.95, 1000000, 1.9599663568141066553},
    {0.99, 1, 63.656741162871524447},
    {0.99, 2, 9.9248432009182886403},
    {0.99, 3, 5.8409093097333554113},
    {0.99, 5, 4.0321429835552271793},
    {0.99, 30, 2.7499956535672249664},
    {0.99, 64, 2.6548543374110846749},
    {0.99, 200, 2.6006344361915576429},
    {0.99, 1000, 2.5807546980659507706},
    {0.99, 1000000, 2.5758342201053338472},
    {0.999, 1, 636.61924876871905078},
    {0.999, 2, 31.599054576443606679},
    {0.999, 3, 12.923978636687479184},
    {0.999, 4, 8.6103015813792730994},
    {0.999, 5, 6.8688266258811089177},
    {0.999, 10, 4.5868938587026353202},
    {0.999, 29, 3.6594050194663325228},
    {0.999, 30, 3.6459586350420214855},
    {0.999, 63, 3.4517689449609978068},
    {0.999, 64, 3.449141539356372803},
    {0.999, 65, 3.4465983518219703226},
    {0.999, 120, 3.3734537685625001161},
    {0.999, 200, 3.3398354062756780629},
    {0.999, 1000, 3.3002826484239126579},
    {0.999, 1000000, 3.2905364612486908809},
    {0.9999999999, 1, 6366197196.934295503},
    {0.9999999999, 2, 99999.995855481706459},
    {0.9999999999, 3, 2804.2937479967358029},
    {0.9999999999, 64, 7.7211811501844630311},
    {0.9999999999, 1000, 6.5368208171310274747},
};

TEST students_t(void) {
    for (size_t i = 0; i < COUNT(students); i++) {
        double t = tanhe_p_student_t(students[i].confidence, students[i].degrees);

        if (!(distance(t, students[i].t) <= 1e-14 * students[i].t)) {
            GREATEST_FPRINTF(GREATEST_STDOUT, "%g, %ld: %.17g\n", students[i].confidence,
                             (long)students[i].degrees, t);
            FAIL();
        }
    }
    PASS();
}

/* One degree: t = tan(pi c / 2). Two: t = c sqrt(2 / (1 - c^2)). Without end: the normal distribution. */
TEST students_t_in_closed_form(void) {
    static const double shares[] = {0.001, 0.25, 0.5, 0.75, 0.999, 1 - 0x1p-40};

    for (size_t i = 0; i < COUNT(shares); i++) {
        double c = shares[i], two = c * sqrt(2 / ((1 - c) * (1 + c)));

        ASSERT_IN_RANGE(two, tanhe_p_student_t(c, 2), 1e-14 * two);
    }
    ASSERT_IN_RANGE(0.41421356237309504880, tanhe_p_student_t(0.25, 1), 1e-15);
    ASSERT_IN_RANGE(1.9599639845400542355, tanhe_p_student_t(0.95, INT64_MAX), 1e-14);
    ASSERT_IN_RANGE(0.67448975019608174320, tanhe_p_student_t(0.5, INT64_MAX), 1e-14);
    PASS();
}

TEST students_t_is_in_order(void) {
    static const double shares[] = {1e-300, 1e-9, 0.1, 0.5, 0.9, 0.99, 1 - 1e-9, 1 - DBL_EPSILON / 2};

    for (int64_t n = 1; n < 400; n++) {
        for (size_t i = 0; i < COUNT(shares); i++) {
            ASSERT(tanhe_p_student_t(shares[i], n) >= tanhe_p_student_t(shares[i], n + 1) * (1 - 1e-15));
            ASSERT(i == 0 || tanhe_p_student_t(shares[i], n) > tanhe_p_student_t(shares[i - 1], n));
        }
    }
    PASS();
}

/* ---------------------------------------------------------------------------------------- sample plots */

static tanhe_plot_sample sample_of(const double *per_ha, const int32_t *stratum, const double *area,
                                   int64_t plots, int64_t strata, double confidence) {
    tanhe_plot_sample s;

    s.per_ha.address = per_ha;
    s.stratum.address = stratum;
    s.stratum_area_ha.address = area;
    s.plots = plots;
    s.strata = strata;
    s.confidence = confidence;
    return s;
}

/* mean 110, squares 100 + 100 + 0 + 400 + 400 = 1000, s^2 = 250, SE^2 = 50 */
TEST plots_of_one_stratum(void) {
    static const double per_ha[] = {100, 120, 110, 130, 90}, area[] = {12.5};
    tanhe_plot_sample s = sample_of(per_ha, NULL, area, 5, 1, 0.9);
    tanhe_plot_estimate e;

    ASSERT_EQ(TANHE_OK, tanhe_plot_estimate_of(&s, &e));
    ASSERT(e.mean_per_ha == 110 && e.total == 1375 && e.area_ha == 12.5);
    ASSERT(same_bits(sqrt(50), e.standard_error));
    ASSERT_NEAR(2.1318467863266505158, e.t);
    ASSERT(same_bits(e.t * e.standard_error, e.half_width));
    ASSERT(same_bits(e.half_width / 110, e.relative_error));
    ASSERT_EQ(4, (int)e.degrees_of_freedom);
    ASSERT(same_bits(0.9, e.confidence));
    PASS();
}

/*
 * 30 ha: 10, 12, 14: mean 12, s^2 = 4, n = 3. 70 ha: 20, 24: mean 22, s^2 = 8, n = 2.
 * mean = 0.3 * 12 + 0.7 * 22 = 19; SE^2 = 0.09 * 4/3 + 0.49 * 4 = 2.08; 3 degrees
 */
TEST plots_of_two_strata(void) {
    static const double per_ha[] = {20, 10, 12, 24, 14}, area[] = {30, 70};
    static const int32_t stratum[] = {1, 0, 0, 1, 0};
    tanhe_plot_sample s = sample_of(per_ha, stratum, area, 5, 2, 0.95);
    tanhe_plot_estimate e;

    ASSERT_EQ(TANHE_OK, tanhe_plot_estimate_of(&s, &e));
    ASSERT_NEAR(19.0, e.mean_per_ha);
    ASSERT_NEAR(1900.0, e.total);
    ASSERT_NEAR(sqrt(2.08), e.standard_error);
    ASSERT_NEAR(3.1824463052837084359, e.t);
    ASSERT_NEAR(3.1824463052837084359 * sqrt(2.08), e.half_width);
    ASSERT_NEAR(3.1824463052837084359 * sqrt(2.08) / 19, e.relative_error);
    ASSERT_EQ(3, (int)e.degrees_of_freedom);
    ASSERT(same_bits(0.95, e.confidence));
    PASS();
}

TEST plots_in_any_order_give_the_same_bits(void) {
    static double per_ha[200];
    static int32_t stratum[200];
    static const double area[] = {3.7, 11.1, 0.2};
    tanhe_plot_sample s = sample_of(per_ha, stratum, area, 200, 3, 0.9);
    tanhe_plot_estimate e, other;

    for (int i = 0; i < 200; i++) {
        per_ha[i] = 50 + (i * 37 % 101) / 7.0;
        stratum[i] = i % 3;
    }
    ASSERT_EQ(TANHE_OK, tanhe_plot_estimate_of(&s, &e));
    for (int i = 0; i < 100; i++) {
        double value = per_ha[i];
        int32_t h = stratum[i];

        per_ha[i] = per_ha[199 - i];
        stratum[i] = stratum[199 - i];
        per_ha[199 - i] = value;
        stratum[199 - i] = h;
    }
    ASSERT_EQ(TANHE_OK, tanhe_plot_estimate_of(&s, &other));
    ASSERT(memcmp(&e, &other, sizeof e) == 0);
    PASS();
}

TEST plots_around_zero(void) {
    static const double none[] = {-3, 3}, less[] = {-5, -7}, same[] = {4, 4}, area[] = {2};
    tanhe_plot_sample s = sample_of(none, NULL, area, 2, 1, 0.5);
    tanhe_plot_estimate e;

    ASSERT_EQ(TANHE_OK, tanhe_plot_estimate_of(&s, &e)); /* s^2 = 18, SE = 3, t = 1 */
    ASSERT(e.mean_per_ha == 0 && e.total == 0 && e.standard_error == 3 && is_nan(e.relative_error));
    ASSERT_NEAR(3.0, e.half_width);
    s.per_ha.address = less;
    ASSERT_EQ(TANHE_OK, tanhe_plot_estimate_of(&s, &e));
    ASSERT(e.mean_per_ha == -6 && e.total == -12);
    ASSERT_NEAR(1.0 / 6, e.relative_error);
    s.per_ha.address = same;
    ASSERT_EQ(TANHE_OK, tanhe_plot_estimate_of(&s, &e));
    ASSERT(e.mean_per_ha == 4 && e.half_width == 0 && e.relative_error == 0);
    PASS();
}

#define PLOTS_REFUSE(expected, sample)                                                                       \
    do {                                                                                                     \
        tanhe_plot_estimate e_;                                                                              \
        MARK(e_);                                                                                            \
        ASSERT_EQ_FMT(expected, tanhe_plot_estimate_of(&(sample), &e_), "%d");                               \
        ASSERT(MARKED(e_));                                                                                  \
    } while (0)

TEST samples_are_checked(void) {
    static const double per_ha[] = {10, 12, 14, 20, 24}, area[] = {30, 70};
    static const int32_t stratum[] = {0, 0, 0, 1, 1};
    static const double shares[] = {0, 1, -0.5, 2, NAN};
    const tanhe_plot_sample good = sample_of(per_ha, stratum, area, 5, 2, 0.9);
    tanhe_plot_sample s = good;
    tanhe_plot_estimate e;

    ASSERT_EQ(TANHE_EARG, tanhe_plot_estimate_of(NULL, &e));
    ASSERT_EQ(TANHE_EARG, tanhe_plot_estimate_of(&s, NULL));
    s.plots = -1;
    PLOTS_REFUSE(TANHE_EARG, s);
    s = good;
    s.strata = 0;
    PLOTS_REFUSE(TANHE_EARG, s);
    s = good;
    s.per_ha.address = NULL;
    PLOTS_REFUSE(TANHE_EARG, s);
    s = good;
    s.stratum.address = NULL;
    PLOTS_REFUSE(TANHE_EARG, s);
    s = good;
    s.stratum_area_ha.address = NULL;
    PLOTS_REFUSE(TANHE_EARG, s);
    for (size_t i = 0; i < COUNT(shares); i++) {
        s = good;
        s.confidence = shares[i];
        PLOTS_REFUSE(TANHE_EARG, s);
    }
    PASS();
}

TEST plots_and_areas_are_checked(void) {
    double per_ha[] = {10, 12, 14, 20, 24}, area[] = {30, 70};
    int32_t stratum[] = {0, 0, 0, 1, 1};
    tanhe_plot_sample s = sample_of(per_ha, stratum, area, 5, 2, 0.9);

    area[1] = 0;
    PLOTS_REFUSE(TANHE_EARG, s);
    area[1] = INFINITY;
    PLOTS_REFUSE(TANHE_EARG, s);
    area[1] = 70;
    per_ha[4] = NAN;
    PLOTS_REFUSE(TANHE_EARG, s);
    per_ha[4] = 24;
    stratum[4] = 2;
    PLOTS_REFUSE(TANHE_EARG, s);
    stratum[4] = -1;
    PLOTS_REFUSE(TANHE_EARG, s);
    stratum[4] = 0; /* one plot is left in stratum 1 */
    PLOTS_REFUSE(TANHE_EMISSING, s);
    s.plots = 0;
    PLOTS_REFUSE(TANHE_EMISSING, s);
    s.per_ha.address = NULL;
    s.stratum.address = NULL;
    PLOTS_REFUSE(TANHE_EMISSING, s);
    PASS();
}

TEST estimates_that_do_not_fit_are_refused(void) {
    static const double one[] = {1}, huge_area[] = {1e308}, two_areas[] = {1e308, 1e308};
    static const double sum[] = {1.5e308, 1.5e308}, square[] = {1e200, -1e200}, large[] = {100, 100};
    static const double squares[] = {-1.1e154, 1.1e154, 1.1e154, -1.1e154},
                        near_zero[] = {1e10, -1e10, 1e-300};
    static const int32_t stratum[] = {0, 0, 1, 1};
    tanhe_plot_sample s = sample_of(sum, NULL, one, 2, 1, 0.9);

    PLOTS_REFUSE(TANHE_ERANGE, s);
    s.per_ha.address = square;
    PLOTS_REFUSE(TANHE_ERANGE, s);
    s = sample_of(squares, NULL, one, 4, 1, 0.9);
    PLOTS_REFUSE(TANHE_ERANGE, s);
    s = sample_of(squares, stratum, two_areas, 4, 2, 0.9);
    PLOTS_REFUSE(TANHE_ERANGE, s); /* the area */
    s = sample_of(large, NULL, huge_area, 2, 1, 0.9);
    PLOTS_REFUSE(TANHE_ERANGE, s); /* the total */
    s = sample_of(near_zero, NULL, one, 3, 1, 0.9);
    PLOTS_REFUSE(TANHE_ERANGE, s); /* the relative error */
    PASS();
}

/* -------------------------------------------------------------------------------------------- projects */

static tanhe_project_data project(int32_t edition, double relative_error) {
    tanhe_project_data d = {0, 0, 0, 0, 0, 0, 0, 0, 0};

    (void)tanhe_project_init(&d);
    d.project_sink_co2_t = 1000;
    d.baseline_sink_co2_t = 100;
    d.leakage_co2_t = 50;
    d.relative_error = relative_error;
    d.edition = edition;
    return d;
}

#define REDUCES(data, allow, r)                                                                              \
    ASSERT_EQ_FMT(TANHE_OK, tanhe_project_reduction(tanhe_profile_china(), data, allow, r), "%d")

/* 1000 * (1 - rate) - 100 - 50 */
TEST deductions_follow_the_error(void) {
    static const struct {
        double error, rate, reduction;
    } cases[] = {{NAN, 0, 850},     {0, 0, 850},      {0.1, 0, 850},          {0.1000001, 0.06, 790},
                 {0.15, 0.06, 790}, {0.2, 0.06, 790}, {0.2000001, 0.11, 740}, {0.3, 0.11, 740}};

    for (int32_t edition = AR_CM; edition <= AR_CM_003; edition++) {
        for (size_t i = 0; i < COUNT(cases); i++) {
            tanhe_project_data d = project(edition, cases[i].error);
            tanhe_project_result r;

            REDUCES(&d, UNCONFIRMED, &r);
            ASSERT(r.deduction == cases[i].rate && r.edition == edition);
            ASSERT_NEAR(1000 * cases[i].rate, r.deducted_sink_co2_t);
            ASSERT_NEAR(1000 * (1 - cases[i].rate), r.project_sink_co2_t);
            ASSERT_NEAR(cases[i].reduction, r.net_sink_co2_t);
            ASSERT(same_bits(r.net_sink_co2_t, r.credited_sink_co2_t));
            ASSERT(same_bits(0.0, r.buffer_sink_co2_t) && r.buffer == 0 && r.buffer_factor.property == 0);
            ASSERT_EQ(cases[i].rate > 0 ? TANHE_PROPERTY_UNCERTAINTY_DEDUCTION : 0,
                      r.deduction_factor.property);
        }
    }
    PASS();
}

TEST deductions_have_a_source(void) {
    tanhe_project_data d = project(AR_CM, 0.25);
    tanhe_project_result r;
    char text[200];

    REDUCES(&d, UNCONFIRMED, &r);
    ASSERT_EQ(TANHE_SOURCE_AR_CM, r.deduction_factor.source);
    ASSERT_EQ(TANHE_VARIANT_ERROR_20_TO_30, r.deduction_factor.variant);
    ASSERT_EQ(TANHE_MATCH_UNCONFIRMED, r.deduction_factor.match);
    ASSERT_EQ(TANHE_OK, tanhe_factor_text(tanhe_profile_china(), &r.deduction_factor, TANHE_TEXT_SOURCE_KEY,
                                          text, sizeof text));
    ASSERT_STR_EQ("ar_cm", text);
    d.relative_error = 0.15;
    REDUCES(&d, UNCONFIRMED, &r);
    ASSERT_EQ(TANHE_VARIANT_ERROR_10_TO_20, r.deduction_factor.variant);
    d = project(CCER, 0.05);
    REDUCES(&d, UNCONFIRMED, &r);
    ASSERT_EQ(TANHE_SOURCE_CCER_14_001, r.buffer_factor.source);
    ASSERT_EQ(TANHE_OK, tanhe_factor_text(tanhe_profile_china(), &r.buffer_factor, TANHE_TEXT_SOURCE_KEY,
                                          text, sizeof text));
    ASSERT_STR_EQ("ccer_14_001", text);
    PASS();
}

/* (1000 - 100 - 50) * 0.9 = 765 */
TEST the_buffer_of_ccer(void) {
    tanhe_project_data d = project(CCER, 0.1);
    tanhe_project_result r;

    REDUCES(&d, UNCONFIRMED, &r);
    ASSERT(r.buffer == 0.1 && r.net_sink_co2_t == 850);
    ASSERT_NEAR(85.0, r.buffer_sink_co2_t);
    ASSERT_NEAR(765.0, r.credited_sink_co2_t);
    d.buffer = 0.2; /* one's own needs nothing recalled */
    REDUCES(&d, 0, &r);
    ASSERT(r.buffer == 0.2 && r.credited_sink_co2_t == 680 && r.buffer_factor.property == 0);
    d.relative_error = 0.15;
    d.deduction = 0.5;
    REDUCES(&d, 0, &r); /* (500 - 150) * 0.8 */
    ASSERT(r.project_sink_co2_t == 500 && r.deducted_sink_co2_t == 500 && r.net_sink_co2_t == 350 &&
           r.credited_sink_co2_t == 280);
    ASSERT_EQ(0, r.deduction_factor.property);
    d.buffer = 0;
    REDUCES(&d, 0, &r);
    ASSERT(r.credited_sink_co2_t == 350 && r.buffer_sink_co2_t == 0);
    PASS();
}

#define NO_REDUCTION(expected, catalog, data, allow)                                                         \
    do {                                                                                                     \
        tanhe_project_result r_;                                                                             \
        MARK(r_);                                                                                            \
        ASSERT_EQ_FMT(expected, tanhe_project_reduction(catalog, &(data), allow, &r_), "%d");                \
        ASSERT(MARKED(r_));                                                                                  \
    } while (0)

/* -1000 * (1 + 0.5): a deduction makes a loss larger. Of a loss no edition prints a rate, and there is no buffer of one. */
TEST a_deduction_makes_a_loss_larger(void) {
    const tanhe_catalog *china = tanhe_profile_china();

    for (int32_t edition = AR_CM; edition <= CCER; edition++) {
        tanhe_project_data d = project(edition, 0.25);
        tanhe_project_result r;

        d.project_sink_co2_t = -1000;
        NO_REDUCTION(TANHE_ENOTFOUND, china, d, UNCONFIRMED);
        d.relative_error = 0.1000001;
        NO_REDUCTION(TANHE_ENOTFOUND, china, d, UNCONFIRMED);
        d.relative_error = 0.3000001;
        NO_REDUCTION(TANHE_ESTATE, china, d, UNCONFIRMED);
        d.relative_error = 0.25;
        d.deduction = 0.5;
        REDUCES(&d, 0, &r);
        ASSERT(r.project_sink_co2_t == -1500 && r.deducted_sink_co2_t == 500 && r.deduction == 0.5);
        ASSERT_EQ(0, r.deduction_factor.property);
        ASSERT(r.net_sink_co2_t == -1650 && same_bits(0.0, r.buffer_sink_co2_t) && r.buffer == 0);
        ASSERT_EQ(0, r.buffer_factor.property);
        ASSERT(r.credited_sink_co2_t == -1650);
        d.deduction = NAN; /* none is due */
        d.relative_error = 0.1;
        REDUCES(&d, 0, &r);
        ASSERT(r.project_sink_co2_t == -1000 && same_bits(0.0, r.deducted_sink_co2_t) && r.deduction == 0);
        ASSERT(r.credited_sink_co2_t == -1150);
        d.project_sink_co2_t = 150; /* nothing is left */
        REDUCES(&d, 0, &r);
        ASSERT(same_bits(0.0, r.credited_sink_co2_t) && r.buffer == 0);
    }
    PASS();
}

/* A loss takes no buffer, not even one of the caller's own. */
TEST no_buffer_of_a_loss(void) {
    tanhe_project_data d = project(CCER, NAN);
    tanhe_project_result r;

    d.project_sink_co2_t = 100;
    d.buffer = 0.5;
    REDUCES(&d, 0, &r);
    ASSERT(r.net_sink_co2_t == -50 && r.credited_sink_co2_t == -50);
    ASSERT(same_bits(0.0, r.buffer_sink_co2_t) && same_bits(0.0, r.buffer));
    PASS();
}

/* 1000 - 30 - 100 - 50: not deducted from, and before the buffer. A baseline that loses is credited. */
TEST emissions_of_a_project(void) {
    tanhe_project_data d = project(AR_CM, 0.15);
    tanhe_project_result r;

    d.emissions_co2e_t = 30;
    REDUCES(&d, UNCONFIRMED, &r); /* 1000 * 0.94 */
    ASSERT_NEAR(940.0, r.project_sink_co2_t);
    ASSERT_NEAR(760.0, r.net_sink_co2_t);
    ASSERT_NEAR(760.0, r.credited_sink_co2_t);
    d = project(CCER, NAN);
    d.emissions_co2e_t = 30;
    d.buffer = 0.25;
    REDUCES(&d, 0, &r);
    ASSERT(r.net_sink_co2_t == 820 && r.buffer_sink_co2_t == 205 && r.credited_sink_co2_t == 615);
    d.baseline_sink_co2_t = -100;
    REDUCES(&d, 0, &r);
    ASSERT(r.net_sink_co2_t == 1020 && r.credited_sink_co2_t == 765);
    PASS();
}

TEST a_project_begins_with_nothing_stated(void) {
    tanhe_project_data d;
    tanhe_shrub_data shrub;

    MARK(d);
    ASSERT_EQ(TANHE_EARG, tanhe_project_init(NULL));
    ASSERT_EQ(TANHE_OK, tanhe_project_init(&d));
    ASSERT(same_bits(0, d.project_sink_co2_t) && same_bits(0, d.baseline_sink_co2_t));
    ASSERT(same_bits(0, d.emissions_co2e_t) && same_bits(0, d.leakage_co2_t));
    ASSERT(is_nan(d.relative_error) && is_nan(d.deduction) && is_nan(d.buffer));
    ASSERT_EQ(0, d.edition);
    ASSERT_EQ(0, d.reserved);
    NO_REDUCTION(TANHE_EARG, tanhe_profile_china(), d, UNCONFIRMED); /* no edition */
    MARK(shrub);
    ASSERT_EQ(TANHE_EARG, tanhe_shrub_init(NULL));
    ASSERT_EQ(TANHE_OK, tanhe_shrub_init(&shrub));
    ASSERT(same_bits(0, shrub.area_ha) && same_bits(0, shrub.forest_t_per_ha) && is_nan(shrub.ratio));
    ASSERT(same_bits(0, shrub.crown_cover) && same_bits(0, shrub.root_shoot));
    ASSERT(same_bits(0, shrub.fraction.value));
    ASSERT_EQ(0, shrub.fraction.source);
    ASSERT_EQ(0, shrub.fraction.reserved);
    PASS();
}

TEST rates_that_are_not_there(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_project_data d = project(AR_CM, 0.15);

    NO_REDUCTION(TANHE_EUNCONFIRMED, china, d, 0);
    NO_REDUCTION(TANHE_ENOTFOUND, tanhe_profile_ipcc2006(), d, UNCONFIRMED);
    d.relative_error = 0.3000001;
    NO_REDUCTION(TANHE_ESTATE, china, d, UNCONFIRMED);
    d.deduction = 0.5;
    NO_REDUCTION(TANHE_ESTATE, china, d, UNCONFIRMED);
    d = project(CCER, 0.05);
    NO_REDUCTION(TANHE_EUNCONFIRMED, china, d, 0);
    NO_REDUCTION(TANHE_ENOTFOUND, tanhe_profile_ipcc2006(), d, UNCONFIRMED);
    d.relative_error = 0.15; /* AR-CM's rate does not stand in */
    NO_REDUCTION(TANHE_ENOTFOUND, china, d, UNCONFIRMED);
    PASS();
}

TEST rates_of_an_overlay(void) {
    static const char csv[] = "subject,property,variant,value,unit\n"
                              "forestry_project,uncertainty_deduction,error_10_to_20,25,%\n"
                              "forestry_project,uncertainty_deduction,error_20_to_30,150,%\n"
                              "forestry_project,risk_buffer,,0.5,1\n";
    const tanhe_catalog *catalog = own_values(&held, csv, tanhe_profile_china());
    tanhe_project_data d = project(CCER, 0.15);
    tanhe_project_result r;

    ASSERT(catalog != NULL);
    ASSERT_EQ(TANHE_OK, tanhe_project_reduction(catalog, &d, 0, &r)); /* (750 - 150) * 0.5 */
    ASSERT(r.deduction == 0.25 && r.buffer == 0.5 && r.credited_sink_co2_t == 300);
    ASSERT(r.deduction_factor.match == TANHE_MATCH_OVERLAY && r.deduction_factor.table == 0);
    d.relative_error = 0.25; /* 150 % */
    NO_REDUCTION(TANHE_EARG, catalog, d, 0);
    PASS();
}

TEST projects_are_checked(void) {
    const tanhe_catalog *china = tanhe_profile_china();
    const tanhe_project_data good = project(AR_CM, 0.05);
    tanhe_project_data d = good;
    tanhe_project_result r;

    NO_REDUCTION(TANHE_EARG, NULL, d, 0);
    NO_REDUCTION(TANHE_EARG, china, d, BAD_ALLOW);
    ASSERT_EQ(TANHE_EARG, tanhe_project_reduction(china, NULL, 0, &r));
    ASSERT_EQ(TANHE_EARG, tanhe_project_reduction(china, &d, 0, NULL));
    d.project_sink_co2_t = NAN;
    NO_REDUCTION(TANHE_EARG, china, d, 0);
    d = good;
    d.baseline_sink_co2_t = INFINITY;
    NO_REDUCTION(TANHE_EARG, china, d, 0);
    d = good;
    d.emissions_co2e_t = -1;
    NO_REDUCTION(TANHE_EARG, china, d, 0);
    d.emissions_co2e_t = NAN;
    NO_REDUCTION(TANHE_EARG, china, d, 0);
    d = good;
    d.leakage_co2_t = -1;
    NO_REDUCTION(TANHE_EARG, china, d, 0);
    d = good;
    d.relative_error = -0.1;
    NO_REDUCTION(TANHE_EARG, china, d, 0);
    d.relative_error = INFINITY;
    NO_REDUCTION(TANHE_EARG, china, d, 0);
    d = good;
    d.deduction = 1.1;
    NO_REDUCTION(TANHE_EARG, china, d, 0);
    d = good;
    d.buffer = -0.1;
    NO_REDUCTION(TANHE_EARG, china, d, 0);
    d.edition = CCER;
    NO_REDUCTION(TANHE_EARG, china, d, 0);
    d.buffer = 1.1;
    NO_REDUCTION(TANHE_EARG, china, d, 0);
    d = good;
    for (d.edition = AR_CM; d.edition <= AR_CM_003; d.edition++) { /* these have no buffer, not even of 0 */
        d.buffer = 0.1;
        NO_REDUCTION(TANHE_EARG, china, d, 0);
        d.buffer = 0;
        NO_REDUCTION(TANHE_EARG, china, d, 0);
        d.buffer = NAN;
        REDUCES(&d, 0, &r);
        ASSERT(r.credited_sink_co2_t == 850);
    }
    d = good;
    d.edition = 0;
    NO_REDUCTION(TANHE_EARG, china, d, 0);
    d.edition = 4;
    NO_REDUCTION(TANHE_EARG, china, d, 0);
    d = good;
    d.reserved = 1;
    NO_REDUCTION(TANHE_EARG, china, d, 0);
    d = good;
    d.project_sink_co2_t = 1.7e308;
    d.baseline_sink_co2_t = -1.7e308;
    NO_REDUCTION(TANHE_ERANGE, china, d, 0);
    PASS();
}

/* A rate of one's own holds whatever the error, also ex ante. */
TEST own_deductions(void) {
    tanhe_project_data d = project(AR_CM, NAN);
    tanhe_project_result r;

    d.deduction = 0.25;
    REDUCES(&d, 0, &r);
    ASSERT(r.deduction == 0.25 && r.credited_sink_co2_t == 600 && r.deduction_factor.property == 0);
    d.relative_error = 0.05; /* below 10 %, too */
    REDUCES(&d, 0, &r);
    ASSERT(r.deduction == 0.25 && r.deducted_sink_co2_t == 250 && r.credited_sink_co2_t == 600);
    d.deduction = 0;
    d.relative_error = 0.25;
    REDUCES(&d, 0, &r);
    ASSERT(r.credited_sink_co2_t == 850);
    PASS();
}

/* 100 ha of the plain stand: a m3/ha is 125 t of biomass and 62.5 tC. */
TEST a_curve(void) {
    static const double volume[] = {0, 12, 30, 27};
    tanhe_stand s = plain_stand();
    double stock[4], sink[3], total, alone;

    s.volume_m3 = NAN; /* not used */
    ASSERT_EQ(TANHE_OK, tanhe_project_curve(3, volume, 100, &s, stock, sink, &total));
    ASSERT(stock[0] == 0 && stock[1] == 2750 && stock[2] == 6875 && stock[3] == 6187.5);
    ASSERT(sink[0] == 2750 && sink[1] == 4125 && sink[2] == -687.5 && total == 6187.5);
    ASSERT(sink[0] + sink[1] + sink[2] == total);
    ASSERT_EQ(TANHE_OK, tanhe_project_curve(3, volume, 100, &s, NULL, NULL, &alone));
    ASSERT(same_bits(total, alone));
    ASSERT_EQ(TANHE_OK, tanhe_project_curve(2, volume + 1, 0, &s, stock, NULL, &total));
    ASSERT(stock[2] == 0 && total == 0);
    PASS();
}

/* Each stock is that of the stand by tanhe_stand_mix, and the sinks are what lies between them. */
TEST a_curve_is_its_stands(void) {
    double volume[41], stock[41], sink[40], total, sum = 0;
    tanhe_stand s = {NAN, 0.307, {1.634, 0.246}, {0.52, TANHE_SOURCE_AR_CM, 0}};

    for (int i = 0; i <= 40; i++)
        volume[i] = 300.0 * i * i / (400.0 + i * i);
    ASSERT_EQ(TANHE_OK, tanhe_project_curve(40, volume, 37.7, &s, stock, sink, &total));
    for (int i = 0; i <= 40; i++) {
        tanhe_stand at = s;
        tanhe_stand_carbon c;

        at.volume_m3 = volume[i] * 37.7;
        ASSERT_EQ(TANHE_OK, tanhe_stand_mix(1, &at, &c));
        ASSERT(same_bits(c.stock_co2_t, stock[i]));
        ASSERT(i == 40 || same_bits(stock[i + 1] - stock[i], sink[i]));
        sum += i < 40 ? sink[i] : 0;
    }
    ASSERT(same_bits(stock[40] - stock[0], total));
    ASSERT_IN_RANGE(total, sum, 40 * DBL_EPSILON * total);
    PASS();
}

TEST curves_are_checked(void) {
    double volume[] = {0, 12, 30}, stock[3], sink[2], total;
    tanhe_stand s = plain_stand();

    MARK(stock);
    MARK(sink);
    MARK(total);
    ASSERT_EQ(TANHE_EARG, tanhe_project_curve(0, volume, 100, &s, stock, sink, &total));
    ASSERT_EQ(TANHE_EARG, tanhe_project_curve(2, NULL, 100, &s, stock, sink, &total));
    ASSERT_EQ(TANHE_EARG, tanhe_project_curve(2, volume, -1, &s, stock, sink, &total));
    ASSERT_EQ(TANHE_EARG, tanhe_project_curve(2, volume, 100, NULL, stock, sink, &total));
    ASSERT_EQ(TANHE_EARG, tanhe_project_curve(2, volume, 100, &s, stock, sink, NULL));
    volume[2] = -1;
    ASSERT_EQ(TANHE_EARG, tanhe_project_curve(2, volume, 100, &s, stock, sink, &total));
    volume[2] = 1e308;
    ASSERT_EQ(TANHE_ERANGE, tanhe_project_curve(2, volume, 100, &s, stock, sink, &total));
    s.wood_density = 2.5;
    ASSERT_EQ(TANHE_EARG, tanhe_project_curve(2, volume, 100, &s, stock, sink, &total));
    ASSERT(MARKED(stock) && MARKED(sink) && MARKED(total));
    PASS();
}

static tanhe_plot_estimate estimate(double total, double area, double half_width) {
    tanhe_plot_estimate e = {total / area, total, 0, 0, half_width, 0, area, 0.9, 9};

    return e;
}

/* 10 ha * 30 and 20 ha * 20: half width^2 = 300^2 + 400^2 */
TEST two_monitorings(void) {
    tanhe_plot_estimate before = estimate(1000, 10, 30), after = estimate(3000, 20, 20);
    tanhe_project_monitored m;

    ASSERT_EQ(TANHE_OK, tanhe_project_between(&before, 2018.5, &after, 2023.5, &m));
    ASSERT(m.before_stock_co2_t == 1000 && m.after_stock_co2_t == 3000 && m.sink_co2_t == 2000);
    ASSERT(m.years == 5 && m.yearly_sink_co2_t == 400 && m.half_width_co2_t == 500 &&
           m.change_relative_error == 0.25);
    ASSERT_EQ(TANHE_OK, tanhe_project_between(&after, 2018, &before, 2020, &m));
    ASSERT(m.sink_co2_t == -2000 && m.yearly_sink_co2_t == -1000 && m.change_relative_error == 0.25);
    ASSERT_EQ(TANHE_OK, tanhe_project_between(&before, 2018, &before, 2020, &m));
    ASSERT(m.sink_co2_t == 0 && is_nan(m.change_relative_error) && m.half_width_co2_t > 424.26);
    PASS();
}

#define NOT_BETWEEN(expected, before, year_before, after, year_after)                                        \
    do {                                                                                                     \
        tanhe_project_monitored m_;                                                                          \
        MARK(m_);                                                                                            \
        ASSERT_EQ_FMT(expected, tanhe_project_between(before, year_before, after, year_after, &m_), "%d");   \
        ASSERT(MARKED(m_));                                                                                  \
    } while (0)

static const double not_confidences[] = {NAN, 0, 1, -0.9};

TEST monitorings_are_checked(void) {
    const tanhe_plot_estimate good = estimate(1000, 10, 30);
    tanhe_plot_estimate e = good;

    NOT_BETWEEN(TANHE_EARG, NULL, 1, &good, 2);
    NOT_BETWEEN(TANHE_EARG, &good, 1, NULL, 2);
    ASSERT_EQ(TANHE_EARG, tanhe_project_between(&good, 1, &good, 2, NULL));
    NOT_BETWEEN(TANHE_EARG, &good, 2, &good, 2);
    NOT_BETWEEN(TANHE_EARG, &good, 3, &good, 2);
    NOT_BETWEEN(TANHE_EARG, &good, NAN, &good, 2);
    NOT_BETWEEN(TANHE_EARG, &good, -INFINITY, &good, 2);
    NOT_BETWEEN(TANHE_EARG, &good, 1, &good, INFINITY);
    e.total = NAN;
    NOT_BETWEEN(TANHE_EARG, &e, 1, &good, 2);
    NOT_BETWEEN(TANHE_EARG, &good, 1, &e, 2);
    e = good;
    e.area_ha = 0;
    NOT_BETWEEN(TANHE_EARG, &e, 1, &good, 2);
    e = good;
    e.half_width = -1;
    NOT_BETWEEN(TANHE_EARG, &good, 1, &e, 2);
    for (size_t i = 0; i < COUNT(not_confidences); i++) {
        e = good;
        e.confidence = not_confidences[i];
        NOT_BETWEEN(TANHE_EARG, &e, 1, &good, 2);
        NOT_BETWEEN(TANHE_EARG, &good, 1, &e, 2);
    }
    e = good; /* a half width of 90 % and one of 95 % */
    e.confidence = 0.95;
    NOT_BETWEEN(TANHE_ECONFLICT, &e, 1, &good, 2);
    NOT_BETWEEN(TANHE_ECONFLICT, &good, 1, &e, 2);
    PASS();
}

TEST monitorings_that_do_not_fit_are_refused(void) {
    tanhe_plot_estimate low = estimate(-1.7e308, 1, 1), high = estimate(1.7e308, 1, 1);
    tanhe_plot_estimate wide = estimate(1, 1e200, 1), small = estimate(0, 1, 1), less = estimate(0, 1, 1);

    NOT_BETWEEN(TANHE_ERANGE, &low, 1, &high, 2);
    NOT_BETWEEN(TANHE_ERANGE, &wide, 1, &wide, 2);
    NOT_BETWEEN(TANHE_ERANGE, &small, -1.7e308, &small, 1.7e308);
    less.total = 1e-310;
    NOT_BETWEEN(TANHE_ERANGE, &small, 1, &less, 2);
    PASS();
}

/* ------------------------------------------------------------------------------------ shrub and bamboo */

/* 100 ha * 40 t * 0.5 * 0.25 * 1.5 * 0.5 = 375 tC */
static tanhe_shrub_data shrub(void) {
    tanhe_shrub_data d = {100, 40, 0.5, 0.25, 0.5, {0.5, OWN, 0}};

    return d;
}

TEST shrub_of_a_project(void) {
    static const char csv[] = "subject,property,value,unit\nshrub_forest,shrub_to_forest,0.25,1\n";
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_shrub_data d = shrub();
    tanhe_factor factor;
    double carbon;

    ASSERT_EQ(TANHE_OK, tanhe_shrub_carbon(china, &d, 0, &carbon, &factor));
    ASSERT(carbon == 375 && factor.value == 0.5);
    ASSERT_EQ(OWN, factor.source);
    ASSERT_EQ(TANHE_MATCH_MEASURED, factor.match);
    ASSERT_EQ(TANHE_FOREST_SHRUB, factor.subject);
    ASSERT_EQ(TANHE_PROPERTY_SHRUB_TO_FOREST, factor.property);
    ASSERT_EQ(TANHE_UNIT_ONE, factor.unit);
    d.ratio = 0; /* one's own, too */
    ASSERT_EQ(TANHE_OK, tanhe_shrub_carbon(china, &d, 0, &carbon, NULL));
    ASSERT(same_bits(0, carbon));
    d.ratio = NAN;
    ASSERT_EQ(TANHE_OK, tanhe_shrub_carbon(china, &d, UNCONFIRMED, &carbon, &factor));
    ASSERT_NEAR(75.0, carbon);
    ASSERT(factor.value == 0.1);
    ASSERT_EQ(TANHE_SOURCE_AR_CM, factor.source);
    ASSERT_EQ(TANHE_MATCH_UNCONFIRMED, factor.match);
    ASSERT_EQ(TANHE_OK, tanhe_shrub_carbon(own_values(&held, csv, china), &d, 0, &carbon, &factor));
    ASSERT(carbon == 187.5 && factor.value == 0.25 && factor.table == 0);
    ASSERT_EQ(TANHE_SOURCE_OVERLAY, factor.source);
    MARK(carbon);
    MARK(factor);
    ASSERT_EQ(TANHE_EUNCONFIRMED, tanhe_shrub_carbon(china, &d, 0, &carbon, &factor));
    ASSERT_EQ(TANHE_ENOTFOUND,
              tanhe_shrub_carbon(tanhe_profile_ipcc2006(), &d, UNCONFIRMED, &carbon, &factor));
    ASSERT(MARKED(carbon) && MARKED(factor));
    PASS();
}

#define NO_SHRUB(expected, data)                                                                             \
    do {                                                                                                     \
        double carbon_;                                                                                      \
        tanhe_factor factor_;                                                                                \
        MARK(carbon_);                                                                                       \
        MARK(factor_);                                                                                       \
        ASSERT_EQ_FMT(expected, tanhe_shrub_carbon(tanhe_profile_china(), &(data), 0, &carbon_, &factor_),   \
                      "%d");                                                                                 \
        ASSERT(MARKED(carbon_) && MARKED(factor_));                                                          \
    } while (0)

TEST shrubs_are_checked(void) {
    tanhe_shrub_data d = shrub();
    double carbon;

    ASSERT_EQ(TANHE_EARG, tanhe_shrub_carbon(NULL, &d, 0, &carbon, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_shrub_carbon(tanhe_profile_china(), NULL, 0, &carbon, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_shrub_carbon(tanhe_profile_china(), &d, 0, NULL, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_shrub_carbon(tanhe_profile_china(), &d, BAD_ALLOW, &carbon, NULL));
    d.area_ha = -1;
    NO_SHRUB(TANHE_EARG, d);
    d = shrub();
    d.forest_t_per_ha = NAN;
    NO_SHRUB(TANHE_EARG, d);
    d = shrub();
    d.ratio = -1;
    NO_SHRUB(TANHE_EARG, d);
    d = shrub();
    d.crown_cover = 1.1;
    NO_SHRUB(TANHE_EARG, d);
    d = shrub();
    d.root_shoot = INFINITY;
    NO_SHRUB(TANHE_EARG, d);
    d = shrub();
    d.fraction.source = 0;
    NO_SHRUB(TANHE_EARG, d);
    d = shrub();
    d.area_ha = 1e308;
    NO_SHRUB(TANHE_ERANGE, d);
    PASS();
}

/* Taojiang: culms per ha and, as printed, biomass of a culm (kg), of the stand (t/ha), and mean carbon content. */
static const struct {
    tanhe_id age;
    double culms, culm_kg, stand_t, fraction;
} taojiang[] = {
    {TANHE_VARIANT_MOSO_1A, 1250, 16.204, 20.254, 0.476},
    {TANHE_VARIANT_MOSO_3A, 1300, 19.258, 25.036, 0.466},
    {TANHE_VARIANT_MOSO_5A, 2400, 23.202, 55.685, 0.483},
};

TEST moso_of_taojiang(void) {
    tanhe_bamboo_age ages[3];
    double biomass, carbon, whole = 0, all = 0;

    for (size_t i = 0; i < COUNT(taojiang); i++) {
        tanhe_factor factors[2];

        ages[i].culms_per_ha = taojiang[i].culms;
        ASSERT_EQ(TANHE_OK, tanhe_bamboo_moso(tanhe_profile_china(), taojiang[i].age, &ages[i], factors));
        ASSERT(ages[i].culm_kg == taojiang[i].culm_kg && ages[i].culms_per_ha == taojiang[i].culms);
        ASSERT(ages[i].fraction.value == taojiang[i].fraction && ages[i].fraction.reserved == 0);
        ASSERT(factors[0].value == taojiang[i].culm_kg && factors[1].value == taojiang[i].fraction);
        ASSERT_EQ(TANHE_SOURCE_TAOJIANG_2017, ages[i].fraction.source);
        ASSERT(factors[0].variant == taojiang[i].age && factors[1].variant == taojiang[i].age);
        ASSERT_EQ(TANHE_OK, tanhe_bamboo_stand(1, &ages[i], &biomass, &carbon));
        /* the paper's stand biomass is printed to the kilogram, from culms with more digits */
        ASSERT_IN_RANGE(taojiang[i].stand_t, biomass, 0.0015);
        ASSERT_NEAR(taojiang[i].culms * taojiang[i].culm_kg / 1000, biomass);
        ASSERT_NEAR(biomass * taojiang[i].fraction, carbon);
        whole += biomass;
        all += carbon;
    }
    ASSERT_EQ(TANHE_OK, tanhe_bamboo_stand(3, ages, &biomass, &carbon));
    ASSERT_NEAR(whole, biomass);
    ASSERT_NEAR(all, carbon);
    ASSERT_EQ(TANHE_OK, tanhe_bamboo_stand(0, NULL, &biomass, &carbon));
    ASSERT(biomass == 0 && carbon == 0);
    PASS();
}

TEST moso_by_other_catalogs(void) {
    static const char csv[] = "subject,property,variant,value,unit\n"
                              "moso_bamboo,culm_biomass,moso_1a,15,kg/tree\n"
                              "moso_bamboo,carbon_fraction,moso_1a,0.5,tC/t\n"
                              "moso_bamboo,carbon_fraction,moso_3a,1.5,tC/t\n";
    tanhe_bamboo_age age, before;
    tanhe_factor factors[2];
    tanhe_catalog zhejiang;

    ASSERT_EQ(TANHE_OK, tanhe_bamboo_moso(own_values(&held, csv, tanhe_profile_china()),
                                          TANHE_VARIANT_MOSO_1A, &age, factors));
    ASSERT(age.culm_kg == 15 && age.fraction.value == 0.5 && factors[1].table == 0);
    ASSERT_EQ(TANHE_SOURCE_OVERLAY, age.fraction.source);
    MARK(age);
    before = age;
    ASSERT_EQ(TANHE_EARG, tanhe_bamboo_moso(&held.catalog, TANHE_VARIANT_MOSO_3A, &age, NULL));
    /* the mean culm of Zhejiang does not stand in for an age of Taojiang's */
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&zhejiang));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&zhejiang, tanhe_table_zhejiang_2016()));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_bamboo_moso(&zhejiang, TANHE_VARIANT_MOSO_1A, &age, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_bamboo_moso(NULL, TANHE_VARIANT_MOSO_1A, &age, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_bamboo_moso(&zhejiang, TANHE_VARIANT_MOSO_1A, NULL, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_bamboo_moso(tanhe_profile_china(), TANHE_VARIANT_MOSO_1A - 1, &age, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_bamboo_moso(tanhe_profile_china(), TANHE_VARIANT_MOSO_5A + 1, &age, NULL));
    ASSERT(memcmp(&before, &age, sizeof age) == 0);
    ASSERT_EQ(TANHE_OK, tanhe_bamboo_moso(tanhe_profile_china(), TANHE_VARIANT_MOSO_3A, &age, NULL));
    ASSERT(age.culm_kg == 19.258);
    PASS();
}

TEST bamboo_stands_are_exact_and_checked(void) {
    tanhe_bamboo_age ages[3] = {{1, 1, {0.5, OWN, 0}}, {0x1p53, 1, {0.5, OWN, 0}}, {1, 1, {0.5, OWN, 0}}};
    double biomass, carbon;

    ASSERT_EQ(TANHE_OK, tanhe_bamboo_stand(3, ages, &biomass, &carbon));
    ASSERT(same_bits((0x1p53 + 2) / 1000, biomass) && same_bits((0x1p52 + 1) / 1000, carbon));
    MARK(biomass);
    MARK(carbon);
    ASSERT_EQ(TANHE_EARG, tanhe_bamboo_stand(1, NULL, &biomass, &carbon));
    ASSERT_EQ(TANHE_EARG, tanhe_bamboo_stand(3, ages, NULL, &carbon));
    ASSERT_EQ(TANHE_EARG, tanhe_bamboo_stand(3, ages, &biomass, NULL));
    ages[2].culms_per_ha = -1;
    ASSERT_EQ(TANHE_EARG, tanhe_bamboo_stand(3, ages, &biomass, &carbon));
    ages[2].culms_per_ha = 1;
    ages[2].culm_kg = NAN;
    ASSERT_EQ(TANHE_EARG, tanhe_bamboo_stand(3, ages, &biomass, &carbon));
    ages[2].culm_kg = 1;
    ages[2].fraction.value = 2;
    ASSERT_EQ(TANHE_EARG, tanhe_bamboo_stand(3, ages, &biomass, &carbon));
    ages[2].fraction.value = 0.5;
    ages[2].fraction.source = TANHE_SOURCE_TAOJIANG_2017;
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_bamboo_stand(3, ages, &biomass, &carbon));
    ages[2].fraction.source = OWN;
    ages[1].culms_per_ha = ages[2].culms_per_ha = 1e308;
    ASSERT_EQ(TANHE_ERANGE, tanhe_bamboo_stand(3, ages, &biomass, &carbon));
    ages[1].culm_kg = 10;
    ASSERT_EQ(TANHE_ERANGE, tanhe_bamboo_stand(3, ages, &biomass, &carbon));
    ASSERT(MARKED(biomass) && MARKED(carbon));
    PASS();
}

SUITE(stands) {
    RUN_TEST(layouts_of_projects);
    RUN_TEST(a_stand);
    RUN_TEST(a_mixed_stand);
    RUN_TEST(mixes_are_exact);
    RUN_TEST(stands_are_checked);
    RUN_TEST(a_mix_that_does_not_fit_is_refused);
}

SUITE(plots) {
    RUN_TEST(students_t);
    RUN_TEST(students_t_in_closed_form);
    RUN_TEST(students_t_is_in_order);
    RUN_TEST(plots_of_one_stratum);
    RUN_TEST(plots_of_two_strata);
    RUN_TEST(plots_in_any_order_give_the_same_bits);
    RUN_TEST(plots_around_zero);
    RUN_TEST(samples_are_checked);
    RUN_TEST(plots_and_areas_are_checked);
    RUN_TEST(estimates_that_do_not_fit_are_refused);
}

SUITE(projects) {
    RUN_TEST(deductions_follow_the_error);
    RUN_TEST(deductions_have_a_source);
    RUN_TEST(the_buffer_of_ccer);
    RUN_TEST(a_project_begins_with_nothing_stated);
    RUN_TEST(a_deduction_makes_a_loss_larger);
    RUN_TEST(no_buffer_of_a_loss);
    RUN_TEST(emissions_of_a_project);
    RUN_TEST(rates_that_are_not_there);
    RUN_TEST(rates_of_an_overlay);
    RUN_TEST(projects_are_checked);
    RUN_TEST(own_deductions);
    RUN_TEST(a_curve);
    RUN_TEST(a_curve_is_its_stands);
    RUN_TEST(curves_are_checked);
    RUN_TEST(two_monitorings);
    RUN_TEST(monitorings_are_checked);
    RUN_TEST(monitorings_that_do_not_fit_are_refused);
}

SUITE(shrub_and_bamboo) {
    RUN_TEST(shrub_of_a_project);
    RUN_TEST(shrubs_are_checked);
    RUN_TEST(moso_of_taojiang);
    RUN_TEST(moso_by_other_catalogs);
    RUN_TEST(bamboo_stands_are_exact_and_checked);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(stands);
    RUN_SUITE(plots);
    RUN_SUITE(projects);
    RUN_SUITE(shrub_and_bamboo);
    GREATEST_MAIN_END();
}
