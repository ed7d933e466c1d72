"""The engine: a child process that runs jobs for QGIS, one at a time, and speaks JSON lines on its standard streams.

    python core/bootstrap.py engine        (or: python -m kinscape.core.engine)

In:   {"op": "run", "id": 1, "job": {...}, "memory_mb": 4000}  {"op": "cancel", "id": 1}  {"op": "ping"}  {"op": "quit"}
Out:  {"event": "ready", ...} once; then for a job "begun", any number of "progress" and "log", and exactly one
      "result" or "error" with its id; "pong" for a ping. A line that cannot be understood gets an "error" with the id
      that it had, or null.

A job that asks a server has its HTTP requests made by QGIS. Bodies are files:
Out:  {"event": "carry", "id": 1, "carry": 1, "method": "POST", "url": "...", "headers": {...}, "body": path or ""}
In:   {"op": "carried", "id": 1, "carry": 1, "status": 200, "headers": {...}, "body": path}
      or with "error" and "hint" in place of the last three

Standard output belongs to the protocol: what libraries print goes to standard error. When standard input ends (QGIS has
gone), the running job is cancelled and the process ends within ``END_WITHIN_S``, taking its worker processes with it.
"""

from __future__ import annotations

import faulthandler
import json
import os
import platform
import queue
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO

from .errors import Cancelled, InputError, KinscapeError, RemoteError
from .events import Events, Progress
from .faults import as_kinscape_error, limit_memory
from .install.in_use import hold
from .jobs import Job, JobResult, job_from_dict, run_job
from .strict_json import json_line

MAX_LINE_BYTES = 16 * 1024 * 1024
PROGRESS_EVERY_S = 0.1
END_WITHIN_S = 2.0
CARRY_LOOK_S = 0.05  # how often a job that waits for an answer looks whether it was cancelled

Run = Callable[[Job, Events], JobResult]
Emit = Callable[..., None]


class EngineEvents(Events):
    """Sends progress (at most ten a second; the first and the last of a stage always) and messages of one job."""

    def __init__(self, job_id: int | str, emit: Emit) -> None:
        super().__init__()
        self.job_id = job_id
        self._emit = emit
        self._lock = threading.Lock()
        self._sent_at = 0.0
        self._sent_stage = ""
        self._held: Progress | None = None
        self._carries = 0
        self._carried: dict[int, queue.SimpleQueue[dict[str, Any]]] = {}

    def carry(  # type: ignore[override]
        self, method: str, url: str, headers: Mapping[str, str], body_path: str | None
    ) -> tuple[int, Mapping[str, str], str]:
        """Have the other end of the pipe make a request. Raises RemoteError, Cancelled."""
        with self._lock:
            self._carries += 1
            number, answers = self._carries, queue.SimpleQueue()
            self._carried[number] = answers
        try:
            self._emit("carry", id=self.job_id, carry=number, method=method, url=url, headers=dict(headers),
                       body=body_path or "")  # fmt: skip
            while True:
                self.check_cancelled()
                try:
                    return _answer(answers.get(timeout=CARRY_LOOK_S))
                except queue.Empty:
                    continue
        finally:
            with self._lock:
                del self._carried[number]

    def carried(self, message: dict[str, Any]) -> bool:
        """Hand over what came back; False where nobody waits for it."""
        number = message.get("carry")
        with self._lock:
            answers = self._carried.get(number) if type(number) is int else None
        if answers is not None:
            answers.put(message)
        return answers is not None

    def on_progress(self, progress: Progress) -> None:
        now = time.monotonic()
        with self._lock:
            is_due = now - self._sent_at >= PROGRESS_EVERY_S or progress.stage != self._sent_stage
            if not is_due:
                self._held = progress
                return
            # the end of the stage before, if it was held back
            late = self._held if self._held is not None and self._held.stage != progress.stage else None
            self._held, self._sent_at, self._sent_stage = None, now, progress.stage
        for item in (late, progress):
            if item is not None:
                self._emit("progress", id=self.job_id, **item.to_dict())

    def on_log(self, text: str, level: str) -> None:
        self._emit("log", id=self.job_id, level=level, text=text)

    def flush(self) -> None:
        """Send what was held back, so that the last progress of a job is its true end."""
        with self._lock:
            held, self._held = self._held, None
        if held is not None:
            self._emit("progress", id=self.job_id, **held.to_dict())


