/* SPDX-License-Identifier: MIT */
/* Harvested wood products: decay rates, decay of a pool, carbon conserved to the last bit. */

#include "tanhe/land.h"

#include <math.h>
#include <stddef.h>
#include <stdint.h>

#include "greatest.h"
#include "results.h"

#include "tanhe/sum.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define BAD_ALLOW 128
#define YEARS     8
#define LN2       0.69314718055994530942

static const double not_amounts[] = {NAN, INFINITY, -INFINITY, -1};

/* ----------------------------------------------------------------------------------------------- rates */

/* ln 2 / 30 = 0.0231, ln 2 / 2 = 0.3466, as printed */
TEST rates_of_half_lives(void) {
    double rate = 0;

    ASSERT_EQ(TANHE_OK, tanhe_hwp_rate(1, &rate));
    ASSERT(same_bits(LN2, rate));
    ASSERT_EQ(TANHE_OK, tanhe_hwp_rate(30, &rate));
    ASSERT_IN_RANGE(0.023, rate, 0.0005);
    ASSERT_EQ(TANHE_OK, tanhe_hwp_rate(2, &rate));
    ASSERT_IN_RANGE(0.347, rate, 0.0005);
    PASS();
}

TEST rates_refuse(void) {
    double rate;

    MARK(rate);
    ASSERT_EQ(TANHE_EARG, tanhe_hwp_rate(1, NULL));
    for (size_t i = 0; i < COUNT(not_amounts); i++)
        ASSERT_EQ(TANHE_EARG, tanhe_hwp_rate(not_amounts[i], &rate));
    ASSERT_EQ(TANHE_EARG, tanhe_hwp_rate(0, &rate));
    ASSERT_EQ(TANHE_ERANGE, tanhe_hwp_rate(1e-309, &rate));
    ASSERT(MARKED(rate));
    PASS();
}

