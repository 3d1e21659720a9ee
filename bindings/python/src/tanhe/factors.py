# SPDX-License-Identifier: MIT
"""Published values 公布值 as functions: search, list, look up with provenance, export, overlays.

    >>> tanhe.factors.find("electricity", "ef_co2_mean", region=430000, year=2022).value
    0.49

Each takes `catalog=`: a profile's name (``"china"``, ``"ipcc2006"``, ``"china_ets"``, ``"all"``), a document's key, an
`Overlay`, a `Catalog`, or several of them in order of preference. Lookups ask the profile china unless told otherwise,
listings have every built-in document.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from . import _names, _source
from . import constants as c
from ._names import AllowLike, Id
from .catalog import Catalog, CatalogLike, Document, Factor, Overlay, as_catalog
from .errors import InvalidArgument

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "Catalog",
    "Document",
    "Factor",
    "Overlay",
    "documents",
    "find",
    "list",
    "names",
    "overlay",
    "search",
    "to_dataframe",
]


def find(
    subject: Id,
    property: Id,  # noqa: A002 - the field's word
    *,
    variant: Id | None = None,
    region: Id | None = None,
    year: int | None = None,
    allow: AllowLike = (),
    catalog: CatalogLike = "china",
) -> Factor:
    """The published value of a subject's property; see `Catalog.find`."""
    return as_catalog(catalog).find(subject, property, variant=variant, region=region, year=year, allow=allow)


def search(*words: str, catalog: CatalogLike = "all") -> builtins.list[Factor]:
    """The values that have all the words in their names, source, place or remark, in any letter case."""
    return as_catalog(catalog).search(*words)


def documents(catalog: CatalogLike = "all") -> builtins.list[Document]:
    """The documents of a catalog, in order of preference."""
    return as_catalog(catalog).documents


def to_dataframe(catalog: CatalogLike = "all") -> pd.DataFrame:
    """Every value with everything known of it, as a pandas DataFrame."""
    return as_catalog(catalog).to_dataframe()


def overlay(data: _source.Source | pd.DataFrame | Iterable[Mapping[str, Any]]) -> Overlay:
    """The caller's own values from a CSV path, CSV text or bytes, a DataFrame, or dicts; see `Overlay`."""
    source: Any = data
    if (
        isinstance(source, (str, bytes, bytearray, memoryview))
        or hasattr(source, "read")
        or hasattr(source, "__fspath__")
    ):
        return Overlay.from_csv(source)
    if hasattr(source, "to_dict"):
        return Overlay.from_dataframe(source)
    if isinstance(source, Iterable):
        return Overlay.from_rows(source)
    raise InvalidArgument(f"{type(data).__name__} is no CSV, DataFrame or list of dicts", "data")


_KINDS = {
    "subject": c.NAME_SUBJECT,
    "property": c.NAME_PROPERTY,
    "variant": c.NAME_VARIANT,
    "source": c.NAME_SOURCE,
    "region": c.NAME_REGION,
    "grade": c.NAME_GRADE,
}


def names(kind: str) -> builtins.list[tuple[int, str, str, str]]:
    """Every id of a kind ("subject", "property", …): number, key, English and Chinese name."""
    number = _names.choice(kind, _KINDS, "kind")
    return [
        (id_, *(_names.name_of(number, id_, language) for language in (c.KEY, c.ENGLISH, c.CHINESE)))  # type: ignore[misc]
        for id_ in _names.ids(number)
    ]


def list(catalog: CatalogLike = "all") -> builtins.list[Factor]:  # noqa: A001 - tanhe.factors.list() says it best
    """Every value of a catalog, locked ones too."""
    return [*as_catalog(catalog).rows()]
