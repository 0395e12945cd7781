"""Short figures of a reader on labelled answers, for the way of training; `bench` has the full ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from interview_coach.bench.judging import auc, macro_f1, spearman
from interview_coach.bench.labelled import CODES
from interview_coach.records import Question

LEVELS = tuple(CODES.values())


@dataclass(frozen=True, kw_only=True)
class Labelled:
    """A labelled answer with what the reader made of it: shares, shape (n_criteria, 3)."""

    row: dict[str, Any]
    question: Question
    shares: np.ndarray

    @property
    def overall(self) -> float:
        """The weighted mean of the criteria, met counting fully and partly half."""
        weights = np.array([c.weight for c in self.question.rubric], dtype=float)
        return float((weights * (self.shares[:, 2] + self.shares[:, 1] / 2)).sum() / weights.sum())


def describe(found: Sequence[Labelled]) -> str:
    """One line: agreement with the overall mark, telling met from missing, and the three levels."""
    overall = np.array([one.row["overall"] for one in found])
    said = np.array([one.overall for one in found])
    honest = np.array([one.row["kind"] == "honest" for one in found])
    other = np.array([one.row["kind"] != "english" for one in found])
    codes = np.array([CODES[one.row["labels"][c.id]] for one in found for c in one.question.rubric])
    shares = np.concatenate([one.shares for one in found])
    of_honest = np.repeat(honest, [len(one.question.rubric) for one in found])
    value = shares[:, 2] + shares[:, 1] / 2
    likeliest = shares.argmax(1)
    kinds = sorted({one.row["kind"] for one in found})
    means = " ".join(
        f"{kind} {said[np.array([one.row['kind'] == kind for one in found])].mean():.2f}" for kind in kinds
    )
    return (
        f"  rho {spearman(said[other], overall[other]):.3f}"
        f" honest {spearman(said[honest], overall[honest]):.3f}"
        f" | auc {auc(value, codes):.3f} honest {auc(value[of_honest], codes[of_honest]):.3f}"
        f" | f1 {macro_f1(likeliest, codes, LEVELS):.3f}"
        f" honest {macro_f1(likeliest[of_honest], codes[of_honest], LEVELS):.3f}"
        f" | {means}"
    )
