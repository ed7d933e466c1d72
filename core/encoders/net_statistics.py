"""TKANet's maps -> numbers a tile: channel means and deviations, of single tiles or of all windows of a block.

A window of a block sees its real surroundings where a tile alone sees the zeros of the padding. Stages 1 to 4 are
computed once for the block, and so is the halving convolution of stage 5; the tiers of stage 5, whose 7x7 kernels reach
over the whole tile, run on each window by itself, padded as in training. That costs little (the map of a tile is 8 x 8
there) and keeps vectors of blocks near those of tiles: docs/encoders.md has the measured cosines.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

from .tkanet import CELL_PX, WIDTHS, TkaNet

STAGE_CELLS = (8, 16, 32)
"""Pixels that one place of the maps of stages 3, 4 and 5 stands for."""
WIDTH = 2 * sum(WIDTHS[2:])
"""Means and deviations of the three maps: 1152 numbers."""

_LEAST_VALID = 0.5  # of the pixels of a place that counts
_FAINT = 1e-4  # weight of other places with valid pixels: they decide only where there is nothing else
_FAINTER = 1e-9  # the same for places in the margin
_LEAST = 1e-20  # instead of a division by zero
_WINDOWS = 64  # at once through the last tiers
# Large maps are computed in strips that stay in the processor's cache (measured: 30 % less time for a block). A row is
# right once it is so far from a cut as the kernels reach.
_EARLY_ROWS, _EARLY_HALO = 32, 2  # of the second map
_TIER_ROWS, _TIER_HALO = 64, 6  # of the third map: two kernels of 7 rows


def turned(images: Tensor, view: int) -> Tensor:
    """View 0 to 7 of (..., h, w): turned by ``view % 4`` quarters, views 4 to 7 also mirrored."""
    out = torch.rot90(images, view % 4, (-2, -1))
    return out.flip(-1) if view >= 4 else out  # noqa: PLR2004


def place_weights(valid: Tensor) -> list[Tensor]:
    """(b, h, w) bool -> for each of the three maps (b, 1, h / cell, w / cell) float32: how much each place counts."""
    shares = valid[:, None].float()
    out = []
    for cell in STAGE_CELLS:
        share = functional.avg_pool2d(shares, cell)
        out.append((share >= _LEAST_VALID).float() + _FAINT * share)
    return out


def tile_statistics(net: TkaNet, tiles: Tensor, weights: list[Tensor] | None, margin: int, is_deep: bool) -> Tensor:
    """tiles: (b, 3, s, s), centred and scaled -> (b, 1152): means and deviations of maps 3, 4 and 5, one after the
    other. is_deep: the means of map 5 alone, (b, 256).

    weights: ``place_weights``, None where all is valid. margin: so many cells of 32 pixels along the edge of a tile do
    not count.
    """
    maps = net.stages(tiles)
    out = []
    for number in (2,) if is_deep else (0, 1, 2):
        edge = margin * CELL_PX // STAGE_CELLS[number]
        out += _moments(maps[number], None if weights is None else weights[number], edge)[:1 if is_deep else 2]
    return torch.cat(out, 1)


def block_statistics(net: TkaNet, image: Tensor, weights: list[Tensor] | None, size: int, stride: int, wanted: Tensor,
                     margin: int, is_deep: bool, check: Callable[[], None]) -> Tensor:
    """The same for the windows of one image (1, 3, H, W) that ``wanted`` (R, C) marks, in row order.

    size, stride: of the windows in pixels, multiples of 32; H = (R - 1) * stride + size, and W likewise.
    """
    rows, columns = torch.nonzero(wanted, as_tuple=True)
    steps = (size // CELL_PX, stride // CELL_PX, margin)
    maps = _early(net, image, check)
    out = []
    for number in (0, 1):
        halve, tiers = net.blocks[2 + number]
        maps = halve(maps)  # the larger map goes before more are made
        maps = _in_strips(tiers, maps, _TIER_ROWS, _TIER_HALO, 1, check)
        check()
        if not is_deep:
            span = CELL_PX // STAGE_CELLS[number]
            pooled = _window_moments(maps, None if weights is None else weights[number], span, steps)
            out += [values[0][:, rows, columns].T for values in pooled]
            check()
    halve, tiers = net.blocks[4]
    shared = _windows(halve(maps), steps)
    weight = None if weights is None else _windows(weights[2], steps)
    parts = []
    for start in range(0, len(rows), _WINDOWS):
        some = (rows[start:start + _WINDOWS], columns[start:start + _WINDOWS])
        last = tiers(shared[some].contiguous(memory_format=torch.channels_last))
        kept = _moments(last, None if weight is None else weight[some], margin)
        parts.append(torch.cat(kept[:1 if is_deep else 2], 1))
        check()
    return torch.cat([*out, torch.cat(parts)], 1)


def third_map(net: TkaNet, image: Tensor, check: Callable[[], None]) -> Tensor:
    """(b, 3, H, W), centred and scaled -> (b, 128, H / 8, W / 8), in strips."""
    halve, tiers = net.blocks[2]
    return _in_strips(tiers, halve(_early(net, image, check)), _TIER_ROWS, _TIER_HALO, 1, check)


def _early(net: TkaNet, image: Tensor, check: Callable[[], None]) -> Tensor:
    """The second map."""
    return _in_strips(lambda strip: net.blocks[1](net.blocks[0](strip)), image, _EARLY_ROWS, _EARLY_HALO, 4, check)


def _in_strips(layers: Callable[[Tensor], Tensor], maps: Tensor, rows: int, halo: int, shrink: int,
               check: Callable[[], None]) -> Tensor:
    """What ``layers``, which make maps ``shrink`` times smaller, give for the whole, ``rows`` of the result at once.
    ``halo``: rows of the result that a cut reaches into."""
    height = maps.shape[2] // shrink
    out: Tensor | None = None
    for start in range(0, height, rows):
        stop = min(height, start + rows)
        above, below = min(start, halo), min(height - stop, halo)
        strip = layers(maps[:, :, shrink * (start - above):shrink * (stop + below)])
        if out is None:
            shape = (strip.shape[0], strip.shape[1], height, strip.shape[3])
            out = torch.empty(shape, device=strip.device, memory_format=torch.channels_last)
        out[:, :, start:stop] = strip[:, :, above:above + stop - start]
        check()
    return out


def _moments(maps: Tensor, weight: Tensor | None, edge: int) -> tuple[Tensor, Tensor]:
    """(b, c, h, w) -> means and deviations, (b, c) each, of what is ``edge`` places or more from the edge."""
    if weight is None:
        maps = _inner(maps, edge)
        mean = maps.mean((2, 3), keepdim=True)
        return mean[:, :, 0, 0], (maps - mean).square().mean((2, 3)).sqrt()
    if edge:
        inside = torch.full_like(weight, _FAINTER)
        _inner(inside, edge).fill_(1)
        weight = weight * inside
    share = weight / weight.sum((2, 3), keepdim=True).clamp_min(_LEAST)
    mean = (maps * share).sum((2, 3), keepdim=True)
    return mean[:, :, 0, 0], ((maps - mean).square() * share).sum((2, 3)).sqrt()


def _window_moments(maps: Tensor, weight: Tensor | None, span: int, steps: tuple[int, int, int]) \
        -> tuple[Tensor, Tensor]:
    """(1, c, h, w), ``span`` places along a cell -> means and deviations of all windows, (1, c, R, C) each."""
    middle = maps.mean((2, 3), keepdim=True)  # squares of what is left cost no digits
    maps = maps - middle
    if weight is None:
        mean, square = _window_means(maps, span, steps), _window_means(maps.square(), span, steps)
    else:
        total = _window_totals(weight, span, steps).clamp_min(_LEAST)
        mean = _window_totals(maps * weight, span, steps) / total
        square = _window_totals(maps.square() * weight, span, steps) / total
    return mean + middle, (square - mean.square()).clamp_min(0).sqrt()


def _window_means(maps: Tensor, span: int, steps: tuple[int, int, int]) -> Tensor:
    """Cells are added up once, then windows of cells."""
    size, stride, margin = steps
    return functional.avg_pool2d(_inner(functional.avg_pool2d(maps, span), margin), size - 2 * margin, stride)


def _window_totals(maps: Tensor, span: int, steps: tuple[int, int, int]) -> Tensor:
    """As ``_window_means``, with the margins faintly there."""
    size, stride, margin = steps
    inner = _window_means(maps, span, steps)
    return inner + _FAINTER * _window_means(maps, span, (size, stride, 0)) if margin else inner


def _windows(maps: Tensor, steps: tuple[int, int, int]) -> Tensor:
    """(1, c, h, w) with one place a cell -> (R, C, c, size, size), a view."""
    size, stride, _ = steps
    return maps[0].unfold(1, size, stride).unfold(2, size, stride).permute(1, 2, 0, 3, 4)


def _inner(maps: Tensor, edge: int) -> Tensor:
    return maps[:, :, edge:maps.shape[2] - edge, edge:maps.shape[3] - edge] if edge else maps
