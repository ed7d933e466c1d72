"""Job: train an encoder on class folders, on an archive's own tiles, or on places that somebody labelled."""

from __future__ import annotations

import importlib.util
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..errors import InputError
from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events

MODES = ("classes", "archive", "places")
LOSSES = ("softmax", "triplet", "dpt")
FORMS = ("tkanet", "fused")
NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
FROM_SCRATCH = "none"
MOST_SEED = 1 << 62


@dataclass(frozen=True)
class TrainEncoderJob(Job):
    """``name``: what the new encoder is called (small letters, figures, - and _). ``mode``:

    - "classes": ``data`` is a folder with one sub-folder of images a class; ``marks``, a table of what is present in
      each image (tabs; name, then 0 or 1), and ``rasters``, imagery without labels, teach beside it.
    - "archive": at most ``tiles`` tiles of ``archive``, without labels; needs a base.
    - "places": points or polygons of the file ``places`` (``layer`` of it) with classes in ``class_field``, seen on
      ``archive`` or on ``rasters`` as tiles of ``tile_m`` metres (0: the archive's own); ``loss``: "softmax", "triplet"
      or "dpt" (distance-penalised triplets).

    ``base``: the encoder to begin with; "": the one that ships, where it is there; "none": from scratch.
    ``recipe``: a JSON file of the recipe ("": the mode's own), in which ``epochs``, ``input_px`` (side of the largest
    images; 0: as the recipe says) and ``seed`` are replaced. ``form``: what the encoder gives of a tile: "tkanet" (the
    32 numbers of the last layer), "fused" (``dim`` numbers of three stages beside the hand-made ones), "": by the mode.
    ``holdout``: share of the labelled images that is not trained on but judged by. ``device``: "" chooses. ``work``:
    the folder of checkpoints, to go on after a stop. ``out_folder``: where models are kept ("": the user's).
    ``replace``: an earlier encoder of this name, trained likewise, goes when the new one is ready.

    Summary: encoder, mode, input_px, dim, sha256, base, images, classes, before and after ({p10, map10, queries, …} or
    {found_again, queries}; {} where nothing was kept apart), before_encoder, first_loss, last_loss (means of a tenth of
    the steps), epochs, seconds, images_per_s, notes.
    """

    kind: ClassVar[str] = "train_encoder"

    name: str
    mode: str = "classes"
    data: str = ""
    marks: str = ""
    archive: str = ""
    places: str = ""
    layer: str = ""
    class_field: str = ""
    rasters: tuple[str, ...] = ()
    tile_m: float = 0.0
    tiles: int = 4000
    base: str = ""
    recipe: str = ""
    epochs: int = 0
    input_px: int = 0
    seed: int = 0
    loss: str = "dpt"
    form: str = ""
    dim: int = 64
    holdout: float = 0.2
    device: str = ""
    work: str = ""
    out_folder: str = ""
    replace: bool = False


def check(job: TrainEncoderJob) -> None:
    """Raise InputError for what no training can have, before anything is read."""
    if not NAME.fullmatch(job.name) or job.name == FROM_SCRATCH:
        raise InputError(f"an encoder cannot be called {job.name!r}",
                         "up to 40 small letters, figures, - and _, beginning with a letter or figure")
    if not 0 <= job.seed < MOST_SEED:
        raise InputError(f"a seed of {job.seed} is not possible", "give a whole number from 0 to 2^62")
    if job.mode not in MODES:
        raise InputError(f"there is no training mode {job.mode!r}", "known: " + ", ".join(MODES))
    if job.loss not in LOSSES:
        raise InputError(f"no loss called {job.loss!r}", "known: " + ", ".join(LOSSES))
    needed = {"classes": ("data",), "archive": ("archive",), "places": ("places", "class_field")}[job.mode]
    words = {"data": "a folder of class folders", "archive": "an archive", "places": "a file of labelled places",
             "class_field": "the field that holds the classes"}
    for field in needed:
        if not getattr(job, field):
            raise InputError(f"training in mode {job.mode!r} needs {words[field]}", f"give {field}")
    if job.mode == "places" and not (job.archive or job.rasters):
        raise InputError("there is no imagery to see the labelled places on", "give an archive or rasters")
    if job.epochs < 0 or job.tiles < 2 or (job.input_px and not 32 <= job.input_px <= 1024):
        raise InputError(f"{job.epochs} epochs, {job.tiles} tiles, images of {job.input_px} pixels cannot be used",
                         "give 1 epoch or more, at least 2 tiles, and images of 32 to 1024 pixels")
    if job.form and job.form not in FORMS:
        raise InputError(f"no form of vectors called {job.form!r}", "known: " + ", ".join(FORMS))
    if not 2 <= job.dim <= 1024:
        raise InputError(f"vectors of {job.dim} numbers are not possible", "give 2 to 1024, such as 64")
    if not 0 <= job.holdout < 1:
        raise InputError(f"a share of {job.holdout:g} to judge by is not possible", "give a share from 0 to 0.9")
    if importlib.util.find_spec("torch") is None:
        raise InputError("training needs PyTorch, which is not installed in the engine",
                         "set up the engine's environment again, with networks")


def run(job: TrainEncoderJob, events: Events) -> JobResult:
    """Train, keep the model, and judge it beside the encoder that it began as (from scratch: the default one).

    Raises InputError for inputs that are missing or do not fit, WeightsError, ArchiveError, EngineError, StorageError,
    Cancelled; what was learned is kept in ``work``, and the same job goes on from there.
    """
    check(job)
    from ..training.course import Course

    outcome = Course(job, events).run()
    return JobResult(outcome.files, outcome.summary)
