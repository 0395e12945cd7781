"""How many participants one PC bears: the largest class whose waits are short enough."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from interview_coach.bench.load import Lesson, LoadFigures, measure_load
from interview_coach.bench.sounds import Clip
from interview_coach.bench.workshop import Workshop


@dataclass(frozen=True, kw_only=True)
class ParticipantSearch:
    """What was found.

    Attributes:
        n_participants: The largest number that was tried and waits short enough; 0 where not even one does.
        is_limit: Whether one more was tried and waits too long; otherwise the PC may bear more.
        steps: Every class that was tried, in that order.
    """

    n_participants: int
    is_limit: bool
    steps: tuple[LoadFigures, ...]


def find_participants(
    workshop: Workshop, clips: Sequence[Clip], lesson: Lesson | None = None
) -> ParticipantSearch:
    """Look for the largest class, up to the number of the options, by halving.

    Args:
        workshop: What to measure.
        clips: What they say.
        lesson: How they speak; as the options say when left out.

    Returns:
        The number and the way to it.
    """
    steps: list[LoadFigures] = []

    def is_short(n: int) -> bool:
        figures = measure_load(workshop, clips, n, lesson)
        steps.append(figures)
        key = "bench-step-short" if figures.is_short else "bench-step-long"
        workshop.say(key, n=n, median=_seconds(figures.median_s), p95=_seconds(figures.p95_s))
        return figures.is_short

    most = workshop.options.participants
    found = largest(is_short, most)
    return ParticipantSearch(n_participants=found, is_limit=found < most, steps=tuple(steps))


def largest(holds: Callable[[int], bool], most: int) -> int:
    """The largest number from 1 to `most` that holds, where every smaller one holds too.

    Args:
        holds: Whether a number holds; asked once for each, the largest first.
        most: The largest number to try.

    Returns:
        The number; 0 where none holds.
    """
    if holds(most):
        return most
    low, high = 0, most  # `low` holds, `high` does not.
    while high - low > 1:
        middle = (low + high) // 2
        if holds(middle):
            low = middle
        else:
            high = middle
    return low


def _seconds(seconds: float | None) -> str:
    return "?" if seconds is None else f"{seconds:.1f}"
