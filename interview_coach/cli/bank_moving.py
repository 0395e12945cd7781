"""`bank export|import`: questions out to Excel, CSV or YAML, and back into the instructor's own bank."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from interview_coach.bank import (
    BankFormat,
    FieldChange,
    Finding,
    ImportPlan,
    QuestionChange,
    QuestionsRefused,
    TableFinding,
    carry_out,
    check_question_texts,
    export_bank,
    field_title,
    own_companion_files,
    plan_import,
    read_words,
)
from interview_coach.cli.bank_check import dictionary_of
from interview_coach.cli.json_form import JsonObject, note_form
from interview_coach.cli.options import JsonOption
from interview_coach.cli.output import say, say_json, tell
from interview_coach.cli.session import Session, session_of
from interview_coach.errors import BankError
from interview_coach.messages import Messages

N_GUIDE_LINES = 11  # bank-guide-1 … in the catalogue.
MOST_SHOWN_LETTERS = 200  # Of one text in the plan. Our choice: three lines in a terminal.


class FormatChoice(StrEnum):
    """Forms in which questions leave the bank."""

    yaml = "yaml"
    xlsx = "xlsx"
    csv = "csv"


def export_questions(
    context: typer.Context,
    target: Annotated[
        Path,
        typer.Argument(
            metavar="TARGET", help="A new file (.xlsx) or folder (YAML, CSV).", show_default=False
        ),
    ],
    to: Annotated[
        FormatChoice | None,
        typer.Option(
            "--format", help="Form; when left out, 'xlsx' for a name ending with .xlsx and else 'yaml'."
        ),
    ] = None,
    ids: Annotated[
        str | None, typer.Option("--ids", metavar="ID,ID…", help="Only these questions, with commas between.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Write the questions to a workbook for Excel, or to a folder of YAML or CSV files."""
    session = session_of(context)
    guide = [session.messages.text(f"bank-guide-{number}") for number in range(1, N_GUIDE_LINES + 1)]
    chosen = [name.strip() for name in (ids or "").split(",") if name.strip()]
    form: BankFormat = "xlsx" if target.suffix.lower() == ".xlsx" else "yaml"
    if to is not None:
        form = to.value
    own = session.settings.own_bank
    questions = export_bank(session.own_bank.layers(), target, form, guide=guide, ids=chosen, own=own)
    beside = () if chosen else own_companion_files(own)
    if beside:
        key = "cli-export-own-along" if form == "yaml" else "cli-export-own-left"
        tell(session.messages.text(key, files=", ".join(beside), folder=str(own)))
    if as_json:
        say_json({"target": str(target), "format": form, "ids": [question.id for question in questions]})
    else:
        say(session.messages.text("cli-export-done", n=len(questions), target=str(target)))


def import_questions(
    context: typer.Context,
    source: Annotated[
        Path,
        typer.Argument(
            metavar="SOURCE",
            help="A workbook, or a YAML file, or a folder of YAML or CSV.",
            show_default=False,
        ),
    ],
    apply: Annotated[
        bool, typer.Option("--apply", help="Save. Without it, only show what would change.")
    ] = False,
    typos: Annotated[
        bool, typer.Option("--typos", help="Only spelling was mended: no question gets a new version.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Show what a source would change in the instructor's own bank; with --apply, save it. All or nothing."""
    session = session_of(context)
    own = session.own_bank
    try:
        plan = plan_import(own, source, typos=typos)
    except QuestionsRefused as refused:
        if not as_json:
            raise
        findings = [_finding_form(finding, session.messages) for finding in refused.findings]
        say_json({"ok": False, "applied": False, "findings": findings})
        raise typer.Exit(1) from refused
    plan = _with_text_warnings(session, plan)
    if apply:
        carry_out(own, plan)
    if as_json:
        say_json(_plan_form(plan, session.messages, applied=apply))
    else:
        _say_plan(session, plan, applied=apply)


def _with_text_warnings(session: Session, plan: ImportPlan) -> ImportPlan:
    """The plan with what the texts of its questions give to think about; nothing of it hinders the import."""
    settings = session.settings
    words = read_words(settings.bank) | read_words(settings.own_bank)
    files = [change.file for change in plan.changes]
    try:
        dictionary = dictionary_of(session)
        if files and dictionary is not None:
            tell(session.messages.text("check-step-spelling"))  # Reading a dictionary takes some seconds.
        found = check_question_texts(files, words, dictionary)
    except BankError as error:  # A dictionary that cannot be read: the questions can be saved all the same.
        tell(session.messages.error(error))
        found = check_question_texts(files, words, None)
    return replace(plan, warnings=(*plan.warnings, *found))


def _say_plan(session: Session, plan: ImportPlan, *, applied: bool) -> None:
    messages = session.messages
    for warning in plan.warnings:
        tell(messages.note(warning.note))
    for change in plan.changes:
        line = messages.text(f"cli-import-{change.kind}", id=change.after.id, text=change.after.text)
        say(f"{line} {messages.text('cli-import-hidden')}" if change.hidden else line)
        for field in change.fields:
            say(f"  {_field_line(field, messages)}")
    n_added = sum(change.kind == "added" for change in plan.changes)
    n_changed = len(plan.changes) - n_added
    say(messages.text("cli-import-summary", added=n_added, changed=n_changed, unchanged=len(plan.unchanged)))
    if not plan.changes:
        say(messages.text("cli-import-nothing"))
    elif applied:
        say(messages.text("cli-import-done", n=len(plan.changes), folder=str(session.settings.own_bank)))
        say(messages.text("cli-bank-restart"))
        say(messages.text("cli-import-check"))
    else:
        say(messages.text("cli-import-plan"))


def _field_line(field: FieldChange, messages: Messages) -> str:
    title, before, after = field_title(field.field), _short(field.before), _short(field.after)
    if before is None:
        return messages.text("cli-import-field-new", field=title, after=after or "")
    if after is None:
        return messages.text("cli-import-field-gone", field=title, before=before)
    return messages.text("cli-import-field", field=title, before=before, after=after)


def _short(text: str | None) -> str | None:
    if text is None:
        return None
    flat = " ".join(text.split())
    return flat if len(flat) <= MOST_SHOWN_LETTERS else flat[: MOST_SHOWN_LETTERS - 1] + "…"


def _plan_form(plan: ImportPlan, messages: Messages, *, applied: bool) -> JsonObject:
    return {
        "ok": True,
        "applied": applied and bool(plan.changes),
        "changes": [_change_form(change) for change in plan.changes],
        "unchanged": list(plan.unchanged),
        "findings": [_finding_form(finding, messages) for finding in plan.warnings],
    }


def _change_form(change: QuestionChange) -> JsonObject:
    return {
        "id": change.after.id,
        "kind": change.kind,
        "version_before": None if change.before is None else change.before.version,
        "version": change.after.version,
        "hidden": change.hidden,
        "fields": [
            {"field": field.field, "before": field.before, "after": field.after} for field in change.fields
        ],
    }


def _finding_form(finding: Finding, messages: Messages) -> JsonObject:
    """Where and what; in a sheet ``line`` is the row and ``field`` the title of the column."""
    in_sheet: JsonObject = {}
    if isinstance(finding, TableFinding):
        in_sheet = {"sheet": finding.sheet, "row": finding.line, "column": finding.column}
    return {
        "file": finding.file,
        "line": finding.line,
        **in_sheet,
        "field": finding.field,
        "severity": finding.severity,
        "kind": finding.kind,
        **note_form(finding.note, messages),
    }
