/* SPDX-License-Identifier: MIT */
/* Steam: the printed points, what lies between them, what is refused, and nearness to the steam formulation IF97. */

#include "tanhe/factor.h"

#include <math.h> /* NAN, INFINITY; nothing of libm is called */
#include <stdio.h>
#include <string.h>

#include "greatest.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define SATURATED    70
#define PRESSURES    12
#define TEMPERATURES 31
#define POINTS       (SATURATED + PRESSURES * TEMPERATURES)

#define WET   TANHE_STEAM_SATURATED
#define DRY   TANHE_STEAM_SUPERHEATED
#define MIXED TANHE_MATCH_INTERPOLATED

static double distance(double a, double b) {
    return a < b ? b - a : a - b;
}

static tanhe_steam_point point_at(size_t index) {
    tanhe_steam_point point;

    memset(&point, 0, sizeof point);
    (void)tanhe_steam_at(index, &point);
    return point;
}

static tanhe_steam_point grid_point(size_t pressure, size_t temperature) {
    return point_at(SATURATED + pressure * TEMPERATURES + temperature);
}

/* Says the state in the failure's message. */
static const char *state(int32_t kind, double pressure, double temperature) {
    static char text[80];

    (void)snprintf(text, sizeof text, "%s, %.17g MPa, %.17g degC", kind == WET ? "saturated" : "superheated",
                   pressure, temperature);
    return text;
}

/* ------------------------------------------------------------------------------------- printed points */

