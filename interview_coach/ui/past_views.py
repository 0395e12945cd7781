"""My answers → HTML: the list, one answer opened again, two beside each other. Decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from interview_coach.messages import Messages
from interview_coach.store.shapes import StoredAttempt
from interview_coach.ui import flow, result
from interview_coach.ui.compare import compare, compared
from interview_coach.ui.markup import NORWEGIAN, fold, norwegian
from interview_coach.ui.past import n_met
from interview_coach.ui.press_views import button, card, h2, said, toggle
from interview_coach.ui.progress_views import part_address
from interview_coach.ui.screens.parts import link

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
    text = messages.text
    rows = "".join(_row(messages, stored, is_guest=is_guest) for stored in attempts)
    newer = _page_link(messages, page - 1, "progress-newer") if page > 1 else ""
    older = _page_link(messages, page + 1, "progress-older") if page * N_PER_PAGE < n_all else ""
    lead = "" if is_guest else f"<p>{escape(text('progress-answers-lead'))}</p>"
    return (
        f"{h2(messages, 'progress-answers')}"
        f'<p class="count">{escape(text("progress-n-answers", n=n_all))}</p>{lead}'
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
        example = fold(text("progress-model-answer"), result.model_answers(messages, question))
    again = link(messages, "ui-try-again", "practice", question_id=question.id, css="button primary")
    keep = "" if is_guest else _choose(messages, stored) + _delete(messages, stored)
    return (
        f"{_back(messages)}{norwegian(question.text, css='own-question')}"
        f'<p class="small">{escape(" · ".join(_facts(messages, stored)))}</p>'
        f"{result.opening(messages, attempt)}{_recording(messages, stored)}"
        f"{result.transcript(messages, attempt)}"
        f"{result.criteria(messages, attempt, stored.self_rating)}"
        f"{result.next_steps(messages, attempt.feedback)}{flow.delivery(messages, attempt)}{example}"
        f"{_others(messages, stored, others)}"
        f'<div class="go-on">{again}{keep}</div>'
    )


def two(messages: Messages, first: StoredAttempt, second: StoredAttempt) -> str:
    """Two attempts at one question beside each other."""
    heading = f'<h2 data-help="help-compare-heading">{escape(messages.text("compare-heading"))}</h2>'
    question = norwegian(second.current.question.text, css="own-question")
    both = compared(messages, compare(first.current, second.current), (first.number, second.number))
    return f"{_back(messages)}{heading}{question}{both}"


def date_of(messages: Messages, stored: StoredAttempt) -> str:
    """The day an answer was given, where this PC stands."""
    at = stored.spoken.made_at.astimezone()
    return messages.text("report-day", day=at.day, month=at.month, year=str(at.year))


def _row(messages: Messages, stored: StoredAttempt, *, is_guest: bool) -> str:
    question, address = stored.spoken.question, part_address(messages, f"answer-{stored.id}")
    title = f'<a class="title" {address} {NORWEGIAN}>{escape(question.text)}</a>'
    facts = f'<p class="small">{escape(" · ".join(_facts(messages, stored)))}</p>'
    buttons = ""
    if not is_guest:
        buttons = f'<div class="buttons-row">{_choose(messages, stored)}{_delete(messages, stored)}</div>'
    return f'<li data-attempt="{stored.id}"><div>{title}{facts}</div>{buttons}</li>'


def _facts(messages: Messages, stored: StoredAttempt) -> list[str]:
    text, attempt = messages.text, stored.current
    facts = [date_of(messages, stored), text("report-number", n=stored.number)]
    if stored.place.mode != "practice":
        facts.append(text(f"report-mode-{stored.place.mode}"))
    if attempt.content.scorable:
        facts.append(text("progress-points", n=n_met(attempt), total=len(attempt.question.rubric)))
    else:
        facts.append(text("compare-not-judged"))
    if stored.recording is not None:
        facts.append(text("progress-has-recording"))
    return facts


def _choose(messages: Messages, stored: StoredAttempt) -> str:
    return toggle(
        said(messages, "progress-choose"),
        f"choose|{stored.id}",
        is_on=stored.chosen_for_report,
        about=_about(stored),
    )


def _delete(messages: Messages, stored: StoredAttempt) -> str:
    text = said(messages, "progress-delete-answer")
    return button(text, f"delete|{stored.id}", css="plain", about=_about(stored))


def _about(stored: StoredAttempt) -> str:
    return f"{stored.spoken.question.text} ({stored.number})"


def _recording(messages: Messages, stored: StoredAttempt) -> str:
    if stored.recording is None:
        return ""
    listen = said(messages, "progress-listen")
    drop = button(said(messages, "progress-delete-recording"), f"silence|{stored.id}", css="plain")
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
    text = said(messages, "progress-compare-with", n=other.number, date=date_of(messages, other))
    return f"<li><a {part_address(messages, f'compare-{first}-{second}')}>{text}</a></li>"


def _page_link(messages: Messages, page: int, key: str) -> str:
    part = "answers" if page == 1 else f"answers-{page}"
    return f'<a class="button" {part_address(messages, part)}>{said(messages, key)}</a>'


def _back(messages: Messages) -> str:
    return f'<a class="back" {part_address(messages, "answers")}>{said(messages, "progress-answers")}</a>'
