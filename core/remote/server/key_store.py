"""Evaluation keys that clients have sent: a few for each account, found by their fingerprint. Public material: with
them the server can compute on sealed queries, and open nothing."""

from __future__ import annotations

import hashlib
import re
import threading
import time
from collections import OrderedDict
from typing import Any

from sqlalchemy import delete, insert, select, update

from .accounts import Account
from .database import Database, keys, lock_account
from .refusals import unknown_keys, unsound, unusable

MOST_KEYS = 8
MOST_BYTES = 1 << 20
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
_KEPT = 32  # in memory
_NOTE_EVERY_S = 60.0


class KeyStore:
    """``most``: keys of one account; when another comes, the one goes that was not used for longest."""

    def __init__(self, database: Database, most: int = MOST_KEYS) -> None:
        self._database = database
        self._most = most
        self._lock = threading.Lock()
        self._recent: OrderedDict[tuple[int, str], tuple[bytes, float]] = OrderedDict()

    def put(self, account: Account, fingerprint: str, data: bytes) -> bool:
        """Keep keys. Returns whether they are new. Raises Refusal where the fingerprint is not theirs."""
        self._check_name(fingerprint)
        if not data or hashlib.sha256(data).hexdigest() != fingerprint:
            raise unusable()
        own = keys.c.account == account.id
        with self._database.writing() as db:
            lock_account(db, account.id)
            if db.execute(select(keys.c.bytes).where(own, keys.c.fingerprint == fingerprint)).first():
                return False
            old = db.execute(select(keys.c.fingerprint).where(own).order_by(keys.c.used.desc())).scalars().all()
            too_many = old[self._most - 1:]
            if too_many:
                db.execute(delete(keys).where(own, keys.c.fingerprint.in_(too_many)))
            db.execute(insert(keys).values(account=account.id, fingerprint=fingerprint, data=data, bytes=len(data),
                                           used=time.time()))
        for name in too_many:
            self._forget(account, name)
        return True

    def get(self, account: Account, fingerprint: str) -> bytes:
        """Keys of this account; those of another are not found. Raises Refusal 409."""
        self._check_name(fingerprint)
        now = time.time()
        with self._lock:
            data, noted = self._recent.get((account.id, fingerprint), (b"", 0.0))
            if data and now - noted < _NOTE_EVERY_S:
                self._recent.move_to_end((account.id, fingerprint))
                return data
        here = (keys.c.account == account.id, keys.c.fingerprint == fingerprint)
        with self._database.writing() as db:
            found = db.execute(select(keys.c.data).where(*here)).scalar()
            if found is not None:
                db.execute(update(keys).where(*here).values(used=now))
        if found is None:
            self._forget(account, fingerprint)
            raise unknown_keys()
        with self._lock:
            self._recent[account.id, fingerprint] = (bytes(found), now)
            while len(self._recent) > _KEPT:
                self._recent.popitem(last=False)
        return bytes(found)

    def list(self, account: Account) -> list[dict[str, Any]]:
        with self._database.reading() as db:
            rows = db.execute(select(keys.c.fingerprint, keys.c.bytes).where(keys.c.account == account.id)
                              .order_by(keys.c.used.desc())).all()
        return [{"fingerprint": row.fingerprint, "bytes": row.bytes} for row in rows]

    def delete(self, account: Account, fingerprint: str) -> None:
        """Raises Refusal 409 where there are none."""
        self._check_name(fingerprint)
        with self._database.writing() as db:
            gone = db.execute(delete(keys).where(keys.c.account == account.id, keys.c.fingerprint == fingerprint))
        self._forget(account, fingerprint)
        if not gone.rowcount:
            raise unknown_keys()

    def _forget(self, account: Account, fingerprint: str) -> None:
        with self._lock:
            self._recent.pop((account.id, fingerprint), None)

    @staticmethod
    def _check_name(fingerprint: str) -> None:
        if not _FINGERPRINT.fullmatch(fingerprint):
            raise unsound("a fingerprint of keys has 64 hexadecimal digits")
