"""A participant's plan: the course she follows, and her own goals with small steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, select, update

from interview_coach.errors import EntryRefused, NotKept
from interview_coach.store.attempts import UNDO_MINUTES
from interview_coach.store.database import Clock, Database, insert_one
from interview_coach.store.entries import MOST_ENTRIES, needed_text
from interview_coach.store.participants import require_participant
from interview_coach.store.shapes import Goal, Plan, Step
from interview_coach.store.tables import goals, plans, steps


@dataclass(frozen=True, kw_only=True)
class Plans:
    """The plans of participants."""

    database: Database
    now: Clock

    def get(self, participant_id: str) -> Plan:
        """Her plan.

        Args:
            participant_id: Hers.

        Returns:
            The plan; an empty one where she has none.
        """
        with self.database.reading() as connection:
            return _plan(connection, participant_id)

    def follow(self, participant_id: str, key: str, first_week: date) -> Plan:
        """Follow a course.

        Args:
            participant_id: Hers.
            key: Key of `question_bank/plans/`, such as ``fire-uker``.
            first_week: A day in its first week.

        Returns:
            Her plan as it is now.

        Raises:
            NotKept: When she is not there.
        """
        with self.database.writing() as connection:
            require_participant(connection, participant_id)
            connection.execute(delete(plans).where(plans.c.participant_id == participant_id))
            row = {"participant_id": participant_id, "plan_key": key, "first_week": first_week}
            connection.execute(insert(plans).values(**row))
            return _plan(connection, participant_id)

    def leave(self, participant_id: str) -> Plan:
        """Follow no course any more; the goals stay.

        Args:
            participant_id: Hers.

        Returns:
            Her plan as it is now.
        """
        with self.database.writing() as connection:
            connection.execute(delete(plans).where(plans.c.participant_id == participant_id))
            return _plan(connection, participant_id)

    def add_goal(
        self,
        participant_id: str,
        text: str,
        texts_of_steps: Sequence[str] = (),
        *,
        template: str | None = None,
    ) -> Goal:
        """Take on a goal.

        Args:
            participant_id: Hers.
            text: The goal, in her own words or a template's.
            texts_of_steps: Its small steps, in order.
            template: Id of the goal it was made from, so that it is not offered again.

        Returns:
            The goal.

        Raises:
            EntryRefused: When a text is empty or too long, or there are too many steps.
            NotKept: When she is not there.
        """
        if len(texts_of_steps) > MOST_ENTRIES:
            raise EntryRefused("store-list-long", most=MOST_ENTRIES)
        cleaned = [needed_text(one) for one in texts_of_steps]
        values = {
            "participant_id": participant_id,
            "text": needed_text(text),
            "template": template,
            "created_at": self.now(),
        }
        with self.database.writing() as connection:
            require_participant(connection, participant_id)
            goal_id = insert_one(connection, goals, values)
            if cleaned:
                connection.execute(insert(steps), [{"goal_id": goal_id, "text": one} for one in cleaned])
            return _goal(connection, participant_id, goal_id)

    def change_goal(self, participant_id: str, goal_id: int, text: str) -> Goal:
        """Put a goal into other words.

        Args:
            participant_id: Hers.
            goal_id: The goal.
            text: The new words.

        Returns:
            The goal as it is now.

        Raises:
            EntryRefused: When the text is empty or too long.
            NotKept: When she has no such goal.
        """
        cleaned = needed_text(text)
        with self.database.writing() as connection:
            _goal(connection, participant_id, goal_id)
            connection.execute(update(goals).where(goals.c.id == goal_id).values(text=cleaned))
            return _goal(connection, participant_id, goal_id)

    def delete_goal(self, participant_id: str, goal_id: int) -> None:
        """Take a goal out of sight; it can be taken back as long as a deleted attempt.

        Args:
            participant_id: Hers.
            goal_id: The goal.

        Raises:
            NotKept: When she has no such goal.
        """
        with self.database.writing() as connection:
            _goal(connection, participant_id, goal_id)
            connection.execute(update(goals).where(goals.c.id == goal_id).values(deleted_at=self.now()))

    def restore_goal(self, participant_id: str, goal_id: int) -> Goal:
        """Undo a deletion.

        Args:
            participant_id: Hers.
            goal_id: The goal.

        Returns:
            The goal.

        Raises:
            NotKept: When she has no such goal, or the time to regret is over.
        """
        own = (goals.c.participant_id == participant_id) & (goals.c.id == goal_id)
        still = goals.c.deleted_at > self.now() - timedelta(minutes=UNDO_MINUTES)
        with self.database.writing() as connection:
            if connection.execute(update(goals).where(own, still).values(deleted_at=None)).rowcount == 0:
                raise NotKept("store-undo-over")
            return _goal(connection, participant_id, goal_id)

    def add_step(self, participant_id: str, goal_id: int, text: str) -> Goal:
        """Add a step, last.

        Args:
            participant_id: Hers.
            goal_id: The goal.
            text: The step.

        Returns:
            The goal as it is now.

        Raises:
            EntryRefused: When the text is empty or too long, or there are too many steps.
            NotKept: When she has no such goal.
        """
        cleaned = needed_text(text)
        with self.database.writing() as connection:
            require_participant(connection, participant_id)
            if len(_goal(connection, participant_id, goal_id).steps) >= MOST_ENTRIES:
                raise EntryRefused("store-list-long", most=MOST_ENTRIES)
            connection.execute(insert(steps).values(goal_id=goal_id, text=cleaned))
            return _goal(connection, participant_id, goal_id)

    def change_step(self, participant_id: str, step_id: int, text: str) -> Goal:
        """Put a step into other words.

        Args:
            participant_id: Hers.
            step_id: The step.
            text: The new words.

        Returns:
            The goal as it is now.

        Raises:
            EntryRefused: When the text is empty or too long.
            NotKept: When she has no such step.
        """
        cleaned = needed_text(text)
        with self.database.writing() as connection:
            row = _step_row(connection, participant_id, step_id)
            connection.execute(update(steps).where(steps.c.id == step_id).values(text=cleaned))
            return _goal(connection, participant_id, row.goal_id)

    def tick(self, participant_id: str, step_id: int, done: bool) -> Goal:
        """Mark a step as done, or not. One that was done already keeps its time.

        Args:
            participant_id: Hers.
            step_id: The step.
            done: Whether it is.

        Returns:
            The goal as it is now.

        Raises:
            NotKept: When she has no such step.
        """
        with self.database.writing() as connection:
            row = _step_row(connection, participant_id, step_id)
            done_at = (row.done_at or self.now()) if done else None
            connection.execute(update(steps).where(steps.c.id == step_id).values(done_at=done_at))
            return _goal(connection, participant_id, row.goal_id)

    def delete_step(self, participant_id: str, step_id: int) -> Goal:
        """Take a step out, for good.

        Args:
            participant_id: Hers.
            step_id: The step.

        Returns:
            The goal as it is now.

        Raises:
            NotKept: When she has no such step.
        """
        with self.database.writing() as connection:
            row = _step_row(connection, participant_id, step_id)
            connection.execute(delete(steps).where(steps.c.id == step_id))
            return _goal(connection, participant_id, row.goal_id)


def _own_and_seen(participant_id: str) -> ColumnElement[bool]:
    return (goals.c.participant_id == participant_id) & goals.c.deleted_at.is_(None)


def _plan(connection: Connection, participant_id: str) -> Plan:
    row = connection.execute(select(plans).where(plans.c.participant_id == participant_id)).one_or_none()
    own = connection.execute(select(goals).where(_own_and_seen(participant_id)).order_by(goals.c.id)).all()
    return Plan(
        key=None if row is None else row.plan_key,
        first_week=None if row is None else row.first_week,
        goals=_with_steps(connection, own),
    )


def _goal(connection: Connection, participant_id: str, goal_id: int) -> Goal:
    own = _own_and_seen(participant_id) & (goals.c.id == goal_id)
    rows = connection.execute(select(goals).where(own)).all()
    if not rows:
        raise NotKept("store-not-kept")
    return _with_steps(connection, rows)[0]


def _with_steps(connection: Connection, rows: Sequence[Row[Any]]) -> tuple[Goal, ...]:
    ids = [row.id for row in rows]
    found = connection.execute(select(steps).where(steps.c.goal_id.in_(ids)).order_by(steps.c.id)).all()
    return tuple(
        Goal(
            id=row.id,
            text=row.text,
            steps=tuple(
                Step(id=step.id, text=step.text, done_at=step.done_at)
                for step in found
                if step.goal_id == row.id
            ),
            created_at=row.created_at,
            template=row.template,
        )
        for row in rows
    )


def _step_row(connection: Connection, participant_id: str, step_id: int) -> Row[Any]:
    asked = select(steps).join(goals, goals.c.id == steps.c.goal_id)
    row = connection.execute(asked.where(_own_and_seen(participant_id), steps.c.id == step_id)).one_or_none()
    if row is None:
        raise NotKept("store-not-kept")
    return row
