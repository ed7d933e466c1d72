"""Job: how good the ranking is on labelled images, under every metric convention that papers use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .base import Job


@dataclass(frozen=True)
class BenchRetrievalJob(Job):
    """``data``: a folder with one sub-folder of images per class. ``split`` 0: leave one out; 0.7: 70 % archive, 30 % queries."""

    kind: ClassVar[str] = "bench_retrieval"

    data: str = ""
    encoder: str = "handcrafted"
    weights: str = ""
    split: float = 0.0
    seed: int = 0
