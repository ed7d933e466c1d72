"""Files in what a project keeps of the dock: relative to the project where it stores paths so, and found again after it
was moved with them. Neither Qt nor QGIS: ``to_stored`` and ``to_full`` are QgsProject's writePath and readPath."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import Any

_PATH, _TEXT = "path:", "text:"  # what a stored text is; a plain one without such a beginning is a text
_LONGEST = 4096

Convert = Callable[[str], str]


def encode(value: Any, to_stored: Convert, sources: Sequence[str] = ()) -> Any:
    """``value`` (JSON types) with every absolute path marked and made relative. ``sources``: of the open archive; a
    tile's source is kept as the end of its path that tells it from the others, for rasters lie anywhere."""
    if isinstance(value, dict):
        out = {key: encode(item, to_stored, sources) for key, item in value.items()}
        if value.get("tile") and isinstance(value.get("source"), str):
            out["source"] = _TEXT + short_source(value["source"], sources)
        return out
    if isinstance(value, (list, tuple)):
        return [encode(item, to_stored, sources) for item in value]
    if not isinstance(value, str):
        return value
    if _is_path(value):
        return _PATH + to_stored(value)
    return _TEXT + value if value.startswith((_PATH, _TEXT)) else value


def decode(value: Any, to_full: Convert, sources: Sequence[str] = ()) -> Any:
    """What ``encode`` made, with full paths. ``sources``: of the archive as it is now."""
    if isinstance(value, dict):
        out = {key: decode(item, to_full, sources) for key, item in value.items()}
        if out.get("tile") and isinstance(out.get("source"), str):
            out["source"] = full_source(out["source"], sources)
        return out
    if isinstance(value, list):
        return [decode(item, to_full, sources) for item in value]
    if not isinstance(value, str):
        return value
    if value.startswith(_PATH):
        return to_full(value[len(_PATH) :])
    return value[len(_TEXT) :] if value.startswith(_TEXT) else value


def short_source(path: str, sources: Sequence[str]) -> str:
    """The shortest end of ``path``, in whole parts, that no other of ``sources`` has."""
    own, others = _parts(path), [_parts(other) for other in sources if other != path]
    for n in range(1, len(own)):
        if not any(other[-n:] == own[-n:] for other in others):
            return "/".join(own[-n:])
    return "/".join(own[1:]) if os.path.isabs(path) else path


def full_source(end: str, sources: Sequence[str]) -> str:
    """The one of ``sources`` that ends with ``end``; ``end`` itself where none or several do."""
    wanted = _parts(end)
    found = [path for path in sources if wanted and _parts(path)[-len(wanted) :] == wanted]
    return found[0] if len(found) == 1 else end


def _parts(path: str) -> tuple[str, ...]:
    return PurePath(path.replace("\\", "/")).parts


def _is_path(text: str) -> bool:
    """An absolute path of this machine; GDAL's own names for what is no plain file stay as they are."""
    return os.path.isabs(text) and len(text) < _LONGEST and "\n" not in text and not text.startswith("/vsi")
