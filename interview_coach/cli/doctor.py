"""`doctor`: is everything there, and if not, what to do."""

from __future__ import annotations

import typer

from interview_coach.cli.json_form import JsonObject, note_form
from interview_coach.cli.options import DEFAULT_PORT, JsonOption, PortOption
from interview_coach.cli.output import finish, say, say_json, say_table, tell
from interview_coach.cli.session import session_of
from interview_coach.doctor import Check, examine
from interview_coach.messages import Messages


def doctor(context: typer.Context, port: PortOption = DEFAULT_PORT, as_json: JsonOption = False) -> None:
    """Check models, engines, questions, database, disk, port and microphone rules; say what to do.

    Uses no network. Exit code 1 when something must be mended.
    """
    session = session_of(context)
    messages = session.messages
    tell(messages.text("doctor-working"))
    checks = examine(session.settings, port=port)
    sound = all(check.state != "fault" for check in checks)
    if as_json:
        say_json({"ok": sound, "checks": [_form(check, messages) for check in checks]})
    else:
        _say_checks(checks, messages)
        say()
        say(messages.text("doctor-sound" if sound else "doctor-not-sound"))
    finish(ok=sound)


def _say_checks(checks: tuple[Check, ...], messages: Messages) -> None:
    headings = [messages.text(f"doctor-heading-{name}") for name in ("state", "what", "found")]
    rows = [
        (
            messages.text(f"doctor-state-{check.state}"),
            messages.text(check.title_key),
            messages.note(check.found),
        )
        for check in checks
    ]
    say_table(headings, rows)
    advice = [messages.note(check.advice) for check in checks if check.advice is not None]
    if advice:
        say()
        say(messages.text("doctor-advice"))
        for number, sentence in enumerate(advice, start=1):
            say(f"{number}. {sentence}")


def _form(check: Check, messages: Messages) -> JsonObject:
    return {
        "name": check.name,
        "state": check.state,
        "found": note_form(check.found, messages),
        "advice": None if check.advice is None else note_form(check.advice, messages),
    }
