"""What the reader is told to look for, as one text."""

from __future__ import annotations

from collections.abc import Sequence

from interview_coach.records import Criterion, Question

N_GOOD = 2  # Good examples that the reader is shown; more cost time and told it little (ours).
N_BAD = 0  # Near misses that it is shown: in training one in four times, told apart no better (ours).


def criterion_text(
    question: Question,
    criterion: Criterion,
    good: Sequence[str] | None = None,
    bad: Sequence[str] | None = None,
) -> str:
    """Put a criterion into words.

    Args:
        question: Its question.
        criterion: The criterion.
        good: Good examples to show; the first `N_GOOD` when left out. Training shows others each time.
        bad: Near misses to show; the first `N_BAD` when left out.

    Returns:
        One text.
    """
    shown = criterion.good[:N_GOOD] if good is None else good
    not_so = criterion.bad[:N_BAD] if bad is None else bad
    without = f" Ikke: {' '.join(not_so)}" if not_so else ""
    return f"{question.text} {criterion.name}: {' '.join(shown)}{without}"
