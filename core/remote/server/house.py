"""The server as one thing: everything that lives as long as it does, opened and closed in the right order."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ...archive.durable import storing
from ...errors import ArchiveError
from .accounts import Account, authenticate
from .config import ServerConfig
from .crew import Crew
from .database import Database
from .desk import Desk
from .diary import Diary
from .key_store import KeyStore
from .ledger import Ledger
from .shelf import Shelf, keep_bytes_of, read_published
from .throttle import Throttle
from .vaults import Vaults

_DESKS = 32  # queries in the hands of threads at once; the others wait


class House:
    """Made by ``open_house``. ``notes``: what is not as it should be, for the owner."""

    def __init__(self, config: ServerConfig) -> None:
        self.config = config
        self.notes: list[str] = []
        for folder in (config.data, config.data / "spool", config.data / "vaults"):
            with storing(folder):
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                os.chmod(folder, 0o700)
        self.database = Database(config.database_url)
        limits = config.limits
        setting = {"answerers": config.answerers, "memory_mb": config.worker_mb, "check_mb": limits.check_mb,
                   "check_s": limits.check_s}
        self.crew = Crew(config.worker_count, max(1, config.worker_count // 2), setting, config.data / "spool",
                         limits.answer_s)
        self.shelf = Shelf(self.crew, self._note, config.modes)
        keep_bytes = keep_bytes_of(config.worker_mb, len(config.published) + 1)
        self.vaults = Vaults(config.data / "vaults", self.shelf, self.crew, limits, keep_bytes)
        self.ledger = Ledger(self.database, config.window_s)
        self.keys = KeyStore(self.database)
        self.desk = Desk(config, self.shelf, self.crew, self.keys, self.ledger)
        self.diary = Diary(self.database)
        self.threads = ThreadPoolExecutor(_DESKS, thread_name_prefix="desk")
        self.by_account = Throttle(limits.requests_a_second, 4 * limits.requests_a_second)
        self.by_address = Throttle(1.0, 20.0)
        self.waiting = 0
        self._keep_bytes = keep_bytes
        self._is_closed = False

    @property
    def server_id(self) -> str:
        return self.database.server_id

    def account(self, header: str) -> Account:
        return authenticate(self.database, header)

    def fill(self) -> None:
        """Offer what was published and the vaults. Raises ArchiveError where a published folder cannot be used."""
        lost = self.ledger.mark_lost()
        if lost:
            self.diary.note("lost", what=f"{lost} queries were under way when the server ended")
        for folder in self.config.published:
            published = read_published(Path(folder), self.shelf, self._keep_bytes)
            if self.shelf.has(published.name):
                raise ArchiveError(f"two archives are called {published.name!r}", "publish one under another name")
            self.shelf.put(published)
        for problem in self.vaults.open_all():
            self._note(problem)
        self.diary.note("start", what=f"{len(self.config.published)} archives")

    def close(self) -> None:
        """After the last request: what is under way is finished, and all is written down. A second call does
        nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        self.threads.shutdown(wait=True)
        self.crew.close()
        self.diary.note("stop")
        self.diary.close()
        self.database.close()

    def _note(self, text: str) -> None:
        self.notes.append(text)
        sys.stderr.write(f"kinscape: warning: {text}\n")


def open_house(config: ServerConfig) -> House:
    """Everything ready to answer. Raises InputError, ArchiveError, StorageError; then nothing is left running."""
    config.check()
    house = House(config)
    try:
        house.fill()
    except BaseException:
        house.close()
        raise
    return house
