# SPDX-License-Identifier: MIT
"""The command `tanhe`: inventories, published values, conversions, calculation sheets.

Exit status, as of the C programs: 0 done; 1 bad rows or no value (all are told); 2 wrong usage, or a file that cannot
be read.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Callable, NoReturn

from . import _names, _text, units
from . import constants as c
from ._source import number_text
from .catalog import Catalog, Factor, Overlay, as_catalog
from .energy import fuel_combustion, purchased_electricity, purchased_heat, standard_coal
from .errors import BadRows, InvalidArgument, TanheError, TextError, UnitMismatch, UnknownName
from .inventory import VIEWS, BadRow, Inventory

DONE, BAD_DATA, USAGE = 0, 1, 2

#: Files of this size show their progress on a terminal.
LONG_FILE = 1 << 22

_ALLOW = ("earlier-year", "wider-region", "unconfirmed", "range-low", "range-high", "ipcc2006", "ipcc2019")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tanhe",
        description="Carbon accounting 碳核: inventories, published values, conversions, calculation sheets.",
        epilog="Exit status: 0 done; 1 bad rows or no value (all are told); 2 wrong usage, or an unreadable file.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action="version", version=f"tanhe {_text.version()}, values edition {_text.edition()}"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    inventory = _command(commands, "inventory", _inventory, "a greenhouse-gas inventory of activity rows 温室气体清单")
    inventory.add_argument(
        "file", metavar="ACTIVITY.csv", help="columns category, subject, amount, unit and optional ones"
    )
    inventory.add_argument("--view", choices=tuple(VIEWS), default="ipcc", help="sectors of the summary (default ipcc)")
    _settings(inventory)
    inventory.add_argument(
        "--keep-going", action="store_true", help="totals without the bad rows; says what is missing"
    )
    inventory.add_argument(
        "--format", choices=("text", "json", "csv"), default="text", help="text for people (default)"
    )
    inventory.add_argument(
        "--report", metavar="FILE.html", help="also write a report with charts (extra: tanhe[report])"
    )

    explain = _command(commands, "explain", _explain, "the calculation sheet 计算书 of one row")
    explain.add_argument("file", metavar="ACTIVITY.csv")
    explain.add_argument("line", type=_line_number, metavar="LINE", help="the line of the file at which the row begins")
    _settings(explain)

    factors = _command(commands, "factors", _factors, "search the built-in published values 公布值检索")
    factors.add_argument("words", nargs="*", metavar="WORD", help="all must be in the names, source, place or remark")
    shape = factors.add_mutually_exclusive_group()
    shape.add_argument("--csv", action="store_true", help="as CSV, everything known of each")
    shape.add_argument("--count", action="store_true", help="how many values each document has, by grade")

    convert = _command(commands, "convert", _convert, 'convert an amount, e.g. tanhe convert "3.2 万吨" raw_coal tce')
    convert.add_argument("amount", metavar="AMOUNT", help='a number and its unit, "3.2 万吨"')
    convert.add_argument(
        "what", nargs="+", metavar="[SUBJECT] UNIT", help="what it is an amount of, and the unit wanted"
    )
    convert.add_argument("--region", help="of the activity: a code or a name")
    convert.add_argument("--year", type=int, help="of the activity")
    _sources(convert)
    return parser


def _command(commands: Any, name: str, run: Callable[[argparse.Namespace], int], summary: str) -> Any:
    parser = commands.add_parser(name, help=summary, description=summary, allow_abbrev=False)
    parser.set_defaults(run=run)
    return parser


def _settings(parser: Any) -> None:
    parser.add_argument(
        "--gwp", choices=_names.report_words(), help="IPCC report of the warming potentials (default ar6)"
    )
    _sources(parser)


def _sources(parser: Any) -> None:
    parser.add_argument(
        "--factors",
        action="append",
        default=[],
        metavar="FILE.csv",
        help="your own factors, before the built-in ones; of several files the last goes first",
    )
    parser.add_argument(
        "--allow",
        action="append",
        default=[],
        choices=_ALLOW,
        help="what may stand in for a value that is not published for the place and year",
    )


def _line_number(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or not 0 < len(text) <= 18 or int(text) == 0:
        raise argparse.ArgumentTypeError(f"not a line number: {text}")
    return int(text)


# ---- what the commands share ----


class _Exit(Exception):
    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def _stop(status: int, text: str) -> NoReturn:
    _say(text)
    raise _Exit(status)


def _read(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        _stop(USAGE, f"{path}: {error.strerror or error}")


def _catalog(options: argparse.Namespace) -> Catalog:
    """The caller's own factors first, of several files the last; then the profile."""
    overlays: list[Overlay] = []
    for path in reversed(options.factors):
        text = _read(path)
        try:
            overlays.append(Overlay(text, path))
        except TextError as error:
            for one in error.errors:
                _say(one.describe())
            raise _Exit(USAGE) from None
        except TanheError as error:
            _stop(USAGE, f"{path}: {error}")
    return Catalog(*overlays, "china") if overlays else as_catalog("china")


