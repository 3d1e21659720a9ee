/* SPDX-License-Identifier: MIT */

/*
 * Two days in the life of the gateway: a recorded day of a real meter, replayed twice, with two losses of power and
 * a misreading; then the same two days without them. Plays the board of gateway.c.
 */

#include <string.h>

#include "board.h"
#include "day.h"
#include "factors.h"
#include "gateway.h"
#include "platform.h"
#include "print.h"

#define HOUR        3600
#define HOURS       48
#define BEGIN       1672416000 /* 2022-12-31 00:00 in China */
#define FIRST_STAND 99700000   /* 997000.00 kWh: the register rolls over on the way */
#define MODULUS     100000000
#define MWH_A_COUNT 10000
#define UNCUT       TANHE_METER_BYTES
#define EVENTS      (TANHE_METER_GAP | TANHE_METER_STEPPED_BACK | TANHE_METER_ROLLED_OVER | TANHE_METER_PENDING)

#define AS_AN_EXAMPLE 11 /* the reading of this hour is shown although nothing happens */

/* What goes wrong; hours since the beginning. */
#define TORN_AT              9  /* the write of the state is cut */
#define DARK_FROM            24 /* no readings from here on: power failed at 23:20 */
#define DARK_TO              27 /* the first reading after it */
#define MISREAD_AT           39 /* a digit of the register is lost on the wire */
#define BYTES_BEFORE_THE_CUT 77

/* ---- the board: everything that survives a loss of power ---- */

static struct {
    uint8_t slots[2][TANHE_METER_BYTES];
    int64_t counts; /* that came since the beginning */
    int32_t hour;
    int32_t bytes_written_before_the_cut;
    int32_t misread;
} board;

int64_t board_clock(void) {
    return (int64_t)BEGIN + (int64_t)board.hour * HOUR;
}

int64_t board_register(void) {
    int64_t stand = (FIRST_STAND + board.counts) % MODULUS;
    return board.misread ? stand / 10 : stand;
}

void board_read_slot(int32_t slot, uint8_t *bytes) {
    memcpy(bytes, board.slots[slot], TANHE_METER_BYTES);
}

/* As flash is written: erased first. Whoever loses power on the way sees no answer. */
int board_write_slot(int32_t slot, const uint8_t *bytes) {
    memset(board.slots[slot], 0xff, TANHE_METER_BYTES);
    memcpy(board.slots[slot], bytes, (size_t)board.bytes_written_before_the_cut);
    return memcmp(board.slots[slot], bytes, TANHE_METER_BYTES) == 0;
}

/* A board as it is delivered. */
static void new_board(void) {
    memset(&board, 0, sizeof board);
    memset(board.slots, 0xff, sizeof board.slots);
    board.bytes_written_before_the_cut = UNCUT;
}

/* ---- what is shown ---- */

static void print_amount(const char *name, int64_t value, int decimals, const char *unit) {
    platform_print(name);
    print_number(value, decimals, 14);
    platform_print(unit);
}

static void print_time(void) {
    platform_print(board.hour < 24 ? "31 Dec " : board.hour < HOURS ? " 1 Jan " : " 2 Jan ");
    print_number(board.hour % 24, 0, 2);
    platform_print(":00");
}

static void say(const char *text) {
    print_time();
    platform_print("  ");
    platform_print(text);
    platform_print("\n");
}

static const struct {
    int32_t flag;
    const char *text;
} flag_texts[] = {
    {TANHE_METER_GAP, ", gap"},
    {TANHE_METER_STEPPED_BACK, ", clock stepped back"},
    {TANHE_METER_ROLLED_OVER, ", register rolled over"},
    {TANHE_METER_WAS_SPREAD, ", spread over several factors"},
    {TANHE_METER_PENDING, ", CO2 pending of counts:"},
};

static void print_report(const tanhe_meter_report *report) {
    print_time();
    print_amount("", report->counts, 2, " kWh in ");
    print_number(report->elapsed_s / HOUR, 0, 1);
    platform_print(" h");
    for (size_t i = 0; i < sizeof flag_texts / sizeof flag_texts[0]; i++) {
        if (report->flags & flag_texts[i].flag)
            platform_print(flag_texts[i].text);
    }
    if (report->pending)
        print_number(report->pending, 0, 6);
    platform_print("\n");
}

