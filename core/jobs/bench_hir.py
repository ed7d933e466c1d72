"""Job: the tables of HIR (Lu and Nguyen) on labelled images: visual search, and places put in order by land cover."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import InputError
from .base import Job, JobResult

if TYPE_CHECKING:
    import numpy as np

    from ..events import Events

QUICK_MODEL = "tkanet-split0"
_PX = 256
_ARCHIVE_SHARE = 0.7
_QUICK_VIEWS, _VIEWS = 1, 8
_STATISTICS_DIM = 64


@dataclass(frozen=True)
class BenchHirJob(Job):
    """HIR's protocol: 70 % of each class are archive and training set, 30 % the queries; sub-classes (folders whose
    names end with "residential") are one class in training and for the first two tables, and told apart by the third.

    ``data``: a folder with one sub-folder of images per class ("": UC Merced of the shared data). Marks of what is
    present, where DATA_multilabel.tsv lies beside it, are used of archive images only: to train and to choose the
    second stage. ``splits`` random splits from ``first_split`` on. ``shortlist``: HIR's K. ``work``: keeps trained
    networks, so that a later run goes on. ``epochs``: instead of the recipe's. ``seed``: of the training.
    ``is_quick``: the one split 0, with the network that ships for it; nothing is trained.

    Summary: protocol, recipe, tables {stage1, hir, residential_stage1, residential, cover_alone: figures a split under
    all conventions}, over_splits (means with 95 % intervals), second_stage (chosen, and all that were judged), speed;
    at the end stage1, hir, residential {map10, p10} (hits-normalised, as the paper) and speed_vs_resnet18.
    """

    kind: ClassVar[str] = "bench_hir"

    data: str = ""
    splits: int = 5
    first_split: int = 0
    shortlist: int = 75
    work: str = ""
    epochs: int | None = None
    seed: int = 0
    is_quick: bool = False


def run(job: BenchHirJob, events: Events) -> JobResult:
    """Raises InputError for data without classes and values that cannot be, Cancelled; finished networks are kept."""
    import time

    from ..search.two_stage import over_splits
    from .bench_retrieval import class_folders, data_folder

    if not 1 <= job.splits <= 100 or job.shortlist < 1 or job.first_split < 0:
        raise InputError(f"{job.splits} splits from {job.first_split} with a shortlist of {job.shortlist} cannot be "
                         "measured", "give 1 to 100 splits, and a shortlist of 1 or more")
    began = time.monotonic()
    folder = data_folder(job.data)
    images, labels, names, files = _read(class_folders(folder), events)
    marks = _marks(folder, files)
    told, net = [], None
    seeds = [0] if job.is_quick else range(job.first_split, job.first_split + job.splits)
    for split in seeds:
        table, net = _split(job, split, images, labels, names, marks, events)
        told.append(table)
    speed = _speed(net, events)
    means = {table: {name: over_splits([t["tables"][table][name] for t in told]) for name in ("map10", "p10")}
             for table in told[0]["tables"] if told[0]["tables"][table] is not None}
    summary: dict[str, Any] = {
        "protocol": "HIR: 70 % archive and training, 30 % queries, residential sub-classes merged; AP by hits",
        "quick": job.is_quick, "shortlist": job.shortlist, "data": str(folder), "images": len(labels),
        "classes": len(names), "marks_used": marks is not None, "splits": told, "over_splits": means, "speed": speed,
        "seconds": round(time.monotonic() - began, 1),
    }
    for table in ("stage1", "hir", "residential"):
        summary[table] = None if table not in means else {name: means[table][name]["mean"] for name in ("map10", "p10")}
    summary["speed_vs_resnet18"] = speed["ratio"]
    return JobResult(summary=summary)


def _split(job: BenchHirJob, split: int, images: np.ndarray, labels: np.ndarray, names: list[str],
           marks: np.ndarray | None, events: Events) -> tuple[dict[str, Any], Any]:
    """The tables of one split, and its network."""
    import numpy as np

    from ..search import two_stage
    from ..search.retrieval import protocol
    from ..training import hir_nets

    queries, archive = protocol(labels, _ARCHIVE_SHARE, split)
    merged, residential = merged_classes(labels, names)
    net, recipe, source = _net(job, images, merged, archive, marks, events)
    views = _QUICK_VIEWS if job.is_quick else _VIEWS
    vectors, statistics = hir_nets.describe(net, images, recipe, views, events)
    features = {"vector": vectors, "hand-made": _handmade(images, events),
                "statistics": two_stage.half_whitened(statistics, archive, _STATISTICS_DIM)}
    stage, judged = two_stage.choose(vectors, features, archive, marks, _candidates(), _candidates()[-1],
                                     job.shortlist, events.check_cancelled)
    covers = two_stage.kinds_of(features, stage.features or _candidates()[-1].features, archive)
    scores = vectors[queries] @ vectors[archive].T

    def ranked(by: np.ndarray, cover: float) -> np.ndarray:
        return archive[two_stage.orders(by, covers[queries], covers[archive], cover, job.shortlist,
                                        events.check_cancelled)]

    visual, both = ranked(scores, 0), ranked(scores, stage.cover)
    alone = archive[np.argsort(_distances(covers[queries], covers[archive]), axis=1, kind="stable")]
    some = np.isin(labels[queries], residential)

    def figures(order: np.ndarray, classes: np.ndarray, rows: np.ndarray) -> dict[str, Any]:
        return two_stage.figures((classes[order] == classes[queries][:, None])[rows], job.seed)

    everyone = np.ones(len(queries), bool)
    tables: dict[str, Any] = {"stage1": figures(visual, merged, everyone), "hir": figures(both, merged, everyone),
                              "cover_alone": figures(alone, merged, everyone)}
    for name, order in (("residential_stage1", visual), ("residential", both), ("residential_cover_alone", alone)):
        tables[name] = figures(order, labels, some) if some.any() else None
    return {"split": split, "network": source, "views": views, "second_stage": stage.name,
            "judged": {j.stage.name: round(j.agreement, 5) for j in judged}, "tables": tables}, net


def _candidates() -> list[Any]:
    """What the second stage may be; the last one where there is nothing to judge by."""
    from ..search.two_stage import SecondStage

    return [SecondStage(("vector", "hand-made", "statistics"), cover) for cover in (0.5, 0.7, 0.85, 1.0)]


def merged_classes(labels: np.ndarray, names: list[str]) -> tuple[np.ndarray, list[int]]:
    """((n,) class numbers with all residential classes as one, numbers of those classes before)."""
    import numpy as np

    residential = [i for i, name in enumerate(names) if name.lower().replace("_", "").endswith("residential")]
    one = np.array([residential[0] if i in residential else i for i in range(len(names))])
    return np.unique(one, return_inverse=True)[1][labels], residential


def _net(job: BenchHirJob, images: np.ndarray, labels: np.ndarray, archive: np.ndarray, marks: np.ndarray | None,
         events: Events) -> tuple[Any, Any, str]:
    """(network, its recipe, where it comes from)."""
    import dataclasses

    from ..training import hir_nets
    from ..training.recipe import TKANET

    recipe = dataclasses.replace(TKANET, seed=job.seed, **({} if job.epochs is None else {"epochs": job.epochs}))
    if not job.is_quick:
        work = Path(job.work).expanduser().absolute() if job.work else None
        used = marks if recipe.presence_weight > 0 else None
        return hir_nets.trained_net(images, labels, archive, recipe, work, events, used), recipe, "trained on the split"
    from ..encoders.models import find_models, shipped_folder

    models = find_models([shipped_folder()])
    if QUICK_MODEL not in models:
        raise InputError(f"the network {QUICK_MODEL} does not ship with this program",
                         "run the benchmark without --quick: it trains its own")
    model = models[QUICK_MODEL]
    recipe = dataclasses.replace(recipe, mean=model.manifest.mean, std=model.manifest.std)
    return hir_nets.net_of(model.open_tensors()), recipe, f"ships as {QUICK_MODEL}"


def _speed(net: Any, events: Events) -> dict[str, float]:
    from ..training.hir_nets import speed_beside_resnet18

    return speed_beside_resnet18(net, events)


def _distances(queries: np.ndarray, archive: np.ndarray) -> np.ndarray:
    """(q, n) Manhattan distances of histograms."""
    import numpy as np

    from ..landcover.distance import cover_distances

    return np.stack([cover_distances(row, archive) for row in queries])


def _handmade(images: np.ndarray, events: Events) -> np.ndarray:
    import numpy as np

    from ..encoders.handcrafted import HandcraftedEncoder

    encoder, out = HandcraftedEncoder(), []
    for start in range(0, len(images), 64):
        events.check_cancelled()
        events.progress("hand-made statistics", start, len(images), "images")
        out.append(encoder.encode(halved(images[start:start + 64])))
    return np.concatenate(out)


def halved(images: np.ndarray) -> np.ndarray:
    """(b, 3, h, w) uint8 -> (b, 3, h / 2, w / 2) float32 in 0..1: means of 2 x 2 pixels. (A mean over two axes at once
    takes numpy 20 times as long.)"""
    import numpy as np

    rows = images[:, :, 0::2].astype(np.uint16) + images[:, :, 1::2]
    return (rows[..., 0::2] + rows[..., 1::2]) * np.float32(1 / (4 * 255))


def _read(classes: list[Path], events: Events) -> tuple[np.ndarray, np.ndarray, list[str], list[Path]]:
    """(n, 3, 256, 256) uint8, (n,) class numbers, names of the classes, files; in the order of classes and names."""
    import numpy as np
    from PIL import Image, UnidentifiedImageError

    files = [(number, path) for number, folder in enumerate(classes) for path in sorted(folder.iterdir())
             if path.suffix.lower() in (".jpg", ".jpeg", ".png", ".tif", ".tiff")]
    images, labels, kept = np.empty((len(files), 3, _PX, _PX), np.uint8), [], []
    for done, (number, path) in enumerate(files):
        if done % 32 == 0:
            events.check_cancelled()
            events.progress("reading", done, len(files), "images")
        try:
            with Image.open(path) as picture:
                square = picture.convert("RGB").resize((_PX, _PX), Image.Resampling.BICUBIC)
        except (UnidentifiedImageError, OSError) as error:
            raise InputError(f"{path} cannot be read: {error}", "remove it, or get it again") from error
        images[done] = np.asarray(square).transpose(2, 0, 1)
        labels.append(number)
        kept.append(path)
    if not kept:
        raise InputError(f"{classes[0].parent} has no images in its sub-folders", "give pictures (.jpg, .png, .tif)")
    return images, np.array(labels), [folder.name for folder in classes], kept


def _marks(folder: Path, files: list[Path]) -> np.ndarray | None:
    """(n, m) 0 or 1 from the table FOLDER_multilabel.tsv (name, then a column for each mark); None without one, or
    where it lacks an image."""
    import numpy as np

    table = folder.with_name(folder.name + "_multilabel.tsv")
    if not table.is_file():
        return None
    lines = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines() if line]
    rows = {line[0]: line[1:] for line in lines[1:]}
    if any(path.stem not in rows for path in files):
        return None
    try:
        return np.array([rows[path.stem] for path in files], np.uint8)
    except (ValueError, OverflowError):
        raise InputError(f"{table} is not a table of 0 and 1", "remove it, or mend it") from None
