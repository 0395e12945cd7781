"""What every command stands on: the settings, the texts, and how a coach is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import typer

from interview_coach.bank import OwnBank
from interview_coach.messages import Messages
from interview_coach.model_store import ModelStore, open_store
from interview_coach.settings import Settings, resolve_settings

if TYPE_CHECKING:
    from interview_coach.coach import Coach


def build_real_coach(settings: Settings) -> Coach:
    """A coach on the installed models."""
    from interview_coach.coach import build_coach

    return build_coach(settings)


@dataclass(frozen=True, kw_only=True)
class Session:
    """One run of a command.

    Attributes:
        settings: Where things are.
        messages: The texts in the language of the settings.
        make_coach: Makes a coach from settings; tests put one with fakes in.
    """

    settings: Settings
    messages: Messages
    make_coach: Callable[[Settings], Coach] = build_real_coach

    @property
    def store(self) -> ModelStore:
        """The models on this PC."""
        return open_store(self.settings)

    @property
    def own_bank(self) -> OwnBank:
        """The instructor's own bank over the shipped one."""
        return OwnBank(shipped=self.settings.bank, folder=self.settings.own_bank)

    def coach(self, *, engine: str | None = None, model: str | None = None) -> Coach:
        """A coach, with another engine or speech model where one is asked for.

        Args:
            engine: Speech engine; the one of the settings when left out.
            model: Speech model; the one of the settings when left out.

        Returns:
            The coach; its parts are built at their first use.
        """
        settings = replace(
            self.settings,
            engine=engine or self.settings.engine,
            speech_model=model or self.settings.speech_model,
        )
        return self.make_coach(settings)


def open_session() -> Session:
    """The session that the environment describes."""
    settings = resolve_settings()
    return Session(settings=settings, messages=Messages(settings.language))


def session_of(context: typer.Context) -> Session:
    """The session of a running command."""
    session = context.obj
    assert isinstance(session, Session), "the root command opens the session"  # noqa: S101 - our own mistake
    return session
