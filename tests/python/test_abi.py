# SPDX-License-Identifier: MIT
"""The package's one declaration of the C interface is that of the C headers: every function, type, layout, constant."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import headers
import tanhe
from conftest import ROOT, run
from tanhe import _abi, _library, _names, constants, energy, inventory

INCLUDE = ROOT / "include"

SCALARS = {
    "tanhe_id": ctypes.c_int32,
    "tanhe_status": ctypes.c_int32,
    "int32_t": ctypes.c_int32,
    "int64_t": ctypes.c_int64,
    "uint8_t": ctypes.c_uint8,
    "uint16_t": ctypes.c_uint16,
    "uint32_t": ctypes.c_uint32,
    "size_t": ctypes.c_size_t,
    "double": ctypes.c_double,
    "char": ctypes.c_char,
}


def declared(type_: headers.CType) -> object:
    """What a C type must be in Python."""
    if (type_.base, type_.pointers) == ("char", 1):
        return ctypes.c_char_p
    if (type_.base, type_.pointers) == ("void", 1):
        return ctypes.c_void_p
    assert type_.base != "void", "a function without a result"
    found = SCALARS[type_.base] if type_.base in SCALARS else getattr(_abi, type_.base)
    for _ in range(type_.pointers):
        found = ctypes.POINTER(found)
    return found


FUNCTIONS = headers.functions(INCLUDE)
STRUCTS = headers.structs(INCLUDE)


SPELLED = {
    getattr(ctypes, name): name
    for name in ("c_char_p", "c_void_p", "c_size_t", "c_int32", "c_int64", "c_uint8", "c_double", "c_char")
}


def spelled(type_: object) -> str:
    """As it is written in _abi.py."""
    if type_ in SPELLED:
        return SPELLED[type_]
    pointed = getattr(type_, "_type_", None)
    return type_.__name__ if isinstance(pointed, (str, type(None))) else f"POINTER({spelled(pointed)})"


def test_every_function_is_bound_and_no_other() -> None:
    assert len(FUNCTIONS) > 100
    missing = [
        f'    "{name}": ({spelled(declared(f.result))}, [{", ".join(spelled(declared(t)) for t in f.arguments)}]),'
        for name, f in FUNCTIONS.items()
        if name not in _abi.FUNCTIONS
    ]
    assert not missing, "add to _abi.py:\n" + "\n".join(missing)
    assert not set(_abi.FUNCTIONS) - set(FUNCTIONS)


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_types_of_a_function(name: str) -> None:
    result, arguments = _abi.FUNCTIONS[name]
    assert result is declared(FUNCTIONS[name].result)
    assert arguments == [declared(type_) for type_ in FUNCTIONS[name].arguments]
    bound = getattr(_library.lib, name)
    assert bound.restype is result
    assert list(bound.argtypes) == arguments


def test_the_library_exports_what_the_headers_declare() -> None:
    nm = shutil.which("nm")
    if nm is None:
        pytest.skip("no nm")
    listed = run(nm, "-D", "--defined-only", _library.path)
    assert listed.returncode == 0, listed.stderr
    exported = {line.split()[-1].split("@")[0] for line in listed.stdout.splitlines() if " T " in line}
    assert exported - {"_init", "_fini"} == set(FUNCTIONS)


# ---- the compiler's word ----


def probe(compiler: str, folder: Path, lines: list[str]) -> list[list[str]]:
    """Compiles and runs statements that print; what they print, by words."""
    source = folder / "probe.c"
    body = "\n".join(lines)
    source.write_text(
        f"#include <stddef.h>\n#include <stdio.h>\n#include <tanhe.h>\nint main(void) {{\n{body}\nreturn 0;\n}}\n",
        encoding="utf-8",
    )
    flags = ["-std=c11", "-Wall", "-Werror", f"-I{INCLUDE}"]
    made = run(compiler, *flags, source, "-o", folder / "probe")
    assert made.returncode == 0, made.stderr
    told = subprocess.run([folder / "probe"], capture_output=True, text=True, check=True)
    return [line.split() for line in told.stdout.splitlines()]


def test_prototypes_are_read_as_the_compiler_reads_them(compiler: str, tmp_path: Path) -> None:
    """Declaring every function again, from what was read, is an error unless the types are the same."""
    again = [
        f"TANHE_API {f.result.text} {name}({', '.join(t.text for t in f.arguments) or 'void'});"
        for name, f in FUNCTIONS.items()
    ]
    source = tmp_path / "again.c"
    source.write_text("#include <tanhe.h>\n" + "\n".join(again) + "\n", encoding="utf-8")
    made = run(compiler, "-std=c99", "-Wall", "-Werror", "-fsyntax-only", f"-I{INCLUDE}", source)
    assert made.returncode == 0, made.stderr


def test_every_constant_is_equal(compiler: str, tmp_path: Path) -> None:
    names = headers.constants(INCLUDE)
    assert len(names) > 500
    lines = [f'printf("{name} %llu\\n", (unsigned long long)(long long)({name}));' for name in names]
    told = {name: int(value) for name, value in probe(compiler, tmp_path, lines)}
    missing = []
    for name, value in told.items():
        known = getattr(constants, name[len("TANHE_") :], None)
        if known is None:
            signed = value - 2**64 if value >= 2**63 else value
            missing.append(f"{name[len('TANHE_') :]} = {signed}")
        else:
            assert known % 2**64 == value, name
    assert not missing, "add to constants.py:\n" + "\n".join(missing)
    ours = {name for name, value in vars(constants).items() if isinstance(value, int)}
    assert ours == {name[len("TANHE_") :] for name in told}


def test_every_macro_with_arguments_is_a_function(compiler: str, tmp_path: Path) -> None:
    assert headers.macros(INCLUDE) == {"TANHE_UNIT_TIMES_10_POWER", "TANHE_UNIT_PER", "TANHE_DIMENSION_PER"}
    told = probe(
        compiler,
        tmp_path,
        [
            'printf("%d\\n", (int)TANHE_UNIT_TIMES_10_POWER(52, 7));',
            'printf("%d\\n", (int)TANHE_UNIT_PER(63, 96));',
            'printf("%d\\n", (int)TANHE_DIMENSION_PER(10, 2));',
        ],
    )
    assert [int(line[0]) for line in told] == [
        constants.unit_times_10_power(52, 7),
        constants.unit_per(63, 96),
        constants.dimension_per(10, 2),
    ]


def our_structs() -> dict[str, type]:
    bases = (ctypes.Structure, ctypes.Union)
    return {
        name: kind
        for name, kind in vars(_abi).items()
        if isinstance(kind, type) and issubclass(kind, bases) and kind not in bases
    }


def test_every_struct_is_declared_and_no_other() -> None:
    assert len(STRUCTS) > 20
    assert set(our_structs()) == set(STRUCTS) | headers.opaque(INCLUDE)
    for name in headers.opaque(INCLUDE):
        assert not hasattr(our_structs()[name], "_fields_")


def test_every_layout_is_equal(compiler: str, tmp_path: Path) -> None:
    lines = []
    for name, struct in STRUCTS.items():
        lines.append(f'printf("{name} - %zu %zu\\n", sizeof({name}), _Alignof({name}));')
        for field in struct.fields:
            member = f"(({name} *)0)->{field.name}"
            lines.append(f'printf("{name} {field.name} %zu %zu\\n", offsetof({name}, {field.name}), sizeof({member}));')
    told: dict[str, list[tuple[str, int, int]]] = {}
    for name, field, first, second in probe(compiler, tmp_path, lines):
        told.setdefault(name, []).append((field, int(first), int(second)))
    for name, kind in our_structs().items():
        if name not in told:
            continue
        ours = [("-", ctypes.sizeof(kind), ctypes.alignment(kind))]
        ours += [(field, getattr(kind, field).offset, getattr(kind, field).size) for field, _ in kind._fields_]
        assert ours == told[name], name


@pytest.mark.parametrize("name", sorted(STRUCTS))
def test_types_of_the_fields_of_a_struct(name: str) -> None:
    kind = our_structs()[name]
    assert issubclass(kind, ctypes.Union) == STRUCTS[name].is_union
    for (ours, type_), field in zip(kind._fields_, STRUCTS[name].fields):
        assert ours == field.name
        if field.length:
            length = field.length.replace("TANHE_", "")
            assert type_._length_ == (int(length) if length.isdigit() else getattr(constants, length)), ours
            type_ = type_._type_
        assert type_ is declared(field.type), ours


# ---- what Python derives from the constants ----


@pytest.mark.parametrize(
    ("flags", "prefix"),
    [(_names.Allow, "ALLOW_"), (_names.Match, "MATCH_")],
)
def test_flags_have_every_bit(flags: type, prefix: str) -> None:
    wanted = {
        name[len(prefix) :]: value
        for name, value in vars(constants).items()
        if name.startswith(prefix) and name != "ALLOW_ALL_BITS"
    }
    ours = {name: int(value) for name, value in flags.__members__.items() if value}
    assert ours == wanted


@pytest.mark.parametrize(
    ("words", "prefix"),
    [
        (energy.ELECTRICITY, "ELECTRICITY_"),
        (energy.CONTRACTS, "CONTRACT_"),
        (energy.STEAM, "STEAM_"),
        (energy.STEAM_RULES, "STEAM_"),
        (inventory.METHODS, "METHOD_"),
        (inventory.FORMULAS, "FORMULA_"),
        (inventory.VIEWS, "VIEW_"),
    ],
)
def test_words_are_those_of_the_constants(words: dict[str, int], prefix: str) -> None:
    assert words
    for word, value in words.items():
        assert getattr(constants, prefix + word.upper()) == value
    if words not in (energy.STEAM, energy.STEAM_RULES):
        assert len(words) == sum(name.startswith(prefix) for name in vars(constants))


def test_rows_of_a_balance() -> None:
    for place, name in enumerate(energy.BALANCE_ROWS):
        assert getattr(constants, "BALANCE_" + name.upper()) == place
    assert len(energy.BALANCE_ROWS) == constants.BALANCE_ROWS


def test_every_status_has_its_exception() -> None:
    text = (INCLUDE / "tanhe" / "base.h").read_text(encoding="utf-8")
    errors = re.findall(r"#define TANHE_(E[A-Z]+)\b", text)
    statuses = {name: getattr(constants, name) for name in errors if name not in ("END", "ENGLISH")}
    assert len(statuses) == 17
    for name, status in statuses.items():
        kind = tanhe.errors.class_of(status)
        assert kind is not tanhe.TanheError, name
        assert issubclass(kind, tanhe.TanheError)


def test_the_version_is_one() -> None:
    stated = f"{constants.VERSION_MAJOR}.{constants.VERSION_MINOR}.{constants.VERSION_PATCH}"
    assert tanhe.__version__ == stated
    from importlib.metadata import version

    assert version("tanhe") == stated
