"""The second stage of HIR (Lu and Nguyen): the best places put in the order of how alike their land cover is.

Histograms were computed when the archive was indexed, so this is a look-up; only the query's own is computed here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError, KinscapeError
from ..events import Events
from ..landcover.distance import class_weights, cover_distances, rerank_order, shares
from ..landcover.histogram import to_bytes
from . import rank
from .query import Part, Query, read_scale
from .subjects import Area, Picture, subject_of
from .windows import cut

if TYPE_CHECKING:
    from ..archive.cover import Cover
    from ..archive.store import Archive
    from ..landcover.sources import CoverSource
    from .asked import AskedExample, AskedQuery, AskedSearch

_MAX_SHORTLIST = 100_000
_MAX_WEIGHT = 1000.0
_LATTICE = 8  # parts a side in which a polygon's box is looked up


@dataclass(frozen=True)
class LandCover:
    """names, colours (c,) of the classes; query (c,) and places (m, c) uint8, 255 = all of the tile. ``source``: where
    it comes from."""

    names: tuple[str, ...]
    colours: tuple[str, ...]
    query: np.ndarray
    places: np.ndarray
    source: str = ""

    def told(self, visual_rank: np.ndarray) -> dict[str, Any]:
        """For a summary."""
        moved = int((visual_rank != np.arange(1, len(visual_rank) + 1)).sum())
        return {"source": self.source, "query_known": bool(self.query.any()), "moved": moved}

    def explained(self) -> dict[str, Any]:
        """All of it as JSON-able values, with the distances."""
        distances = [round(float(d), 7) if math.isfinite(d) else None for d in cover_distances(self.query, self.places)]
        return {"source": self.source, "names": list(self.names), "colours": list(self.colours),
                "query": self.query.tolist(), "rows": self.places.tolist(), "distances": distances}


@dataclass(frozen=True)
class Reranked:
    """Places in their final order: rows (m,) int64, scores (m,) float32, visual_rank (m,) int32 from 1,
    cover_distance (m,) float64, NaN where not known."""

    rows: np.ndarray
    scores: np.ndarray
    visual_rank: np.ndarray
    cover_distance: np.ndarray
    land_cover: LandCover | None = None


def check_cover(cover: float, shortlist: int, weights: tuple[tuple[str, float], ...]) -> None:
    """Raise InputError for values that no re-ranking can have."""
    if not 0 <= cover <= 1:
        raise InputError(f"a share of the land cover of {cover:g} is not possible", "give 0 (looks alone) to 1")
    if not 1 <= shortlist <= _MAX_SHORTLIST:
        raise InputError(f"a shortlist of {shortlist} places is not possible", f"give 1 to {_MAX_SHORTLIST:,}")
    names = [name.strip().casefold() for name, _ in weights]
    for name, weight in weights:
        if not (math.isfinite(weight) and 0 <= weight <= _MAX_WEIGHT):
            raise InputError(f"a weight of {weight:g} for {name!r} is not possible", f"give 0 to {_MAX_WEIGHT:g}")
        if names.count(name.strip().casefold()) > 1:
            raise InputError(f"the class {name!r} has two weights", "give one")


def rerank(archive: Archive, job: AskedSearch, query: Query, found: rank.Ranked, notes: list[str],
           events: Events) -> Reranked:
    """The found places (visual order) re-ranked and cut to ``job.k``. Without a land cover they stay as they are, and a
    note says why. Raises InputError for a class weight of no class."""
    rows, scores = found
    seen = cover_of(archive, job, query, rows, notes, events)
    if seen is None:
        if job.cover > 0:
            why = archive.cover_note or "the archive has no land cover"
            notes.append(f"ranked by looks alone: {why}")
        return by_looks(rows[:job.k], scores[:job.k])
    weights, unknown = class_weights(seen.names, dict(job.class_weights))
    if unknown:
        raise InputError(f"the land cover has no class {unknown[0]!r}", "its classes: " + ", ".join(seen.names))
    distances = cover_distances(seen.query, seen.places, weights)
    if job.cover > 0 and not seen.query.any():
        notes.append("ranked by looks alone: the land cover of the query is not known")
    order = rerank_order(scores, distances, job.cover, job.shortlist)[:job.k]
    facts = LandCover(seen.names, seen.colours, seen.query, seen.places[order], seen.source)
    return Reranked(rows[order], scores[order], (order + 1).astype(np.int32), distances[order], facts)


def cover_of(archive: Archive, job: AskedQuery, query: Query, rows: np.ndarray, notes: list[str],
             events: Events) -> LandCover | None:
    """The land cover of the query and of rows of the archive; None without one (``Archive.cover_note`` says why)."""
    cover = archive.cover()
    if cover is None:
        return None
    own = query_histogram(archive, cover, job, query, notes, events)
    return LandCover(cover.names, cover.colours, own, np.asarray(cover.histograms[rows]), cover.source)


def by_looks(rows: np.ndarray, scores: np.ndarray) -> Reranked:
    """Places in the order that they have."""
    count = len(rows)
    return Reranked(rows, scores, np.arange(1, count + 1, dtype=np.int32), np.full(count, np.nan))


def query_histogram(archive: Archive, cover: Cover, job: AskedQuery, query: Query, notes: list[str],
                    events: Events) -> np.ndarray:
    """(c,) uint8: the mean land cover of the examples of what is wanted; zeros where none of them is known."""
    source: CoverSource | None = None
    known = []
    for part in query.parts:
        if part.role != "like" or part.number > len(job.like):  # those after are of a concept, which has no pixels
            continue
        events.check_cancelled()
        example = job.like[part.number - 1]
        if example.tile:
            found = np.asarray(cover.histograms[archive.rows_of(example.tile, example.source)])
        else:
            try:
                source = source or cover.open_source()
                found = _of_example(source, archive, example, part, query.scale)
            except KinscapeError as error:
                if error.code == "cancelled":
                    raise
                found = _of_tiles(archive, cover, part, query.scale)
                if found.any():
                    notes.append(f"the land cover of {part.label} is taken from the tiles under it: {error.message}")
                else:
                    notes.append(f"the land cover of {part.label} is not known: {error.message}")
        mean = shares(found)
        mean = mean[np.isfinite(mean).all(axis=1)]
        if len(mean):
            known.append(mean.mean(axis=0))
    if hasattr(source, "close"):
        source.close()
    if not known:
        return np.zeros(len(cover.names), np.uint8)
    return to_bytes(np.mean(known, axis=0)[None], 1.0)[0]


def _of_example(source: CoverSource, archive: Archive, example: AskedExample, part: Part,
                scale: int | None) -> np.ndarray:
    """(m, c) histograms of the windows of an example."""
    if source.basis == "vector":
        return source.histograms(part.vector[None])
    if source.basis == "ground":
        boxes = _boxes(part.polygon)
        return source.histograms(boxes, archive.grid.crs).sum(axis=0, dtype=np.int64)[None]
    patches = _patches(archive, example, scale)
    return np.concatenate([source.histograms(p.pixels[None], p.valid[None], p.gsd_m) for p in patches])


def _patches(archive: Archive, example: AskedExample, scale: int | None) -> list[Any]:
    """The pixels of an example as tiles of the archive were read."""
    subject = subject_of(example, archive)
    px = archive.manifest.encoder.input_px
    if archive.grid.whole:
        return [subject.read(px)[0] if isinstance(subject, Picture) else subject.read(subject.short_side_m / px)[0]]
    size = archive.grid.scales[read_scale(archive, scale, subject.side_m)]
    if isinstance(subject, Picture):
        return list(cut(subject.read(px, size.gsd_m)[0], px))
    if isinstance(subject, Area) and subject.is_large(size.gsd_m):
        return list(subject.read_windows(size.gsd_m, size.tile_m))
    return list(cut(subject.read(size.gsd_m, size.tile_m)[0], px))


def _boxes(polygon: Any) -> np.ndarray:
    """(m, 4) rectangles that fill a polygon: its box if it is one, else parts of a lattice whose middles are in it."""
    import shapely

    if polygon is None or polygon.is_empty:
        return np.full((1, 4), np.nan)
    xmin, ymin, xmax, ymax = polygon.bounds
    if polygon.area >= 0.999 * (xmax - xmin) * (ymax - ymin):
        return np.array([polygon.bounds])
    x, y = np.linspace(xmin, xmax, _LATTICE + 1), np.linspace(ymin, ymax, _LATTICE + 1)
    left, low = (a.ravel() for a in np.meshgrid(x[:-1], y[:-1]))
    right, high = (a.ravel() for a in np.meshgrid(x[1:], y[1:]))
    inside = shapely.intersects_xy(polygon, (left + right) / 2, (low + high) / 2)
    boxes = np.stack([left, low, right, high], axis=1)[inside]
    return boxes if len(boxes) else np.array([polygon.bounds])


def _of_tiles(archive: Archive, cover: Cover, part: Part, scale: int | None) -> np.ndarray:
    """Histograms of the tiles that share most ground with an example; a row of zeros where none does."""
    import shapely

    none = np.zeros((1, len(cover.names)), np.uint8)
    if part.polygon is None or not archive.grid.crs:
        return none
    boxes = archive.bounds()
    xmin, ymin, xmax, ymax = part.polygon.bounds
    near = (boxes[:, 0] < xmax) & (boxes[:, 2] > xmin) & (boxes[:, 1] < ymax) & (boxes[:, 3] > ymin)
    if scale is not None:
        near &= archive.scale == scale
    rows = np.flatnonzero(near)
    if not len(rows):
        return none
    both = shapely.area(shapely.intersection(shapely.box(*boxes[rows].T), part.polygon))
    return np.asarray(cover.histograms[rows[both >= 0.999 * both.max()]])
