"""Runs jobs in engine processes: a small pool of warm engines, cancelling, and plain errors when an engine dies.

``get_client().run(job)`` blocks until the job is done and may be called from any thread (a QgsTask, a Processing
algorithm, the console). Nothing here needs QGIS or an event loop. Where a job asks a server, the engine hands its HTTP
requests out ("carry"), and ``carry`` makes them in this thread: in QGIS over QGIS's own network (``carrier``).
"""

from __future__ import annotations

import atexit
import contextlib
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import fields
from typing import Any

from ..core.errors import Cancelled, EngineError, KinscapeError, error_from_dict, storage_error
from ..core.events import Progress
from ..core.jobs import Job, JobResult
from .engine_process import POLL_S, READY_WITHIN_S, EngineDied, EngineProcess, IsCancelled, Launch
from .engine_reasons import after_death

MOST_ENGINES = 3
IDLE_ENDS_AFTER_S = 300.0
CANCEL_GRACE_S = 0.75

OnProgress = Callable[[Progress], None]
OnLog = Callable[[str, str], None]
# (the engine's event, a private folder for the answer, on_progress, is_cancelled) -> fields of "carried"
Carry = Callable[[dict[str, Any], str, "OnProgress | None", IsCancelled], dict[str, Any]]

_PROGRESS_FIELDS = tuple(f.name for f in fields(Progress))


