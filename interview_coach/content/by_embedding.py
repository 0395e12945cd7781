"""Criteria scored by sentence vectors alone: the first judge, used where the trained reader is not there."""

from __future__ import annotations

from collections.abc import Sequence

from interview_coach.content.calibration import LEAST_ABOVE_OTHERS
from interview_coach.content.coverage import Windows, score_criterion
from interview_coach.content.evidence import settled, telling_windows_of
from interview_coach.content.prepare import PreparedBank, PreparedQuestion
from interview_coach.content.scorer import Heard
from interview_coach.engines.protocols import Embedder
from interview_coach.records import Question

NAME = "embedding-1"
FEWEST_OTHERS = 10  # Questions in the background from which "off topic" can be told (ours).


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

    def prepare(self, question: Question) -> None:
        """Vectors of the question's own sentences, and what the others are about."""
        self._bank.question(question)
        self._bank.other_topics(question.id)

    def keep_only(self, questions: Sequence[Question]) -> None:
        """Nothing: the bank does that for its vectors."""

    def listen(self, question: Question, text: str) -> None:
        """Vectors of all stretches but the last, which may still grow."""
        self._embedder.embed([window.plain for window in settled(telling_windows_of(text, question))])

    def score(self, question: Question, text: str) -> Heard:
        """Score every criterion."""
        said = telling_windows_of(text, question)
        rows = self._embedder.embed([window.plain for window in said])
        held = Windows(evidence=tuple(window.evidence for window in said), vectors=self._bank.centred(rows))
        prepared = self._bank.question(question)
        criteria = tuple(score_criterion(held, criterion) for criterion in prepared.criteria)
        # Whoever meets a criterion has answered the question: no need to ask.
        is_met = any(one.level == "met" for one in criteria)
        return Heard(
            criteria=criteria,
            on_topic=None if is_met else self._above_others(prepared, text),
            least_on_topic=LEAST_ABOVE_OTHERS,
        )

    def _above_others(self, question: PreparedQuestion, text: str) -> float | None:
        """Standard deviations by which an answer is nearer to its question than to the bank's others."""
        background = self._bank.other_topics(question.question.id)
        if len(background) < FEWEST_OTHERS:
            return None
        centred = self._bank.centred(self._embedder.embed([text]))[0]
        likeness = background @ centred
        spread = float(likeness.std())
        own = float((question.topics @ centred).max())
        return (own - float(likeness.mean())) / spread if spread > 0 else None
