"""The health of one archive: whether it opens, whether its rasters are still those that were indexed, its index, and
whether indexing was finished."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import KinscapeError
from ..events import Events

_KEPT = ("tiles", "dim", "generation", "size_bytes", "created", "updated", "is_partial", "is_imported", "index_note")


def archive_facts(folder: str, events: Events) -> dict[str, Any]:
    """state: ok, stale (rasters changed or missing), partial (indexing was not finished), broken (it does not open) or
    unknown (no package to open it with); message and hint; for one that opens also tiles, dim, generation, size_bytes,
    created, updated, encoder, sources, missing and changed (how many), index {kind, recall} or null, index_note.
    Raises Cancelled."""
    facts: dict[str, Any] = {"path": str(Path(folder).expanduser().absolute()), "message": "", "hint": ""}
    try:
        from ..archive.describe import archive_summary
        from ..archive.store import Archive

        with Archive.open(folder) as archive:
            summary = archive_summary(archive, True, events)
    except KinscapeError as error:
        if error.code == "cancelled":
            raise
        return {**facts, "state": "broken", "message": error.message, "hint": error.hint}
    except ImportError as error:
        return {**facts, "state": "unknown", "message": str(error), "hint": "the engine lacks packages"}
    index = summary["index"]
    return {
        **facts,
        "state": "stale" if summary["is_stale"] else "partial" if summary["is_partial"] else "ok",
        **{name: summary[name] for name in _KEPT},
        "encoder": summary["encoder"].get("name", ""),
        "sources": len(summary["sources"]),
        "missing": len(summary["missing"]),
        "changed": len(summary["changed"]),
        "index": None if index is None else {"kind": index.get("kind"), "recall": index.get("recall")},
    }
