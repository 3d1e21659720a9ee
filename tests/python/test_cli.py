# SPDX-License-Identifier: MIT
"""The command tanhe: the C program's numbers, errors and exit statuses."""

from __future__ import annotations

import csv
import fcntl
import io
import json
import os
import pty
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest

import tanhe
from conftest import ACTIVITY, FACTORS, LAND, run

HEADER = "category,subject,amount,unit\n"
EDITIONS = ["--allow", "ipcc2019", "--allow", "ipcc2006"]


def stripped(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines()]


@pytest.mark.parametrize("shape", ["text", "json", "csv"])
@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--keep-going"],
        ["--keep-going", "--view", "provincial", "--gwp", "sar", "--allow", "wider-region"],
        ["--factors", str(FACTORS)],
    ],
)
def test_an_inventory_is_that_of_the_c_program(
    command: list[str], programs: Path, options: list[str], shape: str
) -> None:
    theirs = run(programs / "inventory", *options, "--format", shape, ACTIVITY)
    ours = run(*command, "inventory", *options, "--format", shape, ACTIVITY)
    assert ours.returncode == theirs.returncode
    assert ours.stderr == theirs.stderr
    if shape == "json":
        assert json.loads(ours.stdout) == json.loads(theirs.stdout)
    else:
        assert stripped(ours.stdout) == stripped(theirs.stdout)


@pytest.mark.parametrize("shape", ["text", "json", "csv"])
@pytest.mark.parametrize("options", [EDITIONS, [*EDITIONS, "--view", "provincial"], ["--keep-going"]])
def test_land_is_that_of_the_c_program(command: list[str], programs: Path, options: list[str], shape: str) -> None:
    theirs = run(programs / "inventory", *options, "--format", shape, LAND)
    ours = run(*command, "inventory", *options, "--format", shape, LAND)
    assert ours.returncode == theirs.returncode == (1 if "--keep-going" in options else 0)
    assert ours.stderr == theirs.stderr
    if shape == "json":
        assert json.loads(ours.stdout) == json.loads(theirs.stdout)
    else:
        assert stripped(ours.stdout) == stripped(theirs.stdout)
    if shape == "text":
        assert "net CO2e" in ours.stdout


