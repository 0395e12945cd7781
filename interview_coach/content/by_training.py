"""Criteria scored by what was learnt from labelled answers.

Every window of the answer is compared with the criterion's examples (`likeness`); the trained reader, where
it is installed, reads the whole answer with the criterion in mind. A table of weights turns both into the
probabilities that the criterion is missing, partly met or met (`trained`). The window most like the criterion
is the evidence, and the examples nearest to it are shown beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from interview_coach.content.coverage import PROBABILITY_DIGITS, nearest
from interview_coach.content.criterion_text import criterion_text
from interview_coach.content.evidence import windows_of
from interview_coach.content.likeness import measure_likeness
from interview_coach.content.prepare import PreparedBank, PreparedQuestion
from interview_coach.content.trained import LEVELS, Floats, TrainedJudge, log_odds
from interview_coach.engines.protocols import CriterionReader, Embedder
from interview_coach.records import CriterionScore, Evidence, Vectors
from interview_coach.text import without_hesitations


class TrainedScorer:
    """Likeness and reading, weighed as labelled answers taught.

    Args:
        bank: The questions, made ready.
        embedder: Makes the vectors of answers.
        trained: The weights.
        reader: Reads the answer; ``None`` where the weights expect none.
    """

    def __init__(
        self,
        bank: PreparedBank,
        embedder: Embedder,
        trained: TrainedJudge,
        reader: CriterionReader | None,
    ) -> None:
        self._bank = bank
        self._embedder = embedder
        self._trained = trained
        self._reader = reader

    @property
    def name(self) -> str:
        """Name of the weights, with their hash."""
        return self._trained.name

    def prepare(self, question: PreparedQuestion) -> None:
        """Read the question's criteria once, so that an answer need not wait for it."""
        if self._reader is not None:
            self._reader.prepare(criterion_texts(question))

    def score(self, question: PreparedQuestion, text: str) -> Sequence[CriterionScore]:
        """Score every criterion, in the order of the rubric."""
        evidence = windows_of(text, question)
        if not evidence:
            # Where nothing of the answer can be shown, nothing is claimed to have been heard.
            return [_unheard(one.criterion.id) for one in question.criteria]
        windows = self._bank.centred(self._embedder.embed([window.text for window in evidence]))
        figures, places = self.figures(question, text, windows)
        levels = np.round(self._trained.levels(figures), PROBABILITY_DIGITS)
        return [
            _heard(question, row, levels[row], evidence[place], windows[place])
            for row, place in enumerate(places)
        ]

    def figures(
        self, question: PreparedQuestion, text: str, windows: Vectors
    ) -> tuple[Floats, Sequence[int]]:
        """Figures of each criterion, shape (n_criteria, n_figures), and the window that is its evidence."""
        likeness = measure_likeness(windows, question, self._trained.background)
        if self._reader is None:
            return likeness.figures, likeness.places.tolist()
        read = self._reader.read(without_hesitations(text).text, criterion_texts(question))
        return np.concatenate([likeness.figures, log_odds(read)], axis=1), likeness.places.tolist()


def criterion_texts(question: PreparedQuestion) -> list[str]:
    """Every criterion as the reader is told of it."""
    return [criterion_text(question.question, one.criterion) for one in question.criteria]


def _heard(
    question: PreparedQuestion, row: int, levels: Floats, window: Evidence, vector: Vectors
) -> CriterionScore:
    criterion = question.criteria[row]
    level = LEVELS[int(np.argmax(levels))]
    return CriterionScore(
        id=criterion.criterion.id,
        level=level,
        score=float(levels[2]),
        partly_score=float(levels[1]),
        evidence=None if level == "missing" else window,
        nearest_good=nearest(vector, criterion.good),
        nearest_bad=nearest(vector, criterion.bad),
    )


def _unheard(criterion_id: str) -> CriterionScore:
    return CriterionScore(id=criterion_id, level="missing", score=0.0, evidence=None)
