"""Fits the table of the hand-made encoder (core/encoders/handcrafted.npz). No labels are used, and no benchmark's
images.

    .venv/bin/python benchmarks/fit_handcrafted.py [--data ../shared/data] [--out core/encoders/handcrafted.npz]

Imagery: two orthophoto mosaics (at 2-3 resolutions), six NAIP and four Landsat dates, the images (not the masks) of the
Dubai land-cover set. Method: standardise every raw measure; weigh the groups; learn from pairs of tiles that should be
alike which directions are nuisance (within-class covariance normalisation, Hatch et al., Interspeech 2006):
neighbouring tiles of one image, and views of one place under another gain, colour cast, sharpness, angle and zoom; keep
the 128 strongest directions.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import rasterio
from kinscape.core.encoders.cell_statistics import CELL_PX, cell_sums
from kinscape.core.encoders.handcrafted import CLIP, INPUT_PX, TILE_CELLS, Table
from kinscape.core.encoders.tile_statistics import raw_blocks
from rasterio.enums import Resampling
from scipy import ndimage

DIM = 128
WINDOW_PX = 232  # a tile turned by any angle at zoom 0.8 fits inside
PER_FAMILY = 4000
VIEWS = 4000
# Groups that describe the same thing many times over weigh less; the covariance, the richest one, more.
WEIGHTS = {"covariance": 2.0, "chroma": 0.7}
NUISANCE_STRENGTH = 0.8  # 1 would equalise all nuisance directions, 0 leave them
KEEP_SHARE = 0.3  # of the total covariance mixed into the nuisance, against over-fitting


@dataclass
class Fit:
    """What tiles were seen: raw measures, where they lie, and a second view of some of them."""

    channel_scale: np.ndarray
    blocks: dict[str, np.ndarray]
    scene: np.ndarray
    place: np.ndarray  # (n, 2) top and left, pixels of the scene
    viewed: np.ndarray  # rows that have a second view
    views: dict[str, np.ndarray]


def scenes(data: Path) -> Iterator[tuple[str, np.ndarray, np.ndarray]]:
    """(family, (h, w, 3) uint8, (h, w) valid) of every image at every zoom."""
    rasters = data / "rasters"
    plan = [("harbour", rasters / "harbour_town_20cm.tif", (1, 0.5, 0.25)),
            ("ferry", rasters / "ferry_port_10cm.tif", (0.5, 0.25))]
    plan += [("naip", p, (1, 2)) for p in sorted((rasters / "naip").glob("*.tif"))]
    plan += [("landsat", p, (1, 2)) for p in sorted((rasters / "landsat").glob("*.tif"))]
    plan += [("dubai", p, (1, 0.5)) for p in sorted((data / "landcover" / "dubai" / "images").iterdir())]
    for family, path, zooms in plan:
        for zoom in zooms:
            yield family, *read(path, zoom)


def read(path: Path, zoom: float) -> tuple[np.ndarray, np.ndarray]:
    with rasterio.open(path) as source:
        shape = (round(source.height * zoom), round(source.width * zoom))
        how = Resampling.average if zoom < 1 else Resampling.bilinear
        pixels = source.read([1, 2, 3], out_shape=(3, *shape), resampling=how)
        valid = source.read_masks(1, out_shape=shape) > 0
    return np.moveaxis(pixels, 0, -1), valid


def cut(data: Path, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Windows of WINDOW_PX around tiles, their scene numbers and places; at most PER_FAMILY of a family."""
    families: dict[str, list[tuple[int, int, int]]] = {}
    images = []
    margin = (WINDOW_PX - INPUT_PX) // 2
    for number, (family, pixels, valid) in enumerate(scenes(data)):
        wide = np.pad(pixels, ((margin, margin), (margin, margin), (0, 0)), mode="reflect")
        images.append(wide)
        stride = INPUT_PX if min(pixels.shape[:2]) > 1000 else INPUT_PX // 2
        families.setdefault(family, []).extend(
            (number, top, left) for top in range(0, pixels.shape[0] - INPUT_PX + 1, stride)
            for left in range(0, pixels.shape[1] - INPUT_PX + 1, stride)
            if valid[top:top + INPUT_PX, left:left + INPUT_PX].all())
    chosen = []
    for family, places in families.items():
        print(f"{family}: {len(places)} tiles", file=sys.stderr)
        if len(places) > PER_FAMILY:  # runs of neighbours stay together: they make the pairs
            runs = np.array_split(np.arange(len(places)), len(places) // 40)
            keep = np.concatenate([runs[i] for i in rng.permutation(len(runs))])[:PER_FAMILY]
            places = [places[i] for i in sorted(keep)]
        chosen += places
    where = np.array(chosen)
    windows = np.stack([images[s][t:t + WINDOW_PX, c:c + WINDOW_PX] for s, t, c in chosen])
    return windows, where[:, 0], where[:, 1:]


def other_view(window: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """(WINDOW_PX, WINDOW_PX, 3) uint8 -> (3, INPUT_PX, INPUT_PX): another sensor's picture of the same place."""
    angle, zoom = rng.uniform(0, 2 * np.pi), np.exp(rng.uniform(np.log(0.8), np.log(1.25)))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) * zoom
    shift = np.full(2, (WINDOW_PX - 1) / 2) - turn @ np.full(2, (INPUT_PX - 1) / 2)
    sharpness = rng.uniform(0, 0.7)
    out = []
    for band in np.moveaxis(window.astype(np.float32) / 255, -1, 0):
        band = ndimage.affine_transform(band, turn, shift, (INPUT_PX, INPUT_PX), order=1, mode="reflect")
        out.append(ndimage.gaussian_filter(band, sharpness))
    image = np.stack(out) ** rng.uniform(0.8, 1.25) * rng.uniform(0.75, 1.3)
    image = image * rng.uniform(0.92, 1.08, (3, 1, 1)) + rng.uniform(-0.04, 0.04, (3, 1, 1))
    image = image + rng.normal(0, rng.uniform(0, 0.012), image.shape)
    return (np.round(np.clip(image, 0, 1) * 255) / 255).astype(np.float32)


def sums_of(tiles: np.ndarray):
    """(n, 3, INPUT_PX, INPUT_PX) float32 -> their cells' records."""
    n = len(tiles)
    cells = tiles.reshape(n, 3, TILE_CELLS, CELL_PX, TILE_CELLS, CELL_PX).transpose(0, 2, 4, 1, 3, 5)
    return cell_sums(np.ascontiguousarray(cells).reshape(-1, 3, CELL_PX, CELL_PX)).reshape(n, TILE_CELLS, TILE_CELLS)


def measure(windows: np.ndarray, channel_scale: np.ndarray, views: np.random.Generator | None) -> dict[str, np.ndarray]:
    """Raw measures of the middles of the windows, or of another view of each."""
    edge = (WINDOW_PX - INPUT_PX) // 2
    parts = []
    for start in range(0, len(windows), 64):
        some = windows[start:start + 64]
        if views is None:
            tiles = np.moveaxis(some[:, edge:-edge, edge:-edge], -1, 1).astype(np.float32) / np.float32(255)
        else:
            tiles = np.stack([other_view(w, views) for w in some])
        parts.append(raw_blocks(sums_of(tiles), channel_scale))
    return {name: np.concatenate([p[name] for p in parts]) for name in parts[0]}


def usual_channel_scale(windows: np.ndarray) -> np.ndarray:
    """One over the root mean variance inside tiles, of every channel."""
    edge = (WINDOW_PX - INPUT_PX) // 2
    tiles = np.moveaxis(windows[::7, edge:-edge, edge:-edge], -1, 1).astype(np.float32) / np.float32(255)
    moments = sums_of(tiles).moments.astype(np.float64).sum(axis=(1, 2))
    moments /= moments[:, :1, :1]
    variance = np.diagonal(moments, axis1=1, axis2=2)[:, 1:] - moments[:, 0, 1:] ** 2
    return (1 / np.sqrt(variance.mean(axis=0))).astype(np.float32)


def gather(data: Path, seed: int = 0) -> Fit:
    rng = np.random.default_rng(seed)
    windows, scene, place = cut(data, rng)
    scale = usual_channel_scale(windows)
    viewed = np.sort(rng.choice(len(windows), min(VIEWS, len(windows)), replace=False))
    return Fit(scale, measure(windows, scale, None), scene, place, viewed, measure(windows[viewed], scale, rng))


def neighbours(fit: Fit) -> np.ndarray:
    """(m, 2) rows of tiles of one scene that touch or half overlap."""
    at = {(s, t, c): i for i, (s, (t, c)) in enumerate(zip(fit.scene.tolist(), fit.place.tolist()))}
    half = INPUT_PX // 2
    steps = ((half, 0), (0, half), (INPUT_PX, 0), (0, INPUT_PX))
    return np.array([(i, at[s, t + dt, c + dc]) for (s, t, c), i in at.items() for dt, dc in steps
                     if (s, t + dt, c + dc) in at])


def derive(fit: Fit, dim: int = DIM, strength: float = NUISANCE_STRENGTH, keep: float = KEEP_SHARE,
           weights: dict[str, float] | None = None) -> Table:
    """The table of a fit; the arguments are there for ablations."""
    weights = WEIGHTS if weights is None else weights
    raw = np.concatenate(list(fit.blocks.values()), axis=1)
    mean, scale = raw.mean(axis=0), 1 / (raw.std(axis=0) + 1e-6)
    weight = np.concatenate([np.full(b.shape[1], weights.get(name, 1.0) / np.sqrt(b.shape[1]))
                             for name, b in fit.blocks.items()])
    z = np.clip((raw - mean) * scale, -CLIP, CLIP) * weight
    seen = np.clip((np.concatenate(list(fit.views.values()), axis=1) - mean) * scale, -CLIP, CLIP) * weight
    pairs = neighbours(fit)
    total = np.cov((z - z.mean(axis=0)).T)
    nuisance = _spread(z[pairs[:, 0]] - z[pairs[:, 1]]) + _spread(z[fit.viewed] - seen)
    mixed = nuisance / np.trace(nuisance) + keep * total / np.trace(total) + 1e-4 / len(total) * np.eye(len(total))
    values, vectors = np.linalg.eigh(mixed)
    soften = (vectors / values ** (strength / 2)) @ vectors.T
    values, vectors = np.linalg.eigh(soften @ total @ soften)
    projection = weight[:, None] * (soften @ vectors[:, ::-1][:, :dim])
    projection /= np.linalg.norm(projection, axis=0).max()
    arrays = (a.astype(np.float32) for a in (mean, scale, projection, np.zeros(dim)))
    table = Table(fit.channel_scale, *arrays, version=1)
    projection = table.projection.astype(np.float16)
    centre = (z / weight) @ projection.astype(np.float64)
    return replace(table, projection=projection, centre=centre.mean(axis=0).astype(np.float32))


def _spread(differences: np.ndarray) -> np.ndarray:
    return differences.T @ differences / (2 * len(differences))


def main() -> None:
    root = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=root.parent / "shared" / "data")
    parser.add_argument("--out", type=Path, default=root / "core" / "encoders" / "handcrafted.npz")
    options = parser.parse_args()
    table = derive(gather(options.data))
    table.save(options.out)
    print(f"{options.out}: {table.projection.shape[0]} measures -> {table.projection.shape[1]} numbers, "
          f"{options.out.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
