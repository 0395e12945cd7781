"""Engines by name: the right one, or a refusal that says what to do."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from interview_coach.engines.factory import TRANSCRIBERS, build_embedder, build_transcriber
from interview_coach.engines.faster_whisper import FILES, require_files
from interview_coach.engines.openai_whisper import load_whisper
from interview_coach.errors import EngineUnavailable, ModelMissing
from interview_coach.messages import Messages, languages
from interview_coach.model_store import open_store
from interview_coach.settings import resolve_settings


@pytest.fixture
def empty(tmp_path):
    """Settings with a folder of models in which there is none."""
    return resolve_settings({"INTERVIEW_COACH_MODELS": str(tmp_path), "INTERVIEW_COACH_HOME": str(tmp_path)})


def test_an_unknown_engine_lists_the_known_ones(empty):
    """No quiet default for a name that nobody knows."""
    with pytest.raises(EngineUnavailable, match="auto, faster-whisper, openai-whisper"):
        build_transcriber(empty, open_store(empty), "siri")


@pytest.mark.parametrize("engine", ["auto", *TRANSCRIBERS])
def test_a_missing_model_is_said(empty, engine):
    """Without the model there is a refusal before anything heavy is opened."""
    with pytest.raises(ModelMissing, match="whisper-base"):
        build_transcriber(empty, open_store(empty), engine)


def test_a_missing_embedding_model_is_said(empty):
    """The same for sentences."""
    with pytest.raises(ModelMissing, match="multilingual-e5-small"):
        build_embedder(empty, open_store(empty))


@pytest.mark.parametrize("missing", [*FILES, "vocabulary.txt"])
def test_every_file_is_looked_for_first(tmp_path, missing):
    """faster-whisper would fetch a missing tokenizer: each missing file is a refusal that names it."""
    for name in {*FILES, "vocabulary.txt"} - {missing}:
        (tmp_path / name).touch()
    with pytest.raises(ModelMissing, match=missing):
        require_files(tmp_path, "whisper-base")


def test_openai_files_are_looked_for_first(tmp_path):
    """So for the reference engine."""
    with pytest.raises(ModelMissing, match=r"model\.safetensors, dims\.json"):
        load_whisper(tmp_path, "whisper-base")


@pytest.mark.parametrize("dims", ["{", "{}", json.dumps({"n_mels": 80})], ids=["no JSON", "empty", "half"])
def test_broken_weights_are_refused(tmp_path, dims):
    """Dimensions that cannot be read are our refusal, not a traceback."""
    (tmp_path / "dims.json").write_text(dims, encoding="utf-8")
    (tmp_path / "model.safetensors").write_bytes(b"\x00" * 100)
    with pytest.raises(ModelMissing, match="engines-model-broken"):
        load_whisper(tmp_path, "whisper-base")


@pytest.mark.parametrize("language", languages())
def test_refusals_are_plain_sentences(language):
    """Every refusal of the engines has its text, filled."""
    messages = Messages(language)
    values = {"known": "auto", "package": "p", "file": "f", "files": "f", "folder": "m"}
    for key in ("unknown", "package-missing", "file-missing", "model-files-missing", "model-broken"):
        assert messages.error(EngineUnavailable(f"engines-{key}", where="x", **values)).endswith(
            (".", "p", "x")
        )


def test_naming_an_engine_loads_none():
    """Importing the factory in a fresh interpreter loads no heavy library."""
    heavy = [
        "torch",
        "whisper",
        "faster_whisper",
        "ctranslate2",
        "sentence_transformers",
        "onnxruntime",
        "lingua",
    ]
    program = (
        "import sys, interview_coach.engines.factory, interview_coach.engines.fake;"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