static void print_totals(const tanhe_meter_totals *totals) {
    static const char *const names[TANHE_METER_TARIFFS] = {
        "  sharp       ", "  peak        ", "  flat        ", "  valley      ", "  deep valley "};
    print_amount("energy        ", totals->energy_mwh, 6, " kWh\n");
    for (int tariff = 0; tariff < TANHE_METER_TARIFFS; tariff++)
        print_amount(names[tariff], totals->tariff_energy_mwh[tariff], 6, " kWh\n");
    print_amount("standard coal ", totals->coal_mg, 6, " kg\n");
    print_amount("CO2           ", totals->co2_mg, 6, " kg\n");
    print_amount("CO2 pending of", totals->pending_counts, 2, " kWh\n");
    print_amount("gaps          ", totals->gaps, 0, "\n");
    print_amount("steps back    ", totals->steps_back, 0, "\n");
    print_amount("rollovers     ", totals->rollovers, 0, "\n");
    print_amount("refused       ", totals->refused, 0, "\n");
}

/* ---- the two days ---- */

static int works(tanhe_status status, const char *what) {
    if (status != TANHE_OK) {
        platform_print(what);
        print_number(status, 0, 4);
        platform_print("\n");
    }
    return status == TANHE_OK;
}

/* What was in RAM is lost. */
static int lose_power(gateway *g) {
    memset(g, 0xa5, sizeof *g);
    board.bytes_written_before_the_cut = UNCUT;
    return works(gateway_power_up(g), "power up: status");
}

/* One reading, and what happens to it in a life with troubles. */
static int live_hour(gateway *g, int troubles) {
    tanhe_meter_report report;
    board.misread = troubles && board.hour == MISREAD_AT;
    if (troubles && board.hour == TORN_AT)
        board.bytes_written_before_the_cut = BYTES_BEFORE_THE_CUT;
    if (troubles && board.hour >= DARK_FROM && board.hour < DARK_TO)
        return 1;
    if (troubles && board.hour == DARK_TO) {
        say("power is back, it failed between two saves: state loaded");
        if (!lose_power(g))
            return 0;
    }
    tanhe_status status = gateway_read(g, &report);
    if (status == TANHE_EJUMP) {
        say("reading refused");
        return 1;
    }
    if (!works(status, "reading: status"))
        return 0;
    if (troubles && (report.flags & EVENTS || board.hour % 24 == AS_AN_EXAMPLE))
        print_report(&report);
    if (troubles && board.hour == TORN_AT) {
        say("power failed while the state was written: state of the other slot loaded");
        return lose_power(g);
    }
    return 1;
}

static int live(gateway *g, int troubles) {
    new_board();
    if (!works(gateway_power_up(g), "first power up: status"))
        return 0;
    for (board.hour = 1; board.hour <= HOURS; board.hour++) {
        board.counts += recorded_day[(board.hour - 1) % 24];
        if (!live_hour(g, troubles))
            return 0;
    }
    board.hour = HOURS;
    return 1;
}

/* The totals, before and after the factor of what is pending is said. */
static int show(gateway *g, tanhe_meter_totals *totals) {
    if (!works(gateway_totals(g, totals), "totals: status"))
        return 0;
    print_totals(totals);
    if (!works(gateway_settle(g, HUNAN_2023_MG_PER_KWH), "settling: status") ||
        !works(gateway_totals(g, totals), "totals: status"))
        return 0;
    print_amount("CO2, settled  ", totals->co2_mg, 6, " kg\n");
    return 1;
}

int program(void) {
    gateway g;
    tanhe_meter_totals troubled, quiet;
    platform_print("A day recorded in 2017, replayed as 31 December 2022 and as 1 January 2023 in Hunan.\n"
                   "Tariffs and quarter-hourly factors are examples; yearly factors are published ones.\n\n");
    if (!live(&g, 1) || !show(&g, &troubled))
        return 1;
    platform_print("\nThe same without losses of power and misreading:\n");
    if (!live(&g, 0) || !show(&g, &quiet))
        return 1;
    int64_t recorded = board.counts * MWH_A_COUNT;
    print_amount("\nrecorded      ", recorded, 6, " kWh, counted with and without: ");
    int same =
        troubled.energy_mwh == recorded && quiet.energy_mwh == recorded && troubled.coal_mg == quiet.coal_mg;
    platform_print(same ? "the same\n" : "NOT THE SAME\n");
    platform_print(
        "CO2 differs because a register read late does not say when its counts came: they are taken as\n"
        "even over the gap.\n");
    return !same;
}
