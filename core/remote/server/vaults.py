"""Vaults: rows and a catalogue that their owner has sealed, uploaded block by block, and asked by the owner alone.

    <data>/vaults/<account>/<name>/{upload.json, catalogue.ksb, rows/}    ``rows/`` as ``privacy.vault`` reads it

Each block is parsed once in a process that is thrown away before it is kept. A vault is there from its commit on.
"""

from __future__ import annotations

import hashlib
import hmac
import threading
from pathlib import Path
from typing import Any

from ...archive.durable import remove_tree, writing
from ...errors import KinscapeError, PrivacyError
from ...privacy import vault as sealed
from ...strict_json import json_line, read_json
from .. import wire
from .accounts import Account
from .config import Limits
from .crew import Crew, Offer
from .refusals import conflict, forbidden, too_large, unknown, unsound, unusable
from .shelf import CATALOGUE_NAME, NAME, Published, Shelf, hold

_ROWS, _UPLOAD = "rows", "upload.json"
_TITLE = 200


class Vaults:
    """``folder``: of all vaults. ``keep_bytes``: memory for the rows of one vault in a worker."""

    def __init__(self, folder: Path, shelf: Shelf, crew: Crew, limits: Limits, keep_bytes: int) -> None:
        self._folder = folder
        self._shelf = shelf
        self._crew = crew
        self._limits = limits
        self._keep_bytes = keep_bytes
        self._lock = threading.Lock()

    def open_all(self) -> list[str]:
        """At the start: offer every vault that was committed. Returns what could not be offered, and why."""
        problems = []
        for path in sorted(self._folder.glob(f"*/*/{_ROWS}/{sealed.FACTS_NAME}")):
            folder = path.parent.parent
            try:
                self._offer(int(folder.parent.name), folder)
            except (KinscapeError, ValueError) as error:
                problems.append(f"the vault {folder.name}: {error}")
        return problems

    def begin(self, account: Account, name: str, message: wire.Message) -> dict[str, Any]:
        """A new vault: its facts (``privacy.vault.vault_facts`` in the header) and its sealed catalogue (one part). One
        that was begun and not committed is begun anew. Raises Refusal."""
        self.admit(account, name)
        facts = {key: message.header.get(key) for key in ("set_id", "rows", "dim", "key")}
        title = message.header.get("title", "")
        if len(message.parts) != 1 or not isinstance(title, str) or len(title) > _TITLE:
            raise unusable()
        folder = self._at(account, name)
        with self._lock:
            if self._shelf.has(name) or (folder / _ROWS / sealed.FACTS_NAME).exists():
                raise conflict(f"there is an archive {name!r} already", "delete the vault first, or use another name")
            if _size(facts) + self._stored(account) > self._limits.vault_bytes:
                raise too_large(self._limits.vault_bytes)
            remove_tree(folder)
            (folder / _ROWS).mkdir(parents=True, mode=0o700)
            _write(folder / CATALOGUE_NAME, message.parts[0])
            _write(folder / _UPLOAD, json_line({**facts, "title": title}).encode("utf-8"))
        return {"blocks": sealed.blocks_of(facts["rows"], sealed.ROW_SLOTS)}

    def put_block(self, account: Account, name: str, block: int, message: wire.Message) -> None:
        """One block of sealed rows. Raises Refusal for one that is not of this vault, or does not parse."""
        self.admit(account, name)
        facts = self._upload(account, name)
        if not 0 <= block < sealed.blocks_of(facts["rows"], sealed.ROW_SLOTS) or len(message.parts) != 1:
            raise unsound(f"this vault has no block {block}")
        self._crew.check_block(facts["set_id"], facts["dim"], message.parts[0])
        _write(self._at(account, name) / _ROWS / sealed.block_name(block), message.parts[0])

    def commit(self, account: Account, name: str, message: wire.Message) -> None:
        """All blocks are there: the digest (SHA-256 over the blocks' SHA-256, in order) must be the owner's. Raises
        Refusal."""
        self.admit(account, name)
        facts, folder = self._upload(account, name), self._at(account, name)
        count = sealed.blocks_of(facts["rows"], sealed.ROW_SLOTS)
        missing = [i for i in range(count) if not (folder / _ROWS / sealed.block_name(i)).exists()]
        if missing:
            raise conflict(f"{len(missing)} blocks of the vault are missing, the first is {missing[0]}", "send them")
        digest = hashlib.sha256()
        for i in range(count):
            digest.update(hashlib.sha256((folder / _ROWS / sealed.block_name(i)).read_bytes()).digest())
        if not hmac.compare_digest(digest.hexdigest(), str(message.header.get("sha256"))):
            raise unusable()
        with self._lock:
            if self._shelf.has(name):
                raise conflict(f"there is an archive {name!r} already", "use another name")
            sealed.write_facts(folder / _ROWS, {key: facts[key] for key in ("set_id", "rows", "dim", "key")})
            self._offer(account.id, folder)

    def delete(self, account: Account, name: str) -> None:
        """Raises Refusal 404 where the account has no such vault."""
        self.admit(account, name)
        folder = self._at(account, name)
        with self._lock:
            if not folder.exists():
                raise unknown(f"vault {name!r} of yours")
            if (folder / _ROWS / sealed.FACTS_NAME).exists():
                self._shelf.drop(name)
            remove_tree(folder)

    def _offer(self, owner: int, folder: Path) -> None:
        facts = sealed.read_facts(folder / _ROWS)
        title = str(read_json(folder / _UPLOAD, 64 * 1024).get("title", ""))
        offer = Offer("vault", str(folder / _ROWS), str(folder), facts["rows"], {"keep_bytes": self._keep_bytes})
        told = {"title": title, "is_vault": True, "generation": 1}
        published = Published(folder.name, folder, facts["rows"], facts["dim"], told, {"vault": offer}, owner)
        published.catalogue = hold(folder / CATALOGUE_NAME)
        self._shelf.put(published)

    def admit(self, account: Account, name: str) -> None:
        """Raises Refusal where this account may not have this vault. Asked before a body is taken, too."""
        if not account.can_publish:
            raise forbidden("keep vaults here")
        if not self._shelf.wanted(["vault"]):
            raise unknown("mode 'vault'")
        if not NAME.fullmatch(name):
            raise unsound("a vault's name has small letters, digits, . _ -, and at most 64 of them")

    def _upload(self, account: Account, name: str) -> dict[str, Any]:
        """The facts of a vault under way. Raises Refusal 404; 409 for one that is committed."""
        folder = self._at(account, name)
        try:
            facts: dict[str, Any] = read_json(folder / _UPLOAD, 64 * 1024)
        except OSError:
            raise unknown(f"vault {name!r} of yours") from None
        if (folder / _ROWS / sealed.FACTS_NAME).exists():
            raise conflict("this vault is finished", "delete it and upload it again")
        return facts

    def _at(self, account: Account, name: str) -> Path:
        return self._folder / str(account.id) / name

    def _stored(self, account: Account) -> int:
        return sum(path.stat().st_size for path in (self._folder / str(account.id)).rglob("*") if path.is_file())


def _size(facts: dict[str, Any]) -> int:
    """Bytes that all rows will take. Raises Refusal for facts that are none."""
    rows, key = facts["rows"], facts["key"]
    if type(rows) is not int or not 1 <= rows < 1 << 31 or not isinstance(key, str) or len(key) != 64:
        raise unusable()
    if type(facts["dim"]) is not int or not isinstance(facts["set_id"], str):
        raise unusable()
    try:
        return sealed.blocks_of(rows, sealed.ROW_SLOTS) * sealed.block_bytes(facts["dim"], facts["set_id"])
    except PrivacyError as error:
        raise unusable() from error


def _write(path: Path, data: bytes) -> None:
    with writing(path) as file:
        file.write(data)
