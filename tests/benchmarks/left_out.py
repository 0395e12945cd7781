"""Examples left out of their own rubric: a good sentence that is new to the judge should meet its criterion.

The rubrics are full of labelled sentences, but held against themselves they teach nothing. So each good
sentence and each near miss is taken out of its rubric and said as a whole answer to the question.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))
from measuring import Measurer
from network_training import Said

from interview_coach.bench.labelled import CODES
from interview_coach.records import Question

SIBLING_WEIGHT = 0.4  # A good sentence mostly misses the other criteria, but not always.
NEAR_MISS_WEIGHT = 0.6  # Some near misses are half met in a labeller's eyes.
NEAR_SIBLING = 0.75
"""A sentence that lies so near to a sibling, measured by how near it lies to its own criterion, may meet that
one too ("tre år på lager i Oslo": where, and how long); nothing is said of it then. One sibling in three."""


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    """An example and its question as it is without it.

    Attributes:
        question: The question without the example.
        text: The example.
        criterion: Place of its criterion in the rubric.
        is_good: Whether it should meet that.
    """

    question: Question
    text: str
    criterion: int
    is_good: bool


def leave_out(questions: Iterable[Question]) -> Iterator[LeftOut]:
    """Every example of some questions; the only one of its kind stays where it is."""
    for question in questions:
        for place, criterion in enumerate(question.rubric):
            for kind in ("good", "bad"):
                texts = getattr(criterion, kind)
                for i, text in enumerate(texts if len(texts) > 1 else ()):
                    fewer = replace(criterion, **{kind: texts[:i] + texts[i + 1 :]})
                    rubric = (*question.rubric[:place], fewer, *question.rubric[place + 1 :])
                    yield LeftOut(
                        question=replace(question, rubric=rubric),
                        text=text,
                        criterion=place,
                        is_good=kind == "good",
                    )


def said_left_out(measurer: Measurer, examples: Iterable[LeftOut], weight: float) -> list[Said]:
    """Examples as the network learns from them.

    Args:
        measurer: Holds them against their questions.
        examples: Left out of these.
        weight: Of the criterion that a good example meets.

    Returns:
        One for each example that has anything to compare.
    """
    made = []
    for one in examples:
        found = measurer.compared_with(one.question, one.text)
        if found is not None:
            middles = measurer.middles_of(one.question)
            levels, weights = labels_of_left_out(one, (found.windows @ middles.T).max(axis=0), weight)
            made.append(
                Said(
                    windows=found.windows,
                    middles=middles,
                    likeness=found.likeness,
                    levels=levels,
                    weights=weights,
                )
            )
    return made


def labels_of_left_out(one: LeftOut, nearness: np.ndarray, weight: float) -> tuple[np.ndarray, np.ndarray]:
    """What is known of each criterion, and what that counts.

    Args:
        one: The example.
        nearness: Its likeness to the middle of each criterion, shape (n_criteria,).
        weight: Of the criterion that a good example meets.

    Returns:
        Codes of the levels and weights, each of shape (n_criteria,).
    """
    levels = np.full(len(one.question.rubric), CODES["missing"])
    is_near = nearness > NEAR_SIBLING * nearness[one.criterion]
    weights = np.where(is_near, 0.0, SIBLING_WEIGHT if one.is_good else 0.0)
    levels[one.criterion] = CODES["met" if one.is_good else "missing"]
    weights[one.criterion] = 1.0 if one.is_good else NEAR_MISS_WEIGHT
    return levels, weight * weights
