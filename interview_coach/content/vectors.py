"""Sentence vectors, made once and kept on disk.

The bank's sentences are embedded the first time they are needed and never again: a vector is filed
under the text itself and the embedder's name, so a changed question misses the cache by itself and an
unchanged one never does. What nothing asks for any more is dropped at the next save.

Conventions: vectors are float32 rows of length 1, shape (n_texts, n_dims). Answers are personal and
are never written here: only `VectorCache.of_bank` saves.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from interview_coach.engines.protocols import Embedder
from interview_coach.records import Vectors

CHUNK_TEXTS = 64  # Sentences per step between two progress reports.


class VectorCache:
    """Vectors of the bank's sentences, on disk.

    Args:
        embedder: Makes the vectors that are missing.
        folder: Where the file lies; ``None`` keeps nothing on disk.
    """

    def __init__(self, embedder: Embedder, folder: Path | None) -> None:
        self._embedder = embedder
        self._file = None if folder is None else folder / f"vectors-{_digest(embedder.name)[:16]}.npz"
        self._rows: dict[str, Vectors] = _load(self._file)

    def of_bank(self, texts: Sequence[str]) -> Vectors:
        """Vectors of sentences of the bank, from the cache where they are known.

        Args:
            texts: Every sentence of the bank that is in use; others are dropped from the file.

        Returns:
            Vectors, shape (n_texts, n_dims), in the order of `texts`.
        """
        keys = [_digest(text) for text in texts]
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in self._rows}
        unknown = list(missing.items())
        for first in range(0, len(unknown), CHUNK_TEXTS):
            chunk = unknown[first : first + CHUNK_TEXTS]
            rows = self._embedder.embed([text for _, text in chunk])
            self._rows.update({key: row for (key, _), row in zip(chunk, rows, strict=True)})
        self._keep_only(set(keys), anything_new=bool(missing))
        if not keys:
            return self._embedder.embed([])
        return np.stack([self._rows[key] for key in keys])

    def _keep_only(self, keys: set[str], *, anything_new: bool) -> None:
        unused = self._rows.keys() - keys
        for key in unused:
            del self._rows[key]
        if self._file is not None and (anything_new or unused):
            _save(self._file, self._rows)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _load(file: Path | None) -> dict[str, Vectors]:
    if file is None or not file.is_file():
        return {}
    try:
        with np.load(file, allow_pickle=False) as held:
            keys, rows = held["keys"], held["rows"].astype(np.float32)
    except (OSError, ValueError, KeyError, EOFError):
        return {}  # A damaged cache costs half a minute, never an error.
    return {str(key): row for key, row in zip(keys, rows, strict=False)}


def _save(file: Path, rows: dict[str, Vectors]) -> None:
    """Write beside the file and put it in place in one step: another process may be reading it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as out:
            np.savez(out, keys=np.array(list(rows)), rows=np.stack(list(rows.values())))
        Path(name).replace(file)
    finally:
        Path(name).unlink(missing_ok=True)
