"""The demo server: the open archive, served to this computer alone, so that anyone can try what a server sees."""

from __future__ import annotations

import json
import os
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, pyqtSignal

from ....core.errors import InputError, KinscapeError, RemoteError
from ...environment import engine_launch
from ...i18n import tr
from ...remote_servers import LOOPBACK, Server, checked_url, host_of

READY_WITHIN_MS = 120_000
END_WITHIN_MS = 1500
MOST_LINE_BYTES, MOST_TOKEN_BYTES = 64 * 1024, 4096


class DemoServer(QObject):
    """``started`` (Server) once it answers, ``failed`` (KinscapeError) where it did not start or has died, ``stopped``
    when it was ended."""

    started = pyqtSignal(object)
    failed = pyqtSignal(object)
    stopped = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._said = b""
        self._is_ready = self._is_ending = False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(READY_WITHIN_MS)
        self._late.timeout.connect(lambda: self._fail(RemoteError(tr("the demo server did not start in time"))))

    @property
    def is_running(self) -> bool:
        """Whether there is one, or one is starting."""
        return self._process is not None

    @property
    def is_ready(self) -> bool:
        return self._process is not None and self._is_ready

    def start(self, archive: str) -> None:
        """Serve ``archive`` at a free port of this computer, with an account of its own."""
        if self._process is not None:
            return
        try:
            command, environment = demo_command(archive)
        except KinscapeError as error:
            self.failed.emit(error)
            return
        self._said, self._is_ready, self._is_ending = b"", False, False
        process = self._process = QProcess(self)
        around = QProcessEnvironment()
        for name, value in environment.items():
            around.insert(name, value)
        process.setProcessEnvironment(around)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(lambda *_: self._ended(process))
        process.errorOccurred.connect(lambda _error: self._not_started(process))
        self._late.start()
        process.start(command[0], command[1:])

    def stop(self) -> None:
        """End it; ``stopped`` follows."""
        if self._process is not None:
            self._end()
            self.stopped.emit()

    def release(self) -> None:
        self.blockSignals(True)
        self._end()

    # -- what it says
    def _read(self) -> None:
        if self._process is None:
            return
        self._said += bytes(self._process.readAllStandardOutput())
        if self._is_ready:
            self._said = b""
            return
        line, newline, _rest = self._said.partition(b"\n")
        if not newline and len(self._said) <= MOST_LINE_BYTES:
            return
        try:
            server = server_of_line(line)
        except KinscapeError as error:
            self._fail(error)
            return
        self._late.stop()
        self._is_ready = True
        self.started.emit(server)

    # -- the end
    def _not_started(self, process: QProcess) -> None:
        if process is self._process and process.error() == QProcess.ProcessError.FailedToStart:
            self._fail(RemoteError(tr("the demo server could not be started: {0}").format(process.errorString())))

    def _ended(self, process: QProcess) -> None:
        if process is self._process and not self._is_ending:
            said = bytes(process.readAllStandardError())[-2000:].decode("utf-8", "replace").strip().splitlines()
            self._fail(RemoteError(tr("the demo server has ended: {0}").format(said[-1] if said else "?")))

    def _fail(self, error: KinscapeError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._late.stop()
        self._is_ending = True
        process, self._process = self._process, None
        if process is not None:
            process.closeWriteChannel()  # it ends when nobody holds its input any more
            process.terminate()
            if not process.waitForFinished(END_WITHIN_MS):
                process.kill()
                process.waitForFinished(END_WITHIN_MS)
            process.deleteLater()


def demo_command(archive: str) -> tuple[list[str], dict[str, str]]:
    """(command, environment) that serve ``archive`` to this computer alone. Raises EngineError without an engine."""
    launch = engine_launch()
    return [*launch.command[:-1], "cli", "serve", archive, "--demo"], launch.environment


def server_of_line(line: bytes) -> Server:
    """The server that the first line of a demo server tells of. Raises RemoteError, InputError."""
    try:
        told = json.loads(line)
        url, token_file = str(told["url"]), str(told["token_file"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise RemoteError(tr("the demo server said something else than where it is")) from None
    if host_of(checked_url(url)).rpartition(":")[0].strip("[]") not in LOOPBACK:
        raise RemoteError(tr("the demo server is not on this computer"))
    return Server(tr("Try it here"), checked_url(url), token=read_token(token_file))


def read_token(path: str) -> str:
    """The token in a file that only its owner may read. Raises InputError for any other."""
    try:
        is_open = os.name != "nt" and os.stat(path).st_mode & 0o077
        token = "" if is_open else Path(path).read_bytes()[:MOST_TOKEN_BYTES].decode("ascii").strip()
    except (OSError, ValueError):
        # none
        token = ""  # nosec B105
    if not token or any(c.isspace() for c in token):
        raise InputError(tr("the token of the demo server cannot be read"))
    return token
