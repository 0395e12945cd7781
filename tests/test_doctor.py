"""`doctor`: each fault is found, named, and has exactly one next action; nothing is changed."""

from __future__ import annotations

import os
import socket
from dataclasses import replace

import pytest
from cli_runner import Runner

from interview_coach import doctor
from interview_coach.bank import Bank, OwnBank
from interview_coach.messages import Messages, languages
from interview_coach.settings import resolve_settings
from interview_coach.store.database import database_of
from interview_coach.store.migrating import TODAY, migrate
from interview_coach.store.opening import open_store

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def settings(tmp_path):
    """Settings on an empty folder: no model, no database."""
    return replace(resolve_settings(), home=tmp_path / "home", models=tmp_path / "models")


def reads_well(check):
    """Every sentence of a check exists in every language, and a fault has one next action."""
    for language in languages():
        messages = Messages(language)
        assert messages.text(check.title_key)
        assert messages.note(check.found)
        assert (check.advice is None) == (check.state == "ok")
        if check.advice is not None:
            assert messages.note(check.advice)
    return check


@pytest.mark.parametrize(
    ("version", "state"),
    [((3, 10), "fault"), ((3, 11), "ok"), ((3, 13), "ok"), ((3, 14), "fault")],
    ids=["3.10", "3.11", "3.13", "3.14"],
)
def test_python(version, state):
    """The versions of `pyproject.toml` are in order, others are not."""
    assert reads_well(doctor.check_python(version)).state == state


def test_packages():
    """All packages of this installation are found; a missing one is named."""
    assert reads_well(doctor.check_packages(doctor.PACKAGES)).state == "ok"
    missing = reads_well(doctor.check_packages(("numpy", "no-such-package-at-all")))
    assert missing.state == "fault"
    assert missing.found.values["packages"] == "no-such-package-at-all"


def test_engines():
    """What can be imported is in order; what cannot is named with the last line of why."""
    assert reads_well(doctor.check_engines({"json": "json"})).state == "ok"
    broken = reads_well(doctor.check_engines({"json": "json", "broken": "no_such_module_at_all"}))
    assert broken.state == "fault"
    assert broken.found.values["engines"] == "broken"
    assert "ModuleNotFoundError" in str(broken.found.values["reason"])


def test_an_engine_that_ends_the_process_is_found():
    """A library that crashes takes down its own process and not the doctor."""
    crashing = doctor.check_engines({"crash": "os; os.abort()"})
    assert crashing.state == "fault"


def test_ffmpeg_is_bundled():
    """The ffmpeg program of the Python package starts and says its version."""
    check = reads_well(doctor.check_ffmpeg())
    assert check.state == "ok"
    assert check.found.values["version"]


def test_missing_models(settings):
    """Both models in use are named when they are missing, with the folder and the command."""
    checks = [reads_well(check) for check in doctor.check_models(settings)]
    assert [check.state for check in checks] == ["fault", "fault"]
    assert "models install whisper-base" in Messages("en").note(checks[0].advice)
    assert not settings.models.exists()


def test_an_unknown_model_is_a_fault(settings):
    """A model name that the catalogue lacks is found."""
    (check,) = list(doctor.check_models(replace(settings, speech_model="whisper-bass")))
    assert reads_well(check).state == "fault"


def test_bank(settings, tmp_path):
    """The shipped questions are in order; an empty or missing folder is not."""
    assert reads_well(doctor.check_bank(settings.bank, settings.own_bank)).state == "ok"
    assert reads_well(doctor.check_bank(tmp_path / "borte", settings.own_bank)).state == "fault"


def test_own_bank(settings):
    """A file that is set aside and an update under an own question are told, and hinder nothing."""
    own = OwnBank(shipped=settings.bank, folder=settings.own_bank)
    changed = own.save(replace(own.bank().question("sterke-sider"), tips=("Mitt tips.",)))
    assert reads_well(doctor.check_bank(settings.bank, settings.own_bank)).state == "ok"
    (settings.own_bank / "based-on" / "sterke-sider.yaml").unlink()
    updated = reads_well(doctor.check_bank(settings.bank, settings.own_bank))
    assert (updated.state, updated.found.key) == ("warning", "doctor-bank-own")
    assert (updated.found.values["n_set_aside"], updated.found.values["n_updated"]) == (0, 1)
    (settings.own_bank / "questions" / changed.category / "sterke-sider.yaml").write_text("x", "utf-8")
    spoiled = reads_well(doctor.check_bank(settings.bank, settings.own_bank))
    assert (spoiled.state, spoiled.found.values["n_set_aside"]) == ("warning", 1)


