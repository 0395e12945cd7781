"""Train `content.network`: the same small network with gradient, and its weights as the judge reads them.

It is trained on vectors that stand still, in half a minute for each member. It begins as the table of figures
alone (`fit_judge.fit`), so it can only become better on what it learns from; few steps, dropout and a small
penalty keep it from learning the questions by heart. Order, dropout and beginnings come from a seed and one
thread, so that the same data gives the same weights on one machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import torch

from interview_coach.content.likeness import FIGURES, WINDOW_FIGURES, Likeness
from interview_coach.content.network import (
    COMMON_SCALE,
    N_ATTENTIONS,
    N_DIRECTIONS,
    N_FIGURES,
    N_HIDDEN,
    N_JOINED,
    N_LEVELS,
    SAYS_SCALE,
    CriterionNetwork,
)
from interview_coach.records import Vectors

N_MEMBERS = 6
N_ROUNDS = 10
BATCH_ANSWERS = 64
MOST_WINDOWS = 18  # Of an answer, in training.
RATE = 2e-3
FIRST_RATE_STEPS = 30
LAST_RATE = 0.02
WEIGHT_DECAY = 0.05
DROPOUT = 0.2
START_DIRECTIONS = 0.05
START_OUT = 0.1
SMALLEST_SPREAD = 1e-6

Batch = tuple[torch.Tensor, ...]
functional = torch.nn.functional


class Start(Protocol):
    """The table with which the network begins."""

    middle: np.ndarray
    spread: np.ndarray
    weights: np.ndarray
    shifts: np.ndarray


@dataclass(frozen=True, kw_only=True)
class Said:
    """Something said, held against a question.

    Attributes:
        windows: Centred vectors, shape (n_windows, n_dims).
        middles: Of the question's criteria, shape (n_criteria, n_dims).
        likeness: What they have in common.
        levels: What the labels say of each criterion, shape (n_criteria,).
        weights: What each label counts, 0 where there is none, shape (n_criteria,).
    """

    windows: Vectors
    middles: Vectors
    likeness: Likeness
    levels: np.ndarray
    weights: np.ndarray


@dataclass(frozen=True, kw_only=True)
class Sizes:
    """Usual value and spread of figures, which the released weights have taken up."""

    middle: np.ndarray
    spread: np.ndarray

    @classmethod
    def of(cls, rows: np.ndarray) -> Sizes:
        """Those of some rows."""
        return cls(middle=rows.mean(axis=0), spread=rows.std(axis=0) + SMALLEST_SPREAD)

    def of_size(self, rows: np.ndarray) -> np.ndarray:
        """Rows brought to size."""
        return (rows - self.middle) / self.spread


class Network(torch.nn.Module):
    """One member.

    Args:
        n_dims: Of the vectors.
        start: The table that it begins as.
        sizes: Of the figures of a criterion in an answer, as the network sees them.
    """

    def __init__(self, n_dims: int, start: Start, sizes: Sizes) -> None:
        super().__init__()
        linear = torch.nn.Linear
        self.says = linear(n_dims, N_DIRECTIONS, bias=False)
        self.asks = linear(n_dims, N_DIRECTIONS, bias=False)
        self.window = linear(len(WINDOW_FIGURES) + 2 * N_DIRECTIONS, N_HIDDEN)
        self.attention = linear(N_HIDDEN, N_ATTENTIONS, bias=False)
        self.joined = linear(N_FIGURES + (N_ATTENTIONS + 1) * N_HIDDEN, N_JOINED)
        self.out = linear(N_JOINED, N_LEVELS, bias=False)
        self.past = linear(N_FIGURES, N_LEVELS)
        self.dropout = torch.nn.Dropout(DROPOUT)
        for one in (self.says, self.asks):
            torch.nn.init.normal_(one.weight, std=START_DIRECTIONS)
        slopes, own = start.weights / start.spread, slice(len(FIGURES))  # The table knows no topic.
        with torch.no_grad():
            self.out.weight *= START_OUT
            self.past.weight.zero_()
            self.past.weight[:, own] = torch.tensor(slopes * sizes.spread[own], dtype=torch.float32)
            self.past.bias.copy_(torch.tensor(start.shifts + slopes @ (sizes.middle[own] - start.middle)))

    def forward(
        self, by_window: torch.Tensor, is_window: torch.Tensor, windows: torch.Tensor, of: torch.Tensor,
        middles: torch.Tensor, figures: torch.Tensor,
    ) -> torch.Tensor:  # fmt: skip
        """Logits, shape (n_criteria, 3), of all criteria of some answers; `of` says which answer is whose."""
        said, asked = self.says(windows)[of], self.asks(middles)[:, None]
        common, says = torch.tanh(COMMON_SCALE * said * asked), torch.tanh(SAYS_SCALE * said)
        hidden = functional.silu(
            self.window(torch.cat([by_window, self.dropout(common), self.dropout(says)], -1))
        )
        nothing = torch.finfo(hidden.dtype).min
        seen = self.attention(hidden).masked_fill(~is_window[..., None], nothing).softmax(1)
        gathered = torch.einsum("kwh,kwa->kah", hidden, seen).flatten(1)
        most = hidden.masked_fill(~is_window[..., None], nothing).max(1).values
        joined = functional.silu(self.joined(torch.cat([figures, gathered, most], -1)))
        return self.past(figures) + self.out(self.dropout(joined))


def train_network(said: Sequence[Said], start: Start, seed: int) -> CriterionNetwork:
    """Train all members.

    Args:
        said: What is learnt from.
        start: The table that every member begins as.
        seed: Of everything drawn.

    Returns:
        The network as the judge uses it.
    """
    n_threads = torch.get_num_threads()
    torch.set_num_threads(1)  # The order of sums, and so the last digits, depend on it.
    try:
        figures = Sizes.of(np.concatenate([one.likeness.of_answer for one in said]))
        by_window = Sizes.of(np.concatenate([np.concatenate([*one.likeness.by_window]) for one in said]))
        members = [
            _train_member(said, start, figures, by_window, seed + number) for number in range(N_MEMBERS)
        ]
    finally:
        torch.set_num_threads(n_threads)
    return released(members, figures, by_window)


def _train_member(said: Sequence[Said], start: Start, figures: Sizes, by_window: Sizes, seed: int) -> Network:
    torch.manual_seed(seed)
    dice = np.random.default_rng(seed)
    network = Network(said[0].windows.shape[1], start, figures)
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=WEIGHT_DECAY)
    n_batches = max(1, len(said) // BATCH_ANSWERS)
    n_steps, step = N_ROUNDS * n_batches, 0
    for _ in range(N_ROUNDS):
        for places in np.array_split(dice.permutation(len(said)), n_batches):
            some = [said[place] for place in places]
            logits = network(*batch(some, figures, by_window))
            levels = torch.tensor(np.concatenate([one.levels for one in some]))
            weights = torch.tensor(np.concatenate([one.weights for one in some]), dtype=torch.float32)
            losses = functional.cross_entropy(logits, levels, reduction="none")
            for group in optimiser.param_groups:
                group["lr"] = (
                    RATE * min(1.0, (step + 1) / FIRST_RATE_STEPS) * max(LAST_RATE, 1 - step / n_steps)
                )
            optimiser.zero_grad()
            ((losses * weights).sum() / weights.sum()).backward()
            optimiser.step()
            step += 1
    return network.eval()


def batch(some: Sequence[Said], figures: Sizes, by_window: Sizes) -> Batch:
    """What `Network` takes, of some answers."""
    n_windows = min(MOST_WINDOWS, max(len(one.windows) for one in some))
    n_criteria = sum(len(one.middles) for one in some)
    rows = np.zeros((n_criteria, n_windows, len(WINDOW_FIGURES)), dtype=np.float32)
    is_window = np.zeros((n_criteria, n_windows), dtype=bool)
    windows = np.zeros((len(some), n_windows, some[0].windows.shape[1]), dtype=np.float32)
    first = 0
    for i, one in enumerate(some):
        n = min(n_windows, len(one.windows))
        own = slice(first, first + len(one.middles))
        windows[i, :n] = one.windows[:n]
        rows[own, :n] = by_window.of_size(one.likeness.by_window[:, :n])
        is_window[own, :n] = True
        first = own.stop
    sized = figures.of_size(np.concatenate([one.likeness.of_answer for one in some]))
    return (
        torch.tensor(rows),
        torch.tensor(is_window),
        torch.tensor(windows),
        torch.tensor(np.repeat(np.arange(len(some)), [len(one.middles) for one in some])),
        torch.tensor(np.concatenate([one.middles for one in some])),
        torch.tensor(sized, dtype=torch.float32),
    )


def released(members: Sequence[Network], figures: Sizes, by_window: Sizes) -> CriterionNetwork:
    """Members as the judge reads them: the sizes of the figures taken up by the weights."""

    def stacked(rows: Sequence[np.ndarray]) -> np.ndarray:
        return np.stack(rows).astype(np.float32).astype(np.float64)

    def plain(name: str) -> np.ndarray:
        return stacked([_array(getattr(one, name).weight) for one in members])

    return CriterionNetwork(
        says=plain("says"),
        asks=plain("asks"),
        window=stacked([_with_sizes(one.window, by_window) for one in members]),
        attention=plain("attention"),
        joined=stacked([_with_sizes(one.joined, figures) for one in members]),
        out=plain("out"),
        past=stacked([_with_sizes(one.past, figures) for one in members]),
    )


def _with_sizes(layer: torch.nn.Linear, sizes: Sizes) -> np.ndarray:
    """Weights whose first columns take figures as they are measured; what is added is the last column."""
    weights, shifts, n = _array(layer.weight).copy(), _array(layer.bias), len(sizes.middle)
    weights[:, :n] /= sizes.spread
    return np.concatenate([weights, (shifts - weights[:, :n] @ sizes.middle)[:, None]], axis=1)


def _array(tensor: torch.Tensor) -> np.ndarray:
    return tensor.detach().numpy().astype(np.float64)
