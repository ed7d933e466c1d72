"""One engine process: started, spoken to in lines of JSON, and ended with everything that it started.

No QGIS here: it works in the main thread, in tasks, in ``qgis_process`` and in tests alike.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal

# the engine is a child process by design (docs/architecture.md, "Two processes")
import subprocess  # nosec B404
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from ..core.errors import Cancelled, EngineError
from .engine_reasons import is_passing, reason_of, start_refused

READY_WITHIN_S = 60.0
POLL_S = 0.05
MAX_LINE_BYTES = 64 * 1024 * 1024
STDERR_LINES = 60
SHOWN_LETTERS = 200

TRY_AGAIN_AFTER_S = 0.4

IsCancelled = Callable[[], bool]


class EngineDied(EngineError):
    """The process ended by itself or was ended; ``code`` stays that of EngineError. ``was_killed``: by someone else,
    so that trying again may help. ``advice``: against the cause, where it is known."""

    def __init__(self, message: str, was_killed: bool = False, advice: str = "") -> None:
        super().__init__(message)
        self.was_killed, self._advice = was_killed, advice
        self.say_what_is_kept("run it again; what was finished is kept")

    def say_what_is_kept(self, text: str) -> None:
        """``text``: what is left of the job, and how to go on."""
        self.hint = f"{self._advice}; {text}" if self._advice else text


@dataclass(frozen=True)
class Launch:
    """How an engine is started: the command, its whole environment, and the version of Kinscape that it must be."""

    command: tuple[str, ...]
    environment: dict[str, str]
    version: str


class EngineProcess:
    """A running engine. One thread at a time may use it (the pool sees to that); ``end`` may come from any."""

    def __init__(self, launch: Launch) -> None:
        self._launch = launch
        self._last_id = 0
        self._events: queue.Queue[dict[str, Any] | EngineError | None] = queue.Queue()
        self._last_words: deque[str] = deque(maxlen=STDERR_LINES)
        self._send_lock = threading.Lock()
        self._end_lock = threading.Lock()
        self._is_ended = False
        self._popen = _start(launch)
        self._readers = [
            threading.Thread(target=target, args=(stream,), name=f"kinscape-{name}", daemon=True)
            for name, target, stream in (
                ("events", self._read_events, self._popen.stdout),
                ("stderr", self._read_stderr, self._popen.stderr),
            )
        ]
        for thread in self._readers:
            thread.start()

    @property
    def launch(self) -> Launch:
        """How it was started."""
        return self._launch

    @property
    def pid(self) -> int:
        return self._popen.pid

    @property
    def is_alive(self) -> bool:
        return self._popen.poll() is None and not self._is_ended

    def wait_ready(self, is_cancelled: IsCancelled, within_s: float = READY_WITHIN_S) -> None:
        """Wait for the engine's first event. Raises EngineError (not started, late, another version) or Cancelled."""
        until = time.monotonic() + within_s
        while time.monotonic() < until:
            if is_cancelled():
                raise Cancelled()
            event = self._first_event()
            if event is None:
                continue
            if event.get("event") != "ready":
                raise self._rubbish(json.dumps(event))
            if event.get("kinscape") != self._launch.version:
                raise EngineError(
                    f"the engine is Kinscape {event.get('kinscape')}, QGIS runs Kinscape {self._launch.version}",
                    "the plugin was updated meanwhile: restart QGIS",
                )
            return
        raise EngineError(
            f"the engine did not start within {within_s:.0f} s" + self._said(),
            f"try it in a terminal: {' '.join(self._launch.command)}",
        )

    def _first_event(self) -> dict[str, Any] | None:
        """``next_event``; an end before any event, unless someone killed it, means that the program is no engine:
        trying again is no help."""
        try:
            return self.next_event()
        except EngineDied as error:
            if error.was_killed:
                raise
            reason, hint = reason_of(list(self._last_words))
            python = without_home(self._launch.command[0])
            raise EngineError(
                f"{python} did not start as Kinscape's engine: {reason or error.message}",
                hint or "check the engine's Python in Settings > Options > Kinscape",
            ) from None

    def answers(self, within_s: float = 1.0) -> bool:
        """Whether an idle engine is still there to take a job: it may have been killed, or be stuck."""
        self._last_id += 1
        until = time.monotonic() + within_s
        try:
            self.send({"op": "ping", "id": self._last_id})
            while time.monotonic() < until:
                event = self.next_event()
                if event is not None and event["event"] == "pong" and event.get("id") == self._last_id:
                    return True
        except EngineError:
            return False
        return False

    def start_job(self, job: dict[str, Any], memory_mb: int = 0) -> int:
        """Send a job; the id that its events will carry."""
        self._last_id += 1
        self.send({"op": "run", "id": self._last_id, "job": job, **({"memory_mb": memory_mb} if memory_mb > 0 else {})})
        return self._last_id

    def send(self, message: dict[str, Any]) -> None:
        """Write one line. Raises EngineError if the engine has gone."""
        data = json.dumps(message).encode("utf-8") + b"\n"
        try:
            with self._send_lock:
                self._popen.stdin.write(data)  # type: ignore[union-attr]
                self._popen.stdin.flush()  # type: ignore[union-attr]
        except (OSError, ValueError):
            raise self._death() from None

    def next_event(self, timeout_s: float = POLL_S) -> dict[str, Any] | None:
        """The next event; None if none has come yet. Raises EngineError once the engine ended or wrote rubbish."""
        try:
            item = self._events.get(timeout=timeout_s)
        except queue.Empty:
            # a grandchild may hold the pipe open after the engine has died: ask the process too
            if self._popen.poll() is None or self._readers[0].is_alive() and not self._is_drained():
                return None
            item = None
        if item is None:
            self._events.put(None)  # the end stays the end
            raise self._death()
        if isinstance(item, EngineError):
            raise item
        return item

    def _is_drained(self) -> bool:
        """The process has ended: give the reader a moment for what is still in the pipe."""
        self._readers[0].join(POLL_S)
        return self._events.empty()

    def end(self, grace_s: float = 0.15) -> None:
        """End the engine and all that it started: politely, after ``grace_s`` by force. May be repeated."""
        with self._end_lock:
            self._is_ended = True
            _signal_group(self._popen, is_final=False)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._popen.wait(grace_s)
            _signal_group(self._popen, is_final=True)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._popen.wait(0.5)
            for thread in self._readers:
                thread.join(0.1)
            for stream, thread in (
                (self._popen.stdin, None),
                *zip((self._popen.stdout, self._popen.stderr), self._readers),
            ):
                if stream is not None and (thread is None or not thread.is_alive()):
                    with contextlib.suppress(OSError):
                        stream.close()

    # -- reader threads
    def _read_events(self, stream: BinaryIO) -> None:
        with contextlib.suppress(OSError, ValueError):  # closed under our hands: the end
            while line := stream.readline(MAX_LINE_BYTES):
                if not line.strip():
                    continue
                event = _parse(line)
                if event is None:
                    self._events.put(self._rubbish(line[: 4 * SHOWN_LETTERS].decode("utf-8", "replace")))
                    break
                self._events.put(event)
        self._events.put(None)

    def _read_stderr(self, stream: BinaryIO) -> None:
        with contextlib.suppress(OSError, ValueError):
            while line := stream.readline(4096):
                text = line.decode("utf-8", "replace").strip()
                if text:
                    self._last_words.append(without_home(text))

    # -- errors
    def _rubbish(self, text: str) -> EngineError:
        shown = without_home(" ".join(text.split()))[:SHOWN_LETTERS]
        return EngineError(
            f"the engine wrote something that is not its protocol: {shown!r}",
            "a package in its environment prints where it must not; reinstall the engine's environment",
        )

    def _death(self) -> EngineDied:
        try:
            code = self._popen.wait(0.5)
        except subprocess.TimeoutExpired:
            return EngineDied("the engine closed its connection" + self._said())
        self._readers[1].join(0.2)
        if code < 0:
            name = signal.Signals(-code).name if -code in set(signal.Signals) else str(-code)
            memory = "often the system ran out of memory: set a limit or use fewer workers"
            advice = memory if name == "SIGKILL" else ""
            return EngineDied(f"the engine was ended by signal {name}" + self._said(), True, advice)
        was_killed = sys.platform == "win32" and not self._last_words  # Windows has no signals; a fault says something
        return EngineDied(f"the engine ended unexpectedly (exit code {code})" + self._said(), was_killed)

    def _said(self) -> str:
        """The last things on its standard error, in one line."""
        words = " / ".join(list(self._last_words)[-3:])
        return f"; it said: {words[-3 * SHOWN_LETTERS :]}" if words else ""

    @property
    def last_words(self) -> str:
        """What it wrote on standard error lately (home folder written as ~), for the log."""
        return "\n".join(self._last_words)


