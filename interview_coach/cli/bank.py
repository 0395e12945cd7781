"""`bank check|list|show`: look at the questions and validate them."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from interview_coach.bank import Finding, check_bank, check_folder, load_bank
from interview_coach.cli.json_form import JsonObject, note_form, question_form
from interview_coach.cli.options import JsonOption
from interview_coach.cli.output import finish, say, say_json, say_table
from interview_coach.cli.session import Session, session_of
from interview_coach.messages import Messages
from interview_coach.records import Question

bank_app = typer.Typer(no_args_is_help=True, help="Look at the questions and check them.")


@bank_app.command("check")
def check(
    context: typer.Context,
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="[DIR]", help="A bank; the program's own when left out.", show_default=False),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Check every question: file, line, field, and what to do. Exit code 1 when something must be mended."""
    session = session_of(context)
    settings = session.settings
    report = check_bank(settings.bank, settings.own_bank) if folder is None else check_folder(folder)
    if as_json:
        findings = [_finding_form(finding, session.messages) for finding in report.findings]
        say_json({"ok": not report.errors, "findings": findings, "summary": asdict(report.summary)})
    else:
        for finding in report.findings:
            key = f"cli-bank-{finding.severity}"
            say(session.messages.text(key, text=session.messages.note(finding.note)))
        say(
            session.messages.text(
                "cli-bank-checked",
                n=report.summary.n_questions,
                n_criteria=report.summary.n_criteria,
                n_errors=len(report.errors),
                n_warnings=len(report.warnings),
            )
        )
    finish(ok=not report.errors)


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


def _finding_form(finding: Finding, messages: Messages) -> JsonObject:
    return {
        "file": finding.file,
        "line": finding.line,
        "field": finding.field,
        "severity": finding.severity,
        **note_form(finding.note, messages),
    }
