/* SPDX-License-Identifier: MIT */
/* Energy balances: closure and the activity rule, on the 20 columns of a real provincial balance. */

#include "tanhe/energy.h"

#include <float.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

#include "greatest.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define UNTOUCHED (-77.0)

static int same_bits(double a, double b) {
    return memcmp(&a, &b, sizeof a) == 0;
}

/* The members of the two result structs, in their order. */
#define CLOSURES 3
#define PARTS    9

static void closure_numbers(const tanhe_balance_closure *c, double out[CLOSURES]) {
    out[0] = c->column;
    out[1] = c->transformation;
    out[2] = c->final_use;
}

static void activity_numbers(const tanhe_balance_activity *a, double out[PARTS]) {
    out[0] = a->total;
    out[1] = a->thermal_power;
    out[2] = a->heat_supply;
    out[3] = a->industry;
    out[4] = a->agriculture;
    out[5] = a->construction;
    out[6] = a->transport;
    out[7] = a->commercial;
    out[8] = a->residential;
}

static const tanhe_balance_closure no_closure = {UNTOUCHED, UNTOUCHED, UNTOUCHED};
static const tanhe_balance_activity no_activity = {UNTOUCHED, UNTOUCHED, UNTOUCHED, UNTOUCHED, UNTOUCHED,
                                                   UNTOUCHED, UNTOUCHED, UNTOUCHED, UNTOUCHED};

/*
 * Hunan 2007, China Energy Statistical Yearbook 2008, table 6-18: 10^4 t, 10^8 m3, 10^10 kJ, 10^8 kWh, 10^4 tce.
 * In decimals every column closes to the last digit. `left` is what the sums of the doubles leave, `activity`
 * the rule applied to the doubles, both exact and rounded once; `printed` is the rule in decimals.
 */
typedef struct {
    const char *kind;
    double rows[TANHE_BALANCE_ROWS];
    double left[CLOSURES];
    double activity[PARTS];
    double printed[3]; /* total, industry, commercial */
} column;

