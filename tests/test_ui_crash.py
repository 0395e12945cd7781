"""The whole server killed while answers come in, again and again: nothing half, nothing lost that was shown.

What `test_store_crash.py` shows for the store alone, for all around it: pages, queue, sessions, sound.
The engines are fakes and the calls are those of the page (`page_calls.py`), for a browser takes seconds.
"""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import wave
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import numpy as np
import pytest
from page_calls import ServerGone, Tab, Wiring, read_wiring
from ui_parts import make_coach, pieces_of

from interview_coach.store.opening import open_store
from interview_coach.store.shapes import Choices

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork a process")

LIVES = Path(__file__).resolve().parent / "site_lives.py"
N_KILLS = 50
LONGEST_LIFE_S = 0.4  # After the first feedback; an answer takes a few hundredths of a second.
PATIENCE_S = 60.0
NICKNAME, PIN = "Amina", "4711"
WRITTEN, SPOKEN = "sterke-sider", "hvorfor-oss"
SOUND = pieces_of(question_id=SPOKEN)[:2]


@dataclass
class Seen:
    """What she has seen feedback on, through all lives; and how the page is wired, always the same."""

    wiring: Wiring | None = None
    written: list[str] = field(default_factory=list)
    n_spoken: int = 0
    n_handed_in: int = 0
    faults: list[Exception] = field(default_factory=list)


def text_of(number):
    """A typed answer unlike any other."""
    return f"Jeg er nøyaktig. På lageret fant jeg feil nummer {number}, og sjefen min ble glad."


def keep_writing(address, seen, shown):
    """Answer after answer is typed, until the server is gone."""
    with_server(address, seen, lambda tab: write_one(tab, seen, shown))


def write_one(tab, seen, shown):
    seen.n_handed_in += 1
    text = text_of(seen.n_handed_in)
    assert tab.write(WRITTEN, text).startswith("?screen=result")
    seen.written.append(text)
    shown.release()


def keep_speaking(address, seen, shown):
    """Answer after answer is spoken in another tab, until the server is gone."""
    with_server(address, seen, lambda tab: speak_one(tab, seen, shown))


def speak_one(tab, seen, shown):
    assert tab.speak(SPOKEN, SOUND).startswith("?screen=result")
    seen.n_spoken += 1
    shown.release()


def with_server(address, seen, give):
    """Sign in and go on giving answers; any fault but that of a server that is gone is kept for the test."""
    try:
        tab = Tab(address, seen.wiring)
        tab.sign_in(NICKNAME, PIN)
        while True:
            give(tab)
    except (httpx.TransportError, ServerGone):
        return
    except Exception as fault:  # noqa: BLE001 - a thread has nobody else to tell
        seen.faults.append(fault)


def live_once(lives, seen, rng):
    """Start a server, let her answer in two tabs, and kill it some time after both have seen feedback."""
    lives.stdin.write("\n")
    lives.stdin.flush()
    number, port = lives.stdout.readline().split()
    address = f"http://127.0.0.1:{port}"
    seen.wiring = seen.wiring or read_wiring(address)
    shown = [threading.Semaphore(0), threading.Semaphore(0)]
    threads = [
        threading.Thread(target=keep, args=(address, seen, came), daemon=True)
        for keep, came in zip((keep_writing, keep_speaking), shown, strict=True)
    ]
    for thread in threads:
        thread.start()
    came = [one.acquire(timeout=PATIENCE_S) for one in shown]
    time.sleep(rng.uniform(0, LONGEST_LIFE_S))
    os.kill(int(number), signal.SIGKILL)
    for thread in threads:
        thread.join(PATIENCE_S)
    assert seen.faults == []
    assert all(came), "a server that was started anew gave no feedback"


@pytest.fixture
def home(tmp_path):
    """A folder with one participant who keeps her recordings."""
    store = open_store(make_coach(tmp_path).settings)
    store.participants.create(NICKNAME, PIN, Choices(keep_recordings=True))
    store.close()
    return tmp_path


@pytest.fixture
def lives(home):
    """The process that lets one server after the other live."""
    environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONWARNINGS": "ignore"}
    process = subprocess.Popen(
        [sys.executable, str(LIVES), str(home), WRITTEN, SPOKEN],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environ,
    )
    yield process
    process.stdin.close()
    process.wait(PATIENCE_S)
    process.stdout.close()


@pytest.mark.timeout(900)
def test_fifty_servers_are_killed_while_answers_come_in(home, lives):
    """Every answer whose feedback was shown is kept once and whole, none is half there, no file is left."""
    rng, seen = random.Random(6), Seen()
    for _ in range(N_KILLS):
        live_once(lives, seen, rng)
    assert len(seen.written) > N_KILLS
    assert seen.n_spoken > N_KILLS

    connection = sqlite3.connect(home / "coach.db")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()

    coach = make_coach(home)
    later = datetime.now(UTC) + timedelta(hours=1)  # What a crash left is swept once it cannot be in work.
    store = open_store(coach.settings, lambda: later)
    who = store.participants.sign_in(NICKNAME, PIN).id
    kept = store.attempts.newest(who, limit=100_000)
    written = [one for one in kept if one.spoken.question.id == WRITTEN]
    spoken = [one for one in kept if one.spoken.question.id == SPOKEN]
    assert len(written) + len(spoken) == len(kept)
    for attempts in (written, spoken):
        assert sorted(one.number for one in attempts) == list(range(1, len(attempts) + 1))
    check_written(coach, written, seen)
    check_spoken(coach, spoken, seen)
    folder = home / "recordings" / who
    assert {path.name for path in folder.iterdir()} == {one.recording for one in spoken}
    for one in spoken:
        with wave.open(str(folder / one.recording)) as recording:
            assert recording.getnframes() == sum(len(piece.sound) // 2 for piece in SOUND)
    store.close()


def check_written(coach, kept, seen):
    """Whatever feedback was shown on is there, nothing twice, and each is what judging it anew gives."""
    texts = [one.spoken.transcript.text for one in kept]
    assert len(set(texts)) == len(texts)
    assert set(seen.written) <= set(texts) <= {text_of(n + 1) for n in range(seen.n_handed_in)}
    question = coach.bank.question(WRITTEN)
    for text, one in zip(texts, kept, strict=True):
        assert one.spoken == replace(coach.assess_text(question, text), made_at=one.spoken.made_at)


def check_spoken(coach, kept, seen):
    """The same sound every time: as many as were shown feedback on, or one more in each life; all alike."""
    assert seen.n_spoken <= len(kept) <= seen.n_spoken + N_KILLS
    take = coach.begin_take(coach.bank.question(SPOKEN))
    for piece in SOUND:
        take.hear(piece.rate_hz, np.frombuffer(piece.sound, dtype="<i2"))
    whole = take.attempt()
    assert all(one.spoken == replace(whole, made_at=one.spoken.made_at) for one in kept)
