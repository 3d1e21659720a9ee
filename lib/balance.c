/* SPDX-License-Identifier: MIT */

/* Energy balances: closure and the activity rule. All sums are exact and rounded once. */

#include "tanhe/energy.h"
#include "tanhe/sum.h"
#include "apply.h"

/* One term of a sum over a balance column. */
typedef struct term {
    int32_t row;
    double sign;
} term;

static tanhe_status combine(const double *rows, const term *terms, size_t count, double *total) {
    tanhe_sum sum;
    (void)tanhe_sum_init(&sum);
    for (size_t i = 0; i < count; i++)
        (void)tanhe_sum_add(&sum, terms[i].sign * rows[terms[i].row]);
    return tanhe_sum_value(&sum, total);
}

#define COMBINE(rows, terms, total) combine(rows, terms, sizeof(terms) / sizeof((terms)[0]), total)

static int column_is_valid(const double *rows) {
    for (size_t i = 0; i < TANHE_BALANCE_ROWS; i++) {
        if (!tanhe_p_is_number(rows[i]))
            return 0;
    }
    return 1;
}

static int is_small(double residual, double tolerance) {
    return residual <= tolerance && residual >= -tolerance;
}

tanhe_status tanhe_balance_close(const double *rows, double tolerance, tanhe_balance_closure *out) {
    static const term column[] = {{TANHE_BALANCE_SUPPLY, 1},
                                  {TANHE_BALANCE_TRANSFORMATION, 1},
                                  {TANHE_BALANCE_LOSS, -1},
                                  {TANHE_BALANCE_FINAL, -1},
                                  {TANHE_BALANCE_STATISTICAL_DIFFERENCE, -1}};
    static const term transformation[] = {
        {TANHE_BALANCE_THERMAL_POWER, 1}, {TANHE_BALANCE_HEAT_SUPPLY, 1}, {TANHE_BALANCE_COAL_WASHING, 1},
        {TANHE_BALANCE_COKING, 1},        {TANHE_BALANCE_REFINING, 1},    {TANHE_BALANCE_GAS_WORKS, 1},
        {TANHE_BALANCE_COKE_REINPUT, 1},  {TANHE_BALANCE_BRIQUETTES, 1},  {TANHE_BALANCE_TRANSFORMATION, -1}};
    static const term final_use[] = {{TANHE_BALANCE_AGRICULTURE, 1},  {TANHE_BALANCE_INDUSTRY, 1},
                                     {TANHE_BALANCE_CONSTRUCTION, 1}, {TANHE_BALANCE_TRANSPORT, 1},
                                     {TANHE_BALANCE_TRADE, 1},        {TANHE_BALANCE_RESIDENTIAL, 1},
                                     {TANHE_BALANCE_OTHER, 1},        {TANHE_BALANCE_FINAL, -1}};
    tanhe_balance_closure result;
    if (rows == NULL || out == NULL || !tanhe_p_is_amount(tolerance) || !column_is_valid(rows))
        return TANHE_EARG;
    if (COMBINE(rows, column, &result.column) != TANHE_OK ||
        COMBINE(rows, transformation, &result.transformation) != TANHE_OK ||
        COMBINE(rows, final_use, &result.final_use) != TANHE_OK)
        return TANHE_ERANGE;
    *out = result;
    return is_small(result.column, tolerance) && is_small(result.transformation, tolerance) &&
                   is_small(result.final_use, tolerance)
               ? TANHE_OK
               : TANHE_ECONFLICT;
}

static int activity_is_valid(const double *rows) {
    static const int32_t uses[] = {TANHE_BALANCE_AGRICULTURE,  TANHE_BALANCE_INDUSTRY,
                                   TANHE_BALANCE_CONSTRUCTION, TANHE_BALANCE_TRANSPORT,
                                   TANHE_BALANCE_TRADE,        TANHE_BALANCE_RESIDENTIAL,
                                   TANHE_BALANCE_OTHER,        TANHE_BALANCE_INDUSTRY_NON_ENERGY,
                                   TANHE_BALANCE_FINAL};
    for (size_t i = 0; i < sizeof(uses) / sizeof(uses[0]); i++) {
        if (rows[uses[i]] < 0)
            return 0;
    }
    return rows[TANHE_BALANCE_INDUSTRY_NON_ENERGY] <= rows[TANHE_BALANCE_INDUSTRY];
}

/* An output is not an input: energy that the transformation yields is no activity of burning. */
static double input_of(double transformation) {
    return transformation < 0 ? -transformation : 0;
}

tanhe_status tanhe_balance_activity_of(const double *rows, tanhe_balance_activity *out) {
    static const term industry[] = {{TANHE_BALANCE_INDUSTRY, 1}, {TANHE_BALANCE_INDUSTRY_NON_ENERGY, -1}};
    static const term commercial[] = {{TANHE_BALANCE_TRADE, 1}, {TANHE_BALANCE_OTHER, 1}};
    static const term final_use[] = {{TANHE_BALANCE_FINAL, 1}, {TANHE_BALANCE_INDUSTRY_NON_ENERGY, -1}};
    tanhe_balance_activity result;
    tanhe_sum total;
    if (rows == NULL || out == NULL || !column_is_valid(rows) || !activity_is_valid(rows))
        return TANHE_EARG;
    result.thermal_power = input_of(rows[TANHE_BALANCE_THERMAL_POWER]);
    result.heat_supply = input_of(rows[TANHE_BALANCE_HEAT_SUPPLY]);
    result.agriculture = rows[TANHE_BALANCE_AGRICULTURE];
    result.construction = rows[TANHE_BALANCE_CONSTRUCTION];
    result.transport = rows[TANHE_BALANCE_TRANSPORT];
    result.residential = rows[TANHE_BALANCE_RESIDENTIAL];
    (void)COMBINE(rows, industry, &result.industry); /* a use less a part of it: it fits */
    if (COMBINE(rows, commercial, &result.commercial) != TANHE_OK)
        return TANHE_ERANGE;
    (void)tanhe_sum_init(&total);
    for (size_t i = 0; i < sizeof(final_use) / sizeof(final_use[0]); i++)
        (void)tanhe_sum_add(&total, final_use[i].sign * rows[final_use[i].row]);
    (void)tanhe_sum_add(&total, result.thermal_power);
    (void)tanhe_sum_add(&total, result.heat_supply);
    tanhe_status status = tanhe_sum_value(&total, &result.total);
    if (status == TANHE_OK)
        *out = result;
    return status;
}
