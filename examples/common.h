/* SPDX-License-Identifier: MIT */
#ifndef COMMON_H
#define COMMON_H

/*
 * What the example programs share and the library, which neither allocates nor prints, leaves to its callers:
 * reading files, CSV fields, overlays, numbers that read back, aligned tables. For programs that never call
 * setlocale: strtod and printf then use a decimal point.
 */

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tanhe.h>

/* Exit statuses of the programs. */
#define EXIT_DONE     0
#define EXIT_BAD_DATA 1
#define EXIT_USAGE    2 /* wrong usage, or a file that cannot be read or written */

/* ---- memory and files ------------------------------------------------------------------------------------ */

static inline void *check_memory(void *memory) {
    if (memory == NULL) {
        fputs("out of memory\n", stderr);
        exit(EXIT_USAGE);
    }
    return memory;
}

/* Room for one more element of an array that doubles when it is full. */
static inline void *grown(void *array, size_t count, size_t *capacity, size_t element_size) {
    if (count < *capacity)
        return array;
    size_t wanted = *capacity == 0 ? 16 : *capacity * 2;
    if (wanted < *capacity || wanted > (size_t)-1 / element_size)
        check_memory(NULL);
    array = check_memory(realloc(array, wanted * element_size));
    *capacity = wanted;
    return array;
}

static inline char *copy_text(const char *text) {
    size_t size = strlen(text) + 1;
    return (char *)memcpy(check_memory(malloc(size)), text, size);
}

/* A whole file in memory, with a NUL behind it. Returns 0 and says why on stderr when it cannot be read. */
static inline char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    char *text = NULL;
    size_t count = 0;
    size_t capacity = 0;
    while (file != NULL) {
        text = (char *)grown(text, count, &capacity, 1);
        size_t got = fread(text + count, 1, capacity - count, file);
        if (got == 0)
            break;
        count += got;
    }
    if (file == NULL || ferror(file)) {
        fprintf(stderr, "%s: %s\n", path, strerror(errno));
        if (file != NULL)
            fclose(file);
        free(text);
        return NULL;
    }
    fclose(file);
    text[count] = '\0'; /* the last round left room for one byte at least */
    *length = count;
    return text;
}

/* The same for programs that take the text as C strings: a NUL byte inside is refused. */
static inline char *read_text(const char *path) {
    size_t length = 0;
    char *text = read_file(path, &length);
    if (text == NULL || strlen(text) == length)
        return text;
    fprintf(stderr, "%s: a NUL byte: this is not text\n", path);
    free(text);
    return NULL;
}

/* The exit status, unless what was printed could not be written. */
static inline int finish(int status) {
    if (fflush(stdout) != 0 || ferror(stdout)) {
        fputs("standard output could not be written\n", stderr);
        return EXIT_USAGE;
    }
    return status;
}

/* ---- numbers -------------------------------------------------------------------------------------------- */

#define NUMBER_TEXT_MAX 32

static inline int is_absent(double value) {
    return value != value;
}

/* The shortest of the usual forms that reads back to the same bits. */
static inline void print_number(char text[NUMBER_TEXT_MAX], double value) {
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(text, NUMBER_TEXT_MAX, "%.*g", digits, value);
        if (strtod(text, NULL) == value)
            return;
    }
}

/* A decimal number and nothing else. */
static inline int parse_number(const char *text, double *value) {
    char *end = NULL;
    if (text[0] == '\0' || strspn(text, "+-.0123456789eE") != strlen(text))
        return 0;
    double number = strtod(text, &end);
    if (*end != '\0' || number - number != 0)
        return 0;
    *value = number;
    return 1;
}

/* ---- CSV ------------------------------------------------------------------------------------------------ */

#define CSV_FIELDS 64

/* Splits a text in place into records; quoted fields lose their quotes. */
typedef struct csv {
    char *next;
    int64_t line; /* of the record last read */
    int64_t next_line;
    int count;
    char *fields[CSV_FIELDS];
} csv;

static inline void csv_begin(csv *reader, char *text) {
    memset(reader, 0, sizeof(*reader));
    reader->next = strncmp(text, "\xEF\xBB\xBF", 3) == 0 ? text + 3 : text;
    reader->next_line = 1;
}

/* Takes a quoted field's quotes away; returns its end, NULL when the closing quote is missing. */
static inline char *csv_unquote(csv *reader, char *at) {
    char *to = at;
    for (at++; *at != '\0'; at++) {
        if (*at == '"' && at[1] != '"')
            break;
        if (*at == '"')
            at++;
        if (*at == '\n')
            reader->next_line++;
        *to++ = *at;
    }
    if (*at == '\0')
        return NULL;
    *to = '\0';
    return at + 1;
}

