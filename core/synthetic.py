"""A generated orthophoto with known truth: parcels of eight kinds, turned every way, between roads.

For the demo, for tests of the whole chain (a query on one orchard must find the others) and for pictures. The files
with faults that tests feed to readers come from ``synthetic_files``.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import rasterio
import shapely
from rasterio.enums import Resampling
from rasterio.transform import from_origin

from .errors import InputError, storage_error
from .synthetic_files import make_broken
from .synthetic_textures import PAINTERS, Canvas, Parcel, light, rgb, shaded

__all__ = ["KINDS", "Planted", "Scene", "make_broken", "make_scene"]

KINDS = tuple(PAINTERS)
PARCEL_M = 150.0  # side of a parcel, about
_BORDER_M = 7.0  # half a road and its verge: truth keeps this far from a parcel's border
_SHORE_M = 22.0  # the same for lakes, whose shore winds
_WITH_ROADS = ("residential", "industrial")
_MOTORWAY_HALF_M = 13.0


@dataclass(frozen=True)
class Planted:
    """A parcel: what it is, its area without borders and roads (scene CRS), and its direction in degrees."""

    kind: str
    polygon: shapely.Polygon
    angle_deg: float

    def box(self, side_m: float) -> shapely.Polygon | None:
        """A north-up square of this side well inside the parcel, None if it is too small for one."""
        room = self.polygon.buffer(-side_m * 0.71)
        if room.is_empty:
            return None
        at = shapely.maximum_inscribed_circle(room).coords[0]
        return shapely.box(at[0] - side_m / 2, at[1] - side_m / 2, at[0] + side_m / 2, at[1] + side_m / 2)


@dataclass(frozen=True)
class Scene:
    """``path``: the GeoTIFF; ``truth``: its parcels; ``bounds``: xmin, ymin, xmax, ymax in ``crs``."""

    path: str
    truth: tuple[Planted, ...]
    gsd_m: float
    crs: str
    bounds: tuple[float, float, float, float]

    def of_kind(self, kind: str) -> list[Planted]:
        """Parcels of a kind, the largest first."""
        return sorted((p for p in self.truth if p.kind == kind), key=lambda p: -p.polygon.area)

    def kind_at(self, x: float, y: float) -> str:
        """What is planted there; "" on borders and roads."""
        point = shapely.Point(x, y)
        return next((p.kind for p in self.truth if p.polygon.contains(point)), "")


def make_scene(folder: str | os.PathLike[str], size_px: int = 2048, gsd_m: float = 0.5, seed: int = 0,
               crs: str = "EPSG:32633", origin: tuple[float, float] = (500_000.0, 5_400_000.0),
               kinds: Sequence[str] = KINDS, name: str = "scene.tif") -> Scene:
    """Paint a scene and write it as a tiled GeoTIFF with overviews; the same arguments give the same pixels.

    ``origin``: the north-west corner in ``crs`` (in metres). At least three parcels of each kind. 2048 pixels take some
    seconds. Raises InputError for a kind that is not in ``KINDS``, StorageError if the folder cannot be written.
    """
    unknown = [kind for kind in kinds if kind not in PAINTERS]
    if unknown or not kinds:
        raise InputError(f"no parcels of kind {', '.join(unknown) or '(none)'}", "known: " + ", ".join(KINDS))
    rng = np.random.default_rng(seed)
    canvas = Canvas.blank(size_px, gsd_m, rng)
    sites, parcel_kinds = _plan(size_px * gsd_m, kinds, rng)
    angles = _directions(parcel_kinds, rng)
    nearest, border, other = _partition(canvas, sites)
    for number, (kind, angle) in enumerate(zip(parcel_kinds, angles)):
        parcel = _parcel(canvas, nearest == number, border, sites[number], angle)
        if parcel is not None:
            PAINTERS[kind](canvas, parcel, rng)
    _borders(canvas, nearest, border, other, parcel_kinds)
    road = _motorway(canvas, rng)
    pixels = light(canvas, rng)

    path = os.path.join(os.fspath(folder), name)
    _write(path, pixels, gsd_m, crs, origin)
    size_m = size_px * gsd_m
    bounds = (origin[0], origin[1] - size_m, origin[0] + size_m, origin[1])
    return Scene(path, _truth(sites, parcel_kinds, angles, road, size_m, origin), gsd_m, crs, bounds)


def _plan(size_m: float, kinds: Sequence[str], rng: np.random.Generator) -> tuple[np.ndarray, list[str]]:
    """(n, 2) sites (x right, y down, metres) on a jittered lattice, and what grows on each: all kinds equally often."""
    side = max(round(size_m / PARCEL_M), int(np.ceil(np.sqrt(3 * len(kinds)))))
    step = size_m / side
    ys, xs = np.meshgrid(np.arange(side) + 0.5, np.arange(side) + 0.5, indexing="ij")
    xs = xs + np.where(np.arange(side) % 2, 0.22, -0.22)[:, None]
    sites = np.column_stack([xs.ravel(), ys.ravel()]) * step + rng.uniform(-0.23, 0.23, (side * side, 2)) * step
    parcel_kinds = [kinds[i % len(kinds)] for i in range(side * side)]
    return sites, [parcel_kinds[i] for i in rng.permutation(side * side)]


def _directions(kinds: list[str], rng: np.random.Generator) -> np.ndarray:
    """(n,) degrees, -90..90: random, but the parcels of one kind never all the same way."""
    angles = np.empty(len(kinds))
    for kind in sorted(set(kinds)):
        at = [i for i, k in enumerate(kinds) if k == kind]
        steps = rng.permutation(len(at)) * (180 / len(at))
        angles[at] = np.mod(rng.uniform(0, 180) + steps + rng.uniform(-12, 12, len(at)), 180) - 90
    return angles


def _partition(canvas: Canvas, sites: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """For each pixel: its site, the distance in metres to the border of its parcel, and the site beyond that border."""
    size = canvas.height.shape[0]
    at = ((np.arange(size) + 0.5) * canvas.gsd_m).astype(np.float32)
    first = np.full((size, size), np.inf, np.float32)
    second = first.copy()
    nearest, other = np.zeros((size, size), np.int16), np.zeros((size, size), np.int16)
    for number, (x, y) in enumerate(sites.astype(np.float32)):
        squared = np.square(at - y)[:, None] + np.square(at - x)[None, :]
        closer, runner_up = squared < first, squared < second
        second = np.where(closer, first, np.where(runner_up, squared, second))
        other = np.where(closer, nearest, np.where(runner_up, np.int16(number), other))
        first = np.where(closer, squared, first)
        nearest = np.where(closer, np.int16(number), nearest)
    apart = np.hypot(*(sites[nearest] - sites[other]).transpose(2, 0, 1)).astype(np.float32)
    return nearest, (second - first) / np.maximum(2 * apart, 1e-3), other


def _parcel(canvas: Canvas, inside: np.ndarray, border: np.ndarray, site: np.ndarray, angle: float) -> Parcel | None:
    rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if rows.size == 0:
        return None
    window = (slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1))
    y = ((np.arange(rows[0], rows[-1] + 1) + 0.5) * canvas.gsd_m - site[1]).astype(np.float32)[:, None]
    x = ((np.arange(cols[0], cols[-1] + 1) + 0.5) * canvas.gsd_m - site[0]).astype(np.float32)[None, :]
    cos, sin = np.float32(np.cos(np.radians(angle))), np.float32(np.sin(np.radians(angle)))
    # image y runs down: an angle counted counter-clockwise on the ground turns u upwards
    return Parcel(window, inside[window], x * cos - y * sin, x * sin + y * cos, border[window])


def _borders(canvas: Canvas, nearest: np.ndarray, border: np.ndarray, other: np.ndarray, kinds: list[str]) -> None:
    """Roads around built-up parcels, tracks elsewhere; none between two lakes."""
    built = np.array([kind in _WITH_ROADS for kind in kinds])
    wet = np.array([kind == "water" for kind in kinds])
    is_road = built[nearest] | built[other]
    is_wet = wet[nearest] & wet[other]
    grain = 1 + 0.06 * canvas.speckle

    def lay(where: np.ndarray, colour: np.ndarray) -> None:
        canvas.rgb[where] = shaded(colour, grain)[where]
        canvas.height[where] = 0

    near = border < 6
    lay(near & is_road & (border < 5.2), rgb(128, 136, 96))
    lay(near & is_road & (border < 3.4), rgb(118, 118, 120))
    lay(near & is_road & (border < 0.2), rgb(208, 208, 200))
    lay(near & ~is_road & ~is_wet & (border < 3.0), rgb(116, 126, 76))
    lay(near & ~is_road & ~is_wet & (border < 1.4), rgb(172, 158, 128))


def _motorway(canvas: Canvas, rng: np.random.Generator) -> shapely.Polygon:
    """A winding road with two carriageways and cars, across the scene; its area in metres (x right, y down)."""
    size = canvas.height.shape[0]
    size_m = size * canvas.gsd_m
    x = ((np.arange(size) + 0.5) * canvas.gsd_m).astype(np.float32)
    phase = rng.uniform(0, 2 * np.pi)
    middle = size_m * (0.52 + 0.10 * np.sin(2 * np.pi * x / size_m * 0.9 + phase) + 0.12 * (x / size_m - 0.5))
    slope = np.gradient(middle, canvas.gsd_m)
    away = (x[:, None] - middle[None, :]) / np.sqrt(1 + slope * slope)[None, :]
    side = np.abs(away)
    on = side < _MOTORWAY_HALF_M
    grain = 1 + 0.05 * canvas.speckle
    canvas.height[on] = 0
    for limit, colour in ((_MOTORWAY_HALF_M, rgb(124, 132, 92)), (11.5, rgb(108, 108, 112)), (1.6, rgb(118, 130, 84))):
        canvas.rgb[side < limit] = shaded(colour, grain)[side < limit]
    lane = (np.abs(side - 6.4) < 0.25) & (np.mod(x, 12) < 5)[None, :]
    canvas.rgb[lane | (np.abs(side - 11.0) < 0.2) | (np.abs(side - 2.1) < 0.2)] = rgb(214, 214, 208)
    for _ in range(int(size_m / 14)):
        col, at = int(rng.integers(size)), float(rng.choice([-8.7, -4.3, 4.3, 8.7]))
        long_px = max(2, int((4.5 if rng.random() < 0.8 else 12) / canvas.gsd_m))
        part = (np.abs(away[:, col:col + long_px] - at) < 1.0)
        canvas.rgb[:, col:col + long_px][part] = rng.choice([0.12, 0.35, 0.8, 0.92]) * np.ones(3, np.float32)
        canvas.height[:, col:col + long_px][part] = 1.5
    return shapely.LineString(np.column_stack([x, middle])[::16]).buffer(_MOTORWAY_HALF_M + 2)


def _truth(sites: np.ndarray, kinds: list[str], angles: np.ndarray, road: shapely.Polygon, size_m: float,
           origin: tuple[float, float]) -> tuple[Planted, ...]:
    frame = shapely.box(0, 0, size_m, size_m)
    cells = shapely.voronoi_polygons(shapely.MultiPoint(sites), extend_to=frame.buffer(size_m)).geoms
    found = []
    for number, site in enumerate(sites):
        at = shapely.Point(site)
        cell = next(c for c in cells if c.covers(at))
        area = cell.intersection(frame).buffer(-(_SHORE_M if kinds[number] == "water" else _BORDER_M)).difference(road)
        if area.geom_type == "MultiPolygon":
            area = max(area.geoms, key=lambda part: part.area)
        if not area.is_empty:
            ground = shapely.transform(area, lambda xy: np.column_stack([origin[0] + xy[:, 0], origin[1] - xy[:, 1]]))
            found.append(Planted(kinds[number], ground, float(angles[number])))
    return tuple(found)


def _write(path: str, pixels: np.ndarray, gsd_m: float, crs: str, origin: tuple[float, float]) -> None:
    try:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        with rasterio.open(path, "w", driver="GTiff", width=pixels.shape[2], height=pixels.shape[1], count=3,
                           dtype="uint8", crs=crs, transform=from_origin(*origin, gsd_m, gsd_m), tiled=True,
                           blockxsize=256, blockysize=256, compress="deflate", predictor=2, zlevel=1,
                           photometric="rgb") as dataset:
            dataset.write(pixels)
            levels = [f for f in (2, 4, 8) if min(pixels.shape[1:]) // f >= 64]
            if levels:
                dataset.build_overviews(levels, Resampling.average)
    except OSError as error:
        raise storage_error(error, path) from error
