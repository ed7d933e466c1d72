"""Labelled images from disk: folders of class folders, and tables that say which things each image shows."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..archive.durable import storing
from ..archive.pictures import windows
from ..encoders.model_manifest import shown
from ..errors import InputError, QueryError, RasterError
from ..events import Events
from ..raster.patch import Patch
from ..raster.reader import read_picture
from ..raster.sources import EXTENSIONS

STORE_NAME = "images.u8"
_LONG = 1.5  # times the short side: such a picture is shown in several squares
MOST_IN_MEMORY = 8 << 30
"""Bytes of tiles of an archive, of rasters or of places."""
_MEMORY = 2 << 30  # bytes of images beyond which they are kept in a file


@dataclass(frozen=True)
class ClassImages:
    """images: (n, 3, px, px) uint8; labels: (n,) int64, numbers in ``names``; stems: (n,) names of the files without
    ending; left_out: {path: why} of files that could not be read."""

    images: np.ndarray
    labels: np.ndarray
    names: tuple[str, ...]
    stems: tuple[str, ...]
    left_out: dict[str, str] = field(default_factory=dict)


def read_classes(folder: str | Path, px: int = 256, events: Events | None = None,
                 store: Path | None = None) -> ClassImages:
    """All images of a folder that has one sub-folder a class, in the order of their paths.

    Images are read as rasters are (any type and number of bands), their short side at ``px``; of one that is not square
    the middle is taken, of a long one as many squares as cover it. ``store``: a folder for a memory map, used where the
    images would take more than 2 GB.
    Raises InputError for a folder without two such classes, or a class with fewer than two images; StorageError.
    """
    events = events or Events()
    folders = class_folders(Path(folder))
    files = [(number, path) for number, one in enumerate(folders) for path in _files(one)]
    names = tuple(shown(path.name) for path in folders)
    _check_counts(Counter(number for number, _ in files), names, folder, "")  # before hours of reading
    parts: list[np.ndarray] = []
    labels, stems, left_out = [], [], {}
    target = _Growing(len(files), px, store)
    for done, (number, path) in enumerate(files):
        events.check_cancelled()
        events.progress("reading", done, len(files), "images")
        try:
            parts = squares(read_picture(str(path), px), px)
        except (RasterError, QueryError) as error:
            left_out[str(path)] = error.message
            continue
        for part in parts:
            target.add(part)
            labels.append(number)
            stems.append(path.stem)
    events.progress("reading", len(files), len(files), "images")
    _check_counts(Counter(labels), names, folder, "readable ")
    return ClassImages(target.finished(), np.array(labels, np.int64), names, tuple(stems), left_out)


def check_room(count: int, px: int) -> None:
    """Raise InputError for more images than are kept in memory."""
    if count * 3 * px * px > MOST_IN_MEMORY:
        most = MOST_IN_MEMORY // (3 * px * px)
        raise InputError(f"{count:,} tiles of {px} pixels need more than {MOST_IN_MEMORY >> 30} GB of memory",
                         f"learn from at most {most:,} tiles, or from smaller ones")


def _check_counts(counts: Mapping[int, int], names: Sequence[str], folder: str | Path, what: str) -> None:
    few = min(range(len(names)), key=lambda number: counts.get(number, 0))
    count = counts.get(few, 0)
    if count < 2:
        raise InputError(f"the class {names[few]!r} of {folder} has too few {what}images: {count}, not at least 2",
                         "add images to it, or move its folder elsewhere")


def class_folders(folder: Path) -> list[Path]:
    """Its sub-folders in order. Raises InputError if it is none, or has fewer than two."""
    if not folder.is_dir():
        raise InputError(f"{folder}: no such folder", "give a folder with one sub-folder of images per class")
    found = sorted(p for p in folder.iterdir() if p.is_dir() and not p.name.startswith("."))
    if len(found) < 2:
        raise InputError(f"{folder} has {len(found)} sub-folders; at least 2 are needed",
                         "each class of images has a sub-folder of its own")
    return found


def _files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.suffix.lower() in EXTENSIONS and not p.name.startswith(".")
                  and p.is_file())


def squares(patch: Patch, px: int) -> list[np.ndarray]:
    """(3, px, px) uint8 squares of a picture whose short side is ``px``."""
    height, width = patch.valid.shape
    if max(height, width) >= _LONG * px:
        boxes = windows(patch, px)
    else:
        top, left = (height - px) // 2, (width - px) // 2
        boxes = [(slice(top, top + px), slice(left, left + px))]
    return [filled(patch.pixels[(slice(None), *box)], patch.valid[box]) for box in boxes]


def filled(pixels: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """(3, h, w) in 0..1 as uint8; what is not valid gets the mean colour of what is."""
    if not valid.all():
        mean = pixels[:, valid].mean(axis=1) if valid.any() else np.zeros(3, np.float32)
        pixels = np.where(valid, pixels, mean[:, None, None])
    return np.rint(np.clip(pixels, 0, 1) * 255).astype(np.uint8)


class _Growing:
    """Images one after the other, in memory or, where they are many, in a file of ``store``."""

    def __init__(self, expected: int, px: int, store: Path | None) -> None:
        self._shape = (3, px, px)
        is_large = expected * 3 * px * px > _MEMORY and store is not None
        self._path = store / STORE_NAME if is_large and store is not None else None
        self._file = None
        self._parts: list[np.ndarray] = []
        self._count = 0
        if self._path is not None:
            with storing(self._path):
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._file = self._path.open("wb")

    def add(self, image: np.ndarray) -> None:
        self._count += 1
        if self._file is None:
            self._parts.append(image)
            return
        with storing(self._path):
            self._file.write(np.ascontiguousarray(image).tobytes())

    def finished(self) -> np.ndarray:
        if self._file is None:
            return np.stack(self._parts) if self._parts else np.empty((0, *self._shape), np.uint8)
        with storing(self._path):
            self._file.close()
        return np.memmap(self._path, np.uint8, "r", shape=(self._count, *self._shape))


def read_marks(path: str | Path, stems: Sequence[str]) -> tuple[np.ndarray, tuple[str, ...]]:
    """(n, marks) float32 of 0 and 1, and the marks' names, from a table with tabs: a header, then one row an image, its
    first column the name of the image without ending (as UC Merced's multi-labels, Chaudhuri et al. 2018).

    Raises InputError for a table that is not like that, or lacks one of the images.
    """
    name = Path(path).name
    try:
        with open(path, newline="", encoding="utf-8") as file:
            rows = [row for row in csv.reader(file, delimiter="\t") if row]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path} cannot be read: {error}", "give a table with tabs between its columns") from None
    if len(rows) < 2 or len(rows[0]) < 2:
        raise InputError(f"{name} holds no labels", "give a header, then one row an image: its name, and 0 or 1")
    marks, found = tuple(rows[0][1:]), {}
    for number, row in enumerate(rows[1:], start=2):
        if len(row) != len(rows[0]) or not set(row[1:]) <= {"0", "1"}:
            raise InputError(f"line {number} of {name} is not a name and {len(marks)} times 0 or 1", "mend the table")
        marked = np.array(row[1:], np.float32)
        if not np.array_equal(found.setdefault(row[0], marked), marked):
            raise InputError(f"line {number} of {name} says something else of {row[0]!r} than an earlier one",
                             "give each image one line")
    missing = [stem for stem in stems if stem not in found]
    if missing:
        raise InputError(f"{name} lacks {len(missing)} images, such as {missing[0]!r}",
                         "give the table that belongs to these images")
    return np.stack([found[stem] for stem in stems]), marks
