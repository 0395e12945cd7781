"""Mock interviews and role plays: which questions in which order, from when to when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select, update

from interview_coach.errors import NotKept
from interview_coach.store.codec import decode, encode
from interview_coach.store.database import Clock, Database, insert_one
from interview_coach.store.participants import require_participant
from interview_coach.store.shapes import Interview, InterviewKind
from interview_coach.store.tables import interviews

PAGE = 20


@dataclass(frozen=True, kw_only=True)
class Interviews:
    """The mock interviews of participants. At most one of each goes on."""

    database: Database
    now: Clock

    def start(
        self, participant_id: str, question_ids: Sequence[str], kind: InterviewKind = "solo"
    ) -> Interview:
        """Begin a mock interview; one that still went on ends now.

        Args:
            participant_id: Hers.
            question_ids: The questions in order.
            kind: Alone, or as a role play.

        Returns:
            The mock interview.

        Raises:
            NotKept: When she is not there.
        """
        now = self.now()
        with self.database.writing() as connection:
            require_participant(connection, participant_id)
            going_on = (interviews.c.participant_id == participant_id) & interviews.c.ended_at.is_(None)
            connection.execute(update(interviews).where(going_on).values(ended_at=now))
            values = {
                "participant_id": participant_id,
                "kind": kind,
                "question_ids": encode(tuple(question_ids)),
                "started_at": now,
            }
            return _one(connection, participant_id, insert_one(connection, interviews, values))

    def set_questions(self, participant_id: str, interview_id: int, question_ids: Sequence[str]) -> Interview:
        """Change what is asked: a follow-up comes in, or the interviewer skips.

        Args:
            participant_id: Hers.
            interview_id: The mock interview.
            question_ids: All questions in order.

        Returns:
            The mock interview as it is now.

        Raises:
            NotKept: When she has no such interview.
        """
        return self._change(participant_id, interview_id, question_ids=encode(tuple(question_ids)))

    def end(self, participant_id: str, interview_id: int) -> Interview:
        """End a mock interview.

        Args:
            participant_id: Hers.
            interview_id: The mock interview.

        Returns:
            The mock interview with its end; one that ended before keeps its time.

        Raises:
            NotKept: When she has no such interview.
        """
        before = self.get(participant_id, interview_id)
        if before.ended_at is not None:
            return before
        return self._change(participant_id, interview_id, ended_at=self.now())

    def get(self, participant_id: str, interview_id: int) -> Interview:
        """One mock interview.

        Args:
            participant_id: Hers.
            interview_id: The mock interview.

        Returns:
            The mock interview.

        Raises:
            NotKept: When she has no such interview.
        """
        with self.database.reading() as connection:
            return _one(connection, participant_id, interview_id)

    def open(self, participant_id: str) -> Interview | None:
        """The one that goes on, so that a reload returns to it.

        Args:
            participant_id: Hers.

        Returns:
            The mock interview; ``None`` when none goes on.
        """
        going_on = (interviews.c.participant_id == participant_id) & interviews.c.ended_at.is_(None)
        with self.database.reading() as connection:
            row = connection.execute(select(interviews).where(going_on)).first()
        return None if row is None else _interview(row)

    def newest(self, participant_id: str, *, limit: int = PAGE) -> tuple[Interview, ...]:
        """Her mock interviews.

        Args:
            participant_id: Hers.
            limit: At most so many.

        Returns:
            Newest first.
        """
        asked = select(interviews).where(interviews.c.participant_id == participant_id)
        with self.database.reading() as connection:
            rows = connection.execute(asked.order_by(interviews.c.id.desc()).limit(limit)).all()
        return tuple(map(_interview, rows))

    def _change(self, participant_id: str, interview_id: int, **values: object) -> Interview:
        with self.database.writing() as connection:
            own = _own(participant_id, interview_id)
            connection.execute(update(interviews).where(own).values(**values))
            return _one(connection, participant_id, interview_id)


def _own(participant_id: str, interview_id: int) -> ColumnElement[bool]:
    return (interviews.c.participant_id == participant_id) & (interviews.c.id == interview_id)


def _one(connection: Connection, participant_id: str, interview_id: int) -> Interview:
    row = connection.execute(select(interviews).where(_own(participant_id, interview_id))).one_or_none()
    if row is None:
        raise NotKept("store-not-kept")
    return _interview(row)


def _interview(row: Row[Any]) -> Interview:
    return Interview(
        id=row.id,
        kind=row.kind,
        question_ids=decode(row.question_ids, tuple[str, ...]),
        started_at=row.started_at,
        ended_at=row.ended_at,
    )
