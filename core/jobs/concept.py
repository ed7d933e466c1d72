"""Job: keep what a search was taught as a concept file, or say what a concept file holds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from ..errors import InputError
from ..events import Events
from .base import Job, JobResult
from .examples import Example

if TYPE_CHECKING:
    from ..search.concepts import Concept

ACTIONS = ("save", "info")


@dataclass(frozen=True)
class ConceptJob(Job):
    """``action`` "save": write ``out`` (NAME.concept.json) under the name ``name``, from the same things as
    ``NextToLabelJob``: ``results`` (a run with its review marks) or ``archive``, ``like``, ``unlike``; ``concept``: one
    whose examples join them. ``learner`` as in SearchJob. "info": read ``concept`` and say what it holds.

    A concept holds vectors and numbers; no pixels, names of files or places. ``overwrite``: replace a concept that is
    there (never any other file).
    """

    kind: ClassVar[str] = "concept"

    action: str = "save"
    name: str = ""
    out: str = ""
    results: str = ""
    archive: str = ""
    like: tuple[Example, ...] = ()
    unlike: tuple[Example, ...] = ()
    concept: str = ""
    learner: str = "auto"
    scale: str = ""
    overwrite: bool = False


def run(job: ConceptJob, events: Events) -> JobResult:
    """files: concept. summary: name, encoder, fingerprint, dim, learner, likes, unlikes, is_calibrated, tile_m,
    created, privacy (what such a file holds), notes.

    Raises InputError for a file that is no concept, a name that is none, and a file that is there; what a search
    raises for its examples; StorageError, Cancelled.
    """
    from ..search import concepts

    if job.action not in ACTIONS:
        raise InputError(f"the action {job.action!r} is not known", "use " + " or ".join(ACTIONS))
    if job.action == "info":
        if not job.concept:
            raise InputError("no concept was given", f"give a NAME{concepts.ENDING} file")
        path = Path(job.concept).expanduser().absolute()
        return JobResult({"concept": str(path)}, {**concepts.read(path).told(), "notes": []})
    name = concepts.check_name(job.name)
    target = _target(job)
    notes: list[str] = []
    concept = _taught(job, name, notes, events)
    from ..search.targets import replacing

    with replacing(target) as temporary:
        concepts.write(temporary, concept)
        events.check_cancelled()
    for note in notes:
        events.log(note)
    return JobResult({"concept": str(target)}, {**concept.told(), "notes": notes})


def _taught(job: ConceptJob, name: str, notes: list[str], events: Events) -> Concept:
    import dataclasses
    from datetime import datetime, timezone

    from ... import __version__
    from ..archive.store import Archive
    from ..search.concepts import concept_of
    from ..search.query import make_query
    from ..search.reviewed import read_reviewed
    from . import taught

    search = taught.search_of(job.results, job.archive, job.like, job.unlike, job.concept, job.scale, job.out)
    search = dataclasses.replace(search, learner=job.learner)
    with Archive.open(search.archive) as archive:
        if job.results:
            reviewed = read_reviewed(Path(job.results).expanduser().absolute())
            search = taught.with_marks(search, reviewed, archive, notes)
        query = make_query(search, archive, events)
        notes.extend(query.notes)
        today = datetime.now(timezone.utc).date().isoformat()
        return concept_of(name, query, archive, today, f"Kinscape {__version__}")


def _target(job: ConceptJob) -> Path:
    """Raises InputError where something is in the way."""
    from ..errors import storage_error
    from ..search import concepts

    target = Path(job.out).expanduser().absolute()
    if not job.out or not target.name.lower().endswith(concepts.ENDING) or target.name.lower() == concepts.ENDING:
        raise InputError(f"{job.out or 'the concept'} must end with {concepts.ENDING}", "call it pools.concept.json")
    if target.exists():
        if not job.overwrite:
            raise InputError(f"{target} exists", "choose another name, or say that it may be replaced")
        concepts.read(target)  # only a concept is replaced
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise storage_error(error, target.parent) from error
    return target
