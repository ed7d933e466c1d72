"""One line to type what is looked for, for archives whose encoder knows words. It opens below the strips."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from ...i18n import tr
from ...icons import theme_icon
from .example_strip import ExampleStrip

LONGEST = 200  # characters: text encoders read some tens of words


class WordsRow(QWidget):
    """``begin(strip)`` opens it; Return hands the words to the strip (``words_given``), Esc closes it. ``toggled``
    follows when it opens and closes."""

    toggled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip: ExampleStrip | None = None
        self.label = QLabel(self)
        self.edit = QLineEdit(self)
        self.edit.setMaxLength(LONGEST)
        self.edit.setClearButtonEnabled(True)
        self.edit.setMinimumWidth(80)
        self.edit.setPlaceholderText(tr("What it is called"))
        self.edit.setToolTip(
            tr("Say in a few words what the places show, in the language that the encoder knows (mostly English)")
        )
        self.label.setBuddy(self.edit)
        self.edit.returnPressed.connect(self.give)
        self.edit.textChanged.connect(lambda _text: self._update())
        self.edit.installEventFilter(self)
        self.add = self._button("symbologyAdd", tr("Add the words as an example (Return)"), self.give)
        self.close_button = self._button("mIconClose", tr("Close without adding (Esc)"), self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.label)
        row.addWidget(self.edit, 1)
        row.addWidget(self.add)
        row.addWidget(self.close_button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def _button(self, icon: str, tooltip: str, do: object) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(theme_icon(icon))
        button.setToolTip(tooltip)
        button.setAccessibleName(tooltip)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def serve(self, strip: ExampleStrip) -> None:
        """Open for ``strip`` when it wishes so; close where its archive takes no words any more."""
        strip.words_wished.connect(lambda: self.begin(strip))
        strip.words_action.changed.connect(lambda: strip.words_action.isEnabled() or self._forget(strip))

    def begin(self, strip: ExampleStrip) -> None:
        self.strip = strip
        self.label.setText(tr("{0}:").format(strip.title))
        self.edit.setAccessibleName(tr("Words for {0}").format(strip.title))
        self._update()
        self.show()
        self.edit.setFocus()
        self.edit.selectAll()
        self.toggled.emit()

    def give(self) -> None:
        """Hand over what was typed, if it says anything."""
        words, strip = " ".join(self.edit.text().split()), self.strip
        if words and strip is not None:
            self.edit.clear()
            self._close()
            strip.words_given.emit(words)

    def leave(self) -> None:
        """Close, and go back to the strip; what was typed stays for the next time."""
        strip = self.strip
        self._close()
        if strip is not None:
            strip.add_button.setFocus()

    def _forget(self, strip: ExampleStrip) -> None:
        if self.strip is strip:
            self._close()

    def _close(self) -> None:
        self.strip = None
        self.hide()
        self.toggled.emit()

    def _update(self) -> None:
        self.add.setEnabled(bool(self.edit.text().strip()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in kinds and event.key() == Qt.Key.Key_Escape:
            event.accept()  # the page's Esc would stop what is running
            if event.type() == QEvent.Type.KeyPress:
                self.leave()
            return True
        return super().eventFilter(watched, event)
