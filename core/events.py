"""What a running job tells the outside, and how it learns that it should stop.

A job gets an ``Events`` and calls ``progress``, ``log`` and ``check_cancelled``. Doors subclass it. Calls may come from
any thread; an implementation must be quick.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, TextIO

from .errors import Cancelled

# (method, url, headers, path of the body or None) -> (status, headers, path of the answer)
Carry = Callable[[str, str, Mapping[str, str], "str | None"], tuple[int, Mapping[str, str], str]]


@dataclass(frozen=True)
class Progress:
    """``done`` of ``total`` (None: unknown) units in ``stage``; ``seconds_left`` is None until it can be guessed."""

    stage: str
    done: int
    total: int | None
    unit: str = ""
    seconds_left: float | None = None

    @property
    def fraction(self) -> float | None:
        return min(1.0, self.done / self.total) if self.total else None

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


class Events:
    """Collects nothing and is never cancelled from outside: the default for scripts and tests.

    Subclasses override ``on_progress`` and ``on_log``. ``cancel()`` may be called from any thread. ``carry``: makes one
    HTTP request for a job, where the door wants that done its own way (QGIS); None: the job does it itself.
    """

    carry: Carry | None = None

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._stage = ""
        self._stage_began = 0.0
        self._first_done = 0

    # -- called by jobs
    def progress(self, stage: str, done: int, total: int | None = None, unit: str = "") -> None:
        """Report that ``done`` of ``total`` is finished; the time left is guessed from the rate in this stage."""
        now = time.monotonic()
        if stage != self._stage:
            self._stage, self._stage_began, self._first_done = stage, now, done
        left = None
        gained, spent = done - self._first_done, now - self._stage_began
        if total and gained > 0 and spent > 0.5:
            left = round(max(0, total - done) * spent / gained, 1)
        self.on_progress(Progress(stage, done, total, unit, left))

    def log(self, text: str, level: str = "info") -> None:
        """``level`` is ``info`` or ``warning``."""
        self.on_log(text, level)

    def check_cancelled(self) -> None:
        """Raise ``Cancelled`` once the user has asked for it. Call it at least every 0.2 s of work."""
        if self.is_cancelled:
            raise Cancelled()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    # -- called by doors
    def cancel(self) -> None:
        self._cancelled.set()

    def on_progress(self, progress: Progress) -> None:
        """Override to show progress."""

    def on_log(self, text: str, level: str) -> None:
        """Override to show messages."""


class ConsoleEvents(Events):
    """Progress as one rewritten line on a terminal (nothing where the stream is no terminal), messages as lines."""

    def __init__(self, stream: TextIO | None = None, quiet: bool = False) -> None:
        super().__init__()
        self._stream = stream or sys.stderr
        self._quiet = quiet
        self._live = not quiet and self._stream.isatty()
        self._shown = 0.0
        self._width = 0

    def on_progress(self, progress: Progress) -> None:
        now = time.monotonic()
        finished = progress.total is not None and progress.done >= progress.total
        if not self._live or (now - self._shown < 0.1 and not finished):
            return
        self._shown = now
        count = f"{progress.done:,}" + (f" / {progress.total:,}" if progress.total is not None else "")
        left = f", {progress.seconds_left:.0f} s left" if progress.seconds_left else ""
        text = f"{progress.stage}: {count} {progress.unit}{left}"
        self._stream.write("\r" + text.ljust(self._width) + ("\n" if finished else ""))
        self._stream.flush()
        self._width = 0 if finished else len(text)

    def on_log(self, text: str, level: str) -> None:
        if self._quiet and level == "info":
            return
        self._stream.write(("\n" if self._width else "") + (f"{level}: " if level != "info" else "") + text + "\n")
        self._stream.flush()
        self._width = 0
