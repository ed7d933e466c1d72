"""The folder of an archive to be: where it goes by itself, and what a run that was cut off left in it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QStandardPaths

from ...core.errors import KinscapeError
from ...core.jobs.base import job_from_dict
from ..i18n import tr
from ..words import tiles

NEW_FOLDER = "kinscape-archive"
UNFINISHED_JOB = "building/job.json"  # core/archive/blocks.py


def default_folder(project_folder: str, sources: list[str]) -> str:
    """A folder that does not exist yet: beside the project, else beside the first source, else among the
    documents."""
    bases = [
        project_folder,
        *(str(Path(p).parent) for p in sources[:1]),
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation),
    ]
    base = next((b for b in bases if b and os.access(b, os.W_OK)), "")
    if not base or not (sources or project_folder):
        return ""
    for number_ in range(1, 1000):
        folder = Path(base) / (NEW_FOLDER if number_ == 1 else f"{NEW_FOLDER}-{number_}")
        if not folder.exists():
            return str(folder)
    return ""


def unfinished_job(folder: str) -> Any:
    """The IndexJob of a run that was cut off and left finished blocks in ``folder``, or None."""
    try:
        text = (Path(folder) / UNFINISHED_JOB).read_text(encoding="utf-8")
        job = job_from_dict(json.loads(text))
    except (OSError, ValueError, KinscapeError):
        return None
    return job if job.kind == "index" else None


def searchable_text(info: dict[str, Any]) -> str:
    """How much of an archive under work can be searched."""
    return tr("{0} can be searched already").format(tiles(int(info.get("tiles", 0))))
