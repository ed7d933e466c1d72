"""Pictures of hits, made in the background for what is on the screen, and kept in memory up to a limit."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPixmap

from ....core.jobs.thumbnails import ThumbnailsJob
from ...i18n import tr

MAX_KEPT = 1500
BATCH = 48
MAX_FAILURES = 3  # in a row: an engine that cannot make pictures is not asked at every stroke of the mouse
_DELAY_MS = 60


class ThumbnailLoader(QObject):
    """``picture(tile_row)`` answers at once: the pixmap, or None, in which case ``arrived(tile_row)`` follows when
    there is one."""

    arrived = pyqtSignal(int)

    def __init__(self, start: Callable[..., Any], parent: QObject | None = None) -> None:
        """``start``: ``Session.start``."""
        super().__init__(parent)
        self._start = start
        self._archive = self._folder = ""
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._absent: set[int] = set()
        self._task: Any = None
        self._run = 0
        self._failures = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._next)

    def open(self, archive: str, folder: str) -> None:
        """Serve the tiles of ``archive``; pictures are files in ``folder``. "" stops serving."""
        self._archive, self._folder = archive, folder
        self._kept.clear()
        self._wanted.clear()
        self._absent.clear()
        self._run += 1
        self._failures = 0
        self._timer.stop()
        if self._task is not None:
            task, self._task = self._task, None
            task.cancel()

    def picture(self, tile_row: int) -> QPixmap | None:
        if tile_row in self._kept:
            self._kept.move_to_end(tile_row)
            return self._kept[tile_row]
        if self._archive and tile_row not in self._absent and self._failures < MAX_FAILURES:
            self._wanted[tile_row] = None
            self._wanted.move_to_end(tile_row)
            if self._task is None and not self._timer.isActive():
                self._timer.start()
        return None

    def _next(self) -> None:
        """Ask for the rows that were looked at last: those before may have been scrolled away."""
        if self._task is not None or not self._wanted:
            return
        rows = list(self._wanted)[-BATCH:]
        self._wanted.clear()
        waiting = [row for row in rows if not self._load(row)]
        if not waiting:
            return
        run = self._run
        job = ThumbnailsJob(archive=self._archive, rows=tuple(waiting), folder=self._folder)
        self._task = self._start(
            tr("Thumbnails"),
            job,
            is_background=True,
            done=lambda result: self._over(run, waiting, None),
            failed=lambda error: self._over(run, waiting, error),
        )

    def _over(self, run: int, rows: list[int], error: object) -> None:
        if run != self._run:
            return
        self._task = None
        self._failures = 0 if error is None else self._failures + 1
        for row in rows:
            if not self._load(row) and error is None:
                self._absent.add(row)  # its source cannot be read any more: do not ask again and again
        if self._wanted:
            self._timer.start()

    def _load(self, tile_row: int) -> bool:
        path = Path(self._folder) / f"{tile_row}.png"
        if not path.is_file():
            return False
        picture = QPixmap(str(path))
        if picture.isNull():
            return False
        self._kept[tile_row] = picture
        while len(self._kept) > MAX_KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(tile_row)
        return True
