"""Job: find every place of an archive that a server holds, without showing it the question; results as of a search."""

from __future__ import annotations

import dataclasses
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import InputError
from ..events import Events
from .base import Job, JobResult
from .examples import Example
from .search import SearchJob

if TYPE_CHECKING:
    import numpy as np

    from ..remote.asking import Answer, Call
    from ..remote.client import Client
    from ..remote.remote_archive import RemoteArchive
    from ..search.query import Query
    from ..search.told import Told

_MOST_DIGITS = 20


@dataclass(frozen=True)
class RemoteSearchJob(Job):
    """``server``: its address; ``remote_archive``: its name there. ``mode``: private, private-exact, vault,
    local-index, sei or noise; ``mode_options``: (name, value) texts for it; ``full_pass``: never the short form of a
    question that large archives are asked otherwise.

    ``tls_ca``: a file with the authorities to trust; ``tls_pin``: SHA-256 of the one certificate to trust;
    ``token_file``: a file of mode 0600 with the token (else the variable KINSCAPE_TOKEN; QGIS carries its own). The
    recipe names none of the three.

    All others are those of ``SearchJob``; examples are encoded here, so they cannot be tiles of the archive, and the
    learner is the mean (or a concept's own classifier). Filters are applied here, to the scores of all tiles: the
    server learns none of them. Outputs: those of a search, and NAME.receipt.json beside ``out``.
    """

    kind: ClassVar[str] = "remote_search"

    server: str
    remote_archive: str
    like: tuple[Example, ...]
    out: str
    mode: str = "private"
    mode_options: tuple[tuple[str, str], ...] = ()
    full_pass: bool = False
    tls_ca: str = ""
    tls_pin: str = ""
    token_file: str = ""
    unlike: tuple[Example, ...] = ()
    k: int = 50
    min_score: float | None = None
    within: str = ""
    within_layer: str = ""
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str = ""
    date_from: str = ""
    date_to: str = ""
    sources: tuple[str, ...] = ()
    near: tuple[float, float] | None = None
    near_crs: str = "EPSG:4326"
    radius_m: float | None = None
    one_per_place: bool = True
    max_overlap: float = 0.1
    skip_query_place: bool = False
    scale: str = "auto"
    score_map: str = ""
    score_map_crs: str = ""
    cover: float = 0.0
    shortlist: int = 75
    class_weights: tuple[tuple[str, float], ...] = ()
    learner: str = "auto"
    concept: str = ""

    def as_search(self, archive: str = "") -> SearchJob:
        """The same search of an archive on the disk."""
        own = {f.name for f in dataclasses.fields(self)}
        shared = {f.name for f in dataclasses.fields(SearchJob)} & own
        return SearchJob(archive=archive, **{name: getattr(self, name) for name in shared})

    def for_recipe(self) -> RemoteSearchJob:
        """Without what is for this computer alone: whom to trust, and where the token lies."""
        return dataclasses.replace(self, tls_ca="", tls_pin="", token_file="")  # nosec B106: no token at all


def run(job: RemoteSearchJob, events: Events) -> JobResult:
    """files: results, recipe, receipt, score_map where one is wanted. summary: as of a search, and mode, server,
    remote_archive, receipt (all of ``remote.receipt``).

    Raises RemoteError, BudgetError, PrivacyError, and what a search raises. Nothing is written before all of it has
    succeeded; the query leaves this computer, sealed, after everything else was checked.
    """
    from ..remote import receipt
    from ..remote.client import connect
    from ..search import find, score_map, targets
    from . import recipe, search

    began = time.monotonic()
    job = recipe.absolute(job)
    wanted, notes = _local_part(job)
    find.check(wanted)
    inputs = [e.raster or e.image for e in (*job.like, *job.unlike)] + [job.within, job.concept]
    out = targets.check_target(job.out, (".gpkg",), inputs)
    map_target = targets.check_target(job.score_map, (".tif", ".tiff"), inputs) if job.score_map else None
    beside = {"recipe": recipe.recipe_path(out), "receipt": receipt.receipt_path(out)}
    for path in beside.values():
        targets.check_is_ours(path)
    with connect(job.server, events, job.token_file, job.tls_ca, job.tls_pin) as client:
        call = _call(client, job, events)
        archive = _opened(client, call)
        if map_target is not None:
            score_map.check(archive, job.score_map_crs)
        question = _Question(call)
        found = find.find(archive, wanted, events, question.ask)
        found.notes[:0] = notes
        found.notes.extend(question.notes)
        receipt_of_it = question.receipt()
        found.notes.extend(receipt.doubts(receipt_of_it))
        summary = search.told_of(archive, found)
        summary |= {"mode": job.mode, "server": client.url, "remote_archive": job.remote_archive}
        files = {"results": str(out), **{role: str(path) for role, path in beside.items()}}
        if map_target is not None:
            files["score_map"] = str(map_target)
        search.write(job.for_recipe(), archive, found, files, summary, events,
                     {"receipt": lambda path: receipt.write(path, receipt_of_it)})  # fmt: skip
    for note in found.notes:
        events.log(note)
    seconds = round(time.monotonic() - began, 3)
    return JobResult(files, {**summary, "receipt": receipt_of_it, "seconds": seconds})


