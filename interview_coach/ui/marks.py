"""Where evidence and unsure words lie in the text of an answer. Pure.

Conventions: `start` and `end` count characters of `Transcript.text`; criteria are numbered from 1 in the
order of the rubric, and the same number and colour stand beside the criterion.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from interview_coach.records import Attempt, Span, Transcript, Word

SHOWN_PAUSE_S = 1.0  # Our choice: shorter ones would fill the text, and are in the figures anyway.
SLACK_S = 0.1  # Word times and pauses are measured apart; within this they are the same moment.
UNSURE_BELOW = 0.5  # Our choice: more likely wrong than right, if the recogniser judges itself well.


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A stretch of the answer that is shown in one way.

    Attributes:
        text: The stretch.
        criteria: Numbers of the criteria it is evidence for, in order; empty for none.
        unsure: Whether the recogniser was unsure of it.
        ends: The criteria whose evidence ends with this piece: there the number is shown.
        heard: When it was said; ``None`` where that is not known. Pieces of one word share it.
        pause_s: How long it was silent before this piece, where that is worth showing.
    """

    text: str
    criteria: tuple[int, ...] = ()
    unsure: bool = False
    ends: tuple[int, ...] = ()
    heard: Span | None = None
    pause_s: float | None = None


@dataclass(frozen=True, kw_only=True)
class _Stretch:
    start: int
    end: int
    number: int = 0


@dataclass(frozen=True, kw_only=True)
class _Said:
    """A word with where it stands in the text."""

    start: int
    end: int
    word: Word
    pause_s: float | None = None


def pieces(attempt: Attempt) -> tuple[Piece, ...]:
    """Cut the text of an answer wherever something begins or ends.

    Args:
        attempt: The answer, judged.

    Returns:
        Pieces in order; their texts joined are the whole text.
    """
    text = attempt.transcript.text
    evidence = [stretch for stretch in _evidence(attempt) if 0 <= stretch.start < stretch.end <= len(text)]
    unsure = unsure_stretches(attempt.transcript)
    words = _words(attempt)
    cuts = {0, len(text)}
    cuts |= {edge for stretch in (*evidence, *unsure) for edge in (stretch.start, stretch.end)}
    cuts |= {edge for said in words for edge in (said.start, said.end)}
    edges = sorted(cuts)
    starts = {found.start: found for found in words}
    inside = _Inside(words)
    return tuple(
        Piece(
            text=text[start:end],
            criteria=tuple(found.number for found in evidence if found.start <= start and end <= found.end),
            unsure=any(found.start <= start and end <= found.end for found in unsure),
            ends=tuple(found.number for found in evidence if found.end == end),
            heard=inside.heard(start, end),
            pause_s=starts[start].pause_s if start in starts else None,
        )
        for start, end in pairwise(edges)
    )


def unsure_stretches(transcript: Transcript) -> tuple[_Stretch, ...]:
    """Where the words lie that the recogniser was unsure of.

    Args:
        transcript: The words; a typed or corrected text has none.

    Returns:
        Stretches of its text; empty where the words do not make up the text.
    """
    return tuple(
        _Stretch(start=said.start, end=said.end)
        for said in _placed(transcript)
        if said.word.probability < UNSURE_BELOW
    )


class _Inside:
    """Which word a stretch of the text lies in; asked in order of the text."""

    def __init__(self, words: Sequence[_Said]) -> None:
        self._starts = [said.start for said in words]
        self._words = words

    def heard(self, start: int, end: int) -> Span | None:
        """When the word around a stretch was said."""
        at = bisect_right(self._starts, start) - 1
        if at < 0 or end > self._words[at].end:
            return None
        word = self._words[at].word
        return Span(start_s=word.start_s, end_s=word.end_s)


def _placed(transcript: Transcript) -> list[_Said]:
    """The words with where they stand; none where they do not make up the text."""
    if " ".join(word.text for word in transcript.words) != transcript.text:
        return []
    found = []
    at = 0
    for word in transcript.words:
        found.append(_Said(start=at, end=at + len(word.text), word=word))
        at += len(word.text) + 1
    return found


def _words(attempt: Attempt) -> list[_Said]:
    """The words, with the pauses before them that are worth showing."""
    placed = _placed(attempt.transcript)
    pauses = [] if attempt.delivery is None else list(attempt.delivery.pauses)
    found = []
    for said in placed:
        before = [pause for pause in pauses if pause.end_s <= said.word.start_s + SLACK_S]
        pauses = pauses[len(before) :]
        longest_s = max((pause.duration_s for pause in before), default=0.0)
        found.append(replace(said, pause_s=longest_s if longest_s >= SHOWN_PAUSE_S else None))
    return found


def _evidence(attempt: Attempt) -> list[_Stretch]:
    numbers = {criterion.id: at for at, criterion in enumerate(attempt.question.rubric, start=1)}
    return [
        _Stretch(start=score.evidence.start, end=score.evidence.end, number=numbers[score.id])
        for score in attempt.content.criteria
        if score.evidence is not None and score.level != "missing"
    ]
