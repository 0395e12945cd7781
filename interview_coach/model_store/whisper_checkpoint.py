"""A Whisper checkpoint as Hugging Face stores it → openai-whisper's and CTranslate2's forms.

Weights are renamed, stacked and rounded to float16 (the form of the original checkpoints); nothing else is
computed, so numpy suffices. The side files of CTranslate2 come from the checkpoint's own configuration.

Source: `transformers/models/whisper/modeling_whisper.py` and
`ctranslate2/converters/transformers.py::WhisperLoader`; both are witnesses in the tests.
"""

from __future__ import annotations

import itertools
import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import numpy as np
from pydantic import BaseModel, Field

from interview_coach.model_store.ctranslate2_file import write_ctranslate2
from interview_coach.model_store.tensors import Array, read_safetensors
from interview_coach.model_store.whisper_forms import (
    PROJECTION_ALIAS,
    Heads,
    ctranslate2_tensors,
    write_json,
    write_openai,
)

CONFIG, GENERATION, TOKENIZER, PREPROCESSOR = (
    "config.json",
    "generation_config.json",
    "tokenizer.json",
    "preprocessor_config.json",
)
_TIMESTAMP_STEP_S = 0.02  # Whisper's time tokens stand every 20 ms.

_OUTER = {
    "model.decoder.embed_tokens.weight": "decoder.token_embedding.weight",
    "model.decoder.embed_positions.weight": "decoder.positional_embedding",
    "model.encoder.embed_positions.weight": "encoder.positional_embedding",
    **{
        f"model.encoder.{conv}.{kind}": f"encoder.{conv}.{kind}"
        for conv in ("conv1", "conv2")
        for kind in ("weight", "bias")
    },
    **{f"model.encoder.layer_norm.{kind}": f"encoder.ln_post.{kind}" for kind in ("weight", "bias")},
    **{f"model.decoder.layer_norm.{kind}": f"decoder.ln.{kind}" for kind in ("weight", "bias")},
}
_LAYER = {
    "self_attn_layer_norm": "attn_ln",
    "self_attn.q_proj": "attn.query",
    "self_attn.k_proj": "attn.key",
    "self_attn.v_proj": "attn.value",
    "self_attn.out_proj": "attn.out",
    "encoder_attn_layer_norm": "cross_attn_ln",
    "encoder_attn.q_proj": "cross_attn.query",
    "encoder_attn.k_proj": "cross_attn.key",
    "encoder_attn.v_proj": "cross_attn.value",
    "encoder_attn.out_proj": "cross_attn.out",
    "final_layer_norm": "mlp_ln",
    "fc1": "mlp.0",
    "fc2": "mlp.2",
}


class _Config(BaseModel):
    """What we need of `config.json`."""

    model_type: str
    encoder_attention_heads: Annotated[int, Field(gt=0)]
    decoder_attention_heads: Annotated[int, Field(gt=0)]
    decoder_layers: Annotated[int, Field(gt=0)]
    vocab_size: Annotated[int, Field(gt=0)]
    num_mel_bins: Annotated[int, Field(gt=0)]
    activation_function: str = "gelu"
    scale_embedding: bool = False
    suppress_tokens: list[int] | None = None
    begin_suppress_tokens: list[int] | None = None


class _Generation(BaseModel):
    """What we need of `generation_config.json`."""

    suppress_tokens: list[int] | None = None
    begin_suppress_tokens: list[int] | None = None
    alignment_heads: list[list[int]] | None = None
    lang_to_id: dict[str, int] | None = None


def convert_checkpoint(source: Path, target: Path) -> None:
    """Make both engines' forms of a checkpoint.

    Args:
        source: Folder with configuration, tokenizer and safetensors weights, whole or in shards.
        target: The model's folder.

    Raises:
        ValueError: When it is no Whisper checkpoint, or one that the engines cannot hold.
    """
    config = _Config.model_validate_json((source / CONFIG).read_bytes())
    _validate_config(config)
    generation = _generation(source, config)
    state = openai_from_transformers(read_weights(source))
    heads = Heads(encoder=config.encoder_attention_heads, decoder=config.decoder_attention_heads)
    alignment = generation.alignment_heads or _later_half(config)
    write_openai(target / "openai", state, heads, alignment)
    fast = target / "ctranslate2"
    fast.mkdir(parents=True)
    write_ctranslate2(fast / "model.bin", ctranslate2_tensors(state, heads), PROJECTION_ALIAS)
    _write_side_files(source, fast, config, generation, alignment)


def _validate_config(config: _Config) -> None:
    if config.model_type != "whisper" or config.activation_function != "gelu" or config.scale_embedding:
        message = "not a Whisper checkpoint that openai-whisper can hold"
        raise ValueError(message)


def _generation(source: Path, config: _Config) -> _Generation:
    path = source / GENERATION
    if path.is_file():
        return _Generation.model_validate_json(path.read_bytes())
    return _Generation(
        suppress_tokens=config.suppress_tokens, begin_suppress_tokens=config.begin_suppress_tokens
    )