static const column hunan[] = {
    {"raw coal",
     {9628.52, -3860.89, -2683.81, -228.24, -717.43, -29.86, 0,      -21.55, 0,  -180, 21,
      5746.63, 334.27,   4792.56,  281.58,  20.08,   9.99,   315.63, 262.1,  12, 0},
     {4.547473508864641e-13, -3.197442310920451e-14, 2.8954616482224083e-13},
     {8377.1, 2683.81, 228.24, 4510.9800000000005, 334.27, 20.08, 9.99, 327.63, 262.1},
     {8377.10, 4510.98, 327.63}},
    {"cleaned coal",
     {497.58, -194.83, 0,      0,    461.93, -652.36, 0,    -4.4, 0, 0, 0,
      302.75, 0,       300.26, 1.03, 0.08,   0,       2.41, 0,    0, 0},
     {-2.842170943040401e-14, 5.329070518200751e-15, -8.951173136040325e-15},
     {301.72, 0.0, 0.0, 299.23, 0.0, 0.08, 0.0, 2.41, 0.0},
     {301.72, 299.23, 2.41}},
    {"other washed coal",
     {71.01, -19.48, -2.06, -63.93, 51.29, -4.78, 0,    0, 0, 0, 0,
      51.53, 0,      50.54, 0.2,    0.35,  0,     0.64, 0, 0, 0},
     {3.552713678800501e-15, -4.440892098500626e-16, -1.9984014443252818e-15},
     {117.32000000000001, 2.06, 63.93, 50.339999999999996, 0.0, 0.35, 0.0, 0.64, 0.0},
     {117.32, 50.34, 0.64}},
    {"briquettes",
     {80.28, 177.96, 0, 0, 0, 0, 0, 0, 0, 177.96, 0, 258.24, 0, 16.72, 0.01, 1.66, 0, 4.86, 235, 0, 0},
     {0.0, 0.0, -9.992007221626409e-15},
     {258.23, 0.0, 0.0, 16.709999999999997, 0.0, 1.66, 0.0, 4.86, 235.0},
     {258.23, 16.71, 4.86}},
    {"coke",
     {422.9,  293.01, 0,      -4.61, 0, 492.99, 0, 0, -195.37, 0, 0,
      715.91, 1.72,   714.17, 10.84, 0, 0.02,   0, 0, 0,       0},
     {0.0, 1.3322676295501878e-14, -9.121176036686052e-15},
     {709.68, 0.0, 4.61, 703.3299999999999, 1.72, 0.0, 0.02, 0.0, 0.0},
     {709.68, 703.33, 0}},
    {"crude oil",
     {671.67, -666.41, 0, 0, 0, 0, -666.41, 0, 0, 0, 0.96, 4.3, 0, 4.3, 0, 0, 0, 0, 0, 0, 0},
     {-8.881784197001252e-15, 0.0, 0.0},
     {4.3, 0.0, 0.0, 4.3, 0.0, 0.0, 0.0, 0.0, 0.0},
     {4.3, 4.3, 0}},
    {"gasoline",
     {141.81, 129.82, -0.04, 0,    0,     0,      129.86, 0,     0,    0, 0,
      271.63, 8.48,   32.86, 0.22, 25.69, 148.33, 42,     13.42, 0.85, 0},
     {0.0, 2.0462798122622416e-14, 1.8096635301390052e-14},
     {271.45, 0.04, 0.0, 32.64, 8.48, 25.69, 148.33, 42.85, 13.42},
     {271.45, 32.64, 42.85}},
    {"kerosene",
     {16.06, 8.44, 0, 0, 0, 0, 8.44, 0, 0, 0, 0, 24.5, 0, 2.58, 0.03, 0.13, 20.16, 1.63, 0, 0, 0},
     {-1.7763568394002505e-15, 0.0, 1.1102230246251565e-16},
     {24.47, 0.0, 0.0, 2.5500000000000003, 0.0, 0.13, 20.16, 1.63, 0.0},
     {24.47, 2.55, 1.63}},
    {"diesel oil",
     {166.3,  225.84, -2.83, -0.07, 0,     0,     228.74, 0, 0,    0, 0,
      392.14, 5.49,   51.94, 1.34,  37.52, 263.6, 32.62,  0, 0.97, 0},
     {2.842170943040401e-14, 5.6066262743570405e-15, 3.4861002973229915e-14},
     {393.7, 2.83, 0.07, 50.599999999999994, 5.49, 37.52, 263.6, 33.589999999999996, 0.0},
     {393.70, 50.60, 33.59}},
    {"fuel oil",
     {15.16, 20.38, -0.63, -4.03, 0, 0, 25.04, 0, 0, 0, 0, 35.54, 0, 15.54, 0.02, 0, 20, 0, 0, 0, 0},
     {0.0, -1.1102230246251565e-16, 0.0},
     {40.18, 0.63, 4.03, 15.52, 0.0, 0.0, 20.0, 0.0, 0.0},
     {40.18, 15.52, 0}},
    {"lpg",
     {17.93, 63.26, 0, 0, 0, 0, 63.26, 0, 0, 0, 0.17, 81.02, 0, 33.13, 0.64, 0.88, 0.02, 20.38, 26.61, 0, 0},
     {1.6930901125533637e-15, 0.0, 4.978656376053436e-15},
     {80.38, 0.0, 0.0, 32.49, 0.0, 0.88, 0.02, 20.38, 26.61},
     {80.38, 32.49, 20.38}},
    {"natural gas",
     {5.84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.15, 5.69, 0, 3.51, 0.05, 0.03, 0.03, 1.05, 1.07, 0, 0},
     {-5.273559366969494e-16, 0.0, -4.996003610813204e-16},
     {5.640000000000001, 0.0, 0.0, 3.46, 0.0, 0.03, 0.03, 1.05, 1.07},
     {5.64, 3.46, 1.05}},
    {"other petroleum products",
     {-11.8, 101.25, 0, 0, 0, 0, 101.25, 0, 0, 0, 0, 89.45, 0, 89.45, 28.55, 0, 0, 0, 0, 0, 0},
     {-3.552713678800501e-15, 0.0, 0.0},
     {60.900000000000006, 0.0, 0.0, 60.900000000000006, 0.0, 0.0, 0.0, 0.0, 0.0},
     {60.90, 60.90, 0}},
    {"heat",
     {1797.87, 3960.76, 0, 3960.76, 0, 0, 0, 0, 0, 0, 0, 5758.63, 0, 5758.63, 0, 0, 0, 0, 0, 0, 0},
     {0.0, 0.0, 0.0},
     {5758.63, 0.0, 0.0, 5758.63, 0.0, 0.0, 0.0, 0.0, 0.0},
     {5758.63, 5758.63, 0}},
    {"electricity",
     {336.91, 553.67, 553.67, 0, 0,   0,     0,     0,      0,     0, 77.57,
      813.01, 72.74,  485.08, 0, 7.1, 24.22, 19.34, 162.25, 42.28, 0},
     {0.0, 0.0, -1.2434497875801753e-14},
     {813.01, 0.0, 0.0, 485.08, 72.74, 7.1, 24.22, 61.620000000000005, 162.25},
     {813.01, 485.08, 61.62}},
    {"other energy",
     {249.66, -27.99, -29.46, 0, 1.47, 0, 0, 0, 0, 0, 0, 221.67, 5.2, 79.21, 1.96, 0, 0, 0, 137.26, 0, 0},
     {1.0658141036401503e-14, -2.4424906541753444e-15, -2.6645352591003757e-15},
     {249.17, 29.46, 0.0, 77.25, 5.2, 0.0, 0.0, 0.0, 137.26},
     {249.17, 77.25, 0}},
    {"other coking products",
     {0, 21.38, 0, 0, 0, 21.38, 0, 0, 0, 0, 0, 21.38, 0, 21.38, 0, 0, 0, 0, 0, 0, 0},
     {0.0, 0.0, 0.0},
     {21.38, 0.0, 0.0, 21.38, 0.0, 0.0, 0.0, 0.0, 0.0},
     {21.38, 21.38, 0}},
    {"coke oven gas",
     {0, 13.99, -0.31, 0, 0, 14.3, 0, 0, 0, 0, 0.92, 13.07, 0, 13.07, 0.25, 0, 0, 0, 0, 0, 0},
     {-1.1102230246251565e-16, 4.996003610813204e-16, 0.0},
     {13.13, 0.31, 0.0, 12.82, 0.0, 0.0, 0.0, 0.0, 0.0},
     {13.13, 12.82, 0}},
    {"other gas",
     {0, 57.98, -24.69, 0, 0, 0, 0, 82.67, 0, 0, 0, 57.98, 0, 49.68, 0.05, 0, 0, 3.04, 5.26, 0, 0},
     {0.0, 3.552713678800501e-15, 2.6645352591003757e-15},
     {82.62, 24.69, 0.0, 49.63, 0.0, 0.0, 0.0, 3.04, 5.26},
     {82.62, 49.63, 3.04}},
    {"refinery gas",
     {0, 21.21, -0.7, -3.24, 0, 0, 25.15, 0, 0, 0, 2.49, 18.71, 0, 18.71, 2.31, 0, 0, 0, 0, 0, 0.01},
     {-2.1337098754514727e-16, -2.4424906541753444e-15, 0.0},
     {20.34, 0.7, 3.24, 16.400000000000002, 0.0, 0.0, 0.0, 0.0, 0.0},
     {20.34, 16.40, 0}},
};

