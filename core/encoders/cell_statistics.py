"""Pixels of square cells -> sums that describe each cell; the per-pixel half of the hand-made encoder.

A cell's record depends on the pixels inside the cell alone, and every number in it is a sum over pixels: tiles add up
the records of their cells, so overlapping tiles share all the work on pixels and still get exactly the numbers they
would get alone. All measures keep their value when a tile is turned by 90 degrees or mirrored; most are taken from the
logarithm of brightness and from band ratios, so that a sensor's gain shifts few of them.

Sources: covariance descriptors of per-pixel features (Tuzel, Porikli & Meer, ECCV 2006) over a small pyramid;
rotation-invariant uniform local binary patterns (Ojala, Pietikainen & Maenpaa, PAMI 2002); circular harmonics of
gradient orientation.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .pyramid import gradient, grow, half, smooth

CELL_PX = 32

# Per-pixel measures whose joint second moments are taken, on a grid of CELL_PX / 2. Order matters: the fitted table
# follows it. gradient_i, detail_i, curve_i: pyramid level i (0 is the full resolution); straight_i: how far the
# gradients of a neighbourhood agree in direction (0..1).
CHANNELS = (
    "log_brightness", "brightness", "red_green", "yellow_blue", "saturation",
    "log_gradient_0", "log_detail_0", "log_gradient_1", "log_gradient_2",
    "detail_1", "detail_2", "detail_3", "log_detail_1", "log_detail_2", "log_detail_3",
    "log_curve_1", "log_curve_2", "log_gradient_red_green", "log_gradient_yellow_blue", "straight_1", "straight_2",
)
ORIENTATIONS = ("edges_0", "strength_0", "edges_1")  # which gradient weight, at which level
HARMONICS = (2, 4, 6, 8)
LBP_BINS = 10
CHROMA_BINS = 7

_FLOOR = np.float32(0.01)  # added before logarithms of contrasts: about the noise of 8-bit imagery
_DARK = np.float32(0.05)  # added to brightness, so that shadows do not blow up ratios and logarithms
_LBP_NOISE = np.float32(0.02)  # differences of log brightness below this count as equal
_CHROMA_UNIT, _CHROMA_REACH = np.float32(0.08), 2.4  # histogram axes: asinh(chroma / unit) in -reach..reach


@dataclass
class CellSums:
    """Sums per cell (leading axes are free, say (rows, columns) of a block).

    moments (..., C+1, C+1): sums of products of (1, channels); [0, 0] is the number of grid points used.
    orientation (..., 3, 9): sum of weights, then real and imaginary parts of the four harmonics. lbp (..., 2, 10).
    chroma (..., 49). All zero where a cell has too few usable pixels.
    """

    moments: np.ndarray
    orientation: np.ndarray
    lbp: np.ndarray
    chroma: np.ndarray

    @classmethod
    def zeros(cls, *shape: int) -> CellSums:
        size = len(CHANNELS) + 1
        return cls(np.zeros((*shape, size, size), np.float32), np.zeros((*shape, len(ORIENTATIONS), 9), np.float32),
                   np.zeros((*shape, 2, LBP_BINS), np.float32), np.zeros((*shape, CHROMA_BINS**2), np.float32))

    def arrays(self) -> tuple[np.ndarray, ...]:
        return self.moments, self.orientation, self.lbp, self.chroma

    def __getitem__(self, index: object) -> CellSums:
        return CellSums(*(a[index] for a in self.arrays()))

    def __setitem__(self, index: object, value: CellSums) -> None:
        for mine, other in zip(self.arrays(), value.arrays()):
            mine[index] = other

    def reshape(self, *shape: int) -> CellSums:
        """The same records with other leading axes (they must have one leading axis now)."""
        return CellSums(*(a.reshape(*shape, *a.shape[1:]) for a in self.arrays()))


def cell_sums(pixels: np.ndarray, valid: np.ndarray | None = None, chunk: int = 48) -> CellSums:
    """pixels: (n, 3, CELL_PX, CELL_PX) float32 in 0..1; valid: (n, CELL_PX, CELL_PX) bool or None (all).

    Pixels that are not valid, and what they touch, are left out of every sum.
    """
    out = CellSums.zeros(len(pixels))
    for start in range(0, len(pixels), chunk):  # small chunks stay in the processor's cache
        stop = min(start + chunk, len(pixels))
        whole = None if valid is None else valid[start:stop].all(axis=(1, 2))
        if whole is None or whole.all():
            out[start:stop] = _sums(pixels[start:stop], None)
            continue
        at = np.arange(start, stop)
        if whole.any():
            out[at[whole]] = _sums(pixels[at[whole]], None)
        part = at[~whole]
        part = part[valid[part].mean(axis=(1, 2)) >= 0.25]
        if len(part):
            out[part] = _sums(_filled(pixels[part], valid[part]), valid[part])
    return out


def _filled(pixels: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Invalid pixels take the cell's mean of the valid ones, so that their own values reach nothing."""
    inside = valid[:, None]
    total = np.where(inside, pixels, np.float32(0)).sum(axis=(2, 3), keepdims=True, dtype=np.float32)
    mean = total / valid.sum(axis=(1, 2), dtype=np.float32)[:, None, None, None]
    return np.where(inside, pixels, mean)


