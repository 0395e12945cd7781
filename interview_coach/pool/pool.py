"""The pool: one engine, a few hands, a fair queue."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from statistics import median
from types import TracebackType

from interview_coach.engines.protocols import Transcriber, Urgency
from interview_coach.errors import EngineBusy
from interview_coach.pool.order import Waiting, in_order, owners_ahead
from interview_coach.pool.ticket import Ticket
from interview_coach.records import Transcript, Waveform

FIRST_SPEED = 0.1
"""Seconds of work for a second of sound before anything was measured: whisper-base on two cores (README)."""

REMEMBERED = 25
"""Recognitions whose speed is remembered: a running median; our choice."""

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class PoolOptions:
    """How a pool works.

    Attributes:
        n_hands: Recognitions at a time.
        n_places: People who may wait at a time; the next one is refused.
        idle_s: The engine is given up after so many seconds without work, and comes back by itself; ``None``
            keeps it.
    """

    n_hands: int = 1
    n_places: int = 40
    idle_s: float | None = None


@dataclass(frozen=True, kw_only=True)
class QueuePlace:
    """A `Place`.

    Attributes:
        ahead: People whose answers come first.
        estimate_s: Seconds until the words are there; ``None`` before anything was measured.
    """

    ahead: int
    estimate_s: float | None


@dataclass(frozen=True, kw_only=True)
class Load:
    """How much the pool has to do.

    Attributes:
        n_waiting: People who have stopped speaking and wait.
        n_pieces: Recognitions that wait, whoever needs them.
        n_working: Recognitions that are being worked on.
        n_hands: Recognitions at a time.
        has_engine: Whether the engine is there; it was given up otherwise, and comes back by itself.
    """

    n_waiting: int
    n_pieces: int
    n_working: int
    n_hands: int
    has_engine: bool


class _Unharmed:
    """A listener that fails is logged: it must not take the hand away from everyone else."""

    def __enter__(self) -> None:
        return

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if error is not None:
            _LOG.error("a listener of a recognition failed", exc_info=error)
        return True


class Pool:
    """A `Transcriber` and the `Hands` of many people. Safe to use from several threads.

    Args:
        build: Opens the engine; called now, and again after it was given up.
        options: How it works.
        now_s: The clock, in seconds.
    """

    def __init__(
        self,
        build: Callable[[], Transcriber],
        options: PoolOptions | None = None,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self.options = options or PoolOptions()
        self._build = build
        self._now_s = now_s
        self._engine: Transcriber | None = build()
        self._name, self._model = self._engine.name, self._engine.model
        self._building = threading.Lock()
        self._changed = threading.Condition()
        self._waiting: list[Ticket] = []
        self._working: list[Ticket] = []
        self._numbers = count()
        self._n_threads = 0
        self._n_idle = 0
        self._is_closed = False
        self._speeds: deque[float] = deque(maxlen=REMEMBERED)

    @property
    def name(self) -> str:
        """Engine name."""
        return self._name

    @property
    def model(self) -> str:
        """Model name in the catalogue."""
        return self._model

    def transcribe(self, waveform: Waveform) -> Transcript:
        """Recognise a finished recording when its turn has come."""
        return self.submit(waveform, owner=f"whole-{next(self._numbers)}", urgency="final").result()

    # --- the queue ---------------------------------------------------------------------------

    def submit(
        self,
        waveform: Waveform,
        *,
        owner: str,
        urgency: Urgency,
        when_done: Callable[[], None] | None = None,
    ) -> Ticket:
        """Ask for the words of a recording.

        Args:
            waveform: The sound.
            owner: Whose it is: one answer of one person.
            urgency: How soon it is needed.
            when_done: Called in a hand's thread once it is done; never for a cancelled job.

        Returns:
            The job.

        Raises:
            EngineBusy: When this is a final of one more person than may wait.
        """
        with self._changed:
            if urgency == "final":
                self._refuse_if_full(owner)
            about = Waiting(
                owner=owner,
                urgency=urgency,
                number=next(self._numbers),
                work_s=waveform.duration_s * self._speed(),
                since_s=self._now_s(),
            )
            ticket = Ticket(
                waveform, about, on_hurry=self._hurry, on_cancel=self._cancel, when_done=when_done
            )
            self._waiting.append(ticket)
            if self._n_idle < len(self._waiting) and self._n_threads < self.options.n_hands:
                self._n_threads += 1
                threading.Thread(target=self._work, name="coach-hand", daemon=True).start()
            self._changed.notify()
            return ticket

    def place(self, owner: str) -> QueuePlace:
        """Where the owner's finals stand in the queue."""
        with self._changed:
            ahead = owners_ahead([ticket.about for ticket in self._waiting], owner, self._now_s())
            own_now = [ticket for ticket in self._working if ticket.about.owner == owner]
            work_s = sum(one.work_s for one in ahead)
            # Of what is being worked on, half is left on average.
            work_s += sum(ticket.about.work_s for ticket in self._working) / 2
            if own_now and all(one.owner != owner for one in ahead):
                work_s, ahead = sum(ticket.about.work_s for ticket in own_now) / 2, []
            return QueuePlace(
                ahead=len({one.owner for one in ahead} - {owner}),
                estimate_s=work_s / self.options.n_hands if self._speeds else None,
            )

    @property
    def is_crowded(self) -> bool:
        """Whether more work waits than free hands can begin at once."""
        with self._changed:
            return len(self._waiting) + len(self._working) >= self.options.n_hands

    @property
    def load(self) -> Load:
        """How much there is to do."""
        with self._changed:
            return Load(
                n_waiting=len(self._finals()),
                n_pieces=len(self._waiting),
                n_working=len(self._working),
                n_hands=self.options.n_hands,
                has_engine=self._engine is not None,
            )

    def close(self) -> None:
        """Cancel what waits and let the hands go home; the engine is given up."""
        with self._changed:
            self._is_closed = True
            for ticket in list(self._waiting):
                self._cancel(ticket)
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._n_threads == 0)
            self._engine = None

    def _finals(self) -> set[str]:
        return {ticket.about.owner for ticket in self._waiting if ticket.urgency == "final"}

    def _refuse_if_full(self, owner: str) -> None:
        others = self._finals() - {owner}
        if len(others) >= self.options.n_places:
            work_s = sum(ticket.about.work_s for ticket in self._waiting if ticket.urgency == "final")
            minutes = max(1, round(work_s / self.options.n_hands / 60))
            raise EngineBusy("pool-full", ahead=len(others), minutes=minutes)

    def _hurry(self, ticket: Ticket) -> None:
        with self._changed:
            if ticket.urgency != "final":
                ticket.about = replace(ticket.about, urgency="final", since_s=self._now_s())

    def _cancel(self, ticket: Ticket) -> None:
        with self._changed:
            ticket.when_done = None
            if ticket in self._waiting:
                self._waiting.remove(ticket)
                ticket.end()

    # --- a hand ------------------------------------------------------------------------------

    def _work(self) -> None:
        """Do what comes next until there has been nothing for a while."""
        while True:
            ticket = self._next()
            if ticket is None:
                return
            with ticket:
                self._recognise(ticket)
            self._end(ticket)

    def _next(self) -> Ticket | None:
        with self._changed:
            self._n_idle += 1
            has_work = self._changed.wait_for(
                lambda: bool(self._waiting) or self._is_closed, self.options.idle_s
            )
            self._n_idle -= 1
            if not has_work or self._is_closed:
                self._n_threads -= 1
                if self._n_threads == 0 and not self._is_closed:
                    self._engine = None  # The last to leave.
                self._changed.notify_all()
                return None
            now = in_order([ticket.about for ticket in self._waiting], self._now_s())[0]
            ticket = next(ticket for ticket in self._waiting if ticket.about is now)
            self._waiting.remove(ticket)
            self._working.append(ticket)
            return ticket

    def _recognise(self, ticket: Ticket) -> None:
        engine = self._opened()
        waveform = ticket.waveform
        if waveform is None:
            return
        begun_s = self._now_s()
        words = engine.transcribe(waveform)
        with self._changed:
            if waveform.duration_s > 0:
                self._speeds.append((self._now_s() - begun_s) / waveform.duration_s)
            ticket.succeed(words)

    def _opened(self) -> Transcriber:
        with self._building:
            engine = self._engine
            if engine is None:
                engine = self._engine = self._build()
            return engine

    def _end(self, ticket: Ticket) -> None:
        with self._changed:
            self._working.remove(ticket)
            ticket.end()
            tell = ticket.when_done
        if tell is not None:
            with _Unharmed():
                tell()

    def _speed(self) -> float:
        return median(self._speeds) if self._speeds else FIRST_SPEED
