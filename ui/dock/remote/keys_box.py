"""The keys of private search on this computer: which there are, a new one, and deleting one. The secret itself is seen
by nobody, this window included."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QDateTime, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ....core.errors import KinscapeError
from ....core.jobs.base import JobResult
from ....core.jobs.keys import KeysJob
from ...i18n import tr
from ...icons import theme_icon
from ...words import count, size, tip, wrappable
from ..search_cards import error_text
from ..session import Session
from ..widgets.action_card import ButtonRow
from ..widgets.notice import Notice
from ..widgets.small_label import small_label
from .mode_words import known_modes, mode_words

NAME, MODE, MADE = range(3)
_KEY = Qt.ItemDataRole.UserRole
_LEAST_ROWS, _MOST_ROWS = 2, 6
KEYED = ("private", "private-exact", "vault")  # modes for which a key can be made ahead
LONGEST_NAME = 60


class KeysBox(QgsCollapsibleGroupBoxBasic):
    """``delete_wished`` (what is known of the key): the page asks first."""

    delete_wished = pyqtSignal(dict)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Keys"), parent)
        self._session = session
        self._was_read = False
        self.setToolTip(tr("What seals your questions and opens the answers, one key for each server and way to ask"))
        self.about = small_label(
            self,
            tr("A key is made by itself when you first ask a server. It lies in a folder of this computer that only "
               "you may read, and is never sent, saved in a project or written to a log."),
        )  # fmt: skip
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setAccessibleName(tr("Keys"))
        self.list.setToolTip(tr("The keys on this computer"))
        self.list.setHeaderLabels([tr("Key"), tr("For"), tr("Made")])
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (MODE, MADE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.notice = Notice(self)
        self._make_new()
        self._make_buttons()
        content = QWidget(self)  # folding shows and hides this one, and leaves alone what is hidden in it
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        for widget in (self.about, self.list, self.form, self.notice, self._row):
            inner.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 6, 6, 6)
        box.addWidget(content)
        self.list.currentItemChanged.connect(lambda _now, _before: self._refresh_buttons())
        self.collapsedStateChanged.connect(lambda is_folded: None if is_folded else self.read_again())
        button = self.findChild(QToolButton, "collapseButton")
        if button is not None:
            button.setToolTip(tr("Show or hide the keys"))
        self.setCollapsed(True)
        self._fit_height()
        self._refresh_buttons()

    def _make_new(self) -> None:
        self.form = QWidget(self)
        self.name = QLineEdit(self.form)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setToolTip(tr("What the new key is called: letters, figures, dots, - and _"))
        self.mode = QComboBox(self.form)
        self.mode.setToolTip(tr("For which way to ask the key is made"))
        self.mode.setMinimumWidth(60)
        for name in known_modes():
            if name in KEYED:
                self.mode.addItem(mode_words(name).title, name)
        form = QFormLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Na&me"), self.name)
        form.addRow(tr("&For"), self.mode)
        self.name.returnPressed.connect(self.make_new)
        self.form.hide()

    def _make_buttons(self) -> None:
        self._row = ButtonRow(self)
        self.new = QPushButton(theme_icon("mActionAdd"), tr("New…"), self)
        self.new.setToolTip(tr("Make a key with a name of your own, such as one for a vault"))
        self.remove = QPushButton(theme_icon("mActionDeleteSelected"), tr("Delete…"), self)
        self.remove.setToolTip(tr("Delete this key (Delete)"))
        self.new.clicked.connect(lambda: self._new_pressed())
        self.remove.clicked.connect(lambda: self._tell_remove())
        for button in (self.new, self.remove):
            self._row.put(button)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._tell_remove)

    # -- what is listed
    def read_again(self) -> None:
        """Ask the engine which keys there are."""
        self._start(KeysJob("list"), self._listed)

    def forget(self) -> None:
        """Keys may have come: read them when the box is open, or opened next."""
        if not self.isCollapsed():
            self.read_again()

    def set_keys(self, keys: list[dict[str, Any]]) -> None:
        now = self.current().get("name")
        self.list.clear()
        for key in keys:
            mode = str(key.get("mode") or "")
            cells = [str(key.get("name") or "?"), mode_words(mode).title if mode else "", _day(key.get("created"))]
            item = QTreeWidgetItem(self.list, cells)
            item.setData(NAME, _KEY, dict(key))
            item.setToolTip(NAME, tip(wrappable(details(key))))
            if key.get("problem"):
                item.setIcon(NAME, theme_icon("mIconWarning"))
            if key.get("name") == now:
                self.list.setCurrentItem(item)
        self.setTitle(count(len(keys), tr("Keys (1)"), tr("Keys ({0})")) if keys else tr("Keys"))
        self._fit_height()
        self._refresh_buttons()

    def current(self) -> dict[str, Any]:
        item = self.list.currentItem()
        return item.data(NAME, _KEY) if item is not None else {}

    def _listed(self, result: JobResult) -> None:
        told = result.summary.get("keys")
        self.set_keys([key for key in told if isinstance(key, dict)] if isinstance(told, list) else [])

    # -- changing
    def _new_pressed(self) -> None:
        """The first press opens the form, the second makes the key."""
        if self.form.isHidden():
            self.form.show()
            self.name.setFocus()
        else:
            self.make_new()

    def make_new(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.setFocus()
            return
        self._start(KeysJob("new", name, str(self.mode.currentData() or "private")), self._changed)

    def delete(self, key: Mapping[str, Any]) -> None:
        """Delete a key without asking again."""
        self._start(KeysJob("delete", str(key.get("name") or "")), self._changed)

    def _changed(self, _result: JobResult) -> None:
        self.name.clear()
        self.form.hide()
        self.read_again()

    def _start(self, job: KeysJob, done: Any) -> None:
        self.notice.say("")
        self._session.start(tr("Keys"), job, done=done, failed=self._failed, is_background=True)

    def _failed(self, error: KinscapeError) -> None:
        self.notice.say(error_text(error))

    def _tell_remove(self) -> None:
        if self.remove.isEnabled():
            self.delete_wished.emit(self.current())

    def _refresh_buttons(self) -> None:
        self.remove.setEnabled(self.list.currentItem() is not None)

    def _fit_height(self) -> None:
        rows = min(_MOST_ROWS, max(_LEAST_ROWS, self.list.topLevelItemCount()))
        row = self.list.sizeHintForRow(0) if self.list.topLevelItemCount() else self.fontMetrics().height() + 4
        self.list.setFixedHeight(self.list.header().sizeHint().height() + rows * row + 2 * self.list.frameWidth() + 2)


def details(key: Mapping[str, Any]) -> str:
    """What may be said of a key, a line for each fact."""
    facts = (
        (str(key.get("name") or ""), "{0}"),
        (str(key.get("problem") or ""), tr("Cannot be used: {0}")),
        (str(key.get("server") or ""), tr("Made for the server {0}")),
        (str(key.get("fingerprint") or "")[:16], tr("Servers know it by {0}…")),
        (size(int(key["bytes"])) if isinstance(key.get("bytes"), int) and key["bytes"] else "", "{0}"),
    )
    return "\n".join(form.format(text) for text, form in facts if text)


def _day(moment: object) -> str:
    when = QDateTime.fromString(str(moment or ""), Qt.DateFormat.ISODate)
    return QLocale().toString(when.toLocalTime().date(), QLocale.FormatType.ShortFormat) if when.isValid() else ""
