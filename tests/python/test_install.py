# SPDX-License-Identifier: MIT
"""The installed package: works from any directory, finds its own library first, another only when asked."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

import tanhe
from conftest import ROOT, run
from tanhe import _library

PACKAGE = ROOT / "bindings" / "python"
SAY = "import tanhe, tanhe._library as l; print(l.path); print(tanhe.convert(1, 't', 'kg'))"


def python(code: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    known = {name: value for name, value in os.environ.items() if name not in ("TANHE_LIBRARY", "PYTHONPATH")}
    return run(sys.executable, "-c", code, cwd=folder, env={**known, **environment})


def test_the_package_under_test_is_the_installed_one() -> None:
    if os.environ.get("TANHE_LIBRARY"):
        pytest.skip("TANHE_LIBRARY names another library")
    assert Path(_library.path).parent == Path(tanhe.__file__).parent
    assert PACKAGE not in Path(tanhe.__file__).parents


def test_it_works_from_any_directory(tmp_path: Path) -> None:
    told = python(SAY, tmp_path)
    assert told.returncode == 0, told.stderr
    path, result = told.stdout.split()
    assert Path(path).is_file()
    assert result == "1000.0"


def test_its_own_library_goes_first(tmp_path: Path) -> None:
    """A library of the same name here, or on the loader's path, is not taken."""
    name = Path(_library.path).name
    (tmp_path / name).write_bytes(b"not a library")
    told = python(SAY, tmp_path, LD_LIBRARY_PATH=str(tmp_path))
    assert told.returncode == 0, told.stderr
    assert str(tmp_path) not in told.stdout


def test_another_library_when_asked(tmp_path: Path) -> None:
    own = python(SAY, tmp_path).stdout.split()[0]
    other = tmp_path / "other.so"
    shutil.copy(own, other)
    told = python(SAY, tmp_path, TANHE_LIBRARY=str(other))
    assert told.stdout.split()[0] == str(other)
    (tmp_path / "broken.so").write_bytes(b"not a library")
    broken = python(SAY, tmp_path, TANHE_LIBRARY=str(tmp_path / "broken.so"))
    assert broken.returncode != 0
    assert "ImportError: the library tanhe cannot be loaded" in broken.stderr
    system = python(SAY, tmp_path, TANHE_LIBRARY="system")
    assert "the system has no library tanhe" in system.stderr or system.returncode == 0


def test_a_library_of_another_version_is_refused(compiler: str, tmp_path: Path) -> None:
    source = tmp_path / "old.c"
    source.write_text('const char *tanhe_version(void) { return "0.0.1"; }\n', encoding="utf-8")
    subprocess.run([compiler, "-shared", "-fPIC", source, "-o", tmp_path / "old.so"], check=True)
    told = python(SAY, tmp_path, TANHE_LIBRARY=str(tmp_path / "old.so"))
    assert "ImportError" in told.stderr
    assert "not the version of this package" in told.stderr


def test_typed_and_licensed() -> None:
    folder = Path(tanhe.__file__).parent
    assert (folder / "py.typed").exists()
    assert (folder / "templates" / "report.html.j2").exists()
    from importlib.metadata import files, metadata

    assert metadata("tanhe")["License-Expression"] == "MIT"
    names = [str(file) for file in files("tanhe") or ()]
    assert not any(name.endswith((".c", ".h")) for name in names)


@pytest.mark.skipif(importlib.util.find_spec("scikit_build_core") is None, reason="needs scikit-build-core")
def test_a_source_distribution_has_the_c_sources_and_builds(compiler: str, tmp_path: Path) -> None:
    code = f"from scikit_build_core.build import build_sdist; print(build_sdist({str(tmp_path)!r}))"
    made = run(sys.executable, "-c", code, cwd=PACKAGE)
    assert made.returncode == 0, made.stderr
    archive = tmp_path / made.stdout.split()[-1]
    with tarfile.open(archive) as tar:
        names = {name.split("/", 1)[1] for name in tar.getnames() if "/" in name}
    assert {f"csrc/lib/{path.name}" for path in (ROOT / "lib").glob("*.c")} <= names
    assert {"csrc/include/tanhe.h", "pyproject.toml", "CMakeLists.txt", "README.md", "src/tanhe/py.typed"} <= names
    assert not any(name.startswith("tests") or name.endswith((".so", ".pyc")) for name in names)
    wheel = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "-w", tmp_path, archive]
    made = run(*wheel, "--disable-pip-version-check", cwd=tmp_path)
    assert made.returncode == 0, made.stdout + made.stderr
    (path,) = tmp_path.glob("*.whl")
    assert path.name.startswith("tanhe-")
    assert "-py3-none-" in path.name