/* The next record that is not empty: 1 read, 0 no more, -1 not CSV. */
static inline int csv_next(csv *reader) {
    while (*reader->next == '\r' || *reader->next == '\n')
        reader->next_line += *reader->next++ == '\n';
    reader->line = reader->next_line;
    reader->count = 0;
    if (*reader->next == '\0')
        return 0;
    for (char *at = reader->next;;) {
        if (reader->count == CSV_FIELDS)
            return -1;
        reader->fields[reader->count++] = at;
        char *end = *at == '"' ? csv_unquote(reader, at) : at + strcspn(at, ",\r\n");
        if (end == NULL || strchr(",\r\n", *end) == NULL)
            return -1;
        char stop = *end;
        *end = '\0';
        at = end + (stop != '\0');
        if (stop == ',')
            continue;
        reader->next_line += stop == '\n';
        reader->next = at;
        return 1;
    }
}

/* The position of a column in the header, -1 when there is none. */
static inline int csv_column(const csv *header, const char *name) {
    for (int i = 0; i < header->count; i++) {
        if (strcmp(header->fields[i], name) == 0)
            return i;
    }
    return -1;
}

/* One field, quoted when it must be. */
static inline void csv_print(const char *text) {
    if (strpbrk(text, ",\"\r\n") == NULL) {
        fputs(text, stdout);
        return;
    }
    putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"')
            putchar('"');
        putchar(*text);
    }
    putchar('"');
}

/* ---- CSV with columns of known names --------------------------------------------------------------------- */

/* A file that is read record by record; what is wrong with it goes to stderr. */
typedef struct csv_file {
    csv record; /* the one last read */
    const char *path;
    const char *const *names; /* of the columns, NULL behind the last */
    int at[CSV_FIELDS];       /* where they are */
    int width;                /* fields of a record; 0: none can be read */
    int errors;
} csv_file;

static inline void complain_line(csv_file *file, int64_t line, const char *reason, const char *text) {
    fprintf(stderr, "%s:%lld: %s%s%s\n", file->path, (long long)line, reason, text[0] != '\0' ? ": " : "",
            text);
    file->errors++;
}

/* Of the field at a place of the record last read. */
static inline void complain_place(csv_file *file, int place, const char *name, const char *reason) {
    const char *text = file->record.fields[place];
    fprintf(stderr, "%s:%lld: column %d (%s): %s%s%s\n", file->path, (long long)file->record.line, place + 1,
            name, reason, text[0] != '\0' ? ": " : "", text);
    file->errors++;
}

/* The same by the number of the column's name; `reason` NULL: nothing to complain of. */
static inline void complain_field(csv_file *file, int column, const char *reason) {
    if (reason != NULL)
        complain_place(file, file->at[column], file->names[column], reason);
}

static inline const char *field(const csv_file *file, int column) {
    return file->record.fields[file->at[column]];
}

/* Reads the header; 0 when there is none. No record can be read when a column is missing. */
static inline int csv_file_begin(csv_file *file, const char *path, char *text, const char *const *names) {
    memset(file, 0, sizeof(*file));
    file->path = path;
    file->names = names;
    csv_begin(&file->record, text);
    if (csv_next(&file->record) != 1) {
        complain_line(file, file->record.line, "there is no header", "");
        return 0;
    }
    for (int i = 0; names[i] != NULL; i++) {
        file->at[i] = csv_column(&file->record, names[i]);
        if (file->at[i] < 0)
            complain_line(file, 1, "there is no such column", names[i]);
    }
    file->width = file->errors == 0 ? file->record.count : 0;
    return 1;
}

/* The next record of as many fields as the header has; 0 when there is no more. */
static inline int csv_file_next(csv_file *file) {
    int state = 0;
    while (file->width > 0 && (state = csv_next(&file->record)) == 1) {
        if (file->record.count == file->width)
            return 1;
        complain_line(file, file->record.line, "not as many fields as the header has", "");
    }
    if (state < 0)
        complain_line(file, file->record.line, "this record is not CSV", "");
    return 0;
}

/* ---- names ---------------------------------------------------------------------------------------------- */

/* A name that is never NULL. */
static inline const char *name_of(int32_t kind, tanhe_id id, int32_t language) {
    const char *name = tanhe_name(kind, id, language);
    return name != NULL ? name : "";
}

