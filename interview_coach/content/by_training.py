"""Criteria scored by what was learnt from labelled answers.

Every window of the answer is compared with the criterion's examples (`likeness`), in vectors that were tuned
for it, and a small network hears what the windows say of it (`network`); the trained readers, where there are
any, read the whole answer with the criterion in mind. A table of weights turns these into the probabilities
that the criterion is missing, partly met or met (`trained`). The window most like the criterion is the
evidence, and the examples nearest to it are shown beside it. Held against other questions (`topic`), the
answer also says whether it speaks of this one at all: what is said of something else, however well, counts
for less.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from interview_coach.content.calibration import LEAST_ON_TOPIC
from interview_coach.content.coverage import PROBABILITY_DIGITS, nearest, stack_middles
from interview_coach.content.criterion_text import criterion_text
from interview_coach.content.evidence import plain_text, settled, windows_of
from interview_coach.content.likeness import measure_likeness
from interview_coach.content.network import Floats
from interview_coach.content.prepare import PreparedRubric, PreparedRubrics
from interview_coach.content.recent import RecentReader
from interview_coach.content.scorer import Heard
from interview_coach.content.trained import LEVELS, TrainedJudge, log_odds, log_share
from interview_coach.engines.protocols import Embedder
from interview_coach.records import CriterionScore, Evidence, Question, Vectors


class TrainedScorer:
    """Likeness and reading, weighed as labelled answers taught.

    Args:
        rubrics: The rubrics in the vectors that the weights were learnt with.
        embedder: Makes the vectors of answers, the same kind.
        trained: The weights.
        readers: Read the answer, in a thread beside the one that makes the vectors; those that the weights
            expect, in that order.
    """

    def __init__(
        self,
        rubrics: PreparedRubrics,
        embedder: Embedder,
        trained: TrainedJudge,
        readers: Sequence[RecentReader],
    ) -> None:
        self._rubrics = rubrics
        self._embedder = embedder
        self._trained = trained
        self._readers = readers
        self._aside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading")

    @property
    def name(self) -> str:
        """Name of the weights, with their hash."""
        return self._trained.name

    def prepare(self, question: Question) -> None:
        """Read the question's criteria once, so that an answer need not wait for it."""
        self._rubrics.rubric(question)
        for reader in self._readers:
            reader.prepare(criterion_texts(question))

    def keep_only(self, questions: Sequence[Question]) -> None:
        """Forget the sentences of all other questions."""
        self._rubrics.keep_only(questions)

    def listen(self, question: Question, text: str) -> None:
        """Vectors and readings of all but the last, which may still grow."""
        self._embedder.embed([window.plain for window in settled(windows_of(text))])
        plain = plain_text(text)
        for reader in self._readers:
            reader.listen(plain, criterion_texts(question))

    def score(self, question: Question, text: str) -> Heard:
        """Score every criterion."""
        said = windows_of(text)
        if not said:
            # Where nothing of the answer can be shown, nothing is claimed to have been heard.
            return Heard(criteria=tuple(_unheard(one.id) for one in question.rubric))
        # Each uses one processor best, and they take about as long: side by side (see `engines.factory`).
        reading = self._aside.submit(self._read, question, plain_text(text))
        windows = self._rubrics.centred(self._embedder.embed([window.plain for window in said]))
        rubric = self._rubrics.rubric(question)
        likeness = measure_likeness(windows, rubric, self._trained.background)
        heard = log_odds(self._trained.network.levels(windows, stack_middles(rubric), likeness))
        on_topic = self._trained.on_topic(likeness.topic)
        topic = np.full((len(rubric.criteria), 1), log_share(on_topic))
        figures = np.concatenate([heard, topic, *reading.result()], axis=1)
        levels = np.round(self._trained.levels(figures), PROBABILITY_DIGITS)
        criteria = tuple(
            _heard(rubric, row, levels[row], said[place].evidence, windows[place])
            for row, place in enumerate(likeness.places)
        )
        return Heard(
            criteria=criteria,
            on_topic=round(on_topic, PROBABILITY_DIGITS),
            least_on_topic=LEAST_ON_TOPIC,
            on_topic_is_probability=True,
        )

    def _read(self, question: Question, plain: str) -> list[Floats]:
        return [log_odds(reader.read(plain, criterion_texts(question))) for reader in self._readers]


def criterion_texts(question: Question) -> list[str]:
    """Every criterion as a reader is told of it."""
    return [criterion_text(question, one) for one in question.rubric]


def _heard(
    rubric: PreparedRubric, row: int, levels: Floats, window: Evidence, vector: Vectors
) -> CriterionScore:
    criterion = rubric.criteria[row]
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
