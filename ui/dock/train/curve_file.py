"""The course of a training as its job writes it to ``curve.csv``, read while it grows. No widgets."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path

import numpy as np

CURVE_NAME = "curve.csv"
MOST_BYTES = 50_000_000  # some million steps; what is longer is not read to its end
_TAIL = 256  # bytes that are compared to see that the file is still the same
_STEP, _LOSS = "step", "loss"


class CurveFile:
    """``steps`` and ``losses``: (n,) float64 of all lines that are complete. A file that is begun anew, or is another
    than before, is read from its beginning."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self._forget()

    def _forget(self) -> None:
        self._at, self._rest, self._tail, self._columns = 0, b"", b"", None
        self._steps: list[float] = []
        self._losses: list[float] = []

    @property
    def steps(self) -> np.ndarray:
        return np.array(self._steps)

    @property
    def losses(self) -> np.ndarray:
        return np.array(self._losses)

    def read(self) -> bool:
        """Take in what was added; whether there is more than before. A file that is not there (yet) has nothing."""
        try:
            size = self.path.stat().st_size
            if size == self._at or self._at >= MOST_BYTES:
                return False
            with self.path.open("rb") as file:
                file.seek(max(0, self._at - len(self._tail)))
                if size < self._at or file.read(len(self._tail)) != self._tail:
                    self._forget()  # written anew, by a training that went on from a checkpoint
                    file.seek(0)
                new = file.read(MOST_BYTES - self._at)
        except OSError:
            return False
        self._at += len(new)
        self._tail = (self._tail + new)[-_TAIL:]
        *lines, self._rest = (self._rest + new).split(b"\n")
        before = len(self._steps)
        for row in csv.reader(io.StringIO(b"\n".join(lines).decode("utf-8", "replace"))):
            self._take(row)
        return len(self._steps) > before

    def _take(self, row: list[str]) -> None:
        """One line: the head names the columns; a line that does not fit it is left out."""
        if self._columns is None:
            names = [name.strip().lower() for name in row]
            if _LOSS in names:
                self._columns = (names.index(_STEP) if _STEP in names else None, names.index(_LOSS))
            return
        step_at, loss_at = self._columns
        try:
            loss = float(row[loss_at])
            step = float(row[step_at]) if step_at is not None else len(self._steps) + 1.0
        except (ValueError, IndexError):
            return
        self._steps.append(step)
        self._losses.append(loss)
