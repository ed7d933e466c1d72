"""SHA256SUMS of a folder of packages, as ``sha256sum`` writes it: for the files whose hashes the lock does not know."""

from __future__ import annotations

import re
from pathlib import Path

from .places import write_whole

NAME = "SHA256SUMS"
_LINE = re.compile(r"([0-9a-fA-F]{64}) [ *](.+)")
_MOST_BYTES = 1_000_000


def read_sums(folder: Path) -> dict[str, str]:
    """Filename -> SHA-256; empty without such a file."""
    path = Path(folder) / NAME
    try:
        if path.stat().st_size > _MOST_BYTES:
            return {}
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    found = (_LINE.fullmatch(line.strip()) for line in lines)
    return {match[2]: match[1].lower() for match in found if match}


def write_sums(folder: Path, sums: dict[str, str]) -> None:
    """Add ``sums`` to what is there. Raises OSError."""
    everything = {**read_sums(folder), **sums}
    write_whole(Path(folder) / NAME, "".join(f"{everything[name]}  {name}\n" for name in sorted(everything)))
