"""From examples to the one vector that a search looks for.

Each example becomes a vector of length 1; those of a concept, and tiles of the archive, have theirs already. Everything
else is read as the archive's own tiles were read (bands, stretch, ground size of a pixel) and encoded. Larger examples
are covered with windows and averaged. One example alone is the query; several teach a classifier (``feedback``), whose
direction is the query.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import QueryError
from ..events import Events
from . import feedback
from .calibration import Calibration, calibrate
from .concepts import Concept, read
from .subjects import Area, Picture, Words, subject_of
from .windows import cut, encode_windows, unit

if TYPE_CHECKING:
    from ..archive.store import Archive
    from ..encoders.base import Encoder
    from .asked import AskedExample, AskedQuery

# Rocchio's formula with the examples' mean as query (Salton and Buckley 1990 recommend to trust examples of what is
# wanted more).
UNLIKE_WEIGHT = 0.5


@dataclass(frozen=True)
class Part:
    """One example as it went into the query. ``polygon`` (grid CRS) is None where the example has no place. Examples of
    a concept come after those of the job, in each role."""

    role: str  # like or unlike
    number: int  # from 1, in each role
    label: str
    vector: np.ndarray
    polygon: Any = None
    windows: int = 1


@dataclass(frozen=True)
class Query:
    """``vector`` (d,) float32 of length 1; ``scale``: number of the only scale to search, None for all.

    learner: "mean" or "linear"; model: the classifier of which ``vector`` is the direction, None for a mean;
    calibration: from scores to probabilities, None before there are labels enough; concept: the one asked for.
    """

    vector: np.ndarray
    parts: tuple[Part, ...]
    scale: int | None
    notes: list[str] = field(default_factory=list)
    learner: str = "mean"
    model: feedback.Linear | None = None
    calibration: Calibration | None = None
    concept: Concept | None = None

    def vectors(self, role: str) -> np.ndarray:
        """(n, d) float64 of the examples of a role."""
        found = [p.vector for p in self.parts if p.role == role]
        return np.array(found, np.float64).reshape(len(found), len(self.vector))

    @property
    def polygons(self) -> list[Any]:
        """Ground of the examples of what is wanted."""
        return [p.polygon for p in self.parts if p.role == "like" and p.polygon is not None]


def make_query(job: AskedQuery, archive: Archive, events: Events | None = None) -> Query:
    """The query of a search. The encoder is loaded only if an example is not a tile of the archive.

    Raises QueryError, RasterError, InputError for examples and concepts that cannot be used, ArchiveError for another
    encoder.
    """
    concept = read(job.concept) if job.concept else None
    if concept is not None:
        concept.check_fits(archive)
    elif not job.like:
        raise QueryError("there is no example of what to find", "draw a box, or give an image or a tile")
    events, notes = events or Events(), []
    subjects = {example: _subject(example, archive) for example in (*job.like, *job.unlike)}
    sizes = [_side_m(subjects[e], archive) for e in job.like]
    scale = choose_scale(archive, job.scale, sizes or ([concept.tile_m] if concept is not None else []))
    encoder = None if all(e.tile for e in subjects) else archive.encoder()
    parts = query_vectors(job, archive, encoder, scale, subjects, notes, events)
    if concept is not None:
        _note_size(concept, archive, scale, notes)
        parts += [Part(role, number, f"{concept.name}: {one.label}", one.vector)
                  for role, before in (("like", job.like), ("unlike", job.unlike))
                  for number, one in enumerate(concept.of(role), len(before) + 1)]
        parts.sort(key=lambda part: (part.role, part.number))  # likes first
    return _learned(job, archive, tuple(parts), scale, notes, concept)


def _learned(
    job: AskedQuery, archive: Archive, parts: tuple[Part, ...], scale: int | None, notes: list[str],
    concept: Concept | None,
) -> Query:
    """The query that the examples make."""
    likes, unlikes = ([p.vector for p in parts if p.role == role] for role in ("like", "unlike"))
    learner = feedback.chosen_learner(job.learner, len(likes), len(unlikes))
    if concept is not None and job.learner == "auto" and not (job.like or job.unlike):
        model = None
        if concept.learner == "linear":
            direction = np.asarray(concept.vector, np.float64)
            model = feedback.Linear(direction, concept.scale, concept.offset, np.zeros(0))
        return Query(concept.vector, parts, scale, notes, concept.learner, model, concept.calibration, concept)
    rocchio = combine(likes, unlikes)
    if learner == "mean":
        return Query(rocchio, parts, scale, notes, "mean", concept=concept)
    others = feedback.background(archive, scale, np.array([*likes, *unlikes]))
    model = feedback.fit(np.array(likes), np.array(unlikes), others, rocchio)
    alone = model.scores_without_itself
    calibration = calibrate(alone[:len(likes)], alone[len(likes):], others @ model.direction)
    vector = model.direction.astype(np.float32)
    return Query(vector, parts, scale, notes, "linear", model, calibration, concept)


def _note_size(concept: Concept, archive: Archive, scale: int | None, notes: list[str]) -> None:
    """What was taught on tiles of one size may look like something else on tiles of another."""
    size = None if scale is None else archive.grid.scales[scale].tile_m
    if size and concept.tile_m and abs(math.log(size / concept.tile_m)) > math.log(1.25):
        notes.append(f"{concept.name!r} was taught on tiles of {concept.tile_m:g} m, those here have {size:g} m")


def query_vectors(
    job: AskedQuery,
    archive: Archive,
    encoder: Encoder | None,
    scale: int | None,
    subjects: dict[AskedExample, Any],
    notes: list[str],
    events: Events,
) -> list[Part]:
    """The vectors of all examples, those of ``like`` first."""
    out = []
    total = len(job.like) + len(job.unlike)
    for role, examples in (("like", job.like), ("unlike", job.unlike)):
        for number, example in enumerate(examples, 1):
            events.check_cancelled()
            events.progress("query", len(out), total, "examples")
            subject = subjects[example]
            if example.tile:
                vector, polygon, label, count = _of_tile(archive, subject, example)
            elif isinstance(subject, Words):
                vector, polygon, label, count = unit(encoder.encode_text([subject.text])[0]), None, subject.label, 1
            else:
                vector, polygon, count = _of_pixels(subject, archive, encoder, scale, notes)
                label = subject.label
            out.append(Part(role, number, label, vector, polygon, count))
    events.progress("query", total, total, "examples")
    return out


def combine(likes: Sequence[np.ndarray], unlikes: Sequence[np.ndarray] = ()) -> np.ndarray:
    """mean(likes) - 0.5 * mean(unlikes), at length 1: a single vector, which every index can look for.

    likes, unlikes: (d,) vectors of length 1. Raises QueryError where the examples cancel each other out, so that what
    is left does not point to what is wanted.
    """
    wanted = np.mean(np.asarray(likes, np.float64), axis=0)
    both = wanted - UNLIKE_WEIGHT * np.mean(np.asarray(unlikes, np.float64), axis=0) if len(unlikes) else wanted
    if not np.linalg.norm(both) > 1e-6 or not float(both @ wanted) > 1e-9:
        raise QueryError(
            "the examples cancel each other out", "choose examples of what to find that differ from what not to find"
        )
    return unit(both)


def choose_scale(archive: Archive, text: str, sides_m: Sequence[float | None]) -> int | None:
    """Number of the scale to search, None for all of them.

    text: "auto" (nearest in ratio to the mean size of the examples; all scales if no size is known), "all", or a tile
    size in metres.
    """
    if archive.grid.whole or not archive.grid.scales:
        return None
    sizes = [s.tile_m for s in archive.grid.scales]
    if text == "all":
        return None if len(sizes) > 1 else 0
    if text == "auto":
        known = [math.log(side) for side in sides_m if side]
        if len(sizes) == 1 or known:
            return nearest_scale(archive, math.exp(sum(known) / len(known)) if known else sizes[0])
        return None
    try:
        wanted = float(text)
        if not (math.isfinite(wanted) and wanted > 0):
            raise ValueError(text)
    except ValueError:
        raise QueryError(f"the scale {text!r} is not known", "give auto, all, or a tile size in metres") from None
    number = nearest_scale(archive, wanted)
    if abs(sizes[number] - wanted) > 0.01 * wanted:
        raise QueryError(f"the archive has no tiles of {wanted:g} m", "it has " + ", ".join(f"{s:g} m" for s in sizes))
    return number


def nearest_scale(archive: Archive, side_m: float) -> int:
    """The scale whose tile size is nearest in ratio."""
    scales = archive.grid.scales
    return min(range(len(scales)), key=lambda s: (abs(math.log(scales[s].tile_m / side_m)), scales[s].tile_m))


def read_scale(archive: Archive, scale: int | None, side_m: float | None) -> int:
    """The scale that an example is read at: the one searched, or where all are, the nearest to its own size."""
    if scale is not None:
        return scale
    return nearest_scale(archive, side_m) if side_m else 0


def _subject(example: AskedExample, archive: Archive) -> Area | Picture | Words | np.ndarray:
    if example.text:
        return Words(example.text)
    return archive.rows_of(example.tile, example.source) if example.tile else subject_of(example, archive)


def _side_m(subject: Area | Picture | Words | np.ndarray, archive: Archive) -> float | None:
    if isinstance(subject, np.ndarray):
        return None if archive.grid.whole else archive.grid.scales[int(archive.scale[subject[0]])].tile_m
    return subject.side_m


def _of_tile(archive: Archive, rows: np.ndarray, example: AskedExample) -> tuple[np.ndarray, Any, str, int]:
    """A tile's own vector; the mean over its dates where no source says which."""
    vector = unit(np.asarray(archive.vectors[rows]).mean(axis=0, dtype=np.float64))
    label = example.tile + (f" of {archive.sources[int(archive.source[rows[0]])].name}" if len(rows) == 1 else "")
    return vector, archive.footprints(rows[:1])[0], label, len(rows)


