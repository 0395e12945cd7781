"""Does an answer speak of its own question, seen beside many others?"""

from __future__ import annotations

import numpy as np
import pytest

from interview_coach.content.topic import (
    FIGURES,
    MOST_DEVIATIONS,
    Background,
    measure_topic,
    no_background,
)

N_DIMS = 24
N_QUESTIONS = 12


def axis(*places: int) -> np.ndarray:
    """Rows along some axes, shape (n, n_dims)."""
    return np.eye(N_DIMS, dtype=np.float32)[list(places)]


def others() -> Background:
    """Twelve questions of two criteria, each criterion an axis of its own."""
    return background_of(axis(*range(N_DIMS)), np.full(N_QUESTIONS, 2))


def background_of(middles, sizes) -> Background:
    """Questions called q0, q1 and so on."""
    return Background(names=tuple(f"q{i}" for i in range(len(sizes))), middles=middles, sizes=sizes)


def told(windows, criteria, background=None) -> dict[str, float]:
    """The figures by name, as `likeness` asks for them."""
    background = (background or others()).without("asked", criteria)
    figures = measure_topic(windows, criteria, background)
    return dict(zip(FIGURES, figures.tolist(), strict=True))


def test_an_answer_to_its_own_question_stands_above_the_others():
    """Every figure speaks for it."""
    uneven = others().middles + 0.01 * np.random.default_rng(1).standard_normal((N_DIMS, N_DIMS))
    background = background_of(uneven.astype(np.float32), np.full(N_QUESTIONS, 2))
    found = told(axis(0, 1), axis(0, 1), background)
    assert all(value > 0 for value in found.values())


def test_an_answer_to_another_question_stands_below():
    """However well it answers that one."""
    found = told(axis(4, 5), axis(0, 1))
    assert found["most-over-one"] == -1
    assert found["spoken-over-five"] < 0
    assert found["heard-over-five"] < 0


def test_its_own_question_is_left_out_of_the_background():
    """A question that was learnt from is not held against itself, not even half of it."""
    left = others().without("under another name", axis(0))
    assert left.sizes.tolist() == [2] * (N_QUESTIONS - 1)
    assert (left.middles == axis(*range(2, N_DIMS))).all()


def test_a_rewritten_question_is_known_by_its_name():
    """What an instructor wrote instead lies elsewhere; the question as it was is still no stranger."""
    left = others().without("q0", axis(4))
    assert left.names == tuple(f"q{i}" for i in range(N_QUESTIONS) if i not in (0, 2))
    assert others().without("q3").names == tuple(f"q{i}" for i in range(N_QUESTIONS) if i != 3)
    assert no_background(N_DIMS).without("q0", axis(0)).names == ()


def test_far_above_is_not_infinitely_far():
    """A question unlike everything learnt from, as in another trade or language, cannot run away."""
    faint = 1e-3 * np.random.default_rng(1).standard_normal((N_DIMS, N_DIMS)).astype(np.float32)
    background = background_of(faint, np.full(N_QUESTIONS, 2))
    assert told(axis(0), axis(0), background)["spoken-z"] == MOST_DEVIATIONS


@pytest.mark.parametrize("n_questions", [0, 1, 9])
def test_too_few_other_questions_say_nothing(n_questions):
    """Zeros, not a guess."""
    rows = axis(*range(2, 2 + n_questions)) if n_questions else no_background(N_DIMS).middles
    background = background_of(rows, np.ones(n_questions, np.int64))
    assert not measure_topic(axis(0), axis(0, 1), background).any()


def test_questions_of_different_size_are_told_apart():
    """The best of each and the mean of each, by hand."""
    background = background_of(axis(0, 1, 2), np.array([1, 2]))
    likeness = np.array([[0.1, 0.5, 0.3], [0.7, 0.2, 0.4]], np.float32)
    assert background.best_of_each(likeness) == pytest.approx(np.array([[0.1, 0.5], [0.7, 0.4]]))
    assert background.mean_of_each(likeness[0]) == pytest.approx([0.1, 0.4])