def test_removals_are_told_only_where_there_are_any(command: list[str], programs: Path, tmp_path: Path) -> None:
    path = tmp_path / "activity.csv"
    for row, has_removals, has_land_co2 in (
        ("1A2,coke,1,t", False, False),
        ("3C2,limestone,100,t", False, True),
        ("3B1a,co2,-1,t", True, False),
    ):
        path.write_text(f"{HEADER}{row}\n", encoding="utf-8")
        ours = run(*command, "inventory", path).stdout
        assert stripped(ours) == stripped(run(programs / "inventory", path).stdout)
        assert ("net CO2e" in ours) == ("清除" in ours) == has_removals, row
        assert ("化石、土地" in ours) == has_land_co2, row
    own = HEADER.strip() + ",parameters\n"
    for degrees in (15, 18, 20):
        own += f"3A2,swine,10,head,ef_ch4_manure:temperature_{degrees}=3 kgCH4/head_a\n"
    path.write_text(own, encoding="utf-8")
    ours = run(*command, "inventory", path).stdout
    assert stripped(ours) == stripped(run(programs / "inventory", path).stdout)
    assert "ef_ch4_manure temperature_18" in ours  # measured factors of another variant are others
    large = tmp_path / "large.csv"
    large.write_text(HEADER + "3B1a,co2,-1000000,t\n", encoding="utf-8")
    ours = run(*command, "inventory", large).stdout
    assert "10^4 t" in ours
    assert stripped(ours) == stripped(run(programs / "inventory", large).stdout)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        HEADER.encode(),
        b"category,subject,amount\n1A2,coke,1\n",
        b"category,subject,amount,unit,unit\n",
        HEADER.encode() + b"1A2,rawcoal,1,t\n1A2,coke,-1,t\n1A2,coke,1,ha\n1A2,coke,1e999,t\n2C1,coke,1,t\n",
        HEADER.encode() + "1A2,无烟煤,1,t\n".encode("gbk"),
        HEADER.encode() + b"1A2,co\0ke,1,t\n",
        (
            b"category,subject,amount,unit,variant,parameters,oxidation\n"
            b"3B1a,chinese_fir,1,m3,,bef_above; carbon_fraction=0.5 tC/t; wood_density=0.3 kg,\n"
            b"3B1a,chinese_fir,1,m3,,bef_above; bef_above,\n"
            b"3B1a,chinese_fir,1,m3,,bef_above; carbon_fraction=0.5 tC/t,\n"
            b"3B1a,chinese_fir,1,m3,,bef_above; carbon_fraction=1.5 tC/t; wood_density=0.3 t/m3,\n"
            b"3B1a,chinese_fir,1,m3,,bef_above; bef_whole,\n"
            b"3B1a,chinese_fir,1,m3,,ncv=1 GJ/t,\n"
            b"3B1a,chinese_fir,1,m3,nothing,bef_above,\n"
            b"3B1a,moso_bamboo,1,tC,temperate,,\n"
            b"3B1a,moso_bamboo,-1,tC,temperate,,\n"
            b"3B1a,moso_bamboo,-1,tC,,,2\n"
            b"3B1a,moso_bamboo,-1,tC,,,0.5\n"
            b"3B1a,moso_bamboo,-1,ha,,,\n"
            b"3C4,n_synthetic,1,tN,,,\n"
            b"1A2,coke,-1,t,temperate,,\n"
            b"1A2,coke,1,t,temperate,,\n"
            b"1A2,coke,1,t,,bef_above,\n"
            b"3B4,natural_wetland,1,ha,temperate,,\n"
            b"2C1ai,pressure_gasification_gas,1,10^4 tCO2e/10^8 yuan,,,\n"
        ),
        b"\xef\xbb\xbf" + HEADER.encode() + b"1A2,coke,1,t\r\n",
    ],
)
@pytest.mark.parametrize("options", [[], ["--keep-going", "--format", "json"], ["--format", "csv"]])
def test_bad_files_are_those_of_the_c_program(
    command: list[str], programs: Path, tmp_path: Path, text: bytes, options: list[str]
) -> None:
    path = tmp_path / "activity.csv"
    path.write_bytes(text)
    theirs = subprocess.run([programs / "inventory", *options, path], capture_output=True)
    ours = subprocess.run([*command, "inventory", *options, path], capture_output=True)
    assert ours.returncode == theirs.returncode
    assert ours.stderr.decode() == theirs.stderr.decode(errors="replace")
    if "json" in options:
        assert json.loads(ours.stdout) == json.loads(theirs.stdout.decode(errors="replace"))
    else:
        assert stripped(ours.stdout.decode()) == stripped(theirs.stdout.decode())


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "usage"),
        (["inventory"], "usage"),
        (["inventory", "a.csv", "b.csv"], "usage"),
        (["inventory", "--gwp", "ar7", str(ACTIVITY)], "ar7"),
        (["inventory", "--format", "xml", str(ACTIVITY)], "xml"),
        (["inventory", "--allow", "all", str(ACTIVITY)], "all"),
        (["inventory", "--keep", str(ACTIVITY)], "--keep"),
        (["inventory", "--allow", "range-low", "--allow", "range-high", str(ACTIVITY)], "one end of a range"),
        (["inventory", "no/such/file.csv"], "no/such/file.csv: No such file"),
        (["inventory", "--factors", "no/such.csv", str(ACTIVITY)], "no/such.csv: No such file"),
        (["inventory", "--factors", str(ACTIVITY), str(ACTIVITY)], "hunan_2007_activity.csv:1: "),
        (["inventory", "."], "Is a directory"),
        (["explain", str(ACTIVITY), "0"], "not a line number"),
        (["explain", str(ACTIVITY), "five"], "not a line number"),
        (["explain", str(ACTIVITY), "500"], "no row begins at line 500"),
        (["convert", "3.2", "tce"], "has no unit"),
        (["convert", "3.2 t", "tce"], "without a SUBJECT"),
        (["convert", "3.2 t", "coal", "x", "tce"], "AMOUNT [SUBJECT] UNIT"),
        (["convert", "3.2 t", "rawcoal", "tce"], "did you mean 'raw_coal'"),
        (["convert", "3.2 t", "raw_coal", "ha"], "no published value turns t into ha"),
        (["convert", "3.2 ha", "raw_coal", "tce"], "unit"),
        (["convert", "1e999 t", "kg"], "too large"),
    ],
)
def test_wrong_usage(command: list[str], arguments: list[str], told: str) -> None:
    ended = run(*command, *arguments)
    assert ended.returncode == 2
    assert told in ended.stderr
    assert ended.stdout == ""
    assert "Traceback" not in ended.stderr


