"""Job: how well encoders search what nobody taught them: classes left out of the training, or a set never seen."""

from __future__ import annotations

import dataclasses
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import InputError
from ..events import Events
from .base import Job, JobResult

if TYPE_CHECKING:
    import numpy as np

    from ..training.recipe import Recipe
    from ..training.unseen import Figures

DIMS = (32, 64, 128)
DIM = 256
"""Of the fused vectors beside the default encoder's dimension, and instead of it where no such encoder is there."""
_PX = 256
_QUICK_EPOCHS, _QUICK_PX, _QUICK_TRAINING_PX = 2, 128, 64
WAYS = ("unseen_only", "among_all")
_LEAVE_ONE_OUT = "leave_one_out"


@dataclass(frozen=True)
class BenchUnseenJob(Job):
    """``data``: a folder with one sub-folder of images per class ("": UC Merced of the shared data). Rotation r of
    ``rotations`` (of 0, 1, 2) leaves out the classes r, r + 3, r + 6, ... in the order of their names; a TKANet is
    trained on the others (with their marks, where DATA_multilabel.tsv is there, and with at most ``tiles`` tiles of
    ``rasters`` without labels), tables of fused vectors are fitted to them, and the images left out are searched.

    ``recipe`` (a JSON file), ``epochs`` (0: the recipe's), ``seed``: of the training. ``px``: side of the images that
    the statistics are taken of, over ``views`` of the eight turns and mirror images. ``dim``: numbers of the fused
    vector that comes first (0: as the default encoder that ships). ``work``: keeps networks and what they said, so that
    a later run goes on. ``is_quick``: rotation 0 alone, 2 epochs of small images, one view, to see that it runs.

    ``encoder``: nothing is trained; this encoder (``weights`` as for the index) and the hand-made one search ``data``,
    leave one out.

    Summary: protocol, data, images, classes, is_quick, tables {way: {vector: {p10, map10 (min(R, k)), map10_hits,
    map_at_r, gain, gain_map10 (difference to handcrafted with its 95 % interval, paired by query)}}}, per_rotation
    [{rotation, left_out, tables: every convention of ``metrics.evaluate``}], recipe, and more facts.
    """

    kind: ClassVar[str] = "bench_unseen"

    data: str = ""
    encoder: str = ""
    weights: str = ""
    rotations: tuple[int, ...] = (0, 1, 2)
    rasters: tuple[str, ...] = ()
    tiles: int = 4000
    recipe: str = ""
    epochs: int = 0
    seed: int = 0
    views: int = 8
    px: int = _PX
    dim: int = 0
    work: str = ""
    is_quick: bool = False


def run(job: BenchUnseenJob, events: Events) -> JobResult:
    """Rotation by rotation. Raises InputError for data or values that cannot be measured, StorageError, Cancelled."""
    from .bench_retrieval import data_folder

    began = time.monotonic()
    _check(job)
    folder = data_folder(job.data)
    summary = _of_encoder(job, folder, events) if job.encoder else _of_rotations(_quick(job), folder, events)
    return JobResult(summary=summary | {"seconds": round(time.monotonic() - began, 1)})


def _check(job: BenchUnseenJob) -> None:
    if not job.rotations or len(set(job.rotations)) != len(job.rotations) or not set(job.rotations) <= {0, 1, 2}:
        raise InputError(f"the rotations {', '.join(map(str, job.rotations)) or '(none)'} cannot be measured",
                         "give some of 0, 1, 2, each once")
    if not 1 <= job.views <= 8 or not 64 <= job.px <= 1024 or job.px % 32 or job.epochs < 0 or job.tiles < 2 \
            or not (job.dim == 0 or 2 <= job.dim <= 1024):
        raise InputError(f"{job.views} views of {job.px} pixels, {job.epochs} epochs, {job.tiles} tiles and vectors of "
                         f"{job.dim} cannot be measured",
                         "give 1 to 8 views, a multiple of 32 from 64 to 1024 pixels, 2 tiles or more, and 2 to 1024 "
                         "numbers a vector")


def _quick(job: BenchUnseenJob) -> BenchUnseenJob:
    if not job.is_quick:
        return job
    return dataclasses.replace(job, rotations=(0,), epochs=_QUICK_EPOCHS, views=1, px=_QUICK_PX)


