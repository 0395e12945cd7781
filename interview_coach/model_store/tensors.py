"""Named arrays that are written piece by piece, and the safetensors file that holds them.

A model of hundreds of megabytes is rebuilt without ever lying in memory as a whole: a `Tensor` knows
its name, type and shape at once and yields its numbers in parts when the file is written.

Conventions: parts are C-contiguous in the order of the tensor's first axis; files are little-endian.
Source of the file form: https://huggingface.co/docs/safetensors (u64 header length, JSON header, data).
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

MOST_HEADER_BYTES = 100_000_000  # The limit of the safetensors format itself.
_ALIGNMENT_BYTES = 8
_TYPE_NAMES = {"float32": "F32", "float16": "F16"}
_TYPES: Mapping[str, np.dtype[Any]] = {
    "F32": np.dtype("<f4"),
    "F16": np.dtype("<f2"),
    "BF16": np.dtype("<u2"),
}


@dataclass(frozen=True, kw_only=True)
class Tensor:
    """An array to be written.

    Attributes:
        name: Its name in the file.
        dtype: float32 or float16; whole numbers too where the file form has them.
        shape: Its shape.
        parts: Makes the numbers anew each time it is called, as arrays one after the other.
    """

    name: str
    dtype: np.dtype[Any]
    shape: tuple[int, ...]
    parts: Callable[[], Iterable[Array]]

    @property
    def n_bytes(self) -> int:
        """Bytes of the numbers in the file."""
        return math.prod(self.shape) * self.dtype.itemsize

    def chunks(self) -> Iterator[bytes]:
        """The numbers as bytes, checked to fill the shape exactly.

        Yields:
            The bytes of one part after the other.

        Raises:
            ValueError: When the parts do not fill the shape.
        """
        n_written = 0
        for part in self.parts():
            data = self._narrowed(part).tobytes()
            n_written += len(data)
            yield data
        if n_written != self.n_bytes:
            message = f"{self.name}: {n_written} bytes, {self.n_bytes} expected"
            raise ValueError(message)

    def _narrowed(self, part: Array) -> Array:
        try:
            # A weight beyond float16's range would silently become infinite.
            with np.errstate(over="raise"):
                return np.ascontiguousarray(part, dtype=self.dtype)
        except FloatingPointError as error:
            message = f"{self.name}: a number is too large for {self.dtype}"
            raise ValueError(message) from error


def tensor(name: str, *parts: Array, dtype: np.dtype[Any] | None = None) -> Tensor:
    """A tensor made of arrays stacked on their first axis.

    Args:
        name: Its name in the file.
        *parts: At least one array; all agree but for the first axis.
        dtype: Type in the file; that of the first part when left out.

    Returns:
        The tensor; the arrays are only read when it is written.
    """
    first = parts[0]
    shape = first.shape if first.ndim == 0 else (sum(len(part) for part in parts), *first.shape[1:])
    return Tensor(name=name, dtype=dtype or first.dtype, shape=shape, parts=lambda: parts)


def write_safetensors(
    path: Path, tensors: Iterable[Tensor], metadata: Mapping[str, str] | None = None
) -> None:
    """Write tensors to a safetensors file, in the order given.

    Args:
        path: The file to write.
        tensors: What it holds.
        metadata: Free text pairs for the header.
    """
    listed = list(tensors)
    header: dict[str, object] = {"__metadata__": dict(metadata)} if metadata else {}
    offset = 0
    for each in listed:
        end = offset + each.n_bytes
        header[each.name] = {
            "dtype": _TYPE_NAMES[each.dtype.name],
            "shape": list(each.shape),
            "data_offsets": [offset, end],
        }
        offset = end
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % _ALIGNMENT_BYTES)
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(text)))
        file.write(text)
        for each in listed:
            for chunk in each.chunks():
                file.write(chunk)


def read_safetensors(path: Path) -> dict[str, Array]:
    """Map a safetensors file into memory.

    Args:
        path: The file.

    Returns:
        Name → array, read from disk only when touched. bfloat16 is widened to float32 at once.

    Raises:
        ValueError: When the file is cut off, or its header makes no sense.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        start = file.read(8)
        n_header = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
        if not 2 <= n_header <= min(MOST_HEADER_BYTES, size - 8):
            message = "no safetensors header"
            raise ValueError(message)
        header = json.loads(file.read(n_header))
    if not isinstance(header, dict):
        message = "no safetensors header"
        raise ValueError(message)
    return {
        name: _mapped(path, 8 + n_header, size, name, entry)
        for name, entry in header.items()
        if name != "__metadata__"
    }


def _mapped(path: Path, start: int, size: int, name: str, entry: Mapping[str, Any]) -> Array:
    try:
        dtype = _TYPES[entry["dtype"]]
        shape = tuple(int(n) for n in entry["shape"])
        begin, end = (int(n) for n in entry["data_offsets"])
    except (KeyError, TypeError) as error:
        message = f"{name}: a type or form this program does not read"
        raise ValueError(message) from error
    wrong_length = end - begin != math.prod(shape) * dtype.itemsize
    if wrong_length or begin < 0 or start + end > size or min(shape, default=0) < 0:
        message = f"{name}: lies outside the file"
        raise ValueError(message)
    if begin == end:
        return np.zeros(shape, dtype=dtype)
    mapped: Array = np.memmap(path, dtype=dtype, mode="r", offset=start + begin, shape=shape)
    if entry["dtype"] != "BF16":
        return mapped
    # bfloat16 is the upper half of a float32; numpy has no type for it.
    widened: Array = (mapped.astype(np.uint32) << 16).view(np.float32)
    return widened