class EngineClient:
    """A pool of engines. ``launch`` says how to start one (asked each time, so that changed settings count: a warm
    engine that was started otherwise is ended);
    ``memory_limit`` gives megabytes for the next job, 0 for none; ``carry`` makes HTTP requests for jobs."""

    def __init__(
        self,
        launch: Callable[[], Launch],
        memory_limit: Callable[[], int] = lambda: 0,
        most: int = MOST_ENGINES,
        idle_s: float = IDLE_ENDS_AFTER_S,
        ready_s: float = READY_WITHIN_S,
        carry: Carry | None = None,
    ) -> None:
        self._launch, self._memory_limit = launch, memory_limit
        self._most, self._idle_s, self._ready_s = most, idle_s, ready_s
        self._carry = carry
        self._changed = threading.Condition()
        self._idle: list[tuple[EngineProcess, float]] = []  # with the time since which it is idle
        self._busy: set[EngineProcess] = set()
        self._starting = 0
        self._is_closing = False
        self._sweeper: threading.Timer | None = None

    @property
    def state(self) -> str:
        """``busy`` (a job runs), ``starting`` (one waits for an engine that starts), ``ready`` (a warm engine waits) or
        ``stopped``."""
        with self._changed:
            if self._starting:
                return "starting"
            if self._busy:
                return "busy"
            return "ready" if any(engine.is_alive for engine, _ in self._idle) else "stopped"

    def run(
        self,
        job: Job,
        on_progress: OnProgress | None = None,
        on_log: OnLog | None = None,
        is_cancelled: IsCancelled | None = None,
    ) -> JobResult:
        """Run ``job`` in an engine and wait for it. The callbacks are called in this thread; ``is_cancelled`` is
        asked 20 times a second.

        An engine that was lost before it began the job (killed while it started, or while it waited for work) is
        replaced once, silently; one that dies in the middle is an error that says what is kept.

        Raises the job's own KinscapeError, EngineError if the engine fails, and Cancelled within a second of being
        asked.
        """

        def stop() -> bool:
            return self._is_closing or (is_cancelled is not None and is_cancelled())

        outcome = self._attempt(job, on_progress, on_log, stop, is_last=False)
        if outcome is None:
            outcome = self._attempt(job, on_progress, on_log, stop, is_last=True)
        if isinstance(outcome, JobResult):
            return outcome
        raise outcome or EngineError("the engine was lost twice before it began", "run it again")

    def _attempt(
        self, job: Job, on_progress: OnProgress | None, on_log: OnLog | None, stop: IsCancelled, is_last: bool
    ) -> JobResult | KinscapeError | None:
        """The job's result or its own error; None if the engine was lost before it began and this ``is_last`` not.
        Raises as ``run``."""
        engine = self._take(stop)
        is_reusable, begun = False, threading.Event()
        try:
            job_id = engine.start_job(job.to_dict(), self._memory_limit())
            outcome = self._follow(engine, job_id, on_progress, on_log, stop, begun)
            is_reusable = not isinstance(outcome, EngineError)
            return outcome
        except EngineError as error:
            if stop():  # it died while it was being stopped
                raise Cancelled() from None
            if isinstance(error, EngineDied) and not begun.is_set() and not is_last:
                return None
            if on_log is not None and engine.last_words:
                on_log("the engine's last words:\n" + engine.last_words, "warning")
            if isinstance(error, EngineDied):
                error.say_what_is_kept(after_death(job.kind))
            raise
        finally:
            self._give_back(engine, is_reusable)

    def shutdown(self, within_s: float = 2.0) -> None:
        """Cancel what runs and end all engines, within about ``within_s``. The client can be used again."""
        until = time.monotonic() + within_s
        with self._changed:
            self._is_closing = True
            if self._sweeper is not None:
                self._sweeper.cancel()
                self._sweeper = None
            idle, self._idle = [engine for engine, _ in self._idle], []
            while (self._busy or self._starting) and time.monotonic() < until - 0.7:
                self._changed.wait(POLL_S)
            left = list(self._busy)
        threads = [threading.Thread(target=engine.end, daemon=True) for engine in [*idle, *left]]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(max(0.1, until - time.monotonic()))
        with self._changed:
            self._is_closing = False

    # -- one job
    def _follow(
        self,
        engine: EngineProcess,
        job_id: int,
        on_progress: OnProgress | None,
        on_log: OnLog | None,
        stop: IsCancelled,
        begun: threading.Event,
    ) -> JobResult | KinscapeError:
        """Handle the events of one job (``begun`` is set with the first); its result, or the error that the engine
        reported. Raises EngineError where the engine itself fails, and Cancelled where it does not stop in time."""
        with contextlib.ExitStack() as stack:
            post = _Post(self._carry, stack, on_progress, stop)
            return self._followed(engine, job_id, on_progress, on_log, stop, begun, post)

    def _followed(
        self,
        engine: EngineProcess,
        job_id: int,
        on_progress: OnProgress | None,
        on_log: OnLog | None,
        stop: IsCancelled,
        begun: threading.Event,
        post: _Post,
    ) -> JobResult | KinscapeError:
        kill_at: float | None = None
        while True:
            if kill_at is None and stop():
                engine.send({"op": "cancel", "id": job_id})
                kill_at = time.monotonic() + CANCEL_GRACE_S
            if kill_at is not None and time.monotonic() > kill_at:
                raise Cancelled()  # the engine is ended by the caller: what is finished is on disk
            event = engine.next_event()
            if event is None or event.get("id") != job_id:
                continue
            begun.set()
            kind = event["event"]
            if kind == "progress" and on_progress is not None and kill_at is None:
                on_progress(_progress(event))
            elif kind == "log" and on_log is not None:
                on_log(str(event.get("text", "")), str(event.get("level", "info")))
            elif kind == "carry" and kill_at is None:
                answer = post.carried(event)
                if answer is not None:
                    engine.send({"op": "carried", "id": job_id, "carry": event.get("carry"), **answer})
            elif kind == "error":
                return error_from_dict(event)
            elif kind == "result":
                return JobResult(dict(event.get("files") or {}), dict(event.get("summary") or {}))

    # -- the pool
    def _take(self, stop: IsCancelled) -> EngineProcess:
        """An idle engine, a new one, or (where there are enough) the first that becomes free."""
        while True:
            if stop():
                raise Cancelled()
            engine, launch = None, self._launch()
            with self._changed:
                if self._idle:
                    engine, _ = self._idle.pop()
                    self._busy.add(engine)
                elif len(self._busy) + self._starting < self._most:
                    self._starting += 1
                    break
                else:
                    self._changed.wait(POLL_S)
            if engine is not None:
                if engine.launch == launch and engine.answers():
                    return engine
                self._give_back(engine, is_reusable=False)
        return self._start(stop)

    def _start(self, stop: IsCancelled) -> EngineProcess:
        """A new engine that is ready; one that was killed meanwhile is started once more."""
        try:
            try:
                engine = self._started(stop)
            except EngineDied:
                if stop():
                    raise Cancelled() from None
                engine = self._started(stop)
            with self._changed:
                self._busy.add(engine)
            return engine
        finally:
            with self._changed:
                self._starting -= 1
                self._changed.notify_all()

    def _started(self, stop: IsCancelled) -> EngineProcess:
        engine = EngineProcess(self._launch())
        try:
            engine.wait_ready(stop, self._ready_s)
        except BaseException:
            engine.end()
            raise
        return engine

    def _give_back(self, engine: EngineProcess, is_reusable: bool) -> None:
        if not is_reusable:
            engine.end()
        with self._changed:
            self._busy.discard(engine)
            is_kept = is_reusable and engine.is_alive and not self._is_closing
            if is_kept:
                self._idle.append((engine, time.monotonic()))
                self._sweep_later()
            self._changed.notify_all()
        if is_reusable and not is_kept:
            engine.end()

    def _sweep_later(self) -> None:
        """With the lock held: end idle engines when their time is over."""
        if self._sweeper is None and self._idle:
            oldest = min(since for _, since in self._idle)
            self._sweeper = threading.Timer(max(0.05, oldest + self._idle_s - time.monotonic()), self._sweep)
            self._sweeper.daemon = True
            self._sweeper.start()

    def _sweep(self) -> None:
        with self._changed:
            self._sweeper = None
            now = time.monotonic()
            old = [engine for engine, since in self._idle if now - since >= self._idle_s]
            self._idle = [(engine, since) for engine, since in self._idle if engine not in old]
            self._sweep_later()
        for engine in old:
            engine.end()


