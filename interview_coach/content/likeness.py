"""How like a criterion an answer is: a row of figures per criterion, from sentence vectors alone.

Each window of the answer is compared with the criterion's good examples, its near misses, its name and the
question; with the sibling criteria of the same question, for what lies nearer to a sibling speaks of that;
and with criteria of other questions (the *background*), for what lies near everything says little. Figures of
the window that fits best, of the next one, and of the answer as a whole make the row (`FIGURES`).

Conventions: all vectors are centred (`prepare`), rows of length 1; similarities are cosines.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from interview_coach.content.coverage import stack_middles
from interview_coach.content.prepare import PreparedRubric
from interview_coach.content.topic import Background, measure_topic
from interview_coach.records import Vectors

FIGURES = (
    "best-middle", "best-good", "best-bad", "best-name", "best-asked", "best-contrast", "best-over-siblings",
    "best-share", "best-over-background", "next-middle", "next-good", "next-bad", "next-contrast",
    "next-over-siblings", "mean-middle", "mean-good", "most-bad", "most-contrast", "most-share", "sum-share",
    "sum-over-background", "most-name", "most-over-siblings", "most-over-background", "most-asked",
    "best-over-usual",
)  # fmt: skip
"""Names of the figures, in the order of a row: of the *best* window, the *next* one, and over all."""

WINDOW_FIGURES = (
    "middle", "good", "second-good", "third-good", "mean-good", "bad", "second-bad", "name", "asked",
    "over-siblings", "share", "over-background", "contrast", "rank-below-best", "rank",
    "over-nearest-stranger", "question-over-nearest-stranger", "question-over-background",
)  # fmt: skip
"""Names of what is said of one window and one criterion, in the order of a row."""

N_NEAREST = 10  # Background criteria that a window is held against: the nearest ones (ours).
SHARE_SLOPE = 8.0  # How sharply a window is given to its nearest criterion (ours).
N_GOOD, N_BAD = 3, 2  # Nearest examples and near misses that are told of each window (ours).
NAME_PART = 0.5  # Weights of name and near misses when windows are ranked (ours).
BAD_PART = 0.5


@dataclass(frozen=True, kw_only=True)
class Likeness:
    """What windows and a question have in common.

    Attributes:
        figures: Of each criterion, shape (n_criteria, n_figures).
        by_window: Of each criterion and window, shape (n_criteria, n_windows, n_window_figures).
        places: The window that fits each criterion best, shape (n_criteria,).
        topic: How far the whole answer speaks of this question: the figures of `topic`, shape (5,).
    """

    figures: NDArray[np.float64]
    by_window: NDArray[np.float64]
    places: NDArray[np.int64]
    topic: NDArray[np.float64]

    @property
    def of_answer(self) -> NDArray[np.float64]:
        """Figures of each criterion, and behind them the topic's, shape (n_criteria, n_figures + 5)."""
        return np.concatenate([self.figures, np.tile(self.topic, (len(self.figures), 1))], axis=1)


def measure_likeness(windows: Vectors, question: PreparedRubric, background: Background) -> Likeness:
    """Compare the windows of an answer with every criterion of a question.

    Args:
        windows: Centred vectors of the windows, shape (n_windows, n_dims); at least one.
        question: The question.
        background: Criteria of other questions; the question itself may be among them.

    Returns:
        A row of figures per criterion.
    """
    criteria = question.criteria
    middles = stack_middles(question)
    others = background.without(question.question.id, middles)
    middle = windows @ middles.T
    goods = [_nearest_first(windows, one.good.vectors, N_GOOD) for one in criteria]
    bads = [_nearest_first(windows, one.bad.vectors, N_BAD) for one in criteria]
    good = np.stack([rows[:, 0] for rows in goods], axis=1)
    bad = np.stack([rows[:, 0] for rows in bads], axis=1)
    name = windows @ np.stack([one.named for one in criteria]).T
    asked = windows @ question.topic
    usual, stranger = _background_likeness(windows, others.middles)
    nearest_own = middle.max(axis=1)
    shares = np.exp(SHARE_SLOPE * (middle - middle.max(axis=1, keepdims=True)))
    shares /= shares.sum(axis=1, keepdims=True)
    rank = middle + good + NAME_PART * name - BAD_PART * bad
    rows, by_window, places = [], [], []
    for k in range(len(criteria)):
        order = np.argsort(-rank[:, k], kind="stable")
        best, following = int(order[0]), int(order[min(1, len(order) - 1)])
        siblings = np.delete(middle, k, axis=1)
        over = middle[:, k] - (siblings.max(axis=1) if siblings.shape[1] else 0.0)
        contrast, above = good[:, k] - bad[:, k], middle[:, k] - usual
        rows.append([
            *(middle[best, k], good[best, k], bad[best, k], name[best, k], asked[best], contrast[best]),
            *(over[best], shares[best, k], above[best]),
            *(middle[following, k], good[following, k], bad[following, k], contrast[following]),
            *(over[following], middle[:, k].mean(), good[:, k].mean(), bad[:, k].max()),
            *(good[:, k].max() - bad[:, k].max(), shares[:, k].max(), shares[:, k].sum()),
            *((shares[:, k] * above).sum(), name[:, k].max(), over.max(), above.max(), asked.max()),
            rank[best, k] - np.median(rank[:, k]),
        ])  # fmt: skip
        by_window.append([
            *(middle[:, k], *goods[k].T, windows @ criteria[k].good.vectors.mean(axis=0), *bads[k].T),
            *(name[:, k], asked, over, shares[:, k], above, contrast),
            *(rank[:, k] - rank[best, k], rank[:, k], middle[:, k] - stranger),
            *(nearest_own - stranger, nearest_own - usual),
        ])  # fmt: skip
        places.append(best)
    return Likeness(
        figures=np.array(rows, dtype=np.float64),
        by_window=np.array(by_window, dtype=np.float64).swapaxes(1, 2),
        places=np.array(places),
        topic=measure_topic(windows, middles, others),
    )


def _nearest_first(windows: Vectors, examples: Vectors, n: int) -> Vectors:
    """Cosines to the n nearest, shape (n_windows, n); the last again where there are fewer, 0 without any."""
    if not len(examples):
        return np.zeros((len(windows), n), dtype=np.float32)
    found = np.sort(windows @ examples.T, axis=1)[:, ::-1]
    return np.asarray(found[:, np.minimum(np.arange(n), len(examples) - 1)])


def _background_likeness(windows: Vectors, background: Vectors) -> tuple[Vectors, Vectors]:
    """Mean cosine to the nearest background criteria, and to the nearest one; each of shape (n_windows,)."""
    if not len(background):
        nothing = np.zeros(len(windows), dtype=np.float32)
        return nothing, nothing
    nearest = np.sort(windows @ background.T, axis=1)[:, -N_NEAREST:]
    return np.asarray(nearest.mean(axis=1)), np.asarray(nearest[:, -1])
