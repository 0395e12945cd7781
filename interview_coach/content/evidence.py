"""The stretches of an answer that can be shown as evidence, in the participant's own words."""

from __future__ import annotations

from interview_coach.records import Evidence, Question
from interview_coach.text import content_stems, windows, without_hesitations

JOINED_WORDS = (
    0  # Neighbours joined as well cost a sixth more time and told nothing more (measured on labels).
)
FEWEST_NEW_STEMS = 2  # A window with fewer content words outside the question is no evidence (first study).


def windows_of(text: str, question: Question) -> tuple[Evidence, ...]:
    """Windows that say something of their own, as stretches of the original text.

    Args:
        text: The answer as it was said.
        question: Its question: the question's own words said back are no evidence.

    Returns:
        Windows in order; hesitations at their edges are left out.
    """
    clean, asked = without_hesitations(text), content_stems(question.text)
    found = []
    for window in windows(clean.text, joined=JOINED_WORDS):
        if len(content_stems(window.text) - asked) < FEWEST_NEW_STEMS:
            continue
        span = clean.in_original(window.start, window.end)
        found.append(Evidence(text=span.text, start=span.start, end=span.end))
    return tuple(found)
