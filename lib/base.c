/* SPDX-License-Identifier: MIT */
#include "tanhe/base.h"
#include "internal.h"

#include <float.h>
#include <string.h>

/* ---- texts ---- */

typedef struct status_text {
    const char *key;
    const char *english;
    const char *chinese;
} status_text;

/* In falling order of the code, from TANHE_END down: the index is TANHE_END - status. */
static const status_text status_texts[] = {
    {"END", "no more rows", "已读完"},
    {"OK", "done", "成功"},
    {"EARG", "an argument is out of its domain", "参数无效"},
    {"EID", "unknown id or name", "未知标识"},
    {"EUNIT", "unknown unit or wrong dimension", "单位或量纲不符"},
    {"ENOTFOUND", "no published value", "无公布值"},
    {"EUNCONFIRMED", "only unconfirmed values exist", "仅有未核实值"},
    {"ECHOICE", "the document prints a range; choose a value", "仅有区间，须选择"},
    {"EZERO", "a denominator is zero", "分母为零"},
    {"ERANGE", "the result does not fit in a double", "结果溢出"},
    {"ESIZE", "the buffer is too small", "缓冲区不足"},
    {"EFORMAT", "malformed data", "数据格式错误"},
    {"ESYNTAX", "malformed text", "文本语法错误"},
    {"EENCODING", "not UTF-8, or a NUL byte", "编码错误"},
    {"EDUPLICATE", "duplicate row or column", "重复"},
    {"EMISSING", "a required column or field is missing", "缺少必需项"},
    {"ECONFLICT", "made under different settings", "设置不一致"},
    {"ESTATE", "state outside the printed table", "状态超出表列范围"},
};

const char *tanhe_status_text(tanhe_status status, int32_t language) {
    static const status_text unknown = {"unknown", "unknown status", "未知状态"};
    const status_text *text = &unknown;

    if (status <= TANHE_END && status >= TANHE_ESTATE) {
        text = &status_texts[TANHE_END - status];
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
    return "2026-11-22a";
}

/* ---- self test ---- */

/*
 * Inputs pass through volatile variables so that the compiler cannot fold the answers; what is done with
 * them is written as ordinary expressions, because a volatile result would hide the very liberties
 * (contraction, re-association, extended precision) that the test looks for.
 */

/* Bits, not comparison: under flush-to-zero or -ffinite-math-only a comparison lies. */
static uint64_t bits_of(double value) {
    uint64_t bits;

    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static int same(double value, uint64_t bits) {
    return bits_of(value) == bits;
}

/* Where no single result gives a flag away, believe the compiler's word for it. */
static int declares_ieee(void) {
#if defined(__FAST_MATH__)
    return 0;
#elif defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__ > 0
    return 0;
#else
    return 1;
#endif
}

/* One that is not 1.0 at compile time, from which every other input is made. */
static double one(void) {
    volatile double value = 1.0;

    return value;
}

static double power_of_two(int exponent) {
    volatile double value = one();

    for (; exponent > 0; exponent--) {
        value *= 2.0;
    }
    for (; exponent < 0; exponent++) {
        value *= 0.5;
    }
    return value;
}

static int is_binary64(void) {
    return sizeof(double) == sizeof(uint64_t) && same(one(), UINT64_C(0x3FF0000000000000)) &&
           same(-2.5 * one(), UINT64_C(0xC004000000000000)) &&
           same(DBL_MAX * one(), UINT64_C(0x7FEFFFFFFFFFFFFF)) &&
           same(one() / 3.0, UINT64_C(0x3FD5555555555555)) &&
           same(2.0 / (3.0 * one()), UINT64_C(0x3FE5555555555555));
}

/* Ties go both ways, and the sign decides nothing: any of the other three modes fails one of them. */
static int rounds_to_even(void) {
    double big = power_of_two(53);
    double unit = one();

    return same(big + unit, UINT64_C(0x4340000000000000)) &&
           same(big + 3.0 * unit, UINT64_C(0x4340000000000002)) &&
           same(-big - unit, UINT64_C(0xC340000000000000)) &&
           same(-big - 3.0 * unit, UINT64_C(0xC340000000000002));
}

static int keeps_subnormals(void) {
    double least_normal = power_of_two(-1022);
    double half = least_normal * (0.5 * one());
    double least = power_of_two(-1074);

    return same(half, UINT64_C(0x0008000000000000)) && same(half + half, UINT64_C(0x0010000000000000)) &&
           same(least, 1) && same(least + least, 2) &&
           same(least * power_of_two(60), UINT64_C(0x0090000000000000));
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
static int keeps_products_rounded(void) {
    return same(product_minus(one() + power_of_two(-27), one() - power_of_two(-27), one()), 0) &&
           same(minus_product(one() - power_of_two(-27), one() + power_of_two(-27), one()), 0);
}

/*
 * 1 + (2^-53 + 2^-73) is just above the half-way point and must round up. Through an 80-bit register it
 * first loses the 2^-73 and then rounds down to even.
 */
static int keeps_no_extra_precision(void) {
    double unit = one();
    double above_half = power_of_two(-53) + power_of_two(-73);
    double tiny = power_of_two(-60);

    return same(unit + above_half, UINT64_C(0x3FF0000000000001)) && same((unit + tiny) - unit, 0);
}

static int keeps_order_of_operations(void) {
    double unit = one();
    double big = power_of_two(53);
    double divisor = 49.0 * unit;

    return same((big + unit) - big, 0) && same((unit - big) + big, bits_of(unit)) &&
           same((big + unit) + unit, bits_of(big)) && same(divisor / 49.0, bits_of(unit)) &&
           same(unit / 49.0 * 49.0, UINT64_C(0x3FEFFFFFFFFFFFFF));
}

static int keeps_signed_zero(void) {
    double zero = one() - one();
    double negative = -zero;

    return same(zero, 0) && same(negative, UINT64_C(0x8000000000000000)) && same(negative + 0.0, 0) &&
           same(zero - zero, 0) && same(one() / negative, UINT64_C(0xFFF0000000000000));
}

/* "Absent" is NaN throughout the library, so x != x must mean what it says. */
static int keeps_special_values(void) {
    volatile double zero = one() - one();
    double nan = zero / zero;
    double infinity = one() / zero;
    double vanished = infinity - infinity;

    return nan != nan && !(nan == nan) && !(nan < one()) && !(nan >= one()) && vanished != vanished &&
           infinity > DBL_MAX && same(one() / infinity, 0) && same(infinity, UINT64_C(0x7FF0000000000000));
}

tanhe_status tanhe_self_test(void) {
    int sound = declares_ieee() && is_binary64() && rounds_to_even() && keeps_subnormals() &&
                keeps_products_rounded() && keeps_no_extra_precision() && keeps_order_of_operations() &&
                keeps_signed_zero() && keeps_special_values();

    return sound ? TANHE_OK : TANHE_EARG;
}
