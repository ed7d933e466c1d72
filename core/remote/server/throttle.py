"""How often one account, or one address without a valid token, may knock: a bucket of requests that fills steadily."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict

_MOST = 10_000  # of them are remembered; who comes back after so many others begins with a full bucket


class Throttle:
    """``a_second``: requests that are allowed steadily; ``burst``: at once."""

    def __init__(self, a_second: float, burst: float) -> None:
        self._a_second = a_second
        self._burst = burst
        self._lock = threading.Lock()
        self._buckets: OrderedDict[object, tuple[float, float]] = OrderedDict()

    def wait_s(self, who: object, now: float | None = None) -> float:
        """0 and one request less in the bucket of ``who``; or, where it is empty, the seconds until there is one."""
        now = time.monotonic() if now is None else now
        with self._lock:
            level, then = self._buckets.pop(who, (self._burst, now))
            level = min(self._burst, level + (now - then) * self._a_second)
            wait = 0.0 if level >= 1 else (1 - level) / self._a_second
            self._buckets[who] = (level if wait else level - 1, now)
            while len(self._buckets) > _MOST:
                self._buckets.popitem(last=False)
        return wait