def test_home(tmp_path):
    """The user's folder is there, or can be made; neither makes it."""
    assert reads_well(doctor.check_home(tmp_path)).found.key == "doctor-home"
    new = tmp_path / "a" / "b"
    assert reads_well(doctor.check_home(new)).found.key == "doctor-home-new"
    assert not new.parent.exists()


def test_home_below_a_file(tmp_path):
    """A user's folder that cannot be made is a fault."""
    (tmp_path / "file").write_bytes(b"")
    assert reads_well(doctor.check_home(tmp_path / "file" / "home")).state == "fault"


@pytest.mark.skipif(AS_ROOT, reason="root may write everywhere")
def test_closed_home(tmp_path):
    """A folder without the right to write is a fault."""
    tmp_path.chmod(0o500)
    assert reads_well(doctor.check_home(tmp_path)).state == "fault"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (None, "doctor-database-new"),
        (b"", "doctor-database-new"),
        (b"this is no database", "doctor-database-fault"),
        (b"SQLite format 3\x00" + bytes(84), "doctor-database-fault"),
    ],
    ids=["none-yet", "empty", "foreign", "damaged"],
)
def test_database(settings, content, key):
    """No database yet is fine and said; a file that is none is a fault, and stays as it is."""
    file = settings.database
    file.parent.mkdir()
    if content is not None:
        file.write_bytes(content)
    check = reads_well(doctor.check_database(settings))
    assert check.found.key == key
    assert check.state == ("fault" if "fault" in key else "ok")
    assert (file.read_bytes() if file.exists() else None) == content
    assert [path.name for path in file.parent.iterdir()] == ([] if content is None else ["coach.db"])


def test_a_database_of_ours(settings):
    """A database that the program made is opened, and its form is told."""
    open_store(settings).close()
    check = reads_well(doctor.check_database(settings))
    assert (check.found.key, check.state) == ("doctor-database", "ok")
    assert check.found.values["schema"] == TODAY


def test_an_older_database(settings):
    """A database of an older form is in order: the next start moves it, the doctor does not."""
    settings.home.mkdir()
    database = database_of(settings)
    migrate(database, to="0001")
    database.close()
    assert reads_well(doctor.check_database(settings)).found.key == "doctor-database-older"
    assert doctor.check_database(settings).found.values["schema"] == "0001"


def test_a_folder_for_a_database(settings):
    """What cannot be opened is a fault."""
    settings.database.mkdir(parents=True)
    assert reads_well(doctor.check_database(settings)).state == "fault"


@pytest.mark.parametrize(
    ("free_mb", "state"), [(100, "fault"), (1_000, "warning"), (10_000, "ok")], ids=["full", "tight", "roomy"]
)
def test_disk(tmp_path, monkeypatch, free_mb, state):
    """Too little room is a fault, little room a warning."""
    usage = type("Usage", (), {"free": free_mb * doctor.BYTES_PER_MB})
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: usage)
    assert reads_well(doctor.check_disk(tmp_path / "not-yet")).state == state


def test_port():
    """A port in use is a warning; a free one is in order."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert reads_well(doctor.check_port(port)).state == "warning"
    assert reads_well(doctor.check_port(port)).state == "ok"


def test_microphone():
    """The rule of browsers is told with the address to use."""
    assert "http://localhost:7860" in Messages("en").note(reads_well(doctor.check_microphone(7860)).found)


def test_the_command_says_what_to_do(capsysbinary, settings):
    """With models missing, `doctor` fails with a table and one numbered action per fault."""
    run = Runner(capsysbinary, Bank(questions=()))
    session = replace(run.session, settings=settings)
    ran = run("doctor", session=session)
    assert ran.code == 1
    assert "1. Run" in ran.text
    assert "2. Run" in ran.text
    as_json = run("doctor", "--json", session=session)
    assert as_json.code == 1
    assert as_json.json["ok"] is False
    faults = [check for check in as_json.json["checks"] if check["state"] == "fault"]
    assert [fault["name"] for fault in faults] == ["models", "models"]
    assert all(fault["advice"]["text"] for fault in faults)


@pytest.mark.model
def test_whole_models_are_in_order(settings, models_folder):
    """With both defaults installed, every byte of them is right."""
    checks = list(doctor.check_models(replace(settings, models=models_folder)))
    assert [reads_well(check).state for check in checks] == ["ok", "ok"]
