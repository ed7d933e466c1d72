"""Which archive of the chosen server is asked, and how: the ways it offers, each with three short lines."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ...engine_words import in_users_language
from ...i18n import tr
from ...icons import theme_icon
from ...words import count, sentence, tiles, tip
from ..widgets.action_card import ButtonRow
from ..widgets.small_label import small_label
from .facts import RemoteArchive, Target
from .hub import RemoteHub, usual_mode
from .mode_words import ModeWords, icon_of, mode_words, whole_text

_SIGNS = ("mActionIdentify", "mActionHistory")  # what you learn, and the cost; what the server learns has the lock
EPSILON_MODE, COARSE_MODES = "noise", ("private", "private-exact")
EPSILON, LEAST_EPSILON, MOST_EPSILON = 1.0, 0.01, 1000.0


class ModeBox(QWidget):
    """``search_wished`` (Target) and ``help_wished`` (topic) are the user's wishes."""

    search_wished = pyqtSignal(object)
    help_wished = pyqtSignal(str)

    def __init__(self, hub: RemoteHub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub, self._url = hub, ""
        self.archive = self._combo(tr("Archive of the server"), tr("Which archive of this server is searched"))
        self.mode = self._combo(tr("How to ask"), tr("How the archive is asked"))
        self.about = small_label(self)
        self.signs, self.lines = zip(*((QLabel(self), small_label(self)) for _ in range(3)))
        self._make_options()
        self.search = QPushButton(theme_icon("mActionFilter2"), tr("Search it"), self)
        self.search.setToolTip(tr("Open the Search page, which then asks this archive in this way"))
        self.help = QPushButton(theme_icon("mActionHelpContents"), tr("Who learns what"), self)
        self.help.setToolTip(tr("Open the page that says in plain words who learns what when you ask in this way"))
        self.search.clicked.connect(lambda: self._tell_search())
        self.help.clicked.connect(lambda: self.help_wished.emit(self._words().topic))
        self._lay_out()
        self.archive.activated.connect(lambda _row: self._archive_chosen())
        self.mode.activated.connect(lambda _row: self._mode_chosen())
        hub.servers_changed.connect(self.refresh)
        hub.target_changed.connect(self.refresh)
        self.refresh()

    def _combo(self, name: str, tooltip: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(tooltip)
        combo.setMinimumWidth(60)
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return combo

    def _make_options(self) -> None:
        self.epsilon = QgsDoubleSpinBox(self)
        self.epsilon.setRange(LEAST_EPSILON, MOST_EPSILON)
        self.epsilon.setDecimals(2)
        self.epsilon.setSingleStep(0.5)
        self.epsilon.setClearValue(EPSILON)
        self.epsilon.setValue(EPSILON)
        self.epsilon.setToolTip(
            tr("How little the question is blurred: small hides more and finds worse. Each question takes as much from "
               "your budget for this archive")
        )
        self.epsilon.setAccessibleName(tr("Epsilon of a question"))
        self.full = QCheckBox(tr("Compare every tile in full"), self)
        self.full.setToolTip(
            tr("Very large archives are ranked in two passes, the first with fewer numbers. In full takes longer and "
               "misses nothing")
        )
        self.epsilon.valueChanged.connect(lambda _value: self._mode_chosen())
        self.full.toggled.connect(lambda _is: self._mode_chosen())

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(tr("A&rchive"), self.archive)
        self._form.addRow(self.about)
        self._form.addRow(tr("&How"), self.mode)
        lines = QGridLayout()
        lines.setHorizontalSpacing(6)
        lines.setVerticalSpacing(3)
        lines.setColumnStretch(1, 1)
        for row, (sign, line) in enumerate(zip(self.signs, self.lines)):
            lines.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            lines.addWidget(line, row, 1)
        options = QFormLayout()
        options.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        options.addRow(tr("&Epsilon"), self.epsilon)
        options.addRow(self.full)
        self._options = options
        row = ButtonRow(self)
        for button in (self.search, self.help):
            row.put(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(self._form)
        box.addLayout(lines)
        box.addLayout(options)
        box.addWidget(row)

    # -- what is offered
    def set_server(self, url: str) -> None:
        """Offer the archives of this server."""
        if url != self._url:
            self._url = url
            self.refresh()

    def archives(self) -> list[RemoteArchive]:
        """Those that can be asked."""
        return [archive for archive in self._hub.facts(self._url).archives if archive.modes]

    def refresh(self) -> None:
        """Show what the server offers now; what is chosen stays, and follows what the Search page asks."""
        target = self._hub.target
        wanted = target.archive if target is not None and target.server == self._url else self.archive.currentData()
        blocker = QSignalBlocker(self.archive)
        self.archive.clear()
        for archive in self.archives():
            self.archive.addItem(archive.title, archive.name)
            self.archive.setItemData(self.archive.count() - 1, tip(archive.title), Qt.ItemDataRole.ToolTipRole)
        self.archive.setCurrentIndex(max(0, self.archive.findData(wanted)) if self.archive.count() else -1)
        del blocker
        self._fill_modes()

    def _archive(self) -> RemoteArchive | None:
        return self._hub.facts(self._url).archive(str(self.archive.currentData() or ""))

    def _fill_modes(self) -> None:
        archive, target = self._archive(), self._hub.target
        names = archive.modes if archive is not None else ()
        wanted = self.mode.currentData()
        if target is not None and archive is not None and target.place == (self._url, archive.name):
            wanted = target.mode
        if wanted not in names:
            wanted = usual_mode(archive) if archive is not None else ""
        blocker = QSignalBlocker(self.mode)
        self.mode.clear()
        for name in names:
            words = mode_words(name)
            self.mode.addItem(theme_icon(icon_of(words)), words.title, name)
            self.mode.setItemData(self.mode.count() - 1, tip(whole_text(words)), Qt.ItemDataRole.ToolTipRole)
        self.mode.setCurrentIndex(self.mode.findData(wanted))
        del blocker
        self._show_mode()

    def _words(self) -> ModeWords:
        return mode_words(str(self.mode.currentData() or "private"))

    def _show_mode(self) -> None:
        archive = self._archive()
        has_archive = archive is not None
        words = self._words()
        self.about.setText(archive_text(archive) if archive is not None else "")
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        texts = (*words.lines(), "", "")
        for text, sign, line, icon in zip(texts, self.signs, self.lines, (icon_of(words), *_SIGNS)):
            line.setText(text)
            sign.setPixmap(theme_icon(icon).pixmap(side, side))
            for widget in (sign, line):
                widget.setVisible(has_archive and bool(text))
        self.mode.setToolTip(tip(whole_text(words)) if has_archive else tr("How the archive is asked"))
        has_epsilon = has_archive and words.name == EPSILON_MODE
        for widget in (self.epsilon, self._options.labelForField(self.epsilon)):
            widget.setVisible(has_epsilon)
        self.full.setVisible(has_archive and words.name in COARSE_MODES)
        for widget in (self.archive, self.mode, self.search, self.help):
            widget.setEnabled(has_archive)

    # -- what is chosen
    def target(self) -> Target | None:
        """What is chosen here; None where there is nothing to choose."""
        archive = self._archive()
        if archive is None or not self.mode.currentData():
            return None
        mode = str(self.mode.currentData())
        options = (("epsilon", f"{self.epsilon.value():g}"),) if mode == EPSILON_MODE else ()
        return Target(self._url, archive.name, mode, options, mode in COARSE_MODES and self.full.isChecked())

    def _archive_chosen(self) -> None:
        self._fill_modes()

    def _mode_chosen(self) -> None:
        """Where the Search page asks this archive already, it asks in this way from now on."""
        self._show_mode()
        now, target = self._hub.target, self.target()
        if now is not None and target is not None and now.place == target.place:
            self._hub.choose(target)

    def _tell_search(self) -> None:
        target = self.target()
        if target is not None:
            self.search_wished.emit(target)


def archive_text(archive: RemoteArchive) -> str:
    """What a server says of an archive, in a line."""
    parts = [tiles(archive.rows)] if archive.rows else []
    if archive.encoder:
        parts.append(tr("encoder {0}").format(archive.encoder))
    if archive.queries_left is not None:
        parts.append(count(archive.queries_left, tr("1 question left"), tr("{0} questions left")))
    text = " · ".join(parts)
    return f"{text}\n{sentence(in_users_language(archive.problem))}" if archive.problem else text
