"""Places that somebody labelled on the map (points or polygons with a field of class names) as tiles to train on.

A point gives the tile around it. A polygon gives the tile in its middle; one that is larger than a tile gives tiles a
tile apart, as far as their middles lie in it. The share to judge by is taken in whole blocks of ground, see
``spatial_split``: tiles a few metres apart show the same houses, and a random share would only test memory.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError, RasterError
from ..events import Events
from .data import check_room
from .spatial_split import spatial_split

if TYPE_CHECKING:
    import shapely

    from ..archive.store import Archive
    from ..raster.patch import Patch
    from ..raster.source_reader import SourceReader

MOST_CLASSES = 100
MOST_TILES = 200_000
_POLYGON_TILES = 64
_MOST_HOLES = 0.5


@dataclass(frozen=True)
class LabelledTiles:
    """images: (n, 3, px, px) uint8; labels: (n,) int64, numbers in ``names``; coordinates: (n, 2) float64 longitude
    and latitude (WGS 84) of the tiles' middles; split: (n,) bool, True for those to judge by, which share no ground
    with the others. ``notes``: sentences for the user about what was left out."""

    images: np.ndarray
    labels: np.ndarray
    names: tuple[str, ...]
    coordinates: np.ndarray
    split: np.ndarray
    notes: list[str] = field(default_factory=list)


def labelled_tiles(imagery: Archive | Sequence[str], vector_file: str, class_field: str, tile_m: float = 0.0,
                   events: Events | None = None, px: int = 256, layer: str = "", judged: float = 0.2,
                   seed: int = 0) -> LabelledTiles:
    """Read the tiles. imagery: an opened archive (its sources, bands and stretch) or paths of rasters; tile_m: side
    on the ground in metres (0: that of the archive's first scale); px: side in pixels; layer: of the file ("": the
    first); judged: share of each class to judge by, about.

    Where several sources show a place, the one with the fewest holes is read, of equal ones the latest. Labels are
    texts or numbers; places without one, outside the imagery or mostly in holes are left out and counted in
    ``notes``. Raises InputError that names the file, the field or the count that is wrong, RasterError, Cancelled.
    """
    events = events or Events()
    if not 0 <= judged < 1:
        raise InputError(f"a share of {judged:g} to judge by is not possible",
                         "give a share from 0 to 0.9, such as 0.2")
    notes: list[str] = []
    with ExitStack() as stack:
        ground = _Ground(imagery, stack)
        side_m = ground.tile_side(tile_m)
        shapes, values, crs = read_labelled(vector_file, class_field, layer, notes)
        at, labels, names = _middles(shapes, values, crs, ground.crs, side_m, notes)
        check_room(len(at), px)
        images, kept = ground.read(at, side_m, px, events, notes)
    if not kept.any():
        name = os.path.basename(vector_file)
        raise InputError(f"none of the {len(at):,} labelled places of {name} lies on the imagery",
                         "choose the rasters that the places were drawn on, and check the file's coordinate system")
    if not kept.all():
        notes.append(f"{np.count_nonzero(~kept):,} places lie outside the imagery or in holes and were left out")
    at, images, (labels, names) = at[kept], images[kept], _renumbered(labels[kept], names)
    if len(names) < 2:
        raise InputError(f"all {len(at):,} places on the imagery are of the class {names[0]!r}",
                         "label places of at least one other class")
    is_judged, is_out = spatial_split(at, labels, side_m, judged, seed)
    if is_out.any():
        notes.append(f"{np.count_nonzero(is_out):,} places overlap with places to judge by and were left out")
    if judged and not is_judged.any():
        notes.append("the places lie too close together to keep some apart in space to judge by")
    keep = ~is_out
    lonlat = ground.to_lonlat(at[keep])
    return LabelledTiles(images[keep], labels[keep], names, lonlat, is_judged[keep], notes)


def read_labelled(path: str, class_field: str, layer: str = "", notes: list[str] | None = None
                  ) -> tuple[np.ndarray, np.ndarray, str]:
    """(m,) shapely geometries, (m,) class names (text), and their CRS. Features without geometry or label are left out.

    Raises InputError for a file, layer or field that is not there, a file without CRS, or a field that holds no
    classes.
    """
    import pyogrio
    import shapely

    from ..raster.ogr_paths import readable

    name = os.path.basename(path)
    if not os.path.exists(path):
        raise InputError(f"{path}: no such file", "give a file of points or polygons, such as a GeoPackage")
    try:
        with readable(path) as plain:
            layers = [str(v) for v in pyogrio.list_layers(plain)[:, 0]]
            if layer and layer not in layers:
                raise InputError(f"{name} has no layer {layer!r}", "its layers: " + ", ".join(layers))
            fields = [str(v) for v in pyogrio.read_info(plain, layer=layer or None)["fields"]]
            if class_field not in fields:
                raise InputError(f"{name} has no field {class_field!r}", "its fields: " + (", ".join(fields) or "none"))
            meta, _, wkb, columns = pyogrio.raw.read(plain, layer=layer or None, columns=[class_field], force_2d=True)
        shapes = shapely.from_wkb(wkb if wkb is not None else np.zeros(0, object), on_invalid="ignore")
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.FeatureError, ValueError,
            OSError) as error:
        raise InputError(f"{path} cannot be read: {str(error).split(';')[0].rstrip('.')}",
                         "give a GeoPackage, GeoJSON or Shapefile of points or polygons") from None
    if not meta["crs"]:
        raise InputError(f"{path} has no coordinate reference system", "assign one to the file")
    values = np.array([_text(v) for v in columns[0]], object)
    good = (values != "") & ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)
    if notes is not None and not good.all():
        notes.append(f"{np.count_nonzero(~good):,} features have no place or no class and were left out")
    shapes, values = shapes[good], values[good]
    _check_classes(values, class_field, name)
    return shapes, values, str(meta["crs"])


def _text(value: Any) -> str:
    """A label as text: 3.0 is "3", what is null is ""."""
    if value is None or (isinstance(value, (float, np.floating)) and not np.isfinite(value)):
        return ""
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return str(int(value))
    return str(value).strip()


def _check_classes(values: np.ndarray, class_field: str, name: str) -> None:
    classes = sorted(set(values))
    if not classes:
        raise InputError(f"{name} holds no place with a value in {class_field!r}", "label some places first")
    if len(classes) < 2:
        raise InputError(f"all {len(values):,} places of {name} are of the class {classes[0]!r}",
                         "label places of at least one other class")
    if len(classes) > MOST_CLASSES:
        raise InputError(f"the field {class_field!r} of {name} has {len(classes):,} different values",
                         f"choose the field of the classes (at most {MOST_CLASSES})")


def _middles(shapes: np.ndarray, values: np.ndarray, crs: str, grid: str, side_m: float,
             notes: list[str]) -> tuple[np.ndarray, np.ndarray, tuple[str, ...]]:
    """(n, 2) middles of tiles in the grid CRS, (n,) numbers of their classes, and the classes' names in order."""
    import shapely

    from ..raster import crs_tools

    def move(xy: np.ndarray) -> np.ndarray:
        return np.column_stack(crs_tools.transform(crs, grid, xy[:, 0], xy[:, 1]))

    names = tuple(sorted(set(values)))
    number = {name: i for i, name in enumerate(names)}
    points, labels, cut = [], [], 0
    for shape, value in zip(shapely.transform(shapes, move), values):
        if not np.isfinite(shapely.bounds(shape)).all():
            continue  # this place has no coordinates in the grid: it cannot lie on the imagery
        own = _of_shape(shape, side_m)
        cut += len(own) > _POLYGON_TILES
        for point in own[np.unique(np.linspace(0, len(own) - 1, min(len(own), _POLYGON_TILES)).astype(int))]:
            points.append(point)
            labels.append(number[value])
    if cut:
        notes.append(f"{cut:,} large polygons gave {_POLYGON_TILES} tiles each, spread over them")
    if len(points) > MOST_TILES:
        raise InputError(f"the labelled places give {len(points):,} tiles", f"label fewer than {MOST_TILES:,}")
    return np.array(points, np.float64).reshape(-1, 2), np.array(labels, np.int64), names


