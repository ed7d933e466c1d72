"""A server for tests: published folders, accounts, queries; in this process, with real worker processes behind it."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kinscape.core.remote import wire
from kinscape.core.remote.server.accounts import add_account
from kinscape.core.remote.server.config import ServerConfig
from kinscape.core.remote.server.database import Database

TESTS = Path(__file__).resolve().parent


def publish(folder: Path, name: str = "city", rows: int = 10_000, dim: int = 8, modes=("private", "noise"), **more):
    """What ``kinscape publish`` leaves, as far as the server reads it."""
    store = folder / name
    store.mkdir(parents=True)
    catalogue = wire.pack("catalogue", {"name": name}, [b"footprints"])
    (store / "catalogue.ksb").write_bytes(catalogue)
    (store / "index.bin").write_bytes(b"index" * 1000)
    told = {"format": 1, "name": name, "title": name.title(), "archive": str(folder / "an archive"), "rows": rows,
            "dim": dim, "generation": 3, "modes": list(modes), "encoder": {"name": "test", "dim": dim},
            "catalogue": {"sha256": hashlib.sha256(catalogue).hexdigest(), "bytes": len(catalogue)}, **more}
    (store / "published.json").write_text(json.dumps(told))
    return store


def config_of(tmp_path: Path, *published: Path, **more: Any) -> ServerConfig:
    settings = {"workers": 2, "memory_mb": 1200, "answerers": "fake_answerers", "budget": 0, **more}
    return ServerConfig(tmp_path / "data", tuple(published), **settings)


@dataclass
class Client:
    """A test client with the token of one account."""

    http: Any
    token: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def get(self, path: str, **more: Any) -> Any:
        return self.http.get(f"/v1{path}", headers=self.headers, **more)

    def put(self, path: str, body: bytes) -> Any:
        return self.http.put(f"/v1{path}", headers=self.headers, content=body)

    def post(self, path: str, body: bytes) -> Any:
        return self.http.post(f"/v1{path}", headers=self.headers, content=body)

    def delete(self, path: str) -> Any:
        return self.http.delete(f"/v1{path}", headers=self.headers)

    def ask(self, archive: str = "city", mode: str = "private", parts=(b"sealed",), **header: Any) -> Any:
        return self.post(f"/archives/{archive}/ask/{mode}", query(parts, **header))


def query(parts=(b"sealed",), **header: Any) -> bytes:
    return wire.pack("query", {**wire.fresh(), **header}, list(parts))


def answer(response: Any) -> wire.Message:
    assert response.status_code == 200, response.text
    return wire.unpack(response.content, "answer", wire.Limits(1000, 1 << 24, 1 << 28))


@contextmanager
def serving(config: ServerConfig, **account: Any):
    """A running application and a client with an account of its own ("ana"). Children find the fake answerers."""
    from fastapi.testclient import TestClient
    from kinscape.core.remote.server.app import create_app

    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = str(TESTS)
    try:
        with TestClient(create_app(config), raise_server_exceptions=False) as http:
            yield Client(http, new_token(config, "ana", **account))
    finally:
        os.environ.pop("PYTHONPATH")
        if before is not None:
            os.environ["PYTHONPATH"] = before


def new_token(config: ServerConfig, name: str, **account: Any) -> str:
    database = Database(config.database_url)
    try:
        return add_account(database, name, **account)
    finally:
        database.close()