static inline const char *subject_key(tanhe_id subject) {
    return name_of(TANHE_NAME_SUBJECT, subject, TANHE_KEY);
}

static inline const char *grade_of(const tanhe_factor *factor) {
    return factor->grade == TANHE_GRADE_NONE ? "own" : name_of(TANHE_NAME_GRADE, factor->grade, TANHE_KEY);
}

/* ---- files of factors ------------------------------------------------------------------------------------ */

/* The caller's own factors: the text and the rows stay in memory as long as the table is used. */
typedef struct overlay {
    char *text;
    tanhe_factor_row *rows;
    tanhe_table table;
} overlay;

static inline void overlay_free(overlay *own) {
    free(own->rows);
    free(own->text);
}

static inline void print_text_error(const char *path, const tanhe_text_error *error) {
    fprintf(stderr, "%s:%lld", path, (long long)error->line);
    if (error->column > 0)
        fprintf(stderr, ": column %ld", (long)error->column);
    if (error->name[0] != '\0')
        fprintf(stderr, " (%s)", error->name);
    fprintf(stderr, ": %s\n", error->reason);
}

/* Reads a file of factors; lists all its errors on stderr when it has any. */
static inline int overlay_read(overlay *own, const char *path) {
    size_t length = 0;
    size_t capacity = 0;
    size_t count = 0;
    memset(own, 0, sizeof(*own));
    own->text = read_file(path, &length);
    if (own->text == NULL || tanhe_overlay_capacity(own->text, length, &capacity) != TANHE_OK)
        return 0;
    own->rows = (tanhe_factor_row *)check_memory(calloc(capacity + 1, sizeof(*own->rows)));
    tanhe_status status =
        tanhe_overlay_read(own->text, length, own->rows, capacity, &own->table, NULL, 0, &count);
    if (status == TANHE_OK)
        return 1;
    tanhe_text_error *errors = (tanhe_text_error *)check_memory(calloc(count + 1, sizeof(*errors)));
    tanhe_overlay_read(own->text, length, own->rows, capacity, &own->table, errors, count, &count);
    for (size_t i = 0; i < count; i++)
        print_text_error(path, &errors[i]);
    free(errors);
    if (count == 0)
        fprintf(stderr, "%s: %s\n", path, tanhe_status_text(status, TANHE_ENGLISH));
    return 0;
}

/* The files of --factors, and what they hold. */
typedef struct own_values {
    const char *paths[TANHE_CATALOG_MAX];
    overlay overlays[TANHE_CATALOG_MAX];
    size_t count;
} own_values;

/* One file more; 0 when there are too many. */
static inline int own_values_add(own_values *own, const char *path) {
    if (own->count == TANHE_CATALOG_MAX)
        return 0;
    own->paths[own->count++] = path;
    return 1;
}

/*
 * Reads them all. The catalog has the caller's own values first, of several files the last, then the profile.
 * 1 done; 0 not, and why was told; -1 too many for a catalog.
 */
static inline int own_values_read(own_values *own, tanhe_catalog *catalog) {
    if (tanhe_catalog_init(catalog) != TANHE_OK)
        return 0;
    for (size_t i = own->count; i-- > 0;) {
        if (!overlay_read(&own->overlays[i], own->paths[i]))
            return 0;
        if (tanhe_catalog_add(catalog, &own->overlays[i].table) != TANHE_OK)
            return -1;
    }
    return tanhe_catalog_extend(catalog, tanhe_profile_china()) == TANHE_OK ? 1 : -1;
}

static inline void own_values_free(own_values *own) {
    for (size_t i = 0; i < own->count; i++)
        overlay_free(&own->overlays[i]);
}

/* ---- words of options ---- */

/* A word on the command line and what it stands for; a list of them ends with the word NULL. */
typedef struct choice {
    const char *word;
    int32_t value;
} choice;

static inline int choose(const choice *choices, const char *word, int32_t *value) {
    for (; choices->word != NULL; choices++) {
        if (strcmp(choices->word, word) == 0) {
            *value = choices->value;
            return 1;
        }
    }
    return 0;
}

/* NULL when there is no word for it. */
static inline const char *word_of(const choice *choices, int32_t value) {
    while (choices->word != NULL && choices->value != value)
        choices++;
    return choices->word;
}

/* ---- an inventory that grows ---------------------------------------------------------------------------- */

/* The library's inventory in allocated memory; begin with every field 0 but the settings. */
typedef struct ledger {
    tanhe_inventory_settings settings;
    tanhe_inventory *inventory;
    void *memory;
    size_t cells;
} ledger;

