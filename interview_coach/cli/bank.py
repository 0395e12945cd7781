"""`bank …`: the commands around the questions, and `bank list|show` to look at them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from interview_coach.bank import Layers, own_companions, shipped_changes
from interview_coach.cli import bank_own as own_commands
from interview_coach.cli.bank_check import check
from interview_coach.cli.bank_new import new_question
from interview_coach.cli.bank_next import next_questions
from interview_coach.cli.json_form import JsonObject, question_form
from interview_coach.cli.options import JsonOption
from interview_coach.cli.output import say, say_json, say_table, tell
from interview_coach.cli.own_notice import own_notice
from interview_coach.cli.session import Session, session_of
from interview_coach.messages import Messages
from interview_coach.records import Question

bank_app = typer.Typer(no_args_is_help=True, help="Look at the questions, check them, and change your own.")
bank_app.command("check")(check)
bank_app.command("next")(next_questions)
bank_app.command("new")(new_question)
bank_app.command("hide")(own_commands.hide)
bank_app.command("unhide")(own_commands.unhide)
bank_app.command("remove")(own_commands.remove)
bank_app.command("history")(own_commands.history)
bank_app.command("restore")(own_commands.restore)
bank_app.command("keep")(own_commands.keep)


@bank_app.command("list")
def list_questions(
    context: typer.Context,
    category: Annotated[str | None, typer.Option("--category", help="Only this category.")] = None,
    field: Annotated[
        str | None, typer.Option("--field", help="Only questions for this field of work, or for everyone.")
    ] = None,
    level: Annotated[str | None, typer.Option("--level", help="Only this CEFR level, such as A2.")] = None,
    hidden: Annotated[
        bool, typer.Option("--hidden", help="The hidden questions instead of those that are asked.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """List the questions; those that are your own, changed by you or hidden by you are marked."""
    session = session_of(context)
    layers = session.own_bank.layers()
    chosen = [
        question
        for question in (layers.hidden_questions() if hidden else layers.bank().questions)
        if (category is None or question.category == category)
        and (field is None or not question.fields or field in question.fields)
        and (level is None or question.level == level.upper())
    ]
    if as_json:
        say_json([_row_form(question, layers) for question in chosen])
    else:
        _say_rows(session, chosen, layers, hidden=hidden)
    set_aside = {finding.file for finding in layers.bank().set_aside}
    beside = own_companions(session.settings.bank, session.settings.own_bank, [*layers.shipped, *layers.own])
    set_aside |= set(() if beside is None else beside.set_aside)
    updates = shipped_changes(layers, session.settings.own_bank)
    notice = own_notice(session, n_set_aside=len(set_aside), n_updated=len(updates))
    if notice is not None:
        tell(notice)


def _say_rows(session: Session, chosen: Sequence[Question], layers: Layers, *, hidden: bool) -> None:
    messages = session.messages
    names = ("id", "category", "level", "mark", "text")
    rows = [
        (question.id, question.category, question.level, _mark(question, layers, messages), question.text)
        for question in chosen
    ]
    say_table([messages.text(f"cli-bank-{name}") for name in names], rows)
    say(messages.text("cli-bank-count", n=len(chosen)))
    if layers.not_asked and not hidden:
        say(messages.text("cli-bank-n-hidden", n=len(layers.not_asked)))


def _mark(question: Question, layers: Layers, messages: Messages) -> str:
    """Whose question it is, in a word or two; nothing for a shipped one that is as it was."""
    form = _mark_form(question, layers)
    words = [f"cli-bank-mark-{form['own']}"] if form["own"] else []
    words += ["cli-bank-mark-hidden"] if form["hidden"] else []
    return ", ".join(messages.text(word) for word in words)


def _mark_form(question: Question, layers: Layers) -> JsonObject:
    own = "changed" if question.id in layers.shipped else "added"
    return {"own": own if question.id in layers.own else None, "hidden": question.id in layers.not_asked}


@bank_app.command("show")
def show(
    context: typer.Context,
    question_id: Annotated[str, typer.Argument(metavar="ID", help="Id of a question.", show_default=False)],
    as_json: JsonOption = False,
) -> None:
    """Show one question with everything around it."""
    session = session_of(context)
    question = session.own_bank.layers().named(question_id)
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


def _row_form(question: Question, layers: Layers) -> JsonObject:
    return {
        "id": question.id,
        "version": question.version,
        "category": question.category,
        "fields": list(question.fields),
        "level": question.level,
        "kind": question.kind,
        "text": question.text,
        **_mark_form(question, layers),
    }
