"""The tables as they are today. How older ones become these: `migrations/`; a test holds them together.

Whole records lie as JSON text beside the columns that are asked for, so that an old attempt can be shown
and explained exactly as it was, whatever has been changed since. The question of an attempt is kept once
per wording (`questions.digest`), for instructors change theirs.

Conventions: times are UTC; everything of a participant's hangs on `participants.id` and goes with it.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeDecorator

METADATA = MetaData()


class UtcTime(TypeDecorator[datetime]):
    """Aware times, kept as UTC without a zone, for SQLite has none."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Aware → UTC without zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            message = "a time without a zone cannot be kept"
            raise ValueError(message)
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """UTC without zone → aware."""
        return None if value is None else value.replace(tzinfo=UTC)


def _participant(*, primary_key: bool = False) -> Column[str]:
    return Column(
        "participant_id",
        String(32),
        ForeignKey("participants.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
    )


participants = Table(
    "participants",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("nickname", Text, nullable=False),
    Column("nickname_key", Text, nullable=False, unique=True),
    Column("pin_hash", Text, nullable=False),
    Column("n_wrong_pins", Integer, nullable=False),
    Column("wait_until", UtcTime),
    Column("help_language", Text, nullable=False),
    Column("keep_recordings", Boolean, nullable=False),
    Column("show_live_words", Boolean, nullable=False),
    Column("created_at", UtcTime, nullable=False),
)

profiles = Table(
    "profiles",
    METADATA,
    _participant(primary_key=True),
    Column("field", Text),
    Column("norwegian_level", Text),
    Column("course", Text),
    Column("record", Text, nullable=False),
    Column("changed_at", UtcTime, nullable=False),
)

questions = Table(
    "questions",
    METADATA,
    Column("digest", String(64), primary_key=True),
    Column("question_id", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("record", Text, nullable=False),
)

interviews = Table(
    "interviews",
    METADATA,
    Column("id", Integer, primary_key=True),
    _participant(),
    Column("kind", Text, nullable=False),
    Column("question_ids", Text, nullable=False),
    Column("started_at", UtcTime, nullable=False),
    Column("ended_at", UtcTime),
    Index("ix_interviews_participant", "participant_id"),
    sqlite_autoincrement=True,
)

attempts = Table(
    "attempts",
    METADATA,
    Column("id", Integer, primary_key=True),
    _participant(),
    Column("question_digest", String(64), ForeignKey("questions.digest"), nullable=False),
    Column("question_id", Text, nullable=False),
    Column("question_version", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("mode", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("interview_id", Integer, ForeignKey("interviews.id", ondelete="SET NULL")),
    Column("position", Integer),
    Column("made_at", UtcTime, nullable=False),
    Column("engine", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("judge", Text, nullable=False),
    Column("measure_version", Integer),
    Column("duration_s", Float),
    Column("overall", Float),
    Column("spoken", Text, nullable=False),
    Column("corrected", Text),
    Column("self_rating", Text, nullable=False),
    Column("recording", Text),
    Column("recording_deleted_at", UtcTime),
    Column("chosen_for_report", Boolean, nullable=False),
    Column("deleted_at", UtcTime),
    UniqueConstraint("participant_id", "question_id", "number", name="uq_attempts_number"),
    Index("ix_attempts_made_at", "participant_id", "made_at"),
    Index("ix_attempts_interview", "interview_id"),
    sqlite_autoincrement=True,
)

criteria = Table(
    "criteria",
    METADATA,
    Column("attempt_id", Integer, ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True),
    Column("criterion_id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("level", Text, nullable=False),
    Column("score", Float, nullable=False),
)

statements = Table(
    "statements",
    METADATA,
    Column("id", Integer, primary_key=True),
    _participant(),
    Column("statement_id", Text, nullable=False),
    Column("theme", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("is_right", Boolean, nullable=False),
    Column("at", UtcTime, nullable=False),
    Index("ix_statements_participant", "participant_id"),
    sqlite_autoincrement=True,
)

plans = Table(
    "plans",
    METADATA,
    _participant(primary_key=True),
    Column("plan_key", Text, nullable=False),
    Column("first_week", Date, nullable=False),
)

goals = Table(
    "goals",
    METADATA,
    Column("id", Integer, primary_key=True),
    _participant(),
    Column("text", Text, nullable=False),
    Column("template", Text),
    Column("created_at", UtcTime, nullable=False),
    Column("deleted_at", UtcTime),
    Index("ix_goals_participant", "participant_id"),
    sqlite_autoincrement=True,
)

steps = Table(
    "steps",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("goal_id", Integer, ForeignKey("goals.id", ondelete="CASCADE"), nullable=False),
    Column("text", Text, nullable=False),
    Column("done_at", UtcTime),
    Index("ix_steps_goal", "goal_id"),
    sqlite_autoincrement=True,
)

chores = Table(
    "chores",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("since", UtcTime, nullable=False),
)
"""What must still be done, such as wiping freed pages after a deletion that a power cut interrupted."""
