# SPDX-License-Identifier: MIT
"""A report of an inventory with charts: one HTML file that needs nothing beside it."""

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jinja2
import matplotlib as mpl
from matplotlib import font_manager
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from . import _text
from ._names import allow_words
from ._source import number_text
from .inventory import Inventory, Measures, parent_of

_CHINESE_FONTS = (
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Microsoft YaHei",
    "PingFang SC",
    "WenQuanYi Micro Hei",
    "SimHei",
)
_LONGEST = 20


def _svg(figure: Figure) -> str:
    buffer = io.StringIO()
    FigureCanvasSVG(figure)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # glyphs that matplotlib's fonts lack are drawn by the browser's
        figure.savefig(buffer, format="svg", bbox_inches="tight", metadata={"Date": None})
    text = buffer.getvalue()
    return text[text.index("<svg") :]


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 else f"{value:.4g}"


def _bars(rows: Sequence[tuple[str, float]], unit: str) -> str:
    """Horizontal bars, the largest on top; what is beyond the longest list is one bar of the rest."""
    ranked = sorted((row for row in rows if row[1] > 0), key=lambda row: -row[1])
    if not ranked:
        return ""
    shown = ranked[:_LONGEST]
    if len(ranked) > _LONGEST:
        shown.append((f"{len(ranked) - _LONGEST} more 其余", sum(value for _, value in ranked[_LONGEST:])))
    figure = Figure(figsize=(8, 0.6 + 0.32 * len(shown)))
    axes = figure.add_subplot()
    places = range(len(shown))
    bars = axes.barh(places, [value for _, value in shown], color="#2f7d6b", height=0.7)
    axes.bar_label(bars, fmt=_short, padding=3, fontsize=8)
    axes.set_yticks(places, [name for name, _ in shown], fontsize=9)
    axes.invert_yaxis()
    axes.set_xlabel(unit, fontsize=9)
    axes.margins(x=0.12)
    axes.tick_params(axis="x", labelsize=8)
    axes.spines[["top", "right"]].set_visible(False)
    return _svg(figure)


def _own(inventory: Inventory, layout: _text.Layout, name: str) -> list[tuple[str, float]]:
    """A measure of each category that is in no category below it, whatever its sign."""
    totals = {one.key: abs(layout.value(one, name)) for one in inventory.by_category()}
    names = {one.key: one.name_zh for one in inventory.by_category()}
    own = dict(totals)
    for key in totals:
        above = parent_of(key)
        if above:
            own[above] -= totals[key]
    return [
        (f"{key} {names[key]}" + ("（未细分）" if value != totals[key] else ""), value)
        for key, value in own.items()
        if value > 1e-9 * totals[key]
    ]


def _charts(inventory: Inventory, layout: _text.Layout) -> list[tuple[str, str]]:
    unit = f"{layout.unit('co2e_t')} CO2e"
    charts = [
        (
            "Direct emissions by category 按类别直接排放",
            _bars(_own(inventory, layout, "co2e_t"), unit),
        ),
        (
            "Removals by category 按类别清除",
            _bars(_own(inventory, layout, "removal_co2_t"), f"{layout.unit('removal_co2_t')} CO2"),
        ),
        (
            "Direct emissions by fuel and gas 按品种直接排放",
            _bars([(one.name_zh, layout.value(one, "co2e_t")) for one in inventory.by_subject()], unit),
        ),
        (
            "Standard coal by fuel and energy 按品种标准煤",
            _bars(
                [
                    (one.name_zh, layout.value(one, "coal_tce") + layout.value(one, "indirect_tce"))
                    for one in inventory.by_subject()
                ],
                layout.unit("coal_tce"),
            ),
        ),
    ]
    return [(title, svg) for title, svg in charts if svg]


def _fonts() -> list[str]:
    known = {font.name for font in font_manager.fontManager.ttflist}
    return [name for name in _CHINESE_FONTS if name in known] + ["DejaVu Sans"]


def html(inventory: Inventory, view: str, path: str) -> str:
    """The report as one HTML text, charts and styles inside."""
    totals = inventory.totals
    layout = _text.Layout(inventory)
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["number"] = number_text
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    style = {"font.family": _fonts(), "svg.fonttype": "none", "svg.hashsalt": "tanhe"}
    with mpl.rc_context(style):
        charts = _charts(inventory, layout)
    used = inventory.factors_used()
    context: dict[str, Any] = {
        "inventory": inventory,
        "path": path,
        "view": view,
        "version": _text.version(),
        "edition": _text.edition(),
        "allowed": allow_words(int(inventory.allow)),
        "totals": [(layout.title(name), layout.value(totals, name), layout.unit(name)) for name in layout.measures],
        "measures": totals,
        "columns": [(layout.column(name), layout.unit(name)) for name in layout.shown],
        "tables": [
            ("By category, each with all below it 按类别（含下级）", _cells(inventory.by_category(), layout)),
            ("By fuel, energy and gas 按品种", _cells(inventory.by_subject(), layout)),
            ("By sector 按部门", _cells([one for one in inventory.view(view) if one.rows], layout)),
        ],
        "charts": charts,
        "used": used,
        "documents": {one.factor.source_key: one.factor.source for one in used},
        "gaps": inventory.gaps(),
        "name": _text.both_names,
        "bad_rows": inventory.bad_rows,
    }
    text: str = environment.get_template("report.html.j2").render(context)
    return text


def _cells(rows: Sequence[Measures], layout: _text.Layout) -> list[tuple[Measures, list[str]]]:
    return [(one, [layout.cell(one, name).strip() for name in layout.shown]) for one in rows]
