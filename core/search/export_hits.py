"""Places of a results file for other programs: GeoPackage, GeoJSON, CSV, KML, or a folder of their pictures.

Only places that pass the cuts are written, in the order of their ranks; scores and columns stay as the search wrote
them.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import InputError, KinscapeError, StorageError, storage_error
from ..events import Events
from ..raster.ogr_paths import readable, writable
from .places_table import has_own_tables
from .targets import PLACES_LAYER, replacing

if TYPE_CHECKING:
    from ..archive.store import Archive

ENDINGS = {"gpkg": ".gpkg", "geojson": ".geojson", "csv": ".csv", "kml": ".kml"}
FORMATS = (*ENDINGS, "pictures")
REVIEWS = ("like", "unlike", "hidden", "none")
_ALSO = {".json": "geojson"}
_WGS84 = "OGC:CRS84"  # longitude first
# the time that GeoPackages carry inside: the same places give the same file through every door
_FIXED_TIME = "2000-01-01T00:00:00Z"


@dataclass(frozen=True)
class Cut:
    """Which places: score of at least ``min_score``, at least ``spacing_m`` from every better place, marked as one of
    ``review`` (() = any), not hidden; of those the best ``k``."""

    min_score: float | None = None
    k: int | None = None
    spacing_m: float = 0.0
    review: tuple[str, ...] = ()
    shows_hidden: bool = False

    def where(self) -> str:
        """The cut without ``k`` as an SQL condition on the table of places; "" for none. Raises InputError."""
        self._check()
        parts = []
        if self.min_score is not None:
            parts.append(f'"score" >= {self.min_score!r}')
        if self.spacing_m > 0:
            parts.append(f'("isolation_m" IS NULL OR "isolation_m" >= {float(self.spacing_m)!r})')
        if self.review:
            named = [f"'{name}'" for name in self.review if name != "none"]
            marks = [f'"review" IN ({", ".join(named)})'] if named else []
            marks += ["\"review\" IS NULL OR \"review\" = ''"] if "none" in self.review else []
            parts.append(f"({' OR '.join(marks)})")
        elif not self.shows_hidden:
            parts.append("(\"review\" IS NULL OR \"review\" <> 'hidden')")
        return " AND ".join(parts)

    def _check(self) -> None:
        wrong = [name for name in self.review if name not in REVIEWS]
        if wrong:
            raise InputError(f"no review is called {wrong[0]!r}", "known: " + ", ".join(REVIEWS))
        if self.k is not None and self.k < 1:
            raise InputError(f"the best {self.k} places are not possible", "give a number of 1 or more")
        for name, value in (("score", self.min_score), ("spacing", self.spacing_m)):
            if value is not None and not abs(value) < float("inf"):
                raise InputError(f"a {name} of {value} is not possible", "give a number")


def export_hits(
    results: str,
    out: str,
    format_: str,
    cut: Cut,
    archive: str = "",
    px: int = 256,
    is_replacing: bool = False,
    events: Events | None = None,
) -> tuple[str, dict[str, Any]]:
    """Write the places of ``results`` that pass ``cut``. Gives (absolute path, {written, hits, format, crs, failed,
    size_bytes}).

    ``archive``: folder, for pictures. ``is_replacing``: a file that exists may be replaced. Raises InputError,
    StorageError, Cancelled.
    """
    events = events or Events()
    kind = format_of(out, format_)
    source = Path(results).expanduser().absolute()
    target = _target(out, kind, source, is_replacing)
    places, total = read_places(source, cut)
    events.check_cancelled()
    events.progress("export", 0, len(places), "places")
    failed: list[int] = []
    if kind == "pictures":
        failed = _write_pictures(places, target, archive, px, events)
    else:
        write = _write_csv if kind == "csv" else _ogr_writer(kind)
        with replacing(target) as temporary:
            write(temporary, places)
    events.progress("export", len(places), len(places), "places")
    crs = "" if places.crs is None else (_WGS84 if kind in ("geojson", "kml") else _crs_name(places.crs))
    size = target.stat().st_size if target.is_file() else sum(f.stat().st_size for f in target.iterdir())
    return str(target), {
        "written": len(places) - len(failed),
        "hits": total,
        "format": kind,
        "crs": crs,
        "failed": failed,
        "size_bytes": size,
    }


def format_of(out: str, format_: str = "") -> str:
    """The format asked for, or that of the ending of ``out``. Raises InputError where they disagree or say nothing."""
    ending = Path(out).suffix.lower()
    by_ending = next((name for name, e in ENDINGS.items() if e == ending), _ALSO.get(ending, ""))
    kind = format_ or by_ending or ("pictures" if not ending else "")
    if kind not in FORMATS:
        known = ", ".join((*ENDINGS.values(), "or a folder with the format pictures"))
        raise InputError(f"{out} does not say in which format to write", f"give a name that ends with {known}")
    if kind in ENDINGS and by_ending != kind:
        name = Path(out).with_suffix(ENDINGS[kind]).name
        raise InputError(f"{out} does not end with {ENDINGS[kind]}", f"call it {name}")
    return kind


def read_places(results: Path, cut: Cut) -> tuple[Any, int]:
    """(GeoDataFrame of the places that pass, by rank; number of all places). Raises InputError."""
    import pyogrio

    where = cut.where()
    columns, total = _columns(results)
    if cut.spacing_m > 0 and "isolation_m" not in columns:
        raise InputError(
            f"{results} does not say how far its places are from each other", "search again: older results lack it"
        )
    if "review" not in columns and cut.review:
        raise InputError(f"{results} holds no reviews", "search again: older results lack them")
    if "review" not in columns:
        where = Cut(cut.min_score, None, cut.spacing_m, (), True).where()
    try:
        with readable(str(results)) as path:
            places = pyogrio.read_dataframe(path, layer=PLACES_LAYER, where=where or None)
    except pyogrio.errors.DataSourceError as error:
        raise InputError(f"{results} cannot be read: {error}", "give the GeoPackage that a search wrote") from error
    if "geometry" not in places:
        import geopandas

        places = geopandas.GeoDataFrame(places, geometry=[None] * len(places))
    return places.sort_values("rank", kind="stable").head(cut.k).reset_index(drop=True), total


def _columns(results: Path) -> tuple[set[str], int]:
    """Columns and number of rows of the table of places. Raises InputError if there is no such table."""
    if not results.is_file():
        raise InputError(f"{results} is not there any more", "it may have been moved; run the search again")
    try:
        with closing(sqlite3.connect(f"{results.as_uri()}?mode=ro", uri=True)) as database:
            if not has_own_tables(database):
                raise InputError(f"{results} holds no places", "give the GeoPackage that a search wrote")
            names = {row[1] for row in database.execute("PRAGMA table_info(places)")}
            total = database.execute("SELECT count(*) FROM places").fetchone()[0]
    except sqlite3.Error as error:
        raise InputError(f"{results} holds no places: {error}", "give the GeoPackage that a search wrote") from None
    return names, total


def _target(out: str, kind: str, results: Path, is_replacing: bool) -> Path:
    """Raises InputError where something is in the way."""
    target = Path(os.path.abspath(os.path.expanduser(out)))
    if target.exists() and os.path.realpath(target) == os.path.realpath(results):
        raise InputError(f"{out} are the results themselves", "choose another name")
    if kind == "pictures":
        if target.is_file():
            raise InputError(f"{out} is a file, not a folder", "choose another name")
        is_in_the_way = target.is_dir() and any(target.iterdir())
    else:
        if target.is_dir():
            raise InputError(f"{out} is a folder", "give the name of a file")
        is_in_the_way = target.exists()
    if is_in_the_way and not is_replacing:
        raise InputError(f"{out} exists", "choose another name, or say that it may be replaced")
    folder = target if kind == "pictures" else target.parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise storage_error(error, folder) from error
    if not os.access(folder, os.W_OK):
        raise StorageError(f"{folder} cannot be written", "choose a folder that you may write to")
    return target


def _crs_name(crs: Any) -> str:
    authority = crs.to_authority()
    return ":".join(authority) if authority else crs.to_wkt()


# -- the formats
def _ogr_writer(kind: str) -> Callable[[str, Any], None]:
    options: dict[str, Any] = {
        "gpkg": {"driver": "GPKG", "dataset_options": {"VERSION": "1.2"}},
        "geojson": {"driver": "GeoJSON", "layer_options": {"RFC7946": "YES", "COORDINATE_PRECISION": "8"}},
        "kml": {"driver": "KML", "dataset_options": {"NameField": "name", "DescriptionField": "description"}},
    }[kind]

    def write(path: str, places: Any) -> None:
        import pyogrio

        frame = places if kind == "gpkg" else _geographic(places)
        if kind == "kml":
            frame = _with_words(frame)
        if kind == "gpkg":
            is_multi = "MultiPolygon" in set(frame.geom_type.dropna())
            options.update(geometry_type="MultiPolygon" if is_multi else "Polygon", promote_to_multi=is_multi)
        try:
            with _fixed_time(), writable(path) as plain:
                pyogrio.write_dataframe(frame, plain, layer=PLACES_LAYER, **options)
        except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.FeatureError) as error:
            raise StorageError(f"the places cannot be written: {error}", "check the space on the disk") from error

    return write


@contextmanager
def _fixed_time() -> Iterator[None]:
    import warnings

    import pyogrio

    before = pyogrio.get_gdal_config_option("OGR_CURRENT_DATE")
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": _FIXED_TIME})
    try:
        with warnings.catch_warnings():
            # files without georeference
            warnings.filterwarnings("ignore", "'crs' was not provided", UserWarning)
            warnings.filterwarnings("ignore", "No SRS set on layer", RuntimeWarning)
            yield
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": before})


def _geographic(places: Any) -> Any:
    return places if places.crs is None else places.to_crs(_WGS84)


def _with_words(places: Any) -> Any:
    """KML shows a name and a description: say there what the columns say."""
    frame = places.copy()
    ranks, scores = places["rank"].tolist(), places["score"].tolist()
    dates = places["date"].tolist() if "date" in places else [None] * len(places)
    sources = places["source_name"].tolist() if "source_name" in places else [""] * len(places)
    # a row that somebody added by hand has no rank
    frame["name"] = [f"{rank:.0f}: {score:.3f}" if rank == rank else "" for rank, score in zip(ranks, scores)]
    frame["description"] = [
        ", ".join(str(part) for part in (source, date) if isinstance(part, str) and part)
        for source, date in zip(sources, dates)
    ]
    return frame


def _write_csv(path: str, places: Any) -> None:
    """One line a place; the middle of its footprint in the CRS of the results and in WGS 84. A results file may come
    from anybody: none of its texts is a formula for a spreadsheet."""
    from pandas.api.types import is_string_dtype

    from ..csv_text import csv_cell

    table = places.drop(columns="geometry")
    if places.crs is not None and places.geometry.notna().any():
        middles = places.geometry.centroid
        far = middles.to_crs(_WGS84)
        digits = 8 if places.crs.is_geographic else 3
        table = table.assign(
            x=middles.x.round(digits), y=middles.y.round(digits), longitude=far.x.round(8), latitude=far.y.round(8)
        )
    table = table.rename(columns=csv_cell)
    texts = [name for name, kind in table.dtypes.items() if is_string_dtype(kind)]
    table = table.assign(**{name: table[name].map(csv_cell) for name in texts})
    table.to_csv(path, index=False, encoding="utf-8", lineterminator="\r\n")


# -- pictures
def _write_pictures(places: Any, folder: Path, archive_folder: str, px: int, events: Events) -> list[int]:
    """RANK_SCORE.png for each place, and places.csv; gives the ranks whose raster could not be read."""
    from ..archive.store import Archive
    from .pictures import check_px, save_png

    check_px(px)
    places = places[places["tile_row"].notna() & places["rank"].notna()]  # not what somebody added by hand
    digits = len(str(int(places["rank"].max()))) if len(places) else 1
    failed: list[int] = []
    names: list[str | None] = []
    with Archive.open(archive_folder) as archive:
        rows = _rows_now(archive, places)
        for done, (place, row) in enumerate(zip(places.itertuples(), rows), 1):
            events.check_cancelled()
            name = f"{int(place.rank):0{digits}d}_{place.score:.3f}.png"
            try:
                save_png(archive.read_tile(row, px), folder / name, px, is_square=True)
            except StorageError:
                raise
            except KinscapeError as error:
                failed.append(int(place.rank))
                events.log(str(error), "warning")
                names.append(None)
            else:
                names.append(name)
            events.progress("export", done, len(places), "pictures")
    with replacing(folder / "places.csv") as temporary:
        _write_csv(temporary, places.assign(picture=names))
    return failed


def _rows_now(archive: Archive, places: Any) -> list[int]:
    """Where the tiles are today: an archive that was updated since may hold other ones in their rows. Raises
    InputError where it has one of them no more."""
    from .found_again import GONE, rows_now

    sources = places["source"].fillna("").astype(str).tolist() if "source" in places else ()
    rows = rows_now(archive, places["tile_row"].to_numpy().astype("int64"), places["tile_id"].tolist(), sources)
    if (rows == GONE).any():
        raise InputError(f"{archive.folder} has changed since these places were found", "search again")
    return rows.tolist()