def without_home(text: str) -> str:
    """``text`` with the home folder, which holds the user's name, written as ``~``."""
    home = os.path.expanduser("~")
    for form in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")}:
        if len(form) > 1 and form != "~":
            text = text.replace(form, "~")
    return text


def _parse(line: bytes) -> dict[str, Any] | None:
    try:
        event = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return event if isinstance(event, dict) and isinstance(event.get("event"), str) else None


def _start(launch: Launch) -> subprocess.Popen[bytes]:
    """A child that leads its own process group, so that its worker processes can be ended with it."""
    if sys.platform == "win32":
        group: dict[str, Any] = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    else:
        group = {"start_new_session": True}
    for is_last in (False, True):
        try:
            # no shell; the interpreter of the settings and our own script
            return subprocess.Popen(  # nosec B603
                list(launch.command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=launch.environment,
                **group,
            )
        except OSError as error:
            if is_last or not is_passing(error):
                reason, hint = start_refused(error)
                path = without_home(launch.command[0])
                raise EngineError(f"the engine could not be started: {path}: {reason}", hint) from None
            time.sleep(TRY_AGAIN_AFTER_S)  # a virus scanner looks at a new file for a moment
    raise EngineError("the engine could not be started")


def _signal_group(popen: subprocess.Popen[bytes], is_final: bool) -> None:
    """Signal the engine's process group, also when its leader is gone: workers may be left."""
    if sys.platform == "win32":
        if popen.poll() is None or is_final:
            tool = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "taskkill.exe"
            with contextlib.suppress(OSError, subprocess.TimeoutExpired):
                # the system's own tool by its full path, with a number
                subprocess.run(  # nosec B603
                    [str(tool), "/T", "/F", "/PID", str(popen.pid)], capture_output=True, timeout=1, check=False
                )
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(popen.pid, signal.SIGKILL if is_final else signal.SIGTERM)
