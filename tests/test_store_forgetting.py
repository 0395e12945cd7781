"""Deleting leaves nothing on the disk; an export holds everything; a sweep takes only what is nobody's."""

from __future__ import annotations

import csv
import io
import json
import os
import threading
import zipfile
from datetime import UTC, datetime

import pytest
from small_store import ANSWER, PIN, QUESTION, Clock, corrected, fill, open_small, other, small_attempt, sound
from sqlalchemy import func, select

from interview_coach.errors import NotKept, StoreError
from interview_coach.store.attempts import UNDO_MINUTES
from interview_coach.store.codec import decode
from interview_coach.store.database import Database
from interview_coach.store.exporting import Belongings
from interview_coach.store.forgetting import Forgetting
from interview_coach.store.recordings import ORPHAN_AFTER_S
from interview_coach.store.shapes import StoredAttempt
from interview_coach.store.tables import METADATA

TABLES = (
    "participants",
    "profiles",
    "attempts",
    "criteria",
    "interviews",
    "statements",
    "plans",
    "goals",
    "steps",
)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(tmp_path, clock):
    opened = open_small(tmp_path, clock)
    yield opened
    opened.close()


def files_with(folder, *texts):
    """Every file below the folder that holds one of the texts, in UTF-8 or UTF-16."""
    wanted = [text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(w in path.read_bytes() for w in wanted)
    ]


def count(store, table):
    with store.database.reading() as connection:
        return connection.scalar(select(func.count()).select_from(METADATA.tables[table]))


# --- delete my data -----------------------------------------------------------------------------------------


def test_nothing_is_left_on_disk(store, tmp_path):
    """After "delete my data" neither rows nor recordings nor a single word is left in any file."""
    amina, berit = fill(store, "Aminaqx"), fill(store, "Beritqx")
    for number in range(12):  # Enough to split pages and to fill the log.
        store.attempts.save(
            amina, small_attempt(f"Aminaqx svarte nummer {number}. " * 40), recording=sound(0.1)
        )
        store.attempts.save(berit, small_attempt(f"Beritqx svarte nummer {number}. " * 40))
    deleted = store.attempts.newest(amina)[0]
    store.attempts.delete(amina, deleted.id)
    assert files_with(tmp_path, "Aminaqx", "aminaqx")
    before = store.attempts.newest(berit, limit=100)
    store.forget(amina)
    assert files_with(tmp_path, "Aminaqx", "aminaqx", amina) == []
    assert not (tmp_path / "recordings" / amina).exists()
    with pytest.raises(NotKept, match="store-not-kept"):
        store.participants.get(amina)
    assert store.attempts.newest(berit, limit=100) == before
    assert files_with(tmp_path, "Beritqx")


def test_every_table_is_emptied(store):
    """No row of the last participant is left anywhere, the questions she was asked included."""
    amina = fill(store, "Amina")
    assert all(count(store, table) for table in TABLES)
    store.forget(amina)
    assert {table: count(store, table) for table in (*TABLES, "questions", "chores")} == dict.fromkeys(
        (*TABLES, "questions", "chores"), 0
    )
    store.forget(amina)  # Twice is no error.
    assert store.participants.create("Amina", PIN).id != amina


def test_questions_of_others_stay(store):
    """A question that someone else was asked as well is still there for her."""
    amina, berit = (store.participants.create(name, PIN).id for name in ("Amina", "Berit"))
    store.attempts.save(amina, small_attempt(question=other("bare-amina")))
    for who in (amina, berit):
        store.attempts.save(who, small_attempt())
    store.forget(amina)
    assert [kept.spoken.question for kept in store.attempts.newest(berit)] == [QUESTION]
    assert count(store, "questions") == 1


class PowerCut(Forgetting):
    """Stops after the rows are deleted, before anything is wiped."""

    def wipe(self):
        """The power is gone."""


def test_a_power_cut_in_between_is_made_good(store, tmp_path, clock):
    """When the program ends between deleting and wiping, the next start wipes; recordings go as well."""
    amina = fill(store, "Aminaqx")
    parts = store.forgetting
    PowerCut(database=parts.database, recordings=parts.recordings, now=clock).forget(amina)
    assert count(store, "chores") == 1
    store.close()
    open_small(tmp_path, clock).close()
    assert files_with(tmp_path, "Aminaqx", "aminaqx") == []


