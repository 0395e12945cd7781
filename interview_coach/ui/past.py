"""What a person has done so far, from the store or from a guest's session. Plain values in and out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo

from interview_coach.errors import NotKept
from interview_coach.records import Attempt, Criterion, Evidence
from interview_coach.report.over_time import state_of, without_continued
from interview_coach.store.shapes import PracticeDay, StoredAttempt
from interview_coach.ui.room import Visit

N_LOOKED_AT = 200  # Newest attempts that the overview is made of (our choice: months of practice).
N_STRENGTHS = 6  # Our choice: what one reads at once.
SURELY_MET = 0.8
"""Probability from which a point is shown as something she can do: praise that is wrong is worth nothing, and
of points with this probability four in five are met. Our choice."""
N_WEEKS = 6  # Of the calendar; our choice: a four-week course with some days around it.
N_REPORTED = 5  # Answers in a report for which nothing was chosen.
DAYS = 7


@dataclass(frozen=True, kw_only=True)
class Strength:
    """A point that was met, with the person's own words.

    Attributes:
        criterion: The point.
        evidence: Her words.
        stored: The attempt that she said them in.
        is_new: Whether it was not met, or not wholly, the first time she answered the question.
    """

    criterion: Criterion
    evidence: Evidence
    stored: StoredAttempt
    is_new: bool


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A day of the calendar; `practice` is ``None`` on a day without any."""

    day: date
    practice: PracticeDay | None
    is_today: bool
    is_to_come: bool


def attempts_of(visit: Visit, *, limit: int = N_LOOKED_AT, offset: int = 0) -> tuple[StoredAttempt, ...]:
    """Her attempts; a guest's are numbered by when they were made.

    Args:
        visit: Who asks.
        limit: How many at most.
        offset: How many to pass over.

    Returns:
        Newest first.
    """
    owner = visit.session.participant
    if owner is not None:
        return visit.room.store.attempts.newest(owner.id, limit=limit, offset=offset)
    tries = [one for several in visit.session.tries.values() for one in several]
    in_time = sorted(tries, key=lambda one: one.attempt.made_at)
    made = [
        StoredAttempt(
            id=at,
            number=one.number,
            spoken=one.attempt,
            corrected=one.corrected,
            self_rating=one.self_rating,
        )
        for at, one in enumerate(in_time, start=1)
    ]
    return tuple(made[::-1][offset : offset + limit])


def n_attempts(visit: Visit) -> int:
    """How many attempts she has."""
    owner = visit.session.participant
    if owner is not None:
        return visit.room.store.attempts.count(owner.id)
    return sum(len(several) for several in visit.session.tries.values())


def attempt_of(visit: Visit, attempt_id: int) -> StoredAttempt:
    """One of her attempts.

    Args:
        visit: Who asks.
        attempt_id: Which; it may come from an address.

    Returns:
        The attempt.

    Raises:
        NotKept: When she has no such attempt.
    """
    owner = visit.session.participant
    if owner is not None:
        return visit.room.store.attempts.get(owner.id, attempt_id)
    found = next((one for one in attempts_of(visit) if one.id == attempt_id), None)
    if found is None:
        raise NotKept("progress-not-there")
    return found


def attempts_at(visit: Visit, question_id: str) -> tuple[StoredAttempt, ...]:
    """Her attempts at one question, newest first."""
    owner = visit.session.participant
    if owner is not None:
        return visit.room.store.attempts.newest(owner.id, question_id=question_id, limit=N_LOOKED_AT)
    return tuple(one for one in attempts_of(visit) if one.spoken.question.id == question_id)


def reported(visit: Visit) -> tuple[StoredAttempt, ...]:
    """What stands in her report, oldest first: what she chose, else her newest answers."""
    owner = visit.session.participant
    chosen = () if owner is None else visit.room.store.attempts.chosen_for_report(owner.id)
    return chosen or _newest_of_each(attempts_of(visit))[:N_REPORTED][::-1]


