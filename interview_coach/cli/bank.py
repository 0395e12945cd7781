"""`bank list|show`: look at the questions."""

from __future__ import annotations

from typing import Annotated

import typer

from interview_coach.bank import load_bank
from interview_coach.cli.bank_check import check
from interview_coach.cli.bank_next import next_questions
from interview_coach.cli.json_form import JsonObject, question_form
from interview_coach.cli.options import JsonOption
from interview_coach.cli.output import say, say_json, say_table
from interview_coach.cli.session import Session, session_of
from interview_coach.records import Question

bank_app = typer.Typer(no_args_is_help=True, help="Look at the questions and check them.")
bank_app.command("check")(check)
bank_app.command("next")(next_questions)


@bank_app.command("list")
def list_questions(
    context: typer.Context,
    category: Annotated[str | None, typer.Option("--category", help="Only this category.")] = None,
    field: Annotated[
        str | None, typer.Option("--field", help="Only questions for this field of work, or for everyone.")
    ] = None,
    level: Annotated[str | None, typer.Option("--level", help="Only this CEFR level, such as A2.")] = None,
    as_json: JsonOption = False,
) -> None:
    """List the questions."""
    session = session_of(context)
    bank = load_bank(session.settings.bank, session.settings.own_bank)
    chosen = [
        question
        for question in bank.questions
        if (category is None or question.category == category)
        and (field is None or not question.fields or field in question.fields)
        and (level is None or question.level == level.upper())
    ]
    if as_json:
        say_json([_row_form(question) for question in chosen])
        return
    headings = [session.messages.text(f"cli-bank-{name}") for name in ("id", "category", "level", "text")]
    rows = [(question.id, question.category, question.level, question.text) for question in chosen]
    say_table(headings, rows)
    say(session.messages.text("cli-bank-count", n=len(chosen)))


@bank_app.command("show")
def show(
    context: typer.Context,
    question_id: Annotated[str, typer.Argument(metavar="ID", help="Id of a question.", show_default=False)],
    as_json: JsonOption = False,
) -> None:
    """Show one question with everything around it."""
    session = session_of(context)
    question = load_bank(session.settings.bank, session.settings.own_bank).question(question_id)
    if as_json:
        say_json(question_form(question))
    else:
        _say_question(session, question)


def _say_question(session: Session, question: Question) -> None:
    messages = session.messages
    shortest_s, longest_s = question.answer_seconds
    say(question.text)
    say(f"{question.id} · {question.category} · {question.level} · {shortest_s}–{longest_s} s")
    say(question.purpose)
    _say_list(messages.text("cli-bank-tips"), question.tips)
    _say_list(messages.text("cli-bank-phrases"), question.phrases)
    if question.culture is not None:
        _say_list(messages.text("cli-bank-culture"), (question.culture,))
    for criterion in question.rubric:
        say()
        say(messages.text("cli-bank-criterion", name=criterion.name, weight=criterion.weight))
        for key, sentences in (("cli-bank-good", criterion.good), ("cli-bank-bad", criterion.bad)):
            for sentence in sentences:
                say(f"  {messages.text(key)} {sentence}")
        if criterion.advice:
            say(f"  {messages.text('cli-bank-advice')} {criterion.advice}")
    _say_list(messages.text("cli-bank-follow-ups"), question.follow_ups)
    for answer in question.model_answers:
        _say_list(messages.text("cli-bank-model-answer", level=answer.level), (answer.text,))
    _say_list(
        messages.text("cli-bank-sources"), [f"{source.text} ({source.date})" for source in question.sources]
    )


def _say_list(heading: str, lines: tuple[str, ...] | list[str]) -> None:
    if not lines:
        return
    say()
    say(heading)
    for line in lines:
        say(f"- {line}")


def _row_form(question: Question) -> JsonObject:
    return {
        "id": question.id,
        "version": question.version,
        "category": question.category,
        "fields": list(question.fields),
        "level": question.level,
        "kind": question.kind,
        "text": question.text,
    }
