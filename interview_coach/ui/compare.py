"""Attempt 1 beside attempt 2: what got better. Pure; `compared` draws it.

Conventions: only what is said is compared, point by point; of the flow one thing is told, and only when it
got easier to follow. Nothing here says "worse": a point that is no longer heard is one to remember.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Literal

from interview_coach.messages import Messages
from interview_coach.records import Attempt, Criterion, CriterionLevel, Note
from interview_coach.ui import result
from interview_coach.ui.markup import NORWEGIAN, both, from_bank, own_line, own_word
from interview_coach.ui.result import SHAPES

Direction = Literal["new", "clearer", "kept", "remember", "open"]
RANK: dict[CriterionLevel, int] = {"missing": 0, "partly": 1, "met": 2}


@dataclass(frozen=True, kw_only=True)
class Change:
    """One point in both attempts. `before` and `after` are ``None`` where an answer could not be judged."""

    criterion: Criterion
    before: CriterionLevel | None
    after: CriterionLevel | None

    @property
    def direction(self) -> Direction:
        """Newly heard, clearer than before, still there, no longer heard, or still open."""
        before, after = RANK[self.before or "missing"], RANK[self.after or "missing"]
        if after > before:
            return "new" if before == 0 else "clearer"
        if after < before:
            return "remember"
        return "kept" if after == RANK["met"] else "open"


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Two attempts at one question, and what there is to say about the way from one to the other."""

    first: Attempt
    second: Attempt
    changes: tuple[Change, ...]
    said: tuple[Note, ...]


def compare(first: Attempt, second: Attempt) -> Comparison:
    """Lay two attempts side by side.

    Args:
        first: The earlier one.
        second: The later one.

    Returns:
        What changed, point by point, and sentences about it, the best first.
    """
    before = {score.id: score.level for score in first.content.criteria}
    after = {score.id: score.level for score in second.content.criteria}
    changes = tuple(
        Change(criterion=criterion, before=before.get(criterion.id), after=after.get(criterion.id))
        for criterion in second.question.rubric
    )
    return Comparison(
        first=first, second=second, changes=changes, said=tuple(_sentences(first, second, changes))
    )


def compared(messages: Messages, comparison: Comparison, numbers: tuple[int, int]) -> str:
    """Both attempts as HTML: what got better in words, the points in a table, the texts side by side.

    Args:
        messages: The texts.
        comparison: The two attempts.
        numbers: Which attempts they are, such as (1, 2).

    Returns:
        HTML.
    """
    said = "".join(f"<li>{_note(messages, note)}</li>" for note in comparison.said)
    names = [both(messages, "compare-attempt", n=number) for number in numbers]
    rows = "".join(_row(messages, change) for change in comparison.changes)
    what = both(messages, "compare-point")
    table = (
        f'<table class="points"><thead><tr><th scope="col">{what}</th><th scope="col">{names[0]}</th>'
        f'<th scope="col">{names[1]}</th></tr></thead><tbody>{rows}</tbody></table>'
    )
    sides = "".join(
        f'<section class="side"><h2>{name}</h2>'
        f"{result.transcript(messages, attempt, heading=False)}</section>"
        for name, attempt in zip(names, (comparison.first, comparison.second), strict=True)
    )
    return f'<ul class="better card">{said}</ul>{table}<div class="sides">{sides}</div>'


def _sentences(first: Attempt, second: Attempt, changes: tuple[Change, ...]) -> Iterator[Note]:
    for direction in ("new", "clearer"):
        for change in changes:
            if change.direction == direction:
                yield Note(key=f"compare-{direction}", values={"what": _verb(change.criterion)})
    if _n_long_pauses(second) < _n_long_pauses(first):
        yield Note(key="compare-fewer-pauses")
    if not any(change.direction in {"new", "clearer"} for change in changes):
        kept = [change for change in changes if change.direction == "kept"]
        yield Note(key="compare-kept", values={"n": len(kept)}) if kept else Note(key="compare-tried")
    for change in changes:
        if change.direction == "remember":
            yield Note(key="compare-remember", values={"what": _verb(change.criterion)})


def _verb(criterion: Criterion) -> str:
    """Names of criteria begin with a verb; inside a sentence it is small."""
    return criterion.name[:1].lower() + criterion.name[1:]


def _n_long_pauses(attempt: Attempt) -> float:
    if attempt.delivery is None or attempt.delivery.n_long_pauses.value is None:
        return 0.0
    return attempt.delivery.n_long_pauses.value


def _note(messages: Messages, note: Note) -> str:
    text = escape(messages.note(note))
    said = text if messages.language == "nb" or not note.values else f"<span {NORWEGIAN}>{text}</span>"
    return said + own_line(messages, note.key, **note.values)


def _row(messages: Messages, change: Change) -> str:
    cells = "".join(f"<td>{_level(messages, level)}</td>" for level in (change.before, change.after))
    name = from_bank(messages, change.criterion.name, "span")
    return f'<tr class="{change.direction}"><th scope="row">{name}</th>{cells}</tr>'


def _level(messages: Messages, level: CriterionLevel | None) -> str:
    if level is None:
        return both(messages, "compare-not-judged")
    key = f"rating-{level}"
    word = escape(messages.text(key)) + own_word(messages, key)
    return f'<span aria-hidden="true">{SHAPES[level]}</span> {word}'
