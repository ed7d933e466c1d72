"""Tasks given to an executor, a few at a time, and what becomes of them; ended in every case, at once where the user
cancels."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import Generic, TypeVar

from ..errors import Cancelled, EngineError, InputError, KinscapeError
from ..events import Events
from .memory import peak_rss_mb

FEW_TASKS = 3
"""Starting processes costs about as much as so many tasks."""
WORKER_MB = 400  # what a worker takes at most with the default encoder (measured: 390)
_MEMORY_MB = 1500  # what the engine may take with its workers, if nothing else is said
_PATIENCE_S = 0.1  # how often we look whether the user has cancelled

Task = TypeVar("Task")
Report = TypeVar("Report")


def worker_count(asked: int | None, tasks: int) -> int:
    """Workers for ``tasks``, never more than tasks: as asked, else KINSCAPE_WORKERS, else one a core as far as they
    fit, with this process, into KINSCAPE_MEMORY_MB (1500)."""
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


@dataclass(frozen=True)
class Crew(Generic[Task, Report]):
    """``submit`` gives a task to ``executor``; at most ``limit`` are under way, so that memory is bounded. ``where``:
    what a task is about, for people. ``stop`` is set when the run ends, however it ends, for threads to look at.
    ``is_own``: the executor is ended with the run."""

    executor: Executor
    submit: Callable[[Task], Future[Report]]
    limit: int
    where: Callable[[Task], str]
    events: Events
    stop: threading.Event
    is_own: bool = True

    def run(self, tasks: Iterable[Task], on_report: Callable[[Task, Report], None]) -> None:
        """Do all tasks; ``on_report`` is called in this thread. Raises Cancelled within about 0.2 s of a cancel,
        EngineError if a worker dies, and what a task raises."""
        pending: dict[Future[Report], Task] = {}
        source: Iterator[Task] = iter(tasks)
        is_done = False
        try:
            more = True
            while more or pending:
                while more and len(pending) < self.limit:
                    task = next(source, None)
                    if task is None:
                        more = False
                    else:
                        pending[self._start(task)] = task
                self.events.check_cancelled()
                finished, _ = wait(pending, timeout=_PATIENCE_S, return_when=FIRST_COMPLETED)
                for future in finished:
                    task = pending.pop(future)
                    on_report(task, self._result(future, task))
            is_done = True
        finally:
            self._end(pending, is_done)

    def check(self) -> None:
        """For threads of the crew, called often: raises Cancelled once the run has ended."""
        if self.stop.is_set() or self.events.is_cancelled:
            raise Cancelled()

    def _start(self, task: Task) -> Future[Report]:
        try:
            return self.submit(task)
        except BrokenProcessPool as error:
            raise self._worker_died(task) from error

    def _result(self, future: Future[Report], task: Task) -> Report:
        try:
            return future.result()
        except BrokenProcessPool as error:
            raise self._worker_died(task) from error
        except KinscapeError:
            raise
        except MemoryError as error:
            raise EngineError(f"too little memory for a block of {self.where(task)}",
                              "close other programs, or set KINSCAPE_WORKERS=1; finished blocks are kept") from error

    def _end(self, pending: dict[Future[Report], Task], is_done: bool) -> None:
        self.stop.set()
        for future in pending:
            future.cancel()
        if not self.is_own:
            return
        if is_done:
            self.executor.shutdown(wait=True)
            return
        # Do not wait for blocks in flight: processes are ended, threads stop at their next check.
        for process in list((getattr(self.executor, "_processes", None) or {}).values()):
            process.terminate()
        self.executor.shutdown(wait=False, cancel_futures=True)

    def _worker_died(self, task: Task) -> EngineError:
        return EngineError(
            f"a worker process died while {self.where(task)} was worked on",
            "often too little memory: run it again with fewer workers (KINSCAPE_WORKERS=1); finished blocks are kept",
        )
