"""Likeness → probability, fitted on the bank's own sentences and nothing else.

`tests/benchmarks/fit_calibration.py` makes these figures anew from `question_bank/`:

- *criteria*: a good example, left out of its own list, should meet its criterion, and so should some window of
  each model answer; near misses (left out, and as they stand), good examples of sibling criteria and model
  answers of other questions should not.
- *closeness*: a model answer should lie near the other model answer of its question, and far from those of
  other questions.
- *topic*: how far a model answer, left out, stands above the other questions of the bank.

The curves are fitted on composed sentences, not on labelled answers of real people: they put the scores in a
sensible range, and say nothing about how true a probability of 0.8 is.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

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
    """A logistic curve over one figure: one half at `middle`, `slope` per unit there (times four)."""

    middle: float
    slope: float

    def __call__(self, value: float) -> float:
        """The curve's height in [0, 1]."""
        return float(logistic(np.float64(self.slope * (value - self.middle))))


def logistic(value: Vectors | np.float64) -> Vectors:
    """1 / (1 + exp(-value)), safe at both ends."""
    return np.asarray(0.5 * (1.0 + np.tanh(np.asarray(value, dtype=np.float64) / 2)))


CALIBRATION = Calibration(intercept=-1.9, likeness=6.0, contrast=1.0)
CLOSENESS = Curve(middle=60.0, slope=0.3)
TOPIC = Curve(middle=0.3, slope=3.0)