def test_explain(command: list[str], programs: Path) -> None:
    theirs = run(programs / "inventory", "--explain", "5", ACTIVITY)
    ours = run(*command, "explain", ACTIVITY, "5")
    assert (ours.returncode, ours.stdout) == (0, theirs.stdout)
    bad = run(*command, "explain", ACTIVITY, "69")
    assert (bad.returncode, bad.stdout) == (1, "")
    assert bad.stderr == run(programs / "inventory", "--explain", "69", ACTIVITY).stderr
    of_land = run(*command, "explain", *EDITIONS, LAND, "7")
    assert of_land.stdout == run(programs / "inventory", *EDITIONS, "--explain", "7", LAND).stdout
    assert "-1057.1 tCO2" in of_land.stdout


def test_factors(command: list[str], programs: Path) -> None:
    for options in (["--csv"], ["--count"], ["coke", "ipcc"], ["湖南", "2022"], ["no such thing"]):
        theirs = run(programs / "factors", *options)
        ours = run(*command, "factors", *options)
        assert ours.returncode == theirs.returncode == 0
        assert stripped(ours.stdout) == stripped(theirs.stdout), options


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["3.2 万吨", "raw_coal", "tce"], ["3.2 万吨 raw_coal = 22857.6 tce", "0.7143 kgce/kg", "gbt2589_2020"]),
        (["3.2 万吨", "原煤", "万吨标准煤"], ["raw_coal = 2.28576 10^4 tce"]),
        (["1 t", "coke", "GJ"], ["= 28.435 GJ", "gbt32151_34_2024"]),
        (["100 MWh", "电力", "tCO2", "--region", "湖南", "--year", "2022"], ["= 49 tCO2", "region 430000, 2022"]),
        (["100 MWh", "电力", "tCO2", "--region", "430300", "--year", "2022", "--allow", "wider-region"], ["= 49 tCO2"]),
        (["10 GJ", "heat", "tCO2"], ["= 1.1 tCO2"]),
        (["1 t", "anthracite", "tCO2"], ["= 2.52151", "carbon_content"]),
        (["1 亩", "m2"], ["1 亩 = 666.66666666666"]),
        (["1 亿千瓦时", "GWh"], ["= 100 GWh"]),
    ],
)
def test_convert(command: list[str], arguments: list[str], told: list[str]) -> None:
    ended = run(*command, "convert", *arguments)
    assert (ended.returncode, ended.stderr) == (0, "")
    for text in told:
        assert text in ended.stdout


