"""Deleting so that nothing is left: rows, recordings, freed pages of the file, and the write-ahead log.

What must be wiped is noted in the same transaction that deletes it (table ``chores``), so that a power cut
in between is made good at the next start.

Wiping is SQLite's alone: freed pages are overwritten at once (``secure_delete``), ``VACUUM`` writes the file
anew without the gaps in half-filled pages, and a checkpoint empties the log. On a PostgreSQL server the rows
are deleted; its own vacuum, log and backups are its keeper's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, delete, insert, select, update

from interview_coach.store.attempts import UNDO_MINUTES
from interview_coach.store.database import Clock, Database
from interview_coach.store.recordings import Recordings
from interview_coach.store.shapes import Swept
from interview_coach.store.tables import attempts, chores, goals, participants, questions

_WIPE = "wipe"


@dataclass(frozen=True, kw_only=True)
class Forgetting:
    """What is deleted for good."""

    database: Database
    recordings: Recordings
    now: Clock

    def forget(self, participant_id: str) -> None:
        """Delete everything of one participant, at once and for good.

        Args:
            participant_id: Hers; someone who is gone already is no error.

        Raises:
            StoreError: When the database cannot be used, or a recording cannot be deleted (the rest is).
        """
        with self.database.writing() as connection:
            connection.execute(delete(participants).where(participants.c.id == participant_id))
            self._tidy(connection)
        try:
            self.recordings.delete_all(participant_id)
        finally:
            self.wipe()

    def sweep(self) -> Swept:
        """Delete for good what can no longer be taken back, and recordings that no attempt names.

        Returns:
            How much that was.

        Raises:
            StoreError: When the database cannot be used, or a recording cannot be deleted.
        """
        n_attempts = self._purge()
        self._let_recordings_go()
        with self.database.reading() as connection:
            rows = connection.execute(
                select(attempts.c.participant_id, attempts.c.recording).where(
                    attempts.c.recording.is_not(None)
                )
            )
            named = {f"{participant_id}/{name}" for participant_id, name in rows}
        n_recordings = self.recordings.sweep(named, self.now())
        self.wipe()
        return Swept(n_attempts=n_attempts, n_recordings=n_recordings)

    def wipe(self) -> None:
        """Overwrite what was deleted, where that is still to be done.

        Raises:
            StoreError: When the database cannot be used.
        """
        with self.database.reading() as connection:
            if connection.execute(select(chores.c.name).where(chores.c.name == _WIPE)).first() is None:
                return
        if self.database.is_sqlite and not self._wiped():
            return  # Someone reads from the log this moment: the next sweep does it.
        with self.database.writing() as connection:
            connection.execute(delete(chores).where(chores.c.name == _WIPE))

    def _purge(self) -> int:
        over = self.now() - timedelta(minutes=UNDO_MINUTES)
        gone = attempts.c.deleted_at <= over
        with self.database.reading() as connection:
            ids = [*connection.scalars(select(attempts.c.id).where(gone))]
            has_goals = connection.execute(select(goals.c.id).where(goals.c.deleted_at <= over)).first()
        if not ids and has_goals is None:
            return 0  # The usual case costs no writing.
        with self.database.writing() as connection:
            n_attempts = connection.execute(delete(attempts).where(gone)).rowcount
            connection.execute(delete(goals).where(goals.c.deleted_at <= over))
            self._tidy(connection)
        return n_attempts

    def _let_recordings_go(self) -> None:
        """Name no recording any more that can no longer be taken back; the sweep finds its file."""
        over = attempts.c.recording_deleted_at <= self.now() - timedelta(minutes=UNDO_MINUTES)
        with self.database.reading() as connection:
            if connection.execute(select(attempts.c.id).where(over)).first() is None:
                return
        with self.database.writing() as connection:
            nameless = update(attempts).where(over).values(recording=None, recording_deleted_at=None)
            connection.execute(nameless)
            self._tidy(connection)

    def _tidy(self, connection: Connection) -> None:
        """Delete questions that no attempt needs any more, and note that the file must be wiped."""
        needed = select(attempts.c.question_digest)
        connection.execute(delete(questions).where(questions.c.digest.not_in(needed)))
        if connection.execute(select(chores.c.name).where(chores.c.name == _WIPE)).first() is None:
            connection.execute(insert(chores).values(name=_WIPE, since=self.now()))

    def _wiped(self) -> bool:
        with self.database.outside_transactions() as connection:
            connection.exec_driver_sql("VACUUM")
            checkpoint = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
        return int(checkpoint[0]) == 0  # 1: a reader kept it from finishing.
