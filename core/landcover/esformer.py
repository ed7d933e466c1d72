"""ESFormer, the land-cover network of HIR's second stage (Lu and Nguyen, section II.C and Fig. 3).

An EfficientNetV2 encoder; its Stage 5 map, enlarged to the size of its Stage 3 map by the nearest cell, joins that map;
Swin blocks whose queries, keys and values are multi-granularity tokens; a 1x1 head; logits enlarged eight times. While
training, two more heads read Stages 3 and 5.

Where the paper leaves a choice:

- The "dilation rates (0, 1, 2)" are to join 3x3, 5x5 and 7x7 patches. A 3x3 kernel reaches so far if 0, 1 and 2 cells
  are left out between its taps, which torch calls dilation 1, 2 and 3 (in torch a dilation of 0 does not exist).
- How the two maps are "combined" is not said: they are laid side by side and projected to ``dim`` channels.
- Multi-granularity tokens are made in each Swin block, since each has an attention of its own that needs Q, K and V.
- Number of blocks, window, heads are not said: options here. With four heads each head sees one granularity.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from .efficientnet import SMALL, STAGE_3_PX, STAGE_5_PX, Encoder, EncoderSize
from .windows import WindowAttention

SEGMENTS = 4
DILATIONS = (1, 2, 3)
"""Of the second to the fourth segment: 3x3, 5x5 and 7x7 patches."""


@dataclass(frozen=True)
class EsFormerSize:
    """``dim``: channels of a token, a multiple of 4 and of ``heads``; ``blocks``: Swin blocks, every second one with
    shifted windows of ``window_cells`` x ``window_cells`` cells; ``mlp``: how much wider the hidden layer is."""

    encoder: EncoderSize = SMALL
    dim: int = 96
    blocks: int = 2
    heads: int = 4
    window_cells: int = 8
    mlp: int = 2

    def __post_init__(self) -> None:
        if self.dim % SEGMENTS or self.dim % self.heads:
            raise ValueError(f"tokens of {self.dim} channels cannot be split into 4 segments and {self.heads} heads")


class Granularities(nn.Module):
    """A linear projection of which the second, third and fourth quarter are joined with their neighbours by depthwise
    3x3 convolutions of dilation 1, 2 and 3; the first quarter stays as it is. (b, h, w, c) -> (b, h, w, c)."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.project = nn.Linear(dim, dim)
        part = dim // SEGMENTS
        self.patches = nn.ModuleList(nn.Conv2d(part, part, 3, padding=d, dilation=d, groups=part) for d in DILATIONS)

    def forward(self, tokens: Tensor) -> Tensor:
        projected = self.project(tokens)
        first, *others = projected.chunk(SEGMENTS, dim=-1)
        # in bfloat16 the gradient of a dilated depthwise kernel is wrong, now and then nan (torch 2.15, oneDNN on CPU)
        with torch.autocast(tokens.device.type, enabled=False):
            joined = [patch(other.permute(0, 3, 1, 2).float()).permute(0, 2, 3, 1).to(projected.dtype)
                      for patch, other in zip(self.patches, others)]
        return torch.cat([first, *joined], dim=-1)


class SwinBlock(nn.Module):
    """Norm, attention within windows over multi-granularity tokens, norm, two-layer perceptron, each with a way around
    (Liu et al. 2021). (b, h, w, c) -> (b, h, w, c)."""

    def __init__(self, size: EsFormerSize, is_shifted: bool) -> None:
        super().__init__()
        dim = size.dim
        self.attention_norm = nn.LayerNorm(dim)
        self.query, self.key, self.value = Granularities(dim), Granularities(dim), Granularities(dim)
        self.attention = WindowAttention(dim, size.heads, size.window_cells, is_shifted)
        self.mlp_norm = nn.LayerNorm(dim)
        self.mlp = nn.Sequential(nn.Linear(dim, size.mlp * dim), nn.GELU(), nn.Linear(size.mlp * dim, dim))

    def forward(self, tokens: Tensor) -> Tensor:
        normed = self.attention_norm(tokens)
        tokens = tokens + self.attention(self.query(normed), self.key(normed), self.value(normed))
        return tokens + self.mlp(self.mlp_norm(tokens))


class EsFormer(nn.Module):
    """(b, 3, h, w), centred and scaled -> logits (b, classes, h, w) for any h, w from 16 pixels on.

    ``all_logits`` gives those of the two auxiliary heads too, for training; ``forward`` does not compute them.
    """

    def __init__(self, classes: int, size: EsFormerSize | None = None) -> None:
        super().__init__()
        self.size = size or EsFormerSize()
        third, fifth = self.size.encoder.widths[3], self.size.encoder.widths[5]
        self.encoder = Encoder(self.size.encoder)
        self.combine = nn.Linear(third + fifth, self.size.dim)
        self.blocks = nn.ModuleList(SwinBlock(self.size, bool(number % 2)) for number in range(self.size.blocks))
        self.norm = nn.LayerNorm(self.size.dim)
        self.head = nn.Conv2d(self.size.dim, classes, 1)
        self.third_head = nn.Conv2d(third, classes, 1)
        self.fifth_head = nn.Conv2d(fifth, classes, 1)

    def forward(self, images: Tensor) -> Tensor:
        return enlarged(self._decode(*self.encoder(images)), STAGE_3_PX, images)

    def all_logits(self, images: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits of the head, of the auxiliary head on Stage 3 and of that on Stage 5, all (b, classes, h, w)."""
        third, fifth = self.encoder(images)
        return (enlarged(self._decode(third, fifth), STAGE_3_PX, images),
                enlarged(self.third_head(third), STAGE_3_PX, images),
                enlarged(self.fifth_head(fifth), STAGE_5_PX, images))

    def _decode(self, third: Tensor, fifth: Tensor) -> Tensor:
        twice = functional.interpolate(fifth, scale_factor=2, mode="nearest")[..., :third.shape[2], :third.shape[3]]
        tokens = self.combine(torch.cat([third, twice], 1).permute(0, 2, 3, 1))
        for block in self.blocks:
            tokens = block(tokens)
        return self.head(self.norm(tokens).permute(0, 3, 1, 2))


def enlarged(logits: Tensor, times: int, images: Tensor) -> Tensor:
    """``times`` larger by bilinear interpolation, cut to the size of ``images``; in float32."""
    large = functional.interpolate(logits.float(), scale_factor=times, mode="bilinear", align_corners=False)
    return large[..., :images.shape[2], :images.shape[3]]
