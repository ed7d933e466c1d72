"""What the walks through a real QGIS window share: waiting, pictures, the mouse and keys of a user."""

import json
import os
import time
from pathlib import Path

from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins

PLAN = json.loads(Path(os.environ["KINSCAPE_TOUR"]).read_text(encoding="utf-8"))
OUT = Path(PLAN["out"])
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
report = {"steps": [], "pictures": {}}


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


def dock():
    return plugins["kinscape"].dock


def search_page():
    return dock().pages["search"]


def shoot(name, is_window=True):
    """Pictures of the dock and of the window, and what can be read in the dock."""
    import contrast

    suffix = PLAN.get("suffix", "")
    dock().grab().save(str(OUT / f"{name}_dock{suffix}.png"))
    if is_window:
        iface.mainWindow().grab().save(str(OUT / f"{name}_window{suffix}.png"))
    report["pictures"][name] = {
        "width": dock().width(),
        "texts": contrast.measure(dock()),
        "cut": contrast.cut_off(dock()),
    }


def step(name):
    report["steps"].append(name)


def arrange(dock_px):
    """The window as someone would have it: no browser, few toolbars, the dock ``dock_px`` wide."""
    window = iface.mainWindow()
    window.findChild(QDockWidget, "Browser").hide()
    for bar in window.findChildren(type(plugins["kinscape"]._toolbar)):
        if bar.objectName() not in ("mFileToolBar", "mMapNavToolBar", "KinscapeToolbar", "mSelectionToolBar"):
            bar.hide()
    layers = window.findChild(QDockWidget, "Layers")
    window.resizeDocks([layers, dock()], [210, dock_px], Qt.Orientation.Horizontal)
    QApplication.setActiveWindow(window)  # no window manager does it here, and shortcuts need it


def key(widget, code, modifiers=NO_KEY):
    widget.setFocus()
    QTest.keyClick(widget, code, modifiers)


def drag_on_map(box, half_way, then):
    """Draw ``box`` (xmin, ymin, xmax, ymax in map units) with the mouse; ``half_way`` before the button is released."""
    canvas = iface.mapCanvas()
    xmin, ymin, xmax, ymax = box
    a, b = (canvas.getCoordinateTransform().transform(QgsPointXY(x, y)) for x, y in ((xmin, ymax), (xmax, ymin)))
    start, end = QPoint(round(a.x()), round(a.y())), QPoint(round(b.x()), round(b.y()))
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, NO_KEY, start)
    for part in (0.3, 0.7, 1.0):
        at = QPointF(start) + (QPointF(end) - QPointF(start)) * part
        where = QPointF(view.mapToGlobal(at.toPoint()))
        QApplication.sendEvent(view, QMouseEvent(QEvent.Type.MouseMove, at, where, LEFT, LEFT, NO_KEY))

    def release():
        half_way()
        QTest.mouseRelease(view, LEFT, NO_KEY, end)
        then()

    QTimer.singleShot(500, release)


def pictures_there(then, n=6, patience_s=20.0):
    """Call ``then`` when the first thumbnails are there, or patience has ended."""
    search, since = search_page(), time.monotonic()

    def are_there():
        rows = [search.hits.hit(i).tile_row for i in range(min(n, search.hits.rowCount()))]
        return all(search.hits.pictures(row) is not None for row in rows) or time.monotonic() - since > patience_s

    when(are_there, lambda: rendered(then))


def finish(done, name="report.json"):
    from qgis.core import QgsSettings

    QgsSettings().sync()
    QgsProject.instance().setDirty(False)
    (OUT / name).write_text(json.dumps(report, indent=1), encoding="utf-8")
    done()
