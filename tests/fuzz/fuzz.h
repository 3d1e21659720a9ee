/* SPDX-License-Identifier: MIT */
#ifndef TANHE_TEST_FUZZ_H
#define TANHE_TEST_FUZZ_H

/* What the fuzz targets share: checks, copies that fit exactly, and what every report and text must be. */

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tanhe.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerInitialize(int *count, char ***arguments);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed);

/* ---- checks ---- */

static inline void fuzz_fail(const char *what, const char *file, int line) {
    fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, what);
    abort();
}

#define CHECK(condition)                                                                                     \
    do {                                                                                                     \
        if (!(condition))                                                                                    \
            fuzz_fail(#condition, __FILE__, __LINE__);                                                       \
    } while (0)

/* Is the status among the documented ones of a call? */
static inline int fuzz_is_among(tanhe_status status, const tanhe_status *list, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (list[i] == status)
            return 1;
    }
    return 0;
}

#define IS_AMONG(status, list) fuzz_is_among(status, list, sizeof(list) / sizeof((list)[0]))

/* A target whose every input is refused checks nothing: run.sh wants some of the corpus to be accepted. */
static long fuzz_accepted;

static inline void fuzz_tell_accepted(void) {
    fprintf(stderr, "accepted: %ld\n", fuzz_accepted);
}

int LLVMFuzzerInitialize(int *count, char ***arguments) {
    (void)count;
    (void)arguments;
    return atexit(fuzz_tell_accepted);
}

/* ---- memory ---- */

static inline void *fuzz_allocate(size_t size) {
    void *memory = malloc(size > 0 ? size : 1);
    CHECK(memory != NULL);
    return memory;
}

/* A copy without a byte to spare, so that the sanitizer sees a read past the end. */
static inline void *fuzz_copy(const void *data, size_t size) {
    void *memory = fuzz_allocate(size);
    if (size > 0)
        memcpy(memory, data, size);
    return memory;
}

/* The same with a NUL behind it. */
static inline char *fuzz_string(const void *data, size_t size) {
    char *memory = (char *)fuzz_allocate(size + 1);
    if (size > 0)
        memcpy(memory, data, size);
    memory[size] = 0;
    return memory;
}

/* The length of the text up to its first NUL. */
static inline size_t fuzz_length(const uint8_t *data, size_t size) {
    size_t length = 0;
    while (length < size && data[length] != 0)
        length++;
    return length;
}

#define FUZZ_MARK 0xA5

static inline void fuzz_mark(void *object, size_t size) {
    memset(object, FUZZ_MARK, size);
}

static inline int fuzz_is_marked(const void *object, size_t size) {
    const unsigned char *bytes = (const unsigned char *)object;
    for (size_t i = 0; i < size; i++) {
        if (bytes[i] != FUZZ_MARK)
            return 0;
    }
    return 1;
}

#define MARK(object)   fuzz_mark(&(object), sizeof(object))
#define MARKED(object) fuzz_is_marked(&(object), sizeof(object))

static inline int fuzz_same(const void *a, const void *b, size_t size) {
    return size == 0 || memcmp(a, b, size) == 0;
}

#define SAME(a, b) fuzz_same(&(a), &(b), sizeof(a))

/* ---- input taken piece by piece ---- */

typedef struct fuzz_input {
    const uint8_t *at;
    size_t left;
} fuzz_input;

/* Fills the object with the next bytes, and with zeros where there are no more. */
static inline void fuzz_take(fuzz_input *input, void *object, size_t size) {
    size_t n = input->left < size ? input->left : size;
    memset(object, 0, size);
    if (n > 0)
        memcpy(object, input->at, n);
    input->at += n;
    input->left -= n;
}

static inline uint8_t fuzz_byte(fuzz_input *input) {
    uint8_t byte;
    fuzz_take(input, &byte, 1);
    return byte;
}

/* The next line, without its LF. */
static inline fuzz_input fuzz_line(fuzz_input *input) {
    fuzz_input line = {input->at, 0};
    while (line.left < input->left && line.at[line.left] != '\n')
        line.left++;
    size_t passed = line.left < input->left ? line.left + 1 : line.left;
    input->at += passed;
    input->left -= passed;
    return line;
}

/* ---- numbers ---- */

static inline int fuzz_is_nan(double x) {
    return x != x;
}

static inline int fuzz_is_number(double x) {
    return x - x == 0;
}

static inline uint64_t fuzz_bits(double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof(bits));
    return bits;
}

