"""Job: GIMI's Table 1 in shape, on two generated cities: networks x losses x accuracy and NDCG of damage search."""

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
    from ..training.gimi_bench import Bench, Cell, Settings

STAND_IN = ("The paper's tiles are not public. These are generated: two cities of {0} collapsed, {1} healthy and {2} "
            "non-building tiles each, with coordinates; tuned in one, searched in both. The figures compare methods on "
            "this task; they say nothing about real imagery.")
_QUICK_ENCODERS, _QUICK_EPOCHS, _QUICK_COUNTS = ("tkanet",), 3, (90, 90, 42)


@dataclass(frozen=True)
class BenchGimiJob(Job):
    """``encoders``: of resnet18, vit_b_16, tkanet; ``methods``: of base, softmax, triplet, wide, dpt (wide: the
    triplet loss with DPT's mean margin, a control that the paper lacks); ``px``: side of the networks' input;
    ``epochs``, and ``vit_epochs`` for the transformer; ``queries``: so many are drawn with replacement; ``measure``:
    the distance on the ground; ``work``: folder of finished cells, to go on from ("": none are kept); ``is_quick``:
    TKANet alone, small cities and 3 epochs, to see that it runs.

    Summary: stand_in, table (protocol -> "encoder method" -> figures, see ``training.gimi_bench.summarise``, and
    pretrained, dim, epochs), gains (protocol -> encoder -> "dpt - triplet" -> mean and 95 % interval of the paired
    difference in top 5 %), classes, queries, seed, px, measure, is_quick, seconds.
    """

    kind: ClassVar[str] = "bench_gimi"

    encoders: tuple[str, ...] = ("resnet18", "vit_b_16", "tkanet")
    methods: tuple[str, ...] = ("base", "softmax", "triplet", "dpt")
    px: int = 64
    epochs: int = 20
    vit_epochs: int = 2
    queries: int = 500
    measure: str = "ellipsoidal"
    seed: int = 0
    work: str = ""
    is_quick: bool = False


def run(job: BenchGimiJob, events: Events) -> JobResult:
    """Cell by cell; a cell that is in ``work`` is not computed again. Raises InputError, StorageError, Cancelled."""
    from ..synthetic_cities import CLASSES
    from ..training.geo_distance import measure
    from ..training.gimi_bench import Bench, check_names

    began = time.monotonic()
    encoders = _QUICK_ENCODERS if job.is_quick else job.encoders
    check_names(encoders, job.methods)
    measure(job.measure)
    if job.queries < 1:
        raise InputError(f"{job.queries} queries cannot be drawn", "give a number of at least 1")
    settings = _settings(job)
    bench = Bench(settings, events)
    cells: dict[str, dict[str, Cell]] = {encoder: {} for encoder in encoders}
    for encoder in encoders:
        for method in job.methods:
            cells[encoder][method] = _cell(bench, encoder, method, job.work, events)
    return JobResult(summary={
        "stand_in": STAND_IN.format(*settings.counts), "table": _table(cells, job), "gains": _gains(cells, job),
        "classes": list(CLASSES), "counts": list(settings.counts), "queries": job.queries, "px": job.px,
        "measure": job.measure, "margin": settings.margin, "seed": job.seed, "is_quick": job.is_quick,
        "seconds": round(time.monotonic() - began, 1)})


def _settings(job: BenchGimiJob) -> Settings:
    from ..training.gimi_bench import Settings

    common = Settings(px=job.px, epochs=job.epochs, vit_epochs=job.vit_epochs, seed=job.seed, measure=job.measure)
    return dataclasses.replace(common, epochs=_QUICK_EPOCHS, counts=_QUICK_COUNTS) if job.is_quick else common


def _cell(bench: Bench, encoder: str, method: str, work: str, events: Events) -> Cell:
    from ..training.gimi_cells import cell_path, load_cell, save_cell

    if not work:
        events.log(f"{encoder}, {method}")
        return bench.cell(encoder, method)
    path = cell_path(Path(work), bench.settings, encoder, method, bench.base(encoder).sha256)
    cell = load_cell(path)
    if cell is None:
        events.log(f"{encoder}, {method}")
        cell = bench.cell(encoder, method)
        save_cell(path, cell)
    return cell


def _table(cells: dict[str, dict[str, Cell]], job: BenchGimiJob) -> dict[str, dict[str, dict[str, Any]]]:
    from ..training.gimi_bench import PROTOCOLS, summarise

    out: dict[str, dict[str, dict[str, Any]]] = {protocol: {} for protocol in PROTOCOLS}
    for encoder, of_method in cells.items():
        for method, cell in of_method.items():
            facts = {"encoder": encoder, "method": method, "pretrained": cell.pretrained or "no", "dim": cell.dim,
                     "epochs": len(cell.curve), "best_epoch": cell.best}
            for protocol, figures in summarise(cell, job.queries, job.seed).items():
                out[protocol][f"{encoder} {method}"] = facts | figures
    return out


def _gains(cells: dict[str, dict[str, Cell]], job: BenchGimiJob) -> dict[str, dict[str, dict[str, Any]]]:
    """Of each method over the one before it in the table, and of DPT over the control."""
    from ..training.gimi_bench import PROTOCOLS, gain

    pairs = list(zip(job.methods[1:], job.methods))
    if {"dpt", "triplet"} <= set(job.methods) and ("dpt", "triplet") not in pairs:
        pairs.append(("dpt", "triplet"))
    return {protocol: {encoder: {f"{better} - {worse}": gain(of_method[better].values[protocol]["top5"],
                                                             of_method[worse].values[protocol]["top5"], job.seed)
                                 for better, worse in pairs}
                       for encoder, of_method in cells.items()}
            for protocol in PROTOCOLS}
