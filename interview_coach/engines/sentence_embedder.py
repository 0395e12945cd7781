"""Sentences to vectors with sentence-transformers, the same to the last digit in whatever company.

Batches change the last digits of a vector: sums are added in another order for another shape. So every text
is embedded by itself, at its own length. That costs nothing here: for the 19 windows of one answer, batches
of 2 to 8 texts took 0.9 to 1.5 times the processor time, for most of a batch is padding. Embedded alone or
among fifty, first or last, a text has the same vector (held by a test), and a cache never disagrees with a
fresh run.

Conventions: vectors are float32, shape (n_texts, n_dims), rows of length 1; at most 512 tokens of a text
count.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from interview_coach.engines.tokenizing import cut, open_tokenizer
from interview_coach.engines.torch_threads import torch_threads
from interview_coach.errors import EngineUnavailable, ModelMissing
from interview_coach.records import Vectors

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

MOST_TOKENS = 512  # multilingual-e5's limit (model card); longer models are cut to the same.

PREFIXES: Mapping[str, str] = {"multilingual-e5": "query: "}
"""What a family of models wants before each text, by the beginning of its name. e5: model card, symmetric
use. Others want nothing."""

MANIFEST = "manifest.json"
METHOD = "one-by-one-1"
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
        _drop_tokenizer(self._encoder)
        self._tokenizer = open_tokenizer(folder)
        self._n_dims = int(self._encoder.get_embedding_dimension() or 0)
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
            for row, ids in enumerate(self._tokens(texts)):
                vectors[row] = self._encode(ids)
        return vectors

    def _tokens(self, texts: Sequence[str]) -> list[list[int]]:
        found = self._tokenizer.encode_batch([self._prefix + text for text in texts])
        return [cut(one.ids, self._most_tokens) for one in found]

    def _encode(self, token_ids: Sequence[int]) -> Vectors:
        import torch

        ids = torch.tensor([token_ids], dtype=torch.int64)
        with torch.inference_mode():
            raw = self._encoder({"input_ids": ids, "attention_mask": torch.ones_like(ids)})
        vector: Vectors = raw["sentence_embedding"].numpy()[0]
        # Some folders lack the step that brings vectors to length 1; for the others this changes nothing.
        length = max(float(np.linalg.norm(vector)), float(np.finfo(np.float32).tiny))
        return (vector / length).astype(np.float32)


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


def _drop_tokenizer(encoder: SentenceTransformer) -> None:
    """Let go of the encoder's own tokenizer: 290 MB, and the same as the one that all share.

    Where a release of the package keeps it elsewhere, it stays; that costs memory and nothing more.
    """
    for holder in (encoder[0], getattr(encoder[0], "input_formatter", None)):
        if getattr(holder, "processor", None) is not None:
            setattr(holder, "processor", None)  # noqa: B010 - the package does not name it in its types


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
