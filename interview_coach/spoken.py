"""One spoken answer, from the first chunk of the microphone to the attempt: what `Coach.begin_take` gives.

A part of `coach` in a file of its own, and like it allowed to know several stages: the microphone's chunks
(`audio`) go to the live recogniser (`live`), and at the end words and sound go to the judge.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from interview_coach.ahead import JudgingAhead
from interview_coach.audio import Microphone
from interview_coach.engines.protocols import Place
from interview_coach.errors import TakeCancelled
from interview_coach.live import LiveTake, LiveText
from interview_coach.records import Attempt, Transcript, Waveform

Assess = Callable[[Transcript, Waveform], Attempt]


@dataclass(frozen=True, kw_only=True)
class Early:
    """What is done before she has finished, perhaps in vain. The attempt is the same with and without.

    Attributes:
        judges: The words so far are judged while she speaks (`ahead`).
        guesses: What was said is recognised at every pause, as if she had finished (`live`).
    """

    judges: bool = True
    guesses: bool = True


@dataclass(frozen=True, kw_only=True)
class TakeParts:
    """What a take is made of.

    Attributes:
        open_live: Begins the live recognition; called with the first sound.
        assess: Words and sound → attempt.
        ahead: Judges what has been said while she goes on speaking.
    """

    open_live: Callable[[], LiveTake]
    assess: Assess
    ahead: JudgingAhead


class Take:
    """One spoken answer. Safe to use from several threads; no method but `attempt` and `wait` waits.

    Args:
        parts: What it is made of.
        name: What the person calls the recording, for messages.
    """

    def __init__(self, parts: TakeParts, name: str) -> None:
        self._parts = parts
        self._microphone = Microphone(name)
        self._lock = threading.RLock()
        self._live: LiveTake | None = None
        self._has_ended = False
        self._is_cancelled = False

    def hear(self, rate_hz: float, samples: NDArray[np.generic]) -> None:
        """Take a chunk from the microphone; after the end it is left out.

        Args:
            rate_hz: Samples per second, the same for every chunk.
            samples: As `audio.from_samples` takes them.

        Raises:
            AudioError: When it is no sound, or the answer grows too long. What came before stays.
        """
        with self._lock:
            if not self._has_ended:
                self._opened().add(self._microphone.hear(rate_hz, samples))

    def so_far(self) -> LiveText:
        """The words so far."""
        live = self._live
        return LiveText() if live is None else live.so_far()

    def stop(self) -> None:
        """She has finished speaking: the rest is recognised at once. Doing it twice is doing it once."""
        with self._lock:
            if self._has_ended:
                return
            self._has_ended = True
            live = self._opened()
            live.add(self._microphone.finish())
            live.stop()
        self._parts.ahead.end()

    def attempt(self, timeout_s: float | None = None) -> Attempt:
        """Stop, wait for the words, and judge them. After a refusal it can be called again.

        Args:
            timeout_s: How long to wait for the words; without end when left out.

        Returns:
            The attempt.

        Raises:
            TakeCancelled: When it was given up.
            AudioError: When there was no sound, or nothing but digital silence.
            EngineBusy: When the queue is full.
            TimeoutError: When the words take longer than `timeout_s`.
        """
        return self._parts.assess(self.transcript(timeout_s), self.waveform())

    def transcript(self, timeout_s: float | None = None) -> Transcript:
        """Stop, and wait for the words alone; refuses as `attempt` does.

        Args:
            timeout_s: How long to wait.

        Returns:
            The words.

        Raises:
            TakeCancelled: When it was given up.
        """
        if self._is_cancelled:
            raise TakeCancelled("live-cancelled")
        self.stop()
        self._microphone.notes()  # A muted microphone is told at once.
        return self._opened().finish(timeout_s)

    def waveform(self) -> Waveform:
        """The recording so far, without DC offset: what delivery is measured on, and what can be kept.

        Returns:
            Mono float32 at 16 kHz, with what the person should know about it.

        Raises:
            AudioError: When there was no sound, or nothing but digital silence.
        """
        with self._lock:
            notes = self._microphone.notes()
            whole = self._opened().waveform()
        centred = whole.samples - np.float32(whole.samples.mean(dtype=np.float64))
        return replace(whole, samples=np.clip(centred, -1, 1), notes=notes)

    @property
    def is_done(self) -> bool:
        """Whether all words are there, so that `attempt` does not wait for the recogniser."""
        return self._is_cancelled or (self._live is not None and self._live.is_done)

    def wait(self, timeout_s: float) -> bool:
        """Wait at most so long until `attempt` has something to say: all words, or that the queue is full."""
        return self._is_cancelled or self._opened().wait(timeout_s)

    def place(self) -> Place:
        """Where it stands in the queue."""
        return self._opened().place()

    @property
    def share(self) -> float:
        """How much of what was said has been recognised, in [0, 1]."""
        return self._opened().share

    def cancel(self) -> None:
        """Give it up (start over, close the page): its place is free and its sound forgotten."""
        with self._lock:
            self._has_ended = self._is_cancelled = True
            self._parts.ahead.end()
            if self._live is not None:
                self._live.cancel()

    def _opened(self) -> LiveTake:
        with self._lock:
            if self._live is None:
                self._live = self._parts.open_live()
            return self._live
