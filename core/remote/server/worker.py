"""The server's end of a worker process: starts it, gives it tasks one after the other, ends it, starts it again when it
has died."""

from __future__ import annotations

import os

# for the worker processes, which are of this program
import subprocess  # nosec B404
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from ...errors import EngineError, PrivacyError, error_from_dict
from .frames import receive, send

Result = TypeVar("Result")
OnPart = Callable[[dict[str, Any], bytes], None]

_BOOTSTRAP = Path(__file__).resolve().parents[2] / "bootstrap.py"
_START_S = 120.0
_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS",
               "VECLIB_MAXIMUM_THREADS")
_SECRETS = ("KINSCAPE_DATABASE", "KINSCAPE_TOKEN", "KINSCAPE_KEYS")


class WorkerDied(EngineError):
    """The process ended, or was ended because it took too long, while it worked on a task."""


class Worker:
    """``setting``: first frame of the process (``answerers``: module with ``make``; ``memory_mb``; of a checker
    ``check_mb``, ``check_s``). Tasks are given in a thread of the worker's own, so they wait for one another."""

    def __init__(self, name: str, setting: dict[str, Any]) -> None:
        self.name = name
        self.starts = 0
        self._setting = setting
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process is not None and self._process.poll() is None else None

    def submit(self, work: Callable[[], Result]) -> Future[Result]:
        """Run ``work`` in the worker's thread: only there may ``call`` be used."""
        return self._thread.submit(work)

    def call(self, task: dict[str, Any], parts: Sequence[bytes], on_part: OnPart, most_s: float) -> dict[str, Any]:
        """Give one task; ``on_part(frame, bytes)`` for each part of the answer; returns the last frame. Raises
        WorkerDied, PrivacyError, and EngineError for a fault in the worker."""
        process = self._started()
        try:
            with self._ended_after(process, most_s):
                send(_pipe(process.stdin), task, parts)
                for frame, more in _frames(process):
                    if frame["event"] == "part":
                        on_part(frame, more[0])
                    elif frame["event"] == "end":
                        if frame.get("is_used"):
                            self._end(process)
                        return frame
                    else:
                        raise _told(frame)
        except (OSError, EOFError, ValueError) as error:
            self._end(process)
            raise WorkerDied(f"{self.name} of the server ended during a task", "") from error
        except WorkerDied:
            self._end(process)
            raise
        raise WorkerDied(f"{self.name} of the server ended during a task", "")

    def close(self) -> None:
        """After the task under way, if any."""
        self._thread.shutdown(wait=True, cancel_futures=True)
        if self._process is not None:
            self._end(self._process)

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.starts += 1
        # this Python and a file of this package; nothing in the line comes from a user or a client
        self._process = process = subprocess.Popen(  # nosec B603
            [sys.executable, str(_BOOTSTRAP), "server-worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            env=_environment(), start_new_session=os.name == "posix")  # fmt: skip
        try:
            with self._ended_after(process, _START_S):
                send(_pipe(process.stdin), self._setting)
                first = next(_frames(process))
        except (OSError, EOFError, EngineError, ValueError) as error:
            self._end(process)
            raise WorkerDied(f"{self.name} of the server could not be started", "its message is in the server's "
                             "output; often too little memory: see --memory-mb") from error
        if first[0].get("event") != "ready":
            self._end(process)
            raise WorkerDied(f"{self.name} of the server does not begin as it should", "")
        return process

    @contextmanager
    def _ended_after(self, process: subprocess.Popen[bytes], seconds: float) -> Iterator[None]:
        timer = threading.Timer(seconds, process.kill)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):  # what was still to be written has nowhere to go
                _pipe(pipe).close()
        if self._process is process:
            self._process = None


def _frames(process: subprocess.Popen[bytes]) -> Iterator[tuple[dict[str, Any], list[bytes]]]:
    while (frame := _next(process)) is not None:
        yield frame
    raise EOFError


def _next(process: subprocess.Popen[bytes]) -> tuple[dict[str, Any], list[bytes]] | None:
    try:
        return receive(_pipe(process.stdout))
    except EngineError as error:
        raise WorkerDied(error.message, error.hint) from error


def _told(frame: dict[str, Any]) -> Exception:
    if frame.get("kind") == "privacy":
        return PrivacyError(str(frame.get("message", "")), str(frame.get("hint", "")))
    known = error_from_dict(frame)
    return EngineError(known.message, known.hint)


def _pipe(pipe: Any) -> Any:
    if pipe is None:
        raise OSError("no pipe")
    return pipe


def _environment() -> dict[str, str]:
    """That of the server, without its secrets; the processes themselves fill the cores, so each has one thread."""
    kept = {name: value for name, value in os.environ.items() if name not in _SECRETS}
    return {**kept, **dict.fromkeys(_ONE_THREAD, "1")}
