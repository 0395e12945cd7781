"""Killed in the middle of saving, again and again: no attempt half-saved, none lost that was confirmed."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import time
import wave
from pathlib import Path

import pytest
from small_store import PIN, open_small, small_attempt

SAVER = Path(__file__).resolve().parent / "store_saver.py"
N_KILLS = 50
LONGEST_LIFE_S = 0.15  # After the first attempt was kept; a save takes a few milliseconds.


def kill_while_saving(folder, rng):
    """Start a program that saves, kill it without warning, and return what it had confirmed."""
    saver = subprocess.Popen(
        [sys.executable, str(SAVER), str(folder), "Amina"],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    first = saver.stdout.readline()
    time.sleep(rng.uniform(0, LONGEST_LIFE_S))
    saver.kill()
    rest, _ = saver.communicate()
    # The last line may be cut off in the pipe; a line is a promise only when it is whole.
    return {int(line) for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")}


@pytest.mark.timeout(600)
def test_fifty_kills(tmp_path):
    """After fifty kills every confirmed attempt is there, and each attempt that is there is whole."""
    rng = random.Random(6)
    confirmed = set()
    for _ in range(N_KILLS):
        confirmed |= kill_while_saving(tmp_path, rng)
    connection = sqlite3.connect(tmp_path / "coach.db")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()

    store = open_small(tmp_path)
    who = store.participants.sign_in("Amina", PIN).id
    kept = {attempt.id: attempt for attempt in store.attempts.newest(who, limit=100_000)}
    assert confirmed <= set(kept)
    assert len(kept) - len(confirmed) <= N_KILLS  # At most one each was kept and not yet confirmed.
    assert sorted(attempt.number for attempt in kept.values()) == list(range(1, len(kept) + 1))
    whole = small_attempt("Jeg er nøyaktig. " * 50)
    assert all(attempt.spoken == whole for attempt in kept.values())
    assert len(store.progress.criteria_over_time(who)) == 2 * len(kept)
    for attempt in kept.values():
        with wave.open(str(store.attempts.recording_file(who, attempt.id))) as heard:
            assert heard.getnframes() == 3_200
    store.close()
