"""Writing a large, mostly empty float32 GeoTIFF: only blocks with data are computed and stored, overviews included.

GDAL writes the image. Its own overview builder would walk over every empty block of a map that spans continents, so
the overviews (means of valid pixels) are made from the stored blocks alone and added as further directories (TIFF 6.0;
BigTIFF; predictor 3 of Adobe's TIFF Technical Note 3).
"""

from __future__ import annotations

import math
import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, BinaryIO

import numpy as np

TILE = 256
BLOCK = 1024  # side of the blocks that callers hand in: whole TIFF tiles
NODATA = -9999.0

Block = tuple[int, int, np.ndarray]  # line and column of the first pixel, multiples of BLOCK; (h, w) float32
Tiles = dict[tuple[int, int], bytes]  # (tile line, tile column) -> encoded tile


@dataclass
class _Statistics:
    count: int = 0
    total: float = 0.0
    squares: float = 0.0
    low: float = math.inf
    high: float = -math.inf

    def add(self, values: np.ndarray) -> None:
        if values.size:
            exact = values.astype(np.float64)
            self.count += values.size
            self.total += float(exact.sum())
            self.squares += float(np.square(exact).sum())
            self.low, self.high = min(self.low, float(values.min())), max(self.high, float(values.max()))

    def tags(self) -> dict[str, str]:
        if not self.count:
            return {}
        mean = self.total / self.count
        deviation = math.sqrt(max(0.0, self.squares / self.count - mean * mean))
        values = {"MINIMUM": self.low, "MAXIMUM": self.high, "MEAN": mean, "STDDEV": deviation}
        return {f"STATISTICS_{name}": f"{value:.9g}" for name, value in values.items()}


@dataclass
class _Level:
    """An overview: its size in pixels and its tiles that hold data."""

    width: int
    height: int
    tiles: Tiles = field(default_factory=dict)


