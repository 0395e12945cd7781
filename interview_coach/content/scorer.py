"""What the judge asks of the part that scores the criteria."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from interview_coach.records import CriterionScore, Question


@dataclass(frozen=True, kw_only=True)
class Heard:
    """What was heard in an answer.

    Attributes:
        criteria: The scores, in the order of the rubric.
        on_topic: How far the answer speaks of what the question asks about, in the scorer's own measure;
            ``None`` where it cannot tell.
        least_on_topic: Below this it may be off topic.
        on_topic_is_probability: Whether it is one, and the scores of the criteria rest on it too.
    """

    criteria: tuple[CriterionScore, ...]
    on_topic: float | None = None
    least_on_topic: float = 0.0
    on_topic_is_probability: bool = False


class CriteriaScorer(Protocol):
    """Scores the criteria of a question in an answer."""

    @property
    def name(self) -> str:
        """Name and version of the method."""
        ...

    def prepare(self, question: Question) -> None:
        """Do beforehand what does not depend on the answer."""
        ...

    def keep_only(self, questions: Sequence[Question]) -> None:
        """Forget what belongs to none of these questions."""
        ...

    def listen(self, question: Question, text: str) -> None:
        """Work out now what will stay as it is of an answer that is still growing."""
        ...

    def score(self, question: Question, text: str) -> Heard:
        """Score every criterion."""
        ...
