"""Which criteria the answer meets, with the participant's own words as evidence.

The answer is cut into windows (`text.windows`), hesitations taken out first. For each criterion every
window is compared with the good examples and the near misses:

- *likeness*: cosine to the middle of the good examples. The middle holds what the examples have in common,
  which is the point itself; the nearest single example mostly shares its subject (measured on the bank's own
  sentences: AUC 0.67 for the middle, 0.58 for the nearest).
- *contrast*: cosine to the nearest good example minus cosine to the nearest near miss, squeezed by tanh:
  who says the near miss itself does not meet the criterion.

A logistic curve, fitted on the bank's own sentences (`calibration`), turns both into the probability that the
criterion is met. The best window decides, and is shown.

Conventions: similarities are cosines after the common part of all answers (`anchors`) is taken out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from interview_coach.content.calibration import CALIBRATION, Calibration
from interview_coach.content.prepare import Examples, PreparedCriterion, PreparedRubric, middle
from interview_coach.records import CriterionLevel, CriterionScore, Evidence, Neighbour, Vectors

MET_FROM = 0.5  # Probability from which a criterion counts as met: more likely than not.
PARTLY_FROM = 0.3  # Probability from which it counts as partly met (our choice until labels decide).
CONTRAST_SCALE = 0.1  # Difference of cosines at which tanh has done three quarters of its way (ours).
PROBABILITY_DIGITS = 3  # Finer digits differ between processors.


@dataclass(frozen=True, kw_only=True)
class Windows:
    """The windows of an answer: where they stand in its text, and their vectors, shape (n, n_dims)."""

    evidence: tuple[Evidence, ...]
    vectors: Vectors


@dataclass(frozen=True, kw_only=True)
class Compared:
    """Windows against one criterion: each array has shape (n_windows,)."""

    likeness: Vectors
    contrast: Vectors
    good: Vectors
    bad: Vectors | None


def score_criterion(
    windows: Windows, criterion: PreparedCriterion, calibration: Calibration = CALIBRATION
) -> CriterionScore:
    """Find the best window for a criterion and the probability that it meets it.

    Args:
        windows: The windows of the answer; there may be none.
        criterion: The criterion with its examples.
        calibration: Turns likeness and contrast into a probability.

    Returns:
        The score; evidence is given for met and partly met criteria only.
    """
    name = criterion.criterion.id
    if not windows.evidence:
        return CriterionScore(id=name, level="missing", score=0.0, evidence=None)
    compared = compare(windows.vectors, criterion)
    probabilities = calibration.probability(compared.likeness, compared.contrast)
    best = int(np.argmax(np.round(probabilities, PROBABILITY_DIGITS)))
    score = round(float(probabilities[best]), PROBABILITY_DIGITS)
    level = level_of(score)
    return CriterionScore(
        id=name,
        level=level,
        score=score,
        evidence=None if level == "missing" else windows.evidence[best],
        nearest_good=nearest(windows.vectors[best], criterion.good),
        nearest_bad=nearest(windows.vectors[best], criterion.bad),
    )


def compare(vectors: Vectors, criterion: PreparedCriterion) -> Compared:
    """Compare windows with the examples of one criterion.

    Args:
        vectors: Windows, shape (n_windows, n_dims).
        criterion: The criterion.

    Returns:
        Likeness and contrast of each window; contrast is zero without near misses.
    """
    good = (vectors @ criterion.good.vectors.T).max(axis=1)
    likeness = vectors @ middle(criterion.good.vectors)
    if not criterion.bad.texts:
        return Compared(likeness=likeness, contrast=np.zeros_like(likeness), good=good, bad=None)
    bad = (vectors @ criterion.bad.vectors.T).max(axis=1)
    contrast = np.tanh((good - bad) / CONTRAST_SCALE)
    return Compared(likeness=likeness, contrast=contrast, good=good, bad=bad)


def level_of(score: float) -> CriterionLevel:
    """The level of a probability."""
    if score >= MET_FROM:
        return "met"
    return "partly" if score >= PARTLY_FROM else "missing"


def expected_share(scores: Sequence[CriterionScore], weights: Sequence[int]) -> float:
    """The weighted mean probability of the criteria, in [0, 1]."""
    return sum(w * s.score for s, w in zip(scores, weights, strict=True)) / sum(weights)


def stack_middles(question: PreparedRubric) -> Vectors:
    """The middle of each criterion's good examples, shape (n_criteria, n_dims)."""
    return np.stack([middle(one.good.vectors) for one in question.criteria])


def nearest(vector: Vectors, examples: Examples) -> Neighbour | None:
    """The example nearest to a centred vector, shape (n_dims,); ``None`` where there is none."""
    if not examples.texts:
        return None
    similarities = examples.vectors @ vector
    best = int(np.argmax(similarities))
    return Neighbour(text=examples.texts[best], similarity=round(float(similarities[best]), 3))
