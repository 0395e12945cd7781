"""My answers → HTML: the list, one answer opened again, two beside each other. Decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape

from interview_coach.messages import Messages
from interview_coach.records import Note
from interview_coach.store.shapes import StoredAttempt
from interview_coach.ui import flow, result
from interview_coach.ui.compare import compare, compared
from interview_coach.ui.interviews_had import Had
from interview_coach.ui.markup import (
    NORWEGIAN,
    asked_question,
    both,
    fold,
    own_together,
    own_word,
    question_line,
)
from interview_coach.ui.past import n_met
from interview_coach.ui.press_views import button, card, h2, toggle
from interview_coach.ui.progress_views import part_address
from interview_coach.ui.screens.parts import link
from interview_coach.ui.views import own_path

N_PER_PAGE = 20  # Our choice: a list one still looks through.


def answers(
    messages: Messages, attempts: Sequence[StoredAttempt], *, page: int, n_all: int, is_guest: bool
) -> str:
    """A page of the list, newest first.

    Args:
        messages: The texts.
        attempts: Those of this page.
        page: Which page, from 1.
        n_all: How many attempts there are.
        is_guest: A guest's can be neither deleted nor chosen one by one: all are gone when she is done.

    Returns:
        HTML.
    """
    rows = "".join(_row(messages, stored, is_guest=is_guest) for stored in attempts)
    newer = _page_link(messages, page - 1, "progress-newer") if page > 1 else ""
    older = _page_link(messages, page + 1, "progress-older") if page * N_PER_PAGE < n_all else ""
    lead = "" if is_guest else f"<p>{both(messages, 'progress-answers-lead')}</p>"
    return (
        f"{h2(messages, 'progress-answers')}"
        f'<p class="count">{both(messages, "progress-n-answers", n=n_all)}</p>{lead}'
        f'<ul class="past">{rows}</ul><p class="buttons-row">{newer}{older}</p>'
    )


def answer(
    messages: Messages, stored: StoredAttempt, others: Sequence[StoredAttempt], *, is_guest: bool
) -> str:
    """One answer opened again: all that was said about it.

    Args:
        messages: The texts.
        stored: The answer.
        others: Her other attempts at the same question, newest first.
        is_guest: See `answers`.

    Returns:
        HTML.
    """
    attempt, text = stored.current, messages.text
    question = attempt.question
    example = ""
    if attempt.content.scorable and question.model_answers:
        example = fold(
            text("progress-model-answer"),
            result.model_answers(messages, question),
            help_key="help-show-model-answer",
        )
    again = link(messages, "ui-try-again", "practice", question_id=question.id, css="button primary")
    keep = "" if is_guest else _choose(messages, stored) + _delete(messages, stored)
    return (
        f"{_back(messages)}{asked_question(messages, question)}"
        f'<p class="small">{_facts(messages, stored)}</p>'
        f"{result.opening(messages, attempt)}{_recording(messages, stored)}"
        f"{_heard(messages, stored)}"
        f"{result.criteria(messages, attempt, stored.self_rating)}"
        f"{result.next_steps(messages, attempt.feedback)}{flow.delivery(messages, attempt)}{example}"
        f"{_others(messages, stored, others)}"
        f'<div class="go-on">{again}{keep}</div>'
    )


def interviews(messages: Messages, had: Sequence[Had]) -> str:
    """Her mock interviews, newest first, each with the way to its report.

    Args:
        messages: The texts.
        had: Those that are over.

    Returns:
        HTML; empty where there are none.
    """
    rows = "".join(f"<li>{_interview(messages, one)}</li>" for one in had)
    if not rows:
        return ""
    return f'<section>{h2(messages, "progress-interviews")}<ul class="plain-links">{rows}</ul></section>'


def two(messages: Messages, first: StoredAttempt, second: StoredAttempt) -> str:
    """Two attempts at one question beside each other."""
    heading = f'<h2 data-help="help-compare-heading">{escape(messages.text("compare-heading"))}</h2>'
    question = asked_question(messages, second.current.question)
    beside = compared(messages, compare(first.current, second.current), (first.number, second.number))
    again = link(
        messages, "ui-try-again", "practice", question_id=second.current.question.id, css="button primary"
    )
    return f'{_back(messages)}{heading}{question}{beside}<div class="go-on">{again}</div>'


def date_of(messages: Messages, stored: StoredAttempt) -> str:
    """The day an answer was given, where this PC stands."""
    return _date(messages, stored.spoken.made_at)


def _date(messages: Messages, when: datetime) -> str:
    at = when.astimezone()
    return messages.text("report-day", day=at.day, month=at.month, year=str(at.year))


def _interview(messages: Messages, had: Had) -> str:
    one = had.interview
    text = both(
        messages,
        "progress-interview",
        date=_date(messages, one.started_at),
        place=had.place or messages.text("progress-interview-nowhere"),
        n=had.n_questions,
    )
    return (
        f'<a href="{own_path(messages)}?screen=mock-interview&amp;part=report-{one.id}"'
        f' data-screen="mock-interview">{text}</a>'
    )


def _row(messages: Messages, stored: StoredAttempt, *, is_guest: bool) -> str:
    question, address = stored.spoken.question, part_address(messages, f"answer-{stored.id}")
    own = question_line(messages, question)
    title = f'<a class="title" {address} {NORWEGIAN}>{escape(question.text)}{own}</a>'
    facts = f'<p class="small">{_facts(messages, stored)}</p>'
    buttons = ""
    if not is_guest:
        buttons = f'<div class="buttons-row">{_choose(messages, stored)}{_delete(messages, stored)}</div>'
    return f'<li data-attempt="{stored.id}"><div>{title}{facts}</div>{buttons}</li>'


def _facts(messages: Messages, stored: StoredAttempt) -> str:
    """When it was, and what came of it; in her own language as well."""
    attempt = stored.current
    found = [Note(key="report-number", values={"n": stored.number})]
    if stored.place.mode != "practice":
        found.append(Note(key=f"report-mode-{stored.place.mode}"))
    if attempt.content.scorable:
        values = {"n": n_met(attempt), "total": len(attempt.question.rubric)}
        found.append(Note(key="progress-points", values=values))
    else:
        found.append(Note(key="compare-not-judged"))
    if stored.recording is not None:
        found.append(Note(key="progress-has-recording"))
    said_all = " · ".join([date_of(messages, stored), *map(messages.note, found)])
    own = (own_word(messages, one.key, **one.values) for one in found)
    return escape(said_all) + own_together(messages, *own, between=" · ")


def _choose(messages: Messages, stored: StoredAttempt) -> str:
    return toggle(
        both(messages, "progress-choose"),
        f"choose|{stored.id}",
        is_on=stored.chosen_for_report,
        about=_about(stored),
    )


def _delete(messages: Messages, stored: StoredAttempt) -> str:
    text = both(messages, "progress-delete-answer")
    return button(text, f"delete|{stored.id}", css="plain", about=_about(stored))


def _about(stored: StoredAttempt) -> str:
    return f"{stored.spoken.question.text} ({stored.number})"


def _heard(messages: Messages, stored: StoredAttempt) -> str:
    """The text; where its recording is kept, each word can be pressed to hear it (`listening.js`)."""
    text = result.transcript(messages, stored.current)
    return text if stored.recording is None else f'<div data-recording="recording/{stored.id}">{text}</div>'


def _recording(messages: Messages, stored: StoredAttempt) -> str:
    if stored.recording is None:
        return ""
    listen = both(messages, "progress-listen")
    drop = button(both(messages, "progress-delete-recording"), f"silence|{stored.id}", css="plain")
    inside = (
        f'<p class="buttons-row"><button type="button" data-listen="recording/{stored.id}">{listen}</button>'
        f"{drop}</p>"
    )
    return card(messages, "progress-recording", inside, css="recording")


def _others(messages: Messages, stored: StoredAttempt, others: Sequence[StoredAttempt]) -> str:
    if not others:
        return ""
    links = "".join(_other(messages, stored, other) for other in others)
    return f'<section>{h2(messages, "progress-compare")}<ul class="plain-links">{links}</ul></section>'


def _other(messages: Messages, stored: StoredAttempt, other: StoredAttempt) -> str:
    first, second = sorted((stored.id, other.id))
    text = both(messages, "progress-compare-with", n=other.number, date=date_of(messages, other))
    return f"<li><a {part_address(messages, f'compare-{first}-{second}')}>{text}</a></li>"


def _page_link(messages: Messages, page: int, key: str) -> str:
    part = "answers" if page == 1 else f"answers-{page}"
    return f'<a class="button" {part_address(messages, part)}>{both(messages, key)}</a>'


def _back(messages: Messages) -> str:
    return f'<a class="back" {part_address(messages, "answers")}>{both(messages, "progress-answers")}</a>'
