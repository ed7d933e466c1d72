"""The score histogram: by hand, by key, in both ways of drawing, in light and dark; and where pyqtgraph comes from."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from kinscape.core.errors import EngineError
from kinscape.ui import charts
from kinscape.ui.dock.widgets.score_histogram import ScoreHistogram
from kinscape.ui.dock.widgets.score_plots import GraphPlot, PaintedPlot
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QPalette, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

ROOT = Path(__file__).resolve().parent.parent.parent
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SCORES = np.random.default_rng(1).uniform(0.2, 0.9, 2000)


@pytest.fixture(params=["pyqtgraph", "painter"])
def histogram(request, qgis_app):
    graph = {} if request.param == "pyqtgraph" else {"graph": lambda: None}
    widget = ScoreHistogram(**graph)
    widget.resize(320, 72)
    widget.set_scores(SCORES)
    widget.show()
    widget.moved = []
    widget.threshold_changed.connect(widget.moved.append)
    assert isinstance(widget.plot, GraphPlot if request.param == "pyqtgraph" else PaintedPlot)
    yield widget
    widget.deleteLater()


def x_of(histogram, score):
    return QPoint(round(histogram.plot.x_of(score)) + histogram.plot.x(), 30)


def test_nothing_is_cut_at_first_and_setting_the_threshold_emits_nothing(histogram):
    assert histogram.threshold == SCORES.min() and histogram.kept() == len(SCORES)
    histogram.threshold = 0.5
    assert histogram.threshold == 0.5 and histogram.moved == []
    assert histogram.kept() == (SCORES >= 0.5).sum()
    assert histogram.value_text in ("0.500", "0.50"), "by the width of the bars"


def test_the_line_is_where_the_mouse_drags_it_and_never_leaves_the_scores(histogram):
    QTest.mousePress(histogram, LEFT, NONE, x_of(histogram, 0.4))
    assert histogram.moved and abs(histogram.moved[-1] - 0.4) < 0.01
    for score in (0.45, 0.6, 0.7):
        QTest.mouseMove(histogram, x_of(histogram, score))
    event_x = x_of(histogram, 0.7)
    from qgis.PyQt.QtCore import QEvent
    from qgis.PyQt.QtGui import QMouseEvent

    for point in (event_x, QPoint(5000, 30)):
        QApplication.sendEvent(
            histogram,
            QMouseEvent(
                QEvent.Type.MouseMove, QPointF(point), QPointF(histogram.mapToGlobal(point)), LEFT, LEFT, NONE
            ),
        )
    assert any(abs(score - 0.7) < 0.01 for score in histogram.moved)
    assert histogram.moved[-1] == SCORES.max()
    QTest.mouseRelease(histogram, LEFT, NONE, QPoint(-50, 30))


def test_keys_move_the_line_by_small_and_large_steps_and_to_the_ends(histogram):
    low, high = histogram.limits
    histogram.threshold = 0.5
    for key, wanted in (
        (Qt.Key.Key_Right, 0.5 + (high - low) / 200),
        (Qt.Key.Key_PageUp, 0.5 + (high - low) / 200 + (high - low) / 20),
        (Qt.Key.Key_End, high),
        (Qt.Key.Key_Right, high),
        (Qt.Key.Key_Left, high - (high - low) / 200),
        (Qt.Key.Key_Home, low),
    ):
        QTest.keyClick(histogram, key)
        assert histogram.threshold == pytest.approx(wanted)
    assert len(histogram.moved) == 5, "at the end nothing moves, so nothing is said"
    assert histogram.focusPolicy() & Qt.FocusPolicy.TabFocus and histogram.accessibleName()


def test_the_wheel_scrolls_the_page_and_not_the_threshold(qgis_app):
    for graph in ({}, {"graph": lambda: None}):
        scroll = QScrollArea()
        content = QWidget()
        box = QVBoxLayout(content)
        widget = ScoreHistogram(content, **graph)
        widget.set_scores(SCORES)
        widget.threshold = 0.5
        box.addWidget(widget)
        spacer = QWidget()
        spacer.setMinimumHeight(2000)
        box.addWidget(spacer)
        scroll.setWidget(content)
        scroll.resize(340, 300)
        scroll.show()
        at = widget.mapTo(scroll.viewport(), widget.rect().center())
        under = scroll.viewport().childAt(at)
        point = QPointF(under.mapFrom(scroll.viewport(), at))
        wheel = QWheelEvent(
            point,
            QPointF(under.mapToGlobal(point.toPoint())),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(under, wheel)
        assert widget.threshold == 0.5
        assert not wheel.isAccepted() or scroll.verticalScrollBar().value() > 0
        scroll.deleteLater()


def colours(histogram):
    """The colours of the plot at half of the height, by column."""
    image = histogram.grab().toImage()
    ratio = image.devicePixelRatio()
    y = int((histogram.height() - histogram.fontMetrics().height() - 6) * ratio)
    return [QColor(image.pixel(x, y)) for x in range(image.width())]


def test_what_is_kept_is_strong_and_what_is_cut_is_pale(histogram):
    histogram.threshold = 0.55
    found = colours(histogram)
    left = found[x_of(histogram, 0.35).x()]
    right = found[x_of(histogram, 0.8).x()]
    assert right.hsvSaturationF() > 0.5 > left.hsvSaturationF() and left.lightness() > right.lightness()


def test_colours_follow_the_palette_also_while_it_is_shown(histogram):
    dark = QPalette()
    for role, colour in (("Base", "#202020"), ("Window", "#303030"), ("Text", "#eeeeee"), ("WindowText", "#eeeeee")):
        dark.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
    histogram.threshold = 0.55
    light_ground = QColor(histogram.grab().toImage().pixel(x_of(histogram, 0.3).x(), 4))
    histogram.setPalette(dark)
    QApplication.processEvents()
    ground = QColor(histogram.grab().toImage().pixel(x_of(histogram, 0.3).x(), 4))
    assert light_ground.lightness() > 240 and ground.lightness() < 60


def test_both_ways_of_drawing_look_the_same(qgis_app):
    pictures = []
    for graph in ({}, {"graph": lambda: None}):
        widget = ScoreHistogram(**graph)
        widget.resize(320, 72)
        widget.set_scores(SCORES)
        widget.threshold = 0.61
        widget.show()
        image = widget.grab().toImage()
        pictures.append(
            np.array([[QColor(image.pixel(x, y)).getRgb()[:3] for x in range(0, 320, 4)] for y in range(4, 52, 4)])
        )
        widget.deleteLater()
    difference = np.abs(pictures[0].astype(int) - pictures[1].astype(int)).max(axis=2)
    assert (difference > 40).mean() < 0.06, "edges of bars may differ by a pixel"


def test_it_shows_nothing_before_scores_and_after_they_are_gone(qgis_app):
    asked = []
    widget = ScoreHistogram(graph=lambda: asked.append(1))
    assert widget.plot is None and not asked
    widget.set_scores(np.zeros(0))
    assert not asked, "pyqtgraph is imported with the first scores, not before"
    widget.set_scores(SCORES)
    assert asked == [1]
    widget.set_scores(np.zeros(0))
    assert widget.limits == (0.0, 0.0) and widget.kept() == 0
    QTest.keyClick(widget, Qt.Key.Key_Right)
    assert widget.threshold == 0.0
    widget.deleteLater()


# -- where pyqtgraph comes from


@pytest.fixture
def fresh(monkeypatch):
    """As in a QGIS where nobody has imported pyqtgraph."""
    kept = {name: module for name, module in sys.modules.items() if name.split(".")[0] == charts.NAME}
    for name in kept:
        monkeypatch.delitem(sys.modules, name)
    charts.forget()
    yield
    for name in [name for name in sys.modules if name.split(".")[0] == charts.NAME]:
        del sys.modules[name]
    sys.modules.update(kept)
    charts.forget()


def engine_with(tmp_path, monkeypatch, body):
    """An engine's environment that holds a package called pyqtgraph."""
    package = tmp_path / "env" / "lib" / "python3.99" / "site-packages" / "pyqtgraph"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(body, encoding="utf-8")
    python = tmp_path / "env" / "bin" / "python"
    python.parent.mkdir()
    python.touch()
    monkeypatch.setattr(charts, "engine_python", lambda: str(python))
    monkeypatch.setattr(charts, "_import_own", lambda: None)
    return package


