/* SPDX-License-Identifier: MIT */
#ifndef GREATEST_H
#define GREATEST_H

/*
 * A small unit-test header: our own subset of the public interface of greatest 1.5.0, Scott Vokes'
 * single-header test library, written for this tree from its documentation. When the original is on the
 * compiler's include path the build uses that one; this file then goes unread. Tests keep to what both
 * understand, so they compile unchanged with either.
 *
 * In a test program:
 *
 *     TEST adds_up(void)
 *     {
 *         ASSERT_EQ_FMT(4, 2 + 2, "%d");
 *         PASS();
 *     }
 *
 *     SUITE(arithmetic)
 *     {
 *         RUN_TEST(adds_up);
 *     }
 *
 *     GREATEST_MAIN_DEFS();
 *
 *     int main(int argc, char **argv)
 *     {
 *         GREATEST_MAIN_BEGIN();
 *         RUN_SUITE(arithmetic);
 *         GREATEST_MAIN_END();
 *     }
 *
 * Not here: shuffling, longjmp on failure, exclusion (-x), types other than text, memory and enumerators
 * (ASSERT_EQUAL_T takes any).
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define GREATEST_VERSION_MAJOR 1
#define GREATEST_VERSION_MINOR 5
#define GREATEST_VERSION_PATCH 0

#ifndef GREATEST_STDOUT
#define GREATEST_STDOUT stdout
#endif
#ifndef GREATEST_FPRINTF
#define GREATEST_FPRINTF fprintf
#endif
#ifndef GREATEST_FLOAT
#define GREATEST_FLOAT     double
#define GREATEST_FLOAT_FMT "%g"
#endif

typedef enum greatest_test_res {
    GREATEST_TEST_RES_PASS = 0,
    GREATEST_TEST_RES_FAIL = -1,
    GREATEST_TEST_RES_SKIP = 1
} greatest_test_res;

typedef void greatest_suite_cb(void);
typedef void greatest_setup_cb(void *udata);
typedef void greatest_teardown_cb(void *udata);
typedef int greatest_equal_cb(const void *expd, const void *got, void *udata);
typedef int greatest_printf_cb(const void *t, void *udata);
typedef const char *greatest_enum_str_fun(int value);

typedef struct greatest_type_info {
    greatest_equal_cb *equal;
    greatest_printf_cb *print; /* may be NULL */
} greatest_type_info;

struct greatest_report_t {
    unsigned int passed;
    unsigned int failed;
    unsigned int skipped;
    unsigned int assertions;
};

typedef struct greatest_count {
    unsigned int passed;
    unsigned int failed;
    unsigned int skipped;
} greatest_count;

typedef struct greatest_run_info {
    /* what was asked for */
    unsigned char verbosity;
    unsigned char list_only;
    unsigned char first_fail;
    unsigned char abort_on_fail;
    unsigned char exact_match;
    const char *suite_filter;
    const char *test_filter;
    /* where we are */
    const char *suite;
    greatest_setup_cb *setup;
    void *setup_udata;
    greatest_teardown_cb *teardown;
    void *teardown_udata;
    char suffix[64];
    char name[192];
    const char *fail_file;
    unsigned int fail_line;
    const char *msg;
    clock_t test_begin;
    clock_t begin;
    unsigned int column;
    /* what came out */
    greatest_count in_suite;
    greatest_count all;
    unsigned int assertions;
} greatest_run_info;

/* Defined by GREATEST_MAIN_DEFS in the one file with main. */
extern greatest_run_info greatest_info;

#define GREATEST_MAIN_DEFS() greatest_run_info greatest_info

/* ---- running ---- */

static inline int greatest_matches(const char *name, const char *filter) {
    if (filter == NULL) {
        return 1;
    }
    return greatest_info.exact_match ? strcmp(name, filter) == 0 : strstr(name, filter) != NULL;
}

static inline void greatest_usage(const char *program) {
    GREATEST_FPRINTF(GREATEST_STDOUT,
                     "Usage: %s [-h] [-l] [-f] [-a] [-v] [-e] [-s SUITE] [-t TEST]\n"
                     "  -h, --help  print this help\n"
                     "  -l          list suites and tests, then exit\n"
                     "  -f          stop at the first failure\n"
                     "  -a          abort at the first failure\n"
                     "  -v          name each test\n"
                     "  -s SUITE    only suites whose name contains SUITE\n"
                     "  -t TEST     only tests whose name contains TEST\n"
                     "  -e          whole names in -s and -t\n",
                     program);
}

