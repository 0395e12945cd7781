"""The project's own labelled answers, and what the judge and simpler scorers make of them.

Conventions: labels are coded missing 0, partly 1, met 2; overall marks 0–4; scores 0–100, an answer without a
score (a gate closed) counts as 0. Per-criterion arrays are in the order of answers, then of the rubric.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from interview_coach.coach import Coach
from interview_coach.engines.protocols import Embedder
from interview_coach.errors import ScoringError
from interview_coach.records import ContentScores, CriterionLevel, Question
from interview_coach.text import content_stems, sentences, tokens

Floats = NDArray[np.float64]
CODES: Mapping[CriterionLevel, int] = {"missing": 0, "partly": 1, "met": 2}
SECOND_RATING = "second_rating.jsonl"
SPLIT = "split.json"
TWINS = "dialect_twins.jsonl"
PLAIN = "plain.jsonl"
BM25_K1 = 1.2  # Robertson & Zaragoza 2009, usual values.
BM25_B = 0.75


@dataclass(frozen=True, kw_only=True)
class LabelledAnswer:
    """An answer with its labels.

    Attributes:
        answer_id: Its id.
        question: Its question.
        kind: What sort of answer it is, such as ``honest`` or ``echo``.
        text: What was said.
        labels: Level of each criterion, in the order of the rubric.
        overall: Mark from 0 to 4.
        twin: For a garbled answer, the id of the clean one.
    """

    answer_id: str
    question: Question
    kind: str
    text: str
    labels: tuple[CriterionLevel, ...]
    overall: float
    twin: str | None = None


@dataclass(frozen=True, kw_only=True)
class Judged:
    """A labelled answer with its scores."""

    answer: LabelledAnswer
    scores: ContentScores

    @property
    def overall(self) -> float:
        """The overall figure, 0 where there is none."""
        return 0.0 if self.scores.overall is None else self.scores.overall


def read_labelled(
    folder: Path, questions: Iterable[Question], part: str | None
) -> tuple[LabelledAnswer, ...]:
    """Read the labelled answers of a folder.

    Args:
        folder: Holds ``group*.jsonl`` and ``split.json``.
        questions: The bank's questions.
        part: ``training``, ``development`` or ``final``; all of them when ``None``.

    Returns:
        The answers, in the order of the files.

    Raises:
        ScoringError: When the folder has none, or names a question or criterion that is not in the bank.
    """
    files = sorted(folder.glob("group*.jsonl"))
    if not files:
        raise ScoringError("bench-labelled-none", where=str(folder))
    by_id = {question.id: question for question in questions}
    wanted = None if part is None else set(json.loads((folder / SPLIT).read_text(encoding="utf-8"))[part])
    rows = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    try:
        return tuple(
            _labelled(row, by_id[row["question"]])
            for row in rows
            if wanted is None or row["question"] in wanted
        )
    except KeyError as error:
        raise ScoringError("bench-labelled-unknown", where=str(folder), name=str(error)) from error


def read_twins(
    folder: Path, questions: Iterable[Question]
) -> tuple[tuple[LabelledAnswer, LabelledAnswer], ...]:
    """Answers with the same answer as somebody would say it in dialect or Nynorsk, where a folder has any.

    Args:
        folder: Holds ``dialect_twins.jsonl``, or does not.
        questions: The bank's questions; twins of others are left out.

    Returns:
        Pairs: in Bokmål, in dialect. Both carry no labels of their own: every criterion stands as missing.
    """
    file = folder / TWINS
    if not file.is_file():
        return ()
    by_id = {question.id: question for question in questions}
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return tuple(
        (_unlabelled(by_id[row["question"]], row["text"]), _unlabelled(by_id[row["question"]], row["said"]))
        for row in rows
        if row["question"] in by_id
    )


@dataclass(frozen=True, kw_only=True)
class PlainSentence:
    """One plain sentence as a whole answer.

    Attributes:
        question: Its question.
        criterion: Id of the criterion that it meets, or does not.
        text: What was said.
        meets: Whether any fair person would agree that it meets the criterion.
    """

    question: Question
    criterion: str
    text: str
    meets: bool


def read_plain(folder: Path, questions: Iterable[Question], part: str | None) -> tuple[PlainSentence, ...]:
    """Plain sentences for single criteria, where a folder has any.

    Args:
        folder: Holds ``plain.jsonl`` and ``split.json``, or does not.
        questions: The bank's questions; sentences for others are left out.
        part: As in `read_labelled`.

    Returns:
        The sentences, in the order of the file.
    """
    file = folder / PLAIN
    if not file.is_file():
        return ()
    by_id = {question.id: question for question in questions}
    wanted = by_id.keys() if part is None else json.loads((folder / SPLIT).read_text(encoding="utf-8"))[part]
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return tuple(
        PlainSentence(
            question=by_id[row["question"]],
            criterion=str(row["criterion"]),
            text=str(row["text"]),
            meets=bool(row["meets"]),
        )
        for row in rows
        if row["question"] in by_id and row["question"] in wanted
    )


def as_labelled(one: PlainSentence) -> LabelledAnswer:
    """A plain sentence among answers; nothing is said of its labels."""
    return _unlabelled(one.question, one.text)


def _unlabelled(question: Question, text: str) -> LabelledAnswer:
    nothing: list[CriterionLevel] = ["missing" for _ in question.rubric]
    return LabelledAnswer(
        answer_id="", question=question, kind="dialect", text=text, labels=tuple(nothing), overall=0.0
    )


def _labelled(row: dict[str, Any], question: Question) -> LabelledAnswer:
    return LabelledAnswer(
        answer_id=str(row["answer_id"]),
        question=question,
        kind=str(row["kind"]),
        text=str(row["text"]),
        labels=tuple(row["labels"][criterion.id] for criterion in question.rubric),
        overall=float(str(row["overall"])),
        twin=None if row.get("twin") is None else str(row["twin"]),
    )


def judge_all(coach: Coach, answers: Sequence[LabelledAnswer]) -> tuple[Judged, ...]:
    """Score every answer as `score` does."""
    return tuple(Judged(answer=one, scores=coach.score(one.question, one.text)) for one in answers)


# --- simpler scorers, for comparison ---------------------------------------------------------


def lengths(answers: Sequence[LabelledAnswer]) -> Floats:
    """Number of words."""
    return np.array([len(tokens(one.text)) for one in answers], dtype=np.float64)


def cosines(embedder: Embedder, answers: Sequence[LabelledAnswer]) -> Floats:
    """Highest cosine to a model answer: what tools of this kind usually do."""
    models = _vectors(embedder, {m.text for one in answers for m in one.question.model_answers})
    said = embedder.embed([one.text for one in answers])
    return np.array([
        max(float(row @ models[m.text]) for m in one.question.model_answers)
        for one, row in zip(answers, said, strict=True)
    ])  # fmt: skip


def coverages(embedder: Embedder, answers: Sequence[LabelledAnswer]) -> Floats:
    """Mean over criteria of the highest cosine between a sentence of the answer and a good example."""
    good = _vectors(embedder, {g for one in answers for c in one.question.rubric for g in c.good})
    found = []
    for one in answers:
        rows = embedder.embed([span.text for span in sentences(one.text)] or [one.text])
        best = [float((rows @ np.stack([good[g] for g in c.good]).T).max()) for c in one.question.rubric]
        found.append(float(np.mean(best)))
    return np.array(found)


def bm25(answers: Sequence[LabelledAnswer], questions: Sequence[Question]) -> Floats:
    """BM25 of the answer's content words in its question's model answers; the bank is the collection.

    Args:
        answers: The answers.
        questions: The bank.

    Returns:
        One figure per answer.

    Source: Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework".
    """
    held = {q.id: _stem_counts(" ".join(m.text for m in q.model_answers)) for q in questions}
    usual = float(np.mean([sum(count.values()) for count in held.values()]))
    n_with = Counter(stem for count in held.values() for stem in count)

    def score(one: LabelledAnswer) -> float:
        count = held[one.question.id]
        length = BM25_K1 * (1 - BM25_B + BM25_B * sum(count.values()) / usual)
        total = 0.0
        for stem in sorted(content_stems(one.text)):
            rare = math.log(1 + (len(held) - n_with[stem] + 0.5) / (n_with[stem] + 0.5))
            total += rare * count[stem] * (BM25_K1 + 1) / (count[stem] + length)
        return total

    return np.array([score(one) for one in answers])


def _stem_counts(text: str) -> Counter[str]:
    return Counter(stem for token in tokens(text) for stem in content_stems(token.text))


def _vectors(embedder: Embedder, texts: Iterable[str]) -> dict[str, NDArray[np.float32]]:
    ordered = sorted(texts)
    return dict(zip(ordered, embedder.embed(ordered), strict=True))
