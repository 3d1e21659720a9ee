# SPDX-License-Identifier: MIT
"""The library through ctypes, for the exact checks of rooms: calls, results, arrays, catalogs."""

import ctypes
import importlib
import os
import sys
import types

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGE = os.path.join(HERE, "../../bindings/python/src/tanhe")
VECTORS = os.path.join(HERE, "../vectors")
OK = 0


def declarations():
    """The structs and constants of the Python package, without its __init__, which looks for a library itself."""
    package = types.ModuleType("tanhe_declarations")
    package.__path__ = [PACKAGE]
    sys.modules[package.__name__] = package
    return (
        importlib.import_module("tanhe_declarations._abi"),
        importlib.import_module("tanhe_declarations.constants"),
    )


abi, c = declarations()


def load():
    path = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("TANHE_LIBRARY")
    if not path:
        sys.exit("give the shared library as an argument or in TANHE_LIBRARY")
    library = ctypes.CDLL(path)
    for name, (result, arguments) in abi.FUNCTIONS.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


lib = load()


def call(name, *arguments, status=OK):
    got = getattr(lib, "tanhe_" + name)(*arguments)
    assert got == status, f"tanhe_{name}: status {got}, not {status}"


def result(name, kind, *arguments, status=OK):
    """The struct that the function writes as its last argument."""
    out = kind()
    call(name, *arguments, ctypes.byref(out), status=status)
    return out


def array(kind, values):
    return (kind * len(values))(*values)


def doubles(values):
    return array(ctypes.c_double, values)


def catalog(*sources):
    made = abi.tanhe_catalog()
    call("catalog_init", made)
    for source in sources:
        table = getattr(lib, "tanhe_table_" + source)()
        call("catalog_add", made, table)
    return made
