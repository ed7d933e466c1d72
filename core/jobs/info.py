"""Job: say what is inside an archive, and whether it still agrees with the files on disk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .base import Job


@dataclass(frozen=True)
class InfoJob(Job):
    """``check_sources``: compare each source's size and time with the disk (missing and changed ones are listed)."""

    kind: ClassVar[str] = "info"

    archive: str
    check_sources: bool = True
