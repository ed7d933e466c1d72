"""How the parcels of a synthetic scene look: colours, rows, crowns, roofs, cars, water. Used by ``synthetic`` alone.

A painter gets the canvas, the parcel's window and, for each of its pixels, ground coordinates (u, v) in metres turned
into the parcel's own direction. It writes colours; what stands up also writes its height, and light and shadow follow
from the heights of the whole scene at the end.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

Window = tuple[slice, slice]


@dataclass
class Canvas:
    """``rgb`` (h, w, 3) 0..1; ``height`` (h, w) metres above ground; ``noise`` (h, w) in -1..1, rough over fine."""

    rgb: np.ndarray
    height: np.ndarray
    noise: np.ndarray
    speckle: np.ndarray
    gsd_m: float

    @classmethod
    def blank(cls, size_px: int, gsd_m: float, rng: np.random.Generator) -> Canvas:
        shape = (size_px, size_px)
        noise = sum(smooth_noise(shape, metres / gsd_m, rng) * weight
                    for metres, weight in ((90, 0.5), (30, 0.3), (9, 0.2)))
        speckle = smooth_noise(shape, max(1.0, 1.2 / gsd_m), rng)
        return cls(np.zeros((*shape, 3), np.float32), np.zeros(shape, np.float32), noise.astype(np.float32),
                   speckle, gsd_m)


@dataclass
class Parcel:
    """A window of the canvas, its pixels that belong to the parcel, and their ground coordinates (metres, turned).

    ``edge`` is each pixel's distance from the parcel's border in metres.
    """

    window: Window
    inside: np.ndarray
    u: np.ndarray
    v: np.ndarray
    edge: np.ndarray

    def put(self, canvas: Canvas, colour: np.ndarray, where: np.ndarray | None = None,
            height: np.ndarray | float | None = None) -> None:
        """Write colours (3,) or (h, w, 3), and heights, to the parcel's pixels that are also in ``where``."""
        mask = self.inside if where is None else self.inside & where
        rgb = canvas.rgb[self.window]
        rgb[mask] = colour if colour.ndim == 1 else colour[mask]
        if height is not None:
            tall = canvas.height[self.window]
            tall[mask] = height if np.isscalar(height) else height[mask]

    def of(self, field: np.ndarray) -> np.ndarray:
        return field[self.window]


def smooth_noise(shape: tuple[int, int], step_px: float, rng: np.random.Generator) -> np.ndarray:
    """(h, w) float32 in about -1..1: random values every ``step_px`` pixels, smoothly joined."""
    weights = []
    for size in shape:
        knots = int(size / step_px) + 3
        at = np.arange(size) / step_px
        low = at.astype(int)
        t = at - low
        t = t * t * (3 - 2 * t)
        weights.append((low, t.astype(np.float32), knots))
    (r, tr, nr), (c, tc, nc) = weights
    grid = rng.uniform(-1, 1, (nr, nc)).astype(np.float32)
    rows = grid[r] * (1 - tr[:, None]) + grid[r + 1] * tr[:, None]
    return rows[:, c] * (1 - tc) + rows[:, c + 1] * tc


def rgb(red: int, green: int, blue: int) -> np.ndarray:
    return np.array([red, green, blue], dtype=np.float32) / 255


def shaded(colour: np.ndarray, factor: np.ndarray) -> np.ndarray:
    """(3,) times (h, w) -> (h, w, 3)."""
    return colour * factor[..., None]


def _mix(first: np.ndarray, second: np.ndarray, share: np.ndarray) -> np.ndarray:
    share = np.clip(share, 0, 1)[..., None]
    return first * (1 - share) + second * share


# -- open land
def meadow(canvas: Canvas, p: Parcel, rng: np.random.Generator, trees: float = 0.35) -> None:
    rough, fine = p.of(canvas.noise), p.of(canvas.speckle)
    colour = _mix(rgb(112, 128, 68), rgb(152, 148, 92), 0.5 + 0.9 * rough)
    p.put(canvas, colour * (1 + 0.10 * fine)[..., None])
    scattered_trees(canvas, p, rng, spacing_m=34, radius_m=(1.5, 3.0), keep=trees)