TEST published_half_lives(void) {
    static const struct {
        tanhe_id product;
        double years;
    } cases[] = {{TANHE_LAND_SAWNWOOD, 35},
                 {TANHE_LAND_WOOD_PANEL, 25},
                 {TANHE_LAND_PAPER, 2},
                 {TANHE_LAND_SOLIDWOOD, 30}};
    const tanhe_catalog *china = tanhe_profile_china();
    tanhe_factor factor;
    double rate = 0;

    for (size_t i = 0; i < COUNT(cases); i++) {
        ASSERT_EQ(TANHE_OK, tanhe_hwp_rate_find(china, cases[i].product, 0, &rate, &factor));
        ASSERT_NEAR(LN2 / cases[i].years, rate);
        ASSERT(same_bits(cases[i].years, factor.value));
        ASSERT_EQ_FMT(TANHE_PROPERTY_HALF_LIFE, factor.property, "%d");
    }
    ASSERT_EQ(TANHE_OK, tanhe_hwp_rate_find(china, TANHE_LAND_PAPER, 0, &rate, NULL));
    ASSERT_NEAR(LN2 / 2, rate);
    MARK(rate);
    MARK(factor);
    /* sawnwood is of the Refinement, solidwood of the Guidelines, roundwood of neither */
    ASSERT_EQ(TANHE_ENOTFOUND,
              tanhe_hwp_rate_find(china, TANHE_LAND_SAWNWOOD, TANHE_ALLOW_IPCC2006, &rate, &factor));
    ASSERT_EQ(TANHE_ENOTFOUND,
              tanhe_hwp_rate_find(china, TANHE_LAND_SOLIDWOOD, TANHE_ALLOW_IPCC2019, &rate, &factor));
    ASSERT_EQ(TANHE_ENOTFOUND, tanhe_hwp_rate_find(china, TANHE_LAND_ROUNDWOOD, 0, &rate, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_hwp_rate_find(china, 0, 0, &rate, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_hwp_rate_find(china, TANHE_LAND_PAPER, BAD_ALLOW, &rate, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_hwp_rate_find(NULL, TANHE_LAND_PAPER, 0, &rate, &factor));
    ASSERT_EQ(TANHE_EARG, tanhe_hwp_rate_find(china, TANHE_LAND_PAPER, 0, NULL, &factor));
    ASSERT(MARKED(rate) && MARKED(factor));
    PASS();
}

/* A half-life of 0 in the caller's own values. */
TEST a_half_life_of_nothing(void) {
    tanhe_factor_row rows[1];
    tanhe_table table;
    tanhe_catalog catalog;
    tanhe_text_error error;
    tanhe_factor factor;
    size_t errors = 0;
    double rate;

    ASSERT_EQ(TANHE_OK, tanhe_overlay_read("subject,property,value,unit\npaper,half_life,0,a\n", TANHE_NUL,
                                           rows, 1, &table, &error, 1, &errors));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_init(&catalog));
    ASSERT_EQ(TANHE_OK, tanhe_catalog_add(&catalog, &table));
    MARK(rate);
    MARK(factor);
    ASSERT_EQ(TANHE_EARG, tanhe_hwp_rate_find(&catalog, TANHE_LAND_PAPER, 0, &rate, &factor));
    ASSERT(MARKED(rate) && MARKED(factor));
    PASS();
}

SUITE(rates) {
    RUN_TEST(rates_of_half_lives);
    RUN_TEST(rates_refuse);
    RUN_TEST(published_half_lives);
    RUN_TEST(a_half_life_of_nothing);
}

/* ----------------------------------------------------------------------------------------------- decay */

/* A half-life of a year: half is left; of a year's inflow (1 - 1/2) / ln 2 = 0.7213475 is left. */
TEST a_pool_halves(void) {
    const double inflow[3] = {0, 0, 100};
    double stock[4], released[3];
    tanhe_carbon_change r;

    MARK(r);
    ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(3, inflow, 80, LN2, stock, released, &r));
    ASSERT(same_bits(80, stock[0]));
    ASSERT_NEAR(40.0, stock[1]);
    ASSERT_NEAR(20.0, stock[2]);
    ASSERT_NEAR(10 + 50 / LN2, stock[3]);
    ASSERT_NEAR(40.0, released[0]);
    ASSERT_NEAR(20.0, released[1]);
    ASSERT_NEAR(10 + 100 - 50 / LN2, released[2]);
    ASSERT_EQ_FMT(100.0, r.gain_tc, "%.17g");
    ASSERT_NEAR(170 - 50 / LN2, r.loss_tc);
    ASSERT_IN_RANGE(50 / LN2 - 70, r.change_tc, 1e-13);
    ASSERT_NEAR(44.0 / 12 * r.change_tc, r.sink_co2_t);
    ASSERT(same_bits(-r.sink_co2_t, r.co2_t));
    ASSERT_EQ(TANHE_LAND_DECAY, r.method);
    ASSERT(is_nan(r.fraction.value));
    ASSERT_EQ(0, r.fraction.source);
    ASSERT_EQ(0, r.reserved);
    PASS();
}

/* 0.023 a year: a steady inflow of 1 fills the pool up to 1 / k. */
TEST a_steady_inflow_fills_the_pool(void) {
    static double inflow[2000];
    static double stock[2001];
    tanhe_carbon_change r;

    for (size_t i = 0; i < COUNT(inflow); i++)
        inflow[i] = 1;
    ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(COUNT(inflow), inflow, 0, 0.023, stock, NULL, &r));
    ASSERT_IN_RANGE(1 / 0.023, stock[2000], 1e-12);
    for (size_t i = 0; i < 500; i++)
        ASSERT_LT(stock[i], stock[i + 1]);
    PASS();
}

/* 60 decimal digits by Python's decimal: rate, stock at the start, inflows; then stocks and what was released. */
typedef struct {
    double rate, initial;
    double inflow[YEARS], stock[YEARS], released[YEARS];
} decimal_case;

