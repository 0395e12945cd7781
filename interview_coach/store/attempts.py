"""Attempts: saved whole or not at all, changed, taken back, and deleted with time to regret.

What is asked about many attempts at once stands in `progress.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select, update

from interview_coach.errors import NotKept
from interview_coach.records import Attempt, Waveform
from interview_coach.store.attempt_rows import (
    add_attempt,
    keep_corrected,
    keep_criteria,
    measured_columns,
    read_attempts,
)
from interview_coach.store.codec import encode
from interview_coach.store.database import Clock, Database
from interview_coach.store.participants import require_participant
from interview_coach.store.recordings import Recordings
from interview_coach.store.shapes import AttemptPlace, SelfRating, StoredAttempt
from interview_coach.store.tables import attempts, interviews, participants

UNDO_MINUTES = 10
"""How long a deletion can be undone (our choice): as long as one sits at the same page."""
PAGE = 20  # Attempts of one page of the history; our choice.


@dataclass(frozen=True, kw_only=True)
class Attempts:
    """The attempts of participants; nobody sees another's."""

    database: Database
    recordings: Recordings
    now: Clock

    def save(
        self,
        participant_id: str,
        attempt: Attempt,
        *,
        place: AttemptPlace | None = None,
        self_rating: tuple[SelfRating, ...] = (),
        recording: Waveform | bytes | None = None,
    ) -> StoredAttempt:
        """Keep an attempt, in one transaction. When this returns, no power cut takes it away.

        Args:
            participant_id: Hers.
            attempt: What was made of her answer.
            place: Where it belongs; plain practice when left out.
            self_rating: Her own view of the criteria.
            recording: What she said. It is kept only if she chose to keep recordings.

        Returns:
            The attempt as it is kept.

        Raises:
            NotKept: When she, or the mock interview, is not there.
            StoreError: When it cannot be written.
        """
        at = place or AttemptPlace()
        with self._recorded(participant_id, recording) as name, self.database.writing() as connection:
            require_participant(connection, participant_id)
            if at.interview_id is not None:
                _require_interview(connection, participant_id, at.interview_id)
            attempt_id = add_attempt(
                connection, participant_id, attempt, place=at, self_rating=self_rating, recording=name
            )
            return _one(connection, participant_id, attempt_id)

    def correct(self, participant_id: str, attempt_id: int, corrected: Attempt) -> StoredAttempt:
        """Keep the attempt with corrected text beside the one that was heard; a later one takes its place.

        Args:
            participant_id: Hers.
            attempt_id: The attempt.
            corrected: What `Coach.correct` made of it.

        Returns:
            The attempt as it is kept now.

        Raises:
            NotKept: When she has no such attempt.
        """
        with self.database.writing() as connection:
            _row(connection, participant_id, attempt_id)
            keep_corrected(connection, attempt_id, corrected)
            return _one(connection, participant_id, attempt_id)

    def take_back_correction(self, participant_id: str, attempt_id: int) -> StoredAttempt:
        """Let the answer count again as it was first judged; the corrected text is gone.

        Args:
            participant_id: Hers.
            attempt_id: The attempt.

        Returns:
            The attempt as it is kept now; one that was never corrected stays as it is.

        Raises:
            NotKept: When she has no such attempt.
        """
        with self.database.writing() as connection:
            spoken = _one(connection, participant_id, attempt_id).spoken
            keep_criteria(connection, attempt_id, spoken.content)
            return self._change(
                connection, participant_id, attempt_id, corrected=None, **measured_columns(spoken)
            )

    def rate(
        self, participant_id: str, attempt_id: int, self_rating: tuple[SelfRating, ...]
    ) -> StoredAttempt:
        """Keep her own view of the criteria.

        Args:
            participant_id: Hers.
            attempt_id: The attempt.
            self_rating: Her view.

        Returns:
            The attempt as it is kept now.

        Raises:
            NotKept: When she has no such attempt.
        """
        with self.database.writing() as connection:
            return self._change(connection, participant_id, attempt_id, self_rating=encode(self_rating))

    def choose_for_report(self, participant_id: str, attempt_id: int, chosen: bool) -> StoredAttempt:
        """Take an attempt into the report, or out of it.

        Args:
            participant_id: Hers.
            attempt_id: The attempt.
            chosen: Whether she wants it there.

        Returns:
            The attempt as it is kept now.

        Raises:
            NotKept: When she has no such attempt.
        """
        with self.database.writing() as connection:
            return self._change(connection, participant_id, attempt_id, chosen_for_report=chosen)

    def get(self, participant_id: str, attempt_id: int) -> StoredAttempt:
        """One attempt.

        Args:
            participant_id: Hers.
            attempt_id: The attempt.

        Returns:
            The attempt.

        Raises:
            NotKept: When she has no such attempt.
        """
        with self.database.reading() as connection:
            return _one(connection, participant_id, attempt_id)

    def newest(
        self, participant_id: str, *, question_id: str | None = None, limit: int = PAGE, offset: int = 0
    ) -> tuple[StoredAttempt, ...]:
        """A page of her attempts, newest first.

        Args:
            participant_id: Hers.
            question_id: Only those at one question.
            limit: At most so many.
            offset: Pass over so many.

        Returns:
            The attempts.
        """
        asked = _seen(participant_id, question_id).order_by(attempts.c.made_at.desc(), attempts.c.id.desc())
        return self._all(asked.limit(limit).offset(offset))

    def count(self, participant_id: str, *, question_id: str | None = None) -> int:
        """How many attempts she has.

        Args:
            participant_id: Hers.
            question_id: Only those at one question.

        Returns:
            The number.
        """
        counted = _seen(participant_id, question_id).with_only_columns(func.count())
        with self.database.reading() as connection:
            return int(connection.execute(counted).scalar_one())

    def last_two(self, participant_id: str, question_id: str) -> tuple[StoredAttempt, ...]:
        """What "hva ble bedre" compares.

        Args:
            participant_id: Hers.
            question_id: The question.

        Returns:
            At most two, the older first.
        """
        newest = _seen(participant_id, question_id).order_by(attempts.c.number.desc()).limit(2)
        return self._all(newest)[::-1]

    def chosen_for_report(self, participant_id: str) -> tuple[StoredAttempt, ...]:
        """The attempts she wants in her report.

        Args:
            participant_id: Hers.

        Returns:
            The attempts, oldest first.
        """
        chosen = _seen(participant_id).where(attempts.c.chosen_for_report)
        return self._all(chosen.order_by(attempts.c.made_at, attempts.c.id))

    def of_interview(self, participant_id: str, interview_id: int) -> tuple[StoredAttempt, ...]:
        """The answers of one mock interview.

        Args:
            participant_id: Hers.
            interview_id: The mock interview.

        Returns:
            The attempts, in the order of the interview.
        """
        inside = _seen(participant_id).where(attempts.c.interview_id == interview_id)
        return self._all(inside.order_by(attempts.c.position, attempts.c.id))

    def delete(self, participant_id: str, attempt_id: int) -> StoredAttempt:
        """Take an attempt out of sight; for `UNDO_MINUTES` it can be taken back, then it is gone.

        Args:
            participant_id: Hers.
            attempt_id: The attempt.

        Returns:
            The attempt, with the time of its deletion.

        Raises:
            NotKept: When she has no such attempt.
        """
        with self.database.writing() as connection:
            return self._change(connection, participant_id, attempt_id, deleted_at=self.now())

    def restore(self, participant_id: str, attempt_id: int) -> StoredAttempt:
        """Undo a deletion.

        Args:
            participant_id: Hers.
            attempt_id: The attempt.

        Returns:
            The attempt.

        Raises:
            NotKept: When she has no such attempt, or the time to regret is over.
        """
        still = attempts.c.deleted_at > self.now() - timedelta(minutes=UNDO_MINUTES)
        with self.database.writing() as connection:
            own = _own(participant_id, attempt_id)
            if connection.execute(update(attempts).where(own, still).values(deleted_at=None)).rowcount == 0:
                raise NotKept("store-undo-over")
            return _one(connection, participant_id, attempt_id)

    def recording_file(self, participant_id: str, attempt_id: int) -> Path | None:
        """The recording of an attempt.

        Args:
            participant_id: Hers.
            attempt_id: The attempt.

        Returns:
            The file; ``None`` where none is kept.

        Raises:
            NotKept: When she has no such attempt.
        """
        return self.recordings.file(participant_id, self.get(participant_id, attempt_id).recording)

    def delete_recording(self, participant_id: str, attempt_id: int) -> None:
        """Take the recording of one attempt out of sight; it can be taken back as long as an attempt.

        Args:
            participant_id: Hers.
            attempt_id: The attempt.

        Raises:
            NotKept: When she has no such attempt.
        """
        with self.database.writing() as connection:
            _row(connection, participant_id, attempt_id)
            self._silence(connection, _own(participant_id, attempt_id))

    def delete_recordings(self, participant_id: str) -> None:
        """Take all her recordings out of sight; the attempts stay. See `delete_recording`.

        Args:
            participant_id: Hers.
        """
        with self.database.writing() as connection:
            self._silence(connection, attempts.c.participant_id == participant_id)

    def restore_recording(self, participant_id: str, attempt_id: int) -> None:
        """Undo the deletion of one recording.

        Args:
            participant_id: Hers.
            attempt_id: The attempt.

        Raises:
            NotKept: When no recording of it can be taken back (any more).
        """
        with self.database.writing() as connection:
            self._unsilence(connection, _own(participant_id, attempt_id))

    def restore_recordings(self, participant_id: str) -> None:
        """Undo the last deletion of recordings: those she deleted one by one before it stay deleted.

        Args:
            participant_id: Hers.

        Raises:
            NotKept: When no recording can be taken back (any more).
        """
        own, when = attempts.c.participant_id == participant_id, attempts.c.recording_deleted_at
        with self.database.writing() as connection:
            last = connection.execute(select(func.max(when)).where(own)).scalar()
            self._unsilence(connection, own & (when == last))

    @contextmanager
    def _recorded(self, participant_id: str, recording: Waveform | bytes | None) -> Iterator[str | None]:
        """The recording is there before a row names it, and goes again when the row does not come about."""
        if recording is None or not self._keeps_recordings(participant_id):
            yield None
            return
        name = self.recordings.keep(participant_id, recording)
        try:
            yield name
        except BaseException:
            self.recordings.delete(participant_id, [name])
            raise

    def _silence(self, connection: Connection, which: ColumnElement[bool]) -> None:
        kept = attempts.c.recording.is_not(None) & attempts.c.recording_deleted_at.is_(None)
        connection.execute(update(attempts).where(which, kept).values(recording_deleted_at=self.now()))

    def _unsilence(self, connection: Connection, which: ColumnElement[bool]) -> None:
        still = attempts.c.recording_deleted_at > self.now() - timedelta(minutes=UNDO_MINUTES)
        again = update(attempts).where(which, still).values(recording_deleted_at=None)
        if connection.execute(again).rowcount == 0:
            raise NotKept("store-undo-over")

    def _keeps_recordings(self, participant_id: str) -> bool:
        own = select(participants.c.keep_recordings).where(participants.c.id == participant_id)
        with self.database.reading() as connection:
            return bool(connection.execute(own).scalar())

    def _change(
        self, connection: Connection, participant_id: str, attempt_id: int, **values: object
    ) -> StoredAttempt:
        own = _own(participant_id, attempt_id)
        seen = attempts.c.deleted_at.is_(None)
        if connection.execute(update(attempts).where(own, seen).values(**values)).rowcount == 0:
            raise NotKept("store-not-kept")
        rows = connection.execute(select(attempts).where(own)).all()
        return read_attempts(connection, rows)[0]

    def _all(self, asked: Select[Any]) -> tuple[StoredAttempt, ...]:
        with self.database.reading() as connection:
            return read_attempts(connection, connection.execute(asked).all())


