"""The role play for two or a group → HTML, step by step for a shared PC. Decides nothing; escapes all."""

from __future__ import annotations

from html import escape

from interview_coach.interview.roleplay import RolePlay, View, side_by_side
from interview_coach.messages import Messages
from interview_coach.records import CriterionLevel, Question
from interview_coach.ui import rating
from interview_coach.ui.markup import (
    NORWEGIAN,
    asked_question,
    both,
    from_bank,
    items,
    norwegian,
    purpose_line,
    question_line,
)
from interview_coach.ui.mock_parts import press, question_link
from interview_coach.ui.rating import LEVELS
from interview_coach.ui.screens.parts import heading

LINE = '<p class="line-to-write"></p>'
N_LINES = 3  # Of the sheet on paper, for a listener's own words.


def shown(messages: Messages, play: RolePlay) -> str:
    """What everybody sees now.

    Args:
        messages: The texts of the page, with her language.
        play: The role play.

    Returns:
        HTML.
    """
    question = play.question
    if question is None:
        return _over(messages, play)
    far = both(messages, "group-at", n=play.at + 1, total=len(play.questions))
    inside = {
        "ask": lambda: _ask(messages, question),
        "answer": lambda: _answer(messages, question),
        "tick": lambda: _tick(messages, play, question),
        "talk": lambda: _talk(messages, play, question),
    }[play.step]()
    forget = "" if play.attempt is None else f' data-forget="{escape(question.id)}"'
    return f'<p class="over"{forget}>{far}</p>{inside}'


def _ask(messages: Messages, question: Question) -> str:
    """For the one who asks: the question, why it is asked, and what to listen for."""
    points = items(from_bank(messages, criterion.name, "span") for criterion in question.rubric)
    more = items(from_bank(messages, follow_up, "span") for follow_up in question.follow_ups)
    buttons = "".join(
        (
            press(messages, "group-answered", "answered", css="primary"),
            press(messages, "group-answer", "answer"),
            f'<button type="button" data-print>{both(messages, "group-sheet")}</button>',
            press(messages, "group-stop", "stop", css="plain"),
        )
    )
    return (
        f"{heading(messages, 'group-ask-heading', 'group-ask-lead')}"
        f'<section class="card opening">{asked_question(messages, question, "asked")}</section>'
        f"<h2>{both(messages, 'group-purpose')}</h2>{norwegian(question.purpose)}"
        f"{purpose_line(messages, question)}"
        f"<h2>{both(messages, 'group-listen-for')}</h2>{points}"
        f"<h2>{both(messages, 'group-ask-more')}</h2>{more}"
        f'<p class="buttons-row">{buttons}</p>{_sheet(messages, question)}'
    )


def _answer(messages: Messages, question: Question) -> str:
    """For the one who answers, with the program listening too."""
    return (
        f"{heading(messages, 'group-answer-heading', 'group-answer-lead')}"
        f'<section class="card opening">{asked_question(messages, question, "asked")}</section>'
    )


def below(messages: Messages, play: RolePlay) -> str:
    """Ways out of an answer that the program hears, under the recorder."""
    if play.step != "answer" or play.is_over:
        return ""
    return (
        f'<p class="buttons-row">{press(messages, "group-without", "answered")}'
        f"{press(messages, 'group-back', 'back', css='plain')}</p>"
    )


def _tick(messages: Messages, play: RolePlay, question: Question) -> str:
    """For one who listened; what the others ticked is not shown."""
    at, total = len(play.ticks) + 1, play.n_ticking
    head = both(messages, "group-tick-heading", n=at, total=total)
    key = "group-ticked-last" if at >= total else "group-ticked"
    return (
        f'<h1 tabindex="-1">{head}</h1><p class="lead">{both(messages, "group-tick-lead")}</p>'
        f"{asked_question(messages, question, 'over')}<h2>{both(messages, 'group-tick-about')}</h2>"
        f'<form id="group-ticks" data-ticking="{at}">{rating.form(messages, question)}</form>'
        f'<p class="buttons-row">{press(messages, key, "ticked", css="primary")}'
        f"{press(messages, 'group-back', 'back', css='plain')}</p>"
    )


