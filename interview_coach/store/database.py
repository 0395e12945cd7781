"""One door to the database: transactions in, foreign errors translated once.

SQLite by default: WAL (readers wait for nobody), foreign keys on, deleted content overwritten with zeros
(`secure_delete`), every commit flushed to the disk (`synchronous=FULL`: a confirmed attempt survives a
power cut), and a connection of its own for each operation, for pages run on many threads. PostgreSQL
through ``INTERVIEW_COACH_DATABASE``; there connections are pooled, and a lock lets one writer in at a time
as SQLite does: writing takes milliseconds, and no counting and numbering needs a second thought.

SQLite's traps, both met here: Python's driver opens no transaction before a reading or a change of
tables, so we say BEGIN ourselves; and a transaction that first reads and then writes can be refused
whatever the time-out, so writers say BEGIN IMMEDIATE.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, insert, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.pool import NullPool

from interview_coach.errors import StoreError
from interview_coach.settings import Settings

Clock = Callable[[], datetime]
"""Tells the time in UTC, aware."""

ADDRESS_SETTING = "INTERVIEW_COACH_DATABASE"
BUSY_LIMIT_S = 30.0
"""How long a writer waits for another (our choice). One attempt takes milliseconds; wiping a large
database after "delete my data" a few seconds."""

_PRAGMAS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA synchronous=FULL",
    "PRAGMA temp_store=MEMORY",  # No copy of anybody's words in the system's folder of temporary files.
)
_ONE_WRITER = 1_229_870_675  # "INTS": any number that no other program on the server uses.
_KEYS = {
    sqlite3.SQLITE_FULL: "store-full",
    sqlite3.SQLITE_BUSY: "store-busy",
    sqlite3.SQLITE_LOCKED: "store-busy",
    sqlite3.SQLITE_READONLY: "store-closed",
    sqlite3.SQLITE_CANTOPEN: "store-closed",
    sqlite3.SQLITE_PERM: "store-closed",
    sqlite3.SQLITE_AUTH: "store-closed",
    sqlite3.SQLITE_CORRUPT: "store-damaged",
    sqlite3.SQLITE_NOTADB: "store-damaged",
}
"""SQLite's primary result code → what it means to a person."""


