/* SPDX-License-Identifier: MIT */

/* Category codes of the 2006 IPCC Guidelines as sortable integers, and the views that group them. */

#include "tanhe/inventory.h"
#include "text.h"

/* A code has five levels of five bits, the first at the top; 0 at a level and below ends it. */
#define LEVELS    5
#define BITS      5
#define FULL_CODE ((tanhe_id)1 << (LEVELS * BITS))

typedef struct category_name {
    const char *code, *english, *chinese;
} category_name;

/* clang-format off */
#define CATEGORY(code, english, chinese) {code, english, chinese},
static const category_name category_names[] = {
#include "tables/category.inc"
};
#undef CATEGORY
/* clang-format on */

static const char *const roman[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};
#define ROMANS ((int32_t)(sizeof(roman) / sizeof(roman[0])))

static int32_t level_of(tanhe_id category, int level) {
    return category >> ((LEVELS - 1 - level) * BITS) & 31;
}

static int is_separator(char c) {
    return c == '.' || c == ' ';
}

static void skip_separators(tanhe_p_span *text) {
    while (text->length > 0 && is_separator(*text->start)) {
        text->start++;
        text->length--;
    }
}

static int32_t one_of(char c, char first, char last) {
    return c >= first && c <= last ? c - first + 1 : 0;
}

/* The roman number that is the whole rest of the text, 0 for none. */
static int32_t roman_of(tanhe_p_span text) {
    for (int32_t i = 0; i < ROMANS; i++) {
        if (tanhe_p_span_equal(text, roman[i]))
            return i + 1;
    }
    return 0;
}

/* The value of one level at the start of the text, 0 when it is not one. */
static int32_t read_level(tanhe_p_span *text, int level) {
    static const char first[] = {'1', 'A', '1', 'a'};
    static const char last[] = {'5', 'Z', '9', 'z'};
    int32_t value = 0;
    if (level == LEVELS - 1) {
        value = roman_of(*text);
        text->length = value != 0 ? 0 : text->length;
        return value;
    }
    value = one_of(*text->start, first[level], last[level]);
    if (value != 0) {
        text->start++;
        text->length--;
    }
    /* Numbers of the third level have one or two digits. */
    if (level == 2 && value != 0 && text->length > 0 && *text->start >= '0' && *text->start <= '9') {
        value = value * 10 + (*text->start - '0');
        text->start++;
        text->length--;
    }
    return value <= 31 ? value : 0;
}

/* Every level in its domain, none after a level that is 0, and a sector's letters those that it has. */
static int is_category(tanhe_id category) {
    static const int32_t most[LEVELS] = {5, 26, 31, 26, ROMANS};
    static const int32_t letters[] = {0, 3, 8, 4, 5, 2}; /* 1A-1C, 2A-2H, 3A-3D, 4A-4E, 5A-5B */
    int ended = 0;
    if (category <= 0 || category >= FULL_CODE)
        return 0;
    for (int level = 0; level < LEVELS; level++) {
        int32_t value = level_of(category, level);
        if (value > most[level] || (ended && value != 0) || (level == 0 && value == 0))
            return 0;
        ended = value == 0;
    }
    return level_of(category, 1) <= letters[level_of(category, 0)];
}

tanhe_status tanhe_category_parse(const char *text, size_t length, tanhe_id *category) {
    tanhe_id code = 0;
    int level = 0;
    if (text == NULL || category == NULL)
        return TANHE_EARG;
    tanhe_p_span rest = tanhe_p_span_trim(tanhe_p_span_of(text, length));
    for (; rest.length > 0; level++) { /* ends with the last level, which is the whole rest */
        int32_t value = read_level(&rest, level);
        if (value == 0)
            return TANHE_EID;
        code = code << BITS | value;
        if (rest.length > 0)
            skip_separators(&rest);
    }
    if (level == 0)
        return TANHE_EID;
    code <<= (LEVELS - level) * BITS;
    if (!is_category(code))
        return TANHE_EID;
    *category = code;
    return TANHE_OK;
}

tanhe_status tanhe_category_print(tanhe_id category, char *buffer, size_t size) {
    tanhe_p_writer writer;
    char letter[2] = {0, 0};
    if (buffer == NULL || size == 0)
        return TANHE_EARG;
    if (!is_category(category))
        return TANHE_EID;
    if (size < TANHE_CATEGORY_TEXT_MAX)
        return TANHE_ESIZE;
    tanhe_p_writer_begin(&writer, buffer, size);
    tanhe_p_writer_integer(&writer, level_of(category, 0));
    for (int level = 1; level < LEVELS && level_of(category, level) != 0; level++) {
        int32_t value = level_of(category, level);
        letter[0] = (char)((level == 1 ? 'A' : 'a') + value - 1);
        if (level == 2)
            tanhe_p_writer_integer(&writer, value);
        else
            tanhe_p_writer_text(&writer, level == 4 ? roman[value - 1] : letter);
    }
    return TANHE_OK;
}

