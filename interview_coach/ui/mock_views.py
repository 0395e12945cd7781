"""The mock interview → HTML: before, during, between, and the report. Decides nothing; escapes everything."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from interview_coach.bank import Person
from interview_coach.interview import Answered, Sitting, Turn, turn, welcome
from interview_coach.messages import Messages
from interview_coach.store.shapes import Interview
from interview_coach.ui.markup import (
    NORWEGIAN,
    asked_question,
    bank_line,
    both,
    both_notes,
    fold,
    foreign,
    from_bank,
    items,
    step_lines,
)
from interview_coach.ui.mock_parts import points, press
from interview_coach.ui.screens.parts import heading
from interview_coach.ui.views import own_path


def front(messages: Messages, sitting: Sitting | None, *, is_guest: bool) -> str:
    """What it is, and the interview that waits, if one does."""
    kept = f'<p class="small">{both(messages, "mock-guest")}</p>' if is_guest else ""
    waits = ""
    now = None if sitting is None else turn(sitting)
    if now is not None:
        waits = (
            f'<section class="card opening"><h2>{escape(messages.text("mock-going"))}</h2>'
            f"<p>{_how_far(messages, now)}</p>"
            f"{press(messages, 'mock-go-on', 'go-on', css='primary')}</section>"
        )
    return f"{heading(messages, 'mock-heading', 'mock-lead')}{kept}{waits}"


def ask_first(messages: Messages, sitting: Sitting) -> str:
    """Before a new interview ends the one that goes on.

    Args:
        messages: The texts of the page.
        sitting: The interview that goes on.

    Returns:
        HTML: how far she is in it, and the two ways.
    """
    now, far = turn(sitting), ""
    if now is not None:
        far = f"<p>{_how_far(messages, now)}</p>"
    return (
        f'{heading(messages, "mock-going", "mock-ask-lead")}{far}<p class="buttons-row">'
        f"{press(messages, 'mock-go-on', 'go-on', css='primary')}"
        f"{press(messages, 'mock-again', 'start-new')}</p>"
    )


def _how_far(messages: Messages, now: Turn) -> str:
    return both(messages, "mock-going-at", stage=now.stage, n=now.number or 0, total=now.total)


def earlier(messages: Messages, interviews: Sequence[Interview]) -> str:
    """Interviews that are over, as links to their reports."""
    rows = [
        f'<a href="{own_path(messages)}?screen=mock-interview&amp;part=report-{one.id}"'
        ' data-screen="mock-interview">'
        f"{escape(messages.text('mock-earlier-one', date=_day(one), n=len(one.question_ids)))}</a>"
        for one in interviews
    ]
    if not rows:
        return ""
    more = (
        f'<p><a class="quiet-link" href="{own_path(messages)}?screen=history&amp;part=answers"'
        f' data-screen="history">{both(messages, "mock-earlier-all")}</a></p>'
    )
    return f"<h2>{both(messages, 'mock-earlier')}</h2>{items(rows, 'plain links')}{more}"


def asked(messages: Messages, sitting: Sitting, language: str) -> str:
    """What is said and asked now.

    Args:
        messages: The texts of the page.
        sitting: The interview, not over.
        language: Help language; empty for none.

    Returns:
        HTML; the question is its heading.
    """
    now = turn(sitting)
    if now is None:
        return ""
    is_first = not sitting.answered and sitting.n_heard == 0
    said = (*(welcome(sitting) if is_first else ()), *now.says)
    return (
        f'<div id="mock-asked" data-taken="{sitting.n_heard}" data-asked="{escape(now.question.id)}"'
        f' data-sitting="{escape(_number(sitting))}">{_far(messages, now)}'
        f"{_where(messages, sitting, is_first=is_first)}"
        f"{_speech(messages, now.speaker, said)}"
        f'<h1 tabindex="-1" id="mock-question" {NORWEGIAN}>{escape(now.asks)}</h1>'
        f"{_aloud(messages, now, said)}{_help(messages, now, language)}</div>"
    )


def below(messages: Messages) -> str:
    """Ways out of a question."""
    looks = {"skip": "plain", "end": "", "pause": "plain"}
    buttons = "".join(press(messages, f"mock-{act}", act, css=css) for act, css in looks.items())
    return f'<p class="buttons-row">{buttons}</p>'


def _far(messages: Messages, now: Turn) -> str:
    if now.number is None:
        said = both(messages, f"mock-at-{now.stage.replace('_', '-')}")
        done = 0 if now.stage == "small_talk" else now.total
    else:
        key = "mock-at-follow-up" if now.is_follow_up else "mock-at"
        said = both(messages, key, n=now.number, total=now.total)
        done = now.number - 1
    return (
        f'<p class="over">{said}</p>'
        f'<progress max="{max(now.total, 1)}" value="{done}" aria-hidden="true"></progress>'
    )


def _where(messages: Messages, sitting: Sitting, *, is_first: bool) -> str:
    if sitting.workplace is None or not is_first:
        return ""
    return f'<p class="where">{both(messages, "mock-where", place=sitting.workplace.name)}</p>'


def _speech(messages: Messages, speaker: Person | None, said: Sequence[str]) -> str:
    """Who speaks, and what is said before the question."""
    who = ""
    if speaker is not None:
        name = messages.text("mock-who", name=speaker.name, role=speaker.role)
        who = (
            f'<p class="who"><span class="portrait" aria-hidden="true">{escape(speaker.name[:1])}</span>'
            f"<span {NORWEGIAN}>{escape(name)}{bank_line(messages, speaker.role)}</span></p>"
        )
    lines = "".join(from_bank(messages, line) for line in said)
    says = f'<div class="says">{lines}</div>' if lines else ""
    return f'<div class="speech">{who}{says}</div>'


def _aloud(messages: Messages, now: Turn, said: Sequence[str]) -> str:
    """The instructor's recording of the question as it is asked, else a voice of this PC, else nothing."""
    name = escape(messages.text("mock-listen"))
    if now.question.audio and now.asks == now.question.text:
        address = f"/ui-question/{escape(now.question.id)}"  # One route, whatever the language of the page.
        return f'<audio controls preload="none" src="{address}" aria-label="{name}"></audio>'
    whole = " ".join((*said, now.asks))
    return (
        f'<button type="button" class="plain" data-read="{escape(whole)}" data-help="help-listen" hidden>'
        f'<span class="sign" aria-hidden="true">▶</span> {name}</button>'
    )


