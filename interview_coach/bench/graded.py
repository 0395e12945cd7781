"""Answers that people have graded, and how well scores follow their grades.

Conventions: a file has the columns ``question_id, question, reference_answer, student_answer, score,
score_max``; marks such as "(0.25 P)" in a reference are no part of what a good answer says and are removed.
Where a column ``split`` names questions that nothing may be learnt from (``unseen_questions``), their answers
alone are scored: the readers have learnt from some of the others. A grade is score / score_max. *r* is
Pearson's over all these answers of a file; its interval resamples whole questions, for answers to one
question are not independent (2.5th to 97.5th percentile).
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from interview_coach.errors import ScoringError
from interview_coach.records import Criterion, ModelAnswer, Question

FILES = ("mohler2011.csv", "saf_de.csv")
COLUMNS = ("question_id", "question", "reference_answer", "student_answer", "score", "score_max")
UNSEEN = "unseen_questions"
POINT_MARK = re.compile(r"\s*\(\s*\d+(?:[.,]\d+)?\s*P\.?\s*\)")
N_RESAMPLES = 2_000  # Our choice: the interval's ends move by less than 0.005 between seeds.
INTERVAL = (2.5, 97.5)


@dataclass(frozen=True, kw_only=True)
class GradedAnswer:
    """An answer with its grade in [0, 1]."""

    question_id: str
    text: str
    grade: float


@dataclass(frozen=True, kw_only=True)
class GradedSet:
    """A file of graded answers and the questions they belong to."""

    name: str
    questions: tuple[Question, ...]
    answers: tuple[GradedAnswer, ...]


@dataclass(frozen=True, kw_only=True)
class Correlation:
    """Pearson's r with its interval; ``None`` where one of the series does not vary."""

    r: float | None
    low: float | None
    high: float | None


def read_graded(path: Path) -> GradedSet:
    """Read a file of graded answers.

    Args:
        path: A CSV file.

    Returns:
        Its answers (those to unseen questions, where it has such a part), and one question with one criterion
        and one model answer per question id.

    Raises:
        ScoringError: When the file lacks a column.
    """
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    missing = [name for name in COLUMNS if not rows or name not in rows[0]]
    if missing:
        raise ScoringError("bench-graded-columns", where=path.name, columns=", ".join(missing))
    by_id = {row["question_id"]: row for row in rows}
    held_out = [row for row in rows if row.get("split") == UNSEEN] or rows
    ids = {given: _question_id(given) for given in by_id}
    return GradedSet(
        name=path.stem,
        questions=tuple(_question(ids[given], row) for given, row in by_id.items()),
        answers=tuple(
            GradedAnswer(
                question_id=ids[row["question_id"]],
                text=row["student_answer"].strip(),
                grade=float(row["score"]) / float(row["score_max"]),
            )
            for row in held_out
        ),
    )


def _question_id(given: str) -> str:
    return "q-" + re.sub(r"[^a-z0-9]+", "-", given.lower()).strip("-")


def _question(question_id: str, row: dict[str, str]) -> Question:
    reference = " ".join(POINT_MARK.sub("", row["reference_answer"]).split())
    return Question(
        id=question_id,
        text=row["question"].strip(),
        rubric=(Criterion(id="svar", name=row["question"].strip(), good=(reference,)),),
        model_answers=(ModelAnswer(level="B2", text=reference),),
    )


def correlate(
    scores: Sequence[float], grades: Sequence[float], groups: Sequence[str], *, seed: int = 0
) -> Correlation:
    """Pearson's r of scores and grades, with an interval by resampling whole groups.

    Args:
        scores: Ours, one per answer.
        grades: People's, one per answer.
        groups: The question of each answer.
        seed: Seed of the resampling.

    Returns:
        r with its interval. A resample in which all values are alike has no r and is left out.
    """
    ours, theirs = np.asarray(scores, dtype=np.float64), np.asarray(grades, dtype=np.float64)
    named = np.asarray(groups)
    members = [np.flatnonzero(named == name) for name in dict.fromkeys(groups)]
    rng = np.random.default_rng(seed)
    found = []
    for _ in range(N_RESAMPLES):
        drawn = rng.integers(len(members), size=len(members))
        chosen = np.concatenate([members[index] for index in drawn])
        r = pearson(ours[chosen], theirs[chosen])
        if r is not None:
            found.append(r)
    low, high = (float(np.percentile(found, end)) if found else None for end in INTERVAL)
    return Correlation(r=pearson(ours, theirs), low=low, high=high)


def pearson(one: NDArray[np.float64], other: NDArray[np.float64]) -> float | None:
    """Pearson's r of two equally long series; ``None`` where one of them does not vary."""
    if len(one) < 2 or np.ptp(one) == 0 or np.ptp(other) == 0:
        return None
    a, b = one - one.mean(), other - other.mean()
    return float(a @ b / np.sqrt((a @ a) * (b @ b)))