#define RAW_COAL 0

/* ---------------------------------------------------------------------------------------------- layout */

TEST rows_are_numbered_as_printed(void) {
    ASSERT_EQ_FMT(0, TANHE_BALANCE_SUPPLY, "%d");
    ASSERT_EQ_FMT(1, TANHE_BALANCE_TRANSFORMATION, "%d");
    ASSERT_EQ_FMT(2, TANHE_BALANCE_THERMAL_POWER, "%d");
    ASSERT_EQ_FMT(9, TANHE_BALANCE_BRIQUETTES, "%d");
    ASSERT_EQ_FMT(10, TANHE_BALANCE_LOSS, "%d");
    ASSERT_EQ_FMT(11, TANHE_BALANCE_FINAL, "%d");
    ASSERT_EQ_FMT(14, TANHE_BALANCE_INDUSTRY_NON_ENERGY, "%d");
    ASSERT_EQ_FMT(19, TANHE_BALANCE_OTHER, "%d");
    ASSERT_EQ_FMT(20, TANHE_BALANCE_STATISTICAL_DIFFERENCE, "%d");
    ASSERT_EQ_FMT(21, TANHE_BALANCE_ROWS, "%d");
    PASS();
}

TEST layouts(void) {
    ASSERT_EQ_FMT((size_t)24, sizeof(tanhe_balance_closure), "%zu");
    ASSERT_EQ_FMT((size_t)0, offsetof(tanhe_balance_closure, column), "%zu");
    ASSERT_EQ_FMT((size_t)8, offsetof(tanhe_balance_closure, transformation), "%zu");
    ASSERT_EQ_FMT((size_t)16, offsetof(tanhe_balance_closure, final_use), "%zu");
    ASSERT_EQ_FMT((size_t)72, sizeof(tanhe_balance_activity), "%zu");
    ASSERT_EQ_FMT((size_t)0, offsetof(tanhe_balance_activity, total), "%zu");
    ASSERT_EQ_FMT((size_t)8, offsetof(tanhe_balance_activity, thermal_power), "%zu");
    ASSERT_EQ_FMT((size_t)16, offsetof(tanhe_balance_activity, heat_supply), "%zu");
    ASSERT_EQ_FMT((size_t)24, offsetof(tanhe_balance_activity, industry), "%zu");
    ASSERT_EQ_FMT((size_t)32, offsetof(tanhe_balance_activity, agriculture), "%zu");
    ASSERT_EQ_FMT((size_t)40, offsetof(tanhe_balance_activity, construction), "%zu");
    ASSERT_EQ_FMT((size_t)48, offsetof(tanhe_balance_activity, transport), "%zu");
    ASSERT_EQ_FMT((size_t)56, offsetof(tanhe_balance_activity, commercial), "%zu");
    ASSERT_EQ_FMT((size_t)64, offsetof(tanhe_balance_activity, residential), "%zu");
    PASS();
}

