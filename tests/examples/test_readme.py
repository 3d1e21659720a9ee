#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The READMEs show the program examples/ten_lines.c and what it prints, and link to files that exist."""

import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = pathlib.Path(os.environ.get("TANHE_EXAMPLES") or sys.argv[1])
PAGES = ("README.md", "README.zh-CN.md", ".github/CONTRIBUTING.md", "CHANGELOG.md", "examples/data/README.md",
         "tests/vectors/README.md", "bindings/python/README.md",
         "examples/data/bdg2/README.md", "examples/firmware/README.md", "examples/firmware/data/README.md")


def indented_after(text, start):
    """The first block indented by four blanks after a position."""
    match = re.compile(r"(?:^    .*\n)+", re.M).search(text, start)
    return "".join(line[4:] for line in match.group(0).splitlines(keepends=True))


def check_program(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    block = re.search(r"```c\n(.*?)```", text, re.S)
    source = (ROOT / "examples/ten_lines.c").read_text(encoding="utf-8")
    printed = subprocess.run([PROGRAMS / "ten_lines"], capture_output=True, check=True).stdout.decode("utf-8")
    assert block.group(1) == source[source.index("#include"):], "the code differs from examples/ten_lines.c"
    assert indented_after(text, block.end()) == printed, "the output differs"


def check_row(page):
    """The line that shows how a factor is added is a line of the table."""
    text = (ROOT / page).read_text(encoding="utf-8")
    shown = [part.strip() for part in re.search(r"^ *ROW\((.*)\)$", text, re.M).group(1).split(", ")]
    rows = (ROOT / "lib/tables/mee_nbs_grid.inc").read_text(encoding="utf-8")
    stored = [[part.strip() for part in row.split(", ")] for row in re.findall(r"^ROW\((.*)\)$", rows, re.M)]
    assert any(row[:12] == shown[:12] for row in stored), "no such row"


def check_links(page):
    path = ROOT / page
    for target in re.findall(r"\]\(([^)#]+)\)", path.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (path.parent / target).exists(), f"{target} is missing"


def check_pairs():
    """Both READMEs have the same sections."""
    counts = [len(re.findall(r"^## ", (ROOT / page).read_text(encoding="utf-8"), re.M)) for page in PAGES[:2]]
    assert counts[0] == counts[1], f"{counts[0]} sections in English, {counts[1]} in Chinese"


def main():
    cases = [(f"{check.__name__} {page}", check, (page,)) for check in (check_program, check_row) for page in PAGES[:2]]
    cases += [(f"check_links {page}", check_links, (page,)) for page in PAGES if (ROOT / page).exists()]
    cases += [("check_pairs", check_pairs, ())]
    failed = 0
    for name, check, arguments in cases:
        try:
            check(*arguments)
            print(f"ok   {name}")
        except (AssertionError, AttributeError, ValueError) as error:
            failed += 1
            print(f"FAIL {name}: {error}")
    print(f"{len(cases) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
