"""Points over time: theme by theme, and at the same question again. Pure: attempts in, counts and marks out.

Two questions seldom listen for the same point, so one point has seldom a curve. What can be compared fairly:
how many points she says in the first and in the last answers of a theme, and the points of one question that
she answered again.

Conventions: attempts come in newest first, as the store gives them. An answer that could not be judged
(silence, another language) says nothing about any point: it is never a missing one. A question that was
changed since is measured by its points of today; an earlier answer is not blamed for a point that nobody
asked for then.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from interview_coach.records import Attempt, Criterion, CriterionLevel, Question
from interview_coach.store.shapes import StoredAttempt

State = Literal["met", "partly", "missing", "unjudged", "unasked"]
"""How a point came out; `unjudged`: the answer could not be judged; `unasked`: the point came later."""
RANK: Mapping[State, int] = {"missing": 0, "partly": 1, "met": 2}
N_ENOUGH = 3  # Judged answers in a theme before anything is said; fewer are chance (our choice).
N_COMPARED = 3  # Answers at each end at most, so that a single good or bad day weighs little (our choice).
N_COLUMNS = 6  # Attempts side by side in a table that still fits a small screen.


@dataclass(frozen=True, kw_only=True)
class Tally:
    """How many points were met, partly met and missing."""

    n_met: int
    n_partly: int
    n_missing: int

    @property
    def n_points(self) -> int:
        """All of them."""
        return self.n_met + self.n_partly + self.n_missing


@dataclass(frozen=True, kw_only=True)
class Ends:
    """The first answers of a theme and as many of the last; no answer is in both.

    Attributes:
        n_answers: Answers at each end.
        first: Their points at the beginning.
        last: Their points now.
    """

    n_answers: int
    first: Tally
    last: Tally


@dataclass(frozen=True, kw_only=True)
class ThemeCourse:
    """How a theme went.

    Attributes:
        category: Its key in the bank; empty for questions without one.
        n_judged: Answers that could be judged.
        ends: First and last answers; ``None`` where there are too few to say anything.
    """

    category: str
    n_judged: int
    ends: Ends | None

    @property
    def n_more(self) -> int:
        """How many answers there should be before something can be said."""
        return max(N_ENOUGH - self.n_judged, 0)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One point of a question over its attempts, the earliest first."""

    criterion: Criterion
    states: tuple[State, ...]

    @property
    def told(self) -> tuple[State, ...]:
        """The states that say something about the point."""
        return tuple(state for state in self.states if state in RANK)

    @property
    def is_better(self) -> bool:
        """Whether the last judged answer has more of it than the first one."""
        return len(self.told) > 1 and RANK[self.told[-1]] > RANK[self.told[0]]

    @property
    def is_open(self) -> bool:
        """Whether the last judged answer has not all of it."""
        return bool(self.told) and self.told[-1] != "met"


@dataclass(frozen=True, kw_only=True)
class QuestionCourse:
    """A question that was answered more than once.

    Attributes:
        question: As it is asked today, or was asked last where it is no longer in the bank.
        is_asked: Whether it is still in the bank.
        numbers: Which attempts the table shows, the earliest first: the first one and the last ones.
        rows: The points over all attempts.
        shown: The same rows with the attempts of `numbers` only.
        n_judged: Attempts that could be judged.
    """

    question: Question
    is_asked: bool
    numbers: tuple[int, ...]
    rows: tuple[Row, ...]
    shown: tuple[Row, ...]
    n_judged: int

    @property
    def better(self) -> tuple[Criterion, ...]:
        """Points that got better since the first judged attempt."""
        return tuple(row.criterion for row in self.rows if row.is_better)

    @property
    def still_open(self) -> tuple[Criterion, ...]:
        """Points that the last judged attempt has not, or not wholly."""
        return tuple(row.criterion for row in self.rows if row.is_open)

    @property
    def has_changed(self) -> bool:
        """Whether a point came to the question after an answer that is shown."""
        return any("unasked" in row.states for row in self.shown)


def by_theme(attempts: Sequence[StoredAttempt]) -> tuple[ThemeCourse, ...]:
    """How each theme went that was practised.

    Args:
        attempts: Newest first.

    Returns:
        The theme that was practised last comes first.
    """
    theme_of: dict[str, str] = {}
    judged: dict[str, list[Attempt]] = {}
    for stored in attempts:
        question = stored.current.question
        # A question that moved to another theme takes its earlier answers with it.
        theme = theme_of.setdefault(question.id, question.category)
        several = judged.setdefault(theme, [])
        if stored.current.content.scorable:
            several.append(stored.current)
    return tuple(
        ThemeCourse(category=theme, n_judged=len(several), ends=_ends(several))
        for theme, several in judged.items()
    )


