"""The audit log of everything but queries (those are in the ledger): who did what, when, from where, with what result.

Never a body, a token or a header. Written by a thread of its own in batches, so that a request does not wait for it;
``close`` returns when all is on the disk.
"""

from __future__ import annotations

import queue
import threading
import time
from typing import Any

from sqlalchemy import insert, select

from ...errors import KinscapeError
from .database import Database, accounts, asks, events

_MOST = 10_000  # waiting; more means that the database is away: then the oldest are what is kept
_BATCH = 200
_EVERY_S = 0.5


class Diary:
    """Starts its thread at once; ``note`` may be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: queue.Queue[dict[str, Any] | None] = queue.Queue(_MOST)
        self.lost = 0
        self._thread = threading.Thread(target=self._write, name="audit", daemon=True)
        self._thread.start()

    def note(self, event: str, account: str = "", what: str = "", status: int = 200, address: str = "") -> None:
        line = {"time": time.time(), "account": account[:80], "event": event[:24], "what": what[:200], "status": status,
                "address": address[:64]}
        try:
            self._waiting.put_nowait(line)
        except queue.Full:
            self.lost += 1

    def close(self) -> None:
        self._waiting.put(None)
        self._thread.join()

    def _write(self) -> None:
        is_open = True
        while is_open:
            batch = [self._waiting.get()]
            time.sleep(0 if batch[0] is None else _EVERY_S)
            while len(batch) < _BATCH and batch[-1] is not None and not self._waiting.empty():
                batch.append(self._waiting.get())
            is_open = batch[-1] is not None
            self._store([line for line in batch if line is not None])

    def _store(self, lines: list[dict[str, Any]]) -> None:
        if not lines:
            return
        try:
            with self._database.writing() as db:
                db.execute(insert(events), lines)
        except KinscapeError:
            self.lost += len(lines)


def read_audit(database: Database, last: int) -> dict[str, list[dict[str, Any]]]:
    """The last ``last`` queries and events, newest first: what the owner of a server may want to look at."""
    with database.reading() as db:
        asked = db.execute(
            select(asks.c.time, accounts.c.name.label("account"), asks.c.archive, asks.c.mode, asks.c.state,
                   asks.c.seconds, asks.c.bytes_in, asks.c.bytes_out)
            .join(accounts, accounts.c.id == asks.c.account).order_by(asks.c.id.desc()).limit(last)).mappings().all()
        noted = db.execute(
            select(events.c.time, events.c.account, events.c.event, events.c.what, events.c.status, events.c.address)
            .order_by(events.c.id.desc()).limit(last)).mappings().all()  # fmt: skip
    return {"queries": [dict(row) for row in asked], "events": [dict(row) for row in noted]}
