/* SPDX-License-Identifier: MIT */

/* The calculation sheet 计算书 of a line. */

#include "tanhe/inventory.h"
#include "real.h"
#include "text.h"

/* What the sheet is written with. */
typedef struct sheet {
    tanhe_p_writer writer;
    const tanhe_catalog *catalog;
    const tanhe_line *line;
} sheet;

static void text(sheet *s, const char *words) {
    tanhe_p_writer_text(&s->writer, words);
}

/* Fifteen digits: all that a decimal of the documents has, and none of what doubles add behind. */
static void number(sheet *s, double value) {
    tanhe_p_writer_number_digits(&s->writer, value, 15);
}

static void unit(sheet *s, tanhe_id id) {
    char buffer[TANHE_UNIT_TEXT_MAX];
    if (id == TANHE_UNIT_ONE)
        return;
    if (tanhe_unit_print(id, TANHE_KEY, buffer, sizeof(buffer)) != TANHE_OK)
        return;
    text(s, " ");
    text(s, buffer);
}

/* A value with its unit. */
static void quantity(sheet *s, double value, tanhe_id of_unit) {
    number(s, value);
    unit(s, of_unit);
}

/* Both names of an id, its number when it has none: it has both or none. */
static void both_names(sheet *s, int32_t kind, tanhe_id id) {
    const char *english = tanhe_name(kind, id, TANHE_ENGLISH);
    const char *chinese = tanhe_name(kind, id, TANHE_CHINESE);
    if (english == NULL) {
        tanhe_p_writer_integer(&s->writer, id);
        return;
    }
    text(s, english);
    text(s, " ");
    text(s, chinese);
}

/* ---- heading -------------------------------------------------------------------------------------------------- */

static const char *method_name(int32_t method) {
    switch (method) {
    case TANHE_METHOD_COMBUSTION:
        return "fuel combustion 燃料燃烧";
    case TANHE_METHOD_ELECTRICITY:
        return "purchased electricity, location based 净购入电力（基于位置）";
    case TANHE_METHOD_HEAT:
        return "purchased heat 净购入热力";
    case TANHE_METHOD_GAS:
        return "mass of gas as given 直接给出的气体质量";
    default:
        return "amount x measured emission factors 活动数据×实测排放因子";
    }
}

static void heading(sheet *s) {
    const tanhe_line *line = s->line;
    char code[TANHE_CATEGORY_TEXT_MAX] = "";
    (void)tanhe_category_print(line->category, code, sizeof(code));
    text(s, "Calculation sheet 计算书, line 行 ");
    tanhe_p_writer_integer(&s->writer, line->line);
    text(s, "\nCategory 类别: ");
    text(s, code);
    text(s, " ");
    text(s, tanhe_category_name(line->category, TANHE_ENGLISH));
    text(s, " ");
    text(s, tanhe_category_name(line->category, TANHE_CHINESE));
    text(s, "\nSubject 对象: ");
    both_names(s, TANHE_NAME_SUBJECT, line->subject);
    text(s, "\nActivity data 活动数据 AD: ");
    quantity(s, line->amount, line->unit);
    if (line->region != 0) {
        text(s, ", region 地区 ");
        tanhe_p_writer_integer(&s->writer, line->region);
    }
    if (line->year != 0) {
        text(s, ", year 年份 ");
        tanhe_p_writer_integer(&s->writer, line->year);
    }
    text(s, "\nMethod 方法: ");
    text(s, method_name(line->method));
    text(s, "\n");
}

/* ---- values used ------------------------------------------------------------------------------------------------- */

static void flags(sheet *s, int32_t match) {
    for (int32_t bit = 1; bit <= TANHE_MATCH_INTERPOLATED; bit *= 2) {
        if ((match & bit) != 0) {
            text(s, "; ");
            both_names(s, TANHE_NAME_MATCH, bit);
        }
    }
}

static void origin(sheet *s, const tanhe_factor *factor) {
    char buffer[256];
    if (tanhe_factor_text(s->catalog, factor, TANHE_TEXT_SOURCE, buffer, sizeof(buffer)) != TANHE_OK)
        return;
    text(s, "      ");
    text(s, buffer);
    (void)tanhe_factor_text(s->catalog, factor, TANHE_TEXT_LOCATOR, buffer, sizeof(buffer));
    if (buffer[0] != 0) {
        text(s, ", ");
        text(s, buffer);
    }
    if (factor->year != 0) {
        text(s, ", data year 数据年份 ");
        tanhe_p_writer_integer(&s->writer, factor->year);
    }
    text(s, "; grade 等级 ");
    text(s, tanhe_name(TANHE_NAME_GRADE, factor->grade, TANHE_KEY));
    flags(s, factor->match);
    text(s, "\n");
}

