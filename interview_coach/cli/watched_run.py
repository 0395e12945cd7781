"""`run --no-browser`, telling `bench` how far the start has come: every step leaves a file.

Called as ``python -m interview_coach.cli.watched_run PORT FOLDER``; no command of its own, for nobody else
needs it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from interview_coach.cli.app import main
from interview_coach.cli.session import Session, open_session
from interview_coach.coach import Coach
from interview_coach.settings import Settings

REST = "rest"
"""The file that says that nothing is left to do before somebody speaks."""


class WatchedCoach(Coach):
    """A coach whose warming up leaves a file behind at every step.

    Args:
        coach: The coach itself.
        folder: Where the files are made.
    """

    def __init__(self, coach: Coach, folder: Path) -> None:
        super().__init__(coach.settings, coach.parts)
        self._folder = folder

    def warm_up(self, tell: Callable[[str], None] = lambda _key: None) -> None:
        """As the coach itself; each key it tells becomes a file, and so does the end."""

        def leave_and_tell(key: str) -> None:
            tell(key)  # First: only then does the page know it.
            (self._folder / key).touch()

        super().warm_up(leave_and_tell)
        (self._folder / REST).touch()


def watched(session: Session, folder: Path) -> Session:
    """The session with coaches that are watched."""

    def make_coach(settings: Settings) -> Coach:
        return WatchedCoach(session.make_coach(settings), folder)

    return replace(session, make_coach=make_coach)


if __name__ == "__main__":
    port, told = sys.argv[1:]
    main(["run", "--no-browser", "--port", port], session=watched(open_session(), Path(told)))