def crop(canvas: Canvas, p: Parcel, rng: np.random.Generator) -> None:
    spacing = max(3.0, 4 * canvas.gsd_m)
    rows = np.cos(2 * np.pi * p.v / spacing + 0.5 * p.of(canvas.noise))
    tracks = (np.mod(p.v, 24) < 0.9) | (np.mod(p.v + 2.2, 24) < 0.9)
    tone = 1 + 0.13 * rows + 0.14 * p.of(canvas.noise) + 0.05 * p.of(canvas.speckle)
    p.put(canvas, shaded(rgb(86, 122, 52) * rng.uniform(0.94, 1.08), tone))
    p.put(canvas, rgb(118, 112, 72), tracks)


def ploughed(canvas: Canvas, p: Parcel, rng: np.random.Generator) -> None:
    spacing = max(2.2, 4 * canvas.gsd_m)
    rows = np.cos(2 * np.pi * p.v / spacing + 0.8 * p.of(canvas.noise))
    tone = 1 + 0.10 * rows + 0.20 * p.of(canvas.noise) + 0.09 * p.of(canvas.speckle)
    p.put(canvas, shaded(rgb(146, 116, 86) * rng.uniform(0.95, 1.06), tone))


def water(canvas: Canvas, p: Parcel, rng: np.random.Generator) -> None:
    """A lake with a winding shore; grass and reeds between it and the parcel's border."""
    meadow(canvas, p, rng, trees=0.6)
    away = np.hypot(p.u, p.v)
    shore = p.edge - 8 - 12 * p.of(canvas.noise) - 0.004 * np.square(np.clip(away - 40, 0, None))  # corners are round
    waves = sum(np.sin(2 * np.pi * (math.cos(a) * p.u + math.sin(a) * p.v) / length + 3 * p.of(canvas.noise))
                for a, length in ((0.2, 5.0), (0.9, 7.5), (-0.5, 11.0)))
    depth = np.clip(shore / 22, 0, 1)
    colour = _mix(rgb(92, 106, 90), rgb(36, 62, 76), np.sqrt(depth))
    tone = 1 + 0.035 * waves + 0.03 * p.of(canvas.speckle)
    p.put(canvas, shaded(rgb(126, 122, 78), 1 + 0.2 * p.of(canvas.speckle)), shore > -2.5, 0.0)
    p.put(canvas, colour * tone[..., None], shore > 0, 0.0)


# -- trees
def forest(canvas: Canvas, p: Parcel, rng: np.random.Generator) -> None:
    p.put(canvas, shaded(rgb(40, 56, 34), 1 + 0.2 * p.of(canvas.speckle)))
    scattered_trees(canvas, p, rng, spacing_m=max(5.2, 5 * canvas.gsd_m), radius_m=(2.6, 4.6), keep=1.0, tall=1.7)


def orchard(canvas: Canvas, p: Parcel, rng: np.random.Generator) -> None:
    du, dv = max(5.0, 6 * canvas.gsd_m), max(6.5, 7 * canvas.gsd_m)
    ground = _mix(rgb(142, 138, 88), rgb(116, 130, 72), 0.5 + 0.8 * p.of(canvas.noise))
    p.put(canvas, ground * (1 + 0.05 * p.of(canvas.speckle))[..., None])
    i, j = np.floor(p.u / du).astype(int), np.floor(p.v / dv).astype(int)
    jitter = rng.uniform(-0.35, 0.35, (4, 64, 64)).astype(np.float32)
    ju, jv, jr, jc = (table[i % 64, j % 64] for table in jitter)
    away = np.hypot(p.u - (i + 0.5) * du - ju, p.v - (j + 0.5) * dv - jv)
    radius = 0.36 * du * (1 + 0.35 * jr)
    is_tree = (away < radius) & (jc > -0.33)
    dome = 2.6 * np.sqrt(np.clip(1 - (away / radius) ** 2, 0, 1))
    p.put(canvas, shaded(rgb(66, 98, 46), 1 + 0.4 * jc + 0.1 * p.of(canvas.speckle)), is_tree, 0.6 + dome)


