"""Alembic's way in. The transaction, and whether to migrate at all, is `migrating.py`'s business."""

from alembic import context

from interview_coach.store.tables import METADATA

# `render_as_batch`: SQLite can hardly alter a table; Alembic then copies it.
context.configure(
    connection=context.config.attributes["connection"], target_metadata=METADATA, render_as_batch=True
)
context.run_migrations()