static const char *const symbols[TANHE_LINE_FACTORS] = {"NCV",    "CC",     "OF",      "EF",      "EF_CH4",
                                                        "EF_N2O", "k_coal", "GWP_CH4", "GWP_N2O", "GWP"};

static void values_used(sheet *s) {
    text(s, "Values 取值:\n");
    for (int i = 0; i < TANHE_LINE_FACTORS; i++) {
        const tanhe_factor *factor = &s->line->factors[i];
        if (factor->property == 0)
            continue;
        text(s, "  ");
        text(s, symbols[i]);
        text(s, " = ");
        quantity(s, factor->value, factor->unit);
        text(s, "  (");
        both_names(s, TANHE_NAME_PROPERTY, factor->property);
        text(s, ")\n");
        origin(s, factor);
    }
}

/* ---- arithmetic ---------------------------------------------------------------------------------------------------- */

static const tanhe_factor *used(const sheet *s, int position) {
    const tanhe_factor *factor = &s->line->factors[position];
    return factor->property != 0 ? factor : NULL;
}

static void times(sheet *s, const tanhe_factor *factor) {
    text(s, " × ");
    quantity(s, factor->value, factor->unit);
}

static void result(sheet *s, double value, tanhe_id of_unit) {
    text(s, " = ");
    quantity(s, value, of_unit);
    text(s, "\n");
}

static void energy_step(sheet *s) {
    if (tanhe_p_is_nan(s->line->energy_gj))
        return;
    text(s, "  Energy 热量 = AD");
    text(s, used(s, TANHE_LINE_NCV) != NULL ? " × NCV = " : " = ");
    quantity(s, s->line->amount, s->line->unit);
    if (used(s, TANHE_LINE_NCV) != NULL)
        times(s, used(s, TANHE_LINE_NCV));
    result(s, s->line->energy_gj, TANHE_UNIT_GJ);
}

/* Is this factor per energy, so that it was multiplied with the heat and not with the amount? */
static int is_per_energy(const sheet *s, const tanhe_factor *factor) {
    int32_t of_factor = 0;
    int32_t of_amount = 0;
    (void)tanhe_unit_dimension(factor->unit, &of_factor);
    (void)tanhe_unit_dimension(s->line->unit, &of_amount);
    return of_factor >> 8 == TANHE_DIMENSION_ENERGY && of_amount != TANHE_DIMENSION_ENERGY &&
           !tanhe_p_is_nan(s->line->energy_gj);
}

/* gas = AD × EF, or Energy × EF. */
static void factor_step(sheet *s, const char *gas, int position, double value, tanhe_id of_unit) {
    const tanhe_factor *factor = used(s, position);
    if (factor == NULL || tanhe_p_is_nan(value))
        return;
    int per_energy = is_per_energy(s, factor);
    text(s, "  ");
    text(s, gas);
    text(s, per_energy ? " = Energy × " : " = AD × ");
    text(s, symbols[position]);
    text(s, " = ");
    if (per_energy)
        quantity(s, s->line->energy_gj, TANHE_UNIT_GJ);
    else
        quantity(s, s->line->amount, s->line->unit);
    times(s, factor);
    result(s, value, of_unit);
}

static void carbon_step(sheet *s) {
    const tanhe_line *line = s->line;
    const tanhe_factor *content = used(s, TANHE_LINE_CARBON_CONTENT);
    const tanhe_factor *oxidation = used(s, TANHE_LINE_OXIDATION);
    if (content == NULL || oxidation == NULL)
        return;
    text(s, "  CO2 = Energy × CC × OF × 44/12 = ");
    quantity(s, line->energy_gj, TANHE_UNIT_GJ);
    times(s, content);
    times(s, oxidation);
    text(s, " × 44/12");
    result(s, line->co2_t + line->co2_bio_t, TANHE_UNIT_TCO2);
}

static void co2e_term(sheet *s, double mass_t, tanhe_id of_unit, int position) {
    if (used(s, position) == NULL)
        return;
    text(s, " + ");
    quantity(s, mass_t, of_unit);
    text(s, " × ");
    number(s, used(s, position)->value);
}

static void co2e_step(sheet *s) {
    const tanhe_line *line = s->line;
    int indirect = line->method == TANHE_METHOD_ELECTRICITY || line->method == TANHE_METHOD_HEAT;
    if (indirect)
        return;
    text(s, "  CO2e = ");
    quantity(s, line->co2_t, TANHE_UNIT_TCO2);
    co2e_term(s, line->ch4_t, TANHE_UNIT_TCH4, TANHE_LINE_GWP_CH4);
    co2e_term(s, line->n2o_t, TANHE_UNIT_TN2O, TANHE_LINE_GWP_N2O);
    if (used(s, TANHE_LINE_GWP_FGAS) != NULL) {
        text(s, " + ");
        quantity(s, line->amount, line->unit);
        text(s, " × ");
        number(s, used(s, TANHE_LINE_GWP_FGAS)->value);
    }
    result(s, line->co2e_t, TANHE_UNIT_TCO2E);
}

