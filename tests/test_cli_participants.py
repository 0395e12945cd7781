"""The commands for whoever keeps the PC: who uses it, and a new PIN for whoever forgot hers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cli_runner import Runner, some_questions
from small_store import PIN, START, open_small, small_attempt

from interview_coach.errors import SignInRefused
from interview_coach.messages import Messages


@pytest.fixture
def run(capsysbinary, tmp_path):
    """Runs a command on the database in this test's folder, in Norwegian."""
    runner = Runner(capsysbinary, some_questions(), language="nb")
    here = replace(runner.session, settings=replace(runner.session.settings, home=tmp_path))
    return lambda *arguments: runner(*arguments, session=here)


@pytest.fixture
def type_in(monkeypatch):
    """What is typed where nothing shows, line by line."""

    def type_lines(*lines):
        waiting = iter(lines)
        monkeypatch.setattr("getpass.getpass", lambda _prompt: next(waiting))

    return type_lines


@pytest.fixture
def amina(tmp_path):
    """Somebody with one answer."""
    store = open_small(tmp_path)
    made = store.participants.create("Amina", PIN)
    store.attempts.save(made.id, small_attempt("Hemmelig svar."))
    store.close()
    return made


def signs_in(home, pin):
    """Whether Amina gets in with this PIN."""
    store = open_small(home)
    try:
        return store.participants.sign_in("Amina", pin).nickname == "Amina"
    except SignInRefused:
        return False
    finally:
        store.close()


def test_who_is_here(run, amina):
    """Nickname, day and number of answers; not a word of what she said."""
    ran = run("participants", "list")
    assert ran.code == 0
    assert ran.text.split("\n")[1].split() == ["Amina", START.astimezone().date().isoformat(), "1"]
    assert "Hemmelig" not in ran.text
    assert run("participants", "list", "--json").json == [
        {"nickname": "Amina", "last_used_at": "2026-11-22T10:00:00+00:00", "n_attempts": 1}
    ]


def test_nobody_is_here(run):
    """A sentence where there is nobody yet, and an empty list for programs."""
    assert run("participants", "list").text.strip() == Messages("nb").text("cli-participants-none")
    assert run("participants", "list", "--json").json == []


def test_a_new_pin_is_asked_for_twice(run, amina, type_in, tmp_path):
    """The old PIN is over, the new one opens; neither is written to the terminal."""
    type_in("975310", "975310")
    ran = run("participants", "reset-pin", "amina")
    assert (ran.code, ran.text.strip()) == (0, "«Amina» har fått ny kode.")
    assert "975310" not in ran.text + ran.err
    assert signs_in(tmp_path, "975310")
    assert not signs_in(tmp_path, PIN)


def test_a_slip_in_the_new_pin_changes_nothing(run, amina, type_in, tmp_path):
    """Two that differ are refused in one sentence."""
    type_in("975310", "975311")
    ran = run("participants", "reset-pin", "amina")
    assert ran.code == 1
    assert ran.err.strip().endswith(Messages("nb").text("store-pin-differs"))
    assert signs_in(tmp_path, PIN)


def test_a_pin_may_be_given(run, amina, tmp_path):
    """For a script."""
    assert run("participants", "reset-pin", "Amina", "--pin", "2468").code == 0
    assert signs_in(tmp_path, "2468")


@pytest.mark.parametrize(("nickname", "pin"), [("Berit", "2468"), ("Amina", "12"), ("Amina", "abcd")])
def test_what_cannot_be_done_is_refused(run, amina, tmp_path, nickname, pin):
    """An unknown nickname or a PIN that is none: one sentence, exit code 1, nothing changed."""
    ran = run("participants", "reset-pin", nickname, "--pin", pin)
    assert (ran.code, ran.out, len(ran.err.strip().splitlines())) == (1, b"", 1)
    assert signs_in(tmp_path, PIN)
