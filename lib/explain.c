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
    case TANHE_METHOD_LAND:
        return "land, soils, nitrogen and animals 土地、土壤、氮、畜牧";
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
    if (line->variant != 0) {
        text(s, ", variant 条件 ");
        both_names(s, TANHE_NAME_VARIANT, line->variant);
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

static const char *const symbols[TANHE_LINE_FACTORS] = {"NCV",     "CC",      "OF",      "EF",      "EF_CH4",
                                                        "EF_N2O",  "k_coal",  "GWP_CH4", "GWP_N2O", "GWP",
                                                        "CFOA(2)", "CFOA(3)", "CFOA(4)"};

/* Of the first six places where the formula multiplies several factors. */
typedef struct land_symbols {
    int32_t formula;
    const char *names[6];
} land_symbols;

static const land_symbols land_symbol_rows[] = {
    {TANHE_FORMULA_VOLUME_WHOLE, {"SVD", "BEF", "CF"}},
    {TANHE_FORMULA_VOLUME_ABOVE, {"SVD", "BEF", "R", "CF"}},
    {TANHE_FORMULA_GROWTH, {"GW", "R", "CF"}},
    {TANHE_FORMULA_SOIL_N_INDIRECT, {"f_vol", "EF4", "f_leach", "EF5"}},
    {TANHE_FORMULA_RICE, {"EFc", "SFw", "SFp", "days", "exponent", "CFOA"}},
};

/* The gas that a property is a factor of, and how it becomes that gas. */
typedef struct gas_factor {
    const char *symbol; /* of the factor */
    const char *gas, *before, *after;
    tanhe_id property, unit;
} gas_factor;

static const gas_factor gas_factors[] = {
    {"EF", "CO2", "", "", TANHE_PROPERTY_EF_CO2, TANHE_UNIT_TCO2},
    {"EF_C", "CO2", "", " × 44/12", TANHE_PROPERTY_EF_CO2_C, TANHE_UNIT_TCO2},
    {"gain", "CO2", "-", " × 44/12", TANHE_PROPERTY_CARBON_GAIN, TANHE_UNIT_TCO2},
    {"EF_CH4", "CH4", "", "", TANHE_PROPERTY_EF_CH4, TANHE_UNIT_TCH4},
    {"EF_CH4-C", "CH4", "", " × 16/12", TANHE_PROPERTY_EF_CH4_C, TANHE_UNIT_TCH4},
    {"EF_CH4", "CH4", "", "", TANHE_PROPERTY_EF_CH4_ENTERIC, TANHE_UNIT_TCH4},
    {"EF_CH4", "CH4", "", "", TANHE_PROPERTY_EF_CH4_MANURE, TANHE_UNIT_TCH4},
    {"EF_N2O", "N2O", "", "", TANHE_PROPERTY_EF_N2O, TANHE_UNIT_TN2O},
    {"EF_N2O-N", "N2O", "", " × 44/28", TANHE_PROPERTY_EF_N2O_N, TANHE_UNIT_TN2O},
    {"EF_N2O", "N2O", "", "", TANHE_PROPERTY_EF_N2O_MANURE, TANHE_UNIT_TN2O},
};

/* NULL: not a factor of one gas. */
static const gas_factor *gas_factor_of(tanhe_id property) {
    for (size_t i = 0; i < sizeof(gas_factors) / sizeof(gas_factors[0]); i++) {
        if (gas_factors[i].property == property)
            return &gas_factors[i];
    }
    return NULL;
}

/* NULL: each factor of the formula is that of a gas. */
static const land_symbols *land_symbols_of(const tanhe_line *line) {
    for (size_t i = 0; i < sizeof(land_symbol_rows) / sizeof(land_symbol_rows[0]); i++) {
        if (land_symbol_rows[i].formula == line->formula)
            return &land_symbol_rows[i];
    }
    return NULL;
}

/* "?" in a line that no row makes. */
static const char *symbol_of(const tanhe_line *line, int position) {
    const land_symbols *land = land_symbols_of(line);
    const gas_factor *gas = gas_factor_of(line->factors[position].property);
    const char *symbol = symbols[position];
    if (line->method != TANHE_METHOD_LAND || position >= 6)
        return symbol;
    symbol = gas != NULL ? gas->symbol : NULL;
    if (land != NULL)
        symbol = land->names[position];
    return symbol != NULL ? symbol : "?";
}

static void values_used(sheet *s) {
    text(s, "Values 取值:\n");
    for (int i = 0; i < TANHE_LINE_FACTORS; i++) {
        const tanhe_factor *factor = &s->line->factors[i];
        if (factor->property == 0)
            continue;
        text(s, "  ");
        text(s, symbol_of(s->line, i));
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

/* ---- arithmetic of land ---------------------------------------------------------------------------------------------- */

/* CO2 either way. */
static double net_co2(const tanhe_line *line) {
    return line->co2_t + line->co2_bio_t + line->removal_co2_t;
}

/* A result of CO2 says where it goes. */
static void co2_result(sheet *s) {
    text(s, " = ");
    quantity(s, net_co2(s->line), TANHE_UNIT_TCO2);
    text(s, s->line->removal_co2_t < 0 ? " (removal 清除)\n" : "\n");
}

/* gas = AD × EF, one line a gas. */
static void gas_step(sheet *s, const tanhe_factor *factor) {
    const gas_factor *gas = gas_factor_of(factor->property);
    if (gas == NULL)
        return;
    text(s, "  ");
    text(s, gas->gas);
    text(s, " = ");
    text(s, gas->before);
    text(s, "AD × ");
    text(s, gas->symbol);
    text(s, gas->after);
    text(s, " = ");
    text(s, gas->before);
    quantity(s, s->line->amount, s->line->unit);
    times(s, factor);
    text(s, gas->after);
    if (gas->unit == TANHE_UNIT_TCO2)
        co2_result(s);
    else
        result(s, gas->unit == TANHE_UNIT_TCH4 ? s->line->ch4_t : s->line->n2o_t, gas->unit);
}

static const char change_of_stock[] = "  CO2 = -(change of stock 碳储量变化) × 44/12, change = ";

/* (1 + R); roots that are printed over the stem are first put over what is above ground. */
static void roots_factor(sheet *s, int position) {
    const tanhe_factor *roots = &s->line->factors[position];
    text(s, " × (1 + ");
    quantity(s, roots->value, roots->unit);
    if (roots->property == TANHE_PROPERTY_BEF_ROOT) {
        text(s, " / ");
        number(s, s->line->factors[position - 1].value);
    }
    text(s, ")");
}

static void volume_step(sheet *s) {
    const tanhe_line *line = s->line;
    int is_above = line->formula == TANHE_FORMULA_VOLUME_ABOVE;
    text(s, change_of_stock);
    text(s, is_above ? "AD × SVD × BEF × (1 + R) × CF\n  CO2 = -(" : "AD × SVD × BEF × CF\n  CO2 = -(");
    quantity(s, line->amount, line->unit);
    times(s, &line->factors[0]);
    times(s, &line->factors[1]);
    if (is_above)
        roots_factor(s, 2);
    times(s, &line->factors[is_above ? 3 : 2]);
    text(s, ") × 44/12");
    co2_result(s);
}

static void growth_step(sheet *s) {
    const tanhe_line *line = s->line;
    text(s, change_of_stock);
    text(s, "AD × GW × (1 + R) × CF\n  CO2 = -(");
    quantity(s, line->amount, line->unit);
    times(s, &line->factors[0]);
    roots_factor(s, 1);
    times(s, &line->factors[2]);
    text(s, ") × 44/12");
    co2_result(s);
}

/* N that leaves one way, and what of it becomes N2O. */
static void lost_nitrogen(sheet *s, int position) {
    quantity(s, s->line->amount, s->line->unit);
    times(s, &s->line->factors[position]);
    times(s, &s->line->factors[position + 1]);
}

static void indirect_nitrogen_step(sheet *s) {
    int volatilises = used(s, 0) != NULL;
    text(s, volatilises ? "  N2O = (AD × f_vol × EF4 + AD × f_leach × EF5) × 44/28 = ("
                        : "  N2O = AD × f_leach × EF5 × 44/28 = (");
    if (volatilises) {
        lost_nitrogen(s, 0);
        text(s, " + ");
    }
    lost_nitrogen(s, 2);
    text(s, ") × 44/28");
    result(s, s->line->n2o_t, TANHE_UNIT_TN2O);
}

/* (1 + sum(ROA × CFOA))^exponent, of the organic matter in the order of the row. */
static void organic_factor(sheet *s) {
    int position = 5;
    text(s, " × (1");
    for (int i = 0; i < TANHE_PARAMETERS_MAX; i++) {
        const tanhe_parameter *p = &s->line->parameters[i];
        if (p->property != TANHE_PROPERTY_ORGANIC_AMOUNT || position == TANHE_LINE_FACTORS)
            continue;
        text(s, " + ");
        quantity(s, p->value, p->unit);
        times(s, &s->line->factors[position]);
        position = position == 5 ? TANHE_LINE_MORE : position + 1;
    }
    text(s, ")^");
    number(s, s->line->factors[4].value);
}

static void rice_step(sheet *s) {
    int has_organic = used(s, 4) != NULL;
    text(s, has_organic
                ? "  CH4 = AD × EFc × SFw × SFp × SFo × days, SFo = (1 + sum(ROA × CFOA))^exponent\n  CH4 = "
                : "  CH4 = AD × EFc × SFw × SFp × days = ");
    quantity(s, s->line->amount, s->line->unit);
    for (int i = 0; i < 3; i++)
        times(s, &s->line->factors[i]);
    if (has_organic)
        organic_factor(s);
    times(s, &s->line->factors[3]);
    result(s, s->line->ch4_t, TANHE_UNIT_TCH4);
}

static void given_step(sheet *s) {
    int is_stock = s->line->formula == TANHE_FORMULA_STOCK_CHANGE;
    text(s, is_stock ? "  CO2 = -AD × 44/12 = -(" : "  CO2 = AD = ");
    quantity(s, s->line->amount, s->line->unit);
    text(s, is_stock ? ") × 44/12" : "");
    co2_result(s);
}

static void land_steps(sheet *s) {
    switch (s->line->formula) {
    case TANHE_FORMULA_STOCK_CHANGE:
    case TANHE_FORMULA_NET_CO2:
        given_step(s);
        break;
    case TANHE_FORMULA_VOLUME_WHOLE:
    case TANHE_FORMULA_VOLUME_ABOVE:
        volume_step(s);
        break;
    case TANHE_FORMULA_GROWTH:
        growth_step(s);
        break;
    case TANHE_FORMULA_SOIL_N_INDIRECT:
        indirect_nitrogen_step(s);
        break;
    case TANHE_FORMULA_RICE:
        rice_step(s);
        break;
    default:
        for (int i = 0; i < 3; i++)
            gas_step(s, &s->line->factors[i]);
    }
}

/* ---- arithmetic, the rest -------------------------------------------------------------------------------------------- */

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
    if (indirect || (line->removal_co2_t < 0 && line->co2e_t == 0))
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
    if (line->method == TANHE_METHOD_LAND) {
        land_steps(s);
        co2e_step(s);
        return;
    }
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
    int is_of_land = line->category >> 20 == 3; /* the sector */
    text(s, "Results 结果:\n");
    show(s, is_of_land ? "CO2 of land 土地二氧化碳" : "CO2, fossil 化石二氧化碳", line->co2_t,
         TANHE_UNIT_TCO2);
    show(s, "CO2, biogenic (memo) 生物成因二氧化碳（备忘）", line->co2_bio_t, TANHE_UNIT_TCO2);
    show(s, "CH4 甲烷", line->ch4_t, TANHE_UNIT_TCH4);
    show(s, "N2O 氧化亚氮", line->n2o_t, TANHE_UNIT_TN2O);
    show(s, "F-gases 含氟气体", line->fgas_co2e_t, TANHE_UNIT_TCO2E);
    show(s, "CO2e, direct 直接排放当量", line->co2e_t, TANHE_UNIT_TCO2E);
    show(s, "CO2, removal 二氧化碳清除", line->removal_co2_t, TANHE_UNIT_TCO2);
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