def _answer(message: dict[str, Any]) -> tuple[int, Mapping[str, str], str]:
    """What "carried" says. Raises RemoteError."""
    if "error" in message:
        raise RemoteError(str(message["error"]), str(message.get("hint", "")))
    status, headers, body = message.get("status"), message.get("headers"), message.get("body")
    if type(status) is not int or not isinstance(headers, dict) or not isinstance(body, str):
        raise RemoteError("what QGIS carried is no answer", "update the plugin and the engine to the same version")
    return status, headers, body


class Engine:
    """Reads operations from ``reader`` until it ends, writes events to ``writer``; ``run`` runs a job."""

    def __init__(self, reader: BinaryIO, writer: BinaryIO, run: Run = run_job) -> None:
        self._reader, self._writer, self._run = reader, writer, run
        self._write_lock = threading.Lock()
        self._jobs: dict[int | str, EngineEvents] = {}  # waiting and running
        self._jobs_lock = threading.Lock()
        self._running: int | str | None = None
        self._waiting: queue.Queue[tuple[EngineEvents, Job, int | None] | None] = queue.Queue()
        self._worker = threading.Thread(target=self._work, name="kinscape-job", daemon=True)

    # -- the main thread: reading
    def serve(self) -> bool:
        """Returns when the input has ended or ``quit`` came; False if a job ignores its cancelling for END_WITHIN_S."""
        self._worker.start()
        self._emit("ready", **_versions())
        while True:
            line = self._next_line()
            if line is None or not self._handle(line):
                break
        with self._jobs_lock:
            left = list(self._jobs.values())
        for events in left:
            events.cancel()
        self._waiting.put(None)
        self._worker.join(END_WITHIN_S)
        return not self._worker.is_alive()

    def _next_line(self) -> bytes | None:
        """The next line, None at the end. One longer than MAX_LINE_BYTES is refused and skipped without being kept."""
        line = self._reader.readline(MAX_LINE_BYTES + 1)
        if not line:
            return None
        if len(line) <= MAX_LINE_BYTES or line.endswith(b"\n"):
            return line
        while line and not line.endswith(b"\n"):
            line = self._reader.readline(MAX_LINE_BYTES)
        self._refuse(
            None, InputError(f"a line longer than {MAX_LINE_BYTES:,} bytes was refused", "send paths, not data")
        )
        return b"\n"

    def _handle(self, line: bytes) -> bool:
        """Do what one line says; False for ``quit``. Nothing that a line says may stop the engine."""
        if not line.strip():
            return True
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            self._refuse(None, InputError("a line is not JSON: " + line[:80].decode("utf-8", "replace").strip()))
            return True
        if not isinstance(message, dict):
            self._refuse(None, InputError("a line must be a JSON object"))
            return True
        op, job_id = message.get("op"), message.get("id")
        if op == "run":
            self._accept(message)
        elif op == "cancel":
            self._cancel(job_id)
        elif op == "carried":
            self._carried(message)
        elif op == "ping":
            self._emit("pong", id=job_id)
        elif op == "quit":
            return False
        else:
            self._refuse(job_id, InputError(f"no operation called {op!r}", "known: run, cancel, carried, ping, quit"))
        return True

    def _accept(self, message: dict[str, Any]) -> None:
        job_id, memory_mb = message.get("id"), message.get("memory_mb")
        try:
            if not isinstance(job_id, (int, str)) or isinstance(job_id, bool):
                raise InputError(f"a job's id must be a number or a text, not {job_id!r}")
            if memory_mb is not None and (type(memory_mb) is not int or memory_mb <= 0):
                raise InputError(f"memory_mb must be a whole number above zero, not {memory_mb!r}")
            job = job_from_dict(message.get("job"))  # type: ignore[arg-type]
            with self._jobs_lock:
                if job_id in self._jobs:
                    raise InputError(f"a job with the id {job_id!r} is under way")
                events = self._jobs[job_id] = EngineEvents(job_id, self._emit)
        except KinscapeError as error:
            self._refuse(job_id, error)
        except Exception as error:  # a spec that its own dataclass cannot take must not stop the engine
            self._refuse(job_id, as_kinscape_error(error))
        else:
            self._waiting.put((events, job, memory_mb))

    def _cancel(self, job_id: Any) -> None:
        with self._jobs_lock:
            events = self._jobs.get(job_id) if isinstance(job_id, (int, str)) else None
            is_waiting = events is not None and job_id != self._running
            if is_waiting:
                del self._jobs[job_id]  # the worker will pass it by
        if events is not None:
            events.cancel()
        if is_waiting:
            self._refuse(job_id, Cancelled())

    def _carried(self, message: dict[str, Any]) -> None:
        """An answer that comes after its job has ended is nobody's: not even an error."""
        job_id = message.get("id")
        with self._jobs_lock:
            events = self._jobs.get(job_id) if isinstance(job_id, (int, str)) else None
        if events is not None and not events.carried(message):
            events.log("an answer came that no request waits for", "warning")

    # -- the worker thread: running
    def _work(self) -> None:
        while (item := self._waiting.get()) is not None:
            events, job, memory_mb = item
            with self._jobs_lock:
                if self._jobs.get(events.job_id) is not events:
                    continue
                self._running = events.job_id
            self._emit("begun", id=events.job_id)  # from here on a job that is lost was not merely waiting
            name, fields = self._outcome(events, job, memory_mb)
            with self._jobs_lock:
                self._running = None
                del self._jobs[events.job_id]
            self._emit(name, id=events.job_id, **fields)

    def _outcome(self, events: EngineEvents, job: Job, memory_mb: int | None) -> tuple[str, dict[str, Any]]:
        """Run the job; the name and fields of its last event."""
        try:
            events.check_cancelled()
            with limit_memory(memory_mb, events):
                result = self._run(job, events)
            events.flush()
            return "result", result.to_dict()
        except KinscapeError as error:
            events.flush()
            return "error", error.to_dict()
        except BaseException as error:  # SystemExit of a library included: the engine outlives its jobs
            events.log("".join(traceback.format_exception(error)).rstrip(), "warning")
            return "error", as_kinscape_error(error, memory_mb).to_dict()

    # -- both: writing
    def _refuse(self, job_id: Any, error: KinscapeError) -> None:
        self._emit("error", id=job_id, **error.to_dict())

    def _emit(self, event: str, **fields: Any) -> None:
        data = json_line({"event": event, **fields}).encode("utf-8") + b"\n"
        with self._write_lock:
            try:
                self._writer.write(data)
                self._writer.flush()
            except (BrokenPipeError, ValueError):  # nobody listens any more: stop working for them
                for events in list(self._jobs.values()):
                    events.cancel()


