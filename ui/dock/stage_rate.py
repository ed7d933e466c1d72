"""How fast a job is, measured while its progress comes in."""

from __future__ import annotations

import time

from ...core.events import Progress

_LEAST_S = 1.0  # less time says nothing


class StageRate:
    """Over the current stage: what went before has another speed."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Another job begins."""
        self._stage, self._began, self._first = "", 0.0, 0

    def of(self, progress: Progress) -> float | None:
        """Units a second up to ``progress``; None as long as nobody knows."""
        now = time.monotonic()
        if progress.stage != self._stage:
            self._stage, self._began, self._first = progress.stage, now, progress.done
        spent, gained = now - self._began, progress.done - self._first
        return gained / spent if spent > _LEAST_S and gained > 0 else None
