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
from interview_coach.records import (
    SAMPLE_RATE_HZ,
    Samples,
    Span,
    Transcript,
    Vectors,
    Waveform,
    Word,
)

FRAME_S = 0.02
FRAME_SAMPLES = int(FRAME_S * SAMPLE_RATE_HZ)
VOICE_LEVEL = 0.01  # Root mean square of a frame that counts as voice: -40 dBFS.
JOIN_S = 0.1
STEM_LETTERS = 5  # Enough to bring "jobber", "jobbet" and "jobben" together.
N_DIMS = 256

_WORD = re.compile(r"[^\W_]+")


class FakeDetector:
    """A `SpeechDetector` that takes everything loud for a voice."""

    def speech(self, waveform: Waveform) -> tuple[Span, ...]:
        """Loud stretches in order of time."""
        size = FRAME_SAMPLES
        spans: list[Span] = []
        for first in range(0, len(waveform.samples), size):
            frame = waveform.samples[first : first + size]
            if float(np.sqrt(np.mean(np.square(frame)))) >= VOICE_LEVEL:
                end_s = min(waveform.duration_s, (first + size) / SAMPLE_RATE_HZ)
                spans.append(Span(start_s=first / SAMPLE_RATE_HZ, end_s=end_s))
        return tuple(join_spans(spans, JOIN_S))

    def stream(self) -> FakeStream:
        """Listen to a recording while it grows."""
        return FakeStream(self)


class FakeStream:
    """A `VoiceStream` that takes everything loud for a voice, frame by frame.

    Args:
        detector: Judges the frames.
    """

    def __init__(self, detector: FakeDetector) -> None:
        self._detector = detector
        self._rest: Samples = np.zeros(0, dtype=np.float32)
        self._loud: list[Span] = []
        self._n_heard = 0

    @property
    def heard_s(self) -> float:
        """Seconds from the start that have been judged."""
        return self._n_heard / SAMPLE_RATE_HZ

    def add(self, samples: Samples) -> None:
        """Take the next samples; whole frames are judged, the rest is kept."""
        have = np.concatenate([self._rest, samples])
        n_whole = len(have) // FRAME_SAMPLES * FRAME_SAMPLES
        offset_s = self.heard_s
        for span in self._detector.speech(Waveform(samples=have[:n_whole])):
            loud = Span(start_s=offset_s + span.start_s, end_s=offset_s + span.end_s)
            self._loud[-1:] = join_spans([*self._loud[-1:], loud], JOIN_S)
        self._n_heard += n_whole
        self._rest = have[n_whole:]

    def finish(self) -> None:
        """Judge what is left, with silence behind it."""
        if len(self._rest):
            self.add(np.zeros(FRAME_SAMPLES - len(self._rest), dtype=np.float32))

    def speech(self, from_s: float = 0.0) -> tuple[Span, ...]:
        """Loud stretches that end after `from_s`."""
        return tuple(span for span in self._loud if span.end_s > from_s)


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


class FakeReader:
    """A `CriterionReader` that counts shared word beginnings: more of them, more likely met."""

    @property
    def name(self) -> str:
        """Name of the method."""
        return "fake-reader-1"

    def prepare(self, criteria: Sequence[str]) -> None:
        """Nothing to do."""

    def parts(self, answer: str) -> list[str]:
        """The answer as it is."""
        return [answer]

    def join(self, parts: Sequence[Vectors]) -> Vectors:
        """The one part."""
        return parts[0]

    def read(self, answer: str, criteria: Sequence[str]) -> Vectors:
        """Shares of missing, partly and met from the share of the answer's words that the criterion has."""
        words = [word[:STEM_LETTERS] for word in _WORD.findall(answer.lower())]
        rows = []
        for criterion in criteria:
            known = {word[:STEM_LETTERS] for word in _WORD.findall(criterion.lower())}
            met = sum(word in known for word in words) / max(len(words), 1)
            rows.append((1 - met, met * (1 - met), met * met))
        return np.array(rows, dtype=np.float32).reshape(-1, 3)


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
