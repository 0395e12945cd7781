"""What many attempts say together: criteria over time, questions done, days of practice."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, tzinfo

from sqlalchemy import select

from interview_coach.store.attempts import own_and_seen
from interview_coach.store.database import Database
from interview_coach.store.shapes import CriterionMoment, PracticeDay, QuestionDone
from interview_coach.store.tables import attempts, criteria, statements


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How a participant's practice went. Deleted attempts are not in it."""

    database: Database

    def criteria_over_time(
        self, participant_id: str, *, question_id: str | None = None
    ) -> tuple[CriterionMoment, ...]:
        """How the criteria came out; answers that could not be scored are left out.

        Args:
            participant_id: Hers.
            question_id: Only those of one question.

        Returns:
            Oldest first; within an attempt in the order of the rubric.
        """
        asked = (
            select(
                criteria.c.attempt_id,
                attempts.c.question_id,
                attempts.c.number,
                criteria.c.criterion_id,
                criteria.c.level,
                criteria.c.score,
                attempts.c.made_at,
            )
            .join(attempts, attempts.c.id == criteria.c.attempt_id)
            .where(own_and_seen(participant_id))
            .order_by(attempts.c.made_at, attempts.c.id, criteria.c.position)
        )
        if question_id is not None:
            asked = asked.where(attempts.c.question_id == question_id)
        with self.database.reading() as connection:
            return tuple(CriterionMoment(**row) for row in connection.execute(asked).mappings())

    def questions_done(self, participant_id: str) -> tuple[QuestionDone, ...]:
        """Which questions she answered.

        Args:
            participant_id: Hers.

        Returns:
            The one answered last comes first.
        """
        columns = (attempts.c.question_id, attempts.c.made_at, attempts.c.overall)
        asked = select(*columns).where(own_and_seen(participant_id))
        with self.database.reading() as connection:
            rows = connection.execute(asked.order_by(attempts.c.made_at, attempts.c.id)).all()
        done: dict[str, QuestionDone] = {}
        for question_id, made_at, overall in rows:
            before = done.pop(question_id, None)
            done[question_id] = QuestionDone(
                question_id=question_id,
                n_attempts=1 if before is None else before.n_attempts + 1,
                first_at=made_at if before is None else before.first_at,
                last_at=made_at,
                last_overall=overall,
            )
        return tuple(reversed(done.values()))

    def days_practised(self, participant_id: str, zone: tzinfo) -> tuple[PracticeDay, ...]:
        """The days of the calendar with practice on them.

        Args:
            participant_id: Hers.
            zone: Where she is: an answer just after midnight belongs to the new day there.

        Returns:
            Oldest first.
        """
        own = statements.c.participant_id == participant_id
        with self.database.reading() as connection:
            made: list[datetime] = list(
                connection.scalars(select(attempts.c.made_at).where(own_and_seen(participant_id)))
            )
            sorted_at: list[datetime] = list(connection.scalars(select(statements.c.at).where(own)))
        n_attempts = Counter(at.astimezone(zone).date() for at in made)
        n_statements = Counter(at.astimezone(zone).date() for at in sorted_at)
        return tuple(
            PracticeDay(day=day, n_attempts=n_attempts[day], n_statements=n_statements[day])
            for day in sorted(n_attempts.keys() | n_statements.keys())
        )
