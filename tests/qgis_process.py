"""``qgis_process`` with a profile of its own, for the end-to-end tests."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from data import ROOT

PROGRAM = shutil.which("qgis_process")


class Qgis:
    """Calls ``qgis_process``; its plugin path, below ``folder``, holds a link to this checkout."""

    def __init__(self, folder: Path) -> None:
        (folder / "plugins").mkdir()
        (folder / "plugins" / "kinscape").symlink_to(ROOT, target_is_directory=True)
        (folder / "run").mkdir(mode=0o700)
        self.environment = {
            **{name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
            "QGIS_PLUGINPATH": str(folder / "plugins"),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "KINSCAPE_ENGINE_PYTHON": sys.executable,
        }

    def __call__(self, *arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess:
        return subprocess.run(
            [PROGRAM, *arguments], input=stdin, capture_output=True, text=True, timeout=300, env=self.environment
        )

    def enable(self) -> Qgis:
        done = self("plugins", "enable", "kinscape")
        assert done.returncode == 0 and "kinscape" in done.stdout, done.stderr
        return self

    def run(self, name: str, **inputs: object) -> dict:
        """The outputs of ``kinscape:<name>``."""
        done = self("run", f"kinscape:{name}", "-", stdin=json.dumps({"inputs": inputs}))
        assert done.returncode == 0, done.stderr + done.stdout
        return json.loads(done.stdout)["results"]
