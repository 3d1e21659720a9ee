/* SPDX-License-Identifier: MIT */

/* Names of subjects, properties, variants, sources, regions and grades, both ways. */

#include <string.h>

#include "tanhe/factor.h"
#include "text.h"

typedef struct name_row {
    tanhe_id id;
    int32_t kind; /* of a subject: TANHE_KIND_*; of others 0 */
    const char *key;
    const char *english;
    const char *chinese;
} name_row;

typedef struct name_list {
    const name_row *rows;
    size_t count;
} name_list;

/* clang-format off */
#define SUBJECT(id, kind, key, english, chinese) {id, kind, key, english, chinese},
static const name_row subject_names[] = {
#include "tables/subject.inc"
};
#undef SUBJECT

#define NAME(id, key, english, chinese) {id, 0, key, english, chinese},
static const name_row property_names[] = {
#include "tables/property.inc"
};
static const name_row variant_names[] = {
#include "tables/variant.inc"
};
static const name_row source_names[] = {
#include "tables/source.inc"
};
static const name_row region_names[] = {
#include "tables/region.inc"
};
#undef NAME

static const name_row grade_names[] = {
    {TANHE_GRADE_NONE, 0, "none", "caller's own", "自有"},
    {TANHE_GRADE_A, 0, "A", "primary text seen", "见原文"},
    {TANHE_GRADE_B, 0, "B", "independent copies agree", "多源一致"},
    {TANHE_GRADE_C, 0, "C", "single_sourced", "单一来源"},
    {TANHE_GRADE_D, 0, "D", "unconfirmed", "未核实"},
};

static const name_row match_names[] = {
    {TANHE_MATCH_EARLIER_YEAR, 0, "earlier_year", "of an earlier year", "采用较早年份"},
    {TANHE_MATCH_WIDER_REGION, 0, "wider_region", "of a wider region", "采用上级区域"},
    {TANHE_MATCH_UNCONFIRMED, 0, "unconfirmed", "unconfirmed, allowed", "未核实（经许可）"},
    {TANHE_MATCH_SINGLE_SOURCED, 0, "single_sourced", "known from one copy only", "仅有单一来源"},
    {TANHE_MATCH_LOCKED_PASSED, 0, "locked_passed", "a preferred document's value is unconfirmed", "优先文件的值未核实"},
    {TANHE_MATCH_RANGE_PASSED, 0, "range_passed", "a preferred document prints a range", "优先文件只给区间"},
    {TANHE_MATCH_RANGE_END, 0, "range_end", "end of a printed range, as chosen", "所选区间端点"},
    {TANHE_MATCH_OVERLAY, 0, "overlay", "caller's table", "用户因子表"},
    {TANHE_MATCH_MEASURED, 0, "measured", "measured", "实测"},
    {TANHE_MATCH_GAS_STATE, 0, "gas_state", "m3 taken at the document's condition", "立方米按文件的状态条件"},
    {TANHE_MATCH_MISPRINT, 0, "misprint", "known misprint", "已知误印"},
    {TANHE_MATCH_INTERPOLATED, 0, "interpolated", "interpolated between printed points", "内插"},
};
static const name_row gwp_names[] = {
    {TANHE_GWP_SAR, 0, "sar", "IPCC SAR", "IPCC第二次评估报告"},
    {TANHE_GWP_AR4, 0, "ar4", "IPCC AR4", "IPCC第四次评估报告"},
    {TANHE_GWP_AR5, 0, "ar5", "IPCC AR5", "IPCC第五次评估报告"},
    {TANHE_GWP_AR5_FEEDBACK, 0, "ar5_feedback", "IPCC AR5 with climate-carbon feedback", "IPCC第五次评估报告（含气候碳反馈）"},
    {TANHE_GWP_AR6, 0, "ar6", "IPCC AR6", "IPCC第六次评估报告"},
};

#define ALIAS(id, name) {id, 0, name, name, name},
static const name_row subject_aliases[] = {
#include "tables/alias.inc"
};
#undef ALIAS
/* clang-format on */

#define LIST(rows)                                                                                           \
    { rows, sizeof(rows) / sizeof((rows)[0]) }

static const name_list lists[] = {
    LIST(subject_names), LIST(property_names), LIST(variant_names), LIST(source_names),
    LIST(region_names),  LIST(grade_names),    LIST(match_names),   LIST(gwp_names),
};

