"""What the judge has learnt from labelled answers: one small file of weights with its card.

`tests/benchmarks/fit_judge.py` makes it from the labelled answers in `tests/data`. It holds the background
(middles of criteria of the questions it learnt from), the network that hears windows (`network`), the weights
with which the figures of the topic become the probability that the answer speaks of its question, and the
table that makes all of it into true probabilities of the levels missing, partly and met.

Conventions: float64; levels in that order. The table's figures: two log-odds of the network, the logarithm of
the probability that the answer is on topic, and two log-odds of each reader that it was learnt with.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from interview_coach.content.calibration import logistic
from interview_coach.content.network import CriterionNetwork, Floats, network_from, shares
from interview_coach.content.topic import Background
from interview_coach.errors import ScoringError
from interview_coach.records import CriterionLevel, Vectors

FOLDER = "judge"
WEIGHTS = "judge.safetensors"
CARD = "card.json"
NUMBERS = ("middle", "spread", "weights", "shifts", "topic")  # As they are called in the file.
LEVELS: tuple[CriterionLevel, ...] = ("missing", "partly", "met")
SMALLEST = 1e-6  # Keeps the logarithm of a probability finite.


@dataclass(frozen=True, kw_only=True)
class TrainedJudge:
    """The weights.

    Attributes:
        name: Name and the beginning of the hash: part of the judge's name.
        embedder: The embedding model it was made with.
        background: The criteria of the questions it learnt from.
        network: Hears what windows say of a criterion.
        middle: Usual value of each figure of the table, shape (n_figures,).
        spread: Standard deviation of each figure.
        weights: Shape (3, n_figures).
        shifts: Shape (3,).
        topic: Weights of the figures of the topic and, last, what is added to them, shape (6,).
        readers: Names of the readers whose log-odds it expects, in that order.
        tuned: Name of the tuned vectors that it was learnt with; ``None``: those of the embedding model.
    """

    name: str
    embedder: str
    background: Background
    network: CriterionNetwork
    middle: Floats
    spread: Floats
    weights: Floats
    shifts: Floats
    topic: Floats
    readers: tuple[str, ...]
    tuned: str | None = None

    def levels(self, figures: Floats) -> Floats:
        """Figures, shape (n_criteria, n_figures) → probabilities of the levels, shape (n_criteria, 3)."""
        return shares((figures - self.middle) / self.spread @ self.weights.T + self.shifts, axis=1)

    def on_topic(self, figures: Floats) -> float:
        """Figures of the topic, shape (5,) → probability that the answer speaks of its question at all."""
        return float(logistic(figures @ self.topic[:-1] + self.topic[-1]))


def log_share(probability: float) -> float:
    """The logarithm of a probability, finite."""
    return float(np.log(max(probability, SMALLEST)))


def log_odds(probabilities: Vectors | Floats) -> Floats:
    """Probabilities of levels → two figures: met against missing, partly against missing."""
    logs = np.log(np.maximum(probabilities.astype(np.float64), SMALLEST))
    return np.stack([logs[:, 2] - logs[:, 0], logs[:, 1] - logs[:, 0]], axis=1)


def load_trained(folder: Path) -> TrainedJudge | None:
    """Read the weights.

    Args:
        folder: Folder with the weights and their card.

    Returns:
        The weights; ``None`` where there is no such folder.

    Raises:
        ScoringError: When the files are damaged, or the weights are not those of the card.
    """
    from safetensors.numpy import load_file

    if not (folder / CARD).is_file():
        return None
    try:
        card: Mapping[str, Any] = json.loads((folder / CARD).read_text(encoding="utf-8"))
        digest = hashlib.sha256((folder / WEIGHTS).read_bytes()).hexdigest()
        held = load_file(folder / WEIGHTS) if digest == card["sha256"] else {}
        return TrainedJudge(
            name=f"{card['name']}-{digest[:12]}",
            embedder=card["encoder"],
            readers=tuple(card["readers"]),
            tuned=card.get("tuned"),
            background=Background(
                names=tuple(card["background"]),
                middles=held["background"].astype(np.float32),
                sizes=held["sizes"].astype(np.int64),
            ),
            network=network_from(held),
            **{key: held[key].astype(np.float64) for key in NUMBERS},
        )
    except (OSError, ValueError, KeyError) as error:
        raise ScoringError("scoring-judge-damaged", where=str(folder)) from error
