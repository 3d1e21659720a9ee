# SPDX-License-Identifier: MIT
"""What a person reads in a terminal: aligned tables, both languages of names, what was assumed, what was not found."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from . import _names
from . import constants as c
from ._library import lib
from ._names import Match
from ._source import number_text
from .catalog import RECORD, Catalog, Factor, text_record
from .energy import steam_points
from .errors import status_text
from .inventory import MEASURES, VIEWS, Inventory, Measures, UsedFactor


def display_width(text: str) -> int:
    """Columns of a terminal: Chinese characters take two."""
    return sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in text)


def table(align: str, rows: Iterable[Sequence[str]]) -> str:
    """Rows indented by two, columns two apart, nothing behind the last letter; `align` has l or r for each column."""
    cells = [list(row) for row in rows]
    widths = [max((display_width(row[i]) for row in cells), default=0) for i in range(len(align))]
    lines = []
    for row in cells:
        padded = []
        for text, width, side in zip(row, widths, align):
            pad = " " * (width - display_width(text))
            padded.append(pad + text if side == "r" else text + pad)
        lines.append(("  " + "  ".join(padded)).rstrip())
    return "".join(line + "\n" for line in lines)


# ---- inventory ----


class _Column(NamedTuple):
    title: str
    title_zh: str
    name: str  # among the totals
    missing: str = ""  # the count of rows where it is not known
    always: bool = True  # or only when it is not zero
    is_large: bool = True  # in 10^4 t where the totals are large
    unit: str = "t"


_COLUMNS = {
    "co2_t": _Column("CO2", "化石", "direct CO2, fossil 直接二氧化碳（化石）"),
    "co2_bio_t": _Column("bio CO2", "生物源", "biogenic CO2, memo 生物源二氧化碳（备忘）", always=False),
    "ch4_t": _Column("CH4", "甲烷", "direct CH4 直接甲烷", "missing_ch4", is_large=False),
    "n2o_t": _Column("N2O", "氧化亚氮", "direct N2O 直接氧化亚氮", "missing_n2o", is_large=False),
    "fgas_co2e_t": _Column("F-gases", "含氟气体", "direct F-gases, CO2e 直接含氟气体", always=False),
    "co2e_t": _Column("CO2e", "直接合计", "direct, CO2e 直接排放合计"),
    "indirect_co2_t": _Column("indirect", "间接CO2", "indirect CO2 间接二氧化碳（外购电力、热力）", always=False),
    "coal_tce": _Column("coal", "标准煤", "standard coal of fuels 燃料折标准煤", "missing_coal", unit="tce"),
    "indirect_tce": _Column(
        "bought", "外购能源", "standard coal of bought energy 外购电力、热力折标准煤", always=False, unit="tce"
    ),
    "removal_co2_t": _Column("removed", "清除CO2", "CO2 removed by land 土地清除二氧化碳"),
    "net_co2e_t": _Column("net CO2e", "净排放", "net of direct and removed, CO2e 净排放（直接排放与清除相抵）"),
}

#: Where land emits CO2, it is among the direct CO2.
_LAND_CO2 = _Column("CO2", "化石、土地", "direct CO2, fossil and of land 直接二氧化碳（化石、土地）")

#: Shown with removals only.
_OF_REMOVALS = ("removal_co2_t", "net_co2e_t")

_LARGE_T = 1e6

MEANINGS = {
    Match.EARLIER_YEAR: "value of an earlier year 采用较早年份的值",
    Match.WIDER_REGION: "value of a wider region 采用上级区域的值",
    Match.UNCONFIRMED: "unconfirmed value, as allowed 经允许采用未核实值",
    Match.SINGLE_SOURCED: "known from one copy only 仅有单一来源",
    Match.LOCKED_PASSED: "a preferred document has an unconfirmed value 优先文件的值未核实",
    Match.RANGE_PASSED: "a preferred document prints a range only 优先文件仅有区间",
    Match.RANGE_END: "one end of a printed range, as allowed 经允许采用区间端值",
    Match.OVERLAY: "from --factors 用户因子表",
    Match.MEASURED: "measured, from the row itself 实测值",
    Match.GAS_STATE: "m3 taken at the document's reference state 未注明状态的立方米按文件的标准状态",
    Match.MISPRINT: "known misprint of the document 文件已知误印",
    Match.INTERPOLATED: "between printed points 内插",
}


class Layout:
    """Which columns the tables of an inventory have, and in which unit the large measures are."""

    def __init__(self, inventory: Inventory) -> None:
        totals = inventory.totals
        large = max(totals.co2e_t, totals.indirect_co2_t, totals.coal_tce, -totals.removal_co2_t) >= _LARGE_T
        self.columns = {**_COLUMNS, "co2_t": _LAND_CO2} if inventory.total("3").co2_t != 0 else _COLUMNS
        self.scale = 1e4 if large else 1.0
        self.prefix = "10^4 " if large else ""
        #: The measures that are told: those of removals only where there are any.
        self.measures = [name for name in _COLUMNS if name not in _OF_REMOVALS or totals.removal_co2_t != 0]
        self.shown = [name for name in self.measures if _COLUMNS[name].always or getattr(totals, name) != 0]
        self.starred = {name for name in MEASURES if _missing(totals, name) > 0}

    def value(self, one: Measures, name: str) -> float:
        """A measure in the unit of its column."""
        value: float = getattr(one, name)
        return value / self.scale if _COLUMNS[name].is_large else value

    def title(self, name: str) -> str:
        """A measure's title among the totals."""
        return self.columns[name].name

    def column(self, name: str) -> str:
        """A measure's title above a column."""
        return f"{self.columns[name].title} {self.columns[name].title_zh}"

    def unit(self, name: str) -> str:
        """The unit of a column."""
        return (self.prefix if _COLUMNS[name].is_large else "") + _COLUMNS[name].unit

    def cell(self, one: Measures, name: str) -> str:
        """A star behind a number says that rows are missing in it, "-*" that all are."""
        missing = _missing(one, name)
        if missing and missing == one.rows:
            return "-*"
        return f"{self.value(one, name):.2f}" + ("*" if missing else " " if name in self.starred else "")


