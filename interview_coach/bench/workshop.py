"""What the parts of the benchmark work with."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from interview_coach.errors import MessageValue
from interview_coach.model_store import ModelStore, open_store
from interview_coach.records import Note
from interview_coach.settings import Settings

if TYPE_CHECKING:
    from interview_coach.coach import Coach

ENGINES = ("faster-whisper", "openai-whisper")


@dataclass(frozen=True, kw_only=True)
class BenchOptions:
    """How much is measured.

    Attributes:
        parts: Names of the parts, in order.
        quick: Shorter recordings, fewer repeats, a sample of the graded answers: a few minutes in all.
        full: Ten minutes instead of one of every sound without speech.
        fast: Live answers as fast as the machine is done with them, not at the speed of speech.
        participants: How many speak at the same time under load.
        speech: Folder of clips with texts; the project's own when left out.
        graded: Folder of graded answers; looked for beside the checkout when left out.
        labelled: Folder of our labelled answers; the checkout's own when left out.
        part: Part of the labelled answers: ``final``, ``development``, ``training`` or ``all``.
    """

    parts: tuple[str, ...]
    quick: bool = False
    full: bool = False
    fast: bool = False
    participants: int = 35
    speech: Path | None = None
    graded: Path | None = None
    labelled: Path | None = None
    part: str | None = None


@dataclass(frozen=True, kw_only=True)
class Workshop:
    """The program under measurement.

    Attributes:
        settings: Where things are.
        make_coach: Makes a coach from settings.
        options: How much is measured.
        tell: Is told what is being done.
    """

    settings: Settings
    make_coach: Callable[[Settings], Coach]
    options: BenchOptions
    tell: Callable[[Note], None] = lambda _note: None
    _coaches: dict[str, Coach] = field(default_factory=dict)

    def coach(self, engine: str | None = None) -> Coach:
        """A coach with a speech engine; made once and kept."""
        name = engine or self.settings.engine
        if name not in self._coaches:
            self._coaches[name] = self.make_coach(replace(self.settings, engine=name))
        return self._coaches[name]

    @property
    def store(self) -> ModelStore:
        """The models on this machine."""
        return open_store(self.settings)

    def say(self, key: str, /, **values: MessageValue) -> None:
        """Say what is being done."""
        self.tell(Note(key=key, values=values))


@dataclass(frozen=True, kw_only=True)
class Timing:
    """Repeated measurements of one thing, in seconds."""

    median_s: float
    fastest_s: float
    slowest_s: float
    n: int


def timing(seconds: list[float]) -> Timing:
    """Summarise repeated measurements; at least one."""
    return Timing(median_s=median(seconds), fastest_s=min(seconds), slowest_s=max(seconds), n=len(seconds))


@contextmanager
def stopwatch(seconds: list[float]) -> Iterator[None]:
    """Append how long the block took."""
    start = time.perf_counter()
    yield
    seconds.append(time.perf_counter() - start)
