"""What an update of the program changed under the instructor's own questions; told, never merged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from interview_coach.bank.changes import FieldChange, field_changes
from interview_coach.bank.findings import Finding
from interview_coach.bank.layers import Layers
from interview_coach.bank.saving import based_on_path
from interview_coach.bank.sheets import field_title
from interview_coach.bank.writing import parse_question
from interview_coach.records import Question

MOST_FIELDS_TOLD = 4  # In one sentence. Our choice.


@dataclass(frozen=True, kw_only=True)
class ShippedChange:
    """An update of the program that met an own question; the own one goes on counting until told otherwise.

    Attributes:
        question_id: The question.
        kind: ``changed``: the shipped form is another than the one the own change began from; ``gone``: it is
            shipped no longer; ``taken``: the program now ships a question with the id of an own one.
        was: The shipped form that the own change began from.
        now: The form that is shipped today.
        fields: What the update changed.
    """

    question_id: str
    kind: Literal["changed", "gone", "taken"]
    was: Question | None
    now: Question | None
    fields: tuple[FieldChange, ...]


def shipped_changes(layers: Layers, own_folder: Path) -> tuple[ShippedChange, ...]:
    """What updates of the program changed under own questions.

    Args:
        layers: Both banks.
        own_folder: Folder of the instructor's own bank.

    Returns:
        The changes, in order of id.
    """
    found = (_shipped_change(layers, own_folder, question_id) for question_id in sorted(layers.own))
    return tuple(change for change in found if change is not None)


def findings_of(changes: Sequence[ShippedChange], layers: Layers) -> Iterator[Finding]:
    """The changes as warnings, each at the own file that it is about.

    Args:
        changes: From `shipped_changes`.
        layers: Both banks.

    Yields:
        One warning for each change, with the commands that settle it.
    """
    for change in changes:
        place = layers.own[change.question_id].content.place()
        if change.kind == "changed":
            fields = told_fields(change.fields) or "…"  # Where the form it began from is damaged.
            yield place.warning("bank-update-changed", id=change.question_id, fields=fields)
        else:
            yield place.warning(f"bank-update-{change.kind}", id=change.question_id)


def told_fields(fields: Sequence[FieldChange]) -> str:
    """The names of the first texts that differ, for a sentence; a version follows from the rest."""
    titles = [field_title(change.field) for change in fields if change.field != "version" or len(fields) == 1]
    told = list(dict.fromkeys(titles))
    more = [] if len(told) <= MOST_FIELDS_TOLD else ["…"]
    return ", ".join([*told[:MOST_FIELDS_TOLD], *more])


def _shipped_change(layers: Layers, own_folder: Path, question_id: str) -> ShippedChange | None:
    file = layers.shipped.get(question_id)
    now = None if file is None else file.question
    base = own_folder / based_on_path(question_id)
    if not base.exists():
        if now is None:
            return None
        return ShippedChange(question_id=question_id, kind="taken", was=None, now=now, fields=())
    read = parse_question(base.read_text(encoding="utf-8-sig"), file=base.name)
    was = read if isinstance(read, Question) else None
    if now is None:
        return ShippedChange(question_id=question_id, kind="gone", was=was, now=None, fields=())
    if was == now:
        return None
    fields = field_changes(was, now)
    return ShippedChange(question_id=question_id, kind="changed", was=was, now=now, fields=fields)
