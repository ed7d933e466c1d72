"""The cache on the options page: where it is, how large, and emptying it. The question is asked in its place."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..i18n import tr
from ..words import size, wrappable
from .cache import cache_folder, cache_size, clear_cache
from .checks import check_cache
from .fields import path_field


class CacheBox(QWidget):
    def __init__(self, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = path_field(
            chosen,
            tr("QGIS's temporary folder"),
            tr("Where pictures of queries, and results of read-only archives, are kept"),
            check_cache,
            True,
            self,
        )
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.clear = self._button(tr("Clear…"), tr("Take away what Kinscape keeps there; asks first"), self._ask)
        self.yes = self._button(tr("Clear it"), tr("Take it away now"), self._clear)
        self.no = self._button(tr("Keep it"), tr("Leave everything as it is"), self._show_size)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        for button in (self.clear, self.yes, self.no):
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self.field)
        box.addLayout(row)
        self.field.changed.connect(self._show_size_later)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(300)
        self._timer.timeout.connect(self._show_size)
        self._question(False)
        self._show_size_later()

    def _show_size_later(self) -> None:
        """Looking at a disk with every letter would be too slow."""
        self._timer.start()

    def _show_size(self) -> None:
        folder = cache_folder(self.field.text)
        held = cache_size(folder)
        self._question(False)
        self.said.setText(wrappable(tr("{0} in {1}").format(size(held), folder)))
        self.clear.setEnabled(held > 0)

    def _ask(self) -> None:
        self._question(True)
        self.said.setText(
            tr(
                "Pictures of queries, and results without a name of their own, will be gone, also for other projects "
                "that show them. What the open project shows is kept."
            )
        )
        self.no.setFocus()

    def _clear(self) -> None:
        freed, kept = clear_cache(cache_folder(self.field.text))
        self._show_size()
        text = tr("{0} were freed.").format(size(freed))
        if kept:
            text += " " + tr("What is in use was kept.")
        self.said.setText(text)
        self.field.setFocus()

    def _question(self, is_asked: bool) -> None:
        self.clear.setVisible(not is_asked)
        self.yes.setVisible(is_asked)
        self.no.setVisible(is_asked)

    def _button(self, text: str, tooltip: str, do: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tooltip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: do())
        return button
