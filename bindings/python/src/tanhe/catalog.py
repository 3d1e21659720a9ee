# SPDX-License-Identifier: MIT
"""Published values 公布值: documents in an order of preference, lookup with a match report, provenance, overlays."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from ctypes import POINTER, byref, c_size_t, cast, create_string_buffer, pointer
from dataclasses import dataclass, field, fields
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Union

from . import _names, _source
from . import constants as c
from ._abi import tanhe_catalog, tanhe_factor, tanhe_factor_row, tanhe_query, tanhe_table, tanhe_text_error
from ._library import lib
from ._names import Allow, AllowLike, Id, Match
from .errors import (
    CapacityError,
    InvalidArgument,
    TanheError,
    TextError,
    UnknownName,
    class_of,
    finite_or_none,
    status_text,
)

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Catalog", "CatalogLike", "Document", "Factor", "Overlay"]

PROFILES = ("china", "ipcc2006", "china_ets", "all")


@dataclass(frozen=True)
class Factor:
    """A value and everything known of it 因子: where it is printed, its range and grade, how it was found.

    `region` and `year` are those of the printed row (region 0 the world, year 0 undated), not of the question. `value`
    is NaN only in listings, where the document prints nothing but a range.
    """

    subject: str
    property: str
    variant: str
    value: float
    unit: str
    low: float | None
    high: float | None
    source: str
    source_key: str
    locator: str
    region: int
    year: int
    grade: str
    match: Match
    bounds_grade: str = "none"
    remark: str = ""

    def to_dict(self) -> dict[str, Any]:
        """As a member of `factors` in the JSON of an inventory."""
        known = {item.name: getattr(self, item.name) for item in fields(self)}
        del known["bounds_grade"], known["remark"]
        known["value"] = finite_or_none(self.value)
        known["match"] = self.match.words
        return known

    def __str__(self) -> str:
        value = _source.number_text(self.value) or f"{_source.number_text(self.low)}..{_source.number_text(self.high)}"
        place = f", {self.locator}" if self.locator else ""
        when = f", {self.year}" if self.year else ""
        where = f", region {self.region}" if self.region not in (0, c.REGION_CHINA) else ""
        return (
            f"{self.subject} {self.property} = {value} {self.unit} "
            f"[{self.source_key}{place}{where}{when}; grade {self.grade}; {self.match.words}]"
        )


@dataclass(frozen=True)
class Document:
    """One built-in document 文件, or an overlay of the caller."""

    key: str
    name_zh: str
    name_en: str
    rows: int
    source: int = field(repr=False)


class Overlay:
    """The caller's own values 用户因子表, to put before the built-in documents: ``Catalog(overlay, "china")``.

    Columns, in any order: subject, property, value, unit (required); variant, region, year, low, high, source, locator,
    grade, remark (optional). A value may be empty when low or high is given. Without a region a row holds everywhere;
    without a year, always. Every wrong row is reported: the `TextError` raised has all of them in `errors`.
    """

    def __init__(self, text: bytes, path: str = "") -> None:
        self._text = text
        self.path = path
        room = c_size_t()
        lib.tanhe_overlay_capacity(text, len(text), byref(room))
        self._rows = (tanhe_factor_row * (room.value + 1))()
        self.table = tanhe_table()
        count = c_size_t()
        arguments = (text, len(text), self._rows, room.value, byref(self.table))
        status = lib.tanhe_overlay_read(*arguments, None, 0, byref(count))
        if status == c.OK:
            return
        errors = (tanhe_text_error * (count.value + 1))()
        lib.tanhe_overlay_read(*arguments, errors, count.value, byref(count))
        if count.value == 0:
            raise class_of(status)(status_text(status))
        raise text_errors(errors[: count.value], path)

    @classmethod
    def from_csv(cls, source: _source.Source) -> Overlay:
        """From a path, CSV text (a str with a line break), CSV bytes or an open file."""
        return cls(*_source.read(source))

    @classmethod
    def from_rows(cls, rows: Iterable[Mapping[str, Any]]) -> Overlay:
        """From dicts with the names of the columns."""
        return cls(_source.csv_of_mappings([_with_keys(row) for row in rows]))

    @classmethod
    def from_dataframe(cls, frame: pd.DataFrame) -> Overlay:
        """From a pandas DataFrame with the names of the columns; NaN is "not given"."""
        return cls.from_rows(frame.to_dict("records"))

    @property
    def text(self) -> str:
        """The CSV text it was read from."""
        return self._text.decode()

    def __len__(self) -> int:
        return int(self.table.count)

    def __reduce__(self) -> tuple[Any, ...]:
        return Overlay, (self._text, self.path)

    def __repr__(self) -> str:
        return f"Overlay({len(self)} rows{f' of {self.path}' if self.path else ''})"


_ID_COLUMNS = {"subject": c.NAME_SUBJECT, "property": c.NAME_PROPERTY, "variant": c.NAME_VARIANT}


def _with_keys(row: Mapping[str, Any]) -> dict[str, Any]:
    """Ids given as numbers become keys, which is what CSV text holds."""
    known = dict(row)
    for column, kind in _ID_COLUMNS.items():
        value = known.get(column)
        if value is None or isinstance(value, str) or _source.is_absent(value):
            continue
        name = _names.name_of(kind, int(value))
        known[column] = name or value
    if isinstance(known.get("unit"), int):
        known["unit"] = _names.unit_name(known["unit"]) or known["unit"]
    return known


def text_errors(errors: Iterable[Any], path: str) -> TextError:
    """The library's errors of a text as one exception that has them all."""
    found = tuple(
        TextError(e.line, e.column, e.name.decode(), e.reason.decode(errors="replace"), e.status, path) for e in errors
    )
    for error in found:
        error.errors = (error,)
    found[0].errors = found
    return found[0]


