# SPDX-License-Identifier: MIT
"""What the tests of the Python package share. They test the package that is installed, not the sources beside them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

os.environ.setdefault("HYPOTHESIS_STORAGE_DIRECTORY", str(Path(tempfile.gettempdir()) / "hypothesis"))
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "examples" / "data"
ACTIVITY = DATA / "hunan_2007_activity.csv"
FACTORS = DATA / "ceads_2007_implied_factors.csv"
LAND = DATA / "constructed_land.csv"

# The same cases in every run; no deadline, since the machine may be busy.
settings.register_profile("tanhe", derandomize=True, deadline=None, print_blob=True)
settings.load_profile("tanhe")


def run(*command: object, **options: object) -> subprocess.CompletedProcess[str]:
    """A command's exit status and texts."""
    return subprocess.run([str(word) for word in command], capture_output=True, encoding="utf-8", **options)


@pytest.fixture(scope="session")
def compiler() -> str:
    found = shutil.which(os.environ.get("CC", "cc")) or shutil.which("gcc") or shutil.which("clang")
    if found is None:
        pytest.skip("no C compiler")
    return found


@pytest.fixture(scope="session")
def programs(compiler: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the C programs: that of a build (TANHE_EXAMPLES), or compiled here."""
    built = os.environ.get("TANHE_EXAMPLES")
    if built:
        return Path(built)
    folder = tmp_path_factory.mktemp("programs")
    flags = ["-std=c99", "-O1", "-ffp-contract=off", f"-I{ROOT / 'include'}"]
    objects = folder / "objects"
    objects.mkdir()
    subprocess.run([compiler, *flags, "-c", *sorted((ROOT / "lib").glob("*.c"))], cwd=objects, check=True)
    for name in ("inventory", "factors"):
        source = ROOT / "examples" / f"{name}.c"
        subprocess.run([compiler, *flags, source, *objects.glob("*.o"), "-o", folder / name], check=True)
    return folder


@pytest.fixture(scope="session")
def command() -> list[str]:
    """The command tanhe of the Python that runs the tests."""
    return [sys.executable, "-m", "tanhe"]
