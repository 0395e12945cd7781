"""A Hugging Face Whisper checkpoint in both engines' forms, with transformers as the witness.

The checkpoint is tiny and random, its weights rounded to float16 beforehand, so that the conversion
itself must be exact and only the engines' arithmetic may differ.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from interview_coach.model_store.ctranslate2_file import read_ctranslate2
from interview_coach.model_store.recipes import sentence_transformers_files, whisper_files
from interview_coach.model_store.tensors import read_safetensors
from interview_coach.model_store.whisper_checkpoint import convert_checkpoint, openai_from_transformers

TOLERANCE = (
    2e-3  # Logits lie within ±10; three implementations of attention in float32 differ in the fourth digit.
)
SPECIALS = (
    "<|endoftext|>", "<|startoftranscript|>", "<|en|>", "<|no|>", "<|translate|>", "<|transcribe|>",
    "<|startoflm|>", "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>",
)  # fmt: skip
N_WORDS, N_TIMES, N_MELS = 50, 20, 80
N_VOCAB = N_WORDS + len(SPECIALS) + N_TIMES
PROMPT = [N_WORDS + 1, N_WORDS + 3, N_WORDS + 5, N_WORDS + 9]
ALIGNMENT_HEADS = [[1, 0], [1, 2]]


@dataclass(frozen=True, kw_only=True)
class Converted:
    """The checkpoint, what was made of it, and the witness."""

    source: Path
    target: Path
    model: Any
    mel: Any


@pytest.fixture(scope="module")
def converted(tmp_path_factory):
    """A tiny checkpoint on disk and its conversion."""
    import torch

    folder = tmp_path_factory.mktemp("checkpoint")
    model = _tiny_model()
    source, target = folder / "source", folder / "target"
    model.save_pretrained(source)
    _write_tokenizer(source / "tokenizer.json")
    target.mkdir()
    convert_checkpoint(source, target)
    mel = torch.randn(1, N_MELS, 3000, generator=torch.Generator().manual_seed(5)) * 0.5
    return Converted(source=source, target=target, model=model, mel=mel)


def _tiny_model():
    import torch
    from transformers import WhisperConfig, WhisperForConditionalGeneration

    torch.manual_seed(11)
    config = WhisperConfig(
        vocab_size=N_VOCAB, num_mel_bins=N_MELS, d_model=64, encoder_layers=2, decoder_layers=2,
        encoder_attention_heads=4, decoder_attention_heads=4, encoder_ffn_dim=256, decoder_ffn_dim=256,
        max_source_positions=1500, max_target_positions=32, bos_token_id=N_WORDS, eos_token_id=N_WORDS,
        pad_token_id=N_WORDS, decoder_start_token_id=N_WORDS + 1, suppress_tokens=[1, 2],
        begin_suppress_tokens=[3, N_WORDS], init_std=0.3,
    )  # fmt: skip
    model = WhisperForConditionalGeneration(config).eval()
    for parameter in model.parameters():
        if parameter.ndim == 1:  # biases of nothing but zeros would hide a mix-up
            parameter.data += 0.1 * torch.randn_like(parameter)
        parameter.data = parameter.data.half().float()
    model.generation_config.alignment_heads = ALIGNMENT_HEADS
    model.generation_config.lang_to_id = {"<|en|>": N_WORDS + 2, "<|no|>": N_WORDS + 3}
    model.generation_config.suppress_tokens = [1, 2]
    model.generation_config.begin_suppress_tokens = [3, N_WORDS]
    return model


def _write_tokenizer(path):
    from tokenizers import AddedToken, Tokenizer
    from tokenizers.models import BPE

    tokenizer = Tokenizer(BPE({f"w{i}": i for i in range(N_WORDS)}, []))
    tokenizer.add_special_tokens([AddedToken(text, special=True) for text in SPECIALS])
    tokenizer.save(str(path))


def transformers_logits(converted):
    """Logits after the prompt, shape (n_tokens, n_vocab), by the witness."""
    import torch

    with torch.no_grad():
        tokens = torch.tensor([PROMPT])
        return converted.model(input_features=converted.mel, decoder_input_ids=tokens).logits[0].numpy()


def test_openai_whisper_gives_the_same_logits(converted):
    """openai-whisper, loaded strictly from our file, gives the logits of transformers."""
    import torch
    from safetensors.torch import load_file
    from whisper.model import ModelDimensions, Whisper

    folder = converted.target / "openai"
    model = Whisper(ModelDimensions(**json.loads((folder / "dims.json").read_text(encoding="utf-8"))))
    model.load_state_dict(
        {k: v.float() for k, v in load_file(folder / "model.safetensors").items()}, strict=True
    )
    model.eval()
    with torch.no_grad():
        logits = model(converted.mel, torch.tensor([PROMPT]))[0].numpy()
    assert np.allclose(logits, transformers_logits(converted), atol=TOLERANCE)


def test_ctranslate2_gives_the_same_encoding(converted):
    """CTranslate2's encoder gives the states of transformers' encoder."""
    import ctranslate2
    import torch

    engine = ctranslate2.models.Whisper(str(converted.target / "ctranslate2"), compute_type="float32")
    states = np.array(engine.encode(ctranslate2.StorageView.from_array(converted.mel.numpy()), to_cpu=True))
    with torch.no_grad():
        expected = converted.model.model.encoder(converted.mel).last_hidden_state.numpy()
    assert np.allclose(states, expected, atol=TOLERANCE)


def test_ctranslate2_gives_the_same_next_token_logits(converted):
    """CTranslate2's decoder, after the same prompt, gives the logits of transformers."""
    import ctranslate2

    engine = ctranslate2.models.Whisper(str(converted.target / "ctranslate2"), compute_type="float32")
    mel = ctranslate2.StorageView.from_array(converted.mel.numpy())
    result = engine.generate(
        mel, [PROMPT], beam_size=1, max_length=len(PROMPT) + 1, return_logits_vocab=True,
        suppress_blank=False, suppress_tokens=[],
    )[0]  # fmt: skip
    logits = np.array(result.logits[0][0]).ravel()
    assert np.allclose(logits, transformers_logits(converted)[-1], atol=TOLERANCE)


