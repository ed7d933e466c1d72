"""Land cover and feedback on the Search page, in one real QGIS window: a picture of each state, and what can be read.

Run by tools/see_qgis.sh as states.py is, with the same KINSCAPE_TOUR and the same stand-in for the engine.
"""

import json
import os
import sys
from pathlib import Path

HERE = Path(os.environ["SEE_SCRIPT"]).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "qgis"), str(HERE.parents[1])]

from cover_files import add_cover  # noqa: E402
from fakes import write_results  # noqa: E402
from kinscape.core.events import Progress  # noqa: E402
from kinscape.core.jobs.base import JobResult  # noqa: E402
from kinscape.core.jobs.search import SearchJob  # noqa: E402
from kinscape.ui.dock.land_cover.cover_wish import CoverWish  # noqa: E402
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle  # noqa: E402
from qgis.PyQt.QtCore import QTimer  # noqa: E402
from qgis.PyQt.QtGui import QPixmap  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication  # noqa: E402
from qgis.utils import iface, plugins  # noqa: E402
from stage import Engine, shoot, shoot_menu, tab_through  # noqa: E402
from walk import OUT, PLAN, arrange, dock, finish, search_page, when  # noqa: E402

NAMES = ("buildings", "meadow and fallow land", "forest", "water", "road", "bare soil", "orchard", "shrubs")
COLOURS = ("#e31a1c", "#b2df8a", "#33a02c", "#1f78b4", "#525252", "#d8b365", "#ff7f00", "#a6611a")
CREATED = "2026-05-01T10:00:00+00:00"


def run(done):
    """Go through ``walk``: what it yields is waited for (a condition, or milliseconds)."""
    if PLAN.get("font_pt"):
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() + PLAN["font_pt"])
        QApplication.setFont(font)
    plugins["kinscape"].action.trigger()
    arrange(PLAN["dock_px"])
    engine = Engine()
    session = dock().session
    session._runner, session._engine_check, session._watch._probe = engine, engine.check, lambda: engine.process
    parts = walk(engine)

    def go_on():
        what = next(parts, None)
        if what is None:
            finish(done)
        elif callable(what):
            when(what, go_on, 20.0)
        else:
            QTimer.singleShot(what, go_on)

    QTimer.singleShot(500, go_on)


def shares(number):
    """Of buildings the fewer the later, of forest the more, in steps that mix the ranks up."""
    first = max(0, 200 - number * 37 % 220)
    return [first, (number * 13) % 30, max(0, 230 - first - 25), 3 * (number % 3), 10, 5, 0, 4]


def walk(engine):
    folder = OUT / "county orthophotos 2024"
    folder.mkdir()
    (folder / "archive.json").write_text(json.dumps({"created": CREATED, "tiles": 100}), encoding="utf-8")
    crs = QgsCoordinateReferenceSystem("EPSG:3301")
    QgsProject.instance().setCrs(crs)
    iface.mapCanvas().setDestinationCrs(crs)
    iface.mapCanvas().setExtent(QgsRectangle(540000, 6588500, 542500, 6589800))
    search, session = search_page(), dock().session
    session.open_archive(str(folder))
    yield lambda: session.info is not None
    QPixmap(20, 20).save(str(OUT / "like.png"))
    search.adder.add_files(search.like, [str(OUT / "like.png")])
    yield 400
    yield from _cover(engine, folder, search)