static const decimal_case decimal_cases[] = {
    {0x1.4478db5ec17b6p-6,
     2261.9,
     {223.91, 369.68, 186.26, 203.14, 234.95, 73.86, 204.76, 251.95},
     {2439.25290514873, 2757.464080176389, 2887.819641180076, 3032.3329596162575, 3205.5095432333073,
      3215.784891214665, 3355.471075104081, 3539.143887399078},
     {46.557094851270215, 51.46882497234104, 55.90443899631308, 58.626681563818025, 61.773416382950245,
      63.584652018642245, 65.0738161105839, 68.27718770500356}},
    {0x1.62e42fefa39efp-2,
     3964.88,
     {37.65, 121.36, 36.27, 323.86, 277.38, 16.75, 392.88, 385.9},
     {2835.4119708411195, 2107.501725885865, 1520.880944546202, 1349.122938800948, 1188.3909201700003,
      854.4748907615161, 936.2322733821211, 988.1445969488952},
     {1167.1180291588807, 849.270244955254, 622.8907813396631, 495.61800574525415, 438.1120186309477,
      350.6660294084842, 311.122617379395, 333.9876764332258}},
    {0x1.999999999999ap-1,
     3269.61,
     {246.23, 63.0, 6.0, 211.35, 23.82, 76.08, 96.78, 12.03},
     {1638.6201358240796, 779.6448322872234, 354.44703764008386, 304.7437245495182, 153.32641216646866,
      121.26281346302174, 121.10432292519855, 62.69639567218423},
     {1877.2198641759205, 921.9753035368561, 431.1977946471395, 261.0533130905656, 175.23731238304958,
      108.14359870344691, 96.9384905378232, 70.43792725301432}},
    {0x1.8000000000000p+1,
     2319.67,
     {176.21, 336.97, 207.65, 256.12, 199.91, 264.98, 182.93, 111.27},
     {171.30190910851584, 115.2597037176916, 71.50901450019013, 84.68306954371377, 67.53514416050022,
      87.29151771418019, 62.28680595485938, 38.344475100726385},
     {2324.5780908914844, 393.0122053908243, 251.40068921750145, 242.94594495647638, 217.05792538321353,
      245.22362644632005, 207.9347117593208, 135.212330854133}},
    {0x1.0624dd2f1a9fcp-10,
     4988.28,
     {398.28, 336.09, 283.12, 126.11, 91.87, 115.62, 28.09, 306.52},
     {5381.3751396722355, 5711.918465324461, 5989.187889041493, 6109.248660761527, 6194.966546014982,
      6304.336885185187, 6326.111659098481, 6626.155500515021},
     {5.184860327763878, 5.546674347775027, 5.850576282967902, 6.049228279965654, 6.15211474654524,
      6.2496608297948635, 6.315226086706296, 6.476158583459786}},
};

/*
 * A year's release is good to 7 roundings of 2^-53 (4 of the shares, 3 of products, sum and the pool), and an error of
 * the pool decays with it: every stock is good to 7 of all the carbon that came in, every release to 7 of itself and
 * of the rate's share of that.
 */
TEST as_decimal_arithmetic_has_it(void) {
    for (size_t c = 0; c < COUNT(decimal_cases); c++) {
        const decimal_case *d = &decimal_cases[c];
        double stock[YEARS + 1], released[YEARS], came_in = d->initial;
        tanhe_carbon_change r;

        ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(YEARS, d->inflow, d->initial, d->rate, stock, released, &r));
        ASSERT(same_bits(d->initial, stock[0]));
        for (size_t i = 0; i < YEARS; i++) {
            came_in += d->inflow[i];
            ASSERT_IN_RANGE(d->stock[i], stock[i + 1], 7 * 0x1p-53 * came_in);
            ASSERT_IN_RANGE(d->released[i], released[i], 7 * 0x1p-53 * (d->released[i] + d->rate * came_in));
        }
    }
    PASS();
}

