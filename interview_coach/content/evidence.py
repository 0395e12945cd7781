"""The stretches of an answer that can be shown as evidence, in the participant's own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interview_coach.records import Evidence, Question
from interview_coach.text import (
    CleanText,
    TextSpan,
    content_stems,
    in_bokmaal,
    main_clauses,
    windows,
    without_hesitations,
)

JOINED_WORDS = 0  # Neighbours joined as well cost a sixth more time and told nothing more (on labels).
FEW_WINDOWS = 3
"""An answer of so few sentences is heard clause by clause as well. In longer ones that told nothing more, and
the order of honest answers got worse (0.69 to 0.63 on development questions): see `models/README.md`."""
FEWEST_NEW_STEMS = 2  # For a judge that knows cosines alone (first study).


@dataclass(frozen=True, kw_only=True)
class Window:
    """A stretch of an answer.

    Attributes:
        evidence: The stretch as it was said, which is quoted.
        plain: The same without hesitations and in Bokmål words, which is what is compared.
    """

    evidence: Evidence
    plain: str


def windows_of(text: str) -> tuple[Window, ...]:
    """Every window of an answer.

    Short ones too: "det var kaldt" and "hva med deg?" are all that small talk needs. Without them the trained
    judge was worse on questions it never saw (Spearman 0.80 for 0.82; AUC in honest answers 0.89 for 0.90).

    Args:
        text: The answer as it was said.

    Returns:
        Windows in order; hesitations at their edges are left out of the evidence.
    """
    clean = without_hesitations(text)
    found = windows(clean.text, joined=JOINED_WORDS)
    if len(found) <= FEW_WINDOWS:
        # Who says two things in one breath should be heard for both; as a whole it lies near neither.
        found = tuple(dict.fromkeys(sorted((*found, *main_clauses(clean.text)), key=_place)))
    return tuple(Window(evidence=_evidence(clean, one), plain=in_bokmaal(one.text)) for one in found)


def settled(found: Sequence[Window]) -> tuple[Window, ...]:
    """Windows of an answer that is still growing which will stay as they are: none that reaches its end.

    Args:
        found: All windows.

    Returns:
        Those that end before the words do.
    """
    end = max((one.evidence.end for one in found), default=0)
    return tuple(one for one in found if one.evidence.end < end)


def _place(span: TextSpan) -> tuple[int, int]:
    return span.start, span.end


def plain_text(text: str) -> str:
    """A whole answer as it is compared: without hesitations, and in Bokmål words."""
    return in_bokmaal(without_hesitations(text).text)


def _evidence(clean: CleanText, window: TextSpan) -> Evidence:
    span = clean.in_original(window.start, window.end)
    return Evidence(text=span.text, start=span.start, end=span.end)


def telling_windows_of(text: str, question: Question) -> tuple[Window, ...]:
    """Only windows that say something of their own: the question's own words said back are no evidence.

    Args:
        text: The answer as it was said.
        question: Its question.

    Returns:
        Windows in order.
    """
    asked = content_stems(question.text)
    return tuple(one for one in windows_of(text) if len(content_stems(one.plain) - asked) >= FEWEST_NEW_STEMS)
