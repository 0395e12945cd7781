"""Everything of one participant as one ZIP, to take along.

===================  =========================================================================
``participant.json``  nickname, choices, profile, plan, mock interviews, sorted statements
``attempts.json``     every attempt with all that was made of it
``attempts.csv``      one line per attempt, for a spreadsheet (UTF-8, semicolons)
``recordings/``       the recordings she kept, named by question and number
===================  =========================================================================

The PIN is not in it, nor what she deleted.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from interview_coach.errors import StoreError
from interview_coach.records import Profile
from interview_coach.store.attempts import Attempts
from interview_coach.store.codec import encode
from interview_coach.store.database import make_folder
from interview_coach.store.interviews import Interviews
from interview_coach.store.participants import Participants
from interview_coach.store.plans import Plans
from interview_coach.store.shapes import Interview, Participant, Plan, StatementAnswer, StoredAttempt
from interview_coach.store.statements import Statements

_ALL = 1_000_000  # More than anyone makes.
_COLUMNS = (
    "question_id", "question_version", "question", "number", "made_at", "mode", "overall", "criteria",
    "self_rating", "text", "recognised_text", "duration_s", "engine", "model", "judge", "recording",
)  # fmt: skip
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_INDENT = 2


@dataclass(frozen=True, kw_only=True)
class Belongings:
    """What is kept of a participant beside her attempts."""

    participant: Participant
    profile: Profile
    plan: Plan
    interviews: tuple[Interview, ...]
    statements: tuple[StatementAnswer, ...]


@dataclass(frozen=True, kw_only=True)
class Exporting:
    """Packs what is kept of a participant."""

    participants: Participants
    attempts: Attempts
    interviews: Interviews
    statements: Statements
    plans: Plans

    def export(self, participant_id: str, target: Path) -> Path:
        """Write the ZIP, whole or not at all.

        Args:
            participant_id: Hers.
            target: Where; a file that is there is replaced.

        Returns:
            The target.

        Raises:
            NotKept: When she is not there.
            StoreError: When it cannot be written.
        """
        belongings = self._belongings(participant_id)
        kept = self.attempts.newest(participant_id, limit=_ALL)[::-1]
        part = target.with_name(f"{target.name}.part")
        make_folder(target.parent)
        try:
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr("participant.json", encode(belongings, indent=_INDENT))
                archive.writestr("attempts.json", encode(kept, indent=_INDENT))
                archive.writestr("attempts.csv", _table(kept))
                self._pack_recordings(archive, participant_id, kept)
            part.replace(target)
        except OSError as error:
            raise StoreError("store-export-failed", where=str(target)) from error
        finally:
            part.unlink(missing_ok=True)
        return target

    def _belongings(self, participant_id: str) -> Belongings:
        return Belongings(
            participant=self.participants.get(participant_id),
            profile=self.participants.profile(participant_id),
            plan=self.plans.get(participant_id),
            interviews=self.interviews.newest(participant_id, limit=_ALL)[::-1],
            statements=self.statements.all(participant_id),
        )

    def _pack_recordings(
        self, archive: zipfile.ZipFile, participant_id: str, kept: Iterable[StoredAttempt]
    ) -> None:
        for attempt in kept:
            file = self.attempts.recordings.file(participant_id, attempt.recording)
            if file is not None:
                archive.write(file, f"recordings/{_recording_name(attempt)}")


def _table(kept: Sequence[StoredAttempt]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow(_COLUMNS)
    writer.writerows([_cell(value) for value in _line(attempt)] for attempt in kept)
    # The mark at the beginning tells spreadsheets that æøå are UTF-8. Half an emoji becomes a question mark.
    return text.getvalue().encode("utf-8-sig", "replace")


def _line(attempt: StoredAttempt) -> tuple[object, ...]:
    current = attempt.current
    return (
        current.question.id,
        current.question.version,
        current.question.text,
        attempt.number,
        current.made_at.isoformat(timespec="seconds"),
        attempt.place.mode,
        current.content.overall,
        ", ".join(f"{score.id}: {score.level}" for score in current.content.criteria),
        ", ".join(f"{rating.criterion_id}: {rating.level}" for rating in attempt.self_rating),
        current.transcript.text,
        current.transcript.recognised_text,
        current.transcript.duration_s,
        current.transcript.engine,
        current.transcript.model,
        current.content.judge,
        None if attempt.recording is None else _recording_name(attempt),
    )


def _cell(value: object) -> object:
    # Her words may begin with a sign that a spreadsheet takes for a formula.
    return f"'{value}" if isinstance(value, str) and value.startswith(_STARTS_A_FORMULA) else value


def _recording_name(attempt: StoredAttempt) -> str:
    return f"{attempt.spoken.question.id}-{attempt.number}{Path(attempt.recording or '').suffix}"
