"""A person's plan: the course week by week, and her own goals with small steps. Plain values in and out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from interview_coach.bank import Course, PersonalPlan, Week
from interview_coach.choose import own_work_questions, questions_of_week
from interview_coach.errors import NotKept
from interview_coach.records import Question
from interview_coach.store.shapes import Plan
from interview_coach.ui.pressing import Pressed
from interview_coach.ui.room import Visit
from interview_coach.ui.sorting import ThemeState

DAYS = 7
MOST_WEEKS = 60


@dataclass(frozen=True, kw_only=True)
class WeekState:
    """A week of the course with what is done of it.

    Attributes:
        week: The week.
        questions: Its questions, in order, those of her own field or job among them.
        done_ids: Those of them that were answered.
        themes: Its themes of statements.
        is_now: Whether it is this week.
        lacks_field: Whether it has questions of one's own field, and nothing tells hers.
    """

    week: Week
    questions: tuple[Question, ...]
    done_ids: frozenset[str]
    themes: tuple[ThemeState, ...]
    is_now: bool
    lacks_field: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it is left to do here, because the instructor has hidden all its questions."""
        return not self.questions and not self.themes and not self.lacks_field


@dataclass(frozen=True, kw_only=True)
class PlanState:
    """What the plan page shows.

    Attributes:
        course: The course that is followed; ``None`` for none.
        weeks: Its weeks.
        courses: The courses to choose from, the one of the profile first.
        plan: The goals, and when the course began.
        templates: The templates, without the goals that were taken already.
        is_guest: Whether there can be no goals.
    """

    course: Course | None
    weeks: tuple[WeekState, ...]
    courses: tuple[Course, ...]
    plan: Plan = field(default_factory=Plan)
    templates: tuple[PersonalPlan, ...] = ()
    is_guest: bool = False


@dataclass(frozen=True, kw_only=True)
class Undo:
    """Something that was done: a sentence, and the act that takes it back; empty where nothing has to."""

    key: str
    act: str = ""


def plan_state(
    visit: Visit, *, today: date, done_ids: frozenset[str], themes: Mapping[str, ThemeState]
) -> PlanState:
    """How she stands.

    Args:
        visit: Who asks.
        today: The day it is there.
        done_ids: Questions she answered.
        themes: Theme of statements → how far she is.

    Returns:
        What the page shows.
    """
    room, session = visit.room, visit.session
    owner = session.participant
    plan = Plan() if owner is None else room.store.plans.get(owner.id)
    course = room.course(plan.key if owner is not None else session.profile.course)
    now = plan.week_on(today)
    weeks = () if course is None else tuple(_week(visit, one, now, done_ids, themes) for one in course.weeks)
    taken = {goal.template for goal in plan.goals}
    templates = (
        replace(one, goals=tuple(goal for goal in one.goals if goal.id not in taken))
        for one in room.plans.personal
    )
    return PlanState(
        course=course,
        weeks=weeks,
        courses=tuple(sorted(room.courses, key=lambda one: one.id != session.profile.course)),
        plan=plan,
        templates=tuple(one for one in templates if one.goals),
        is_guest=session.is_guest,
    )


def change_plan(visit: Visit, pressed: Pressed, today: date) -> Undo | None:
    """Carry out a button of the plan page.

    Args:
        visit: Who pressed it.
        pressed: Which.
        today: The day it is there.

    Returns:
        What can be taken back; ``None`` for most buttons.

    Raises:
        NotKept: When what it is about is not there (any more).
    """
    if pressed.act in {"follow", "follow-again"}:
        follow(visit, pressed.which, today if pressed.act == "follow" else _day(pressed.words))
        return None
    if pressed.act == "leave":
        return leave(visit, today)
    owner = visit.session.participant
    if owner is None:
        raise NotKept("progress-not-there")
    if pressed.act == "week":
        set_week(visit, owner.id, pressed.number, today)
    return _change_goals(visit, owner.id, pressed)


