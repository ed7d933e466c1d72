"""What the Train page remembers: how fast trainings were on this computer, and the one that was stopped."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings

from ....core.errors import KinscapeError
from ....core.jobs.base import Job, job_from_dict
from ...options.settings import GROUP
from .curve_file import CURVE_NAME

_RATES, _UNFINISHED = f"{GROUP}/train/rates", f"{GROUP}/train/unfinished"
KIND = "train_encoder"
MOST_RATES = 5
# by way of learning: epochs, and side of the images in pixels, where nothing else is chosen (core/training/recipe.py)
USUAL = {"archive": (30, 160), "places": (20, 192), "classes": (30, 192)}
# images a second of a TKANet at 224 px on two cores, where a training was measured; used before the first one here
_USUAL_RATE, _USUAL_PX, _USUAL_CORES, _MOST_CORES = 73.0, 224, 2, 16
_SPREAD, _GUESS_SPREAD = 1.5, 4.0


def remember_speed(input_px: int, images_s: float) -> None:
    """Keep the speed of a training that has come to its end."""
    if input_px > 0 and images_s > 0:
        rates = _load(_RATES)
        own = rates.get(str(input_px))
        kept = [*(own if isinstance(own, list) else []), round(images_s, 2)][-MOST_RATES:]
        QgsSettings().setValue(_RATES, json.dumps({**rates, str(input_px): kept}))


def seconds_range(images: float, input_px: int) -> tuple[float, float, bool]:
    """(least, most, is_measured) seconds that so many images take: by what was measured on this computer (work grows
    with the number of pixels), else by what a computer with as many cores usually does."""
    scaled = [
        rate * (int(px) / input_px) ** 2
        for px, rates in _load(_RATES).items()
        if px.isdigit() and isinstance(rates, list)
        for rate in rates
        if isinstance(rate, (int, float)) and rate > 0
    ]
    if scaled:
        slow, fast, spread = min(scaled), max(scaled), _SPREAD
    else:
        cores = min(_MOST_CORES, os.cpu_count() or 1)
        slow = fast = _USUAL_RATE * (_USUAL_PX / input_px) ** 2 * cores / _USUAL_CORES
        spread = _GUESS_SPREAD
    if fast < slow * spread:
        middle = (slow * fast) ** 0.5
        slow, fast = middle / spread**0.5, middle * spread**0.5
    return images / fast, images / slow, bool(scaled)


def remember_unfinished(job: Job | None) -> None:
    """Keep the training that is under way, so that it can go on if it is stopped; None: it has come to its end."""
    if job is None:
        QgsSettings().remove(_UNFINISHED)
    else:
        QgsSettings().setValue(_UNFINISHED, json.dumps(job.to_dict()))


def unfinished() -> Any:
    """The TrainEncoderJob that was stopped and left something to go on from, or None."""
    data = _load(_UNFINISHED)
    if data.get("kind") != KIND:
        return None
    try:
        job = job_from_dict(data)
    except KinscapeError:  # of another version
        return None
    work = str(getattr(job, "work", ""))
    return job if work and (Path(work) / CURVE_NAME).is_file() else None


def _load(key: str) -> dict[str, Any]:
    try:
        found = json.loads(QgsSettings().value(key, "{}"))
    except (TypeError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