static const name_list alias_list = LIST(subject_aliases);

static const name_list *list_of(int32_t kind) {
    if (kind < TANHE_NAME_SUBJECT || kind > TANHE_NAME_GWP)
        return NULL;
    return &lists[kind - TANHE_NAME_SUBJECT];
}

/* Lists are sorted by id. */
static const name_row *find_id(const name_list *list, tanhe_id id) {
    size_t low = 0;
    size_t high = list->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (list->rows[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < list->count && list->rows[low].id == id ? &list->rows[low] : NULL;
}

static int lower(char c) {
    int code = (unsigned char)c;
    return code >= 'A' && code <= 'Z' ? code - 'A' + 'a' : code;
}

/* Keys and English names are read in any case. */
static int is_name(tanhe_p_span text, const char *name) {
    size_t i = 0;
    while (i < text.length && name[i] != 0 && lower(text.start[i]) == lower(name[i]))
        i++;
    return i == text.length && name[i] == 0;
}

static int has_name(const name_row *row, tanhe_p_span text) {
    return is_name(text, row->key) || is_name(text, row->chinese) || is_name(text, row->english);
}

static const name_row *find_name(const name_list *list, tanhe_p_span text) {
    for (size_t i = 0; i < list->count; i++) {
        if (has_name(&list->rows[i], text))
            return &list->rows[i];
    }
    return NULL;
}

/* A region may have no name here and still be a code: a province, city or county of GB/T 2260. */
static tanhe_status region_number(tanhe_p_span text, tanhe_id *id) {
    int64_t number = 0;
    if (tanhe_p_integer_parse(text, &number) != TANHE_OK)
        return TANHE_EID;
    int is_code = number >= 110000 && number <= 829999;
    if (!is_code &&
        !(number >= 0 && number <= INT32_MAX && find_id(&lists[TANHE_NAME_REGION - 1], (tanhe_id)number)))
        return TANHE_EID;
    *id = (tanhe_id)number;
    return TANHE_OK;
}

/* 湖南省 and 湘潭市 without their last character; other texts as they are. */
static tanhe_p_span without_suffix(tanhe_p_span text) {
    static const char *const suffixes[] = {"省", "市"};
    for (size_t i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++) {
        size_t length = strlen(suffixes[i]);
        if (text.length > length && memcmp(text.start + text.length - length, suffixes[i], length) == 0)
            text.length -= length;
    }
    return text;
}

const char *tanhe_name(int32_t kind, tanhe_id id, int32_t language) {
    const name_list *list = list_of(kind);
    const name_row *row = list != NULL ? find_id(list, id) : NULL;
    if (row == NULL)
        return NULL;
    if (language == TANHE_CHINESE)
        return row->chinese;
    return language == TANHE_KEY ? row->key : row->english;
}

tanhe_status tanhe_name_parse(int32_t kind, const char *text, size_t length, tanhe_id *id) {
    const name_list *list = list_of(kind);
    if (list == NULL || text == NULL || id == NULL)
        return TANHE_EARG;
    tanhe_p_span span = tanhe_p_span_trim(tanhe_p_span_of(text, length));
    const name_row *row = find_name(list, span);
    if (row == NULL && kind == TANHE_NAME_SUBJECT)
        row = find_name(&alias_list, span);
    if (row == NULL && kind == TANHE_NAME_REGION)
        row = find_name(list, without_suffix(span));
    if (row == NULL)
        return kind == TANHE_NAME_REGION ? region_number(span, id) : TANHE_EID;
    *id = row->id;
    return TANHE_OK;
}

tanhe_status tanhe_name_at(int32_t kind, size_t index, tanhe_id *id) {
    const name_list *list = list_of(kind);
    if (list == NULL || id == NULL)
        return TANHE_EARG;
    if (index >= list->count)
        return TANHE_END;
    *id = list->rows[index].id;
    return TANHE_OK;
}

tanhe_status tanhe_subject_kind(tanhe_id subject, int32_t *kind) {
    if (kind == NULL)
        return TANHE_EARG;
    const name_row *row = find_id(&lists[0], subject);
    if (row == NULL)
        return TANHE_EID;
    *kind = row->kind;
    return TANHE_OK;
}
