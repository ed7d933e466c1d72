"""The asker's own account of noise: how much epsilon and delta each archive of each server has had from him.

Noise protects less with every query; the amounts add up (basic composition). A budget is set once for an archive of a
server, each query is written down before it is sent, and at zero the query is refused. The file survives the end of
the process at any moment, and two processes cannot spend the same amount. It holds no query and no key.
"""

from __future__ import annotations

import math
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..errors import BudgetError, InputError, PrivacyError, storage_error
from .secret_files import private_folder

LEDGER_NAME = "noise.sqlite"
DEFAULT_EPSILON, DEFAULT_DELTA = 640.0, 1e-5
_EPSILON_UNIT, _DELTA_UNIT = 10**6, 10**15  # amounts are whole numbers of 1e-6 and 1e-15: sums are exact
_MOST_EPSILON = 1e9
_SCHEMA = """
CREATE TABLE IF NOT EXISTS budgets (server TEXT, archive TEXT, epsilon INTEGER NOT NULL, delta INTEGER NOT NULL,
  PRIMARY KEY (server, archive));
CREATE TABLE IF NOT EXISTS spent (number INTEGER PRIMARY KEY, server TEXT NOT NULL, archive TEXT NOT NULL,
  time TEXT NOT NULL, mechanism TEXT NOT NULL, epsilon INTEGER NOT NULL, delta INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS by_archive ON spent (server, archive);
"""


@dataclass(frozen=True)
class Balance:
    """Of one archive of one server: what is allowed in all, what is spent, and by how many queries."""

    server: str
    archive: str
    epsilon: float
    delta: float
    epsilon_spent: float
    delta_spent: float
    queries: int

    @property
    def epsilon_left(self) -> float:
        return max(0.0, round(self.epsilon - self.epsilon_spent, 6))

    @property
    def delta_left(self) -> float:
        return max(0.0, round(self.delta - self.delta_spent, 15))

    def to_dict(self) -> dict[str, Any]:
        return {**asdict(self), "epsilon_left": self.epsilon_left, "delta_left": self.delta_left}


class NoiseLedger:
    """``folder``: the key folder (None: the user's). Every method opens the file anew: any number of processes may."""

    def __init__(self, folder: Path | None = None) -> None:
        if folder is None:
            from .keys import key_folder

            folder = key_folder()
        self.path = folder / LEDGER_NAME

    def balance(self, server: str, archive: str) -> Balance:
        """Where nothing was set, the default budget. Raises PrivacyError for a damaged file, StorageError."""
        with self._opened() as db:
            return _balance(db, server, archive)

    def balances(self) -> list[Balance]:
        """Of everything that was asked, or that has a budget of its own."""
        with self._opened() as db:
            both = "SELECT server, archive FROM budgets UNION SELECT server, archive FROM spent ORDER BY 1, 2"
            return [_balance(db, *row) for row in db.execute(both).fetchall()]

    def allow(self, server: str, archive: str, epsilon: float, delta: float = DEFAULT_DELTA) -> Balance:
        """Set the budget in all; what is spent stays spent. Raises InputError."""
        if not 0 <= epsilon <= _MOST_EPSILON or not 0 <= delta < 1:
            raise InputError("a budget of noise is an epsilon of 0 or more and a delta from 0 to below 1", "")
        with self._opened() as db, _writing(db):
            db.execute("INSERT OR REPLACE INTO budgets VALUES (?, ?, ?, ?)",
                       (server, archive, int(epsilon * _EPSILON_UNIT), int(delta * _DELTA_UNIT)))
            return _balance(db, server, archive)

    def spend(self, server: str, archive: str, mechanism: str, epsilon: float, delta: float = 0.0) -> Balance:
        """Write a query down, before it is sent; what then goes wrong gives nothing back. Raises BudgetError where the
        budget does not suffice, and writes nothing then; InputError for amounts that are none."""
        if not 0 < epsilon <= _MOST_EPSILON or not 0 <= delta < 1:
            raise InputError("a query with noise has an epsilon above 0 and a delta from 0 to below 1", "")
        costs = math.ceil(epsilon * _EPSILON_UNIT), math.ceil(delta * _DELTA_UNIT)
        with self._opened() as db, _writing(db):
            before = _amounts(db, server, archive)
            if before.left[0] < costs[0] or before.left[1] < costs[1]:
                raise _refused(_balance(db, server, archive), epsilon, delta)
            now = datetime.now(timezone.utc).replace(microsecond=0).isoformat()
            db.execute("INSERT INTO spent (server, archive, time, mechanism, epsilon, delta) VALUES (?, ?, ?, ?, ?, ?)",
                       (server, archive, now, mechanism, *costs))
            return _balance(db, server, archive)

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        private_folder(self.path.parent)
        try:
            # Made by hand first: SQLite would make it readable for everybody whom the umask does not stop.
            os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
        except OSError as error:
            raise storage_error(error, self.path) from error
        try:
            with closing(sqlite3.connect(self.path, timeout=30, isolation_level=None)) as db:
                db.execute("PRAGMA synchronous = FULL")
                db.executescript(_SCHEMA)
                yield db
        except sqlite3.DatabaseError as error:
            raise PrivacyError(f"the ledger of noise {self.path} cannot be used: {error}",
                               "without it no query with noise is sent; it may be damaged or in use") from error


@dataclass(frozen=True)
class _Amounts:
    allowed: tuple[int, int]
    spent: tuple[int, int]
    queries: int

    @property
    def left(self) -> tuple[int, int]:
        return self.allowed[0] - self.spent[0], self.allowed[1] - self.spent[1]


def _amounts(db: sqlite3.Connection, server: str, archive: str) -> _Amounts:
    where = (server, archive)
    row = db.execute("SELECT epsilon, delta FROM budgets WHERE server = ? AND archive = ?", where).fetchone()
    allowed = row or (int(DEFAULT_EPSILON * _EPSILON_UNIT), int(DEFAULT_DELTA * _DELTA_UNIT))
    sums = "SELECT COALESCE(SUM(epsilon), 0), COALESCE(SUM(delta), 0), COUNT(*) FROM spent"
    spent = db.execute(f"{sums} WHERE server = ? AND archive = ?", where).fetchone()  # nosec B608: no value is in it
    return _Amounts((allowed[0], allowed[1]), (spent[0], spent[1]), spent[2])


def _balance(db: sqlite3.Connection, server: str, archive: str) -> Balance:
    now = _amounts(db, server, archive)
    return Balance(server, archive, now.allowed[0] / _EPSILON_UNIT, now.allowed[1] / _DELTA_UNIT,
                   now.spent[0] / _EPSILON_UNIT, now.spent[1] / _DELTA_UNIT, now.queries)


@contextmanager
def _writing(db: sqlite3.Connection) -> Iterator[None]:
    """One transaction that nobody else writes in; undone where anything is raised."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _refused(balance: Balance, epsilon: float, delta: float) -> BudgetError:
    left = f"epsilon {balance.epsilon_left:g} and delta {balance.delta_left:g}"
    return BudgetError(
        f"your own budget of noise for {balance.archive} is spent: {left} are left, this query needs {epsilon:g} and "
        f"{delta:g}",
        "more queries would average the noise away. If that is what you want: kinscape modes allow, or another mode",
    )
