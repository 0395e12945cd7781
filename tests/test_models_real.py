"""The real default models: installed from the registry, complete, and understood by their engines."""

from __future__ import annotations

import json

import numpy as np
import pytest

from interview_coach.model_store import open_store
from interview_coach.model_store.ctranslate2_file import read_ctranslate2
from interview_coach.model_store.tensors import read_safetensors
from interview_coach.model_store.whisper_forms import openai_from_ctranslate2
from interview_coach.settings import resolve_settings

pytestmark = pytest.mark.model


@pytest.fixture
def store(models_folder):
    """The real store with both defaults in it."""
    return open_store(resolve_settings({"INTERVIEW_COACH_MODELS": str(models_folder)}))


def test_defaults_are_true_to_the_last_byte(store):
    """Every file of both defaults has the SHA-256 of the catalogue."""
    assert {name: store.verify(name) for name in store.defaults} == dict.fromkeys(store.defaults, ())


def test_both_engines_have_the_same_weights(models_folder):
    """openai-whisper's file holds exactly the numbers of CTranslate2's."""
    folder = models_folder / "whisper-base"
    state = openai_from_ctranslate2(read_ctranslate2(folder / "ctranslate2" / "model.bin"))
    ours = read_safetensors(folder / "openai" / "model.safetensors")
    assert sorted(state) == sorted(ours)
    assert all(np.array_equal(state[name], ours[name]) for name in state)


def test_alignment_heads_are_openai_whispers_own(models_folder):
    """The alignment heads beside the weights are those that openai-whisper knows for base."""
    import whisper
    from whisper.model import ModelDimensions, Whisper

    folder = models_folder / "whisper-base" / "openai"
    model = Whisper(ModelDimensions(**json.loads((folder / "dims.json").read_text(encoding="utf-8"))))
    model.set_alignment_heads(whisper._ALIGNMENT_HEADS["base"])
    theirs = model.alignment_heads.indices().T.tolist()
    assert sorted(theirs) == sorted(json.loads((folder / "alignment_heads.json").read_text(encoding="utf-8")))


def test_embedder_loads_offline_without_a_word(models_folder, caplog, capfd):
    """sentence-transformers loads the folder without network, log or warning, in float32 with 384 numbers."""
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(
        str(models_folder / "multilingual-e5-small"), local_files_only=True, device="cpu"
    )
    vectors = model.encode(
        ["query: Jeg er nøyaktig.", "query: Jeg er presis.", "query: Bussen er sen i dag."]
    )
    assert [record.message for record in caplog.records if record.levelname in {"WARNING", "ERROR"}] == []
    assert "MISSING" not in capfd.readouterr().err
    assert (vectors.dtype, vectors.shape, model.max_seq_length) == (np.float32, (3, 384), 512)
    assert np.allclose((vectors**2).sum(axis=1), 1.0, atol=1e-5)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2]


def test_packed_defaults_install_on_another_pc(store, tmp_path):
    """Both defaults go through one archive and are whole on the other side."""
    store.pack(tmp_path / "stick.zip", store.defaults)
    other = open_store(resolve_settings({"INTERVIEW_COACH_MODELS": str(tmp_path / "models")}))
    assert other.unpack(tmp_path / "stick.zip") == store.defaults
    assert all(other.verify(name) == () for name in other.defaults)