def _sums(pixels: np.ndarray, valid: np.ndarray | None) -> CellSums:
    """All measures of n cells; ``valid`` None is the quick way for cells without holes."""
    red, green, blue = pixels[:, 0], pixels[:, 1], pixels[:, 2]
    light = (red + green + blue) * np.float32(1 / 3)
    lifted = light + _DARK
    log_light = np.log(lifted)
    red_green = half((red - green) / lifted)
    yellow_blue = half(((red + green) * np.float32(0.5) - blue) / lifted)
    high = np.maximum(np.maximum(red, green), blue)
    saturation = half((high - np.minimum(np.minimum(red, green), blue)) / (high + _DARK))

    fine = _weights(valid)
    coarse = None if fine is None else _half_min(fine)
    level_0, detail_0 = _level(log_light)
    half_light = half(log_light)
    values = {
        "log_brightness": half_light, "brightness": half(light), "red_green": red_green, "yellow_blue": yellow_blue,
        "saturation": saturation,
        "log_gradient_0": _log(half(level_0[2])), "log_detail_0": _log(half(np.abs(detail_0))),
    }
    levels = _pyramid(half_light, level_0, values)
    for name, chroma in (("red_green", red_green), ("yellow_blue", yellow_blue)):
        values[f"log_gradient_{name}"] = _log(np.hypot(*gradient(chroma)))

    orientation = np.stack([_harmonics(level_0, None, fine), _harmonics(level_0, "strength", fine),
                            _harmonics(levels[0], None, coarse)], axis=1)
    patterns = np.stack([_lbp(log_light, fine), _lbp(half_light, coarse)], axis=1)
    return CellSums(_moments(values, coarse), orientation, patterns, _chroma(red_green, yellow_blue, coarse))


def _pyramid(half_light: np.ndarray, finer: tuple, values: dict[str, np.ndarray]) -> list[tuple]:
    """Adds the measures of levels 1 to 3 to ``values``, all on the grid of level 1; returns the levels' gradients."""
    levels, image = [], half_light
    for i in (1, 2, 3):
        level, detail = _level(image)
        gx, gy, strength, smoothed = level
        repeat = 2 ** (i - 1)
        values[f"detail_{i}"] = grow(detail, repeat)
        values[f"log_detail_{i}"] = grow(_log(np.abs(detail)), repeat)
        if i < 3:
            values[f"log_gradient_{i}"] = grow(_log(strength), repeat)
            gxx, gxy = gradient(gx)
            gyy = gradient(gy)[1]
            values[f"log_curve_{i}"] = grow(_log(np.hypot(gxx - gyy, 2 * gxy)), repeat)
            values[f"straight_{i}"] = grow(_straight(finer), repeat)
            image, finer = half(smoothed), level
        levels.append(level)
    return levels


def _level(image: np.ndarray) -> tuple[tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray], np.ndarray]:
    """(gradient x, y, length, smoothed image) and the detail that smoothing removed."""
    smoothed = smooth(image)
    gx, gy = gradient(smoothed)
    return (gx, gy, np.hypot(gx, gy), smoothed), image - smoothed


def _straight(level: tuple) -> np.ndarray:
    """Agreement of gradient directions (as axes, so modulo 180 degrees) in each 2 x 2 group, 0..1."""
    gx, gy, strength, _ = level
    over = 1 / (strength + np.float32(1e-6))
    cos2, sin2 = (gx * gx - gy * gy) * over, 2 * gx * gy * over
    return np.hypot(half(cos2), half(sin2)) / (half(strength) + _FLOOR)


