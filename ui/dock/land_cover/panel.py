"""The row "Land cover: visual - cover" and, folded away below it, the weights of the classes. It shows and it asks;
what a wish leads to is the controller's."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QSignalBlocker, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....core.events import Progress
from ....core.landcover.distance import SHORTLIST
from ...i18n import tr
from ...words import percent, progress_text
from ..widgets.elided_label import ElidedLabel
from .cover_state import CoverState
from .cover_wish import CoverWish
from .weights_list import WeightsList

SETTLE_MS = 600  # so long after the last change a gesture is over, and one step to undo
MOST_SHORTLIST = 1_000  # that is offered; a recipe may hold more
SOURCES = ("net", "words", "raster", "kinds")


class LandCoverBox(QWidget):
    """``changed`` (CoverWish): at once, from the user's hand only. ``settled`` (before, after): the gesture is over.
    ``compute_wished`` (one of SOURCES, or "" for what the archive has), ``search_wished``, ``cancel_wished``;
    ``folded``: the weights were shown or hidden."""

    changed = pyqtSignal(object)
    settled = pyqtSignal(object, object)
    compute_wished = pyqtSignal(str)
    search_wished = pyqtSignal()
    cancel_wished = pyqtSignal()
    folded = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = CoverState.HIDDEN
        self._wish, self._before = CoverWish(), CoverWish()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._settle)
        self._make_row()
        self._make_weights()
        self._lay_out()
        self.set_state(CoverState.HIDDEN)

    # -- making
    def _make_row(self) -> None:
        self.fold_button = _tool(self, "")
        self.fold_button.setAutoRaise(True)
        self.fold_button.setCheckable(True)
        self.fold_button.setArrowType(Qt.ArrowType.RightArrow)
        self.fold_button.setAccessibleName(tr("Class weights"))
        self.fold_button.setToolTip(tr("Show or hide what each class of land cover weighs"))
        self.fold_button.toggled.connect(self._fold)
        self.title = QLabel(tr("Land cover"), self)
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.low, self.high = QLabel(tr("looks"), self), QLabel(tr("cover"), self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.slider.setMinimumWidth(60)
        self.slider.setAccessibleName(tr("How much land cover counts beside the looks"))
        self.slider.valueChanged.connect(lambda value: self._change(cover=value / 100))
        self.slider.sliderReleased.connect(self._settle)
        self.value = QLabel(self)
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.value.setMinimumWidth(self.fontMetrics().horizontalAdvance(percent(1.0)))
        self.said = ElidedLabel(self)
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.compute = _tool(self, tr("Compute"))
        self.compute.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.compute.setToolTip(
            tr("Work out the land cover of each tile once; after that, places are ordered by it at once")
        )
        self.compute.setMenu(self._make_menu())
        self.again = _tool(self, tr("Search again"))
        self.again.setToolTip(tr("Search once more, so that the places found come with their land cover"))
        self.again.clicked.connect(lambda: self.search_wished.emit())
        self.update_button = _tool(self, tr("Update"))
        self.update_button.setToolTip(tr("Compute the land cover of the tiles that are new, and search again"))
        self.update_button.clicked.connect(lambda: self.compute_wished.emit(""))
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(self.fontMetrics().height())
        self.cancel = _tool(self, tr("Cancel"))
        self.cancel.setToolTip(tr("Stop computing; what is finished is kept, and the next time goes on from there"))
        self.cancel.clicked.connect(lambda: self.cancel_wished.emit())

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        words = {
            "kinds": (tr("Kinds of place"), tr("Groups of tiles that look alike: needs nothing else and takes seconds; "
                                               "the groups have no names")),
            "net": (tr("Land-cover network"), tr("Buildings, vegetation, water, roads and bare land, as a trained "
                                                 "network sees them in the imagery")),
            "raster": (tr("Land-cover raster…"), tr("The shares of the classes of a land-cover map that you have")),
            "words": (tr("Visual words"), tr("Textures that are typical of this archive, learned without labels: works "
                                             "for any imagery, but the classes have no names")),
        }  # fmt: skip
        for source, (text, tip) in words.items():
            action = menu.addAction(text)
            action.setToolTip(tip)
            action.setData(source)
            action.triggered.connect(lambda _checked=False, s=source: self.compute_wished.emit(s))
        return menu

    def _make_weights(self) -> None:
        self.weights = WeightsList(self)
        self.weights.changed.connect(lambda weights: self._change(class_weights=weights))
        self.weights.let_go.connect(self._settle)
        self.shortlist = QSpinBox(self)
        self.shortlist.setRange(1, MOST_SHORTLIST)
        self.shortlist.setKeyboardTracking(False)
        self.shortlist.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.shortlist.setAccessibleName(tr("Places that land cover orders"))
        self.shortlist.setToolTip(
            tr("Only so many places that look most alike are put into a new order; those after them stay")
        )
        self.shortlist.valueChanged.connect(lambda value: self._change(shortlist=value))
        self.reset = _tool(self, tr("Reset"))
        self.reset.setToolTip(tr("Looks alone, every class weighing the same"))
        self.reset.clicked.connect(self._reset)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        for widget in (self.fold_button, self.title, self.said, self.low, self.slider, self.high, self.value,
                       self.bar, self.compute, self.again, self.update_button, self.cancel):  # fmt: skip
            row.addWidget(widget, 1 if widget in (self.slider, self.said, self.bar) else 0)
        self._lower = QWidget(self)
        label = QLabel(tr("Orders the first"), self._lower)
        label.setBuddy(self.shortlist)
        label.setToolTip(self.shortlist.toolTip())
        last = QHBoxLayout()
        last.setSpacing(4)
        last.addWidget(label)
        last.addWidget(self.shortlist)
        last.addStretch(1)
        last.addWidget(self.reset)
        lower = QVBoxLayout(self._lower)
        lower.setContentsMargins(self.fold_button.sizeHint().width() // 2, 0, 0, 2)
        lower.setSpacing(3)
        lower.addWidget(self.weights)
        lower.addLayout(last)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(row)
        box.addWidget(self._lower)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    # -- what is the case
    def set_state(self, state: CoverState) -> None:
        self.state = state
        texts = {
            CoverState.ABSENT: (tr("not computed yet"), tr("This archive has no land cover yet")),
            CoverState.BEFORE: (tr("not in these places"), tr("These places were found before there was land cover")),
            CoverState.STALE: (tr("not of all tiles"), tr("The archive has new tiles whose land cover is not known")),
            CoverState.RUNNING: ("", ""),
        }
        short, told = texts.get(state, ("", ""))
        self.said.setText(short)
        self.said.setToolTip(told)
        has_slider = state.has_slider
        self.setVisible(state is not CoverState.HIDDEN)
        self.fold_button.setEnabled(has_slider)
        for widget in (self.low, self.slider, self.high, self.value):
            widget.setVisible(has_slider)
        self.said.setVisible(bool(short))
        self.compute.setVisible(state is CoverState.ABSENT)
        self.again.setVisible(state is CoverState.BEFORE)
        self.update_button.setVisible(state is CoverState.STALE)
        for widget in (self.bar, self.cancel):
            widget.setVisible(state is CoverState.RUNNING)
        self.slider.setToolTip(
            tr("Order the places by looks (left), by land cover (right), or by both; nothing is searched again")
            if state is CoverState.LIVE
            else tr("How much land cover counts in the next search: looks alone (left), land cover alone (right)")
        )
        self._fold()

    def set_progress(self, progress: Progress | None) -> None:
        """How far the computing is; None while that is not known."""
        is_known = progress is not None and bool(progress.total)
        self.bar.setRange(0, 100 if is_known else 0)
        if is_known:
            self.bar.setValue(round(100 * progress.done / progress.total))
        text = progress_text(progress) if progress is not None else tr("Starting…")
        self.bar.setToolTip(text)
        self.bar.setAccessibleName(text)

    def set_classes(self, names: Sequence[str], colours: Sequence[str], shares: np.ndarray | None = None) -> None:
        """Of the places shown, or of the archive. shares: (c,), of the examples where they are known."""
        self.weights.set_classes(names, colours, shares)
        self.weights.set_weights(self._wish.class_weights)

    # -- the wish
    @property
    def wish(self) -> CoverWish:
        return self._wish

    def set_wish(self, wish: CoverWish) -> None:
        """Show ``wish``; nothing is emitted."""
        self._timer.stop()
        self._wish = self._before = wish
        self._show()

    def _show(self) -> None:
        wish = self._wish
        blockers = [QSignalBlocker(widget) for widget in (self.slider, self.shortlist)]
        self.slider.setValue(round(100 * wish.cover))
        self.shortlist.setMaximum(max(MOST_SHORTLIST, wish.shortlist))
        self.shortlist.setValue(wish.shortlist)
        del blockers
        self.weights.set_weights(wish.class_weights)
        self._say()

    def _say(self) -> None:
        wish = self._wish
        self.value.setText(percent(wish.cover))
        is_default = wish == CoverWish()
        self.reset.setEnabled(not is_default)
        weighted = ", ".join(f"{name} {weight:g}" for name, weight in wish.class_weights[:6])
        tip = tr("Show or hide what each class of land cover weighs")
        self.fold_button.setToolTip(tip + ("\n" + weighted if weighted else ""))

    def _change(self, **what: object) -> None:
        wish = CoverWish(**{**self._wish.fields(), **what})
        if wish == self._wish:
            return
        self._wish = wish
        self._say()
        self.changed.emit(wish)
        self._timer.start()

    def _reset(self) -> None:
        self._change(cover=0.0, shortlist=SHORTLIST, class_weights=())
        self._show()
        self._settle()

    def _settle(self) -> None:
        """The gesture is over; while a slider is held it is not."""
        if self.slider.isSliderDown() or any(row.slider.isSliderDown() for row in self.weights.rows):
            self._timer.start()
            return
        self._timer.stop()
        before, self._before = self._before, self._wish
        if before != self._wish:
            self.settled.emit(before, self._wish)

    def _fold(self, *_: object) -> None:
        is_open = self.fold_button.isChecked()
        self.fold_button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._lower.setVisible(is_open and self.state.has_slider)
        self.folded.emit()


def _tool(parent: QWidget, text: str) -> QToolButton:
    button = QToolButton(parent)
    button.setText(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