def _help(messages: Messages, now: Turn, language: str) -> str:
    """Folded in: an interview is listened to first."""
    question, text = now.question, messages.text
    own = question.translations.get(language)
    asked = own.text if own is not None and now.asks == question.text else messages.own.of_bank(now.asks)
    folds = ""
    if asked:
        folds = fold(text("mock-translation"), foreign(asked, language), help_key="help-mock-translation")
    if question.phrases:
        phrases = items((from_bank(messages, phrase, "q") for phrase in question.phrases), "phrases")
        folds += fold(text("mock-start-help"), phrases, help_key="help-start")
    return f'{folds}<p class="small">{both(messages, "mock-ask-back")}</p>'


def between(messages: Messages, answered: Answered, *, is_last: bool) -> str:
    """The feedback on one answer, short, before the next question comes."""
    attempt = answered.best
    said = ""
    if attempt is not None:
        gates = "".join(
            f'<p class="know">{both_notes(messages, note)}</p>' for note in attempt.feedback.gates
        )
        opening = f'<p class="lead">{both_notes(messages, attempt.feedback.opening)}</p>'
        said = f'<section class="card opening">{opening}{gates}</section>{points(messages, answered)}'
    key = "mock-to-report" if is_last else "mock-next"
    return (
        f"{asked_question(messages, answered.question, 'over')}"
        f"{heading(messages, 'ui-feedback-heading')}"
        f"{said}{_first_step(messages, answered)}"
        f'<p class="buttons-row">{press(messages, key, "next", css="primary")}</p>'
    )


def _first_step(messages: Messages, answered: Answered) -> str:
    attempt = answered.best
    steps = () if attempt is None else attempt.feedback.next_steps[:1]
    return "".join(
        f'<section class="card"><h2>{both(messages, "ui-next-steps-heading")}</h2>'
        f"<p>{escape(messages.note(step.note))}{step_lines(messages, step.note)}</p></section>"
        for step in steps
    )


def _number(sitting: Sitting) -> str:
    """Which interview, for the script: it starts counting anew with each."""
    return str(sitting.interview_id or "") or ",".join(question.id for question in sitting.questions)


def _day(interview: Interview) -> str:
    at = interview.started_at.astimezone()
    return f"{at.day}.{at.month}.{at.year}"
