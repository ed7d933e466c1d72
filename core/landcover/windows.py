"""Attention within windows of a map, shifted or not (Swin Transformer, Liu et al. 2021, section 3.2), for maps of any
size: what does not fill a window is padded, and nothing looks at the padding."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

_AWAY = -1e4
"""Added where one cell shall not look at another; finite in half precision too."""


class WindowAttention(nn.Module):
    """Multi-head attention of the cells in each window of ``window`` x ``window``, with a learned bias for each
    relative position. Shifted: windows lie half a window further, and those at the rim hold parts that do not see each
    other.

    query, key, value: (b, h, w, dim) -> (b, h, w, dim).
    """

    def __init__(self, dim: int, heads: int, window: int, is_shifted: bool) -> None:
        super().__init__()
        if window < 2:  # noqa: PLR2004 - a cell alone has nobody to look at
            raise ValueError("windows have at least 2 cells a side")
        self.heads, self.window, self.shift = heads, window, window // 2 if is_shifted else 0
        self.project = nn.Linear(dim, dim)
        self.bias = nn.Parameter(torch.empty((2 * window - 1) ** 2, heads))
        nn.init.trunc_normal_(self.bias, std=0.02)
        at = torch.stack(torch.meshgrid(torch.arange(window), torch.arange(window), indexing="ij")).flatten(1)
        apart = at[:, :, None] - at[:, None, :] + window - 1
        self.register_buffer("relative", apart[0] * (2 * window - 1) + apart[1], persistent=False)

    def forward(self, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        b, h, w, dim = query.shape
        height, width = (-(-side // self.window) * self.window for side in (h, w))
        # a shift within a map of one window would only cut it apart
        shift = (self.shift if height > self.window else 0, self.shift if width > self.window else 0)
        split = [self._windows(part, height, width, shift) for part in (query, key, value)]
        mask = self._mask(h, w, height, width, shift, query)
        out = functional.scaled_dot_product_attention(*split, attn_mask=mask)
        return self.project(self._whole(out, b, h, w, height, width, shift))

    def _windows(self, part: Tensor, height: int, width: int, shift: tuple[int, int]) -> Tensor:
        """(b, h, w, c) -> (b * windows, heads, window * window, c / heads)."""
        b, h, w, c = part.shape
        side = self.window
        part = functional.pad(part, (0, 0, 0, width - w, 0, height - h))
        if any(shift):
            part = part.roll((-shift[0], -shift[1]), (1, 2))
        part = part.view(b, height // side, side, width // side, side, self.heads, c // self.heads)
        return part.permute(0, 1, 3, 5, 2, 4, 6).reshape(-1, self.heads, side * side, c // self.heads)

    def _whole(self, windows: Tensor, b: int, h: int, w: int, height: int, width: int,
               shift: tuple[int, int]) -> Tensor:
        side = self.window
        part = windows.view(b, height // side, width // side, self.heads, side, side, -1)
        part = part.permute(0, 1, 4, 2, 5, 3, 6).reshape(b, height, width, -1)
        if any(shift):
            part = part.roll(shift, (1, 2))
        return part[:, :h, :w]

    def _mask(self, h: int, w: int, height: int, width: int, shift: tuple[int, int], like: Tensor) -> Tensor:
        """What is added to the attention: (b * windows or 1, heads, window * window, window * window)."""
        table = self.bias.to(like.dtype)[self.relative.flatten()]
        bias = table.view(self.window ** 2, self.window ** 2, self.heads).permute(2, 0, 1)[None]
        if (height, width) == (h, w) and not any(shift):
            return bias
        part = _parts(h, height, self.window, shift[0])[:, None] * 4 + _parts(w, width, self.window, shift[1])
        if any(shift):
            part = part.roll((-shift[0], -shift[1]), (0, 1))
        side = self.window
        part = part.view(height // side, side, width // side, side).permute(0, 2, 1, 3).reshape(-1, side * side)
        apart = (part[:, None, :] != part[:, :, None]).to(like.device)
        mask = bias + torch.where(apart, _AWAY, 0.0).to(like.dtype)[:, None]
        return mask.repeat(like.shape[0], 1, 1, 1)


def _parts(size: int, padded: int, window: int, shift: int) -> Tensor:
    """For each of ``padded`` places along a side, which part of the map it belongs to: cells see only their own. 0: the
    map; 1: what a shift brings to the last window from the other end; 2: padding."""
    part = torch.zeros(padded, dtype=torch.int64)
    part[:shift] = 1
    part[size:] = 2
    return part
