"""One Whisper model in the forms of its engines: openai-whisper's names ↔ CTranslate2's.

openai-whisper's state dict is the common form. In CTranslate2's, self-attention `linear_0` is
query|key|value stacked and cross-attention `linear_1` is key|value; its key bias is all zero, since
openai-whisper has none. Numbers are only moved, never computed with: nothing is lost.

Source: the two engines' own loaders (`whisper/model.py`, `ctranslate2/specs/whisper_spec.py`, both MIT).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from interview_coach.model_store.ctranslate2_file import CTranslate2File
from interview_coach.model_store.tensors import Array, Tensor, tensor, write_safetensors

PROJECTION_ALIAS: Mapping[str, str] = {"decoder/projection/weight": "decoder/embeddings/weight"}
"""The output layer is the embedding used backwards, in every form."""

_HALF = np.dtype("<f2")
_GELU = 3  # CTranslate2's number of the activation

_NORM = {"gamma": "weight", "beta": "bias"}
_LINEAR = {"weight": "weight", "bias": "bias"}

_OUTER: Mapping[str, str] = {
    "decoder/embeddings/weight": "decoder.token_embedding.weight",
    **{
        f"{part}/position_encodings/encodings": f"{part}.positional_embedding"
        for part in ("encoder", "decoder")
    },
    **{f"encoder/{conv}/{kind}": f"encoder.{conv}.{kind}" for conv in ("conv1", "conv2") for kind in _LINEAR},
    **{f"encoder/layer_norm/{kind}": f"encoder.ln_post.{name}" for kind, name in _NORM.items()},
    **{f"decoder/layer_norm/{kind}": f"decoder.ln.{name}" for kind, name in _NORM.items()},
}

# Within a layer: CTranslate2's module → openai-whisper's modules, stacked in this order.
_LAYER: Mapping[str, tuple[str, ...]] = {
    "self_attention/layer_norm": ("attn_ln",),
    "self_attention/linear_0": ("attn.query", "attn.key", "attn.value"),
    "self_attention/linear_1": ("attn.out",),
    "attention/layer_norm": ("cross_attn_ln",),
    "attention/linear_0": ("cross_attn.query",),
    "attention/linear_1": ("cross_attn.key", "cross_attn.value"),
    "attention/linear_2": ("cross_attn.out",),
    "ffn/layer_norm": ("mlp_ln",),
    "ffn/linear_0": ("mlp.0",),
    "ffn/linear_1": ("mlp.2",),
}


@dataclass(frozen=True, kw_only=True)
class Heads:
    """Attention heads per layer: the one thing that the weights do not tell."""

    encoder: int
    decoder: int


@dataclass(frozen=True, kw_only=True)
class Dimensions:
    """The shape of a Whisper model: exactly the fields of openai-whisper's `ModelDimensions`."""

    n_mels: int
    n_audio_ctx: int
    n_audio_state: int
    n_audio_head: int
    n_audio_layer: int
    n_vocab: int
    n_text_ctx: int
    n_text_state: int
    n_text_head: int
    n_text_layer: int


def openai_from_ctranslate2(file: CTranslate2File) -> dict[str, Array]:
    """openai-whisper's state dict from CTranslate2's variables.

    Args:
        file: A float Whisper model.

    Returns:
        Name → array, views of the file's own.

    Raises:
        ValueError: When the file is quantised, no Whisper model, or its key bias is not zero.
    """
    state: dict[str, Array] = {}
    for name, array in file.variables.items():
        if array.dtype.kind != "f":
            if array.size > 1:
                message = f"{name}: quantised weights cannot be taken back to floats without loss"
                raise ValueError(message)
            continue  # settings of CTranslate2: number of heads, activation
        if name in _OUTER:
            state[_OUTER[name]] = array
            continue
        part, layer, module, kind = _split_layer_name(name)
        names = _LAYER[module]
        rows = np.split(array, len(names))
        for child, row in zip(names, rows, strict=True):
            if child.endswith(".key") and kind == "bias":
                if np.any(row):
                    message = f"{name}: the key bias is not zero"
                    raise ValueError(message)
                continue
            state[f"{part}.blocks.{layer}.{child}.{_NORM.get(kind, kind)}"] = row
    return state


def _split_layer_name(name: str) -> tuple[str, str, str, str]:  # part, layer, module, weight|bias|gamma|beta
    match = re.fullmatch(r"(encoder|decoder)/layer_(\d+)/(.+)/(\w+)", name)
    if match is None or match[3] not in _LAYER:
        message = f"{name}: unknown in a Whisper model"
        raise ValueError(message)
    return match[1], match[2], match[3], match[4]


def heads_of(file: CTranslate2File) -> Heads:
    """Number of heads in a CTranslate2 file.

    Args:
        file: A Whisper model.

    Returns:
        The heads.

    Raises:
        ValueError: When the file does not say.
    """
    try:
        return Heads(
            encoder=int(file.variables["encoder/num_heads"]), decoder=int(file.variables["decoder/num_heads"])
        )
    except KeyError as error:
        message = f"{error.args[0]} is missing"
        raise ValueError(message) from error


