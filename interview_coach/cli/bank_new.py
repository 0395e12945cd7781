"""`bank new`: a small workbook with one question to fill in."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Annotated

import typer

from interview_coach.bank import HINT_SIGN, Hints, blank_question, new_id, question_like, write_workbook
from interview_coach.cli.options import JsonOption
from interview_coach.cli.output import say, say_json
from interview_coach.cli.session import session_of
from interview_coach.messages import Messages

GUIDE = (
    "bank-new-guide-1", "bank-new-guide-2", "bank-guide-3", "bank-guide-4", "bank-guide-6", "bank-guide-7",
    "bank-guide-9", "bank-guide-11",
)  # fmt: skip
"""The lines of the sheet «Les meg»: those of the whole bank that help with one question."""


def new_question(
    context: typer.Context,
    target: Annotated[
        Path,
        typer.Argument(
            metavar="FILE.xlsx",
            help="A new file; the question gets its id from the name.",
            show_default=False,
        ),
    ],
    like: Annotated[
        str | None,
        typer.Option("--like", metavar="ID", help="Begin with the texts of this question."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Write a small workbook with one new question to fill in, for `bank import`."""
    session = session_of(context)
    own, messages = session.own_bank, session.messages
    layers = own.layers()
    question_id = new_id(target.stem, own.ids())
    if like is None:
        question = blank_question(question_id, _hints(messages))
    else:
        question = question_like(question_id, layers.named(like))
    guide = [messages.text(key, sign=HINT_SIGN) for key in GUIDE]
    write_workbook([question], layers.lists, target, guide=guide)
    name = f'"{target}"' if " " in str(target) else str(target)
    import_command = f"interview-coach bank import {name} --apply"
    if as_json:
        say_json({"target": str(target), "id": question_id, "like": like, "import": import_command})
        return
    say(messages.text("cli-new-done", target=str(target), id=question_id))
    say(messages.text("cli-new-fill-in", sign=HINT_SIGN))
    say(messages.text("cli-new-import", command=import_command))


def _hints(messages: Messages) -> Hints:
    names = [hint.name for hint in fields(Hints)]
    return Hints(**{name: messages.text(f"bank-hint-{name.replace('_', '-')}") for name in names})
