"""What the walk through the states stands on: an engine that answers at once, and pictures with their measures."""

import os
import sys
from pathlib import Path

HERE = Path(os.environ["SEE_SCRIPT"]).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "qgis")]

import contrast  # noqa: E402
import reach  # noqa: E402
from fakes import FakeEngine, info  # noqa: E402
from kinscape.core.errors import EngineError  # noqa: E402
from kinscape.core.jobs.base import JobResult  # noqa: E402
from qgis.PyQt.QtGui import QColor, QPainter, QPixmap  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication, QScrollArea  # noqa: E402
from walk import OUT, PLAN, dock, report, search_page, step  # noqa: E402

report.update({"search": [], "archive": [], "lights": [], "keyboard": {}})


class Engine(FakeEngine):
    """``missing``: there is none. ``process``: what its process is said to do."""

    def __init__(self):
        super().__init__()
        self.missing, self.process, self.hits = False, "ready", 60
        self.more = {}
        self.answers["info"] = lambda job: JobResult({}, info(job.archive, **self.more))
        self.answers["explain"] = lambda job: JobResult(
            {},
            {
                "rows": [{"score": 0.93, "like": [0.93, 0.71], "unlike": [0.22]}],
                "labels": {"like": ["orchard", "place 2"], "unlike": ["place 9"]},
            },
        )
        self.answers["demo"] = lambda job: JobResult()
        self.answers["doctor"] = lambda job: JobResult({}, {"problems": [], "is_well": True})

    def check(self):
        if self.missing:
            raise EngineError("no Python with the engine's packages was found", "install it")

    @staticmethod
    def picture(path, row):
        """Fields in rows, so that a thumbnail looks like one."""
        pixmap = QPixmap(96, 96)
        pixmap.fill(QColor.fromHsv(60 + row * 37 % 80, 90, 150))
        painter = QPainter(pixmap)
        for at in range(row * 7 % 16, 96, 12):
            painter.fillRect(at, 0, 5, 96, QColor.fromHsv(80 + row * 13 % 60, 140, 70))
        painter.end()
        pixmap.save(str(path))


# -- pictures
def shoot(name, widget=None):
    """Pictures of the dock (or of another widget) as it is now, and of what lies below the fold; with measures."""
    target = widget if widget is not None else dock()
    for _ in range(3):  # a walk, not the plugin: lay out what has just changed, and what changes with it
        QApplication.processEvents()
    _shoot_one(name, target)
    front = target if widget is not None else dock().current_page()
    number = 1
    for area in front.findChildren(QScrollArea):
        bar = area.verticalScrollBar()
        at = bar.value()
        while area.isVisible() and bar.value() < bar.maximum() and number < 6:
            bar.setValue(bar.value() + max(60, area.viewport().height() - 40))
            QApplication.processEvents()
            number += 1
            _shoot_one(f"{name}_{number}", target)
        bar.setValue(at)
    step(name)
    report["search"].append(search_page().situation.name)
    report["archive"] += [state.name for state in dock().pages["archive"].states()]
    report["lights"].append(dock().header.light.state)


def _shoot_one(name, widget):
    widget.grab().save(str(OUT / f"{name}_dock.png"))
    if not PLAN.get("only_pictures"):
        report["pictures"][name] = {
            "width": widget.width(),
            "texts": contrast.measure(widget),
            "cut": contrast.cut_off(widget),
            "nameless": reach.nameless(widget),
        }


def shoot_menu(name, menu):
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    menu.grab().save(str(OUT / f"{name}_dock.png"))
    report["pictures"][name] = {
        "width": menu.width(), "texts": [], "cut": [],
        "nameless": [a.text() for a in menu.actions() if not a.isSeparator() and not a.menu() and not a.toolTip()],
    }  # fmt: skip
    step(name)


def tab_through(name, widget=None):
    """Which controls of the dock the Tab key leaves out."""
    if not PLAN.get("only_pictures"):
        report["keyboard"][name] = reach.unreached(widget if widget is not None else dock())
