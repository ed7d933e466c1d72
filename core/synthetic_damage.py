"""How the tiles of a generated city look: a building that stands, one that collapsed, ground without one. Used by
``synthetic_cities`` alone; colours and heights go onto a canvas, light and shadow follow from the heights."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .synthetic_textures import PAINTERS, Canvas, Parcel, cars, scattered_trees, shaded, smooth_noise

_STOREY_M = 3.0
_STREET_HALF_M = 4.0


@dataclass(frozen=True)
class Look:
    """Of one tile: direction of its streets in degrees, the city's colours, and its ``district`` (2,) in -1..1."""

    street_deg: float
    roofs: np.ndarray
    grounds: np.ndarray
    rubble: np.ndarray
    tiled_share: float
    storeys: tuple[int, int]
    district: np.ndarray

    def roof(self, rng: np.random.Generator) -> np.ndarray:
        """A colour: districts prefer some of them."""
        liking = np.exp(1.2 * self.district[1] * np.linspace(-1, 1, len(self.roofs)))
        return self.roofs[rng.choice(len(self.roofs), p=liking / liking.sum())] * rng.normal(1, 0.07)


@dataclass(frozen=True)
class Block:
    """A building's plot: its middle and half sides in metres of the turned axes."""

    u: float
    v: float
    half_u: float
    half_v: float

    def local(self, p: Parcel) -> tuple[np.ndarray, np.ndarray]:
        return p.u - self.u, p.v - self.v

    def inside(self, p: Parcel) -> np.ndarray:
        u, v = self.local(p)
        return (np.abs(u) < self.half_u) & (np.abs(v) < self.half_v)


def _whole(canvas: Canvas, street_deg: float) -> Parcel:
    """The tile as one parcel with its axes along the streets, (0, 0) in the middle."""
    size = canvas.height.shape[0]
    at = ((np.arange(size) + 0.5 - size / 2) * canvas.gsd_m).astype(np.float32)
    cos, sin = np.float32(np.cos(np.radians(street_deg))), np.float32(np.sin(np.radians(street_deg)))
    x, y = at[None, :], at[:, None]
    everything = np.ones((size, size), bool)
    return Parcel((slice(0, size), slice(0, size)), everything, x * cos - y * sin, x * sin + y * cos,
                  np.full((size, size), 99, np.float32))


def _grain(canvas: Canvas, metres: float, rng: np.random.Generator) -> np.ndarray:
    return smooth_noise(canvas.height.shape, max(1.0, metres / canvas.gsd_m), rng)


def _ground(canvas: Canvas, p: Parcel, look: Look, rng: np.random.Generator) -> np.ndarray:
    """Soil, paving and grass in patches; a street on one side. Returns where the street is."""
    patch = _grain(canvas, 14, rng) + 0.5 * look.district[0]
    base = np.where((patch < -0.15)[..., None], look.grounds[0], look.grounds[1])
    base = np.where((patch > 0.4)[..., None], look.grounds[2], base)
    p.put(canvas, base * (1 + 0.10 * canvas.speckle + 0.08 * canvas.noise)[..., None])
    street = np.abs(p.v - rng.choice([-1, 1]) * rng.uniform(17, 23))
    p.put(canvas, shaded(look.grounds[1] * 1.18, 1 + 0.04 * canvas.speckle), street < _STREET_HALF_M + 1.3)
    p.put(canvas, shaded(look.grounds[1] * 0.86, 1 + 0.05 * canvas.speckle), street < _STREET_HALF_M)
    return street < _STREET_HALF_M + 1.3