#: A profile's name, a document's key, an overlay, a catalog, or several of them in order of preference.
CatalogLike = Union[str, "Catalog", Overlay, Sequence[Union[str, "Catalog", Overlay]]]


class Catalog:
    """An ordered list of documents 因子目录; a lookup takes the first that has the value.

        Catalog("china")                              a profile: china, ipcc2006, china_ets, all
        Catalog(overlay, "china")                     one's own values first
        Catalog("gbt2589_2008", "china")              another edition first

    A catalog is immutable, may be used by several threads, and pickles.
    """

    def __init__(self, *parts: CatalogLike) -> None:
        self._struct = tanhe_catalog()
        self._at = pointer(self._struct)
        self._factors: dict[tuple[Any, ...], Factor] = {}  # those that were found before
        lib.tanhe_catalog_init(self._at)
        tables: list[str | Overlay] = []
        for part in parts:
            tables.extend(_parts_of(part))
        self._parts = tuple(tables)
        for table in self._parts:
            status = lib.tanhe_catalog_add(self._at, _table_of(table))
            if status != c.OK:
                raise CapacityError(f"{len(self._parts)} documents, {c.CATALOG_MAX} at most", "parts")

    @property
    def documents(self) -> list[Document]:
        """The documents in order of preference."""
        return [_document_of(table) for table in self._parts]

    def __len__(self) -> int:
        rows = c_size_t()
        lib.tanhe_catalog_count(self._at, byref(rows))
        return rows.value

    def __reduce__(self) -> tuple[Any, ...]:
        return Catalog, self._parts

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Catalog):
            return NotImplemented
        return self._identity() == other._identity()

    def __hash__(self) -> int:
        return hash(self._identity())

    def _identity(self) -> tuple[str | bytes, ...]:
        return tuple(part if isinstance(part, str) else part._text for part in self._parts)

    def __repr__(self) -> str:
        return f"Catalog({len(self._parts)} documents, {len(self)} values)"

    # ---- values ----

    def rows(self) -> Iterator[Factor]:
        """Every value, locked ones too (`match` then has `Match.UNCONFIRMED`)."""
        raw = tanhe_factor()
        index = 0
        while lib.tanhe_catalog_row(self._at, index, byref(raw)) == c.OK:
            yield self.factor(raw)
            index += 1

    __iter__ = rows

    def find(
        self,
        subject: Id,
        property: Id,  # noqa: A002 - the field's word
        *,
        variant: Id | None = None,
        region: Id | None = None,
        year: int | None = None,
        allow: AllowLike = (),
    ) -> Factor:
        """The published value of a subject's property 查找因子, with its provenance and how it was found.

        An exact match (region and year) in any document comes before a fallback in any; fallbacks are used only where
        `allow` has them: "earlier-year", "wider-region", "unconfirmed", "range-low", "range-high". Of values on which
        the 2006 Guidelines and the 2019 Refinement of the IPCC differ it names the edition: "ipcc2006", "ipcc2019", or
        both for the newer where it has one.

        Raises `FactorNotFound`, `UnconfirmedFactor` (only locked values exist) or `RangeChoice` (only a range is
        printed, or two editions differ).
        """
        query = tanhe_query()
        query.subject = _names.subject(subject)
        query.property = _names.parse(c.NAME_PROPERTY, property, "property")
        kind = c.NAME_SUBJECT if query.property == c.PROPERTY_MASS_FRACTION else c.NAME_VARIANT
        query.variant = _names.optional(kind, variant, "variant")
        query.region = _names.optional(c.NAME_REGION, region, "region")
        query.year = _names.year(year)
        query.allow = _names.allow(allow)
        raw = tanhe_factor()
        status = lib.tanhe_factor_find(self._at, byref(query), byref(raw))
        if status != c.OK:
            self._not_found(status, query)
        return self.factor(raw)

    def _not_found(self, status: int, query: Any) -> None:
        given = {
            "subject": _names.name_of(c.NAME_SUBJECT, query.subject),
            "property": _names.name_of(c.NAME_PROPERTY, query.property),
            "variant": _names.name_of(c.NAME_VARIANT, query.variant) if query.variant else None,
            "region": query.region or None,
            "year": query.year or None,
            "allow": "+".join(_names.allow_words(query.allow)) or None,
        }
        if status == c.EARG:
            both = c.ALLOW_RANGE_LOW | c.ALLOW_RANGE_HIGH
            argument = "allow" if query.allow & ~c.ALLOW_ALL_BITS or query.allow & both == both else "year"
            raise InvalidArgument(", ".join(f"{k}={v}" for k, v in given.items() if v is not None), argument)
        hint = self._hint(query) if status == c.ENOTFOUND else ""
        detail = ", ".join(f"{name}={value}" for name, value in given.items() if value is not None)
        raise class_of(status)(detail + hint, status=status)

    def _hint(self, query: Any) -> str:
        """What allowing a fallback would find."""
        raw = tanhe_factor()
        asked = query.allow
        for more in (Allow.EARLIER_YEAR, Allow.WIDER_REGION, Allow.EARLIER_YEAR | Allow.WIDER_REGION):
            query.allow = asked | int(more)
            if query.allow != asked and lib.tanhe_factor_find(self._at, byref(query), byref(raw)) == c.OK:
                words = "+".join(_names.allow_words(int(more)))
                return f" (allowing {words} there is one of region {raw.region}, year {raw.year})"
        return ""

    def search(self, *words: str) -> list[Factor]:
        """The values that have all the words in their names, source, place or remark 检索, in any letter case."""
        wanted = [word.lower() for text in words for word in text.split()]
        return [factor for factor in self.rows() if _matches(factor, wanted)]

    def to_dataframe(self) -> pd.DataFrame:
        """Every value with everything known of it, as a pandas DataFrame (the columns of ``factors --csv``)."""
        import pandas as pd

        return pd.DataFrame([record(factor) for factor in self.rows()], columns=list(RECORD))

    # ---- from the library's structs ----

    def factor(self, raw: Any) -> Factor:
        """A `Factor` of the library's struct, found in this catalog."""
        if raw.table < 0:  # the caller's own number, of which there may be as many as there are rows
            return self._make(raw)
        numbers = tuple(map(finite_or_none, (raw.value, raw.low, raw.high)))
        key = (raw.source, raw.table, raw.row, raw.property, raw.grade, raw.match, *numbers)
        known = self._factors.get(key)
        if known is None:
            known = self._factors[key] = self._make(raw)
        return known

    def _make(self, raw: Any) -> Factor:
        at = byref(raw)
        source_key, source, locator, remark = (self._text_of(at, which) for which in _TEXTS)
        component = raw.property == c.PROPERTY_MASS_FRACTION
        return Factor(
            subject=_names.name_of(c.NAME_SUBJECT, raw.subject),
            property=_names.name_of(c.NAME_PROPERTY, raw.property),
            variant=_names.name_of(c.NAME_SUBJECT if component else c.NAME_VARIANT, raw.variant),
            value=raw.value,
            unit=_names.unit_name(raw.unit),
            low=finite_or_none(raw.low),
            high=finite_or_none(raw.high),
            source=source,
            source_key=source_key,
            locator=locator,
            region=raw.region,
            year=raw.year,
            grade=_names.name_of(c.NAME_GRADE, raw.grade),
            match=Match(raw.match),
            bounds_grade=_names.name_of(c.NAME_GRADE, raw.bounds_grade),
            remark=remark,
        )

    def _text_of(self, at: Any, which: int) -> str:
        buffer = create_string_buffer(4096)
        status = lib.tanhe_factor_text(self._at, at, which, buffer, len(buffer))
        if status != c.OK:
            raise TanheError("a factor that is not of this catalog", status=status)
        return buffer.value.decode()