def test_same_weights_as_ctranslate2s_own_converter(converted, tmp_path):
    """Our model file holds what CTranslate2's own converter writes, bit for bit.

    Newer converters add settings that are zero where a model does not use them; those alone may be missing.
    """
    from ctranslate2.converters.transformers import WhisperLoader

    spec = WhisperLoader().get_model_spec(converted.model)
    spec.register_vocabulary(["x"] * N_VOCAB)
    spec.validate()
    spec.optimize(quantization="float16")
    spec.save(str(tmp_path))
    theirs = read_ctranslate2(tmp_path / "model.bin")
    ours = read_ctranslate2(converted.target / "ctranslate2" / "model.bin")
    assert (ours.spec, ours.revision, ours.aliases) == (theirs.spec, theirs.revision, theirs.aliases)
    for name, array in ours.variables.items():
        assert array.dtype == theirs.variables[name].dtype
        assert np.array_equal(array, theirs.variables[name])
    added = set(theirs.variables) - set(ours.variables)
    assert all(theirs.variables[name].shape == () and theirs.variables[name] == 0 for name in added)


def test_side_files_tell_what_the_checkpoint_tells(converted):
    """Suppressed tokens, languages, alignment heads and vocabulary come from the checkpoint."""
    folder = converted.target / "ctranslate2"
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    assert config == {
        "alignment_heads": ALIGNMENT_HEADS,
        "lang_ids": [N_WORDS + 2, N_WORDS + 3],
        "suppress_ids": [1, 2],
        "suppress_ids_begin": [3, N_WORDS],
    }
    tokens = (folder / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
    assert len(tokens) == N_VOCAB
    assert tokens[N_WORDS : N_WORDS + len(SPECIALS)] == list(SPECIALS)
    assert tokens[-N_TIMES:][:2] == ["<|0.00|>", "<|0.02|>"]


def test_faster_whisper_opens_the_result(converted):
    """faster-whisper itself loads the folder, finds its tokenizer there and counts the mel bands."""
    from faster_whisper import WhisperModel

    model = WhisperModel(str(converted.target / "ctranslate2"), device="cpu", local_files_only=True)
    assert model.feature_extractor.mel_filters.shape[0] == N_MELS
    assert model.hf_tokenizer.token_to_id("<|no|>") == N_WORDS + 3


def test_shards_give_the_same_as_one_file(converted, tmp_path):
    """Weights in shards are put together again."""
    converted.model.save_pretrained(tmp_path / "source", max_shard_size="100KB")
    assert len(list((tmp_path / "source").glob("model-*.safetensors"))) > 1
    shutil.copy(converted.source / "tokenizer.json", tmp_path / "source")
    (tmp_path / "target").mkdir()
    convert_checkpoint(tmp_path / "source", tmp_path / "target")
    for name in ("ctranslate2/model.bin", "openai/model.safetensors"):
        assert (tmp_path / "target" / name).read_bytes() == (converted.target / name).read_bytes()


def test_bfloat16_checkpoint_is_read(converted, tmp_path):
    """A checkpoint in bfloat16 gives the numbers of that checkpoint."""
    import copy

    import torch

    copy.deepcopy(converted.model).to(torch.bfloat16).save_pretrained(tmp_path / "source")
    state = openai_from_transformers(read_safetensors(tmp_path / "source" / "model.safetensors"))
    expected = converted.model.model.encoder.conv1.weight.detach().to(torch.bfloat16).float().numpy()
    assert np.array_equal(state["encoder.conv1.weight"], expected)


def test_checkpoint_without_generation_settings(converted, tmp_path):
    """Without generation settings: later half of the layers for alignment, languages from the tokens."""
    shutil.copytree(converted.source, tmp_path / "source")
    (tmp_path / "source" / "generation_config.json").unlink()
    (tmp_path / "target").mkdir()
    convert_checkpoint(tmp_path / "source", tmp_path / "target")
    config = json.loads((tmp_path / "target" / "ctranslate2" / "config.json").read_text(encoding="utf-8"))
    assert config["alignment_heads"] == [[1, head] for head in range(4)]
    assert config["lang_ids"] == [N_WORDS + 2, N_WORDS + 3]


@pytest.mark.parametrize(
    ("key", "value"),
    [("model_type", "bert"), ("activation_function", "relu"), ("scale_embedding", True)],
    ids=["not Whisper", "another activation", "scaled embedding"],
)
def test_what_openai_whisper_cannot_hold_is_refused(converted, tmp_path, key, value):
    """A checkpoint whose arithmetic openai-whisper does not have is refused."""
    shutil.copytree(converted.source, tmp_path / "source")
    config = json.loads((tmp_path / "source" / "config.json").read_text(encoding="utf-8"))
    (tmp_path / "source" / "config.json").write_text(json.dumps({**config, key: value}), encoding="utf-8")
    with pytest.raises(ValueError, match="openai-whisper"):
        convert_checkpoint(tmp_path / "source", tmp_path)


def test_untied_output_is_refused():
    """An output layer of its own has no place in openai-whisper."""
    weights = {"proj_out.weight": np.zeros((2, 2)), "model.decoder.embed_tokens.weight": np.ones((2, 2))}
    with pytest.raises(ValueError, match="not tied"):
        openai_from_transformers(weights)


def test_unknown_weight_is_refused():
    """A weight that we do not know is told, never dropped."""
    with pytest.raises(ValueError, match="adapter"):
        openai_from_transformers({"model.encoder.layers.0.adapter.weight": np.zeros(1)})


SETTINGS = ("config.json", "tokenizer.json")
SHARDS = ("model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors")


@pytest.mark.parametrize(
    ("others", "chosen"),
    [
        (("model.safetensors", "pytorch_model.bin", "model.fp32.safetensors"), ("model.safetensors",)),
        (
            ("generation_config.json", "model.safetensors.index.json", *SHARDS),
            ("generation_config.json", "model.safetensors.index.json", *SHARDS),
        ),
    ],
    ids=["one file", "shards"],
)
def test_only_needed_files_are_fetched(others, chosen):
    """Of a repository only what the conversion needs is picked."""
    assert whisper_files(("README.md", *SETTINGS, *others)) == (*SETTINGS, *chosen)


def test_pickled_whisper_weights_are_refused():
    """A Whisper repository with nothing but pickled weights is refused."""
    with pytest.raises(ValueError, match="lacks"):
        whisper_files(("config.json", "tokenizer.json", "pytorch_model.bin"))


def test_embedding_files_are_picked():
    """Pooling and normalisation folders come along; other exports of the weights do not."""
    paths = (
        "config.json",
        "tokenizer.json",
        "modules.json",
        "1_Pooling/config.json",
        "onnx/model.onnx",
        "pytorch_model.bin",
    )
    chosen = sentence_transformers_files(paths)
    assert chosen == (
        "config.json",
        "tokenizer.json",
        "modules.json",
        "1_Pooling/config.json",
        "pytorch_model.bin",
    )
