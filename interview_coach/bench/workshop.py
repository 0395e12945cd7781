"""What the parts of the benchmark work with."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Literal

from interview_coach.bench.peers import OpenPeers, open_peers
from interview_coach.errors import MessageValue
from interview_coach.model_store import ModelStore, open_store
from interview_coach.records import Note, Question
from interview_coach.settings import Settings
from interview_coach.spoken import Early

if TYPE_CHECKING:
    from interview_coach.coach import Coach

ENGINES = ("faster-whisper", "openai-whisper")
DURATIONS_S = (15, 45, 90, 180)  # Design §10.
QUICK_DURATIONS_S = (15, 45)
EARLY = ("ahead", "guesses")
"""What can be left out of live recognition: judging ahead, and recognising at every pause."""

Size = Literal["quick", "usual", "full"]


@dataclass(frozen=True, kw_only=True)
class BenchOptions:
    """How much is measured.

    Attributes:
        parts: Names of the parts, in order.
        quick: Shorter recordings, fewer repeats, a sample of the graded answers: a few minutes in all.
        full: More repeats, and ten minutes instead of one of every sound without speech.
        fast: Live answers as fast as the machine is done with them, not at the speed of speech.
        participants: How many speak at the same time under load.
        find_participants: Whether to look for the largest number, up to `participants`, whose waits are short
            enough.
        lengths_s: Lengths of the answers; those of the size when left out.
        without: Which of `EARLY` is left out of live recognition, to tell what it gains.
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
    find_participants: bool = False
    lengths_s: tuple[int, ...] = ()
    without: tuple[str, ...] = ()
    speech: Path | None = None
    graded: Path | None = None
    labelled: Path | None = None
    part: str | None = None

    @property
    def size(self) -> Size:
        """How much, in a word."""
        return "full" if self.full else "quick" if self.quick else "usual"

    @property
    def durations_s(self) -> tuple[int, ...]:
        """Lengths of the answers that are measured."""
        return self.lengths_s or (QUICK_DURATIONS_S if self.quick else DURATIONS_S)

    @property
    def early(self) -> Early:
        """What live recognition does before the last word."""
        return Early(judges="ahead" not in self.without, guesses="guesses" not in self.without)


@dataclass(frozen=True, kw_only=True)
class Workshop:
    """The program under measurement.

    Attributes:
        settings: Where things are.
        make_coach: Makes a coach from settings.
        options: How much is measured.
        tell: Is told what is being done.
        open_peers: Opens the libraries that waits are compared with.
    """

    settings: Settings
    make_coach: Callable[[Settings], Coach]
    options: BenchOptions
    tell: Callable[[Note], None] = lambda _note: None
    open_peers: OpenPeers = open_peers
    _coaches: dict[str, Coach] = field(default_factory=dict)
    _warm: list[Coach] = field(default_factory=list)

    def coach(self, engine: str | None = None) -> Coach:
        """A coach with a speech engine; made once and kept."""
        name = engine or self.settings.engine
        if name not in self._coaches:
            self._coaches[name] = self.make_coach(replace(self.settings, engine=name))
        return self._coaches[name]

    def warm_coach(self) -> Coach:
        """The coach as it stands on a PC that has been on for a while: every question made ready."""
        coach = self.coach()
        if coach not in self._warm:
            self.say("bench-doing-warm-up")
            coach.warm_up()
            self._warm.append(coach)
        return coach

    def new_question(self, number: int) -> Question:
        """Another question for every number, put to a judge that remembers no earlier answer.

        The same answer to the same question would cost the judge nothing from the second time on, which no
        participant ever finds.

        Args:
            number: Counts the answers.

        Returns:
            A question of the bank, in turn.
        """
        coach = self.warm_coach()
        coach.parts.judge().forget()
        questions = coach.bank.questions
        return questions[number % len(questions)]

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
