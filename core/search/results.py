"""The result of a search as a GeoPackage: layer ``places``, one row a hit by rank; layer ``query``, the examples; where
the land cover of the tiles is known, the tables ``land_cover`` (``cover_table``) and ``land_cover_classes``."""

from __future__ import annotations

import errno
import os
import shutil
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import KinscapeError, StorageError, storage_error
from ..raster.ogr_paths import writable
from .targets import CLASSES_LAYER, COVER_LAYER, PLACES_LAYER, QUERY_LAYER

if TYPE_CHECKING:
    from ..archive.store import Archive
    from .query import Part
    from .rerank import LandCover

# The time that GeoPackages carry inside; a fixed one, so that the same search gives the same file through every door.
_FIXED_TIME = "2000-01-01T00:00:00Z"
# Newer versions of the format make the GDAL of older QGIS releases warn at every opening.
_GEOPACKAGE_VERSION = "1.2"
_LEAST_FREE_BYTES = 1 << 20


@dataclass(frozen=True)
class Hits:
    """Ranked places. rows (m,) int64 of the archive, scores (m,) float32, percentiles (m,) float64 0..100; dates: ISO
    texts each; isolation_m (m,) float64: metres to the nearest better place, NaN for the best and without footprint.
    visual_rank (m,) int: the rank by score alone; cover_distance (m,) float64: of land covers, NaN where not known;
    land_cover: the histograms behind it, None where the archive has none. columns: more (m,) numbers by name, written
    after the documented ones."""

    rows: np.ndarray
    scores: np.ndarray
    percentiles: np.ndarray
    dates: Sequence[Sequence[str]]
    isolation_m: np.ndarray
    visual_rank: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int32))
    cover_distance: np.ndarray = field(default_factory=lambda: np.zeros(0))
    land_cover: LandCover | None = None
    columns: dict[str, np.ndarray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not len(self.visual_rank) and len(self.rows):  # ranked by score alone
            object.__setattr__(self, "visual_rank", np.arange(1, len(self.rows) + 1, dtype=np.int32))
            object.__setattr__(self, "cover_distance", np.full(len(self.rows), np.nan))

    def __len__(self) -> int:
        return len(self.rows)


def write(path: str, archive: Archive, hits: Hits, parts: Sequence[Part], named: str = "") -> None:
    """Write all layers to a new file. Footprints are in the grid CRS; NULL where there is none.

    named: what errors call the file, where ``path`` is a temporary name.

    Raises StorageError: full disk, read-only folder.
    """
    import geopandas

    crs = archive.grid.crs or None
    places = geopandas.GeoDataFrame(
        places_table(archive, hits), geometry=_shapes(archive.footprints(hits.rows)), crs=crs
    )
    query = geopandas.GeoDataFrame(_query_table(parts), geometry=_shapes([p.polygon for p in parts]), crs=crs)
    write_layers(path, places, query, hits.land_cover, named)


def write_layers(path: str, places: Any, query: Any, land_cover: LandCover | None, named: str = "") -> None:
    """As ``write``, from GeoDataFrames of both layers; the fid of a place is its position, from 1."""
    import pyogrio

    before = pyogrio.get_gdal_config_option("OGR_CURRENT_DATE")
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": _FIXED_TIME})
    try:
        with warnings.catch_warnings(), writable(path) as plain:
            warnings.filterwarnings(
                "ignore", "'crs' was not provided", UserWarning
            )  # files without georeference have none
            for layer, frame in ((PLACES_LAYER, places), (QUERY_LAYER, query)):
                kind = "MultiPolygon" if "MultiPolygon" in set(frame.geom_type.dropna()) else "Polygon"
                pyogrio.write_dataframe(
                    frame,
                    plain,
                    layer=layer,
                    driver="GPKG",
                    geometry_type=kind,
                    promote_to_multi=kind == "MultiPolygon",
                    append=layer == QUERY_LAYER,
                    dataset_options={"VERSION": _GEOPACKAGE_VERSION},
                )
            for layer, table in cover_tables(land_cover):
                pyogrio.write_dataframe(table, plain, layer=layer, driver="GPKG", append=True)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.FeatureError) as error:
        raise _why_not_written(named or path, error) from error
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": before})