_TEXTS = (c.TEXT_SOURCE_KEY, c.TEXT_SOURCE, c.TEXT_LOCATOR, c.TEXT_REMARK)


def _table_of(part: str | Overlay) -> Any:
    if isinstance(part, Overlay):
        return byref(part.table)
    return lib.tanhe_table_of(_names.parse(c.NAME_SOURCE, part, "parts"))


def _document_of(part: str | Overlay) -> Document:
    if isinstance(part, Overlay):
        name = part.path or "overlay"
        return Document(name, name, name, len(part), c.SOURCE_OVERLAY)
    source = _names.parse(c.NAME_SOURCE, part, "parts")
    key, chinese, english = (_names.name_of(c.NAME_SOURCE, source, n) for n in (c.KEY, c.CHINESE, c.ENGLISH))
    return Document(key, chinese, english, lib.tanhe_table_of(source).contents.count, source)


@cache
def _profile(name: str) -> tuple[str, ...]:
    """The keys of the documents of a profile."""
    catalog = getattr(lib, f"tanhe_profile_{name}")().contents
    sources = (cast(catalog.tables[i].address, POINTER(tanhe_table)).contents.source for i in range(catalog.count))
    return tuple(_names.name_of(c.NAME_SOURCE, source) for source in sources)


def _parts_of(part: CatalogLike) -> Iterator[str | Overlay]:
    if isinstance(part, Catalog):
        yield from part._parts
    elif isinstance(part, Overlay):
        yield part
    elif isinstance(part, str):
        name = part.strip().lower()
        if name in PROFILES:
            yield from _profile(name)
            return
        try:
            source = _names.parse(c.NAME_SOURCE, part, "catalog")
        except UnknownName:
            hint = _names.suggestion(part, (*PROFILES, *_profile("all")))
            raise UnknownName(
                f"{part!r} is no profile ({', '.join(PROFILES)}) and no document{hint}", "catalog"
            ) from None
        if not lib.tanhe_table_of(source):
            raise UnknownName(f"{part!r} is no built-in document", "catalog")
        yield _names.name_of(c.NAME_SOURCE, source)
    elif isinstance(part, Iterable):
        for one in part:
            yield from _parts_of(one)
    else:
        raise InvalidArgument(f"{part!r} is no catalog, document or overlay", "catalog")


