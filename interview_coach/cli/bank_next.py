"""`bank next`: which questions a person should practise next, and why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import typer

from interview_coach.bank import Bank, Course, find_job, load_bank, read_companions
from interview_coach.choose import LEVELS, N_SUGGESTED, Done, Situation, Suggestion, choose_next
from interview_coach.cli.json_form import JsonObject, note_form
from interview_coach.cli.options import JsonOption
from interview_coach.cli.output import say_json, say_table, tell
from interview_coach.cli.session import session_of
from interview_coach.errors import BankError
from interview_coach.messages import Messages
from interview_coach.records import Level, Profile

MOST_REASONS = 2  # Shown per question: the weightiest ones.


def next_questions(  # noqa: PLR0913 - the options of a command
    context: typer.Context,
    job: Annotated[
        str | None, typer.Option("--job", help="The job that is wanted, in free words, such as 'vaskehjelp'.")
    ] = None,
    level: Annotated[str | None, typer.Option("--level", help="Level of Norwegian, such as A2.")] = None,
    field: Annotated[str | None, typer.Option("--field", help="Field of work, a key of fields.yaml.")] = None,
    course: Annotated[str | None, typer.Option("--course", help="The course, such as 'fire-uker'.")] = None,
    week: Annotated[int | None, typer.Option("--week", min=1, help="Week of the course.")] = None,
    done: Annotated[
        str | None, typer.Option("--done", metavar="ID,ID…", help="Questions practised, the last one last.")
    ] = None,
    n: Annotated[int, typer.Option("-n", min=1, max=100, help="How many questions.")] = N_SUGGESTED,
    as_json: JsonOption = False,
) -> None:
    """List the next questions for a person, each with the reason why it comes now."""
    session = session_of(context)
    settings, messages = session.settings, session.messages
    bank = load_bank(settings.bank, settings.own_bank)
    companions = read_companions(
        settings.bank, [question.id for question in bank.questions], settings.own_bank
    )
    if field is not None and field not in bank.fields:
        raise _unknown("choose-field-unknown", field, bank.fields)
    if job is not None and find_job(job, companions.jobs) is None:
        tell(messages.text("choose-job-unknown", job=job))
    situation = Situation(
        profile=Profile(job_wanted=job, field=field, norwegian_level=_level(level), course=course),
        course=None if course is None else _course(companions.plans.courses, course),
        week=week,
        done=_done(bank, done),
    )
    suggestions = choose_next(bank, situation, jobs=companions.jobs, n=n)
    if as_json:
        say_json([_form(one, messages) for one in suggestions])
        return
    headings = [messages.text(f"cli-bank-{name}") for name in ("id", "category", "level", "text")]
    rows = [
        (one.question.id, one.question.category, one.question.level, one.question.text, _why(one, messages))
        for one in suggestions
    ]
    say_table([*headings, messages.text("choose-reason")], rows)


def _why(suggestion: Suggestion, messages: Messages) -> str:
    return "; ".join(messages.note(reason) for reason in suggestion.reasons[:MOST_REASONS])


def _level(said: str | None) -> Level | None:
    if said is None:
        return None
    found = next((level for level in LEVELS if level == said.strip().upper()), None)
    if found is None:
        raise _unknown("choose-level-unknown", said, LEVELS)
    return found


def _course(courses: Iterable[Course], course_id: str) -> Course:
    by_id = {course.id: course for course in courses}
    if course_id not in by_id:
        raise _unknown("choose-course-unknown", course_id, by_id)
    return by_id[course_id]


def _done(bank: Bank, said: str | None) -> tuple[Done, ...]:
    ids = [name.strip() for name in (said or "").split(",") if name.strip()]
    return tuple(Done(question_id=bank.question(name).id) for name in ids)


def _unknown(key: str, said: str, known: Iterable[str]) -> BankError:
    return BankError(key, where=said, known=", ".join(known))


def _form(suggestion: Suggestion, messages: Messages) -> JsonObject:
    question = suggestion.question
    return {
        "id": question.id,
        "category": question.category,
        "level": question.level,
        "text": question.text,
        "reasons": [note_form(reason, messages) for reason in suggestion.reasons],
    }
