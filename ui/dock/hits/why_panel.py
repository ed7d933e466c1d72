"""Why a place was found: its picture beside the examples, and how similar it is to each, in numbers and in a sentence.

The numbers come from the job ``explain``; ``why_flow`` asks for them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPixmap
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ...icons import theme_icon
from ...words import metres, wrappable
from ..land_cover.cover_card import CoverCard, HitCover
from .hits_model import Hit
from .similarity_row import SimilarityRow
from .why_words import percentile_words, why_sentence

_PICTURE_PX = 88
_LEAST_LIST_PX, _MOST_LIST_PX = 44, 190
_PLENTY_PX = 10_000
_LEAST_VALUE_PX = 72


class WhyPanel(QFrame):
    """Not modal: it lies in the results panel, and Esc or W closes it. ``closed`` follows.

    ``pictures`` gives the picture of a tile row, or None while it is made: ``ThumbnailLoader.picture``. ``covers``
    gives what land cover did to a place, None where the result has none."""

    closed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures: Callable[[int], QPixmap | None] | None = None
        self.covers: Callable[[Hit], HitCover | None] | None = None
        self.hit: Hit | None = None
        self._room = _PLENTY_PX
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("Why this place was found"))
        self.title = QLabel(self)
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.close_button = QToolButton(self)
        self.close_button.setIcon(theme_icon("mIconClose"))
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(tr("Close this explanation (Esc)"))
        self.close_button.setAccessibleName(tr("Close"))
        self.close_button.clicked.connect(self.close_panel)
        self.picture = QLabel(self)
        self.picture.setFixedSize(_PICTURE_PX, _PICTURE_PX)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setWordWrap(True)
        self.sentence = _text(self)
        self.cover = CoverCard(self)
        self._facts = QFormLayout()
        self._rows = QVBoxLayout()
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setVerticalSpacing(2)
        self._facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        middle = QHBoxLayout()
        middle.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        middle.addLayout(self._facts, 1)
        inside = self._inside = QWidget(self)  # kept: the rows are Python objects that live as long as this one
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        inside.setLayout(self._rows)
        self.list = _List(self)
        self.list.setWidgetResizable(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWidget(inside)
        self.list.setAccessibleName(tr("Similarity to each example"))
        self.list.setToolTip(tr("Similarity to each example"))
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 4, 4, 4)
        box.setSpacing(4)
        for part in (head, middle):
            box.addLayout(part)
        box.addWidget(self.cover)
        box.addWidget(self.sentence)
        box.addWidget(self.list, 1)

    # -- what it shows
    def show_hit(
        self, hit: Hit, items: tuple[Sequence[Any], Sequence[Any]], explanation: dict[str, Any] | None
    ) -> None:
        """``items``: the examples under Like and under Unlike in the order of the query, each with ``label`` and
        ``picture`` (ExampleItem), or None where it is not at hand. ``explanation``: one of ``rows`` of the job's
        summary, with the summary's ``labels`` if wanted; None while it is worked out."""
        self.hit = hit
        self.title.setText(tr("Why place {0}?").format(hit.rank))
        self._show_picture()
        self._show_facts(hit)
        self.cover.show_cover(self.covers(hit) if self.covers is not None else None)
        self._clear_rows()
        if explanation is None:
            self.sentence.setText(tr("Comparing the place with your examples…"))
        else:
            likes, unlikes = list(explanation.get("like", ())), list(explanation.get("unlike", ()))
            self.sentence.setText(why_sentence(likes, unlikes))
            labels = explanation.get("labels") or {}
            self._add_rows(tr("Like"), items[0], likes, labels.get("like", ()), is_like=True)
            self._add_rows(tr("Unlike"), items[1], unlikes, labels.get("unlike", ()), is_like=False)
        self._fit_list()
        self.show()

    def show_error(self, hit: Hit, message: str) -> None:
        """The comparison failed: what is known without it, and why there is no more."""
        self.show_hit(hit, ((), ()), None)
        self.sentence.setText(wrappable(message))

    def picture_arrived(self, tile_row: int) -> None:
        if self.isVisible() and self.hit is not None and self.hit.tile_row == tile_row:
            self._show_picture()

    def refresh_cover(self, now: Callable[[Hit], Hit]) -> None:
        """Land cover counts otherwise: the rank is another. ``now`` gives the place as it is ranked now."""
        if self.isHidden() or self.hit is None:
            return
        self.hit = now(self.hit)
        self.title.setText(tr("Why place {0}?").format(self.hit.rank))
        self.cover.show_cover(self.covers(self.hit) if self.covers is not None else None)

    def close_panel(self) -> None:
        """Hide, and say so; nothing where it is hidden."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def rows(self) -> list[SimilarityRow]:
        """The bars shown now, top to bottom."""
        widgets = (self._rows.itemAt(i).widget() for i in range(self._rows.count()))
        return [widget for widget in widgets if isinstance(widget, SimilarityRow)]

    def _show_picture(self) -> None:
        picture = self.pictures(self.hit.tile_row) if self.pictures is not None else None
        if picture is None or picture.isNull():
            self.picture.setPixmap(QPixmap())
            self.picture.setText(tr("The picture is being made…") if picture is None else tr("no picture"))
            return
        ratio = self.devicePixelRatioF()
        shown = picture.scaled(
            QSize(round(_PICTURE_PX * ratio), round(_PICTURE_PX * ratio)),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)

    def _show_facts(self, hit: Hit) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        isolation = getattr(hit, "isolation_m", None)
        facts = [(tr("Score"), f"{hit.score:.3f}"), ("", percentile_words(hit.percentile))]
        date = hit.date if hit.n_dates < 2 else tr("{0}, the best of {1} dates").format(hit.date, hit.n_dates)
        facts.append((tr("Date"), date if hit.date else ""))
        facts.append((tr("Source"), hit.source_name))
        facts.append((tr("Tile"), metres(hit.scale_m) if hit.scale_m else ""))
        facts.append((tr("Better place"), tr("{0} away").format(metres(isolation)) if isolation else ""))
        for name, value in facts:
            if value:
                label = _text(self)
                label.setText(wrappable(value, 14))
                label.setMinimumWidth(min(_LEAST_VALUE_PX, label.fontMetrics().horizontalAdvance(value) + 2))
                if name:
                    self._facts.addRow(QLabel(name, self), label)
                else:
                    self._facts.addRow(label)

    def _add_rows(
        self, title: str, items: Sequence[Any], values: Sequence[float], labels: Sequence[str], is_like: bool
    ) -> None:
        if not values:
            return
        self._rows.addWidget(QLabel(title, self))
        for number, value in enumerate(values, 1):
            item = items[number - 1] if number <= len(items) else None
            label = getattr(item, "label", "") or (labels[number - 1] if number <= len(labels) else "")
            self._rows.addWidget(SimilarityRow(number, label, getattr(item, "picture", None), value, is_like, self))

    def _clear_rows(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            item.widget().deleteLater()

    def set_room(self, height: int) -> None:
        """So many pixels are there for the panel: the list of examples scrolls where they are too few."""
        self._room = height
        self._fit_list()

    def height_without_list(self) -> int:
        """Of everything above the list of examples, at the width of now."""
        listed = min(self.list.maximumHeight(), self.list.sizeHint().height()) if not self.list.isHidden() else 0
        return max(self.heightForWidth(self.width()), self.minimumSizeHint().height()) - listed

    def _fit_list(self) -> None:
        """As high as its rows, up to a limit: then it scrolls."""
        wanted = self.list.widget().sizeHint().height() if self._rows.count() else 0
        wanted = max(min(wanted, _LEAST_LIST_PX), min(wanted, self._room - self.height_without_list()))
        self.list.setVisible(bool(self._rows.count()))
        self.list.setMinimumHeight(min(_LEAST_LIST_PX, wanted))
        self.list.setMaximumHeight(min(_MOST_LIST_PX, wanted))

    # -- keys
    def event(self, event: QEvent) -> bool:
        # before the page's own Esc, which cancels a search, and QGIS's shortcuts
        if event.type() == QEvent.Type.ShortcutOverride and _closes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _closes(event):
            self.close_panel()
        else:
            super().keyPressEvent(event)


class _List(QScrollArea):
    """Asks for the room of all its rows: Qt's own would go on asking for what it held first."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.widget().sizeHint().height())


def _closes(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_W) and event.modifiers() == Qt.KeyboardModifier.NoModifier


def _text(parent: QWidget) -> QLabel:
    """A label of plain text that wraps in whatever width it gets, and can be selected and copied."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    return label
