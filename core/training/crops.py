"""Random pieces of labelled images for training: of random scale, turned, mirrored and recoloured, classes with
them."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from ..landcover.labelled import UNLABELLED, Labelled
from .augment import Augmentation, recolour


class Crops:
    """``how.crop``: least and most ground of a crop, in areas of the network's input at the images' own resolution.

    Images are drawn by the root of their area: large ones more often, but not so that they drown the small ones.
    """

    def __init__(self, images: Sequence[Labelled], how: Augmentation) -> None:
        self._images, self._how = images, how
        self._chances = torch.tensor([math.sqrt(image.labels.size) for image in images], dtype=torch.float64)

    def draw(self, count: int, chance: torch.Generator) -> Tensor:
        """(count,) numbers of images."""
        return torch.multinomial(self._chances, count, replacement=True, generator=chance)

    def cut(self, rows: Tensor, px: int, chance: torch.Generator) -> tuple[Tensor, Tensor]:
        """One crop of each image: (b, 3, px, px) float32 in 0..1 and (b, px, px) int64 classes."""
        pixels = torch.empty(len(rows), 3, px, px)
        labels = torch.empty(len(rows), px, px, dtype=torch.int64)
        dice = torch.rand(len(rows), 3, generator=chance, dtype=torch.float64).tolist()
        turns = torch.randint(0, 8, (len(rows),), generator=chance).tolist()
        for i, row in enumerate(rows.tolist()):
            picture, classes = self._piece(self._images[row], px, *dice[i])
            pixels[i], labels[i] = turned(picture, turns[i]), turned(classes, turns[i])
        return recolour(pixels, self._how, chance), labels

    def _piece(self, image: Labelled, px: int, size: float, x: float, y: float) -> tuple[Tensor, Tensor]:
        """(3, px, px) in 0..1, (px, px). What reaches beyond the image is mirrored ground without labels."""
        low, high = (math.sqrt(v) for v in self._how.crop)
        side = max(8, round(px * math.exp(math.log(low) + size * (math.log(high) - math.log(low)))))
        height, width = image.labels.shape
        top, left = int(y * (max(0, height - side) + 1)), int(x * (max(0, width - side) + 1))
        ground = np.s_[top:top + side, left:left + side]
        picture = torch.from_numpy(np.ascontiguousarray(image.pixels[:, ground[0], ground[1]])).float()[None] / 255
        classes = torch.from_numpy(np.ascontiguousarray(image.labels[ground]))[None, None]
        short = (side - picture.shape[3], side - picture.shape[2])
        if any(short):
            picture = functional.pad(picture, (0, short[0], 0, short[1]), mode="replicate")
            classes = functional.pad(classes, (0, short[0], 0, short[1]), value=UNLABELLED)
        if side != px:
            picture = functional.interpolate(picture, size=(px, px), mode="bilinear", antialias=side > px,
                                             align_corners=False)
            classes = functional.interpolate(classes, size=(px, px), mode="nearest-exact")
        return picture[0], classes[0, 0].long()


def turned(maps: Tensor, which: int) -> Tensor:
    """One of the eight turns and mirror images (0..7) of (..., s, s)."""
    maps = torch.rot90(maps, which % 4, (-2, -1))
    return maps.flip(-1) if which >= 4 else maps  # noqa: PLR2004 - four turns
