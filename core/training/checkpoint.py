"""The state of a training on disk: weights, their running mean, the optimiser's moments, the dice, the loss curve.

One file of arrays (npz, read without objects) that appears whole or not at all. A training that goes on from it does
the same arithmetic as one that was never stopped.
"""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..archive.durable import clear_halves, storing, writing
from ..archive.lock import FolderLock
from ..errors import InputError

FILE_NAME = "checkpoint.npz"
CURVE_NAME = "curve.csv"
_VERSION = 1
_FACTS = "facts"


@dataclass(frozen=True)
class Checkpoint:
    """Where the state lies and how often it is written: after ``every_s`` seconds of training, and when it ends."""

    folder: Path
    every_s: float = 60.0

    @classmethod
    def at(cls, where: str | Path | Checkpoint) -> Checkpoint:
        return where if isinstance(where, Checkpoint) else cls(Path(where).expanduser().absolute())

    @property
    def path(self) -> Path:
        return self.folder / FILE_NAME

    def prepare(self) -> None:
        """Make the folder. Raises StorageError."""
        with storing(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Nobody else trains in this folder meanwhile; what a kill left half written is cleared away. Raises
        ArchiveError where another process does, StorageError."""
        self.prepare()
        lock = FolderLock(self.folder)
        try:
            with storing(self.folder):
                clear_halves(self.folder, FILE_NAME)
            yield
        finally:
            lock.release()

    def save(self, step: int, identity: str, arrays: Mapping[str, np.ndarray]) -> None:
        """Write the state after ``step`` steps; the earlier file stays until this one is whole. Raises StorageError."""
        facts = json.dumps({"version": _VERSION, "step": step, "identity": identity}).encode()
        with storing(self.path), writing(self.path) as file:
            np.savez(file, **{_FACTS: np.frombuffer(facts, np.uint8)}, **arrays)

    def load(self, identity: str) -> tuple[int, dict[str, np.ndarray]] | None:
        """(steps done, arrays), or None where nothing was written yet. Raises InputError for a file that is damaged, or
        of another training (``identity``: recipe, images and labels)."""
        if not self.path.is_file():
            return None
        try:
            with np.load(self.path, allow_pickle=False) as stored:
                arrays = {name: stored[name] for name in stored.files}
            facts = json.loads(arrays.pop(_FACTS).tobytes())
            version, step, found = int(facts["version"]), int(facts["step"]), str(facts["identity"])
        except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
            raise InputError(f"{self.path} is damaged: {error}", "remove it to begin the training again") from error
        if version > _VERSION:
            raise InputError(f"{self.path} was written by a newer Kinscape", "update Kinscape")
        if found != identity:
            raise InputError(f"{self.path} is of a training with another recipe or other images",
                             "choose another work folder, or remove the file to begin again")
        return step, arrays


class Curve:
    """Losses step by step, kept in memory and written to ``<folder>/curve.csv`` as they come, for whoever draws them.

    columns: names; step, epoch, px and lr come first, then the sum of the losses and each term.
    """

    def __init__(self, columns: Sequence[str], checkpoint: Checkpoint | None) -> None:
        self.columns = tuple(columns)
        self._rows: list[tuple[float, ...]] = []
        self._path = checkpoint.folder / CURVE_NAME if checkpoint else None
        self._file: Any = None

    @property
    def rows(self) -> np.ndarray:
        """(steps, columns) float64."""
        return np.array(self._rows, np.float64).reshape(-1, len(self.columns))

    def begin(self, rows: np.ndarray) -> None:
        """Start with the ``rows`` of a checkpoint; what the file has beyond them was lost with the run."""
        self._rows = [tuple(row) for row in rows.tolist()]
        if self._path is None:
            return
        with storing(self._path):
            # an unbuffered line each: a reader in another process sees whole rows
            self._file = self._path.open("w", newline="", encoding="utf-8", buffering=1)
            writer = csv.writer(self._file)
            writer.writerow(self.columns)
            writer.writerows(map(_shown, self._rows))

    def add(self, row: Sequence[float]) -> None:
        self._rows.append(tuple(row))
        if self._file is not None:
            with storing(self._path):
                csv.writer(self._file).writerow(_shown(row))

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def to_dict(self, most: int = 500) -> dict[str, list[float]]:
        """Column -> numbers, at most ``most`` steps (means of neighbours), for a report."""
        rows = self.rows
        if len(rows) > most:
            rows = np.stack([part.mean(axis=0) for part in np.array_split(rows, most)])
        return {name: [round(float(v), 6) for v in rows[:, i]] for i, name in enumerate(self.columns)}


def _shown(row: Sequence[float]) -> list[str]:
    return [f"{value:.7g}" for value in row]
