"""Job: how good the ranking is on labelled images, under every metric convention that papers use."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from ..errors import InputError
from .base import Job, JobResult

if TYPE_CHECKING:
    import numpy as np

    from ..events import Events

_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class BenchRetrievalJob(Job):
    """``data``: a folder with one sub-folder of images per class ("": UC Merced of the shared data).
    ``split`` 0: leave one out; 0.7: 70 % of each class are the archive, the other 30 % the queries, drawn with
    ``seed``.

    Summary: what ``metrics.evaluate`` gives, and per_class_p10, encoder, dim, fingerprint, protocol, data, seed,
    images, classes, failed ([{path, message}], files that could not be read: left out), seconds.
    """

    kind: ClassVar[str] = "bench_retrieval"

    data: str = ""
    encoder: str = "handcrafted"
    weights: str = ""
    split: float = 0.0
    seed: int = 0


def run(job: BenchRetrievalJob, events: Events) -> JobResult:
    """Index the folder as ``index --whole`` does, into an archive that is removed again, and rank every query.

    Raises InputError if the folder has no labelled images or the split leaves no query or no archive.
    """
    import time

    from .. import metrics
    from ..search.retrieval import protocol, rankings

    if not 0 <= job.split < 1:
        raise InputError(f"a split of {job.split} is not possible", "0: leave one out; 0.7: 70 % archive, 30 % queries")
    began = time.monotonic()
    folder = data_folder(job.data)
    classes = class_folders(folder)
    vectors, labels, facts = embed(job, classes, events)
    queries, archive = protocol(labels, job.split, job.seed)
    relevance, relevant = rankings(vectors, labels, queries, archive, events)
    summary = metrics.evaluate(relevance, relevant, seed=job.seed)
    p10 = metrics.precision_at_k(relevance, 10)
    summary["per_class_p10"] = {c.name: round(float(p10[labels[queries] == i].mean()), 5)
                                for i, c in enumerate(classes) if (labels[queries] == i).any()}
    name = "leave one out" if job.split == 0 else f"{job.split:g} archive / {1 - job.split:g} queries"
    summary |= facts | {"protocol": name, "seed": job.seed, "data": str(folder), "images": len(labels),
                        "classes": len(classes), "seconds": round(time.monotonic() - began, 2)}
    return JobResult(summary=summary)


def data_folder(given: str) -> Path:
    """The folder asked for, or UC Merced in KINSCAPE_DATA or in ``../shared/data`` beside the program."""
    if given:
        folder = Path(given).expanduser()
    else:
        root = os.environ.get("KINSCAPE_DATA")
        folder = (Path(root) if root else _ROOT.parent / "shared" / "data") / "scenes" / "ucmerced"
    if not folder.is_dir():
        raise InputError(f"{folder}: no such folder",
                         "give a folder with one sub-folder of images per class (--data DIR), or set KINSCAPE_DATA")
    return folder.resolve()


def class_folders(folder: Path) -> list[Path]:
    """Its sub-folders in order. Raises InputError with fewer than two."""
    classes = sorted(p for p in folder.iterdir() if p.is_dir() and not p.name.startswith("."))
    if len(classes) < 2:
        raise InputError(f"{folder} has {len(classes)} sub-folders; at least 2 are needed",
                         "each class of images has a sub-folder of its own")
    return classes


def embed(job: BenchRetrievalJob, classes: list[Path], events: Events) -> tuple[np.ndarray, np.ndarray, dict]:
    """(n, d) vectors, (n,) class numbers, in the order of the files' paths; facts for the summary."""
    import numpy as np

    from ..archive.store import Archive
    from .index import IndexJob
    from .index import run as index

    with tempfile.TemporaryDirectory(prefix="kinscape-bench-") as scratch:
        wishes = IndexJob(archive=str(Path(scratch, "archive")), sources=tuple(map(str, classes)), encoder=job.encoder,
                          weights=job.weights, whole=True)
        outcome = index(wishes, events).summary
        opened = Archive.open(wishes.archive)
        paths = [opened.sources[i].path for i in opened.source]
        vectors = np.array(opened.vectors)
        encoder = opened.manifest.encoder
        facts = {"encoder": encoder.name, "dim": encoder.dim, "fingerprint": encoder.fingerprint,
                 "failed": outcome["failed"]}
        del opened  # lets go of its mapped file before the folder is removed
    order = sorted(range(len(paths)), key=lambda i: paths[i])
    labels = np.array([_class_of(Path(paths[i]), classes) for i in order])
    return vectors[order], labels, facts


def _class_of(path: Path, classes: list[Path]) -> int:
    return next(i for i, folder in enumerate(classes) if path.is_relative_to(folder))