SUITE(layout) {
    RUN_TEST(rows_are_numbered_as_printed);
    RUN_TEST(layouts);
}

/* --------------------------------------------------------------------------------------------- closure */

TEST all_columns_of_hunan_close(void) {
    size_t i, k;

    ASSERT_EQ_FMT((size_t)20, COUNT(hunan), "%zu");
    for (i = 0; i < COUNT(hunan); i++) {
        tanhe_balance_closure found = no_closure;
        double left[CLOSURES];

        ASSERT_EQ_FMTm(hunan[i].kind, TANHE_OK, tanhe_balance_close(hunan[i].rows, 0.1, &found), "%d");
        closure_numbers(&found, left);
        for (k = 0; k < CLOSURES; k++)
            ASSERTm(hunan[i].kind, same_bits(hunan[i].left[k], left[k]));
    }
    PASS();
}

TEST the_tolerance_is_included(void) {
    tanhe_balance_closure found = no_closure;
    double largest = hunan[RAW_COAL].left[0];

    ASSERT_EQ(TANHE_OK, tanhe_balance_close(hunan[RAW_COAL].rows, largest, &found));
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_balance_close(hunan[RAW_COAL].rows, largest / 2, &found));
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_balance_close(hunan[RAW_COAL].rows, 0, &found));
    /* Blank rows are zeros, and close exactly. */
    ASSERT_EQ(TANHE_OK, tanhe_balance_close((const double[TANHE_BALANCE_ROWS]){0}, 0, &found));
    ASSERT(same_bits(0.0, found.column));
    PASS();
}

