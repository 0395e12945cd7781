"""Mock interviews, with the place of an attempt in them; sorted statements; plans with goals and steps.

Attempts that were made before are practice, judged as Norwegian answers: there was nothing else.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables, and give the attempts their place."""
    op.create_table(
        "interviews",
        sa.Column("id", sa.Integer, primary_key=True),
        _participant(),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("question_ids", sa.Text, nullable=False),
        sa.Column("started_at", sa.DateTime, nullable=False),
        sa.Column("ended_at", sa.DateTime),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_interviews_participant", "interviews", ["participant_id"])
    # Added one by one: copying the table would drop it for a moment, and its criteria with it.
    op.add_column("attempts", sa.Column("mode", sa.Text, nullable=False, server_default="practice"))
    op.add_column("attempts", sa.Column("language", sa.Text, nullable=False, server_default="no"))
    op.add_column("attempts", sa.Column("position", sa.Integer))
    _add_interview_id()
    op.create_index("ix_attempts_interview", "attempts", ["interview_id"])
    op.create_table(
        "statements",
        sa.Column("id", sa.Integer, primary_key=True),
        _participant(),
        sa.Column("statement_id", sa.Text, nullable=False),
        sa.Column("theme", sa.Text, nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("is_right", sa.Boolean, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_statements_participant", "statements", ["participant_id"])
    _make_plans()
    op.create_table(
        "chores",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("since", sa.DateTime, nullable=False),
    )


def _add_interview_id() -> None:
    if op.get_bind().dialect.name == "sqlite":
        # Alembic adds no reference to a SQLite table but by copying it; SQLite itself can.
        op.execute(
            "ALTER TABLE attempts ADD COLUMN interview_id INTEGER"
            " REFERENCES interviews (id) ON DELETE SET NULL"
        )
        return
    op.add_column("attempts", sa.Column("interview_id", sa.Integer))
    op.create_foreign_key(None, "attempts", "interviews", ["interview_id"], ["id"], ondelete="SET NULL")


def _make_plans() -> None:
    op.create_table(
        "plans",
        _participant(primary_key=True),
        sa.Column("plan_key", sa.Text, nullable=False),
        sa.Column("first_week", sa.Date, nullable=False),
    )
    op.create_table(
        "goals",
        sa.Column("id", sa.Integer, primary_key=True),
        _participant(),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("template", sa.Text),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("deleted_at", sa.DateTime),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_goals_participant", "goals", ["participant_id"])
    op.create_table(
        "steps",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("goal_id", sa.Integer, sa.ForeignKey("goals.id", ondelete="CASCADE"), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("done_at", sa.DateTime),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_steps_goal", "steps", ["goal_id"])


def _participant(*, primary_key: bool = False) -> sa.Column[str]:
    return sa.Column(
        "participant_id",
        sa.String(32),
        sa.ForeignKey("participants.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
    )
