"""All commands under one name, and the entry point."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from interview_coach import __version__
from interview_coach.bank import QuestionsRefused
from interview_coach.cli import run as running
from interview_coach.cli import scoring
from interview_coach.cli.answers import AnswersRefused
from interview_coach.cli.bank import bank_app
from interview_coach.cli.bank_moving import export_questions, import_questions
from interview_coach.cli.bench import bench
from interview_coach.cli.doctor import doctor
from interview_coach.cli.models import models_app
from interview_coach.cli.output import make_streams_safe, say, tell
from interview_coach.cli.participants import participants_app
from interview_coach.cli.session import Session, open_session
from interview_coach.errors import CoachError, MessageError
from interview_coach.messages import FIRST_LANGUAGE, Messages
from interview_coach.records import Note

MOST_SHOWN_FAULTS = 20  # Our choice: what still fits on a screen.

app = typer.Typer(
    name="interview-coach",
    help="Intervjutrener: practise job interviews in Norwegian, offline. Alone it does what 'run' does.",
    pretty_exceptions_enable=False,
    add_completion=False,
)


@app.callback(invoke_without_command=True)
def _root(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and stop.", is_eager=True)
    ] = False,
) -> None:
    if version:
        say(__version__)
        raise typer.Exit
    context.obj = context.obj or open_session()
    if context.invoked_subcommand is None:
        running.start(context.obj)


app.command("run")(running.run)
app.command("transcribe")(scoring.transcribe)
app.command("score")(scoring.score)
app.command("score-batch")(scoring.score_batch)
app.command("assess")(scoring.assess)
bank_app.command("export")(export_questions)
bank_app.command("import")(import_questions)
app.add_typer(bank_app, name="bank")
app.add_typer(models_app, name="models")
app.add_typer(participants_app, name="participants")
app.command("doctor")(doctor)
app.command("bench")(bench)


def main(arguments: Sequence[str] | None = None, *, session: Session | None = None) -> None:
    """Run a command and leave the process with its exit code.

    Args:
        arguments: What stands after the program's name; the process's own when left out.
        session: The settings and the maker of coaches; from the environment when left out.
    """
    make_streams_safe()
    try:
        app(args=arguments, prog_name="interview-coach", obj=session)
    except CoachError as error:
        for sentence in _sentences(error, _messages(session)):
            tell(sentence)
        sys.exit(1)


def _sentences(error: CoachError, messages: Messages) -> list[str]:
    """A refusal in plain words; one with many faults names them line by line."""
    notes: Sequence[Note] = ()
    if isinstance(error, QuestionsRefused):
        notes = [finding.note for finding in error.findings]
    elif isinstance(error, AnswersRefused):
        notes = error.notes
    if not notes:
        return [messages.error(error)]
    shown = [messages.note(note) for note in notes[:MOST_SHOWN_FAULTS]]
    if len(notes) > MOST_SHOWN_FAULTS:
        shown.append(messages.text("cli-more-faults", n=len(notes) - MOST_SHOWN_FAULTS))
    return shown


def _messages(session: Session | None) -> Messages:
    """The texts for a refusal, even where the refusal is that the settings have no such language."""
    if session is not None:
        return session.messages
    try:
        return Messages(os.environ.get("INTERVIEW_COACH_LANGUAGE", FIRST_LANGUAGE))
    except MessageError:
        return Messages()
