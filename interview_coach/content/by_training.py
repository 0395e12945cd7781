"""Criteria scored by what was learnt from labelled answers.

Every window of the answer is compared with the criterion's examples (`likeness`); the trained readers, where
they are installed, read the whole answer with the criterion in mind. A table of weights turns both into the
probabilities that the criterion is missing, partly met or met (`trained`). The window most like the criterion
is the evidence, and the examples nearest to it are shown beside it. A reader that knows topics is also asked
whether the answer speaks of what the question is about.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from interview_coach.content.coverage import PROBABILITY_DIGITS, nearest
from interview_coach.content.criterion_text import criterion_text, topic_text
from interview_coach.content.evidence import windows_of
from interview_coach.content.likeness import measure_likeness
from interview_coach.content.prepare import PreparedBank, PreparedQuestion
from interview_coach.content.scorer import Heard
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
        readers: Read the answer; those that the weights expect, in that order.
    """

    def __init__(
        self,
        bank: PreparedBank,
        embedder: Embedder,
        trained: TrainedJudge,
        readers: Sequence[CriterionReader],
    ) -> None:
        self._bank = bank
        self._embedder = embedder
        self._trained = trained
        self._readers = readers

    @property
    def name(self) -> str:
        """Name of the weights, with their hash."""
        return self._trained.name

    def prepare(self, question: PreparedQuestion) -> None:
        """Read the question's criteria once, so that an answer need not wait for it."""
        for reader in self._readers:
            reader.prepare(reader_texts(question, reader))

    def score(self, question: PreparedQuestion, text: str) -> Heard:
        """Score every criterion."""
        evidence = windows_of(text, question)
        if not evidence:
            # Where nothing of the answer can be shown, nothing is claimed to have been heard.
            return Heard(criteria=tuple(_unheard(one.criterion.id) for one in question.criteria))
        windows = self._bank.centred(self._embedder.embed([window.text for window in evidence]))
        likeness = measure_likeness(windows, question, self._trained.background)
        figures, on_topic = likeness.figures, None
        for reader in self._readers:
            read = reader.read(without_hesitations(text).text, reader_texts(question, reader))
            figures = np.concatenate([figures, log_odds(read[: len(question.criteria)])], axis=1)
            if reader.reads_topics:
                on_topic = float(read[-1, 2] + read[-1, 1] / 2)
        levels = np.round(self._trained.levels(figures), PROBABILITY_DIGITS)
        return Heard(
            criteria=tuple(
                _heard(question, row, levels[row], evidence[place], windows[place])
                for row, place in enumerate(likeness.places)
            ),
            on_topic=on_topic,
        )


def reader_texts(question: PreparedQuestion, reader: CriterionReader) -> list[str]:
    """What a reader is asked: every criterion, and last, where it knows, whether the answer is on topic."""
    texts = [criterion_text(question.question, one.criterion) for one in question.criteria]
    return [*texts, topic_text(question.question)] if reader.reads_topics else texts


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
