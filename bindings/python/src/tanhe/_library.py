# SPDX-License-Identifier: MIT
"""Finds the shared library, loads it, and gives its functions the types of `_abi`.

The library that came with the package is used, wherever the program is started. Another one only when asked:
``TANHE_LIBRARY=system`` takes the one that the system's loader finds, ``TANHE_LIBRARY=/some/where/libtanhe.so`` that
file.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys
from pathlib import Path

from . import constants
from ._abi import FUNCTIONS

ENVIRONMENT = "TANHE_LIBRARY"


def _file_name() -> str:
    if sys.platform == "win32":
        return "tanhe.dll"
    return "libtanhe.dylib" if sys.platform == "darwin" else "libtanhe.so"


def _bundled() -> str:
    # In an editable install the sources and what was built are two folders of one package.
    package = sys.modules[__package__]
    folders = [Path(__file__).parent, *map(Path, package.__path__)]
    for folder in folders:
        path = folder / _file_name()
        if path.is_file():
            return str(path)
    raise ImportError(
        f"tanhe was installed without its library {_file_name()} (looked in {folders[0]}): "
        f"install it with pip, or name a library in {ENVIRONMENT}"
    )


def find() -> str:
    """The library to load: the package's own, unless the environment asks for another."""
    asked = os.environ.get(ENVIRONMENT, "")
    if not asked:
        return _bundled()
    if asked != "system":
        return asked
    found = ctypes.util.find_library("tanhe")
    if found is None:
        raise ImportError(f"{ENVIRONMENT}=system, but the system has no library tanhe")
    return found


def load(path: str) -> ctypes.CDLL:
    """A library with typed functions; ImportError when it is not one that this package can use."""
    try:
        library = ctypes.CDLL(path)
    except OSError as error:
        raise ImportError(f"the library tanhe cannot be loaded: {error}") from error
    for name, (result, arguments) in FUNCTIONS.items():
        try:
            function = getattr(library, name)
        except AttributeError:
            raise ImportError(f"{path} has no {name}: it is not the version of this package") from None
        function.restype = result
        function.argtypes = arguments
    stated = library.tanhe_version().decode()
    wanted = f"{constants.VERSION_MAJOR}.{constants.VERSION_MINOR}."
    if not stated.startswith(wanted):
        raise ImportError(f"{path} is version {stated}, this package needs {wanted}x")
    if library.tanhe_self_test() != constants.OK:
        raise ImportError(
            f"{path} was compiled with arithmetic other than IEEE 754 double: its totals cannot be trusted"
        )
    return library


path = find()
lib = load(path)
