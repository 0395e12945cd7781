"""`plans/*.yaml`: courses week by week, and templates for a personal plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field

from interview_coach.bank.findings import Finding, QuestionsRefused
from interview_coach.bank.form import read_form
from interview_coach.bank.schema import Form, Id, SomeTexts, Text, Texts
from interview_coach.bank.yaml_text import YamlText, read_yaml

PLANS_FOLDER = "plans"


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """Something a group does together; `how` is for the instructor."""

    title: str
    how: str
    minutes: int


@dataclass(frozen=True, kw_only=True)
class Week:
    """A week of a course, with the ids of its questions and the themes of its statements."""

    week: int
    title: str
    goal: str
    questions: tuple[str, ...]
    statements_themes: tuple[str, ...]
    exercises: tuple[Exercise, ...]


@dataclass(frozen=True, kw_only=True)
class Course:
    """A course, week by week. `audience` says whom it is for."""

    id: str
    name: str
    audience: str
    weeks: tuple[Week, ...]

    def week(self, number: int) -> Week | None:
        """The week with a number."""
        return next((week for week in self.weeks if week.week == number), None)


@dataclass(frozen=True, kw_only=True)
class Goal:
    """A goal of a personal plan, with small steps and the questions that practise it."""

    id: str
    text: str
    steps: tuple[str, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class PersonalPlan:
    """A template for a personal plan."""

    id: str
    name: str
    audience: str
    goals: tuple[Goal, ...]


@dataclass(frozen=True, kw_only=True)
class Plans:
    """Courses and templates in order of their file names, the files they came from, and what is wrong."""

    courses: tuple[Course, ...] = ()
    personal: tuple[PersonalPlan, ...] = ()
    contents: tuple[YamlText, ...] = ()
    findings: tuple[Finding, ...] = ()

    def course(self, course_id: str) -> Course | None:
        """The course with an id."""
        return next((course for course in self.courses if course.id == course_id), None)


class _ExerciseForm(Form):
    title: Text
    how: Text
    minutes: Annotated[int, Field(ge=1, le=600)]


class _WeekForm(Form):
    week: Annotated[int, Field(ge=1, le=52)]
    title: Text
    goal: Text
    questions: SomeTexts
    statements_themes: Texts = ()
    exercises: tuple[_ExerciseForm, ...] = ()


class _GoalForm(Form):
    id: Id
    text: Text
    steps: SomeTexts
    questions: Texts = ()


class _CourseForm(Form):
    id: Id
    name: Text
    audience: Annotated[Text, Field(alias="for")]
    weeks: Annotated[tuple[_WeekForm, ...], Field(min_length=1)]


class _PersonalForm(Form):
    id: Id
    name: Text
    audience: Annotated[Text, Field(alias="for")]
    goals: Annotated[tuple[_GoalForm, ...], Field(min_length=1)]


def read_plans(folder: Path, *, questions: Sequence[str], themes: Sequence[str]) -> Plans:
    """Read the plans of a bank.

    Args:
        folder: The bank's folder; it need not have plans.
        questions: The ids that plans may name.
        themes: The themes of statements that plans may name.

    Returns:
        The plans without faults, and the faults.
    """
    courses: list[Course] = []
    personal: list[PersonalPlan] = []
    contents: list[YamlText] = []
    findings: list[Finding] = []
    for path in sorted((folder / PLANS_FOLDER).glob("*.yaml")):
        try:
            content = read_yaml(path, file=path.relative_to(folder).as_posix())
        except QuestionsRefused as refused:
            findings.extend(refused.findings)
            continue
        contents.append(content)
        plan = _plan(content)
        if isinstance(plan, tuple):
            findings.extend((*content.findings, *plan))
            continue
        findings.extend((*content.findings, *_rules(plan, content, path, questions, themes)))
        if isinstance(plan, Course):
            courses.append(plan)
        else:
            personal.append(plan)
    return Plans(
        courses=tuple(courses),
        personal=tuple(personal),
        contents=tuple(contents),
        findings=tuple(findings),
    )


def _plan(content: YamlText) -> Course | PersonalPlan | tuple[Finding, ...]:
    is_personal = isinstance(content.value, dict) and "goals" in content.value
    form = read_form(content, _PersonalForm) if is_personal else read_form(content, _CourseForm)
    if isinstance(form, tuple):
        return form
    if isinstance(form, _PersonalForm):
        goals = tuple(Goal(**dict(goal)) for goal in form.goals)
        return PersonalPlan(id=form.id, name=form.name, audience=form.audience, goals=goals)
    return Course(
        id=form.id, name=form.name, audience=form.audience, weeks=tuple(_week(week) for week in form.weeks)
    )


def _week(form: _WeekForm) -> Week:
    exercises = tuple(Exercise(**dict(exercise)) for exercise in form.exercises)
    return Week(
        week=form.week,
        title=form.title,
        goal=form.goal,
        questions=form.questions,
        statements_themes=form.statements_themes,
        exercises=exercises,
    )


def _rules(
    plan: Course | PersonalPlan,
    content: YamlText,
    path: Path,
    questions: Sequence[str],
    themes: Sequence[str],
) -> Iterator[Finding]:
    if plan.id != path.stem:
        yield content.place(("id",)).error("bank-id-file", id=plan.id, name=path.stem)
    parts: Sequence[Week | Goal] = plan.weeks if isinstance(plan, Course) else plan.goals
    key = "weeks" if isinstance(plan, Course) else "goals"
    for index, part in enumerate(parts):
        for position, name in enumerate(part.questions):
            if name not in questions:
                place = content.place((key, index, "questions", position))
                yield place.unknown_name(name, questions, listed=False)
        for position, name in enumerate(part.statements_themes if isinstance(part, Week) else ()):
            if name not in themes:
                place = content.place((key, index, "statements_themes", position))
                yield place.unknown_name(name, themes, listed=False)
