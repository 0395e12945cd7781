"""What the encoder is tuned through is what the judge uses: the same figures, with gradient."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from test_content_judge import SHOP, WORK

from interview_coach.content.likeness import FIGURES, measure_likeness
from interview_coach.content.prepare import PreparedBank
from interview_coach.content.topic import Background
from interview_coach.content.vectors import VectorCache
from interview_coach.engines.fake import FakeEmbedder

sys.path.insert(0, str(Path(__file__).resolve().parent / "benchmarks"))

WINDOWS = ["Jeg var på et lager i Ski.", "Jeg pakket varer og kjørte truck.", "Det var fint der."]


@pytest.mark.parametrize("n_windows", [1, 2, 3])
def test_figures_with_gradient_are_the_judges(n_windows):
    """To within rounding of floats, for one window and for several."""
    torch = pytest.importorskip("torch")
    from encoder_network import likeness_figures, rubric_of

    bank = PreparedBank([WORK, SHOP], VectorCache(FakeEmbedder(), None))
    dice = np.random.default_rng(1)
    sizes = [*([2] * 8), *([3] * 6)]
    middles = dice.standard_normal((sum(sizes), 256)).astype(np.float32)
    middles /= np.linalg.norm(middles, axis=1, keepdims=True)
    names = tuple(str(i) for i in range(len(sizes)))
    background = Background(names=names, middles=middles, sizes=np.array(sizes))
    windows = bank.centred(FakeEmbedder().embed(WINDOWS[:n_windows]))
    expected = measure_likeness(windows, bank.rubric(WORK), background).figures

    def centred(texts):
        return torch.tensor(bank.centred(FakeEmbedder().embed(list(texts))))

    rubric = rubric_of(WORK, [one.good for one in WORK.rubric], [one.bad for one in WORK.rubric], centred)
    found = likeness_figures(torch.tensor(windows), rubric, torch.tensor(middles))
    assert found.shape == (len(WORK.rubric), len(FIGURES))
    assert found.numpy() == pytest.approx(expected, abs=1e-4)
