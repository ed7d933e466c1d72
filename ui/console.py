"""Kinscape for QGIS's Python console and for scripts: layers, extents and paths in, ranked places out.

    import kinscape
    archive = kinscape.index([layer, "/data/2024"], "/data/archive", tile_m=40, overlap=0.5)
    hits = kinscape.search(archive, layer, extent, k=50)
    hits.show()

The same jobs as everywhere else; here they only get their arguments. With a QGIS window the work is a background
task (the window stays alive while the call waits); without one the call simply blocks.
"""

from __future__ import annotations

import dataclasses
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, overload

from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsGeometry, QgsReferencedRectangle, QgsVectorLayer

from ..core.errors import InputError, QueryError
from ..core.jobs import Job
from ..core.jobs.estimate import EstimateJob
from ..core.jobs.examples import Example
from ..core.jobs.explain import ExplainJob
from ..core.jobs.index import IndexJob
from ..core.jobs.info import InfoJob
from ..core.jobs.relocate import RelocateJob
from ..core.jobs.search import SearchJob
from .console_arguments import SearchFilter, example_of, filter_of, path_of
from .console_feedback import concept, missed, next_to_label  # noqa: F401 - the console's functions stand together
from .console_install import install_engine  # noqa: F401 - the console's functions stand together
from .console_learned import (  # noqa: F401 - the console's functions stand together
    evaluate,
    landcover,
    landcover_histograms,
    rerank,
    train_encoder,
    train_landcover,
)
from .console_remote import publish, remote_info, remote_search  # noqa: F401 - the console's functions stand together
from .console_results import doctor, export_hits, report, run  # noqa: F401 - the console's functions stand together
from .console_run import run_here
from .i18n import tr
from .options.settings import Settings

_MANY = {"tile_m": float, "bands": int, "sources": str, "exclude": path_of}


@dataclass(frozen=True)
class Hit:
    """One place. ``geometry`` is in the CRS of the results (``Hits.crs``), None for a file without georeference;
    ``isolation_m``: metres to the nearest place that ranks better, None for the best one."""

    rank: int
    score: float
    percentile: float | None
    tile_id: str
    source: str
    date: str | None
    dates: tuple[str, ...]
    tile_row: int
    scale_m: float | None
    geometry: QgsGeometry | None
    isolation_m: float | None = None
    review: str = ""


class Hits(Sequence[Hit]):
    """The places of one search, best first. ``files``: what was written; ``summary``: its figures."""

    def __init__(self, files: dict[str, str], summary: dict[str, Any], title: str) -> None:
        self.files, self.summary, self.title = files, summary, title
        layer = QgsVectorLayer(f"{files['results']}|layername=places", title, "ogr")
        if not layer.isValid():
            raise InputError(f"{files['results']} cannot be read by QGIS")
        self.crs: QgsCoordinateReferenceSystem = layer.crs()
        self._hits = sorted((_hit(feature) for feature in layer.getFeatures()), key=lambda hit: hit.rank)

    def show(self) -> Any:
        """Add the run's layers (query, places, score map) to the project, and zoom to the places where there is a map.
        Returns ``ui.layers.run_group.RunLayers``."""
        from qgis.utils import iface

        from .layers.run_group import add_run

        layers = add_run(self.files, self.title)
        if iface is not None and any(hit.geometry is not None for hit in self._hits):
            canvas = iface.mapCanvas()
            extent = QgsReferencedRectangle(layers.places.extent(), layers.places.crs())
            canvas.setReferencedExtent(extent)
            canvas.refresh()
        return layers

    @overload
    def __getitem__(self, index: int) -> Hit: ...
    @overload
    def __getitem__(self, index: slice) -> list[Hit]: ...
    def __getitem__(self, index: int | slice) -> Hit | list[Hit]:
        return self._hits[index]

    def __iter__(self) -> Iterator[Hit]:
        return iter(self._hits)

    def __len__(self) -> int:
        return len(self._hits)

    def __repr__(self) -> str:
        best = f", best {self._hits[0].score:.3f} in {Path(self._hits[0].source).name}" if self._hits else ""
        return f"<Hits: {len(self):,} places{best}; {self.files['results']}>"


@dataclass(frozen=True)
class ArchiveHandle:
    """An archive's folder, and the summary of the job that opened it (InfoJob) or made it (IndexJob)."""

    folder: str
    summary: dict[str, Any]

    def info(self) -> dict[str, Any]:
        """What is inside now, and whether it agrees with the files on disk."""
        return run_here(InfoJob(self.folder), tr("Reading the archive")).summary

    def update(self, sources: Iterable[Any] = (), **options: Any) -> ArchiveHandle:
        """Bring the archive up to date with its sources, or add more."""
        return index(sources, self.folder, **options)

    def relocate(self, moved_to: str | os.PathLike[str], moved_from: Any = "", check: str = "size") -> dict[str, Any]:
        """See ``kinscape.relocate``."""
        return relocate(self, moved_to, moved_from, check)

    def search(self, layer_or_image: Any, extent: Any = None, k: int = 50, **options: Any) -> Hits:
        """See ``kinscape.search``."""
        return search(self, layer_or_image, extent, k, **options)


