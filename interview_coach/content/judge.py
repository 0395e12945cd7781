"""The judge of what was said: gates, criteria with evidence, and one overall figure.

The overall figure in one sentence: *the mean of the criteria, a met one counting fully and a partly met one
half, each by its probability and by its square where it is more likely than not, lowered by a gate that says
why, and where the answer perhaps speaks of something else*. Where a rubric has no near misses to
contrast with (a question handed in with little more than a reference answer), how near the whole answer lies
to that reference counts as well.

How criteria are scored is a part of its own: as labelled answers taught (`by_training`), or by the first
judge's calibration where what was learnt is not at hand (`by_embedding`).

Everything here is deterministic: the same text gives the same scores, whatever was judged before.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from interview_coach.content import gates
from interview_coach.content.by_embedding import EmbeddingScorer
from interview_coach.content.by_training import TrainedScorer
from interview_coach.content.calibration import CLOSENESS
from interview_coach.content.closeness import closeness
from interview_coach.content.prepare import PreparedBank, PreparedRubrics, as_reference
from interview_coach.content.recent import RecentEmbedder, RecentReader
from interview_coach.content.scorer import CriteriaScorer, Heard
from interview_coach.content.trained import TrainedJudge
from interview_coach.content.vectors import BREATH_S, VectorCache
from interview_coach.engines.protocols import CriterionReader, Embedder, LanguageDetector
from interview_coach.records import (
    AnswerLanguage,
    ContentScores,
    CriterionScore,
    GateFinding,
    GateName,
    Question,
    Transcript,
    left_by_topic,
)

PARTLY_CREDIT = 0.5  # What a partly met criterion counts.
FEWEST_GOOD = 3  # Good examples from which a criterion can be told apart (the bank's own rule).
LOWERED: dict[GateName, float] = {"off_topic": 0.4, "echo": 0.2, "keyword_list": 0.2}
"""What is left of the overall figure and of every criterion when a gate closes (ours)."""


@dataclass(frozen=True, kw_only=True)
class Learnt:
    """What was learnt from labelled answers, and the engines that it was learnt with.

    Attributes:
        table: Turns figures into levels.
        readers: The trained readers, of which the table names those that it expects.
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
        for question in self._bank.questions:
            self._scorer.prepare(question)
            if _contrast_share(question) < 1:
                self._bank.question(question)
            time.sleep(BREATH_S)
        self._scorer.keep_only(self._bank.questions)
        self._bank.keep_only(self._bank.questions)

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
        self._bank.check(question)
        self._scorer.listen(question, text)

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
        self._bank.check(question)
        situation = gates.Situation(question=question, transcript=transcript, language=language)
        asked_back = gates.asks_back(transcript.text)
        blocking = gates.find_blocking(situation, self._detector)
        if blocking:
            return self._scores(question, blocking, _nothing(question), None, asked_back=asked_back)
        return self._score(question, transcript, gates.find_lowering(situation), asked_back=asked_back)

    def _score(
        self,
        question: Question,
        transcript: Transcript,
        found: tuple[GateFinding, ...],
        *,
        asked_back: bool,
    ) -> ContentScores:
        heard = self._scorer.score(question, transcript.text)
        off_topic = self._off_topic(question, heard)
        if off_topic is not None:
            found = (*found, off_topic)
        on_topic = heard.on_topic if heard.on_topic_is_probability else None
        told = _contrast_share(question)
        by_gate = min((LOWERED.get(gate.name, 1.0) for gate in found), default=1.0)
        # One bare reference is too little to say what a question is about.
        by_topic = left_by_topic(on_topic) if told else 1.0
        overall = told * _share_heard(question, heard.criteria)
        if told < 1:
            overall += (1 - told) * self._nearness(question, transcript.text)
        scores = self._scores(
            question,
            found,
            heard.criteria,
            round(100 * min(by_gate, by_topic) * overall, 1),
            asked_back=asked_back,
        )
        return replace(scores, on_topic=on_topic)

    def _nearness(self, question: Question, text: str) -> float:
        """How near the whole answer lies to a model answer, in [0, 1]."""
        answer = as_reference(text, self._embedder.embed([text])[0])
        return CLOSENESS(closeness(self._bank, self._bank.question(question), answer).raw)

    def _off_topic(self, question: Question, heard: Heard) -> GateFinding | None:
        """No criterion met, and held against other questions the answer is elsewhere."""
        if heard.on_topic is None or _contrast_share(question) == 0:
            return None
        if heard.on_topic >= heard.least_on_topic or any(one.level == "met" for one in heard.criteria):
            return None
        return GateFinding(name="off_topic", value=round(heard.on_topic, 3), limit=heard.least_on_topic)

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
        rubrics: PreparedRubrics = bank
        vectors = embedder
        if learnt.tuned is not None and learnt.table.tuned is not None:
            rubrics, vectors = PreparedRubrics(VectorCache(learnt.tuned, cache)), RecentEmbedder(learnt.tuned)
        scorer = TrainedScorer(rubrics, vectors, learnt.table, own)
        recent += [vectors, *by_name.values()]
    return ContentJudge(bank, embedder, detector, scorer, recent)


def _share_heard(question: Question, criteria: Sequence[CriterionScore]) -> float:
    """The weighted mean of what each criterion counts."""
    weights = [one.weight for one in question.rubric]
    credit = [_credit(one.score, one.partly_score) for one in criteria]
    return sum(w * c for w, c in zip(weights, credit, strict=True)) / sum(weights)


def _credit(met: float, partly: float) -> float:
    """What a criterion counts, in [0, 1]: fully where it is met, half where it is partly met."""
    # A little doubt of each criterion would leave an answer that says everything at three quarters. So what
    # is more likely than not counts by squared probabilities, nearer to what it most likely is. (Answers in
    # which everything is met: 77 in the mean without, 85 with it; development part, and no rank is worse.)
    counted = met + PARTLY_CREDIT * partly
    if counted <= 0.5:
        return counted
    missing = max(1 - met - partly, 0.0)
    return (met**2 + PARTLY_CREDIT * partly**2) / (met**2 + partly**2 + missing**2)


def _contrast_share(question: Question) -> float:
    """Share of the criteria that have good examples and near misses enough to be told apart."""
    told = [len(one.good) >= FEWEST_GOOD and bool(one.bad) for one in question.rubric]
    return sum(told) / len(told)


def _nothing(question: Question) -> tuple[CriterionScore, ...]:
    return tuple(
        CriterionScore(id=one.id, level="missing", score=0.0, evidence=None) for one in question.rubric
    )
