"""One training from what was asked to a model on disk: base, lesson, recipe, loop, card, and the numbers of before and
after."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from ..archive.durable import remove_tree, storing, writing
from ..encoders import models, registry
from ..encoders.learned import unfolded_net
from ..encoders.model_manifest import MOST_VIEWS
from ..encoders.torch_encoders import choose_device
from ..errors import InputError
from ..events import Events
from ..strict_json import plain, read_json
from . import lesson as lessons
from .checkpoint import CURVE_NAME, Checkpoint
from .data import STORE_NAME
from .judge import judge
from .lesson import Lesson
from .loop import Trained, train_archive, train_places, train_supervised
from .making import FORMS, STEPS, Making, open_model
from .recipe import ARCHIVE, FINE, PLACES, TKANET, Recipe

if TYPE_CHECKING:
    from ..encoders.models import Model

REPORT_NAME = "report.json"
FROM_SCRATCH = "none"
DEFAULT_BASE = "tkanet"
DEFAULT_PX = 256
DRAFT = "draft"
_SIDE_WEIGHT = 0.3  # of tiles without labels beside class folders, where the recipe gives them none
_EVERY_S = 30.0
_MAX_RECIPE_BYTES = 1 << 20


class Asked(Protocol):
    """The fields of ``TrainEncoderJob``, which says what they mean."""

    name: str
    mode: str
    data: str
    marks: str
    archive: str
    places: str
    layer: str
    class_field: str
    rasters: tuple[str, ...]
    tile_m: float
    tiles: int
    base: str
    recipe: str
    epochs: int
    input_px: int
    seed: int
    loss: str
    form: str
    dim: int
    holdout: float
    device: str
    work: str
    out_folder: str
    replace: bool


@dataclass(frozen=True)
class Outcome:
    """``files``: role -> path; ``summary``: as ``TrainEncoderJob`` tells it."""

    files: dict[str, str]
    summary: dict[str, Any]


class Course:
    """``run`` does all of it; made anew after a stop, it goes on from the checkpoint in the work folder.

    Raises InputError, WeightsError for what cannot be begun.
    """

    def __init__(self, asked: Asked, events: Events) -> None:
        self._asked, self._events = asked, events
        self._device = choose_device(asked.device)
        self._out = Path(asked.out_folder).expanduser().absolute() if asked.out_folder else models.user_models_folder()
        models.check_is_free(asked.name, self._out, FORMS if asked.replace else ())
        work = Path(asked.work).expanduser() if asked.work else self._out.parent / "training" / asked.name
        self._kept = Checkpoint(work.absolute(), _EVERY_S)
        self._base = find_base(asked.base, asked.mode)
        self._recipe = recipe_of(asked, self._base is not None)
        self._px = asked.input_px or (self._base.manifest.input_px if self._base else DEFAULT_PX)
        self._form = form_of(asked, self._px)

    def run(self) -> Outcome:
        """Raises what ``TrainEncoderJob`` states."""
        with self._kept.held():
            return self._run()

    def _run(self) -> Outcome:
        began = time.monotonic()
        models.check_can_write(self._out)  # now, not after hours
        lesson = self._lesson()
        for note in lesson.notes:
            self._events.log(note, "warning")
        first = open_model(self._base, self._asked.device) if self._base else registry.get_encoder("handcrafted")
        before = judge(first, lesson, self._asked.seed, self._events)
        started = time.monotonic()
        trained = self._train(lesson)
        train_s = time.monotonic() - started
        model, after = self._publish(trained, lesson, before)
        notes = lesson.notes + worse(before, after, first.spec.name)
        for note in notes[len(lesson.notes):]:
            self._events.log(note, "warning")
        images, rows = int(lesson.learned.sum()), trained.curve.rows[:, trained.curve.columns.index("loss")]
        tenth = max(1, len(rows) // 10)
        summary = {
            "encoder": model.name, "mode": self._asked.mode, "input_px": model.manifest.input_px,
            "dim": model.manifest.dim, "sha256": model.manifest.sha256,
            "base": self._base.name if self._base else FROM_SCRATCH, "images": images, "classes": list(lesson.names),
            "before_encoder": first.spec.name, "before": before, "after": after,
            "first_loss": round(float(rows[:tenth].mean()), 5), "last_loss": round(float(rows[-tenth:].mean()), 5),
            "epochs": self._recipe.epochs, "seconds": round(time.monotonic() - began, 1),
            "images_per_s": self._speed(trained, images, train_s), "notes": notes,
        }  # fmt: skip
        return Outcome(self._files(model, trained, summary), summary)

    def _lesson(self) -> Lesson:
        a, px, events = self._asked, self._px, self._events
        if a.mode == "classes":
            return lessons.of_classes(a.data, px, a.holdout, a.seed, events, a.marks, a.rasters, a.tiles,
                                      self._kept.folder)
        if a.mode == "archive":
            return lessons.of_archive(a.archive, px, a.tiles, a.seed, events)
        return lessons.of_places(a.places, a.class_field, px, a.holdout, a.seed, events, a.archive, a.rasters,
                                 a.tile_m, a.layer)

    def _train(self, lesson: Lesson) -> Trained:
        """On the part of the lesson that is not kept apart."""
        start = None
        if self._base is not None:
            start = unfolded_net(self._base, self._base.open_tensors()).state_dict()
        some = lesson.learned
        images = lesson.images if some.all() else lesson.images[some]
        shared = {"checkpoint": self._kept, "init": start, "device": self._device}
        if lesson.labels is None:
            return train_archive(images, self._recipe, self._events, **shared)
        labels = lesson.labels[some]
        if lesson.coordinates is not None:
            return train_places(images, labels, self._asked.loss, self._recipe, self._events,
                                lesson.coordinates[some], **shared)
        marks = lesson.marks[some] if lesson.marks is not None else None
        return train_supervised(images, labels, len(lesson.names), self._recipe, self._events, marks,
                                lesson.unlabelled, **shared)

    def _publish(self, trained: Trained, lesson: Lesson, before: Mapping[str, Any]) -> tuple[Model, dict[str, Any]]:
        """The model, judged while it lies in the work folder: the finished one tells the numbers."""
        a, recipe = self._asked, self._recipe
        views = self._base.manifest.views if self._base else MOST_VIEWS
        facts = {
            "name": a.name, "input_px": self._px, "mean": recipe.mean, "std": recipe.std, "views": views,
            "classes": lesson.names, "recipe": recipe.to_dict(),
            "trained_on": lesson.about + (f"; begun as {self._base.name}" if self._base else ""),
            "licence": "that of the images it was trained on",
        }  # fmt: skip
        making = Making(trained.net, facts, self._form, a.dim, self._kept.folder / DRAFT, a.device)
        labels = None if lesson.labels is None else lesson.labels[lesson.learned]
        making.fit(lesson.images[lesson.learned], a.seed, self._events, labels, lesson.unlabelled)
        after = judge(making.encoder(), lesson, a.seed, self._events)
        told = {f"{key}_{side}": value for side, of_side in (("before", before), ("after", after))
                for key, value in of_side.items() if key != "queries"}
        return making.save(self._out, {**told, "queries": after.get("queries", 0)}, a.replace), after

    def _speed(self, trained: Trained, images: int, seconds: float) -> float | None:
        """Images a second of this run; None where all was done in an earlier one."""
        share = trained.fresh_steps / max(1, len(trained.curve.rows))
        return round(share * images * self._recipe.epochs / max(seconds, 1e-9), 1) if trained.fresh_steps else None

    def _files(self, model: Model, trained: Trained, summary: Mapping[str, Any]) -> dict[str, str]:
        """Write the report, and tidy up: what the training went on from is not needed any more."""
        report = self._kept.folder / REPORT_NAME
        data = {"summary": summary, "recipe": self._recipe.to_dict(), "curve": trained.curve.to_dict()}
        with storing(report), writing(report) as file:
            file.write((json.dumps(plain(data), indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode())
        with storing(self._kept.folder):
            remove_tree(self._kept.folder / DRAFT)
            self._kept.path.unlink(missing_ok=True)
            (self._kept.folder / STORE_NAME).unlink(missing_ok=True)
        return {"model": str(model.folder), "report": str(report), "curve": str(self._kept.folder / CURVE_NAME)}


def find_base(name: str, mode: str) -> Model | None:
    """The model that a training begins with; None: from scratch. "" is the one that ships, if it is there.

    Raises InputError for a name that is unknown or of another kind of network, and where mode "archive" has none.
    """
    found = models.find_models()
    if name == FROM_SCRATCH or (not name and DEFAULT_BASE not in found):
        if mode == "archive":
            raise InputError("training on an archive needs an encoder to begin with, as nobody says what is alike",
                             "name a trained encoder as base, or train one on class folders first")
        return None
    model = found.get(name or DEFAULT_BASE)
    usable = [one for one, entry in found.items() if entry.manifest.kind in FORMS]
    if model is None or model.name not in usable:
        raise InputError(f"{name!r} is no network that a training can begin with",
                         "known: " + ", ".join([*usable, FROM_SCRATCH]))
    return model


def worse(before: Mapping[str, float], after: Mapping[str, float], name: str) -> list[str]:
    """A sentence where the images that were kept apart say that nothing was gained; else nothing."""
    key = next((key for key in ("p10", "found_again") if key in before and key in after), "")
    if not key or after[key] >= before[key]:
        return []
    what = "the first ten hits" if key == "p10" else "tiles found again"
    return [f"the new encoder is worse than {name} on the images it was judged by: {what} {after[key]:.1%}, before "
            f"{before[key]:.1%}; train longer, on more images, or from a base"]


def form_of(asked: Asked, px: int) -> str:
    """Which numbers of the network the encoder gives; "" is "fused" where nothing was said of classes (then the last
    layer has learned nothing new), else "tkanet". Raises InputError for a size that the form cannot have."""
    form = asked.form or ("fused" if asked.mode == "archive" and px % STEPS["fused"] == 0 else "tkanet")
    if px % STEPS[form]:
        raise InputError(f"an encoder of the form {form!r} cannot take images of {px} pixels",
                         f"give a multiple of {STEPS[form]}")
    return form


def recipe_of(asked: Asked, has_base: bool) -> Recipe:
    """The recipe file that was given, or the mode's own, with what was asked for put in. Raises InputError."""
    if asked.recipe:
        recipe = read_recipe(asked.recipe)
    else:
        recipe = {"archive": ARCHIVE, "places": PLACES}.get(asked.mode, FINE if has_base else TKANET)
    recipe = replace(recipe, seed=asked.seed, epochs=asked.epochs or recipe.epochs)
    if asked.mode == "classes" and asked.rasters and not recipe.selfsup_weight:
        recipe = replace(recipe, selfsup_weight=_SIDE_WEIGHT)
    return recipe.scaled_to(asked.input_px) if asked.input_px else recipe


def read_recipe(path: str) -> Recipe:
    """A recipe that was written as JSON. Raises InputError."""
    try:
        data = read_json(Path(path).expanduser(), _MAX_RECIPE_BYTES)
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(f"{path} cannot be read as a recipe: {error}", "give a JSON file of a recipe") from None
    return Recipe.from_dict(data)