class Database:
    """The database, not yet opened.

    Args:
        url: Where it is.
        busy_limit_s: How long SQLite waits for another writer.

    Raises:
        StoreError: When the driver for such a database is not installed, or it is of another kind than
            SQLite and PostgreSQL.
    """

    def __init__(self, url: URL, *, busy_limit_s: float = BUSY_LIMIT_S) -> None:
        if url.get_backend_name() not in {"sqlite", "postgresql"}:
            raise StoreError("store-address", where=ADDRESS_SETTING)
        self.url = url
        self.is_sqlite = url.get_backend_name() == "sqlite"
        self.engine = self._make_engine(busy_limit_s)

    @property
    def address(self) -> str:
        """File, or URL without its password: fit to be shown."""
        return self.url.database or "" if self.is_sqlite else self.url.render_as_string(hide_password=True)

    @property
    def file(self) -> Path | None:
        """The SQLite file; ``None`` for another kind of database."""
        return Path(self.url.database) if self.is_sqlite and self.url.database else None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view of everything.

        Yields:
            A connection in a transaction that is thrown away in the end.

        Raises:
            StoreError: When the database cannot be used.
        """
        with self._translated(), self.engine.connect() as connection, connection.begin() as transaction:
            yield connection
            transaction.rollback()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """All or nothing.

        Yields:
            A connection in a transaction: kept when the block ends, undone when it raises.

        Raises:
            StoreError: When the database cannot be used.
        """
        with self._translated(), self._writer() as connection, connection.begin():
            if not self.is_sqlite:
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _ONE_WRITER})
            yield connection

    @contextmanager
    def trying(self) -> Iterator[Connection]:
        """Whether writing would be possible; nothing is written.

        Yields:
            A connection in a transaction that may write and is thrown away in the end.

        Raises:
            StoreError: When the database cannot be used or written to.
        """
        with self._translated(), self._writer() as connection, connection.begin() as transaction:
            yield connection
            transaction.rollback()

    @contextmanager
    def outside_transactions(self) -> Iterator[Connection]:
        """For the few things that allow no transaction around them: VACUUM and checkpoints.

        Yields:
            A connection that keeps each statement at once.

        Raises:
            StoreError: When the database cannot be used.
        """
        with self._translated(), self.engine.connect() as connection:
            if self.is_sqlite:
                yield connection.execution_options(begin=None)
            else:
                yield connection.execution_options(isolation_level="AUTOCOMMIT")

    def keep_log(self) -> None:
        """Have SQLite keep a write-ahead log; the file remembers it, so that once is enough.

        Not done at every connection: a foreign database that we only look at stays as it is.

        Raises:
            StoreError: When the database cannot be used.
        """
        if self.is_sqlite:
            with self.outside_transactions() as connection:
                connection.exec_driver_sql("PRAGMA journal_mode=WAL")

    def close(self) -> None:
        """Close what is open."""
        self.engine.dispose()

    @contextmanager
    def _writer(self) -> Iterator[Connection]:
        with self.engine.connect() as connection:
            yield connection.execution_options(begin="BEGIN IMMEDIATE")

    def _make_engine(self, busy_limit_s: float) -> Engine:
        options: dict[str, Any] = {"pool_pre_ping": True}
        if self.is_sqlite:
            options = {"poolclass": NullPool, "connect_args": {"timeout": busy_limit_s}}
        try:
            engine = create_engine(self.url, **options)
        except (ModuleNotFoundError, NoSuchModuleError) as error:
            raise StoreError("store-driver", where=self.address, reason=str(error)) from error
        if self.is_sqlite:
            event.listen(engine, "connect", _on_connect)
            event.listen(engine, "begin", _on_begin)
        return engine

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise self._refusal(error.orig or error) from error
        except sqlite3.Error as error:  # What goes wrong while connecting is not wrapped.
            raise self._refusal(error) from error

    def _refusal(self, error: BaseException) -> StoreError:
        code = getattr(error, "sqlite_errorcode", None)
        key = None if code is None else _KEYS.get(code & 0xFF)
        if key is None:
            reason = str(error).strip().splitlines()
            return StoreError("store-failed", where=self.address, reason=reason[0] if reason else "?")
        return StoreError(key, where=self.address)


def database_of(settings: Settings) -> Database:
    """The database that the settings name.

    Args:
        settings: With the user's folder or a URL.

    Returns:
        The database; nothing is opened or made yet.

    Raises:
        StoreError: When the URL is none, or its driver is not installed.
    """
    if not settings.database_url:
        return Database(URL.create("sqlite", database=str(settings.database)))
    try:
        url = make_url(settings.database_url)
    except ArgumentError as error:
        # The value may hold a password: it is not shown.
        raise StoreError("store-address", where=ADDRESS_SETTING) from error
    return Database(url)


def insert_one(connection: Connection, table: Table, values: Mapping[str, object]) -> int:
    """Insert a row into a table that numbers its rows itself.

    Args:
        connection: In a transaction that may write.
        table: The table.
        values: Column → value.

    Returns:
        The number of the new row.
    """
    key = connection.execute(insert(table).values(**values)).inserted_primary_key
    assert key is not None  # noqa: S101 - SQLAlchemy has none only for several rows at once
    return int(key[0])


def make_folder(folder: Path) -> None:
    """Make a folder of ours, for this user's eyes only.

    Args:
        folder: The folder.

    Raises:
        StoreError: When it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StoreError("store-closed", where=str(folder)) from error


def _on_connect(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own
    connection.isolation_level = None  # We say BEGIN ourselves.
    for pragma in _PRAGMAS:
        connection.execute(pragma).close()


def _on_begin(connection: Connection) -> None:
    begin = connection.get_execution_options().get("begin", "BEGIN")
    if begin is not None:
        connection.exec_driver_sql(begin)
