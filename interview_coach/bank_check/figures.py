"""How the model answers of a bank came out, in figures: on their own question, and on foreign ones.

*Measures*: shares are in [0, 1], ``None`` where nothing was judged; ``overall`` is 0–100, ``None`` where the
judge could not score the text.
"""

from __future__ import annotations

from dataclasses import dataclass

from interview_coach.records import Level

LEAST_OWN = 80.0  # Overall, 0–100, that a model answer gets on its own question (issue of the bank).
MOST_ELSEWHERE = 40.0  # Overall below which it stays on a question of another theme (likewise).
N_WORST = 20  # Of each that are listed (likewise).


@dataclass(frozen=True, kw_only=True)
class OwnAnswer:
    """A model answer on its own question.

    Attributes:
        question_id: The question.
        number: Which of its model answers, from 0.
        level: The level it is written for.
        overall: What it got.
        missing: Names of the criteria that are missing.
    """

    question_id: str
    number: int
    level: Level
    overall: float | None
    missing: tuple[str, ...]

    @property
    def is_high(self) -> bool:
        """Whether it got what it should."""
        return self.overall is not None and self.overall >= LEAST_OWN

    @property
    def is_whole(self) -> bool:
        """Whether every criterion is met or partly met."""
        return self.overall is not None and not self.missing


@dataclass(frozen=True, kw_only=True)
class ForeignAnswer:
    """A model answer of another theme on a question.

    Attributes:
        question_id: The question it was judged on.
        other: The question it was written for.
        level: The level it is written for.
        overall: What it got.
    """

    question_id: str
    other: str
    level: Level
    overall: float | None

    @property
    def is_low(self) -> bool:
        """Whether it got as little as it should; what could not be scored got nothing."""
        return self.overall is None or self.overall < MOST_ELSEWHERE


@dataclass(frozen=True, kw_only=True)
class AnswerFigures:
    """Every model answer that was judged, in the order of the bank."""

    own: tuple[OwnAnswer, ...] = ()
    foreign: tuple[ForeignAnswer, ...] = ()

    @property
    def n_high(self) -> int:
        """Model answers that got enough on their own question."""
        return sum(one.is_high for one in self.own)

    @property
    def n_whole(self) -> int:
        """Model answers with every criterion met or partly met."""
        return sum(one.is_whole for one in self.own)

    @property
    def n_good(self) -> int:
        """Model answers with both."""
        return sum(one.is_high and one.is_whole for one in self.own)

    @property
    def n_low(self) -> int:
        """Foreign model answers that got little enough."""
        return sum(one.is_low for one in self.foreign)

    def worst_own(self) -> tuple[OwnAnswer, ...]:
        """The model answers that got least on their own question; of two alike the one that lacks more."""

        def rank(one: OwnAnswer) -> tuple[float, int]:
            return (-1.0 if one.overall is None else one.overall), -len(one.missing)

        return tuple(sorted(self.own, key=rank)[:N_WORST])

    def worst_foreign(self) -> tuple[ForeignAnswer, ...]:
        """The foreign model answers that got most."""
        scored = [(one.overall, one) for one in self.foreign if one.overall is not None]
        return tuple(one for _, one in sorted(scored, key=lambda each: -each[0])[:N_WORST])


def share_of(n: int, total: int) -> float | None:
    """How large a part of what was judged; ``None`` where nothing was."""
    return n / total if total else None