def dimensions_of(state: Mapping[str, Array], heads: Heads) -> Dimensions:
    """Read the shape of a model off its weights.

    Args:
        state: openai-whisper's state dict.
        heads: Attention heads per layer.

    Returns:
        The dimensions.

    Raises:
        ValueError: When a weight that fixes a dimension is missing.
    """
    try:
        n_audio_state, n_mels, _ = state["encoder.conv1.weight"].shape
        n_vocab, n_text_state = state["decoder.token_embedding.weight"].shape
        n_audio_ctx, n_text_ctx = (
            len(state[f"{part}.positional_embedding"]) for part in ("encoder", "decoder")
        )
    except KeyError as error:
        message = f"{error.args[0]} is missing"
        raise ValueError(message) from error
    return Dimensions(
        n_mels=n_mels,
        n_audio_ctx=n_audio_ctx,
        n_audio_state=n_audio_state,
        n_audio_head=heads.encoder,
        n_audio_layer=_n_layers(state, "encoder"),
        n_vocab=n_vocab,
        n_text_ctx=n_text_ctx,
        n_text_state=n_text_state,
        n_text_head=heads.decoder,
        n_text_layer=_n_layers(state, "decoder"),
    )


def _n_layers(state: Mapping[str, Array], part: str) -> int:
    return len({name.split(".")[2] for name in state if name.startswith(f"{part}.blocks.")})


def ctranslate2_tensors(state: Mapping[str, Array], heads: Heads) -> Iterator[Tensor]:
    """CTranslate2's variables in float16, with its settings, from openai-whisper's state dict.

    Args:
        state: openai-whisper's state dict.
        heads: Attention heads per layer.

    Yields:
        The variables, in no order.

    Raises:
        ValueError: When a weight is missing.
    """
    dimensions = dimensions_of(state, heads)
    try:
        for name, source in _OUTER.items():
            yield tensor(name, state[source], dtype=_HALF)
        for layer in range(dimensions.n_audio_layer):
            yield from _layer_tensors(state, "encoder", layer)
        for layer in range(dimensions.n_text_layer):
            yield from _layer_tensors(state, "decoder", layer)
    except KeyError as error:
        message = f"{error.args[0]} is missing"
        raise ValueError(message) from error
    for name, value in _settings(heads).items():
        yield tensor(name, value)


def _settings(heads: Heads) -> dict[str, Array]:
    """What CTranslate2 wants to know beside the weights."""
    return {
        "encoder/num_heads": np.array(heads.encoder, np.int16),
        "decoder/num_heads": np.array(heads.decoder, np.int16),
        "decoder/activation": np.array(_GELU, np.int8),
        "decoder/alibi": np.array(0, np.int8),
        "decoder/alignment_heads": np.array(1, np.int16),
        "decoder/alignment_layer": np.array(-1, np.int16),
        "decoder/pre_norm": np.array(1, np.int8),
        "decoder/scale_embeddings": np.array(0, np.int8),
        "decoder/start_from_zero_embedding": np.array(0, np.int8),
    }


def _layer_tensors(state: Mapping[str, Array], part: str, layer: int) -> Iterator[Tensor]:
    for module, children in _LAYER.items():
        if part == "encoder" and module.startswith("attention/"):
            continue  # only the decoder looks at the sound
        kinds = _NORM if module.endswith("layer_norm") else _LINEAR
        for kind, name in kinds.items():
            rows = [_row(state, f"{part}.blocks.{layer}.{child}", name) for child in children]
            yield tensor(f"{part}/layer_{layer}/{module}/{kind}", *rows, dtype=_HALF)


def _row(state: Mapping[str, Array], child: str, kind: str) -> Array:
    if child.endswith(".key") and kind == "bias":
        return np.zeros(len(state[f"{child}.weight"]), _HALF)
    return state[f"{child}.{kind}"]


def write_openai(
    folder: Path, state: Mapping[str, Array], heads: Heads, alignment_heads: list[list[int]]
) -> None:
    """Write openai-whisper's form of a model, in float16 like its own checkpoints.

    Args:
        folder: Where ``model.safetensors``, ``dims.json`` and ``alignment_heads.json`` go.
        state: openai-whisper's state dict.
        heads: Attention heads per layer.
        alignment_heads: Pairs of layer and head whose attention follows time.
    """
    folder.mkdir(parents=True)
    tensors = (tensor(name, state[name], dtype=_HALF) for name in sorted(state))
    write_safetensors(folder / "model.safetensors", tensors)
    write_json(folder / "dims.json", asdict(dimensions_of(state, heads)))
    write_json(folder / "alignment_heads.json", alignment_heads)


def write_json(path: Path, content: object) -> None:
    """Write JSON in UTF-8 with a closing newline, the same bytes on every system."""
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