def scattered_trees(canvas: Canvas, p: Parcel, rng: np.random.Generator, spacing_m: float,
                     radius_m: tuple[float, float], keep: float, tall: float = 1.3,
                     allowed: np.ndarray | None = None) -> None:
    """Crowns on a jittered lattice, each a dome with its own green; only where ``allowed``."""
    step = spacing_m / canvas.gsd_m
    shape = p.inside.shape
    ys, xs = np.meshgrid(np.arange(0, shape[0], step), np.arange(0, shape[1], step), indexing="ij")
    xs = xs + (np.arange(len(xs)) % 2)[:, None] * step / 2
    ys, xs = (a.ravel() + rng.uniform(-0.33, 0.33, a.size) * step for a in (ys, xs))
    free = p.inside if allowed is None else p.inside & allowed
    for y, x, radius, tone, kept in zip(ys, xs, rng.uniform(*radius_m, ys.size), rng.normal(1, 0.14, ys.size),
                                        rng.random(ys.size)):
        if kept <= keep and 0 <= y < shape[0] and 0 <= x < shape[1] and free[int(y), int(x)]:
            _crown(canvas, p, y, x, max(radius / canvas.gsd_m, 1.5), tone, tall)


def _crown(canvas: Canvas, p: Parcel, y: float, x: float, radius_px: float, tone: float, tall: float) -> None:
    y0, x0 = max(0, int(y - radius_px)), max(0, int(x - radius_px))
    part = (slice(y0, int(y + radius_px) + 2), slice(x0, int(x + radius_px) + 2))
    inside = p.inside[part]
    rows = np.arange(y0, y0 + inside.shape[0])[:, None] - y
    cols = np.arange(x0, x0 + inside.shape[1])[None, :] - x
    squared = (rows * rows + cols * cols) / (radius_px * radius_px)
    dome = tall * radius_px * canvas.gsd_m * (0.5 + np.sqrt(np.clip(1 - squared, 0, 1)))
    height, colour = canvas.height[p.window][part], canvas.rgb[p.window][part]
    wins = (squared < 1) & inside & (dome > height)
    height[wins] = dome[wins]
    colour[wins] = rgb(62, 88, 42) * tone


# -- buildings
_ROOFS = [rgb(168, 84, 62), rgb(150, 76, 60), rgb(184, 104, 78), rgb(120, 92, 82), rgb(132, 130, 130)]


def residential(canvas: Canvas, p: Parcel, rng: np.random.Generator) -> None:
    """Streets 44 m apart, a house every 15 m on both sides, gardens behind, trees between."""
    street = np.abs(np.mod(p.v + 22, 44) - 22)  # distance from the middle of the nearest street
    lawn = _mix(rgb(104, 126, 72), rgb(134, 138, 92), 0.5 + p.of(canvas.noise))
    hedge = np.mod(p.u + 7.5, 15) < 0.8
    p.put(canvas, lawn * (1 + 0.10 * p.of(canvas.speckle))[..., None])
    p.put(canvas, rgb(78, 98, 52), hedge & (street > 4.5), 0.9)
    p.put(canvas, rgb(176, 170, 160), street < 4.6)
    p.put(canvas, shaded(rgb(122, 122, 124), 1 + 0.06 * p.of(canvas.speckle)), street < 3.0)
    scattered_trees(canvas, p, rng, spacing_m=9, radius_m=(1.3, 2.6), keep=0.30, allowed=street > 6)
    ju, jv, size, tone = rng.uniform(-1, 1, (4, 64, 64)).astype(np.float32)
    i, side = np.floor(p.u / 15).astype(int), np.floor(p.v / 22).astype(int)
    at = (i % 64, side % 64)
    in_u = p.u - (i + 0.5) * 15 - ju[at]
    in_v = p.v - (side + 0.5) * 22 - 1.2 * jv[at]
    half_u, half_v = 4.9 + 0.9 * size[at], 4.1 + 0.5 * size[at]
    house = (np.abs(in_u) < half_u) & (np.abs(in_v) < half_v)
    gable = 5.6 - 0.75 * np.abs(in_v)  # the ridge runs along the street
    which = ((tone[at] + 1) * 0.5 * len(_ROOFS) * 0.999).astype(int)
    p.put(canvas, np.stack(_ROOFS)[which] * (1 + 0.07 * ju[at])[..., None], house, gable)
    drive = (np.abs(in_u - 6.0) < 1.3) & (street < 11) & ~house
    p.put(canvas, rgb(168, 160, 150), drive & (street > 3))


