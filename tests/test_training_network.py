"""The network that is trained is the one that judges; and it learns what cosines cannot tell."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from test_content_judge import SHOP, WORK

from interview_coach.content.coverage import stack_middles
from interview_coach.content.likeness import FIGURES, WINDOW_FIGURES, measure_likeness
from interview_coach.content.network import N_FIGURES, no_network
from interview_coach.content.prepare import PreparedBank
from interview_coach.content.topic import no_background
from interview_coach.content.vectors import VectorCache
from interview_coach.engines.fake import FakeEmbedder

sys.path.insert(0, str(Path(__file__).resolve().parent / "benchmarks"))

N_DIMS = 256  # Of the fake embedder.
ANSWERS = (
    ["Jeg var på et lager i Ski.", "Jeg pakket varer og kjørte truck.", "Det var fint der."],
    ["Jeg jobbet på lager."],
    ["Jeg selger klær.", "Jeg pakket varer."],
)


@pytest.fixture(scope="module")
def said():
    """A few answers, held against one question: what ends with packing meets its second criterion."""
    pytest.importorskip("torch")
    from network_training import Said

    bank = PreparedBank([WORK, SHOP], VectorCache(FakeEmbedder(), None))
    rubric, found = bank.rubric(WORK), []
    for texts in ANSWERS:
        windows = bank.centred(FakeEmbedder().embed(texts))
        likeness = measure_likeness(windows, rubric, no_background(N_DIMS))
        levels = np.array([2, 2 if "pakket" in " ".join(texts) else 0])
        middles = stack_middles(rubric)
        found.append(
            Said(windows=windows, middles=middles, likeness=likeness, levels=levels, weights=np.ones(2))
        )
    return found


def blank_table():
    """A table that has learnt nothing."""
    from judge_table import Table

    n = len(FIGURES)
    return Table(
        middle=np.zeros(n), spread=np.ones(n), weights=np.zeros((3, n)), shifts=np.array([0.0, 0.0, 1.0])
    )


def levels(network, one):
    """What a network hears of an answer."""
    return network.levels(one.windows, one.middles, one.likeness)


def test_the_released_network_is_the_trained_one(said):
    """To within rounding of floats, for answers of one window and of several."""
    import torch
    from network_training import Network, Sizes, batch, released

    torch.manual_seed(3)
    dice = np.random.default_rng(3)
    n = N_FIGURES
    figures = Sizes(middle=dice.normal(size=n), spread=dice.uniform(0.5, 2, n))
    n = len(WINDOW_FIGURES)
    by_window = Sizes(middle=dice.normal(size=n), spread=dice.uniform(0.5, 2, n))
    member = Network(N_DIMS, blank_table(), figures).eval()
    with torch.no_grad():
        expected = member(*batch(said, figures, by_window)).softmax(1).numpy()
    network = released([member], figures, by_window)
    assert np.concatenate([levels(network, one) for one in said]) == pytest.approx(expected, abs=1e-5)


def test_training_learns_and_gives_the_same_twice(said):
    """Levels of what it learnt from come out, alike to the last digit in two trainings."""
    from network_training import train_network

    many = said * 300
    first, again = (train_network(many, blank_table(), seed=1) for _ in range(2))
    for one in said:
        assert (levels(first, one) == levels(again, one)).all()
        assert levels(first, one).argmax(axis=1).tolist() == one.levels.tolist()


def test_a_network_that_learnt_nothing_knows_nothing(said):
    """Every level is as likely as another."""
    assert levels(no_network(N_DIMS), said[0]) == pytest.approx(1 / 3)


def test_every_window_figure_has_a_name(said):
    """Shape (n_criteria, n_windows, n_window_figures)."""
    assert [one.likeness.by_window.shape for one in said] == [
        (2, len(texts), len(WINDOW_FIGURES)) for texts in ANSWERS
    ]
