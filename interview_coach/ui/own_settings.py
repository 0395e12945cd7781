"""What a person chooses for herself: her code, her recordings, the words while she speaks.

Plain values in and out.
"""

from __future__ import annotations

from interview_coach.store.entries import same_pin
from interview_coach.ui.arrival import choose
from interview_coach.ui.own_plan import Undo
from interview_coach.ui.past import keep_recordings
from interview_coach.ui.pressing import Pressed
from interview_coach.ui.room import Visit

LIVE, KEEP, PIN = "live", "keep", "change-pin"
SETTINGS = frozenset({LIVE, KEEP, PIN})
RECORDINGS = frozenset({"silence", "unsilence", "silence-all", "unsilence-all"})
"""What the buttons do."""


def change_settings(visit: Visit, pressed: Pressed) -> Undo | None:
    """Carry out a button of the settings.

    Args:
        visit: Who pressed it.
        pressed: Which of `SETTINGS`.

    Returns:
        What is said of it; ``None`` where the button itself shows it.

    Raises:
        EntryRefused: When the new code cannot be kept, or was not typed alike twice.
        SignInRefused: When the code she has is wrong, or there were too many wrong ones.
    """
    choices, owner = visit.session.choices, visit.session.participant
    if pressed.act == LIVE:
        choose(visit, "live", "no" if choices.show_live_words else "yes")
    elif owner is not None and pressed.act == KEEP:
        keep_recordings(visit, not choices.keep_recordings)
    elif owner is not None and pressed.act == PIN:
        old, new, again = (*pressed.entries, "", "", "")[:3]
        visit.room.store.participants.change_pin(owner.id, old, same_pin(new, again))
        return Undo(key="progress-pin-changed")
    return None


def change_recordings(visit: Visit, owner_id: str, pressed: Pressed) -> Undo | None:
    """Take recordings away, or back.

    Args:
        visit: Who pressed it.
        owner_id: Hers.
        pressed: Which of `RECORDINGS`.

    Returns:
        What can be taken back.

    Raises:
        NotKept: When there is no such attempt, or the time to regret is over.
    """
    attempts = visit.room.store.attempts
    if pressed.act == "silence":
        attempts.delete_recording(owner_id, pressed.number)
        return Undo(key="progress-recording-gone", act=f"unsilence|{pressed.number}")
    if pressed.act == "silence-all":
        attempts.delete_recordings(owner_id)
        return Undo(key="progress-recordings-gone", act="unsilence-all")
    if pressed.act == "unsilence":
        attempts.restore_recording(owner_id, pressed.number)
    elif pressed.act == "unsilence-all":
        attempts.restore_recordings(owner_id)
    return None
