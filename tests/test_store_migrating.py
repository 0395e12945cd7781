"""Blank files, every older schema with rows, newer and foreign ones; all of a migration or nothing."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from dataclasses import replace

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from small_store import DUMPS, PIN, QUESTION, START, Clock, dump, load, open_small, small_attempt

from interview_coach.errors import StoreError
from interview_coach.messages import Messages, languages
from interview_coach.settings import resolve_settings
from interview_coach.store import migrating
from interview_coach.store.database import Database, database_of
from interview_coach.store.migrating import TODAY, look_at, migrate
from interview_coach.store.tables import METADATA

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
OLDER = sorted(path.stem for path in DUMPS.glob("*.sql"))


@pytest.fixture
def settings_here(tmp_path):
    return replace(resolve_settings(), home=tmp_path)


@pytest.fixture
def database(settings_here):
    opened = database_of(settings_here)
    yield opened
    opened.close()


def known_schemas():
    config = Config()
    config.set_main_option("script_location", str(migrating._MIGRATIONS))
    return sorted(script.revision for script in ScriptDirectory.from_config(config).walk_revisions())


def reads_well(refused):
    """The refusal has a sentence in every language."""
    for language in languages():
        assert Messages(language).error(refused.value)


def ask(file, sql):
    connection = sqlite3.connect(file)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def test_today_is_the_newest_schema():
    """The number in code is the newest file's, and each schema that was ever in use has its dump."""
    assert known_schemas()[-1] == TODAY
    assert known_schemas() == OLDER


def test_a_blank_file_becomes_todays_schema(database):
    """The migrations together make exactly the tables that the code describes."""
    migrate(database)
    with database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = [kind for kind, *_ in compare_metadata(context, METADATA)]
        references = connection.exec_driver_sql("PRAGMA foreign_key_list(attempts)").all()
    # Alembic cannot read back a reference that was added with its column; SQLite knows it.
    assert differences == ["remove_fk", "add_fk"]
    assert ("interviews", "interview_id", "id", "SET NULL") in {
        (row[2], row[3], row[4], row[6]) for row in references
    }


@pytest.mark.parametrize("schema", OLDER)
def test_every_older_schema_with_rows(tmp_path, schema):
    """What was kept by an older program is all there: sign in, profile, attempts with both texts."""
    load((DUMPS / f"{schema}.sql").read_text(encoding="utf-8"), tmp_path / "coach.db")
    store = open_small(tmp_path)
    amina = store.participants.sign_in("amina", PIN)
    assert amina.choices.help_language == "uk"
    assert store.participants.profile(amina.id).occupations == ("sykepleier", "vaskehjelp")
    second, first = store.attempts.newest(amina.id)
    assert first.spoken.question == QUESTION
    assert (first.spoken.transcript.text, first.spoken.content.overall) == ("Amina sa dette først.", 75)
    assert [word.text for word in first.spoken.transcript.words] == ["Amina", "sa", "dette", "først."]
    assert first.spoken.delivery.n_words == 4
    assert first.spoken.made_at == START
    assert first.current.transcript.text == "Amina mente egentlig dette."
    assert first.self_rating[0].level == "partly"
    assert first.recording.endswith(".wav")
    assert store.attempts.recording_file(amina.id, first.id) is None  # A dump has no sound.
    assert second.place.mode == ("mock" if schema >= "0002" else "practice")
    assert len(store.progress.criteria_over_time(amina.id)) == 4
    assert len(store.plans.get(amina.id).goals) == (1 if schema >= "0002" else 0)
    assert store.attempts.save(amina.id, small_attempt()).number == 3
    store.forget(amina.id)
    store.close()
    assert ask(tmp_path / "coach.db", "PRAGMA foreign_key_check") == []
    assert ask(tmp_path / "coach.db", "PRAGMA integrity_check") == [("ok",)]


def test_opening_twice_changes_nothing(tmp_path):
    """A database of today's is opened without Alembic and stays as it is."""
    open_small(tmp_path).close()
    before = dump(tmp_path / "coach.db")
    code = (
        "import sys\nfrom interview_coach.settings import resolve_settings\n"
        "from interview_coach.store.opening import open_store\n"
        "open_store(resolve_settings()).close()\nassert 'alembic' not in sys.modules"
    )
    environment = {**os.environ, "INTERVIEW_COACH_HOME": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
    assert dump(tmp_path / "coach.db") == before


def test_all_of_a_migration_or_nothing(database, tmp_path):
    """A migration that fails halfway leaves the older database as it was."""
    load((DUMPS / "0001.sql").read_text(encoding="utf-8"), tmp_path / "coach.db")
    load("CREATE TABLE goals (in_the_way TEXT);", tmp_path / "coach.db")  # 0002 has made others by then.
    before = dump(tmp_path / "coach.db")
    with pytest.raises(StoreError, match="store-failed"):
        migrate(database)
    assert dump(tmp_path / "coach.db") == before


def test_a_newer_database_is_refused(tmp_path, settings_here):
    """A database of a newer program is not touched, and one sentence says what to do."""
    open_small(tmp_path).close()
    load("UPDATE alembic_version SET version_num = '0999'", tmp_path / "coach.db")
    before = dump(tmp_path / "coach.db")
    with pytest.raises(StoreError, match="store-newer") as refused:
        open_small(tmp_path)
    reads_well(refused)
    assert "Installer den nyeste versjonen" in Messages("nb").error(refused.value)
    with pytest.raises(StoreError, match="store-newer"):
        look_at(settings_here)
    assert dump(tmp_path / "coach.db") == before


def test_another_programs_database_is_refused(tmp_path):
    """A database that is not ours stays as it is, byte by byte."""
    load("CREATE TABLE recipes (name TEXT);", tmp_path / "coach.db")
    before = (tmp_path / "coach.db").read_bytes()
    with pytest.raises(StoreError, match="store-foreign") as refused:
        open_small(tmp_path)
    reads_well(refused)
    assert (tmp_path / "coach.db").read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"this is no database", b"SQLite format 3\x00" + bytes(84)], ids=["foreign", "cut-off"]
)
def test_a_damaged_file_is_refused(tmp_path, content):
    """What is no database is refused and left as it is."""
    (tmp_path / "coach.db").write_bytes(content)
    with pytest.raises(StoreError, match="store-damaged") as refused:
        open_small(tmp_path)
    reads_well(refused)
    assert (tmp_path / "coach.db").read_bytes() == content


