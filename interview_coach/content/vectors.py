"""Sentence vectors of the bank, made once and kept on disk.

A vector is filed under the text itself and the embedder's name, so a changed question misses the cache by
itself and an unchanged one never does. What no question says any more is dropped by `keep_only`.

Conventions: vectors are float32 rows of length 1, shape (n_texts, n_dims). Answers are personal and are never
written here: only sentences of questions pass through.
"""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from interview_coach.engines.protocols import Embedder
from interview_coach.records import Vectors

STEP_TEXTS = 8  # Sentences embedded in one go: a tenth of a second (ours).
BREATH_S = 0.005  # Locks are not fair: without a breath whoever holds one takes it back at once.

_LOG = logging.getLogger(__name__)


class VectorCache:
    """Vectors of the bank's sentences, on disk. Safe to use from several threads and processes.

    Args:
        embedder: Makes the vectors that are missing.
        folder: Where the file lies; ``None`` keeps nothing on disk.
    """

    def __init__(self, embedder: Embedder, folder: Path | None) -> None:
        self._embedder = embedder
        self._file = None if folder is None else folder / f"vectors-{_digest(embedder.name)[:16]}.npz"
        self._rows: dict[str, Vectors] = _load(self._file)
        self._lock = threading.Lock()

    def of_bank(self, texts: Sequence[str]) -> Vectors:
        """Vectors of sentences of the bank, from the cache where they are known.

        Args:
            texts: Sentences of questions, never of answers.

        Returns:
            Vectors, shape (n_texts, n_dims), in the order of `texts`.
        """
        keys = [_digest(text) for text in texts]
        with self._lock:
            known = {key: self._rows[key] for key in keys if key in self._rows}
        unknown = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if unknown:
            found = dict(zip(unknown, self._embed(list(unknown.values())), strict=True))
            with self._lock:
                self._rows.update(found)
                self._save()
            known |= found
        return np.stack([known[key] for key in keys]) if keys else self._embedder.embed([])

    def _embed(self, texts: Sequence[str]) -> list[Vectors]:
        """Embed in small steps with a breath between them: an answer that waits for feedback goes first."""
        rows: list[Vectors] = []
        for first in range(0, len(texts), STEP_TEXTS):
            if first:
                time.sleep(BREATH_S)
            rows.extend(self._embedder.embed(texts[first : first + STEP_TEXTS]))
        return rows

    def keep_only(self, texts: Sequence[str]) -> None:
        """Drop what is none of these texts: sentences of questions that have changed or gone."""
        keys = {_digest(text) for text in texts}
        with self._lock:
            if self._rows.keys() - keys:
                self._rows = {key: row for key, row in self._rows.items() if key in keys}
                self._save(merge=False)

    def _save(self, *, merge: bool = True) -> None:
        if self._file is None:
            return
        # Another process may have filed other questions since we read the file.
        kept = _load(self._file) | self._rows if merge else self._rows
        try:
            _write(self._file, kept)
        except (
            OSError
        ) as error:  # A full disk or a read-only folder costs time at the next start, nothing more.
            _LOG.warning("the vectors of the questions could not be kept: %s", error)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _load(file: Path | None) -> dict[str, Vectors]:
    if file is None or not file.is_file():
        return {}
    try:
        with file.open("rb") as handle, np.load(handle, allow_pickle=False) as held:
            keys, rows = held["keys"], held["rows"].astype(np.float32)
    except (OSError, ValueError, KeyError, EOFError, TypeError, BadZipFile):
        return {}  # A damaged cache costs half a minute, never an error.
    return {str(key): row for key, row in zip(keys, rows, strict=False)}


def _write(file: Path, rows: dict[str, Vectors]) -> None:
    """Write beside the file and put it in place in one step: another process may be reading it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as out:
            np.savez(out, keys=np.array(list(rows)), rows=np.stack(list(rows.values())))
        Path(name).replace(file)
    finally:
        Path(name).unlink(missing_ok=True)
