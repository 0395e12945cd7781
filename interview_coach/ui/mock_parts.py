"""Pieces of HTML of the mock interview and the role play. All text is escaped here."""

from __future__ import annotations

from html import escape

from interview_coach.interview import Answered, Point, points_of
from interview_coach.messages import Messages
from interview_coach.records import Question
from interview_coach.ui.markup import NORWEGIAN, bank_line, both, labelled_quote
from interview_coach.ui.result import SHAPES
from interview_coach.ui.screens.parts import help_of
from interview_coach.ui.views import own_path


def press(messages: Messages, key: str, act: str, *, css: str = "") -> str:
    """A button for the handler of the HTML it stands in."""
    kind = f' class="{css}"' if css else ""
    return (
        f'<button type="button"{kind} data-act="{escape(act)}" data-help="{help_of(key)}">'
        f"{escape(messages.text(key))}</button>"
    )


def question_link(messages: Messages, question: Question, key: str) -> str:
    """A link to practise one question by itself."""
    return (
        f'<a class="button" href="{own_path(messages)}?screen=practice&amp;q={escape(question.id)}"'
        f' data-screen="practice">{both(messages, key)}</a>'
    )


def points(messages: Messages, answered: Answered) -> str:
    """Each point with its level in words and the person's own words; nothing where nothing was judged."""
    rows = "".join(f"<li>{_point(messages, point)}</li>" for point in points_of(answered))
    return f'<ul class="points">{rows}</ul>' if rows else ""


def _point(messages: Messages, point: Point) -> str:
    level, score = point.score.level, point.score
    words = ""
    if score.evidence is not None and level != "missing":
        spoken = point.attempt.delivery is not None
        key = "ui-your-words-spoken" if spoken else "ui-your-words-typed"
        words = labelled_quote(messages, key, score.evidence.text)
    return (
        f'<p class="level {level}"><span aria-hidden="true">{SHAPES[level]}</span> '
        f"<span {NORWEGIAN}>{escape(point.criterion.name)}</span>: "
        f'<strong data-help="help-level-{level}">{escape(messages.text(f"ui-level-{level}"))}</strong>'
        f"{bank_line(messages, point.criterion.name)}</p>{words}"
    )
