"""Where evidence and unsure words lie in the text of an answer. Pure.

Conventions: `start` and `end` count characters of `Transcript.text`; criteria are numbered from 1 in the
order of the rubric, and the same number and colour stand beside the criterion.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from interview_coach.records import Attempt, Transcript

UNSURE_BELOW = 0.5  # Our choice: more likely wrong than right, if the recogniser judges itself well.


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A stretch of the answer that is shown in one way.

    Attributes:
        text: The stretch.
        criteria: Numbers of the criteria it is evidence for, in order; empty for none.
        unsure: Whether the recogniser was unsure of it.
        ends: The criteria whose evidence ends with this piece: there the number is shown.
    """

    text: str
    criteria: tuple[int, ...] = ()
    unsure: bool = False
    ends: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class _Stretch:
    start: int
    end: int
    number: int = 0


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
    cuts = {0, len(text)}
    for stretch in (*evidence, *unsure):
        cuts |= {stretch.start, stretch.end}
    edges = sorted(cuts)
    return tuple(
        Piece(
            text=text[start:end],
            criteria=tuple(found.number for found in evidence if found.start <= start and end <= found.end),
            unsure=any(found.start <= start and end <= found.end for found in unsure),
            ends=tuple(found.number for found in evidence if found.end == end),
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
    if " ".join(word.text for word in transcript.words) != transcript.text:
        return ()
    found = []
    at = 0
    for word in transcript.words:
        if word.probability < UNSURE_BELOW:
            found.append(_Stretch(start=at, end=at + len(word.text)))
        at += len(word.text) + 1
    return tuple(found)


def _evidence(attempt: Attempt) -> list[_Stretch]:
    numbers = {criterion.id: at for at, criterion in enumerate(attempt.question.rubric, start=1)}
    return [
        _Stretch(start=score.evidence.start, end=score.evidence.end, number=numbers[score.id])
        for score in attempt.content.criteria
        if score.evidence is not None and score.level != "missing"
    ]
