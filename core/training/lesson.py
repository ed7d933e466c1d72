"""What an encoder is taught: images from one of three sources, with the part of them that it is judged by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..archive.store import Archive
from ..encoders.model_manifest import shown
from ..errors import InputError
from ..events import Events
from ..raster.sources import find_sources
from .data import ClassImages, read_classes, read_marks
from .places import labelled_tiles
from .tiles import archive_tiles, raster_tiles


@dataclass(frozen=True)
class Lesson:
    """images: (n, 3, px, px) uint8. labels: (n,) int64, numbers in ``names``; None without labels. judged: (n,) bool,
    images that are not trained on. marks: (n, m) of 0 and 1, or None. coordinates: (n, 2) longitude and latitude, or
    None. unlabelled: (k, 3, px, px) uint8, or None. about: what it is, for the card. notes: for the user."""

    images: np.ndarray
    labels: np.ndarray | None
    names: tuple[str, ...]
    judged: np.ndarray
    about: str
    marks: np.ndarray | None = None
    coordinates: np.ndarray | None = None
    unlabelled: np.ndarray | None = None
    notes: list[str] = field(default_factory=list)

    @property
    def learned(self) -> np.ndarray:
        """(n,) bool: images to train on."""
        return ~self.judged


def of_classes(folder: str, px: int, holdout: float, seed: int, events: Events, marks: str = "",
               rasters: Sequence[str] = (), tiles: int = 4000, store: Path | None = None) -> Lesson:
    """Class folders, and at most ``tiles`` tiles of ``rasters`` without labels beside them. Errors as ``read_classes``,
    ``read_marks`` and ``raster_tiles``."""
    read = read_classes(folder, px, events, store)
    notes = []
    if read.left_out:
        path, why = next(iter(read.left_out.items()))
        notes.append(f"{len(read.left_out)} files could not be read and were left out, such as {shown(path)}: "
                     f"{shown(why)}")
    if marks:
        _check_stems(read)
    marked = read_marks(marks, read.stems)[0] if marks else None
    others = raster_tiles(rasters, px, tiles, seed, events) if rasters else None
    judged = hold_out(read.labels, holdout, seed)
    about = f"{np.count_nonzero(~judged):,} images of {len(read.names)} classes in {Path(folder).name}"
    if others is not None:
        about += f", {len(others):,} tiles of rasters without labels"
    return Lesson(read.images, read.labels, read.names, judged, about, marked, unlabelled=others, notes=notes)


def _check_stems(read: ClassImages) -> None:
    """Marks go by the names of files: one name in two classes would get the marks of one image on both."""
    pairs = set(zip(read.stems, read.labels.tolist()))
    twice = next((stem for stem, count in Counter(stem for stem, _ in pairs).items() if count > 1), None)
    if twice is not None:
        raise InputError(f"several classes have an image called {twice!r}, so the table of marks does not tell which "
                         "is meant", "give each image a name of its own")


def of_archive(folder: str, px: int, tiles: int, seed: int, events: Events) -> Lesson:
    """At most ``tiles`` tiles of an archive; all are trained on, as nothing is known of them. Errors as
    ``archive_tiles``, and ArchiveError."""
    with Archive.open(folder) as archive:
        images, _ = archive_tiles(archive, px, tiles, seed, events)
        about = f"{len(images):,} tiles of {len(archive.sources):,} rasters, without labels"
    return Lesson(images, None, (), np.zeros(len(images), bool), about)


def of_places(file: str, class_field: str, px: int, holdout: float, seed: int, events: Events, archive: str = "",
              rasters: Sequence[str] = (), tile_m: float = 0.0, layer: str = "") -> Lesson:
    """Places labelled on the map, seen on an archive's rasters or on ``rasters``. Errors as ``labelled_tiles``."""

    def read(imagery: Archive | list[str]) -> Lesson:
        found = labelled_tiles(imagery, file, class_field, tile_m, events, px, layer, holdout, seed)
        about = f"{np.count_nonzero(~found.split):,} places of {len(found.names)} classes"
        return Lesson(found.images, found.labels, found.names, found.split, about, coordinates=found.coordinates,
                      notes=found.notes)

    if not archive:
        return read(find_sources(list(rasters), events))
    with Archive.open(archive) as opened:
        return read(opened)


def hold_out(labels: np.ndarray, share: float, seed: int) -> np.ndarray:
    """(n,) bool: about ``share`` of each class, drawn with ``seed``, never more than leaves two of it to train on."""
    if not 0 <= share < 1:
        raise InputError(f"a share of {share:g} to judge by is not possible", "give a share from 0 to 0.9, such as 0.2")
    rng = np.random.default_rng(seed)
    out = np.zeros(len(labels), bool)
    for label in np.unique(labels):
        rows = rng.permutation(np.flatnonzero(labels == label))
        out[rows[:min(round(share * len(rows)), max(0, len(rows) - 2))]] = True
    return out
