"""A server without HTTP for tests of askers and answerers: everything but the network lies between both."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kinscape.core.remote import answerers, wire
from kinscape.core.remote.asking import Call, KeysWanted
from kinscape.core.remote.client import Cache


class LoopServer:
    """Published ``store`` of ``archive`` in one mode, in so many shards; ``queries``: what it has seen; ``spoil``:
    changes the parts of an answer."""

    server_id = "server"

    def __init__(self, mode: str, archive: Path, store: Path, cache: Path, shards=((0, 1 << 30),)) -> None:
        self.mode = mode
        self.workers = [answerers.make(mode, archive, store, shard, {"keep_bytes": 1 << 26}) for shard in shards]
        self.cache = Cache(cache)
        self.keys: dict[str, bytes] = {}
        self.queries: list[wire.Message] = []
        self.paths: list[str] = []
        self.spoil: Callable[[list[bytes]], list[bytes]] = lambda parts: parts
        self.more: dict[str, Any] = {}

    def info(self) -> dict[str, Any]:
        facts = self.workers[0].facts()
        files = {name: {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
                 for name, data in self._files().items()}  # fmt: skip
        return {"name": "one", "rows": facts["rows"], "dim": facts["dim"], "modes": {self.mode: facts},
                "generation": facts.get("generation", 1), "files": {self.mode: files}, **self.more}  # fmt: skip

    def call(self, **options: Any) -> Call:
        return Call(self, self.info(), self.mode, options)

    def send(self, method: str, path: str, body: bytes | None, _most: int, _events: Any) -> bytes:
        self.paths.append(f"{method} {path}")
        if method == "GET":
            return self._files()[path.rsplit("/", 1)[1]]
        if method == "PUT":
            self.keys[path.rsplit("/", 1)[1]] = wire.unpack(body, "keys").parts[0]
            return b""
        message = wire.unpack(body, "query")
        name = message.header.get("key")
        if name is not None and name not in self.keys:
            raise KeysWanted("no keys")
        self.queries.append(message)
        keys = self.keys.get(name) if name else None
        for worker in self.workers:
            worker.check(message, keys)
        parts = self.spoil([part for worker in self.workers for part in worker.parts(message, keys)])
        info = self.info()
        return wire.pack("answer", {"nonce": message.header["nonce"], "rows": info["rows"],
                                    "generation": info["generation"]}, parts)  # fmt: skip

    def _files(self) -> dict[str, bytes]:
        found = self.workers[0].files()
        return {name: data if isinstance(data, bytes) else data.read_bytes() for name, data in found.items()}
