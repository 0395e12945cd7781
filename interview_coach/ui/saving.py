"""Where an attempt goes once it is judged: into the session, and for whoever signed in into the store."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace

from interview_coach.errors import StoreError
from interview_coach.records import Attempt, Waveform
from interview_coach.store.shapes import AttemptPlace, StoredAttempt
from interview_coach.ui import views
from interview_coach.ui.room import Visit
from interview_coach.ui.sessions import Pending, Session, Try

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Kept:
    """The visit with its attempt; `trouble` is a sentence (HTML) where it could not be kept on disk."""

    visit: Visit
    trouble: str = ""


def keep(visit: Visit, attempt: Attempt, waveform: Waveform | None, *, place: AttemptPlace) -> Kept:
    """Keep an attempt. The feedback is there even where the disk is full; then a sentence says so.

    Args:
        visit: Who answered.
        attempt: The answer, judged.
        waveform: Its sound; kept only for whoever chose so.
        place: Practice, or part of a mock interview.

    Returns:
        The visit with the attempt in its session, no longer pending.
    """
    question_id = attempt.question.id
    session = visit.room.sessions.get(visit.key)
    pending = session.pending or Pending(question_id=question_id)
    stored: StoredAttempt | None = None
    trouble = ""
    owner = session.participant
    if owner is not None:
        recording = waveform if session.choices.keep_recordings else None
        try:
            stored = visit.room.store.attempts.save(
                owner.id,
                attempt,
                place=place,
                self_rating=pending.self_rating,
                recording=recording,
            )
        except StoreError as error:
            log.warning("an attempt could not be kept: %s", error)
            trouble = views.refused(visit.messages, error)
    after = visit.change(lambda one: _with_attempt(one, attempt, stored, place))
    last = after.session.last_try(question_id)
    if (
        owner is not None
        and stored is not None
        and last is not None
        and last.self_rating != pending.self_rating
    ):
        # Her own view came in while the answer was being saved.
        visit.room.store.attempts.rate(owner.id, stored.id, last.self_rating)
    return Kept(visit=after, trouble=trouble)


def _with_attempt(
    session: Session, attempt: Attempt, stored: StoredAttempt | None, place: AttemptPlace
) -> Session:
    """The rating is taken from the session as it is now: it may have come while the answer was saved."""
    question_id = attempt.question.id
    pending = session.pending or Pending(question_id=question_id)
    before = session.tries.get(question_id, ())
    new = Try(
        attempt=attempt,
        self_rating=pending.self_rating,
        is_rated=pending.is_rated,
        stored_id=None if stored is None else stored.id,
        number=len(before) + 1 if stored is None else stored.number,
        place=place,
    )
    return replace(session.with_try(question_id, new), pending=None)