/* Which residuals a change of 1 in a row moves, and which way. */
static const struct {
    int32_t row;
    double left[CLOSURES];
} moves[] = {
    {TANHE_BALANCE_SUPPLY, {1, 0, 0}},
    {TANHE_BALANCE_TRANSFORMATION, {1, -1, 0}},
    {TANHE_BALANCE_THERMAL_POWER, {0, 1, 0}},
    {TANHE_BALANCE_HEAT_SUPPLY, {0, 1, 0}},
    {TANHE_BALANCE_COAL_WASHING, {0, 1, 0}},
    {TANHE_BALANCE_COKING, {0, 1, 0}},
    {TANHE_BALANCE_REFINING, {0, 1, 0}},
    {TANHE_BALANCE_GAS_WORKS, {0, 1, 0}},
    {TANHE_BALANCE_COKE_REINPUT, {0, 1, 0}},
    {TANHE_BALANCE_BRIQUETTES, {0, 1, 0}},
    {TANHE_BALANCE_LOSS, {-1, 0, 0}},
    {TANHE_BALANCE_FINAL, {-1, 0, -1}},
    {TANHE_BALANCE_AGRICULTURE, {0, 0, 1}},
    {TANHE_BALANCE_INDUSTRY, {0, 0, 1}},
    {TANHE_BALANCE_INDUSTRY_NON_ENERGY, {0, 0, 0}}, /* of which, no row of the sum */
    {TANHE_BALANCE_CONSTRUCTION, {0, 0, 1}},
    {TANHE_BALANCE_TRANSPORT, {0, 0, 1}},
    {TANHE_BALANCE_TRADE, {0, 0, 1}},
    {TANHE_BALANCE_RESIDENTIAL, {0, 0, 1}},
    {TANHE_BALANCE_OTHER, {0, 0, 1}},
    {TANHE_BALANCE_STATISTICAL_DIFFERENCE, {-1, 0, 0}},
};

TEST every_row_stands_in_its_sums(void) {
    size_t i, k;

    ASSERT_EQ_FMT((size_t)TANHE_BALANCE_ROWS, COUNT(moves), "%zu");
    for (i = 0; i < COUNT(moves); i++) {
        double rows[TANHE_BALANCE_ROWS] = {0};
        double left[CLOSURES];
        tanhe_balance_closure found = no_closure;
        int closes = 1;

        rows[moves[i].row] = 1;
        for (k = 0; k < CLOSURES; k++)
            closes = closes && moves[i].left[k] == 0;
        ASSERT_EQ_FMT(closes ? TANHE_OK : TANHE_ECONFLICT, tanhe_balance_close(rows, 0.5, &found), "%d");
        closure_numbers(&found, left);
        for (k = 0; k < CLOSURES; k++)
            ASSERT(same_bits(moves[i].left[k], left[k]));
        /* The same with the other sign. */
        rows[moves[i].row] = -1;
        ASSERT_EQ_FMT(closes ? TANHE_OK : TANHE_ECONFLICT, tanhe_balance_close(rows, 0.5, &found), "%d");
        ASSERT_EQ_FMT(TANHE_OK, tanhe_balance_close(rows, 1, &found), "%d");
    }
    PASS();
}

TEST residuals_are_exact_sums(void) {
    double rows[TANHE_BALANCE_ROWS] = {0};
    tanhe_balance_closure found = no_closure;

    rows[TANHE_BALANCE_SUPPLY] = 1e300;
    rows[TANHE_BALANCE_TRANSFORMATION] = 1;
    rows[TANHE_BALANCE_COKING] = 1;
    rows[TANHE_BALANCE_LOSS] = 1e300;
    ASSERT_EQ(TANHE_ECONFLICT, tanhe_balance_close(rows, 0.1, &found));
    ASSERT(same_bits(1.0, found.column));
    ASSERT(same_bits(0.0, found.transformation));
    PASS();
}

