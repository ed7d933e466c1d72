"""The Search page as a project keeps it, and as the recipe of an earlier search tells it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsProject, QgsRectangle, QgsVectorLayer

from ...core.jobs.search import SearchJob
from ..canvas.crs import crs_from_text, transform_extent
from ..i18n import tr
from .hits.hits_choice import HitsChoice
from .land_cover.cover_wish import CoverWish
from .local_paths import files_of_search
from .remote.facts import Target
from .remote.remote_job import is_search, target_of
from .runs import Run, path_of, runs_of_project
from .widgets.examples_model import ExampleItem
from .widgets.where_box import CANVAS, EVERYWHERE, POLYGONS

if TYPE_CHECKING:
    from .pages.search_page import SearchPage


def page_state(page: SearchPage) -> dict[str, Any]:
    """like, unlike (lists of ExampleItem.to_dict), filters, where, results (file, "" for none), run (the mark that the
    layers of the run carry), choice, ask (Target.to_dict, {} for this computer), land_cover (how it counts)."""
    return {
        "like": [item.to_dict() for item in page.like.model.items],
        "unlike": [item.to_dict() for item in page.unlike.model.items],
        "filters": page.filters.state(),
        "where": page.where.state(),
        "results": page.panel.results,
        "run": _run_name(page.panel.results),
        "choice": page.panel.choice.to_dict() if page.panel.results else {},
        "ask": target.to_dict() if (target := page.session.remote.target) is not None else {},
        "land_cover": {**page.cover.wish.fields(), "class_weights": [list(w) for w in page.cover.wish.class_weights]},
    }


def restore_page(page: SearchPage, state: object) -> None:
    """Put the page back as ``state`` says; whatever of it makes no sense, or is gone, is left out."""
    given = state if isinstance(state, dict) else {}
    page.flow.cancel()  # what it would find belongs to the project before
    page.desk.close()
    with page.review.muted():
        for strip, name in ((page.like, "like"), (page.unlike, "unlike")):
            items = given.get(name)
            page.adder.restore(strip, items if isinstance(items, list) else [])
    page.filters.restore(given.get("filters"))
    page.where.restore(given.get("where"))
    page.cover.set_wish(CoverWish.from_dict(given.get("land_cover")))
    ask_again(page, Target.from_dict(given.get("ask")))
    page.history.clear()
    _restore_results(page, given)
    page.update_state()


def ask_again(page: SearchPage, target: Target | None) -> bool:
    """Ask whom a project or a recipe asked; never a server that is not among the user's own."""
    if page.session.remote.choose(target):
        return True
    page.session.remote.choose(None)
    page.session.say_unknown_server(target.server)
    return False


def _restore_results(page: SearchPage, given: dict[str, Any]) -> None:
    results, name = str(given.get("results") or ""), str(given.get("run") or "")
    if not results and not name:
        return
    choice = HitsChoice.from_dict(given.get("choice"))
    runs = runs_of_project()
    run = next((r for r in runs if name and r.name == name), None)
    run = run or next((r for r in runs if results and Path(r.results) == Path(results)), None)
    if run is None and not page.session.may_open(results):
        page.session.say_unopened(results)
        return
    if run is None and Path(results).is_file():  # its layers were removed, the file is still there
        run = Run(name, Path(results).parent.name, results, page.session.archive, None)
    if run is not None:
        page.desk.open_run(run, choice)
    else:
        page.session.say(
            tr("The places of this project were in {0}, which is not there any more").format(results),
            Qgis.MessageLevel.Warning,
        )


def _run_name(results: str) -> str:
    if not results:
        return ""
    return next((run.name for run in runs_of_project() if Path(run.results) == Path(results)), "")


# -- an earlier search, to be changed
def change_query(page: SearchPage, job: object) -> None:
    """Put the examples, filters and land cover of ``job`` back where they can be changed. Undo takes the examples
    back, and how land cover counts."""
    if not is_search(job):
        return
    refused = next((path for path in files_of_search(job) if not page.session.may_open(path)), "")
    if refused:
        page.session.say_unopened(refused)
        return
    if not ask_again(page, target_of(job)):
        return
    archive = getattr(job, "archive", "")
    if archive and page.session.archive and Path(archive) != Path(page.session.archive):
        page.session.open_archive(archive)

    wish_before, wish = page.cover.wish, CoverWish.of(job)

    def put_back() -> None:
        page.cover.set_wish(wish)
        for strip, examples in ((page.like, job.like), (page.unlike, job.unlike)):
            strip.clear()
            page.adder.add_examples(strip, [ExampleItem(example, _label(example)) for example in examples])
        if job.concept:
            page.adder.add_files(page.like, [job.concept])

    # the strips' own steps are part of it
    page.history.do(tr("Put an earlier query back"), put_back, lambda: page.cover.set_wish(wish_before))
    page.filters.restore(
        {
            "k": job.k,
            "date_from": job.date_from,
            "date_to": job.date_to,
            "one_per_place": job.one_per_place,
            "skip_query_place": job.skip_query_place,
            "sources": list(job.sources),
            "near": list(job.near) if job.near is not None and job.near_crs == "EPSG:4326" else None,
            "radius_m": job.radius_m,
            "score_map": bool(job.score_map),
        }
    )
    _restore_area(page, job)
    page.update_state()


def _label(example: Any) -> str:
    if example.text:
        return str(example.text)
    path = example.image or example.raster
    return Path(path).name if path else tr("place {0}").format(example.tile)


def _restore_area(page: SearchPage, job: SearchJob) -> None:
    page.where.choose(EVERYWHERE)
    if job.extent is not None:
        if _show_extent(page, job):
            page.where.choose(CANVAS)
    elif job.within:
        layer = _layer_of(job.within)
        if layer is not None:
            page.where.choose(POLYGONS)
            page.where.layers.setLayer(layer)
        else:
            page.session.say(
                tr("The polygons of {0} are not in this project: the whole archive is searched").format(job.within),
                Qgis.MessageLevel.Info,
            )


def _show_extent(page: SearchPage, job: SearchJob) -> bool:
    canvas = page.session.canvas
    info = page.session.info or {}
    crs = crs_from_text(job.extent_crs or str((info.get("grid") or {}).get("crs") or ""))
    extent = transform_extent(QgsRectangle(*job.extent), crs, canvas.mapSettings().destinationCrs())
    if extent is None:
        return False
    canvas.setExtent(extent)
    canvas.refresh()
    return True


def _layer_of(path: str) -> QgsVectorLayer | None:
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.providerType() == "ogr" and Path(path_of(layer)) == Path(path):
            return layer
    return None
