"""From any older schema to today's, in one transaction; a newer one is refused.

Schemas are numbered ``0001, 0002, …`` (`migrations/versions/`); the database holds its own number in the
table ``alembic_version``. A program that is older than its database would lose what it does not know, so
it does not touch it.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from interview_coach.errors import StoreError
from interview_coach.settings import Settings
from interview_coach.store.database import Database, database_of
from interview_coach.store.shapes import DatabaseState

TODAY = "0003"
"""The newest schema; a test holds it equal to the newest file in `migrations/versions/`."""

_MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def schema_of(connection: Connection) -> str | None:
    """The number of the schema; ``None`` where there is none yet.

    Args:
        connection: To the database.

    Returns:
        Such as ``0002``.
    """
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def migrate(database: Database, *, to: str = TODAY) -> None:
    """Bring the database to a schema; all of it or nothing, whatever happens on the way.

    Args:
        database: The database, new or old.
        to: The schema; another than today's only in tests.

    Raises:
        StoreError: When the database is newer than the program, belongs to another program, or cannot be
            used.
    """
    with database.reading() as connection:
        found = schema_of(connection)
        _refuse_foreign(connection, database, found)
    if found == to:
        return
    database.keep_log()
    with database.writing() as connection:
        # Of two programs started at the same moment the second waits here, and Alembic finds it all done.
        _upgrade(connection, to)


def look_at(settings: Settings) -> DatabaseState:
    """Open the database, see whether it can be written to, and change nothing.

    Args:
        settings: Where it is.

    Returns:
        What was found.

    Raises:
        StoreError: When it cannot be used, or is newer than the program.
    """
    database = database_of(settings)
    file = database.file
    if file is not None and (not file.exists() or (file.is_file() and file.stat().st_size == 0)):
        return DatabaseState(address=database.address, is_new=True, schema=None, is_current=False)
    try:
        with database.trying() as connection:
            found = schema_of(connection)
            _refuse_foreign(connection, database, found)
    finally:
        database.close()
    return DatabaseState(
        address=database.address, is_new=found is None, schema=found, is_current=found == TODAY
    )


def _refuse_foreign(connection: Connection, database: Database, found: str | None) -> None:
    if found is None and database.is_sqlite and inspect(connection).get_table_names():
        raise StoreError("store-foreign", where=database.address)
    if found is not None and found > TODAY:
        raise StoreError("store-newer", where=database.address, found=found, known=TODAY)


def _upgrade(connection: Connection, to: str) -> None:
    from alembic import command  # Here, for it is seldom needed and slow to load.
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
