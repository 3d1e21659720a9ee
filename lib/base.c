/* SPDX-License-Identifier: MIT */
#include "tanhe/base.h"
#include "real.h"

#include <float.h>

/* ---- texts ---- */

typedef struct status_text {
    const char *key;
    const char *english;
    const char *chinese;
} status_text;

/* In falling order of the code, from TANHE_BREAK down: the index is TANHE_BREAK - status. */
static const status_text status_texts[] = {
    {"BREAK", "done, but the definition changed", "口径变化，不可比"},
    {"END", "no more rows", "已读完"},
    {"OK", "done", "成功"},
    {"EARG", "an argument is out of its domain", "参数无效"},
    {"EID", "unknown id or name", "未知标识"},
    {"EUNIT", "unknown unit or wrong dimension", "单位或量纲不符"},
    {"ENOTFOUND", "no published value", "无公布值"},
    {"EUNCONFIRMED", "only unconfirmed values exist", "仅有未核实值"},
    {"ECHOICE", "a range is printed, or editions differ; choose", "仅有区间或版本不一，须选择"},
    {"EZERO", "a denominator is zero", "分母为零"},
    {"ERANGE", "the result does not fit its type", "结果溢出"},
    {"ESIZE", "the buffer is too small", "缓冲区不足"},
    {"EFORMAT", "malformed data", "数据格式错误"},
    {"ESYNTAX", "malformed text", "文本语法错误"},
    {"EENCODING", "not UTF-8, or a NUL byte", "编码错误"},
    {"EDUPLICATE", "duplicate row or column", "重复"},
    {"EMISSING", "a required column or field is missing", "缺少必需项"},
    {"ECONFLICT", "these do not go together", "彼此矛盾"},
    {"ESTATE", "state outside the printed table", "状态超出表列范围"},
    {"EJUMP", "register stands where it cannot have come to", "读数跳变"},
};

const char *tanhe_status_text(tanhe_status status, int32_t language) {
    static const status_text unknown = {"unknown", "unknown status", "未知状态"};
    const status_text *text = &unknown;

    if (status <= TANHE_BREAK && status >= TANHE_EJUMP) {
        text = &status_texts[TANHE_BREAK - status];
    }
    if (language == TANHE_KEY) {
        return text->key;
    }
    return language == TANHE_CHINESE ? text->chinese : text->english;
}

#define STRING_OF(macro)  STRING_FROM(macro)
#define STRING_FROM(text) #text

const char *tanhe_version(void) {
    return STRING_OF(TANHE_VERSION_MAJOR) "." STRING_OF(TANHE_VERSION_MINOR) "." STRING_OF(
        TANHE_VERSION_PATCH);
}

const char *tanhe_data_edition(void) {
    return "2026-11-22c";
}

/* ---- self test ---- */

/*
 * Inputs pass through volatile variables so that the compiler cannot fold the answers; what is done with
 * them is written as ordinary expressions, because a volatile result would hide the very liberties
 * (contraction, re-association, extended precision) that the test looks for.
 */

/* 0 when a result has these bits. Bits, not comparison: under flush-to-zero or -ffinite-math-only one lies. */
static uint64_t off(double value, uint64_t bits) {
    return tanhe_p_bits_of(value) ^ bits;
}

/* Where no single result gives a flag away, believe the compiler's word for it. */
#if defined(__FAST_MATH__) || (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__ > 0)
#define DECLARED_UNSOUND 1
#else
#define DECLARED_UNSOUND 0
#endif

/* One that is not 1.0 at compile time, from which every other input is made. */
static double one(void) {
    volatile double value = 1.0;

    return value;
}

static double two_to(int exponent) {
    volatile double value = one();

    for (; exponent > 0; exponent--) {
        value *= 2.0;
    }
    for (; exponent < 0; exponent++) {
        value *= 0.5;
    }
    return value;
}

static uint64_t off_binary64(void) {
    return (uint64_t)(sizeof(double) ^ sizeof(uint64_t)) | off(one(), UINT64_C(0x3FF0000000000000)) |
           off(-2.5 * one(), UINT64_C(0xC004000000000000)) |
           off(DBL_MAX * one(), UINT64_C(0x7FEFFFFFFFFFFFFF)) |
           off(one() / 3.0, UINT64_C(0x3FD5555555555555)) |
           off(2.0 / (3.0 * one()), UINT64_C(0x3FE5555555555555));
}