def _newest_of_each(newest_first: Sequence[StoredAttempt]) -> tuple[StoredAttempt, ...]:
    by_question: dict[str, StoredAttempt] = {}
    for stored in newest_first:
        by_question.setdefault(stored.spoken.question.id, stored)
    every = tuple(by_question.values())
    return tuple(one for one in every if not _is_small_talk(one)) or every


def _is_small_talk(stored: StoredAttempt) -> bool:
    """To thank for a coffee is polite, but nothing to show a mentor."""
    return stored.spoken.question.kind == "smalltalk"


def strengths(attempts: Sequence[StoredAttempt]) -> tuple[Strength, ...]:
    """What she is good at: points met in the latest judged attempt at each question, with her own words.

    Args:
        attempts: Newest first.

    Returns:
        At most `N_STRENGTHS`: first those that were not met the first time, then the rest; newest first.
    """
    judged: dict[str, list[StoredAttempt]] = {}
    for stored in attempts:
        if stored.current.content.scorable and not _is_small_talk(stored):
            judged.setdefault(stored.spoken.question.id, []).append(stored)
    finished = (without_continued(several[::-1])[::-1] for several in judged.values())
    found = [one for several in finished for one in _strengths_at(several)]
    return tuple(sorted(found, key=lambda one: not one.is_new)[:N_STRENGTHS])


def n_met(attempt: Attempt) -> int:
    """How many points of the rubric were met."""
    return sum(score.level == "met" for score in attempt.content.criteria)


def practice_days(visit: Visit, zone: tzinfo) -> tuple[PracticeDay, ...]:
    """The days she practised on, oldest first."""
    owner = visit.session.participant
    if owner is not None:
        return visit.room.store.progress.days_practised(owner.id, zone)
    answers = Counter(one.spoken.made_at.astimezone(zone).date() for one in attempts_of(visit))
    statements = Counter(one.at.astimezone(zone).date() for one in visit.session.statements)
    return tuple(
        PracticeDay(day=day, n_attempts=answers[day], n_statements=statements[day])
        for day in sorted(answers.keys() | statements.keys())
    )


def calendar(days: Sequence[PracticeDay], today: date) -> tuple[tuple[Cell, ...], ...]:
    """The last weeks, each from Monday to Sunday.

    Args:
        days: Days with practice.
        today: The day it is there.

    Returns:
        `N_WEEKS` rows of seven cells; the last row holds today.
    """
    by_day = {one.day: one for one in days}
    monday = today - timedelta(days=today.weekday() + DAYS * (N_WEEKS - 1))
    cells = [monday + timedelta(days=at) for at in range(DAYS * N_WEEKS)]
    row = [
        Cell(day=day, practice=by_day.get(day), is_today=day == today, is_to_come=day > today)
        for day in cells
    ]
    return tuple(tuple(row[at : at + DAYS]) for at in range(0, len(row), DAYS))


def local(now: datetime) -> datetime:
    """The time where this PC stands, with its zone."""
    return now.astimezone()


def keep_recordings(visit: Visit, wanted: bool) -> Visit:
    """Whether recordings are kept from now on."""
    choices = replace(visit.session.choices, keep_recordings=wanted)
    owner = visit.session.participant
    if owner is not None:
        visit.room.store.participants.choose(owner.id, choices)
    return visit.change(lambda session: replace(session, choices=choices))


def _strengths_at(several: Sequence[StoredAttempt]) -> Iterator[Strength]:
    """Of one question; newest first."""
    stored, first = several[0], several[-1].current
    by_id = {score.id: score for score in stored.current.content.criteria}
    for criterion in stored.current.question.rubric:
        score = by_id.get(criterion.id)
        if score is None or score.level != "met" or score.evidence is None or score.score < SURELY_MET:
            continue
        before = state_of(first, criterion, stored.current.question)
        yield Strength(
            criterion=criterion,
            evidence=score.evidence,
            stored=stored,
            is_new=before in {"missing", "partly"},
        )
