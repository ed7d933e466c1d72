"""The engine and the command line from a plugin folder of any name, in a Python that knows nothing of it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest
from data import ROOT

POOL = '''
"""A job's pool of spawned workers, started by the engine through bootstrap.py."""
import multiprocessing, sys
from concurrent.futures import ProcessPoolExecutor
from .core.strict_json import json_line
from .core.jobs import JobResult

def work(n):
    import kinscape.core.events
    return n * n, kinscape.__file__, [p for p in sys.path if p.rstrip("/").endswith("core")]

def run(job, events):
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as executor:
        return JobResult(summary={"out": list(executor.map(work, range(3)))})
'''


@pytest.fixture(scope="module")
def plugin(tmp_path_factory):
    """A copy of the plugin under a name that is no package name."""
    folder = tmp_path_factory.mktemp("profile") / "Kinscape plügin-0.1"
    shutil.copytree(ROOT / "core", folder / "core", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "__init__.py", folder)
    (folder / "metadata.txt").write_text("[general]\nname=Kinscape\nversion=9.8.7\n", encoding="utf-8")
    (folder / "pool.py").write_text(POOL, encoding="utf-8")
    return folder


def bare_python(*args, **options):
    """The system's Python without site-packages: no installed kinscape can help."""
    base = getattr(sys, "_base_executable", sys.executable)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    return subprocess.run(
        [base, "-S", *map(str, args)], capture_output=True, text=True, timeout=60, env=environment, **options
    )


def test_the_command_line_runs_from_there(plugin, tmp_path):
    done = bare_python(plugin / "core" / "bootstrap.py", "cli", "--version", cwd=tmp_path)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "kinscape 9.8.7", "")


def test_the_engine_runs_from_there(plugin, tmp_path):
    done = bare_python(
        plugin / "core" / "bootstrap.py", "engine", cwd=tmp_path, input='{"op": "ping", "id": 4}\n{"op": "quit"}\n'
    )
    ready, pong = map(json.loads, done.stdout.splitlines())
    assert done.returncode == 0 and ready["kinscape"] == "9.8.7" and pong == {"event": "pong", "id": 4}


def test_a_pool_of_spawned_workers_can_import_the_package(plugin, tmp_path):
    with (plugin / "core" / "jobs" / "info.py").open("a", encoding="utf-8") as file:
        file.write("\nfrom ...pool import run  # in place of the real one\n")
    job = {"op": "run", "id": 1, "job": {"kind": "info", "archive": "a"}}
    process = subprocess.Popen(
        [sys._base_executable, "-S", str(plugin / "core" / "bootstrap.py"), "engine"],
        cwd=tmp_path,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with process:
        process.stdin.write(json.dumps(job) + "\n")
        process.stdin.flush()
        lines = [json.loads(process.stdout.readline()) for _ in range(3)]  # ready, begun, result
        process.stdin.close()
        assert process.wait(10) == 0, process.stderr.read()
    result = lines[-1]
    assert result["event"] == "result", result
    file = str(plugin / "__init__.py")
    assert result["summary"]["out"] == [[n * n, file, []] for n in range(3)], (
        "imported from the folder; its core/ not on the path"
    )


@pytest.mark.parametrize("args", [[], ["dance"], ["engine", "more"]])
def test_anything_else_is_refused_in_one_line(plugin, args):
    done = bare_python(plugin / "core" / "bootstrap.py", *args)
    assert done.returncode == 2 and done.stderr.count("\n") == 1 and "usage" in done.stderr


def test_importing_the_package_loads_neither_qgis_nor_heavy_packages():
    heavy = {"qgis", "PyQt5", "numpy", "torch", "osgeo"}
    code = f"import kinscape, sys; print(sorted({{m.split('.')[0] for m in sys.modules}} & {heavy!r}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]", done.stderr


def test_the_version_is_that_of_metadata_txt():
    import kinscape

    text = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert f"version={kinscape.__version__}" in text.replace(" ", "").splitlines()
    with pytest.raises(AttributeError):
        _ = kinscape.no_such_thing
    assert {"index", "search", "open_archive", "__version__", "classFactory"} <= set(dir(kinscape))