def _cover(engine, folder, search):
    has = {"cover": False}
    plain = engine.search

    def found(job):
        result = plain(job)
        if has["cover"]:
            add_cover(job.out, {fid: shares(fid) for fid in range(1, engine.hits + 1)}, shares(3), None, NAMES, COLOURS)
        return result

    def computed(job):
        has["cover"] = True
        facts = {"names": NAMES, "colours": COLOURS}
        (folder / "cover.json").write_text(json.dumps(facts), encoding="utf-8")
        return JobResult({}, {"tiles": 100})

    engine.answers.update(search=found, cover=computed)
    search.search()
    yield lambda: search.desk.found
    yield 1500
    shoot("cover_absent")
    engine.held.add("cover")
    search.cover.compute("net")
    engine.task_of_kind("cover").progressed.emit(Progress("land cover", 40, 100, "tiles", 3.0))
    shoot("cover_running")
    engine.held.discard("cover")
    number = len(engine.of_kind("search"))
    engine.task_of_kind("cover").finish()
    yield lambda: len(engine.of_kind("search")) > number and search.situation.name == "RESULTS"
    yield 800
    shoot("cover_live")
    search.cover_box.slider.setValue(60)
    yield 900
    shoot("cover_moved")
    search.cover_box.fold_button.setChecked(True)
    search.cover_box.weights.rows[0].spin.setValue(4)
    yield 900
    shoot("cover_weights")
    tab_through("cover_weights")
    search.cover_box.fold_button.setChecked(False)
    search.view.setFocus()
    search.view.select_rows([4])
    search.panel.why_flow.ask(search.hits.hit(4))
    yield 900
    shoot("cover_why")
    search.panel.why.close_panel()
    search.cover.set_wish(CoverWish())
    yield from _feedback(engine, search)


ESTIMATE = {
    "found": 34, "judged": 60, "sampled": 60, "left": 7.2, "left_low": 1, "left_high": 14, "left_at_most": 12,
    "recall": 0.825, "recall_low": 0.708, "recall_high": 0.97, "may_stop": False, "more_reviews": 40, "share": 0.05,
    "confidence": 0.95, "notes": [],
}  # fmt: skip


def _with_recipe(search, made_by, summary):
    """A recipe beside the results, as the engine writes one."""
    path = Path(search.out).with_suffix(".recipe.json")
    told = {"kinscape_recipe": 1, "software": "walk", "job": search.to_dict(), "result": summary}
    if made_by is not search:
        told["made_by"] = made_by.to_dict()
    path.write_text(json.dumps(told), encoding="utf-8")
    return JobResult({"results": search.out, "recipe": str(path)}, summary)


def _feedback(engine, search):
    found = engine.answers["search"]
    facts = {"encoder": {"name": "kinscape", "hash": "0123456789ab", "of": "weights"}, "learner": "linear",
             "examples": {"like": 5, "unlike": 2}, "nodata_hits": 0.0, "nodata_archive": 0.03}  # fmt: skip

    def chosen(job):
        if getattr(job, "action", "") == "estimate":
            return JobResult({"sample": job.sample}, ESTIMATE)
        write_results(job.out, 60)
        return _with_recipe(SearchJob(search.session.archive, (), job.out, concept="x"), job, {"hits": 60, "notes": []})

    def found_with_recipe(job):
        return _with_recipe(job, job, {**found(job).summary, **facts})

    engine.answers.update(search=found_with_recipe, next_to_label=chosen, missed=chosen)
    (OUT / "swimming pools.concept.json").write_text("{}", encoding="utf-8")
    search.adder.add_files(search.like, [str(OUT / "swimming pools.concept.json")])
    for role, rows in (("like", (0, 2, 4, 5)), ("unlike", (3, 6))):
        search.review.mark([search.hits.hit(row) for row in rows], role)
    number = len(engine.of_kind("search"))
    search.search_again()
    yield lambda: len(engine.of_kind("search")) > number and search.situation.name == "RESULTS"
    search.query.fold(False)
    yield 1200
    shoot("feedback_learned")
    tab_through("feedback_learned")
    shoot_menu("menu_learn", search.panel.learn.menu())
    search.missed.begin()
    shoot("missed_ask")
    tab_through("missed_ask")
    search.panel.missed.draw.click()
    yield lambda: search.panel.origin.is_sample
    yield 1200
    search.review.mark([search.hits.hit(row) for row in range(18)], "unlike")
    search.review.mark([search.hits.hit(row) for row in range(18, 23)], "like")
    search.view.select_rows([23])
    shoot("missed_review")
    search.missed.estimate()
    yield lambda: search.panel.missed.state.name == "ANSWER"
    shoot("missed_answer")
    tab_through("missed_answer")
    search.missed.leave()
    yield 500
    search.learn.next_to_label()
    yield lambda: search.panel.origin.made_by is not None
    yield 1200
    shoot("next_to_label")