def _compute(options: argparse.Namespace, keep_going: bool) -> Inventory:
    if {"range-low", "range-high"} <= set(options.allow):
        _stop(USAGE, "tanhe: one end of a range, not both: --allow")
    text = _read(options.file)
    catalog = _catalog(options)
    return Inventory.from_csv(
        text,
        catalog=catalog,
        gwp=options.gwp or "ar6",
        allow=options.allow,
        keep_going=keep_going,
        progress=len(text) >= LONG_FILE,
    )


def _print(parts: Iterable[str]) -> None:
    for part in parts:
        sys.stdout.write(part)


# ---- the commands ----


def _inventory(options: argparse.Namespace) -> int:
    header_error = None
    try:
        inventory = _compute(options, options.keep_going)
    except TextError as error:  # the header: no row can be read
        header_error = error
        inventory = Inventory(gwp=options.gwp or "ar6", allow=options.allow)
        inventory._bad = [_header_row(error)]
    has_totals = not inventory.bad_rows or (options.keep_going and header_error is None)
    if has_totals:
        try:
            _ = inventory.totals
        except OverflowError:
            _stop(BAD_DATA, f"{options.file}: the total does not fit in a double")
    if options.format == "json":
        _print(inventory.json_parts(options.view))
    elif options.format == "csv":
        _print(_text.inventory_csv(inventory))
    elif has_totals:
        _print(_text.inventory_text(inventory, options.view, options.file, options.gwp is None))
    if options.format != "json":
        _list_bad_rows(inventory, options, header_error is not None, has_totals)
    if options.report is not None and has_totals:
        _report(inventory, options)
    return BAD_DATA if inventory.bad_rows else DONE


def _header_row(error: TextError) -> Any:
    return BadRow(error.line, error.column, error.name, error.status, error.reason)


def _list_bad_rows(inventory: Inventory, options: argparse.Namespace, header: bool, has_totals: bool) -> None:
    sys.stdout.flush()
    bad = inventory.bad_rows
    for row in bad:
        _say(row.describe(options.file))
    if bad and not has_totals:
        how = "" if header else " (--keep-going for totals without them)"
        _say(f"bad rows 坏行: {len(bad)}, so no totals 不给合计{how}")
    elif inventory.rows == 0:
        _say(f"{options.file}: no rows 没有数据行")


def _report(inventory: Inventory, options: argparse.Namespace) -> None:
    try:
        from . import _report

        text = _report.html(inventory, options.view, options.file)
    except ImportError as error:
        _stop(USAGE, f'--report needs jinja2 and matplotlib ({error.name} is missing): pip install "tanhe[report]"')
    try:
        Path(options.report).write_text(text, encoding="utf-8")
    except OSError as error:
        _stop(USAGE, f"{options.report}: {error.strerror or error}")


def _explain(options: argparse.Namespace) -> int:
    try:
        inventory = _compute(options, True)
        sheet = inventory.explain(options.line)
    except TextError as error:
        error.path = options.file
        _stop(BAD_DATA, error.describe())
    except BadRows as error:
        _stop(BAD_DATA, error.bad_rows[0].describe(options.file))
    except UnknownName:
        _stop(USAGE, f"{options.file}: no row begins at line {options.line}")
    sys.stdout.write(sheet)
    return DONE


