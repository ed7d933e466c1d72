"""Job: how fast tiles are read and encoded here, beside a ResNet-18 of the same run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .base import Job


@dataclass(frozen=True)
class BenchIngestJob(Job):
    """``data``: a raster; "" uses a generated scene. Summary: tiles_per_second, relative_to_resnet18, overlap_cost."""

    kind: ClassVar[str] = "bench_ingest"

    data: str = ""
    encoder: str = "handcrafted"
    seconds: float = 10.0
