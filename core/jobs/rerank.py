"""Job: put the places of a result in a new order by how alike their land cover is to the query's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .base import Job, JobResult

if TYPE_CHECKING:
    from ..events import Events


@dataclass(frozen=True)
class RerankJob(Job):
    """``results``: the GeoPackage of a search in an archive with a land cover. ``out``: the GeoPackage to write.
    ``cover``, ``shortlist``, ``class_weights`` as in SearchJob. Neither archive nor rasters are read.

    Summary: hits, moved (places that changed their rank), query_known, unknown (places whose land cover is not known),
    classes (names).
    """

    kind: ClassVar[str] = "rerank"

    results: str
    out: str
    cover: float = 0.5
    shortlist: int = 75
    class_weights: tuple[tuple[str, float], ...] = ()


def run(job: RerankJob, events: Events) -> JobResult:
    """files: results, and recipe where one lies beside ``results``: that of a search which gives this order.

    Raises InputError for results without land cover and for values that cannot be, StorageError, Cancelled.
    """
    import dataclasses
    from pathlib import Path

    from ..search.rerank import check_cover
    from ..search.rerank_results import reranked
    from ..search.targets import check_is_ours, check_target, replacing
    from . import recipe

    check_cover(job.cover, job.shortlist, job.class_weights)
    results = Path(job.results).expanduser().absolute()
    out = check_target(job.out, (".gpkg",), [str(results)])
    told = recipe.recipe_path(results)
    search = recipe.load(told) if told.is_file() else None
    if search is not None:
        check_is_ours(recipe.recipe_path(out))
    events.progress("results", 0, 1, "files")
    with replacing(out) as temporary:
        summary = reranked(results, temporary, job.cover, job.shortlist, job.class_weights, str(out))
        events.check_cancelled()
    files = {"results": str(out)}
    if search is not None:
        changed = dataclasses.replace(search, out=str(out), cover=job.cover, shortlist=job.shortlist,
                                      class_weights=job.class_weights)
        recipe.save(recipe.recipe_path(out), changed, recipe.read(told))
        files["recipe"] = str(recipe.recipe_path(out))
    events.progress("results", 1, 1, "files")
    return JobResult(files, summary)