def _later_half(config: _Config) -> list[list[int]]:
    """Alignment heads where none are named: all of the later half of the layers, as CTranslate2 takes."""
    layers = range(config.decoder_layers // 2, config.decoder_layers)
    return [list(pair) for pair in itertools.product(layers, range(config.decoder_attention_heads))]


def read_weights(source: Path) -> dict[str, Array]:
    """All weights of a checkpoint, from one file or from shards.

    Args:
        source: Its folder.

    Returns:
        Name → array, mapped from disk.

    Raises:
        ValueError: When there are none, or a shard lacks what the index promises.
    """
    whole = source / "model.safetensors"
    if whole.is_file():
        return read_safetensors(whole)
    index = source / "model.safetensors.index.json"
    if not index.is_file():
        message = "no safetensors weights"
        raise ValueError(message)
    places: dict[str, str] = json.loads(index.read_text(encoding="utf-8"))["weight_map"]
    shards = {shard: read_safetensors(source / Path(shard).name) for shard in sorted(set(places.values()))}
    try:
        return {name: shards[shard][name] for name, shard in places.items()}
    except KeyError as error:
        message = f"{error.args[0]} is missing from its shard"
        raise ValueError(message) from error


def openai_from_transformers(weights: Mapping[str, Array]) -> dict[str, Array]:
    """openai-whisper's state dict from transformers' names.

    Args:
        weights: transformers' state dict.

    Returns:
        Name → array, the same arrays.

    Raises:
        ValueError: When a name is unknown, a key has a bias, or the output is not tied to the embedding.
    """
    state: dict[str, Array] = {}
    for name, array in weights.items():
        if name == "proj_out.weight":
            # Stored although it is the embedding again; openai-whisper has no place for another.
            if not np.array_equal(array, weights["model.decoder.embed_tokens.weight"]):
                message = "the output layer is not tied to the embedding"
                raise ValueError(message)
            continue
        state[_OUTER.get(name) or _layer_name(name)] = array
    return state


def _layer_name(name: str) -> str:
    head, _, kind = name.rpartition(".")
    parts = head.split(".", 4)
    is_layer = (
        len(parts) == 5
        and parts[0] == "model"
        and parts[1] in {"encoder", "decoder"}
        and parts[2] == "layers"
    )
    if not is_layer or parts[4] not in _LAYER or (parts[4].endswith("k_proj") and kind == "bias"):
        message = f"{name}: unknown in a Whisper checkpoint"
        raise ValueError(message)
    return f"{parts[1]}.blocks.{int(parts[3])}.{_LAYER[parts[4]]}.{kind}"


def _write_side_files(
    source: Path, fast: Path, config: _Config, generation: _Generation, alignment: list[list[int]]
) -> None:
    tokens = list(_vocabulary(source / TOKENIZER, config.vocab_size))
    languages = sorted((generation.lang_to_id or {}).values()) or _language_ids(tokens)
    write_json(
        fast / CONFIG,
        {
            "alignment_heads": alignment,
            "lang_ids": languages,
            "suppress_ids": generation.suppress_tokens or [],
            "suppress_ids_begin": generation.begin_suppress_tokens or [],
        },
    )
    (fast / "vocabulary.txt").write_text(
        "".join(f"{token}\n" for token in tokens), encoding="utf-8", newline="\n"
    )
    shutil.copyfile(source / TOKENIZER, fast / TOKENIZER)
    # faster-whisper reads the number of mel bands here; without the file it takes 80.
    if (source / PREPROCESSOR).is_file():
        shutil.copyfile(source / PREPROCESSOR, fast / PREPROCESSOR)
    else:
        write_json(fast / PREPROCESSOR, {"feature_size": config.num_mel_bins})


def _vocabulary(path: Path, n_tokens: int) -> Iterator[str]:
    """Tokens in order of their ids, filled up with time tokens where the tokenizer stops short."""
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    ids: dict[int, str] = {number: token for token, number in content["model"]["vocab"].items()}
    ids |= {added["id"]: added["content"] for added in content["added_tokens"]}
    listed = [ids[number] for number in sorted(ids)]
    if (
        len(listed) > n_tokens
        or sorted(ids) != list(range(len(listed)))
        or any("\n" in token for token in listed)
    ):
        message = "the tokenizer does not fit the model"
        raise ValueError(message)
    yield from listed
    for step in range(n_tokens - len(listed)):
        yield f"<|{step * _TIMESTAMP_STEP_S:.2f}|>"


def _language_ids(tokens: list[str]) -> list[int]:
    """Tokens such as <|no|> or <|haw|>, for a checkpoint that does not list its languages."""
    return [
        number
        for number, token in enumerate(tokens)
        if len(token) in {6, 7} and token.startswith("<|") and token.endswith("|>") and token[2:-2].isalpha()
    ]
