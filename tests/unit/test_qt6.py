"""The widgets under Qt 6. QGIS 4 is built on it, and QGIS 3.40, which runs all other tests, on Qt 5."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from data import ROOT

PYTHON = Path(os.environ.get("KINSCAPE_QT6_PYTHON") or ROOT / ".venv" / "qt6" / "bin" / "python")


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    if not PYTHON.is_file():
        pytest.skip("needs a Python with PyQt6: tools/setup.sh qt6 makes one")
    home = tmp_path_factory.mktemp("home")
    done = subprocess.run(
        [str(PYTHON), str(ROOT / "tests" / "qt6" / "smoke.py")],
        env={
            **{k: v for k, v in os.environ.items() if not k.startswith(("QT_", "PYTHON"))},
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout[-1000:] + done.stderr[-4000:]
    return json.loads(done.stdout.splitlines()[-1])


def problems(report: dict, kind: str) -> str:
    return "\n".join(str(wrong[kind]) + "\n" + wrong.get("error", "") for wrong in report["wrong"] if kind in wrong)


def test_it_is_qt_6(report):
    assert report["qt"].startswith("6.") and report["pyqt"].startswith("6.")


def test_every_module_of_the_interface_can_be_imported(report):
    assert report["modules"] > 60 and not problems(report, "import")


def test_every_qt_name_that_is_used_is_there(report):
    """Enums without their scope, classes that moved, methods that went."""
    assert report["names"] > 500 and not problems(report, "name")


def test_every_widget_can_be_made_shown_and_typed_into(report):
    assert len(report["widgets"]) > 20 and not problems(report, "widget")


def test_nothing_is_raised_in_slots_and_paint_events(report):
    assert not problems(report, "slot")
