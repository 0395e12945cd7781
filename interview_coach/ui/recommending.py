"""What a person has practised, and which questions come next for her. Plain values in and out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from interview_coach import choose
from interview_coach.bank import Course, Week
from interview_coach.choose import Done, Situation, Suggestion, choose_next
from interview_coach.messages import Messages
from interview_coach.records import Attempt, Question
from interview_coach.report.over_time import state_of
from interview_coach.ui.markup import beside
from interview_coach.ui.room import Visit

N_RECOMMENDED = 4  # Our choice: what is seen at once on a small screen.
N_LOOKED_AT = 200  # Newest attempts that say what was practised (our choice: months of practice).


@dataclass(frozen=True, kw_only=True)
class Practised:
    """A question that was practised.

    Attributes:
        n_attempts: How often.
        last: The newest attempt.
        judged: The newest attempt that could be judged; ``None`` where none could.
    """

    n_attempts: int
    last: Attempt
    judged: Attempt | None


def practised(visit: Visit) -> Mapping[str, Practised]:
    """Question id → how it went, the last one last; a guest's from her session, else from the store."""
    session = visit.session
    found: dict[str, Practised] = {}
    if session.participant is not None:
        newest = visit.room.store.attempts.newest(session.participant.id, limit=N_LOOKED_AT)
        for stored in reversed(newest):
            question_id, attempt = stored.spoken.question.id, stored.current
            before = found.pop(question_id, None)
            judged = attempt if attempt.content.scorable else None if before is None else before.judged
            found[question_id] = Practised(n_attempts=stored.number, last=attempt, judged=judged)
        return found
    for question_id, tries in session.tries.items():
        of_use = [one.current for one in tries if one.current.content.scorable]
        found[question_id] = Practised(
            n_attempts=len(tries), last=tries[-1].current, judged=of_use[-1] if of_use else None
        )
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
        done=done_of(visit, done),
    )
    return choose_next(room.coach.bank, situation, jobs=room.jobs, n=N_RECOMMENDED)


def done_of(visit: Visit, done: Mapping[str, Practised]) -> tuple[Done, ...]:
    """How each question went the last time it could be judged: silence is no missing point.

    Args:
        visit: Who asks.
        done: What she practised.

    Returns:
        One for each question, in the same order; of a question that was changed since, the points that it
        still has.
    """
    return tuple(
        _done(question_id, one.judged, visit.room.question(question_id)) for question_id, one in done.items()
    )


def questions_of_week(visit: Visit, chosen: str) -> frozenset[str] | None:
    """The questions of a week of a course.

    Args:
        visit: Who asks.
        chosen: ``course/week``, such as ``fire-uker/2``; anything else is no choice.

    Returns:
        Their ids; ``None`` where nothing is chosen.
    """
    room = visit.room
    course_id, _, number = chosen.partition("/")
    course = room.course(course_id)
    week = course.week(int(number)) if course is not None and number.isdecimal() else None
    if week is None:
        return None
    found = choose.questions_of_week(week, room.coach.bank, visit.session.profile, room.jobs)
    return frozenset(question.id for question in found)


def weeks(visit: Visit) -> Sequence[tuple[str, str]]:
    """Weeks to choose from, those of her own course first: what people see → ``course/week``."""
    own, bank = visit.session.profile.course, visit.room.coach.bank
    asked = {question.id for question in bank.questions}

    def has_questions(week: Week) -> bool:  # Not where the instructor has hidden them all.
        return not asked.isdisjoint(week.questions) or bool(
            choose.questions_of_week(week, bank, visit.session.profile, visit.room.jobs)
        )

    courses = sorted(visit.room.courses, key=lambda course: course.id != own)
    return [
        (_week_named(visit.messages, course, week), f"{course.id}/{week.week}")
        for course in courses
        for week in course.weeks
        if has_questions(week)
    ]


def _week_named(messages: Messages, course: Course, week: Week) -> str:
    title, name = week.title, course.name
    own_title, own_name = messages.own.of_bank(title), messages.own.of_bank(name)
    line = ""
    if own_title and own_name:
        line = messages.own.sentence("home-week-of", week=week.week, title=own_title, course=own_name)
    return beside(messages.text("home-week-of", week=week.week, title=title, course=name), line)


def _done(question_id: str, judged: Attempt | None, today: Question | None) -> Done:
    if judged is None:
        return Done(question_id=question_id)
    question = today or judged.question
    missing = tuple(
        criterion.id for criterion in question.rubric if state_of(judged, criterion, question) == "missing"
    )
    return Done(question_id=question_id, overall=judged.content.overall, missing=missing)
