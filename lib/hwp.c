/* SPDX-License-Identifier: MIT */

/* Harvested wood products: first-order decay of a pool. */

#include <math.h> /* NAN; nothing of libm is called */

#include "tanhe/land.h"
#include "tanhe/sum.h"
#include "carbon.h"
#include "documents.h"

#define HWP_LN2 0x1.62e42fefa39efp-1

tanhe_status tanhe_hwp_rate(double half_life, double *rate) {
    if (rate == NULL || !tanhe_p_is_amount(half_life) || half_life == 0)
        return TANHE_EARG;
    double k = HWP_LN2 / half_life;
    if (!tanhe_p_is_number(k))
        return TANHE_ERANGE;
    *rate = k;
    return TANHE_OK;
}

tanhe_status tanhe_hwp_rate_find(const tanhe_catalog *catalog, tanhe_id product, int32_t allow, double *rate,
                                 tanhe_factor *factor) {
    tanhe_factor found;
    double half_life = 0;
    if (catalog == NULL || rate == NULL)
        return TANHE_EARG;
    tanhe_status status = tanhe_p_published_cn(catalog, product, TANHE_PROPERTY_HALF_LIFE, 0, TANHE_UNIT_A,
                                               allow, &half_life, &found);
    if (status == TANHE_OK)
        status = tanhe_hwp_rate(half_life, rate);
    if (status == TANHE_OK && factor != NULL)
        *factor = found;
    return status;
}

/* What a year releases: of the stock at its start, 1 - e^-k; of its inflow, 1 - (1 - e^-k)/k. */
typedef struct hwp_shares {
    double of_stock;
    double of_inflow;
} hwp_shares;

/*
 * Both to a few units of 2^-53 of themselves, for every normal k > 0. Up to k = 1 they come from one series in which nothing
 * cancels, 1 - (1 - e^-k)/k = k/2 (1 - k/3 (1 - k/4 (...))); its first term left out is below 2^-60 of the whole.
 */
static hwp_shares hwp_shares_of(double k) {
    hwp_shares shares;
    if (k > 1) {
        shares.of_stock = 1 - tanhe_p_exp(-k);
        shares.of_inflow = 1 - shares.of_stock / k;
        return shares;
    }
    double tail = 1;
    for (int n = 20; n > 2; n--)
        tail = 1 - k / n * tail;
    shares.of_inflow = k / 2 * tail;
    shares.of_stock = k * (1 - shares.of_inflow);
    return shares;
}

static tanhe_sum hwp_sum(double first) {
    tanhe_sum sum;
    (void)tanhe_sum_init(&sum);
    (void)tanhe_sum_add(&sum, first);
    return sum;
}

/*
 * One year of the exact pool, whose rounded value is *stock. What is released is a double, and never more than there
 * is: where the rounded pool is above the exact one, that is the double below it.
 */
static tanhe_status hwp_year(tanhe_sum *pool, double inflow, hwp_shares shares, double *stock,
                             double *released) {
    double held = 0;
    double gone = *stock * shares.of_stock + inflow * shares.of_inflow;
    (void)tanhe_sum_add(pool, inflow);
    tanhe_status status = tanhe_sum_value(pool, &held);
    if (status != TANHE_OK)
        return status;
    if (gone > held)
        gone = held;
    (void)tanhe_sum_add(pool, -gone);
    (void)tanhe_sum_value(pool, stock);
    if (*stock < 0) {
        double less = tanhe_p_double_of(tanhe_p_bits_of(gone) - 1);
        (void)tanhe_sum_add(pool, gone);
        (void)tanhe_sum_add(pool, -less);
        (void)tanhe_sum_value(pool, stock);
        gone = less;
    }
    *released = gone;
    return TANHE_OK;
}

/* All years; a column that is NULL is not written. */
static tanhe_status hwp_years(size_t years, const double *inflow_tc, double initial_tc, hwp_shares shares,
                              double *stock_tc, double *released_tc, tanhe_carbon_change *out) {
    tanhe_carbon_fraction none = tanhe_p_no_fraction();
    tanhe_sum pool = hwp_sum(initial_tc), gain = hwp_sum(0), loss = hwp_sum(0);
    double stock = initial_tc + 0; /* no -0 */
    double gain_tc = 0, loss_tc = 0, change_tc = 0;
    if (stock_tc != NULL)
        stock_tc[0] = stock;
    for (size_t i = 0; i < years; i++) {
        double released = 0;
        (void)tanhe_sum_add(&gain, inflow_tc[i]);
        tanhe_status status = hwp_year(&pool, inflow_tc[i], shares, &stock, &released);
        if (status != TANHE_OK)
            return status;
        (void)tanhe_sum_add(&loss, released);
        if (stock_tc != NULL)
            stock_tc[i + 1] = stock;
        if (released_tc != NULL)
            released_tc[i] = released;
    }
    (void)tanhe_sum_add(&pool, -initial_tc);
    (void)tanhe_sum_value(&pool, &change_tc);
    tanhe_status status = tanhe_sum_value(&gain, &gain_tc);
    if (status == TANHE_OK)
        status = tanhe_sum_value(&loss, &loss_tc);
    if (status != TANHE_OK)
        return status;
    return tanhe_p_carbon_change(gain_tc, loss_tc, change_tc, &none, TANHE_LAND_DECAY, out);
}

static int hwp_are_amounts(size_t n, const double *amounts) {
    for (size_t i = 0; i < n; i++) {
        if (!tanhe_p_is_amount(amounts[i]))
            return 0;
    }
    return 1;
}

tanhe_status tanhe_hwp_decay(size_t years, const double *inflow_tc, double initial_tc, double rate,
                             double *stock_tc, double *released_tc, tanhe_carbon_change *out) {
    tanhe_carbon_change change;
    if ((inflow_tc == NULL && years > 0) || out == NULL || !tanhe_p_is_amount(initial_tc) ||
        !tanhe_p_is_amount(rate) || rate == 0 || !hwp_are_amounts(years, inflow_tc))
        return TANHE_EARG;
    hwp_shares shares = hwp_shares_of(rate);
    /* Once to see whether all of it fits, once to write. */
    tanhe_status status = hwp_years(years, inflow_tc, initial_tc, shares, NULL, NULL, &change);
    if (status == TANHE_OK)
        status = hwp_years(years, inflow_tc, initial_tc, shares, stock_tc, released_tc, out);
    return status;
}
