"""What a person has practised, and which questions come next for her. Plain values in and out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from interview_coach.choose import Done, Situation, Suggestion, choose_next
from interview_coach.records import Attempt
from interview_coach.ui.room import Visit

N_RECOMMENDED = 4  # Our choice: what is seen at once on a small screen.
N_LOOKED_AT = 200  # Newest attempts that say what was practised (our choice: months of practice).


@dataclass(frozen=True, kw_only=True)
class Practised:
    """A question that was practised: how often, and the newest attempt."""

    n_attempts: int
    last: Attempt


def practised(visit: Visit) -> Mapping[str, Practised]:
    """Question id → how it went, the last one last; a guest's from her session, else from the store."""
    session = visit.session
    found: dict[str, Practised] = {}
    if session.participant is not None:
        newest = visit.room.store.attempts.newest(session.participant.id, limit=N_LOOKED_AT)
        for stored in reversed(newest):
            question_id = stored.spoken.question.id
            found.pop(question_id, None)
            found[question_id] = Practised(n_attempts=stored.number, last=stored.current)
        return found
    for question_id, tries in session.tries.items():
        found[question_id] = Practised(n_attempts=len(tries), last=tries[-1].current)
    return dict(sorted(found.items(), key=lambda item: item[1].last.made_at))


def recommended(visit: Visit, done: Mapping[str, Practised], now: datetime) -> tuple[Suggestion, ...]:
    """The next questions for whoever asks, each with its reasons.

    Args:
        visit: Who asks.
        done: What she practised.
        now: The time, for the week of her course.

    Returns:
        At most `N_RECOMMENDED` questions.
    """
    room, profile = visit.room, visit.session.profile
    week, course = None, room.course(profile.course)
    if visit.session.participant is not None:
        plan = room.store.plans.get(visit.session.participant.id)
        if plan.key is not None:
            course, week = room.course(plan.key) or course, plan.week_on(now.date())
    situation = Situation(
        profile=profile,
        course=course,
        week=week,
        done=tuple(_done(question_id, one.last) for question_id, one in done.items()),
    )
    return choose_next(room.coach.bank, situation, jobs=room.jobs, n=N_RECOMMENDED)


def questions_of_week(visit: Visit, chosen: str) -> frozenset[str] | None:
    """The questions of a week of a course.

    Args:
        visit: Who asks.
        chosen: ``course/week``, such as ``fire-uker/2``; anything else is no choice.

    Returns:
        Their ids; ``None`` where nothing is chosen.
    """
    course_id, _, number = chosen.partition("/")
    course = visit.room.course(course_id)
    week = course.week(int(number)) if course is not None and number.isdecimal() else None
    return None if week is None else frozenset(week.questions)


def weeks(visit: Visit) -> Sequence[tuple[str, str]]:
    """Weeks to choose from, those of her own course first: what people see → ``course/week``."""
    own = visit.session.profile.course
    courses = sorted(visit.room.courses, key=lambda course: course.id != own)
    text = visit.messages.text
    return [
        (
            text("home-week-of", week=week.week, title=week.title, course=course.name),
            f"{course.id}/{week.week}",
        )
        for course in courses
        for week in course.weeks
    ]


def _done(question_id: str, last: Attempt) -> Done:
    missing = tuple(score.id for score in last.content.criteria if score.level == "missing")
    return Done(question_id=question_id, overall=last.content.overall, missing=missing)
