"""What an engine is, for whoever uses one: shapes only, so naming an engine loads none.

Conventions: engines are built once, kept, and used by one caller at a time (`Transcriber`s hold
their own lock); they take arrays, never paths, and return finished records, never generators.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, Protocol

from interview_coach.records import Samples, Span, Transcript, Vectors, Waveform

Urgency = Literal["final", "live", "guess"]
"""How soon words are needed: somebody has stopped speaking and waits; somebody is still speaking; or nobody
may ever need them, for she may go on speaking (tried at every pause, thrown away then)."""


class Transcriber(Protocol):
    """Speech to words. Nothing but the sound decides the text: there is no prompt to pass."""

    @property
    def name(self) -> str:
        """Engine name, such as ``faster-whisper``."""
        ...

    @property
    def model(self) -> str:
        """Model name in the catalogue, such as ``whisper-base``."""
        ...

    def transcribe(self, waveform: Waveform) -> Transcript:
        """Recognise Norwegian words with start, end and probability; no voice gives no words."""
        ...


class Job(Protocol):
    """A recognition that was asked for."""

    @property
    def is_done(self) -> bool:
        """Whether there is a result, a failure, or it was cancelled."""
        ...

    @property
    def has_failed(self) -> bool:
        """Whether it ended without words: a failure, which `result` raises, or cancelled."""
        ...

    @property
    def words(self) -> Transcript | None:
        """What was recognised; ``None`` until then, and for a failure."""
        ...

    def result(self, timeout_s: float | None = None) -> Transcript:
        """Wait for the words; raises what the recogniser raised, and `TimeoutError` after `timeout_s`."""
        ...

    def hurry(self) -> None:
        """Make it a ``final``: she has stopped speaking. Never refused."""
        ...

    def cancel(self) -> None:
        """Give its place up; work that has begun is finished and thrown away."""
        ...


class Place(Protocol):
    """Where somebody stands in the queue."""

    @property
    def ahead(self) -> int:
        """People whose answers come first."""
        ...

    @property
    def estimate_s(self) -> float | None:
        """Seconds until her words are done, from what was measured here; ``None`` before anything was."""
        ...


class Hands(Protocol):
    """Recognition that is asked for now and done soon, by hands that many people share."""

    @property
    def is_crowded(self) -> bool:
        """Whether more work waits than free hands can begin at once: no time for guesses."""
        ...

    def submit(
        self,
        waveform: Waveform,
        *,
        owner: str,
        urgency: Urgency,
        when_done: Callable[[], None] | None = None,
    ) -> Job:
        """Ask for the words of a recording.

        Args:
            waveform: The sound.
            owner: Whose it is: one answer of one person.
            urgency: How soon it is needed.
            when_done: Called in a hand's thread once it is done; never for a cancelled job.

        Returns:
            The job; `EngineBusy` is raised instead where the queue has no place for another ``final``.
        """
        ...

    def place(self, owner: str) -> Place:
        """Where the owner's work stands in the queue."""
        ...


class Join(Protocol):
    """Transcripts of pieces → one transcript."""

    def __call__(
        self,
        pieces: Sequence[Transcript],
        *,
        starts_s: Sequence[float],
        speech: tuple[Span, ...],
        duration_s: float,
    ) -> Transcript:
        """Join pieces, each on its own clock, that begin at `starts_s` of a recording."""
        ...


class VoiceStream(Protocol):
    """Where a voice is heard in a recording that still grows; only new sound is looked at."""

    @property
    def heard_s(self) -> float:
        """Seconds from the start that have been judged."""
        ...

    def add(self, samples: Samples) -> None:
        """Take the next samples, as many as there are."""
        ...

    def finish(self) -> None:
        """Judge what is left; no more samples come."""
        ...

    def speech(self, from_s: float = 0.0) -> tuple[Span, ...]:
        """Voices that end after `from_s`; the last one may still go on."""
        ...


class SpeechDetector(Protocol):
    """Where a voice is heard."""

    def speech(self, waveform: Waveform) -> tuple[Span, ...]:
        """Stretches of voice in order of time, not overlapping; empty where there is none."""
        ...

    def stream(self) -> VoiceStream:
        """Listen to a recording while it grows."""
        ...


class Embedder(Protocol):
    """Sentences to vectors whose dot product is their cosine similarity."""

    @property
    def name(self) -> str:
        """Name and fingerprint of the model: part of every cache key."""
        ...

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Embed texts, shape (n_texts, n_dims), rows of length 1, in the order given."""
        ...


class CriterionReader(Protocol):
    """An answer and the criteria of a rubric → how far each is met."""

    @property
    def name(self) -> str:
        """Name and fingerprint of the trained layers: part of the judge's name."""
        ...

    def prepare(self, criteria: Sequence[str]) -> None:
        """Work out beforehand what does not depend on the answer."""
        ...

    def parts(self, answer: str) -> Sequence[str]:
        """The parts in which an answer is read; what is added to it later changes only the last."""
        ...

    def join(self, parts: Sequence[Vectors]) -> Vectors:
        """What the parts of an answer say together, each as `read` gives it."""
        ...

    def read(self, answer: str, criteria: Sequence[str]) -> Vectors:
        """Read one answer against some criteria, each given as one text (`content.criterion_text`).

        Args:
            answer: What was said.
            criteria: The criteria.

        Returns:
            Shares of missing, partly and met, shape (n_criteria, 3), rows sum to 1; not calibrated.
        """
        ...


class LanguageDetector(Protocol):
    """Norwegian or something else, judged sentence by sentence."""

    def norwegian_share(self, sentences: Sequence[str]) -> float | None:
        """How much of an answer is Norwegian.

        Bokmål, Nynorsk and dialect spellings are Norwegian, and so is what looks like Danish or Swedish.

        Args:
            sentences: The answer, sentence by sentence.

        Returns:
            Share of the letters in [0, 1] that stand in Norwegian sentences; ``None`` where there is too
            little text to tell.
        """
        ...