class _Question:
    """The one question of a run: asked at most once, and what there is to say of it."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._answer: Answer | None = None
        self._vector: np.ndarray | None = None

    def ask(self, query: Query) -> Told:
        import numpy as np

        from ..privacy.modes import MODES
        from ..remote.askers import asker
        from ..search.told import Told

        vector = np.ascontiguousarray(query.vector, np.float32)
        mode = MODES[self._call.mode]
        self._call.events.log(f"{mode.title}. The server learns: {mode.server_learns}")
        self._call.events.progress("ask", 0, 1)
        answer = asker(self._call.mode).ask(self._call, vector).checked(self._call.rows)
        self._call.events.progress("ask", 1, 1)
        self._answer, self._vector = answer, vector
        return Told(answer.scores, answer.rows, answer.is_exact)

    @property
    def notes(self) -> list[str]:
        return [] if self._answer is None else self._answer.notes

    def receipt(self) -> dict[str, Any]:
        from ..errors import InternalError
        from ..remote import receipt

        if self._answer is None or self._vector is None:
            raise InternalError("a remote search ended without a question")
        return receipt.make(self._call, self._answer, self._vector)


def _local_part(job: RemoteSearchJob) -> tuple[SearchJob, list[str]]:
    """The search that is done here, and notes. Raises InputError for what needs vectors of the archive."""
    from ..privacy.modes import mode

    mode(job.mode)
    mode_options(job)
    if any(example.tile for example in (*job.like, *job.unlike)):
        raise InputError("a tile of an archive on a server cannot be an example: its vector is not here",
                         "draw the place on a raster of yours, or give an image or a concept")
    if job.learner == "linear":
        raise InputError("a classifier needs vectors of the archive, which are not here",
                         "use the mean, or teach a concept in an archive of yours and ask by that")
    wanted = job.as_search()
    if job.learner != "auto" or not (job.like or job.unlike):
        return wanted, []  # a concept alone stays the classifier that it is
    is_taught = bool(job.unlike or job.concept or len(job.like) > 1)
    note = "the examples' mean was asked for: a classifier needs vectors of the archive, which are not here"
    return dataclasses.replace(wanted, learner="mean"), [note] if is_taught else []


def mode_options(job: RemoteSearchJob) -> dict[str, Any]:
    """The options of the mode, with numbers and booleans as such. Raises InputError for one that is given twice."""
    out: dict[str, Any] = {}
    for name, text in job.mode_options:
        if name in out:
            raise InputError(f"the option {name!r} of the mode is given twice", "give it once")
        out[name] = typed_value(text)
    if job.full_pass:
        # how the server goes through its rows
        out["pass"] = "full"  # nosec B105
    return out


def typed_value(text: str) -> Any:
    """A short number or boolean as such, anything else as the text that it is (a key of 64 digits, say)."""
    if len(text) > _MOST_DIGITS:
        return text
    if text in ("true", "false"):
        return text == "true"
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def _call(client: Client, job: RemoteSearchJob, events: Events) -> Call:
    """A conversation with the archive in the mode. Raises InputError where the archive is not offered so."""
    from ..remote.asking import Call

    info = client.archive(job.remote_archive, events)
    if job.mode not in info["modes"]:
        offered = ", ".join(sorted(str(name) for name in info["modes"])) or "none"
        raise InputError(f"{job.remote_archive} is not offered in the mode {job.mode}", f"its modes: {offered[:200]}")
    return Call(client, info, job.mode, mode_options(job), events)


def _opened(client: Client, call: Call) -> RemoteArchive:
    data = call.catalogue()
    if call.mode == "vault":
        from ..remote import vaulting

        data = vaulting.open_catalogue(client.server_id, call.archive, data)
    return client.open_archive(call.info, data)