def test_a_reader_delays_it(store, tmp_path):
    """While a page reads, wiping waits for it; then nothing is left."""
    amina = fill(store, "Aminaqx")
    reads, may_end = threading.Event(), threading.Event()

    def read():
        with store.database.reading() as connection:
            connection.scalar(select(func.count()).select_from(METADATA.tables["attempts"]))
            reads.set()
            may_end.wait(timeout=10)

    reader = threading.Thread(target=read)
    reader.start()
    reads.wait(timeout=10)
    threading.Timer(0.5, may_end.set).start()
    store.forget(amina)
    reader.join()
    assert files_with(tmp_path, "Aminaqx", "aminaqx") == []


def test_a_long_reader_is_not_waited_for(store, tmp_path, clock):
    """A reader that does not end leaves the wiping to the next sweep; the rows are gone at once."""
    amina = fill(store, "Aminaqx")
    hasty = Forgetting(
        database=Database(store.database.url, busy_limit_s=0.05),
        recordings=store.forgetting.recordings,
        now=clock,
    )
    with store.database.reading() as connection:
        connection.scalar(select(func.count()).select_from(METADATA.tables["attempts"]))
        hasty.forget(amina)
        assert count(store, "participants") == 0
        assert count(store, "chores") == 1
    store.sweep()
    assert count(store, "chores") == 0
    assert files_with(tmp_path, "Aminaqx", "aminaqx") == []


def test_what_was_purged_is_wiped(store, tmp_path, clock):
    """A single deleted attempt and its recording leave nothing after the time to regret."""
    amina = fill(store, "Amina")
    kept = store.attempts.save(amina, small_attempt("Hemmeligqx svar."), recording=sound())
    file = store.attempts.recording_file(amina, kept.id)
    store.attempts.delete(amina, kept.id)
    store.sweep()
    assert file.is_file()
    clock.turn(minutes=UNDO_MINUTES + ORPHAN_AFTER_S)
    os.utime(file, (clock.now.timestamp() - 2 * ORPHAN_AFTER_S,) * 2)
    swept = store.sweep()
    assert (swept.n_attempts, swept.n_recordings) == (1, 1)
    assert not file.exists()
    assert files_with(tmp_path, "Hemmeligqx") == []
    assert store.attempts.count(amina) == 2


def test_a_sweep_takes_only_orphans(store, tmp_path, clock):
    """A file that no attempt names goes, once it is old enough; takes and others' files stay."""
    clock.now = datetime.now(UTC)  # Files have the system's time.
    amina = fill(store, "Amina")
    named = store.attempts.recording_file(amina, store.attempts.newest(amina)[1].id)
    folder = named.parent
    old, young, take = (
        folder / "old.wav",
        folder / "young.part",
        tmp_path / "recordings" / "takes" / "take.wav",
    )
    gone = tmp_path / "recordings" / ("0" * 32)
    for path in (old, young, take, gone / "lost.wav"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"RIFF")
    long_ago = clock.now.timestamp() - ORPHAN_AFTER_S - 1
    for path in (old, take, named, gone / "lost.wav", gone):
        os.utime(path, (long_ago, long_ago))
    os.utime(young, (clock.now.timestamp(),) * 2)
    assert store.sweep().n_recordings == 2
    assert [path.exists() for path in (old, gone / "lost.wav", young, take, named)] == [
        False,
        False,
        True,
        True,
        True,
    ]
    clock.turn(seconds=2 * ORPHAN_AFTER_S)
    store.sweep()
    assert not gone.exists()
    assert not young.exists()


@pytest.mark.skipif(
    not hasattr(os, "symlink") or os.name == "nt", reason="needs a folder that cannot be emptied"
)
def test_a_recording_that_cannot_be_deleted_is_told(store, tmp_path):
    """The rows are gone and wiped all the same, and the refusal names the folder."""
    amina = fill(store, "Aminaqx")
    folder = tmp_path / "recordings" / amina
    elsewhere = tmp_path / "elsewhere"
    folder.rename(elsewhere)
    folder.symlink_to(elsewhere, target_is_directory=True)  # A link is never followed when deleting.
    with pytest.raises(StoreError, match="store-recording-stays"):
        store.forget(amina)
    assert count(store, "attempts") == 0
    assert files_with(tmp_path, "Aminaqx") == []
    assert [*elsewhere.iterdir()]