/* Shares of the first year, exact to 60 digits: released of a stock of 1, and of an inflow of 1. */
TEST shares_of_slow_and_of_fast_decay(void) {
    static const struct {
        double rate, of_stock, of_inflow;
    } cases[] = {
        {1e-17, 0x1.70ef54646d497p-57, 0x1.70ef54646d497p-58},
        {1e-8, 0x1.5798ee0636111p-27, 0x1.5798ee0fd1a1ep-28},
        {0.019804, 0x1.4146e64867e7ap-6, 0x1.42565e0bcd918p-7},
        {0x1.62e42fefa39efp-2, 0x1.2bec333018867p-2, 0x1.3d36585c5f4f0p-3},
        {0.5, 0x1.92e9a0720d3ecp-2, 0x1.b4597e37cb050p-3},
        {1, 0x1.43a54e4e98864p-1, 0x1.78b56362cef38p-2},
        {0x1.0000000000001p+0, 0x1.43a54e4e98865p-1, 0x1.78b56362cef39p-2},
        {1.5, 0x1.8dc1e236d28f9p-1, 0x1.eda827b6e740ap-2},
        {2, 0x1.bab5557101f8dp-1, 0x1.22a555477f039p-1},
        {5, 0x1.fc8cd803fe559p-1, 0x1.9a4a3b3266bbbp-1},
        {40, 1, 0x1.f333333333333p-1},
        {745, 1, 0x1.ff50107e74252p-1},
        {1e300, 1, 1},
    };
    const double nothing = 0, one = 1;

    for (size_t i = 0; i < COUNT(cases); i++) {
        double released = 0;
        tanhe_carbon_change r;

        ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(1, &nothing, 1, cases[i].rate, NULL, &released, &r));
        ASSERT_IN_RANGE(cases[i].of_stock, released, 4 * 0x1p-53 * cases[i].of_stock);
        ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(1, &one, 0, cases[i].rate, NULL, &released, &r));
        ASSERT_IN_RANGE(cases[i].of_inflow, released, 4 * 0x1p-53 * cases[i].of_inflow);
    }
    PASS();
}

/* The smallest rate of all: nothing moves, nothing breaks. */
TEST next_to_no_decay(void) {
    const double inflow = 1;
    double stock[2], released = 1;
    tanhe_carbon_change r;

    ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(1, &inflow, 1, 0x1p-1074, stock, &released, &r));
    ASSERT(same_bits(2, stock[1]));
    ASSERT_EQ_FMT(0x1p-1074, released, "%.17g");
    PASS();
}

SUITE(decay) {
    RUN_TEST(a_pool_halves);
    RUN_TEST(a_steady_inflow_fills_the_pool);
    RUN_TEST(as_decimal_arithmetic_has_it);
    RUN_TEST(shares_of_slow_and_of_fast_decay);
    RUN_TEST(next_to_no_decay);
}

/* ---------------------------------------------------------------------------------------- conservation */

static uint64_t random_state = 20240607;

static uint64_t random_bits(void) {
    random_state = random_state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return random_state >> 11;
}

/* 0 to 1 with 53 bits, times a power of two of `spread` either way; one in eight is 0. */
static double random_amount(int spread) {
    double x = (double)random_bits() * 0x1p-53;
    int k = (int)(random_bits() % (uint64_t)(2 * spread + 1)) - spread;

    return random_bits() % 8 == 0 ? 0 : ldexp(x, k);
}

#define MOST 40

typedef struct {
    double inflow[MOST], stock[MOST + 1], released[MOST];
    double initial, rate;
    size_t years;
} history;

/* Is initial + inflows - released the stock of every year, to the bit? */
static int is_conserved(const history *h) {
    tanhe_sum sum;
    double total = 0;

    (void)tanhe_sum_init(&sum);
    (void)tanhe_sum_add(&sum, h->initial);
    for (size_t i = 0; i < h->years; i++) {
        (void)tanhe_sum_add(&sum, h->inflow[i]);
        (void)tanhe_sum_add(&sum, -h->released[i]);
        if (tanhe_sum_value(&sum, &total) != TANHE_OK || !same_bits(total, h->stock[i + 1]) || total < 0 ||
            !(h->released[i] >= 0))
            return 0;
    }
    return 1;
}

static double exact_total(size_t n, const double *numbers) {
    tanhe_sum sum;
    double total = 0;

    (void)tanhe_sum_init(&sum);
    (void)tanhe_sum_add_n(&sum, n, numbers);
    (void)tanhe_sum_value(&sum, &total);
    return total;
}

