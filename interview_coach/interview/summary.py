"""The whole interview in few words: what worked, what was often missing, three steps, and how it flowed.

A pattern is a kind of point ("an example", "how it went") that was asked for in at least two questions and
was missing, or only nearly there, in at least half of them. Kinds are read off the criterion's name, which
begins with a verb by the bank's own rule ("Forteller om en gang …"); a point of no kind makes no pattern.

No sum, no grade, and nothing about flow among the steps: flow stands apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal

from interview_coach.interview.plan import stage_of
from interview_coach.interview.sitting import Answered
from interview_coach.records import Attempt, Criterion, CriterionScore, Note, Question

Kind = Literal["example", "result", "reason", "job", "others", "facts"]
KINDS: dict[Kind, re.Pattern[str]] = {
    "example": re.compile(r"eksempel|^forteller om\b|\bda du\b"),
    "result": re.compile(
        r"hvordan det (?:gikk|endte|ble)|betydde|fikk (?:til|igjen)|du lærte|løsning dere|kunne til slutt"
        r"|resultat|du fant\b"
    ),
    "reason": re.compile(r"hvorfor|\bgrunn\b"),
    "job": re.compile(r"i jobben$|jobben passer|hos dem|arbeidsplassen|bruke det her|arbeidsgiveren"),
    "others": re.compile(
        r"kolleg|sammen|sier fra|beskjed|melder|henter|\bspør|lytter|hjelp|forst(?:år|o) (?:den|dem|begge)"
    ),
    "facts": re.compile(r"^nevner|^sier (?:når|hvor|hvem|hvilke)"),
}
"""Kind of point → names that are of it; the first that fits. Read off the names of the shipped bank."""
LEAST_ASKED = 2  # Our choice: what was asked for once is no pattern.
LEAST_MISSING_SHARE = 0.5  # Our choice: missing in half of the questions is often.
GOOD_TO_HEAR_SHARE = 0.5  # Our choice: "1 of 23" helps nobody; the same stands at each question anyway.
MOST_STEPS = 3  # As after one answer (feedback).


@dataclass(frozen=True, kw_only=True)
class Point:
    """A criterion of a question, and how it came out."""

    question: Question
    criterion: Criterion
    score: CriterionScore
    attempt: Attempt


@dataclass(frozen=True, kw_only=True)
class Pattern:
    """A kind of point that was often missing."""

    kind: Kind
    n_missing: int
    n_asked: int
    points: tuple[Point, ...]


@dataclass(frozen=True, kw_only=True)
class Step:
    """One thing to try next time: what, a phrase to start from, and a question to try it on."""

    note: Note
    question: Question
    phrase: str | None = None


@dataclass(frozen=True, kw_only=True)
class Summary:
    """The whole interview.

    Attributes:
        opening: One sentence of what worked.
        asked_back: That she asked back, where she did; ``None`` otherwise.
        answered: The questions, in order.
        patterns: What was often missing, the most frequent first.
        steps: At most three.
        flow: How it flowed, all answers together; empty where nothing was spoken.
    """

    opening: Note
    answered: tuple[Answered, ...]
    asked_back: Note | None = None
    patterns: tuple[Pattern, ...] = ()
    steps: tuple[Step, ...] = ()
    flow: tuple[Note, ...] = ()


def summarise(answered: Sequence[Answered]) -> Summary:
    """Make a whole of an interview.

    Args:
        answered: Its questions, in order.

    Returns:
        What to tell about it; with nothing answered the opening says so.
    """
    points = tuple(point for one in answered for point in points_of(one))
    patterns = tuple(find_patterns(points))
    n_back = sum(one.asked_back for one in answered)
    return Summary(
        opening=_opening(answered, points),
        asked_back=Note(key="mock-asked-back", values={"n": n_back}) if n_back else None,
        answered=tuple(answered),
        patterns=patterns,
        steps=tuple(_steps(points, patterns))[:MOST_STEPS],
        flow=tuple(_flow(answered)),
    )


def points_of(answered: Answered) -> Iterator[Point]:
    """The points of a question as they came out, with all that was said about it."""
    attempt = answered.best
    if attempt is None or not attempt.content.scorable:
        return
    by_id = {criterion.id: criterion for criterion in answered.question.rubric}
    for score in attempt.content.criteria:
        if score.id in by_id:
            criterion = by_id[score.id]
            yield Point(question=answered.question, criterion=criterion, score=score, attempt=attempt)


def kind_of(criterion: Criterion) -> Kind | None:
    """What kind of point it is; ``None`` for one that only its question has."""
    name = criterion.name.lower()
    return next((kind for kind, pattern in KINDS.items() if pattern.search(name)), None)


def find_patterns(points: Sequence[Point]) -> Iterator[Pattern]:
    """Kinds of points that were often missing, the most frequent first; small talk does not count.

    Args:
        points: Of all questions.

    Yields:
        At most one pattern for each kind.
    """
    counted = [point for point in points if point.question.kind in {"ordinary", "clarify"}]
    found = []
    for kind in KINDS:
        asked = [point for point in counted if kind_of(point.criterion) == kind]
        missing = tuple(point for point in asked if point.score.level != "met")
        if len(asked) >= LEAST_ASKED and len(missing) >= max(LEAST_ASKED, LEAST_MISSING_SHARE * len(asked)):
            found.append(Pattern(kind=kind, n_missing=len(missing), n_asked=len(asked), points=missing))
    yield from sorted(found, key=lambda one: (-one.n_missing, one.n_asked))


def _opening(answered: Sequence[Answered], points: Sequence[Point]) -> Note:
    n_answered = sum(one.best is not None for one in answered)
    if not n_answered:
        return Note(key="mock-opening-nothing")
    whole = [question for question in _questions(points) if _is_whole(question, points)]
    if whole:
        # The fullest one; a question of the interview proper before small talk.
        best = max(whole, key=lambda one: (stage_of(one) == "question", len(one.rubric)))
        return Note(key="mock-opening-question", values={"question": best.text, "n": len(whole)})
    met = [point for point in points if point.score.level == "met"]
    if met:
        return _what_was_met(met, len(points))
    return Note(key="mock-opening-tried", values={"n": n_answered})


def _what_was_met(met: Sequence[Point], n_points: int) -> Note:
    """The clearest point in her own words; how many there were only where that is good to hear."""
    best = max(met, key=lambda point: (stage_of(point.question) == "question", point.score.score))
    what = best.criterion.name[:1].lower() + best.criterion.name[1:]
    if len(met) >= GOOD_TO_HEAR_SHARE * n_points:
        return Note(key="mock-opening-some", values={"what": what, "n": len(met), "total": n_points})
    return Note(key="mock-opening-one", values={"what": what, "question": best.question.text})


def _questions(points: Sequence[Point]) -> list[Question]:
    return list({point.question.id: point.question for point in points}.values())


def _is_whole(question: Question, points: Sequence[Point]) -> bool:
    return all(point.score.level == "met" for point in points if point.question.id == question.id)


def _steps(points: Sequence[Point], patterns: Sequence[Pattern]) -> Iterator[Step]:
    """What would help in most questions first, then the heaviest points that are left."""
    told: set[tuple[str, str]] = set()
    used: set[str] = set()
    for pattern in patterns:
        first = max(pattern.points, key=lambda point: (point.criterion.weight, -point.score.score))
        note = Note(key=f"mock-step-{pattern.kind}")
        told |= {(point.question.id, point.criterion.id) for point in pattern.points}
        used.add(first.question.id)
        yield Step(note=note, question=first.question, phrase=_phrase(first))
    order = {"missing": 0, "partly": 1}
    left = [
        point
        for point in points
        if point.score.level != "met"
        and (point.question.id, point.criterion.id) not in told
        and point.criterion.advice
    ]
    left.sort(key=lambda point: (order[point.score.level], -point.criterion.weight, point.score.score))
    for point in left:
        if point.question.id not in used:
            used.add(point.question.id)
            note = Note(key="mock-step-point", values={"advice": point.criterion.advice})
            yield Step(note=note, question=point.question, phrase=_phrase(point))


def _phrase(point: Point) -> str | None:
    """The phrase that the feedback on the answer offers for this point."""
    steps = point.attempt.feedback.next_steps
    return next((step.phrase for step in steps if step.criterion_id == point.criterion.id), None)


def _flow(answered: Sequence[Answered]) -> Iterator[Note]:
    """Figures over all spoken answers; what was added after a follow-up is an answer of its own here."""
    attempts = [attempt for one in answered for attempt in (one.attempt, one.added) if attempt is not None]
    spoken = [attempt.delivery for attempt in attempts if attempt.delivery is not None]
    spoken = [delivery for delivery in spoken if delivery.n_words]
    if not spoken:
        return
    seconds = [delivery.duration_s for delivery in spoken]
    values = {"n": len(spoken), "minutes": round(sum(seconds) / 60, 1), "seconds": round(median(seconds))}
    yield Note(key="mock-flow-time", values=values)
    pauses = [delivery.n_long_pauses.value for delivery in spoken if delivery.n_long_pauses.value is not None]
    if pauses:
        yield Note(key="mock-flow-pauses", values={"n": int(sum(pauses))})
    firsts = [one.time_to_first_word.value for one in spoken if one.time_to_first_word.value is not None]
    if firsts:
        yield Note(key="mock-flow-thinking", values={"seconds": round(median(firsts))})
