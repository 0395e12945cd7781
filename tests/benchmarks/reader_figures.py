"""Short figures of a reader on labelled answers, for the way of training; `bench` has the full ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.stats import rankdata, spearmanr

from interview_coach.records import Question

CODES = {"missing": 0, "partly": 1, "met": 2}


@dataclass(frozen=True, kw_only=True)
class Labelled:
    """A labelled answer with what the reader made of it: shares, shape (n_criteria, 3)."""

    row: dict[str, Any]
    question: Question
    shares: np.ndarray


def describe(found: Sequence[Labelled]) -> str:
    """One line: agreement with the overall mark, telling met from missing, and the three levels."""
    overall = np.array([one.row["overall"] for one in found])
    said = np.array([_overall(one) for one in found])
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
        f"  rho {spearmanr(said[other], overall[other])[0]:.3f}"
        f" honest {spearmanr(said[honest], overall[honest])[0]:.3f}"
        f" | auc {auc(value, codes):.3f} honest {auc(value[of_honest], codes[of_honest]):.3f}"
        f" | f1 {f1(likeliest, codes):.3f} honest {f1(likeliest[of_honest], codes[of_honest]):.3f}"
        f" | {means}"
    )


def _overall(one: Labelled) -> float:
    weights = np.array([c.weight for c in one.question.rubric], dtype=float)
    return float((weights * (one.shares[:, 2] + one.shares[:, 1] / 2)).sum() / weights.sum())


def auc(value: np.ndarray, codes: np.ndarray) -> float:
    """Area under the curve of met against missing."""
    value, met = value[codes != 1], codes[codes != 1] == 2
    ranks = rankdata(value)
    n_met = met.sum()
    return float((ranks[met].sum() - n_met * (n_met + 1) / 2) / (n_met * (~met).sum()))


def f1(said: np.ndarray, codes: np.ndarray) -> float:
    """Macro F1 of the three levels."""
    scores = []
    for level in range(3):
        hit = ((said == level) & (codes == level)).sum()
        total = (said == level).sum() + (codes == level).sum()
        scores.append(2 * hit / total if total else 0.0)
    return float(np.mean(scores))
