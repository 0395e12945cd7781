"""Likeness → probability, fitted on the bank's own sentences and nothing else.

`tests/benchmarks/fit_calibration.py` makes these figures anew from `question_bank/`:

- *criteria*: a good example, left out of its own list, should meet its criterion, and so should some window
  of each model answer; near misses (left out, and as they stand), good examples of sibling criteria and model
  answers of other questions should not.
- *closeness*: a model answer should lie nearer to the other model answer of its question than those of
  other questions do.
- *topic*: how far a model answer, left out, stands above the other questions of the bank.

The curves are fitted on composed sentences, not on labelled answers of real people: they put the scores in a
sensible range, and say nothing about how true a probability of 0.8 is.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from interview_coach.records import Vectors


@dataclass(frozen=True, kw_only=True)
class Calibration:
    """A logistic curve over likeness and contrast."""

    intercept: float
    likeness: float
    contrast: float

    def probability(self, likeness: Vectors, contrast: Vectors) -> Vectors:
        """Probability that each window meets the criterion, shape (n_windows,)."""
        return logistic(self.intercept + self.likeness * likeness + self.contrast * contrast)


@dataclass(frozen=True, kw_only=True)
class Curve:
    """A logistic curve over one figure: one half at `middle`, a quarter of `slope` per unit there."""

    middle: float
    slope: float

    def __call__(self, value: float) -> float:
        """The curve's height in [0, 1]."""
        return float(logistic(np.float64(self.slope * (value - self.middle))))


def logistic(value: Vectors | NDArray[np.float64] | np.float64) -> Vectors:
    """1 / (1 + exp(-value)), safe at both ends."""
    return np.asarray(0.5 * (1.0 + np.tanh(np.asarray(value, dtype=np.float64) / 2)))


CALIBRATION = Calibration(intercept=-3.07, likeness=7.99, contrast=0.15)

CLOSENESS = Curve(middle=48.5, slope=0.2)
"""The middle is fitted. The slope is not: the fitted 1.28 tells an answer from a stranger, and would press
what lies above into one figure; nearness is a matter of degree, so the curve is kept nearly straight where
answers lie (raw 43 to 58). Correlation with human marks moves by 0.01 between slopes 0.1 and 0.3."""

LEAST_ABOVE_OTHERS = 0.0
"""Standard deviations above the bank's other questions below which an answer may be off topic. Of the bank's
model answers, left out, 2 % lie below; of answers to other questions 53 %."""

LEAST_ON_TOPIC = 0.3
"""Probability that an answer speaks of its question (`topic`) below which it is called off topic. Set on the
development answers: 1 % of the answers with content lie below, and 12 of 17 that answer something else."""