# --- export -------------------------------------------------------------------------------------------------


def test_an_export_holds_everything(store, tmp_path):
    """Each thing that is kept is in the ZIP, and can be read back; nothing of anybody else's is."""
    amina = fill(store, "Amina")
    fill(store, "Berit")
    target = store.export(amina, tmp_path / "out" / "Amina.zip")
    assert [path.name for path in target.parent.iterdir()] == ["Amina.zip"]
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        belongings = decode(archive.read("participant.json").decode("utf-8"), Belongings)
        attempts = decode(archive.read("attempts.json").decode("utf-8"), tuple[StoredAttempt, ...])
        everything = b"".join(archive.read(name) for name in names)
        recording = archive.read("recordings/sterke-sider-1.wav")
    assert names == ["participant.json", "attempts.json", "attempts.csv", "recordings/sterke-sider-1.wav"]
    assert belongings.participant == store.participants.get(amina)
    assert belongings.profile == store.participants.profile(amina)
    assert belongings.plan == store.plans.get(amina)
    assert belongings.interviews == store.interviews.newest(amina)
    assert belongings.statements == store.statements.all(amina)
    assert attempts == store.attempts.newest(amina)[::-1]
    assert recording == store.attempts.recording_file(amina, attempts[0].id).read_bytes()
    assert b"argon2" not in everything
    assert b"Berit" not in everything


def test_the_table_opens_in_a_spreadsheet(store, tmp_path):
    """One line per attempt, oldest first; letters, line breaks and would-be formulas come through."""
    amina = store.participants.create("Amina", PIN).id
    first = store.attempts.save(amina, small_attempt("=1+1; æøå\n\ud83d"))
    store.attempts.correct(amina, first.id, corrected(first.spoken, ANSWER))
    store.attempts.save(amina, small_attempt("=1+1; æøå\n\ud83d"))
    with zipfile.ZipFile(store.export(amina, tmp_path / "a.zip")) as archive:
        data = archive.read("attempts.csv")
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert [row["number"] for row in rows] == ["1", "2"]
    assert (rows[0]["text"], rows[0]["recognised_text"]) == (ANSWER, "'=1+1; æøå\n?")
    assert rows[1]["text"] == "'=1+1; æøå\n?"
    assert rows[0]["criteria"] == "styrke: met, eksempel: met"
    assert rows[0]["made_at"] == "2026-11-22T10:00:00+00:00"


def test_an_export_of_nothing(store, tmp_path):
    """Someone who has done nothing yet gets what there is: herself."""
    amina = store.participants.create("Amina", PIN).id
    with zipfile.ZipFile(store.export(amina, tmp_path / "a.zip")) as archive:
        assert json.loads(archive.read("attempts.json")) == []
        assert json.loads(archive.read("participant.json"))["participant"]["nickname"] == "Amina"
    with pytest.raises(NotKept, match="store-not-kept"):
        store.export("0" * 32, tmp_path / "b.zip")
    assert not (tmp_path / "b.zip").exists()


def test_what_was_deleted_is_not_exported(store, tmp_path):
    """A deleted attempt is hers to take back, not to be handed on."""
    amina = store.participants.create("Amina", PIN).id
    store.attempts.delete(amina, store.attempts.save(amina, small_attempt()).id)
    with zipfile.ZipFile(store.export(amina, tmp_path / "a.zip")) as archive:
        assert json.loads(archive.read("attempts.json")) == []


def test_an_export_that_cannot_be_written(store, tmp_path):
    """A folder in the way is refused, and no half ZIP is left."""
    amina = store.participants.create("Amina", PIN).id
    (tmp_path / "out" / "a.zip").mkdir(parents=True)
    with pytest.raises(StoreError, match="store-export-failed"):
        store.export(amina, tmp_path / "out" / "a.zip")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.zip"]
