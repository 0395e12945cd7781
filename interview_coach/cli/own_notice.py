"""One line where something in the instructor's own bank wants to be looked at."""

from __future__ import annotations

from interview_coach.cli.session import Session


def own_notice(session: Session, *, n_set_aside: int, n_updated: int) -> str | None:
    """What wants to be looked at in the own bank.

    Args:
        session: The running command.
        n_set_aside: Own files that are not used because of a fault.
        n_updated: Own questions under which an update of the program changed something.

    Returns:
        The sentence; ``None`` where all is well.
    """
    if not n_set_aside and not n_updated:
        return None
    folder = str(session.settings.own_bank)
    return session.messages.text(
        "cli-bank-own-look", n_set_aside=n_set_aside, n_updated=n_updated, folder=folder
    )
