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

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from interview_coach.content import gates
from interview_coach.content.by_embedding import EmbeddingScorer
from interview_coach.content.by_training import TrainedScorer
from interview_coach.content.calibration import CLOSENESS, LEAST_ABOVE_OTHERS, LEAST_ON_TOPIC
from interview_coach.content.closeness import closeness
from interview_coach.content.prepare import PreparedBank, PreparedQuestion, PreparedRubrics, as_reference
from interview_coach.content.recent import RecentEmbedder, RecentReader
from interview_coach.content.scorer import CriteriaScorer, Heard
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
)

PARTLY_CREDIT = 0.5  # What a partly met criterion counts.
FEWEST_GOOD = 3  # Good examples from which a criterion can be told apart (the bank's own rule).
FEWEST_OTHERS = 10  # Questions in the background from which "off topic" can be told (ours).
LOWERED: dict[GateName, float] = {"off_topic": 0.4, "echo": 0.2, "keyword_list": 0.2}
"""What is left of the overall figure and of every criterion when a gate closes (ours)."""


@dataclass(frozen=True, kw_only=True)
class Learnt:
    """What was learnt from labelled answers, and the engines that it was learnt with.

    Attributes:
        table: Turns figures into levels.
        readers: The trained readers, of which the table names those that it expects; one may know topics.
        tuned: Vectors tuned to criteria, where there are any.
    """

    table: TrainedJudge
    readers: tuple[CriterionReader, ...] = ()
    tuned: Embedder | None = None

    @property
    def is_whole(self) -> bool:
        """Whether all engines are there: weights belong to the vectors and readers of their learning."""
        has_vectors = self.table.tuned in (None, self.tuned.name if self.tuned else None)
        return has_vectors and set(self.table.readers) <= {reader.name for reader in self.readers}


class ContentJudge:
    """Judges answers to the questions of one folder.

    Args:
        bank: The questions, made ready.
        embedder: Makes the vectors of answers.
        detector: Tells Norwegian from other languages.
        scorer: Scores the criteria.
        recent: What remembers the last answers, in the embedder and the scorer.
    """

    def __init__(
        self,
        bank: PreparedBank,
        embedder: Embedder,
        detector: LanguageDetector,
        scorer: CriteriaScorer,
        recent: Sequence[RecentEmbedder | RecentReader] = (),
    ) -> None:
        self._bank = bank
        self._embedder = embedder
        self._detector = detector
        self._scorer = scorer
        self._recent = recent

    def prepare_all(self) -> None:
        """Make every question ready, so that no answer waits for it; a minute the very first time."""
        self._bank.prepare_all()
        for question in self._bank.questions:
            self._scorer.prepare(self._bank.question(question))
        self._scorer.keep_only(self._bank.questions)

    def forget(self) -> None:
        """Forget what was worked out for the last answers: `bench` measures what a new answer costs."""
        for one in self._recent:
            one.forget()

    @property
    def name(self) -> str:
        """Name and version, stored with every attempt."""
        return f"{self._scorer.name} {self._embedder.name}"

    def listen(self, question: Question, text: str) -> None:
        """Work out now what will stay as it is of an answer that is still growing."""
        self._scorer.listen(self._bank.question(question), text)

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
        heard = self._scorer.score(question, transcript.text)
        off_topic = self._off_topic(question, transcript.text, heard)
        if off_topic is not None:
            found = (*found, off_topic)
        left = min((LOWERED.get(gate.name, 1.0) for gate in found), default=1.0)
        told = _contrast_share(question)
        overall = told * _share_heard(question, heard.criteria)
        if told < 1:
            overall += (1 - told) * self._nearness(question, transcript.text)
        return self._scores(
            question.question, found, heard.criteria, round(100 * left * overall, 1), asked_back=asked_back
        )

    def _nearness(self, question: PreparedQuestion, text: str) -> float:
        """How near the whole answer lies to a model answer, in [0, 1]."""
        answer = as_reference(text, self._embedder.embed([text])[0])
        return CLOSENESS(closeness(self._bank, question, answer).raw)

    def _off_topic(self, question: PreparedQuestion, text: str, heard: Heard) -> GateFinding | None:
        """No criterion met, and by the reader or by likeness to other questions the answer is elsewhere."""
        # One bare reference is too little to say what a question is about.
        if _contrast_share(question) == 0 or any(score.level == "met" for score in heard.criteria):
            return None
        if heard.on_topic is not None:
            value, limit = heard.on_topic, LEAST_ON_TOPIC
        else:
            value, limit = self._above_others(question, text), LEAST_ABOVE_OTHERS
        if value >= limit:
            return None
        return GateFinding(name="off_topic", value=round(value, 3), limit=limit)

    def _above_others(self, question: PreparedQuestion, text: str) -> float:
        """Standard deviations by which an answer is nearer to its question than to the bank's others."""
        if len(self._bank.questions) - 1 < FEWEST_OTHERS:
            return math.inf
        centred = self._bank.centred(self._embedder.embed([text]))[0]
        background = self._bank.other_topics(question.question.id) @ centred
        spread = float(background.std())
        own = float((question.topics @ centred).max())
        return (own - float(background.mean())) / spread if spread > 0 else math.inf

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
    learnt: Learnt | None = None,
) -> ContentJudge:
    """Make a judge for the questions of one folder.

    Args:
        questions: The questions; they are each other's background.
        embedder: Makes vectors.
        detector: Tells Norwegian from other languages.
        cache: Folder that keeps the vectors of the questions' own sentences; ``None`` keeps none.
        learnt: What was learnt from labelled answers; without it the first judge's calibration serves.

    Returns:
        The judge. Sentences of the questions are embedded when they are first needed (10–50 ms each), once.
    """
    bank = PreparedBank(questions, VectorCache(embedder, cache))
    embedder = RecentEmbedder(embedder)
    recent: list[RecentEmbedder | RecentReader] = [embedder]
    scorer: CriteriaScorer = EmbeddingScorer(bank, embedder)
    if learnt is not None and learnt.is_whole:
        by_name = {reader.name: RecentReader(reader) for reader in learnt.readers}
        own = [by_name[name] for name in learnt.table.readers]
        topic_reader = next((reader for reader in by_name.values() if reader.reads_topics), None)
        rubrics: PreparedRubrics = bank
        vectors = embedder
        if learnt.tuned is not None and learnt.table.tuned is not None:
            rubrics, vectors = PreparedRubrics(VectorCache(learnt.tuned, cache)), RecentEmbedder(learnt.tuned)
        scorer = TrainedScorer(rubrics, vectors, learnt.table, own, topic_reader)
        recent += [vectors, *by_name.values()]
    return ContentJudge(bank, embedder, detector, scorer, recent)


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
