"""Random views of images: turned, mirrored, cropped, recoloured. What a learned vector shall not depend on stands here.

A batch is changed at once by one sampling grid, so that the processor does little beside the training itself.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from ..errors import InputError

TURNS = ("d4", "any")
_MOST = 10.0


@dataclass(frozen=True)
class Augmentation:
    """How far views may differ. Shares and strengths; 0 switches a part off.

    ``crop``: least and most share of the image's area; ``stretch``: log of the most aspect ratio; ``turn``: "d4" (eight
    turns and mirror images) or "any" angle; ``gain``, ``cast`` (per band), ``gamma``: log of the most factor;
    ``saturation``: most change; ``grey``: share of views without colour; ``blur``: share of views seen by a coarser
    sensor; ``noise``: most standard deviation; ``erase``: share of views with a hole.
    """

    crop: tuple[float, float] = (0.4, 1.0)
    stretch: float = 0.2
    turn: str = "d4"
    gain: float = 0.2
    cast: float = 0.06
    gamma: float = 0.15
    saturation: float = 0.3
    grey: float = 0.0
    blur: float = 0.0
    noise: float = 0.0
    erase: float = 0.0

    def __post_init__(self) -> None:
        """Raises InputError for what no view can be made with."""
        strengths = (self.stretch, self.gain, self.cast, self.gamma, self.saturation, self.noise)
        shares = (self.grey, self.blur, self.erase)
        if not (0 < self.crop[0] <= self.crop[1] <= _MOST and self.turn in TURNS and all(
                0 <= v <= _MOST for v in strengths) and all(0 <= v <= 1 for v in shares)):
            raise InputError(f"views cannot be made like this: {self}", "crop is the least and most share of the area, "
                             "turn d4 or any; strengths are 0 to 10, shares 0 to 1")


STRONG = Augmentation(crop=(0.15, 1.0), stretch=0.3, gain=0.4, cast=0.2, gamma=0.35, saturation=0.7, grey=0.1,
                      blur=0.3, noise=0.03)
"""For imagery that is not to be told by its sensor, season or resolution."""


def views(images: Tensor, size_px: int, how: Augmentation, chance: torch.Generator) -> Tensor:
    """One random view each. images: (b, 3, h, w) uint8. Returns (b, 3, size_px, size_px) float32 in 0..1.

    ``chance`` is the processor's generator wherever the images are: the draws are the same on every device.
    """
    grid = _grid(len(images), size_px, how, chance).to(images.device)
    pixels = functional.grid_sample(_near_size(images, size_px), grid, "bilinear", "reflection", align_corners=False)
    pixels = _coarser(pixels, how, chance)
    pixels = recolour(pixels, how, chance)
    pixels = _erase(pixels, how, chance)
    return pixels.contiguous(memory_format=torch.channels_last)


def _near_size(images: Tensor, size_px: int) -> Tensor:
    """Float images, halved while they stay larger than the views (so that sampling does not skip pixels)."""
    pixels = images.float() / 255
    while pixels.shape[-1] >= 2 * size_px:
        pixels = functional.avg_pool2d(pixels, 2)
    return pixels


def _uniform(chance: torch.Generator, count: int, low: float, high: float) -> Tensor:
    return low + (high - low) * torch.rand(count, generator=chance)


def _grid(count: int, size_px: int, how: Augmentation, chance: torch.Generator) -> Tensor:
    side = _uniform(chance, count, *how.crop).sqrt()
    aspect = torch.exp(_uniform(chance, count, -how.stretch, how.stretch) / 2)
    width, height = (side * aspect).clamp(max=1), (side / aspect).clamp(max=1)
    x = (1 - width) * _uniform(chance, count, -1, 1)
    y = (1 - height) * _uniform(chance, count, -1, 1)
    if how.turn == "any":
        angle = _uniform(chance, count, 0, 2 * math.pi)
    else:
        angle = torch.randint(0, 4, (count,), generator=chance) * (math.pi / 2)
    mirror = torch.randint(0, 2, (count,), generator=chance) * 2.0 - 1
    cos, sin = angle.cos(), angle.sin()
    theta = torch.stack([width * cos * mirror, -width * sin, x, height * sin * mirror, height * cos, y], 1)
    return functional.affine_grid(theta.reshape(count, 2, 3), [count, 3, size_px, size_px], align_corners=False)


def _coarser(pixels: Tensor, how: Augmentation, chance: torch.Generator) -> Tensor:
    """Some views as a sensor with larger pixels sees them."""
    if not how.blur:
        return pixels
    chosen = (torch.rand(len(pixels), generator=chance) < how.blur).to(pixels.device)
    if not chosen.any():
        return pixels
    factor = float(_uniform(chance, 1, 0.3, 0.8))
    size = pixels.shape[-1]
    small = functional.interpolate(pixels[chosen], scale_factor=factor, mode="area")
    pixels = pixels.clone()
    pixels[chosen] = functional.interpolate(small, size=(size, size), mode="bilinear", align_corners=False)
    return pixels


def recolour(pixels: Tensor, how: Augmentation, chance: torch.Generator) -> Tensor:
    count = len(pixels)

    def factor(strength: float, bands: int = 1) -> Tensor:
        drawn = torch.exp(_uniform(chance, count * bands, -strength, strength))
        return drawn.reshape(count, bands, 1, 1).to(pixels.device)

    if how.gamma:
        pixels = pixels.clamp(1e-4, 1) ** factor(how.gamma)
    if how.gain or how.cast:
        pixels = pixels * (factor(how.gain) * factor(how.cast, 3))
    if how.saturation or how.grey:
        colour = 1 + _uniform(chance, count, -how.saturation, how.saturation)
        colour = torch.where(torch.rand(count, generator=chance) < how.grey, 0.0, colour)
        colour = colour.reshape(count, 1, 1, 1).to(pixels.device)
        grey = pixels.mean(1, keepdim=True)
        pixels = grey + (pixels - grey) * colour
    if how.noise:
        strength = _uniform(chance, count, 0, how.noise).reshape(count, 1, 1, 1)
        pixels = pixels + (strength * torch.randn(pixels.shape, generator=chance)).to(pixels.device)
    return pixels.clamp(0, 1)


def _erase(pixels: Tensor, how: Augmentation, chance: torch.Generator) -> Tensor:
    """A square hole of mean colour in some views: rasters have holes too."""
    if not how.erase:
        return pixels
    size, pixels = pixels.shape[-1], pixels.clone()
    for i in torch.nonzero(torch.rand(len(pixels), generator=chance) < how.erase).flatten().tolist():
        side = int(size * float(_uniform(chance, 1, 0.15, 0.5)))
        top, left = (int(v) for v in torch.randint(0, size - side + 1, (2,), generator=chance))
        pixels[i, :, top:top + side, left:left + side] = pixels[i].mean((1, 2))[:, None, None]
    return pixels


def eight_views(images: Tensor) -> list[Tensor]:
    """The eight turns and mirror images of (b, 3, s, s)."""
    turned = [torch.rot90(images, k, (2, 3)) for k in range(4)]
    return turned + [view.flip(3) for view in turned]