def _missing(one: Measures, name: str) -> int:
    counter = _COLUMNS[name].missing
    return getattr(one, counter) if counter else 0


def _measures_table(layout: Layout, title: tuple[str, str], rows: Iterable[tuple[str, str, Measures]]) -> str:
    pads = {name: " " if name in layout.starred else "" for name in layout.shown}
    columns = layout.columns
    cells = [
        [title[0], "", *(columns[name].title + pad for name, pad in pads.items())],
        [title[1], "", *(columns[name].title_zh + pad for name, pad in pads.items())],
        ["", "", *(layout.unit(name) + pad for name, pad in pads.items())],
    ]
    cells += [[first, second, *(layout.cell(one, name) for name in layout.shown)] for first, second, one in rows]
    return table("ll" + "r" * len(layout.shown), cells)


def _scope(inventory: Inventory) -> Iterator[str]:
    regions: set[int] = set()
    years: set[int] = set()
    for part in inventory._kept():
        good = part.good()
        if len(good) == 0:
            continue
        for name, found, default in (
            ("region", regions, inventory._settings.region),
            ("year", years, inventory._settings.year),
        ):
            column = part.arrays.get(name)
            values = {0} if column is None else set(column[good].tolist())
            found.update(value or default for value in values)
    regions.discard(0)  # a row that does not say where or when says nothing here
    years.discard(0)
    if len(regions) > 1:
        yield "  region 地区       several 多个\n"
    for region in regions if len(regions) == 1 else ():
        yield f"  region 地区       {region} {_names.name_of(c.NAME_REGION, region, c.CHINESE)}\n"
    if len(years) == 1:
        yield f"  year 年份         {max(years)}\n"
    elif years:
        yield f"  years 年份        {min(years)}-{max(years)}\n"


def _assumptions(inventory: Inventory) -> Iterator[str]:
    yield "\nAssumed 采用的假设 (in brackets 括号内: rows 行数)\n"
    words = " ".join(_names.allow_words(int(inventory.allow)))
    yield f"  fallbacks allowed 允许的替代: {words or 'none 无'}\n"
    used = inventory.factors_used()
    for bit, meaning in MEANINGS.items():
        counts: dict[str, int] = {}
        for one in used:
            if one.factor.match & bit:
                name = f"{_chinese(one.factor.subject)} {one.factor.property}"
                counts[name] = counts.get(name, 0) + one.rows
        if counts:
            yield f"  {meaning}:\n"
            yield from _wrapped(f"{name} ({count})" for name, count in counts.items())


def _wrapped(texts: Iterable[str]) -> Iterator[str]:
    line, width = "", 6
    for text in texts:
        more = display_width(text) + 2
        if line and width + more > 108:
            yield f"      {line},\n"
            line, width = "", 6
        line += (", " if line else "") + text
        width += more
    yield f"      {line}\n"


def _chinese(subject: str) -> str:
    return _names.name_of(c.NAME_SUBJECT, _names.subject(subject), c.CHINESE)


def _english(subject: str) -> str:
    return _names.name_of(c.NAME_SUBJECT, _names.subject(subject), c.ENGLISH)


