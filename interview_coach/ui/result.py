"""Records of an attempt's content → HTML. Decides nothing; escapes everything."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby
from typing import Literal

from interview_coach.messages import Messages
from interview_coach.records import (
    Attempt,
    ContentScores,
    Criterion,
    CriterionLevel,
    CriterionScore,
    Feedback,
    Note,
    Question,
    left_by_topic,
)
from interview_coach.store.shapes import SelfRating
from interview_coach.ui.marks import SHOWN_PAUSE_S, Piece, pieces
from interview_coach.ui.markup import (
    NORWEGIAN,
    both,
    both_notes,
    fold,
    from_bank,
    items,
    labelled_quote,
    norwegian,
    number,
    own_line,
    own_words,
    section,
    step_lines,
)
from interview_coach.ui.rating import face

CLEARLY_LOWER = 0.9  # What is left of the figure; with more nobody would ask why (our choice).
N_COLOURS = 6  # As many mark colours as the style sheet has; a question seldom has more criteria.
SHAPES = {"met": "●", "partly": "◐", "missing": "○"}

CameBy = Literal["spoken", "typed", "corrected"]
HEADINGS: dict[CameBy, tuple[str, str]] = {
    "spoken": ("ui-transcript-heading-spoken", "help-transcript"),
    "typed": ("ui-transcript-heading-typed", "help-transcript-heading-typed"),
    "corrected": ("ui-transcript-heading-corrected", "help-transcript-heading-corrected"),
}
"""Over the text, by how it came about: the heading, and the line in her own language."""


def opening(messages: Messages, attempt: Attempt, ways: str = "") -> str:
    """One sentence of what worked, and what there is to know before the rest is read.

    Args:
        messages: The texts.
        attempt: The answer, judged or not.
        ways: Links to what stands further down, as HTML.

    Returns:
        HTML.
    """
    feedback = attempt.feedback
    notes = (*feedback.gates, *attempt.notes)
    said = "".join(f'<p class="know"><span>{both_notes(messages, note)}</span></p>' for note in notes)
    heading = escape(messages.text("ui-feedback-heading"))
    return (
        f'<section class="card opening"><h1 tabindex="-1" data-help="help-feedback-heading">{heading}</h1>'
        f'<p class="lead">{both_notes(messages, feedback.opening)}</p>{said}{ways}</section>'
    )


def transcript(messages: Messages, attempt: Attempt, *, heading: bool = True) -> str:
    """The answer's text with evidence, unsure words and pauses marked; below it what the marks mean."""
    if not attempt.transcript.text:
        return ""
    cut = pieces(attempt)
    can_be_heard = any(piece.heard is not None for piece in cut)
    groups = (list(group) for _, group in groupby(cut, key=lambda piece: piece.criteria))
    text = "".join(_stretch(messages, group) for group in groups)
    answer = f'<p class="answer" {NORWEGIAN}>{text}</p>'
    if not heading:
        return answer
    legend = []
    if any(piece.criteria for piece in cut):
        legend.append(f'<span class="mark c1 u1">{_chip(1)}</span> {both(messages, "ui-legend-evidence")}')
    if any(piece.unsure for piece in cut):
        sample = escape(messages.text("ui-legend-unsure-sample"))
        legend.append(f'<span class="unsure">{sample}</span> {both(messages, "ui-legend-unsure")}')
    if any(piece.pause_s is not None for piece in cut):
        legend.append(f"{_pause(messages, SHOWN_PAUSE_S)} {both(messages, 'ui-legend-pause')}")
    heading_key, help_key = HEADINGS[_came_by(attempt)]
    hint = f'<p class="hear" hidden>{both(messages, "ui-hear-words")}</p>' if can_be_heard else ""
    return section(
        messages.text(heading_key),
        hint + answer + (items(legend, "legend") if legend else ""),
        help_key=help_key,
    )


def _came_by(attempt: Attempt) -> CameBy:
    """How the text came about: what she changed was not heard."""
    if attempt.transcript.recognised_text is not None:
        return "corrected"
    return "typed" if attempt.transcript.duration_s is None else "spoken"


