"""Sentences to vectors with sentence-transformers, the same to the last digit in whatever company.

Batches change the last digits of a vector: sums are added in another order for another shape. So every
batch has one of a few fixed shapes: a text goes into the shape that its own length asks for (the next
multiple of `TOKEN_STEP`), and batches are filled up to `BATCH_ROWS` with empty rows. Embedded
alone or among fifty, first or last, a text has the same vector (held by a test), and a cache never disagrees
with a fresh run.

Conventions: vectors are float32, shape (n_texts, n_dims), rows of length 1; at most 512 tokens of a text
count.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from interview_coach.engines.torch_threads import torch_threads
from interview_coach.errors import EngineUnavailable, ModelMissing
from interview_coach.records import Vectors

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

MOST_TOKENS = 512  # multilingual-e5's limit (model card); longer models are cut to the same.
BATCH_ROWS = 4
TOKEN_STEP = 8
"""Shapes of batches: 4 texts, lengths in steps of 8 tokens. Our choice: of 1 to 16 rows and steps of 4 to
32, within a tenth of the quickest for twenty sentences and for one (processor time on one thread)."""

PREFIXES: Mapping[str, str] = {"multilingual-e5": "query: "}
"""What a family of models wants before each text, by the beginning of its name. e5: model card, symmetric
use. Others want nothing."""

MANIFEST = "manifest.json"
METHOD = "fixed-shapes-1"
"""Part of the fingerprint: changes when this file makes other vectors of the same weights."""


class SentenceEmbedder:
    """An `Embedder` on a sentence-transformers folder. Build it once and keep it.

    Args:
        folder: Folder of the model.
        model: Name of the model in the catalogue.
        n_threads: Threads for one batch.

    Raises:
        ModelMissing: When the folder is not whole.
        EngineUnavailable: When the package is not installed.
    """

    def __init__(self, folder: Path, *, model: str, n_threads: int) -> None:
        self._lock = threading.Lock()
        self._n_threads = n_threads
        self._prefix = prefix_of(model)
        self._name = f"{model}-{fingerprint(folder, self._prefix)}"
        self._encoder = _open_encoder(folder, model)
        self._n_dims = int(self._encoder.get_embedding_dimension() or 0)
        tokenizer = self._encoder.tokenizer
        self._pad_id = int(tokenizer.pad_token_id or 0)
        self._most_tokens = min(MOST_TOKENS, int(self._encoder.max_seq_length or MOST_TOKENS))

    @property
    def name(self) -> str:
        """Name and fingerprint of the model."""
        return self._name

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Embed texts.

        Args:
            texts: Any number of texts, none too.

        Returns:
            Vectors, shape (n_texts, n_dims), rows of length 1, in the order given.
        """
        vectors = np.zeros((len(texts), self._n_dims), dtype=np.float32)
        if not texts:
            return vectors
        with self._lock, torch_threads(self._n_threads):
            tokens = self._tokens(texts)
            for length, rows in batches([len(ids) for ids in tokens]):
                vectors[rows] = self._batch([tokens[row] for row in rows], length)
        return vectors

    def _tokens(self, texts: Sequence[str]) -> list[list[int]]:
        found = self._encoder.tokenizer(
            [self._prefix + text for text in texts], truncation=True, max_length=self._most_tokens
        )
        return [list(ids) for ids in found["input_ids"]]

    def _batch(self, tokens: Sequence[Sequence[int]], length: int) -> Vectors:
        import torch

        ids = np.full((BATCH_ROWS, length), self._pad_id, dtype=np.int64)
        mask = np.zeros((BATCH_ROWS, length), dtype=np.int64)
        mask[:, 0] = 1  # Empty rows need one token, or their mean would be 0 / 0.
        for row, text_ids in enumerate(tokens):
            ids[row, : len(text_ids)] = text_ids
            mask[row, : len(text_ids)] = 1
        features = {"input_ids": torch.from_numpy(ids), "attention_mask": torch.from_numpy(mask)}
        with torch.inference_mode():
            raw = self._encoder(features)["sentence_embedding"].numpy()[: len(tokens)]
        # Some folders lack the step that brings vectors to length 1; for the others this changes nothing.
        lengths = np.linalg.norm(raw, axis=1, keepdims=True)
        unit: Vectors = (raw / np.maximum(lengths, np.finfo(np.float32).tiny)).astype(np.float32)
        return unit


def batches(lengths: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    """Sort texts into batches of fixed shapes.

    Args:
        lengths: Number of tokens of each text.

    Yields:
        The padded length of a batch and the positions of its texts, at most `BATCH_ROWS` of them.
    """
    by_length: defaultdict[int, list[int]] = defaultdict(list)
    for position, length in enumerate(lengths):
        by_length[-(-length // TOKEN_STEP) * TOKEN_STEP].append(position)
    for length, positions in sorted(by_length.items()):
        for first in range(0, len(positions), BATCH_ROWS):
            yield length, positions[first : first + BATCH_ROWS]


def prefix_of(model: str) -> str:
    """What the family of this model wants before each text."""
    return next((prefix for family, prefix in PREFIXES.items() if model.startswith(family)), "")


def fingerprint(folder: Path, prefix: str) -> str:
    """Twelve signs that change with the weights, the prefix or our method.

    Args:
        folder: Folder of the model; its manifest holds a hash of every file.
        prefix: What is put before each text.

    Returns:
        Hexadecimal digits; without a manifest, names and sizes of the files stand for the weights.
    """
    manifest = folder / MANIFEST
    if manifest.is_file():
        listed = json.loads(manifest.read_text(encoding="utf-8")).get("files", [])
        files = [f"{entry['path']} {entry['sha256']}" for entry in listed]
    else:
        found = (file for file in folder.rglob("*") if file.is_file())
        files = [f"{file.relative_to(folder).as_posix()} {file.stat().st_size}" for file in found]
    told = "\n".join([METHOD, prefix, *sorted(files)])
    return hashlib.sha256(told.encode("utf-8")).hexdigest()[:12]


def _open_encoder(folder: Path, model: str) -> SentenceTransformer:
    if not (folder / "modules.json").is_file():  # A path that is no model would be asked for on the hub.
        raise ModelMissing(
            "engines-model-files-missing", where=model, folder=str(folder), files="modules.json"
        )
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        package = "sentence-transformers"
        raise EngineUnavailable("engines-package-missing", where=package, package=package) from error
    try:
        with _no_progress_bar():
            encoder = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise ModelMissing("engines-model-broken", where=model, folder=str(folder)) from error
    encoder.eval()
    return encoder


@contextmanager
def _no_progress_bar() -> Iterator[None]:
    """Keep transformers from drawing a bar while it loads weights, and leave its setting as it was."""
    from transformers.utils import logging

    was_enabled = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        if was_enabled:
            logging.enable_progress_bar()
