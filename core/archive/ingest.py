"""Doing many tasks at once: on worker processes, on threads of this process, or on an executor handed in from above."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool

from ..encoders.base import Encoder
from ..errors import Cancelled, EngineError, InputError, KinscapeError
from ..events import Events
from .memory import peak_rss_mb
from .work import BlockWorker, Report, Setup, Task, run_anywhere
from .worker_process import prepare_worker

_FEW_TASKS = 3  # starting processes costs about as much as so many blocks
_IN_PROCESS_THREADS = 2  # one reads while the other encodes
_MEMORY_MB = 1500  # what the engine may take with its workers, if nothing else is said
WORKER_MB = 400  # what a worker takes at most with the default encoder (measured: 390)
_PATIENCE_S = 0.1  # how often we look whether the user has cancelled


def worker_count(asked: int | None, tasks: int) -> int:
    """Workers for ``tasks`` blocks, never more than blocks: as asked, else KINSCAPE_WORKERS, else one a core as far as
    they fit, with this process, into KINSCAPE_MEMORY_MB (1500)."""
    count = asked if asked is not None else _number("KINSCAPE_WORKERS", 0)
    if asked is not None and asked < 1:
        raise InputError(f"{asked} workers are not possible", "give 1 or more, or leave it out")
    if not count:
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        room = _number("KINSCAPE_MEMORY_MB", _MEMORY_MB) - (peak_rss_mb() or WORKER_MB)
        count = min(cores, int(room // WORKER_MB))
    return max(1, min(count, tasks))


def _number(variable: str, default: int) -> int:
    text = os.environ.get(variable, "")
    if text and not text.isdecimal():
        raise InputError(f"{variable} is {text!r}", "set it to a whole number, or unset it")
    return int(text or default)


class Ingest:
    """Runs tasks and hands out reports as they come. Memory is bounded: only a few tasks are under way at a time.

    ``executor``: any ``concurrent.futures.Executor`` whose workers see the archive's folder under the same path (Dask:
    ``Client.get_executor()``); it is not shut down here. Without one: worker processes for encoders that compute in one
    thread, else two threads of this process.
    """

    def __init__(self, setup: Setup, encoder: Encoder, tasks: int, events: Events, workers: int | None = None,
                 executor: Executor | None = None) -> None:
        self._events = events
        self._peaks: dict[int, float] = {}
        self._stop = threading.Event()
        count = worker_count(workers, tasks)
        self._is_own = executor is None
        if executor is not None:
            self._executor, self._submit, self._limit = executor, lambda t: executor.submit(run_anywhere, setup, t), 64
        elif encoder.parallel == "processes" and count > 1 and tasks > _FEW_TASKS:
            pool = ProcessPoolExecutor(count, multiprocessing.get_context("spawn"), initializer=prepare_worker)
            self._executor, self._submit, self._limit = pool, lambda t: pool.submit(run_anywhere, setup, t), 2 * count
        else:
            threads = ThreadPoolExecutor(_IN_PROCESS_THREADS, "kinscape-block")
            local = _ThreadWorkers(setup, encoder, self._check_stop)
            self._executor, self._submit = threads, lambda t: threads.submit(local.run, t)
            self._limit = _IN_PROCESS_THREADS + 1

    def run(self, tasks: Iterable[Task], on_report: Callable[[Task, Report], None]) -> None:
        """Do all tasks; ``on_report`` is called in this thread. Raises Cancelled within about 0.2 s of a cancel,
        EngineError if a worker dies, StorageError; what was stored stays. Ends the workers in every case."""
        pending: dict[Future[Report], Task] = {}
        source: Iterator[Task] = iter(tasks)
        is_done = False
        try:
            more = True
            while more or pending:
                while more and len(pending) < self._limit:
                    task = next(source, None)
                    if task is None:
                        more = False
                    else:
                        pending[self._start(task)] = task
                self._events.check_cancelled()
                finished, _ = wait(pending, timeout=_PATIENCE_S, return_when=FIRST_COMPLETED)
                for future in finished:
                    task = pending.pop(future)
                    report = self._result(future, task)
                    self._peaks[report.process] = max(self._peaks.get(report.process, 0.0), report.peak_rss_mb)
                    on_report(task, report)
            is_done = True
        finally:
            self._end(pending, is_done)

    def peak_rss_mb(self) -> float | None:
        """Memory of this process and its workers at their highest, added up (pages that they share count several times;
        their peaks need not have been at the same moment): an upper bound, in MiB."""
        own = peak_rss_mb()
        if own is None:
            return None
        return own + sum(peak for process, peak in self._peaks.items() if process != os.getpid())

    def _start(self, task: Task) -> Future[Report]:
        try:
            return self._submit(task)
        except BrokenProcessPool as error:
            raise _worker_died(task) from error

    def _result(self, future: Future[Report], task: Task) -> Report:
        try:
            return future.result()
        except BrokenProcessPool as error:
            raise _worker_died(task) from error
        except KinscapeError:
            raise
        except MemoryError as error:
            raise EngineError(f"too little memory for a block of {task.rasters[0].path}",
                              "close other programs, or set KINSCAPE_WORKERS=1; finished blocks are kept") from error

    def _check_stop(self) -> None:
        if self._stop.is_set() or self._events.is_cancelled:
            raise Cancelled()

    def _end(self, pending: dict[Future[Report], Task], is_done: bool) -> None:
        self._stop.set()
        for future in pending:
            future.cancel()
        if not self._is_own:
            return
        if is_done:
            self._executor.shutdown(wait=True)
            return
        # Do not wait for blocks in flight: processes are ended, threads stop at their next check.
        for process in list((getattr(self._executor, "_processes", None) or {}).values()):
            process.terminate()
        self._executor.shutdown(wait=False, cancel_futures=True)


def _worker_died(task: Task) -> EngineError:
    return EngineError(
        f"a worker process died while {task.rasters[0].path} was indexed",
        "often too little memory: run it again with fewer workers (KINSCAPE_WORKERS=1); finished blocks are kept",
    )


class _ThreadWorkers:
    """One BlockWorker a thread (raster readers are not shared), with one encoder that they take in turns."""

    def __init__(self, setup: Setup, encoder: Encoder, check: Callable[[], None]) -> None:
        self._setup, self._encoder, self._check = setup, encoder, check
        self._lock = threading.Lock()
        self._local = threading.local()

    def run(self, task: Task) -> Report:
        if not hasattr(self._local, "worker"):
            self._local.worker = BlockWorker(self._setup, self._encoder, self._lock, self._check)
        return self._local.worker.run(task)
