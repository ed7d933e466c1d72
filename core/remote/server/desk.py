"""What is done with a query, from its first byte to the last of its answer. Runs in threads; knows nothing of HTTP."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ...errors import PrivacyError
from .. import wire
from ..answerers import is_asked
from .accounts import Account
from .config import ServerConfig
from .crew import Crew
from .key_store import KeyStore
from .ledger import Asked, Budget, Ledger, check_freshness
from .refusals import Refusal, unknown, unusable
from .shelf import Published, Shelf
from .spool import Reply, Spool
from .worker_process import QUERY_LIMITS


@dataclass
class Answered:
    """``stages``: seconds by name; ``left``: queries that the budget still allows (None: no limit)."""

    reply: Reply
    stages: dict[str, float]
    left: int | None


class Desk:
    def __init__(self, config: ServerConfig, shelf: Shelf, crew: Crew, keys: KeyStore, ledger: Ledger) -> None:
        self._config = config
        self._shelf = shelf
        self._crew = crew
        self._keys = keys
        self._ledger = ledger

    def allowed(self, account: Account, published: Published) -> int:
        """Queries in the window; 0: no limit. The owner of a vault asks its own rows: nothing to protect."""
        if published.owner is not None:
            return 0
        if account.budget is not None:
            return account.budget
        return max(1, published.dim // 2) if self._config.budget is None else self._config.budget

    def budget(self, account: Account, published: Published) -> Budget | None:
        return self._ledger.budget(account, published.name, self.allowed(account, published))

    def ask(self, account: Account, name: str, mode: str, body: bytes) -> Answered:
        """Answer a query. In this order, so that nothing is spent on what has no chance, and nothing counts that cannot
        be answered: is it a message, is it new, is there budget, are its keys here, does it parse (in a process that is
        thrown away), is it written down, and only then the work. Raises Refusal."""
        began = time.perf_counter()
        published = self._shelf.find(account, name)
        offer = published.offers.get(mode)
        if offer is None or mode not in published.facts or not is_asked(mode):
            raise unknown(f"mode {mode[:24]!r} that can be asked")
        message = self._message(body)
        nonce = check_freshness(message.header.get("nonce"), message.header.get("time"))
        asked = Asked(name, mode, nonce, hashlib.sha256(body).hexdigest(), len(body))
        allowed = self.allowed(account, published)
        self._ledger.check(account, asked, allowed)
        keys = self._keys_of(account, message)
        checking = time.perf_counter()
        self._crew.check(offer, body, keys)
        answering = time.perf_counter()
        number = self._ledger.accept(account, asked, allowed)
        header = {"mode": mode, "archive": name, "nonce": nonce, "rows": published.rows,
                  "generation": published.told.get("generation", 0)}
        reply = self._answer(number, lambda: self._crew.answer(offer, body, keys), header, began)
        left = self._ledger.budget(account, name, allowed)
        stages = {"receive": checking - began, "check": answering - checking,
                  "answer": time.perf_counter() - answering}
        return Answered(reply, stages, None if left is None else left.left)

    def _answer(self, number: int, work: Callable[[], list[Spool]], header: dict[str, object], began: float) -> Reply:
        """The work itself; how it ended is written down in every case."""
        spools: list[Spool] = []
        try:
            spools = work()
            reply = Reply(header, spools)
        except Exception as error:
            for spool in spools:
                spool.close()
            is_theirs = isinstance(error, Refusal) and error.status < 500
            self._ledger.finish(number, "refused" if is_theirs else "failed", time.perf_counter() - began)
            raise
        self._ledger.finish(number, "answered", time.perf_counter() - began, reply.length)
        return reply

    @staticmethod
    def _message(body: bytes) -> wire.Message:
        """Raises Refusal also for a header with a number that is not whole: nothing that was opened from an answer has
        a way back to a server, not even by the mistake of some client."""
        try:
            message = wire.unpack(body, "query", QUERY_LIMITS)
        except PrivacyError as error:
            raise unusable() from error
        if _has_fractions(message.header):
            raise unusable()
        return message

    def _keys_of(self, account: Account, message: wire.Message) -> bytes | None:
        if "key" not in message.header:
            return None
        try:
            return self._keys.get(account, message.text("key", 64))
        except PrivacyError as error:
            raise unusable() from error


def _has_fractions(value: Any) -> bool:
    """Of JSON, which is not nested deeply enough to be a danger: reading it would have failed."""
    if isinstance(value, dict):
        return any(_has_fractions(inner) for inner in value.values())
    if isinstance(value, list):
        return any(_has_fractions(inner) for inner in value)
    return isinstance(value, float)
