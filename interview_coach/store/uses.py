"""Who uses this PC, and how much: for whoever keeps it. Nothing of what anybody said is read."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, func, select

from interview_coach.store.attempts import own_and_seen
from interview_coach.store.database import Database
from interview_coach.store.shapes import ParticipantUse
from interview_coach.store.tables import attempts, interviews, participants, statements

_TIMES = (
    (attempts.c.made_at, attempts.c.participant_id),
    (statements.c.at, statements.c.participant_id),
    (interviews.c.started_at, interviews.c.participant_id),
)
"""When somebody did something that is kept, and the column that says who."""


def who_is_there(database: Database) -> tuple[ParticipantUse, ...]:
    """Everyone with a nickname.

    Args:
        database: Where they are.

    Returns:
        By nickname.
    """
    with database.reading() as connection:
        people = connection.execute(select(participants).order_by(participants.c.nickname_key)).all()
        return tuple(_use(connection, row) for row in people)


def _use(connection: Connection, row: Row[Any]) -> ParticipantUse:
    counted = select(func.count()).select_from(attempts).where(own_and_seen(row.id))
    newest = (
        connection.execute(select(func.max(when)).where(whose == row.id)).scalar() for when, whose in _TIMES
    )
    return ParticipantUse(
        nickname=row.nickname,
        last_used_at=max([row.created_at, *(at for at in newest if at is not None)]),
        n_attempts=int(connection.execute(counted).scalar_one()),
    )