/* Moves the inventory into twice the memory. */
static inline void ledger_grow(ledger *own) {
    ledger bigger = *own;
    bigger.cells = own->cells == 0 ? 256 : own->cells * 2;
    size_t size = tanhe_inventory_size(bigger.cells);
    bigger.memory = check_memory(size == 0 ? NULL : malloc(size));
    if (tanhe_inventory_init(bigger.memory, size, &own->settings, &bigger.inventory) != TANHE_OK ||
        (own->inventory != NULL && tanhe_inventory_merge(bigger.inventory, own->inventory) != TANHE_OK))
        check_memory(NULL);
    free(own->memory);
    *own = bigger;
}

static inline tanhe_status ledger_add(ledger *own, const tanhe_line *line) {
    tanhe_status status = tanhe_inventory_add(own->inventory, line);
    while (status == TANHE_ESIZE) {
        ledger_grow(own);
        status = tanhe_inventory_add(own->inventory, line);
    }
    return status;
}

/* ---- aligned tables -------------------------------------------------------------------------------------- */

/* Chinese characters take two columns of a terminal. */
static inline int is_wide(uint32_t c) {
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
           (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

/* Columns that a UTF-8 text takes. */
static inline int display_width(const char *text) {
    int width = 0;
    const unsigned char *at = (const unsigned char *)text;
    while (*at != 0) {
        int more = *at < 0xC0 ? 0 : *at < 0xE0 ? 1 : *at < 0xF0 ? 2 : 3;
        uint32_t c = more == 0 ? *at : *at & (0x3FU >> more);
        at++;
        for (; more > 0 && (*at & 0xC0) == 0x80; more--)
            c = c << 6 | (*at++ & 0x3FU);
        width += 1 + is_wide(c);
    }
    return width;
}

/* Cells are collected first, so that every column is as wide as its widest cell. */
typedef struct table {
    const char *align; /* a letter a column: l or r */
    char **cells;
    size_t count;
    size_t capacity;
} table;

static inline void table_begin(table *t, const char *align) {
    memset(t, 0, sizeof(*t));
    t->align = align;
}

static inline void table_cell(table *t, const char *text) {
    t->cells = (char **)grown(t->cells, t->count, &t->capacity, sizeof(*t->cells));
    t->cells[t->count++] = copy_text(text);
}

/* A cell of up to some 3000 bytes. */
static inline void table_format(table *t, const char *format, ...) {
    char text[3072];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    table_cell(t, text);
}

/* A row of cells, of which NULL ends the list. */
static inline void title_row(table *t, const char *const *titles) {
    for (; *titles != NULL; titles++)
        table_cell(t, *titles);
}

static inline void value_with_unit(table *t, const tanhe_factor *factor) {
    char number[NUMBER_TEXT_MAX];
    char unit[TANHE_UNIT_TEXT_MAX] = "";
    print_number(number, factor->value);
    tanhe_unit_print(factor->unit, TANHE_KEY, unit, sizeof unit);
    table_format(t, "%s %s", number, unit);
}

static inline int table_width(const table *t, size_t column) {
    int widest = 0;
    for (size_t i = column; i < t->count; i += strlen(t->align)) {
        int width = display_width(t->cells[i]);
        widest = width > widest ? width : widest;
    }
    return widest;
}

static inline void table_free(table *t) {
    for (size_t i = 0; i < t->count; i++)
        free(t->cells[i]);
    free(t->cells);
    table_begin(t, t->align);
}

/* Prints the rows indented by two, columns two apart, nothing behind the last letter; then empties the table. */
static inline void table_print(table *t, FILE *out) {
    size_t columns = strlen(t->align);
    int *widths = (int *)check_memory(calloc(columns, sizeof(*widths)));
    for (size_t i = 0; i < columns; i++)
        widths[i] = table_width(t, i);
    int blanks = 0;
    for (size_t i = 0; i < t->count; i++) {
        size_t column = i % columns;
        int pad = widths[column] - display_width(t->cells[i]);
        blanks = column == 0 ? 2 : blanks + 2;
        blanks += t->align[column] == 'r' ? pad : 0;
        if (t->cells[i][0] != '\0') {
            fprintf(out, "%*s%s", blanks, "", t->cells[i]);
            blanks = 0;
        }
        blanks += t->align[column] == 'r' ? 0 : pad;
        if (column + 1 == columns)
            fputc('\n', out);
    }
    free(widths);
    table_free(t);
}

#endif
