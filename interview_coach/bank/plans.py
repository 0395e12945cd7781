"""`plans/*.yaml`: courses week by week, and templates for a personal plan.

A plan of the instructor's own counts instead of a shipped one with the same file name, or comes beside the
others. With an error in it, it is set aside. A question that it names and that is not there is only left out:
one slip in a question must not take a course away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

from pydantic import Field

from interview_coach.bank.findings import Finding, QuestionsRefused, has_errors
from interview_coach.bank.form import read_form
from interview_coach.bank.schema import Form, Id, SomeTexts, Text, Texts
from interview_coach.bank.yaml_text import YamlText, read_yaml

PLANS_FOLDER = "plans"
_UNKNOWN = frozenset({"bank-name-unknown-near", "check-name-unknown"})  # What `_rules` says of a name.


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """Something a group does together; `how` is for the instructor."""

    title: str
    how: str
    minutes: int


@dataclass(frozen=True, kw_only=True)
class Week:
    """A week of a course, with the ids of its questions and the themes of its statements.

    `own_field` is how many questions of the participant's own field or job come besides: a course has people
    of many trades, and no list of ids fits them all (see `choose.questions_of_week`).
    """

    week: int
    title: str
    goal: str
    questions: tuple[str, ...]
    statements_themes: tuple[str, ...]
    exercises: tuple[Exercise, ...]
    own_field: int = 0


@dataclass(frozen=True, kw_only=True)
class Course:
    """A course, week by week. `audience` says whom it is for."""

    id: str
    name: str
    audience: str
    weeks: tuple[Week, ...]

    @property
    def parts(self) -> Sequence[Week | Goal]:
        """What names questions."""
        return self.weeks

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

    @property
    def parts(self) -> Sequence[Week | Goal]:
        """What names questions."""
        return self.goals


@dataclass(frozen=True, kw_only=True)
class Plans:
    """Courses and templates in order of their file names, the files they came from, and what is wrong.

    Attributes:
        courses: The courses.
        personal: The templates.
        contents: The shipped files that count, with those at fault.
        own_contents: The instructor's own files that count.
        findings: What is wrong in the shipped files.
        own_findings: What is wrong in the instructor's own files; one with an error is set aside.
    """

    courses: tuple[Course, ...] = ()
    personal: tuple[PersonalPlan, ...] = ()
    contents: tuple[YamlText, ...] = ()
    own_contents: tuple[YamlText, ...] = ()
    findings: tuple[Finding, ...] = ()
    own_findings: tuple[Finding, ...] = ()

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
    own_field: Annotated[int, Field(ge=0, le=10)] = 0


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


@dataclass(frozen=True, kw_only=True)
class _PlanFile:
    """One file: its plan, or ``None`` where its form is at fault, and everything found in it."""

    content: YamlText | None
    plan: Course | PersonalPlan | None
    findings: tuple[Finding, ...]


def read_plans(
    folder: Path, *, questions: Sequence[str], themes: Sequence[str], own: Path | None = None
) -> Plans:
    """Read the plans of a bank.

    Args:
        folder: The bank's folder; it need not have plans.
        questions: The ids that plans may name.
        themes: The themes of statements that plans may name.
        own: The instructor's own bank, whose plans lie over these.

    Returns:
        The plans without faults, and the faults.
    """
    shipped = _plan_files(folder, questions, themes)
    read = {} if own is None else _plan_files(own, questions, themes)
    mine = {name: _forgiven(file) for name, file in read.items()}
    sound = {name: file for name, file in mine.items() if not has_errors(file.findings)}
    left = {name: file for name, file in shipped.items() if name not in sound}
    plans = [file.plan for _, file in sorted({**left, **sound}.items())]
    return Plans(
        courses=tuple(plan for plan in plans if isinstance(plan, Course)),
        personal=tuple(plan for plan in plans if isinstance(plan, PersonalPlan)),
        contents=_contents(left.values()),
        own_contents=_contents(sound.values()),
        findings=tuple(finding for file in left.values() for finding in file.findings),
        own_findings=tuple(finding for file in mine.values() for finding in file.findings),
    )


def _contents(files: Iterable[_PlanFile]) -> tuple[YamlText, ...]:
    return tuple(file.content for file in files if file.content is not None)


def _plan_files(folder: Path, questions: Sequence[str], themes: Sequence[str]) -> Mapping[str, _PlanFile]:
    """The plans of a folder by the names of their files."""
    paths = sorted((folder / PLANS_FOLDER).glob("*.yaml"))
    return {path.name: _plan_file(path, folder, questions, themes) for path in paths}


def _plan_file(path: Path, folder: Path, questions: Sequence[str], themes: Sequence[str]) -> _PlanFile:
    try:
        content = read_yaml(path, file=path.relative_to(folder).as_posix())
    except QuestionsRefused as refused:
        return _PlanFile(content=None, plan=None, findings=refused.findings)
    plan = _plan(content)
    if isinstance(plan, tuple):
        return _PlanFile(content=content, plan=None, findings=(*content.findings, *plan))
    findings = (*content.findings, *_rules(plan, content, path, questions, themes))
    return _PlanFile(content=content, plan=plan, findings=findings)


def _forgiven(file: _PlanFile) -> _PlanFile:
    """An own plan, in which a name of a question or a theme that is not there is no error."""
    findings = [each.as_warning() if each.note.key in _UNKNOWN else each for each in file.findings]
    return replace(file, findings=tuple(findings))


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
        own_field=form.own_field,
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
    key = "weeks" if isinstance(plan, Course) else "goals"
    for index, part in enumerate(plan.parts):
        for position, name in enumerate(part.questions):
            if name not in questions:
                place = content.place((key, index, "questions", position))
                yield place.unknown_name(name, questions, listed=False)
        for position, name in enumerate(part.statements_themes if isinstance(part, Week) else ()):
            if name not in themes:
                place = content.place((key, index, "statements_themes", position))
                yield place.unknown_name(name, themes, listed=False)