def index(sources: Any, folder: str | os.PathLike[str], **options: Any) -> ArchiveHandle:
    """Put ``sources`` (one or a list of raster layers, files and folders) into the archive at ``folder``, making it
    if need be.

    ``options``: the fields of IndexJob: ``encoder``, ``weights``, ``tile_m`` (metres, or several), ``tile_px``,
    ``whole``, ``overlap``, ``bands``, ``max_hole_share``, ``workers``. Sources that could not be read stand in
    ``summary["failed"]``.
    """
    job = _make(IndexJob, {"archive": path_of(folder), "sources": _paths(sources)}, options)
    result = run_here(job, tr("Indexing into {name}").format(name=Path(job.archive).name))
    return ArchiveHandle(job.archive, result.summary)


def estimate(sources: Any, archive: Any = "", **options: Any) -> dict[str, Any]:
    """What indexing ``sources`` would take, from their headers alone: rasters, new, tiles, size_bytes, memory_mb …

    ``archive``: an ArchiveHandle or a folder that they would go into. ``options``: ``encoder``, ``tile_m``,
    ``tile_px``, ``whole``, ``overlap``, ``bands``, as for ``kinscape.index``; ``exclude``.
    """
    folder = path_of(getattr(archive, "folder", archive)) if archive else ""
    job = _make(EstimateJob, {"sources": _paths(sources), "archive": folder}, options)
    return run_here(job, tr("Estimating the build")).summary


def open_archive(folder: str | os.PathLike[str]) -> ArchiveHandle:
    """The archive at ``folder``. Raises ArchiveError if there is none."""
    path = path_of(folder)
    return ArchiveHandle(path, run_here(InfoJob(path, check_sources=False), tr("Reading the archive")).summary)


def relocate(
    archive: ArchiveHandle | str | os.PathLike[str],
    moved_to: str | os.PathLike[str],
    moved_from: str | os.PathLike[str] = "",
    check: str = "size",
) -> dict[str, Any]:
    """Tell ``archive`` that its rasters (those below ``moved_from``, else all that are missing) are below ``moved_to``
    now. Gives which were mended, missing and differing; see RelocateJob."""
    folder = archive.folder if isinstance(archive, ArchiveHandle) else path_of(archive)
    job = RelocateJob(folder, path_of(moved_to), str(moved_from), check)
    return run_here(job, tr("Finding the rasters of {name}").format(name=Path(folder).name)).summary


def search(
    archive: ArchiveHandle | str | os.PathLike[str],
    layer_or_image: Any,
    extent: Any = None,
    k: int = 50,
    **options: Any,
) -> Hits:
    """Find the places of ``archive`` that look like ``extent`` of a layer, or like an image.

    ``layer_or_image``: a raster layer or file (with ``extent``: that part of it), an image file, a Hit of an earlier
    search, an Example, or a list of such things and of (layer, extent) pairs: several examples.
    ``extent``: QgsRectangle or (xmin, ymin, xmax, ymax) in the layer's CRS (or in ``crs``), QgsReferencedRectangle and
    QgsReferencedGeometry in their own, QgsGeometry (a polygon of any angle).
    ``unlike``: what not to find, in the same forms. ``within``: a polygon layer or file, or an extent in any of the
    forms above (its CRS is ``extent_crs`` if that is given; "" is the archive's).
    ``out``: the GeoPackage to write (default: a new folder under the cache). ``score_map``: a path, True (the
    default: beside ``out``, except for an archive of whole files) or False. Other ``options``: the fields of
    SearchJob (``date_from``, ``near``, ``cover``, ``concept`` with or without examples, …).
    """
    handle = archive if isinstance(archive, ArchiveHandle) else None
    folder = handle.folder if handle is not None else path_of(archive)
    crs = options.pop("crs", None)
    filters = filter_of(options.pop("within", None), crs) if "within" in options else SearchFilter()
    if filters.extent is not None and "extent_crs" in options:
        filters = dataclasses.replace(filters, extent_crs=_crs_option(options.pop("extent_crs")))
    out = path_of(options.pop("out", None) or new_results())
    given = {
        "archive": folder,
        "like": examples_of(layer_or_image, extent, crs),
        "k": k,
        "out": out,
        "unlike": examples_of(options.pop("unlike", ()), None, crs),
        "score_map": score_map_of(options.pop("score_map", None), out, handle or folder),
        **filters.fields(),
    }
    if options.get("concept"):
        options["concept"] = path_of(options["concept"])
    elif not given["like"]:
        raise QueryError("there is nothing to look for", "give a layer and an extent, or an image file")
    job = _make(SearchJob, given, options)
    first = given["like"][0] if given["like"] else None
    name = Path((first.raster or first.image or first.tile) if first is not None else options["concept"]).name
    title = tr("Like {name}").format(name=name)
    result = run_here(job, title)
    return Hits(result.files, result.summary, title)