TEST carbon_is_conserved_to_the_last_bit(void) {
    static const double rates[] = {1e-300, 1e-9, 0.0198, 0.3466, 1, 2, 37, 40, 700, 1e300};
    static history h;

    for (int trial = 0; trial < 5000; trial++) {
        int spread = trial % 3 == 0 ? 3 : trial % 3 == 1 ? 60 : 400;
        tanhe_carbon_change r;

        h.years = random_bits() % (MOST + 1);
        h.rate = rates[random_bits() % COUNT(rates)];
        h.initial = random_amount(spread);
        for (size_t i = 0; i < h.years; i++)
            h.inflow[i] = random_amount(spread);
        ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(h.years, h.inflow, h.initial, h.rate, h.stock, h.released, &r));
        ASSERT(same_bits(h.initial, h.stock[0]));
        ASSERT(is_conserved(&h));
        ASSERT(same_bits(exact_total(h.years, h.inflow), r.gain_tc));
        ASSERT(same_bits(exact_total(h.years, h.released), r.loss_tc));
    }
    PASS();
}

/* The change over all years is exact, too: not last stock less first, each of them rounded. */
TEST the_change_is_rounded_once(void) {
    static const double inflow[2] = {0x1p-60, 0x1p-60};
    double stock[3], released[2], change = 0;
    tanhe_sum sum;
    tanhe_carbon_change r;

    ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(2, inflow, 1, 1e-30, stock, released, &r));
    ASSERT(same_bits(1, stock[2]));
    ASSERT_EQ(TANHE_OK, tanhe_sum_init(&sum));
    ASSERT_EQ(TANHE_OK, tanhe_sum_add_n(&sum, 2, inflow));
    ASSERT_EQ(TANHE_OK, tanhe_sum_add(&sum, -released[0]));
    ASSERT_EQ(TANHE_OK, tanhe_sum_add(&sum, -released[1]));
    ASSERT_EQ(TANHE_OK, tanhe_sum_value(&sum, &change));
    ASSERT(same_bits(change, r.change_tc));
    ASSERT_IN_RANGE(0x1p-59, r.change_tc, 1e-25);
    PASS();
}

/* 1 + 1.5 * 2^-53 rounds up to 1 + 2^-52, more than there is: 1 is released, and the rest stays. */
TEST no_more_is_released_than_there_is(void) {
    static const double little = 0x1.8p-53;
    double stock[2], released = 0;
    tanhe_carbon_change r;

    ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(1, &little, 1, 1e300, stock, &released, &r));
    ASSERT(same_bits(1, released));
    ASSERT(same_bits(little, stock[1]));
    PASS();
}

TEST all_of_it_may_be_released(void) {
    static const double inflow[2] = {2, 0};
    double stock[3], released[2];
    tanhe_carbon_change r;

    ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(2, inflow, 5, 1e300, stock, released, &r));
    ASSERT(same_bits(7, released[0]));
    ASSERT(same_bits(0, stock[1]));
    ASSERT(same_bits(0, released[1]));
    ASSERT(same_bits(0, stock[2]));
    PASS();
}

/*
 * After the first year the pool is M + 3, which lies between doubles and rounds to M + 4. Stock and inflow, each
 * rounded, then make M + 8, but there is M + 5.06, which rounds to M + 4: this is released.
 */
TEST a_rounded_stock_releases_no_more_than_the_pool(void) {
    static const double inflow[2] = {0x1p60, 2.06};
    double stock[3], released[2];
    tanhe_carbon_change r;

    ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(2, inflow, 3, 40, stock, released, &r));
    ASSERT(same_bits(0x1p60 - released[0] + 4, stock[1]));
    ASSERT(same_bits(stock[1], released[1]));
    ASSERT(same_bits(2.06 - 1, stock[2]));
    PASS();
}

SUITE(conservation) {
    RUN_TEST(carbon_is_conserved_to_the_last_bit);
    RUN_TEST(the_change_is_rounded_once);
    RUN_TEST(no_more_is_released_than_there_is);
    RUN_TEST(all_of_it_may_be_released);
    RUN_TEST(a_rounded_stock_releases_no_more_than_the_pool);
}

