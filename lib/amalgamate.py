#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Joins the library into one tanhe.c and one tanhe.h, to be copied into another project.

    python3 lib/amalgamate.py DIRECTORY [ROOM...]

Writes both files into DIRECTORY and prints the files of the source tree that are in them. With rooms, named
like the headers in include/tanhe (`unit`, `sum`, ...), only these and what they need. The same tree gives
the same bytes.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

LOCAL_INCLUDE = re.compile(r'^#include "([^"]+)".*\n', re.MULTILINE)
SYSTEM_INCLUDE = re.compile(r"^#include (<[^>]+>).*\n", re.MULTILINE)
COMMENT_OR_STRING = re.compile(r'/\*.*?\*/|"(?:\\.|[^"\\])*"', re.DOTALL)

HEAD = """/*
 * tanhe {version}, published values of edition {edition}
 *
 * Made by lib/amalgamate.py: change the sources, not this file.
 *
{licence}
 */
"""

# A selection of rooms does not use every small function that the rooms share.
UNUSED = """
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wunused-function"
#endif
"""


def read(path):
    return path.read_text(encoding="utf-8")


def code(path):
    """The text of a file without comments and strings."""
    return COMMENT_OR_STRING.sub(" ", read(path))


def words(text):
    return set(re.findall(r"\b[A-Za-z_]\w*", text))


def included(path):
    """The files of the tree that a file includes, in order."""
    for name in LOCAL_INCLUDE.findall(read(path)):
        folder = ROOT / ("include" if name.startswith("tanhe/") else "lib")
        yield folder / name


def public_headers():
    return list(included(ROOT / "include" / "tanhe.h"))


def all_sources():
    """What meson.build compiles, in its order."""
    listed = re.search(r"^tanhe_sources = files\((.*?)\)", read(ROOT / "meson.build"), re.MULTILINE | re.DOTALL)
    return [ROOT / name for name in re.findall(r"'(lib/\w+\.c)'", listed[1])]


# ---- names ----


def macros(text):
    """The macros that a source leaves defined at its end."""
    made = re.findall(r"^#define (\w+)", text, re.MULTILINE)
    ended = re.findall(r"^#undef (\w+)", text, re.MULTILINE)
    return set(made) - set(ended)


def file_scope(text):
    """The names, other than macros, that a source defines for itself."""
    names = set(re.findall(r"^static [^;={(]*?\b(\w+)\s*[\[;=(]", text, re.MULTILINE))
    names.update(re.findall(r"^(?:typedef )?(?:struct|union|enum) (\w+) \{", text, re.MULTILINE))
    names.update(re.findall(r"^\} (\w+);", text, re.MULTILINE))
    for body in re.findall(r"^(?:typedef )?enum[^{;]*\{(.*?)\}", text, re.MULTILINE | re.DOTALL):
        names.update(re.findall(r"(\w+)\s*(?:=[^,]*)?(?:,|\s*$)", body))
    return names


def clashes(sources):
    """What may not be in one file: a name defined by two sources, or a macro of one met in another."""
    texts = {path: code(path) for path in sources}
    found = []
    for path, text in texts.items():
        for other, other_text in texts.items():
            twice = macros(text) & words(other_text) if path != other else set()
            if str(path) < str(other):
                twice |= file_scope(text) & file_scope(other_text)
            found += [f"lib/{path.name} and lib/{other.name} both use the name {name}" for name in twice]
    return sorted(found)


def defined(path):
    """The functions and tables of the library that a source defines for others."""
    text = code(path)
    functions = re.findall(r"^(?!static)\w[^;={()]*\b(tanhe_\w+)\([^;{]*\{", text, re.MULTILINE)
    return set(functions + re.findall(r"^const tanhe_table (tanhe_p_\w+) =", text, re.MULTILINE))


def select(rooms):
    """The public headers and the sources that some rooms need."""
    headers = {ROOT / "include" / "tanhe" / f"{room}.h" for room in ["base", *rooms]}
    sources = set()
    named = set()
    while True:
        size = len(headers) + len(sources)
        files = [*headers, *sources]
        for path in files:
            files += [other for other in included(path) if other not in files]
            # A header of lib/ that declares a function does not yet use it.
            named |= words(re.sub(r"^TANHE_INTERNAL [^;]*;", "", code(path), flags=re.MULTILINE))
        headers.update(path for path in files if path.parent.name == "tanhe")
        sources.update(path for path in all_sources() if defined(path) & named)
        if size == len(headers) + len(sources):
            break
    return [path for path in public_headers() if path in headers], [path for path in all_sources() if path in sources]


# ---- joining ----


def expand(path, seen):
    """The text of a file with what it includes in place, headers where they are first met."""
    if path in seen and path.suffix == ".h":
        return ""
    seen[path] = True
    files = included(path)
    text = LOCAL_INCLUDE.sub(lambda _: expand(next(files), seen), read(path))
    return text.replace("/* SPDX-License-Identifier: MIT */\n", "")


def join(paths, seen, first=()):
    """Files one behind the other, the C standard headers before them all."""
    text = "".join(f"\n/* ---- {path.relative_to(ROOT)} ---- */\n\n{expand(path, seen)}" for path in paths)
    system = sorted(set(SYSTEM_INCLUDE.findall(text)))
    text = "\n".join([*first, *(f"#include {name}" for name in system), SYSTEM_INCLUDE.sub("", text)])
    return re.sub(r"\n{3,}", "\n\n", text)


def head():
    base = read(ROOT / "include" / "tanhe" / "base.h")
    version = ".".join(re.findall(r"^#define TANHE_VERSION_\w+ (\d+)$", base, re.MULTILINE))
    edition = re.search(r'tanhe_data_edition\(void\) \{\s*return "(.*?)"', read(ROOT / "lib" / "base.c"))[1]
    licence = "\n".join(f" * {line}".rstrip() for line in read(ROOT / "LICENSE").strip().split("\n"))
    return HEAD.format(version=version, edition=edition, licence=licence)


def main(directory, rooms):
    known = [path.stem for path in public_headers()]
    for room in rooms:
        if room not in known:
            sys.exit(f"no room {room}: the rooms are {' '.join(known)}")
    headers, sources = select(rooms) if rooms else (public_headers(), all_sources())
    problems = clashes(all_sources())
    if problems:
        sys.exit("\n".join(problems))
    seen = {}
    header = head() + join(headers, seen)
    source = head() + join(sources, seen, ['\n#include "tanhe.h"\n'] + [UNUSED] * bool(rooms))
    Path(directory).mkdir(parents=True, exist_ok=True)
    for name, text in (("tanhe.h", header), ("tanhe.c", source)):
        Path(directory, name).write_bytes(text.encode("utf-8"))
    for path in seen:
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
