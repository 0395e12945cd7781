"""Saves attempts with recordings until it is killed, and says each one that it was told is kept.

Run by `test_store_crash.py` as ``python store_saver.py FOLDER SEED``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from small_store import PIN, open_small, small_attempt, sound

from interview_coach.errors import EntryRefused
from interview_coach.store.shapes import Choices


def main() -> None:
    """Save and say, without end."""
    folder, name = Path(sys.argv[1]), sys.argv[2]
    store = open_small(folder)
    try:
        who = store.participants.create(name, PIN, Choices(keep_recordings=True))
    except EntryRefused:
        who = store.participants.sign_in(name, PIN)
    attempt, heard = small_attempt("Jeg er nøyaktig. " * 50), sound(0.2)
    while True:
        kept = store.attempts.save(who.id, attempt, recording=heard)
        sys.stdout.write(f"{kept.id}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
