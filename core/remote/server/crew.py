"""The worker processes of a server: rows spread over them, queries given to them, the dead replaced."""

from __future__ import annotations

import zlib
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...errors import EngineError, PrivacyError
from ..answerers import ROWS_OF_A_SHARD, is_sharded
from .refusals import failed, unusable
from .spool import Spool
from .worker import Worker, WorkerDied

_TRIES = 2
CHECK_TASK_S = 60.0  # the process of a check has its own, shorter limits; this is for the one that starts it
FACTS_S = 600.0  # an index of a large archive may have to be read


@dataclass(frozen=True)
class Offer:
    """One mode of one published archive, as the workers are told of it."""

    mode: str
    archive: str
    store: str
    rows: int
    options: dict[str, Any]

    def spec(self, shard: tuple[int, int]) -> dict[str, Any]:
        return {"mode": self.mode, "archive": self.archive, "store": self.store, "shard": list(shard),
                "options": self.options}


def shards_of(rows: int, workers: int) -> list[tuple[int, int]]:
    """First row and row after the last, for each worker that gets any: whole blocks, as even as they go."""
    blocks = -(-rows // ROWS_OF_A_SHARD)
    count = max(1, min(workers, blocks))
    ends = [min(rows, ROWS_OF_A_SHARD * (blocks * (i + 1) // count)) for i in range(count)]
    return list(zip([0, *ends[:-1]], ends))


class Crew:
    """``workers`` processes that answer and ``checkers`` that look at what came in. ``answer_s``: the longest that one
    worker may take for one query."""

    def __init__(self, workers: int, checkers: int, setting: dict[str, Any], spool: Path, answer_s: float) -> None:
        self.workers = [Worker(f"worker {i}", setting) for i in range(workers)]
        self._checkers = [Worker(f"checker {i}", setting) for i in range(checkers)]
        self._next = 0
        self._spool = spool
        self._answer_s = answer_s

    def facts(self, offer: Offer) -> tuple[dict[str, Any], dict[str, bytes | Path]]:
        """``Answerer.facts`` and ``files``, asked of the worker with the first rows. Raises KinscapeError."""
        worker, shard = self._places(offer)[0]
        files: dict[str, bytes | Path] = {}

        def work() -> dict[str, Any]:
            return worker.call({"op": "facts", "spec": offer.spec(shard)}, [],
                               lambda frame, part: files.__setitem__(str(frame["name"]), part), FACTS_S)

        end = worker.submit(work).result()
        files.update({name: Path(path) for name, path in end["paths"].items()})
        return end["facts"], files

    def open(self, offer: Offer) -> None:
        """Have every process that will work on an offer open it now: all see the archive as it is at this moment, and
        the first query waits for nothing. Raises KinscapeError."""
        places = [*self._places(offer), *((checker, (0, 0)) for checker in self._checkers)]
        waiting = [worker.submit(lambda w=worker, s=shard: w.call({"op": "open", "spec": offer.spec(s)}, [], _nothing,
                                                                  FACTS_S)) for worker, shard in places]  # fmt: skip
        for future in waiting:
            future.result()

    def check(self, offer: Offer, body: bytes, keys: bytes | None) -> None:
        """Raises Refusal 422 for whatever a check does not pass, also where its process died or took too long; 503
        where no check is possible."""
        self._judge({"op": "check", "spec": offer.spec((0, 0))}, _parts(body, keys))

    def check_block(self, set_id: str, dim: int, block: bytes) -> None:
        """The same for a block of sealed rows that was uploaded."""
        self._judge({"op": "check_block", "set_id": set_id, "dim": dim}, [block])

    def _judge(self, task: dict[str, Any], parts: list[bytes]) -> None:
        checker = self._checkers[self._next % len(self._checkers)]
        self._next += 1
        try:
            end = checker.submit(lambda: checker.call(task, parts, _nothing, CHECK_TASK_S)).result()
        except EngineError as error:  # the starter of checks itself failed, not a check
            raise failed() from error
        if end["result"] != "passed":
            raise unusable()

    def answer(self, offer: Offer, body: bytes, keys: bytes | None) -> list[Spool]:
        """The parts of the reply, a spool for each shard. Raises Refusal 503 where a worker died twice over it or met a
        fault, 422 where the answerer refuses it after all."""
        places = self._places(offer)
        spools = [Spool(self._spool) for _ in places]
        waiting: list[Future[None]] = [
            worker.submit(lambda w=worker, s=shard, o=spool: self._answer(w, offer, s, o, body, keys))
            for (worker, shard), spool in zip(places, spools)]  # fmt: skip
        problems = [error for error in (future.exception() for future in waiting) if error is not None]
        if not problems:
            return spools
        for spool in spools:
            spool.close()
        if any(isinstance(error, PrivacyError) for error in problems):
            raise unusable() from problems[0]
        raise failed() from problems[0]

    def _answer(self, worker: Worker, offer: Offer, shard: tuple[int, int], spool: Spool, body: bytes,
                keys: bytes | None) -> None:  # fmt: skip
        task = {"op": "parts", "spec": offer.spec(shard)}
        for attempt in range(_TRIES):
            try:
                worker.call(task, _parts(body, keys), lambda _frame, part: spool.add(part), self._answer_s)
                return
            except WorkerDied:
                if attempt + 1 == _TRIES:
                    raise
                spool.clear()

    def forget(self, store: str) -> None:
        """What was published in a folder is gone: nobody may go on answering from memory."""
        for worker in [*self.workers, *self._checkers]:
            if worker.pid is not None:
                worker.submit(lambda w=worker: w.call({"op": "forget", "store": store}, [], _nothing, 60)).result()

    def close(self) -> None:
        """When the tasks under way are done."""
        for worker in [*self.workers, *self._checkers]:
            worker.close()

    def _places(self, offer: Offer) -> list[tuple[Worker, tuple[int, int]]]:
        if is_sharded(offer.mode):
            return list(zip(self.workers, shards_of(offer.rows, len(self.workers))))
        number = zlib.crc32(f"{offer.store}/{offer.mode}".encode()) % len(self.workers)
        return [(self.workers[number], (0, offer.rows))]


def _nothing(_frame: dict[str, Any], _part: bytes) -> None:
    return None


def _parts(body: bytes, keys: bytes | None) -> list[bytes]:
    return [body] if keys is None else [body, keys]
