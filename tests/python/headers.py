# SPDX-License-Identifier: MIT
"""Reads the public C headers: prototypes, structs, constants. The compiler checks the reading (see test_abi.py)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class CType:
    """A type without its qualifiers: a base and how many pointers."""

    base: str
    pointers: int
    text: str  # as declared, for the compiler

    def __str__(self) -> str:
        return self.base + " " + "*" * self.pointers if self.pointers else self.base


@dataclass(frozen=True)
class Function:
    name: str
    result: CType
    arguments: tuple[CType, ...]


@dataclass(frozen=True)
class Field:
    name: str
    type: CType
    length: str  # of an array, as written; empty when it is none


@dataclass(frozen=True)
class Struct:
    name: str
    is_union: bool
    fields: tuple[Field, ...]


def _type(text: str) -> CType:
    words = re.sub(r"\b(const|TANHE_RESTRICT|restrict|struct)\b|\*", " ", text).split()
    assert len(words) == 1, text
    return CType(words[0], text.count("*"), text.strip())


def _split_name(text: str) -> tuple[str, str]:
    """'const double *TANHE_RESTRICT values' -> ('const double *TANHE_RESTRICT', 'values')."""
    match = re.fullmatch(r"(.*[\s*])(\w+)", text.strip(), re.DOTALL)
    assert match, text
    return match.group(1), match.group(2)


def _code(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/|//[^\n]*", " ", text, flags=re.DOTALL)
    return re.sub(r"^[ \t]*#(?:[^\n\\]|\\.)*", " ", text, flags=re.MULTILINE | re.DOTALL)


def paths(include: Path) -> list[Path]:
    return sorted(include.rglob("*.h"))


def functions(include: Path) -> dict[str, Function]:
    """Everything that is declared with TANHE_API."""
    found = {}
    for path in paths(include):
        for declaration in re.findall(r"\bTANHE_API\b([^;{]*);", _code(path)):
            match = re.fullmatch(r"\s*(.*?)(\w+)\s*\((.*)\)\s*", declaration, re.DOTALL)
            assert match, f"{path}: not a function: {declaration}"
            result, name, parameters = match.groups()
            arguments = []
            if parameters.strip() != "void":
                arguments = [_type(_split_name(parameter)[0]) for parameter in parameters.split(",")]
            assert name not in found, name
            found[name] = Function(name, _type(result), tuple(arguments))
    return found


def structs(include: Path) -> dict[str, Struct]:
    """Every struct and union with members."""
    found = {}
    for path in paths(include):
        for kind, name, body in re.findall(r"typedef (struct|union) (\w+) \{(.*?)\}\s*\2\s*;", _code(path), re.DOTALL):
            fields = []
            for declaration in filter(str.strip, body.split(";")):
                match = re.fullmatch(r"\s*((?:const\s+)?\w+)\s+(.*?)\s*", declaration, re.DOTALL)
                assert match, declaration
                for declarator in match.group(2).split(","):
                    member = re.fullmatch(r"\s*(\**)\s*(\w+)\s*(?:\[(\w+)\])?\s*", declarator)
                    assert member, declaration
                    stars, field, length = member.groups()
                    fields.append(Field(field, _type(match.group(1) + stars), length or ""))
            found[name] = Struct(name, kind == "union", tuple(fields))
    return found


def opaque(include: Path) -> set[str]:
    """Structs that are declared without members."""
    found = set()
    for path in paths(include):
        found |= {name for name, _ in re.findall(r"typedef struct (\w+) (\w+)\s*;", _code(path))}
    return found


def constants(include: Path) -> list[str]:
    """The names of all macros that are numbers."""
    found = []
    for path in paths(include):
        text = re.sub(r"\\\n", " ", path.read_text(encoding="utf-8"))
        for name, value in re.findall(r"^#define (TANHE_\w+)[ \t]+(\S.*)$", text, re.MULTILINE):
            if name not in ("TANHE_API", "TANHE_RESTRICT"):
                assert value, name
                found.append(name)
    return found


def macros(include: Path) -> set[str]:
    """The names of all macros with arguments."""
    found = set()
    for path in paths(include):
        found |= set(re.findall(r"^#define (TANHE_\w+)\(", path.read_text(encoding="utf-8"), re.MULTILINE))
    return found
