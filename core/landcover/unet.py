"""U-Net (Ronneberger et al. 2015) to compare ESFormer with: two 3x3 convolutions a level, halved by the largest of four
cells on the way down, enlarged and laid beside the map of the same level on the way up.

Differs from the original as is usual today: padded convolutions with batch norm. So that its cost is that of the nets
beside it, a convolution halves the image before the first level and the logits are doubled at the end.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

WIDTHS = (24, 40, 64, 96, 144)
_STEM_PX = 2


class UNet(nn.Module):
    """(b, 3, h, w), centred and scaled -> logits (b, classes, h, w) for any h, w from 32 pixels on."""

    def __init__(self, classes: int, widths: tuple[int, ...] = WIDTHS) -> None:
        super().__init__()
        self.stem = _convolution(3, widths[0], stride=_STEM_PX)
        self.down = nn.ModuleList(_pair(a, b) for a, b in zip((widths[0], *widths), widths))
        self.enlarge = nn.ModuleList(nn.ConvTranspose2d(b, a, 2, stride=2) for a, b in zip(widths, widths[1:]))
        self.up = nn.ModuleList(_pair(2 * a, a) for a in widths[:-1])
        self.head = nn.Conv2d(widths[0], classes, 1)

    def forward(self, images: Tensor) -> Tensor:
        maps, kept = self.stem(images), []
        for number, pair in enumerate(self.down):
            maps = pair(functional.max_pool2d(maps, 2, ceil_mode=True) if number else maps)
            kept.append(maps)
        for number in reversed(range(len(self.up))):
            beside = kept[number]
            large = self.enlarge[number](maps)[..., :beside.shape[2], :beside.shape[3]]
            maps = self.up[number](torch.cat([beside, large], 1))
        logits = functional.interpolate(self.head(maps).float(), scale_factor=_STEM_PX, mode="bilinear",
                                        align_corners=False)
        return logits[..., :images.shape[2], :images.shape[3]]

    def all_logits(self, images: Tensor) -> tuple[Tensor, ...]:
        """It has one head."""
        return (self(images),)


def _pair(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(_convolution(inputs, outputs), _convolution(outputs, outputs))


def _convolution(inputs: int, outputs: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs),
                         nn.ReLU(inplace=True))
