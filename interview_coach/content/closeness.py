"""How near the whole answer lies to a model answer: one figure in [0, 1].

A plain cosine rewards the topic and forgets the rare words that carry an answer; recall of rare words
forgets meaning. Together they agree with human marks better than either (see the README for the
figures): cosine, cosine with the question's own direction taken out of both texts, and recall of the
model answer's rare word pieces and rare stems, each divided by its usual spread.

The weights are fixed and round on purpose: weights learnt from few questions overfit. They were chosen with
two sets of graded answers in view (English and German), on a broad plateau: halving or doubling one of them
moves the correlation with human marks there by about 0.01. No Norwegian marks were looked at.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from interview_coach.content.prepare import PreparedBank, PreparedQuestion, Rareness, Reference, unit
from interview_coach.records import Vectors

COSINE_SPREAD = 0.04  # Standard deviation of the cosine between answers and model answers (ours).
RESIDUAL_SPREAD = 0.13  # The same with the question's direction taken out.
RECALL_SPREAD = 0.2  # The same of the square root of rare-word recall.
COSINE_WEIGHT = 2.0
RESIDUAL_WEIGHT = 0.5
PIECE_WEIGHT = 1.0
STEM_WEIGHT = 0.5


@dataclass(frozen=True, kw_only=True)
class Closeness:
    """The parts of the figure, kept so that it can be explained."""

    cosine: float
    residual_cosine: float
    piece_recall: float
    stem_recall: float

    @property
    def raw(self) -> float:
        """The weighted sum; only differences of it mean anything."""
        return (
            COSINE_WEIGHT * self.cosine / COSINE_SPREAD
            + RESIDUAL_WEIGHT * self.residual_cosine / RESIDUAL_SPREAD
            + PIECE_WEIGHT * math.sqrt(self.piece_recall) / RECALL_SPREAD
            + STEM_WEIGHT * math.sqrt(self.stem_recall) / RECALL_SPREAD
        )


def closeness(bank: PreparedBank, question: PreparedQuestion, answer: Reference) -> Closeness:
    """Compare a whole answer with the nearest model answer.

    Args:
        bank: The folder of the question, for how rare words are.
        question: The question that was answered.
        answer: The answer as one text.

    Returns:
        The parts of the figure for the model answer that gives the highest sum.
    """
    return max((_to(bank, question, answer, model) for model in question.answers), key=lambda one: one.raw)


def _to(bank: PreparedBank, question: PreparedQuestion, answer: Reference, model: Reference) -> Closeness:
    asked = question.asked.vector
    return Closeness(
        cosine=float(answer.vector @ model.vector),
        residual_cosine=float(_without(answer.vector, asked) @ _without(model.vector, asked)),
        piece_recall=_recall(bank.gram_rareness, answer, model, lambda text: text.grams),
        stem_recall=_recall(bank.stem_rareness, answer, model, lambda text: text.stems),
    )


def _without(vector: Vectors, direction: Vectors) -> Vectors:
    """The part of a vector that the direction does not explain, of length 1 (zero where nothing is left)."""
    return unit(vector - (vector @ direction) * direction)


def _recall(
    rareness: Rareness, answer: Reference, model: Reference, pieces_of: Callable[[Reference], frozenset[str]]
) -> float:
    """Share of the model answer's pieces that the answer holds, each counted by its rareness."""
    wanted = sorted(pieces_of(model))  # Sorted: sums of floats must not depend on the order of a set.
    held = pieces_of(answer)
    weight = sum(rareness.of(piece) for piece in wanted)
    return sum(rareness.of(piece) for piece in wanted if piece in held) / weight if weight > 0 else 0.0
