"""The findings as people see them: sections of rows, each with a sign, a word, what was found and what to do."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPen
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from ..icons import theme_icon
from ..words import sentence, wrappable
from .fact import NOTE, OK, SECTIONS, STATES, WARNING, WRONG, Fact, action_text, section_title, state_word

_SIGNS = {OK: "mIconSuccess", NOTE: "mIconInfo", WARNING: "mIconWarning"}
_RED = QColor(200, 30, 30)
MAX_SHOWN = 600  # letters; the tooltip has the rest


class FindingsView(QScrollArea):
    """``wished``: an action of fact.py. Rows can be reached with Tab, and scrolled with the arrow keys."""

    wished = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Findings"))
        self.setToolTip(tr("What was looked at, how it is, and what to do about it"))
        self._rows: dict[str, FindingRow] = {}
        self._sections: dict[str, QWidget] = {}
        content = QWidget(self)
        box = QVBoxLayout(content)
        box.setContentsMargins(10, 6, 10, 10)
        box.setSpacing(0)
        for section in SECTIONS:
            group = QWidget(content)
            inner = QVBoxLayout(group)
            inner.setContentsMargins(0, 8, 0, 0)
            inner.setSpacing(0)
            title = QLabel(section_title(section), group)
            font = title.font()
            font.setPointSizeF(font.pointSizeF() * 1.1)
            font.setBold(True)
            title.setFont(font)
            inner.addWidget(title)
            group.setVisible(False)
            box.addWidget(group)
            self._sections[section] = group
        box.addStretch(1)
        self.setWidget(content)

    def clear(self) -> None:
        for key in list(self._rows):
            self.drop(key)

    def show_fact(self, fact: Fact) -> None:
        """Add the row, or renew the one of the same key."""
        row = self._rows.get(fact.key)
        if row is None:
            group = self._sections[fact.section]
            row = self._rows[fact.key] = FindingRow(group)
            row.wished.connect(self.wished)
            group.layout().addWidget(row)
            group.setVisible(True)
        row.show_fact(fact)

    def drop(self, key: str) -> None:
        row = self._rows.pop(key, None)
        if row is None:
            return
        group = row.parentWidget()
        row.hide()
        row.setParent(None)
        row.deleteLater()
        group.setVisible(any(r.parentWidget() is group for r in self._rows.values()))

    def show_first_problem(self) -> None:
        """Bring the gravest finding into sight."""
        for state in (WRONG, WARNING):
            for row in self.findChildren(FindingRow):  # from top to bottom within a section
                if row.fact is not None and row.fact.state == state and row.isVisibleTo(self):
                    self.widget().layout().activate()
                    self.ensureWidgetVisible(row, 0, 40)
                    return

    def row(self, key: str) -> FindingRow | None:
        return self._rows.get(key)

    def rows(self) -> list[FindingRow]:
        return list(self._rows.values())


class FindingRow(QWidget):
    """Sign and word on the left, then title, what was found, what to do; a button on the right where one helps."""

    wished = pyqtSignal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.fact: Fact | None = None
        self._sign = _Sign(self)
        self.word = QLabel(self)
        self.title = _text(self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.found = _text(self)
        self.remedy = _text(self)
        self.button = QPushButton(self)
        self.button.clicked.connect(lambda _checked=False: self.wished.emit(self.fact.action if self.fact else ""))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 5, 0, 5)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._sign, 0, 0, top)
        grid.addWidget(self.word, 0, 1, top)
        grid.addWidget(self.title, 0, 2)
        grid.addWidget(self.found, 1, 2)
        grid.addWidget(self.remedy, 2, 2)
        grid.addWidget(self.button, 0, 3, 3, 1, Qt.AlignmentFlag.AlignVCenter)
        words = [state_word(state) for state in STATES]
        bold = QFontMetrics(font)
        grid.setColumnMinimumWidth(1, max(bold.horizontalAdvance(word) for word in words) + 4)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(3, 1)

    def show_fact(self, fact: Fact) -> None:
        self.fact = fact
        self._sign.show_state(fact.state)
        self.word.setText(state_word(fact.state))
        font = self.word.font()
        font.setBold(fact.state in (WARNING, WRONG))
        self.word.setFont(font)
        self.title.setText(fact.title)
        found = fact.found
        self.found.setText(wrappable(found if len(found) <= MAX_SHOWN else found[:MAX_SHOWN] + "…"))
        self.found.setToolTip(found if len(found) > MAX_SHOWN else "")
        self.found.setVisible(bool(found))
        self.remedy.setText(wrappable(sentence(fact.remedy)))
        self.remedy.setVisible(bool(fact.remedy))
        if fact.action:
            text, tooltip = action_text(fact.action)
            self.button.setText(text)
            self.button.setToolTip(tooltip)
            self.button.setAccessibleName(f"{fact.title}: {text}")
        self.button.setVisible(bool(fact.action))
        self.setAccessibleName(f"{state_word(fact.state)}: {fact.title}")
        self.setAccessibleDescription(" ".join(filter(None, (fact.found, fact.remedy))))


class _Sign(QWidget):
    """A sign for the state, each with a form of its own: QGIS's, a disc with a cross, and an empty ring while a check
    runs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self.setFixedSize(QSize(side, side))
        self._state = ""

    def show_state(self, state: str) -> None:
        self._state = state
        self.update()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._state in _SIGNS:
            theme_icon(_SIGNS[self._state]).paint(painter, self.rect())
            return
        disc = self.rect().adjusted(1, 1, -2, -2)
        if self._state != WRONG:
            painter.setPen(self.palette().windowText().color())
            painter.drawEllipse(disc.adjusted(2, 2, -2, -2))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_RED)
        painter.drawEllipse(disc)
        painter.setPen(QPen(QColor("white"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        cross = disc.adjusted(4, 4, -4, -4)
        painter.drawLine(cross.topLeft(), cross.bottomRight())
        painter.drawLine(cross.topRight(), cross.bottomLeft())


def _text(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
