/* SPDX-License-Identifier: MIT */
#ifndef TANHE_BASE_H
#define TANHE_BASE_H

/**
 * base 基础 - status codes and their texts, version, exact-width types.
 *
 * Rules of the whole library:
 *   - every function that can fail returns a tanhe_status and writes its results only on success (TANHE_OK, or the
 *     warning TANHE_BREAK);
 *   - ids (subjects, properties, units, sources, regions, categories) are int32_t constants with fixed,
 *     never reused numbers, each with an English key and a Chinese name that parse back;
 *   - "absent" in a double is NaN (test with x != x); no other number stands for "no value";
 *   - texts are UTF-8, given as pointer and length; TANHE_NUL as the length means NUL-terminated;
 *   - nothing is allocated, nothing is printed, no global is written: every function may be called from
 *     any thread at any time on different objects.
 */

#include <stddef.h>
#include <stdint.h>

#define TANHE_VERSION_MAJOR 0
#define TANHE_VERSION_MINOR 1
#define TANHE_VERSION_PATCH 0

#if defined(_WIN32) && defined(TANHE_SHARED)
#ifdef TANHE_BUILDING
#define TANHE_API __declspec(dllexport)
#else
#define TANHE_API __declspec(dllimport)
#endif
#elif defined(__GNUC__) && __GNUC__ >= 4
#define TANHE_API __attribute__((visibility("default")))
#else
#define TANHE_API
#endif

#ifdef __cplusplus
#define TANHE_RESTRICT
extern "C" {
#else
#define TANHE_RESTRICT restrict
#endif

/** An identifier: a subject, property, variant, unit, source, region or category. 0 is "none". */
typedef int32_t tanhe_id;

/** The outcome of a call: TANHE_OK, TANHE_END (no more rows), TANHE_BREAK (done, with a warning) or a negative error. */
typedef int32_t tanhe_status;

#define TANHE_END       1 /* no more rows 已读完 */
#define TANHE_BREAK     2 /* done, but the definition changed between the two: not comparable 口径变化，不可比 */
#define TANHE_OK        0 /* done 成功 */
#define TANHE_EARG      (-1) /* an argument is out of its domain: NULL, NaN, infinite, negative … 参数无效 */
#define TANHE_EID       (-2) /* an id or a name that is not known 未知标识 */
#define TANHE_EUNIT     (-3) /* unknown unit, or a unit of the wrong dimension 单位或量纲不符 */
#define TANHE_ENOTFOUND (-4) /* no published value for this query 无公布值 */
#define TANHE_EUNCONFIRMED                                                                                   \
    (-5) /* only unconfirmed (grade D) values exist and were not allowed 仅有未核实值 */
#define TANHE_ECHOICE                                                                                        \
    (-6) /* only a range is printed, or editions differ; the caller must choose 仅有区间或版本不一，须选择 */
#define TANHE_EZERO      (-7)  /* a denominator is zero 分母为零 */
#define TANHE_ERANGE     (-8)  /* the result does not fit its type 结果溢出 */
#define TANHE_ESIZE      (-9)  /* the caller's buffer is too small 缓冲区不足 */
#define TANHE_EFORMAT    (-10) /* these bytes are not what they should be 数据格式错误 */
#define TANHE_ESYNTAX    (-11) /* malformed text 文本语法错误 */
#define TANHE_EENCODING  (-12) /* not UTF-8, or a NUL byte 编码错误 */
#define TANHE_EDUPLICATE (-13) /* two rows or columns of one key 重复 */
#define TANHE_EMISSING   (-14) /* a required column or field is missing 缺少必需项 */
#define TANHE_ECONFLICT                                                                                      \
    (-15) /* two things that do not go together, such as objects of other settings 彼此矛盾 */
#define TANHE_ESTATE (-16) /* a physical state outside the printed table 状态超出表列范围 */
#define TANHE_EJUMP  (-17) /* a register stands where it cannot have come to 读数跳变 */

/** Length argument of a NUL-terminated text. */
#define TANHE_NUL ((size_t)-1)

/* Languages of names. */
#define TANHE_ENGLISH 0 /* English name, for people */
#define TANHE_CHINESE 1 /* 中文名称 */
#define TANHE_KEY     2 /* ASCII key, for files: lower case, digits, underscores */

/**
 * The English or Chinese text of a status, or its key.
 *
 * Given
 *   status    any number
 *   language  TANHE_ENGLISH, TANHE_CHINESE or TANHE_KEY ("EUNIT"); anything else is taken as English
 * Returned
 *   a static text, never NULL; "unknown status" for a number that is not a status
 */
TANHE_API const char *tanhe_status_text(tanhe_status status, int32_t language);

/** The library's version, "MAJOR.MINOR.PATCH", as compiled (the TANHE_VERSION_* macros are as included). */
TANHE_API const char *tanhe_version(void);

/** The edition of the built-in published values: a date and a running letter. A report states both. */
TANHE_API const char *tanhe_data_edition(void);

/**
 * Does this build keep the rules of arithmetic on which "the same bits everywhere" rests?
 *
 * Checks IEEE 754 double, round to nearest even, subnormals kept, no contraction into fused multiply-add,
 * no extended precision, no re-association. Compiler flags such as -ffast-math break it.
 *
 * Status
 *   TANHE_OK; TANHE_EARG when the arithmetic of this build is not the one the library needs
 */
TANHE_API tanhe_status tanhe_self_test(void);

/** A pointer in a slot of 8 bytes, so that layouts agree between 32- and 64-bit machines. */
typedef union tanhe_pointer {
    const void *address;
    int64_t width;
} tanhe_pointer;

/** The same for results. */
typedef union tanhe_result_pointer {
    void *address;
    int64_t width;
} tanhe_result_pointer;

/** Where and why a text could not be read. */
typedef struct tanhe_text_error {
    int64_t line;        /* 1-based line of the text; a quoted field may span several, the first counts */
    int32_t column;      /* 1-based field of the line; 0 when the line as a whole is meant */
    tanhe_status status; /* the code */
    char name[24];       /* the column's name, NUL-terminated; empty when column is 0 */
    char reason[120];    /* the reason in English, NUL-terminated UTF-8, cut at a character when too long */
} tanhe_text_error;

#ifdef __cplusplus
}
#endif

#endif
