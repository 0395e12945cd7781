"""How far a long step has come, for whoever shows it: a bar in the terminal, a line on a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from interview_coach.errors import MessageValue


@dataclass(frozen=True, kw_only=True)
class Step:
    """One report of progress.

    Attributes:
        key: Message key of the stage, such as ``models-stage-fetch``.
        values: What fills the message; always has the model's ``name``.
        done_bytes: Bytes done in this stage.
        total_bytes: Bytes of the whole stage; about, while fetching.
    """

    key: str
    values: Mapping[str, MessageValue]
    done_bytes: int
    total_bytes: int


class Progress(Protocol):
    """Is told of every step; an exception from it stops the work cleanly."""

    def __call__(self, step: Step, /) -> None:
        """Show a step."""
        ...


def silent(_step: Step, /) -> None:
    """Shows nothing."""


class Stage:
    """One stage of one model: counts bytes and reports them.

    Args:
        progress: Whom to tell.
        key: Message key of the stage.
        name: The model.
        total_bytes: Bytes of the whole stage.
    """

    def __init__(self, progress: Progress, key: str, name: str, total_bytes: int) -> None:
        self._progress = progress
        self._key = key
        self._name = name
        self._total_bytes = total_bytes
        self.done_bytes = 0
        self.at(0)

    def at(self, done_bytes: int) -> None:
        """Report that so many bytes are done."""
        self.done_bytes = done_bytes
        total = max(self._total_bytes, done_bytes)
        self._progress(
            Step(key=self._key, values={"name": self._name}, done_bytes=done_bytes, total_bytes=total)
        )

    def add(self, n_bytes: int) -> None:
        """Report that so many more bytes are done."""
        self.at(self.done_bytes + n_bytes)
