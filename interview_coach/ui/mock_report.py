"""The report over an interview → HTML: what worked, three steps, question by question, flow apart."""

from __future__ import annotations

from html import escape

from interview_coach.interview import Answered, Summary, points_of, stage_of
from interview_coach.interview.summary import Step
from interview_coach.messages import Messages
from interview_coach.records import Note
from interview_coach.ui.markup import (
    NORWEGIAN,
    both,
    both_notes,
    fold,
    items,
    labelled_quote,
    norwegian,
    own_line,
    question_line,
    section,
    source_line,
    step_lines,
)
from interview_coach.ui.mock_parts import points, press, question_link
from interview_coach.ui.screens.parts import heading


def report(messages: Messages, summary: Summary, download: str) -> str:
    """The whole report.

    Args:
        messages: The texts of the page.
        summary: The interview.
        download: What the button for the PDF fetches, such as ``interview/12.pdf``; empty for none.

    Returns:
        HTML.
    """
    more = "" if summary.asked_back is None else f"<p>{both_notes(messages, summary.asked_back)}</p>"
    opening = (
        f'<section class="card opening"><p class="lead">{both_notes(messages, summary.opening)}</p>'
        f"{more}</section>"
    )
    rows = "".join(_question(messages, one) for one in summary.answered)
    questions = (
        f'<section class="asked-questions"><h2>{both(messages, "mock-questions")}</h2>{rows}</section>'
    )
    return (
        f"{heading(messages, 'mock-report')}{opening}{_steps(messages, summary)}"
        f"{questions if rows else ''}{_flow(messages, summary)}"
        f'<p class="small">{both(messages, "mock-practice-only")}</p>'
        f'<p class="buttons-row">{press(messages, "mock-again", "again", css="primary")}'
        f"{_download(messages, download)}</p>"
    )


def _steps(messages: Messages, summary: Summary) -> str:
    rows = "".join(f"<li>{_step(messages, step)}</li>" for step in summary.steps)
    inside = f'<ol class="next">{rows}</ol>' if rows else ""
    return section(messages.text("mock-steps"), inside, help_key="help-progress-next")


def _step(messages: Messages, step: Step) -> str:
    phrase = ""
    if step.phrase is not None:
        phrase = labelled_quote(messages, "ui-start-like-this", step.phrase)
    link = (
        f"<p>{escape(messages.text('mock-try-on'))} "
        f'<a href="?screen=practice&amp;q={escape(step.question.id)}" data-screen="practice" {NORWEGIAN}>'
        f"{escape(step.question.text)}</a>"
        f"{own_line(messages, 'mock-try-on')}{question_line(messages, step.question)}</p>"
    )
    return f"<p>{escape(messages.note(step.note))}{step_lines(messages, step.note)}</p>{phrase}{link}"


def _question(messages: Messages, answered: Answered) -> str:
    """One question, folded: how much was heard stands on the handle."""
    question = answered.question
    inside = _law(messages, answered) + _own_questions(messages, answered)
    attempt = answered.best
    if attempt is not None:
        notes = "".join(
            f'<p class="know">{both_notes(messages, note)}</p>' for note in attempt.feedback.gates
        )
        inside += f"{notes}{points(messages, answered)}"
    inside += _said(messages, answered)
    inside += f'<p class="buttons-row">{question_link(messages, question, "mock-practise-one")}</p>'
    note = _how_much(answered)
    title = f"{question.text} – {messages.note(note)}"
    own = question_line(messages, question) + own_line(messages, note.key, **note.values)
    return fold(title, inside, css="asked-question", own=own)


def _said(messages: Messages, answered: Answered) -> str:
    """Her own words in the order of the talk: the answer, what the interviewer asked on, what she added."""
    first, rest = _told(answered)
    heading = f"<h3>{both(messages, 'mock-said')}</h3>" if first else ""
    asked_on = ""
    if answered.asked_on is not None:
        asked_on = labelled_quote(messages, "mock-asked-on", answered.asked_on.text)
    said = (norwegian(one, css="said") if one else "" for one in (first, rest))
    return heading + asked_on.join(said)


def _told(answered: Answered) -> tuple[str, str]:
    """Her first answer and what she added; both in the first place where they cannot be told apart."""
    if answered.best is None:
        return "", ""
    first = "" if answered.attempt is None else answered.attempt.transcript.text.strip()
    whole = answered.best.transcript.text.strip()
    if answered.added is None or not first or not whole.startswith(first):
        return whole, ""
    return first, whole.removeprefix(first).lstrip(" .")


def _how_much(answered: Answered) -> Note:
    if answered.best is None:
        return Note(key="mock-skipped")
    found = list(points_of(answered))
    if not found:
        return Note(key="mock-not-judged")
    levels = [point.score.level for point in found]
    n_met = levels.count("met")
    if n_met:
        return Note(key="mock-heard-of", values={"n": n_met, "total": len(found)})
    # "0 of 3", seven times over, helps nobody to try again.
    return Note(key="ui-level-partly" if "partly" in levels else "ui-level-missing")


def _law(messages: Messages, answered: Answered) -> str:
    question = answered.question
    if question.kind != "unlawful":
        return ""
    text = messages.text
    sources = "; ".join(source_line(messages, source) for source in question.sources)
    return (
        f'<p class="know">{escape(text("mock-was-unlawful"))} {escape(sources)}. '
        f"{escape(text('ui-help-no-legal-advice'))}{own_line(messages, 'mock-was-unlawful')}"
        f"{own_line(messages, 'ui-help-no-legal-advice')}</p>"
    )


def _own_questions(messages: Messages, answered: Answered) -> str:
    is_own = stage_of(answered.question) == "own_questions" and answered.best is not None
    return f'<p class="small">{both(messages, "mock-own-answered")}</p>' if is_own else ""


def _flow(messages: Messages, summary: Summary) -> str:
    if not summary.flow:
        return ""
    lead = f'<p class="small">{both(messages, "mock-flow-lead")}</p>'
    said = items((both_notes(messages, note) for note in summary.flow), "plain")
    return section(messages.text("mock-flow"), lead + said, css="quiet", help_key="help-flow-heading")


def _download(messages: Messages, what: str) -> str:
    if not what:
        return ""
    file = f"{messages.text('mock-download-name')}.pdf"
    done = escape(messages.text("progress-downloaded", file=file))
    return (
        f'<button type="button" id="report-download" data-download="{escape(what)}" data-file="{file}"'
        f' data-done="{done}">{both(messages, "mock-download")}</button>'
    )
