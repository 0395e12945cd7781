"""What an engine is, for whoever uses one: shapes only, so naming an engine loads none.

Conventions: engines are built once, kept, and used by one caller at a time (`Transcriber`s hold
their own lock); they take arrays, never paths, and return finished records, never generators.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from interview_coach.records import Span, Transcript, Vectors, Waveform


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


class SpeechDetector(Protocol):
    """Where a voice is heard."""

    def speech(self, waveform: Waveform) -> tuple[Span, ...]:
        """Stretches of voice in order of time, not overlapping; empty where there is none."""
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
