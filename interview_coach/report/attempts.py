"""Chosen attempts for a mentor or an instructor: what was said, what was heard in it, what to try next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import tzinfo
from itertools import pairwise

from interview_coach.messages import Messages
from interview_coach.records import Attempt, CriterionScore
from interview_coach.report.document import Document, Stretch
from interview_coach.report.over_time import Ends
from interview_coach.report.words import day, figure
from interview_coach.store.shapes import StoredAttempt

FIGURES = ("speech_rate", "n_pauses", "n_long_pauses", "time_to_first_word", "mean_length_of_run")
"""What says most about fluency and is easy to understand."""


def attempts_pdf(
    nickname: str | None,
    attempts: Sequence[StoredAttempt],
    messages: Messages,
    *,
    zone: tzinfo | None,
    themes: Mapping[str, Ends],
) -> bytes:
    """See `interview_coach.report.attempts_pdf`."""
    text = messages.text
    title = (
        text("report-attempts-title-guest")
        if nickname is None
        else text("report-attempts-title", name=nickname)
    )
    document = Document(title, messages)
    document.paragraph(text("report-attempts-lead"), quiet=True)
    _themes(document, themes, messages)
    for stored in attempts:
        _attempt(document, stored, messages, zone)
    if not attempts:
        document.paragraph(text("report-attempts-nothing"))
    return document.finish()


def _themes(document: Document, themes: Mapping[str, Ends], messages: Messages) -> None:
    if not themes:
        return
    text = messages.text
    document.heading(text("report-themes"))
    document.paragraph(text("report-themes-lead"), quiet=True)
    for name, ends in themes.items():
        course = text(
            "report-theme-course",
            n=ends.n_answers,
            now=ends.last.n_met,
            total=ends.last.n_points,
            then=ends.first.n_met,
            before=ends.first.n_points,
        )
        document.item("–", name or text("report-theme-other"), (course,))


def _attempt(document: Document, stored: StoredAttempt, messages: Messages, zone: tzinfo | None) -> None:
    text, attempt = messages.text, stored.current
    document.heading(attempt.question.text)
    document.paragraph(" · ".join(_facts(stored, messages, zone)), quiet=True)
    document.paragraph(messages.note(attempt.feedback.opening))
    for note in attempt.feedback.gates:
        document.paragraph(messages.note(note))
    if attempt.transcript.text:
        document.small_heading(text("report-answer"))
        document.stretches(marked(attempt))
    if attempt.transcript.recognised_text is not None:
        document.paragraph(text("report-corrected", words=attempt.transcript.recognised_text), quiet=True)
    if attempt.content.scorable:
        _criteria(document, stored, messages)
    _next_steps(document, attempt, messages)
    _flow(document, attempt, messages)
    for note in attempt.feedback.limits:
        document.paragraph(messages.note(note), quiet=True)


def marked(attempt: Attempt) -> tuple[Stretch, ...]:
    """The answer with its evidence marked; each criterion's number stands where its evidence ends.

    Args:
        attempt: The answer, judged.

    Returns:
        Stretches whose texts joined are the whole text.
    """
    text = attempt.transcript.text
    found = [
        (at, score.evidence)
        for at, score in enumerate(_in_order(attempt), start=1)
        if score is not None and score.evidence is not None and score.level != "missing"
    ]
    inside = [(at, one.start, one.end) for at, one in found if 0 <= one.start < one.end <= len(text)]
    cuts = sorted({0, len(text), *(edge for _, start, end in inside for edge in (start, end))})
    return tuple(
        Stretch(
            text=text[start:end],
            marked=any(first <= start and end <= last for _, first, last in inside),
            after="".join(f" [{at}]" for at, _, last in inside if last == end),
        )
        for start, end in pairwise(cuts)
    )


def _in_order(attempt: Attempt) -> list[CriterionScore | None]:
    by_id = {score.id: score for score in attempt.content.criteria}
    return [by_id.get(criterion.id) for criterion in attempt.question.rubric]


def _facts(stored: StoredAttempt, messages: Messages, zone: tzinfo | None) -> Iterator[str]:
    text, attempt = messages.text, stored.current
    yield day(messages, attempt.made_at, zone)
    yield text("report-number", n=stored.number)
    if stored.place.mode != "practice":
        yield text(f"report-mode-{stored.place.mode}")
    spoken_s = attempt.transcript.duration_s
    yield text("report-typed") if spoken_s is None else text("report-spoken", seconds=round(spoken_s))


def _criteria(document: Document, stored: StoredAttempt, messages: Messages) -> None:
    text, attempt = messages.text, stored.current
    document.small_heading(text("report-criteria"))
    own = {rating.criterion_id: rating.level for rating in stored.self_rating}
    for at, (criterion, score) in enumerate(
        zip(attempt.question.rubric, _in_order(attempt), strict=True), start=1
    ):
        if score is None:
            continue
        under = [text(f"report-level-{score.level}")]
        if score.evidence is not None and score.level != "missing":
            under.append(text("report-own-words", words=score.evidence.text))
        if criterion.id in own:
            under.append(text(f"report-own-view-{own[criterion.id]}"))
        document.item(f"{at}", criterion.name, tuple(under))


def _next_steps(document: Document, attempt: Attempt, messages: Messages) -> None:
    if not attempt.feedback.next_steps:
        return
    document.small_heading(messages.text("report-next-steps"))
    for at, step in enumerate(attempt.feedback.next_steps, start=1):
        phrase = () if step.phrase is None else (messages.text("report-phrase", phrase=step.phrase),)
        document.item(f"{at}.", messages.note(step.note), phrase)


def _flow(document: Document, attempt: Attempt, messages: Messages) -> None:
    measures = attempt.delivery
    if measures is None or measures.n_words == 0:
        return
    text = messages.text
    document.small_heading(text("report-flow"))
    document.paragraph(text("report-flow-lead"), quiet=True)
    for name in FIGURES:
        key = f"delivery-{name.replace('_', '-')}"
        document.item(
            "–",
            f"{text(f'{key}-name')}: {figure(messages, getattr(measures, name))}",
            (text(f"{key}-help"),),
        )
