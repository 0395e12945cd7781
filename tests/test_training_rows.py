"""What the judge learns from is what it is said to be: examples left out, and answers put together."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from test_content_judge import SHOP, WORK

sys.path.insert(0, str(Path(__file__).resolve().parent / "benchmarks"))

STRETCHES = tuple(
    {"question": WORK.id, "criterion": one.id, "label": label, "kind": label, "text": f"{one.id} {label} {n}"}
    for one in WORK.rubric
    for label in ("met", "partly", "missing")
    for n in range(3)
)


@pytest.fixture(scope="module", autouse=True)
def torch():
    """The training scripts need it."""
    return pytest.importorskip("torch")


def test_an_example_is_judged_by_the_others():
    """It stands in no rubric that it is held against, and everything else does."""
    from left_out import leave_out

    found = list(leave_out([WORK, SHOP]))
    n_examples = sum(
        len(some) for q in (WORK, SHOP) for c in q.rubric for some in (c.good, c.bad) if len(some) > 1
    )
    assert len(found) == n_examples
    for one in found:
        whole = WORK if one.question.id == WORK.id else SHOP
        left, before = one.question.rubric[one.criterion], whole.rubric[one.criterion]
        assert one.text in (before.good if one.is_good else before.bad)
        assert one.text not in (left.good if one.is_good else left.bad)
        assert len(left.good) + len(left.bad) == len(before.good) + len(before.bad) - 1
        others = [c for i, c in enumerate(one.question.rubric) if i != one.criterion]
        assert others == [c for i, c in enumerate(whole.rubric) if i != one.criterion]


def test_what_is_known_of_an_example():
    """A good one meets its criterion and mostly misses the others; of a near miss only its own is known."""
    from left_out import labels_of_left_out, leave_out

    first = replace(WORK.rubric[0], bad=("Jeg jobbet et sted.", "Jeg har jobbet mye."))
    question = replace(WORK, rubric=(first, *WORK.rubric[1:]))
    good, bad = (next(one for one in leave_out([question]) if one.is_good is kind) for kind in (True, False))
    far, near = np.array([0.8, 0.2]), np.array([0.8, 0.7])
    levels, weights = labels_of_left_out(good, far, 0.5)
    assert levels.tolist() == [2, 0]
    assert weights[0] == 0.5
    assert 0 < weights[1] < weights[0]
    levels, weights = labels_of_left_out(good, near, 0.5)  # It may meet the other one too.
    assert levels[0] == 2
    assert weights.tolist() == [0.5, 0]
    levels, weights = labels_of_left_out(bad, far, 0.5)
    assert levels.tolist() == [0, 0]
    assert weights[1] == 0


def test_answers_are_put_together_from_what_was_labelled():
    """Every stretch in one has the label that the answer is given, and what is not said is missing."""
    from judge_rows import composed_rows
    from reader_data import Sources

    sources = Sources(questions=(WORK, SHOP), stretches=STRETCHES, answers=())
    rows = composed_rows(sources, {WORK.id, SHOP.id})
    assert len(rows) > 4
    assert {row["question"] for row in rows} == {WORK.id}
    for row in rows:
        assert set(row["labels"]) == {one.id for one in WORK.rubric}
        for name, level in row["labels"].items():
            assert level == "missing" or f"{name} {level}" in row["text"]
    assert rows == composed_rows(sources, {WORK.id, SHOP.id})
    assert not composed_rows(sources, {SHOP.id})


def test_who_answers_another_question_is_not_betrayed_by_it():
    """The question that was really answered is told, so that it can be left out of the background."""
    from judge_rows import elsewhere_rows

    (row,) = elsewhere_rows([{"question": "a", "text": "Jeg har det bra."}], ["a", "b"])
    assert (row["question"], row["told_of"], row["missing"]) == ("b", "a", True)
