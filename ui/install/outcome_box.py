"""How an installation ended: a line or two, and for a failure its cause, what to do, and details to copy."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import KinscapeError
from ...core.install.components import estimate
from ...core.install.failures import NoSmallBuildError
from ..engine_words import in_users_language
from ..i18n import tr
from ..icons import theme_icon
from ..words import sentence, wrappable
from .components_box import about
from .task import details_of


class OutcomeBox(QFrame):
    """Hidden while there is nothing to say. ``large_wished``: take the large build of torch."""

    large_wished = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = QLabel(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.details = QPlainTextEdit(self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setMaximumHeight(120)
        self.details.setAccessibleName(tr("Details of the failure"))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.copy = QPushButton(tr("Copy details"), self)
        self.copy.setToolTip(tr("Copy the message and the last lines, to send them to someone who can help"))
        self.large = QPushButton(self)
        self.large.setToolTip(tr("Takes the build that the package index has, although it is much larger"))
        self.large.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.copy.clicked.connect(self._copy)
        self.large.clicked.connect(lambda: self.large_wished.emit())
        head = QHBoxLayout()
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.text, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(head)
        box.addWidget(self.large)
        box.addWidget(self.details)
        box.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.clear()

    def clear(self) -> None:
        self.hide()

    def show_success(self, text: str) -> None:
        self._show(text, "mIconInfo", "", is_large=False)

    def show_error(self, error: KinscapeError) -> None:
        """The cause, what to do, and the last lines where there are any."""
        message = sentence(in_users_language(error.message))
        hint = sentence(in_users_language(error.hint))
        is_large = isinstance(error, NoSmallBuildError)
        if is_large:
            large = about(estimate(("networks",), "large").download)
            self.large.setText(tr("Take the large build ({0})").format(large))
        self._show(f"{message}.\n{hint}." if hint else f"{message}.", "mIconWarning", details_of(error), is_large)

    def _show(self, text: str, icon: str, details: str, is_large: bool) -> None:
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self.sign.setPixmap(theme_icon(icon).pixmap(side, side))
        self.text.setText(wrappable(text))
        self.text.setProperty("plain", text)
        self.details.setPlainText(details)
        self.details.setVisible(bool(details))
        self.copy.setVisible(icon == "mIconWarning")
        self.large.setVisible(is_large)
        self.show()

    def _copy(self) -> None:
        """The message and the details, without the name of the home folder."""
        text = f"{self.text.property('plain')}\n\n{self.details.toPlainText()}".strip()
        QApplication.clipboard().setText(without_home(text))


def without_home(text: str) -> str:
    """``text`` with the user's home folder as ``~``."""
    from pathlib import Path

    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
