"""One recognition that was asked for: waiting, worked on, and done, failed or cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType

from interview_coach.engines.protocols import Urgency
from interview_coach.errors import TakeCancelled
from interview_coach.pool.order import Waiting
from interview_coach.records import Transcript, Waveform


class Ticket:
    """A `Job`. Its fields are changed under the lock of the pool alone.

    Args:
        waveform: The sound; given up once it was recognised.
        about: What the order needs to know.
        on_hurry: Called by `hurry`.
        on_cancel: Called by `cancel`.
        when_done: Called after it is done.
    """

    def __init__(
        self,
        waveform: Waveform,
        about: Waiting,
        *,
        on_hurry: Callable[[Ticket], None],
        on_cancel: Callable[[Ticket], None],
        when_done: Callable[[], None] | None,
    ) -> None:
        self.waveform: Waveform | None = waveform
        self.duration_s = waveform.duration_s
        self.about = about
        self.when_done = when_done
        self._on_hurry = on_hurry
        self._on_cancel = on_cancel
        self._words: Transcript | None = None
        self._error: BaseException | None = None
        self._done = threading.Event()

    @property
    def urgency(self) -> Urgency:
        """How soon it is needed."""
        return self.about.urgency

    @property
    def is_done(self) -> bool:
        """Whether there is a result, a failure, or it was cancelled."""
        return self._done.is_set()

    @property
    def has_failed(self) -> bool:
        """Whether it ended without words."""
        return self._done.is_set() and self._words is None

    @property
    def words(self) -> Transcript | None:
        """What was recognised; ``None`` until then, and for a failure."""
        return self._words

    def result(self, timeout_s: float | None = None) -> Transcript:
        """Wait for the words.

        Args:
            timeout_s: How long to wait; without end when left out.

        Returns:
            The words.

        Raises:
            TimeoutError: When it takes longer.
            TakeCancelled: When it was cancelled.
        """
        if not self._done.wait(timeout_s):
            raise TimeoutError
        if self._error is not None:
            raise self._error
        if self._words is None:
            raise TakeCancelled("live-cancelled")
        return self._words

    def hurry(self) -> None:
        """Make it a ``final``. Never refused."""
        self._on_hurry(self)

    def cancel(self) -> None:
        """Give its place up."""
        self._on_cancel(self)

    def succeed(self, words: Transcript) -> None:
        """Keep the words."""
        self._words = words

    def end(self) -> None:
        """Let go of the sound, and of everyone who waits."""
        self.waveform = None
        self._done.set()

    def __enter__(self) -> Ticket:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Keep what was raised for whoever waits: a hand goes on with the next piece of work."""
        self._error = error
        return True
