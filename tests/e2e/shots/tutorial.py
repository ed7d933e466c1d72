"""The tutorial of the help pages, walked in a real QGIS window from an empty profile.

Run by tools/see_qgis.sh, twice in one profile: part 1 makes the demo, draws, searches, likes two places, unlikes one,
searches again, sets a threshold and saves the project; part 2, another QGIS, opens it and goes on. KINSCAPE_TOUR names
a JSON file with {out, suffix, part, dock_px, project}.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent) if "__file__" in globals() else "")

from qgis.core import QgsProject, QgsRectangle  # noqa: E402
from qgis.PyQt.QtCore import Qt, QTimer  # noqa: E402
from qgis.utils import iface, plugins  # noqa: E402
from walk import (  # noqa: E402
    PLAN,
    arrange,
    dock,
    drag_on_map,
    finish,
    key,
    pictures_there,
    rendered,
    report,
    search_page,
    shoot,
    step,
    when,
)


def run(done):
    plugins["kinscape"].action.trigger()
    arrange(PLAN["dock_px"])
    QTimer.singleShot(600, lambda: (first_part if PLAN["part"] == 1 else second_part)(done))


def orchard(layer):
    """The box that the tutorial draws: on the orchard in the middle of the scene, a fourteenth of its width."""
    extent = layer.extent()
    side = extent.width() / 14
    x, y = extent.xMinimum() + extent.width() * 0.47, extent.yMinimum() + extent.height() * 0.475
    return x, y, x + side, y + side


def first_part(done):
    canvas = iface.mapCanvas()

    def start():
        search = search_page()
        report["state_at_start"] = search.situation.name
        shoot("01_start")
        step("start")
        button = next(b for b in search.full_card.buttons() if "demo" in b.text().lower())
        button.click()
        QTimer.singleShot(700, demo_running)

    def demo_running():
        report["state_while_making"] = search_page().situation.name
        shoot("02_demo")
        when(lambda: dock().session.info is not None and not search_page().demo.is_running, demo_made)

    def demo_made():
        step("demo")
        report["tiles"] = dock().session.info["tiles"]
        rendered(draw)

    def draw():
        search = search_page()
        report["state_without_query"] = search.situation.name
        shoot("03_archive")
        layer = next(iter(QgsProject.instance().mapLayers().values()))
        box = orchard(layer)
        around = QgsRectangle(*box)
        around.scale(6)
        canvas.setExtent(around)
        canvas.refresh()
        rendered(lambda: drag(box))

    def drag(box):
        search = search_page()
        key(search, Qt.Key.Key_D)
        report["tool_is_on"] = canvas.mapTool() is search.adder.tool
        step("draw")
        drag_on_map(box, lambda: shoot("04_draw"), lambda: when(has_picture, find))

    def has_picture():
        items = search_page().like.model.items
        return bool(items) and items[0].picture is not None

    def find():
        search = search_page()
        shoot("05_example")
        layer = next(iter(QgsProject.instance().mapLayers().values()))
        canvas.setExtent(layer.extent())
        canvas.refresh()
        key(search, Qt.Key.Key_F)
        step("search")
        when(lambda: search.situation.name not in ("RUNNING", "READY"), lambda: pictures_there(found))

    def found():
        search = search_page()
        report["state_after_search"] = search.situation.name
        report["header"] = search.header.text()
        iface.messageBar().clearWidgets()
        shoot("06_places")
        search.view.show_rows([1])
        key(search.view, Qt.Key.Key_A)
        key(search.view, Qt.Key.Key_A)
        report["moved_on_to"] = [hit.rank for hit in search.view.selected_hits()]
        key(search.view, Qt.Key.Key_End)  # the least similar: a border of the orchard, with other things
        key(search.view, Qt.Key.Key_X)
        step("mark")
        rendered(marked)

    def marked():
        search = search_page()
        report["marks"] = search.hits.review_counts()
        report["examples"] = [len(search.like.model.items), len(search.unlike.model.items)]
        shoot("07_marked")
        search.view.show_rows([2])
        key(search.view, Qt.Key.Key_W)
        QTimer.singleShot(2500, why)

    def why():
        search = search_page()
        shoot("08_why")
        key(search.view, Qt.Key.Key_W)
        before = search.panel.results
        search.panel.again.click()
        step("search again")
        when(
            lambda: search.panel.results != before and search.situation.name == "RESULTS",
            lambda: pictures_there(again),
        )

    def again():
        search = search_page()
        iface.messageBar().clearWidgets()
        report["runs"] = search.panel.runs.count()
        shoot("09_again")
        shown = search.hits.rowCount()
        score = search.hits.hit(max(1, shown // 3)).score
        search.panel.histogram.setFocus()
        search.panel.histogram.threshold_changed.emit(score)
        report["threshold"] = score
        step("threshold")
        rendered(lambda: QTimer.singleShot(300, cut))

    def cut():
        search = search_page()
        report["shown_of"] = [search.hits.rowCount(), search.hits.total]
        report["on_the_map"] = search.link.layer.featureCount()
        report["header_when_cut"] = search.header.text()
        shoot("10_threshold")
        report["saved"] = QgsProject.instance().write(PLAN["project"])
        step("save")
        QTimer.singleShot(400, saved)

    def saved():
        shoot("11_saved")
        finish(done, "part1.json")

    start()


def second_part(done):
    def opened():
        step("reopen")
        report["is_read"] = QgsProject.instance().read(PLAN["project"])
        when(
            lambda: search_page().situation.name == "RESULTS" and dock().session.info is not None,
            lambda: pictures_there(there),
        )

    def there():
        search = search_page()
        report["shown_of"] = [search.hits.rowCount(), search.hits.total]
        report["threshold"] = search.hits.choice.min_score
        report["examples"] = [len(search.like.model.items), len(search.unlike.model.items)]
        report["marks"] = search.hits.review_counts()
        report["is_linked"] = search.link.layer is not None
        when(lambda: all(item.picture for item in search.like.model.items), lambda: rendered(seen), 30)

    def seen():
        search = search_page()
        shoot("12_reopened")
        search.view.show_rows([4])
        key(search.view, Qt.Key.Key_A)
        before = search.panel.results
        search.panel.again.click()
        step("continue")
        when(
            lambda: search.panel.results != before and search.situation.name == "RESULTS",
            lambda: pictures_there(went_on),
        )

    def went_on():
        iface.messageBar().clearWidgets()
        report["examples_after"] = [len(search_page().like.model.items), len(search_page().unlike.model.items)]
        shoot("13_continued")
        finish(done, "part2.json")

    opened()
