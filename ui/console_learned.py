"""What QGIS's Python console can do with encoders and land cover: train, evaluate, compute land cover, rerank."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsRasterLayer, QgsVectorLayer

from ..core.errors import InputError
from ..core.jobs import Job, JobResult
from ..core.jobs.bench_retrieval import BenchRetrievalJob
from ..core.jobs.cover import CoverJob
from ..core.jobs.landcover import LandCoverJob
from ..core.jobs.rerank import RerankJob
from ..core.jobs.train import TrainEncoderJob
from ..core.jobs.train_landcover import TrainLandCoverJob
from .console_arguments import layer_file_of, path_of
from .console_results import results_of
from .console_run import run_here
from .i18n import tr

_PATHS = ("archive", "data", "places", "marks", "recipe", "work", "out_folder", "weights", "areas")


def train_encoder(name: str, learn_from: Any = None, **options: Any) -> JobResult:
    """Train an encoder called ``name``; it is in every list of encoders afterwards. Returns files and figures.

    ``learn_from``: an archive (what ``kinscape.index`` gave, or its folder): learns without labels; a folder with one
    sub-folder of images a class; or a layer of points or polygons, which needs ``class_field`` and ``archive`` or
    ``rasters`` as well. ``options``: the other fields of TrainEncoderJob (``base``, ``epochs``, ``input_px``, ``loss``,
    ``work`` to go on after a stop ...).
    """
    given: dict[str, Any] = {"name": name}
    if isinstance(learn_from, QgsVectorLayer):
        given["mode"], (given["places"], given["layer"]) = "places", layer_file_of(learn_from)
    elif learn_from is not None:
        folder = archive_of(learn_from)
        is_archive = hasattr(learn_from, "folder") or (Path(folder) / "archive.json").is_file()
        given |= {"mode": "archive", "archive": folder} if is_archive else {"mode": "classes", "data": folder}
    if "rasters" in options:
        many = options["rasters"]
        one = isinstance(many, (str, os.PathLike, QgsRasterLayer))
        options["rasters"] = tuple(path_of(raster) for raster in ([many] if one else many))
    return run_here(made(TrainEncoderJob, given, options), tr("Training the encoder {0}").format(name))


def train_landcover(name: str, data: Any = "", **options: Any) -> JobResult:
    """Train a land-cover network called ``name``; ``kinscape.landcover(layer, out, model=name)`` uses it afterwards.
    Returns files and figures.

    ``data``: a folder with ``images`` and ``classes``, one map of class numbers for each image. ``options``: the other
    fields of TrainLandCoverJob (``network``, ``hold_out``: groups of images to judge by, ``steps``, ``gsd_m``: metres
    a pixel of the images, ``work`` to go on after a stop, ``replace`` ...).
    """
    hold_out = options.get("hold_out", ())
    options = {**options, "hold_out": (hold_out,) if isinstance(hold_out, str) else tuple(hold_out)}
    given = {"name": name, **({"data": path_of(data)} if data else {})}
    return run_here(made(TrainLandCoverJob, given, options), tr("Training the land-cover network {0}").format(name))


def evaluate(data: Any, encoder: str = "", **options: Any) -> dict[str, Any]:
    """How good the ranking of ``encoder`` is on a folder with one sub-folder of images a class: P@10, mAP@10 and more,
    under every convention that papers use. ``options``: ``weights``, ``split`` (share that is searched; 0: leave one
    out), ``seed``."""
    given = {"data": path_of(data), **({"encoder": encoder} if encoder else {})}
    return run_here(made(BenchRetrievalJob, given, options), tr("Evaluating {0}").format(encoder or data)).summary


def landcover_histograms(archive: Any, source: Any = "", is_fresh: bool = False) -> dict[str, Any]:
    """Compute the land cover of the tiles of ``archive``. ``source``: "words", "net", "kinds", or a land-cover raster
    (a layer or a file); "": as the archive has it, words where it has none. Returns the job's summary."""
    from ..core.cli_rerank import cover_source

    told = path_of(source) if isinstance(source, QgsRasterLayer) else cover_source(os.fspath(source))
    return run_here(CoverJob(archive_of(archive), told, is_fresh), tr("Computing the land cover")).summary


def landcover(raster: Any, out: str | os.PathLike[str], **options: Any) -> JobResult:
    """Make a map of the land cover of ``raster`` (a layer or a file): ``out`` is a GeoTIFF with the classes' names and
    colours, beside it a table of their areas. ``options``: ``areas`` (where the table goes), ``model``, ``gsd_m``
    (metres a pixel), ``bands``. Returns files and figures."""
    given = {"raster": path_of(raster), "out": path_of(out)}
    return run_here(made(LandCoverJob, given, options), tr("Mapping the land cover"))


def rerank(results: Any, out: str | os.PathLike[str] = "", **options: Any) -> Any:
    """Put the places of a search in a new order by their land cover; ``results``: what ``kinscape.search`` gave, or its
    GeoPackage. ``options``: ``cover`` (0: looks alone, 1: land cover alone), ``shortlist``, ``class_weights`` (a
    dictionary: {"buildings": 4}). Returns new ``Hits``."""
    from .console import Hits, new_results

    weights = options.get("class_weights")
    if isinstance(weights, Mapping):
        options["class_weights"] = tuple((str(name), float(weight)) for name, weight in weights.items())
    given = {"results": results_of(results), "out": path_of(out) if out else new_results()}
    title = tr("By land cover")
    result = run_here(made(RerankJob, given, options), title)
    return Hits(result.files, result.summary, title)


def archive_of(what: Any) -> str:
    """The folder of an archive, given as what ``kinscape.index`` gave or as a path."""
    return path_of(getattr(what, "folder", what))


def made(kind: type[Job], given: dict[str, Any], options: Mapping[str, Any]) -> Any:
    """The job; options that it does not have are refused by name."""
    known = {field.name for field in dataclasses.fields(kind)}
    for name, value in options.items():
        if name not in known or name in given:
            raise InputError(f"unknown option {name!r}", "known: " + ", ".join(sorted(known - set(given))))
        given[name] = archive_of(value) if name in _PATHS and value else value
    return kind(**given)