def _standing(canvas: Canvas, p: Parcel, block: Block, look: Look, rng: np.random.Generator,
              part: np.ndarray | None = None) -> None:
    """A building with a flat or a tiled roof; ``part``: only there (what is left of one)."""
    u, v = block.local(p)
    shape = block.inside(p)
    if rng.random() < 0.3:  # an L
        shape &= ~((u * rng.choice([-1, 1]) > 0.15 * block.half_u) & (v * rng.choice([-1, 1]) > 0.1 * block.half_v))
    if part is not None:
        shape &= part
    tall = _STOREY_M * rng.integers(look.storeys[0], look.storeys[1] + 1)
    colour = look.roof(rng)
    worn = 1 + 0.09 * canvas.speckle + rng.uniform(0.02, 0.16) * _grain(canvas, 5, rng)
    if rng.random() < look.tiled_share:
        slope = np.minimum(block.half_v - np.abs(v), (block.half_u - np.abs(u)) * rng.choice([1.0, 9.0]))
        courses = 1 + 0.05 * np.cos(2 * np.pi * v / 1.6)
        p.put(canvas, shaded(colour, worn * courses), shape, tall + 0.55 * np.maximum(slope, 0))
        return
    p.put(canvas, shaded(colour, worn), shape, tall)
    rim = np.minimum(block.half_u - np.abs(u), block.half_v - np.abs(v)) < 0.7
    p.put(canvas, colour * rng.uniform(1.08, 1.25), shape & rim, tall + 0.6)
    for _ in range(rng.integers(1, 12)):  # tanks, stair heads, solar panels, washing
        at_u, at_v = rng.uniform(-0.8, 0.8, 2) * (block.half_u, block.half_v)
        half = rng.uniform(0.5, 1.9, 2)
        thing = shape & (np.abs(u - at_u) < half[0]) & (np.abs(v - at_v) < half[1])
        p.put(canvas, np.full(3, rng.choice([0.12, 0.3, 0.62, 0.85]), np.float32) * rng.uniform(0.9, 1.1, 3), thing,
              tall + rng.uniform(0.3, 2.4))


def _rubble(canvas: Canvas, p: Parcel, where: np.ndarray, tall_m: float, look: Look, rng: np.random.Generator,
            pieces_m: float = 2.4) -> None:
    """Broken slabs, each its own tilt and tone, over fine debris."""
    size = canvas.height.shape[0]
    area = max(1.0, np.count_nonzero(where) * canvas.gsd_m**2)
    count = int(np.clip(area / pieces_m**2, 6, 220))
    ys, xs = np.nonzero(where)
    if not len(ys):
        return
    chosen = rng.integers(len(ys), size=count)
    gy, gx = np.mgrid[0:size, 0:size].astype(np.float32)
    stretch = rng.uniform(0.6, 1.7, count)
    away = np.stack([np.square(gy - ys[i]) * s + np.square(gx - xs[i]) / s for i, s in zip(chosen, stretch)])
    piece = away.argmin(axis=0)
    tilt = rng.normal(0, 0.28, (2, count))
    plane = tilt[0][piece] * (gy - ys[chosen][piece]) + tilt[1][piece] * (gx - xs[chosen][piece])
    height = rng.uniform(0.1, tall_m, count)[piece] + plane * canvas.gsd_m
    tone = rng.normal(1, 0.10, count)[piece] * (1 + 0.16 * _grain(canvas, 0.9, rng) + 0.06 * canvas.speckle)
    colour = look.rubble[rng.choice(len(look.rubble), count)][piece]
    p.put(canvas, colour * tone[..., None], where, np.clip(height, 0.05, tall_m * 1.4).astype(np.float32))


def _dust(canvas: Canvas, p: Parcel, block: Block, strength: float, look: Look) -> None:
    u, v = block.local(p)
    away = np.hypot(np.maximum(np.abs(u) - block.half_u, 0), np.maximum(np.abs(v) - block.half_v, 0))
    share = (strength * np.exp(-away / 5.0) * (1 + 0.5 * canvas.noise)).clip(0, 0.9)[..., None]
    low = canvas.height < 0.5
    mixed = canvas.rgb * (1 - share) + look.rubble[2] * share
    canvas.rgb[low] = mixed[low]