/* Ties go both ways, and the sign decides nothing: any of the other three modes fails one of them. */
static uint64_t off_even_rounding(void) {
    double big = two_to(53);
    double unit = one();

    return off(big + unit, UINT64_C(0x4340000000000000)) |
           off(big + 3.0 * unit, UINT64_C(0x4340000000000002)) |
           off(-big - unit, UINT64_C(0xC340000000000000)) |
           off(-big - 3.0 * unit, UINT64_C(0xC340000000000002));
}

static uint64_t off_subnormals(void) {
    double least_normal = two_to(-1022);
    double half = least_normal * (0.5 * one());
    double least = two_to(-1074);

    /* Just below 1.5 times the least; rounded to 53 bits first, as by an x87 set to them, it would become 2. */
    double product = (0x1.8000000000006p-537 * one()) * (0x1.ffffffffffff8p-538 * one());

    return off(half, UINT64_C(0x0008000000000000)) | off(half + half, UINT64_C(0x0010000000000000)) |
           off(least, 1) | off(least + least, 2) | off(least * two_to(60), UINT64_C(0x0090000000000000)) |
           off(product, 1);
}

/* A product used twice is often left alone by a compiler that would fuse it, hence one function each. */
static double product_minus(double a, double b, double c) {
    return a * b - c;
}

static double minus_product(double a, double b, double c) {
    return c - a * b;
}

/*
 * (1 + 2^-27)(1 - 2^-27) = 1 - 2^-54 lies half-way between two doubles and rounds to 1; a fused
 * multiply-add keeps the 2^-54.
 */
static uint64_t off_products(void) {
    return off(product_minus(one() + two_to(-27), one() - two_to(-27), one()), 0) |
           off(minus_product(one() - two_to(-27), one() + two_to(-27), one()), 0);
}

/*
 * 1 + (2^-53 + 2^-73) is just above the half-way point and must round up. Through an 80-bit register it
 * first loses the 2^-73 and then rounds down to even.
 */
static uint64_t off_precision(void) {
    double unit = one();
    double above_half = two_to(-53) + two_to(-73);
    double tiny = two_to(-60);

    return off(unit + above_half, UINT64_C(0x3FF0000000000001)) | off((unit + tiny) - unit, 0);
}

static uint64_t off_order(void) {
    double unit = one();
    double big = two_to(53);
    double divisor = 49.0 * unit;

    return off((big + unit) - big, 0) | off((unit - big) + big, tanhe_p_bits_of(unit)) |
           off((big + unit) + unit, tanhe_p_bits_of(big)) | off(divisor / 49.0, tanhe_p_bits_of(unit)) |
           off(unit / 49.0 * 49.0, UINT64_C(0x3FEFFFFFFFFFFFFF));
}

static uint64_t off_signed_zero(void) {
    double zero = one() - one();
    double negative = -zero;

    return off(zero, 0) | off(negative, UINT64_C(0x8000000000000000)) | off(negative + 0.0, 0) |
           off(zero - zero, 0) | off(one() / negative, UINT64_C(0xFFF0000000000000));
}

/* "Absent" is NaN throughout the library, so x != x must mean what it says. */
static uint64_t off_special_values(void) {
    volatile double zero = one() - one();
    double nan = zero / zero;
    double infinity = one() / zero;
    double vanished = infinity - infinity;
    int wrong =
        (nan == nan) + (nan < one()) + (nan >= one()) + (vanished == vanished) + (infinity <= DBL_MAX);

    return (uint64_t)wrong | off(one() / infinity, 0) | off(infinity, UINT64_C(0x7FF0000000000000));
}

tanhe_status tanhe_self_test(void) {
    uint64_t wrong = DECLARED_UNSOUND | off_binary64() | off_even_rounding() | off_subnormals() |
                     off_products() | off_precision() | off_order() | off_signed_zero() |
                     off_special_values();

    return wrong == 0 ? TANHE_OK : TANHE_EARG;
}