@lru_cache(maxsize=64)
def _named(name: str) -> Catalog:
    return Catalog(name)


def as_catalog(value: CatalogLike) -> Catalog:
    """The catalog that is meant."""
    if isinstance(value, Catalog):
        return value
    return _named(value) if isinstance(value, str) else Catalog(value)


# ---- everything known of a value ----


@lru_cache(maxsize=1)
def _documents() -> dict[str, tuple[str, str]]:
    return {document.key: (document.name_zh, document.name_en) for document in _named("all").documents}


def _id_name(kind: int, key: str, language: int) -> str:
    return _names.name_of(kind, _names.parse(kind, key, "key"), language) if key else ""


def _variant(factor: Factor, language: int) -> str:
    if factor.property == "mass_fraction":
        return _id_name(c.NAME_SUBJECT, factor.variant, language)
    return "" if factor.variant == "none" else _id_name(c.NAME_VARIANT, factor.variant, language)


def _titles(factor: Factor) -> tuple[str, str]:
    """The Chinese and the English title of a value's document, which `source` has as one text."""
    return _documents().get(factor.source_key, (factor.source, factor.source))


def record(factor: Factor) -> dict[str, Any]:
    """A value as a row of a table: keys and names in both languages."""
    grade = factor.bounds_grade if math.isnan(factor.value) else factor.grade
    chinese, english = _titles(factor)
    values = (
        factor.subject,
        _id_name(c.NAME_SUBJECT, factor.subject, c.CHINESE),
        _id_name(c.NAME_SUBJECT, factor.subject, c.ENGLISH),
        factor.property,
        _id_name(c.NAME_PROPERTY, factor.property, c.CHINESE),
        _variant(factor, c.KEY),
        _variant(factor, c.CHINESE),
        factor.region,
        _names.name_of(c.NAME_REGION, factor.region, c.CHINESE) if factor.region else "",
        factor.year,
        factor.value,
        factor.low,
        factor.high,
        factor.unit,
        factor.source_key,
        chinese,
        english,
        factor.locator,
        grade,
        factor.remark,
    )
    return dict(zip(RECORD, values))


RECORD = (
    "subject",
    "subject_zh",
    "subject_en",
    "property",
    "property_zh",
    "variant",
    "variant_zh",
    "region",
    "region_zh",
    "year",
    "value",
    "low",
    "high",
    "unit",
    "source",
    "source_zh",
    "source_en",
    "locator",
    "grade",
    "remark",
)


def text_record(factor: Factor) -> dict[str, str]:
    """The same as texts: numbers that read back, nothing for what is absent."""
    known = record(factor)
    for name in ("value", "low", "high"):
        known[name] = _source.number_text(known[name])
    for name in ("region", "year"):
        known[name] = str(known[name] or "")
    return known


def _matches(factor: Factor, words: Sequence[str]) -> bool:
    texts = [text.lower() for text in text_record(factor).values()]
    return all(any(word in text for text in texts) for word in words)