class _Post:
    """The requests of one job, and the private folder in which their answers lie until the job is over."""

    def __init__(
        self, carry: Carry | None, stack: contextlib.ExitStack, on_progress: OnProgress | None, stop: IsCancelled
    ) -> None:
        self._carry, self._stack, self._on_progress, self._stop = carry, stack, on_progress, stop
        self._folder = ""

    def carried(self, event: dict[str, Any]) -> dict[str, Any] | None:
        """Fields of "carried" for the request of ``event``: the answer, or the error in the engine's words; None where
        it was cancelled, which the engine is told anyway."""
        if self._carry is None:
            return {"error": "nothing here carries requests", "hint": "ask the server from the command line"}
        try:
            if not self._folder:
                self._folder = self._stack.enter_context(
                    tempfile.TemporaryDirectory(prefix="kinscape-", ignore_cleanup_errors=True)
                )
            return self._carry(event, self._folder, self._on_progress, self._stop)
        except Cancelled:
            return None
        except KinscapeError as error:
            return {"error": error.message, "hint": error.hint}
        except OSError as error:
            return {"error": str(storage_error(error, self._folder)), "hint": ""}


def _progress(event: dict[str, Any]) -> Progress:
    """The event as Progress; what a newer engine may add is left out."""
    try:
        return Progress(**{name: event[name] for name in _PROGRESS_FIELDS if name in event})
    except TypeError:
        raise EngineError(
            "the engine reported progress without a stage or a count", "reinstall the engine's environment"
        ) from None


def _carry(
    event: dict[str, Any], folder: str, on_progress: OnProgress | None, is_cancelled: IsCancelled
) -> dict[str, Any]:
    """Over QGIS's network, which is loaded with the first request."""
    from .carrier import Parcel, carry

    return carry(Parcel.of(event), folder, on_progress, is_cancelled).to_dict()


_client: EngineClient | None = None
_client_lock = threading.Lock()


def get_client() -> EngineClient:
    """The client of this QGIS process; engines start with the first job."""
    global _client
    with _client_lock:
        if _client is None:
            from . import environment

            _client = EngineClient(environment.engine_launch, environment.memory_limit_mb, carry=_carry)
            atexit.register(end_client)
        return _client


def end_client() -> None:
    """End all engines, if there are any (unloading the plugin, leaving QGIS)."""
    with _client_lock:
        client = _client
    if client is not None:
        with contextlib.suppress(RuntimeError):  # no new thread can be started while Python itself ends
            client.shutdown()