TEST closing_refuses_what_is_no_number(void) {
    static const double bad[] = {NAN, INFINITY, -INFINITY};
    static const double bad_tolerances[] = {NAN, INFINITY, -0.1};
    tanhe_balance_closure found = no_closure;
    double rows[TANHE_BALANCE_ROWS];
    size_t i, k;

    memcpy(rows, hunan[RAW_COAL].rows, sizeof rows);
    ASSERT_EQ(TANHE_EARG, tanhe_balance_close(NULL, 0.1, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_balance_close(rows, 0.1, NULL));
    for (k = 0; k < COUNT(bad_tolerances); k++)
        ASSERT_EQ(TANHE_EARG, tanhe_balance_close(rows, bad_tolerances[k], &found));
    for (i = 0; i < TANHE_BALANCE_ROWS; i++) {
        for (k = 0; k < COUNT(bad); k++) {
            rows[i] = bad[k];
            ASSERT_EQ(TANHE_EARG, tanhe_balance_close(rows, 0.1, &found));
        }
        rows[i] = hunan[RAW_COAL].rows[i];
    }
    ASSERT_MEM_EQ(&no_closure, &found, sizeof found);
    PASS();
}

TEST residuals_beyond_a_double_are_refused(void) {
    static const int32_t pairs[][2] = {{TANHE_BALANCE_SUPPLY, TANHE_BALANCE_TRANSFORMATION},
                                       {TANHE_BALANCE_COKING, TANHE_BALANCE_REFINING},
                                       {TANHE_BALANCE_TRADE, TANHE_BALANCE_TRANSPORT}};
    tanhe_balance_closure found = no_closure;
    size_t i;

    for (i = 0; i < COUNT(pairs); i++) {
        double rows[TANHE_BALANCE_ROWS] = {0};

        rows[pairs[i][0]] = DBL_MAX;
        rows[pairs[i][1]] = DBL_MAX;
        ASSERT_EQ_FMT(TANHE_ERANGE, tanhe_balance_close(rows, 0.1, &found), "%d");
    }
    ASSERT_MEM_EQ(&no_closure, &found, sizeof found);
    PASS();
}

SUITE(closure) {
    RUN_TEST(all_columns_of_hunan_close);
    RUN_TEST(the_tolerance_is_included);
    RUN_TEST(every_row_stands_in_its_sums);
    RUN_TEST(residuals_are_exact_sums);
    RUN_TEST(closing_refuses_what_is_no_number);
    RUN_TEST(residuals_beyond_a_double_are_refused);
}

/* -------------------------------------------------------------------------------------------- activity */

TEST activity_of_all_columns_of_hunan(void) {
    size_t i, k;

    for (i = 0; i < COUNT(hunan); i++) {
        tanhe_balance_activity found = no_activity;
        double parts[PARTS];

        ASSERT_EQ_FMTm(hunan[i].kind, TANHE_OK, tanhe_balance_activity_of(hunan[i].rows, &found), "%d");
        activity_numbers(&found, parts);
        for (k = 0; k < PARTS; k++)
            ASSERTm(hunan[i].kind, same_bits(hunan[i].activity[k], parts[k]));
        ASSERT_IN_RANGEm(hunan[i].kind, hunan[i].printed[0], found.total, 1e-11);
        ASSERT_IN_RANGEm(hunan[i].kind, hunan[i].printed[1], found.industry, 1e-11);
        ASSERT_IN_RANGEm(hunan[i].kind, hunan[i].printed[2], found.commercial, 1e-11);
    }
    PASS();
}

TEST parts_add_up_to_the_total(void) {
    size_t i, k;

    for (i = 0; i < COUNT(hunan); i++) {
        tanhe_balance_activity found = no_activity;
        double parts[PARTS], sum = 0;

        ASSERT_EQ(TANHE_OK, tanhe_balance_activity_of(hunan[i].rows, &found));
        activity_numbers(&found, parts);
        for (k = 1; k < PARTS; k++)
            sum += parts[k];
        ASSERT_IN_RANGEm(hunan[i].kind, found.total, sum, 1e-11);
    }
    PASS();
}

/* Electricity and heat leave the plants: an output is no input, and burning it is none either. */
TEST outputs_are_no_inputs(void) {
    double rows[TANHE_BALANCE_ROWS] = {0};
    tanhe_balance_activity found = no_activity;

    rows[TANHE_BALANCE_THERMAL_POWER] = 553.67;
    rows[TANHE_BALANCE_HEAT_SUPPLY] = 3960.76;
    ASSERT_EQ(TANHE_OK, tanhe_balance_activity_of(rows, &found));
    ASSERT(same_bits(0.0, found.thermal_power));
    ASSERT(same_bits(0.0, found.heat_supply));
    ASSERT(same_bits(0.0, found.total));
    rows[TANHE_BALANCE_THERMAL_POWER] = -553.67;
    rows[TANHE_BALANCE_HEAT_SUPPLY] = -3960.76;
    ASSERT_EQ(TANHE_OK, tanhe_balance_activity_of(rows, &found));
    ASSERT(same_bits(553.67, found.thermal_power));
    ASSERT(same_bits(3960.76, found.heat_supply));
    ASSERT_IN_RANGE(4514.43, found.total, 1e-11);
    PASS();
}

/* Losses, washing, coking, refining, gas works, re-input, briquettes, supply and the difference do not count. */
TEST what_is_not_burnt_does_not_count(void) {
    static const int32_t idle[] = {TANHE_BALANCE_SUPPLY,       TANHE_BALANCE_TRANSFORMATION,
                                   TANHE_BALANCE_COAL_WASHING, TANHE_BALANCE_COKING,
                                   TANHE_BALANCE_REFINING,     TANHE_BALANCE_GAS_WORKS,
                                   TANHE_BALANCE_COKE_REINPUT, TANHE_BALANCE_BRIQUETTES,
                                   TANHE_BALANCE_LOSS,         TANHE_BALANCE_STATISTICAL_DIFFERENCE};
    double rows[TANHE_BALANCE_ROWS];
    tanhe_balance_activity found = no_activity;
    double parts[PARTS];
    size_t i, k;

    memcpy(rows, hunan[RAW_COAL].rows, sizeof rows);
    for (i = 0; i < COUNT(idle); i++)
        rows[idle[i]] = -12345.25;
    ASSERT_EQ(TANHE_OK, tanhe_balance_activity_of(rows, &found));
    activity_numbers(&found, parts);
    for (k = 0; k < PARTS; k++)
        ASSERT(same_bits(hunan[RAW_COAL].activity[k], parts[k]));
    PASS();
}

TEST activity_refuses_what_is_no_number(void) {
    static const double bad[] = {NAN, INFINITY, -INFINITY};
    tanhe_balance_activity found = no_activity;
    double rows[TANHE_BALANCE_ROWS];
    size_t i, k;

    memcpy(rows, hunan[RAW_COAL].rows, sizeof rows);
    ASSERT_EQ(TANHE_EARG, tanhe_balance_activity_of(NULL, &found));
    ASSERT_EQ(TANHE_EARG, tanhe_balance_activity_of(rows, NULL));
    for (i = 0; i < TANHE_BALANCE_ROWS; i++) {
        for (k = 0; k < COUNT(bad); k++) {
            rows[i] = bad[k];
            ASSERT_EQ(TANHE_EARG, tanhe_balance_activity_of(rows, &found));
        }
        rows[i] = hunan[RAW_COAL].rows[i];
    }
    ASSERT_MEM_EQ(&no_activity, &found, sizeof found);
    PASS();
}

TEST a_final_use_is_not_negative(void) {
    static const int32_t uses[] = {TANHE_BALANCE_AGRICULTURE,         TANHE_BALANCE_INDUSTRY,
                                   TANHE_BALANCE_INDUSTRY_NON_ENERGY, TANHE_BALANCE_CONSTRUCTION,
                                   TANHE_BALANCE_TRANSPORT,           TANHE_BALANCE_TRADE,
                                   TANHE_BALANCE_RESIDENTIAL,         TANHE_BALANCE_OTHER};
    tanhe_balance_activity found = no_activity;
    double rows[TANHE_BALANCE_ROWS];
    size_t i;

    memcpy(rows, hunan[RAW_COAL].rows, sizeof rows);
    for (i = 0; i < COUNT(uses); i++) {
        rows[uses[i]] = -0.01;
        ASSERT_EQ_FMT(TANHE_EARG, tanhe_balance_activity_of(rows, &found), "%d");
        rows[uses[i]] = hunan[RAW_COAL].rows[uses[i]];
    }
    ASSERT_MEM_EQ(&no_activity, &found, sizeof found);
    PASS();
}

TEST feedstock_is_part_of_what_industry_uses(void) {
    tanhe_balance_activity found = no_activity;
    double rows[TANHE_BALANCE_ROWS] = {0};

    rows[TANHE_BALANCE_FINAL] = 10;
    rows[TANHE_BALANCE_INDUSTRY] = 10;
    rows[TANHE_BALANCE_INDUSTRY_NON_ENERGY] = 10.5;
    ASSERT_EQ(TANHE_EARG, tanhe_balance_activity_of(rows, &found));
    ASSERT_MEM_EQ(&no_activity, &found, sizeof found);
    rows[TANHE_BALANCE_INDUSTRY_NON_ENERGY] = 10;
    ASSERT_EQ(TANHE_OK, tanhe_balance_activity_of(rows, &found));
    ASSERT(same_bits(0.0, found.industry));
    ASSERT(same_bits(0.0, found.total));
    PASS();
}

TEST activity_beyond_a_double_is_refused(void) {
    tanhe_balance_activity found = no_activity;
    double rows[TANHE_BALANCE_ROWS] = {0};

    rows[TANHE_BALANCE_TRADE] = DBL_MAX;
    rows[TANHE_BALANCE_OTHER] = DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_balance_activity_of(rows, &found)); /* commercial */
    rows[TANHE_BALANCE_OTHER] = 0;
    rows[TANHE_BALANCE_FINAL] = DBL_MAX;
    rows[TANHE_BALANCE_HEAT_SUPPLY] = -DBL_MAX;
    ASSERT_EQ(TANHE_ERANGE, tanhe_balance_activity_of(rows, &found)); /* the total */
    ASSERT_MEM_EQ(&no_activity, &found, sizeof found);
    PASS();
}

