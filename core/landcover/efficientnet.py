"""The encoder of ESFormer: EfficientNetV2 (Tan and Le 2021, Table 4) up to its Stage 5, made of torchvision's blocks.

Stages are counted as in that table: 0 is the stem. Stage 3 halves the image three times, Stages 4 and 5 four times. The
published S has widths 24, 24, 48, 64, 128, 160 and depths 2, 4, 4, 6, 9; narrower and shallower ones are of the same
make and train on a processor.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from torch import Tensor, nn

STAGE_3_PX, STAGE_5_PX = 8, 16
"""Pixels of the image a side of one cell of the maps of Stages 3 and 5."""


@dataclass(frozen=True)
class EncoderSize:
    """``widths``: channels of the stem and of Stages 1 to 5, multiples of 8 as torchvision's blocks want them;
    ``depths``: blocks of Stages 1 to 5."""

    widths: tuple[int, int, int, int, int, int]
    depths: tuple[int, int, int, int, int]

    def __post_init__(self) -> None:
        if any(width % 8 for width in self.widths):
            raise ValueError(f"widths of {self.widths} are not all multiples of 8")


SMALL = EncoderSize((16, 16, 24, 40, 64, 96), (1, 2, 2, 2, 3))
"""What is trained here: a twelfth of S."""
PUBLISHED_S = EncoderSize((24, 24, 48, 64, 128, 160), (2, 4, 4, 6, 9))

# of Stages 1 to 5: fused block?, expansion, stride of the first block
_STAGES = ((True, 1, 1), (True, 4, 2), (True, 4, 2), (False, 4, 2), (False, 6, 1))


class Encoder(nn.Module):
    """(b, 3, h, w), centred and scaled -> maps of Stage 3 (b, widths[3], h/8, w/8) and Stage 5 (b, widths[5], h/16,
    w/16); sides that do not divide are rounded up."""

    def __init__(self, size: EncoderSize = SMALL) -> None:
        from torchvision.ops.misc import Conv2dNormActivation

        super().__init__()
        self.size = size
        norm = partial(nn.BatchNorm2d, eps=1e-3)
        self.stem = Conv2dNormActivation(3, size.widths[0], 3, stride=2, norm_layer=norm, activation_layer=nn.SiLU)
        self.stages = nn.ModuleList(_stage(size, number, norm) for number in range(len(_STAGES)))

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        maps = self.stem(images)
        for stage in self.stages[:3]:
            maps = stage(maps)
        third = maps
        for stage in self.stages[3:]:
            maps = stage(maps)
        return third, maps


def _stage(size: EncoderSize, number: int, norm: Any) -> nn.Sequential:
    from torchvision.models.efficientnet import FusedMBConv, FusedMBConvConfig, MBConv, MBConvConfig

    is_fused, expansion, stride = _STAGES[number]
    config, block = (FusedMBConvConfig, FusedMBConv) if is_fused else (MBConvConfig, MBConv)
    inputs, outputs = size.widths[number], size.widths[number + 1]
    blocks = []
    for first in [True] + [False] * (size.depths[number] - 1):
        one = config(expansion, 3, stride if first else 1, inputs if first else outputs, outputs, 1)
        blocks.append(block(one, 0.0, norm))
    return nn.Sequential(*blocks)
