"""Running a script in a real QGIS window on a virtual screen (tools/see_qgis.sh), for the tests of tests/e2e."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from data import ROOT

SHOTS = ROOT / "tests" / "e2e" / "shots"
NEEDED = [name for name in ("qgis", "xvfb-run") if shutil.which(name) is None]
needs_window = pytest.mark.skipif(bool(NEEDED), reason=f"needs {' and '.join(NEEDED)} on the PATH to show a window")


def see(
    script: str, plan: dict, *options: str, patience_s: int = 170, variables: dict[str, str] | None = None
) -> subprocess.CompletedProcess:
    """Run a script of ``shots/`` in QGIS. Its plan and what it writes lie in ``plan["out"]``; ``variables``: of the
    environment, besides those of here."""
    path = Path(plan["out"]) / "plan.json"
    path.write_text(json.dumps(plan), encoding="utf-8")
    return subprocess.run(
        [str(ROOT / "tools" / "see_qgis.sh"), str(SHOTS / script), "--limit", str(patience_s), *options],
        env={**os.environ, **(variables or {}), "KINSCAPE_TOUR": str(path)},
        capture_output=True,
        text=True,
        timeout=patience_s + 90,
    )
