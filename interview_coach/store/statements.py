"""The sorting exercise: every answer is kept, the latest of each statement counts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields

from sqlalchemy import Connection, insert, select

from interview_coach.store.database import Clock, Database
from interview_coach.store.participants import require_participant
from interview_coach.store.shapes import StatementAnswer, ThemeScore
from interview_coach.store.tables import statements


@dataclass(frozen=True, kw_only=True)
class Statements:
    """The sorted statements of participants."""

    database: Database
    now: Clock

    def save(
        self, participant_id: str, statement_id: str, *, theme: str, answer: str, is_right: bool
    ) -> StatementAnswer:
        """Keep how a statement was sorted.

        Args:
            participant_id: Hers.
            statement_id: The statement.
            theme: Its theme.
            answer: Where she put it.
            is_right: Whether that is where it belongs.

        Returns:
            The answer as it is kept.

        Raises:
            NotKept: When she is not there.
        """
        made = StatementAnswer(
            statement_id=statement_id, theme=theme, answer=answer, is_right=is_right, at=self.now()
        )
        with self.database.writing() as connection:
            require_participant(connection, participant_id)
            add_statement(connection, participant_id, made)
        return made

    def all(self, participant_id: str) -> tuple[StatementAnswer, ...]:
        """Every answer she ever gave.

        Args:
            participant_id: Hers.

        Returns:
            Oldest first.
        """
        asked = select(
            statements.c.statement_id,
            statements.c.theme,
            statements.c.answer,
            statements.c.is_right,
            statements.c.at,
        ).where(statements.c.participant_id == participant_id)
        with self.database.reading() as connection:
            rows = connection.execute(asked.order_by(statements.c.id)).mappings()
            return tuple(StatementAnswer(**row) for row in rows)

    def latest(self, participant_id: str) -> tuple[StatementAnswer, ...]:
        """The latest answer of each statement.

        Args:
            participant_id: Hers.

        Returns:
            In the order in which the statements were first sorted.
        """
        return tuple({answer.statement_id: answer for answer in self.all(participant_id)}.values())

    def by_theme(self, participant_id: str) -> tuple[ThemeScore, ...]:
        """How many statements of each theme lie right.

        Args:
            participant_id: Hers.

        Returns:
            In the order in which the themes were first met.
        """
        latest = self.latest(participant_id)
        n_answered = Counter(answer.theme for answer in latest)
        n_right = Counter(answer.theme for answer in latest if answer.is_right)
        return tuple(
            ThemeScore(theme=theme, n_answered=n, n_right=n_right[theme]) for theme, n in n_answered.items()
        )


def add_statement(connection: Connection, participant_id: str, made: StatementAnswer) -> None:
    """Keep one sorted statement.

    Args:
        connection: In a transaction that may write.
        participant_id: Hers.
        made: How she sorted it, and when.
    """
    values = {field.name: getattr(made, field.name) for field in fields(StatementAnswer)}
    connection.execute(insert(statements).values(participant_id=participant_id, **values))
