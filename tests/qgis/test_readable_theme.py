"""Words that a theme writes too weakly are written more strongly, and only those."""

from __future__ import annotations

import pytest
from kinscape.ui.dock.hits.ink import LEAST, contrast
from kinscape.ui.readable_theme import ReadableTheme, readable_hint, readable_on, readable_rules
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

WEAK = "QPushButton { color: #aaaaaa; background-color: #505050; border: 1px solid #202020; }"


@pytest.fixture
def weak_theme(qgis_app):
    """An application whose buttons cannot be read well, as in Night Mapping."""
    app = QApplication.instance()
    before = app.styleSheet()
    app.setStyleSheet(WEAK)
    yield app
    app.setStyleSheet(before)


@pytest.mark.parametrize(("ink", "ground"), [("#aaaaaa", "#555555"), ("#777777", "#ffffff"), ("#0000ff", "#000000")])
def test_ink_becomes_as_strong_as_it_takes(ink, ground):
    wanted = readable_on(QColor(ink), [QColor(ground)])
    assert contrast(QColor(ink), QColor(ground)) < LEAST <= contrast(wanted, QColor(ground))


def test_ink_that_can_be_read_stays():
    assert readable_on(QColor("#222222"), [QColor("#ffffff")]) == QColor("#222222")


def test_the_worst_ground_of_a_gradient_counts():
    grounds = [QColor("#464646"), QColor("#565656")]
    assert min(contrast(readable_on(QColor("#aaaaaa"), grounds), ground) for ground in grounds) >= LEAST


def test_rules_are_for_the_kinds_that_need_them(qgis_app, weak_theme):
    rules = readable_rules()
    assert "QPushButton:enabled" in rules
    weak_theme.setStyleSheet("")
    assert "QPushButton" not in readable_rules()


def test_a_widget_follows_the_theme(weak_theme, wait_for):
    widget = QWidget()
    button = QPushButton("Find", widget)
    theme = ReadableTheme(widget)
    assert "QPushButton" in widget.styleSheet()
    weak_theme.setStyleSheet("")
    assert wait_for(lambda: "QPushButton" not in widget.styleSheet())
    assert theme.parent() is widget and button.text() == "Find"


def test_hints_of_empty_fields_can_be_read(qgis_app, wait_for):
    widget = QWidget()
    field = QLineEdit(widget)
    field.setPlaceholderText("a new folder")
    QVBoxLayout(widget).addWidget(field)
    ReadableTheme(widget)
    widget.show()

    def is_readable():
        palette = field.palette()
        return contrast(palette.color(QPalette.ColorRole.PlaceholderText), palette.color(QPalette.ColorRole.Base))

    assert wait_for(lambda: is_readable() >= LEAST)
    assert readable_hint(field.palette()) == field.palette().color(QPalette.ColorRole.PlaceholderText)