/* ---- texts ---- */

/* Bytes of the well-formed UTF-8 character at `s`, 0 when it is none; written apart from the library's. */
static inline size_t fuzz_character(const unsigned char *s) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t size = s[0] < 0x80 ? 1 : s[0] >> 5 == 6 ? 2 : s[0] >> 4 == 14 ? 3 : s[0] >> 3 == 30 ? 4 : 0;
    if (size <= 1)
        return size;
    uint32_t code = s[0] & (0xFFU >> (size + 1));
    for (size_t i = 1; i < size; i++) {
        if (s[i] >> 6 != 2)
            return 0;
        code = code << 6 | (s[i] & 63U);
    }
    return code < least[size] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF) ? 0 : size;
}

/* Is the NUL-terminated text UTF-8? */
static inline int fuzz_is_utf8(const char *text) {
    const unsigned char *s = (const unsigned char *)text;
    while (*s != 0) {
        size_t size = fuzz_character(s);
        if (size == 0)
            return 0;
        s += size;
    }
    return 1;
}

/* A text written into `size` bytes must be NUL-terminated, and the longest start of `whole` that fits. */
static inline void fuzz_check_cut(const char *text, size_t size, const char *whole) {
    size_t length = strlen(whole);
    CHECK(size > 0 && memchr(text, 0, size) != NULL);
    size_t cut = strlen(text);
    CHECK(memcmp(text, whole, cut) == 0);
    if (cut < length) {
        size_t next = fuzz_character((const unsigned char *)whole + cut);
        CHECK(next > 0 && cut + next >= size);
    }
}

/* ---- reports of errors in a text ---- */

/* `text` is what was read, `columns` the most that its rows can have. */
static inline void fuzz_check_error(const tanhe_text_error *error, const void *text, size_t length,
                                    int32_t columns) {
    int64_t lines = 1;
    for (size_t i = 0; i < length; i++)
        lines += ((const char *)text)[i] == '\n' || ((const char *)text)[i] == '\r';
    CHECK(error->status < 0);
    CHECK(strcmp(tanhe_status_text(error->status, TANHE_ENGLISH), "unknown status") != 0);
    CHECK(error->line >= 1 && error->line <= lines);
    CHECK(error->column >= 0 && error->column <= columns);
    CHECK(memchr(error->name, 0, sizeof(error->name)) != NULL);
    CHECK(error->column != 0 || error->name[0] == 0);
    CHECK(memchr(error->reason, 0, sizeof(error->reason)) != NULL && error->reason[0] != 0);
    CHECK(fuzz_is_utf8(error->name) && fuzz_is_utf8(error->reason));
    for (const char *s = error->reason; *s != 0; s++)
        CHECK((unsigned char)*s >= 0x20);
}

/* ---- a growing text ---- */

typedef struct fuzz_text {
    char *start;
    size_t length, room;
} fuzz_text;

static inline void fuzz_append(fuzz_text *text, const char *more, size_t length) {
    if (text->room - text->length < length + 1) {
        text->room = 2 * (text->room + length + 1);
        text->start = (char *)realloc(text->start, text->room);
        CHECK(text->start != NULL);
    }
    memcpy(text->start + text->length, more, length);
    text->length += length;
    text->start[text->length] = 0;
}

static inline void fuzz_append_text(fuzz_text *text, const char *more) {
    fuzz_append(text, more, strlen(more));
}

/* Nothing for NaN; 17 digits are enough for the same double. */
static inline void fuzz_append_number(fuzz_text *text, double value) {
    char buffer[40];
    if (fuzz_is_nan(value))
        return;
    (void)snprintf(buffer, sizeof(buffer), "%.17g", value);
    fuzz_append_text(text, buffer);
}

/* Nothing for 0. */
static inline void fuzz_append_integer(fuzz_text *text, int64_t value) {
    char buffer[32];
    if (value == 0)
        return;
    (void)snprintf(buffer, sizeof(buffer), "%lld", (long long)value);
    fuzz_append_text(text, buffer);
}

/* A field in quotes, its own doubled. */
static inline void fuzz_append_quoted(fuzz_text *text, const char *field, size_t length) {
    fuzz_append_text(text, "\"");
    for (size_t i = 0; i < length; i++)
        fuzz_append(text, field[i] == '"' ? "\"\"" : &field[i], field[i] == '"' ? 2 : 1);
    fuzz_append_text(text, "\"");
}

#endif
