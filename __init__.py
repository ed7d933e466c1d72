"""Kinscape: find every place that looks like this, in your own raster archives.

This is the QGIS plugin's package and the engine's: importing it loads neither QGIS nor any heavy package. In QGIS's
Python console (or any Python that can import ``qgis``)::

    import kinscape
    archive = kinscape.index([layer, "/data/2024"], "/data/archive", tile_m=40)
    hits = kinscape.search(archive, layer, extent, k=50)
    hits.show()
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

_CONSOLE = (
    "index",
    "estimate",
    "open_archive",
    "relocate",
    "explain",
    "export_hits",
    "report",
    "run",
    "doctor",
    "install_engine",
    "search",
    "rerank",
    "landcover",
    "landcover_histograms",
    "train_encoder",
    "train_landcover",
    "evaluate",
    "concept",
    "next_to_label",
    "missed",
    "ArchiveHandle",
    "Hit",
    "Hits",
)


def _read_version() -> str:
    """The version of ``metadata.txt``, which QGIS shows; where that is not installed, of the distribution."""
    try:
        lines = (Path(__file__).parent / "metadata.txt").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    for line in lines:
        name, _, value = line.partition("=")
        if name.strip() == "version" and value.strip():
            return value.strip()
    from importlib import metadata

    try:
        return metadata.version("kinscape")
    except metadata.PackageNotFoundError:
        return "unknown"


__version__ = _read_version()


def classFactory(iface: Any) -> Any:  # noqa: N802 - the name is QGIS's
    """What QGIS calls to make the plugin."""
    from .plugin import KinscapePlugin

    return KinscapePlugin(iface)


def __getattr__(name: str) -> Any:
    """The console's functions, loaded (with QGIS) when first used."""
    if name in _CONSOLE:
        from .ui import console

        return getattr(console, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_CONSOLE])