def _totals(layout: Layout, totals: Measures) -> Iterator[str]:
    yield "\nTotals 合计 (direct and indirect are not to be added 直接与间接不相加)\n"
    rows = []
    for name in layout.measures:
        missing = _missing(totals, name)
        note = f"without {missing} of {totals.rows} rows 缺{missing}行" if missing else ""
        rows.append([layout.columns[name].name, f"{layout.value(totals, name):.4f}", layout.unit(name), note])
    yield table("lrll", rows)
    yield from uncertainty(totals)
    if totals.missing_ch4 or totals.missing_n2o:
        yield "  CO2e holds the gases that are known 二氧化碳当量只含已知气体; * some rows are missing 有缺行\n"


def uncertainty(totals: Measures) -> Iterator[str]:
    """What is known of the uncertainty of emissions and of removals."""
    if totals.u is not None:
        share = totals.u_covered * 100
        yield f"  uncertainty 不确定性: +-{totals.u * 100:.2f} % (95 %), stated for {share:.1f} % of it 覆盖率\n"
    elif totals.u_removal is None:
        yield "  uncertainty 不确定性: no row states one 未给出\n"
    if totals.u_removal is not None:
        removal = totals.u_removal * 100
        yield f"  uncertainty of the removals that state one 清除的不确定性: +-{removal:.2f} % (95 %)\n"


def _gaps(inventory: Inventory) -> Iterator[str]:
    gaps = inventory.gaps()
    if not gaps:
        return
    yield "\nNot found, and in no total 未找到、未计入\n"
    rows = [["measure 量", "subject 品种", "", "rows 行", "why 原因"]]
    for gap in gaps:
        measure = "standard coal 标准煤" if gap.measure == "standard coal" else gap.measure
        why = f"{_status(gap.status, c.CHINESE)} {gap.reason}"
        rows.append([measure, _chinese(gap.subject), _english(gap.subject), str(gap.rows), why])
    yield table("lllrl", rows)


def _status(status: int, language: int) -> str:
    return status_text(status, language)


def _by_subject(one: UsedFactor) -> tuple[int, int, int]:
    factor = one.factor
    return (
        _names.subject(factor.subject),
        _names.parse(c.NAME_PROPERTY, factor.property, "property"),
        _names.parse(c.NAME_VARIANT, factor.variant, "variant"),
    )


def _sources(inventory: Inventory) -> Iterator[str]:
    used = sorted(inventory.factors_used(), key=_by_subject)
    if not used:
        return
    yield "\nFactors used 采用的因子\n"
    rows = [["subject 品种", "property 属性", "value 值", "unit 单位", "grade 等级", "rows 行", "source 来源"]]
    before = ""
    for one in used:
        factor = one.factor
        own = factor.match & Match.MEASURED
        rows.append(
            [
                _chinese(factor.subject) if factor.subject != before else "",
                factor.property + (f" {factor.variant}" if factor.variant != "none" else ""),
                "as given" if own else number_text(factor.value),
                factor.unit,
                factor.grade if factor.grade != "none" else "",
                str(one.rows),
                factor.source_key + (f", {factor.locator}" if factor.locator else ""),
            ]
        )
        before = factor.subject
    yield table("llrllrl", rows)
    titles = {
        one.factor.source_key: one.factor.source
        for one in used
        if not one.factor.match & (Match.OVERLAY | Match.MEASURED)
    }
    yield "\nDocuments 来源文件\n"
    yield table("ll", [[key, title] for key, title in titles.items()])


def inventory_text(inventory: Inventory, view: str, path: str, gwp_is_default: bool) -> Iterator[str]:
    """The report of an inventory for a terminal, piece by piece."""
    totals = inventory.totals
    layout = Layout(inventory)
    by_default = " (default; another by --gwp)" if gwp_is_default else ""
    yield "Greenhouse-gas inventory 温室气体清单\n"
    yield f"  activity 活动数据 {path}, {inventory.rows} rows 行\n"
    yield from _scope(inventory)
    yield f"  library 程序库    tanhe {version()}, values edition 数据版本 {edition()}\n"
    yield f"  GWP 增温潜势      IPCC {inventory.gwp}, 100 years{by_default}\n"
    if inventory.bad_rows:
        count = len(inventory.bad_rows)
        yield f"\nINCOMPLETE 不完整: bad rows left out 坏行未计入: {count}; their emissions are in no total below\n"
    yield from _assumptions(inventory)
    yield "\nBy category, each with all below it 按类别（含下级）\n"
    categories = ((one.key, f"{one.name_zh} {one.name_en}", one) for one in inventory.by_category())
    yield _measures_table(layout, ("category", "类别"), categories)
    yield "\nBy fuel, energy and gas 按品种\n"
    subjects = ((one.name_zh, one.name_en, one) for one in inventory.by_subject())
    yield _measures_table(layout, ("subject", "品种"), subjects)
    yield f"\nBy sector, view {view} 按部门\n"
    sectors = ((one.name_zh, one.name_en, one) for one in inventory.view(VIEWS[view]) if one.rows)
    yield _measures_table(layout, ("sector", "部门"), sectors)
    yield from _totals(layout, totals)
    yield from _gaps(inventory)
    yield from _sources(inventory)


