"""The history of the instructor's own bank: one file for every form that was saved.

``history/<id>/0003-20261101T101502Z-changed.yaml`` is the third thing that happened to a question, when (UTC)
and what; the file holds the question as it was after that (before it, for ``removed`` and ``hidden``), with
its comments. Files are only ever added. The number orders them, so a clock set back does no harm.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, cast, get_args

from interview_coach.bank.writing import parse_question
from interview_coach.records import Question

HISTORY_FOLDER = "history"
SaveKind = Literal[
    "shipped", "added", "changed", "typo", "imported", "by-hand", "hidden", "shown", "removed", "brought-back"
]
"""What happened. ``shipped`` is the form a change began from; ``by-hand`` an edit outside the program."""

_TIME = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(\d{4,})-(\d{8}T\d{6}Z)-([a-z-]+)\.yaml")


@dataclass(frozen=True, kw_only=True)
class Saved:
    """One entry of the history of a question.

    Attributes:
        question_id: The question.
        number: Its place in the history, from 1.
        time: When, UTC, to the second.
        what: What happened.
        path: The file with the question's form.
    """

    question_id: str
    number: int
    time: datetime
    what: SaveKind
    path: Path

    @property
    def text(self) -> str:
        """The YAML text of that form."""
        return self.path.read_text(encoding="utf-8")

    @property
    def question(self) -> Question | None:
        """The question of that form; ``None`` where it was never a whole one, such as a slip made by hand."""
        read = parse_question(self.text, file=self.path.name)
        return read if isinstance(read, Question) else None


def read_history(folder: Path, question_id: str) -> tuple[Saved, ...]:
    """What happened to a question, oldest first.

    Args:
        folder: The instructor's own bank.
        question_id: The question.

    Returns:
        The entries; none for a question that was never saved.
    """
    place = folder / HISTORY_FOLDER / question_id
    if not place.is_dir():
        return ()
    entries = (_entry(question_id, path) for path in place.iterdir())
    return tuple(sorted((entry for entry in entries if entry is not None), key=lambda entry: entry.number))


def saved_ids(folder: Path) -> frozenset[str]:
    """Ids of all questions with a history, those that were removed included."""
    place = folder / HISTORY_FOLDER
    return frozenset(path.name for path in place.iterdir()) if place.is_dir() else frozenset()


def entry_path(question_id: str, number: int, when: datetime, what: SaveKind) -> str:
    """Path of a new entry in the own bank, with ``/``."""
    time = when.astimezone(UTC).strftime(_TIME)
    return f"{HISTORY_FOLDER}/{question_id}/{number:04}-{time}-{what}.yaml"


def _entry(question_id: str, path: Path) -> Saved | None:
    found = _NAME.fullmatch(path.name)
    if found is None or found[3] not in get_args(SaveKind):
        return None
    time = datetime.strptime(found[2], _TIME).replace(tzinfo=UTC)
    what = cast("SaveKind", found[3])
    return Saved(question_id=question_id, number=int(found[1]), time=time, what=what, path=path)
