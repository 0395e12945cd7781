"""Sentence vectors tuned to criteria: what meets a criterion lies near its examples, near misses lie apart.

The untouched encoder says what a text is about; whether two sentences make the same point it says less well.
Our tuned upper layers were trained on labelled answers (`tests/benchmarks/train_encoder.py`). The frozen part
is taken from the installed embedding model, so only the trained layers are shipped:
``models/criterion-encoder/<number>/encoder.safetensors`` with its card and hash.

Conventions: vectors are float32, shape (n_texts, n_dims), rows of length 1. Every text is embedded by itself,
so that its vector is the same to the last digit in whatever company.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from interview_coach.engines.reader_network import N_DIMS, N_LAYERS, ReaderNetwork
from interview_coach.engines.shipped import PREFIX, read_card, shipped_folders, whole_weights
from interview_coach.engines.tokenizing import cut, open_tokenizer
from interview_coach.engines.torch_threads import torch_threads
from interview_coach.records import Vectors

FOLDER = "criterion-encoder"
WEIGHTS = "encoder.safetensors"
MOST_TOKENS = 200  # A window has at most 24 words; an example of an instructor's may be longer.


class CriterionEncoder:
    """An `Embedder` on our tuned layers. Build it once and keep it.

    Args:
        folder: The folder of the trained layers.
        encoder: The folder of the embedding model that they were trained on.
        n_threads: Threads for one text.

    Raises:
        ModelMissing: When a file is missing or damaged, or the encoder is another one.
        EngineUnavailable: When a package is not installed.
    """

    def __init__(self, folder: Path, encoder: Path, *, n_threads: int) -> None:
        card = read_card(folder, WEIGHTS)
        self._lock = threading.Lock()
        self._n_threads = n_threads
        self._name = f"{card['name']}-{card['sha256'][:12]}"
        self._tokenizer = open_tokenizer(encoder)
        self._network = ReaderNetwork(
            whole_weights(folder / WEIGHTS, encoder, int(card["n_frozen"])), N_LAYERS
        )

    @property
    def name(self) -> str:
        """Name of the trained layers and the beginning of their hash."""
        return self._name

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Embed texts.

        Args:
            texts: Any number of texts, none too.

        Returns:
            Vectors, shape (n_texts, n_dims), rows of length 1, in the order given.
        """
        import torch

        vectors = np.zeros((len(texts), N_DIMS), dtype=np.float32)
        if not texts:
            return vectors
        ids = [cut(one.ids, MOST_TOKENS) for one in self._tokenizer.encode_batch([PREFIX + t for t in texts])]
        with self._lock, torch_threads(self._n_threads), torch.inference_mode():
            for row, tokens in enumerate(ids):
                mean = self._network.apart(self._network.pad([tokens])).x[0].mean(dim=0)
                vectors[row] = torch.nn.functional.normalize(mean, dim=0).numpy()
        return vectors


def shipped_encoder(folder: Path, embedding_model: str) -> Path | None:
    """The folder of the encoder that was tuned on this embedding model; the last one where there are more."""
    found = shipped_folders(folder, embedding_model)
    return found[-1] if found else None
