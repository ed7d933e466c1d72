"""What a new encoder finds for searches that were made already, beside what they find today, as rows of pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QEvent, QLocale, QPoint, QRect, QSize, Qt
from qgis.PyQt.QtGui import QKeyEvent, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ...i18n import tr
from ...words import number, tiles, wrappable
from ..widgets.small_label import small_label

SIDE_PX, GAP_PX = 54, 4
_FRAME_PX = 3  # around places that were not among the first before


class PreviewBox(QWidget):
    """``show_queries`` with the summary of CompareEncodersJob and the folder of its pictures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PictureRow] = []
        self.head = small_label(self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(3)
        self._box.addWidget(self.head)

    def clear(self) -> None:
        self.head.setText("")
        self.rows = []
        while self._box.count() > 1:
            widget = self._box.takeAt(1).widget()
            widget.hide()
            widget.deleteLater()

    def say(self, text: str) -> None:
        """A line in place of pictures."""
        self.clear()
        self.head.setText(text)
        self.setVisible(bool(text))

    def show_queries(self, summary: dict[str, Any], folder: str) -> None:
        """Two rows of pictures for each query that could be asked again."""
        self.say(_head(summary))
        for one in summary.get("queries", []):
            title = QLabel(wrappable(_title(one, int(summary.get("k", 10)))), self)
            title.setWordWrap(True)
            title.setTextFormat(Qt.TextFormat.PlainText)
            font = title.font()
            font.setBold(True)
            title.setFont(font)
            self._box.addWidget(title)
            if one.get("error"):
                self._box.addWidget(small_label(self, str(one["error"])))
                continue
            old = {place["row"] for place in one["before"]}
            self._add_row(tr("Now"), one["before"], folder, set())
            self._add_row(tr("With the new encoder"), one["after"], folder,
                          {place["row"] for place in one["after"]} - old)

    def _add_row(self, text: str, places: list[dict[str, Any]], folder: str, new: set[int]) -> None:
        row = PictureRow(text, places, folder, new, self)
        self.rows.append(row)
        self._box.addWidget(small_label(self, text))
        self._box.addWidget(row)


class PictureRow(QWidget):
    """Small pictures beside each other, in as many lines as the width takes. Arrow keys go from one to the next."""

    def __init__(self, text: str, places: list[dict[str, Any]], folder: str, new: set[int],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places, self.new = places, new
        self._pictures = [QPixmap(str(Path(folder) / f"{place['row']}.png")) for place in places]
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text)
        self.setToolTip(tr("The first places, best first; arrow keys go from one to the next"))
        self.setAccessibleDescription("; ".join(self.words(at) for at in range(len(places))))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self, at: int) -> str:
        """What is known of a picture."""
        place = self.places[at]
        text = tr("{0}: score {1}").format(at + 1, QLocale().toString(float(place["score"]), "f", 3))
        return tr("{0}, was not among the first before").format(text) if place["row"] in self.new else text

    # -- geometry
    def _per_line(self, width: int) -> int:
        """As many in each line: 5 and 5 rather than 6 and 4."""
        most = max(1, (width + GAP_PX) // (SIDE_PX + GAP_PX))
        count = max(1, len(self.places))
        return -(-count // -(-count // most))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = -(-max(1, len(self.places)) // self._per_line(width))
        return lines * (SIDE_PX + GAP_PX)

    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(max(280, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(SIDE_PX, SIDE_PX + GAP_PX)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(self.width()))

    def box(self, at: int) -> QRect:
        """Where a picture is."""
        line, column = divmod(at, self._per_line(self.width()))
        return QRect(column * (SIDE_PX + GAP_PX), line * (SIDE_PX + GAP_PX), SIDE_PX, SIDE_PX)

    # -- drawing
    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        highlight = self.palette().color(QPalette.ColorRole.Highlight)
        for at, (place, picture) in enumerate(zip(self.places, self._pictures)):
            box = self.box(at)
            if picture.isNull():
                painter.fillRect(box, self.palette().color(QPalette.ColorRole.AlternateBase))
            else:
                painter.drawPixmap(box, picture)
            if place["row"] in self.new:
                inner = _FRAME_PX // 2
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Base), _FRAME_PX + 2))
                painter.drawRect(box.adjusted(inner, inner, -inner - 1, -inner - 1))
                painter.setPen(QPen(highlight, _FRAME_PX))
                painter.drawRect(box.adjusted(inner, inner, -inner - 1, -inner - 1))
            if self.hasFocus() and at == self._current:
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 1, Qt.PenStyle.DotLine))
                painter.drawRect(box.adjusted(-1, -1, 0, 0))

    # -- mouse and keys
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            at = next((i for i in range(len(self.places)) if self.box(i).contains(event.pos())), None)
            if at is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.words(at), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -self._per_line(self.width()),
                 Qt.Key.Key_Down: self._per_line(self.width())}  # fmt: skip
        if event.key() in steps and self.places:
            self._current = min(len(self.places) - 1, max(0, self._current + steps[event.key()]))
            below = self.mapToGlobal(self.box(self._current).bottomLeft() + QPoint(0, 4))
            QToolTip.showText(below, self.words(self._current), self)
            self.update()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)
        self.update()


def _title(one: dict[str, Any], k: int) -> str:
    if one.get("error"):
        return str(one["title"])
    most = min(k, len(one["before"]), len(one["after"])) or k
    shared = int(one["shared"])
    text = tr("{0} of the first {1} are the same") if shared != 1 else tr("{0} of the first {1} is the same")
    return tr("{0}: {1}").format(one["title"], text.format(number(shared), number(most)))


def _head(summary: dict[str, Any]) -> str:
    text = tr("Your own searches, before and after. Framed: was not among the first places before.")
    if summary.get("is_sample"):
        looked_at = tr("Looked at {0} of the archive, not at all of it.").format(tiles(int(summary.get("tiles", 0))))
        text += " " + looked_at
    return text
