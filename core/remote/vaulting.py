"""A vault: the owner's own sealed copy of an archive on a server that can open nothing of it, and ask it alone."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from ..events import Events
from . import catalogue, wire
from .asking import bad_answer
from .client import NAME, Client

if TYPE_CHECKING:
    from ..archive.store import Archive

_MOST_REPLY = 1 << 20


def upload(
    archive: Archive, name: str, client: Client, title: str = "", events: Events | None = None
) -> dict[str, Any]:
    """Seal rows and catalogue and put them on the server as the vault ``name``; {rows, blocks, bytes, key}.

    Raises InputError, PrivacyError, RemoteError (also where there is such a vault already), Cancelled; what was sent is
    then no vault, and another upload begins anew.
    """
    from ..privacy.vault import ROW_SLOTS, vault_facts
    from .askers.vault import vault_keys

    events = events or Events()
    if not NAME.fullmatch(name):
        raise InputError(f"{name!r} cannot be the name of a vault", "use small letters, digits, and . _ - inside")
    if not len(archive):
        raise InputError(f"{archive.folder} has no tiles", "index some rasters first")
    keys = vault_keys(client.server_id, name)
    facts = vault_facts(keys, len(archive), archive.dim)
    sealed = keys.seal_bytes(catalogue.make(archive), _purpose(client.server_id, name))
    begun = wire.pack("sealed", {**wire.fresh(), **facts, "title": title}, [sealed])
    sent = _put(client, "PUT", f"vaults/{name}", begun, events)
    digest, blocks = hashlib.sha256(), -(-len(archive) // ROW_SLOTS)
    for block in range(blocks):
        events.check_cancelled()
        events.progress("seal", block, blocks, "blocks")
        rows = np.asarray(archive.vectors[block * ROW_SLOTS : (block + 1) * ROW_SLOTS])
        data = keys.seal_rows(rows)
        digest.update(hashlib.sha256(data).digest())
        sent += _put(client, "PUT", f"vaults/{name}/rows/{block}", wire.pack("rows", wire.fresh(), [data]), events)
    events.progress("seal", blocks, blocks, "blocks")
    told = {**wire.fresh(), "blocks": blocks, "sha256": digest.hexdigest()}
    sent += _put(client, "POST", f"vaults/{name}/commit", wire.pack("sealed", told), events)
    return {"rows": len(archive), "blocks": blocks, "bytes": sent, "key": keys.fingerprint}


def open_catalogue(server_id: str, name: str, data: bytes) -> bytes:
    """The catalogue of one's own vault, in the clear. Raises PrivacyError where it was sealed with another key, and
    RemoteError where it is shorter than anything sealed."""
    from .askers.vault import vault_keys

    if len(data) < 28:  # nonce and tag
        raise bad_answer("a sealed catalogue that is too short")
    return vault_keys(server_id, name).open_bytes(data, _purpose(server_id, name))


def _purpose(server_id: str, name: str) -> str:
    return f"catalogue of {name} on {server_id}"


def _put(client: Client, method: str, path: str, body: bytes, events: Events) -> int:
    client.send(method, path, body, _MOST_REPLY, events)
    return len(body)