def _collapse(canvas: Canvas, p: Parcel, block: Block, look: Look, rng: np.random.Generator) -> None:
    """A heap in place of a building: all of it, a part, or floors that came down in one piece."""
    u, v = block.local(p)
    ragged = np.maximum(np.abs(u) / block.half_u, np.abs(v) / block.half_v)
    ragged = ragged + 0.30 * _grain(canvas, 6, rng) + 0.14 * _grain(canvas, 2, rng)
    _dust(canvas, p, block, rng.uniform(0.05, 0.55), look)
    kind = rng.random()
    if kind < 0.38:  # a part still stands
        cut = u * rng.choice([-1, 1]) + 0.3 * block.half_u * _grain(canvas, 5, rng)
        stands = cut > rng.uniform(-0.35, 0.5) * block.half_u
        _rubble(canvas, p, (ragged < rng.uniform(1.0, 1.25)) & ~stands, rng.uniform(1.5, 3.5), look, rng)
        _standing(canvas, p, block, look, rng, part=stands)
    elif kind < 0.62:  # floors on top of each other: a low roof, moved and cracked, debris around
        _rubble(canvas, p, (ragged < rng.uniform(1.1, 1.35)), rng.uniform(0.8, 2.0), look, rng)
        moved = Block(block.u + rng.normal(0, 1.5), block.v + rng.normal(0, 1.5),
                      block.half_u * rng.uniform(0.75, 0.95), block.half_v * rng.uniform(0.75, 0.95))
        mu, mv = moved.local(p)
        cracks = np.abs(_grain(canvas, 7, rng)) < rng.uniform(0.04, 0.10)
        slab = moved.inside(p) & ~cracks & (ragged < 1.12)
        lean = rng.normal(0, 0.12, 2)
        worn = 1 + 0.10 * canvas.speckle + 0.12 * _grain(canvas, 4, rng)
        p.put(canvas, shaded(look.roof(rng), worn), slab,
              np.maximum(2.6 + lean[0] * mu + lean[1] * mv, 0.4).astype(np.float32))
    else:
        _rubble(canvas, p, ragged < rng.uniform(0.95, 1.3), rng.uniform(1.2, 4.0), look, rng,
                pieces_m=rng.uniform(1.6, 3.4))


def _plots(rng: np.random.Generator) -> tuple[Block, list[Block]]:
    """The building that the tile is about, and its neighbours."""
    main = Block(rng.normal(0, 2.0), rng.normal(0, 2.0), rng.uniform(6, 13), rng.uniform(5.5, 10))
    around = []
    for du, dv in ((-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, 1), (-1, 1), (1, -1)):
        if rng.random() < 0.62:
            half_u, half_v = rng.uniform(5, 11), rng.uniform(4.5, 9)
            gap = rng.uniform(2.0, 6)
            around.append(Block(main.u + du * (main.half_u + half_u + gap), main.v + dv * (main.half_v + half_v + gap),
                                half_u, half_v))
    return main, around


def _surroundings(canvas: Canvas, look: Look, rng: np.random.Generator, damaged_share: float) -> tuple[Parcel, Block]:
    p = _whole(canvas, look.street_deg)
    street = _ground(canvas, p, look, rng)
    main, around = _plots(rng)
    for block in around:
        if not (block.inside(p) & street).any():
            (_collapse if rng.random() < damaged_share else _standing)(canvas, p, block, look, rng)
    return p, main


def _greenery(canvas: Canvas, p: Parcel, rng: np.random.Generator, low_only: bool = True) -> None:
    free = canvas.height < 0.3 if low_only else np.ones_like(p.inside)
    scattered_trees(canvas, p, rng, spacing_m=rng.uniform(7, 16), radius_m=(1.2, 3.0), keep=rng.uniform(0, 0.5),
                    allowed=free)


def collapsed(canvas: Canvas, look: Look, rng: np.random.Generator) -> None:
    p, main = _surroundings(canvas, look, rng, damaged_share=0.28)
    _collapse(canvas, p, main, look, rng)
    _greenery(canvas, p, rng)


def healthy(canvas: Canvas, look: Look, rng: np.random.Generator) -> None:
    p, main = _surroundings(canvas, look, rng, damaged_share=0.10)
    if rng.random() < 0.12:  # a dusty street: the neighbour came down
        _dust(canvas, p, main, rng.uniform(0.1, 0.4), look)
    _standing(canvas, p, main, look, rng)
    if rng.random() < 0.25:  # building material in the yard
        u, v = main.local(p)
        away = np.hypot(u - main.half_u - 3, v - rng.uniform(-6, 6)) + 1.5 * _grain(canvas, 2, rng)
        heap = (away < rng.uniform(1.5, 4)) & (canvas.height < 0.5)
        _rubble(canvas, p, heap, 1.2, look, rng, pieces_m=1.2)
    _greenery(canvas, p, rng, low_only=rng.random() < 0.8)