def by_question(
    attempts: Sequence[StoredAttempt], asked_today: Mapping[str, Question]
) -> tuple[QuestionCourse, ...]:
    """How each question went that was answered more than once.

    Args:
        attempts: Newest first.
        asked_today: Id → question of the bank as it is now.

    Returns:
        The question that was answered last comes first.
    """
    tried: dict[str, list[StoredAttempt]] = {}
    for stored in attempts:
        tried.setdefault(stored.current.question.id, []).append(stored)
    finished = {name: without_continued(several[::-1]) for name, several in tried.items()}
    return tuple(
        _course(several, asked_today.get(question_id))
        for question_id, several in finished.items()
        if len(several) > 1
    )


def without_continued(oldest_first: Sequence[StoredAttempt]) -> list[StoredAttempt]:
    """Answers without those that went on in the next one."""
    # After a follow-up in a mock interview the whole is judged anew, with what was said first at its
    # beginning: that is one answer, and nothing in it got better.
    kept = [one for one, after in pairwise(oldest_first) if not _goes_on(one.current, after.current)]
    return [*kept, oldest_first[-1]]


def _goes_on(attempt: Attempt, after: Attempt) -> bool:
    first, whole = attempt.transcript.text.strip(), after.transcript.text.strip()
    return bool(first) and whole.startswith(first) and len(whole) > len(first)


def state_of(attempt: Attempt, criterion: Criterion, question: Question) -> State:
    """How a point came out in an answer.

    Args:
        attempt: The answer, with the question as it was asked then.
        criterion: The point.
        question: The question that the point belongs to, as it is now.

    Returns:
        Its state; `unasked` where the question had no such point then, or another one under the same id.
    """
    if not attempt.content.scorable:
        return "unjudged"
    then = next((one for one in attempt.question.rubric if one.id == criterion.id), None)
    is_same = then is not None and (
        attempt.question.version == question.version or then.name == criterion.name
    )
    if not is_same:
        return "unasked"
    levels: dict[str, CriterionLevel] = {score.id: score.level for score in attempt.content.criteria}
    return levels.get(criterion.id, "unjudged")


def _ends(newest_first: Sequence[Attempt]) -> Ends | None:
    if len(newest_first) < N_ENOUGH:
        return None
    n_answers = min(N_COMPARED, len(newest_first) // 2)
    return Ends(
        n_answers=n_answers,
        first=tally(newest_first[-n_answers:]),
        last=tally(newest_first[:n_answers]),
    )


def tally(attempts: Sequence[Attempt]) -> Tally:
    """How many points of some answers were met, partly met and missing."""
    levels = [score.level for attempt in attempts for score in attempt.content.criteria]
    return Tally(
        n_met=levels.count("met"), n_partly=levels.count("partly"), n_missing=levels.count("missing")
    )


def _course(oldest_first: Sequence[StoredAttempt], today: Question | None) -> QuestionCourse:
    question = today or oldest_first[-1].current.question
    rows = tuple(_rows([stored.current for stored in oldest_first], question))
    at = _columns(len(oldest_first))
    return QuestionCourse(
        question=question,
        is_asked=today is not None,
        numbers=tuple(oldest_first[place].number for place in at),
        rows=rows,
        shown=tuple(
            Row(criterion=row.criterion, states=tuple(row.states[place] for place in at)) for row in rows
        ),
        n_judged=sum(stored.current.content.scorable for stored in oldest_first),
    )


def _rows(attempts: Sequence[Attempt], question: Question) -> Iterator[Row]:
    for criterion in question.rubric:
        row = Row(
            criterion=criterion,
            states=tuple(state_of(attempt, criterion, question) for attempt in attempts),
        )
        if any(state != "unasked" for state in row.states):  # Else it is newer than every answer.
            yield row


def _columns(n_attempts: int) -> tuple[int, ...]:
    """The places of the first attempt, which all is measured against, and of the last ones."""
    if n_attempts <= N_COLUMNS:
        return tuple(range(n_attempts))
    return (0, *range(n_attempts - N_COLUMNS + 1, n_attempts))
