/* SPDX-License-Identifier: MIT */
#include "tanhe/base.h"
#include "greatest.h"

#include <fenv.h>
#include <stddef.h>

TEST every_status_has_its_texts(void) {
    static const struct {
        tanhe_status status;
        const char *english;
        const char *chinese;
    } cases[] = {
        {TANHE_BREAK, "done, but the definition changed", "口径变化，不可比"},
        {TANHE_END, "no more rows", "已读完"},
        {TANHE_OK, "done", "成功"},
        {TANHE_EARG, "an argument is out of its domain", "参数无效"},
        {TANHE_EID, "unknown id or name", "未知标识"},
        {TANHE_EUNIT, "unknown unit or wrong dimension", "单位或量纲不符"},
        {TANHE_ENOTFOUND, "no published value", "无公布值"},
        {TANHE_EUNCONFIRMED, "only unconfirmed values exist", "仅有未核实值"},
        {TANHE_ECHOICE, "a range is printed, or editions differ; choose", "仅有区间或版本不一，须选择"},
        {TANHE_EZERO, "a denominator is zero", "分母为零"},
        {TANHE_ERANGE, "the result does not fit its type", "结果溢出"},
        {TANHE_ESIZE, "the buffer is too small", "缓冲区不足"},
        {TANHE_EFORMAT, "malformed data", "数据格式错误"},
        {TANHE_ESYNTAX, "malformed text", "文本语法错误"},
        {TANHE_EENCODING, "not UTF-8, or a NUL byte", "编码错误"},
        {TANHE_EDUPLICATE, "duplicate row or column", "重复"},
        {TANHE_EMISSING, "a required column or field is missing", "缺少必需项"},
        {TANHE_ECONFLICT, "these do not go together", "彼此矛盾"},
        {TANHE_ESTATE, "state outside the printed table", "状态超出表列范围"},
        {TANHE_EJUMP, "register stands where it cannot have come to", "读数跳变"},
    };
    size_t i;

    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ASSERT_STR_EQ(cases[i].english, tanhe_status_text(cases[i].status, TANHE_ENGLISH));
        ASSERT_STR_EQ(cases[i].chinese, tanhe_status_text(cases[i].status, TANHE_CHINESE));
    }
    PASS();
}

TEST other_numbers_are_unknown(void) {
    static const tanhe_status cases[] = {3, -18, 1000, -1000, INT32_MAX, INT32_MIN};
    size_t i;

    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ASSERT_STR_EQ("unknown status", tanhe_status_text(cases[i], TANHE_ENGLISH));
        ASSERT_STR_EQ("未知状态", tanhe_status_text(cases[i], TANHE_CHINESE));
    }
    PASS();
}

TEST statuses_have_keys(void) {
    ASSERT_STR_EQ("OK", tanhe_status_text(TANHE_OK, TANHE_KEY));
    ASSERT_STR_EQ("BREAK", tanhe_status_text(TANHE_BREAK, TANHE_KEY));
    ASSERT_STR_EQ("END", tanhe_status_text(TANHE_END, TANHE_KEY));
    ASSERT_STR_EQ("EARG", tanhe_status_text(TANHE_EARG, TANHE_KEY));
    ASSERT_STR_EQ("EUNCONFIRMED", tanhe_status_text(TANHE_EUNCONFIRMED, TANHE_KEY));
    ASSERT_STR_EQ("ESTATE", tanhe_status_text(TANHE_ESTATE, TANHE_KEY));
    ASSERT_STR_EQ("EJUMP", tanhe_status_text(TANHE_EJUMP, TANHE_KEY));
    ASSERT_STR_EQ("unknown", tanhe_status_text(-99, TANHE_KEY));
    PASS();
}

TEST other_languages_are_english(void) {
    static const int32_t cases[] = {-1, 3, INT32_MAX, INT32_MIN};
    size_t i;

    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ASSERT_STR_EQ("done", tanhe_status_text(TANHE_OK, cases[i]));
        ASSERT_STR_EQ("unknown status", tanhe_status_text(99, cases[i]));
    }
    PASS();
}

TEST version_is_that_of_the_header(void) {
    char expected[64];

    (void)snprintf(expected, sizeof expected, "%d.%d.%d", TANHE_VERSION_MAJOR, TANHE_VERSION_MINOR,
                   TANHE_VERSION_PATCH);
    ASSERT_STR_EQ(expected, tanhe_version());
    PASS();
}

/* A date and a letter, so that editions sort as text. */
TEST data_edition_sorts(void) {
    const char *form = "0000-00-00a";
    const char *edition = tanhe_data_edition();
    size_t i;

    ASSERT_EQ_FMT(strlen(form), strlen(edition), "%zu");
    for (i = 0; form[i] != '\0'; i++) {
        switch (form[i]) {
        case '0':
            ASSERT(edition[i] >= '0' && edition[i] <= '9');
            break;
        case 'a':
            ASSERT(edition[i] >= 'a' && edition[i] <= 'z');
            break;
        default:
            ASSERT_EQ(form[i], edition[i]);
        }
    }
    PASS();
}

TEST this_build_keeps_the_rules(void) {
    ASSERT_EQ_FMT(TANHE_OK, tanhe_self_test(), "%d");
    PASS();
}

/* Where the machine can be told to round upwards, the self-test must see it. */
TEST another_rounding_is_found_out(void) {
#ifdef FE_UPWARD
    volatile double one = 1.0, tiny = 1e-300, sum;
    tanhe_status status;
    if (fesetround(FE_UPWARD) == 0) {
        sum = one + tiny;
        status = tanhe_self_test();
        (void)fesetround(FE_TONEAREST);
        /* An emulator may take the order and not follow it. */
        if (sum > one)
            ASSERT_EQ_FMT(TANHE_EARG, status, "%d");
    }
#endif
    ASSERT_EQ_FMT(TANHE_OK, tanhe_self_test(), "%d");
    PASS();
}

/* Bindings declare it by hand. */
TEST text_error_has_its_layout(void) {
    ASSERT_EQ_FMT((size_t)160, sizeof(tanhe_text_error), "%zu");
    ASSERT_EQ_FMT((size_t)0, offsetof(tanhe_text_error, line), "%zu");
    ASSERT_EQ_FMT((size_t)8, offsetof(tanhe_text_error, column), "%zu");
    ASSERT_EQ_FMT((size_t)12, offsetof(tanhe_text_error, status), "%zu");
    ASSERT_EQ_FMT((size_t)16, offsetof(tanhe_text_error, name), "%zu");
    ASSERT_EQ_FMT((size_t)40, offsetof(tanhe_text_error, reason), "%zu");
    PASS();
}

SUITE(base) {
    RUN_TEST(every_status_has_its_texts);
    RUN_TEST(other_numbers_are_unknown);
    RUN_TEST(statuses_have_keys);
    RUN_TEST(other_languages_are_english);
    RUN_TEST(version_is_that_of_the_header);
    RUN_TEST(data_edition_sorts);
    RUN_TEST(this_build_keeps_the_rules);
    RUN_TEST(another_rounding_is_found_out);
    RUN_TEST(text_error_has_its_layout);
}

GREATEST_MAIN_DEFS();

int main(int argc, char **argv) {
    GREATEST_MAIN_BEGIN();
    RUN_SUITE(base);
    GREATEST_MAIN_END();
}
