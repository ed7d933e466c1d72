"""Job: what feedback is worth, by simulated reviewers on labelled images; and what it costs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..errors import InputError
from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events


@dataclass(frozen=True)
class BenchFeedbackJob(Job):
    """``data``, ``encoder``, ``weights`` as in BenchRetrievalJob. ``seeds``: reviews of each class. ``slips``: share of
    a reviewer's answers that are wrong. ``rare``: keep only so many images of the wanted class (0: all of them).
    ``draws``: simulated samples of what was missed. ``n``: vectors of which the time of a new answer is measured (0:
    not).

    Summary: recall (way -> recall at 20, 50, 100, 200 judged places, 95 % intervals over reviews, paired gains over
    rocchio), carried_over (way -> average precision in unseen images after 0 to 100 labels), calibration, missed
    (coverage of the interval), refit, and encoder, dim, images, classes, reviews, seeds, slips, rare, seconds.
    """

    kind: ClassVar[str] = "bench_feedback"

    data: str = ""
    encoder: str = "handcrafted"
    weights: str = ""
    seeds: int = 5
    slips: float = 0.0
    rare: int = 0
    draws: int = 400
    n: int = 1_000_000


def run(job: BenchFeedbackJob, events: Events) -> JobResult:
    """Raises InputError for values that are not possible and folders without labelled images, Cancelled."""
    import time

    from ..search import feedback_bench as bench
    from .bench_retrieval import BenchRetrievalJob, class_folders, data_folder, embed

    if not 1 <= job.seeds <= 100 or not 0 <= job.slips < 0.5 or not 1 <= job.draws <= 100_000 or job.rare < 0:
        raise InputError("these values cannot be measured", "give 1 to 100 seeds, slips below 0.5, and 1 or more draws")
    if job.n and job.n < 10_000:
        raise InputError(f"{job.n} vectors are too few to measure times", "give 10,000 or more, or 0 for none")
    began = time.monotonic()
    folder = data_folder(job.data)
    classes = class_folders(folder)
    vectors, labels, facts = embed(BenchRetrievalJob(str(folder), job.encoder, job.weights), classes, events)
    check = _checker(events)
    asked = vectors, labels, job.seeds, job.slips, job.rare
    recall = bench.recall_curves(*asked, check("review"))
    carried = bench.carried_over(*asked, check("concept"))
    summary = {
        "recall": bench.summarised(recall, bench.BUDGETS),
        "carried_over": bench.summarised(carried, bench.LABELS),
        "calibration": bench.calibration_errors(vectors, labels, min(job.seeds, 2), check("calibration")),
        "missed": bench.coverage(vectors, labels, job.draws, check("missed")),
        "refit": bench.refit_speed(job.n, (32, 128), check("refit")) if job.n else {},
        "reviews": len(recall[bench.WAYS[0]]), "seeds": job.seeds, "slips": job.slips, "rare": job.rare,
        "images": len(labels), "classes": len(classes), "data": str(folder), **facts,
    }  # fmt: skip
    return JobResult(summary={**summary, "seconds": round(time.monotonic() - began, 2)})


def _checker(events: Events) -> Callable[[str], Callable[[float], None]]:
    def of_stage(stage: str) -> Callable[[float], None]:
        def check(share: float) -> None:
            events.check_cancelled()
            events.progress(stage, round(100 * share), 100, "%")

        return check

    return of_stage
