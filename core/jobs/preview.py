"""Job: the picture of an example exactly as the encoder will see it, for the query strip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .base import Job
from .examples import Example


@dataclass(frozen=True)
class PreviewJob(Job):
    """Writes ``out`` (PNG, longer side at most ``px``). ``archive`` gives grid, bands and scale; "" shows the example at its own resolution."""

    kind: ClassVar[str] = "preview"

    example: Example
    out: str
    archive: str = ""
    px: int = 192
