"""When the recording of an attempt was deleted, so that it can be taken back for a while.

Recordings that were deleted before are gone; those that are kept were never deleted.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the time."""
    op.add_column("attempts", sa.Column("recording_deleted_at", sa.DateTime))
