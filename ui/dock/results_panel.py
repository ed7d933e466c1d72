"""What a search found: how many, their scores with the threshold, the pictures, and what to do with them."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QObject, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.jobs.search import SearchJob
from ..i18n import tr
from ..results_facts import facts_lines, results_line
from ..words import count, tip
from .export_menu import ExportMenu
from .feedback.learn_menu import LearnMenu
from .feedback.missed_card import MissedCard, MissedState
from .hits.hits_choice import HitsChoice
from .hits.hits_model import HitsModel
from .hits.hits_view import HitsView
from .hits.layer_link import LayerLink
from .hits.review_store import ReviewStore
from .hits.thumbnails import ThumbnailLoader
from .hits.why_flow import WhyFlow
from .hits.why_panel import WhyPanel
from .land_cover.cover_card import cover_of
from .recipe_menu import RecipeMenu
from .result_origin import Origin
from .runs import Run
from .session import Session
from .widgets.choice_bar import ChoiceBar, ChoiceLimits
from .widgets.elided_label import ElidedLabel
from .widgets.score_histogram import ScoreHistogram
from .widgets.state_card import StateCard

_PAD_PX = 6
LEAST_PX, LEAST_BESIDE_WHY_PX = 150, 96  # of the gallery's height
BARS_PX = 150  # of the Why panel's list: three examples or so
NARROW_PX = 430  # below this the menus of the action row are icons


class ResultsPanel(QWidget):
    """``open_run`` shows a result, ``close_run`` none. ``run_wished``: an earlier run was chosen. ``take_wished``: the
    marked places of a role (like, unlike) shall become examples."""

    run_wished = pyqtSignal(object)
    take_wished = pyqtSignal(str)
    again_wished = pyqtSignal()
    choice_changed = pyqtSignal()
    opened = pyqtSignal()  # another result is shown, or none
    why_changed = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.results = ""
        self.archive = ""
        self.origin = Origin()
        self._summary: dict[str, Any] = {}
        self._runs: list[Run] = []
        self.model = HitsModel(self)
        self.thumbnails = ThumbnailLoader(session.start, self)
        self.model.pictures = self.thumbnails.picture
        self.view = HitsView(self.model, self)
        self.view.set_loader(self.thumbnails)
        self.link = LayerLink(self.view, session.canvas, self)
        self.store = ReviewStore(self)
        self.example_items: Callable[[], Sequence[Any]] = tuple  # those at hand, for the Why panel
        self.why = WhyPanel(self)
        self.why.pictures = self.thumbnails.picture
        self.why.covers = lambda hit: cover_of(self.model.table, self.model.choice, hit)
        self.why_flow = WhyFlow(session.start, self.view, self.why, self)
        self._make_head()
        self._make_actions()
        self._lay_out()
        self._connect()

    # -- making
    def _make_head(self) -> None:
        self.runs = QComboBox(self)
        self.runs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.runs.setMinimumContentsLength(10)
        self.runs.setAccessibleName(tr("Result that is shown"))
        self.runs.setToolTip(tr("The results of this project, the latest first: choose one to look at it again"))
        self.runs.activated.connect(lambda row: self.run_wished.emit(self._runs[row]))
        self.header = ElidedLabel(self)
        self.reset = QToolButton(self)
        self.reset.setText(tr("Reset"))
        self.reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reset.setToolTip(tr("Show all places again: take back threshold, number and spacing"))
        self.reset.clicked.connect(self.reset_choice)
        self.histogram = ScoreHistogram(self)
        self.bar = ChoiceBar(self)

    def _make_actions(self) -> None:
        self.take_buttons: dict[str, QPushButton] = {}
        for role, help_text in (
            ("like", tr("Take the liked places as examples of what you look for (A likes the selected ones)")),
            ("unlike", tr("Take the unliked places as examples of what you do not look for (X unlikes them)")),
        ):
            button = QPushButton(self)
            button.setToolTip(help_text)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, r=role: self.take_wished.emit(r))
            self.take_buttons[role] = button
        self.again = QPushButton(tr("Search again"), self)
        self.again.setToolTip(tr("Search once more with the liked and unliked places among the examples"))
        self.again.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.again.clicked.connect(lambda: self.again_wished.emit())
        self.learn = LearnMenu(self)
        self.export = ExportMenu(self.session, self)
        self.recipe = RecipeMenu(self.session, self)
        for menu in (self.export, self.recipe):
            menu.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        self._upper = QWidget(self)  # what the Why panel takes the place of
        upper = QVBoxLayout(self._upper)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(3)
        head = QGridLayout()
        head.setSpacing(3)
        head.setColumnStretch(0, 1)
        head.addWidget(self.runs, 0, 0, 1, 2)
        head.addWidget(self.header, 1, 0)
        head.addWidget(self.reset, 1, 1)
        self.card = StateCard(self)
        self.gallery = QStackedWidget(self)
        self.gallery.addWidget(self.view)
        self.gallery.addWidget(self.card)
        self._actions = QGridLayout()
        self._actions.setSpacing(3)
        for column, widget in enumerate((*self.take_buttons.values(), self.again)):
            self._actions.addWidget(widget, 0, column)
        self._menus = QWidget(self)
        menus = QHBoxLayout(self._menus)
        menus.setContentsMargins(0, 0, 0, 0)
        menus.setSpacing(3)
        menus.addStretch(1)
        menus.addWidget(self.learn)
        menus.addWidget(self.export)
        menus.addWidget(self.recipe)
        self._actions.addWidget(self._menus, 0, 3)
        self._actions.setColumnStretch(3, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        upper.addLayout(head)
        upper.addWidget(self.histogram)
        upper.addWidget(self.bar)
        self.missed = MissedCard(self)
        box.addWidget(self.missed)
        box.addWidget(self._upper)
        box.addWidget(self.why)
        box.addWidget(self.gallery, 1)
        box.addLayout(self._actions)
        self._fit()

    def _connect(self) -> None:
        self.thumbnails.arrived.connect(self.model.picture_arrived)
        self.thumbnails.arrived.connect(self.why.picture_arrived)
        self.session.engine_changed.connect(lambda state: self.thumbnails.retry() if state == "ready" else None)
        self.histogram.threshold_changed.connect(self.bar.set_threshold)
        self.bar.changed.connect(self._choose)
        self.model.chosen.connect(lambda *_: self._counted())
        self.model.reviewed.connect(self._counted)
        self.store.failed.connect(self.session.say_error)
        self.missed.changed.connect(self._fit_upper)
        self.why.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type
        if watched is self.why and event.type() in (kinds.ShowToParent, kinds.HideToParent, kinds.LayoutRequest):
            self._fit_upper()
        return super().eventFilter(watched, event)

    def _fit_upper(self) -> None:
        """What the cards above the gallery leave of the room."""
        self._upper.setVisible(self.why.isHidden() and not self.is_sample)
        self.view.setMinimumHeight(LEAST_PX if self.why.isHidden() else LEAST_BESIDE_WHY_PX)
        self.why_changed.emit()

    @property
    def is_sample(self) -> bool:
        """A sample is reviewed: thresholds and scores mean nothing for it."""
        return self.missed.state in (MissedState.REVIEW, MissedState.ESTIMATING, MissedState.ANSWER)

    def wanted_height(self) -> int:
        """Pixels that it needs to be used well: all but the gallery, and of that two lines (one beside Why)."""
        is_why = not self.why.isHidden()
        upper = self.why.height_without_list() + BARS_PX if is_why else self._upper.sizeHint().height()
        if not self.missed.isHidden():
            upper = self.missed.wanted_height() + (0 if self.is_sample and not is_why else upper)
        lines = 1 if is_why else 2
        return upper + lines * self.view.line_height() + self._actions.sizeHint().height() + 2 * self.layout().spacing()

    def set_room(self, height: int) -> None:
        """So many pixels are there for all of it."""
        rest = 0 if self.missed.isHidden() else self.missed.wanted_height()
        rest += self.view.minimumHeight() + self._actions.sizeHint().height() + 2 * self.layout().spacing()
        self.why.set_room(height - rest)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow dock the menus are icons, their names stay in the tooltips; where a language has long words, they
        stand below."""
        style = Qt.ToolButtonStyle
        wanted = style.ToolButtonIconOnly if self.width() < NARROW_PX else style.ToolButtonTextBesideIcon
        for menu in (self.learn, self.export, self.recipe):
            menu.setToolButtonStyle(wanted)
        needed = self._menus.minimumSizeHint().width() + self._actions.spacing()
        for button in (*self.take_buttons.values(), self.again):
            # narrower than the style likes them; the texts still fit
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(button.text()) + 2 * _PAD_PX)
            needed += button.minimumWidth() + self._actions.spacing()
        place = (0, 3, 1, 1) if needed <= self.width() else (1, 0, 1, 4)
        if self._actions.getItemPosition(self._actions.indexOf(self._menus)) != place:
            self._actions.addWidget(self._menus, *place)  # Qt takes it from where it was

    # -- what is shown
    def open_run(
        self,
        results: str,
        archive: str,
        layer: QgsVectorLayer | None = None,
        summary: dict[str, Any] | None = None,
        choice: HitsChoice | None = None,
        recipe: Any = None,
        files: dict[str, str] | None = None,
        origin: Origin = Origin(),
    ) -> None:
        """Show the places of ``results``. ``layer``: theirs on the map; ``summary``: what the search said of them;
        ``recipe``: its job or recipe file; ``origin``: what scored and chose them. Raises KinscapeError if they cannot
        be read; what was shown stays then."""
        self.model.open(results, choice or HitsChoice(), origin.wish)
        self.results, self.archive, self.origin, self._summary = results, archive, origin, dict(summary or {})
        self.thumbnails.open(archive, self._picture_folder(), self.model.table.tile_of)
        self.view.set_loader(self.thumbnails)
        self.store.open(results, layer)
        table = self.model.table
        self.histogram.set_scores(table.score)
        self._set_limits()
        self.bar.set_choice(self.model.choice)
        self._follow_choice()
        self.link.attach(layer)
        self.recipe.set_recipe(recipe, files)
        job = self.recipe.job if origin.search is None else origin.search
        self.why_flow.set_search(job if isinstance(job, SearchJob) else None, lambda: self.example_items(), archive)
        self.export.set_run(results, archive, self.model.total)
        self._tell_choice()
        self._counted()
        self.opened.emit()

    def _picture_folder(self) -> str:
        """Beside the results, each result its own: another one may lie there, or have lain there under this name. In
        the cache where nothing can be written beside them."""
        folder, own = Path(self.results).parent, self.model.table.fingerprint()
        if os.access(folder, os.W_OK):
            return str(folder / "thumbnails" / own)
        return str(Path(self.session.cache_folder()) / "thumbnails" / own)

    def close_run(self) -> None:
        """Show nothing, and let go of files and layers."""
        self.store.close()
        self.link.detach()
        self.thumbnails.open("", "")
        self.model.clear()
        self.histogram.set_scores(np.zeros(0))
        self.results = self.archive = ""
        self._summary, self.origin = {}, Origin()
        self.recipe.set_recipe(None)
        self.why_flow.set_search(None)
        self.export.set_run("")
        self.opened.emit()

    def attach_layer(self, layer: QgsVectorLayer | None) -> None:
        """The layer of the places came back, or another one shows them."""
        if self.results and layer is not None:
            self.link.attach(layer)
            self.store.open(self.results, layer)

    def set_runs(self, runs: list[Run]) -> None:
        """Offer ``runs``; where there is nothing to choose, the list is not shown."""
        self._runs = runs
        blocker = QSignalBlocker(self.runs)
        self.runs.clear()
        for run in runs:
            self.runs.addItem(run.title)
            self.runs.setItemData(self.runs.count() - 1, run.results, Qt.ItemDataRole.ToolTipRole)
        here = next((row for row, run in enumerate(runs) if run.results == self.results), -1)
        self.runs.setCurrentIndex(here)
        del blocker
        self.runs.setVisible(len(runs) > 1)

    def _set_limits(self) -> None:
        table = self.model.table
        low, high = self.histogram.limits
        tile_m = float(np.nanmax(table.scale_m)) if np.isfinite(table.scale_m).any() else 10.0
        has_spacing = table.has_isolation and bool(np.isfinite(table.isolation_m).any())
        hidden = self.model.review_counts()["hidden"]
        self.bar.set_limits(ChoiceLimits(low, high, len(table), has_spacing, tile_m, hidden))

    # -- choosing
    @property
    def choice(self) -> HitsChoice:
        return self.model.choice

    def reset_choice(self) -> None:
        """Take back what cuts places; order, land cover and hidden ones stay as they are."""
        self.set_choice(replace(self.choice, min_score=None, k=None, spacing_m=0.0))

    def show_hidden(self) -> None:
        self.set_choice(replace(self.choice, shows_hidden=True))

    def set_choice(self, choice: HitsChoice) -> None:
        """As if the user had set the limits so."""
        self.bar.set_choice(choice)
        self._choose(choice)

    def _choose(self, choice: HitsChoice) -> None:
        """At once: the list, the numbers, and a moment later the map."""
        self.model.set_choice(choice)
        self._follow_choice()
        self._tell_choice()
        self.why.refresh_cover(self.model.hit_now)
        self.choice_changed.emit()

    def _follow_choice(self) -> None:
        score = self.model.choice.min_score
        self.histogram.threshold = self.histogram.limits[0] if score is None else score

    def _tell_choice(self) -> None:
        cover = self.model.table.cover if self.model.table is not None else None
        classes = cover.names if cover is not None else ()
        self.recipe.set_choice(self.model.choice, classes, self.model.is_reranked)
        self.export.set_choice(self.model.choice, classes if self.model.is_reranked else ())

    # -- numbers
    def _counted(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        self.header.setText(results_line(self._summary, shown, total))
        self.header.setToolTip(tip("\n".join([self.header.text(), *facts_lines(self._summary)])))
        self.reset.setVisible(self.choice.is_cut)
        marked = self.model.review_counts()
        words = {
            "like": count(marked["like"], tr("Like 1"), tr("Like {0}")),
            "unlike": count(marked["unlike"], tr("Unlike 1"), tr("Unlike {0}")),
        }
        for role, button in self.take_buttons.items():
            button.setText(words[role])
            button.setEnabled(marked[role] > 0)
        self._fit()
        self.again.setEnabled(total > 0)
        self.bar.set_hidden(marked["hidden"])
        self.export.set_counts(shown, total, marked["like"])
        can_learn = total > 0 and not self.origin.is_remote  # the vectors of a server's archive are not here
        self.learn.set_possible(next=can_learn, concept=can_learn, missed=can_learn and not self.origin.is_sample)

    def show_card_instead(self, is_card: bool) -> None:
        """The gallery, or the card that says why it is empty."""
        self.gallery.setCurrentIndex(1 if is_card else 0)

    def release(self) -> None:
        self.close_run()