def criteria(messages: Messages, attempt: Attempt, rating: Sequence[SelfRating] = ()) -> str:
    """Each criterion with its level in words, the person's own words, and what she thought herself."""
    if not attempt.content.scorable:
        return ""
    by_id = {score.id: score for score in attempt.content.criteria}
    spoken = attempt.transcript.duration_s is not None
    own = {one.criterion_id: one.level for one in rating}
    rows = "".join(
        _criterion(messages, at, criterion, by_id[criterion.id], own.get(criterion.id), spoken=spoken)
        for at, criterion in enumerate(attempt.question.rubric, start=1)
        if criterion.id in by_id
    )
    return section(
        messages.text("ui-criteria-heading"),
        f'<ul class="criteria">{rows}</ul>',
        help_key="help-criteria-heading",
    )


def next_steps(messages: Messages, feedback: Feedback) -> str:
    """At most three things to try, each with a phrase to start from, under a heading."""
    steps = _steps(messages, feedback)
    inside = f'<ol class="next">{"".join(steps)}</ol>' if steps else ""
    return section(messages.text("ui-next-steps-heading"), inside, help_key="help-next-steps-heading")


def steps_to_try(messages: Messages, feedback: Feedback) -> str:
    """The same before another try: the first one to begin with, the others folded."""
    steps = _steps(messages, feedback)
    if not steps:
        return ""
    first, rest = steps[0], steps[1:]  # On a phone, three would push the button that records out of sight.
    more = ""
    if rest:
        others = f'<ol class="next" start="2">{"".join(rest)}</ol>'
        more = fold(messages.text("ui-steps-more"), others, help_key="help-steps-more")
    inside = f'<ol class="next">{first}</ol>{more}'
    return section(messages.text("ui-steps-again"), inside, css="to-try", help_key="help-steps-again")


def _steps(messages: Messages, feedback: Feedback) -> list[str]:
    rows = []
    for step in feedback.next_steps:
        advice = _with_norwegian_values(messages, step.note) + step_lines(messages, step.note)
        phrase = "" if step.phrase is None else labelled_quote(messages, "ui-start-like-this", step.phrase)
        rows.append(f"<li><p>{advice}</p>{phrase}</li>")
    return rows


def overall(messages: Messages, attempt: Attempt) -> str:
    """What the program cannot tell; the figure, folded in, with what it means.

    The figure is not shown at once: a low number is a hard thing to meet after a brave try, and what helps is
    said in the points and the next steps.

    Args:
        messages: The texts.
        attempt: The answer, judged or not.

    Returns:
        HTML.
    """
    limits = "".join(f"<p>{both_notes(messages, note)}</p>" for note in attempt.feedback.limits)
    figure = attempt.content.overall
    if figure is None:
        return section(
            messages.text("ui-limits-heading"), limits, css="quiet", help_key="help-limits-heading"
        )
    # Where nothing was found, a few points for what might have been meant would only puzzle.
    nothing = all(one.level == "missing" for one in attempt.content.criteria)
    shown_figure = 0 if nothing else round(figure)
    said = both(messages, "ui-overall", n=shown_figure)
    bar = f'<progress max="100" value="{shown_figure}" aria-hidden="true"></progress>'
    meaning = f"<p>{both(messages, 'ui-overall-meaning')}</p>"
    if is_lowered(attempt.content):
        meaning = f"<p>{both(messages, 'ui-overall-topic')}</p>{meaning}"
    shown = fold(
        messages.text("ui-overall-show"),
        f'<p class="figure">{said}</p>{bar}{meaning}',
        help_key="help-overall-show",
    )
    return section(
        messages.text("ui-limits-heading"), limits + shown, css="quiet", help_key="help-limits-heading"
    )


def is_lowered(content: ContentScores) -> bool:
    """Whether the figure is clearly lower because of the topic, and no gate says so."""
    is_said = "off_topic" in {gate.name for gate in content.gates}
    return left_by_topic(content.on_topic) < CLEARLY_LOWER and not is_said


def model_answers(messages: Messages, question: Question) -> str:
    """The model answers: the simplest one, and folded those that ask for more Norwegian."""
    first, *rest = sorted(question.model_answers, key=lambda answer: answer.level)
    shown = f"<h3>{both(messages, 'ui-model-answer-level', level=first.level)}</h3>"
    shown += norwegian(first.text, css="answer")
    for answer in rest:
        level = {"level": answer.level}
        shown += fold(
            messages.text("ui-model-answer-level", **level),
            norwegian(answer.text, css="answer"),
            own=own_line(messages, "ui-model-answer-level", **level),
        )
    lead = f"<p>{both(messages, 'ui-model-answer-lead')}</p>"
    return section(
        messages.text("ui-model-answer-heading"), lead + shown, help_key="help-model-answer-heading"
    )


