"""The last two attempts of a person at a question: from her session, or from the store if she signed in."""

from __future__ import annotations

from dataclasses import dataclass

from interview_coach.records import Attempt
from interview_coach.ui.room import Visit


@dataclass(frozen=True, kw_only=True)
class Numbered:
    """An attempt with which one it is, from 1."""

    number: int
    attempt: Attempt


def last_two(visit: Visit, question_id: str) -> tuple[Numbered, ...]:
    """The last two attempts, the earlier one first.

    Args:
        visit: Who asks.
        question_id: The question.

    Returns:
        None, one or two.
    """
    participant = visit.session.participant
    if participant is not None:
        stored = visit.room.store.attempts.last_two(participant.id, question_id)
        return tuple(Numbered(number=one.number, attempt=one.current) for one in stored)
    tries = visit.session.tries.get(question_id, ())[-2:]
    return tuple(Numbered(number=one.number, attempt=one.current) for one in tries)