def own_and_seen(participant_id: str) -> ColumnElement[bool]:
    """Her attempts, without those she deleted.

    Args:
        participant_id: Hers.

    Returns:
        The condition.
    """
    return (attempts.c.participant_id == participant_id) & attempts.c.deleted_at.is_(None)


def _seen(participant_id: str, question_id: str | None = None) -> Select[Any]:
    asked = select(attempts).where(own_and_seen(participant_id))
    return asked if question_id is None else asked.where(attempts.c.question_id == question_id)


def _own(participant_id: str, attempt_id: int) -> ColumnElement[bool]:
    return (attempts.c.participant_id == participant_id) & (attempts.c.id == attempt_id)


def _row(connection: Connection, participant_id: str, attempt_id: int) -> Row[Any]:
    asked = _seen(participant_id).where(attempts.c.id == attempt_id)
    row = connection.execute(asked).one_or_none()
    if row is None:
        raise NotKept("store-not-kept")
    return row


def _one(connection: Connection, participant_id: str, attempt_id: int) -> StoredAttempt:
    return read_attempts(connection, [_row(connection, participant_id, attempt_id)])[0]


def _require_interview(connection: Connection, participant_id: str, interview_id: int) -> None:
    own = (interviews.c.participant_id == participant_id) & (interviews.c.id == interview_id)
    if connection.execute(select(interviews.c.id).where(own)).first() is None:
        raise NotKept("store-not-kept")
