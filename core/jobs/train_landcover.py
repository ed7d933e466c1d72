"""Job: train a land-cover network on labelled images, judge it on groups that it has not seen, keep it as a model."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import InputError
from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events
    from ..training.land_cover_course import Course, Plan

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")


@dataclass(frozen=True)
class TrainLandCoverJob(Job):
    """``name``: what the model is called; ``data``: a folder with ``images`` and ``classes`` ("": Dubai of the shared
    data, see docs/landcover.md); ``network``: "esformer", "unet" or "deeplab"; ``hold_out``: groups of images to judge
    by, not to train on ((): those of Dubai where the data has them, else the last group; ("none",): nothing);
    ``steps``, ``input_px`` and ``batch``: 0 as the networks that ship; ``gsd_m``: metres a pixel of the images (0: not
    known); ``work``: folder of checkpoints, to go on after a stop; ``out_folder``: where the model goes ("": the
    user's models); ``replace``: an older model of this name goes.

    Summary: model, network, miou, pixel_accuracy, iou, parameters, steps, hold_out, bytes, first_loss, last_loss,
    seconds.
    """

    kind: ClassVar[str] = "train_landcover"

    name: str
    data: str = ""
    network: str = "esformer"
    hold_out: tuple[str, ...] = ()
    steps: int = 0
    input_px: int = 0
    batch: int = 0
    seed: int = 0
    gsd_m: float = 0.0
    licence: str = ""
    trained_on: str = ""
    work: str = ""
    out_folder: str = ""
    device: str = ""
    replace: bool = False


def run(job: TrainLandCoverJob, events: Events) -> JobResult:
    """files: weights, manifest, card, and curve where there is a work folder.

    Raises InputError before anything is read for what cannot be, RasterError, StorageError, EngineError, Cancelled; the
    same job goes on from its work folder.
    """
    import math
    import time
    from contextlib import nullcontext

    from ..encoders.models import check_can_write, check_is_free, user_models_folder
    from ..encoders.torch_encoders import choose_device
    from ..landcover.classes import check_gsd
    from ..training import land_cover_course as courses
    from ..training.checkpoint import Checkpoint
    from .bench_landcover import NETWORKS, data_folder

    began = time.monotonic()
    if not _NAME.fullmatch(job.name):
        raise InputError(f"a land-cover model cannot be called {job.name!r}",
                         "up to 40 small letters, figures, - and _, beginning with a letter or figure")
    if job.network not in NETWORKS:
        raise InputError(f"no land-cover network called {job.network!r}", "known: " + ", ".join(NETWORKS))
    check_gsd(job.gsd_m, "images of which it is not known")
    folder = Path(job.out_folder).expanduser().absolute() if job.out_folder else user_models_folder()
    check_is_free(job.name, folder, NETWORKS if job.replace else ())
    device, data = choose_device(job.device), data_folder(job.data)
    plan = courses.make_plan(data, _held_out(job, data), job.steps or courses.STEPS, job.input_px, job.batch, job.seed)
    check_can_write(folder)
    with Checkpoint.at(job.work).held() if job.work else nullcontext():
        images, held = courses.read_plan(plan, events)
        course = courses.take(plan, job.network, images, held, events, job.work or None, device,
                              gsd_m=job.gsd_m or math.nan, name=job.name)
        return _kept(job, plan, course, folder, time.monotonic() - began)


def _held_out(job: TrainLandCoverJob, data: Path) -> tuple[str, ...]:
    from ..landcover.labelled import open_folder
    from ..training.land_cover_course import HOLD_OUT

    if job.hold_out:
        return () if job.hold_out == ("none",) else job.hold_out
    groups = open_folder(data).groups
    if set(HOLD_OUT) < set(groups):
        return HOLD_OUT
    return groups[-1:] if len(groups) > 1 else ()


def _kept(job: TrainLandCoverJob, plan: Plan, course: Course, folder: Path, seconds: float) -> JobResult:
    from ..landcover.card import card_text
    from ..landcover.segment import save_network

    recipe = plan.recipe.to_dict() | {"steps": course.facts["steps"], "hold_out": list(plan.hold_out)}
    numbers = {name: course.scores[name] for name in ("miou", "pixel_accuracy", "iou") if name in course.scores}
    facts: dict[str, Any] = {
        "mean": list(plan.recipe.mean), "std": list(plan.recipe.std), "input_px": course.facts["input_px"],
        "network": course.facts["network"], "licence": job.licence, "recipe": recipe, "numbers": numbers,
        "trained_on": job.trained_on or f"{course.facts['images']} images of {plan.folder.folder.name}",
        "description": f"{job.network}: {len(plan.folder.cover)} classes of land cover, pixel by pixel",
        **({"gsd_m": job.gsd_m} if job.gsd_m else {})}  # fmt: skip
    card = card_text(job.name, job.network, plan.folder.cover, facts, course.facts, course.scores)
    model = save_network(folder, job.name, job.network, course.network, plan.folder.cover, facts, card, job.replace)
    losses = course.curve["loss"]
    tenth = max(1, len(losses) // 10)
    files = {"weights": str(model.path), "manifest": str(model.folder / "manifest.json"),
             "card": str(model.folder / "CARD.md")}
    if job.work:
        files["curve"] = str(Path(job.work).expanduser().absolute() / "curve.csv")
    return JobResult(files, {
        "model": model.name, "network": job.network, **numbers, "parameters": course.facts["parameters"],
        "steps": course.facts["steps"], "hold_out": list(plan.hold_out), "bytes": model.manifest.bytes,
        "first_loss": round(sum(losses[:tenth]) / tenth, 4), "last_loss": round(sum(losses[-tenth:]) / tenth, 4),
        "seconds": round(seconds, 1)})  # fmt: skip
