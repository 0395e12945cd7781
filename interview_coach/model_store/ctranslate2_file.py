"""The model file of CTranslate2, format version 6: read and written without CTranslate2.

Form: u32 format version, string spec name, u32 revision, u32 count; then per variable its name, u8 rank,
u32 dimensions, u8 type, u32 bytes, data; then u32 count of aliases, each two strings. A string is
a u16 length and as many bytes, the last of which is NUL.

Source: `ctranslate2/specs/model_spec.py` of CTranslate2 4 (MIT), and the files themselves.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from interview_coach.model_store.tensors import Array, Tensor

FORMAT_VERSION = 6
WHISPER_SPEC = "WhisperSpec"
WHISPER_REVISION = 3
_TYPES: tuple[np.dtype[Any], ...] = tuple(np.dtype(code) for code in ("<f4", "i1", "<i2", "<i4", "<f2"))
_MOST_RANK = 4  # Our choice: Whisper needs 3; more means that the file is not what it says.


@dataclass(frozen=True, kw_only=True)
class CTranslate2File:
    """What a model file holds.

    Attributes:
        spec: Name of the kind of model, such as ``WhisperSpec``.
        revision: Revision of that kind.
        variables: Name → array, mapped from the file.
        aliases: Further name → name of the variable that it stands for.
    """

    spec: str
    revision: int
    variables: Mapping[str, Array]
    aliases: Mapping[str, str]


def read_ctranslate2(path: Path) -> CTranslate2File:
    """Read a model file.

    Args:
        path: ``model.bin``.

    Returns:
        Its contents; the arrays are read from disk only when touched.

    Raises:
        ValueError: When it is cut off, of another format, or has something after its end.
    """
    reader = _Reader(np.memmap(path, dtype=np.uint8, mode="r"))
    version = reader.number("I")
    if version != FORMAT_VERSION:
        message = f"CTranslate2 format {version}, {FORMAT_VERSION} expected"
        raise ValueError(message)
    spec, revision = reader.string(), reader.number("I")
    variables = dict(reader.variable() for _ in range(reader.number("I")))
    aliases = {reader.string(): reader.string() for _ in range(reader.number("I"))}
    if reader.at != len(reader.data):
        message = "something follows the end of the CTranslate2 file"
        raise ValueError(message)
    return CTranslate2File(spec=spec, revision=revision, variables=variables, aliases=aliases)


class _Reader:
    """Walks through the bytes; every step is checked against their end."""

    def __init__(self, data: Array) -> None:
        self.data = data
        self.at = 0

    def take(self, n_bytes: int) -> Array:
        end = self.at + n_bytes
        if end > len(self.data):
            message = "the CTranslate2 file is cut off"
            raise ValueError(message)
        taken = self.data[self.at : end]
        self.at = end
        return taken

    def number(self, code: str) -> int:
        value: int = struct.unpack("<" + code, self.take(struct.calcsize("<" + code)).tobytes())[0]
        return value

    def string(self) -> str:
        data = self.take(self.number("H")).tobytes()
        try:
            return data.removesuffix(b"\0").decode()
        except UnicodeDecodeError as error:
            message = "a name in the CTranslate2 file is not text"
            raise ValueError(message) from error

    def variable(self) -> tuple[str, Array]:
        name, rank = self.string(), self.number("B")
        shape = tuple(self.number("I") for _ in range(min(rank, _MOST_RANK + 1)))
        code, n_bytes = self.number("B"), self.number("I")
        if rank > _MOST_RANK or code >= len(_TYPES):
            message = f"{name}: rank {rank} or type {code} is unknown"
            raise ValueError(message)
        data = self.take(n_bytes)
        try:
            return name, data.view(_TYPES[code]).reshape(shape)
        except ValueError as error:
            message = f"{name}: {n_bytes} bytes do not fill {shape}"
            raise ValueError(message) from error


def write_ctranslate2(path: Path, variables: Iterable[Tensor], aliases: Mapping[str, str]) -> None:
    """Write a Whisper model file.

    Args:
        path: ``model.bin``.
        variables: What it holds.
        aliases: Further name → name of the variable that it stands for.
    """
    listed = sorted(variables, key=lambda each: each.name)
    with path.open("wb") as file:
        file.write(struct.pack("<I", FORMAT_VERSION))
        _write_string(file, WHISPER_SPEC)
        file.write(struct.pack("<II", WHISPER_REVISION, len(listed)))
        for each in listed:
            _write_string(file, each.name)
            file.write(struct.pack(f"<B{len(each.shape)}I", len(each.shape), *each.shape))
            file.write(struct.pack("<BI", _TYPES.index(each.dtype), each.n_bytes))
            for chunk in each.chunks():
                file.write(chunk)
        file.write(struct.pack("<I", len(aliases)))
        for alias, name in sorted(aliases.items()):
            _write_string(file, alias)
            _write_string(file, name)


def _write_string(file: BinaryIO, text: str) -> None:
    data = text.encode() + b"\0"
    file.write(struct.pack("<H", len(data)))
    file.write(data)
