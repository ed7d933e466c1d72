"""TKANet, the small network of HIR's first stage (Lu and Nguyen, Table I and Fig. 2): torch modules, nothing else.

A TKA module has two tiers. In a tier three depthwise 3x3 convolutions with dilations 1, 2 and 3 share one kernel; their
outputs are added before anything that is not linear, so the sum is one depthwise 7x7 convolution (``fold_kernel``) that
computes the same numbers with a third of the reads. ``folded=True`` trains and runs it that way; gradients reach the
same 3x3 kernel.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

WIDTHS = (32, 64, 128, 192, 256)
DIM = 32
CELL_PX = 32
"""The network halves its input five times."""

_TAPS_PX = 3
_FOLDED_PX = 7
_DILATIONS = (1, 2, 3)


def fold_kernel(weight: Tensor) -> Tensor:
    """The sum of a depthwise kernel (c, 1, 3, 3) at dilations 1, 2 and 3 as one kernel (c, 1, 7, 7)."""
    folded = weight.new_zeros(weight.shape[0], 1, _FOLDED_PX, _FOLDED_PX)
    centre = _FOLDED_PX // 2
    for dilation in _DILATIONS:
        taps = slice(centre - dilation, centre + dilation + 1, dilation)
        spread = weight.new_zeros(folded.shape)
        spread[:, :, taps, taps] = weight
        folded = folded + spread
    return folded


class Tier(nn.Module):
    """One tier: three dilated depthwise convolutions that share a kernel, added; batch norm, ReLU; a pointwise
    convolution that mixes the channels; batch norm, ReLU. (b, c, h, w) -> (b, c, h, w)."""

    def __init__(self, channels: int, folded: bool = True) -> None:
        super().__init__()
        self.folded = folded
        self.weight = nn.Parameter(torch.empty(channels, 1, _TAPS_PX, _TAPS_PX))
        nn.init.kaiming_normal_(self.weight, mode="fan_out", nonlinearity="relu")
        self.depth_norm = nn.BatchNorm2d(channels)
        self.point = nn.Conv2d(channels, channels, 1, bias=False)
        self.point_norm = nn.BatchNorm2d(channels)

    def forward(self, maps: Tensor) -> Tensor:
        channels = maps.shape[1]
        if self.folded:
            kernel = fold_kernel(self.weight)
            depth = functional.conv2d(maps, kernel, padding=_FOLDED_PX // 2, groups=channels)
        else:
            depth = sum(functional.conv2d(maps, self.weight, padding=d, dilation=d, groups=channels)
                        for d in _DILATIONS)
        mixed = self.point(functional.relu(self.depth_norm(depth)))
        return functional.relu(self.point_norm(mixed))


class TkaModule(nn.Module):
    """Two tiers (Fig. 2), with a way around them so that gradients reach the stem of a net trained from scratch."""

    def __init__(self, channels: int, folded: bool = True) -> None:
        super().__init__()
        self.tiers = nn.Sequential(Tier(channels, folded), Tier(channels, folded))

    def forward(self, maps: Tensor) -> Tensor:
        return maps + self.tiers(maps)


def _halve(inputs: int, outputs: int) -> nn.Sequential:
    """ConvS2 of Table I: 3x3 convolution with stride 2, batch norm, ReLU."""
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3, stride=2, padding=1, bias=False), nn.BatchNorm2d(outputs),
                         nn.ReLU())


class TkaNet(nn.Module):
    """Table I. ``stages(images)`` gives the maps of stages 3, 4 and 5, ``forward`` the 32 numbers a tile.

    images: (b, 3, h, w), already centred and scaled; h, w at least 32.
    """

    def __init__(self, folded: bool = True, dim: int = DIM) -> None:
        super().__init__()
        bounds = (3, *WIDTHS)
        blocks: list[nn.Module] = []
        for number, (inputs, outputs) in enumerate(zip(bounds, bounds[1:])):
            parts = [_halve(inputs, outputs)]
            if number >= 2:  # noqa: PLR2004 - the first two stages have no TKA module
                parts.append(TkaModule(outputs, folded))
            blocks.append(nn.Sequential(*parts))
        self.blocks = nn.ModuleList(blocks)
        self.feature = nn.Linear(WIDTHS[-1], dim)

    def stages(self, images: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Maps (b, 128, h/8, w/8), (b, 192, h/16, w/16), (b, 256, h/32, w/32)."""
        maps, kept = images, []
        for number, block in enumerate(self.blocks):
            maps = block(maps)
            if number >= 2:  # noqa: PLR2004
                kept.append(maps)
        return kept[0], kept[1], kept[2]

    def forward(self, images: Tensor) -> Tensor:
        return self.feature(self.stages(images)[-1].mean((2, 3)))