def follow(visit: Visit, course_id: str | None, today: date) -> None:
    """Follow a course from this week on, or none; the profile says the same."""
    course = visit.room.course(course_id)
    if course_id is not None and course is None:
        raise NotKept("progress-not-there")
    key = None if course is None else course.id
    owner = visit.session.participant
    profile = replace(visit.session.profile, course=key)
    if owner is not None:
        if course is None:
            visit.room.store.plans.leave(owner.id)
        else:
            visit.room.store.plans.follow(owner.id, course.id, today)
        profile = visit.room.store.participants.save_profile(owner.id, profile)
    visit.change(lambda session: replace(session, profile=profile))


def leave(visit: Visit, today: date) -> Undo:
    """Follow no course any more; taking it back goes on in the week where she was."""
    owner = visit.session.participant
    course, begun = visit.session.profile.course, today
    if owner is not None:
        plan = visit.room.store.plans.get(owner.id)
        course, begun = plan.key, plan.first_week or today
    follow(visit, None, today)
    back = "" if course is None else f"follow-again|{course}|{begun.isoformat()}"
    return Undo(key="progress-left", act=back)


def set_week(visit: Visit, owner_id: str, week: int, today: date) -> None:
    """This is week so and so of her course."""
    plan = visit.room.store.plans.get(owner_id)
    if plan.key is None or not 1 <= week <= MOST_WEEKS:
        raise NotKept("progress-not-there")
    visit.room.store.plans.follow(owner_id, plan.key, today - timedelta(days=DAYS * (week - 1)))


def take_goal(visit: Visit, owner_id: str, goal_id: str) -> None:
    """Take over a goal of a template, with its steps."""
    goals = [goal for one in visit.room.plans.personal for goal in one.goals]
    goal = next((one for one in goals if one.id == goal_id), None)
    if goal is None:
        raise NotKept("progress-not-there")
    visit.room.store.plans.add_goal(owner_id, goal.text, goal.steps, template=goal.id)


def drop_step(visit: Visit, owner_id: str, step_id: int) -> Undo:
    """Take a step out; taking it back puts it last."""
    plans = visit.room.store.plans
    for goal in plans.get(owner_id).goals:
        for step in goal.steps:
            if step.id == step_id:
                plans.delete_step(owner_id, step_id)
                return Undo(key="progress-step-gone", act=f"add-step|{goal.id}|{step.text}")
    raise NotKept("progress-not-there")


def _day(written: str) -> date:
    """A day as `leave` wrote it; it comes back from outside."""
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise NotKept("progress-not-there") from error


def _change_goals(visit: Visit, owner_id: str, pressed: Pressed) -> Undo | None:
    plans = visit.room.store.plans
    if pressed.act == "take":
        take_goal(visit, owner_id, pressed.which)
    elif pressed.act == "add-goal":
        plans.add_goal(owner_id, pressed.words)
    elif pressed.act == "add-step":
        plans.add_step(owner_id, pressed.number, pressed.words)
    elif pressed.act == "tick":
        steps = [step for goal in plans.get(owner_id).goals for step in goal.steps]
        is_done = any(step.id == pressed.number and step.done_at is not None for step in steps)
        plans.tick(owner_id, pressed.number, not is_done)
    elif pressed.act == "drop-goal":
        plans.delete_goal(owner_id, pressed.number)
        return Undo(key="progress-goal-gone", act=f"restore-goal|{pressed.number}")
    elif pressed.act == "restore-goal":
        plans.restore_goal(owner_id, pressed.number)
    elif pressed.act == "drop-step":
        return drop_step(visit, owner_id, pressed.number)
    return None


def _week(
    visit: Visit, week: Week, now: int | None, done_ids: frozenset[str], themes: Mapping[str, ThemeState]
) -> WeekState:
    bank, profile, jobs = visit.room.coach.bank, visit.session.profile, visit.room.jobs
    questions = questions_of_week(week, bank, profile, jobs)
    return WeekState(
        week=week,
        questions=questions,
        done_ids=done_ids & {question.id for question in questions},
        themes=tuple(themes[key] for key in week.statements_themes if key in themes),
        is_now=week.week == now,
        lacks_field=week.own_field > 0 and not own_work_questions(bank, profile, jobs),
    )
