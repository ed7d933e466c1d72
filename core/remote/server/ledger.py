"""The ledger of queries: what makes a replay a replay, what counts against the budget, and the audit of queries in one.

A query is written down before it is worked on. A server that is killed in between finds the line when it starts again:
it counts, and says that the answer was lost.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from .accounts import Account
from .database import Database, asks, lock_account
from .refusals import over_budget, replayed, stale, unsound

CLOCKS_S = 300
"""How far a query's time may be from the server's."""
_NONCE = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class Asked:
    """What is written down of a query. ``digest``: SHA-256 hex of its body."""

    archive: str
    mode: str
    nonce: str
    digest: str
    bytes_in: int


@dataclass(frozen=True)
class Budget:
    """``queries`` in any ``window_s`` seconds, of one account to one archive; 0: no limit. ``left`` of them, and the
    first that counts falls out of the window in ``resets_s``."""

    queries: int
    left: int
    window_s: int
    resets_s: int


def check_freshness(nonce: object, told: object, now: float | None = None) -> str:
    """The nonce of a query. Raises Refusal where it is no nonce, or its time is not near ours."""
    now = time.time() if now is None else now
    if not isinstance(nonce, str) or not _NONCE.fullmatch(nonce) or type(told) is not int:
        raise unsound("a query needs a nonce of 32 hexadecimal digits and a time in whole seconds")
    if abs(told - now) > CLOCKS_S:
        raise stale(int(now), CLOCKS_S)
    return nonce


class Ledger:
    """``window_s``: the time in which a budget counts."""

    def __init__(self, database: Database, window_s: int) -> None:
        self._database = database
        self._window_s = window_s

    def accept(self, account: Account, asked: Asked, allowed: int) -> int:
        """Write a query down, and return its number. Raises Refusal for a replay or when ``allowed`` are used up (0: no
        limit). Of any number of queries at once, never more than allowed are accepted."""
        try:
            with self._database.writing() as db:
                lock_account(db, account.id)
                self._refuse(db, account, asked, allowed)
                row = db.execute(insert(asks).values(
                    account=account.id, archive=asked.archive, mode=asked.mode, nonce=asked.nonce,
                    digest=asked.digest, time=time.time(), state="accepted", bytes_in=asked.bytes_in))  # fmt: skip
                return int(row.inserted_primary_key[0])
        except IntegrityError:
            raise replayed() from None

    def check(self, account: Account, asked: Asked, allowed: int) -> None:
        """Raise what ``accept`` would, and write nothing: before work is spent on a query that has no chance."""
        with self._database.reading() as db:
            self._refuse(db, account, asked, allowed)

    def finish(self, number: int, state: str, seconds: float, bytes_out: int = 0) -> None:
        """``state``: answered; failed (the server's fault: not counted); refused (the query's fault, found late)."""
        with self._database.writing() as db:
            db.execute(update(asks).where(asks.c.id == number)
                       .values(state=state, seconds=round(seconds, 3), bytes_out=bytes_out))

    def budget(self, account: Account, archive: str, allowed: int) -> Budget | None:
        """What is left to an account; None where there is no limit."""
        if not allowed:
            return None
        with self._database.reading() as db:
            used, first = self._used(db, account, archive)
        resets = 0 if first is None else max(0, round(first + self._window_s - time.time()))
        return Budget(allowed, max(0, allowed - used), self._window_s, resets)

    def mark_lost(self) -> int:
        """At the start: queries that were under way when the server was ended. Returns how many."""
        with self._database.writing() as db:
            return db.execute(update(asks).where(asks.c.state == "accepted").values(state="lost")).rowcount

    def _refuse(self, db: Connection, account: Account, asked: Asked, allowed: int) -> None:
        same = or_(asks.c.nonce == asked.nonce, asks.c.digest == asked.digest)
        if db.execute(select(asks.c.id).where(asks.c.account == account.id, same)).first():
            raise replayed()
        if not allowed:
            return
        used, first = self._used(db, account, asked.archive)
        if used >= allowed:
            raise over_budget(allowed, self._window_s, max(1, round((first or 0) + self._window_s - time.time())))

    def _used(self, db: Connection, account: Account, archive: str) -> tuple[int, float | None]:
        row = db.execute(
            select(func.count(), func.min(asks.c.time))
            .where(asks.c.account == account.id, asks.c.archive == archive, asks.c.state != "failed",
                   asks.c.time > time.time() - self._window_s)).one()  # fmt: skip
        return int(row[0]), row[1]
