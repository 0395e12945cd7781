"""Transcripts of the pieces of a recording → one transcript, as if the recording had been heard in one go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TypeVar

from interview_coach.engines.confidence import answer_confidence
from interview_coach.records import DroppedSegment, Span, Transcript, Word

Timed = TypeVar("Timed", Word, DroppedSegment)


@dataclass(frozen=True, kw_only=True)
class Joiner:
    """A `protocols.Join` for the pieces that one engine hears.

    Attributes:
        engine: Name of the engine.
        model: Name of the model.
    """

    engine: str
    model: str

    def __call__(
        self,
        pieces: Sequence[Transcript],
        *,
        starts_s: Sequence[float],
        speech: tuple[Span, ...],
        duration_s: float,
    ) -> Transcript:
        """Join the transcripts of pieces that do not overlap.

        Args:
            pieces: In order of time, each on its own clock.
            starts_s: Where each begins in the recording, in whole milliseconds.
            speech: Where a voice is heard in the recording.
            duration_s: Length of the recording.

        Returns:
            One transcript on the recording's clock; its confidence is that of all words together.
        """
        placed = list(zip(pieces, starts_s, strict=True))
        words = tuple(chain.from_iterable(_moved(piece.words, start_s) for piece, start_s in placed))
        dropped = tuple(chain.from_iterable(_moved(piece.dropped, start_s) for piece, start_s in placed))
        return Transcript(
            text=" ".join(word.text for word in words),
            words=words,
            speech=speech,
            duration_s=duration_s,
            confidence=answer_confidence(words, dropped),
            engine=self.engine,
            model=self.model,
            dropped=dropped,
        )


def _moved(things: Sequence[Timed], start_s: float) -> tuple[Timed, ...]:
    """Move words or dropped segments from a piece's clock onto the recording's."""
    return tuple(
        replace(thing, start_s=round(thing.start_s + start_s, 3), end_s=round(thing.end_s + start_s, 3))
        for thing in things
    )
