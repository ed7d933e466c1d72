"""Fields of the options page: a file or folder, with a line below that says at once what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QStyle, QVBoxLayout, QWidget

from ..icons import theme_icon
from ..words import sentence, wrappable


class Remark(QWidget):
    """A line with a sign; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.say("")

    @property
    def text(self) -> str:
        return self.label.text().replace("\u200b", "")

    def say(self, text: str, icon: str = "mIconWarning") -> None:
        """``icon``: a sign of QGIS's theme."""
        self.label.setText(wrappable(sentence(text)))
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self._sign.setPixmap(theme_icon(icon).pixmap(side, side))
        self.setVisible(bool(text))


class CheckedField(QWidget):
    """``check(text)`` gives what is wrong with the text, or ""; it is asked with every letter. ``changed`` follows.
    ``holder``: the widget that holds the line, where it is not the line alone."""

    changed = pyqtSignal()

    def __init__(
        self,
        line: QLineEdit | None = None,
        check: Callable[[str], str] = lambda _text: "",
        parent: QWidget | None = None,
        holder: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._check = check
        self.line = line = line or QLineEdit(self)
        self.remark = Remark(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(holder or line)
        box.addWidget(self.remark)
        line.textChanged.connect(self._changed)
        self._changed()

    @property
    def text(self) -> str:
        return self.line.text().strip()

    @property
    def problem(self) -> str:
        """What is wrong with what is entered; "" for an empty field."""
        return self._check(self.text) if self.text else ""

    def set_text(self, text: str) -> None:
        self.line.setText(text)

    def _changed(self) -> None:
        self.remark.say(self.problem)
        self.changed.emit()


def path_field(
    text: str, empty: str, tooltip: str, check: Callable[[str], str], is_folder: bool, parent: QWidget
) -> CheckedField:
    """A path with QGIS's browse button."""
    widget = QgsFileWidget(parent)
    mode = QgsFileWidget.StorageMode
    widget.setStorageMode(mode.GetDirectory if is_folder else mode.GetFile)
    widget.setFilePath(text)
    line = widget.lineEdit()
    line.setPlaceholderText(empty)
    line.setMinimumWidth(80)
    widget.setToolTip(tooltip)
    line.setToolTip(tooltip)
    return CheckedField(line, check, parent, widget)


def line_field(text: str, empty: str, tooltip: str, check: Callable[[str], str], parent: QWidget) -> CheckedField:
    line = QLineEdit(text, parent)
    line.setPlaceholderText(empty)
    line.setMinimumWidth(80)
    line.setToolTip(tooltip)
    return CheckedField(line, check, parent)
