"""The course of a training: its points, its file while it grows, and its line in both ways of drawing."""

from __future__ import annotations

import numpy as np
import pytest
from kinscape.ui.dock.train.curve_file import CurveFile
from kinscape.ui.dock.widgets.loss_curve import LossCurve
from kinscape.ui.dock.widgets.loss_plots import GraphLoss, PaintedLoss
from kinscape.ui.dock.widgets.loss_points import loss_points
from kinscape.ui.words import number
from qgis.PyQt.QtCore import QEvent, QLocale, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

STEPS = np.arange(1, 1001)
LOSSES = 0.5 + 3 * np.exp(-STEPS / 200) + np.random.default_rng(2).normal(0, 0.05, 1000)


@pytest.fixture(params=["pyqtgraph", "painter"])
def curve(request, qgis_app):
    graph = {} if request.param == "pyqtgraph" else {"graph": lambda: None}
    widget = LossCurve(**graph)
    widget.resize(320, 110)
    widget.show()
    widget.set_losses(STEPS, LOSSES)
    assert isinstance(widget.plot, GraphLoss if request.param == "pyqtgraph" else PaintedLoss)
    yield widget
    widget.deleteLater()


# -- the points
def test_points_keep_the_mean_of_what_is_drawn_together():
    points = loss_points(STEPS, LOSSES, 100)
    assert len(points.steps) == 100 and points.last_loss == LOSSES[-1]
    np.testing.assert_allclose(points.losses.mean(), LOSSES.mean(), rtol=1e-9)
    np.testing.assert_allclose(points.losses[0], LOSSES[:10].mean())


def test_the_smooth_line_is_the_weighted_mean_of_what_came_before():
    values = np.array([4.0, 1.0, 2.0])
    weights = 0.9 ** np.arange(3)[::-1]
    expected = [4.0, (0.9 * 4 + 1) / 1.9, (weights @ values) / weights.sum()]
    np.testing.assert_allclose(loss_points(np.arange(3), values).smooth, expected)


def test_a_training_that_went_back_to_a_checkpoint_replaces_what_came_after():
    points = loss_points([1, 2, 3, 4, 3, 4, 5], [9, 8, 7, 6, 5, 4, 3])
    assert points.steps.tolist() == [1, 2, 3, 4, 5] and points.losses.tolist() == [9, 8, 5, 4, 3]


def test_losses_that_are_no_numbers_are_left_out_and_none_at_all_is_nothing():
    assert loss_points([1, 2, 3], [np.nan, 2.0, np.inf]).steps.tolist() == [2]
    assert loss_points([], []) is None and loss_points([1], [np.nan]) is None
    flat = loss_points([1, 2], [1.0, 1.0])
    assert flat.span_y[1] > flat.span_y[0]


# -- the file
def test_the_file_is_read_as_it_grows_and_half_lines_wait(tmp_path):
    path = tmp_path / "curve.csv"
    file = CurveFile(path)
    assert not file.read()
    path.write_text("step,epoch,px,lr,loss,vicreg\n1,0,64,0.1,4.5,4.5\n2,0,64,0.1,4.")
    assert file.read() and file.losses.tolist() == [4.5]
    assert not file.read()
    with path.open("a") as out:
        out.write("25,4.25\n3,0,64,0.1,nan,1\nbroken\n")
    assert file.read() and file.steps.tolist() == [1, 2, 3] and file.losses[1] == 4.25


def test_a_file_that_is_written_anew_is_read_from_its_beginning(tmp_path):
    path = tmp_path / "curve.csv"
    path.write_text("step,loss\n" + "".join(f"{i},{i / 7}\n" for i in range(50)))
    file = CurveFile(path)
    file.read()
    path.write_text("step,loss\n" + "".join(f"{i},{i / 3}\n" for i in range(60)))
    assert file.read() and len(file.steps) == 60 and file.losses[49] == pytest.approx(49 / 3)
    path.write_text("step,loss\n1,2\n")
    assert file.read() and file.losses.tolist() == [2]


def test_a_file_without_steps_counts_them(tmp_path):
    (tmp_path / "c.csv").write_text("Loss\n3\n2\n")
    file = CurveFile(tmp_path / "c.csv")
    assert file.read() and file.steps.tolist() == [1, 2]


# -- the drawing
def test_the_numbers_beside_the_line_are_those_of_the_training(curve):
    assert curve.value_text == f"loss {LOSSES[-1]:.2f}"
    assert f"after {number(1000)} steps" in curve.accessibleDescription()


def test_arrow_keys_read_single_steps_and_leaving_goes_back_to_the_last(curve):
    QTest.keyClick(curve, Qt.Key.Key_Home)
    assert curve.value_text.endswith("step 1") or "at step" in curve.value_text
    first = curve.value_text
    QTest.keyClick(curve, Qt.Key.Key_PageUp)
    assert curve.value_text != first
    QTest.keyClick(curve, Qt.Key.Key_End)
    assert f"{curve.points.smooth[-1]:.2f}" in curve.value_text
    curve.leaveEvent(None)
    assert curve.value_text == f"loss {LOSSES[-1]:.2f}"


def test_the_mouse_reads_the_point_below_it(curve):
    middle = curve.plot.at(500, 1.0).x()
    point = QPointF(round(middle) + curve.plot.x(), 40)
    nothing = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, point, QPointF(curve.mapToGlobal(point.toPoint())), nothing, nothing,
                        Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(curve, event)
    read = QLocale().toInt(curve.value_text.split("step ")[-1])[0]
    assert abs(read - 500) < 10, "the line is about 300 pixels wide"


@pytest.mark.parametrize("ground", ["#ffffff", "#232629"])
def test_the_line_is_seen_on_light_and_dark_ground_and_falls(curve, ground):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(ground))
    palette.setColor(QPalette.ColorRole.Text, QColor("#000000" if ground == "#ffffff" else "#eeeeee"))
    curve.setPalette(palette)
    curve.set_losses(STEPS, LOSSES)
    image = curve.grab().toImage()
    wanted = curve.plot.line_pen().color()

    def height_at(x):
        found = [
            y for y in range(image.height())
            if sum(abs(a - b) for a, b in zip(QColor(image.pixel(x, y)).getRgb()[:3], wanted.getRgb()[:3])) < 60
        ]  # fmt: skip
        return np.mean(found) if found else None

    left, right = height_at(60), height_at(200)
    assert left is not None and right is not None and right > left + 10


def test_the_curve_empties(curve):
    curve.set_losses(np.empty(0), np.empty(0))
    assert curve.points is None and not curve._value.isVisible()