static inline void greatest_start(int argc, char **argv) {
    static const greatest_run_info none;
    int i;

    greatest_info = none;
    greatest_info.begin = clock();
    for (i = 1; i < argc; i++) {
        char option = argv[i][0] == '-' && argv[i][1] != '\0' && argv[i][2] == '\0' ? argv[i][1] : '\0';

        if (option == '-') {
            return; /* the rest is the program's own */
        }
        if (option == 'h' || strcmp(argv[i], "--help") == 0) {
            greatest_usage(argv[0]);
            exit(EXIT_SUCCESS);
        }
        if (option == 'l') {
            greatest_info.list_only = 1;
        } else if (option == 'f') {
            greatest_info.first_fail = 1;
        } else if (option == 'a') {
            greatest_info.abort_on_fail = 1;
        } else if (option == 'v') {
            greatest_info.verbosity++;
        } else if (option == 'e') {
            greatest_info.exact_match = 1;
        } else if (option == 's' && i + 1 < argc) {
            greatest_info.suite_filter = argv[++i];
        } else if (option == 't' && i + 1 < argc) {
            greatest_info.test_filter = argv[++i];
        } else {
            GREATEST_FPRINTF(GREATEST_STDOUT, "Unknown argument '%s'\n", argv[i]);
            greatest_usage(argv[0]);
            exit(EXIT_FAILURE);
        }
    }
}

static inline void greatest_time(const char *before, clock_t begin, const char *after) {
    clock_t ticks = clock() - begin;

    GREATEST_FPRINTF(GREATEST_STDOUT, "%s%lu ticks, %.3f sec%s", before, (unsigned long)ticks,
                     (double)ticks / (double)CLOCKS_PER_SEC, after);
}

static inline int greatest_failed_already(void) {
    return greatest_info.first_fail && (greatest_info.all.failed + greatest_info.in_suite.failed) > 0;
}

/* Should this test run? Sets up when it should. */
static inline int greatest_test_begin(const char *name) {
    (void)snprintf(greatest_info.name, sizeof greatest_info.name, "%s%s%s", name,
                   greatest_info.suffix[0] != '\0' ? "_" : "", greatest_info.suffix);
    greatest_info.suffix[0] = '\0';
    if (!greatest_matches(greatest_info.name, greatest_info.test_filter) || greatest_failed_already()) {
        return 0;
    }
    if (greatest_info.list_only) {
        GREATEST_FPRINTF(GREATEST_STDOUT, "  %s\n", greatest_info.name);
        return 0;
    }
    greatest_info.msg = NULL;
    greatest_info.fail_file = NULL;
    greatest_info.fail_line = 0;
    if (greatest_info.setup != NULL) {
        greatest_info.setup(greatest_info.setup_udata);
    }
    greatest_info.test_begin = clock();
    return 1;
}

static inline void greatest_test_end(enum greatest_test_res res) {
    const char *msg = greatest_info.msg;
    char mark = '.';

    if (res <= GREATEST_TEST_RES_FAIL) {
        greatest_info.in_suite.failed++;
        if (greatest_info.column > 0) {
            GREATEST_FPRINTF(GREATEST_STDOUT, "\n");
            greatest_info.column = 0;
        }
        GREATEST_FPRINTF(GREATEST_STDOUT, "FAIL %s: %s (%s:%u)", greatest_info.name, msg != NULL ? msg : "",
                         greatest_info.fail_file != NULL ? greatest_info.fail_file : "?",
                         greatest_info.fail_line);
        mark = '\0';
    } else if (res >= GREATEST_TEST_RES_SKIP) {
        greatest_info.in_suite.skipped++;
        mark = 's';
    } else {
        greatest_info.in_suite.passed++;
    }
    if (mark != '\0' && greatest_info.verbosity > 0) {
        GREATEST_FPRINTF(GREATEST_STDOUT, "%s %s: %s", mark == '.' ? "PASS" : "SKIP", greatest_info.name,
                         msg != NULL ? msg : "");
    }
    if (greatest_info.verbosity > 0) {
        greatest_time(" (", greatest_info.test_begin, ")");
    }
    if (mark == '\0' || greatest_info.verbosity > 0) {
        GREATEST_FPRINTF(GREATEST_STDOUT, "\n");
    } else {
        GREATEST_FPRINTF(GREATEST_STDOUT, "%c", mark);
        greatest_info.column++;
        if (greatest_info.column % 72 == 0) {
            GREATEST_FPRINTF(GREATEST_STDOUT, "\n");
            greatest_info.column = 0;
        }
    }
    fflush(GREATEST_STDOUT);
    if (greatest_info.teardown != NULL) {
        greatest_info.teardown(greatest_info.teardown_udata);
    }
}

