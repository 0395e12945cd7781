"""What the participant thinks herself, on the same criteria, before she sees the feedback → HTML and back."""

from __future__ import annotations

import json
from html import escape

from interview_coach.messages import Messages
from interview_coach.records import CriterionLevel, Question
from interview_coach.store.shapes import SelfRating
from interview_coach.ui.markup import NORWEGIAN, bank_line

LEVELS: tuple[CriterionLevel, ...] = ("met", "partly", "missing")
MOST_LETTERS = 10_000
MOUTHS = {
    "met": "M8 14c2 3 6 3 8 0",
    "partly": "M8 15h8",
    "missing": "M10 15.5a2 1.6 0 1 0 4 0a2 1.6 0 1 0-4 0",
}
"""A smile, a straight mouth, a small round one: no face is sad."""


def form(messages: Messages, question: Question, rating: tuple[SelfRating, ...] = ()) -> str:
    """Three faces with words for each criterion.

    Args:
        messages: The texts.
        question: The question that was answered.
        rating: What she chose already.

    Returns:
        HTML; the script reads what is chosen.
    """
    chosen = {one.criterion_id: one.level for one in rating}
    return "".join(
        f'<fieldset data-criterion="{escape(criterion.id)}"><legend {NORWEGIAN}>'
        f"{escape(criterion.name)}{bank_line(messages, criterion.name)}</legend>"
        f'<div class="faces">{_faces(messages, at, chosen.get(criterion.id))}</div></fieldset>'
        for at, criterion in enumerate(question.rubric)
    )


def _faces(messages: Messages, at: int, chosen: CriterionLevel | None) -> str:
    return "".join(
        f'<label class="face"><input type="radio" name="rating-{at}"'
        f' value="{level}"{" checked" if level == chosen else ""}>'
        f'{face(level)}<span data-help="help-rating-{level}">'
        f"{escape(messages.text(f'rating-{level}'))}</span></label>"
        for level in LEVELS
    )


def face(level: CriterionLevel) -> str:
    """A drawn face; the word beside it says the same."""
    return (
        '<svg class="smile" viewBox="0 0 24 24" width="40" height="40" aria-hidden="true" focusable="false">'
        '<circle cx="12" cy="12" r="10"/><circle class="eye" cx="9" cy="10" r="1.2"/>'
        f'<circle class="eye" cx="15" cy="10" r="1.2"/><path d="{MOUTHS[level]}"/></svg>'
    )


def read_rating(question: Question, chosen: str) -> tuple[SelfRating, ...]:
    """What the script hands over, checked.

    Args:
        question: The question that was answered.
        chosen: JSON, criterion id → level.

    Returns:
        Her view of the criteria she chose something for, in the order of the rubric.
    """
    try:
        found = json.loads(chosen[:MOST_LETTERS])
    except (ValueError, RecursionError):
        return ()
    if not isinstance(found, dict):
        return ()
    return tuple(
        SelfRating(criterion_id=criterion.id, level=level)
        for criterion in question.rubric
        for level in LEVELS
        if found.get(criterion.id) == level
    )
