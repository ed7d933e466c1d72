"""How the engine is: missing, stopped, starting, busy or ready. Follows from the jobs that run, from how the last one
ended, and from what the client says of its processes."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.errors import EngineError

STATES = ("ready", "busy", "starting", "stopped", "missing")
_LOOK_MS = 200


def client_state() -> str:
    """Of the engines of this QGIS: ready, busy, starting or stopped."""
    from ..engine_client import get_client

    return get_client().state


class EngineWatch(QObject):
    """``probe`` is asked while a job runs, because an engine starts with the first job that needs one."""

    changed = pyqtSignal(str)

    def __init__(self, probe: Callable[[], str] = client_state, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = "ready"
        self.error: EngineError | None = None
        self._probe = probe
        self._is_missing = False
        self._running = self._in_background = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def set_missing(self, error: EngineError | None) -> None:
        """There is no engine to start (and why), or there is one again (None)."""
        if error is None and self._is_missing:
            self.error = None
        self._is_missing = error is not None
        self.error = error or self.error
        self.look()

    def job_begins(self, is_background: bool) -> None:
        self._count(is_background, 1)

    def job_ends(self, is_background: bool, error: Exception | None = None) -> None:
        """``error``: what the job ended with. An EngineError says that the engine is no more; anything else comes from
        an engine that lives."""
        self.error = error if isinstance(error, EngineError) else None if not self._is_missing else self.error
        self._count(is_background, -1)

    def look(self) -> None:
        """Find out the state, and say so if it is another."""
        state = self._look()
        if state != self.state:
            self.state = state
            self.changed.emit(state)

    def stop(self) -> None:
        self._timer.stop()

    def _count(self, is_background: bool, step: int) -> None:
        if is_background:
            self._in_background += step
        else:
            self._running += step
        if not self._running and not self._in_background:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        self.look()

    def _look(self) -> str:
        if self._is_missing:
            return "missing"
        if self._running or self._in_background:
            process = self._probe()
            if process in ("starting", "stopped"):  # stopped: the job has not come to its thread yet
                return "starting"
        if self._running:
            return "busy"
        return "stopped" if self.error is not None else "ready"