def _of_pixels(
    subject: Area | Picture, archive: Archive, encoder: Encoder, scale: int | None, notes: list[str]
) -> tuple[np.ndarray, Any, int]:
    px = encoder.spec.input_px
    if archive.grid.whole:
        return _as_whole_file(subject, archive, encoder)
    if isinstance(subject, Picture):
        patch, note = subject.read(px, archive.grid.scales[read_scale(archive, scale, subject.side_m)].gsd_m)
        notes.extend([note] if note else [])
        vector, count = encode_windows(cut(patch, px), encoder)
        return vector, None, count
    s = archive.grid.scales[read_scale(archive, scale, subject.side_m)]
    if subject.is_large(s.gsd_m):
        vector, count = encode_windows(subject.read_windows(s.gsd_m, s.tile_m), encoder)
        notes.append(
            f"the query on {subject.label} is much larger than a tile of {s.tile_m:g} m; {count} windows stand for it"
        )
        return vector, to_grid(subject.outline, subject.read_crs, archive), count
    patch, area = subject.read(s.gsd_m, s.tile_m)
    if subject.short_side_m < s.tile_m * (1 - 1e-6):
        notes.append(f"the query on {subject.label} is smaller than a tile and was grown to {s.tile_m:g} m")
    vector, count = encode_windows(cut(patch, px), encoder)
    return vector, to_grid(area, subject.read_crs, archive), count


def _as_whole_file(subject: Area | Picture, archive: Archive, encoder: Encoder) -> tuple[np.ndarray, Any, int]:
    """As the files of an archive of whole files were encoded: the shorter side at the encoder's size."""
    from ..archive.pictures import encode_pictures

    px = encoder.spec.input_px
    if isinstance(subject, Picture):
        patch, polygon = subject.read(px)[0], None
    else:
        patch, area = subject.read(subject.short_side_m / px)
        polygon = to_grid(area, subject.read_crs, archive)
    return unit(encode_pictures(encoder, [patch])[0]), polygon, 1


def to_grid(polygon: Any, crs: str, archive: Archive) -> Any:
    """The polygon in the archive's grid CRS, None where that is not defined there."""
    from .areas import reproject

    if not archive.grid.crs:
        return None
    try:
        moved = reproject(np.array([polygon], dtype=object), _crs(crs), _crs(archive.grid.crs))
    except QueryError:
        return None
    return moved[0]


def _crs(text: str) -> Any:
    from .areas import parse_crs

    return parse_crs(text, "of the query")