tanhe_status tanhe_category_parent(tanhe_id category, tanhe_id *parent) {
    int level = LEVELS - 1;
    if (parent == NULL)
        return TANHE_EARG;
    if (!is_category(category))
        return TANHE_EID;
    while (level_of(category, level) == 0)
        level--;
    int shift = (LEVELS - level) * BITS;
    *parent = category >> shift << shift;
    return TANHE_OK;
}

int32_t tanhe_category_within(tanhe_id category, tanhe_id ancestor) {
    int level = LEVELS - 1;
    if (ancestor == 0)
        return 1;
    if (!is_category(category) || !is_category(ancestor))
        return 0;
    while (level_of(ancestor, level) == 0)
        level--;
    int shift = (LEVELS - 1 - level) * BITS;
    return category >> shift == ancestor >> shift;
}

static const category_name *find_category(tanhe_id category) {
    for (size_t i = 0; i < sizeof(category_names) / sizeof(category_names[0]); i++) {
        tanhe_id named = 0;
        (void)tanhe_category_parse(category_names[i].code, TANHE_NUL, &named);
        if (named == category)
            return &category_names[i];
    }
    return NULL;
}

const char *tanhe_category_name(tanhe_id category, int32_t language) {
    if (!is_category(category))
        return NULL;
    const category_name *found = find_category(category);
    while (found == NULL) {
        /* Every sector has a name, so this ends. */
        (void)tanhe_category_parent(category, &category);
        found = find_category(category);
    }
    if (language == TANHE_KEY)
        return found->code;
    return language == TANHE_CHINESE ? found->chinese : found->english;
}

/* ---- views -------------------------------------------------------------------------------------------------- */

typedef struct view_name {
    int32_t view;
    const char *english, *chinese;
} view_name;

static const view_name view_names[] = {
    {TANHE_VIEW_IPCC, "Energy", "能源"},
    {TANHE_VIEW_IPCC, "Industrial processes and product use", "工业过程和产品使用"},
    {TANHE_VIEW_IPCC, "Agriculture, forestry and other land use", "农业、林业和其他土地利用"},
    {TANHE_VIEW_IPCC, "Waste", "废弃物"},
    {TANHE_VIEW_IPCC, "Other", "其他"},
    {TANHE_VIEW_PROVINCIAL, "Energy activities", "能源活动"},
    {TANHE_VIEW_PROVINCIAL, "Industrial processes", "工业生产过程"},
    {TANHE_VIEW_PROVINCIAL, "Agriculture", "农业"},
    {TANHE_VIEW_PROVINCIAL, "Land-use change and forestry", "土地利用变化和林业"},
    {TANHE_VIEW_PROVINCIAL, "Waste treatment", "废弃物处理"},
    {TANHE_VIEW_PROVINCIAL, "Outside the guideline's sectors", "指南部门之外"},
};

const char *tanhe_view_name(int32_t view, int32_t group, int32_t language) {
    int32_t number = 0;
    for (size_t i = 0; i < sizeof(view_names) / sizeof(view_names[0]); i++) {
        number += view_names[i].view == view;
        if (view_names[i].view == view && number == group)
            return language == TANHE_CHINESE ? view_names[i].chinese : view_names[i].english;
    }
    return NULL;
}

/* Of sector 3: livestock and sources on land are agriculture; land and wood products are land use. */
static int32_t provincial_land_group(tanhe_id category) {
    switch (level_of(category, 1)) {
    case 1: /* 3A */
    case 3: /* 3C */
        return TANHE_PROVINCIAL_AGRICULTURE;
    case 2: /* 3B */
    case 4: /* 3D */
        return TANHE_PROVINCIAL_LAND;
    default:
        return TANHE_PROVINCIAL_NONE;
    }
}

static int32_t provincial_group(tanhe_id category) {
    switch (level_of(category, 0)) {
    case 1:
        return TANHE_PROVINCIAL_ENERGY;
    case 2:
        return TANHE_PROVINCIAL_INDUSTRY;
    case 3:
        return provincial_land_group(category);
    case 4:
        return TANHE_PROVINCIAL_WASTE;
    default:
        return TANHE_PROVINCIAL_NONE;
    }
}

tanhe_status tanhe_view_group(int32_t view, tanhe_id category, int32_t *group) {
    if (group == NULL || (view != TANHE_VIEW_IPCC && view != TANHE_VIEW_PROVINCIAL))
        return TANHE_EARG;
    if (!is_category(category))
        return TANHE_EID;
    *group = view == TANHE_VIEW_IPCC ? level_of(category, 0) : provincial_group(category);
    return TANHE_OK;
}
