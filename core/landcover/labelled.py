"""Images with the land-cover class of each pixel: a folder with ``images`` and ``classes``, as the Dubai data set has
it.

``images/NAME.jpg`` (or .png, .tif; three bands of 8 bits) belongs to ``classes/NAME.png`` (or .tif; one band): 0 is
unlabelled, 1 the first class. ``classes.json`` beside them names the classes ([{"name": ..., "colour": "#rrggbb"},
...]); without it they are those of Dubai. What stands before the first "_" of a name is its group ("tile1"): images of
one group lie side by side on the ground, so a group is trained on or tested on, never both.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import InputError
from ..raster.source import open_raster
from ..strict_json import read_json
from .classes import DUBAI, LandCover

UNLABELLED = 255
_IMAGES, _CLASSES, _LEGEND = "images", "classes", "classes.json"
_PICTURES = {".jpg", ".jpeg", ".png", ".tif", ".tiff"}
_MAPS = (".png", ".tif", ".tiff")
_MAX_LEGEND_BYTES = 1 << 20
_LARGEST_BYTES = 8 << 30


@dataclass(frozen=True)
class Labelled:
    """``pixels`` (3, h, w) uint8; ``labels`` (h, w) uint8: class number from 0, or UNLABELLED."""

    name: str
    group: str
    pixels: np.ndarray
    labels: np.ndarray


@dataclass(frozen=True)
class LabelledFolder:
    """What is in a folder, before its pixels are read. ``pairs``: (image, map of classes), by name."""

    folder: Path
    cover: LandCover
    pairs: tuple[tuple[Path, Path], ...]

    @property
    def groups(self) -> tuple[str, ...]:
        return tuple(sorted({group_of(image) for image, _ in self.pairs}))

    def of_groups(self, groups: Sequence[str], inside: bool = True) -> tuple[tuple[Path, Path], ...]:
        """The pairs of these groups, or (``inside`` False) all others. Raises InputError for a group that is none."""
        unknown = [group for group in groups if group not in self.groups]
        if unknown:
            raise InputError(f"{self.folder} has no images of the group {unknown[0]!r}",
                             "groups: " + ", ".join(self.groups))
        return tuple(pair for pair in self.pairs if (group_of(pair[0]) in groups) == inside)


def group_of(image: Path) -> str:
    return image.stem.split("_")[0]


def open_folder(folder: str | Path) -> LabelledFolder:
    """Raises InputError for a folder without images, or with an image that has no map of classes."""
    root = Path(folder).expanduser().absolute()
    if not (root / _IMAGES).is_dir() or not (root / _CLASSES).is_dir():
        raise InputError(f"{root} has no folders {_IMAGES} and {_CLASSES}",
                         "see docs/landcover.md, 'Data of your own'")
    pairs = []
    for image in sorted((root / _IMAGES).iterdir()):
        if image.suffix.lower() not in _PICTURES or image.name.startswith("."):
            continue
        beside = [root / _CLASSES / (image.stem + ending) for ending in _MAPS]
        found = next((path for path in beside if path.is_file()), None)
        if found is None:
            raise InputError(f"{image} has no map of classes", f"put {beside[0].name} into {beside[0].parent}")
        pairs.append((image, found))
    if not pairs:
        raise InputError(f"{root / _IMAGES} holds no images", "put .jpg, .png or .tif files there")
    return LabelledFolder(root, _legend(root / _LEGEND), tuple(pairs))


def read_pairs(pairs: Sequence[tuple[Path, Path]], classes: int,
               told: Callable[[int], None] | None = None) -> list[Labelled]:
    """All pixels of these pairs, in memory (four bytes each); ``told``: called with the number read after each.

    Raises RasterError, InputError for files that do not fit together or are more than 8 GB.
    """
    out, total = [], 0
    for image, beside in pairs:
        pixels, labels = _read(image, 3), _read(beside, 1)[0]
        if pixels.shape[1:] != labels.shape:
            raise InputError(f"{image} has {pixels.shape[2]} x {pixels.shape[1]} pixels and {beside} "
                             f"{labels.shape[1]} x {labels.shape[0]}", "both must be of one size")
        if int(labels.max(initial=0)) > classes:
            raise InputError(f"{beside} holds the number {int(labels.max())}; there are {classes} classes",
                             f"0 is unlabelled, 1 to {classes} the classes; name more in {_LEGEND}")
        total += pixels.nbytes + labels.nbytes
        if total > _LARGEST_BYTES:
            raise InputError(f"the images have more than {_LARGEST_BYTES >> 30} GB of pixels", "use fewer of them")
        out.append(Labelled(image.stem, group_of(image), pixels, labels - np.uint8(1)))  # 0 turns into 255
        if told:
            told(len(out))
    return out


def class_counts(images: Sequence[Labelled], classes: int) -> np.ndarray:
    """(classes,) int64 labelled pixels of each class."""
    counts = np.zeros(256, np.int64)
    for image in images:
        counts += np.bincount(image.labels.ravel(), minlength=256)
    return counts[:classes]


def identity_of(images: Sequence[Labelled]) -> dict[str, object]:
    """What tells one set of images from another: names, sizes, and every 16th pixel of classes and picture."""
    digest = hashlib.sha256()
    for image in images:
        digest.update(f"{image.name}{image.pixels.shape}".encode())
        digest.update(np.ascontiguousarray(image.labels[::16, ::16]).tobytes())
        digest.update(np.ascontiguousarray(image.pixels[:, ::16, ::16]).tobytes())
    return {"images": len(images), "sha256": digest.hexdigest()}


def _read(path: Path, bands: int) -> np.ndarray:
    with open_raster(str(path)) as dataset:
        if dataset.count < bands or (bands == 1 and dataset.count > 1) or dataset.dtypes[0] != "uint8":
            hint = "give images of three bands of 8 bits" if bands > 1 else "give masks of one 8-bit band, no palette"
            raise InputError(f"{path} has {dataset.count} bands of {dataset.dtypes[0]}", hint)
        return dataset.read(list(range(1, bands + 1)))


def _legend(path: Path) -> LandCover:
    if not path.is_file():
        return DUBAI
    try:
        return LandCover.from_list(read_json(path, _MAX_LEGEND_BYTES))
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(f"{path} cannot be read: {error}", "see docs/landcover.md, 'Data of your own'") from error