def _versions() -> dict[str, Any]:
    from .. import __version__

    try:
        import numpy

        numpy_version = numpy.__version__
    except ImportError:
        numpy_version = ""
    return {"kinscape": __version__, "python": platform.python_version(), "numpy": numpy_version, "pid": os.getpid()}


def _take_streams() -> tuple[BinaryIO, BinaryIO]:
    """Keep the real standard input and output for the protocol; libraries get the null device and standard error."""
    reader = os.fdopen(os.dup(0), "rb")
    writer = os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    sys.stdout.flush()
    os.dup2(2, 1)
    return reader, writer


def _end_at_once(code: int) -> None:
    """End this process and, where it leads its own process group, all that it started."""
    if hasattr(os, "getpgrp") and os.getpgrp() == os.getpid():
        os.killpg(os.getpgrp(), signal.SIGKILL)
    os._exit(code)


def main(run: Run = run_job) -> int:
    """Serve standard input and output until they end. Returns the exit code."""
    reader, writer = _take_streams()
    faulthandler.enable()
    if hasattr(signal, "SIGINT"):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in the terminal of QGIS is for QGIS
    hold()  # an installation must not remove the environment that this engine runs from
    if not Engine(reader, writer, run).serve():
        _end_at_once(1)
    # a library's thread or pool that does not end must not keep the process
    watchdog = threading.Timer(END_WITHIN_S, _end_at_once, args=(0,))
    watchdog.daemon = True
    watchdog.start()
    return 0


if __name__ == "__main__":
    sys.exit(main())
