"""Other Pythons are found by running them, run with a clean environment, and end with us or at once when asked."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
import time

import pytest
from kinscape.core.errors import Cancelled
from kinscape.core.events import Events
from kinscape.core.install import base_python, child, environment, gpu
from kinscape.core.install.failures import DoesNotWorkError, InstallError, UnfitPythonError

posix = pytest.mark.skipif(sys.platform == "win32", reason="scripts and signals of POSIX")


def program(tmp_path, text: str):
    path = tmp_path / "python3"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def test_the_base_of_a_virtual_environment_is_the_python_it_was_made_of():
    found = base_python.probe(sys.executable, Events())
    assert found.version[:2] == sys.version_info[:2]
    if sys.prefix != sys.base_prefix:
        assert os.path.realpath(os.path.dirname(found.path)) != os.path.realpath(os.path.dirname(sys.executable))


@posix
@pytest.mark.parametrize(
    "answer, words",
    [
        ({"version": [3, 9, 5]}, "is Python 3.9, and the engine needs 3.10"),
        ({"bits": 32}, "32-bit"),
        ({"has_ssl": False}, "no encryption"),
        ({"has_venv": False}, "venv is missing"),
    ],
)
def test_a_python_that_does_not_fit_is_refused_with_the_reason(tmp_path, answer, words):
    import json

    whole = {"version": [3, 12, 1], "machine": "x", "platform": "linux", "bits": 64, "is_venv": False, "base": "",
             "has_ssl": True, "has_venv": True, "has_ensurepip": True, "has_pip": True, **answer}  # fmt: skip
    with pytest.raises(UnfitPythonError, match=words):
        base_python.probe(program(tmp_path, f"echo '{json.dumps(whole)}'"), Events())


@posix
def test_what_is_no_python_is_refused(tmp_path):
    with pytest.raises(UnfitPythonError, match="not a Python that works"):
        base_python.probe(program(tmp_path, "echo hello"), Events())
    with pytest.raises(UnfitPythonError, match="there is no Python at"):
        base_python.probe(str(tmp_path / "absent"), Events())


@posix
def test_an_unfit_candidate_is_passed_over(tmp_path, monkeypatch):
    monkeypatch.setattr(base_python, "candidates", lambda: iter([program(tmp_path, "exit 3"), sys.executable]))
    assert base_python.find_base("", Events()).version[:2] == sys.version_info[:2]
    monkeypatch.setattr(base_python, "candidates", lambda: iter([program(tmp_path, "exit 3")]))
    with pytest.raises(UnfitPythonError, match="no Python 3.10 or newer was found"):
        base_python.find_base("", Events())


def test_children_get_neither_qgiss_variables_nor_pip_options_that_move_packages(monkeypatch):
    for name in ("PYTHONPATH", "PYTHONHOME", "PROJ_LIB", "GDAL_DATA", "LD_LIBRARY_PATH", "PIP_TARGET", "PIP_PREFIX"):
        monkeypatch.setenv(name, "x")
    monkeypatch.setenv("PIP_INDEX_URL", "https://packages.example.invalid")
    found = child.clean_environment({"A": "b"})
    assert not {"PYTHONPATH", "PYTHONHOME", "PROJ_LIB", "GDAL_DATA", "LD_LIBRARY_PATH", "PIP_TARGET"} & set(found)
    assert found["PIP_INDEX_URL"].startswith("https") and found["A"] == "b" and found["PIP_USER"] == "0"


@posix
def test_a_cancel_ends_the_child_and_its_children_at_once():
    events = Events()
    code = "import subprocess, sys; p = subprocess.Popen(['sleep', '60']); print(p.pid, flush=True); p.wait()"
    heard: list[str] = []

    def hear(line: str) -> None:
        heard.append(line)
        threading.Timer(0.1, events.cancel).start()

    with pytest.raises(Cancelled):
        child.run_child([sys.executable, "-c", code], events, child.clean_environment(), hear=hear)
    until = time.monotonic() + 5
    while _is_alive(int(heard[0])) and time.monotonic() < until:
        time.sleep(0.02)
    assert not _is_alive(int(heard[0]))


@posix
def test_a_guarded_child_ends_when_its_parent_is_killed(tmp_path):
    (tmp_path / "sleeper.py").write_text("import os, time\nprint(os.getpid(), flush=True)\ntime.sleep(60)\n")
    code = (
        "import subprocess, sys\n"
        "p = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,"
        " start_new_session=True)\n"
        "print(p.stdout.readline(), flush=True); p.wait()"
    )
    command = child.guarded(sys.executable, str(tmp_path / "sleeper.py"))
    parent = subprocess.Popen([sys.executable, "-c", code, *command], stdout=subprocess.PIPE, text=True)
    pid = int(parent.stdout.readline())
    assert _is_alive(pid)
    parent.kill()
    parent.wait()
    until = time.monotonic() + 5
    while _is_alive(pid) and time.monotonic() < until:
        time.sleep(0.02)
    assert not _is_alive(pid)


def test_a_child_that_says_nothing_for_too_long_is_given_up():
    with pytest.raises(InstallError, match="did not answer within"):
        child.run_child([sys.executable, "-c", "import time; time.sleep(60)"], Events(), dict(os.environ), 0.3)


@posix
def test_packages_that_cannot_be_loaded_are_named_with_the_reason_and_a_crash_is_called_one(tmp_path, monkeypatch):
    component = environment.Component("engine", (), ("json", "surely_not_there"))
    with pytest.raises(DoesNotWorkError, match="surely_not_there cannot be loaded: ModuleNotFoundError"):
        environment.verify(sys.executable, (component,), Events())
    with pytest.raises(DoesNotWorkError, match="crashed"):
        environment.look_inside(program(tmp_path, "kill -SEGV $$"), (component,), Events())


def test_a_card_is_told_from_the_drivers_files_and_a_wish_overrules_it(monkeypatch):
    monkeypatch.setattr(gpu, "has_nvidia", lambda: True)
    assert gpu.wished_build() == "large" and gpu.wished_build("cpu") == "cpu"
    monkeypatch.setattr(gpu, "has_nvidia", lambda: False)
    monkeypatch.setattr(gpu.sys, "platform", "linux")
    monkeypatch.setattr(gpu.platform, "machine", lambda: "x86_64")
    assert gpu.wished_build() == "cpu"
    monkeypatch.setattr(gpu.sys, "platform", "win32")
    assert gpu.wished_build() == "large"


def _is_alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        try:
            os.kill(pid, 0)
        except OSError:
            return False
        return not os.path.isdir("/proc/self")
