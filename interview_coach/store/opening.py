"""``open_store(settings)`` makes or moves the database and hands out everything that is kept."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from interview_coach.settings import Settings
from interview_coach.store.attempts import Attempts
from interview_coach.store.bringing import Bringing
from interview_coach.store.database import Clock, Database, database_of, make_folder
from interview_coach.store.exporting import Exporting
from interview_coach.store.forgetting import Forgetting
from interview_coach.store.interviews import Interviews
from interview_coach.store.migrating import migrate
from interview_coach.store.participants import Participants
from interview_coach.store.plans import Plans
from interview_coach.store.progress import Progress
from interview_coach.store.recordings import Recordings
from interview_coach.store.shapes import Swept
from interview_coach.store.statements import Statements


@dataclass(frozen=True, kw_only=True)
class Store:
    """Everything that is kept of participants. Safe to use from many threads; one per program suffices."""

    database: Database
    participants: Participants
    attempts: Attempts
    progress: Progress
    interviews: Interviews
    statements: Statements
    plans: Plans
    bringing: Bringing
    exporting: Exporting
    forgetting: Forgetting

    def export(self, participant_id: str, target: Path) -> Path:
        """Everything of one participant as one ZIP: see `exporting.py`."""
        return self.exporting.export(participant_id, target)

    def forget(self, participant_id: str) -> None:
        """Delete everything of one participant, at once and for good: see `forgetting.py`."""
        self.forgetting.forget(participant_id)

    def sweep(self) -> Swept:
        """Delete for good what can no longer be taken back; call it every few minutes."""
        return self.forgetting.sweep()

    def close(self) -> None:
        """Close the database."""
        self.database.close()


def open_store(settings: Settings, now: Clock = lambda: datetime.now(UTC)) -> Store:
    """Open what is kept; a new database is made, an older one moved to today's form, and both swept.

    Args:
        settings: Where it is.
        now: The clock; UTC.

    Returns:
        The store.

    Raises:
        StoreError: When the database cannot be used, or is newer than the program.
    """
    database = database_of(settings)
    if database.file is not None:
        _make_private(database.file)
    migrate(database)
    store = _put_together(database, Recordings(folder=settings.recordings), now)
    store.sweep()
    return store


def _make_private(file: Path) -> None:
    """On a PC with several accounts, only this one reads the database (its log inherits the right)."""
    make_folder(file.parent)
    with contextlib.suppress(OSError):  # What cannot be made here is refused when the database is opened.
        if not file.exists():
            file.touch(mode=0o600)


def _put_together(database: Database, recordings: Recordings, now: Clock) -> Store:
    participants = Participants(database=database, now=now)
    attempts = Attempts(database=database, recordings=recordings, now=now)
    interviews = Interviews(database=database, now=now)
    statements = Statements(database=database, now=now)
    plans = Plans(database=database, now=now)
    return Store(
        database=database,
        participants=participants,
        attempts=attempts,
        progress=Progress(database=database),
        interviews=interviews,
        statements=statements,
        plans=plans,
        bringing=Bringing(database=database, now=now),
        exporting=Exporting(
            participants=participants,
            attempts=attempts,
            interviews=interviews,
            statements=statements,
            plans=plans,
        ),
        forgetting=Forgetting(database=database, recordings=recordings, now=now),
    )
