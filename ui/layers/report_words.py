"""A run's recipe in plain words: what was asked, how it was ranked, what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QLocale

from ...core.jobs.examples import Example
from ...core.jobs.search import SearchJob
from ..canvas.crs import crs_from_text
from ..i18n import tr
from ..results_facts import encoder_text, holes_text, learned_from
from ..words import exactness, metres, number, percent, places


def what(job: SearchJob) -> str:
    """The first example's name, and how many more there are."""
    if not job.like:
        return _concept_name(job)
    first = example_words(job.like[0])
    return first if len(job.like) < 2 else tr("{0} and {1} more").format(first, number(len(job.like) - 1))


def example_words(example: Example) -> str:
    if example.tile:
        source = Path(example.source).name
        return tr("tile {0} of {1}").format(example.tile, source) if source else tr("tile {0}").format(example.tile)
    if example.text:
        return tr("the words “{0}”").format(example.text)
    if example.image:
        return Path(example.image).name
    return tr("a part of {0}").format(Path(example.raster).name)


def recipe_rows(
    job: SearchJob,
    told: Mapping[str, Any],
    total: int,
    shown: int,
    choice: Mapping[str, Any],
    reviews: Mapping[str, int],
) -> list[tuple[str, str]]:
    archive, result = told.get("archive") or {}, told.get("result") or {}
    searched = result.get("tiles_searched")
    rows = [
        (tr("Archive"), job.archive),
        (tr("Compared by"), encoder_text(result) or tr("the encoder {0}").format(archive.get("encoder") or "?")),
    ]
    if job.concept:
        rows.append((tr("Concept"), _concept_name(job)))
    if job.like:
        rows.append((tr("Like"), "; ".join(example_words(e) for e in job.like)))
    if job.unlike:
        rows.append((tr("Unlike"), "; ".join(example_words(e) for e in job.unlike)))
    if result.get("learner"):
        rows.append((tr("Learning"), learned_from(result) or tr("none: the examples are averaged")))
    rows += [(tr("Where"), _where(job)), (tr("When"), _when(job))]
    if job.sources:
        rows.append((tr("Only in"), "; ".join(Path(s).name for s in job.sources)))
    rows.append((tr("Ranking"), _ranking(job, result)))
    if job.cover > 0:
        rows.append((tr("Land cover"), _land_cover(job)))
    if searched is not None:
        rows.append((tr("Tiles searched"), number(searched)))
    holes = holes_text(result)
    if holes:
        rows.append((tr("Without imagery"), holes))
    found = places(total)
    if result.get("best_score") is not None:
        found = tr("{0}, the best with a score of {1}").format(found, f"{float(result['best_score']):.3f}")
    rows.append((tr("Found"), found))
    cut = _cut_words(choice)
    if cut or shown != total:
        rows.append((tr("Shown"), "; ".join([places(shown), *cut])))
    marked = [
        text.format(number(reviews[key]))
        for key, text in (("like", tr("{0} liked")), ("unlike", tr("{0} unliked")), ("hidden", tr("{0} hidden")))
        if reviews.get(key)
    ]
    if marked:
        rows.append((tr("Reviewed"), ", ".join(marked)))
    return rows


def _where(job: SearchJob) -> str:
    parts = []
    if job.within:
        parts.append(tr("within the polygons of {0}").format(Path(job.within).name))
    if job.extent is not None:
        corners = ", ".join(f"{value:.10g}" for value in job.extent)
        name = _crs_name(job.extent_crs)
        parts.append(tr("within {0} ({1})").format(corners, name) if name else tr("within {0}").format(corners))
    if job.near is not None and job.radius_m is not None:
        point = ", ".join(f"{value:.10g}" for value in job.near)
        parts.append(tr("within {0} of {1} ({2})").format(metres(job.radius_m), point, _crs_name(job.near_crs)))
    return "; ".join(parts) or tr("everywhere in the archive")


def _when(job: SearchJob) -> str:
    if job.date_from and job.date_to:
        return tr("from {0} to {1}").format(job.date_from, job.date_to)
    if job.date_from:
        return tr("from {0} on").format(job.date_from)
    return tr("up to {0}").format(job.date_to) if job.date_to else tr("at any time")


def _ranking(job: SearchJob, result: Mapping[str, Any]) -> str:
    parts = [tr("at most {0}").format(places(job.k))]
    if job.min_score is not None:
        parts.append(tr("score of at least {0}").format(f"{job.min_score:g}"))
    parts.append(tr("one place where tiles overlap") if job.one_per_place else tr("every tile and date"))
    if job.skip_query_place:
        parts.append(tr("without the place of the query"))
    if result.get("scale_m"):
        parts.append(tr("tiles of {0}").format(metres(float(result["scale_m"]))))
    parts.append(exactness(result))
    return ", ".join(parts)


def _land_cover(job: SearchJob) -> str:
    """How much it counts, for how many places, and which classes weigh otherwise than the rest."""
    share = percent(job.cover)
    parts = [tr("counts {0} beside the looks, among the {1} places most alike").format(share, number(job.shortlist))]
    for name, weight in sorted(job.class_weights):
        parts.append(tr("{0} weighs {1}").format(name, QLocale().toString(float(weight), "g", 4)))
    return "; ".join(parts)


def _concept_name(job: SearchJob) -> str:
    return Path(job.concept).name.split(".concept.json")[0]


def _cut_words(choice: Mapping[str, Any]) -> list[str]:
    parts = []
    if choice.get("min_score") is not None:
        parts.append(tr("score of at least {0}").format(f"{float(choice['min_score']):.3f}"))
    if choice.get("k") is not None:
        parts.append(tr("the best {0}").format(number(int(choice["k"]))))
    if choice.get("spacing_m"):
        parts.append(tr("at least {0} apart").format(metres(float(choice["spacing_m"]))))
    return parts


def _crs_name(text: str) -> str:
    if len(text) <= 40:
        return text
    crs = crs_from_text(text)
    return crs.description() or crs.authid() or tr("a CRS of its own")
