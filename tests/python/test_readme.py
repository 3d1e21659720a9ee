# SPDX-License-Identifier: MIT
"""What the README and the docstrings show is what the package does."""

from __future__ import annotations

import doctest

import pytest

import tanhe
from conftest import ROOT
from tanhe import _sum, factors, units


def test_readme(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    path = ROOT / "bindings" / "python" / "README.md"
    failed, tried = doctest.testfile(str(path), module_relative=False, encoding="utf-8")
    assert tried > 15
    assert failed == 0


@pytest.mark.parametrize("module", [tanhe, units, factors, _sum])
def test_docstrings(module: object) -> None:
    failed, tried = doctest.testmod(module, extraglobs={"tanhe": tanhe})
    assert tried > 0
    assert failed == 0
