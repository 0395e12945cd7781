"""The criterion reader: refusals, sameness and long answers, on small random weights."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from interview_coach.engines.criterion_reader import WEIGHTS, TrainedReader, shipped_readers
from interview_coach.engines.reader_network import N_DIMS, N_LAYERS
from interview_coach.engines.shipped import CARD, hash_of, read_card
from interview_coach.errors import ModelMissing

N_APART = 10  # Two trained layers are enough here.
WORDS = (
    *("jeg", "jobbet", "på", "et", "lager", "i", "moss", "der", "pakket", "varer", "og", "kjørte", "truck"),
    *("hver", "dag", "ikke", "noe", "sier", "hvor", "du"),
)
UNKNOWN = "<unk>"
CRITERIA = ("sier hvor du jobbet jeg på lager", "sier ikke noe", "kjørte truck")


def small_encoder(folder: Path) -> Path:
    """A random BERT of the right shape with a vocabulary of a few words, and its tokenizer."""
    torch = pytest.importorskip("torch")
    from safetensors.torch import save_file
    from tokenizers import Tokenizer, models, pre_tokenizers, processors

    dice = torch.Generator().manual_seed(0)

    def random(*shape: int):
        return torch.randn(*shape, generator=dice) * 0.05

    vocabulary = {"<s>": 0, "<pad>": 1, "</s>": 2, UNKNOWN: 3, "query": 4, ":": 5, ".": 6}
    vocabulary |= {word: i + len(vocabulary) for i, word in enumerate(dict.fromkeys(WORDS))}
    weights = {
        "embeddings.word_embeddings.weight": random(len(vocabulary), N_DIMS),
        "embeddings.position_embeddings.weight": random(512, N_DIMS),
        "embeddings.token_type_embeddings.weight": random(2, N_DIMS),
        **norm("embeddings.LayerNorm", torch),
    }
    for i in range(N_LAYERS):
        weights |= layer(f"encoder.layer.{i}", random, torch)
    folder.mkdir()
    save_file(weights, folder / "model.safetensors")
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token=UNKNOWN))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def norm(name: str, torch) -> dict:
    """A layer norm that changes nothing but the length."""
    return {f"{name}.weight": torch.ones(N_DIMS), f"{name}.bias": torch.zeros(N_DIMS)}


def layer(name: str, random, torch) -> dict:
    """One layer of BERT."""
    shapes = {
        "attention.self.query": (N_DIMS, N_DIMS),
        "attention.self.key": (N_DIMS, N_DIMS),
        "attention.self.value": (N_DIMS, N_DIMS),
        "attention.output.dense": (N_DIMS, N_DIMS),
        "intermediate.dense": (4 * N_DIMS, N_DIMS),
        "output.dense": (N_DIMS, 4 * N_DIMS),
    }
    made = {f"{name}.{part}.weight": random(*shape) for part, shape in shapes.items()}
    made |= {f"{name}.{part}.bias": random(shape[0]) for part, shape in shapes.items()}
    return made | norm(f"{name}.attention.output.LayerNorm", torch) | norm(f"{name}.output.LayerNorm", torch)


def small_reader(folder: Path) -> Path:
    """Random trained layers with their card."""
    import torch
    from safetensors.torch import save_file

    dice = torch.Generator().manual_seed(1)

    def random(*shape: int):
        return torch.randn(*shape, generator=dice) * 0.05

    weights = {"join.side": random(2, N_DIMS)}
    for name, shape in {
        "join.ask": (N_DIMS, 2 * N_DIMS),
        "join.key": (N_DIMS, N_DIMS),
        "rubric.dense": (N_DIMS, 3 * N_DIMS),
        "rubric.out": (3, N_DIMS),
    }.items():
        weights |= {f"{name}.weight": random(*shape), f"{name}.bias": torch.zeros(shape[0])}
    for i in range(N_APART, N_LAYERS):
        weights |= layer(f"encoder.layer.{i}", random, torch)
    folder.mkdir()
    save_file({name: tensor.half() for name, tensor in weights.items()}, folder / WEIGHTS)
    card = {
        "name": "small-reader",
        "encoder": "small",
        "n_apart": N_APART,
        "sha256": hash_of(folder / WEIGHTS),
    }
    (folder / CARD).write_text(json.dumps(card), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def folders(tmp_path_factory) -> tuple[Path, Path]:
    """Folder of the reader, folder of its encoder."""
    place = tmp_path_factory.mktemp("reader")
    return small_reader(place / "reader"), small_encoder(place / "encoder")


@pytest.fixture(scope="module")
def reader(folders) -> TrainedReader:
    """A small random reader."""
    return TrainedReader(*folders, n_threads=1)


def test_each_criterion_gets_shares_that_sum_to_one(reader):
    """Missing, partly, met for each criterion in order."""
    found = reader.read("jeg jobbet på et lager i moss", CRITERIA)
    assert found.shape == (3, 3)
    assert found.sum(axis=1) == pytest.approx(1, abs=1e-5)


def test_company_changes_nothing(reader):
    """A criterion read alone or among others gets the same shares, to within rounding of floats."""
    together = reader.read("jeg pakket varer hver dag", CRITERIA)
    alone = [reader.read("jeg pakket varer hver dag", [one])[0] for one in CRITERIA]
    assert np.stack(alone) == pytest.approx(together, abs=1e-5)


def test_the_same_answer_is_read_alike_by_a_fresh_reader(folders, reader):
    """Same input, same figures to the last digit, whatever was read before."""
    first = reader.read("jeg kjørte truck", CRITERIA)
    reader.read("ikke noe", CRITERIA[::-1])
    again = TrainedReader(*folders, n_threads=1)
    again.prepare(CRITERIA)
    assert (again.read("jeg kjørte truck", CRITERIA) == first).all()


@pytest.mark.parametrize("sign", [".", ""], ids=["with full stops", "without signs"])
def test_a_long_answer_is_read_to_its_end(sign, reader):
    """An answer of several hundred words is read in parts: what is said last can change what is found."""
    long = " ".join([f"jeg pakket varer hver dag{sign}"] * 90)
    before = reader.read(long, CRITERIA)
    after = reader.read(f"{long} truck truck truck truck moss moss moss moss ikke ikke ikke ikke", CRITERIA)
    assert before.sum(axis=1) == pytest.approx(1, abs=1e-5)
    assert (before != after).any()


def test_damaged_weights_are_refused(folders, tmp_path):
    """The card's hash guards the weights."""
    broken = small_reader(tmp_path / "reader")
    data = bytearray((broken / WEIGHTS).read_bytes())
    data[-1] ^= 1
    (broken / WEIGHTS).write_bytes(data)
    with pytest.raises(ModelMissing, match="engines-model-broken"):
        TrainedReader(broken, folders[1], n_threads=1)


@pytest.mark.parametrize("gone", [CARD, WEIGHTS])
def test_missing_files_are_named(gone, folders, tmp_path):
    """Without card or weights there is no reader, and the message says which files are wanted."""
    folder = small_reader(tmp_path / "reader")
    (folder / gone).unlink()
    with pytest.raises(ModelMissing, match="engines-model-files-missing"):
        read_card(folder, WEIGHTS)


def test_a_missing_encoder_is_named(folders, tmp_path):
    """The reader needs the embedding model it was trained on."""
    with pytest.raises(ModelMissing):
        TrainedReader(folders[0], tmp_path / "nowhere", n_threads=1)


def test_a_reader_serves_its_own_encoder_only(folders):
    """With another embedding model the first judge is used."""
    assert shipped_readers(folders[0].parent, "small") == (folders[0],)
    assert shipped_readers(folders[0].parent, "other") == ()
    assert shipped_readers(folders[0], "small") == ()
