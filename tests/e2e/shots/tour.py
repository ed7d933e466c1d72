"""A walk through the dock in a real QGIS window, as a user does it: index, draw, search, click a hit.

Run by tools/see_qgis.sh. KINSCAPE_TOUR names a JSON file with {raster, archive, tile_m, box (xmin, ymin, xmax, ymax
in the raster's CRS), out (folder for pictures and report.json), suffix (of the pictures' names)}. What was seen is
written to
report.json; an error ends the walk with its traceback.
"""

import json
import os
import time
from pathlib import Path

from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins

PLAN = json.loads(Path(os.environ["KINSCAPE_TOUR"]).read_text(encoding="utf-8"))
OUT = Path(PLAN["out"])
LEFT = Qt.MouseButton.LeftButton
report = {"steps": []}


class Pulse:
    """How long the window ever went without answering, in seconds."""

    def __init__(self):
        self.longest, self._last = 0.0, time.monotonic()
        self._timer = QTimer()
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self):
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now

    def restart(self):
        self.longest, self._last = 0.0, time.monotonic()


def when(condition, then, patience_s=120.0):
    """Call ``then`` as soon as ``condition()`` holds; fail after ``patience_s``."""
    until = time.monotonic() + patience_s

    def look():
        if condition():
            then()
        elif time.monotonic() > until:
            raise TimeoutError(f"waited in vain after {report['steps'][-1:]}")
        else:
            QTimer.singleShot(50, look)

    look()


def rendered(then):
    """Call ``then`` when the map has been drawn."""
    when(lambda: not iface.mapCanvas().isDrawing(), lambda: QTimer.singleShot(400, then))


def shoot(widget, name):
    widget.grab().save(str(OUT / f"{name}{PLAN.get('suffix', '')}.png"))


def tidy():
    """The window as someone would have it: no browser, layers narrow, the dock as wide as it needs."""
    window = iface.mainWindow()
    window.findChild(QDockWidget, "Browser").hide()
    layers = window.findChild(QDockWidget, "Layers")
    window.resizeDocks([layers, dock()], [210, 360], Qt.Orientation.Horizontal)
    for bar in window.findChildren(type(plugins["kinscape"]._toolbar)):
        if bar.objectName() not in ("mFileToolBar", "mMapNavToolBar", "KinscapeToolbar", "mSelectionToolBar"):
            bar.hide()


def dock():
    return plugins["kinscape"].dock


def pages():
    return dock().pages["archive"], dock().pages["search"]


def first_hits(search, n):
    return [search.hits.hit(i) for i in range(min(n, search.hits.rowCount()))]


