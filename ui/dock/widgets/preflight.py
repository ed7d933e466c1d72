"""What a build will take, said before it is begun: rasters, tiles, disk, time and memory, from the rasters' headers."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ....core.errors import KinscapeError
from ....core.jobs.base import JobResult
from ....core.jobs.estimate import EstimateJob
from ...i18n import tr
from ...words import count, metres, number, rasters, rough_duration, sentence, size, wrappable
from ..build_memory import seconds_range
from ..session import Session

WAIT_MS = 500  # after the last change


class Preflight(QWidget):
    """``ask`` starts an estimate; the line follows. ``left_out`` are the files that the build shall exclude."""

    changed = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Any = None
        self._wish: dict[str, Any] | None = None
        self.estimate: dict[str, Any] | None = None
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.label.setToolTip(
            tr("From the rasters' headers; the time from how fast earlier builds were on this computer")
        )
        self.members = QCheckBox(self)
        self.members.setChecked(True)
        self.members.setToolTip(
            tr("A virtual raster (VRT) and the files it is made of show the same ground: indexed both, each place "
               "would be found twice")
        )
        self.members.setVisible(False)
        self.members.toggled.connect(lambda _is_on: self._again())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self.label)
        box.addWidget(self.members)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._start)
        self._members: tuple[str, ...] = ()
        self._show("")

    @property
    def left_out(self) -> tuple[str, ...]:
        """Files that a virtual raster of the list shows as well, where they shall be left out."""
        return self._members if self.members.isChecked() else ()

    def ask(self, wish: dict[str, Any] | None) -> None:
        """Estimate what ``wish`` (fields of EstimateJob) takes; None: there is nothing to say."""
        if wish == self._wish:
            return
        if wish is None or self._wish is None or wish["sources"] != self._wish["sources"]:
            self._members = ()
            self.members.setVisible(False)
        self._wish = wish
        self._again()

    def stop(self) -> None:
        """Say nothing more, and end what runs."""
        self._timer.stop()
        if self._task is not None:
            task, self._task = self._task, None
            task.cancel()

    def _again(self) -> None:
        self.stop()
        self.estimate = None
        if self._wish is None:
            self._show("")
        else:
            self._show(tr("Looking at the rasters…"))
            self._timer.start()

    def _start(self) -> None:
        wish = dict(self._wish or {}, exclude=self.left_out)
        try:
            job = EstimateJob(**wish)
        except KinscapeError as error:
            self._failed(error)
            return
        self._task = task = self._session.start(
            tr("Estimating the build"),
            job,
            is_background=True,
            done=lambda result: self._done(result) if self._task is task else None,
            failed=lambda error: self._failed(error) if self._task is task else None,
        )

    def _done(self, result: JobResult) -> None:
        self._task = None
        self.estimate = result.summary
        found = tuple(result.summary.get("members") or ())
        if found:
            self._members = found
            self.members.setText(
                count(len(found), tr("Leave out 1 raster that a VRT shows as well"),
                      tr("Leave out {0} rasters that a VRT shows as well"))
            )
            self.members.setVisible(True)
            if self.members.isChecked():  # what was counted has them twice
                self._again()
                return
        self._show(estimate_text(self.estimate))
        self.changed.emit()

    def _failed(self, error: KinscapeError) -> None:
        self._task = None
        self._show(sentence(error.message))

    def _show(self, text: str) -> None:
        self.label.setText(wrappable(text))
        self.label.setVisible(bool(text))


def estimate_text(found: dict[str, Any]) -> str:
    """EstimateJob's summary in a line or two."""
    new, tiles = int(found.get("new", 0)), int(found.get("tiles", 0))
    known = int(found.get("rasters", 0)) - new
    if not new and known:
        return tr("All of these rasters are in the archive; those that have changed will be read again.")
    about = int(float(f"{tiles:.2g}"))
    parts = [rasters(new), count(about, tr("about 1 tile"), tr("about {0} tiles"))]
    if found.get("tile_m") and found.get("tile_px"):
        parts.append(tr("each {0}, {1} pixels wide").format(metres(found["tile_m"]), number(found["tile_px"])))
    parts.append(tr("{0} on disk").format(size(found.get("size_bytes") or 0)))
    times = seconds_range(str(found.get("encoder", "")), tiles)
    measured = tr("{0} to {1}").format(*map(rough_duration, times)) if times else ""
    parts.append(measured or tr("time is measured by the first build"))
    if found.get("memory_mb"):
        parts.append(tr("up to {0} of memory").format(size(found["memory_mb"] * 2**20)))
    lines = [" · ".join(parts)]
    if found.get("free_bytes") is not None and found.get("size_bytes", 0) * 2 > found["free_bytes"]:
        lines.append(tr("The disk has only {0} left.").format(size(found["free_bytes"])))
    failed = found.get("unreadable") or []
    if failed:
        lines.append(tr("Cannot be indexed: {0}").format(failed[0].get("message", "")))
    return "\n".join(lines)