static inline void greatest_count_suite(void) {
    greatest_info.all.passed += greatest_info.in_suite.passed;
    greatest_info.all.failed += greatest_info.in_suite.failed;
    greatest_info.all.skipped += greatest_info.in_suite.skipped;
    greatest_info.in_suite.passed = 0;
    greatest_info.in_suite.failed = 0;
    greatest_info.in_suite.skipped = 0;
}

static inline void greatest_run_suite(greatest_suite_cb *suite, const char *name) {
    clock_t begin = clock();
    unsigned int run;

    greatest_count_suite(); /* tests run outside any suite */
    if (!greatest_matches(name, greatest_info.suite_filter) || greatest_failed_already()) {
        return;
    }
    GREATEST_FPRINTF(GREATEST_STDOUT, "\n* Suite %s:\n", name);
    greatest_info.suite = name;
    suite();
    if (greatest_info.column > 0) {
        GREATEST_FPRINTF(GREATEST_STDOUT, "\n");
        greatest_info.column = 0;
    }
    run = greatest_info.in_suite.passed + greatest_info.in_suite.failed + greatest_info.in_suite.skipped;
    if (run > 0) {
        GREATEST_FPRINTF(GREATEST_STDOUT, "%u test%s - %u passed, %u failed, %u skipped", run,
                         run == 1 ? "" : "s", greatest_info.in_suite.passed, greatest_info.in_suite.failed,
                         greatest_info.in_suite.skipped);
        greatest_time(" (", begin, ")\n");
    }
    greatest_info.setup = NULL;
    greatest_info.teardown = NULL;
    greatest_count_suite();
}

static inline void greatest_print_report(void) {
    unsigned int run;

    if (greatest_info.list_only) {
        return;
    }
    greatest_count_suite();
    run = greatest_info.all.passed + greatest_info.all.failed + greatest_info.all.skipped;
    GREATEST_FPRINTF(GREATEST_STDOUT, "\nTotal: %u test%s", run, run == 1 ? "" : "s");
    greatest_time(" (", greatest_info.begin, ")");
    GREATEST_FPRINTF(GREATEST_STDOUT, ", %u assertion%s\n", greatest_info.assertions,
                     greatest_info.assertions == 1 ? "" : "s");
    GREATEST_FPRINTF(GREATEST_STDOUT, "Pass: %u, fail: %u, skip: %u.\n", greatest_info.all.passed,
                     greatest_info.all.failed, greatest_info.all.skipped);
}

static inline int greatest_all_passed(void) {
    return greatest_info.all.failed + greatest_info.in_suite.failed == 0;
}

static inline void greatest_get_report(struct greatest_report_t *report) {
    if (report != NULL) {
        report->passed = greatest_info.all.passed;
        report->failed = greatest_info.all.failed;
        report->skipped = greatest_info.all.skipped;
        report->assertions = greatest_info.assertions;
    }
}

static inline unsigned int greatest_get_verbosity(void) {
    return greatest_info.verbosity;
}

/* Tells runs of one parametric test apart: the next test's name ends in _suffix. */
static inline void greatest_set_test_suffix(const char *suffix) {
    (void)snprintf(greatest_info.suffix, sizeof greatest_info.suffix, "%s", suffix);
}

#define GREATEST_MAIN_BEGIN() greatest_start(argc, argv)

#define GREATEST_PRINT_REPORT() greatest_print_report()

#define GREATEST_MAIN_END()                                                                                  \
    do {                                                                                                     \
        GREATEST_PRINT_REPORT();                                                                             \
        return greatest_all_passed() ? EXIT_SUCCESS : EXIT_FAILURE;                                          \
    } while (0)