def both_names(subject: str) -> str:
    """A subject in Chinese and English."""
    return f"{_chinese(subject)} {_english(subject)}"


def version() -> str:
    """The library's version."""
    return str(lib.tanhe_version().decode())


def edition() -> str:
    """The edition of the values."""
    return str(lib.tanhe_data_edition().decode())


def _csv_line(fields: Sequence[str]) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\n").writerow(fields)
    return buffer.getvalue()


def _csv_field(value: Any) -> str:
    return number_text(value) if value is None or isinstance(value, float) else str(value)


def inventory_csv(inventory: Inventory) -> Iterator[str]:
    """One record a row, as the program `inventory` writes it."""
    emissions = [name for name in MEASURES if name not in _OF_REMOVALS]
    first = ("line", "category", "subject", "amount", "unit", "region", "year", *emissions, "u")
    yield _csv_line([*first, "factors", *_OF_REMOVALS, "variant", "parameters", "formula"])
    for line in inventory.lines:
        factors = "; ".join(
            f"{f.property} {number_text(f.value)} {f.unit} [{f.source_key}, {f.locator}, {f.grade}]"
            for f in line.factors
        )
        texts = [_csv_field(getattr(line, name)) for name in first]
        removals = [_csv_field(getattr(line, name)) for name in _OF_REMOVALS]
        parameters = "; ".join(map(str, line.parameters))
        yield _csv_line([*texts, factors, *removals, line.variant, parameters, line.formula])


# ---- factors ----


_FACTOR_TITLES = (
    "subject 品种",
    "property 属性",
    "variant 分项",
    "region 地区",
    "year 年",
    "value 值",
    "unit 单位",
    "grade 等级",
    "source 来源",
    "place -- remark 位置 -- 备注",
)


def factors_text(factors: Iterable[Factor]) -> Iterator[str]:
    """Values as an aligned table."""
    rows = [list(_FACTOR_TITLES)]
    for factor in factors:
        known = text_record(factor)
        value = known["value"]
        if known["low"] or known["high"]:
            value += (" " if value else "") + f"[{known['low']}, {known['high']}]"
        place = known["locator"] + (f" -- {known['remark']}" if known["remark"] else "")
        rows.append(
            [
                f"{known['subject']} {known['subject_zh']}",
                *(known[name] for name in ("property", "variant", "region", "year")),
                value,
                *(known[name] for name in ("unit", "grade", "source")),
                place,
            ]
        )
    yield table("lllllrllll", rows)
    yield f"{len(rows) - 1} values 条公布值, data edition 数据版本 {edition()}\n"


def factors_csv(factors: Iterable[Factor]) -> Iterator[str]:
    """Values as CSV."""
    yield _csv_line(RECORD)
    for factor in factors:
        yield _csv_line(list(text_record(factor).values()))


def factors_count(catalog: Catalog) -> Iterator[str]:
    """How many values each document has, by grade."""
    grades = "ABCD"
    counts: dict[str, dict[str, int]] = {document.key: dict.fromkeys(grades, 0) for document in catalog.documents}
    ranges = dict.fromkeys(counts, 0)
    titles = {document.key: document.name_zh for document in catalog.documents}
    for factor in catalog.rows():
        only_range = factor.value != factor.value
        counts[factor.source_key][factor.bounds_grade if only_range else factor.grade] += 1
        ranges[factor.source_key] += only_range
    counts["steam"], ranges["steam"] = dict.fromkeys(grades, 0), 0
    titles["steam"] = "GB/T 32151.34-2024 附录C 蒸汽热焓 steam tables"
    for point in steam_points():
        counts["steam"][point.grade] += 1
    counts["all"] = {grade: sum(one[grade] for one in counts.values()) for grade in grades}
    ranges["all"], titles["all"] = sum(ranges.values()), "合计"
    rows = [["document", *grades, "ranges", "values", "title"]]
    for key, one in counts.items():
        numbers = [*(one[grade] for grade in grades), ranges[key], sum(one.values())]
        rows.append([key, *map(str, numbers), titles[key]])
    yield table("lrrrrrrl", rows)
    for grade in grades:
        number = _names.parse(c.NAME_GRADE, grade, "grade")
        names = (_names.name_of(c.NAME_GRADE, number, language) for language in (c.KEY, c.CHINESE, c.ENGLISH))
        yield "  " + " ".join(names) + "\n"
    yield f"data edition 数据版本 {edition()}\n"