def _factors(options: argparse.Namespace) -> int:
    catalog = as_catalog("all")
    if options.count:
        _print(_text.factors_count(catalog))
        return DONE
    found = catalog.search(*options.words)
    _print(_text.factors_csv(found) if options.csv else _text.factors_text(found))
    return DONE


def _convert(options: argparse.Namespace) -> int:
    if len(options.what) > 2:
        _stop(USAGE, "tanhe convert: AMOUNT [SUBJECT] UNIT")
    *subject, target = options.what
    try:
        amount, unit = units.parse_amount(options.amount)
        wanted = units.parse(target)
        result, used = _converted(amount, unit, subject[0] if subject else None, wanted, options)
    except (UnknownName, UnitMismatch, InvalidArgument) as error:
        _stop(USAGE, f"tanhe convert: {error}")
    except TanheError as error:
        _stop(BAD_DATA, f"tanhe convert: {error}")
    what = f" {_names.name_of(c.NAME_SUBJECT, _names.subject(subject[0]))}" if subject else ""
    print(f"{options.amount.strip()}{what} = {number_text(result)} {wanted}")
    for factor in used:
        print(f"  {factor}\n    {factor.source}")
    return DONE


def _converted(
    amount: float, unit: units.Unit, subject: str | None, wanted: units.Unit, options: argparse.Namespace
) -> tuple[float, Sequence[Factor]]:
    """The amount in the unit wanted, by published values where the dimension is another."""
    number = None if subject is None else _names.subject(subject)
    if unit.dimension == wanted.dimension:
        return units.convert(amount, unit, wanted), ()
    if number is None:
        raise UnitMismatch(f"{unit} does not convert to {wanted} without a SUBJECT", "target")
    catalog = _catalog(options)
    where: dict[str, Any] = {"year": options.year, "allow": options.allow, "catalog": catalog}
    place = {**where, "region": _region(options.region)}
    if wanted.dimension == c.DIMENSION_COAL:
        coal = standard_coal(number, amount, unit, **where)
        return units.convert(coal.coal_tce, "tce", wanted), [coal.coefficient]
    if wanted.dimension == c.DIMENSION_CO2 and number in (c.CARRIER_ELECTRICITY, c.CARRIER_HEAT):
        purchase = purchased_electricity if number == c.CARRIER_ELECTRICITY else purchased_heat
        bought = purchase(amount, unit, **place)
        return units.convert(bought.co2_t, "tCO2", wanted), [bought.factor]
    if wanted.dimension == c.DIMENSION_CO2:
        burnt = fuel_combustion(number, amount, unit, **place)
        used = [factor for factor in burnt.factors if factor.property not in ("ef_ch4", "ef_n2o")]
        return units.convert(burnt.co2_t + burnt.co2_bio_t, "tCO2", wanted), used
    if wanted.dimension == c.DIMENSION_ENERGY:
        ncv = catalog.find(number, "ncv", year=options.year, allow=options.allow)
        energy, per = ncv.unit.split("/", 1)
        return units.convert(units.convert(amount, unit, per) * ncv.value, energy, wanted), [ncv]
    raise UnitMismatch(f"no published value turns {unit} into {wanted}", "target")


def _region(text: str | None) -> str | int | None:
    return int(text) if text is not None and text.isdigit() else text


# ---- ----


def _utf8(word: str) -> str:
    """An argument as UTF-8, also where the locale took its bytes for something else."""
    try:
        return os.fsencode(word).decode() if os.name == "posix" else word
    except UnicodeDecodeError:  # a file's name need not be text
        return word


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure") and (stream.encoding or "").lower().replace("-", "") != "utf8":
            stream.reconfigure(encoding="utf-8")  # as the C programs write, whatever the locale
    given = [_utf8(word) for word in sys.argv[1:]] if arguments is None else arguments
    options = _parser().parse_args(given)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except _Exit as ended:
        return ended.status
    except BrokenPipeError:  # the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError:
        _say("standard output could not be written")
        return USAGE
    except KeyboardInterrupt:
        return 130
    return status


def script() -> NoReturn:
    """The console script."""
    sys.exit(main())
