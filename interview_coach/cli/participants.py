"""`participants list|reset-pin`: who uses this PC, and a new PIN for whoever forgot hers.

For whoever keeps the PC: what participants said is neither read nor shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from interview_coach.cli.json_form import JsonObject
from interview_coach.cli.options import JsonOption
from interview_coach.cli.output import say, say_json, say_table
from interview_coach.cli.session import Session, session_of

if TYPE_CHECKING:
    from interview_coach.store.opening import Store
    from interview_coach.store.shapes import ParticipantUse

participants_app = typer.Typer(
    no_args_is_help=True, help="See who uses this PC, and help whoever forgot her PIN."
)


@participants_app.command("list")
def list_participants(context: typer.Context, as_json: JsonOption = False) -> None:
    """List nicknames, when each was last used, and how many answers there are. Nothing of what was said."""
    from interview_coach.store.uses import who_is_there

    session = session_of(context)
    with _opened(session) as store:
        uses = who_is_there(store.database)
    if as_json:
        say_json([_form(use) for use in uses])
        return
    text = session.messages.text
    if not uses:
        say(text("cli-participants-none"))
        return
    headings = [text(f"cli-participants-{name}") for name in ("nickname", "used", "attempts")]
    say_table(headings, [(use.nickname, _day(use), str(use.n_attempts)) for use in uses])


@participants_app.command("reset-pin")
def reset_pin(
    context: typer.Context,
    nickname: Annotated[str, typer.Argument(metavar="NICKNAME", help="Whose PIN.", show_default=False)],
    pin: Annotated[
        str | None,
        typer.Option(
            "--pin",
            metavar="PIN",
            help="The new PIN, 4 to 8 digits. Asked for where left out, so that it stays out of the history.",
        ),
    ] = None,
) -> None:
    """Give a participant who forgot her PIN a new one; what she has done stays."""
    from interview_coach.store.entries import same_pin

    session = session_of(context)
    new = pin if pin is not None else same_pin(_asked(session, "new"), _asked(session, "again"))
    with _opened(session) as store:
        changed = store.participants.reset_pin(nickname, new)
    say(session.messages.text("cli-participants-pin-changed", name=changed.nickname))


@contextmanager
def _opened(session: Session) -> Iterator[Store]:
    from interview_coach.store.opening import open_store

    store = open_store(session.settings)
    try:
        yield store
    finally:
        store.close()


def _asked(session: Session, which: str) -> str:
    """A PIN as it is typed; nothing of it is shown."""
    text = session.messages.text(f"cli-participants-pin-{which}")
    typed: str = typer.prompt(text, hide_input=True, err=True)
    return typed


def _day(use: ParticipantUse) -> str:
    """The day where this PC stands."""
    return use.last_used_at.astimezone().date().isoformat()


def _form(use: ParticipantUse) -> JsonObject:
    return {
        "nickname": use.nickname,
        "last_used_at": use.last_used_at.isoformat(timespec="seconds"),
        "n_attempts": use.n_attempts,
    }