def places_table(archive: Archive, hits: Hits) -> Any:
    """The columns of layer ``places`` as a pandas DataFrame, in their documented order."""
    import pandas

    number = archive.source[hits.rows]
    own = archive.dates[hits.rows].astype("datetime64[D]")
    dates = [None if np.isnat(date) else str(date) for date in own]
    paths = [entry.path for entry in archive.sources]
    names = [entry.name for entry in archive.sources]
    return pandas.DataFrame(
        {
            "rank": np.arange(1, len(hits) + 1, dtype=np.int32),
            "score": hits.scores.astype(np.float64).round(7),
            "percentile": np.asarray(hits.percentiles, np.float64).round(4),
            "tile_id": _text(archive.tile_ids(hits.rows)),
            "source": _text(paths[i] for i in number),
            "source_name": _text(names[i] for i in number),
            "date": _text(dates),
            "dates": _text(",".join(d) for d in hits.dates),
            "n_dates": np.array([len(d) for d in hits.dates], np.int32),
            "tile_row": hits.rows.astype(np.int64),
            "scale_m": tile_sizes(archive, hits.rows),
            "isolation_m": np.asarray(hits.isolation_m, np.float64),
            "visual_rank": np.asarray(hits.visual_rank, np.int32),
            "cover_distance": np.asarray(hits.cover_distance, np.float64).round(7),
            "review": _text([None] * len(hits)),
            **hits.columns,
        }
    )


def cover_tables(land_cover: LandCover | None) -> list[tuple[str, Any]]:
    """(layer, DataFrame) of the tables about land cover; none where nothing is known of it.

    ``land_cover``: place (fid of layer places, 0 for the query), role (place or query), and a column for each class,
    c0, c1, …: 0 to 255, 255 being all of the tile; a row of zeros is not known. ``land_cover_classes``: number (of
    the column), name, colour ("#rrggbb").
    """
    import pandas

    if land_cover is None:
        return []
    counts = np.concatenate([land_cover.query[None], land_cover.places]).astype(np.int64)
    table = {"place": np.arange(len(counts), dtype=np.int32), "role": _text(["query", *["place"] * (len(counts) - 1)])}
    table |= {f"c{number}": counts[:, number] for number in range(counts.shape[1])}
    classes = {"number": np.arange(counts.shape[1], dtype=np.int32), "name": _text(land_cover.names),
               "colour": _text(land_cover.colours)}
    return [(COVER_LAYER, pandas.DataFrame(table)), (CLASSES_LAYER, pandas.DataFrame(classes))]


def tile_sizes(archive: Archive, rows: np.ndarray) -> np.ndarray:
    """(m,) float64 tile size in metres; NaN in an archive of whole files."""
    if archive.grid.whole:
        return np.full(len(rows), np.nan)
    return np.array([s.tile_m for s in archive.grid.scales])[archive.scale[rows]]


def _why_not_written(path: str, error: Exception) -> KinscapeError:
    """SQLite repeats whole statements before it says what happened; the user gets what happened."""
    text = str(error)
    # a full disk has several texts in GDAL, some of which do not say so
    if "disk is full" in text or shutil.disk_usage(os.path.dirname(path) or ".").free < _LEAST_FREE_BYTES:
        return storage_error(OSError(errno.ENOSPC, "disk full"), path)
    reason = text.rsplit(" failed: ", 1)[-1].rstrip(".")
    return StorageError(
        f"{path} cannot be written: {reason}", "check the space on the disk and the rights to the folder"
    )


def _query_table(parts: Sequence[Part]) -> Any:
    import pandas

    return pandas.DataFrame(
        {
            "role": _text(p.role for p in parts),
            "number": np.array([p.number for p in parts], np.int32),
            "label": _text(p.label for p in parts),
        }
    )


def _text(values: Any) -> Any:
    """A column that is text even where it is empty or all null."""
    import pandas

    return pandas.array(list(values), dtype="string")


def _shapes(shapes: Sequence[Any]) -> Any:
    """Polygons as a geometry column; what repairing left of points and lines is dropped."""
    import geopandas
    import shapely

    out = np.empty(len(shapes), dtype=object)
    for i, shape in enumerate(shapes):
        if shape is not None and shape.geom_type not in ("Polygon", "MultiPolygon"):
            areas = [g for g in shapely.get_parts(shape) if g.geom_type in ("Polygon", "MultiPolygon")]
            shape = shapely.union_all(areas) if areas else None
        out[i] = shape
    return geopandas.GeoSeries(geopandas.array.GeometryArray(out))
