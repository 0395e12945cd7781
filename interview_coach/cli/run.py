"""`run`: from a command to a page in the browser."""

from __future__ import annotations

from typing import Annotated

import typer

from interview_coach.cli.models import set_up_models
from interview_coach.cli.options import DEFAULT_PORT, PortOption
from interview_coach.cli.output import say
from interview_coach.cli.session import Session, session_of
from interview_coach.doctor import is_port_free
from interview_coach.errors import SettingsError


def run(
    context: typer.Context,
    port: PortOption = DEFAULT_PORT,
    lan: Annotated[
        bool, typer.Option("--lan", help="Serve the other PCs of the room too, over HTTPS.")
    ] = False,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Do not open the browser.")] = False,
) -> None:
    """Start the page and open it in the browser. The first start sets up the models."""
    start(session_of(context), port=port, lan=lan, open_browser=not no_browser)


def start(
    session: Session, *, port: int = DEFAULT_PORT, lan: bool = False, open_browser: bool = True
) -> None:
    """Set up what is missing, then serve until Ctrl+C.

    Args:
        session: The run.
        port: Port of the page.
        lan: Whether other PCs may reach it.
        open_browser: Whether to open it on this PC.

    Raises:
        SettingsError: When another program has the port.
    """
    # Before the models: nobody should wait for a download only to hear that the port is taken.
    if not is_port_free(port):
        raise SettingsError("cli-port-taken", where=str(port), other=str(_another(port)))
    set_up_models(session)
    from interview_coach.ui.serve import serve

    serve(session.coach(), session.settings, port=port, open_browser=open_browser, lan=lan, tell=say)


def _another(port: int) -> int:
    """A port to propose instead."""
    return port + 1 if port < 65535 else DEFAULT_PORT