#define GREATEST_IS_VERBOSE() (greatest_info.verbosity > 0)
#define GREATEST_LIST_ONLY()  (greatest_info.list_only != 0)

#define TEST static enum greatest_test_res
#define SUITE(NAME)                                                                                          \
    void NAME(void);                                                                                         \
    void NAME(void)
#define SUITE_EXTERN(NAME) void NAME(void)

#define RUN_SUITE(NAME) greatest_run_suite(NAME, #NAME)

#define RUN_TESTp(NAME, ...)                                                                                 \
    do {                                                                                                     \
        if (greatest_test_begin(#NAME)) {                                                                    \
            greatest_test_end(NAME(__VA_ARGS__));                                                            \
        }                                                                                                    \
    } while (0)

#define RUN_TEST1(NAME, ENV) RUN_TESTp(NAME, ENV)

#define RUN_TEST(NAME)                                                                                       \
    do {                                                                                                     \
        if (greatest_test_begin(#NAME)) {                                                                    \
            greatest_test_end(NAME());                                                                       \
        }                                                                                                    \
    } while (0)

#define SET_SETUP(CB, UDATA)                                                                                 \
    do {                                                                                                     \
        greatest_info.setup = (CB);                                                                          \
        greatest_info.setup_udata = (UDATA);                                                                 \
    } while (0)

#define SET_TEARDOWN(CB, UDATA)                                                                              \
    do {                                                                                                     \
        greatest_info.teardown = (CB);                                                                       \
        greatest_info.teardown_udata = (UDATA);                                                              \
    } while (0)

/* ---- the ends of a test ---- */

static inline enum greatest_test_res greatest_fail_at(const char *file, unsigned int line, const char *msg) {
    greatest_info.fail_file = file;
    greatest_info.fail_line = line;
    greatest_info.msg = msg;
    if (greatest_info.abort_on_fail) {
        GREATEST_FPRINTF(GREATEST_STDOUT, "FAIL %s: %s (%s:%u)\n", greatest_info.name, msg, file, line);
        fflush(GREATEST_STDOUT);
        abort();
    }
    return GREATEST_TEST_RES_FAIL;
}

static inline enum greatest_test_res greatest_end_with(enum greatest_test_res res, const char *msg) {
    greatest_info.msg = msg;
    return res;
}

#define PASSm(MSG) return greatest_end_with(GREATEST_TEST_RES_PASS, MSG)
#define FAILm(MSG) return greatest_fail_at(__FILE__, __LINE__, MSG)
#define SKIPm(MSG) return greatest_end_with(GREATEST_TEST_RES_SKIP, MSG)
#define PASS()     PASSm(NULL)
#define FAIL()     FAILm("FAIL")
#define SKIP()     SKIPm(NULL)

/* Leaves the test when a function of the test's kind did not pass. */
#define CHECK_CALL(CALL)                                                                                     \
    do {                                                                                                     \
        enum greatest_test_res greatest_res = (CALL);                                                        \
        if (greatest_res != GREATEST_TEST_RES_PASS) {                                                        \
            return greatest_res;                                                                             \
        }                                                                                                    \
    } while (0)

/* ---- assertions: on failure each leaves the test; the form in m takes a message first ---- */

#define ASSERTm(MSG, COND)                                                                                   \
    do {                                                                                                     \
        greatest_info.assertions++;                                                                          \
        if (!(COND)) {                                                                                       \
            FAILm(MSG);                                                                                      \
        }                                                                                                    \
    } while (0)

#define ASSERT_FALSEm(MSG, COND)                                                                             \
    do {                                                                                                     \
        greatest_info.assertions++;                                                                          \
        if ((COND)) {                                                                                        \
            FAILm(MSG);                                                                                      \
        }                                                                                                    \
    } while (0)

#define ASSERT_EQm(MSG, EXP, GOT)  ASSERTm(MSG, (EXP) == (GOT))
#define ASSERT_NEQm(MSG, EXP, GOT) ASSERTm(MSG, (EXP) != (GOT))
#define ASSERT_GTm(MSG, EXP, GOT)  ASSERTm(MSG, (EXP) > (GOT))
#define ASSERT_GTEm(MSG, EXP, GOT) ASSERTm(MSG, (EXP) >= (GOT))
#define ASSERT_LTm(MSG, EXP, GOT)  ASSERTm(MSG, (EXP) < (GOT))
#define ASSERT_LTEm(MSG, EXP, GOT) ASSERTm(MSG, (EXP) <= (GOT))

/* Both values are evaluated again to be printed when they differ. */
#define ASSERT_EQ_FMTm(MSG, EXP, GOT, FMT)                                                                   \
    do {                                                                                                     \
        greatest_info.assertions++;                                                                          \
        if ((EXP) != (GOT)) {                                                                                \
            GREATEST_FPRINTF(GREATEST_STDOUT, "\nExpected: ");                                               \
            GREATEST_FPRINTF(GREATEST_STDOUT, FMT, EXP);                                                     \
            GREATEST_FPRINTF(GREATEST_STDOUT, "\n     Got: ");                                               \
            GREATEST_FPRINTF(GREATEST_STDOUT, FMT, GOT);                                                     \
            GREATEST_FPRINTF(GREATEST_STDOUT, "\n");                                                         \
            FAILm(MSG);                                                                                      \
        }                                                                                                    \
    } while (0)

#define ASSERT_IN_RANGEm(MSG, EXP, GOT, TOL)                                                                 \
    do {                                                                                                     \
        GREATEST_FLOAT greatest_exp = (EXP);                                                                 \
        GREATEST_FLOAT greatest_got = (GOT);                                                                 \
        GREATEST_FLOAT greatest_tol = (TOL);                                                                 \
        greatest_info.assertions++;                                                                          \
        if (!(greatest_exp - greatest_got <= greatest_tol && greatest_got - greatest_exp <= greatest_tol)) { \
            GREATEST_FPRINTF(GREATEST_STDOUT,                                                                \
                             "\nExpected: " GREATEST_FLOAT_FMT " +/- " GREATEST_FLOAT_FMT                    \
                             "\n     Got: " GREATEST_FLOAT_FMT "\n",                                         \
                             greatest_exp, greatest_tol, greatest_got);                                      \
            FAILm(MSG);                                                                                      \
        }                                                                                                    \
    } while (0)

#define ASSERT_ENUM_EQm(MSG, EXP, GOT, ENUM_STR)                                                             \
    do {                                                                                                     \
        int greatest_exp = (int)(EXP);                                                                       \
        int greatest_got = (int)(GOT);                                                                       \
        greatest_enum_str_fun *greatest_enum_str = (ENUM_STR);                                               \
        greatest_info.assertions++;                                                                          \
        if (greatest_exp != greatest_got) {                                                                  \
            GREATEST_FPRINTF(GREATEST_STDOUT, "\nExpected: %s", greatest_enum_str(greatest_exp));            \
            GREATEST_FPRINTF(GREATEST_STDOUT, "\n     Got: %s\n", greatest_enum_str(greatest_got));          \
            FAILm(MSG);                                                                                      \
        }                                                                                                    \
    } while (0)

static inline int greatest_equal_or_show(const void *expd, const void *got, const greatest_type_info *info,
                                         void *udata) {
    if (info == NULL || info->equal == NULL) {
        return 0;
    }
    if (info->equal(expd, got, udata)) {
        return 1;
    }
    if (info->print != NULL) {
        GREATEST_FPRINTF(GREATEST_STDOUT, "\nExpected: ");
        (void)info->print(expd, udata);
        GREATEST_FPRINTF(GREATEST_STDOUT, "\n     Got: ");
        (void)info->print(got, udata);
        GREATEST_FPRINTF(GREATEST_STDOUT, "\n");
    }
    return 0;
}

/* At most `*size` characters count; all of them when size is NULL. */
static inline int greatest_equal_text(const char *expd, const char *got, const size_t *size) {
    if (expd != NULL && got != NULL) {
        if ((size != NULL ? strncmp(expd, got, *size) : strcmp(expd, got)) == 0) {
            return 1;
        }
    }
    GREATEST_FPRINTF(GREATEST_STDOUT, "\nExpected: \"%s\"", expd != NULL ? expd : "<NULL>");
    GREATEST_FPRINTF(GREATEST_STDOUT, "\n     Got: \"%s\"\n", got != NULL ? got : "<NULL>");
    return 0;
}

static inline int greatest_equal_memory(const void *expd, const void *got, size_t size) {
    const unsigned char *e = (const unsigned char *)expd;
    const unsigned char *g = (const unsigned char *)got;
    size_t at = 0;
    size_t i;

    while (at < size && e[at] == g[at]) {
        at++;
    }
    if (at == size) {
        return 1;
    }
    GREATEST_FPRINTF(GREATEST_STDOUT,
                     "\nThe memory differs from byte %lu of %lu on:\nExpected:", (unsigned long)at,
                     (unsigned long)size);
    for (i = at; i < size && i < at + 16; i++) {
        GREATEST_FPRINTF(GREATEST_STDOUT, " %02x", (unsigned int)e[i]);
    }
    GREATEST_FPRINTF(GREATEST_STDOUT, "\n     Got:");
    for (i = at; i < size && i < at + 16; i++) {
        GREATEST_FPRINTF(GREATEST_STDOUT, " %02x", (unsigned int)g[i]);
    }
    GREATEST_FPRINTF(GREATEST_STDOUT, "\n");
    return 0;
}

#define ASSERT_EQUAL_Tm(MSG, EXP, GOT, TYPE_INFO, UDATA)                                                     \
    ASSERTm(MSG, greatest_equal_or_show((EXP), (GOT), (TYPE_INFO), (UDATA)))

#define ASSERT_STR_EQm(MSG, EXP, GOT) ASSERTm(MSG, greatest_equal_text((EXP), (GOT), NULL))

#define ASSERT_STRN_EQm(MSG, EXP, GOT, SIZE)                                                                 \
    do {                                                                                                     \
        size_t greatest_size = (SIZE);                                                                       \
        ASSERTm(MSG, greatest_equal_text((EXP), (GOT), &greatest_size));                                     \
    } while (0)

#define ASSERT_MEM_EQm(MSG, EXP, GOT, SIZE) ASSERTm(MSG, greatest_equal_memory((EXP), (GOT), (SIZE)))

#define ASSERT(COND)                       ASSERTm(#COND, COND)
#define ASSERT_FALSE(COND)                 ASSERT_FALSEm(#COND, COND)
#define ASSERT_EQ(EXP, GOT)                ASSERT_EQm(#EXP " != " #GOT, EXP, GOT)
#define ASSERT_NEQ(EXP, GOT)               ASSERT_NEQm(#EXP " == " #GOT, EXP, GOT)
#define ASSERT_GT(EXP, GOT)                ASSERT_GTm(#EXP " <= " #GOT, EXP, GOT)
#define ASSERT_GTE(EXP, GOT)               ASSERT_GTEm(#EXP " < " #GOT, EXP, GOT)
#define ASSERT_LT(EXP, GOT)                ASSERT_LTm(#EXP " >= " #GOT, EXP, GOT)
#define ASSERT_LTE(EXP, GOT)               ASSERT_LTEm(#EXP " > " #GOT, EXP, GOT)
#define ASSERT_EQ_FMT(EXP, GOT, FMT)       ASSERT_EQ_FMTm(#EXP " != " #GOT, EXP, GOT, FMT)
#define ASSERT_IN_RANGE(EXP, GOT, TOL)     ASSERT_IN_RANGEm(#EXP " != " #GOT " +/- " #TOL, EXP, GOT, TOL)
#define ASSERT_ENUM_EQ(EXP, GOT, ENUM_STR) ASSERT_ENUM_EQm(#EXP " != " #GOT, EXP, GOT, ENUM_STR)
#define ASSERT_EQUAL_T(EXP, GOT, TYPE_INFO, UDATA)                                                           \
    ASSERT_EQUAL_Tm(#EXP " != " #GOT, EXP, GOT, TYPE_INFO, UDATA)
#define ASSERT_STR_EQ(EXP, GOT)        ASSERT_STR_EQm(#EXP " != " #GOT, EXP, GOT)
#define ASSERT_STRN_EQ(EXP, GOT, SIZE) ASSERT_STRN_EQm(#EXP " != " #GOT, EXP, GOT, SIZE)
#define ASSERT_MEM_EQ(EXP, GOT, SIZE)  ASSERT_MEM_EQm(#EXP " != " #GOT, EXP, GOT, SIZE)

#endif
