"""Two generated cities after an earthquake: tiles of collapsed buildings, healthy ones and open ground, with
coordinates.

The stand-in for GIMI's data, which is not public (1,456 tiles of Adiyaman after the earthquakes of 2023: 594
collapsed, 594 healthy, 268 without building). Same counts and classes, same region and size of city, pixels of 0.5 m;
**nothing in it is imagery**, so a figure measured on it says how methods compare on this task and nothing about real
damage.

The two cities differ in what changes from place to place: roofs, soil, rubble, direction of streets and sun, contrast.
Within a city districts differ too, and damage comes in clusters. What a class shows overlaps on purpose: half-collapsed
buildings, floors that came down in one piece, building sites, heaps of gravel, tents, neighbours of the other class.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .synthetic_damage import TILE_PAINTERS, Look
from .synthetic_textures import Canvas, light, rgb, smooth_noise

CLASSES = ("collapsed", "healthy", "non-building")
COUNTS = (594, 594, 268)
"""Tiles of each class, as in GIMI's section 3."""
GSD_M = 0.5
_CITY_M = 5_468.0  # side of a square of 29.9 km2, the area of the paper
_CELL_M = 62.0  # at most one tile in a cell, so that no two show the same ground
_DEGREE_M = 111_320.0


@dataclass(frozen=True)
class CityStyle:
    """What a city looks like. Angles in degrees; colours (3,) 0..1, a row each.

    ``sun_turns``: quarter turns of the sun from the south-west; ``contrast``, ``gamma``, ``haze``: of its sensor and
    air.
    """

    name: str
    lon: float
    lat: float
    street_deg: float
    roofs: np.ndarray
    grounds: np.ndarray
    rubble: np.ndarray
    tiled_share: float
    storeys: tuple[int, int]
    sun_turns: int
    contrast: float
    gamma: float
    haze: np.ndarray


@dataclass(frozen=True)
class City:
    """images: (n, 3, px, px) uint8; labels: (n,) int64, numbers in CLASSES; coordinates: (n, 2) float64 longitude and
    latitude of the tiles' middles (WGS 84, degrees). Tiles are in random order."""

    name: str
    images: np.ndarray
    labels: np.ndarray
    coordinates: np.ndarray


STYLES = {style.name: style for style in (
    CityStyle("plain", 38.276, 37.764, 14.0,
              roofs=np.stack([rgb(176, 170, 160), rgb(150, 146, 140), rgb(196, 188, 172), rgb(168, 96, 70),
                              rgb(132, 126, 122)]),
              grounds=np.stack([rgb(150, 138, 116), rgb(128, 124, 116), rgb(118, 122, 84)]),
              rubble=np.stack([rgb(178, 170, 156), rgb(140, 132, 122), rgb(204, 198, 186), rgb(112, 100, 90),
                               rgb(158, 120, 100)]),
              tiled_share=0.2, storeys=(2, 8), sun_turns=0, contrast=1.0, gamma=1.0, haze=rgb(0, 0, 0)),
    CityStyle("valley", 13.399, 42.350, -31.0,
              roofs=np.stack([rgb(172, 92, 62), rgb(150, 84, 62), rgb(188, 118, 84), rgb(140, 110, 96),
                              rgb(150, 150, 152)]),
              grounds=np.stack([rgb(120, 122, 96), rgb(112, 112, 112), rgb(140, 128, 104)]),
              rubble=np.stack([rgb(186, 160, 138), rgb(150, 128, 112), rgb(206, 190, 172), rgb(116, 92, 78),
                               rgb(170, 112, 84)]),
              tiled_share=0.75, storeys=(1, 5), sun_turns=1, contrast=0.86, gamma=0.92, haze=rgb(10, 14, 20)),
)}


def make_city(name: str, px: int = 96, counts: tuple[int, int, int] = COUNTS, seed: int = 0,
              each: Callable[[int, int], None] | None = None) -> City:
    """Paint a city's tiles, ``px`` pixels of 0.5 m a side. The same arguments give the same pixels on one machine.

    name: "plain" (flat roofs, near Adiyaman) or "valley" (tiled roofs, near L'Aquila). each(done, total) is called
    after each tile and may raise to stop.
    """
    style = STYLES[name]
    rng = np.random.default_rng([seed, sorted(STYLES).index(name)])
    places, labels, districts = _lay_out(counts, rng)
    images = np.empty((len(labels), 3, px, px), np.uint8)
    for number, (label, district) in enumerate(zip(labels, districts)):
        images[number] = _paint(style, int(label), district, px, rng)
        if each is not None:
            each(number + 1, len(labels))
    lon = style.lon + places[:, 0] / (_DEGREE_M * np.cos(np.radians(style.lat)))
    lat = style.lat + places[:, 1] / _DEGREE_M
    return City(name, images, labels, np.column_stack([lon, lat]))


def _lay_out(counts: tuple[int, int, int], rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(n, 2) metres from the middle, (n,) labels, (n, 2) district numbers in -1..1 (soil, roofs). Damage in
    clusters."""
    side = int(_CITY_M / _CELL_M)
    row, col = np.divmod(np.arange(side * side), side)
    at = (np.column_stack([col, row]) + 0.5 - side / 2) * _CELL_M
    districts = np.stack([smooth_noise((side, side), side / 4, rng).ravel() for _ in range(2)], axis=1)
    out = np.hypot(*at.T) / (_CITY_M / 2)
    built = np.clip(1.15 - out, 0.02, 1)
    heart = at[rng.choice(len(at), 5, p=built / built.sum(), replace=False)]
    reach = rng.uniform(250, 600, 5)
    damage = np.max([np.exp(-(np.hypot(*(at - h).T) / r) ** 2 / 2) for h, r in zip(heart, reach)], axis=0)
    free = np.ones(len(at), bool)
    places, labels = [], []
    wishes = (built * (0.03 + damage), built * (1.03 - damage), 1.2 - built)
    for label, (count, wish) in enumerate(zip(counts, wishes)):
        chance = np.where(free, wish, 0)
        chosen = rng.choice(len(at), count, replace=False, p=chance / chance.sum())
        free[chosen] = False
        places.append(chosen)
        labels.append(np.full(count, label))
    order = rng.permutation(sum(counts))
    chosen = np.concatenate(places)[order]
    return at[chosen] + rng.uniform(-6, 6, (len(chosen), 2)), np.concatenate(labels)[order], districts[chosen]


def _paint(style: CityStyle, label: int, district: np.ndarray, px: int, rng: np.random.Generator) -> np.ndarray:
    canvas = Canvas.blank(px, GSD_M, rng)
    look = Look(style.street_deg + 6 * district[0] + rng.normal(0, 4), style.roofs, style.grounds, style.rubble,
                style.tiled_share, style.storeys, district)
    TILE_PAINTERS[label](canvas, look, rng)
    turned = Canvas(np.rot90(canvas.rgb, style.sun_turns).copy(), np.rot90(canvas.height, style.sun_turns).copy(),
                    canvas.noise, canvas.speckle, canvas.gsd_m)
    pixels = np.rot90(light(turned, rng), -style.sun_turns, (1, 2)).astype(np.float32) / 255
    gain = style.contrast * (1 + 0.10 * district[1] + rng.normal(0, 0.05))
    seen = np.clip(pixels * gain, 0, 1) ** style.gamma + style.haze[:, None, None]
    return np.clip(np.rint(seen * 255), 0, 255).astype(np.uint8)
