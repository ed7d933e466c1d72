"""Pictures of hits, made in the background for what is on the screen, and kept in memory up to a limit.

The view says what is on its screen (``wish``); what it says last counts, and a batch that nobody waits for any more is
cancelled. Finished pictures stay as files beside the results.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPixmap

from ....core.jobs.thumbnails import ThumbnailsJob
from ...i18n import tr
from ...options.settings import Settings

MAX_BYTES = 64 << 20
BATCH = 24  # small, so that the first pictures come soon and little is lost where a batch is cancelled
SIZES = (128, 192, 256, 384)  # pixels; a few steps, so that a dock being widened does not draw all of them anew
MAX_WISHED = 2000
MAX_FAILURES = 3  # in a row: an engine that cannot make pictures is not asked at every stroke of the mouse
RETRY_S = 30.0  # ... but again after so long, or when ``retry`` says that it came back
_DELAY_MS = 40

TileOf = Callable[[int], tuple[str, str]]


class ThumbnailLoader(QObject):
    """``picture(tile_row)`` answers at once: the pixmap; a null pixmap where there can be none; or None while it is not
    there yet, in which case ``arrived(tile_row)`` follows."""

    arrived = pyqtSignal(int)

    def __init__(self, start: Callable[..., Any], parent: QObject | None = None) -> None:
        """``start``: ``Session.start``."""
        super().__init__(parent)
        self._start = start
        self._archive = ""
        self._folder = Path()
        self._tile_of: TileOf | None = None
        self._px = SIZES[0]
        self._kept: OrderedDict[int, tuple[int, QPixmap]] = OrderedDict()  # tile row -> (size asked for, picture)
        self._bytes = 0
        self._most_bytes = 0  # of the settings; 0: MAX_BYTES
        self._wanted: OrderedDict[int, None] = OrderedDict()  # the most wanted last
        self._absent: set[int] = set()
        self._none = QPixmap()
        self._task: Any = None
        self._batch: list[int] = []
        self._run = 0
        self._failures = 0
        self._failed_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._next)

    # -- what is served
    def open(self, archive: str, folder: str, tile_of: TileOf | None = None) -> None:
        """Serve the tiles of ``archive``; pictures are files under ``folder``. "" stops serving. ``tile_of`` gives
        (tile id, source) of a row, as they were when it was found: an archive updated since has others there."""
        self._archive, self._folder, self._tile_of = archive, Path(folder), tile_of
        self._most_bytes = Settings.load().thumbnails_mb << 20
        self._kept.clear()
        self._bytes = 0
        self._wanted.clear()
        self._absent.clear()
        self._failures = 0
        self._timer.stop()
        self._drop_task()

    def set_size(self, thumb_px: float) -> None:
        """Pictures are shown ``thumb_px`` device pixels wide from now on; smaller ones stand in until others come."""
        self._px = next((size for size in SIZES if size >= thumb_px), SIZES[-1])

    def retry(self) -> None:
        """The engine is there again: ask for what is missing."""
        self._failures = 0
        self._ask_soon()

    @property
    def bytes_kept(self) -> int:
        """Memory that the pictures take, at most that of the settings, else MAX_BYTES."""
        return self._bytes

    # -- asking
    def picture(self, tile_row: int) -> QPixmap | None:
        kept = self._kept.get(tile_row)
        if kept is not None:
            self._kept.move_to_end(tile_row)
        if kept is None and (tile_row in self._absent or not self._archive):  # of a server's archive there are none
            return self._none
        if (kept is None or kept[0] < self._px) and self._archive:
            self._wanted[tile_row] = None
            self._wanted.move_to_end(tile_row)
            while len(self._wanted) > MAX_WISHED:
                self._wanted.popitem(last=False)
            self._ask_soon()
        return None if kept is None else kept[1]

    def wish(self, visible: Sequence[int], ahead: Sequence[int] = ()) -> None:
        """What is on the screen, and what comes next: all that is wanted now. Earlier wishes are forgotten, and a batch
        of which nothing is wanted any more is cancelled."""
        wanted = [row for row in (*visible, *ahead) if self._is_missing(row)]
        self._wanted = OrderedDict.fromkeys(reversed(wanted))
        if self._task is not None and self._batch and self._wanted and not any(r in self._wanted for r in self._batch):
            self._batch = []
            self._task.cancel()
        self._ask_soon()

    def _is_missing(self, row: int) -> bool:
        kept = self._kept.get(row)
        return row not in self._absent and (kept is None or kept[0] < self._px)

    def _ask_soon(self) -> None:
        if self._wanted and self._task is None and not self._timer.isActive() and self._may_ask():
            self._timer.start()

    def _may_ask(self) -> bool:
        return self._failures < MAX_FAILURES or time.monotonic() - self._failed_at > RETRY_S

    def _next(self) -> None:
        """Ask for the most wanted: what is on the disk is loaded, the rest is made."""
        if self._task is not None or not self._archive:
            return
        batch: list[int] = []
        while self._wanted and len(batch) < BATCH:
            row, _ = self._wanted.popitem()
            if self._is_missing(row) and not self._load(row):
                batch.append(row)
        if not batch:
            return
        run, self._batch = self._run, list(batch)
        tiles = [self._tile_of(row) for row in batch] if self._tile_of is not None else []
        known = tuple(zip(*tiles)) if tiles and all(tile for tile, _source in tiles) else ((), ())
        job = ThumbnailsJob(self._archive, tuple(batch), str(self._size_folder()), self._px, *known)
        self._task = self._start(
            tr("Thumbnails"),
            job,
            is_background=True,
            done=lambda _result: self._over(run, batch, is_done=True),
            failed=lambda _error: self._over(run, batch, is_failed=True),
            cancelled=lambda: self._over(run, batch),
            progressed=lambda _progress: self._collect(run, batch),
        )

    # -- what came
    def _collect(self, run: int, batch: list[int]) -> None:
        """Show what is finished so far."""
        if run == self._run:
            for row in batch:
                if self._is_missing(row):
                    self._load(row)

    def _over(self, run: int, batch: list[int], is_done: bool = False, is_failed: bool = False) -> None:
        if run != self._run:
            return
        self._task, self._batch = None, []
        if is_done:
            self._failures = 0
        elif is_failed:
            self._failures += 1
            self._failed_at = time.monotonic()
        for row in batch:
            if self._is_missing(row) and not self._load(row) and is_done:
                self._absent.add(row)  # its source cannot be read any more: do not ask again and again
                self.arrived.emit(row)
        if is_failed:  # still wanted: the next wish, or ``retry``, asks again
            self._wanted = OrderedDict.fromkeys([*batch, *self._wanted])
        self._ask_soon()

    def _size_folder(self) -> Path:
        return self._folder / str(self._px)

    def _load(self, tile_row: int) -> bool:
        path = self._size_folder() / f"{tile_row}.png"
        if not path.is_file():
            return False
        picture = QPixmap(str(path))
        if picture.isNull():
            return False
        self._forget(tile_row)
        self._kept[tile_row] = (self._px, picture)
        self._bytes += _bytes_of(picture)
        while self._bytes > (self._most_bytes or MAX_BYTES) and len(self._kept) > 1:
            self._forget(next(iter(self._kept)))
        self.arrived.emit(tile_row)
        return True

    def _forget(self, tile_row: int) -> None:
        kept = self._kept.pop(tile_row, None)
        if kept is not None:
            self._bytes -= _bytes_of(kept[1])

    def _drop_task(self) -> None:
        self._run += 1
        task, self._task, self._batch = self._task, None, []
        if task is not None:
            task.cancel()


def _bytes_of(picture: QPixmap) -> int:
    return picture.width() * picture.height() * picture.depth() // 8
