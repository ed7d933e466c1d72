"""Accounts and their tokens. A token is told once, when it is made; what is stored is its SHA-256."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from ...errors import InputError
from .database import Database, accounts, tokens
from .refusals import no_token

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,79}")
_TOKEN = re.compile(r"([0-9a-f]{24})\.([A-Za-z0-9_-]{43})")
_NOBODY = hashlib.sha256(b"").hexdigest()


@dataclass(frozen=True)
class Account:
    """Who asks. ``budget``: queries of a window; None: the server's; 0: no limit. ``archives``: empty for all."""

    id: int
    name: str
    budget: int | None = None
    archives: tuple[str, ...] = ()
    can_publish: bool = False

    def may_see(self, archive: str) -> bool:
        return not self.archives or archive in self.archives


def add_account(
    database: Database,
    name: str,
    budget: int | None = None,
    days: float | None = None,
    archives: Sequence[str] = (),
    can_publish: bool = False,
) -> str:
    """Make an account and return its token: ``id.secret``. ``days``: how long it is valid (None: until revoked). Raises
    InputError for a name that cannot be used or is taken."""
    if not _NAME.fullmatch(name):
        raise InputError(f"{name!r} is no name for an account", "use letters, digits, . _ - @, at most 80")
    if budget is not None and budget < 0 or days is not None and not days > 0:
        raise InputError("budget and days must not be negative", "a budget of 0 means: no limit")
    limits = {"budget": budget, "archives": ",".join(archives), "can_publish": can_publish}
    try:
        with database.writing() as db:
            row = db.execute(insert(accounts).values(name=name, created=time.time(), **limits))
            return _new_token(db, int(row.inserted_primary_key[0]), days)
    except IntegrityError:
        raise InputError(f"there is an account {name!r} already", "'accounts renew' gives it a new token; names of "
                         "revoked accounts are not used again, so that the audit stays true") from None


def renew(database: Database, name: str, days: float | None = None) -> str:
    """A new token for an account; those that it had are revoked. Raises InputError where there is no such account."""
    with database.writing() as db:
        account = _find(db, name)
        db.execute(update(tokens).where(tokens.c.account == account, tokens.c.revoked.is_(None))
                   .values(revoked=time.time()))
        return _new_token(db, account, days)


def revoke(database: Database, name: str) -> None:
    """From now on the account's tokens are refused. What it did stays in the audit. Raises InputError."""
    with database.writing() as db:
        account, now = _find(db, name), time.time()
        db.execute(update(accounts).where(accounts.c.id == account).values(revoked=now))
        db.execute(update(tokens).where(tokens.c.account == account, tokens.c.revoked.is_(None)).values(revoked=now))


def list_accounts(database: Database) -> list[dict[str, Any]]:
    """All accounts, the revoked ones too, without anything secret."""
    with database.reading() as db:
        rows = db.execute(select(accounts).order_by(accounts.c.name)).all()
    return [{"name": row.name, "created": row.created, "is_revoked": row.revoked is not None, "budget": row.budget,
             "archives": _names(row.archives), "can_publish": bool(row.can_publish)} for row in rows]


def authenticate(database: Database, header: str) -> Account:
    """Whose token ``Authorization: Bearer id.secret`` holds. Raises Refusal 401, with one text for every reason.

    The secret is compared in constant time, also where there is no such token, so that time tells nothing either.
    """
    scheme, _, value = header.partition(" ")
    match = _TOKEN.fullmatch(value.strip()) if scheme.lower() == "bearer" else None
    if match is None:
        raise no_token()
    with database.reading() as db:
        row = db.execute(
            select(tokens.c.hash, tokens.c.expires, tokens.c.revoked, accounts.c.revoked.label("is_gone"),
                   accounts.c.id, accounts.c.name, accounts.c.budget, accounts.c.archives, accounts.c.can_publish)
            .join(accounts, accounts.c.id == tokens.c.account).where(tokens.c.id == match[1])).first()  # fmt: skip
    is_right = hmac.compare_digest(_hash(match[2]), row.hash if row else _NOBODY)
    if not is_right or row is None or row.revoked is not None or row.is_gone is not None:
        raise no_token()
    if row.expires is not None and row.expires < time.time():
        raise no_token()
    return Account(row.id, row.name, row.budget, tuple(_names(row.archives)), bool(row.can_publish))


def _new_token(db: Any, account: int, days: float | None) -> str:
    token_id, secret, now = secrets.token_hex(12), secrets.token_urlsafe(32), time.time()
    expires = None if days is None else now + 86400 * days
    db.execute(insert(tokens).values(id=token_id, account=account, hash=_hash(secret), created=now, expires=expires))
    return f"{token_id}.{secret}"


def _find(db: Any, name: str) -> int:
    found = db.execute(select(accounts.c.id).where(accounts.c.name == name)).scalar()
    if found is None:
        raise InputError(f"there is no account {name!r}", "see: kinscape accounts list")
    return int(found)


def _names(text: str) -> list[str]:
    return [name for name in text.split(",") if name]


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode("ascii")).hexdigest()
