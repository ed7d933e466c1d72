"""Reading pixels on the ground: the door to ``patch``, ``source_reader`` and ``query_reads``."""

from __future__ import annotations

from .patch import Patch
from .query_reads import read_picture, read_polygon
from .source_reader import SourceReader

__all__ = ["Patch", "SourceReader", "read_picture", "read_polygon"]
