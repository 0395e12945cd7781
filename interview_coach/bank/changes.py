"""What differs between two forms of a question, field by field, in words that can be shown.

Conventions: `FieldChange.field` is the way to the value with dots, with ids instead of positions
(``rubric.styrke.good``); a list of texts gives one change for each text that came, went or was rewritten.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from interview_coach.bank.writing import Plain, question_value
from interview_coach.records import Question

_NAMES = ("id", "level")
"""What an entry of a list of mappings is called by: a criterion by its id, a model answer by its level."""


@dataclass(frozen=True, kw_only=True)
class FieldChange:
    """One text that changed: before, after, or both; ``None`` where there was or is nothing."""

    field: str
    before: str | None
    after: str | None


def field_changes(before: Question | None, after: Question) -> tuple[FieldChange, ...]:
    """The texts that differ, in the order of the schema; none for a question that is new.

    Args:
        before: The former form.
        after: The new form.

    Returns:
        The changes.
    """
    if before is None:
        return ()
    return tuple(_between("", question_value(before), question_value(after)))


def _between(path: str, old: Plain, new: Plain) -> Iterator[FieldChange]:
    if old == new:
        return
    if isinstance(old, list) or isinstance(new, list):
        yield from _between_lists(path, old or [], new or [])
    elif isinstance(old, dict) or isinstance(new, dict):
        old, new = old or {}, new or {}
        for key in [*new, *(key for key in old if key not in new)]:
            yield from _between(_below(path, key), old.get(key), new.get(key))
    else:
        before, after = (None if value is None else str(value) for value in (old, new))
        yield FieldChange(field=path, before=before, after=after)


def _between_lists(path: str, old: Sequence[Plain], new: Sequence[Plain]) -> Iterator[FieldChange]:
    if any(isinstance(item, dict) for item in (*old, *new)):
        old_named, new_named = _named(old), _named(new)
        yield from _between(path, old_named, new_named)
        kept = [name for name in old_named if name in new_named]
        order = [name for name in new_named if name in old_named]
        if kept != order:
            yield FieldChange(field=path, before=", ".join(kept), after=", ".join(order))
        return
    old_texts, new_texts = [str(item) for item in old], [str(item) for item in new]
    matcher = SequenceMatcher(None, old_texts, new_texts, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag != "equal":
            pairs = zip_longest(old_texts[start:end], new_texts[new_start:new_end])
            yield from (FieldChange(field=path, before=before, after=after) for before, after in pairs)


def _named(items: Sequence[Plain]) -> dict[str, Plain]:
    """Entries by what they are called; a second one of the same name gets its number."""
    named: dict[str, Plain] = {}
    for number, item in enumerate(items, start=1):
        name = next((str(item[key]) for key in _NAMES if key in item), str(number))
        named[name if name not in named else f"{name} {number}"] = item
    return named


def _below(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key
