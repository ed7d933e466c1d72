"""The server's memory: accounts, tokens, evaluation keys, queries, events. SQLite by default, PostgreSQL by its URL.

A transaction is ``with database.writing() as db`` or ``reading()``; what a block has done is on the disk when it ends,
or has never happened. Nothing in here is a query's content: of queries only sizes, times and digests are kept.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Engine,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    create_engine,
    event,
    insert,
    select,
)
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, IntegrityError, NoSuchModuleError, SQLAlchemyError

from ...errors import InputError, StorageError

SCHEMA = 1
_BUSY_MS = 20_000
_WRITE = "kinscape_write"

metadata = MetaData()
facts = Table("facts", metadata, Column("name", String(40), primary_key=True), Column("value", String(200)))
accounts = Table(
    "accounts", metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(80), nullable=False, unique=True),
    Column("created", Float, nullable=False),
    Column("revoked", Float),
    Column("budget", Integer),  # NULL: the server's; 0: none
    Column("archives", String(2000), nullable=False, default=""),  # names with commas between; "": all
    Column("can_publish", Boolean, nullable=False, default=False),
)  # fmt: skip
tokens = Table(
    "tokens", metadata,
    Column("id", String(24), primary_key=True),
    Column("account", ForeignKey("accounts.id"), nullable=False),
    Column("hash", String(64), nullable=False),  # SHA-256 of 32 random bytes: nothing to guess, so nothing to slow down
    Column("created", Float, nullable=False),
    Column("expires", Float),
    Column("revoked", Float),
)  # fmt: skip
keys = Table(
    "keys", metadata,
    Column("account", ForeignKey("accounts.id"), primary_key=True),
    Column("fingerprint", String(64), primary_key=True),
    Column("data", LargeBinary, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("used", Float, nullable=False),
)  # fmt: skip
asks = Table(
    "asks", metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("account", ForeignKey("accounts.id"), nullable=False),
    Column("archive", String(80), nullable=False),
    Column("mode", String(24), nullable=False),
    Column("nonce", String(64), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("time", Float, nullable=False),
    Column("state", String(12), nullable=False),  # accepted, answered, refused, lost; failed: not counted
    Column("seconds", Float),
    Column("bytes_in", Integer, nullable=False),
    Column("bytes_out", BigInteger),
    UniqueConstraint("account", "nonce"),
    UniqueConstraint("account", "digest"),
    Index("asks_of", "account", "archive", "time"),
)  # fmt: skip
events = Table(
    "events", metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("time", Float, nullable=False),
    Column("account", String(80), nullable=False),
    Column("event", String(24), nullable=False),
    Column("what", String(200), nullable=False),
    Column("status", Integer, nullable=False),
    Column("address", String(64), nullable=False),
)  # fmt: skip


class Database:
    """``url``: of SQLAlchemy. Makes the tables where there are none. Raises InputError for a URL that cannot be used,
    StorageError where the database cannot be reached or is of a newer Kinscape."""

    def __init__(self, url: str) -> None:
        try:
            parsed = make_url(url)
            if parsed.drivername in ("postgresql", "postgres"):
                parsed = parsed.set(drivername="postgresql+psycopg")
            self.shown = parsed.render_as_string(hide_password=True)
            if parsed.get_backend_name() == "sqlite" and parsed.database:
                _make_private(Path(parsed.database))
            self.engine = _engine(parsed)
        except (ArgumentError, NoSuchModuleError) as error:
            raise InputError("the database's URL cannot be used", "for example sqlite:////srv/kinscape/server.sqlite "
                             "or postgresql://user@host/name") from error
        except ModuleNotFoundError as error:
            raise InputError(f"the database needs the package {error.name}",
                             "for PostgreSQL: pip install 'psycopg[binary]'") from error
        with _explained(self.shown):
            metadata.create_all(self.engine)
            self.server_id = self._identity()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with _explained(self.shown), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One writer at a time in SQLite, from the beginning of the block on: what was read in it stays true in it. In
        PostgreSQL lock the account's row (``lock_account``)."""
        with _explained(self.shown), self.engine.connect().execution_options(**{_WRITE: True}) as connection:
            with connection.begin():
                yield connection

    def close(self) -> None:
        self.engine.dispose()

    def _identity(self) -> str:
        """A random name of this server, made once: it stays when address and certificate change."""
        with self.writing() as db:
            known = {row.name: row.value for row in db.execute(select(facts))}
            if int(known.get("schema", SCHEMA)) > SCHEMA:
                raise StorageError(f"{self.shown} was made by a newer Kinscape", "update Kinscape, or give another "
                                   "database")
            if "id" not in known:
                known["id"] = secrets.token_hex(16)
                db.execute(insert(facts), [{"name": "id", "value": known["id"]},
                                           {"name": "schema", "value": str(SCHEMA)}])
            return known["id"]


def lock_account(db: Connection, account_id: int) -> None:
    """Others that count the same account's queries wait until this transaction ends."""
    db.execute(select(accounts.c.id).where(accounts.c.id == account_id).with_for_update())


def _engine(url: object) -> Engine:
    engine = create_engine(url, pool_size=8, max_overflow=24, pool_pre_ping=True)  # type: ignore[arg-type]
    if engine.dialect.name != "sqlite":
        return engine

    @event.listens_for(engine, "connect")
    def _connected(connection: object, _record: object) -> None:
        connection.isolation_level = None  # type: ignore[attr-defined]  # transactions are begun below, not by sqlite3
        cursor = connection.cursor()  # type: ignore[attr-defined]
        for line in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={_BUSY_MS}"):
            cursor.execute(f"PRAGMA {line}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        is_write = connection.get_execution_options().get(_WRITE)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if is_write else "BEGIN")

    return engine


def _make_private(path: Path) -> None:
    """The file of the database, readable by its owner alone from its first moment on."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StorageError(f"{path} cannot be written: {error.strerror or error}", "choose another folder") from error


@contextmanager
def _explained(shown: str) -> Iterator[None]:
    try:
        yield
    except IntegrityError:
        raise
    except SQLAlchemyError as error:
        known = type(getattr(error, "orig", None) or error).__name__
        raise StorageError(f"the database {shown} cannot be used ({known})",
                           "check that it runs, its address, and that there is room on its disk") from error