def _stretch(messages: Messages, cut: Sequence[Piece]) -> str:
    """Neighbouring pieces that are evidence for the same criteria, as one mark."""
    inside = "".join(_piece(messages, piece) for piece in cut)
    numbers = cut[0].criteria
    if not numbers:
        return inside
    # Where two criteria overlap, the ground has the colour of the first and the line that of the last.
    return f'<mark class="mark c{_colour(numbers[0])} u{_colour(numbers[-1])}">{inside}</mark>'


def _piece(messages: Messages, piece: Piece) -> str:
    chips = "".join(_numbered(messages, at) for at in piece.ends)
    pause = "" if piece.pause_s is None else _pause(messages, piece.pause_s)
    kinds = [name for name, holds in (("w", piece.heard is not None), ("unsure", piece.unsure)) if holds]
    if not kinds:
        return pause + escape(piece.text) + chips
    hint = f' title="{escape(messages.text("ui-legend-unsure"))}"' if piece.unsure else ""
    when = f' data-from="{piece.heard.start_s:.2f}" data-to="{piece.heard.end_s:.2f}"' if piece.heard else ""
    return f'{pause}<span class="{" ".join(kinds)}"{hint}{when}>{escape(piece.text)}</span>{chips}'


def _pause(messages: Messages, pause_s: float) -> str:
    """A silence in the text, with its length in words for who cannot see it."""
    length = number(pause_s, 0, messages.language)
    said = escape(messages.text("ui-pause", seconds=round(pause_s)))
    return (
        f'<span class="silence"><span aria-hidden="true"><span class="pause-sign"></span> {length} s</span>'
        f'<span class="aside"> ({said}) </span></span> '
    )


def _numbered(messages: Messages, at: int) -> str:
    heard = escape(messages.text("ui-mark-criterion", n=at))
    return f'<span class="aside"> ({heard})</span>{_chip(at)}'


def _chip(at: int) -> str:
    return f'<span class="chip c{_colour(at)}" aria-hidden="true">{at}</span>'


def _colour(at: int) -> int:
    return (at - 1) % N_COLOURS + 1


def _criterion(
    messages: Messages,
    at: int,
    criterion: Criterion,
    score: CriterionScore,
    own_level: CriterionLevel | None,
    *,
    spoken: bool,
) -> str:
    level = escape(messages.text(f"ui-level-{score.level}"))
    words = ""
    if score.evidence is not None and score.level != "missing":
        key = "ui-your-words-spoken" if spoken else "ui-your-words-typed"
        words = labelled_quote(messages, key, score.evidence.text)
    return (
        f'<li data-criterion="{escape(criterion.id)}" data-level="{score.level}">{_chip(at)}<div>'
        f"{from_bank(messages, criterion.name, css='what')}"
        f'<p class="level {score.level}"><span aria-hidden="true">{SHAPES[score.level]}</span> '
        f'<span data-help="help-level-{score.level}">{level}</span></p>'
        f"{words}{_own_view(messages, own_level, score.level)}</div></li>"
    )


def _own_view(messages: Messages, level: CriterionLevel | None, found: CriterionLevel) -> str:
    """What she thought herself, and where the two differ widely what that may mean."""
    if level is None:
        return ""
    label, rating = "ui-own-view", f"rating-{level}"
    said = f"{escape(messages.text(label))} <strong>{escape(messages.text(rating))}</strong>"
    own = f'<p class="own-view">{face(level)}<span>{said}{own_words(messages, label, rating)}</span></p>'
    differs = {("missing", "met"): "ui-own-view-more", ("met", "missing"): "ui-own-view-unheard"}
    key = differs.get((level, found))
    return own if key is None else f'{own}<p class="small">{both(messages, key)}</p>'


def _with_norwegian_values(messages: Messages, note: Note) -> str:
    text = escape(messages.note(note))
    return text if messages.language == "nb" else f"<span {NORWEGIAN}>{text}</span>"
