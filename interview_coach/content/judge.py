"""The judge of what was said: gates, criteria with evidence, and one overall figure.

The overall figure in one sentence: *the mean of the criteria, a met one counting fully and a partly met one
half, each by its probability, lowered by a gate that says why*. Where a rubric has no near misses to
contrast with (a question handed in with little more than a reference answer), how near the whole answer lies
to that reference counts as well.

How criteria are scored is a part of its own: as labelled answers taught (`by_training`), or by the first
judge's calibration where what was learnt is not at hand (`by_embedding`).

Everything here is deterministic: the same text gives the same scores, whatever was judged before.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from interview_coach.content import gates
from interview_coach.content.by_embedding import EmbeddingScorer
from interview_coach.content.by_training import TrainedScorer
from interview_coach.content.calibration import CLOSENESS, LEAST_ABOVE_OTHERS
from interview_coach.content.closeness import closeness
from interview_coach.content.prepare import PreparedBank, PreparedQuestion, as_reference
from interview_coach.content.trained import TrainedJudge
from interview_coach.content.vectors import VectorCache
from interview_coach.engines.protocols import CriterionReader, Embedder, LanguageDetector
from interview_coach.records import (
    AnswerLanguage,
    ContentScores,
    CriterionScore,
    GateFinding,
    GateName,
    Question,
    Transcript,
    Vectors,
)

PARTLY_CREDIT = 0.5  # What a partly met criterion counts.
FEWEST_GOOD = 3  # Good examples from which a criterion can be told apart (the bank's own rule).
FEWEST_OTHERS = 10  # Questions in the background from which "off topic" can be told (ours).
LOWERED: dict[GateName, float] = {"off_topic": 0.4, "echo": 0.2, "keyword_list": 0.2}
"""What is left of the overall figure and of every criterion when a gate closes (ours)."""


class CriteriaScorer(Protocol):
    """Scores the criteria of a question in an answer."""

    @property
    def name(self) -> str:
        """Name and version of the method."""
        ...

    def prepare(self, question: PreparedQuestion) -> None:
        """Do beforehand what does not depend on the answer."""
        ...

    def score(self, question: PreparedQuestion, text: str) -> Sequence[CriterionScore]:
        """Score every criterion, in the order of the rubric."""
        ...


class ContentJudge:
    """Judges answers to the questions of one folder.

    Args:
        bank: The questions, made ready.
        embedder: Makes the vectors of answers.
        detector: Tells Norwegian from other languages.
        scorer: Scores the criteria.
    """

    def __init__(
        self, bank: PreparedBank, embedder: Embedder, detector: LanguageDetector, scorer: CriteriaScorer
    ) -> None:
        self._bank = bank
        self._embedder = embedder
        self._detector = detector
        self._scorer = scorer

    def prepare_all(self) -> None:
        """Make every question ready, so that no answer waits for it; a minute the very first time."""
        self._bank.prepare_all()
        for question in self._bank.questions:
            self._scorer.prepare(self._bank.question(question))

    @property
    def name(self) -> str:
        """Name and version, stored with every attempt."""
        return f"{self._scorer.name} {self._embedder.name}"

    def judge(
        self, question: Question, transcript: Transcript, *, language: AnswerLanguage = "no"
    ) -> ContentScores:
        """Judge one answer.

        Args:
            question: A question of this judge's folder.
            transcript: The answer.
            language: ``no``: the answer should be Norwegian; ``any``: its language is not looked at.

        Returns:
            Gates, criteria with evidence, and the overall figure; `overall` is ``None`` and every
            criterion missing where a gate leaves nothing to score.

        Raises:
            ScoringError: When the question is not one of this judge's.
        """
        prepared = self._bank.question(question)
        situation = gates.Situation(question=prepared, transcript=transcript, language=language)
        asked_back = gates.asks_back(transcript.text)
        blocking = gates.find_blocking(situation, self._detector)
        if blocking:
            return self._scores(question, blocking, _nothing(prepared), None, asked_back=asked_back)
        return self._score(prepared, transcript, gates.find_lowering(situation), asked_back=asked_back)

    def _score(
        self,
        question: PreparedQuestion,
        transcript: Transcript,
        found: tuple[GateFinding, ...],
        *,
        asked_back: bool,
    ) -> ContentScores:
        criteria = tuple(self._scorer.score(question, transcript.text))
        vector = self._embedder.embed([transcript.text])[0]
        off_topic = self._off_topic(question, vector, criteria)
        if off_topic is not None:
            found = (*found, off_topic)
        left = min((LOWERED.get(gate.name, 1.0) for gate in found), default=1.0)
        near = closeness(self._bank, question, as_reference(transcript.text, vector)).raw
        told = _contrast_share(question)
        overall = told * _share_heard(question, criteria) + (1 - told) * CLOSENESS(near)
        return self._scores(
            question.question, found, criteria, round(100 * left * overall, 1), asked_back=asked_back
        )

    def _off_topic(
        self, question: PreparedQuestion, vector: Vectors, criteria: Sequence[CriterionScore]
    ) -> GateFinding | None:
        """Nearer to the other questions than to this one, and no criterion met."""
        n_others = len(self._bank.questions) - 1
        # One bare reference is too little to say what a question is about.
        known = n_others >= FEWEST_OTHERS and _contrast_share(question) > 0
        if not known or any(score.level == "met" for score in criteria):
            return None
        topics = self._bank.other_topics(question.question.id)
        centred = self._bank.centred(vector)
        background = topics @ centred
        spread = float(background.std())
        above = (
            (float((question.topics @ centred).max()) - float(background.mean())) / spread
            if spread > 0
            else 0.0
        )
        if above >= LEAST_ABOVE_OTHERS:
            return None
        return GateFinding(name="off_topic", value=round(above, 3), limit=LEAST_ABOVE_OTHERS)

    def _scores(
        self,
        question: Question,
        found: tuple[GateFinding, ...],
        criteria: tuple[CriterionScore, ...],
        overall: float | None,
        *,
        asked_back: bool,
    ) -> ContentScores:
        return ContentScores(
            question_id=question.id,
            question_version=question.version,
            scorable=overall is not None,
            gates=found,
            overall=overall,
            criteria=criteria,
            asked_back=asked_back,
            judge=self.name,
        )


def build_judge(
    questions: Sequence[Question],
    embedder: Embedder,
    detector: LanguageDetector,
    cache: Path | None = None,
    trained: TrainedJudge | None = None,
    reader: CriterionReader | None = None,
) -> ContentJudge:
    """Make a judge for the questions of one folder.

    Args:
        questions: The questions; they are each other's background.
        embedder: Makes vectors.
        detector: Tells Norwegian from other languages.
        cache: Folder that keeps the vectors of the questions' own sentences; ``None`` keeps none.
        trained: What was learnt from labelled answers; without it the first judge's calibration serves.
        reader: The trained reader, where `trained` expects one.

    Returns:
        The judge. Sentences of the questions are embedded when they are first needed (10–50 ms each), once.
    """
    bank = PreparedBank(questions, VectorCache(embedder, cache))
    scorer: CriteriaScorer = EmbeddingScorer(bank, embedder)
    # Weights belong to the vectors and the reader that they were learnt with.
    if trained is not None and (trained.reader is None or reader is not None):
        scorer = TrainedScorer(bank, embedder, trained, None if trained.reader is None else reader)
    return ContentJudge(bank, embedder, detector, scorer)


def _share_heard(question: PreparedQuestion, criteria: Sequence[CriterionScore]) -> float:
    """The weighted mean of the criteria: met counts fully, partly half, each by its probability."""
    weights = [one.criterion.weight for one in question.criteria]
    credit = [one.score + PARTLY_CREDIT * one.partly_score for one in criteria]
    return sum(w * c for w, c in zip(weights, credit, strict=True)) / sum(weights)


def _contrast_share(question: PreparedQuestion) -> float:
    """Share of the criteria that have good examples and near misses enough to be told apart."""
    told = [len(one.good.texts) >= FEWEST_GOOD and bool(one.bad.texts) for one in question.criteria]
    return sum(told) / len(told)


def _nothing(question: PreparedQuestion) -> tuple[CriterionScore, ...]:
    return tuple(
        CriterionScore(id=one.criterion.id, level="missing", score=0.0, evidence=None)
        for one in question.criteria
    )