def _talk(messages: Messages, play: RolePlay, question: Question) -> str:
    """Everybody's view side by side, and what to talk about."""
    text = messages.text
    views = side_by_side(play)
    heard = any(view.heard is not None for view in views)
    people = "".join(
        f'<th scope="col">{both(messages, "group-person", n=n + 1)}</th>' for n in range(len(play.ticks))
    )
    program = f'<th scope="col">{both(messages, "group-program")}</th>' if heard else ""
    rows = "".join(_row(messages, view, heard=heard) for view in views)
    table = (
        f'<div class="scrolls" tabindex="0" role="group" aria-label="{escape(text("group-listen-for"))}">'
        f'<table class="views"><thead><tr><th scope="col">{both(messages, "group-point")}</th>'
        f"{people}{program}"
        f"</tr></thead><tbody>{rows}</tbody></table></div>"
    )
    note = ""
    if play.attempt is not None:
        key = "group-program-note" if heard else "group-program-unsure"
        note = f'<p class="small">{both(messages, key)}</p>'
    talk = items(both(messages, key) for key in ("group-talk-one", "group-talk-two"))
    following = "group-over-last" if play.is_last else "group-next"
    return (
        f"{heading(messages, 'group-talk-heading', 'group-talk-lead')}"
        f"{asked_question(messages, question, 'over')}{table}{note}"
        f'<section class="card">{talk}</section>'
        f'<p class="buttons-row">{press(messages, following, "next", css="primary")}'
        f"{press(messages, 'group-stop', 'stop', css='plain')}</p>"
    )


def _row(messages: Messages, view: View, *, heard: bool) -> str:
    cells = "".join(_cell(messages, level) for level in view.ticks)
    program = _cell(messages, view.heard) if heard else ""
    said = ""
    if view.is_shared is not None:
        key = "group-shared" if view.is_shared else "group-differ"
        said = f'<p class="small">{both(messages, key)}</p>'
    name = from_bank(messages, view.criterion.name, "span")
    return f'<tr><th scope="row">{name}{said}</th>{cells}{program}</tr>'


def _cell(messages: Messages, level: CriterionLevel | None) -> str:
    if level is None:
        return f"<td>{escape(messages.text('group-none'))}</td>"
    word = both(messages, f"rating-{level}")
    return f'<td class="{level}">{rating.face(level)}<span>{word}</span></td>'


def _over(messages: Messages, play: RolePlay) -> str:
    rows = (
        f"<span {NORWEGIAN}>{escape(question.text)}{question_line(messages, question)}</span> "
        f"{question_link(messages, question, 'mock-practise-one')}"
        for question in play.questions
    )
    return (
        f"{heading(messages, 'group-over', 'group-over-lead')}{items(rows, 'plain to-practise')}"
        f'<p class="buttons-row">{press(messages, "group-stop", "stop", css="primary")}</p>'
    )


def _sheet(messages: Messages, question: Question) -> str:
    """A sheet on paper with the same three faces; only a printer shows it."""
    text = messages.text
    faces = "".join(
        f'<th scope="col">{rating.face(level)}<br>{escape(text(f"rating-{level}"))}</th>' for level in LEVELS
    )
    rows = "".join(
        f'<tr><th scope="row">{norwegian(criterion.name, "span")}</th>{"<td>☐</td>" * len(LEVELS)}</tr>'
        for criterion in question.rubric
    )
    return (
        f'<div class="sheet" aria-hidden="true"><h2>{escape(text("group-sheet-title"))}</h2>'
        f'<p class="asked" {NORWEGIAN}>{escape(question.text)}</p>'
        f'<table class="views"><thead><tr><th scope="col">{escape(text("group-point"))}</th>{faces}</tr>'
        f"</thead><tbody>{rows}</tbody></table><p>{escape(text('group-talk-one'))}</p>{LINE * N_LINES}</div>"
    )