static void arithmetic(sheet *s) {
    const tanhe_line *line = s->line;
    int indirect = line->method == TANHE_METHOD_ELECTRICITY || line->method == TANHE_METHOD_HEAT;
    text(s, "Arithmetic 计算:\n");
    energy_step(s);
    carbon_step(s);
    factor_step(s, indirect ? "Indirect CO2 间接排放" : "CO2", TANHE_LINE_EF_CO2,
                indirect ? line->indirect_co2_t : line->co2_t + line->co2_bio_t, TANHE_UNIT_TCO2);
    factor_step(s, "CH4", TANHE_LINE_EF_CH4, line->ch4_t, TANHE_UNIT_TCH4);
    factor_step(s, "N2O", TANHE_LINE_EF_N2O, line->n2o_t, TANHE_UNIT_TN2O);
    co2e_step(s);
    factor_step(s, "Standard coal 标准煤", TANHE_LINE_COAL, line->coal_tce + line->indirect_tce,
                TANHE_UNIT_TCE);
}

/* ---- results ----------------------------------------------------------------------------------------------------------- */

static void show(sheet *s, const char *name, double value, tanhe_id of_unit) {
    if (value == 0)
        return;
    text(s, "  ");
    text(s, name);
    text(s, ": ");
    if (tanhe_p_is_nan(value))
        text(s, "not estimated 未估算");
    else
        quantity(s, value, of_unit);
    text(s, "\n");
}

static void missing(sheet *s, const char *name, tanhe_status status) {
    if (status == TANHE_OK)
        return;
    text(s, "  ");
    text(s, name);
    text(s, ": ");
    text(s, tanhe_status_text(status, TANHE_ENGLISH));
    text(s, " ");
    text(s, tanhe_status_text(status, TANHE_CHINESE));
    text(s, "\n");
}

static void results(sheet *s) {
    const tanhe_line *line = s->line;
    text(s, "Results 结果:\n");
    show(s, "CO2, fossil 化石二氧化碳", line->co2_t, TANHE_UNIT_TCO2);
    show(s, "CO2, biogenic (memo) 生物成因二氧化碳（备忘）", line->co2_bio_t, TANHE_UNIT_TCO2);
    show(s, "CH4 甲烷", line->ch4_t, TANHE_UNIT_TCH4);
    show(s, "N2O 氧化亚氮", line->n2o_t, TANHE_UNIT_TN2O);
    show(s, "F-gases 含氟气体", line->fgas_co2e_t, TANHE_UNIT_TCO2E);
    show(s, "CO2e, direct 直接排放当量", line->co2e_t, TANHE_UNIT_TCO2E);
    show(s, "CO2, indirect 间接二氧化碳", line->indirect_co2_t, TANHE_UNIT_TCO2);
    show(s, "Standard coal 标准煤", line->coal_tce, TANHE_UNIT_TCE);
    show(s, "Standard coal, purchased 外购能源标准煤", line->indirect_tce, TANHE_UNIT_TCE);
    if (!tanhe_p_is_nan(line->u)) {
        text(s, "  Uncertainty 不确定性: ±");
        tanhe_p_writer_number_digits(&s->writer, line->u * 100, 4);
        text(s, " % (95 %)\n");
    }
    if (line->ch4_status == TANHE_OK && line->n2o_status == TANHE_OK && line->coal_status == TANHE_OK)
        return;
    text(s, "Missing 缺失:\n");
    missing(s, "CH4", line->ch4_status);
    missing(s, "N2O", line->n2o_status);
    missing(s, "Standard coal 标准煤", line->coal_status);
}

tanhe_status tanhe_line_explain(const tanhe_catalog *catalog, const tanhe_line *line, char *buffer,
                                size_t size, size_t *needed) {
    tanhe_id parent = 0;
    if (catalog == NULL || line == NULL || needed == NULL || (buffer == NULL && size > 0) ||
        tanhe_category_parent(line->category, &parent) != TANHE_OK)
        return TANHE_EARG;
    sheet s;
    tanhe_p_writer_begin(&s.writer, buffer, size);
    s.catalog = catalog;
    s.line = line;
    heading(&s);
    values_used(&s);
    arithmetic(&s);
    results(&s);
    *needed = tanhe_p_writer_end(&s.writer) + 1;
    return *needed <= size ? TANHE_OK : TANHE_ESIZE;
}
