"""Vectors tuned to criteria: sameness and refusals, on small random weights."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from test_engines_reader import layer, small_encoder

from interview_coach.engines.criterion_encoder import WEIGHTS, CriterionEncoder, shipped_encoder
from interview_coach.engines.reader_network import N_DIMS, N_LAYERS
from interview_coach.engines.shipped import CARD, hash_of
from interview_coach.engines.tokenizing import open_tokenizer
from interview_coach.errors import ModelMissing

N_FROZEN = 10  # Two trained layers are enough here.
TEXTS = ("jeg jobbet på et lager i moss", "ikke", "jeg kjørte truck hver dag og pakket varer")


def small_layers(folder: Path) -> Path:
    """Random trained layers with their card."""
    torch = pytest.importorskip("torch")
    from safetensors.torch import save_file

    dice = torch.Generator().manual_seed(2)
    weights = {}
    for i in range(N_FROZEN, N_LAYERS):
        weights |= layer(
            f"encoder.layer.{i}", lambda *shape: torch.randn(*shape, generator=dice) * 0.05, torch
        )
    folder.mkdir()
    save_file({name: tensor.half() for name, tensor in weights.items()}, folder / WEIGHTS)
    digest = hash_of(folder / WEIGHTS)
    card = {"name": "small-encoder", "encoder": "small", "n_frozen": N_FROZEN, "sha256": digest}
    (folder / CARD).write_text(json.dumps(card), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def folders(tmp_path_factory) -> tuple[Path, Path]:
    """Folder of the trained layers, folder of the encoder they stand on."""
    place = tmp_path_factory.mktemp("encoder")
    return small_layers(place / "1"), small_encoder(place / "base")


@pytest.fixture(scope="module")
def encoder(folders) -> CriterionEncoder:
    """A small random encoder."""
    return CriterionEncoder(*folders, n_threads=1)


def test_vectors_have_length_one(encoder):
    """One row a text, in order."""
    found = encoder.embed(TEXTS)
    assert found.shape == (3, N_DIMS)
    assert np.linalg.norm(found, axis=1) == pytest.approx(1, abs=1e-5)


def test_company_changes_nothing_at_all(encoder):
    """Embedded alone or among others a text has the same vector to the last digit."""
    assert (np.concatenate([encoder.embed([one]) for one in TEXTS]) == encoder.embed(TEXTS)).all()


def test_nothing_gives_no_rows(encoder):
    """No texts, no vectors."""
    assert encoder.embed([]).shape == (0, N_DIMS)


def test_a_text_without_end_is_cut(encoder):
    """Only the first tokens of a very long text count; it is no error."""
    assert np.isfinite(encoder.embed(["jeg pakket varer " * 2_000])).all()


def test_the_trained_layers_are_used(folders, encoder, tmp_path):
    """Other layers give other vectors, and another name."""
    from safetensors.torch import load_file, save_file

    other = small_layers(tmp_path / "2")
    weights = {name: tensor * 1.5 for name, tensor in load_file(other / WEIGHTS).items()}
    save_file(weights, other / WEIGHTS)
    card = json.loads((other / CARD).read_text(encoding="utf-8")) | {"sha256": hash_of(other / WEIGHTS)}
    (other / CARD).write_text(json.dumps(card), encoding="utf-8")
    changed = CriterionEncoder(other, folders[1], n_threads=1)
    assert changed.name != encoder.name
    assert not np.allclose(changed.embed(TEXTS), encoder.embed(TEXTS))


def test_damaged_layers_are_refused(folders, tmp_path):
    """The card's hash guards them."""
    broken = small_layers(tmp_path / "1")
    data = bytearray((broken / WEIGHTS).read_bytes())
    data[-1] ^= 1
    (broken / WEIGHTS).write_bytes(data)
    with pytest.raises(ModelMissing, match="engines-model-broken"):
        CriterionEncoder(broken, folders[1], n_threads=1)


def test_a_missing_encoder_is_named(folders, tmp_path):
    """The layers need the embedding model they were trained on."""
    with pytest.raises(ModelMissing, match="engines-model-files-missing"):
        CriterionEncoder(folders[0], tmp_path / "nowhere", n_threads=1)


def test_layers_serve_their_own_embedding_model_only(folders, tmp_path):
    """With another embedding model the first judge is used."""
    assert shipped_encoder(folders[0].parent, "small") == folders[0]
    assert shipped_encoder(folders[0].parent, "other") is None
    assert shipped_encoder(tmp_path / "nowhere", "small") is None


def test_one_tokenizer_serves_all(folders):
    """It is opened once for an encoder, and anew where its file has changed."""
    assert open_tokenizer(folders[1]) is open_tokenizer(folders[1])
