"""Small rasters with known content, and an encoder whose vectors can be checked by hand, for tests of the archive."""

from __future__ import annotations

import os
import warnings
from pathlib import Path

import numpy as np
import rasterio
from kinscape.core.encoders.base import Encoder, EncoderSpec
from rasterio.enums import ColorInterp
from rasterio.errors import NotGeoreferencedWarning
from rasterio.transform import from_origin

CRS = "EPSG:32633"
WEST, NORTH = 500_000.0, 5_400_000.0


class QuadrantEncoder(Encoder):
    """The mean colour of each quarter of a tile (valid pixels only) and a constant: 13 numbers, made a unit vector."""

    def __init__(self, version: int = 1, parallel: str = "processes", input_px: int = 32) -> None:
        self.spec = EncoderSpec("quadrants", 13, input_px, cell_px=8, version=version)
        self.parallel = parallel
        self.calls = 0

    def encode(self, pixels: np.ndarray, valid: np.ndarray | None = None) -> np.ndarray:
        self.calls += 1
        half = self.spec.input_px // 2
        valid = np.ones(pixels[:, 0].shape, bool) if valid is None else valid
        parts = []
        for rows in (slice(0, half), slice(half, None)):
            for cols in (slice(0, half), slice(half, None)):
                weight = valid[:, None, rows, cols]
                total = (pixels[:, :, rows, cols] * weight).sum(axis=(2, 3))
                parts.append(total / np.maximum(1, weight.sum(axis=(2, 3))))
        out = np.concatenate([*parts, np.ones((len(pixels), 1))], axis=1)
        return (out / np.linalg.norm(out, axis=1, keepdims=True)).astype(np.float32)


def use_encoder(monkeypatch, encoder: Encoder) -> Encoder:
    """Let the registry give ``encoder``, whatever is asked for; work then stays in this process."""
    from kinscape.core.encoders import registry

    monkeypatch.setattr(registry, "get_encoder", lambda name="", weights="", device="": encoder)
    monkeypatch.setattr(registry, "encoder_names", lambda: [encoder.spec.name])
    monkeypatch.setenv("KINSCAPE_WORKERS", "1")
    return encoder


def write_raster(
    path: Path,
    width: int = 256,
    height: int = 256,
    seed: int = 0,
    gsd_m: float = 1.0,
    west: float = WEST,
    north: float = NORTH,
    crs: str | None = CRS,
    bands: int = 3,
    dtype: str = "uint8",
    nodata: float | None = None,
    hole: tuple[slice, slice] | None = None,
) -> Path:
    """A raster of smooth colours, tiled, with a georeference (none with crs None); ``hole`` is filled with nodata."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(20, 236, (bands, height // 16 + 2, width // 16 + 2))
    data = np.repeat(np.repeat(coarse, 16, axis=1), 16, axis=2)[:, :height, :width].astype(dtype)
    if hole is not None:
        data[:, hole[0], hole[1]] = nodata
    profile = {"driver": "GTiff", "width": width, "height": height, "count": bands, "dtype": dtype, "nodata": nodata,
               "tiled": True, "blockxsize": 64, "blockysize": 64, "compress": "deflate"}
    if crs is not None:
        profile |= {"crs": crs, "transform": from_origin(west, north, gsd_m, gsd_m)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        dataset = rasterio.open(path, "w", **profile)
    with dataset:
        if bands == 4:  # not the alpha that GDAL takes the fourth for
            dataset.colorinterp = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.undefined]
        dataset.write(data)
    return path


def touch_later(path: Path, seconds: int = 10) -> None:
    """Give a file a later modification time."""
    found = os.stat(path)
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns + seconds * 10**9))