def _moments(values: dict[str, np.ndarray], weight: np.ndarray | None) -> np.ndarray:
    first = np.ones_like(values["brightness"])
    table = np.stack([first] + [values[name] for name in CHANNELS], axis=1).reshape(len(first), len(CHANNELS) + 1, -1)
    weighted = table if weight is None else table * weight.reshape(len(first), 1, -1)
    return weighted @ table.transpose(0, 2, 1)


def _harmonics(level: tuple, kind: str | None, weight: np.ndarray | None) -> np.ndarray:
    """(n, 9): sum of weights; then real and imaginary parts of the sums of weight * exp(i k angle), k in HARMONICS."""
    gx, gy, strength, _ = level
    # "strength": long weak edges count as well
    mass = strength if kind is None else np.log1p(strength * np.float32(20))
    if weight is not None:
        mass = mass * weight
    unit = np.empty(gx.shape, np.complex64)
    over = 1 / (strength + np.float32(1e-6))
    unit.real, unit.imag = gx * over, gy * over
    step = unit * unit
    out, turning = [mass.sum(axis=(1, 2))], mass * step
    for k in HARMONICS:
        total = turning.sum(axis=(1, 2))
        out += [total.real, total.imag]
        if k != HARMONICS[-1]:
            turning = turning * step
    return np.stack(out, axis=1)


_RING = ((-1, -1), (-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1))


def _riu2_table() -> np.ndarray:
    """8-bit code -> number of ones if the ring changes at most twice, else 9."""
    bits = (np.arange(256)[:, None] >> np.arange(8)) & 1
    changes = (bits != np.roll(bits, 1, axis=1)).sum(axis=1)
    return np.where(changes <= 2, bits.sum(axis=1), 9).astype(np.uint8)


_RIU2 = _riu2_table()


def _lbp(image: np.ndarray, weight: np.ndarray | None) -> np.ndarray:
    """(n, 10) counts of rotation-invariant uniform patterns of the eight neighbours."""
    size = image.shape[1]
    centre = image[:, 1:-1, 1:-1] - _LBP_NOISE
    code = np.zeros(centre.shape, np.uint8)
    for bit, (dy, dx) in enumerate(_RING):
        code |= (image[:, 1 + dy:size - 1 + dy, 1 + dx:size - 1 + dx] >= centre).view(np.uint8) << np.uint8(bit)
    inner = None if weight is None else weight[:, 1:-1, 1:-1]
    return _count(_RIU2[code], LBP_BINS, inner)


def _chroma(red_green: np.ndarray, yellow_blue: np.ndarray, weight: np.ndarray | None) -> np.ndarray:
    """(n, 49) histogram of the two band ratios, linearly shared between neighbouring bins."""
    i, right = _bin(red_green)
    j, up = _bin(yellow_blue - np.float32(0.05))
    total = np.zeros((len(i), CHROMA_BINS**2))
    for di, wi in ((0, 1 - right), (1, right)):
        for dj, wj in ((0, 1 - up), (1, up)):
            share = wi * wj if weight is None else wi * wj * weight
            total += _count((i + di) * CHROMA_BINS + j + dj, CHROMA_BINS**2, share)
    return total


def _bin(chroma: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    place = (np.arcsinh(chroma / _CHROMA_UNIT) / _CHROMA_REACH + 1) * np.float32((CHROMA_BINS - 1) / 2)
    place = np.clip(place, 0, CHROMA_BINS - 1 - 1e-3)
    low = place.astype(np.int64)
    return low, place - low.astype(np.float32)


def _count(labels: np.ndarray, bins: int, weight: np.ndarray | None) -> np.ndarray:
    n = len(labels)
    flat = (labels.reshape(n, -1) + np.arange(n)[:, None] * bins).ravel()
    weights = None if weight is None else weight.reshape(-1)
    return np.bincount(flat, weights, minlength=n * bins).reshape(n, bins)


def _weights(valid: np.ndarray | None) -> np.ndarray | None:
    """1 where a pixel and its eight neighbours are valid (so no gradient sees an edge of the filling), else 0."""
    if valid is None:
        return None
    padded = np.pad(valid, ((0, 0), (1, 1), (1, 1)), constant_values=True)
    size = valid.shape[1]
    keep = valid.copy()
    for dy, dx in _RING:
        keep &= padded[:, 1 + dy:size + 1 + dy, 1 + dx:size + 1 + dx]
    return keep.astype(np.float32)


def _half_min(weight: np.ndarray) -> np.ndarray:
    return weight.reshape(len(weight), weight.shape[1] // 2, 2, -1, 2).min(axis=(2, 4))


def _log(a: np.ndarray) -> np.ndarray:
    return np.log(a + _FLOOR)