def test_convert_with_an_overlay(command: list[str], tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("subject,property,value,unit\nraw_coal,coal_equivalent,0.7,kgce/kg\n", encoding="utf-8")
    ended = run(*command, "convert", "10 t", "raw_coal", "tce", "--factors", path)
    assert "= 7 tce" in ended.stdout
    missing = run(*command, "convert", "1 MWh", "electricity", "tCO2", "--year", "1990")
    assert missing.returncode == 1
    assert "no published value" in missing.stderr


def test_help_and_version(command: list[str]) -> None:
    assert run(*command, "--version").stdout == f"tanhe {tanhe.__version__}, values edition {tanhe.data_edition}\n"
    for name in ([], ["inventory"], ["explain"], ["factors"], ["convert"]):
        told = run(*command, *name, "--help")
        assert told.returncode == 0
        assert "usage: tanhe" in told.stdout


def test_the_console_script() -> None:
    script = Path(sys.executable).with_name("tanhe")
    if not script.exists():
        pytest.skip("not installed as a script")
    assert run(script, "--version").stdout.startswith("tanhe ")


def test_a_report(command: list[str], tmp_path: Path) -> None:
    pytest.importorskip("jinja2")
    pytest.importorskip("matplotlib")
    path = tmp_path / "report.html"
    ended = run(*command, "inventory", "--keep-going", "--report", path, ACTIVITY)
    assert ended.returncode == 1
    text = path.read_text(encoding="utf-8")
    assert text.count("<svg") == 3
    assert "GB/T 2589-2020" in text
    assert "INCOMPLETE" in text
    assert "原煤" in text
    assert "Warning" not in ended.stderr
    assert "净排放" not in text
    assert "清除" not in text
    again = tmp_path / "again.html"
    run(*command, "inventory", "--keep-going", "--report", again, ACTIVITY)
    assert again.read_text(encoding="utf-8") == text
    refused = run(*command, "inventory", "--report", tmp_path / "no" / "report.html", "--keep-going", ACTIVITY)
    assert refused.returncode == 2
    none = tmp_path / "none.html"
    assert run(*command, "inventory", "--report", none, ACTIVITY).returncode == 1
    assert not none.exists()


def test_a_report_of_land(command: list[str], tmp_path: Path) -> None:
    pytest.importorskip("jinja2")
    pytest.importorskip("matplotlib")
    path = tmp_path / "report.html"
    ended = run(*command, "inventory", *EDITIONS, "--report", path, LAND)
    assert (ended.returncode, ended.stderr) == (0, "")
    text = path.read_text(encoding="utf-8")
    inventory = tanhe.Inventory.from_csv(LAND, allow=["ipcc2019", "ipcc2006"])
    for told in ("净排放", "土地清除二氧化碳", "按类别清除", "化石、土地", "±26.00 %"):
        assert told in text
    chart = text.split("按类别清除")[1].split("</figure>")[0]
    assert "3D1" in chart
    assert "3C1" not in chart
    assert f"{inventory.totals.net_co2e_t:,.4f}" in text
    assert f"{inventory.totals.removal_co2_t:,.4f}" in text


def test_a_report_without_its_packages(tmp_path: Path) -> None:
    (tmp_path / "jinja2.py").write_text("raise ImportError('no jinja2', name='jinja2')", encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    ended = run(
        sys.executable,
        "-m",
        "tanhe",
        "inventory",
        "--keep-going",
        "--report",
        tmp_path / "r.html",
        ACTIVITY,
        env=environment,
    )
    assert ended.returncode == 2
    assert 'pip install "tanhe[report]"' in ended.stderr
    assert "jinja2" in ended.stderr


def large_file(folder: Path) -> Path:
    path = folder / "large.csv"
    path.write_text(HEADER + "1A2,coke,1.5,t\n" * 300_000, encoding="utf-8")
    return path


def test_progress_on_a_terminal_only(command: list[str], tmp_path: Path) -> None:
    pytest.importorskip("tqdm")
    path = large_file(tmp_path)
    quiet = run(*command, "inventory", "--format", "text", path)
    assert (quiet.returncode, quiet.stderr) == (0, "")
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 100, 0, 0))
    with subprocess.Popen([*command, "inventory", path], stdout=subprocess.PIPE, stderr=follower) as child:
        os.close(follower)
        assert child.stdout is not None
        text = child.stdout.read().decode()
        seen = os.read(leader, 65536).decode(errors="replace")
    os.close(leader)
    assert child.returncode == 0
    assert "reading" in seen
    assert text == quiet.stdout


def test_a_reader_that_stops_early(command: list[str]) -> None:
    with subprocess.Popen([*command, "factors"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.read(100)
        child.stdout.close()
        assert child.stderr.read() == b""


def test_utf8_whatever_the_locale(command: list[str]) -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    ended = subprocess.run([*command, "convert", "1 万吨", "原煤", "tce"], capture_output=True, env=environment)
    assert ended.returncode == 0
    assert "万吨" in ended.stdout.decode("utf-8")


def test_csv_output_reads_back(command: list[str]) -> None:
    ended = run(*command, "inventory", "--keep-going", "--format", "csv", ACTIVITY)
    rows = list(csv.DictReader(io.StringIO(ended.stdout)))
    inventory = tanhe.Inventory.from_csv(ACTIVITY, keep_going=True)
    assert [float(row["co2_t"]) for row in rows] == [line.co2_t for line in inventory.lines]
    assert [row["ch4_t"] == "" for row in rows] == [line.ch4_t is None for line in inventory.lines]