/* ------------------------------------------------------------------------------------------- arguments */

TEST no_years(void) {
    double stock = 0;
    tanhe_carbon_change r;

    ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(0, NULL, 12, 0.1, &stock, NULL, &r));
    ASSERT(same_bits(12, stock));
    ASSERT(same_bits(0, r.gain_tc));
    ASSERT(same_bits(0, r.loss_tc));
    ASSERT(same_bits(0, r.change_tc));
    ASSERT(same_bits(0, r.co2_t));
    ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(0, NULL, -0.0, 0.1, &stock, NULL, &r));
    ASSERT(same_bits(0, stock));
    PASS();
}

TEST columns_may_be_left_out(void) {
    static const double inflow[2] = {3, 4};
    double stock[3], released[2];
    tanhe_carbon_change all, r;

    ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(2, inflow, 5, 0.2, stock, released, &all));
    ASSERT_EQ(TANHE_OK, tanhe_hwp_decay(2, inflow, 5, 0.2, NULL, NULL, &r));
    ASSERT(same_bits(all.loss_tc, r.loss_tc));
    ASSERT(same_bits(all.change_tc, r.change_tc));
    PASS();
}

#define DECAY_REFUSES(expected, inflow, initial, rate)                                                       \
    do {                                                                                                     \
        double stock[3], released[2];                                                                        \
        tanhe_carbon_change refused;                                                                         \
        MARK(stock);                                                                                         \
        MARK(released);                                                                                      \
        MARK(refused);                                                                                       \
        ASSERT_EQ_FMT(expected, tanhe_hwp_decay(2, inflow, initial, rate, stock, released, &refused), "%d"); \
        ASSERT(MARKED(stock) && MARKED(released) && MARKED(refused));                                        \
    } while (0)

TEST decay_refuses(void) {
    static const double good[2] = {3, 4};
    static const double twice_huge[2] = {1.5e308, 1.5e308};
    static const double late_huge[2] = {1, 1.5e308};
    static const double large[2] = {0, 1e308};
    static const double huge[2] = {0, 1.7e308};
    tanhe_carbon_change change;

    ASSERT_EQ(TANHE_EARG, tanhe_hwp_decay(2, good, 5, 0.2, NULL, NULL, NULL));
    DECAY_REFUSES(TANHE_EARG, NULL, 5, 0.2);
    MARK(change);
    ASSERT_EQ(TANHE_EARG, tanhe_hwp_decay(1, NULL, 5, 0.2, NULL, NULL, &change));
    ASSERT(MARKED(change));
    for (size_t i = 0; i < COUNT(not_amounts); i++) {
        const double bad_first[2] = {not_amounts[i], 1};
        const double bad_last[2] = {1, not_amounts[i]};

        DECAY_REFUSES(TANHE_EARG, bad_first, 5, 0.2);
        DECAY_REFUSES(TANHE_EARG, bad_last, 5, 0.2);
        DECAY_REFUSES(TANHE_EARG, good, not_amounts[i], 0.2);
        DECAY_REFUSES(TANHE_EARG, good, 5, not_amounts[i]);
    }
    DECAY_REFUSES(TANHE_EARG, good, 5, 0);
    DECAY_REFUSES(TANHE_ERANGE, late_huge, 1.5e308, 1e-9); /* the pool */
    DECAY_REFUSES(TANHE_ERANGE, twice_huge, 0, 1e300);     /* the inflows together */
    DECAY_REFUSES(TANHE_ERANGE, large, 1e308, 1e300);      /* what is released */
    DECAY_REFUSES(TANHE_ERANGE, huge, 0, 1e-9);            /* the change as CO2 */
    PASS();
}

SUITE(arguments) {
    RUN_TEST(no_years);
    RUN_TEST(columns_may_be_left_out);
    RUN_TEST(decay_refuses);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(rates);
    RUN_SUITE(decay);
    RUN_SUITE(conservation);
    RUN_SUITE(arguments);
    GREATEST_MAIN_END();
}
