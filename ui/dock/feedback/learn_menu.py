"""The button with what marks are good for: what to label next, a concept to keep, and a check of what was missed."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ...i18n import tr
from ...icons import theme_icon


class LearnMenu(QToolButton):
    """``next_wished``, ``concept_wished``, ``missed_wished``."""

    next_wished = pyqtSignal()
    concept_wished = pyqtSignal()
    missed_wished = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr("Learn"))
        self.setIcon(theme_icon("processingModel"))
        self.setAccessibleName(tr("Learn from marks"))
        self.setToolTip(tr("Label what helps most, keep what was learned as a concept, or check what was missed"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.actions_by_name: dict[str, QAction] = {}
        for name, text, icon, signal, tip in (
            ("next", tr("What to label next"), "mActionLabeling", self.next_wished,
             tr("Show the places whose label would teach most: those it is least sure of, spread over the archive")),
            ("concept", tr("Save as concept…"), "mActionFileSave", self.concept_wished,
             tr("Keep what was learned from the examples in a file, to search for it again, here or in another "
                "archive")),
            ("missed", tr("What did I miss?"), "mActionIdentify", self.missed_wished,
             tr("Estimate how many of all wanted places were found, from a small sample that you look at")),
        ):  # fmt: skip
            action = menu.addAction(theme_icon(icon), text)
            action.setToolTip(tip)
            action.triggered.connect(lambda _checked=False, s=signal: s.emit())
            self.actions_by_name[name] = action
        self.setMenu(menu)

    def set_possible(self, **possible: bool) -> None:
        """Which of next, concept and missed can be done now."""
        for name, is_possible in possible.items():
            self.actions_by_name[name].setEnabled(is_possible)
        self.setEnabled(any(action.isEnabled() for action in self.actions_by_name.values()))