def test_the_engines_package_is_used_where_qgis_has_none_and_its_folder_stays_off_the_path(
    fresh, tmp_path, monkeypatch
):
    package = engine_with(
        tmp_path, monkeypatch, "import os\nfrom . import part\nqt = os.environ['PYQTGRAPH_QT_LIB']\n"
    )
    (package / "part.py").write_text(
        "try:\n    import h5py\n    found = True\nexcept ImportError:\n    found = False\n", encoding="utf-8"
    )
    path = list(sys.path)
    module = charts.pyqtgraph()
    assert module.qt in ("PyQt5", "PyQt6") and module.part.found is False
    assert sys.path == path and "h5py" not in sys.modules
    assert charts.pyqtgraph() is module


def test_a_package_that_breaks_leaves_nothing_behind_and_the_charts_go_on_without(fresh, tmp_path, monkeypatch):
    engine_with(
        tmp_path,
        monkeypatch,
        "import sys\nsys.excepthook = print\nfrom . import __name__ as _\nraise RuntimeError('of another age')\n",
    )
    hook = sys.excepthook
    assert charts.pyqtgraph() is None
    assert charts.NAME not in sys.modules and sys.excepthook is hook
    widget = ScoreHistogram()
    widget.set_scores(SCORES)
    assert isinstance(widget.plot, PaintedPlot)
    widget.deleteLater()


def test_without_an_engine_there_is_no_pyqtgraph_until_it_is_installed(fresh, tmp_path, monkeypatch):
    def missing():
        raise EngineError("no engine", "install it")

    monkeypatch.setattr(charts, "_import_own", lambda: None)
    monkeypatch.setattr(charts, "engine_python", missing)
    assert charts.pyqtgraph() is None
    engine_with(tmp_path, monkeypatch, "")
    assert charts.pyqtgraph() is None, "asked once"
    charts.forget()
    assert charts.pyqtgraph() is not None


def test_pth_files_are_read_but_not_run(tmp_path):
    site = tmp_path / "lib" / "python3.11" / "site-packages"
    other = tmp_path / "elsewhere"
    site.mkdir(parents=True)
    other.mkdir()
    (site / "a.pth").write_text(f"import sys; sys.exit(3)\n# {tmp_path}\n{other}\nnot/there\n", encoding="utf-8")
    assert list(charts.site_folders(tmp_path / "bin" / "python")) == [site, other]


def test_loading_the_dock_does_not_import_pyqtgraph():
    code = (
        "import sys\n"
        "import kinscape.ui.dock.dock\n"
        "from kinscape.ui.dock.pages import page_classes\n"
        "page_classes()\n"
        "sys.exit('pyqtgraph' in sys.modules)\n"
    )
    env = {"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(ROOT / "build")}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
