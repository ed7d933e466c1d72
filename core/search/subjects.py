"""What an example shows, before any pixel is read: an area of a raster with a size on the ground, or a bare picture."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import KinscapeError, QueryError
from .windows import MAX_HOLE_SHARE, layout

if TYPE_CHECKING:
    import shapely

    from ..archive.store import Archive
    from ..raster.patch import Patch
    from ..raster.stretch import Stretch
    from .asked import AskedExample

# An area with more pixels a side than this is read window by window, so that memory does not depend on its size.
_MAX_SIDE_PX = 4096
_MAX_PICTURE_PX = 2048


@dataclass(frozen=True)
class Words:
    """What is wanted, in words; it has no size."""

    text: str
    side_m: None = None

    @property
    def label(self) -> str:
        return self.text


@dataclass(frozen=True)
class Area:
    """Ground on a raster. ``polygon`` is in ``crs`` (as drawn); it is read in ``read_crs``, where ``outline`` is the
    same polygon."""

    path: str
    bands: tuple[int, ...]
    stretch: Stretch
    polygon: shapely.Polygon
    crs: str
    read_crs: str
    outline: shapely.Polygon
    gsd_m: float

    @property
    def label(self) -> str:
        return os.path.basename(self.path)

    @property
    def side_m(self) -> float:
        """Square root of the ground area: what a tile of this size would be called."""
        return math.sqrt(self.outline.area)

    @property
    def sides_m(self) -> tuple[float, float]:
        """Lengths of the sides of the smallest rectangle around it, the shorter first."""
        first, second = sorted(float(np.hypot(*side)) for side in _sides(self.outline)[1:])
        return first, second

    @property
    def short_side_m(self) -> float:
        return self.sides_m[0]

    def read(self, gsd_m: float, min_size_m: float = 0.0) -> tuple[Patch, shapely.Polygon]:
        """All pixels at once, and their ground in ``read_crs``. Raises QueryError naming the raster and the box."""
        from ..raster.reader import read_polygon

        try:
            return read_polygon(
                self.path, self.polygon, self.crs, self.read_crs, gsd_m, self.bands, self.stretch, min_size_m
            )
        except QueryError as error:
            raise QueryError(f"{error.message}; the query is {self._box()}", error.hint) from None

    def is_large(self, gsd_m: float) -> bool:
        return self.sides_m[1] > _MAX_SIDE_PX * gsd_m

    def read_windows(self, gsd_m: float, tile_m: float) -> Iterator[Patch]:
        """Windows spread over what the raster shows of a large area, one at a time; those outside the polygon are left
        out."""
        import shapely

        outline = self._on_raster(gsd_m, tile_m)
        origin, right, down = _sides(outline)
        width, height = float(np.hypot(*right)), float(np.hypot(*down))
        right, down = right / width, down / height
        found = False
        for y, x in layout(height, width, tile_m):
            corner = origin + right * x + down * y
            square = shapely.Polygon(
                [corner, corner + right * tile_m, corner + (right + down) * tile_m, corner + down * tile_m]
            )
            if shapely.intersection(square, outline).area < (1 - MAX_HOLE_SHARE) * square.area:
                continue
            try:
                patch = replace(self, polygon=square, crs=self.read_crs, outline=square).read(gsd_m)[0]
            except QueryError:
                continue  # this window has no imagery; others may
            found = True
            yield patch
        if not found:
            raise QueryError(
                f"{self.path} has too little imagery in the query, {self._box()}", "draw it on the imagery"
            )

    def _on_raster(self, gsd_m: float, tile_m: float) -> shapely.Polygon:
        """The part of the outline that lies on the raster; the outline itself where that is less than a tile. Raises
        QueryError where they do not meet."""
        from ..raster.reader import SourceReader

        with SourceReader(self.path, self.read_crs, self.bands, self.stretch) as reader:
            part = self.outline.intersection(reader.footprint())
        if part.is_empty:
            self.read(gsd_m)  # which says where the raster is
        return part if part.area >= tile_m * tile_m else self.outline

    def _box(self) -> str:
        xmin, ymin, xmax, ymax = self.polygon.bounds
        return f"{xmin:.10g},{ymin:.10g},{xmax:.10g},{ymax:.10g}"


@dataclass(frozen=True)
class Picture:
    """A file without place. ``gsd_m``: ground size of its pixels, None if not known."""

    path: str
    bands: tuple[int, ...]
    stretch: Stretch
    width: int
    height: int
    gsd_m: float | None

    @property
    def label(self) -> str:
        return os.path.basename(self.path)

    @property
    def side_m(self) -> float | None:
        return math.sqrt(self.width * self.height) * self.gsd_m if self.gsd_m else None

    def read(self, input_px: int, gsd_m: float | None = None) -> tuple[Patch, str]:
        """The pixels, and a note for the user ("" if there is nothing to say).

        gsd_m: ground size wanted; where it or the picture's own is not known, the shorter side gets ``input_px``
        pixels.
        """
        from ..raster.reader import read_picture

        short, note = input_px, ""
        if gsd_m and self.gsd_m:
            short = round(min(self.width, self.height) * self.gsd_m / gsd_m)
            if short < input_px:
                note = f"{self.label} shows less ground than a tile and was enlarged to one"
            elif short > _MAX_PICTURE_PX:
                note = f"{self.label} is very large and was reduced"
            short = min(max(short, input_px), _MAX_PICTURE_PX)
        return read_picture(self.path, short, self.bands, self.stretch), note


def subject_of(example: AskedExample, archive: Archive | None) -> Area | Picture:
    """What a raster or image example shows, by the archive's bands and stretch. Raises RasterError, QueryError.

    A raster that is one of the archive's sources is read with the stretch of the source and in the archive's grid, any
    other in a CRS that keeps its own lengths: a metre is a metre wherever the query comes from.
    """
    import shapely

    from ..raster import grid_crs, source, stretch

    if example.text:
        raise QueryError(f"the words {example.text!r} show no picture", "give a box, an image or a tile for this")
    path = example.raster or example.image
    info = source.describe(path)
    entry = _entry(archive, path)
    wanted = archive.manifest.bands if archive is not None else ()
    if entry is not None and entry.bands and entry.stretch is not None:
        bands, stretched = tuple(entry.bands), entry.stretch
    else:
        bands = _bands(source, info, wanted)
        stretched = stretch.fit(path, bands)
    is_whole = archive is not None and archive.grid.whole
    if example.image and (is_whole or not info.is_georeferenced):
        return Picture(
            path, bands, stretched, info.width, info.height, info.gsd_m if info.is_georeferenced else example.gsd_m
        )
    source.require_georeference(info)
    if example.image:
        polygon, crs = shapely.box(*info.bounds), info.crs
    else:
        polygon, crs = shapely.make_valid(shapely.Polygon(example.polygon)), example.crs or info.crs
    read_crs = (
        archive.grid.crs
        if entry is not None and archive is not None and archive.grid.crs
        else grid_crs.choose([info]).crs
    )
    outline = _moved(polygon, crs, read_crs, path)
    return Area(path, bands, stretched, polygon, crs, read_crs, outline, info.gsd_m)


def _bands(source: object, info: object, wanted: tuple[int, ...]) -> tuple[int, ...]:
    """The archive's band numbers; a file that has not got them (a plain picture, say) shows its colours."""
    if wanted and max(wanted) > info.bands:
        wanted = ()
    return source.choose_bands(info, wanted)


def _entry(archive: Archive | None, path: str):
    real = os.path.realpath(path)
    for entry in archive.sources if archive is not None else ():
        if os.path.realpath(entry.path) == real:
            return entry
    return None


def _moved(polygon: shapely.Geometry, crs: str, target: str, path: str) -> shapely.Polygon:
    from .areas import parse_crs, reproject

    try:
        moved = reproject(
            np.array([polygon], dtype=object), parse_crs(crs, "of the query"), parse_crs(target, "of the archive")
        )[0]
    except KinscapeError as error:
        raise QueryError(
            f"the query on {os.path.basename(path)} cannot be placed: {error.message}", error.hint
        ) from None
    if moved.is_empty or not moved.area > 0:
        raise QueryError(f"the query on {os.path.basename(path)} has no area", "draw a box or polygon")
    return moved


def _sides(outline: shapely.Polygon) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A corner of the smallest rectangle around ``outline`` and its two sides from there, each (2,)."""
    import shapely

    rectangle = shapely.minimum_rotated_rectangle(outline)
    corners = np.asarray(shapely.get_coordinates(rectangle))
    return corners[0], corners[1] - corners[0], corners[3] - corners[0]
