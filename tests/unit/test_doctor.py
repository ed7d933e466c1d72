"""The Doctor without QGIS: what the engine finds out about itself, and texts that strangers may see."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
from archives import grid_of, make_archive
from data import ROOT
from kinscape.core.cli import main
from kinscape.core.doctor import archive_health, children, computer, packages
from kinscape.core.doctor.problems import disk_level, package_level, problems_of
from kinscape.core.errors import InputError
from kinscape.core.events import Events
from kinscape.core.jobs import job_from_dict, run_job
from kinscape.core.jobs.doctor import CHECKS, DoctorJob
from kinscape.ui.doctor.diagnostics import Person, markdown, scrub, this_person


# -- packages
@pytest.mark.parametrize(
    "version, wanted, is_good",
    [
        ("1.26.4", ">=1.24,<2", True),
        ("2.0", ">=1.24,<2", False),
        ("2.0.0", "<2", False),
        ("1.9", ">=1.24", False),
        ("2.15.0+cpu", ">=2.4", True),
        ("25.0.1", ">=15,<26", True),
        ("26", ">=15,<26", False),
        ("3", "==3.*", True),
        ("3.1", "==3.0", False),
        ("3.1.4", "~=3.1", True),
        ("4.0", "~=3.1", False),
        ("0.3.14rc1", ">=0.3.14", True),
        ("1", "!=1", False),
        ("anything", "", True),
    ],
)
def test_a_version_is_compared_by_its_numbers(version, wanted, is_good):
    assert packages.fits(version, wanted) is is_good


def test_versions_agree_with_the_library_that_pip_uses():
    specifiers = pytest.importorskip("packaging.specifiers")
    for wanted in packages.wanted_versions().values():
        for version in ("0.1", "0.13.0", "1.24", "1.26.4", "2.0", "2.4", "3.0.6", "10", "15.0", "25.9", "26.0"):
            expected = specifiers.SpecifierSet(wanted).contains(version)
            assert packages.fits(version, wanted) is expected, (version, wanted)


def test_every_package_of_every_component_has_a_range_and_a_module_or_is_known_to_want_qt():
    wanted, modules = packages.wanted_versions(), packages.modules_by_package()
    entries, _ = packages.package_facts(Events(), is_imported=False)
    assert {e["name"] for e in entries} == set(wanted)
    assert {e["name"] for e in entries} - set(modules) == {"pyqtgraph"}


def test_an_unfit_version_is_a_warning_and_a_missing_package_of_the_engine_is_wrong(monkeypatch):
    def version(name):
        if name == "rasterio":
            raise metadata.PackageNotFoundError(name)
        return "0.1" if name == "pyproj" else "1.25"

    monkeypatch.setattr(packages.metadata, "version", version)
    entries, _ = packages.package_facts(Events(), is_imported=False)
    by_name = {e["name"]: e for e in entries}
    assert (by_name["rasterio"]["state"], by_name["pyproj"]["state"]) == ("missing", "unfit")
    assert package_level(by_name["rasterio"]) == "wrong" and package_level(by_name["pyproj"]) == "warning"
    problems = problems_of({"packages": entries})
    assert problems[0]["subject"] == "rasterio" and "kinscape install" in problems[0]["hint"]
    assert package_level({"state": "missing", "component": "private"}) == "ok", "it was not chosen"


def broken_packages(folder: Path) -> Path:
    """Packages that fail in every way."""
    (folder / "good_one.py").write_text("")
    (folder / "also_good.py").write_text("print('noise, and [1, 2')\nprint('[1, 2]')")
    (folder / "broken_one.py").write_text("raise ImportError('DLL load failed while importing _x:\\nnot found')")
    (folder / "leaves.py").write_text("raise SystemExit(0)")
    (folder / "crashing.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)")
    (folder / "exiting.py").write_text("import os\nos._exit(0)")
    (folder / "slow_one.py").write_text("import time\ntime.sleep(60)")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="crashes by signal")
def test_a_package_that_crashes_is_named_and_those_after_it_are_tried_all_the_same(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(broken_packages(tmp_path)))
    names = ["good_one", "crashing", "broken_one", "leaves", "exiting", "also_good", "json"]
    answers, said = children.import_each(names, "print(json.dumps({'k': 1}))")
    states = {name: answer.state for name, answer in answers.items()}
    assert states == {
        "good_one": "ok",
        "crashing": "crashed",
        "broken_one": "failed",
        "leaves": "failed",
        "exiting": "failed",
        "also_good": "ok",
        "json": "ok",
    }
    assert said == {"k": 1} and "SIGSEGV" in answers["crashing"].text
    assert "DLL load failed" in answers["broken_one"].text and "\n" not in answers["broken_one"].text


def test_a_package_that_takes_for_ever_is_late_and_the_rest_is_tried(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(broken_packages(tmp_path)))
    answers, _ = children.import_each(["slow_one", "good_one"], timeout_s=2.0)
    assert answers["slow_one"].state == "late" and answers["good_one"].state == "ok"


@pytest.mark.parametrize(
    "code, says",
    [(0, ""), (3, ""), (-11, "SIGSEGV"), (0xC0000135, "DLL"), (0xC0000409, "0xC0000409"), (0xC0000005, "memory")],
)
def test_how_a_process_ended_is_told(code, says):
    assert (says in children.how_it_crashed(code)) if says else children.how_it_crashed(code) == ""


# -- the computer
def test_memory_and_cores_are_those_of_this_computer():
    facts = computer.computer_facts()
    assert facts["cores"] >= 1 and (facts["memory_mb"] is None or facts["memory_mb"] > 100)
    if facts["available_mb"] is not None:
        assert 0 < facts["available_mb"] <= facts["memory_mb"]


def test_the_limit_of_a_container_counts(tmp_path, monkeypatch):
    limit = tmp_path / "memory.max"
    limit.write_text(str(512 * 1024 * 1024))
    monkeypatch.setattr(computer, "_CONTROL_GROUPS", (tmp_path / "none", limit))
    facts = computer.computer_facts()
    assert facts["memory_mb"] == 512 and (facts["available_mb"] or 0) <= 512
    assert [p["subject"] for p in problems_of({"computer": facts})] == ["memory"]
    limit.write_text("max")
    assert computer._group_limit() is None


def test_a_folder_that_is_not_there_yet_is_judged_by_the_one_above(tmp_path):
    (facts,) = computer.disk_facts([str(tmp_path / "a" / "b")])
    assert not facts["is_there"] and facts["is_writable"] and facts["free_mb"] > 0


@pytest.mark.parametrize(
    "free, is_writable, level",
    [
        (None, False, "warning"),
        (50, True, "wrong"),
        (900, True, "warning"),
        (9000, False, "warning"),
        (9000, True, "ok"),
    ],
)
def test_little_space_is_a_warning_and_none_is_wrong(free, is_writable, level):
    entry = {"path": "/x", "free_mb": free, "is_writable": is_writable}
    assert disk_level(entry) == level
    assert [p["level"] for p in problems_of({"disks": [entry]})] == ([] if level == "ok" else [level])


def test_a_card_that_the_small_build_cannot_use_is_told_with_its_remedy(monkeypatch):
    card = {"has_card": True, "name": "RTX", "driver": "551", "memory_mb": 8000}
    monkeypatch.setattr(computer, "_card", lambda: card)
    facts = computer.gpu_facts({"kind": "none", "torch": "2.15+cpu", "build": ""})
    (problem,) = problems_of({"gpu": facts})
    assert "large build" in problem["hint"] and facts["name"] == "RTX"
    facts = computer.gpu_facts({"kind": "none", "torch": "2.15", "build": "13.2"})
    assert "driver" in problems_of({"gpu": facts})[0]["hint"]
    good = computer.gpu_facts({"kind": "cuda", "name": "RTX", "is_right": True, "build": "13.2"})
    assert problems_of({"gpu": good}) == []


def test_the_drivers_own_tool_is_read(monkeypatch):
    monkeypatch.setattr(computer.shutil, "which", lambda _name: "/tool")
    monkeypatch.setattr(computer, "ask_program", lambda *_a, **_k: "NVIDIA H200, 570.86.15, 143771 MiB\n")
    assert computer._card() == {"has_card": True, "name": "NVIDIA H200", "driver": "570.86.15", "memory_mb": 143771}
    monkeypatch.setattr(computer, "ask_program", lambda *_a, **_k: "")
    assert computer._card()["driver"] == ""


# -- the archive
def test_an_archive_whose_rasters_are_gone_is_stale_and_one_that_is_damaged_is_broken(tmp_path):
    folder = tmp_path / "archive"
    make_archive(folder, grid_of((40.0, 32, 16)), [{"col": [0, 1], "row": [0, 0]}])
    facts = archive_health.archive_facts(str(folder), Events())
    assert facts["state"] == "stale" and facts["missing"] == 1 and facts["tiles"] == 2 and facts["index"] is None
    assert [p["level"] for p in problems_of({"archive": facts})] == ["warning"]
    (folder / "archive.json").write_text("{")
    facts = archive_health.archive_facts(str(folder), Events())
    assert facts["state"] == "broken" and facts["message"] and problems_of({"archive": facts})[0]["level"] == "wrong"


# -- the job and its doors
def test_only_the_checks_that_are_asked_for_are_made_and_unknown_ones_are_refused():
    result = run_job(DoctorJob(checks=("engine", "computer")))
    assert set(result.summary) == {"engine", "computer", "problems", "is_well"}
    assert result.summary["engine"]["python"] == sys.version.split()[0]
    with pytest.raises(InputError, match="no check called 'pulse'"):
        run_job(DoctorJob(checks=("pulse",)))


def test_the_job_survives_the_wire():
    job = DoctorJob("/a", ("/b",), ("gpu",), False)
    assert job_from_dict(json.loads(json.dumps(job.to_dict()))) == job


def test_the_command_line_gives_the_engines_half(tmp_path, capsys):
    args = ["doctor", "--json", "--quick", "--archive", str(tmp_path), "--folder", str(tmp_path)]
    checks = [word for check in CHECKS if check != "gpu" for word in ("--check", check)]
    assert main([*args, *checks]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["archive"]["state"] == "broken" and not told["is_well"] and len(told["disks"]) == 1
    assert main(args[:1] + args[2:] + checks) == 0
    text = capsys.readouterr().out
    assert "free space" in text and "wrong: " in text and "numpy" in text


def test_it_speaks_where_nothing_is_installed():
    """A Python without a single package: the doctor is most needed there."""
    command = [sys.executable, "-I", "-S", str(ROOT / "core" / "bootstrap.py"), "cli", "doctor", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert {e["state"] for e in told["packages"]} == {"missing"} and not told["is_well"]


# -- what strangers may see
def real(text: str) -> str:
    """``@HOME`` stands for the folder of all homes, which no file of this project may name."""
    return text.replace("@HOME", "/" + "home")


ANNA = Person(
    homes=(r"C:\Users\Anna Müller", real("@HOME/anna")),
    names=("Anna Müller", "anna"),
    hosts=("FIELD-PC7.corp", "FIELD-PC7"),
)
HOSTILE = [
    r"C:\Users\Anna Müller\x.tif",
    "c:/users/ANNA MÜLLER/x.tif",
    r"C:\\Users\\Anna Müller\\x",
    '"C:\\\\Users\\\\Anna M\\u00fcller\\\\x"',
    "file:///C:/Users/Anna%20M%C3%BCller/data/x.tif?token=hunter2",
    "file://@HOME/anna/x.gpkg|layername=x",
    "/HOME/Anna/x and @HOME/anna: not found",
    "%2Fhome%2Fanna%2Fx",
    "/c/Users/anna/z",
    r"\\?\C:\Users\anna\x",
    r"C:\Users\ANNA~1\AppData\Local\Temp",
    "C:\\Users\\Anna Mu\u0308ller\\x",
    "/mnt/c/Users/Anna Müller/z.tif and more",
    "http://anna:hunter2@proxy.example.invalid:8080/x?y=hunter2",
    "http://anna:hun/ter2@proxy.example.invalid:8080",
    "http://anna:h@hunter2@proxy.example.invalid",
    "https://u:hunter2@h/p?sig=hunter2#hunter2).",
    "dbname='x' host=db user='anna' password='hunter2 hunter2' authcfg=hunter2",
    "AWS_SECRET_ACCESS_KEY=hunter2/def+g",
    '{"api_key": "hunter2", "PIP_TOKEN": "hunter2"}',
    "anna:hunter2@proxy:8080",
    "Authorization: Basic hunter2",
    "proxy-authorization: Bearer hunter2",
    "postgresql://anna:hunter2@db:5432/x",
    "mail to anna.mueller@corp.example.invalid now",
    r"\\field-pc7\share\Anna\x.tif",
    "ANNA_archive.tif of field-pc7.corp.",
    "Cookie: hunter2; x",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_that_names_the_user_or_opens_anything_stays(text):
    clean = scrub(real(text), ANNA)
    names = ("anna", "müller", "mu\u0308ller", "m%c3%bcller", "m\\u00fcller", "mueller", "field-pc7")
    for word in (*names, "hunter2", "ter2"):
        assert word not in clean.lower(), clean


@pytest.mark.parametrize(
    "text, clean",
    [
        ("@HOME/anna/a b/x.tif", "~/a b/x.tif"),
        (r"C:\Users\Anna Müller\x.tif", r"~\x.tif"),
        ("see @HOME/bob/x and /Users/carol/y", "see ~/x and ~/y"),
        (r"D:\Users\J. Doe\proj\a.tif", r"~\proj\a.tif"),
        ("https://anna:pw@index.example.invalid/simple?x=1", "https://***@index.example.invalid/simple?***"),
        ("https://tiles.example.invalid/@2x/{z}.png", "https://tiles.example.invalid/@2x/{z}.png"),
    ],
)
def test_what_helps_stays(text, clean):
    assert scrub(real(text), ANNA) == clean


@pytest.mark.parametrize(
    "text",
    [
        r"C:\Program Files\QGIS 3.40\bin",
        "Hannah annalen annabel",
        "host localhost, user root",
        "/opt/homestead/x/home.txt",
        "GDAL 3.6.2, PROJ 9.1 at 12:34:56",
        "rasterio 1.4.4: ImportError: libgdal.so.32",
    ],
)
def test_other_texts_are_left_alone(text):
    assert scrub(text, ANNA) == text


def test_scrubbing_twice_changes_nothing_more():
    for text in HOSTILE:
        once = scrub(real(text), ANNA)
        assert scrub(once, ANNA) == once


def test_this_user_is_found_out(monkeypatch):
    monkeypatch.setenv("USERPROFILE", r"D:\Profile\Zoë Quux")
    monkeypatch.setenv("USERNAME", "zoequux")
    monkeypatch.setenv("COMPUTERNAME", "QUUXBOX")
    text = scrub("D:/profile/ZOË QUUX/a.tif of zoequux at quuxbox, " + os.path.expanduser("~") + "/x")
    assert "quux" not in text.lower() and os.path.expanduser("~") not in text
    assert this_person().homes and text.startswith("~/a.tif")


def test_the_diagnosis_is_scrubbed_as_a_whole():
    text = markdown(
        "Kinscape 1",
        [
            (
                "Engine",
                [
                    ("ok", "Python", real("@HOME/anna/env/bin/python"), ""),
                    ("wrong", "Index", "see\nhttp://a:hunter2@h", "do"),
                ],
            )
        ],
        [real("12:00 warning: ```\n@HOME/anna/x")],
        {"disks": [{"path": r"C:\Users\Anna Müller\x"}]},
        person=ANNA,
    )
    assert "# Kinscape 1" in text and "- **[ok]** Python: ~/env/bin/python" in text
    assert "-> do" in text and "hunter2" not in text and "anna" not in text.lower()
    assert "````text" in text, "a fence in the log cannot close the block"
    assert json.loads(text.split("```json\n")[1].split("\n```")[0])["disks"]