def run(done):
    pulse = Pulse()
    canvas = iface.mapCanvas()

    def step(name):
        report["steps"].append(name)

    def begin():
        layer = QgsRasterLayer(PLAN["raster"], Path(PLAN["raster"]).stem)
        QgsProject.instance().setCrs(layer.crs())
        QgsProject.instance().addMapLayer(layer)
        plugins["kinscape"].action.trigger()
        tidy()
        canvas.setExtent(layer.extent())
        step("opened")
        rendered(empty)

    def empty():
        shoot(dock(), "dock_start")
        report["state_without_archive"] = pages()[1].situation.name
        pages()[1].full_card.buttons()[0].click()
        archive, _ = pages()
        archive.folder.setFilePath(PLAN["archive"])
        archive.options.tile_m.setValue(PLAN["tile_m"])
        step("filled in")
        QTimer.singleShot(300, build)

    def build():
        archive, _ = pages()
        shoot(dock(), "dock_archive_new")
        report["sources"] = archive.sources.paths()
        pulse.restart()
        archive.run.button.click()
        step("building")
        seen = []
        archive.run.bar.valueChanged.connect(
            lambda value: (seen.append(value), value > 300 and len(seen) < 1000 and shot(seen))
        )

        def shot(values):
            if "pictured" not in values:
                values.append("pictured")
                shoot(dock(), "dock_building")
                report["progress_text"] = archive.run.label.text()

        when(lambda: dock().session.info is not None and not dock().session.is_building, built)

    def built():
        report["stall_while_building_s"] = round(pulse.longest, 3)
        report["tiles"] = dock().session.info["tiles"]
        step("built")
        QTimer.singleShot(300, draw)

    def draw():
        shoot(dock(), "dock_archive")
        dock().open_page("search")
        xmin, ymin, xmax, ymax = PLAN["box"]
        around = QgsRectangle(xmin, ymin, xmax, ymax)
        around.scale(7)
        canvas.setExtent(around)
        rendered(drag)

    def drag():
        _, search = pages()
        shoot(dock(), "dock_no_query")
        QApplication.setActiveWindow(iface.mainWindow())  # no window manager does it here, and shortcuts need it
        search.setFocus()
        QTest.keyClick(search, Qt.Key.Key_D)
        report["tool_is_on"] = canvas.mapTool() is search.adder.tool
        step("drawing")
        xmin, ymin, xmax, ymax = PLAN["box"]
        a, b = (canvas.getCoordinateTransform().transform(QgsPointXY(x, y)) for x, y in ((xmin, ymax), (xmax, ymin)))
        start, end = QPoint(round(a.x()), round(a.y())), QPoint(round(b.x()), round(b.y()))
        view = canvas.viewport()
        QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, start)
        for part in (0.3, 0.7, 1.0):
            at = QPointF(start) + (QPointF(end) - QPointF(start)) * part
            QApplication.sendEvent(
                view,
                QMouseEvent(
                    QEvent.Type.MouseMove,
                    at,
                    QPointF(view.mapToGlobal(at.toPoint())),
                    LEFT,
                    LEFT,
                    Qt.KeyboardModifier.NoModifier,
                ),
            )

        def release():
            shoot(iface.mainWindow(), "window_draw")
            QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, end)
            report["examples"] = len(search.like.model.items)
            when(lambda: search.like.model.items and search.like.model.items[0].picture is not None, find)

        QTimer.singleShot(300, release)

    def find():
        _, search = pages()
        report["button_can_be_pressed"] = search.run.button.isEnabled()
        search.filters.k.setValue(PLAN.get("k", 60))
        canvas.setExtent(QgsProject.instance().mapLayersByName(Path(PLAN["raster"]).stem)[0].extent())
        canvas.refresh()
        pulse.restart()
        report["began"] = time.monotonic()
        search.setFocus()
        QTest.keyClick(search, Qt.Key.Key_F)
        step("searching")
        when(lambda: search.situation.name not in ("RUNNING", "READY"), found)

    def found():
        _, search = pages()
        report["seconds_to_the_list"] = round(time.monotonic() - report.pop("began"), 2)
        report["state"] = search.situation.name
        report["header"] = search.header.text()
        report["message"] = [item.text() for item in iface.messageBar().items()]
        step("found")
        waited = {"since": time.monotonic()}
        first = [search.hits.hit(i).tile_row for i in range(min(6, search.hits.rowCount()))]
        when(
            lambda: (
                all(search.hits.pictures(row) is not None for row in first) or time.monotonic() - waited["since"] > 20
            ),
            lambda: rendered(listed),
        )

    def listed():
        _, search = pages()
        report["stall_while_searching_s"] = round(pulse.longest, 3)
        report["thumbnails"] = sum(search.hits.pictures(hit.tile_row) is not None for hit in first_hits(search, 6))
        report["centres"] = [
            [hit.rank, *(lambda c: (c.x(), c.y()))(search.hits.geometry(hit).centroid().asPoint())]
            for hit in first_hits(search, 10)
        ]
        report["group"] = QgsProject.instance().layerTreeRoot().children()[0].name()
        report["layers"] = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
        report["tool_was_put_back"] = canvas.mapTool() is not search.adder.tool
        iface.messageBar().clearWidgets()
        QTimer.singleShot(200, click)

    def click():
        _, search = pages()
        shoot(dock(), "dock")
        shoot(iface.mainWindow(), "window_results")
        place = search.view.visualRect(search.hits.index(2))
        QTest.mouseClick(search.view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place.center())
        step("clicked")
        rendered(clicked)

    def clicked():
        _, search = pages()
        report["selected_in_layer"] = [f["rank"] for f in search.link.layer.selectedFeatures()]
        box = search.hits.geometry(search.hits.hit(2)).boundingBox()
        report["map_shows_the_hit"] = canvas.extent().contains(box) and canvas.extent().width() < 30 * box.width()
        search.link.layer.selectByIds([search.hits.hit(4).fid])
        report["selected_in_list"] = [hit.rank for hit in search.view.selected_hits()]
        search.link.layer.selectByIds([search.hits.hit(2).fid])
        QTimer.singleShot(1200, last)

    def last():
        shoot(iface.mainWindow(), "window_hit")
        _, search = pages()
        search.query.fold(False)
        search.filters.setCollapsed(False)
        QTimer.singleShot(300, filters)

    def filters():
        shoot(dock(), "dock_filters")
        (OUT / "report.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
        done()

    begin()