TEST the_largest_use_has_room(void) {
    tanhe_balance_activity found = no_activity;
    double rows[TANHE_BALANCE_ROWS] = {0};

    rows[TANHE_BALANCE_FINAL] = DBL_MAX;
    rows[TANHE_BALANCE_INDUSTRY] = DBL_MAX;
    ASSERT_EQ(TANHE_OK, tanhe_balance_activity_of(rows, &found));
    ASSERT(same_bits(DBL_MAX, found.industry));
    ASSERT(same_bits(DBL_MAX, found.total));
    rows[TANHE_BALANCE_INDUSTRY_NON_ENERGY] = DBL_MAX;
    ASSERT_EQ(TANHE_OK, tanhe_balance_activity_of(rows, &found));
    ASSERT(same_bits(0.0, found.industry));
    ASSERT(same_bits(0.0, found.total));
    PASS();
}

SUITE(activity) {
    RUN_TEST(activity_of_all_columns_of_hunan);
    RUN_TEST(parts_add_up_to_the_total);
    RUN_TEST(outputs_are_no_inputs);
    RUN_TEST(what_is_not_burnt_does_not_count);
    RUN_TEST(activity_refuses_what_is_no_number);
    RUN_TEST(a_final_use_is_not_negative);
    RUN_TEST(feedstock_is_part_of_what_industry_uses);
    RUN_TEST(activity_beyond_a_double_is_refused);
    RUN_TEST(the_largest_use_has_room);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(layout);
    RUN_SUITE(closure);
    RUN_SUITE(activity);
    GREATEST_MAIN_END();
}