def _of_shape(shape: shapely.Geometry, side_m: float) -> np.ndarray:
    """(k, 2), k >= 1: middles of the tiles that stand for a geometry."""
    import shapely

    kind = shape.geom_type
    if kind == "Point":
        return np.array([[shape.x, shape.y]])
    if kind == "MultiPoint":
        return shapely.get_coordinates(shape)
    xmin, ymin, xmax, ymax = shape.bounds
    if "Polygon" in kind and (xmax - xmin > 1.5 * side_m or ymax - ymin > 1.5 * side_m):
        steps = [np.arange(low + side_m / 2, high - side_m / 2 + 1e-9, side_m)
                 for low, high in ((xmin, xmax), (ymin, ymax))]
        x, y = (a.ravel() for a in np.meshgrid(*(s if len(s) else [(low + high) / 2] for s, low, high in
                                                 zip(steps, (xmin, ymin), (xmax, ymax)))))
        inside = shapely.intersects_xy(shapely.make_valid(shape), x, y)
        if inside.any():
            return np.column_stack([x, y])[inside]
    middle = shape.centroid if shape.is_valid and shape.contains(shape.centroid) else shape.representative_point()
    return np.array([[middle.x, middle.y]])


def _renumbered(labels: np.ndarray, names: tuple[str, ...]) -> tuple[np.ndarray, tuple[str, ...]]:
    """Without the classes of which nothing is left."""
    left, labels = np.unique(labels, return_inverse=True)
    return labels.astype(np.int64), tuple(names[i] for i in left)


