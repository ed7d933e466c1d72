"""Finished blocks of sources in work: ``building/<key>.npz``, one file each, named by everything that decides its
content.

A second run asks for the same keys and finds what is done; a changed file, encoder or grid asks for other keys.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from .durable import remove_tree, storing, writing
from .table import TileRows

BUILDING = "building"
JOB_NAME = "job.json"  # what was asked of the run that the blocks are of, so that it can be taken up again


@dataclass(frozen=True)
class BlockFacts:
    """What a finished block says of itself: ``tiles`` kept, positions ``skipped`` because of holes; of a batch of whole
    files also which could not be read (number in the batch, message)."""

    tiles: int
    skipped: int
    failures: tuple[tuple[int, str], ...] = ()


def block_key(**parts: Any) -> str:
    """sha256 (hexadecimal) over JSON-able parts, in any order."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


class BlockFiles:
    """The block files of the archive at ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / BUILDING
        self._read = lru_cache(maxsize=2)(self._load)  # a batch of pictures is asked for picture by picture

    def path(self, key: str) -> Path:
        return self.folder / f"{key}.npz"

    def create(self) -> None:
        with storing(self.folder):
            self.folder.mkdir(exist_ok=True)

    def facts(self, key: str) -> BlockFacts | None:
        """What a finished block holds; None if it is not there. A damaged file is removed, so that it is made again."""
        try:
            with np.load(self.path(key), allow_pickle=False) as data:
                facts = json.loads(str(data["facts"]))
                if "vectors.npy" not in data.zip.namelist():
                    raise ValueError("no vectors")
            return BlockFacts(int(facts["tiles"]), int(facts["skipped"]),
                              tuple((int(number), str(text)) for number, text in facts["failures"]))
        except FileNotFoundError:
            return None
        except (ValueError, TypeError, KeyError, EOFError, zipfile.BadZipFile):
            self.remove([key])
            return None

    def write(self, key: str, rows: TileRows, skipped: int, failures: tuple[tuple[int, str], ...] = (),
              outlines: list[str] | None = None) -> None:
        """Store a finished block. ``outlines``: footprints of whole files as hexadecimal WKB ("" = none).

        Raises StorageError.
        """
        facts = json.dumps({"tiles": len(rows), "skipped": skipped, "failures": failures})
        extra = {} if outlines is None else {"outlines": np.array(outlines, dtype=str)}
        with storing(self.folder), writing(self.path(key)) as file:
            np.savez(file, facts=np.array(facts), vectors=rows.vectors.astype(np.float32),
                     scale=rows.scale.astype(np.uint8), col=rows.col.astype(np.int32), row=rows.row.astype(np.int32),
                     hole_share=rows.hole_share.astype(np.float32), **extra)

    def read(self, key: str) -> tuple[TileRows, list[str] | None]:
        """The rows of a finished block and, for whole files, their footprints in hexadecimal."""
        return self._read(key)

    def _load(self, key: str) -> tuple[TileRows, list[str] | None]:
        with np.load(self.path(key), allow_pickle=False) as data:
            rows = TileRows(*(data[name] for name in ("vectors", "scale", "col", "row", "hole_share")))
            return rows, (data["outlines"].tolist() if "outlines" in data else None)

    def remember(self, asked: dict[str, Any]) -> None:
        """Keep beside the blocks what was asked of this run. Raises StorageError."""
        with storing(self.folder), writing(self.folder / JOB_NAME) as file:
            file.write((json.dumps(asked, indent=1, ensure_ascii=False) + "\n").encode())

    def remove(self, keys: Iterable[str]) -> None:
        with storing(self.folder):
            for key in keys:
                self.path(key).unlink(missing_ok=True)

    def clear(self) -> None:
        """Throw away all blocks: nothing is in work."""
        self._read.cache_clear()
        with storing(self.folder):
            remove_tree(self.folder)
