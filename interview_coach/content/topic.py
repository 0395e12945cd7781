"""Whether an answer speaks of its own question at all: figures held against many other questions.

Somebody who answers another question well says fluent, concrete things that lie a little near every rubric.
Only beside other questions is that seen: she is nearer to one of those. So the answer is held against the
rubrics of the questions that were learnt from (the *background*), in two ways:

- *spoken*: each window's likeness to the criterion it fits best, mean over the windows;
- *heard*: each criterion's likeness to the window that fits it best, mean over the criteria.

Conventions: all vectors are centred (`prepare`), rows of length 1; similarities are cosines.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from interview_coach.records import Vectors

FIGURES = ("spoken-z", "spoken-over-five", "heard-z", "heard-over-five", "most-over-one")
"""Names of the figures: standard deviations above the other questions, what is left above the nearest five,
and the best single likeness above the best of any other question."""

N_NEAREST = 5  # Other questions that "over five" means (ours).
MOST_DEVIATIONS = 4.0  # Farther from the others than the answers that were learnt from are (ours).
FEWEST_OTHERS = 10  # Questions from which a usual likeness can be told (ours).
ITSELF = 0.95  # A background criterion nearer than this is the criterion itself.


@dataclass(frozen=True, kw_only=True)
class Background:
    """Criteria of other questions.

    Attributes:
        names: Ids of the questions, n_questions of them.
        middles: The middle of each criterion's good examples, shape (n_criteria, n_dims).
        sizes: How many of them each question has, in their order, shape (n_questions,).
    """

    names: tuple[str, ...]
    middles: Vectors
    sizes: NDArray[np.int64]

    def without(self, name: str, criteria: Vectors | None = None) -> Background:
        """Only the other questions.

        Args:
            name: Id of the question that is left out. An instructor who rewrites its sentences moves its
                criteria; without the name the question as it was would pass for a stranger.
            criteria: Left out as well is who has one of these, shape (n_criteria, n_dims): the same question
                under another name.

        Returns:
            What is left.
        """
        if not self.names:
            return self
        is_itself = np.array([one == name for one in self.names])
        if criteria is not None:
            is_same = (self.middles @ criteria.T).max(axis=1) >= ITSELF
            is_itself |= np.logical_or.reduceat(is_same, self._starts)
        others = ~is_itself
        return Background(
            names=tuple(one for one, is_other in zip(self.names, others, strict=True) if is_other),
            middles=self.middles[np.repeat(others, self.sizes)],
            sizes=self.sizes[others],
        )

    def best_of_each(self, likeness: Vectors) -> Vectors:
        """Likeness to criteria, shape (n, n_criteria) → to the nearest of each question, (n, n_questions)."""
        return np.asarray(np.maximum.reduceat(likeness, self._starts, axis=1))

    def mean_of_each(self, likeness: Vectors) -> Vectors:
        """Likeness to criteria, shape (n_criteria,) → mean over those of each question, (n_questions,)."""
        return np.asarray(np.add.reduceat(likeness, self._starts) / self.sizes)

    @property
    def _starts(self) -> NDArray[np.int64]:
        return np.concatenate([[0], np.cumsum(self.sizes)[:-1]])


def no_background(n_dims: int) -> Background:
    """No other question is known."""
    return Background(names=(), middles=np.zeros((0, n_dims), np.float32), sizes=np.zeros(0, np.int64))


def measure_topic(windows: Vectors, criteria: Vectors, others: Background) -> NDArray[np.float64]:
    """Hold an answer against its own question and the others.

    Args:
        windows: Centred vectors of the answer's windows, shape (n_windows, n_dims); at least one.
        criteria: Middles of its own question's criteria, shape (n_criteria, n_dims).
        others: The other questions, its own left out.

    Returns:
        The figures, shape (5,); zeros, which say nothing, where there are fewer than ten other questions.
    """
    if len(others.sizes) < FEWEST_OTHERS:
        return np.zeros(len(FIGURES))
    own, theirs = windows @ criteria.T, windows @ others.middles.T
    nearest = others.best_of_each(theirs)
    spoken, others_spoken = own.max(axis=1).mean(), nearest.mean(axis=0)
    heard, others_heard = own.max(axis=0).mean(), others.mean_of_each(theirs.max(axis=0))
    return np.array(
        [
            _deviations(spoken, others_spoken), spoken - _nearest_mean(others_spoken),
            _deviations(heard, others_heard), heard - _nearest_mean(others_heard),
            own.max() - theirs.max(),
        ],
        dtype=np.float64,
    )  # fmt: skip


def _deviations(value: np.floating, others: Vectors) -> float:
    spread = float(others.std())
    above = (float(value) - float(others.mean())) / spread if spread > 0 else 0.0
    return float(np.clip(above, -MOST_DEVIATIONS, MOST_DEVIATIONS))


def _nearest_mean(others: Vectors) -> float:
    return float(np.sort(others)[-N_NEAREST:].mean())
