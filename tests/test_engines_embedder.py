"""Sentence vectors: one by one, a fingerprint of the weights, and the real model's promises."""

from __future__ import annotations

import json

import numpy as np
import pytest

from interview_coach.engines.sentence_embedder import (
    SentenceEmbedder,
    fingerprint,
    prefix_of,
)
from interview_coach.errors import ModelMissing

SENTENCES = [
    "Jeg er nøyaktig.",
    "ja",
    "",
    "Jeg har jobbet tre år i en barnehage i Kyiv og likte det godt.",
    "Når det var en konflikt, snakket jeg rolig med kollegaen min, og vi fant en løsning sammen.",
    "Hva er det?",
    "I min forrige jobb hadde jeg ansvar for kassa og for å ta imot varer.",
]


@pytest.mark.parametrize(
    ("model", "prefix"),
    [("multilingual-e5-small", "query: "), ("multilingual-e5-large", "query: "), ("nb-sbert-base", "")],
)
def test_prefixes_belong_to_families(model, prefix):
    """e5 wants its prefix; others want nothing."""
    assert prefix_of(model) == prefix


def test_the_fingerprint_follows_the_weights(tmp_path):
    """It changes with a hash or the prefix, not with the day of installing."""

    def manifest(sha256, made_at):
        listed = {"made_at": made_at, "files": [{"path": "model.safetensors", "sha256": sha256, "size": 1}]}
        (tmp_path / "manifest.json").write_text(json.dumps(listed), encoding="utf-8")
        return fingerprint(tmp_path, "query: ")

    assert manifest("aa", "monday") == manifest("aa", "tuesday")
    assert manifest("aa", "monday") != manifest("bb", "monday")
    assert fingerprint(tmp_path, "") != fingerprint(tmp_path, "query: ")


def test_a_folder_without_a_model_is_refused(tmp_path):
    """An empty folder is never asked for on a hub."""
    with pytest.raises(ModelMissing, match=r"modules\.json"):
        SentenceEmbedder(tmp_path, model="multilingual-e5-small", n_threads=1)


def test_a_broken_model_is_refused(tmp_path):
    """A folder with a list of modules and nothing else cannot be read, and the refusal names the model."""
    modules = [{"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"}]
    (tmp_path / "modules.json").write_text(json.dumps(modules), encoding="utf-8")
    with pytest.raises(ModelMissing, match="engines-model-broken"):
        SentenceEmbedder(tmp_path, model="multilingual-e5-small", n_threads=1)


# --- the real model ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def embedder(models_folder):
    name = "multilingual-e5-small"
    return SentenceEmbedder(models_folder / name, model=name, n_threads=2)


@pytest.mark.model
def test_vectors_have_length_one(embedder):
    """384 dimensions, float32, every row of length 1, for an empty text too."""
    vectors = embedder.embed(SENTENCES)
    assert (vectors.shape, vectors.dtype) == ((len(SENTENCES), 384), np.float32)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-6)


@pytest.mark.model
def test_no_texts_no_rows(embedder):
    """An empty list gives an empty matrix of the right width."""
    assert embedder.embed([]).shape == (0, 384)


@pytest.mark.model
def test_company_changes_nothing(embedder):
    """Alone, in a list, in another order, among fifty: the same vector to the last digit."""
    together = embedder.embed(SENTENCES)
    alone = np.concatenate([embedder.embed([sentence]) for sentence in SENTENCES])
    backwards = embedder.embed(SENTENCES[::-1])[::-1]
    among = embedder.embed([*(f"Setning nummer {i}." for i in range(50)), *SENTENCES])[50:]
    for other in (alone, backwards, among):
        np.testing.assert_array_equal(together, other)


@pytest.mark.model
def test_sentence_transformers_itself_agrees(embedder, models_folder):
    """One text at a time gives what the library's own `encode` gives, but for the last digits."""
    from sentence_transformers import SentenceTransformer

    folder = models_folder / "multilingual-e5-small"
    library = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    expected = library.encode([f"query: {text}" for text in SENTENCES], show_progress_bar=False)
    np.testing.assert_allclose(embedder.embed(SENTENCES), expected, atol=1e-6)


@pytest.mark.model
def test_a_very_long_text_is_cut(embedder):
    """Beyond 512 tokens nothing counts, and nothing breaks."""
    text = "jeg liker å jobbe " * 400
    np.testing.assert_array_equal(embedder.embed([text]), embedder.embed([text + "og reise"]))


@pytest.mark.model
def test_meaning_is_nearer_than_topic(embedder):
    """A paraphrase is nearer than a sentence about something else."""
    one, same, other = embedder.embed(
        ["Jeg er nøyaktig i arbeidet.", "Jeg jobber grundig og presist.", "Toget går klokka åtte."]
    )
    assert one @ same > one @ other


@pytest.mark.model
def test_torch_keeps_its_threads(embedder):
    """The number of threads of the process is the same after as before."""
    import torch

    before = torch.get_num_threads()
    try:
        torch.set_num_threads(1)
        embedder.embed(SENTENCES)
        assert torch.get_num_threads() == 1
    finally:
        torch.set_num_threads(before)


@pytest.mark.model
def test_the_name_tells_the_weights(embedder):
    """Name of the model and a fingerprint: part of every cache key."""
    assert embedder.name.startswith("multilingual-e5-small-")
