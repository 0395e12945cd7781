"""The same store on a PostgreSQL server, where one is installed: a server of its own for the test."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from small_store import PIN, Clock, fill, small_attempt

from interview_coach.errors import EntryRefused, NotKept, SignInRefused, StoreError
from interview_coach.settings import resolve_settings
from interview_coach.store.attempts import UNDO_MINUTES
from interview_coach.store.database import database_of
from interview_coach.store.migrating import TODAY, look_at, migrate
from interview_coach.store.opening import open_store

pytest.importorskip("psycopg", reason="the extra `postgresql` is not installed")
SERVER = shutil.which("postgres")
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
ACCOUNT = "nobody" if AS_ROOT else None  # PostgreSQL refuses to run as root.
pytestmark = pytest.mark.skipif(SERVER is None, reason="no PostgreSQL server is installed")


def run(name, *arguments, **how):
    program = Path(SERVER).resolve().parent / name
    return subprocess.run([program, *arguments], user=ACCOUNT, check=True, capture_output=True, **how)


@pytest.fixture(scope="module")
def folder():
    """A folder for the server in the system's own: its account may not enter those of pytest or of others."""
    with TemporaryDirectory(prefix="coach-server-", dir="/tmp") as name:
        if AS_ROOT:
            shutil.chown(name, user=ACCOUNT)
        yield Path(name)


@pytest.fixture(scope="module")
def address(folder):
    """The address of a server that listens on a socket in its own folder only."""
    data = folder / "data"
    run(
        "initdb",
        "-D",
        str(data),
        "-U",
        "coach",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C",
        "--no-sync",
        cwd=folder,
    )
    program = Path(SERVER).resolve().parent / "postgres"
    server = subprocess.Popen(
        [program, "-D", str(data), "-k", str(folder), "-c", "listen_addresses=", "-c", "fsync=off"],
        user=ACCOUNT,
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while not (folder / ".s.PGSQL.5432").exists():
        assert server.poll() is None
        time.sleep(0.05)
    yield f"postgresql+psycopg://coach:hemmelig@/postgres?host={folder}"
    server.terminate()
    server.wait()


@pytest.fixture
def settings_here(address, tmp_path):
    settings = replace(resolve_settings(), home=tmp_path, database_url=address)
    yield settings
    database = database_of(settings)
    with database.writing() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    database.close()


def test_the_whole_store(settings_here):
    """Everything is kept, read, deleted, restored, purged and forgotten as in SQLite; no file is made."""
    clock = Clock()
    state = look_at(settings_here)
    assert (state.is_new, "hemmelig" in state.address) == (True, False)
    store = open_store(settings_here, clock)
    assert look_at(settings_here).schema == TODAY
    amina, berit = fill(store, "Amina"), fill(store, "Berit")
    with pytest.raises(EntryRefused, match="store-nickname-taken"):
        store.participants.create("AMINA", PIN)
    with pytest.raises(SignInRefused, match="store-sign-in-wrong"):
        store.participants.sign_in("Amina", "0000")
    assert store.participants.sign_in("Amina", PIN).id == amina
    second, first = store.attempts.newest(amina)
    assert first.spoken == small_attempt("Amina sa dette først.")
    assert store.attempts.last_two(amina, "sterke-sider") == (first, second)
    assert store.attempts.of_interview(amina, second.place.interview_id) == (second,)
    assert len(store.progress.criteria_over_time(amina)) == 4
    assert store.statements.by_theme(amina)[0].n_right == 1
    assert store.plans.get(amina).goals[0].steps[0].done_at == clock.now
    assert store.export(amina, settings_here.home / "a.zip").is_file()
    store.attempts.delete(amina, second.id)
    assert store.attempts.restore(amina, second.id) == second
    store.attempts.delete(amina, second.id)
    clock.turn(minutes=UNDO_MINUTES)
    assert store.sweep().n_attempts == 1
    store.forget(amina)
    with pytest.raises(NotKept, match="store-not-kept"):
        store.participants.get(amina)
    assert store.attempts.count(berit) == 2
    store.close()
    assert not settings_here.database.exists()


def test_many_at_once(settings_here):
    """Ten threads save at the same moment, with ten different numbers; two programs start at once."""
    stores = []
    starts = [
        threading.Thread(target=lambda: stores.append(open_store(settings_here, Clock()))) for _ in range(2)
    ]
    for thread in starts:
        thread.start()
    for thread in starts:
        thread.join()
    first, second = stores
    amina = first.participants.create("Amina", PIN).id
    kept = []
    saves = [
        threading.Thread(target=lambda: kept.append(second.attempts.save(amina, small_attempt())))
        for _ in range(10)
    ]
    for thread in saves:
        thread.start()
    for thread in saves:
        thread.join()
    assert sorted(attempt.number for attempt in kept) == list(range(1, 11))
    for store in stores:
        store.close()


def test_an_older_schema(settings_here):
    """The migrations run there as well, one after the other."""
    database = database_of(settings_here)
    migrate(database, to="0001")
    assert not look_at(settings_here).is_current
    migrate(database)
    assert look_at(settings_here).is_current
    database.close()


def test_a_server_that_does_not_answer(settings_here, tmp_path):
    """No server is a refusal, without its password."""
    away = f"postgresql+psycopg://coach:hemmelig@/postgres?host={tmp_path}"
    with pytest.raises(StoreError, match="store-failed") as refused:
        open_store(replace(settings_here, database_url=away))
    assert "hemmelig" not in str(refused.value)