class _Ground:
    """The imagery behind one grid CRS: an archive's, or rasters read as an archive would read them."""

    def __init__(self, imagery: Archive | Sequence[str], stack: ExitStack) -> None:
        from ..archive.store import Archive

        self._archive = imagery if isinstance(imagery, Archive) else None
        if self._archive is not None:
            if not self._archive.grid.crs:
                raise InputError(f"the pictures of {self._archive.folder} have no place on the map",
                                 "choose an archive of georeferenced rasters")
            self.crs = self._archive.grid.crs
            self._dates = [entry.date for entry in self._archive.sources]
            return
        self.crs, self._readers = _open_rasters(list(imagery), stack)
        self._dates = ["" for _ in self._readers]

    def tile_side(self, given: float) -> float:
        if given < 0 or not np.isfinite(given):
            raise InputError(f"tiles of {given:g} m are not possible", "give metres above 0")
        if given:
            return float(given)
        if self._archive is None or not self._archive.grid.scales:
            raise InputError("the size of the tiles is not known", "give it in metres (tile_m)")
        return self._archive.grid.scales[0].tile_m

    def to_lonlat(self, at: np.ndarray) -> np.ndarray:
        from ..raster import crs_tools

        return np.column_stack(crs_tools.transform(self.crs, crs_tools.LONLAT, at[:, 0], at[:, 1]))

    def _sources(self, notes: list[str]) -> Iterator[tuple[int, SourceReader]]:
        """With their numbers. Of an archive, rasters that cannot be read now are noted and left out."""
        if self._archive is None:
            yield from enumerate(self._readers)
            return
        problems = []
        for number in range(len(self._archive.sources)):  # it may have more sources than files can be open at once
            try:
                reader = self._archive.reader(number)
            except RasterError as error:
                problems.append(error.message)
                continue
            yield number, reader
        if len(problems) == len(self._archive.sources) > 0:
            raise InputError(f"no raster of {self._archive.folder} can be read: {problems[0]}", "bring them back")
        if problems:
            notes.append(f"{len(problems):,} rasters of the archive cannot be read and were left out: {problems[0]}")

    def read(self, at: np.ndarray, side_m: float, px: int, events: Events,
             notes: list[str]) -> tuple[np.ndarray, np.ndarray]:
        """(n, 3, px, px) uint8, and (n,) bool whether there was a picture. Source by source, each opened once."""
        import shapely

        images = np.zeros((len(at), 3, px, px), np.uint8)
        holes = np.full(len(at), np.inf)
        dates = np.full(len(at), "", object)
        count = len(self._dates)
        for number, reader in self._sources(notes):
            events.progress("preparing", number, count, "files")
            for i in np.flatnonzero(shapely.intersects_xy(reader.footprint(), at[:, 0], at[:, 1])):
                events.check_cancelled()
                x, y = at[i]
                half = side_m / 2
                patch = reader.read((x - half, y - half, x + half, y + half), side_m / px)
                share = patch.hole_share
                if share <= _MOST_HOLES and (share, dates[i]) != (holes[i], self._dates[number]) and (
                        share < holes[i] or (share == holes[i] and self._dates[number] > dates[i])):
                    images[i], holes[i], dates[i] = _filled(patch), share, self._dates[number]
        events.progress("preparing", count, count, "files")
        return images, np.isfinite(holes)


def _open_rasters(paths: list[str], stack: ExitStack) -> tuple[str, list[SourceReader]]:
    from ..raster import grid_crs, source, stretch
    from ..raster.reader import SourceReader

    infos = [source.describe(path) for path in paths]
    crs = grid_crs.choose(infos).crs
    readers = []
    for path, info in zip(paths, infos):
        bands = source.choose_bands(info)
        readers.append(stack.enter_context(SourceReader(path, crs, bands, stretch.fit(path, bands))))
    return crs, readers


def _filled(patch: Patch) -> np.ndarray:
    """(3, px, px) uint8; holes get the mean colour of what is not one."""
    pixels = patch.pixels
    if not patch.valid.all():
        mean = pixels[:, patch.valid].mean(axis=1)
        pixels = np.where(patch.valid, pixels, mean[:, None, None])
    return np.rint(np.clip(pixels, 0, 1) * 255).astype(np.uint8)
