"""The small network that hears what the windows of an answer say of a criterion.

Cosines alone (`likeness`) say *how near* a window lies to the examples, not *in which direction* it differs:
"jeg kan mange ting" lies near every strength and names none. The network sees both. Of each window and
criterion it reads the figures of `likeness.WINDOW_FIGURES`; what the window says, in a few directions of its
own; and what window and criterion have in common in such directions. Two attentions gather the windows, and
beside them the figures of the whole answer and of its topic decide. Several networks, trained alike from
other beginnings, are averaged: one alone depends on how it began.

Conventions: windows and middles are centred vectors (`prepare`); float64; levels missing, partly, met.
`tests/benchmarks/network_training.py` trains it; figures there and here are brought to size by the weights.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from interview_coach.content.calibration import logistic
from interview_coach.content.likeness import FIGURES, WINDOW_FIGURES, Likeness
from interview_coach.content.topic import FIGURES as TOPIC_FIGURES
from interview_coach.records import Vectors

Floats = NDArray[np.float64]

PREFIX = "network."  # Of its weights in the file of the judge.
N_DIRECTIONS = 16  # More told unseen questions apart no better (measured on development questions).
N_HIDDEN = 48
N_ATTENTIONS = 2
N_JOINED = 64
SAYS_SCALE = 3.0  # Bring products of unit vectors to the size at which tanh begins to bend.
COMMON_SCALE = 32.0
N_LEVELS = 3
N_FIGURES = len(FIGURES) + len(TOPIC_FIGURES)  # Of a criterion in the whole answer, the topic's among them.


@dataclass(frozen=True, kw_only=True)
class CriterionNetwork:
    """The weights of all members, each array with one row per member.

    Attributes:
        says: Directions of what a window says, shape (n_members, N_DIRECTIONS, n_dims).
        asks: Directions of what a criterion asks, the same shape.
        window: Window figures and directions → hidden, (n_members, N_HIDDEN, n_window_figures + 2 ·
            N_DIRECTIONS + 1); the last column is added as it is.
        attention: Hidden → how much a window counts, (n_members, N_ATTENTIONS, N_HIDDEN).
        joined: Figures, what was attended to, and the most of each hidden figure → joined, (n_members,
            N_JOINED, n_figures + (N_ATTENTIONS + 1) · N_HIDDEN + 1); the last column is added.
        out: Joined → levels, (n_members, 3, N_JOINED).
        past: Figures → levels, past the network, (n_members, 3, n_figures + 1); the last column is added.
    """

    says: Floats
    asks: Floats
    window: Floats
    attention: Floats
    joined: Floats
    out: Floats
    past: Floats

    def levels(self, windows: Vectors, middles: Vectors, likeness: Likeness) -> Floats:
        """Hear every criterion.

        Args:
            windows: Vectors of the answer's windows, shape (n_windows, n_dims); at least one.
            middles: Middles of the criteria's good examples, shape (n_criteria, n_dims).
            likeness: What they have in common.

        Returns:
            Probabilities of the levels, the mean of all members, shape (n_criteria, 3).
        """
        members = [self._member(i, windows, middles, likeness) for i in range(len(self.says))]
        return np.asarray(np.mean(members, axis=0))

    def _member(self, i: int, windows: Vectors, middles: Vectors, likeness: Likeness) -> Floats:
        said, asked = windows @ self.says[i].T, middles @ self.asks[i].T
        common = np.tanh(COMMON_SCALE * said[None] * asked[:, None])
        says = np.broadcast_to(np.tanh(SAYS_SCALE * said), common.shape)
        hidden = silu(_linear(self.window[i], np.concatenate([likeness.by_window, common, says], axis=-1)))
        weights = shares(hidden @ self.attention[i].T, axis=1)
        gathered = np.einsum("kwh,kwa->kah", hidden, weights).reshape(len(middles), -1)
        joined = np.concatenate([likeness.of_answer, gathered, hidden.max(axis=1)], axis=-1)
        raised = silu(_linear(self.joined[i], joined)) @ self.out[i].T
        return shares(raised + _linear(self.past[i], likeness.of_answer), axis=1)


def no_network(n_dims: int) -> CriterionNetwork:
    """One that has learnt nothing: every level is as likely.

    Args:
        n_dims: Of the vectors.

    Returns:
        A network of one member.
    """
    n_window, n_figures = len(WINDOW_FIGURES), N_FIGURES
    return CriterionNetwork(
        says=np.zeros((1, N_DIRECTIONS, n_dims)),
        asks=np.zeros((1, N_DIRECTIONS, n_dims)),
        window=np.zeros((1, N_HIDDEN, n_window + 2 * N_DIRECTIONS + 1)),
        attention=np.zeros((1, N_ATTENTIONS, N_HIDDEN)),
        joined=np.zeros((1, N_JOINED, n_figures + (N_ATTENTIONS + 1) * N_HIDDEN + 1)),
        out=np.zeros((1, N_LEVELS, N_JOINED)),
        past=np.zeros((1, N_LEVELS, n_figures + 1)),
    )


def network_from(held: Mapping[str, NDArray[np.generic]]) -> CriterionNetwork:
    """The network in a file of weights.

    Args:
        held: Arrays by name; those of the network begin with `PREFIX`.

    Returns:
        The network.

    Raises:
        KeyError: When one of its arrays is missing.
    """
    names = CriterionNetwork.__dataclass_fields__
    return CriterionNetwork(**{name: held[PREFIX + name].astype(np.float64) for name in names})


def silu(x: Floats) -> Floats:
    """The sigmoid linear unit, x · logistic(x) (Elfwing et al. 2018)."""
    return np.asarray(x * logistic(x))


def shares(raised: Floats, axis: int) -> Floats:
    """Softmax along an axis."""
    grown = np.exp(raised - raised.max(axis=axis, keepdims=True))
    return np.asarray(grown / grown.sum(axis=axis, keepdims=True))


def _linear(weights: Floats, x: Floats) -> Floats:
    return x @ weights[:, :-1].T + weights[:, -1]