def test_a_folder_in_the_way_is_refused(tmp_path):
    """A folder where the file should be, or a file where the folder should be."""
    (tmp_path / "coach.db").mkdir()
    with pytest.raises(StoreError, match="store-closed") as refused:
        open_small(tmp_path)
    reads_well(refused)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreError, match="store-closed"):
        open_small(tmp_path / "file" / "home")


@pytest.mark.skipif(AS_ROOT, reason="root may write everywhere")
def test_a_folder_without_the_right_to_write(tmp_path):
    """The refusal names the file."""
    tmp_path.chmod(0o500)
    with pytest.raises(StoreError, match="store-closed"):
        open_small(tmp_path)


def fill_the_disk(database):
    """SQLite's own limit stands for a disk without room."""
    with database.writing() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        connection.exec_driver_sql("CREATE TABLE much AS SELECT zeroblob(1000000)")


def test_a_full_disk(tmp_path):
    """A disk without room refuses the attempt in plain words, and everything before it is there."""
    store = open_small(tmp_path)
    amina = store.participants.create("Amina", PIN).id
    store.attempts.save(amina, small_attempt())
    with pytest.raises(StoreError, match="store-full") as refused:
        fill_the_disk(store.database)
    reads_well(refused)
    assert store.attempts.count(amina) == 1
    store.close()


def test_many_programs_start_at_once(tmp_path):
    """Four threads open the same blank folder at the same moment: one makes the database, all can use it."""
    opened, failed = [], []

    def start():
        try:
            opened.append(open_small(tmp_path, Clock()))
        except StoreError as error:
            failed.append(error)

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    for number, store in enumerate(opened):
        store.participants.create(f"Amina {number}", PIN)
        store.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has its own rights")
def test_the_database_is_private(tmp_path):
    """Another account of the PC cannot read it."""
    open_small(tmp_path / "home").close()
    assert stat.S_IMODE((tmp_path / "home" / "coach.db").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("no address", "store-address"),
        ("mysql://user:hemmelig@host/coach", "store-address"),
        ("oracle://user:hemmelig@host/coach", "store-address"),
        ("postgresql+nodriver://user:hemmelig@host/coach", "store-driver"),
    ],
)
def test_addresses_that_cannot_be_used(settings_here, url, key):
    """What is no address, or names no database we know, is refused; a password is never shown."""
    with pytest.raises(StoreError, match=key) as refused:
        database_of(replace(settings_here, database_url=url))
    reads_well(refused)
    assert "hemmelig" not in str(refused.value)


def test_another_file_by_its_address(monkeypatch, tmp_path):
    """The setting names another SQLite file."""
    monkeypatch.setenv("INTERVIEW_COACH_DATABASE", f"sqlite:///{tmp_path / 'elsewhere' / 'other.db'}")
    store = open_small(tmp_path)
    store.close()
    assert (tmp_path / "elsewhere" / "other.db").is_file()
    assert not (tmp_path / "coach.db").exists()


def test_a_look_changes_nothing(settings_here, tmp_path):
    """Looking at a database that is not there makes none; at one of ours, leaves it as it is."""
    state = look_at(settings_here)
    assert (state.is_new, state.schema, state.is_current) == (True, None, False)
    assert [*tmp_path.iterdir()] == []
    open_small(tmp_path).close()
    before = (tmp_path / "coach.db").read_bytes()
    state = look_at(settings_here)
    assert (state.is_new, state.schema, state.is_current) == (False, TODAY, True)
    assert (tmp_path / "coach.db").read_bytes() == before


def test_a_look_waits_for_nobody_who_reads(settings_here, tmp_path):
    """While the program runs, a look at its database works."""
    store = open_small(tmp_path)
    with store.database.reading():
        assert look_at(settings_here).is_current
    store.close()


def test_sqlite_is_set_up(database: Database):
    """The log, the references, wiping of deleted content, and flushing of every commit are on."""
    migrate(database)
    with database.reading() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "secure_delete", "synchronous", "temp_store")
        }
    assert found == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "secure_delete": 1,
        "synchronous": 2,
        "temp_store": 2,
    }