def industrial(canvas: Canvas, p: Parcel, rng: np.random.Generator) -> None:
    """Rows of halls 34 m deep and rows of parked cars in turn, on asphalt."""
    p.put(canvas, shaded(rgb(140, 138, 136), 1 + 0.05 * p.of(canvas.speckle) + 0.07 * p.of(canvas.noise)))
    period_v, period_u = 66.0, 52.0
    band, i = np.floor(p.v / period_v).astype(int), np.floor(p.u / period_u).astype(int)
    in_v, in_u = p.v - band * period_v, p.u - i * period_u
    size, tone = rng.uniform(0, 1, (2, 32, 32)).astype(np.float32)
    at = (i % 32, band % 32)
    hall = (in_v > 3) & (in_v < 36) & (in_u > 3) & (in_u < 38 + 11 * size[at])
    ribs = 1 + 0.045 * np.sign(np.cos(2 * np.pi * in_u / max(4.0, 4 * canvas.gsd_m)))
    roofs = np.stack([rgb(206, 208, 206), rgb(176, 184, 190), rgb(190, 186, 178), rgb(148, 164, 178)])
    which = (tone[at] * 3.999).astype(int)
    p.put(canvas, roofs[which] * ribs[..., None], hall, 8.0)
    skylight = hall & (np.abs(np.mod(in_u, 12.0) - 6) < 0.9) & (np.abs(in_v - 19.5) < 11)
    p.put(canvas, rgb(110, 126, 136), skylight, 8.3)
    cars(canvas, p, in_v - 40, p.u, rng)


def cars(canvas: Canvas, p: Parcel, v: np.ndarray, u: np.ndarray, rng: np.random.Generator) -> None:
    """Two double rows of bays (2.6 x 5 m) in 0 < v < 26, three quarters taken."""
    lot = (v > 0) & (v < 25)
    p.put(canvas, shaded(rgb(96, 97, 100), 1 + 0.05 * p.of(canvas.speckle)), lot)
    row, in_row = np.floor(v / 6.25).astype(int), np.mod(v, 6.25)
    bay, in_bay = np.floor(u / 2.6).astype(int), np.mod(u, 2.6)
    bays = lot & (in_row < 5.2)
    p.put(canvas, rgb(190, 190, 186), bays & (in_bay < 0.25))
    taken, paint = rng.uniform(0, 1, (2, 128, 16)).astype(np.float32)
    at = (bay % 128, row % 16)
    car = bays & (taken[at] < 0.75) & (np.abs(in_bay - 1.4) < 0.92) & (np.abs(in_row - 2.5) < 2.15)
    paints = np.stack([rgb(226, 228, 230), rgb(30, 32, 36), rgb(120, 124, 130), rgb(158, 36, 32), rgb(40, 62, 118),
                       rgb(188, 190, 194)])
    p.put(canvas, paints[(paint[at] * 5.999).astype(int)], car, 1.4)


PAINTERS = {"meadow": meadow, "crop": crop, "ploughed": ploughed, "water": water, "forest": forest,
            "orchard": orchard, "residential": residential, "industrial": industrial}


def light(canvas: Canvas, rng: np.random.Generator) -> np.ndarray:
    """(3, h, w) uint8: colours under a sun in the south-west at 48 degrees, with shadows, haze and sensor noise."""
    h, gsd = canvas.height, canvas.gsd_m
    down, right = np.gradient(h, gsd)
    slope = (-right * -0.7 + down * -0.7) * 0.55  # faces that look south-west (down, left) are lit
    lit = np.clip(1 + np.clip(slope, -0.42, 0.32), 0, 2).astype(np.float32)
    shadow = np.zeros(h.shape, bool)
    rise = math.tan(math.radians(48)) * gsd * math.sqrt(2)
    for k in range(1, int(float(h.max()) / rise) + 1):
        shadow[:-k, k:] |= h[k:, :-k] > h[:-k, k:] + k * rise  # thrown to the north-east
    lit[shadow] *= 0.55
    out = canvas.rgb * lit[..., None]
    out += 0.16 * (out.mean(axis=2, keepdims=True) - out)  # aerial cameras see paler colours
    out[shadow] += np.array([0.0, 0.006, 0.022], np.float32)
    for axis in (0, 1):  # the sensor's blur
        before, after = np.roll(out, 1, axis), np.roll(out, -1, axis)
        out = 0.6 * out + 0.2 * before + 0.2 * after
    out = 0.035 + 0.95 * out + rng.normal(0, 0.009, h.shape).astype(np.float32)[..., None]
    return np.clip(np.rint(out * 255), 1, 255).astype(np.uint8).transpose(2, 0, 1)
