"""`bank hide|unhide|remove|history|restore|keep`: the instructor's own bank, question by question.

Every command says what happened, and with which command it is undone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from interview_coach.bank import OwnBank, Saved, field_changes, told_fields
from interview_coach.cli.json_form import JsonObject
from interview_coach.cli.options import JsonOption
from interview_coach.cli.output import say, say_json, say_table
from interview_coach.cli.session import Session, session_of
from interview_coach.errors import BankError
from interview_coach.messages import Messages
from interview_coach.records import Question

PROGRAM = "interview-coach"

QuestionId = Annotated[str, typer.Argument(metavar="ID", help="Id of a question.", show_default=False)]
QuestionIds = Annotated[
    list[str], typer.Argument(metavar="ID…", help="Ids of questions.", show_default=False)
]


def hide(context: typer.Context, question_ids: QuestionIds, as_json: JsonOption = False) -> None:
    """Hide shipped questions from participants."""
    session = session_of(context)
    session.own_bank.demand(*question_ids)
    hidden = session.own_bank.hide(*question_ids)
    undo = _command("unhide", *hidden) if hidden else None
    if as_json:
        say_json({"hidden": list(hidden), "undo": undo})
        return
    for question_id in dict.fromkeys(question_ids):
        key = "cli-own-hidden" if question_id in hidden else "cli-own-hidden-before"
        say(session.messages.text(key, id=question_id))
    _say_undo(session, undo)


def unhide(context: typer.Context, question_ids: QuestionIds, as_json: JsonOption = False) -> None:
    """Show hidden questions to participants again."""
    session = session_of(context)
    session.own_bank.demand(*question_ids)
    shown = session.own_bank.show(*question_ids)
    undo = _command("hide", *shown) if shown else None
    if as_json:
        say_json({"shown": list(shown), "undo": undo})
        return
    for question_id in dict.fromkeys(question_ids):
        key = "cli-own-shown" if question_id in shown else "cli-own-shown-before"
        say(session.messages.text(key, id=question_id))
    _say_undo(session, undo)


def remove(context: typer.Context, question_id: QuestionId, as_json: JsonOption = False) -> None:
    """Take an own question away; a shipped question that was changed is again as it is shipped."""
    session = session_of(context)
    own = session.own_bank
    own.demand(question_id)
    own.remove(question_id)
    undo = _command("restore", question_id, str(own.history(question_id)[-1].number))
    is_shipped = question_id in own.layers().shipped
    if as_json:
        say_json({"id": question_id, "shipped": is_shipped, "undo": undo})
        return
    say(session.messages.text("cli-own-as-shipped" if is_shipped else "cli-own-removed", id=question_id))
    _say_undo(session, undo)


def history(context: typer.Context, question_id: QuestionId, as_json: JsonOption = False) -> None:
    """List what happened to a question, newest first, each with the number that `bank restore` takes."""
    session = session_of(context)
    own, messages = session.own_bank, session.messages
    own.demand(question_id)
    forms = _former_forms(own.history(question_id))
    if as_json:
        say_json([_form_of(form) for form in forms])
    elif forms:
        names = ("number", "when", "what", "version", "changed")
        say_table(
            [messages.text(f"cli-own-heading-{name}") for name in names],
            [_row_of(form, messages) for form in forms],
        )
        say(messages.text("cli-own-restore-hint", command=_command("restore", question_id, "N")))
    else:
        say(messages.text("cli-own-no-history", id=question_id))


def restore(
    context: typer.Context,
    question_id: QuestionId,
    number: Annotated[
        int, typer.Argument(metavar="N", min=1, help="Number in `bank history ID`.", show_default=False)
    ],
    as_json: JsonOption = False,
) -> None:
    """Make a former form of a question count again; nothing of its history is lost."""
    session = session_of(context)
    own = session.own_bank
    own.demand(question_id)
    saved = next((one for one in own.history(question_id) if one.number == number), None)
    if saved is None:
        command = _command("history", question_id)
        raise BankError("bank-own-no-form", where=question_id, number=str(number), command=command)
    before = _counting(own, question_id)
    question = own.bring_back(saved)
    is_same = before is not None and before.question == question
    undo = None if is_same else _undo_of_restore(own, question_id, before)
    if as_json:
        say_json({"id": question_id, "number": number, "version": question.version, "undo": undo})
        return
    key = "cli-own-restored-before" if is_same else "cli-own-restored"
    say(session.messages.text(key, id=question_id, number=str(number), version=str(question.version)))
    _say_undo(session, undo)


def keep(context: typer.Context, question_id: QuestionId, as_json: JsonOption = False) -> None:
    """Go on with an own question after an update of the program has changed the shipped one."""
    session = session_of(context)
    own = session.own_bank
    own.demand(question_id)
    changes = {change.question_id: change for change in own.shipped_changes()}
    own.keep_own(question_id)
    change = changes.get(question_id)
    instead = _command("remove", question_id) if change is not None and change.now is not None else None
    if as_json:
        say_json({"id": question_id, "kept": change is not None, "instead": instead})
        return
    key = "cli-own-kept" if change is not None else "cli-own-kept-before"
    say(session.messages.text(key, id=question_id))
    if instead is not None:
        say(session.messages.text("cli-own-instead", command=instead))


# --- undoing ---------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class _Counting:
    """The form of a question that participants meet."""

    question: Question
    text: str
    is_own: bool


def _counting(own: OwnBank, question_id: str) -> _Counting | None:
    layers = own.layers()
    file = layers.file(question_id)
    if file is None:
        return None
    text = file.path.read_text(encoding="utf-8-sig")
    return _Counting(question=file.question, text=text, is_own=question_id in layers.own)


def _undo_of_restore(own: OwnBank, question_id: str, before: _Counting | None) -> str:
    if before is not None and before.is_own:
        former = own.history(question_id)[:-1]  # The last entry is the form that was brought back.
        number = next((saved.number for saved in reversed(former) if saved.text == before.text), None)
        if number is not None:
            return _command("restore", question_id, str(number))
    return _command("remove", question_id)


def _command(*words: str) -> str:
    return " ".join((PROGRAM, "bank", *words))


def _say_undo(session: Session, command: str | None) -> None:
    if command is not None:
        say(session.messages.text("cli-own-undo", command=command))
        say(session.messages.text("cli-bank-restart"))


# --- history ---------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class _Former:
    """An entry of the history, with its form and what was new in it; ``None`` where it has faults."""

    saved: Saved
    question: Question | None
    changed: str


def _former_forms(entries: Sequence[Saved]) -> tuple[_Former, ...]:
    """The entries, newest first."""
    forms: list[_Former] = []
    last: Question | None = None
    for saved in entries:
        question = saved.question
        changed = "" if question is None else told_fields(field_changes(last, question))
        forms.append(_Former(saved=saved, question=question, changed=changed))
        last = question or last
    return tuple(reversed(forms))


def _row_of(form: _Former, messages: Messages) -> tuple[str, ...]:
    saved = form.saved
    faulty = messages.text("cli-own-faulty")
    return (
        str(saved.number),
        f"{saved.time.astimezone():%Y-%m-%d %H:%M}",
        messages.text(f"cli-own-what-{saved.what}"),
        "" if form.question is None else str(form.question.version),
        faulty if form.question is None else form.changed,
    )


def _form_of(form: _Former) -> JsonObject:
    return {
        "number": form.saved.number,
        "time": form.saved.time.isoformat(),
        "what": form.saved.what,
        "version": None if form.question is None else form.question.version,
        "changed": form.changed,
    }
