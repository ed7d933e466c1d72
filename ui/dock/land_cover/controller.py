"""Land cover on the Search page: which state it is in, what a slider changes, and the job that computes it."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from ....core.jobs.base import JobResult
from ....core.jobs.cover import CoverJob
from ...i18n import tr
from ...words import tiles
from ..history import History
from ..results_panel import ResultsPanel
from ..session import Session
from .cover_state import CoverFacts, CoverState, archive_classes, archive_has_cover, cover_state, is_newer
from .cover_wish import CoverWish
from .panel import LandCoverBox


class CoverController(QObject):
    """``changed``: the state may be another. ``search_wished``: the places shall be found again, with land cover."""

    changed = pyqtSignal()
    search_wished = pyqtSignal()

    def __init__(
        self, session: Session, box: LandCoverBox, panel: ResultsPanel, history: History, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._box, self._panel, self._history = session, box, panel, history
        self._task: Any = None
        self.choose_raster = self._ask_for_raster  # -> path, "" for none
        box.changed.connect(self._apply)
        box.settled.connect(self._remember)
        box.compute_wished.connect(self.compute)
        box.cancel_wished.connect(self.cancel)
        box.search_wished.connect(self.search_wished)
        panel.opened.connect(self._opened)
        session.archive_changed.connect(lambda _folder: self._archive_changed())
        session.info_changed.connect(lambda _info: self.update_state())

    # -- the state
    @property
    def state(self) -> CoverState:
        table = self._panel.model.table
        if self._panel.origin.made_by is not None:  # chosen otherwise than by rank
            return CoverState.HIDDEN if self._task is None else CoverState.RUNNING
        return cover_state(
            CoverFacts(
                self._session.has_archive,
                self._task is not None,
                archive_has_cover(self._session.archive),
                None if table is None else table.cover is not None,
                is_newer(self._panel.results, self._session.archive),
            )
        )

    def update_state(self) -> None:
        state = self.state
        if state is CoverState.LIVE:
            cover = self._panel.model.table.cover
            self._box.set_classes(cover.names, cover.colours, cover.query_shares())
        elif state is CoverState.AHEAD:
            self._box.set_classes(*archive_classes(self._session.archive))
        self._box.set_state(state)

    def _opened(self) -> None:
        self._box.set_wish(self._panel.choice.wish)
        self.update_state()

    def _archive_changed(self) -> None:
        self.cancel()
        self.update_state()

    # -- the wish
    @property
    def wish(self) -> CoverWish:
        return self._box.wish

    def set_wish(self, wish: CoverWish) -> None:
        """As if the user had set it so, without a step to undo."""
        self._box.set_wish(wish)
        self._apply(wish)

    def fields(self) -> dict[str, Any]:
        """What a search is to be asked for; nothing where the archive has no land cover, or it does not count."""
        if self.wish.cover <= 0 or not archive_has_cover(self._session.archive):
            return {}
        return self.wish.for_classes(archive_classes(self._session.archive)[0]).fields()

    def _apply(self, wish: CoverWish) -> None:
        self._panel.set_choice(self._panel.choice.with_wish(wish))

    def _remember(self, before: CoverWish, after: CoverWish) -> None:
        self._history.do(
            tr("Change how land cover counts"), lambda: self.set_wish(after), lambda: self.set_wish(before)
        )

    # -- computing it
    def compute(self, source: str) -> None:
        """Compute the archive's land cover, then search again if places are shown. ``source``: as CoverJob says, or
        "raster", which is asked for."""
        if self._task is not None or not self._session.has_archive:
            return
        if source == "raster":
            source = self.choose_raster()
            if not source:
                return
        archive = self._session.archive
        self._task = self._session.start(
            tr("Land cover of the archive"),
            CoverJob(archive=archive, source=source),
            done=lambda result: self._done(archive, result),
            failed=self._failed,
            cancelled=self._over,
            progressed=self._box.set_progress,
        )
        self._box.set_progress(None)
        self._tell()

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _done(self, archive: str, result: JobResult) -> None:
        self._over()
        if archive != self._session.archive:
            return
        self._session.say(tr("The land cover of {0} is known").format(tiles(int(result.summary.get("tiles", 0)))))
        if self._panel.results:
            self.search_wished.emit()

    def _failed(self, error: Any) -> None:
        self._over()
        self._session.say_error(error)

    def _over(self) -> None:
        self._task = None
        self._tell()

    def _tell(self) -> None:
        self.update_state()
        self.changed.emit()

    def _ask_for_raster(self) -> str:
        path, _filter = QFileDialog.getOpenFileName(
            self._box, tr("Land-cover raster"), self._session.project_folder(), tr("Rasters") + " (*)"
        )
        return path

    def release(self) -> None:
        self.cancel()
