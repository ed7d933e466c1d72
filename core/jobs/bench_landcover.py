"""Job: ESFormer beside a U-Net and a DeepLabV3 that were trained alike, on labelled images that none of them has
seen."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import InputError
from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events

_ROOT = Path(__file__).resolve().parents[2]
NETWORKS = ("esformer", "unet", "deeplab")


@dataclass(frozen=True)
class BenchLandCoverJob(Job):
    """``data``: a folder with ``images`` and ``classes`` ("": Dubai of the shared data); ``hold_out``: groups that are
    judged by ((): those of Dubai); ``networks``: which; all are trained with the same data, crops in the same order,
    losses and ``steps`` (0: those of the networks that ship). ``work``: keeps checkpoints, and what is there is not
    trained again. ``device``: "" for a graphics card where there is one.

    Summary: networks ({name: {miou, pixel_accuracy, iou, recall, precision, parameters, train_seconds, ...}}), best,
    steps, hold_out, data, seed, seconds.
    """

    kind: ClassVar[str] = "bench_landcover"

    data: str = ""
    hold_out: tuple[str, ...] = ()
    networks: tuple[str, ...] = NETWORKS
    steps: int = 0
    input_px: int = 0
    batch: int = 0
    seed: int = 0
    work: str = ""
    device: str = ""


def run(job: BenchLandCoverJob, events: Events) -> JobResult:
    """Raises InputError, RasterError, StorageError, EngineError, Cancelled; what was trained is kept in ``work``."""
    import time

    from ..encoders.torch_encoders import choose_device
    from ..training import land_cover_course as courses

    began = time.monotonic()
    unknown = [name for name in job.networks if name not in NETWORKS]
    if unknown or not job.networks:
        raise InputError(f"no land-cover network called {unknown[0]!r}" if unknown else "no network was named",
                         "known: " + ", ".join(NETWORKS))
    folder = data_folder(job.data)
    device = choose_device(job.device)
    plan = courses.make_plan(folder, job.hold_out or courses.HOLD_OUT, job.steps or courses.STEPS, job.input_px,
                             job.batch, job.seed)
    images, held = courses.read_plan(plan, events)
    table: dict[str, Any] = {}
    for name in job.networks:
        events.log(f"{name}: {plan.steps} steps")
        work = Path(job.work).expanduser().absolute() / name if job.work else None
        course = courses.take(plan, name, images, held, events, work, device)
        table[name] = course.scores | {k: v for k, v in course.facts.items() if k not in ("network", "class_pixels")}
    best = max(table, key=lambda name: table[name]["miou"])
    return JobResult(summary={
        "networks": table, "best": best, "classes": list(plan.folder.cover.names), "steps": plan.steps,
        "hold_out": list(plan.hold_out), "data": str(folder), "seed": job.seed,
        "seconds": round(time.monotonic() - began, 1)})  # fmt: skip


def data_folder(given: str) -> Path:
    """The folder asked for, or Dubai in KINSCAPE_DATA or in ``../shared/data`` beside the program."""
    if given:
        folder = Path(given).expanduser()
    else:
        root = os.environ.get("KINSCAPE_DATA")
        folder = (Path(root) if root else _ROOT.parent / "shared" / "data") / "landcover" / "dubai"
    if not folder.is_dir():
        raise InputError(f"{folder}: no such folder",
                         "give a folder with images and classes (--data DIR), or set KINSCAPE_DATA")
    return folder.resolve()