def explain(
    archive: ArchiveHandle | str | os.PathLike[str],
    places: Any,
    like: Any,
    unlike: Any = (),
    crs: Any = None,
    scale: str = "auto",
) -> list[dict[str, Any]]:
    """Why ``places`` (a Hit, Hits, or a list of Hits or tile rows) rank where they do: for each {row, score, like:
    [...], unlike: [...]}, the cosine similarity to each example.

    ``like``, ``unlike``, ``crs``: the examples, in the forms that ``kinscape.search`` takes. ``scale``: the search's.
    """
    many = places if isinstance(places, (list, tuple, Hits)) else [places]
    rows = tuple(place if isinstance(place, int) else int(place.tile_row) for place in many)
    folder = archive.folder if isinstance(archive, ArchiveHandle) else path_of(archive)
    # a Hit knows what it is: an archive that was updated since may hold other tiles in those rows
    known = [] if any(isinstance(place, int) for place in many) else [(p.tile_id, p.source or "") for p in many]
    tile_ids, sources = tuple(zip(*known)) or ((), ())
    job = ExplainJob(
        folder, examples_of(like, None, crs), rows, examples_of(unlike, None, crs), scale, tile_ids, sources
    )
    return list(run_here(job, tr("Comparing places with examples")).summary["rows"])


def _paths(sources: Any) -> tuple[str, ...]:
    """The files of one or several layers, files and folders."""
    is_one = isinstance(sources, (str, os.PathLike)) or not isinstance(sources, Iterable)
    return tuple(path_of(source) for source in ([sources] if is_one else sources))


def examples_of(what: Any, extent: Any, crs: Any) -> tuple[Example, ...]:
    """One thing, a (thing, extent) pair, or a list of those."""
    if isinstance(what, Hits):
        raise InputError("a search is no example", "give single hits: search(archive, [hits[0], hits[3]])")
    if isinstance(what, list) or what == ():
        if extent is not None:
            raise InputError(
                "an extent was given beside a list of examples", "put it into the list: [(layer, extent), image]"
            )
        return tuple(
            example_of(*item, crs=crs) if isinstance(item, tuple) else example_of(item, None, crs=crs) for item in what
        )
    if isinstance(what, tuple):
        return (example_of(*what, crs=crs),)
    return (example_of(what, extent, crs=crs),)


def score_map_of(wanted: Any, out: str, archive: ArchiveHandle | str = "") -> str:
    """Where the score map goes, "" for none. ``wanted``: a path, yes or no, or None: as the archive is."""
    if wanted is None:
        handle = archive if isinstance(archive, ArchiveHandle) else open_archive(archive)
        grid = handle.summary.get("grid")
        wanted = not (isinstance(grid, dict) and grid.get("whole"))
    if isinstance(wanted, bool):
        return str(Path(out).with_suffix(".scores.tif")) if wanted else ""
    return path_of(wanted)


def new_results() -> str:
    """The path of a results file in a folder of its own; QGIS removes its temporary folder when it closes."""
    from qgis.core import QgsProcessingUtils

    base = Settings.load().cache_dir or QgsProcessingUtils.tempFolder()
    Path(base).mkdir(parents=True, exist_ok=True)
    return str(Path(tempfile.mkdtemp(prefix="kinscape-", dir=base)) / "results.gpkg")


def _make(kind: type[Job], given: dict[str, Any], options: dict[str, Any]) -> Any:
    """The job; options that it does not have are refused by name, single values become the lists it wants."""
    known = {field.name for field in dataclasses.fields(kind)}
    for name, value in options.items():
        if name not in known or name in given:
            raise InputError(f"unknown option {name!r}", "known: " + ", ".join(sorted(known - set(given))))
        if name in _MANY:
            value = tuple(_MANY[name](v) for v in ([value] if isinstance(value, (int, float, str)) else value))
        elif name == "weights" and value:
            value = path_of(value)
        elif name.endswith("_crs"):
            value = _crs_option(value)
        elif name in ("near", "extent"):
            value = tuple(float(v) for v in value)
        given[name] = value
    return kind(**given)


def _crs_option(value: Any) -> Any:
    """A CRS object as the text that jobs hold; texts as they are."""
    if not isinstance(value, QgsCoordinateReferenceSystem):
        return value
    from .canvas.crs import crs_text

    return crs_text(value)


def _hit(feature: Any) -> Hit:
    def value(name: str) -> Any:
        column = feature.fields().indexOf(name)  # -1: results of earlier versions lack it
        found = feature[column] if column >= 0 else None
        return None if found is None or found == NULL else found

    geometry = feature.geometry()
    return Hit(
        rank=int(value("rank")),
        score=float(value("score")),
        percentile=value("percentile"),
        tile_id=value("tile_id"),
        source=value("source"),
        date=value("date"),
        dates=tuple(d.strip() for d in (value("dates") or "").split(",") if d.strip()),
        tile_row=int(value("tile_row")),
        scale_m=value("scale_m"),
        geometry=None if geometry.isNull() else geometry,
        isolation_m=value("isolation_m"),
        review=value("review") or "",
    )
