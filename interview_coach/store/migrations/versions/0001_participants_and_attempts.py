"""Participants with their profiles, questions as they were asked, attempts and their criteria.

A migration is history: it names its own columns and never imports today's tables.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "participants",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("nickname", sa.Text, nullable=False),
        sa.Column("nickname_key", sa.Text, nullable=False, unique=True),
        sa.Column("pin_hash", sa.Text, nullable=False),
        sa.Column("n_wrong_pins", sa.Integer, nullable=False),
        sa.Column("wait_until", sa.DateTime),
        sa.Column("help_language", sa.Text, nullable=False),
        sa.Column("keep_recordings", sa.Boolean, nullable=False),
        sa.Column("show_live_words", sa.Boolean, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
    )
    op.create_table(
        "profiles",
        _participant(primary_key=True),
        sa.Column("field", sa.Text),
        sa.Column("norwegian_level", sa.Text),
        sa.Column("course", sa.Text),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False),
    )
    op.create_table(
        "questions",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("question_id", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
    )
    _make_attempts()


def _make_attempts() -> None:
    op.create_table(
        "attempts",
        sa.Column("id", sa.Integer, primary_key=True),
        _participant(),
        sa.Column("question_digest", sa.String(64), sa.ForeignKey("questions.digest"), nullable=False),
        sa.Column("question_id", sa.Text, nullable=False),
        sa.Column("question_version", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("engine", sa.Text, nullable=False),
        sa.Column("model", sa.Text, nullable=False),
        sa.Column("judge", sa.Text, nullable=False),
        sa.Column("measure_version", sa.Integer),
        sa.Column("duration_s", sa.Float),
        sa.Column("overall", sa.Float),
        sa.Column("spoken", sa.Text, nullable=False),
        sa.Column("corrected", sa.Text),
        sa.Column("self_rating", sa.Text, nullable=False),
        sa.Column("recording", sa.Text),
        sa.Column("chosen_for_report", sa.Boolean, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sa.UniqueConstraint("participant_id", "question_id", "number", name="uq_attempts_number"),
        sqlite_autoincrement=True,  # An id, and the name of a recording, is never used again.
    )
    op.create_index("ix_attempts_made_at", "attempts", ["participant_id", "made_at"])
    op.create_table(
        "criteria",
        sa.Column(
            "attempt_id", sa.Integer, sa.ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("criterion_id", sa.Text, primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("level", sa.Text, nullable=False),
        sa.Column("score", sa.Float, nullable=False),
    )


def _participant(*, primary_key: bool = False) -> sa.Column[str]:
    return sa.Column(
        "participant_id",
        sa.String(32),
        sa.ForeignKey("participants.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
    )
