"""The cache folder: pictures of queries, and results of searches in archives that cannot be written. How large it is,
and emptying it: only what Kinscape made is taken away, and nothing that the open project shows."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from qgis.core import QgsProcessingUtils, QgsProject

from ..log import log
from .settings import Settings

# folders that Kinscape makes there (Session.work_folder, kinscape.search, the report)
FOLDERS = ("runs", "queries", "reports", "report")
FOLDER_BEGINNING = "kinscape-"
MOST_FILES = 50_000


def cache_folder(chosen: str = "") -> Path:
    """The folder of the settings, or ``chosen``; else QGIS's temporary one."""
    text = chosen or Settings.load().cache_dir
    return Path(text).expanduser() if text else Path(QgsProcessingUtils.tempFolder()) / "kinscape"


def contents(folder: Path) -> list[Path]:
    """What Kinscape made in ``folder``; the user may have chosen one that holds other things."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return []
    return [
        folder / name
        for name in names
        if (name in FOLDERS or name.startswith(FOLDER_BEGINNING))
        and (folder / name).is_dir()
        and not (folder / name).is_symlink()
    ]


def cache_size(folder: Path) -> int:
    """Bytes of what Kinscape made there; stops counting at MOST_FILES files."""
    total = seen = 0
    for top in contents(folder):
        for parent, _folders, files in os.walk(top):
            for name in files:
                seen += 1
                if seen > MOST_FILES:
                    return total
                try:
                    total += os.lstat(os.path.join(parent, name)).st_size
                except OSError:  # gone meanwhile
                    continue
    return total


def clear_cache(folder: Path) -> tuple[int, int]:
    """Take away what Kinscape made in ``folder``, except what layers of the open project come from. Returns the bytes
    that were freed, and how many folders were kept."""
    before, kept = cache_size(folder), 0
    sources = [layer.source().replace("\\", "/") for layer in QgsProject.instance().mapLayers().values()]
    for top in contents(folder):
        parts = [p for p in sorted(top.iterdir())] if top.name in FOLDERS else [top]
        for part in parts:
            if any(part.as_posix() in source for source in sources):
                kept += 1
                continue
            try:
                shutil.rmtree(part) if part.is_dir() and not part.is_symlink() else part.unlink()
            except OSError as error:
                log(f"{part}: {error}", "warning")
                kept += 1
    return max(0, before - cache_size(folder)), kept
