"""Criteria scored by sentence vectors alone: the first judge, used where the trained reader is not there."""

from __future__ import annotations

from collections.abc import Sequence

from interview_coach.content.coverage import Windows, score_criterion
from interview_coach.content.evidence import windows_of
from interview_coach.content.prepare import PreparedBank, PreparedQuestion
from interview_coach.content.scorer import Heard
from interview_coach.engines.protocols import Embedder
from interview_coach.records import Question

NAME = "embedding-1"


class EmbeddingScorer:
    """Every window of the answer against the examples of every criterion (see `coverage`).

    Args:
        bank: The questions, made ready.
        embedder: Makes the vectors of answers.
    """

    def __init__(self, bank: PreparedBank, embedder: Embedder) -> None:
        self._bank = bank
        self._embedder = embedder

    @property
    def name(self) -> str:
        """Name of the method."""
        return NAME

    def prepare(self, question: PreparedQuestion) -> None:
        """Nothing beyond the vectors that the bank keeps."""

    def keep_only(self, questions: Sequence[Question]) -> None:
        """Nothing: the bank does that for its vectors."""

    def listen(self, question: PreparedQuestion, text: str) -> None:
        """Vectors of all stretches but the last, which may still grow."""
        self._embedder.embed([window.text for window in windows_of(text, question)[:-1]])

    def score(self, question: PreparedQuestion, text: str) -> Heard:
        """Score every criterion; what an answer is about, vectors of windows cannot tell."""
        evidence = windows_of(text, question)
        rows = self._embedder.embed([window.text for window in evidence])
        held = Windows(evidence=evidence, vectors=self._bank.centred(rows))
        return Heard(criteria=tuple(score_criterion(held, criterion) for criterion in question.criteria))
