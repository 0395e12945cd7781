"""Engines without models, for tests and demos only: scripted words, loudness for a voice, hashed vectors.

They keep every promise of `protocols.py` (order, times, unit length, the same result each time), so that
what is built on engines can be tried in milliseconds. What they say about an answer means nothing.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

import numpy as np

from interview_coach.engines.confidence import answer_confidence
from interview_coach.engines.spans import join_spans
from interview_coach.records import SAMPLE_RATE_HZ, Span, Transcript, Vectors, Waveform, Word

FRAME_S = 0.02
VOICE_LEVEL = 0.01  # Root mean square of a frame that counts as voice: -40 dBFS.
JOIN_S = 0.1
STEM_LETTERS = 5  # Enough to bring "jobber", "jobbet" and "jobben" together.
N_DIMS = 256

_WORD = re.compile(r"[^\W_]+")


class FakeDetector:
    """A `SpeechDetector` that takes everything loud for a voice."""

    def speech(self, waveform: Waveform) -> tuple[Span, ...]:
        """Loud stretches in order of time."""
        size = int(FRAME_S * SAMPLE_RATE_HZ)
        spans: list[Span] = []
        for first in range(0, len(waveform.samples), size):
            frame = waveform.samples[first : first + size]
            if float(np.sqrt(np.mean(np.square(frame)))) >= VOICE_LEVEL:
                end_s = min(waveform.duration_s, (first + size) / SAMPLE_RATE_HZ)
                spans.append(Span(start_s=first / SAMPLE_RATE_HZ, end_s=end_s))
        return tuple(join_spans(spans, JOIN_S))


class FakeTranscriber:
    """A `Transcriber` that gives scripted texts, one per call; the last one again and again.

    Words share the heard voice evenly; a recording without sound has no words.

    Args:
        texts: What is "heard", call by call; at least one.
        probability: Probability of every word.
    """

    def __init__(self, texts: Sequence[str], *, probability: float = 0.9) -> None:
        self._texts = list(texts)
        self._probability = probability
        self._detector = FakeDetector()
        self.n_calls = 0

    @property
    def name(self) -> str:
        """Engine name."""
        return "fake"

    @property
    def model(self) -> str:
        """Model name."""
        return "scripted"

    def transcribe(self, waveform: Waveform) -> Transcript:
        """The next scripted text, its words spread over the voice."""
        text = self._texts[min(self.n_calls, len(self._texts) - 1)]
        self.n_calls += 1
        speech = self._detector.speech(waveform)
        words = _spread(text.split(), speech, self._probability)
        return Transcript(
            text=" ".join(word.text for word in words),
            words=words,
            speech=speech,
            duration_s=waveform.duration_s,
            confidence=answer_confidence(words, ()),
            engine=self.name,
            model=self.model,
        )


class FakeEmbedder:
    """An `Embedder` of hashed word beginnings: sentences that share words are near each other."""

    @property
    def name(self) -> str:
        """Name of the method."""
        return "fake-bag-of-stems-1"

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Vectors of length 1, shape (n_texts, 256); never negative, so cosines lie in [0, 1]."""
        vectors = np.zeros((len(texts), N_DIMS), dtype=np.float32)
        for row, text in enumerate(texts):
            # The first dimension is everyone's: a text without words has a length too.
            vectors[row, 0] = 0.1
            for word in _WORD.findall(text.lower()):
                vectors[row, _bucket(word[:STEM_LETTERS])] += 1.0
        unit: Vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
        return unit


class FakeLanguageDetector:
    """A `LanguageDetector` that gives a scripted share.

    Args:
        share: What it always says.
    """

    def __init__(self, share: float | None = 1.0) -> None:
        self._share = share

    def norwegian_share(self, sentences: Sequence[str]) -> float | None:
        """The scripted share; ``None`` for no sentences."""
        return self._share if sentences else None


def _bucket(stem: str) -> int:
    return 1 + int.from_bytes(hashlib.sha256(stem.encode("utf-8")).digest()[:4], "big") % (N_DIMS - 1)


def _spread(texts: Sequence[str], speech: Sequence[Span], probability: float) -> tuple[Word, ...]:
    """Give each word an equal share of the voice, in order; a word never lies across a pause."""
    if not texts or not speech:
        return ()
    total_s = sum(span.duration_s for span in speech)
    words: list[Word] = []
    given = 0
    passed_s = 0.0
    for span in speech:
        passed_s += span.duration_s
        due = len(texts) if span is speech[-1] else round(len(texts) * passed_s / total_s)
        here = texts[given:due]
        step_s = span.duration_s / max(1, len(here))
        words.extend(
            Word(
                text=text,
                start_s=span.start_s + index * step_s,
                end_s=span.start_s + (index + 1) * step_s,
                probability=probability,
            )
            for index, text in enumerate(here)
        )
        given = due
    return tuple(words)