def open_ground(canvas: Canvas, look: Look, rng: np.random.Generator) -> None:
    """Fields, orchards, parks, roads, parked cars, tents, gravel; some with a building at the edge."""
    p = _whole(canvas, look.street_deg)
    kind = rng.choice(["crop", "ploughed", "orchard", "meadow", "road", "parking", "tents", "gravel"],
                      p=[0.12, 0.12, 0.12, 0.12, 0.16, 0.12, 0.10, 0.14])
    if kind in PAINTERS:
        PAINTERS[kind](canvas, p, rng)
    else:
        _ground(canvas, p, look, rng)
        {"road": _road, "parking": _parking, "tents": _tents, "gravel": _gravel}[kind](canvas, p, look, rng)
    if rng.random() < 0.45:
        side = rng.choice([-1, 1])
        edge = Block(side * rng.uniform(18, 24), rng.uniform(-12, 12), rng.uniform(5, 9), rng.uniform(5, 9))
        (_collapse if rng.random() < 0.15 else _standing)(canvas, p, edge, look, rng)


def _road(canvas: Canvas, p: Parcel, look: Look, rng: np.random.Generator) -> None:
    half = rng.uniform(5, 10)
    asphalt = look.grounds[1] * 0.8
    for away, wide in ((np.abs(p.v), half), (np.abs(p.u - rng.uniform(-8, 8)), half * rng.choice([0.0, 0.7]))):
        p.put(canvas, shaded(asphalt, 1 + 0.05 * canvas.speckle), away < wide, 0.0)
        p.put(canvas, np.full(3, 0.8, np.float32), (away < 0.25) & (wide > 0))
    scattered_trees(canvas, p, rng, spacing_m=7, radius_m=(1.3, 2.6), keep=0.4,
                    allowed=np.abs(np.abs(p.v) - half - 3) < 2)


def _parking(canvas: Canvas, p: Parcel, look: Look, rng: np.random.Generator) -> None:
    for start in (-25.0, 3.0):
        cars(canvas, p, p.v - start + rng.uniform(-2, 2), p.u, rng)


def _tents(canvas: Canvas, p: Parcel, look: Look, rng: np.random.Generator) -> None:
    step = rng.uniform(5.5, 8)
    in_u, in_v = np.mod(p.u, step) - step / 2, np.mod(p.v, step) - step / 2
    taken = rng.random((64, 64))[np.floor(p.u / step).astype(int) % 64, np.floor(p.v / step).astype(int) % 64] < 0.8
    tent = taken & (np.abs(in_u) < 0.33 * step) & (np.abs(in_v) < 0.26 * step)
    p.put(canvas, shaded(np.array([0.86, 0.87, 0.88], np.float32), 1 + 0.05 * canvas.speckle), tent,
          2.4 - 0.8 * np.abs(in_v))


def _gravel(canvas: Canvas, p: Parcel, look: Look, rng: np.random.Generator) -> None:
    """Bare stony ground, in places with a heap: what rubble looks like where no building was."""
    stony = 1 + 0.2 * _grain(canvas, 0.9, rng) + 0.12 * _grain(canvas, 4, rng)
    p.put(canvas, shaded(look.grounds[0] * rng.uniform(0.95, 1.2), stony), None, 0.0)
    for _ in range(rng.integers(0, 4)):
        at = rng.uniform(-14, 14, 2)
        heap = np.hypot(p.u - at[0], p.v - at[1]) + 2 * _grain(canvas, 4, rng)
        mound = np.clip((rng.uniform(3, 8) - heap) * 0.5, 0, 3).astype(np.float32)
        p.put(canvas, shaded(look.grounds[0] * rng.uniform(0.8, 1.15), stony), mound > 0, mound)


TILE_PAINTERS = (collapsed, healthy, open_ground)
