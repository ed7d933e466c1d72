"""Doing many tasks at once: on worker processes, on threads of this process, or on an executor handed in from above."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor

from ..encoders.base import Encoder
from ..events import Events
from .crew import FEW_TASKS, Crew, worker_count
from .memory import peak_rss_mb
from .work import BlockWorker, Report, Setup, Task, run_anywhere
from .worker_process import prepare_worker

_IN_PROCESS_THREADS = 2  # one reads while the other encodes


class Ingest:
    """Runs tasks and hands out reports as they come. Memory is bounded: only a few tasks are under way at a time.

    ``executor``: any ``concurrent.futures.Executor`` whose workers see the archive's folder under the same path (Dask:
    ``Client.get_executor()``); it is not shut down here. Without one: worker processes for encoders that compute in one
    thread, else two threads of this process.
    """

    def __init__(self, setup: Setup, encoder: Encoder, tasks: int, events: Events, workers: int | None = None,
                 executor: Executor | None = None) -> None:
        self._peaks: dict[int, float] = {}
        count = worker_count(workers, tasks)
        submit: Callable[[Task], Future[Report]]
        if executor is not None:
            used, submit, limit = executor, lambda t: executor.submit(run_anywhere, setup, t), 64
        elif encoder.parallel == "processes" and count > 1 and tasks > FEW_TASKS:
            pool = ProcessPoolExecutor(count, multiprocessing.get_context("spawn"), initializer=prepare_worker)
            used, submit, limit = pool, lambda t: pool.submit(run_anywhere, setup, t), 2 * count
        else:
            threads = ThreadPoolExecutor(_IN_PROCESS_THREADS, "kinscape-block")
            local = _ThreadWorkers(setup, encoder, lambda: self._crew.check())
            used, submit, limit = threads, lambda t: threads.submit(local.run, t), _IN_PROCESS_THREADS + 1
        self._crew: Crew[Task, Report] = Crew(used, submit, limit, lambda task: task.rasters[0].path, events,
                                              threading.Event(), executor is None)

    def run(self, tasks: Iterable[Task], on_report: Callable[[Task, Report], None]) -> None:
        """Do all tasks; ``on_report`` is called in this thread. Raises Cancelled within about 0.2 s of a cancel,
        EngineError if a worker dies, StorageError; what was stored stays. Ends the workers in every case."""

        def measured(task: Task, report: Report) -> None:
            self._peaks[report.process] = max(self._peaks.get(report.process, 0.0), report.peak_rss_mb)
            on_report(task, report)

        self._crew.run(tasks, measured)

    def peak_rss_mb(self) -> float | None:
        """Memory of this process and its workers at their highest, added up (pages that they share count several times;
        their peaks need not have been at the same moment): an upper bound, in MiB."""
        own = peak_rss_mb()
        if own is None:
            return None
        return own + sum(peak for process, peak in self._peaks.items() if process != os.getpid())


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