TEST points_are_enumerated_in_order(void) {
    tanhe_steam_point point, last;

    memset(&last, 0, sizeof last);
    for (size_t i = 0; i < POINTS; i++) {
        ASSERT_EQ(TANHE_OK, tanhe_steam_at(i, &point));
        ASSERT_EQ(i < SATURATED ? WET : DRY, point.kind);
        ASSERT(point.pressure_mpa > 0 && point.temperature_degc >= 0 && point.enthalpy_kj_per_kg >= 0);
        ASSERT(point.grade == TANHE_GRADE_B || point.grade == TANHE_GRADE_C);
        ASSERT_EQ(point.grade == TANHE_GRADE_C, (point.match & TANHE_MATCH_SINGLE_SOURCED) != 0);
        ASSERT_EQ(0, point.match & ~(TANHE_MATCH_SINGLE_SOURCED | TANHE_MATCH_MISPRINT));
        ASSERT_EQ(0, point.reserved);
        if (point.kind == WET) {
            ASSERT(point.pressure_mpa > last.pressure_mpa);
            ASSERT(point.temperature_degc > last.temperature_degc);
        } else if (last.kind == DRY) {
            ASSERT(
                point.pressure_mpa > last.pressure_mpa ||
                (point.pressure_mpa == last.pressure_mpa && point.temperature_degc > last.temperature_degc));
        }
        last = point;
    }
    last = point;
    ASSERT_EQ(TANHE_END, tanhe_steam_at(POINTS, &point));
    ASSERT_EQ(TANHE_END, tanhe_steam_at((size_t)-1, &point));
    ASSERT_EQ(TANHE_EARG, tanhe_steam_at(0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_steam_at(POINTS, NULL));
    ASSERT_MEM_EQ(&last, &point, sizeof point);
    PASS();
}

/* Interpolation relies on a full grid: every pressure with the same temperatures. */
TEST the_superheated_table_is_a_grid(void) {
    for (size_t p = 0; p < PRESSURES; p++) {
        for (size_t t = 0; t < TEMPERATURES; t++) {
            ASSERT_EQ_FMT(grid_point(p, 0).pressure_mpa, grid_point(p, t).pressure_mpa, "%g");
            ASSERT_EQ_FMT(grid_point(0, t).temperature_degc, grid_point(p, t).temperature_degc, "%g");
        }
    }
    PASS();
}

/* The phases of the grid's points are told by the saturated table at the very pressure, where it has not ended. */
TEST pressures_of_the_grid_are_in_the_saturated_table(void) {
    for (size_t p = 0; p < PRESSURES; p++) {
        double pressure = grid_point(p, 0).pressure_mpa;
        int is_printed = 0;
        for (size_t i = 0; i < SATURATED; i++)
            is_printed |= point_at(i).pressure_mpa == pressure;
        ASSERTm(state(WET, pressure, 0), is_printed || pressure > point_at(SATURATED - 1).pressure_mpa);
    }
    PASS();
}

/* Bit for bit, grade and flags included. */
TEST printed_points_are_given_as_printed(void) {
    for (size_t i = 0; i < POINTS; i++) {
        tanhe_steam_point printed = point_at(i), point;
        const char *where = state(printed.kind, printed.pressure_mpa, printed.temperature_degc);
        memset(&point, 0x5A, sizeof point);
        ASSERT_EQm(
            where, TANHE_OK,
            tanhe_steam_enthalpy(printed.kind, printed.pressure_mpa, printed.temperature_degc, &point));
        ASSERTm(where, memcmp(&printed, &point, sizeof point) == 0);
    }
    PASS();
}

TEST misprints_are_kept_and_marked(void) {
    static const struct {
        double pressure, temperature, enthalpy;
    } misprints[] = {
        {0.01, 550, 3593.2}, {0.5, 400, 3217.8}, {30, 140, 603.1}, {30, 200, 856.2}, {30, 240, 1024.8},
    };
    size_t count = 0;

    for (size_t i = 0; i < COUNT(misprints); i++) {
        tanhe_steam_point point;
        ASSERT_EQ(TANHE_OK,
                  tanhe_steam_enthalpy(DRY, misprints[i].pressure, misprints[i].temperature, &point));
        ASSERT_EQ_FMT(misprints[i].enthalpy, point.enthalpy_kj_per_kg, "%g");
        ASSERT_EQ_FMT(TANHE_MATCH_MISPRINT | TANHE_MATCH_SINGLE_SOURCED, point.match, "%d");
        ASSERT_EQ_FMT(TANHE_GRADE_C, point.grade, "%d");
    }
    for (size_t i = 0; i < POINTS; i++)
        count += (point_at(i).match & TANHE_MATCH_MISPRINT) != 0 ? 1 : 0;
    ASSERT_EQ_FMT(COUNT(misprints), count, "%zu");
    PASS();
}

/* Printed as 1.40 and 1.50 MPa, given at the pressures that their temperatures belong to. */
TEST two_pressures_are_corrected_without_a_mark(void) {
    static const double pressures[] = {1.7, 1.8};
    static const double temperatures[] = {204.3, 207.1};

    for (size_t i = 0; i < COUNT(pressures); i++) {
        tanhe_steam_point point;
        ASSERT_EQ(TANHE_OK, tanhe_steam_enthalpy(WET, pressures[i], 0, &point));
        ASSERT_EQ_FMT(temperatures[i], point.temperature_degc, "%g");
        ASSERT_EQ_FMT(TANHE_MATCH_SINGLE_SOURCED, point.match, "%d");
    }
    PASS();
}

/*
 * Enthalpy by IAPWS-IF97 in kJ/kg and the printed table's known distance from it, point by point; near the critical
 * point there is none. At 420 to 480 degC and high pressures the printed table is itself a linear interpolation.
 */
/* clang-format off */
static const struct {
    double if97, difference;
} formulation[] = {
    {2513.7, 0.1}, {2532.9, 0.3}, {2544.9, 0.3}, {2553.7, 0.4}, {2560.8, 0.4}, {2571.8, 0.4},
    {2576.2, 0.5}, {2580.3, 0.5}, {2583.9, 0.5}, {2598.3, 0.6}, {2608.9, 0.7}, {2617.4, 0.7},
    {2624.6, 0.7}, {2636.1, 0.7}, {2645.2, -0.2}, {2652.9, 0.7}, {2659.4, 0.8}, {2665.2, 0.8},
    {2670.3, 0.8}, {2674.9, 0.8}, {2683.1, 0.7}, {2690.0, 0.8}, {2696.0, 0.8}, {2701.4, 0.7},
    {2706.2, 0.7}, {2716.5, 0.7}, {2724.9, 0.6}, {2732.0, 0.5}, {2738.1, 0.4}, {2743.4, 0.4},
    {2748.1, 0.4}, {2756.1, 0.3}, {2762.7, 0.2}, {2768.3, 0.1}, {2773.0, -0.0}, {2777.1, -0.1},
    {2780.7, -0.3}, {2783.8, -0.4}, {2786.5, -0.5}, {2788.9, -0.5}, {2792.9, -0.7}, {2794.5, -0.7},
    {2796.0, -0.9}, {2797.3, -0.9}, {2798.4, -1.0}, {2800.2, -1.1}, {2801.5, -1.1}, {2802.5, -1.3},
    {2803.0, -1.3}, {2803.3, -1.4}, {2802.7, -1.4}, {2800.9, -1.5}, {2794.2, -1.4}, {2784.6, -1.3},
    {2772.6, -1.2}, {2758.6, -1.1}, {2742.9, -1.1}, {2725.5, -1.1}, {2706.4, -1.0}, {2685.6, -0.8},
    {2662.9, -0.5}, {2638.1, 0.2}, {2610.9, 0.7}, {2580.8, 1.9}, {NAN, NAN}, {NAN, NAN}, {NAN, NAN},
    {NAN, NAN}, {NAN, NAN}, {NAN, NAN}, {-0.0, 0.0}, {42.0, 0.0}, {83.9, 0.0}, {167.5, -0.1},
    {2611.2, 0.1}, {2649.3, 0.0}, {2687.4, -0.1}, {2725.6, -0.2}, {2763.8, -0.2}, {2802.2, -0.2},
    {2840.8, -0.2}, {2879.6, -0.3}, {2918.6, -0.3}, {2957.8, -0.4}, {2997.2, -0.4}, {3036.8, -0.3},
    {3076.7, -0.4}, {3177.5, -0.5}, {3279.9, -0.5}, {3321.3, -0.3}, {3363.0, -0.5}, {3384.0, -0.7},
    {3405.0, -0.6}, {3447.2, -0.5}, {3489.7, -0.8}, {3532.4, -0.6}, {3575.5, -0.8}, {3597.1, -3.9},
    {3618.8, -0.8}, {3662.4, -0.8}, {3706.3, -1.1}, {0.1, 0.0}, {42.1, 0.0}, {84.0, 0.0}, {167.6, -0.1},
    {251.2, 0.0}, {335.0, 0.0}, {2675.8, 0.7}, {2716.6, 0.2}, {2756.7, -0.1}, {2796.4, -0.2},
    {2836.0, -0.3}, {2875.5, -0.3}, {2915.0, -0.3}, {2954.7, -0.4}, {2994.4, -0.3}, {3034.4, -0.4},
    {3074.5, -0.4}, {3175.8, -0.5}, {3278.5, -0.5}, {3320.1, -0.4}, {3361.8, -0.4}, {3382.8, -0.6},
    {3403.9, -0.6}, {3446.2, -0.6}, {3488.7, -0.8}, {3531.5, -0.6}, {3574.6, -0.7}, {3596.3, -0.9},
    {3618.0, -0.8}, {3661.6, -0.7}, {3705.6, -1.1}, {0.5, 0.0}, {42.5, 0.0}, {84.4, -0.1}, {168.0, -0.1},
    {251.6, -0.4}, {335.3, 0.0}, {419.4, 0.0}, {504.0, -0.1}, {589.3, -0.1}, {2767.4, -0.1},
    {2812.4, -0.3}, {2855.9, -0.4}, {2898.4, -0.4}, {2940.3, -0.4}, {2981.9, -0.4}, {3023.3, -0.4},
    {3064.6, -0.4}, {3168.1, -0.5}, {3272.3, -54.5}, {3314.3, -0.5}, {3356.5, -0.6}, {3377.7, -0.6},
    {3398.9, -0.6}, {3441.5, -0.6}, {3484.4, -0.7}, {3527.5, -0.6}, {3570.9, -0.8}, {3592.6, -0.9},
    {3614.5, -0.9}, {3658.3, -0.8}, {3702.5, -1.1}, {1.0, 0.0}, {43.0, 0.0}, {84.9, -0.1}, {168.4, -0.1},
    {252.0, -0.1}, {335.7, 0.0}, {419.8, -0.1}, {504.3, 0.0}, {589.6, -0.1}, {675.8, -0.1}, {2777.4, -0.1},
    {2828.3, -0.8}, {2875.6, -0.7}, {2921.0, -0.5}, {2965.2, -0.4}, {3008.7, -0.4}, {3051.7, -0.4},
    {3158.2, -0.5}, {3264.4, -0.4}, {3307.0, -0.4}, {3349.8, -0.5}, {3371.2, -0.5}, {3392.7, -0.6},
    {3435.7, -0.6}, {3479.0, -0.7}, {3522.5, -0.6}, {3566.2, -0.8}, {3588.1, -0.9}, {3610.1, -0.9},
    {3654.2, -0.9}, {3698.6, -1.2}, {3.0, 0.0}, {44.9, 0.0}, {86.7, 0.0}, {170.2, -0.1}, {253.7, -0.1},
    {337.3, 0.0}, {421.3, -0.1}, {505.8, -0.1}, {590.9, -0.1}, {677.0, -0.1}, {764.2, -0.1}, {853.0, 0.0},
    {943.8, 0.1}, {2824.6, -1.6}, {2886.4, -0.9}, {2942.2, -0.4}, {2994.3, -0.1}, {3116.1, -0.4},
    {3231.6, 0.0}, {3277.0, -0.1}, {3322.1, -0.2}, {3344.7, -0.3}, {3367.2, -0.4}, {3412.1, -0.5},
    {3457.0, -0.6}, {3502.0, -0.7}, {3547.0, -0.8}, {3569.6, -1.0}, {3592.2, -1.0}, {3637.4, -1.1},
    {3682.8, -1.3}, {5.0, 0.0}, {46.9, 0.0}, {88.6, 0.0}, {172.0, -0.1}, {255.3, 0.0}, {338.9, -0.1},
    {422.8, -0.1}, {507.2, -0.1}, {592.2, -0.1}, {678.1, -0.1}, {765.2, 0.0}, {853.8, 0.0}, {944.4, 0.0},
    {1037.7, 0.1}, {1134.8, 0.2}, {2858.1, -1.1}, {2925.6, -0.2}, {3069.3, -0.1}, {3196.6, 0.3},
    {3245.3, 0.1}, {3293.3, -0.1}, {3317.0, -0.2}, {3340.7, -0.3}, {3387.7, -0.5}, {3434.5, -0.7},
    {3481.1, -1.0}, {3527.5, -1.1}, {3550.8, -1.2}, {3574.0, -1.2}, {3620.4, -1.3}, {3666.8, -1.4},
    {7.1, 0.0}, {48.8, 0.0}, {90.5, -0.1}, {173.7, -0.1}, {257.0, -0.1}, {340.5, -0.1}, {424.3, -0.1},
    {508.6, -0.1}, {593.5, -0.1}, {679.3, -0.1}, {766.2, 0.0}, {854.6, 0.0}, {945.0, 0.0}, {1037.9, 0.1},
    {1134.5, 0.2}, {1236.3, 0.4}, {2839.8, -0.6}, {3016.8, 0.2}, {3159.1, 0.6}, {3211.8, -0.8},
    {3263.0, -0.7}, {3288.2, -0.2}, {3313.1, -0.7}, {3362.5, -1.2}, {3411.3, -1.1}, {3459.6, -1.0},
    {3507.6, -1.2}, {3531.5, -1.3}, {3555.4, -1.3}, {3603.1, -1.5}, {3650.6, -1.6}, {10.1, 0.0},
    {51.7, 0.0}, {93.3, -0.1}, {176.4, -0.1}, {259.5, -0.1}, {342.9, -0.1}, {426.5, 0.0}, {510.7, -0.1},
    {595.5, -0.1}, {681.1, -0.1}, {767.8, 0.0}, {855.9, 0.0}, {945.9, 0.1}, {1038.3, 0.1}, {1134.1, 0.2},
    {1234.8, 0.4}, {1343.1, 0.6}, {2924.0, 0.2}, {3097.4, 1.1}, {3157.5, -1.5}, {3214.6, -1.1},
    {3242.3, -0.1}, {3269.5, -0.9}, {3322.9, -1.6}, {3375.1, -1.0}, {3426.3, -1.2}, {3476.9, -1.5},
    {3501.9, -1.5}, {3526.9, -1.5}, {3576.5, -1.6}, {3625.8, -1.8}, {14.1, 0.0}, {55.6, 0.0}, {97.0, 0.0},
    {179.9, -0.1}, {262.9, -0.1}, {346.1, -0.1}, {429.6, -0.1}, {513.5, 0.0}, {598.1, -0.1}, {683.5, -0.1},
    {769.9, 0.0}, {857.7, 0.0}, {947.2, 0.0}, {1039.0, 0.1}, {1133.9, 0.2}, {1233.1, 0.4}, {1339.0, 0.5},
    {2752.9, 0.6}, {3002.2, 1.8}, {3076.1, -3.4}, {3143.6, -2.2}, {3175.6, 0.2}, {3206.7, -1.5},
    {3266.5, -2.4}, {3324.1, -1.1}, {3379.8, -1.4}, {3434.2, -1.7}, {3461.0, -1.8}, {3487.5, -1.7},
    {3540.1, -1.9}, {3591.9, -2.1}, {20.0, 0.1}, {61.3, 0.0}, {102.6, -0.1}, {185.2, -0.1}, {267.9, -0.1},
    {350.8, 0.0}, {434.1, -0.1}, {517.8, -0.1}, {602.1, -0.1}, {687.2, -0.1}, {773.2, -0.1}, {860.4, 0.0},
    {949.2, 0.1}, {1040.1, 0.2}, {1133.8, 0.2}, {1231.3, 0.3}, {1334.1, 0.5}, {1646.0, 2.4}, {2816.8, 3.3},
    {2928.5, -11.5}, {3020.3, -6.4}, {3061.5, 0.9}, {3100.6, -2.6}, {3173.4, -4.3}, {3241.2, -1.0},
    {3305.2, -1.5}, {3366.4, -1.8}, {3396.2, -1.9}, {3425.6, -2.0}, {3483.0, -2.1}, {3539.2, -2.3},
    {25.0, 0.1}, {66.1, 0.0}, {107.2, -0.1}, {189.5, -0.1}, {272.1, -0.1}, {354.8, 0.0}, {437.9, -0.1},
    {521.4, -0.1}, {605.4, 0.0}, {690.2, 0.0}, {775.9, 0.0}, {862.7, 0.1}, {951.1, 0.1}, {1041.3, 0.2},
    {1134.1, 0.2}, {1230.2, 0.3}, {1331.1, 0.4}, {1623.9, 2.5}, {2578.6, 4.6}, {2769.4, -38.6},
    {2897.1, -18.8}, {2950.4, 1.7}, {2999.2, -4.5}, {3087.1, -7.3}, {3165.9, -0.9}, {3238.5, -1.5},
    {3306.6, -1.9}, {3339.3, -2.0}, {3371.3, -2.1}, {3433.5, -2.3}, {3493.7, -2.5}, {29.9, 0.1},
    {70.8, 0.0}, {111.8, -0.1}, {193.9, -0.1}, {276.2, -0.1}, {358.8, -0.1}, {441.7, -0.1}, {525.0, -0.1},
    {608.8, -5.7}, {693.3, 0.0}, {778.7, 0.0}, {865.1, -8.9}, {953.0, 0.1}, {1042.6, -17.8}, {1134.6, 0.2},
    {1229.6, 0.3}, {1328.7, 0.3}, {1608.8, 2.5}, {2152.4, 6.7}, {2552.9, -128.2}, {2748.9, -58.6},
    {2820.9, 2.2}, {2883.8, -8.5}, {2992.0, -12.4}, {3084.8, -0.9}, {3167.7, -1.6}, {3243.7, -2.0},
    {3279.8, -2.1}, {3314.8, -2.2}, {3382.3, -2.5}, {3446.9, -2.7},
};
/* clang-format on */

TEST printed_points_are_as_near_to_if97_as_is_known(void) {
    size_t near = 0;

    ASSERT_EQ_FMT((size_t)POINTS, COUNT(formulation), "%zu");
    for (size_t i = 0; i < POINTS; i++) {
        tanhe_steam_point point = point_at(i);
        double off = distance(point.enthalpy_kj_per_kg, formulation[i].if97);
        const char *where = state(point.kind, point.pressure_mpa, point.temperature_degc);
        if (formulation[i].if97 != formulation[i].if97) {
            ASSERTm(where, point.kind == WET && point.pressure_mpa >= 17);
            continue;
        }
        /* both columns are rounded to 0.1 */
        ASSERTm(where, off <= distance(formulation[i].difference, 0) + 0.1);
        near += off <= 3.1 ? 1 : 0;
    }
    ASSERT(near > POINTS * 9 / 10);
    PASS();
}

SUITE(printed) {
    RUN_TEST(points_are_enumerated_in_order);
    RUN_TEST(the_superheated_table_is_a_grid);
    RUN_TEST(pressures_of_the_grid_are_in_the_saturated_table);
    RUN_TEST(printed_points_are_given_as_printed);
    RUN_TEST(misprints_are_kept_and_marked);
    RUN_TEST(two_pressures_are_corrected_without_a_mark);
    RUN_TEST(printed_points_are_as_near_to_if97_as_is_known);
}

/* -------------------------------------------------------------------------------------------- between */

TEST saturated_steam_between_points(void) {
    static const double shares[] = {0.125, 0.25, 0.5, 0.75, 0.9375};

    for (size_t i = 0; i + 1 < SATURATED; i++) {
        tanhe_steam_point a = point_at(i), b = point_at(i + 1), point;
        int32_t single = (a.match | b.match) & TANHE_MATCH_SINGLE_SOURCED;
        for (size_t s = 0; s < COUNT(shares); s++) {
            double pressure = a.pressure_mpa + (b.pressure_mpa - a.pressure_mpa) * shares[s];
            const char *where = state(WET, pressure, NAN);
            memset(&point, 0x5A, sizeof point);
            ASSERT_EQm(where, TANHE_OK, tanhe_steam_enthalpy(WET, pressure, NAN, &point));
            ASSERT_IN_RANGEm(where,
                             a.temperature_degc + (b.temperature_degc - a.temperature_degc) * shares[s],
                             point.temperature_degc, 1e-9);
            ASSERT_IN_RANGEm(where,
                             a.enthalpy_kj_per_kg + (b.enthalpy_kj_per_kg - a.enthalpy_kj_per_kg) * shares[s],
                             point.enthalpy_kj_per_kg, 1e-9);
            ASSERTm(where, point.pressure_mpa == pressure);
            ASSERT_EQm(where, WET, point.kind);
            ASSERT_EQm(where, MIXED | single, point.match);
            ASSERT_EQm(where, single != 0 ? TANHE_GRADE_C : TANHE_GRADE_B, point.grade);
            ASSERT_EQm(where, 0, point.reserved);
        }
    }
    PASS();
}

TEST saturated_temperature_rises_with_pressure(void) {
    double last = 0;
    size_t steps = 40000;

    for (size_t i = 0; i <= steps; i++) {
        double pressure = i < steps ? 0.001 + (22 - 0.001) * (double)i / (double)steps : 22;
        tanhe_steam_point point;
        ASSERT_EQm(state(WET, pressure, 0), TANHE_OK, tanhe_steam_enthalpy(WET, pressure, 0, &point));
        ASSERTm(state(WET, pressure, 0), point.temperature_degc > last);
        last = point.temperature_degc;
    }
    PASS();
}

/* At a printed pressure: worked out by hand from the two temperatures around. */
TEST superheated_steam_between_temperatures(void) {
    static const struct {
        double pressure, temperature, low, high, share;
    } rows[] = {
        {0.1, 110, 2676.5, 2716.8, 0.5},
        {0.01, 70, 2611.3, 2649.3, 0.5},
        {1, 190, 2777.3, 2827.5, 0.5},
        {10, 362.5, 2924.2, 3098.5, 0.25},
        {3, 5, 3, 44.9, 0.5},
        {30, 590, 3379.8, 3444.2, 0.5},
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        tanhe_steam_point point;
        ASSERT_EQ(TANHE_OK, tanhe_steam_enthalpy(DRY, rows[i].pressure, rows[i].temperature, &point));
        ASSERT_IN_RANGE(rows[i].low + (rows[i].high - rows[i].low) * rows[i].share, point.enthalpy_kj_per_kg,
                        1e-9);
        ASSERT_EQ_FMT(MIXED, point.match, "%d");
        ASSERT_EQ_FMT(TANHE_GRADE_B, point.grade, "%d");
        ASSERT_EQ_FMT(rows[i].temperature, point.temperature_degc, "%g");
        ASSERT_EQ_FMT(rows[i].pressure, point.pressure_mpa, "%g");
    }
    PASS();
}

/* The saturation temperature at the pressures of the grid, from table C.4; at and above 22 MPa none. */
static double boiling(double pressure) {
    for (size_t i = 0; i < SATURATED; i++) {
        if (point_at(i).pressure_mpa == pressure)
            return point_at(i).temperature_degc;
    }
    return point_at(SATURATED - 1).temperature_degc;
}

static int is_vapour(tanhe_steam_point point) {
    return point.temperature_degc > boiling(point.pressure_mpa);
}

/* A place on an edge of the grid or inside a mesh; the arguments say whether the next pressure and temperature
 * take part. Corners of different phases must be refused. */
static enum greatest_test_res mesh(size_t p, size_t t, int across_p, int across_t) {
    double share_p = across_p ? 0.25 : 0, share_t = across_t ? 0.5 : 0, expected;
    tanhe_steam_point corners[4], point;
    int vapour = 0, liquid = 0;
    int32_t match = MIXED, grade = 0;
    const char *where;

    for (size_t i = 0; i < 4; i++) {
        corners[i] = grid_point(p + (across_p ? i / 2 : 0), t + (across_t ? i % 2 : 0));
        vapour |= is_vapour(corners[i]);
        liquid |= !is_vapour(corners[i]);
        match |= corners[i].match;
        grade = corners[i].grade > grade ? corners[i].grade : grade;
    }
    point.pressure_mpa =
        corners[0].pressure_mpa + (corners[3].pressure_mpa - corners[0].pressure_mpa) * share_p;
    point.temperature_degc =
        corners[0].temperature_degc + (corners[3].temperature_degc - corners[0].temperature_degc) * share_t;
    expected =
        (1 - share_p) *
            ((1 - share_t) * corners[0].enthalpy_kj_per_kg + share_t * corners[1].enthalpy_kj_per_kg) +
        share_p * ((1 - share_t) * corners[2].enthalpy_kj_per_kg + share_t * corners[3].enthalpy_kj_per_kg);
    where = state(DRY, point.pressure_mpa, point.temperature_degc);
    ASSERT_EQm(where, vapour && liquid ? TANHE_ESTATE : TANHE_OK,
               tanhe_steam_enthalpy(DRY, point.pressure_mpa, point.temperature_degc, &point));
    if (vapour && liquid)
        PASS();
    ASSERT_IN_RANGEm(where, expected, point.enthalpy_kj_per_kg, 1e-9);
    ASSERT_EQm(where, match, point.match);
    ASSERT_EQm(where, grade, point.grade);
    ASSERT_EQm(where, DRY, point.kind);
    ASSERT_EQm(where, 0, point.reserved);
    PASS();
}

TEST every_mesh_of_the_grid(void) {
    for (size_t p = 0; p < PRESSURES; p++) {
        for (size_t t = 0; t < TEMPERATURES; t++) {
            if (t + 1 < TEMPERATURES)
                CHECK_CALL(mesh(p, t, 0, 1));
            if (p + 1 < PRESSURES)
                CHECK_CALL(mesh(p, t, 1, 0));
            if (t + 1 < TEMPERATURES && p + 1 < PRESSURES)
                CHECK_CALL(mesh(p, t, 1, 1));
        }
    }
    PASS();
}

TEST enthalpy_rises_with_temperature(void) {
    size_t answered = 0;

    for (size_t p = 0; p + 1 < PRESSURES; p++) {
        for (size_t part = 0; part < 4; part++) {
            double low = grid_point(p, 0).pressure_mpa, high = grid_point(p + 1, 0).pressure_mpa;
            double pressure = low + (high - low) * (double)part / 4, last = -1;
            for (int tenths = 0; tenths <= 6000; tenths += 7) {
                double temperature = (double)tenths / 10;
                tanhe_steam_point point;
                tanhe_status status = tanhe_steam_enthalpy(DRY, pressure, temperature, &point);
                if (status == TANHE_ESTATE)
                    continue;
                ASSERT_EQm(state(DRY, pressure, temperature), TANHE_OK, status);
                ASSERTm(state(DRY, pressure, temperature), point.enthalpy_kj_per_kg > last);
                last = point.enthalpy_kj_per_kg;
                answered++;
            }
        }
    }
    ASSERT(answered > 20000);
    PASS();
}

TEST a_misprint_marks_what_is_made_of_it(void) {
    static const struct {
        double pressure, temperature;
        int32_t match;
    } rows[] = {
        {0.5, 390, MIXED | TANHE_MATCH_MISPRINT | TANHE_MATCH_SINGLE_SOURCED},
        {0.5, 410, MIXED | TANHE_MATCH_MISPRINT | TANHE_MATCH_SINGLE_SOURCED},
        {0.3, 400, MIXED | TANHE_MATCH_MISPRINT | TANHE_MATCH_SINGLE_SOURCED},
        {0.75, 405, MIXED | TANHE_MATCH_MISPRINT | TANHE_MATCH_SINGLE_SOURCED},
        {0.5, 350, 0},     /* not at the point before it */
        {0.5, 430, MIXED}, /* nor beyond the next */
        {0.1, 405, MIXED}, /* a corner without weight is not looked at */
        {1, 400, 0},
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        tanhe_steam_point point;
        ASSERT_EQ(TANHE_OK, tanhe_steam_enthalpy(DRY, rows[i].pressure, rows[i].temperature, &point));
        ASSERT_EQm(state(DRY, rows[i].pressure, rows[i].temperature), rows[i].match, point.match);
    }
    PASS();
}

SUITE(between) {
    RUN_TEST(saturated_steam_between_points);
    RUN_TEST(saturated_temperature_rises_with_pressure);
    RUN_TEST(superheated_steam_between_temperatures);
    RUN_TEST(every_mesh_of_the_grid);
    RUN_TEST(enthalpy_rises_with_temperature);
    RUN_TEST(a_misprint_marks_what_is_made_of_it);
}

/* -------------------------------------------------------------------------------------------- refusals */

static int refuses(tanhe_status status, int32_t kind, double pressure, double temperature) {
    tanhe_steam_point point, before;

    memset(&point, 0x5A, sizeof point);
    before = point;
    return tanhe_steam_enthalpy(kind, pressure, temperature, &point) == status &&
           memcmp(&point, &before, sizeof point) == 0;
}

#define REFUSES(status, kind, pressure, temperature)                                                         \
    ASSERTm(state(kind, pressure, temperature), refuses(status, kind, pressure, temperature))

TEST states_outside_the_tables_are_refused(void) {
    REFUSES(TANHE_ESTATE, WET, 0, 0);
    REFUSES(TANHE_ESTATE, WET, -1, 0);
    REFUSES(TANHE_ESTATE, WET, 0.00099, 0);
    REFUSES(TANHE_ESTATE, WET, 22.000001, 0);
    REFUSES(TANHE_ESTATE, WET, 22.064, 0); /* the critical point itself is not printed */
    REFUSES(TANHE_ESTATE, WET, 1e300, 0);
    REFUSES(TANHE_ESTATE, DRY, 0.0099, 200);
    REFUSES(TANHE_ESTATE, DRY, -0.1, 200);
    REFUSES(TANHE_ESTATE, DRY, 30.000001, 200);
    REFUSES(TANHE_ESTATE, DRY, 1, -0.001);
    REFUSES(TANHE_ESTATE, DRY, 1, 600.001);
    REFUSES(TANHE_ESTATE, DRY, 1e300, 1e300);
    REFUSES(TANHE_ESTATE, DRY, -1e300, -1e300);
    PASS();
}

TEST the_edges_belong_to_the_tables(void) {
    static const struct {
        int32_t kind;
        double pressure, temperature;
    } edges[] = {{WET, 0.001, 0}, {WET, 22, 0},   {DRY, 0.01, 0}, {DRY, 0.01, 600},
                 {DRY, 30, 0},    {DRY, 30, 600}, {DRY, 1, -0.0}};

    for (size_t i = 0; i < COUNT(edges); i++) {
        tanhe_steam_point point;
        ASSERT_EQ(TANHE_OK,
                  tanhe_steam_enthalpy(edges[i].kind, edges[i].pressure, edges[i].temperature, &point));
        ASSERT_EQ(0, point.match & MIXED);
    }
    PASS();
}

/* Between water and steam lies evaporation, which no straight line describes. */
TEST the_saturation_line_is_not_crossed(void) {
    REFUSES(TANHE_ESTATE, DRY, 0.01, 45.83);
    REFUSES(TANHE_ESTATE, DRY, 0.1, 99.63);
    REFUSES(TANHE_ESTATE, DRY, 0.1, 99);
    REFUSES(TANHE_ESTATE, DRY, 0.1, 80.001);
    REFUSES(TANHE_ESTATE, DRY, 0.1, 99.999);
    REFUSES(TANHE_ESTATE, DRY, 0.5, 151.85);
    REFUSES(TANHE_ESTATE, DRY, 1, 179.88);
    REFUSES(TANHE_ESTATE, DRY, 20, 375);
    REFUSES(TANHE_ESTATE, DRY, 0.2, 120); /* along the pressure */
    REFUSES(TANHE_ESTATE, DRY, 0.3, 130); /* both */
    REFUSES(TANHE_ESTATE, DRY, 0.100001, 100);
    PASS();
}

/* At 25 and 30 MPa there is no line, but water-like and steam-like points are no less far apart. */
TEST the_critical_temperature_is_not_crossed_above_the_critical_pressure(void) {
    tanhe_steam_point point;

    REFUSES(TANHE_ESTATE, DRY, 25, 375);
    REFUSES(TANHE_ESTATE, DRY, 30, 399);
    REFUSES(TANHE_ESTATE, DRY, 27.5, 360);
    REFUSES(TANHE_ESTATE, DRY, 22, 370);
    ASSERT_EQ(TANHE_OK, tanhe_steam_enthalpy(DRY, 27.5, 350, &point));
    ASSERT_EQ_FMT(MIXED, point.match, "%d");
    ASSERT_EQ(TANHE_OK, tanhe_steam_enthalpy(DRY, 27.5, 400, &point));
    ASSERT_EQ(TANHE_OK, tanhe_steam_enthalpy(DRY, 22, 400, &point));
    PASS();
}

TEST saturated_steam_near_the_critical_point(void) {
    tanhe_steam_point point;

    ASSERT_EQ(TANHE_OK, tanhe_steam_enthalpy(WET, 22, NAN, &point));
    ASSERT_EQ_FMT(373.68, point.temperature_degc, "%g");
    ASSERT_EQ_FMT(2192.5, point.enthalpy_kj_per_kg, "%g");
    ASSERT_EQ(TANHE_OK, tanhe_steam_enthalpy(WET, 21.5, NAN, &point));
    ASSERT_IN_RANGE((2340.2 + 2192.5) / 2, point.enthalpy_kj_per_kg, 1e-9);
    ASSERT_IN_RANGE((369.79 + 373.68) / 2, point.temperature_degc, 1e-9);
    PASS();
}

TEST arguments_are_checked(void) {
    static const int32_t kinds[] = {0, 3, -1, INT32_MIN, INT32_MAX};
    tanhe_steam_point point;

    ASSERT_EQ(TANHE_EARG, tanhe_steam_enthalpy(WET, 1, 0, NULL));
    ASSERT_EQ(TANHE_EARG, tanhe_steam_enthalpy(DRY, 1, 200, NULL));
    for (size_t i = 0; i < COUNT(kinds); i++)
        REFUSES(TANHE_EARG, kinds[i], 1, 200);
    REFUSES(TANHE_EARG, WET, NAN, 0);
    REFUSES(TANHE_EARG, WET, INFINITY, 0);
    REFUSES(TANHE_EARG, WET, -INFINITY, 0);
    REFUSES(TANHE_EARG, DRY, NAN, 200);
    REFUSES(TANHE_EARG, DRY, INFINITY, 200);
    REFUSES(TANHE_EARG, DRY, 1, NAN);
    REFUSES(TANHE_EARG, DRY, 1, INFINITY);
    REFUSES(TANHE_EARG, DRY, 1, -INFINITY);
    /* the temperature of saturated steam is ignored */
    ASSERT_EQ(TANHE_OK, tanhe_steam_enthalpy(WET, 1, NAN, &point));
    ASSERT_EQ_FMT(179.88, point.temperature_degc, "%g");
    ASSERT_EQ(TANHE_OK, tanhe_steam_enthalpy(WET, 1, -INFINITY, &point));
    ASSERT_EQ_FMT(2777.0, point.enthalpy_kj_per_kg, "%g");
    PASS();
}

SUITE(refusals) {
    RUN_TEST(states_outside_the_tables_are_refused);
    RUN_TEST(the_edges_belong_to_the_tables);
    RUN_TEST(the_saturation_line_is_not_crossed);
    RUN_TEST(the_critical_temperature_is_not_crossed_above_the_critical_pressure);
    RUN_TEST(saturated_steam_near_the_critical_point);
    RUN_TEST(arguments_are_checked);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(printed);
    RUN_SUITE(between);
    RUN_SUITE(refusals);
    GREATEST_MAIN_END();
}