def _of_encoder(job: BenchUnseenJob, folder: Path, events: Events) -> dict[str, Any]:
    """A registered encoder beside the hand-made one, each on the files as indexing reads them."""
    import numpy as np

    from ..search.retrieval import rankings
    from ..training.unseen import BASE, Figures, pooled, told
    from .bench_retrieval import BenchRetrievalJob, class_folders, embed

    if job.encoder == BASE:
        raise InputError(f"{BASE!r} would be compared with itself", "name another encoder")
    classes = class_folders(folder)
    found, facts, first = {}, {}, np.zeros(0, np.int64)
    for name, weights in ((BASE, ""), (job.encoder, job.weights)):
        events.log(f"encoding with {name}")
        vectors, labels, facts = embed(BenchRetrievalJob(str(folder), name, weights), classes, events)
        if name == BASE:
            first = labels
        elif not np.array_equal(first, labels):
            raise InputError(f"{name!r} and {BASE!r} could not read the same files of {folder}",
                             "remove the files that cannot be read")
        everyone = np.arange(len(labels))
        found[name] = Figures(*rankings(vectors, labels, everyone, everyone, events))
    return {
        "protocol": "an encoder on a set it was not trained on: every image asks all others",
        "data": str(folder), "images": len(first), "classes": len(classes), "is_quick": False, "encoder": job.encoder,
        "dim": facts["dim"], "fingerprint": facts["fingerprint"], "failed": facts["failed"],
        "tables": {_LEAVE_ONE_OUT: pooled([found], job.seed)},
        "per_rotation": [{"rotation": None, "left_out": [p.name for p in classes],
                          "tables": {_LEAVE_ONE_OUT: told(found, job.seed)}}],
    }  # fmt: skip


def _of_rotations(job: BenchUnseenJob, folder: Path, events: Events) -> dict[str, Any]:
    import numpy as np

    from ..training import unseen
    from ..training.data import read_classes
    from ..training.tiles import raster_tiles

    read = read_classes(folder, _PX, events)
    labels = read.labels
    outs = {rotation: unseen.left_out(labels, rotation) for rotation in job.rotations}
    marks = _marks(folder, read.stems)
    unlabelled = raster_tiles(job.rasters, _PX, job.tiles, job.seed, events) if job.rasters else None
    recipe, dims = _recipe(job), dims_of(job.dim)
    work = Path(job.work).expanduser().absolute() if job.work else None
    handmade = unseen.handmade_of(read.images, events)
    found: dict[str, list[dict[str, Figures]]] = {way: [] for way in WAYS}
    rows: list[dict[str, Any]] = []
    for rotation, out in outs.items():
        events.log(f"rotation {rotation}")
        others = unseen.handmade_of(unseen.spread(unlabelled, int((~out).sum())), events)
        said = unseen.describe(read.images, labels, ~out, recipe, job.views, job.px, work, events, marks, unlabelled,
                               np.concatenate([handmade, others]))
        of_name = {name: searched(vectors, labels, out, events)
                   for name, vectors in unseen.variants(said, labels, ~out, dims, events).items()}
        tables = {}
        for way, of_way in found.items():
            of_way.append({name: figures[way] for name, figures in of_name.items()})
            tables[way] = unseen.told(of_way[-1], job.seed)
        rows.append({"rotation": rotation, "left_out": [read.names[i] for i in np.unique(labels[out])],
                     "tables": tables})
    return {
        "protocol": "each third class left out of training and tables, then searched: among the images left out, and "
                    "among all",
        "data": str(folder), "images": len(labels), "classes": len(read.names), "is_quick": job.is_quick,
        "failed": [{"path": path, "message": why} for path, why in read.left_out.items()],
        "marks_used": marks is not None and recipe.presence_weight > 0,
        "unlabelled": 0 if unlabelled is None else len(unlabelled), "views": job.views, "px": job.px,
        "dims": list(dims), "seed": job.seed, "recipe": recipe.to_dict(),
        "tables": {way: unseen.pooled(of_way, job.seed) for way, of_way in found.items()}, "per_rotation": rows,
    }  # fmt: skip


def searched(vectors: np.ndarray, labels: np.ndarray, out: np.ndarray, events: Events) -> dict[str, Figures]:
    """Way -> figures of queries that are the images left out, (n,) bool: among themselves, and among all images."""
    import numpy as np

    from ..search.retrieval import rankings
    from ..training.unseen import Figures

    queries = np.flatnonzero(out)
    return {way: Figures(*rankings(vectors, labels, queries, archive, events))
            for way, archive in zip(WAYS, (queries, np.arange(len(labels))))}


def dims_of(first: int) -> tuple[int, ...]:
    """Numbers of the fused vectors: ``first``, or those of the default encoder where that is a fused one that ships,
    then ``DIMS``."""
    if not first:
        from ..encoders.models import find_models, shipped_folder

        shipped = [model for model in find_models([shipped_folder()]).values() if model.manifest.kind == "fused"]
        first = shipped[0].manifest.dim if shipped else DIM
    return (first, *(dim for dim in DIMS if dim != first))


def _marks(folder: Path, stems: tuple[str, ...]) -> np.ndarray | None:
    """What is present in each image, where FOLDER_multilabel.tsv tells it. Raises InputError for a table that does not
    fit."""
    from ..training.data import read_marks

    table = folder.with_name(folder.name + "_multilabel.tsv")
    return read_marks(table, stems)[0] if table.is_file() else None


def _recipe(job: BenchUnseenJob) -> Recipe:
    """As ``train encoder`` takes it for class folders, from scratch."""
    from ..training.course import recipe_of
    from .train import TrainEncoderJob

    asked = TrainEncoderJob("unseen", rasters=job.rasters, recipe=job.recipe, epochs=job.epochs, seed=job.seed,
                            input_px=_QUICK_TRAINING_PX if job.is_quick else 0)
    return recipe_of(asked, has_base=False)