def write(
    path: str,
    width: int,
    height: int,
    transform: Any,
    crs: str,
    blocks: Iterable[Block],
    description: str,
    tags: dict[str, str],
) -> None:
    """A tiled, deflated float32 GeoTIFF with nodata -9999, statistics and overviews. Blocks not handed in are nodata.

    transform: affine.Affine; crs: WKT or authority code, "" for none. A full disk raises OSError or rasterio errors.
    """
    import rasterio
    from rasterio.windows import Window

    statistics = _Statistics()
    level = _Level(-(-width // 2), -(-height // 2))
    options = {
        "tiled": True,
        "blockxsize": TILE,
        "blockysize": TILE,
        "compress": "deflate",
        "predictor": 3,
        "sparse_ok": True,
        "bigtiff": "if_safer",
    }
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=1,
        dtype="float32",
        nodata=NODATA,
        transform=transform,
        crs=crs or None,
        **options,
    ) as image:
        image.set_band_description(1, description)
        image.update_tags(**tags)
        for line, column, pixels in blocks:
            valid = pixels != np.float32(NODATA)
            if not valid.any():
                continue
            image.write(pixels, 1, window=Window(column, line, pixels.shape[1], pixels.shape[0]))
            statistics.add(pixels[valid])
            _store(level.tiles, halve(pixels), line // 2 // TILE, column // 2 // TILE)
        image.update_tags(1, **statistics.tags())
    levels = []
    if max(width, height) > TILE:
        levels.append(level)
        while max(level.width, level.height) > TILE:
            level = _next_level(level)
            levels.append(level)
    _append_overviews(path, levels)


def halve(pixels: np.ndarray) -> np.ndarray:
    """Means of the valid pixels of each 2 x 2; nodata where there is none. (h, w) -> (ceil(h / 2), ceil(w / 2))."""
    h, w = pixels.shape
    even = np.full((h + h % 2, w + w % 2), NODATA, np.float32)
    even[:h, :w] = pixels
    quads = np.stack([even[i::2, j::2] for i in (0, 1) for j in (0, 1)])
    valid = quads != np.float32(NODATA)
    count = valid.sum(axis=0)
    total = np.where(valid, quads, 0).sum(axis=0, dtype=np.float64)
    return np.where(count > 0, total / np.maximum(count, 1), NODATA).astype(np.float32)


def _store(tiles: Tiles, pixels: np.ndarray, line: int, column: int) -> None:
    """Cut ``pixels`` into tiles from tile (line, column) on; only those with data are kept."""
    for i in range(0, pixels.shape[0], TILE):
        for j in range(0, pixels.shape[1], TILE):
            part = pixels[i : i + TILE, j : j + TILE]
            if (part != np.float32(NODATA)).any():
                full = np.full((TILE, TILE), NODATA, np.float32)
                full[: part.shape[0], : part.shape[1]] = part
                tiles[line + i // TILE, column + j // TILE] = encode_tile(full)


def _next_level(level: _Level) -> _Level:
    out = _Level(-(-level.width // 2), -(-level.height // 2))
    for line, column in sorted({(i // 2, j // 2) for i, j in level.tiles}):
        quad = np.full((2 * TILE, 2 * TILE), NODATA, np.float32)
        for i in (0, 1):
            for j in (0, 1):
                data = level.tiles.get((2 * line + i, 2 * column + j))
                if data is not None:
                    quad[i * TILE : (i + 1) * TILE, j * TILE : (j + 1) * TILE] = decode_tile(data)
        out.tiles[line, column] = encode_tile(halve(quad))
    return out


def encode_tile(pixels: np.ndarray) -> bytes:
    """(TILE, TILE) float32 -> deflated bytes: bytes of a line sorted by significance, differences along the line."""
    planes = pixels.astype(">f4").view(np.uint8).reshape(TILE, TILE, 4).transpose(0, 2, 1).reshape(TILE, 4 * TILE)
    out = planes.copy()
    out[:, 1:] -= planes[:, :-1]
    return zlib.compress(out.tobytes(), 6)


def decode_tile(data: bytes) -> np.ndarray:
    """The pixels that ``encode_tile`` wrote."""
    lines = np.frombuffer(zlib.decompress(data), np.uint8).reshape(TILE, 4 * TILE)
    planes = np.cumsum(lines, axis=1, dtype=np.uint8).reshape(TILE, 4, TILE)
    return np.ascontiguousarray(planes.transpose(0, 2, 1)).view(">f4").reshape(TILE, TILE).astype(np.float32)


# -- TIFF directories


@dataclass(frozen=True)
class _Layout:
    """How numbers are laid out in classic and in big TIFF files: formats for ``struct`` with their sizes."""

    first: int  # where the header keeps the offset of the first directory
    offset: str  # an offset into the file
    entries: str  # the number of entries of a directory
    offset_type: int  # TIFF field type of offsets

    @property
    def offset_size(self) -> int:
        return struct.calcsize("<" + self.offset)


_CLASSIC = _Layout(4, "I", "H", 4)
_BIG = _Layout(8, "Q", "Q", 16)


def _append_overviews(path: str, levels: list[_Level]) -> None:
    """Add each level as a reduced-resolution directory at the end of a little-endian TIFF with one directory."""
    if not levels:
        return
    with open(path, "r+b") as file:
        magic = file.read(4)
        layout = {b"II*\0": _CLASSIC, b"II+\0": _BIG}.get(magic)
        if layout is None:
            raise OSError(f"{path} is not a little-endian TIFF")
        link = _end_of_chain(file, layout)
        for level in levels:
            link = _append_directory(file, layout, level, link)


def _end_of_chain(file: BinaryIO, layout: _Layout) -> int:
    """Position of the pointer to the next directory in the last one."""
    link = layout.first
    while True:
        file.seek(link)
        (start,) = struct.unpack("<" + layout.offset, file.read(layout.offset_size))
        if not start:
            return link
        file.seek(start)
        (count,) = struct.unpack("<" + layout.entries, file.read(struct.calcsize("<" + layout.entries)))
        link = file.tell() + count * (4 + 2 * layout.offset_size)


def _append_directory(file: BinaryIO, layout: _Layout, level: _Level, link: int) -> int:
    """Write tiles and directory at the end, point ``link`` to it, and return where its own pointer to the next is."""
    across, down = -(-level.width // TILE), -(-level.height // TILE)
    offsets, sizes = np.zeros((2, down * across), f"<u{layout.offset_size}")
    file.seek(0, 2)
    for (line, column), data in sorted(level.tiles.items()):
        number = line * across + column
        offsets[number], sizes[number] = file.tell(), len(data)
        file.write(data)
    fields = [
        (254, 4, [1]),  # NewSubfileType: reduced resolution
        (256, 4, [level.width]),
        (257, 4, [level.height]),
        (258, 3, [32]),
        (259, 3, [8]),  # bits a sample; deflate
        (262, 3, [1]),
        (277, 3, [1]),
        (284, 3, [1]),  # black is zero; one sample; contiguous
        (317, 3, [3]),  # floating-point predictor
        (322, 4, [TILE]),
        (323, 4, [TILE]),
        (324, layout.offset_type, offsets),
        (325, layout.offset_type, sizes),
        (339, 3, [3]),  # IEEE floating point
        (42113, 2, f"{NODATA:g}".encode() + b"\0"),  # GDAL's nodata value
    ]
    entries = b""
    for tag, kind, values in fields:
        data = (
            values if isinstance(values, bytes) else np.asarray(values, {3: "<u2", 4: "<u4", 16: "<u8"}[kind]).tobytes()
        )
        count = len(data) // {2: 1, 3: 2, 4: 4, 16: 8}[kind]
        if len(data) > layout.offset_size:
            _align(file)
            where = file.tell()
            file.write(data)
            data = struct.pack("<" + layout.offset, where)
        entries += struct.pack("<HH" + layout.offset, tag, kind, count) + data.ljust(layout.offset_size, b"\0")
    _align(file)
    start = file.tell()
    file.write(struct.pack("<" + layout.entries, len(fields)) + entries)
    own_link = file.tell()
    file.write(struct.pack("<" + layout.offset, 0))
    file.seek(link)
    file.write(struct.pack("<" + layout.offset, start))
    return own_link


def _align(file: BinaryIO) -> None:
    file.write(b"\0" * (-file.tell() % 8))
