"""Whom the search asks: this computer, or an archive of a server, and then how; with a lock that says what leaks.
Before the first question in a way the whole of it is told, afterwards one line."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QEvent, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ...i18n import tr
from ...icons import theme_icon
from ...words import tip
from ..remote import told_modes
from ..remote.facts import Target
from ..remote.hub import RemoteHub
from ..remote.mode_words import icon_of, mode_words, whole_text
from .elided_label import ElidedLabel
from .small_label import small_label

_TARGET = Qt.ItemDataRole.UserRole
_OTHER = "other"  # the entry that leads to the Remote page


class AskRow(QWidget):
    """``changed`` when it is another size; whom to ask is ``hub.target``. ``servers_wished`` and ``help_wished``
    (topic) lead elsewhere."""

    changed = pyqtSignal()
    servers_wished = pyqtSignal()
    help_wished = pyqtSignal(str)

    def __init__(self, hub: RemoteHub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self.label = QLabel(tr("Ask"), self)
        self.whom = self._combo(tr("Whom to ask"))
        self.whom.setToolTip(
            tr("Search the archive on this computer, or an archive of a server without showing it what you look for")
        )
        self.mode = self._combo(tr("How to ask"))
        self.mode.setToolTip(tr("How the server is asked: what it can learn, and what it costs"))
        self.lock = QToolButton(self)
        self.lock.setAutoRaise(True)
        self.lock.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lock.setAccessibleName(tr("Who learns what"))
        self.lock.setToolTip(tr("Click for a page that says who learns what."))
        self.lock.clicked.connect(lambda: self.help_wished.emit(self._topic()))
        self.learns = small_label(self)
        self.short = ElidedLabel(self)
        self.short.setFont(self.learns.font())
        self.label.setBuddy(self.whom)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.whom, 0, 1)
        grid.addWidget(self.mode, 0, 2)
        grid.addWidget(self.lock, 0, 3)
        grid.addWidget(self.learns, 1, 1, 1, 3)
        grid.addWidget(self.short, 2, 1, 1, 3)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        self.whom.activated.connect(self._chosen)
        self.mode.activated.connect(lambda _row: self._mode_chosen())
        hub.servers_changed.connect(self.refresh)
        hub.target_changed.connect(self.refresh)
        self.refresh()

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        combo.setMinimumWidth(60)
        return combo

    @property
    def is_remote(self) -> bool:
        return self._hub.target is not None

    # -- what is offered
    def refresh(self) -> None:
        """Offer what there is now, and show whom the next search asks."""
        target = self._hub.target
        blockers = [QSignalBlocker(combo) for combo in (self.whom, self.mode)]
        self.whom.clear()
        self._add(tr("This computer"), None, tr("Search the archive that is open here; nothing leaves this computer"))
        for choice in self._hub.choices():
            self._add(self._hub.title(choice), choice, choice.server)
        self.whom.insertSeparator(self.whom.count())
        self._add(tr("Another server…"), _OTHER, tr("Open the Remote page, to add a server or to see what they hold"))
        row = 0
        if target is not None:
            held = [self.whom.itemData(i, _TARGET) for i in range(self.whom.count())]
            row = held.index(target) if target in held else 0
        self.whom.setCurrentIndex(row)
        self._show_mode(target)
        del blockers
        self.changed.emit()

    def _add(self, text: str, data: Any, tooltip: str) -> None:
        self.whom.addItem(text, data)
        self.whom.setItemData(self.whom.count() - 1, tip(tooltip), Qt.ItemDataRole.ToolTipRole)

    def _show_mode(self, target: Target | None) -> None:
        for widget in (self.mode, self.lock):
            widget.setVisible(target is not None)
        is_new = target is not None and not told_modes.was_told(target.mode)
        self.learns.setVisible(is_new)
        self.short.setVisible(target is not None and not is_new)
        if target is None:
            return
        archive = self._hub.archive_of(target)
        names = list(archive.modes) if archive is not None else []
        names += [target.mode] if target.mode not in names else []
        self.mode.clear()
        for name in names:
            words = mode_words(name)
            self.mode.addItem(words.title, name)
            self.mode.setItemData(self.mode.count() - 1, tip(whole_text(words)), Qt.ItemDataRole.ToolTipRole)
        self.mode.setCurrentIndex(names.index(target.mode))
        words = mode_words(target.mode)
        self.mode.setToolTip(tip(whole_text(words)))
        self.lock.setIcon(theme_icon(icon_of(words)))
        self.lock.setToolTip(tip(whole_text(words) + "\n" + tr("Click for a page that says who learns what.")))
        first = next(iter(words.lines()), "")
        self.learns.setText("\n".join(words.lines()))
        self.short.setText(first)
        self.short.setToolTip(tip(whole_text(words)))

    # -- what is chosen
    def _chosen(self, row: int) -> None:
        data = self.whom.itemData(row, _TARGET)
        if data == _OTHER:
            self.refresh()  # back to what is the case
            self.servers_wished.emit()
        else:
            self._hub.choose(data)

    def _mode_chosen(self) -> None:
        target = self._hub.target
        if target is not None:
            self._hub.choose(target.with_mode(str(self.mode.currentData())))

    def _topic(self) -> str:
        target = self._hub.target
        return mode_words(target.mode).topic if target is not None else "remote"

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._hub.target is not None:
            self.lock.setIcon(theme_icon(icon_of(mode_words(self._hub.target.mode))))
